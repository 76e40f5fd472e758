"""Runs of equal characters and other repetition."""

import re
from itertools import groupby

from training.curriculum.exercise import exercise


@exercise(
    "List of (character, length, start) for each run of equal characters.",
    "Walk over text and record every stretch of one repeated character as a tuple: the character, how long it lasts, where it begins.",
)
def run_table(text: str) -> list[tuple[str, int, int]]:
    """Return (character, length, start index) for each maximal run of equal characters in text.

    >>> run_table("aab")
    [('a', 2, 0), ('b', 1, 2)]
    >>> run_table("zzz")
    [('z', 3, 0)]
    >>> run_table("")
    []
    """
    runs = []
    start = 0
    for ch, group in groupby(text):
        length = len(list(group))
        runs.append((ch, length, start))
        start += length
    return runs


@exercise(
    "Shorten every run longer than limit to exactly limit characters.",
    "Allow at most limit equal characters in a row and delete the surplus.",
)
def cap_runs(text: str, limit: int) -> str:
    """Return text with no character repeated more than limit times in a row.

    >>> cap_runs("sooooo good", 2)
    'soo good'
    >>> cap_runs("aaa", 1)
    'a'
    >>> cap_runs("abc", 3)
    'abc'
    """
    out = []
    for ch in text:
        if out[-limit:] != [ch] * limit:
            out.append(ch)
    return "".join(out)


@exercise(
    "Is some character repeated at least n times in a row?",
    "True if text has a run of n or more equal characters.",
)
def has_run_of(text, n):
    """Check whether text contains n or more equal characters in succession.

    >>> has_run_of("hmmm", 3)
    True
    >>> has_run_of("hmm", 3)
    False
    >>> has_run_of("", 1)
    False
    """
    return any(len(list(group)) >= n for _, group in groupby(text))


@exercise(
    "Write a number of tally marks in groups of five: '|||| ' style bundles become '#'.",
    "Turn a count into tally text: one '#' per full five followed by a '|' for each remaining one.",
)
def tally_marks(count: int) -> str:
    """Return count as tally text, '#' for each five and '|' for each of the remaining ones.

    >>> tally_marks(7)
    '#||'
    >>> tally_marks(10)
    '##'
    >>> tally_marks(0)
    ''
    """
    fives, ones = divmod(count, 5)
    return "#" * fives + "|" * ones


@exercise(
    "Abbreviate long runs: three or more equal characters become the character and its count in braces.",
    "Compress text by writing each run of at least three equal characters as c{n}, leaving shorter runs as they are.",
)
def brace_runs(text: str) -> str:
    """Replace each run of three or more equal characters by the character and its count in braces.

    >>> brace_runs("aaaab")
    'a{4}b'
    >>> brace_runs("good")
    'good'
    >>> brace_runs("---==")
    '-{3}=='
    """
    return re.sub(r"(.)\1{2,}", lambda m: f"{m.group(1)}{{{len(m.group())}}}", text)


@exercise(
    "Characters of text that are different from both of their neighbours.",
    "Return, joined, all characters which are not part of a run of two or more equal ones.",
)
def lone_chars(text):
    """Return the characters of text that form a run of length one.

    >>> lone_chars("aabccd")
    'bd'
    >>> lone_chars("xx")
    ''
    >>> lone_chars("abc")
    'abc'
    """
    return "".join(ch for ch, group in groupby(text) if len(list(group)) == 1)


@exercise(
    "Length of the longest run of one given character.",
    "At most how many times does ch come in succession within text?",
)
def longest_run_of_char(text: str, ch: str) -> int:
    """Return the greatest number of consecutive occurrences of ch in text.

    >>> longest_run_of_char("a--b---c-", "-")
    3
    >>> longest_run_of_char("abc", "-")
    0
    >>> longest_run_of_char("", "x")
    0
    """
    best = current = 0
    for other in text:
        current = current + 1 if other == ch else 0
        best = max(best, current)
    return best


@exercise(
    "The number of times the character changes from one position to the next.",
    "Count the neighbouring positions in text holding different characters.",
)
def change_count(text):
    """Return the number of adjacent positions of text with unequal characters.

    >>> change_count("aabbba")
    2
    >>> change_count("aaaa")
    0
    >>> change_count("xyz")
    2
    """
    return sum(a != b for a, b in zip(text, text[1:]))


@exercise(
    "Build a string out of (character, count) pairs.",
    "Undo run length counting: repeat every character by its count and join the results.",
)
def from_run_pairs(pairs: list[tuple[str, int]]) -> str:
    """Return the string described by the (character, count) pairs.

    >>> from_run_pairs([("a", 3), ("b", 1)])
    'aaab'
    >>> from_run_pairs([("x", 0)])
    ''
    >>> from_run_pairs([])
    ''
    """
    return "".join(ch * count for ch, count in pairs)


@exercise(
    "Words of text having a doubled letter, like 'book'.",
    "Pick the words in which two equal letters are next to each other, case ignored.",
)
def words_with_double_letter(text):
    """Return the words of text that contain two equal adjacent letters, ignoring case.

    >>> words_with_double_letter("The book fell off it")
    ['book', 'fell', 'off']
    >>> words_with_double_letter("Aaron sat")
    ['Aaron']
    >>> words_with_double_letter("")
    []
    """
    return [word for word in text.split() if re.search(r"([a-z])\1", word.lower())]


@exercise(
    "How many equal characters does text start with?",
    "Length of the first run of text, 0 if text is empty.",
)
def leading_run_length(text: str) -> int:
    """Return the number of times the first character is repeated at the start of text.

    >>> leading_run_length("###title")
    3
    >>> leading_run_length("abc")
    1
    >>> leading_run_length("")
    0
    """
    return len(text) - len(text.lstrip(text[0])) if text else 0


@exercise(
    "Sum, over all runs, of the square of the run length.",
    "Score text by adding up length times length for every stretch of equal characters.",
)
def run_square_score(text):
    """Return the sum of the squared lengths of the runs of equal characters in text.

    >>> run_square_score("aaab")
    10
    >>> run_square_score("abc")
    3
    >>> run_square_score("")
    0
    """
    return sum(len(list(group)) ** 2 for _, group in groupby(text))


@exercise(
    "Summarize a win/loss record such as 'WWLW' as '2W 1L 1W'.",
    "Write each streak in results as its length followed by its letter; streaks are separated by spaces.",
)
def streaks(results: str) -> str:
    """Describe consecutive equal results as length and letter, separated by blanks.

    >>> streaks("WWLW")
    '2W 1L 1W'
    >>> streaks("DDD")
    '3D'
    >>> streaks("")
    ''
    """
    parts = []
    i = 0
    while i < len(results):
        j = i
        while j < len(results) and results[j] == results[i]:
            j += 1
        parts.append(f"{j - i}{results[i]}")
        i = j
    return " ".join(parts)
