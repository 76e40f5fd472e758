"""Differences, neighbours and adjacent pairs in lists."""

from itertools import pairwise

from training.curriculum.exercise import exercise


@exercise(
    "List how much every entry, from the second on, exceeds its predecessor.",
    "Given values, compute values[1] - values[0], values[2] - values[1] and so on.",
)
def list_steps_between(values: list[int]) -> list[int]:
    """Return the differences between each value and the one before it.

    >>> list_steps_between([3, 7, 5])
    [4, -2]
    >>> list_steps_between([4])
    []
    >>> list_steps_between([])
    []
    """
    return [b - a for a, b in zip(values, values[1:])]


@exercise(
    "List the distances between consecutive entries, without signs.",
    "Given values, compute for each adjacent pair how far its two members are apart.",
)
def absolute_steps(values):
    """Return the absolute differences of neighbouring values.

    >>> absolute_steps([3, 7, 5])
    [4, 2]
    >>> absolute_steps([4])
    []
    >>> absolute_steps([1, 1])
    [0]
    """
    return [abs(values[i + 1] - values[i]) for i in range(len(values) - 1)]


@exercise(
    "For every consecutive pair list its maximum.",
    "Given nums, compute the greater of nums[i] and nums[i + 1] for all i.",
)
def pair_maxima(nums: list[int]) -> list[int]:
    """Return the larger one of each two adjacent numbers.

    >>> pair_maxima([1, 5, 3, 4])
    [5, 5, 4]
    >>> pair_maxima([2])
    []
    >>> pair_maxima([7, 7])
    [7]
    """
    return [max(a, b) for a, b in zip(nums, nums[1:])]


@exercise(
    "List the point halfway between every two consecutive values.",
    "Given sorted values, compute the average of each adjacent pair.",
)
def midpoints(values: list[float]) -> list[float]:
    """Return the means of neighbouring values.

    >>> midpoints([1, 3, 4])
    [2.0, 3.5]
    >>> midpoints([5])
    []
    >>> midpoints([0, 1])
    [0.5]
    """
    return [(a + b) / 2 for a, b in zip(values, values[1:])]


@exercise(
    "Put the average of two consecutive entries between them, for all adjacent pairs.",
    "Given values, refine the list by adding halfway points between neighbouring elements.",
)
def insert_midpoints(values: list[float]) -> list[float]:
    """Return values with the mean of every two neighbours inserted between them.

    >>> insert_midpoints([1, 3, 7])
    [1, 2.0, 3, 5.0, 7]
    >>> insert_midpoints([5])
    [5]
    >>> insert_midpoints([])
    []
    """
    result = values[:1]
    for a, b in zip(values, values[1:]):
        result.append((a + b) / 2)
        result.append(b)
    return result


@exercise(
    "List the growth factors between consecutive nonzero values.",
    "Given nonzero values, compute values[i] / values[i - 1] for every i from 1 on.",
)
def ratios_to_previous(values: list[float]) -> list[float]:
    """Return each value divided by the value before it.

    >>> ratios_to_previous([2, 4, 2])
    [2.0, 0.5]
    >>> ratios_to_previous([5])
    []
    >>> ratios_to_previous([1, 3])
    [3.0]
    """
    return [b / a for a, b in zip(values, values[1:])]


@exercise(
    "By how many percent does every entry differ from its predecessor? Round to one decimal place.",
    "Given nonzero values, compute 100 * (new - old) / old for all adjacent pairs, rounded to one digit.",
)
def percent_changes(values: list[float]) -> list[float]:
    """Return the changes from each value to the next in percent, rounded to one decimal.

    >>> percent_changes([100, 150, 75])
    [50.0, -50.0]
    >>> percent_changes([3, 4])
    [33.3]
    >>> percent_changes([8])
    []
    """
    return [round(100 * (b - a) / a, 1) for a, b in zip(values, values[1:])]


@exercise(
    "Describe every change between neighbours by the word up, down or same.",
    "Given values, tell for each consecutive pair if it rises, falls or stays equal.",
)
def direction_words(values: list[int]) -> list[str]:
    """Return 'up', 'down' or 'same' for each step from one value to the next.

    >>> direction_words([1, 3, 3, 2])
    ['up', 'same', 'down']
    >>> direction_words([5])
    []
    >>> direction_words([2, 1])
    ['down']
    """
    words = []
    for a, b in zip(values, values[1:]):
        if b > a:
            words.append("up")
        elif b < a:
            words.append("down")
        else:
            words.append("same")
    return words


@exercise(
    "Encode the steps between neighbours as the characters +, - and =.",
    "Given values, join one sign per adjacent pair telling how the second compares with the first.",
)
def up_down_string(values: list[int]) -> str:
    """Return a string with '+' for every rise, '-' for every fall and '=' for every equal step.

    >>> up_down_string([1, 3, 3, 2])
    '+=-'
    >>> up_down_string([5])
    ''
    >>> up_down_string([9, 8, 7])
    '--'
    """
    return "".join("+" if b > a else "-" if b < a else "=" for a, b in zip(values, values[1:]))


@exercise(
    "Add to every entry the one before and the one after it; missing neighbours count as 0.",
    (
        "Given nums, compute nums[i - 1] + nums[i] + nums[i + 1] for all i, leaving out what lies outside of "
        "the list."
    ),
)
def sum_with_neighbours(nums: list[int]) -> list[int]:
    """Return for each position the sum of the number and its left and right neighbours, as far as they exist.

    >>> sum_with_neighbours([1, 2, 3, 4])
    [3, 6, 9, 7]
    >>> sum_with_neighbours([5])
    [5]
    >>> sum_with_neighbours([])
    []
    """
    return [sum(nums[max(0, i - 1):i + 2]) for i in range(len(nums))]


@exercise(
    "List the left and the right neighbour of the element at index.",
    "Given a list and an index, collect the adjacent elements (only one at the ends of the list).",
)
def neighbours_of(items: list, index: int) -> list:
    """Return the elements directly before and after the given index, as far as they exist.

    >>> neighbours_of([5, 6, 7], 1)
    [5, 7]
    >>> neighbours_of([5, 6, 7], 0)
    [6]
    >>> neighbours_of(["a"], 0)
    []
    """
    result = []
    if index > 0:
        result.append(items[index - 1])
    if index < len(items) - 1:
        result.append(items[index + 1])
    return result


@exercise(
    "Find the previous and the next element, where the first and the last element are neighbours too.",
    "Given a list seen as a circle and an index, return (element before, element after).",
)
def circular_neighbours(items: list, index: int) -> tuple:
    """Return the left and the right neighbour of the element at index when the list is closed to a ring.

    >>> circular_neighbours([5, 6, 7], 0)
    (7, 6)
    >>> circular_neighbours(["a", "b", "c", "d"], 3)
    ('c', 'a')
    >>> circular_neighbours([1], 0)
    (1, 1)
    """
    n = len(items)
    return items[(index - 1) % n], items[(index + 1) % n]


@exercise(
    "List next minus current for every entry of a ring.",
    "Given values arranged in a circle, compute for each the step to its successor.",
)
def circular_steps(values: list[int]) -> list[int]:
    """Return the differences to the next value, where the value after the last one is the first one.

    >>> circular_steps([1, 4, 6])
    [3, 2, -5]
    >>> circular_steps([5])
    [0]
    >>> circular_steps([])
    []
    """
    return [values[(i + 1) % len(values)] - v for i, v in enumerate(values)]


@exercise(
    "Tell at every position if the list rises there; False at the end.",
    "Given nums, build booleans saying whether nums[i + 1] exceeds nums[i] (False for the final entry).",
)
def next_greater_neighbour(nums: list[int]) -> list[bool]:
    """Return for each number whether the number right after it is greater; the last one gives False.

    >>> next_greater_neighbour([1, 3, 2])
    [True, False, False]
    >>> next_greater_neighbour([5])
    [False]
    >>> next_greater_neighbour([])
    []
    """
    return [i + 1 < len(nums) and nums[i + 1] > nums[i] for i in range(len(nums))]


@exercise(
    "List what follows value each time it occurs.",
    "Given a list and a value, collect the right neighbours of every copy of the value.",
)
def elements_after(items: list, value) -> list:
    """Return all elements that stand directly after an occurrence of value.

    >>> elements_after([1, 2, 1, 3, 1], 1)
    [2, 3]
    >>> elements_after(["a", "b"], "b")
    []
    >>> elements_after([], 0)
    []
    """
    return [b for a, b in zip(items, items[1:]) if a == value]


@exercise(
    "List what precedes value each time it occurs.",
    "Write a function that collects the left neighbours of all copies of value in the list.",
)
def elements_before(items, value):
    """Return all elements that stand directly before an occurrence of value.

    >>> elements_before([1, 2, 3, 2], 2)
    [1, 3]
    >>> elements_before(["a", "b"], "a")
    []
    >>> elements_before([], 0)
    []
    """
    return [items[i - 1] for i in range(1, len(items)) if items[i] == value]


@exercise(
    "Count the pairs of consecutive elements.",
    "Given a list, tally the tuples (element, next element) in order of first appearance.",
)
def follower_counts(items: list) -> dict:
    """Return a dictionary that counts how often each adjacent pair occurs.

    >>> follower_counts(["a", "b", "a", "b"])
    {('a', 'b'): 2, ('b', 'a'): 1}
    >>> follower_counts([1, 1, 1])
    {(1, 1): 2}
    >>> follower_counts([])
    {}
    """
    counts = {}
    for pair in zip(items, items[1:]):
        counts[pair] = counts.get(pair, 0) + 1
    return counts


@exercise(
    "Tell if some adjacent pair consists of a and b.",
    "Given a list and two values, return True if one of them directly follows the other.",
)
def is_next_to(items: list, a, b) -> bool:
    """Check whether a and b stand next to each other somewhere in the list, in either order.

    >>> is_next_to([1, 2, 3], 2, 1)
    True
    >>> is_next_to([1, 2, 3], 1, 3)
    False
    >>> is_next_to([], 1, 2)
    False
    """
    return any((x, y) in ((a, b), (b, a)) for x, y in zip(items, items[1:]))


@exercise(
    "Tell if every consecutive difference is at most limit in absolute value.",
    "Given values and a limit, return True when each step between adjacent entries is limit or smaller.",
)
def steps_all_within(values: list[int], limit: int) -> bool:
    """Check whether no two neighbouring values differ by more than limit.

    >>> steps_all_within([1, 3, 2], 2)
    True
    >>> steps_all_within([1, 9], 5)
    False
    >>> steps_all_within([], 0)
    True
    """
    return all(abs(b - a) <= limit for a, b in zip(values, values[1:]))


@exercise(
    "Find where the biggest jump between neighbours starts, the earliest one on a tie.",
    "Given at least two values, report the position just before the greatest change.",
)
def largest_step_position(values: list[int]) -> int:
    """Return the index i at which the absolute step from values[i] to values[i + 1] is largest; ties go to the first.

    >>> largest_step_position([1, 2, 9, 8])
    1
    >>> largest_step_position([5, 3, 1])
    0
    >>> largest_step_position([4, 4])
    0
    """
    steps = [abs(b - a) for a, b in zip(values, values[1:])]
    return steps.index(max(steps))


@exercise(
    "Compute the steps between consecutive entries, then the steps between these steps.",
    "Given values, list c - 2 * b + a for every three consecutive entries a, b, c.",
)
def list_second_differences(values: list[int]) -> list[int]:
    """Return the differences of the differences of neighbouring values.

    >>> list_second_differences([1, 4, 9, 16])
    [2, 2]
    >>> list_second_differences([1, 2, 3])
    [0]
    >>> list_second_differences([5, 6])
    []
    """
    return [c - 2 * b + a for a, b, c in zip(values, values[1:], values[2:])]


@exercise(
    "Undo the taking of differences: add the steps one by one to start.",
    "Given a first value and a list of steps, construct the values they lead to.",
)
def rebuild_from_steps(start: int, steps: list[int]) -> list[int]:
    """Return the list that begins with start and whose consecutive differences are the given steps.

    >>> rebuild_from_steps(3, [4, -2])
    [3, 7, 5]
    >>> rebuild_from_steps(0, [])
    [0]
    >>> rebuild_from_steps(10, [-5, -5])
    [10, 5, 0]
    """
    values = [start]
    for step in steps:
        values.append(values[-1] + step)
    return values


@exercise(
    "List the positions of the local minima; the first and the last position never count.",
    "Given nums, find every index i with nums[i - 1] > nums[i] < nums[i + 1].",
)
def smaller_than_both_sides(nums: list[int]) -> list[int]:
    """Return the indices of the inner numbers that are smaller than both neighbours.

    >>> smaller_than_both_sides([3, 1, 2, 0, 5])
    [1, 3]
    >>> smaller_than_both_sides([1, 2, 3])
    []
    >>> smaller_than_both_sides([4])
    []
    """
    return [i for i in range(1, len(nums) - 1) if nums[i - 1] > nums[i] < nums[i + 1]]


@exercise(
    "Keep the first and the last value; put the average of left and right neighbour everywhere else.",
    "Given values, smooth the list by averaging the original entries on both sides of each inner one.",
)
def smooth_inner(values: list[float]) -> list[float]:
    """Return values with every inner value replaced by the mean of its two neighbours.

    >>> smooth_inner([1, 5, 3, 7])
    [1, 2.0, 6.0, 7]
    >>> smooth_inner([2, 4])
    [2, 4]
    >>> smooth_inner([9])
    [9]
    """
    result = list(values)
    for i in range(1, len(values) - 1):
        result[i] = (values[i - 1] + values[i + 1]) / 2
    return result


@exercise(
    "List the entries that are a local maximum or a local minimum.",
    "Given values, keep each inner one that is greater than both neighbours or less than both neighbours.",
)
def list_turning_points(values: list[int]) -> list[int]:
    """Return the inner values at which the direction changes from rising to falling or from falling to rising.

    >>> list_turning_points([1, 4, 2, 3, 8])
    [4, 2]
    >>> list_turning_points([1, 2, 3])
    []
    >>> list_turning_points([2, 1])
    []
    """
    result = []
    for a, b, c in zip(values, values[1:], values[2:]):
        if a < b > c or a > b < c:
            result.append(b)
    return result


@exercise(
    "Hold the current value until an entry is more than limit away from it.",
    "Given readings and a limit, suppress changes of limit or less compared with the last accepted reading.",
)
def ignore_small_changes(values: list[int], limit: int) -> list[int]:
    """Return values with each value that differs by at most limit from the last kept value replaced by that kept
    value.

    >>> ignore_small_changes([10, 11, 15, 14], 2)
    [10, 10, 15, 15]
    >>> ignore_small_changes([1, 5], 9)
    [1, 1]
    >>> ignore_small_changes([], 1)
    []
    """
    result = []
    for v in values:
        if result and abs(v - result[-1]) <= limit:
            v = result[-1]
        result.append(v)
    return result
