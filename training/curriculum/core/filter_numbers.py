"""Keeping or dropping numbers by simple conditions."""

from training.curriculum.exercise import exercise


@exercise(
    "Write a function to keep only the numbers of the list that lie outside the range low to high.",
    "Given numbers and two bounds, return those smaller than low or bigger than high, in their order.",
)
def numbers_outside(numbers: list[int], low: int, high: int) -> list[int]:
    """Return the numbers that are less than low or greater than high.

    >>> numbers_outside([1, 4, 7, 10], 3, 8)
    [1, 10]
    >>> numbers_outside([3, 8], 3, 8)
    []
    >>> numbers_outside([], 0, 1)
    []
    """
    return [n for n in numbers if n < low or n > high]


@exercise(
    "Return the two-digit numbers of the list; negative numbers count by their absolute value.",
    "Write a function to select the integers that have exactly two digits, whatever their sign.",
)
def two_digit_numbers(numbers: list[int]) -> list[int]:
    """Keep the integers with exactly two digits, positive or negative.

    >>> two_digit_numbers([5, 10, -42, 100, 99])
    [10, -42, 99]
    >>> two_digit_numbers([1, 2])
    []
    >>> two_digit_numbers([])
    []
    """
    return [n for n in numbers if 10 <= abs(n) <= 99]


@exercise(
    "Remove every occurrence of the largest number.",
    "Write a function to drop all elements that are equal to the maximum of the list.",
)
def drop_all_maxima(numbers: list[int]) -> list[int]:
    """Return the list without any element that equals its maximum.

    >>> drop_all_maxima([3, 9, 1, 9])
    [3, 1]
    >>> drop_all_maxima([2, 2])
    []
    >>> drop_all_maxima([])
    []
    """
    if not numbers:
        return []
    top = max(numbers)
    return [n for n in numbers if n != top]


@exercise(
    "Keep the numbers whose last digit is the given digit.",
    "Given a list of non-negative integers and a digit, return those integers that end in the digit.",
)
def ending_with_digit(numbers: list[int], digit: int) -> list[int]:
    """Return the non-negative integers whose last decimal digit is digit.

    >>> ending_with_digit([13, 30, 3, 31], 3)
    [13, 3]
    >>> ending_with_digit([10, 0], 0)
    [10, 0]
    >>> ending_with_digit([1], 2)
    []
    """
    return [n for n in numbers if n % 10 == digit]


@exercise(
    "Find all numbers that are smaller than the number following them. The last number is never included.",
    "Write a function to return each element that is followed directly by a larger one.",
)
def followed_by_larger(values: list[int]) -> list[int]:
    """Return the elements whose right neighbour is larger.

    >>> followed_by_larger([1, 3, 2, 5])
    [1, 2]
    >>> followed_by_larger([4, 4])
    []
    >>> followed_by_larger([])
    []
    """
    result = []
    for i in range(len(values) - 1):
        if values[i] < values[i + 1]:
            result.append(values[i])
    return result


@exercise(
    "Split a list into the negative numbers and the rest; return the two lists as a tuple.",
    "Given a list of numbers, return a pair: first the negative ones, then those that are zero or positive.",
)
def negatives_and_rest(numbers: list[int]) -> tuple[list[int], list[int]]:
    """Return two lists: the negative numbers, and the numbers that are not negative.

    >>> negatives_and_rest([3, -1, 0, -5])
    ([-1, -5], [3, 0])
    >>> negatives_and_rest([])
    ([], [])
    >>> negatives_and_rest([2])
    ([], [2])
    """
    negative, rest = [], []
    for n in numbers:
        (negative if n < 0 else rest).append(n)
    return negative, rest


@exercise(
    "Remove duplicates from a list of numbers and return what is left in descending order.",
    "Write a function to get the distinct numbers of a list, largest first.",
)
def distinct_descending(numbers):
    """Return the distinct numbers sorted from largest to smallest.

    >>> distinct_descending([2, 5, 2, 8, 5])
    [8, 5, 2]
    >>> distinct_descending([1])
    [1]
    >>> distinct_descending([])
    []
    """
    return sorted(set(numbers), reverse=True)


@exercise(
    "Keep the numbers that occur exactly k times, each listed once, in order of first appearance.",
    "Given a list and a count k, return the distinct values that appear exactly k times.",
)
def occurring_exactly(numbers: list[int], k: int) -> list[int]:
    """Return each value that occurs exactly k times in the list, in order of first appearance.

    >>> occurring_exactly([4, 1, 4, 2, 2, 3], 2)
    [4, 2]
    >>> occurring_exactly([1, 2], 1)
    [1, 2]
    >>> occurring_exactly([1, 1, 1], 2)
    []
    """
    result = []
    for n in numbers:
        if n not in result and numbers.count(n) == k:
            result.append(n)
    return result


@exercise(
    "Take numbers from the front of the list as long as their sum stays at most limit.",
    "Write a function to return the longest prefix of non-negative numbers whose total does not exceed limit.",
)
def prefix_within_total(numbers: list[int], limit: int) -> list[int]:
    """Return the first numbers of the list, stopping before their sum would exceed limit.

    >>> prefix_within_total([3, 4, 2, 9], 9)
    [3, 4, 2]
    >>> prefix_within_total([10], 5)
    []
    >>> prefix_within_total([], 5)
    []
    """
    result = []
    total = 0
    for n in numbers:
        total += n
        if total > limit:
            break
        result.append(n)
    return result


@exercise(
    "Replace every negative number in the list with zero.",
    "Given a list of numbers, return a new list where each number below zero became 0 and the others are unchanged.",
)
def negatives_to_zero(numbers: list[float]) -> list[float]:
    """Return the list with all negative numbers changed to 0.

    >>> negatives_to_zero([3, -2, 0, -7])
    [3, 0, 0, 0]
    >>> negatives_to_zero([])
    []
    >>> negatives_to_zero([1.5, -0.5])
    [1.5, 0]
    """
    return [max(n, 0) for n in numbers]


@exercise(
    "Return the numbers of the list that divide total evenly; zero is skipped.",
    "Given a list of integers, keep the ones that are divisors of total. Zeros are never kept.",
)
def dividing_total(numbers, total):
    """Return the numbers by which total can be divided without remainder, ignoring zeros.

    >>> dividing_total([2, 3, 5, 0], 12)
    [2, 3]
    >>> dividing_total([7], 12)
    []
    >>> dividing_total([1, -4], 8)
    [1, -4]
    """
    return [n for n in numbers if n != 0 and total % n == 0]


@exercise(
    "Keep the floats of the list that are whole numbers and return them as ints.",
    "Write a function to pick out floating point numbers without a fractional part and convert them to integers.",
)
def whole_floats_as_ints(values: list[float]) -> list[int]:
    """Return, as integers, those floats that have no fractional part.

    >>> whole_floats_as_ints([1.0, 2.5, -3.0])
    [1, -3]
    >>> whole_floats_as_ints([0.1])
    []
    >>> whole_floats_as_ints([])
    []
    """
    return [int(v) for v in values if v == int(v)]


@exercise(
    "Drop the numbers that differ from the previous kept number by less than gap.",
    "Thin out a list: the first number is kept, and after that each number that is at least gap away from the last kept one.",
)
def thin_by_gap(numbers: list[int], gap: int) -> list[int]:
    """Keep the first number and then every number at least gap away from the last one kept.

    >>> thin_by_gap([1, 2, 4, 5, 9], 3)
    [1, 4, 9]
    >>> thin_by_gap([5, 5, 5], 1)
    [5]
    >>> thin_by_gap([], 2)
    []
    """
    kept = []
    for n in numbers:
        if not kept or abs(n - kept[-1]) >= gap:
            kept.append(n)
    return kept


@exercise(
    "Return all numbers that are larger than the sum of the other numbers in the list.",
    "Find the elements that are bigger than everything else in the list added together.",
)
def outweighing_numbers(numbers: list[int]) -> list[int]:
    """Return the numbers that are greater than the sum of all other numbers.

    >>> outweighing_numbers([1, 2, 10])
    [10]
    >>> outweighing_numbers([4, 4])
    []
    >>> outweighing_numbers([3])
    [3]
    """
    total = sum(numbers)
    return [n for n in numbers if n > total - n]


@exercise(
    "Return the positive even numbers up to and including n as a list.",
    "Write a function to list all even numbers from 2 to n.",
)
def evens_up_to(n: int) -> list[int]:
    """List the even numbers from 2 up to n, n included when it is even.

    >>> evens_up_to(7)
    [2, 4, 6]
    >>> evens_up_to(8)
    [2, 4, 6, 8]
    >>> evens_up_to(1)
    []
    """
    return list(range(2, n + 1, 2))


@exercise(
    "Remove the numbers that appear in the list of forbidden numbers, keeping order and repeats.",
    "Given two lists, return the elements of the first which do not occur in the second.",
)
def without_forbidden(numbers: list[int], forbidden: list[int]) -> list[int]:
    """Return the numbers that are not among the forbidden ones.

    >>> without_forbidden([1, 2, 3, 2], [2])
    [1, 3]
    >>> without_forbidden([5, 5], [])
    [5, 5]
    >>> without_forbidden([], [1])
    []
    """
    banned = set(forbidden)
    return [n for n in numbers if n not in banned]


@exercise(
    "Keep the numbers with an even digit sum.",
    "Write a function to select the non-negative integers whose decimal digits add up to an even number.",
)
def even_digit_sum_only(numbers: list[int]) -> list[int]:
    """Return the non-negative integers whose digits have an even sum.

    >>> even_digit_sum_only([11, 12, 20, 7])
    [11, 20]
    >>> even_digit_sum_only([0])
    [0]
    >>> even_digit_sum_only([])
    []
    """
    return [n for n in numbers if sum(map(int, str(n))) % 2 == 0]


@exercise(
    "Return the first number greater than limit, or None when there is none.",
    "Find the first element in the list that exceeds limit; give None if no element does.",
)
def first_above(numbers: list[int], limit: int) -> int | None:
    """Return the first number that is larger than limit, else None.

    >>> first_above([2, 9, 11], 5)
    9
    >>> first_above([6], 5)
    6
    >>> first_above([], 0) is None
    True
    """
    for n in numbers:
        if n > limit:
            return n
    return None


@exercise(
    "Return the last even number of a list, or the default when the list has no even number.",
    "Write a function to find the even integer closest to the end of the list; default is returned if there is none.",
)
def last_even(numbers, default=None):
    """Find the last even number in the list; return default when there is no even number.

    >>> last_even([2, 4, 5])
    4
    >>> last_even([1, 3], 0)
    0
    >>> last_even([8])
    8
    """
    for n in reversed(numbers):
        if n % 2 == 0:
            return n
    return default
