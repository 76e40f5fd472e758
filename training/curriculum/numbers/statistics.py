"""Averages, spread, ranks, moving values and weighted figures."""

import math
import statistics
from collections import Counter, defaultdict

from training.curriculum.exercise import exercise


@exercise(
    "Mean of the numbers, or fallback when there are none.",
    "Average a list; an empty list yields the fallback value instead of an error.",
)
def average_or(numbers: list[float], fallback: float = 0.0) -> float:
    """Return the arithmetic mean of numbers, or fallback if the list is empty.

    >>> average_or([2, 4])
    3.0
    >>> average_or([])
    0.0
    >>> average_or([], fallback=-1.0)
    -1.0
    """
    if not numbers:
        return fallback
    return sum(numbers) / len(numbers)


@exercise(
    "Middle value after sorting; with an even count the lower of the two middle values.",
    "Lower median of a non-empty list, always one of its items.",
)
def lower_middle(values):
    """Return the middle value of the sorted list, taking the lower one if there are two.

    >>> lower_middle([9, 1, 5])
    5
    >>> lower_middle([4, 1, 3, 2])
    2
    >>> lower_middle([8])
    8
    """
    ordered = sorted(values)
    return ordered[(len(ordered) - 1) // 2]


@exercise(
    "Mean of the scores after leaving out one lowest and one highest; at least three scores are required, otherwise ValueError.",
    "Judges' average: drop a single best and a single worst score, then average the rest.",
)
def trimmed_judging(scores: list[float]) -> float:
    """Average the scores without one highest and one lowest score.

    Raises:
        ValueError: fewer than three scores were given.

    >>> trimmed_judging([5, 9, 7])
    7.0
    >>> trimmed_judging([1, 1, 4, 10])
    2.5
    >>> trimmed_judging([3, 4])
    Traceback (most recent call last):
    ...
    ValueError: need at least three scores
    """
    if len(scores) < 3:
        raise ValueError("need at least three scores")
    inner = sorted(scores)[1:-1]
    return sum(inner) / len(inner)


@exercise(
    "Average of values where each value counts according to the weight at the same position. All weights zero gives 0.0.",
    "Weighted mean; returns 0.0 if the weights sum to zero.",
)
def weighted_average(values: list[float], weights: list[float]) -> float:
    """Return the average of values weighted by weights, or 0.0 if the weights add up to zero.

    >>> weighted_average([10, 20], [1, 3])
    17.5
    >>> weighted_average([5], [2])
    5.0
    >>> weighted_average([1, 2], [0, 0])
    0.0
    """
    total = sum(weights)
    if total == 0:
        return 0.0
    return sum(v * w for v, w in zip(values, weights)) / total


@exercise(
    "Means of all windows of size neighbouring values, moving one place at a time.",
    "Moving average with a fixed window; windows that do not fit completely are left out.",
)
def moving_mean(values: list[float], size: int) -> list[float]:
    """Return the mean of every run of size consecutive values.

    >>> moving_mean([1, 2, 3, 4], 2)
    [1.5, 2.5, 3.5]
    >>> moving_mean([5, 7, 9], 3)
    [7.0]
    >>> moving_mean([1], 2)
    []
    """
    return [sum(values[i:i + size]) / size for i in range(len(values) - size + 1)]


@exercise(
    "For every position, the average of the last size values up to there; near the start fewer values are averaged.",
    "Trailing mean: position i averages values[i - size + 1] to values[i], using whatever exists at the beginning.",
)
def trailing_mean(values, size):
    """Return for each position the mean of the value there and up to size - 1 values before it.

    >>> trailing_mean([2, 4, 6], 2)
    [2.0, 3.0, 5.0]
    >>> trailing_mean([1, 2, 3], 10)
    [1.0, 1.5, 2.0]
    >>> trailing_mean([], 3)
    []
    """
    result = []
    for i in range(len(values)):
        window = values[max(0, i - size + 1):i + 1]
        result.append(sum(window) / len(window))
    return result


@exercise(
    "Mean absolute distance of the values from their own mean.",
    "How far, on average, do the values lie from the average? The list is not empty.",
)
def average_distance_from_mean(values: list[float]) -> float:
    """Return the average absolute difference between the values and their mean.

    >>> average_distance_from_mean([2, 4])
    1.0
    >>> average_distance_from_mean([5, 5, 5])
    0.0
    >>> average_distance_from_mean([0, 0, 4, 4])
    2.0
    """
    mean = sum(values) / len(values)
    return sum(abs(v - mean) for v in values) / len(values)


@exercise(
    "Population standard deviation rounded to three decimals; 0.0 for an empty list.",
    "Square root of the mean squared deviation, to 3 places. Nothing to measure means 0.0.",
)
def deviation_rounded(data):
    """Return the population standard deviation of data rounded to three decimals, or 0.0 if it is empty.

    >>> deviation_rounded([2, 4, 4, 6])
    1.414
    >>> deviation_rounded([7, 7])
    0.0
    >>> deviation_rounded([])
    0.0
    """
    if not data:
        return 0.0
    mean = sum(data) / len(data)
    variance = sum((x - mean) ** 2 for x in data) / len(data)
    return round(math.sqrt(variance), 3)


@exercise(
    "All values sharing the highest frequency, in ascending order.",
    "Every mode of the list, sorted. An empty list has none.",
)
def most_frequent_values(values: list[int]) -> list[int]:
    """Return all values that occur most often, sorted ascending.

    >>> most_frequent_values([1, 2, 2, 3, 3])
    [2, 3]
    >>> most_frequent_values([4])
    [4]
    >>> most_frequent_values([])
    []
    """
    counts = Counter(values)
    top = max(counts.values(), default=0)
    return sorted(v for v, c in counts.items() if c == top)


@exercise(
    "Competition ranks for points, the highest getting rank 1; equal points share a rank and the following ranks are skipped.",
    "Rank each entry as one plus the number of entries with more points.",
)
def shared_ranks(points: list[int]) -> list[int]:
    """Return the rank of each entry, where 1 is the highest and ties share the better rank.

    >>> shared_ranks([50, 80, 80, 20])
    [3, 1, 1, 4]
    >>> shared_ranks([10])
    [1]
    >>> shared_ranks([])
    []
    """
    return [1 + sum(other > p for other in points) for p in points]


@exercise(
    "Ranks without gaps: the smallest value gets 1, the next different one 2, and so forth.",
    "Dense ranking in ascending order; equal values get equal ranks.",
)
def gapless_ranks(values):
    """Give each value its dense rank: 1 for the smallest distinct value, 2 for the next, and so on.

    >>> gapless_ranks([30, 10, 30, 20])
    [3, 1, 3, 2]
    >>> gapless_ranks([5, 5])
    [1, 1]
    >>> gapless_ranks([])
    []
    """
    position = {v: i for i, v in enumerate(sorted(set(values)), start=1)}
    return [position[v] for v in values]


@exercise(
    "Share of the scores that are lower than score, in percent.",
    "What percentage of the listed scores lies below the given one? Empty list: 0.0.",
)
def share_scoring_lower(scores: list[float], score: float) -> float:
    """Return the percentage of scores that are strictly below score, or 0.0 if there are no scores.

    >>> share_scoring_lower([1, 2, 3, 4], 3)
    50.0
    >>> share_scoring_lower([5, 5], 5)
    0.0
    >>> share_scoring_lower([], 1)
    0.0
    """
    if not scores:
        return 0.0
    return 100 * sum(s < score for s in scores) / len(scores)


@exercise(
    "Smallest value such that at least percent percent of all values are less than or equal to it.",
    "Nearest-rank percentile of a non-empty list, percent lying above 0 and up to 100.",
)
def nearest_rank_percentile(values: list[float], percent: float) -> float:
    """Return the smallest value for which at least percent % of the values are not greater.

    >>> nearest_rank_percentile([15, 20, 35, 40, 50], 30)
    20
    >>> nearest_rank_percentile([15, 20, 35, 40, 50], 100)
    50
    >>> nearest_rank_percentile([3, 1], 50)
    1
    """
    ordered = sorted(values)
    rank = math.ceil(percent / 100 * len(ordered))
    return ordered[rank - 1]


@exercise(
    "How many values fall into each interval of the given width, starting at zero? Map the lower bound of every non-empty interval to its count, bounds ascending.",
    "Histogram as a dict from bin start to count for non-negative values; bins begin at multiples of width and empty bins are omitted.",
)
def histogram(values: list[int], width: int) -> dict[int, int]:
    """Count values per interval of the given width.

    Keys are the lower bounds of the intervals (multiples of width) in increasing order; empty ones are left out.

    >>> histogram([1, 3, 12, 27], 10)
    {0: 2, 10: 1, 20: 1}
    >>> histogram([25, 5], 5)
    {5: 1, 25: 1}
    >>> histogram([], 10)
    {}
    """
    counts = {}
    for v in sorted(values):
        bound = v // width * width
        counts[bound] = counts.get(bound, 0) + 1
    return counts


@exercise(
    "Values lying farther than limit from the median.",
    "Pick out the readings whose distance to the median of all readings is greater than limit.",
)
def far_from_median(readings: list[float], limit: float) -> list[float]:
    """Return the readings that differ from the median of all readings by more than limit.

    >>> far_from_median([10, 11, 12, 50], 5)
    [50]
    >>> far_from_median([1, 2, 3], 0.5)
    [1, 3]
    >>> far_from_median([4], 0)
    []
    """
    middle = statistics.median(readings)
    return [r for r in readings if abs(r - middle) > limit]


@exercise(
    "Scale the values linearly so that the smallest becomes 0.0 and the largest 1.0. If all are equal, return zeros.",
    "Min-max normalisation of a non-empty list; a constant list becomes all 0.0.",
)
def scale_to_unit(values):
    """Rescale values so that the minimum becomes 0.0 and the maximum 1.0; equal values all become 0.0.

    >>> scale_to_unit([2, 4, 6])
    [0.0, 0.5, 1.0]
    >>> scale_to_unit([3, 3])
    [0.0, 0.0]
    >>> scale_to_unit([-1, 1, 0])
    [0.0, 1.0, 0.5]
    """
    low, high = min(values), max(values)
    if low == high:
        return [0.0] * len(values)
    return [(v - low) / (high - low) for v in values]


@exercise(
    "Average the numbers belonging to each key of (key, number) pairs.",
    "Mean per group: turn a list of (group, value) pairs into a dict from group to the average of its values.",
)
def mean_per_key(pairs: list[tuple[str, float]]) -> dict[str, float]:
    """Return the mean value for every key in a list of (key, value) pairs, keys in order of first appearance.

    >>> mean_per_key([("a", 1), ("b", 5), ("a", 3)])
    {'a': 2.0, 'b': 5.0}
    >>> mean_per_key([("x", 4)])
    {'x': 4.0}
    >>> mean_per_key([])
    {}
    """
    groups = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: sum(vs) / len(vs) for key, vs in groups.items()}


@exercise(
    "Lowest, mean and highest value in one tuple, the mean rounded to two decimals.",
    "Summarise a non-empty list as (minimum, average to 2 places, maximum).",
)
def low_mean_high(temps: list[float]) -> tuple[float, float, float]:
    """Return (lowest, mean rounded to two decimals, highest) of a non-empty list.

    >>> low_mean_high([3, 8, 4])
    (3, 5.0, 8)
    >>> low_mean_high([1, 1, 2])
    (1, 1.33, 2)
    >>> low_mean_high([-5])
    (-5, -5.0, -5)
    """
    return min(temps), round(sum(temps) / len(temps), 2), max(temps)


@exercise(
    "Geometric mean of positive rates, to four decimals.",
    "Multiply all the rates, take the n-th root for n rates, and round to four places.",
)
def geometric_average(rates: list[float]) -> float:
    """Return the geometric mean of a non-empty list of positive rates, rounded to four decimals.

    >>> geometric_average([2, 8])
    4.0
    >>> geometric_average([1, 1, 1])
    1.0
    >>> geometric_average([1, 3])
    1.7321
    """
    return round(math.prod(rates) ** (1 / len(rates)), 4)


@exercise(
    "Average speed over legs of equal length driven at the given speeds: the harmonic mean, to two decimals.",
    "Harmonic mean of the speeds, rounded to two places.",
)
def equal_legs_speed(speeds):
    """Return the average speed over equally long legs driven at the given speeds, rounded to two decimals.

    >>> equal_legs_speed([30, 60])
    40.0
    >>> equal_legs_speed([50])
    50.0
    >>> equal_legs_speed([20, 30, 60])
    30.0
    """
    return round(len(speeds) / sum(1 / s for s in speeds), 2)


@exercise(
    "Index where the value closest to the mean is found, the earliest one if several are equally close.",
    "Position of the most average item of a non-empty list.",
)
def most_average_position(values: list[float]) -> int:
    """Return the index of the value nearest to the mean of all values, the first one on a tie.

    >>> most_average_position([1, 9, 4, 2])
    2
    >>> most_average_position([2, 4])
    0
    >>> most_average_position([7])
    0
    """
    mean = sum(values) / len(values)
    return min(range(len(values)), key=lambda i: abs(values[i] - mean))


@exercise(
    "Covariance of two equally long series: the mean product of their deviations from their own means.",
    "Average of (x - mean of xs) * (y - mean of ys) over all paired values.",
)
def joint_variation(xs: list[float], ys: list[float]) -> float:
    """Return the population covariance of two equally long, non-empty series.

    >>> joint_variation([1, 2, 3], [2, 4, 6])
    1.3333333333333333
    >>> joint_variation([1, 3], [5, 1])
    -2.0
    >>> joint_variation([4, 4], [1, 9])
    0.0
    """
    mean_x = sum(xs) / len(xs)
    mean_y = sum(ys) / len(ys)
    return sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys)) / len(xs)


@exercise(
    "Slope and intercept of the least squares line through the points, each rounded to three decimals.",
    "Fit y = slope * x + intercept to (x, y) points by least squares and return (slope, intercept) to 3 places.",
)
def fit_line(points: list[tuple[float, float]]) -> tuple[float, float]:
    """Fit a straight line to the points by least squares.

    Returns:
        (slope, intercept), both rounded to three decimals.

    >>> fit_line([(0, 1), (1, 3), (2, 5)])
    (2.0, 1.0)
    >>> fit_line([(0, 0), (1, 1), (2, 1)])
    (0.5, 0.167)
    >>> fit_line([(1, 4), (3, 4)])
    (0.0, 4.0)
    """
    n = len(points)
    mean_x = sum(x for x, _ in points) / n
    mean_y = sum(y for _, y in points) / n
    above = sum((x - mean_x) * (y - mean_y) for x, y in points)
    below = sum((x - mean_x) ** 2 for x, _ in points)
    slope = above / below
    return round(slope, 3), round(mean_y - slope * mean_x, 3)


@exercise(
    "Mean of the absolute differences between forecasts and actual values, taken position by position.",
    "Mean absolute error of a forecast against what really happened.",
)
def forecast_error(forecast, actual):
    """Return the mean absolute difference between two equally long, non-empty lists.

    >>> forecast_error([10, 20], [12, 17])
    2.5
    >>> forecast_error([5], [5])
    0.0
    >>> forecast_error([1, 2, 3], [3, 2, 1])
    1.3333333333333333
    """
    return sum(abs(f - a) for f, a in zip(forecast, actual)) / len(actual)


class RunningStats:
    """Collects numbers one at a time and knows their count, mean and extremes."""

    def __init__(self):
        self.count = 0
        self.total = 0
        self.low = None
        self.high = None

    @exercise(
        "Take one more number into the statistics, updating count, total, low and high.",
        "Record a value: increase count and total and widen low and high where necessary.",
    )
    def add(self, value):
        """Add a value and update count, total, low and high.

        >>> s = RunningStats()
        >>> s.add(5)
        >>> s.add(2)
        >>> (s.count, s.total, s.low, s.high)
        (2, 7, 2, 5)
        >>> s.add(9)
        >>> s.high
        9
        >>> RunningStats().low is None
        True
        """
        self.count += 1
        self.total += value
        if self.low is None or value < self.low:
            self.low = value
        if self.high is None or value > self.high:
            self.high = value

    @exercise(
        "Mean of everything added so far; None before the first value.",
        "Average of the recorded numbers or None when nothing was recorded.",
    )
    def mean(self):
        """Return the mean of all added values, or None if there are none.

        >>> s = RunningStats()
        >>> s.mean() is None
        True
        >>> s.add(3)
        >>> s.add(4)
        >>> s.mean()
        3.5
        >>> s.add(2)
        >>> s.mean()
        3.0
        """
        if self.count == 0:
            return None
        return self.total / self.count
