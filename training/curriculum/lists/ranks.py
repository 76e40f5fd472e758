"""Ranks, medians, modes and other summaries of lists."""

from collections import Counter
from statistics import median

from training.curriculum.exercise import exercise


@exercise(
    "For every entry compute one plus the number of scores greater than it.",
    "Given scores, tell which place each one gets when ties share the best place (1, 2, 2, 4).",
)
def ranks_descending(scores: list[int]) -> list[int]:
    """Return the rank of each score, 1 for the highest; equal scores share the better rank.

    >>> ranks_descending([50, 90, 50, 70])
    [3, 1, 3, 2]
    >>> ranks_descending([5, 5])
    [1, 1]
    >>> ranks_descending([])
    []
    """
    return [1 + sum(other > s for other in scores) for s in scores]


@exercise(
    "For every entry compute one plus the number of times smaller than it.",
    "Given running times, tell which place each runner gets (the fastest is first, ties share a place).",
)
def ranks_ascending(times: list[float]) -> list[int]:
    """Return the rank of each time, 1 for the lowest; equal times share the better rank.

    >>> ranks_ascending([12.5, 11.0, 13.0])
    [2, 1, 3]
    >>> ranks_ascending([9, 9, 10])
    [1, 1, 3]
    >>> ranks_ascending([])
    []
    """
    ordered = sorted(times)
    return [ordered.index(t) + 1 for t in times]


@exercise(
    "Replace every value by its place in the descending list of different values.",
    "Given values, number the distinct ones from the largest down and list these numbers for all elements.",
)
def list_dense_ranks(values: list[int]) -> list[int]:
    """Return the rank of each value among the distinct values, 1 for the largest, without gaps after ties.

    >>> list_dense_ranks([50, 90, 50, 70])
    [3, 1, 3, 2]
    >>> list_dense_ranks([5, 5])
    [1, 1]
    >>> list_dense_ranks([])
    []
    """
    distinct = sorted(set(values), reverse=True)
    return [distinct.index(v) + 1 for v in values]


@exercise(
    "Give every entry a rank of its own, breaking ties by position.",
    "Given scores, compute distinct places such that larger scores come first and ties go to the first.",
)
def ordinal_ranks(scores: list[int]) -> list[int]:
    """Return the ranks 1 to n from the highest to the lowest score; of equal scores the earlier one ranks better.

    >>> ordinal_ranks([50, 90, 50])
    [2, 1, 3]
    >>> ordinal_ranks([5, 5])
    [1, 2]
    >>> ordinal_ranks([])
    []
    """
    order = sorted(range(len(scores)), key=lambda i: -scores[i])
    ranks = [0] * len(scores)
    for rank, i in enumerate(order, start=1):
        ranks[i] = rank
    return ranks


@exercise(
    "How many percent of the list do not exceed x?",
    "Given a nonempty list and a number x, compute 100 times the share of values at most x.",
)
def percentile_of(values: list[float], x: float) -> float:
    """Return the percentage of the values that are less than or equal to x.

    >>> percentile_of([1, 2, 3, 4], 3)
    75.0
    >>> percentile_of([5], 1)
    0.0
    >>> percentile_of([2, 2], 2)
    100.0
    """
    return 100 * sum(v <= x for v in values) / len(values)


@exercise(
    "Sort the numbers and take the element in the middle, rounding its position down.",
    "Given a nonempty list, compute the median without averaging: the smaller middle value for even lengths.",
)
def lower_median(nums: list[int]) -> int:
    """Return the middle element of the sorted list, the lower one of the two middle ones if the length is even.

    >>> lower_median([5, 1, 3])
    3
    >>> lower_median([4, 1, 3, 2])
    2
    >>> lower_median([9])
    9
    """
    return sorted(nums)[(len(nums) - 1) // 2]


@exercise(
    "Sort the numbers and pick the element at index length // 2.",
    (
        "Write a function for a median that always is an element of the nonempty list, the larger one on even "
        "lengths."
    ),
)
def upper_median(nums):
    """Return the middle element of the sorted list, the upper one of the two middle ones if the length is even.

    >>> upper_median([5, 1, 3])
    3
    >>> upper_median([4, 1, 3, 2])
    3
    >>> upper_median([9])
    9
    """
    return sorted(nums)[len(nums) // 2]


@exercise(
    "Drop duplicates first, then compute the median.",
    "Given a nonempty list, count each different value once and take the middle (or the mean of the middle two).",
)
def median_of_distinct(values: list[int]) -> float:
    """Return the median of the distinct values.

    >>> median_of_distinct([1, 1, 1, 5, 9])
    5
    >>> median_of_distinct([2, 4])
    3.0
    >>> median_of_distinct([7, 7])
    7
    """
    return median(set(values))


@exercise(
    "Find where the middle value of the sorted order stands in the original list.",
    "Given a nonempty list, compute its lower median and report the first position holding that value.",
)
def median_position(nums: list[int]) -> int:
    """Return the index of the first element that equals the lower median of the list.

    >>> median_position([5, 1, 3])
    2
    >>> median_position([4, 1, 3, 2])
    3
    >>> median_position([8])
    0
    """
    middle = sorted(nums)[(len(nums) - 1) // 2]
    return nums.index(middle)


@exercise(
    "Count the entries smaller and the entries larger than the median, as a pair.",
    "Given a nonempty list, compute the median and then (count below, count above).",
)
def balance_around_median(nums: list[float]) -> tuple[int, int]:
    """Return how many numbers are below and how many are above the median.

    >>> balance_around_median([1, 2, 3])
    (1, 1)
    >>> balance_around_median([5, 5, 9])
    (0, 1)
    >>> balance_around_median([4])
    (0, 0)
    """
    m = median(nums)
    return sum(n < m for n in nums), sum(n > m for n in nums)


@exercise(
    "Find the mode of the list, the earliest value among equally frequent ones.",
    "Given a list, return the value with the highest number of occurrences, or None without elements.",
)
def most_common_first_on_tie(items: list):
    """Return the most frequent element; ties go to the one that appears first; None for an empty list.

    >>> most_common_first_on_tie(["b", "a", "a", "b"])
    'b'
    >>> most_common_first_on_tie([1, 2, 2])
    2
    >>> most_common_first_on_tie([]) is None
    True
    """
    return max(items, key=items.count) if items else None


@exercise(
    "Find the mode, preferring the lesser value among equally frequent ones.",
    "Given a nonempty list, choose the number with the highest count and, on a tie, the lowest value.",
)
def smallest_mode(nums: list[int]) -> int:
    """Return the most frequent number; ties go to the smallest number.

    >>> smallest_mode([3, 1, 3, 1, 2])
    1
    >>> smallest_mode([5])
    5
    >>> smallest_mode([2, 9, 9])
    9
    """
    counts = Counter(nums)
    return min(counts, key=lambda n: (-counts[n], n))


@exercise(
    "List every mode of the list in ascending order.",
    "Given a list, find the greatest frequency and return the sorted values that reach it; [] for an empty list.",
)
def all_modes(items: list) -> list:
    """Return all elements with the highest number of occurrences, sorted.

    >>> all_modes([1, 2, 2, 1, 3])
    [1, 2]
    >>> all_modes(["x"])
    ['x']
    >>> all_modes([])
    []
    """
    counts = Counter(items)
    top = max(counts.values(), default=0)
    return sorted(item for item in counts if counts[item] == top)


@exercise(
    "Find the rarest value of a nonempty list, the earliest on a tie.",
    "Given a list, count its values and return the one occurring least often.",
)
def least_common_item(items: list):
    """Return the element with the fewest occurrences; ties go to the one that appears first.

    >>> least_common_item([1, 1, 2, 3, 3])
    2
    >>> least_common_item(["a", "b"])
    'a'
    >>> least_common_item([4, 4])
    4
    """
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return min(counts, key=counts.get)


@exercise(
    "Compute the highest count of any value.",
    "Write a function that tells the maximal number of times one value is repeated in the list.",
)
def frequency_of_mode(items):
    """Return how often the most frequent element occurs, or 0 for an empty list.

    >>> frequency_of_mode([1, 2, 2, 3])
    2
    >>> frequency_of_mode(["a"])
    1
    >>> frequency_of_mode([])
    0
    """
    return max(Counter(items).values(), default=0)


@exercise(
    "Count the elements and list the k commonest ones, smaller values first among equal counts.",
    "Given a list and k, find the k values occurring most often, in order of decreasing frequency.",
)
def top_k_frequent_sorted(items: list, k: int) -> list:
    """Return the k most frequent elements from most to least frequent; ties are ordered by value.

    >>> top_k_frequent_sorted(["b", "a", "b", "c", "a"], 2)
    ['a', 'b']
    >>> top_k_frequent_sorted([1], 3)
    [1]
    >>> top_k_frequent_sorted([5, 4], 1)
    [4]
    """
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k]


@exercise(
    "Tell if the most frequent vote is unique.",
    "Given votes, return True when there is a single winner without a tie.",
)
def has_clear_favourite(votes: list[str]) -> bool:
    """Check whether one value occurs more often than every other value.

    >>> has_clear_favourite(["a", "b", "a"])
    True
    >>> has_clear_favourite(["a", "b"])
    False
    >>> has_clear_favourite(["x"])
    True
    """
    top = Counter(votes).most_common(2)
    return len(top) == 1 or (len(top) == 2 and top[0][1] > top[1][1])


@exercise(
    "Sort, cut k values off at both ends and average the rest.",
    "Given more than 2 * k values, compute their mean while ignoring the k extremes on each side.",
)
def trimmed_average(values: list[float], k: int) -> float:
    """Return the mean of the values without the k smallest and the k largest ones.

    >>> trimmed_average([1, 5, 6, 100], 1)
    5.5
    >>> trimmed_average([2, 4], 0)
    3.0
    >>> trimmed_average([9, 1, 2, 8, 3], 2)
    3.0
    """
    middle = sorted(values)[k:len(values) - k]
    return sum(middle) / len(middle)


@exercise(
    "Compute the mid-range: (minimum + maximum) / 2.",
    "Given a nonempty list, average its lowest and its highest entry.",
)
def mean_of_extremes(values: list[float]) -> float:
    """Return the mean of the smallest and the largest value.

    >>> mean_of_extremes([1, 9, 4])
    5.0
    >>> mean_of_extremes([5])
    5.0
    >>> mean_of_extremes([2, 3])
    2.5
    """
    return (min(values) + max(values)) / 2


@exercise(
    "Divide the sum of value times weight by the sum of the weights.",
    "Given grades and their weights in two equally long lists, compute the weighted mean.",
)
def list_weighted_average(values: list[float], weights: list[float]) -> float:
    """Return the average of values in which each value counts according to its weight.

    >>> list_weighted_average([1, 3], [3, 1])
    1.5
    >>> list_weighted_average([5], [2])
    5.0
    >>> list_weighted_average([4, 8], [1, 1])
    6.0
    """
    return sum(v * w for v, w in zip(values, weights)) / sum(weights)


@exercise(
    "Average only those entries which are greater than zero.",
    "Given values, ignore zeros and negative ones and compute the mean of the others (0.0 without any).",
)
def mean_of_positive(values: list[float]) -> float:
    """Return the mean of the positive values, or 0.0 if there is none.

    >>> mean_of_positive([2, -5, 4])
    3.0
    >>> mean_of_positive([-1])
    0.0
    >>> mean_of_positive([])
    0.0
    """
    positive = [v for v in values if v > 0]
    if not positive:
        return 0.0
    return sum(positive) / len(positive)


@exercise(
    "By how much does the list grow on average from one entry to the next?",
    "Given values, compute (last - first) divided by the number of steps.",
)
def mean_step(values: list[float]) -> float:
    """Return the mean of the differences between consecutive values, or 0.0 for fewer than two values.

    >>> mean_step([1, 4, 9])
    4.0
    >>> mean_step([5])
    0.0
    >>> mean_step([3, 1])
    -2.0
    """
    if len(values) < 2:
        return 0.0
    return (values[-1] - values[0]) / (len(values) - 1)


@exercise(
    "Round every entry first and then average.",
    "Given a nonempty list, compute the average of the nearest integers.",
)
def mean_of_rounded(values: list[float]) -> float:
    """Return the mean of the values after rounding each one to a whole number.

    >>> mean_of_rounded([1.2, 2.9])
    2.0
    >>> mean_of_rounded([4.0])
    4.0
    >>> mean_of_rounded([0.4, 0.4, 3.3])
    1.0
    """
    rounded = [round(v) for v in values]
    return sum(rounded) / len(rounded)


@exercise(
    "Summarize the list in a tuple: smallest, middle of the sorted order, largest, total and length.",
    (
        "Given numbers, compute their minimum, their median (the lower one for even lengths), maximum, sum "
        "and number."
    ),
)
def five_number_row(values: list[int]) -> tuple:
    """Return (minimum, lower median, maximum, sum, count) of a nonempty list.

    >>> five_number_row([5, 1, 3])
    (1, 3, 5, 9, 3)
    >>> five_number_row([4])
    (4, 4, 4, 4, 1)
    >>> five_number_row([2, 8, 6, 4])
    (2, 4, 8, 20, 4)
    """
    ordered = sorted(values)
    n = len(ordered)
    return ordered[0], ordered[(n - 1) // 2], ordered[-1], sum(ordered), n


@exercise(
    "Summarize the values as min, max and mean.",
    "Given values, build a dict of their minimum, maximum and average; {} if there are none.",
)
def summary_dict(values: list[float]) -> dict[str, float]:
    """Return a dictionary with the keys 'min', 'max' and 'mean', or an empty dictionary for an empty list.

    >>> summary_dict([1, 2, 6])
    {'min': 1, 'max': 6, 'mean': 3.0}
    >>> summary_dict([5])
    {'min': 5, 'max': 5, 'mean': 5.0}
    >>> summary_dict([])
    {}
    """
    if not values:
        return {}
    return {"min": min(values), "max": max(values), "mean": sum(values) / len(values)}


@exercise(
    "Count every value and list the results in ascending order of the values.",
    "Given a list, tally it and return sorted tuples of element and number of occurrences.",
)
def count_of_each_sorted(items: list) -> list[tuple]:
    """Return (value, count) pairs for all distinct values, sorted by value.

    >>> count_of_each_sorted([3, 1, 3])
    [(1, 1), (3, 2)]
    >>> count_of_each_sorted(["b", "a"])
    [('a', 1), ('b', 1)]
    >>> count_of_each_sorted([])
    []
    """
    return sorted(Counter(items).items())


@exercise(
    "Which number of letters do most words have? The smaller one on a tie.",
    "Given words, find the mode of their lengths, or 0 for an empty list.",
)
def most_common_length(words: list[str]) -> int:
    """Return the word length that occurs most often; ties go to the shorter length; 0 without words.

    >>> most_common_length(["tea", "fig", "milk"])
    3
    >>> most_common_length(["a", "bb"])
    1
    >>> most_common_length([])
    0
    """
    lengths = sorted(len(w) for w in words)
    return max(lengths, key=lengths.count, default=0)


@exercise(
    "Which rank does a new score reach? Equal old scores stay ahead of it.",
    "Given old scores and a new one, compute one plus the number of old scores at least as high.",
)
def place_among(values: list[int], new: int) -> int:
    """Return the place (from 1) that new would get among the values when the largest comes first; ties rank behind.

    >>> place_among([90, 70, 50], 80)
    2
    >>> place_among([90, 70], 70)
    3
    >>> place_among([], 5)
    1
    """
    return 1 + sum(v >= new for v in values)
