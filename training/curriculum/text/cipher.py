"""Simple ciphers, encodings, character codes."""

import string

from training.curriculum.exercise import exercise


@exercise(
    "Shift each letter forward by its own index in the text, within the lowercase alphabet.",
    "The letter at index 0 is not moved, that at index 1 moves by one, and so on, wrapping after z. Text is lowercase; non-letters stay but count as positions.",
)
def progressive_shift(text: str) -> str:
    """Shift the lowercase letter at index i forward by i places, wrapping around; other characters are kept.

    >>> progressive_shift("aaaa")
    'abcd'
    >>> progressive_shift("z z")
    'z b'
    >>> progressive_shift("")
    ''
    """
    out = []
    for i, ch in enumerate(text):
        if "a" <= ch <= "z":
            ch = chr((ord(ch) - ord("a") + i) % 26 + ord("a"))
        out.append(ch)
    return "".join(out)


@exercise(
    "Encode by a keyed alphabet: distinct letters of key first, then the rest of a-z.",
    "Build the cipher alphabet from the key's letters without repeats followed by the remaining letters, and substitute a, b, c, ... by its letters.",
)
def keyword_encode(text, key):
    """Encode lowercase text by substituting a, b, c, ... with the letters of key (repeats dropped) and then the unused ones.

    >>> keyword_encode("abcd", "zebra")
    'zebr'
    >>> keyword_encode("hi there", "key")
    'fg sfbqb'
    >>> keyword_encode("a-a", "qq")
    'q-q'
    """
    cipher = "".join(dict.fromkeys(key + string.ascii_lowercase))
    return text.translate(str.maketrans(string.ascii_lowercase, cipher))


@exercise(
    "Alphabet positions of the letters of word joined by hyphens, a being 1.",
    "Encode word by numbers: each letter turns into its place in the alphabet and the places are joined with '-'.",
)
def to_letter_numbers(word: str) -> str:
    """Write word as its letters' positions in the alphabet joined by '-'.

    >>> to_letter_numbers("cab")
    '3-1-2'
    >>> to_letter_numbers("Zoo")
    '26-15-15'
    >>> to_letter_numbers("")
    ''
    """
    return "-".join(str(ord(ch) - 96) for ch in word.lower())


@exercise(
    "Decode numbers joined by hyphens, 1 meaning a up to 26 meaning z.",
    "Translate text like '3-1-2' back into lowercase letters by alphabet position.",
)
def from_letter_numbers(code: str) -> str:
    """Decode hyphen-separated alphabet positions into lowercase letters.

    >>> from_letter_numbers("3-1-2")
    'cab'
    >>> from_letter_numbers("26")
    'z'
    >>> from_letter_numbers("")
    ''
    """
    if not code:
        return ""
    return "".join(string.ascii_lowercase[int(part) - 1] for part in code.split("-"))


@exercise(
    "Encrypt with a grid: write row by row with the given number of columns, read column by column.",
    "Columnar transposition without key: put text into rows of the given width and return its columns one after the other.",
)
def column_transpose(text, width):
    """Write text into rows of width characters and read it off by columns.

    >>> column_transpose("abcdefg", 3)
    'adgbecf'
    >>> column_transpose("abc", 5)
    'abc'
    >>> column_transpose("abcd", 2)
    'acbd'
    """
    return "".join(text[column::width] for column in range(width))


@exercise(
    "Combine message and key by exclusive or of their character codes and give the hex digits of the result.",
    "XOR each character of message with the key's characters, cycling through key, and return two hex digits per character. Codes are below 256.",
)
def xor_hex(message: str, key: str) -> str:
    """XOR the characters of message with those of key, repeated as necessary, and return the result in hex.

    >>> xor_hex("AB", "A")
    '0003'
    >>> xor_hex("abc", "abc")
    '000000'
    >>> xor_hex("", "k")
    ''
    """
    codes = (ord(ch) ^ ord(key[i % len(key)]) for i, ch in enumerate(message))
    return "".join(f"{code:02x}" for code in codes)


@exercise(
    "List of the character codes of text.",
    "Return ord of every character in text, in order.",
)
def code_points(text: str) -> list[int]:
    """Return the code point of each character of text.

    >>> code_points("AZ")
    [65, 90]
    >>> code_points(" ~")
    [32, 126]
    >>> code_points("")
    []
    """
    return [ord(ch) for ch in text]


@exercise(
    "String made from a list of codes; codes outside 32..126 become '?'.",
    "Convert codes to characters, showing a question mark for everything that is not printable ASCII.",
)
def printable_from_codes(codes):
    """Build a string out of character codes, with '?' for codes that are not printable ASCII (32 to 126).

    >>> printable_from_codes([72, 105, 33])
    'Hi!'
    >>> printable_from_codes([65, 10, 300])
    'A??'
    >>> printable_from_codes([])
    ''
    """
    return "".join(chr(code) if 32 <= code <= 126 else "?" for code in codes)


@exercise(
    "Sum of the character codes of text modulo 256, as two uppercase hex digits.",
    "Compute a simple checksum: add all ord values, keep the lowest byte and write it with two uppercase hex digits.",
)
def byte_checksum(text: str) -> str:
    """Return the sum of the character codes of text modulo 256 as two uppercase hex digits.

    >>> byte_checksum("A")
    '41'
    >>> byte_checksum("zz")
    'F4'
    >>> byte_checksum("")
    '00'
    """
    return f"{sum(map(ord, text)) % 256:02X}"


@exercise(
    "Differences of the codes of neighbouring characters.",
    "How far does the code rise or fall from each character of s to the next? Return the steps as a list.",
)
def code_steps(s):
    """Return the code differences between each character of s and the one before it.

    >>> code_steps("ace")
    [2, 2]
    >>> code_steps("ba")
    [-1]
    >>> code_steps("x")
    []
    """
    return [ord(b) - ord(a) for a, b in zip(s, s[1:])]


@exercise(
    "Insert a filler character after every character of text.",
    "Hide text by writing filler behind each of its characters.",
)
def stuff_filler(text: str, filler: str) -> str:
    """Return text with filler inserted after each character.

    >>> stuff_filler("abc", "x")
    'axbxcx'
    >>> stuff_filler("hi", ".")
    'h.i.'
    >>> stuff_filler("", "x")
    ''
    """
    return "".join(ch + filler for ch in text)


@exercise(
    "Read every word's n-th letter (n from 1) as a hidden message; words that are too short are skipped.",
    "Decode a message hidden in text by collecting letter number n of each word long enough.",
)
def hidden_letters(text: str, n: int = 1) -> str:
    """Join the n-th letters (counting from 1) of the words in text, skipping shorter words.

    >>> hidden_letters("have every little plum")
    'help'
    >>> hidden_letters("abc de f", 2)
    'be'
    >>> hidden_letters("", 1)
    ''
    """
    return "".join(word[n - 1] for word in text.split() if len(word) >= n)


@exercise(
    "Spell word with a code table; letters without an entry are spelled as themselves in upper case.",
    "Translate each letter of word (lowercased) to its code word from table, joined with spaces; use the capital letter where table has none.",
)
def code_word_spelling(word, table):
    """Return the code words for the letters of word, separated by spaces; unknown letters appear in upper case.

    >>> code_word_spelling("Cab", {"a": "Anton", "b": "Berta"})
    'C Anton Berta'
    >>> code_word_spelling("xy", {})
    'X Y'
    >>> code_word_spelling("", {"a": "A"})
    ''
    """
    return " ".join(table.get(ch, ch.upper()) for ch in word.lower())


@exercise(
    "Decode a two-digit number code: pairs of digits are positions in alphabet; ValueError on odd length.",
    "Split code into pairs of digits, read each as an index into alphabet, and join the characters. Code of odd length raises ValueError.",
)
def decode_digit_pairs(code: str, alphabet: str) -> str:
    """Decode code, pairs of digits each giving an index into alphabet.

    Raises:
        ValueError: if code has an odd number of digits.

    >>> decode_digit_pairs("000102", "abc")
    'abc'
    >>> decode_digit_pairs("", "abc")
    ''
    >>> decode_digit_pairs("123", "abc")
    Traceback (most recent call last):
    ...
    ValueError: odd number of digits
    """
    if len(code) % 2:
        raise ValueError("odd number of digits")
    indexes = (int(code[i:i + 2]) for i in range(0, len(code), 2))
    return "".join(alphabet[i] for i in indexes)


@exercise(
    "Escape all non-ASCII characters as '<U+XXXX>' with at least four hex digits.",
    "Make text pure ASCII by writing other characters as <U+...> with their code in uppercase hex, padded to four digits.",
)
def show_non_ascii(text: str) -> str:
    """Replace each non-ASCII character by '<U+XXXX>', XXXX being its code in uppercase hex (four digits or more).

    >>> show_non_ascii("café")
    'caf<U+00E9>'
    >>> show_non_ascii("10€")
    '10<U+20AC>'
    >>> show_non_ascii("ok")
    'ok'
    """
    out = []
    for ch in text:
        out.append(ch if ord(ch) < 128 else f"<U+{ord(ch):04X}>")
    return "".join(out)


@exercise(
    "Map letters to the phone key they are printed on (abc 2, def 3, ... wxyz 9); other characters stay.",
    "Convert a vanity phone number into digits by the usual phone keypad, ignoring case.",
)
def vanity_number(text):
    """Translate letters in a phone number to keypad digits (2 abc, 3 def, 4 ghi, 5 jkl, 6 mno, 7 pqrs, 8 tuv, 9 wxyz).

    >>> vanity_number("0800-TAXI")
    '0800-8294'
    >>> vanity_number("abc xyz")
    '222 999'
    >>> vanity_number("12")
    '12'
    """
    keys = {"abc": "2", "def": "3", "ghi": "4", "jkl": "5", "mno": "6", "pqrs": "7", "tuv": "8", "wxyz": "9"}
    out = ""
    for ch in text:
        for letters, digit in keys.items():
            if ch.lower() in letters:
                ch = digit
        out += ch
    return out


@exercise(
    "Find the shift that turns plain into coded (lowercase letters of equal length), or None if no single shift does.",
    "By how many places, 0 to 25, were all letters of plain moved to get coded? None if the letters moved by different amounts.",
)
def detect_shift(plain: str, coded: str) -> int | None:
    """Return the common alphabet shift (0-25) from the lowercase word plain to coded, or None.

    >>> detect_shift("abc", "def")
    3
    >>> detect_shift("xyz", "abc")
    3
    >>> detect_shift("ab", "bd") is None
    True
    """
    shifts = {(ord(c) - ord(p)) % 26 for p, c in zip(plain, coded)}
    return shifts.pop() if len(shifts) == 1 else None


@exercise(
    "Replace each letter by the key to its left on a given keyboard row; the first key and others stay.",
    "Simulate a hand placed one key too far left: a character found in row becomes its left neighbour in row, unless it is the first.",
)
def slip_left(text, row="qwertyuiop"):
    """Replace each character of text found in row by its left neighbour there; the first one is unchanged.

    >>> slip_left("type")
    'rtow'
    >>> slip_left("qa")
    'qa'
    >>> slip_left("cab", "abc")
    'baa'
    """
    out = []
    for ch in text:
        at = row.find(ch)
        out.append(row[at - 1] if at > 0 else ch)
    return "".join(out)


@exercise(
    "Put a parity character behind a bit string: '1' if its number of ones is odd, else '0'.",
    "Append an even-parity bit, so that the total number of ones becomes even.",
)
def add_parity_bit(bits: str) -> str:
    """Return bits with one more bit that makes the number of ones even.

    >>> add_parity_bit("1011")
    '10111'
    >>> add_parity_bit("11")
    '110'
    >>> add_parity_bit("")
    '0'
    """
    return bits + str(bits.count("1") % 2)
