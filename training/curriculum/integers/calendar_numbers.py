"""Dates as numbers: leap years, days in a month, weekdays, ages, seasons."""

import calendar
import datetime

from training.curriculum.exercise import exercise


@exercise(
    "List the years with 366 days in the closed range.",
    "Given two years, collect every leap year between them, ends included.",
)
def leap_list(first, last):
    """Return all leap years from first to last, both inclusive.

    >>> leap_list(2019, 2028)
    [2020, 2024, 2028]
    >>> leap_list(1898, 1903)
    []
    >>> leap_list(2024, 2024)
    [2024]
    """
    return [year for year in range(first, last + 1) if calendar.isleap(year)]


@exercise(
    "Find the next year with 366 days.",
    "Given a year, count upward until a leap year is reached.",
)
def next_leap(year: int) -> int:
    """Return the first leap year after the given year.

    >>> next_leap(2023)
    2024
    >>> next_leap(2024)
    2028
    >>> next_leap(1896)
    1904
    """
    year += 1
    while not calendar.isleap(year):
        year += 1
    return year


@exercise(
    "How many days has a month, with leap years taken into account?",
    "Given year and month from 1 to 12, compute the length of the month in days.",
)
def month_day_count(year, month):
    """Return the number of days of the given month in the given year.

    >>> month_day_count(2024, 2)
    29
    >>> month_day_count(2023, 2)
    28
    >>> month_day_count(2023, 4)
    30
    """
    return calendar.monthrange(year, month)[1]


@exercise(
    "Subtract the day from the length of its month.",
    "Given a date as three numbers, how many days come after it in the same month?",
)
def days_left_in_month(year: int, month: int, day: int) -> int:
    """Return how many days remain in the month after the given day.

    >>> days_left_in_month(2023, 1, 30)
    1
    >>> days_left_in_month(2024, 2, 28)
    1
    >>> days_left_in_month(2023, 4, 30)
    0
    """
    return calendar.monthrange(year, month)[1] - day


@exercise(
    "Subtract month lengths from the number until it fits into a month.",
    "Given a year and the number of a day within it, find the month and the day.",
)
def date_of_day_number(year: int, number: int) -> tuple:
    """Return (month, day) of the day with the given running number in the year, counted from 1.

    >>> date_of_day_number(2023, 60)
    (3, 1)
    >>> date_of_day_number(2024, 60)
    (2, 29)
    >>> date_of_day_number(2023, 365)
    (12, 31)
    """
    month = 1
    while number > calendar.monthrange(year, month)[1]:
        number -= calendar.monthrange(year, month)[1]
        month += 1
    return month, number


@exercise(
    "Move forward in the week by some days, starting over after Sunday; negative numbers go back.",
    "Given a short weekday name and a number of days, which weekday is it then?",
)
def weekday_shifted(day: str, days: int) -> str:
    """Return the weekday that comes the given number of days after day; names are 'Mon' to 'Sun'.

    >>> weekday_shifted("Mon", 3)
    'Thu'
    >>> weekday_shifted("Sat", 2)
    'Mon'
    >>> weekday_shifted("Sun", -1)
    'Sat'
    """
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return names[(names.index(day) + days) % 7]


@exercise(
    "Return True if the given day belongs to the weekend.",
    "Given year, month and day, does the date fall on one of the last two days of the week?",
)
def is_weekend(year, month, day):
    """Check whether a date is a Saturday or a Sunday.

    >>> is_weekend(2024, 6, 1)
    True
    >>> is_weekend(2024, 6, 3)
    False
    >>> is_weekend(2024, 6, 2)
    True
    """
    return datetime.date(year, month, day).weekday() >= 5


@exercise(
    "How many weekend days does the month have?",
    "Given year and month, return the number of days that are a Saturday or a Sunday.",
)
def weekend_days_in_month(year: int, month: int) -> int:
    """Count the Saturdays and Sundays of a month.

    >>> weekend_days_in_month(2024, 6)
    10
    >>> weekend_days_in_month(2023, 2)
    8
    >>> weekend_days_in_month(2024, 2)
    8
    """
    days = calendar.monthrange(year, month)[1]
    return sum(datetime.date(year, month, d).weekday() >= 5 for d in range(1, days + 1))


@exercise(
    "Add days, possibly a negative number, to a date written 'YYYY-MM-DD'.",
    "Given a date string and a number of days, compute the shifted date in the same form.",
)
def date_plus_days(text: str, days: int) -> str:
    """Return the date that is the given number of days after the ISO date text, as an ISO date.

    >>> date_plus_days("2024-02-28", 2)
    '2024-03-01'
    >>> date_plus_days("2023-12-31", 1)
    '2024-01-01'
    >>> date_plus_days("2024-03-01", -1)
    '2024-02-29'
    """
    return (datetime.date.fromisoformat(text) + datetime.timedelta(days=days)).isoformat()


@exercise(
    "Subtract the years and one more if the birthday has not come yet.",
    "Given a birth date and a current date as tuples, how old is the person?",
)
def full_years_on(birth, today):
    """Return the age in full years on the date today, where both dates are (year, month, day).

    >>> full_years_on((2000, 5, 10), (2024, 5, 10))
    24
    >>> full_years_on((2000, 5, 10), (2024, 5, 9))
    23
    >>> full_years_on((2020, 1, 1), (2020, 12, 31))
    0
    """
    age = today[0] - birth[0]
    if today[1:] < birth[1:]:
        age -= 1
    return age


@exercise(
    "Count the months from the first to the second month given as pairs.",
    "Given two (year, month) tuples, compute the difference in months, negative if b is earlier.",
)
def month_distance(a: tuple, b: tuple) -> int:
    """Return how many months lie from (year, month) a to (year, month) b.

    >>> month_distance((2023, 11), (2024, 2))
    3
    >>> month_distance((2024, 5), (2024, 5))
    0
    >>> month_distance((2024, 3), (2023, 12))
    -3
    """
    return (b[0] - a[0]) * 12 + b[1] - a[1]


@exercise(
    "Move forward by a number of months across year borders.",
    "Given a year, a month from 1 to 12 and a number of months, compute the resulting year and month.",
)
def add_months_to(year, month, count):
    """Return (year, month) count months later; count may be negative.

    >>> add_months_to(2023, 11, 3)
    (2024, 2)
    >>> add_months_to(2024, 1, -1)
    (2023, 12)
    >>> add_months_to(2024, 5, 12)
    (2025, 5)
    """
    total = year * 12 + month - 1 + count
    return total // 12, total % 12 + 1


@exercise(
    "Divide the year into four blocks of three months and return the number of the block.",
    "Given a month number, in which quarter of the year is it?",
)
def quarter_of_month(month: int) -> int:
    """Return the quarter, 1 to 4, that the month from 1 to 12 belongs to.

    >>> quarter_of_month(1)
    1
    >>> quarter_of_month(6)
    2
    >>> quarter_of_month(10)
    4
    """
    return (month - 1) // 3 + 1


@exercise(
    "Name the season by the month number, three months each, winter starting in December.",
    "Given a month from 1 to 12, which northern season does it belong to?",
)
def northern_season(month):
    """Return 'winter' for December to February, 'spring' for March to May, 'summer' for June to August and 'autumn' otherwise.

    >>> northern_season(12)
    'winter'
    >>> northern_season(3)
    'spring'
    >>> northern_season(8)
    'summer'
    >>> northern_season(11)
    'autumn'
    """
    return ["winter", "spring", "summer", "autumn"][month % 12 // 3]


@exercise(
    "Return True if the month is 1 to 12 and the day lies within that month.",
    "Given three numbers, is there such a day in the calendar?",
)
def valid_day(year, month, day):
    """Check whether year, month and day form an existing date.

    >>> valid_day(2024, 2, 29)
    True
    >>> valid_day(2023, 2, 29)
    False
    >>> valid_day(2023, 13, 1)
    False
    """
    if not 1 <= month <= 12:
        return False
    return 1 <= day <= calendar.monthrange(year, month)[1]


@exercise(
    "Reverse the order of the three parts of a dotted date and join them by hyphens.",
    "Given day, month and year separated by points, write the ISO form.",
)
def swap_date_order(text: str) -> str:
    """Convert a date 'DD.MM.YYYY' to 'YYYY-MM-DD'.

    >>> swap_date_order("24.12.2023")
    '2023-12-24'
    >>> swap_date_order("01.02.2000")
    '2000-02-01'
    >>> swap_date_order("31.01.1999")
    '1999-01-31'
    """
    return "-".join(reversed(text.split(".")))


@exercise(
    "Remove the hyphens from a date and read it as a number.",
    "Given a date string, produce a sortable whole number with eight digits.",
)
def date_as_number(text):
    """Turn an ISO date 'YYYY-MM-DD' into the integer YYYYMMDD.

    >>> date_as_number("2024-03-09")
    20240309
    >>> date_as_number("1999-12-31")
    19991231
    >>> date_as_number("2000-01-01")
    20000101
    """
    return int(text.replace("-", ""))


@exercise(
    "Find the tuple with the greatest year, then month, then day; None if there is no date.",
    "Given dates with the day first, which one comes last in time?",
)
def latest_date(dates: list) -> tuple:
    """Return the latest of the dates given as (day, month, year), or None for an empty list.

    >>> latest_date([(5, 3, 2020), (1, 7, 2021), (9, 1, 2021)])
    (1, 7, 2021)
    >>> latest_date([]) is None
    True
    >>> latest_date([(1, 1, 2000)])
    (1, 1, 2000)
    """
    return max(dates, key=lambda d: (d[2], d[1], d[0]), default=None)


@exercise(
    "Order birthdays by month, then day, then name, and list only the names.",
    "Given names with birthdays, in which order do the people celebrate during a year?",
)
def sort_birthdays(people):
    """Sort (name, month, day) tuples by their place in the year and return the names; equal days by name.

    >>> sort_birthdays([("Ann", 5, 2), ("Ben", 1, 30), ("Cleo", 5, 1)])
    ['Ben', 'Cleo', 'Ann']
    >>> sort_birthdays([])
    []
    >>> sort_birthdays([("Zoe", 3, 3), ("Al", 3, 3)])
    ['Al', 'Zoe']
    """
    return [name for name, month, day in sorted(people, key=lambda p: (p[1], p[2], p[0]))]


@exercise(
    "Find the earliest birthday from today on; if none is left this year, take the earliest of all.",
    "Given birthdays and the current month and day, who celebrates next?",
)
def next_birthday_first(people: list, today: tuple) -> str:
    """Return the name of the person whose birthday (name, month, day) comes next, today included, with today as (month, day).

    >>> next_birthday_first([("Ann", 5, 2), ("Ben", 1, 30)], (2, 1))
    'Ann'
    >>> next_birthday_first([("Ann", 5, 2), ("Ben", 1, 30)], (6, 1))
    'Ben'
    >>> next_birthday_first([("Cy", 7, 7)], (7, 7))
    'Cy'
    """
    later = [p for p in people if p[1:] >= today]
    return min(later or people, key=lambda p: p[1:])[0]


@exercise(
    "Build a dict from the month in 'YYYY-MM-DD' texts to how many dates fall into it.",
    "Given date strings, tally them by month, whatever the year.",
)
def count_by_month(dates):
    """Count the ISO dates per month and return a dictionary from month number to count.

    >>> count_by_month(["2024-01-05", "2023-01-09", "2024-03-01"])
    {1: 2, 3: 1}
    >>> count_by_month([])
    {}
    >>> count_by_month(["2020-12-31"])
    {12: 1}
    """
    counts = {}
    for text in dates:
        month = int(text[5:7])
        counts[month] = counts.get(month, 0) + 1
    return counts


@exercise(
    "Sort the dates and find the longest pause in days.",
    "Given date strings in any order, how long is the biggest gap between consecutive ones?",
)
def longest_date_gap(dates: list) -> int:
    """Return the largest number of days between neighbouring dates after sorting the ISO dates, or 0 for fewer than two.

    >>> longest_date_gap(["2024-01-10", "2024-01-01", "2024-01-05"])
    5
    >>> longest_date_gap(["2024-05-05"])
    0
    >>> longest_date_gap(["2024-02-28", "2024-03-01"])
    2
    """
    days = sorted(datetime.date.fromisoformat(d).toordinal() for d in dates)
    return max((b - a for a, b in zip(days, days[1:])), default=0)


@exercise(
    "Move forward one day at a time and count only days that are not on a weekend.",
    "Given a start date and a positive number of workdays, find the date on which the last of them falls.",
)
def working_days(start: str, count: int) -> str:
    """Return the date that is count working days, Monday to Friday, after the ISO date start.

    >>> working_days("2024-06-07", 1)
    '2024-06-10'
    >>> working_days("2024-06-03", 4)
    '2024-06-07'
    >>> working_days("2024-06-08", 1)
    '2024-06-10'
    """
    day = datetime.date.fromisoformat(start)
    while count > 0:
        day += datetime.timedelta(days=1)
        if day.weekday() < 5:
            count -= 1
    return day.isoformat()


@exercise(
    "Return all day numbers in the month with that day of the week.",
    "Given year, month and a weekday from 0 to 6, collect its dates in ascending order.",
)
def dates_of_weekday(year, month, weekday):
    """List the days of a month that fall on the given weekday, with Monday as 0.

    >>> dates_of_weekday(2024, 6, 0)
    [3, 10, 17, 24]
    >>> dates_of_weekday(2024, 2, 3)
    [1, 8, 15, 22, 29]
    >>> dates_of_weekday(2023, 10, 6)
    [1, 8, 15, 22, 29]
    """
    days = calendar.monthrange(year, month)[1]
    return [d for d in range(1, days + 1) if datetime.date(year, month, d).weekday() == weekday]


@exercise(
    "Check if both dates fall on the same calendar day of possibly different years.",
    "Given two texts 'YYYY-MM-DD', is it the same anniversary?",
)
def same_month_day(a: str, b: str) -> bool:
    """Return whether two ISO dates agree in month and day, no matter the year.

    >>> same_month_day("2020-05-06", "1999-05-06")
    True
    >>> same_month_day("2020-05-06", "2020-06-05")
    False
    >>> same_month_day("2024-01-01", "2023-01-01")
    True
    """
    return a[5:] == b[5:]


@exercise(
    "Count the days of a period including both ends and refuse a period that ends too early.",
    "Given two dates, compute the number of days with both included; a reversed period is an error.",
)
def rent_days(start, end):
    """Return for how many days a flat is rented from start to end, both ISO dates counted in; raise ValueError if end is before start.

    >>> rent_days("2024-01-01", "2024-01-31")
    31
    >>> rent_days("2024-03-05", "2024-03-05")
    1
    >>> rent_days("2024-03-05", "2024-03-04")
    Traceback (most recent call last):
        ...
    ValueError: end before start
    """
    first = datetime.date.fromisoformat(start)
    last = datetime.date.fromisoformat(end)
    if last < first:
        raise ValueError("end before start")
    return (last - first).days + 1


@exercise(
    "Round the year down to a multiple of ten and append 's'.",
    "Given a year, name the decade it belongs to.",
)
def decade_label(year: int) -> str:
    """Return the decade of a year as text such as '1980s'.

    >>> decade_label(1987)
    '1980s'
    >>> decade_label(2000)
    '2000s'
    >>> decade_label(2019)
    '2010s'
    """
    return f"{year // 10 * 10}s"
