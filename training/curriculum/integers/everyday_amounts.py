"""Everyday amounts: portions, measures, scores, rooms, trips, with whole numbers and decimals."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "How many full glasses of size ml can be poured from litres of juice?",
    "Convert litres to millilitres and divide by the glass size, rounding down.",
)
def glasses_from_litres(litres: float, size: int) -> int:
    """Return how many glasses of size millilitres litres fill completely.

    >>> glasses_from_litres(1.5, 200)
    7
    >>> glasses_from_litres(0.1, 250)
    0
    >>> glasses_from_litres(2, 500)
    4
    """
    return int(litres * 1000 // size)


@exercise(
    "Scale a recipe dict from its number of portions to another number, rounded to one decimal.",
    "Multiply every amount by wanted / portions.",
)
def recipe_for(amounts, portions, wanted):
    """Return the amounts scaled from portions to wanted portions.

    >>> recipe_for({"flour": 300, "eggs": 2}, 4, 6)
    {'flour': 450.0, 'eggs': 3.0}
    >>> recipe_for({"salt": 1}, 3, 1)
    {'salt': 0.3}
    >>> recipe_for({}, 2, 4)
    {}
    """
    return {name: round(amount * wanted / portions, 1) for name, amount in amounts.items()}


@exercise(
    "Fuel needed for a trip of km kilometres with the given consumption per 100 km, rounded up to whole litres.",
    "Compute km * consumption / 100 and round up.",
)
def litres_for_trip(km, consumption):
    """Return the litres needed for the trip, rounded up.

    >>> litres_for_trip(250, 6.5)
    17
    >>> litres_for_trip(100, 5)
    5
    >>> litres_for_trip(0, 7)
    0
    """
    return math.ceil(km * consumption / 100)


@exercise(
    "Final points of a quiz: right answers give plus, wrong answers cost minus, never below zero.",
    "Compute right * plus - wrong * minus, at least 0.",
)
def quiz_points(right, wrong, plus, minus):
    """Return the points of a quiz, at least 0.

    >>> quiz_points(7, 2, 3, 1)
    19
    >>> quiz_points(1, 5, 2, 1)
    0
    >>> quiz_points(0, 0, 4, 2)
    0
    """
    return max(right * plus - wrong * minus, 0)


@exercise(
    "Goal difference and number of wins from (own, other) results, as a tuple.",
    "Return (goals scored minus goals received, matches won).",
)
def goal_difference_and_wins(results):
    """Return the goal difference and the number of wins.

    >>> goal_difference_and_wins([(2, 1), (0, 0), (1, 3)])
    (-1, 1)
    >>> goal_difference_and_wins([(5, 0)])
    (5, 1)
    >>> goal_difference_and_wins([])
    (0, 0)
    """
    difference = sum(own - other for own, other in results)
    wins = sum(own > other for own, other in results)
    return difference, wins


@exercise(
    "How many rolls of wallpaper are needed for a wall of the given width and height if a roll covers area square metres?",
    "Divide width times height by the area of a roll and round up.",
)
def wallpaper_rolls(width: float, height: float, area: float) -> int:
    """Return the number of rolls for the wall, rounded up.

    >>> wallpaper_rolls(4, 2.5, 5)
    2
    >>> wallpaper_rolls(3, 2.4, 5)
    2
    >>> wallpaper_rolls(0, 3, 5)
    0
    """
    return math.ceil(width * height / area)


@exercise(
    "Return the seat (row, number), both from 1, of ticket n when each row has k seats.",
    "Convert a running ticket number from 1 to row and seat.",
)
def seat_of_ticket(n, k):
    """Return the row and seat of ticket n.

    >>> seat_of_ticket(1, 10)
    (1, 1)
    >>> seat_of_ticket(10, 10)
    (1, 10)
    >>> seat_of_ticket(25, 10)
    (3, 5)
    """
    row, seat = divmod(n - 1, k)
    return row + 1, seat + 1


@exercise(
    "Return the difference between the highest and lowest temperature in Fahrenheit, given Celsius readings.",
    "Temperature spread converted to Fahrenheit degrees: times 1.8, one decimal.",
)
def spread_in_fahrenheit(readings):
    """Return the temperature spread of Celsius readings in Fahrenheit degrees.

    >>> spread_in_fahrenheit([10, 25, 17])
    27.0
    >>> spread_in_fahrenheit([4])
    0.0
    >>> spread_in_fahrenheit([-5.5, 0])
    9.9
    """
    return round((max(readings) - min(readings)) * 1.8, 1)


@exercise(
    "How many nights were colder than limit in a row at most?",
    "Longest run of temperatures below limit.",
)
def longest_cold_spell(nights: list[int], limit: int) -> int:
    """Return the length of the longest run of values below limit.

    >>> longest_cold_spell([1, -2, -3, 4, -1], 0)
    2
    >>> longest_cold_spell([5, 6], 0)
    0
    >>> longest_cold_spell([], 3)
    0
    """
    longest = run = 0
    for value in nights:
        run = run + 1 if value < limit else 0
        longest = max(longest, run)
    return longest


@exercise(
    "Return the heart rate zone name: 'rest' below 100, 'warm' below 130, 'train' below 160, otherwise 'max'.",
    "Classify beats per minute into four zones.",
)
def pulse_zone(beats):
    """Return the zone for a pulse.

    >>> pulse_zone(72)
    'rest'
    >>> pulse_zone(100)
    'warm'
    >>> pulse_zone(145)
    'train'
    >>> pulse_zone(180)
    'max'
    """
    if beats < 100:
        return "rest"
    if beats < 130:
        return "warm"
    if beats < 160:
        return "train"
    return "max"


@exercise(
    "Weekly steps: return the number of days on which the goal was reached and whether the weekly average reaches it, too.",
    "Count days with at least goal steps and check the mean of all days (non-empty list).",
)
def step_goal_report(steps: list[int], goal: int) -> tuple[int, bool]:
    """Return the days with the goal reached and whether the mean reaches it.

    >>> step_goal_report([8000, 12000, 10000], 10000)
    (2, True)
    >>> step_goal_report([1, 2], 3)
    (0, False)
    >>> step_goal_report([5], 5)
    (1, True)
    """
    reached = sum(s >= goal for s in steps)
    return reached, sum(steps) / len(steps) >= goal


@exercise(
    "How many teaspoons are the given tablespoons and teaspoons? One tablespoon has three teaspoons. Return back as (tablespoons, teaspoons) after doubling.",
    "Double an amount of tablespoons and teaspoons and normalise it so that fewer than three teaspoons remain.",
)
def double_spoons(table, tea):
    """Return twice the amount as (tablespoons, teaspoons), teaspoons below 3.

    >>> double_spoons(1, 2)
    (3, 1)
    >>> double_spoons(0, 1)
    (0, 2)
    >>> double_spoons(2, 0)
    (4, 0)
    """
    return divmod(2 * (3 * table + tea), 3)


@exercise(
    "Return how long reading a book takes in days: pages divided by pages per day, but on every seventh day nothing is read.",
    "Count days until all pages are read; days 7, 14, 21 ... are pauses.",
)
def reading_days(pages: int, per_day: int) -> int:
    """Return the number of days needed, with a pause on every seventh day.

    >>> reading_days(60, 10)
    6
    >>> reading_days(61, 10)
    8
    >>> reading_days(0, 5)
    0
    """
    day = 0
    while pages > 0:
        day += 1
        if day % 7 != 0:
            pages -= per_day
    return day


@exercise(
    "Parking fee: first hour free, every further started hour costs price, at most the daily limit.",
    "Round the minutes up to hours, subtract one free hour, multiply by price and cap the result.",
)
def parking_cost(minutes, price, limit):
    """Return the parking fee for the given minutes.

    >>> parking_cost(50, 2, 10)
    0
    >>> parking_cost(61, 2, 10)
    2
    >>> parking_cost(600, 2, 10)
    10
    """
    hours = -(-minutes // 60)
    return min(max(hours - 1, 0) * price, limit)


@exercise(
    "Return the number of plants for a bed of the given length if they stand distance apart and the first and last are at the ends.",
    "Plants along a row: length // distance plus one.",
)
def plants_in_row(length: int, distance: int) -> int:
    """Return how many plants fit into a row, ends included.

    >>> plants_in_row(100, 25)
    5
    >>> plants_in_row(99, 25)
    4
    >>> plants_in_row(0, 10)
    1
    """
    return length // distance + 1


@exercise(
    "Judges' mark: drop one highest and one lowest mark, add the rest and multiply by the difficulty; round to one decimal.",
    "Compute a dive score from at least three marks and a difficulty factor.",
)
def dive_score(marks, difficulty):
    """Return the sum of the inner marks times difficulty, one decimal.

    >>> dive_score([7, 8, 6.5, 9], 2)
    30
    >>> dive_score([5, 5, 5], 1.5)
    7.5
    >>> dive_score([10, 0, 9], 3.1)
    27.9
    """
    return round(sum(sorted(marks)[1:-1]) * difficulty, 1)


@exercise(
    "Which room is the smallest one with at least n seats? rooms maps names to seats; None if none is large enough.",
    "Find the room name with the fewest seats that still holds n people.",
)
def fitting_room(rooms: dict[str, int], n: int) -> str | None:
    """Return the smallest room with at least n seats, or None.

    >>> fitting_room({"A": 10, "B": 30, "C": 20}, 15)
    'C'
    >>> fitting_room({"A": 10}, 10)
    'A'
    >>> fitting_room({"A": 10}, 11) is None
    True
    """
    large = [name for name, seats in rooms.items() if seats >= n]
    return min(large, key=rooms.get, default=None)


@exercise(
    "Return the average speed in km/h for legs given as (km, minutes), one decimal.",
    "Total kilometres divided by total hours.",
)
def trip_speed(legs):
    """Return the average speed over all legs in km/h.

    >>> trip_speed([(30, 30), (60, 60)])
    60.0
    >>> trip_speed([(5, 20)])
    15.0
    >>> trip_speed([(10, 15), (10, 45)])
    20.0
    """
    km = sum(leg[0] for leg in legs)
    minutes = sum(leg[1] for leg in legs)
    return round(km / minutes * 60, 1)
