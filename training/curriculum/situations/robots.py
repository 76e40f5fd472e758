"""Robots and walkers on a line or a grid: commands, positions, bumps and turns."""

from training.curriculum.exercise import exercise


@exercise(
    "A robot on a line starts at position start; 'F' moves it one forward, 'B' one back, other letters do nothing. Return its final position.",
    "Given a start position and a string of commands with F = +1 and B = -1, compute where the robot stops; unknown commands are ignored.",
)
def robot_line_position(start: int, commands: str) -> int:
    """A robot stands at start on a line. Each 'F' moves it one step forward, each 'B' one step back, and any other letter is ignored. Return its final position.

    >>> robot_line_position(0, "FFB")
    1
    >>> robot_line_position(5, "BBX")
    3
    >>> robot_line_position(3, "")
    3
    """
    return start + commands.count("F") - commands.count("B")


@exercise(
    "Return every position the robot visits, the start 0 included, when it makes the given steps on a line.",
    "Given signed step lengths, list all places from 0 on, one more than there are steps.",
)
def positions_visited(steps: list[int]) -> list[int]:
    """A robot starts at 0 and makes the steps one after the other, forward for positive and backward for negative numbers. Return the list of all its positions including the start.

    >>> positions_visited([2, -1, 4])
    [0, 2, 1, 5]
    >>> positions_visited([-3])
    [0, -3]
    >>> positions_visited([])
    [0]
    """
    positions = [0]
    for step in steps:
        positions.append(positions[-1] + step)
    return positions


@exercise(
    "A robot walks between 0 and limit and does not move when a step ('R' +1, 'L' -1) would leave this range. Return where it ends up, starting at 0.",
    "Starting at 0, apply L and R steps, but ignore those that would go below 0 or above limit. Final position?",
)
def robot_between_walls(moves: str, limit: int) -> int:
    """A robot starts at 0 between two walls. 'R' moves it right by one and 'L' left by one, but it stays where it is if it would go below 0 or above limit. Return its final position.

    >>> robot_between_walls("RRR", 2)
    2
    >>> robot_between_walls("LLR", 5)
    1
    >>> robot_between_walls("", 5)
    0
    """
    position = 0
    for move in moves:
        if move == "R" and position < limit:
            position += 1
        elif move == "L" and position > 0:
            position -= 1
    return position


@exercise(
    "How often does the robot bump into the wall at 0? It starts at 0; 'L' at 0 is a bump, otherwise L and R change the position by one.",
    "Count the 'L' commands executed while standing at position 0 (they do not move the robot); R adds 1 and every other L subtracts 1.",
)
def count_wall_bumps(moves):
    """A robot starts at 0, right beside a wall. 'R' moves it one away from the wall and 'L' one closer, but an 'L' at 0 is a bump and moves nothing. Return the number of bumps.

    >>> count_wall_bumps("LRLL")
    2
    >>> count_wall_bumps("RRL")
    0
    >>> count_wall_bumps("LLL")
    3
    """
    position = 0
    bumps = 0
    for move in moves:
        if move == "R":
            position += 1
        elif position == 0:
            bumps += 1
        else:
            position -= 1
    return bumps


@exercise(
    "Follow the letters N, S, E, W from (x, y), where N increases y and E increases x, and return the final coordinates.",
    "Given a start point and compass moves, compute the end point as a tuple (x, y); north is +y, east is +x.",
)
def walk_compass(x: int, y: int, moves: str) -> tuple[int, int]:
    """A walker at (x, y) goes one step per letter: 'N' adds 1 to y, 'S' subtracts 1 from y, 'E' adds 1 to x and 'W' subtracts 1 from x. Return the final (x, y).

    >>> walk_compass(0, 0, "NNE")
    (1, 2)
    >>> walk_compass(2, 2, "SW")
    (1, 1)
    >>> walk_compass(1, 1, "")
    (1, 1)
    """
    x += moves.count("E") - moves.count("W")
    y += moves.count("N") - moves.count("S")
    return x, y


@exercise(
    "The robot looks north; each 'R' turns it clockwise and each 'L' counterclockwise by a quarter. Return the final direction letter.",
    "Starting with N, apply quarter turns (R = clockwise, L = the other way) and tell where the robot looks: N, E, S or W.",
)
def facing_after_turns(turns: str) -> str:
    """A robot faces north. 'R' is a quarter turn to the right and 'L' a quarter turn to the left. Return the direction 'N', 'E', 'S' or 'W' that it faces at the end.

    >>> facing_after_turns("R")
    'E'
    >>> facing_after_turns("LL")
    'S'
    >>> facing_after_turns("RRRR")
    'N'
    """
    return "NESW"[(turns.count("R") - turns.count("L")) % 4]


@exercise(
    "Return the opposite compass direction for each letter of a route, in reverse order, which leads back to the start.",
    "Write a function to compute the way back: reverse the route and swap N with S and E with W.",
)
def way_back(route: str) -> str:
    """A route is a string of the letters N, S, E and W. Return the route that leads back, which is the reversed route with every direction replaced by its opposite.

    >>> way_back("NNE")
    'WSS'
    >>> way_back("W")
    'E'
    >>> way_back("")
    ''
    """
    opposite = {"N": "S", "S": "N", "E": "W", "W": "E"}
    return "".join(opposite[d] for d in reversed(route))


@exercise(
    "A robot uses one unit of battery per step and stops when the battery is empty. Return (position, remaining battery) after the F/B commands.",
    "Execute F (+1) and B (-1) from position 0 until the commands or the battery run out; each costs one unit. Give the position and the charge left.",
)
def robot_with_battery(commands, battery):
    """A robot starts at 0 and needs one unit of battery for each command, 'F' for one forward and 'B' for one back. It stops when the battery is empty. Return its position and the remaining battery.

    >>> robot_with_battery("FFFB", 3)
    (3, 0)
    >>> robot_with_battery("FB", 5)
    (0, 3)
    >>> robot_with_battery("FF", 0)
    (0, 0)
    """
    position = 0
    for command in commands:
        if battery == 0:
            break
        position += 1 if command == "F" else -1
        battery -= 1
    return position, battery


@exercise(
    "Commands are pairs (word, number) with the words 'forward', 'back' and 'jump'; jump goes to the number itself. Return the final position from 0.",
    "Start at 0; 'forward' adds its number, 'back' subtracts it and 'jump' sets the position to it. Where does it end?",
)
def run_line_commands(commands: list[tuple[str, int]]) -> int:
    """A robot starts at 0 and follows pairs of a word and a number. 'forward' adds the number, 'back' subtracts it and 'jump' goes straight to that position. Return the final position.

    >>> run_line_commands([("forward", 5), ("back", 2)])
    3
    >>> run_line_commands([("forward", 5), ("jump", 1), ("forward", 1)])
    2
    >>> run_line_commands([])
    0
    """
    position = 0
    for word, number in commands:
        if word == "forward":
            position += number
        elif word == "back":
            position -= number
        else:
            position = number
    return position


@exercise(
    "How far from 0 does the robot get at most? Given signed steps, return the largest absolute position reached, 0 without steps.",
    "Find the greatest distance to the start during a walk of signed steps on a line.",
)
def largest_walk_distance(steps: list[int]) -> int:
    """A robot starts at 0 and makes signed steps on a line. Return the largest distance from 0 that it reaches after any step, 0 if there are no steps.

    >>> largest_walk_distance([2, -5, 1])
    3
    >>> largest_walk_distance([3, 3])
    6
    >>> largest_walk_distance([])
    0
    """
    position = 0
    farthest = 0
    for step in steps:
        position += step
        farthest = max(farthest, abs(position))
    return farthest


@exercise(
    "Number of the step (from 1) at which the walker is at position target for the first time, or None if that never happens.",
    "Given signed steps from 0, return after how many steps the position equals target first; None when it is never reached.",
)
def steps_until_target(steps, target):
    """A walker starts at 0 and makes signed steps. Return after how many steps the position is target for the first time, or None if it never is.

    >>> steps_until_target([1, 2, -1], 3)
    2
    >>> steps_until_target([1, 1], -1) is None
    True
    >>> steps_until_target([0], 0)
    1
    """
    position = 0
    for count, step in enumerate(steps, 1):
        position += step
        if position == target:
            return count
    return None


@exercise(
    "How many times does the robot change its direction? Count neighbouring letters of the route that differ.",
    "Count the places in the route where a move is unlike the move just before it.",
)
def route_turn_count(route: str) -> int:
    """A route is a string of direction letters. Return how many times the direction changes from one move to the next.

    >>> route_turn_count("NNEES")
    2
    >>> route_turn_count("WW")
    0
    >>> route_turn_count("")
    0
    """
    return sum(1 for a, b in zip(route, route[1:]) if a != b)


@exercise(
    "Position of a robot on a ring of n fields numbered 0 to n - 1 after the given signed moves from field 0.",
    "On a circular track with n fields, start at 0, add up all moves and return the field, wrapping around at both ends.",
)
def field_on_ring(n: int, moves: list[int]) -> int:
    """A ring has n fields numbered from 0 and a robot starts on field 0. Every move goes forward, or backward if negative, and after the last field comes field 0 again. Return its final field.

    >>> field_on_ring(5, [3, 4])
    2
    >>> field_on_ring(5, [-1])
    4
    >>> field_on_ring(8, [])
    0
    """
    return sum(moves) % n


@exercise(
    "Is the cell (row, col) inside a grid of height rows and width columns counted from zero?",
    "Return True exactly if 0 <= row < height and 0 <= col < width.",
)
def inside_grid(row, col, height, width):
    """A grid has height rows and width columns, both counted from 0. Return whether the cell (row, col) lies inside the grid.

    >>> inside_grid(0, 0, 2, 3)
    True
    >>> inside_grid(2, 0, 2, 3)
    False
    >>> inside_grid(-1, 1, 2, 3)
    False
    """
    return 0 <= row < height and 0 <= col < width


@exercise(
    "List the neighbouring cells (up, down, left, right) of a cell that lie inside a grid of the given height and width.",
    "Given a cell and a grid size, return those of the four direct neighbours, in the order up, down, left, right, that are not outside.",
)
def neighbours_inside(row: int, col: int, height: int, width: int) -> list[tuple[int, int]]:
    """A robot in the cell (row, col) may step up, down, left or right but not leave the grid of height rows and width columns. Return the cells it can reach, in this order.

    >>> neighbours_inside(0, 0, 2, 2)
    [(1, 0), (0, 1)]
    >>> neighbours_inside(1, 1, 3, 3)
    [(0, 1), (2, 1), (1, 0), (1, 2)]
    >>> neighbours_inside(0, 0, 1, 1)
    []
    """
    cells = [(row - 1, col), (row + 1, col), (row, col - 1), (row, col + 1)]
    return [(r, c) for r, c in cells if 0 <= r < height and 0 <= c < width]


@exercise(
    "Starting in the leftmost field, walk right until a '#' is next or the row ends; return the index where the robot stands.",
    "A robot at index 0 of the row moves right as long as the next field exists and is not '#'. Return its last index.",
)
def stops_before_obstacle(row: str) -> int:
    """A robot stands at index 0 of a row and walks to the right until the next field is '#' or the row ends. Return the index where it stops.

    >>> stops_before_obstacle("...#.")
    2
    >>> stops_before_obstacle("....")
    3
    >>> stops_before_obstacle(".#")
    0
    """
    position = 0
    while position + 1 < len(row) and row[position + 1] != "#":
        position += 1
    return position


@exercise(
    "Count the coins ('o') collected on a row from the left until the first trap ('x') or the end.",
    "A walker goes from left to right, picks up every 'o' and stops at the first 'x'. How many 'o' are picked up?",
)
def coins_before_trap(row: str) -> int:
    """A walker goes through a row from left to right and collects the coins 'o' until it falls into the first trap 'x'. Return the number of collected coins; without a trap it collects all.

    >>> coins_before_trap(".oo.xo")
    2
    >>> coins_before_trap("o.o")
    2
    >>> coins_before_trap("xoo")
    0
    """
    return row.split("x")[0].count("o")


@exercise(
    "Sum of the coins on the robot's path: start in the top left cell and follow the letters R (right) and D (down).",
    "Given a grid of numbers and a path of R and D moves from cell (0, 0), add up all visited cells including the first.",
)
def coins_along_path(grid: list[list[int]], path: str) -> int:
    """A robot starts in the top left cell of grid and follows path, where 'R' is one cell right and 'D' one cell down. Return the sum of the numbers in all cells it visits.

    >>> coins_along_path([[1, 2], [3, 4]], "RD")
    7
    >>> coins_along_path([[1, 2], [3, 4]], "D")
    4
    >>> coins_along_path([[7]], "")
    7
    """
    row, col = 0, 0
    total = grid[0][0]
    for move in path:
        if move == "R":
            col += 1
        else:
            row += 1
        total += grid[row][col]
    return total


@exercise(
    "Return the (row, col) of the robot 'R' in a list of strings, or None if it is not on the map.",
    "Find the letter R on a map of text rows and give its row and column, both from 0; None when missing.",
)
def find_robot(field):
    """A map is a list of strings and the robot is marked with 'R'. Return its row and column as a tuple, or None if there is no robot.

    >>> find_robot(["..", ".R"])
    (1, 1)
    >>> find_robot([".."]) is None
    True
    >>> find_robot(["R"])
    (0, 0)
    """
    for r, row in enumerate(field):
        if "R" in row:
            return r, row.index("R")
    return None


@exercise(
    "Number of steps of a robot from one grid cell to another if it moves only up, down, left and right.",
    "Given two (row, col) cells, return the sum of the absolute row difference and column difference.",
)
def steps_between_cells(a: tuple[int, int], b: tuple[int, int]) -> int:
    """A robot moves one cell up, down, left or right per step. Return the smallest number of steps from the cell a to the cell b on an empty grid.

    >>> steps_between_cells((0, 0), (2, 3))
    5
    >>> steps_between_cells((4, 1), (1, 1))
    3
    >>> steps_between_cells((5, 5), (5, 5))
    0
    """
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


@exercise(
    "Choose the charging station nearest to the robot's position on a line; on a tie take the one on the left. None if there is none.",
    "Given a position and station positions, return the closest station, preferring the smaller coordinate among equally near ones, or None.",
)
def nearest_station(position: int, stations: list[int]):
    """A robot on a line looks for the nearest charging station. If two are equally near it takes the left one, which has the smaller number. Return the station, or None if there are none.

    >>> nearest_station(5, [1, 7, 20])
    7
    >>> nearest_station(5, [7, 3])
    3
    >>> nearest_station(5, []) is None
    True
    """
    if not stations:
        return None
    return min(stations, key=lambda s: (abs(s - position), s))


@exercise(
    "Two robots start at a and b on a line and walk one step per second towards each other. Return after how many full seconds they have met or passed.",
    "Given two positions on a line, compute the seconds until robots walking towards each other at one step per second meet, rounded up.",
)
def seconds_until_meeting(a: int, b: int) -> int:
    """Two robots at the positions a and b walk towards each other, one step per second each. Return the number of seconds, rounded up, until they meet.

    >>> seconds_until_meeting(0, 10)
    5
    >>> seconds_until_meeting(7, 2)
    3
    >>> seconds_until_meeting(4, 4)
    0
    """
    return (abs(a - b) + 1) // 2


@exercise(
    "Expand a command string of letter and digit pairs, 'F3L1' meaning FFF then L, to single letters.",
    "Each letter is followed by one digit telling how often it is done; return the letters written out.",
)
def expand_commands(text: str) -> str:
    """Commands are written as a letter followed by one digit that tells how often to do it. Return the commands written out one letter at a time.

    >>> expand_commands("F3L1")
    'FFFL'
    >>> expand_commands("A0B2")
    'BB'
    >>> expand_commands("")
    ''
    """
    return "".join(letter * int(digit) for letter, digit in zip(text[::2], text[1::2]))


@exercise(
    "A vacuum robot cleans a strip: each visited field 'd' becomes '.'. It starts at index 0 and visits the first n fields. Return the strip afterwards.",
    "Return the row with dirt 'd' turned to '.' in its first n characters and the rest unchanged.",
)
def clean_first_fields(strip: str, n: int) -> str:
    """A cleaning robot drives over the first n fields of a strip and turns dirty fields 'd' into clean ones '.'. Return the strip afterwards.

    >>> clean_first_fields("d.ddd", 3)
    '...dd'
    >>> clean_first_fields("dd", 0)
    'dd'
    >>> clean_first_fields("dd", 9)
    '..'
    """
    return strip[:n].replace("d", ".") + strip[n:]


@exercise(
    "A robot arm sorts parcels: weights up to 5 go left, others right. Return the two lists as a tuple, keeping the order.",
    "Split weights into those of at most 5 and those above 5 and return (light, heavy).",
)
def sort_left_right(weights):
    """A robot arm puts parcels that weigh at most 5 to the left and heavier ones to the right. Return a tuple of the list on the left and the list on the right.

    >>> sort_left_right([3, 8, 5])
    ([3, 5], [8])
    >>> sort_left_right([9])
    ([], [9])
    >>> sort_left_right([])
    ([], [])
    """
    left = [w for w in weights if w <= 5]
    right = [w for w in weights if w > 5]
    return left, right


@exercise(
    "Position after bouncing: the robot moves one step per tick to the right from 0, turns at limit, comes back to 0, turns again. Where is it after ticks?",
    "A point swings between 0 and limit, one unit per tick, starting at 0 upwards. Return its place after the given ticks; limit is at least 1.",
)
def bouncing_position(ticks: int, limit: int) -> int:
    """A robot starts at 0 and moves one step per tick towards limit, turns round there, walks back to 0 and so on. Return its position after the given number of ticks.

    >>> bouncing_position(2, 3)
    2
    >>> bouncing_position(4, 3)
    2
    >>> bouncing_position(7, 3)
    1
    """
    phase = ticks % (2 * limit)
    return phase if phase <= limit else 2 * limit - phase
