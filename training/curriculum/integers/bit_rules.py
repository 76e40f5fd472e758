"""Bits of whole numbers: positions, counts, masks and binary text."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the positions of the set bits of n, counted from the right starting at 0.",
    "List all i for which bit i of n is 1, in ascending order.",
)
def one_bit_positions(n: int) -> list[int]:
    """Return the indexes of the 1 bits of n, lowest first.

    >>> one_bit_positions(10)
    [1, 3]
    >>> one_bit_positions(1)
    [0]
    >>> one_bit_positions(0)
    []
    """
    return [i for i in range(n.bit_length()) if n >> i & 1]


@exercise(
    "Check if bit number k of n is set.",
    "Return True when the binary digit with value 2 ** k is 1 in n.",
)
def bit_is_on(n, k):
    """Tell whether bit k of n is 1.

    >>> bit_is_on(6, 1)
    True
    >>> bit_is_on(6, 0)
    False
    >>> bit_is_on(0, 3)
    False
    """
    return n & (1 << k) != 0


@exercise(
    "Flip bit k of n: 0 becomes 1 and 1 becomes 0.",
    "Toggle the binary digit number k (from the right, starting with 0).",
)
def flip_one_bit(n: int, k: int) -> int:
    """Return n with bit k inverted.

    >>> flip_one_bit(5, 1)
    7
    >>> flip_one_bit(5, 0)
    4
    >>> flip_one_bit(0, 4)
    16
    """
    return n ^ (1 << k)


@exercise(
    "Return the value of the lowest set bit of n, or 0 for n = 0.",
    "Which power of two is the smallest one contained in the binary form of n? Zero has none: 0.",
)
def lowest_one_value(n):
    """Return the lowest 1 bit of n as a number.

    >>> lowest_one_value(12)
    4
    >>> lowest_one_value(7)
    1
    >>> lowest_one_value(0)
    0
    """
    return n & -n


@exercise(
    "Return the value of the highest set bit of n, or 0 if n is 0.",
    "Find the largest power of two that is part of n in binary.",
)
def highest_one_value(n: int) -> int:
    """Return the highest 1 bit of n as a number.

    >>> highest_one_value(13)
    8
    >>> highest_one_value(16)
    16
    >>> highest_one_value(0)
    0
    """
    return 1 << n.bit_length() - 1 if n else 0


@exercise(
    "Check whether two numbers have no set bit in common.",
    "Return True if a and b never have a 1 at the same binary position.",
)
def bits_disjoint(a, b):
    """Tell whether a and b share no 1 bit.

    >>> bits_disjoint(5, 2)
    True
    >>> bits_disjoint(6, 4)
    False
    >>> bits_disjoint(0, 9)
    True
    """
    return a & b == 0


@exercise(
    "Check if all set bits of small are also set in big.",
    "Return True when the 1 bits of small are a subset of the 1 bits of big.",
)
def bits_contained(small: int, big: int) -> bool:
    """Tell whether every 1 bit of small is also in big.

    >>> bits_contained(5, 7)
    True
    >>> bits_contained(8, 7)
    False
    >>> bits_contained(0, 0)
    True
    """
    return small & big == small


@exercise(
    "Return the number of set bits that a and b have in common.",
    "Count the binary positions at which both numbers have a 1.",
)
def common_ones(a, b):
    """Return how many 1 bits a and b share.

    >>> common_ones(7, 5)
    2
    >>> common_ones(8, 7)
    0
    >>> common_ones(0, 3)
    0
    """
    return bin(a & b).count("1")


@exercise(
    "Count the numbers of the list whose binary form has exactly k ones.",
    "How many values have k set bits?",
)
def numbers_with_k_ones(values, k):
    """Return how many values have exactly k set bits.

    >>> numbers_with_k_ones([1, 2, 3, 7], 1)
    2
    >>> numbers_with_k_ones([0, 5], 0)
    1
    >>> numbers_with_k_ones([], 2)
    0
    """
    return sum(1 for v in values if bin(v).count("1") == k)


@exercise(
    "Return the binary digits of n as a list of ints, least significant first; 0 gives [0].",
    "Divide by two again and again and collect the remainders.",
)
def bits_low_first(n):
    """Return the binary digits of n, lowest first.

    >>> bits_low_first(6)
    [0, 1, 1]
    >>> bits_low_first(1)
    [1]
    >>> bits_low_first(0)
    [0]
    """
    bits = [n % 2]
    while n > 1:
        n //= 2
        bits.append(n % 2)
    return bits


@exercise(
    "Exclusive or of all numbers of the list; 0 for an empty list.",
    "Combine the values with the ^ operator, starting at 0.",
)
def xor_of_all(numbers: list[int]) -> int:
    """Return all numbers combined by exclusive or.

    >>> xor_of_all([1, 2, 4])
    7
    >>> xor_of_all([5, 5])
    0
    >>> xor_of_all([])
    0
    """
    result = 0
    for number in numbers:
        result ^= number
    return result


@exercise(
    "Bitwise and of all numbers of a non-empty list.",
    "Which bits are set in every number? Return them as one number.",
)
def and_of_all(values):
    """Return the bitwise and of all values.

    >>> and_of_all([7, 6, 14])
    6
    >>> and_of_all([9])
    9
    >>> and_of_all([1, 2])
    0
    """
    result = values[0]
    for value in values[1:]:
        result &= value
    return result


@exercise(
    "Return a number whose k lowest bits are 1.",
    "Build the mask 2 ** k - 1 of k ones.",
)
def mask_of_ones(k):
    """Return the number with exactly the k lowest bits set.

    >>> mask_of_ones(3)
    7
    >>> mask_of_ones(1)
    1
    >>> mask_of_ones(0)
    0
    """
    return (1 << k) - 1


@exercise(
    "Pack two numbers below 16 into one byte: high goes to the upper four bits.",
    "Combine a high and a low half byte into one number.",
)
def pack_nibbles(high, low):
    """Return high * 16 + low built with bit operations.

    >>> pack_nibbles(1, 2)
    18
    >>> pack_nibbles(15, 15)
    255
    >>> pack_nibbles(0, 7)
    7
    """
    return high << 4 | low


@exercise(
    "Split a number into its four-bit groups, the lowest group first; 0 gives [0].",
    "Return the base-16 digits of n as ints, least significant first.",
)
def four_bit_groups(n: int) -> list[int]:
    """Return the four-bit groups of n, lowest first.

    >>> four_bit_groups(255)
    [15, 15]
    >>> four_bit_groups(33)
    [1, 2]
    >>> four_bit_groups(0)
    [0]
    """
    groups = [n & 15]
    while n > 15:
        n >>= 4
        groups.append(n & 15)
    return groups


@exercise(
    "Return the position of the highest bit in which a and b differ, or -1 if they are equal.",
    "At which bit index, seen from the top, do two numbers first differ? -1 if nowhere.",
)
def top_difference_bit(a, b):
    """Return the index of the highest differing bit of a and b, or -1.

    >>> top_difference_bit(8, 9)
    0
    >>> top_difference_bit(1, 6)
    2
    >>> top_difference_bit(4, 4)
    -1
    """
    return (a ^ b).bit_length() - 1


@exercise(
    "Return the names whose bit is set in flags: the first name belongs to bit 0.",
    "Given an integer of option bits and option names, list the names of the active options.",
)
def active_flag_names(flags, names):
    """Return the names that belong to the set bits of flags.

    >>> active_flag_names(5, ["read", "write", "run"])
    ['read', 'run']
    >>> active_flag_names(0, ["a"])
    []
    >>> active_flag_names(2, ["x", "y"])
    ['y']
    """
    return [name for i, name in enumerate(names) if flags >> i & 1]


@exercise(
    "Combine chosen option names into one number: the bit index is the position of the name in all_names.",
    "Return the integer that has bit i set for every chosen name at index i of all_names.",
)
def flags_of_names(chosen: list[str], all_names: list[str]) -> int:
    """Return the number with a set bit for each chosen name.

    >>> flags_of_names(["read", "run"], ["read", "write", "run"])
    5
    >>> flags_of_names([], ["a", "b"])
    0
    >>> flags_of_names(["b", "b"], ["a", "b"])
    2
    """
    flags = 0
    for name in chosen:
        flags |= 1 << all_names.index(name)
    return flags


@exercise(
    "Return the binary form of n with the bits in groups of four from the right, separated by underscores.",
    "Write n in base two with '_' between groups of four digits.",
)
def grouped_binary(n):
    """Return n in binary with an underscore between groups of four digits.

    >>> grouped_binary(300)
    '1_0010_1100'
    >>> grouped_binary(5)
    '101'
    >>> grouped_binary(0)
    '0'
    """
    return f"{n:_b}"


@exercise(
    "Interpret a text of 'x' and '.' as a binary number where x stands for 1.",
    "Convert marks to a number: 'x' is one, '.' is zero, the first mark has the highest value.",
)
def value_of_marks(marks: str) -> int:
    """Return the binary value of marks, x = 1 and . = 0.

    >>> value_of_marks("x.x")
    5
    >>> value_of_marks("...x")
    1
    >>> value_of_marks("xxxx")
    15
    """
    return int(marks.replace("x", "1").replace(".", "0"), 2)


@exercise(
    "Check that n has an even number of ones in binary.",
    "Return True if the count of set bits of n is even, zero included.",
)
def ones_come_in_pairs(n):
    """Tell whether n has an even number of 1 bits.

    >>> ones_come_in_pairs(3)
    True
    >>> ones_come_in_pairs(7)
    False
    >>> ones_come_in_pairs(0)
    True
    """
    return bin(n).count("1") % 2 == 0


@exercise(
    "All numbers below 2 ** n that have exactly one zero among their n binary digits, ascending.",
    "Return the n-bit patterns with a single 0, as numbers in ascending order.",
)
def single_zero_patterns(n: int) -> list[int]:
    """Return the n-bit numbers with exactly one 0 digit (leading zeros count).

    >>> single_zero_patterns(3)
    [3, 5, 6]
    >>> single_zero_patterns(1)
    [0]
    >>> single_zero_patterns(2)
    [1, 2]
    """
    full = (1 << n) - 1
    return sorted(full ^ (1 << i) for i in range(n))
