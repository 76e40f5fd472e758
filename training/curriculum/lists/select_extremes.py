"""Lists: largest, smallest, average and median of the values that meet a condition."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the largest number that is not a multiple of k; None if all are multiples.",
    "Maximum of the values that k does not divide, or None.",
)
def largest_non_multiple(numbers: list[int], k: int) -> int | None:
    """Return the largest number not divisible by k, or None.

    >>> largest_non_multiple([4, 9, 12], 4)
    9
    >>> largest_non_multiple([3, 6], 3) is None
    True
    >>> largest_non_multiple([], 2) is None
    True
    """
    return max((n for n in numbers if n % k != 0), default=None)


@exercise(
    "Return the smallest number with at least d digits, ignoring signs; None if no number is that long.",
    "Among the numbers having d digits or more, which is the smallest? None if there are none.",
)
def smallest_with_digits(numbers, d):
    """Return the smallest number with at least d digits, or None.

    >>> smallest_with_digits([7, 120, 35], 2)
    35
    >>> smallest_with_digits([-150, 99], 3)
    -150
    >>> smallest_with_digits([1, 2], 2) is None
    True
    """
    return min((n for n in numbers if len(str(abs(n))) >= d), default=None)


@exercise(
    "Return the average of the values after removing everything outside low to high, inclusive; 0 if nothing remains.",
    "Mean of the numbers lying in the interval from low to high, or 0.",
)
def mean_inside(values: list[float], low: float, high: float) -> float:
    """Return the mean of the values from low to high, 0 if there are none.

    >>> mean_inside([1, 5, 7, 100], 2, 10)
    6.0
    >>> mean_inside([1], 2, 3)
    0
    >>> mean_inside([2, 3], 2, 3)
    2.5
    """
    inside = [v for v in values if low <= v <= high]
    return sum(inside) / len(inside) if inside else 0


@exercise(
    "Return the smallest value that is repeated; None if all values differ.",
    "Minimum of the numbers that occur at least twice.",
)
def smallest_repeated(values: list[int]) -> int | None:
    """Return the smallest value occurring at least twice, or None.

    >>> smallest_repeated([4, 1, 4, 2, 2])
    2
    >>> smallest_repeated([1, 2]) is None
    True
    >>> smallest_repeated([3, 3])
    3
    """
    repeated = [v for v in values if values.count(v) > 1]
    return min(repeated) if repeated else None


@exercise(
    "Return the number with the largest digit sum; the first one on ties.",
    "Which number has digits adding up to the most? Signs are ignored and earlier numbers win.",
)
def number_with_top_digit_sum(numbers):
    """Return the number whose digits have the largest sum.

    >>> number_with_top_digit_sum([12, 49, 100])
    49
    >>> number_with_top_digit_sum([3, 12])
    3
    >>> number_with_top_digit_sum([-9, 5])
    -9
    """
    return max(numbers, key=lambda n: sum(int(d) for d in str(abs(n))))


@exercise(
    "Return the second largest distinct even number, or None if there are fewer than two.",
    "Of the different even values, which one comes after the largest?",
)
def second_largest_even(numbers: list[int]) -> int | None:
    """Return the second largest distinct even number, or None.

    >>> second_largest_even([2, 8, 8, 5, 6])
    6
    >>> second_largest_even([4, 4, 3]) is None
    True
    >>> second_largest_even([10, 0])
    0
    """
    evens = sorted({n for n in numbers if n % 2 == 0})
    return evens[-2] if len(evens) >= 2 else None


@exercise(
    "Return the value closest to the average of the list; the first one on ties.",
    "Which number lies nearest to the mean of all numbers?",
)
def nearest_to_mean(values):
    """Return the value nearest to the mean, the first one on ties.

    >>> nearest_to_mean([1, 4, 10])
    4
    >>> nearest_to_mean([2, 4])
    2
    >>> nearest_to_mean([7])
    7
    """
    mean = sum(values) / len(values)
    return min(values, key=lambda v: abs(v - mean))


@exercise(
    "Return the largest number whose last digit is d, or None.",
    "Maximum of the non-negative numbers ending in the digit d.",
)
def largest_ending_in(numbers: list[int], d: int) -> int | None:
    """Return the largest number ending in digit d, or None.

    >>> largest_ending_in([15, 25, 30], 5)
    25
    >>> largest_ending_in([7, 8], 0) is None
    True
    >>> largest_ending_in([40], 0)
    40
    """
    best = None
    for n in numbers:
        if n % 10 == d and (best is None or n > best):
            best = n
    return best


@exercise(
    "Return the median of the positive numbers (lower one of the two middle values for even counts), None if there are none.",
    "Sort the values above zero and pick the middle one, the left middle for an even number of them.",
)
def low_median_of_positives(values):
    """Return the lower median of the positive values, or None.

    >>> low_median_of_positives([5, -1, 2, 8])
    5
    >>> low_median_of_positives([4, 1])
    1
    >>> low_median_of_positives([-3]) is None
    True
    """
    positives = sorted(v for v in values if v > 0)
    if not positives:
        return None
    return positives[(len(positives) - 1) // 2]


@exercise(
    "Return the index of the smallest positive number, or -1 if no number is positive.",
    "Where stands the minimum of the values above zero? First such index, -1 if none.",
)
def index_of_smallest_positive(values: list[int]) -> int:
    """Return the index of the smallest positive value, or -1.

    >>> index_of_smallest_positive([4, -2, 3, 9])
    2
    >>> index_of_smallest_positive([0, -1])
    -1
    >>> index_of_smallest_positive([5, 5])
    0
    """
    positives = [v for v in values if v > 0]
    return values.index(min(positives)) if positives else -1


@exercise(
    "Return the largest value that is smaller than its left neighbour, or None if the list never falls.",
    "Among the numbers coming directly after a larger one, find the maximum.",
)
def largest_after_fall(values):
    """Return the largest value that follows a larger one, or None.

    >>> largest_after_fall([9, 4, 6, 5])
    5
    >>> largest_after_fall([1, 2, 3]) is None
    True
    >>> largest_after_fall([2, 1])
    1
    """
    return max((b for a, b in zip(values, values[1:]) if b < a), default=None)


@exercise(
    "Return the average of the largest and the smallest value among the odd numbers, None without odd numbers.",
    "Midrange of the odd values: half of minimum plus maximum.",
)
def midrange_of_odds(numbers):
    """Return the mean of the smallest and largest odd number, or None.

    >>> midrange_of_odds([1, 4, 9, 5])
    5.0
    >>> midrange_of_odds([7])
    7.0
    >>> midrange_of_odds([2, 4]) is None
    True
    """
    odds = [n for n in numbers if n % 2 == 1]
    if not odds:
        return None
    return (min(odds) + max(odds)) / 2


@exercise(
    "Return the k smallest distinct values in ascending order.",
    "Remove repeats, sort, and take the first k.",
)
def k_smallest_distinct(values: list[int], k: int) -> list[int]:
    """Return the k smallest different values, ascending.

    >>> k_smallest_distinct([3, 1, 1, 2], 2)
    [1, 2]
    >>> k_smallest_distinct([5, 5], 3)
    [5]
    >>> k_smallest_distinct([], 1)
    []
    """
    return sorted(set(values))[:k]


@exercise(
    "Return all values that are at least fraction times the maximum, in their order.",
    "Keep numbers reaching the given share of the largest one.",
)
def near_the_top(values, fraction):
    """Return the values of at least fraction * maximum.

    >>> near_the_top([10, 4, 8], 0.8)
    [10, 8]
    >>> near_the_top([5, 5], 1)
    [5, 5]
    >>> near_the_top([1, 100], 0.5)
    [100]
    """
    limit = fraction * max(values)
    return [v for v in values if v >= limit]


@exercise(
    "Return the value with the most copies, but only among values greater than limit; the first to appear wins ties, None if there are none.",
    "Most frequent number above the limit, or None.",
)
def most_common_above(values, limit):
    """Return the most frequent value greater than limit, or None.

    >>> most_common_above([1, 1, 1, 5, 5, 7], 2)
    5
    >>> most_common_above([3, 4], 2)
    3
    >>> most_common_above([1], 1) is None
    True
    """
    above = [v for v in values if v > limit]
    return max(above, key=above.count, default=None)


@exercise(
    "Return the largest value in each third of the list; the length is a positive multiple of three.",
    "Cut the list in three equal parts and give the maximum of each part as a tuple.",
)
def maxima_of_thirds(values: list[int]) -> tuple[int, int, int]:
    """Return the largest values of the three equal parts.

    >>> maxima_of_thirds([1, 2, 9, 3, 5, 4])
    (2, 9, 5)
    >>> maxima_of_thirds([7, 8, 9])
    (7, 8, 9)
    >>> maxima_of_thirds([0, -1, 3, 3, -5, -4])
    (0, 3, -4)
    """
    n = len(values) // 3
    return max(values[:n]), max(values[n:2 * n]), max(values[2 * n:])


@exercise(
    "Which value is the smallest when compared by its remainder modulo k? The first one wins ties.",
    "Return the number leaving the least remainder on division by k.",
)
def least_by_remainder(numbers, k):
    """Return the number with the smallest remainder modulo k.

    >>> least_by_remainder([7, 9, 11], 4)
    9
    >>> least_by_remainder([5, 10], 5)
    5
    >>> least_by_remainder([3], 2)
    3
    """
    return min(numbers, key=lambda n: n % k)


@exercise(
    "Return the sum of the largest even and the largest odd number; a missing kind counts as 0.",
    "Add the maximum of the even values and the maximum of the odd values.",
)
def top_even_plus_top_odd(numbers: list[int]) -> int:
    """Return the largest even plus the largest odd number, 0 for a missing one.

    >>> top_even_plus_top_odd([1, 2, 3, 8])
    11
    >>> top_even_plus_top_odd([5])
    5
    >>> top_even_plus_top_odd([])
    0
    """
    even = max((n for n in numbers if n % 2 == 0), default=0)
    odd = max((n for n in numbers if n % 2 == 1), default=0)
    return even + odd


@exercise(
    "Return the average after dropping the single smallest and the single largest value; the list has at least three values.",
    "Mean of the list without one minimum and one maximum.",
)
def mean_without_ends(scores):
    """Return the mean without one smallest and one largest value.

    >>> mean_without_ends([1, 5, 7, 100])
    6.0
    >>> mean_without_ends([2, 2, 2])
    2.0
    >>> mean_without_ends([9, 0, 3])
    3.0
    """
    inner = sorted(scores)[1:-1]
    return sum(inner) / len(inner)


@exercise(
    "Return the value at which most other values are within distance d; the first on ties.",
    "Which number has the largest number of list items at most d away from it?",
)
def most_crowded_value(values: list[int], d: int) -> int:
    """Return the value with the most items within distance d.

    >>> most_crowded_value([1, 10, 11, 12, 30], 1)
    11
    >>> most_crowded_value([5, 9], 1)
    5
    >>> most_crowded_value([4], 0)
    4
    """
    return max(values, key=lambda v: sum(1 for w in values if abs(v - w) <= d))


@exercise(
    "Return the longest and the shortest word as a tuple; ties go to the first word.",
    "Give (longest, shortest) of a non-empty list of words.",
)
def longest_and_shortest(words):
    """Return the longest and the shortest word, the first ones on ties.

    >>> longest_and_shortest(["tea", "milk", "a", "b"])
    ('milk', 'a')
    >>> longest_and_shortest(["on", "at"])
    ('on', 'on')
    >>> longest_and_shortest(["x"])
    ('x', 'x')
    """
    return max(words, key=len), min(words, key=len)


@exercise(
    "Return the maximum of the values up to the first negative number (exclusive); None if the list starts with one or is empty.",
    "Largest value before anything below zero appears, or None.",
)
def max_before_negative(values: list[int]) -> int | None:
    """Return the largest value before the first negative one, or None.

    >>> max_before_negative([3, 7, -1, 9])
    7
    >>> max_before_negative([2, 1])
    2
    >>> max_before_negative([-4, 5]) is None
    True
    """
    best = None
    for v in values:
        if v < 0:
            break
        if best is None or v > best:
            best = v
    return best


@exercise(
    "Compare the means of the first and the second half and return the larger mean; the length is even and positive.",
    "Which half has the higher average? Return that average.",
)
def better_half_mean(values):
    """Return the larger one of the means of both halves.

    >>> better_half_mean([1, 3, 10, 0])
    5.0
    >>> better_half_mean([4, 4])
    4.0
    >>> better_half_mean([9, 7, 1, 1])
    8.0
    """
    half = len(values) // 2
    return max(sum(values[:half]) / half, sum(values[half:]) / half)


@exercise(
    "Return the names of all people with the lowest score, in order; people are (name, score) pairs.",
    "Who shares the minimum score? List the names.",
)
def names_with_lowest_score(people: list[tuple[str, int]]) -> list[str]:
    """Return the names of everybody who has the smallest score.

    >>> names_with_lowest_score([("Ann", 3), ("Bob", 1), ("Cleo", 1)])
    ['Bob', 'Cleo']
    >>> names_with_lowest_score([("Ann", 0)])
    ['Ann']
    >>> names_with_lowest_score([])
    []
    """
    if not people:
        return []
    low = min(score for _, score in people)
    return [name for name, score in people if score == low]
