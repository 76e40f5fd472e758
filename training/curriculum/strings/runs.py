"""Runs of equal or similar adjacent characters: lengths, longest ones, encoding and decoding."""

import re
from itertools import groupby

from training.curriculum.exercise import exercise


@exercise(
    "List the runs of equal adjacent characters as strings.",
    "Split s into maximal pieces that consist of one repeated character.",
)
def split_runs(s: str) -> list[str]:
    """Return the maximal runs of equal characters in s, in order.

    >>> split_runs("aabccc")
    ['aa', 'b', 'ccc']
    >>> split_runs("abc")
    ['a', 'b', 'c']
    >>> split_runs("")
    []
    """
    return ["".join(group) for _, group in groupby(s)]


@exercise(
    "Compute the length of each run of equal adjacent characters.",
    "Return the list of the numbers of characters in consecutive runs.",
)
def run_sizes(text):
    """Return the lengths of the runs of equal adjacent characters in text.

    >>> run_sizes("aabccc")
    [2, 1, 3]
    >>> run_sizes("x")
    [1]
    >>> run_sizes("")
    []
    """
    return [len(list(group)) for _, group in groupby(text)]


@exercise(
    "How many runs of equal adjacent characters does the string have?",
    "Count the maximal blocks made of the same character.",
)
def run_total(s: str) -> int:
    """Return the number of runs of equal adjacent characters in s.

    >>> run_total("aabccc")
    3
    >>> run_total("aaaa")
    1
    >>> run_total("")
    0
    """
    return sum(1 for _ in groupby(s))


@exercise(
    "How long is the longest run of the character c? 0 if it does not occur.",
    "Return the greatest number of consecutive occurrences of c in the text.",
)
def best_streak_of_char(text, c):
    """Return the length of the longest run of c in text, 0 if c does not occur.

    >>> best_streak_of_char("1001000", "0")
    3
    >>> best_streak_of_char("111", "0")
    0
    >>> best_streak_of_char("", "a")
    0
    """
    best = current = 0
    for d in text:
        current = current + 1 if d == c else 0
        best = max(best, current)
    return best


@exercise(
    "Find the longest run of equal adjacent characters and return it; the first one on a tie, '' for an empty string.",
    "Return the longest piece that consists of one repeated character. Ties go to the first.",
)
def biggest_run(s: str) -> str:
    """Return the longest run of equal characters in s, the first on a tie, '' if s is empty.

    >>> biggest_run("aabbbcc")
    'bbb'
    >>> biggest_run("aabb")
    'aa'
    >>> biggest_run("")
    ''
    """
    return max(("".join(group) for _, group in groupby(s)), key=len, default="")


@exercise(
    "Return pairs (character, length) for the runs of equal adjacent characters.",
    "Describe each run of the text by a tuple of its character and its number of repetitions.",
)
def run_pairs(text):
    """Return a list of pairs of character and length for the runs in text.

    >>> run_pairs("aabccc")
    [('a', 2), ('b', 1), ('c', 3)]
    >>> run_pairs("x")
    [('x', 1)]
    >>> run_pairs("")
    []
    """
    pairs = []
    for c in text:
        if pairs and pairs[-1][0] == c:
            pairs[-1] = (c, pairs[-1][1] + 1)
        else:
            pairs.append((c, 1))
    return pairs


@exercise(
    "Shorten only runs of at least three: write them as character, '*' and length; shorter runs are kept.",
    "Replace every run of three or more equal characters by c*n, where n is its length.",
)
def star_long_runs(text):
    """Return text with each run of three or more equal characters written as c*n.

    >>> star_long_runs("aabbbbc")
    'aab*4c'
    >>> star_long_runs("aab")
    'aab'
    >>> star_long_runs("---")
    '-*3'
    """
    result = ""
    for c, group in groupby(text):
        n = len(list(group))
        result += f"{c}*{n}" if n >= 3 else c * n
    return result


@exercise(
    "Expand a text in which a digit tells how often the character before it stands; a character without digit stands once.",
    "Decode 'a3bc2' to 'aaabcc': every character may be followed by one digit, its number of repetitions.",
)
def expand_digits(code):
    """Return code with each character repeated as often as the digit behind it says, once without digit.

    >>> expand_digits("a3bc2")
    'aaabcc'
    >>> expand_digits("xyz")
    'xyz'
    >>> expand_digits("a0b")
    'b'
    """
    result = ""
    for c, n in re.findall(r"(\D)(\d?)", code):
        result += c * (int(n) if n else 1)
    return result


@exercise(
    "Build the text from pairs of a character and its number of repetitions.",
    "Concatenate c repeated n times for each pair (c, n) of the list.",
)
def expand_run_pairs(pairs: list[tuple[str, int]]) -> str:
    """Return the text made of each character of pairs repeated by its number.

    >>> expand_run_pairs([("a", 2), ("b", 1)])
    'aab'
    >>> expand_run_pairs([])
    ''
    >>> expand_run_pairs([("-", 4)])
    '----'
    """
    return "".join(c * n for c, n in pairs)


@exercise(
    "Limit every run to at most n equal characters in a row; what exceeds is dropped.",
    "Shorten runs longer than n characters to n.",
)
def shorten_runs_to(text, n):
    """Return text with each run of equal characters cut to at most n.

    >>> shorten_runs_to("aaabbc", 2)
    'aabbc'
    >>> shorten_runs_to("soooo good", 3)
    'sooo good'
    >>> shorten_runs_to("abc", 0)
    ''
    """
    return "".join("".join(list(group)[:n]) for _, group in groupby(text))


@exercise(
    "Drop all runs that are shorter than n.",
    "Keep only those runs of equal adjacent characters that have at least n characters.",
)
def keep_long_runs(s: str, n: int) -> str:
    """Return s without its runs of fewer than n equal characters.

    >>> keep_long_runs("aabccc", 2)
    'aaccc'
    >>> keep_long_runs("abc", 2)
    ''
    >>> keep_long_runs("aabb", 1)
    'aabb'
    """
    runs = ["".join(group) for _, group in groupby(s)]
    return "".join(run for run in runs if len(run) >= n)


@exercise(
    "For each character find the length of its longest run; return a dictionary.",
    "Map every character of the text to the greatest number of times it stands in a row.",
)
def best_run_by_char(text):
    """Return a dictionary from each character of text to the length of its longest run.

    >>> best_run_by_char("aabaaa")
    {'a': 3, 'b': 1}
    >>> best_run_by_char("ab")
    {'a': 1, 'b': 1}
    >>> best_run_by_char("")
    {}
    """
    best = {}
    for c, group in groupby(text):
        best[c] = max(best.get(c, 0), len(list(group)))
    return best


@exercise(
    "Find the longest run of vowels in a lowercase word; the first one on a tie, '' if there is none.",
    "Return the longest piece of consecutive vowels.",
)
def longest_vowel_group(word: str) -> str:
    """Return the longest run of vowels in the lowercase word, the first on a tie.

    >>> longest_vowel_group("beautiful")
    'eau'
    >>> longest_vowel_group("banana")
    'a'
    >>> longest_vowel_group("sky")
    ''
    """
    return max(re.findall(r"[aeiou]+", word), key=len, default="")


@exercise(
    "Count the groups of adjacent vowels in the word, ignoring case.",
    "How many maximal runs of vowels are there? This estimates the number of syllables.",
)
def vowel_groups(word):
    """Return the number of runs of vowels in word, ignoring case.

    >>> vowel_groups("Education")
    4
    >>> vowel_groups("queue")
    1
    >>> vowel_groups("rhythm")
    0
    """
    return len(re.findall(r"[aeiou]+", word.lower()))


@exercise(
    "What is the greatest number of digits in a row in the text? 0 without digits.",
    "Compute the length of the longest run of consecutive digits.",
)
def digits_in_a_row(text: str) -> int:
    """Return the length of the longest run of digits in text, 0 if there is none.

    >>> digits_in_a_row("a12b345c")
    3
    >>> digits_in_a_row("no")
    0
    >>> digits_in_a_row("2024")
    4
    """
    return max((len(run) for run in re.findall(r"\d+", text)), default=0)


@exercise(
    "Find the longest stretch of characters in strictly increasing order; the first one if several are equally long.",
    "Return the longest substring in which each character is greater than its predecessor. Ties go to the first.",
)
def longest_rising_part(s):
    """Return the longest substring of s with strictly increasing characters, the first on a tie.

    >>> longest_rising_part("abcabde")
    'abde'
    >>> longest_rising_part("cba")
    'c'
    >>> longest_rising_part("")
    ''
    """
    best = current = ""
    for c in s:
        current = current + c if current and current[-1] < c else c
        if len(current) > len(best):
            best = current
    return best


@exercise(
    "Return the beginning of the string up to the end of its first run.",
    "Which run of equal characters does the text start with? '' for an empty text.",
)
def opening_run(text: str) -> str:
    """Return the run of equal characters at the beginning of text.

    >>> opening_run("aaab")
    'aaa'
    >>> opening_run("xyz")
    'x'
    >>> opening_run("")
    ''
    """
    n = 0
    while n < len(text) and text[n] == text[0]:
        n += 1
    return text[:n]


@exercise(
    "Remove the run at the end of the string: all equal characters with which it ends.",
    "Cut off the last character together with the equal ones directly before it.",
)
def without_final_run(s):
    """Return s without the run of equal characters at its end.

    >>> without_final_run("hello!!!")
    'hello'
    >>> without_final_run("abc")
    'ab'
    >>> without_final_run("")
    ''
    """
    return s.rstrip(s[-1]) if s else ""


@exercise(
    "List the start indices of all runs of equal characters.",
    "Return every position at which a character differs from its predecessor, the first position included.",
)
def run_starts(text: str) -> list[int]:
    """Return the indices at which a new run of equal characters begins in text.

    >>> run_starts("aabccc")
    [0, 2, 3]
    >>> run_starts("aaa")
    [0]
    >>> run_starts("")
    []
    """
    return [i for i in range(len(text)) if i == 0 or text[i] != text[i - 1]]


@exercise(
    "Sort the runs of the string by length, longest first, equally long ones in original order, and join them.",
    "Reorder the blocks of equal adjacent characters by decreasing length.",
)
def runs_longest_first(s):
    """Return the runs of s joined in order of decreasing length, stable on ties.

    >>> runs_longest_first("abbccca")
    'cccbbaa'
    >>> runs_longest_first("abc")
    'abc'
    >>> runs_longest_first("")
    ''
    """
    runs = ["".join(group) for _, group in groupby(s)]
    return "".join(sorted(runs, key=len, reverse=True))


@exercise(
    "Put a bar | between neighbouring runs of equal characters.",
    "Separate the blocks of identical adjacent characters with '|'.",
)
def bars_between_runs(s: str) -> str:
    """Return s with '|' between its runs of equal characters.

    >>> bars_between_runs("aabccc")
    'aa|b|ccc'
    >>> bars_between_runs("aaa")
    'aaa'
    >>> bars_between_runs("")
    ''
    """
    return "|".join("".join(group) for _, group in groupby(s))


@exercise(
    "Which character stands in the longest run? The first one if there are several; None for an empty string.",
    "Return the character of the longest block of equal neighbours, or None. Ties go to the first block.",
)
def char_of_longest_run(text):
    """Return the character of the longest run in text, the first on a tie, or None if text is empty.

    >>> char_of_longest_run("aabbbc")
    'b'
    >>> char_of_longest_run("abc")
    'a'
    >>> char_of_longest_run("") is None
    True
    """
    best = None
    best_length = 0
    for c, group in groupby(text):
        length = len(list(group))
        if length > best_length:
            best, best_length = c, length
    return best


@exercise(
    "Sum over all runs of length at least two the number of characters in them.",
    "How many characters have an equal neighbour directly to the left or right?",
)
def chars_in_runs(s: str) -> int:
    """Return how many characters of s are equal to a neighbour.

    >>> chars_in_runs("aabccc")
    5
    >>> chars_in_runs("abc")
    0
    >>> chars_in_runs("zz")
    2
    """
    lengths = [len(list(group)) for _, group in groupby(s)]
    return sum(n for n in lengths if n >= 2)


@exercise(
    "Divide the text into runs of digits and runs of other characters.",
    "Split a string where digits change to non-digits or the reverse; return all pieces.",
)
def digit_and_other_runs(text):
    """Return the maximal pieces of text that are all digits or contain no digit, in order.

    >>> digit_and_other_runs("ab12cd")
    ['ab', '12', 'cd']
    >>> digit_and_other_runs("2024")
    ['2024']
    >>> digit_and_other_runs("")
    []
    """
    return ["".join(group) for _, group in groupby(text, key=str.isdigit)]


@exercise(
    "Count how many times the signal changes from 0 to 1 in a string of zeros and ones.",
    "Number of rising edges: places where '0' is directly followed by '1'.",
)
def rising_edges(bits: str) -> int:
    """Return how often a 0 is directly followed by a 1 in bits.

    >>> rising_edges("0101")
    2
    >>> rising_edges("1110")
    0
    >>> rising_edges("")
    0
    """
    return bits.count("01")


@exercise(
    "Find the greatest number of dots between two neighbouring stars; 0 if there are not two stars.",
    "The text consists of '.' and '*'. Return the length of the longest gap between adjacent stars.",
)
def widest_star_gap(row):
    """Return the greatest number of dots between two consecutive stars in row, 0 without two stars.

    >>> widest_star_gap("*..*.*")
    2
    >>> widest_star_gap("..*....")
    0
    >>> widest_star_gap("**")
    0
    """
    gaps = row.strip(".").split("*")
    return max(len(gap) for gap in gaps)
