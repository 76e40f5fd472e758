"""Counters, odometers, clocks as integers and other simulations."""

from training.curriculum.exercise import exercise


@exercise(
    "New reading of a mileage counter with the given number of digit wheels after driving distance more; it starts again at 0 after all nines.",
    "Advance a mechanical counter of `wheels` decimal digits, rolling over when full.",
)
def advance_odometer(reading: int, distance: int, wheels: int = 5) -> int:
    """Return the reading of an odometer with the given number of digits after driving distance.

    >>> advance_odometer(99990, 15)
    5
    >>> advance_odometer(120, 30)
    150
    >>> advance_odometer(7, 5, wheels=1)
    2
    """
    return (reading + distance) % 10 ** wheels


@exercise(
    "Distance driven between two readings of a counter that may have rolled over once; limit is the number of different readings.",
    "Difference from earlier to later on a wrap-around counter with limit positions.",
)
def driven_distance(earlier: int, later: int, limit: int) -> int:
    """Return the distance between two odometer readings, allowing for one roll-over at limit.

    >>> driven_distance(100, 250, 1000)
    150
    >>> driven_distance(990, 15, 1000)
    25
    >>> driven_distance(5, 5, 100)
    0
    """
    if later >= earlier:
        return later - earlier
    return limit - earlier + later


@exercise(
    "Add minutes to a clock time given as an integer hhmm in the 24-hour day, e.g. 2350 + 20 = 10.",
    "Clock arithmetic on whole numbers of the form hhmm; the day wraps around, minutes may be negative.",
)
def add_to_clock(hhmm: int, minutes: int) -> int:
    """Add minutes to a time written as the integer hhmm and return it in the same form.

    >>> add_to_clock(1230, 45)
    1315
    >>> add_to_clock(2350, 20)
    10
    >>> add_to_clock(5, -10)
    2355
    """
    hours, mins = divmod(hhmm, 100)
    total = (hours * 60 + mins + minutes) % 1440
    return total // 60 * 100 + total % 60


@exercise(
    "How long until the alarm, in minutes, for clock times as (hour, minute) pairs? An alarm at the present time rings at once: 0.",
    "Minutes from now to the next occurrence of the alarm time within 24 hours.",
)
def minutes_to_alarm(now, alarm):
    """Return the minutes from now to the next alarm, both given as (hour, minute).

    >>> minutes_to_alarm((22, 30), (6, 0))
    450
    >>> minutes_to_alarm((7, 0), (7, 15))
    15
    >>> minutes_to_alarm((8, 0), (8, 0))
    0
    """
    start = now[0] * 60 + now[1]
    end = alarm[0] * 60 + alarm[1]
    return (end - start) % (24 * 60)


@exercise(
    "Text of a duration in seconds as 'h:mm:ss'.",
    "Format a non-negative number of seconds with hours, two-digit minutes and two-digit seconds.",
)
def stopwatch_text(seconds: int) -> str:
    """Format seconds as 'h:mm:ss'.

    >>> stopwatch_text(3661)
    '1:01:01'
    >>> stopwatch_text(59)
    '0:00:59'
    >>> stopwatch_text(36000)
    '10:00:00'
    """
    minutes, secs = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{secs:02d}"


@exercise(
    "Seconds for 'ss', 'mm:ss' or 'h:mm:ss'.",
    "Parse a duration of one to three colon-separated parts into a number of seconds.",
)
def stopwatch_seconds(text: str) -> int:
    """Convert a duration 'ss', 'mm:ss' or 'h:mm:ss' to seconds.

    >>> stopwatch_seconds("1:01:01")
    3661
    >>> stopwatch_seconds("02:30")
    150
    >>> stopwatch_seconds("45")
    45
    """
    total = 0
    for part in text.split(":"):
        total = total * 60 + int(part)
    return total


@exercise(
    "Strokes of a clock that strikes the hour (1 to 12) at every full hour, from hour start to hour end inclusive, both on the 24-hour clock with start <= end.",
    "Total number of bell strokes from full hour start to full hour end, 0 and 12 o'clock giving twelve strokes.",
)
def bell_strokes(start: int, end: int) -> int:
    """Count the strokes of a 12-hour striking clock from hour start to hour end (24-hour clock), inclusive.

    >>> bell_strokes(1, 3)
    6
    >>> bell_strokes(12, 13)
    13
    >>> bell_strokes(0, 0)
    12
    """
    return sum((hour - 1) % 12 + 1 for hour in range(start, end + 1))


@exercise(
    "Weekday name after moving days ahead of the given one; days may be negative. Names are 'Mon' to 'Sun'.",
    "From a three-letter weekday go forward days days and return the weekday reached.",
)
def weekday_after(day: str, days: int) -> str:
    """Return the weekday ('Mon' to 'Sun') that comes days after the given one.

    >>> weekday_after("Mon", 3)
    'Thu'
    >>> weekday_after("Sun", 1)
    'Mon'
    >>> weekday_after("Wed", -5)
    'Fri'
    """
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return names[(names.index(day) + days) % 7]


@exercise(
    "Floor on which a lift ends after moving by the given steps; it starts at floor 0, and a step that would leave the range lowest..highest is ignored.",
    "Simulate a lift from floor 0, skipping any move that goes beyond the lowest or highest floor.",
)
def lift_floor(steps: list[int], lowest: int, highest: int) -> int:
    """Return the floor of a lift after the steps, starting at 0 and ignoring steps out of range.

    >>> lift_floor([3, -1], 0, 5)
    2
    >>> lift_floor([3, 4, -2], 0, 5)
    1
    >>> lift_floor([], -1, 5)
    0
    """
    floor = 0
    for step in steps:
        if lowest <= floor + step <= highest:
            floor += step
    return floor


@exercise(
    "Passengers on a bus after each stop, given (getting on, getting off) pairs; at most seats people fit and the rest stay behind. People get off first.",
    "Track the number of passengers: at every stop some leave, then others board as long as seats are free. Return the list of counts.",
)
def bus_passengers(stops: list[tuple[int, int]], seats: int) -> list[int]:
    """Return the number of passengers after each stop.

    Each stop is (getting on, getting off); people get off first and board only while seats are free.

    >>> bus_passengers([(5, 0), (4, 2)], 10)
    [5, 7]
    >>> bus_passengers([(8, 0), (9, 1)], 10)
    [8, 10]
    >>> bus_passengers([], 4)
    []
    """
    aboard = 0
    counts = []
    for on, off in stops:
        aboard = max(0, aboard - off)
        aboard = min(seats, aboard + on)
        counts.append(aboard)
    return counts


@exercise(
    "Remaining battery charge in percent after the hours, given what it loses per hour; never below 0.",
    "Battery level: start percent minus drain times hours, but at least zero.",
)
def battery_left(start, drain_per_hour, hours):
    """Return the battery percentage left after some hours, at least 0.

    >>> battery_left(100, 8, 5)
    60
    >>> battery_left(20, 15, 2)
    0
    >>> battery_left(50, 0, 100)
    50
    """
    return max(0, start - drain_per_hour * hours)


@exercise(
    "State of a traffic light after the given number of changes: it cycles red, green, yellow and starts with red.",
    "Colour shown after changes steps through the cycle red -> green -> yellow -> red.",
)
def light_after(changes: int) -> str:
    """Return the colour of a light cycling red, green, yellow after the given number of changes from red.

    >>> light_after(0)
    'red'
    >>> light_after(4)
    'green'
    >>> light_after(5)
    'yellow'
    """
    return ("red", "green", "yellow")[changes % 3]


@exercise(
    "Colour of a traffic light at a second, where phases is a list of (colour, seconds) that repeats for ever.",
    "Which phase of a repeating cycle of (colour, duration) pairs is active after the given seconds?",
)
def colour_at(phases: list[tuple[str, int]], second: int) -> str:
    """Return the colour shown at the given second by phases (colour, duration) that repeat for ever.

    >>> colour_at([("red", 3), ("green", 2)], 2)
    'red'
    >>> colour_at([("red", 3), ("green", 2)], 3)
    'green'
    >>> colour_at([("red", 3), ("green", 2)], 5)
    'red'
    """
    second %= sum(duration for _, duration in phases)
    for colour, duration in phases:
        if second < duration:
            return colour
        second -= duration


@exercise(
    "Number of free parking places after the events 'in' and 'out', starting with an empty car park; cars are refused when it is full.",
    "Simulate a car park of given capacity from a list of 'in'/'out' events; return (free places, refused cars).",
)
def parking_state(events, capacity):
    """Process 'in' and 'out' events of an empty car park and return (free places, refused cars).

    A car is refused if the park is full; an 'out' from an empty park does nothing.

    >>> parking_state(["in", "in", "out"], 2)
    (1, 0)
    >>> parking_state(["in", "in", "in"], 2)
    (0, 1)
    >>> parking_state([], 3)
    (3, 0)
    """
    parked = refused = 0
    for event in events:
        if event == "out":
            parked = max(0, parked - 1)
        elif parked < capacity:
            parked += 1
        else:
            refused += 1
    return capacity - parked, refused


class Counter4:
    """A four-digit tally counter with a button and a reset lever."""

    def __init__(self, value=0):
        self.value = value
        self.overflows = 0

    @exercise(
        "Press the button: increase the value by one; after 9999 it goes to 0 and the number of overflows increases.",
        "Count one up, wrapping from 9999 to 0 and noting the wrap in overflows. Returns the new value.",
    )
    def press(self):
        """Increase the value by one, going from 9999 back to 0 with one more overflow, and return it.

        >>> c = Counter4(9998)
        >>> c.press()
        9999
        >>> c.press()
        0
        >>> c.overflows
        1
        """
        self.value += 1
        if self.value > 9999:
            self.value = 0
            self.overflows += 1
        return self.value

    @exercise(
        "Text on the counter, always four digits.",
        "Show the value padded with zeros to width four.",
    )
    def display(self):
        """Return the value as four digits.

        >>> Counter4(42).display()
        '0042'
        >>> Counter4().display()
        '0000'
        >>> Counter4(1234).display()
        '1234'
        """
        return str(self.value).zfill(4)

    @exercise(
        "Everything ever counted: overflows times ten thousand plus the value shown.",
        "Total number of presses including those lost by overflowing.",
    )
    def grand_total(self):
        """Return the total count, each overflow standing for 10000.

        >>> Counter4(12).grand_total()
        12
        >>> c = Counter4(9999)
        >>> _ = c.press()
        >>> c.grand_total()
        10000
        >>> _ = c.press()
        >>> c.grand_total()
        10001
        """
        return self.overflows * 10_000 + self.value


@exercise(
    "Combination of a wheel lock after turning: each wheel (0-9) is moved by the step at the same position.",
    "Add steps to the digits of a lock, wheel by wheel, wrapping at ten; return the new digits as text.",
)
def turn_lock(digits: str, steps: list[int]) -> str:
    """Turn each digit wheel of a lock by the matching step and return the new digits.

    >>> turn_lock("123", [1, 0, -4])
    '229'
    >>> turn_lock("90", [1, 10])
    '00'
    >>> turn_lock("", [])
    ''
    """
    return "".join(str((int(d) + s) % 10) for d, s in zip(digits, steps))


@exercise(
    "Position on a circular track of the given length after riding several laps and pieces: sum the distances and reduce; also return the full laps.",
    "Return (complete laps, metres into the current lap) after riding all distances on a track.",
)
def lap_and_metres(distances: list[int], track: int) -> tuple[int, int]:
    """Return (complete laps, position in the current lap) after riding the distances on a circular track.

    >>> lap_and_metres([300, 250], 400)
    (1, 150)
    >>> lap_and_metres([], 400)
    (0, 0)
    >>> lap_and_metres([400, 400], 400)
    (2, 0)
    """
    return divmod(sum(distances), track)
