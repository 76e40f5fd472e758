"""Grids: neighbours, counting cells, flood fill, paths, areas, game boards."""

from collections import deque

from training.curriculum.exercise import exercise


@exercise(
    "How many cells of the grid equal value?",
    "Count occurrences of value in a two-dimensional list.",
)
def count_cells(grid: list[list], value) -> int:
    """Number of cells in the grid that equal value.

    >>> count_cells([[1, 0], [1, 1]], 1)
    3
    >>> count_cells(["#.#", "..#"], "#")
    3
    >>> count_cells([], 0)
    0
    """
    return sum(row.count(value) for row in grid)


@exercise(
    "Coordinates of the up, down, left and right neighbours that lie inside a grid of the given size.",
    "Orthogonal neighbour cells of (row, column) within height x width, in the order up, down, left, right.",
)
def cells_beside(row: int, column: int, height: int, width: int) -> list[tuple[int, int]]:
    """Return the cells above, below, left and right of a cell, as far as they are inside the grid.

    >>> cells_beside(0, 0, 2, 2)
    [(1, 0), (0, 1)]
    >>> cells_beside(1, 1, 3, 3)
    [(0, 1), (2, 1), (1, 0), (1, 2)]
    >>> cells_beside(0, 0, 1, 1)
    []
    """
    candidates = [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
    return [(r, c) for r, c in candidates if 0 <= r < height and 0 <= c < width]


@exercise(
    "Number of living cells (1) among the up to eight cells around a position.",
    "Count the ones in the neighbourhood of (row, column), diagonals included, the cell itself excluded.",
)
def living_neighbours(grid: list[list[int]], row: int, column: int) -> int:
    """Count the cells with value 1 among the eight cells surrounding (row, column).

    >>> living_neighbours([[1, 1], [0, 1]], 1, 0)
    3
    >>> living_neighbours([[1]], 0, 0)
    0
    >>> living_neighbours([[0, 1, 0], [1, 1, 1], [0, 1, 0]], 1, 1)
    4
    """
    count = 0
    for r in range(max(0, row - 1), min(len(grid), row + 2)):
        for c in range(max(0, column - 1), min(len(grid[r]), column + 2)):
            if (r, c) != (row, column):
                count += grid[r][c] == 1
    return count


@exercise(
    "Paint bucket: replace the colour of the area connected (by sides) to the start cell by a new colour; returns a new grid.",
    "Flood fill from (row, column): all side-connected cells of the same colour become colour. The input is unchanged.",
)
def paint_area(grid: list[list[str]], row: int, column: int, colour: str) -> list[list[str]]:
    """Return a copy of the grid in which the connected area around (row, column) has a new colour.

    Cells are connected through their sides if they have the same colour as the start cell.

    >>> paint_area([["a", "a"], ["b", "a"]], 0, 0, "c")
    [['c', 'c'], ['b', 'c']]
    >>> paint_area([["a", "b", "a"]], 0, 2, "x")
    [['a', 'b', 'x']]
    >>> paint_area([["z"]], 0, 0, "z")
    [['z']]
    """
    result = [line[:] for line in grid]
    old = result[row][column]
    if old == colour:
        return result
    todo = [(row, column)]
    while todo:
        r, c = todo.pop()
        if 0 <= r < len(result) and 0 <= c < len(result[r]) and result[r][c] == old:
            result[r][c] = colour
            todo += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
    return result


@exercise(
    "Fewest steps from the top-left to the bottom-right cell moving over '.' cells by sides; -1 if unreachable.",
    "Shortest route through a maze of strings ('#' walls, '.' free) from the first to the last cell, as a number of steps, -1 without a route.",
)
def maze_steps(maze: list[str]) -> int:
    """Return the fewest steps from the top-left to the bottom-right cell through "." cells, or -1.

    >>> maze_steps(["..", "#."])
    2
    >>> maze_steps([".#", "#."])
    -1
    >>> maze_steps(["."])
    0
    """
    height, width = len(maze), len(maze[0])
    queue = deque([(0, 0, 0)])
    seen = {(0, 0)}
    while queue:
        r, c, steps = queue.popleft()
        if (r, c) == (height - 1, width - 1):
            return steps
        for nr, nc in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            inside = 0 <= nr < height and 0 <= nc < width
            if inside and maze[nr][nc] == "." and (nr, nc) not in seen:
                seen.add((nr, nc))
                queue.append((nr, nc, steps + 1))
    return -1


@exercise(
    "Sizes of all side-connected groups of 'x' cells in a map of strings, from small to large.",
    "Split the 'x' cells into patches connected by sides and return the sorted list of patch sizes.",
)
def patch_sizes(field: list[str]) -> list[int]:
    """Return the sorted sizes of all groups of "x" cells that hang together through their sides.

    >>> patch_sizes(["xx.", "..x", "xxx"])
    [2, 4]
    >>> patch_sizes(["..."])
    []
    >>> patch_sizes(["x.x"])
    [1, 1]
    """
    left = {(r, c) for r, line in enumerate(field) for c, ch in enumerate(line) if ch == "x"}
    sizes = []
    while left:
        todo = [left.pop()]
        size = 0
        while todo:
            r, c = todo.pop()
            size += 1
            for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if cell in left:
                    left.remove(cell)
                    todo.append(cell)
        sizes.append(size)
    return sorted(sizes)


@exercise(
    "Who has three in a row on a 3x3 board? Return 'X', 'O' or '' for nobody. Empty cells are spaces.",
    "Winner of a three-by-three noughts and crosses board given as three strings, '' without winner.",
)
def noughts_winner(board: list[str]) -> str:
    """Return "X" or "O" if that player fills a row, a column or a diagonal of the 3x3 board, otherwise "".

    >>> noughts_winner(["XXX", "OO ", "   "])
    'X'
    >>> noughts_winner(["OX ", "XO ", "X O"])
    'O'
    >>> noughts_winner(["XO ", "   ", "   "])
    ''
    """
    lines = list(board)
    lines += ["".join(column) for column in zip(*board)]
    lines.append("".join(board[i][i] for i in range(3)))
    lines.append("".join(board[i][2 - i] for i in range(3)))
    for player in "XO":
        if player * 3 in lines:
            return player
    return ""


@exercise(
    "Final position of a robot on a grid after moves U, D, L, R from (0, 0); moves that would leave the grid are ignored.",
    "Walk commands on a height x width board: start at row 0, column 0, skip steps over the edge, return (row, column).",
)
def robot_position(height: int, width: int, moves: str) -> tuple[int, int]:
    """Return where a robot ends that starts at (0, 0) and follows the moves U, D, L and R.

    Moves that would leave the grid are ignored.

    >>> robot_position(3, 3, "DDR")
    (2, 1)
    >>> robot_position(2, 2, "ULRR")
    (0, 1)
    >>> robot_position(1, 1, "DDDD")
    (0, 0)
    """
    steps = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    row = column = 0
    for move in moves:
        dr, dc = steps[move]
        if 0 <= row + dr < height and 0 <= column + dc < width:
            row += dr
            column += dc
    return row, column


@exercise(
    "Empty grid of the given size filled with value; the rows are independent lists.",
    "Create height rows of width cells, all equal to value.",
)
def new_grid(height: int, width: int, value=0) -> list[list]:
    """Return a grid of height rows and width columns filled with value. Rows do not share memory.

    >>> new_grid(2, 3)
    [[0, 0, 0], [0, 0, 0]]
    >>> new_grid(1, 2, ".")
    [['.', '.']]
    >>> grid = new_grid(2, 1)
    >>> grid[0][0] = 5
    >>> grid
    [[5], [0]]
    """
    return [[value] * width for _ in range(height)]


@exercise(
    "Text picture of a grid of booleans: '#' for true, '.' for false, lines joined by newlines.",
    "Draw a boolean grid as text.",
)
def draw_boolean_grid(grid: list[list[bool]]) -> str:
    """Return the grid as text with "#" for true and "." for false, one line per row.

    >>> draw_boolean_grid([[True, False], [False, True]])
    '#.\\n.#'
    >>> draw_boolean_grid([])
    ''
    >>> draw_boolean_grid([[False]])
    '.'
    """
    return "\n".join("".join("#" if cell else "." for cell in row) for row in grid)


@exercise(
    "Parse a drawing into the set of coordinates of its '#' cells, returned as a sorted list of (row, column).",
    "Where are the '#' characters? Give sorted (row, column) tuples.",
)
def marked_cells(drawing: str) -> list[tuple[int, int]]:
    """Return the (row, column) positions of all "#" characters in a multi-line drawing.

    >>> marked_cells("#.\\n.#")
    [(0, 0), (1, 1)]
    >>> marked_cells("..")
    []
    >>> marked_cells("")
    []
    """
    cells = []
    for r, line in enumerate(drawing.splitlines()):
        for c, character in enumerate(line):
            if character == "#":
                cells.append((r, c))
    return cells


@exercise(
    "Can a rook go from one chess square to another in one move on an empty board? The squares look like 'e4' and must differ.",
    "True when two different squares share the column letter or the row digit.",
)
def rook_reaches(start: str, goal: str) -> bool:
    """Check whether two different chess squares such as "a1" share a column or a row.

    >>> rook_reaches("a1", "a8")
    True
    >>> rook_reaches("b2", "c3")
    False
    >>> rook_reaches("d4", "d4")
    False
    """
    if start == goal:
        return False
    return start[0] == goal[0] or start[1] == goal[1]


@exercise(
    "Let things fall: in every column the 'o' cells drop to the bottom above other 'o' cells; '.' is empty. Return new rows.",
    "Gravity on a grid of strings: per column all 'o' move down as far as possible.",
)
def drop_stones(field: list[str]) -> list[str]:
    """Let the stones "o" of each column fall to the bottom; "." means empty.

    >>> drop_stones(["o.o", ".o.", "..."])
    ['...', '...', 'ooo']
    >>> drop_stones(["o", "o", "."])
    ['.', 'o', 'o']
    >>> drop_stones([])
    []
    """
    height = len(field)
    columns = []
    for column in zip(*field):
        stones = column.count("o")
        columns.append("." * (height - stones) + "o" * stones)
    return ["".join(row) for row in zip(*columns)]


@exercise(
    "Seats free in each row of a hall plan, where 'F' is free and 'T' taken.",
    "Count the 'F' letters per line of the seating plan.",
)
def free_seats_per_row(plan: list[str]) -> list[int]:
    """Return how many free seats ("F") each row of the plan has.

    >>> free_seats_per_row(["FTF", "TTT"])
    [2, 0]
    >>> free_seats_per_row([])
    []
    >>> free_seats_per_row(["FFFF"])
    [4]
    """
    return [row.count("F") for row in plan]


@exercise(
    "First row and start column with count free seats ('F') next to each other, or None.",
    "Find the earliest place in the hall plan for a group of count people sitting side by side; return (row, column) or None.",
)
def seats_for_group(plan: list[str], count: int) -> tuple[int, int] | None:
    """Return (row, first column) of the first count adjacent free seats "F", or None.

    >>> seats_for_group(["FTF", "TFF"], 2)
    (1, 1)
    >>> seats_for_group(["FTF"], 2) is None
    True
    >>> seats_for_group(["TF"], 1)
    (0, 1)
    """
    for row, seats in enumerate(plan):
        column = seats.find("F" * count)
        if column >= 0:
            return row, column
    return None


@exercise(
    "Follow the arrows > < ^ v from the upper left cell until leaving the board or coming back to a visited cell; return the number of cells visited.",
    "Every cell is an arrow. Start at (0, 0), go where the arrows point and count the different cells stepped on before falling off or repeating.",
)
def follow_arrows(board: list[str]) -> int:
    """Count the different cells visited when following the arrows from the top-left cell.

    The walk ends when it leaves the board or reaches a cell again.

    >>> follow_arrows([">v", "^<"])
    4
    >>> follow_arrows([">>>"])
    3
    >>> follow_arrows(["^"])
    1
    """
    step = {">": (0, 1), "<": (0, -1), "^": (-1, 0), "v": (1, 0)}
    row = column = 0
    visited = set()
    while 0 <= row < len(board) and 0 <= column < len(board[0]) and (row, column) not in visited:
        visited.add((row, column))
        dr, dc = step[board[row][column]]
        row, column = row + dr, column + dc
    return len(visited)


@exercise(
    "Cells that can be seen to the right of (row, column) until a wall '#' or the edge: how many?",
    "Count the free cells directly to the right of a position before the first '#' or the end of the row.",
)
def free_cells_to_right(rooms: list[str], row: int, column: int) -> int:
    """Return how many cells right of (row, column) are free before a wall "#" or the edge comes.

    >>> free_cells_to_right(["...#."], 0, 0)
    2
    >>> free_cells_to_right(["..", ".."], 1, 1)
    0
    >>> free_cells_to_right([".#", "...."], 1, 0)
    3
    """
    view = rooms[row][column + 1:]
    wall = view.find("#")
    return len(view) if wall == -1 else wall


@exercise(
    "Total toll of a given route: the route is a list of (row, column) cells on the cost map; ValueError if two following cells are not side by side.",
    "Sum the costs of the cells along a route, checking that each step goes to a cell sharing a side; otherwise raise ValueError.",
)
def route_toll(costs: list[list[int]], route: list[tuple[int, int]]) -> int:
    """Return the sum of the costs on the cells of a route.

    Raises:
        ValueError: if the route jumps between cells that do not share a side.

    >>> route_toll([[1, 2], [5, 9]], [(0, 0), (0, 1), (1, 1)])
    12
    >>> route_toll([[4]], [(0, 0)])
    4
    >>> route_toll([[1, 2], [3, 4]], [(0, 0), (1, 1)])
    Traceback (most recent call last):
    ...
    ValueError: jump in route
    """
    for (r1, c1), (r2, c2) in zip(route, route[1:]):
        if abs(r1 - r2) + abs(c1 - c2) != 1:
            raise ValueError("jump in route")
    return sum(costs[r][c] for r, c in route)


@exercise(
    "Read a word along the direction (dr, dc) beginning at a cell, length letters; '' if it runs over the edge.",
    "Letters met when starting at (row, column) and stepping by (dr, dc), length cells in total, or '' when leaving the grid.",
)
def read_direction(letters, row, column, dr, dc, length):
    """Return the word of the given length read from (row, column) in direction (dr, dc), or "".

    >>> read_direction(["abc", "def"], 0, 0, 0, 1, 3)
    'abc'
    >>> read_direction(["abc", "def"], 0, 1, 1, 1, 2)
    'bf'
    >>> read_direction(["abc"], 0, 0, 1, 0, 2)
    ''
    """
    word = ""
    for _ in range(length):
        if not (0 <= row < len(letters) and 0 <= column < len(letters[row])):
            return ""
        word += letters[row][column]
        row += dr
        column += dc
    return word


@exercise(
    "Check that no row and no column contains the same nonzero number twice (0 is an empty cell).",
    "A half-filled number square is acceptable if nonzero values are unique in each row and column.",
)
def square_consistent(square: list[list[int]]) -> bool:
    """Check that each nonzero number occurs at most once per row and per column.

    >>> square_consistent([[1, 2], [2, 0]])
    True
    >>> square_consistent([[1, 0], [1, 2]])
    False
    >>> square_consistent([[0, 0], [0, 0]])
    True
    """
    for line in [*square, *zip(*square)]:
        filled = [value for value in line if value]
        if len(filled) != len(set(filled)):
            return False
    return True


@exercise(
    "Longest distance, counted in rows plus columns, between any two marked cells ('*'); 0 for fewer than two.",
    "Greatest Manhattan distance between two stars on the map.",
)
def widest_star_distance(sky: list[str]) -> int:
    """Return the largest row-plus-column distance between two "*" cells, or 0.

    >>> widest_star_distance(["*..", "..*"])
    3
    >>> widest_star_distance(["*"])
    0
    >>> widest_star_distance(["*.*", "...", "*.."])
    4
    """
    stars = [(r, c) for r, line in enumerate(sky) for c, ch in enumerate(line) if ch == "*"]
    return max((abs(a - c) + abs(b - d) for a, b in stars for c, d in stars), default=0)


@exercise(
    "Which lights are on after pressing cells? A press toggles the cell and its side neighbours; all lights start off. Return the number of lit cells.",
    "Simulate presses on a height x width lamp board: each toggles a plus shape. Count the lamps that are on in the end.",
)
def lamps_after_presses(height: int, width: int, presses: list[tuple[int, int]]) -> int:
    """Return how many lamps are lit after the presses. A press toggles a lamp and its side neighbours.

    >>> lamps_after_presses(3, 3, [(1, 1)])
    5
    >>> lamps_after_presses(2, 2, [(0, 0), (0, 0)])
    0
    >>> lamps_after_presses(1, 1, [])
    0
    """
    lit = set()
    for r, c in presses:
        for cell in ((r, c), (r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= cell[0] < height and 0 <= cell[1] < width:
                lit ^= {cell}
    return len(lit)


class Board:
    """A rectangular board on which pieces, given by letters, can be placed."""

    def __init__(self, height: int, width: int) -> None:
        self.height = height
        self.width = width
        self.pieces: dict[tuple[int, int], str] = {}

    @exercise(
        "Put a piece on an empty cell; ValueError if the cell is outside the board or taken.",
        "Place piece at (row, column). Cells off the board and occupied cells raise ValueError.",
    )
    def place(self, row: int, column: int, piece: str) -> None:
        """Place a piece on a free cell of the board.

        Raises:
            ValueError: if the cell is outside or occupied.

        >>> board = Board(2, 2)
        >>> board.place(0, 1, "K")
        >>> board.pieces
        {(0, 1): 'K'}
        >>> board.place(0, 1, "Q")
        Traceback (most recent call last):
        ...
        ValueError: occupied
        >>> board.place(5, 0, "Q")
        Traceback (most recent call last):
        ...
        ValueError: outside
        """
        if not (0 <= row < self.height and 0 <= column < self.width):
            raise ValueError("outside")
        if (row, column) in self.pieces:
            raise ValueError("occupied")
        self.pieces[row, column] = piece

    @exercise(
        "Board as text: one line per row, '.' for empty cells.",
        "Draw all rows with the piece letters, dots where nothing stands, separated by newlines.",
    )
    def draw(self) -> str:
        """Return the board as text with a dot for every empty cell.

        >>> board = Board(2, 3)
        >>> board.draw()
        '...\\n...'
        >>> board.pieces[(1, 2)] = "R"
        >>> board.draw()
        '...\\n..R'
        >>> Board(0, 4).draw()
        ''
        """
        rows = []
        for r in range(self.height):
            rows.append("".join(self.pieces.get((r, c), ".") for c in range(self.width)))
        return "\n".join(rows)
