"""Whole numbers and floats: digits, divisors, ranges, rounding, sequences with odd conditions."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Write a function to find the largest number below n that is divisible by both a and b; None if there is none above 0.",
    "Return the greatest positive common multiple of a and b smaller than n, or None.",
)
def common_multiple_below(n, a, b):
    """Return the largest positive multiple of both a and b below n, or None.

    >>> common_multiple_below(50, 4, 6)
    48
    >>> common_multiple_below(13, 3, 4)
    12
    >>> common_multiple_below(5, 2, 3) is None
    True
    """
    for x in range(n - 1, 0, -1):
        if x % a == 0 and x % b == 0:
            return x
    return None


@exercise(
    "Check whether the digits of n alternate between even and odd.",
    "Return True if no two neighbouring digits of n have the same parity.",
)
def digits_alternate(n):
    """Return whether adjacent digits of n always have different parity.

    >>> digits_alternate(1234)
    True
    >>> digits_alternate(135)
    False
    >>> digits_alternate(7)
    True
    """
    digits = [int(c) for c in str(n)]
    return all((a + b) % 2 for a, b in zip(digits, digits[1:]))


@exercise(
    "Sum the numbers from a to b, both inclusive, whose digits contain no zero.",
    "Add up all integers in a..b that are written without the digit 0.",
)
def zero_free_sum(a, b):
    """Return the sum of the integers from a to b without a zero digit.

    >>> zero_free_sum(8, 12)
    40
    >>> zero_free_sum(100, 110)
    0
    >>> zero_free_sum(5, 4)
    0
    """
    return sum(n for n in range(a, b + 1) if "0" not in str(n))


@exercise(
    "Find the smallest divisor of n that is greater than k, or None.",
    "Return the least d > k that divides n; None if no divisor is that large.",
)
def divisor_over(n, k):
    """Return the smallest divisor of n above k, or None.

    >>> divisor_over(30, 3)
    5
    >>> divisor_over(12, 6)
    12
    >>> divisor_over(7, 7) is None
    True
    """
    for d in range(k + 1, n + 1):
        if n % d == 0:
            return d
    return None


@exercise(
    "Round a number to the nearest multiple of 0.25 and return it as a float.",
    "Return x rounded to quarters.",
)
def to_quarters(x):
    """Return x rounded to the nearest quarter.

    >>> to_quarters(1.3)
    1.25
    >>> to_quarters(2.9)
    3.0
    >>> to_quarters(4)
    4.0
    """
    return round(x * 4) / 4


@exercise(
    "Check if n is the sum of two consecutive integers' squares.",
    "Return True if some i >= 0 satisfies i*i + (i+1)*(i+1) == n.",
)
def adjacent_square_sum(n):
    """Return whether n is the sum of the squares of two consecutive non-negative integers.

    >>> adjacent_square_sum(25)
    True
    >>> adjacent_square_sum(13)
    True
    >>> adjacent_square_sum(10)
    False
    """
    i = 0
    while i * i + (i + 1) ** 2 < n:
        i += 1
    return i * i + (i + 1) ** 2 == n


@exercise(
    "Compute the sum of the first n odd numbers that are not multiples of 3.",
    "Add up n odd numbers, starting from 1 and skipping those divisible by three.",
)
def odd_no_three_sum(n):
    """Return the sum of the first n odd positive numbers that 3 does not divide.

    >>> odd_no_three_sum(3)
    13
    >>> odd_no_three_sum(1)
    1
    >>> odd_no_three_sum(0)
    0
    """
    total = 0
    x = 1
    while n > 0:
        if x % 3 != 0:
            total += x
            n -= 1
        x += 2
    return total


@exercise(
    "Return the numbers from 1 to n that are divisible by exactly one of a and b.",
    "List the integers up to n, inclusive, with a or b as a divisor, but not both.",
)
def one_divisor_only(n, a, b):
    """Return the integers 1 to n that exactly one of a and b divides.

    >>> one_divisor_only(12, 2, 3)
    [2, 3, 4, 8, 9, 10]
    >>> one_divisor_only(6, 2, 2)
    []
    >>> one_divisor_only(1, 2, 3)
    []
    """
    return [x for x in range(1, n + 1) if (x % a == 0) != (x % b == 0)]


@exercise(
    "Find the first power of b that has more than k digits.",
    "Return the smallest b**i with at least k + 1 decimal digits.",
)
def power_with_digits(b, k):
    """Return the smallest power of b that is written with more than k digits.

    >>> power_with_digits(2, 1)
    16
    >>> power_with_digits(5, 2)
    125
    >>> power_with_digits(10, 0)
    1
    """
    power = 1
    while len(str(power)) <= k:
        power *= b
    return power


@exercise(
    "Split a float into its whole part and its first two decimals as integers.",
    "Return (whole, hundredths) of a non-negative amount such as 3.25.",
)
def whole_and_hundredths(x):
    """Return the whole part of x and its hundredths, rounded, as a tuple.

    >>> whole_and_hundredths(3.25)
    (3, 25)
    >>> whole_and_hundredths(7)
    (7, 0)
    >>> whole_and_hundredths(0.5)
    (0, 50)
    """
    return divmod(round(x * 100), 100)


@exercise(
    "Return the larger of two numbers; if they differ by less than d return their mean.",
    "Given a, b and d: when the numbers are closer than d give their average, otherwise the maximum.",
)
def max_or_mean(a, b, d):
    """Return the mean of a and b if they are less than d apart, otherwise the larger one.

    >>> max_or_mean(4, 5, 2)
    4.5
    >>> max_or_mean(4, 9, 2)
    9
    >>> max_or_mean(3, 3, 0)
    3
    """
    if abs(a - b) < d:
        return (a + b) / 2
    return max(a, b)


@exercise(
    "Return how many zeros the product of the numbers has at its end.",
    "Multiply the numbers and count the trailing zeros of the result.",
)
def product_end_zeros(nums):
    """Return the number of zeros at the end of the product of the positive numbers nums.

    >>> product_end_zeros([4, 25])
    2
    >>> product_end_zeros([10, 10, 3])
    2
    >>> product_end_zeros([7])
    0
    """
    s = str(math.prod(nums))
    return len(s) - len(s.rstrip("0"))


@exercise(
    "Find all x from 1 to n for which x times its last digit equals the target.",
    "List the integers up to n whose product with their own last digit is target.",
)
def last_digit_products(n, target):
    """Return the x in 1..n with x * (last digit of x) equal to target.

    >>> last_digit_products(50, 36)
    [6]
    >>> last_digit_products(20, 9)
    [3]
    >>> last_digit_products(5, 100)
    []
    """
    return [x for x in range(1, n + 1) if x * (x % 10) == target]


@exercise(
    "Compute the mean of the divisors of n, rounded to two decimals.",
    "Average all numbers that divide n, including 1 and n.",
)
def divisor_mean(n):
    """Return the mean of all divisors of n, rounded to two decimals.

    >>> divisor_mean(6)
    3.0
    >>> divisor_mean(7)
    4.0
    >>> divisor_mean(1)
    1.0
    """
    divisors = [d for d in range(1, n + 1) if n % d == 0]
    return round(sum(divisors) / len(divisors), 2)


@exercise(
    "Return the smallest number with n digits whose digits add up to s; None if there is no such number.",
    "Find the least n-digit number with digit sum s, or None.",
)
def least_with_digit_sum(n, s):
    """Return the smallest n-digit number with the digit sum s, or None.

    >>> least_with_digit_sum(2, 10)
    19
    >>> least_with_digit_sum(3, 4)
    103
    >>> least_with_digit_sum(1, 12) is None
    True
    """
    for x in range(10 ** (n - 1), 10 ** n):
        if sum(map(int, str(x))) == s:
            return x
    return None


@exercise(
    "Check if one of the three numbers is the mean of the other two.",
    "Return True if a, b and c, in some order, are evenly spaced.",
)
def one_is_mean(a, b, c):
    """Return whether one of a, b, c lies exactly in the middle of the other two.

    >>> one_is_mean(1, 5, 3)
    True
    >>> one_is_mean(1, 2, 4)
    False
    >>> one_is_mean(2, 2, 2)
    True
    """
    low, middle, high = sorted([a, b, c])
    return middle - low == high - middle


@exercise(
    "Subtract the reversed number from n and return the absolute result.",
    "How far apart are n and n written backwards?",
)
def distance_to_reverse(n):
    """Return the absolute difference of n and the number with n's digits reversed.

    >>> distance_to_reverse(31)
    18
    >>> distance_to_reverse(100)
    99
    >>> distance_to_reverse(44)
    0
    """
    return abs(n - int(str(n)[::-1]))


@exercise(
    "List the first n numbers of the sequence that starts with a and always adds the last digit of the newest number.",
    "Starting from a, keep adding the last digit of the current number; return n numbers.",
)
def last_digit_walk(a, n):
    """Return n numbers starting at a, each next one larger by the last digit of the one before.

    >>> last_digit_walk(7, 4)
    [7, 14, 18, 26]
    >>> last_digit_walk(10, 3)
    [10, 10, 10]
    >>> last_digit_walk(1, 0)
    []
    """
    numbers = []
    for _ in range(n):
        numbers.append(a)
        a += a % 10
    return numbers


@exercise(
    "Compare two numbers within a tolerance in percent of the larger one.",
    "Return True if a and b differ by at most p percent of the greater absolute value.",
)
def within_percent(a, b, p):
    """Return whether the difference of a and b is at most p percent of the larger absolute value.

    >>> within_percent(95, 100, 5)
    True
    >>> within_percent(90, 100, 5)
    False
    >>> within_percent(0, 0, 1)
    True
    """
    return abs(a - b) <= max(abs(a), abs(b)) * p / 100
