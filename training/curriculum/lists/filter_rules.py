"""Keeping and dropping elements of lists by value, position, neighbours and frequency."""

from itertools import dropwhile, takewhile

from training.curriculum.exercise import exercise


@exercise(
    "Keep only even entries greater than zero.",
    "Given nums, filter out everything that is odd, zero or negative.",
)
def keep_positive_evens(nums: list[int]) -> list[int]:
    """Return the numbers that are both positive and even, in order.

    >>> keep_positive_evens([-2, 3, 4, 0, 6])
    [4, 6]
    >>> keep_positive_evens([1, 3])
    []
    >>> keep_positive_evens([])
    []
    """
    return [n for n in nums if n > 0 and n % 2 == 0]


@exercise(
    "Remove every number divisible by k and keep the others in order.",
    "Write a function that filters a list so that only elements leaving a remainder when divided by k stay.",
)
def drop_multiples(nums, k):
    """Return nums without the multiples of k.

    >>> drop_multiples([3, 4, 5, 6], 3)
    [4, 5]
    >>> drop_multiples([10, 20], 10)
    []
    >>> drop_multiples([], 2)
    []
    """
    return [n for n in nums if n % k != 0]


@exercise(
    "Keep those entries which are at least low and at most high.",
    "Given values and an interval, drop everything outside of it; both ends belong to the interval.",
)
def keep_within(values: list[float], low: float, high: float) -> list[float]:
    """Return the values between low and high inclusive.

    >>> keep_within([1, 5, 9, 12], 5, 9)
    [5, 9]
    >>> keep_within([0.5, 1.5], 1, 2)
    [1.5]
    >>> keep_within([], 0, 1)
    []
    """
    return [v for v in values if low <= v <= high]


@exercise(
    "Remove all entries lying between low and high inclusive.",
    "Given values and two bounds, keep only what is outside of the range they form.",
)
def drop_within(values, low, high):
    """Return the values that are below low or above high.

    >>> drop_within([1, 5, 9, 12], 5, 9)
    [1, 12]
    >>> drop_within([3], 1, 4)
    []
    >>> drop_within([], 0, 1)
    []
    """
    return [v for v in values if v < low or v > high]


@exercise(
    "Keep every entry whose absolute difference from center exceeds distance.",
    "Given nums, drop all elements that lie no further than distance away from center.",
)
def keep_far_from(nums: list[int], center: int, distance: int) -> list[int]:
    """Return the numbers that differ from center by more than distance.

    >>> keep_far_from([1, 5, 9], 5, 2)
    [1, 9]
    >>> keep_far_from([4, 6], 5, 1)
    []
    >>> keep_far_from([], 0, 3)
    []
    """
    return [n for n in nums if abs(n - center) > distance]


@exercise(
    "Keep the entries above average, in order.",
    "Compute the average of nums and list the elements that exceed it; an empty list stays empty.",
)
def keep_above_mean(nums: list[float]) -> list[float]:
    """Return the numbers greater than the mean of all numbers.

    >>> keep_above_mean([1, 2, 9])
    [9]
    >>> keep_above_mean([3, 3])
    []
    >>> keep_above_mean([])
    []
    """
    if not nums:
        return []
    mean = sum(nums) / len(nums)
    return [n for n in nums if n > mean]


@exercise(
    "Keep every second element, starting with the second one.",
    "Given a list, drop the entries at even positions (counting from 0).",
)
def keep_at_odd_indices(items: list) -> list:
    """Return the elements at the indices 1, 3, 5 and so on.

    >>> keep_at_odd_indices([10, 11, 12, 13])
    [11, 13]
    >>> keep_at_odd_indices(["a"])
    []
    >>> keep_at_odd_indices([])
    []
    """
    return items[1::2]


@exercise(
    "Remove the entries whose positions are listed in indices.",
    "Given a list and a list of positions, keep all elements that stand at none of these positions.",
)
def drop_at_indices(items: list, indices: list[int]) -> list:
    """Return items without the elements at the given indices.

    >>> drop_at_indices(["a", "b", "c"], [0, 2])
    ['b']
    >>> drop_at_indices([1, 2], [])
    [1, 2]
    >>> drop_at_indices([1, 2], [5])
    [1, 2]
    """
    return [item for i, item in enumerate(items) if i not in indices]


@exercise(
    "Keep an item only if the flag at the same position is set.",
    "Given two lists of equal length, select those elements of the first for which the second holds a true value.",
)
def keep_by_mask(items: list, mask: list[bool]) -> list:
    """Return the items whose entry in mask is true.

    >>> keep_by_mask(["a", "b", "c"], [True, False, True])
    ['a', 'c']
    >>> keep_by_mask([1, 2], [0, 0])
    []
    >>> keep_by_mask([], [])
    []
    """
    return [item for item, flag in zip(items, mask) if flag]


@exercise(
    "Keep even entries that stand at even positions counting from 0.",
    "Given nums, drop each element which is odd or stands at an odd index.",
)
def keep_even_at_even_index(nums: list[int]) -> list[int]:
    """Return the numbers whose value and index are both even.

    >>> keep_even_at_even_index([2, 4, 3, 6, 8])
    [2, 8]
    >>> keep_even_at_even_index([1, 2])
    []
    >>> keep_even_at_even_index([])
    []
    """
    return [n for i, n in enumerate(nums) if i % 2 == 0 and n % 2 == 0]


@exercise(
    "Keep every entry that exceeds its left neighbour.",
    "Given xs, list those elements which are a rise compared with their predecessor.",
)
def keep_larger_than_previous(xs: list[int]) -> list[int]:
    """Return the elements that are greater than the element before them; the first element is not included.

    >>> keep_larger_than_previous([3, 5, 4, 9])
    [5, 9]
    >>> keep_larger_than_previous([4, 4, 4])
    []
    >>> keep_larger_than_previous([])
    []
    """
    return [b for a, b in zip(xs, xs[1:]) if b > a]


@exercise(
    "Keep each entry which is below its right neighbour.",
    "Write a function that lists the elements of xs that are followed by something larger.",
)
def keep_smaller_than_next(xs):
    """Return the elements that are smaller than the element right after them; the last element is not included.

    >>> keep_smaller_than_next([3, 5, 4, 9])
    [3, 4]
    >>> keep_smaller_than_next([9, 5, 1])
    []
    >>> keep_smaller_than_next([])
    []
    """
    return [xs[i] for i in range(len(xs) - 1) if xs[i] < xs[i + 1]]


@exercise(
    "List the local maxima of heights.",
    "Given heights, keep each one that is higher than the one before and the one after it.",
)
def keep_inner_peaks(heights: list[int]) -> list[int]:
    """Return the elements that are greater than both neighbours; the first and the last element never count.

    >>> keep_inner_peaks([1, 5, 2, 6, 3])
    [5, 6]
    >>> keep_inner_peaks([1, 2, 3])
    []
    >>> keep_inner_peaks([4])
    []
    """
    return [b for a, b, c in zip(heights, heights[1:], heights[2:]) if a < b > c]


@exercise(
    "Keep only the new maxima met when reading from left to right.",
    "Write a function that lists each value which beats everything seen so far; the first one always does.",
)
def keep_records(values: list[int]) -> list[int]:
    """Return the values that are greater than all values before them, starting with the first value.

    >>> keep_records([3, 1, 5, 5, 8])
    [3, 5, 8]
    >>> keep_records([9, 4])
    [9]
    >>> keep_records([])
    []
    """
    records = []
    for v in values:
        if not records or v > records[-1]:
            records.append(v)
    return records


@exercise(
    "Drop every element that is present more than limit times.",
    "Given a list and a limit, keep only elements whose number of occurrences does not exceed the limit.",
)
def keep_rare(items: list, limit: int) -> list:
    """Return the elements that occur at most limit times in the list, in order.

    >>> keep_rare([1, 2, 1, 3, 1], 2)
    [2, 3]
    >>> keep_rare(["a", "a", "b"], 1)
    ['b']
    >>> keep_rare([], 3)
    []
    """
    return [item for item in items if items.count(item) <= limit]


@exercise(
    "Which values are present k times or more? List each of them once, in the order they first occur.",
    "Given a list and a number k, keep the values with a frequency of at least k, without repeats.",
)
def keep_frequent(items: list, k: int) -> list:
    """Return the distinct elements that occur at least k times, in order of first appearance.

    >>> keep_frequent([1, 2, 1, 3, 3, 1], 2)
    [1, 3]
    >>> keep_frequent(["a"], 2)
    []
    >>> keep_frequent([], 1)
    []
    """
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return [item for item in counts if counts[item] >= k]


@exercise(
    "Drop the missing values, which are stored as None, and keep everything else in order.",
    "Write a function that filters out None but keeps zeros, empty strings and False.",
)
def without_nones(items: list) -> list:
    """Return items without its None entries.

    >>> without_nones([1, None, 0, None])
    [1, 0]
    >>> without_nones([None])
    []
    >>> without_nones(["", False])
    ['', False]
    """
    return [item for item in items if item is not None]


@exercise(
    "Remove all empty, zero, False and None entries.",
    "Given a mixed list, keep only elements whose truth value is true.",
)
def keep_truthy(items):
    """Return the items that count as true.

    >>> keep_truthy([0, 1, "", "a", None, []])
    [1, 'a']
    >>> keep_truthy([False])
    []
    >>> keep_truthy([3, 4])
    [3, 4]
    """
    return [item for item in items if item]


@exercise(
    "Keep only numbers such as 3.0 that are whole.",
    "Given floats, filter out each one that has digits other than zero after the decimal point.",
)
def keep_whole_floats(values: list[float]) -> list[float]:
    """Return the values without a fractional part.

    >>> keep_whole_floats([1.0, 2.5, 3.0])
    [1.0, 3.0]
    >>> keep_whole_floats([0.1])
    []
    >>> keep_whole_floats([])
    []
    """
    return [v for v in values if v == int(v)]


@exercise(
    "Take elements until one reaches or exceeds limit; that one and everything after it is left out.",
    "Given nums and a limit, keep the longest prefix in which each number is less than the limit.",
)
def leading_while_below(nums: list[int], limit: int) -> list[int]:
    """Return the numbers from the start of the list as long as they are below limit.

    >>> leading_while_below([1, 2, 8, 1], 5)
    [1, 2]
    >>> leading_while_below([9], 5)
    []
    >>> leading_while_below([1, 2], 5)
    [1, 2]
    """
    return list(takewhile(lambda n: n < limit, nums))


@exercise(
    "Remove the negative prefix of the list.",
    "Write a function that skips numbers below zero until the first one that is not, and returns the rest.",
)
def drop_leading_negatives(nums):
    """Return nums without the negative numbers at its start; later negative numbers stay.

    >>> drop_leading_negatives([-1, -2, 3, -4])
    [3, -4]
    >>> drop_leading_negatives([-5])
    []
    >>> drop_leading_negatives([1, -1])
    [1, -1]
    """
    return list(dropwhile(lambda n: n < 0, nums))


@exercise(
    "Strip every trailing occurrence of value; occurrences followed by something else stay.",
    "Given a list and a value, shorten the list from the back as long as its last element equals the value.",
)
def drop_trailing_value(items: list, value) -> list:
    """Return items without the copies of value at its end.

    >>> drop_trailing_value([1, 0, 2, 0, 0], 0)
    [1, 0, 2]
    >>> drop_trailing_value(["x", "x"], "x")
    []
    >>> drop_trailing_value([], 0)
    []
    """
    end = len(items)
    while end > 0 and items[end - 1] == value:
        end -= 1
    return items[:end]


@exercise(
    "Remove value one time only, at its leftmost position.",
    "Given a list and a value, delete just the earliest copy of the value and return the rest.",
)
def drop_leftmost_copy(items: list, value) -> list:
    """Return a copy of items without the first occurrence of value; unchanged if value is missing.

    >>> drop_leftmost_copy([1, 2, 1], 1)
    [2, 1]
    >>> drop_leftmost_copy(["a"], "b")
    ['a']
    >>> drop_leftmost_copy([], 3)
    []
    """
    result = list(items)
    if value in result:
        result.remove(value)
    return result


@exercise(
    "Delete the first occurrence of the minimum and keep the rest in order.",
    "Given a list, take out a single lowest entry; an empty list gives an empty list.",
)
def drop_one_minimum(nums: list[int]) -> list[int]:
    """Return nums without its smallest number; of several equal ones only the first is removed.

    >>> drop_one_minimum([3, 1, 2, 1])
    [3, 2, 1]
    >>> drop_one_minimum([5])
    []
    >>> drop_one_minimum([])
    []
    """
    if not nums:
        return []
    i = nums.index(min(nums))
    return nums[:i] + nums[i + 1:]


@exercise(
    "Remove every copy of the smallest and of the largest number.",
    "Given a list, keep only those entries lying strictly between the lowest and the highest one.",
)
def drop_all_extremes(nums: list[int]) -> list[int]:
    """Return nums without all occurrences of its minimum and of its maximum.

    >>> drop_all_extremes([1, 5, 3, 1, 4])
    [3, 4]
    >>> drop_all_extremes([2, 2])
    []
    >>> drop_all_extremes([])
    []
    """
    if not nums:
        return []
    low, high = min(nums), max(nums)
    return [n for n in nums if low < n < high]


@exercise(
    "Keep each entry of order that is also present in items.",
    "Given a preferred order and a list of items, list the available ones by preference.",
)
def keep_in_order_found(order: list, items: list) -> list:
    """Return the elements of order that occur in items, in the order given by order.

    >>> keep_in_order_found(["a", "b", "c"], ["c", "a"])
    ['a', 'c']
    >>> keep_in_order_found([1, 2], [3])
    []
    >>> keep_in_order_found([], [1])
    []
    """
    return [x for x in order if x in items]


@exercise(
    "Remove each element that is found in the list banned.",
    "Given two lists, keep the elements of the first which do not occur in the second, in order and with repeats.",
)
def keep_allowed_items(items: list, banned: list) -> list:
    """Return the items that are not banned.

    >>> keep_allowed_items([1, 2, 3, 2], [2])
    [1, 3]
    >>> keep_allowed_items(["a", "b"], [])
    ['a', 'b']
    >>> keep_allowed_items([], [1])
    []
    """
    forbidden = set(banned)
    return [item for item in items if item not in forbidden]


@exercise(
    "Thin out an ascending list: skip every entry that comes less than gap after the previously kept entry.",
    "Given sorted times and a minimal gap, keep a time only if the gap to the one kept before is large enough.",
)
def drop_close_followers(times: list[int], gap: int) -> list[int]:
    """Return the times that are at least gap later than the last time kept; the first is always kept.

    >>> drop_close_followers([0, 2, 5, 6, 11], 5)
    [0, 5, 11]
    >>> drop_close_followers([3], 10)
    [3]
    >>> drop_close_followers([], 1)
    []
    """
    kept = []
    for t in times:
        if not kept or t - kept[-1] >= gap:
            kept.append(t)
    return kept


@exercise(
    "Keep each nonzero entry of which total is a multiple.",
    "Given nums and a total, filter the list down to the divisors of the total; zeros are dropped.",
)
def keep_divisors_of(nums: list[int], total: int) -> list[int]:
    """Return the numbers that divide total without remainder.

    >>> keep_divisors_of([2, 3, 5, 0], 12)
    [2, 3]
    >>> keep_divisors_of([7], 10)
    []
    >>> keep_divisors_of([], 1)
    []
    """
    return [n for n in nums if n != 0 and total % n == 0]
