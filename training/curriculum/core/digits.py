"""Digits of whole numbers, with str and with divmod."""

from training.curriculum.exercise import exercise


@exercise(
    "Multiply the non-zero digits of n.",
    "Return the product of all digits of a positive integer, leaving out zeros.",
)
def product_of_nonzero_digits(n: int) -> int:
    """Return the product of those digits of the positive integer n which are not zero.

    >>> product_of_nonzero_digits(203)
    6
    >>> product_of_nonzero_digits(10)
    1
    >>> product_of_nonzero_digits(99)
    81
    """
    product = 1
    while n > 0:
        n, digit = divmod(n, 10)
        if digit != 0:
            product *= digit
    return product


@exercise(
    "Count how many digits of n are larger than the digit to their right.",
    "Write a function to count the places of a number where a digit is followed by a smaller one.",
)
def descending_digit_steps(n: int) -> int:
    """Count the digits of n that are directly followed by a smaller digit.

    >>> descending_digit_steps(5312)
    2
    >>> descending_digit_steps(123)
    0
    >>> descending_digit_steps(8)
    0
    """
    s = str(n)
    return sum(a > b for a, b in zip(s, s[1:]))


@exercise(
    "Return the first digit of a positive integer.",
    "Write a function to find the leading digit of n by dividing it by 10 again and again.",
)
def leading_digit_by_division(n: int) -> int:
    """Return the leftmost decimal digit of the positive integer n.

    >>> leading_digit_by_division(7431)
    7
    >>> leading_digit_by_division(5)
    5
    >>> leading_digit_by_division(10)
    1
    """
    while n >= 10:
        n //= 10
    return n


@exercise(
    "Remove all occurrences of the digit d from n; return 0 if nothing is left.",
    "Given a non-negative integer, delete the given digit everywhere and return the remaining number, or 0.",
)
def delete_digit(n: int, d: int) -> int:
    """Return the number that remains when every digit d is deleted from n (0 if none remains).

    >>> delete_digit(12321, 2)
    131
    >>> delete_digit(55, 5)
    0
    >>> delete_digit(40, 4)
    0
    """
    rest = str(n).replace(str(d), "")
    return int(rest) if rest else 0


@exercise(
    "Check if the digits of n are all different.",
    "Return True when no decimal digit occurs twice in the non-negative integer.",
)
def digits_all_differ(n: int) -> bool:
    """Return True if no digit is repeated in n.

    >>> digits_all_differ(5127)
    True
    >>> digits_all_differ(5125)
    False
    >>> digits_all_differ(0)
    True
    """
    seen = set()
    for d in str(n):
        if d in seen:
            return False
        seen.add(d)
    return True


@exercise(
    "Return how often the digit d occurs in all the numbers of the list together.",
    "Given a list of non-negative integers, count the total number of digits equal to d.",
)
def digit_occurrences(numbers: list[int], d: int) -> int:
    """Count how many times the digit d appears across all the numbers.

    >>> digit_occurrences([121, 31, 4], 1)
    3
    >>> digit_occurrences([10, 100], 0)
    3
    >>> digit_occurrences([], 5)
    0
    """
    return sum(str(n).count(str(d)) for n in numbers)


@exercise(
    "Return the digits of n from right to left as a list, computed with divmod.",
    "Given a non-negative integer, list its decimal digits, the ones digit first.",
)
def digits_from_right(n: int) -> list[int]:
    """List the digits of n beginning with the last one.

    >>> digits_from_right(105)
    [5, 0, 1]
    >>> digits_from_right(0)
    [0]
    >>> digits_from_right(9)
    [9]
    """
    digits = []
    while True:
        n, digit = divmod(n, 10)
        digits.append(digit)
        if n == 0:
            return digits


@exercise(
    "Add the digits of n at even positions counted from the right, the last digit having position 0.",
    "Return the sum of the ones, hundreds, ten-thousands, ... digits of n.",
)
def sum_every_other_digit(n: int) -> int:
    """Return the sum of the last digit, the third last digit, the fifth last digit and so on.

    >>> sum_every_other_digit(1234)
    6
    >>> sum_every_other_digit(5)
    5
    >>> sum_every_other_digit(90)
    0
    """
    return sum(int(d) for d in str(n)[::-1][::2])


@exercise(
    "Return how many digits two positive integers of the same length have in common at the same place.",
    "Compare two numbers digit by digit and count the places where they agree.",
)
def agreeing_digit_places(a: int, b: int) -> int:
    """Count the decimal places at which the equally long numbers a and b have the same digit.

    >>> agreeing_digit_places(1234, 1294)
    3
    >>> agreeing_digit_places(12, 21)
    0
    >>> agreeing_digit_places(7, 7)
    1
    """
    return sum(x == y for x, y in zip(str(a), str(b)))


@exercise(
    "Replace the digit old by the digit new everywhere in n.",
    "Given a non-negative integer, exchange one digit for another in all its places and return the new integer.",
)
def change_digit(n, old, new):
    """Return n with every digit old replaced by the digit new.

    >>> change_digit(5055, 5, 2)
    2022
    >>> change_digit(123, 9, 0)
    123
    >>> change_digit(10, 1, 0)
    0
    """
    result, place = 0, 1
    while n > 0:
        n, digit = divmod(n, 10)
        result += place * (new if digit == old else digit)
        place *= 10
    return result


@exercise(
    "Check if all digits of a number are even.",
    "Return True if the non-negative integer consists of the digits 0, 2, 4, 6 and 8 only.",
)
def only_even_digits(n: int) -> bool:
    """Return True if every digit of n is even.

    >>> only_even_digits(2048)
    True
    >>> only_even_digits(213)
    False
    >>> only_even_digits(0)
    True
    """
    return set(str(n)) <= set("02468")


@exercise(
    "Move the first digit of n to its end.",
    "Given a positive integer, take its leading digit away and write it behind the last digit.",
)
def first_digit_to_end(n: int) -> int:
    """Return the number that results from moving the first digit behind the last one.

    >>> first_digit_to_end(1234)
    2341
    >>> first_digit_to_end(5)
    5
    >>> first_digit_to_end(908)
    89
    """
    s = str(n)
    return int(s[1:] + s[0])
