"""Scanning measured numbers: crossings, alarms, streaks, first and last times."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the indexes at which the values go from at most limit to above limit.",
    "List the positions of upward crossings of the limit.",
)
def upward_crossings(values: list[int], limit: int) -> list[int]:
    """Return the indexes where a value exceeds limit and its predecessor does not.

    >>> upward_crossings([1, 5, 2, 6, 7], 4)
    [1, 3]
    >>> upward_crossings([9, 9], 4)
    []
    >>> upward_crossings([], 1)
    []
    """
    return [i for i in range(1, len(values)) if values[i - 1] <= limit < values[i]]


@exercise(
    "How many alarms are raised if an alarm starts when a value exceeds high and ends only when a value falls below low?",
    "Count alarms with two limits: on above high, off below low.",
)
def alarm_count(values, low, high):
    """Return the number of alarms with switching limits low and high.

    >>> alarm_count([1, 9, 7, 9, 2, 9], 3, 8)
    2
    >>> alarm_count([5, 6], 3, 8)
    0
    >>> alarm_count([], 1, 2)
    0
    """
    alarms = 0
    active = False
    for v in values:
        if not active and v > high:
            active = True
            alarms += 1
        elif active and v < low:
            active = False
    return alarms


@exercise(
    "Return the longest time, counted in values, between two values equal to 0; -1 with fewer than two zeros.",
    "Largest distance of consecutive zeros in the list.",
)
def widest_zero_gap(values):
    """Return the largest index distance between neighbouring zeros, or -1.

    >>> widest_zero_gap([0, 5, 0, 1, 2, 0])
    3
    >>> widest_zero_gap([0, 1])
    -1
    >>> widest_zero_gap([0, 0])
    1
    """
    zeros = [i for i, v in enumerate(values) if v == 0]
    return max((b - a for a, b in zip(zeros, zeros[1:])), default=-1)


@exercise(
    "After how many values has the total of all rises (positive steps) reached goal? None if never.",
    "Sum only upward steps; return the number of values read when the sum is at least goal.",
)
def values_until_climb(values: list[int], goal: int) -> int | None:
    """Return how many values are read until the summed rises reach goal, or None.

    >>> values_until_climb([1, 4, 2, 6, 7], 6)
    4
    >>> values_until_climb([5, 4], 1) is None
    True
    >>> values_until_climb([0, 3], 3)
    2
    """
    climbed = 0
    for i in range(1, len(values)):
        climbed += max(values[i] - values[i - 1], 0)
        if climbed >= goal:
            return i + 1
    return None


@exercise(
    "Replace values that differ by more than limit from the previous kept value by that previous value.",
    "Filter spikes: a jump larger than limit is ignored and the last good value repeated.",
)
def hold_on_jumps(values, limit):
    """Return the values with jumps above limit replaced by the last accepted value.

    >>> hold_on_jumps([10, 11, 30, 12], 5)
    [10, 11, 11, 12]
    >>> hold_on_jumps([1], 0)
    [1]
    >>> hold_on_jumps([], 3)
    []
    """
    result = []
    for v in values:
        if result and abs(v - result[-1]) > limit:
            v = result[-1]
        result.append(v)
    return result


@exercise(
    "Return how many values are equal to the maximum of all values up to their position (running maximum).",
    "Count the elements that no earlier element exceeds.",
)
def matches_running_max(values: list[int]) -> int:
    """Return how many values equal the largest value so far.

    >>> matches_running_max([2, 2, 1, 5, 4])
    3
    >>> matches_running_max([3, 2, 1])
    1
    >>> matches_running_max([])
    0
    """
    return sum(v == max(values[:i + 1]) for i, v in enumerate(values))


@exercise(
    "Compress the measurements: keep a value only if it differs from the last kept one by at least step.",
    "Thin out the list; the first value is always kept.",
)
def keep_real_changes(values, step):
    """Return the values that differ by at least step from the last kept value.

    >>> keep_real_changes([1, 2, 4, 5, 9], 3)
    [1, 4, 9]
    >>> keep_real_changes([7, 7], 1)
    [7]
    >>> keep_real_changes([], 2)
    []
    """
    kept = []
    for v in values:
        if not kept or abs(v - kept[-1]) >= step:
            kept.append(v)
    return kept


@exercise(
    "Number of values until the list has been above limit three times (not necessarily in a row); None if that never happens.",
    "At which count of read values is the third one above limit found?",
)
def third_time_above(values: list[int], limit: int) -> int | None:
    """Return how many values are read until three exceeded limit, or None.

    >>> third_time_above([5, 1, 6, 2, 7, 8], 4)
    5
    >>> third_time_above([5, 6], 4) is None
    True
    >>> third_time_above([9, 9, 9], 1)
    3
    """
    above = 0
    for count, v in enumerate(values, 1):
        if v > limit:
            above += 1
        if above == 3:
            return count
    return None


@exercise(
    "Split the values into phases of constant direction: return the lengths of the rising runs only, where each value is larger than the one before; single values count as runs of length 1.",
    "List the lengths of all maximal strictly increasing runs.",
)
def rising_run_lengths(values):
    """Return the lengths of the maximal strictly rising runs.

    >>> rising_run_lengths([1, 3, 2, 4, 5, 5])
    [2, 3, 1]
    >>> rising_run_lengths([9])
    [1]
    >>> rising_run_lengths([])
    []
    """
    lengths = []
    for i, v in enumerate(values):
        if i > 0 and v > values[i - 1]:
            lengths[-1] += 1
        else:
            lengths.append(1)
    return lengths


@exercise(
    "Hours in which the total so far is still below half of the final total.",
    "Count the values after which less than half of the whole sum has been reached.",
)
def before_half_total(values: list[int]) -> int:
    """Return after how many values the running total is below half the sum.

    >>> before_half_total([1, 2, 3, 10])
    3
    >>> before_half_total([5, 5])
    0
    >>> before_half_total([])
    0
    """
    count = 0
    total = 0
    for v in values:
        total += v
        if total * 2 < sum(values):
            count += 1
    return count


@exercise(
    "Find the index from which on the list stays within tolerance of its last value until the end.",
    "First index from which every value differs from the final one by at most tolerance; the list is not empty.",
)
def settled_from(values, tolerance):
    """Return the first index from which all values are close to the last value.

    >>> settled_from([9, 2, 5, 4, 5], 1)
    2
    >>> settled_from([3], 0)
    0
    >>> settled_from([1, 2, 3], 5)
    0
    """
    i = len(values) - 1
    while i > 0 and abs(values[i - 1] - values[-1]) <= tolerance:
        i -= 1
    return i
