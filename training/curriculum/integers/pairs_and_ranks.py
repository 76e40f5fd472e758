"""Whole numbers compared with each other: ranks, pairs, gaps, positions, two lists."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the pairs of neighbours whose difference is larger than limit.",
    "List adjacent numbers (a, b) with |a - b| above limit.",
)
def jumps_above(numbers, limit):
    """Return the adjacent pairs that differ by more than limit.

    >>> jumps_above([1, 2, 7, 6, 0], 3)
    [(2, 7), (6, 0)]
    >>> jumps_above([5], 1)
    []
    >>> jumps_above([1, 4], 3)
    []
    """
    return [(a, b) for a, b in zip(numbers, numbers[1:]) if abs(a - b) > limit]


@exercise(
    "Return the numbers that are in exactly one of the two lists, ascending and without repeats.",
    "Sorted symmetric difference of two lists of integers.",
)
def in_one_list_only(xs: list[int], ys: list[int]) -> list[int]:
    """Return the sorted numbers that occur in just one of the lists.

    >>> in_one_list_only([1, 2, 3], [3, 4, 2])
    [1, 4]
    >>> in_one_list_only([1], [1])
    []
    >>> in_one_list_only([], [5, 5])
    [5]
    """
    return sorted(set(xs) ^ set(ys))


@exercise(
    "Index of the first position at which the lists differ; -1 if one is a beginning of the other.",
    "Where do two lists first have different numbers? -1 if nowhere up to the shorter length.",
)
def first_list_difference(xs, ys):
    """Return the first index with different numbers, or -1.

    >>> first_list_difference([1, 2, 3], [1, 5, 3])
    1
    >>> first_list_difference([1, 2], [1, 2, 3])
    -1
    >>> first_list_difference([], [])
    -1
    """
    for i, (x, y) in enumerate(zip(xs, ys)):
        if x != y:
            return i
    return -1


@exercise(
    "How many pairs (one number from each list) have a sum greater than limit?",
    "Count combinations x + y above limit with x from xs and y from ys.",
)
def cross_sums_above(xs: list[int], ys: list[int], limit: int) -> int:
    """Return how many pairs from xs and ys have a sum above limit.

    >>> cross_sums_above([1, 5], [2, 4], 6)
    2
    >>> cross_sums_above([1], [1], 2)
    0
    >>> cross_sums_above([], [3], 0)
    0
    """
    return sum(x + y > limit for x in xs for y in ys)


@exercise(
    "Return the two largest numbers of the list in descending order; raise ValueError if there are fewer than two.",
    "Top two values as a tuple, largest first; ValueError for short lists.",
)
def top_two(values):
    """Return the two largest values, the larger one first.

    >>> top_two([4, 9, 7])
    (9, 7)
    >>> top_two([5, 5])
    (5, 5)
    >>> top_two([1])
    Traceback (most recent call last):
        ...
    ValueError: two values needed
    """
    if len(values) < 2:
        raise ValueError("two values needed")
    first, second = sorted(values, reverse=True)[:2]
    return first, second


@exercise(
    "By how much does the largest number exceed the second largest? 0 with fewer than two numbers.",
    "Lead of the maximum over the runner-up.",
)
def lead_of_maximum(values: list[int]) -> int:
    """Return the difference of the two largest values, or 0.

    >>> lead_of_maximum([4, 9, 7])
    2
    >>> lead_of_maximum([3, 3])
    0
    >>> lead_of_maximum([8])
    0
    """
    if len(values) < 2:
        return 0
    ordered = sorted(values)
    return ordered[-1] - ordered[-2]


@exercise(
    "Return the indexes of all numbers that are larger than both neighbours; the ends have just one neighbour to beat.",
    "List the positions of peaks, counting end elements that exceed their only neighbour.",
)
def peak_positions(numbers: list[int]) -> list[int]:
    """Return the indexes of the numbers greater than all their neighbours.

    >>> peak_positions([1, 3, 2, 5])
    [1, 3]
    >>> peak_positions([4, 1, 1])
    [0]
    >>> peak_positions([7])
    [0]
    """
    peaks = []
    for i, n in enumerate(numbers):
        neighbours = numbers[max(i - 1, 0):i] + numbers[i + 1:i + 2]
        if all(n > other for other in neighbours):
            peaks.append(i)
    return peaks


@exercise(
    "For every number give how many steps back the last larger number is; 0 if there is none.",
    "Distance to the nearest greater value on the left side, 0 without such a value.",
)
def steps_to_larger_left(numbers):
    """Return the distance to the nearest larger number on the left, or 0.

    >>> steps_to_larger_left([5, 2, 3, 1])
    [0, 1, 2, 1]
    >>> steps_to_larger_left([1, 2])
    [0, 0]
    >>> steps_to_larger_left([])
    []
    """
    distances = []
    for i, n in enumerate(numbers):
        distance = 0
        for j in range(i - 1, -1, -1):
            if numbers[j] > n:
                distance = i - j
                break
        distances.append(distance)
    return distances


@exercise(
    "Return the numbers sorted by their distance from x, nearest first; the smaller number first on a tie.",
    "Order by |n - x|, then by n.",
)
def order_by_distance(numbers: list[int], x: int) -> list[int]:
    """Return the numbers ordered by distance from x.

    >>> order_by_distance([1, 6, 9, 4], 5)
    [4, 6, 1, 9]
    >>> order_by_distance([3, 1], 2)
    [1, 3]
    >>> order_by_distance([], 0)
    []
    """
    return sorted(numbers, key=lambda n: (abs(n - x), n))


@exercise(
    "Which index pairs i < j have equal numbers? Return them as tuples.",
    "List all pairs of positions that hold the same value.",
)
def equal_index_pairs(values):
    """Return all index pairs with equal values.

    >>> equal_index_pairs([4, 1, 4, 4])
    [(0, 2), (0, 3), (2, 3)]
    >>> equal_index_pairs([1, 2])
    []
    >>> equal_index_pairs([])
    []
    """
    n = len(values)
    return [(i, j) for i in range(n) for j in range(i + 1, n) if values[i] == values[j]]


@exercise(
    "Return the percentage of the values that are smaller than x, rounded to a whole number; 0 for an empty list.",
    "Percentile of x: share of values below it.",
)
def percent_below(values: list[int], x: int) -> int:
    """Return the rounded percentage of values below x.

    >>> percent_below([1, 2, 3, 4], 3)
    50
    >>> percent_below([5, 6, 7], 6)
    33
    >>> percent_below([], 1)
    0
    """
    if not values:
        return 0
    return round(sum(v < x for v in values) / len(values) * 100)


@exercise(
    "Return the numbers of xs that are larger than every number of ys.",
    "Keep the elements exceeding the maximum of the other list; all of them if ys is empty.",
)
def above_all_others(xs, ys):
    """Return the numbers of xs greater than all numbers of ys.

    >>> above_all_others([3, 8, 10], [5, 7])
    [8, 10]
    >>> above_all_others([1], [1])
    []
    >>> above_all_others([2, 4], [])
    [2, 4]
    """
    return [x for x in xs if all(x > y for y in ys)]


@exercise(
    "Merge the lists by adding numbers at equal positions; the tail of the longer list is kept.",
    "Sum two lists position by position, treating missing numbers as zero.",
)
def add_lists_padded(xs, ys):
    """Return the position-wise sums of xs and ys, missing numbers counting 0.

    >>> add_lists_padded([1, 2, 3], [10, 20])
    [11, 22, 3]
    >>> add_lists_padded([], [4])
    [4]
    >>> add_lists_padded([], [])
    []
    """
    n = max(len(xs), len(ys))
    xs = xs + [0] * (n - len(xs))
    ys = ys + [0] * (n - len(ys))
    return [x + y for x, y in zip(xs, ys)]


@exercise(
    "Is the second list the first one moved by a constant: is ys[i] - xs[i] the same everywhere?",
    "Check that the differences of corresponding numbers are all equal; lists have the same length.",
)
def constant_offset(xs: list[int], ys: list[int]) -> bool:
    """Tell whether ys is xs plus a constant.

    >>> constant_offset([1, 4, 6], [3, 6, 8])
    True
    >>> constant_offset([1, 2], [2, 4])
    False
    >>> constant_offset([], [])
    True
    """
    return len({y - x for x, y in zip(xs, ys)}) <= 1


@exercise(
    "Return the number of list elements that lie between their left and right neighbour in value, inclusive; ends do not count.",
    "Count inner elements b with a <= b <= c or a >= b >= c.",
)
def inner_between_neighbours(numbers):
    """Return how many inner numbers lie between their neighbours.

    >>> inner_between_neighbours([1, 2, 5, 4])
    1
    >>> inner_between_neighbours([3, 1, 2])
    0
    >>> inner_between_neighbours([])
    0
    """
    triples = zip(numbers, numbers[1:], numbers[2:])
    return sum(a <= b <= c or a >= b >= c for a, b, c in triples)


@exercise(
    "Who wins each round? Return 'A', 'B' or '-' per position for two lists of points, joined to a text.",
    "Compare the points of two players round by round and write the winner's letter, '-' for equal points.",
)
def round_winners(a_points: list[int], b_points: list[int]) -> str:
    """Return the winner letter of every round.

    >>> round_winners([3, 1, 2], [1, 1, 5])
    'A-B'
    >>> round_winners([1], [0])
    'A'
    >>> round_winners([], [])
    ''
    """
    result = ""
    for a, b in zip(a_points, b_points):
        if a > b:
            result += "A"
        elif b > a:
            result += "B"
        else:
            result += "-"
    return result
