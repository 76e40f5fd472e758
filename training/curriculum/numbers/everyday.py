"""Running quantities and little calculations from house, garden, travel and office."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Whole paint cans needed for the walls of a rectangular room, doors and windows subtracted; one can covers the given area.",
    "Cans of paint: wall area (perimeter times height) minus openings, divided by coverage and rounded up. Never negative.",
)
def paint_cans(length: float, width: float, height: float, openings: float, coverage: float) -> int:
    """Return how many cans are needed to paint the four walls of a room.

    Args:
        length: Length of the room.
        width: Width of the room.
        height: Height of the walls.
        openings: Area of doors and windows, which is not painted.
        coverage: Area one can is enough for.

    Returns:
        The number of cans, rounded up.

    >>> paint_cans(4, 3, 2.5, 5, 10)
    3
    >>> paint_cans(5, 5, 2, 0, 40)
    1
    >>> paint_cans(1, 1, 1, 10, 5)
    0
    """
    area = 2 * (length + width) * height - openings
    return max(0, math.ceil(area / coverage))


@exercise(
    "Posts for a straight fence with a post at both ends and at most spacing between neighbours.",
    "Number of fence posts for a given length: sections rounded up, plus one.",
)
def fence_posts(length: int, spacing: int) -> int:
    """Return the number of posts of a straight fence with posts at both ends and at most spacing between them.

    >>> fence_posts(10, 2)
    6
    >>> fence_posts(11, 2)
    7
    >>> fence_posts(3, 5)
    2
    """
    sections = -(-length // spacing)
    return sections + 1


@exercise(
    "Steps of a staircase for a total height when no step may be higher than limit, and the resulting step height rounded to one decimal.",
    "Return (number of steps, height of each) for the fewest steps with none above limit.",
)
def stair_steps(total_height, limit):
    """Return (fewest steps, height of one step to one decimal) so that no step exceeds limit.

    >>> stair_steps(280, 18)
    (16, 17.5)
    >>> stair_steps(180, 18)
    (10, 18.0)
    >>> stair_steps(10, 18)
    (1, 10.0)
    """
    steps = math.ceil(total_height / limit)
    return steps, round(total_height / steps, 1)


@exercise(
    "Average speed of a journey made of (km, hours) legs, rounded to one decimal; 0.0 without legs.",
    "Total kilometres divided by total hours over all legs, to 1 place.",
)
def journey_speed(legs: list[tuple[float, float]]) -> float:
    """Return the average speed over legs given as (kilometres, hours), to one decimal, or 0.0 for none.

    >>> journey_speed([(100, 1), (50, 1)])
    75.0
    >>> journey_speed([(10, 3)])
    3.3
    >>> journey_speed([])
    0.0
    """
    hours = sum(h for _, h in legs)
    if hours == 0:
        return 0.0
    return round(sum(km for km, _ in legs) / hours, 1)


@exercise(
    "Where to stop for fuel: pass the filling stations (distances from the start, ascending) as far as the range allows and return those used; None if the goal cannot be reached.",
    "Greedy refuelling: with a full tank good for `reach` km, always drive to the farthest reachable station. Return the stops made to get to goal, or None if stuck.",
)
def fuel_stops(stations: list[int], goal: int, reach: int):
    """Return the filling stations to stop at on the way to goal, or None if it is out of reach.

    The tank lasts reach km. At each point the farthest reachable station is chosen, unless goal itself is reachable.

    >>> fuel_stops([100, 180, 300], 400, 200)
    [180, 300]
    >>> fuel_stops([100], 150, 200)
    []
    >>> fuel_stops([100], 400, 200) is None
    True
    """
    position = 0
    stops = []
    while goal - position > reach:
        options = [s for s in stations if position < s <= position + reach]
        if not options:
            return None
        position = max(options)
        stops.append(position)
    return stops


@exercise(
    "Boxes needed to pack items one after the other: a new box is begun when the next item would make the current one heavier than limit.",
    "Count boxes when weights are packed in the given order without exceeding limit per box.",
)
def boxes_in_order(weights: list[int], limit: int) -> int:
    """Return the number of boxes used when packing weights in order with at most limit per box.

    >>> boxes_in_order([4, 5, 2, 9], 10)
    3
    >>> boxes_in_order([1, 1, 1], 3)
    1
    >>> boxes_in_order([], 5)
    0
    """
    boxes = 0
    room = 0
    for w in weights:
        if w > room:
            boxes += 1
            room = limit
        room -= w
    return boxes


@exercise(
    "Savings at the end of each month when income is added and spending subtracted, starting with start.",
    "Month-end balances from a list of (income, spending) pairs.",
)
def monthly_balances(start: int, months: list[tuple[int, int]]) -> list[int]:
    """Return the balance after each month, given (income, spending) pairs and a starting balance.

    >>> monthly_balances(100, [(50, 20), (50, 90)])
    [130, 90]
    >>> monthly_balances(0, [])
    []
    >>> monthly_balances(10, [(0, 15)])
    [-5]
    """
    balances = []
    balance = start
    for income, spending in months:
        balance += income - spending
        balances.append(balance)
    return balances


@exercise(
    "Number of the first month in which the account is overdrawn, counting from 1, or 0 if it never is.",
    "Apply the monthly changes to start and return the 1-based month in which the balance first drops below zero; 0 otherwise.",
)
def first_month_in_debt(start, changes):
    """Return the first month, counted from 1, after which the balance is negative, or 0.

    >>> first_month_in_debt(10, [-5, -6, 20])
    2
    >>> first_month_in_debt(10, [5, -15])
    0
    >>> first_month_in_debt(0, [-1])
    1
    """
    for month, change in enumerate(changes, start=1):
        start += change
        if start < 0:
            return month
    return 0


@exercise(
    "Consumption between meter readings; a lower reading than before means that the meter was replaced and started at zero.",
    "Turn meter readings into usages: later minus earlier, or just the later one if it is smaller.",
)
def meter_usage(readings: list[int]) -> list[int]:
    """Return the usage between consecutive meter readings; after a drop the meter started again at zero.

    >>> meter_usage([100, 150, 180])
    [50, 30]
    >>> meter_usage([900, 40])
    [40]
    >>> meter_usage([5])
    []
    """
    usages = []
    for before, after in zip(readings, readings[1:]):
        usages.append(after - before if after >= before else after)
    return usages


@exercise(
    "Total time two people need together for a job that each does alone in hours_a and hours_b, two decimals.",
    "Combined working time: product over sum of the individual times, rounded to 2 places.",
)
def together_hours(hours_a: float, hours_b: float) -> float:
    """Return how long two people working together need if alone they need hours_a and hours_b; two decimals.

    >>> together_hours(2, 2)
    1.0
    >>> together_hours(3, 6)
    2.0
    >>> together_hours(4, 5)
    2.22
    """
    return round(hours_a * hours_b / (hours_a + hours_b), 2)


@exercise(
    "Minutes until two walkers meet who start distance metres apart and walk toward each other at the given metres per minute; one decimal, None if neither moves.",
    "Meeting time: distance divided by the sum of the two speeds, to 1 place; None when the sum is zero.",
)
def meeting_time(distance: float, speed_a: float, speed_b: float):
    """Return after how many minutes two walkers heading for each other meet (one decimal), or None if both stand.

    >>> meeting_time(1000, 60, 40)
    10.0
    >>> meeting_time(100, 0, 30)
    3.3
    >>> meeting_time(50, 0, 0) is None
    True
    """
    closing = speed_a + speed_b
    if closing == 0:
        return None
    return round(distance / closing, 1)


@exercise(
    "Metres of wallpaper strips: strips needed for a wall (each strip is width wide, rounded up), times the height.",
    "Length of wallpaper to buy for a wall: ceil(wall / width) strips of the given height.",
)
def wallpaper_length(wall: float, height: float, width: float = 0.5) -> float:
    """Return the total length of wallpaper strips for a wall; a started strip counts fully.

    >>> wallpaper_length(3, 2.5)
    15.0
    >>> wallpaper_length(3.2, 2, width=1)
    8
    >>> wallpaper_length(0.4, 2.5)
    2.5
    """
    strips = math.ceil(wall / width)
    return strips * height


@exercise(
    "Can the piano go into the lift together with people? The total weight must not exceed limit; return how many of the people, lightest first, fit in with it. -1 if the load alone is too heavy.",
    "Largest number of people who can ride with a load under the weight limit, choosing light people first; -1 when the load exceeds the limit.",
)
def riders_with_load(load, people, limit):
    """Return how many people, lightest first, can ride along with a load, or -1 if the load alone is too heavy.

    >>> riders_with_load(200, [80, 60, 90], 350)
    2
    >>> riders_with_load(400, [60], 350)
    -1
    >>> riders_with_load(350, [60], 350)
    0
    """
    if load > limit:
        return -1
    riders = 0
    for weight in sorted(people):
        if load + weight > limit:
            break
        load += weight
        riders += 1
    return riders


@exercise(
    "Rainfall: the wettest stretch of size consecutive days as (start index, total); the earliest one on ties.",
    "Find the window of size neighbouring values with the largest sum; return its first index and the sum.",
)
def wettest_stretch(rain: list[int], size: int) -> tuple[int, int]:
    """Return (first index, total) of the size consecutive days with the most rain, the earliest on a tie.

    >>> wettest_stretch([1, 5, 2, 4, 4], 2)
    (3, 8)
    >>> wettest_stretch([3, 3, 3], 1)
    (0, 3)
    >>> wettest_stretch([2, 7], 2)
    (0, 9)
    """
    total = sum(rain[:size])
    best_start, best_total = 0, total
    for start in range(1, len(rain) - size + 1):
        total += rain[start + size - 1] - rain[start - 1]
        if total > best_total:
            best_start, best_total = start, total
    return best_start, best_total


@exercise(
    "Total climb of a hike: sum of all rises between consecutive altitudes.",
    "Add up only the uphill differences along a list of altitudes.",
)
def total_ascent(altitudes: list[int]) -> int:
    """Return the sum of all uphill differences along the altitudes.

    >>> total_ascent([100, 150, 120, 200])
    130
    >>> total_ascent([300, 200])
    0
    >>> total_ascent([50])
    0
    """
    return sum(max(0, b - a) for a, b in zip(altitudes, altitudes[1:]))


@exercise(
    "Pills: after how many days is the box empty if so many are taken each morning and evening? A final day with too few pills does not count.",
    "Full days that a supply of pills lasts with a morning and an evening dose.",
)
def pill_days(pills: int, morning: int, evening: int) -> int:
    """Return for how many complete days the pills last with the given morning and evening doses.

    >>> pill_days(30, 1, 1)
    15
    >>> pill_days(20, 2, 1)
    6
    >>> pill_days(1, 1, 1)
    0
    """
    return pills // (morning + evening)


@exercise(
    "Mean daily growth of a plant between the first and last (day, height) note, two decimals; 0.0 if all notes are from one day.",
    "Height difference divided by day difference of the earliest and latest entry, to 2 places.",
)
def daily_growth(notes: list[tuple[int, float]]) -> float:
    """Return the average growth per day between the earliest and latest (day, height) note, to two decimals.

    If there is no time between them the result is 0.0.

    >>> daily_growth([(1, 10), (5, 18)])
    2.0
    >>> daily_growth([(8, 7), (2, 5)])
    0.33
    >>> daily_growth([(3, 4)])
    0.0
    """
    first_day, first_height = min(notes)
    last_day, last_height = max(notes)
    if first_day == last_day:
        return 0.0
    return round((last_height - first_height) / (last_day - first_day), 2)


@exercise(
    "Which of the shelves still has room for a book? Index of the first shelf whose free width is at least the book's, or -1; the shelf's width is reduced.",
    "First fit: find the first entry of free that is >= width, subtract width from it in place and return its index, else -1.",
)
def place_book(free: list[int], width: int) -> int:
    """Put a book on the first shelf with enough free width, reduce that width and return the index, or -1.

    >>> shelves = [2, 10, 5]
    >>> place_book(shelves, 4)
    1
    >>> shelves
    [2, 6, 5]
    >>> place_book(shelves, 9)
    -1
    """
    for i, room in enumerate(free):
        if room >= width:
            free[i] = room - width
            return i
    return -1


@exercise(
    "Pages to read per day to finish a book on time, rounded up; ValueError if no days are left but pages are.",
    "Daily reading quota: remaining pages over days, rounded up. Zero pages need 0; otherwise days must be positive or ValueError is raised.",
)
def pages_per_day(pages: int, read: int, days: int) -> int:
    """Return how many pages must be read per day to finish within days.

    Raises:
        ValueError: pages are left but no days.

    >>> pages_per_day(300, 60, 7)
    35
    >>> pages_per_day(100, 100, 0)
    0
    >>> pages_per_day(100, 90, 0)
    Traceback (most recent call last):
    ...
    ValueError: no days left
    """
    left = pages - read
    if left <= 0:
        return 0
    if days <= 0:
        raise ValueError("no days left")
    return math.ceil(left / days)


@exercise(
    "Sheets of paper for printing a document several times, with two pages on each sheet if double-sided; copies start on a new sheet.",
    "Paper sheets used for copies of a document of the given pages, single- or double-sided.",
)
def sheets_needed(pages: int, copies: int = 1, double_sided: bool = False) -> int:
    """Return the number of sheets for printing copies of a document, each copy starting on a new sheet.

    >>> sheets_needed(5)
    5
    >>> sheets_needed(5, copies=2, double_sided=True)
    6
    >>> sheets_needed(0, copies=3)
    0
    """
    per_copy = (pages + 1) // 2 if double_sided else pages
    return per_copy * copies


@exercise(
    "Cumulative percentage of the total reached after each amount, rounded to whole percent.",
    "For every prefix of amounts give its sum as percent of the overall sum, rounded to integers. The sum is positive.",
)
def percent_reached(amounts):
    """Return after each amount how many percent of the total have been reached, as rounded integers.

    >>> percent_reached([1, 1, 2])
    [25, 50, 100]
    >>> percent_reached([3])
    [100]
    >>> percent_reached([1, 2])
    [33, 100]
    """
    total = sum(amounts)
    reached = 0
    result = []
    for a in amounts:
        reached += a
        result.append(round(100 * reached / total))
    return result


@exercise(
    "Smallest number of the biggest amounts that together make up at least percent percent of the total.",
    "How many of the largest entries are needed to reach the given percentage of the sum?",
)
def top_entries_for(amounts: list[int], percent: int) -> int:
    """Return how many of the largest amounts are needed to reach percent % of the total.

    >>> top_entries_for([50, 10, 30, 10], 80)
    2
    >>> top_entries_for([1, 1, 1, 1], 50)
    2
    >>> top_entries_for([5, 5], 0)
    0
    """
    goal = sum(amounts) * percent / 100
    reached = 0
    count = 0
    for a in sorted(amounts, reverse=True):
        if reached >= goal:
            break
        reached += a
        count += 1
    return count


@exercise(
    "Coldest night of a log of (label, temperature) pairs: its label, the first one if several are equally cold; None for an empty log.",
    "Label belonging to the minimum temperature, or None if the log has no entries.",
)
def coldest_label(log: list[tuple[str, float]]):
    """Return the label of the lowest temperature in a list of (label, temperature), or None if it is empty.

    >>> coldest_label([("Mon", 3), ("Tue", -1), ("Wed", 4)])
    'Tue'
    >>> coldest_label([("a", 0), ("b", 0)])
    'a'
    >>> coldest_label([]) is None
    True
    """
    if not log:
        return None
    label, _ = min(log, key=lambda entry: entry[1])
    return label


@exercise(
    "Heating degree days: for each daily mean temperature below base add the difference to base.",
    "Sum of base minus temperature over all days colder than base.",
)
def degree_days(temperatures: list[float], base: float = 15) -> float:
    """Add up base minus temperature over all days colder than base.

    >>> degree_days([10, 20, 5])
    15
    >>> degree_days([16, 18])
    0
    >>> degree_days([1.5], base=2)
    0.5
    """
    total = 0
    for t in temperatures:
        if t < base:
            total += base - t
    return total
