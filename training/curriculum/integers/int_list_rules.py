"""Lists of whole numbers selected, changed and measured by number properties."""

from training.curriculum.exercise import exercise


@exercise(
    "Multiply the list together, skipping zeros.",
    "Given integers, compute the product of the nonzero ones; an empty product is 1.",
)
def product_of_nonzero_numbers(numbers):
    """Return the product of all numbers that are not zero, or 1 if there are none.

    >>> product_of_nonzero_numbers([2, 0, 5])
    10
    >>> product_of_nonzero_numbers([0])
    1
    >>> product_of_nonzero_numbers([-3, 4])
    -12
    """
    product = 1
    for n in numbers:
        if n != 0:
            product *= n
    return product


@exercise(
    "Search from the end for a number divisible by two; give None when all are odd.",
    "Given integers, which even one stands furthest to the right (None without any)?",
)
def last_even_number(numbers: list) -> int:
    """Return the last even number of the list, or None if there is none.

    >>> last_even_number([2, 5, 4, 7])
    4
    >>> last_even_number([1, 3]) is None
    True
    >>> last_even_number([8])
    8
    """
    for n in reversed(numbers):
        if n % 2 == 0:
            return n
    return None


@exercise(
    "Find the earliest position whose value exceeds limit; -1 when no value does.",
    "Given numbers and a limit, where does the list go above the limit for the first time?",
)
def first_index_above(numbers, limit):
    """Return the index of the first number greater than limit, or -1 if there is none.

    >>> first_index_above([1, 4, 9], 3)
    1
    >>> first_index_above([1, 2], 5)
    -1
    >>> first_index_above([], 0)
    -1
    """
    for i, n in enumerate(numbers):
        if n > limit:
            return i
    return -1


@exercise(
    "Find the minimum among the numbers not divisible by two; None without one.",
    "Given integers, which is the least odd value?",
)
def smallest_odd_number(numbers: list) -> int:
    """Return the smallest odd number, or None if all are even.

    >>> smallest_odd_number([4, 9, 3])
    3
    >>> smallest_odd_number([2, 8]) is None
    True
    >>> smallest_odd_number([-5, 1])
    -5
    """
    return min((n for n in numbers if n % 2 != 0), default=None)


@exercise(
    "Return the list with values below zero set to zero.",
    "Given numbers, cut them off at zero from below.",
)
def floor_at_zero(numbers):
    """Replace every negative number by 0 and keep the others.

    >>> floor_at_zero([3, -1, 0])
    [3, 0, 0]
    >>> floor_at_zero([-5, -6])
    [0, 0]
    >>> floor_at_zero([])
    []
    """
    return [max(0, n) for n in numbers]


@exercise(
    "Divide the numbers by two if possible without remainder, otherwise multiply them by two.",
    "Given integers, return n // 2 for even n and 2 * n for odd n, in order.",
)
def halve_evens_double_odds(numbers: list) -> list:
    """Halve every even number and double every odd number.

    >>> halve_evens_double_odds([4, 3, 0])
    [2, 6, 0]
    >>> halve_evens_double_odds([7])
    [14]
    >>> halve_evens_double_odds([])
    []
    """
    return [n // 2 if n % 2 == 0 else 2 * n for n in numbers]


@exercise(
    "Shift the values so that the minimum becomes 0.",
    "Given numbers, return how much each exceeds the lowest one.",
)
def subtract_minimum(numbers):
    """Subtract the smallest number from every number; an empty list stays empty.

    >>> subtract_minimum([5, 3, 9])
    [2, 0, 6]
    >>> subtract_minimum([4])
    [0]
    >>> subtract_minimum([])
    []
    """
    if not numbers:
        return []
    low = min(numbers)
    return [n - low for n in numbers]


@exercise(
    "Count the values below, equal to and above zero in this order.",
    "Given numbers, build (negative, zero, positive) counts.",
)
def count_sign_kinds(numbers: list) -> tuple:
    """Return how many numbers are negative, zero and positive as a tuple of three counts.

    >>> count_sign_kinds([-1, 0, 5, 2])
    (1, 1, 2)
    >>> count_sign_kinds([])
    (0, 0, 0)
    >>> count_sign_kinds([0, 0])
    (0, 2, 0)
    """
    negative = sum(n < 0 for n in numbers)
    zero = numbers.count(0)
    return negative, zero, len(numbers) - negative - zero


@exercise(
    "Return True if the even numbers outnumber the odd ones.",
    "Given integers, is the count of even entries strictly larger than the count of odd entries?",
)
def more_even_than_odd(numbers):
    """Check whether the list has more even than odd numbers.

    >>> more_even_than_odd([2, 4, 1])
    True
    >>> more_even_than_odd([1, 2])
    False
    >>> more_even_than_odd([])
    False
    """
    even = sum(1 for n in numbers if n % 2 == 0)
    return even > len(numbers) - even


@exercise(
    "Add even entries and subtract odd entries.",
    "Given integers, compute the total of the even ones less the total of the odd ones.",
)
def sum_of_evens_minus_odds(numbers: list) -> int:
    """Return the sum of the even numbers minus the sum of the odd numbers.

    >>> sum_of_evens_minus_odds([4, 1, 6])
    9
    >>> sum_of_evens_minus_odds([3, 5])
    -8
    >>> sum_of_evens_minus_odds([])
    0
    """
    return sum(n if n % 2 == 0 else -n for n in numbers)


@exercise(
    "Take entries from the front as long as they are even.",
    "Given integers, stop at the first one not divisible by two and return what came before.",
)
def keep_until_odd(numbers):
    """Return the numbers before the first odd number.

    >>> keep_until_odd([2, 4, 5, 6])
    [2, 4]
    >>> keep_until_odd([1, 2])
    []
    >>> keep_until_odd([8])
    [8]
    """
    result = []
    for n in numbers:
        if n % 2 != 0:
            break
        result.append(n)
    return result


@exercise(
    "Return the list from its first entry greater than limit on.",
    "Given numbers and a limit, skip small values at the front only.",
)
def drop_leading_small(numbers: list, limit: int) -> list:
    """Remove the numbers at the start of the list that are at most limit.

    >>> drop_leading_small([1, 2, 5, 1], 2)
    [5, 1]
    >>> drop_leading_small([7, 1], 3)
    [7, 1]
    >>> drop_leading_small([1, 1], 4)
    []
    """
    i = 0
    while i < len(numbers) and numbers[i] <= limit:
        i += 1
    return numbers[i:]


@exercise(
    "Return the part of the list from the first to the last nonzero number.",
    "Given integers, cut leading and trailing zeros.",
)
def strip_zeros(numbers):
    """Remove the zeros at both ends of the list, keeping those inside.

    >>> strip_zeros([0, 0, 3, 0, 4, 0])
    [3, 0, 4]
    >>> strip_zeros([0, 0])
    []
    >>> strip_zeros([1])
    [1]
    """
    start = 0
    end = len(numbers)
    while start < end and numbers[start] == 0:
        start += 1
    while end > start and numbers[end - 1] == 0:
        end -= 1
    return numbers[start:end]


@exercise(
    "Find the position of the greatest value divisible by two; -1 when all are odd.",
    "Given integers, where does the biggest even one stand for the first time?",
)
def index_of_largest_even(numbers):
    """Return the index of the largest even number, the first one on ties, or -1 if there is no even number.

    >>> index_of_largest_even([3, 8, 2, 8])
    1
    >>> index_of_largest_even([1, 5])
    -1
    >>> index_of_largest_even([4])
    0
    """
    evens = [n for n in numbers if n % 2 == 0]
    return numbers.index(max(evens)) if evens else -1


@exercise(
    "Add up all values greater than low and less than high.",
    "Given numbers and two limits, total what lies inside without touching the limits.",
)
def sum_between_limits(numbers: list, low: int, high: int) -> int:
    """Return the sum of the numbers strictly between low and high.

    >>> sum_between_limits([1, 5, 9, 7], 1, 9)
    12
    >>> sum_between_limits([3], 3, 4)
    0
    >>> sum_between_limits([], 0, 1)
    0
    """
    return sum(n for n in numbers if low < n < high)


@exercise(
    "Compute the mean over the multiples of k only; without any give 0.0.",
    "Given integers and k, average those that k divides (0.0 if no number qualifies).",
)
def mean_of_multiples(numbers, k):
    """Return the average of the numbers divisible by k, or 0.0 if there are none.

    >>> mean_of_multiples([3, 4, 6], 3)
    4.5
    >>> mean_of_multiples([1, 2], 5)
    0.0
    >>> mean_of_multiples([10, 20], 10)
    15.0
    """
    chosen = [n for n in numbers if n % k == 0]
    return sum(chosen) / len(chosen) if chosen else 0.0


@exercise(
    "How many positions i hold the value i?",
    "Given integers, return the number of entries with the same value as their 0-based position.",
)
def count_equal_to_index(numbers: list) -> int:
    """Count the numbers that are equal to their own index.

    >>> count_equal_to_index([0, 2, 2, 3])
    3
    >>> count_equal_to_index([1, 0])
    0
    >>> count_equal_to_index([])
    0
    """
    return sum(1 for i, n in enumerate(numbers) if n == i)


@exercise(
    "Return first times 1, second times 2, third times 3 and so on.",
    "Given numbers, weight each entry with its 1-based place.",
)
def multiply_by_position(numbers):
    """Multiply every number by its position counted from 1.

    >>> multiply_by_position([5, 5, 5])
    [5, 10, 15]
    >>> multiply_by_position([7])
    [7]
    >>> multiply_by_position([])
    []
    """
    return [i * n for i, n in enumerate(numbers, 1)]


@exercise(
    "Replace the entries at positions k, 2k, 3k and so on by zero.",
    "Given numbers and k, return the list with each k-th entry cleared.",
)
def zero_every_kth(numbers: list, k: int) -> list:
    """Set every k-th number to 0, counting positions from 1.

    >>> zero_every_kth([1, 2, 3, 4, 5], 2)
    [1, 0, 3, 0, 5]
    >>> zero_every_kth([9, 9], 3)
    [9, 9]
    >>> zero_every_kth([4], 1)
    [0]
    """
    return [0 if i % k == 0 else n for i, n in enumerate(numbers, 1)]


@exercise(
    "Sort odd values upward and put the even values, sorted downward, behind them.",
    "Given integers, order them by parity: odd ones from small to large, then even ones from large to small.",
)
def odd_first_sorted(numbers: list) -> list:
    """Return the odd numbers ascending followed by the even numbers descending.

    >>> odd_first_sorted([4, 1, 6, 3])
    [1, 3, 6, 4]
    >>> odd_first_sorted([2])
    [2]
    >>> odd_first_sorted([])
    []
    """
    odd = sorted(n for n in numbers if n % 2 != 0)
    even = sorted((n for n in numbers if n % 2 == 0), reverse=True)
    return odd + even


@exercise(
    "Order integers by n % k first and by size second.",
    "Given numbers and k, arrange them so that smaller remainders come first.",
)
def order_by_residue(numbers, k):
    """Sort the numbers by their remainder modulo k, and equal remainders by value.

    >>> order_by_residue([7, 4, 9, 2], 3)
    [9, 4, 7, 2]
    >>> order_by_residue([10, 5], 5)
    [5, 10]
    >>> order_by_residue([], 2)
    []
    """
    return sorted(numbers, key=lambda n: (n % k, n))


@exercise(
    "Find the position with the greatest absolute change from its predecessor in a list of at least two.",
    "Given two or more numbers, where is the biggest step between neighbours (index of the later one)?",
)
def largest_jump_index(numbers: list) -> int:
    """Return the index at which the number differs most from the one before it; ties go to the first such index.

    >>> largest_jump_index([1, 2, 9, 8])
    2
    >>> largest_jump_index([5, 1])
    1
    >>> largest_jump_index([1, 3, 1])
    1
    """
    return max(range(1, len(numbers)), key=lambda i: abs(numbers[i] - numbers[i - 1]))


@exercise(
    "Return True if no two adjacent numbers add up to an even value.",
    "Given integers, is each neighbouring sum not divisible by two? Short lists are fine.",
)
def all_distinct_parity_sums(numbers):
    """Check whether every sum of two neighbouring numbers is odd.

    >>> all_distinct_parity_sums([1, 2, 5])
    True
    >>> all_distinct_parity_sums([1, 3])
    False
    >>> all_distinct_parity_sums([])
    True
    """
    return all((a + b) % 2 == 1 for a, b in zip(numbers, numbers[1:]))


@exercise(
    "List each new minimum in the order of appearance.",
    "Given numbers, keep an entry only if it is lower than everything seen so far.",
)
def collect_record_lows(numbers: list) -> list:
    """Return the numbers that are smaller than all numbers before them, the first one included.

    >>> collect_record_lows([5, 6, 3, 3, 1])
    [5, 3, 1]
    >>> collect_record_lows([])
    []
    >>> collect_record_lows([2, 9])
    [2]
    """
    lows = []
    for n in numbers:
        if not lows or n < lows[-1]:
            lows.append(n)
    return lows


@exercise(
    "Return the digit sums of all integers in order.",
    "Given integers, map each one to the total of its decimal digits without the minus sign.",
)
def reduce_to_digit_sums(numbers):
    """Replace every number by the sum of its digits, ignoring signs.

    >>> reduce_to_digit_sums([12, -305, 7])
    [3, 8, 7]
    >>> reduce_to_digit_sums([0])
    [0]
    >>> reduce_to_digit_sums([])
    []
    """
    return [sum(int(d) for d in str(abs(n))) for n in numbers]


@exercise(
    "Filter out all integers whose decimal form has at most that many digits.",
    "Given integers and a digit count, return those written with more digits, in order.",
)
def keep_longer_numbers(numbers: list, digits: int) -> list:
    """Keep the numbers that have more than the given count of digits, ignoring signs.

    >>> keep_longer_numbers([5, 123, -4567, 12], 2)
    [123, -4567]
    >>> keep_longer_numbers([9], 1)
    []
    >>> keep_longer_numbers([], 0)
    []
    """
    return [n for n in numbers if len(str(abs(n))) > digits]


@exercise(
    "Add n - threshold for every number greater than threshold.",
    "Given numbers and a threshold, how much lies above it altogether?",
)
def total_over_threshold(numbers, threshold):
    """Return the sum of the amounts by which numbers exceed the threshold.

    >>> total_over_threshold([5, 12, 20], 10)
    12
    >>> total_over_threshold([1], 3)
    0
    >>> total_over_threshold([], 0)
    0
    """
    return sum(n - threshold for n in numbers if n > threshold)


@exercise(
    "Return the element-wise sums, as long as the longer list.",
    "Given two lists of possibly different length, fill the shorter with zeros and add.",
)
def merge_sum_of_lists(a: list, b: list) -> list:
    """Add two lists of numbers position by position; a missing entry counts as 0.

    >>> merge_sum_of_lists([1, 2, 3], [10])
    [11, 2, 3]
    >>> merge_sum_of_lists([], [4])
    [4]
    >>> merge_sum_of_lists([1], [1])
    [2]
    """
    size = max(len(a), len(b))
    a = a + [0] * (size - len(a))
    b = b + [0] * (size - len(b))
    return [x + y for x, y in zip(a, b)]
