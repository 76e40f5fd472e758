"""Lists of lists: rows, groups, tables."""

from training.curriculum.exercise import exercise


@exercise(
    "Write a function to count all the elements in a list of lists.",
    "Total number of items over all the inner lists.",
)
def items_in_all_rows(rows: list[list]) -> int:
    """Return how many elements the inner lists have altogether.

    >>> items_in_all_rows([[1, 2], [3]])
    3
    >>> items_in_all_rows([[], []])
    0
    >>> items_in_all_rows([])
    0
    """
    return sum(len(row) for row in rows)


@exercise(
    "Take the given column of a table; rows that are too short are skipped.",
    "Return the values at position index of all the rows that have one.",
)
def column_where_present(table, index):
    """Return the elements at the given index of every row that is long enough.

    >>> column_where_present([[1, 2], [3], [4, 5]], 1)
    [2, 5]
    >>> column_where_present([[1]], 0)
    [1]
    >>> column_where_present([], 0)
    []
    """
    return [row[index] for row in table if len(row) > index]


@exercise(
    "Find the index of the row with the greatest sum; the first such row on ties.",
    "Given a non-empty list of lists of numbers, tell which row (counted from 0) adds up to the most.",
)
def heaviest_row_index(rows: list[list[int]]) -> int:
    """Return the index of the first row whose sum is the largest.

    >>> heaviest_row_index([[1, 2], [9], [4, 5]])
    1
    >>> heaviest_row_index([[0]])
    0
    >>> heaviest_row_index([[-5], [-1, -1]])
    1
    """
    best = 0
    for i, row in enumerate(rows):
        if sum(row) > sum(rows[best]):
            best = i
    return best


@exercise(
    "Remove the inner lists that contain the forbidden value.",
    "Keep only the rows in which the value does not occur.",
)
def rows_lacking(rows: list[list], forbidden) -> list[list]:
    """Return the rows that do not contain the forbidden value.

    >>> rows_lacking([[1, 2], [3], [2]], 2)
    [[3]]
    >>> rows_lacking([["a"]], "b")
    [['a']]
    >>> rows_lacking([[]], 0)
    [[]]
    """
    return [row for row in rows if forbidden not in row]


@exercise(
    "Check if all rows of the table have the same length.",
    "Is the list of lists rectangular? An empty table is.",
)
def rows_equally_long(table: list[list]) -> bool:
    """Check whether every row has as many elements as the first one.

    >>> rows_equally_long([[1, 2], [3, 4]])
    True
    >>> rows_equally_long([[1], [2, 3]])
    False
    >>> rows_equally_long([])
    True
    """
    for row in table:
        if len(row) != len(table[0]):
            return False
    return True


@exercise(
    "Multiply every number in a table by a factor.",
    "Return a new list of lists in which each number is factor times the old one.",
)
def table_times(table, factor):
    """Return the table with each number multiplied by factor.

    >>> table_times([[1, 2], [3]], 10)
    [[10, 20], [30]]
    >>> table_times([[]], 5)
    [[]]
    >>> table_times([[4]], 0)
    [[0]]
    """
    return [[value * factor for value in row] for row in table]


@exercise(
    "Find a value in a table: return (row, column) of its first occurrence, or None.",
    "Position of value in a list of lists as a tuple of row index and column index; None when it is missing.",
)
def row_and_column_of(table: list[list], value):
    """Return (row, column) of the first occurrence of value in the table, or None.

    >>> row_and_column_of([[1, 2], [3, 4]], 3)
    (1, 0)
    >>> row_and_column_of([[1]], 9) is None
    True
    >>> row_and_column_of([["a", "b"], ["b"]], "b")
    (0, 1)
    """
    for r, row in enumerate(table):
        if value in row:
            return r, row.index(value)
    return None


@exercise(
    "Add the row total at the end of each row.",
    "Given a table of numbers, return a copy in which every row is followed by its sum.",
)
def with_row_totals(table: list[list[int]]) -> list[list[int]]:
    """Return the table with the sum of each row appended to it.

    >>> with_row_totals([[1, 2], [5, 5]])
    [[1, 2, 3], [5, 5, 10]]
    >>> with_row_totals([[]])
    [[0]]
    >>> with_row_totals([])
    []
    """
    return [row + [sum(row)] for row in table]


@exercise(
    "Convert a table to text: cells separated by a space, rows by a newline.",
    "Write out a list of lists as lines of space-separated values.",
)
def table_as_lines(table):
    """Return the table as text, one line per row with values separated by spaces.

    >>> table_as_lines([[1, 2], [3, 4]])
    '1 2\\n3 4'
    >>> table_as_lines([["x"]])
    'x'
    >>> table_as_lines([])
    ''
    """
    return "\n".join(" ".join(str(cell) for cell in row) for row in table)


@exercise(
    "Sort the rows of a table by the value in the given column.",
    "Return the rows in rising order of their element number column; equal values keep the order of the rows.",
)
def rows_by_column(table: list[list], column: int) -> list[list]:
    """Return the rows sorted by the element in the given column.

    >>> rows_by_column([["b", 2], ["a", 1]], 1)
    [['a', 1], ['b', 2]]
    >>> rows_by_column([[3, 0], [1, 9]], 0)
    [[1, 9], [3, 0]]
    >>> rows_by_column([], 0)
    []
    """
    return sorted(table, key=lambda row: row[column])


@exercise(
    "Merge the neighbouring lists two by two; a last single list stays as it is.",
    "Join list 0 with list 1, list 2 with list 3, and so on.",
)
def merge_two_by_two(lists: list[list]) -> list[list]:
    """Join the lists in pairs: first with second, third with fourth, and so on.

    >>> merge_two_by_two([[1], [2], [3], [4, 5]])
    [[1, 2], [3, 4, 5]]
    >>> merge_two_by_two([[1], [2], [3]])
    [[1, 2], [3]]
    >>> merge_two_by_two([])
    []
    """
    result = []
    for i in range(0, len(lists), 2):
        result.append(sum(lists[i:i + 2], []))
    return result


@exercise(
    "Average of every row as a list of floats; an empty row has average 0.0.",
    "Given a list of lists of numbers, return the mean of each inner list, with 0.0 for empty ones.",
)
def mean_of_each_row(rows: list[list[float]]) -> list[float]:
    """Return the mean of each row, 0.0 for an empty row.

    >>> mean_of_each_row([[1, 3], [5]])
    [2.0, 5.0]
    >>> mean_of_each_row([[], [1, 2]])
    [0.0, 1.5]
    >>> mean_of_each_row([])
    []
    """
    means = []
    for row in rows:
        means.append(sum(row) / len(row) if row else 0.0)
    return means


@exercise(
    "Make all rows equally long by adding the filler at the end of the shorter ones.",
    "Pad every inner list with filler up to the length of the longest inner list.",
)
def pad_rows(rows, filler):
    """Return the rows, each filled up with filler to the length of the longest row.

    >>> pad_rows([[1], [2, 3]], 0)
    [[1, 0], [2, 3]]
    >>> pad_rows([[], ["a"]], "-")
    [['-'], ['a']]
    >>> pad_rows([], 0)
    []
    """
    width = max((len(row) for row in rows), default=0)
    return [row + [filler] * (width - len(row)) for row in rows]


@exercise(
    "Return the smallest number of a list of lists; some of the inner lists may be empty, but not all.",
    "Find the overall minimum of the numbers in all the rows.",
)
def lowest_in_table(rows: list[list[int]]) -> int:
    """Return the smallest number found in any of the rows.

    >>> lowest_in_table([[4, 2], [], [3]])
    2
    >>> lowest_in_table([[7]])
    7
    >>> lowest_in_table([[0, -3], [-2]])
    -3
    """
    return min(value for row in rows for value in row)


@exercise(
    "In which rows does the value occur? Return the row indexes.",
    "Given a list of lists and a value, list the positions of those inner lists that contain it.",
)
def rows_having(rows: list[list], value) -> list[int]:
    """Return the indexes of the rows that contain the value.

    >>> rows_having([[1], [2, 1], [3]], 1)
    [0, 1]
    >>> rows_having([["x"]], "y")
    []
    >>> rows_having([], 0)
    []
    """
    return [i for i, row in enumerate(rows) if value in row]


@exercise(
    "Reverse every row of a table, leaving the order of the rows.",
    "Mirror a grid left to right.",
)
def mirrored_rows(grid):
    """Return the grid with each row reversed.

    >>> mirrored_rows([[1, 2], [3, 4]])
    [[2, 1], [4, 3]]
    >>> mirrored_rows([["a"]])
    [['a']]
    >>> mirrored_rows([])
    []
    """
    return [row[::-1] for row in grid]


@exercise(
    "Turn a list of [key, value] lists into a dictionary that collects the values of each key in a list.",
    "Group the second elements of two-element lists by their first element.",
)
def collect_by_first(entries: list[list]) -> dict:
    """Return a dictionary that maps each first element to the list of its second elements.

    >>> collect_by_first([["a", 1], ["b", 2], ["a", 3]])
    {'a': [1, 3], 'b': [2]}
    >>> collect_by_first([])
    {}
    >>> collect_by_first([[1, 1]])
    {1: [1]}
    """
    groups = {}
    for key, value in entries:
        groups.setdefault(key, []).append(value)
    return groups


@exercise(
    "Count the cells of a grid that equal the given symbol.",
    "How often does the value occur in the whole list of lists?",
)
def symbol_cells(grid: list[list], symbol) -> int:
    """Return the number of cells in the grid that hold the symbol.

    >>> symbol_cells([["x", "."], ["x", "x"]], "x")
    3
    >>> symbol_cells([[0]], 1)
    0
    >>> symbol_cells([], "x")
    0
    """
    count = 0
    for row in grid:
        count += row.count(symbol)
    return count


@exercise(
    "Add two tables of the same shape, cell by cell.",
    "Return a list of lists whose entries are the sums of the entries of a and b at the same place.",
)
def cellwise_sum(a: list[list[int]], b: list[list[int]]) -> list[list[int]]:
    """Return the table of sums of the corresponding cells of two tables with the same shape.

    >>> cellwise_sum([[1, 2], [3, 4]], [[10, 10], [20, 20]])
    [[11, 12], [23, 24]]
    >>> cellwise_sum([[0]], [[5]])
    [[5]]
    >>> cellwise_sum([], [])
    []
    """
    result = []
    for row_a, row_b in zip(a, b):
        result.append([x + y for x, y in zip(row_a, row_b)])
    return result


@exercise(
    "Check if some row of the board consists of the same mark only; empty rows do not count.",
    "Tell whether a non-empty row exists in which all cells are equal.",
)
def has_uniform_row(board):
    """Check whether at least one row of the board has all its cells equal.

    >>> has_uniform_row([["x", "o"], ["o", "o"]])
    True
    >>> has_uniform_row([["x", "o"]])
    False
    >>> has_uniform_row([[]])
    False
    """
    return any(len(set(row)) == 1 for row in board)


@exercise(
    "Replace every None in a table by the given value.",
    "Fill the gaps: each None cell of the list of lists becomes default.",
)
def fill_none_cells(table: list[list], default) -> list[list]:
    """Return the table with None cells replaced by default.

    >>> fill_none_cells([[1, None], [None, 4]], 0)
    [[1, 0], [0, 4]]
    >>> fill_none_cells([["a"]], "-")
    [['a']]
    >>> fill_none_cells([[None]], "?")
    [['?']]
    """
    return [[default if cell is None else cell for cell in row] for row in table]


@exercise(
    "Take one element from each list in turn until the shortest list is used up, giving one flat list.",
    "Interleave several lists: first elements of all, then second elements, as far as every list goes.",
)
def round_robin_flat(lists: list[list]) -> list:
    """Return the first elements of all lists, then the second elements, and so on, up to the shortest length.

    >>> round_robin_flat([[1, 2], ["a", "b"]])
    [1, 'a', 2, 'b']
    >>> round_robin_flat([[1, 2, 3], [4]])
    [1, 4]
    >>> round_robin_flat([])
    []
    """
    result = []
    for group in zip(*lists):
        result.extend(group)
    return result
