"""Times and dates as text: clock times, durations, dates, schedules."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Convert a clock time 'HH:MM' to minutes since midnight.",
    "How many minutes after midnight is a time such as '07:45'?",
)
def minutes_since_midnight(clock: str) -> int:
    """Return the minutes since midnight for a time written HH:MM.

    >>> minutes_since_midnight("07:45")
    465
    >>> minutes_since_midnight("00:00")
    0
    >>> minutes_since_midnight("23:59")
    1439
    """
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


@exercise(
    "Convert minutes since midnight to a clock time HH:MM; values of a day or more wrap around.",
    "Write a number of minutes after midnight as a time with two digits each, modulo 24 hours.",
)
def clock_at_minute(minutes):
    """Return the time HH:MM that lies the given minutes after midnight, wrapping after 24 hours.

    >>> clock_at_minute(465)
    '07:45'
    >>> clock_at_minute(1440)
    '00:00'
    >>> clock_at_minute(1505)
    '01:05'
    """
    minutes %= 24 * 60
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


@exercise(
    "Add minutes to a clock time HH:MM, going on after midnight with 00:00.",
    "Return the time that is n minutes later than the given one, in the form HH:MM.",
)
def clock_plus(clock: str, n: int) -> str:
    """Return the time HH:MM which is n minutes after clock, wrapping at midnight.

    >>> clock_plus("09:50", 25)
    '10:15'
    >>> clock_plus("23:30", 45)
    '00:15'
    >>> clock_plus("00:10", -20)
    '23:50'
    """
    hours, minutes = map(int, clock.split(":"))
    total = (hours * 60 + minutes + n) % 1440
    return f"{total // 60:02d}:{total % 60:02d}"


@exercise(
    "How many minutes lie between two clock times of the same day? The second one is not earlier.",
    "Compute end minus start in minutes for times in the form HH:MM.",
)
def minutes_from_to(start, end):
    """Return the number of minutes from start to end, both written HH:MM on the same day.

    >>> minutes_from_to("09:50", "11:05")
    75
    >>> minutes_from_to("08:00", "08:00")
    0
    >>> minutes_from_to("00:00", "23:59")
    1439
    """
    h1, m1 = map(int, start.split(":"))
    h2, m2 = map(int, end.split(":"))
    return (h2 - h1) * 60 + m2 - m1


@exercise(
    "Compute the minutes from one clock time to another, where an earlier end means the next day.",
    "Length in minutes of a shift from start to end (HH:MM) that may run past midnight.",
)
def shift_minutes(start: str, end: str) -> int:
    """Return the minutes from start to end (HH:MM); an end before start is on the next day.

    >>> shift_minutes("22:00", "06:30")
    510
    >>> shift_minutes("09:00", "17:15")
    495
    >>> shift_minutes("12:00", "12:00")
    0
    """
    a, b = [int(t[:2]) * 60 + int(t[3:]) for t in (start, end)]
    return (b - a) % 1440


@exercise(
    "Convert a duration written as 'M:SS' or 'H:MM:SS' to seconds.",
    "Parse colon-separated hours, minutes and seconds (hours may be missing) into a number of seconds.",
)
def colon_time_seconds(duration):
    """Return the seconds of a duration written M:SS or H:MM:SS.

    >>> colon_time_seconds("3:05")
    185
    >>> colon_time_seconds("1:00:10")
    3610
    >>> colon_time_seconds("0:59")
    59
    """
    total = 0
    for part in duration.split(":"):
        total = total * 60 + int(part)
    return total


@exercise(
    "Write seconds as minutes and seconds 'M:SS'.",
    "Format a duration in seconds as M:SS, the seconds with two digits.",
)
def as_minutes_seconds(seconds: int) -> str:
    """Return seconds as text M:SS.

    >>> as_minutes_seconds(185)
    '3:05'
    >>> as_minutes_seconds(59)
    '0:59'
    >>> as_minutes_seconds(3600)
    '60:00'
    """
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}:{rest:02d}"


@exercise(
    "Write seconds with units, omitting parts that are zero: '1h 2m 3s'; zero seconds are '0s'.",
    "Format a number of seconds as hours, minutes and seconds with the letters h, m, s and without zero parts.",
)
def with_time_units(seconds):
    """Return seconds as text with the units h, m and s, without parts that are zero.

    >>> with_time_units(3723)
    '1h 2m 3s'
    >>> with_time_units(120)
    '2m'
    >>> with_time_units(0)
    '0s'
    """
    hours, rest = divmod(seconds, 3600)
    minutes, secs = divmod(rest, 60)
    parts = [f"{n}{unit}" for n, unit in ((hours, "h"), (minutes, "m"), (secs, "s")) if n]
    return " ".join(parts) or "0s"


@exercise(
    "Parse a duration such as '1h30m' or '45m' to minutes; either part may be missing.",
    "Return the minutes of a text with hours marked by h and minutes marked by m.",
)
def duration_minutes(text: str) -> int:
    """Return the minutes of a duration written with h and m, for example '1h30m'.

    >>> duration_minutes("1h30m")
    90
    >>> duration_minutes("45m")
    45
    >>> duration_minutes("2h")
    120
    """
    factors = {"h": 60, "m": 1}
    return sum(int(n) * factors[unit] for n, unit in re.findall(r"(\d+)([hm])", text))


@exercise(
    "Add up several durations of the form 'M:SS' and return the total in the same form.",
    "Total playing time of songs with lengths written M:SS.",
)
def total_playing_time(lengths):
    """Return the sum of durations written M:SS in the same form.

    >>> total_playing_time(["3:05", "2:58"])
    '6:03'
    >>> total_playing_time(["0:30", "0:30"])
    '1:00'
    >>> total_playing_time([])
    '0:00'
    """
    total = 0
    for length in lengths:
        minutes, seconds = length.split(":")
        total += int(minutes) * 60 + int(seconds)
    return f"{total // 60}:{total % 60:02d}"


@exercise(
    "Convert a 24-hour time 'HH:MM' to 12 hours with am or pm: '00:05' is '12:05 am', '13:00' is '1:00 pm'.",
    "Write a clock time with 12-hour numbering, a blank and am or pm.",
)
def to_am_pm(clock: str) -> str:
    """Return a 24-hour time HH:MM as a 12-hour time with am or pm.

    >>> to_am_pm("13:00")
    '1:00 pm'
    >>> to_am_pm("00:05")
    '12:05 am'
    >>> to_am_pm("12:30")
    '12:30 pm'
    """
    hours, minutes = clock.split(":")
    hour = int(hours)
    suffix = "am" if hour < 12 else "pm"
    return f"{hour % 12 or 12}:{minutes} {suffix}"


@exercise(
    "Convert '1:05 pm' to '13:05': read a 12-hour time with am or pm and write it as HH:MM.",
    "Turn a time with am or pm into 24-hour form; 12 am is 00 and 12 pm is 12.",
)
def from_am_pm(text):
    """Return a time such as '1:05 pm' in 24-hour form HH:MM.

    >>> from_am_pm("1:05 pm")
    '13:05'
    >>> from_am_pm("12:30 am")
    '00:30'
    >>> from_am_pm("12:00 pm")
    '12:00'
    """
    clock, suffix = text.split()
    hours, minutes = clock.split(":")
    hour = int(hours) % 12
    if suffix == "pm":
        hour += 12
    return f"{hour:02d}:{minutes}"


@exercise(
    "Is the text a clock time HH:MM with two digits each, hours up to 23 and minutes up to 59?",
    "Check whether a string is a valid 24-hour time of the form HH:MM.",
)
def clock_time_ok(text: str) -> bool:
    """Check whether text is a time HH:MM between 00:00 and 23:59.

    >>> clock_time_ok("23:59")
    True
    >>> clock_time_ok("24:00")
    False
    >>> clock_time_ok("7:30")
    False
    """
    if not re.fullmatch(r"\d\d:\d\d", text):
        return False
    return int(text[:2]) <= 23 and int(text[3:]) <= 59


@exercise(
    "Is the time within the opening hours 'HH:MM-HH:MM'? The opening time counts, the closing time does not.",
    "Check if clock is at or after the start and before the end of the given hours.",
)
def open_at(clock, hours):
    """Check whether clock (HH:MM) is within hours 'HH:MM-HH:MM', the end excluded.

    >>> open_at("09:00", "09:00-18:00")
    True
    >>> open_at("18:00", "09:00-18:00")
    False
    >>> open_at("08:59", "09:00-18:00")
    False
    """
    start, end = hours.split("-")
    return start <= clock < end


@exercise(
    "Find the next departure at or after the given time; times are HH:MM. None if all are earlier.",
    "From a list of clock times return the earliest that is not before now, or None.",
)
def first_time_not_before(times: list[str], now: str) -> str | None:
    """Return the earliest of the times (HH:MM) that is not before now, or None.

    >>> first_time_not_before(["08:10", "07:40", "09:00"], "08:00")
    '08:10'
    >>> first_time_not_before(["08:10"], "08:10")
    '08:10'
    >>> first_time_not_before(["08:10"], "09:00") is None
    True
    """
    return min((t for t in times if t >= now), default=None)


@exercise(
    "Round a clock time down to the full quarter of an hour.",
    "Return HH:MM with the minutes lowered to 00, 15, 30 or 45.",
)
def quarter_floor(clock):
    """Return the time HH:MM rounded down to a multiple of 15 minutes.

    >>> quarter_floor("10:44")
    '10:30'
    >>> quarter_floor("10:45")
    '10:45'
    >>> quarter_floor("00:07")
    '00:00'
    """
    hours, minutes = clock.split(":")
    return f"{hours}:{int(minutes) // 15 * 15:02d}"


@exercise(
    "Convert a date DD.MM.YYYY to YYYY-MM-DD.",
    "Rewrite a German date with points as a date with hyphens, year first.",
)
def iso_date(date: str) -> str:
    """Return a date written DD.MM.YYYY as YYYY-MM-DD.

    >>> iso_date("17.05.2024")
    '2024-05-17'
    >>> iso_date("01.12.1999")
    '1999-12-01'
    >>> iso_date("31.01.2000")
    '2000-01-31'
    """
    day, month, year = date.split(".")
    return f"{year}-{month}-{day}"


@exercise(
    "Write an ISO date YYYY-MM-DD as DD/MM/YY with the last two digits of the year.",
    "Convert a date with hyphens to day, month and two-digit year separated by slashes.",
)
def short_slash_date(date):
    """Return a date YYYY-MM-DD as DD/MM/YY.

    >>> short_slash_date("2024-05-17")
    '17/05/24'
    >>> short_slash_date("1999-12-01")
    '01/12/99'
    >>> short_slash_date("2000-01-31")
    '31/01/00'
    """
    year, month, day = date.split("-")
    return f"{day}/{month}/{year[-2:]}"


@exercise(
    "Write a date in words: '2024-05-07' becomes '7 May 2024'.",
    "Format YYYY-MM-DD as day without leading zero, English month abbreviated to three letters, and year.",
)
def date_in_words(date: str) -> str:
    """Return a date YYYY-MM-DD as day, three-letter month and year.

    >>> date_in_words("2024-05-07")
    '7 May 2024'
    >>> date_in_words("1999-12-31")
    '31 Dec 1999'
    >>> date_in_words("2001-01-10")
    '10 Jan 2001'
    """
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    year, month, day = map(int, date.split("-"))
    return f"{day} {months[month - 1]} {year}"


@exercise(
    "Parse a date such as '7 May 2024' to a tuple (year, month, day) of ints.",
    "Read day, three-letter English month and year; return (year, month, day).",
)
def date_from_words(text):
    """Return (year, month, day) for a date such as '7 May 2024'.

    >>> date_from_words("7 May 2024")
    (2024, 5, 7)
    >>> date_from_words("31 Dec 1999")
    (1999, 12, 31)
    >>> date_from_words("01 Jan 2000")
    (2000, 1, 1)
    """
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    day, month, year = text.split()
    return int(year), months.index(month) + 1, int(day)


@exercise(
    "Sort dates of the form DD.MM.YYYY chronologically.",
    "Order day-first dates from earliest to latest.",
)
def order_day_first_dates(dates: list[str]) -> list[str]:
    """Return dates written DD.MM.YYYY in chronological order.

    >>> order_day_first_dates(["01.02.2024", "31.12.2023", "15.01.2024"])
    ['31.12.2023', '15.01.2024', '01.02.2024']
    >>> order_day_first_dates(["05.05.2005"])
    ['05.05.2005']
    >>> order_day_first_dates([])
    []
    """
    return sorted(dates, key=lambda d: d.split(".")[::-1])


@exercise(
    "Find the latest date among dates of the form YYYY-MM-DD that is before the given one; None if there is none.",
    "Return the greatest ISO date that is strictly earlier than limit, or None.",
)
def last_date_before(dates, limit):
    """Return the latest of the ISO dates that is before limit, or None.

    >>> last_date_before(["2024-01-05", "2024-03-01", "2023-12-31"], "2024-02-01")
    '2024-01-05'
    >>> last_date_before(["2024-01-05"], "2024-01-05") is None
    True
    >>> last_date_before([], "2024-01-05") is None
    True
    """
    return max((d for d in dates if d < limit), default=None)


@exercise(
    "Count the dates per month: map 'YYYY-MM' to the number of dates in that month.",
    "Given ISO dates, return a dictionary from year and month to how many dates fall in it.",
)
def iso_dates_by_month(dates: list[str]) -> dict[str, int]:
    """Return how many of the ISO dates fall into each month YYYY-MM.

    >>> iso_dates_by_month(["2024-05-07", "2024-06-01", "2024-05-30"])
    {'2024-05': 2, '2024-06': 1}
    >>> iso_dates_by_month([])
    {}
    >>> iso_dates_by_month(["1999-12-31"])
    {'1999-12': 1}
    """
    counts = {}
    for date in dates:
        month = date[:7]
        counts[month] = counts.get(month, 0) + 1
    return counts


@exercise(
    "Keep the ISO dates of one year.",
    "Filter dates of the form YYYY-MM-DD by the given year, an int.",
)
def dates_in_year(dates, year):
    """Return those of the dates YYYY-MM-DD that are in the given year.

    >>> dates_in_year(["2024-05-07", "2023-01-01"], 2024)
    ['2024-05-07']
    >>> dates_in_year(["2024-05-07"], 1999)
    []
    >>> dates_in_year([], 2000)
    []
    """
    return [date for date in dates if date.startswith(f"{year}-")]


@exercise(
    "Does the text look like a date YYYY-MM-DD with a month from 1 to 12 and a day from 1 to 31?",
    "Check the form four digits, two digits, two digits with hyphens, and the ranges of month and day.",
)
def iso_date_plausible(text: str) -> bool:
    """Check whether text is a date YYYY-MM-DD with month 1 to 12 and day 1 to 31.

    >>> iso_date_plausible("2024-05-17")
    True
    >>> iso_date_plausible("2024-13-01")
    False
    >>> iso_date_plausible("24-5-1")
    False
    """
    match = re.fullmatch(r"\d{4}-(\d\d)-(\d\d)", text)
    if not match:
        return False
    return 1 <= int(match[1]) <= 12 and 1 <= int(match[2]) <= 31


@exercise(
    "Translate an abbreviated English weekday, in any case, to its number from 1 (Monday) to 7 (Sunday).",
    "Given 'mon' to 'sun', capital or small letters, return the number of the day, Monday being 1.",
)
def weekday_number(name):
    """Return the number of a weekday given by its first three letters, Monday being 1.

    >>> weekday_number("Mon")
    1
    >>> weekday_number("SUN")
    7
    >>> weekday_number("thursday")
    4
    """
    days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    return days.index(name[:3].lower()) + 1


@exercise(
    "Which weekday is it n days after the given one? Names are Mon, Tue, Wed, Thu, Fri, Sat, Sun.",
    "Move n days forward (or back, if negative) in the week and return the abbreviated name.",
)
def shift_weekday(day: str, n: int) -> str:
    """Return the abbreviated weekday that is n days after day.

    >>> shift_weekday("Mon", 3)
    'Thu'
    >>> shift_weekday("Sat", 10)
    'Tue'
    >>> shift_weekday("Tue", -2)
    'Sun'
    """
    days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return days[(days.index(day) + n) % 7]


@exercise(
    "Do two meetings overlap? Each is given as 'HH:MM-HH:MM'; touching ends are no overlap.",
    "Check whether two time spans of one day share some time.",
)
def meetings_overlap(a, b):
    """Check whether two spans written 'HH:MM-HH:MM' overlap; touching ends do not count.

    >>> meetings_overlap("09:00-10:00", "09:30-11:00")
    True
    >>> meetings_overlap("09:00-10:00", "10:00-11:00")
    False
    >>> meetings_overlap("12:00-13:00", "08:00-18:00")
    True
    """
    start_a, end_a = a.split("-")
    start_b, end_b = b.split("-")
    return start_a < end_b and start_b < end_a


@exercise(
    "Add up the minutes of all spans 'HH:MM-HH:MM' in the list.",
    "Total working time in minutes for a list of time spans within one day each.",
)
def worked_minutes(spans: list[str]) -> int:
    """Return the total length in minutes of spans written 'HH:MM-HH:MM'.

    >>> worked_minutes(["09:00-12:00", "13:00-17:30"])
    450
    >>> worked_minutes(["08:00-08:10"])
    10
    >>> worked_minutes([])
    0
    """
    total = 0
    for span in spans:
        h1, m1, h2, m2 = map(int, re.findall(r"\d+", span))
        total += (h2 - h1) * 60 + m2 - m1
    return total


@exercise(
    "List the clock times from start to end, both inclusive, every step minutes.",
    "Return times HH:MM beginning with start and going on by step minutes until end is passed.",
)
def time_slots(start, end, step):
    """Return the times HH:MM from start to end (inclusive) every step minutes.

    >>> time_slots("09:00", "10:00", 20)
    ['09:00', '09:20', '09:40', '10:00']
    >>> time_slots("08:30", "08:30", 5)
    ['08:30']
    >>> time_slots("09:50", "10:15", 10)
    ['09:50', '10:00', '10:10']
    """
    first, last = [int(t[:2]) * 60 + int(t[3:]) for t in (start, end)]
    return [f"{m // 60:02d}:{m % 60:02d}" for m in range(first, last + 1, step)]
