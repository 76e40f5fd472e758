"""Schedules: shifts, bookings, reminders, deadlines, opening times, recurring events."""

from datetime import date, timedelta

from training.curriculum.exercise import exercise


@exercise(
    "Given times in minutes after midnight, return the next one that is not before now; after the last one the first of the next day is meant, so return that. None without any times.",
    "Smallest time >= now, else the smallest of all; None for an empty list.",
)
def next_time(times: list[int], now: int) -> int | None:
    """Return the next of the given times of day, in minutes after midnight. A time equal to now still counts. If all times are over for today, return the earliest one, which is then tomorrow's. If there are no times, return None.

    >>> next_time([480, 720, 1080], 700)
    720
    >>> next_time([480, 720], 800)
    480
    >>> next_time([], 5) is None
    True
    """
    if not times:
        return None
    later = [time for time in times if time >= now]
    return min(later or times)


@exercise(
    "How many minutes is it until the next departure? Departures are in minutes after midnight; if none is left today, the wait goes on to the first one tomorrow. No departures raise ValueError.",
    "Waiting time from now to the next departure within a day of 1440 minutes, wrapping around; ValueError for no departures.",
)
def minutes_until_departure(departures: list[int], now: int) -> int:
    """Return how many minutes one has to wait for the next departure. All times are minutes after midnight. A departure at this very minute means no waiting. If there is no departure left today, the first one of the next day counts. Raise ValueError if there are no departures.

    >>> minutes_until_departure([600, 660], 630)
    30
    >>> minutes_until_departure([600, 660], 1430)
    610
    >>> minutes_until_departure([], 0)
    Traceback (most recent call last):
        ...
    ValueError: no departures
    """
    if not departures:
        raise ValueError("no departures")
    return min((time - now) % 1440 for time in departures)


@exercise(
    "Make the list of times of a regular service: from the first to the last time in steps, the last one included only if it is hit exactly. The times are minutes and are returned as 'H:MM'. A step below 1 raises ValueError.",
    "Format first, first+step, ... up to last as 'H:MM' texts; ValueError for step < 1.",
)
def regular_times(first: int, last: int, step: int) -> list[str]:
    """Return the times of a service that runs from first on every step minutes, not later than last. Times are given in minutes after midnight and returned as texts 'H:MM'. Raise ValueError if step is less than 1.

    >>> regular_times(480, 600, 45)
    ['8:00', '8:45', '9:30']
    >>> regular_times(540, 540, 10)
    ['9:00']
    >>> regular_times(600, 500, 10)
    []
    >>> regular_times(0, 10, 0)
    Traceback (most recent call last):
        ...
    ValueError: step must be positive
    """
    if step < 1:
        raise ValueError("step must be positive")
    return [f"{m // 60}:{m % 60:02d}" for m in range(first, last + 1, step)]


@exercise(
    "Return the dates on which a weekly event takes place: the given number of dates, starting with an ISO date, a week apart, leaving out those in the list of holidays (which are not replaced).",
    "n consecutive weekly ISO dates from start, minus the holidays.",
)
def weekly_dates(start: str, n: int, holidays: list[str]) -> list[str]:
    """Return the dates of a weekly event as texts 'YYYY-MM-DD'. It begins on the date start and is planned for n weeks. Dates that are holidays are left out and not made up for.

    >>> weekly_dates("2024-03-22", 3, ["2024-03-29"])
    ['2024-03-22', '2024-04-05']
    >>> weekly_dates("2024-12-30", 2, [])
    ['2024-12-30', '2025-01-06']
    >>> weekly_dates("2024-01-01", 0, [])
    []
    """
    first = date.fromisoformat(start)
    days = [(first + timedelta(weeks=i)).isoformat() for i in range(n)]
    return [day for day in days if day not in holidays]


@exercise(
    "Name the weekday of an ISO date with two letters: Mo, Tu, We, Th, Fr, Sa, Su. Text that is not a date raises ValueError.",
    "Two-letter English weekday abbreviation for 'YYYY-MM-DD'.",
)
def weekday_letters(text: str) -> str:
    """Return the weekday of a date 'YYYY-MM-DD' as two letters, from 'Mo' for Monday to 'Su' for Sunday. Raise ValueError if the text is not a date of this form.

    >>> weekday_letters("2024-05-01")
    'We'
    >>> weekday_letters("2024-05-05")
    'Su'
    >>> weekday_letters("May 1")
    Traceback (most recent call last):
        ...
    ValueError: not a date
    """
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise ValueError("not a date") from None
    return ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"][day.weekday()]


@exercise(
    "How many days are left until the deadline? Both are ISO dates. On the day itself the result is 0; if it is over, also 0.",
    "Days from today to the deadline, never negative.",
)
def days_left(today: str, deadline: str) -> int:
    """Return the number of days from today until the deadline. Both are dates of the form 'YYYY-MM-DD'. If the deadline is today or has passed, return 0.

    >>> days_left("2024-02-27", "2024-03-01")
    3
    >>> days_left("2024-03-01", "2024-03-01")
    0
    >>> days_left("2024-03-05", "2024-03-01")
    0
    """
    difference = date.fromisoformat(deadline) - date.fromisoformat(today)
    return max(0, difference.days)


@exercise(
    "Which tasks are due within the next n days? Tasks is a dict from name to ISO date. Return the names sorted by date, then name; tasks due today count, overdue ones do not.",
    "Names with today <= date <= today + n, ordered by date and name.",
)
def due_soon(tasks: dict[str, str], today: str, n: int) -> list[str]:
    """Return the names of the tasks that are due from today until n days later, both days included. The tasks map names to dates 'YYYY-MM-DD'. Earlier dates come first, and tasks of the same date are in alphabetical order. Tasks whose date has passed are left out.

    >>> due_soon({"bills": "2024-05-03", "call": "2024-05-01", "trip": "2024-06-01"}, "2024-05-01", 5)
    ['call', 'bills']
    >>> due_soon({"b": "2024-05-02", "a": "2024-05-02"}, "2024-05-02", 0)
    ['a', 'b']
    >>> due_soon({"old": "2024-01-01"}, "2024-05-01", 9)
    []
    """
    end = (date.fromisoformat(today) + timedelta(days=n)).isoformat()
    soon = [name for name, day in tasks.items() if today <= day <= end]
    return sorted(soon, key=lambda name: (tasks[name], name))


@exercise(
    "Assign people to days in turn: day i is done by person i modulo the number of people, but a person who is absent that day (a set of (person, day index) pairs) is replaced by the next in the circle who is present. None if all are absent.",
    "Rotating duty plan with absences: for each day try the people in circular order from i on and take the first who is not absent.",
)
def duty_plan(people: list[str], days: int, absent: list[tuple[str, int]]) -> list[str | None]:
    """Return who is on duty on each day. On day i it is the turn of the person with index i, going around the list. If that person is absent on that day, the next one in the circle who is present takes over. The absences are (person, day) pairs with days counted from 0. If everybody is absent, the entry is None.

    >>> duty_plan(["Ida", "Tom", "Bea"], 4, [("Tom", 1)])
    ['Ida', 'Bea', 'Bea', 'Ida']
    >>> duty_plan(["Ida"], 2, [("Ida", 1)])
    ['Ida', None]
    >>> duty_plan(["Ida", "Tom"], 0, [])
    []
    """
    plan = []
    for day in range(days):
        circle = [people[(day + k) % len(people)] for k in range(len(people))]
        present = [person for person in circle if (person, day) not in absent]
        plan.append(present[0] if present else None)
    return plan


@exercise(
    "Count the shifts of each person in a plan, which is a dict from day to the list of people. Return (person, count) pairs, most shifts first, then by name.",
    "Tally names over all lists of the dict, ordered by falling count and name.",
)
def shift_counts(plan: dict[str, list[str]]) -> list[tuple[str, int]]:
    """Return how many shifts everybody has as (person, count) pairs. The plan maps each day to the list of people who work on it. People with more shifts come first, and equal counts are in alphabetical order.

    >>> shift_counts({"Mo": ["Ida", "Tom"], "Tu": ["Tom"]})
    [('Tom', 2), ('Ida', 1)]
    >>> shift_counts({"Mo": ["Tom", "Ida"]})
    [('Ida', 1), ('Tom', 1)]
    >>> shift_counts({"Mo": []})
    []
    """
    counts: dict[str, int] = {}
    for people in plan.values():
        for person in people:
            counts[person] = counts.get(person, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


@exercise(
    "Which days of the plan have fewer people than needed? Return the days in the order of the plan along with how many are missing.",
    "(day, shortfall) for days whose list is shorter than the required number.",
)
def understaffed_days(plan: dict[str, list[str]], needed: int) -> list[tuple[str, int]]:
    """Return the days on which fewer than needed people work, each with the number of people missing. The plan maps days to lists of people. Days with enough people are left out, and the order of the plan is kept.

    >>> understaffed_days({"Mo": ["Ida"], "Tu": ["Ida", "Tom"], "We": []}, 2)
    [('Mo', 1), ('We', 2)]
    >>> understaffed_days({"Mo": ["Ida"]}, 1)
    []
    >>> understaffed_days({}, 3)
    []
    """
    return [(day, needed - len(people)) for day, people in plan.items() if len(people) < needed]


@exercise(
    "Does anybody work on two days in a row? The plan is a list of lists of people, one per day. Return the sorted names of all who do.",
    "Sorted names that appear in two adjacent lists.",
)
def works_two_days_running(plan):
    """Return the sorted names of all people who work on two consecutive days at least once. The plan is a list with a list of people for each day. If nobody does, return an empty list.

    >>> works_two_days_running([["Ida", "Tom"], ["Tom"], ["Ida"]])
    ['Tom']
    >>> works_two_days_running([["Ida"], [], ["Ida"]])
    []
    >>> works_two_days_running([])
    []
    """
    names = set()
    for today, tomorrow in zip(plan, plan[1:]):
        names.update(set(today) & set(tomorrow))
    return sorted(names)


@exercise(
    "Find the first room that is free for the whole time. Bookings maps rooms to (start, end) pairs; a booking that ends when ours starts does not matter. Return the room or None.",
    "First dict key none of whose half-open bookings overlaps [start, end); None if all are taken.",
)
def first_free_room(bookings: dict[str, list[tuple[int, int]]], start: int, end: int) -> str | None:
    """Return the first room that has no booking between start and end. The dictionary maps each room to its bookings as (start, end) pairs. A booking may end exactly at start or begin exactly at end. If no room is free, return None.

    >>> first_free_room({"red": [(9, 11)], "blue": [(8, 9), (11, 12)]}, 9, 11)
    'blue'
    >>> first_free_room({"red": [(9, 11)]}, 10, 12) is None
    True
    >>> first_free_room({"red": []}, 1, 2)
    'red'
    """
    for room, booked in bookings.items():
        if all(b <= start or a >= end for a, b in booked):
            return room
    return None


@exercise(
    "Plan tasks one after the other from a start minute, with a pause in between. Tasks are (name, minutes). Return (name, start, end) triples; after the last task there is no pause.",
    "Sequential schedule with fixed breaks: list of (name, begin, finish).",
)
def planned_tasks(tasks: list[tuple[str, int]], start: int, pause: int) -> list[tuple[str, int, int]]:
    """Return when each task begins and ends, as triples of name, begin and end. The tasks are (name, duration) pairs and are done in order, the first one beginning at start. Between two tasks there is a pause of pause minutes.

    >>> planned_tasks([("wash", 30), ("cook", 45)], 600, 10)
    [('wash', 600, 630), ('cook', 640, 685)]
    >>> planned_tasks([("read", 20)], 0, 5)
    [('read', 0, 20)]
    >>> planned_tasks([], 600, 10)
    []
    """
    plan = []
    time = start
    for name, duration in tasks:
        plan.append((name, time, time + duration))
        time += duration + pause
    return plan


@exercise(
    "Which tasks fit into the available minutes if they are taken shortest first? Return their names in that order; equal durations keep the order of the dict.",
    "Greedy: sort by duration ascending and take while the total stays within the limit.",
)
def short_tasks_first(tasks: dict[str, int], available: int) -> list[str]:
    """Return the names of the tasks that can be done in the available time. The shortest tasks are done first, and as soon as one does not fit any more, no further ones are done. The tasks map names to minutes.

    >>> short_tasks_first({"cook": 45, "call": 10, "wash": 30}, 50)
    ['call', 'wash']
    >>> short_tasks_first({"cook": 45}, 30)
    []
    >>> short_tasks_first({}, 60)
    []
    """
    chosen = []
    for name in sorted(tasks, key=tasks.get):
        if tasks[name] > available:
            break
        available -= tasks[name]
        chosen.append(name)
    return chosen


@exercise(
    "Move a meeting that collides: given sorted busy (start, end) pairs and a wished start with a length, return the first start from the wish on, in steps of 15 minutes, that collides with none.",
    "Smallest wish + 15k whose [start, start + length) overlaps no busy interval.",
)
def moved_meeting(busy: list[tuple[int, int]], wish: int, length: int) -> int:
    """Return the start of a meeting of the given length. If the wished time collides with a busy time, the meeting is moved later by 15 minutes, again and again, until it collides with none. The busy times are (start, end) pairs; touching is not a collision.

    >>> moved_meeting([(600, 660)], 630, 30)
    660
    >>> moved_meeting([(600, 660)], 570, 30)
    570
    >>> moved_meeting([], 500, 60)
    500
    """
    start = wish
    while any(a < start + length and start < b for a, b in busy):
        start += 15
    return start


@exercise(
    "Compute the pay for a shift in minutes at an hourly rate, with time over 8 hours paid at one and a half times the rate. Rounded to two decimals.",
    "Wage with overtime: minutes beyond 480 count 1.5 fold.",
)
def shift_pay(minutes: int, rate: float) -> float:
    """Return the pay for a shift, rounded to two decimals. The first 8 hours are paid with rate per hour, and all time beyond with one and a half times rate.

    >>> shift_pay(480, 20)
    160.0
    >>> shift_pay(540, 20)
    190.0
    >>> shift_pay(0, 20)
    0.0
    """
    overtime = max(0, minutes - 480)
    return round((minutes - overtime + overtime * 1.5) / 60 * rate, 2)


@exercise(
    "Turn opening hours by day into a compact text: neighbouring days with the same hours are joined as 'Mo-We 9-17', single days as 'Th 9-12'; entries are separated by ', '. Days come as (day, hours) pairs in order.",
    "Group consecutive (day, hours) pairs with equal hours into 'first-last hours' pieces.",
)
def compact_hours(days: list[tuple[str, str]]) -> str:
    """Return opening hours as a short text. The days are (day, hours) pairs in order. Consecutive days with the same hours are written as 'FIRST-LAST HOURS', a single day as 'DAY HOURS'. The parts are separated by ', '.

    >>> compact_hours([("Mo", "9-17"), ("Tu", "9-17"), ("We", "9-12")])
    'Mo-Tu 9-17, We 9-12'
    >>> compact_hours([("Sa", "10-14")])
    'Sa 10-14'
    >>> compact_hours([])
    ''
    """
    groups: list[list[str]] = []
    for day, hours in days:
        if groups and groups[-1][2] == hours:
            groups[-1][1] = day
        else:
            groups.append([day, day, hours])
    return ", ".join(f"{a} {h}" if a == b else f"{a}-{b} {h}" for a, b, h in groups)


@exercise(
    "Expand a day range such as 'Fr-Mo' into the list of its days, going around the end of the week. A single day gives a list of one; an unknown day raises ValueError.",
    "Days from first to last inclusive in the cycle Mo Tu We Th Fr Sa Su; ValueError for other names.",
)
def days_of_range(text: str) -> list[str]:
    """Return the days that a range like 'Mo-We' covers. The days are Mo, Tu, We, Th, Fr, Sa and Su, and a range may go beyond Sunday. A text without a dash is a single day. Raise ValueError for an unknown day.

    >>> days_of_range("Fr-Mo")
    ['Fr', 'Sa', 'Su', 'Mo']
    >>> days_of_range("Tu")
    ['Tu']
    >>> days_of_range("Mo-Xx")
    Traceback (most recent call last):
        ...
    ValueError: unknown day
    """
    week = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    first, _, last = text.partition("-")
    last = last or first
    if first not in week or last not in week:
        raise ValueError("unknown day")
    start = week.index(first)
    count = (week.index(last) - start) % 7 + 1
    return [week[(start + i) % 7] for i in range(count)]


@exercise(
    "Return the longest row of consecutive dates in a list of ISO dates, which may be unordered and contain repeats. No dates give 0.",
    "Length of the longest streak of successive calendar days.",
)
def longest_daily_streak(days: list[str]) -> int:
    """Return the length of the longest series of consecutive days among the given dates. The dates have the form 'YYYY-MM-DD', are in any order and may be repeated. If there are no dates, return 0.

    >>> longest_daily_streak(["2024-02-29", "2024-03-01", "2024-03-05", "2024-02-28"])
    3
    >>> longest_daily_streak(["2024-01-01", "2024-01-01"])
    1
    >>> longest_daily_streak([])
    0
    """
    numbers = sorted({date.fromisoformat(day).toordinal() for day in days})
    best = current = 0
    for i, n in enumerate(numbers):
        current = current + 1 if i > 0 and n == numbers[i - 1] + 1 else 1
        best = max(best, current)
    return best


@exercise(
    "Group appointments by date. An appointment is a text 'YYYY-MM-DD HH:MM title'. Return a dict from date to the list of 'HH:MM title' texts, dates and times in ascending order.",
    "Split dated lines into day -> sorted rest-of-line lists with sorted days.",
)
def appointments_by_date(lines):
    """Return the appointments grouped by date. Each line has the form 'YYYY-MM-DD HH:MM title'. The dictionary maps each date to the texts after the date, ordered by time. The dates are ascending as well.

    >>> appointments_by_date(["2024-05-02 10:00 dentist", "2024-05-01 18:30 choir", "2024-05-02 08:15 bus"])
    {'2024-05-01': ['18:30 choir'], '2024-05-02': ['08:15 bus', '10:00 dentist']}
    >>> appointments_by_date(["2024-05-02 10:00 a b"])
    {'2024-05-02': ['10:00 a b']}
    >>> appointments_by_date([])
    {}
    """
    days = {}
    for line in sorted(lines):
        day, rest = line.split(" ", 1)
        days.setdefault(day, []).append(rest)
    return days


@exercise(
    "When does a loan of a book end? Add four weeks to the ISO date; if the end falls on a closed weekday (0 is Monday), go on day by day to an open one. All days closed raises ValueError.",
    "Date 28 days later, moved forward past closed weekdays; ValueError if all seven are closed.",
)
def loan_end(start: str, closed: list[int]) -> str:
    """Return the last day of a loan of four weeks that begins on the date start. If the library is closed on that weekday, the loan ends on the next day on which it is open. Closed weekdays are given as numbers from 0 for Monday to 6 for Sunday. Raise ValueError if it is never open.

    >>> loan_end("2024-05-03", [])
    '2024-05-31'
    >>> loan_end("2024-05-04", [5, 6])
    '2024-06-03'
    >>> loan_end("2024-05-04", [0, 1, 2, 3, 4, 5, 6])
    Traceback (most recent call last):
        ...
    ValueError: never open
    """
    if len(set(closed)) == 7:
        raise ValueError("never open")
    day = date.fromisoformat(start) + timedelta(weeks=4)
    while day.weekday() in closed:
        day += timedelta(days=1)
    return day.isoformat()


@exercise(
    "Tell how long ago something was, given the seconds: 'just now' below a minute, then 'N min ago' below an hour, 'N h ago' below a day, otherwise 'N d ago'; numbers are rounded down. Negative seconds raise ValueError.",
    "Relative time text with limits 60, 3600 and 86400 seconds; ValueError for the future.",
)
def time_ago(seconds: int) -> str:
    """Return a text that says how long ago something happened. Less than a minute is 'just now'. Less than an hour is given in minutes as 'N min ago', less than a day in hours as 'N h ago', and everything else in days as 'N d ago'. Numbers are rounded down. Raise ValueError for negative seconds.

    >>> time_ago(59)
    'just now'
    >>> time_ago(3599)
    '59 min ago'
    >>> time_ago(90000)
    '1 d ago'
    >>> time_ago(-5)
    Traceback (most recent call last):
        ...
    ValueError: in the future
    """
    if seconds < 0:
        raise ValueError("in the future")
    if seconds < 60:
        return "just now"
    if seconds < 3600:
        return f"{seconds // 60} min ago"
    if seconds < 86400:
        return f"{seconds // 3600} h ago"
    return f"{seconds // 86400} d ago"
