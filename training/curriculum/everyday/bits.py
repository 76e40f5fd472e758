"""Bits and bytes: checksums, packing, byte order, parity, flags."""

from training.curriculum.exercise import exercise


@exercise(
    "Checksum of a byte string: the sum of all bytes modulo 256.",
    "Add up the byte values and keep the lowest eight bits.",
)
def byte_sum(data: bytes) -> int:
    """Return the sum of the bytes modulo 256.

    >>> byte_sum(b"abc")
    38
    >>> byte_sum(b"")
    0
    >>> byte_sum(bytes([255, 2]))
    1
    """
    return sum(data) % 256


@exercise(
    "Position-weighted checksum: the first value counts once, the second twice and so on; modulo 97.",
    "Multiply each number by its place (from 1), add up and take the remainder by 97.",
)
def weighted_checksum(values: list[int]) -> int:
    """Return the sum of place * value, with places from 1, modulo 97.

    >>> weighted_checksum([1, 2, 3])
    14
    >>> weighted_checksum([97])
    0
    >>> weighted_checksum([])
    0
    """
    return sum(place * value for place, value in enumerate(values, 1)) % 97


@exercise(
    "Integer from bytes with the most significant byte first.",
    "Read a list of byte values as one big-endian number.",
)
def big_endian_value(values):
    """Return the integer formed by byte values, highest first.

    >>> big_endian_value([1, 0])
    256
    >>> big_endian_value([255])
    255
    >>> big_endian_value([])
    0
    """
    number = 0
    for value in values:
        number = number * 256 + value
    return number


@exercise(
    "Split a 16-bit number into its low and high byte, low first.",
    "Little-endian byte pair of a number below 65536.",
)
def little_endian_pair(n: int) -> tuple[int, int]:
    """Return the (low, high) bytes of a 16-bit number.

    >>> little_endian_pair(0x1234)
    (52, 18)
    >>> little_endian_pair(255)
    (255, 0)
    >>> little_endian_pair(256)
    (0, 1)
    """
    return n & 0xFF, n >> 8


@exercise(
    "Rotate an 8-bit value to the left by some places; bits that leave at the top come back at the bottom.",
    "Circular left shift within eight bits.",
)
def rotate_left8(value: int, places: int) -> int:
    """Rotate an 8-bit value to the left.

    >>> rotate_left8(0b10000001, 1)
    3
    >>> rotate_left8(0b00001111, 4)
    240
    >>> rotate_left8(77, 8)
    77
    """
    places %= 8
    return (value << places | value >> (8 - places)) & 0xFF


@exercise(
    "Interpret an unsigned 8-bit number as signed: values from 128 on stand for negative numbers.",
    "Two's complement reading of a byte, giving -128 to 127.",
)
def signed_byte(value: int) -> int:
    """Return the signed (two's complement) value of a byte.

    >>> signed_byte(127)
    127
    >>> signed_byte(128)
    -128
    >>> signed_byte(255)
    -1
    """
    return value - 256 if value >= 128 else value


@exercise(
    "Hex dump of bytes: two lower-case digits each, separated by spaces.",
    "Show a bytes object as pairs of hexadecimal digits with blanks between them.",
)
def hex_pairs(data: bytes) -> str:
    """Return the bytes as two-digit hex numbers separated by spaces.

    >>> hex_pairs(b"AZ")
    '41 5a'
    >>> hex_pairs(bytes([0, 255]))
    '00 ff'
    >>> hex_pairs(b"")
    ''
    """
    return " ".join(f"{byte:02x}" for byte in data)


@exercise(
    "Turn text such as '41 5a ff' back into bytes.",
    "Parse space-separated hexadecimal byte values.",
)
def bytes_from_hex_pairs(text: str) -> bytes:
    """Convert hex pairs separated by spaces to bytes.

    >>> bytes_from_hex_pairs("41 5a")
    b'AZ'
    >>> bytes_from_hex_pairs("0 ff")
    b'\\x00\\xff'
    >>> bytes_from_hex_pairs("")
    b''
    """
    return bytes(int(pair, 16) for pair in text.split())


@exercise(
    "Binary text of n with exactly `width` digits; ValueError if it does not fit.",
    "Zero-padded binary digits of a non-negative number, refusing numbers that need more than `width` bits.",
)
def fixed_binary(n: int, width: int) -> str:
    """Return n in binary with exactly width digits.

    Raises ValueError if n needs more digits.

    >>> fixed_binary(5, 4)
    '0101'
    >>> fixed_binary(0, 2)
    '00'
    >>> fixed_binary(8, 3)
    Traceback (most recent call last):
        ...
    ValueError: 8 does not fit into 3 bits
    """
    digits = format(n, f"0{width}b")
    if len(digits) > width:
        raise ValueError(f"{n} does not fit into {width} bits")
    return digits


@exercise(
    "Names of the flags whose bits are set in the mask; the first name belongs to bit 0.",
    "Decode a bit mask with a list of flag names.",
)
def mask_names(mask: int, names: list[str]) -> list[str]:
    """Return the names of the bits that are set in a mask, beginning with bit 0.

    >>> mask_names(0b101, ["read", "write", "run"])
    ['read', 'run']
    >>> mask_names(0, ["read"])
    []
    >>> mask_names(2, ["read", "write"])
    ['write']
    """
    return [name for bit, name in enumerate(names) if mask & 1 << bit]


@exercise(
    "Bit mask for the chosen names: bit i is on if names[i] was chosen; unknown choices raise ValueError.",
    "Encode chosen flag names as an integer according to their position in the list of all names.",
)
def flags_to_mask(chosen, names):
    """Return the bit mask for chosen flag names.

    An unknown name raises ValueError.

    >>> flags_to_mask(["run", "read"], ["read", "write", "run"])
    5
    >>> flags_to_mask([], ["read"])
    0
    >>> flags_to_mask(["fly"], ["read"])
    Traceback (most recent call last):
        ...
    ValueError: unknown flag fly
    """
    mask = 0
    for name in chosen:
        if name not in names:
            raise ValueError(f"unknown flag {name}")
        mask |= 1 << names.index(name)
    return mask


@exercise(
    "Extract a field of `width` bits that begins at bit `start`.",
    "Shift n right and mask it so that only `width` bits from position `start` remain.",
)
def extract_bits(n: int, start: int, width: int) -> int:
    """Return the value of width bits of n, beginning at bit start.

    >>> extract_bits(0b11010110, 2, 3)
    5
    >>> extract_bits(0xABCD, 8, 8)
    171
    >>> extract_bits(0, 3, 4)
    0
    """
    return (n >> start) & ((1 << width) - 1)


@exercise(
    "Pack several values into one number, each with its own width in bits, the first one highest. Pairs are (value, width).",
    "Concatenate bit fields: shift the result left by each width and put the value into the free bits.",
)
def pack_fields(fields: list[tuple[int, int]]) -> int:
    """Combine (value, width) bit fields into a number, the first field highest.

    >>> pack_fields([(1, 1), (2, 2), (5, 3)])
    53
    >>> pack_fields([(3, 4)])
    3
    >>> pack_fields([])
    0
    """
    packed = 0
    for value, width in fields:
        packed = packed << width | value
    return packed


@exercise(
    "Parity check of a frame, a string of 0 and 1 whose last digit makes the number of ones even.",
    "True if the count of '1' characters in the bit string is even.",
)
def frame_is_intact(frame: str) -> bool:
    """Check whether a bit string has an even number of ones.

    >>> frame_is_intact("1010")
    True
    >>> frame_is_intact("1011")
    False
    >>> frame_is_intact("")
    True
    """
    return frame.count("1") % 2 == 0


@exercise(
    "Repair three copies of a bit string by majority vote in every position.",
    "Given three equally long strings of bits, return the string of the more frequent bit at each place.",
)
def majority_bits(first: str, second: str, third: str) -> str:
    """Return the bitwise majority of three bit strings.

    >>> majority_bits("1100", "1010", "1001")
    '1000'
    >>> majority_bits("01", "01", "10")
    '01'
    >>> majority_bits("", "", "")
    ''
    """
    return "".join("1" if bits.count("1") >= 2 else "0" for bits in zip(first, second, third))
