"""Characters and their positions: which index, what stands where, changes at chosen places."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the characters at even index in upper case and the others in lower case.",
    "Given a string, capitalise every second character starting with the first and lower the rest.",
)
def even_places_upper(text: str) -> str:
    """Return text with even positions in upper case and odd positions in lower case.

    >>> even_places_upper("hello")
    'HeLlO'
    >>> even_places_upper("AB")
    'Ab'
    >>> even_places_upper("")
    ''
    """
    return "".join(c.upper() if i % 2 == 0 else c.lower() for i, c in enumerate(text))


@exercise(
    "List the indices of all digits in the string.",
    "At which positions of s is there a digit? Return the list of indexes.",
)
def digit_places(s):
    """Return the positions at which s has a digit.

    >>> digit_places("a1b22")
    [1, 3, 4]
    >>> digit_places("abc")
    []
    >>> digit_places("7")
    [0]
    """
    return [i for i, c in enumerate(s) if c.isdigit()]


@exercise(
    "Sum of the indexes at which the character occurs in the text.",
    "Add up all positions (counted from 0) where text has the given character.",
)
def index_sum_of_char(text, ch):
    """Return the sum of the positions of ch in text.

    >>> index_sum_of_char("banana", "a")
    9
    >>> index_sum_of_char("banana", "b")
    0
    >>> index_sum_of_char("", "x")
    0
    """
    return sum(i for i, c in enumerate(text) if c == ch)


@exercise(
    "Find the index of the first character that is not a letter; -1 if all are letters.",
    "Return the position of the earliest non-letter in the string, or -1.",
)
def first_nonletter_index(s: str) -> int:
    """Return the index of the first non-letter in s, or -1.

    >>> first_nonletter_index("ab3d")
    2
    >>> first_nonletter_index("abc")
    -1
    >>> first_nonletter_index(" x")
    0
    """
    for i, c in enumerate(s):
        if not c.isalpha():
            return i
    return -1


@exercise(
    "Return the distance between the first and the last occurrence of a character, or -1 if it is missing.",
    "How far apart are the outermost two places of ch in s? -1 without any occurrence, 0 with a single one.",
)
def outer_places_distance(s, ch):
    """Return last index minus first index of ch in s, or -1 if s lacks it.

    >>> outer_places_distance("kayak", "k")
    4
    >>> outer_places_distance("kayak", "y")
    0
    >>> outer_places_distance("kayak", "z")
    -1
    """
    if ch not in s:
        return -1
    return s.rindex(ch) - s.index(ch)


@exercise(
    "Count the positions at which the character equals the one two places later.",
    "In how many places i is s[i] the same as s[i + 2]?",
)
def equal_two_apart(s: str) -> int:
    """Return the number of characters equal to the character two positions later.

    >>> equal_two_apart("abab")
    2
    >>> equal_two_apart("aaa")
    1
    >>> equal_two_apart("ab")
    0
    """
    return sum(a == b for a, b in zip(s, s[2:]))


@exercise(
    "Replace the character at every k-th position (k, 2k, ... counted from 1) by a star.",
    "Write '*' over the k-th, 2k-th, 3k-th ... character of the text.",
)
def star_every_kth(text, k):
    """Return text with every k-th character replaced by '*'.

    >>> star_every_kth("abcdef", 3)
    'ab*de*'
    >>> star_every_kth("abc", 1)
    '***'
    >>> star_every_kth("abc", 4)
    'abc'
    """
    result = ""
    for i, c in enumerate(text, 1):
        result += "*" if i % k == 0 else c
    return result


@exercise(
    "Take the characters of text at the given indexes and join them; indexes outside the text are skipped.",
    "Build a string from the characters at the listed positions, ignoring positions that do not exist.",
)
def chars_at_valid_indexes(text: str, indexes: list[int]) -> str:
    """Return the characters of text at the indexes that are valid (0 to len - 1).

    >>> chars_at_valid_indexes("planet", [0, 4, 5])
    'pet'
    >>> chars_at_valid_indexes("abc", [2, 3, 0, -1])
    'ca'
    >>> chars_at_valid_indexes("", [0])
    ''
    """
    return "".join(text[i] for i in indexes if 0 <= i < len(text))


@exercise(
    "Return the middle character of a string of odd length and the middle two of a string of even length.",
    "Find the centre of the text: one character if the length is odd, otherwise two; '' for an empty text.",
)
def centre_of_text(text):
    """Return the one or two middle characters of text.

    >>> centre_of_text("robin")
    'b'
    >>> centre_of_text("ruby")
    'ub'
    >>> centre_of_text("")
    ''
    """
    half = len(text) // 2
    if len(text) % 2:
        return text[half]
    return text[max(half - 1, 0):half + 1]


@exercise(
    "Return the n-th vowel of the text, counting from 1, or None if there are fewer.",
    "Which letter is vowel number n in the string? None if there are not enough vowels.",
)
def nth_vowel(text: str, n: int) -> str | None:
    """Return the n-th vowel in text (counted from 1), or None.

    >>> nth_vowel("education", 2)
    'u'
    >>> nth_vowel("Apple", 1)
    'A'
    >>> nth_vowel("sky", 1) is None
    True
    """
    vowels = [c for c in text if c in "aeiouAEIOU"]
    return vowels[n - 1] if n <= len(vowels) else None


@exercise(
    "Count the vowels standing at odd indexes.",
    "How many vowels are found at positions 1, 3, 5 ... of the text? Case is ignored.",
)
def vowels_at_odd_places(text):
    """Return the number of vowels at odd indexes.

    >>> vowels_at_odd_places("banana")
    3
    >>> vowels_at_odd_places("apple")
    0
    >>> vowels_at_odd_places("")
    0
    """
    return sum(1 for c in text[1::2].lower() if c in "aeiou")


@exercise(
    "Insert a dash after every vowel.",
    "Return the word with '-' placed behind each of its vowels, upper or lower case.",
)
def dash_after_vowels(word: str) -> str:
    """Return word with a dash after each vowel.

    >>> dash_after_vowels("potato")
    'po-ta-to-'
    >>> dash_after_vowels("Ann")
    'A-nn'
    >>> dash_after_vowels("try")
    'try'
    """
    result = []
    for c in word:
        result.append(c)
        if c.lower() in "aeiou":
            result.append("-")
    return "".join(result)


@exercise(
    "Return the character that comes right after each occurrence of mark, as one string.",
    "Collect, for all places of mark in s, the next character; a mark at the very end has none.",
)
def chars_following(s, mark):
    """Return the characters that directly follow mark in s.

    >>> chars_following("#a b#c#", "#")
    'ac'
    >>> chars_following("xx", "x")
    'x'
    >>> chars_following("abc", "z")
    ''
    """
    return "".join(b for a, b in zip(s, s[1:]) if a == mark)


@exercise(
    "Map each distinct character to the index of its last occurrence.",
    "Return a dictionary that says for every character where it occurs last.",
)
def last_index_by_char(text: str) -> dict[str, int]:
    """Return the last position of every character of text.

    >>> last_index_by_char("noon")
    {'n': 3, 'o': 2}
    >>> last_index_by_char("abc")
    {'a': 0, 'b': 1, 'c': 2}
    >>> last_index_by_char("")
    {}
    """
    return {c: i for i, c in enumerate(text)}


@exercise(
    "Remove the characters at the positions given in the list.",
    "Return s without the characters whose index is in places.",
)
def without_places(s, places):
    """Return s without the characters at the listed indexes.

    >>> without_places("garden", [0, 5])
    'arde'
    >>> without_places("abc", [])
    'abc'
    >>> without_places("ab", [0, 1, 7])
    ''
    """
    return "".join(c for i, c in enumerate(s) if i not in places)


@exercise(
    "Check if the text has the same character at both given positions; False if a position does not exist.",
    "Return True when s[i] and s[j] exist and are equal.",
)
def equal_at(s: str, i: int, j: int) -> bool:
    """Tell whether s has equal characters at the positions i and j.

    >>> equal_at("level", 0, 4)
    True
    >>> equal_at("level", 0, 1)
    False
    >>> equal_at("level", 0, 9)
    False
    """
    if max(i, j) >= len(s) or min(i, j) < 0:
        return False
    return s[i] == s[j]


@exercise(
    "Exchange the first and the last character of the string.",
    "Swap the outermost two characters; a text shorter than two characters is unchanged.",
)
def swap_outer_chars(s):
    """Return s with its first and last character exchanged.

    >>> swap_outer_chars("plate")
    'elatp'
    >>> swap_outer_chars("ab")
    'ba'
    >>> swap_outer_chars("x")
    'x'
    """
    if len(s) < 2:
        return s
    return s[-1] + s[1:-1] + s[0]


@exercise(
    "Return True if the letter occurs only at even indexes of the word.",
    "Check that ch is never found at an odd position; a word without it passes.",
)
def only_at_even_places(word: str, ch: str) -> bool:
    """Tell whether every occurrence of ch in word is at an even index.

    >>> only_at_even_places("abac", "a")
    True
    >>> only_at_even_places("banana", "a")
    False
    >>> only_at_even_places("xyz", "a")
    True
    """
    return ch not in word[1::2]


@exercise(
    "Find the k-th occurrence of the character and return its index, or -1 if there are fewer than k.",
    "At what position does ch appear for the k-th time? Give -1 if it does not.",
)
def kth_occurrence_index(text, ch, k):
    """Return the index of the k-th occurrence of ch (k counts from 1), or -1.

    >>> kth_occurrence_index("mississippi", "s", 3)
    5
    >>> kth_occurrence_index("mississippi", "m", 1)
    0
    >>> kth_occurrence_index("mississippi", "p", 5)
    -1
    """
    seen = 0
    for i, c in enumerate(text):
        if c == ch:
            seen += 1
            if seen == k:
                return i
    return -1


@exercise(
    "Cut the text right before the first digit and return both pieces.",
    "Split s in two at its first digit; without a digit the second piece is empty.",
)
def cut_before_digit(s: str) -> tuple[str, str]:
    """Return the part of s before its first digit and the rest.

    >>> cut_before_digit("room12b")
    ('room', '12b')
    >>> cut_before_digit("hall")
    ('hall', '')
    >>> cut_before_digit("7up")
    ('', '7up')
    """
    for i, c in enumerate(s):
        if c.isdigit():
            return s[:i], s[i:]
    return s, ""


@exercise(
    "Return the characters that are at the same index in both strings and equal, joined together.",
    "Keep the letters in which two strings agree position by position.",
)
def agreeing_chars(a, b):
    """Return the characters that a and b share at the same positions.

    >>> agreeing_chars("planet", "plenty")
    'pln'
    >>> agreeing_chars("abc", "xyz")
    ''
    >>> agreeing_chars("abc", "ab")
    'ab'
    """
    return "".join(x for x, y in zip(a, b) if x == y)


@exercise(
    "For every character give its distance to the nearest end of the string, as a list.",
    "Return a list with min(i, n - 1 - i) for each index i of a text of length n.",
)
def end_distances(text):
    """Return for each character how far it is from the nearer end of text.

    >>> end_distances("hello")
    [0, 1, 2, 1, 0]
    >>> end_distances("ab")
    [0, 0]
    >>> end_distances("")
    []
    """
    n = len(text)
    return [min(i, n - 1 - i) for i in range(n)]


@exercise(
    "Return the position of the alphabetically smallest letter; the first one on a tie, -1 for an empty string.",
    "Find the index of the minimum character of s, taking the leftmost; -1 if s is empty.",
)
def index_of_smallest_char(s: str) -> int:
    """Return the index of the smallest character in s, or -1 for ''.

    >>> index_of_smallest_char("drama")
    2
    >>> index_of_smallest_char("zebra")
    4
    >>> index_of_smallest_char("")
    -1
    """
    return s.index(min(s)) if s else -1


@exercise(
    "Write each character together with its index, like a0 b1 c2, separated by blanks.",
    "Number the characters of s from 0 and join the labelled characters with blanks.",
)
def label_with_index(s):
    """Return the characters of s, each followed by its index, joined with blanks.

    >>> label_with_index("abc")
    'a0 b1 c2'
    >>> label_with_index("q")
    'q0'
    >>> label_with_index("")
    ''
    """
    return " ".join(f"{c}{i}" for i, c in enumerate(s))


@exercise(
    "Return the indexes where an upper-case letter directly follows a lower-case letter.",
    "Find all positions at which small changes to capital in the text.",
)
def case_jump_places(text: str) -> list[int]:
    """Return the positions of capitals that follow a small letter.

    >>> case_jump_places("fileNameTest")
    [4, 8]
    >>> case_jump_places("ABC")
    []
    >>> case_jump_places("")
    []
    """
    return [i for i in range(1, len(text)) if text[i].isupper() and text[i - 1].islower()]


@exercise(
    "Return the text from position start on, but at most n characters of it; wrap around to the beginning if it ends.",
    "Read n characters of s in a circle, beginning at index start.",
)
def read_circular(s, start, n):
    """Return n characters of the circular string s, from index start on.

    >>> read_circular("abcde", 3, 4)
    'deab'
    >>> read_circular("abc", 0, 2)
    'ab'
    >>> read_circular("ab", 1, 5)
    'babab'
    """
    return "".join(s[(start + i) % len(s)] for i in range(n))


@exercise(
    "Return how many characters stand before the first blank.",
    "Count the characters of the line that come ahead of its first space; the whole length if it has none.",
)
def chars_before_blank(line: str) -> int:
    """Return the number of characters before the first space of line.

    >>> chars_before_blank("good day")
    4
    >>> chars_before_blank("hello")
    5
    >>> chars_before_blank(" x")
    0
    """
    position = line.find(" ")
    return len(line) if position == -1 else position


@exercise(
    "Count the characters that are equal to the first character, the first one included.",
    "How often does the first character of s occur in s? 0 for an empty string.",
)
def repeats_of_first(s: str) -> int:
    """Return how often the first character of s occurs in it.

    >>> repeats_of_first("abracadabra")
    5
    >>> repeats_of_first("xyz")
    1
    >>> repeats_of_first("")
    0
    """
    return s.count(s[0]) if s else 0
