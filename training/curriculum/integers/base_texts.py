"""Numbers written in other ways: bases, number words, codes, tallies, clocks of digits."""

from training.curriculum.exercise import exercise


@exercise(
    "Write n in base three as text.",
    "Convert a non-negative integer to its ternary digits.",
)
def ternary_text(n: int) -> str:
    """Return n written in base three.

    >>> ternary_text(5)
    '12'
    >>> ternary_text(27)
    '1000'
    >>> ternary_text(0)
    '0'
    """
    digits = ""
    while n > 0:
        digits = str(n % 3) + digits
        n //= 3
    return digits or "0"


@exercise(
    "Read the text as a binary number; raise ValueError if it has other characters than 0 and 1.",
    "Convert binary text to int by adding up powers of two; invalid characters are a ValueError.",
)
def parse_binary(text: str) -> int:
    """Return the value of a binary number.

    >>> parse_binary("1010")
    10
    >>> parse_binary("0")
    0
    >>> parse_binary("102")
    Traceback (most recent call last):
        ...
    ValueError: not binary
    """
    value = 0
    for c in text:
        if c not in "01":
            raise ValueError("not binary")
        value = value * 2 + int(c)
    return value


@exercise(
    "Write n in hexadecimal with lower-case letters and without prefix.",
    "Return the base-16 text of n.",
)
def plain_hex(n: int) -> str:
    """Return n in base sixteen.

    >>> plain_hex(255)
    'ff'
    >>> plain_hex(10)
    'a'
    >>> plain_hex(0)
    '0'
    """
    return format(n, "x")


@exercise(
    "Return the largest number with n digits in base b.",
    "Value of n digits that are all b - 1 in base b.",
)
def largest_in_base(n: int, b: int) -> int:
    """Return the largest n-digit number in base b.

    >>> largest_in_base(3, 2)
    7
    >>> largest_in_base(2, 10)
    99
    >>> largest_in_base(1, 16)
    15
    """
    return b ** n - 1


@exercise(
    "Return the reading of the counter with k digits after adding n: it starts again at 0 after the largest number. As text with leading zeros.",
    "Advance a k-digit counter by n and show it with all its digits.",
)
def advance_counter(reading, n, k):
    """Return the k-digit counter text after adding n to reading.

    >>> advance_counter(95, 10, 3)
    '105'
    >>> advance_counter(995, 10, 3)
    '005'
    >>> advance_counter(0, 0, 2)
    '00'
    """
    return str((reading + n) % 10 ** k).zfill(k)


@exercise(
    "Return the thousands, hundreds, tens and ones of n (below 10000) as a dict with these names.",
    "Split a number of at most four digits by place value.",
)
def place_value_dict(n):
    """Return the digits of n by place name.

    >>> place_value_dict(4072)
    {'thousands': 4, 'hundreds': 0, 'tens': 7, 'ones': 2}
    >>> place_value_dict(15)
    {'thousands': 0, 'hundreds': 0, 'tens': 1, 'ones': 5}
    >>> place_value_dict(0)
    {'thousands': 0, 'hundreds': 0, 'tens': 0, 'ones': 0}
    """
    return {
        "thousands": n // 1000,
        "hundreds": n // 100 % 10,
        "tens": n // 10 % 10,
        "ones": n % 10,
    }


@exercise(
    "Return the digits of n from the right, each with its weight: pairs (digit, power of ten).",
    "List (digit, 10 ** position) starting with the ones.",
)
def weighted_digits(n: int) -> list[tuple[int, int]]:
    """Return (digit, weight) pairs of n, ones first.

    >>> weighted_digits(305)
    [(5, 1), (0, 10), (3, 100)]
    >>> weighted_digits(7)
    [(7, 1)]
    >>> weighted_digits(0)
    [(0, 1)]
    """
    return [(int(d), 10 ** i) for i, d in enumerate(reversed(str(n)))]


@exercise(
    "Add a check digit: append the remainder of the digit sum modulo 10 to n.",
    "Return the number n followed by the last digit of its digit sum.",
)
def with_sum_digit(n):
    """Return n with the last digit of its digit sum appended.

    >>> with_sum_digit(123)
    1236
    >>> with_sum_digit(99)
    998
    >>> with_sum_digit(0)
    0
    """
    return n * 10 + sum(int(d) for d in str(n)) % 10


@exercise(
    "Is the last digit of n the last digit of the sum of all other digits?",
    "Verify a number whose final digit is a check digit: digit sum of the rest modulo ten.",
)
def sum_digit_ok(n: int) -> bool:
    """Tell whether the last digit of n is the digit sum of the rest modulo 10.

    >>> sum_digit_ok(1236)
    True
    >>> sum_digit_ok(1235)
    False
    >>> sum_digit_ok(998)
    True
    """
    rest, check = divmod(n, 10)
    return sum(int(d) for d in str(rest)) % 10 == check


@exercise(
    "Return the text of n with a point after every two digits from the right.",
    "Group the digits of n in pairs, separated by '.', starting at the right end.",
)
def point_pairs(n):
    """Return the digits of n in pairs from the right joined by points.

    >>> point_pairs(12345)
    '1.23.45'
    >>> point_pairs(99)
    '99'
    >>> point_pairs(7)
    '7'
    """
    digits = str(n)
    start = len(digits) % 2
    pairs = [digits[:start]] if start else []
    pairs += [digits[i:i + 2] for i in range(start, len(digits), 2)]
    return ".".join(pairs)


@exercise(
    "Convert a three-part version like (1, 4, 2) to one comparable number: major * 10000 + minor * 100 + patch.",
    "Combine three numbers below 100 into one with two digits each.",
)
def version_as_number(version: tuple[int, int, int]) -> int:
    """Return the version as one number with two digits per part.

    >>> version_as_number((1, 4, 2))
    10402
    >>> version_as_number((0, 0, 9))
    9
    >>> version_as_number((12, 0, 99))
    120099
    """
    major, minor, patch = version
    return major * 10000 + minor * 100 + patch


@exercise(
    "Write n as a signed number in words: 'plus five', 'minus two' or 'zero' for -9 to 9.",
    "Name a one-digit number with its sign.",
)
def signed_digit_name(n):
    """Return the sign and name of a number from -9 to 9.

    >>> signed_digit_name(5)
    'plus five'
    >>> signed_digit_name(-2)
    'minus two'
    >>> signed_digit_name(0)
    'zero'
    """
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    if n == 0:
        return "zero"
    sign = "plus" if n > 0 else "minus"
    return f"{sign} {names[abs(n)]}"
