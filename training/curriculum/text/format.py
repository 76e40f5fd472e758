"""Formatting: tables, bullets, wrapping, truncation, lists to sentences, plurals, templates."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Join items for a sentence: commas between them and 'and' before the last.",
    "Write items as in prose: 'a', 'a and b', or 'a, b and c'; an empty list gives an empty string.",
)
def list_in_words(items: list[str], conjunction: str = "and") -> str:
    """Join items with commas and the conjunction before the last one.

    >>> list_in_words(["tea", "milk", "jam"])
    'tea, milk and jam'
    >>> list_in_words(["a", "b"], "or")
    'a or b'
    >>> list_in_words(["solo"])
    'solo'
    >>> list_in_words([])
    ''
    """
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {conjunction} {items[-1]}"


@exercise(
    "Count with noun: '1 file', '2 files'; an irregular plural may be given.",
    "Format n together with the singular form for exactly 1 and otherwise the plural, which is singular + 's' unless specified.",
)
def count_noun(n, singular, plural=None):
    """Return n followed by the right form of a noun.

    >>> count_noun(1, "file")
    '1 file'
    >>> count_noun(3, "file")
    '3 files'
    >>> count_noun(0, "child", "children")
    '0 children'
    """
    if n == 1:
        return f"1 {singular}"
    return f"{n} {plural or singular + 's'}"


@exercise(
    "Cut text to at most limit characters, the last three of them being '...' if it had to be shortened.",
    "Truncate text so that including the dots '...' it has no more than limit characters. limit is 3 or greater.",
)
def shorten_with_dots(text: str, limit: int) -> str:
    """Shorten text to at most limit characters (3 or more), ending in '...' if something was cut.

    >>> shorten_with_dots("a long sentence", 9)
    'a long...'
    >>> shorten_with_dots("short", 9)
    'short'
    >>> shorten_with_dots("abcd", 3)
    '...'
    """
    return text if len(text) <= limit else text[:limit - 3] + "..."


@exercise(
    "Keep both ends of a long path or name and put '…' in the middle so that it has exactly limit characters.",
    "Shorten text in its middle: the start and the end remain, one ellipsis character replaces the rest, and the result is limit long. The start gets the extra character if needed.",
)
def elide_middle(text: str, limit: int) -> str:
    """Shorten text to limit characters by replacing its middle with one '…'; the left part may be one longer.

    >>> elide_middle("abcdefghij", 5)
    'ab…ij'
    >>> elide_middle("abcdefghij", 6)
    'abc…ij'
    >>> elide_middle("abc", 5)
    'abc'
    """
    if len(text) <= limit:
        return text
    right = (limit - 1) // 2
    left = limit - 1 - right
    return text[:left] + "…" + text[len(text) - right:]


@exercise(
    "Break text into lines of at most width characters at blanks; longer words get a line of their own.",
    "Greedy word wrap: fill each line with as many words as fit into width and return the lines.",
)
def wrap_words(text: str, width: int) -> list[str]:
    """Wrap the words of text into lines not longer than width; a word exceeding width stands alone.

    >>> wrap_words("the quick brown fox", 9)
    ['the quick', 'brown fox']
    >>> wrap_words("extraordinary day", 5)
    ['extraordinary', 'day']
    >>> wrap_words("", 10)
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
    "Bulleted text: one line per item, each introduced by the bullet and a space; continuation lines are indented.",
    "Format items as a bullet list. Line breaks inside an item are followed by two spaces so that its text lines up.",
)
def bullet_list(items, bullet="-"):
    """Return items as lines starting with bullet and a blank; further lines of an item are indented by two.

    >>> print(bullet_list(["milk", "bread\\n(dark)"]))
    - milk
    - bread
      (dark)
    >>> bullet_list(["x"], "*")
    '* x'
    >>> bullet_list([])
    ''
    """
    return "\n".join(f"{bullet} " + item.replace("\n", "\n  ") for item in items)


@exercise(
    "Fill '{name}' places of template from values; unknown names stay as they are.",
    "Substitute each {name} in template by values[name]. Placeholders without a value are left untouched.",
)
def fill_template(template: str, values: dict) -> str:
    """Replace every '{name}' in template by the value of that name, leaving unknown placeholders.

    >>> fill_template("Hi {who}, {what}", {"who": "Eva"})
    'Hi Eva, {what}'
    >>> fill_template("{n}+{n}", {"n": 2})
    '2+2'
    >>> fill_template("none", {})
    'none'
    """
    def value_of(match):
        name = match.group(1)
        return str(values[name]) if name in values else match.group()

    return re.sub(r"\{(\w+)\}", value_of, template)


@exercise(
    "Names of the placeholders '{name}' in template, in order and without repeats.",
    "List which values a template with {name} markers asks for.",
)
def template_names(template: str) -> list[str]:
    """Return the distinct placeholder names of template in order of appearance.

    >>> template_names("Dear {title} {name}, {name}!")
    ['title', 'name']
    >>> template_names("plain")
    []
    >>> template_names("{a}{b}")
    ['a', 'b']
    """
    return list(dict.fromkeys(re.findall(r"\{(\w+)\}", template)))


@exercise(
    "Render rows as text columns: every column is as wide as its longest cell, two spaces apart.",
    "Make an aligned plain-text table. Cells are padded on the right, columns have two spaces between them, and line ends carry no blanks.",
)
def text_columns(rows: list[list[str]]) -> str:
    """Format rows of equally many cells as aligned columns separated by two spaces, without trailing blanks.

    >>> print(text_columns([["id", "name"], ["1", "Ada"], ["22", "Bo"]]))
    id  name
    1   Ada
    22  Bo
    >>> text_columns([["a"]])
    'a'
    >>> text_columns([])
    ''
    """
    widths = [max(map(len, column)) for column in zip(*rows)]
    lines = []
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths)]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


@exercise(
    "Markdown table out of a header and rows.",
    "Return lines of a markdown table: the header cells between pipes, a separator of '---' cells, then each row.",
)
def markdown_table(header, rows):
    """Build a markdown table from a list of column names and a list of rows.

    >>> print(markdown_table(["a", "b"], [[1, 2]]))
    | a | b |
    | --- | --- |
    | 1 | 2 |
    >>> markdown_table(["x"], [])
    '| x |\\n| --- |'
    >>> len(markdown_table(["x"], [["y"], ["z"]]).splitlines())
    4
    """
    def line(cells):
        return "| " + " | ".join(str(cell) for cell in cells) + " |"

    return "\n".join([line(header), line(["---"] * len(header))] + [line(row) for row in rows])


@exercise(
    "Draw a frame of asterisks around the lines, padded to equal width.",
    "Put text lines into a box made of '*': a full row above and below, and '* ' and ' *' at the sides.",
)
def star_box(lines: list[str]) -> str:
    """Return lines inside a box of asterisks.

    >>> print(star_box(["hi", "you"]))
    *******
    * hi  *
    * you *
    *******
    >>> print(star_box(["x"]))
    *****
    * x *
    *****
    >>> print(star_box([]))
    ****
    ****
    """
    width = max((len(line) for line in lines), default=0)
    border = "*" * (width + 4)
    return "\n".join([border, *(f"* {line:<{width}} *" for line in lines), border])


@exercise(
    "Seconds as 'H:MM:SS', or 'M:SS' below one hour.",
    "Format a whole number of seconds like a media player: minutes:seconds, preceded by hours if there are any.",
)
def player_time(seconds: int) -> str:
    """Format seconds as 'M:SS', or as 'H:MM:SS' from one hour on.

    >>> player_time(75)
    '1:15'
    >>> player_time(3605)
    '1:00:05'
    >>> player_time(9)
    '0:09'
    """
    minutes, secs = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours}:{minutes:02d}:{secs:02d}"
    return f"{minutes}:{secs:02d}"


@exercise(
    "Bytes as a readable size with one decimal: '512 B', '1.5 KB', '3.0 MB' and so on up to TB.",
    "Divide a byte count by 1024 until it is small enough and write it with its unit (B, KB, MB, GB, TB), one decimal except for plain bytes.",
)
def readable_size(count: int) -> str:
    """Format a number of bytes with the largest fitting unit B, KB, MB, GB or TB (steps of 1024).

    >>> readable_size(512)
    '512 B'
    >>> readable_size(1536)
    '1.5 KB'
    >>> readable_size(3145728)
    '3.0 MB'
    """
    if count < 1024:
        return f"{count} B"
    size = float(count)
    for unit in ("B", "KB", "MB", "GB", "TB"):
        if size < 1024 or unit == "TB":
            break
        size /= 1024
    return f"{size:.1f} {unit}"


@exercise(
    "Progress bar of the given width with a percentage, like '[###-------] 30%'.",
    "Draw done out of total as a bar in brackets: '#' for the finished part (rounded down), '-' for the rest, then a blank and the whole percentage.",
)
def progress_bar(done: int, total: int, width: int = 10) -> str:
    """Return a bar such as '[###-------] 30%' showing done out of total, rounding down.

    >>> progress_bar(3, 10)
    '[###-------] 30%'
    >>> progress_bar(1, 3, 6)
    '[##----] 33%'
    >>> progress_bar(5, 5, 4)
    '[####] 100%'
    """
    filled = width * done // total
    return f"[{'#' * filled}{'-' * (width - filled)}] {100 * done // total}%"


@exercise(
    "Amount in cents as money: sign, currency symbol, thousands commas, two decimals.",
    "Format an integer number of cents, e.g. 123456 as '$1,234.56'; a negative amount has its minus before the symbol.",
)
def money_text(cents: int, symbol: str = "$") -> str:
    """Format cents as an amount of money with symbol, grouping commas and two decimals.

    >>> money_text(123456)
    '$1,234.56'
    >>> money_text(-50)
    '-$0.50'
    >>> money_text(700, "€")
    '€7.00'
    """
    sign = "-" if cents < 0 else ""
    whole, rest = divmod(abs(cents), 100)
    return f"{sign}{symbol}{whole:,}.{rest:02d}"


@exercise(
    "Key/value lines with the colons aligned below each other.",
    "Print a dict one pair per line; keys are right-aligned to the longest, followed by ': ' and the value.",
)
def aligned_pairs(pairs):
    """Format a dict as lines 'key: value' with keys right-aligned to a common width.

    >>> print(aligned_pairs({"name": "Kim", "id": 7}))
    name: Kim
      id: 7
    >>> aligned_pairs({})
    ''
    >>> aligned_pairs({"a": None})
    'a: None'
    """
    width = max((len(key) for key in pairs), default=0)
    return "\n".join(f"{key:>{width}}: {value}" for key, value in pairs.items())


@exercise(
    "Outline numbers before nested entries given as (depth, title), depth from 0: '1', '1.1', '1.2', '2', ...",
    "Number headings hierarchically. Each entry has a depth and a title; a heading counts up its own level and restarts all deeper levels.",
)
def outline_numbers(entries: list[tuple[int, str]]) -> list[str]:
    """Prefix titles with outline numbers; entries are (depth, title) with depth 0 at the top.

    >>> outline_numbers([(0, "Intro"), (1, "Goal"), (1, "Plan"), (0, "End")])
    ['1 Intro', '1.1 Goal', '1.2 Plan', '2 End']
    >>> outline_numbers([])
    []
    >>> outline_numbers([(0, "A"), (1, "B"), (2, "C")])
    ['1 A', '1.1 B', '1.1.1 C']
    """
    counters = []
    result = []
    for depth, title in entries:
        del counters[depth + 1:]
        while len(counters) <= depth:
            counters.append(0)
        counters[depth] += 1
        result.append(".".join(map(str, counters)) + " " + title)
    return result


@exercise(
    "Time difference in words: 'just now', '5 minutes ago', '1 hour ago', '3 days ago'.",
    "Describe how long ago something was, given the elapsed seconds: below a minute 'just now', then whole minutes, hours or days with the right plural.",
)
def ago_text(seconds: int) -> str:
    """Describe an elapsed time in seconds as 'just now' or in whole minutes, hours or days.

    >>> ago_text(20)
    'just now'
    >>> ago_text(3600)
    '1 hour ago'
    >>> ago_text(200)
    '3 minutes ago'
    >>> ago_text(260000)
    '3 days ago'
    """
    for unit, size in (("day", 86400), ("hour", 3600), ("minute", 60)):
        amount = seconds // size
        if amount:
            return f"{amount} {unit}{'' if amount == 1 else 's'} ago"
    return "just now"


@exercise(
    "Place text in the middle of a given number of columns, the surplus blank on the right, without str.center.",
    "Surround text by blanks so that it is width long and centred; an odd blank goes to the right-hand side.",
)
def centre_in(text, width):
    """Centre text within width columns, with the odd blank on the right.

    >>> centre_in("ab", 5)
    ' ab  '
    >>> centre_in("abc", 3)
    'abc'
    >>> centre_in("toolong", 3)
    'toolong'
    """
    gap = max(0, width - len(text))
    left = gap // 2
    return " " * left + text + " " * (gap - left)
