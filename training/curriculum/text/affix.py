"""Prefixes, suffixes, trimming, padding and alignment."""

from training.curriculum.exercise import exercise


@exercise(
    "Remove suffix from name if it is there, and report whether it was: returns (rest, found).",
    "Give back name without suffix plus True, or name itself plus False when it does not end that way.",
)
def detach_suffix(name: str, suffix: str) -> tuple[str, bool]:
    """Return name without suffix and True, or name unchanged and False if it does not end with suffix.

    >>> detach_suffix("report.txt", ".txt")
    ('report', True)
    >>> detach_suffix("report", ".txt")
    ('report', False)
    >>> detach_suffix("aa", "a")
    ('a', True)
    """
    if name.endswith(suffix):
        return name.removesuffix(suffix), True
    return name, False


@exercise(
    "Add prefix to word unless word already starts with it.",
    "Make sure word begins with prefix, never doubling it.",
)
def ensure_prefix(word, prefix):
    """Return word with prefix in front, adding it only where missing.

    >>> ensure_prefix("tag", "#")
    '#tag'
    >>> ensure_prefix("#tag", "#")
    '#tag'
    >>> ensure_prefix("", "x-")
    'x-'
    """
    return word if word.startswith(prefix) else prefix + word


@exercise(
    "Strip every repetition of prefix from the beginning of s.",
    "As long as s starts with prefix, cut it off; prefix is not empty.",
)
def strip_all_prefixes(s: str, prefix: str) -> str:
    """Remove the non-empty prefix from the start of s as many times as it is repeated there.

    >>> strip_all_prefixes("Re: Re: lunch", "Re: ")
    'lunch'
    >>> strip_all_prefixes("lunch", "Re: ")
    'lunch'
    >>> strip_all_prefixes("ababa", "ab")
    'a'
    """
    while s.startswith(prefix):
        s = s[len(prefix):]
    return s


@exercise(
    "First of the given prefixes with which text begins, or None.",
    "Test the prefixes in their order and return the one that starts text; None if none of them does.",
)
def matching_prefix(text, prefixes):
    """Return the first entry of prefixes that text starts with, or None.

    >>> matching_prefix("https://a.org", ["http://", "https://"])
    'https://'
    >>> matching_prefix("ftp", ["http"]) is None
    True
    >>> matching_prefix("abc", ["ab", "a"])
    'ab'
    """
    return next((p for p in prefixes if text.startswith(p)), None)


@exercise(
    "Right-align number in a field of the given width filled with zeros; a minus stays in front.",
    "Write an integer with leading zeros so that it takes up width characters, the minus sign counted.",
)
def zero_filled(number: int, width: int) -> str:
    """Return number as text padded with leading zeros to width characters, sign first.

    >>> zero_filled(42, 5)
    '00042'
    >>> zero_filled(-7, 4)
    '-007'
    >>> zero_filled(123, 2)
    '123'
    """
    return str(number).zfill(width)


@exercise(
    "Pad all strings with trailing spaces to the length of the longest.",
    "Left-align a list of strings so that every one has the width of the widest.",
)
def pad_to_longest(items: list[str]) -> list[str]:
    """Return items filled up with spaces on the right to a common length.

    >>> pad_to_longest(["a", "bcd", ""])
    ['a  ', 'bcd', '   ']
    >>> pad_to_longest([])
    []
    >>> pad_to_longest(["x"])
    ['x']
    """
    width = max(map(len, items), default=0)
    return [item.ljust(width) for item in items]


@exercise(
    "Dotted leader line: left text, dots, right text, together exactly width characters.",
    "Fill the gap between left and right with dots until the line is width long; if both are too long already, put just one dot.",
)
def dot_leader(left, right, width):
    """Join left and right with as many dots as are needed to reach width, at least one.

    >>> dot_leader("Intro", "3", 12)
    'Intro......3'
    >>> dot_leader("Summary", "120", 8)
    'Summary.120'
    >>> dot_leader("", "1", 4)
    '...1'
    """
    dots = max(1, width - len(left) - len(right))
    return left + "." * dots + right


@exercise(
    "Centre title in a line of fill characters, with one space on each side of it.",
    "Build a heading of the given width: title surrounded by blanks, the remaining room on both sides taken by fill.",
)
def banner_line(title: str, width: int, fill: str = "=") -> str:
    """Return title between single spaces, centred in a line of width fill characters.

    >>> banner_line("Menu", 12)
    '=== Menu ==='
    >>> banner_line("Hi", 8, "*")
    '** Hi **'
    >>> banner_line("Too long", 4)
    ' Too long '
    """
    return f" {title} ".center(width, fill)


@exercise(
    "Cut n characters off both ends of s; too short strings become empty.",
    "Trim s by n characters at the start and n at the end, returning '' when nothing would be left.",
)
def trim_both_ends(s: str, n: int) -> str:
    """Remove the first n and the last n characters of s, giving an empty string if s is too short.

    >>> trim_both_ends("abcdef", 2)
    'cd'
    >>> trim_both_ends("abc", 0)
    'abc'
    >>> trim_both_ends("abc", 2)
    ''
    """
    return s[n:len(s) - n] if len(s) > 2 * n else ""


@exercise(
    "How many times in succession does the end of s repeat suffix?",
    "Count the consecutive copies of suffix, a non-empty string, at the end of s.",
)
def trailing_repeats(s, suffix):
    """Return how often the non-empty suffix is repeated back to back at the end of s.

    >>> trailing_repeats("hahaha", "ha")
    3
    >>> trailing_repeats("wow!!", "!")
    2
    >>> trailing_repeats("abc", "x")
    0
    """
    count = 0
    while s.endswith(suffix):
        s = s[:-len(suffix)]
        count += 1
    return count


@exercise(
    "Group names by their prefix before the first separator; names lacking it go under ''.",
    "Return a dict from the part ahead of the first sep to the list of names having that part. Use the key '' for names that have no sep.",
)
def group_by_prefix(names: list[str], sep: str = "_") -> dict[str, list[str]]:
    """Group names by what precedes the first sep.

    >>> group_by_prefix(["db_host", "db_port", "debug"])
    {'db': ['db_host', 'db_port'], '': ['debug']}
    >>> group_by_prefix([])
    {}
    >>> group_by_prefix(["a.b", "a.c"], sep=".")
    {'a': ['a.b', 'a.c']}
    """
    groups = {}
    for name in names:
        head, found, _ = name.partition(sep)
        groups.setdefault(head if found else "", []).append(name)
    return groups


@exercise(
    "Align texts on the decimal point by padding them on the left.",
    "Left-pad numeric strings with spaces until their dots line up; a string without a dot is treated as if the dot were at its end.",
)
def align_decimal_points(numbers: list[str]) -> list[str]:
    """Pad the numeric strings on the left so that their decimal points share a column.

    >>> align_decimal_points(["1.5", "12.25", "3"])
    [' 1.5', '12.25', ' 3']
    >>> align_decimal_points(["7"])
    ['7']
    >>> align_decimal_points([])
    []
    """
    heads = [len(number.split(".")[0]) for number in numbers]
    width = max(heads, default=0)
    return [" " * (width - head) + number for head, number in zip(heads, numbers)]


@exercise(
    "Text fitted to exactly width characters: too long is cut at the right, too short is filled with pad.",
    "Force text to a fixed width, cutting or filling it on its right side.",
)
def fit_width(text, width, pad=" "):
    """Return text cut or padded on the right to exactly width characters.

    >>> fit_width("garden", 4)
    'gard'
    >>> fit_width("ab", 4, ".")
    'ab..'
    >>> fit_width("", 2, "-")
    '--'
    """
    return text[:width].ljust(width, pad)


@exercise(
    "All the prefixes of word from shortest to longest, the word itself included.",
    "List what one sees while typing word: its first letter, its first two letters, and so forth.",
)
def growing_prefixes(word: str) -> list[str]:
    """Return the prefixes of word of length 1, 2, ... up to the whole word.

    >>> growing_prefixes("tea")
    ['t', 'te', 'tea']
    >>> growing_prefixes("x")
    ['x']
    >>> growing_prefixes("")
    []
    """
    return [word[:n] for n in range(1, len(word) + 1)]


@exercise(
    "Remove from each name the part that all names have in common at the start.",
    "Find the longest beginning shared by all names and return the names without it.",
)
def drop_shared_start(names):
    """Return names with their longest common beginning cut off.

    >>> drop_shared_start(["img_01", "img_02", "img_10"])
    ['01', '02', '10']
    >>> drop_shared_start(["a", "b"])
    ['a', 'b']
    >>> drop_shared_start([])
    []
    """
    if not names:
        return []
    low, high = min(names), max(names)
    size = 0
    while size < len(low) and low[size] == high[size]:
        size += 1
    return [name[size:] for name in names]


@exercise(
    "Text enclosed in brackets of the given kind: 'round', 'square', 'curly' or 'angle'; ValueError for another kind.",
    "Put the bracket pair named by kind around text. Known kinds are round, square, curly and angle, others raise ValueError.",
)
def enclose(text: str, kind: str = "round") -> str:
    """Wrap text in brackets.

    Args:
        text: what to enclose.
        kind: 'round', 'square', 'curly' or 'angle'.

    Raises:
        ValueError: if kind is unknown.

    >>> enclose("x")
    '(x)'
    >>> enclose("x", "angle")
    '<x>'
    >>> enclose("x", "wavy")
    Traceback (most recent call last):
    ...
    ValueError: unknown kind: wavy
    """
    pairs = {"round": "()", "square": "[]", "curly": "{}", "angle": "<>"}
    if kind not in pairs:
        raise ValueError(f"unknown kind: {kind}")
    opening, closing = pairs[kind]
    return opening + text + closing


@exercise(
    "Shortest extension of a by b: the two joined with their overlap written once.",
    "Concatenate a and b so that the longest end of a which is also a beginning of b appears just one time.",
)
def join_overlapping(a: str, b: str) -> str:
    """Append b to a, merging the longest suffix of a that is a prefix of b.

    >>> join_overlapping("sunday", "daylight")
    'sundaylight'
    >>> join_overlapping("abc", "xyz")
    'abcxyz'
    >>> join_overlapping("aaa", "aa")
    'aaa'
    """
    for size in range(min(len(a), len(b)), 0, -1):
        if a.endswith(b[:size]):
            return a + b[size:]
    return a + b


@exercise(
    "Words in which ending occurs at the end, given back without it.",
    "Filter words by their ending and return the stems, i.e. the matching words with the ending removed.",
)
def stems_with_ending(words, ending):
    """Return, for each word that ends with ending, the part before it.

    >>> stems_with_ending(["walked", "run", "jumped"], "ed")
    ['walk', 'jump']
    >>> stems_with_ending(["a"], "b")
    []
    >>> stems_with_ending([], "s")
    []
    """
    return [word.removesuffix(ending) for word in words if word.endswith(ending)]


@exercise(
    "Quote marks at line starts: how many leading '>' characters does line have, blanks between allowed?",
    "Determine the reply depth of a mail line by counting the '>' signs at its beginning, skipping spaces among them.",
)
def quote_depth(line: str) -> int:
    """Count the '>' marks a quoted mail line starts with, ignoring spaces between them.

    >>> quote_depth("> > hello")
    2
    >>> quote_depth("hello > you")
    0
    >>> quote_depth(">>>")
    3
    """
    depth = 0
    for ch in line:
        if ch == ">":
            depth += 1
        elif ch != " ":
            break
    return depth


@exercise(
    "Make the lengths of a and b equal by padding the shorter on the left with fill.",
    "Return both strings as a tuple, the shorter one filled up in front with the fill character.",
)
def pad_pair(a, b, fill="0"):
    """Pad the shorter of a and b on the left with fill and return both.

    >>> pad_pair("101", "1")
    ('101', '001')
    >>> pad_pair("ab", "cde", "-")
    ('-ab', 'cde')
    >>> pad_pair("", "")
    ('', '')
    """
    width = max(len(a), len(b))
    return a.rjust(width, fill), b.rjust(width, fill)


@exercise(
    "Check whether the second string is a proper ending of the first: shorter than it and at its end.",
    "True if word ends with ending and is longer than ending.",
)
def ends_properly_with(word: str, ending: str) -> bool:
    """Check that word ends with ending without being equal to it.

    >>> ends_properly_with("running", "ing")
    True
    >>> ends_properly_with("ing", "ing")
    False
    >>> ends_properly_with("run", "ing")
    False
    """
    return word != ending and word.endswith(ending)
