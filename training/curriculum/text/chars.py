"""Single characters and character classes."""

import string

from training.curriculum.exercise import exercise


@exercise(
    "How many letters, digits and other characters text holds, as a tuple in that order.",
    "Classify every character of text as letter, digit or something else and give the three totals (letters, digits, others).",
)
def tally_char_kinds(text: str) -> tuple[int, int, int]:
    """Count letters, digits and all remaining characters of text, returned as a tuple in this order.

    >>> tally_char_kinds("ab1 c!")
    (3, 1, 2)
    >>> tally_char_kinds("")
    (0, 0, 0)
    >>> tally_char_kinds("2024")
    (0, 4, 0)
    """
    letters = sum(ch.isalpha() for ch in text)
    digits = sum(ch.isdigit() for ch in text)
    return letters, digits, len(text) - letters - digits


@exercise(
    "Keep only the characters of s that are decimal digits, in their order.",
    "Strip everything that is not a digit out of s and return what is left as a string.",
)
def only_digits(s):
    """Return the digits found in s joined into one string.

    >>> only_digits("tel. 030-77 12")
    '0307712'
    >>> only_digits("none")
    ''
    >>> only_digits("7")
    '7'
    """
    return "".join(ch for ch in s if ch.isdigit())


@exercise(
    "Name the kind of a single character: 'letter', 'digit', 'space' or 'symbol'.",
    "Given one character, tell which category it falls into. The answer is 'letter', 'digit' or 'space' for letters, digits and whitespace, and 'symbol' for everything else.",
)
def describe_char(ch: str) -> str:
    """Classify the character ch as 'letter', 'digit', 'space' or, for anything else, 'symbol'.

    >>> describe_char("q")
    'letter'
    >>> describe_char("4")
    'digit'
    >>> describe_char("\\t")
    'space'
    >>> describe_char("%")
    'symbol'
    """
    if ch.isalpha():
        return "letter"
    if ch.isdigit():
        return "digit"
    if ch.isspace():
        return "space"
    return "symbol"


@exercise(
    "First character of text that is neither a letter nor a digit, or None if there is none.",
    "Scan text from the left and give back the first non-alphanumeric character; give None when all are alphanumeric.",
)
def first_special_char(text: str) -> str | None:
    """Return the first character in text that is not alphanumeric, or None when every character is.

    >>> first_special_char("user@home")
    '@'
    >>> first_special_char("a b-c")
    ' '
    >>> first_special_char("abc123") is None
    True
    """
    for ch in text:
        if not ch.isalnum():
            return ch
    return None


@exercise(
    "Sorted list of the punctuation marks occurring in text, each one once.",
    "Which ASCII punctuation characters appear in text? Return them without repeats in sorted order.",
)
def punctuation_used(text):
    """List the distinct ASCII punctuation characters of text in sorted order.

    >>> punctuation_used("Hi! Is it you? Yes!")
    ['!', '?']
    >>> punctuation_used("plain")
    []
    >>> punctuation_used("a,b.c,d")
    [',', '.']
    """
    return sorted({ch for ch in text if ch in string.punctuation})


@exercise(
    "Split text into maximal pieces whose characters are all digits or all non-digits.",
    "Cut text wherever a digit meets a non-digit, and return the resulting pieces in order.",
    "Return a list of alternating digit and non-digit chunks that joined together give text again.",
)
def split_digit_chunks(text: str) -> list[str]:
    """Break text into alternating runs of digits and non-digits.

    >>> split_digit_chunks("ab12c3")
    ['ab', '12', 'c', '3']
    >>> split_digit_chunks("2024-05")
    ['2024', '-', '05']
    >>> split_digit_chunks("")
    []
    """
    chunks = []
    for ch in text:
        if chunks and chunks[-1][-1].isdigit() == ch.isdigit():
            chunks[-1] += ch
        else:
            chunks.append(ch)
    return chunks


@exercise(
    "Tell whether s is non-empty and made only of the characters in allowed.",
    "Return True if every character in s also occurs in allowed and s has at least one character.",
)
def uses_only(s: str, allowed: str) -> bool:
    """Check whether s is not empty and contains no character outside allowed.

    >>> uses_only("cab", "abc")
    True
    >>> uses_only("cat", "abc")
    False
    >>> uses_only("", "abc")
    False
    """
    return bool(s) and all(ch in allowed for ch in s)


@exercise(
    "Characters of the first string that the second one lacks, without repeats, in order of first appearance.",
    "Collect into a string, once each and in order, the characters that a has but b does not have.",
)
def chars_missing_from(a, b):
    """Return the distinct characters of a that do not occur in b, in the order they first appear in a.

    >>> chars_missing_from("banana", "nb")
    'a'
    >>> chars_missing_from("lemons", "melon")
    's'
    >>> chars_missing_from("zebra", "")
    'zebra'
    """
    result = ""
    for ch in a:
        if ch not in b and ch not in result:
            result += ch
    return result


@exercise(
    "Map each distinct character of text to the index at which it is first seen.",
    "Build a dictionary from character to the position of its first occurrence in text.",
)
def first_positions(text: str) -> dict[str, int]:
    """Return a dict giving for every character in text the index of its first occurrence.

    >>> first_positions("noon")
    {'n': 0, 'o': 1}
    >>> first_positions("")
    {}
    >>> first_positions("abca")
    {'a': 0, 'b': 1, 'c': 2}
    """
    positions = {}
    for i, ch in enumerate(text):
        positions.setdefault(ch, i)
    return positions


@exercise(
    "Drop later copies of a character, keeping the earliest one of each.",
    "Remove repeated characters from text so that each remains only where it first appeared.",
)
def unique_chars(text: str) -> str:
    """Return text with every character kept only at its first occurrence.

    >>> unique_chars("balloon")
    'balon'
    >>> unique_chars("aaa")
    'a'
    >>> unique_chars("")
    ''
    """
    return "".join(dict.fromkeys(text))


@exercise(
    "The character that comes n places later in the lowercase alphabet, or None past 'z'.",
    "Move n letters forward from the lowercase letter given. If that leaves the alphabet, the result is None.",
)
def letter_after(letter, n=1):
    """Return the lowercase letter n places after letter, or None if the alphabet ends before that.

    >>> letter_after("a")
    'b'
    >>> letter_after("w", 3)
    'z'
    >>> letter_after("y", 5) is None
    True
    """
    index = string.ascii_lowercase.index(letter) + n
    return string.ascii_lowercase[index] if index < 26 else None


@exercise(
    "All letters from start up to and including end, as one string; empty if end lies before start.",
    "Write out the letters between two given ones, both included. When start comes after end, the result is the empty string.",
)
def letter_span(start: str, end: str) -> str:
    """Return the consecutive characters from start to end inclusive.

    Args:
        start: the first character.
        end: the last character; if it sorts before start the result is empty.

    Returns:
        All characters in between, joined.

    >>> letter_span("c", "g")
    'cdefg'
    >>> letter_span("x", "x")
    'x'
    >>> letter_span("d", "a")
    ''
    """
    return "".join(chr(code) for code in range(ord(start), ord(end) + 1))


@exercise(
    "Does text contain at least one character from each of the given groups?",
    "Return True only when every string in groups shares some character with text.",
)
def covers_groups(text, groups):
    """Check that text has at least one character out of every string in groups.

    >>> covers_groups("a1", ["abc", "123"])
    True
    >>> covers_groups("ab", ["abc", "123"])
    False
    >>> covers_groups("", [])
    True
    """
    return all(any(ch in group for ch in text) for group in groups)


@exercise(
    "Indexes of all whitespace characters in text.",
    "List the positions at which text has a space, tab or other whitespace.",
)
def whitespace_positions(text: str) -> list[int]:
    """Return the indexes of the whitespace characters of text in increasing order.

    >>> whitespace_positions("a b c")
    [1, 3]
    >>> whitespace_positions("abc")
    []
    >>> whitespace_positions("  x")
    [0, 1]
    """
    return [i for i, ch in enumerate(text) if ch.isspace()]


@exercise(
    "Whether no letter of word is followed by one that sorts before it (case ignored).",
    "True if the letters of word appear in alphabetical order, equal neighbours allowed and case disregarded.",
)
def letters_ascend(word):
    """Check whether the characters of word, compared in lower case, never decrease from left to right.

    >>> letters_ascend("Almost")
    True
    >>> letters_ascend("belly")
    True
    >>> letters_ascend("cab")
    False
    """
    low = word.lower()
    return all(x <= y for x, y in zip(low, low[1:]))


@exercise(
    "Replace each non-ASCII character of text with a substitute (a question mark unless told otherwise).",
    "Return text where every character outside ASCII has been swapped for the string in sub.",
)
def asciify(text: str, sub: str = "?") -> str:
    """Return text with every character beyond ASCII replaced by sub.

    >>> asciify("café")
    'caf?'
    >>> asciify("naïve über", "_")
    'na_ve _ber'
    >>> asciify("plain")
    'plain'
    """
    return "".join(ch if ch.isascii() else sub for ch in text)


@exercise(
    "Group the characters of text into a dict with the keys 'upper', 'lower' and 'other', values being strings in order.",
    "Sort the characters of text into three strings: capital letters, small letters, and the rest. Return a dict with keys 'upper', 'lower', 'other'.",
)
def partition_by_case(text: str) -> dict[str, str]:
    """Separate text into its uppercase, lowercase and other characters.

    Returns:
        A dict with keys 'upper', 'lower' and 'other', each holding its characters in original order.

    >>> partition_by_case("Ab1C")
    {'upper': 'AC', 'lower': 'b', 'other': '1'}
    >>> partition_by_case("")
    {'upper': '', 'lower': '', 'other': ''}
    >>> partition_by_case("x y")
    {'upper': '', 'lower': 'xy', 'other': ' '}
    """
    groups = {"upper": "", "lower": "", "other": ""}
    for ch in text:
        if ch.isupper():
            groups["upper"] += ch
        elif ch.islower():
            groups["lower"] += ch
        else:
            groups["other"] += ch
    return groups


@exercise(
    "Middle character of word, or the two middle ones when its length is even.",
    "Return what stands in the centre of word: one character for odd lengths, two for even lengths, nothing for an empty word.",
)
def centre_of(word):
    """Return the one or two characters in the middle of word (empty for an empty word).

    >>> centre_of("lemon")
    'm'
    >>> centre_of("plum")
    'lu'
    >>> centre_of("")
    ''
    """
    half = (len(word) - 1) // 2
    return word[half:len(word) - half] if word else ""


@exercise(
    "The letters of the English alphabet that text never uses, in alphabetical order, case ignored.",
    "Work out which lowercase letters a-z are absent from text and return them as one sorted string. Upper and lower case count as the same.",
)
def unused_letters(text: str) -> str:
    """Return the letters a to z which do not occur in text, ignoring case.

    >>> unused_letters("The quick brown fox jumps")
    'adglvyz'
    >>> unused_letters("abcdefghijklmnopqrstuvwxy")
    'z'
    >>> len(unused_letters(""))
    26
    """
    present = set(text.lower())
    return "".join(ch for ch in string.ascii_lowercase if ch not in present)


@exercise(
    "Number of places in text where a letter directly follows a digit or a digit directly follows a letter.",
    "Count neighbouring character pairs of which one is a letter and the other a digit.",
)
def letter_digit_switches(text):
    """Count the adjacent pairs in text made of one letter and one digit, in either order.

    >>> letter_digit_switches("a1b2")
    3
    >>> letter_digit_switches("ab 12")
    0
    >>> letter_digit_switches("x9")
    1
    """
    switches = 0
    for left, right in zip(text, text[1:]):
        if left.isalpha() and right.isdigit() or left.isdigit() and right.isalpha():
            switches += 1
    return switches


@exercise(
    "Yield the characters of text in pairs with their 1-based position, skipping whitespace.",
    "Generate (position, character) tuples for all non-blank characters in text; the first character of text has position 1.",
)
def numbered_chars(text: str):
    """Yield (position, character) for each character of text that is not whitespace, positions starting at 1.

    >>> list(numbered_chars("a b"))
    [(1, 'a'), (3, 'b')]
    >>> list(numbered_chars("ok"))
    [(1, 'o'), (2, 'k')]
    >>> list(numbered_chars("  "))
    []
    """
    for position, ch in enumerate(text, start=1):
        if not ch.isspace():
            yield position, ch


@exercise(
    "Greatest and smallest character of text by code point as a two-character string; ValueError if text is empty.",
    "Return the lowest character followed by the highest one. An empty text is an error (ValueError).",
)
def char_extremes(text: str) -> str:
    """Return the smallest and then the largest character of text as a string of length two.

    Raises:
        ValueError: if text is empty.

    >>> char_extremes("planet")
    'at'
    >>> char_extremes("q")
    'qq'
    >>> char_extremes("")
    Traceback (most recent call last):
    ...
    ValueError: empty text
    """
    if not text:
        raise ValueError("empty text")
    return min(text) + max(text)


@exercise(
    "Keep the characters of s for which the same index in mask has an 'x'.",
    "Select from s by mask, a string of the same length: positions marked with 'x' are kept, all others dropped.",
)
def pick_by_mask(s, mask):
    """Return the characters of s at the positions where mask has the character 'x'.

    >>> pick_by_mask("garden", "x..xx.")
    'gde'
    >>> pick_by_mask("abc", "...")
    ''
    >>> pick_by_mask("abc", "xxx")
    'abc'
    """
    return "".join(ch for ch, flag in zip(s, mask) if flag == "x")


@exercise(
    "Every k-th character of text, beginning with the first; ValueError if k is not positive.",
    "Take the characters of text at indexes 0, k, 2k and so on. Raises ValueError for k below 1.",
)
def every_kth_char(text: str, k: int) -> str:
    """Return the characters at indexes 0, k, 2k, ... of text.

    :param text: the string to sample
    :param k: step, must be at least 1
    :raises ValueError: when k is smaller than 1

    >>> every_kth_char("abcdefg", 3)
    'adg'
    >>> every_kth_char("abc", 1)
    'abc'
    >>> every_kth_char("abc", 0)
    Traceback (most recent call last):
    ...
    ValueError: k must be at least 1
    """
    if k < 1:
        raise ValueError("k must be at least 1")
    return text[::k]
