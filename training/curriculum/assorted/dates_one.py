"""Dates and times as text or numbers: parts, order, differences, formats."""

import re
from datetime import date, timedelta

from training.curriculum.exercise import exercise


@exercise(
    "Write a function to turn a date text 'YYYY-MM-DD' into 'DD.MM.YYYY'.",
    "Given an ISO date, return it with the day first and dots between the parts.",
)
def get_dotted_date(text):
    """Return the date text YYYY-MM-DD in the form DD.MM.YYYY.

    >>> get_dotted_date("2024-03-09")
    '09.03.2024'
    >>> get_dotted_date("1999-12-31")
    '31.12.1999'
    >>> get_dotted_date("0001-01-01")
    '01.01.0001'
    """
    year, month, day = text.split("-")
    return f"{day}.{month}.{year}"


@exercise(
    "Return the date n days after an ISO date, in the same form.",
    "Add n days to a date written as YYYY-MM-DD.",
)
def date_plus(text, n):
    """Return the ISO date that lies n days after the ISO date text.

    >>> date_plus("2024-02-28", 2)
    '2024-03-01'
    >>> date_plus("2023-12-31", 1)
    '2024-01-01'
    >>> date_plus("2023-01-01", -1)
    '2022-12-31'
    """
    return (date.fromisoformat(text) + timedelta(days=n)).isoformat()


@exercise(
    "Name the weekday of an ISO date in lower case: 'monday' to 'sunday'.",
    "On which day of the week does the date YYYY-MM-DD fall?",
)
def get_weekday_name(text):
    """Return the lowercase name of the weekday of the ISO date text.

    >>> get_weekday_name("2024-01-01")
    'monday'
    >>> get_weekday_name("2024-02-29")
    'thursday'
    >>> get_weekday_name("2023-07-16")
    'sunday'
    """
    names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    return names[date.fromisoformat(text).weekday()]


@exercise(
    "Check if an ISO date falls on a Saturday or Sunday.",
    "Return True if the date is at the weekend.",
)
def at_weekend(text):
    """Return whether the ISO date text is a Saturday or a Sunday.

    >>> at_weekend("2024-06-01")
    True
    >>> at_weekend("2024-06-03")
    False
    >>> at_weekend("2024-06-02")
    True
    """
    return date.fromisoformat(text).weekday() >= 5


@exercise(
    "Return the date texts that lie in the given year.",
    "Keep only the dates YYYY-MM-DD beginning with the year.",
)
def dates_of_year(dates, year):
    """Return the ISO dates that belong to year.

    >>> dates_of_year(["2023-01-05", "2024-07-01"], 2024)
    ['2024-07-01']
    >>> dates_of_year(["1999-09-09"], 2000)
    []
    >>> dates_of_year([], 2020)
    []
    """
    return [d for d in dates if d.startswith(str(year))]


@exercise(
    "Find the longest pause in days between consecutive dates of a sorted list of ISO dates; 0 for less than two.",
    "Return the largest number of days from one date to the next.",
)
def get_longest_pause(dates):
    """Return the largest difference in days between neighbouring ISO dates, 0 without neighbours.

    >>> get_longest_pause(["2024-01-01", "2024-01-05", "2024-01-07"])
    4
    >>> get_longest_pause(["2024-01-01"])
    0
    >>> get_longest_pause(["2024-02-28", "2024-03-01"])
    2
    """
    days = [date.fromisoformat(d) for d in dates]
    return max(((b - a).days for a, b in zip(days, days[1:])), default=0)


@exercise(
    "Return the quarter (1 to 4) in which an ISO date lies.",
    "Given YYYY-MM-DD, tell the quarter of the year.",
)
def get_quarter_of(text):
    """Return the number of the quarter of the ISO date text.

    >>> get_quarter_of("2024-05-01")
    2
    >>> get_quarter_of("2024-12-31")
    4
    >>> get_quarter_of("2024-01-01")
    1
    """
    month = int(text.split("-")[1])
    return (month - 1) // 3 + 1


@exercise(
    "Check whether a text has the form of a date YYYY-MM-DD with a month from 01 to 12 and a day from 01 to 31.",
    "Return True if s looks like an ISO date; the length of the month does not matter.",
)
def iso_shaped(s):
    """Return whether s is four digits, a month 01-12 and a day 01-31, joined by hyphens.

    >>> iso_shaped("2024-02-30")
    True
    >>> iso_shaped("2024-13-01")
    False
    >>> iso_shaped("24-01-01")
    False
    """
    return re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", s) is not None


@exercise(
    "Extract all ISO dates from a text.",
    "Find every date of the form YYYY-MM-DD in the given text, in order.",
)
def get_dates_in(text):
    """Return all substrings of text that look like YYYY-MM-DD.

    >>> get_dates_in("from 2024-01-02 to 2024-02-03.")
    ['2024-01-02', '2024-02-03']
    >>> get_dates_in("no date 2024")
    []
    >>> get_dates_in("")
    []
    """
    return re.findall(r"\d{4}-\d{2}-\d{2}", text)


@exercise(
    "Compute somebody's age in full years on a given day; both dates are ISO texts.",
    "Given birthday and today as YYYY-MM-DD, return the completed years.",
)
def get_full_years(birthday, today):
    """Return the number of completed years from birthday to today.

    >>> get_full_years("2000-06-15", "2024-06-14")
    23
    >>> get_full_years("2000-06-15", "2024-06-15")
    24
    >>> get_full_years("2020-01-01", "2020-12-31")
    0
    """
    years = int(today[:4]) - int(birthday[:4])
    return years - 1 if today[5:] < birthday[5:] else years


@exercise(
    "Convert a clock time 'HH:MM' into minutes after midnight.",
    "How many minutes of the day have passed at the time HH:MM?",
)
def minute_of_day(clock):
    """Return the minutes from midnight to the time HH:MM.

    >>> minute_of_day("01:30")
    90
    >>> minute_of_day("00:00")
    0
    >>> minute_of_day("23:59")
    1439
    """
    hours, minutes = map(int, clock.split(":"))
    return hours * 60 + minutes


@exercise(
    "Add minutes to a time 'HH:MM' and return the new time, going round at midnight.",
    "Given a clock time and a number of minutes, compute the later clock time as HH:MM.",
)
def time_plus(clock, minutes):
    """Return the time HH:MM that is minutes after clock, modulo one day.

    >>> time_plus("10:50", 15)
    '11:05'
    >>> time_plus("23:30", 45)
    '00:15'
    >>> time_plus("00:10", -20)
    '23:50'
    """
    hours, mins = clock.split(":")
    total = (int(hours) * 60 + int(mins) + minutes) % 1440
    return f"{total // 60:02d}:{total % 60:02d}"


@exercise(
    "Find the duration in minutes from start to end, both 'HH:MM'; an end before the start is on the next day.",
    "Return the minutes from one clock time to the other, passing midnight if needed.",
)
def minutes_until(start, end):
    """Return the minutes from start to the next time the clock shows end.

    >>> minutes_until("09:00", "10:30")
    90
    >>> minutes_until("22:00", "01:00")
    180
    >>> minutes_until("08:15", "08:15")
    0
    """
    a = int(start[:2]) * 60 + int(start[3:])
    b = int(end[:2]) * 60 + int(end[3:])
    return (b - a) % (24 * 60)


@exercise(
    "Convert a 24-hour time 'HH:MM' into the 12-hour form with am or pm, such as '1:05 pm'.",
    "Write a clock time with am/pm; midnight is 12 am and noon 12 pm.",
)
def with_am_pm(clock):
    """Return the time HH:MM as h:MM am or h:MM pm.

    >>> with_am_pm("13:05")
    '1:05 pm'
    >>> with_am_pm("00:30")
    '12:30 am'
    >>> with_am_pm("12:00")
    '12:00 pm'
    """
    hour, minute = clock.split(":")
    suffix = "am" if int(hour) < 12 else "pm"
    return f"{int(hour) % 12 or 12}:{minute} {suffix}"


@exercise(
    "Sum a list of durations 'MM:SS' and return the total as 'MM:SS'.",
    "Add up durations given as minutes and seconds; minutes may exceed 59.",
)
def get_total_duration(durations):
    """Return the sum of the MM:SS durations as MM:SS.

    >>> get_total_duration(["01:30", "00:45"])
    '02:15'
    >>> get_total_duration(["59:59", "00:01"])
    '60:00'
    >>> get_total_duration([])
    '00:00'
    """
    seconds = 0
    for d in durations:
        m, s = d.split(":")
        seconds += int(m) * 60 + int(s)
    return f"{seconds // 60:02d}:{seconds % 60:02d}"


@exercise(
    "Return the number of days of a month given by number; February has 28 days.",
    "How long is month m (1 to 12) in a year that is no leap year?",
)
def get_month_length(m):
    """Return the days of month m in a common year.

    >>> get_month_length(1)
    31
    >>> get_month_length(2)
    28
    >>> get_month_length(11)
    30
    """
    if m == 2:
        return 28
    return 30 if m in (4, 6, 9, 11) else 31


@exercise(
    "Count the leap years from year a to year b, both inclusive.",
    "How many years between a and b have a 29th of February?",
)
def get_leap_years_between(a, b):
    """Return the number of leap years from a to b inclusive.

    >>> get_leap_years_between(2000, 2010)
    3
    >>> get_leap_years_between(1900, 1903)
    0
    >>> get_leap_years_between(2024, 2024)
    1
    """
    return sum((y % 4 == 0 and y % 100 != 0) or y % 400 == 0 for y in range(a, b + 1))


@exercise(
    "List all ISO dates from start to end, both inclusive.",
    "Return every day between two ISO dates as text.",
)
def all_days(start, end):
    """Return the ISO dates from start through end, one per day.

    >>> all_days("2024-02-28", "2024-03-01")
    ['2024-02-28', '2024-02-29', '2024-03-01']
    >>> all_days("2024-05-05", "2024-05-05")
    ['2024-05-05']
    >>> all_days("2024-05-06", "2024-05-05")
    []
    """
    first = date.fromisoformat(start)
    count = (date.fromisoformat(end) - first).days + 1
    return [(first + timedelta(days=i)).isoformat() for i in range(count)]


@exercise(
    "Change the month number of a date text 'DD/MM/YYYY' into the month's three-letter name: '5 Mar 2024'.",
    "Write DD/MM/YYYY with an English month abbreviation and without leading zero of the day.",
)
def month_as_word(text):
    """Return the date DD/MM/YYYY as day, abbreviated English month and year.

    >>> month_as_word("05/03/2024")
    '5 Mar 2024'
    >>> month_as_word("31/12/1999")
    '31 Dec 1999'
    >>> month_as_word("10/01/2000")
    '10 Jan 2000'
    """
    names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    day, month, year = text.split("/")
    return f"{int(day)} {names[int(month) - 1]} {year}"


@exercise(
    "Find the date in the list that is closest to the given date; the earlier entry of the list on a tie.",
    "Return the ISO date with the smallest distance in days to the target.",
)
def closest_date(dates, target):
    """Return the ISO date of dates nearest to the ISO date target.

    >>> closest_date(["2024-01-01", "2024-02-01"], "2024-01-10")
    '2024-01-01'
    >>> closest_date(["2024-01-01", "2024-01-03"], "2024-01-02")
    '2024-01-01'
    >>> closest_date(["2020-01-01"], "2024-01-01")
    '2020-01-01'
    """
    goal = date.fromisoformat(target)
    return min(dates, key=lambda d: abs((date.fromisoformat(d) - goal).days))


@exercise(
    "Group ISO dates by year: return a dict from the year as int to the list of dates.",
    "Collect the dates of every year under its number.",
)
def dates_per_year(dates):
    """Return a dictionary from year to the ISO dates of that year in list order.

    >>> dates_per_year(["2023-05-01", "2024-01-01", "2023-01-01"])
    {2023: ['2023-05-01', '2023-01-01'], 2024: ['2024-01-01']}
    >>> dates_per_year(["1999-12-31"])
    {1999: ['1999-12-31']}
    >>> dates_per_year([])
    {}
    """
    groups = {}
    for d in dates:
        groups.setdefault(int(d[:4]), []).append(d)
    return groups


@exercise(
    "Return the names whose birthday 'MM-DD' lies in the given month, ordered by day.",
    "Given a dict from name to 'MM-DD', list those born in month m, sorted by day of the month.",
)
def birthdays_in(birthdays, m):
    """Return the names with a birthday in month m, ordered by day.

    >>> birthdays_in({"Ann": "03-20", "Bob": "04-01", "Cid": "03-02"}, 3)
    ['Cid', 'Ann']
    >>> birthdays_in({"Ann": "03-20"}, 5)
    []
    >>> birthdays_in({}, 1)
    []
    """
    born = [(day, name) for name, day in birthdays.items() if int(day[:2]) == m]
    return [name for day, name in sorted(born)]


@exercise(
    "Count down: return how many whole weeks and remaining days lie between two ISO dates, as a tuple.",
    "Given two ISO dates, split the days between them into weeks and days.",
)
def weeks_and_days(start, end):
    """Return (weeks, days) from start to end.

    >>> weeks_and_days("2024-01-01", "2024-01-17")
    (2, 2)
    >>> weeks_and_days("2024-01-01", "2024-01-08")
    (1, 0)
    >>> weeks_and_days("2024-01-01", "2024-01-01")
    (0, 0)
    """
    return divmod((date.fromisoformat(end) - date.fromisoformat(start)).days, 7)
