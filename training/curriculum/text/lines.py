"""Lines of text: numbering, indenting, filtering, joining."""

from training.curriculum.exercise import exercise


@exercise(
    "Put right-aligned line numbers and ': ' in front of every line.",
    "Number the lines of text from 1; the numbers are padded to the width of the largest and followed by a colon and a blank.",
)
def numbered_lines(text: str) -> str:
    """Prefix each line of text with its right-aligned number, a colon and a space.

    >>> numbered_lines("a\\nb")
    '1: a\\n2: b'
    >>> numbered_lines("x")
    '1: x'
    >>> numbered_lines("\\n".join("abcdefghij")).splitlines()[0]
    ' 1: a'
    """
    lines = text.splitlines()
    width = len(str(len(lines)))
    return "\n".join(f"{n:>{width}}: {line}" for n, line in enumerate(lines, 1))


@exercise(
    "Indent all non-blank lines by n spaces.",
    "Add n spaces at the start of each line of text having more than whitespace; blank lines stay as they are.",
)
def indent_lines(text: str, n: int = 4) -> str:
    """Indent every line of text that is not blank by n spaces.

    >>> indent_lines("a\\n\\nb", 2)
    '  a\\n\\n  b'
    >>> indent_lines("x")
    '    x'
    >>> indent_lines("", 3)
    ''
    """
    return "\n".join(" " * n + line if line.strip() else line for line in text.split("\n"))


@exercise(
    "Remove the indentation that all non-blank lines share.",
    "Shift text to the left: find the smallest number of leading spaces among non-blank lines and cut it from every line.",
)
def remove_common_indent(text):
    """Delete from every line the number of leading spaces common to all non-blank lines.

    >>> remove_common_indent("  a\\n    b\\n  c")
    'a\\n  b\\nc'
    >>> remove_common_indent("x\\n  y")
    'x\\n  y'
    >>> remove_common_indent("")
    ''
    """
    lines = text.split("\n")
    margins = [len(line) - len(line.lstrip(" ")) for line in lines if line.strip()]
    margin = min(margins, default=0)
    return "\n".join(line[margin:] for line in lines)


@exercise(
    "Keep just the first copy of each line.",
    "Remove lines that already occurred earlier in text, leaving the order as it is.",
)
def dedupe_lines(text: str) -> str:
    """Return text without lines that repeat an earlier line.

    >>> dedupe_lines("a\\nb\\na")
    'a\\nb'
    >>> dedupe_lines("x")
    'x'
    >>> dedupe_lines("1\\n1\\n1")
    '1'
    """
    return "\n".join(dict.fromkeys(text.split("\n")))


@exercise(
    "Strip '#' comments: cut each line at the first '#', trim its end, and drop lines left empty.",
    "Return the lines of source without comments. A comment runs from '#' to the line's end; lines having nothing else disappear.",
)
def uncomment(source: str) -> list[str]:
    """Return the lines of source without '#' comments and trailing blanks, leaving out empty ones.

    >>> uncomment("x = 1  # set\\n# note\\ny")
    ['x = 1', 'y']
    >>> uncomment("#only")
    []
    >>> uncomment("  a")
    ['  a']
    """
    lines = []
    for line in source.splitlines():
        code = line.split("#", 1)[0].rstrip()
        if code:
            lines.append(code)
    return lines


@exercise(
    "Join lines ending in a backslash with the line after them, without the backslash.",
    "Resolve line continuations: a backslash at the end of a line is removed and the next line appended directly.",
)
def join_continued_lines(text: str) -> list[str]:
    """Return the lines of text with those ending in a backslash joined to their successors.

    >>> join_continued_lines("a \\\\\\nb\\nc")
    ['a b', 'c']
    >>> join_continued_lines("x")
    ['x']
    >>> join_continued_lines("1\\\\\\n2\\\\\\n3")
    ['123']
    """
    result = []
    pending = ""
    for line in text.splitlines():
        if line.endswith("\\"):
            pending += line[:-1]
        else:
            result.append(pending + line)
            pending = ""
    if pending:
        result.append(pending)
    return result


@exercise(
    "Paragraphs of text: blocks separated by blank lines, the lines of each joined by a space.",
    "Split text at empty lines and return every block as one string with its lines stripped and joined by blanks.",
)
def paragraphs(text):
    """Return the paragraphs of text, separated by blank lines, each as a single line.

    >>> paragraphs("one\\ntwo\\n\\nthree")
    ['one two', 'three']
    >>> paragraphs("\\n\\na\\n \\n\\nb\\n")
    ['a', 'b']
    >>> paragraphs("")
    []
    """
    result = []
    current = []
    for line in text.splitlines() + [""]:
        if line.strip():
            current.append(line.strip())
        elif current:
            result.append(" ".join(current))
            current = []
    return result


@exercise(
    "Lines first to last (from 1, inclusive) of text, joined again.",
    "Extract a range of lines; first and last are 1-based and both belong to the range.",
)
def line_range(text: str, first: int, last: int) -> str:
    """Return lines first through last of text, counting from 1.

    >>> line_range("a\\nb\\nc\\nd", 2, 3)
    'b\\nc'
    >>> line_range("a\\nb", 1, 9)
    'a\\nb'
    >>> line_range("a", 3, 4)
    ''
    """
    return "\n".join(text.splitlines()[first - 1:last])


@exercise(
    "The longest line of text, the first one when several are equally long; '' for empty text.",
    "Which line of text has the most characters? Earlier lines win ties.",
)
def widest_line(text):
    """Return the longest line of text (the first such line), or '' if text is empty.

    >>> widest_line("ab\\nabcd\\nxyz")
    'abcd'
    >>> widest_line("aa\\nbb")
    'aa'
    >>> widest_line("")
    ''
    """
    return max(text.splitlines(), key=len, default="")


@exercise(
    "Counts like wc: (lines, words, characters) of text.",
    "Return how many lines, whitespace-separated words and characters text has, as a tuple.",
)
def text_totals(text: str) -> tuple[int, int, int]:
    """Return the numbers of lines, words and characters in text.

    >>> text_totals("one two\\nthree")
    (2, 3, 13)
    >>> text_totals("")
    (0, 0, 0)
    >>> text_totals("a\\n")
    (1, 1, 2)
    """
    return len(text.splitlines()), len(text.split()), len(text)


@exercise(
    "Last n lines of text as a list.",
    "Return the final n lines; fewer if text does not have that many, none for n equal to 0.",
)
def tail_lines(text: str, n: int) -> list[str]:
    """Return the last n lines of text.

    >>> tail_lines("a\\nb\\nc", 2)
    ['b', 'c']
    >>> tail_lines("a", 5)
    ['a']
    >>> tail_lines("a\\nb", 0)
    []
    """
    lines = text.splitlines()
    return lines[max(0, len(lines) - n):]


@exercise(
    "Lines between a begin line and an end line, both excluded; [] if begin is missing.",
    "Return the lines following the line equal to begin up to the next line equal to end, or to the end of text if end never comes.",
)
def lines_between(text: str, begin: str, end: str) -> list[str]:
    """Return the lines after the line begin and before the next line end (or the end of text).

    >>> lines_between("x\\nBEGIN\\n1\\n2\\nEND\\ny", "BEGIN", "END")
    ['1', '2']
    >>> lines_between("a\\nb", "BEGIN", "END")
    []
    >>> lines_between("BEGIN\\nq", "BEGIN", "END")
    ['q']
    """
    inside = False
    result = []
    for line in text.splitlines():
        if inside:
            if line == end:
                break
            result.append(line)
        elif line == begin:
            inside = True
    return result


@exercise(
    "Sort the lines of text without regard to case, leaving a header of n lines on top.",
    "Keep the first n lines in place and order the others alphabetically, ignoring case.",
)
def sort_lines_below_header(text, n=1):
    """Sort the lines of text ignoring case, except for the first n, which stay at the top.

    >>> sort_lines_below_header("Name\\nbo\\nAl")
    'Name\\nAl\\nbo'
    >>> sort_lines_below_header("b\\na", 0)
    'a\\nb'
    >>> sort_lines_below_header("")
    ''
    """
    lines = text.split("\n")
    return "\n".join(lines[:n] + sorted(lines[n:], key=str.lower))


@exercise(
    "Summaries of indented text: only the lines that have no leading whitespace.",
    "Return the top-level lines of text, that is, non-blank lines beginning at the left margin.",
)
def top_level_lines(text: str) -> list[str]:
    """Return the non-blank lines of text that are not indented.

    >>> top_level_lines("a\\n  b\\nc\\n\\n\\td")
    ['a', 'c']
    >>> top_level_lines(" x")
    []
    >>> top_level_lines("")
    []
    """
    return [line for line in text.splitlines() if line.strip() and not line[0].isspace()]


@exercise(
    "Nest an indented outline, two spaces per level, into (depth, text) tuples.",
    "Convert each non-blank line to its depth, leading spaces divided by two, and its stripped text.",
)
def outline_levels(text: str) -> list[tuple[int, str]]:
    """Return (depth, stripped text) for the non-blank lines of an outline indented by two spaces per level.

    >>> outline_levels("a\\n  b\\n    c\\nd")
    [(0, 'a'), (1, 'b'), (2, 'c'), (0, 'd')]
    >>> outline_levels("")
    []
    >>> outline_levels("  x\\n\\n")
    [(1, 'x')]
    """
    result = []
    for line in text.splitlines():
        body = line.lstrip(" ")
        if body.strip():
            result.append(((len(line) - len(body)) // 2, body.rstrip()))
    return result


@exercise(
    "Place two texts side by side: lines paired, the left ones padded to equal width, ' | ' between.",
    "Combine the lines of left and right horizontally with ' | ' in between. Missing lines count as empty and the left column is padded to its longest line.",
)
def columns_side_by_side(left, right):
    """Return the lines of left and right next to each other, separated by ' | '; missing lines are empty.

    >>> columns_side_by_side("a\\nbcd", "x")
    'a   | x\\nbcd | '
    >>> columns_side_by_side("1", "2")
    '1 | 2'
    >>> columns_side_by_side("", "z")
    ' | z'
    """
    a, b = left.split("\n"), right.split("\n")
    height = max(len(a), len(b))
    a += [""] * (height - len(a))
    b += [""] * (height - len(b))
    width = max(map(len, a))
    return "\n".join(f"{x:<{width}} | {y}" for x, y in zip(a, b))


@exercise(
    "Yield lines of text with blank ones dropped and surrounding whitespace removed.",
    "Generate every non-blank line of text, stripped.",
)
def clean_lines(text: str):
    """Yield the stripped lines of text, skipping blank ones.

    >>> list(clean_lines(" a \\n\\n b"))
    ['a', 'b']
    >>> list(clean_lines(""))
    []
    >>> list(clean_lines("x"))
    ['x']
    """
    for line in text.splitlines():
        stripped = line.strip()
        if stripped:
            yield stripped


@exercise(
    "Compare two texts line by line: list of (number, old, new) where they differ, None for a missing line.",
    "Report changed lines as tuples of 1-based line number, line of the old text and line of the new text; None replaces a line that one text does not have.",
)
def changed_lines(old: str, new: str) -> list[tuple]:
    """Return (line number, old line, new line) for each differing line, with None where a text has no such line.

    >>> changed_lines("a\\nb", "a\\nc")
    [(2, 'b', 'c')]
    >>> changed_lines("a", "a\\nb")
    [(2, None, 'b')]
    >>> changed_lines("x", "x")
    []
    """
    before, after = old.splitlines(), new.splitlines()
    changes = []
    for i in range(max(len(before), len(after))):
        was = before[i] if i < len(before) else None
        now = after[i] if i < len(after) else None
        if was != now:
            changes.append((i + 1, was, now))
    return changes
