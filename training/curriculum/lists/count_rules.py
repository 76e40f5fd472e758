"""Counting elements, pairs and changes in lists."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Number of entries above the mean of the list.",
    "Given some values, compute their mean and count those strictly larger than it.",
)
def count_above_average(values: list[float]) -> int:
    """Return how many values are greater than the average of all values.

    >>> count_above_average([1, 2, 9])
    1
    >>> count_above_average([4, 4, 4])
    0
    >>> count_above_average([])
    0
    """
    if not values:
        return 0
    mean = sum(values) / len(values)
    return sum(v > mean for v in values)


@exercise(
    "Number of entries greater than low and smaller than high.",
    "Given nums and two bounds, count the elements inside the open interval; the bounds themselves do not count.",
)
def tally_strictly_between(nums: list[int], low: int, high: int) -> int:
    """Return how many numbers lie strictly between low and high.

    >>> tally_strictly_between([1, 3, 5, 7], 1, 7)
    2
    >>> tally_strictly_between([2, 2, 2], 1, 3)
    3
    >>> tally_strictly_between([], 0, 9)
    0
    """
    return sum(low < n < high for n in nums)


@exercise(
    "Count how many numbers are below, equal to and above zero, as a triple in that order.",
    "Given a list of numbers, return (negatives, zeros, positives) as counts.",
)
def count_of_sign(nums):
    """Return a tuple with the number of negative, zero and positive entries.

    >>> count_of_sign([-1, 0, 4, 5])
    (1, 1, 2)
    >>> count_of_sign([0, 0])
    (0, 2, 0)
    >>> count_of_sign([])
    (0, 0, 0)
    """
    negative = sum(n < 0 for n in nums)
    zero = nums.count(0)
    return negative, zero, len(nums) - negative - zero


@exercise(
    "Count the even and the odd entries and give both counts as a pair (even, odd).",
    "Write a function that returns a tuple: first the number of even elements, then the number of odd ones.",
)
def count_even_and_odd(nums: list[int]) -> tuple[int, int]:
    """Return how many numbers are even and how many are odd.

    >>> count_even_and_odd([1, 2, 4])
    (2, 1)
    >>> count_even_and_odd([7, 9])
    (0, 2)
    >>> count_even_and_odd([])
    (0, 0)
    """
    even = sum(n % 2 == 0 for n in nums)
    return even, len(nums) - even


@exercise(
    "Number of entries which are a multiple of at least one of a and b.",
    "Given a list and two divisors, return how many elements can be divided evenly by one or the other.",
)
def count_multiples_of_either(nums, a, b):
    """Count the numbers that are divisible by a or by b.

    >>> count_multiples_of_either([2, 3, 6, 7], 2, 3)
    3
    >>> count_multiples_of_either([5, 10], 3, 4)
    0
    >>> count_multiples_of_either([], 1, 2)
    0
    """
    count = 0
    for n in nums:
        if n % a == 0 or n % b == 0:
            count += 1
    return count


@exercise(
    "Number of entries divisible by both a and b at the same time.",
    "Write a function to find how many elements of nums are multiples of a as well as of b.",
)
def count_multiples_of_both(nums: list[int], a: int, b: int) -> int:
    """Count the numbers that are divisible by a and by b.

    >>> count_multiples_of_both([2, 3, 6, 12], 2, 3)
    2
    >>> count_multiples_of_both([5, 10], 3, 5)
    0
    >>> count_multiples_of_both([], 1, 2)
    0
    """
    return len([n for n in nums if n % a == 0 and n % b == 0])


@exercise(
    "Number of entries that are a multiple of a or of b but not of both.",
    "Given nums and two divisors, count the elements which exactly one of the two divides evenly.",
)
def count_multiples_of_one_only(nums, a, b):
    """Count the numbers that are divisible by exactly one of a and b.

    >>> count_multiples_of_one_only([2, 3, 6, 7], 2, 3)
    2
    >>> count_multiples_of_one_only([4, 8, 6], 2, 4)
    1
    >>> count_multiples_of_one_only([], 2, 5)
    0
    """
    return sum((n % a == 0) != (n % b == 0) for n in nums)


@exercise(
    "Count the adjacent pairs made of two equal elements.",
    "Given a list, find how often two neighbours have the same value.",
)
def count_equal_neighbours(items: list) -> int:
    """Return the number of positions where an element equals the one right after it.

    >>> count_equal_neighbours([1, 1, 2, 2, 2])
    3
    >>> count_equal_neighbours(["a", "b", "a"])
    0
    >>> count_equal_neighbours([])
    0
    """
    return sum(a == b for a, b in zip(items, items[1:]))


@exercise(
    "Number of adjacent pairs whose two elements differ.",
    "Write a function that walks through the list and counts each switch to a different value.",
)
def count_value_changes(states: list) -> int:
    """Return how many times the value changes from one element to the next.

    >>> count_value_changes(["on", "on", "off", "on"])
    2
    >>> count_value_changes([1, 1, 1])
    0
    >>> count_value_changes([])
    0
    """
    changes = 0
    for i in range(1, len(states)):
        if states[i] != states[i - 1]:
            changes += 1
    return changes


@exercise(
    "Number of times neighbouring numbers have opposite signs.",
    "Given a list of nonzero numbers, return how often the sign flips between consecutive entries.",
)
def tally_sign_changes(nums: list[int]) -> int:
    """Count the adjacent pairs in which one number is negative and the other is positive.

    >>> tally_sign_changes([1, -2, -3, 4])
    2
    >>> tally_sign_changes([5, 6])
    0
    >>> tally_sign_changes([-1, 1, -1])
    2
    """
    return sum(a * b < 0 for a, b in zip(nums, nums[1:]))


@exercise(
    "Number of peaks: elements larger than the one before and the one after.",
    "Given xs, return how many elements, not counting the first and last, exceed both adjacent ones.",
)
def count_local_maxima(xs: list[int]) -> int:
    """Count the inner elements that are greater than both of their neighbours.

    >>> count_local_maxima([1, 3, 2, 5, 4])
    2
    >>> count_local_maxima([1, 2, 3])
    0
    >>> count_local_maxima([4, 4, 4])
    0
    """
    return sum(xs[i - 1] < xs[i] > xs[i + 1] for i in range(1, len(xs) - 1))


@exercise(
    "Number of low points, that is entries below the previous and the next one.",
    "Write a function to count local minima; the two ends of the list never count.",
)
def count_valleys(xs):
    """Count the inner elements that are smaller than both of their neighbours.

    >>> count_valleys([3, 1, 2, 0, 4])
    2
    >>> count_valleys([1, 2, 3])
    0
    >>> count_valleys([5, 4])
    0
    """
    count = 0
    for i in range(1, len(xs) - 1):
        if xs[i] < xs[i - 1] and xs[i] < xs[i + 1]:
            count += 1
    return count


@exercise(
    "Number of new records when reading the list from left to right.",
    "Given results in time order, return how many of them beat all earlier ones (the first is always a record).",
)
def count_record_highs(values: list[int]) -> int:
    """Count the values that are greater than every value before them; the first value counts.

    >>> count_record_highs([3, 5, 4, 6])
    3
    >>> count_record_highs([9, 8, 7])
    1
    >>> count_record_highs([])
    0
    """
    count = 0
    best = None
    for v in values:
        if best is None or v > best:
            best = v
            count += 1
    return count


@exercise(
    "Number of falls from one entry to the next that are bigger than amount.",
    "Given prices in order and an amount, return how many consecutive steps go down by more than that amount.",
)
def count_drops_larger_than(prices: list[int], amount: int) -> int:
    """Count how often a price is more than amount lower than the price just before it.

    >>> count_drops_larger_than([10, 4, 3, 0], 2)
    2
    >>> count_drops_larger_than([1, 2, 3], 0)
    0
    >>> count_drops_larger_than([9], 1)
    0
    """
    return sum(a - b > amount for a, b in zip(prices, prices[1:]))


@exercise(
    "Count the copies of the maximum.",
    "Find the biggest entry and say how many times it is present; an empty list gives 0.",
)
def count_occurrences_of_max(nums: list[int]) -> int:
    """Return how often the largest number occurs in the list (0 for an empty list).

    >>> count_occurrences_of_max([3, 7, 7, 1])
    2
    >>> count_occurrences_of_max([5])
    1
    >>> count_occurrences_of_max([])
    0
    """
    return nums.count(max(nums)) if nums else 0


@exercise(
    "Number of distinct elements.",
    "Given a list, count its elements without repeats.",
)
def count_distinct_items(items):
    """Return how many different values the list contains.

    >>> count_distinct_items([1, 2, 2, 3])
    3
    >>> count_distinct_items(["a", "a"])
    1
    >>> count_distinct_items([])
    0
    """
    return len(set(items))


@exercise(
    "Number of values in the list without a duplicate.",
    "Write a function that counts the elements that are present a single time only.",
)
def count_items_occurring_once(items: list) -> int:
    """Return how many elements occur exactly once.

    >>> count_items_occurring_once([1, 2, 2, 3])
    2
    >>> count_items_occurring_once(["x", "x"])
    0
    >>> count_items_occurring_once([])
    0
    """
    return sum(n == 1 for n in Counter(items).values())


@exercise(
    "Number of distinct values whose frequency is k.",
    "Given a list and a number k, count the values that are present precisely k times.",
)
def count_values_repeated_k_times(items: list, k: int) -> int:
    """Return how many different values occur exactly k times.

    >>> count_values_repeated_k_times([1, 1, 2, 2, 3], 2)
    2
    >>> count_values_repeated_k_times(["a", "b"], 1)
    2
    >>> count_values_repeated_k_times([5, 5, 5], 2)
    0
    """
    return list(Counter(items).values()).count(k)


@exercise(
    "Number of duplicates, that is the length minus the number of distinct values.",
    "Count the elements which repeat a value seen earlier in the list.",
)
def count_surplus_copies(items):
    """Return how many elements would have to be removed so that no value occurs twice.

    >>> count_surplus_copies([1, 2, 2, 3, 3, 3])
    3
    >>> count_surplus_copies(["a", "b"])
    0
    >>> count_surplus_copies([])
    0
    """
    return len(items) - len(set(items))


@exercise(
    "Count the positions where first and second agree.",
    (
        "Compare two lists element by element and return how many places match; surplus elements of the "
        "longer one are ignored."
    ),
)
def count_matching_positions(first: list, second: list) -> int:
    """Return the number of indices at which both lists hold equal elements.

    >>> count_matching_positions([1, 2, 3], [1, 5, 3])
    2
    >>> count_matching_positions(["a"], ["b"])
    0
    >>> count_matching_positions([1, 2], [1, 2, 3])
    2
    """
    return sum(a == b for a, b in zip(first, second))


@exercise(
    "Number of different values shared by a and b.",
    "Given two lists, count the values, without repeats, that are present in each of them.",
)
def count_common_values(a: list[int], b: list[int]) -> int:
    """Return how many distinct values occur in both lists.

    >>> count_common_values([1, 2, 2, 3], [2, 3, 3])
    2
    >>> count_common_values([1], [2])
    0
    >>> count_common_values([], [4])
    0
    """
    return len(set(a) & set(b))


@exercise(
    "Number of pairs (i < j) with entries that are no more than d apart.",
    "Given nums and a distance d, return how many ways there are to choose two elements differing by d or less.",
)
def count_pairs_with_difference_at_most(nums: list[int], d: int) -> int:
    """Count the pairs of elements whose absolute difference is at most d.

    >>> count_pairs_with_difference_at_most([1, 2, 5], 1)
    1
    >>> count_pairs_with_difference_at_most([3, 3, 3], 0)
    3
    >>> count_pairs_with_difference_at_most([4], 10)
    0
    """
    count = 0
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if abs(nums[i] - nums[j]) <= d:
                count += 1
    return count


@exercise(
    "Number of positions i with nums[i] == i.",
    "Write a function to find how many entries coincide with their 0-based position.",
)
def count_elements_equal_to_index(nums):
    """Count the elements that are equal to their own index.

    >>> count_elements_equal_to_index([0, 5, 2])
    2
    >>> count_elements_equal_to_index([1, 2])
    0
    >>> count_elements_equal_to_index([])
    0
    """
    return sum(i == n for i, n in enumerate(nums))


@exercise(
    "Count the earlier entries that are less than values[index].",
    "Given a list and an index, look at everything to the left and count the elements below the one at the index.",
)
def count_smaller_before(values: list[int], index: int) -> int:
    """Return how many elements before the given index are smaller than the element at that index.

    >>> count_smaller_before([3, 1, 5, 4], 3)
    2
    >>> count_smaller_before([3, 1, 5, 4], 2)
    2
    >>> count_smaller_before([9], 0)
    0
    """
    return sum(v < values[index] for v in values[:index])


@exercise(
    "Count the leading elements up to but not including the first stop.",
    (
        "Given a list and a stop value, return the number of entries ahead of it, or the full length if it "
        "does not occur."
    ),
)
def count_before_first(items: list, stop) -> int:
    """Return how many elements stand before the first occurrence of stop; all of them if stop is missing.

    >>> count_before_first([4, 5, 0, 6], 0)
    2
    >>> count_before_first(["a", "b"], "z")
    2
    >>> count_before_first([0], 0)
    0
    """
    count = 0
    for item in items:
        if item == stop:
            break
        count += 1
    return count


@exercise(
    "Count the trailing zeros.",
    "Write a function that looks from the back and counts zeros until another number comes.",
)
def count_trailing_zeros_of_list(nums: list[int]) -> int:
    """Return how many zeros stand at the end of the list.

    >>> count_trailing_zeros_of_list([5, 0, 3, 0, 0])
    2
    >>> count_trailing_zeros_of_list([0, 0])
    2
    >>> count_trailing_zeros_of_list([1, 2])
    0
    """
    count = 0
    for n in reversed(nums):
        if n != 0:
            break
        count += 1
    return count


@exercise(
    "Length of the first run of equal elements.",
    (
        "Count the elements from the beginning that are the same as the first element, stopping at the first "
        "different one."
    ),
)
def count_leading_equal(items):
    """Return how many elements at the start of the list are equal to the first one.

    >>> count_leading_equal([7, 7, 7, 1, 7])
    3
    >>> count_leading_equal(["a", "b"])
    1
    >>> count_leading_equal([])
    0
    """
    count = 0
    while count < len(items) and items[count] == items[0]:
        count += 1
    return count


@exercise(
    "Return a dictionary from the name of the type to the number of items of that type.",
    "Given a mixed list, tally its items by their type, using names such as 'int' and 'str' as keys.",
)
def count_types(items: list) -> dict[str, int]:
    """Count how many items of each type name the list holds.

    >>> count_types([1, "a", 2, None])
    {'int': 2, 'str': 1, 'NoneType': 1}
    >>> count_types([1.5, True])
    {'float': 1, 'bool': 1}
    >>> count_types([])
    {}
    """
    counts = {}
    for item in items:
        name = type(item).__name__
        counts[name] = counts.get(name, 0) + 1
    return counts


@exercise(
    "Number of missing values, where a missing value is stored as None.",
    "Write a function that counts the None items of a list; zeros and empty strings do not count.",
)
def count_none_entries(entries: list) -> int:
    """Return how many entries are None.

    >>> count_none_entries([1, None, 0, None])
    2
    >>> count_none_entries(["", 0])
    0
    >>> count_none_entries([])
    0
    """
    return sum(entry is None for entry in entries)


@exercise(
    "Compute which share of the flags is set, in percent.",
    "Given a list of booleans, return 100 times the number of True values divided by the length (0.0 if empty).",
)
def percent_of_true(flags: list[bool]) -> float:
    """Return the percentage of flags that are true, or 0.0 for an empty list.

    >>> percent_of_true([True, False, True, True])
    75.0
    >>> percent_of_true([False])
    0.0
    >>> percent_of_true([])
    0.0
    """
    if not flags:
        return 0.0
    return 100 * sum(flags) / len(flags)
