"""Strings of zeros and ones and of digits as data: bits, masks, counters, number bases."""

from training.curriculum.exercise import exercise


@exercise(
    "Invert a string of bits: every 0 becomes 1 and every 1 becomes 0.",
    "Exchange zeros and ones in the string.",
)
def negate_bits(bits: str) -> str:
    """Return bits with all zeros and ones exchanged.

    >>> negate_bits("0110")
    '1001'
    >>> negate_bits("1")
    '0'
    >>> negate_bits("")
    ''
    """
    return "".join("1" if b == "0" else "0" for b in bits)


@exercise(
    "Combine two bit strings of equal length by AND: 1 where both have 1, else 0.",
    "Return for each position '1' if both strings hold '1' there, otherwise '0'.",
)
def and_bits(a, b):
    """Return the bitwise AND of two equally long strings of zeros and ones.

    >>> and_bits("1100", "1010")
    '1000'
    >>> and_bits("1", "0")
    '0'
    >>> and_bits("", "")
    ''
    """
    return "".join("1" if x == y == "1" else "0" for x, y in zip(a, b))


@exercise(
    "Combine two equally long bit strings by OR: 1 where at least one of them has 1.",
    "Return '0' only at those positions at which both strings hold '0'.",
)
def or_bits(a: str, b: str) -> str:
    """Return the bitwise OR of two equally long strings of zeros and ones.

    >>> or_bits("1100", "1010")
    '1110'
    >>> or_bits("0", "0")
    '0'
    >>> or_bits("", "")
    ''
    """
    return "".join(max(x, y) for x, y in zip(a, b))


@exercise(
    "Append a parity bit so that the number of ones becomes even.",
    "Add '1' at the end if the bit string has an odd number of ones, otherwise '0'.",
)
def with_parity(bits):
    """Return bits followed by a parity bit that makes the number of ones even.

    >>> with_parity("1011")
    '10111'
    >>> with_parity("11")
    '110'
    >>> with_parity("")
    '0'
    """
    return bits + str(bits.count("1") % 2)


@exercise(
    "Is the number of ones even?",
    "Check whether a string of bits contains an even number of '1' characters.",
)
def even_parity(bits: str) -> bool:
    """Check whether bits contains an even number of ones.

    >>> even_parity("1010")
    True
    >>> even_parity("100")
    False
    >>> even_parity("")
    True
    """
    return bits.count("1") % 2 == 0


@exercise(
    "Are there more ones than zeros?",
    "Check whether the digit 1 has the majority in a string of bits.",
)
def ones_prevail(bits):
    """Check whether bits contains more ones than zeros.

    >>> ones_prevail("110")
    True
    >>> ones_prevail("10")
    False
    >>> ones_prevail("")
    False
    """
    return bits.count("1") > bits.count("0")


@exercise(
    "List the positions of the ones, counted from the right, the rightmost having number 0.",
    "Which powers of two occur in the binary number? Return their exponents in increasing order.",
)
def set_bit_exponents(bits: str) -> list[int]:
    """Return the exponents of the powers of two contained in the binary number bits, ascending.

    >>> set_bit_exponents("1011")
    [0, 1, 3]
    >>> set_bit_exponents("1000")
    [3]
    >>> set_bit_exponents("0")
    []
    """
    return [i for i, b in enumerate(reversed(bits)) if b == "1"]


@exercise(
    "Convert the binary number to an integer without int(bits, 2): double the value and add each digit.",
    "Compute the value of a string of zeros and ones by Horner's scheme.",
)
def bits_value(bits):
    """Return the value of the binary number bits.

    >>> bits_value("1011")
    11
    >>> bits_value("0")
    0
    >>> bits_value("100000")
    32
    """
    value = 0
    for b in bits:
        value = value * 2 + int(b)
    return value


@exercise(
    "Write n in the given base, from 2 to 10, as a string of digits; 0 gives '0'.",
    "Convert a non-negative integer to text in base 2 to 10.",
)
def digits_in_base(n: int, base: int) -> str:
    """Return the non-negative number n written in the given base (2 to 10).

    >>> digits_in_base(10, 3)
    '101'
    >>> digits_in_base(255, 8)
    '377'
    >>> digits_in_base(0, 2)
    '0'
    """
    if n == 0:
        return "0"
    digits = ""
    while n > 0:
        digits = str(n % base) + digits
        n //= base
    return digits


@exercise(
    "Convert a number written in one base to another base, from 2 to 10 each; the number is positive.",
    "Given digits in base a, return the same positive number with digits in base b.",
)
def change_base(digits, a, b):
    """Return the positive number given by digits in base a, written in base b (2 to 10).

    >>> change_base("1010", 2, 10)
    '10'
    >>> change_base("17", 10, 2)
    '10001'
    >>> change_base("22", 3, 4)
    '20'
    """
    n = int(digits, a)
    result = ""
    while n:
        result = str(n % b) + result
        n //= b
    return result


@exercise(
    "Add a one to the binary number and keep its length; an overflow restarts with zeros.",
    "Return the next counter state of a bit string: its value plus one modulo two to the length.",
)
def next_counter(bits: str) -> str:
    """Return the binary number bits plus one with the same number of digits, wrapping to zero.

    >>> next_counter("0111")
    '1000'
    >>> next_counter("11")
    '00'
    >>> next_counter("0")
    '1'
    """
    n = len(bits)
    value = (int(bits, 2) + 1) % 2 ** n
    return format(value, f"0{n}b")


@exercise(
    "List all bit strings of length n in counting order.",
    "Return every combination of n zeros and ones, from all zeros to all ones.",
)
def all_bit_strings(n):
    """Return all strings of n zeros and ones in counting order; n is at least 1.

    >>> all_bit_strings(1)
    ['0', '1']
    >>> all_bit_strings(2)
    ['00', '01', '10', '11']
    >>> len(all_bit_strings(5))
    32
    """
    return [format(i, f"0{n}b") for i in range(2 ** n)]


@exercise(
    "Keep the items at whose position the mask has a 1.",
    "Given a list and a bit string of the same length, return the selected items.",
)
def select_by_mask(items: list, mask: str) -> list:
    """Return the items for which the mask string has a '1' at their position.

    >>> select_by_mask(["a", "b", "c"], "101")
    ['a', 'c']
    >>> select_by_mask([1, 2], "00")
    []
    >>> select_by_mask([], "")
    []
    """
    return [item for item, bit in zip(items, mask) if bit == "1"]


@exercise(
    "Build a mask with 1 for every character of the text that is a vowel and 0 for the others, ignoring case.",
    "Return a string of zeros and ones that marks the vowels of the text.",
)
def vowel_mask(text):
    """Return a string with 1 for each vowel of text and 0 for every other character.

    >>> vowel_mask("Apple")
    '10001'
    >>> vowel_mask("xyz")
    '000'
    >>> vowel_mask("")
    ''
    """
    return "".join("1" if c in "aeiou" else "0" for c in text.lower())


@exercise(
    "Swap the case of the letters at whose position the mask has a 1.",
    "Given a text and a bit string of equal length, toggle upper and lower case at all marked places.",
)
def toggle_masked(text: str, mask: str) -> str:
    """Return text with the case swapped at the positions where mask has a '1'.

    >>> toggle_masked("abcd", "1010")
    'AbCd'
    >>> toggle_masked("ABC", "111")
    'abc'
    >>> toggle_masked("", "")
    ''
    """
    return "".join(c.swapcase() if m == "1" else c for c, m in zip(text, mask))


@exercise(
    "Write for each digit how many ones it has in binary, and return the list.",
    "Number of set bits of every digit in the string.",
)
def ones_per_digit(digits):
    """Return for each decimal digit the number of ones in its binary form.

    >>> ones_per_digit("379")
    [2, 3, 2]
    >>> ones_per_digit("0")
    [0]
    >>> ones_per_digit("")
    []
    """
    return [bin(int(d)).count("1") for d in digits]


@exercise(
    "Encode each decimal digit by four bits, blanks between.",
    "Write every digit of the string as a 4-digit binary number and join them with spaces.",
)
def digits_to_nibbles(digits: str) -> str:
    """Return each decimal digit as four bits, separated by blanks.

    >>> digits_to_nibbles("59")
    '0101 1001'
    >>> digits_to_nibbles("0")
    '0000'
    >>> digits_to_nibbles("")
    ''
    """
    return " ".join(format(int(d), "04b") for d in digits)


@exercise(
    "Decode groups of four bits, separated by blanks, to decimal digits.",
    "Turn every blank-separated binary number into a digit and join the digits.",
)
def nibbles_to_digits(code):
    """Return the digits encoded by the blank-separated binary numbers in code.

    >>> nibbles_to_digits("0101 1001")
    '59'
    >>> nibbles_to_digits("0000")
    '0'
    >>> nibbles_to_digits("")
    ''
    """
    return "".join(str(int(group, 2)) for group in code.split())


@exercise(
    "Correct a message in which every bit was sent three times: take the majority of each group of three.",
    "Decode triple repetition: each block of three bits stands for its more frequent bit.",
)
def majority_decode(bits: str) -> str:
    """Return the majority bit of each group of three bits.

    >>> majority_decode("110001")
    '10'
    >>> majority_decode("000111")
    '01'
    >>> majority_decode("")
    ''
    """
    return "".join("1" if bits[i:i + 3].count("1") >= 2 else "0" for i in range(0, len(bits), 3))


@exercise(
    "Is the digit string divisible by 3? Decide by the sum of its digits.",
    "Check whether the digits add up to a multiple of three.",
)
def digits_divisible_by_3(digits: str) -> bool:
    """Check whether the number written in digits is divisible by 3, using its digit sum.

    >>> digits_divisible_by_3("123456")
    True
    >>> digits_divisible_by_3("10")
    False
    >>> digits_divisible_by_3("0")
    True
    """
    return sum(map(int, digits)) % 3 == 0


@exercise(
    "Which decimal digits do not occur in the digit string? Return them in ascending order as text.",
    "List the digits 0 to 9 missing in the string.",
)
def missing_digits(text: str) -> str:
    """Return the digits from 0 to 9 that do not occur in text, in ascending order.

    >>> missing_digits("9081726")
    '345'
    >>> missing_digits("0123456789")
    ''
    >>> missing_digits("000")
    '123456789'
    """
    return "".join(d for d in "0123456789" if d not in text)


@exercise(
    "Sort the digits of the string in descending order and return the resulting integer.",
    "Form the largest number from all digits of the text.",
)
def largest_from_digits(digits):
    """Return the largest integer that can be formed from all the given digits.

    >>> largest_from_digits("2503")
    5320
    >>> largest_from_digits("7")
    7
    >>> largest_from_digits("100")
    100
    """
    return int("".join(sorted(digits, reverse=True)))


@exercise(
    "Split the digits into even and odd ones, each in original order, and return both strings.",
    "Return a pair: the even digits of the string joined, and the odd digits joined.",
)
def even_and_odd_digits(digits: str) -> tuple[str, str]:
    """Return the even digits and the odd digits of a digit string, each joined in order.

    >>> even_and_odd_digits("12345")
    ('24', '135')
    >>> even_and_odd_digits("22")
    ('22', '')
    >>> even_and_odd_digits("")
    ('', '')
    """
    even = "".join(d for d in digits if int(d) % 2 == 0)
    odd = "".join(d for d in digits if int(d) % 2 == 1)
    return even, odd


@exercise(
    "Compute the product of the digits that are not zero; 1 if there are none.",
    "Multiply all nonzero digits of the text, starting from 1.",
)
def product_without_zeros(digits: str) -> int:
    """Return the product of the nonzero digits in digits, 1 if there are none.

    >>> product_without_zeros("2035")
    30
    >>> product_without_zeros("000")
    1
    >>> product_without_zeros("9")
    9
    """
    product = 1
    for d in digits:
        if d != "0":
            product *= int(d)
    return product


@exercise(
    "Return the alternating sum of the digits: first minus second plus third and so on.",
    "Add the digits at even indices and subtract those at odd indices.",
)
def alternating_digit_sum_text(digits):
    """Return the alternating sum of the digits, the first one counted positive.

    >>> alternating_digit_sum_text("4321")
    2
    >>> alternating_digit_sum_text("5")
    5
    >>> alternating_digit_sum_text("")
    0
    """
    return sum(map(int, digits[::2])) - sum(map(int, digits[1::2]))


@exercise(
    "List the differences between neighbouring digits, always positive or zero.",
    "Return the absolute difference of each digit and the next.",
)
def digit_steps(digits: str) -> list[int]:
    """Return the absolute differences of neighbouring digits.

    >>> digit_steps("1948")
    [8, 5, 4]
    >>> digit_steps("5")
    []
    >>> digit_steps("77")
    [0]
    """
    return [abs(int(a) - int(b)) for a, b in zip(digits, digits[1:])]


@exercise(
    "Is each digit at least as large as the sum of the digits before it?",
    "Check that no digit is smaller than the total of all digits to its left.",
)
def digits_dominate(digits):
    """Check whether each digit is at least the sum of all digits before it.

    >>> digits_dominate("1129")
    True
    >>> digits_dominate("321")
    False
    >>> digits_dominate("0")
    True
    """
    total = 0
    for d in digits:
        if int(d) < total:
            return False
        total += int(d)
    return True
