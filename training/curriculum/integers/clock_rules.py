"""Times, durations and days: converting, comparing, rounding and adding."""

from training.curriculum.exercise import exercise


@exercise(
    "Convert seconds to a tuple (hours, minutes, seconds).",
    "Split a duration in seconds into whole hours, whole minutes and the remaining seconds.",
)
def hms_of_seconds(total: int) -> tuple[int, int, int]:
    """Return hours, minutes and seconds of a number of seconds.

    >>> hms_of_seconds(3725)
    (1, 2, 5)
    >>> hms_of_seconds(59)
    (0, 0, 59)
    >>> hms_of_seconds(0)
    (0, 0, 0)
    """
    minutes, seconds = divmod(total, 60)
    hours, minutes = divmod(minutes, 60)
    return hours, minutes, seconds


@exercise(
    "Add up durations given as (minutes, seconds) and return the total in the same form.",
    "Sum pairs of minutes and seconds; the seconds of the result are below 60.",
)
def sum_of_durations(durations):
    """Return the total of the (minutes, seconds) pairs, seconds below 60.

    >>> sum_of_durations([(1, 40), (2, 30)])
    (4, 10)
    >>> sum_of_durations([(0, 5)])
    (0, 5)
    >>> sum_of_durations([])
    (0, 0)
    """
    total = sum(m * 60 + s for m, s in durations)
    return divmod(total, 60)


@exercise(
    "Return the number of minutes from start to end, both hours and minutes; if end is earlier it is on the next day.",
    "Minutes between two clock times given as (hour, minute), going over midnight if needed.",
)
def minutes_over_midnight(start: tuple[int, int], end: tuple[int, int]) -> int:
    """Return the minutes from start to end, over midnight if end is earlier.

    >>> minutes_over_midnight((22, 30), (1, 0))
    150
    >>> minutes_over_midnight((8, 0), (8, 45))
    45
    >>> minutes_over_midnight((7, 0), (7, 0))
    0
    """
    first = start[0] * 60 + start[1]
    second = end[0] * 60 + end[1]
    return (second - first) % 1440


@exercise(
    "Round a duration in minutes up to the next full quarter of an hour.",
    "Return the smallest multiple of 15 that is not below minutes.",
)
def quarter_ceiling(minutes):
    """Return minutes rounded up to a multiple of 15.

    >>> quarter_ceiling(16)
    30
    >>> quarter_ceiling(45)
    45
    >>> quarter_ceiling(0)
    0
    """
    return -(-minutes // 15) * 15


@exercise(
    "Check that all three numbers form a valid time: hour below 24, minute and second below 60, none negative.",
    "Return True if hour, minute and second are in their allowed ranges.",
)
def valid_hms(hour, minute, second):
    """Tell whether hour, minute and second form a time of day.

    >>> valid_hms(23, 59, 59)
    True
    >>> valid_hms(24, 0, 0)
    False
    >>> valid_hms(5, -1, 0)
    False
    """
    return 0 <= hour < 24 and 0 <= minute < 60 and 0 <= second < 60


@exercise(
    "Return the later of two times given as (hour, minute) tuples.",
    "Which clock time comes later on the same day? Give that tuple.",
)
def later_time(a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int]:
    """Return the later one of the times a and b.

    >>> later_time((9, 30), (10, 5))
    (10, 5)
    >>> later_time((9, 30), (9, 5))
    (9, 30)
    >>> later_time((0, 0), (0, 0))
    (0, 0)
    """
    return max(a, b)


@exercise(
    "Count the appointments that begin before noon, given their start hours.",
    "How many hours in the list are smaller than 12?",
)
def before_noon_count(hours):
    """Return how many of the hours are before 12.

    >>> before_noon_count([8, 12, 11, 15])
    2
    >>> before_noon_count([13])
    0
    >>> before_noon_count([])
    0
    """
    return sum(hour < 12 for hour in hours)


@exercise(
    "Return the free gaps between consecutive appointments given as sorted (start, end) hours: list of (end, next start) where there is a pause.",
    "List the breaks between meetings that do not follow each other directly.",
)
def breaks_between(meetings: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the gaps between consecutive meetings as (from, to).

    >>> breaks_between([(8, 9), (10, 12), (12, 13)])
    [(9, 10)]
    >>> breaks_between([(8, 9)])
    []
    >>> breaks_between([])
    []
    """
    return [(a[1], b[0]) for a, b in zip(meetings, meetings[1:]) if b[0] > a[1]]


@exercise(
    "Total length of all (start, end) spans in hours.",
    "Add the durations end - start of the given time spans.",
)
def total_span_hours(spans):
    """Return the summed length of the spans.

    >>> total_span_hours([(8, 12), (13, 17)])
    8
    >>> total_span_hours([(5, 5)])
    0
    >>> total_span_hours([])
    0
    """
    return sum(end - start for start, end in spans)


@exercise(
    "Return the departure times from first to last minute of the day in steps of interval minutes, as 'hh:mm' texts.",
    "Make a timetable: start at minute first and go on every interval minutes, not after last.",
)
def departure_texts(first: int, last: int, interval: int) -> list[str]:
    """Return the times from first to last (minutes of the day) as hh:mm.

    >>> departure_texts(480, 540, 30)
    ['08:00', '08:30', '09:00']
    >>> departure_texts(0, 10, 20)
    ['00:00']
    >>> departure_texts(60, 59, 5)
    []
    """
    return [f"{t // 60:02d}:{t % 60:02d}" for t in range(first, last + 1, interval)]


@exercise(
    "How many minutes is it until the next full hour? 0 if the minute is 0.",
    "Return the minutes missing to the full hour for a minute value from 0 to 59.",
)
def minutes_to_full_hour(minute):
    """Return the minutes left until the next full hour.

    >>> minutes_to_full_hour(45)
    15
    >>> minutes_to_full_hour(0)
    0
    >>> minutes_to_full_hour(1)
    59
    """
    return (60 - minute) % 60


@exercise(
    "Convert days, hours and minutes to minutes.",
    "Compute the number of minutes in a period of d days, h hours and m minutes.",
)
def period_minutes(d: int, h: int, m: int) -> int:
    """Return the minutes of d days, h hours and m minutes.

    >>> period_minutes(1, 2, 3)
    1563
    >>> period_minutes(0, 0, 0)
    0
    >>> period_minutes(0, 1, 30)
    90
    """
    return (d * 24 + h) * 60 + m


@exercise(
    "Write a duration in days as weeks and days, like '2 weeks 3 days', leaving out zero parts; '0 days' for zero.",
    "Return the text of n days in weeks and remaining days without zero parts.",
)
def weeks_and_days_text(days):
    """Return days as weeks and days in words.

    >>> weeks_and_days_text(17)
    '2 weeks 3 days'
    >>> weeks_and_days_text(14)
    '2 weeks'
    >>> weeks_and_days_text(0)
    '0 days'
    """
    weeks, rest = divmod(days, 7)
    parts = []
    if weeks:
        parts.append(f"{weeks} weeks")
    if rest or not weeks:
        parts.append(f"{rest} days")
    return " ".join(parts)


@exercise(
    "Return the number of days in the given month (1 to 12) of a year that is no leap year.",
    "How many days does month number m have, February counting 28?",
)
def common_month_days(m: int) -> int:
    """Return the days of month m in a common year.

    >>> common_month_days(2)
    28
    >>> common_month_days(4)
    30
    >>> common_month_days(12)
    31
    """
    if m == 2:
        return 28
    return 30 if m in (4, 6, 9, 11) else 31


@exercise(
    "Return the quarter of the year, 1 to 4, for a month number.",
    "Months 1-3 belong to quarter 1, 4-6 to quarter 2 and so on.",
)
def quarter_number(month):
    """Return the quarter of the year that month belongs to.

    >>> quarter_number(1)
    1
    >>> quarter_number(6)
    2
    >>> quarter_number(12)
    4
    """
    return (month - 1) // 3 + 1


@exercise(
    "Return year and month n months after the given year and month.",
    "Add n months to (year, month) and carry over into the year.",
)
def shift_month(year: int, month: int, n: int) -> tuple[int, int]:
    """Return the year and month that lie n months later.

    >>> shift_month(2020, 11, 3)
    (2021, 2)
    >>> shift_month(2020, 1, -1)
    (2019, 12)
    >>> shift_month(2020, 5, 0)
    (2020, 5)
    """
    total = year * 12 + month - 1 + n
    return total // 12, total % 12 + 1


@exercise(
    "Age in whole years at a date, given birth and date as (year, month, day).",
    "Subtract the years and one more if the birthday has not come yet.",
)
def years_of_age(birth, today):
    """Return the age in full years on the date today.

    >>> years_of_age((2000, 5, 10), (2020, 5, 9))
    19
    >>> years_of_age((2000, 5, 10), (2020, 5, 10))
    20
    >>> years_of_age((1999, 12, 31), (2000, 1, 1))
    0
    """
    age = today[0] - birth[0]
    if today[1:] < birth[1:]:
        age -= 1
    return age


@exercise(
    "Return the dates (year, month, day) that lie in the given month, in ascending order.",
    "Filter date tuples by month number and sort them.",
)
def dates_of_month(dates: list[tuple[int, int, int]], month: int) -> list[tuple[int, int, int]]:
    """Return the sorted dates of the given month.

    >>> dates_of_month([(2021, 5, 3), (2020, 5, 9), (2020, 6, 1)], 5)
    [(2020, 5, 9), (2021, 5, 3)]
    >>> dates_of_month([(2020, 1, 1)], 2)
    []
    >>> dates_of_month([], 3)
    []
    """
    return sorted(d for d in dates if d[1] == month)


@exercise(
    "Count the events that happened within the last n minutes before now, including exactly n minutes ago.",
    "How many times t satisfy now - n <= t <= now?",
)
def recent_events(times: list[int], now: int, n: int) -> int:
    """Return how many times lie in the last n minutes up to now.

    >>> recent_events([5, 10, 15, 21], 20, 10)
    2
    >>> recent_events([1], 20, 5)
    0
    >>> recent_events([], 9, 9)
    0
    """
    return sum(now - n <= t <= now for t in times)


@exercise(
    "Is the shop open at the hour? Opening hours are (open, close); close may be past midnight, i.e. smaller than open.",
    "Check whether hour lies in an opening time that can run over midnight; the closing hour is excluded.",
)
def open_past_midnight(hour, opening, closing):
    """Tell whether hour is in the opening time, which may pass midnight.

    >>> open_past_midnight(1, 18, 3)
    True
    >>> open_past_midnight(12, 18, 3)
    False
    >>> open_past_midnight(9, 8, 17)
    True
    >>> open_past_midnight(17, 8, 17)
    False
    """
    if opening <= closing:
        return opening <= hour < closing
    return hour >= opening or hour < closing


@exercise(
    "Return the arrival time as (hour, minute) for a departure time and a travel time in minutes.",
    "Add minutes to a clock time given as hour and minute; the day wraps at midnight.",
)
def arrival_of(hour: int, minute: int, travel: int) -> tuple[int, int]:
    """Return the clock time travel minutes after hour:minute.

    >>> arrival_of(9, 50, 25)
    (10, 15)
    >>> arrival_of(23, 30, 45)
    (0, 15)
    >>> arrival_of(0, 0, 0)
    (0, 0)
    """
    total = (hour * 60 + minute + travel) % 1440
    return total // 60, total % 60


@exercise(
    "Return the overtime: hours worked above the daily limit, summed over all days.",
    "Add for each day what exceeds limit hours; days below the limit count 0.",
)
def summed_overtime(hours: list[float], limit: float) -> float:
    """Return the total of the hours above limit per day.

    >>> summed_overtime([8, 9.5, 7, 10], 8)
    3.5
    >>> summed_overtime([5], 8)
    0
    >>> summed_overtime([], 8)
    0
    """
    return sum(max(h - limit, 0) for h in hours)


@exercise(
    "Which weekday name comes n days after the given one? Names are 'Mon' to 'Sun'.",
    "Shift a three-letter weekday name by n days.",
)
def weekday_name_after(name, n):
    """Return the weekday name n days after name.

    >>> weekday_name_after("Fri", 3)
    'Mon'
    >>> weekday_name_after("Mon", -1)
    'Sun'
    >>> weekday_name_after("Wed", 7)
    'Wed'
    """
    days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return days[(days.index(name) + n) % 7]


@exercise(
    "Count how many of the next n days, starting with weekday start (0 is Monday), are Saturdays or Sundays.",
    "Number of weekend days among n consecutive days.",
)
def weekend_days_in(start: int, n: int) -> int:
    """Return how many of n days from weekday start on fall on a weekend.

    >>> weekend_days_in(0, 7)
    2
    >>> weekend_days_in(4, 2)
    1
    >>> weekend_days_in(5, 0)
    0
    """
    return sum((start + i) % 7 >= 5 for i in range(n))


@exercise(
    "Return the day number within the year (1 to 365) for a month and day in a common year.",
    "Add the lengths of the months before the given month and the day.",
)
def day_in_common_year(month, day):
    """Return the number of the day in a year with 365 days.

    >>> day_in_common_year(1, 15)
    15
    >>> day_in_common_year(3, 1)
    60
    >>> day_in_common_year(12, 31)
    365
    """
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return sum(lengths[:month - 1]) + day


@exercise(
    "Sort time texts of the form 'h:mm' by time, not alphabetically.",
    "Order clock texts such as '9:05' and '10:30' from early to late.",
)
def sort_clock_texts(times):
    """Return the h:mm texts in order of time.

    >>> sort_clock_texts(["10:30", "9:05", "9:00"])
    ['9:00', '9:05', '10:30']
    >>> sort_clock_texts(["0:00"])
    ['0:00']
    >>> sort_clock_texts([])
    []
    """
    return sorted(times, key=lambda t: [int(part) for part in t.split(":")])
