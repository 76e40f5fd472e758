"""Character codes, alphabet positions, shifts, simple ciphers and checksums."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the character codes of all characters as a list.",
    "Convert every character of the text to its Unicode number.",
)
def code_list(text: str) -> list[int]:
    """Return the list of the character codes of text.

    >>> code_list("AZ")
    [65, 90]
    >>> code_list("a b")
    [97, 32, 98]
    >>> code_list("")
    []
    """
    return [ord(c) for c in text]


@exercise(
    "Build a text from character codes.",
    "Given a list of Unicode numbers, return the string of the characters with these codes.",
)
def decode_char_numbers(codes):
    """Return the text whose characters have the given codes.

    >>> decode_char_numbers([72, 105])
    'Hi'
    >>> decode_char_numbers([65])
    'A'
    >>> decode_char_numbers([])
    ''
    """
    return "".join(chr(code) for code in codes)


@exercise(
    "Add up the positions in the alphabet of all letters, a or A being 1; other characters count 0.",
    "Sum of the letter values (a=1 to z=26) of a text, ignoring case.",
)
def letter_value_sum(text: str) -> int:
    """Return the sum of the alphabet positions of the letters in text, ignoring case.

    >>> letter_value_sum("Abc")
    6
    >>> letter_value_sum("z 1")
    26
    >>> letter_value_sum("")
    0
    """
    return sum(ord(c) - ord("a") + 1 for c in text.lower() if "a" <= c <= "z")


@exercise(
    "Return for each lowercase letter of the word its index in the alphabet, a being 0.",
    "Convert a lowercase word to the list of alphabet positions counted from zero.",
)
def letter_indices(word):
    """Return the zero-based alphabet positions of the letters of the lowercase word.

    >>> letter_indices("abz")
    [0, 1, 25]
    >>> letter_indices("tea")
    [19, 4, 0]
    >>> letter_indices("")
    []
    """
    return [ord(c) - ord("a") for c in word]


@exercise(
    "Return the n-th letter of the alphabet in lower case, counting from 1; raise ValueError outside of 1 to 26.",
    "Which small letter has the number n (a is 1)? Numbers below 1 or above 26 raise a ValueError.",
)
def small_letter_number(n: int) -> str:
    """Return the n-th letter of the alphabet in lower case, counted from 1.

    Raise ValueError if n is not between 1 and 26.

    >>> small_letter_number(1)
    'a'
    >>> small_letter_number(26)
    'z'
    >>> small_letter_number(0)
    Traceback (most recent call last):
        ...
    ValueError: no such letter
    """
    if not 1 <= n <= 26:
        raise ValueError("no such letter")
    return chr(ord("a") + n - 1)


@exercise(
    "List the letters from a to b, both inclusive, as one string.",
    "Return all characters between two letters of the alphabet, ends included.",
)
def letters_from_to(a, b):
    """Return the letters from a to b, both included, as a string.

    >>> letters_from_to("c", "g")
    'cdefg'
    >>> letters_from_to("x", "x")
    'x'
    >>> letters_from_to("d", "a")
    ''
    """
    return "".join(chr(code) for code in range(ord(a), ord(b) + 1))


@exercise(
    "Replace each capital letter by the next one in the alphabet, Z by A; other characters stay.",
    "Shift uppercase letters one place forward and wrap around after Z.",
)
def next_capitals(text: str) -> str:
    """Return text with each uppercase letter replaced by the following one, Z by A.

    >>> next_capitals("HAZE")
    'IBAF'
    >>> next_capitals("A-1 b")
    'B-1 b'
    >>> next_capitals("")
    ''
    """
    result = ""
    for c in text:
        if c == "Z":
            result += "A"
        elif "A" <= c < "Z":
            result += chr(ord(c) + 1)
        else:
            result += c
    return result


@exercise(
    "Shift lowercase letters back by k places in the alphabet, wrapping from a to z; other characters remain.",
    "Move every small letter k places towards a, continuing with z after a.",
)
def shift_back(text, k):
    """Return text with each lowercase letter moved back by k places in the alphabet, cyclically.

    >>> shift_back("def", 3)
    'abc'
    >>> shift_back("abc", 1)
    'zab'
    >>> shift_back("Tea!", 26)
    'Tea!'
    """
    return "".join(chr((ord(c) - 97 - k) % 26 + 97) if "a" <= c <= "z" else c for c in text)


@exercise(
    "Shift each digit of the text up by k, wrapping from 9 to 0; other characters stay.",
    "Add k to every digit modulo 10 and leave everything else alone.",
)
def shift_digits(text: str, k: int) -> str:
    """Return text with k added to each digit modulo 10.

    >>> shift_digits("1990", 1)
    '2001'
    >>> shift_digits("a5", 7)
    'a2'
    >>> shift_digits("x", 3)
    'x'
    """
    return "".join(str((int(c) + k) % 10) if c.isdigit() else c for c in text)


@exercise(
    "Shift the letter at position i by i places in the alphabet, cyclically; the word is lowercase, positions count from 0.",
    "Move each letter of a lowercase word forward by its index, wrapping around after z.",
)
def shift_by_position(word):
    """Return the lowercase word with each letter moved forward by its index, cyclically.

    >>> shift_by_position("aaaa")
    'abcd'
    >>> shift_by_position("zz")
    'za'
    >>> shift_by_position("")
    ''
    """
    return "".join(chr((ord(c) - 97 + i) % 26 + 97) for i, c in enumerate(word))


@exercise(
    "Substitute letters by a secret alphabet: the i-th letter of the alphabet becomes the i-th character of key.",
    "Encode lowercase text where key holds the replacements for a, b, c, ... in order (26 characters).",
)
def substitute(text: str, key: str) -> str:
    """Return text with each lowercase letter replaced by the character at its place in the 26-letter key.

    >>> substitute("abc", "zyxwvutsrqponmlkjihgfedcba")
    'zyx'
    >>> substitute("a b", "bcdefghijklmnopqrstuvwxyza")
    'b c'
    >>> substitute("", "bcdefghijklmnopqrstuvwxyza")
    ''
    """
    return text.translate(str.maketrans("abcdefghijklmnopqrstuvwxyz", key))


@exercise(
    "Combine the codes of the text and of the repeated key by exclusive or; return the list of numbers.",
    "XOR every character code with the code of the key character at the same place, repeating the key.",
)
def xor_with_key(text, key):
    """Return the list of the character codes of text xor-ed with those of the repeated key.

    >>> xor_with_key("AB", "A")
    [0, 3]
    >>> xor_with_key("abc", "ab")
    [0, 0, 2]
    >>> xor_with_key("", "k")
    []
    """
    return [ord(c) ^ ord(key[i % len(key)]) for i, c in enumerate(text)]


@exercise(
    "Write every character as its code in hexadecimal with two digits, separated by blanks.",
    "Convert a text to hex: two lowercase hexadecimal digits per character, blanks between.",
)
def hex_dump(text: str) -> str:
    """Return the character codes of text as two-digit hexadecimal numbers separated by blanks.

    >>> hex_dump("Hi")
    '48 69'
    >>> hex_dump("\\n")
    '0a'
    >>> hex_dump("")
    ''
    """
    return " ".join(f"{ord(c):02x}" for c in text)


@exercise(
    "Decode hexadecimal numbers separated by blanks into text.",
    "Each blank-separated part is a character code in base 16; return the string of these characters.",
)
def from_hex_codes(code):
    """Return the text whose character codes are given in hexadecimal, separated by blanks.

    >>> from_hex_codes("48 69")
    'Hi'
    >>> from_hex_codes("41")
    'A'
    >>> from_hex_codes("")
    ''
    """
    return "".join(chr(int(part, 16)) for part in code.split())


@exercise(
    "Write each character as eight binary digits.",
    "Convert text to bits: the codes of all characters in base 2, padded to 8 digits and joined.",
)
def to_bits(text: str) -> str:
    """Return the character codes of text as 8-digit binary numbers, joined.

    >>> to_bits("A")
    '01000001'
    >>> to_bits("ab")
    '0110000101100010'
    >>> to_bits("")
    ''
    """
    return "".join(format(ord(c), "08b") for c in text)


@exercise(
    "Read the bits in groups of eight and convert each group to a character.",
    "Decode a string of zeros and ones, eight per character, into text.",
)
def from_bits(bits):
    """Return the text encoded in bits with eight binary digits per character.

    >>> from_bits("01000001")
    'A'
    >>> from_bits("0110000101100010")
    'ab'
    >>> from_bits("")
    ''
    """
    return "".join(chr(int(bits[i:i + 8], 2)) for i in range(0, len(bits), 8))


@exercise(
    "Compute a checksum: the sum of all character codes modulo m.",
    "Add the codes of the characters and return the remainder on division by m.",
)
def code_checksum(text: str, m: int) -> int:
    """Return the sum of the character codes of text modulo m.

    >>> code_checksum("abc", 10)
    4
    >>> code_checksum("", 7)
    0
    >>> code_checksum("Z", 256)
    90
    """
    return sum(map(ord, text)) % m


@exercise(
    "Compute a weighted checksum of a digit string: each digit times its position, counted from 1, summed up modulo 11.",
    "Multiply the first digit by 1, the second by 2 and so on; return the sum modulo 11.",
)
def weighted_check(digits):
    """Return the sum of each digit times its position (from 1) modulo 11.

    >>> weighted_check("123")
    3
    >>> weighted_check("030640615")
    2
    >>> weighted_check("")
    0
    """
    return sum(i * int(d) for i, d in enumerate(digits, 1)) % 11


@exercise(
    "Compute a rolling hash: start with 0, for each character multiply by base, add its code and take the remainder modulo m.",
    "Hash a text: repeatedly h = (h * base + code of the character) % m, beginning with 0.",
)
def rolling_hash(text: str, base: int, m: int) -> int:
    """Return the polynomial hash of text with the given base modulo m.

    >>> rolling_hash("abc", 31, 1000)
    354
    >>> rolling_hash("", 31, 1000)
    0
    >>> rolling_hash("a", 7, 50)
    47
    """
    h = 0
    for c in text:
        h = (h * base + ord(c)) % m
    return h


@exercise(
    "How far are two characters apart in the code table? Always positive or zero.",
    "Return the absolute difference of the codes of a and b.",
)
def char_code_gap(a, b):
    """Return the absolute difference of the character codes of a and b.

    >>> char_code_gap("a", "f")
    5
    >>> char_code_gap("f", "a")
    5
    >>> char_code_gap("x", "x")
    0
    """
    return abs(ord(a) - ord(b))


@exercise(
    "Compute the steps from one lowercase letter to another on a ring of the 26 letters, going the shorter way.",
    "Distance of two small letters in the cyclic alphabet, where a follows z.",
)
def ring_distance(a: str, b: str) -> int:
    """Return the shortest distance of two lowercase letters in the cyclic alphabet.

    >>> ring_distance("a", "z")
    1
    >>> ring_distance("c", "f")
    3
    >>> ring_distance("a", "n")
    13
    """
    d = abs(ord(a) - ord(b))
    return min(d, 26 - d)


@exercise(
    "Add up the distances between the codes of neighbouring characters.",
    "Total of the absolute code differences of adjacent characters in the string.",
)
def code_path_length(s):
    """Return the sum of the absolute code differences of neighbouring characters in s.

    >>> code_path_length("ace")
    4
    >>> code_path_length("aza")
    50
    >>> code_path_length("x")
    0
    """
    return sum(abs(ord(a) - ord(b)) for a, b in zip(s, s[1:]))


@exercise(
    "Convert the square of a chess board to a pair of numbers: column a to h as 1 to 8, and the row.",
    "Given a square like 'e4', return (column, row), both counted from 1.",
)
def square_to_numbers(square: str) -> tuple[int, int]:
    """Return column and row, both from 1, of a chess square such as 'e4'.

    >>> square_to_numbers("a1")
    (1, 1)
    >>> square_to_numbers("e4")
    (5, 4)
    >>> square_to_numbers("h8")
    (8, 8)
    """
    return ord(square[0]) - ord("a") + 1, int(square[1])


@exercise(
    "Keep only the plain ASCII characters, those with a code below 128.",
    "Remove every character whose code is 128 or more.",
)
def ascii_part(text):
    """Return text without the characters whose code is 128 or greater.

    >>> ascii_part("caf\\u00e9 1")
    'caf 1'
    >>> ascii_part("tea")
    'tea'
    >>> ascii_part("\\u20ac")
    ''
    """
    return "".join(c for c in text if ord(c) < 128)


@exercise(
    "Is the sum of the letter values of both words the same, with a as 1 and z as 26?",
    "Check if two lowercase words have equal totals of alphabet positions.",
)
def equal_letter_value(a: str, b: str) -> bool:
    """Check whether the alphabet positions of the letters of a and b have the same sum.

    >>> equal_letter_value("ad", "bc")
    True
    >>> equal_letter_value("a", "b")
    False
    >>> equal_letter_value("", "")
    True
    """
    return sum(ord(c) - 96 for c in a) == sum(ord(c) - 96 for c in b)


@exercise(
    "Write the text in secret: after each vowel insert the letter p and the same vowel again.",
    "Encode lowercase text so that every vowel v is replaced by v + 'p' + v.",
)
def p_language(text):
    """Return text with every lowercase vowel followed by p and the vowel again.

    >>> p_language("tea")
    'tepeapa'
    >>> p_language("good day")
    'gopoopod dapay'
    >>> p_language("xyz")
    'xyz'
    """
    return "".join(f"{c}p{c}" if c in "aeiou" else c for c in text)
