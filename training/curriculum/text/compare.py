"""Comparing strings: shared parts, differences, similarity."""

from itertools import takewhile, zip_longest

from training.curriculum.exercise import exercise


@exercise(
    "Characters with which both a and b begin.",
    "Return the longest string that starts a as well as b.",
)
def shared_start(a: str, b: str) -> str:
    """Return the longest common beginning of a and b.

    >>> shared_start("teamwork", "teapot")
    'tea'
    >>> shared_start("abc", "xyz")
    ''
    >>> shared_start("same", "same")
    'same'
    """
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(a, b))
    return "".join(x for x, _ in pairs)


@exercise(
    "Characters with which both a and b end.",
    "Return the longest common ending of the two strings.",
)
def shared_end(a, b):
    """Return the longest string with which both a and b end.

    >>> shared_end("walking", "sing")
    'ing'
    >>> shared_end("cat", "dog")
    ''
    >>> shared_end("x", "ax")
    'x'
    """
    size = 0
    while size < min(len(a), len(b)) and a[-1 - size] == b[-1 - size]:
        size += 1
    return a[len(a) - size:]


@exercise(
    "Positions at which a and b have different characters; surplus positions of the longer one count too.",
    "List every index where the strings disagree, including all indexes only one of them has.",
)
def differing_positions(a: str, b: str) -> list[int]:
    """Return the indexes where a and b differ, with those beyond the shorter string included.

    >>> differing_positions("house", "mouse")
    [0]
    >>> differing_positions("cat", "cart")
    [2, 3]
    >>> differing_positions("", "")
    []
    """
    return [i for i, (x, y) in enumerate(zip_longest(a, b)) if x != y]


@exercise(
    "First index where a and b differ, or None if they are equal.",
    "Where do the strings part? If one is the beginning of the other this is the length of the shorter; None means equal.",
)
def first_difference(a: str, b: str) -> int | None:
    """Return the first index at which a and b differ, or None for equal strings.

    >>> first_difference("apple", "apply")
    4
    >>> first_difference("car", "cart")
    3
    >>> first_difference("x", "x") is None
    True
    """
    for i, (x, y) in enumerate(zip(a, b)):
        if x != y:
            return i
    return None if len(a) == len(b) else min(len(a), len(b))


@exercise(
    "Marker line with '^' below each character of b that differs from a, blanks elsewhere, no trailing blanks.",
    "Underline the differences: for each position of b write '^' if it differs from a at that place (or a is too short), otherwise a space; strip spaces at the end.",
)
def difference_markers(a, b):
    """Return a line having '^' at the positions where b differs from a and spaces elsewhere, right-stripped.

    >>> difference_markers("abcd", "abXd")
    '  ^'
    >>> difference_markers("ab", "abc")
    '  ^'
    >>> difference_markers("ab", "ab")
    ''
    """
    line = ""
    for i, ch in enumerate(b):
        line += " " if i < len(a) and a[i] == ch else "^"
    return line.rstrip()


@exercise(
    "Can a be turned into b by changing exactly one character in place?",
    "True if the strings have equal length and differ at exactly one index.",
)
def one_substitution_apart(a: str, b: str) -> bool:
    """Check whether a and b have the same length and differ in exactly one position.

    >>> one_substitution_apart("cold", "cord")
    True
    >>> one_substitution_apart("cold", "cold")
    False
    >>> one_substitution_apart("cold", "col")
    False
    """
    return len(a) == len(b) and sum(x != y for x, y in zip(a, b)) == 1


@exercise(
    "Is b equal to a with exactly one character removed somewhere?",
    "Check whether deleting a single character from a can yield b.",
)
def is_deletion_of(a: str, b: str) -> bool:
    """Check whether b arises from a by removing exactly one character.

    >>> is_deletion_of("plane", "plan")
    True
    >>> is_deletion_of("plane", "pane")
    True
    >>> is_deletion_of("plane", "plant")
    False
    """
    return any(a[:i] + a[i + 1:] == b for i in range(len(a)))


@exercise(
    "Typo check: does swapping two neighbouring characters of a give b?",
    "True when b can be made out of a by exchanging one pair of adjacent characters (equal strings do not count unless two equal neighbours are swapped).",
)
def is_neighbour_swap(a, b):
    """Check whether exchanging one pair of adjacent characters in a produces b.

    >>> is_neighbour_swap("form", "from")
    True
    >>> is_neighbour_swap("form", "mrof")
    False
    >>> is_neighbour_swap("ab", "ab")
    False
    """
    for i in range(len(a) - 1):
        if a[:i] + a[i + 1] + a[i] + a[i + 2:] == b:
            return True
    return False


@exercise(
    "Share of positions at which a and b agree, relative to the longer length; two empty strings give 1.0.",
    "Similarity from 0.0 to 1.0: matching positions divided by the length of the longer string.",
)
def position_similarity(a: str, b: str) -> float:
    """Return the fraction of positions with equal characters in a and b, by the longer one's length.

    >>> position_similarity("abcd", "abxd")
    0.75
    >>> position_similarity("ab", "abcd")
    0.5
    >>> position_similarity("", "")
    1.0
    """
    longest = max(len(a), len(b))
    if longest == 0:
        return 1.0
    return sum(x == y for x, y in zip(a, b)) / longest


@exercise(
    "Set similarity of two texts' words: size of the common part divided by size of the union, both empty giving 1.0.",
    "Compare the lowercase word sets of two texts by shared words over all words; 1.0 if there are no words at all.",
)
def word_overlap(text_a: str, text_b: str) -> float:
    """Return shared distinct words divided by all distinct words of two texts, ignoring case (1.0 if no words).

    >>> word_overlap("red car", "Red bus")
    0.3333333333333333
    >>> word_overlap("a b", "b a")
    1.0
    >>> word_overlap("", "")
    1.0
    """
    a = set(text_a.lower().split())
    b = set(text_b.lower().split())
    if not a | b:
        return 1.0
    return len(a & b) / len(a | b)


@exercise(
    "Similarity by letter pairs: twice the number of shared pairs over the total number, counted as sets.",
    "Dice-style measure: split both words into sets of neighbouring letter pairs and return 2 * common / (sum of sizes), 0.0 if neither has a pair.",
)
def pair_similarity(a, b):
    """Return 2 * |common pairs| / (|pairs of a| + |pairs of b|) over the sets of adjacent letter pairs, 0.0 without pairs.

    >>> pair_similarity("night", "nacht")
    0.25
    >>> pair_similarity("same", "same")
    1.0
    >>> pair_similarity("a", "b")
    0.0
    """
    pairs_a = {a[i:i + 2] for i in range(len(a) - 1)}
    pairs_b = {b[i:i + 2] for i in range(len(b) - 1)}
    total = len(pairs_a) + len(pairs_b)
    return 2 * len(pairs_a & pairs_b) / total if total else 0.0


@exercise(
    "Suggestions for a misspelt command: the candidates sharing the longest beginning with it.",
    "Return all candidates whose common beginning with word is as long as possible, in order; none if nobody shares even the first letter.",
)
def closest_by_start(word: str, candidates: list[str]) -> list[str]:
    """Return the candidates having the longest common beginning with word, or [] if no beginning is shared.

    >>> closest_by_start("comit", ["commit", "compare", "copy"])
    ['commit', 'compare']
    >>> closest_by_start("x", ["a", "b"])
    []
    >>> closest_by_start("ab", ["abc", "ax"])
    ['abc']
    """
    def shared(candidate):
        size = 0
        for x, y in zip(word, candidate):
            if x != y:
                break
            size += 1
        return size

    best = max(map(shared, candidates), default=0)
    return [c for c in candidates if best and shared(c) == best]


@exercise(
    "Which comes first when numbers inside strings count by value? Sort names naturally, so that 'file2' precedes 'file10'.",
    "Order names as people expect: digit groups are compared as numbers, the other parts as lowercase text.",
)
def natural_sorted(names: list[str]) -> list[str]:
    """Sort names so that digit sequences compare by numeric value and text without case.

    >>> natural_sorted(["file10", "file2", "File1"])
    ['File1', 'file2', 'file10']
    >>> natural_sorted(["b", "a"])
    ['a', 'b']
    >>> natural_sorted([])
    []
    """
    def key(name):
        parts = []
        for ch in name.lower():
            if parts and ch.isdigit() and parts[-1].isdigit():
                parts[-1] += ch
            else:
                parts.append(ch)
        return [(0, int(p), "") if p.isdigit() else (1, 0, p) for p in parts]

    return sorted(names, key=key)


@exercise(
    "Feedback for a guessing game: per letter '=' if in the right place, '+' if elsewhere in secret, '.' if absent.",
    "Compare guess with secret of the same length and return one mark per position: '=' exact, '+' letter occurs somewhere in secret, '.' not at all.",
)
def guess_feedback(secret, guess):
    """Mark every letter of guess: '=' at the right place, '+' contained elsewhere in secret, '.' not contained.

    >>> guess_feedback("plant", "panel")
    '=++.+'
    >>> guess_feedback("tea", "tea")
    '==='
    >>> guess_feedback("abc", "xyz")
    '...'
    """
    marks = []
    for s, g in zip(secret, guess):
        if s == g:
            marks.append("=")
        elif g in secret:
            marks.append("+")
        else:
            marks.append(".")
    return "".join(marks)


@exercise(
    "Words gained and lost between two versions of a sentence: (added, removed), both sorted.",
    "Given an old and a new text, return the words only in the new one and the words only in the old one as two sorted lists.",
)
def word_changes(old: str, new: str) -> tuple[list[str], list[str]]:
    """Return (added, removed): the sorted distinct words only in new and those only in old.

    >>> word_changes("a big dog", "a small dog")
    (['small'], ['big'])
    >>> word_changes("x", "x")
    ([], [])
    >>> word_changes("", "b a")
    (['a', 'b'], [])
    """
    before, after = set(old.split()), set(new.split())
    return sorted(after - before), sorted(before - after)


@exercise(
    "Alphabetical comparison ignoring case: -1, 0 or 1.",
    "Return -1 if a sorts before b, 1 if after, and 0 if they are equal, disregarding case.",
)
def compare_ignoring_case(a: str, b: str) -> int:
    """Compare a and b without regard to case and return -1, 0 or 1.

    >>> compare_ignoring_case("apple", "Banana")
    -1
    >>> compare_ignoring_case("Kim", "kIM")
    0
    >>> compare_ignoring_case("z", "A")
    1
    """
    x, y = a.casefold(), b.casefold()
    return (x > y) - (x < y)


@exercise(
    "Sum of the absolute differences between the codes of characters at equal positions, the shorter length deciding.",
    "Add up how far apart the characters of a and b are, position by position, ignoring any surplus.",
)
def code_distance(a, b):
    """Return the total absolute code difference of the characters of a and b, pairwise up to the shorter length.

    >>> code_distance("abc", "acd")
    2
    >>> code_distance("a", "zz")
    25
    >>> code_distance("", "abc")
    0
    """
    return sum(abs(ord(x) - ord(y)) for x, y in zip(a, b))


@exercise(
    "Equal after dropping everything except letters and digits and ignoring case?",
    "Loose equality of two titles: only their letters and digits count, in lower case.",
)
def loosely_equal(a: str, b: str) -> bool:
    """Check whether a and b agree in their letters and digits, ignoring case and all other characters.

    >>> loosely_equal("E-Mail", "email")
    True
    >>> loosely_equal("Top 10!", "top10")
    True
    >>> loosely_equal("one", "two")
    False
    """
    def core(s):
        return [ch for ch in s.lower() if ch.isalnum()]

    return core(a) == core(b)
