"""Times of day and durations: parsing, formatting, adding, overlaps."""

from datetime import datetime, timedelta

from training.curriculum.exercise import exercise


@exercise(
    "Number of minutes since midnight for a clock time written as 'HH:MM'.",
    "Turn a 24-hour time string such as '07:30' into minutes after midnight.",
)
def minutes_after_midnight(text: str) -> int:
    """Convert a time of day 'HH:MM' to minutes after midnight.

    >>> minutes_after_midnight("00:00")
    0
    >>> minutes_after_midnight("07:30")
    450
    >>> minutes_after_midnight("23:59")
    1439
    """
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


@exercise(
    "Write minutes after midnight as 'HH:MM'; values past a full day wrap around.",
    "Time of day with two-digit hours and minutes for a count of minutes since midnight, modulo 24 hours.",
)
def minutes_to_clock(total: int) -> str:
    """Format minutes after midnight as 'HH:MM', wrapping at 24 hours.

    >>> minutes_to_clock(75)
    '01:15'
    >>> minutes_to_clock(1440)
    '00:00'
    >>> minutes_to_clock(-1)
    '23:59'
    """
    hours, minutes = divmod(total % 1440, 60)
    return f"{hours:02d}:{minutes:02d}"


@exercise(
    "Spell a number of seconds as hours, minutes and seconds like '1h 2m 3s', leaving out the zero parts.",
    "Compact human-readable duration. Parts equal to zero are omitted, and no time at all is '0s'.",
)
def short_duration(seconds: int) -> str:
    """Describe a duration in seconds in the form '1h 2m 3s'.

    Parts that are zero are left out; a duration of zero gives '0s'.

    >>> short_duration(3723)
    '1h 2m 3s'
    >>> short_duration(60)
    '1m'
    >>> short_duration(7205)
    '2h 5s'
    >>> short_duration(0)
    '0s'
    """
    hours, rest = divmod(seconds, 3600)
    minutes, secs = divmod(rest, 60)
    parts = [f"{n}{unit}" for n, unit in ((hours, "h"), (minutes, "m"), (secs, "s")) if n]
    return " ".join(parts) or "0s"


@exercise(
    "Parse text such as '2h15m' or '40m' or '3h' into a number of minutes.",
    "Total minutes of a duration string with an optional hours part ending in h and an optional minutes part ending in m.",
)
def parse_hm(text: str) -> int:
    """Return the minutes in a duration such as '2h15m', '3h' or '40m'.

    >>> parse_hm("2h15m")
    135
    >>> parse_hm("3h")
    180
    >>> parse_hm("40m")
    40
    """
    minutes = 0
    number = ""
    for char in text:
        if char.isdigit():
            number += char
        elif char == "h":
            minutes += int(number) * 60
            number = ""
        elif char == "m":
            minutes += int(number)
            number = ""
    return minutes


@exercise(
    "Convert a 24-hour time to the 12-hour form with am or pm.",
    "Rewrite 'HH:MM' in the American way, e.g. '1:05 pm'; midnight is 12 am and noon is 12 pm.",
)
def to_twelve_hour(text: str) -> str:
    """Rewrite a 24-hour time 'HH:MM' in 12-hour form.

    >>> to_twelve_hour("13:05")
    '1:05 pm'
    >>> to_twelve_hour("00:30")
    '12:30 am'
    >>> to_twelve_hour("12:00")
    '12:00 pm'
    """
    hours, minutes = text.split(":")
    hour = int(hours)
    suffix = "am" if hour < 12 else "pm"
    return f"{hour % 12 or 12}:{minutes} {suffix}"


@exercise(
    "Turn a time like '9:15pm' into 24-hour notation '21:15'.",
    "24-hour 'HH:MM' form of a 12-hour time that ends in am or pm. Noon is 12pm, midnight 12am.",
)
def from_twelve_hour(text: str) -> str:
    """Convert a time such as '9:15pm' to 'HH:MM' with 24 hours.

    >>> from_twelve_hour("9:15pm")
    '21:15'
    >>> from_twelve_hour("12:00am")
    '00:00'
    >>> from_twelve_hour("12:40PM")
    '12:40'
    """
    suffix = text[-2:].lower()
    hours, minutes = text[:-2].split(":")
    hour = int(hours) % 12
    if suffix == "pm":
        hour += 12
    return f"{hour:02d}:{minutes}"


@exercise(
    "Minutes from the start time to the end time; an end that is earlier belongs to the following day.",
    "How long, in minutes, is a shift from one 'HH:MM' to another? It may run past midnight.",
)
def shift_length(start: str, end: str) -> int:
    """Return the length in minutes of a shift given as two 'HH:MM' strings.

    A shift whose end is before its start runs past midnight.

    >>> shift_length("09:00", "17:30")
    510
    >>> shift_length("22:00", "06:00")
    480
    >>> shift_length("08:00", "08:00")
    0
    """
    def minutes(text):
        hours, mins = map(int, text.split(":"))
        return hours * 60 + mins

    return (minutes(end) - minutes(start)) % (24 * 60)


@exercise(
    "True for strings of exactly the form HH:MM with an hour up to 23 and a minute up to 59.",
    "Validate a 24-hour clock time: two digits, a colon, two digits, and both numbers in range.",
)
def is_clock_time(text: str) -> bool:
    """Check whether a text is a valid 24-hour time 'HH:MM'.

    >>> is_clock_time("23:59")
    True
    >>> is_clock_time("24:00")
    False
    >>> is_clock_time("7:30")
    False
    >>> is_clock_time("ab:cd")
    False
    """
    if len(text) != 5 or text[2] != ":":
        return False
    hours, minutes = text[:2], text[3:]
    if not (hours.isdigit() and minutes.isdigit()):
        return False
    return int(hours) < 24 and int(minutes) < 60


@exercise(
    "Do two meetings overlap? Each is a (start, end) pair of numbers, and touching ends are fine.",
    "True if two half-open time spans, given as pairs of start and end, share any moment.",
)
def meetings_clash(a, b):
    """Check whether two (start, end) meetings overlap.

    A meeting that starts when the other ends does not clash with it.

    >>> meetings_clash((9, 10), (10, 11))
    False
    >>> meetings_clash((9, 11), (10, 12))
    True
    >>> meetings_clash((8, 18), (9, 10))
    True
    """
    return a[0] < b[1] and b[0] < a[1]


@exercise(
    "Pairs of meeting titles that overlap in time; meetings are (title, start, end), and touching ends are no conflict.",
    "Find all conflicts in a diary: for every two meetings (title, start, end) that overlap give the pair of titles in list order.",
)
def diary_conflicts(meetings: list[tuple[str, int, int]]) -> list[tuple[str, str]]:
    """Return the title pairs of meetings that overlap.

    Each meeting is (title, start, end). One may start exactly when another ends.

    >>> diary_conflicts([("call", 9, 11), ("lunch", 12, 13), ("demo", 10, 12)])
    [('call', 'demo')]
    >>> diary_conflicts([("a", 1, 2), ("b", 2, 3)])
    []
    >>> diary_conflicts([])
    []
    """
    conflicts = []
    for i, (title, start, end) in enumerate(meetings):
        for other, other_start, other_end in meetings[i + 1 :]:
            if start < other_end and other_start < end:
                conflicts.append((title, other))
    return conflicts


@exercise(
    "Free periods between opening and closing that no booking covers; bookings are sorted and do not overlap.",
    "List the gaps, as (start, end) pairs, left by sorted bookings inside the hours from opens to closes.",
)
def free_gaps(bookings, opens, closes):
    """Return the free (start, end) gaps between sorted bookings.

    Args:
        bookings: Sorted, non-overlapping (start, end) pairs within the opening hours.
        opens: Time at which the day begins.
        closes: Time at which the day ends.

    Returns:
        The uncovered gaps in order, without empty ones.

    >>> free_gaps([(9, 10), (12, 13)], 8, 17)
    [(8, 9), (10, 12), (13, 17)]
    >>> free_gaps([(8, 17)], 8, 17)
    []
    >>> free_gaps([], 8, 12)
    [(8, 12)]
    """
    gaps = []
    cursor = opens
    for start, end in bookings:
        if start > cursor:
            gaps.append((cursor, start))
        cursor = end
    if cursor < closes:
        gaps.append((cursor, closes))
    return gaps


@exercise(
    "Round a number of minutes up to the next full quarter of an hour.",
    "Smallest multiple of 15 that is not below the given minutes, as used for billing.",
)
def round_up_quarter(minutes: int) -> int:
    """Round minutes up to a multiple of 15.

    >>> round_up_quarter(1)
    15
    >>> round_up_quarter(30)
    30
    >>> round_up_quarter(0)
    0
    >>> round_up_quarter(46)
    60
    """
    return -(-minutes // 15) * 15


@exercise(
    "Add up track lengths written as 'M:SS' and give the sum in the same form.",
    "Total playing time of several 'minutes:seconds' strings, again as minutes:seconds with two-digit seconds.",
)
def total_play_time(tracks: list[str]) -> str:
    """Add durations of the form 'M:SS'.

    >>> total_play_time(["3:30", "2:45"])
    '6:15'
    >>> total_play_time(["59:59", "0:01"])
    '60:00'
    >>> total_play_time([])
    '0:00'
    """
    seconds = 0
    for track in tracks:
        mins, secs = track.split(":")
        seconds += int(mins) * 60 + int(secs)
    return f"{seconds // 60}:{seconds % 60:02d}"


@exercise(
    "A clock strikes once at each half hour and as often as the hour says (1 to 12) at each full hour; count the strikes in a period of full hours.",
    "Total strokes of a chiming clock from the hour `first` to the hour `last` inclusive (both 1 to 12), with one stroke at every half hour in between.",
)
def clock_strikes(first: int, last: int) -> int:
    """Return how often a clock strikes from one full hour to another on its face.

    At a full hour it strikes the number of that hour, and once at every half hour in between.

    >>> clock_strikes(1, 3)
    8
    >>> clock_strikes(5, 5)
    5
    >>> clock_strikes(11, 12)
    24
    """
    return sum(range(first, last + 1)) + (last - first)


@exercise(
    "Departure times from first to last, `every` minutes apart, all given and returned as minutes after midnight.",
    "List every bus departure: begin at `first` and add `every` minutes as long as `last` is not exceeded.",
)
def departures(first, last, every):
    """Return the departure times between first and last inclusive, every so many minutes.

    >>> departures(360, 400, 20)
    [360, 380, 400]
    >>> departures(360, 379, 20)
    [360]
    >>> departures(10, 5, 5)
    []
    """
    return list(range(first, last + 1, every))


@exercise(
    "Minutes to wait for the first bus that leaves at or after now; None when the last one has gone.",
    "Given departure times in minutes (any order) and the current minute, find the wait until the next departure, or None.",
)
def wait_for_bus(times: list[int], now: int):
    """Return the minutes until the next departure, or None if there is none.

    >>> wait_for_bus([420, 480, 540], 450)
    30
    >>> wait_for_bus([480, 420], 420)
    0
    >>> wait_for_bus([420], 421) is None
    True
    """
    later = [t for t in times if t >= now]
    return min(later) - now if later else None


@exercise(
    "Greet according to the hour: before 12 'Good morning', before 18 'Good afternoon', otherwise 'Good evening'.",
    "Choose the greeting that suits an hour between 0 and 23: morning until noon, afternoon until six, then evening.",
)
def greeting_for_hour(hour: int) -> str:
    """Return a greeting for an hour of the day.

    >>> greeting_for_hour(8)
    'Good morning'
    >>> greeting_for_hour(12)
    'Good afternoon'
    >>> greeting_for_hour(18)
    'Good evening'
    """
    if hour < 12:
        return "Good morning"
    if hour < 18:
        return "Good afternoon"
    return "Good evening"


@exercise(
    "Read timestamps in ISO form and give the number of whole seconds from the first to the second.",
    "Seconds between two ISO date-time strings; negative when the second is earlier.",
)
def iso_seconds_apart(start: str, end: str) -> int:
    """Return the seconds from one ISO timestamp to another.

    >>> iso_seconds_apart("2024-01-01T10:00:00", "2024-01-01T10:01:30")
    90
    >>> iso_seconds_apart("2024-01-01T00:00:00", "2023-12-31T23:59:59")
    -1
    >>> iso_seconds_apart("2024-02-28T12:00:00", "2024-03-01T12:00:00")
    172800
    """
    delta = datetime.fromisoformat(end) - datetime.fromisoformat(start)
    return int(delta.total_seconds())


@exercise(
    "Express a timedelta as a pair of whole days and remaining whole hours.",
    "Split a timedelta into (days, hours), dropping minutes and seconds.",
)
def days_and_hours(delta: timedelta) -> tuple[int, int]:
    """Return the full days and the remaining full hours of a timedelta.

    >>> days_and_hours(timedelta(hours=30))
    (1, 6)
    >>> days_and_hours(timedelta(minutes=59))
    (0, 0)
    >>> days_and_hours(timedelta(days=2, hours=3, minutes=10))
    (2, 3)
    """
    return delta.days, delta.seconds // 3600


@exercise(
    "Alarm times: starting at the given time, repeat with a snooze of so many minutes, and list all as 'HH:MM'.",
    "List `count` clock times, the first being `start` ('HH:MM') and each next one `snooze` minutes later; wrap at midnight.",
)
def snooze_times(start, snooze, count):
    """Return count alarm times, snooze minutes apart, beginning at start.

    >>> snooze_times("06:50", 9, 3)
    ['06:50', '06:59', '07:08']
    >>> snooze_times("23:55", 10, 2)
    ['23:55', '00:05']
    >>> snooze_times("05:00", 5, 0)
    []
    """
    moment = datetime.strptime(start, "%H:%M")
    return [(moment + timedelta(minutes=snooze * i)).strftime("%H:%M") for i in range(count)]


@exercise(
    "Convert a time from one UTC offset to another; offsets are whole hours and the hour wraps at 24.",
    "Local hour in another time zone: given an hour here, our UTC offset and theirs, find the hour there.",
)
def hour_elsewhere(hour: int, our_offset: int, their_offset: int) -> int:
    """Return the hour of day in another time zone.

    >>> hour_elsewhere(12, 0, 2)
    14
    >>> hour_elsewhere(1, 2, -5)
    18
    >>> hour_elsewhere(23, 0, 1)
    0
    """
    return (hour - our_offset + their_offset) % 24


@exercise(
    "Fullest hour of a cafe: each pair tells how many guests came and left in an hour; return the highest number present after any hour.",
    "Follow the running number of guests through (came, left) pairs, starting with nobody, and give its maximum.",
)
def fullest_moment(changes: list[tuple[int, int]]) -> int:
    """Return the highest number of guests present after any hour.

    Each pair is (guests who came, guests who left) in one hour; at first nobody is there.

    >>> fullest_moment([(5, 0), (4, 2), (0, 7)])
    7
    >>> fullest_moment([(3, 1)])
    2
    >>> fullest_moment([])
    0
    """
    present = peak = 0
    for came, left in changes:
        present += came - left
        peak = max(peak, present)
    return peak


@exercise(
    "Format seconds as a stopwatch reading 'MM:SS.t' with one digit of tenths.",
    "Stopwatch display for a count of tenths of a second: minutes and seconds with two digits, then a dot and the tenth.",
)
def stopwatch(tenths: int) -> str:
    """Show a number of tenths of a second as 'MM:SS.t'.

    >>> stopwatch(0)
    '00:00.0'
    >>> stopwatch(617)
    '01:01.7'
    >>> stopwatch(36000)
    '60:00.0'
    """
    seconds, tenth = divmod(tenths, 10)
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes:02}:{seconds:02}.{tenth}"


@exercise(
    "Largest whole unit of a duration in seconds, in words: days, hours, minutes or seconds, singular when it is one.",
    "Describe seconds roughly with the biggest unit that fits, rounded down, e.g. '1 hour' or '3 days'.",
)
def rough_duration(seconds: int) -> str:
    """Describe a duration with its largest unit only, rounding down.

    >>> rough_duration(59)
    '59 seconds'
    >>> rough_duration(3700)
    '1 hour'
    >>> rough_duration(200000)
    '2 days'
    >>> rough_duration(61)
    '1 minute'
    """
    for size, name in ((86400, "day"), (3600, "hour"), (60, "minute")):
        if seconds >= size:
            amount = seconds // size
            break
    else:
        amount, name = seconds, "second"
    return f"{amount} {name}" if amount == 1 else f"{amount} {name}s"
