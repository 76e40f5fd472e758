"""Bisection, iteration, numeric integration and other approximations."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Find a zero of f between low and high by halving the interval until it is no longer than tolerance; f changes sign there. Three decimals.",
    "Bisection: f(low) and f(high) have different signs; narrow the range down to tolerance and return its middle rounded to 3 places.",
)
def find_zero(f, low: float, high: float, tolerance: float = 1e-6) -> float:
    """Find a zero of f between low and high by bisection and return it rounded to three decimals.

    Args:
        f: A function with different signs at low and high.
        low: Left end of the interval.
        high: Right end of the interval.
        tolerance: Length of the interval at which to stop.

    >>> find_zero(lambda x: x - 1.5, 0, 4)
    1.5
    >>> find_zero(lambda x: x * x - 2, 0, 2)
    1.414
    >>> find_zero(lambda x: 3 - x, 0, 10)
    3.0
    """
    rising = f(high) > 0
    while high - low > tolerance:
        middle = (low + high) / 2
        if (f(middle) > 0) == rising:
            high = middle
        else:
            low = middle
    return round((low + high) / 2, 3)


@exercise(
    "Smallest integer from low to high for which the condition holds, or None; once the condition is true it stays true for bigger numbers.",
    "Binary search for the first n in low..high with condition(n) true, given that the condition never turns false again. None if it is never true.",
)
def first_true(condition, low: int, high: int):
    """Return the smallest n in low..high with condition(n) true, or None.

    The condition must be false up to some number and true from there on.

    >>> first_true(lambda n: n * n >= 50, 0, 100)
    8
    >>> first_true(lambda n: True, 3, 9)
    3
    >>> first_true(lambda n: n > 20, 0, 10) is None
    True
    """
    if not condition(high):
        return None
    while low < high:
        middle = (low + high) // 2
        if condition(middle):
            high = middle
        else:
            low = middle + 1
    return low


@exercise(
    "Square root of a non-negative number by repeatedly averaging a guess with number / guess; stop when the square is within 1e-9 of the number. Rounded to four decimals.",
    "Averaging method for the square root: improve guess to (guess + number / guess) / 2 until its square is close enough, then round to 4 places.",
)
def root_by_averaging(number: float) -> float:
    """Approximate the square root of a non-negative number by averaging, rounded to four decimals.

    >>> root_by_averaging(2)
    1.4142
    >>> root_by_averaging(81)
    9.0
    >>> root_by_averaging(0)
    0.0
    """
    if number == 0:
        return 0.0
    guess = max(number, 1.0)
    while abs(guess * guess - number) > 1e-9 * max(number, 1.0):
        guess = (guess + number / guess) / 2
    return round(guess, 4)


@exercise(
    "Integer part of the k-th root of a non-negative whole number, found by trying bases upwards.",
    "Largest integer b with b ** k not exceeding n.",
)
def whole_root(n: int, k: int) -> int:
    """Return the largest integer whose k-th power is not greater than the non-negative integer n.

    >>> whole_root(30, 3)
    3
    >>> whole_root(16, 4)
    2
    >>> whole_root(0, 5)
    0
    """
    base = 0
    while (base + 1) ** k <= n:
        base += 1
    return base


@exercise(
    "Area under f from a to b approximated by count rectangles whose heights are taken at the middle of each strip; four decimals.",
    "Midpoint rule for the integral of f over [a, b] with count strips, rounded to 4 places.",
)
def area_under(f, a, b, count=100):
    """Approximate the area under f from a to b by count midpoint rectangles, rounded to four decimals.

    >>> area_under(lambda x: 2 * x, 0, 3)
    9.0
    >>> area_under(lambda x: 5, 1, 2, count=1)
    5.0
    >>> area_under(lambda x: x * x, 0, 1, count=2)
    0.3125
    """
    width = (b - a) / count
    total = 0.0
    for i in range(count):
        total += f(a + (i + 0.5) * width)
    return round(total * width, 4)


@exercise(
    "Area under measured points joined by straight lines (trapezoids). Points are (x, y) sorted by x.",
    "Trapezoidal rule for a list of (x, y) samples in ascending x.",
)
def trapezoid_area(samples: list[tuple[float, float]]) -> float:
    """Return the area under the line through (x, y) samples sorted by x.

    >>> trapezoid_area([(0, 0), (2, 4)])
    4.0
    >>> trapezoid_area([(0, 1), (1, 1), (3, 3)])
    5.0
    >>> trapezoid_area([(5, 9)])
    0
    """
    return sum((x2 - x1) * (y1 + y2) / 2 for (x1, y1), (x2, y2) in zip(samples, samples[1:]))


@exercise(
    "Slope of f at x from the values a small step h to the left and to the right, rounded to three decimals.",
    "Central difference quotient of f at x with step h, to 3 places.",
)
def slope_at(f, x: float, h: float = 1e-4) -> float:
    """Approximate the derivative of f at x by a central difference, rounded to three decimals.

    >>> slope_at(lambda t: t * t, 3)
    6.0
    >>> slope_at(lambda t: 7, 1)
    0.0
    >>> slope_at(lambda t: 1 - 2 * t, 10)
    -2.0
    """
    return round((f(x + h) - f(x - h)) / (2 * h), 3)


@exercise(
    "Apply f again and again starting from x until the value moves by less than tolerance, at most limit times; return it rounded to four decimals.",
    "Fixed-point iteration: x = f(x) until two successive values are closer than tolerance or limit rounds have been made. 4 places.",
)
def iterate_until_stable(f, x, tolerance=1e-8, limit=1000):
    """Iterate x = f(x) until it changes by less than tolerance (at most limit times); four decimals.

    >>> iterate_until_stable(lambda x: x / 2 + 1, 0)
    2.0
    >>> iterate_until_stable(math.cos, 1.0)
    0.7391
    >>> iterate_until_stable(lambda x: x + 1, 0, limit=5)
    5
    """
    for _ in range(limit):
        following = f(x)
        if abs(following - x) < tolerance:
            return round(following, 4)
        x = following
    return round(x, 4)


@exercise(
    "Approximate e to the power x by adding the first terms summands of the series 1 + x + x^2/2! + ...; five decimals.",
    "Partial sum of the exponential series with the given number of terms, rounded to 5 places.",
)
def exp_series(x: float, terms: int) -> float:
    """Add the first terms summands of 1 + x + x**2/2! + x**3/3! + ... and round to five decimals.

    >>> exp_series(1, 2)
    2.0
    >>> exp_series(1, 10)
    2.71828
    >>> exp_series(0, 5)
    1.0
    """
    total = 0.0
    term = 1.0
    for k in range(1, terms + 1):
        total += term
        term *= x / k
    return round(total, 5)


@exercise(
    "Estimate pi from 4 - 4/3 + 4/5 - ... with the given number of terms, rounded to four decimals.",
    "Alternating odd-reciprocal series for pi, terms summands, 4 places.",
)
def pi_estimate(terms: int) -> float:
    """Estimate pi by adding the given number of terms of 4/1 - 4/3 + 4/5 - ..., to four decimals.

    >>> pi_estimate(1)
    4.0
    >>> pi_estimate(2)
    2.6667
    >>> pi_estimate(1000)
    3.1406
    """
    return round(sum((-1) ** k * 4 / (2 * k + 1) for k in range(terms)), 4)


@exercise(
    "x among the candidates for which f(x) is smallest, the first if several are equal.",
    "Grid search: return the candidate that minimises f.",
)
def best_candidate(f, candidates):
    """Return the candidate with the smallest f value, the first one on a tie.

    >>> best_candidate(lambda x: (x - 3) ** 2, range(10))
    3
    >>> best_candidate(len, ["bbb", "a", "c"])
    'a'
    >>> best_candidate(abs, [-5, 4])
    4
    """
    best = None
    best_value = None
    for c in candidates:
        value = f(c)
        if best_value is None or value < best_value:
            best, best_value = c, value
    return best


@exercise(
    "Position of the lowest point of a valley-shaped function between low and high by repeatedly dropping a third of the interval; two decimals.",
    "Ternary search for the minimum of a function that first falls and then rises, rounded to 2 places.",
)
def valley_bottom(f, low: float, high: float) -> float:
    """Find where f, first falling and then rising, is lowest between low and high; two decimals.

    >>> valley_bottom(lambda x: (x - 2) ** 2, 0, 10)
    2.0
    >>> valley_bottom(lambda x: abs(x + 1.25), -5, 5)
    -1.25
    >>> valley_bottom(lambda x: x, 1, 4)
    1.0
    """
    while high - low > 1e-4:
        third = (high - low) / 3
        if f(low + third) < f(high - third):
            high -= third
        else:
            low += third
    return round((low + high) / 2, 2)


@exercise(
    "Simulate cooling in steps of a minute: each minute the drink loses the given share of its difference to the room. Temperature after minutes, one decimal.",
    "Newtonian cooling: repeat temp -= rate * (temp - room) once per minute and round to 1 place.",
)
def cooled_temperature(temp: float, room: float, rate: float, minutes: int) -> float:
    """Return the temperature after losing rate of the difference to the room each minute, to one decimal.

    >>> cooled_temperature(100, 20, 0.5, 1)
    60.0
    >>> cooled_temperature(100, 20, 0.5, 3)
    30.0
    >>> cooled_temperature(20, 20, 0.1, 10)
    20.0
    """
    for _ in range(minutes):
        temp -= rate * (temp - room)
    return round(temp, 1)


@exercise(
    "Yearly interest rate in whole percent that is at least needed to turn start into goal within years; at most 100, else None.",
    "Smallest integer percentage 0..100 with start * (1 + p/100) ** years >= goal, or None.",
)
def needed_rate(start: float, goal: float, years: int):
    """Return the smallest whole percent rate (0 to 100) that grows start to goal in years, or None.

    >>> needed_rate(100, 200, 10)
    8
    >>> needed_rate(100, 90, 1)
    0
    >>> needed_rate(1, 100, 2) is None
    True
    """
    for percent in range(101):
        if start * (1 + percent / 100) ** years >= goal:
            return percent
    return None


@exercise(
    "Fraction (numerator, denominator) with denominator up to limit that lies closest to x; the smaller denominator wins on ties.",
    "Best rational approximation of a positive x by trying all denominators from 1 to limit with the rounded numerator.",
)
def closest_fraction(x: float, limit: int) -> tuple[int, int]:
    """Return (numerator, denominator) closest to x with a denominator of at most limit.

    >>> closest_fraction(0.333, 10)
    (1, 3)
    >>> closest_fraction(3.14159, 10)
    (22, 7)
    >>> closest_fraction(0.5, 8)
    (1, 2)
    """
    best = (round(x), 1)
    for bottom in range(2, limit + 1):
        top = round(x * bottom)
        if abs(top / bottom - x) < abs(best[0] / best[1] - x):
            best = (top, bottom)
    return best


@exercise(
    "How many decimal places of a and b agree, counted after rounding both: the largest places up to 15 for which round(a, places) == round(b, places), or -1.",
    "Greatest number of decimals (0 to 15) to which both floats round equally; -1 if even their integer roundings differ.",
)
def agreeing_decimals(a: float, b: float) -> int:
    """Return the largest number of decimals, 0 to 15, at which a and b round to the same value, or -1.

    >>> agreeing_decimals(3.1416, 3.1412)
    2
    >>> agreeing_decimals(1.0, 9.0)
    -1
    >>> agreeing_decimals(2.5, 2.5)
    15
    """
    for places in range(15, -1, -1):
        if round(a, places) == round(b, places):
            return places
    return -1


@exercise(
    "Number of halvings until size is at most goal; both positive.",
    "How often must size be divided by two before it no longer exceeds goal?",
)
def halvings_until(size: float, goal: float) -> int:
    """Count how often size must be halved until it is at most goal.

    >>> halvings_until(100, 10)
    4
    >>> halvings_until(8, 1)
    3
    >>> halvings_until(5, 5)
    0
    """
    count = 0
    while size > goal:
        size /= 2
        count += 1
    return count


@exercise(
    "Drop values that are within tolerance of an already kept value; keep the order.",
    "Remove near-duplicates from a list of floats: an item stays only if it is farther than tolerance from everything kept before.",
)
def without_near_duplicates(values: list[float], tolerance: float) -> list[float]:
    """Return values without those lying within tolerance of an earlier kept value.

    >>> without_near_duplicates([1.0, 1.05, 2.0], 0.1)
    [1.0, 2.0]
    >>> without_near_duplicates([5, 4, 3], 1)
    [5, 3]
    >>> without_near_duplicates([], 0.5)
    []
    """
    kept = []
    for v in values:
        if all(abs(v - k) > tolerance for k in kept):
            kept.append(v)
    return kept


@exercise(
    "Merge sorted readings that lie at most gap apart into clusters and return the clusters' means.",
    "Cluster ascending numbers: start a new group whenever the step to the next number exceeds gap; give the mean of each group.",
)
def cluster_means(readings, gap):
    """Group ascending readings whose neighbours are at most gap apart and return each group's mean.

    >>> cluster_means([1, 2, 10, 12], 2)
    [1.5, 11.0]
    >>> cluster_means([5], 1)
    [5.0]
    >>> cluster_means([], 1)
    []
    """
    clusters = []
    for r in readings:
        if clusters and r - clusters[-1][-1] <= gap:
            clusters[-1].append(r)
        else:
            clusters.append([r])
    return [sum(c) / len(c) for c in clusters]
