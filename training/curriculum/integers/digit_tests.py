"""Digits of whole numbers: questions answered with yes or no, and searches for numbers by their digits."""

from training.curriculum.exercise import exercise


@exercise(
    "Check if the digits of n are strictly increasing from left to right.",
    "Given a whole number, tell whether its digits go up at each step.",
)
def digits_rise_strictly(n: int) -> bool:
    """Return whether every digit of n is greater than the digit before it.

    >>> digits_rise_strictly(1357)
    True
    >>> digits_rise_strictly(1223)
    False
    >>> digits_rise_strictly(8)
    True
    """
    text = str(n)
    return all(a < b for a, b in zip(text, text[1:]))


@exercise(
    "Check that the digits of n are in non-increasing order.",
    "Given n, are its digits falling or equal from left to right?",
)
def digits_never_rise(n):
    """Return True if no digit of n is larger than the digit to its left.

    >>> digits_never_rise(9531)
    True
    >>> digits_never_rise(7722)
    True
    >>> digits_never_rise(312)
    False
    """
    text = str(n)
    return all(a >= b for a, b in zip(text, text[1:]))


@exercise(
    "Return True if n consists of even digits only.",
    "Given a non-negative integer, tell whether none of its digits is odd.",
)
def all_digits_even(n: int) -> bool:
    """Check whether all digits of n are even.

    >>> all_digits_even(2048)
    True
    >>> all_digits_even(2148)
    False
    >>> all_digits_even(0)
    True
    """
    return all(int(d) % 2 == 0 for d in str(n))


@exercise(
    "Check whether the number n contains a digit at least twice.",
    "Given a whole number, are any two of its digits the same?",
)
def any_digit_repeats(n):
    """Return True if some digit occurs more than once in n.

    >>> any_digit_repeats(1231)
    True
    >>> any_digit_repeats(1234)
    False
    >>> any_digit_repeats(55)
    True
    """
    text = str(n)
    return len(set(text)) < len(text)


@exercise(
    "Check that n is written with digits from the allowed list alone.",
    "Given a whole number and a list of digits, tell whether n contains no other digit.",
)
def uses_only_digits(n: int, allowed: list) -> bool:
    """Return whether every digit of n is among the allowed digits.

    >>> uses_only_digits(1221, [1, 2])
    True
    >>> uses_only_digits(123, [1, 2])
    False
    >>> uses_only_digits(7, [7])
    True
    """
    return all(int(d) in allowed for d in str(n))


@exercise(
    "Return True when the given digit appears anywhere in n.",
    "Given a number and a digit, is that digit part of the number?",
)
def contains_digit(n, digit):
    """Check if digit occurs in the decimal form of n.

    >>> contains_digit(4711, 7)
    True
    >>> contains_digit(4711, 5)
    False
    >>> contains_digit(0, 0)
    True
    """
    return str(digit) in str(n)


@exercise(
    "Check if the two numbers use exactly the same different digits.",
    "Given a and b, ignore order and repeats and tell whether their digits coincide.",
)
def same_digit_sets(a: int, b: int) -> bool:
    """Return whether a and b are written with the same set of digits, no matter how often each occurs.

    >>> same_digit_sets(1223, 321)
    True
    >>> same_digit_sets(12, 13)
    False
    >>> same_digit_sets(7, 777)
    True
    """
    return set(str(a)) == set(str(b))


@exercise(
    "Check whether two whole numbers consist of the same digits in possibly different order.",
    "Given a and b, tell whether sorting their digits gives the same result.",
)
def digit_rearrangement(a, b):
    """Return True if b can be formed by rearranging the digits of a.

    >>> digit_rearrangement(1234, 4312)
    True
    >>> digit_rearrangement(112, 122)
    False
    >>> digit_rearrangement(5, 5)
    True
    """
    return sorted(str(a)) == sorted(str(b))


@exercise(
    "Check if some decimal digit occurs in both numbers.",
    "Given two whole numbers, is there a digit that both contain?",
)
def share_a_digit(a: int, b: int) -> bool:
    """Return whether a and b have at least one digit in common.

    >>> share_a_digit(123, 345)
    True
    >>> share_a_digit(12, 34)
    False
    >>> share_a_digit(90, 80)
    True
    """
    return any(d in str(b) for d in str(a))


@exercise(
    "Return True if the ones digits of two non-negative numbers are equal.",
    "Given a and b, do they agree in their final digit?",
)
def ends_same_digit(a, b):
    """Check whether a and b end with the same decimal digit.

    >>> ends_same_digit(17, 207)
    True
    >>> ends_same_digit(12, 21)
    False
    >>> ends_same_digit(0, 30)
    True
    """
    return a % 10 == b % 10


@exercise(
    "Check if the leading digit of n equals its final digit.",
    "Given a whole number, does it begin and end with the same digit?",
)
def starts_and_ends_alike(n: int) -> bool:
    """Return whether the first and the last digit of n are the same.

    >>> starts_and_ends_alike(4704)
    True
    >>> starts_and_ends_alike(123)
    False
    >>> starts_and_ends_alike(5)
    True
    """
    text = str(n)
    return text[0] == text[-1]


@exercise(
    "Check whether the digits in the left half of n add up to more than those in the right half.",
    "Given a number with an even number of digits, is its left half heavier in digit sum?",
)
def first_half_heavier(n):
    """Return True if the first half of the digits of n has a larger sum than the second half; n has an even digit count.

    >>> first_half_heavier(9120)
    True
    >>> first_half_heavier(1221)
    False
    >>> first_half_heavier(10)
    True
    """
    text = str(n)
    middle = len(text) // 2
    return sum(map(int, text[:middle])) > sum(map(int, text[middle:]))


@exercise(
    "Check that no two neighbouring digits of n have the same parity.",
    "Given a whole number, tell whether each digit next to an even one is odd and the other way round.",
)
def zigzag_digits(n: int) -> bool:
    """Return whether even and odd digits alternate in n.

    >>> zigzag_digits(1436)
    True
    >>> zigzag_digits(1346)
    False
    >>> zigzag_digits(8)
    True
    """
    digits = [int(d) for d in str(n)]
    return all(a % 2 != b % 2 for a, b in zip(digits, digits[1:]))


@exercise(
    "Check whether two numbers with the same digit count disagree at a single position.",
    "Given a and b of equal length, is there exactly one place at which their digits are different?",
)
def one_digit_apart(a, b):
    """Return True if the equally long numbers a and b differ in exactly one digit.

    >>> one_digit_apart(1234, 1294)
    True
    >>> one_digit_apart(12, 12)
    False
    >>> one_digit_apart(12, 21)
    False
    """
    return sum(x != y for x, y in zip(str(a), str(b))) == 1


@exercise(
    "Check if start is a prefix of the number n.",
    "Given two whole numbers, do the digits of n begin with all digits of start?",
)
def number_starts_with(n: int, start: int) -> bool:
    """Return whether the decimal form of n begins with the digits of start.

    >>> number_starts_with(12345, 123)
    True
    >>> number_starts_with(12345, 23)
    False
    >>> number_starts_with(7, 7)
    True
    """
    return str(n).startswith(str(start))


@exercise(
    "Return True if part, written in decimal, is a substring of n.",
    "Given n and part, can part be found as adjacent digits within n?",
)
def number_inside(n, part):
    """Check whether the digits of part appear consecutively inside n.

    >>> number_inside(47113, 711)
    True
    >>> number_inside(47113, 13)
    True
    >>> number_inside(47113, 41)
    False
    """
    return str(part) in str(n)


@exercise(
    "Find the lowest whole number with the given digit sum by counting up from 0.",
    "Given a total, search upward from zero for the first number having that sum of digits.",
)
def first_number_with_digit_sum(total: int) -> int:
    """Return the smallest non-negative integer whose digits add up to total.

    >>> first_number_with_digit_sum(5)
    5
    >>> first_number_with_digit_sum(12)
    39
    >>> first_number_with_digit_sum(0)
    0
    """
    n = 0
    while sum(int(d) for d in str(n)) != total:
        n += 1
    return n


@exercise(
    "Find the next whole number above n written without a certain digit.",
    "Given n and a digit, count up until reaching a number free of that digit.",
)
def next_without_digit(n, digit):
    """Return the smallest number greater than n that does not contain the given digit.

    >>> next_without_digit(19, 2)
    30
    >>> next_without_digit(8, 9)
    10
    >>> next_without_digit(5, 1)
    6
    """
    n += 1
    while str(digit) in str(n):
        n += 1
    return n


@exercise(
    "Find the closest smaller number that has only even digits.",
    "Count down from n - 1 until every digit is even and return that number.",
)
def previous_with_even_digits(n: int) -> int:
    """Return the largest number below the positive integer n whose digits are all even.

    >>> previous_with_even_digits(30)
    28
    >>> previous_with_even_digits(2)
    0
    >>> previous_with_even_digits(100)
    88
    """
    n -= 1
    while any(int(d) % 2 for d in str(n)):
        n -= 1
    return n


@exercise(
    "How many integers between low and high, both included, have the digit in them?",
    "Given a range and a digit, return the number of integers in the range whose decimal form contains it.",
)
def amount_containing_digit(low: int, high: int, digit: int) -> int:
    """Count the numbers from low to high inclusive that contain the given digit.

    >>> amount_containing_digit(1, 30, 3)
    4
    >>> amount_containing_digit(10, 19, 1)
    10
    >>> amount_containing_digit(5, 8, 9)
    0
    """
    return sum(1 for n in range(low, high + 1) if str(digit) in str(n))


@exercise(
    "Number of integers in the closed range low..high that consist of one repeated digit.",
    "Given low and high, how many numbers between them, both included, are written with a single digit value?",
)
def count_equal_digit_numbers(low, high):
    """Count the numbers from low to high inclusive whose digits are all the same.

    >>> count_equal_digit_numbers(1, 99)
    18
    >>> count_equal_digit_numbers(10, 50)
    4
    >>> count_equal_digit_numbers(100, 110)
    0
    """
    count = 0
    for n in range(low, high + 1):
        if len(set(str(n))) == 1:
            count += 1
    return count


@exercise(
    "Find the greatest non-negative integer less than limit with the given sum of digits; -1 when none exists.",
    "Count down from limit - 1 to the first number whose digits add up to total and return it, else -1.",
)
def largest_with_digit_sum_below(limit, total):
    """Return the largest number below limit whose digit sum equals total, or -1 if there is none.

    >>> largest_with_digit_sum_below(100, 5)
    50
    >>> largest_with_digit_sum_below(50, 14)
    -1
    >>> largest_with_digit_sum_below(10, 12)
    -1
    """
    for n in range(limit - 1, -1, -1):
        if sum(int(d) for d in str(n)) == total:
            return n
    return -1


@exercise(
    "Filter a list of non-negative integers for those ending in digit.",
    "Given numbers and a digit, return in order all numbers with that ones digit.",
)
def numbers_ending_in(numbers: list, digit: int) -> list:
    """Keep the numbers whose last digit is the given one.

    >>> numbers_ending_in([13, 24, 3, 30], 3)
    [13, 3]
    >>> numbers_ending_in([5, 15], 1)
    []
    >>> numbers_ending_in([], 0)
    []
    """
    return [n for n in numbers if n % 10 == digit]


@exercise(
    "Build a dict from leading digit to the amount of numbers beginning with it.",
    "Given positive integers, tally them by their first decimal digit.",
)
def count_by_leading_digit(numbers):
    """Count how many positive numbers start with each digit and return a dictionary.

    >>> count_by_leading_digit([12, 19, 205])
    {1: 2, 2: 1}
    >>> count_by_leading_digit([7, 70, 700])
    {7: 3}
    >>> count_by_leading_digit([])
    {}
    """
    counts = {}
    for n in numbers:
        lead = int(str(n)[0])
        counts[lead] = counts.get(lead, 0) + 1
    return counts


@exercise(
    "Order non-negative integers by the ones digit; numbers ending alike stay in their order.",
    "Given numbers, return them arranged by final digit, with a stable order for ties.",
)
def sort_by_last_digit(nums: list) -> list:
    """Sort the numbers by their last digit, keeping the original order among equal last digits.

    >>> sort_by_last_digit([31, 12, 21, 40])
    [40, 31, 21, 12]
    >>> sort_by_last_digit([9, 19, 8])
    [8, 9, 19]
    >>> sort_by_last_digit([])
    []
    """
    return sorted(nums, key=lambda n: n % 10)


@exercise(
    "Number of places where the digits of secret and guess agree.",
    "Given two numbers with equally many digits, return how many digits coincide in value and place.",
)
def digit_matches(secret, guess):
    """Count the positions at which two equally long numbers have the same digit.

    >>> digit_matches(1234, 1243)
    2
    >>> digit_matches(555, 555)
    3
    >>> digit_matches(12, 34)
    0
    """
    return sum(a == b for a, b in zip(str(secret), str(guess)))


@exercise(
    "Find the 0-based position of the earliest disagreement between the digits of a and b; -1 when there is none.",
    "Given two numbers of the same length, at which index do their digits differ for the first time (-1 for never)?",
)
def first_differing_digit(a: int, b: int) -> int:
    """Return the index from the left of the first digit in which the equally long numbers a and b differ, or -1 if they are equal.

    >>> first_differing_digit(12345, 12945)
    2
    >>> first_differing_digit(77, 77)
    -1
    >>> first_differing_digit(10, 90)
    0
    """
    for i, (x, y) in enumerate(zip(str(a), str(b))):
        if x != y:
            return i
    return -1


@exercise(
    "Find all indices of a digit in the decimal form of n.",
    "Given n and a digit, list the 0-based places from the left where that digit stands.",
)
def digit_indices(n, digit):
    """Return the list of positions at which digit occurs in n, counted from 0 at the left.

    >>> digit_indices(12321, 2)
    [1, 3]
    >>> digit_indices(777, 7)
    [0, 1, 2]
    >>> digit_indices(45, 6)
    []
    """
    return [i for i, d in enumerate(str(n)) if int(d) == digit]
