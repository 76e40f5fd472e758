"""Divisors, remainders, primes and common multiples."""

import math
from functools import reduce

from training.curriculum.exercise import exercise


@exercise(
    "Every positive integer that divides n without remainder, from small to large.",
    "Ascending list of the positive divisors of the positive integer n, including 1 and n.",
)
def list_divisors(n: int) -> list[int]:
    """Return all positive divisors of the positive integer n in increasing order.

    >>> list_divisors(12)
    [1, 2, 3, 4, 6, 12]
    >>> list_divisors(7)
    [1, 7]
    >>> list_divisors(1)
    [1]
    """
    return [d for d in range(1, n + 1) if n % d == 0]


@exercise(
    "How many positive integers divide n evenly?",
    "Count the divisors of a positive integer, 1 and the number itself among them.",
)
def divisor_tally(n):
    """Count the positive divisors of the positive integer n.

    >>> divisor_tally(10)
    4
    >>> divisor_tally(1)
    1
    >>> divisor_tally(16)
    5
    """
    count = 0
    d = 1
    while d * d <= n:
        if n % d == 0:
            count += 1 if d * d == n else 2
        d += 1
    return count


@exercise(
    "Compare n with the sum of its divisors below n: answer 'short' if the sum is smaller, 'exact' if equal, 'over' if larger.",
    "Classify a positive integer as 'short', 'exact' or 'over' depending on whether its proper divisors add up to less than, exactly, or more than the number.",
)
def divisor_balance(n: int) -> str:
    """Compare the sum of the divisors of n that are smaller than n with n itself.

    Returns 'short', 'exact' or 'over' when the sum is below, equal to or above n.

    >>> divisor_balance(8)
    'short'
    >>> divisor_balance(6)
    'exact'
    >>> divisor_balance(12)
    'over'
    """
    total = sum(d for d in range(1, n) if n % d == 0)
    if total < n:
        return "short"
    return "exact" if total == n else "over"


@exercise(
    "Does divisor go into number without anything left over? Dividing by zero counts as False.",
    "True if number is a multiple of divisor; a zero divisor gives False.",
)
def goes_into(divisor: int, number: int) -> bool:
    """Tell whether divisor divides number without remainder; False for a divisor of 0.

    >>> goes_into(3, 12)
    True
    >>> goes_into(5, 12)
    False
    >>> goes_into(0, 12)
    False
    """
    return divisor != 0 and number % divisor == 0


@exercise(
    "Those of the numbers that divide by at least one of the divisors.",
    "Filter numbers, keeping each one that is a multiple of any of the given divisors.",
)
def multiples_of_any(numbers: list[int], divisors: list[int]) -> list[int]:
    """Return the numbers that are divisible by at least one of the divisors, in their order.

    >>> multiples_of_any([1, 2, 3, 4, 5, 6], [2, 3])
    [2, 3, 4, 6]
    >>> multiples_of_any([7, 11], [2])
    []
    >>> multiples_of_any([9, 10], [])
    []
    """
    return [n for n in numbers if any(n % d == 0 for d in divisors)]


@exercise(
    "Length of the largest square tile with which a floor of width by length can be covered without cutting.",
    "Edge of the biggest square that tiles a width x length rectangle exactly.",
)
def largest_square_tile(width: int, length: int) -> int:
    """Return the side of the largest square tile that covers a width by length floor exactly.

    >>> largest_square_tile(12, 18)
    6
    >>> largest_square_tile(7, 5)
    1
    >>> largest_square_tile(9, 9)
    9
    """
    while length:
        width, length = length, width % length
    return width


@exercise(
    "Two lamps blink every a and every b seconds and have just blinked together. After how many seconds do they next do so?",
    "Smallest positive number of seconds that is a multiple of both blink periods a and b.",
)
def blink_together_after(a: int, b: int) -> int:
    """Return after how many seconds two lamps blinking every a and b seconds blink together again.

    >>> blink_together_after(4, 6)
    12
    >>> blink_together_after(5, 7)
    35
    >>> blink_together_after(3, 9)
    9
    """
    return a * b // math.gcd(a, b)


@exercise(
    "Least number that is a multiple of all the given positive integers; 1 when none are given.",
    "Smallest common multiple of a whole list (1 for an empty list).",
)
def common_period(periods):
    """Return the least common multiple of all periods, or 1 if there are none.

    >>> common_period([2, 3, 4])
    12
    >>> common_period([10])
    10
    >>> common_period([])
    1
    """
    return reduce(lambda a, b: a * b // math.gcd(a, b), periods, 1)


@exercise(
    "Shrink the list of integers by their greatest common divisor, so that the proportions remain.",
    "Divide every amount by the greatest number dividing all of them. A list of zeros comes back unchanged.",
)
def simplest_proportions(amounts: list[int]) -> list[int]:
    """Divide all amounts by their greatest common divisor; amounts that are all zero stay as they are.

    >>> simplest_proportions([10, 15, 20])
    [2, 3, 4]
    >>> simplest_proportions([7, 0])
    [1, 0]
    >>> simplest_proportions([0, 0])
    [0, 0]
    """
    common = math.gcd(*amounts)
    if common == 0:
        return list(amounts)
    return [a // common for a in amounts]


@exercise(
    "Do a and b have no common divisor except 1?",
    "Check that the greatest common divisor of the two positive numbers is one.",
)
def share_no_factor(a: int, b: int) -> bool:
    """Check whether the positive integers a and b have no common divisor greater than 1.

    >>> share_no_factor(8, 15)
    True
    >>> share_no_factor(8, 12)
    False
    >>> share_no_factor(1, 5)
    True
    """
    return math.gcd(a, b) == 1


@exercise(
    "List the divisors that a and b have in common, in ascending order.",
    "Positive integers dividing both a and b, sorted.",
)
def shared_divisors(a: int, b: int) -> list[int]:
    """Return the positive integers that divide both a and b, smallest first.

    >>> shared_divisors(12, 18)
    [1, 2, 3, 6]
    >>> shared_divisors(5, 9)
    [1]
    >>> shared_divisors(4, 8)
    [1, 2, 4]
    """
    return [d for d in range(1, min(a, b) + 1) if a % d == 0 and b % d == 0]


@exercise(
    "Smallest divisor of n that is greater than 1. Numbers below 2 have none: return None.",
    "Find the least integer from 2 upwards that divides n; None if n is smaller than 2.",
)
def smallest_factor(n):
    """Return the smallest divisor of n above 1, or None if n is less than 2.

    >>> smallest_factor(35)
    5
    >>> smallest_factor(13)
    13
    >>> smallest_factor(1) is None
    True
    """
    if n < 2:
        return None
    d = 2
    while n % d:
        d += 1
    return d


@exercise(
    "Split a whole number greater than one into prime powers: a dictionary from each prime to its exponent.",
    "Prime decomposition of n as a mapping prime -> how often it divides n. 1 gives an empty dict.",
)
def prime_exponents(n: int) -> dict[int, int]:
    """Map each prime dividing n to the number of times it divides n.

    Args:
        n: A positive integer.

    Returns:
        A dictionary from prime to exponent, empty for 1.

    >>> prime_exponents(60)
    {2: 2, 3: 1, 5: 1}
    >>> prime_exponents(49)
    {7: 2}
    >>> prime_exponents(1)
    {}
    """
    powers = {}
    p = 2
    while n > 1:
        while n % p == 0:
            powers[p] = powers.get(p, 0) + 1
            n //= p
        p += 1
    return powers


@exercise(
    "All primes not exceeding limit, found by crossing out multiples.",
    "Sieve: ascending list of the prime numbers up to and including limit.",
)
def sieve_list(limit: int) -> list[int]:
    """Return the prime numbers up to and including limit, in increasing order.

    >>> sieve_list(10)
    [2, 3, 5, 7]
    >>> sieve_list(13)
    [2, 3, 5, 7, 11, 13]
    >>> sieve_list(1)
    []
    """
    keep = [True] * (limit + 1)
    primes = []
    for n in range(2, limit + 1):
        if keep[n]:
            primes.append(n)
            for multiple in range(n * n, limit + 1, n):
                keep[multiple] = False
    return primes


@exercise(
    "First prime number strictly above n.",
    "Search upwards from n + 1 until a prime is met and return it.",
)
def prime_after(n: int) -> int:
    """Return the smallest prime number greater than n.

    >>> prime_after(7)
    11
    >>> prime_after(0)
    2
    >>> prime_after(24)
    29
    """
    candidate = max(n + 1, 2)
    while any(candidate % d == 0 for d in range(2, int(candidate ** 0.5) + 1)):
        candidate += 1
    return candidate


@exercise(
    "How many times can n be divided by factor before a remainder appears?",
    "Exponent of factor in the positive integer n; factor is at least 2.",
)
def times_divisible(n, factor):
    """Count how often the positive integer n can be divided evenly by factor in a row.

    >>> times_divisible(40, 2)
    3
    >>> times_divisible(81, 3)
    4
    >>> times_divisible(10, 7)
    0
    """
    times = 0
    while n % factor == 0:
        n //= factor
        times += 1
    return times


@exercise(
    "Whether n is the product of a whole number with itself. Negative numbers never are.",
    "Is n a square number?",
)
def is_square_number(n: int) -> bool:
    """Check whether n is the square of an integer.

    >>> is_square_number(49)
    True
    >>> is_square_number(50)
    False
    >>> is_square_number(-4)
    False
    >>> is_square_number(0)
    True
    """
    return n >= 0 and math.isqrt(n) ** 2 == n


@exercise(
    "Put every number into a bucket according to its remainder modulo m; return a list of m lists.",
    "Distribute numbers over m lists, the i-th one receiving those with remainder i when divided by m.",
)
def remainder_buckets(numbers: list[int], m: int) -> list[list[int]]:
    """Distribute numbers over m lists by their remainder when divided by m.

    >>> remainder_buckets([1, 2, 3, 4], 2)
    [[2, 4], [1, 3]]
    >>> remainder_buckets([9, 5], 3)
    [[9], [], [5]]
    >>> remainder_buckets([], 2)
    [[], []]
    """
    buckets = [[] for _ in range(m)]
    for n in numbers:
        buckets[n % m].append(n)
    return buckets


@exercise(
    "Quotient and remainder by repeated subtraction, without any division operator. Both inputs are non-negative and divisor is positive.",
    "Return (how often divisor fits into total, what remains), computed by subtracting again and again.",
)
def divide_by_subtracting(total: int, divisor: int) -> tuple[int, int]:
    """Divide total by divisor through repeated subtraction and return (quotient, remainder).

    >>> divide_by_subtracting(17, 5)
    (3, 2)
    >>> divide_by_subtracting(4, 9)
    (0, 4)
    >>> divide_by_subtracting(12, 4)
    (3, 0)
    """
    quotient = 0
    while total >= divisor:
        total -= divisor
        quotient += 1
    return quotient, total


@exercise(
    "Smallest number from start on that leaves the given remainder on division by modulus.",
    "Find the first integer >= start that is congruent to remainder modulo modulus.",
)
def next_with_remainder(start: int, modulus: int, remainder: int) -> int:
    """Return the smallest integer not below start that leaves remainder when divided by modulus.

    >>> next_with_remainder(10, 7, 1)
    15
    >>> next_with_remainder(8, 7, 1)
    8
    >>> next_with_remainder(0, 5, 4)
    4
    """
    return start + (remainder - start) % modulus


@exercise(
    "Pairs (a, b) of positive integers with a <= b and a * b == n, ordered by a.",
    "All ways to write n as a product of two whole numbers, smaller factor first.",
    "Possible side lengths of a rectangle made of n unit squares, each as (short, long).",
)
def factor_pairs(n: int) -> list[tuple[int, int]]:
    """List the pairs (a, b) with a <= b whose product is the positive integer n, ordered by a.

    >>> factor_pairs(12)
    [(1, 12), (2, 6), (3, 4)]
    >>> factor_pairs(9)
    [(1, 9), (3, 3)]
    >>> factor_pairs(1)
    [(1, 1)]
    """
    return [(a, n // a) for a in range(1, math.isqrt(n) + 1) if n % a == 0]


@exercise(
    "Rows and columns for laying out count pictures in a full rectangle that is as close to square as possible, rows not exceeding columns.",
    "Choose (rows, columns) with rows * columns == count, rows <= columns and the two as close together as possible.",
)
def squarest_layout(count):
    """Return (rows, columns) with rows * columns == count that is closest to a square, rows <= columns.

    >>> squarest_layout(12)
    (3, 4)
    >>> squarest_layout(7)
    (1, 7)
    >>> squarest_layout(36)
    (6, 6)
    """
    rows = math.isqrt(count)
    while count % rows:
        rows -= 1
    return rows, count // rows


@exercise(
    "Raise base to the power exponent, modulo modulus, squaring step by step.",
    "Modular power by repeated squaring; exponent is not negative.",
)
def power_remainder(base: int, exponent: int, modulus: int) -> int:
    """Return base ** exponent modulo modulus by repeated squaring.

    >>> power_remainder(3, 4, 10)
    1
    >>> power_remainder(2, 10, 1000)
    24
    >>> power_remainder(5, 0, 7)
    1
    """
    result = 1
    base %= modulus
    while exponent > 0:
        if exponent % 2 == 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent //= 2
    return result


@exercise(
    "A number x between 1 and m - 1 with a * x leaving remainder 1 on division by m, or None if there is none.",
    "Find the multiplicative inverse of a modulo m by trying all candidates; None when it does not exist.",
)
def modular_partner(a: int, m: int):
    """Return the x in 1..m-1 for which a * x leaves remainder 1 when divided by m, or None.

    >>> modular_partner(3, 7)
    5
    >>> modular_partner(2, 4) is None
    True
    >>> modular_partner(1, 5)
    1
    """
    for x in range(1, m):
        if a * x % m == 1:
            return x
    return None


@exercise(
    "Count the numbers from 1 to limit that neither a nor b divides.",
    "How many integers in 1..limit are multiples of neither a nor b?",
)
def untouched_by_either(limit: int, a: int, b: int) -> int:
    """Count the integers from 1 to limit that are divisible neither by a nor by b.

    >>> untouched_by_either(10, 2, 3)
    3
    >>> untouched_by_either(5, 7, 9)
    5
    >>> untouched_by_either(4, 1, 2)
    0
    """
    return sum(1 for n in range(1, limit + 1) if n % a and n % b)


@exercise(
    "True if even and odd numbers take turns in the list.",
    "Check that every two neighbours differ in parity.",
)
def parity_alternates(numbers):
    """Check whether even and odd numbers alternate throughout the list.

    >>> parity_alternates([1, 4, 7, 2])
    True
    >>> parity_alternates([2, 4])
    False
    >>> parity_alternates([5])
    True
    """
    return all((a + b) % 2 == 1 for a, b in zip(numbers, numbers[1:]))
