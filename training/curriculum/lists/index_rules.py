"""Index arithmetic: choosing, comparing and rearranging elements by their positions."""

from training.curriculum.exercise import exercise


@exercise(
    "Add up the section of the list between two positions, ends included.",
    "Given nums and two indices i <= j, total nums[i] through nums[j].",
)
def sum_of_index_range(nums: list[int], i: int, j: int) -> int:
    """Return the sum of the numbers from index i to index j, both inclusive.

    >>> sum_of_index_range([1, 2, 3, 4], 1, 2)
    5
    >>> sum_of_index_range([5, 6], 0, 0)
    5
    >>> sum_of_index_range([1, 2, 3], 0, 2)
    6
    """
    return sum(nums[i:j + 1])


@exercise(
    "Access a list safely, falling back to default.",
    "Given a list, an index and a default, return items[index] for 0 <= index < len(items), else the default.",
)
def element_or_default(items: list, index: int, default):
    """Return the element at index, or default if there is no such index; negative indices are not accepted.

    >>> element_or_default([1, 2, 3], 1, 0)
    2
    >>> element_or_default([1], 5, 0)
    0
    >>> element_or_default(["a"], -1, "?")
    '?'
    """
    return items[index] if 0 <= index < len(items) else default


@exercise(
    "Access a list cyclically: the index is taken modulo the length.",
    "Given a list and any integer, wrap the index around the ends and return the element there.",
)
def wrap_index_get(items: list, index: int):
    """Return the element at index in a nonempty list repeated endlessly in both directions.

    >>> wrap_index_get(["a", "b", "c"], 4)
    'b'
    >>> wrap_index_get(["a", "b", "c"], -1)
    'c'
    >>> wrap_index_get([7], 100)
    7
    """
    return items[index % len(items)]


@exercise(
    "Access a nonempty list with the index limited to valid positions.",
    "Given a list and any integer, use the nearest valid index and return the element.",
)
def clamp_index_get(items: list, index: int):
    """Return the element at index, where an index before the start means the first and one behind the end the last
    element.

    >>> clamp_index_get(["a", "b", "c"], 9)
    'c'
    >>> clamp_index_get(["a", "b", "c"], -3)
    'a'
    >>> clamp_index_get([7, 8], 1)
    8
    """
    return items[max(0, min(index, len(items) - 1))]


@exercise(
    "Find the mirror image of a position and return what stands there.",
    "Given a list and a valid index i, return the element at len(items) - 1 - i.",
)
def mirror_index(items: list, index: int):
    """Return the element that is as far from the end as the given index is from the start.

    >>> mirror_index([1, 2, 3, 4], 0)
    4
    >>> mirror_index(["a", "b", "c"], 1)
    'b'
    >>> mirror_index([5], 0)
    5
    """
    return items[len(items) - 1 - index]


@exercise(
    "Use the number found at start as an index and return the number found there.",
    "Given nums and a start index, look up twice; -1 if the second lookup would be outside of the list.",
)
def follow_value_as_index(nums: list[int], start: int) -> int:
    """Return nums[nums[start]], or -1 if nums[start] is not a valid index.

    >>> follow_value_as_index([2, 0, 1], 0)
    1
    >>> follow_value_as_index([5], 0)
    -1
    >>> follow_value_as_index([0], 0)
    0
    """
    target = nums[start]
    if 0 <= target < len(nums):
        return nums[target]
    return -1


@exercise(
    "Keep positions divisible by at least one of two numbers.",
    "Given a list and two positive numbers, collect items[i] for every i that a or b divides (0 included).",
)
def elements_at_multiples(items: list, a: int, b: int) -> list:
    """Return the elements whose index is a multiple of a or of b.

    >>> elements_at_multiples([10, 11, 12, 13, 14, 15, 16], 2, 3)
    [10, 12, 13, 14, 16]
    >>> elements_at_multiples(["a", "b"], 5, 7)
    ['a']
    >>> elements_at_multiples([], 1, 2)
    []
    """
    return [item for i, item in enumerate(items) if i % a == 0 or i % b == 0]


@exercise(
    "Keep the elements whose index is a perfect square.",
    "Given a list, collect items[0], items[1], items[4], items[9] as far as they exist.",
)
def elements_at_squares(items: list) -> list:
    """Return the elements at the indices 0, 1, 4, 9 and so on.

    >>> elements_at_squares([10, 11, 12, 13, 14])
    [10, 11, 14]
    >>> elements_at_squares(["a"])
    ['a']
    >>> elements_at_squares([])
    []
    """
    result = []
    i = 0
    while i * i < len(items):
        result.append(items[i * i])
        i += 1
    return result


@exercise(
    "Collect what stands at the powers of two.",
    "Given a list, start at index 1 and double the index until the end of the list is passed.",
)
def elements_at_doubling_indices(items: list) -> list:
    """Return the elements at the indices 1, 2, 4, 8 and so on.

    >>> elements_at_doubling_indices([10, 11, 12, 13, 14])
    [11, 12, 14]
    >>> elements_at_doubling_indices(["a"])
    []
    >>> elements_at_doubling_indices([0, 1])
    [1]
    """
    result = []
    i = 1
    while i < len(items):
        result.append(items[i])
        i *= 2
    return result


@exercise(
    "Pair first with last, second with second last and so on, k times.",
    "Given a list of at least k elements, list the tuples (items[i], items[-1 - i]) for i below k.",
)
def elements_both_ends(items: list, k: int) -> list[tuple]:
    """Return k pairs of an element from the front and the matching element from the back.

    >>> elements_both_ends([1, 2, 3, 4, 5], 2)
    [(1, 5), (2, 4)]
    >>> elements_both_ends(["a"], 1)
    [('a', 'a')]
    >>> elements_both_ends([1, 2], 0)
    []
    """
    return [(items[i], items[-1 - i]) for i in range(k)]


@exercise(
    "At which place does every element land after sorting?",
    "Given values, compute for all of them their position in the sorted list, earlier copies first.",
)
def positions_of_sorted(values: list[int]) -> list[int]:
    """Return for each value the index it gets when the list is sorted ascending; ties keep their order.

    >>> positions_of_sorted([30, 10, 20])
    [2, 0, 1]
    >>> positions_of_sorted([5, 5])
    [0, 1]
    >>> positions_of_sorted([])
    []
    """
    order = sorted(range(len(values)), key=lambda i: values[i])
    return [order.index(i) for i in range(len(values))]


@exercise(
    "Select elements by 1-based position and ignore impossible positions.",
    "Given a list and places, collect items[place - 1] for every place from 1 to the length.",
)
def items_by_place(items: list, places: list[int]) -> list:
    """Return the items at the given places, counted from 1; places that do not exist are skipped.

    >>> items_by_place(["a", "b", "c"], [3, 1, 9])
    ['c', 'a']
    >>> items_by_place([5], [0])
    []
    >>> items_by_place([], [1])
    []
    """
    return [items[p - 1] for p in places if 1 <= p <= len(items)]


@exercise(
    "Compute the absolute difference of the positions of two values.",
    "Given a list and two values, find where each occurs first and return the distance, -1 without both.",
)
def distance_of_values(items: list, a, b) -> int:
    """Return how many steps apart the first a and the first b are, or -1 if one of them is missing.

    >>> distance_of_values([5, 6, 7, 8], 8, 5)
    3
    >>> distance_of_values([1, 2], 1, 3)
    -1
    >>> distance_of_values(["a"], "a", "a")
    0
    """
    if a not in items or b not in items:
        return -1
    return abs(items.index(a) - items.index(b))


@exercise(
    "Count what lies between two values, whichever comes first.",
    "Given a list and two different values in it, return the number of elements separating them.",
)
def elements_between_values(items: list, a, b) -> int:
    """Return how many elements stand strictly between the first a and the first b; both occur in the list.

    >>> elements_between_values([5, 6, 7, 8], 8, 5)
    2
    >>> elements_between_values([1, 2], 1, 2)
    0
    >>> elements_between_values(["a", "x", "b"], "a", "b")
    1
    """
    return abs(items.index(a) - items.index(b)) - 1


@exercise(
    "Find the successor of value in a circular list.",
    "Given a list seen as a ring and a value, return the element following it or None if it does not occur.",
)
def next_after(items: list, value):
    """Return the element after the first occurrence of value, the first element if value is last, None if it is
    missing.

    >>> next_after(["a", "b", "c"], "b")
    'c'
    >>> next_after(["a", "b", "c"], "c")
    'a'
    >>> next_after([1], 2) is None
    True
    """
    if value not in items:
        return None
    return items[(items.index(value) + 1) % len(items)]


@exercise(
    "List the player of every turn, going around the list from index start.",
    (
        "Given players, a number of turns and a start index, name the players in order, beginning anew after "
        "the last."
    ),
)
def ordered_by_turn(players: list[str], turns: int, start: int) -> list[str]:
    """Return who plays in each of the turns when player number start begins and the players follow in a circle.

    >>> ordered_by_turn(["a", "b", "c"], 4, 1)
    ['b', 'c', 'a', 'b']
    >>> ordered_by_turn(["x"], 2, 0)
    ['x', 'x']
    >>> ordered_by_turn(["a", "b"], 0, 0)
    []
    """
    return [players[(start + i) % len(players)] for i in range(turns)]


@exercise(
    "How far is an entry from its own position at most?",
    "Given nums, compute the maximum of abs(nums[i] - i) over all positions.",
)
def largest_index_value_gap(nums: list[int]) -> int:
    """Return the largest absolute difference between a number and its index, 0 for an empty list.

    >>> largest_index_value_gap([0, 5, 2])
    4
    >>> largest_index_value_gap([3])
    3
    >>> largest_index_value_gap([])
    0
    """
    return max((abs(n - i) for i, n in enumerate(nums)), default=0)


@exercise(
    "Find where the left part of the list begins to outweigh the right part.",
    "Given nums, return the smallest i with sum(nums[:i + 1]) above sum(nums[i + 1:]), -1 if there is none.",
)
def index_of_first_sum_exceeding_rest(nums: list[int]) -> int:
    """Return the first index at which the sum up to and including it is greater than the sum of the rest, or -1.

    >>> index_of_first_sum_exceeding_rest([1, 2, 3])
    2
    >>> index_of_first_sum_exceeding_rest([-1])
    -1
    >>> index_of_first_sum_exceeding_rest([5, 1])
    0
    """
    for i in range(len(nums)):
        if sum(nums[:i + 1]) > sum(nums[i + 1:]):
            return i
    return -1


@exercise(
    "Count consecutive False entries just before the given position.",
    "Given seats and an index, walk to the left from it and count free seats until a taken one or the end comes.",
)
def seats_left_of(seats: list[bool], index: int) -> int:
    """Return the number of free seats directly to the left of index; true means taken.

    >>> seats_left_of([True, False, False, True], 3)
    2
    >>> seats_left_of([True, True], 1)
    0
    >>> seats_left_of([False], 0)
    0
    """
    count = 0
    i = index - 1
    while i >= 0 and not seats[i]:
        count += 1
        i -= 1
    return count


@exercise(
    "How many steps is it to the closest True, in either direction?",
    "Given flags and an index, compute the least distance to a position that is set.",
)
def nearest_true(flags: list[bool], index: int) -> int:
    """Return the distance from index to the nearest true flag, or -1 if no flag is true.

    >>> nearest_true([True, False, False, True], 2)
    1
    >>> nearest_true([False], 0)
    -1
    >>> nearest_true([True], 0)
    0
    """
    return min((abs(i - index) for i, flag in enumerate(flags) if flag), default=-1)


@exercise(
    "How many zeros lie between each two consecutive ones?",
    "Given a 0/1 list, compute the differences of neighbouring positions of ones, minus one.",
)
def free_gap_lengths(seats: list[int]) -> list[int]:
    """Return the lengths of the gaps of zeros between neighbouring ones; zeros at the ends do not count.

    >>> free_gap_lengths([1, 0, 0, 1, 1])
    [2, 0]
    >>> free_gap_lengths([0, 1, 0])
    []
    >>> free_gap_lengths([])
    []
    """
    ones = [i for i, s in enumerate(seats) if s == 1]
    return [b - a - 1 for a, b in zip(ones, ones[1:])]


@exercise(
    "Find the leftmost place where k adjacent seats are free (0).",
    (
        "Given a 0/1 list and a positive k, return the smallest i such that seats[i] to seats[i + k - 1] are "
        "all zero, else -1."
    ),
)
def first_free_block(seats: list[int], k: int) -> int:
    """Return the start index of the first k zeros in a row, or -1.

    >>> first_free_block([1, 0, 1, 0, 0], 2)
    3
    >>> first_free_block([1, 1], 1)
    -1
    >>> first_free_block([0], 1)
    0
    """
    for i in range(len(seats) - k + 1):
        if sum(seats[i:i + k]) == 0:
            return i
    return -1
