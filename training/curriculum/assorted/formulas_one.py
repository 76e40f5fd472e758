"""Simple formulas: areas, volumes, temperatures, interest, speed."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Find the surface of a box without a lid from its length, width and height.",
    "Return the total area of the bottom and the four sides of an open box.",
)
def open_box_surface(length, width, height):
    """Return the area of the bottom and four walls of a box that has no lid.

    >>> open_box_surface(2, 3, 4)
    46
    >>> open_box_surface(1, 1, 1)
    5
    >>> open_box_surface(5, 5, 0)
    25
    """
    return length * width + 2 * height * (length + width)


@exercise(
    "Convert Fahrenheit to kelvin, rounded to two decimals.",
    "You get a temperature in degrees Fahrenheit; give it back in kelvin, with two decimals.",
)
def kelvin_from_fahrenheit(f):
    """Return the temperature f, given in Fahrenheit, in kelvin, rounded to two decimals.

    >>> kelvin_from_fahrenheit(32)
    273.15
    >>> kelvin_from_fahrenheit(212)
    373.15
    >>> kelvin_from_fahrenheit(0)
    255.37
    """
    return round((f - 32) * 5 / 9 + 273.15, 2)


@exercise(
    "Find what a deposit has grown to after n years with compound interest, rounded to cents.",
    "Given amount, rate in percent and years, return the balance when interest is added every year, to 2 decimals.",
)
def grown_deposit(amount: float, rate: float, n: int) -> float:
    """Return amount after n years of compound interest at rate percent, rounded to two decimals.

    >>> grown_deposit(100, 10, 2)
    121.0
    >>> grown_deposit(1000, 5, 1)
    1050.0
    >>> grown_deposit(250, 3, 0)
    250.0
    """
    return round(amount * (1 + rate / 100) ** n, 2)


@exercise(
    "Convert metres per second into kilometres per hour, rounded to one decimal.",
    "Write a function that multiplies a speed in m/s by 3.6 and rounds to one place.",
)
def mps_to_kmh(v):
    """Return the speed v, in metres per second, in kilometres per hour, rounded to one decimal.

    >>> mps_to_kmh(10)
    36.0
    >>> mps_to_kmh(2.5)
    9.0
    >>> mps_to_kmh(0)
    0.0
    """
    return round(v * 3.6, 1)


@exercise(
    "Find the length of a ladder from its height on the wall and the distance of its foot, rounded to 2 decimals.",
    "Return the hypotenuse of a right triangle with the two given legs, with two decimals.",
)
def ladder_length(height, foot):
    """Return the length of a ladder reaching height with its foot `foot` away from the wall.

    >>> ladder_length(4, 3)
    5.0
    >>> ladder_length(1, 1)
    1.41
    >>> ladder_length(5, 0)
    5.0
    """
    return round(math.hypot(height, foot), 2)


@exercise(
    "Find the radius of a circle from its circumference, rounded to two decimals.",
    "Given the distance around a circle, return its radius with 2 decimals.",
)
def radius_from_round(circumference):
    """Return the radius of a circle with the given circumference, rounded to two decimals.

    >>> radius_from_round(6.2832)
    1.0
    >>> radius_from_round(10)
    1.59
    >>> radius_from_round(0)
    0.0
    """
    return round(circumference / (2 * math.pi), 2)


@exercise(
    "Return the length of the space diagonal of a box, rounded to two decimals.",
    "Given the three edges of a box, compute the distance between opposite corners with 2 decimals.",
)
def box_diagonal(a, b, c):
    """Return the distance between opposite corners of a box with edges a, b and c.

    >>> box_diagonal(1, 2, 2)
    3.0
    >>> box_diagonal(1, 1, 1)
    1.73
    >>> box_diagonal(3, 4, 0)
    5.0
    """
    return round(math.sqrt(a ** 2 + b ** 2 + c ** 2), 2)


@exercise(
    "Compute the body mass index from kilograms and metres, rounded to one decimal.",
    "Weight divided by the square of the height, to one decimal place.",
)
def mass_index(weight: float, height: float) -> float:
    """Return weight in kilograms over the squared height in metres, rounded to one decimal.

    >>> mass_index(70, 1.75)
    22.9
    >>> mass_index(50, 1.6)
    19.5
    >>> mass_index(100, 2)
    25.0
    """
    return round(weight / height ** 2, 1)


@exercise(
    "Return the price after a discount of p percent, rounded to two decimals.",
    "Take p percent off a price; the result has 2 decimals.",
)
def price_less_percent(price, p):
    """Return price reduced by p percent, rounded to two decimals.

    >>> price_less_percent(80, 25)
    60.0
    >>> price_less_percent(19.99, 10)
    17.99
    >>> price_less_percent(5, 0)
    5.0
    """
    return round(price * (100 - p) / 100, 2)


@exercise(
    "Given a price with tax included and the tax rate in percent, return the price before tax.",
    "Write a function to remove the tax of rate percent from a gross price, rounded to 2 decimals.",
)
def net_from_gross(gross, rate):
    """Return the price before a tax of rate percent was added, rounded to two decimals.

    >>> net_from_gross(120, 20)
    100.0
    >>> net_from_gross(107, 7)
    100.0
    >>> net_from_gross(50, 0)
    50.0
    """
    return round(gross / (1 + rate / 100), 2)


@exercise(
    "Compute the fuel used per 100 kilometres from litres and kilometres, rounded to one decimal.",
    "Given litres burnt and distance driven, return litres per 100 km; None if no distance was driven.",
)
def litres_per_hundred(litres, km):
    """Return the litres used per 100 kilometres, rounded to one decimal, or None if km is 0.

    >>> litres_per_hundred(30, 500)
    6.0
    >>> litres_per_hundred(7, 120)
    5.8
    >>> litres_per_hundred(3, 0) is None
    True
    """
    if km == 0:
        return None
    return round(litres / km * 100, 1)


@exercise(
    "Find the monthly payment when a debt is split evenly over a number of years, rounded up to whole units.",
    "Divide a debt by the months in the given years and round the result up.",
)
def monthly_share(debt, years):
    """Return debt divided over the months of years, rounded up to a whole number.

    >>> monthly_share(1200, 1)
    100
    >>> monthly_share(1000, 2)
    42
    >>> monthly_share(0, 3)
    0
    """
    return math.ceil(debt / (years * 12))


@exercise(
    "Compute how far a stone has fallen after t seconds, with g = 9.81, rounded to two decimals.",
    "Return half of 9.81 times the squared time, with two decimals.",
)
def fall_distance(t):
    """Return the metres fallen after t seconds, 0.5 * 9.81 * t squared, rounded to two decimals.

    >>> fall_distance(1)
    4.91
    >>> fall_distance(3)
    44.15
    >>> fall_distance(0)
    0.0
    """
    return round(0.5 * 9.81 * t ** 2, 2)


@exercise(
    "Return the number of tiles with side s needed to cover a floor of w by h, counting cut tiles as whole ones.",
    "Given a floor's width and height and a tile's side, count tiles: each direction is rounded up.",
)
def tiles_for_floor(w: int, h: int, s: int) -> int:
    """Return how many square tiles of side s cover a w by h floor when partial tiles count fully.

    >>> tiles_for_floor(6, 4, 2)
    6
    >>> tiles_for_floor(7, 5, 2)
    12
    >>> tiles_for_floor(1, 1, 3)
    1
    """
    return math.ceil(w / s) * math.ceil(h / s)


@exercise(
    "Return the height of a tower of n cubes whose sides halve from one cube to the next.",
    "Sum side, side/2, side/4 and so on for n cubes stacked up.",
)
def halving_tower(side, n):
    """Return the total height of n cubes, the first of the given side and each next one half as high.

    >>> halving_tower(8, 3)
    14.0
    >>> halving_tower(1, 1)
    1.0
    >>> halving_tower(5, 0)
    0
    """
    return sum(side / 2 ** i for i in range(n))
