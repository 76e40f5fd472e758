"""Conditions on positions and neighbours of characters in a string."""

from training.curriculum.exercise import exercise


@exercise(
    "Keep the characters at odd indices that are letters.",
    "Return the letters standing at positions 1, 3, 5, ... of the text; other characters there are dropped.",
)
def letters_at_odd_index(text: str) -> str:
    """Return the letters of text that stand at an odd index.

    >>> letters_at_odd_index("abcd")
    'bd'
    >>> letters_at_odd_index("a1b2")
    ''
    >>> letters_at_odd_index("x")
    ''
    """
    return "".join(c for c in text[1::2] if c.isalpha())


@exercise(
    "Write the characters at even indices in order and after them those at odd indices backwards.",
    "Take positions 0, 2, 4, ... forwards, then the remaining characters from right to left.",
)
def even_then_odd_backwards(s):
    """Return the characters at even indices of s followed by those at odd indices in reverse order.

    >>> even_then_odd_backwards("abcdef")
    'acefdb'
    >>> even_then_odd_backwards("abc")
    'acb'
    >>> even_then_odd_backwards("")
    ''
    """
    return s[::2] + s[1::2][::-1]


@exercise(
    "Count the digits that stand at an even index and have an even value.",
    "How many characters at positions 0, 2, 4, ... are even digits?",
)
def even_digits_at_even_index(text: str) -> int:
    """Return how many even digits stand at an even index of text.

    >>> even_digits_at_even_index("4a2b3")
    2
    >>> even_digits_at_even_index("1234")
    0
    >>> even_digits_at_even_index("")
    0
    """
    return sum(1 for c in text[::2] if c in "02468")


@exercise(
    "List the characters that stand directly after the given character.",
    "For every occurrence of c that is not at the end, return the character following it.",
)
def chars_right_after(s, c):
    """Return the list of the characters that directly follow c in s.

    >>> chars_right_after("banana", "a")
    ['n', 'n']
    >>> chars_right_after("xyxz", "x")
    ['y', 'z']
    >>> chars_right_after("abc", "c")
    []
    """
    return [b for a, b in zip(s, s[1:]) if a == c]


@exercise(
    "List the characters that stand directly before the given character.",
    "For each occurrence of c except at the beginning, return its predecessor.",
)
def predecessors_of(text: str, c: str) -> list[str]:
    """Return the list of the characters that stand directly before c in text.

    >>> predecessors_of("banana", "a")
    ['b', 'n', 'n']
    >>> predecessors_of("abc", "a")
    []
    >>> predecessors_of("xx", "x")
    ['x']
    """
    return [text[i - 1] for i in range(1, len(text)) if text[i] == c]


@exercise(
    "Which character most often follows c? Ties go to the one that follows first; None if nothing follows.",
    "Find the most frequent successor of the character c in the text, or None.",
)
def usual_follower(text, c):
    """Return the character that most often directly follows c in text, or None.

    >>> usual_follower("thatthethe", "t")
    'h'
    >>> usual_follower("abac", "a")
    'b'
    >>> usual_follower("abc", "c") is None
    True
    """
    followers = [b for a, b in zip(text, text[1:]) if a == c]
    return max(followers, key=followers.count, default=None)


@exercise(
    "Count the characters that are greater than both of their neighbours; the ends do not count.",
    "Number of inner positions whose character is larger than the one before and the one after.",
)
def char_peaks(s: str) -> int:
    """Return how many inner characters of s are greater than both neighbours.

    >>> char_peaks("abazb")
    2
    >>> char_peaks("abc")
    0
    >>> char_peaks("")
    0
    """
    return sum(s[i - 1] < s[i] > s[i + 1] for i in range(1, len(s) - 1))


@exercise(
    "Count the characters with equal characters on both sides, whatever they are themselves.",
    "Number of positions whose left and right neighbours are the same character.",
)
def framed_chars(text):
    """Return at how many positions of text the left and the right neighbour are equal.

    >>> framed_chars("abaca")
    2
    >>> framed_chars("aaa")
    1
    >>> framed_chars("ab")
    0
    """
    return sum(a == b for a, b in zip(text, text[2:]))


@exercise(
    "List the adjacent pairs of characters that are different letters of the same case.",
    "Return every two-character piece made of two different letters that are both small or both capital.",
)
def same_case_pairs(s: str) -> list[str]:
    """Return the adjacent pairs of different letters in s that are both lowercase or both uppercase.

    >>> same_case_pairs("abCD")
    ['ab', 'CD']
    >>> same_case_pairs("aab")
    ['ab']
    >>> same_case_pairs("a1b")
    []
    """
    return [a + b for a, b in zip(s, s[1:]) if a != b and (a.islower() and b.islower() or a.isupper() and b.isupper())]


@exercise(
    "Map each pair of adjacent characters to the number of times it occurs.",
    "Count the two-character pieces of the text in a dictionary.",
)
def two_char_tally(text):
    """Return a dictionary from each pair of adjacent characters in text to its number of occurrences.

    >>> two_char_tally("banana")
    {'ba': 1, 'an': 2, 'na': 2}
    >>> two_char_tally("aaa")
    {'aa': 2}
    >>> two_char_tally("x")
    {}
    """
    counts = {}
    for i in range(len(text) - 1):
        pair = text[i:i + 2]
        counts[pair] = counts.get(pair, 0) + 1
    return counts


@exercise(
    "Find the most frequent pair of adjacent characters; the one occurring first on a tie, '' for fewer than two characters.",
    "Which two neighbouring characters occur together most often? Ties go to the first.",
)
def commonest_pair(s: str) -> str:
    """Return the most frequent pair of adjacent characters in s, the first on a tie, or ''.

    >>> commonest_pair("banana")
    'an'
    >>> commonest_pair("abc")
    'ab'
    >>> commonest_pair("x")
    ''
    """
    pairs = [a + b for a, b in zip(s, s[1:])]
    return max(pairs, key=pairs.count, default="")


@exercise(
    "Remove each character that stands between two digits.",
    "Drop all characters whose left and right neighbours are both digits.",
)
def drop_between_digits(text):
    """Return text without the characters whose two neighbours are both digits.

    >>> drop_between_digits("1-2 a-b")
    '12 a-b'
    >>> drop_between_digits("12:30")
    '1230'
    >>> drop_between_digits("abc")
    'abc'
    """
    result = ""
    for i, c in enumerate(text):
        inside = 0 < i < len(text) - 1 and text[i - 1].isdigit() and text[i + 1].isdigit()
        if not inside:
            result += c
    return result


@exercise(
    "Is the distance between two equal characters always at least k positions?",
    "Check that no character is repeated within fewer than k positions.",
)
def repeats_far_apart(s: str, k: int) -> bool:
    """Check whether equal characters of s are always at least k positions apart.

    >>> repeats_far_apart("abcab", 3)
    True
    >>> repeats_far_apart("abcab", 4)
    False
    >>> repeats_far_apart("abc", 9)
    True
    """
    last = {}
    for i, c in enumerate(s):
        if c in last and i - last[c] < k:
            return False
        last[c] = i
    return True


@exercise(
    "Find the smallest distance between two occurrences of the character c; None if there are fewer than two.",
    "Return the least difference of neighbouring positions at which c stands, or None.",
)
def closest_repeats(text, c):
    """Return the smallest distance between two occurrences of c in text, or None.

    >>> closest_repeats("abcaba", "a")
    2
    >>> closest_repeats("xyzx", "x")
    3
    >>> closest_repeats("abc", "a") is None
    True
    """
    places = [i for i, d in enumerate(text) if d == c]
    return min((b - a for a, b in zip(places, places[1:])), default=None)


@exercise(
    "Return the part of the string up to and including the first repeated character, that is, the first that occurred before.",
    "Cut the string after the first character which has already appeared; the whole string if all are different.",
)
def until_first_repeat(s: str) -> str:
    """Return s up to and including the first character that occurred before, all of s if there is none.

    >>> until_first_repeat("abcadb")
    'abca'
    >>> until_first_repeat("abc")
    'abc'
    >>> until_first_repeat("xx")
    'xx'
    """
    for i, c in enumerate(s):
        if c in s[:i]:
            return s[:i + 1]
    return s


@exercise(
    "For every position count how many times its character occurred before.",
    "Return a list with the number of earlier equal characters for each character.",
)
def earlier_equals(s):
    """Return for each character of s how many equal characters stand before it.

    >>> earlier_equals("abab")
    [0, 0, 1, 1]
    >>> earlier_equals("aaa")
    [0, 1, 2]
    >>> earlier_equals("")
    []
    """
    return [s[:i].count(c) for i, c in enumerate(s)]


@exercise(
    "For each character compute the number of different characters up to and including it.",
    "Return the growing count of distinct characters along the string.",
)
def distinct_so_far(text: str) -> list[int]:
    """Return for each position of text the number of different characters up to it.

    >>> distinct_so_far("abac")
    [1, 2, 2, 3]
    >>> distinct_so_far("aaa")
    [1, 1, 1]
    >>> distinct_so_far("")
    []
    """
    seen = set()
    counts = []
    for c in text:
        seen.add(c)
        counts.append(len(seen))
    return counts


@exercise(
    "Return the balance after each character, where '+' adds one, '-' subtracts one and others change nothing.",
    "Running value of plus and minus signs: a list with the level after every character.",
)
def running_level(signs):
    """Return the running number of + minus the number of - after each character of signs.

    >>> running_level("++-")
    [1, 2, 1]
    >>> running_level("-x+")
    [-1, -1, 0]
    >>> running_level("")
    []
    """
    level = 0
    levels = []
    for c in signs:
        if c == "+":
            level += 1
        elif c == "-":
            level -= 1
        levels.append(level)
    return levels


@exercise(
    "Return the characters that follow a blank, together with the very first character.",
    "Collect the first character of the text and each character directly after a space, spaces excluded.",
)
def after_blanks(text: str) -> str:
    """Return the first character of text and every character after a blank, blanks excluded.

    >>> after_blanks("we like tea")
    'wlt'
    >>> after_blanks("a  b")
    'ab'
    >>> after_blanks("")
    ''
    """
    return "".join(b for a, b in zip(" " + text, text) if a == " " and b != " ")


@exercise(
    "Replace each character by the next character of the string, the last one by the first.",
    "Every position takes over the character of its right neighbour; the end takes the beginning.",
)
def take_right_neighbour(s):
    """Return the string in which each position holds the next character of s, cyclically.

    >>> take_right_neighbour("abc")
    'bca'
    >>> take_right_neighbour("x")
    'x'
    >>> take_right_neighbour("")
    ''
    """
    return "".join(s[(i + 1) % len(s)] for i in range(len(s)))


@exercise(
    "Write the greater one of each two adjacent characters: n characters give n - 1.",
    "For all neighbours a, b take the larger character and join the results.",
)
def pairwise_greater(s: str) -> str:
    """Return the greater character of each adjacent pair in s, joined.

    >>> pairwise_greater("badc")
    'bdd'
    >>> pairwise_greater("aa")
    'a'
    >>> pairwise_greater("x")
    ''
    """
    return "".join(max(a, b) for a, b in zip(s, s[1:]))


@exercise(
    "Compare each character with the next one: '<' if it is smaller, '>' if greater, '=' if equal; join the signs.",
    "Describe the rises and falls of the characters with the signs <, > and =.",
)
def compare_signs(text):
    """Return a string of <, > or = that compares each character of text with the next.

    >>> compare_signs("abba")
    '<=>'
    >>> compare_signs("x")
    ''
    >>> compare_signs("abc")
    '<<'
    """
    signs = ""
    for a, b in zip(text, text[1:]):
        if a < b:
            signs += "<"
        elif a > b:
            signs += ">"
        else:
            signs += "="
    return signs


@exercise(
    "Return the indices at which an uppercase letter follows a lowercase letter.",
    "Find the positions of capitals standing directly after a small letter.",
)
def humps(name: str) -> list[int]:
    """Return the indices of the uppercase letters of name that follow a lowercase letter.

    >>> humps("maxLineWidth")
    [3, 7]
    >>> humps("ABC")
    []
    >>> humps("aB")
    [1]
    """
    return [i for i in range(1, len(name)) if name[i - 1].islower() and name[i].isupper()]


@exercise(
    "Return the first n characters that are not blanks.",
    "Skip spaces and take n characters from the beginning of the text.",
)
def first_nonblank(text: str, n: int) -> str:
    """Return the first n characters of text other than blanks.

    >>> first_nonblank("a b c d", 3)
    'abc'
    >>> first_nonblank("  x", 2)
    'x'
    >>> first_nonblank("abc", 0)
    ''
    """
    return text.replace(" ", "")[:n]


@exercise(
    "Divide the string at its middle blank: return the texts before and after the blank nearest to the middle; ties go to the left one. The text contains a blank.",
    "Split the text in two at that space whose index is closest to half the length, the left one if two are equally close.",
)
def split_near_middle(text):
    """Return the parts of text before and after the blank nearest to its middle (left one on a tie).

    >>> split_near_middle("we like green tea")
    ('we like', 'green tea')
    >>> split_near_middle("a b")
    ('a', 'b')
    >>> split_near_middle("one two three")
    ('one two', 'three')
    """
    blanks = [i for i, c in enumerate(text) if c == " "]
    i = min(blanks, key=lambda b: abs(b - len(text) / 2))
    return text[:i], text[i + 1:]


@exercise(
    "Replace every dot that has a star to its left or right by a plus.",
    "In a row of '.' and '*', mark the dots next to a star with '+'.",
)
def mark_beside_stars(row):
    """Return row with each '.' that is next to a '*' replaced by '+'.

    >>> mark_beside_stars("..*..")
    '.+*+.'
    >>> mark_beside_stars("*.*")
    '*+*'
    >>> mark_beside_stars("...")
    '...'
    """
    return "".join("+" if c == "." and "*" in row[max(i - 1, 0):i + 2] else c for i, c in enumerate(row))


@exercise(
    "Let all stars move one place to the right; a star at the end reappears at the beginning.",
    "Shift the row cyclically by one to the right.",
)
def step_right(row: str) -> str:
    """Return row shifted cyclically by one place to the right.

    >>> step_right("*..")
    '.*.'
    >>> step_right("..*")
    '*..'
    >>> step_right("")
    ''
    """
    return row[-1:] + row[:-1]


@exercise(
    "Return the longest piece without the given character, the first one on a tie.",
    "Find the longest stretch of the text in which c does not occur.",
)
def longest_without(text, c):
    """Return the longest piece of text that does not contain the character c, the first on a tie.

    >>> longest_without("banana split", "a")
    ' split'
    >>> longest_without("xx", "x")
    ''
    >>> longest_without("abc", "z")
    'abc'
    """
    return max(text.split(c), key=len)
