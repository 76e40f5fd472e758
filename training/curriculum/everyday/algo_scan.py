"""Mid-size functions: scanning, string building, small state machines, grids."""

from training.curriculum.exercise import exercise


@exercise(
    "Remove remarks in round brackets from a text, nested ones included; unmatched closing brackets stay.",
    "Drop everything between '(' and its ')' at any depth and keep the rest of the text.",
)
def strip_remarks(text: str) -> str:
    """Return a text without the parts in round brackets, which may be nested.

    >>> strip_remarks("tea (hot (very)) cup")
    'tea  cup'
    >>> strip_remarks("a(b)c")
    'ac'
    >>> strip_remarks("x) y")
    'x) y'
    """
    depth = 0
    kept = []
    for char in text:
        if char == "(":
            depth += 1
        elif char == ")" and depth:
            depth -= 1
        elif depth == 0:
            kept.append(char)
    return "".join(kept)


@exercise(
    "Deepest level of indentation in a text, with `unit` spaces per level; blank lines do not count.",
    "Count leading spaces of each non-blank line, divide by the unit, and return the maximum.",
)
def deepest_indent(text: str, unit: int = 4) -> int:
    """Return the deepest indentation level of a text.

    >>> deepest_indent("a\\n    b\\n        c")
    2
    >>> deepest_indent("x\\n  y", unit=2)
    1
    >>> deepest_indent("")
    0
    """
    deepest = 0
    for line in text.splitlines():
        if line.strip():
            spaces = len(line) - len(line.lstrip(" "))
            deepest = max(deepest, spaces // unit)
    return deepest


@exercise(
    "Break a text into words and numbers: runs of letters and runs of digits, everything else separates.",
    "Tokenise into maximal runs of letters or of digits.",
)
def letter_digit_tokens(text: str) -> list[str]:
    """Return the runs of letters and the runs of digits of a text.

    >>> letter_digit_tokens("abc12 de-3")
    ['abc', '12', 'de', '3']
    >>> letter_digit_tokens("4x4")
    ['4', 'x', '4']
    >>> letter_digit_tokens("--")
    []
    """
    tokens = []
    previous = ""
    for char in text:
        kind = "a" if char.isalpha() else "d" if char.isdigit() else ""
        if kind and kind == previous:
            tokens[-1] += char
        elif kind:
            tokens.append(char)
        previous = kind
    return tokens


@exercise(
    "Evaluate a chain of additions and subtractions without spaces, such as '10-3+5'.",
    "Compute the value of a text of whole numbers joined by + and -.",
)
def plus_minus_value(expression: str) -> int:
    """Return the value of numbers joined by + and -.

    >>> plus_minus_value("10-3+5")
    12
    >>> plus_minus_value("7")
    7
    >>> plus_minus_value("1-2-3")
    -4
    """
    total = 0
    sign = 1
    number = ""
    for char in expression + "+":
        if char.isdigit():
            number += char
        else:
            total += sign * int(number)
            sign = 1 if char == "+" else -1
            number = ""
    return total


@exercise(
    "Wrap words into lines of at most `width` characters; longer words get a line of their own.",
    "Fill lines greedily with words separated by single spaces, up to the given width.",
)
def fill_lines(text: str, width: int) -> list[str]:
    """Break a text into lines of at most width characters at spaces.

    A word longer than the width stands on its own line.

    >>> fill_lines("the cat sat down", 7)
    ['the cat', 'sat', 'down']
    >>> fill_lines("extraordinary day", 5)
    ['extraordinary', 'day']
    >>> fill_lines("", 10)
    []
    """
    lines = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines


@exercise(
    "Sections of a text by headings: a line ending with ':' starts a section, the lines after it belong to it. Lines before the first heading are ignored.",
    "Parse headed lists into a dict from heading (without the colon) to its lines.",
)
def sections_of(text: str) -> dict[str, list[str]]:
    """Return a dict from heading to its lines; a heading is a line ending with a colon.

    >>> sections_of("Fruit:\\napple\\npear\\nVeg:\\nleek")
    {'Fruit': ['apple', 'pear'], 'Veg': ['leek']}
    >>> sections_of("lost\\nA:")
    {'A': []}
    >>> sections_of("")
    {}
    """
    sections: dict[str, list[str]] = {}
    current = None
    for line in text.splitlines():
        if line.endswith(":"):
            current = line[:-1]
            sections[current] = []
        elif current is not None:
            sections[current].append(line)
    return sections


@exercise(
    "Smooth a signal: a single value that differs from two equal neighbours is replaced by them; the ends stay.",
    "Remove one-sample glitches: if left and right neighbours are equal, the middle takes their value.",
)
def remove_glitches(signal: list[int]) -> list[int]:
    """Replace values whose two neighbours are equal by the neighbours' value.

    Neighbours are looked up in the original signal.

    >>> remove_glitches([1, 1, 9, 1, 1])
    [1, 1, 1, 1, 1]
    >>> remove_glitches([1, 2, 3])
    [1, 2, 3]
    >>> remove_glitches([5])
    [5]
    """
    smooth = list(signal)
    for i in range(1, len(signal) - 1):
        if signal[i - 1] == signal[i + 1]:
            smooth[i] = signal[i - 1]
    return smooth


@exercise(
    "Periods in which the value stays above the threshold: (first index, last index) pairs.",
    "Find all maximal stretches of consecutive readings greater than the threshold.",
)
def hot_periods(readings: list[float], threshold: float) -> list[tuple[int, int]]:
    """Return (first, last) index pairs of the stretches above a threshold.

    >>> hot_periods([1, 5, 6, 2, 7], 4)
    [(1, 2), (4, 4)]
    >>> hot_periods([9, 9], 4)
    [(0, 1)]
    >>> hot_periods([1], 4)
    []
    """
    periods = []
    start = None
    for i, value in enumerate(readings):
        if value > threshold and start is None:
            start = i
        elif value <= threshold and start is not None:
            periods.append((start, i - 1))
            start = None
    if start is not None:
        periods.append((start, len(readings) - 1))
    return periods


@exercise(
    "Crop a drawing of '.' and '#': remove empty rows and columns from all four edges.",
    "Cut a text picture down to the rectangle that contains all '#' characters; without any the result is empty.",
)
def crop_drawing(rows: list[str]) -> list[str]:
    """Remove the empty ('.') rows and columns at the edges of a drawing.

    >>> crop_drawing(["....", ".#..", ".##.", "...."])
    ['#.', '##']
    >>> crop_drawing(["#"])
    ['#']
    >>> crop_drawing(["..", ".."])
    []
    """
    used_rows = [i for i, row in enumerate(rows) if "#" in row]
    if not used_rows:
        return []
    columns = [j for row in rows for j, char in enumerate(row) if char == "#"]
    left, right = min(columns), max(columns)
    return [row[left : right + 1] for row in rows[used_rows[0] : used_rows[-1] + 1]]


@exercise(
    "Cells of a garden grid ('#' hedge, '.' path) that can be walked to from a start cell, counted with the start.",
    "Size of the connected path area around a (row, column) start, moving up, down, left and right; 0 if the start is a hedge.",
)
def reachable_cells(garden: list[str], row: int, column: int) -> int:
    """Return how many '.' cells can be reached from a start cell, itself included.

    >>> reachable_cells(["..#", ".#.", "#.."], 0, 0)
    3
    >>> reachable_cells(["#."], 0, 0)
    0
    >>> reachable_cells(["..."], 0, 1)
    3
    """
    seen = set()
    todo = [(row, column)]
    while todo:
        r, c = todo.pop()
        inside = 0 <= r < len(garden) and 0 <= c < len(garden[0])
        if not inside or garden[r][c] != "." or (r, c) in seen:
            continue
        seen.add((r, c))
        todo += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
    return len(seen)


@exercise(
    "Majority vote of the last `span` readings at every position (fewer at the start): True if more than half of them are True.",
    "Debounce booleans: at each index report whether most of the latest `span` values are true.",
)
def steady_states(readings: list[bool], span: int = 3) -> list[bool]:
    """Return for each position whether more than half of the last span readings are true.

    >>> steady_states([True, False, True, True])
    [True, False, True, True]
    >>> steady_states([False, True], span=1)
    [False, True]
    >>> steady_states([])
    []
    """
    result = []
    for i in range(len(readings)):
        recent = readings[max(0, i - span + 1) : i + 1]
        result.append(2 * sum(recent) > len(recent))
    return result
