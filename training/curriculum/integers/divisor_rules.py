"""Divisors and prime factors: lists, sums and comparisons under conditions."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "List the even divisors of n in ascending order.",
    "Return all positive divisors of n that are even.",
)
def even_divisor_list(n: int) -> list[int]:
    """Return the even divisors of n.

    >>> even_divisor_list(12)
    [2, 4, 6, 12]
    >>> even_divisor_list(9)
    []
    >>> even_divisor_list(2)
    [2]
    """
    return [d for d in range(2, n + 1, 2) if n % d == 0]


@exercise(
    "Sum of the odd divisors of n.",
    "Add up every odd number that divides n without remainder.",
)
def odd_divisor_sum(n):
    """Return the sum of the odd divisors of n.

    >>> odd_divisor_sum(12)
    4
    >>> odd_divisor_sum(15)
    24
    >>> odd_divisor_sum(1)
    1
    """
    return sum(d for d in range(1, n + 1, 2) if n % d == 0)


@exercise(
    "Return the largest divisor of n that is at most limit.",
    "Which number not above limit is the greatest that divides n?",
)
def greatest_divisor_at_most(n: int, limit: int) -> int:
    """Return the largest divisor of n that does not exceed limit (at least 1).

    >>> greatest_divisor_at_most(36, 10)
    9
    >>> greatest_divisor_at_most(7, 6)
    1
    >>> greatest_divisor_at_most(8, 100)
    8
    """
    for d in range(min(n, limit), 0, -1):
        if n % d == 0:
            return d
    return 1


@exercise(
    "Count the divisors of n that are larger than k.",
    "How many divisors of n lie strictly above k?",
)
def divisors_above_count(n, k):
    """Return the number of divisors of n greater than k.

    >>> divisors_above_count(12, 3)
    3
    >>> divisors_above_count(12, 12)
    0
    >>> divisors_above_count(7, 0)
    2
    """
    return sum(1 for d in range(k + 1, n + 1) if n % d == 0)


@exercise(
    "Return the divisors of n in descending order.",
    "List all numbers dividing n, from n itself down to 1.",
)
def divisors_downwards(n: int) -> list[int]:
    """Return the divisors of n, the largest first.

    >>> divisors_downwards(10)
    [10, 5, 2, 1]
    >>> divisors_downwards(1)
    [1]
    >>> divisors_downwards(16)
    [16, 8, 4, 2, 1]
    """
    return [d for d in range(n, 0, -1) if n % d == 0]


@exercise(
    "Check if a and b have the same number of divisors.",
    "Return True when two positive integers are divisible by equally many numbers.",
)
def equally_divisible(a: int, b: int) -> bool:
    """Tell whether a and b have equally many divisors.

    >>> equally_divisible(6, 8)
    True
    >>> equally_divisible(6, 7)
    False
    >>> equally_divisible(1, 1)
    True
    """
    def count(n):
        return sum(n % d == 0 for d in range(1, n + 1))
    return count(a) == count(b)


@exercise(
    "Sum of the different prime factors of n; repeated factors count once.",
    "Add the distinct primes that divide n.",
)
def distinct_prime_sum(n):
    """Return the sum of the distinct prime divisors of n.

    >>> distinct_prime_sum(12)
    5
    >>> distinct_prime_sum(30)
    10
    >>> distinct_prime_sum(1)
    0
    """
    total = 0
    p = 2
    while n > 1:
        if n % p == 0:
            total += p
            while n % p == 0:
                n //= p
        p += 1
    return total


@exercise(
    "Keep the numbers of the list that divide n without remainder.",
    "Which members of numbers are divisors of n?",
)
def members_dividing(numbers: list[int], n: int) -> list[int]:
    """Return the numbers of the list that divide n; zeros never do.

    >>> members_dividing([2, 3, 4, 5], 12)
    [2, 3, 4]
    >>> members_dividing([0, 1], 7)
    [1]
    >>> members_dividing([], 3)
    []
    """
    return [d for d in numbers if d != 0 and n % d == 0]


@exercise(
    "Count the pairs (a, b) with a <= b and a * b equal to n.",
    "In how many ways can n be written as a product of two positive factors, order ignored?",
)
def two_factor_ways(n):
    """Return the number of unordered factor pairs of n.

    >>> two_factor_ways(12)
    3
    >>> two_factor_ways(16)
    3
    >>> two_factor_ways(7)
    1
    """
    return sum(1 for a in range(1, math.isqrt(n) + 1) if n % a == 0)


@exercise(
    "Check if d divides all numbers of the list.",
    "Return True when every number is a multiple of d; an empty list gives True.",
)
def divides_every(d, numbers):
    """Tell whether all numbers are divisible by d.

    >>> divides_every(3, [9, 12, 0])
    True
    >>> divides_every(4, [8, 10])
    False
    >>> divides_every(2, [])
    True
    """
    return all(n % d == 0 for n in numbers)


@exercise(
    "How many numbers of the list are prime?",
    "Count the primes among the given integers; numbers below 2 are not prime.",
)
def prime_count_in_list(values):
    """Return how many of the values are prime numbers.

    >>> prime_count_in_list([2, 4, 5, 9])
    2
    >>> prime_count_in_list([1, 0, -3])
    0
    >>> prime_count_in_list([])
    0
    """
    count = 0
    for n in values:
        if n >= 2 and all(n % d for d in range(2, math.isqrt(n) + 1)):
            count += 1
    return count


@exercise(
    "Return the prime numbers of the list, in their order.",
    "Filter a list of integers so that only its primes remain.",
)
def primes_of_list(xs: list[int]) -> list[int]:
    """Return the prime members of xs.

    >>> primes_of_list([10, 7, 3, 1])
    [7, 3]
    >>> primes_of_list([4, 6])
    []
    >>> primes_of_list([2, 2])
    [2, 2]
    """
    return [x for x in xs if x > 1 and all(x % d for d in range(2, x))]


@exercise(
    "Find the largest prime that is smaller than n, or None if there is none.",
    "Go down from n - 1 to the first prime number; None for n up to 2.",
)
def prime_below(n):
    """Return the greatest prime below n, or None.

    >>> prime_below(20)
    19
    >>> prime_below(3)
    2
    >>> prime_below(2) is None
    True
    """
    for p in range(n - 1, 1, -1):
        if all(p % d for d in range(2, p)):
            return p
    return None


@exercise(
    "Return the number with the most divisors in the list; the first one on a tie, None if the list is empty.",
    "Which of the positive integers has the greatest count of divisors? Ties go to the earliest.",
)
def richest_in_divisors(numbers):
    """Return the number of the list with the most divisors, or None.

    >>> richest_in_divisors([7, 12, 16, 18])
    12
    >>> richest_in_divisors([2, 3])
    2
    >>> richest_in_divisors([]) is None
    True
    """
    return max(numbers, key=lambda n: sum(n % d == 0 for d in range(1, n + 1)), default=None)


@exercise(
    "Give a dictionary from each number of the list to its divisors other than 1 and itself.",
    "Map every number to the list of its proper inner divisors (neither 1 nor the number).",
)
def inner_divisor_table(numbers: list[int]) -> dict[int, list[int]]:
    """Return for every number its divisors strictly between 1 and the number.

    >>> inner_divisor_table([6, 7])
    {6: [2, 3], 7: []}
    >>> inner_divisor_table([1])
    {1: []}
    >>> inner_divisor_table([])
    {}
    """
    return {n: [d for d in range(2, n) if n % d == 0] for n in numbers}


@exercise(
    "Greatest common divisor of a and b by repeated subtraction.",
    "Subtract the smaller of two positive numbers from the larger until they are equal; return that number.",
)
def gcd_by_subtraction(a: int, b: int) -> int:
    """Return the greatest common divisor of the positive integers a and b.

    >>> gcd_by_subtraction(12, 18)
    6
    >>> gcd_by_subtraction(7, 5)
    1
    >>> gcd_by_subtraction(4, 4)
    4
    """
    while a != b:
        if a > b:
            a -= b
        else:
            b -= a
    return a


@exercise(
    "Return the common divisors of a and b that are larger than 1.",
    "List every number above one that divides both a and b, ascending.",
)
def shared_divisors_above_one(a, b):
    """Return the common divisors of a and b without 1.

    >>> shared_divisors_above_one(12, 18)
    [2, 3, 6]
    >>> shared_divisors_above_one(8, 9)
    []
    >>> shared_divisors_above_one(5, 5)
    [5]
    """
    return [d for d in range(2, min(a, b) + 1) if a % d == 0 and b % d == 0]


@exercise(
    "Divide n by d as long as it is divisible; return how often that worked and the rest.",
    "Return a tuple (times, remaining) after repeatedly taking the factor d out of n.",
)
def take_out_factor(n: int, d: int) -> tuple[int, int]:
    """Return how often d divides n and what remains of n (n positive, d at least 2).

    >>> take_out_factor(40, 2)
    (3, 5)
    >>> take_out_factor(7, 3)
    (0, 7)
    >>> take_out_factor(81, 3)
    (4, 1)
    """
    times = 0
    while n % d == 0:
        n //= d
        times += 1
    return times, n


@exercise(
    "Check if n has an odd divisor greater than 1.",
    "Return True if some odd number from 3 on divides n.",
)
def has_odd_divisor(n):
    """Tell whether an odd number larger than 1 divides n.

    >>> has_odd_divisor(12)
    True
    >>> has_odd_divisor(16)
    False
    >>> has_odd_divisor(1)
    False
    """
    return any(n % d == 0 for d in range(3, n + 1, 2))


@exercise(
    "Return the number of steps of Euclid's algorithm for a and b.",
    "Replace (a, b) by (b, a mod b) until b is 0 and count the replacements.",
)
def euclid_steps(a: int, b: int) -> int:
    """Return how many division steps Euclid's algorithm needs for a and b.

    >>> euclid_steps(12, 8)
    2
    >>> euclid_steps(13, 8)
    5
    >>> euclid_steps(5, 0)
    0
    """
    steps = 0
    while b:
        a, b = b, a % b
        steps += 1
    return steps


@exercise(
    "Return the numbers from 1 to n that share no divisor with n except 1.",
    "List the integers up to n whose greatest common divisor with n is 1.",
)
def coprime_companions(n):
    """Return the numbers 1..n that are coprime to n.

    >>> coprime_companions(8)
    [1, 3, 5, 7]
    >>> coprime_companions(5)
    [1, 2, 3, 4]
    >>> coprime_companions(1)
    [1]
    """
    return [k for k in range(1, n + 1) if math.gcd(k, n) == 1]


@exercise(
    "Product of all divisors of n except n itself.",
    "Multiply the divisors of n that are smaller than n; 1 if n is 1.",
)
def proper_divisor_product(n: int) -> int:
    """Return the product of the divisors of n below n.

    >>> proper_divisor_product(12)
    144
    >>> proper_divisor_product(7)
    1
    >>> proper_divisor_product(1)
    1
    """
    product = 1
    for d in range(1, n):
        if n % d == 0:
            product *= d
    return product


@exercise(
    "Mean of the divisors of n as a float.",
    "Compute the average of all positive numbers dividing n.",
)
def divisor_average(n):
    """Return the arithmetic mean of the divisors of n.

    >>> divisor_average(6)
    3.0
    >>> divisor_average(7)
    4.0
    >>> divisor_average(1)
    1.0
    """
    divisors = [d for d in range(1, n + 1) if n % d == 0]
    return sum(divisors) / len(divisors)


@exercise(
    "Write n as a product text of its prime factors, joined by ' x '; '1' for 1.",
    "Return the prime factorisation of n as text such as '2 x 2 x 3'.",
)
def factor_product_text(n: int) -> str:
    """Return the prime factors of n joined by ' x '.

    >>> factor_product_text(12)
    '2 x 2 x 3'
    >>> factor_product_text(13)
    '13'
    >>> factor_product_text(1)
    '1'
    """
    parts = []
    p = 2
    while n > 1:
        if n % p == 0:
            parts.append(str(p))
            n //= p
        else:
            p += 1
    return " x ".join(parts) or "1"
