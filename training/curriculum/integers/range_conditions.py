"""Whole numbers of a range: counting, listing and summing under conditions."""

from training.curriculum.exercise import exercise


@exercise(
    "Sum the odd numbers between a and b, both inclusive.",
    "Given two integers a <= b, add up all odd integers from a to b.",
)
def odd_total_between(a: int, b: int) -> int:
    """Return the sum of the odd numbers from a to b inclusive.

    >>> odd_total_between(1, 5)
    9
    >>> odd_total_between(2, 2)
    0
    >>> odd_total_between(-3, 3)
    0
    """
    return sum(x for x in range(a, b + 1) if x % 2 == 1)


@exercise(
    "List the multiples of k that are at most n, starting with k itself.",
    "Return k, 2k, 3k and so on up to and including n.",
)
def multiples_at_most(k, n):
    """Return the positive multiples of k that do not exceed n.

    >>> multiples_at_most(3, 10)
    [3, 6, 9]
    >>> multiples_at_most(5, 25)
    [5, 10, 15, 20, 25]
    >>> multiples_at_most(7, 6)
    []
    """
    return list(range(k, n + 1, k))


@exercise(
    "Count the integers strictly between a and b.",
    "How many whole numbers lie between two numbers, neither end included? The order of a and b does not matter.",
)
def inner_integers_amount(a, b):
    """Return how many integers lie strictly between a and b, in either order.

    >>> inner_integers_amount(2, 6)
    3
    >>> inner_integers_amount(6, 2)
    3
    >>> inner_integers_amount(4, 4)
    0
    """
    return max(abs(a - b) - 1, 0)


@exercise(
    "Return every k-th number from start up to and including stop.",
    "Make a list that begins with start and goes up in steps of k without exceeding stop.",
)
def climb_in_steps(start: int, stop: int, k: int) -> list[int]:
    """Return start, start + k, start + 2k, ... as long as they are at most stop.

    >>> climb_in_steps(1, 10, 4)
    [1, 5, 9]
    >>> climb_in_steps(0, 6, 3)
    [0, 3, 6]
    >>> climb_in_steps(5, 4, 1)
    []
    """
    return list(range(start, stop + 1, k))


@exercise(
    "Return the numbers from high down to low, both included.",
    "Count backwards: a list that starts at high and ends at low.",
)
def descending_between(low, high):
    """Return the integers from high down to low.

    >>> descending_between(2, 5)
    [5, 4, 3, 2]
    >>> descending_between(3, 3)
    [3]
    >>> descending_between(4, 1)
    []
    """
    return list(range(high, low - 1, -1))


@exercise(
    "Find the sum of all numbers from 1 to n except the multiples of k.",
    "Add the integers 1..n, leaving out those divisible by k.",
)
def total_except_multiples(n: int, k: int) -> int:
    """Return the sum of 1..n without the multiples of k.

    >>> total_except_multiples(5, 2)
    9
    >>> total_except_multiples(6, 3)
    12
    >>> total_except_multiples(0, 4)
    0
    """
    total = 0
    for i in range(1, n + 1):
        if i % k != 0:
            total += i
    return total


@exercise(
    "Count the numbers from 1 to n that are divisible by a but not by b.",
    "How many of the integers 1..n are multiples of a and no multiples of b?",
)
def count_a_not_b(n, a, b):
    """Count the numbers up to n that a divides and b does not.

    >>> count_a_not_b(12, 2, 3)
    4
    >>> count_a_not_b(10, 5, 10)
    1
    >>> count_a_not_b(0, 1, 2)
    0
    """
    return sum(1 for i in range(1, n + 1) if i % a == 0 and i % b != 0)


@exercise(
    "Product of all even numbers from 2 to n; 1 if there are none.",
    "Multiply the even integers that are at most n, starting with 2.",
)
def even_product_upto(n: int) -> int:
    """Return 2 * 4 * 6 * ... up to n.

    >>> even_product_upto(6)
    48
    >>> even_product_upto(7)
    48
    >>> even_product_upto(1)
    1
    """
    result = 1
    for i in range(2, n + 1, 2):
        result *= i
    return result


@exercise(
    "Return the squares of the integers from a to b that are even.",
    "Given a range a..b inclusive, list the even ones squared.",
)
def even_squares_between(a, b):
    """Return the squares of the even integers from a to b.

    >>> even_squares_between(1, 6)
    [4, 16, 36]
    >>> even_squares_between(-2, 0)
    [4, 0]
    >>> even_squares_between(3, 3)
    []
    """
    return [x * x for x in range(a, b + 1) if x % 2 == 0]


@exercise(
    "Find the largest number below limit that is divisible by both a and b; 0 if only zero fits.",
    "Go downwards from limit - 1 and return the first number that a and b both divide.",
)
def largest_common_multiple_below(limit: int, a: int, b: int) -> int:
    """Return the largest number below limit divisible by a and by b, or 0.

    >>> largest_common_multiple_below(50, 4, 6)
    48
    >>> largest_common_multiple_below(12, 3, 4)
    0
    >>> largest_common_multiple_below(13, 3, 4)
    12
    """
    for x in range(limit - 1, 0, -1):
        if x % a == 0 and x % b == 0:
            return x
    return 0


@exercise(
    "Return the numbers from a to b whose digits add up to at least s.",
    "List the integers in the inclusive range with a digit sum of s or more.",
)
def heavy_digits_between(a, b, s):
    """Return the numbers from a to b with a digit sum of at least s.

    >>> heavy_digits_between(15, 22, 7)
    [16, 17, 18, 19]
    >>> heavy_digits_between(1, 3, 4)
    []
    >>> heavy_digits_between(98, 101, 17)
    [98, 99]
    """
    return [n for n in range(a, b + 1) if sum(map(int, str(n))) >= s]


@exercise(
    "How many numbers from 1 to n contain the digit d?",
    "Count the integers up to n (inclusive) in whose decimal writing d occurs.",
)
def count_with_digit(n: int, d: int) -> int:
    """Count the numbers from 1 to n that contain the digit d.

    >>> count_with_digit(20, 1)
    11
    >>> count_with_digit(9, 0)
    0
    >>> count_with_digit(35, 3)
    9
    """
    return sum(str(d) in str(i) for i in range(1, n + 1))


@exercise(
    "Give the numbers from 1 to n, each one replaced by 0 if it is a multiple of k.",
    "Return the list 1..n with every multiple of k set to zero.",
)
def zeroed_multiples(n, k):
    """Return 1..n with the multiples of k replaced by 0.

    >>> zeroed_multiples(6, 3)
    [1, 2, 0, 4, 5, 0]
    >>> zeroed_multiples(4, 1)
    [0, 0, 0, 0]
    >>> zeroed_multiples(0, 2)
    []
    """
    return [0 if i % k == 0 else i for i in range(1, n + 1)]


@exercise(
    "Write the numbers from 1 to n as text, with a mark instead of every multiple of k, separated by blanks.",
    "Join 1..n with blanks, putting mark wherever the number is divisible by k.",
)
def marked_multiples_text(n: int, k: int, mark: str) -> str:
    """Return the numbers 1..n as text, multiples of k replaced by mark.

    >>> marked_multiples_text(5, 2, "*")
    '1 * 3 * 5'
    >>> marked_multiples_text(4, 4, "--")
    '1 2 3 --'
    >>> marked_multiples_text(0, 3, "x")
    ''
    """
    return " ".join(mark if i % k == 0 else str(i) for i in range(1, n + 1))


@exercise(
    "Return how many of the integers from a to b are negative, zero and positive, as a tuple.",
    "Count the negative, the zero and the positive numbers of the inclusive range a..b.",
)
def sign_counts_in_range(a, b):
    """Return (negatives, zeros, positives) among the integers a..b.

    >>> sign_counts_in_range(-2, 3)
    (2, 1, 3)
    >>> sign_counts_in_range(1, 4)
    (0, 0, 4)
    >>> sign_counts_in_range(0, 0)
    (0, 1, 0)
    """
    numbers = range(a, b + 1)
    negative = sum(x < 0 for x in numbers)
    positive = sum(x > 0 for x in numbers)
    return negative, len(numbers) - negative - positive, positive


@exercise(
    "Find the smallest number greater than n whose last digit is d.",
    "Starting after n, return the first number that ends in the digit d.",
)
def next_ending_in(n: int, d: int) -> int:
    """Return the smallest number above n that ends in digit d.

    >>> next_ending_in(12, 5)
    15
    >>> next_ending_in(15, 5)
    25
    >>> next_ending_in(99, 0)
    100
    """
    n += 1
    while n % 10 != d:
        n += 1
    return n


@exercise(
    "Sum of the cubes of the numbers from 1 to n that are not divisible by 3.",
    "Add i ** 3 for every i in 1..n unless i is a multiple of three.",
)
def cubes_without_threes(n):
    """Return the sum of i cubed for i from 1 to n, skipping multiples of 3.

    >>> cubes_without_threes(3)
    9
    >>> cubes_without_threes(5)
    198
    >>> cubes_without_threes(0)
    0
    """
    return sum(i ** 3 for i in range(1, n + 1) if i % 3)


@exercise(
    "Split the numbers 1 to n into multiples of k and the others; return both lists.",
    "Partition 1..n by divisibility by k: first the divisible ones, then the rest.",
)
def partition_by_divisibility(n: int, k: int) -> tuple[list[int], list[int]]:
    """Return the multiples of k and the non-multiples among 1..n.

    >>> partition_by_divisibility(7, 3)
    ([3, 6], [1, 2, 4, 5, 7])
    >>> partition_by_divisibility(2, 5)
    ([], [1, 2])
    >>> partition_by_divisibility(0, 2)
    ([], [])
    """
    fitting, others = [], []
    for i in range(1, n + 1):
        if i % k == 0:
            fitting.append(i)
        else:
            others.append(i)
    return fitting, others


@exercise(
    "Check if the range from a to b, both inclusive, contains a multiple of k.",
    "Return True if some integer between a and b (ends included) is divisible by k.",
)
def range_has_multiple(a, b, k):
    """Tell whether a multiple of k lies between a and b inclusive.

    >>> range_has_multiple(11, 14, 5)
    False
    >>> range_has_multiple(11, 15, 5)
    True
    >>> range_has_multiple(3, 2, 1)
    False
    """
    return any(x % k == 0 for x in range(a, b + 1))


@exercise(
    "Return the first n numbers that leave remainder r when divided by m, beginning with r.",
    "List r, r + m, r + 2m and so on, n numbers in all.",
)
def first_with_remainder(n: int, m: int, r: int) -> list[int]:
    """Return the n smallest non-negative numbers with remainder r modulo m (0 <= r < m).

    >>> first_with_remainder(4, 5, 2)
    [2, 7, 12, 17]
    >>> first_with_remainder(3, 2, 0)
    [0, 2, 4]
    >>> first_with_remainder(0, 3, 1)
    []
    """
    return [r + i * m for i in range(n)]


@exercise(
    "Count the even numbers from a to b and the odd ones; return the difference even minus odd.",
    "By how much do even numbers outnumber odd numbers in the inclusive range a..b?",
)
def even_odd_surplus(a, b):
    """Return the count of even minus the count of odd integers from a to b.

    >>> even_odd_surplus(2, 4)
    1
    >>> even_odd_surplus(1, 5)
    -1
    >>> even_odd_surplus(1, 4)
    0
    """
    surplus = 0
    for x in range(a, b + 1):
        surplus += 1 if x % 2 == 0 else -1
    return surplus


@exercise(
    "Return the numbers from 1 to n sorted by their last digit; equal last digits stay in ascending order.",
    "Order 1..n by the final digit of each number.",
)
def range_by_last_digit(n: int) -> list[int]:
    """Return 1..n ordered by last digit, then by size.

    >>> range_by_last_digit(12)
    [10, 1, 11, 2, 12, 3, 4, 5, 6, 7, 8, 9]
    >>> range_by_last_digit(3)
    [1, 2, 3]
    >>> range_by_last_digit(0)
    []
    """
    return sorted(range(1, n + 1), key=lambda x: x % 10)


@exercise(
    "Give a dictionary from each number 1..n to its square.",
    "Map every integer from 1 up to n to the number times itself.",
)
def numbers_with_squares(n):
    """Return a dict of the numbers 1..n with their squares.

    >>> numbers_with_squares(3)
    {1: 1, 2: 4, 3: 9}
    >>> numbers_with_squares(1)
    {1: 1}
    >>> numbers_with_squares(0)
    {}
    """
    return {i: i * i for i in range(1, n + 1)}


@exercise(
    "Find the number in the range a..b with the largest digit sum; the smallest such number on a tie.",
    "Which integer from a to b has the greatest sum of digits? Ties go to the first.",
)
def champion_by_digit_sum(a: int, b: int) -> int:
    """Return the number from a to b with the largest digit sum, the first on a tie.

    >>> champion_by_digit_sum(10, 30)
    29
    >>> champion_by_digit_sum(5, 5)
    5
    >>> champion_by_digit_sum(95, 104)
    99
    """
    return max(range(a, b + 1), key=lambda n: sum(int(d) for d in str(n)))


@exercise(
    "Return the middle number of the inclusive range a..b; of two middle numbers the lower one.",
    "Find the whole number halfway between a and b, rounding down.",
)
def middle_of_range(a, b):
    """Return the middle integer between a and b, rounded down.

    >>> middle_of_range(2, 6)
    4
    >>> middle_of_range(1, 4)
    2
    >>> middle_of_range(7, 7)
    7
    """
    return (a + b) // 2


@exercise(
    "Divide the numbers from 1 to n into consecutive groups of size k; the last group may be shorter.",
    "Return 1..n as a list of lists with k numbers each, in order.",
)
def range_in_groups(n: int, k: int) -> list[list[int]]:
    """Return the numbers 1..n in groups of k.

    >>> range_in_groups(7, 3)
    [[1, 2, 3], [4, 5, 6], [7]]
    >>> range_in_groups(4, 2)
    [[1, 2], [3, 4]]
    >>> range_in_groups(0, 5)
    []
    """
    numbers = list(range(1, n + 1))
    return [numbers[i:i + k] for i in range(0, n, k)]


@exercise(
    "List all numbers that belong to both ranges a..b and c..d, ends included.",
    "Return the integers common to two inclusive ranges, in ascending order.",
)
def common_range_numbers(a, b, c, d):
    """Return the integers that lie in a..b and in c..d.

    >>> common_range_numbers(1, 5, 4, 8)
    [4, 5]
    >>> common_range_numbers(1, 2, 3, 4)
    []
    >>> common_range_numbers(0, 9, 3, 3)
    [3]
    """
    return list(range(max(a, c), min(b, d) + 1))


@exercise(
    "Add the numbers from 1 to n, but subtract those that are multiples of k.",
    "Sum 1..n where every multiple of k counts negative.",
)
def sum_with_negative_multiples(n: int, k: int) -> int:
    """Return the sum of 1..n with the multiples of k subtracted.

    >>> sum_with_negative_multiples(5, 3)
    9
    >>> sum_with_negative_multiples(3, 1)
    -6
    >>> sum_with_negative_multiples(0, 2)
    0
    """
    total = 0
    for i in range(1, n + 1):
        if i % k == 0:
            total -= i
        else:
            total += i
    return total


@exercise(
    "Smallest n such that 1 + 2 + ... + n is at least target.",
    "How many numbers, starting with 1, must be added until their sum reaches the target?",
)
def numbers_to_reach(target):
    """Return the smallest n with 1 + 2 + ... + n >= target.

    >>> numbers_to_reach(6)
    3
    >>> numbers_to_reach(7)
    4
    >>> numbers_to_reach(0)
    0
    """
    n = 0
    total = 0
    while total < target:
        n += 1
        total += n
    return n


@exercise(
    "Return the numbers from a to b that are neither multiples of p nor multiples of q.",
    "List the integers of the inclusive range divisible by none of p and q.",
)
def free_of_both_factors(a: int, b: int, p: int, q: int) -> list[int]:
    """Return the integers from a to b that neither p nor q divides.

    >>> free_of_both_factors(1, 10, 2, 3)
    [1, 5, 7]
    >>> free_of_both_factors(4, 6, 2, 5)
    []
    >>> free_of_both_factors(5, 4, 2, 3)
    []
    """
    return [x for x in range(a, b + 1) if x % p and x % q]
