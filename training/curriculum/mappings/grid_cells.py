"""Grids: cell arithmetic, neighbours, moves and marks."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the matrix of the sums of corresponding entries of a and b.",
    "Given two lists of rows of the same size, add each cell of b to the same cell of a.",
)
def cellwise_addition(a: list[list[int]], b: list[list[int]]) -> list[list[int]]:
    """Add two matrices of equal shape cell by cell.

    >>> cellwise_addition([[1, 2], [3, 4]], [[10, 20], [30, 40]])
    [[11, 22], [33, 44]]
    >>> cellwise_addition([[5]], [[-5]])
    [[0]]
    >>> cellwise_addition([], [])
    []
    """
    return [[x + y for x, y in zip(row_a, row_b)] for row_a, row_b in zip(a, b)]


@exercise(
    "Scale all entries of a list of rows.",
    "Given a matrix and a factor, return the matrix with each number times factor.",
)
def cells_times(matrix, factor):
    """Multiply every cell of the matrix by factor.

    >>> cells_times([[1, 2], [3, 4]], 10)
    [[10, 20], [30, 40]]
    >>> cells_times([[0, -1]], 3)
    [[0, -3]]
    >>> cells_times([], 2)
    []
    """
    return [[value * factor for value in row] for row in matrix]


@exercise(
    "Return the matrix with numbers below zero set to zero.",
    "Given a list of rows, raise each negative entry to 0 and keep the others.",
)
def get_negatives_to_zero(matrix: list[list[int]]) -> list[list[int]]:
    """Replace every negative cell of the matrix by 0.

    >>> get_negatives_to_zero([[1, -2], [-3, 4]])
    [[1, 0], [0, 4]]
    >>> get_negatives_to_zero([[0]])
    [[0]]
    >>> get_negatives_to_zero([])
    []
    """
    return [[max(value, 0) for value in row] for row in matrix]


@exercise(
    "Substitute a value throughout a matrix.",
    "Given rows, an old and a new value, return the rows with each old changed to new.",
)
def replace_in_grid(grid, old, new):
    """Replace every cell equal to old by new.

    >>> replace_in_grid([["a", "b"], ["b", "c"]], "b", "x")
    [['a', 'x'], ['x', 'c']]
    >>> replace_in_grid([[1]], 2, 3)
    [[1]]
    >>> replace_in_grid([], 0, 1)
    []
    """
    return [[new if cell == old else cell for cell in row] for row in grid]


@exercise(
    "Invert a matrix of zeros and ones.",
    "Given rows of 0 and 1, turn every 0 into 1 and every 1 into 0.",
)
def switch_bits_in_grid(grid: list[list[int]]) -> list[list[int]]:
    """Return the grid of 0 and 1 with all cells switched.

    >>> switch_bits_in_grid([[0, 1], [1, 1]])
    [[1, 0], [0, 0]]
    >>> switch_bits_in_grid([[0]])
    [[1]]
    >>> switch_bits_in_grid([])
    []
    """
    return [[1 - cell for cell in row] for row in grid]


@exercise(
    "Compare every entry of a matrix with limit.",
    "Given a matrix and a limit, return rows of booleans: is the cell above the limit?",
)
def cells_above_limit(matrix, limit):
    """Return a grid of True and False telling which cells are greater than limit.

    >>> cells_above_limit([[1, 5], [7, 3]], 3)
    [[False, True], [True, False]]
    >>> cells_above_limit([[0]], 0)
    [[False]]
    >>> cells_above_limit([], 1)
    []
    """
    return [[value > limit for value in row] for row in matrix]


@exercise(
    "List the up to four edge neighbours of a cell: up, down, left, right.",
    "Given a grid and a position, collect the values next to it that lie inside the grid.",
)
def four_neighbours(grid: list[list], r: int, c: int) -> list:
    """Return the values of the cells directly above, below, left and right of (r, c), in this order, where they exist.

    >>> four_neighbours([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 1)
    [2, 8, 4, 6]
    >>> four_neighbours([[1, 2], [3, 4]], 0, 0)
    [3, 2]
    >>> four_neighbours([[1]], 0, 0)
    []
    """
    result = []
    for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        if 0 <= r + dr < len(grid) and 0 <= c + dc < len(grid[0]):
            result.append(grid[r + dr][c + dc])
    return result


@exercise(
    "Add up all neighbours of a cell, diagonal ones included.",
    "Given a grid of numbers and a position, total the cells that touch it by an edge or corner.",
)
def sum_around(grid, r, c):
    """Return the sum of the up to eight cells around (r, c), without the cell itself.

    >>> sum_around([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 1)
    40
    >>> sum_around([[1, 2], [3, 4]], 0, 0)
    9
    >>> sum_around([[9]], 0, 0)
    0
    """
    total = 0
    for i in range(max(r - 1, 0), min(r + 2, len(grid))):
        for j in range(max(c - 1, 0), min(c + 2, len(grid[0]))):
            if (i, j) != (r, c):
                total += grid[i][j]
    return total


@exercise(
    "How many of the cells above, below, left and right are equal to the cell itself?",
    "Given a grid and a position, return the number of directly adjacent cells with an equal value.",
)
def equal_neighbours_of(grid: list[list], r: int, c: int) -> int:
    """Count the edge neighbours of (r, c) that have the same value as that cell.

    >>> equal_neighbours_of([[1, 1], [1, 2]], 0, 0)
    2
    >>> equal_neighbours_of([[1, 1], [1, 2]], 1, 1)
    0
    >>> equal_neighbours_of([["x"]], 0, 0)
    0
    """
    count = 0
    for i, j in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
        if 0 <= i < len(grid) and 0 <= j < len(grid[0]) and grid[i][j] == grid[r][c]:
            count += 1
    return count


@exercise(
    "Find the peaks of a grid: cells higher than the cells above, below, left and right of them.",
    "Given a grid of numbers, list as (row, column) every cell exceeding each directly adjacent cell.",
)
def grid_peaks(grid):
    """Return the positions of all cells that are greater than all their edge neighbours.

    >>> grid_peaks([[1, 5, 2], [3, 1, 9]])
    [(0, 1), (1, 0), (1, 2)]
    >>> grid_peaks([[4]])
    [(0, 0)]
    >>> grid_peaks([[1, 1]])
    []
    """
    peaks = []
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            around = [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
            inside = [(i, j) for i, j in around if 0 <= i < len(grid) and 0 <= j < len(row)]
            if all(value > grid[i][j] for i, j in inside):
                peaks.append((r, c))
    return peaks


@exercise(
    "How many times are two cells side by side in a row equal?",
    "Given a grid, return the number of places where a cell equals the next cell in its row.",
)
def equal_side_pairs(grid: list[list]) -> int:
    """Count the horizontally neighbouring cells with equal values.

    >>> equal_side_pairs([[1, 1, 1], [2, 3, 3]])
    3
    >>> equal_side_pairs([[1, 2]])
    0
    >>> equal_side_pairs([])
    0
    """
    return sum(a == b for row in grid for a, b in zip(row, row[1:]))


@exercise(
    "How many times does a cell equal the cell right below it?",
    "Given a grid, return the number of equal pairs of cells in consecutive rows and the same column.",
)
def equal_stacked_pairs(grid):
    """Count the vertically neighbouring cells with equal values.

    >>> equal_stacked_pairs([[1, 2], [1, 3], [1, 3]])
    3
    >>> equal_stacked_pairs([[1, 1]])
    0
    >>> equal_stacked_pairs([])
    0
    """
    count = 0
    for upper, lower in zip(grid, grid[1:]):
        for a, b in zip(upper, lower):
            if a == b:
                count += 1
    return count


@exercise(
    "Is the position on the board?",
    "Return True if r is from 0 to height - 1 and c from 0 to width - 1.",
)
def is_inside(r: int, c: int, height: int, width: int) -> bool:
    """Check whether (r, c) is inside a grid with the given height and width.

    >>> is_inside(0, 0, 2, 2)
    True
    >>> is_inside(2, 0, 2, 2)
    False
    >>> is_inside(-1, 1, 2, 2)
    False
    """
    return 0 <= r < height and 0 <= c < width


@exercise(
    "Walk on a board of the given height and width; moves that would leave it are skipped.",
    "Given a start cell, a text of moves and the board size, return the final (row, column), ignoring impossible moves.",
)
def walk_on_board(r, c, moves, height, width):
    """Return the cell reached from (r, c) by the moves U, D, L and R, without leaving the grid.

    >>> walk_on_board(0, 0, "RRD", 3, 3)
    (1, 2)
    >>> walk_on_board(0, 0, "UL", 2, 2)
    (0, 0)
    >>> walk_on_board(1, 1, "", 2, 2)
    (1, 1)
    """
    steps = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    for move in moves:
        dr, dc = steps[move]
        if 0 <= r + dr < height and 0 <= c + dc < width:
            r, c = r + dr, c + dc
    return r, c


@exercise(
    "How many cells of the map are marked with '#'?",
    "Given text rows, return the total number of '#' in them.",
)
def count_hashes(rows: list[str]) -> int:
    """Count the '#' characters in a grid given as a list of strings.

    >>> count_hashes(["#.#", ".#."])
    3
    >>> count_hashes(["..."])
    0
    >>> count_hashes([])
    0
    """
    return sum(row.count("#") for row in rows)


@exercise(
    "Find all cells of a map, given as strings, that hold the character.",
    "Given rows of text and a character, list where it stands in reading order.",
)
def find_char_cells(rows, char):
    """Return the (row, column) positions of the given character in a grid of text rows.

    >>> find_char_cells([".x", "x."], "x")
    [(0, 1), (1, 0)]
    >>> find_char_cells(["..."], "x")
    []
    >>> find_char_cells([], "x")
    []
    """
    cells = []
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            if cell == char:
                cells.append((r, c))
    return cells


@exercise(
    "Make text rows of the given size, '#' at each listed (row, column) and '.' elsewhere.",
    "Given a height, a width and a list of cells, return the picture as a list of strings.",
)
def draw_points(height: int, width: int, cells: list[tuple[int, int]]) -> list[str]:
    """Draw the given cells as '#' into a grid of dots with the given height and width.

    >>> draw_points(2, 3, [(0, 0), (1, 2)])
    ['#..', '..#']
    >>> draw_points(1, 1, [])
    ['.']
    >>> draw_points(2, 2, [(0, 1)])
    ['.#', '..']
    """
    return ["".join("#" if (r, c) in cells else "." for c in range(width)) for r in range(height)]


@exercise(
    "List the positions between two cells of one row from left to right, ends included.",
    "Given two cells with equal row number, return all cells of the row from the smaller to the larger column.",
)
def cells_between_in_row(a, b):
    """Return the cells on the straight line from cell a to cell b in the same row, both included.

    >>> cells_between_in_row((2, 1), (2, 4))
    [(2, 1), (2, 2), (2, 3), (2, 4)]
    >>> cells_between_in_row((0, 3), (0, 2))
    [(0, 2), (0, 3)]
    >>> cells_between_in_row((5, 5), (5, 5))
    [(5, 5)]
    """
    left, right = sorted((a[1], b[1]))
    return [(a[0], c) for c in range(left, right + 1)]


@exercise(
    "Build a grid of 0 with ones in row r and in column c.",
    "Given height, width and a cell, return a matrix with 1 wherever the row or the column is that of the cell.",
)
def cross_through(height: int, width: int, r: int, c: int) -> list[list[int]]:
    """Mark the whole row and the whole column of cell (r, c) with 1 in a grid of zeros of the given size.

    >>> cross_through(3, 3, 1, 1)
    [[0, 1, 0], [1, 1, 1], [0, 1, 0]]
    >>> cross_through(2, 3, 0, 2)
    [[1, 1, 1], [0, 0, 1]]
    >>> cross_through(1, 1, 0, 0)
    [[1]]
    """
    return [[int(i == r or j == c) for j in range(width)] for i in range(height)]


@exercise(
    "At how many positions do two grids agree?",
    "Given two matrices of the same size, return the number of equal corresponding cells.",
)
def agreeing_cells(a, b):
    """Count the cells that hold the same value in both grids of equal shape.

    >>> agreeing_cells([[1, 2], [3, 4]], [[1, 0], [3, 0]])
    2
    >>> agreeing_cells([["x"]], [["y"]])
    0
    >>> agreeing_cells([], [])
    0
    """
    return sum(x == y for row_a, row_b in zip(a, b) for x, y in zip(row_a, row_b))


@exercise(
    "List the (row, column) of every cell with different values in a and b.",
    "Compare two matrices of the same size and collect the places of disagreement in reading order.",
)
def differing_cells(a: list[list], b: list[list]) -> list[tuple[int, int]]:
    """Return the positions at which two grids of equal shape differ.

    >>> differing_cells([[1, 2], [3, 4]], [[1, 0], [3, 5]])
    [(0, 1), (1, 1)]
    >>> differing_cells([[1]], [[1]])
    []
    >>> differing_cells([], [])
    []
    """
    return [(r, c) for r, row in enumerate(a) for c, value in enumerate(row) if value != b[r][c]]


@exercise(
    "For every row add up its entries times the numbers of the vector.",
    "Given rows as long as the vector, return the list of the row's dot products with it.",
)
def get_matrix_times_vector(matrix: list[list[int]], vector: list[int]) -> list[int]:
    """Multiply a matrix by a vector: one sum of products per row.

    >>> get_matrix_times_vector([[1, 2], [3, 4]], [1, 10])
    [21, 43]
    >>> get_matrix_times_vector([[2]], [3])
    [6]
    >>> get_matrix_times_vector([], [1])
    []
    """
    return [sum(a * b for a, b in zip(row, vector)) for row in matrix]


@exercise(
    "Return the matrix product of a and b: each cell is the sum of products of a row of a with a column of b.",
    "Given matrices where a has as many columns as b has rows, compute their product.",
)
def product_of_matrices(a, b):
    """Multiply two matrices.

    >>> product_of_matrices([[1, 2], [3, 4]], [[1, 0], [0, 1]])
    [[1, 2], [3, 4]]
    >>> product_of_matrices([[1, 2]], [[3], [4]])
    [[11]]
    >>> product_of_matrices([[2]], [[5]])
    [[10]]
    """
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


@exercise(
    "Replace every entry by the highest number found in its row or in its column.",
    "Given a matrix, compute for each cell max(maximum of its row, maximum of its column).",
)
def row_or_column_maximum(matrix: list[list[int]]) -> list[list[int]]:
    """Return the largest cell of each grid cell's row and column as a matrix: the maximum over its row and its column.

    >>> row_or_column_maximum([[1, 2], [3, 0]])
    [[3, 2], [3, 3]]
    >>> row_or_column_maximum([[7]])
    [[7]]
    >>> row_or_column_maximum([[1, 5, 2]])
    [[5, 5, 5]]
    """
    row_max = [max(row) for row in matrix]
    column_max = [max(column) for column in zip(*matrix)]
    return [[max(m, n) for n in column_max] for m in row_max]


@exercise(
    "Drop all '#' of a map of '#' and '.' as far down as possible in their columns.",
    "Given rows of '#' and '.', return the rows after the '#' have fallen in each column.",
)
def drop_marks(rows: list[str]) -> list[str]:
    """Let the marks '#' in every column of the text grid fall down to the bottom; other cells are '.'.

    >>> drop_marks(["#.", "..", "#."])
    ['..', '#.', '#.']
    >>> drop_marks([".#", ".."])
    ['..', '.#']
    >>> drop_marks(["##"])
    ['##']
    """
    columns = []
    for column in zip(*rows):
        marks = column.count("#")
        columns.append("." * (len(column) - marks) + "#" * marks)
    return ["".join(row) for row in zip(*columns)]


@exercise(
    "Measure the extent (height, width) of the ones in a grid; (0, 0) without ones.",
    "Given a grid of 0 and 1, compute how many rows and columns the box around all ones spans.",
)
def extent_of_ones(grid):
    """Return the number of rows and columns of the smallest rectangle that contains all cells equal to 1.

    >>> extent_of_ones([[0, 1, 0], [0, 1, 1]])
    (2, 2)
    >>> extent_of_ones([[0, 0], [0, 1]])
    (1, 1)
    >>> extent_of_ones([[0]])
    (0, 0)
    """
    cells = [(r, c) for r, row in enumerate(grid) for c, v in enumerate(row) if v == 1]
    if not cells:
        return 0, 0
    rows = [r for r, _ in cells]
    columns = [c for _, c in cells]
    return max(rows) - min(rows) + 1, max(columns) - min(columns) + 1


@exercise(
    "Measure the patch of ones that contains the given cell.",
    "Given a grid of 0 and 1 and a start cell, count the ones reachable by steps up, down, left and right over ones.",
)
def patch_size(grid: list[list[int]], r: int, c: int) -> int:
    """Return how many cells of value 1 are connected to (r, c) by edge neighbours of value 1, itself included; 0 if it is not 1.

    >>> patch_size([[1, 1, 0], [0, 1, 0], [1, 0, 1]], 0, 0)
    3
    >>> patch_size([[0, 1]], 0, 0)
    0
    >>> patch_size([[1]], 0, 0)
    1
    """
    todo = [(r, c)]
    seen = set()
    while todo:
        i, j = todo.pop()
        if 0 <= i < len(grid) and 0 <= j < len(grid[0]) and grid[i][j] == 1 and (i, j) not in seen:
            seen.add((i, j))
            todo += [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)]
    return len(seen)
