"""Grids as lists of lists: cells, rows and columns under conditions, marks and moves."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the positions (row, column) of all negative numbers in the grid, row by row.",
    "List the coordinates of every cell below zero in reading order.",
)
def negative_cell_positions(grid: list[list[int]]) -> list[tuple[int, int]]:
    """Return the (row, column) of all negative cells.

    >>> negative_cell_positions([[1, -2], [-3, 4]])
    [(0, 1), (1, 0)]
    >>> negative_cell_positions([[0]])
    []
    >>> negative_cell_positions([])
    []
    """
    return [(r, c) for r, row in enumerate(grid) for c, v in enumerate(row) if v < 0]


@exercise(
    "Count the cells that are larger than the cell directly to their right.",
    "How many horizontal neighbours fall from left to right?",
)
def count_falls_to_right(grid):
    """Return how many cells are greater than their right neighbour.

    >>> count_falls_to_right([[3, 1, 2], [5, 4, 0]])
    3
    >>> count_falls_to_right([[1], [2]])
    0
    >>> count_falls_to_right([])
    0
    """
    return sum(1 for row in grid for a, b in zip(row, row[1:]) if a > b)


@exercise(
    "Return the column index with the most zeros; the leftmost on ties.",
    "Which column contains the value 0 most often?",
)
def column_with_most_zeros(grid: list[list[int]]) -> int:
    """Return the index of the column with the most zeros.

    >>> column_with_most_zeros([[0, 1, 0], [2, 3, 0]])
    2
    >>> column_with_most_zeros([[5, 5]])
    0
    >>> column_with_most_zeros([[1, 0], [0, 0]])
    1
    """
    columns = list(zip(*grid))
    return max(range(len(columns)), key=lambda c: columns[c].count(0))


@exercise(
    "Replace every cell by 1 if it is at least limit, otherwise by 0.",
    "Turn the grid into ones and zeros by comparing with a threshold.",
)
def threshold_grid(grid, limit):
    """Return the grid with 1 for cells >= limit and 0 for the others.

    >>> threshold_grid([[3, 8], [5, 1]], 5)
    [[0, 1], [1, 0]]
    >>> threshold_grid([[0]], 0)
    [[1]]
    >>> threshold_grid([], 3)
    []
    """
    return [[1 if v >= limit else 0 for v in row] for row in grid]


@exercise(
    "Clear the cell at (row, column) and its side neighbours by setting them to 0; cells outside are ignored.",
    "Return the grid with a plus-shaped area around the position set to zero.",
)
def clear_plus(grid: list[list[int]], row: int, column: int) -> list[list[int]]:
    """Return the grid with the cell and its side neighbours set to 0.

    >>> clear_plus([[1, 1, 1], [1, 1, 1]], 0, 1)
    [[0, 0, 0], [1, 0, 1]]
    >>> clear_plus([[5]], 0, 0)
    [[0]]
    >>> clear_plus([[1, 2], [3, 4]], 1, 1)
    [[1, 0], [0, 0]]
    """
    result = [r[:] for r in grid]
    for r, c in [(row, column), (row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]:
        if 0 <= r < len(grid) and 0 <= c < len(grid[r]):
            result[r][c] = 0
    return result


@exercise(
    "Let the letters fall: in every column move the '.' cells to the top and keep the order of the letters.",
    "Drop all marks of the grid to the bottom of their column; '.' means empty.",
)
def drop_to_bottom(lines):
    """Return the lines with all marks fallen to the bottom.

    >>> drop_to_bottom(["a.", "..", ".b"])
    ['..', '..', 'ab']
    >>> drop_to_bottom(["ab", ".c"])
    ['.b', 'ac']
    >>> drop_to_bottom(["x", "."])
    ['.', 'x']
    """
    columns = ["".join(column) for column in zip(*lines)]
    fallen = ["." * c.count(".") + c.replace(".", "") for c in columns]
    return ["".join(row) for row in zip(*fallen)]


@exercise(
    "Count how often the mark occurs in the first and last row and the first and last column together; corners count once.",
    "Number of border cells that hold the mark.",
)
def count_mark_on_border(lines: list[str], mark: str) -> int:
    """Return how many border cells hold the mark.

    >>> count_mark_on_border(["#.#", ".#.", "..#"], "#")
    3
    >>> count_mark_on_border(["##", "##"], "#")
    4
    >>> count_mark_on_border(["..."], "#")
    0
    """
    count = 0
    for r, line in enumerate(lines):
        for c, char in enumerate(line):
            if r in (0, len(lines) - 1) or c in (0, len(line) - 1):
                count += char == mark
    return count


@exercise(
    "Find the row and column of the start 'S' in a map given as lines of text; None if there is none.",
    "Where is the letter S? Return its (row, column).",
)
def find_start(lines):
    """Return the (row, column) of 'S', or None.

    >>> find_start(["..", ".S"])
    (1, 1)
    >>> find_start(["S"])
    (0, 0)
    >>> find_start(["..."]) is None
    True
    """
    for r, line in enumerate(lines):
        if "S" in line:
            return r, line.index("S")
    return None


@exercise(
    "Follow the moves from (row, column): 'U' up, 'D' down, 'L' left, 'R' right; moves that leave the grid of the given size are skipped.",
    "Return the final cell after walking inside a rows x columns grid, ignoring steps over the edge.",
)
def walk_inside(rows: int, columns: int, row: int, column: int, moves: str) -> tuple[int, int]:
    """Return the cell reached by the moves, skipping those over the edge.

    >>> walk_inside(3, 3, 0, 0, "RRD")
    (1, 2)
    >>> walk_inside(2, 2, 0, 0, "UL")
    (0, 0)
    >>> walk_inside(1, 5, 0, 4, "RL")
    (0, 3)
    """
    steps = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    for move in moves:
        dr, dc = steps[move]
        if 0 <= row + dr < rows and 0 <= column + dc < columns:
            row += dr
            column += dc
    return row, column


@exercise(
    "Return the cells visible from (row, column) when looking right, up to and including the first '#'.",
    "Collect the characters to the right of the position until a wall '#' is met, the wall included.",
)
def look_right(lines, row, column):
    """Return the characters right of the cell up to the first '#'.

    >>> look_right(["a.b#c"], 0, 0)
    '.b#'
    >>> look_right(["ab", "cd"], 1, 0)
    'd'
    >>> look_right(["ab"], 0, 1)
    ''
    """
    seen = ""
    for char in lines[row][column + 1:]:
        seen += char
        if char == "#":
            break
    return seen


@exercise(
    "Check if any row or any column consists only of the given mark.",
    "Is there a complete line of one mark, horizontally or vertically?",
)
def full_line_of(grid: list[list[str]], mark: str) -> bool:
    """Check if some row or column contains only mark.

    >>> full_line_of([["x", "o"], ["x", "x"]], "x")
    True
    >>> full_line_of([["x", "o"], ["o", "x"]], "x")
    False
    >>> full_line_of([["o"]], "o")
    True
    """
    lines = [list(row) for row in grid] + [list(column) for column in zip(*grid)]
    return any(all(cell == mark for cell in line) for line in lines)


@exercise(
    "Return the sum of the cells on the main diagonal that are positive; the grid is square.",
    "Add the values above zero at grid[0][0], grid[1][1] and so on.",
)
def positive_diagonal_sum(grid):
    """Return the sum of the positive cells on the main diagonal.

    >>> positive_diagonal_sum([[1, 9], [9, -4]])
    1
    >>> positive_diagonal_sum([[3]])
    3
    >>> positive_diagonal_sum([])
    0
    """
    return sum(grid[i][i] for i in range(len(grid)) if grid[i][i] > 0)


@exercise(
    "Shift every row to the right by its row index, wrapping around: row 0 stays, row 1 moves by one, row 2 by two.",
    "Rotate the i-th row i places to the right.",
)
def staircase_shift(grid: list[list[int]]) -> list[list[int]]:
    """Return the grid with row i rotated right by i places.

    >>> staircase_shift([[1, 2, 3], [1, 2, 3], [1, 2, 3]])
    [[1, 2, 3], [3, 1, 2], [2, 3, 1]]
    >>> staircase_shift([[5, 6]])
    [[5, 6]]
    >>> staircase_shift([])
    []
    """
    result = []
    for i, row in enumerate(grid):
        k = i % len(row)
        result.append(row[-k:] + row[:-k] if k else row[:])
    return result


@exercise(
    "Return the difference between the sums of the upper and the lower half of the rows; a middle row is ignored.",
    "Sum of all cells in the top half minus the sum of all cells in the bottom half.",
)
def top_minus_bottom(grid: list[list[int]]) -> int:
    """Return the sum of the upper half minus the sum of the lower half.

    >>> top_minus_bottom([[5, 5], [1, 2]])
    7
    >>> top_minus_bottom([[1], [100], [4]])
    -3
    >>> top_minus_bottom([[7]])
    0
    """
    half = len(grid) // 2
    top = sum(sum(row) for row in grid[:half])
    bottom = sum(sum(row) for row in grid[len(grid) - half:])
    return top - bottom


@exercise(
    "Mark each empty cell '.' that has a '#' directly above it with '*'; return the new lines.",
    "Put a star below every wall wherever the cell there is free.",
)
def stars_below_walls(lines):
    """Return the lines with '*' in free cells below a '#'.

    >>> stars_below_walls(["#.", "..", "##"])
    ['#.', '*.', '##']
    >>> stars_below_walls(["#", "#", "."])
    ['#', '#', '*']
    >>> stars_below_walls(["..."])
    ['...']
    """
    result = lines[:1]
    for above, line in zip(lines, lines[1:]):
        result.append("".join("*" if a == "#" and c == "." else c for a, c in zip(above, line)))
    return result


@exercise(
    "Return the number of different values in each column.",
    "For every column count its distinct cells.",
)
def list_distinct_per_column(grid: list[list[int]]) -> list[int]:
    """Return how many distinct values each column has.

    >>> list_distinct_per_column([[1, 2], [1, 3]])
    [1, 2]
    >>> list_distinct_per_column([[4, 4, 4]])
    [1, 1, 1]
    >>> list_distinct_per_column([])
    []
    """
    return [len(set(column)) for column in zip(*grid)]


@exercise(
    "Swap two columns of the grid.",
    "Return the rows with the cells of column i and column j exchanged.",
)
def list_swap_columns(grid, i, j):
    """Return the grid with columns i and j exchanged.

    >>> list_swap_columns([[1, 2, 3], [4, 5, 6]], 0, 2)
    [[3, 2, 1], [6, 5, 4]]
    >>> list_swap_columns([["a", "b"]], 0, 1)
    [['b', 'a']]
    >>> list_swap_columns([[7]], 0, 0)
    [[7]]
    """
    result = [row[:] for row in grid]
    for row in result:
        row[i], row[j] = row[j], row[i]
    return result


@exercise(
    "Enlarge the grid: every cell becomes a block of k times k equal cells.",
    "Scale the grid by k in both directions by repeating cells and rows.",
)
def enlarge_grid(grid: list[list[int]], k: int) -> list[list[int]]:
    """Return the grid with each cell repeated k times in both directions.

    >>> enlarge_grid([[1, 2]], 2)
    [[1, 1, 2, 2], [1, 1, 2, 2]]
    >>> enlarge_grid([[5], [6]], 1)
    [[5], [6]]
    >>> enlarge_grid([], 3)
    []
    """
    result = []
    for row in grid:
        wide = [v for v in row for _ in range(k)]
        result += [wide[:] for _ in range(k)]
    return result


@exercise(
    "Shrink the grid: keep only the cells at even row and even column indices.",
    "Take every second row and in it every second cell, starting with the first.",
)
def every_other_cell(grid):
    """Return the cells with even row and column index.

    >>> every_other_cell([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    [[1, 3], [7, 9]]
    >>> every_other_cell([[1, 2]])
    [[1]]
    >>> every_other_cell([])
    []
    """
    return [row[::2] for row in grid[::2]]


@exercise(
    "Return the largest sum of two cells standing side by side in one row; rows have at least two cells.",
    "Maximum total of a horizontal pair of neighbours.",
)
def best_horizontal_pair(grid: list[list[int]]) -> int:
    """Return the largest sum of two horizontally adjacent cells.

    >>> best_horizontal_pair([[1, 5, 2], [4, 4, 0]])
    8
    >>> best_horizontal_pair([[-1, -2]])
    -3
    >>> best_horizontal_pair([[0, 3], [9, 1]])
    10
    """
    return max(a + b for row in grid for a, b in zip(row, row[1:]))


@exercise(
    "List the values of the column, from top to bottom, that are larger than the value above them; the top cell is skipped.",
    "Return the cells of one column that rise compared with the previous row.",
)
def rises_in_column(grid, column):
    """Return the cells of a column that exceed the cell above.

    >>> rises_in_column([[1], [5], [3], [4]], 0)
    [5, 4]
    >>> rises_in_column([[1, 9], [1, 8]], 1)
    []
    >>> rises_in_column([[2]], 0)
    []
    """
    values = [row[column] for row in grid]
    return [b for a, b in zip(values, values[1:]) if b > a]


@exercise(
    "Describe each row of booleans as text: 'X' for True and '-' for False.",
    "Draw a grid of flags as lines of X and dash.",
)
def flags_as_lines(grid: list[list[bool]]) -> list[str]:
    """Return a text line of X and - for each row.

    >>> flags_as_lines([[True, False], [False, False]])
    ['X-', '--']
    >>> flags_as_lines([[True]])
    ['X']
    >>> flags_as_lines([])
    []
    """
    return ["".join("X" if cell else "-" for cell in row) for row in grid]


@exercise(
    "Return the rows in which the value in column i is larger than the value in column j.",
    "Filter the rows by comparing two of their columns.",
)
def rows_where_greater(rows, i, j):
    """Return the rows with row[i] > row[j].

    >>> rows_where_greater([[5, 1], [2, 2], [0, 3]], 0, 1)
    [[5, 1]]
    >>> rows_where_greater([[1, 2, 3]], 2, 0)
    [[1, 2, 3]]
    >>> rows_where_greater([], 0, 1)
    []
    """
    return [row for row in rows if row[i] > row[j]]


@exercise(
    "Sum the cells in the rectangle from (top, left) to (bottom, right), all bounds inclusive.",
    "Total of a rectangular part of the grid given by its corner cells.",
)
def rectangle_total(grid: list[list[int]], top: int, left: int, bottom: int, right: int) -> int:
    """Return the sum of the cells inside the rectangle, bounds included.

    >>> rectangle_total([[1, 2], [3, 4]], 0, 0, 1, 0)
    4
    >>> rectangle_total([[5]], 0, 0, 0, 0)
    5
    >>> rectangle_total([[1, 2, 3], [4, 5, 6]], 0, 1, 1, 2)
    16
    """
    return sum(sum(row[left:right + 1]) for row in grid[top:bottom + 1])
