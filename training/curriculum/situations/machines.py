"""Elevators, doors, counters, editors and other machines that follow a list of events."""

from training.curriculum.exercise import exercise


@exercise(
    "Total number of floors an elevator travels when it starts at floor start and visits the given floors in order.",
    "Sum the absolute differences between consecutive stops, the first measured from start.",
)
def floors_travelled(start: int, stops: list[int]) -> int:
    """An elevator starts on floor start and goes to the stops in the given order. Return how many floors it travels altogether, up or down.

    >>> floors_travelled(0, [3, 1])
    5
    >>> floors_travelled(5, [5])
    0
    >>> floors_travelled(2, [])
    0
    """
    total = 0
    for stop in stops:
        total += abs(stop - start)
        start = stop
    return total


@exercise(
    "Order the calls of an elevator moving upwards: first the floors at or above its own in ascending order, then the lower ones in descending order.",
    "Given the current floor and requested floors, return the order of stops when it first goes all the way up and then down.",
)
def stops_up_then_down(floor: int, calls: list[int]) -> list[int]:
    """An elevator at floor first goes up and serves all calls that are not below it, in ascending order, and then goes down and serves the others in descending order. Return the order of the calls.

    >>> stops_up_then_down(3, [5, 1, 4, 2])
    [4, 5, 2, 1]
    >>> stops_up_then_down(3, [1])
    [1]
    >>> stops_up_then_down(0, [])
    []
    """
    above = sorted(f for f in calls if f >= floor)
    below = sorted((f for f in calls if f < floor), reverse=True)
    return above + below


@exercise(
    "Which elevator comes? The one nearest to the calling floor, the one with the lower index on a tie. Return the index.",
    "Given the floors of the elevators and a call, return the index of the elevator with the smallest distance, the first among equals.",
)
def elevator_that_comes(elevators: list[int], call: int) -> int:
    """The list elevators tells on which floor each elevator is. Return the index of the elevator nearest to the floor call, the first one on a tie.

    >>> elevator_that_comes([0, 7, 3], 5)
    1
    >>> elevator_that_comes([9], 1)
    0
    >>> elevator_that_comes([4, 4, 2], 4)
    0
    """
    return min(range(len(elevators)), key=lambda i: abs(elevators[i] - call))


@exercise(
    "A door is closed at first; 'push' opens a closed unlocked door and closes an open one, 'lock' locks it if closed, 'unlock' unlocks. Return 'open', 'closed' or 'locked'.",
    "Simulate a door with the events push, lock and unlock: pushing a locked door and locking an open one do nothing. Give the final state.",
)
def final_door_state(events: list[str]) -> str:
    """A door is 'closed' at first. 'push' turns closed into open and open into closed, 'lock' turns closed into locked, and 'unlock' turns locked into closed. All else changes nothing. Return the final state.

    >>> final_door_state(["push", "lock"])
    'open'
    >>> final_door_state(["lock", "push"])
    'locked'
    >>> final_door_state(["lock", "unlock", "push"])
    'open'
    """
    rules = {
        ("closed", "push"): "open",
        ("open", "push"): "closed",
        ("closed", "lock"): "locked",
        ("locked", "unlock"): "closed",
    }
    state = "closed"
    for event in events:
        state = rules.get((state, event), state)
    return state


@exercise(
    "A drinks machine gets coins; it gives a drink as soon as the inserted sum reaches price and keeps the rest as credit. Return (drinks, credit).",
    "Add coins one by one; whenever the credit is at least price, hand out one drink and lower the credit by price. Return how many drinks and the final credit.",
)
def drinks_and_credit(coins: list[int], price: int) -> tuple[int, int]:
    """A machine adds inserted coins to a credit. As long as the credit is at least price, it gives a drink and takes the price off. Return the number of drinks and the remaining credit.

    >>> drinks_and_credit([50, 100, 20], 70)
    (2, 30)
    >>> drinks_and_credit([10], 70)
    (0, 10)
    >>> drinks_and_credit([], 70)
    (0, 0)
    """
    return divmod(sum(coins), price)


@exercise(
    "Run an editor: 'undo' removes the last added word, every other command is a word to add. Return the words as a sentence.",
    "Given commands that are words or 'undo', return the remaining words joined by spaces; 'undo' without words does nothing.",
)
def write_with_undo(commands: list[str]) -> str:
    """Each command is a word that is written, or 'undo', which removes the last word if there is one. Return the remaining words joined with spaces.

    >>> write_with_undo(["I", "am", "undo", "was"])
    'I was'
    >>> write_with_undo(["undo", "hi"])
    'hi'
    >>> write_with_undo([])
    ''
    """
    words = []
    for command in commands:
        if command != "undo":
            words.append(command)
        elif words:
            words.pop()
    return " ".join(words)


@exercise(
    "Browser history: 'back' returns to the previous page, anything else opens that page. Return the page shown at the end, starting with 'home'.",
    "Follow clicks from the page 'home'; 'back' goes one page back if possible. Which page is shown finally?",
)
def page_shown(clicks):
    """A browser starts with the page 'home'. A click on 'back' goes to the page before, if there is one, and any other click opens that page. Return the page shown at the end.

    >>> page_shown(["news", "sport", "back"])
    'news'
    >>> page_shown(["back"])
    'home'
    >>> page_shown([])
    'home'
    """
    pages = ["home"]
    for click in clicks:
        if click != "back":
            pages.append(click)
        elif len(pages) > 1:
            pages.pop()
    return pages[-1]


@exercise(
    "Run counter commands: '+' adds 1, '-' subtracts 1, '0' resets; list the value after each command.",
    "Start at zero and return all the counter values produced by a string of +, - and 0.",
)
def counter_values(commands: str) -> list[int]:
    """A counter starts at 0. '+' adds one, '-' takes one away and '0' sets it back to zero. Return the list of values after each command.

    >>> counter_values("++-")
    [1, 2, 1]
    >>> counter_values("+0-")
    [1, 0, -1]
    >>> counter_values("")
    []
    """
    values = []
    value = 0
    for command in commands:
        if command == "+":
            value += 1
        elif command == "-":
            value -= 1
        else:
            value = 0
        values.append(value)
    return values


@exercise(
    "A clipboard machine: 'copy' stores the current text, 'paste' appends the stored text, other commands append themselves. Return the final text.",
    "Start with an empty text and an empty clipboard; copy remembers the text so far, paste adds what is remembered, any other string is added directly.",
)
def text_with_clipboard(commands: list[str]) -> str:
    """A text is empty at first. 'copy' stores the whole text so far, 'paste' appends the stored text, and every other command is appended itself. Return the text.

    >>> text_with_clipboard(["ab", "copy", "c", "paste"])
    'abcab'
    >>> text_with_clipboard(["paste", "x"])
    'x'
    >>> text_with_clipboard([])
    ''
    """
    text = ""
    stored = ""
    for command in commands:
        if command == "copy":
            stored = text
        elif command == "paste":
            text += stored
        else:
            text += command
    return text


@exercise(
    "Who is in the building at the end? The log has names; each first occurrence is an entry, the next one an exit, and so on. Sorted names.",
    "Given a log of badge uses, return alphabetically the people who used their badge an odd number of times.",
)
def people_inside(log: list[str]) -> list[str]:
    """Everyone uses a badge when entering and again when leaving, and log lists the names in order. Return the sorted names of those who are inside at the end.

    >>> people_inside(["Bob", "Ann", "Bob", "Cy"])
    ['Ann', 'Cy']
    >>> people_inside(["Ann", "Ann"])
    []
    >>> people_inside([])
    []
    """
    return sorted(name for name in set(log) if log.count(name) % 2 == 1)


@exercise(
    "Most people inside at once: 'in' adds one, 'out' removes one, starting with 0. Return the maximum.",
    "Given in/out events find the peak number of visitors, 0 if there was none.",
)
def peak_visitors(events: list[str]) -> int:
    """A counter at a door notes 'in' and 'out'. The museum is empty at first. Return the largest number of visitors that were inside at the same time.

    >>> peak_visitors(["in", "in", "out", "in"])
    2
    >>> peak_visitors(["in", "out"])
    1
    >>> peak_visitors([])
    0
    """
    inside = 0
    peak = 0
    for event in events:
        inside += 1 if event == "in" else -1
        peak = max(peak, inside)
    return peak


@exercise(
    "An alarm sounds after three failures in a row; return the index of the event at which it first sounds, or -1. Events are 'ok' or 'fail'.",
    "Find the position of the third consecutive 'fail' in the list, the earliest such place; -1 if it never happens.",
)
def alarm_index(events: list[str]) -> int:
    """An alarm sounds as soon as three events in a row are 'fail'. Return the index of the event that starts the alarm, or -1 if it does not sound.

    >>> alarm_index(["fail", "ok", "fail", "fail", "fail"])
    4
    >>> alarm_index(["fail", "fail", "ok"])
    -1
    >>> alarm_index([])
    -1
    """
    failures = 0
    for i, event in enumerate(events):
        failures = failures + 1 if event == "fail" else 0
        if failures == 3:
            return i
    return -1


@exercise(
    "A printer has some sheets and prints jobs in order; a job needing more than the sheets left waits and is skipped. Return (printed jobs, sheets left).",
    "Given sheets and page counts, print each job that still fits, in order; return the list of indices printed and the remaining sheets.",
)
def printed_jobs(sheets: int, jobs: list[int]) -> tuple[list[int], int]:
    """A printer handles jobs in order and skips each job that needs more pages than there are sheets left. Return a tuple of the indices of the printed jobs and the number of sheets left.

    >>> printed_jobs(10, [4, 8, 5])
    ([0, 2], 1)
    >>> printed_jobs(3, [9])
    ([], 3)
    >>> printed_jobs(5, [])
    ([], 5)
    """
    printed = []
    for i, pages in enumerate(jobs):
        if pages <= sheets:
            printed.append(i)
            sheets -= pages
    return printed, sheets


@exercise(
    "A washing machine runs programs from a dict of minutes; return the total minutes of the given programs, unknown ones count 0.",
    "Sum the durations of programs looked up in a dict; programs not found take no time.",
)
def total_program_time(programs, minutes):
    """The dict minutes tells how long each program of a machine takes. Return the total time of the listed programs, where unknown programs take 0.

    >>> total_program_time(["wool", "quick", "wool"], {"wool": 40, "quick": 15})
    95
    >>> total_program_time(["steam"], {"wool": 40})
    0
    >>> total_program_time([], {})
    0
    """
    return sum(minutes.get(program, 0) for program in programs)


@exercise(
    "A sensor reports only changes larger than step compared with the last reported value; the first value is always reported. Return the reported values.",
    "Filter measurements: keep the first one, then each one that differs by more than step from the last kept one.",
)
def reported_values(values: list[float], step: float) -> list[float]:
    """A sensor sends its first value and then only a value that differs by more than step from the last one sent. Return the values sent.

    >>> reported_values([10, 11, 13, 12, 20], 2)
    [10, 13, 20]
    >>> reported_values([5, 5], 0)
    [5]
    >>> reported_values([], 1)
    []
    """
    sent = []
    for value in values:
        if not sent or abs(value - sent[-1]) > step:
            sent.append(value)
    return sent


@exercise(
    "Buttons A to E of a music box: pressing a letter again right after itself has no effect. Return the notes played.",
    "Return the text of presses in which immediate repetitions of the same letter are dropped.",
)
def notes_played(presses: str) -> str:
    """Pressing the same button of a music box directly again plays nothing. Return the notes that are played for a string of presses.

    >>> notes_played("AABBA")
    'ABA'
    >>> notes_played("CCC")
    'C'
    >>> notes_played("")
    ''
    """
    played = ""
    for key in presses:
        if not played.endswith(key):
            played += key
    return played


@exercise(
    "Sorting machine: numbers below limit go to bin 'small', multiples of ten to 'round', all others to 'rest'. Return a dict with the three lists.",
    "Distribute numbers over three bins: 'small' if under limit, else 'round' if divisible by ten, else 'rest'.",
)
def fill_three_bins(numbers: list[int], limit: int) -> dict[str, list[int]]:
    """A machine puts a number in the bin 'small' if it is below limit, otherwise in 'round' if it is a multiple of 10, and otherwise in 'rest'. Return a dict of the three bins with their numbers in order.

    >>> fill_three_bins([3, 20, 25, 10], 11)
    {'small': [3, 10], 'round': [20], 'rest': [25]}
    >>> fill_three_bins([], 5)
    {'small': [], 'round': [], 'rest': []}
    >>> fill_three_bins([50], 5)
    {'small': [], 'round': [50], 'rest': []}
    """
    bins = {"small": [], "round": [], "rest": []}
    for n in numbers:
        if n < limit:
            bins["small"].append(n)
        elif n % 10 == 0:
            bins["round"].append(n)
        else:
            bins["rest"].append(n)
    return bins


@exercise(
    "A meter shows four digits and goes from 9999 to 0000. Return its text after adding all amounts to start.",
    "Add the amounts to start on a counter with four decimal places and give the shown text, padded with zeros.",
)
def meter_text(start: int, amounts: list[int]) -> str:
    """A meter shows four digits and continues with 0000 after 9999. Return what it shows after all amounts are added to start.

    >>> meter_text(9990, [5, 7])
    '0002'
    >>> meter_text(12, [])
    '0012'
    >>> meter_text(0, [345])
    '0345'
    """
    return f"{(start + sum(amounts)) % 10000:04d}"


@exercise(
    "A volume knob goes from 0 to 10: 'u' is up, 'd' is down, 'm' mutes to 0 and a second 'm' restores the volume. Return the loudness heard.",
    "Process u, d and m commands; while muted nothing is heard, but the knob keeps its value. Return the final audible volume.",
)
def audible_volume(start: int, commands: str) -> int:
    """A volume is from 0 to 10. 'u' raises it by one, 'd' lowers it by one, and 'm' switches muting on or off. Return the final volume, or 0 if the sound is muted then.

    >>> audible_volume(5, "uum")
    0
    >>> audible_volume(9, "uuu")
    10
    >>> audible_volume(0, "dmum")
    1
    """
    volume = start
    muted = False
    for command in commands:
        if command == "m":
            muted = not muted
        elif command == "u":
            volume = min(10, volume + 1)
        else:
            volume = max(0, volume - 1)
    return 0 if muted else volume


@exercise(
    "A radio has stations in a ring; 'next' and 'prev' move by one. Return the name of the final station, starting with the first.",
    "From stations[0] follow next/prev commands around the ring and return where you are.",
)
def radio_station(stations: list[str], commands: list[str]) -> str:
    """A radio starts with the first station. 'next' goes to the next station and 'prev' to the previous one, and the ends of the list are connected. Return the final station.

    >>> radio_station(["pop", "jazz", "news"], ["prev"])
    'news'
    >>> radio_station(["pop", "jazz", "news"], ["next", "next"])
    'news'
    >>> radio_station(["pop"], [])
    'pop'
    """
    i = commands.count("next") - commands.count("prev")
    return stations[i % len(stations)]


@exercise(
    "Return the log lines with level 'ERROR' only, as texts without the level; a line looks like 'ERROR: disk full'.",
    "From lines of the form 'LEVEL: message' collect the messages of errors.",
)
def error_messages(lines):
    """Log lines look like 'LEVEL: message'. Return the messages of all lines whose level is ERROR.

    >>> error_messages(["ERROR: disk full", "INFO: ok", "ERROR: no net"])
    ['disk full', 'no net']
    >>> error_messages(["INFO: ERROR"])
    []
    >>> error_messages([])
    []
    """
    return [line.removeprefix("ERROR: ") for line in lines if line.startswith("ERROR: ")]


@exercise(
    "How many times does the thermostat switch? Count how often neighbouring states in the list differ, plus one if the first state is True, because it starts off.",
    "A device is off before the first state. Count the changes between on and off over the list of booleans.",
)
def switch_count(states: list[bool]) -> int:
    """A device is off before the first entry of states, which tells for each minute whether it is on. Return how many times it was switched on or off.

    >>> switch_count([True, True, False])
    2
    >>> switch_count([False, False])
    0
    >>> switch_count([])
    0
    """
    return sum(1 for a, b in zip([False] + states, states) if a != b)
