"""Grids and boards: maps of characters, cells, neighbours, regions, moves."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the character at a row and column of a map of text rows. Positions outside of the map give the filler character; negative positions are outside too.",
    "Grid lookup with a default for coordinates beyond the edges (no negative indexing).",
)
def cell_or_filler(rows: list[str], row: int, column: int, filler: str) -> str:
    """Return the character in the given row and column of a map. Both are counted from 0. If the position is outside of the map, also because it is negative, return filler. The rows may have different lengths.

    >>> cell_or_filler(["ab", "c"], 0, 1, ".")
    'b'
    >>> cell_or_filler(["ab", "c"], 1, 1, ".")
    '.'
    >>> cell_or_filler(["ab"], -1, 0, ".")
    '.'
    """
    if 0 <= row < len(rows) and 0 <= column < len(rows[row]):
        return rows[row][column]
    return filler


@exercise(
    "List the positions of all cells that touch the given one by a side and lie inside a board of the given size, in the order up, down, left, right.",
    "Orthogonal neighbours (row, column) within height x width: up, down, left, right.",
)
def cells_sharing_a_side(row: int, column: int, height: int, width: int) -> list[tuple[int, int]]:
    """Return the positions of the cells that share a side with the cell at row and column. Only cells inside a board of the given height and width are returned. The order is above, below, left, right.

    >>> cells_sharing_a_side(0, 0, 3, 3)
    [(1, 0), (0, 1)]
    >>> cells_sharing_a_side(1, 1, 3, 3)
    [(0, 1), (2, 1), (1, 0), (1, 2)]
    >>> cells_sharing_a_side(0, 0, 1, 1)
    []
    """
    steps = [(-1, 0), (1, 0), (0, -1), (0, 1)]
    near = [(row + dr, column + dc) for dr, dc in steps]
    return [(r, c) for r, c in near if 0 <= r < height and 0 <= c < width]


@exercise(
    "How many of the up to eight cells around a position hold the mark? Cells beyond the edge do not count, nor does the cell itself.",
    "Count the mark among the surrounding cells (diagonals included) of a position in a list of strings.",
)
def marks_around(rows: list[str], row: int, column: int, mark: str) -> int:
    """Return how many of the cells around the given position contain mark. Cells that touch only at a corner count as well. The cell itself does not count, and there are no cells beyond the edges.

    >>> marks_around(["*.*", "...", "*.."], 1, 1, "*")
    3
    >>> marks_around(["**", "**"], 0, 0, "*")
    3
    >>> marks_around(["*"], 0, 0, "*")
    0
    """
    count = 0
    for r in range(max(row - 1, 0), min(row + 2, len(rows))):
        for c in range(max(column - 1, 0), min(column + 2, len(rows[r]))):
            if (r, c) != (row, column) and rows[r][c] == mark:
                count += 1
    return count


@exercise(
    "Find the first place of a character on the map in reading order and return it as (row, column); None if it does not occur.",
    "Position of the first occurrence of the mark, row by row, or None.",
)
def place_of_mark(rows: list[str], mark: str) -> tuple[int, int] | None:
    """Return the row and column of the first cell that contains mark, in reading order. Both are counted from 0. If mark does not occur on the map, return None.

    >>> place_of_mark(["..", ".X"], "X")
    (1, 1)
    >>> place_of_mark(["X.", "X."], "X")
    (0, 0)
    >>> place_of_mark([".."], "X") is None
    True
    """
    for r, row in enumerate(rows):
        if mark in row:
            return r, row.index(mark)
    return None


@exercise(
    "Write a character at a position of the map and return the new map; the old one stays unchanged. A position outside raises ValueError.",
    "Copy of a list of strings with one cell replaced; ValueError if the coordinates are not inside.",
)
def map_with_mark(rows: list[str], row: int, column: int, mark: str) -> list[str]:
    """Return the map with mark at the given row and column. The given map is not changed. Raise ValueError if the position is not on the map.

    >>> map_with_mark(["..", ".."], 1, 0, "X")
    ['..', 'X.']
    >>> map_with_mark(["abc"], 0, 2, "X")
    ['abX']
    >>> map_with_mark([".."], 2, 0, "X")
    Traceback (most recent call last):
        ...
    ValueError: outside of the map
    """
    if not (0 <= row < len(rows) and 0 <= column < len(rows[row])):
        raise ValueError("outside of the map")
    changed = rows[row][:column] + mark + rows[row][column + 1:]
    return rows[:row] + [changed] + rows[row + 1:]


@exercise(
    "Count the cells of the map that hold the mark in each column, as a list from left to right. All rows have the same length; an empty map gives an empty list.",
    "Per-column counts of a character in equal-length strings.",
)
def marks_per_column(rows: list[str], mark: str) -> list[int]:
    """Return for each column of the map how many of its cells contain mark. The columns go from left to right. All rows are equally long. Without rows the list is empty.

    >>> marks_per_column(["X.X", "X.."], "X")
    [2, 0, 1]
    >>> marks_per_column(["..."], "X")
    [0, 0, 0]
    >>> marks_per_column([], "X")
    []
    """
    return [column.count(mark) for column in zip(*rows)]


@exercise(
    "Return the index of the row with the most marks. The first such row counts on a tie; if no row has a mark or there are no rows, return -1.",
    "Row index with maximal count of the character, first on ties, -1 if the count is zero everywhere.",
)
def fullest_row(rows: list[str], mark: str) -> int:
    """Return the index of the row that contains mark most often. If several rows contain it equally often, return the first of them. If it does not occur at all, return -1.

    >>> fullest_row(["X..", "X.X", "XX."], "X")
    1
    >>> fullest_row(["...", "..."], "X")
    -1
    >>> fullest_row([], "X")
    -1
    """
    best = -1
    most = 0
    for i, row in enumerate(rows):
        if row.count(mark) > most:
            best, most = i, row.count(mark)
    return best


@exercise(
    "Walk over the map from a start with the moves U, D, L and R. A move off the map or onto '#' is not carried out. Return the final position.",
    "Simulate moves on a list of strings with walls '#', skipping blocked ones, and return (row, column).",
)
def walk_on_map(rows: list[str], start: tuple[int, int], moves: str) -> tuple[int, int]:
    """Return the position after all moves. U, D, L and R mean one step up, down, left and right. A step that would lead off the map or onto a wall, '#', is left out. The position is a (row, column) pair.

    >>> walk_on_map(["...", ".#.", "..."], (0, 0), "RDRD")
    (1, 2)
    >>> walk_on_map(["."], (0, 0), "UDLR")
    (0, 0)
    >>> walk_on_map(["..", ".."], (1, 1), "")
    (1, 1)
    """
    steps = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    row, column = start
    for move in moves:
        r, c = row + steps[move][0], column + steps[move][1]
        if 0 <= r < len(rows) and 0 <= c < len(rows[r]) and rows[r][c] != "#":
            row, column = r, c
    return row, column


@exercise(
    "How far can one see from a position to the right? Count the cells after it until a wall '#' or the edge of the row.",
    "Number of non-wall cells directly to the right of the given position.",
)
def view_to_right(row_text: str, position: int) -> int:
    """Return how many free cells lie to the right of the given position in a row. The view ends at the first wall, '#', or at the end of the row. The cell at the position itself does not count.

    >>> view_to_right("..@...#.", 2)
    3
    >>> view_to_right("@#", 0)
    0
    >>> view_to_right("..@", 2)
    0
    """
    free = row_text[position + 1:].split("#")[0]
    return len(free)


@exercise(
    "Return how many steps along rows and columns separate the two marks A and B on the map. Each occurs once at most; if one is missing return None.",
    "Manhattan distance between the cells holding 'A' and 'B', None if either is absent.",
)
def steps_from_a_to_b(rows):
    """Return the number of steps, up, down, left or right, between the cells 'A' and 'B' of a map without walls. Each letter occurs at most once. If one of them is missing, return None.

    >>> steps_from_a_to_b(["A..", "..B"])
    3
    >>> steps_from_a_to_b(["BA"])
    1
    >>> steps_from_a_to_b(["A.."]) is None
    True
    """
    places = {char: (r, c) for r, row in enumerate(rows) for c, char in enumerate(row)}
    if "A" not in places or "B" not in places:
        return None
    (r1, c1), (r2, c2) = places["A"], places["B"]
    return abs(r1 - r2) + abs(c1 - c2)


@exercise(
    "Flip the map left to right and exchange the arrows '<' and '>' so that they point correctly.",
    "Mirror each row horizontally, swapping < and >.",
)
def mirrored_map(rows: list[str]) -> list[str]:
    """Return the map as seen in a mirror: each row is reversed. The characters '<' and '>' are exchanged, so that arrows point in the right direction. Other characters stay as they are.

    >>> mirrored_map(["a>.", "<.b"])
    ['.<a', 'b.>']
    >>> mirrored_map([">>"])
    ['<<']
    >>> mirrored_map([])
    []
    """
    swap = str.maketrans("<>", "><")
    return [row[::-1].translate(swap) for row in rows]


@exercise(
    "Enlarge the map: each cell becomes a square of n by n equal cells. n below 1 raises ValueError.",
    "Scale a list of strings by repeating every character and every row n times; ValueError if n < 1.",
)
def enlarged_map(rows: list[str], n: int) -> list[str]:
    """Return the map enlarged n times. Each character is repeated n times in its row, and each row n times. Raise ValueError if n is less than 1.

    >>> enlarged_map(["ab"], 2)
    ['aabb', 'aabb']
    >>> enlarged_map(["x", "y"], 1)
    ['x', 'y']
    >>> enlarged_map(["x"], 0)
    Traceback (most recent call last):
        ...
    ValueError: factor must be positive
    """
    if n < 1:
        raise ValueError("factor must be positive")
    return ["".join(char * n for char in row) for row in rows for _ in range(n)]


@exercise(
    "Check that the map is a full rectangle: it has at least one row, and all rows have the same length, which is not zero.",
    "True for a non-empty list of equally long non-empty strings.",
)
def is_full_rectangle(rows: list[str]) -> bool:
    """Return whether the map is a rectangle. It must have at least one row and one column, and all rows must have the same length.

    >>> is_full_rectangle(["ab", "cd"])
    True
    >>> is_full_rectangle(["ab", "c"])
    False
    >>> is_full_rectangle([])
    False
    >>> is_full_rectangle([""])
    False
    """
    return bool(rows) and len(rows[0]) > 0 and all(len(row) == len(rows[0]) for row in rows)


@exercise(
    "Return the cells of the row and column through a position of a square number grid, without the cell itself: first the row from left to right, then the column from top to bottom.",
    "Values sharing row or column with (row, column), excluding it.",
)
def row_and_column_values(grid: list[list[int]], row: int, column: int) -> list[int]:
    """Return the numbers that stand in the same row or the same column as the given position. First come those of the row from left to right, then those of the column from top to bottom. The number at the position itself is not included.

    >>> row_and_column_values([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 1)
    [4, 6, 2, 8]
    >>> row_and_column_values([[1, 2], [3, 4]], 0, 1)
    [1, 4]
    >>> row_and_column_values([[7]], 0, 0)
    []
    """
    in_row = [n for c, n in enumerate(grid[row]) if c != column]
    in_column = [line[column] for r, line in enumerate(grid) if r != row]
    return in_row + in_column


@exercise(
    "Return the largest number of the grid with its position as (number, row, column). The first in reading order counts on ties; a grid without numbers gives None.",
    "Maximum of a nested list with its coordinates, earliest on ties, None if empty.",
)
def highest_cell(grid: list[list[int]]) -> tuple[int, int, int] | None:
    """Return the largest number of the grid together with its row and column. If it occurs several times, the first place in reading order is returned. If there are no numbers, return None.

    >>> highest_cell([[1, 9], [9, 3]])
    (9, 0, 1)
    >>> highest_cell([[-5]])
    (-5, 0, 0)
    >>> highest_cell([[], []]) is None
    True
    """
    best = None
    for r, row in enumerate(grid):
        for c, n in enumerate(row):
            if best is None or n > best[0]:
                best = (n, r, c)
    return best


@exercise(
    "Build a height-by-width map of dots with an 'X' at each given position. Positions outside of the map are ignored.",
    "Draw points on an empty board of '.' characters, skipping those beyond the size.",
)
def map_of_points(height: int, width: int, points: list[tuple[int, int]]) -> list[str]:
    """Return a map with the given height and width in which an 'X' stands at each of the points and a '.' everywhere else. The points are (row, column) pairs. Points that are not on the map are ignored.

    >>> map_of_points(2, 3, [(0, 1), (1, 2)])
    ['.X.', '..X']
    >>> map_of_points(1, 2, [(5, 5)])
    ['..']
    >>> map_of_points(0, 3, [])
    []
    """
    marked = set(points)
    return ["".join("X" if (r, c) in marked else "." for c in range(width)) for r in range(height)]


@exercise(
    "Read a map of digits separated by spaces, one row per line, into a list of lists of ints. Blank lines are skipped; rows of different length raise ValueError.",
    "Parse whitespace-separated integers per line into a rectangular grid; ValueError if the rows differ in length.",
)
def number_grid(text: str) -> list[list[int]]:
    """Return the grid of whole numbers in the text. Each line is a row, and the numbers are separated by spaces. Blank lines are ignored. Raise ValueError if the rows do not all have the same length.

    >>> number_grid("1 2\\n3 4")
    [[1, 2], [3, 4]]
    >>> number_grid("\\n7\\n\\n")
    [[7]]
    >>> number_grid("1 2\\n3")
    Traceback (most recent call last):
        ...
    ValueError: rows differ in length
    """
    grid = [[int(n) for n in line.split()] for line in text.splitlines() if line.strip()]
    if len({len(row) for row in grid}) > 1:
        raise ValueError("rows differ in length")
    return grid


@exercise(
    "Which player owns more cells of the board? Compare the numbers of 'A' and 'B' cells and return 'A', 'B' or 'draw'.",
    "Majority between the letters A and B over all rows; 'draw' when equal.",
)
def board_leader(rows):
    """Return 'A' if the board has more cells with 'A' than with 'B', 'B' if it has more with 'B', and 'draw' if there are equally many. Other cells do not count.

    >>> board_leader(["AB.", "A.."])
    'A'
    >>> board_leader(["BB", "A."])
    'B'
    >>> board_leader([])
    'draw'
    """
    a = sum(row.count("A") for row in rows)
    b = sum(row.count("B") for row in rows)
    if a == b:
        return "draw"
    return "A" if a > b else "B"


@exercise(
    "May a piece move from one field to another? It moves any distance along a row or column, but not over other pieces ('.' is free); the target may be occupied by anything. Staying is not a move.",
    "Straight-line move check on a list of strings: same row or column, all cells strictly between are '.', start != end.",
)
def straight_move_ok(rows: list[str], start: tuple[int, int], end: tuple[int, int]) -> bool:
    """Return whether a piece can move in a straight line along a row or a column from start to end. All cells between them must be free, that is '.'. What stands on the end cell does not matter. A piece that stays where it is does not move.

    >>> straight_move_ok(["A..B", "...."], (0, 0), (0, 3))
    True
    >>> straight_move_ok(["A.CB"], (0, 0), (0, 3))
    False
    >>> straight_move_ok(["A.", ".."], (0, 0), (1, 1))
    False
    """
    (r1, c1), (r2, c2) = sorted([start, end])
    if start == end or (r1 != r2 and c1 != c2):
        return False
    if r1 == r2:
        between = rows[r1][c1 + 1:c2]
    else:
        between = "".join(rows[r][c1] for r in range(r1 + 1, r2))
    return set(between) <= {"."}
