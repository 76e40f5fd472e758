"""Short formulas of arithmetic, geometry and daily life."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Given the two short sides of a right triangle, return the longest side.",
    "Write a function for the hypotenuse of a right-angled triangle.",
)
def long_side(a, b):
    """Return the length of the longest side of a right triangle with short sides a and b.

    >>> long_side(3, 4)
    5.0
    >>> long_side(5, 12)
    13.0
    >>> long_side(0, 2)
    2.0
    """
    return math.sqrt(a * a + b * b)


@exercise(
    "Return the sum of the whole numbers from low to high, both included, with a formula.",
    "Given two integers with low <= high, add all integers of the range without a loop.",
)
def range_sum_formula(low: int, high: int) -> int:
    """Return the sum of all integers from low to high inclusive, where low is at most high.

    >>> range_sum_formula(1, 10)
    55
    >>> range_sum_formula(4, 4)
    4
    >>> range_sum_formula(-2, 2)
    0
    """
    return (low + high) * (high - low + 1) // 2


@exercise(
    "Return the average of two numbers.",
    "Write a function to find the number halfway between a and b.",
)
def halfway(a: float, b: float) -> float:
    """Return the number exactly between a and b.

    >>> halfway(2, 4)
    3.0
    >>> halfway(1, 2)
    1.5
    >>> halfway(-3, 3)
    0.0
    """
    return (a + b) / 2


@exercise(
    "Find the fuel used for a trip, given the distance in km and the use in litres per 100 km.",
    "Write a function that returns the litres needed for a distance at a given consumption per 100 km.",
)
def fuel_needed(distance: float, per_hundred: float) -> float:
    """Return the litres of fuel for a distance in km, where per_hundred litres are used per 100 km.

    >>> fuel_needed(200, 6)
    12.0
    >>> fuel_needed(50, 5)
    2.5
    >>> fuel_needed(0, 7)
    0.0
    """
    return distance * per_hundred / 100


@exercise(
    "Given a distance and a time in hours, return the average speed; a time of zero gives 0.",
    "Compute distance divided by hours, or 0 if no time has passed.",
)
def mean_speed(distance, hours):
    """Return distance divided by hours, or 0 if hours is 0.

    >>> mean_speed(100, 2)
    50.0
    >>> mean_speed(5, 0)
    0
    >>> mean_speed(0, 3)
    0.0
    """
    if hours == 0:
        return 0
    return distance / hours


@exercise(
    "Find the number of games when each of n teams plays every other team once.",
    "Given n people who all shake hands with each other, return the number of handshakes.",
)
def pairings_of(n: int) -> int:
    """Return the number of different pairs that can be formed from n teams.

    >>> pairings_of(4)
    6
    >>> pairings_of(2)
    1
    >>> pairings_of(1)
    0
    """
    return n * (n - 1) // 2


@exercise(
    "Convert inches to centimetres, one inch being 2.54 cm, rounded to one decimal.",
    "Given a length in inches, return it in centimetres with one decimal place.",
)
def inches_to_cm(inches: float) -> float:
    """Convert inches to centimetres (2.54 cm each), rounded to 1 decimal.

    >>> inches_to_cm(10)
    25.4
    >>> inches_to_cm(1)
    2.5
    >>> inches_to_cm(0)
    0.0
    """
    return round(inches * 2.54, 1)


@exercise(
    "Find the remaining amount after taking the given percentage off a price.",
    "Given a price and a discount in percent, return the price to pay.",
)
def price_after_percent_off(price, percent):
    """Return price reduced by the given percentage.

    >>> price_after_percent_off(200, 25)
    150.0
    >>> price_after_percent_off(80, 0)
    80.0
    >>> price_after_percent_off(50, 100)
    0.0
    """
    return price * (100 - percent) / 100


@exercise(
    "Return the number of diagonals of a polygon with n corners.",
    "Given the number of corners of a polygon, count its diagonals; fewer than 3 corners give 0.",
)
def diagonal_count(corners: int) -> int:
    """Return the number of diagonals of a polygon, or 0 if there are fewer than 3 corners.

    >>> diagonal_count(4)
    2
    >>> diagonal_count(6)
    9
    >>> diagonal_count(3)
    0
    >>> diagonal_count(2)
    0
    """
    if corners < 3:
        return 0
    return corners * (corners - 3) // 2


@exercise(
    "Return the sum of the inner angles of a polygon with n sides, in degrees.",
    "Given the number of sides, find how many degrees the angles of the polygon have together.",
)
def angle_sum(sides: int) -> int:
    """Return the sum of the inner angles of a polygon in degrees.

    >>> angle_sum(3)
    180
    >>> angle_sum(4)
    360
    >>> angle_sum(6)
    720
    """
    return (sides - 2) * 180


@exercise(
    "Round n up to the next multiple of ten; multiples of ten stay unchanged.",
    "Find the smallest multiple of 10 that is not smaller than the integer n.",
)
def up_to_ten(n):
    """Return the smallest multiple of 10 that is at least n.

    >>> up_to_ten(41)
    50
    >>> up_to_ten(40)
    40
    >>> up_to_ten(-5)
    0
    """
    return math.ceil(n / 10) * 10


@exercise(
    "Find by how much percent a value has grown from old to new.",
    "Given an old value (not zero) and a new one, return the change in percent of the old value.",
)
def growth_percent(old: float, new: float) -> float:
    """Return the change from old to new in percent of old, where old is not 0.

    >>> growth_percent(50, 75)
    50.0
    >>> growth_percent(100, 90)
    -10.0
    >>> growth_percent(8, 8)
    0.0
    """
    return (new - old) / old * 100


@exercise(
    "Return the value of the polynomial a * x**2 + b * x + c.",
    "Given three coefficients and x, evaluate the quadratic expression.",
)
def quadratic_value(a: int, b: int, c: int, x: int) -> int:
    """Return a times x squared plus b times x plus c.

    >>> quadratic_value(1, 2, 3, 2)
    11
    >>> quadratic_value(0, 5, 1, 3)
    16
    >>> quadratic_value(2, 0, 0, -3)
    18
    """
    return a * x * x + b * x + c


@exercise(
    "Find how many full hours of work pay for a price at an hourly wage, rounding up.",
    "Given a price and a wage per hour, return the number of started hours one must work for it.",
)
def hours_to_earn(price: int, wage: int) -> int:
    """Return the number of whole hours that must be worked to earn at least price.

    >>> hours_to_earn(100, 20)
    5
    >>> hours_to_earn(101, 20)
    6
    >>> hours_to_earn(0, 15)
    0
    """
    return math.ceil(price / wage)


@exercise(
    "Given three sides of a box, find the largest of its face areas.",
    "Write a function to return the area of the biggest face of a box.",
)
def biggest_face(a, b, c):
    """Return the area of the largest face of a box with edges a, b and c.

    >>> biggest_face(1, 2, 3)
    6
    >>> biggest_face(4, 4, 4)
    16
    >>> biggest_face(10, 1, 5)
    50
    """
    return max(a * b, b * c, a * c)


@exercise(
    "Return the length of fence needed around a garden with a gate of the given width left open.",
    "Given length, width and gate, find the perimeter of the rectangle minus the gate.",
)
def fence_length(length: float, width: float, gate: float = 1) -> float:
    """Return the perimeter of a rectangular garden minus the width of its gate.

    >>> fence_length(5, 3)
    15
    >>> fence_length(10, 10, 2)
    38
    >>> fence_length(2.5, 2, 1)
    8.0
    """
    return 2 * length + 2 * width - gate


@exercise(
    "Find the time in minutes needed to fill a tank of the given litres when water flows in and out.",
    "Given the volume and the litres per minute in and out, return the minutes, or None if it never fills.",
)
def fill_minutes(litres: float, inflow: float, outflow: float) -> float | None:
    """Return the minutes until a tank is full, or None if inflow is not larger than outflow.

    >>> fill_minutes(100, 15, 5)
    10.0
    >>> fill_minutes(30, 4, 0)
    7.5
    >>> fill_minutes(30, 4, 4) is None
    True
    """
    if inflow <= outflow:
        return None
    return litres / (inflow - outflow)


@exercise(
    "Convert kilometres per hour to metres per second, rounded to one decimal.",
    "Given a speed in km/h, divide it by 3.6 and round to one decimal place.",
)
def metres_per_second(kmh):
    """Convert a speed in km/h to m/s, rounded to 1 decimal.

    >>> metres_per_second(36)
    10.0
    >>> metres_per_second(100)
    27.8
    >>> metres_per_second(0)
    0.0
    """
    return round(kmh / 3.6, 1)


@exercise(
    "Return the side of a square that has the given area, rounded to two decimals; negative areas raise ValueError.",
    "Given an area, find the side length of the square with two decimals; raise ValueError below zero.",
)
def side_from_area(area: float) -> float:
    """Return the side of a square with the given area, rounded to 2 decimals.

    Raises:
        ValueError: area is negative.

    >>> side_from_area(9)
    3.0
    >>> side_from_area(2)
    1.41
    >>> side_from_area(-1)
    Traceback (most recent call last):
    ...
    ValueError: negative area
    """
    if area < 0:
        raise ValueError("negative area")
    return round(math.sqrt(area), 2)
