"""State machines, devices and simulations that process a list of events."""

from training.curriculum.exercise import exercise


@exercise(
    "A door is 'closed', 'open' or 'locked'. The actions open, close, lock and unlock change it only where that makes sense (open and lock need a closed door, close an open one, unlock a locked one); other actions have no effect. Return the final state.",
    "Run actions through a door state machine: closed -open-> open, open -close-> closed, closed -lock-> locked, locked -unlock-> closed; ignore impossible actions.",
)
def door_after(state: str, actions: list[str]) -> str:
    """Return the state of a door after all actions. From 'closed' it can be changed by 'open' to 'open' and by 'lock' to 'locked'. From 'open' it is changed by 'close' and from 'locked' by 'unlock', both to 'closed'. Any other action changes nothing.

    >>> door_after("closed", ["lock", "open"])
    'locked'
    >>> door_after("locked", ["unlock", "open", "lock"])
    'open'
    >>> door_after("open", [])
    'open'
    """
    moves = {
        ("closed", "open"): "open",
        ("closed", "lock"): "locked",
        ("open", "close"): "closed",
        ("locked", "unlock"): "closed",
    }
    for action in actions:
        state = moves.get((state, action), state)
    return state


@exercise(
    "Follow a transition table, a dict from (state, event) to the new state. Return the list of all states visited, the start included. An event that the table does not know for the state raises ValueError.",
    "Trace a finite automaton given as a dict of (state, symbol) -> state and return every state in order; ValueError for a missing transition.",
)
def visited_states(table: dict[tuple[str, str], str], start: str, events: list[str]) -> list[str]:
    """Return the states through which a machine passes, beginning with start. The table maps pairs of state and event to the next state. Raise ValueError if there is no entry for an event.

    >>> visited_states({("off", "press"): "on", ("on", "press"): "off"}, "off", ["press", "press"])
    ['off', 'on', 'off']
    >>> visited_states({}, "idle", [])
    ['idle']
    >>> visited_states({("off", "press"): "on"}, "off", ["pull"])
    Traceback (most recent call last):
        ...
    ValueError: event not allowed
    """
    states = [start]
    for event in events:
        if (states[-1], event) not in table:
            raise ValueError("event not allowed")
        states.append(table[states[-1], event])
    return states


@exercise(
    "Is the order of an order's statuses allowed? The dict says for each status which ones may follow. Check every neighbouring pair of the history; a status missing in the dict is final.",
    "True if each consecutive pair in the history is permitted by the dict status -> list of next statuses.",
)
def history_allowed(history: list[str], following: dict[str, list[str]]) -> bool:
    """Return True if every change in a history of statuses is allowed. The dictionary gives the statuses that may follow on each status; a status that is not in it may not be followed by anything. Histories with fewer than two statuses are always allowed.

    >>> history_allowed(["new", "paid", "sent"], {"new": ["paid", "cancelled"], "paid": ["sent"]})
    True
    >>> history_allowed(["new", "sent"], {"new": ["paid"]})
    False
    >>> history_allowed(["sent"], {})
    True
    """
    return all(b in following.get(a, []) for a, b in zip(history, history[1:]))


@exercise(
    "Simulate an undo stack: 'undo' takes back the last word, all other entries are words that are added. Undo with nothing left does nothing. Return the words at the end.",
    "Process entries where 'undo' removes the latest remaining word and everything else is appended.",
)
def words_after_undo(entries: list[str]) -> list[str]:
    """Return the words that remain after all entries. The entry 'undo' removes the word added last; if there is none, it has no effect. Every other entry is a word that is added.

    >>> words_after_undo(["red", "blue", "undo", "green"])
    ['red', 'green']
    >>> words_after_undo(["undo", "red"])
    ['red']
    >>> words_after_undo(["red", "undo", "undo"])
    []
    """
    words: list[str] = []
    for entry in entries:
        if entry == "undo":
            words = words[:-1]
        else:
            words.append(entry)
    return words


@exercise(
    "A thermostat switches the heating on below low and off above high; in between it stays as it was, and it is off at the start. Return the list of states, True for on, one per temperature.",
    "Hysteresis: for each value turn on if < low, off if > high, else keep; begin with off. List the states.",
)
def heating_states(temperatures: list[float], low: float, high: float) -> list[bool]:
    """Return for every temperature whether the heating is on afterwards. It is switched on when the temperature is below low and off when it is above high. In between its state does not change. At the beginning it is off.

    >>> heating_states([17, 20, 23, 20], 18, 22)
    [True, True, False, False]
    >>> heating_states([20], 18, 22)
    [False]
    >>> heating_states([], 18, 22)
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


@exercise(
    "A drinks machine keeps the credit: numbers are coins that add to it, texts are product names. A product whose price is covered is handed out and paid, others are ignored. Return the products handed out and the credit left.",
    "Process a mixed list of coin values and product names with a price dict; return (sold products, remaining credit).",
)
def drinks_sold(inputs: list, prices: dict[str, int]) -> tuple[list[str], int]:
    """Return the products that a machine hands out, and the credit that is left. The inputs are either numbers, which are coins and raise the credit, or names of products. A product is handed out if the credit covers its price, which is then subtracted. Unknown products and products that are too dear are ignored.

    >>> drinks_sold([100, 50, "tea", "juice"], {"tea": 80, "juice": 120})
    (['tea'], 70)
    >>> drinks_sold(["tea", 100], {"tea": 80})
    ([], 100)
    >>> drinks_sold([], {})
    ([], 0)
    """
    credit = 0
    sold = []
    for entry in inputs:
        if isinstance(entry, int):
            credit += entry
        elif entry in prices and prices[entry] <= credit:
            credit -= prices[entry]
            sold.append(entry)
    return sold, credit


@exercise(
    "A counter goes around from 0 to limit-1. '+' counts up, '-' down, '0' resets to zero; after the highest value comes 0 and before 0 the highest. Return the final value, starting from 0. Other characters are ignored.",
    "Cyclic counter modulo limit driven by a text of '+', '-' and '0'.",
)
def cyclic_counter(keys: str, limit: int) -> int:
    """Return the value of a counter after the given keys have been pressed. It starts at 0 and runs through the values 0 to limit - 1 in a circle. '+' goes one step up, '-' one step down, and '0' sets it back to 0. Other keys do nothing.

    >>> cyclic_counter("+++", 3)
    0
    >>> cyclic_counter("--", 5)
    3
    >>> cyclic_counter("++0+", 10)
    1
    """
    value = 0
    for key in keys:
        if key == "+":
            value = (value + 1) % limit
        elif key == "-":
            value = (value - 1) % limit
        elif key == "0":
            value = 0
    return value


@exercise(
    "A text display shows a limited number of characters. Each key adds a character at the end and, if necessary, pushes the first out; '<' deletes the last. Return what is shown.",
    "Keep the latest size characters typed, with '<' as backspace.",
)
def display_text(keys: str, size: int) -> str:
    """Return the text on a display with room for size characters after all keys have been pressed. A key adds its character at the end; if the display is full, the first character disappears. The key '<' removes the last character, if there is one.

    >>> display_text("abcd", 3)
    'bcd'
    >>> display_text("ab<<<c", 5)
    'c'
    >>> display_text("", 2)
    ''
    """
    shown = ""
    for key in keys:
        shown = shown[:-1] if key == "<" else (shown + key)[-size:]
    return shown


@exercise(
    "Simulate a printer queue: ('add', name, pages) puts a job at the end, ('print', n) prints n pages of the jobs in order, finishing as many as possible. Return the names of the finished jobs.",
    "Queue of jobs with remaining pages; each print event consumes pages from the front. List completed jobs in order.",
)
def finished_jobs(events: list[tuple]) -> list[str]:
    """Return the names of the print jobs that have been finished, in order. An event ('add', name, pages) adds a job with at least one page to the end of the queue. An event ('print', n) prints up to n pages, always of the job at the front. A job is finished when all its pages are printed.

    >>> finished_jobs([("add", "a", 2), ("add", "b", 3), ("print", 4)])
    ['a']
    >>> finished_jobs([("print", 5), ("add", "a", 1)])
    []
    >>> finished_jobs([])
    []
    """
    queue: list[list] = []
    finished = []
    for kind, *rest in events:
        if kind == "add":
            queue.append(rest)
            continue
        pages = rest[0]
        while queue and pages >= queue[0][1]:
            name, needed = queue.pop(0)
            pages -= needed
            finished.append(name)
        if queue:
            queue[0][1] -= pages
    return finished


@exercise(
    "Count how many presses had an effect: a button is locked for the given time after each effective press. Times are ascending; a press exactly at the end of the lock counts.",
    "Number of accepted times when each accepted one blocks all others less than pause later.",
)
def effective_presses(times: list[int], pause: int) -> int:
    """Return how many presses of a button have an effect. The times of the presses are ascending. After a press that had an effect, the button does not react until pause seconds have passed. A press exactly pause seconds later has an effect again.

    >>> effective_presses([0, 3, 5, 11], 5)
    3
    >>> effective_presses([1, 2, 3], 1)
    3
    >>> effective_presses([], 4)
    0
    """
    count = 0
    last = None
    for time in times:
        if last is None or time - last >= pause:
            count += 1
            last = time
    return count


@exercise(
    "A lock opens as soon as the last pressed digits equal the code. Return how many digits had been pressed by then, or -1 if it does not open.",
    "Smallest n such that the first n keys end with the code, or -1.",
)
def keys_until_open(keys: str, code: str) -> int:
    """Return after how many keys a lock opens. It opens when the keys pressed last, in order, are exactly the code. If that never happens, return -1.

    >>> keys_until_open("11235", "123")
    4
    >>> keys_until_open("121", "123")
    -1
    >>> keys_until_open("", "1")
    -1
    """
    place = keys.find(code)
    return place + len(code) if place >= 0 else -1


@exercise(
    "Simulate a battery: each entry charges (positive) or uses (negative) it, the charge always staying between 0 and the capacity. Return the charge at the end.",
    "Clamp the running charge to 0..capacity after each change; start is given.",
)
def battery_charge(start: int, changes: list[int], capacity: int) -> int:
    """Return the charge of a battery after all changes. Each change is added to the charge. The charge can never fall below 0 or rise above capacity; what goes beyond is lost.

    >>> battery_charge(50, [30, 40, -10], 100)
    90
    >>> battery_charge(5, [-20, 8], 100)
    8
    >>> battery_charge(7, [], 10)
    7
    """
    charge = start
    for change in changes:
        charge = max(0, min(capacity, charge + change))
    return charge


@exercise(
    "A lamp with levels 0 to 3: 'short' presses go to the next level (after 3 comes 0), a 'long' press switches off, or to the brightest level if the lamp is off. Return the level at the end, starting with 0.",
    "Simulate presses: short -> (level + 1) mod 4, long -> 0 if on, else 3.",
)
def lamp_level(presses):
    """Return the level of a lamp after the presses. The levels are 0 (off) to 3, and the lamp is off at first. A 'short' press switches to the next level and from 3 back to 0. A 'long' press switches the lamp off; if it is off already, it goes to level 3.

    >>> lamp_level(["short", "short"])
    2
    >>> lamp_level(["long", "short"])
    0
    >>> lamp_level(["short", "long", "long"])
    3
    """
    level = 0
    for press in presses:
        if press == "short":
            level = (level + 1) % 4
        else:
            level = 0 if level > 0 else 3
    return level


@exercise(
    "Follow a vehicle on a line from position 0: 'F5' moves 5 forward, 'B2' 2 back, 'R' turns around so that forward and back are exchanged. Return the final position. Other commands raise ValueError.",
    "Sum signed moves of commands F<n>, B<n> and R (reverse direction); ValueError for anything else.",
)
def vehicle_position(commands: list[str]) -> int:
    """Return the position of a vehicle on a straight line after all commands, starting at 0. 'F' with a number moves it forward and 'B' with a number backward. 'R' turns it around, so that forward then means the other direction. Raise ValueError for any other command.

    >>> vehicle_position(["F5", "B2"])
    3
    >>> vehicle_position(["F5", "R", "F7"])
    -2
    >>> vehicle_position(["X1"])
    Traceback (most recent call last):
        ...
    ValueError: unknown command X1
    """
    position = 0
    direction = 1
    for command in commands:
        if command == "R":
            direction = -direction
        elif command[0] == "F":
            position += direction * int(command[1:])
        elif command[0] == "B":
            position -= direction * int(command[1:])
        else:
            raise ValueError(f"unknown command {command}")
    return position


@exercise(
    "Run a small program of instructions 'set x 5', 'add x 3', 'mul x 2' and 'copy x y' (y becomes x). Variables not yet set are 0. Return the variables at the end.",
    "Interpret set/add/mul with a number and copy from-to on a dict of variables defaulting to 0.",
)
def run_variables(program: list[str]) -> dict[str, int]:
    """Return the variables after a small program has been run. The instructions are 'set NAME NUMBER', 'add NAME NUMBER', 'mul NAME NUMBER' and 'copy FROM TO'. A variable that has not been set has the value 0.

    >>> run_variables(["set x 5", "add x 3", "copy x y", "mul y 2"])
    {'x': 8, 'y': 16}
    >>> run_variables(["add n 1", "copy m k"])
    {'n': 1, 'k': 0}
    >>> run_variables([])
    {}
    """
    values: dict[str, int] = {}
    for line in program:
        action, name, last = line.split()
        if action == "copy":
            values[last] = values.get(name, 0)
        elif action == "set":
            values[name] = int(last)
        elif action == "add":
            values[name] = values.get(name, 0) + int(last)
        elif action == "mul":
            values[name] = values.get(name, 0) * int(last)
    return values


@exercise(
    "A gate counts visitors: 'in' and 'out' events, with at most capacity inside. Someone who wants in when it is full is turned away. Return how many were turned away; 'out' with nobody inside is ignored.",
    "Count 'in' events that occur while the number inside equals the capacity.",
)
def visitors_refused(events: list[str], capacity: int) -> int:
    """Return how many visitors were turned away. An 'in' lets a visitor in if fewer than capacity are inside; otherwise the visitor is turned away. An 'out' lets one visitor out. If nobody is inside, an 'out' is ignored.

    >>> visitors_refused(["in", "in", "in", "out", "in"], 2)
    1
    >>> visitors_refused(["out", "in"], 1)
    0
    >>> visitors_refused(["in"], 0)
    1
    """
    inside = away = 0
    for event in events:
        if event == "out":
            inside = max(0, inside - 1)
        elif inside < capacity:
            inside += 1
        else:
            away += 1
    return away


@exercise(
    "Let the machine tick: each tick takes the first waiting task, subtracts one from its remaining work, and puts it back at the end unless it is finished. Tasks are (name, work) pairs with work of at least 1. Return the names in the order in which they finish.",
    "Round-robin scheduling with one unit per turn; return the completion order.",
)
def round_robin_order(tasks: list[tuple[str, int]]) -> list[str]:
    """Return the names of the tasks in the order in which they are finished. The first waiting task is worked on for one unit; if something of it is left, it goes to the end of the line. A task is a pair of name and number of units, which is at least 1.

    >>> round_robin_order([("a", 2), ("b", 1), ("c", 3)])
    ['b', 'a', 'c']
    >>> round_robin_order([("x", 1)])
    ['x']
    >>> round_robin_order([])
    []
    """
    waiting = list(tasks)
    done = []
    while waiting:
        name, work = waiting.pop(0)
        if work > 1:
            waiting.append((name, work - 1))
        else:
            done.append(name)
    return done


@exercise(
    "Which lights of the row are on after everyone has passed? Person k (from 1) switches every light whose number is in that person's list. All are off first; numbers out of range raise ValueError. Return the row as text of '*' for on and '.' for off.",
    "Toggle lights 1..n for each number in the lists; draw '*' or '.' per light. ValueError for a number outside 1..n.",
)
def light_row(n: int, switches: list[list[int]]) -> str:
    """Return the state of n lights as text with '*' for a light that is on and '.' for one that is off. At first all are off. Each list in switches contains the numbers, from 1 to n, of the lights that are switched over. Raise ValueError if a number is not between 1 and n.

    >>> light_row(4, [[1, 2], [2, 4]])
    '*..*'
    >>> light_row(3, [])
    '...'
    >>> light_row(2, [[3]])
    Traceback (most recent call last):
        ...
    ValueError: no such light
    """
    lights = [False] * n
    for numbers in switches:
        for number in numbers:
            if not 1 <= number <= n:
                raise ValueError("no such light")
            lights[number - 1] = not lights[number - 1]
    return "".join("*" if on else "." for on in lights)


@exercise(
    "Mix: a tank is filled with amounts of hot (90 degrees) and cold (10 degrees) water. Return its temperature, the mean weighted by amount, or None for an empty tank.",
    "Weighted mean of 90 and 10 with the hot and cold amounts; None if both are 0.",
)
def temperature_of_mixture(hot: float, cold: float) -> float | None:
    """Return the temperature of a mixture of hot water of 90 degrees and cold water of 10 degrees. It is the mean of both temperatures weighted with the amounts hot and cold. If there is no water at all, return None.

    >>> temperature_of_mixture(1, 3)
    30.0
    >>> temperature_of_mixture(2, 0)
    90.0
    >>> temperature_of_mixture(0, 0) is None
    True
    """
    total = hot + cold
    if total == 0:
        return None
    return (hot * 90 + cold * 10) / total


@exercise(
    "Detect a repeated state: return the index of the first state that already occurred earlier, together with the index of that earlier state. None if all states differ.",
    "First pair (earlier index, later index) of equal states, with the smallest later index, or None.",
)
def first_repeated_state(states: list) -> tuple[int, int] | None:
    """Return the position at which a state occurs for the second time, preceded by its first position, as a pair. The earliest repetition counts. If no state is repeated, return None.

    >>> first_repeated_state(["a", "b", "c", "b", "a"])
    (1, 3)
    >>> first_repeated_state([1, 2, 3]) is None
    True
    >>> first_repeated_state([0, 0])
    (0, 1)
    """
    seen = {}
    for i, state in enumerate(states):
        if state in seen:
            return seen[state], i
        seen[state] = i
    return None


@exercise(
    "How many steps does the device need until its value no longer changes? In each step the value becomes table[value], a dict; a value without an entry stays. Return the number of changes, or -1 if it would go on forever.",
    "Count applications of the mapping until a fixed point or missing key; -1 when a cycle of length > 1 is entered.",
)
def steps_until_stable(value, table):
    """Return how many times the value changes until it stays the same. In each step it is replaced by its entry in table; without an entry, or if the entry is the value itself, it stays. If the value would keep changing forever, return -1.

    >>> steps_until_stable("a", {"a": "b", "b": "c", "c": "c"})
    2
    >>> steps_until_stable("x", {})
    0
    >>> steps_until_stable(1, {1: 2, 2: 1})
    -1
    """
    seen = {value}
    while table.get(value, value) != value:
        value = table[value]
        if value in seen:
            return -1
        seen.add(value)
    return len(seen) - 1
