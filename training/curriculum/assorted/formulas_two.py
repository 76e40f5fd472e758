"""More small formulas: household sums, travel, shapes, mixing, wages, scales."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Write a function to compute the wage for some hours: hours above 8 are paid one and a half times.",
    "Given hours worked and the hourly rate, return the pay; every hour beyond eight counts 1.5 fold.",
)
def day_wage(hours, rate):
    """Return the pay for hours at rate, hours beyond 8 paid 1.5 times.

    >>> day_wage(8, 10)
    80.0
    >>> day_wage(10, 10)
    110.0
    >>> day_wage(0, 12)
    0.0
    """
    overtime = max(0, hours - 8)
    return (hours - overtime) * rate + overtime * rate * 1.5


@exercise(
    "Return how many rolls of paper are needed for walls of the given widths and one height, when a roll covers r square metres.",
    "Sum the wall areas and divide by the roll's area, rounding up.",
)
def paper_rolls(widths, height, r):
    """Return the number of rolls covering r square metres needed for walls with the widths and height.

    >>> paper_rolls([4, 3], 2.5, 5)
    4
    >>> paper_rolls([2], 2, 10)
    1
    >>> paper_rolls([], 3, 5)
    0
    """
    return math.ceil(sum(widths) * height / r)


@exercise(
    "Find how long a slower runner with a head start stays ahead of a faster one, in seconds; None if the second runner is not faster.",
    "Return lead / (fast - slow), or None when the follower never catches up.",
)
def seconds_to_catch_up(lead, slow, fast):
    """Return the time a runner at speed fast needs to make up lead metres on one at speed slow, or None.

    >>> seconds_to_catch_up(20, 4, 6)
    10.0
    >>> seconds_to_catch_up(5, 3, 8)
    1.0
    >>> seconds_to_catch_up(10, 5, 5) is None
    True
    """
    if fast <= slow:
        return None
    return lead / (fast - slow)


@exercise(
    "Return the water bill: a base fee plus one price for the first 10 units and another for all further units.",
    "Compute base + units * low for up to ten units; units beyond ten cost high each.",
)
def get_water_bill(units, base, low, high):
    """Return base plus low for each of the first 10 units and high for each further unit.

    >>> get_water_bill(8, 5, 1, 2)
    13
    >>> get_water_bill(12, 5, 1, 2)
    19
    >>> get_water_bill(0, 5, 1, 2)
    5
    """
    return base + min(units, 10) * low + max(0, units - 10) * high


@exercise(
    "Compute the volume of a wall of bricks: number of bricks per row, rows, and the brick's three sizes.",
    "Multiply the count of bricks (n in each of m rows) by the volume of one brick of size (l, w, h).",
)
def wall_volume(n, m, brick):
    """Return the volume of n * m bricks with the sizes (l, w, h) in brick.

    >>> wall_volume(10, 2, (3, 1, 2))
    120
    >>> wall_volume(1, 1, (2, 2, 2))
    8
    >>> wall_volume(0, 5, (1, 1, 1))
    0
    """
    return n * m * math.prod(brick)


@exercise(
    "How many percent of a square of side 2r does a round disc of radius r with a hole of radius h cover? One decimal.",
    "For a disc of radius r with a hole of radius h in a square of side 2r, compute the covered percentage.",
)
def disc_share(r, h):
    """Return the percentage of a square of side 2 * r covered by a disc of radius r with a hole of radius h.

    >>> disc_share(1, 0)
    78.5
    >>> disc_share(2, 1)
    58.9
    >>> disc_share(5, 5)
    0.0
    """
    covered = math.pi * (r * r - h * h)
    return round(100 * covered / (2 * r) ** 2, 1)


@exercise(
    "Convert a distance on a map in centimetres to kilometres for the scale 1 to n.",
    "Given centimetres on paper and a map scale of 1:n, return the real distance in km.",
)
def map_distance(cm, n):
    """Return the real distance in kilometres of cm centimetres on a map of scale 1:n.

    >>> map_distance(4, 50000)
    2.0
    >>> map_distance(1, 100000)
    1.0
    >>> map_distance(0, 25000)
    0.0
    """
    return cm * n / 100000


@exercise(
    "Compute the felt temperature: below 10 degrees subtract a third of the wind speed, otherwise leave it, rounded to one decimal.",
    "Return t minus wind / 3 for t under 10, else t, with one decimal.",
)
def felt_temperature(t, wind):
    """Return t lowered by a third of wind if t is below 10, one decimal.

    >>> felt_temperature(5, 6)
    3.0
    >>> felt_temperature(20, 30)
    20
    >>> felt_temperature(-2, 10)
    -5.3
    """
    if t < 10:
        t -= wind / 3
    return round(t, 1)


@exercise(
    "Find the break-even count: how many pieces must be sold so that the profit per piece covers the fixed cost? None if there is no profit per piece.",
    "Return the fixed cost over (price - cost per piece), rounded up, or None when price is not above cost.",
)
def break_even(fixed, price, cost):
    """Return the least number of pieces whose profit price - cost reaches fixed, or None.

    >>> break_even(100, 15, 5)
    10
    >>> break_even(101, 15, 5)
    11
    >>> break_even(50, 3, 3) is None
    True
    """
    profit = price - cost
    if profit <= 0:
        return None
    return math.ceil(fixed / profit)


@exercise(
    "Return the grade average of (grade, weight) pairs, rounded to two decimals; None if the weights sum to 0.",
    "Weighted mean of grades, two decimals, or None without weight.",
)
def get_weighted_grade(pairs):
    """Return the weighted mean of the (grade, weight) pairs, two decimals, or None.

    >>> get_weighted_grade([(1, 2), (4, 1)])
    2.0
    >>> get_weighted_grade([(3, 5)])
    3.0
    >>> get_weighted_grade([]) is None
    True
    """
    total = sum(weight for _, weight in pairs)
    if total == 0:
        return None
    return round(sum(grade * weight for grade, weight in pairs) / total, 2)


@exercise(
    "Compute how many full boxes and how many loose pieces n pieces give when a box holds k and a crate holds m boxes.",
    "Split n pieces into crates of m boxes, boxes of k pieces and single pieces; return (crates, boxes, pieces).",
)
def crates_boxes_pieces(n, k, m):
    """Return how many crates (m boxes), boxes (k pieces) and single pieces n pieces make.

    >>> crates_boxes_pieces(125, 10, 5)
    (2, 2, 5)
    >>> crates_boxes_pieces(9, 10, 5)
    (0, 0, 9)
    >>> crates_boxes_pieces(60, 6, 10)
    (1, 0, 0)
    """
    boxes, pieces = divmod(n, k)
    crates, boxes = divmod(boxes, m)
    return crates, boxes, pieces


@exercise(
    "Compute the surface of a cube tower: n equal cubes with side a on top of each other, including top and bottom.",
    "Return the outer area of a column of n cubes: 4n side faces plus two.",
)
def cube_tower_surface(n, a):
    """Return the surface of n stacked cubes with side a, 0 for n = 0.

    >>> cube_tower_surface(1, 2)
    24
    >>> cube_tower_surface(3, 1)
    14
    >>> cube_tower_surface(0, 5)
    0
    """
    return (4 * n + 2) * a * a if n > 0 else 0


@exercise(
    "Give the tip rounded up so that bill plus tip is a whole number; the tip is at least p percent.",
    "Return the smallest tip of p percent or more that makes the total a whole amount, rounded to 2 decimals.",
)
def round_up_tip(bill, p):
    """Return the tip that raises bill plus p percent to the next whole amount.

    >>> round_up_tip(18.5, 10)
    2.5
    >>> round_up_tip(20, 10)
    2
    >>> round_up_tip(9.99, 0)
    0.01
    """
    total = math.ceil(round(bill * (1 + p / 100), 6))
    return round(total - bill, 2)


@exercise(
    "Return the percentage by which the second price is cheaper than the first, rounded to one decimal; 0 if it is not cheaper.",
    "How many percent does one save by paying new instead of old?",
)
def saved_percent(old, new):
    """Return how many percent new is below old, one decimal, at least 0.

    >>> saved_percent(80, 60)
    25.0
    >>> saved_percent(50, 55)
    0.0
    >>> saved_percent(3, 2)
    33.3
    """
    return round(max(0, old - new) / old * 100, 1)


@exercise(
    "Estimate the time for a route: list of (km, speed) legs plus a break in minutes between legs; return whole minutes.",
    "Sum the driving minutes of all legs and the breaks between them, rounded.",
)
def route_minutes(legs, pause):
    """Return the minutes for the (km, km/h) legs with pause minutes between them, rounded.

    >>> route_minutes([(60, 60), (30, 90)], 10)
    90
    >>> route_minutes([(5, 50)], 30)
    6
    >>> route_minutes([], 15)
    0
    """
    driving = sum(km / speed * 60 for km, speed in legs)
    return round(driving + pause * max(0, len(legs) - 1))


@exercise(
    "Return the loss in value: a thing loses p percent of its value each year but never falls below the floor; give the value after n years, rounded.",
    "Depreciate price by p percent yearly for n years, at least floor, as a whole number.",
)
def value_after_years(price, p, n, floor):
    """Return price reduced by p percent a year for n years, not below floor, rounded.

    >>> value_after_years(1000, 10, 2, 0)
    810
    >>> value_after_years(1000, 50, 5, 100)
    100
    >>> value_after_years(500, 20, 0, 50)
    500
    """
    return round(max(floor, price * (1 - p / 100) ** n))


@exercise(
    "Compute the area of an L shape: an a by b rectangle from which a c by d corner is cut; ValueError if the corner does not fit.",
    "Return a * b - c * d, raising ValueError when the cut-out is larger than the rectangle in some direction.",
)
def l_shape_area(a, b, c, d):
    """Return the area of an a by b rectangle without a c by d corner.

    >>> l_shape_area(5, 4, 2, 1)
    18
    >>> l_shape_area(3, 3, 0, 0)
    9
    >>> l_shape_area(2, 2, 3, 1)
    Traceback (most recent call last):
        ...
    ValueError: corner does not fit
    """
    if c > a or d > b:
        raise ValueError("corner does not fit")
    return a * b - c * d
