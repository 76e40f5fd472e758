"""Floating-point numbers: rounding, formatting, averages and comparisons with tolerance."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Round every number of the list to the given number of decimals.",
    "Return the values rounded to n digits after the point.",
)
def rounded_values(values: list[float], n: int) -> list[float]:
    """Return all values rounded to n decimals.

    >>> rounded_values([1.234, 2.5], 1)
    [1.2, 2.5]
    >>> rounded_values([0.666], 2)
    [0.67]
    >>> rounded_values([], 3)
    []
    """
    return [round(v, n) for v in values]


@exercise(
    "Cut off the decimals of x without rounding: the integer part towards zero.",
    "Return the whole part of a float as an int; negative numbers are cut towards zero.",
)
def whole_part(x):
    """Return the integer part of x.

    >>> whole_part(3.9)
    3
    >>> whole_part(-3.9)
    -3
    >>> whole_part(0.5)
    0
    """
    return int(x)


@exercise(
    "Return the part of x behind the decimal point, rounded to n decimals; x is not negative.",
    "Fractional part of a non-negative number with n decimals.",
)
def decimals_of(x: float, n: int) -> float:
    """Return the fractional part of x, rounded to n decimals.

    >>> decimals_of(3.75, 2)
    0.75
    >>> decimals_of(8.0, 1)
    0.0
    >>> decimals_of(0.126, 2)
    0.13
    """
    return round(x % 1, n)


@exercise(
    "Check if two floats differ by less than eps.",
    "Are a and b closer to each other than eps?",
)
def nearly_same(a, b, eps):
    """Tell whether a and b differ by less than eps.

    >>> nearly_same(0.1 + 0.2, 0.3, 1e-9)
    True
    >>> nearly_same(1.0, 1.1, 0.05)
    False
    >>> nearly_same(2, 2, 0.1)
    True
    """
    return abs(a - b) < eps


@exercise(
    "Harmonic mean of positive numbers, rounded to three decimals.",
    "Divide the count by the sum of the reciprocals and round to 3 decimals.",
)
def harmonic_mean_of(values):
    """Return the harmonic mean of the positive values, rounded to three decimals.

    >>> harmonic_mean_of([2, 6])
    3.0
    >>> harmonic_mean_of([5])
    5.0
    >>> harmonic_mean_of([1, 2, 4])
    1.714
    """
    return round(len(values) / sum(1 / v for v in values), 3)


@exercise(
    "Convert each value to a share of the total in percent with one decimal; all 0.0 if the total is 0.",
    "Return the percentages that the values have of their sum.",
)
def percent_shares(values: list[float]) -> list[float]:
    """Return the shares of the values in percent, rounded to one decimal.

    >>> percent_shares([1, 1, 2])
    [25.0, 25.0, 50.0]
    >>> percent_shares([0, 0])
    [0.0, 0.0]
    >>> percent_shares([1, 2])
    [33.3, 66.7]
    """
    total = sum(values)
    if total == 0:
        return [0.0] * len(values)
    return [round(v / total * 100, 1) for v in values]


@exercise(
    "Round x up to one decimal.",
    "Return the smallest number with one decimal place that is at least x.",
)
def up_to_tenth(x):
    """Return x rounded up to tenths.

    >>> up_to_tenth(2.31)
    2.4
    >>> up_to_tenth(2.5)
    2.5
    >>> up_to_tenth(-1.25)
    -1.2
    """
    return math.ceil(x * 10) / 10


@exercise(
    "Round x to the nearest half: 0, 0.5, 1, 1.5 and so on.",
    "Return the multiple of 0.5 closest to x.",
)
def nearest_half(x: float) -> float:
    """Return x rounded to the nearest multiple of 0.5.

    >>> nearest_half(2.3)
    2.5
    >>> nearest_half(2.2)
    2.0
    >>> nearest_half(-0.6)
    -0.5
    """
    return round(x * 2) / 2


@exercise(
    "Count the values whose distance from target is at most eps.",
    "How many numbers are within eps of target, inclusive?",
)
def count_near(values, target, eps):
    """Return how many values are at most eps away from target.

    >>> count_near([1.0, 1.4, 2.5], 1.2, 0.25)
    2
    >>> count_near([5], 5, 0)
    1
    >>> count_near([], 1, 1)
    0
    """
    return sum(abs(v - target) <= eps for v in values)


@exercise(
    "Write x with n decimals, but without trailing zeros and without a trailing point.",
    "Format a float with at most n digits after the point.",
)
def at_most_decimals(x, n):
    """Return x as text with at most n decimals (n at least 1).

    >>> at_most_decimals(2.5, 3)
    '2.5'
    >>> at_most_decimals(4.0, 2)
    '4'
    >>> at_most_decimals(1.23456, 2)
    '1.23'
    """
    return f"{x:.{n}f}".rstrip("0").rstrip(".")


@exercise(
    "Return int(x) if the float is whole, otherwise x itself.",
    "Turn 3.0 into 3 and leave 3.5 as it is.",
)
def int_if_whole(x: float) -> int | float:
    """Return x as an int if it has no decimals.

    >>> int_if_whole(3.0)
    3
    >>> int_if_whole(3.5)
    3.5
    >>> int_if_whole(-2.0)
    -2
    """
    return int(x) if x == int(x) else x


@exercise(
    "Sum of the values that are whole numbers, as an int.",
    "Add only the floats without a fractional part.",
)
def sum_of_wholes(values):
    """Return the sum of the values that are whole numbers.

    >>> sum_of_wholes([1.0, 2.5, 4.0])
    5
    >>> sum_of_wholes([0.5])
    0
    >>> sum_of_wholes([])
    0
    """
    return int(sum(v for v in values if v % 1 == 0))


@exercise(
    "Scale the values so that the smallest becomes 0 and the largest 1; all 0.0 if they are equal.",
    "Map each number linearly to the range from zero to one, rounded to three decimals.",
)
def min_max_scaled(values):
    """Return the values scaled to 0 .. 1, rounded to three decimals.

    >>> min_max_scaled([2, 4, 8])
    [0.0, 0.333, 1.0]
    >>> min_max_scaled([3, 3])
    [0.0, 0.0]
    >>> min_max_scaled([0, 10, 1])
    [0.0, 1.0, 0.1]
    """
    low, high = min(values), max(values)
    if low == high:
        return [0.0] * len(values)
    return [round((v - low) / (high - low), 3) for v in values]


@exercise(
    "Return the grade average from (grade, weight) pairs, rounded to one decimal.",
    "Weighted mean: sum of grade times weight divided by the sum of the weights.",
)
def weighted_grade(pairs: list[tuple[float, float]]) -> float:
    """Return the weighted mean of (grade, weight) pairs, one decimal.

    >>> weighted_grade([(2, 1), (4, 3)])
    3.5
    >>> weighted_grade([(1.7, 2)])
    1.7
    >>> weighted_grade([(1, 1), (2, 1), (2, 1)])
    1.7
    """
    total = sum(grade * weight for grade, weight in pairs)
    return round(total / sum(weight for _, weight in pairs), 1)


@exercise(
    "Return the index of the value closest to target; the first one on a tie, -1 for an empty list.",
    "At which position is the number nearest to target?",
)
def index_nearest(values, target):
    """Return the index of the value nearest to target, or -1.

    >>> index_nearest([1.5, 2.2, 2.9], 2.4)
    1
    >>> index_nearest([1, 3], 2)
    0
    >>> index_nearest([], 5)
    -1
    """
    if not values:
        return -1
    return min(range(len(values)), key=lambda i: abs(values[i] - target))


@exercise(
    "How many halvings does x need to become smaller than limit?",
    "Divide x by two until it is below limit; return the number of divisions.",
)
def halvings_below(x: float, limit: float) -> int:
    """Return how often x must be halved to be smaller than limit.

    >>> halvings_below(10, 1)
    4
    >>> halvings_below(0.5, 1)
    0
    >>> halvings_below(8, 8)
    1
    """
    count = 0
    while x >= limit:
        x /= 2
        count += 1
    return count


@exercise(
    "Limit each value to the range from low to high.",
    "Replace values below low by low and values above high by high.",
)
def limited_values(values: list[float], low: float, high: float) -> list[float]:
    """Return the values clamped to low .. high.

    >>> limited_values([-1.5, 0.3, 2], 0, 1)
    [0, 0.3, 1]
    >>> limited_values([5], 5, 5)
    [5]
    >>> limited_values([], 0, 1)
    []
    """
    return [min(max(v, low), high) for v in values]


@exercise(
    "Return the relative error of a measured value in percent of the true value, one decimal, never negative.",
    "By how many percent does measured miss the true value?",
)
def relative_error_percent(measured, true):
    """Return the absolute relative error in percent, rounded to one decimal.

    >>> relative_error_percent(98, 100)
    2.0
    >>> relative_error_percent(3.3, 3)
    10.0
    >>> relative_error_percent(5, 5)
    0.0
    """
    return round(abs(measured - true) / abs(true) * 100, 1)


@exercise(
    "Sort the numbers by their fractional part.",
    "Order non-negative floats by what stands behind the decimal point.",
)
def order_by_decimals(values: list[float]) -> list[float]:
    """Return the values sorted by their fractional part.

    >>> order_by_decimals([1.75, 3.25, 2.5])
    [3.25, 2.5, 1.75]
    >>> order_by_decimals([2.0, 1.5])
    [2.0, 1.5]
    >>> order_by_decimals([])
    []
    """
    return sorted(values, key=lambda v: v % 1)


@exercise(
    "Convert a text with a decimal comma to a float.",
    "Parse numbers such as '3,5' where the comma is the decimal sign.",
)
def decimal_comma_value(text):
    """Return the float written with a decimal comma.

    >>> decimal_comma_value("3,5")
    3.5
    >>> decimal_comma_value("-0,25")
    -0.25
    >>> decimal_comma_value("7")
    7.0
    """
    return float(text.replace(",", "."))


@exercise(
    "Return the running mean of the values: element i is the mean of the first i + 1 values, two decimals.",
    "List the averages of all prefixes of the list.",
)
def prefix_means(values: list[float]) -> list[float]:
    """Return the mean of each prefix, rounded to two decimals.

    >>> prefix_means([4, 2, 9])
    [4.0, 3.0, 5.0]
    >>> prefix_means([1])
    [1.0]
    >>> prefix_means([])
    []
    """
    means = []
    total = 0
    for i, v in enumerate(values, 1):
        total += v
        means.append(round(total / i, 2))
    return means


@exercise(
    "Return the value at the given percentage of the way from a to b.",
    "Linear interpolation: a plus percent hundredths of the distance to b.",
)
def between_by_percent(a, b, percent):
    """Return the value that lies percent % of the way from a to b.

    >>> between_by_percent(10, 20, 50)
    15.0
    >>> between_by_percent(0, 8, 25)
    2.0
    >>> between_by_percent(5, 1, 100)
    1.0
    """
    return a + (b - a) * percent / 100


@exercise(
    "Check if the values never differ from their mean by more than tolerance.",
    "Return True when all numbers lie within tolerance of the average; True for an empty list.",
)
def close_to_own_mean(values: list[float], tolerance: float) -> bool:
    """Tell whether all values are within tolerance of their mean.

    >>> close_to_own_mean([1, 2, 3], 1)
    True
    >>> close_to_own_mean([1, 5], 1.5)
    False
    >>> close_to_own_mean([], 0)
    True
    """
    if not values:
        return True
    mean = sum(values) / len(values)
    return all(abs(v - mean) <= tolerance for v in values)


@exercise(
    "Total of the absolute differences between two equally long lists, rounded to two decimals.",
    "Add |a - b| over all positions.",
)
def absolute_gap_total(xs, ys):
    """Return the sum of the absolute differences of xs and ys.

    >>> absolute_gap_total([1, 2.5], [0.5, 4])
    2.0
    >>> absolute_gap_total([1], [1])
    0
    >>> absolute_gap_total([], [])
    0
    """
    return round(sum(abs(x - y) for x, y in zip(xs, ys)), 2)
