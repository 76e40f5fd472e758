"""Splitting text on separators, converting the parts, and joining parts again."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Split at commas, strip blanks around each part and drop parts that are empty.",
    "Turn a comma-separated text into a list of trimmed, non-empty strings.",
)
def clean_fields(text: str) -> list[str]:
    """Return the parts of text between commas, stripped, without empty ones.

    >>> clean_fields("a, b ,,c")
    ['a', 'b', 'c']
    >>> clean_fields(" , ")
    []
    >>> clean_fields("tea")
    ['tea']
    """
    return [part.strip() for part in text.split(",") if part.strip()]


@exercise(
    "Split at semicolons and convert every part to an integer.",
    "Parse whole numbers separated by ';' into a list; an empty text gives an empty list.",
)
def ints_by_semicolon(text):
    """Return the integers in a text where they are separated by semicolons.

    >>> ints_by_semicolon("4;-2;10")
    [4, -2, 10]
    >>> ints_by_semicolon("7")
    [7]
    >>> ints_by_semicolon("")
    []
    """
    if not text:
        return []
    return [int(part) for part in text.split(";")]


@exercise(
    "Split at the first separator only and return the two sides; without separator the second side is empty.",
    "Cut the text into the part before the first sep and the part after it, as a pair.",
)
def split_once(text: str, sep: str) -> tuple[str, str]:
    """Return the parts of text before and after the first sep; the second is '' without sep.

    >>> split_once("key: a: b", ": ")
    ('key', 'a: b')
    >>> split_once("plain", ":")
    ('plain', '')
    >>> split_once("=x", "=")
    ('', 'x')
    """
    left, _, right = text.partition(sep)
    return left, right


@exercise(
    "Split at any of the given separator characters; empty parts are left out.",
    "Break the text at every character that occurs in seps and return the non-empty pieces.",
)
def split_at_any(text, seps):
    """Return the non-empty parts of text between characters that occur in seps.

    >>> split_at_any("a,b;c d", ",; ")
    ['a', 'b', 'c', 'd']
    >>> split_at_any("--x--", "-")
    ['x']
    >>> split_at_any("abc", ",")
    ['abc']
    """
    parts = [""]
    for c in text:
        if c in seps:
            parts.append("")
        else:
            parts[-1] += c
    return [part for part in parts if part]


@exercise(
    "Split before every capital letter.",
    "Cut the text into pieces so that each uppercase letter starts a new piece.",
)
def split_at_capitals(text: str) -> list[str]:
    """Return the pieces of text, each uppercase letter beginning a new one.

    >>> split_at_capitals("oneTwoThree")
    ['one', 'Two', 'Three']
    >>> split_at_capitals("AB")
    ['A', 'B']
    >>> split_at_capitals("abc")
    ['abc']
    """
    pieces = []
    for c in text:
        if c.isupper() or not pieces:
            pieces.append(c)
        else:
            pieces[-1] += c
    return pieces


@exercise(
    "Split the text into runs of letters and runs of digits; other characters only separate.",
    "Return all maximal pieces of letters a-z, A-Z and all maximal pieces of digits in order.",
)
def letter_and_digit_runs(s):
    """Return the maximal runs of letters and of digits in s, in order.

    >>> letter_and_digit_runs("ab12c 7")
    ['ab', '12', 'c', '7']
    >>> letter_and_digit_runs("--")
    []
    >>> letter_and_digit_runs("x1y2")
    ['x', '1', 'y', '2']
    """
    return re.findall(r"[A-Za-z]+|[0-9]+", s)


@exercise(
    "Split into a head without digits and a number: 'room12' gives ('room', 12).",
    "Separate the letters at the start from the number at the end and return both, the number as int.",
)
def name_and_number(label: str) -> tuple[str, int]:
    """Return the part of label before its trailing number, and that number.

    >>> name_and_number("room12")
    ('room', 12)
    >>> name_and_number("x7")
    ('x', 7)
    >>> name_and_number("file007")
    ('file', 7)
    """
    name = label.rstrip("0123456789")
    return name, int(label[len(name):])


@exercise(
    "Split the text in the middle; with an odd length the first half gets the additional character.",
    "Return first and second half of a string, the first one longer if the length is odd.",
)
def front_and_back_half(s):
    """Return the two halves of s; the first one is longer if the length is odd.

    >>> front_and_back_half("abcdef")
    ('abc', 'def')
    >>> front_and_back_half("abcde")
    ('abc', 'de')
    >>> front_and_back_half("")
    ('', '')
    """
    half = (len(s) + 1) // 2
    return s[:half], s[half:]


@exercise(
    "Cut the string at the given positions, which are in increasing order.",
    "Return the pieces of s between consecutive cut positions, including the pieces at both ends.",
)
def cut_at_positions(s: str, cuts: list[int]) -> list[str]:
    """Return the pieces of s when it is cut before each index in cuts.

    >>> cut_at_positions("abcdefg", [2, 5])
    ['ab', 'cde', 'fg']
    >>> cut_at_positions("abc", [])
    ['abc']
    >>> cut_at_positions("abcd", [1])
    ['a', 'bcd']
    """
    bounds = [0, *cuts, len(s)]
    return [s[a:b] for a, b in zip(bounds, bounds[1:])]


@exercise(
    "Cut the string into pieces with the given lengths, one after another.",
    "Split fixed-width text: the first piece has widths[0] characters, the next widths[1], and so on.",
)
def split_widths(line, widths):
    """Return consecutive pieces of line whose lengths are given by widths.

    >>> split_widths("20240517", [4, 2, 2])
    ['2024', '05', '17']
    >>> split_widths("abcde", [1, 3])
    ['a', 'bcd']
    >>> split_widths("abc", [])
    []
    """
    pieces = []
    start = 0
    for width in widths:
        pieces.append(line[start:start + width])
        start += width
    return pieces


@exercise(
    "Return the n-th part of the text between separators, counting from 1; None if there are fewer parts.",
    "Which part stands at place n (from one) if the text is split at sep? Return None if it does not exist.",
)
def nth_part(text: str, sep: str, n: int) -> str | None:
    """Return the n-th part of text split at sep, counted from 1, or None if there is none.

    >>> nth_part("a:b:c", ":", 2)
    'b'
    >>> nth_part("solo", ":", 1)
    'solo'
    >>> nth_part("a:b", ":", 3) is None
    True
    """
    parts = text.split(sep)
    return parts[n - 1] if 1 <= n <= len(parts) else None


@exercise(
    "Find the longest part between separators; the first of several equally long ones.",
    "Split at sep and return the piece with the most characters. Ties go to the first.",
)
def longest_part(text, sep):
    """Return the longest part of text between sep, the first one on a tie.

    >>> longest_part("a/bcd/ef", "/")
    'bcd'
    >>> longest_part("ab/cd", "/")
    'ab'
    >>> longest_part("", "/")
    ''
    """
    return max(text.split(sep), key=len)


@exercise(
    "Count the parts between commas that are not blank.",
    "How many comma-separated entries contain something else than whitespace?",
)
def entry_count(text: str) -> int:
    """Return how many of the parts of text between commas are not blank.

    >>> entry_count("a, b, ,c")
    3
    >>> entry_count("")
    0
    >>> entry_count(",,")
    0
    """
    return sum(1 for part in text.split(",") if part.strip())


@exercise(
    "Sort the parts between the separators and join them again.",
    "Split at sep, put the pieces into alphabetical order and join with sep.",
)
def sort_parts(text, sep):
    """Return text with its parts between sep in sorted order.

    >>> sort_parts("pear,apple,fig", ",")
    'apple,fig,pear'
    >>> sort_parts("b-a", "-")
    'a-b'
    >>> sort_parts("x", ",")
    'x'
    """
    return sep.join(sorted(text.split(sep)))


@exercise(
    "Remove repeated parts of a comma-separated text, keeping the first of each; spaces around parts are stripped.",
    "Given items separated by commas, return them joined by ', ' without duplicates in order of first appearance.",
)
def unique_fields(text: str) -> str:
    """Return the distinct comma-separated parts of text, stripped and joined by ', '.

    >>> unique_fields("a, b,a ,c")
    'a, b, c'
    >>> unique_fields("x")
    'x'
    >>> unique_fields("b,b,b")
    'b'
    """
    parts = [part.strip() for part in text.split(",")]
    return ", ".join(dict.fromkeys(parts))


@exercise(
    "Change the separator: split at old and join with new.",
    "Replace the delimiter between the fields of a line, trimming blanks around each field.",
)
def change_separator(line, old, new):
    """Return line with its fields, stripped of blanks, separated by new instead of old.

    >>> change_separator("a; b ;c", ";", "|")
    'a|b|c'
    >>> change_separator("x", ",", ";")
    'x'
    >>> change_separator("1,2", ",", " + ")
    '1 + 2'
    """
    return new.join(field.strip() for field in line.split(old))


@exercise(
    "Join the words with commas, but with 'and' before the last one.",
    "Write a list of names as text: 'a', 'a and b', 'a, b and c'; an empty list gives an empty string.",
)
def comma_and_list(words: list[str]) -> str:
    """Return words joined by commas, with ' and ' before the last.

    >>> comma_and_list(["tea", "milk", "jam"])
    'tea, milk and jam'
    >>> comma_and_list(["tea", "milk"])
    'tea and milk'
    >>> comma_and_list([])
    ''
    """
    if len(words) <= 1:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]


@exercise(
    "Join the strings that are not empty with the separator.",
    "Concatenate all non-empty strings of the list, sep between them.",
)
def join_nonempty(parts, sep):
    """Return the non-empty strings of parts joined by sep.

    >>> join_nonempty(["a", "", "b"], "-")
    'a-b'
    >>> join_nonempty(["", ""], "-")
    ''
    >>> join_nonempty([], "-")
    ''
    """
    return sep.join(part for part in parts if part)


@exercise(
    "Join the values of a mixed list with blanks, skipping None.",
    "Convert all values except None to text and put single spaces between them.",
)
def blank_join_present(values: list) -> str:
    """Return the values other than None as text, joined by blanks.

    >>> blank_join_present(["No", 5, None, "b"])
    'No 5 b'
    >>> blank_join_present([None])
    ''
    >>> blank_join_present([0, ""])
    '0 '
    """
    return " ".join(str(v) for v in values if v is not None)


@exercise(
    "Join path parts with a single slash between them, however many slashes the parts have at their ends.",
    "Build a path: strip slashes from both ends of each part and connect the parts by '/'.",
)
def join_path(parts):
    """Return parts joined by single slashes, with slashes at their ends removed.

    >>> join_path(["a/", "/b", "c"])
    'a/b/c'
    >>> join_path(["home"])
    'home'
    >>> join_path(["x//", "y/"])
    'x/y'
    """
    return "/".join(part.strip("/") for part in parts)


@exercise(
    "Split a path at slashes and drop empty parts and single dots.",
    "Return the components of a path, leaving out '' and '.'.",
)
def path_parts(path: str) -> list[str]:
    """Return the components of path between slashes, without empty ones and without '.'.

    >>> path_parts("/data//ann/./notes")
    ['data', 'ann', 'notes']
    >>> path_parts("a/b/")
    ['a', 'b']
    >>> path_parts("/")
    []
    """
    return [part for part in path.split("/") if part not in ("", ".")]


@exercise(
    "Split the lines of a text into cells at tabs or commas and return a list of lists; blank lines are skipped.",
    "Parse a small table: every non-blank line becomes a list of its comma-separated, stripped cells.",
)
def table_cells(text):
    r"""Return the stripped comma-separated cells of each non-blank line of text.

    >>> table_cells("a, b\n1, 2")
    [['a', 'b'], ['1', '2']]
    >>> table_cells("x\n\ny")
    [['x'], ['y']]
    >>> table_cells("")
    []
    """
    return [[cell.strip() for cell in line.split(",")] for line in text.splitlines() if line.strip()]


@exercise(
    "Group the lines of a text into paragraphs: blank lines separate them. Return each paragraph as one string with single blanks.",
    "Split a text at empty lines and join the lines of each paragraph with spaces.",
)
def paragraphs_of(text: str) -> list[str]:
    r"""Return the paragraphs of text, which are separated by empty lines, each on one line.

    >>> paragraphs_of("a\nb\n\nc")
    ['a b', 'c']
    >>> paragraphs_of("one")
    ['one']
    >>> paragraphs_of("x\n\n\ny")
    ['x', 'y']
    """
    return [" ".join(block.split()) for block in text.split("\n\n") if block.strip()]


@exercise(
    "Return the n-th line of the text, counting from 1, or '' if there is no such line.",
    "Which line has the number n (first line is 1)? Return an empty string when the text is shorter.",
)
def line_number_n(text, n):
    r"""Return line n of text, counted from 1, or '' if it does not exist.

    >>> line_number_n("a\nb\nc", 2)
    'b'
    >>> line_number_n("a", 3)
    ''
    >>> line_number_n("", 1)
    ''
    """
    lines = text.splitlines()
    if 1 <= n <= len(lines):
        return lines[n - 1]
    return ""


@exercise(
    "Return the lines that contain the given word, ignoring case.",
    "Filter the lines of a text: keep those in which word occurs, upper or lower case.",
)
def lines_with(text: str, word: str) -> list[str]:
    r"""Return the lines of text that contain word, ignoring case.

    >>> lines_with("Tea is hot\nmilk\nno tea", "tea")
    ['Tea is hot', 'no tea']
    >>> lines_with("a\nb", "c")
    []
    >>> lines_with("", "x")
    []
    """
    return [line for line in text.splitlines() if word.lower() in line.lower()]


@exercise(
    "Find the longest line of the text, the first one on a tie; '' for an empty text.",
    "Which line of the text has the most characters? Return it, or '' without lines.",
)
def longest_line_of(text):
    r"""Return the longest line of text, the first one on a tie, or '' if there is none.

    >>> longest_line_of("ab\nabcd\nabce")
    'abcd'
    >>> longest_line_of("x")
    'x'
    >>> longest_line_of("")
    ''
    """
    return max(text.splitlines(), key=len, default="")


@exercise(
    "Split at the separator, but only outside of double quotes; the quotes remain in the parts.",
    "Break the line at every sep character that is not between double quotes.",
)
def split_unquoted(line: str, sep: str) -> list[str]:
    """Return the parts of line between sep characters that stand outside of double quotes.

    >>> split_unquoted('a,"b,c",d', ",")
    ['a', '"b,c"', 'd']
    >>> split_unquoted("x", ",")
    ['x']
    >>> split_unquoted('","', ",")
    ['","']
    """
    parts = [""]
    quoted = False
    for c in line:
        if c == '"':
            quoted = not quoted
        if c == sep and not quoted:
            parts.append("")
        else:
            parts[-1] += c
    return parts


@exercise(
    "Split at commas outside of round brackets.",
    "Break a list of arguments at its commas, but not at commas within parentheses; strip the parts.",
)
def commas_outside_brackets(text):
    """Return the stripped parts of text between commas that are not inside parentheses.

    >>> commas_outside_brackets("a, f(b, c), d")
    ['a', 'f(b, c)', 'd']
    >>> commas_outside_brackets("x")
    ['x']
    >>> commas_outside_brackets("(1,2),(3,4)")
    ['(1,2)', '(3,4)']
    """
    parts = [""]
    depth = 0
    for c in text:
        depth += (c == "(") - (c == ")")
        if c == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += c
    return [part.strip() for part in parts]


@exercise(
    "Divide the parts between separators into numbers and other texts; return both lists, the numbers converted to int.",
    "Split at sep; parts made of digits become ints in the first list, all others go to the second list.",
)
def numbers_and_words(text: str, sep: str) -> tuple[list[int], list[str]]:
    """Return the parts of text that are numbers, as ints, and the other parts.

    >>> numbers_and_words("3,tea,12,x", ",")
    ([3, 12], ['tea', 'x'])
    >>> numbers_and_words("a b", " ")
    ([], ['a', 'b'])
    >>> numbers_and_words("7", ",")
    ([7], [])
    """
    numbers = []
    words = []
    for part in text.split(sep):
        if part.isdigit():
            numbers.append(int(part))
        else:
            words.append(part)
    return numbers, words


@exercise(
    "Regroup: split at commas and join the parts by n with commas again, one string per group.",
    "Given comma-separated items, return them in groups of n, each group joined by commas; the last group may be smaller.",
)
def regroup_fields(text, n):
    """Return the comma-separated parts of text in groups of n, each joined by commas.

    >>> regroup_fields("a,b,c,d,e", 2)
    ['a,b', 'c,d', 'e']
    >>> regroup_fields("a,b", 5)
    ['a,b']
    >>> regroup_fields("x,y,z", 1)
    ['x', 'y', 'z']
    """
    parts = text.split(",")
    return [",".join(parts[i:i + n]) for i in range(0, len(parts), n)]
