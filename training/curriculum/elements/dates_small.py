"""Dates in a line or two."""

from datetime import date, timedelta

from training.curriculum.exercise import exercise


@exercise(
    "Given a date, return the date n days later.",
    "Write a function to add a number of days to a date; a negative number goes back.",
)
def days_later(day: date, n: int) -> date:
    """Return the date n days after day.

    >>> days_later(date(2024, 2, 28), 2)
    datetime.date(2024, 3, 1)
    >>> days_later(date(2023, 12, 31), 1)
    datetime.date(2024, 1, 1)
    >>> days_later(date(2024, 5, 10), -10)
    datetime.date(2024, 4, 30)
    """
    return day + timedelta(days=n)


@exercise(
    "Find the number of days between two dates, never negative.",
    "Given two dates in any order, return how many days lie from one to the other.",
)
def day_gap(first: date, second: date) -> int:
    """Return the distance between two dates in days.

    >>> day_gap(date(2024, 1, 1), date(2024, 1, 31))
    30
    >>> day_gap(date(2024, 3, 1), date(2024, 2, 28))
    2
    >>> day_gap(date(2020, 5, 5), date(2020, 5, 5))
    0
    """
    return abs((second - first).days)


@exercise(
    "Convert a date string 'YYYY-MM-DD' to a tuple of the three integers.",
    "Given an ISO date as text, return (year, month, day).",
)
def date_parts(text):
    """Return the year, month and day of a date written as 'YYYY-MM-DD'.

    >>> date_parts("2024-03-09")
    (2024, 3, 9)
    >>> date_parts("1999-12-31")
    (1999, 12, 31)
    >>> date_parts("0001-01-01")
    (1, 1, 1)
    """
    year, month, day = text.split("-")
    return int(year), int(month), int(day)


@exercise(
    "Check if the date falls on a Saturday or Sunday.",
    "Write a function that tells whether a date is on the weekend.",
)
def on_weekend(day: date) -> bool:
    """Check whether day is a Saturday or a Sunday.

    >>> on_weekend(date(2024, 6, 1))
    True
    >>> on_weekend(date(2024, 6, 3))
    False
    >>> on_weekend(date(2024, 6, 2))
    True
    """
    return day.weekday() >= 5


@exercise(
    "Return the last day of the month in which the given date lies.",
    "Given a date, find the date of the end of its month.",
)
def end_of_month(day: date) -> date:
    """Return the last date of the month of day.

    >>> end_of_month(date(2024, 2, 10))
    datetime.date(2024, 2, 29)
    >>> end_of_month(date(2023, 12, 5))
    datetime.date(2023, 12, 31)
    >>> end_of_month(date(2023, 4, 30))
    datetime.date(2023, 4, 30)
    """
    if day.month == 12:
        return day.replace(day=31)
    return day.replace(month=day.month + 1, day=1) - timedelta(days=1)


@exercise(
    "Return the three-letter English name of a month number from 1 to 12.",
    "Convert a month number to 'Jan', 'Feb' and so on.",
)
def month_short_name(month: int) -> str:
    """Return the English three-letter name of a month, numbered from 1 to 12.

    >>> month_short_name(1)
    'Jan'
    >>> month_short_name(9)
    'Sep'
    >>> month_short_name(12)
    'Dec'
    """
    names = "JanFebMarAprMayJunJulAugSepOctNovDec"
    start = (month - 1) * 3
    return names[start : start + 3]


@exercise(
    "Find the earliest date in a list of ISO date strings; None for an empty list.",
    "Given dates as 'YYYY-MM-DD' strings, return the earliest string or None.",
)
def earliest_date(dates):
    """Return the earliest of several 'YYYY-MM-DD' strings, or None for an empty list.

    >>> earliest_date(["2024-05-01", "2023-12-31"])
    '2023-12-31'
    >>> earliest_date(["2020-01-01"])
    '2020-01-01'
    >>> earliest_date([]) is None
    True
    """
    return min(dates, default=None)


@exercise(
    "Count the dates of a list that lie in the given year.",
    "Given date objects and a year, return how many of them belong to that year.",
)
def count_in_year(days: list[date], year: int) -> int:
    """Return the number of dates in days that lie in year.

    >>> count_in_year([date(2023, 1, 1), date(2024, 1, 1), date(2024, 9, 9)], 2024)
    2
    >>> count_in_year([date(2023, 1, 1)], 2020)
    0
    >>> count_in_year([], 2024)
    0
    """
    return sum(1 for day in days if day.year == year)


@exercise(
    "Convert a date to the text 'day/month/year' without leading zeros.",
    "Given a date object, write it like 9/3/2024.",
)
def slash_date(day):
    """Return day as 'day/month/year' without leading zeros.

    >>> slash_date(date(2024, 3, 9))
    '9/3/2024'
    >>> slash_date(date(1999, 12, 31))
    '31/12/1999'
    >>> slash_date(date(2000, 1, 1))
    '1/1/2000'
    """
    return f"{day.day}/{day.month}/{day.year}"


@exercise(
    "Return a list of n dates in a row, beginning with start.",
    "Given a start date and n, list n consecutive days.",
)
def consecutive_days(start: date, n: int) -> list[date]:
    """Return n consecutive dates, the first of which is start.

    >>> consecutive_days(date(2024, 1, 31), 2)
    [datetime.date(2024, 1, 31), datetime.date(2024, 2, 1)]
    >>> consecutive_days(date(2024, 1, 1), 1)
    [datetime.date(2024, 1, 1)]
    >>> consecutive_days(date(2024, 1, 1), 0)
    []
    """
    return [start + timedelta(days=i) for i in range(n)]


@exercise(
    "Given a birth date and another date, find the age in full years.",
    "Return how many birthdays have been reached between born and today.",
)
def full_years(born: date, today: date) -> int:
    """Return the age in full years on today of somebody born on born.

    >>> full_years(date(2000, 5, 10), date(2020, 5, 9))
    19
    >>> full_years(date(2000, 5, 10), date(2020, 5, 10))
    20
    >>> full_years(date(2000, 5, 10), date(2000, 6, 1))
    0
    """
    years = today.year - born.year
    if (today.month, today.day) < (born.month, born.day):
        years -= 1
    return years


@exercise(
    "Convert a number of minutes to the text 'H:MM'.",
    "Given minutes, return hours and two-digit minutes joined by a colon.",
)
def minutes_as_clock(minutes):
    """Return a number of minutes in the form 'H:MM'.

    >>> minutes_as_clock(75)
    '1:15'
    >>> minutes_as_clock(5)
    '0:05'
    >>> minutes_as_clock(600)
    '10:00'
    """
    hours, rest = divmod(minutes, 60)
    return f"{hours}:{rest:02d}"


@exercise(
    "Check if two dates are in the same month of the same year.",
    "Write a function that tells whether first and second share both year and month.",
)
def same_month(first: date, second: date) -> bool:
    """Check whether two dates lie in the same month of the same year.

    >>> same_month(date(2024, 5, 1), date(2024, 5, 31))
    True
    >>> same_month(date(2024, 5, 1), date(2023, 5, 1))
    False
    >>> same_month(date(2024, 5, 31), date(2024, 6, 1))
    False
    """
    return first.year == second.year and first.month == second.month


@exercise(
    "Find the first Monday on or after the given date.",
    "Given a date, return it if it is a Monday, otherwise the next Monday.",
)
def monday_from(day: date) -> date:
    """Return the first Monday that is not before day.

    >>> monday_from(date(2024, 6, 3))
    datetime.date(2024, 6, 3)
    >>> monday_from(date(2024, 6, 4))
    datetime.date(2024, 6, 10)
    >>> monday_from(date(2024, 6, 9))
    datetime.date(2024, 6, 10)
    """
    while day.weekday() != 0:
        day += timedelta(days=1)
    return day


@exercise(
    "Convert hours, minutes and seconds to seconds.",
    "Write a function to return the total number of seconds; minutes and seconds may be left out.",
)
def seconds_in_all(hours, minutes=0, seconds=0):
    """Return the total number of seconds of the given hours, minutes and seconds.

    >>> seconds_in_all(1, 1, 1)
    3661
    >>> seconds_in_all(2)
    7200
    >>> seconds_in_all(0, 3)
    180
    """
    return hours * 3600 + minutes * 60 + seconds


@exercise(
    "Sort 'DD.MM.YYYY' strings by date, earliest first.",
    "Given dates written day.month.year, return them in chronological order.",
)
def sort_dotted_dates(dates: list[str]) -> list[str]:
    """Return 'DD.MM.YYYY' strings in chronological order.

    >>> sort_dotted_dates(["01.02.2024", "31.01.2024"])
    ['31.01.2024', '01.02.2024']
    >>> sort_dotted_dates(["05.05.2021", "06.01.2020"])
    ['06.01.2020', '05.05.2021']
    >>> sort_dotted_dates([])
    []
    """
    return sorted(dates, key=lambda text: text.split(".")[::-1])


@exercise(
    "Check if a date lies between start and end, both included.",
    "Given a day and a period, return whether the day is inside the period.",
)
def in_period(day: date, start: date, end: date) -> bool:
    """Check whether day is not before start and not after end.

    >>> in_period(date(2024, 5, 5), date(2024, 5, 1), date(2024, 5, 5))
    True
    >>> in_period(date(2024, 5, 6), date(2024, 5, 1), date(2024, 5, 5))
    False
    >>> in_period(date(2024, 4, 30), date(2024, 5, 1), date(2024, 5, 5))
    False
    """
    return start <= day <= end


@exercise(
    "Return the quarter as text, such as 'Q1 2024', for a date.",
    "Given a date, write its quarter and year like 'Q3 2021'.",
)
def quarter_label(day: date) -> str:
    """Return the quarter and year of day, such as 'Q1 2024'.

    >>> quarter_label(date(2024, 3, 31))
    'Q1 2024'
    >>> quarter_label(date(2021, 7, 1))
    'Q3 2021'
    >>> quarter_label(date(2020, 12, 24))
    'Q4 2020'
    """
    quarter = (day.month + 2) // 3
    return f"Q{quarter} {day.year}"


@exercise(
    "Count the leap years from first to last, both included.",
    "Given two years, return how many leap years lie in the range from first to last inclusive.",
)
def leap_years_between(first: int, last: int) -> int:
    """Return the number of leap years from first to last inclusive.

    >>> leap_years_between(2000, 2008)
    3
    >>> leap_years_between(1897, 1903)
    0
    >>> leap_years_between(2023, 2023)
    0
    """
    count = 0
    for year in range(first, last + 1):
        if year % 4 == 0 and year % 100 != 0 or year % 400 == 0:
            count += 1
    return count


@exercise(
    "Given a list of dates, return the number of different months in which they lie.",
    "Count the distinct (year, month) combinations of a list of dates.",
)
def count_months_used(days: list[date]) -> int:
    """Count the different months of different years in which the dates lie.

    >>> count_months_used([date(2024, 1, 1), date(2024, 1, 9), date(2024, 2, 1)])
    2
    >>> count_months_used([date(2023, 5, 1), date(2024, 5, 1)])
    2
    >>> count_months_used([])
    0
    """
    return len({(day.year, day.month) for day in days})


@exercise(
    "Return the first day of the month that follows the given date.",
    "Given a date, find the beginning of the next month.",
)
def next_month_start(day):
    """Return the first day of the month after the month of day.

    >>> next_month_start(date(2024, 1, 31))
    datetime.date(2024, 2, 1)
    >>> next_month_start(date(2023, 12, 5))
    datetime.date(2024, 1, 1)
    >>> next_month_start(date(2024, 6, 1))
    datetime.date(2024, 7, 1)
    """
    if day.month == 12:
        return date(day.year + 1, 1, 1)
    return date(day.year, day.month + 1, 1)


@exercise(
    "Find the largest number of days between neighbouring dates of a sorted list, 0 for fewer than two dates.",
    "Given dates in ascending order, return the longest pause in days between one date and the next.",
)
def longest_pause_days(days: list[date]) -> int:
    """Return the largest gap in days between consecutive dates, or 0 for fewer than two dates.

    >>> longest_pause_days([date(2024, 1, 1), date(2024, 1, 3), date(2024, 1, 10)])
    7
    >>> longest_pause_days([date(2024, 1, 1)])
    0
    >>> longest_pause_days([])
    0
    """
    return max(((b - a).days for a, b in zip(days, days[1:])), default=0)
