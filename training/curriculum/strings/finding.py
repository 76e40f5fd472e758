"""Finding characters and positions in a string."""

import re
from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "List all indices at which the character occurs.",
    "Given a string and a character, return every position of the character in increasing order.",
)
def positions_of_char(s: str, c: str) -> list[int]:
    """Return the list of all indices of the character c in s.

    >>> positions_of_char("banana", "a")
    [1, 3, 5]
    >>> positions_of_char("kiwi", "z")
    []
    >>> positions_of_char("", "x")
    []
    """
    return [i for i, d in enumerate(s) if d == c]


@exercise(
    "Find all places where a piece begins in the text, overlapping ones included.",
    "Return the start indices of every occurrence of part; occurrences may overlap.",
)
def starts_of_part(text, part):
    """Return the start indices of all occurrences of part in text, overlapping ones included.

    >>> starts_of_part("abcabc", "bc")
    [1, 4]
    >>> starts_of_part("aaa", "aa")
    [0, 1]
    >>> starts_of_part("abc", "x")
    []
    """
    return [i for i in range(len(text) - len(part) + 1) if text[i:i + len(part)] == part]


@exercise(
    "Find the index of the first vowel, ignoring case; -1 if there is none.",
    "At which position does the first of the letters a, e, i, o, u stand, upper or lower case? Return -1 without any.",
)
def first_vowel_index(word: str) -> int:
    """Return the index of the first vowel of word, ignoring case, or -1 if it has none.

    >>> first_vowel_index("street")
    3
    >>> first_vowel_index("Apple")
    0
    >>> first_vowel_index("rhythm")
    -1
    """
    for i, c in enumerate(word.lower()):
        if c in "aeiou":
            return i
    return -1


@exercise(
    "Return the last vowel of the word in lower case, or an empty string if it has no vowel.",
    "Find the vowel nearest to the end of a word, ignoring case; '' if there is none.",
)
def last_vowel_of(word):
    """Return the last vowel of word in lower case, or '' if it has none.

    >>> last_vowel_of("Orange")
    'e'
    >>> last_vowel_of("BANANA")
    'a'
    >>> last_vowel_of("sky")
    ''
    """
    for c in reversed(word.lower()):
        if c in "aeiou":
            return c
    return ""


@exercise(
    "Find the first uppercase letter of the text; None if there is no uppercase letter.",
    "Return the capital that comes first, or None.",
)
def first_capital(text: str) -> str | None:
    """Return the first uppercase letter of text, or None if it has none.

    >>> first_capital("my Big Dog")
    'B'
    >>> first_capital("X")
    'X'
    >>> first_capital("none") is None
    True
    """
    return next((c for c in text if c.isupper()), None)


@exercise(
    "Find the position of the last digit; -1 if the text has no digit.",
    "Return the greatest index at which a digit stands, or -1 without digits.",
)
def last_digit_index(text):
    """Return the index of the last digit in text, or -1 if there is none.

    >>> last_digit_index("a1b22c")
    4
    >>> last_digit_index("9")
    0
    >>> last_digit_index("abc")
    -1
    """
    for i in range(len(text) - 1, -1, -1):
        if text[i].isdigit():
            return i
    return -1


@exercise(
    "Find the character that occurs most often; of several equally frequent ones return the one that appears first.",
    "Return the commonest character of a non-empty string. Ties go to the first in the string.",
)
def commonest_char(s: str) -> str:
    """Return the most frequent character of s; ties go to the one appearing first.

    >>> commonest_char("banana")
    'a'
    >>> commonest_char("abab")
    'a'
    >>> commonest_char("x")
    'x'
    """
    return max(s, key=s.count)


@exercise(
    "Find the most frequent letter, ignoring case and all that is not a letter; on a tie take the one earliest in the alphabet.",
    "Return in lower case the letter with the greatest number of occurrences; ties go to the alphabetically first.",
)
def favourite_letter(text):
    """Return the most frequent letter of text in lower case; ties go to the alphabetically first.

    >>> favourite_letter("Hello, all")
    'l'
    >>> favourite_letter("b a 1 1 1")
    'a'
    >>> favourite_letter("Zebra zoo")
    'o'
    """
    letters = sorted(c for c in text.lower() if c.isalpha())
    return max(letters, key=letters.count)


@exercise(
    "Find the rarest character of a non-empty string; of several equally rare ones return the first in the string.",
    "Return the character with the fewest occurrences. The earlier one wins a tie.",
)
def scarcest_char(s: str) -> str:
    """Return the character that occurs least often in s, the first such one on a tie.

    >>> scarcest_char("aabbc")
    'c'
    >>> scarcest_char("abc")
    'a'
    >>> scarcest_char("xx")
    'x'
    """
    return min(s, key=s.count)


@exercise(
    "Return the n most frequent characters as one string, most frequent first; ties keep the order of first appearance.",
    "Join the n commonest characters of the text in order of decreasing frequency; of equally frequent ones the earlier comes first.",
)
def top_characters(text, n):
    """Return the n most frequent characters of text as a string, most frequent first.

    >>> top_characters("banana", 2)
    'an'
    >>> top_characters("abc", 2)
    'ab'
    >>> top_characters("zzz", 5)
    'z'
    """
    return "".join(c for c, _ in Counter(text).most_common(n))


@exercise(
    "Find the first character which is followed by the same character; None if there is no such pair.",
    "Return the character of the first double, that is, two equal characters next to each other, or None.",
)
def first_double(s: str) -> str | None:
    """Return the first character of s that is directly followed by itself, or None.

    >>> first_double("balloon")
    'l'
    >>> first_double("see")
    'e'
    >>> first_double("abc") is None
    True
    """
    for a, b in zip(s, s[1:]):
        if a == b:
            return a
    return None


@exercise(
    "Find the first position at which two strings differ; -1 if they are equal. If one is the beginning of the other, the shorter length is the answer.",
    "Return the smallest index where a and b do not agree; a missing character counts as different and equal strings give -1.",
)
def first_difference_at(a, b):
    """Return the first index at which a and b differ, or -1 if they are equal.

    >>> first_difference_at("table", "tabby")
    3
    >>> first_difference_at("car", "cart")
    3
    >>> first_difference_at("same", "same")
    -1
    """
    for i, (x, y) in enumerate(zip(a, b)):
        if x != y:
            return i
    return -1 if len(a) == len(b) else min(len(a), len(b))


@exercise(
    "List the positions at which two strings of equal length hold different characters.",
    "Return all indices where a and b do not have the same character.",
)
def unequal_indices(a: str, b: str) -> list[int]:
    """Return the indices at which the equally long strings a and b differ.

    >>> unequal_indices("carton", "cartel")
    [4, 5]
    >>> unequal_indices("abc", "abc")
    []
    >>> unequal_indices("ab", "ba")
    [0, 1]
    """
    return [i for i in range(len(a)) if a[i] != b[i]]


@exercise(
    "Find the alphabetically greatest character that occurs in both strings; None if they share nothing.",
    "Return the maximum of the common characters of a and b, or None.",
)
def greatest_shared_char(a, b):
    """Return the greatest character contained in both a and b, or None if there is none.

    >>> greatest_shared_char("table", "label")
    'l'
    >>> greatest_shared_char("kiwi", "wink")
    'w'
    >>> greatest_shared_char("abc", "xyz") is None
    True
    """
    return max(set(a) & set(b), default=None)


@exercise(
    "Return the characters that both strings contain, sorted and without repeats.",
    "Compute a string with every shared character once, in alphabetical order.",
)
def shared_characters(a: str, b: str) -> str:
    """Return the characters that occur in both a and b, sorted and without repeats.

    >>> shared_characters("apple", "peach")
    'aep'
    >>> shared_characters("abc", "xyz")
    ''
    >>> shared_characters("noon", "moon")
    'no'
    """
    return "".join(sorted(set(a) & set(b)))


@exercise(
    "Return the letters of the alphabet that the text lacks, ignoring case.",
    "Which of the letters a to z do not occur in the text, neither small nor capital? Give them in order as one string.",
)
def lacking_letters(text):
    """Return the letters from a to z that do not occur in text, ignoring case.

    >>> lacking_letters("The quick brown fox")
    'adgjlmpsvyz'
    >>> lacking_letters("abcdefghijklmnopqrstuvwx")
    'yz'
    >>> lacking_letters("Bcdefghijklmnopqrstuvwxyz")
    'a'
    """
    return "".join(c for c in "abcdefghijklmnopqrstuvwxyz" if c not in text.lower())


@exercise(
    "Return the characters that occur in exactly one of the two strings, sorted and without repeats.",
    "Which characters does only one of the strings contain? Sort them into one string.",
)
def not_shared(a: str, b: str) -> str:
    """Return the sorted characters that occur in a or in b but not in both.

    >>> not_shared("abc", "bcd")
    'ad'
    >>> not_shared("same", "mesa")
    ''
    >>> not_shared("", "ba")
    'ab'
    """
    return "".join(sorted(set(a) ^ set(b)))


@exercise(
    "Find the distance between the first and the last occurrence of the character; -1 if it does not occur.",
    "Return last index minus first index of c in s, or -1 without c.",
)
def outer_distance(s, c):
    """Return the distance between the first and the last c in s, or -1 if c does not occur.

    >>> outer_distance("banana", "a")
    4
    >>> outer_distance("kiwi", "w")
    0
    >>> outer_distance("abc", "z")
    -1
    """
    if c not in s:
        return -1
    return s.rindex(c) - s.index(c)


@exercise(
    "Find the index of the n-th occurrence of the character, counting from 1; -1 if it occurs less often.",
    "At which position does the character c stand for the n-th time? Return -1 if there are fewer than n.",
)
def index_of_nth_char(text: str, c: str, n: int) -> int:
    """Return the index of the n-th c in text (counted from 1), or -1 if there are fewer.

    >>> index_of_nth_char("banana", "a", 2)
    3
    >>> index_of_nth_char("banana", "n", 3)
    -1
    >>> index_of_nth_char("x", "x", 1)
    0
    """
    places = [i for i, d in enumerate(text) if d == c]
    return places[n - 1] if n <= len(places) else -1


@exercise(
    "Return the text between the first occurrence of start and the next occurrence of end after it, or None if either is missing.",
    "Extract what stands between two markers; None unless both are found in this order.",
)
def between_markers(text, start, end):
    """Return the part of text between the first start and the following end, or None if one is missing.

    >>> between_markers("a <b> c", "<", ">")
    'b'
    >>> between_markers("x[1][2]", "[", "]")
    '1'
    >>> between_markers("no marks", "(", ")") is None
    True
    """
    _, found, rest = text.partition(start)
    inner, closed, _ = rest.partition(end)
    return inner if found and closed else None


@exercise(
    "List all texts in square brackets, without the brackets.",
    "Return the contents of every [...] in the text, in order.",
)
def bracketed_parts(text: str) -> list[str]:
    """Return the contents of all square brackets in text.

    >>> bracketed_parts("see [1] and [note b]")
    ['1', 'note b']
    >>> bracketed_parts("none")
    []
    >>> bracketed_parts("[][x]")
    ['', 'x']
    """
    return re.findall(r"\[(.*?)\]", text)


@exercise(
    "Return the part behind the last occurrence of the separator; the whole text if it does not occur.",
    "What follows the last sep in the text? Without sep return the text itself.",
)
def piece_after_last(text, sep):
    """Return the part of text after the last sep, all of text if sep does not occur.

    >>> piece_after_last("a/b/c.txt", "/")
    'c.txt'
    >>> piece_after_last("plain", "/")
    'plain'
    >>> piece_after_last("end.", ".")
    ''
    """
    return text.split(sep)[-1]


@exercise(
    "Return the part in front of the last occurrence of the separator; the whole text if it does not occur.",
    "Cut the text at its last sep and return the left side; without sep the text remains whole.",
)
def before_last(text: str, sep: str) -> str:
    """Return the part of text before the last sep, all of text if sep does not occur.

    >>> before_last("photo.old.png", ".")
    'photo.old'
    >>> before_last("readme", ".")
    'readme'
    >>> before_last(".x", ".")
    ''
    """
    return text.rsplit(sep, 1)[0]


@exercise(
    "Find the longest common beginning of two strings.",
    "Return the prefix that a and b share, as long as possible.",
)
def shared_beginning(a, b):
    """Return the longest common prefix of a and b.

    >>> shared_beginning("interval", "internet")
    'inter'
    >>> shared_beginning("cat", "dog")
    ''
    >>> shared_beginning("sun", "sunny")
    'sun'
    """
    n = 0
    while n < len(a) and n < len(b) and a[n] == b[n]:
        n += 1
    return a[:n]


@exercise(
    "Find the longest common ending of two strings.",
    "Return the suffix that a and b share, as long as possible.",
)
def longest_shared_ending(a: str, b: str) -> str:
    """Return the longest common suffix of a and b.

    >>> longest_shared_ending("walking", "singing")
    'ing'
    >>> longest_shared_ending("cat", "dog")
    ''
    >>> longest_shared_ending("day", "sunday")
    'day'
    """
    n = 0
    while n < min(len(a), len(b)) and a[-1 - n] == b[-1 - n]:
        n += 1
    return a[len(a) - n:]


@exercise(
    "Find the first character of text which does not occur in the string known; None if all do.",
    "Return the leftmost character of text that is missing in known, or None.",
)
def first_unknown_char(text, known):
    """Return the first character of text that does not occur in known, or None.

    >>> first_unknown_char("12a4", "0123456789")
    'a'
    >>> first_unknown_char("aba", "ab") is None
    True
    >>> first_unknown_char("", "ab") is None
    True
    """
    for c in text:
        if c not in known:
            return c
    return None


@exercise(
    "Return the middle character of a string of odd length, the two middle ones if the length is even.",
    "Find the one or two characters at the centre of s.",
)
def centre_chars(s: str) -> str:
    """Return the middle character of s, or the two middle ones if its length is even.

    >>> centre_chars("abcde")
    'c'
    >>> centre_chars("abcd")
    'bc'
    >>> centre_chars("x")
    'x'
    """
    half = (len(s) - 1) // 2
    return s[half:len(s) - half]


@exercise(
    "Map each character to the index where it first occurs.",
    "Build a dictionary from the characters of s to the position of their first occurrence.",
)
def first_index_by_char(s):
    """Return a dictionary from each character of s to its first index.

    >>> first_index_by_char("noon")
    {'n': 0, 'o': 1}
    >>> first_index_by_char("abc")
    {'a': 0, 'b': 1, 'c': 2}
    >>> first_index_by_char("")
    {}
    """
    places = {}
    for i, c in enumerate(s):
        if c not in places:
            places[c] = i
    return places


@exercise(
    "Map each character to the list of all positions at which it stands.",
    "Group the indices of a string by character and return them in a dictionary.",
)
def positions_by_char(text: str) -> dict[str, list[int]]:
    """Return a dictionary from each character of text to the list of its indices.

    >>> positions_by_char("noon")
    {'n': [0, 3], 'o': [1, 2]}
    >>> positions_by_char("aaa")
    {'a': [0, 1, 2]}
    >>> positions_by_char("")
    {}
    """
    places = {}
    for i, c in enumerate(text):
        places.setdefault(c, []).append(i)
    return places


@exercise(
    "Find the character with the greatest code, ignoring blanks; None if only blanks remain.",
    "Return the maximum of all characters that are not spaces, or None if there are none.",
)
def highest_char(text):
    """Return the greatest character of text that is not a space, or None if there is none.

    >>> highest_char("hello you")
    'y'
    >>> highest_char("AbC")
    'b'
    >>> highest_char("   ") is None
    True
    """
    return max(text.replace(" ", ""), default=None)
