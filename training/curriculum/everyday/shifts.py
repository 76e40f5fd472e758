"""Schedules, shifts, rosters, task lists."""

from collections import defaultdict

from training.curriculum.exercise import exercise


@exercise(
    "Who works on which day: give the staff to the days in turn, as a list of (day, name).",
    "Rotate the names over the days, beginning with the name at position `first`.",
)
def rotate_duty(days, names, first=0):
    """Assign names to days in rotation and return (day, name) pairs.

    >>> rotate_duty(["Mon", "Tue", "Wed"], ["Ann", "Bob"])
    [('Mon', 'Ann'), ('Tue', 'Bob'), ('Wed', 'Ann')]
    >>> rotate_duty(["Sat"], ["Ann", "Bob"], first=1)
    [('Sat', 'Bob')]
    >>> rotate_duty([], ["Ann"])
    []
    """
    return [(day, names[(first + i) % len(names)]) for i, day in enumerate(days)]


@exercise(
    "Hours per employee from (name, start hour, end hour) shifts; a shift past midnight has an end below its start.",
    "Sum the working hours of every person. Overnight shifts (end < start) are 24 hours minus the difference.",
)
def hours_worked(shifts: list[tuple[str, int, int]]) -> dict[str, int]:
    """Return the hours worked by every person.

    A shift (name, start, end) whose end is below its start goes past midnight.

    >>> hours_worked([("Ann", 8, 16), ("Bob", 22, 6), ("Ann", 9, 12)])
    {'Ann': 11, 'Bob': 8}
    >>> hours_worked([("Cem", 0, 24)])
    {'Cem': 24}
    >>> hours_worked([])
    {}
    """
    hours: dict[str, int] = {}
    for name, start, end in shifts:
        length = end - start if end >= start else end - start + 24
        hours[name] = hours.get(name, 0) + length
    return hours


@exercise(
    "Hours of the day (0 to 23) that no shift covers; shifts are (start, end) with the end not included.",
    "List every hour between 0 and 23 in which nobody is on duty.",
)
def uncovered_hours(shifts: list[tuple[int, int]]) -> list[int]:
    """Return the hours of the day that are not covered by any (start, end) shift.

    >>> uncovered_hours([(0, 20), (21, 24)])
    [20]
    >>> uncovered_hours([(0, 12), (10, 24)])
    []
    >>> len(uncovered_hours([]))
    24
    """
    covered = set()
    for start, end in shifts:
        covered.update(range(start, end))
    return [hour for hour in range(24) if hour not in covered]


@exercise(
    "Does everybody rest at least `rest` hours between consecutive shifts? Shifts are sorted (start, end) hour counts.",
    "True if each shift begins no earlier than `rest` hours after the end of the one before.",
)
def rest_respected(shifts: list[tuple[int, int]], rest: int = 11) -> bool:
    """Check that at least rest hours lie between consecutive sorted shifts.

    >>> rest_respected([(8, 16), (32, 40)])
    True
    >>> rest_respected([(8, 22), (30, 38)])
    False
    >>> rest_respected([(8, 22), (30, 38)], rest=8)
    True
    """
    for (_, end), (start, _) in zip(shifts, shifts[1:]):
        if start - end < rest:
            return False
    return True


@exercise(
    "Order the tasks so that every task comes after those it needs; free tasks go alphabetically. A cycle raises ValueError.",
    "Schedule tasks with prerequisites (dict of task to list of tasks): repeatedly take the alphabetically first task that is ready.",
)
def order_chores(needs: dict[str, list[str]]) -> list[str]:
    """Return the tasks in an order that respects what each of them needs.

    Among the tasks that are ready, the alphabetically first one is taken. A cycle raises ValueError.

    >>> order_chores({"cook": ["shop"], "shop": [], "eat": ["cook"]})
    ['shop', 'cook', 'eat']
    >>> order_chores({"b": [], "a": []})
    ['a', 'b']
    >>> order_chores({"x": ["y"], "y": ["x"]})
    Traceback (most recent call last):
        ...
    ValueError: tasks wait for each other
    """
    done: list[str] = []
    waiting = sorted(needs)
    while waiting:
        for task in waiting:
            if all(other in done for other in needs[task]):
                break
        else:
            raise ValueError("tasks wait for each other")
        waiting.remove(task)
        done.append(task)
    return done


@exercise(
    "Number of days that are needed when each job, in the given order, goes on the first day with enough hours left, or else on a new day of `capacity` hours.",
    "Assign job lengths first-fit to days of `capacity` hours and return how many days are used.",
)
def days_first_fit(jobs: list[int], capacity: int) -> int:
    """Return how many days are used when each job goes on the first day with room.

    >>> days_first_fit([5, 4, 3, 4], 8)
    2
    >>> days_first_fit([5, 4, 4, 5], 8)
    3
    >>> days_first_fit([], 8)
    0
    """
    free: list[int] = []
    for job in jobs:
        for i, room in enumerate(free):
            if room >= job:
                free[i] -= job
                break
        else:
            free.append(capacity - job)
    return len(free)


@exercise(
    "Choose tasks for an evening: take the shortest ones first while the minutes last; return their names in that order.",
    "Greedily fit as many tasks (name to minutes) as possible into the available time, shortest first, names breaking ties.",
)
def fit_evening(tasks: dict[str, int], minutes: int) -> list[str]:
    """Return the shortest tasks that fit into the available minutes together.

    >>> fit_evening({"read": 30, "wash": 10, "cook": 45}, 60)
    ['wash', 'read']
    >>> fit_evening({"film": 120}, 60)
    []
    >>> fit_evening({"b": 5, "a": 5}, 10)
    ['a', 'b']
    """
    chosen = []
    for name in sorted(tasks, key=lambda n: (tasks[n], n)):
        if tasks[name] <= minutes:
            minutes -= tasks[name]
            chosen.append(name)
    return chosen


@exercise(
    "Names of tasks with a deadline before today, sorted by deadline; tasks marked as done are left out.",
    "Overdue list: open tasks (name, deadline, done) with deadline < today, earliest deadline first.",
)
def overdue_tasks(tasks: list[tuple[str, int, bool]], today: int) -> list[str]:
    """Return the names of open tasks whose deadline has passed, earliest first.

    >>> overdue_tasks([("tax", 5, False), ("bike", 3, False), ("call", 2, True)], 6)
    ['bike', 'tax']
    >>> overdue_tasks([("tax", 6, False)], 6)
    []
    >>> overdue_tasks([], 1)
    []
    """
    late = [(deadline, name) for name, deadline, done in tasks if deadline < today and not done]
    return [name for _, name in sorted(late)]


@exercise(
    "Timetable by day: dict of day to list of 'HH:MM title', sorted by time, from (day, time, title) entries.",
    "Group lessons by day and order them by their starting time.",
)
def timetable(entries: list[tuple[str, str, str]]) -> dict[str, list[str]]:
    """Return a dict from day to its 'time title' lines in order of time.

    >>> timetable([("Mon", "10:00", "Art"), ("Mon", "08:00", "Maths")])
    {'Mon': ['08:00 Maths', '10:00 Art']}
    >>> timetable([("Fri", "09:00", "PE")])
    {'Fri': ['09:00 PE']}
    >>> timetable([])
    {}
    """
    days = defaultdict(list)
    for day, time, title in sorted(entries, key=lambda e: e[1]):
        days[day].append(f"{time} {title}")
    return dict(days)


@exercise(
    "Swap the shifts of two people in a roster (day to name) and return a new roster.",
    "Exchange two names everywhere in a day-to-name dict without changing the original.",
)
def swap_people(roster: dict[str, str], one: str, two: str) -> dict[str, str]:
    """Return a roster in which two people have exchanged all their days.

    >>> swap_people({"Mon": "Ann", "Tue": "Bob"}, "Ann", "Bob")
    {'Mon': 'Bob', 'Tue': 'Ann'}
    >>> swap_people({"Mon": "Cem"}, "Ann", "Bob")
    {'Mon': 'Cem'}
    >>> swap_people({"Mon": "Ann", "Tue": "Ann"}, "Ann", "Dee")
    {'Mon': 'Dee', 'Tue': 'Dee'}
    """
    other = {one: two, two: one}
    return {day: other.get(name, name) for day, name in roster.items()}


@exercise(
    "Days on which everybody in the group is available, in the order of the week list.",
    "Intersect the free days of all people; `free` maps names to collections of days.",
)
def common_free_days(free, week=("Mon", "Tue", "Wed", "Thu", "Fri")):
    """Return the days of the week on which all people are free.

    >>> common_free_days({"Ann": {"Tue", "Mon"}, "Bob": {"Tue", "Fri"}})
    ['Tue']
    >>> common_free_days({"Ann": ["Fri", "Mon"]})
    ['Mon', 'Fri']
    >>> common_free_days({"Ann": [], "Bob": ["Mon"]})
    []
    """
    return [day for day in week if all(day in days for days in free.values())]


@exercise(
    "First hour from `opens` on at which a block of `length` free hours starts before closing; booked is a set of hours. None if there is none.",
    "Find the earliest start for an appointment of several consecutive unbooked hours within the opening hours, or None.",
)
def earliest_slot(booked, length, opens=8, closes=18):
    """Return the first hour at which an appointment of the given length fits, or None.

    >>> earliest_slot({8, 9, 11}, 2)
    12
    >>> earliest_slot(set(), 3)
    8
    >>> earliest_slot({10, 14}, 4, opens=8, closes=16) is None
    True
    """
    for start in range(opens, closes - length + 1):
        if all(hour not in booked for hour in range(start, start + length)):
            return start
    return None


@exercise(
    "Who has done the fewest duties so far? Candidates without any count as zero; alphabetical on ties.",
    "Pick the next person for a duty: the candidate that occurs least often in the history.",
)
def next_for_duty(candidates: list[str], history: list[str]) -> str:
    """Return the candidate with the fewest entries in the history, alphabetically first on ties.

    >>> next_for_duty(["Ann", "Bob"], ["Ann", "Bob", "Ann"])
    'Bob'
    >>> next_for_duty(["Bob", "Ann"], [])
    'Ann'
    >>> next_for_duty(["Cem"], ["Cem"])
    'Cem'
    """
    return min(candidates, key=lambda name: (history.count(name), name))


@exercise(
    "Finish time of every job when they run one after another from time zero: running totals of the lengths.",
    "For jobs processed in sequence, list when each of them is finished.",
)
def finish_times(lengths):
    """Return when each job finishes if they run one after the other.

    >>> finish_times([3, 1, 4])
    [3, 4, 8]
    >>> finish_times([5])
    [5]
    >>> finish_times([])
    []
    """
    finished = []
    clock = 0
    for length in lengths:
        clock += length
        finished.append(clock)
    return finished


@exercise(
    "Distribute jobs over workers: each job goes to the worker with the least load so far (lowest index on ties). Return the loads.",
    "Balance work greedily, in job order, over `workers` people and return everybody's total.",
)
def balance_load(jobs: list[int], workers: int) -> list[int]:
    """Return the loads after giving each job to the least loaded worker.

    >>> balance_load([5, 3, 2, 4], 2)
    [9, 5]
    >>> balance_load([1, 1, 1], 3)
    [1, 1, 1]
    >>> balance_load([], 2)
    [0, 0]
    """
    loads = [0] * workers
    for job in jobs:
        lightest = loads.index(min(loads))
        loads[lightest] += job
    return loads


@exercise(
    "Draw a schedule row: `width` characters with '=' in the hours of the shift and '.' elsewhere.",
    "One line of a bar chart in time: positions start up to (not including) end are '=', the rest '.'.",
)
def shift_bar(start: int, end: int, width: int = 24) -> str:
    """Return a bar of dots with '=' from start up to end.

    >>> shift_bar(2, 5, 8)
    '..===...'
    >>> shift_bar(0, 0, 3)
    '...'
    >>> len(shift_bar(8, 16))
    24
    """
    return "." * start + "=" * (end - start) + "." * (width - end)


@exercise(
    "Priority order of tickets: urgent ones first, then by age (older, i.e. larger, first), then by id.",
    "Sort (id, urgent, age) tickets for processing and return the ids.",
)
def ticket_order(tickets: list[tuple[int, bool, int]]) -> list[int]:
    """Return ticket ids: urgent first, then by descending age, then by id.

    >>> ticket_order([(1, False, 9), (2, True, 1), (3, True, 5)])
    [3, 2, 1]
    >>> ticket_order([(8, False, 2), (7, False, 2)])
    [7, 8]
    >>> ticket_order([])
    []
    """
    ordered = sorted(tickets, key=lambda t: (not t[1], -t[2], t[0]))
    return [ticket_id for ticket_id, _, _ in ordered]


@exercise(
    "Wake-up check: is `hour` within quiet hours that may run over midnight, e.g. from 22 to 7? The end hour is no longer quiet.",
    "True if an hour lies in the half-open period from start to end on a 24-hour dial.",
)
def is_quiet_hour(hour: int, start: int = 22, end: int = 7) -> bool:
    """Check whether an hour belongs to the quiet hours from start up to end, possibly past midnight.

    >>> is_quiet_hour(23)
    True
    >>> is_quiet_hour(7)
    False
    >>> is_quiet_hour(13, start=12, end=14)
    True
    >>> is_quiet_hour(3, 12, 14)
    False
    """
    if start <= end:
        return start <= hour < end
    return hour >= start or hour < end
