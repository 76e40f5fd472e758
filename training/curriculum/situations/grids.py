"""Maps, boards, gardens and walls written as lists of strings or lists of numbers."""

from training.curriculum.exercise import exercise


@exercise(
    "Count the trees 'T' in the eight cells around a cell of a map; cells outside the map do not count.",
    "Given a list of strings and a position, return how many of its direct and diagonal neighbours are 'T'.",
)
def trees_around(field: list[str], row: int, col: int) -> int:
    """A map is a list of strings in which trees are 'T'. Return the number of trees in the up to eight cells around the cell (row, col), which itself does not count.

    >>> trees_around(["T.T", ".T.", "..T"], 1, 1)
    3
    >>> trees_around(["TT", "TT"], 0, 0)
    3
    >>> trees_around(["T"], 0, 0)
    0
    """
    count = 0
    for r in range(max(0, row - 1), min(len(field), row + 2)):
        for c in range(max(0, col - 1), min(len(field[r]), col + 2)):
            if (r, c) != (row, col) and field[r][c] == "T":
                count += 1
    return count


@exercise(
    "Return the numbers of the rows without any '#', counted from 0.",
    "List the indices of all rows of the map that contain no wall '#'.",
)
def open_rows(field):
    """On a map '#' is a wall. Return the indices of the rows that have no wall.

    >>> open_rows(["..", "#.", ".."])
    [0, 2]
    >>> open_rows(["#"])
    []
    >>> open_rows([])
    []
    """
    return [i for i, row in enumerate(field) if "#" not in row]


@exercise(
    "Is there a column consisting only of '.' on the map? All rows have equal length.",
    "Check whether some column of the list of strings is free, that is, all its cells are '.'.",
)
def has_free_column(field: list[str]) -> bool:
    """A map is a list of strings of equal length. Return True if there is a column in which every cell is '.'.

    >>> has_free_column(["#.", ".."])
    True
    >>> has_free_column(["#.", ".#"])
    False
    >>> has_free_column(["..", ".."])
    True
    """
    return any(all(cell == "." for cell in column) for column in zip(*field))


@exercise(
    "Drop a disc in a column of a board: put mark in the lowest '.' cell of that column and return the new board, or None if the column is full.",
    "The board is a list of strings, top first. Return it with mark placed in the last row whose given column is '.', None when no cell is free.",
)
def drop_disc(board: list[str], col: int, mark: str):
    """A board is a list of strings with the top row first, and '.' is an empty cell. A disc falls to the lowest empty cell of column col. Return the board with mark in this cell, or None if the column is full.

    >>> drop_disc(["..", ".x"], 1, "o")
    ['.o', '.x']
    >>> drop_disc(["..", ".."], 0, "x")
    ['..', 'x.']
    >>> drop_disc(["x"], 0, "o") is None
    True
    """
    for r in range(len(board) - 1, -1, -1):
        if board[r][col] == ".":
            new_row = board[r][:col] + mark + board[r][col + 1 :]
            return board[:r] + [new_row] + board[r + 1 :]
    return None


@exercise(
    "Return the value of each column's top stone: the first non-zero number from above, or 0 if the column has none.",
    "For every column of the table find the first number different from zero, reading downwards; 0 for a column of zeros.",
)
def top_of_columns(table: list[list[int]]) -> list[int]:
    """A table shows stacked stones, with 0 for an empty cell and the top row first. Return for each column the first number that is not 0, or 0 if there is none.

    >>> top_of_columns([[0, 0], [3, 0], [1, 0]])
    [3, 0]
    >>> top_of_columns([[5, 6]])
    [5, 6]
    >>> top_of_columns([])
    []
    """
    return [next((n for n in column if n != 0), 0) for column in zip(*table)]


@exercise(
    "Number of free cells '.' on the outer border of a rectangular map.",
    "Count the '.' cells in the first and last row and in the first and last column, each cell once.",
)
def free_border_cells(field: list[str]) -> int:
    """A rectangular map is a list of strings. Return how many cells on its border, the outermost rows and columns, are '.'.

    >>> free_border_cells(["...", ".#.", "..#"])
    7
    >>> free_border_cells(["."])
    1
    >>> free_border_cells(["##", "##"])
    0
    """
    count = 0
    for r, row in enumerate(field):
        for c, cell in enumerate(row):
            on_border = r in (0, len(field) - 1) or c in (0, len(row) - 1)
            if on_border and cell == ".":
                count += 1
    return count


@exercise(
    "Return the coordinates (row, col) of all cells with the given character in reading order.",
    "Find every place on the map where the character stands, row by row, as (row, column) tuples.",
)
def places_of_char(field: list[str], char: str) -> list[tuple[int, int]]:
    """Return the row and column of every cell of a map that holds char, row by row and from left to right.

    >>> places_of_char(["x.", ".x"], "x")
    [(0, 0), (1, 1)]
    >>> places_of_char(["ab"], "c")
    []
    >>> places_of_char([], "x")
    []
    """
    return [(r, c) for r, row in enumerate(field) for c, cell in enumerate(row) if cell == char]


@exercise(
    "The smallest rectangle that contains all cells of the list: return (top, left, bottom, right), or None for no cells.",
    "Given (row, col) cells, return the least row, the least column, the greatest row and the greatest column; None if there is no cell.",
)
def box_around_cells(cells: list[tuple[int, int]]):
    """Cells are pairs of row and column. Return the smallest row, the smallest column, the largest row and the largest column as a tuple, or None without cells.

    >>> box_around_cells([(2, 3), (0, 5)])
    (0, 3, 2, 5)
    >>> box_around_cells([(1, 1)])
    (1, 1, 1, 1)
    >>> box_around_cells([]) is None
    True
    """
    if not cells:
        return None
    rows = [r for r, _ in cells]
    cols = [c for _, c in cells]
    return min(rows), min(cols), max(rows), max(cols)


@exercise(
    "Draw points: make a height x width map of '.' with '*' at each given (row, col); points outside are ignored.",
    "Return height strings of width characters, '*' where a point lies and '.' elsewhere.",
)
def stars_on_map(points: list[tuple[int, int]], height: int, width: int) -> list[str]:
    """Return a map of height rows and width columns with '*' at each point (row, col) and '.' elsewhere. Points outside the map are ignored.

    >>> stars_on_map([(0, 1), (1, 0)], 2, 3)
    ['.*.', '*..']
    >>> stars_on_map([(5, 5)], 1, 2)
    ['..']
    >>> stars_on_map([], 0, 3)
    []
    """
    return ["".join("*" if (r, c) in points else "." for c in range(width)) for r in range(height)]


@exercise(
    "Chessboard of size n as strings: '#' for dark and '.' for light, with a light cell in the top left corner.",
    "Return n strings of n characters where cells with an even sum of row and column are '.' and the others '#'.",
)
def checkered_board(n: int) -> list[str]:
    """Return a checkered board of n rows and n columns with '.' in the top left corner and '.' and '#' alternating in each row and column.

    >>> checkered_board(3)
    ['.#.', '#.#', '.#.']
    >>> checkered_board(1)
    ['.']
    >>> checkered_board(0)
    []
    """
    return ["".join("." if (r + c) % 2 == 0 else "#" for c in range(n)) for r in range(n)]


@exercise(
    "Return the heights of a skyline as text rows from the top: '#' where a tower reaches the level, '.' elsewhere.",
    "Given tower heights draw them as columns of '#', highest level first; no towers or only zeros give no rows.",
)
def draw_towers(heights: list[int]) -> list[str]:
    """Towers stand side by side. Return a drawing as rows from the highest level down to level 1, with '#' where a tower is at least that high and '.' elsewhere.

    >>> draw_towers([1, 3, 2])
    ['.#.', '.##', '###']
    >>> draw_towers([2])
    ['#', '#']
    >>> draw_towers([])
    []
    """
    top = max(heights, default=0)
    return ["".join("#" if h >= level else "." for h in heights) for level in range(top, 0, -1)]


@exercise(
    "Swap the characters '#' and '.' in the whole map.",
    "Return the list of strings with walls turned to free cells and free cells to walls; other signs stay.",
)
def swap_walls_and_floor(field):
    """Return the map with every '#' replaced by '.' and every '.' replaced by '#'. Other characters stay.

    >>> swap_walls_and_floor(["#.", "x#"])
    ['.#', 'x.']
    >>> swap_walls_and_floor([""])
    ['']
    >>> swap_walls_and_floor([])
    []
    """
    return [row.translate(str.maketrans("#.", ".#")) for row in field]


@exercise(
    "Return the letter that wins a row of three: the one filling some whole row of the board, or '' if none; dots do not win.",
    "Find a row that consists of one and the same letter other than '.', and return the letter, else an empty string.",
)
def winner_in_rows(board: list[str]) -> str:
    """A player wins by filling a whole row of the board with the own letter; '.' is an empty cell. Return the letter of the first row filled like this, or '' if there is none.

    >>> winner_in_rows(["xxo", "ooo", "x.."])
    'o'
    >>> winner_in_rows(["...", "xox"])
    ''
    >>> winner_in_rows([])
    ''
    """
    for row in board:
        if row and row[0] != "." and row == row[0] * len(row):
            return row[0]
    return ""


@exercise(
    "Scroll a map to the left by n columns: each row is rotated so that its first n characters come to the end.",
    "Return every row with the first n characters moved to its end.",
)
def scroll_left(field, n):
    """A map scrolls to the left by n columns and what leaves on the left comes in on the right. n is not larger than the width. Return the new map.

    >>> scroll_left(["abcd", "1234"], 1)
    ['bcda', '2341']
    >>> scroll_left(["ab"], 2)
    ['ab']
    >>> scroll_left([], 3)
    []
    """
    return [row[n:] + row[:n] for row in field]


@exercise(
    "Which row of the parking lot has the first free place 'F' from the left at the smallest column? Return (row, col) with least column, then least row, or None.",
    "Find the 'F' with the smallest column, and among those the smallest row; None if there is no 'F'.",
)
def leftmost_free_place(lot: list[str]):
    """A parking lot is a list of strings with 'F' for free places. Return the row and column of the free place with the smallest column, the topmost one on a tie, or None if there is none.

    >>> leftmost_free_place(["XXF", "XFX", "XFF"])
    (1, 1)
    >>> leftmost_free_place(["XX"]) is None
    True
    >>> leftmost_free_place(["F"])
    (0, 0)
    """
    free = [(c, r) for r, row in enumerate(lot) for c, cell in enumerate(row) if cell == "F"]
    if not free:
        return None
    c, r = min(free)
    return r, c


@exercise(
    "Count the pairs of horizontally adjacent cells with different characters over the whole map.",
    "In all rows together, how often does a cell differ from the one to its right?",
)
def horizontal_borders(field: list[str]) -> int:
    """Return how many times on a map a cell differs from the cell directly to its right.

    >>> horizontal_borders(["aab", "bbb"])
    1
    >>> horizontal_borders(["abc"])
    2
    >>> horizontal_borders([])
    0
    """
    return sum(a != b for row in field for a, b in zip(row, row[1:]))


@exercise(
    "Is the map the same when it is turned upside down?",
    "Check if the rows read from the last to the first equal the rows in order.",
)
def same_upside_down(field):
    """Return True if the list of rows is the same when the order of the rows is reversed.

    >>> same_upside_down(["ab", "cc", "ab"])
    True
    >>> same_upside_down(["ab", "ba"])
    False
    >>> same_upside_down([])
    True
    """
    return field == field[::-1]


@exercise(
    "Turn a map of digits such as '102' per row into a list of lists of integers, '.' meaning 0.",
    "Parse rows of digits and dots to numbers, dots being zero.",
)
def parse_digit_map(field: list[str]) -> list[list[int]]:
    """Every row of a map is a string of digits and dots. Return a list of lists of the numbers, with 0 for a dot.

    >>> parse_digit_map(["1.2", "..."])
    [[1, 0, 2], [0, 0, 0]]
    >>> parse_digit_map([""])
    [[]]
    >>> parse_digit_map([])
    []
    """
    return [[0 if cell == "." else int(cell) for cell in row] for row in field]


@exercise(
    "Return the index of the lowest row that is completely filled with '#', or -1.",
    "Counting rows from the top with 0, find the last one made only of '#'; -1 if there is none.",
)
def lowest_full_row(field: list[str]) -> int:
    """Return the index of the last row that consists only of '#', or -1 if there is no such row. The rows are not empty.

    >>> lowest_full_row(["##", "#.", "##"])
    2
    >>> lowest_full_row(["#."])
    -1
    >>> lowest_full_row([])
    -1
    """
    for i in range(len(field) - 1, -1, -1):
        if all(cell == "#" for cell in field[i]):
            return i
    return -1


@exercise(
    "Delete the full rows (only '#') and put the same number of empty rows ('.') on top; return (new map, number deleted).",
    "Remove all completely filled rows, refill from above with rows of dots, and tell how many were removed.",
)
def clear_full_rows(field: list[str]) -> tuple[list[str], int]:
    """Rows that consist only of '#' disappear, and as many rows of '.' are added at the top. Return a tuple of the new map and the number of rows that disappeared.

    >>> clear_full_rows(["..", "##", "#."])
    (['..', '..', '#.'], 1)
    >>> clear_full_rows([".#"])
    (['.#'], 0)
    >>> clear_full_rows(["##", "##"])
    (['..', '..'], 2)
    """
    kept = [row for row in field if "." in row]
    removed = len(field) - len(kept)
    return ["." * len(field[0])] * removed + kept, removed
