"""Small tasks on lists of rows."""

from training.curriculum.exercise import exercise


@exercise(
    "Given a matrix, return the sum of all its numbers.",
    "Write a function to add up every value in a list of rows.",
)
def matrix_total(matrix: list[list[int]]) -> int:
    """Return the sum of all numbers in a matrix.

    >>> matrix_total([[1, 2], [3, 4]])
    10
    >>> matrix_total([[5]])
    5
    >>> matrix_total([])
    0
    """
    return sum(sum(row) for row in matrix)


@exercise(
    "Find the largest number in a matrix.",
    "Given a non-empty list of non-empty rows, return the maximum value.",
)
def matrix_peak(matrix: list[list[int]]) -> int:
    """Return the largest number in a non-empty matrix.

    >>> matrix_peak([[1, 9], [3, 4]])
    9
    >>> matrix_peak([[-5, -2]])
    -2
    >>> matrix_peak([[7]])
    7
    """
    best = matrix[0][0]
    for row in matrix:
        for value in row:
            if value > best:
                best = value
    return best


@exercise(
    "Check if a matrix has as many rows as columns.",
    "Write a function to test whether each row is as long as the number of rows.",
)
def is_square_table(matrix):
    """Check whether every row of matrix has as many elements as there are rows.

    >>> is_square_table([[1, 2], [3, 4]])
    True
    >>> is_square_table([[1, 2, 3], [4, 5, 6]])
    False
    >>> is_square_table([[1]])
    True
    """
    for row in matrix:
        if len(row) != len(matrix):
            return False
    return True


@exercise(
    "Build a matrix with the given number of rows and columns in which every cell has the same value.",
    "Given rows, columns and a value, return a new list of lists filled with the value.",
)
def filled_matrix(rows: int, columns: int, value: int = 0) -> list[list[int]]:
    """Return a matrix of the given size with value in each cell.

    >>> filled_matrix(2, 3)
    [[0, 0, 0], [0, 0, 0]]
    >>> filled_matrix(1, 2, 7)
    [[7, 7]]
    >>> filled_matrix(0, 5)
    []
    """
    return [[value] * columns for _ in range(rows)]


@exercise(
    "Subtract the second matrix from the first, cell by cell.",
    "Given two matrices of the same size, return the matrix of differences.",
)
def subtract_matrices(first: list[list[int]], second: list[list[int]]) -> list[list[int]]:
    """Return the matrix first minus second, cell by cell.

    >>> subtract_matrices([[5, 6]], [[1, 2]])
    [[4, 4]]
    >>> subtract_matrices([[1], [2]], [[1], [3]])
    [[0], [-1]]
    >>> subtract_matrices([], [])
    []
    """
    return [[a - b for a, b in zip(row_a, row_b)] for row_a, row_b in zip(first, second)]


@exercise(
    "Count how many times value occurs in a matrix.",
    "Given a list of rows and a value, return the number of cells equal to it.",
)
def count_in_matrix(matrix, value):
    """Count the cells of matrix that are equal to value.

    >>> count_in_matrix([[1, 0], [0, 0]], 0)
    3
    >>> count_in_matrix([["a"], ["b"]], "b")
    1
    >>> count_in_matrix([], 1)
    0
    """
    return sum(row.count(value) for row in matrix)


@exercise(
    "Find the row and column of the first cell with the given value, or None if it does not occur.",
    "Given a matrix and a value, return (row, column) of its first occurrence, searching row by row, or None.",
)
def locate_value(matrix: list[list[int]], value: int) -> tuple[int, int] | None:
    """Return (row, column) of the first cell equal to value, or None if there is none.

    >>> locate_value([[1, 2], [3, 4]], 3)
    (1, 0)
    >>> locate_value([[5, 5]], 5)
    (0, 0)
    >>> locate_value([[1]], 2) is None
    True
    """
    for r, row in enumerate(matrix):
        for c, cell in enumerate(row):
            if cell == value:
                return (r, c)
    return None


@exercise(
    "Reverse every row of the matrix, so that left and right are exchanged.",
    "Given a matrix, return its mirror image along a vertical axis.",
)
def mirror_rows(matrix):
    """Return the matrix with each row reversed.

    >>> mirror_rows([[1, 2, 3], [4, 5, 6]])
    [[3, 2, 1], [6, 5, 4]]
    >>> mirror_rows([[1], [2]])
    [[1], [2]]
    >>> mirror_rows([])
    []
    """
    return [row[::-1] for row in matrix]


@exercise(
    "Convert a flat list to rows with the given width; the last row may be shorter.",
    "Given a list and a width, cut the list into a list of rows.",
)
def rows_from_list(values: list[int], width: int) -> list[list[int]]:
    """Cut values into rows of the given width, the last of which may be shorter.

    >>> rows_from_list([1, 2, 3, 4], 2)
    [[1, 2], [3, 4]]
    >>> rows_from_list([1, 2, 3], 2)
    [[1, 2], [3]]
    >>> rows_from_list([], 3)
    []
    """
    return [values[i : i + width] for i in range(0, len(values), width)]


@exercise(
    "Return the index of the row with the largest sum; the first one on a tie.",
    "Given a non-empty matrix, find which row has the highest total.",
)
def best_row_index(matrix: list[list[int]]) -> int:
    """Return the index of the row with the largest sum, the first one if several are equal.

    >>> best_row_index([[1, 2], [9, 0], [3, 3]])
    1
    >>> best_row_index([[1], [1]])
    0
    >>> best_row_index([[-4], [-2]])
    1
    """
    sums = [sum(row) for row in matrix]
    return sums.index(max(sums))


@exercise(
    "Check if a value occurs in each row of the matrix.",
    "Write a function that tells whether every row contains the given value.",
)
def value_in_every_row(matrix, value):
    """Check whether each row of matrix contains value.

    >>> value_in_every_row([[1, 2], [2, 3]], 2)
    True
    >>> value_in_every_row([[1, 2], [2, 3]], 1)
    False
    >>> value_in_every_row([], 1)
    True
    """
    return all(value in row for row in matrix)


@exercise(
    "Return the sums of the columns of a matrix.",
    "Given a list of equally long rows, add up each column and return the list of totals.",
)
def column_totals(matrix: list[list[int]]) -> list[int]:
    """Return a list with the sum of each column of matrix.

    >>> column_totals([[1, 2], [3, 4]])
    [4, 6]
    >>> column_totals([[5, 6, 7]])
    [5, 6, 7]
    >>> column_totals([])
    []
    """
    return [sum(column) for column in zip(*matrix)]


@exercise(
    "Remove the row and the column with the given numbers from a matrix.",
    "Given a matrix, a row index and a column index, return the matrix without that row and column.",
)
def without_row_and_column(matrix: list[list[int]], row: int, column: int) -> list[list[int]]:
    """Return matrix without the given row and the given column, both counted from 0.

    >>> without_row_and_column([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 1)
    [[1, 3], [7, 9]]
    >>> without_row_and_column([[1, 2], [3, 4]], 0, 0)
    [[4]]
    >>> without_row_and_column([[1]], 0, 0)
    []
    """
    result = []
    for r, values in enumerate(matrix):
        if r != row:
            result.append(values[:column] + values[column + 1 :])
    return result


@exercise(
    "Check if a square matrix equals its transpose.",
    "Write a function that tells whether matrix[i][j] equals matrix[j][i] everywhere.",
)
def mirrors_on_diagonal(matrix):
    """Check whether a square matrix is symmetric about its main diagonal.

    >>> mirrors_on_diagonal([[1, 2], [2, 1]])
    True
    >>> mirrors_on_diagonal([[1, 2], [3, 1]])
    False
    >>> mirrors_on_diagonal([[4]])
    True
    """
    size = len(matrix)
    return all(matrix[i][j] == matrix[j][i] for i in range(size) for j in range(i))


@exercise(
    "Convert a matrix to text: values separated by spaces, rows by newlines.",
    "Given a list of rows, return one string with a line for each row.",
)
def matrix_text(matrix: list[list[int]]) -> str:
    """Return matrix as text with a line for each row and spaces between the values.

    >>> matrix_text([[1, 2], [3, 4]])
    '1 2\\n3 4'
    >>> matrix_text([[10]])
    '10'
    >>> matrix_text([])
    ''
    """
    return "\n".join(" ".join(str(value) for value in row) for row in matrix)


@exercise(
    "Return the different values in a matrix, sorted.",
    "Given a matrix, collect its values without repeats in ascending order.",
)
def matrix_values_sorted(matrix: list[list[int]]) -> list[int]:
    """Return the sorted list of the different values in matrix.

    >>> matrix_values_sorted([[3, 1], [1, 2]])
    [1, 2, 3]
    >>> matrix_values_sorted([[5, 5]])
    [5]
    >>> matrix_values_sorted([[]])
    []
    """
    return sorted({value for row in matrix for value in row})


@exercise(
    "Exchange two rows of a matrix and return the new matrix; the original stays unchanged.",
    "Given a matrix and two row indices, return a copy in which these rows have changed places.",
)
def exchange_rows(matrix, i, j):
    """Return a copy of matrix in which rows i and j have changed places.

    >>> exchange_rows([[1], [2], [3]], 0, 2)
    [[3], [2], [1]]
    >>> exchange_rows([[1, 1], [2, 2]], 0, 1)
    [[2, 2], [1, 1]]
    >>> exchange_rows([[1], [2]], 1, 1)
    [[1], [2]]
    """
    copy = list(matrix)
    copy[i], copy[j] = copy[j], copy[i]
    return copy


@exercise(
    "Return a matrix with the absolute value of each number.",
    "Write a function to remove the minus signs from all cells of a matrix.",
)
def absolute_cells(matrix):
    """Return matrix with each number replaced by its absolute value.

    >>> absolute_cells([[-1, 2], [3, -4]])
    [[1, 2], [3, 4]]
    >>> absolute_cells([[0]])
    [[0]]
    >>> absolute_cells([])
    []
    """
    result = []
    for row in matrix:
        result.append([abs(value) for value in row])
    return result


@exercise(
    "Return the longest row of a list of rows, the first one on a tie, or an empty list without rows.",
    "Given a list of lists, find the first list with the most elements; [] if there is none.",
)
def longest_row(rows: list[list]) -> list:
    """Return the first of the longest rows, or [] if there are no rows.

    >>> longest_row([[1], [2, 3], [4, 5]])
    [2, 3]
    >>> longest_row([[]])
    []
    >>> longest_row([])
    []
    """
    return max(rows, key=len, default=[])


@exercise(
    "Add a row number, counted from 1, in front of every row.",
    "Given a matrix, return it with a new first column 1, 2, 3, ...",
)
def with_row_numbers(rows):
    """Return the rows with their number, counted from 1, as a new first element.

    >>> with_row_numbers([["a"], ["b"]])
    [[1, 'a'], [2, 'b']]
    >>> with_row_numbers([[]])
    [[1]]
    >>> with_row_numbers([])
    []
    """
    return [[i, *row] for i, row in enumerate(rows, start=1)]


@exercise(
    "Find the average of all values in a matrix, or 0.0 if it has no values.",
    "Given a list of rows, return the mean of its numbers; 0.0 without numbers.",
)
def matrix_mean(matrix: list[list[float]]) -> float:
    """Return the mean of all numbers in matrix, or 0.0 if there are none.

    >>> matrix_mean([[1, 2], [3, 6]])
    3.0
    >>> matrix_mean([[5]])
    5.0
    >>> matrix_mean([[]])
    0.0
    """
    values = [value for row in matrix for value in row]
    return sum(values) / len(values) if values else 0.0


@exercise(
    "Swap the values True and False in every cell of a grid.",
    "Given a grid of booleans, return the grid with each one negated.",
)
def negate_grid(grid):
    """Return the grid with every boolean negated.

    >>> negate_grid([[True, False]])
    [[False, True]]
    >>> negate_grid([[False], [False]])
    [[True], [True]]
    >>> negate_grid([])
    []
    """
    return [[not cell for cell in row] for row in grid]


@exercise(
    "Return the values of a matrix that are greater than a limit, row by row.",
    "Given a matrix and a limit, collect all larger numbers in a flat list.",
)
def cells_above(matrix: list[list[int]], limit: int) -> list[int]:
    """Return a flat list of the numbers in matrix that are greater than limit.

    >>> cells_above([[1, 5], [7, 2]], 4)
    [5, 7]
    >>> cells_above([[1]], 1)
    []
    >>> cells_above([], 0)
    []
    """
    result = []
    for row in matrix:
        for value in row:
            if value > limit:
                result.append(value)
    return result
