"""Stripping, replacing and deleting parts of strings."""

from training.curriculum.exercise import exercise


@exercise(
    "Replace only the last occurrence of old in the text by new.",
    "Write a function to substitute the final appearance of a substring; without it the text is unchanged.",
)
def replace_final(text: str, old: str, new: str) -> str:
    """Return the text with the last occurrence of old replaced by new.

    >>> replace_final("a-b-c", "-", "+")
    'a-b+c'
    >>> replace_final("abc", "x", "y")
    'abc'
    >>> replace_final("aa", "a", "")
    'a'
    """
    head, found, tail = text.rpartition(old)
    return head + new + tail if found else text


@exercise(
    "Remove the first and the last character of the text if they are the same.",
    "Given a string, cut off its two end characters when they are equal; a string shorter than two characters is returned as it is.",
)
def peel_equal_ends(text: str) -> str:
    """Drop the first and last character if both are equal, otherwise return the text unchanged.

    >>> peel_equal_ends("'hi'")
    'hi'
    >>> peel_equal_ends("abc")
    'abc'
    >>> peel_equal_ends("x")
    'x'
    """
    if len(text) >= 2 and text[0] == text[-1]:
        return text[1:-1]
    return text


@exercise(
    "Remove the character at the given index from the string; an index outside the string changes nothing.",
    "Given a text and a position, return the text without the character at that position.",
)
def remove_char_at(text, index):
    """Return the text without the character at index (no change if index is out of range).

    >>> remove_char_at("house", 1)
    'huse'
    >>> remove_char_at("ab", 5)
    'ab'
    >>> remove_char_at("x", 0)
    ''
    """
    if index < 0 or index >= len(text):
        return text
    return text[:index] + text[index + 1 :]


@exercise(
    "Remove leading zeros from a string of digits, but keep at least one digit.",
    "Given a digit string such as '007', drop the zeros in front; '000' becomes '0'.",
)
def trim_leading_zeros(digits: str) -> str:
    """Return the digit string without leading zeros; a string of zeros becomes '0'.

    >>> trim_leading_zeros("007")
    '7'
    >>> trim_leading_zeros("000")
    '0'
    >>> trim_leading_zeros("120")
    '120'
    """
    return digits.lstrip("0") or "0"


@exercise(
    "Exchange two characters in a text: each a becomes b and each b becomes a.",
    "Write a function to swap all occurrences of two given characters with each other.",
)
def swap_two_chars(text: str, a: str, b: str) -> str:
    """Return the text with the characters a and b exchanged everywhere.

    >>> swap_two_chars("tomato", "t", "o")
    'otmaot'
    >>> swap_two_chars("1,5.0", ",", ".")
    '1.5,0'
    >>> swap_two_chars("xyz", "a", "b")
    'xyz'
    """
    return text.translate(str.maketrans(a + b, b + a))


@exercise(
    "Delete everything from the first '#' on and remove trailing blanks.",
    "Given a line, cut off a comment that begins with a hash sign, together with spaces before it.",
)
def cut_comment(line: str) -> str:
    """Return the part of the line before the first '#', without trailing spaces.

    >>> cut_comment("x = 1  # one")
    'x = 1'
    >>> cut_comment("# all")
    ''
    >>> cut_comment("plain")
    'plain'
    """
    return line.split("#", 1)[0].rstrip()


@exercise(
    "Replace each word of the text found in the dictionary by its replacement; other words stay.",
    "Given a sentence and a dict of word to new word, exchange the words that are keys.",
)
def exchange_words(sentence: str, replacements: dict[str, str]) -> str:
    """Return the sentence with words replaced as the dict says, joined by single spaces.

    >>> exchange_words("u r late", {"u": "you", "r": "are"})
    'you are late'
    >>> exchange_words("hello", {})
    'hello'
    >>> exchange_words("", {"a": "b"})
    ''
    """
    return " ".join(replacements.get(word, word) for word in sentence.split())


@exercise(
    "Remove all occurrences of the first character from the rest of the string.",
    "Keep the first character and delete every other copy of it in the text.",
)
def keep_first_char_once(text: str) -> str:
    """Return the text in which the first character occurs only at the beginning.

    >>> keep_first_char_once("banbab")
    'bana'
    >>> keep_first_char_once("xxx")
    'x'
    >>> keep_first_char_once("")
    ''
    """
    return text[:1] + text[1:].replace(text[:1], "") if text else ""


@exercise(
    "Remove the given suffixes from the word, the first that fits only; no suffix fits means no change.",
    "Write a function to cut off the first suffix in the list with which the word ends.",
)
def cut_first_suffix(word: str, suffixes: list[str]) -> str:
    """Return the word without the first of the suffixes that it ends with.

    >>> cut_first_suffix("playing", ["ed", "ing"])
    'play'
    >>> cut_first_suffix("tree", ["s"])
    'tree'
    >>> cut_first_suffix("cars", ["s", "rs"])
    'car'
    """
    for suffix in suffixes:
        if suffix and word.endswith(suffix):
            return word[: -len(suffix)]
    return word


@exercise(
    "Replace the characters between start and end (end not included) by stars.",
    "Mask a part of a string: each character with index from start up to but not including end becomes '*'.",
)
def star_out(text, start, end):
    """Return the text with the characters from start to end (exclusive) replaced by stars.

    >>> star_out("password", 2, 6)
    'pa****rd'
    >>> star_out("abc", 0, 10)
    '***'
    >>> star_out("abc", 1, 1)
    'abc'
    """
    return "".join("*" if start <= i < end else c for i, c in enumerate(text))


@exercise(
    "Remove the part of the text that stands in round brackets, with the brackets; there is at most one such part.",
    "Delete '(...)' from the text and tidy the blanks around it.",
)
def without_parenthesis(text: str) -> str:
    """Remove the first bracketed part '(...)' of the text and return the words joined by single spaces.

    >>> without_parenthesis("Rome (Italy) is old")
    'Rome is old'
    >>> without_parenthesis("no brackets")
    'no brackets'
    >>> without_parenthesis("(x)")
    ''
    """
    start = text.find("(")
    end = text.find(")", start)
    if start != -1 and end != -1:
        text = text[:start] + text[end + 1 :]
    return " ".join(text.split())


@exercise(
    "Write a function to convert straight quotes at both ends of a text: strip one pair of single or double quotes if present.",
    "Return the text without surrounding quotes when it starts and ends with the same kind of quote; length at least two.",
)
def strip_quote_pair(text: str) -> str:
    """Remove a pair of equal quotes, single or double, around the text; otherwise return it unchanged.

    >>> strip_quote_pair('"yes"')
    'yes'
    >>> strip_quote_pair("'a'")
    'a'
    >>> strip_quote_pair("it's")
    "it's"
    """
    for quote in "\"'":
        if len(text) >= 2 and text.startswith(quote) and text.endswith(quote):
            return text[1:-1]
    return text


@exercise(
    "Replace every character that occurs more than once in the text by '*'.",
    "Write a function that stars out all repeated characters of a string, so that only unique ones stay visible.",
)
def star_repeated_chars(text: str) -> str:
    """Return the text with each character that is not unique replaced by a star.

    >>> star_repeated_chars("letter")
    'l****r'
    >>> star_repeated_chars("abc")
    'abc'
    >>> star_repeated_chars("")
    ''
    """
    return "".join(c if text.count(c) == 1 else "*" for c in text)


@exercise(
    "Make all letters after the given marker character uppercase; without the marker the text stays as it is.",
    "Given a text and a marker, capitalise everything behind the first marker.",
)
def upper_after(text: str, marker: str) -> str:
    """Return the text with everything after the first marker in uppercase.

    >>> upper_after("key:value", ":")
    'key:VALUE'
    >>> upper_after("abc", ":")
    'abc'
    >>> upper_after("a:b:c", ":")
    'a:B:C'
    """
    before, found, after = text.partition(marker)
    return before + found + after.upper()
