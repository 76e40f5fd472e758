"""Iteration tools: accumulate, groupby, takewhile, chain, zip_longest, starmap, product."""

from itertools import (
    accumulate,
    chain,
    combinations,
    compress,
    count,
    cycle,
    dropwhile,
    groupby,
    islice,
    pairwise,
    permutations,
    product,
    repeat,
    starmap,
    takewhile,
    zip_longest,
)
from operator import mul

from training.curriculum.exercise import exercise


@exercise(
    "Water level of a tank after every change, starting from the given level.",
    "Running totals of the changes, each added to the level before; the starting level itself is not listed.",
)
def levels_after_changes(start: int, changes: list[int]) -> list[int]:
    """Return the level after each change.

    >>> levels_after_changes(10, [5, -3])
    [15, 12]
    >>> levels_after_changes(0, [1, 1, 1])
    [1, 2, 3]
    >>> levels_after_changes(7, [])
    []
    """
    return list(accumulate(changes, initial=start))[1:]


@exercise(
    "Running products: first number, first times second, and so on.",
    "Cumulative multiplication of a list of factors.",
)
def cumulative_product(factors):
    """Return the running products of a list.

    >>> cumulative_product([2, 3, 4])
    [2, 6, 24]
    >>> cumulative_product([5, 0, 9])
    [5, 0, 0]
    >>> cumulative_product([])
    []
    """
    return list(accumulate(factors, mul))


@exercise(
    "Leading words that begin with a capital letter.",
    "Take words from the front as long as their first character is upper case.",
)
def leading_capitals(words: list[str]) -> list[str]:
    """Return the words at the beginning that start with a capital letter.

    >>> leading_capitals(["New", "York", "is", "Big"])
    ['New', 'York']
    >>> leading_capitals(["small"])
    []
    >>> leading_capitals(["A", "B"])
    ['A', 'B']
    """
    return list(takewhile(lambda word: word[:1].isupper(), words))


@exercise(
    "Drop the empty and blank lines at the beginning; later blank lines stay.",
    "Skip leading lines that contain only white space.",
)
def without_leading_blanks(lines: list[str]) -> list[str]:
    """Remove the blank lines at the start of a list of lines.

    >>> without_leading_blanks(["", "  ", "a", "", "b"])
    ['a', '', 'b']
    >>> without_leading_blanks(["x"])
    ['x']
    >>> without_leading_blanks([" "])
    []
    """
    return list(dropwhile(lambda line: not line.strip(), lines))


@exercise(
    "Consecutive words with the same first letter in groups, as lists.",
    "Split a list of words wherever the first letter changes.",
)
def group_by_initial(words: list[str]) -> list[list[str]]:
    """Group neighbouring words that share their first letter.

    >>> group_by_initial(["ant", "ape", "bee", "axe"])
    [['ant', 'ape'], ['bee'], ['axe']]
    >>> group_by_initial(["x"])
    [['x']]
    >>> group_by_initial([])
    []
    """
    return [list(group) for _, group in groupby(words, key=lambda word: word[0])]


@exercise(
    "Sum of amounts per category for (category, amount) pairs, categories sorted, as a list of pairs.",
    "Sort the pairs by category, group them and total the amounts of each group.",
)
def category_sums(pairs: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return (category, total amount) pairs sorted by category.

    >>> category_sums([("b", 2), ("a", 1), ("b", 3)])
    [('a', 1), ('b', 5)]
    >>> category_sums([("x", 4)])
    [('x', 4)]
    >>> category_sums([])
    []
    """
    ordered = sorted(pairs, key=lambda pair: pair[0])
    return [
        (category, sum(amount for _, amount in group))
        for category, group in groupby(ordered, key=lambda pair: pair[0])
    ]


@exercise(
    "All items of several lists in one list, one list after the other.",
    "Concatenate any number of iterables given as arguments.",
)
def all_in_one(*lists):
    """Return the items of all lists in a single list.

    >>> all_in_one([1], [2, 3], [])
    [1, 2, 3]
    >>> all_in_one("ab", (1,))
    ['a', 'b', 1]
    >>> all_in_one()
    []
    """
    return list(chain(*lists))


@exercise(
    "Join the lists in a dict's values to one list, in the order of the dict.",
    "Flatten the values of a dict of lists.",
)
def values_flat(groups: dict[str, list]) -> list:
    """Return the items of all lists in a dict's values.

    >>> values_flat({"a": [1, 2], "b": [3]})
    [1, 2, 3]
    >>> values_flat({"a": []})
    []
    >>> values_flat({})
    []
    """
    return list(chain.from_iterable(groups.values()))


@exercise(
    "Add two lists position by position, where the shorter one counts as zero beyond its end.",
    "Elementwise sum of lists of different lengths.",
)
def sum_padded(left: list[int], right: list[int]) -> list[int]:
    """Add two lists elementwise, filling the shorter with zeros.

    >>> sum_padded([1, 2, 3], [10])
    [11, 2, 3]
    >>> sum_padded([], [4, 5])
    [4, 5]
    >>> sum_padded([], [])
    []
    """
    return [a + b for a, b in zip_longest(left, right, fillvalue=0)]


@exercise(
    "Two columns of text side by side, separated by ' | '; the left column has the given width and missing lines are blank.",
    "Lay out two lists of lines next to each other; the left one padded to `width`, the shorter one filled with empty lines.",
)
def two_column_lines(left: list[str], right: list[str], width: int) -> list[str]:
    """Return lines with two columns separated by ' | '.

    The left column is padded to the width; missing lines are empty.

    >>> two_column_lines(["ab", "c"], ["x"], 3)
    ['ab  | x', 'c   | ']
    >>> two_column_lines([], ["y"], 1)
    ['  | y']
    >>> two_column_lines([], [], 5)
    []
    """
    return [f"{a:<{width}} | {b}" for a, b in zip_longest(left, right, fillvalue="")]


@exercise(
    "Areas of rectangles given as (width, height) pairs.",
    "Multiply the two numbers of every pair.",
)
def rectangle_areas(sizes):
    """Return width * height of every (width, height) pair.

    >>> rectangle_areas([(2, 3), (4, 5)])
    [6, 20]
    >>> rectangle_areas([(7, 0)])
    [0]
    >>> rectangle_areas([])
    []
    """
    return list(starmap(mul, sizes))


@exercise(
    "Every combination of a size and a colour as 'size-colour', sizes varying slowest.",
    "Variant codes of a product: each size with each colour, joined by a dash.",
)
def variant_codes(sizes: list[str], colours: list[str]) -> list[str]:
    """Return all 'size-colour' combinations.

    >>> variant_codes(["S", "M"], ["red", "blue"])
    ['S-red', 'S-blue', 'M-red', 'M-blue']
    >>> variant_codes(["L"], ["green"])
    ['L-green']
    >>> variant_codes([], ["red"])
    []
    """
    return [f"{size}-{colour}" for size, colour in product(sizes, colours)]


@exercise(
    "Number of pairs (of different positions) whose sum is even.",
    "Count the two-element combinations of a list that add up to an even number.",
)
def pairs_with_even_sum(numbers: list[int]) -> int:
    """Return how many pairs of positions have an even sum.

    >>> pairs_with_even_sum([1, 3, 4])
    1
    >>> pairs_with_even_sum([2, 4, 6])
    3
    >>> pairs_with_even_sum([1])
    0
    """
    return sum((a + b) % 2 == 0 for a, b in combinations(numbers, 2))


@exercise(
    "All orders in which the letters can be written, as strings, in the order that permutations() gives.",
    "Every arrangement of the characters of a short text, in the order of itertools.permutations.",
)
def arrangements(letters: str) -> list[str]:
    """Return all arrangements of the letters as strings.

    >>> arrangements("abc")
    ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
    >>> arrangements("x")
    ['x']
    >>> arrangements("")
    ['']
    """
    return ["".join(order) for order in permutations(letters)]


@exercise(
    "Keep the items whose switch is on; items and switches are parallel lists.",
    "Select from a list by a list of truth values.",
)
def switched_on(items: list, switches: list[bool]) -> list:
    """Return the items at the positions where the switches are true.

    >>> switched_on(["a", "b", "c"], [True, False, True])
    ['a', 'c']
    >>> switched_on([1, 2], [0, 0])
    []
    >>> switched_on([], [])
    []
    """
    return list(compress(items, switches))


@exercise(
    "First n terms of the sequence start, start + step, start + 2 * step, and so on.",
    "Arithmetic progression of n numbers.",
)
def progression(start, step, n):
    """Return n numbers beginning at start, each one step apart.

    >>> progression(5, 3, 4)
    [5, 8, 11, 14]
    >>> progression(1, -1, 3)
    [1, 0, -1]
    >>> progression(9, 9, 0)
    []
    """
    return list(islice(count(start, step), n))


@exercise(
    "Label items with repeating marks, e.g. stripes: pairs of (item, mark), starting the marks again when they run out.",
    "Zip a list with an endlessly repeated sequence of marks.",
)
def striped(items, marks):
    """Pair every item with a mark, repeating the marks as often as needed.

    >>> striped(["r1", "r2", "r3"], ["odd", "even"])
    [('r1', 'odd'), ('r2', 'even'), ('r3', 'odd')]
    >>> striped([1], "ab")
    [(1, 'a')]
    >>> striped([], "ab")
    []
    """
    return list(zip(items, cycle(marks)))


@exercise(
    "True if the values never go down.",
    "Check that each value is at least as large as the one before it.",
)
def never_falls(values: list) -> bool:
    """Check whether no value is smaller than its predecessor.

    >>> never_falls([1, 1, 2])
    True
    >>> never_falls([1, 3, 2])
    False
    >>> never_falls([])
    True
    """
    return all(a <= b for a, b in pairwise(values))


@exercise(
    "How many changes of direction (up to down or down to up) does the sequence have? Equal neighbours are ignored.",
    "Count the turning points of a list of numbers, leaving out steps of zero.",
)
def turning_points(values: list[int]) -> int:
    """Count the changes between rising and falling.

    Steps between equal values are ignored.

    >>> turning_points([1, 3, 2, 2, 5])
    2
    >>> turning_points([1, 2, 3])
    0
    >>> turning_points([])
    0
    """
    rising = [b > a for a, b in pairwise(values) if a != b]
    return sum(x != y for x, y in pairwise(rising))


@exercise(
    "Longest group of equal neighbours as (value, length), the first one on ties; None for an empty list.",
    "Find which value is repeated most often in a row, together with the number of repetitions.",
)
def longest_plateau(values):
    """Return (value, length) of the longest run of equal values, or None.

    >>> longest_plateau([1, 2, 2, 3, 3])
    (2, 2)
    >>> longest_plateau("aab")
    ('a', 2)
    >>> longest_plateau([]) is None
    True
    """
    runs = [(value, len(list(group))) for value, group in groupby(values)]
    return max(runs, key=lambda run: run[1], default=None)


@exercise(
    "A list with n copies of the row, each of them a list of its own.",
    "Build n independent copies of a row.",
)
def copies_of_row(row: list, n: int) -> list[list]:
    """Return n independent copies of a row.

    >>> copies_of_row([0, 1], 2)
    [[0, 1], [0, 1]]
    >>> copies_of_row([], 1)
    [[]]
    >>> copies_of_row([5], 0)
    []
    """
    return [list(r) for r in repeat(row, n)]


@exercise(
    "Smallest power of two that is not below n.",
    "First number of 1, 2, 4, 8, ... that is at least n.",
)
def power_of_two_at_least(n: int) -> int:
    """Return the smallest power of two that is at least n.

    >>> power_of_two_at_least(5)
    8
    >>> power_of_two_at_least(8)
    8
    >>> power_of_two_at_least(0)
    1
    """
    return next(2**k for k in count() if 2**k >= n)
