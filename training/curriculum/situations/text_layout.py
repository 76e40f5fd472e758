"""Text layout: wrapping, aligning, boxes, columns, headings, lists."""

from training.curriculum.exercise import exercise


@exercise(
    "Break a text into lines of at most the given width, only between words. A word longer than the width gets a line of its own and is not cut. Words are joined by single spaces.",
    "Greedy word wrap: put as many words on each line as fit into width characters and return the lines; overlong words stand alone.",
)
def wrapped_lines(text: str, width: int) -> list[str]:
    """Return the text as lines of at most width characters. Lines are broken between words only, and each line holds as many words as possible. A word that is too long for a line stands alone on a longer line. A text without words gives no lines.

    >>> wrapped_lines("the sun is up and we go out", 10)
    ['the sun is', 'up and we', 'go out']
    >>> wrapped_lines("extraordinary day", 5)
    ['extraordinary', 'day']
    >>> wrapped_lines("", 10)
    []
    """
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines


@exercise(
    "Shorten a text to at most the given width. If something has to be cut off, the result ends in '...', which counts towards the width. A width below 3 raises ValueError.",
    "Return the text unchanged if it fits, otherwise its first width-3 characters plus '...'. ValueError when width < 3.",
)
def cut_with_dots(text: str, width: int) -> str:
    """Return text shortened to at most width characters. A text that is too long is cut off and ends with '...'; the three dots are part of the width. Raise ValueError if width is less than 3.

    >>> cut_with_dots("a long story", 9)
    'a long...'
    >>> cut_with_dots("short", 9)
    'short'
    >>> cut_with_dots("abcd", 3)
    '...'
    >>> cut_with_dots("abc", 2)
    Traceback (most recent call last):
        ...
    ValueError: width is too small
    """
    if width < 3:
        raise ValueError("width is too small")
    if len(text) <= width:
        return text
    return text[:width - 3] + "..."


@exercise(
    "Shorten a text to the width by cutting only between words. The last words are dropped until the rest, with ' ...' behind it, fits. If not even one word fits, return '...'. A text that fits is unchanged.",
    "Drop words from the end until what remains plus ' ...' is no longer than width; '...' if no word can stay.",
)
def cut_at_word(text: str, width: int) -> str:
    """Return text shortened to at most width characters without cutting a word. If words have to be left out, ' ...' follows the words that remain. If there is no room for any word, return '...'. A text that is short enough is returned unchanged.

    >>> cut_at_word("we went home by train", 15)
    'we went ...'
    >>> cut_at_word("we went", 15)
    'we went'
    >>> cut_at_word("extraordinary days", 10)
    '...'
    """
    if len(text) <= width:
        return text
    words = text.split()
    while words and len(" ".join(words)) + 4 > width:
        words.pop()
    return " ".join(words) + " ..." if words else "..."


@exercise(
    "Draw a frame of '+', '-' and '|' around the lines of a text. The lines are padded to the longest one, with one space inside on both sides. Return the frame as text.",
    "Box the lines: a border of dashes with plus corners at top and bottom, each line between bars and padded.",
)
def framed_text(text: str) -> str:
    """Return the text in a frame. The top and bottom consist of dashes with a plus at both ends. Each line of the text stands between two bars, padded with spaces to the longest line and with one more space on each side. An empty text gives a frame around one empty line.

    >>> print(framed_text("hello\\nyou"))
    +-------+
    | hello |
    | you   |
    +-------+
    >>> print(framed_text("x"))
    +---+
    | x |
    +---+
    >>> print(framed_text(""))
    +--+
    |  |
    +--+
    """
    lines = text.splitlines() or [""]
    width = max(map(len, lines))
    border = "+" + "-" * (width + 2) + "+"
    return "\n".join([border] + [f"| {line:<{width}} |" for line in lines] + [border])


@exercise(
    "Write a title over its underline. The underline repeats the given character and is exactly as long as the title. An empty title gives an empty text.",
    "Return title, newline, and the mark repeated to the title's length; '' for an empty title.",
)
def underlined(title: str, mark: str) -> str:
    """Return the title and, on a second line, the character mark repeated as often as the title has characters. If the title is empty, return an empty text.

    >>> print(underlined("Results", "="))
    Results
    =======
    >>> print(underlined("a", "-"))
    a
    -
    >>> underlined("", "-")
    ''
    """
    if not title:
        return ""
    return title + "\n" + mark * len(title)


@exercise(
    "Put two texts on one line: one at the left edge, one at the right edge of the given width, and spaces in between. If they do not fit with at least one space, they are joined by a single space.",
    "Left and right justified parts on one line of the given width, with at least one blank between them.",
)
def left_and_right(left: str, right: str, width: int) -> str:
    """Return a line of the given width that begins with left and ends with right, filled with spaces. If there is not enough room, the two are separated by one space and the line is longer.

    >>> left_and_right("total", "9.50", 14)
    'total     9.50'
    >>> left_and_right("a long title", "page 3", 10)
    'a long title page 3'
    >>> left_and_right("", "x", 3)
    '  x'
    """
    gap = max(1, width - len(left) - len(right))
    return left + " " * gap + right


@exercise(
    "Number the items of a list: '1. first', '2. second' and so on. The numbers are aligned to the right when they have different lengths. No items give an empty list.",
    "Prefix each item with its position and '. ', right-aligning the positions to the width of the largest.",
)
def numbered_items(items: list[str]) -> list[str]:
    """Return the items with their numbers in front, such as '1. bread'. The numbers begin with 1 and are padded with spaces on the left to the length of the last number. An empty list stays empty.

    >>> numbered_items(["bread", "milk"])
    ['1. bread', '2. milk']
    >>> numbered_items(list("abcdefghij"))[8:]
    [' 9. i', '10. j']
    >>> numbered_items([])
    []
    """
    width = len(str(len(items)))
    return [f"{i:>{width}}. {item}" for i, item in enumerate(items, 1)]


@exercise(
    "Indent all lines of a text by the given number of spaces, except lines that are empty or contain only spaces, which become empty.",
    "Put n blanks before each non-blank line and make blank lines empty.",
)
def indent_filled_lines(text: str, n: int) -> str:
    """Return the text with n spaces before each line. Lines that are blank do not get any spaces and become empty. The lines remain separated by newlines.

    >>> print(indent_filled_lines("one\\n\\ntwo", 2))
      one
    <BLANKLINE>
      two
    >>> indent_filled_lines("a\\n  \\nb", 1)
    ' a\\n\\n b'
    >>> indent_filled_lines("", 4)
    ''
    """
    return "\n".join(" " * n + line if line.strip() else "" for line in text.split("\n"))


@exercise(
    "Remove the indentation that all lines have in common. Blank lines are not taken into account and become empty. Only spaces count as indentation.",
    "Dedent: strip from each line the smallest leading-space count among the non-blank lines; blank lines turn into ''.",
)
def without_common_indent(lines: list[str]) -> list[str]:
    """Return the lines without the indentation that they have in common. This is the smallest number of spaces at the start of a line that is not blank. Blank lines become empty texts.

    >>> without_common_indent(["    if x:", "      y", "", "    z"])
    ['if x:', '  y', '', 'z']
    >>> without_common_indent(["a", "  b"])
    ['a', '  b']
    >>> without_common_indent([" "])
    ['']
    """
    indents = [len(line) - len(line.lstrip(" ")) for line in lines if line.strip()]
    common = min(indents, default=0)
    return [line[common:] if line.strip() else "" for line in lines]


@exercise(
    "Arrange words in rows with n per row, each padded to the length of the longest word plus two spaces; spaces at the end of a row are removed. n below one raises ValueError.",
    "Lay words out in a grid of n columns of equal width (longest word + 2), rows right-stripped. ValueError if n < 1.",
)
def words_in_columns(words: list[str], n: int) -> list[str]:
    """Return the words arranged in rows of n words. Each column is two characters wider than the longest word, and rows do not end with spaces. The last row may be shorter. Raise ValueError if n is less than 1.

    >>> words_in_columns(["pear", "fig", "apple", "kiwi"], 2)
    ['pear   fig', 'apple  kiwi']
    >>> words_in_columns([], 3)
    []
    >>> words_in_columns(["a"], 0)
    Traceback (most recent call last):
        ...
    ValueError: at least one column
    """
    if n < 1:
        raise ValueError("at least one column")
    width = max(map(len, words), default=0) + 2
    rows = [words[i:i + n] for i in range(0, len(words), n)]
    return ["".join(word.ljust(width) for word in row).rstrip() for row in rows]


@exercise(
    "Draw a bar chart: for each entry the name, padded to equal width, a space, and as many '*' as its value. Entries without stars end after the name. Return the lines.",
    "Horizontal bars of asterisks after names left-aligned to the longest; trailing spaces removed.",
)
def star_rows(values: dict[str, int]) -> list[str]:
    """Return one line per entry with its name and a row of stars. The names are padded with spaces to the same width, and one space separates them from the stars. The number of stars is the value. Lines do not end with a space.

    >>> star_rows({"tea": 3, "coffee": 5})
    ['tea    ***', 'coffee *****']
    >>> star_rows({"a": 0})
    ['a']
    >>> star_rows({})
    []
    """
    width = max((len(name) for name in values), default=0)
    return [f"{name:<{width}} {'*' * n}".rstrip() for name, n in values.items()]


@exercise(
    "Scale bars so that the largest value gets the full width in characters and the others in proportion, rounded down. Values are not negative. If the largest value is 0, all bars are empty.",
    "Turn values into strings of '#' with length value * width // max, or empty strings when the maximum is zero.",
)
def bars_to_width(values: list[int], width: int) -> list[str]:
    """Return a bar of '#' for each value. The largest value gets a bar of width characters, and the others are proportionally shorter, rounded down. If all values are 0, all bars are empty. No values give an empty list.

    >>> bars_to_width([10, 5, 1], 8)
    ['########', '####', '']
    >>> bars_to_width([0, 0], 5)
    ['', '']
    >>> bars_to_width([], 5)
    []
    """
    largest = max(values, default=0)
    if largest == 0:
        return ["" for _ in values]
    return ["#" * (value * width // largest) for value in values]


@exercise(
    "Show progress as text: '[###.....] 37%', where the bar has the given width and the filled part is rounded down. If total is 0 the work is complete.",
    "Progress bar with '#' and '.' and a whole percentage (floor); total 0 counts as 100 percent.",
)
def progress_with_percent(done: int, total: int, width: int) -> str:
    """Return a text that shows how much is done, such as '[###.....] 37%'. Between the brackets there are width characters, '#' for the finished part and '.' for the rest. Both the number of '#' and the percentage are rounded down. If total is 0, everything is finished.

    >>> progress_with_percent(3, 8, 8)
    '[###.....] 37%'
    >>> progress_with_percent(0, 5, 4)
    '[....] 0%'
    >>> progress_with_percent(0, 0, 4)
    '[####] 100%'
    """
    if total == 0:
        done = total = 1
    filled = done * width // total
    return f"[{'#' * filled}{'.' * (width - filled)}] {100 * done // total}%"


@exercise(
    "Center each line of a text within the width; lines that are wider stay as they are. If the space cannot be shared equally the right side gets more, and no spaces are written at the right.",
    "Return lines with (width - len) // 2 leading blanks, never negative, and without trailing blanks.",
)
def centered_lines(lines, width):
    """Return the lines centered within the given width. Only the spaces on the left are written; if the free space is odd, the left side gets the smaller part. Lines longer than the width are unchanged.

    >>> centered_lines(["menu", "tea"], 8)
    ['  menu', '  tea']
    >>> centered_lines(["very long line"], 5)
    ['very long line']
    >>> centered_lines([], 5)
    []
    """
    return [" " * max(0, (width - len(line)) // 2) + line for line in lines]


@exercise(
    "Place two blocks of lines side by side. The left lines are padded to the longest of them, and a gap string stands between. The shorter block is continued with empty lines.",
    "Combine two lists of lines horizontally: left padded to its maximal width + gap + right, the missing lines being empty.",
)
def blocks_beside(left: list[str], right: list[str], gap: str) -> list[str]:
    """Return the lines of two blocks placed next to each other. The lines of the left block are padded with spaces to equal width and followed by gap and the line of the right block. If a block has fewer lines, empty lines are used. Spaces at the end of lines are removed.

    >>> blocks_beside(["ab", "c"], ["x", "y", "z"], " | ")
    ['ab | x', 'c  | y', '   | z']
    >>> blocks_beside(["a", "b"], ["x"], "  ")
    ['a  x', 'b']
    >>> blocks_beside([], [], "-")
    []
    """
    width = max(map(len, left), default=0)
    height = max(len(left), len(right))
    left = left + [""] * (height - len(left))
    right = right + [""] * (height - len(right))
    return [(a.ljust(width) + gap + b).rstrip() for a, b in zip(left, right)]


@exercise(
    "Join the lines of each paragraph into one line. Paragraphs are separated by one or more blank lines. Return the list of paragraphs with single spaces between the parts.",
    "Unwrap text: consecutive non-blank lines form a paragraph, joined by spaces after stripping.",
)
def paragraphs_unwrapped(text: str) -> list[str]:
    """Return the paragraphs of a text, each as one line. A paragraph consists of lines without a blank line between them; its lines are stripped and joined by a space. Several blank lines count like one.

    >>> paragraphs_unwrapped("a first\\npart\\n\\n\\nsecond")
    ['a first part', 'second']
    >>> paragraphs_unwrapped("\\n\\n  one\\n")
    ['one']
    >>> paragraphs_unwrapped("")
    []
    """
    paragraphs: list[list[str]] = [[]]
    for line in text.splitlines():
        if line.strip():
            paragraphs[-1].append(line.strip())
        else:
            paragraphs.append([])
    return [" ".join(lines) for lines in paragraphs if lines]


@exercise(
    "Reduce runs of blank lines to a single empty line and remove blank lines at the start and the end.",
    "Squeeze consecutive blank lines into one '' and trim leading and trailing ones.",
)
def tidy_blank_lines(lines: list[str]) -> list[str]:
    """Return the lines with at most one empty line between others. Several blank lines in a row become one empty line. Blank lines at the beginning and at the end are removed. The other lines stay as they are.

    >>> tidy_blank_lines(["", "a", "", " ", "b", ""])
    ['a', '', 'b']
    >>> tidy_blank_lines([" ", ""])
    []
    >>> tidy_blank_lines(["a", "b"])
    ['a', 'b']
    """
    tidy: list[str] = []
    for line in lines:
        if line.strip():
            tidy.append(line)
        elif tidy and tidy[-1]:
            tidy.append("")
    if tidy and not tidy[-1]:
        tidy.pop()
    return tidy


@exercise(
    "Write a table of contents: each entry is a (level, title, page) triple; indent by two spaces per level above 1, then title, a space, dots, a space and the page, filling the width. There are at least two dots.",
    "Format contents lines 'title ..... page' of given width with indentation 2*(level-1) and at least 2 dots.",
)
def contents_lines(entries: list[tuple[int, str, int]], width: int) -> list[str]:
    """Return the lines of a table of contents. An entry consists of level, title and page. The line is indented by two spaces for each level below the first; then come the title, dots and the page, with a space on both sides of the dots. The line has the given width unless that would leave fewer than two dots.

    >>> contents_lines([(1, "Start", 3), (2, "Tools", 12)], 20)
    ['Start ............ 3', '  Tools ......... 12']
    >>> contents_lines([(1, "A very long title", 5)], 10)
    ['A very long title .. 5']
    >>> contents_lines([], 10)
    []
    """
    lines = []
    for level, title, page in entries:
        left = "  " * (level - 1) + title
        dots = max(2, width - len(left) - len(str(page)) - 2)
        lines.append(f"{left} {'.' * dots} {page}")
    return lines


@exercise(
    "Quote a text for a reply: each line gets '> ' in front, lines that are quoted already (starting with '>') get only '>'. Empty lines become '>'.",
    "Prefix lines with '> ', or '>' when the line is empty or begins with '>'.",
)
def quoted_reply(lines):
    """Return the lines as a quotation. Normally '> ' is put in front of a line. Before an empty line or a line that begins with '>' only '>' is put.

    >>> quoted_reply(["hello", "> old", ""])
    ['> hello', '>> old', '>']
    >>> quoted_reply([">> older"])
    ['>>> older']
    >>> quoted_reply([])
    []
    """
    return [(">" if not line or line.startswith(">") else "> ") + line for line in lines]


@exercise(
    "Write the text with the first letter of each sentence as a capital. A sentence begins at the start and after '. '. Everything else is unchanged.",
    "Uppercase the first character of every piece separated by '. ' and join the pieces again.",
)
def sentence_starts_upper(text: str) -> str:
    """Return the text with a capital letter at the start of each sentence. Sentences are separated by a full stop and a space. Other letters are not changed.

    >>> sentence_starts_upper("it rains. we stay IN. ok")
    'It rains. We stay IN. Ok'
    >>> sentence_starts_upper("a.b")
    'A.b'
    >>> sentence_starts_upper("")
    ''
    """
    return ". ".join(part[:1].upper() + part[1:] for part in text.split(". "))


@exercise(
    "Cut a text into pages of n lines. Each page is a list of lines; the last one is filled up with empty lines so that all pages are equally long. n below 1 raises ValueError.",
    "Chunk lines into pages of exactly n lines, padding the final page with ''; ValueError if n < 1.",
)
def pages_of_lines(lines: list[str], n: int) -> list[list[str]]:
    """Return the lines divided into pages of n lines. If the last page is not full, it is filled up with empty lines. Without lines there are no pages. Raise ValueError if n is less than 1.

    >>> pages_of_lines(["a", "b", "c"], 2)
    [['a', 'b'], ['c', '']]
    >>> pages_of_lines([], 2)
    []
    >>> pages_of_lines(["a"], 0)
    Traceback (most recent call last):
        ...
    ValueError: a page needs lines
    """
    if n < 1:
        raise ValueError("a page needs lines")
    pages = [lines[i:i + n] for i in range(0, len(lines), n)]
    if pages:
        pages[-1] = pages[-1] + [""] * (n - len(pages[-1]))
    return pages


@exercise(
    "Align the decimal points of numbers given as text by putting spaces in front. A number without a point is treated as if the point came after its last digit.",
    "Left-pad number texts so that their points stand in one column; integers end where the point would be.",
)
def points_aligned(numbers: list[str]) -> list[str]:
    """Return the number texts with spaces in front such that their decimal points are below each other. For a number without a point, the place directly after it counts. Nothing is added on the right.

    >>> points_aligned(["1.5", "120.25", "7"])
    ['  1.5', '120.25', '  7']
    >>> points_aligned(["3"])
    ['3']
    >>> points_aligned([])
    []
    """
    before = [len(number.split(".")[0]) for number in numbers]
    width = max(before, default=0)
    return [" " * (width - size) + number for number, size in zip(numbers, before)]


@exercise(
    "Make a ruler line of the given length: every tenth position shows the tens digit, every other fifth position '+', and the others '.'. Positions are counted from 1.",
    "Build a string where position p (from 1) is str(p // 10 % 10) if 10 divides p, '+' if 5 does, else '.'.",
)
def ruler_line(length: int) -> str:
    """Return a ruler of the given length. The positions are counted from 1. At each multiple of 10 stands the last digit of the number of tens, at the other multiples of 5 a '+', and everywhere else a '.'.

    >>> ruler_line(22)
    '....+....1....+....2..'
    >>> ruler_line(4)
    '....'
    >>> ruler_line(0)
    ''
    """
    result = ""
    for p in range(1, length + 1):
        if p % 10 == 0:
            result += str(p // 10 % 10)
        else:
            result += "+" if p % 5 == 0 else "."
    return result


@exercise(
    "Write a list as text with bullets: '- ' before each item; items that contain several lines are continued with two spaces of indentation.",
    "Bullet list where the first line of an item gets '- ' and the further lines get two blanks.",
)
def bulleted_items(items: list[str]) -> str:
    """Return the items as a list with bullets. The first line of an item begins with '- ', and any further line of it with two spaces. The items follow each other line by line. No items give an empty text.

    >>> print(bulleted_items(["milk", "bread\\n(dark)"]))
    - milk
    - bread
      (dark)
    >>> print(bulleted_items(["one"]))
    - one
    >>> bulleted_items([])
    ''
    """
    return "\n".join("- " + item.replace("\n", "\n  ") for item in items)
