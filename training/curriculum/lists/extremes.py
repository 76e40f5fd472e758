"""Largest and smallest elements under conditions and by keys."""

from training.curriculum.exercise import exercise


@exercise(
    "Find the maximum of the even entries; None without even entries.",
    "Given integers, compute the biggest one divisible by two, or None if there is no such number.",
)
def largest_even(nums: list[int]) -> int | None:
    """Return the largest even number, or None if all numbers are odd.

    >>> largest_even([3, 8, 4, 9])
    8
    >>> largest_even([1, 7]) is None
    True
    >>> largest_even([]) is None
    True
    """
    return max((n for n in nums if n % 2 == 0), default=None)


@exercise(
    "Find the minimum of all odd entries; None if there are only even ones.",
    "Write a function that ignores even numbers and returns the least of the others, or None.",
)
def smallest_odd(nums):
    """Return the smallest odd number, or None if there is none.

    >>> smallest_odd([4, 7, 3, 2])
    3
    >>> smallest_odd([2, 4]) is None
    True
    >>> smallest_odd([]) is None
    True
    """
    odds = [n for n in nums if n % 2 == 1]
    return min(odds) if odds else None


@exercise(
    "Find the minimum of the positive entries; 0 if no entry is positive.",
    "Given nums, compute the least number above zero (0 when all are zero or negative).",
)
def smallest_positive_entry(nums: list[int]) -> int:
    """Return the smallest number greater than zero, or 0 if there is none.

    >>> smallest_positive_entry([5, -1, 2, 0])
    2
    >>> smallest_positive_entry([-3, -4])
    0
    >>> smallest_positive_entry([])
    0
    """
    return min((n for n in nums if n > 0), default=0)


@exercise(
    "Find the maximum of all entries below zero; None if there is none.",
    "Given nums, compute the greatest of the negative elements or None.",
)
def largest_negative(nums: list[int]) -> int | None:
    """Return the negative number closest to zero, or None if no number is negative.

    >>> largest_negative([-5, 3, -2])
    -2
    >>> largest_negative([1, 0]) is None
    True
    >>> largest_negative([-7])
    -7
    """
    best = None
    for n in nums:
        if n < 0 and (best is None or n > best):
            best = n
    return best


@exercise(
    "Find the biggest entry strictly below limit; None if all are limit or more.",
    "Given values and a limit, compute the maximum of those values which are under the limit, or None.",
)
def largest_below(values: list[int], limit: int) -> int | None:
    """Return the largest value that is less than limit, or None.

    >>> largest_below([1, 5, 9], 9)
    5
    >>> largest_below([7, 8], 3) is None
    True
    >>> largest_below([], 1) is None
    True
    """
    below = [v for v in values if v < limit]
    return max(below) if below else None


@exercise(
    "Find the least entry not below limit; None if every entry is smaller.",
    "Given values and a limit, compute the minimum of the values greater than or equal to the limit, or None.",
)
def smallest_at_least(values, limit):
    """Return the smallest value that is at least limit, or None.

    >>> smallest_at_least([1, 5, 9], 5)
    5
    >>> smallest_at_least([7, 8], 10) is None
    True
    >>> smallest_at_least([], 1) is None
    True
    """
    return min((v for v in values if v >= limit), default=None)


@exercise(
    "Find the biggest entry divisible by k; None if nothing is divisible by it.",
    (
        "Write a function which picks, out of the numbers that k divides evenly, the maximum (None if there "
        "are none)."
    ),
)
def largest_multiple_in(nums: list[int], k: int) -> int | None:
    """Return the largest multiple of k in nums, or None.

    >>> largest_multiple_in([4, 9, 12, 14], 3)
    12
    >>> largest_multiple_in([1, 2], 5) is None
    True
    >>> largest_multiple_in([], 2) is None
    True
    """
    return max([n for n in nums if n % k == 0], default=None)


@exercise(
    "Find the entry farthest from zero, keeping its sign.",
    "Given a nonempty list, return the element of greatest magnitude, the earliest one on a tie.",
)
def absolute_largest(nums: list[int]) -> int:
    """Return the number with the largest absolute value; ties go to the first.

    >>> absolute_largest([3, -8, 5])
    -8
    >>> absolute_largest([-2, 2])
    -2
    >>> absolute_largest([0])
    0
    """
    return max(nums, key=abs)


@exercise(
    "Find the entry with the least distance to target, preferring the lower value on a tie.",
    "Given a nonempty list and a target, compute which element lies nearest to it.",
)
def nearest_to(values: list[float], target: float) -> float:
    """Return the value closest to target; if two are equally close, return the smaller one.

    >>> nearest_to([1, 6, 9], 7)
    6
    >>> nearest_to([8, 4], 6)
    4
    >>> nearest_to([5], 0)
    5
    """
    return min(values, key=lambda v: (abs(v - target), v))


@exercise(
    "Find the entry which is farthest away from target, the earliest one if there are several.",
    "Given a nonempty list and a target, return the element maximizing the absolute difference to it.",
)
def farthest_from(values, target):
    """Return the value with the largest distance from target; ties go to the first.

    >>> farthest_from([1, 6, 9], 7)
    1
    >>> farthest_from([4, 8], 6)
    4
    >>> farthest_from([5], 5)
    5
    """
    return max(values, key=lambda v: abs(v - target))


@exercise(
    "Find the top two entries of a list with at least two elements, the bigger one first.",
    "Given nums, return (largest, next largest); a maximum that occurs twice fills both places.",
)
def two_largest(nums: list[int]) -> tuple[int, int]:
    """Return the largest and the second largest element as a pair; equal elements count separately.

    >>> two_largest([3, 9, 5])
    (9, 5)
    >>> two_largest([7, 7, 1])
    (7, 7)
    >>> two_largest([1, 2])
    (2, 1)
    """
    first, second = sorted(nums, reverse=True)[:2]
    return first, second


@exercise(
    "Remove duplicates, sort downwards and take the value in place k (counting from 1), else None.",
    "Given nums and k, find the value that has exactly k - 1 different values above it.",
)
def kth_largest_distinct(nums: list[int], k: int) -> int | None:
    """Return the k-th largest of the distinct values, or None if there are fewer than k.

    >>> kth_largest_distinct([5, 9, 9, 2], 2)
    5
    >>> kth_largest_distinct([1, 1], 2) is None
    True
    >>> kth_largest_distinct([3], 1)
    3
    """
    distinct = sorted(set(nums), reverse=True)
    if k > len(distinct):
        return None
    return distinct[k - 1]


@exercise(
    "Find the minimum and the maximum and return both in that order.",
    "Given a list, compute the tuple (lowest, highest); both are None when the list is empty.",
)
def min_and_max_of(values: list) -> tuple:
    """Return the smallest and the largest element as a pair, or (None, None) for an empty list.

    >>> min_and_max_of([4, 9, 6])
    (4, 9)
    >>> min_and_max_of(["b", "a"])
    ('a', 'b')
    >>> min_and_max_of([])
    (None, None)
    """
    if not values:
        return None, None
    return min(values), max(values)


@exercise(
    "Compute the absolute difference between the index of the smallest and the index of the largest number.",
    "Given a nonempty list, find where minimum and maximum stand (first occurrences) and return their distance.",
)
def distance_between_extremes(nums: list[int]) -> int:
    """Return how many positions the first minimum and the first maximum are apart.

    >>> distance_between_extremes([5, 1, 3, 9])
    2
    >>> distance_between_extremes([4, 4])
    0
    >>> distance_between_extremes([2, 1])
    1
    """
    return abs(nums.index(max(nums)) - nums.index(min(nums)))


@exercise(
    "Find the maximum of nums[i] + nums[i + 1]; None if there is no such pair.",
    "Write a function that adds all consecutive pairs and returns the biggest result, or None without pairs.",
)
def largest_neighbour_sum(nums: list[int]) -> int | None:
    """Return the largest sum of two adjacent numbers, or None for fewer than two numbers.

    >>> largest_neighbour_sum([1, 5, 4, 2])
    9
    >>> largest_neighbour_sum([-3, -1])
    -4
    >>> largest_neighbour_sum([9]) is None
    True
    """
    sums = [a + b for a, b in zip(nums, nums[1:])]
    return max(sums) if sums else None


@exercise(
    "Find the biggest upward step between consecutive entries; 0 if there is no upward step.",
    "Given heights along a path, compute the maximal climb between neighbours.",
)
def list_steepest_rise(heights: list[int]) -> int:
    """Return the largest increase from one height to the next, or 0 if the heights never increase.

    >>> list_steepest_rise([1, 4, 3, 8])
    5
    >>> list_steepest_rise([5, 2])
    0
    >>> list_steepest_rise([])
    0
    """
    best = 0
    for a, b in zip(heights, heights[1:]):
        best = max(best, b - a)
    return best


@exercise(
    "Find the biggest downward step between neighbours, as a positive number.",
    "Given heights, compute how much the steepest descent from one entry to the following one is (0 if none).",
)
def deepest_fall(heights):
    """Return the largest decrease from one height to the next, or 0 if the heights never decrease.

    >>> deepest_fall([9, 4, 6, 5])
    5
    >>> deepest_fall([1, 2, 3])
    0
    >>> deepest_fall([7])
    0
    """
    return max([0] + [a - b for a, b in zip(heights, heights[1:])])


@exercise(
    "Compare the maxima of the rows and report the position of the lowest one.",
    "Given nonempty rows, find which of them has the least maximum and return its index.",
)
def index_of_row_with_smallest_max(rows: list[list[int]]) -> int:
    """Return the index of the row whose largest element is smallest; ties go to the first.

    >>> index_of_row_with_smallest_max([[1, 9], [4, 5], [7]])
    1
    >>> index_of_row_with_smallest_max([[3], [3]])
    0
    >>> index_of_row_with_smallest_max([[0]])
    0
    """
    maxima = [max(row) for row in rows]
    return maxima.index(min(maxima))


@exercise(
    "Find the maximum among the entries at positions 0, 2, 4 and so on.",
    (
        "Given values, look only at every second one, beginning with the first, and return the biggest (None "
        "if empty)."
    ),
)
def max_of_even_index(values: list[int]) -> int | None:
    """Return the largest of the elements at even indices, or None for an empty list.

    >>> max_of_even_index([3, 9, 5, 1])
    5
    >>> max_of_even_index([7])
    7
    >>> max_of_even_index([]) is None
    True
    """
    return max(values[::2], default=None)


@exercise(
    (
        "Compare the total of the first half with that of the second half; a middle element belongs to the "
        "second half."
    ),
    "Given numbers, tell by a word which half adds up to more.",
)
def larger_half(nums: list[int]) -> str:
    """Return 'first', 'second' or 'equal' depending on which half of the list has the larger sum.

    >>> larger_half([9, 1, 2, 3])
    'first'
    >>> larger_half([1, 2, 3])
    'second'
    >>> larger_half([2, 2])
    'equal'
    """
    middle = len(nums) // 2
    left, right = sum(nums[:middle]), sum(nums[middle:])
    if left == right:
        return "equal"
    return "first" if left > right else "second"


@exercise(
    "Compare by n modulo 10 first and by the number itself second, and return the maximum.",
    "Given nonnegative integers, find the one ending in the highest digit, the bigger one if two end alike.",
)
def extreme_by_last_digit(nums: list[int]) -> int:
    """Return the number with the largest last digit; ties go to the larger number.

    >>> extreme_by_last_digit([19, 42, 29])
    29
    >>> extreme_by_last_digit([10, 20])
    20
    >>> extreme_by_last_digit([7])
    7
    """
    return max(nums, key=lambda n: (n % 10, n))


@exercise(
    "Find the first gap: the least whole number missing from the range spanned by nums; None without a gap.",
    (
        "Given a nonempty list, step up from the minimum and return the first value that is absent, if it is "
        "below the maximum."
    ),
)
def smallest_missing_between(nums: list[int]) -> int | None:
    """Return the smallest integer between min and max of nums which nums does not contain, or None.

    >>> smallest_missing_between([3, 4, 6, 8])
    5
    >>> smallest_missing_between([1, 2, 3]) is None
    True
    >>> smallest_missing_between([5]) is None
    True
    """
    for n in range(min(nums), max(nums)):
        if n not in nums:
            return n
    return None


@exercise(
    "Find the maximum of all prices up to budget (inclusive); -1 if there is none.",
    "Given prices and a budget, compute the costliest item one can pay for.",
)
def most_expensive_affordable(prices: list[int], budget: int) -> int:
    """Return the highest price that is not above budget, or -1 if everything is too expensive.

    >>> most_expensive_affordable([5, 12, 8], 10)
    8
    >>> most_expensive_affordable([20, 30], 10)
    -1
    >>> most_expensive_affordable([10], 10)
    10
    """
    best = -1
    for price in prices:
        if best < price <= budget:
            best = price
    return best
