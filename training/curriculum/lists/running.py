"""Running values: totals, minima, counts and states carried along a list."""

import operator
from itertools import accumulate

from training.curriculum.exercise import exercise


@exercise(
    "Multiply the entries one after the other and keep every intermediate product.",
    "Write a function to list cumulative products.",
)
def running_products(values):
    """Return the list of products of the first element, the first two, the first three and so on.

    >>> running_products([2, 3, 4])
    [2, 6, 24]
    >>> running_products([5, 0, 7])
    [5, 0, 0]
    >>> running_products([])
    []
    """
    return list(accumulate(values, operator.mul))


@exercise(
    "List the average of the first value, the first two values, the first three values, and so on.",
    "Given values, compute the mean so far at every step.",
)
def running_average(values: list[float]) -> list[float]:
    """Return for each position the mean of all values up to and including it.

    >>> running_average([2, 4, 9])
    [2.0, 3.0, 5.0]
    >>> running_average([7])
    [7.0]
    >>> running_average([])
    []
    """
    result = []
    total = 0
    for count, v in enumerate(values, start=1):
        total += v
        result.append(total / count)
    return result


@exercise(
    "List the number of copies of value seen so far at every step.",
    "Given a list and a value, compute the growing count of that value from left to right.",
)
def running_count_of(items: list, value) -> list[int]:
    """Return for each position how often value has occurred up to and including it.

    >>> running_count_of(["a", "b", "a"], "a")
    [1, 1, 2]
    >>> running_count_of([1, 2], 3)
    [0, 0]
    >>> running_count_of([], 0)
    []
    """
    counts = []
    count = 0
    for item in items:
        if item == value:
            count += 1
        counts.append(count)
    return counts


@exercise(
    "List the growing number of distinct values when reading from left to right.",
    "Given a list, compute at every step the count of values without repeats so far.",
)
def running_distinct_count(items: list) -> list[int]:
    """Return for each position how many different elements have been seen up to and including it.

    >>> running_distinct_count([1, 1, 2, 3, 2])
    [1, 1, 2, 3, 3]
    >>> running_distinct_count(["a"])
    [1]
    >>> running_distinct_count([])
    []
    """
    seen = set()
    counts = []
    for item in items:
        seen.add(item)
        counts.append(len(seen))
    return counts


@exercise(
    "Number the copies of every value separately: the first copy gets 1, the second 2, and so on.",
    "Given a list, tell for every position how often its element has appeared so far, itself included.",
)
def copy_numbers(items: list) -> list[int]:
    """Return for each element the how-manieth occurrence of its value it is, counting from 1.

    >>> copy_numbers(["a", "b", "a", "a"])
    [1, 1, 2, 3]
    >>> copy_numbers([5, 6])
    [1, 1]
    >>> copy_numbers([])
    []
    """
    counts = {}
    result = []
    for item in items:
        counts[item] = counts.get(item, 0) + 1
        result.append(counts[item])
    return result


@exercise(
    "List the suffix sums.",
    "Given nums, compute at every index the total from that index to the end.",
)
def totals_from_the_right(nums: list[int]) -> list[int]:
    """Return for each position the sum of the element there and all elements after it.

    >>> totals_from_the_right([1, 2, 3])
    [6, 5, 3]
    >>> totals_from_the_right([4])
    [4]
    >>> totals_from_the_right([])
    []
    """
    return [sum(nums[i:]) for i in range(len(nums))]


@exercise(
    "List the suffix maxima.",
    "Given nums, find at every index the greatest value among the element there and everything after it.",
)
def maximum_still_to_come(nums: list[int]) -> list[int]:
    """Return for each position the largest element from that position to the end.

    >>> maximum_still_to_come([1, 5, 2, 3])
    [5, 5, 3, 3]
    >>> maximum_still_to_come([4, 3])
    [4, 3]
    >>> maximum_still_to_come([])
    []
    """
    result = []
    best = None
    for n in reversed(nums):
        best = n if best is None else max(best, n)
        result.append(best)
    return result[::-1]


@exercise(
    "Find the minimum of the running total that begins with start.",
    "Given an opening balance and a list of changes, compute the smallest amount that the account ever held.",
)
def lowest_balance(changes: list[int], start: int) -> int:
    """Return the lowest balance reached, the start included, when the changes are applied in order.

    >>> lowest_balance([5, -9, 3], 2)
    -2
    >>> lowest_balance([1, 1], 4)
    4
    >>> lowest_balance([], 7)
    7
    """
    lowest = balance = start
    for change in changes:
        balance += change
        lowest = min(lowest, balance)
    return lowest


@exercise(
    "List the cumulative sums that start anew at every zero.",
    "Given numbers, compute the total at each step; a 0 in the list resets it.",
)
def running_total_reset_at_zero(nums: list[int]) -> list[int]:
    """Return the running totals of nums, where each 0 sets the total back to zero.

    >>> running_total_reset_at_zero([1, 2, 0, 3, 4])
    [1, 3, 0, 3, 7]
    >>> running_total_reset_at_zero([0, 5])
    [0, 5]
    >>> running_total_reset_at_zero([])
    []
    """
    result = []
    total = 0
    for n in nums:
        total = 0 if n == 0 else total + n
        result.append(total)
    return result


@exercise(
    "List the levels of a tank that starts empty and can never hold less than nothing.",
    "Given changes, compute the level after each; a level that would become negative is set to 0.",
)
def running_total_floor_zero(changes):
    """Return the running totals of changes, where a total below zero is replaced by zero before going on.

    >>> running_total_floor_zero([5, -7, 3])
    [5, 0, 3]
    >>> running_total_floor_zero([-1, -1])
    [0, 0]
    >>> running_total_floor_zero([])
    []
    """
    level = 0
    levels = []
    for change in changes:
        level = max(0, level + change)
        levels.append(level)
    return levels


@exercise(
    "List the running totals limited to at most cap at every step.",
    (
        "Given inflows and the capacity of a tank, compute how full it is after each inflow; what does not "
        "fit is lost."
    ),
)
def running_total_with_cap(changes: list[int], cap: int) -> list[int]:
    """Return the levels after each change, where the level starts at 0 and never exceeds cap.

    >>> running_total_with_cap([4, 5, -2, 1], 8)
    [4, 8, 6, 7]
    >>> running_total_with_cap([10], 3)
    [3]
    >>> running_total_with_cap([], 5)
    []
    """
    level = 0
    levels = []
    for change in changes:
        level = min(cap, level + change)
        levels.append(level)
    return levels


@exercise(
    "Count the current streak of True values at every step.",
    "Given booleans, list how many true ones in a row end at each position.",
)
def streak_lengths(flags: list[bool]) -> list[int]:
    """Return for each position the length of the run of true flags ending there (0 for a false flag).

    >>> streak_lengths([True, True, False, True])
    [1, 2, 0, 1]
    >>> streak_lengths([False])
    [0]
    >>> streak_lengths([])
    []
    """
    streak = 0
    result = []
    for flag in flags:
        streak = streak + 1 if flag else 0
        result.append(streak)
    return result


@exercise(
    "List the distance back to the most recent target at every position.",
    (
        "Given values and a target, tell for each index how far away the latest earlier (or same) occurrence "
        "of target is."
    ),
)
def days_since_last(values: list[int], target: int) -> list:
    """Return for each position how many steps ago target occurred last, or None if it has not occurred yet.

    >>> days_since_last([1, 7, 1, 1], 7)
    [None, 0, 1, 2]
    >>> days_since_last([7, 7], 7)
    [0, 0]
    >>> days_since_last([1], 7)
    [None]
    """
    last = None
    result = []
    for i, v in enumerate(values):
        if v == target:
            last = i
        result.append(None if last is None else i - last)
    return result


@exercise(
    "List how the spread (maximum minus minimum) grows from left to right.",
    "Given values, compute at every step the range of all entries up to that step.",
)
def running_range(values: list[int]) -> list[int]:
    """Return for each position the difference between the largest and the smallest value so far.

    >>> running_range([3, 5, 1])
    [0, 2, 4]
    >>> running_range([4])
    [0]
    >>> running_range([])
    []
    """
    return [max(values[:i + 1]) - min(values[:i + 1]) for i in range(len(values))]


@exercise(
    "List the minimum of the distances between consecutive values up to every position.",
    "Given values, compute |v1 - v0|, then the smaller of that and |v2 - v1|, and so on.",
)
def smallest_step_so_far(values: list[int]) -> list[int]:
    """Return for each position from the second on the smallest absolute step between neighbours so far.

    >>> smallest_step_so_far([1, 6, 8, 18])
    [5, 2, 2]
    >>> smallest_step_so_far([4, 4])
    [0]
    >>> smallest_step_so_far([3])
    []
    """
    steps = [abs(b - a) for a, b in zip(values, values[1:])]
    return list(accumulate(steps, min))


@exercise(
    "Smooth a list exponentially with the given weight for new values.",
    "Given values and a weight between 0 and 1, blend each value with the previously smoothed one.",
)
def exponential_average(values: list[float], weight: float) -> list[float]:
    """Return the smoothed values: the first as it is, then weight times the new value plus (1 - weight) times the last
    result.

    >>> exponential_average([4, 8, 8], 0.5)
    [4, 6.0, 7.0]
    >>> exponential_average([1], 0.2)
    [1]
    >>> exponential_average([], 0.5)
    []
    """
    smoothed = []
    for v in values:
        if smoothed:
            v = weight * v + (1 - weight) * smoothed[-1]
        smoothed.append(v)
    return smoothed


@exercise(
    "List all levels, the first being start, when the changes are applied one after the other.",
    "Given a start and a list of changes, rebuild the sequence of values.",
)
def growth_over_time(start: int, changes: list[int]) -> list[int]:
    """Return the start value followed by the values after each change is added.

    >>> growth_over_time(10, [1, -3])
    [10, 11, 8]
    >>> growth_over_time(0, [])
    [0]
    >>> growth_over_time(5, [5, 5])
    [5, 10, 15]
    """
    return list(accumulate(changes, initial=start))


@exercise(
    "Find the position at which the cumulative sum has its maximum, the earliest if there are several.",
    "Given changes, compute the running totals and tell where the largest of them stands (-1 without changes).",
)
def index_of_peak_balance(changes: list[int]) -> int:
    """Return the index after which the running total of changes is greatest; ties go to the first; -1 for an empty
    list.

    >>> index_of_peak_balance([3, -1, 4, -5])
    2
    >>> index_of_peak_balance([1, 0])
    0
    >>> index_of_peak_balance([])
    -1
    """
    totals = list(accumulate(changes))
    return totals.index(max(totals)) if totals else -1


@exercise(
    "Count the positions at which the cumulative sum of changes equals 0.",
    "Write a function to add up the changes step by step and count how often the sum gets back to zero.",
)
def times_total_is_zero(changes):
    """Return how many times the running total is exactly zero.

    >>> times_total_is_zero([1, -1, 2, -2])
    2
    >>> times_total_is_zero([3, 4])
    0
    >>> times_total_is_zero([0, 0])
    2
    """
    total = 0
    count = 0
    for change in changes:
        total += change
        if total == 0:
            count += 1
    return count


@exercise(
    "Replace every zero by the nearest earlier entry that is not zero.",
    "Given updates in which 0 means no change, list the value that is in force at each step.",
)
def latest_value_per_step(updates: list) -> list:
    """Return for each step the last non-zero update so far (0 if there has not been any).

    >>> latest_value_per_step([3, 0, 0, 5, 0])
    [3, 3, 3, 5, 5]
    >>> latest_value_per_step([0, 2])
    [0, 2]
    >>> latest_value_per_step([])
    []
    """
    current = 0
    result = []
    for update in updates:
        if update != 0:
            current = update
        result.append(current)
    return result


@exercise(
    "List the on/off states: each press flips the state, no press keeps it.",
    "Given a starting state and a list of presses, compute the state after every entry.",
)
def toggle_states(presses: list[bool], start: bool) -> list[bool]:
    """Return the state of a switch after each step, where a true entry toggles it.

    >>> toggle_states([True, False, True], False)
    [True, True, False]
    >>> toggle_states([False], True)
    [True]
    >>> toggle_states([], False)
    []
    """
    state = start
    states = []
    for pressed in presses:
        if pressed:
            state = not state
        states.append(state)
    return states


@exercise(
    "Find the earliest position at which an entry exceeds the mean of everything to its left; -1 if none does.",
    "Given values, compare each (from the second on) with the average so far and report the first one above it.",
)
def first_to_pass_average(values: list[float]) -> int:
    """Return the index of the first value that is greater than the average of all values before it, or -1.

    >>> first_to_pass_average([5, 3, 6])
    2
    >>> first_to_pass_average([4, 4, 4])
    -1
    >>> first_to_pass_average([])
    -1
    """
    for i in range(1, len(values)):
        if values[i] > sum(values[:i]) / i:
            return i
    return -1


@exercise(
    "List the drawdown at every position: the maximum so far minus the current value.",
    "Given values in time order, compute the distance of each one from the record valid at that time.",
)
def compare_with_best_so_far(values: list[int]) -> list[int]:
    """Return for each value how far it lies below the largest value up to and including it.

    >>> compare_with_best_so_far([3, 5, 4, 6])
    [0, 0, 1, 0]
    >>> compare_with_best_so_far([9, 2])
    [0, 7]
    >>> compare_with_best_so_far([])
    []
    """
    best = None
    result = []
    for v in values:
        if best is None or v > best:
            best = v
        result.append(best - v)
    return result


@exercise(
    "List the pot after every bet, emptying it after each time it reaches limit.",
    (
        "Given bets and a limit, add them up step by step, record the sum, and reset it to zero once it is "
        "limit or more."
    ),
)
def moving_pot(bets: list[int], limit: int) -> list[int]:
    """Return the running totals of bets; whenever a total is at least limit it is noted and the pot starts again at 0.

    >>> moving_pot([3, 4, 2, 9], 6)
    [3, 7, 2, 11]
    >>> moving_pot([1, 1], 5)
    [1, 2]
    >>> moving_pot([], 2)
    []
    """
    pot = 0
    result = []
    for bet in bets:
        pot += bet
        result.append(pot)
        if pot >= limit:
            pot = 0
    return result


@exercise(
    "List the partial sums in which elements at even indices are added and those at odd indices subtracted.",
    "Given nums, keep a total that alternately grows and shrinks by the entries, and note it after every step.",
)
def running_alternate_sum(nums: list[int]) -> list[int]:
    """Return the running results of nums[0] - nums[1] + nums[2] - nums[3] and so on.

    >>> running_alternate_sum([5, 2, 4, 1])
    [5, 3, 7, 6]
    >>> running_alternate_sum([3])
    [3]
    >>> running_alternate_sum([])
    []
    """
    return list(accumulate(n if i % 2 == 0 else -n for i, n in enumerate(nums)))


@exercise(
    "List the size of the growing union of the groups.",
    "Given a list of lists, count after each one the distinct items seen in it or earlier.",
)
def union_sizes(groups: list[list]) -> list[int]:
    """Return for each position how many different items the groups up to and including it contain together.

    >>> union_sizes([[1, 2], [2, 3], [1]])
    [2, 3, 3]
    >>> union_sizes([["a"]])
    [1]
    >>> union_sizes([])
    []
    """
    seen = set()
    sizes = []
    for group in groups:
        seen.update(group)
        sizes.append(len(seen))
    return sizes


@exercise(
    "List the leader of the count after every vote; a leader stays until somebody has strictly more votes.",
    (
        "Given votes in order, tell after each of them who is ahead, keeping the previous leader when votes "
        "are equal."
    ),
)
def running_majority(votes: list[str]) -> list[str]:
    """Return for each step the candidate with the most votes so far; ties go to the one who reached the number first.

    >>> running_majority(["a", "b", "b"])
    ['a', 'a', 'b']
    >>> running_majority(["x"])
    ['x']
    >>> running_majority([])
    []
    """
    counts = {}
    leader = None
    leaders = []
    for vote in votes:
        counts[vote] = counts.get(vote, 0) + 1
        if leader is None or counts[vote] > counts[leader]:
            leader = vote
        leaders.append(leader)
    return leaders
