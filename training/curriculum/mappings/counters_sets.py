"""Sets of positions and counters as tools: short tasks with Counter, set and defaultdict."""

from collections import Counter, defaultdict

from training.curriculum.exercise import exercise


@exercise(
    "List (item, count) tuples of the n most frequent items, ties in order of first appearance.",
    "Given items and n, return the n pairs of item and frequency with the highest frequencies.",
)
def most_common_pairs(items: list, n: int) -> list[tuple]:
    """Return the n most common items with their counts, as Counter.most_common gives them.

    >>> most_common_pairs(["a", "b", "a", "c"], 2)
    [('a', 2), ('b', 1)]
    >>> most_common_pairs([1], 5)
    [(1, 1)]
    >>> most_common_pairs([], 1)
    []
    """
    return Counter(items).most_common(n)


@exercise(
    "Count the items of a and b in one frequency dict.",
    "Given two lists, return item -> number of occurrences in the joined list.",
)
def joint_counts(a, b):
    """Add the counts of two lists: how often each item occurs in both together, as a dictionary.

    >>> joint_counts(["x", "y"], ["x"])
    {'x': 2, 'y': 1}
    >>> joint_counts([], [1, 1])
    {1: 2}
    >>> joint_counts([], [])
    {}
    """
    return dict(Counter(a) + Counter(b))


@exercise(
    "Compare two lists by the counts of their items.",
    "Given two lists, map every item with different counts to how many more a has of it.",
)
def count_differences(a: list, b: list) -> dict:
    """Return for each item in a or b its count in a minus its count in b, leaving out differences of 0, sorted by item.

    >>> count_differences([1, 1, 2], [1, 3])
    {1: 1, 2: 1, 3: -1}
    >>> count_differences([5], [5])
    {}
    >>> count_differences([], [2, 2])
    {2: -2}
    """
    first, second = Counter(a), Counter(b)
    return {x: first[x] - second[x] for x in sorted(set(a) | set(b)) if first[x] != second[x]}


@exercise(
    "Intersect two lists with multiplicity.",
    "Given two lists, list in ascending order every item min(count in a, count in b) times.",
)
def common_with_repeats(a, b):
    """Return the items common to both lists, each as often as it occurs in both, sorted.

    >>> common_with_repeats([1, 1, 2, 3], [1, 1, 1, 3])
    [1, 1, 3]
    >>> common_with_repeats([1], [2])
    []
    >>> common_with_repeats([], [])
    []
    """
    return sorted((Counter(a) & Counter(b)).elements())


@exercise(
    "Map each vowel count to the words having it.",
    "Given words, return number of vowels -> list of words, in order.",
)
def grouped_by_vowel_number(words: list[str]) -> dict[int, list[str]]:
    """Group the words by their number of vowels (a, e, i, o, u in any case), using a defaultdict.

    >>> grouped_by_vowel_number(["sky", "tea", "Oak"])
    {0: ['sky'], 2: ['tea', 'Oak']}
    >>> grouped_by_vowel_number([""])
    {0: ['']}
    >>> grouped_by_vowel_number([])
    {}
    """
    groups = defaultdict(list)
    for word in words:
        groups[sum(c in "aeiou" for c in word.lower())].append(word)
    return dict(groups)


@exercise(
    "For every column list its different values in ascending order.",
    "Given rows, collect the set of entries per column and sort each.",
)
def distinct_per_column(rows):
    """Return the distinct values of each column of equally long rows, sorted, as a list of lists.

    >>> distinct_per_column([[1, "b"], [2, "a"], [1, "b"]])
    [[1, 2], ['a', 'b']]
    >>> distinct_per_column([[5]])
    [[5]]
    >>> distinct_per_column([])
    []
    """
    return [sorted(set(column)) for column in zip(*rows)]


@exercise(
    "Sum and count the amounts per name.",
    "Given pairs, map every name to the tuple of its summed amounts and how many there are.",
)
def sums_and_counts(pairs: list[tuple[str, int]]) -> dict[str, tuple[int, int]]:
    """Return the total amount and the number of entries of each name in (name, amount) pairs, as name -> (total, number).

    >>> sums_and_counts([("a", 5), ("b", 1), ("a", 2)])
    {'a': (7, 2), 'b': (1, 1)}
    >>> sums_and_counts([("x", 0)])
    {'x': (0, 1)}
    >>> sums_and_counts([])
    {}
    """
    result = {}
    for name, amount in pairs:
        total, number = result.get(name, (0, 0))
        result[name] = (total + amount, number + 1)
    return result


@exercise(
    "Find the range of the amounts per name.",
    "Given pairs, map every name to the tuple of its minimum and maximum.",
)
def ranges_per_name(pairs):
    """Return the smallest and the largest amount of each name in (name, amount) pairs, as name -> (low, high).

    >>> ranges_per_name([("a", 5), ("b", 1), ("a", 2)])
    {'a': (2, 5), 'b': (1, 1)}
    >>> ranges_per_name([("x", 0)])
    {'x': (0, 0)}
    >>> ranges_per_name([])
    {}
    """
    values = defaultdict(list)
    for name, amount in pairs:
        values[name].append(amount)
    return {name: (min(v), max(v)) for name, v in values.items()}


@exercise(
    "Are all rows and all columns of the positions different?",
    "Given positions, return True if neither a row number nor a column number occurs twice.",
)
def all_rows_and_columns_differ(positions: list[tuple[int, int]]) -> bool:
    """Check whether no two of the positions (row, column) share a row or a column.

    >>> all_rows_and_columns_differ([(0, 1), (1, 0)])
    True
    >>> all_rows_and_columns_differ([(0, 1), (0, 2)])
    False
    >>> all_rows_and_columns_differ([])
    True
    """
    rows = {r for r, _ in positions}
    columns = {c for _, c in positions}
    return len(rows) == len(columns) == len(positions)


@exercise(
    "Which of the four corners of a unit square are missing in the list of points?",
    "Given points and the lower left corner of a unit square, list its corners that do not occur.",
)
def missing_corners(points, x, y):
    """Return the corner points of the unit square at (x, y) that are not among the given points, in the order (x, y), (x + 1, y), (x, y + 1), (x + 1, y + 1).

    >>> missing_corners([(0, 0), (1, 1)], 0, 0)
    [(1, 0), (0, 1)]
    >>> missing_corners([], 2, 3)
    [(2, 3), (3, 3), (2, 4), (3, 4)]
    >>> missing_corners([(0, 0), (1, 0), (0, 1), (1, 1)], 0, 0)
    []
    """
    corners = [(x, y), (x + 1, y), (x, y + 1), (x + 1, y + 1)]
    return [corner for corner in corners if corner not in points]


@exercise(
    "Find the x coordinates at which the set of points is symmetric about the x axis.",
    "Given points, list ascending every x such that each point with this x has its mirror image (x, -y) in the list too.",
)
def symmetric_columns(points: list[tuple[int, int]]) -> list[int]:
    """Return the x values for which both (x, y) and (x, -y) are among the points for every point with that x, sorted without repeats.

    >>> symmetric_columns([(1, 2), (1, -2), (3, 4), (5, 0)])
    [1, 5]
    >>> symmetric_columns([(0, 1)])
    []
    >>> symmetric_columns([])
    []
    """
    present = set(points)
    broken = {x for x, y in points if (x, -y) not in present}
    return sorted({x for x, _ in points} - broken)
