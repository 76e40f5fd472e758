"""Matrices as lists of rows: sums, selections, changes, checks."""

from training.curriculum.exercise import exercise


@exercise(
    "Add the number k to every element of the matrix.",
    "Return a matrix of the same shape with k added everywhere.",
)
def shift_matrix(m, k):
    """Return m with k added to each element.

    >>> shift_matrix([[1, 2], [3, 4]], 10)
    [[11, 12], [13, 14]]
    >>> shift_matrix([[0]], -1)
    [[-1]]
    >>> shift_matrix([], 5)
    []
    """
    return [[x + k for x in row] for row in m]


@exercise(
    "Return the position (row, column) of the smallest element; the first in reading order on a tie.",
    "Find where the minimum of the matrix stands.",
)
def spot_of_least(m):
    """Return (row, column) of the smallest element of m, the first in reading order.

    >>> spot_of_least([[5, 2], [1, 9]])
    (1, 0)
    >>> spot_of_least([[3, 3], [3, 3]])
    (0, 0)
    >>> spot_of_least([[7]])
    (0, 0)
    """
    spots = [(i, j) for i in range(len(m)) for j in range(len(m[i]))]
    return min(spots, key=lambda p: m[p[0]][p[1]])


@exercise(
    "Replace the diagonal of a square matrix by the value v.",
    "Return a copy of the square matrix with every element m[i][i] set to v.",
)
def set_diagonal(m, v):
    """Return m with all elements on the main diagonal replaced by v.

    >>> set_diagonal([[1, 2], [3, 4]], 0)
    [[0, 2], [3, 0]]
    >>> set_diagonal([[5]], 1)
    [[1]]
    >>> set_diagonal([], 9)
    []
    """
    return [[v if i == j else x for j, x in enumerate(row)] for i, row in enumerate(m)]


@exercise(
    "Sum the elements above the main diagonal of a square matrix.",
    "Add up all m[i][j] with j greater than i.",
)
def upper_sum(m):
    """Return the sum of the elements of m strictly above the main diagonal.

    >>> upper_sum([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    11
    >>> upper_sum([[1, 1], [1, 1]])
    1
    >>> upper_sum([[5]])
    0
    """
    return sum(m[i][j] for i in range(len(m)) for j in range(i + 1, len(m)))


@exercise(
    "Return column j of the matrix as a list, from bottom to top.",
    "Take the element at index j of every row, the last row first.",
)
def column_upwards(m, j):
    """Return the elements of column j of m, starting at the bottom.

    >>> column_upwards([[1, 2], [3, 4], [5, 6]], 0)
    [5, 3, 1]
    >>> column_upwards([[7, 8]], 1)
    [8]
    >>> column_upwards([[1], [2]], 0)
    [2, 1]
    """
    return [row[j] for row in reversed(m)]


@exercise(
    "Remove the row i and the column j from the matrix.",
    "Return what remains of the matrix without the given row and column.",
)
def strike_out(m, i, j):
    """Return m without row i and column j.

    >>> strike_out([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 1)
    [[1, 3], [7, 9]]
    >>> strike_out([[1, 2], [3, 4]], 0, 1)
    [[3]]
    >>> strike_out([[1]], 0, 0)
    []
    """
    return [row[:j] + row[j + 1:] for r, row in enumerate(m) if r != i]


@exercise(
    "Swap two columns of the matrix.",
    "Return the matrix with the elements of columns a and b exchanged in each row.",
)
def exchange_columns(m, a, b):
    """Return m with columns a and b swapped.

    >>> exchange_columns([[1, 2, 3], [4, 5, 6]], 0, 2)
    [[3, 2, 1], [6, 5, 4]]
    >>> exchange_columns([[1, 2]], 0, 1)
    [[2, 1]]
    >>> exchange_columns([[1, 2]], 1, 1)
    [[1, 2]]
    """
    result = []
    for row in m:
        new = list(row)
        new[a], new[b] = new[b], new[a]
        result.append(new)
    return result


@exercise(
    "Check whether a square matrix has non-zero numbers only on its main diagonal.",
    "Return True if all elements off the diagonal are zero.",
)
def zero_off_diagonal(m):
    """Return whether every element of m outside the main diagonal is 0.

    >>> zero_off_diagonal([[1, 0], [0, 2]])
    True
    >>> zero_off_diagonal([[1, 3], [0, 2]])
    False
    >>> zero_off_diagonal([[0]])
    True
    """
    return all(x == 0 for i, row in enumerate(m) for j, x in enumerate(row) if i != j)


@exercise(
    "Return the row sums and the column sums of the matrix as two lists.",
    "Total the matrix by rows and by columns.",
)
def both_sums(m):
    """Return the list of row sums and the list of column sums of m.

    >>> both_sums([[1, 2], [3, 4]])
    ([3, 7], [4, 6])
    >>> both_sums([[5, 6, 7]])
    ([18], [5, 6, 7])
    >>> both_sums([[1], [2]])
    ([1, 2], [3])
    """
    return [sum(row) for row in m], [sum(col) for col in zip(*m)]


@exercise(
    "Keep only the columns whose sum is not zero.",
    "Drop from the matrix every column that adds up to 0.",
)
def drop_zero_columns(m):
    """Return m without the columns whose elements add up to 0.

    >>> drop_zero_columns([[1, 0, 2], [3, 0, 4]])
    [[1, 2], [3, 4]]
    >>> drop_zero_columns([[1, 2], [-1, 2]])
    [[2], [2]]
    >>> drop_zero_columns([[0], [0]])
    [[], []]
    """
    keep = [j for j, col in enumerate(zip(*m)) if sum(col) != 0]
    return [[row[j] for j in keep] for row in m]


@exercise(
    "Count the elements that are equal to the one directly below them.",
    "In how many places of the matrix does a value repeat in the next row, same column?",
)
def equal_below(m):
    """Return how many elements of m equal the element right below.

    >>> equal_below([[1, 2], [1, 3], [1, 3]])
    3
    >>> equal_below([[5, 5]])
    0
    >>> equal_below([[0], [0]])
    1
    """
    return sum(a == b for upper, lower in zip(m, m[1:]) for a, b in zip(upper, lower))


@exercise(
    "Return the matrix turned into one list, every second row read from right to left.",
    "Read the rows in zigzag: the first forwards, the second backwards and so on.",
)
def zigzag_read(m):
    """Return the elements of m with rows 1, 3, 5, ... (counted from 0) reversed.

    >>> zigzag_read([[1, 2], [3, 4], [5, 6]])
    [1, 2, 4, 3, 5, 6]
    >>> zigzag_read([["a", "b", "c"]])
    ['a', 'b', 'c']
    >>> zigzag_read([])
    []
    """
    out = []
    for i, row in enumerate(m):
        out.extend(row if i % 2 == 0 else row[::-1])
    return out


@exercise(
    "Count the neighbours (up, down, left, right) of cell (i, j) that equal 1.",
    "How many of the up to four adjacent cells of (i, j) hold a one?",
)
def ones_around(m, i, j):
    """Return how many cells directly above, below, left and right of (i, j) in m contain 1.

    >>> ones_around([[0, 1, 0], [1, 0, 1], [0, 0, 0]], 1, 1)
    3
    >>> ones_around([[1, 1], [1, 1]], 0, 0)
    2
    >>> ones_around([[1]], 0, 0)
    0
    """
    count = 0
    for r, c in [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)]:
        if 0 <= r < len(m) and 0 <= c < len(m[0]) and m[r][c] == 1:
            count += 1
    return count


@exercise(
    "Return the number of rows and columns of a matrix as a tuple; an empty one is (0, 0).",
    "Give the shape of the nested list: how many rows and how long they are.",
)
def get_shape_of(m):
    """Return (rows, columns) of m, (0, 0) if it has no rows.

    >>> get_shape_of([[1, 2, 3], [4, 5, 6]])
    (2, 3)
    >>> get_shape_of([[]])
    (1, 0)
    >>> get_shape_of([])
    (0, 0)
    """
    return (len(m), len(m[0])) if m else (0, 0)


@exercise(
    "Return the elements of the matrix's last column that are greater than those in the first column of the same row.",
    "For each row whose last number exceeds its first, give the last number.",
)
def last_above_first(m):
    """Return the last elements of the rows of m that end higher than they start.

    >>> last_above_first([[1, 5], [6, 2], [3, 3, 4]])
    [5, 4]
    >>> last_above_first([[2, 1]])
    []
    >>> last_above_first([])
    []
    """
    return [row[-1] for row in m if row[-1] > row[0]]


@exercise(
    "Pad shorter rows with zeros on the right so that the matrix becomes rectangular.",
    "Make all rows as long as the longest one by appending zeros.",
)
def fill_rows(m):
    """Return m with each row padded with zeros to the length of the longest.

    >>> fill_rows([[1], [2, 3]])
    [[1, 0], [2, 3]]
    >>> fill_rows([[], [4]])
    [[0], [4]]
    >>> fill_rows([])
    []
    """
    width = max((len(row) for row in m), default=0)
    return [row + [0] * (width - len(row)) for row in m]


@exercise(
    "Shift every row one place to the right; the last element comes to the front.",
    "Rotate each row of the matrix by one position.",
)
def roll_rows(m):
    """Return m with the last element of every row moved to its front.

    >>> roll_rows([[1, 2, 3], [4, 5, 6]])
    [[3, 1, 2], [6, 4, 5]]
    >>> roll_rows([["a"]])
    [['a']]
    >>> roll_rows([[]])
    [[]]
    """
    return [row[-1:] + row[:-1] for row in m]


@exercise(
    "Return True if the value x occurs in every column of the matrix.",
    "Check whether each column contains x at least once.",
)
def in_every_column(m, x):
    """Return whether all columns of m contain x.

    >>> in_every_column([[1, 0], [2, 1]], 1)
    True
    >>> in_every_column([[1, 0], [1, 2]], 1)
    False
    >>> in_every_column([[3, 3]], 3)
    True
    """
    return all(x in col for col in zip(*m))


@exercise(
    "Return the sums of the anti-diagonals: cells with the same i + j, starting at the top left.",
    "Add up the elements of the matrix along each falling-left diagonal.",
)
def slanted_sums(m):
    """Return the list of sums of all elements with i + j equal to 0, 1, 2, ...

    >>> slanted_sums([[1, 2], [3, 4]])
    [1, 5, 4]
    >>> slanted_sums([[1, 2, 3]])
    [1, 2, 3]
    >>> slanted_sums([[5]])
    [5]
    """
    sums = [0] * (len(m) + len(m[0]) - 1)
    for i, row in enumerate(m):
        for j, x in enumerate(row):
            sums[i + j] += x
    return sums
