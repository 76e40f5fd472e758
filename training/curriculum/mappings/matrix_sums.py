"""Matrices as lists of rows: sums, extremes and counts."""

from training.curriculum.exercise import exercise


@exercise(
    "Add up the numbers of each row of a matrix.",
    "Given a list of rows, list the total of each row.",
)
def sums_of_rows(matrix: list[list[int]]) -> list[int]:
    """Return the sum of every row.

    >>> sums_of_rows([[1, 2], [3, 4]])
    [3, 7]
    >>> sums_of_rows([[5], []])
    [5, 0]
    >>> sums_of_rows([])
    []
    """
    return [sum(row) for row in matrix]


@exercise(
    "Add up the numbers of each column of a matrix.",
    "Given rows of equal length, list the totals of the columns from left to right.",
)
def sums_of_columns(matrix):
    """Return the sum of every column.

    >>> sums_of_columns([[1, 2], [3, 4]])
    [4, 6]
    >>> sums_of_columns([[5, 6]])
    [5, 6]
    >>> sums_of_columns([])
    []
    """
    return [sum(column) for column in zip(*matrix)]


@exercise(
    "Add up every entry of a list of rows.",
    "Given a matrix, compute its grand total.",
)
def sum_of_matrix(matrix: list[list[int]]) -> int:
    """Return the sum of all numbers of the matrix.

    >>> sum_of_matrix([[1, 2], [3, 4]])
    10
    >>> sum_of_matrix([[], [7]])
    7
    >>> sum_of_matrix([])
    0
    """
    total = 0
    for row in matrix:
        for value in row:
            total += value
    return total


@exercise(
    "Add up the entries whose row number equals the column number.",
    "Given a square matrix, total the diagonal that starts in the upper left corner.",
)
def main_diagonal_total(matrix):
    """Return the sum of the main diagonal of a square matrix, from top left to bottom right.

    >>> main_diagonal_total([[1, 2], [3, 4]])
    5
    >>> main_diagonal_total([[9]])
    9
    >>> main_diagonal_total([[1, 0, 0], [0, 1, 0], [0, 0, 1]])
    3
    """
    return sum(matrix[i][i] for i in range(len(matrix)))


@exercise(
    "Add up the entries of the second diagonal.",
    "Given a square matrix, total the diagonal that starts in the upper right corner.",
)
def second_diagonal_total(matrix: list[list[int]]) -> int:
    """Return the sum of the diagonal of a square matrix that runs from top right to bottom left.

    >>> second_diagonal_total([[1, 2], [3, 4]])
    5
    >>> second_diagonal_total([[9]])
    9
    >>> second_diagonal_total([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    15
    """
    n = len(matrix)
    return sum(matrix[i][n - 1 - i] for i in range(n))


@exercise(
    "List the numbers at row i and column i for all i.",
    "Given a square matrix, extract the diagonal from the upper left to the lower right.",
)
def main_diagonal_list(matrix):
    """Return the entries of the main diagonal of a square matrix as a list.

    >>> main_diagonal_list([[1, 2], [3, 4]])
    [1, 4]
    >>> main_diagonal_list([["a"]])
    ['a']
    >>> main_diagonal_list([])
    []
    """
    return [row[i] for i, row in enumerate(matrix)]


@exercise(
    "Find the maximum of each row of a matrix.",
    "Given nonempty rows, list the highest entry of each.",
)
def maxima_of_rows(matrix: list[list[int]]) -> list[int]:
    """Return the largest number of every row; the rows are not empty.

    >>> maxima_of_rows([[1, 9], [3, 2]])
    [9, 3]
    >>> maxima_of_rows([[-5]])
    [-5]
    >>> maxima_of_rows([])
    []
    """
    return [max(row) for row in matrix]


@exercise(
    "Find the minimum of each column of a matrix.",
    "Given rows of equal length, list the lowest entry of each column.",
)
def minima_of_columns(matrix):
    """Return the smallest number of every column.

    >>> minima_of_columns([[1, 9], [3, 2]])
    [1, 2]
    >>> minima_of_columns([[4, 5]])
    [4, 5]
    >>> minima_of_columns([])
    []
    """
    return [min(column) for column in zip(*matrix)]


@exercise(
    "Find the maximum over all rows and columns; None for a matrix without numbers.",
    "Given a list of rows, return the highest entry of all or None.",
)
def largest_in_matrix(matrix: list[list[int]]) -> int | None:
    """Return the largest number in the whole matrix, or None if it has no entries.

    >>> largest_in_matrix([[1, 9], [3, 2]])
    9
    >>> largest_in_matrix([[-4], [-7]])
    -4
    >>> largest_in_matrix([[]]) is None
    True
    """
    return max((value for row in matrix for value in row), default=None)


@exercise(
    "Where is the maximum of the matrix? Give its row and column, counted from 0.",
    "Given a nonempty matrix, find the indexes of its highest entry, ties going to the one read first.",
)
def get_position_of_largest(matrix):
    """Return the (row, column) position of the largest number, the first one in reading order on a tie.

    >>> get_position_of_largest([[1, 9], [9, 2]])
    (0, 1)
    >>> get_position_of_largest([[5]])
    (0, 0)
    >>> get_position_of_largest([[0, 1], [2, 3]])
    (1, 1)
    """
    best = (0, 0)
    for r, row in enumerate(matrix):
        for c, value in enumerate(row):
            if value > matrix[best[0]][best[1]]:
                best = (r, c)
    return best


@exercise(
    "Which row of the matrix has the highest total? Ties go to the upper row.",
    "Given a nonempty list of rows, return the number, from 0, of the row that adds up to the most.",
)
def row_with_largest_sum(matrix: list[list[int]]) -> int:
    """Return the index of the row with the largest sum, the first one on a tie.

    >>> row_with_largest_sum([[1, 2], [5, 5], [9, 1]])
    1
    >>> row_with_largest_sum([[0]])
    0
    >>> row_with_largest_sum([[-1], [-2]])
    0
    """
    return max(range(len(matrix)), key=lambda i: sum(matrix[i]))


@exercise(
    "Which column of the matrix has the lowest total? Ties go to the left column.",
    "Given a nonempty matrix, return the number, from 0, of the column that adds up to the least.",
)
def column_with_smallest_sum(matrix):
    """Return the index of the column with the smallest sum, the first one on a tie.

    >>> column_with_smallest_sum([[1, 2], [5, 0]])
    1
    >>> column_with_smallest_sum([[3, 3]])
    0
    >>> column_with_smallest_sum([[9, 8, 7]])
    2
    """
    sums = [sum(column) for column in zip(*matrix)]
    return sums.index(min(sums))


@exercise(
    "How often does value occur in the list of rows?",
    "Given a matrix and a value, return the number of cells holding it.",
)
def count_value_in_rows(matrix: list[list], value) -> int:
    """Count the entries of the matrix that equal value.

    >>> count_value_in_rows([[1, 0], [0, 0]], 0)
    3
    >>> count_value_in_rows([["x"]], "o")
    0
    >>> count_value_in_rows([], 1)
    0
    """
    return sum(row.count(value) for row in matrix)


@exercise(
    "How many entries are below zero?",
    "Given a list of rows, return the number of cells with a value less than 0.",
)
def count_negative_cells(matrix):
    """Count the negative numbers of the matrix.

    >>> count_negative_cells([[1, -2], [-3, 0]])
    2
    >>> count_negative_cells([[5]])
    0
    >>> count_negative_cells([])
    0
    """
    return sum(1 for row in matrix for value in row if value < 0)


@exercise(
    "Count per row how many numbers are divisible by 2.",
    "Given a matrix, list for each row the count of its even values.",
)
def even_counts_per_row(matrix: list[list[int]]) -> list[int]:
    """Return the number of even entries in every row.

    >>> even_counts_per_row([[1, 2], [4, 6], [3, 5]])
    [1, 2, 0]
    >>> even_counts_per_row([[]])
    [0]
    >>> even_counts_per_row([])
    []
    """
    return [sum(1 for v in row if v % 2 == 0) for row in matrix]


@exercise(
    "In which rows does value occur? List the row numbers from 0.",
    "Given a matrix and a value, find all rows having it somewhere.",
)
def rows_with_value(matrix, value):
    """Return the indexes of the rows that contain value.

    >>> rows_with_value([[1, 2], [3, 1], [4, 5]], 1)
    [0, 1]
    >>> rows_with_value([[0]], 1)
    []
    >>> rows_with_value([], 1)
    []
    """
    return [i for i, row in enumerate(matrix) if value in row]


@exercise(
    "Which columns are zero in every row? List their numbers from 0.",
    "Given a matrix, find all the columns without a nonzero entry.",
)
def zero_columns(matrix: list[list[int]]) -> list[int]:
    """Return the indexes of the columns that contain only zeros.

    >>> zero_columns([[0, 1, 0], [0, 2, 3]])
    [0]
    >>> zero_columns([[0, 0]])
    [0, 1]
    >>> zero_columns([[1]])
    []
    """
    return [i for i, column in enumerate(zip(*matrix)) if all(value == 0 for value in column)]


@exercise(
    "Find every cell that holds value, in reading order, as index pairs.",
    "Given a matrix and a value, list the row and column of each occurrence.",
)
def cells_with_value(matrix, value):
    """Return all (row, column) positions of value in the matrix.

    >>> cells_with_value([[1, 0], [0, 1]], 1)
    [(0, 0), (1, 1)]
    >>> cells_with_value([["a"]], "b")
    []
    >>> cells_with_value([], 0)
    []
    """
    return [(r, c) for r, row in enumerate(matrix) for c, v in enumerate(row) if v == value]


@exercise(
    "Search a matrix row by row for a value; None if it does not occur.",
    "Given a matrix and a value, return the indexes of the first cell holding it, else None.",
)
def first_cell_with(matrix: list[list], value) -> tuple[int, int] | None:
    """Return the first (row, column) position of value in reading order, or None.

    >>> first_cell_with([[1, 2], [2, 3]], 2)
    (0, 1)
    >>> first_cell_with([[1]], 5) is None
    True
    >>> first_cell_with([], 0) is None
    True
    """
    for r, row in enumerate(matrix):
        if value in row:
            return r, row.index(value)
    return None


@exercise(
    "Average the numbers of each row.",
    "Given a list of rows, compute the arithmetic mean per row, 0 for rows without numbers.",
)
def means_of_rows(matrix):
    """Return the mean of every row; an empty row has mean 0.

    >>> means_of_rows([[1, 2], [3, 5]])
    [1.5, 4.0]
    >>> means_of_rows([[], [4]])
    [0, 4.0]
    >>> means_of_rows([])
    []
    """
    return [sum(row) / len(row) if row else 0 for row in matrix]


@exercise(
    "Multiply the numbers within each row.",
    "Given a matrix, list for every row the product of its entries, 1 for an empty row.",
)
def products_of_rows(matrix: list[list[int]]) -> list[int]:
    """Return the product of every row.

    >>> products_of_rows([[2, 3], [4, 5]])
    [6, 20]
    >>> products_of_rows([[], [0, 9]])
    [1, 0]
    >>> products_of_rows([])
    []
    """
    result = []
    for row in matrix:
        product = 1
        for value in row:
            product *= value
        result.append(product)
    return result


@exercise(
    "Add up the first and last row and the first and last column, corners counting once.",
    "Given a nonempty matrix, total all the cells at its edge.",
)
def border_total(matrix: list[list[int]]) -> int:
    """Return the sum of the border cells of the matrix.

    >>> border_total([[1, 1, 1], [1, 5, 1], [1, 1, 1]])
    8
    >>> border_total([[7]])
    7
    >>> border_total([[1, 2], [3, 4]])
    10
    """
    last_row = len(matrix) - 1
    last_column = len(matrix[0]) - 1
    total = 0
    for r, row in enumerate(matrix):
        for c, value in enumerate(row):
            if r in (0, last_row) or c in (0, last_column):
                total += value
    return total


@exercise(
    "Add up everything except the first and last row and the first and last column.",
    "Given a matrix, total the cells that do not touch its edge.",
)
def inner_total(matrix):
    """Return the sum of the inner cells, those not at the border of the matrix.

    >>> inner_total([[1, 1, 1], [1, 5, 1], [1, 1, 1]])
    5
    >>> inner_total([[1, 2], [3, 4]])
    0
    >>> inner_total([[9, 9, 9, 9], [9, 1, 2, 9], [9, 9, 9, 9]])
    3
    """
    return sum(sum(row[1:-1]) for row in matrix[1:-1])


@exercise(
    "Add up the numbers in the corners.",
    "Given a matrix, total its top left, top right, bottom left and bottom right entry.",
)
def corner_total(matrix: list[list[int]]) -> int:
    """Return the sum of the four corner cells of a matrix with at least two rows and columns.

    >>> corner_total([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    20
    >>> corner_total([[1, 2], [3, 4]])
    10
    >>> corner_total([[0, 9, 0], [0, 9, 0]])
    0
    """
    top, bottom = matrix[0], matrix[-1]
    return top[0] + top[-1] + bottom[0] + bottom[-1]


@exercise(
    "Add up all cells whose column number is greater than their row number.",
    "Given a square matrix, total the upper triangle without the diagonal.",
)
def total_above_diagonal(matrix):
    """Return the sum of the entries above the main diagonal of a square matrix.

    >>> total_above_diagonal([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    11
    >>> total_above_diagonal([[1]])
    0
    >>> total_above_diagonal([[0, 5], [9, 0]])
    5
    """
    return sum(sum(row[i + 1:]) for i, row in enumerate(matrix))


@exercise(
    "Add up the fields of one colour of a chess pattern, the one of the top left cell.",
    "Given a matrix, total all cells with an even sum of row and column index.",
)
def checkered_total(matrix: list[list[int]]) -> int:
    """Return the sum of the cells whose row and column numbers add up to an even number.

    >>> checkered_total([[1, 2], [3, 4]])
    5
    >>> checkered_total([[5, 6, 7]])
    12
    >>> checkered_total([])
    0
    """
    return sum(v for r, row in enumerate(matrix) for c, v in enumerate(row) if (r + c) % 2 == 0)


@exercise(
    "Subtract the total of the right columns from that of the left columns.",
    "Given rows of even length, compute left half minus right half.",
)
def left_minus_right(matrix):
    """Return the difference between the sum of the left half and the sum of the right half of the matrix, even width.

    >>> left_minus_right([[5, 1], [2, 2]])
    4
    >>> left_minus_right([[1, 2, 3, 4]])
    -4
    >>> left_minus_right([])
    0
    """
    difference = 0
    for row in matrix:
        half = len(row) // 2
        difference += sum(row[:half]) - sum(row[half:])
    return difference


@exercise(
    "Do the rows of the matrix add up to equal totals?",
    "Return True when no row total differs from the others; no rows give True.",
)
def equal_row_totals(matrix: list[list[int]]) -> bool:
    """Check whether all rows have the same sum.

    >>> equal_row_totals([[1, 4], [2, 3]])
    True
    >>> equal_row_totals([[1], [2]])
    False
    >>> equal_row_totals([])
    True
    """
    return len({sum(row) for row in matrix}) <= 1
