"""Divisors, multiples, primes, greatest common divisors."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "List every whole number from 1 to n that divides n without a remainder.",
    "Given a positive integer, collect its divisors in ascending order.",
)
def ascending_divisors(n: int) -> list:
    """Return all positive divisors of n in increasing order.

    >>> ascending_divisors(12)
    [1, 2, 3, 4, 6, 12]
    >>> ascending_divisors(7)
    [1, 7]
    >>> ascending_divisors(1)
    [1]
    """
    return [d for d in range(1, n + 1) if n % d == 0]


@exercise(
    "List all numbers in the closed range low..high that divide n evenly.",
    "Given n and a range starting at 1 or more, collect its divisors inside that range, ends included.",
)
def divisors_within(n, low, high):
    """Return the divisors of n that lie between low and high, both inclusive.

    >>> divisors_within(24, 3, 10)
    [3, 4, 6, 8]
    >>> divisors_within(13, 2, 12)
    []
    >>> divisors_within(10, 1, 10)
    [1, 2, 5, 10]
    """
    return [d for d in range(low, high + 1) if n % d == 0]


@exercise(
    "How many even whole numbers divide n without a remainder?",
    "Given n, return the number of its divisors that are even.",
)
def count_even_divisors(n: int) -> int:
    """Count the even divisors of the positive integer n.

    >>> count_even_divisors(12)
    4
    >>> count_even_divisors(9)
    0
    >>> count_even_divisors(8)
    3
    """
    return sum(1 for d in range(2, n + 1, 2) if n % d == 0)


@exercise(
    "List the ways to write n as a product of two positive numbers, smaller one first.",
    "Given a positive integer, return its factor pairs as tuples with the lesser factor in front.",
)
def factor_pair_list(n: int) -> list:
    """Return all pairs (a, b) with a <= b and a * b equal to n, ordered by a.

    >>> factor_pair_list(12)
    [(1, 12), (2, 6), (3, 4)]
    >>> factor_pair_list(7)
    [(1, 7)]
    >>> factor_pair_list(16)
    [(1, 16), (2, 8), (4, 4)]
    """
    return [(a, n // a) for a in range(1, math.isqrt(n) + 1) if n % a == 0]


@exercise(
    "List the shared divisors of two positive integers from small to large.",
    "Given a and b, collect every number dividing each of them without a remainder.",
)
def divisors_in_common(a: int, b: int) -> list:
    """Return all positive numbers that divide both a and b, in increasing order.

    >>> divisors_in_common(12, 18)
    [1, 2, 3, 6]
    >>> divisors_in_common(7, 9)
    [1]
    >>> divisors_in_common(8, 8)
    [1, 2, 4, 8]
    """
    return [d for d in range(1, min(a, b) + 1) if a % d == 0 and b % d == 0]


@exercise(
    "Compute the largest integer that divides every number of the list; no numbers give 0.",
    "Given positive integers, fold them with gcd, starting from 0.",
)
def gcd_of_list(numbers):
    """Return the greatest common divisor of all numbers in the list, or 0 if it is empty.

    >>> gcd_of_list([12, 18, 30])
    6
    >>> gcd_of_list([5, 7])
    1
    >>> gcd_of_list([])
    0
    """
    result = 0
    for n in numbers:
        result = math.gcd(result, n)
    return result


@exercise(
    "Find the smallest positive number that every list element divides; an empty list gives 1.",
    "Given positive integers, combine them step by step into their least common multiple.",
)
def lcm_of_list(numbers: list) -> int:
    """Return the least common multiple of all numbers in the list, or 1 if it is empty.

    >>> lcm_of_list([4, 6, 10])
    60
    >>> lcm_of_list([3, 5])
    15
    >>> lcm_of_list([])
    1
    """
    result = 1
    for n in numbers:
        result = result * n // math.gcd(result, n)
    return result


@exercise(
    "Compute the smallest positive number of days divisible by both cycle lengths a and b.",
    "Given two periods in days, find when two regular events that happen together today coincide next.",
)
def meet_again_after(a, b):
    """Two events repeat every a and every b days; return after how many days they fall on the same day again.

    >>> meet_again_after(4, 6)
    12
    >>> meet_again_after(5, 7)
    35
    >>> meet_again_after(3, 9)
    9
    """
    return a * b // math.gcd(a, b)


@exercise(
    "Check if two positive integers are coprime.",
    "Given a and b, tell whether 1 is the only number dividing both.",
)
def no_common_factor(a: int, b: int) -> bool:
    """Return whether a and b have no common divisor other than 1.

    >>> no_common_factor(8, 15)
    True
    >>> no_common_factor(12, 18)
    False
    >>> no_common_factor(1, 5)
    True
    """
    return math.gcd(a, b) == 1


@exercise(
    "Divide numerator and denominator by their greatest common divisor.",
    "Given the two parts of a positive fraction, cancel all common factors and return both as a tuple.",
)
def reduce_fraction_pair(numerator: int, denominator: int) -> tuple:
    """Reduce a fraction to lowest terms and return (numerator, denominator).

    >>> reduce_fraction_pair(6, 8)
    (3, 4)
    >>> reduce_fraction_pair(5, 7)
    (5, 7)
    >>> reduce_fraction_pair(100, 25)
    (4, 1)
    """
    g = math.gcd(numerator, denominator)
    return numerator // g, denominator // g


@exercise(
    "List the numbers of the closed range low..high that are divisible by k.",
    "Given low, high and k, keep every integer in between (ends included) that k divides.",
)
def range_multiples(low: int, high: int, k: int) -> list:
    """Return all multiples of k from low to high, both inclusive.

    >>> range_multiples(10, 20, 5)
    [10, 15, 20]
    >>> range_multiples(1, 4, 7)
    []
    >>> range_multiples(0, 6, 3)
    [0, 3, 6]
    """
    return [n for n in range(low, high + 1) if n % k == 0]


@exercise(
    "How many numbers in the closed range low..high does k divide? Use integer division.",
    "Number of integers n with low <= n <= high that are divisible by k, computed by a formula.",
)
def count_multiples_between(low, high, k):
    """Count the multiples of k from low to high, both inclusive, without a loop.

    >>> count_multiples_between(10, 20, 5)
    3
    >>> count_multiples_between(1, 6, 7)
    0
    >>> count_multiples_between(1, 100, 3)
    33
    """
    return high // k - (low - 1) // k


@exercise(
    "Find the next number above n divisible by k.",
    "Given n and k, compute the first multiple of k strictly larger than n.",
)
def next_multiple_after(n: int, k: int) -> int:
    """Return the smallest multiple of k that is greater than n.

    >>> next_multiple_after(10, 4)
    12
    >>> next_multiple_after(12, 4)
    16
    >>> next_multiple_after(0, 7)
    7
    """
    return (n // k + 1) * k


@exercise(
    "Round n up to a multiple of k; multiples stay as they are.",
    "Given n and k, find the first number not below n which k divides.",
)
def lift_to_multiple(n, k):
    """Return the smallest multiple of k that is at least n.

    >>> lift_to_multiple(10, 4)
    12
    >>> lift_to_multiple(12, 4)
    12
    >>> lift_to_multiple(1, 50)
    50
    """
    return -(-n // k) * k


@exercise(
    "List the prime numbers in the closed range low..high.",
    "Given low of 2 or more and high, collect every number in between, ends included, that has no smaller divisor above 1.",
)
def primes_between(low, high):
    """Return all primes from low to high, both inclusive; low is at least 2.

    >>> primes_between(10, 20)
    [11, 13, 17, 19]
    >>> primes_between(24, 28)
    []
    >>> primes_between(2, 2)
    [2]
    """
    result = []
    for n in range(low, high + 1):
        if all(n % d for d in range(2, n)):
            result.append(n)
    return result


@exercise(
    "Find the next prime above n.",
    "Given n, count upward until a number without divisors other than 1 and itself appears.",
)
def prime_above(n: int) -> int:
    """Return the smallest prime number greater than n, where n is at least 1.

    >>> prime_above(7)
    11
    >>> prime_above(13)
    17
    >>> prime_above(1)
    2
    """
    n += 1
    while any(n % d == 0 for d in range(2, n)):
        n += 1
    return n


@exercise(
    "Compute the distance between n and the first prime number above n.",
    "Given n of at least 1, how much must be added to reach the following prime?",
)
def gap_to_next_prime(n):
    """Return how far it is from n to the next larger prime.

    >>> gap_to_next_prime(8)
    3
    >>> gap_to_next_prime(13)
    4
    >>> gap_to_next_prime(23)
    6
    """
    k = 1
    while any((n + k) % d == 0 for d in range(2, n + k)):
        k += 1
    return k


@exercise(
    "Divide n by two as long as possible; return the number of divisions and the odd rest.",
    "Given a positive integer, split it into a power of two and an odd factor and return exponent and factor.",
)
def factor_out_two(n: int) -> tuple:
    """Write the positive n as 2 ** k * m with m odd and return (k, m).

    >>> factor_out_two(12)
    (2, 3)
    >>> factor_out_two(7)
    (0, 7)
    >>> factor_out_two(64)
    (6, 1)
    """
    k = 0
    while n % 2 == 0:
        n //= 2
        k += 1
    return k, n


@exercise(
    "Find the largest exponent e such that p ** e divides n.",
    "Given n and p above 1, count the divisions by p until the result is no longer a multiple of p.",
)
def exponent_in(n, p):
    """Return how many times the positive number n can be divided by p without a remainder.

    >>> exponent_in(72, 2)
    3
    >>> exponent_in(72, 3)
    2
    >>> exponent_in(10, 7)
    0
    """
    count = 0
    while n % p == 0:
        n //= p
        count += 1
    return count


@exercise(
    "Remove every factor k from n.",
    "While n is a multiple of k (k above 1), replace n by n // k; return the final n.",
)
def strip_factor(n: int, k: int) -> int:
    """Divide the positive number n by k as long as k divides it, and return what is left.

    >>> strip_factor(40, 2)
    5
    >>> strip_factor(81, 3)
    1
    >>> strip_factor(7, 5)
    7
    """
    while n % k == 0:
        n //= k
    return n


@exercise(
    "Factor the integer n and map every prime divisor to how often it occurs.",
    "Given n of at least 2, count for each prime how many times it divides n.",
)
def prime_factor_dict(n):
    """Return a dictionary from each prime factor of n to its exponent.

    >>> prime_factor_dict(12)
    {2: 2, 3: 1}
    >>> prime_factor_dict(13)
    {13: 1}
    >>> prime_factor_dict(360)
    {2: 3, 3: 2, 5: 1}
    """
    counts = {}
    p = 2
    while n > 1:
        while n % p == 0:
            counts[p] = counts.get(p, 0) + 1
            n //= p
        p += 1
    return counts


@exercise(
    "How many positive integers up to limit, inclusive, are multiples of all the given factors?",
    "Given limit and a list, return the amount of numbers n <= limit that each factor divides.",
)
def count_divided_by_all(limit: int, factors: list) -> int:
    """Count the numbers from 1 to limit that are divisible by every number in factors.

    >>> count_divided_by_all(24, [2, 3])
    4
    >>> count_divided_by_all(10, [4, 5])
    0
    >>> count_divided_by_all(5, [])
    5
    """
    return sum(1 for n in range(1, limit + 1) if all(n % f == 0 for f in factors))


@exercise(
    "Filter out every number which is a multiple of at least one of the factors.",
    "Given numbers and factors, return in order those numbers leaving a remainder with each factor.",
)
def divisible_by_none(numbers, factors):
    """Keep the numbers that no element of factors divides.

    >>> divisible_by_none([4, 7, 9, 11], [2, 3])
    [7, 11]
    >>> divisible_by_none([10, 20], [5])
    []
    >>> divisible_by_none([3], [])
    [3]
    """
    return [n for n in numbers if not any(n % f == 0 for f in factors)]


@exercise(
    "Add up every divisor of n that k divides as well.",
    "Given n and k, compute the total of those divisors of n which are divisible by k.",
)
def divisor_total_ratio(n: int, k: int) -> int:
    """Return the sum of the divisors of n that are multiples of k.

    >>> divisor_total_ratio(12, 2)
    24
    >>> divisor_total_ratio(15, 4)
    0
    >>> divisor_total_ratio(30, 5)
    60
    """
    return sum(d for d in range(1, n + 1) if n % d == 0 and d % k == 0)


@exercise(
    "Find the list entry that is divisible by the greatest amount of whole numbers, the earliest if tied.",
    "Given positive integers, which one has the largest divisor count? On equality take the first.",
)
def most_divided_number(numbers):
    """Return the number with the most divisors; ties go to the first one.

    >>> most_divided_number([10, 12, 16])
    12
    >>> most_divided_number([3, 5])
    3
    >>> most_divided_number([1])
    1
    """
    return max(numbers, key=lambda n: sum(n % d == 0 for d in range(1, n + 1)))


@exercise(
    "Number of index pairs i < j for which the two numbers share a factor larger than 1.",
    "Given positive integers, how many pairs of entries are not coprime?",
)
def pairs_with_common_factor(numbers: list) -> int:
    """Count the pairs of numbers in the list whose greatest common divisor is above 1.

    >>> pairs_with_common_factor([4, 6, 9])
    2
    >>> pairs_with_common_factor([2, 3, 5])
    0
    >>> pairs_with_common_factor([7])
    0
    """
    count = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if math.gcd(numbers[i], numbers[j]) > 1:
                count += 1
    return count


@exercise(
    "Find the lowest number whose divisor count equals the given amount.",
    "Count up from 1 until a number is divisible by exactly that many positive integers.",
)
def first_number_with_divisors(amount):
    """Return the smallest positive integer that has exactly amount divisors.

    >>> first_number_with_divisors(1)
    1
    >>> first_number_with_divisors(4)
    6
    >>> first_number_with_divisors(6)
    12
    """
    n = 1
    while sum(n % d == 0 for d in range(1, n + 1)) != amount:
        n += 1
    return n


@exercise(
    "Check if some list element is a multiple of n.",
    "Given a positive n and a list, is any of the numbers divisible by n?",
)
def divides_any(n: int, numbers: list) -> bool:
    """Return whether n divides at least one number of the list.

    >>> divides_any(3, [4, 9, 11])
    True
    >>> divides_any(5, [4, 9])
    False
    >>> divides_any(2, [])
    False
    """
    return any(x % n == 0 for x in numbers)


@exercise(
    "Divide items evenly among people; give back (share per person, remainder).",
    "Given a number of items and of people, compute the equal share and the rest.",
)
def share_equally(items, people):
    """Return how many items each person gets and how many are left over, as a tuple.

    >>> share_equally(17, 5)
    (3, 2)
    >>> share_equally(12, 4)
    (3, 0)
    >>> share_equally(3, 7)
    (0, 3)
    """
    return items // people, items % people


@exercise(
    "Return the values that k does not divide.",
    "Given integers and k, remove all entries divisible by k.",
)
def multiples_removed(values: list, k: int) -> list:
    """Drop every multiple of k from the list, keeping the order of the others.

    >>> multiples_removed([3, 4, 6, 7], 3)
    [4, 7]
    >>> multiples_removed([1, 2], 5)
    [1, 2]
    >>> multiples_removed([10, 20], 10)
    []
    """
    return [v for v in values if v % k != 0]


@exercise(
    "Find the first common multiple of a and b exceeding limit.",
    "Given a, b and a limit, count up from limit + 1 to the first number that both divide.",
)
def smallest_common_multiple_above(a, b, limit):
    """Return the smallest number greater than limit that is divisible by both a and b.

    >>> smallest_common_multiple_above(4, 6, 20)
    24
    >>> smallest_common_multiple_above(3, 5, 15)
    30
    >>> smallest_common_multiple_above(2, 7, 0)
    14
    """
    n = limit + 1
    while n % a != 0 or n % b != 0:
        n += 1
    return n
