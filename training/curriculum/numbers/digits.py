"""Digits of whole numbers and numbers written in other bases."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "How many digits the whole number has when written in decimal, not counting the sign.",
    "Count decimal digits of an integer; the minus sign is not a digit.",
)
def digit_length(number: int) -> int:
    """Return how many decimal digits number has, without the sign.

    >>> digit_length(7)
    1
    >>> digit_length(-1204)
    4
    >>> digit_length(0)
    1
    """
    return len(str(abs(number)))


@exercise(
    "The leftmost decimal digit of n, whatever its sign.",
    "Give back the most significant digit of an integer as an int, ignoring a minus sign.",
)
def leading_digit(n):
    """First (most significant) digit of the integer n, ignoring its sign.

    >>> leading_digit(804)
    8
    >>> leading_digit(-35)
    3
    >>> leading_digit(0)
    0
    """
    n = abs(n)
    while n >= 10:
        n //= 10
    return n


@exercise(
    "How often does digit show up among the decimal digits of value?",
    "Count the appearances of a single digit (0-9) inside a whole number.",
)
def count_digit_in(value: int, digit: int) -> int:
    """Number of times digit appears in the decimal form of value.

    >>> count_digit_in(10010, 0)
    3
    >>> count_digit_in(-7717, 7)
    3
    >>> count_digit_in(55, 1)
    0
    """
    return str(value).count(str(digit))


@exercise(
    "Split a non-negative integer into the list of its digits from left to right.",
    "List the digits of n, most significant first.",
    "Given a whole number that is not negative, produce its decimal digits as a list of ints in reading order.",
)
def digits_left_to_right(n: int) -> list[int]:
    """Return the decimal digits of the non-negative integer n as a list, in reading order.

    >>> digits_left_to_right(905)
    [9, 0, 5]
    >>> digits_left_to_right(0)
    [0]
    >>> digits_left_to_right(42)
    [4, 2]
    """
    return [int(ch) for ch in str(n)]


@exercise(
    "Build the integer whose decimal digits are the list items, first item being the leftmost digit; no items means 0.",
    "Join digits into a number. An empty list gives zero.",
)
def number_from_digits(digits: list[int]) -> int:
    """Combine a list of decimal digits, most significant first, into one integer (0 for an empty list).

    >>> number_from_digits([3, 1, 4])
    314
    >>> number_from_digits([0, 0, 8])
    8
    >>> number_from_digits([])
    0
    """
    total = 0
    for d in digits:
        total = total * 10 + d
    return total


@exercise(
    "Cut the zeros off the right end of n. Zero itself stays zero.",
    "Divide n by ten for as long as it ends in 0, and return what is left; return 0 for 0.",
)
def drop_trailing_zeros(n: int) -> int:
    """Remove all zeros at the right end of an integer; 0 stays 0.

    >>> drop_trailing_zeros(45000)
    45
    >>> drop_trailing_zeros(-120)
    -12
    >>> drop_trailing_zeros(0)
    0
    >>> drop_trailing_zeros(101)
    101
    """
    if n == 0:
        return 0
    while n % 10 == 0:
        n //= 10
    return n


@exercise(
    "Exchange the first and the last digit of a positive whole number and return the number that results.",
    "Swap outermost digits of a positive integer; a single digit is returned as it is.",
)
def exchange_end_digits(number):
    """Swap the first and last digits of a positive integer.

    A one-digit number is returned unchanged.

    >>> exchange_end_digits(1234)
    4231
    >>> exchange_end_digits(50)
    5
    >>> exchange_end_digits(6)
    6
    """
    text = str(number)
    if len(text) < 2:
        return number
    return int(text[-1] + text[1:-1] + text[0])


@exercise(
    "Substitute every digit equal to old by new in a non-negative integer.",
    "In the decimal form of n, change each digit old into the digit new and return the resulting integer.",
)
def replace_digit(n: int, old: int, new: int) -> int:
    """Replace each occurrence of the digit old in n by the digit new.

    Args:
        n: A non-negative integer.
        old: The digit to look for.
        new: The digit to put there.

    Returns:
        The changed integer.

    >>> replace_digit(1551, 5, 8)
    1881
    >>> replace_digit(204, 2, 0)
    4
    >>> replace_digit(77, 3, 9)
    77
    """
    return int(str(n).replace(str(old), str(new)))


@exercise(
    "True when every decimal digit of n is odd; the sign plays no part.",
    "Does n consist only of the digits 1, 3, 5, 7 and 9?",
)
def only_odd_digits(n: int) -> bool:
    """Check whether all decimal digits of n are odd, ignoring the sign.

    >>> only_odd_digits(1357)
    True
    >>> only_odd_digits(-135)
    True
    >>> only_odd_digits(112)
    False
    """
    return all(int(c) % 2 for c in str(abs(n)))


@exercise(
    "List in ascending order the digits 0 to 9 that do not occur in n.",
    "Which decimal digits are absent from the number? Answer with a sorted list.",
)
def absent_digits(n: int) -> list[int]:
    """Return the digits from 0 to 9 that never occur in n, in increasing order.

    >>> absent_digits(12345678)
    [0, 9]
    >>> absent_digits(1023456789)
    []
    >>> absent_digits(-9)
    [0, 1, 2, 3, 4, 5, 6, 7, 8]
    """
    text = str(n)
    return [d for d in range(10) if str(d) not in text]


@exercise(
    "The digit occurring most often in n. If several share the top count, the biggest of them wins.",
    "Find the most frequent decimal digit of a non-negative number, preferring the larger digit on a tie.",
)
def commonest_digit(n):
    """Return the digit that occurs most often in the non-negative integer n; ties go to the larger digit.

    >>> commonest_digit(1223)
    2
    >>> commonest_digit(4477)
    7
    >>> commonest_digit(0)
    0
    """
    counts = Counter(int(c) for c in str(n))
    return max(counts, key=lambda d: (counts[d], d))


@exercise(
    "Compute the product of the digits of n but leave the zeros out. A number made of zeros only gives 1.",
    "Multiply together the nonzero digits of a whole number, with 1 as the result when there are none.",
)
def nonzero_digit_product(n: int) -> int:
    """Multiply the non-zero decimal digits of n, ignoring its sign; return 1 if there are none.

    >>> nonzero_digit_product(2034)
    24
    >>> nonzero_digit_product(-55)
    25
    >>> nonzero_digit_product(0)
    1
    """
    result = 1
    for ch in str(abs(n)):
        if ch != "0":
            result *= int(ch)
    return result


@exercise(
    "Difference between the biggest and the smallest digit of a number.",
    "Take the largest decimal digit of n, subtract the smallest one, and return the outcome. The sign of n is ignored.",
)
def digit_spread(n: int) -> int:
    """Return the largest digit of n minus its smallest digit.

    >>> digit_spread(3917)
    8
    >>> digit_spread(-44)
    0
    >>> digit_spread(60)
    6
    """
    digits = [int(c) for c in str(abs(n))]
    return max(digits) - min(digits)


@exercise(
    "Check whether two neighbouring digits of n are the same.",
    "Is there a place in the number where a digit is directly followed by itself?",
)
def has_double_digit(n: int) -> bool:
    """Return True if some digit of n is immediately followed by an equal digit.

    >>> has_double_digit(1223)
    True
    >>> has_double_digit(1212)
    False
    >>> has_double_digit(5)
    False
    """
    text = str(n)
    return any(a == b for a, b in zip(text, text[1:]))


@exercise(
    "True when the digits of code never go down from left to right.",
    "Check whether reading the number left to right, each digit is at least as big as the one before it.",
)
def digits_never_fall(code):
    """Tell whether the digits of the non-negative integer code never decrease from left to right.

    >>> digits_never_fall(1135)
    True
    >>> digits_never_fall(1321)
    False
    >>> digits_never_fall(9)
    True
    """
    last = 9
    while code > 0:
        code, digit = divmod(code, 10)
        if digit > last:
            return False
        last = digit
    return True


@exercise(
    "Put an extra digit into a non-negative number so that it becomes the digit at index position, counting from 0 on the left.",
    "Insert digit before the given left-based position in number and return the new integer.",
)
def insert_digit(number: int, position: int, digit: int) -> int:
    """Insert digit into number so that it stands at the given index, counted from the left starting at 0.

    >>> insert_digit(134, 1, 2)
    1234
    >>> insert_digit(55, 2, 0)
    550
    >>> insert_digit(78, 0, 6)
    678
    """
    text = str(number)
    return int(text[:position] + str(digit) + text[position:])


@exercise(
    "Return the digit of n that stands at the given power of ten: place 0 is the units digit, 1 the tens, and so on.",
    "Extract one decimal digit of n by its place (0 = units, 1 = tens, 2 = hundreds); places beyond the number give 0.",
)
def digit_at_place(n: int, place: int) -> int:
    """Return the digit of n at the given place, where place 0 is units, 1 is tens, 2 is hundreds.

    Places to the left of the number yield 0. The sign of n is ignored.

    >>> digit_at_place(5283, 0)
    3
    >>> digit_at_place(5283, 2)
    2
    >>> digit_at_place(-61, 4)
    0
    """
    return abs(n) // 10 ** place % 10


@exercise(
    "Write a non-negative integer in the given base (2 to 16) using lowercase letters for digits above nine.",
    "Text form of value in any base from 2 up to 16, with a-f for ten to fifteen. Other bases raise ValueError.",
)
def write_in_base(value: int, base: int) -> str:
    """Convert a non-negative integer to its text form in the given base.

    :param value: the number to convert
    :param base: a base from 2 to 16
    :raises ValueError: if the base is out of range

    >>> write_in_base(10, 2)
    '1010'
    >>> write_in_base(255, 16)
    'ff'
    >>> write_in_base(0, 7)
    '0'
    >>> write_in_base(5, 1)
    Traceback (most recent call last):
    ...
    ValueError: base must be between 2 and 16
    """
    if not 2 <= base <= 16:
        raise ValueError("base must be between 2 and 16")
    if value == 0:
        return "0"
    out = ""
    while value:
        value, rest = divmod(value, base)
        out = "0123456789abcdef"[rest] + out
    return out


@exercise(
    "Convert a list of digits in some base, most significant first, into an ordinary int.",
    "Value of the digit list when read in the given base.",
)
def value_in_base(digits, base):
    """Return the value of a list of digits read in the given base, most significant digit first.

    >>> value_in_base([1, 0, 1], 2)
    5
    >>> value_in_base([2, 30], 60)
    150
    >>> value_in_base([], 10)
    0
    """
    value = 0
    for digit in digits:
        value = value * base + digit
    return value


@exercise(
    "Is every character of text an allowed digit of the given base (2 to 10)? Empty text is not a number.",
    "Check that a non-empty string only contains digits smaller than base.",
)
def valid_in_base(text: str, base: int) -> bool:
    """Check whether text is a non-empty string of digits that are all legal in a base from 2 to 10.

    >>> valid_in_base("1021", 3)
    True
    >>> valid_in_base("1031", 3)
    False
    >>> valid_in_base("", 8)
    False
    >>> valid_in_base("7x", 10)
    False
    """
    allowed = "0123456789"[:base]
    return text != "" and all(ch in allowed for ch in text)


@exercise(
    "Yield the digits of a non-negative integer from right to left.",
    "Generate n's decimal digits beginning with the units digit; zero yields a single 0.",
)
def units_first(n: int):
    """Yield the decimal digits of the non-negative integer n, units digit first.

    >>> list(units_first(360))
    [0, 6, 3]
    >>> list(units_first(8))
    [8]
    >>> list(units_first(0))
    [0]
    """
    if n == 0:
        yield 0
    while n:
        yield n % 10
        n //= 10


@exercise(
    "Keep the last count digits of a non-negative number, as an integer.",
    "The number formed by the rightmost count decimal digits of n.",
)
def last_digits(n: int, count: int) -> int:
    """Return the number made of the last count digits of the non-negative integer n.

    >>> last_digits(98765, 2)
    65
    >>> last_digits(1004, 3)
    4
    >>> last_digits(12, 5)
    12
    """
    return n % 10 ** count


@exercise(
    "Cut the decimal form of n into groups of size digits starting from the left and return the groups as ints; the final one may be shorter.",
    "Chop a non-negative number into consecutive chunks of size digits, left to right, each given as an int.",
)
def digit_groups(n, size):
    """Split the digits of n from the left into groups of the given size and return each group as an integer.

    The last group may be shorter.

    >>> digit_groups(123456, 2)
    [12, 34, 56]
    >>> digit_groups(12345, 3)
    [123, 45]
    >>> digit_groups(7, 4)
    [7]
    """
    text = str(n)
    return [int(text[i:i + size]) for i in range(0, len(text), size)]


@exercise(
    "Do both numbers contain the very same digits equally often, in whatever order?",
    "Check whether one non-negative number can be obtained by shuffling the digits of the other.",
)
def same_digit_stock(a: int, b: int) -> bool:
    """Tell whether two non-negative integers are written with exactly the same digits, in any order.

    >>> same_digit_stock(1123, 3211)
    True
    >>> same_digit_stock(112, 122)
    False
    >>> same_digit_stock(10, 1)
    False
    """
    return sorted(str(a)) == sorted(str(b))
