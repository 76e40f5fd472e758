"""Substrings: listing, counting, choosing and comparing parts of a string."""

from training.curriculum.exercise import exercise


@exercise(
    "List all different substrings of length k in alphabetical order.",
    "Return the distinct pieces of k adjacent characters, sorted.",
)
def sorted_pieces(s: str, k: int) -> list[str]:
    """Return the different substrings of s with length k in sorted order.

    >>> sorted_pieces("banana", 2)
    ['an', 'ba', 'na']
    >>> sorted_pieces("abc", 3)
    ['abc']
    >>> sorted_pieces("ab", 3)
    []
    """
    return sorted({s[i:i + k] for i in range(len(s) - k + 1)})


@exercise(
    "List all substrings that begin and end with the given character and have at least two characters.",
    "Return every piece from one occurrence of c to a later one, ordered by start and then by end.",
)
def pieces_between_equal(s: str, c: str) -> list[str]:
    """Return all substrings of s of length two or more that begin and end with c.

    >>> pieces_between_equal("abaca", "a")
    ['aba', 'abaca', 'aca']
    >>> pieces_between_equal("xx", "x")
    ['xx']
    >>> pieces_between_equal("abc", "a")
    []
    """
    places = [i for i, d in enumerate(s) if d == c]
    return [s[i:j + 1] for i in places for j in places if i < j]


@exercise(
    "Return the alphabetically smallest substring of length k; the string has at least k characters.",
    "Which piece of k adjacent characters comes first in the alphabet?",
)
def smallest_piece(s, k):
    """Return the alphabetically smallest substring of s with length k.

    >>> smallest_piece("banana", 2)
    'an'
    >>> smallest_piece("cab", 1)
    'a'
    >>> smallest_piece("xy", 2)
    'xy'
    """
    return min(s[i:i + k] for i in range(len(s) - k + 1))


@exercise(
    "Find the piece of length k that occurs most often, overlaps allowed; the first on a tie.",
    "Return the most frequent substring with k characters. The earliest wins a tie.",
)
def commonest_piece(text: str, k: int) -> str:
    """Return the most frequent substring of length k in text, the first on a tie.

    >>> commonest_piece("abcabcab", 2)
    'ab'
    >>> commonest_piece("aaab", 2)
    'aa'
    >>> commonest_piece("xyz", 3)
    'xyz'
    """
    pieces = [text[i:i + k] for i in range(len(text) - k + 1)]
    return max(pieces, key=pieces.count)


@exercise(
    "Find the largest number that k adjacent digits of the digit string form.",
    "Return the maximum of the integers made of k consecutive digits.",
)
def largest_window_number(digits, k):
    """Return the largest number formed by k adjacent digits of digits.

    >>> largest_window_number("31497", 2)
    97
    >>> largest_window_number("909", 1)
    9
    >>> largest_window_number("12", 2)
    12
    """
    return max(int(digits[i:i + k]) for i in range(len(digits) - k + 1))


@exercise(
    "Sum of the two-digit numbers that are formed by adjacent digits.",
    "Add all numbers given by a digit and its right neighbour in the string of digits.",
)
def digit_pair_number_sum(digits: str) -> int:
    """Return the sum of the two-digit numbers formed by adjacent digits.

    >>> digit_pair_number_sum("123")
    35
    >>> digit_pair_number_sum("7")
    0
    >>> digit_pair_number_sum("90")
    90
    """
    return sum(int(a + b) for a, b in zip(digits, digits[1:]))


@exercise(
    "Do the two strings share a substring of length k?",
    "Check whether some piece of k adjacent characters occurs both in a and in b.",
)
def share_piece(a, b, k):
    """Check whether a and b have a common substring of length k.

    >>> share_piece("steam", "teapot", 3)
    True
    >>> share_piece("steam", "teapot", 4)
    False
    >>> share_piece("ab", "ba", 1)
    True
    """
    return any(a[i:i + k] in b for i in range(len(a) - k + 1))


@exercise(
    "List the words that can be read in the string: those of the given words which it contains, in the order of the list.",
    "Return all words from the list that are substrings of the text, ignoring case.",
)
def hidden_words(text: str, words: list[str]) -> list[str]:
    """Return those of the words that occur in text, ignoring case.

    >>> hidden_words("Steamboat", ["tea", "boat", "sea"])
    ['tea', 'boat']
    >>> hidden_words("abc", ["x"])
    []
    >>> hidden_words("Tea", [])
    []
    """
    return [word for word in words if word.lower() in text.lower()]


@exercise(
    "Return the n characters that precede the first occurrence of the mark, fewer if there are not enough; '' if it is missing.",
    "Take up to n characters directly in front of the first mark in the text.",
)
def just_before(text: str, mark: str, n: int) -> str:
    """Return up to n characters directly before the first mark in text, or '' without mark.

    >>> just_before("total: 25 EUR", " EUR", 2)
    '25'
    >>> just_before("ab=c", "=", 5)
    'ab'
    >>> just_before("abc", "x", 2)
    ''
    """
    i = text.find(mark)
    return text[max(i - n, 0):i] if i >= 0 else ""


@exercise(
    "Return the n characters that follow the first occurrence of the mark; '' if it is missing.",
    "Take up to n characters directly behind the first mark in the text.",
)
def just_after(text, mark, n):
    """Return up to n characters directly after the first mark in text, or '' without mark.

    >>> just_after("code: A17 ok", ": ", 3)
    'A17'
    >>> just_after("x=", "=", 2)
    ''
    >>> just_after("abc", "z", 1)
    ''
    """
    if mark not in text:
        return ""
    start = text.index(mark) + len(mark)
    return text[start:start + n]


@exercise(
    "Show a hit with context: the first occurrence of the word with up to n characters on both sides; None if it does not occur.",
    "Return the piece of the text from n characters before to n characters after the first occurrence of word, or None.",
)
def hit_with_context(text: str, word: str, n: int) -> str | None:
    """Return the first occurrence of word in text with up to n characters on each side, or None.

    >>> hit_with_context("we like green tea", "green", 3)
    'ke green te'
    >>> hit_with_context("tea", "tea", 5)
    'tea'
    >>> hit_with_context("tea", "milk", 2) is None
    True
    """
    i = text.find(word)
    if i == -1:
        return None
    return text[max(i - n, 0):i + len(word) + n]


@exercise(
    "Return all splits of the word into two non-empty parts, as pairs.",
    "List (left, right) for every cut between two letters, from left to right.",
)
def all_single_cuts(word):
    """Return all pairs of non-empty parts into which word can be cut once.

    >>> all_single_cuts("tea")
    [('t', 'ea'), ('te', 'a')]
    >>> all_single_cuts("ab")
    [('a', 'b')]
    >>> all_single_cuts("x")
    []
    """
    return [(word[:i], word[i:]) for i in range(1, len(word))]


@exercise(
    "Can the word be cut into two words that are both in the list?",
    "Check whether some cut yields a left and a right part that both belong to the known words.",
)
def is_compound(word: str, known: list[str]) -> bool:
    """Check whether word is the concatenation of two words of known.

    >>> is_compound("teapot", ["tea", "pot"])
    True
    >>> is_compound("teatime", ["tea", "tim"])
    False
    >>> is_compound("haha", ["ha"])
    True
    """
    return any(word[:i] in known and word[i:] in known for i in range(1, len(word)))


@exercise(
    "List all strings that result from deleting one character, without repeats and in order of the deleted position.",
    "Return the different words obtained by leaving out a single letter.",
)
def with_one_deleted(word):
    """Return the different strings obtained from word by deleting one character.

    >>> with_one_deleted("tea")
    ['ea', 'ta', 'te']
    >>> with_one_deleted("see")
    ['ee', 'se']
    >>> with_one_deleted("")
    []
    """
    return list(dict.fromkeys(word[:i] + word[i + 1:] for i in range(len(word))))


@exercise(
    "List all strings that result from doubling one character at its place.",
    "For each position return the word in which the character there is written twice.",
)
def with_one_doubled(word: str) -> list[str]:
    """Return for each position the string in which that character of word is doubled.

    >>> with_one_doubled("abc")
    ['aabc', 'abbc', 'abcc']
    >>> with_one_doubled("x")
    ['xx']
    >>> with_one_doubled("")
    []
    """
    return [word[:i] + c + word[i:] for i, c in enumerate(word)]


@exercise(
    "List all strings that result from exchanging two adjacent characters.",
    "Return the words obtained by swapping one pair of neighbours, from left to right.",
)
def with_neighbours_swapped(word):
    """Return all strings obtained from word by swapping two adjacent characters.

    >>> with_neighbours_swapped("abc")
    ['bac', 'acb']
    >>> with_neighbours_swapped("ab")
    ['ba']
    >>> with_neighbours_swapped("x")
    []
    """
    return [word[:i] + word[i + 1] + word[i] + word[i + 2:] for i in range(len(word) - 1)]


@exercise(
    "Find the first substring between two equal characters, those included: from the first character that occurs again to its next occurrence; '' if all are different.",
    "Take the first position whose character is repeated later and return the piece up to the next occurrence, inclusive.",
)
def first_loop(s: str) -> str:
    """Return the piece of s from the first character that occurs again to its next occurrence, or ''.

    >>> first_loop("abcbd")
    'bcb'
    >>> first_loop("abc")
    ''
    >>> first_loop("aa")
    'aa'
    """
    for i, c in enumerate(s):
        j = s.find(c, i + 1)
        if j != -1:
            return s[i:j + 1]
    return ""


@exercise(
    "Drop characters from the front until the string begins with the given character; '' if it never does.",
    "Return the part of the text from the first c on, or an empty string.",
)
def starting_from(text, c):
    """Return the part of text that begins with its first c, or '' if c does not occur.

    >>> starting_from("banana", "n")
    'nana'
    >>> starting_from("abc", "z")
    ''
    >>> starting_from("x", "x")
    'x'
    """
    i = text.find(c)
    if i == -1:
        return ""
    return text[i:]


@exercise(
    "Return the part up to and including the last occurrence of the character; '' without any.",
    "Cut off everything after the last c of the text.",
)
def up_to_last(text: str, c: str) -> str:
    """Return the part of text up to and including the last c, or '' if c does not occur.

    >>> up_to_last("a/b/c.txt", "/")
    'a/b/'
    >>> up_to_last("plain", "/")
    ''
    >>> up_to_last("x.", ".")
    'x.'
    """
    return text[:text.rfind(c) + 1]


@exercise(
    "How many characters must be removed from the front until the string is a beginning of the other string?",
    "Return the least number of leading characters of s to drop so that the rest is a prefix of target.",
)
def drop_until_prefix(s, target):
    """Return how many leading characters of s must be dropped so that the rest is a prefix of target.

    >>> drop_until_prefix("xxab", "abc")
    2
    >>> drop_until_prefix("ab", "abc")
    0
    >>> drop_until_prefix("xyz", "abc")
    3
    """
    count = 0
    while not target.startswith(s[count:]):
        count += 1
    return count


@exercise(
    "Return the shortest piece at the start of the string that contains all the given characters; '' if there is none.",
    "Find the shortest prefix in which every character of needed occurs, or an empty string.",
)
def prefix_with_all(s: str, needed: str) -> str:
    """Return the shortest prefix of s that contains every character of needed, or '' if none does.

    >>> prefix_with_all("banana", "an")
    'ban'
    >>> prefix_with_all("abc", "ca")
    'abc'
    >>> prefix_with_all("abc", "z")
    ''
    """
    for i in range(len(s) + 1):
        if all(c in s[:i] for c in needed):
            return s[:i]
    return ""


@exercise(
    "Is each of the strings contained in the next one of the list?",
    "Check that every string is a substring of its successor.",
)
def nested_strings(strings: list[str]) -> bool:
    """Check whether each of the strings is contained in the following one.

    >>> nested_strings(["a", "tea", "teapot"])
    True
    >>> nested_strings(["tea", "a"])
    False
    >>> nested_strings([])
    True
    """
    return all(a in b for a, b in zip(strings, strings[1:]))


@exercise(
    "Return the strings of the list that are contained in none of the other strings.",
    "Keep those strings which are not a substring of another string at a different position.",
)
def outermost_strings(strings):
    """Return the strings that are not substrings of any other string in the list.

    >>> outermost_strings(["tea", "teapot", "cup"])
    ['teapot', 'cup']
    >>> outermost_strings(["a"])
    ['a']
    >>> outermost_strings([])
    []
    """
    return [s for i, s in enumerate(strings) if not any(s in t for j, t in enumerate(strings) if i != j)]


@exercise(
    "Return the three parts of the text: before the piece, the piece, and after it; the piece is the longest run of blanks, the first on a tie. The text contains a blank.",
    "Split the text at its longest gap of spaces and return what is before, the gap itself, and what is after.",
)
def split_at_widest_gap(text: str) -> tuple[str, str, str]:
    """Return the parts of text before, inside and after its longest run of blanks.

    >>> split_at_widest_gap("a b   c")
    ('a b', '   ', 'c')
    >>> split_at_widest_gap("x y")
    ('x', ' ', 'y')
    >>> split_at_widest_gap("ab  cd ef")
    ('ab', '  ', 'cd ef')
    """
    gap = " "
    while gap + " " in text:
        gap += " "
    return text.partition(gap)


@exercise(
    "Count in how many ways one character can be chosen from each of two strings so that they are equal.",
    "Number of pairs of positions (i, j) with a[i] equal to b[j].",
)
def matching_choices(a, b):
    """Return the number of pairs of positions i, j for which a[i] equals b[j].

    >>> matching_choices("aab", "ab")
    3
    >>> matching_choices("abc", "xyz")
    0
    >>> matching_choices("", "a")
    0
    """
    return sum(b.count(c) for c in a)
