"""Single bits of whole numbers: testing, setting, counting, masks."""

from training.curriculum.exercise import exercise


@exercise(
    "Switch on one bit of n; position 0 is the lowest.",
    "Given n and a bit number, make that bit 1 and leave the others unchanged.",
)
def turn_bit_on(n, position):
    """Return n with the bit at position set to 1.

    >>> turn_bit_on(4, 0)
    5
    >>> turn_bit_on(4, 2)
    4
    >>> turn_bit_on(0, 5)
    32
    """
    return n | 1 << position


@exercise(
    "Switch off one bit of the non-negative n; position 0 is the lowest.",
    "Given n and a bit number, make that bit 0 and keep all others.",
)
def turn_bit_off(n: int, position: int) -> int:
    """Return n with the bit at position cleared to 0.

    >>> turn_bit_off(7, 1)
    5
    >>> turn_bit_off(5, 1)
    5
    >>> turn_bit_off(8, 3)
    0
    """
    return n & ~(1 << position)


@exercise(
    "Toggle one bit of n, numbered from 0 at the low end.",
    "Given n and a bit number, make a 0 there a 1 and a 1 a 0.",
)
def invert_bit(n, position):
    """Return n with the bit at position changed to its opposite.

    >>> invert_bit(4, 0)
    5
    >>> invert_bit(5, 0)
    4
    >>> invert_bit(0, 3)
    8
    """
    return n ^ (1 << position)


@exercise(
    "List the bit numbers that are on in the non-negative n.",
    "Given n, which powers of two is it made of? Return the exponents in ascending order.",
)
def exponents_of_ones(n: int) -> list:
    """Return the positions of all ones in the binary form of n, lowest position first, starting at 0.

    >>> exponents_of_ones(10)
    [1, 3]
    >>> exponents_of_ones(1)
    [0]
    >>> exponents_of_ones(0)
    []
    """
    return [i for i in range(n.bit_length()) if n >> i & 1]


@exercise(
    "Add up two to the power of each different position.",
    "Given a list of bit numbers, possibly with repeats, build the integer having exactly those bits set.",
)
def number_from_bits(positions):
    """Return the number whose bits at the given positions are 1 and all others 0.

    >>> number_from_bits([1, 3])
    10
    >>> number_from_bits([0, 0])
    1
    >>> number_from_bits([])
    0
    """
    n = 0
    for p in positions:
        n |= 1 << p
    return n


@exercise(
    "Keep only the last k binary digits of n.",
    "Given n and k, mask out everything above the k rightmost bits.",
)
def keep_low_bits(n: int, k: int) -> int:
    """Return the number formed by the k lowest bits of n.

    >>> keep_low_bits(13, 2)
    1
    >>> keep_low_bits(255, 4)
    15
    >>> keep_low_bits(3, 0)
    0
    """
    return n & (1 << k) - 1


@exercise(
    "Clear the k rightmost binary digits of n.",
    "Given n and k, round n down to a multiple of two to the power k by shifting.",
)
def drop_low_bits(n, k):
    """Return n with its k lowest bits set to 0.

    >>> drop_low_bits(13, 2)
    12
    >>> drop_low_bits(255, 4)
    240
    >>> drop_low_bits(6, 0)
    6
    """
    return n >> k << k


@exercise(
    "Find the largest power of two that divides n.",
    "Given n above 0, isolate its rightmost one bit.",
)
def lowest_set_bit_value(n: int) -> int:
    """Return the value of the lowest bit that is 1 in the positive n.

    >>> lowest_set_bit_value(12)
    4
    >>> lowest_set_bit_value(7)
    1
    >>> lowest_set_bit_value(64)
    64
    """
    return n & -n


@exercise(
    "Find the greatest power of two that is at most n.",
    "Given n above 0, keep only its leftmost one bit.",
)
def highest_set_bit_value(n):
    """Return the value of the highest bit that is 1 in the positive n.

    >>> highest_set_bit_value(12)
    8
    >>> highest_set_bit_value(7)
    4
    >>> highest_set_bit_value(64)
    64
    """
    return 1 << n.bit_length() - 1


@exercise(
    "Check the parity of the 1 bits of the non-negative integer n.",
    "Given n, is the count of its set bits divisible by two?",
)
def has_even_ones(n):
    """Return True if the binary form of n has an even number of ones.

    >>> has_even_ones(3)
    True
    >>> has_even_ones(7)
    False
    >>> has_even_ones(0)
    True
    """
    return bin(n).count("1") % 2 == 0


@exercise(
    "Check if the binary form of n contains consecutive ones.",
    "Given a non-negative n, does it have two set bits next to each other?",
)
def adjacent_ones(n: int) -> bool:
    """Return whether two neighbouring bits of n are both 1.

    >>> adjacent_ones(6)
    True
    >>> adjacent_ones(5)
    False
    >>> adjacent_ones(0)
    False
    """
    return n & n >> 1 != 0


@exercise(
    "Combine the numbers with bitwise and.",
    "Given a list with at least one integer, keep only the bits that every number has set.",
)
def bits_shared_by_all(numbers):
    """Return the number whose bits are 1 exactly where all numbers of the non-empty list have a 1.

    >>> bits_shared_by_all([7, 6, 14])
    6
    >>> bits_shared_by_all([1, 2])
    0
    >>> bits_shared_by_all([9])
    9
    """
    result = numbers[0]
    for n in numbers[1:]:
        result &= n
    return result


@exercise(
    "Check if value contains all flags of mask.",
    "Given a value and a mask, is no bit of the mask missing in the value?",
)
def has_all_flags(value: int, mask: int) -> bool:
    """Return whether every bit that is set in mask is also set in value.

    >>> has_all_flags(7, 5)
    True
    >>> has_all_flags(6, 5)
    False
    >>> has_all_flags(3, 0)
    True
    """
    return value & mask == mask


@exercise(
    "Check whether any flag of mask is on in value.",
    "Given a value and a mask, do they overlap in some bit?",
)
def has_some_flag(value, mask):
    """Return True if value and mask have at least one set bit in common.

    >>> has_some_flag(6, 5)
    True
    >>> has_some_flag(2, 5)
    False
    >>> has_some_flag(7, 0)
    False
    """
    return value & mask != 0


@exercise(
    "List the switched-on options: name number i is on if bit i of value is 1.",
    "Given a number and a list of names, keep the names with a one bit at their index.",
)
def active_options(value: int, names: list) -> list:
    """Return the names whose bit is set in value, where names[0] belongs to the lowest bit.

    >>> active_options(5, ["read", "write", "run"])
    ['read', 'run']
    >>> active_options(0, ["read"])
    []
    >>> active_options(2, ["a", "b"])
    ['b']
    """
    return [name for i, name in enumerate(names) if value >> i & 1]


@exercise(
    "Encode the chosen options as a bit mask by their index in names.",
    "Given chosen names and the ordered list of all names, add up two to the index of each chosen one.",
)
def mask_from_names(chosen, names):
    """Return the number with bit i set for every name in names at index i that occurs in chosen.

    >>> mask_from_names(["a", "c"], ["a", "b", "c"])
    5
    >>> mask_from_names([], ["a"])
    0
    >>> mask_from_names(["b"], ["a", "b"])
    2
    """
    return sum(1 << i for i, name in enumerate(names) if name in chosen)


@exercise(
    "Move the top k of width bits to the bottom end and shift the others up.",
    "Given n below two to the width, cyclically shift its binary digits k positions to the left.",
)
def cycle_bits_left(n: int, k: int, width: int) -> int:
    """Rotate the lowest width bits of n to the left by k places, where k is less than width.

    >>> cycle_bits_left(9, 1, 4)
    3
    >>> cycle_bits_left(1, 3, 4)
    8
    >>> cycle_bits_left(5, 0, 3)
    5
    """
    return (n << k | n >> width - k) & (1 << width) - 1


@exercise(
    "Replace every 0 by 1 and every 1 by 0 among the width rightmost bits.",
    "Given n and width, invert all binary digits within that width.",
)
def invert_low_bits(n, width):
    """Flip each of the lowest width bits of n and return the number.

    >>> invert_low_bits(5, 4)
    10
    >>> invert_low_bits(0, 3)
    7
    >>> invert_low_bits(7, 3)
    0
    """
    return n ^ (1 << width) - 1


@exercise(
    "How many low bits of n are 0 before the first 1?",
    "Given n above 0, return the number of times it can be divided by two without a remainder.",
)
def zeros_before_lowest_one(n: int) -> int:
    """Count the zeros at the end of the binary form of the positive n.

    >>> zeros_before_lowest_one(12)
    2
    >>> zeros_before_lowest_one(7)
    0
    >>> zeros_before_lowest_one(16)
    4
    """
    count = 0
    while n & 1 == 0:
        n >>= 1
        count += 1
    return count


@exercise(
    "Convert an unsigned byte to its two's complement meaning.",
    "Given a value below 256, subtract 256 if it is 128 or more.",
)
def byte_as_signed(value):
    """Interpret a byte value from 0 to 255 as a signed number from -128 to 127.

    >>> byte_as_signed(5)
    5
    >>> byte_as_signed(255)
    -1
    >>> byte_as_signed(128)
    -128
    """
    return value - 256 if value > 127 else value


@exercise(
    "Wrap an integer, possibly negative, into one unsigned byte.",
    "Given any integer, reduce it modulo 256.",
)
def unsigned_byte(value: int) -> int:
    """Return the lowest eight bits of value as a number from 0 to 255.

    >>> unsigned_byte(300)
    44
    >>> unsigned_byte(-1)
    255
    >>> unsigned_byte(65)
    65
    """
    return value & 255


@exercise(
    "Combine red, green and blue into a 24 bit integer.",
    "Given three colour parts, shift red by 16 and green by 8 bits and join them with blue.",
)
def pack_colour(red, green, blue):
    """Pack three values from 0 to 255 into one number, with red in the highest and blue in the lowest eight bits.

    >>> pack_colour(1, 2, 3)
    66051
    >>> pack_colour(255, 255, 255)
    16777215
    >>> pack_colour(0, 0, 9)
    9
    """
    return red << 16 | green << 8 | blue


@exercise(
    "Return the three eight bit parts of a packed colour as a tuple.",
    "Given a packed colour, extract the values of red, green and blue.",
)
def unpack_colour(number: int) -> tuple:
    """Split a 24 bit number into its three bytes (red, green, blue), the highest byte first.

    >>> unpack_colour(66051)
    (1, 2, 3)
    >>> unpack_colour(255)
    (0, 0, 255)
    >>> unpack_colour(16711680)
    (255, 0, 0)
    """
    return number >> 16, number >> 8 & 255, number & 255


@exercise(
    "Select from the list every element at position i for which bit i of mask is 1.",
    "Given items and a mask, keep those entries that the binary ones of the mask point to.",
)
def subset_by_mask(items: list, mask: int) -> list:
    """Return the items whose index is a set bit of mask, in order.

    >>> subset_by_mask(["a", "b", "c"], 5)
    ['a', 'c']
    >>> subset_by_mask(["x"], 0)
    []
    >>> subset_by_mask([1, 2], 3)
    [1, 2]
    """
    return [item for i, item in enumerate(items) if mask >> i & 1]


@exercise(
    "Find the maximum number of adjacent 1 bits of the non-negative n.",
    "Given n, split its binary text at the zeros and return the length of the longest part.",
)
def longest_ones_run(n: int) -> int:
    """Return the length of the longest run of consecutive ones in the binary form of n.

    >>> longest_ones_run(14)
    3
    >>> longest_ones_run(27)
    2
    >>> longest_ones_run(0)
    0
    """
    return max(len(run) for run in bin(n)[2:].split("0"))
