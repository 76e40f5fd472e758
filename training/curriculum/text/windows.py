"""Substrings, windows and chunks of strings."""

from training.curriculum.exercise import exercise


@exercise(
    "All substrings of s with the given length, in order.",
    "Slide a window of size characters over s one step at a time and list what it shows.",
)
def windows(s: str, size: int) -> list[str]:
    """Return every contiguous piece of s having size characters, from left to right.

    >>> windows("abcd", 2)
    ['ab', 'bc', 'cd']
    >>> windows("ab", 3)
    []
    >>> windows("xyz", 3)
    ['xyz']
    """
    return [s[i:i + size] for i in range(len(s) - size + 1)]


@exercise(
    "Cut s into pieces of size characters; the last one may be shorter.",
    "Split s into consecutive blocks of the given size.",
)
def pieces_of(s, size):
    """Split s into consecutive pieces of size characters, the last one possibly shorter.

    >>> pieces_of("abcdefg", 3)
    ['abc', 'def', 'g']
    >>> pieces_of("ab", 5)
    ['ab']
    >>> pieces_of("", 2)
    []
    """
    return [s[i:i + size] for i in range(0, len(s), size)]


@exercise(
    "Split s into n pieces whose lengths differ by at most one, longer ones first.",
    "Divide s as evenly as possible into n parts; when it does not come out even, earlier parts get one more character.",
)
def even_parts(s: str, n: int) -> list[str]:
    """Divide s into n parts of nearly equal length, the longer parts coming first.

    >>> even_parts("abcdefg", 3)
    ['abc', 'de', 'fg']
    >>> even_parts("abcd", 2)
    ['ab', 'cd']
    >>> even_parts("a", 2)
    ['a', '']
    """
    size, extra = divmod(len(s), n)
    parts = []
    start = 0
    for i in range(n):
        end = start + size + (1 if i < extra else 0)
        parts.append(s[start:end])
        start = end
    return parts


@exercise(
    "Cut s at the given increasing indexes.",
    "Return the pieces of s that result from cutting it before each index in cuts.",
)
def cut_at(s: str, cuts: list[int]) -> list[str]:
    """Cut s before every index in cuts (increasing) and return the pieces.

    >>> cut_at("20240131", [4, 6])
    ['2024', '01', '31']
    >>> cut_at("abc", [])
    ['abc']
    >>> cut_at("abc", [0])
    ['', 'abc']
    """
    edges = [0, *cuts, len(s)]
    return [s[a:b] for a, b in zip(edges, edges[1:])]


@exercise(
    "Fixed-width record into fields of the given widths, each stripped.",
    "Read consecutive columns from line, each having the width listed, and trim the blanks of the values.",
)
def fixed_width_fields(line, widths):
    """Split line into consecutive fields of the given widths and strip each.

    >>> fixed_width_fields("Ada  36NY", [5, 2, 2])
    ['Ada', '36', 'NY']
    >>> fixed_width_fields("ab", [1, 3])
    ['a', 'b']
    >>> fixed_width_fields("", [])
    []
    """
    fields = []
    position = 0
    for width in widths:
        fields.append(line[position:position + width].strip())
        position += width
    return fields


@exercise(
    "Number of distinct substrings of exactly the given length.",
    "How many different pieces of size characters occur in s?",
)
def distinct_window_count(s: str, size: int) -> int:
    """Return the number of different substrings of s with exactly size characters.

    >>> distinct_window_count("abab", 2)
    2
    >>> distinct_window_count("aaaa", 2)
    1
    >>> distinct_window_count("ab", 3)
    0
    """
    return len({s[i:i + size] for i in range(len(s) - size + 1)})


@exercise(
    "The window of size characters containing ch most often; the leftmost one when tied.",
    "Among all substrings of the given length return the first that has the greatest number of ch. s is at least that long.",
)
def densest_window(s: str, size: int, ch: str) -> str:
    """Return the leftmost substring of length size with the most occurrences of ch.

    >>> densest_window("a.b..c...", 3, ".")
    '...'
    >>> densest_window("xaxax", 2, "a")
    'xa'
    >>> densest_window("abc", 1, "z")
    'a'
    """
    return max((s[i:i + size] for i in range(len(s) - size + 1)), key=lambda w: w.count(ch))


@exercise(
    "Does any substring of the given length occur at two places that do not overlap?",
    "True if some piece of size characters appears again after it has ended.",
)
def has_repeated_piece(s, size):
    """Check whether a substring of size characters occurs twice in s without overlapping.

    >>> has_repeated_piece("abcab", 2)
    True
    >>> has_repeated_piece("aaa", 2)
    False
    >>> has_repeated_piece("abcd", 1)
    False
    """
    for i in range(len(s) - size + 1):
        if s[i:i + size] in s[i + size:]:
            return True
    return False


@exercise(
    "All substrings of s that begin and end with ch, from at least two characters on, shortest starts first.",
    "List the pieces of s running from one ch to a later ch, both included, ordered by start and then by end.",
)
def pieces_framed_by(s: str, ch: str) -> list[str]:
    """Return the substrings that start at one ch and end at a later ch, by start and then by end position.

    >>> pieces_framed_by("xaxbx", "x")
    ['xax', 'xaxbx', 'xbx']
    >>> pieces_framed_by("abc", "x")
    []
    >>> pieces_framed_by("xx", "x")
    ['xx']
    """
    spots = [i for i, c in enumerate(s) if c == ch]
    return [s[i:j + 1] for n, i in enumerate(spots) for j in spots[n + 1:]]


@exercise(
    "Yield s shrinking from both ends: the whole string, then without its outer characters, and so on.",
    "Generate s, then s without first and last character, continuing while anything is left.",
)
def shrinking(s: str):
    """Yield s and then its core with one more character removed from both ends each time, while non-empty.

    >>> list(shrinking("abcde"))
    ['abcde', 'bcd', 'c']
    >>> list(shrinking("ab"))
    ['ab']
    >>> list(shrinking(""))
    []
    """
    while s:
        yield s
        s = s[1:-1]


@exercise(
    "Pieces of s ending at each occurrence of mark, the mark included; the remainder is the last piece if not empty.",
    "Split s after every mark and keep the mark at the end of its piece. What follows the final mark is added if there is anything.",
)
def split_after(s, mark):
    """Split s after each occurrence of the single character mark, keeping the mark.

    >>> split_after("a;b;c", ";")
    ['a;', 'b;', 'c']
    >>> split_after("a;", ";")
    ['a;']
    >>> split_after("", ";")
    []
    """
    pieces = []
    current = ""
    for ch in s:
        current += ch
        if ch == mark:
            pieces.append(current)
            current = ""
    if current:
        pieces.append(current)
    return pieces


@exercise(
    "Longest stretch of s made up only of characters from allowed; the first if tied.",
    "Find the longest substring in which each character belongs to allowed, preferring the leftmost.",
)
def longest_allowed_stretch(s: str, allowed: str) -> str:
    """Return the longest substring of s all of whose characters are in allowed (the first such).

    >>> longest_allowed_stretch("x12y345z", "0123456789")
    '345'
    >>> longest_allowed_stretch("ab-cd", "abcd")
    'ab'
    >>> longest_allowed_stretch("xyz", "a")
    ''
    """
    best = current = ""
    for ch in s:
        current = current + ch if ch in allowed else ""
        if len(current) > len(best):
            best = current
    return best


@exercise(
    "All ways to cut word into two non-empty parts.",
    "List each (left, right) pair with left + right equal to word and both parts non-empty.",
)
def two_part_splits(word: str) -> list[tuple[str, str]]:
    """Return every split of word into two non-empty parts, shortest first part first.

    >>> two_part_splits("tea")
    [('t', 'ea'), ('te', 'a')]
    >>> two_part_splits("a")
    []
    >>> two_part_splits("ab")
    [('a', 'b')]
    """
    return [(word[:i], word[i:]) for i in range(1, len(word))]


@exercise(
    "Substrings with at least two characters that increase strictly by code, as long as possible each.",
    "Divide s into maximal stretches in which every character is greater than the one before; stretches of one character are left out.",
)
def rising_stretches(s):
    """Return the maximal stretches of two or more strictly increasing characters in s.

    >>> rising_stretches("abcbxa")
    ['abc', 'bx']
    >>> rising_stretches("cba")
    []
    >>> rising_stretches("ab")
    ['ab']
    """
    stretches = []
    start = 0
    for i in range(1, len(s) + 1):
        if i == len(s) or s[i] <= s[i - 1]:
            if i - start > 1:
                stretches.append(s[start:i])
            start = i
    return stretches


@exercise(
    "Counts of the pieces of size characters taken at every position, most frequent first, ties as they appear.",
    "Make a frequency list of all windows of the given size: (piece, count) tuples, highest count first and stable otherwise.",
)
def window_ranking(s: str, size: int) -> list[tuple[str, int]]:
    """Return (piece, count) for every substring of length size, by decreasing count, ties in order of appearance.

    >>> window_ranking("abcab", 2)
    [('ab', 2), ('bc', 1), ('ca', 1)]
    >>> window_ranking("aaa", 1)
    [('a', 3)]
    >>> window_ranking("", 2)
    []
    """
    counts = {}
    for i in range(len(s) - size + 1):
        piece = s[i:i + size]
        counts[piece] = counts.get(piece, 0) + 1
    return sorted(counts.items(), key=lambda item: item[1], reverse=True)


@exercise(
    "Split a word greedily into pieces from a given vocabulary, longest first; None if that gets stuck.",
    "Break word up from the left, at each point taking the longest vocabulary entry that fits. Return the pieces, or None as soon as none fits.",
)
def greedy_pieces(word: str, vocabulary: list[str]) -> list[str] | None:
    """Split word from left to right into the longest matching entries of vocabulary, or return None if stuck.

    >>> greedy_pieces("unhappy", ["un", "hap", "happy", "u"])
    ['un', 'happy']
    >>> greedy_pieces("abc", ["a", "b"]) is None
    True
    >>> greedy_pieces("", ["a"])
    []
    """
    pieces = []
    while word:
        fitting = [entry for entry in vocabulary if entry and word.startswith(entry)]
        if not fitting:
            return None
        piece = max(fitting, key=len)
        pieces.append(piece)
        word = word[len(piece):]
    return pieces
