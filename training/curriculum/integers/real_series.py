"""Series of real measurements: changes, sums, smoothing, extremes, simple statistics."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Add up value minus previous value wherever it is positive.",
    "Given heights along a path, how much does the path climb in total?",
)
def total_rise(values: list) -> float:
    """Return the sum of all increases between neighbouring values; decreases do not count.

    >>> total_rise([1, 4, 2, 5])
    6
    >>> total_rise([5, 3])
    0
    >>> total_rise([])
    0
    """
    return sum(max(0, b - a) for a, b in zip(values, values[1:]))


@exercise(
    "By how much did the values change from beginning to end?",
    "Given measurements, subtract the first from the last; no values give 0.",
)
def net_change(values):
    """Return the last value minus the first, or 0 for an empty list.

    >>> net_change([3, 9, 5])
    2
    >>> net_change([4])
    0
    >>> net_change([])
    0
    """
    return values[-1] - values[0] if values else 0


@exercise(
    "Find the greatest amount by which a value is below its predecessor.",
    "Given numbers, how big is the steepest fall between neighbours (0 without a fall)?",
)
def steepest_fall(values: list) -> float:
    """Return the largest decrease from one value to the next, or 0 if the values never fall.

    >>> steepest_fall([5, 9, 3, 4])
    6
    >>> steepest_fall([1, 2])
    0
    >>> steepest_fall([7])
    0
    """
    return max((a - b for a, b in zip(values, values[1:]) if a > b), default=0)


@exercise(
    "For how many days at most was the value without a break greater than limit?",
    "Given daily values and a limit, find the longest series of neighbours exceeding it.",
)
def days_above_in_a_row(values: list, limit: float) -> int:
    """Return the length of the longest run of consecutive values above limit.

    >>> days_above_in_a_row([5, 6, 2, 7], 4)
    2
    >>> days_above_in_a_row([1], 3)
    0
    >>> days_above_in_a_row([], 0)
    0
    """
    best = run = 0
    for v in values:
        run = run + 1 if v > limit else 0
        best = max(best, run)
    return best


@exercise(
    "Smooth the list with a window of three values, leaving first and last as they are.",
    "Given numbers, compute for each inner position the mean of three neighbours with two decimals.",
)
def smooth_three(values):
    """Replace every inner value by the average of itself and both neighbours, rounded to 2 digits; the ends stay.

    >>> smooth_three([1, 4, 10, 4])
    [1, 5.0, 6.0, 4]
    >>> smooth_three([5, 6])
    [5, 6]
    >>> smooth_three([3, 3, 6])
    [3, 4.0, 6]
    """
    result = list(values)
    for i in range(1, len(values) - 1):
        result[i] = round((values[i - 1] + values[i] + values[i + 1]) / 3, 2)
    return result


@exercise(
    "Smooth the values by mixing each with the previous result.",
    "Given values and a weight from 0 to 1, compute the smoothed list with three decimals.",
)
def exponential_smooth(values: list, weight: float) -> list:
    """Start with the first value; every next result is weight times the value plus (1 - weight) times the result before, rounded to 3 digits.

    >>> exponential_smooth([10, 20, 20], 0.5)
    [10, 15.0, 17.5]
    >>> exponential_smooth([4], 0.3)
    [4]
    >>> exponential_smooth([], 0.5)
    []
    """
    result = []
    for v in values:
        if result:
            v = weight * v + (1 - weight) * result[-1]
        result.append(round(v, 3))
    return result


@exercise(
    "Where does the window of length k with the greatest total begin?",
    "Given numbers and k not above their count, find the index of the best block of k neighbours.",
)
def heaviest_block_start(values: list, k: int) -> int:
    """Return the start index of the k consecutive values with the largest sum; ties go to the first.

    >>> heaviest_block_start([1, 5, 2, 9], 2)
    2
    >>> heaviest_block_start([3, 3, 3], 1)
    0
    >>> heaviest_block_start([4, 1], 2)
    0
    """
    return max(range(len(values) - k + 1), key=lambda i: sum(values[i:i + k]))


@exercise(
    "Compute the variance of the non-empty list, dividing by the number of values, with three decimals.",
    "Given numbers, average the squares of their distances to the mean.",
)
def population_variance(values):
    """Return the mean of the squared differences from the average, rounded to 3 digits.

    >>> population_variance([1, 2, 3])
    0.667
    >>> population_variance([5])
    0.0
    >>> population_variance([2, 4])
    1.0
    """
    mean = sum(values) / len(values)
    return round(sum((v - mean) ** 2 for v in values) / len(values), 3)


@exercise(
    "Subtract the first entry from all entries.",
    "Given measurements, list how far each one is from the beginning; an empty list stays empty.",
)
def deviation_from_start(values: list) -> list:
    """Return for each value its difference to the first value.

    >>> deviation_from_start([5, 7, 4])
    [0, 2, -1]
    >>> deviation_from_start([3])
    [0]
    >>> deviation_from_start([])
    []
    """
    return [v - values[0] for v in values]


@exercise(
    "List the growth rates between neighbours with one decimal.",
    "Given positive numbers, by how many percent does each next one differ from the one before?",
)
def relative_changes(values):
    """Return the change of each value to the next in percent, rounded to 1 digit; all values are positive.

    >>> relative_changes([100, 110, 99])
    [10.0, -10.0]
    >>> relative_changes([50])
    []
    >>> relative_changes([4, 8])
    [100.0]
    """
    return [round((b - a) / a * 100, 1) for a, b in zip(values, values[1:])]


@exercise(
    "List the running products from the left.",
    "Given numbers, multiply them one after another and keep every intermediate result.",
)
def cumulative_product_list(values: list) -> list:
    """Return the products of the first one, two, three, ... values.

    >>> cumulative_product_list([2, 3, 4])
    [2, 6, 24]
    >>> cumulative_product_list([5])
    [5]
    >>> cumulative_product_list([])
    []
    """
    products = []
    current = 1
    for v in values:
        current *= v
        products.append(current)
    return products


@exercise(
    "Find the earliest position whose value is less than the mean of all previous ones.",
    "Given numbers, when does a value fall under the average so far for the first time (-1 for never)?",
)
def first_drop_below_mean(values):
    """Return the index of the first value below the average of the values before it, or -1 if there is none.

    >>> first_drop_below_mean([4, 6, 4, 9])
    2
    >>> first_drop_below_mean([1, 2, 3])
    -1
    >>> first_drop_below_mean([7])
    -1
    """
    for i in range(1, len(values)):
        if values[i] < sum(values[:i]) / i:
            return i
    return -1


@exercise(
    "Add non-negative values from the front and stop as soon as half of the whole sum is reached.",
    "Given at least one non-negative number, at which position is half of the total passed or met?",
)
def halfway_index(values: list) -> int:
    """Return the first index at which the running sum is at least half of the total.

    >>> halfway_index([1, 2, 3, 4])
    2
    >>> halfway_index([10, 1])
    0
    >>> halfway_index([5])
    0
    """
    total = sum(values)
    running = 0
    for i, v in enumerate(values):
        running += v
        if 2 * running >= total:
            return i


@exercise(
    "Add the means of neighbouring values times step.",
    "Given equally spaced heights and their spacing, approximate the area below the curve.",
)
def trapezoid_total(values, step):
    """Return the area under the values by the trapezoid rule with the given distance between them.

    >>> trapezoid_total([0, 2, 4], 1)
    4.0
    >>> trapezoid_total([3, 3], 2)
    6.0
    >>> trapezoid_total([5], 1)
    0
    """
    return sum((a + b) / 2 * step for a, b in zip(values, values[1:]))


@exercise(
    "List all local maxima and minima inside the list, in order.",
    "Given numbers, collect each inner entry at which the direction of change reverses.",
)
def reversal_values(values: list) -> list:
    """Return the inner values that are larger or smaller than both of their neighbours.

    >>> reversal_values([1, 5, 2, 3])
    [5, 2]
    >>> reversal_values([1, 2, 3])
    []
    >>> reversal_values([4, 1, 4])
    [1]
    """
    return [b for a, b, c in zip(values, values[1:], values[2:]) if a < b > c or a > b < c]


@exercise(
    "Subtract the minimum from the smaller of first and last value.",
    "Given a non-empty list of heights, how deep is its lowest point under the lower end?",
)
def valley_depth(values):
    """Return how far the smallest value lies below the lower one of the two ends.

    >>> valley_depth([5, 1, 4])
    3
    >>> valley_depth([3])
    0
    >>> valley_depth([2, 6, 3])
    0
    """
    return min(values[0], values[-1]) - min(values)


@exercise(
    "Scale the values so that they add up to 1, with three decimals.",
    "Given non-negative numbers, compute each one's share of the total (all 0.0 for a zero total).",
)
def normalise_sum_one(values: list) -> list:
    """Divide all values by their sum, rounded to 3 digits; if the sum is 0 return zeros.

    >>> normalise_sum_one([1, 3])
    [0.25, 0.75]
    >>> normalise_sum_one([0, 0])
    [0.0, 0.0]
    >>> normalise_sum_one([5])
    [1.0]
    """
    total = sum(values)
    if total == 0:
        return [0.0 for _ in values]
    return [round(v / total, 3) for v in values]


@exercise(
    "Compute the mean of |a - e| over all positions.",
    "Given actual and expected values, how far are they apart on average?",
)
def absolute_error_mean(actual, expected):
    """Return the average absolute difference of two equally long non-empty lists.

    >>> absolute_error_mean([1, 2, 3], [1, 4, 2])
    1.0
    >>> absolute_error_mean([5], [5])
    0.0
    >>> absolute_error_mean([0, 10], [1, 7])
    2.0
    """
    return sum(abs(a - e) for a, e in zip(actual, expected)) / len(actual)


@exercise(
    "Where do two equally long lists disagree most?",
    "Given actual and expected numbers, find the position with the greatest error.",
)
def worst_error_index(actual: list, expected: list) -> int:
    """Return the index with the largest absolute difference between both lists; ties go to the first.

    >>> worst_error_index([1, 2, 3], [1, 5, 2])
    1
    >>> worst_error_index([4], [4])
    0
    >>> worst_error_index([0, 3], [2, 1])
    0
    """
    return max(range(len(actual)), key=lambda i: abs(actual[i] - expected[i]))


@exercise(
    "How many predictions are right up to the tolerance?",
    "Given two equally long lists and a tolerance, return the number of close pairs.",
)
def hits_within(actual, expected, tolerance):
    """Count the positions at which two lists differ by at most tolerance.

    >>> hits_within([1, 2, 3], [1, 4, 2], 1)
    2
    >>> hits_within([5], [9], 1)
    0
    >>> hits_within([], [], 0)
    0
    """
    return sum(abs(a - e) <= tolerance for a, e in zip(actual, expected))


@exercise(
    "Compute the Euclidean length of a vector with three decimals.",
    "Given the components of a vector, how long is it?",
)
def length_of_vector(components: list) -> float:
    """Return the square root of the sum of the squared components, rounded to 3 digits.

    >>> length_of_vector([3, 4])
    5.0
    >>> length_of_vector([1, 1, 1])
    1.732
    >>> length_of_vector([])
    0.0
    """
    return round(math.sqrt(sum(c * c for c in components)), 3)


@exercise(
    "Scale a vector to length one, with three decimals.",
    "Given components, return the vector of the same direction with length 1, except for the zero vector.",
)
def scaled_to_length_one(components):
    """Divide all components by the length of the vector and round them to 3 digits; a zero vector is returned unchanged.

    >>> scaled_to_length_one([3, 4])
    [0.6, 0.8]
    >>> scaled_to_length_one([0, 0])
    [0, 0]
    >>> scaled_to_length_one([0, -2])
    [0.0, -1.0]
    """
    length = math.sqrt(sum(c * c for c in components))
    if length == 0:
        return components
    return [round(c / length, 3) for c in components]


@exercise(
    "Interpolate between both lists with the fraction t.",
    "Given two lists and t from 0 to 1, compute values between them, a for t = 0 and b for t = 1.",
)
def blend_lists(a: list, b: list, t: float) -> list:
    """Return the element-wise mixture (1 - t) * a + t * b of two equally long lists.

    >>> blend_lists([0, 10], [10, 20], 0.5)
    [5.0, 15.0]
    >>> blend_lists([4], [8], 0.25)
    [5.0]
    >>> blend_lists([], [], 1)
    []
    """
    return [(1 - t) * x + t * y for x, y in zip(a, b)]


@exercise(
    "Compute the mean of the values within the closed range; None without any.",
    "Given measurements and bounds, ignore everything beyond the bounds and average what remains.",
)
def clip_outliers(values, low, high):
    """Remove all values outside of low to high and return the average of the rest, or None if nothing is left.

    >>> clip_outliers([1, 50, 3], 0, 10)
    2.0
    >>> clip_outliers([99], 0, 10) is None
    True
    >>> clip_outliers([2, 4], 2, 4)
    3.0
    """
    inside = [v for v in values if low <= v <= high]
    return sum(inside) / len(inside) if inside else None


@exercise(
    "List all keys whose value equals the largest value of the dictionary.",
    "Given a dict from day to temperature, on which days was it hottest?",
)
def hottest_days(readings: dict) -> list:
    """Return the days with the maximal reading, sorted alphabetically.

    >>> hottest_days({"Mon": 20, "Tue": 25, "Sun": 25})
    ['Sun', 'Tue']
    >>> hottest_days({"Fri": 3})
    ['Fri']
    >>> hottest_days({})
    []
    """
    if not readings:
        return []
    top = max(readings.values())
    return sorted(day for day, value in readings.items() if value == top)


@exercise(
    "Group the values by key and compute the mean of every group.",
    "Given pairs of a name and a number, average the numbers of equal names.",
)
def mean_per_group(pairs):
    """Return a dictionary from each key to the average of its values, given a list of (key, value) pairs.

    >>> mean_per_group([("a", 2), ("b", 5), ("a", 4)])
    {'a': 3.0, 'b': 5.0}
    >>> mean_per_group([])
    {}
    >>> mean_per_group([("x", 1)])
    {'x': 1.0}
    """
    groups = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return {key: sum(values) / len(values) for key, values in groups.items()}
