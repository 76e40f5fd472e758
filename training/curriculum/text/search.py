"""Searching in strings: positions, occurrences and the text around them."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "All start indexes of needle in text, overlapping matches included.",
    "List each position where the non-empty needle begins in text; matches may overlap.",
)
def all_indexes(text: str, needle: str) -> list[int]:
    """Return every index at which needle starts in text, including overlapping ones.

    >>> all_indexes("banana", "ana")
    [1, 3]
    >>> all_indexes("hello", "z")
    []
    >>> all_indexes("aaa", "a")
    [0, 1, 2]
    """
    result = []
    start = text.find(needle)
    while start != -1:
        result.append(start)
        start = text.find(needle, start + 1)
    return result


@exercise(
    "Index of the n-th occurrence of ch (n from 1), or -1.",
    "Where does the character ch occur for the n-th time? Return -1 if it occurs less often.",
)
def nth_index(text, ch, n):
    """Return the position of the n-th ch in text, counting from 1, or -1 if there are fewer.

    >>> nth_index("a-b-c", "-", 2)
    3
    >>> nth_index("a-b", "-", 2)
    -1
    >>> nth_index("xx", "x", 1)
    0
    """
    seen = 0
    for i, current in enumerate(text):
        if current == ch:
            seen += 1
            if seen == n:
                return i
    return -1


@exercise(
    "Text strictly between the first start marker and the next end marker after it; None if either is missing.",
    "Extract what lies between start and the following end. The markers do not belong to the result, and None is returned if they are not both found.",
)
def text_between(text: str, start: str, end: str) -> str | None:
    """Return the part of text between the marker start and the next marker end, or None.

    >>> text_between("size=[12] px", "[", "]")
    '12'
    >>> text_between("no markers", "[", "]") is None
    True
    >>> text_between("<<>>", "<<", ">>")
    ''
    """
    begin = text.find(start)
    if begin == -1:
        return None
    begin += len(start)
    stop = text.find(end, begin)
    if stop == -1:
        return None
    return text[begin:stop]


@exercise(
    "Part of text behind the last occurrence of sep; all of text if sep does not occur.",
    "Return everything following the final sep. Without any sep the whole text is the answer.",
)
def after_last(text: str, sep: str) -> str:
    """Return the text after the last sep, or all of it when sep is absent.

    >>> after_last("a.b.c", ".")
    'c'
    >>> after_last("abc", ".")
    'abc'
    >>> after_last("end.", ".")
    ''
    """
    return text.rpartition(sep)[2]


@exercise(
    "Number of places where one character occurs right before another.",
    "Count positions i such that text[i] is first and text[i + 1] is second.",
)
def count_followed_by(text, first, second):
    """Count how often the character first is directly followed by the character second in text.

    >>> count_followed_by("queue quiz", "q", "u")
    2
    >>> count_followed_by("aaa", "a", "a")
    2
    >>> count_followed_by("", "a", "b")
    0
    """
    return sum(1 for a, b in zip(text, text[1:]) if a == first and b == second)


@exercise(
    "Line and column, both from 1, of a character index in text.",
    "Translate an index into a (line, column) pair; lines are separated by newlines and counting starts at one.",
)
def line_and_column(text: str, index: int) -> tuple[int, int]:
    """Return the 1-based line and column of the character at index in text.

    >>> line_and_column("ab\\ncd", 4)
    (2, 2)
    >>> line_and_column("abc", 0)
    (1, 1)
    >>> line_and_column("a\\n\\nb", 3)
    (3, 1)
    """
    before = text[:index]
    line = before.count("\n") + 1
    column = index - (before.rfind("\n") + 1) + 1
    return line, column


@exercise(
    "A match together with up to radius characters on either side, '...' marking cut ends; '' if there is no match.",
    "Show the first occurrence of needle in context: radius characters before and after it. Put '...' where the text goes on, and return an empty string when needle is absent.",
)
def snippet_around(text: str, needle: str, radius: int) -> str:
    """Return needle's first occurrence in text with radius characters around it.

    Ends where text was cut are marked with '...'; the result is empty if needle does not occur.

    >>> snippet_around("one two three four", "three", 4)
    '...two three fou...'
    >>> snippet_around("abc", "a", 5)
    'abc'
    >>> snippet_around("abc", "x", 2)
    ''
    """
    at = text.find(needle)
    if at == -1:
        return ""
    start = max(0, at - radius)
    end = at + len(needle) + radius
    left = "..." if start > 0 else ""
    right = "..." if end < len(text) else ""
    return left + text[start:end] + right


@exercise(
    "Which of the needles occurs earliest in text? None when none does.",
    "Return the needle whose first occurrence is leftmost; None if text contains none of them.",
)
def earliest_match(text, needles):
    """Return the entry of needles that is found first in text, or None.

    >>> earliest_match("red, green; blue", [";", ","])
    ','
    >>> earliest_match("abc", ["x", "y"]) is None
    True
    >>> earliest_match("abc", ["c", "b"])
    'b'
    """
    found = [needle for needle in needles if needle in text]
    return min(found, key=text.index, default=None)


@exercise(
    "Do the letters of part occur in whole in the same order, gaps allowed and case ignored?",
    "Fuzzy filter test: True if the characters of part can be found one after the other in whole, not necessarily next to each other, regardless of case.",
)
def fuzzy_contains(whole: str, part: str) -> bool:
    """Check whether the characters of part appear in whole in order, possibly with others between, ignoring case.

    >>> fuzzy_contains("OpenSettings", "ost")
    True
    >>> fuzzy_contains("OpenSettings", "tso")
    False
    >>> fuzzy_contains("abc", "")
    True
    """
    remaining = iter(whole.lower())
    return all(ch in remaining for ch in part.lower())


@exercise(
    "Count how many distinct needles are contained in text.",
    "Of the given needles, without counting one twice, how many does text contain?",
)
def distinct_hits(text: str, needles: list[str]) -> int:
    """Return the number of different strings in needles that occur in text.

    >>> distinct_hits("cold beer and cold tea", ["cold", "tea", "hot", "tea"])
    2
    >>> distinct_hits("", ["a"])
    0
    >>> distinct_hits("abc", [])
    0
    """
    return sum(needle in text for needle in set(needles))


@exercise(
    "Distance in characters between the first and the last occurrence of ch; -1 if ch is absent.",
    "How far apart are the leftmost and the rightmost ch in text? One occurrence gives 0 and none gives -1.",
)
def spread_of(text, ch):
    """Return the distance between the first and the last ch in text, or -1 if it does not occur.

    >>> spread_of("abcabc", "b")
    3
    >>> spread_of("abc", "a")
    0
    >>> spread_of("abc", "x")
    -1
    """
    return text.rfind(ch) - text.find(ch) if ch in text else -1


@exercise(
    "(start, end) spans of the non-overlapping matches of needle, the end being exclusive.",
    "Find needle in text from left to right without overlaps and return each match as a tuple of its start index and the index just past it.",
)
def match_spans(text: str, needle: str) -> list[tuple[int, int]]:
    """Return the (start, end) index pairs of all non-overlapping occurrences of needle, end exclusive.

    >>> match_spans("tick tock tick", "tick")
    [(0, 4), (10, 14)]
    >>> match_spans("aaa", "aa")
    [(0, 2)]
    >>> match_spans("abc", "x")
    []
    """
    spans = []
    position = 0
    while (start := text.find(needle, position)) != -1:
        position = start + len(needle)
        spans.append((start, position))
    return spans


@exercise(
    "Lines containing word, each as (line number, line), numbers from 1, case ignored.",
    "Search text line by line for word without regard to case and return the hits as (number, line) tuples.",
)
def lines_mentioning(text, word):
    """Return (number, line) for each line of text that contains word in any case, numbering from 1.

    >>> lines_mentioning("Tea\\ncoffee\\nice tea", "tea")
    [(1, 'Tea'), (3, 'ice tea')]
    >>> lines_mentioning("x", "y")
    []
    >>> lines_mentioning("", "a")
    []
    """
    wanted = word.lower()
    return [(n, line) for n, line in enumerate(text.splitlines(), 1) if wanted in line.lower()]


@exercise(
    "Sorted characters at which some occurrence of needle is directly preceded.",
    "Which characters stand immediately before needle anywhere in text? Return them without repeats, sorted.",
)
def chars_before(text: str, needle: str) -> list[str]:
    """Return the distinct characters found directly in front of needle in text, sorted.

    >>> chars_before("cat hat rat", "at")
    ['c', 'h', 'r']
    >>> chars_before("at", "at")
    []
    >>> chars_before("no no", "o")
    ['n']
    """
    before = set()
    for i in range(1, len(text)):
        if text.startswith(needle, i):
            before.add(text[i - 1])
    return sorted(before)


@exercise(
    "True if first appears in text and an occurrence of second comes somewhere after its end.",
    "Check the order of two phrases: second must be found in text past the first occurrence of first.",
)
def appears_before(text: str, first: str, second: str) -> bool:
    """Check whether second occurs in text after the first occurrence of first.

    >>> appears_before("wash then dry", "wash", "dry")
    True
    >>> appears_before("dry then wash", "wash", "dry")
    False
    >>> appears_before("wash", "wash", "dry")
    False
    """
    at = text.find(first)
    return at != -1 and text.find(second, at + len(first)) != -1


@exercise(
    "Nearest distance between an index and a character of text equal to ch; None if ch does not occur.",
    "How many steps is it from position index to the closest ch in text, to the left or right? None without any ch.",
)
def steps_to_nearest(text, index, ch):
    """Return the smallest distance from index to an occurrence of ch in text, or None if there is none.

    >>> steps_to_nearest("..#....#", 4, "#")
    2
    >>> steps_to_nearest("#..", 0, "#")
    0
    >>> steps_to_nearest("abc", 1, "#") is None
    True
    """
    distances = [abs(index - i) for i, current in enumerate(text) if current == ch]
    return min(distances, default=None)


@exercise(
    "Words of text matching a pattern in which '_' stands for any single letter.",
    "Crossword help: return the words having the length of pattern and agreeing with it wherever it has no underscore.",
)
def crossword_matches(words: list[str], pattern: str) -> list[str]:
    """Return the words that fit a crossword pattern; an underscore fits any letter.

    >>> crossword_matches(["lamp", "lime", "limp", "limb s"], "l_m_")
    ['lamp', 'lime', 'limp']
    >>> crossword_matches(["a", "ab"], "_")
    ['a']
    >>> crossword_matches([], "x")
    []
    """
    def fits(word):
        return len(word) == len(pattern) and all(p in ("_", c) for p, c in zip(pattern, word))

    return [word for word in words if fits(word)]


@exercise(
    "Find a name among options by an unambiguous beginning; ValueError when none or several fit.",
    "Complete an abbreviation: return the only option that begins with abbreviation, and raise ValueError if there is no such option or more than one. An exact match always wins.",
)
def complete_command(abbreviation: str, options: list[str]) -> str:
    """Return the single option starting with abbreviation; an exact match has priority.

    Raises:
        ValueError: if no option or more than one fits.

    >>> complete_command("st", ["start", "quit"])
    'start'
    >>> complete_command("run", ["run", "runall"])
    'run'
    >>> complete_command("q", ["quit", "query"])
    Traceback (most recent call last):
    ...
    ValueError: 2 options match 'q'
    """
    if abbreviation in options:
        return abbreviation
    matches = [option for option in options if option.startswith(abbreviation)]
    if len(matches) != 1:
        raise ValueError(f"{len(matches)} options match {abbreviation!r}")
    return matches[0]


@exercise(
    "Look from a position to the left for the start of the word that the position is in; return the word.",
    "Return the word (letters, digits, underscores) covering index in text, or '' if index is not within a word.",
)
def word_at(text: str, index: int) -> str:
    """Return the word of letters, digits and underscores that covers position index, or ''.

    >>> word_at("my old_name here", 5)
    'old_name'
    >>> word_at("a b", 1)
    ''
    >>> word_at("end", 2)
    'end'
    """
    for match in re.finditer(r"\w+", text):
        if match.start() <= index < match.end():
            return match.group()
    return ""
