"""Coordinates and steps on a grid: moves, distances, cells, boards."""

from training.curriculum.exercise import exercise


@exercise(
    "Where does a walk of unit steps end? Up and down change y, left and right change x.",
    "Given a string of direction letters, compute the end point of the walk from the origin.",
)
def walk_steps(steps: str) -> tuple:
    """Start at (0, 0) and follow the letters 'U', 'D', 'L' and 'R'; return the final (x, y), with up increasing y.

    >>> walk_steps("UURD")
    (1, 1)
    >>> walk_steps("")
    (0, 0)
    >>> walk_steps("LLL")
    (-3, 0)
    """
    x = y = 0
    for step in steps:
        if step == "U":
            y += 1
        elif step == "D":
            y -= 1
        elif step == "L":
            x -= 1
        else:
            x += 1
    return x, y


@exercise(
    "Add the unit step of each compass letter to the position.",
    "Given a start (x, y) and compass letters, where does the walk end?",
)
def walk_by_table(start, moves):
    """Follow moves among 'N', 'S', 'E' and 'W' from the start point and return the point reached, with north increasing y.

    >>> walk_by_table((0, 0), "NNE")
    (1, 2)
    >>> walk_by_table((2, 2), "SW")
    (1, 1)
    >>> walk_by_table((5, 1), "")
    (5, 1)
    """
    steps = {"N": (0, 1), "S": (0, -1), "E": (1, 0), "W": (-1, 0)}
    x, y = start
    for move in moves:
        dx, dy = steps[move]
        x += dx
        y += dy
    return x, y


@exercise(
    "How far away from the origin, in steps, does the walk get at most?",
    "Given direction letters, track the position and return the maximum of the sum of absolute coordinates.",
)
def greatest_grid_distance(moves):
    """Return the largest grid distance |x| + |y| from the start during a walk of 'U', 'D', 'L' and 'R' steps.

    >>> greatest_grid_distance("UURDDD")
    3
    >>> greatest_grid_distance("")
    0
    >>> greatest_grid_distance("LRLR")
    1
    """
    x = y = best = 0
    for move in moves:
        x += (move == "R") - (move == "L")
        y += (move == "U") - (move == "D")
        best = max(best, abs(x) + abs(y))
    return best


@exercise(
    "Add the absolute differences of both coordinates.",
    "Given two grid points, how many steps along the axes separate them?",
)
def grid_distance(a: tuple, b: tuple) -> int:
    """Return the number of horizontal and vertical unit steps from point a to point b.

    >>> grid_distance((0, 0), (3, 4))
    7
    >>> grid_distance((2, 2), (2, 2))
    0
    >>> grid_distance((-1, 5), (1, 4))
    3
    """
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


@exercise(
    "Take the larger of the absolute coordinate differences.",
    "Given two cells (column, row), how many steps are needed when diagonal steps are allowed?",
)
def king_moves(a, b):
    """Return how many moves a piece needs from a to b if it may step to any of the eight neighbouring cells.

    >>> king_moves((0, 0), (3, 1))
    3
    >>> king_moves((4, 4), (4, 4))
    0
    >>> king_moves((1, 7), (2, 2))
    5
    """
    return max(abs(a[0] - b[0]), abs(a[1] - b[1]))


@exercise(
    "Check if one could go from a to b in a straight horizontal or vertical line.",
    "Given two cells, are they distinct and aligned along an axis?",
)
def attacks_straight(a: tuple, b: tuple) -> bool:
    """Return whether the cells a and b are different and share a row or a column.

    >>> attacks_straight((1, 1), (1, 5))
    True
    >>> attacks_straight((2, 3), (4, 5))
    False
    >>> attacks_straight((3, 3), (3, 3))
    False
    """
    return a != b and (a[0] == b[0] or a[1] == b[1])


@exercise(
    "Return True if the horizontal and vertical distances between distinct cells are equal.",
    "Given cells a and b, can one move from a to b diagonally?",
)
def same_diagonal(a, b):
    """Check whether two different cells lie on a common diagonal.

    >>> same_diagonal((1, 1), (4, 4))
    True
    >>> same_diagonal((0, 3), (3, 0))
    True
    >>> same_diagonal((2, 2), (2, 2))
    False
    >>> same_diagonal((0, 0), (1, 2))
    False
    """
    return a != b and abs(a[0] - b[0]) == abs(a[1] - b[1])


@exercise(
    "List the up to four edge neighbours of (row, col) in a grid of rows times cols, in the order up, down, left, right.",
    "Given a cell and the size of the grid, collect the adjacent cells that exist.",
)
def edge_neighbours_of(row: int, col: int, rows: int, cols: int) -> list:
    """Return the cells directly above, below, left and right of a cell that lie inside the grid.

    >>> edge_neighbours_of(0, 0, 3, 3)
    [(1, 0), (0, 1)]
    >>> edge_neighbours_of(1, 1, 3, 3)
    [(0, 1), (2, 1), (1, 0), (1, 2)]
    >>> edge_neighbours_of(0, 0, 1, 1)
    []
    """
    cells = [(row - 1, col), (row + 1, col), (row, col - 1), (row, col + 1)]
    return [(r, c) for r, c in cells if 0 <= r < rows and 0 <= c < cols]


@exercise(
    "How many of the eight surrounding cells lie inside a grid of rows times cols?",
    "Given a cell and the grid size, return the number of its existing neighbours in all eight directions.",
)
def neighbour_count(row, col, rows, cols):
    """Count the cells of a grid that touch the given cell, diagonally included.

    >>> neighbour_count(0, 0, 3, 3)
    3
    >>> neighbour_count(1, 1, 3, 3)
    8
    >>> neighbour_count(0, 1, 1, 3)
    2
    """
    count = 0
    for r in range(max(0, row - 1), min(rows, row + 2)):
        for c in range(max(0, col - 1), min(cols, col + 2)):
            if (r, c) != (row, col):
                count += 1
    return count


@exercise(
    "Check if a cell is on the edge of a grid with rows times cols cells.",
    "Given a cell and the grid size, does it touch the border?",
)
def is_border_cell(row: int, col: int, rows: int, cols: int) -> bool:
    """Return whether the cell lies in the first or last row or column of the grid.

    >>> is_border_cell(0, 2, 4, 4)
    True
    >>> is_border_cell(1, 2, 4, 4)
    False
    >>> is_border_cell(2, 3, 4, 4)
    True
    """
    return row in (0, rows - 1) or col in (0, cols - 1)


@exercise(
    "Split an index into the row and the place within the row of a grid with cols columns.",
    "Given the number of a cell counted line by line from zero, find its row and column.",
)
def cell_from_index(index, cols):
    """Convert a running index, row by row from 0, into (row, column).

    >>> cell_from_index(7, 3)
    (2, 1)
    >>> cell_from_index(0, 5)
    (0, 0)
    >>> cell_from_index(4, 5)
    (0, 4)
    """
    return divmod(index, cols)


@exercise(
    "Find the cell of an index on a board where the direction changes in every row.",
    "Given an index and the column count, locate it in a snake-like numbering starting to the right.",
)
def snake_cell(index: int, cols: int) -> tuple:
    """Return (row, column) of a running index from 0 if rows are numbered alternately from left to right and from right to left.

    >>> snake_cell(2, 4)
    (0, 2)
    >>> snake_cell(4, 4)
    (1, 3)
    >>> snake_cell(7, 4)
    (1, 0)
    >>> snake_cell(8, 4)
    (2, 0)
    """
    row, col = divmod(index, cols)
    if row % 2 == 1:
        col = cols - 1 - col
    return row, col


@exercise(
    "What colour has a cell of a chequered board whose corner cell (0, 0) is dark?",
    "Given column and row numbers, name the colour of the cell in an alternating pattern.",
)
def board_colour(column, row):
    """Return 'dark' if column plus row is even and 'light' otherwise.

    >>> board_colour(0, 0)
    'dark'
    >>> board_colour(1, 2)
    'light'
    >>> board_colour(3, 3)
    'dark'
    """
    return "dark" if (column + row) % 2 == 0 else "light"


@exercise(
    "Apply quarter turns to a compass direction.",
    "Given a heading and a string of turns, in which direction does one look at the end?",
)
def turn_heading(heading: str, turns: str) -> str:
    """Start facing 'N', 'E', 'S' or 'W' and turn left for each 'L' and right for each 'R'; return the final heading.

    >>> turn_heading("N", "R")
    'E'
    >>> turn_heading("N", "LL")
    'S'
    >>> turn_heading("W", "RRL")
    'N'
    """
    headings = "NESW"
    index = headings.index(heading)
    for turn in turns:
        index += 1 if turn == "R" else -1
    return headings[index % 4]


@exercise(
    "Move a point on a square board and stop at the edges.",
    "Given a position, a step and the side length of the board, compute the new position without leaving the board.",
)
def stay_inside(position: tuple, move: tuple, size: int) -> tuple:
    """Return the position after adding move, with both coordinates limited to 0 .. size - 1.

    >>> stay_inside((1, 1), (1, 0), 3)
    (2, 1)
    >>> stay_inside((2, 2), (1, 1), 3)
    (2, 2)
    >>> stay_inside((0, 0), (-5, 2), 3)
    (0, 2)
    """
    x = min(max(position[0] + move[0], 0), size - 1)
    y = min(max(position[1] + move[1], 0), size - 1)
    return x, y


@exercise(
    "Add the move and wrap x at the width and y at the height.",
    "Given a position and a step, compute the new place when leaving on one side means entering on the other.",
)
def move_on_torus(position, move, width, height):
    """Return the position after the move on a board whose opposite edges are joined.

    >>> move_on_torus((4, 0), (1, 0), 5, 3)
    (0, 0)
    >>> move_on_torus((0, 0), (-1, -1), 5, 3)
    (4, 2)
    >>> move_on_torus((2, 1), (0, 0), 5, 3)
    (2, 1)
    """
    return (position[0] + move[0]) % width, (position[1] + move[1]) % height


@exercise(
    "Check if the cells form a path of unit steps along the axes.",
    "Given (x, y) cells in order, are neighbouring entries always adjacent on the grid?",
)
def path_is_connected(cells: list) -> bool:
    """Return whether each cell of the list is exactly one horizontal or vertical step from the one before.

    >>> path_is_connected([(0, 0), (0, 1), (1, 1)])
    True
    >>> path_is_connected([(0, 0), (1, 1)])
    False
    >>> path_is_connected([(3, 3)])
    True
    """
    return all(abs(a[0] - b[0]) + abs(a[1] - b[1]) == 1 for a, b in zip(cells, cells[1:]))


@exercise(
    "Number of positions at which a move letter differs from the one before it.",
    "Given direction letters, how many times does the walk change its direction?",
)
def corner_turns(moves):
    """Count how often the direction changes in a string of moves.

    >>> corner_turns("UURRU")
    2
    >>> corner_turns("LLL")
    0
    >>> corner_turns("")
    0
    """
    return sum(1 for a, b in zip(moves, moves[1:]) if a != b)


@exercise(
    "Reverse the order of the steps and replace each by its opposite.",
    "Given the letters of a path, write the way back to its start.",
)
def opposite_path(moves: str) -> str:
    """Return the moves that lead back along a path of 'U', 'D', 'L' and 'R' steps.

    >>> opposite_path("UUR")
    'LDD'
    >>> opposite_path("")
    ''
    >>> opposite_path("LD")
    'UR'
    """
    return moves[::-1].translate(str.maketrans("UDLR", "DURL"))


@exercise(
    "Follow instructions made of a direction U, D, L or R and a number of steps.",
    "Given texts such as 'L10', add up all displacements from the origin.",
)
def run_move_list(moves: list) -> tuple:
    """Start at (0, 0) and apply moves like 'R3' or 'U2', a letter with a distance; return the final (x, y).

    >>> run_move_list(["R3", "U2"])
    (3, 2)
    >>> run_move_list(["L10", "D1", "R4"])
    (-6, -1)
    >>> run_move_list([])
    (0, 0)
    """
    x = y = 0
    for move in moves:
        distance = int(move[1:])
        if move[0] in "LD":
            distance = -distance
        if move[0] in "LR":
            x += distance
        else:
            y += distance
    return x, y


@exercise(
    "Return every cell from row top to bottom and column left to right.",
    "Given the bounds of a block of cells, collect its cells in reading order.",
)
def rectangle_cells(top, left, bottom, right):
    """List all cells (row, column) of the rectangle between two corners, inclusive, row by row.

    >>> rectangle_cells(0, 0, 1, 1)
    [(0, 0), (0, 1), (1, 0), (1, 1)]
    >>> rectangle_cells(2, 3, 2, 3)
    [(2, 3)]
    >>> rectangle_cells(0, 1, 0, 3)
    [(0, 1), (0, 2), (0, 3)]
    """
    return [(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)]


@exercise(
    "Compute the size of the common part of two blocks of cells, 0 if they are separate.",
    "Given two inclusive rectangles on a grid, how many cells belong to both?",
)
def block_overlap(a: tuple, b: tuple) -> int:
    """Return the number of cells two rectangles (left, top, right, bottom) share, all bounds inclusive.

    >>> block_overlap((0, 0, 3, 3), (2, 2, 5, 5))
    4
    >>> block_overlap((0, 0, 1, 1), (2, 2, 3, 3))
    0
    >>> block_overlap((0, 0, 4, 0), (1, 0, 2, 5))
    2
    """
    width = min(a[2], b[2]) - max(a[0], b[0]) + 1
    height = min(a[3], b[3]) - max(a[1], b[1]) + 1
    return max(0, width) * max(0, height)


@exercise(
    "Return True if every cell between two cells of one row is free of walls.",
    "Given a row, two columns and a list of wall cells (row, column), can one see from one to the other?",
)
def line_of_sight_free(row, col, target, walls):
    """Check whether no wall lies strictly between column col and column target in the given row.

    >>> line_of_sight_free(0, 0, 4, [(0, 2)])
    False
    >>> line_of_sight_free(0, 4, 0, [(1, 2)])
    True
    >>> line_of_sight_free(2, 1, 2, [])
    True
    """
    low, high = min(col, target), max(col, target)
    return not any((row, c) in walls for c in range(low + 1, high))


@exercise(
    "Find the number of the concentric ring a cell belongs to, the outermost being 0.",
    "Given a cell in a square grid, what is its smallest distance to one of the four edges?",
)
def ring_of_cell(row, col, size):
    """Return how many steps a cell of a size times size grid is away from the nearest border.

    >>> ring_of_cell(0, 3, 5)
    0
    >>> ring_of_cell(2, 2, 5)
    2
    >>> ring_of_cell(1, 3, 5)
    1
    """
    return min(row, col, size - 1 - row, size - 1 - col)


@exercise(
    "Convert zero-based row and column (below 26) to the usual spreadsheet notation.",
    "Given a cell, write the column as a capital letter followed by the row counted from one.",
)
def label_of_cell(row: int, col: int) -> str:
    """Return the label of a cell as column letter and row number, such as 'B3' for row 2 and column 1, both counted from 0.

    >>> label_of_cell(2, 1)
    'B3'
    >>> label_of_cell(0, 0)
    'A1'
    >>> label_of_cell(9, 25)
    'Z10'
    """
    return chr(ord("A") + col) + str(row + 1)


@exercise(
    "Read a capital column letter and a row number and return zero-based indices.",
    "Given spreadsheet notation with one letter, find row and column as a tuple.",
)
def cell_of_label(label):
    """Convert a label like 'B3' to (row, column), both counted from 0.

    >>> cell_of_label("B3")
    (2, 1)
    >>> cell_of_label("A1")
    (0, 0)
    >>> cell_of_label("Z10")
    (9, 25)
    """
    return int(label[1:]) - 1, ord(label[0]) - ord("A")


@exercise(
    "Track the level over a string of plus and minus signs and give back its maximum, at least 0.",
    "Given up and down steps, what is the greatest height above the start at any time?",
)
def stairs_height(moves: str) -> int:
    """Return the highest level reached when '+' goes one step up and '-' one step down, starting at level 0.

    >>> stairs_height("++-+")
    2
    >>> stairs_height("--")
    0
    >>> stairs_height("+-+-+")
    1
    """
    level = best = 0
    for move in moves:
        level += 1 if move == "+" else -1
        best = max(best, level)
    return best
