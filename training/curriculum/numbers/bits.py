"""Bit manipulation and binary flags."""

from training.curriculum.exercise import exercise

READ = 1
WRITE = 2
EXECUTE = 4


@exercise(
    "Is the bit at the given position (0 is the lowest) set in value?",
    "Check whether bit number `position` of an integer is 1.",
)
def bit_is_set(value: int, position: int) -> bool:
    """Check whether the bit at position, counted from 0 at the low end, is set in value.

    >>> bit_is_set(5, 0)
    True
    >>> bit_is_set(5, 1)
    False
    >>> bit_is_set(8, 3)
    True
    """
    return (value >> position) & 1 == 1


@exercise(
    "Turn on one bit of value, leaving the others alone.",
    "Return value with the bit at position set to 1.",
)
def switch_bit_on(value: int, position: int) -> int:
    """Return value with the bit at position set.

    >>> switch_bit_on(4, 0)
    5
    >>> switch_bit_on(5, 0)
    5
    >>> switch_bit_on(0, 3)
    8
    """
    return value | (1 << position)


@exercise(
    "Turn off one bit of value, leaving the others alone.",
    "Return value with the bit at position cleared to 0.",
)
def switch_bit_off(value, position):
    """Return value with the bit at position cleared.

    >>> switch_bit_off(5, 0)
    4
    >>> switch_bit_off(4, 0)
    4
    >>> switch_bit_off(15, 2)
    11
    """
    return value & ~(1 << position)


@exercise(
    "Toggle the bits of value selected by the ones of mask.",
    "Invert exactly those bits of value in which mask has a 1.",
)
def flip_masked(value: int, mask: int) -> int:
    """Return value with every bit inverted where mask has a 1.

    >>> flip_masked(12, 10)
    6
    >>> flip_masked(7, 0)
    7
    >>> flip_masked(9, 9)
    0
    """
    return value ^ mask


@exercise(
    "List the positions of all set bits of a non-negative integer, lowest first.",
    "Which bit numbers are 1 in value? Ascending list.",
)
def positions_of_ones(value: int) -> list[int]:
    """Return the positions of the set bits of a non-negative integer in increasing order.

    >>> positions_of_ones(10)
    [1, 3]
    >>> positions_of_ones(0)
    []
    >>> positions_of_ones(33)
    [0, 5]
    """
    positions = []
    position = 0
    while value:
        if value & 1:
            positions.append(position)
        value >>= 1
        position += 1
    return positions


@exercise(
    "Build an integer that has ones exactly at the given bit positions.",
    "Combine bit positions into a number; repeated positions have no further effect.",
)
def number_from_positions(positions: list[int]) -> int:
    """Return the integer whose set bits are at the given positions.

    >>> number_from_positions([1, 3])
    10
    >>> number_from_positions([0, 0, 2])
    5
    >>> number_from_positions([])
    0
    """
    value = 0
    for p in positions:
        value |= 1 << p
    return value


@exercise(
    "Binary digits of value, padded with zeros on the left to width characters.",
    "Text of zeros and ones for a non-negative integer, at least width characters long.",
)
def padded_binary(value: int, width: int) -> str:
    """Return value in binary, filled with leading zeros up to the given width.

    >>> padded_binary(5, 8)
    '00000101'
    >>> padded_binary(5, 2)
    '101'
    >>> padded_binary(0, 4)
    '0000'
    """
    return format(value, "b").zfill(width)


@exercise(
    "Pack a list of booleans into an integer, the first one being the highest bit.",
    "Read truth values as binary digits from left to right and return the number.",
)
def pack_flags(flags: list[bool]) -> int:
    """Pack booleans into an integer, the first flag becoming the most significant bit.

    >>> pack_flags([True, False, True])
    5
    >>> pack_flags([False, True])
    1
    >>> pack_flags([])
    0
    """
    number = 0
    for flag in flags:
        number = number << 1 | bool(flag)
    return number


@exercise(
    "Unpack the lowest count bits of number into booleans, lowest bit first.",
    "List of count truth values showing the bits of number starting from the low end.",
)
def unpack_flags(number, count):
    """Return the lowest count bits of number as booleans, lowest bit first.

    >>> unpack_flags(5, 4)
    [True, False, True, False]
    >>> unpack_flags(2, 2)
    [False, True]
    >>> unpack_flags(9, 0)
    []
    """
    return [bool(number >> i & 1) for i in range(count)]


@exercise(
    "Describe a permission number by 'r', 'w' and 'x' for the flags READ, WRITE and EXECUTE, with '-' for missing ones.",
    "Three-character text 'rwx' in which absent permissions are shown as a dash. READ, WRITE and EXECUTE are the bit flags.",
)
def permission_text(mode: int) -> str:
    """Return a text like 'rw-' for a combination of READ, WRITE and EXECUTE.

    >>> permission_text(READ | WRITE)
    'rw-'
    >>> permission_text(EXECUTE)
    '--x'
    >>> permission_text(0)
    '---'
    """
    text = ""
    for flag, letter in ((READ, "r"), (WRITE, "w"), (EXECUTE, "x")):
        text += letter if mode & flag else "-"
    return text


@exercise(
    "Combine permission names ('read', 'write', 'execute') into one number with the constants READ, WRITE, EXECUTE; other names raise ValueError.",
    "Turn a list of permission words into a bit mask. ValueError on an unknown word.",
)
def permission_mask(names: list[str]) -> int:
    """Return the bit mask for permission names 'read', 'write' and 'execute'.

    Raises:
        ValueError: a name is unknown.

    >>> permission_mask(["read", "write"])
    3
    >>> permission_mask([])
    0
    >>> permission_mask(["delete"])
    Traceback (most recent call last):
    ...
    ValueError: unknown permission: delete
    """
    known = {"read": READ, "write": WRITE, "execute": EXECUTE}
    mask = 0
    for name in names:
        if name not in known:
            raise ValueError(f"unknown permission: {name}")
        mask |= known[name]
    return mask


@exercise(
    "Does mask contain all of the bits of required?",
    "True when every bit set in required is also set in mask.",
)
def covers_mask(mask: int, required: int) -> bool:
    """Check whether every bit of required is set in mask.

    >>> covers_mask(7, 5)
    True
    >>> covers_mask(6, 5)
    False
    >>> covers_mask(0, 0)
    True
    """
    return mask & required == required


@exercise(
    "Split a 24-bit colour into its red, green and blue bytes.",
    "Return (red, green, blue) of a colour number such as 0xRRGGBB.",
)
def split_colour(colour: int) -> tuple[int, int, int]:
    """Split a colour number 0xRRGGBB into (red, green, blue).

    >>> split_colour(0xFF8000)
    (255, 128, 0)
    >>> split_colour(0x0000FF)
    (0, 0, 255)
    >>> split_colour(0)
    (0, 0, 0)
    """
    return colour >> 16 & 255, colour >> 8 & 255, colour & 255


@exercise(
    "Join red, green and blue bytes into one colour number 0xRRGGBB; bytes outside 0..255 are first pulled to the nearest limit.",
    "Pack three colour parts into 24 bits after clamping each of them to 0-255.",
)
def join_colour(red, green, blue):
    """Join three colour parts, each limited to 0..255, into a number 0xRRGGBB.

    >>> join_colour(255, 128, 0)
    16744448
    >>> join_colour(0, 0, 300)
    255
    >>> join_colour(-5, 1, 0)
    256
    """
    number = 0
    for part in (red, green, blue):
        number = (number << 8) + max(0, min(255, part))
    return number


@exercise(
    "Parity bit of a byte sequence: 1 if the total number of one bits is odd, 0 otherwise.",
    "Even-parity check bit for a list of byte values.",
)
def parity_bit(values: list[int]) -> int:
    """Return 1 if the values contain an odd number of set bits altogether, else 0.

    >>> parity_bit([1, 2])
    0
    >>> parity_bit([7])
    1
    >>> parity_bit([])
    0
    """
    ones = sum(bin(v).count("1") for v in values)
    return ones % 2


@exercise(
    "Checksum of a list of bytes by combining all of them with exclusive or.",
    "XOR all values together, starting from zero.",
)
def xor_checksum(payload: list[int]) -> int:
    """Return the exclusive or of all values in payload.

    >>> xor_checksum([1, 2, 4])
    7
    >>> xor_checksum([9, 9])
    0
    >>> xor_checksum([])
    0
    """
    check = 0
    for byte in payload:
        check ^= byte
    return check


@exercise(
    "Rotate an integer of width bits to the left by count places; bits leaving on the left come in on the right.",
    "Circular left shift within a fixed number of bits.",
)
def rotate_bits_left(value: int, count: int, width: int = 8) -> int:
    """Rotate the lowest width bits of value to the left by count places.

    >>> rotate_bits_left(0b10000001, 1)
    3
    >>> rotate_bits_left(0b0110, 2, width=4)
    9
    >>> rotate_bits_left(5, 8)
    5
    """
    count %= width
    limit = (1 << width) - 1
    return (value << count | value >> (width - count)) & limit


@exercise(
    "Interpret an unsigned number of width bits as a signed one in two's complement.",
    "Signed value of a width-bit pattern: patterns with the top bit set are negative.",
)
def as_signed(value: int, width: int = 8) -> int:
    """Return the signed value of an unsigned width-bit number in two's complement.

    >>> as_signed(255)
    -1
    >>> as_signed(127)
    127
    >>> as_signed(8, width=4)
    -8
    """
    if value >= 1 << (width - 1):
        value -= 1 << width
    return value


@exercise(
    "Smallest power of two that is not less than n; n is at least 1.",
    "Round a positive integer up to a power of two.",
)
def round_to_power_of_two(n: int) -> int:
    """Return the smallest power of two that is at least n, for n of 1 or more.

    >>> round_to_power_of_two(5)
    8
    >>> round_to_power_of_two(8)
    8
    >>> round_to_power_of_two(1)
    1
    """
    power = 1
    while power < n:
        power *= 2
    return power


@exercise(
    "Swap the upper and the lower four bits of a byte.",
    "Exchange both halves (nibbles) of an 8-bit value.",
)
def swap_nibbles(byte):
    """Exchange the high and the low four bits of a byte.

    >>> swap_nibbles(0x1F)
    241
    >>> swap_nibbles(0xA0)
    10
    >>> swap_nibbles(0)
    0
    """
    return (byte & 0x0F) << 4 | byte >> 4


@exercise(
    "Read count bits of value starting at bit position start, as a number.",
    "Extract a bit field: shift value down by start and keep count bits.",
)
def bit_field(value: int, start: int, count: int) -> int:
    """Return the number formed by count bits of value, the lowest of which is at position start.

    >>> bit_field(0b110100, 2, 3)
    5
    >>> bit_field(255, 4, 4)
    15
    >>> bit_field(9, 5, 2)
    0
    """
    return (value >> start) & ((1 << count) - 1)


@exercise(
    "All combinations of the bits in mask, from 0 up to mask itself, in increasing order.",
    "List every number that uses only bits of mask, ascending.",
)
def submasks(mask: int) -> list[int]:
    """List all numbers whose set bits are a subset of the bits of mask, in increasing order.

    >>> submasks(5)
    [0, 1, 4, 5]
    >>> submasks(2)
    [0, 2]
    >>> submasks(0)
    [0]
    """
    return [n for n in range(mask + 1) if n & mask == n]
