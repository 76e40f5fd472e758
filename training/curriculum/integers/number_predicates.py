"""Yes-or-no questions about single numbers and short lists, and numbers chosen by them."""

from training.curriculum.exercise import exercise


@exercise(
    "Check if the absolute value of n lies between 10 and 99.",
    "Given an integer, is it a two-digit number, positive or negative?",
)
def has_two_digits(n: int) -> bool:
    """Return whether n has exactly two digits, ignoring its sign.

    >>> has_two_digits(42)
    True
    >>> has_two_digits(-10)
    True
    >>> has_two_digits(100)
    False
    >>> has_two_digits(9)
    False
    """
    return 10 <= abs(n) <= 99


@exercise(
    "Return True if neither division of n by a and by b leaves a remainder.",
    "Given n, a and b, is n a common multiple of the two?",
)
def divisible_by_both(n, a, b):
    """Check whether n is divisible by a and also by b.

    >>> divisible_by_both(12, 3, 4)
    True
    >>> divisible_by_both(9, 3, 4)
    False
    >>> divisible_by_both(0, 5, 7)
    True
    """
    return n % a == 0 and n % b == 0


@exercise(
    "Check if n is a multiple of a or of b, but not of both.",
    "Given n, a and b, does just one of the two numbers divide n?",
)
def divisible_by_only_one(n: int, a: int, b: int) -> bool:
    """Return whether n is divisible by exactly one of a and b.

    >>> divisible_by_only_one(6, 3, 4)
    True
    >>> divisible_by_only_one(12, 3, 4)
    False
    >>> divisible_by_only_one(5, 3, 4)
    False
    """
    return (n % a == 0) != (n % b == 0)


@exercise(
    "Return True if n minus r can be divided by k.",
    "Given n, k and r, has n the form k times an integer plus r?",
)
def is_multiple_plus(n, k, r):
    """Check whether n is r more than a multiple of k.

    >>> is_multiple_plus(17, 5, 2)
    True
    >>> is_multiple_plus(18, 5, 2)
    False
    >>> is_multiple_plus(2, 5, 2)
    True
    """
    return (n - r) % k == 0


@exercise(
    "Check if the digits of ending are a suffix of the digits of n.",
    "Given two non-negative integers, does the first one finish with the second?",
)
def ends_with_digits(n: int, ending: int) -> bool:
    """Return whether the decimal form of n ends with the digits of ending.

    >>> ends_with_digits(1234, 34)
    True
    >>> ends_with_digits(1234, 23)
    False
    >>> ends_with_digits(50, 0)
    True
    """
    return str(n).endswith(str(ending))


@exercise(
    "Return True if the leading digit of the integer is divisible by two.",
    "Given n, is its leftmost digit even?",
)
def first_digit_even(n):
    """Check whether the first digit of n is even, ignoring a minus sign.

    >>> first_digit_even(2135)
    True
    >>> first_digit_even(-48)
    True
    >>> first_digit_even(124)
    False
    """
    return int(str(abs(n))[0]) % 2 == 0


@exercise(
    "Return True if the digits of the non-negative integer add up to an even number.",
    "Given n, is its digit sum divisible by two?",
)
def digit_total_even(n):
    """Check whether the sum of the digits of n is even.

    >>> digit_total_even(112)
    True
    >>> digit_total_even(21)
    False
    >>> digit_total_even(0)
    True
    """
    return sum(int(d) for d in str(n)) % 2 == 0


@exercise(
    "Check if some closed interval of the list contains x.",
    "Given a number and a list of pairs, is x between low and high for any pair?",
)
def inside_some_interval(x: float, ranges: list) -> bool:
    """Return whether x lies in at least one of the ranges (low, high), bounds included.

    >>> inside_some_interval(5, [(1, 3), (4, 6)])
    True
    >>> inside_some_interval(7, [(1, 3), (4, 6)])
    False
    >>> inside_some_interval(3, [(1, 3)])
    True
    """
    return any(low <= x <= high for low, high in ranges)


@exercise(
    "How many half-open intervals of the list is x in?",
    "Given a number and pairs, count those with low <= x < high.",
)
def ranges_containing(x, ranges):
    """Count the ranges (low, high) that contain x, with low included and high excluded.

    >>> ranges_containing(5, [(1, 6), (5, 9), (2, 5)])
    2
    >>> ranges_containing(0, [(1, 2)])
    0
    >>> ranges_containing(3, [])
    0
    """
    return sum(1 for low, high in ranges if low <= x < high)


@exercise(
    "Check if some x and n - x both belong to the list.",
    "Given n and numbers, can n be written as a sum of two list values, repetition allowed?",
)
def is_sum_of_two(n: int, numbers: list) -> bool:
    """Return whether n is the sum of two numbers of the list, where the same entry may be used twice.

    >>> is_sum_of_two(7, [2, 5])
    True
    >>> is_sum_of_two(4, [2, 9])
    True
    >>> is_sum_of_two(8, [1, 3])
    False
    """
    return any(n - x in numbers for x in numbers)


@exercise(
    "Return True if twice the maximum is the total of the list.",
    "Given numbers, do all but the greatest add up to the greatest?",
)
def largest_is_sum(numbers):
    """Check whether the largest number equals the sum of all others; the list is not empty.

    >>> largest_is_sum([1, 2, 3])
    True
    >>> largest_is_sum([4, 1])
    False
    >>> largest_is_sum([0])
    True
    """
    return 2 * max(numbers) == sum(numbers)


@exercise(
    "Check if left half and right half of the list have equal totals.",
    "Given numbers, leave out the central one if there is one and compare the sums of both sides.",
)
def balanced_at_middle(numbers: list) -> bool:
    """Return whether the numbers before the middle have the same sum as those after it; the middle of an odd count is ignored.

    >>> balanced_at_middle([1, 5, 9, 4, 2])
    True
    >>> balanced_at_middle([3, 3])
    True
    >>> balanced_at_middle([1, 2])
    False
    """
    half = len(numbers) // 2
    return sum(numbers[:half]) == sum(numbers[len(numbers) - half:])


@exercise(
    "Return True if no value is farther than distance from the mean of the non-empty list.",
    "Given numbers and a distance, do all lie near their average?",
)
def all_within_of_mean(values, distance):
    """Check whether every value differs from the average by at most distance.

    >>> all_within_of_mean([4, 5, 6], 1)
    True
    >>> all_within_of_mean([1, 9], 3)
    False
    >>> all_within_of_mean([7], 0)
    True
    """
    mean = sum(values) / len(values)
    return all(abs(v - mean) <= distance for v in values)


@exercise(
    "Check that a single entry of the list exceeds limit.",
    "Given numbers and a limit, is the count of larger values equal to one?",
)
def only_one_above(values: list, limit: float) -> bool:
    """Return whether exactly one value is greater than limit.

    >>> only_one_above([1, 7, 3], 5)
    True
    >>> only_one_above([6, 7], 5)
    False
    >>> only_one_above([], 0)
    False
    """
    return sum(1 for v in values if v > limit) == 1


@exercise(
    "Return True if no two numbers are equal modulo k.",
    "Given integers and k, are their remainders pairwise different?",
)
def none_repeated_mod(numbers, k):
    """Check whether all numbers leave different remainders when divided by k.

    >>> none_repeated_mod([1, 5, 9], 5)
    True
    >>> none_repeated_mod([1, 6], 5)
    False
    >>> none_repeated_mod([], 3)
    True
    """
    remainders = [n % k for n in numbers]
    return len(set(remainders)) == len(remainders)


@exercise(
    "Check that the number of positive entries is not below k.",
    "Given numbers and k, are there k or more positive ones?",
)
def at_least_k_positive(values: list, k: int) -> bool:
    """Return whether at least k of the values are greater than zero.

    >>> at_least_k_positive([1, -2, 3], 2)
    True
    >>> at_least_k_positive([1, -2], 2)
    False
    >>> at_least_k_positive([], 0)
    True
    """
    return sum(v > 0 for v in values) >= k


@exercise(
    "Return True if the number of distinct entries does not exceed k.",
    "Given values and k, are there no more than k distinct ones?",
)
def at_most_k_different(values, k):
    """Check whether the list contains at most k different values.

    >>> at_most_k_different([1, 1, 2], 2)
    True
    >>> at_most_k_different([1, 2, 3], 2)
    False
    >>> at_most_k_different([], 0)
    True
    """
    return len(set(values)) <= k


@exercise(
    "Check if the sorted list is 1, 2, 3 and so on up to the number of entries.",
    "Given integers, are they a rearrangement of 1 to n for a list with n entries?",
)
def is_permutation_to(numbers: list) -> bool:
    """Return whether the list contains every number from 1 to its length exactly once.

    >>> is_permutation_to([3, 1, 2])
    True
    >>> is_permutation_to([1, 1, 2])
    False
    >>> is_permutation_to([])
    True
    """
    return sorted(numbers) == list(range(1, len(numbers) + 1))


@exercise(
    "Return True if no integer of the closed range is missing.",
    "Given integers and a range, does the list contain the complete range?",
)
def contains_whole_range(numbers, low, high):
    """Check whether every whole number from low to high, inclusive, occurs in the list.

    >>> contains_whole_range([3, 1, 2, 9], 1, 3)
    True
    >>> contains_whole_range([1, 3], 1, 3)
    False
    >>> contains_whole_range([], 5, 4)
    True
    """
    return all(n in numbers for n in range(low, high + 1))


@exercise(
    "Check that no change between consecutive values is larger than step.",
    "Given numbers and a step, does the list avoid bigger jumps?",
)
def changes_by_at_most(values: list, step: float) -> bool:
    """Return whether neighbouring values differ by at most step.

    >>> changes_by_at_most([1, 3, 2], 2)
    True
    >>> changes_by_at_most([1, 5], 3)
    False
    >>> changes_by_at_most([4], 0)
    True
    """
    return all(abs(a - b) <= step for a, b in zip(values, values[1:]))


@exercise(
    "Return True if some value is directly followed by the same value.",
    "Given a list, does any entry equal its successor?",
)
def twins_side_by_side(values):
    """Check whether two adjacent values of the list are equal.

    >>> twins_side_by_side([1, 2, 2])
    True
    >>> twins_side_by_side([1, 2, 1])
    False
    >>> twins_side_by_side([])
    False
    """
    return any(a == b for a, b in zip(values, values[1:]))


@exercise(
    "Check if the list has an inner local maximum.",
    "Given numbers, is there an inner entry that exceeds the entry before and the entry after it?",
)
def peak_inside(values: list) -> bool:
    """Return whether some value that is neither first nor last is larger than both of its neighbours.

    >>> peak_inside([1, 5, 2])
    True
    >>> peak_inside([1, 2, 3])
    False
    >>> peak_inside([4, 4])
    False
    """
    return any(a < b > c for a, b, c in zip(values, values[1:], values[2:]))


@exercise(
    "Return True if nothing is below the first or above the last entry.",
    "Given numbers, do minimum and maximum stand at the front and at the back?",
)
def ends_are_extremes(values):
    """Check whether the first value is the smallest and the last the largest of the non-empty list.

    >>> ends_are_extremes([1, 5, 3, 9])
    True
    >>> ends_are_extremes([2, 1, 9])
    False
    >>> ends_are_extremes([4])
    True
    """
    return values[0] == min(values) and values[-1] == max(values)


@exercise(
    "Check that no list entry is as large as x or larger.",
    "Given x and numbers, does x exceed all of them?",
)
def above_all(x: float, values: list) -> bool:
    """Return whether x is greater than every value of the list; an empty list gives True.

    >>> above_all(9, [1, 8])
    True
    >>> above_all(8, [8, 2])
    False
    >>> above_all(0, [])
    True
    """
    return all(x > v for v in values)


@exercise(
    "Return True if the value is larger than one neighbour and smaller than the other.",
    "Given a list and an inner position, is the entry there between the entry before and the one after?",
)
def between_neighbours(values, i):
    """Check whether values[i] lies strictly between its two neighbours, in either direction; i is an inner index.

    >>> between_neighbours([1, 3, 5], 1)
    True
    >>> between_neighbours([9, 4, 2], 1)
    True
    >>> between_neighbours([1, 5, 2], 1)
    False
    """
    a, b = values[i - 1], values[i + 1]
    return min(a, b) < values[i] < max(a, b)


@exercise(
    "Search in order for a multiple of divisor not below minimum.",
    "Given candidates, a divisor and a minimum, which one is the first to satisfy both conditions (None without one)?",
)
def first_candidate_passing(candidates: list, divisor: int, minimum: int) -> int:
    """Return the first candidate that is divisible by divisor and at least minimum, or None if there is none.

    >>> first_candidate_passing([4, 10, 15, 20], 5, 12)
    15
    >>> first_candidate_passing([3], 2, 0) is None
    True
    >>> first_candidate_passing([8], 4, 8)
    8
    """
    for c in candidates:
        if c % divisor == 0 and c >= minimum:
            return c
    return None


@exercise(
    "Go through the numbers and keep one only if it is at least distance away from the previously kept number.",
    "Given numbers and a distance, thin out the list from the front.",
)
def reject_if_too_close(values, distance):
    """Keep the values in order but drop each one that is closer than distance to the last kept value.

    >>> reject_if_too_close([1, 2, 5, 6, 9], 3)
    [1, 5, 9]
    >>> reject_if_too_close([4], 10)
    [4]
    >>> reject_if_too_close([], 1)
    []
    """
    kept = []
    for v in values:
        if not kept or abs(v - kept[-1]) >= distance:
            kept.append(v)
    return kept


@exercise(
    "Compare the number of values above zero with the number below zero.",
    "Given numbers, which sign prevails? Zeros do not count; a tie is 'none'.",
)
def majority_sign(values: list) -> str:
    """Return 'positive' or 'negative', whichever sign more of the values have, or 'none' if equally many.

    >>> majority_sign([1, 2, -3])
    'positive'
    >>> majority_sign([-1, 0])
    'negative'
    >>> majority_sign([1, -1])
    'none'
    """
    balance = sum((v > 0) - (v < 0) for v in values)
    if balance > 0:
        return "positive"
    return "negative" if balance < 0 else "none"


@exercise(
    "Add the number of divisors leaving no remainder and the number of digits contained in the decimal form.",
    "Given n, divisors and digits, return the total of fulfilled rules.",
)
def count_matching_rules(n: int, divisors: list, digits: list) -> int:
    """Count how many of the divisors divide n plus how many of the digits occur in n.

    >>> count_matching_rules(12, [2, 3, 5], [1, 9])
    3
    >>> count_matching_rules(7, [], [7])
    1
    >>> count_matching_rules(10, [4], [])
    0
    """
    return sum(n % d == 0 for d in divisors) + sum(str(d) in str(n) for d in digits)
