"""Short requests about single numbers."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Check if n is divisible by both a and b.",
    "True when neither a nor b leaves a remainder in n.",
)
def splits_both(n, a, b):
    """Check if a number is a multiple of two others.

    >>> splits_both(12, 3, 4)
    True
    >>> splits_both(12, 3, 5)
    False
    >>> splits_both(0, 7, 9)
    True
    """
    return n % a == 0 and n % b == 0


@exercise(
    "Check if n is a multiple of exactly one of a and b.",
    "True when one of the two numbers divides n while the other one does not.",
)
def splits_one(n: int, a: int, b: int) -> bool:
    """Check if exactly one of two numbers divides n.

    >>> splits_one(9, 3, 4)
    True
    >>> splits_one(12, 3, 4)
    False
    >>> splits_one(5, 3, 4)
    False
    """
    return (n % a == 0) != (n % b == 0)


@exercise(
    "Round n to the closest multiple of k; halfway goes up.",
    "Return the multiple of k nearest to n, the upper one when both are equally near.",
)
def near_multiple(n, k):
    """Write a function to round a whole number to the nearest multiple of k, halves going up.

    >>> near_multiple(13, 5)
    15
    >>> near_multiple(5, 10)
    10
    >>> near_multiple(-3, 5)
    -5
    """
    return (2 * n + k) // (2 * k) * k


@exercise(
    "Smallest multiple of k that is larger than n.",
    "Find the next number after n which k divides.",
)
def multiple_beyond(n: int, k: int) -> int:
    """Find the smallest multiple of k greater than n.

    >>> multiple_beyond(7, 5)
    10
    >>> multiple_beyond(10, 5)
    15
    >>> multiple_beyond(-1, 3)
    0
    """
    return (n // k + 1) * k


@exercise(
    "How many multiples of k lie between a and b, both included?",
    "Count the numbers from a to b inclusive that k divides.",
)
def multiples_inside(a, b, k):
    """Count the multiples of k from a to b inclusive.

    >>> multiples_inside(1, 10, 3)
    3
    >>> multiples_inside(3, 3, 3)
    1
    >>> multiples_inside(4, 5, 3)
    0
    """
    return sum(1 for n in range(a, b + 1) if n % k == 0)


@exercise(
    "Limit x to the range from low to high.",
    "Return low if x is below it, high if x is above it, otherwise x.",
)
def hold_within(x, low, high):
    """Write a function to force a number into a range.

    >>> hold_within(15, 0, 10)
    10
    >>> hold_within(-2, 0, 10)
    0
    >>> hold_within(5, 0, 10)
    5
    """
    return max(low, min(x, high))


@exercise(
    "Wrap n around so that it lies in 1..size, like a clock.",
    "Map the integer n to 1, 2, ..., size cyclically: size + 1 becomes 1 and 0 becomes size.",
)
def wrap_one_based(n: int, size: int) -> int:
    """Write a function to wrap a number into the range from 1 to size.

    >>> wrap_one_based(13, 12)
    1
    >>> wrap_one_based(0, 12)
    12
    >>> wrap_one_based(5, 12)
    5
    """
    return (n - 1) % size + 1


@exercise(
    "Return 'low', 'ok' or 'high' depending on whether n is below a, from a to b, or above b.",
    "Classify n against the inclusive range a to b as low, ok or high.",
)
def band_of(n, a, b):
    """Write a function to say if a number is below, in or above a range.

    >>> band_of(1, 2, 5)
    'low'
    >>> band_of(5, 2, 5)
    'ok'
    >>> band_of(6, 2, 5)
    'high'
    """
    if n < a:
        return "low"
    if n > b:
        return "high"
    return "ok"


@exercise(
    "How many of the three numbers are equal to another one? 0, 2 or 3.",
    "Count how many of a, b, c have a twin among the other two.",
)
def twins_among(a: int, b: int, c: int) -> int:
    """Write a function to count how many of three numbers are equal (0, 2 or 3).

    >>> twins_among(1, 1, 1)
    3
    >>> twins_among(1, 2, 1)
    2
    >>> twins_among(1, 2, 3)
    0
    """
    values = [a, b, c]
    return sum(1 for x in values if values.count(x) > 1)


@exercise(
    "Which of a and b is nearer to target? Ties go to a.",
    "Return the one of the two numbers with the smaller distance from target, a if both are equally far.",
)
def nearer(a, b, target):
    """Find which of two numbers is closer to a target, the first on ties.

    >>> nearer(3, 8, 5)
    3
    >>> nearer(1, 9, 5)
    1
    >>> nearer(0, 7, 6)
    7
    """
    return a if abs(a - target) <= abs(b - target) else b


@exercise(
    "Count how often n can be halved without remainder; 0 for n = 0.",
    "Number of factors 2 in n, with zero giving 0.",
)
def even_halvings(n):
    """Count how many times a number can be divided by two evenly.

    >>> even_halvings(24)
    3
    >>> even_halvings(7)
    0
    >>> even_halvings(0)
    0
    """
    count = 0
    while n != 0 and n % 2 == 0:
        n //= 2
        count += 1
    return count


@exercise(
    "How many steps of adding k does it take to get from a to at least b?",
    "Return the least number of additions of k (positive) that bring a up to b or beyond.",
)
def steps_up(a: int, b: int, k: int) -> int:
    """Write a function to count the additions of k needed to get from a to b or more.

    >>> steps_up(0, 10, 4)
    3
    >>> steps_up(5, 5, 1)
    0
    >>> steps_up(9, 2, 3)
    0
    """
    steps = 0
    while a < b:
        a += k
        steps += 1
    return steps


@exercise(
    "Sum of all numbers from 1 to n that are not multiples of k.",
    "Add up 1, 2, ..., n, leaving out the numbers divisible by k.",
)
def sum_without_multiples(n, k):
    """Write a function to add the numbers up to n that are not divisible by k.

    >>> sum_without_multiples(5, 2)
    9
    >>> sum_without_multiples(3, 5)
    6
    >>> sum_without_multiples(0, 2)
    0
    """
    return sum(i for i in range(1, n + 1) if i % k != 0)


@exercise(
    "Write n in binary with at least width digits, padded with zeros in front.",
    "Convert the non-negative integer to a bit string of the given minimum width.",
)
def bits_wide(n: int, width: int) -> str:
    """Write a function to convert a number to binary text padded with zeros.

    >>> bits_wide(5, 8)
    '00000101'
    >>> bits_wide(9, 2)
    '1001'
    >>> bits_wide(0, 3)
    '000'
    """
    return bin(n)[2:].zfill(width)


@exercise(
    "Number of zeros in the binary form of n, no leading zeros counted.",
    "Write the positive integer in base two and count the 0 digits.",
)
def binary_zero_count(n):
    """Count the zeros in the binary digits of a number.

    >>> binary_zero_count(10)
    2
    >>> binary_zero_count(7)
    0
    >>> binary_zero_count(8)
    3
    """
    return bin(n)[2:].count("0")


@exercise(
    "Return the hexadecimal form of n in capitals, without a prefix.",
    "Convert a non-negative integer to upper-case hex digits.",
)
def hex_caps(n: int) -> str:
    """Write a function to convert a number to upper-case hexadecimal text.

    >>> hex_caps(255)
    'FF'
    >>> hex_caps(16)
    '10'
    >>> hex_caps(0)
    '0'
    """
    return hex(n)[2:].upper()


@exercise(
    "Convert text in the given base to text in binary.",
    "Read the digits s as a number in base and return its binary digits as a string.",
)
def base_to_bits(s, base):
    """Write a function to convert digits of some base to binary digits.

    >>> base_to_bits("ff", 16)
    '11111111'
    >>> base_to_bits("12", 3)
    '101'
    >>> base_to_bits("0", 8)
    '0'
    """
    return bin(int(s, base))[2:]


@exercise(
    "Sum the digits of n written in base b.",
    "Add up the base-b digits of the non-negative integer n.",
)
def digit_sum_base(n, b):
    """Write a function to add the digits of a number in base b.

    >>> digit_sum_base(10, 2)
    2
    >>> digit_sum_base(345, 10)
    12
    >>> digit_sum_base(0, 7)
    0
    """
    total = 0
    while n > 0:
        total += n % b
        n //= b
    return total


@exercise(
    "Split a number of minutes into (hours, minutes).",
    "Return how many full hours and remaining minutes the given minutes are.",
)
def hours_minutes(minutes: int) -> tuple[int, int]:
    """Write a function to convert minutes to hours and minutes.

    >>> hours_minutes(135)
    (2, 15)
    >>> hours_minutes(59)
    (0, 59)
    >>> hours_minutes(0)
    (0, 0)
    """
    return divmod(minutes, 60)


@exercise(
    "Remove all digits d from n; with nothing left the result is 0.",
    "Delete every occurrence of the digit d in the number n and return the rest as an integer.",
)
def without_digit(n: int, d: int) -> int:
    """Write a function to remove a digit from a number.

    >>> without_digit(1213, 1)
    23
    >>> without_digit(55, 5)
    0
    >>> without_digit(907, 9)
    7
    """
    rest = str(n).replace(str(d), "")
    return int(rest) if rest else 0


@exercise(
    "Check if all digits of n are the same.",
    "True when the non-negative number n is written with one single digit, repeated or not.",
)
def repdigit(n):
    """Check if a number consists of equal digits.

    >>> repdigit(777)
    True
    >>> repdigit(778)
    False
    >>> repdigit(0)
    True
    """
    return len(set(str(n))) == 1


@exercise(
    "Check if the digits of n strictly rise from left to right.",
    "True if every digit of the positive integer is larger than the digit before it.",
)
def climbing_digits(n: int) -> bool:
    """Check if each digit is larger than the one before.

    >>> climbing_digits(1359)
    True
    >>> climbing_digits(122)
    False
    >>> climbing_digits(4)
    True
    """
    s = str(n)
    return all(a < b for a, b in zip(s, s[1:]))


@exercise(
    "Return the decimal places of x as text: what follows the point in str(x), or ''.",
    "Get the digits after the decimal point of the number as written by str; without a point it is ''.",
)
def decimals_text(x):
    """Write a function to get the digits behind the decimal point as text.

    >>> decimals_text(3.25)
    '25'
    >>> decimals_text(7)
    ''
    >>> decimals_text(-0.5)
    '5'
    """
    return str(x).partition(".")[2]


@exercise(
    "Distance between two points (x, y) in the plane, rounded to two places.",
    "Compute how far p is from q in a straight line, to 2 decimals.",
)
def point_gap(p: tuple[float, float], q: tuple[float, float]) -> float:
    """Write a function to compute the distance of two points, rounded to two digits.

    >>> point_gap((0, 0), (3, 4))
    5.0
    >>> point_gap((1, 1), (2, 2))
    1.41
    >>> point_gap((5, 5), (5, 5))
    0.0
    """
    return round(math.hypot(p[0] - q[0], p[1] - q[1]), 2)


@exercise(
    "Area of a ring between an outer circle of radius a and an inner one of radius b, to 2 decimals.",
    "Given the radii a > b of two circles with the same centre, return the area between them rounded to two places.",
)
def washer_area(a, b):
    """Write a function to compute the area of a ring with radii a and b, rounded to two digits.

    >>> washer_area(2, 1)
    9.42
    >>> washer_area(3, 3)
    0.0
    >>> washer_area(1, 0)
    3.14
    """
    return round(math.pi * (a * a - b * b), 2)


@exercise(
    "By how many percent is b larger than a? Rounded to one decimal, negative if smaller.",
    "Percentage change from a to b to one place; None if a is 0.",
)
def percent_step(a, b):
    """Write a function to compute the change from a to b in percent with one decimal, None if a is 0.

    >>> percent_step(50, 60)
    20.0
    >>> percent_step(80, 60)
    -25.0
    >>> percent_step(0, 5) is None
    True
    """
    if a == 0:
        return None
    return round((b - a) / a * 100, 1)
