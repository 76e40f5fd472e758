"""Numbers in other bases: writing, reading, counting digits."""

from training.curriculum.exercise import exercise


@exercise(
    "List what remains on repeated division of n by base, in reverse order.",
    "Given n above 0 and a base, convert it to a list of base digits from left to right.",
)
def base_digit_list(n, base):
    """Return the digits of the positive n in the given base as a list, most significant first.

    >>> base_digit_list(10, 3)
    [1, 0, 1]
    >>> base_digit_list(1000, 16)
    [3, 14, 8]
    >>> base_digit_list(1, 2)
    [1]
    """
    digits = []
    while n > 0:
        digits.append(n % base)
        n //= base
    return digits[::-1]


@exercise(
    "Evaluate a list of digits with respect to base; no digits mean 0.",
    "Given digits from left to right and a base, compute the integer they stand for.",
)
def value_of_base_digits(digits: list, base: int) -> int:
    """Return the number that has the given digits in the given base, most significant first.

    >>> value_of_base_digits([1, 0, 1], 3)
    10
    >>> value_of_base_digits([15, 15], 16)
    255
    >>> value_of_base_digits([], 7)
    0
    """
    value = 0
    for d in digits:
        value = value * base + d
    return value


@exercise(
    "Count the digits needed to write n in another base.",
    "Given n of at least 1 and a base, how long is its representation?",
)
def length_in_base(n: int, base: int) -> int:
    """Return how many digits the positive n has in the given base.

    >>> length_in_base(10, 2)
    4
    >>> length_in_base(8, 3)
    2
    >>> length_in_base(1, 10)
    1
    """
    length = 0
    while n > 0:
        n //= base
        length += 1
    return length


@exercise(
    "Write the non-negative n with binary digits using at least width places.",
    "Given n and width, produce its base two text filled with leading zeros.",
)
def binary_with_width(n, width):
    """Return n in binary, padded with zeros on the left to the given width.

    >>> binary_with_width(5, 8)
    '00000101'
    >>> binary_with_width(5, 2)
    '101'
    >>> binary_with_width(0, 3)
    '000'
    """
    return format(n, "b").zfill(width)


@exercise(
    "Write the non-negative number n in base sixteen with uppercase letters.",
    "Convert n to hexadecimal text, letters A to F large, no leading 0x.",
)
def hex_upper(n: int) -> str:
    """Return the hexadecimal form of n in capital letters without any prefix.

    >>> hex_upper(255)
    'FF'
    >>> hex_upper(10)
    'A'
    >>> hex_upper(4096)
    '1000'
    """
    return format(n, "X")


@exercise(
    "Read text as a number in base eight.",
    "Given digits 0 to 7 as a string, compute the integer they denote in octal.",
)
def octal_value(text):
    """Return the value of a string of octal digits.

    >>> octal_value("17")
    15
    >>> octal_value("0")
    0
    >>> octal_value("777")
    511
    """
    return int(text, 8)


@exercise(
    "Check if a string could be a number written in the given base (2 to 10).",
    "Given text and base up to ten, are there characters, and is each of them a decimal digit below base?",
)
def fits_base(text: str, base: int) -> bool:
    """Return whether text is non-empty and all its characters are digits smaller than base, for a base of at most 10.

    >>> fits_base("1021", 3)
    True
    >>> fits_base("1021", 2)
    False
    >>> fits_base("", 5)
    False
    >>> fits_base("12a", 10)
    False
    """
    return text != "" and all(ch.isdigit() and int(ch) < base for ch in text)


@exercise(
    "Find the lowest base that is greater than every digit of the string, but not below two.",
    "Given a non-empty string of digits, which is the least base it can be written in?",
)
def smallest_base_for(text):
    """Return the smallest base of at least 2 in which the decimal digits of text make a valid number.

    >>> smallest_base_for("1021")
    3
    >>> smallest_base_for("77")
    8
    >>> smallest_base_for("0")
    2
    """
    return max(2, max(int(ch) for ch in text) + 1)


@exercise(
    "Read text in the base old and return the value as a string of binary digits.",
    "Given digits and their base, produce the base two form of the number.",
)
def rewrite_base(text: str, old: int) -> str:
    """Convert a number written in base old to binary text.

    >>> rewrite_base("ff", 16)
    '11111111'
    >>> rewrite_base("12", 3)
    '101'
    >>> rewrite_base("0", 8)
    '0'
    """
    return bin(int(text, old))[2:]


@exercise(
    "Return True if two numbers written in different bases have equal value.",
    "Given two strings with their bases, do both stand for the same integer?",
)
def equal_in_bases(a, base_a, b, base_b):
    """Check whether the text a in base_a and the text b in base_b denote the same number.

    >>> equal_in_bases("101", 2, "5", 10)
    True
    >>> equal_in_bases("20", 8, "16", 10)
    True
    >>> equal_in_bases("11", 3, "11", 4)
    False
    """
    return int(a, base_a) == int(b, base_b)


@exercise(
    "Check if n is symmetric when written in base.",
    "Given n above 0 and a base, list its base digits and compare them with the reversed list.",
)
def base_palindrome(n: int, base: int) -> bool:
    """Return whether the digits of the positive n in the given base read the same in both directions.

    >>> base_palindrome(10, 3)
    True
    >>> base_palindrome(6, 2)
    False
    >>> base_palindrome(9, 2)
    True
    """
    digits = []
    while n > 0:
        digits.append(n % base)
        n //= base
    return digits == digits[::-1]


@exercise(
    "Read a list of bytes as a big-endian integer; an empty list is 0.",
    "Given byte values, repeatedly multiply by 256 and add the next byte.",
)
def bytes_to_number(values):
    """Combine byte values from 0 to 255 into one number, the first being the most significant.

    >>> bytes_to_number([1, 0])
    256
    >>> bytes_to_number([255, 255])
    65535
    >>> bytes_to_number([])
    0
    """
    number = 0
    for v in values:
        number = number * 256 + v
    return number


@exercise(
    "Return the big-endian bytes of the non-negative n as a list of exactly length integers.",
    "Given a number that fits into length bytes, list these bytes from the highest to the lowest.",
)
def number_to_bytes(n: int, length: int) -> list:
    """Split n into length byte values, the most significant first.

    >>> number_to_bytes(258, 2)
    [1, 2]
    >>> number_to_bytes(5, 3)
    [0, 0, 5]
    >>> number_to_bytes(65535, 2)
    [255, 255]
    """
    return list(n.to_bytes(length, "big"))


@exercise(
    "Compute the base 26 value of the letters of word; a counts as digit 0.",
    "Given lowercase letters from most to least significant, return the integer they encode with a = 0.",
)
def letters_as_number(word):
    """Read a lowercase word as a number in base 26, where a is 0 and z is 25.

    >>> letters_as_number("ba")
    26
    >>> letters_as_number("a")
    0
    >>> letters_as_number("zz")
    675
    """
    value = 0
    for ch in word:
        value = value * 26 + ord(ch) - ord("a")
    return value


@exercise(
    "Convert nested units such as days, hours, minutes into a count of the last one.",
    "Given amounts from the largest to the smallest unit and the sizes between neighbours, compute the total in the smallest unit.",
)
def mixed_units_total(parts: list, sizes: list) -> int:
    """Combine parts into the smallest unit, where sizes[i] tells how many of unit i + 1 make one of unit i; parts has one entry more.

    >>> mixed_units_total([1, 2, 30], [24, 60])
    1590
    >>> mixed_units_total([5], [])
    5
    >>> mixed_units_total([2, 3], [12])
    27
    """
    total = parts[0]
    for part, size in zip(parts[1:], sizes):
        total = total * size + part
    return total


@exercise(
    "Divide total successively by each size, listing the remainders and finally the remaining quotient.",
    "Given an amount and unit sizes, return the remainder for every size in turn followed by what is left.",
)
def split_mixed_units(total, sizes):
    """Split total by the sizes from the smallest unit upward and return the parts, smallest unit first; the rest is the last part.

    >>> split_mixed_units(3661, [60, 60])
    [1, 1, 1]
    >>> split_mixed_units(59, [60])
    [59, 0]
    >>> split_mixed_units(100, [])
    [100]
    """
    parts = []
    for size in sizes:
        parts.append(total % size)
        total //= size
    return parts + [total]


@exercise(
    "Turn the base digits of the non-negative n around and read them in the same base.",
    "Given n and base, take the remainders of repeated division and build up the reversed number.",
)
def digit_reversal_in_base(n, base):
    """Return the number whose digits in the given base are those of n in reverse order.

    >>> digit_reversal_in_base(6, 2)
    3
    >>> digit_reversal_in_base(10, 10)
    1
    >>> digit_reversal_in_base(5, 3)
    7
    """
    result = 0
    while n > 0:
        result = result * base + n % base
        n //= base
    return result


@exercise(
    "Double x again and again and write down 1 when the result reaches 1 (then take 1 away), else 0, count times.",
    "Given a fraction between 0 and 1, produce a string with count bits of its binary expansion.",
)
def fraction_bits(x: float, count: int) -> str:
    """Return the first count binary digits after the point of x, where x is at least 0 and below 1.

    >>> fraction_bits(0.625, 4)
    '1010'
    >>> fraction_bits(0.5, 1)
    '1'
    >>> fraction_bits(0.0, 3)
    '000'
    """
    bits = ""
    for _ in range(count):
        x *= 2
        if x >= 1:
            bits += "1"
            x -= 1
        else:
            bits += "0"
    return bits


@exercise(
    "Compute the leading decimals of the reciprocal of n by long division.",
    "Given n of at least 2, multiply the remainder by ten and divide by n, count times, and write down the quotients.",
)
def unit_fraction_digits(n, count):
    """Return the first count decimal digits of 1 / n after the point, as a string, for n above 1.

    >>> unit_fraction_digits(4, 3)
    '250'
    >>> unit_fraction_digits(7, 6)
    '142857'
    >>> unit_fraction_digits(3, 1)
    '3'
    """
    digits = ""
    rest = 1
    for _ in range(count):
        rest *= 10
        digits += str(rest // n)
        rest %= n
    return digits


@exercise(
    "For each character return whether it is '1'.",
    "Given text of zeros and ones, list True for every one and False for every zero.",
)
def bit_text_to_flags(text: str) -> list:
    """Turn a string of binary digits into a list of booleans.

    >>> bit_text_to_flags("101")
    [True, False, True]
    >>> bit_text_to_flags("0")
    [False]
    >>> bit_text_to_flags("")
    []
    """
    return [ch == "1" for ch in text]


@exercise(
    "Compute the integer whose bits are given as True and False from left to right.",
    "Given flags, treat True as 1 and False as 0 and evaluate them in base two.",
)
def flags_to_number(flags):
    """Read a list of booleans as binary digits, the first being the most significant, and return the number.

    >>> flags_to_number([True, False, True])
    5
    >>> flags_to_number([False])
    0
    >>> flags_to_number([])
    0
    """
    value = 0
    for flag in flags:
        value = value * 2 + flag
    return value


@exercise(
    "Join the hexadecimal forms of all bytes, each padded to two characters, with colons.",
    "Given numbers from 0 to 255, produce text like '0a:ff'.",
)
def colon_hex(values: list) -> str:
    """Write byte values as two-digit lowercase hexadecimal numbers separated by ':'.

    >>> colon_hex([10, 255])
    '0a:ff'
    >>> colon_hex([0])
    '00'
    >>> colon_hex([])
    ''
    """
    return ":".join(format(v, "02x") for v in values)


@exercise(
    "Write n as strokes, five to a block, with spaces between the blocks.",
    "Given a non-negative n, draw full groups of five strokes and then the remaining strokes.",
)
def stroke_groups(n):
    """Return n in tally marks: groups 'IIIII' of five and the rest, separated by blanks.

    >>> stroke_groups(12)
    'IIIII IIIII II'
    >>> stroke_groups(5)
    'IIIII'
    >>> stroke_groups(0)
    ''
    >>> stroke_groups(3)
    'III'
    """
    groups = ["IIIII"] * (n // 5)
    if n % 5:
        groups.append("I" * (n % 5))
    return " ".join(groups)


@exercise(
    "Add up how many 1 bits each non-negative number has.",
    "Given numbers, count the ones in their binary forms altogether.",
)
def ones_in_list(numbers):
    """Return the total number of binary ones in all numbers of the list.

    >>> ones_in_list([3, 4, 7])
    6
    >>> ones_in_list([0])
    0
    >>> ones_in_list([])
    0
    """
    return sum(bin(n).count("1") for n in numbers)
