"""Binary digits and bit operations in short functions."""

from training.curriculum.exercise import exercise


@exercise(
    "Given two numbers, return the bits that are set in exactly one of them.",
    "Write a function for the exclusive or of two integers.",
)
def bits_in_one_only(a: int, b: int) -> int:
    """Return the integer whose bits are set in exactly one of a and b.

    >>> bits_in_one_only(5, 3)
    6
    >>> bits_in_one_only(4, 4)
    0
    >>> bits_in_one_only(0, 9)
    9
    """
    return a ^ b


@exercise(
    "Count the binary digits needed to write n; 0 needs one digit.",
    "Find the length of a non-negative integer in binary.",
)
def binary_length(n: int) -> int:
    """Return the number of binary digits of a non-negative integer, which is 1 for 0.

    >>> binary_length(5)
    3
    >>> binary_length(0)
    1
    >>> binary_length(256)
    9
    """
    return max(1, n.bit_length())


@exercise(
    "Find how many times n can be divided by two; n is positive.",
    "Given a positive integer, return the number of zeros at the end of its binary form.",
)
def trailing_zero_bits(n: int) -> int:
    """Return the number of zeros at the end of the binary form of a positive integer.

    >>> trailing_zero_bits(8)
    3
    >>> trailing_zero_bits(12)
    2
    >>> trailing_zero_bits(7)
    0
    """
    count = 0
    while n % 2 == 0:
        n //= 2
        count += 1
    return count


@exercise(
    "Turn around the state of the bit at the given position: 0 becomes 1 and 1 becomes 0.",
    "Given a number and a bit position, counted from 0 on the right, flip that bit.",
)
def flip_bit_at(number: int, position: int) -> int:
    """Flip the bit of number at position, counted from 0 at the right end.

    >>> flip_bit_at(4, 0)
    5
    >>> flip_bit_at(5, 0)
    4
    >>> flip_bit_at(0, 3)
    8
    """
    return number ^ (1 << position)


@exercise(
    "Write a function to keep only the lowest count bits of a number.",
    "Given a non-negative number, clear all bits except the last count ones.",
)
def low_bits(number, count):
    """Return the number formed by the lowest count bits of number.

    >>> low_bits(13, 2)
    1
    >>> low_bits(13, 3)
    5
    >>> low_bits(13, 0)
    0
    """
    return number & ((1 << count) - 1)


@exercise(
    "Multiply a number by two to the power of times, using a shift.",
    "Write a function that doubles n the given number of times with the left shift operator.",
)
def double_by_shift(n: int, times: int) -> int:
    """Return n doubled the given number of times by shifting it to the left.

    >>> double_by_shift(3, 2)
    12
    >>> double_by_shift(5, 0)
    5
    >>> double_by_shift(1, 10)
    1024
    """
    return n << times


@exercise(
    "Return a list of the powers of two that add up to n, smallest first.",
    "Given a non-negative integer, split it into different powers of two in ascending order.",
)
def powers_of_two_in(n: int) -> list[int]:
    """Return the different powers of two whose sum is n, in ascending order.

    >>> powers_of_two_in(13)
    [1, 4, 8]
    >>> powers_of_two_in(16)
    [16]
    >>> powers_of_two_in(0)
    []
    """
    powers = []
    power = 1
    while power <= n:
        if n & power:
            powers.append(power)
        power *= 2
    return powers


@exercise(
    "Invert a binary string: change every 0 to 1 and every 1 to 0.",
    "Given a string of binary digits, return it with zeros and ones exchanged.",
)
def invert_binary_text(bits: str) -> str:
    """Return bits with every '0' replaced by '1' and every '1' replaced by '0'.

    >>> invert_binary_text("1010")
    '0101'
    >>> invert_binary_text("000")
    '111'
    >>> invert_binary_text("")
    ''
    """
    return "".join("1" if bit == "0" else "0" for bit in bits)


@exercise(
    "Combine all numbers in a list with bitwise or; an empty list gives 0.",
    "Write a function to return the number with every bit that is set in at least one of the values.",
)
def or_of_all(values: list[int]) -> int:
    """Return the bitwise or of all values, or 0 for an empty list.

    >>> or_of_all([1, 4, 2])
    7
    >>> or_of_all([8, 8])
    8
    >>> or_of_all([])
    0
    """
    result = 0
    for value in values:
        result |= value
    return result


@exercise(
    "Return the bits that all numbers of a non-empty list have in common.",
    "Find the bitwise and of every number in the list.",
)
def bits_in_all(values: list[int]) -> int:
    """Return the bitwise and of all numbers in a non-empty list.

    >>> bits_in_all([7, 5, 13])
    5
    >>> bits_in_all([4, 3])
    0
    >>> bits_in_all([9])
    9
    """
    common = values[0]
    for value in values[1:]:
        common &= value
    return common


@exercise(
    "Check if two numbers have no set bit in common.",
    "Write a function that tells whether the bitwise and of a and b is zero.",
)
def no_shared_bits(a, b):
    """Check whether a and b have no bit set at the same position.

    >>> no_shared_bits(5, 2)
    True
    >>> no_shared_bits(5, 4)
    False
    >>> no_shared_bits(0, 7)
    True
    """
    return a & b == 0


@exercise(
    "Given a list of numbers, return those that have exactly k ones in binary.",
    "Filter numbers: keep each one whose binary form contains the digit 1 exactly k times.",
)
def with_k_ones(numbers: list[int], k: int) -> list[int]:
    """Return the numbers whose binary form has exactly k ones.

    >>> with_k_ones([1, 2, 3, 7], 1)
    [1, 2]
    >>> with_k_ones([3, 5, 7], 2)
    [3, 5]
    >>> with_k_ones([], 1)
    []
    """
    return [n for n in numbers if bin(n).count("1") == k]


@exercise(
    "Return the n binary numbers from 0 to n - 1 as strings without leading zeros.",
    "Given n, list the binary forms of 0, 1, ..., n - 1.",
)
def binary_counting(n: int) -> list[str]:
    """Return the binary forms of the integers from 0 to n - 1.

    >>> binary_counting(4)
    ['0', '1', '10', '11']
    >>> binary_counting(1)
    ['0']
    >>> binary_counting(0)
    []
    """
    return [f"{i:b}" for i in range(n)]


@exercise(
    "Compare two numbers by their number of 1 bits and return the one with more; the first on a tie.",
    "Given a and b, return the number with more ones in binary, or a if both have equally many.",
)
def richer_in_ones(a: int, b: int) -> int:
    """Return the one of a and b with more ones in binary, or a if they have equally many.

    >>> richer_in_ones(8, 3)
    3
    >>> richer_in_ones(5, 6)
    5
    >>> richer_in_ones(0, 1)
    1
    """
    if bin(b).count("1") > bin(a).count("1"):
        return b
    return a


@exercise(
    "Draw a number in binary with '#' for one and '.' for zero.",
    "Given a non-negative integer and a width, return its binary digits, padded to width, as '#' and '.'.",
)
def bits_as_dots(n, width):
    """Return n in binary, padded to width, with '#' for each one and '.' for each zero.

    >>> bits_as_dots(5, 4)
    '.#.#'
    >>> bits_as_dots(0, 3)
    '...'
    >>> bits_as_dots(3, 2)
    '##'
    """
    return f"{n:0{width}b}".replace("1", "#").replace("0", ".")


@exercise(
    "Remove the last k binary digits of a number with a right shift.",
    "Given n and k, return n divided by two k times, rounding down, using >>.",
)
def drop_last_bits(n: int, k: int) -> int:
    """Return n without its last k binary digits.

    >>> drop_last_bits(13, 2)
    3
    >>> drop_last_bits(5, 0)
    5
    >>> drop_last_bits(3, 4)
    0
    """
    return n >> k


@exercise(
    "Convert a list of booleans to a string of '1' for True and '0' for False.",
    "Given flags, write each one as a binary digit and join them.",
)
def flags_as_digits(flags):
    """Return a string with '1' for each true flag and '0' for each false one.

    >>> flags_as_digits([True, False, True])
    '101'
    >>> flags_as_digits([False])
    '0'
    >>> flags_as_digits([])
    ''
    """
    text = ""
    for flag in flags:
        text += "1" if flag else "0"
    return text


@exercise(
    "Check if the binary form of n has more ones than zeros.",
    "Write a function that tells whether 1 is the more frequent binary digit of a non-negative integer.",
)
def mostly_ones(n: int) -> bool:
    """Check whether the binary form of n contains more ones than zeros.

    >>> mostly_ones(5)
    True
    >>> mostly_ones(9)
    False
    >>> mostly_ones(0)
    False
    """
    digits = f"{n:b}"
    return digits.count("1") > digits.count("0")


@exercise(
    "Clear in the first number all bits that are set in the second.",
    "Given value and mask, return value with every bit of mask switched off.",
)
def clear_mask_bits(value, mask):
    """Return value with all bits cleared that are set in mask.

    >>> clear_mask_bits(7, 2)
    5
    >>> clear_mask_bits(8, 7)
    8
    >>> clear_mask_bits(6, 6)
    0
    """
    return value & ~mask
