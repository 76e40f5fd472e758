"""Powers, roots, squares, cubes and logarithms of numbers."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "List 1, 4, 9 and so on as long as they do not exceed limit.",
    "Given a limit, collect the perfect squares from 1 up to the limit, inclusive.",
)
def squares_upto(limit: int) -> list:
    """Return all positive square numbers that are at most limit.

    >>> squares_upto(30)
    [1, 4, 9, 16, 25]
    >>> squares_upto(16)
    [1, 4, 9, 16]
    >>> squares_upto(0)
    []
    """
    result = []
    k = 1
    while k * k <= limit:
        result.append(k * k)
        k += 1
    return result


@exercise(
    "Find the greatest perfect square strictly below n.",
    "Given n above 0, which square lies closest below it?",
)
def previous_square(n: int) -> int:
    """Return the largest square number that is smaller than the positive integer n.

    >>> previous_square(20)
    16
    >>> previous_square(16)
    9
    >>> previous_square(1)
    0
    """
    return math.isqrt(n - 1) ** 2


@exercise(
    "How far is the non-negative integer n from the closest square number?",
    "Compute the smallest absolute difference between n and any perfect square.",
)
def distance_to_square(n):
    """Return the distance from n to the nearest perfect square.

    >>> distance_to_square(20)
    4
    >>> distance_to_square(25)
    0
    >>> distance_to_square(12)
    3
    """
    root = math.isqrt(n)
    return min(n - root * root, (root + 1) ** 2 - n)


@exercise(
    "List base ** 0, base ** 1, base ** 2 and so on while they stay below limit.",
    "Given a base above 1 and a limit, collect all of its powers that are smaller than the limit.",
)
def powers_below(base, limit):
    """Return the powers of base, starting with 1, that are less than limit.

    >>> powers_below(2, 20)
    [1, 2, 4, 8, 16]
    >>> powers_below(10, 1000)
    [1, 10, 100]
    >>> powers_below(3, 1)
    []
    """
    powers = []
    p = 1
    while p < limit:
        powers.append(p)
        p *= base
    return powers


@exercise(
    "How often must 1 be multiplied by base until the result reaches target?",
    "Given a base above 1, find the lowest exponent whose power is not below target.",
)
def first_power_reaching(base: int, target: int) -> int:
    """Return the smallest exponent e for which base ** e is at least target.

    >>> first_power_reaching(2, 10)
    4
    >>> first_power_reaching(10, 1000)
    3
    >>> first_power_reaching(5, 1)
    0
    """
    exponent = 0
    while base**exponent < target:
        exponent += 1
    return exponent


@exercise(
    "Find the greatest number of the form base ** e that is at most n.",
    "Starting with 1, multiply by base as long as the result stays at or below n and return it.",
)
def largest_power_upto(base, n):
    """Return the largest power of base that does not exceed n, for n of at least 1.

    >>> largest_power_upto(2, 20)
    16
    >>> largest_power_upto(3, 27)
    27
    >>> largest_power_upto(10, 5)
    1
    """
    power = 1
    while power * base <= n:
        power *= base
    return power


@exercise(
    "Compute the integer logarithm of n to the given base with a loop.",
    "Count the integer divisions of n by base that are needed to get below base.",
)
def floor_log(n: int, base: int) -> int:
    """Return how many times the positive n can be divided by base, rounding down, until it is less than base.

    >>> floor_log(100, 10)
    2
    >>> floor_log(99, 10)
    1
    >>> floor_log(1024, 2)
    10
    """
    count = 0
    while n >= base:
        n //= base
        count += 1
    return count


@exercise(
    "Number of integer divisions by two that bring the positive number n down to 1.",
    "Given n of at least 1, keep replacing it by n // 2 and count the steps to 1.",
)
def halvings_to_one(n):
    """Count how often n must be halved, rounding down, until it becomes 1.

    >>> halvings_to_one(10)
    3
    >>> halvings_to_one(1)
    0
    >>> halvings_to_one(64)
    6
    """
    steps = 0
    while n > 1:
        n //= 2
        steps += 1
    return steps


@exercise(
    "Number of doublings after which the positive start value exceeds limit.",
    "Given start and limit, keep multiplying start by 2 and return the number of steps until it is above limit.",
)
def doublings_to_exceed(start: int, limit: int) -> int:
    """Count how many times start must be doubled to become greater than limit.

    >>> doublings_to_exceed(3, 20)
    3
    >>> doublings_to_exceed(5, 4)
    0
    >>> doublings_to_exceed(1, 1)
    1
    """
    count = 0
    while start <= limit:
        start *= 2
        count += 1
    return count


@exercise(
    "Compute the cube root of n rounded down to a whole number.",
    "Given n, find the greatest k with k * k * k not exceeding n.",
)
def integer_cube_root(n):
    """Return the largest integer whose cube is at most n, for n of at least 0.

    >>> integer_cube_root(30)
    3
    >>> integer_cube_root(27)
    3
    >>> integer_cube_root(7)
    1
    """
    k = 0
    while (k + 1) ** 3 <= n:
        k += 1
    return k


@exercise(
    "Multiply base by itself exponent times, where exponent 0 gives 1.",
    "Without the power operator, return base raised to exponent.",
)
def power_by_loop(base: float, exponent: int) -> float:
    """Compute base to the given non-negative exponent by repeated multiplication.

    >>> power_by_loop(2, 5)
    32
    >>> power_by_loop(7, 0)
    1
    >>> power_by_loop(1.5, 2)
    2.25
    """
    result = 1
    for _ in range(exponent):
        result *= base
    return result


@exercise(
    "Which ones digit does base raised to exponent have?",
    "Given two non-negative integers, compute the power modulo ten.",
)
def power_last_digit(base, exponent):
    """Return the last decimal digit of base ** exponent.

    >>> power_last_digit(7, 3)
    3
    >>> power_last_digit(2, 10)
    4
    >>> power_last_digit(9, 0)
    1
    """
    return pow(base, exponent, 10)


@exercise(
    "Add up the powers number ** exponent over the list.",
    "Given numbers and an exponent, compute the total of all their powers.",
)
def sum_of_powers(numbers: list, exponent: int) -> int:
    """Raise every number to the exponent and return the sum.

    >>> sum_of_powers([1, 2, 3], 2)
    14
    >>> sum_of_powers([2, -1], 3)
    7
    >>> sum_of_powers([], 5)
    0
    """
    return sum(x**exponent for x in numbers)


@exercise(
    "List m * m for each m from k to n that k divides.",
    "Given n and k, square every number divisible by k among 1 to n.",
)
def squares_of_multiples(n, k):
    """Return the squares of all positive multiples of k up to n, inclusive.

    >>> squares_of_multiples(10, 3)
    [9, 36, 81]
    >>> squares_of_multiples(6, 2)
    [4, 16, 36]
    >>> squares_of_multiples(4, 5)
    []
    """
    return [m * m for m in range(k, n + 1, k)]


@exercise(
    "Square the values, average the squares, and take the root of the average, rounded to three decimals.",
    "Compute the quadratic mean of the list with 3 decimal places.",
)
def root_mean_square_of(values: list) -> float:
    """Return the square root of the mean of the squared values, rounded to 3 digits.

    >>> root_mean_square_of([3, 4])
    3.536
    >>> root_mean_square_of([5])
    5.0
    >>> root_mean_square_of([1, 1, -1, 1])
    1.0
    """
    return round(math.sqrt(sum(v * v for v in values) / len(values)), 3)


@exercise(
    "Compute the geometric mean of two positive numbers with two decimals.",
    "Given a and b, multiply them and take the square root, rounded to two places.",
)
def geometric_mean_of_two(a, b):
    """Return the square root of the product of a and b, rounded to 2 digits.

    >>> geometric_mean_of_two(4, 9)
    6.0
    >>> geometric_mean_of_two(2, 3)
    2.45
    >>> geometric_mean_of_two(5, 5)
    5.0
    """
    return round(math.sqrt(a * b), 2)


@exercise(
    "Check if adding the two non-negative numbers gives a square number.",
    "Given a and b, is their sum the square of a whole number?",
)
def sum_is_square(a: int, b: int) -> bool:
    """Return whether a + b is a perfect square.

    >>> sum_is_square(9, 16)
    True
    >>> sum_is_square(5, 6)
    False
    >>> sum_is_square(0, 0)
    True
    """
    return math.isqrt(a + b) ** 2 == a + b


@exercise(
    "Filter the non-negative integers for square numbers.",
    "Given a list, return all entries that are squares of whole numbers.",
)
def only_square_numbers(numbers):
    """Keep only the perfect squares of the list, in order.

    >>> only_square_numbers([1, 2, 4, 8, 9])
    [1, 4, 9]
    >>> only_square_numbers([3, 5])
    []
    >>> only_square_numbers([0])
    [0]
    """
    return [n for n in numbers if math.isqrt(n) ** 2 == n]


@exercise(
    "Compute a squared less b squared.",
    "Given two numbers, by how much does the first one's square exceed the second one's?",
)
def square_difference(a, b):
    """Return the square of a minus the square of b.

    >>> square_difference(5, 3)
    16
    >>> square_difference(2, 4)
    -12
    >>> square_difference(7, 7)
    0
    """
    return a * a - b * b


@exercise(
    "Multiply x by its absolute value.",
    "Square a number but keep its sign.",
)
def signed_square(x: float) -> float:
    """Return the square of x, made negative if x is negative.

    >>> signed_square(3)
    9
    >>> signed_square(-4)
    -16
    >>> signed_square(0)
    0
    """
    return x * abs(x)


@exercise(
    "Take the root of a number; a negative number has none, so give None.",
    "Given x, compute its square root when it is at least 0 and return None otherwise.",
)
def root_or_none(x):
    """Return the square root of x, or None if x is negative.

    >>> root_or_none(16)
    4.0
    >>> root_or_none(2.25)
    1.5
    >>> root_or_none(-1) is None
    True
    """
    if x < 0:
        return None
    return math.sqrt(x)


@exercise(
    "Use the discriminant to count the real roots of a quadratic equation: 0, 1 or 2.",
    "Given the coefficients of a quadratic with nonzero a, tell how many real numbers solve it.",
)
def real_root_count(a: float, b: float, c: float) -> int:
    """Return how many real solutions a * x * x + b * x + c = 0 has, where a is not zero.

    >>> real_root_count(1, -3, 2)
    2
    >>> real_root_count(1, 2, 1)
    1
    >>> real_root_count(1, 0, 4)
    0
    """
    d = b * b - 4 * a * c
    if d > 0:
        return 2
    return 1 if d == 0 else 0


@exercise(
    "Solve the equation a * x + b = 0; without a slope there is no single solution, so give None.",
    "Given the coefficients a and b, find the zero of the linear function, or None when a is zero.",
)
def solve_linear(a, b):
    """Return the x for which a * x + b is 0, or None if a is 0.

    >>> solve_linear(2, -6)
    3.0
    >>> solve_linear(4, 2)
    -0.5
    >>> solve_linear(0, 5) is None
    True
    """
    if a == 0:
        return None
    return -b / a


@exercise(
    "List the distinct residues of successive powers of base before the first repetition.",
    "Given base and modulus, collect base % modulus, base squared % modulus and so on, and stop at a remainder seen before.",
)
def power_mod_cycle(base, modulus):
    """Return the remainders of base ** 1, base ** 2, ... modulo modulus until one repeats, without the repeated one.

    >>> power_mod_cycle(2, 7)
    [2, 4, 1]
    >>> power_mod_cycle(3, 10)
    [3, 9, 7, 1]
    >>> power_mod_cycle(5, 5)
    [0]
    """
    seen = []
    r = base % modulus
    while r not in seen:
        seen.append(r)
        r = r * base % modulus
    return seen


@exercise(
    "Perform the given number of averaging steps for the root of x and return the guess with four decimals.",
    "Beginning at x, repeat g = (g + x / g) / 2 as often as steps says and give the result rounded to 4 places.",
)
def newton_root_steps(x, steps):
    """Approximate the square root of x: start with x and replace the guess g by the mean of g and x / g, steps times; round to 4 digits.

    >>> newton_root_steps(2, 4)
    1.4142
    >>> newton_root_steps(9, 0)
    9
    >>> newton_root_steps(16, 3)
    4.1367
    """
    guess = x
    for _ in range(steps):
        guess = (guess + x / guess) / 2
    return round(guess, 4)
