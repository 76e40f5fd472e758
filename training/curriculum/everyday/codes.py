"""Own small encodings: letter codes, run formats, base conversions."""

import string
from itertools import groupby

from training.curriculum.exercise import exercise


@exercise(
    "Letters as numbers with dashes between: a is 1, z is 26; other characters are dropped.",
    "Encode a word by the alphabet positions of its letters, ignoring case and everything that is no letter.",
)
def letter_numbers(word: str) -> str:
    """Return the alphabet positions of the letters of a word, joined by dashes.

    >>> letter_numbers("Cab")
    '3-1-2'
    >>> letter_numbers("a b!")
    '1-2'
    >>> letter_numbers("")
    ''
    """
    return "-".join(str(ord(c) - 96) for c in word.lower() if c in string.ascii_lowercase)


@exercise(
    "Decode numbers separated by dashes to letters, 1 being 'a' and 26 'z'.",
    "Turn text like '3-1-2' into the word those alphabet positions spell.",
)
def word_from_numbers(code: str) -> str:
    """Return the word for alphabet positions such as '3-1-2'.

    >>> word_from_numbers("3-1-2")
    'cab'
    >>> word_from_numbers("26")
    'z'
    >>> word_from_numbers("8-9")
    'hi'
    """
    return "".join(chr(96 + int(part)) for part in code.split("-"))


@exercise(
    "Encode runs as 'char:count' items joined by commas.",
    "Describe a string by its runs of equal characters, such as 'a:3,b:1'.",
)
def runs_to_text(text: str) -> str:
    """Return the runs of equal characters as 'char:count', joined by commas.

    >>> runs_to_text("aaab")
    'a:3,b:1'
    >>> runs_to_text("  x")
    ' :2,x:1'
    >>> runs_to_text("")
    ''
    """
    return ",".join(f"{char}:{len(list(group))}" for char, group in groupby(text))


@exercise(
    "Rebuild the string from run items such as 'a:3,b:1'; empty text gives an empty string.",
    "Decode a comma-separated list of char:count pairs.",
)
def text_from_runs(code: str) -> str:
    """Decode 'char:count' items joined by commas.

    >>> text_from_runs("a:3,b:1")
    'aaab'
    >>> text_from_runs("x:2")
    'xx'
    >>> text_from_runs("")
    ''
    """
    if not code:
        return ""
    result = ""
    for item in code.split(","):
        char, count = item.split(":")
        result += char * int(count)
    return result


@exercise(
    "Value of a numeral whose digits come from a given alphabet; the base is the alphabet's length.",
    "Read `text` as a number in the positional system with the symbols of `alphabet` (first symbol is zero).",
)
def value_in_alphabet(text: str, alphabet: str) -> int:
    """Return the number written with the symbols of an alphabet.

    >>> value_in_alphabet("ba", "ab")
    2
    >>> value_in_alphabet("101", "01")
    5
    >>> value_in_alphabet("c", "abc")
    2
    """
    value = 0
    for symbol in text:
        value = value * len(alphabet) + alphabet.index(symbol)
    return value


@exercise(
    "Replace letters by those of a key alphabet: 'a' by its first letter, 'b' by its second and so on; other characters stay.",
    "Substitution code for lower-case letters with a 26-letter key.",
)
def encode_with_key(text: str, key: str) -> str:
    """Replace each lower-case letter by the letter of the key at its alphabet position.

    >>> encode_with_key("abc!", "zyxwvutsrqponmlkjihgfedcba")
    'zyx!'
    >>> encode_with_key("hi", string.ascii_uppercase)
    'HI'
    >>> encode_with_key("", string.ascii_lowercase)
    ''
    """
    return text.translate(str.maketrans(string.ascii_lowercase, key))


@exercise(
    "Text into two-digit hex of each character code (codes below 256), without separators.",
    "Encode every character of a string by two hexadecimal digits.",
)
def chars_to_hex(text):
    """Return the character codes of a text as two-digit hex numbers in a row.

    >>> chars_to_hex("Hi")
    '4869'
    >>> chars_to_hex("\\n")
    '0a'
    >>> chars_to_hex("")
    ''
    """
    return "".join("%02x" % ord(c) for c in text)


@exercise(
    "Decode pairs of hex digits to characters; an odd number of digits raises ValueError.",
    "Turn a string of two-digit hexadecimal codes back into text.",
)
def hex_to_chars(code):
    """Return the text for two-digit hex codes.

    Raises ValueError for an odd number of digits.

    >>> hex_to_chars("4869")
    'Hi'
    >>> hex_to_chars("")
    ''
    >>> hex_to_chars("486")
    Traceback (most recent call last):
        ...
    ValueError: odd number of digits
    """
    if len(code) % 2:
        raise ValueError("odd number of digits")
    return "".join(chr(int(code[i : i + 2], 16)) for i in range(0, len(code), 2))


@exercise(
    "Store the differences: the first number as it is, then the change from each to the next.",
    "Delta encoding of a list of integers.",
)
def delta_encode(values: list[int]) -> list[int]:
    """Return the first value followed by the changes between neighbours.

    >>> delta_encode([10, 12, 11])
    [10, 2, -1]
    >>> delta_encode([5])
    [5]
    >>> delta_encode([])
    []
    """
    return [b - a for a, b in zip([0] + values, values)]


@exercise(
    "Undo delta encoding: running sums of the list.",
    "Recover the original numbers from a first value and the changes that follow it.",
)
def delta_decode(deltas: list[int]) -> list[int]:
    """Return the values whose first element and changes are given.

    >>> delta_decode([10, 2, -1])
    [10, 12, 11]
    >>> delta_decode([4, 0, 0])
    [4, 4, 4]
    >>> delta_decode([])
    []
    """
    values = []
    total = 0
    for delta in deltas:
        total += delta
        values.append(total)
    return values


@exercise(
    "Escape a field: backslash before every semicolon and before every backslash.",
    "Protect ';' and '\\\\' in a text by preceding each with a backslash.",
)
def escape_field(field: str) -> str:
    """Put a backslash before each semicolon and backslash.

    >>> escape_field("a;b")
    'a\\\\;b'
    >>> escape_field("plain")
    'plain'
    >>> len(escape_field("\\\\;"))
    4
    """
    return field.replace("\\", "\\\\").replace(";", "\\;")


@exercise(
    "Split at commas, but not at those inside double quotes; the quotes are removed.",
    "Break a line into fields at commas, where a quoted part may contain commas itself.",
)
def fields_with_quotes(line: str) -> list[str]:
    """Split a line at commas outside double quotes and drop the quotes.

    >>> fields_with_quotes('a,"b,c",d')
    ['a', 'b,c', 'd']
    >>> fields_with_quotes("x")
    ['x']
    >>> fields_with_quotes('"",')
    ['', '']
    """
    fields = [""]
    quoted = False
    for char in line:
        if char == '"':
            quoted = not quoted
        elif char == "," and not quoted:
            fields.append("")
        else:
            fields[-1] += char
    return fields


@exercise(
    "Write strings as length, colon, text, one after the other, so that they can be split again.",
    "Length-prefixed encoding: each part becomes '<length>:<text>' and all are concatenated.",
)
def pack_strings(parts: list[str]) -> str:
    """Join strings in the form '<length>:<text>'.

    >>> pack_strings(["ab", "c:d"])
    '2:ab3:c:d'
    >>> pack_strings([""])
    '0:'
    >>> pack_strings([])
    ''
    """
    return "".join(f"{len(part)}:{part}" for part in parts)


@exercise(
    "Take apart text made of '<length>:<text>' pieces.",
    "Decode a length-prefixed sequence of strings into a list.",
)
def unpack_strings(data: str) -> list[str]:
    """Return the strings of a text made of '<length>:<text>' pieces.

    >>> unpack_strings("2:ab3:c:d")
    ['ab', 'c:d']
    >>> unpack_strings("0:")
    ['']
    >>> unpack_strings("")
    []
    """
    parts = []
    position = 0
    while position < len(data):
        colon = data.index(":", position)
        length = int(data[position:colon])
        parts.append(data[colon + 1 : colon + 1 + length])
        position = colon + 1 + length
    return parts


@exercise(
    "Hide a text by reversing each block of `size` characters; doing it twice restores the text.",
    "Reverse consecutive blocks of a given length; the last block may be shorter.",
)
def reverse_blocks(text, size):
    """Reverse every block of size characters.

    >>> reverse_blocks("abcdef", 3)
    'cbafed'
    >>> reverse_blocks("abcde", 2)
    'badce'
    >>> reverse_blocks("", 4)
    ''
    """
    return "".join(text[i : i + size][::-1] for i in range(0, len(text), size))


@exercise(
    "Write the text in columns: fill rows of the given width and read column by column.",
    "Columnar transposition: collect every width-th character starting at 0, then at 1, and so on.",
)
def column_code(text: str, width: int) -> str:
    """Read a text column by column after writing it in rows of a width.

    >>> column_code("abcdef", 3)
    'adbecf'
    >>> column_code("hello", 2)
    'hloel'
    >>> column_code("", 3)
    ''
    """
    return "".join(text[start::width] for start in range(width))


@exercise(
    "Which keys spell the word? The keypad maps each digit to the letters on its key; letters on no key give '?'.",
    "Digits to press for a word, given a keypad as a dict from digit to its letters; unknown letters become '?'.",
)
def keypad_digits(word: str, keypad: dict[str, str]) -> str:
    """Return the keypad digits for the letters of a word ('?' for unknown letters).

    >>> keypad_digits("cat", {"2": "abc", "8": "tuv"})
    '228'
    >>> keypad_digits("Bq", {"2": "abc"})
    '2?'
    >>> keypad_digits("", {})
    ''
    """
    digit_of = {letter: digit for digit, letters in keypad.items() for letter in letters}
    return "".join(digit_of.get(letter, "?") for letter in word.lower())


@exercise(
    "Append a check letter: the character codes summed modulo 26, as a capital letter from A.",
    "Protect a code by adding a letter computed from the sum of its character codes (0 is A, 25 is Z).",
)
def with_check_letter(code: str) -> str:
    """Append the letter for the sum of the character codes modulo 26.

    >>> with_check_letter("A")
    'AN'
    >>> with_check_letter("")
    'A'
    >>> with_check_letter("12")
    '12V'
    """
    return code + chr(ord("A") + sum(map(ord, code)) % 26)


@exercise(
    "Turn an index from 0 into letters a, b, ..., z, a1, b1, ..., z1, a2 and so on.",
    "Label for an index: the letter at index modulo 26, followed by how often the alphabet was used up before (nothing for 0).",
)
def lettered_label(index: int) -> str:
    """Return the letter for index % 26, followed by index // 26 if that is not 0.

    >>> lettered_label(0)
    'a'
    >>> lettered_label(26)
    'a1'
    >>> lettered_label(53)
    'b2'
    """
    rounds, position = divmod(index, 26)
    letter = string.ascii_lowercase[position]
    return f"{letter}{rounds}" if rounds else letter
