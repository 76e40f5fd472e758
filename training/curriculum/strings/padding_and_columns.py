"""Padding, aligning and measuring texts in lists and columns."""

from training.curriculum.exercise import exercise


@exercise(
    "Right-align all words to the length of the longest, padding with the fill character.",
    "Pad each word on the left with fill so that all have equal length.",
)
def pad_all_left(words: list[str], fill: str) -> list[str]:
    """Return the words padded on the left to equal length.

    >>> pad_all_left(["tea", "bread"], ".")
    ['..tea', 'bread']
    >>> pad_all_left(["a", "b"], "-")
    ['a', 'b']
    >>> pad_all_left([], "x")
    []
    """
    width = max((len(w) for w in words), default=0)
    return [w.rjust(width, fill) for w in words]


@exercise(
    "How many fill characters are needed in total to bring all words to the length of the longest?",
    "Sum of the differences between the longest length and each length.",
)
def fill_needed(words):
    """Return how many characters are missing to equal length.

    >>> fill_needed(["tea", "bread", "egg"])
    4
    >>> fill_needed(["a"])
    0
    >>> fill_needed([])
    0
    """
    if not words:
        return 0
    width = max(len(w) for w in words)
    return sum(width - len(w) for w in words)


@exercise(
    "Pad the text on both sides with the sign to the given width; if the padding is odd, the extra sign goes to the left.",
    "Centre text in width signs, the left side getting one more when needed.",
)
def centre_left_heavy(text: str, width: int, sign: str) -> str:
    """Return text centred with signs, an odd one on the left.

    >>> centre_left_heavy("ab", 5, "*")
    '**ab*'
    >>> centre_left_heavy("abc", 7, "-")
    '--abc--'
    >>> centre_left_heavy("abcd", 2, "-")
    'abcd'
    """
    right = max(width - len(text), 0) // 2
    left = max(width - len(text) - right, 0)
    return sign * left + text + sign * right


@exercise(
    "Remove the padding: strip the sign from both ends, but keep at least one character.",
    "Strip sign from the ends of the text; if nothing would remain return a single sign.",
)
def unpad_keep_one(text, sign):
    """Return text without sign at its ends, or one sign if only signs exist.

    >>> unpad_keep_one("--a-b--", "-")
    'a-b'
    >>> unpad_keep_one("000", "0")
    '0'
    >>> unpad_keep_one("x", "-")
    'x'
    """
    return text.strip(sign) or sign


@exercise(
    "Return the columns' widths for rows of cells: the longest cell of each column; all rows have equally many cells.",
    "Compute for each column the maximum cell length.",
)
def cell_widths(rows: list[list[str]]) -> list[int]:
    """Return the maximum cell length of each column.

    >>> cell_widths([["a", "bbb"], ["cc", "d"]])
    [2, 3]
    >>> cell_widths([["x"]])
    [1]
    >>> cell_widths([])
    []
    """
    return [max(len(cell) for cell in column) for column in zip(*rows)]


@exercise(
    "Join cells to a line, each padded on the right to its width, with two blanks between, no blanks at the end.",
    "Lay out one table row with the given column widths.",
)
def laid_out_row(cells, widths):
    """Return the cells padded to widths and joined by two blanks.

    >>> laid_out_row(["tea", "3"], [5, 2])
    'tea    3'
    >>> laid_out_row(["a", "b", "c"], [1, 1, 1])
    'a  b  c'
    >>> laid_out_row([], [])
    ''
    """
    return "  ".join(cell.ljust(w) for cell, w in zip(cells, widths)).rstrip()


@exercise(
    "Put the texts side by side in a field of equal width and cut texts that are too long.",
    "Concatenate the texts after bringing each to exactly width characters.",
)
def fixed_fields(texts: list[str], width: int) -> str:
    """Return the texts as fields of exactly width characters.

    >>> fixed_fields(["ab", "cdefg"], 3)
    'ab cde'
    >>> fixed_fields(["x"], 2)
    'x '
    >>> fixed_fields([], 4)
    ''
    """
    return "".join(text[:width].ljust(width) for text in texts)


@exercise(
    "Split a line into fields of the given widths and strip the blanks of each field.",
    "Read fixed-width columns: cut the line by the list of widths, trimmed.",
)
def read_fixed_fields(line, widths):
    """Return the fields of line with the given widths, without outer blanks.

    >>> read_fixed_fields("Mia  30Oslo", [5, 2, 4])
    ['Mia', '30', 'Oslo']
    >>> read_fixed_fields("ab", [1, 1])
    ['a', 'b']
    >>> read_fixed_fields("x", [3])
    ['x']
    """
    fields = []
    start = 0
    for width in widths:
        fields.append(line[start:start + width].strip())
        start += width
    return fields


@exercise(
    "Return the text in quotes padded to width: \"'tea'  \".",
    "Put single quotes around the text and fill with blanks on the right to width characters.",
)
def quoted_field(text, width):
    """Return text in single quotes, padded on the right to width.

    >>> quoted_field("tea", 7)
    "'tea'  "
    >>> quoted_field("bread", 3)
    "'bread'"
    >>> quoted_field("", 4)
    "''  "
    """
    return f"'{text}'".ljust(width)


@exercise(
    "Shorten the longest text of the list until all texts together fit into n characters: remove one character from the end of the currently longest (the first one on a tie) each time.",
    "Trim texts from the right, always the longest, until the total length is at most n.",
)
def trim_to_total(texts: list[str], n: int) -> list[str]:
    """Return the texts trimmed so that their total length is at most n.

    >>> trim_to_total(["abcd", "ab"], 5)
    ['abc', 'ab']
    >>> trim_to_total(["xy", "zw"], 2)
    ['x', 'z']
    >>> trim_to_total(["a"], 3)
    ['a']
    """
    texts = list(texts)
    while sum(map(len, texts)) > n:
        i = texts.index(max(texts, key=len))
        texts[i] = texts[i][:-1]
    return texts


@exercise(
    "Return a title line: the text in upper case with a blank between its letters, centred in width.",
    "Space out the capital letters of a title and centre the result.",
)
def spaced_title(text, width):
    """Return text in spaced capitals, centred in width.

    >>> spaced_title("menu", 11)
    '  M E N U  '
    >>> spaced_title("a", 3)
    ' A '
    >>> spaced_title("tea", 2)
    'T E A'
    """
    return " ".join(text.upper()).center(width)


@exercise(
    "Align the texts at the given mark: pad each on the left so that all marks stand in the same column.",
    "Add blanks in front of the texts until the first occurrence of mark is at the same index in all.",
)
def align_at_mark(texts: list[str], mark: str) -> list[str]:
    """Return the texts padded on the left so that mark is aligned.

    >>> align_at_mark(["1.5", "12.25", "100.0"], ".")
    ['  1.5', ' 12.25', '100.0']
    >>> align_at_mark(["a=1"], "=")
    ['a=1']
    >>> align_at_mark([], ":")
    []
    """
    column = max((text.index(mark) for text in texts), default=0)
    return [" " * (column - text.index(mark)) + text for text in texts]


@exercise(
    "Fill the text with its own last character up to the given length; an empty text stays empty.",
    "Repeat the final character until text has n characters; longer texts are unchanged.",
)
def stretch_last_char(text, n):
    """Return text lengthened to n characters with its last character.

    >>> stretch_last_char("yes", 6)
    'yessss'
    >>> stretch_last_char("hello", 3)
    'hello'
    >>> stretch_last_char("", 2)
    ''
    """
    return text + text[-1:] * (n - len(text))


@exercise(
    "Count how many lines a list of words fills if they are printed with blanks between in lines of at most width characters.",
    "Greedy line filling: return the number of lines needed; no word is longer than width.",
)
def lines_needed(words: list[str], width: int) -> int:
    """Return the number of lines of at most width characters for the words.

    >>> lines_needed(["we", "like", "green", "tea"], 8)
    3
    >>> lines_needed(["a", "b"], 3)
    1
    >>> lines_needed([], 5)
    0
    """
    lines = 0
    used = width + 1
    for word in words:
        if used + 1 + len(word) > width:
            lines += 1
            used = len(word)
        else:
            used += 1 + len(word)
    return lines


@exercise(
    "Return the price tag: name on the left, price with two decimals on the right, dots between, total width characters.",
    "Write 'tea....2.50' with so many dots that the line has the given width.",
)
def price_tag(name, price, width):
    """Return name and price with dots between, width characters wide.

    >>> price_tag("tea", 2.5, 12)
    'tea.....2.50'
    >>> price_tag("cake", 10, 10)
    'cake.10.00'
    >>> price_tag("x", 0.333, 6)
    'x.0.33'
    """
    amount = f"{price:.2f}"
    return name + "." * (width - len(name) - len(amount)) + amount


@exercise(
    "Check that the texts form a clean column: all have the same length and none starts with a blank.",
    "Are all strings equally long and without leading space?",
)
def is_clean_column(texts: list[str]) -> bool:
    """Tell whether the texts are equally long and have no leading blank.

    >>> is_clean_column(["ab ", "cde"])
    True
    >>> is_clean_column([" ab", "cde"])
    False
    >>> is_clean_column([])
    True
    """
    same = len({len(text) for text in texts}) <= 1
    return same and not any(text.startswith(" ") for text in texts)


@exercise(
    "Transpose equally long lines: the first characters of all lines form the first new line and so on.",
    "Turn columns of characters into rows.",
)
def columns_to_lines(lines):
    """Return the columns of the equally long lines as strings.

    >>> columns_to_lines(["abc", "def"])
    ['ad', 'be', 'cf']
    >>> columns_to_lines(["xyz"])
    ['x', 'y', 'z']
    >>> columns_to_lines([])
    []
    """
    return ["".join(column) for column in zip(*lines)]


@exercise(
    "Mirror each line of a drawing at the right: append its reverse without repeating the last character.",
    "Make every line symmetric around its last character.",
)
def mirror_lines(lines: list[str]) -> list[str]:
    """Return each line followed by its reverse without the middle doubled.

    >>> mirror_lines(["ab#", "x"])
    ['ab#ba', 'x']
    >>> mirror_lines([""])
    ['']
    >>> mirror_lines([])
    []
    """
    return [line + line[:-1][::-1] for line in lines]


@exercise(
    "Return the numbers as text columns: k numbers per line, each right-aligned to three characters.",
    "Write a list of small numbers in lines of k, every number in a field of width 3.",
)
def number_lines(numbers, k):
    """Return lines with k numbers each, every number three characters wide.

    >>> number_lines([1, 22, 333, 4], 2)
    ['  1 22', '333  4']
    >>> number_lines([7], 5)
    ['  7']
    >>> number_lines([], 3)
    []
    """
    lines = []
    for i in range(0, len(numbers), k):
        lines.append("".join(f"{n:3d}" for n in numbers[i:i + k]))
    return lines
