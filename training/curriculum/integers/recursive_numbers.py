"""Whole numbers treated with recursion: a base case and a smaller problem."""

from training.curriculum.exercise import exercise


@exercise(
    "Add n to the sum of the numbers below it, ending at zero.",
    "Compute recursively the total of the first n positive integers.",
)
def recursive_sum_to(n: int) -> int:
    """Return 1 + 2 + ... + n by recursion, 0 for n = 0.

    >>> recursive_sum_to(4)
    10
    >>> recursive_sum_to(1)
    1
    >>> recursive_sum_to(0)
    0
    """
    if n == 0:
        return 0
    return n + recursive_sum_to(n - 1)


@exercise(
    "Add the last digit to the digit sum of the rest; a single digit is its own sum.",
    "Given a non-negative n, total its digits with a self-calling function.",
)
def recursive_digit_total(n: int) -> int:
    """Return the sum of the digits of n by recursion.

    >>> recursive_digit_total(1234)
    10
    >>> recursive_digit_total(7)
    7
    >>> recursive_digit_total(905)
    14
    """
    if n < 10:
        return n
    return n % 10 + recursive_digit_total(n // 10)


@exercise(
    "Check the last digit and continue with the number without it, until nothing is left.",
    "Given n and a digit, return its number of occurrences; 0 as n has none.",
)
def recursive_digit_count(n, digit):
    """Count by recursion how often digit occurs in the positive n.

    >>> recursive_digit_count(1213, 1)
    2
    >>> recursive_digit_count(555, 5)
    3
    >>> recursive_digit_count(80, 3)
    0
    """
    if n == 0:
        return 0
    return (n % 10 == digit) + recursive_digit_count(n // 10, digit)


@exercise(
    "Take the greater of the last digit and the largest digit of the remaining number.",
    "Given a non-negative n, find its biggest digit with a self-calling function.",
)
def recursive_max_digit(n: int) -> int:
    """Return the largest digit of n by recursion.

    >>> recursive_max_digit(3192)
    9
    >>> recursive_max_digit(5)
    5
    >>> recursive_max_digit(100)
    1
    """
    if n < 10:
        return n
    return max(n % 10, recursive_max_digit(n // 10))


@exercise(
    "Square the result for half the exponent and multiply once more by base if the exponent is odd.",
    "Given base and exponent, use fast exponentiation with a self-calling function.",
)
def recursive_power(base, exponent):
    """Compute base to the non-negative exponent by recursion, halving the exponent each time.

    >>> recursive_power(2, 10)
    1024
    >>> recursive_power(3, 5)
    243
    >>> recursive_power(7, 0)
    1
    """
    if exponent == 0:
        return 1
    half = recursive_power(base, exponent // 2)
    if exponent % 2 == 0:
        return half * half
    return half * half * base


@exercise(
    "Write the binary form of n // 2 followed by the last bit; 0 and 1 are themselves.",
    "Given a non-negative n, convert it to base two with a self-calling function.",
)
def recursive_binary(n: int) -> str:
    """Return the binary text of n by recursion.

    >>> recursive_binary(10)
    '1010'
    >>> recursive_binary(1)
    '1'
    >>> recursive_binary(0)
    '0'
    """
    if n < 2:
        return str(n)
    return recursive_binary(n // 2) + str(n % 2)


@exercise(
    "Put n in front of the countdown that starts with n - 1; below zero the list is empty.",
    "Given n, build the descending list down to zero with a self-calling function.",
)
def recursive_countdown(n: int) -> list:
    """Return the list n, n - 1, ..., 0 by recursion.

    >>> recursive_countdown(3)
    [3, 2, 1, 0]
    >>> recursive_countdown(0)
    [0]
    >>> recursive_countdown(-1)
    []
    """
    if n < 0:
        return []
    return [n] + recursive_countdown(n - 1)


@exercise(
    "If b is zero return a, else move one unit from b to a.",
    "Given a and b, compute the sum with a self-calling function that shifts single units.",
)
def recursive_add(a, b):
    """Add two numbers where b is a non-negative integer, by recursion that only uses plus one and minus one.

    >>> recursive_add(5, 3)
    8
    >>> recursive_add(2, 0)
    2
    >>> recursive_add(-4, 2)
    -2
    """
    if b == 0:
        return a
    return recursive_add(a + 1, b - 1)


@exercise(
    "Return 0 for b = 0, otherwise a plus the product of a and b - 1.",
    "Given a and b, compute the product by adding a repeatedly in a self-calling function.",
)
def recursive_multiply(a: int, b: int) -> int:
    """Multiply a by the non-negative integer b with recursion and additions only.

    >>> recursive_multiply(4, 3)
    12
    >>> recursive_multiply(7, 0)
    0
    >>> recursive_multiply(-2, 5)
    -10
    """
    if b == 0:
        return 0
    return a + recursive_multiply(a, b - 1)


@exercise(
    "Subtract b from a until less than b is left.",
    "Given a and a positive b, find a modulo b with a self-calling function.",
)
def recursive_remainder(a, b):
    """Return the remainder of the non-negative a divided by b, by recursion with subtraction.

    >>> recursive_remainder(17, 5)
    2
    >>> recursive_remainder(3, 7)
    3
    >>> recursive_remainder(12, 4)
    0
    """
    if a < b:
        return a
    return recursive_remainder(a - b, b)


@exercise(
    "Zero is even, one is odd, every other number is like the one two below it.",
    "Given n, decide its parity with a self-calling function.",
)
def recursive_even(n: int) -> bool:
    """Return whether the non-negative n is even, by recursion in steps of two.

    >>> recursive_even(6)
    True
    >>> recursive_even(7)
    False
    >>> recursive_even(0)
    True
    """
    if n < 2:
        return n == 0
    return recursive_even(n - 2)


@exercise(
    "Zero needs no step; any other number needs one more than its half.",
    "Given a non-negative n, count the halvings with a self-calling function.",
)
def recursive_halving_steps(n: int) -> int:
    """Return by recursion how many times n must be halved, rounding down, to reach 0.

    >>> recursive_halving_steps(8)
    4
    >>> recursive_halving_steps(1)
    1
    >>> recursive_halving_steps(0)
    0
    """
    if n == 0:
        return 0
    return 1 + recursive_halving_steps(n // 2)


@exercise(
    "Either the last thing is taken or it is not; add both counts.",
    "Given n and k, count the k-element selections with a self-calling function.",
)
def choose_count(n, k):
    """Return the number of ways to choose k of n things, by recursion.

    >>> choose_count(5, 2)
    10
    >>> choose_count(4, 0)
    1
    >>> choose_count(3, 5)
    0
    """
    if k == 0:
        return 1
    if n == 0:
        return 0
    return choose_count(n - 1, k - 1) + choose_count(n - 1, k)


@exercise(
    "Put each digit in front of every shorter string; length zero gives one empty string.",
    "Given a length and a text of allowed digits, list all combinations with repetition.",
)
def digit_strings(length: int, digits: str) -> list:
    """Return all strings of the given length made of the given digits, in order, by recursion.

    >>> digit_strings(2, "01")
    ['00', '01', '10', '11']
    >>> digit_strings(1, "7")
    ['7']
    >>> digit_strings(0, "12")
    ['']
    """
    if length == 0:
        return [""]
    return [d + rest for d in digits for rest in digit_strings(length - 1, digits)]


@exercise(
    "Add numbers directly and lists by their own total.",
    "Given arbitrarily nested lists of integers, compute the sum of every number inside.",
)
def nested_total(values: list) -> int:
    """Return the sum of all numbers in a list that may contain further lists, by recursion.

    >>> nested_total([1, [2, [3, 4]], 5])
    15
    >>> nested_total([])
    0
    >>> nested_total([[[7]]])
    7
    """
    total = 0
    for v in values:
        total += nested_total(v) if isinstance(v, list) else v
    return total


@exercise(
    "Compare the first number with the maximum of the others.",
    "Given numbers, find the greatest with a self-calling function and without max over the list.",
)
def recursive_list_max(numbers: list) -> int:
    """Return the largest number of a non-empty list by recursion.

    >>> recursive_list_max([3, 9, 2])
    9
    >>> recursive_list_max([5])
    5
    >>> recursive_list_max([-4, -2])
    -2
    """
    if len(numbers) == 1:
        return numbers[0]
    rest = recursive_list_max(numbers[1:])
    return numbers[0] if numbers[0] > rest else rest


@exercise(
    "Handle the first number, adding it only if it is even, and continue with the rest.",
    "Given integers, total the even ones with a self-calling function; an empty list gives 0.",
)
def recursive_even_sum(numbers):
    """Return the sum of the even numbers of the list by recursion.

    >>> recursive_even_sum([1, 2, 4])
    6
    >>> recursive_even_sum([3])
    0
    >>> recursive_even_sum([])
    0
    """
    if not numbers:
        return 0
    first = numbers[0] if numbers[0] % 2 == 0 else 0
    return first + recursive_even_sum(numbers[1:])


@exercise(
    "Subtract the alternating sum of the rest from the first number.",
    "Given numbers, compute the sum with changing signs, beginning with plus; an empty list gives 0.",
)
def recursive_alternate(numbers: list) -> int:
    """Return first minus second plus third and so on of the list, by recursion.

    >>> recursive_alternate([5, 2, 1])
    4
    >>> recursive_alternate([4])
    4
    >>> recursive_alternate([])
    0
    """
    if not numbers:
        return 0
    return numbers[0] - recursive_alternate(numbers[1:])


@exercise(
    "Compare x with the middle element and continue in the fitting half.",
    "Given a sorted list and index bounds, search for x with a self-calling function (-1 if missing).",
)
def binary_search_recursive(values, x, low, high):
    """Return the index of x in the sorted values between low and high, inclusive, or -1, by halving recursively.

    >>> binary_search_recursive([1, 4, 6, 9], 6, 0, 3)
    2
    >>> binary_search_recursive([1, 4], 5, 0, 1)
    -1
    >>> binary_search_recursive([], 1, 0, -1)
    -1
    """
    if low > high:
        return -1
    middle = (low + high) // 2
    if values[middle] == x:
        return middle
    if values[middle] < x:
        return binary_search_recursive(values, x, middle + 1, high)
    return binary_search_recursive(values, x, low, middle - 1)


@exercise(
    "Write the first number, then sep and the joined rest; one number stands alone and none gives ''.",
    "Given numbers and a separator, build the text with a self-calling function.",
)
def join_with_recursion(numbers: list, sep: str) -> str:
    """Join the numbers with sep between them, by recursion.

    >>> join_with_recursion([1, 2, 3], "-")
    '1-2-3'
    >>> join_with_recursion([7], ",")
    '7'
    >>> join_with_recursion([], ";")
    ''
    """
    if not numbers:
        return ""
    if len(numbers) == 1:
        return str(numbers[0])
    return str(numbers[0]) + sep + join_with_recursion(numbers[1:], sep)


@exercise(
    "A start above limit gives an empty list; otherwise it comes before the list of its double.",
    "Given start and limit, list the repeated doublings with a self-calling function.",
)
def doubling_list(start, limit):
    """Return start, 2 * start, 4 * start, ... as long as they are at most limit, by recursion, for a positive start.

    >>> doubling_list(3, 25)
    [3, 6, 12, 24]
    >>> doubling_list(5, 4)
    []
    >>> doubling_list(1, 1)
    [1]
    """
    if start > limit:
        return []
    return [start] + doubling_list(2 * start, limit)
