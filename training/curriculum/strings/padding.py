"""Padding, aligning, truncating, framing and repeating text."""

from training.curriculum.exercise import exercise


@exercise(
    "Write a whole number with at least width digits, filling up with zeros on the left.",
    "Convert n to text padded with leading zeros to the given width.",
)
def zero_padded(n: int, width: int) -> str:
    """Return the number n as text with leading zeros up to width characters.

    >>> zero_padded(7, 3)
    '007'
    >>> zero_padded(1234, 3)
    '1234'
    >>> zero_padded(0, 2)
    '00'
    """
    return str(n).zfill(width)


@exercise(
    "Fill the text with the character on the right until it has the given width.",
    "Pad on the right: append fill characters up to a length of width; longer texts stay.",
)
def fill_right(text, width, fill):
    """Return text padded on the right with fill to width characters.

    >>> fill_right("tea", 6, ".")
    'tea...'
    >>> fill_right("coffee", 4, ".")
    'coffee'
    >>> fill_right("", 2, "-")
    '--'
    """
    return text.ljust(width, fill)


@exercise(
    "Push the text to the right edge of a field: put fill characters in front until the width is reached.",
    "Right-align a value, which may be any object, in width characters using the fill character.",
)
def fill_left(value, width: int, fill: str) -> str:
    """Return value as text, padded on the left with fill to width characters.

    >>> fill_left(42, 5, "*")
    '***42'
    >>> fill_left("abc", 2, "*")
    'abc'
    >>> fill_left("", 3, " ")
    '   '
    """
    return str(value).rjust(width, fill)


@exercise(
    "Centre the text in a line of the given width made of the mark; one blank is left on each side of the text.",
    "Build a heading: text with a blank on both sides, centred between mark characters.",
)
def heading_line(text, width, mark):
    """Return text with a blank on each side, centred in width characters of mark.

    >>> heading_line("Menu", 12, "=")
    '=== Menu ==='
    >>> heading_line("A", 6, "-")
    '- A --'
    >>> heading_line("long title", 5, "*")
    ' long title '
    """
    return f" {text} ".center(width, mark)


@exercise(
    "Shorten the text to at most n characters; if something is cut off, the result ends with three dots, which count.",
    "Truncate to length n, where a truncated text ends in '...' inside of the limit; n is at least 3.",
)
def clip_with_dots(text: str, n: int) -> str:
    """Return text cut to at most n characters, ending with '...' if it was cut.

    >>> clip_with_dots("good morning", 8)
    'good ...'
    >>> clip_with_dots("tea", 8)
    'tea'
    >>> clip_with_dots("abcd", 3)
    '...'
    """
    if len(text) <= n:
        return text
    return text[:n - 3] + "..."


@exercise(
    "Cut the text after at most n characters, but only at a blank, so that no word is broken; return '' if even the first word is too long.",
    "Keep as many whole words of the text as fit into n characters.",
)
def clip_at_word(text, n):
    """Return the longest beginning of text made of whole words that has at most n characters.

    >>> clip_at_word("good morning all", 14)
    'good morning'
    >>> clip_at_word("tea time", 20)
    'tea time'
    >>> clip_at_word("extraordinary", 5)
    ''
    """
    result = ""
    for word in text.split():
        longer = result + " " + word if result else word
        if len(longer) > n:
            break
        result = longer
    return result


@exercise(
    "Shorten a long text in the middle: keep the first n and the last n characters with '..' between; texts of at most 2n characters stay.",
    "If the text has more than 2n characters, return its first n, two dots, and its last n characters.",
)
def clip_middle(text: str, n: int) -> str:
    """Return the first and last n characters of text with '..' between, or text if it has at most 2n.

    >>> clip_middle("abcdefghij", 3)
    'abc..hij'
    >>> clip_middle("abcdef", 3)
    'abcdef'
    >>> clip_middle("abc", 1)
    'a..c'
    """
    if len(text) <= 2 * n:
        return text
    return text[:n] + ".." + text[-n:]


@exercise(
    "Make the text exactly n characters long: cut it off or fill it with blanks on the right.",
    "Force a string to length n by truncating or by appending spaces.",
)
def exact_width(text, n):
    """Return text cut or padded with blanks on the right to exactly n characters.

    >>> exact_width("coffee", 3)
    'cof'
    >>> exact_width("tea", 5)
    'tea  '
    >>> exact_width("abc", 0)
    ''
    """
    return text[:n].ljust(n)


@exercise(
    "Repeat the pattern until the result has exactly n characters; the last copy may be incomplete.",
    "Fill a string of length n with copies of a non-empty pattern, cut off at the end.",
)
def fill_with_pattern(pattern: str, n: int) -> str:
    """Return the first n characters of pattern repeated endlessly.

    >>> fill_with_pattern("abc", 7)
    'abcabca'
    >>> fill_with_pattern("-", 4)
    '----'
    >>> fill_with_pattern("xy", 0)
    ''
    """
    return (pattern * (n // len(pattern) + 1))[:n]


@exercise(
    "Repeat the text n times with the separator between the copies.",
    "Join n copies of text with sep.",
)
def copies_joined(text, n, sep):
    """Return n copies of text joined by sep.

    >>> copies_joined("ho", 3, " ")
    'ho ho ho'
    >>> copies_joined("x", 1, ",")
    'x'
    >>> copies_joined("x", 0, ",")
    ''
    """
    return sep.join([text] * n)


@exercise(
    "Draw a bar for the value: as many # as value, then dots up to the total width.",
    "Return a progress bar of width characters, the first value of which are '#' and the others '.'.",
)
def hash_dot_bar(value: int, width: int) -> str:
    """Return value signs '#' followed by dots, together width characters.

    >>> hash_dot_bar(3, 8)
    '###.....'
    >>> hash_dot_bar(0, 4)
    '....'
    >>> hash_dot_bar(5, 5)
    '#####'
    """
    return "#" * value + "." * (width - value)


@exercise(
    "Pad all strings with blanks on the right to the length of the longest one.",
    "Bring a list of strings to equal length by appending spaces.",
)
def equal_widths(items):
    """Return the strings of items padded with blanks on the right to the longest length.

    >>> equal_widths(["a", "bcd", "ef"])
    ['a  ', 'bcd', 'ef ']
    >>> equal_widths(["x"])
    ['x']
    >>> equal_widths([])
    []
    """
    width = max((len(item) for item in items), default=0)
    return [item.ljust(width) for item in items]


@exercise(
    "Convert the numbers to text, all aligned to the right with the width of the longest.",
    "Return the numbers as strings of equal length, with blanks in front of the shorter ones.",
)
def numbers_aligned(nums: list[int]) -> list[str]:
    """Return nums as strings padded with blanks on the left to the longest length.

    >>> numbers_aligned([5, 120, 33])
    ['  5', '120', ' 33']
    >>> numbers_aligned([-1, 7])
    ['-1', ' 7']
    >>> numbers_aligned([])
    []
    """
    texts = [str(n) for n in nums]
    width = max(map(len, texts), default=0)
    return [t.rjust(width) for t in texts]


@exercise(
    "Write label and value into one line of the given width: label on the left, value on the right, dots between.",
    "Fill the space between a label and a value with dots so that the line has width characters.",
)
def dotted_line(label, value, width):
    """Return label and value with dots between them, together width characters.

    >>> dotted_line("Tea", "2.50", 12)
    'Tea.....2.50'
    >>> dotted_line("A", 1, 5)
    'A...1'
    >>> dotted_line("ab", "cd", 4)
    'abcd'
    """
    value = str(value)
    return label + "." * (width - len(label) - len(value)) + value


@exercise(
    "Indent every line of the text by n blanks.",
    "Given a text of several lines, put n spaces in front of each line.",
)
def shift_lines_right(text: str, n: int) -> str:
    r"""Return text with n spaces in front of each of its lines.

    >>> shift_lines_right("a\nb", 2)
    '  a\n  b'
    >>> shift_lines_right("one", 4)
    '    one'
    >>> shift_lines_right("x\n  y", 1)
    ' x\n   y'
    """
    return "\n".join(" " * n + line for line in text.split("\n"))


@exercise(
    "Put the line number and a colon in front of every line, counting from 1.",
    "Number the lines of a text: '1: first', '2: second' and so on.",
)
def line_number_prefix(text):
    r"""Return text with each line preceded by its number and a colon.

    >>> line_number_prefix("tea\nmilk")
    '1: tea\n2: milk'
    >>> line_number_prefix("solo")
    '1: solo'
    >>> line_number_prefix("a\n\nb")
    '1: a\n2: \n3: b'
    """
    return "\n".join(f"{i}: {line}" for i, line in enumerate(text.split("\n"), 1))


@exercise(
    "Put a frame of stars around a single line of text: a line of stars above and below, and '* ' and ' *' at the sides.",
    "Return three strings that show the text in a box made of '*', with one blank on each side of the text.",
)
def star_frame(text: str) -> list[str]:
    """Return three lines showing text in a frame of stars.

    >>> star_frame("hi")
    ['******', '* hi *', '******']
    >>> star_frame("")
    ['****', '*  *', '****']
    >>> star_frame("tea")
    ['*******', '* tea *', '*******']
    """
    border = "*" * (len(text) + 4)
    return [border, "* " + text + " *", border]


@exercise(
    "Underline a title: return the title and a second line with as many dashes as the title has characters.",
    "Return a list of two strings, the title and a row of '-' of the same length.",
)
def with_underline(title):
    """Return the title and a line of dashes of the same length, as a list.

    >>> with_underline("Menu")
    ['Menu', '----']
    >>> with_underline("A b")
    ['A b', '---']
    >>> with_underline("")
    ['', '']
    """
    return [title, "-" * len(title)]


@exercise(
    "Break the text into lines of at most width characters without breaking words; a longer word gets a line of its own.",
    "Wrap words: fill each line with as many words as fit into the width.",
)
def words_into_lines(text: str, width: int) -> list[str]:
    """Return the words of text as lines of at most width characters; longer words stand alone.

    >>> words_into_lines("the sun is up again", 7)
    ['the sun', 'is up', 'again']
    >>> words_into_lines("extraordinary day", 5)
    ['extraordinary', 'day']
    >>> words_into_lines("", 5)
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
    "Cut the string into pieces of k characters; the last piece may be shorter.",
    "Return the list of consecutive blocks of length k.",
)
def pieces_of_length(s, k):
    """Return the consecutive pieces of s with k characters each; the last one may be shorter.

    >>> pieces_of_length("abcdefgh", 3)
    ['abc', 'def', 'gh']
    >>> pieces_of_length("ab", 5)
    ['ab']
    >>> pieces_of_length("", 2)
    []
    """
    return [s[i:i + k] for i in range(0, len(s), k)]


@exercise(
    "Cut the string into pieces of k characters starting from the right, so that the first piece may be shorter.",
    "Return the blocks of length k counted from the end, in reading order.",
)
def pieces_from_right(s: str, k: int) -> list[str]:
    """Return the pieces of s with k characters each, counted from the end; the first may be shorter.

    >>> pieces_from_right("12345", 2)
    ['1', '23', '45']
    >>> pieces_from_right("123456", 3)
    ['123', '456']
    >>> pieces_from_right("", 2)
    []
    """
    pieces = []
    while s:
        pieces.append(s[-k:])
        s = s[:-k]
    return pieces[::-1]


@exercise(
    "Divide the string into n pieces of equal length; raise ValueError if that is impossible.",
    "Split s into n equally long parts. If the length is not divisible by n, raise a ValueError.",
)
def equal_pieces(s, n):
    """Return s divided into n pieces of equal length.

    Raise ValueError if the length of s is not a multiple of n.

    >>> equal_pieces("abcdef", 3)
    ['ab', 'cd', 'ef']
    >>> equal_pieces("abcd", 1)
    ['abcd']
    >>> equal_pieces("abcde", 2)
    Traceback (most recent call last):
        ...
    ValueError: not divisible
    """
    size, rest = divmod(len(s), n)
    if rest:
        raise ValueError("not divisible")
    return [s[i * size:(i + 1) * size] for i in range(n)]


@exercise(
    "List all windows of k adjacent characters from left to right.",
    "Return every substring of length k in order of its position.",
)
def char_windows(text: str, k: int) -> list[str]:
    """Return all substrings of text with length k in order.

    >>> char_windows("abcd", 2)
    ['ab', 'bc', 'cd']
    >>> char_windows("abc", 3)
    ['abc']
    >>> char_windows("ab", 3)
    []
    """
    return [text[i:i + k] for i in range(len(text) - k + 1)]


@exercise(
    "Return the rows of a staircase: the first character, the first two, and so on, each right-aligned to the full length.",
    "List the growing beginnings of the word, padded with blanks on the left to the length of the word.",
)
def right_staircase(word):
    """Return the prefixes of word, shortest first, right-aligned to the length of word.

    >>> right_staircase("abc")
    ['  a', ' ab', 'abc']
    >>> right_staircase("x")
    ['x']
    >>> right_staircase("")
    []
    """
    return [word[:i].rjust(len(word)) for i in range(1, len(word) + 1)]


@exercise(
    "Return the rows of a left-aligned triangle: row i consists of i copies of the mark, for i from 1 to n.",
    "Build n strings; the first has one mark, the second two, and so forth.",
)
def mark_triangle(n: int, mark: str) -> list[str]:
    """Return n strings, the i-th of which is mark repeated i times.

    >>> mark_triangle(3, "*")
    ['*', '**', '***']
    >>> mark_triangle(1, "ab")
    ['ab']
    >>> mark_triangle(0, "#")
    []
    """
    return [mark * i for i in range(1, n + 1)]


@exercise(
    "Draw a rectangle of the given width and height that is hollow inside: border of #, blanks within.",
    "Return the rows of a box: first and last row full of '#', the others with '#' only at the ends.",
)
def hollow_box(width, height):
    """Return the rows of a hollow rectangle made of '#'; width and height are at least 2.

    >>> hollow_box(4, 3)
    ['####', '#  #', '####']
    >>> hollow_box(2, 2)
    ['##', '##']
    >>> hollow_box(3, 4)
    ['###', '# #', '# #', '###']
    """
    full = "#" * width
    inner = "#" + " " * (width - 2) + "#"
    return [full] + [inner] * (height - 2) + [full]


@exercise(
    "Write a line of dashes with a plus sign after every k dashes, n groups in all, beginning with a plus.",
    "Return the separator of a table with n columns of k dashes: '+---+---+'.",
)
def table_rule(n: int, k: int) -> str:
    """Return a table rule with n groups of k dashes between plus signs.

    >>> table_rule(2, 3)
    '+---+---+'
    >>> table_rule(1, 1)
    '+-+'
    >>> table_rule(0, 3)
    '+'
    """
    return "+" + ("-" * k + "+") * n


@exercise(
    "Format a row of a table: every cell padded with blanks to its width, cells joined by ' | '.",
    "Given cells and the column widths, left-align each cell and join them with ' | '.",
)
def table_row(cells, widths):
    """Return the cells, each padded on the right to its width, joined by ' | '.

    >>> table_row(["Tea", "2.50"], [5, 6])
    'Tea   | 2.50  '
    >>> table_row(["a"], [1])
    'a'
    >>> table_row([], [])
    ''
    """
    return " | ".join(str(cell).ljust(width) for cell, width in zip(cells, widths))


@exercise(
    "Compute the width of each column: the length of the longest cell of the column. All rows have equally many cells.",
    "For rows of strings, return the greatest text length column by column.",
)
def column_widths(rows: list[list[str]]) -> list[int]:
    """Return for each column of rows the length of its longest string.

    >>> column_widths([["a", "bcd"], ["ef", "g"]])
    [2, 3]
    >>> column_widths([["x"]])
    [1]
    >>> column_widths([])
    []
    """
    return [max(len(cell) for cell in column) for column in zip(*rows)]


@exercise(
    "Remove the common indentation: delete from each line as many leading blanks as the least indented line has.",
    "Shift all lines to the left by the smallest number of leading spaces among them.",
)
def dedent_lines(lines):
    """Return the lines without the leading blanks they have in common.

    >>> dedent_lines(["  a", "    b"])
    ['a', '  b']
    >>> dedent_lines(["a", " b"])
    ['a', ' b']
    >>> dedent_lines([])
    []
    """
    margin = min((len(line) - len(line.lstrip(" ")) for line in lines), default=0)
    return [line[margin:] for line in lines]
