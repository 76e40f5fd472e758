"""Times of day and durations as numbers: hours, minutes, seconds."""

from training.curriculum.exercise import exercise


@exercise(
    "Convert a clock time to minutes from the start of the day.",
    "Given text such as '07:30', multiply the hours by 60 and add the minutes.",
)
def day_minute_of(clock: str) -> int:
    """Return how many minutes after midnight the time 'HH:MM' is.

    >>> day_minute_of("07:30")
    450
    >>> day_minute_of("00:00")
    0
    >>> day_minute_of("23:59")
    1439
    """
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


@exercise(
    "Format minutes as clock time with two digits each; 1440 minutes make a full day.",
    "Given minutes, compute the hour modulo 24 and the minute and join them with a colon.",
)
def clock_from_minutes(total):
    """Write a number of minutes after midnight as 'HH:MM', wrapping around after a day.

    >>> clock_from_minutes(450)
    '07:30'
    >>> clock_from_minutes(1500)
    '01:00'
    >>> clock_from_minutes(0)
    '00:00'
    """
    return f"{total // 60 % 24:02d}:{total % 60:02d}"


@exercise(
    "Convert a duration to seconds.",
    "Given three parts of a duration, add hours times 3600, minutes times 60 and the seconds.",
)
def seconds_of(hours: int, minutes: int, seconds: int) -> int:
    """Return the total number of seconds of the given hours, minutes and seconds.

    >>> seconds_of(1, 2, 3)
    3723
    >>> seconds_of(0, 0, 59)
    59
    >>> seconds_of(2, 0, 0)
    7200
    """
    return hours * 3600 + minutes * 60 + seconds


@exercise(
    "Return how many full hours, remaining minutes and remaining seconds total contains.",
    "Given seconds, divide by 3600 and the rest by 60.",
)
def split_seconds(total):
    """Split a number of seconds into a tuple (hours, minutes, seconds).

    >>> split_seconds(3723)
    (1, 2, 3)
    >>> split_seconds(59)
    (0, 0, 59)
    >>> split_seconds(7200)
    (2, 0, 0)
    """
    hours, rest = divmod(total, 3600)
    minutes, seconds = divmod(rest, 60)
    return hours, minutes, seconds


@exercise(
    "Shift a clock time by some minutes within a 24 hour day.",
    "Given hour, minute and a number of minutes to add, compute the new time of day as a tuple.",
)
def add_minutes_to_clock(hour: int, minute: int, delta: int) -> tuple:
    """Return the time (hour, minute) that is delta minutes later, wrapping at midnight; delta may be negative.

    >>> add_minutes_to_clock(23, 50, 20)
    (0, 10)
    >>> add_minutes_to_clock(0, 10, -15)
    (23, 55)
    >>> add_minutes_to_clock(8, 0, 90)
    (9, 30)
    """
    total = (hour * 60 + minute + delta) % 1440
    return total // 60, total % 60


@exercise(
    "How long is it from one clock time to another, passing midnight if the end is not after the start?",
    "Given two times of day as text, compute the waiting time in minutes until the end comes next.",
)
def minutes_between_clocks(start, end):
    """Return the minutes from start to end, both 'HH:MM'; an end not later than start means the next day.

    >>> minutes_between_clocks("10:15", "11:00")
    45
    >>> minutes_between_clocks("23:30", "00:15")
    45
    >>> minutes_between_clocks("08:00", "08:00")
    1440
    """
    a = int(start[:2]) * 60 + int(start[3:])
    b = int(end[:2]) * 60 + int(end[3:])
    if b <= a:
        b += 1440
    return b - a


@exercise(
    "Convert hour and minute to text with am or pm, the hour without leading zero.",
    "Given a time of day, return it on the 12 hour clock with two-digit minutes and am or pm.",
)
def twelve_hour_text(hour: int, minute: int) -> str:
    """Write a 24 hour time in 12 hour style such as '3:05 pm'; hour 0 is 12 am and hour 12 is 12 pm.

    >>> twelve_hour_text(15, 5)
    '3:05 pm'
    >>> twelve_hour_text(0, 0)
    '12:00 am'
    >>> twelve_hour_text(12, 30)
    '12:30 pm'
    >>> twelve_hour_text(9, 45)
    '9:45 am'
    """
    suffix = "am" if hour < 12 else "pm"
    return f"{hour % 12 or 12}:{minute:02d} {suffix}"


@exercise(
    "Return the hour from 0 to 23 for a twelve-hour value and its half of the day.",
    "Given hour and 'am' or 'pm': 12 counts as 0, and pm adds 12.",
)
def to_24_hour(hour, half):
    """Convert an hour from 1 to 12 with half 'am' or 'pm' to the 24 hour clock.

    >>> to_24_hour(3, "pm")
    15
    >>> to_24_hour(12, "am")
    0
    >>> to_24_hour(12, "pm")
    12
    """
    hour %= 12
    return hour + 12 if half == "pm" else hour


@exercise(
    "Count the strokes of a day: the hours twice from 1 to 12, plus three quarters per hour.",
    "Given how often a clock strikes at the quarters, add the hourly strokes of a whole day.",
)
def strikes_per_day(quarter_strikes):
    """A clock strikes 1 to 12 times at each full hour and quarter_strikes times at each of the three quarters; return all strikes of 24 hours.

    >>> strikes_per_day(0)
    156
    >>> strikes_per_day(1)
    228
    >>> strikes_per_day(2)
    300
    """
    return 2 * sum(range(1, 13)) + 24 * 3 * quarter_strikes


@exercise(
    "Check if hour lies in the opening hours, which may wrap around midnight.",
    "Given opening and closing hour, is the place open in the given hour? If closing is less than opening the night is included.",
)
def opened_in_hour(opening: int, closing: int, hour: int) -> bool:
    """Return whether a place open from opening until before closing is open at hour; closing may be past midnight.

    >>> opened_in_hour(9, 18, 12)
    True
    >>> opened_in_hour(9, 18, 18)
    False
    >>> opened_in_hour(22, 4, 2)
    True
    >>> opened_in_hour(22, 4, 12)
    False
    """
    if opening <= closing:
        return opening <= hour < closing
    return hour >= opening or hour < closing


@exercise(
    "Name the part of the day for an hour from 0 to 23 in four blocks of six hours.",
    "Given an hour, which quarter of the day is it: night, morning, afternoon or evening?",
)
def quarter_of_day(hour):
    """Return 'night' before 6, 'morning' before 12, 'afternoon' before 18 and 'evening' afterwards.

    >>> quarter_of_day(3)
    'night'
    >>> quarter_of_day(6)
    'morning'
    >>> quarter_of_day(17)
    'afternoon'
    >>> quarter_of_day(18)
    'evening'
    """
    if hour < 6:
        return "night"
    if hour < 12:
        return "morning"
    if hour < 18:
        return "afternoon"
    return "evening"


@exercise(
    "Find the greatest difference between consecutive entries of a sorted list of minutes.",
    "Given sorted times, how long is the longest pause between two of them (0 without a pair)?",
)
def longest_pause_between(times: list) -> int:
    """Return the longest gap between neighbouring times, given in minutes and sorted, or 0 for fewer than two.

    >>> longest_pause_between([480, 500, 560])
    60
    >>> longest_pause_between([100])
    0
    >>> longest_pause_between([0, 5, 10])
    5
    """
    return max((b - a for a, b in zip(times, times[1:])), default=0)


@exercise(
    "Find the smallest departure of at least now; without one take the smallest of all.",
    "Given the time in minutes and a list of departures, when does the next bus leave, possibly tomorrow?",
)
def next_departure(now, departures):
    """Return the earliest departure that is not before now, or the first one of the next day if none is left.

    >>> next_departure(500, [480, 510, 540])
    510
    >>> next_departure(600, [480, 510])
    480
    >>> next_departure(480, [480])
    480
    """
    later = [d for d in departures if d >= now]
    return min(later) if later else min(departures)


@exercise(
    "How long until the next departure when one leaves at first and then regularly each interval minutes?",
    "Given now, the first departure and the interval, compute the waiting time, 0 if a bus leaves just now.",
)
def waiting_time(now: int, first: int, interval: int) -> int:
    """Buses leave at minute first and then every interval minutes; return the minutes to wait from now.

    >>> waiting_time(13, 0, 10)
    7
    >>> waiting_time(20, 0, 10)
    0
    >>> waiting_time(3, 5, 15)
    2
    """
    if now <= first:
        return first - now
    return -(now - first) % interval


@exercise(
    "Build the timetable of a regular line between first and last, given in minutes after midnight.",
    "Given first, interval and last in minutes, return the clock times of all departures.",
)
def departures_until(first, interval, last):
    """List all departure times from first on every interval minutes up to last, inclusive, as 'HH:MM'.

    >>> departures_until(360, 30, 420)
    ['06:00', '06:30', '07:00']
    >>> departures_until(600, 45, 600)
    ['10:00']
    >>> departures_until(0, 20, 50)
    ['00:00', '00:20', '00:40']
    """
    return [f"{t // 60:02d}:{t % 60:02d}" for t in range(first, last + 1, interval)]


@exercise(
    "Sum the minutes and seconds of all texts and format hours, minutes and seconds.",
    "Given a list of lengths like '03:45', compute the total length with hours.",
)
def total_duration(durations: list) -> str:
    """Add durations given as 'MM:SS' and return the sum as 'H:MM:SS'.

    >>> total_duration(["03:45", "10:20"])
    '0:14:05'
    >>> total_duration(["59:59", "00:01"])
    '1:00:00'
    >>> total_duration([])
    '0:00:00'
    """
    total = 0
    for text in durations:
        minutes, seconds = text.split(":")
        total += int(minutes) * 60 + int(seconds)
    return f"{total // 3600}:{total // 60 % 60:02d}:{total % 60:02d}"


@exercise(
    "Return minutes and seconds with units, omitting zero parts, but '0 s' for nothing at all.",
    "Given seconds, name the minutes and the remaining seconds only where they are not zero.",
)
def seconds_in_words(total):
    """Write a number of seconds below one hour as text like '2 min 5 s', leaving out parts that are 0; zero gives '0 s'.

    >>> seconds_in_words(125)
    '2 min 5 s'
    >>> seconds_in_words(120)
    '2 min'
    >>> seconds_in_words(59)
    '59 s'
    >>> seconds_in_words(0)
    '0 s'
    """
    parts = []
    if total >= 60:
        parts.append(f"{total // 60} min")
    if total % 60 or total == 0:
        parts.append(f"{total % 60} s")
    return " ".join(parts)


@exercise(
    "Compute the length of the intersection of both intervals, never negative.",
    "Given start and end of two meetings in minutes, how long do they run at the same time?",
)
def overlap_minutes(start_a: int, end_a: int, start_b: int, end_b: int) -> int:
    """Return how many minutes two time spans have in common, 0 if they do not overlap.

    >>> overlap_minutes(540, 600, 570, 660)
    30
    >>> overlap_minutes(0, 10, 10, 20)
    0
    >>> overlap_minutes(0, 100, 20, 30)
    10
    """
    return max(0, min(end_a, end_b) - max(start_a, start_b))


@exercise(
    "Round the minutes up to half hours and return them in hours.",
    "Given worked minutes, charge each begun block of thirty minutes as half an hour.",
)
def billed_hours(minutes):
    """Return the hours to be billed, where every started half hour counts as 0.5.

    >>> billed_hours(61)
    1.5
    >>> billed_hours(60)
    1.0
    >>> billed_hours(1)
    0.5
    >>> billed_hours(0)
    0.0
    """
    return -(-minutes // 30) * 0.5


@exercise(
    "Add whole hours to a clock time and wrap around at 24.",
    "Given a bedtime and the hours of sleep, when does the alarm ring?",
)
def wake_up_time(bed: str, hours: int) -> str:
    """Return the clock time 'HH:MM' that is the given number of hours after bed, also given as 'HH:MM'.

    >>> wake_up_time("23:15", 8)
    '07:15'
    >>> wake_up_time("00:00", 7)
    '07:00'
    >>> wake_up_time("12:30", 12)
    '00:30'
    """
    hour, minute = bed.split(":")
    return f"{(int(hour) + hours) % 24:02d}:{minute}"


@exercise(
    "Shift the hour by the difference of two time zone offsets, modulo 24.",
    "Given an hour and both offsets to world time, what hour is it in the other place?",
)
def local_time(hour, offset_from, offset_to):
    """Convert an hour in a zone with offset_from to the hour in a zone with offset_to, from 0 to 23.

    >>> local_time(10, 0, 9)
    19
    >>> local_time(3, 1, -5)
    21
    >>> local_time(23, 0, 2)
    1
    """
    return (hour - offset_from + offset_to) % 24


@exercise(
    "Check if the string is a proper 24 hour time with two digits on both sides of a colon.",
    "Given text, are there two digits, a colon and two digits that make an existing time?",
)
def valid_clock(text: str) -> bool:
    """Return whether text has the form 'HH:MM' with hours up to 23 and minutes up to 59.

    >>> valid_clock("23:59")
    True
    >>> valid_clock("24:00")
    False
    >>> valid_clock("7:30")
    False
    >>> valid_clock("12:5x")
    False
    """
    if len(text) != 5 or text[2] != ":":
        return False
    hours, minutes = text[:2], text[3:]
    return hours.isdigit() and minutes.isdigit() and int(hours) < 24 and int(minutes) < 60


@exercise(
    "Compare two clock times by hour and then by minute and give the first of the day.",
    "Given two times as text, possibly without leading zero, which comes first? Equal times give a.",
)
def earlier_clock(a, b):
    """Return the earlier one of two times given as 'H:MM' or 'HH:MM'.

    >>> earlier_clock("9:30", "10:15")
    '9:30'
    >>> earlier_clock("8:05", "8:04")
    '8:04'
    >>> earlier_clock("7:00", "07:00")
    '7:00'
    """
    return min(a, b, key=lambda t: tuple(int(part) for part in t.split(":")))


@exercise(
    "Order clock texts by the minutes they represent.",
    "Given time strings with hours of one or two digits, return them in the order of the day.",
)
def sort_clocks(times: list) -> list:
    """Sort times like '9:05' and '14:30' from early to late.

    >>> sort_clocks(["14:30", "9:05", "9:00"])
    ['9:00', '9:05', '14:30']
    >>> sort_clocks([])
    []
    >>> sort_clocks(["0:10", "23:00"])
    ['0:10', '23:00']
    """
    return sorted(times, key=lambda t: int(t.split(":")[0]) * 60 + int(t.split(":")[1]))


@exercise(
    "Add up off minus on over all pairs.",
    "Given when a lamp was switched on and off each time, compute the total time it was lit.",
)
def minutes_lit(on_times, off_times):
    """Return for how many minutes a lamp was on, given equally long lists of switch-on and switch-off minutes.

    >>> minutes_lit([10, 50], [20, 55])
    15
    >>> minutes_lit([], [])
    0
    >>> minutes_lit([0], [90])
    90
    """
    return sum(off - on for on, off in zip(on_times, off_times))


@exercise(
    "Compute the mean lap and format it as minutes and two-digit seconds, cutting fractions.",
    "Given lap times in seconds (at least one), write their mean as minutes:seconds.",
)
def average_lap(laps: list) -> str:
    """Return the average of the lap times in seconds as 'M:SS', rounded down to whole seconds.

    >>> average_lap([65, 70, 75])
    '1:10'
    >>> average_lap([59])
    '0:59'
    >>> average_lap([120, 121])
    '2:00'
    """
    mean = sum(laps) // len(laps)
    return f"{mean // 60}:{mean % 60:02d}"


@exercise(
    "Count the minutes of a shift that fall before six in the morning.",
    "Given start and end within one day, how much of the span is earlier than minute 360?",
)
def night_minutes(start, end):
    """Return how many minutes of the span from start to end (minutes after midnight, same day) lie before 360.

    >>> night_minutes(300, 420)
    60
    >>> night_minutes(400, 500)
    0
    >>> night_minutes(0, 360)
    360
    """
    return max(0, min(end, 360) - start)


@exercise(
    "Charge nothing up to half an hour and otherwise 2 for every begun hour beyond these thirty minutes.",
    "Given the parking time, subtract the free half hour and bill each started hour with 2.",
)
def parking_fee(minutes: int) -> float:
    """The first 30 minutes are free, after that each started hour costs 2; return the fee.

    >>> parking_fee(30)
    0
    >>> parking_fee(31)
    2
    >>> parking_fee(91)
    4
    >>> parking_fee(0)
    0
    """
    if minutes <= 30:
        return 0
    return -(-(minutes - 30) // 60) * 2


@exercise(
    "Return the hours plus the minutes divided by sixty with two decimals.",
    "Given text like '1:30', compute the duration as a number of hours.",
)
def hours_decimal(text):
    """Convert a duration 'H:MM' to decimal hours, rounded to 2 digits.

    >>> hours_decimal("1:30")
    1.5
    >>> hours_decimal("0:20")
    0.33
    >>> hours_decimal("10:00")
    10.0
    """
    hours, minutes = text.split(":")
    return round(int(hours) + int(minutes) / 60, 2)


@exercise(
    "Turn a number of hours such as 1.5 into hours and two-digit minutes.",
    "Given hours as a float, compute the total minutes and format them.",
)
def hours_from_decimal(hours: float) -> str:
    """Write decimal hours as 'H:MM' with the minutes rounded to the nearest whole minute.

    >>> hours_from_decimal(1.5)
    '1:30'
    >>> hours_from_decimal(0.33)
    '0:20'
    >>> hours_from_decimal(8)
    '8:00'
    """
    total = round(hours * 60)
    return f"{total // 60}:{total % 60:02d}"
