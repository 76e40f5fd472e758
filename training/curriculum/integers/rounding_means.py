"""Rounding, clamping, averaging and scaling of numbers."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Return x, but low if x is smaller than low and high if it is larger than high.",
    "Given a number and two bounds, force it into the closed interval between them.",
)
def clamp_between(x: float, low: float, high: float) -> float:
    """Limit x to the range from low to high.

    >>> clamp_between(5, 0, 10)
    5
    >>> clamp_between(-3, 0, 10)
    0
    >>> clamp_between(12, 0, 10)
    10
    """
    return max(low, min(high, x))


@exercise(
    "Replace values below low by low and values above high by high.",
    "Given numbers and two bounds, return the list with each entry forced into the interval.",
)
def force_into_range(values, low, high):
    """Limit every value of the list to the range from low to high.

    >>> force_into_range([1, 5, 9], 3, 7)
    [3, 5, 7]
    >>> force_into_range([], 0, 1)
    []
    >>> force_into_range([-2, 4], 0, 4)
    [0, 4]
    """
    return [max(low, min(high, v)) for v in values]


@exercise(
    "Return the whole number closest to x; exactly in between choose the larger.",
    "Given a number, round it so that .5 always becomes the next higher integer.",
)
def half_up(x: float) -> int:
    """Round x to the nearest integer, with halves going up.

    >>> half_up(2.5)
    3
    >>> half_up(2.4)
    2
    >>> half_up(-1.5)
    -1
    """
    return math.floor(x + 0.5)


@exercise(
    "Snap x onto a grid with the given step.",
    "Given a number and a step, divide, round and multiply back.",
)
def round_to_step(x: float, step: float) -> float:
    """Round x to the nearest multiple of step, using the built-in rounding of x / step.

    >>> round_to_step(13, 5)
    15
    >>> round_to_step(7.3, 0.5)
    7.5
    >>> round_to_step(0, 10)
    0
    """
    return round(x / step) * step


@exercise(
    "Truncate x toward zero so that at most digits decimals remain.",
    "Given a number, drop all decimals beyond the first few instead of rounding them.",
)
def drop_extra_decimals(x, digits):
    """Cut x after the given number of decimals without rounding.

    >>> drop_extra_decimals(3.14159, 2)
    3.14
    >>> drop_extra_decimals(-2.789, 1)
    -2.7
    >>> drop_extra_decimals(5.5, 0)
    5.0
    """
    factor = 10**digits
    return math.trunc(x * factor) / factor


@exercise(
    "Compute the smallest integer that is at least a / b.",
    "Given a and a positive b, divide and round any remainder up.",
)
def ceil_divide(a: int, b: int) -> int:
    """Return a divided by b, rounded up to a whole number.

    >>> ceil_divide(7, 2)
    4
    >>> ceil_divide(8, 2)
    4
    >>> ceil_divide(0, 5)
    0
    """
    return -(-a // b)


@exercise(
    "Check if the number is equal to an integer.",
    "Given a float, tell whether nothing but zeros follows the decimal point.",
)
def is_whole(x: float) -> bool:
    """Return whether x has no fractional part.

    >>> is_whole(3.0)
    True
    >>> is_whole(3.2)
    False
    >>> is_whole(-4.0)
    True
    """
    return x == int(x)


@exercise(
    "Compute the mean with a certain number of decimals; no values give 0.0.",
    "Given numbers and a digit count, divide sum by length and round (0.0 if nothing is there).",
)
def mean_rounded(values: list, digits: int) -> float:
    """Return the average of the values rounded to the given number of digits, or 0.0 for an empty list.

    >>> mean_rounded([1, 2, 2], 2)
    1.67
    >>> mean_rounded([], 3)
    0.0
    >>> mean_rounded([5, 8], 1)
    6.5
    """
    if not values:
        return 0.0
    return round(sum(values) / len(values), digits)


@exercise(
    "Average the numbers; an empty list has no average, so give None.",
    "Given a list, divide the sum by the count and return None when the list is empty.",
)
def mean_or_none(values):
    """Return the arithmetic mean of the values, or None if there are none.

    >>> mean_or_none([2, 4])
    3.0
    >>> mean_or_none([]) is None
    True
    >>> mean_or_none([7])
    7.0
    """
    if not values:
        return None
    return sum(values) / len(values)


@exercise(
    "Compute the mean over only those numbers that are greater than zero; without any return 0.",
    "Given numbers, ignore zero and negative ones and average the rest (0 when nothing remains).",
)
def mean_of_positives(values: list) -> float:
    """Return the average of the positive values, or 0 if there are none.

    >>> mean_of_positives([4, -2, 6])
    5.0
    >>> mean_of_positives([-1, 0])
    0
    >>> mean_of_positives([3])
    3.0
    """
    positive = [v for v in values if v > 0]
    return sum(positive) / len(positive) if positive else 0


@exercise(
    "Multiply each value by its weight, add up and divide by the sum of the weights.",
    "Given equally long lists of values and weights with positive total, compute the weighted average.",
)
def weighted_mean(values: list, weights: list) -> float:
    """Return the average of the values in which value number i counts weights[i] times.

    >>> weighted_mean([1, 5], [3, 1])
    2.0
    >>> weighted_mean([4], [2])
    4.0
    >>> weighted_mean([10, 20, 30], [1, 1, 2])
    22.5
    """
    return sum(v * w for v, w in zip(values, weights)) / sum(weights)


@exercise(
    "Compute the midpoint between minimum and maximum of the non-empty list.",
    "Given numbers, add the lowest and the highest and halve the sum.",
)
def mean_of_ends(values):
    """Return the average of the smallest and the largest value.

    >>> mean_of_ends([3, 8, 5])
    5.5
    >>> mean_of_ends([4])
    4.0
    >>> mean_of_ends([-2, 2])
    0.0
    """
    return (min(values) + max(values)) / 2


@exercise(
    "How many numbers exceed the arithmetic mean? An empty list gives 0.",
    "Given numbers, compute their mean and return how many are strictly above it.",
)
def above_average_count(values: list) -> int:
    """Count the values that are greater than the average of the list.

    >>> above_average_count([1, 2, 6])
    1
    >>> above_average_count([3, 3])
    0
    >>> above_average_count([])
    0
    """
    if not values:
        return 0
    mean = sum(values) / len(values)
    return sum(1 for v in values if v > mean)


@exercise(
    "Find the number with the smallest distance to the arithmetic mean, the earliest if several are equally near.",
    "Given a non-empty list, which entry lies nearest to the mean? On a tie take the first.",
)
def closest_to_mean(values):
    """Return the value closest to the average of the list; ties go to the first one.

    >>> closest_to_mean([1, 4, 10])
    4
    >>> closest_to_mean([2, 4])
    2
    >>> closest_to_mean([7])
    7
    """
    mean = sum(values) / len(values)
    return min(values, key=lambda v: abs(v - mean))


@exercise(
    "Sort the non-empty list and take the entry at index half the length.",
    "Given numbers, which one is in the middle by size? Of two middle ones take the larger.",
)
def middle_value(values: list) -> float:
    """Return the middle value of the sorted list; with an even count return the upper one of the two in the middle.

    >>> middle_value([5, 1, 9])
    5
    >>> middle_value([4, 2, 8, 6])
    6
    >>> middle_value([7])
    7
    """
    return sorted(values)[len(values) // 2]


@exercise(
    "Compute the ratio of maximum to minimum with two decimals; give None when the minimum is zero.",
    "Given non-negative numbers, how many times as big as the least is the greatest? Round to two places, None for a zero minimum.",
)
def spread_ratio(values):
    """Return the largest value divided by the smallest, rounded to 2 digits, or None if the smallest is 0.

    >>> spread_ratio([2, 5, 4])
    2.5
    >>> spread_ratio([0, 3]) is None
    True
    >>> spread_ratio([7, 7])
    1.0
    """
    if min(values) == 0:
        return None
    return round(max(values) / min(values), 2)


@exercise(
    "Multiply every number by total divided by the sum of all and round to two decimals.",
    "Given positive values and a total, distribute the total in proportion to the values with 2 decimals.",
)
def scale_to_total(values, total):
    """Scale the values by a common factor so that their sum becomes total, each rounded to 2 digits.

    >>> scale_to_total([1, 3], 100)
    [25.0, 75.0]
    >>> scale_to_total([2, 2, 1], 10)
    [4.0, 4.0, 2.0]
    >>> scale_to_total([5], 7)
    [7.0]
    """
    factor = total / sum(values)
    return [round(v * factor, 2) for v in values]


@exercise(
    "Interpolate linearly between a (t = 0) and b (t = 1).",
    "Given two numbers and a fraction t, compute a plus t times the difference.",
)
def interpolate_between(a: float, b: float, t: float) -> float:
    """Return the value that lies the fraction t of the way from a to b.

    >>> interpolate_between(10, 20, 0.5)
    15.0
    >>> interpolate_between(0, 8, 0.25)
    2.0
    >>> interpolate_between(3, 7, 1)
    7
    """
    return a + (b - a) * t


@exercise(
    "Convert a value on one scale to the corresponding value on another scale.",
    "Given x and two ranges, find the number at the same relative position in the second range.",
)
def map_range(x, in_low, in_high, out_low, out_high):
    """Map x linearly from the range in_low..in_high to the range out_low..out_high.

    >>> map_range(5, 0, 10, 0, 100)
    50.0
    >>> map_range(50, 0, 100, 10, 20)
    15.0
    >>> map_range(32, 32, 212, 0, 100)
    0.0
    """
    return out_low + (x - in_low) * (out_high - out_low) / (in_high - in_low)


@exercise(
    "Check if the distance between two numbers does not exceed the tolerance.",
    "Given a, b and a tolerance, are the numbers equal up to that deviation, inclusive?",
)
def within_tolerance(a: float, b: float, tolerance: float) -> bool:
    """Return whether a and b differ by at most tolerance.

    >>> within_tolerance(10, 10.5, 1)
    True
    >>> within_tolerance(3, 5, 1)
    False
    >>> within_tolerance(2, 4, 2)
    True
    """
    return abs(a - b) <= tolerance


@exercise(
    "Find the list entry with the least distance to x and prefer the lower one if two are equally near.",
    "Given numbers and a target x, which number is nearest? Of two equally far ones take the smaller.",
)
def nearest_of(values, x):
    """Return the value of the non-empty list that is closest to x; ties go to the smaller value.

    >>> nearest_of([1, 5, 9], 6)
    5
    >>> nearest_of([4, 8], 6)
    4
    >>> nearest_of([10], 0)
    10
    """
    return min(values, key=lambda v: (abs(v - x), v))


@exercise(
    "Find the greatest of the given edges not exceeding x; None when every edge is bigger.",
    "Given a number and a list of edges, choose the highest edge less than or equal to x (None without one).",
)
def floor_to_bucket(x: float, edges: list) -> float:
    """Return the largest edge that is at most x, or None if x is below all edges.

    >>> floor_to_bucket(7, [0, 5, 10])
    5
    >>> floor_to_bucket(-1, [0, 5]) is None
    True
    >>> floor_to_bucket(10, [0, 5, 10])
    10
    """
    below = [e for e in edges if e <= x]
    return max(below) if below else None


@exercise(
    "Compute the mean of each value with the one after it.",
    "Given numbers, list (first + second) / 2, (second + third) / 2 and so on.",
)
def moving_pair_means(values):
    """Return the averages of all pairs of neighbouring values.

    >>> moving_pair_means([1, 3, 7])
    [2.0, 5.0]
    >>> moving_pair_means([4])
    []
    >>> moving_pair_means([2, 2])
    [2.0]
    """
    return [(a + b) / 2 for a, b in zip(values, values[1:])]


@exercise(
    "List the mean of the first value, of the first two, of the first three and so on with two decimals.",
    "Given numbers, compute after each one the mean of everything seen so far, rounded to two places.",
)
def cumulative_means(values: list) -> list:
    """Return for every position the average of all values up to there, rounded to 2 digits.

    >>> cumulative_means([2, 4, 9])
    [2.0, 3.0, 5.0]
    >>> cumulative_means([5])
    [5.0]
    >>> cumulative_means([])
    []
    """
    result = []
    total = 0
    for i, v in enumerate(values, 1):
        total += v
        result.append(round(total / i, 2))
    return result


@exercise(
    "Return the list with each number rounded to digits decimals.",
    "Given floats and a digit count, apply rounding to all of them in order.",
)
def round_each(values: list, digits: int) -> list:
    """Round every value to the given number of digits.

    >>> round_each([1.256, 2.5], 1)
    [1.3, 2.5]
    >>> round_each([3.14159], 3)
    [3.142]
    >>> round_each([], 2)
    []
    """
    return [round(v, digits) for v in values]


@exercise(
    "Add the ceilings of all numbers.",
    "Given prices as floats, bring each to the next integer not below it and total them.",
)
def rounded_up_total(values):
    """Round every value up to a whole number and return the sum.

    >>> rounded_up_total([1.2, 2.0, 3.9])
    8
    >>> rounded_up_total([])
    0
    >>> rounded_up_total([-0.5])
    0
    """
    return sum(math.ceil(v) for v in values)


@exercise(
    "Keep only the leading figures of x by rounding relative to its magnitude.",
    "Given a number and a count of significant digits, round it accordingly (zero is returned unchanged).",
)
def significant_round(x: float, figures: int) -> float:
    """Round x to the given number of significant figures; 0 stays 0.

    >>> significant_round(12345, 2)
    12000
    >>> significant_round(0.01234, 2)
    0.012
    >>> significant_round(0, 3)
    0
    """
    if x == 0:
        return 0
    return round(x, figures - 1 - math.floor(math.log10(abs(x))))
