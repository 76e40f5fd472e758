"""Series of measurements: means, outliers, trends, smoothing, limits."""

from training.curriculum.exercise import exercise


@exercise(
    "Compute the mean of the measurements, leaving out None. If no value remains, return None instead of a number.",
    "Average of all values that are not None; None when there are no such values.",
)
def mean_of_valid(values: list) -> float | None:
    """Return the mean of the values that are not None. Missing measurements are marked by None and do not count. If all are missing, or the list is empty, return None.

    >>> mean_of_valid([2, None, 4])
    3.0
    >>> mean_of_valid([None, None]) is None
    True
    >>> mean_of_valid([5])
    5.0
    """
    valid = [v for v in values if v is not None]
    if not valid:
        return None
    return sum(valid) / len(valid)


@exercise(
    "Replace each value by the mean of itself and its direct neighbours. At the ends there is only one neighbour. Results are rounded to two decimals.",
    "Smooth a list with a window of three, shortened at both ends, rounding to 2 places.",
)
def smoothed(values: list[float]) -> list[float]:
    """Return the smoothed series: every value is replaced by the mean of itself, the value before and the value after. The first and the last value have only one neighbour. The means are rounded to two decimals. An empty series stays empty.

    >>> smoothed([3, 6, 9, 0])
    [4.5, 6.0, 5.0, 4.5]
    >>> smoothed([5])
    [5.0]
    >>> smoothed([])
    []
    """
    result = []
    for i in range(len(values)):
        near = values[max(i - 1, 0):i + 2]
        result.append(round(sum(near) / len(near), 2))
    return result


@exercise(
    "Return the indices of values that differ from the mean of all values by more than the given tolerance. An empty list has none.",
    "Positions whose absolute deviation from the average exceeds tolerance, ascending; [] for no values.",
)
def outlier_positions(values: list[float], tolerance: float) -> list[int]:
    """Return the indices of the values that are farther than tolerance from the mean of all values. A distance equal to tolerance is still fine. If there are no values, return an empty list.

    >>> outlier_positions([10, 11, 30, 9], 10)
    [2]
    >>> outlier_positions([4, 6], 1)
    []
    >>> outlier_positions([], 5)
    []
    """
    if not values:
        return []
    mean = sum(values) / len(values)
    return [i for i, v in enumerate(values) if abs(v - mean) > tolerance]


@exercise(
    "How many times does the series cross the limit? A crossing is a pair of neighbouring values of which one is below the limit and the other is at or above it.",
    "Count adjacent pairs with exactly one value below the limit.",
)
def limit_crossings(values, limit):
    """Return how often the series crosses the limit. There is a crossing between two consecutive values if one of them is below the limit and the other one is not. A value equal to the limit is not below it.

    >>> limit_crossings([1, 5, 2, 8], 4)
    3
    >>> limit_crossings([4, 4, 3], 4)
    1
    >>> limit_crossings([], 1)
    0
    """
    return sum((a < limit) != (b < limit) for a, b in zip(values, values[1:]))


@exercise(
    "For how many consecutive measurements at most did the value stay above the limit? Values equal to the limit interrupt the row. No such value means 0.",
    "Length of the longest run of values strictly greater than limit.",
)
def longest_above(values: list[float], limit: float) -> int:
    """Return the greatest number of consecutive values that are strictly above limit. A value equal to the limit or below it ends the row. If no value is above the limit, return 0.

    >>> longest_above([3, 6, 7, 5, 8], 5)
    2
    >>> longest_above([1, 2], 5)
    0
    >>> longest_above([], 0)
    0
    """
    best = current = 0
    for value in values:
        current = current + 1 if value > limit else 0
        best = max(best, current)
    return best


@exercise(
    "Describe the trend between the first and the last value: 'rising' if the last is greater by more than the margin, 'falling' if smaller by more than the margin, else 'steady'. Fewer than two values are steady.",
    "Compare last with first using a margin and return rising, falling or steady; lists shorter than two give 'steady'.",
)
def overall_trend(values: list[float], margin: float) -> str:
    """Return 'rising', 'falling' or 'steady' for a series. It is rising if the last value exceeds the first by more than margin, and falling if the first exceeds the last by more than margin. Otherwise, and also for fewer than two values, it is steady.

    >>> overall_trend([10, 15, 14], 3)
    'rising'
    >>> overall_trend([10, 0, 9], 3)
    'steady'
    >>> overall_trend([10, 2], 5)
    'falling'
    >>> overall_trend([], 1)
    'steady'
    """
    if len(values) < 2:
        return "steady"
    change = values[-1] - values[0]
    if abs(change) <= margin:
        return "steady"
    return "rising" if change > 0 else "falling"


@exercise(
    "Count the values per class. Class number k holds the values from k*width up to but not including (k+1)*width. Return a dict from class number to count in ascending order, without empty classes. The width must be positive, otherwise ValueError.",
    "Histogram with bins of equal width: key is value // width, keys sorted, only bins that occur; ValueError for width <= 0.",
)
def class_counts(values: list[int], width: int) -> dict[int, int]:
    """Return how many values fall into each class of the given width. A value belongs to class value // width. The classes are in ascending order, and classes without values are left out. Raise ValueError if width is not positive.

    >>> class_counts([3, 12, 19, 7, 31], 10)
    {0: 2, 1: 2, 3: 1}
    >>> class_counts([], 5)
    {}
    >>> class_counts([1], 0)
    Traceback (most recent call last):
        ...
    ValueError: width must be positive
    """
    if width <= 0:
        raise ValueError("width must be positive")
    counts: dict[int, int] = {}
    for value in sorted(values):
        counts[value // width] = counts.get(value // width, 0) + 1
    return counts


@exercise(
    "Return the most frequent value. If several values are equally frequent, return the smallest of them; for an empty list return None.",
    "Mode of a list, the least value on ties, None without values.",
)
def least_of_most_frequent(values):
    """Return the value that occurs most often. Among equally frequent values the smallest is chosen. If the list is empty, return None.

    >>> least_of_most_frequent([4, 2, 4, 2, 9])
    2
    >>> least_of_most_frequent([7])
    7
    >>> least_of_most_frequent([]) is None
    True
    """
    if not values:
        return None
    return max(sorted(set(values)), key=values.count)


@exercise(
    "Find the spread of a series: largest minus smallest value, where None is ignored. With fewer than two values the spread is 0.",
    "Range (max - min) over the values that are not None; 0 if at most one remains.",
)
def spread_of_known(values: list) -> float:
    """Return the difference between the largest and the smallest value. None values are ignored. If fewer than two values are left, return 0.

    >>> spread_of_known([3, None, 10, 5])
    7
    >>> spread_of_known([None, 4])
    0
    >>> spread_of_known([])
    0
    """
    known = [v for v in values if v is not None]
    if len(known) < 2:
        return 0
    return max(known) - min(known)


@exercise(
    "Fill each missing value (None) with the mean of the nearest known value before it and the nearest known one after it. If there is none on one side, take the other; if nothing is known at all, None stays.",
    "Interpolate Nones by averaging the closest known neighbours on both sides, or using the only one available.",
)
def fill_from_both_sides(values: list) -> list:
    """Return the values with each None filled in. It becomes the mean of the last known value before it and the first known value after it. If known values exist on one side only, the nearest of them is used. If there are none at all, None is kept.

    >>> fill_from_both_sides([2, None, 4])
    [2, 3.0, 4]
    >>> fill_from_both_sides([None, 3, None])
    [3.0, 3, 3.0]
    >>> fill_from_both_sides([None])
    [None]
    """
    result = []
    for i, value in enumerate(values):
        if value is None:
            before = [v for v in values[:i] if v is not None][-1:]
            after = [v for v in values[i:] if v is not None][:1]
            near = before + after
            value = sum(near) / len(near) if near else None
        result.append(value)
    return result


@exercise(
    "Keep only every measurement that differs from the last kept one by at least the step. The first measurement is always kept.",
    "Thin out a list: retain the first element, then each one whose distance to the latest retained element is step or more.",
)
def thinned(values: list[float], step: float) -> list[float]:
    """Return the values without those that differ too little from the value kept last. The first value is kept. Each further one is kept if its distance to the last kept value is at least step.

    >>> thinned([10, 11, 13, 12, 20], 3)
    [10, 13, 20]
    >>> thinned([5, 5, 5], 1)
    [5]
    >>> thinned([], 2)
    []
    """
    kept: list[float] = []
    for value in values:
        if not kept or abs(value - kept[-1]) >= step:
            kept.append(value)
    return kept


@exercise(
    "Average the measurements in groups of n consecutive ones; the last group may be smaller. A group size below 1 raises ValueError.",
    "Means of consecutive chunks of length n (the final chunk possibly shorter); ValueError if n < 1.",
)
def group_means(values: list[float], n: int) -> list[float]:
    """Return the means of consecutive groups of n values. If the number of values is not a multiple of n, the last group is smaller. Raise ValueError if n is less than 1.

    >>> group_means([1, 3, 5, 7, 10], 2)
    [2.0, 6.0, 10.0]
    >>> group_means([], 3)
    []
    >>> group_means([1], 0)
    Traceback (most recent call last):
        ...
    ValueError: group size must be positive
    """
    if n < 1:
        raise ValueError("group size must be positive")
    groups = [values[i:i + n] for i in range(0, len(values), n)]
    return [sum(group) / len(group) for group in groups]


@exercise(
    "Find the day with the greatest rise compared to the day before. Return its index; the first such day if there are several, None if the value never rises.",
    "Index i maximising values[i] - values[i-1], smallest index on ties, None when no difference is positive.",
)
def day_of_greatest_rise(values: list[float]) -> int | None:
    """Return the index of the value that is the greatest increase over the value before it. If several increases are equally great, return the first. If the values never increase, return None.

    >>> day_of_greatest_rise([5, 7, 6, 10, 14])
    3
    >>> day_of_greatest_rise([5, 4, 4]) is None
    True
    >>> day_of_greatest_rise([]) is None
    True
    """
    best = None
    for i in range(1, len(values)):
        rise = values[i] - values[i - 1]
        if rise > 0 and (best is None or rise > values[best] - values[best - 1]):
            best = i
    return best


@exercise(
    "Return the percentage change from each value to the next, rounded to whole percent. Where the first of the two is zero, the change cannot be given and is None.",
    "For neighbouring pairs give round(100 * (b - a) / a), or None if a is 0.",
)
def changes_in_percent(values):
    """Return for every value except the first by how many percent it differs from the value before it, rounded to whole percent. If the value before is 0, the entry is None. With fewer than two values the result is empty.

    >>> changes_in_percent([100, 150, 75])
    [50, -50]
    >>> changes_in_percent([0, 5, 5])
    [None, 0]
    >>> changes_in_percent([3])
    []
    """
    changes = []
    for a, b in zip(values, values[1:]):
        changes.append(None if a == 0 else round(100 * (b - a) / a))
    return changes


@exercise(
    "Return the value below which the given percentage of the sorted values lies: the element at index len*percent//100, but at most the last. An empty list raises ValueError.",
    "Simple percentile: sort and take index len * percent // 100 (limited to the last one). ValueError for no values.",
)
def value_at_percent(values: list[float], percent: int) -> float:
    """Return the value at the given percentage of the sorted values. Its index is the number of values times percent divided by 100, rounded down; the index is never larger than that of the last value. Raise ValueError if there are no values.

    >>> value_at_percent([50, 10, 40, 20, 30], 50)
    30
    >>> value_at_percent([1, 2, 3], 100)
    3
    >>> value_at_percent([], 50)
    Traceback (most recent call last):
        ...
    ValueError: no values
    """
    if not values:
        raise ValueError("no values")
    ordered = sorted(values)
    return ordered[min(len(ordered) * percent // 100, len(ordered) - 1)]


@exercise(
    "Two instruments measured the same things. Return True if at no position their values differ by more than the tolerance; lists of different length are never in agreement.",
    "Check that two lists have equal length and every pair of values is at most tolerance apart.",
)
def instruments_agree(a: list[float], b: list[float], tolerance: float) -> bool:
    """Return whether two series of measurements agree. They agree if they have the same length and the values at the same position never differ by more than tolerance. Two empty series agree.

    >>> instruments_agree([1.0, 2.0], [1.5, 2.0], 0.5)
    True
    >>> instruments_agree([1.0], [1.0, 2.0], 5)
    False
    >>> instruments_agree([1, 9], [1, 4], 2)
    False
    """
    return len(a) == len(b) and all(abs(x - y) <= tolerance for x, y in zip(a, b))


@exercise(
    "Correct the measurements of a sensor: add the offset, then limit the result to the range from low to high. None values stay None.",
    "Shift each value by offset and clamp it into [low, high], leaving None untouched.",
)
def calibrated(values, offset, low, high):
    """Return the corrected measurements. The offset is added to each value, and results outside the range from low to high are set to the nearest end of the range. Missing values, which are None, remain None.

    >>> calibrated([10, 50, None, 98], 5, 20, 100)
    [20, 55, None, 100]
    >>> calibrated([1, 2], -1, 0, 9)
    [0, 1]
    >>> calibrated([], 1, 0, 5)
    []
    """
    return [None if v is None else max(low, min(high, v + offset)) for v in values]


@exercise(
    "Find where a stuck sensor begins: the index of the first value of the first run of at least n equal consecutive values. Return -1 if there is no such run.",
    "Start index of the first stretch of n identical neighbouring values, or -1.",
)
def stuck_since(values: list[float], n: int) -> int:
    """Return the index at which the sensor got stuck, that is the start of the first n consecutive values that are all the same. If there are no n equal values in a row, return -1.

    >>> stuck_since([1, 2, 2, 2, 3], 3)
    1
    >>> stuck_since([1, 2, 1], 2)
    -1
    >>> stuck_since([], 1)
    -1
    """
    for i in range(len(values) - n + 1):
        if len(set(values[i:i + n])) == 1:
            return i
    return -1


@exercise(
    "Summarise a list of numbers in a dictionary with the keys count, min, max and mean. For an empty list count is 0 and the others are None.",
    "Return {'count', 'min', 'max', 'mean'} of the values, with None for the last three if there are no values.",
)
def summary_of(values: list[float]) -> dict[str, object]:
    """Return a dictionary with the number of values under 'count', and the smallest, the largest and the mean value under 'min', 'max' and 'mean'. If there are no values, the count is 0 and the other entries are None.

    >>> summary_of([2, 4, 9])
    {'count': 3, 'min': 2, 'max': 9, 'mean': 5.0}
    >>> summary_of([1])
    {'count': 1, 'min': 1, 'max': 1, 'mean': 1.0}
    >>> summary_of([])
    {'count': 0, 'min': None, 'max': None, 'mean': None}
    """
    if not values:
        return {"count": 0, "min": None, "max": None, "mean": None}
    return {"count": len(values), "min": min(values), "max": max(values), "mean": sum(values) / len(values)}


@exercise(
    "Weighted mean: each value counts as often as its weight says. The two lists must be equally long and the weights must not add up to zero, otherwise raise ValueError.",
    "Sum of value * weight divided by the sum of weights; ValueError for lists of different length or total weight 0.",
)
def weighted_series_mean(values: list[float], weights: list[float]) -> float:
    """Return the mean of the values in which each value is weighted with the weight at the same position. Raise ValueError if the lists do not have the same length or if the sum of the weights is 0.

    >>> weighted_series_mean([10, 20], [1, 3])
    17.5
    >>> weighted_series_mean([5], [2])
    5.0
    >>> weighted_series_mean([1, 2], [1])
    Traceback (most recent call last):
        ...
    ValueError: values and weights do not fit
    >>> weighted_series_mean([], [])
    Traceback (most recent call last):
        ...
    ValueError: values and weights do not fit
    """
    if len(values) != len(weights) or sum(weights) == 0:
        raise ValueError("values and weights do not fit")
    return sum(v * w for v, w in zip(values, weights)) / sum(weights)


@exercise(
    "Keep a running mean: for each position the mean of all values up to and including it, rounded to one decimal.",
    "Cumulative averages of the list, each rounded to 1 place.",
)
def running_means(values: list[float]) -> list[float]:
    """Return the running means of the values. The entry at each position is the mean of all values from the first to this one, rounded to one decimal. The result has as many entries as there are values.

    >>> running_means([4, 8, 3])
    [4.0, 6.0, 5.0]
    >>> running_means([1, 2])
    [1.0, 1.5]
    >>> running_means([])
    []
    """
    means = []
    total = 0.0
    for count, value in enumerate(values, 1):
        total += value
        means.append(round(total / count, 1))
    return means


@exercise(
    "Mark each value as 'low', 'ok' or 'high', depending on whether it lies below, inside or above the inclusive range from low to high. Raise ValueError if low is above high.",
    "Classify values against [low, high] as texts low / ok / high; a range with low > high is a ValueError.",
)
def range_marks(values: list[float], low: float, high: float) -> list[str]:
    """Return a mark for each value: 'low' if it is less than low, 'high' if it is greater than high, and 'ok' otherwise. Values equal to low or high are ok. Raise ValueError if low is greater than high.

    >>> range_marks([3, 5, 10, 11], 5, 10)
    ['low', 'ok', 'ok', 'high']
    >>> range_marks([], 0, 1)
    []
    >>> range_marks([1], 4, 2)
    Traceback (most recent call last):
        ...
    ValueError: low is above high
    """
    if low > high:
        raise ValueError("low is above high")
    return ["low" if v < low else "high" if v > high else "ok" for v in values]


@exercise(
    "Put measurements of several stations together: for each station the last value counts. Readings are (station, value) pairs in order of time; a value of None is ignored.",
    "Latest non-None value per station from (station, value) pairs, stations in order of their first valid reading.",
)
def latest_per_station(readings):
    """Return the last known value of each station. The readings are (station, value) pairs in order of time. Readings with None are ignored, and stations with nothing else do not appear.

    >>> latest_per_station([("north", 5), ("south", 7), ("north", 6), ("south", None)])
    {'north': 6, 'south': 7}
    >>> latest_per_station([("east", None)])
    {}
    >>> latest_per_station([])
    {}
    """
    latest = {}
    for station, value in readings:
        if value is not None:
            latest[station] = value
    return latest


@exercise(
    "Return the mean per station, rounded to one decimal, stations in alphabetical order. Readings are (station, value) pairs.",
    "Average the values for each station name and give a dict with sorted keys and means rounded to 1 decimal.",
)
def station_means(readings: list[tuple[str, float]]) -> dict[str, float]:
    """Return the mean value of each station, rounded to one decimal. The readings are (station, value) pairs in any order. The stations are listed alphabetically.

    >>> station_means([("south", 4), ("north", 5), ("south", 7)])
    {'north': 5.0, 'south': 5.5}
    >>> station_means([("east", 1)])
    {'east': 1.0}
    >>> station_means([])
    {}
    """
    groups: dict[str, list[float]] = {}
    for station, value in readings:
        groups.setdefault(station, []).append(value)
    return {name: round(sum(groups[name]) / len(groups[name]), 1) for name in sorted(groups)}


@exercise(
    "Which values are records, i.e. greater than all values before them? The first value always is one. Return the indices.",
    "Indices of elements strictly larger than everything earlier.",
)
def record_positions(values: list[float]) -> list[int]:
    """Return the indices of all values that are greater than every value before them. The first value counts as a record. A value that only equals the record so far does not.

    >>> record_positions([3, 1, 3, 5, 4, 8])
    [0, 3, 5]
    >>> record_positions([2, 2])
    [0]
    >>> record_positions([])
    []
    """
    return [i for i, v in enumerate(values) if all(v > earlier for earlier in values[:i])]


@exercise(
    "Round every value to the nearest multiple of the step; a value exactly in the middle goes up. The step is a positive whole number, else ValueError.",
    "Snap integers to multiples of step, halves upwards; ValueError if step < 1.",
)
def snapped_to_step(values: list[int], step: int) -> list[int]:
    """Return the values rounded to the nearest multiple of step. If a value lies exactly between two multiples, the greater one is taken. Raise ValueError if step is less than 1.

    >>> snapped_to_step([3, 12, 18, 25], 10)
    [0, 10, 20, 30]
    >>> snapped_to_step([-4, 7], 5)
    [-5, 5]
    >>> snapped_to_step([1], 0)
    Traceback (most recent call last):
        ...
    ValueError: step must be positive
    """
    if step < 1:
        raise ValueError("step must be positive")
    return [(2 * v + step) // (2 * step) * step for v in values]
