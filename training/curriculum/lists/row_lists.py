"""Lists of lists: totals, selections and rearrangements of rows and columns."""

from training.curriculum.exercise import exercise


@exercise(
    "Add up the numbers row by row.",
    "Given a list of rows, compute the total of each of them in order.",
)
def total_of_each_row(rows: list[list[int]]) -> list[int]:
    """Return the sum of every row.

    >>> total_of_each_row([[1, 2], [3], []])
    [3, 3, 0]
    >>> total_of_each_row([[5]])
    [5]
    >>> total_of_each_row([])
    []
    """
    return [sum(row) for row in rows]


@exercise(
    "Find the row maxima; a row without numbers gives None.",
    "Given rows, list the greatest entry of each.",
)
def maximum_of_each_row(rows: list[list[int]]) -> list:
    """Return the largest number of every row, None for an empty row.

    >>> maximum_of_each_row([[1, 5], [3], []])
    [5, 3, None]
    >>> maximum_of_each_row([[-2, -4]])
    [-2]
    >>> maximum_of_each_row([])
    []
    """
    return [max(row, default=None) for row in rows]


@exercise(
    "Keep each row that adds up to more than limit.",
    "Given rows and a limit, drop those with a total of at most the limit.",
)
def list_rows_with_sum_above(rows: list[list[int]], limit: int) -> list[list[int]]:
    """Return the rows whose sum is greater than limit.

    >>> list_rows_with_sum_above([[1, 2], [5, 5]], 4)
    [[5, 5]]
    >>> list_rows_with_sum_above([[3]], 3)
    []
    >>> list_rows_with_sum_above([], 0)
    []
    """
    return [row for row in rows if sum(row) > limit]


@exercise(
    "In which rows does value occur?",
    "Given rows and a value, list the position of each row holding it.",
)
def rows_containing(rows: list[list], value) -> list[int]:
    """Return the indices of the rows that contain value.

    >>> rows_containing([[1, 2], [3], [2, 2]], 2)
    [0, 2]
    >>> rows_containing([["a"]], "b")
    []
    >>> rows_containing([], 0)
    []
    """
    return [i for i, row in enumerate(rows) if value in row]


@exercise(
    "Find the position of value in a table; None if it does not occur.",
    "Given rows and a value, look through them from top to bottom and left to right for the first match.",
)
def find_cell(rows: list[list], value) -> tuple[int, int] | None:
    """Return (row, column) of the first occurrence of value, searching row by row, or None.

    >>> find_cell([[1, 2], [3, 4]], 3)
    (1, 0)
    >>> find_cell([["a"]], "b") is None
    True
    >>> find_cell([[5, 5]], 5)
    (0, 0)
    """
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            if cell == value:
                return r, c
    return None


@exercise(
    "Number of occurrences of value in all rows together.",
    "Given rows and a value, add up how often each row contains it.",
)
def cells_equal_to(rows: list[list], value) -> int:
    """Count the cells of the table that are equal to value.

    >>> cells_equal_to([[1, 2], [1, 1]], 1)
    3
    >>> cells_equal_to([["a"]], "b")
    0
    >>> cells_equal_to([], 0)
    0
    """
    return sum(row.count(value) for row in rows)


@exercise(
    "Take the element at index c out of every row.",
    "Given rows and a column index, list the entries in that column.",
)
def list_column_at(rows: list[list], c: int) -> list:
    """Return the entries of column c from top to bottom.

    >>> list_column_at([[1, 2], [3, 4]], 1)
    [2, 4]
    >>> list_column_at([["a"]], 0)
    ['a']
    >>> list_column_at([], 0)
    []
    """
    return [row[c] for row in rows]


@exercise(
    "Remove the element at index c from each row.",
    "Given a table and a column index, delete this column.",
)
def drop_column(rows: list[list], c: int) -> list[list]:
    """Return the rows without the column at index c.

    >>> drop_column([[1, 2, 3], [4, 5, 6]], 1)
    [[1, 3], [4, 6]]
    >>> drop_column([["a"]], 0)
    [[]]
    >>> drop_column([], 0)
    []
    """
    return [row[:c] + row[c + 1:] for row in rows]


@exercise(
    "Add a last column that holds the row totals.",
    "Given rows of numbers, extend every row by its own sum.",
)
def append_row_totals(rows: list[list[int]]) -> list[list[int]]:
    """Return the rows with the sum of each row appended to it.

    >>> append_row_totals([[1, 2], [3, 4]])
    [[1, 2, 3], [3, 4, 7]]
    >>> append_row_totals([[]])
    [[0]]
    >>> append_row_totals([])
    []
    """
    return [row + [sum(row)] for row in rows]


@exercise(
    "Add a bottom line with the column totals.",
    "Given equally long rows, put a row of column sums at the end.",
)
def append_column_totals(rows: list[list[int]]) -> list[list[int]]:
    """Return the rows followed by one more row that holds the sums of the columns.

    >>> append_column_totals([[1, 2], [3, 4]])
    [[1, 2], [3, 4], [4, 6]]
    >>> append_column_totals([[5]])
    [[5], [5]]
    >>> append_column_totals([[0, 1], [1, 0], [2, 2]])
    [[0, 1], [1, 0], [2, 2], [3, 3]]
    """
    return rows + [[sum(column) for column in zip(*rows)]]


@exercise(
    "Turn every column into a row.",
    "Given equally long rows, build the list of columns as lists.",
)
def list_rows_to_columns(rows: list[list]) -> list[list]:
    """Return the table with rows and columns exchanged.

    >>> list_rows_to_columns([[1, 2, 3], [4, 5, 6]])
    [[1, 4], [2, 5], [3, 6]]
    >>> list_rows_to_columns([["a"], ["b"]])
    [['a', 'b']]
    >>> list_rows_to_columns([])
    []
    """
    return [list(column) for column in zip(*rows)]


@exercise(
    "Flip a table from left to right.",
    "Given rows, turn each one around and keep their order.",
)
def list_mirror_rows(rows: list[list]) -> list[list]:
    """Return the table with every row reversed.

    >>> list_mirror_rows([[1, 2, 3], [4, 5, 6]])
    [[3, 2, 1], [6, 5, 4]]
    >>> list_mirror_rows([["a"]])
    [['a']]
    >>> list_mirror_rows([])
    []
    """
    return [row[::-1] for row in rows]


@exercise(
    "Flip a table so that the last row comes first.",
    "Given rows, list them from bottom to top without changing the rows.",
)
def upside_down(rows: list[list]) -> list[list]:
    """Return the rows in reverse order.

    >>> upside_down([[1, 2], [3, 4], [5, 6]])
    [[5, 6], [3, 4], [1, 2]]
    >>> upside_down([["a"]])
    [['a']]
    >>> upside_down([])
    []
    """
    return list(reversed(rows))


@exercise(
    "List square[0][0], square[1][1], square[2][2] and so on.",
    "Given a square table, collect the elements whose row and column index are equal.",
)
def diagonal_entries(square: list[list]) -> list:
    """Return the entries of the diagonal from the upper left to the lower right corner.

    >>> diagonal_entries([[1, 2], [3, 4]])
    [1, 4]
    >>> diagonal_entries([["a"]])
    ['a']
    >>> diagonal_entries([[1, 0, 0], [0, 5, 0], [0, 0, 9]])
    [1, 5, 9]
    """
    return [square[i][i] for i in range(len(square))]


@exercise(
    "Add up the entries of the secondary diagonal of a square table.",
    "Given a square of numbers, total square[i][n - 1 - i] over all rows i.",
)
def other_diagonal_sum(square: list[list[int]]) -> int:
    """Return the sum of the diagonal from the upper right to the lower left corner.

    >>> other_diagonal_sum([[1, 2], [3, 4]])
    5
    >>> other_diagonal_sum([[7]])
    7
    >>> other_diagonal_sum([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    15
    """
    n = len(square)
    return sum(square[i][n - 1 - i] for i in range(n))


@exercise(
    "Add up the border of a table.",
    "Given a table, total the cells that touch its edge.",
)
def list_border_sum(rows: list[list[int]]) -> int:
    """Return the sum of all entries in the first and last row and the first and last column, each entry once.

    >>> list_border_sum([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    40
    >>> list_border_sum([[5]])
    5
    >>> list_border_sum([[1, 2], [3, 4]])
    10
    """
    last_row = len(rows) - 1
    total = 0
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if r in (0, last_row) or c in (0, len(row) - 1):
                total += value
    return total


@exercise(
    "Add up the cells of one colour of a chessboard, the upper left cell included.",
    "Given a table, total rows[r][c] for all r + c divisible by two.",
)
def checkerboard_sum(rows: list[list[int]]) -> int:
    """Return the sum of the entries whose row index plus column index is even.

    >>> checkerboard_sum([[1, 2], [3, 4]])
    5
    >>> checkerboard_sum([[7]])
    7
    >>> checkerboard_sum([])
    0
    """
    return sum(v for r, row in enumerate(rows) for c, v in enumerate(row) if (r + c) % 2 == 0)


@exercise(
    "Build the multiplication table with the given numbers of rows and columns.",
    "Given two sizes, list the rows of products of 1 to rows and 1 to columns.",
)
def table_of_products(rows: int, columns: int) -> list[list[int]]:
    """Return a table whose entry in row r and column c is r times c, both counted from 1.

    >>> table_of_products(2, 3)
    [[1, 2, 3], [2, 4, 6]]
    >>> table_of_products(1, 1)
    [[1]]
    >>> table_of_products(3, 2)
    [[1, 2], [2, 4], [3, 6]]
    """
    return [[r * c for c in range(1, columns + 1)] for r in range(1, rows + 1)]


@exercise(
    "Fill a new table of the given size with one value.",
    "Given two sizes and a value, build independent rows made of copies of the value.",
)
def blank_grid(rows: int, columns: int, value) -> list[list]:
    """Return a grid with the given numbers of rows and columns in which every cell holds value.

    >>> blank_grid(2, 3, 0)
    [[0, 0, 0], [0, 0, 0]]
    >>> blank_grid(1, 1, "x")
    [['x']]
    >>> blank_grid(0, 5, 1)
    []
    """
    return [[value] * columns for _ in range(rows)]


@exercise(
    "Put value into one cell of a copied grid.",
    "Given a table, a position and a value, build the new table that differs only in this cell.",
)
def set_cell(rows: list[list], r: int, c: int, value) -> list[list]:
    """Return a copy of the table in which the cell in row r and column c is replaced by value; the original is not
    changed.

    >>> set_cell([[1, 2], [3, 4]], 0, 1, 9)
    [[1, 9], [3, 4]]
    >>> set_cell([["a"]], 0, 0, "b")
    [['b']]
    >>> set_cell([[0, 0]], 0, 0, 5)
    [[5, 0]]
    """
    copy = [list(row) for row in rows]
    copy[r][c] = value
    return copy


@exercise(
    "List the direct neighbours of a cell in a table.",
    "Given a table and a position, collect the values in the up to four adjacent cells: up, down, left, right.",
)
def neighbours_in_grid(rows: list[list[int]], r: int, c: int) -> list[int]:
    """Return the entries above, below, left and right of the cell (r, c), in this order, as far as they exist.

    >>> neighbours_in_grid([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 1)
    [2, 8, 4, 6]
    >>> neighbours_in_grid([[1, 2], [3, 4]], 0, 0)
    [3, 2]
    >>> neighbours_in_grid([[5]], 0, 0)
    []
    """
    result = []
    for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        if 0 <= r + dr < len(rows) and 0 <= c + dc < len(rows[0]):
            result.append(rows[r + dr][c + dc])
    return result


@exercise(
    "Tell if no two rows differ in their number of entries.",
    "Given a list of lists, return True when every one of them is as long as the first.",
)
def looks_rectangular(rows: list[list]) -> bool:
    """Check whether all rows have the same length.

    >>> looks_rectangular([[1, 2], [3, 4]])
    True
    >>> looks_rectangular([[1], [2, 3]])
    False
    >>> looks_rectangular([])
    True
    """
    return len({len(row) for row in rows}) <= 1


@exercise(
    "Make ragged rows equally long by appending filler.",
    "Given rows of different lengths, fill up the shorter ones.",
)
def list_pad_rows(rows: list[list], filler) -> list[list]:
    """Return the rows padded with filler at the end to the length of the longest row.

    >>> list_pad_rows([[1], [2, 3]], 0)
    [[1, 0], [2, 3]]
    >>> list_pad_rows([["a"]], "-")
    [['a']]
    >>> list_pad_rows([], 0)
    []
    """
    width = max((len(row) for row in rows), default=0)
    return [row + [filler] * (width - len(row)) for row in rows]


@exercise(
    "Write every row on a line of its own, its entries joined by blanks.",
    "Given rows, convert the entries to text and join them with spaces, and the rows with line breaks.",
)
def rows_as_text(rows: list[list]) -> str:
    """Return the table as lines of text with the entries of a row separated by spaces.

    >>> rows_as_text([[1, 2], [3, 4]])
    '1 2\\n3 4'
    >>> rows_as_text([["a"]])
    'a'
    >>> rows_as_text([])
    ''
    """
    return "\n".join(" ".join(str(cell) for cell in row) for row in rows)


@exercise(
    "Parse a block of numbers into a list of rows.",
    "Given text with one row per line, split each nonblank line and convert its parts to integers.",
)
def rows_from_text(text: str) -> list[list[int]]:
    """Return the rows of integers written in the lines of text, separated by spaces; blank lines are skipped.

    >>> rows_from_text("1 2\\n\\n3 4")
    [[1, 2], [3, 4]]
    >>> rows_from_text("7")
    [[7]]
    >>> rows_from_text("")
    []
    """
    return [[int(part) for part in line.split()] for line in text.splitlines() if line.strip()]


@exercise(
    "Find which row has the most entries.",
    "Given rows, report the position of the one with maximal length, the earliest on a tie, -1 without rows.",
)
def longest_row_index(rows: list[list]) -> int:
    """Return the index of the longest row; ties go to the first; -1 for no rows.

    >>> longest_row_index([[1], [2, 3], [4, 5]])
    1
    >>> longest_row_index([[]])
    0
    >>> longest_row_index([])
    -1
    """
    return max(range(len(rows)), key=lambda i: len(rows[i]), default=-1)


@exercise(
    "Number of rows without a zero or negative entry.",
    "Given rows, return how many consist of positive numbers only; an empty row counts.",
)
def count_rows_all_positive(rows: list[list[int]]) -> int:
    """Count the rows that contain only numbers greater than zero.

    >>> count_rows_all_positive([[1, 2], [0, 3], [4]])
    2
    >>> count_rows_all_positive([[]])
    1
    >>> count_rows_all_positive([[-1]])
    0
    """
    return sum(all(n > 0 for n in row) for row in rows)


@exercise(
    "Add up square[r][c] for all c less than r.",
    "Given a square table, total the cells whose column index is smaller than their row index.",
)
def lower_triangle_sum(square: list[list[int]]) -> int:
    """Return the sum of the entries strictly below the main diagonal.

    >>> lower_triangle_sum([[1, 2], [3, 4]])
    3
    >>> lower_triangle_sum([[5]])
    0
    >>> lower_triangle_sum([[1, 1, 1], [2, 1, 1], [3, 4, 1]])
    9
    """
    return sum(sum(row[:r]) for r, row in enumerate(square))


@exercise(
    "Build a triangle of counts: row number k lists 1 to k.",
    "Given n, list the rows [1], [1, 2], ... up to [1, ..., n].",
)
def growing_rows(n: int) -> list[list[int]]:
    """Return n rows, the first holding 1, the second 1 and 2, the third 1 to 3 and so on.

    >>> growing_rows(3)
    [[1], [1, 2], [1, 2, 3]]
    >>> growing_rows(1)
    [[1]]
    >>> growing_rows(0)
    []
    """
    return [list(range(1, k + 1)) for k in range(1, n + 1)]
