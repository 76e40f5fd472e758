"""Prefix sums, differences, running values, subsequences and stretches of lists."""

import itertools

from training.curriculum.exercise import exercise


@exercise(
    "List that begins with 0 and continues with the totals of ever longer beginnings of numbers.",
    "Prefix sums with a leading zero: entry i is the sum of the first i numbers.",
)
def prefix_totals(numbers: list[int]) -> list[int]:
    """Return the sums of the first 0, 1, 2, ... numbers.

    >>> prefix_totals([4, 1, 5])
    [0, 4, 5, 10]
    >>> prefix_totals([])
    [0]
    >>> prefix_totals([-2])
    [0, -2]
    """
    totals = [0]
    for n in numbers:
        totals.append(totals[-1] + n)
    return totals


@exercise(
    "Answer many range-sum questions: for each (start, stop) the sum of numbers[start:stop], using prefix sums.",
    "Sums over the given half-open index ranges.",
)
def range_sums(numbers: list[int], ranges: list[tuple[int, int]]) -> list[int]:
    """Return the sum of numbers[start:stop] for every (start, stop) in ranges.

    >>> range_sums([1, 2, 3, 4], [(0, 2), (1, 4)])
    [3, 9]
    >>> range_sums([5], [(0, 0)])
    [0]
    >>> range_sums([], [])
    []
    """
    before = [0, *itertools.accumulate(numbers)]
    return [before[stop] - before[start] for start, stop in ranges]


@exercise(
    "Consumption between meter readings: subtract each reading from the following one.",
    "First differences of a list of meter readings.",
)
def meter_consumption(readings: list[int]) -> list[int]:
    """Return how much was used between each reading and the next.

    >>> meter_consumption([100, 130, 135])
    [30, 5]
    >>> meter_consumption([7])
    []
    >>> meter_consumption([])
    []
    """
    return [after - before for before, after in zip(readings, readings[1:])]


@exercise(
    "Rebuild a series from its first value and the changes that follow.",
    "Inverse of differences: start, then start plus the first change, and so on.",
)
def series_from_changes(start: int, changes: list[int]) -> list[int]:
    """Return the series that begins with start and moves by the given changes.

    >>> series_from_changes(10, [2, -5])
    [10, 12, 7]
    >>> series_from_changes(3, [])
    [3]
    >>> series_from_changes(0, [1, 1])
    [0, 1, 2]
    """
    return list(itertools.accumulate(changes, initial=start))


@exercise(
    "Record days: indexes of values larger than all values before them; the first one always counts.",
    "Positions at which a new maximum is reached.",
)
def new_maximum_positions(values: list[int]) -> list[int]:
    """Return the indexes of the values that exceed every earlier value.

    >>> new_maximum_positions([3, 2, 5, 5, 9])
    [0, 2, 4]
    >>> new_maximum_positions([])
    []
    >>> new_maximum_positions([4, 3, 2])
    [0]
    """
    days = []
    best = None
    for day, value in enumerate(values):
        if best is None or value > best:
            best = value
            days.append(day)
    return days


@exercise(
    "For every position the lowest price seen so far.",
    "Running minimum of a list.",
)
def running_low_prices(prices):
    """Return, for each position, the minimum of the prices up to there.

    >>> running_low_prices([5, 7, 3, 4])
    [5, 5, 3, 3]
    >>> running_low_prices([])
    []
    >>> running_low_prices([2])
    [2]
    """
    return list(itertools.accumulate(prices, min))


@exercise(
    "Largest fall from an earlier high to a later value; 0 if values never fall.",
    "Maximum drawdown of a series in absolute terms: greatest earlier-maximum minus later value.",
)
def maximum_drawdown(values: list[int]) -> int:
    """Return the largest drop from a value to some later value, or 0.

    >>> maximum_drawdown([10, 15, 9, 12, 4])
    11
    >>> maximum_drawdown([1, 2, 3])
    0
    >>> maximum_drawdown([])
    0
    """
    drop = 0
    peak = None
    for value in values:
        peak = value if peak is None else max(peak, value)
        drop = max(drop, peak - value)
    return drop


@exercise(
    "First index at which the running total reaches goal, None if it never does.",
    "After how many items (as an index) has the collected sum become goal or more? None when the sum stays below.",
)
def goal_reached_at(amounts: list[int], goal: int) -> int | None:
    """Return the index of the amount with which the running total first reaches goal, or None.

    >>> goal_reached_at([20, 30, 60], 50)
    1
    >>> goal_reached_at([1, 2], 10) is None
    True
    >>> goal_reached_at([5], 5)
    0
    """
    for i, total in enumerate(itertools.accumulate(amounts)):
        if total >= goal:
            return i
    return None


@exercise(
    "Average of all values up to each position.",
    "Running mean: entry i is the mean of values[0..i].",
)
def averages_so_far(values: list[float]) -> list[float]:
    """Return the mean of the first 1, 2, 3, ... values.

    >>> averages_so_far([2, 4, 9])
    [2.0, 3.0, 5.0]
    >>> averages_so_far([])
    []
    >>> averages_so_far([7])
    [7.0]
    """
    means = []
    total = 0
    for count, value in enumerate(values, start=1):
        total += value
        means.append(total / count)
    return means


@exercise(
    "Remaining sums: for each position the total of the elements after it.",
    "Suffix totals that exclude the element itself.",
)
def totals_to_the_right(numbers: list[int]) -> list[int]:
    """Return for every position the sum of all later numbers.

    >>> totals_to_the_right([1, 2, 3])
    [5, 3, 0]
    >>> totals_to_the_right([8])
    [0]
    >>> totals_to_the_right([])
    []
    """
    rest = sum(numbers)
    result = []
    for n in numbers:
        rest -= n
        result.append(rest)
    return result


@exercise(
    "Can small be obtained from big by deleting elements without reordering?",
    "Check that the elements of small occur in big in the same order, gaps allowed.",
)
def occurs_in_order(small: list, big: list) -> bool:
    """Check whether small is a subsequence of big: same order, other elements may lie between.

    >>> occurs_in_order([1, 3], [1, 2, 3])
    True
    >>> occurs_in_order([3, 1], [1, 2, 3])
    False
    >>> occurs_in_order([], [])
    True
    """
    rest = iter(big)
    return all(item in rest for item in small)


@exercise(
    "Does pattern occur in items as one contiguous piece? The empty pattern always does.",
    "True when some slice of items equals pattern.",
)
def has_contiguous_piece(items: list, pattern: list) -> bool:
    """Check whether pattern appears in items without gaps.

    >>> has_contiguous_piece([1, 2, 3], [2, 3])
    True
    >>> has_contiguous_piece([1, 2, 3], [1, 3])
    False
    >>> has_contiguous_piece([1], [])
    True
    """
    n = len(pattern)
    return any(items[i:i + n] == pattern for i in range(len(items) - n + 1))


@exercise(
    "Longest stretch of neighbouring temperatures that stay above freezing (over 0); return the stretch, the first one on ties.",
    "Return the first longest contiguous part of the list in which all values are greater than zero.",
)
def longest_warm_spell(temperatures: list[int]) -> list[int]:
    """Return the first longest run of consecutive temperatures above zero.

    >>> longest_warm_spell([3, -1, 2, 5, 0, 1])
    [2, 5]
    >>> longest_warm_spell([-4])
    []
    >>> longest_warm_spell([1, -1, 2])
    [1]
    """
    best, current = [], []
    for t in temperatures:
        if t > 0:
            current = current + [t]
            if len(current) > len(best):
                best = current
        else:
            current = []
    return best


@exercise(
    "Length of the longest contiguous part in which every number is larger than the previous.",
    "How long does the list rise strictly without interruption at most?",
)
def longest_climb(heights: list[int]) -> int:
    """Return the length of the longest strictly rising contiguous part of heights.

    >>> longest_climb([1, 2, 3, 1, 5])
    3
    >>> longest_climb([4, 4])
    1
    >>> longest_climb([])
    0
    """
    best = length = 0
    for i, h in enumerate(heights):
        if i > 0 and h > heights[i - 1]:
            length += 1
        else:
            length = 1
        best = max(best, length)
    return best


@exercise(
    "All contiguous parts of the list whose elements add up to target.",
    "Every slice with the sum target, ordered by start and then by length.",
)
def slices_with_sum(numbers: list[int], target: int) -> list[list[int]]:
    """Return all non-empty contiguous slices whose sum is target, by start index and then length.

    >>> slices_with_sum([1, 2, 3], 3)
    [[1, 2], [3]]
    >>> slices_with_sum([2, 2], 5)
    []
    >>> slices_with_sum([0, 4], 4)
    [[0, 4], [4]]
    """
    found = []
    for start in range(len(numbers)):
        total = 0
        for stop in range(start, len(numbers)):
            total += numbers[stop]
            if total == target:
                found.append(numbers[start:stop + 1])
    return found


@exercise(
    "How many contiguous parts contain only even numbers?",
    "Count the non-empty slices without any odd element.",
)
def count_even_stretches(numbers: list[int]) -> int:
    """Number of non-empty contiguous slices made of even numbers only.

    >>> count_even_stretches([2, 4, 1, 6])
    4
    >>> count_even_stretches([3])
    0
    >>> count_even_stretches([])
    0
    """
    count = run = 0
    for n in numbers:
        run = run + 1 if n % 2 == 0 else 0
        count += run
    return count


@exercise(
    "Every contiguous non-empty slice of items, shorter starts first.",
    "List all sublists made of neighbouring elements, ordered by start index then by end.",
)
def all_slices(items: list) -> list[list]:
    """Return every non-empty contiguous slice of items.

    >>> all_slices([1, 2, 3])
    [[1], [1, 2], [1, 2, 3], [2], [2, 3], [3]]
    >>> all_slices([])
    []
    >>> all_slices(["a"])
    [['a']]
    """
    n = len(items)
    return [items[i:j] for i in range(n) for j in range(i + 1, n + 1)]


@exercise(
    "Most people in the building at once: changes holds arrivals as positive and departures as negative numbers.",
    "Highest running total of the changes, beginning from 0 (so never below 0).",
)
def peak_occupancy(changes: list[int]) -> int:
    """Return the highest number of people present at any time, starting with none.

    >>> peak_occupancy([3, -1, 4, -6])
    6
    >>> peak_occupancy([])
    0
    >>> peak_occupancy([-2, 1])
    0
    """
    present = most = 0
    for change in changes:
        present += change
        most = max(most, present)
    return most


@exercise(
    "People on duty in each hour 0 to hours - 1: a shift (start, end) covers start up to, but not including, end.",
    "Staffing plan: for every hour count the shifts that include it; shifts are (start, end) with end exclusive.",
)
def staff_per_hour(hours: int, shifts: list[tuple[int, int]]) -> list[int]:
    """Return how many people work in each hour, given (start, end) shifts with exclusive end.

    >>> staff_per_hour(4, [(0, 2), (1, 4)])
    [1, 2, 1, 1]
    >>> staff_per_hour(2, [])
    [0, 0]
    >>> staff_per_hour(3, [(1, 2)])
    [0, 1, 0]
    """
    steps = [0] * (hours + 1)
    for start, end in shifts:
        steps[start] += 1
        steps[end] -= 1
    return list(itertools.accumulate(steps[:hours]))


@exercise(
    "How many values come after a smaller value standing anywhere before them?",
    "Count the elements that are larger than the minimum of all earlier elements.",
)
def count_above_earlier_minimum(values: list[int]) -> int:
    """Number of values that are greater than some earlier value.

    >>> count_above_earlier_minimum([3, 5, 1, 2])
    2
    >>> count_above_earlier_minimum([4, 3, 3])
    0
    >>> count_above_earlier_minimum([])
    0
    """
    count = 0
    lowest = float("inf")
    for value in values:
        if value > lowest:
            count += 1
        lowest = min(lowest, value)
    return count


@exercise(
    "Share of the total reached after each amount, in whole percent rounded down.",
    "Cumulative percentages: running total * 100 // grand total for each element; the grand total is positive.",
)
def cumulative_percent(amounts: list[int]) -> list[int]:
    """Return the running total after each amount as a percentage of the grand total, rounded down.

    >>> cumulative_percent([1, 1, 2])
    [25, 50, 100]
    >>> cumulative_percent([3])
    [100]
    >>> cumulative_percent([])
    []
    """
    whole = sum(amounts)
    return [100 * part // whole for part in itertools.accumulate(amounts)]


@exercise(
    "Water level of a barrel after each day: rain adds, use takes away; the level never goes below 0 or above capacity. Return the levels.",
    "Running total of daily changes, limited after every day to the range 0..capacity, starting from an empty barrel.",
)
def barrel_levels(changes: list[int], capacity: int) -> list[int]:
    """Return the level of an initially empty barrel after each change, kept between 0 and capacity.

    >>> barrel_levels([30, 50, -20], 60)
    [30, 60, 40]
    >>> barrel_levels([-5, 10], 60)
    [0, 10]
    >>> barrel_levels([], 60)
    []
    """
    levels = []
    level = 0
    for change in changes:
        level = min(capacity, max(0, level + change))
        levels.append(level)
    return levels


@exercise(
    "Shortest beginning of the list that contains every one of the wanted items; None if impossible.",
    "Return the smallest prefix of items including all wanted items, or None.",
)
def shortest_complete_prefix(items: list[str], wanted: list[str]) -> list[str] | None:
    """Return the shortest prefix of items that contains all wanted items, or None if there is none.

    >>> shortest_complete_prefix(["a", "b", "c", "d"], ["c", "a"])
    ['a', 'b', 'c']
    >>> shortest_complete_prefix(["a"], ["z"]) is None
    True
    >>> shortest_complete_prefix(["a"], [])
    []
    """
    missing = set(wanted)
    for i, item in enumerate(items):
        if not missing:
            return items[:i]
        missing.discard(item)
    return None if missing else items


@exercise(
    "Greedy rising subsequence: take the first number, then each number larger than the last one taken.",
    "Keep an element if it is bigger than the most recently kept element.",
)
def greedy_rising(numbers):
    """Return the numbers that are larger than every number kept before, starting with the first.

    >>> greedy_rising([3, 1, 4, 4, 9, 2])
    [3, 4, 9]
    >>> greedy_rising([])
    []
    >>> greedy_rising([5, 4])
    [5]
    """
    kept = []
    for n in numbers:
        if not kept or n > kept[-1]:
            kept.append(n)
    return kept
