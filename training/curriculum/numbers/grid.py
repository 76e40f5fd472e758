"""Coordinates on integer grids: cells, neighbours, moves, indexes."""

from training.curriculum.exercise import exercise


@exercise(
    "Row and column of the cell with the given running number in a grid of that many columns, all counted from 0.",
    "Convert a flat 0-based index into (row, column) for a table with columns columns.",
)
def index_to_cell(index: int, columns: int) -> tuple[int, int]:
    """Return the (row, column) of a flat index in a grid with the given number of columns.

    >>> index_to_cell(7, 3)
    (2, 1)
    >>> index_to_cell(0, 5)
    (0, 0)
    >>> index_to_cell(4, 5)
    (0, 4)
    """
    return divmod(index, columns)


@exercise(
    "Flat index of a cell; None when row or column lies outside the grid.",
    "Turn a 0-based row and column into the running number of the cell, or None if there is no such cell.",
)
def cell_to_index(row, col, rows, cols):
    """Return the running number of the cell (row, col), counted row by row, or None if it is outside the grid.

    >>> cell_to_index(2, 1, 3, 3)
    7
    >>> cell_to_index(0, 4, 2, 5)
    4
    >>> cell_to_index(2, 0, 2, 5) is None
    True
    """
    if not (0 <= row < rows and 0 <= col < cols):
        return None
    return row * cols + col


@exercise(
    "Cells directly above, left of, right of and below (row, col) which exist in a grid of rows times cols, in that order.",
    "Up to four side neighbours of a grid cell, ordered up, left, right, down, without those outside the grid.",
)
def side_neighbours(row: int, col: int, rows: int, cols: int) -> list[tuple[int, int]]:
    """Return the neighbouring cells up, left, right and down that lie inside a rows by cols grid.

    >>> side_neighbours(0, 0, 2, 2)
    [(0, 1), (1, 0)]
    >>> side_neighbours(1, 1, 3, 3)
    [(0, 1), (1, 0), (1, 2), (2, 1)]
    >>> side_neighbours(0, 0, 1, 1)
    []
    """
    steps = [(-1, 0), (0, -1), (0, 1), (1, 0)]
    cells = [(row + dr, col + dc) for dr, dc in steps]
    return [(r, c) for r, c in cells if 0 <= r < rows and 0 <= c < cols]


@exercise(
    "How many of the up to eight cells around (row, col) hold a truthy value?",
    "Count the filled cells adjacent to a cell, diagonals included, the cell itself not.",
)
def filled_around(grid: list[list[int]], row: int, col: int) -> int:
    """Count the truthy cells around (row, col), diagonally adjacent ones included.

    >>> filled_around([[1, 0], [1, 1]], 0, 0)
    2
    >>> filled_around([[1, 1, 1], [1, 1, 1], [1, 1, 1]], 1, 1)
    8
    >>> filled_around([[1]], 0, 0)
    0
    """
    total = 0
    for r in range(max(0, row - 1), min(len(grid), row + 2)):
        for c in range(max(0, col - 1), min(len(grid[0]), col + 2)):
            if (r, c) != (row, col) and grid[r][c]:
                total += 1
    return total


@exercise(
    "Are two cells side by side, sharing an edge?",
    "Check that the (row, col) cells a and b differ by exactly one step in exactly one direction.",
)
def are_edge_neighbours(a, b):
    """Check whether two (row, col) cells share an edge.

    >>> are_edge_neighbours((1, 1), (1, 2))
    True
    >>> are_edge_neighbours((1, 1), (2, 2))
    False
    >>> are_edge_neighbours((3, 3), (3, 3))
    False
    """
    return abs(a[0] - b[0]) + abs(a[1] - b[1]) == 1


@exercise(
    "Follow the letters u, d, l, r from (0, 0) and return the final (x, y); up increases y and right increases x.",
    "Where does a walker end who starts at the origin and takes one step per letter of route (u, d, l or r)?",
)
def walk_route(route: str) -> tuple[int, int]:
    """Return the (x, y) reached from the origin by the steps 'u', 'd', 'l' and 'r' of route; up means larger y.

    >>> walk_route("uur")
    (1, 2)
    >>> walk_route("ld")
    (-1, -1)
    >>> walk_route("")
    (0, 0)
    """
    x = route.count("r") - route.count("l")
    y = route.count("u") - route.count("d")
    return x, y


@exercise(
    "Robot on a grid that faces north at (0, 0): 'F' moves one ahead, 'L' and 'R' turn it by a quarter. Return x, y and the facing letter.",
    "Execute commands F (forward), L (turn left) and R (turn right) from the origin looking north, and report (x, y, facing) with facing one of N, E, S, W.",
)
def drive_turtle(commands: str) -> tuple[int, int, str]:
    """Drive from (0, 0), facing north, by the commands 'F', 'L' and 'R' and return (x, y, facing).

    >>> drive_turtle("FFRF")
    (1, 2, 'E')
    >>> drive_turtle("LF")
    (-1, 0, 'W')
    >>> drive_turtle("RR")
    (0, 0, 'S')
    """
    moves = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    facing = x = y = 0
    for c in commands:
        if c == "F":
            x += moves[facing][0]
            y += moves[facing][1]
        else:
            facing = (facing + (1 if c == "R" else -1)) % 4
    return x, y, "NESW"[facing]


@exercise(
    "Cells on the outer border of a grid: how many are there?",
    "Count the edge cells of a table with the given rows and columns, both at least 1.",
)
def border_cell_count(rows: int, cols: int) -> int:
    """Return how many cells of a rows by cols grid lie on its border.

    >>> border_cell_count(3, 3)
    8
    >>> border_cell_count(1, 5)
    5
    >>> border_cell_count(4, 6)
    16
    """
    inner = max(0, rows - 2) * max(0, cols - 2)
    return rows * cols - inner


@exercise(
    "Colour of a chessboard-like square: 'dark' if row plus column is even, otherwise 'light'.",
    "Return 'dark' or 'light' for the cell (row, col) of a two-coloured board whose corner (0, 0) is dark.",
)
def square_shade(row: int, col: int) -> str:
    """Return 'dark' or 'light' for a cell of a checkered board with a dark cell at (0, 0).

    >>> square_shade(0, 0)
    'dark'
    >>> square_shade(2, 3)
    'light'
    >>> square_shade(5, 7)
    'dark'
    """
    return "light" if (row + col) % 2 else "dark"


@exercise(
    "Cells on the straight way from start to end, both included, when both lie in one row or one column; otherwise ValueError.",
    "List all grid cells of a horizontal or vertical stretch from start to end in walking order. Raise ValueError for slanted stretches.",
)
def straight_cells(start, end):
    """Return the cells of the horizontal or vertical line from start to end, both included.

    Raises:
        ValueError: the cells are neither in one row nor in one column.

    >>> straight_cells((1, 1), (1, 3))
    [(1, 1), (1, 2), (1, 3)]
    >>> straight_cells((2, 0), (0, 0))
    [(2, 0), (1, 0), (0, 0)]
    >>> straight_cells((0, 0), (1, 2))
    Traceback (most recent call last):
    ...
    ValueError: not on a straight line
    """
    (r1, c1), (r2, c2) = start, end
    if r1 != r2 and c1 != c2:
        raise ValueError("not on a straight line")
    length = abs(r1 - r2) + abs(c1 - c2)
    dr = (r2 > r1) - (r2 < r1)
    dc = (c2 > c1) - (c2 < c1)
    return [(r1 + dr * i, c1 + dc * i) for i in range(length + 1)]


@exercise(
    "Translate a spreadsheet cell such as 'C5' with a one-letter column to 0-based (row, column).",
    "Parse a cell name of one capital letter and a row number starting at 1 into a (row, col) pair that starts at 0.",
)
def cell_name_to_position(name: str) -> tuple[int, int]:
    """Convert a cell name like 'B3' (column letter, row from 1) to a 0-based (row, column).

    >>> cell_name_to_position("A1")
    (0, 0)
    >>> cell_name_to_position("C12")
    (11, 2)
    >>> cell_name_to_position("Z2")
    (1, 25)
    """
    return int(name[1:]) - 1, ord(name[0]) - ord("A")


@exercise(
    "Move (x, y) by (dx, dy) on a world of width times height whose edges are joined: leaving on one side means entering on the other.",
    "New position after a step on a torus-shaped map of the given size.",
)
def move_wrapping(x: int, y: int, dx: int, dy: int, width: int, height: int) -> tuple[int, int]:
    """Move (x, y) by (dx, dy) on a map whose opposite edges are connected.

    >>> move_wrapping(9, 0, 1, 0, 10, 5)
    (0, 0)
    >>> move_wrapping(0, 0, -1, -1, 10, 5)
    (9, 4)
    >>> move_wrapping(2, 2, 1, 1, 10, 5)
    (3, 3)
    """
    return (x + dx) % width, (y + dy) % height


@exercise(
    "Position of every cell equal to target, as (row, column), reading line by line.",
    "Find all occurrences of target in a two-dimensional list.",
)
def locate_all(grid, target):
    """List the (row, column) of every cell of grid that equals target, row by row.

    >>> locate_all([[1, 0], [0, 1]], 1)
    [(0, 0), (1, 1)]
    >>> locate_all(["ab", "ba"], "b")
    [(0, 1), (1, 0)]
    >>> locate_all([[5]], 6)
    []
    """
    return [
        (r, c)
        for r, line in enumerate(grid)
        for c, cell in enumerate(line)
        if cell == target
    ]


@exercise(
    "Number of different cells visited on a walk from (0, 0) by single-letter steps n, e, s, w, start included.",
    "Count distinct positions touched by a path of n/e/s/w letters beginning at the origin.",
)
def cells_visited(path: str) -> int:
    """Count the different positions visited on a walk with steps 'n', 'e', 's', 'w' from the origin, start included.

    >>> cells_visited("nnss")
    3
    >>> cells_visited("nesw")
    4
    >>> cells_visited("")
    1
    """
    moves = {"n": (0, 1), "s": (0, -1), "e": (1, 0), "w": (-1, 0)}
    position = (0, 0)
    seen = {position}
    for letter in path:
        dx, dy = moves[letter]
        position = (position[0] + dx, position[1] + dy)
        seen.add(position)
    return len(seen)


@exercise(
    "Cells a bishop-like piece can reach on an empty board of size by size from (row, col), sorted.",
    "All other squares on the two diagonals through (row, col) of a square board, in sorted order.",
)
def diagonal_reach(row: int, col: int, size: int) -> list[tuple[int, int]]:
    """Return the sorted cells on the diagonals through (row, col) of a size by size board, without that cell.

    >>> diagonal_reach(0, 0, 3)
    [(1, 1), (2, 2)]
    >>> diagonal_reach(1, 1, 3)
    [(0, 0), (0, 2), (2, 0), (2, 2)]
    >>> diagonal_reach(0, 1, 2)
    [(1, 0)]
    """
    reach = []
    for r in range(size):
        for c in range(size):
            if r != row and abs(r - row) == abs(c - col):
                reach.append((r, c))
    return reach


@exercise(
    "Given the row and seat of two cinema guests, are they next to each other in the same row?",
    "True when two (row, seat) places are in one row with neighbouring seat numbers.",
)
def seats_adjacent(first: tuple[str, int], second: tuple[str, int]) -> bool:
    """Check whether two cinema places, given as (row letter, seat number), are directly side by side.

    >>> seats_adjacent(("C", 4), ("C", 5))
    True
    >>> seats_adjacent(("C", 4), ("D", 5))
    False
    >>> seats_adjacent(("A", 9), ("A", 7))
    False
    """
    row_a, seat_a = first
    row_b, seat_b = second
    return row_a == row_b and abs(seat_a - seat_b) == 1


@exercise(
    "Cells of a rectangle between two opposite corners, listed row by row, wherever the corners lie.",
    "Expand a selection given by any two opposite (row, col) corners into the list of its cells.",
)
def cells_in_selection(corner, opposite):
    """List all (row, col) cells of the rectangle spanned by two opposite corners, row by row.

    >>> cells_in_selection((0, 0), (1, 1))
    [(0, 0), (0, 1), (1, 0), (1, 1)]
    >>> cells_in_selection((2, 3), (1, 3))
    [(1, 3), (2, 3)]
    >>> cells_in_selection((4, 4), (4, 4))
    [(4, 4)]
    """
    top, bottom = sorted((corner[0], opposite[0]))
    left, right = sorted((corner[1], opposite[1]))
    return [(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)]


@exercise(
    "Slide a ball from (row, col) to the right until a '#' or the border stops it, and return the column where it rests.",
    "Column in which an object pushed right along one line of a text map comes to rest; '#' cells block.",
)
def slide_right(line: str, col: int) -> int:
    """Return the column where something sliding right from col stops in front of a '#' or the end of line.

    >>> slide_right("..#..", 0)
    1
    >>> slide_right(".....", 1)
    4
    >>> slide_right(".#", 0)
    0
    """
    while col + 1 < len(line) and line[col + 1] != "#":
        col += 1
    return col


@exercise(
    "Number of steps a king-like piece needs from a to b when each step may go straight or diagonally to an adjacent cell.",
    "Steps between two cells if diagonal moves are allowed: the bigger of the two coordinate differences.",
)
def diagonal_steps(a: tuple[int, int], b: tuple[int, int]) -> int:
    """Return how many steps are needed from cell a to cell b if diagonal steps are allowed.

    >>> diagonal_steps((0, 0), (3, 5))
    5
    >>> diagonal_steps((2, 2), (2, 2))
    0
    >>> diagonal_steps((-1, 4), (1, 3))
    2
    """
    return max(abs(a[0] - b[0]), abs(a[1] - b[1]))


@exercise(
    "Split an area of width by height into tiles of at most tile by tile; return (x, y, w, h) of each, row by row.",
    "Cut a picture into tiles from the upper left, smaller tiles remaining at the right and lower edges, each tile as (x, y, width, height).",
)
def split_into_tiles(width: int, height: int, tile: int) -> list[tuple[int, int, int, int]]:
    """Divide a width by height area into tiles with sides of at most tile.

    Returns (x, y, width, height) for each tile, row by row from the upper left.

    >>> split_into_tiles(5, 3, 3)
    [(0, 0, 3, 3), (3, 0, 2, 3)]
    >>> split_into_tiles(2, 2, 4)
    [(0, 0, 2, 2)]
    >>> split_into_tiles(1, 3, 2)
    [(0, 0, 1, 2), (0, 2, 1, 1)]
    """
    tiles = []
    for y in range(0, height, tile):
        for x in range(0, width, tile):
            tiles.append((x, y, min(tile, width - x), min(tile, height - y)))
    return tiles
