"""Lists of pairs and triples: filtering, picking, summing, converting."""

from training.curriculum.exercise import exercise


@exercise(
    "Keep the pairs whose two numbers are equal.",
    "Return only those tuples in which the first value is the same as the second.",
)
def equal_pairs_only(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the pairs with two equal values.

    >>> equal_pairs_only([(1, 1), (2, 3), (4, 4)])
    [(1, 1), (4, 4)]
    >>> equal_pairs_only([(0, 1)])
    []
    >>> equal_pairs_only([])
    []
    """
    return [(a, b) for a, b in pairs if a == b]


@exercise(
    "Return the first components of the pairs whose second component is even.",
    "Given pairs (a, b), list every a that comes with an even b.",
)
def firsts_with_even_second(pairs):
    """Return the first values of pairs with an even second value.

    >>> firsts_with_even_second([("a", 2), ("b", 3), ("c", 0)])
    ['a', 'c']
    >>> firsts_with_even_second([("x", 1)])
    []
    >>> firsts_with_even_second([])
    []
    """
    return [first for first, second in pairs if second % 2 == 0]


@exercise(
    "Count the pairs in which the second number is more than twice the first.",
    "How many tuples (a, b) satisfy b > 2 * a?",
)
def count_more_than_double(pairs: list[tuple[int, int]]) -> int:
    """Return the number of pairs (a, b) with b greater than 2 * a.

    >>> count_more_than_double([(1, 3), (2, 4), (0, 1)])
    2
    >>> count_more_than_double([(5, 1)])
    0
    >>> count_more_than_double([])
    0
    """
    return sum(1 for a, b in pairs if b > 2 * a)


@exercise(
    "Return the name with the smallest number; the earliest name wins a tie, and an empty list gives None.",
    "Find in a list of (name, number) pairs the name that has the minimum number, None without pairs.",
)
def name_of_smallest(pairs):
    """Return the name paired with the smallest number, or None.

    >>> name_of_smallest([("Ann", 3), ("Bob", 1), ("Cleo", 1)])
    'Bob'
    >>> name_of_smallest([("Ann", 7)])
    'Ann'
    >>> name_of_smallest([]) is None
    True
    """
    if not pairs:
        return None
    return min(pairs, key=lambda pair: pair[1])[0]


@exercise(
    "Sum the differences second minus first of all pairs.",
    "Add up how far the second number is above the first one, over the whole list.",
)
def total_gain(pairs: list[tuple[int, int]]) -> int:
    """Return the sum of second minus first over all pairs.

    >>> total_gain([(1, 4), (5, 3)])
    1
    >>> total_gain([(2, 2)])
    0
    >>> total_gain([])
    0
    """
    return sum(b - a for a, b in pairs)


@exercise(
    "Turn each pair around whose first number is larger than the second, so that all pairs are ascending.",
    "Write every tuple with its smaller number first.",
)
def smaller_first_pairs(pairs):
    """Return the pairs with the smaller number first.

    >>> smaller_first_pairs([(3, 1), (2, 5)])
    [(1, 3), (2, 5)]
    >>> smaller_first_pairs([(4, 4)])
    [(4, 4)]
    >>> smaller_first_pairs([])
    []
    """
    return [(min(a, b), max(a, b)) for a, b in pairs]


@exercise(
    "Drop the pairs that contain the given value on either side.",
    "Keep only tuples in which neither component equals value.",
)
def pairs_without_value(pairs: list[tuple[int, int]], value: int) -> list[tuple[int, int]]:
    """Return the pairs that do not contain value.

    >>> pairs_without_value([(1, 2), (3, 1), (4, 5)], 1)
    [(4, 5)]
    >>> pairs_without_value([(0, 0)], 0)
    []
    >>> pairs_without_value([(7, 8)], 9)
    [(7, 8)]
    """
    return [pair for pair in pairs if value not in pair]


@exercise(
    "Return the partners of value: for each pair containing it, the other component.",
    "With whom is value paired? List the opposite side of every tuple it appears in.",
)
def partners_of(pairs, value):
    """Return the other component of every pair containing value.

    >>> partners_of([("a", "b"), ("c", "a"), ("b", "c")], "a")
    ['b', 'c']
    >>> partners_of([("a", "b")], "z")
    []
    >>> partners_of([(1, 1)], 1)
    [1]
    """
    result = []
    for left, right in pairs:
        if left == value:
            result.append(right)
        elif right == value:
            result.append(left)
    return result


@exercise(
    "Sort the triples by the third component, largest first.",
    "Order tuples of three values descending by their last value.",
)
def triples_by_third_down(triples: list[tuple]) -> list[tuple]:
    """Return the triples sorted by the third value, largest first.

    >>> triples_by_third_down([("a", 1, 5), ("b", 2, 9)])
    [('b', 2, 9), ('a', 1, 5)]
    >>> triples_by_third_down([(0, 0, 0), (1, 1, 0)])
    [(0, 0, 0), (1, 1, 0)]
    >>> triples_by_third_down([])
    []
    """
    return sorted(triples, key=lambda t: t[2], reverse=True)


@exercise(
    "Keep the triples that can be sides of a triangle: each side is shorter than the other two together.",
    "Filter (a, b, c) tuples by the triangle inequality.",
)
def possible_triangles(triples):
    """Return the triples that satisfy the triangle inequality.

    >>> possible_triangles([(3, 4, 5), (1, 1, 9)])
    [(3, 4, 5)]
    >>> possible_triangles([(1, 2, 3)])
    []
    >>> possible_triangles([])
    []
    """
    return [t for t in triples if 2 * max(t) < sum(t)]


@exercise(
    "Return the sum of first times second over all pairs with a positive first number.",
    "Add up the products of the pairs, skipping pairs whose first component is zero or negative.",
)
def sum_products_positive_first(pairs: list[tuple[int, int]]) -> int:
    """Return the sum of a * b over the pairs with a > 0.

    >>> sum_products_positive_first([(2, 3), (-1, 9), (1, 4)])
    10
    >>> sum_products_positive_first([(0, 8)])
    0
    >>> sum_products_positive_first([])
    0
    """
    return sum(a * b for a, b in pairs if a > 0)


@exercise(
    "Return the index of the first pair whose sum equals target, or -1.",
    "At which position stands the earliest tuple with components adding up to target? -1 if none does.",
)
def index_of_pair_sum(pairs, target):
    """Return the index of the first pair that adds up to target, or -1.

    >>> index_of_pair_sum([(1, 2), (4, 1), (3, 2)], 5)
    1
    >>> index_of_pair_sum([(1, 1)], 3)
    -1
    >>> index_of_pair_sum([], 0)
    -1
    """
    for i, (a, b) in enumerate(pairs):
        if a + b == target:
            return i
    return -1


@exercise(
    "Collect the distinct second components in order of first appearance.",
    "List every value found at the second place of a tuple once, keeping the order.",
)
def distinct_seconds(pairs: list[tuple]) -> list:
    """Return the second components without repeats, in order.

    >>> distinct_seconds([(1, "a"), (2, "b"), (3, "a")])
    ['a', 'b']
    >>> distinct_seconds([(0, 0)])
    [0]
    >>> distinct_seconds([])
    []
    """
    return list(dict.fromkeys(second for first, second in pairs))


@exercise(
    "Check if the pairs form a chain: the second value of each pair is the first value of the next.",
    "Return True when every tuple starts with the value the tuple before it ended with.",
)
def pairs_form_chain(pairs):
    """Check if each pair begins where the previous pair ends.

    >>> pairs_form_chain([(1, 2), (2, 5), (5, 3)])
    True
    >>> pairs_form_chain([(1, 2), (3, 4)])
    False
    >>> pairs_form_chain([])
    True
    """
    return all(p[1] == q[0] for p, q in zip(pairs, pairs[1:]))


@exercise(
    "Multiply the second number of every pair by factor and leave the first value unchanged.",
    "Return (name, number * factor) for each (name, number) pair.",
)
def scale_seconds(pairs: list[tuple[str, int]], factor: int) -> list[tuple[str, int]]:
    """Return the pairs with the second value multiplied by factor.

    >>> scale_seconds([("a", 2), ("b", 5)], 3)
    [('a', 6), ('b', 15)]
    >>> scale_seconds([("x", 0)], 9)
    [('x', 0)]
    >>> scale_seconds([], 2)
    []
    """
    return [(name, number * factor) for name, number in pairs]


@exercise(
    "Return the average of the second numbers of all pairs with the given name, or 0 if there are none.",
    "Mean of the values recorded for one name in a list of (name, value) tuples; 0 without a record.",
)
def mean_for_name(pairs, name):
    """Return the mean of the numbers paired with name, or 0.

    >>> mean_for_name([("Ann", 4), ("Bob", 9), ("Ann", 6)], "Ann")
    5.0
    >>> mean_for_name([("Bob", 9)], "Ann")
    0
    >>> mean_for_name([("Bob", 9)], "Bob")
    9.0
    """
    numbers = [n for other, n in pairs if other == name]
    return sum(numbers) / len(numbers) if numbers else 0


@exercise(
    "Flatten the pairs into one list, leaving out zeros.",
    "Write all components of all tuples one after the other, without any 0.",
)
def flat_without_zeros(pairs: list[tuple[int, int]]) -> list[int]:
    """Return all components in order except zeros.

    >>> flat_without_zeros([(1, 0), (2, 3)])
    [1, 2, 3]
    >>> flat_without_zeros([(0, 0)])
    []
    >>> flat_without_zeros([])
    []
    """
    return [x for pair in pairs for x in pair if x != 0]


@exercise(
    "Return the pair whose two numbers are closest together; the first such pair on ties.",
    "Find the tuple with the smallest absolute difference between its components.",
)
def tightest_pair(pairs):
    """Return the pair with the smallest difference, the first one on ties.

    >>> tightest_pair([(1, 9), (4, 6), (8, 7)])
    (8, 7)
    >>> tightest_pair([(2, 4), (5, 3)])
    (2, 4)
    >>> tightest_pair([(0, 5)])
    (0, 5)
    """
    return min(pairs, key=lambda pair: abs(pair[0] - pair[1]))


@exercise(
    "Count in how many triples the middle value is the largest of the three (strictly).",
    "Number of tuples (a, b, c) where b is greater than both a and c.",
)
def count_middle_largest(triples: list[tuple[int, int, int]]) -> int:
    """Return how many triples have their largest value in the middle.

    >>> count_middle_largest([(1, 5, 2), (3, 3, 1), (0, 1, 0)])
    2
    >>> count_middle_largest([(2, 2, 2)])
    0
    >>> count_middle_largest([])
    0
    """
    return sum(1 for a, b, c in triples if b > a and b > c)


@exercise(
    "Replace every triple by the sum of its first and last component.",
    "For each tuple of three return the first plus the third number.",
)
def outer_sums(triples):
    """Return the sum of the outer components of each triple.

    >>> outer_sums([(1, 100, 2), (3, 0, -3)])
    [3, 0]
    >>> outer_sums([(5, 5, 5)])
    [10]
    >>> outer_sums([])
    []
    """
    return [a + c for a, _, c in triples]


@exercise(
    "Return the names of the triples (name, low, high) whose range from low to high, inclusive, contains x.",
    "Which named ranges include the number x? Give their names in order.",
)
def list_ranges_containing(ranges: list[tuple[str, int, int]], x: int) -> list[str]:
    """Return the names of the ranges with low <= x <= high.

    >>> list_ranges_containing([("a", 1, 5), ("b", 5, 9), ("c", 7, 8)], 5)
    ['a', 'b']
    >>> list_ranges_containing([("a", 1, 5)], 0)
    []
    >>> list_ranges_containing([], 3)
    []
    """
    return [name for name, low, high in ranges if low <= x <= high]


@exercise(
    "Merge neighbouring pairs that have the same name by adding their numbers.",
    "Where consecutive (name, number) tuples share the name, combine them into one with the summed number.",
)
def merge_adjacent_names(pairs):
    """Return the pairs with consecutive equal names combined.

    >>> merge_adjacent_names([("a", 1), ("a", 2), ("b", 3), ("a", 4)])
    [('a', 3), ('b', 3), ('a', 4)]
    >>> merge_adjacent_names([("x", 5)])
    [('x', 5)]
    >>> merge_adjacent_names([])
    []
    """
    result = []
    for name, number in pairs:
        if result and result[-1][0] == name:
            result[-1] = (name, result[-1][1] + number)
        else:
            result.append((name, number))
    return result


@exercise(
    "Write each (name, number) pair as 'name: number' on its own line.",
    "Format a list of tuples as text, one 'name: number' per line.",
)
def pair_lines(pairs):
    """Return the pairs as lines of the form 'name: number'.

    >>> pair_lines([("tea", 3), ("bun", 2)])
    'tea: 3\\nbun: 2'
    >>> pair_lines([("x", 0)])
    'x: 0'
    >>> pair_lines([])
    ''
    """
    return "\n".join(f"{name}: {number}" for name, number in pairs)


@exercise(
    "Return the longest name whose number is at most limit; '' if no pair qualifies.",
    "Among the pairs with a number not above limit, which name has the most letters? Empty string if none.",
)
def longest_name_within(pairs: list[tuple[str, int]], limit: int) -> str:
    """Return the longest name among pairs with number <= limit, or ''.

    >>> longest_name_within([("fig", 2), ("banana", 9), ("plum", 3)], 5)
    'plum'
    >>> longest_name_within([("fig", 2)], 1)
    ''
    >>> longest_name_within([], 7)
    ''
    """
    names = [name for name, number in pairs if number <= limit]
    return max(names, key=len, default="")


@exercise(
    "Make pairs of each number and its square for the numbers that are not negative.",
    "Return (n, n * n) for every number that is zero or more.",
)
def squares_as_pairs(numbers):
    """Return (n, n squared) for all non-negative numbers.

    >>> squares_as_pairs([3, -1, 0])
    [(3, 9), (0, 0)]
    >>> squares_as_pairs([-2])
    []
    >>> squares_as_pairs([])
    []
    """
    return [(n, n * n) for n in numbers if n >= 0]


@exercise(
    "Split the pairs into those with a rising and those with a non-rising step; return two lists.",
    "Separate tuples (a, b) with a < b from all the others.",
)
def split_rising_pairs(pairs: list[tuple[int, int]]) -> tuple[list, list]:
    """Return the pairs with a < b and the remaining pairs.

    >>> split_rising_pairs([(1, 2), (5, 3), (4, 4)])
    ([(1, 2)], [(5, 3), (4, 4)])
    >>> split_rising_pairs([(0, 1)])
    ([(0, 1)], [])
    >>> split_rising_pairs([])
    ([], [])
    """
    rising = [p for p in pairs if p[0] < p[1]]
    others = [p for p in pairs if p[0] >= p[1]]
    return rising, others


@exercise(
    "Return the largest number found in any position of any tuple; None for an empty list.",
    "Overall maximum of a list of number tuples, or None if there are no tuples.",
)
def maximum_in_tuples(tuples):
    """Return the largest number in the tuples, or None.

    >>> maximum_in_tuples([(1, 8, 2), (5,)])
    8
    >>> maximum_in_tuples([(-3, -1)])
    -1
    >>> maximum_in_tuples([]) is None
    True
    """
    return max((x for t in tuples for x in t), default=None)


@exercise(
    "Add up the numbers per position: sum of all first, all second and all third components as one triple.",
    "Return the component-wise total of a list of three-number tuples.",
)
def total_triple(triples: list[tuple[int, int, int]]) -> tuple[int, int, int]:
    """Return the component-wise sum of the triples.

    >>> total_triple([(1, 2, 3), (10, 20, 30)])
    (11, 22, 33)
    >>> total_triple([(0, -1, 1)])
    (0, -1, 1)
    >>> total_triple([])
    (0, 0, 0)
    """
    x = sum(t[0] for t in triples)
    y = sum(t[1] for t in triples)
    z = sum(t[2] for t in triples)
    return x, y, z
