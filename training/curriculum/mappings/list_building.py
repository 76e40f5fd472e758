"""Building lists of lists and lists of tuples from numbers and ranges."""

from training.curriculum.exercise import exercise


@exercise(
    "Build a triangle of counting numbers: [1], [1, 2], [1, 2, 3] and so on.",
    "Given n, list for every i from 1 to n the list of 1 to i.",
)
def counting_rows(n: int) -> list[list[int]]:
    """Return n rows, row i being the numbers from 1 to i.

    >>> counting_rows(3)
    [[1], [1, 2], [1, 2, 3]]
    >>> counting_rows(1)
    [[1]]
    >>> counting_rows(0)
    []
    """
    return [list(range(1, i + 1)) for i in range(1, n + 1)]


@exercise(
    "Build [1], [2, 2], [3, 3, 3] and so on up to n.",
    "Given n, list for every i from 1 to n a list with i copies of i.",
)
def repeated_rows(n):
    """Return n rows, row i consisting of the number i repeated i times.

    >>> repeated_rows(3)
    [[1], [2, 2], [3, 3, 3]]
    >>> repeated_rows(1)
    [[1]]
    >>> repeated_rows(0)
    []
    """
    return [[i] * i for i in range(1, n + 1)]


@exercise(
    "List every combination of two different numbers up to n, the smaller one first.",
    "Given n, return the tuples of two ascending numbers from 1 to n.",
)
def ascending_pairs(n: int) -> list[tuple[int, int]]:
    """Return all pairs (a, b) with 1 <= a < b <= n in order.

    >>> ascending_pairs(3)
    [(1, 2), (1, 3), (2, 3)]
    >>> ascending_pairs(2)
    [(1, 2)]
    >>> ascending_pairs(1)
    []
    """
    return [(a, b) for a in range(1, n + 1) for b in range(a + 1, n + 1)]


@exercise(
    "List the ways to write n as an ordered sum of two positive numbers.",
    "Given n, return (1, n - 1), (2, n - 2) and so on.",
)
def sum_splits(n):
    """Return all pairs (a, b) of positive integers with a + b equal to n, in order of a.

    >>> sum_splits(4)
    [(1, 3), (2, 2), (3, 1)]
    >>> sum_splits(2)
    [(1, 1)]
    >>> sum_splits(1)
    []
    """
    return [(a, n - a) for a in range(1, n)]


@exercise(
    "List the ways to write the positive n as a product of two numbers, smaller factor first.",
    "Given n, find every factor pair once.",
)
def product_splits(n: int) -> list[tuple[int, int]]:
    """Return all pairs (a, b) with a <= b and a * b equal to n, in order of a.

    >>> product_splits(12)
    [(1, 12), (2, 6), (3, 4)]
    >>> product_splits(7)
    [(1, 7)]
    >>> product_splits(1)
    [(1, 1)]
    """
    return [(a, n // a) for a in range(1, n + 1) if n % a == 0 and a <= n // a]


@exercise(
    "List the numbers up to n together with their squares.",
    "Given n, build a table of tuples: number and square.",
)
def square_pairs(n):
    """Return (i, i squared) for all i from 1 to n.

    >>> square_pairs(3)
    [(1, 1), (2, 4), (3, 9)]
    >>> square_pairs(1)
    [(1, 1)]
    >>> square_pairs(0)
    []
    """
    return [(i, i * i) for i in range(1, n + 1)]


@exercise(
    "Build a square table of max(row, column).",
    "Given n, fill a matrix with the maximum of the row and column number of every cell.",
)
def maximum_matrix(n: int) -> list[list[int]]:
    """Return an n x n matrix whose cell in row r and column c is the larger of r and c, both counted from 1.

    >>> maximum_matrix(3)
    [[1, 2, 3], [2, 2, 3], [3, 3, 3]]
    >>> maximum_matrix(1)
    [[1]]
    >>> maximum_matrix(2)
    [[1, 2], [2, 2]]
    """
    return [[max(r, c) for c in range(1, n + 1)] for r in range(1, n + 1)]


@exercise(
    "Fill a square matrix with the absolute difference of row and column number.",
    "Given n, build rows in which the cell at row r and column c is |r - c|.",
)
def diagonal_distance_matrix(n):
    """Return an n x n matrix with the distance of each cell from the main diagonal.

    >>> diagonal_distance_matrix(3)
    [[0, 1, 2], [1, 0, 1], [2, 1, 0]]
    >>> diagonal_distance_matrix(1)
    [[0]]
    >>> diagonal_distance_matrix(2)
    [[0, 1], [1, 0]]
    """
    return [[abs(r - c) for c in range(n)] for r in range(n)]


@exercise(
    "Build a diagonal matrix from a list.",
    "Given values, return a square list of rows that has them from top left to bottom right among zeros.",
)
def diagonal_matrix(values: list[int]) -> list[list[int]]:
    """Return an n x n matrix with the given values on its main diagonal and 0 elsewhere, n being their number.

    >>> diagonal_matrix([1, 2])
    [[1, 0], [0, 2]]
    >>> diagonal_matrix([5])
    [[5]]
    >>> diagonal_matrix([])
    []
    """
    n = len(values)
    return [[values[r] if r == c else 0 for c in range(n)] for r in range(n)]


@exercise(
    "List all rotations of the list, beginning with itself.",
    "Given items, return one row per start index, each running around from there.",
)
def all_rotations(items):
    """Return rows in which every row is the list moved one place to the left compared with the row before.

    >>> all_rotations([1, 2, 3])
    [[1, 2, 3], [2, 3, 1], [3, 1, 2]]
    >>> all_rotations(["a"])
    [['a']]
    >>> all_rotations([])
    []
    """
    return [items[i:] + items[:i] for i in range(len(items))]


@exercise(
    "List the suffixes of a list by falling length.",
    "Given items, return the list, then the list without its first item and so on.",
)
def get_shrinking_suffixes(items):
    """Return all ends of the list, from the whole list to the last item alone.

    >>> get_shrinking_suffixes([1, 2, 3])
    [[1, 2, 3], [2, 3], [3]]
    >>> get_shrinking_suffixes(["a"])
    [['a']]
    >>> get_shrinking_suffixes([])
    []
    """
    return [items[i:] for i in range(len(items))]


@exercise(
    "List every window of length k.",
    "Given items and k, return the slices of k neighbouring items from left to right.",
)
def get_windows_of(items: list, k: int) -> list[list]:
    """Return all groups of k consecutive items.

    >>> get_windows_of([1, 2, 3, 4], 2)
    [[1, 2], [2, 3], [3, 4]]
    >>> get_windows_of([1, 2], 3)
    []
    >>> get_windows_of(["a", "b"], 1)
    [['a'], ['b']]
    """
    return [items[i:i + k] for i in range(len(items) - k + 1)]


@exercise(
    "List every neighbouring pair with its position.",
    "Given items, return (i, items[i], items[i + 1]) for all i except the last.",
)
def indexed_neighbours(items):
    """Return the pairs of neighbouring items together with the index of the first one: (index, item, next item).

    >>> indexed_neighbours(["a", "b", "c"])
    [(0, 'a', 'b'), (1, 'b', 'c')]
    >>> indexed_neighbours([1])
    []
    >>> indexed_neighbours([])
    []
    """
    return [(i, items[i], items[i + 1]) for i in range(len(items) - 1)]


@exercise(
    "Pair every item with the one d places later.",
    "Given items and d, return (items[i], items[i + d]) wherever both exist.",
)
def pairs_at_distance(items: list, d: int) -> list[tuple]:
    """Return all pairs of items at distance d in the list.

    >>> pairs_at_distance([1, 2, 3, 4], 2)
    [(1, 3), (2, 4)]
    >>> pairs_at_distance([1], 1)
    []
    >>> pairs_at_distance([], 3)
    []
    """
    return list(zip(items, items[d:]))


@exercise(
    "Fold a list in the middle into pairs.",
    "Given items, return (first, last), (second, second last) and so on up to the middle.",
)
def folded_pairs(items):
    """Pair the first item with the last, the second with the second to last and so on; a middle item is paired with itself.

    >>> folded_pairs([1, 2, 3, 4])
    [(1, 4), (2, 3)]
    >>> folded_pairs([1, 2, 3])
    [(1, 3), (2, 2)]
    >>> folded_pairs([])
    []
    """
    return [(items[i], items[-1 - i]) for i in range((len(items) + 1) // 2)]


@exercise(
    "Group items two by two, filling up with None.",
    "Given items, return (first, second), (third, fourth) and so on.",
)
def two_by_two(items: list) -> list[tuple]:
    """Split the list into pairs of consecutive items; a last single item is paired with None.

    >>> two_by_two([1, 2, 3, 4])
    [(1, 2), (3, 4)]
    >>> two_by_two([1, 2, 3])
    [(1, 2), (3, None)]
    >>> two_by_two([])
    []
    """
    padded = items + [None]
    return [(padded[i], padded[i + 1]) for i in range(0, len(items), 2)]


@exercise(
    "Cut a list into n pieces whose lengths differ by at most one.",
    "Given items and n, share them out in order over n lists, the longer lists first.",
)
def nearly_equal_parts(items, n):
    """Split the list into n nearly equal consecutive parts, the first parts being one longer where needed.

    >>> nearly_equal_parts([1, 2, 3, 4, 5], 2)
    [[1, 2, 3], [4, 5]]
    >>> nearly_equal_parts([1], 3)
    [[1], [], []]
    >>> nearly_equal_parts([], 2)
    [[], []]
    """
    size, extra = divmod(len(items), n)
    parts = []
    start = 0
    for i in range(n):
        end = start + size + (i < extra)
        parts.append(items[start:end])
        start = end
    return parts


@exercise(
    "Break a list into the lists between separators.",
    "Given items and a separator, return the runs of items without it, empty runs included.",
)
def split_at_item(items: list, separator) -> list[list]:
    """Split the list at every occurrence of separator; the separators are dropped.

    >>> split_at_item([1, 0, 2, 3, 0], 0)
    [[1], [2, 3], []]
    >>> split_at_item(["a"], "x")
    [['a']]
    >>> split_at_item([], 0)
    [[]]
    """
    parts = [[]]
    for item in items:
        if item == separator:
            parts.append([])
        else:
            parts[-1].append(item)
    return parts


@exercise(
    "Break a list of numbers before every fall.",
    "Given numbers, return the maximal stretches that never go down.",
)
def ascending_stretches(numbers):
    """Split the numbers into ascending runs: a new run starts where a number is smaller than the one before.

    >>> ascending_stretches([1, 3, 2, 2, 5, 0])
    [[1, 3], [2, 2, 5], [0]]
    >>> ascending_stretches([4])
    [[4]]
    >>> ascending_stretches([])
    []
    """
    runs = []
    for n in numbers:
        if runs and n >= runs[-1][-1]:
            runs[-1].append(n)
        else:
            runs.append([n])
    return runs


@exercise(
    "Add every number of xs to every number of ys and arrange the sums in rows.",
    "Given two lists, build a matrix with one row per x and one column per y holding x + y.",
)
def sum_grid(xs: list[int], ys: list[int]) -> list[list[int]]:
    """Return the rows of a table of sums: cell (r, c) is xs[r] + ys[c].

    >>> sum_grid([1, 2], [10, 20, 30])
    [[11, 21, 31], [12, 22, 32]]
    >>> sum_grid([0], [5])
    [[5]]
    >>> sum_grid([], [1])
    []
    """
    return [[x + y for y in ys] for x in xs]


@exercise(
    "For every pair of positions compute the absolute difference, as a square matrix.",
    "Given numbers, build rows where cell (i, j) is |numbers[i] - numbers[j]|.",
)
def distance_table(positions):
    """Return the matrix of distances between all points on a line given by their positions.

    >>> distance_table([1, 4, 9])
    [[0, 3, 8], [3, 0, 5], [8, 5, 0]]
    >>> distance_table([5])
    [[0]]
    >>> distance_table([])
    []
    """
    return [[abs(a - b) for b in positions] for a in positions]


@exercise(
    "Build a difference triangle: each row holds the differences of neighbours in the row before.",
    "Given numbers, repeat taking neighbour differences until one number is left and return all rows.",
)
def difference_triangle(numbers: list[int]) -> list[list[int]]:
    """Return the list of differences, then of differences of the differences and so on, starting with the numbers, down to a single number.

    >>> difference_triangle([1, 4, 9, 16])
    [[1, 4, 9, 16], [3, 5, 7], [2, 2], [0]]
    >>> difference_triangle([5])
    [[5]]
    >>> difference_triangle([2, 2])
    [[2, 2], [0]]
    """
    rows = [numbers]
    while len(rows[-1]) > 1:
        row = rows[-1]
        rows.append([b - a for a, b in zip(row, row[1:])])
    return rows
