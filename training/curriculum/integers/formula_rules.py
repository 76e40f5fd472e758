"""Short formulas with cases: piecewise rules, combinations of two or three numbers."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Subtract the smaller from the larger number and multiply by the sum of both.",
    "Return (larger - smaller) * (a + b).",
)
def difference_times_sum(a, b):
    """Return the absolute difference of a and b times their sum.

    >>> difference_times_sum(3, 5)
    16
    >>> difference_times_sum(5, 3)
    16
    >>> difference_times_sum(4, 4)
    0
    """
    return abs(a - b) * (a + b)


@exercise(
    "Product of the two largest of three numbers.",
    "Multiply the numbers that remain when the smallest of a, b and c is left out.",
)
def product_of_two_largest(a: int, b: int, c: int) -> int:
    """Return the product of the two largest of three numbers.

    >>> product_of_two_largest(2, 5, 3)
    15
    >>> product_of_two_largest(-1, 4, 4)
    16
    >>> product_of_two_largest(0, 0, 9)
    0
    """
    low, mid, high = sorted([a, b, c])
    return mid * high


@exercise(
    "Sum of those of the three numbers that are even.",
    "Add up a, b and c but skip the odd ones.",
)
def even_part_of_three(a, b, c):
    """Return the sum of the even numbers among a, b and c.

    >>> even_part_of_three(1, 2, 4)
    6
    >>> even_part_of_three(3, 5, 7)
    0
    >>> even_part_of_three(0, 2, 1)
    2
    """
    return sum(n for n in (a, b, c) if n % 2 == 0)


@exercise(
    "Range of three numbers: the largest minus the smallest.",
    "How far apart are the extreme ones of a, b and c?",
)
def spread_of_three(a: float, b: float, c: float) -> float:
    """Return the difference between the largest and the smallest of three numbers.

    >>> spread_of_three(4, 9, 1)
    8
    >>> spread_of_three(2, 2, 2)
    0
    >>> spread_of_three(-1.5, 0, 1)
    2.5
    """
    return max(a, b, c) - min(a, b, c)


@exercise(
    "Return n squared for negative n, n itself from 0 to 10, and 10 plus the tenth part above that.",
    "Piecewise function: square below zero, identity up to ten, 10 + (n - 10) / 10 beyond.",
)
def three_piece_function(n):
    """Return n * n below 0, n up to 10, else 10 + (n - 10) / 10.

    >>> three_piece_function(-3)
    9
    >>> three_piece_function(7)
    7
    >>> three_piece_function(30)
    12.0
    """
    if n < 0:
        return n * n
    if n <= 10:
        return n
    return 10 + (n - 10) / 10


@exercise(
    "Number of handshakes when every one of n people shakes hands with every person of another group of m and with each other in the own group of n.",
    "n * m handshakes between the groups plus n(n - 1)/2 inside the first group.",
)
def group_handshakes(n: int, m: int) -> int:
    """Return the handshakes within a group of n and between it and a group of m.

    >>> group_handshakes(3, 2)
    9
    >>> group_handshakes(1, 4)
    4
    >>> group_handshakes(0, 5)
    0
    """
    return n * m + n * (n - 1) // 2


@exercise(
    "Evaluate a polynomial with the given coefficients, highest power first, at x.",
    "Compute the value of the polynomial by multiplying by x and adding the next coefficient.",
)
def polynomial_at(coefficients, x):
    """Return the value of the polynomial at x, highest power first.

    >>> polynomial_at([2, 0, 1], 3)
    19
    >>> polynomial_at([5], 10)
    5
    >>> polynomial_at([], 2)
    0
    """
    value = 0
    for c in coefficients:
        value = value * x + c
    return value


@exercise(
    "Return the larger solution of x * x = n * x + k as a float rounded to two decimals; n and k not negative.",
    "Positive root of x^2 - n x - k = 0 with two decimals.",
)
def larger_quadratic_root(n, k):
    """Return the larger root of x^2 - n x - k, rounded to two decimals.

    >>> larger_quadratic_root(1, 6)
    3.0
    >>> larger_quadratic_root(0, 2)
    1.41
    >>> larger_quadratic_root(4, 0)
    4.0
    """
    return round((n + math.sqrt(n * n + 4 * k)) / 2, 2)


@exercise(
    "Apply the sign of b to the absolute value of a; a zero b counts as positive.",
    "Return |a| if b is at least 0, otherwise -|a|.",
)
def with_sign_of(a: int, b: int) -> int:
    """Return the absolute value of a with the sign of b.

    >>> with_sign_of(5, -2)
    -5
    >>> with_sign_of(-5, 3)
    5
    >>> with_sign_of(-4, 0)
    4
    """
    return abs(a) if b >= 0 else -abs(a)


@exercise(
    "Combine hundreds, tens and ones to a number; raise ValueError if a digit is not between 0 and 9.",
    "Build a three-digit value from its digits with a check of every digit.",
)
def from_three_digits(h, t, o):
    """Return the number with the digits h, t and o.

    >>> from_three_digits(4, 0, 7)
    407
    >>> from_three_digits(0, 1, 2)
    12
    >>> from_three_digits(1, 12, 0)
    Traceback (most recent call last):
        ...
    ValueError: no digit
    """
    for digit in (h, t, o):
        if not 0 <= digit <= 9:
            raise ValueError("no digit")
    return h * 100 + t * 10 + o


@exercise(
    "Return 1 if n is positive and even, 2 if positive and odd, -1 if negative, 0 for zero.",
    "Code a number by sign and parity.",
)
def parity_code(n: int) -> int:
    """Return 1, 2, -1 or 0 for positive even, positive odd, negative and zero.

    >>> parity_code(8)
    1
    >>> parity_code(3)
    2
    >>> parity_code(-4)
    -1
    >>> parity_code(0)
    0
    """
    if n == 0:
        return 0
    if n < 0:
        return -1
    return 1 if n % 2 == 0 else 2


@exercise(
    "Mean of the smallest and the largest of the numbers, ignoring zeros; None if there are only zeros.",
    "Midrange of the non-zero values, or None.",
)
def midrange_without_zeros(values):
    """Return the mean of the extreme non-zero values, or None.

    >>> midrange_without_zeros([0, 4, 10, 0])
    7.0
    >>> midrange_without_zeros([3])
    3.0
    >>> midrange_without_zeros([0]) is None
    True
    """
    present = [v for v in values if v != 0]
    if not present:
        return None
    return (min(present) + max(present)) / 2


@exercise(
    "Energy points: distance in km times 60 plus 10 points per started 100 metres of climb.",
    "Compute 60 per km and add ten for each begun hundred metres of height.",
)
def hike_points(km: int, climb: int) -> int:
    """Return 60 points per km plus 10 per started 100 metres of climb.

    >>> hike_points(5, 250)
    330
    >>> hike_points(2, 200)
    140
    >>> hike_points(0, 1)
    10
    """
    return km * 60 + -(-climb // 100) * 10


@exercise(
    "Return a divided by b rounded to the nearest whole number, halves away from zero; both positive integers.",
    "Integer division with rounding: (2a + b) // (2b).",
)
def rounded_quotient(a, b):
    """Return a / b rounded half up for positive integers.

    >>> rounded_quotient(7, 2)
    4
    >>> rounded_quotient(10, 3)
    3
    >>> rounded_quotient(1, 3)
    0
    """
    return (2 * a + b) // (2 * b)


@exercise(
    "Return the number of common multiples of a and b from 1 to n.",
    "How many numbers up to n are divisible by the least common multiple of a and b?",
)
def common_multiple_count(a: int, b: int, n: int) -> int:
    """Return how many numbers up to n are multiples of a and of b.

    >>> common_multiple_count(4, 6, 50)
    4
    >>> common_multiple_count(2, 3, 5)
    0
    >>> common_multiple_count(5, 5, 20)
    4
    """
    return n // math.lcm(a, b)


@exercise(
    "Return True if a, b, c are consecutive whole numbers in any order.",
    "Check whether three numbers, once sorted, each differ by one.",
)
def three_in_succession(a, b, c):
    """Tell whether a, b and c are consecutive in some order.

    >>> three_in_succession(4, 6, 5)
    True
    >>> three_in_succession(1, 2, 4)
    False
    >>> three_in_succession(3, 3, 4)
    False
    """
    low, mid, high = sorted([a, b, c])
    return mid - low == 1 and high - mid == 1


@exercise(
    "Sum of the squares of the differences between corresponding numbers of two equally long lists.",
    "Squared distance of two vectors of integers.",
)
def squared_distance_of(xs, ys):
    """Return the sum of (x - y) squared over all positions.

    >>> squared_distance_of([1, 2], [4, 6])
    25
    >>> squared_distance_of([3], [3])
    0
    >>> squared_distance_of([], [])
    0
    """
    return sum((x - y) ** 2 for x, y in zip(xs, ys))
