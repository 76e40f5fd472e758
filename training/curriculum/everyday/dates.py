"""Calendar dates: differences, weekdays, months, ages, business days."""

import calendar
from datetime import date, timedelta

from training.curriculum.exercise import exercise


@exercise(
    "Count how many nights lie between check_in and check_out; both are dates and check_out comes later.",
    "Length of a hotel stay in nights, from the arrival date to the departure date.",
)
def nights_stayed(check_in: date, check_out: date) -> int:
    """Return the number of nights between two dates.

    >>> nights_stayed(date(2024, 3, 1), date(2024, 3, 4))
    3
    >>> nights_stayed(date(2024, 2, 28), date(2024, 3, 1))
    2
    >>> nights_stayed(date(2023, 12, 31), date(2024, 1, 1))
    1
    """
    return (check_out - check_in).days


@exercise(
    "Tell whether the date is a Saturday or a Sunday.",
    "True for days at the weekend, False for Monday to Friday.",
)
def falls_on_weekend(day: date) -> bool:
    """Check whether a date falls on a weekend.

    >>> falls_on_weekend(date(2024, 6, 1))
    True
    >>> falls_on_weekend(date(2024, 6, 2))
    True
    >>> falls_on_weekend(date(2024, 6, 3))
    False
    """
    return day.weekday() >= 5


@exercise(
    "Full years that someone born on birth has lived by the date today; the birthday itself already counts.",
    "Compute an age in completed years from the date of birth and a reference date.",
    "How old is a person on the day `today`, given the birth date? Subtract one year if the birthday is still to come this year.",
)
def age_on(birth: date, today: date) -> int:
    """Return the age in whole years on a given day.

    >>> age_on(date(1990, 5, 20), date(2020, 5, 19))
    29
    >>> age_on(date(1990, 5, 20), date(2020, 5, 20))
    30
    >>> age_on(date(2000, 1, 1), date(2000, 12, 31))
    0
    """
    years = today.year - birth.year
    if (today.month, today.day) < (birth.month, birth.day):
        years -= 1
    return years


@exercise(
    "The last calendar day of the month in which the given date lies.",
    "Move a date forward to the end of its own month.",
)
def month_end(day: date) -> date:
    """Return the last day of the month of a date.

    >>> month_end(date(2024, 2, 10))
    datetime.date(2024, 2, 29)
    >>> month_end(date(2023, 2, 1))
    datetime.date(2023, 2, 28)
    >>> month_end(date(2023, 12, 31))
    datetime.date(2023, 12, 31)
    """
    last = calendar.monthrange(day.year, day.month)[1]
    return day.replace(day=last)


@exercise(
    "Does the year have 366 days? Years divisible by 4 do, except full centuries that 400 does not divide.",
    "True when February of this year has a 29th day under the Gregorian rules.",
)
def has_february_29(year: int) -> bool:
    """Check whether a year contains the 29th of February (Gregorian calendar).

    >>> has_february_29(2024)
    True
    >>> has_february_29(1900)
    False
    >>> has_february_29(2000)
    True
    >>> has_february_29(2023)
    False
    """
    if year % 100 == 0:
        return year % 400 == 0
    return year % 4 == 0


@exercise(
    "Number of days that a month has, with months numbered from 1; February depends on whether the year is a leap year.",
    "Given a year and a month number from 1 to 12, give the length of that month in days. Any other month raises ValueError.",
)
def month_length(year: int, month: int) -> int:
    """Return how many days a month has.

    Raises ValueError when the month is not between 1 and 12.

    >>> month_length(2024, 2)
    29
    >>> month_length(2023, 4)
    30
    >>> month_length(2023, 12)
    31
    >>> month_length(2023, 13)
    Traceback (most recent call last):
        ...
    ValueError: no such month: 13
    """
    if not 1 <= month <= 12:
        raise ValueError(f"no such month: {month}")
    if month == 2:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return 29 if leap else 28
    return 30 if month in (4, 6, 9, 11) else 31


@exercise(
    "Advance a date by a number of working days, skipping Saturdays and Sundays.",
    "Date that is `count` business days (Monday to Friday) after start; the start itself is not counted.",
)
def add_workdays(start: date, count: int) -> date:
    """Return the date reached after going forward a number of working days.

    Saturdays and Sundays are not counted.

    >>> add_workdays(date(2024, 6, 7), 1)
    datetime.date(2024, 6, 10)
    >>> add_workdays(date(2024, 6, 3), 4)
    datetime.date(2024, 6, 7)
    >>> add_workdays(date(2024, 6, 3), 0)
    datetime.date(2024, 6, 3)
    """
    day = start
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < 5:
            count -= 1
    return day


@exercise(
    "How many days from first to last, both included, are neither weekend days nor in the collection of holidays?",
    "Count working days in an inclusive date span; Saturdays, Sundays and the listed holidays are left out.",
)
def count_workdays(first: date, last: date, holidays=()) -> int:
    """Count the working days from first to last inclusive.

    Args:
        first: The first day of the span.
        last: The last day of the span.
        holidays: Dates that do not count, besides Saturdays and Sundays.

    >>> count_workdays(date(2024, 6, 3), date(2024, 6, 9))
    5
    >>> count_workdays(date(2024, 6, 3), date(2024, 6, 9), [date(2024, 6, 5)])
    4
    >>> count_workdays(date(2024, 6, 8), date(2024, 6, 9))
    0
    """
    total = 0
    day = first
    while day <= last:
        if day.weekday() < 5 and day not in holidays:
            total += 1
        day += timedelta(days=1)
    return total


@exercise(
    "English name of the weekday on which the date lies, such as 'Friday'.",
    "Translate a date into the name of its day of the week.",
)
def weekday_name(day):
    """Return the English weekday name of a date.

    >>> weekday_name(date(2024, 6, 3))
    'Monday'
    >>> weekday_name(date(2024, 6, 9))
    'Sunday'
    >>> weekday_name(date(2000, 1, 1))
    'Saturday'
    """
    names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return names[day.weekday()]


@exercise(
    "Given any date, find the Monday of the week it belongs to; a Monday is its own answer.",
    "First day (Monday) of the week that contains the date.",
)
def week_start(day: date) -> date:
    """Return the Monday of the week in which a date lies.

    >>> week_start(date(2024, 6, 6))
    datetime.date(2024, 6, 3)
    >>> week_start(date(2024, 6, 3))
    datetime.date(2024, 6, 3)
    >>> week_start(date(2024, 9, 1))
    datetime.date(2024, 8, 26)
    """
    return day - timedelta(days=day.weekday())


@exercise(
    "Quarter of the year, from 1 to 4, for the month of the date.",
    "Tell which quarter a date belongs to: January to March is 1, and so on up to 4.",
)
def quarter_of(day: date) -> int:
    """Return the quarter (1 to 4) of a date.

    >>> quarter_of(date(2024, 1, 31))
    1
    >>> quarter_of(date(2024, 6, 30))
    2
    >>> quarter_of(date(2024, 10, 1))
    4
    """
    return (day.month - 1) // 3 + 1


@exercise(
    "Go to the next date, strictly after the start, whose weekday number (Monday is 0) is the wanted one.",
    "Find the first day after `start` that has the given weekday; 0 means Monday and 6 means Sunday.",
)
def next_weekday(start: date, weekday: int) -> date:
    """Return the next date after start with the given weekday (Monday is 0).

    >>> next_weekday(date(2024, 6, 3), 4)
    datetime.date(2024, 6, 7)
    >>> next_weekday(date(2024, 6, 3), 0)
    datetime.date(2024, 6, 10)
    >>> next_weekday(date(2024, 12, 31), 2)
    datetime.date(2025, 1, 1)
    """
    ahead = (weekday - start.weekday()) % 7
    return start + timedelta(days=ahead or 7)


@exercise(
    "Write a date as day, month and year with dots between, two digits for day and month, as is common in Germany.",
    "Format a date in the style '09.03.2024' (day first, dots as separators).",
)
def dotted_date(day: date) -> str:
    """Return a date as DD.MM.YYYY.

    >>> dotted_date(date(2024, 3, 9))
    '09.03.2024'
    >>> dotted_date(date(1999, 12, 31))
    '31.12.1999'
    >>> dotted_date(date(850, 1, 2))
    '02.01.0850'
    """
    return f"{day.day:02d}.{day.month:02d}.{day.year:04d}"


@exercise(
    "Parse text of the form 'day/month/year' into a date object; the parts are plain whole numbers.",
    "Turn a slash-separated European date string into a date. Day comes first, then month, then year.",
)
def parse_slash_date(text: str) -> date:
    """Convert a string such as '5/11/2023' (day/month/year) to a date.

    >>> parse_slash_date("5/11/2023")
    datetime.date(2023, 11, 5)
    >>> parse_slash_date("01/01/2000")
    datetime.date(2000, 1, 1)
    >>> parse_slash_date(" 29/02/2024 ")
    datetime.date(2024, 2, 29)
    """
    day, month, year = (int(part) for part in text.split("/"))
    return date(year, month, day)


@exercise(
    "True if the three numbers form a date that really exists in the calendar.",
    "Check a year, month and day for being a valid calendar date, for instance rejecting 30 February.",
)
def is_real_date(year: int, month: int, day: int) -> bool:
    """Check whether year, month and day name an existing date.

    >>> is_real_date(2024, 2, 29)
    True
    >>> is_real_date(2023, 2, 29)
    False
    >>> is_real_date(2023, 13, 1)
    False
    >>> is_real_date(2023, 4, 0)
    False
    """
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


@exercise(
    "Days left until the next birthday with the given month and day; zero if it is today.",
    "Given today's date and the month and day of a birthday (never 29 February), count the days to wait for it.",
)
def days_to_birthday(today: date, month: int, day: int) -> int:
    """Return how many days remain until a birthday comes round again.

    On the birthday itself the answer is 0.

    >>> days_to_birthday(date(2024, 6, 1), 6, 11)
    10
    >>> days_to_birthday(date(2024, 6, 11), 6, 11)
    0
    >>> days_to_birthday(date(2023, 12, 31), 1, 1)
    1
    """
    upcoming = date(today.year, month, day)
    if upcoming < today:
        upcoming = date(today.year + 1, month, day)
    return (upcoming - today).days


@exercise(
    "Shift a date by whole months; if the target month is too short, use its last day.",
    "Add (or with a negative number subtract) months to a date, clipping the day to the length of the new month.",
)
def shift_months(day: date, months: int) -> date:
    """Move a date by a number of months.

    The day of the month is kept, or reduced to the last day of a shorter month.

    >>> shift_months(date(2024, 1, 31), 1)
    datetime.date(2024, 2, 29)
    >>> shift_months(date(2024, 11, 15), 3)
    datetime.date(2025, 2, 15)
    >>> shift_months(date(2024, 1, 10), -1)
    datetime.date(2023, 12, 10)
    """
    years, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(years, month0 + 1)[1]
    return date(years, month0 + 1, min(day.day, last))


@exercise(
    "List all dates from start up to and including end.",
    "Every day in the inclusive span between two dates, as a list in calendar order; empty if end is before start.",
)
def days_between_inclusive(start: date, end: date) -> list:
    """Return the list of dates from start to end, both included.

    >>> days_between_inclusive(date(2024, 2, 28), date(2024, 2, 29))
    [datetime.date(2024, 2, 28), datetime.date(2024, 2, 29)]
    >>> days_between_inclusive(date(2024, 1, 1), date(2024, 1, 1))
    [datetime.date(2024, 1, 1)]
    >>> days_between_inclusive(date(2024, 1, 2), date(2024, 1, 1))
    []
    """
    length = (end - start).days + 1
    return [start + timedelta(days=i) for i in range(length)]


@exercise(
    "Position of a date within its year, where 1 January is day 1.",
    "Ordinal day number of the date inside its own year, counting from one.",
)
def day_of_year(day: date) -> int:
    """Return the number of the day within its year, starting at 1.

    >>> day_of_year(date(2023, 1, 1))
    1
    >>> day_of_year(date(2023, 2, 1))
    32
    >>> day_of_year(date(2024, 12, 31))
    366
    """
    return (day - date(day.year, 1, 1)).days + 1


@exercise(
    "Find the n-th given weekday of a month, such as the third Friday; return None if the month has no such day.",
    "The date of the n-th occurrence (from 1) of a weekday (Monday is 0) in a year's month, or None when there are fewer.",
)
def nth_weekday(year: int, month: int, weekday: int, n: int):
    """Return the date of the n-th weekday in a month, or None.

    :param weekday: 0 for Monday up to 6 for Sunday
    :param n: 1 for the first such day, 2 for the second, and so on

    >>> nth_weekday(2024, 6, 4, 3)
    datetime.date(2024, 6, 21)
    >>> nth_weekday(2024, 6, 5, 1)
    datetime.date(2024, 6, 1)
    >>> nth_weekday(2024, 6, 4, 5) is None
    True
    """
    first = date(year, month, 1)
    offset = (weekday - first.weekday()) % 7 + 7 * (n - 1)
    if offset >= calendar.monthrange(year, month)[1]:
        return None
    return first + timedelta(days=offset)


@exercise(
    "Meteorological season of a date on the northern half of the globe: winter is December to February, and so on.",
    "Name the season for the month of a date: 'winter' (12, 1, 2), 'spring' (3-5), 'summer' (6-8) or 'autumn' (9-11).",
)
def season_of(day: date) -> str:
    """Return 'winter', 'spring', 'summer' or 'autumn' for a date.

    Seasons begin with December, March, June and September.

    >>> season_of(date(2024, 12, 1))
    'winter'
    >>> season_of(date(2024, 2, 29))
    'winter'
    >>> season_of(date(2024, 3, 1))
    'spring'
    >>> season_of(date(2024, 11, 30))
    'autumn'
    """
    return ["winter", "spring", "summer", "autumn"][day.month % 12 // 3]


@exercise(
    "How many days do two inclusive date spans have in common? Each span is a (first, last) pair.",
    "Length in days of the overlap of two holidays, each a pair of first and last day; 0 if they never meet.",
)
def shared_days(trip_a, trip_b):
    """Return the number of days on which two trips overlap.

    Each trip is a (first day, last day) pair and both days belong to it.

    >>> shared_days((date(2024, 7, 1), date(2024, 7, 10)), (date(2024, 7, 8), date(2024, 7, 20)))
    3
    >>> shared_days((date(2024, 7, 1), date(2024, 7, 2)), (date(2024, 7, 2), date(2024, 7, 2)))
    1
    >>> shared_days((date(2024, 7, 1), date(2024, 7, 2)), (date(2024, 7, 5), date(2024, 7, 6)))
    0
    """
    start = max(trip_a[0], trip_b[0])
    end = min(trip_a[1], trip_b[1])
    return max(0, (end - start).days + 1)


@exercise(
    "Group dates by year and month: a dict from keys like '2024-06' to the number of dates in that month.",
    "Count how many of the dates lie in each month, keyed by text in the form YYYY-MM.",
)
def dates_per_month(days: list[date]) -> dict[str, int]:
    """Count dates by month, with keys in the form 'YYYY-MM'.

    >>> dates_per_month([date(2024, 6, 1), date(2024, 6, 9), date(2023, 6, 1)])
    {'2024-06': 2, '2023-06': 1}
    >>> dates_per_month([date(2024, 1, 1)])
    {'2024-01': 1}
    >>> dates_per_month([])
    {}
    """
    counts: dict[str, int] = {}
    for day in days:
        key = day.strftime("%Y-%m")
        counts[key] = counts.get(key, 0) + 1
    return counts


@exercise(
    "Largest number of days between neighbouring dates once they are put in order; 0 for fewer than two dates.",
    "Find the longest gap, in days, between consecutive visits. The dates may come in any order.",
)
def longest_gap_days(visits: list[date]) -> int:
    """Return the longest gap in days between consecutive dates.

    The dates need not be sorted. With fewer than two dates the gap is 0.

    >>> longest_gap_days([date(2024, 1, 20), date(2024, 1, 1), date(2024, 1, 5)])
    15
    >>> longest_gap_days([date(2024, 1, 1)])
    0
    >>> longest_gap_days([date(2024, 1, 1), date(2024, 1, 1)])
    0
    """
    ordered = sorted(visits)
    return max(((b - a).days for a, b in zip(ordered, ordered[1:])), default=0)


@exercise(
    "Months of a year in which the given weekday (Monday is 0) occurs five times, as a list of month numbers.",
    "Which months contain five of a certain weekday? Months are numbered from 1.",
)
def five_weekday_months(year, weekday):
    """Return the months of a year that have five days with the given weekday (Monday is 0).

    >>> five_weekday_months(2024, 0)
    [1, 4, 7, 9, 12]
    >>> five_weekday_months(2023, 6)
    [1, 4, 7, 10, 12]
    >>> len(five_weekday_months(2024, 3))
    4
    """
    months = []
    for month in range(1, 13):
        length = calendar.monthrange(year, month)[1]
        hits = sum(date(year, month, d).weekday() == weekday for d in range(1, length + 1))
        if hits == 5:
            months.append(month)
    return months


@exercise(
    "Say in words how a day relates to today: 'today', 'tomorrow', 'yesterday', 'in N days' or 'N days ago'.",
    "Describe a date relative to a reference date in friendly English words.",
)
def relative_day(day: date, today: date) -> str:
    """Describe a day relative to today.

    The result is 'today', 'tomorrow', 'yesterday', 'in N days' or 'N days ago'.

    >>> relative_day(date(2024, 5, 6), date(2024, 5, 6))
    'today'
    >>> relative_day(date(2024, 5, 7), date(2024, 5, 6))
    'tomorrow'
    >>> relative_day(date(2024, 5, 1), date(2024, 5, 6))
    '5 days ago'
    >>> relative_day(date(2024, 6, 1), date(2024, 5, 30))
    'in 2 days'
    """
    diff = (day - today).days
    special = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if diff in special:
        return special[diff]
    return f"in {diff} days" if diff > 0 else f"{-diff} days ago"


@exercise(
    "Length of the longest run of consecutive calendar days among the dates; duplicates and order do not matter.",
    "Given the dates on which somebody trained, find the longest streak of days in a row.",
)
def training_streak(days: list[date]) -> int:
    """Return the longest streak of consecutive days in a list of dates.

    >>> training_streak([date(2024, 1, 3), date(2024, 1, 1), date(2024, 1, 2), date(2024, 1, 9)])
    3
    >>> training_streak([date(2024, 1, 1), date(2024, 1, 1)])
    1
    >>> training_streak([])
    0
    """
    best = run = 0
    previous = None
    for day in sorted(set(days)):
        if previous is not None and day - previous == timedelta(days=1):
            run += 1
        else:
            run = 1
        best = max(best, run)
        previous = day
    return best
