"""Lamps, traffic lights, switches and batteries."""

from training.curriculum.exercise import exercise


@exercise(
    "Flip every lamp whose index is a multiple of k (0 included) and return the new list of booleans.",
    "Given lamp states, return them with the lamps at indices 0, k, 2k and so on switched over.",
)
def toggle_every_kth_lamp(lamps: list[bool], k: int) -> list[bool]:
    """Somebody presses the switch of each lamp whose index is a multiple of k. Return the list of states afterwards, True for on.

    >>> toggle_every_kth_lamp([False, False, True], 2)
    [True, False, False]
    >>> toggle_every_kth_lamp([True, True], 1)
    [False, False]
    >>> toggle_every_kth_lamp([], 3)
    []
    """
    return [not on if i % k == 0 else on for i, on in enumerate(lamps)]


@exercise(
    "n lamps are off; each number in presses toggles the lamp with that index. Return the indices of the lamps that are on in the end.",
    "Given a list of pressed switch indices, list in ascending order the lamps among 0..n-1 that were pressed an odd number of times.",
)
def lamps_on_after_presses(n: int, presses: list[int]) -> list[int]:
    """There are n lamps with the indices 0 to n - 1, all off. Every press toggles the lamp with that index. Return the indices of the lamps that are on at the end, ascending.

    >>> lamps_on_after_presses(4, [0, 2, 0, 3])
    [2, 3]
    >>> lamps_on_after_presses(2, [1, 1])
    []
    >>> lamps_on_after_presses(3, [])
    []
    """
    return [i for i in range(n) if presses.count(i) % 2 == 1]


@exercise(
    "A light is green for the first green seconds and red for the next red seconds, over and over. Which colour is shown at second t?",
    "Given the lengths of the green and the red phase, starting green at 0, return 'green' or 'red' for the time t.",
)
def light_at_second(t: int, green: int, red: int) -> str:
    """A traffic light starts with green for green seconds, then is red for red seconds, and repeats. Return 'green' or 'red' for second t, counted from 0.

    >>> light_at_second(0, 5, 3)
    'green'
    >>> light_at_second(5, 5, 3)
    'red'
    >>> light_at_second(8, 5, 3)
    'green'
    """
    if t % (green + red) < green:
        return "green"
    return "red"


@exercise(
    "How long must a car arriving at second t wait, if the light is green during the first green seconds of each period and red otherwise?",
    "Return 0 if the light is green at time t, otherwise the seconds until the next period begins.",
)
def seconds_to_wait_at_light(t, green, period):
    """In each period a light is green for the first green seconds and red for the rest. Return how many seconds a car that arrives at second t has to wait for green.

    >>> seconds_to_wait_at_light(2, 5, 8)
    0
    >>> seconds_to_wait_at_light(6, 5, 8)
    2
    >>> seconds_to_wait_at_light(13, 5, 8)
    3
    """
    phase = t % period
    if phase < green:
        return 0
    return period - phase


@exercise(
    "Count how many cars pass: a string of 'G' and 'R' phases, two cars pass in each G and none in R.",
    "Given light phases and the number of waiting cars, return how many cars got through when each 'G' lets two cars pass.",
)
def cars_through_light(phases: str, waiting: int) -> int:
    """In every green phase 'G' two of the waiting cars pass a light, in a red phase 'R' none. Return how many of the waiting cars have passed after all phases.

    >>> cars_through_light("GRG", 3)
    3
    >>> cars_through_light("GRG", 10)
    4
    >>> cars_through_light("RR", 4)
    0
    """
    return min(waiting, 2 * phases.count("G"))


@exercise(
    "Charge stays between 0 and 100: add each change in turn and clip after every step. Return the final charge.",
    "Given a battery level and a list of changes, apply them one at a time, never leaving the range 0 to 100.",
)
def battery_after_changes(level: int, changes: list[int]) -> int:
    """A battery level changes step by step, but it never falls below 0 or rises above 100. Return the level after all changes.

    >>> battery_after_changes(50, [60, -10])
    90
    >>> battery_after_changes(5, [-20, 3])
    3
    >>> battery_after_changes(70, [])
    70
    """
    for change in changes:
        level = max(0, min(100, level + change))
    return level


@exercise(
    "Return the hours until the level, losing use per hour, is not more than 20.",
    "Given a charge and the hourly use, count the hours until the low-battery warning at 20 or less.",
)
def hours_until_warning(level, use):
    """A phone loses use percent per hour and warns as soon as its level is 20 or lower. Return after how many hours the warning comes.

    >>> hours_until_warning(100, 15)
    6
    >>> hours_until_warning(20, 5)
    0
    >>> hours_until_warning(45, 25)
    1
    """
    hours = 0
    while level > 20:
        level -= use
        hours += 1
    return hours


@exercise(
    "Name a battery level: 'full' at 100, 'good' from 50, 'low' from 10, 'empty' below.",
    "Write a function to turn a percentage into one of the words full, good, low and empty with the limits 100, 50 and 10.",
)
def battery_word(level: int) -> str:
    """A display shows 'full' for a level of 100, 'good' for at least 50, 'low' for at least 10 and 'empty' otherwise. Return the word for level.

    >>> battery_word(100)
    'full'
    >>> battery_word(50)
    'good'
    >>> battery_word(49)
    'low'
    >>> battery_word(3)
    'empty'
    """
    if level >= 100:
        return "full"
    if level >= 50:
        return "good"
    if level >= 10:
        return "low"
    return "empty"


@exercise(
    "Draw a battery of ten signs: '#' for every full ten percent and '-' for the rest, in square brackets.",
    "Given a percentage, build a bar such as [###-------] with one '#' per complete 10 percent.",
)
def battery_bar(percent: int) -> str:
    """A bar in square brackets has ten signs, one '#' for each full ten percent and '-' for the remaining places. Return the bar.

    >>> battery_bar(35)
    '[###-------]'
    >>> battery_bar(0)
    '[----------]'
    >>> battery_bar(100)
    '[##########]'
    """
    full = percent // 10
    return "[" + "#" * full + "-" * (10 - full) + "]"


@exercise(
    "Which devices run out first? Return the device with the least charge divided by use; ties go to the first listed. None if empty.",
    "Given tuples (name, charge, use), find the name of the device that lasts the shortest time, the earliest one among equals, or None.",
)
def first_device_to_die(devices):
    """Devices are given as tuples of name, charge and use per hour. Return the name of the device whose battery lasts the shortest, the first one on a tie, or None without devices.

    >>> first_device_to_die([("cam", 10, 2), ("phone", 9, 3)])
    'phone'
    >>> first_device_to_die([("a", 4, 2), ("b", 2, 1)])
    'a'
    >>> first_device_to_die([]) is None
    True
    """
    if not devices:
        return None
    return min(devices, key=lambda d: d[1] / d[2])[0]


@exercise(
    "A lamp row is a string of '1' (on) and '0' (off). Swap every state.",
    "Return the string with each '0' turned into '1' and each '1' into '0'.",
)
def invert_lamp_row(row: str) -> str:
    """A row of lamps is written with '1' for on and '0' for off. The main switch changes all of them. Return the new row.

    >>> invert_lamp_row("1001")
    '0110'
    >>> invert_lamp_row("111")
    '000'
    >>> invert_lamp_row("")
    ''
    """
    return "".join("0" if lamp == "1" else "1" for lamp in row)


@exercise(
    "Switch off each lamp that has a burning lamp directly to its left in the original row of '1' and '0'.",
    "Given a string of lamp states, put '0' wherever the preceding character of the input is '1'; other places stay.",
)
def off_right_of_burning(row):
    """A row of lamps is a string of '1' and '0'. At the same moment every lamp whose left neighbour is on goes off. Return the new row.

    >>> off_right_of_burning("1101")
    '1001'
    >>> off_right_of_burning("0110")
    '0100'
    >>> off_right_of_burning("")
    ''
    """
    return "".join("0" if i > 0 and row[i - 1] == "1" else lamp for i, lamp in enumerate(row))


@exercise(
    "How many seconds is the lamp on? A list of times when the button is pressed toggles it, starting off; it goes off at the end time at the latest.",
    "Given ascending press times and an end time, sum up the lengths of the on-phases; the first press turns the lamp on.",
)
def seconds_lamp_on(presses: list[int], end: int) -> int:
    """A lamp is off at first, and every press toggles it. presses holds the ascending times of the presses, and observation stops at end. Return how many seconds the lamp was on.

    >>> seconds_lamp_on([2, 5, 7], 10)
    6
    >>> seconds_lamp_on([1, 4], 10)
    3
    >>> seconds_lamp_on([], 10)
    0
    """
    times = list(presses)
    if len(times) % 2 == 1:
        times.append(end)
    return sum(off - on for on, off in zip(times[::2], times[1::2]))


@exercise(
    "A hallway light stays on for 10 seconds after each motion. Is it on at second t, given the motion times?",
    "Check if there was a motion at most 10 seconds before t, or exactly at t.",
)
def light_on_after_motion(motions: list[int], t: int) -> bool:
    """A light goes on at each motion and stays on until 10 seconds later, that second included. Return whether it is on at second t.

    >>> light_on_after_motion([3, 40], 13)
    True
    >>> light_on_after_motion([3, 40], 14)
    False
    >>> light_on_after_motion([], 0)
    False
    """
    return any(0 <= t - m <= 10 for m in motions)


@exercise(
    "Return True if no two lamps next to each other are in the same state.",
    "Check if the lamps alternate, each one differing from the one beside it.",
)
def lamps_alternate(lamps):
    """A chain of lamps looks right if each lamp differs from its neighbours, on next to off. Return whether the chain looks right.

    >>> lamps_alternate([True, False, True])
    True
    >>> lamps_alternate([True, True])
    False
    >>> lamps_alternate([])
    True
    """
    return all(a != b for a, b in zip(lamps, lamps[1:]))


@exercise(
    "A running light shows '*' at position t modulo n and '.' elsewhere. Return the string for moment t.",
    "Given the width n and the moment t, draw a row of dots with a single star that moves right one place per moment and wraps around.",
)
def running_light(n: int, t: int) -> str:
    """A chain of n lamps has just one lamp on, shown as '*', and the others are '.'. At moment 0 the first lamp is on, and each moment the light moves one lamp on, from the last to the first. Return the chain at moment t.

    >>> running_light(4, 0)
    '*...'
    >>> running_light(4, 2)
    '..*.'
    >>> running_light(4, 5)
    '.*..'
    """
    return "".join("*" if i == t % n else "." for i in range(n))


@exercise(
    "Total energy: each (watts, hours) pair uses watts times hours; return kilowatt hours, the sum divided by 1000.",
    "Given devices as pairs of watts and hours, compute the used energy in kWh.",
)
def energy_used(devices: list[tuple[int, float]]) -> float:
    """Every device is a pair of its watts and the hours it was on. Return the total energy in kilowatt hours, which are 1000 watt hours each.

    >>> energy_used([(100, 5), (2000, 1)])
    2.5
    >>> energy_used([(60, 0)])
    0.0
    >>> energy_used([])
    0.0
    """
    return sum(watts * hours for watts, hours in devices) / 1000


@exercise(
    "The dimmer has the levels 0 to 3; each click goes one up and from 3 back to 0. Return the level after the clicks.",
    "Start at a level and click a number of times; after level 3 comes 0. Which level is reached?",
)
def dimmer_level(start, clicks):
    """A dimmer has the levels 0, 1, 2 and 3. Each click goes to the next level, and from 3 to 0. Return the level after clicks clicks from start.

    >>> dimmer_level(0, 2)
    2
    >>> dimmer_level(3, 1)
    0
    >>> dimmer_level(2, 8)
    2
    """
    return (start + clicks) % 4


@exercise(
    "Two switches control one lamp, which is on exactly when the switches are in different positions. Return whether it is on.",
    "Given two booleans, is exactly one of them True?",
)
def stairs_lamp_on(a: bool, b: bool) -> bool:
    """A lamp on the stairs has two switches and is on if exactly one of them is up. Return whether it is on.

    >>> stairs_lamp_on(True, False)
    True
    >>> stairs_lamp_on(True, True)
    False
    >>> stairs_lamp_on(False, False)
    False
    """
    return a != b


@exercise(
    "Find the window that was lit longest: rooms maps a room to (on, off) hours. Return its name, the alphabetically first of equals.",
    "Given a dict from room to a pair of start and end hour, return the room with the greatest difference; ties are decided by the smaller name.",
)
def longest_lit_room(rooms: dict[str, tuple[int, int]]) -> str:
    """For every room the hours are known at which the light went on and off. Return the name of the room that was lit the longest, the alphabetically first one on a tie.

    >>> longest_lit_room({"hall": (18, 22), "bath": (7, 8)})
    'hall'
    >>> longest_lit_room({"b": (1, 3), "a": (4, 6)})
    'a'
    >>> longest_lit_room({"den": (9, 9)})
    'den'
    """
    return min(rooms, key=lambda r: (rooms[r][0] - rooms[r][1], r))


@exercise(
    "Return the sign of a signal text in flashes: letters are long '-', digits are short '.', other characters a pause ' '.",
    "Turn each character into '-' if it is a letter, '.' if it is a digit and a space otherwise.",
)
def flash_signal(text: str) -> str:
    """A flashlight shows a long flash '-' for each letter, a short flash '.' for each digit and a pause ' ' for anything else. Return the flashes for text.

    >>> flash_signal("ab 12")
    '-- ..'
    >>> flash_signal("7!")
    '. '
    >>> flash_signal("")
    ''
    """
    flashes = ""
    for ch in text:
        if ch.isalpha():
            flashes += "-"
        elif ch.isdigit():
            flashes += "."
        else:
            flashes += " "
    return flashes


@exercise(
    "Which lamp burned out? Each one works for its given number of hours. Return the indices of the lamps with fewer hours than used.",
    "List the positions of all lifetimes below the number of hours already used.",
)
def burned_out_lamps(lifetimes: list[int], used: int) -> list[int]:
    """Each lamp works for its own number of hours and all have been on for used hours. A lamp is burned out if its lifetime is less than that. Return the indices of the burned out lamps.

    >>> burned_out_lamps([100, 50, 70], 70)
    [1]
    >>> burned_out_lamps([10], 5)
    []
    >>> burned_out_lamps([], 5)
    []
    """
    return [i for i, hours in enumerate(lifetimes) if hours < used]


@exercise(
    "Charge the phones in the order of lowest level first; return their names in that order, equal levels in alphabetical order.",
    "Given a dict from phone name to level, sort the names by level and then by name.",
)
def charging_order(levels):
    """There is only one charger, so the phone with the lowest level goes first, and equal levels are ordered by name. Return the list of names in charging order.

    >>> charging_order({"Zoe": 10, "Ann": 50, "Bob": 10})
    ['Bob', 'Zoe', 'Ann']
    >>> charging_order({"Max": 5})
    ['Max']
    >>> charging_order({})
    []
    """
    return sorted(levels, key=lambda name: (levels[name], name))


@exercise(
    "Number of batteries to change: every device with a level under its own minimum gets a new one. Count them from (level, minimum) pairs.",
    "Count the pairs whose first number is smaller than the second.",
)
def batteries_to_change(devices: list[tuple[int, int]]) -> int:
    """Each device is a pair of its level and the minimum it needs. The battery is changed if the level is below the minimum. Return how many batteries are changed.

    >>> batteries_to_change([(5, 10), (10, 10), (3, 4)])
    2
    >>> batteries_to_change([(9, 1)])
    0
    >>> batteries_to_change([])
    0
    """
    return sum(1 for level, minimum in devices if level < minimum)


@exercise(
    "Brightness falls by half with each layer of curtain, rounded down. Return all values from start until 0 is reached, 0 included.",
    "List start, start // 2 and so on down to and including 0.",
)
def brightness_steps(start: int) -> list[int]:
    """Each layer of curtain halves the brightness, rounded down. Return the list of brightness values from start on until it is 0.

    >>> brightness_steps(10)
    [10, 5, 2, 1, 0]
    >>> brightness_steps(1)
    [1, 0]
    >>> brightness_steps(0)
    [0]
    """
    values = [start]
    while start > 0:
        start //= 2
        values.append(start)
    return values


@exercise(
    "The lamps show a number in binary, first lamp is the highest bit. Return the number for a list of booleans.",
    "Given on/off states from the most to the least significant bit, compute the integer; no lamps mean 0.",
)
def number_from_lamps(lamps):
    """Lamps show a number in binary, with the highest bit first and True for a one. Return the number, 0 without lamps.

    >>> number_from_lamps([True, False, True])
    5
    >>> number_from_lamps([False, True])
    1
    >>> number_from_lamps([])
    0
    """
    value = 0
    for on in lamps:
        value = value * 2 + (1 if on else 0)
    return value


@exercise(
    "Return the traffic light history shortened: drop each colour equal to the one before and join the rest with '>'.",
    "Given observed colours, write them as one string with '>' in between, without immediate repeats.",
)
def light_history(colors: list[str]) -> str:
    """A camera notes the colour of a light every second. Return the sequence of changes as one string with '>' between the colours, skipping colours equal to the one before.

    >>> light_history(["red", "red", "green", "red"])
    'red>green>red'
    >>> light_history(["green"])
    'green'
    >>> light_history([])
    ''
    """
    changes = []
    for color in colors:
        if not changes or changes[-1] != color:
            changes.append(color)
    return ">".join(changes)
