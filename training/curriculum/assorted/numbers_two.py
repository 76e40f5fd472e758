"""More short requests about numbers: digits, divisors, sequences, little formulas."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Sum of the even digits minus sum of the odd digits.",
    "Add up the even decimal digits of n and subtract all its odd digits.",
)
def digits_even_less_odd(n: int) -> int:
    """Write a function to subtract the odd digits of a number from its even digits.

    >>> digits_even_less_odd(1234)
    2
    >>> digits_even_less_odd(8)
    8
    >>> digits_even_less_odd(111)
    -3
    """
    digits = [int(d) for d in str(n)]
    return sum(d if d % 2 == 0 else -d for d in digits)


@exercise(
    "Swap the first and last digits of n.",
    "Exchange the outer decimal digits of the non-negative integer; leading zeros vanish.",
)
def outer_digits_swapped(n):
    """Write a function to swap the first and the last digit of a number.

    >>> outer_digits_swapped(1234)
    4231
    >>> outer_digits_swapped(7)
    7
    >>> outer_digits_swapped(120)
    21
    """
    s = str(n)
    if len(s) < 2:
        return n
    return int(s[-1] + s[1:-1] + s[0])


@exercise(
    "Move the last digit of n to the front.",
    "Rotate the decimal digits of n one place to the right.",
)
def spin_digits(n: int) -> int:
    """Write a function to move the last digit of a number to the front.

    >>> spin_digits(1234)
    4123
    >>> spin_digits(10)
    1
    >>> spin_digits(5)
    5
    """
    s = str(n)
    return int(s[-1] + s[:-1])


@exercise(
    "Put a digit d behind every digit of n.",
    "Insert d after each decimal digit of the number and return the new number.",
)
def spaced_with(n, d):
    """Write a function to insert the digit d after every digit of a number.

    >>> spaced_with(12, 0)
    1020
    >>> spaced_with(7, 3)
    73
    >>> spaced_with(0, 5)
    5
    """
    return int("".join(c + str(d) for c in str(n)))


@exercise(
    "Largest number made of two neighbouring digits of n; n has at least two digits.",
    "Find the maximum two-digit section of the decimal notation.",
)
def best_two_digits(n):
    """Find the largest two-digit number inside a number.

    >>> best_two_digits(19283)
    92
    >>> best_two_digits(45)
    45
    >>> best_two_digits(1001)
    10
    """
    s = str(n)
    return max(int(s[i:i + 2]) for i in range(len(s) - 1))


@exercise(
    "Count the digits of n that are greater than the digit before.",
    "How many rises are there in the decimal digits from left to right?",
)
def digit_rises(n: int) -> int:
    """Count the digits that are larger than the digit before.

    >>> digit_rises(13254)
    2
    >>> digit_rises(9)
    0
    >>> digit_rises(321)
    0
    """
    s = str(n)
    return sum(1 for a, b in zip(s, s[1:]) if b > a)


@exercise(
    "Most frequent digit of n; the smallest one on ties.",
    "Which decimal digit occurs most often in the number? Ties go to the lower digit.",
)
def favourite_digit(n):
    """Find the most frequent digit of a number, the smallest on ties.

    >>> favourite_digit(12213)
    1
    >>> favourite_digit(5050)
    0
    >>> favourite_digit(7)
    7
    """
    s = str(n)
    return int(max(sorted(set(s)), key=s.count))


@exercise(
    "Count the numbers from 1 to n that contain the digit d.",
    "How many integers up to n, starting at 1, have d among their digits?",
)
def with_digit_up_to(n: int, d: int) -> int:
    """Count the numbers from 1 to n that have a certain digit.

    >>> with_digit_up_to(20, 1)
    11
    >>> with_digit_up_to(9, 0)
    0
    >>> with_digit_up_to(0, 3)
    0
    """
    return sum(str(d) in str(i) for i in range(1, n + 1))


@exercise(
    "All numbers from a to b (inclusive) whose digits sum to total.",
    "List the integers between a and b, ends included, with the given digit sum.",
)
def with_digit_sum(a, b, total):
    """Write a function to list the numbers from a to b with a given digit sum.

    >>> with_digit_sum(10, 40, 4)
    [13, 22, 31, 40]
    >>> with_digit_sum(1, 9, 10)
    []
    >>> with_digit_sum(0, 0, 0)
    [0]
    """
    return [n for n in range(a, b + 1) if sum(map(int, str(n))) == total]


@exercise(
    "List the divisors of n that are smaller than limit.",
    "Which positive numbers below limit divide n without remainder?",
)
def divisors_below(n: int, limit: int) -> list[int]:
    """Write a function to list the divisors of n below a limit.

    >>> divisors_below(12, 5)
    [1, 2, 3, 4]
    >>> divisors_below(7, 7)
    [1]
    >>> divisors_below(6, 100)
    [1, 2, 3, 6]
    """
    return [d for d in range(1, n + 1) if n % d == 0 and d < limit]


@exercise(
    "Largest even divisor of n, or None if n is odd.",
    "Find the greatest even number dividing the positive n; None when there is none.",
)
def largest_even_divisor(n):
    """Find the largest even divisor of a number, or None.

    >>> largest_even_divisor(12)
    12
    >>> largest_even_divisor(9) is None
    True
    >>> largest_even_divisor(2)
    2
    """
    return max((d for d in range(2, n + 1, 2) if n % d == 0), default=None)


@exercise(
    "Numbers up to n that have exactly k divisors.",
    "List all integers from 1 to n with precisely k positive divisors.",
)
def with_k_divisors(n, k):
    """Write a function to list the numbers up to n that have k divisors.

    >>> with_k_divisors(10, 2)
    [2, 3, 5, 7]
    >>> with_k_divisors(10, 3)
    [4, 9]
    >>> with_k_divisors(5, 9)
    []
    """
    result = []
    for i in range(1, n + 1):
        if sum(i % d == 0 for d in range(1, i + 1)) == k:
            result.append(i)
    return result


@exercise(
    "Check if a and b have no common divisor above 1.",
    "True when the greatest common divisor of the two numbers is one.",
)
def no_shared_divisor(a: int, b: int) -> bool:
    """Check if two numbers have no common divisor except 1.

    >>> no_shared_divisor(8, 15)
    True
    >>> no_shared_divisor(6, 9)
    False
    >>> no_shared_divisor(1, 5)
    True
    """
    return math.gcd(a, b) == 1


@exercise(
    "Reduce the fraction a / b and return it as text 'a/b'; whole numbers without '/1'.",
    "Shorten a fraction of positive integers by the gcd and write it as text, as a plain number if b becomes 1.",
)
def reduced(a, b):
    """Write a function to shorten a fraction and write it as text.

    >>> reduced(6, 8)
    '3/4'
    >>> reduced(9, 3)
    '3'
    >>> reduced(2, 7)
    '2/7'
    """
    g = math.gcd(a, b)
    a, b = a // g, b // g
    return str(a) if b == 1 else f"{a}/{b}"


@exercise(
    "Add two fractions given as tuples and return the reduced sum as a tuple.",
    "Sum of (a, b) and (c, d), read as a/b and c/d, in lowest terms.",
)
def fraction_sum(p: tuple[int, int], q: tuple[int, int]) -> tuple[int, int]:
    """Write a function to add two fractions given as (numerator, denominator).

    >>> fraction_sum((1, 2), (1, 3))
    (5, 6)
    >>> fraction_sum((1, 4), (1, 4))
    (1, 2)
    >>> fraction_sum((2, 1), (3, 1))
    (5, 1)
    """
    n = p[0] * q[1] + q[0] * p[1]
    d = p[1] * q[1]
    g = math.gcd(n, d)
    return n // g, d // g


@exercise(
    "Sum of the squares of the odd numbers from 1 to n.",
    "Add 1, 9, 25, ... for all odd numbers not exceeding n.",
)
def odd_squares_total(n: int) -> int:
    """Write a function to add the squares of the odd numbers up to n.

    >>> odd_squares_total(5)
    35
    >>> odd_squares_total(6)
    35
    >>> odd_squares_total(0)
    0
    """
    return sum(i * i for i in range(1, n + 1, 2))


@exercise(
    "Alternating sum 1 - 2 + 3 - 4 ... up to n.",
    "Add the odd and subtract the even numbers from 1 through n.",
)
def signed_count_sum(n):
    """Write a function to compute 1 - 2 + 3 - 4 and so on up to n.

    >>> signed_count_sum(5)
    3
    >>> signed_count_sum(4)
    -2
    >>> signed_count_sum(0)
    0
    """
    return sum(i if i % 2 else -i for i in range(1, n + 1))


@exercise(
    "First n terms starting at a, each the previous one times k plus one.",
    "List a, a * k + 1, and so on: n numbers in total.",
)
def times_plus_one(a: int, k: int, n: int) -> list[int]:
    """Write a function to list n numbers starting with a, each being k times the previous one plus 1.

    >>> times_plus_one(1, 2, 4)
    [1, 3, 7, 15]
    >>> times_plus_one(0, 5, 3)
    [0, 1, 6]
    >>> times_plus_one(3, 1, 0)
    []
    """
    result = []
    for _ in range(n):
        result.append(a)
        a = a * k + 1
    return result


@exercise(
    "n evenly spaced numbers from a to b inclusive, n at least 2, rounded to two places.",
    "Divide the range from a to b into n - 1 equal steps and return all n points with two decimals.",
)
def spaced_points(a, b, n):
    """Write a function to list n evenly spaced numbers from a to b, rounded to two digits.

    >>> spaced_points(0, 1, 5)
    [0.0, 0.25, 0.5, 0.75, 1.0]
    >>> spaced_points(2, 8, 3)
    [2.0, 5.0, 8.0]
    >>> spaced_points(1, 2, 2)
    [1.0, 2.0]
    """
    step = (b - a) / (n - 1)
    return [round(a + i * step, 2) for i in range(n)]


@exercise(
    "Price after a discount of p percent, but never below minimum.",
    "Lower the price by p percent and return the result or minimum, whichever is larger.",
)
def floor_discount(price: float, p: float, minimum: float) -> float:
    """Write a function to take p percent off a price, not going below a minimum.

    >>> floor_discount(100, 20, 50)
    80.0
    >>> floor_discount(100, 80, 50)
    50
    >>> floor_discount(10, 0, 1)
    10.0
    """
    return max(price * (100 - p) / 100, minimum)


@exercise(
    "Fare: base for the first k kilometres, then rate for each further started one.",
    "Charge base up to k kilometres and rate for every additional kilometre or part of it.",
)
def taxi_fare(km, base, k, rate):
    """Write a function to compute a fare: base up to k kilometres, then rate per further started kilometre.

    >>> taxi_fare(5, 4, 3, 2)
    8
    >>> taxi_fare(3.2, 4, 3, 2)
    6
    >>> taxi_fare(1, 4, 3, 2)
    4
    """
    return base + rate * max(0, math.ceil(km - k))


@exercise(
    "How many containers of size k hold n litres? A part counts as a full one.",
    "Divide n by k, rounding up.",
)
def jars_needed(n: int, k: int) -> int:
    """Write a function to count the jars of size k needed for n litres.

    >>> jars_needed(10, 3)
    4
    >>> jars_needed(9, 3)
    3
    >>> jars_needed(0, 5)
    0
    """
    return -(-n // k)


@exercise(
    "Split n into k whole parts that are as equal as possible, larger parts first.",
    "Distribute n over k parts differing by at most one, in descending order.",
)
def fair_parts(n, k):
    """Write a function to split n into k nearly equal whole parts, larger ones first.

    >>> fair_parts(10, 3)
    [4, 3, 3]
    >>> fair_parts(6, 2)
    [3, 3]
    >>> fair_parts(1, 3)
    [1, 0, 0]
    """
    q, r = divmod(n, k)
    return [q + 1] * r + [q] * (k - r)


@exercise(
    "Express an amount with coins, always taking the largest that fits: dict coin -> number, unused coins left out.",
    "Pay the amount greedily with the given coin values and count the coins used; 1 is among the coins.",
)
def coin_count_dict(amount, coins):
    """Write a function to pay an amount with the largest coins first and count each coin used.

    >>> coin_count_dict(17, [1, 5, 10])
    {10: 1, 5: 1, 1: 2}
    >>> coin_count_dict(4, [1, 5])
    {1: 4}
    >>> coin_count_dict(0, [1])
    {}
    """
    used = {}
    for coin in sorted(coins, reverse=True):
        if amount >= coin:
            used[coin] = amount // coin
            amount %= coin
    return used


@exercise(
    "Give -1, 0 or 1 according to the sign of x.",
    "Return 1 for positive, -1 for negative numbers and 0 for zero.",
)
def sign_value(x: float) -> int:
    """Write a function to return the sign of a number as -1, 0 or 1.

    >>> sign_value(3.5)
    1
    >>> sign_value(-2)
    -1
    >>> sign_value(0)
    0
    """
    return (x > 0) - (x < 0)
