"""Texts of several lines: selecting, numbering, joining and measuring lines."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the line numbers (from 1) of all lines that contain the given piece.",
    "In which lines of the text does piece occur? Count lines from one.",
)
def lines_holding(text: str, piece: str) -> list[int]:
    r"""Return the numbers of the lines that contain piece.

    >>> lines_holding("red\nblue\ndark red", "red")
    [1, 3]
    >>> lines_holding("a\nb", "c")
    []
    >>> lines_holding("", "x")
    []
    """
    return [i for i, line in enumerate(text.splitlines(), 1) if piece in line]


@exercise(
    "Remove all empty lines, also those with blanks only.",
    "Drop lines without visible characters from the text.",
)
def drop_blank_lines(text):
    r"""Return text without lines that are empty or blank.

    >>> drop_blank_lines("a\n\n  \nb")
    'a\nb'
    >>> drop_blank_lines("one")
    'one'
    >>> drop_blank_lines("\n\n")
    ''
    """
    return "\n".join(line for line in text.splitlines() if line.strip())


@exercise(
    "Return the first n lines of the text as a text.",
    "Keep only the leading n lines.",
)
def head_lines(text: str, n: int) -> str:
    r"""Return the first n lines of text.

    >>> head_lines("a\nb\nc", 2)
    'a\nb'
    >>> head_lines("a", 5)
    'a'
    >>> head_lines("a\nb", 0)
    ''
    """
    return "\n".join(text.splitlines()[:n])


@exercise(
    "Write the number of the line and a colon in front of each line, starting with 1.",
    "Number the lines of the text: '1: first', '2: second' and so on.",
)
def colon_numbered_lines(text: str) -> str:
    r"""Return text with line numbers and colons in front of the lines.

    >>> colon_numbered_lines("red\nblue")
    '1: red\n2: blue'
    >>> colon_numbered_lines("x")
    '1: x'
    >>> colon_numbered_lines("")
    ''
    """
    return "\n".join(f"{i}: {line}" for i, line in enumerate(text.splitlines(), 1))


@exercise(
    "Indent every line except the first by n blanks.",
    "Put n spaces in front of all lines after the first one.",
)
def hanging_indent(text, n):
    r"""Return text with all lines but the first indented by n blanks.

    >>> hanging_indent("a\nb\nc", 2)
    'a\n  b\n  c'
    >>> hanging_indent("one", 4)
    'one'
    >>> hanging_indent("a\nb", 0)
    'a\nb'
    """
    return ("\n" + " " * n).join(text.splitlines())


@exercise(
    "Sort the lines of the text alphabetically, ignoring case.",
    "Return the text with its lines in alphabetical order regardless of capitals.",
)
def lines_sorted_caseless(text):
    r"""Return the lines of text sorted without regard to case.

    >>> lines_sorted_caseless("pear\nApple\nfig")
    'Apple\nfig\npear'
    >>> lines_sorted_caseless("b\nA")
    'A\nb'
    >>> lines_sorted_caseless("")
    ''
    """
    return "\n".join(sorted(text.splitlines(), key=str.lower))


@exercise(
    "Remove duplicate lines and keep the first occurrence of each.",
    "Return the text in which every line appears only once, in order of first appearance.",
)
def lines_without_repeats(text: str) -> str:
    r"""Return text without repeated lines.

    >>> lines_without_repeats("a\nb\na\nc")
    'a\nb\nc'
    >>> lines_without_repeats("x\nx")
    'x'
    >>> lines_without_repeats("")
    ''
    """
    return "\n".join(dict.fromkeys(text.splitlines()))


@exercise(
    "Count the lines that start with a blank.",
    "How many lines of the text are indented by at least one space?",
)
def indented_line_count(text):
    r"""Return how many lines begin with a blank.

    >>> indented_line_count("a\n  b\n c")
    2
    >>> indented_line_count("a")
    0
    >>> indented_line_count("")
    0
    """
    return sum(line.startswith(" ") for line in text.splitlines())


@exercise(
    "Reverse the order of the lines.",
    "Return the text with its last line first and its first line last.",
)
def lines_backwards(text: str) -> str:
    r"""Return the lines of text in reverse order.

    >>> lines_backwards("one\ntwo\nthree")
    'three\ntwo\none'
    >>> lines_backwards("x")
    'x'
    >>> lines_backwards("")
    ''
    """
    return "\n".join(text.splitlines()[::-1])


@exercise(
    "Sum the numbers that stand alone on a line; other lines are ignored.",
    "Add all lines consisting of digits only.",
)
def sum_number_lines(text):
    r"""Return the sum of the lines that are whole numbers.

    >>> sum_number_lines("3\nabc\n14")
    17
    >>> sum_number_lines("x")
    0
    >>> sum_number_lines("")
    0
    """
    return sum(int(line) for line in text.splitlines() if line.isdigit())


@exercise(
    "Return the lines from the one equal to start up to, but not including, the one equal to stop.",
    "Take the lines beginning with the marker line start and ending before the marker line stop.",
)
def lines_from_to(text: str, start: str, stop: str) -> list[str]:
    r"""Return the lines from start up to the line before stop.

    >>> lines_from_to("x\nBEGIN\na\nEND\ny", "BEGIN", "END")
    ['BEGIN', 'a']
    >>> lines_from_to("a\nb", "a", "b")
    ['a']
    >>> lines_from_to("p\nq\nr", "p", "r")
    ['p', 'q']
    """
    lines = text.splitlines()
    return lines[lines.index(start):lines.index(stop)]


@exercise(
    "Return for each line the number of its words.",
    "List how many words every line of the text has.",
)
def words_on_each_line(text):
    r"""Return the number of words of each line.

    >>> words_on_each_line("one two\n\nthree")
    [2, 0, 1]
    >>> words_on_each_line("a")
    [1]
    >>> words_on_each_line("")
    []
    """
    return [len(line.split()) for line in text.splitlines()]


@exercise(
    "Remove the comment after '#' from every line and strip blanks at the right end.",
    "Cut each line at its first hash sign and trim trailing blanks.",
)
def cut_line_comments(text: str) -> str:
    r"""Return text without the parts of lines from '#' on.

    >>> cut_line_comments("a = 1  # one\nb")
    'a = 1\nb'
    >>> cut_line_comments("# only")
    ''
    >>> cut_line_comments("x#y#z")
    'x'
    """
    return "\n".join(line.split("#")[0].rstrip() for line in text.splitlines())


@exercise(
    "Join each line ending with a plus sign with the next line, dropping the plus.",
    "Lines that end in '+' continue on the following line: glue them together.",
)
def glue_plus_lines(text):
    r"""Return text with lines ending in '+' joined to the following line.

    >>> glue_plus_lines("ab+\ncd\ne")
    'abcd\ne'
    >>> glue_plus_lines("x")
    'x'
    >>> glue_plus_lines("1+\n2+\n3")
    '123'
    """
    return text.replace("+\n", "")


@exercise(
    "Return the first line that has more than n characters, or None.",
    "Find the earliest line longer than n; None if all lines are short enough.",
)
def first_long_line(text: str, n: int) -> str | None:
    r"""Return the first line longer than n characters, or None.

    >>> first_long_line("ab\nabcd\nabcde", 3)
    'abcd'
    >>> first_long_line("a\nb", 1) is None
    True
    >>> first_long_line("", 0) is None
    True
    """
    for line in text.splitlines():
        if len(line) > n:
            return line
    return None


@exercise(
    "Split the text into paragraphs at empty lines and return how many lines each one has.",
    "Give the line count of every paragraph; paragraphs are separated by one empty line.",
)
def lines_per_paragraph(text):
    r"""Return the number of lines of each paragraph.

    >>> lines_per_paragraph("a\nb\n\nc")
    [2, 1]
    >>> lines_per_paragraph("x")
    [1]
    >>> lines_per_paragraph("a\n\nb\n\nc\nd")
    [1, 1, 2]
    """
    return [len(part.splitlines()) for part in text.split("\n\n")]


@exercise(
    "Put a frame of '|' around the lines: each line padded to the longest and set between two bars.",
    "Pad all lines to equal width and put '|' before and behind each.",
)
def bars_around_lines(lines: list[str]) -> list[str]:
    """Return the lines padded to equal width between two bars.

    >>> bars_around_lines(["a", "abc"])
    ['|a  |', '|abc|']
    >>> bars_around_lines([""])
    ['||']
    >>> bars_around_lines([])
    []
    """
    width = max((len(line) for line in lines), default=0)
    return ["|" + line.ljust(width) + "|" for line in lines]


@exercise(
    "Return only every second line, beginning with the first.",
    "Keep lines 1, 3, 5 ... of the text.",
)
def odd_numbered_lines(text):
    r"""Return the lines with odd numbers as text.

    >>> odd_numbered_lines("a\nb\nc\nd")
    'a\nc'
    >>> odd_numbered_lines("x")
    'x'
    >>> odd_numbered_lines("")
    ''
    """
    return "\n".join(text.splitlines()[::2])


@exercise(
    "Return a dictionary from the first word of each line to the rest of the line; empty lines are skipped.",
    "Use the first word of every line as key and what follows as value.",
)
def first_word_table(text: str) -> dict[str, str]:
    r"""Return the lines as a dict from first word to the remaining text.

    >>> first_word_table("name Mia Berg\nage 30")
    {'name': 'Mia Berg', 'age': '30'}
    >>> first_word_table("solo")
    {'solo': ''}
    >>> first_word_table("\na b")
    {'a': 'b'}
    """
    table = {}
    for line in text.splitlines():
        if line:
            key, _, rest = line.partition(" ")
            table[key] = rest
    return table


@exercise(
    "Count how many lines are equal to the line directly before them.",
    "How many times does a line repeat the previous line?",
)
def repeated_line_steps(text):
    r"""Return how many lines equal their predecessor.

    >>> repeated_line_steps("a\na\nb\na\na")
    2
    >>> repeated_line_steps("x\ny")
    0
    >>> repeated_line_steps("")
    0
    """
    lines = text.splitlines()
    return sum(a == b for a, b in zip(lines, lines[1:]))


@exercise(
    "Read column n (from 0) of every line: the n-th character, or a blank if the line is too short.",
    "Return the vertical text at index n of all lines.",
)
def vertical_text(lines: list[str], n: int) -> str:
    """Return the characters at index n of all lines, blank if missing.

    >>> vertical_text(["cat", "on", "mat"], 2)
    't t'
    >>> vertical_text(["ab", "cd"], 0)
    'ac'
    >>> vertical_text([], 1)
    ''
    """
    return "".join(line[n] if n < len(line) else " " for line in lines)


@exercise(
    "Swap two lines of the text given by their numbers, counted from 1.",
    "Exchange line i with line j.",
)
def swap_two_lines(text, i, j):
    r"""Return text with the lines number i and j exchanged.

    >>> swap_two_lines("a\nb\nc", 1, 3)
    'c\nb\na'
    >>> swap_two_lines("a\nb", 2, 2)
    'a\nb'
    >>> swap_two_lines("p\nq", 1, 2)
    'q\np'
    """
    lines = text.splitlines()
    lines[i - 1], lines[j - 1] = lines[j - 1], lines[i - 1]
    return "\n".join(lines)


@exercise(
    "Insert a new line before line number n (from 1).",
    "Return the text with an additional line placed at position n.",
)
def insert_line_at(text: str, n: int, new: str) -> str:
    r"""Return text with the line new inserted as line n.

    >>> insert_line_at("a\nc", 2, "b")
    'a\nb\nc'
    >>> insert_line_at("x", 1, "w")
    'w\nx'
    >>> insert_line_at("x", 2, "y")
    'x\ny'
    """
    lines = text.splitlines()
    lines.insert(n - 1, new)
    return "\n".join(lines)


@exercise(
    "Wrap each line in the given tag, like <li>line</li>.",
    "Put an opening and a closing tag around every line of the text.",
)
def tag_each_line(text: str, tag: str) -> list[str]:
    r"""Return each line of text inside the tag.

    >>> tag_each_line("one\ntwo", "li")
    ['<li>one</li>', '<li>two</li>']
    >>> tag_each_line("x", "b")
    ['<b>x</b>']
    >>> tag_each_line("", "p")
    []
    """
    return [f"<{tag}>{line}</{tag}>" for line in text.splitlines()]


@exercise(
    "Return how deep each line is indented: the number of its leading blanks.",
    "List the count of spaces at the start of every line.",
)
def indent_depths(text):
    r"""Return the number of leading blanks of each line.

    >>> indent_depths("a\n  b\n    c")
    [0, 2, 4]
    >>> indent_depths("x")
    [0]
    >>> indent_depths("   \ny")
    [3, 0]
    """
    return [len(line) - len(line.lstrip(" ")) for line in text.splitlines()]
