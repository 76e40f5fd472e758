"""Simulations: robots, elevators, traffic lights, machines, board tokens."""

from training.curriculum.exercise import exercise


@exercise(
    "Compass direction after turning: 'L' is a quarter turn left, 'R' a quarter turn right.",
    "Which of N, E, S, W does the traveller face after the turns?",
)
def facing_after(start: str, turns: str) -> str:
    """Return the direction N, E, S or W faced after the quarter turns L and R.

    >>> facing_after("N", "R")
    'E'
    >>> facing_after("N", "LL")
    'S'
    >>> facing_after("W", "RL")
    'W'
    """
    compass = "NESW"
    index = compass.index(start)
    for turn in turns:
        index += 1 if turn == "R" else -1
    return compass[index % 4]


@exercise(
    "A turtle facing north obeys 'F' (one step), 'L' and 'R' (turn); return the set of visited cells, sorted.",
    "Sorted distinct cells that a north-facing turtle touches, the starting cell (0, 0) included.",
)
def turtle_trail(program: str) -> list[tuple[int, int]]:
    """Return the sorted cells visited by a turtle starting at (0, 0) facing north. F steps, L and R turn.

    >>> turtle_trail("FRF")
    [(0, 0), (0, 1), (1, 1)]
    >>> turtle_trail("LLL")
    [(0, 0)]
    >>> turtle_trail("FLLF")
    [(0, 0), (0, 1)]
    """
    x, y = 0, 0
    dx, dy = 0, 1
    visited = {(x, y)}
    for command in program:
        if command == "F":
            x, y = x + dx, y + dy
            visited.add((x, y))
        elif command == "L":
            dx, dy = -dy, dx
        elif command == "R":
            dx, dy = dy, -dx
    return sorted(visited)


@exercise(
    "Total number of floors an elevator travels when it serves the calls in order, starting at floor `start`.",
    "Add up the floor distances between successive stops of a lift.",
)
def elevator_travel(start: int, calls: list[int]) -> int:
    """Return how many floors the elevator travels in total when it serves the calls in order.

    >>> elevator_travel(0, [3, 1])
    5
    >>> elevator_travel(2, [2, 2])
    0
    >>> elevator_travel(5, [])
    0
    """
    travelled = 0
    floor = start
    for call in calls:
        travelled += abs(call - floor)
        floor = call
    return travelled


@exercise(
    "Order of stops of a lift that first goes up through all requested higher floors and then down through the others.",
    "Requests above or at the current floor ascending, then those below descending, duplicates removed.",
)
def sweep_stops(floor: int, requests: list[int]) -> list[int]:
    """Return the stops of a lift that serves all floors from the current one upwards and then the lower ones downwards.

    >>> sweep_stops(3, [5, 1, 4, 2])
    [4, 5, 2, 1]
    >>> sweep_stops(0, [2, 2])
    [2]
    >>> sweep_stops(9, [3])
    [3]
    """
    wanted = set(requests)
    upwards = sorted(f for f in wanted if f >= floor)
    downwards = sorted((f for f in wanted if f < floor), reverse=True)
    return upwards + downwards


@exercise(
    "Next colour of a traffic light that runs green, yellow, red, green; other colours raise ValueError('unknown "
    "light').",
    "Successor of the light's colour in the cycle green -> yellow -> red; an unknown colour is a ValueError.",
)
def next_light(colour: str) -> str:
    """Return the colour following green, yellow or red in a traffic light cycle.

    Raises:
        ValueError: 'unknown light' for another colour.

    >>> next_light("green")
    'yellow'
    >>> next_light("red")
    'green'
    >>> next_light("blue")
    Traceback (most recent call last):
        ...
    ValueError: unknown light
    """
    following = {"green": "yellow", "yellow": "red", "red": "green"}
    if colour not in following:
        raise ValueError("unknown light")
    return following[colour]


@exercise(
    "Colour shown at second t by a light that is green for g seconds, then yellow for y, then red for r, repeating.",
    "Traffic light phase at time t in a cycle of g green, y yellow and r red seconds that starts with green.",
)
def light_at(t: int, g: int, y: int, r: int) -> str:
    """Return 'green', 'yellow' or 'red' for second t of a repeating cycle of g, y and r seconds.

    >>> light_at(0, 3, 1, 4)
    'green'
    >>> light_at(3, 3, 1, 4)
    'yellow'
    >>> light_at(15, 3, 1, 4)
    'red'
    """
    moment = t % (g + y + r)
    if moment < g:
        return "green"
    if moment < g + y:
        return "yellow"
    return "red"


@exercise(
    "Turnstile: 'coin' unlocks it, 'push' lets one person through and locks it again. How many got through?",
    "Count the pushes that happen while the initially locked turnstile is unlocked by an earlier coin.",
)
def turnstile_passes(events: list[str]) -> int:
    """Count the people passing a turnstile, which starts locked; 'coin' unlocks it and a successful 'push' locks it.

    >>> turnstile_passes(["coin", "push", "push"])
    1
    >>> turnstile_passes(["push"])
    0
    >>> turnstile_passes(["coin", "coin", "push", "coin", "push"])
    2
    """
    unlocked = False
    passes = 0
    for event in events:
        if event == "coin":
            unlocked = True
        elif event == "push" and unlocked:
            passes += 1
            unlocked = False
    return passes


@exercise(
    "Vending machine: coins are added to the credit; 'buy' with enough credit sells a drink at `price`. Return sold "
    "drinks and the credit left.",
    "Process ints (coins) and the word 'buy'; answer (number sold, remaining credit).",
)
def vending_session(events: list, price: int) -> tuple[int, int]:
    """Process coins (integers) and 'buy' events and return (drinks sold, credit left).

    Buying without enough credit has no effect.

    >>> vending_session([50, 50, "buy"], 80)
    (1, 20)
    >>> vending_session(["buy", 10], 80)
    (0, 10)
    >>> vending_session([200, "buy", "buy", "buy"], 80)
    (2, 40)
    """
    credit = sold = 0
    for event in events:
        if event == "buy":
            if credit >= price:
                credit -= price
                sold += 1
        else:
            credit += event
    return sold, credit


@exercise(
    "Token on a round board of `fields` fields starting at 0: list the field after each throw.",
    "Positions of a piece on a circular track after every dice throw.",
)
def token_positions(throws: list[int], fields: int) -> list[int]:
    """Return the position on a circular board of the given size after each throw, starting from field 0.

    >>> token_positions([3, 4], 5)
    [3, 2]
    >>> token_positions([5], 5)
    [0]
    >>> token_positions([], 8)
    []
    """
    positions = []
    field = 0
    for throw in throws:
        field = (field + throw) % fields
        positions.append(field)
    return positions


@exercise(
    "Board with shortcuts: after moving, a token on a shortcut field jumps to its end. A move beyond the goal is void. "
    "Return the final field.",
    "Play throws from field 0; `jumps` maps a field to another, moves past `goal` are skipped.",
)
def play_with_jumps(throws: list[int], jumps: dict[int, int], goal: int) -> int:
    """Return the final field after the throws. Fields in jumps send the token on; throws beyond the goal are skipped.

    >>> play_with_jumps([2, 3], {2: 10}, 20)
    13
    >>> play_with_jumps([6, 6], {6: 1}, 20)
    7
    >>> play_with_jumps([5, 5], {}, 7)
    5
    """
    field = 0
    for throw in throws:
        if field + throw > goal:
            continue
        field += throw
        field = jumps.get(field, field)
    return field


@exercise(
    "Water tank: amounts flow in or out, limited to 0..capacity; return the total that spilled over.",
    "How much water was lost by overflow? Positive changes fill the tank, negative ones drain it down to zero at most.",
)
def spilled_water(changes: list[int], capacity: int) -> int:
    """Return how much water spills from an initially empty tank, given inflows and outflows.

    The level stays between 0 and the capacity.

    >>> spilled_water([6, 6, -3, 5], 10)
    4
    >>> spilled_water([-5, 3], 10)
    0
    >>> spilled_water([], 1)
    0
    """
    level = spilled = 0
    for change in changes:
        level = max(0, level + change)
        if level > capacity:
            spilled += level - capacity
            level = capacity
    return spilled


@exercise(
    "Lamps in a row are all off; each step flips the lamps from a to b inclusive. Which lamps are on at the end?",
    "Indexes of the lamps that are lit after toggling the given index ranges on n dark lamps.",
)
def lit_lamps(n: int, flips: list[tuple[int, int]]) -> list[int]:
    """Return the indexes of the lamps that are on after flipping inclusive ranges of n dark lamps.

    >>> lit_lamps(5, [(0, 2), (2, 3)])
    [0, 1, 3]
    >>> lit_lamps(3, [])
    []
    >>> lit_lamps(2, [(0, 1), (0, 1)])
    []
    """
    lamps = [False] * n
    for first, last in flips:
        for i in range(first, last + 1):
            lamps[i] = not lamps[i]
    return [i for i, on in enumerate(lamps) if on]


@exercise(
    "Run a finite state machine: transitions maps (state, symbol) to a state; a missing entry gives None.",
    "Final state after feeding the symbols to the transition table, or None when a step is undefined.",
)
def run_machine(transitions: dict, state: str, symbols) -> str | None:
    """Return the final state after processing the symbols, or None if a transition is missing.

    >>> run_machine({("off", "p"): "on", ("on", "p"): "off"}, "off", "ppp")
    'on'
    >>> run_machine({}, "idle", "")
    'idle'
    >>> run_machine({("a", "x"): "b"}, "a", "xx") is None
    True
    """
    for symbol in symbols:
        if (state, symbol) not in transitions:
            return None
        state = transitions[state, symbol]
    return state


@exercise(
    "Door lock: how many times does the code occur as consecutive key presses? Overlaps count.",
    "Count the positions at which the key log contains the whole code.",
)
def unlock_count(presses: str, code: str) -> int:
    """Count how often the code occurs in the pressed keys, including overlapping occurrences.

    >>> unlock_count("1212", "12")
    2
    >>> unlock_count("777", "77")
    2
    >>> unlock_count("5", "55")
    0
    """
    return sum(presses.startswith(code, i) for i in range(len(presses) - len(code) + 1))


@exercise(
    "A text cursor: 'a'-'z' inserts that letter, '<' moves left, '>' moves right, '#' deletes the letter before the "
    "cursor. Return the text.",
    "Simulate typing with cursor keys < and > and backspace #.",
)
def type_keys(keys: str) -> str:
    """Return the text typed by the keys, where '<' and '>' move the cursor and '#' deletes the letter before it.

    >>> type_keys("ac<b")
    'abc'
    >>> type_keys("ab#c")
    'ac'
    >>> type_keys("<#>x")
    'x'
    """
    text = []
    cursor = 0
    for key in keys:
        if key == "<":
            cursor = max(0, cursor - 1)
        elif key == ">":
            cursor = min(len(text), cursor + 1)
        elif key == "#":
            if cursor:
                cursor -= 1
                del text[cursor]
        else:
            text.insert(cursor, key)
            cursor += 1
    return "".join(text)


@exercise(
    "Two runners start at positions a and b with speeds u and v per minute; the first whole minute at which the first "
    "is level with or ahead of the second, or None within `limit` minutes.",
    "When does runner one (start a, speed u) catch runner two (start b, speed v)? Check the minutes 0 to limit.",
)
def catch_up_minute(a: int, u: int, b: int, v: int, limit: int) -> int | None:
    """Return the first minute, from 0 to limit, when the runner from a with speed u is not behind the other one.

    >>> catch_up_minute(0, 5, 10, 3, 60)
    5
    >>> catch_up_minute(9, 1, 2, 1, 5)
    0
    >>> catch_up_minute(0, 1, 4, 2, 100) is None
    True
    """
    for minute in range(limit + 1):
        if a + u * minute >= b + v * minute:
            return minute
    return None


@exercise(
    "Thermostat with hysteresis: heating goes on below `low`, off above `high`, and otherwise stays as it was (off at "
    "first). Return the states.",
    "For each temperature tell if the heater is on: switch on under low, off over high, else unchanged.",
)
def heater_states(temperatures: list[int], low: int, high: int) -> list[bool]:
    """Return whether the heater is on after each temperature.

    It turns on below low, off above high and otherwise keeps its state; it starts off.

    >>> heater_states([17, 20, 23, 20], 18, 22)
    [True, True, False, False]
    >>> heater_states([20], 18, 22)
    [False]
    >>> heater_states([], 1, 2)
    []
    """
    on = False
    states = []
    for temperature in temperatures:
        if temperature < low:
            on = True
        elif temperature > high:
            on = False
        states.append(on)
    return states
