"""Matrices as lists of rows: building, transposing, rotating, cutting and checking shapes."""

from training.curriculum.exercise import exercise


@exercise(
    "Exchange rows and columns.",
    "Given rows of equal length, return the list of columns, each one a list.",
)
def rows_become_columns(matrix: list[list]) -> list[list]:
    """Return the transpose of the matrix: its columns become rows.

    >>> rows_become_columns([[1, 2, 3], [4, 5, 6]])
    [[1, 4], [2, 5], [3, 6]]
    >>> rows_become_columns([[7]])
    [[7]]
    >>> rows_become_columns([])
    []
    """
    return [list(column) for column in zip(*matrix)]


@exercise(
    "Flatten a list of rows.",
    "Given a matrix, read its cells from left to right and top to bottom into a single list.",
)
def read_row_by_row(matrix):
    """Return all entries of the matrix row by row as one list.

    >>> read_row_by_row([[1, 2], [3, 4]])
    [1, 2, 3, 4]
    >>> read_row_by_row([[], [5]])
    [5]
    >>> read_row_by_row([])
    []
    """
    return [value for row in matrix for value in row]


@exercise(
    "Read the cells from top to bottom, starting with the left column.",
    "Given rows of equal length, flatten the matrix columnwise.",
)
def read_column_by_column(matrix: list[list]) -> list:
    """Return all entries of the matrix column by column as one list.

    >>> read_column_by_column([[1, 2], [3, 4]])
    [1, 3, 2, 4]
    >>> read_column_by_column([[5, 6]])
    [5, 6]
    >>> read_column_by_column([])
    []
    """
    return [value for column in zip(*matrix) for value in column]


@exercise(
    "Flip a matrix horizontally.",
    "Given a list of rows, return them with the entries of each row in reverse order.",
)
def mirror_left_right(matrix):
    """Mirror the matrix left to right: every row is reversed.

    >>> mirror_left_right([[1, 2, 3], [4, 5, 6]])
    [[3, 2, 1], [6, 5, 4]]
    >>> mirror_left_right([[7]])
    [[7]]
    >>> mirror_left_right([])
    []
    """
    return [row[::-1] for row in matrix]


@exercise(
    "Flip a matrix vertically.",
    "Given a list of rows, return them with the last row first.",
)
def mirror_top_bottom(matrix: list[list]) -> list[list]:
    """Mirror the matrix top to bottom: the order of the rows is reversed.

    >>> mirror_top_bottom([[1, 2], [3, 4], [5, 6]])
    [[5, 6], [3, 4], [1, 2]]
    >>> mirror_top_bottom([[7]])
    [[7]]
    >>> mirror_top_bottom([])
    []
    """
    return matrix[::-1]


@exercise(
    "Turn a matrix upside down: reverse the order of the rows and each row.",
    "Given a list of rows, return the matrix after half a turn.",
)
def half_turn(matrix):
    """Rotate the matrix by 180 degrees.

    >>> half_turn([[1, 2], [3, 4]])
    [[4, 3], [2, 1]]
    >>> half_turn([[1, 2, 3]])
    [[3, 2, 1]]
    >>> half_turn([])
    []
    """
    return [row[::-1] for row in reversed(matrix)]


@exercise(
    "Turn a matrix a quarter to the left.",
    "Given rows of equal length, return the matrix in which the last column has become the first row.",
)
def turned_left_once(matrix: list[list]) -> list[list]:
    """Rotate the matrix by 90 degrees against the clock.

    >>> turned_left_once([[1, 2], [3, 4]])
    [[2, 4], [1, 3]]
    >>> turned_left_once([[1, 2, 3]])
    [[3], [2], [1]]
    >>> turned_left_once([])
    []
    """
    return [list(column) for column in zip(*matrix)][::-1]


@exercise(
    "Create a list of rows in which each cell holds the same value.",
    "Given height, width and a value, build a matrix of that size.",
)
def constant_matrix(height, width, value):
    """Return the matrix with the given number of rows and columns filled with value.

    >>> constant_matrix(2, 3, 0)
    [[0, 0, 0], [0, 0, 0]]
    >>> constant_matrix(1, 1, "x")
    [['x']]
    >>> constant_matrix(0, 4, 1)
    []
    """
    return [[value] * width for _ in range(height)]


@exercise(
    "Build a square matrix of size n whose cells are 1 where row equals column and 0 otherwise.",
    "Given n, create the identity matrix as a list of rows.",
)
def ones_on_diagonal(n: int) -> list[list[int]]:
    """Return an n x n matrix with ones on the main diagonal and zeros elsewhere.

    >>> ones_on_diagonal(2)
    [[1, 0], [0, 1]]
    >>> ones_on_diagonal(1)
    [[1]]
    >>> ones_on_diagonal(3)
    [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    """
    return [[1 if r == c else 0 for c in range(n)] for r in range(n)]


@exercise(
    "Fill a matrix of given height and width with consecutive numbers from 1, row by row.",
    "Given height and width, build the rows of the numbers 1 to height * width.",
)
def counting_matrix(height, width):
    """Return a matrix with rows of the given width that counts 1, 2, 3 and so on in reading order.

    >>> counting_matrix(2, 3)
    [[1, 2, 3], [4, 5, 6]]
    >>> counting_matrix(1, 1)
    [[1]]
    >>> counting_matrix(3, 1)
    [[1], [2], [3]]
    """
    return [[r * width + c + 1 for c in range(width)] for r in range(height)]


@exercise(
    "Build a square matrix in which zeros and ones alternate in both directions.",
    "Given n, fill each cell with the remainder of row plus column divided by 2.",
)
def alternating_matrix(n: int) -> list[list[int]]:
    """Return an n x n chess pattern of 0 and 1 with 0 in the top left corner.

    >>> alternating_matrix(3)
    [[0, 1, 0], [1, 0, 1], [0, 1, 0]]
    >>> alternating_matrix(1)
    [[0]]
    >>> alternating_matrix(2)
    [[0, 1], [1, 0]]
    """
    return [[(r + c) % 2 for c in range(n)] for r in range(n)]


@exercise(
    "Build the multiplication table with the given numbers of rows and columns as a list of rows.",
    "Given height and width, fill each cell with the product of its row and column number, both counted from 1.",
)
def multiplication_rows(height, width):
    """Return the matrix whose cell in row r and column c is (r + 1) * (c + 1).

    >>> multiplication_rows(2, 3)
    [[1, 2, 3], [2, 4, 6]]
    >>> multiplication_rows(1, 4)
    [[1, 2, 3, 4]]
    >>> multiplication_rows(3, 3)
    [[1, 2, 3], [2, 4, 6], [3, 6, 9]]
    """
    return [[r * c for c in range(1, width + 1)] for r in range(1, height + 1)]


@exercise(
    "Extract one column of a matrix.",
    "Given rows and an index, list the entry of each row at that index.",
)
def column_at(matrix: list[list], index: int) -> list:
    """Return the column with the given index as a list.

    >>> column_at([[1, 2], [3, 4]], 1)
    [2, 4]
    >>> column_at([[1, 2]], -2)
    [1]
    >>> column_at([], 0)
    []
    """
    return [row[index] for row in matrix]


@exercise(
    "Delete one row.",
    "Given a list of rows and an index, return all the other rows in order.",
)
def without_row(matrix, r):
    """Return the matrix without the row with index r.

    >>> without_row([[1, 2], [3, 4], [5, 6]], 1)
    [[1, 2], [5, 6]]
    >>> without_row([[1]], 0)
    []
    >>> without_row([[1]], 3)
    [[1]]
    """
    return matrix[:r] + matrix[r + 1:]


@exercise(
    "Delete one column.",
    "Given rows and an index, drop the entry at that index from every row.",
)
def without_column(matrix: list[list], c: int) -> list[list]:
    """Return the matrix without the column with index c.

    >>> without_column([[1, 2, 3], [4, 5, 6]], 0)
    [[2, 3], [5, 6]]
    >>> without_column([[1], [2]], 0)
    [[], []]
    >>> without_column([], 1)
    []
    """
    return [row[:c] + row[c + 1:] for row in matrix]


@exercise(
    "Cut a rectangle out of a matrix.",
    "Given a matrix, a start row, a start column and a size, return that block as a list of rows.",
)
def block_of(matrix, r, c, height, width):
    """Return the part of the matrix with height rows and width columns whose top left cell is (r, c).

    >>> block_of([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 1, 2, 2)
    [[5, 6], [8, 9]]
    >>> block_of([[1, 2], [3, 4]], 0, 1, 2, 1)
    [[2], [4]]
    >>> block_of([[1]], 0, 0, 1, 1)
    [[1]]
    """
    return [row[c:c + width] for row in matrix[r:r + height]]


@exercise(
    "Add a row above and below and a column left and right that hold value everywhere.",
    "Given a nonempty matrix and a value, return it surrounded by cells with this value.",
)
def framed_matrix(matrix: list[list], value) -> list[list]:
    """Put a frame of value around the matrix, one cell thick on all sides.

    >>> framed_matrix([[1, 2]], 0)
    [[0, 0, 0, 0], [0, 1, 2, 0], [0, 0, 0, 0]]
    >>> framed_matrix([["x"]], ".")
    [['.', '.', '.'], ['.', 'x', '.'], ['.', '.', '.']]
    >>> framed_matrix([[1], [2]], 9)
    [[9, 9, 9], [9, 1, 9], [9, 2, 9], [9, 9, 9]]
    """
    line = [value] * (len(matrix[0]) + 2)
    return [line] + [[value] + row + [value] for row in matrix] + [line[:]]


@exercise(
    "Strip the border cells and return what is inside.",
    "Given a matrix, drop its first and last row and its first and last column.",
)
def strip_frame(matrix):
    """Remove the outermost rows and columns of the matrix.

    >>> strip_frame([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    [[5]]
    >>> strip_frame([[1, 2], [3, 4]])
    []
    >>> strip_frame([[0, 0, 0, 0], [0, 1, 2, 0], [0, 0, 0, 0]])
    [[1, 2]]
    """
    return [row[1:-1] for row in matrix[1:-1]]


@exercise(
    "Extend each row of the matrix by its total.",
    "Given rows of numbers, add a last column that holds the row sums.",
)
def append_row_sums(matrix: list[list[int]]) -> list[list[int]]:
    """Append to every row its sum.

    >>> append_row_sums([[1, 2], [3, 4]])
    [[1, 2, 3], [3, 4, 7]]
    >>> append_row_sums([[]])
    [[0]]
    >>> append_row_sums([])
    []
    """
    return [row + [sum(row)] for row in matrix]


@exercise(
    "Swap two rows.",
    "Given a matrix and two row numbers, return the rows with these two in each other's place.",
)
def swapped_rows(matrix, a, b):
    """Exchange the rows with the indexes a and b in a copy of the matrix.

    >>> swapped_rows([[1], [2], [3]], 0, 2)
    [[3], [2], [1]]
    >>> swapped_rows([[1], [2]], 1, 1)
    [[1], [2]]
    >>> swapped_rows([[1, 2], [3, 4]], 0, 1)
    [[3, 4], [1, 2]]
    """
    result = list(matrix)
    result[a], result[b] = result[b], result[a]
    return result


@exercise(
    "Move every row one place down, with the bottom row becoming the first.",
    "Given a nonempty matrix, rotate the order of its rows by one.",
)
def rows_shifted_down(matrix: list[list]) -> list[list]:
    """Shift the rows of the matrix down by one; the last row comes to the top.

    >>> rows_shifted_down([[1], [2], [3]])
    [[3], [1], [2]]
    >>> rows_shifted_down([[1, 2]])
    [[1, 2]]
    >>> rows_shifted_down([[1], [2]])
    [[2], [1]]
    """
    return [matrix[-1]] + matrix[:-1]


@exercise(
    "Break a list into lines with width items each.",
    "Given a list and a width, return consecutive slices of that length as a matrix.",
)
def list_into_rows(items, width):
    """Split a flat list into rows of the given width; the last row may be shorter.

    >>> list_into_rows([1, 2, 3, 4, 5], 2)
    [[1, 2], [3, 4], [5]]
    >>> list_into_rows(["a"], 3)
    [['a']]
    >>> list_into_rows([], 2)
    []
    """
    return [items[i:i + width] for i in range(0, len(items), width)]


@exercise(
    "Join two matrices of equal height row by row.",
    "Given two matrices with the same number of rows, extend every row of a by the row of b.",
)
def side_by_side(a: list[list], b: list[list]) -> list[list]:
    """Put the matrices a and b side by side.

    >>> side_by_side([[1], [2]], [[3], [4]])
    [[1, 3], [2, 4]]
    >>> side_by_side([[1, 2]], [[3]])
    [[1, 2, 3]]
    >>> side_by_side([], [])
    []
    """
    return [x + y for x, y in zip(a, b)]


@exercise(
    "Is the list of rows rectangular?",
    "Return True if no row is longer or shorter than the others; no rows give True.",
)
def rows_have_equal_length(matrix):
    """Check whether all rows have the same length.

    >>> rows_have_equal_length([[1, 2], [3, 4]])
    True
    >>> rows_have_equal_length([[1], [2, 3]])
    False
    >>> rows_have_equal_length([])
    True
    """
    return len({len(row) for row in matrix}) <= 1


@exercise(
    "Does each row have exactly as many cells as there are rows?",
    "Return True when the number of rows equals the length of all rows.",
)
def is_square_matrix(matrix: list[list]) -> bool:
    """Check whether the matrix is square: as many rows as every row has entries.

    >>> is_square_matrix([[1, 2], [3, 4]])
    True
    >>> is_square_matrix([[1, 2]])
    False
    >>> is_square_matrix([])
    True
    """
    return all(len(row) == len(matrix) for row in matrix)


@exercise(
    "Is the matrix symmetric about the main diagonal?",
    "Return True if the cell (r, c) always equals the cell (c, r).",
)
def equals_own_transpose(matrix):
    """Check whether the square matrix equals its own transpose.

    >>> equals_own_transpose([[1, 2], [2, 1]])
    True
    >>> equals_own_transpose([[1, 2], [3, 1]])
    False
    >>> equals_own_transpose([[5]])
    True
    """
    n = len(matrix)
    return all(matrix[r][c] == matrix[c][r] for r in range(n) for c in range(n))


@exercise(
    "Determine the shape of a matrix: (height, width).",
    "Given a list of rows of equal length, return how many rows and how many columns there are.",
)
def shape_of(matrix: list[list]) -> tuple[int, int]:
    """Return the number of rows and of columns as a tuple; a matrix without rows has 0 columns.

    >>> shape_of([[1, 2, 3], [4, 5, 6]])
    (2, 3)
    >>> shape_of([[]])
    (1, 0)
    >>> shape_of([])
    (0, 0)
    """
    return len(matrix), len(matrix[0]) if matrix else 0


@exercise(
    "Is the square matrix upper triangular?",
    "Return True if every entry with a row number greater than its column number is 0.",
)
def zero_below_diagonal(matrix):
    """Check whether the matrix is zero everywhere below the main diagonal.

    >>> zero_below_diagonal([[1, 2], [0, 3]])
    True
    >>> zero_below_diagonal([[1, 2], [4, 3]])
    False
    >>> zero_below_diagonal([[7]])
    True
    """
    return all(matrix[r][c] == 0 for r in range(len(matrix)) for c in range(r))


@exercise(
    "Turn a list of rows into lines of numbers separated by blanks.",
    "Given a matrix, return one text with a line per row.",
)
def matrix_as_text(matrix: list[list[int]]) -> str:
    """Write the matrix as text: entries of a row joined by spaces, rows by line breaks.

    >>> matrix_as_text([[1, 2], [3, 4]])
    '1 2\\n3 4'
    >>> matrix_as_text([[5]])
    '5'
    >>> matrix_as_text([])
    ''
    """
    return "\n".join(" ".join(str(value) for value in row) for row in matrix)


@exercise(
    "Parse text like '1 2; 3 4' into a list of rows of integers, skipping empty rows.",
    "Given text, split it at semicolons and return for each nonempty part the list of its integers.",
)
def matrix_from_text(text):
    """Read a matrix of integers from text with rows separated by semicolons and numbers by blanks.

    >>> matrix_from_text("1 2; 3 4")
    [[1, 2], [3, 4]]
    >>> matrix_from_text("-5")
    [[-5]]
    >>> matrix_from_text("")
    []
    """
    return [[int(part) for part in row.split()] for row in text.split(";") if row.strip()]
