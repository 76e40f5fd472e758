"""Remainders, multiples and divisors."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Check if n is a multiple of a or of b, but not of both.",
    "Return True when exactly one of the two numbers a and b divides n.",
)
def divisible_by_exactly_one(n: int, a: int, b: int) -> bool:
    """Check whether n is divisible by exactly one of a and b.

    >>> divisible_by_exactly_one(9, 2, 3)
    True
    >>> divisible_by_exactly_one(12, 2, 3)
    False
    >>> divisible_by_exactly_one(7, 2, 3)
    False
    """
    return (n % a == 0) != (n % b == 0)


@exercise(
    "Return the numbers of the list that can be divided by k without remainder.",
    "Given integers and k, keep only the multiples of k.",
)
def multiples_only(numbers: list[int], k: int) -> list[int]:
    """Return the numbers that are divisible by k.

    >>> multiples_only([3, 5, 9, 10], 3)
    [3, 9]
    >>> multiples_only([7], 2)
    []
    >>> multiples_only([0, -4], 2)
    [0, -4]
    """
    return [n for n in numbers if n % k == 0]


@exercise(
    "Find the first multiple of k that is not below n.",
    "Round n up to the next multiple of k; n stays if it is one already.",
)
def next_multiple(n, k):
    """Return the smallest multiple of k that is at least n.

    >>> next_multiple(13, 5)
    15
    >>> next_multiple(10, 5)
    10
    >>> next_multiple(1, 7)
    7
    """
    if n % k == 0:
        return n
    return n + k - n % k


@exercise(
    "How many numbers from low to high, both included, are divisible by k?",
    "Count the multiples of k in the range low..high.",
)
def multiples_in_span(low: int, high: int, k: int) -> int:
    """Count the multiples of k from low to high, both included.

    >>> multiples_in_span(1, 10, 3)
    3
    >>> multiples_in_span(4, 5, 3)
    0
    >>> multiples_in_span(0, 0, 7)
    1
    """
    count = 0
    for n in range(low, high + 1):
        if n % k == 0:
            count += 1
    return count


@exercise(
    "List the divisors of n that are odd, in rising order.",
    "Given a positive integer, return all its odd divisors.",
)
def odd_divisors(n: int) -> list[int]:
    """Return the odd divisors of the positive integer n in rising order.

    >>> odd_divisors(12)
    [1, 3]
    >>> odd_divisors(15)
    [1, 3, 5, 15]
    >>> odd_divisors(8)
    [1]
    """
    return [d for d in range(1, n + 1, 2) if n % d == 0]


@exercise(
    "Check if a number divides the sum of a list.",
    "Can the total of the numbers be shared into k equal whole parts?",
)
def total_divisible_by(numbers, k):
    """Check whether the sum of the numbers is divisible by k.

    >>> total_divisible_by([4, 5], 3)
    True
    >>> total_divisible_by([4, 5], 2)
    False
    >>> total_divisible_by([], 5)
    True
    """
    return sum(numbers) % k == 0


@exercise(
    "Find the greatest divisor of n that is at most limit.",
    "Given positive n and limit, return the largest number up to limit that divides n.",
)
def top_divisor_within(n: int, limit: int) -> int:
    """Return the largest divisor of n that does not exceed limit (both positive).

    >>> top_divisor_within(24, 10)
    8
    >>> top_divisor_within(13, 5)
    1
    >>> top_divisor_within(6, 6)
    6
    """
    d = limit
    while n % d != 0:
        d -= 1
    return d


@exercise(
    "Count the numbers of the list that leave the given remainder when divided by k.",
    "How many of the integers have n % k equal to remainder?",
)
def count_with_remainder(numbers, k, remainder):
    """Count the numbers that leave the given remainder on division by k.

    >>> count_with_remainder([1, 4, 6, 7], 3, 1)
    3
    >>> count_with_remainder([2, 4], 2, 1)
    0
    >>> count_with_remainder([], 5, 0)
    0
    """
    return sum(1 for n in numbers if n % k == remainder)


@exercise(
    "Group the numbers by their remainder after division by k, in a dictionary.",
    "Return a dict from remainder to the list of the numbers that have it, in order of first appearance.",
)
def by_remainder(numbers: list[int], k: int) -> dict[int, list[int]]:
    """Return a dictionary that maps each remainder modulo k to the numbers that have it.

    >>> by_remainder([1, 2, 3, 4], 2)
    {1: [1, 3], 0: [2, 4]}
    >>> by_remainder([9], 4)
    {1: [9]}
    >>> by_remainder([], 3)
    {}
    """
    groups = {}
    for n in numbers:
        groups.setdefault(n % k, []).append(n)
    return groups


@exercise(
    "Check if each number of the list divides the number that follows it.",
    "Is every element a divisor of its right neighbour? Numbers are positive; short lists give True.",
)
def forms_divisor_chain(numbers: list[int]) -> bool:
    """Check whether every number of the list divides the next one.

    >>> forms_divisor_chain([2, 4, 12])
    True
    >>> forms_divisor_chain([2, 5])
    False
    >>> forms_divisor_chain([3])
    True
    """
    for a, b in zip(numbers, numbers[1:]):
        if b % a != 0:
            return False
    return True


@exercise(
    "Find the smallest number greater than 1 that divides both a and b, or None.",
    "Return the least common divisor above 1 of two positive integers; None if they have none.",
)
def smallest_shared_factor(a: int, b: int):
    """Return the smallest divisor greater than 1 shared by a and b, or None.

    >>> smallest_shared_factor(12, 18)
    2
    >>> smallest_shared_factor(15, 45)
    3
    >>> smallest_shared_factor(4, 9) is None
    True
    """
    for d in range(2, min(a, b) + 1):
        if a % d == 0 and b % d == 0:
            return d
    return None


@exercise(
    "Share n sweets equally among children: return how many each gets and how many are left over; no children means all are left.",
    "Tuple (per child, rest) for n sweets. With zero children it is (0, n).",
)
def share_sweets(n: int, children: int) -> tuple[int, int]:
    """Return (sweets per child, sweets left over); with no children all sweets are left over.

    >>> share_sweets(17, 5)
    (3, 2)
    >>> share_sweets(4, 0)
    (0, 4)
    >>> share_sweets(2, 3)
    (0, 2)
    """
    if children == 0:
        return 0, n
    return n // children, n % children


@exercise(
    "After how many days do two events that repeat every a and every b days next fall on the same day?",
    "Least number of days that is a multiple of both a and b.",
)
def days_until_together(a, b):
    """Return the number of days after which events repeated every a and b days coincide again.

    >>> days_until_together(4, 6)
    12
    >>> days_until_together(3, 5)
    15
    >>> days_until_together(7, 7)
    7
    """
    return a * b // math.gcd(a, b)


@exercise(
    "Sum of the proper divisors of n, i.e. of its divisors smaller than n, leaving out 1.",
    "Add up all numbers strictly between 1 and n that divide n.",
)
def inner_divisor_sum(n: int) -> int:
    """Return the sum of the divisors of n other than 1 and n.

    >>> inner_divisor_sum(12)
    15
    >>> inner_divisor_sum(7)
    0
    >>> inner_divisor_sum(9)
    3
    """
    return sum(d for d in range(2, n) if n % d == 0)


@exercise(
    "Divide n by d as often as possible without remainder and return what is left; d is at least 2 and n is not 0.",
    "Strip all factors d from n.",
)
def factor_removed(n: int, d: int) -> int:
    """Return n divided by d as long as it goes without remainder, for n != 0 and d > 1.

    >>> factor_removed(40, 2)
    5
    >>> factor_removed(7, 3)
    7
    >>> factor_removed(81, 9)
    1
    """
    while n % d == 0:
        n //= d
    return n


@exercise(
    "Which of the candidates divide n? Zero is never a divisor.",
    "Return those numbers of the list by which n can be divided exactly, skipping zeros.",
)
def dividing_candidates(n, candidates):
    """Return the candidates that divide n, ignoring zeros.

    >>> dividing_candidates(12, [1, 5, 6, 0])
    [1, 6]
    >>> dividing_candidates(7, [2, 3])
    []
    >>> dividing_candidates(10, [])
    []
    """
    return [c for c in candidates if c != 0 and n % c == 0]


@exercise(
    "Find a pair of positions (i, j), i < j, whose elements add up to a multiple of k; None if there is none.",
    "First two indexes, in order, at which the sum of the values is divisible by k, or None.",
)
def pair_divisible_by(values: list[int], k: int):
    """Return the first (i, j) with i < j and values[i] + values[j] divisible by k, or None.

    >>> pair_divisible_by([1, 2, 5], 7)
    (1, 2)
    >>> pair_divisible_by([1, 1], 3) is None
    True
    >>> pair_divisible_by([4, 2, 3], 3)
    (0, 1)
    """
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            if (values[i] + values[j]) % k == 0:
                return i, j
    return None


@exercise(
    "Convert a fraction to lowest terms, returned as (numerator, denominator); both are positive.",
    "Divide numerator and denominator by their greatest common divisor.",
)
def fraction_shortened(numerator: int, denominator: int) -> tuple[int, int]:
    """Return the fraction of two positive integers in lowest terms as a tuple.

    >>> fraction_shortened(6, 8)
    (3, 4)
    >>> fraction_shortened(5, 7)
    (5, 7)
    >>> fraction_shortened(9, 3)
    (3, 1)
    """
    g = math.gcd(numerator, denominator)
    return numerator // g, denominator // g


@exercise(
    "Least number that must be added to n to make it divisible by k.",
    "How much is missing from n to the next multiple of k? 0 if n is a multiple.",
)
def missing_to_multiple(n, k):
    """Return the smallest non-negative number whose addition makes n divisible by k.

    >>> missing_to_multiple(13, 5)
    2
    >>> missing_to_multiple(20, 5)
    0
    >>> missing_to_multiple(0, 3)
    0
    """
    return -n % k


@exercise(
    "Find the numbers up to limit that are divisible by their own last digit.",
    "Return each number from 1 to limit whose final digit is not 0 and divides it.",
)
def divisible_by_last_digit(limit: int) -> list[int]:
    """Return the numbers from 1 to limit that are divisible by their last digit.

    >>> divisible_by_last_digit(12)
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12]
    >>> divisible_by_last_digit(1)
    [1]
    >>> divisible_by_last_digit(0)
    []
    """
    result = []
    for n in range(1, limit + 1):
        last = n % 10
        if last != 0 and n % last == 0:
            result.append(n)
    return result


@exercise(
    "How many boxes of the given size are full when n pieces are packed, and is there a partly filled one? Return (full, has_rest).",
    "Tuple of the number of completely filled boxes and a bool that tells if pieces remain.",
)
def full_boxes(n: int, size: int) -> tuple[int, bool]:
    """Return the number of full boxes and whether pieces are left over.

    >>> full_boxes(14, 4)
    (3, True)
    >>> full_boxes(8, 4)
    (2, False)
    >>> full_boxes(0, 5)
    (0, False)
    """
    return n // size, n % size != 0


@exercise(
    "Check if all of the numbers leave the same remainder when divided by k.",
    "Do the numbers agree modulo k? An empty list counts as agreeing.",
)
def same_remainder(numbers, k):
    """Check whether all the numbers have the same remainder on division by k.

    >>> same_remainder([1, 4, 10], 3)
    True
    >>> same_remainder([1, 2], 3)
    False
    >>> same_remainder([], 2)
    True
    """
    return len({n % k for n in numbers}) <= 1
