"""Matrices as lists of rows."""

from training.curriculum.exercise import exercise


@exercise(
    "Turn rows into columns.",
    "Transpose a matrix given as a list of rows.",
)
def rows_to_columns(matrix: list[list]) -> list[list]:
    """Return the transposed matrix.

    >>> rows_to_columns([[1, 2, 3], [4, 5, 6]])
    [[1, 4], [2, 5], [3, 6]]
    >>> rows_to_columns([[7]])
    [[7]]
    >>> rows_to_columns([])
    []
    """
    return [list(column) for column in zip(*matrix)]


@exercise(
    "Turn the picture a quarter to the right (clockwise).",
    "Matrix rotated by 90 degrees clockwise.",
)
def quarter_turn_right(matrix: list[list]) -> list[list]:
    """Return the matrix rotated clockwise by 90 degrees.

    >>> quarter_turn_right([[1, 2], [3, 4]])
    [[3, 1], [4, 2]]
    >>> quarter_turn_right([[1, 2, 3]])
    [[1], [2], [3]]
    >>> quarter_turn_right([])
    []
    """
    return [list(row) for row in zip(*matrix[::-1])]


@exercise(
    "Rotate a matrix counterclockwise by a quarter turn.",
    "Quarter turn to the left: the last column becomes the first row.",
)
def quarter_turn_left(matrix):
    """Return the matrix turned left by 90 degrees.

    >>> quarter_turn_left([[1, 2], [3, 4]])
    [[2, 4], [1, 3]]
    >>> quarter_turn_left([[1], [2]])
    [[1, 2]]
    >>> quarter_turn_left([])
    []
    """
    turned = []
    for row in zip(*matrix):
        turned.insert(0, list(row))
    return turned


@exercise(
    "Mirror image: reverse every row.",
    "Flip the matrix left to right.",
)
def flip_left_right(matrix: list[list]) -> list[list]:
    """Return the matrix with each row reversed.

    >>> flip_left_right([[1, 2], [3, 4]])
    [[2, 1], [4, 3]]
    >>> flip_left_right([])
    []
    >>> flip_left_right([["a", "b", "c"]])
    [['c', 'b', 'a']]
    """
    return [row[::-1] for row in matrix]


@exercise(
    "Main diagonal of a matrix, from the upper left; also for non-square matrices.",
    "Elements whose row index equals the column index.",
)
def main_diagonal(matrix: list[list]) -> list:
    """Return the elements on the main diagonal.

    >>> main_diagonal([[1, 2], [3, 4]])
    [1, 4]
    >>> main_diagonal([[5, 6, 7]])
    [5]
    >>> main_diagonal([])
    []
    """
    return [row[i] for i, row in enumerate(matrix) if i < len(row)]


@exercise(
    "Sum of the diagonal from the upper right to the lower left of a square matrix.",
    "Anti-diagonal total.",
)
def anti_diagonal_sum(matrix: list[list[int]]) -> int:
    """Return the sum of the diagonal running from the top right to the bottom left of a square matrix.

    >>> anti_diagonal_sum([[1, 2], [3, 4]])
    5
    >>> anti_diagonal_sum([[9]])
    9
    >>> anti_diagonal_sum([])
    0
    """
    size = len(matrix)
    return sum(matrix[i][size - 1 - i] for i in range(size))


@exercise(
    "Append to every row its sum, and add a last row with the column sums.",
    "Table with totals: an extra column of row totals and an extra row of column totals (including the grand total).",
)
def add_totals(table: list[list[int]]) -> list[list[int]]:
    """Return a copy of the table with row totals at the right and column totals at the bottom.

    >>> add_totals([[1, 2], [3, 4]])
    [[1, 2, 3], [3, 4, 7], [4, 6, 10]]
    >>> add_totals([[5]])
    [[5, 5], [5, 5]]
    >>> add_totals([[0, 1]])
    [[0, 1, 1], [0, 1, 1]]
    """
    wide = [row + [sum(row)] for row in table]
    wide.append([sum(column) for column in zip(*wide)])
    return wide


@exercise(
    "Product of two matrices by the usual row times column rule; ValueError when the sizes do not fit.",
    "Matrix multiplication a * b. The number of columns of a must equal the number of rows of b.",
)
def matrix_product(a: list[list[int]], b: list[list[int]]) -> list[list[int]]:
    """Return the matrix product of a and b.

    Raises:
        ValueError: if the width of a differs from the height of b.

    >>> matrix_product([[1, 2], [3, 4]], [[5, 6], [7, 8]])
    [[19, 22], [43, 50]]
    >>> matrix_product([[1, 2]], [[3], [4]])
    [[11]]
    >>> matrix_product([[1]], [[1], [2]])
    Traceback (most recent call last):
    ...
    ValueError: sizes do not fit
    """
    if len(a[0]) != len(b):
        raise ValueError("sizes do not fit")
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, col)) for col in columns] for row in a]


@exercise(
    "Square matrix with ones on the diagonal and zeros elsewhere.",
    "Unit matrix of the given size.",
)
def unit_matrix(size: int) -> list[list[int]]:
    """Return the identity matrix with size rows and columns.

    >>> unit_matrix(2)
    [[1, 0], [0, 1]]
    >>> unit_matrix(1)
    [[1]]
    >>> unit_matrix(0)
    []
    """
    return [[1 if r == c else 0 for c in range(size)] for r in range(size)]


@exercise(
    "Does the matrix equal its transpose? Non-square matrices never do.",
    "Check symmetry about the main diagonal.",
)
def is_symmetric_matrix(matrix: list[list]) -> bool:
    """Check whether the matrix is square and symmetric about its main diagonal.

    >>> is_symmetric_matrix([[1, 2], [2, 5]])
    True
    >>> is_symmetric_matrix([[1, 2], [3, 1]])
    False
    >>> is_symmetric_matrix([[1, 2]])
    False
    """
    size = len(matrix)
    if any(len(row) != size for row in matrix):
        return False
    return all(matrix[r][c] == matrix[c][r] for r in range(size) for c in range(r))


@exercise(
    "Cut out the block with the given top-left corner, height and width.",
    "Rectangular part of a matrix: height rows from top on, width columns from left on.",
)
def cut_block(matrix: list[list], top: int, left: int, height: int, width: int) -> list[list]:
    """Return the rectangular block of the matrix that starts at (top, left).

    >>> cut_block([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 0, 2, 2)
    [[4, 5], [7, 8]]
    >>> cut_block([[1]], 0, 0, 1, 1)
    [[1]]
    >>> cut_block([[1, 2]], 0, 1, 0, 1)
    []
    """
    return [row[left:left + width] for row in matrix[top:top + height]]


@exercise(
    "Remove one row and one column by index.",
    "The minor of a matrix: everything outside the given row and column.",
)
def matrix_without(matrix: list[list], row: int, column: int) -> list[list]:
    """Return the matrix without the given row and column.

    >>> matrix_without([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 0, 1)
    [[4, 6], [7, 9]]
    >>> matrix_without([[1, 2], [3, 4]], 1, 1)
    [[1]]
    >>> matrix_without([[1]], 0, 0)
    []
    """
    smaller = []
    for r, line in enumerate(matrix):
        if r != row:
            smaller.append(line[:column] + line[column + 1:])
    return smaller


@exercise(
    "Sum of the two matrices of equal size, cell by cell.",
    "Add matrices a and b.",
)
def add_matrices(a, b):
    """Return the cell-by-cell sum of two matrices of the same size.

    >>> add_matrices([[1, 2]], [[10, 20]])
    [[11, 22]]
    >>> add_matrices([[0], [1]], [[5], [5]])
    [[5], [6]]
    >>> add_matrices([], [])
    []
    """
    return [[x + y for x, y in zip(row_a, row_b)] for row_a, row_b in zip(a, b)]


@exercise(
    "Multiply each cell by factor.",
    "Scale a matrix by a number.",
)
def scale_matrix(matrix: list[list[int]], factor: int) -> list[list[int]]:
    """Return the matrix with all cells multiplied by factor.

    >>> scale_matrix([[1, 2], [3, 4]], 3)
    [[3, 6], [9, 12]]
    >>> scale_matrix([[7]], 0)
    [[0]]
    >>> scale_matrix([], 2)
    []
    """
    return [[cell * factor for cell in row] for row in matrix]


@exercise(
    "Matrix times column vector.",
    "Apply a matrix to a vector: one scalar product per row.",
)
def matrix_times_vector(matrix: list[list[int]], vector: list[int]) -> list[int]:
    """Return the product of a matrix and a vector.

    >>> matrix_times_vector([[1, 0], [2, 3]], [4, 5])
    [4, 23]
    >>> matrix_times_vector([[1, 1, 1]], [1, 2, 3])
    [6]
    >>> matrix_times_vector([], [1])
    []
    """
    return [sum(m * v for m, v in zip(row, vector)) for row in matrix]


@exercise(
    "Cells on the outer border, walked clockwise from the top-left corner.",
    "Return the edge elements of a non-empty rectangle in clockwise order, starting at the upper left.",
)
def border_clockwise(grid: list[list]) -> list:
    """Return the border cells of a rectangular grid in clockwise order from the top-left corner.

    >>> border_clockwise([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    [1, 2, 3, 6, 9, 8, 7, 4]
    >>> border_clockwise([[1, 2]])
    [1, 2]
    >>> border_clockwise([[1], [2], [3]])
    [1, 2, 3]
    """
    walk = list(grid[0])
    walk += [row[-1] for row in grid[1:]]
    if len(grid) > 1:
        walk += grid[-1][-2::-1]
    if len(grid[0]) > 1:
        walk += [row[0] for row in grid[-2:0:-1]]
    return walk


@exercise(
    "Snake reading: first row left to right, second row right to left, and so on.",
    "Flatten the rows, reversing every second one.",
)
def snake_walk(grid: list[list]) -> list:
    """Read the rows alternately from left to right and from right to left into one list.

    >>> snake_walk([[1, 2], [3, 4], [5, 6]])
    [1, 2, 4, 3, 5, 6]
    >>> snake_walk([])
    []
    >>> snake_walk([["a", "b"]])
    ['a', 'b']
    """
    path = []
    for i, row in enumerate(grid):
        path.extend(row if i % 2 == 0 else reversed(row))
    return path


@exercise(
    "Table of row number times column number, 1-based.",
    "Multiplication table with the given number of rows and columns.",
)
def times_table(rows: int, columns: int) -> list[list[int]]:
    """Return a multiplication table: the cell in row r and column c (from 1) is r * c.

    >>> times_table(2, 3)
    [[1, 2, 3], [2, 4, 6]]
    >>> times_table(1, 1)
    [[1]]
    >>> times_table(0, 4)
    []
    """
    return [[r * c for c in range(1, columns + 1)] for r in range(1, rows + 1)]


@exercise(
    "Which rows contain only zeros? Return their indexes.",
    "Indexes of the rows in which every cell is 0.",
)
def zero_rows(matrix: list[list[int]]) -> list[int]:
    """Return the indexes of the rows consisting of zeros only.

    >>> zero_rows([[0, 0], [0, 1], [0, 0]])
    [0, 2]
    >>> zero_rows([[3]])
    []
    >>> zero_rows([])
    []
    """
    return [i for i, row in enumerate(matrix) if not any(row)]


@exercise(
    "Is everything below the main diagonal zero?",
    "Check whether a square matrix is upper triangular.",
)
def is_upper_triangular(matrix: list[list[int]]) -> bool:
    """Check that all cells below the main diagonal are zero.

    >>> is_upper_triangular([[1, 2], [0, 3]])
    True
    >>> is_upper_triangular([[1, 2], [4, 3]])
    False
    >>> is_upper_triangular([])
    True
    """
    return all(cell == 0 for r, row in enumerate(matrix) for cell in row[:r])


@exercise(
    "Exchange columns a and b in every row; returns a new matrix.",
    "Copy of the matrix with two columns swapped.",
)
def swap_columns(matrix: list[list], a: int, b: int) -> list[list]:
    """Return a copy of the matrix in which columns a and b have changed places.

    >>> swap_columns([[1, 2, 3], [4, 5, 6]], 0, 2)
    [[3, 2, 1], [6, 5, 4]]
    >>> swap_columns([[1, 2]], 1, 1)
    [[1, 2]]
    >>> swap_columns([], 0, 1)
    []
    """
    result = []
    for row in matrix:
        copy = row[:]
        copy[a], copy[b] = copy[b], copy[a]
        result.append(copy)
    return result


@exercise(
    "Put matrices next to each other: join the rows of left and right.",
    "Horizontal concatenation of two matrices with the same number of rows.",
)
def beside(left: list[list], right: list[list]) -> list[list]:
    """Join two matrices of equal height side by side.

    >>> beside([[1], [2]], [[3, 4], [5, 6]])
    [[1, 3, 4], [2, 5, 6]]
    >>> beside([], [])
    []
    >>> beside([["a"]], [[]])
    [['a']]
    """
    return [l + r for l, r in zip(left, right)]


@exercise(
    "Reshape a flat list into rows of the given width; ValueError when it does not divide evenly.",
    "Cut values into equal rows; their number must be a multiple of width.",
)
def rows_of_width(values: list, width: int) -> list[list]:
    """Arrange values in rows of width elements.

    Raises:
        ValueError: if the number of values is not a multiple of width.

    >>> rows_of_width([1, 2, 3, 4], 2)
    [[1, 2], [3, 4]]
    >>> rows_of_width([], 3)
    []
    >>> rows_of_width([1, 2, 3], 2)
    Traceback (most recent call last):
    ...
    ValueError: cannot fill the last row
    """
    if len(values) % width:
        raise ValueError("cannot fill the last row")
    return [values[i:i + width] for i in range(0, len(values), width)]


@exercise(
    "Average of each column as a list of floats.",
    "Column means of a non-empty rectangular table.",
)
def column_means(table: list[list[float]]) -> list[float]:
    """Return the mean of every column.

    >>> column_means([[1, 4], [3, 8]])
    [2.0, 6.0]
    >>> column_means([[5]])
    [5.0]
    >>> column_means([[0, 1], [0, 0]])
    [0.0, 0.5]
    """
    return [sum(column) / len(table) for column in zip(*table)]


@exercise(
    "Determinant of a 2x2 matrix.",
    "Compute a*d - b*c for the matrix [[a, b], [c, d]].",
)
def determinant_two(matrix: list[list[int]]) -> int:
    """Return the determinant of a matrix with two rows and two columns.

    >>> determinant_two([[1, 2], [3, 4]])
    -2
    >>> determinant_two([[2, 0], [0, 5]])
    10
    >>> determinant_two([[1, 1], [1, 1]])
    0
    """
    (a, b), (c, d) = matrix
    return a * d - b * c


@exercise(
    "Grow a frame of filler around the grid, one cell wide.",
    "Surround a rectangular grid on all four sides with filler cells.",
)
def framed_grid(grid: list[list], filler=0) -> list[list]:
    """Return the grid with a border of filler cells, one cell wide, around it.

    >>> framed_grid([[5]])
    [[0, 0, 0], [0, 5, 0], [0, 0, 0]]
    >>> framed_grid([["a", "b"]], ".")
    [['.', '.', '.', '.'], ['.', 'a', 'b', '.'], ['.', '.', '.', '.']]
    >>> len(framed_grid([[1, 2], [3, 4]]))
    4
    """
    width = len(grid[0]) + 2
    middle = [[filler, *row, filler] for row in grid]
    return [[filler] * width, *middle, [filler] * width]
