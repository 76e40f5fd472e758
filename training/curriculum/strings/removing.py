"""Removing, keeping and filtering characters of a string."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Delete all digits from the text.",
    "Return a copy of the string in which no decimal digit is left.",
)
def without_digits(text: str) -> str:
    """Return text with every digit removed.

    >>> without_digits("a1b22c")
    'abc'
    >>> without_digits("2024")
    ''
    >>> without_digits("plain")
    'plain'
    """
    return "".join(c for c in text if not c.isdigit())


@exercise(
    "Keep just the capital letters of the string, in order.",
    "Drop every character that is not uppercase.",
)
def only_capitals(s):
    """Return the uppercase letters of s in their order.

    >>> only_capitals("Portable Network Graphics")
    'PNG'
    >>> only_capitals("lower")
    ''
    >>> only_capitals("aBcD")
    'BD'
    """
    return "".join(c for c in s if c.isupper())


@exercise(
    "Keep letters and digits only and convert them to lower case.",
    "Strip a text of everything that is neither letter nor digit; the result is in lowercase.",
)
def squash(text: str) -> str:
    """Return the letters and digits of text in lower case, with all other characters removed.

    >>> squash("Hello, World 2!")
    'helloworld2'
    >>> squash("--")
    ''
    >>> squash("A-1")
    'a1'
    """
    return "".join(c.lower() for c in text if c.isalnum())


@exercise(
    "Keep only those characters of s which the second string contains too.",
    "Filter a string by a set of permitted characters, keeping order and repeats.",
)
def keep_permitted(s: str, permitted: str) -> str:
    """Return the characters of s that occur in permitted, in order and with repeats.

    >>> keep_permitted("1,234.50", "0123456789")
    '123450'
    >>> keep_permitted("abc", "xyz")
    ''
    >>> keep_permitted("banana", "an")
    'anana'
    """
    result = ""
    for c in s:
        if c in permitted:
            result += c
    return result


@exercise(
    "Remove the first occurrence of a character; without one the string stays the same.",
    "Delete c from the text once, at the leftmost place where it occurs.",
)
def drop_first_occurrence(text: str, c: str) -> str:
    """Return text without its first c; text itself if c does not occur.

    >>> drop_first_occurrence("banana", "a")
    'bnana'
    >>> drop_first_occurrence("kiwi", "z")
    'kiwi'
    >>> drop_first_occurrence("xx", "x")
    'x'
    """
    return text.replace(c, "", 1)


@exercise(
    "Remove the last occurrence of the character; a string without it is returned unchanged.",
    "Delete the rightmost c of the text, if there is one.",
)
def drop_last_occurrence(text, c):
    """Return text without its last c; text itself if c does not occur.

    >>> drop_last_occurrence("banana", "n")
    'banaa'
    >>> drop_last_occurrence("kiwi", "z")
    'kiwi'
    >>> drop_last_occurrence("a.b.c", ".")
    'a.bc'
    """
    i = text.rfind(c)
    if i == -1:
        return text
    return text[:i] + text[i + 1:]


@exercise(
    "Remove the character at the given index; an index outside of the string changes nothing.",
    "Return s without the character at position i, or s itself if there is no such position.",
)
def cut_position(s: str, i: int) -> str:
    """Return s without the character at index i; s itself if i is out of range.

    >>> cut_position("hello", 1)
    'hllo'
    >>> cut_position("hello", 9)
    'hello'
    >>> cut_position("x", 0)
    ''
    """
    if not 0 <= i < len(s):
        return s
    return s[:i] + s[i + 1:]


@exercise(
    "Remove all characters from index start up to, but not including, index end.",
    "Cut the slice [start, end) out of the text and join what remains.",
)
def cut_range(text, start, end):
    """Return text without its characters from index start to index end (exclusive).

    >>> cut_range("abcdef", 1, 3)
    'adef'
    >>> cut_range("abcdef", 0, 6)
    ''
    >>> cut_range("abcdef", 2, 2)
    'abcdef'
    """
    return text[:start] + text[end:]


@exercise(
    "Remove every k-th character of the string: the k-th, the 2k-th and so on, counting from 1.",
    "Drop the characters whose position, counted from one, is a multiple of k.",
)
def drop_every_kth_char(s: str, k: int) -> str:
    """Return s without the characters whose position (counted from 1) is a multiple of k.

    >>> drop_every_kth_char("abcdefg", 3)
    'abdeg'
    >>> drop_every_kth_char("abcd", 2)
    'ac'
    >>> drop_every_kth_char("abc", 1)
    ''
    """
    return "".join(c for i, c in enumerate(s, 1) if i % k != 0)


@exercise(
    "Keep just every k-th character, beginning with the first one.",
    "Return the characters at the indices 0, k, 2k, ... of the string.",
)
def sample_chars(s, k):
    """Return every k-th character of s, starting with the first.

    >>> sample_chars("abcdefg", 3)
    'adg'
    >>> sample_chars("abc", 1)
    'abc'
    >>> sample_chars("abc", 5)
    'a'
    """
    return s[::k]


@exercise(
    "Collapse each run of equal adjacent characters into a single character.",
    "Of consecutive equal characters keep just one.",
)
def collapse_repeats(s: str) -> str:
    """Return s with each run of equal consecutive characters reduced to one of them.

    >>> collapse_repeats("aabbbca")
    'abca'
    >>> collapse_repeats("abc")
    'abc'
    >>> collapse_repeats("")
    ''
    """
    result = ""
    for c in s:
        if not result or result[-1] != c:
            result += c
    return result


@exercise(
    "Collapse runs of one particular character to a single one; repeats of other characters stay.",
    "Given a text and a character c, squeeze several c in a row into one c.",
)
def collapse_char(text, c):
    """Return text with every run of the character c reduced to a single c.

    >>> collapse_char("a--b---c", "-")
    'a-b-c'
    >>> collapse_char("aabb", "a")
    'abb'
    >>> collapse_char("", "x")
    ''
    """
    return re.sub(re.escape(c) + "+", lambda match: c, text)


@exercise(
    "Remove repeated characters anywhere in the string, keeping the first occurrence of each.",
    "Return the distinct characters of s in order of first appearance.",
)
def first_appearances(s: str) -> str:
    """Return the characters of s without repeats, in order of first appearance.

    >>> first_appearances("banana")
    'ban'
    >>> first_appearances("abcabc")
    'abc'
    >>> first_appearances("")
    ''
    """
    return "".join(dict.fromkeys(s))


@exercise(
    "Keep the last occurrence of every character and delete the earlier ones.",
    "Remove those characters which occur again later in the string.",
)
def last_appearances(s):
    """Return s without the characters that occur again later on.

    >>> last_appearances("banana")
    'bna'
    >>> last_appearances("abcab")
    'cab'
    >>> last_appearances("xyz")
    'xyz'
    """
    return "".join(c for i, c in enumerate(s) if c not in s[i + 1:])


@exercise(
    "Delete all characters that occur in the text more than once, each time they occur.",
    "Keep only the characters which appear exactly one time, in their order.",
)
def keep_single_chars(text: str) -> str:
    """Return the characters of text that occur only once, in order.

    >>> keep_single_chars("banana")
    'b'
    >>> keep_single_chars("abac")
    'bc'
    >>> keep_single_chars("aa")
    ''
    """
    return "".join(c for c in text if text.count(c) == 1)


@exercise(
    "Keep the characters that are repeated somewhere in the text and drop those occurring just once.",
    "Remove all characters with a single occurrence.",
)
def drop_single_chars(text):
    """Return text without the characters that occur only once in it.

    >>> drop_single_chars("banana")
    'anana'
    >>> drop_single_chars("abc")
    ''
    >>> drop_single_chars("hello all")
    'llll'
    """
    return "".join(c for c in text if text.count(c) > 1)


@exercise(
    "Replace each run of whitespace by one space and strip both ends.",
    "Normalise the blanks of a text: single spaces between words, none at the ends.",
)
def single_spaced(text):
    """Return text with single spaces between its words and none at the ends.

    >>> single_spaced("  a   b  c ")
    'a b c'
    >>> single_spaced("one")
    'one'
    >>> single_spaced("    ")
    ''
    """
    return " ".join(text.split())


@exercise(
    "Remove all blanks that stand before a comma.",
    "Delete spaces directly in front of commas; other spaces remain.",
)
def fix_comma_spacing(text: str) -> str:
    """Return text without the spaces that directly precede a comma.

    >>> fix_comma_spacing("a , b  ,c")
    'a, b,c'
    >>> fix_comma_spacing("a, b")
    'a, b'
    >>> fix_comma_spacing(" ,")
    ','
    """
    return re.sub(r" +,", ",", text)


@exercise(
    "Strip leading zeros from a string of digits, but leave one zero if there is nothing else.",
    "Remove the zeros at the front; a text of zeros only becomes '0'.",
)
def strip_leading_zeros(digits: str) -> str:
    """Return digits without leading zeros, '0' if nothing would remain.

    >>> strip_leading_zeros("0042")
    '42'
    >>> strip_leading_zeros("000")
    '0'
    >>> strip_leading_zeros("100")
    '100'
    """
    return digits.lstrip("0") or "0"


@exercise(
    "Remove zeros at the end of the decimals, and the point too if no decimals remain.",
    "Given a number as text with a decimal point, drop superfluous trailing zeros and a dangling point.",
)
def trim_decimals(text):
    """Return the decimal number text without trailing zeros of its fraction and without a dangling point.

    >>> trim_decimals("2.500")
    '2.5'
    >>> trim_decimals("3.00")
    '3'
    >>> trim_decimals("10.01")
    '10.01'
    """
    return text.rstrip("0").rstrip(".")


@exercise(
    "Remove the matching quote characters around a text, if its first and last character are the same quote.",
    "If a string begins and ends with the same kind of quote, single or double, return what is between, else the string itself.",
)
def peel_quotes(s: str) -> str:
    """Return s without its surrounding quotes if both ends are the same quote character, else s itself.

    >>> peel_quotes('"tea"')
    'tea'
    >>> peel_quotes("'tea'")
    'tea'
    >>> peel_quotes("tea'")
    "tea'"
    """
    if len(s) >= 2 and s[0] == s[-1] and s[0] in "'\"":
        return s[1:-1]
    return s


@exercise(
    "Cut off the first and the last n characters of the string; if too little is there, the result is empty.",
    "Drop n characters at both ends.",
)
def without_edge_chars(s, n):
    """Return s without its first n and its last n characters.

    >>> without_edge_chars("abcdef", 2)
    'cd'
    >>> without_edge_chars("abc", 2)
    ''
    >>> without_edge_chars("abc", 0)
    'abc'
    """
    return s[n:len(s) - n] if 2 * n < len(s) else ""


@exercise(
    "Delete a comment from the line: everything from the first # on, and the blanks before it.",
    "Return the part of the line in front of the first #, without trailing spaces.",
)
def drop_comment(line: str) -> str:
    """Return line up to the first #, with trailing whitespace removed.

    >>> drop_comment("x = 1  # one")
    'x = 1'
    >>> drop_comment("# all")
    ''
    >>> drop_comment("plain ")
    'plain'
    """
    return line.split("#")[0].rstrip()


@exercise(
    "Keep what stands before the first digit of the text.",
    "Return the beginning of the text up to, not including, its first digit; the whole text if there is none.",
)
def part_before_digit(text):
    """Return the part of text before its first digit, all of it if there is no digit.

    >>> part_before_digit("room12b")
    'room'
    >>> part_before_digit("none")
    'none'
    >>> part_before_digit("7up")
    ''
    """
    for i, c in enumerate(text):
        if c.isdigit():
            return text[:i]
    return text


@exercise(
    "Remove vowels except when the vowel is the first character of the word.",
    "Abbreviate a lowercase word by deleting its vowels; the first letter always stays.",
)
def drop_inner_vowels(word: str) -> str:
    """Return word without its vowels, but always with its first character.

    >>> drop_inner_vowels("orange")
    'orng'
    >>> drop_inner_vowels("banana")
    'bnn'
    >>> drop_inner_vowels("")
    ''
    """
    return word[:1] + "".join(c for c in word[1:] if c not in "aeiou")


@exercise(
    "Remove each character which equals the one two places before it in the original string.",
    "Keep the characters that differ from the character two positions earlier.",
)
def drop_echo_two_back(s):
    """Return s without the characters that equal the character two positions before them in s.

    >>> drop_echo_two_back("banana")
    'ban'
    >>> drop_echo_two_back("abcd")
    'abcd'
    >>> drop_echo_two_back("aaa")
    'aa'
    """
    return "".join(c for i, c in enumerate(s) if i < 2 or s[i - 2] != c)


@exercise(
    "Remove all occurrences of a piece again and again until it is no longer contained in the text.",
    "Delete part from text repeatedly, also where removing it creates a new occurrence.",
)
def erase_fully(text: str, part: str) -> str:
    """Return text after removing part repeatedly until it does not occur any more.

    >>> erase_fully("aabb", "ab")
    ''
    >>> erase_fully("hello", "l")
    'heo'
    >>> erase_fully("xyz", "ab")
    'xyz'
    """
    while part in text:
        text = text.replace(part, "")
    return text


@exercise(
    "Remove the lines that are empty or consist of blanks only.",
    "Given a text of several lines, return it without blank lines.",
)
def without_blank_lines(text):
    r"""Return text without its blank lines.

    >>> without_blank_lines("a\n\nb\n  \nc")
    'a\nb\nc'
    >>> without_blank_lines("a\nb")
    'a\nb'
    >>> without_blank_lines("\n")
    ''
    """
    return "\n".join(line for line in text.splitlines() if line.strip())
