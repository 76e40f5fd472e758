"""Binary strings, hex text and other written numbers."""

from training.curriculum.exercise import exercise


@exercise(
    "Value of a string of binary digits, computed digit by digit; underscores are ignored.",
    "Convert bits such as '1010' to an integer, skipping any underscore.",
)
def bits_to_int(bits: str) -> int:
    """Return the integer written by the binary digits in bits, ignoring underscores.

    >>> bits_to_int("1010")
    10
    >>> bits_to_int("1111_0000")
    240
    >>> bits_to_int("0")
    0
    """
    value = 0
    for bit in bits:
        if bit != "_":
            value = value * 2 + (bit == "1")
    return value


@exercise(
    "Binary digits of n padded to width and split into groups of four by blanks.",
    "Write n in binary with at least width digits (a multiple of four), a space between every four digits.",
)
def grouped_bits(n: int, width: int = 8) -> str:
    """Return n in binary, zero-padded to width (a multiple of 4), in groups of four digits.

    >>> grouped_bits(5)
    '0000 0101'
    >>> grouped_bits(255)
    '1111 1111'
    >>> grouped_bits(3, 4)
    '0011'
    """
    bits = f"{n:0{width}b}"
    return " ".join(bits[i:i + 4] for i in range(0, len(bits), 4))


@exercise(
    "Flip all bits: '0' becomes '1' and the reverse.",
    "Return the complement of a string of 0s and 1s.",
)
def flip_bits(bits):
    """Exchange zeros and ones in bits.

    >>> flip_bits("1001")
    '0110'
    >>> flip_bits("0")
    '1'
    >>> flip_bits("")
    ''
    """
    return "".join("1" if bit == "0" else "0" for bit in bits)


@exercise(
    "Do two bit patterns of equal length share a position with a one in both?",
    "True if somewhere both masks have '1' at the same index.",
)
def masks_overlap(mask_a: str, mask_b: str) -> bool:
    """Check whether both bit strings have a '1' at a common index.

    >>> masks_overlap("0110", "0011")
    True
    >>> masks_overlap("1000", "0111")
    False
    >>> masks_overlap("", "")
    False
    """
    return any(a == b == "1" for a, b in zip(mask_a, mask_b))


@exercise(
    "Combine two equally long bit strings with 'and', 'or' or 'xor', named by op.",
    "Apply a bitwise operation position by position; op is one of 'and', 'or', 'xor', else ValueError.",
)
def combine_bits(a: str, b: str, op: str) -> str:
    """Combine bit strings of equal length with op, one of 'and', 'or' and 'xor'.

    Raises:
        ValueError: for any other op.

    >>> combine_bits("1100", "1010", "and")
    '1000'
    >>> combine_bits("1100", "1010", "xor")
    '0110'
    >>> combine_bits("1", "0", "nor")
    Traceback (most recent call last):
    ...
    ValueError: unknown operation nor
    """
    rules = {
        "and": lambda x, y: x == y == "1",
        "or": lambda x, y: "1" in (x, y),
        "xor": lambda x, y: x != y,
    }
    if op not in rules:
        raise ValueError(f"unknown operation {op}")
    return "".join("1" if rules[op](x, y) else "0" for x, y in zip(a, b))


@exercise(
    "Indexes of set bits counted from the right, lowest first.",
    "Which bit positions are '1'? Position 0 is the rightmost one.",
)
def set_bit_positions(bits):
    """Return the positions of ones in bits, counting from 0 at the right end.

    >>> set_bit_positions("1010")
    [1, 3]
    >>> set_bit_positions("0001")
    [0]
    >>> set_bit_positions("")
    []
    """
    return [i for i, bit in enumerate(reversed(bits)) if bit == "1"]


@exercise(
    "Permission letters for a digit 0-7: 'r' for 4, 'w' for 2, 'x' for 1, '-' for what is missing.",
    "Write the three rights of an octal digit, e.g. 5 as 'r-x'.",
)
def permission_letters(digit: int) -> str:
    """Return the rights encoded in a digit from 0 to 7 as three characters of 'rwx' or '-'.

    >>> permission_letters(5)
    'r-x'
    >>> permission_letters(7)
    'rwx'
    >>> permission_letters(0)
    '---'
    """
    return "".join(letter if digit & bit else "-" for letter, bit in zip("rwx", (4, 2, 1)))


@exercise(
    "Three-digit mode such as '754' out of nine permission characters.",
    "Convert text like 'rwxr-xr--' to digits: each group of three counts r as 4, w as 2 and x as 1.",
)
def mode_digits(letters: str) -> str:
    """Convert nine permission characters into three octal digits (r 4, w 2, x 1).

    >>> mode_digits("rwxr-xr--")
    '754'
    >>> mode_digits("---------")
    '000'
    >>> mode_digits("rw-rw-rw-")
    '666'
    """
    values = {"r": 4, "w": 2, "x": 1, "-": 0}
    out = ""
    for i in range(0, 9, 3):
        out += str(sum(values[ch] for ch in letters[i:i + 3]))
    return out


@exercise(
    "Red, green and blue parts (0-255) of a colour '#rrggbb' or '#rgb'.",
    "Decode a web colour into a tuple of three ints; in the short form every digit is doubled.",
)
def colour_parts(colour: str) -> tuple[int, int, int]:
    """Return (red, green, blue) of a colour written as '#rrggbb' or '#rgb'.

    >>> colour_parts("#ff8000")
    (255, 128, 0)
    >>> colour_parts("#0f0")
    (0, 255, 0)
    >>> colour_parts("#000000")
    (0, 0, 0)
    """
    digits = colour.lstrip("#")
    if len(digits) == 3:
        digits = "".join(d * 2 for d in digits)
    return tuple(int(digits[i:i + 2], 16) for i in (0, 2, 4))


@exercise(
    "Mix two '#rrggbb' colours by averaging each part, rounding down.",
    "Return the colour halfway between a and b in lowercase hex; every channel is the floor of the mean.",
)
def mix_colours(a, b):
    """Return the average of two colours '#rrggbb', each channel rounded down.

    >>> mix_colours("#000000", "#ffffff")
    '#7f7f7f'
    >>> mix_colours("#102030", "#102030")
    '#102030'
    >>> mix_colours("#ff0000", "#0000ff")
    '#7f007f'
    """
    mixed = "#"
    for i in (1, 3, 5):
        mixed += f"{(int(a[i:i + 2], 16) + int(b[i:i + 2], 16)) // 2:02x}"
    return mixed


@exercise(
    "Hex dump of text: two-digit codes separated by blanks.",
    "Write every character's code with two lowercase hex digits and put spaces between.",
)
def hex_codes(text: str) -> str:
    """Return the character codes of ASCII text as two-digit hex numbers separated by spaces.

    >>> hex_codes("Hi!")
    '48 69 21'
    >>> hex_codes("\\n")
    '0a'
    >>> hex_codes("")
    ''
    """
    return " ".join(f"{ord(ch):02x}" for ch in text)


@exercise(
    "Decode hex digits, blanks between pairs allowed, to text; ValueError for a wrong number of digits.",
    "Turn pairs of hexadecimal digits into characters. Spaces are ignored and an odd count of digits raises ValueError.",
)
def text_from_hex(digits: str) -> str:
    """Decode pairs of hex digits into characters, ignoring spaces.

    Raises:
        ValueError: if the number of digits is odd.

    >>> text_from_hex("48 69")
    'Hi'
    >>> text_from_hex("414243")
    'ABC'
    >>> text_from_hex("4")
    Traceback (most recent call last):
    ...
    ValueError: odd number of hex digits
    """
    digits = digits.replace(" ", "")
    if len(digits) % 2:
        raise ValueError("odd number of hex digits")
    return "".join(chr(int(digits[i:i + 2], 16)) for i in range(0, len(digits), 2))


@exercise(
    "Add leading zeros so that the number of bits is a multiple of eight.",
    "Extend a bit string on the left with zeros to full bytes.",
)
def pad_to_bytes(bits):
    """Left-pad bits with zeros to a multiple of eight digits.

    >>> pad_to_bytes("101")
    '00000101'
    >>> pad_to_bytes("11111111")
    '11111111'
    >>> pad_to_bytes("")
    ''
    """
    missing = -len(bits) % 8
    return "0" * missing + bits


@exercise(
    "Text encoded as eight-bit groups separated by spaces.",
    "Write each character of ASCII text as its code in eight binary digits, groups joined by blanks.",
)
def text_to_bits(text: str) -> str:
    """Return the codes of the characters in text as 8-digit binary numbers joined by spaces.

    >>> text_to_bits("A")
    '01000001'
    >>> text_to_bits("01")
    '00110000 00110001'
    >>> text_to_bits("")
    ''
    """
    return " ".join(format(ord(ch), "08b") for ch in text)


@exercise(
    "Ones in a string of bits minus zeros in it; positive means ones are in the majority.",
    "Return the balance of bits: each '1' counts +1, each '0' counts -1.",
)
def bit_balance(bits: str) -> int:
    """Return the number of ones minus the number of zeros in bits.

    >>> bit_balance("1101")
    2
    >>> bit_balance("01")
    0
    >>> bit_balance("")
    0
    """
    return sum(1 if bit == "1" else -1 for bit in bits)


@exercise(
    "Names of the flags that are on: the i-th name belongs to the i-th bit from the right.",
    "Given an integer and the flag names in order of the bits, lowest first, list those whose bit is set.",
)
def flag_names(value, names):
    """Return the names whose bit is set in value; names[0] belongs to the lowest bit.

    >>> flag_names(5, ["read", "write", "run"])
    ['read', 'run']
    >>> flag_names(0, ["a"])
    []
    >>> flag_names(2, ["a", "b"])
    ['b']
    """
    return [name for i, name in enumerate(names) if value >> i & 1]


@exercise(
    "Opening hours as 24 bits: turn a string of 24 '0'/'1' into (start, end) hour ranges, the end exclusive.",
    "Each character says whether the shop is open in that hour; return the open stretches as tuples (first hour, hour after the last).",
)
def open_ranges(hours: str) -> list[tuple[int, int]]:
    """Return the stretches of ones in hours as (start, end) tuples with exclusive end.

    >>> open_ranges("0011100")
    [(2, 5)]
    >>> open_ranges("1101")
    [(0, 2), (3, 4)]
    >>> open_ranges("000")
    []
    """
    ranges = []
    start = None
    for i, bit in enumerate(hours + "0"):
        if bit == "1" and start is None:
            start = i
        elif bit == "0" and start is not None:
            ranges.append((start, i))
            start = None
    return ranges
