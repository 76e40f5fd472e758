"""Rounding, clamping, snapping and interpolation."""

import bisect
import math

from training.curriculum.exercise import exercise


@exercise(
    "Force value into the interval from low to high: too small becomes low, too large becomes high.",
    "Limit a number to the range [low, high].",
)
def clamp_value(value: float, low: float, high: float) -> float:
    """Return value limited to the range from low to high.

    >>> clamp_value(5, 0, 10)
    5
    >>> clamp_value(-3, 0, 10)
    0
    >>> clamp_value(12.5, 0, 10)
    10
    """
    return max(low, min(value, high))


@exercise(
    "Round n to the closest multiple of step; a number exactly in the middle goes up.",
    "Nearest multiple of step to the integer n, halves rounded upwards.",
)
def nearest_multiple(n: int, step: int) -> int:
    """Round the integer n to the nearest multiple of step, with halves going up.

    >>> nearest_multiple(17, 5)
    15
    >>> nearest_multiple(18, 5)
    20
    >>> nearest_multiple(15, 10)
    20
    """
    return (2 * n + step) // (2 * step) * step


@exercise(
    "Smallest multiple of step that is not less than n.",
    "Raise n to the next multiple of step, leaving it alone if it is one already.",
)
def round_up_to_multiple(n, step):
    """Return the smallest multiple of step that is at least n.

    >>> round_up_to_multiple(13, 8)
    16
    >>> round_up_to_multiple(16, 8)
    16
    >>> round_up_to_multiple(0, 3)
    0
    """
    return -(-n // step) * step


@exercise(
    "Round half away from zero to a whole number, so 2.5 gives 3 and -2.5 gives -3.",
    "Ordinary school rounding of x to an int: halves move away from zero, on both sides.",
)
def round_half_away(x: float) -> int:
    """Round x to the nearest integer, with halves rounded away from zero.

    >>> round_half_away(2.5)
    3
    >>> round_half_away(-2.5)
    -3
    >>> round_half_away(1.4)
    1
    """
    if x < 0:
        return -math.floor(-x + 0.5)
    return math.floor(x + 0.5)


@exercise(
    "Divide two non-negative whole numbers and round the quotient up.",
    "How many groups of at most size items are needed for count items?",
)
def groups_needed(count: int, size: int) -> int:
    """Return how many groups of at most size items are needed to hold count items.

    >>> groups_needed(10, 4)
    3
    >>> groups_needed(8, 4)
    2
    >>> groups_needed(0, 4)
    0
    """
    return math.ceil(count / size)


@exercise(
    "Cut off the decimals of x after the given number of places, without rounding.",
    "Truncate a number towards zero, keeping a fixed number of decimal places.",
)
def cut_decimals(x: float, places: int) -> float:
    """Truncate x to the given number of decimal places, dropping the rest without rounding.

    >>> cut_decimals(3.78, 1)
    3.7
    >>> cut_decimals(-2.59, 1)
    -2.5
    >>> cut_decimals(9.99, 0)
    9.0
    """
    factor = 10 ** places
    return math.trunc(x * factor) / factor


@exercise(
    "Linear blend between start and end: fraction 0 gives start, fraction 1 gives end.",
    "Value lying the given fraction of the way from start to end.",
)
def blend_between(start: float, end: float, fraction: float) -> float:
    """Return the value that lies the given fraction of the way from start to end.

    >>> blend_between(10, 20, 0.5)
    15.0
    >>> blend_between(0, 8, 0.25)
    2.0
    >>> blend_between(5, 1, 1)
    1
    """
    return start + (end - start) * fraction


@exercise(
    "Where does value lie between low and high, expressed as a fraction? If low equals high, answer 0.0.",
    "Inverse of linear interpolation: 0 at low, 1 at high, 0.0 for an empty range.",
)
def fraction_along(value, low, high):
    """Return how far value lies along the way from low to high as a fraction, or 0.0 if low equals high.

    >>> fraction_along(15, 10, 20)
    0.5
    >>> fraction_along(10, 10, 20)
    0.0
    >>> fraction_along(3, 7, 7)
    0.0
    """
    if low == high:
        return 0.0
    return (value - low) / (high - low)


@exercise(
    "Translate value from the source range to the target range in proportion.",
    "Map a number linearly so that the ends of source land on the ends of target. Both ranges are (low, high) pairs.",
)
def rescale(value: float, source: tuple, target: tuple) -> float:
    """Map value linearly from the range source onto the range target.

    Parameters
    ----------
    value : float
        The number to map.
    source, target : tuple
        Ranges given as (low, high).

    >>> rescale(5, (0, 10), (0, 100))
    50.0
    >>> rescale(0, (-1, 1), (0, 8))
    4.0
    >>> rescale(3, (0, 4), (10, 2))
    4.0
    """
    low, high = source
    new_low, new_high = target
    return new_low + (value - low) * (new_high - new_low) / (high - low)


@exercise(
    "Spread count numbers evenly from first to last, both ends included. With count 1 only first is returned.",
    "List of count equally spaced values beginning at first and ending at last.",
)
def evenly_spaced(first: float, last: float, count: int) -> list[float]:
    """Return count evenly spaced numbers from first to last, both included.

    If count is 1, only first is returned.

    >>> evenly_spaced(0, 1, 5)
    [0.0, 0.25, 0.5, 0.75, 1.0]
    >>> evenly_spaced(10, 4, 3)
    [10.0, 7.0, 4.0]
    >>> evenly_spaced(3, 9, 1)
    [3]
    """
    if count == 1:
        return [first]
    step = (last - first) / (count - 1)
    return [first + step * i for i in range(count)]


@exercise(
    "Pick the allowed value closest to x; on a tie the smaller one.",
    "From a list of choices, return whichever is nearest to x. Equal distances go to the lower choice.",
)
def snap_to_choices(x, choices):
    """Return the item of choices closest to x, preferring the smaller one on a tie.

    >>> snap_to_choices(7, [0, 5, 10])
    5
    >>> snap_to_choices(7.5, [10, 5])
    5
    >>> snap_to_choices(100, [1, 2])
    2
    """
    return min(choices, key=lambda c: (abs(c - x), c))


@exercise(
    "Look up y at x on a line drawn through the given points, which are sorted by x. Outside the points use the nearest end's y.",
    "Piecewise linear lookup in a table of (x, y) pairs in increasing x; beyond the ends the end value is held.",
)
def interpolate_table(points: list[tuple[float, float]], x: float) -> float:
    """Interpolate linearly in a table of (x, y) points sorted by x.

    Left of the first point and right of the last one, the y of that end point is returned.

    >>> interpolate_table([(0, 0), (10, 100)], 4)
    40.0
    >>> interpolate_table([(0, 1), (2, 5), (4, 5)], 1)
    3.0
    >>> interpolate_table([(0, 1), (2, 5)], -3)
    1
    >>> interpolate_table([(0, 1), (2, 5)], 9)
    5
    """
    if x <= points[0][0]:
        return points[0][1]
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        if x <= x1:
            return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    return points[-1][1]


@exercise(
    "Round all numbers to whole ones, halves going to the even neighbour, and return how far the new total is from the old total, rounded to 2 decimals.",
    "By how much does the sum change when each number is rounded with round()? Give the answer with two decimals.",
)
def rounding_drift(numbers):
    """Return the change in the total caused by rounding each number to an integer, to two decimals.

    >>> rounding_drift([0.4, 0.4, 0.4])
    -1.2
    >>> rounding_drift([1.75, 2.0])
    0.25
    >>> rounding_drift([])
    0
    """
    return round(sum(round(n) for n in numbers) - sum(numbers), 2)


@exercise(
    "Round a price up so that it ends in .99: the smallest such price that is at least the given amount of cents.",
    "Charm pricing in cents: lift cents to the next number ending in 99.",
)
def charm_price(cents: int) -> int:
    """Return the smallest price in cents that ends in 99 and is not below the given price.

    >>> charm_price(1250)
    1299
    >>> charm_price(1299)
    1299
    >>> charm_price(1300)
    1399
    """
    return cents // 100 * 100 + 99


@exercise(
    "Wrap an index around a circle of the given size so that it falls in 0 .. size-1; negative indexes count from the end.",
    "Bring position into the range 0 to size - 1 by going around as often as necessary.",
)
def wrap_index(position: int, size: int) -> int:
    """Wrap position around into the range from 0 to size - 1.

    >>> wrap_index(7, 5)
    2
    >>> wrap_index(-1, 5)
    4
    >>> wrap_index(3, 5)
    3
    """
    return position % size


@exercise(
    "Let position bounce between 0 and limit, like a ball between walls, and say where it ends.",
    "Reflect a non-negative position into 0..limit: past limit it comes back towards 0, then goes up again, and so on.",
)
def bounce_position(position: int, limit: int) -> int:
    """Reflect a non-negative position back and forth between 0 and limit.

    >>> bounce_position(3, 5)
    3
    >>> bounce_position(7, 5)
    3
    >>> bounce_position(12, 5)
    2
    """
    position %= 2 * limit
    if position > limit:
        return 2 * limit - position
    return position


@exercise(
    "Integers strictly above low and strictly below high, low and high being floats: how many are there?",
    "Count the whole numbers that lie properly between two floats, end points excluded.",
)
def integers_strictly_between(low: float, high: float) -> int:
    """Count the integers strictly between the numbers low and high.

    >>> integers_strictly_between(0.5, 3.5)
    3
    >>> integers_strictly_between(1, 4)
    2
    >>> integers_strictly_between(2.1, 2.9)
    0
    """
    first = math.floor(low) + 1
    last = math.ceil(high) - 1
    return max(0, last - first + 1)


@exercise(
    "Round x to the given count of significant figures; zero stays 0.0.",
    "Keep only `figures` significant digits of a float, rounding the rest away.",
)
def significant_figures(x: float, figures: int) -> float:
    """Round x to the given number of significant figures.

    >>> significant_figures(12345.0, 2)
    12000.0
    >>> significant_figures(0.04567, 2)
    0.046
    >>> significant_figures(0.0, 3)
    0.0
    """
    if x == 0:
        return 0.0
    magnitude = math.floor(math.log10(abs(x)))
    return round(x, figures - 1 - magnitude)


@exercise(
    "Turn the values into whole percentages of their total that add up to exactly 100: round down first and hand the missing points to the largest remainders, earlier values first on ties.",
    "Integer percentages summing to 100, using the largest remainder method with ties going to the earlier value.",
)
def whole_percentages(values: list[int]) -> list[int]:
    """Convert values to whole percentages of their total that sum to exactly 100.

    Shares are rounded down, then the missing points go to the values with the largest remainders;
    the earlier value comes first on a tie.

    >>> whole_percentages([1, 1, 1])
    [34, 33, 33]
    >>> whole_percentages([50, 30, 20])
    [50, 30, 20]
    >>> whole_percentages([1, 5])
    [17, 83]
    """
    total = sum(values)
    shares = [v * 100 // total for v in values]
    order = sorted(range(len(values)), key=lambda i: -(values[i] * 100 % total))
    for i in order[:100 - sum(shares)]:
        shares[i] += 1
    return shares


@exercise(
    "Largest entry of the ascending list sizes that does not exceed amount, or None if even the first is too big.",
    "Round amount down to one of the sorted sizes; None when all sizes are larger.",
)
def floor_to_size(sizes, amount):
    """Return the largest of the ascending sizes that is not above amount, or None.

    >>> floor_to_size([5, 10, 20], 14)
    10
    >>> floor_to_size([5, 10, 20], 20)
    20
    >>> floor_to_size([5, 10, 20], 4) is None
    True
    """
    i = bisect.bisect_right(sizes, amount)
    return sizes[i - 1] if i else None


@exercise(
    "Ease-in-out: bend a progress value t between 0 and 1 with the curve 3t^2 - 2t^3; values outside the interval are first pulled to 0 or 1.",
    "Smooth step of t after limiting t to the range 0..1, computed as t * t * (3 - 2 * t).",
)
def smooth_progress(t: float) -> float:
    """Limit t to the range 0 to 1, then return t * t * (3 - 2 * t).

    >>> smooth_progress(0.5)
    0.5
    >>> smooth_progress(2.0)
    1.0
    >>> smooth_progress(0.25)
    0.15625
    """
    t = min(1.0, max(0.0, t))
    return t * t * (3 - 2 * t)


@exercise(
    "Fill each None that has known neighbours on both sides with the mean of the value before it and the value after it; other Nones stay.",
    "Repair single gaps: a None standing directly between two numbers becomes their average.",
)
def fill_single_gaps(series):
    """Replace each None standing directly between two numbers by the average of those two numbers.

    >>> fill_single_gaps([1, None, 3])
    [1, 2.0, 3]
    >>> fill_single_gaps([None, 4, None, 8])
    [None, 4, 6.0, 8]
    >>> fill_single_gaps([1, None, None, 4])
    [1, None, None, 4]
    """
    result = list(series)
    for i in range(1, len(series) - 1):
        before, after = series[i - 1], series[i + 1]
        if series[i] is None and before is not None and after is not None:
            result[i] = (before + after) / 2
    return result


@exercise(
    "Round minutes to the nearest quarter of an hour; seven goes down and eight goes up.",
    "Nearest multiple of 15 for a number of minutes.",
)
def nearest_quarter_hour(minutes: int) -> int:
    """Round a number of minutes to the nearest 15.

    >>> nearest_quarter_hour(7)
    0
    >>> nearest_quarter_hour(8)
    15
    >>> nearest_quarter_hour(67)
    60
    """
    return (minutes + 7) // 15 * 15


@exercise(
    "The part of x behind the decimal point, rounded to six places; the sign of x is dropped.",
    "Fractional part of the absolute value of x, to 6 decimals.",
)
def fractional_part(x: float) -> float:
    """Return the fractional part of x without its sign, rounded to six decimals.

    >>> fractional_part(3.25)
    0.25
    >>> fractional_part(-1.2)
    0.2
    >>> fractional_part(8.0)
    0.0
    """
    return round(math.modf(abs(x))[0], 6)


@exercise(
    "Is x a whole number, give or take tolerance?",
    "Check whether x differs from its nearest integer by no more than tolerance (default one millionth).",
)
def nearly_whole(x: float, tolerance: float = 1e-6) -> bool:
    """Check whether x is within tolerance of an integer.

    >>> nearly_whole(4.0000001)
    True
    >>> nearly_whole(4.1)
    False
    >>> nearly_whole(2.95, tolerance=0.1)
    True
    """
    return abs(x - round(x)) <= tolerance


@exercise(
    "Ticks for an axis: all multiples of step from at or below low up to at or above high.",
    "Multiples of step that cover the range, starting at the last one not above low and ending at the first one not below high.",
)
def axis_ticks(low: int, high: int, step: int) -> list[int]:
    """List the multiples of step that cover the range from low to high completely.

    The first tick is the largest multiple not above low, the last is the smallest multiple not below high.

    >>> axis_ticks(3, 17, 5)
    [0, 5, 10, 15, 20]
    >>> axis_ticks(10, 20, 10)
    [10, 20]
    >>> axis_ticks(-4, 1, 2)
    [-4, -2, 0, 2]
    """
    first = low // step * step
    last = math.ceil(high / step) * step
    return list(range(first, last + 1, step))
