"""Formatting values as text: numbers, money, lists, dictionaries, tables, phrases."""

from training.curriculum.exercise import exercise


@exercise(
    "Write an amount of cents as euros with two decimals and the word EUR: 1250 gives '12.50 EUR'.",
    "Format a whole number of cents as a price in EUR with exactly two decimal places.",
)
def euro_text(cents: int) -> str:
    """Return an amount in cents as text like '12.50 EUR'.

    >>> euro_text(1250)
    '12.50 EUR'
    >>> euro_text(5)
    '0.05 EUR'
    >>> euro_text(0)
    '0.00 EUR'
    """
    return f"{cents / 100:.2f} EUR"


@exercise(
    "Format a number with commas between thousands and n decimals.",
    "Return x as text with thousands separated by commas and rounded to n places.",
)
def grouped_number(x, n):
    """Return the number x with n decimals and commas between groups of three digits.

    >>> grouped_number(1234567.891, 2)
    '1,234,567.89'
    >>> grouped_number(999, 0)
    '999'
    >>> grouped_number(1000, 1)
    '1,000.0'
    """
    return f"{x:,.{n}f}"


@exercise(
    "Write a fraction of one as a percentage with one decimal: 0.256 gives '25.6%'.",
    "Multiply by 100, keep one decimal place and append a percent sign.",
)
def one_decimal_percent(share: float) -> str:
    """Return share (1.0 is everything) as a percentage with one decimal.

    >>> one_decimal_percent(0.256)
    '25.6%'
    >>> one_decimal_percent(1)
    '100.0%'
    >>> one_decimal_percent(0)
    '0.0%'
    """
    return f"{share * 100:.1f}%"


@exercise(
    "Write a number with its sign: a plus for positive numbers, a minus for negative ones, nothing for zero.",
    "Format an integer so that positive values get a leading '+'; zero is just '0'.",
)
def with_plus_sign(n):
    """Return the integer n as text with an explicit + if it is positive.

    >>> with_plus_sign(5)
    '+5'
    >>> with_plus_sign(-3)
    '-3'
    >>> with_plus_sign(0)
    '0'
    """
    return f"+{n}" if n > 0 else str(n)


@exercise(
    "Write negative numbers in round brackets without the minus sign, others plainly.",
    "Format a number as accountants do: -5 becomes '(5)'.",
)
def parenthesis_negative(n: int) -> str:
    """Return n as text, negative numbers in parentheses instead of with a minus sign.

    >>> parenthesis_negative(-5)
    '(5)'
    >>> parenthesis_negative(12)
    '12'
    >>> parenthesis_negative(0)
    '0'
    """
    if n < 0:
        return f"({-n})"
    return str(n)


@exercise(
    "Write the number and the noun, with an s at the noun unless the number is 1.",
    "Return a phrase like '1 egg' or '3 eggs'.",
)
def count_phrase(n, noun):
    """Return n and noun as a phrase, with 's' added to the noun unless n is 1.

    >>> count_phrase(1, "egg")
    '1 egg'
    >>> count_phrase(3, "egg")
    '3 eggs'
    >>> count_phrase(0, "cup")
    '0 cups'
    """
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"


@exercise(
    "Format a size in bytes: below 1000 as 'n B', below a million as kB with one decimal, otherwise as MB with one decimal.",
    "Write a number of bytes in B, kB (1000 bytes) or MB (1000000 bytes); kB and MB get one decimal.",
)
def byte_text(size: int) -> str:
    """Return a size in bytes as text in B, kB or MB (steps of 1000), the latter with one decimal.

    >>> byte_text(512)
    '512 B'
    >>> byte_text(2500)
    '2.5 kB'
    >>> byte_text(3200000)
    '3.2 MB'
    """
    if size < 1000:
        return f"{size} B"
    if size < 1000000:
        return f"{size / 1000:.1f} kB"
    return f"{size / 1000000:.1f} MB"


@exercise(
    "Write n in binary with groups of four digits separated by blanks, padded with zeros to full groups.",
    "Return the base-2 form of a non-negative number, in blocks of 4 digits.",
)
def nibbles(n):
    """Return the non-negative number n in binary, in groups of four digits.

    >>> nibbles(5)
    '0101'
    >>> nibbles(37)
    '0010 0101'
    >>> nibbles(0)
    '0000'
    """
    bits = bin(n)[2:]
    bits = bits.zfill(-(-len(bits) // 4) * 4)
    return " ".join(bits[i:i + 4] for i in range(0, len(bits), 4))


@exercise(
    "Write three color values from 0 to 255 as '#rrggbb' with lowercase hexadecimal digits.",
    "Convert red, green and blue to a web color: a hash sign and two hex digits each.",
)
def web_color(red: int, green: int, blue: int) -> str:
    """Return the web color #rrggbb for the given red, green and blue (0 to 255).

    >>> web_color(255, 128, 0)
    '#ff8000'
    >>> web_color(0, 0, 0)
    '#000000'
    >>> web_color(10, 11, 12)
    '#0a0b0c'
    """
    return f"#{red:02x}{green:02x}{blue:02x}"


@exercise(
    "Write a dictionary as 'k=v' pairs joined by semicolons, sorted by key.",
    "Return the entries of d as key=value, in order of the keys, with ';' between them.",
)
def sorted_equals_pairs(d):
    """Return the entries of d as 'key=value' joined by ';', sorted by key.

    >>> sorted_equals_pairs({"b": 2, "a": 1})
    'a=1;b=2'
    >>> sorted_equals_pairs({})
    ''
    >>> sorted_equals_pairs({"x": "y"})
    'x=y'
    """
    return ";".join(f"{key}={d[key]}" for key in sorted(d))


@exercise(
    "Write each entry of the dictionary as a line 'key: value', the keys padded to equal width on the right.",
    "Return a list of lines with key, colon, blank and value, in which all values are aligned.",
)
def aligned_entries(d: dict[str, int]) -> list[str]:
    """Return lines 'key: value' for d, with the keys padded with blanks to the longest one.

    >>> aligned_entries({"tea": 2, "coffee": 3})
    ['tea   : 2', 'coffee: 3']
    >>> aligned_entries({})
    []
    >>> aligned_entries({"a": 1})
    ['a: 1']
    """
    width = max(map(len, d), default=0)
    return [f"{key.ljust(width)}: {value}" for key, value in d.items()]


@exercise(
    "Write a list of numbers in curly braces, separated by comma and blank: {1, 2}. An empty list gives {}.",
    "Format a list like a mathematical set, keeping its order.",
)
def braces_text(numbers):
    """Return the numbers separated by ', ' in curly braces.

    >>> braces_text([1, 2, 5])
    '{1, 2, 5}'
    >>> braces_text([])
    '{}'
    >>> braces_text([-3])
    '{-3}'
    """
    return "{" + ", ".join(str(n) for n in numbers) + "}"


@exercise(
    "Write the values joined by ' < ' in ascending order.",
    "Sort the numbers and show them as a chain such as '1 < 3 < 8'.",
)
def ascending_chain(numbers: list[int]) -> str:
    """Return the numbers in ascending order joined by ' < '.

    >>> ascending_chain([8, 1, 3])
    '1 < 3 < 8'
    >>> ascending_chain([5])
    '5'
    >>> ascending_chain([])
    ''
    """
    return " < ".join(map(str, sorted(numbers)))


@exercise(
    "Write a sum with its result: the numbers joined by ' + ', then ' = ' and their total.",
    "Return text like '1 + 2 + 3 = 6' for a non-empty list of numbers.",
)
def sum_equation(numbers):
    """Return the numbers joined by ' + ' followed by ' = ' and their sum.

    >>> sum_equation([1, 2, 3])
    '1 + 2 + 3 = 6'
    >>> sum_equation([7])
    '7 = 7'
    >>> sum_equation([5, 0])
    '5 + 0 = 5'
    """
    return f"{' + '.join(map(str, numbers))} = {sum(numbers)}"


@exercise(
    "Write a matrix as text: the numbers of a row joined by blanks, one row per line.",
    "Format a list of rows, blanks between numbers and newlines between rows.",
)
def rows_as_lines(rows: list[list[int]]) -> str:
    r"""Return rows as text with blanks between the numbers and one row per line.

    >>> rows_as_lines([[1, 2], [3, 4]])
    '1 2\n3 4'
    >>> rows_as_lines([[5]])
    '5'
    >>> rows_as_lines([])
    ''
    """
    return "\n".join(" ".join(map(str, row)) for row in rows)


@exercise(
    "Show a grid of booleans: '#' for True and '.' for False, one string per row.",
    "Turn a matrix of truth values into a list of strings made of '#' and '.'.",
)
def hash_dot_rows(grid):
    """Return each row of booleans as a string with '#' for True and '.' for False.

    >>> hash_dot_rows([[True, False], [False, True]])
    ['#.', '.#']
    >>> hash_dot_rows([[]])
    ['']
    >>> hash_dot_rows([[True, True, True]])
    ['###']
    """
    return ["".join("#" if cell else "." for cell in row) for row in grid]


@exercise(
    "Draw a bar chart: for each name a line with the name, a blank and as many '=' as its value.",
    "Return one line per entry of the dictionary: key, space, value times the sign '='.",
)
def name_bars(values: dict[str, int]) -> list[str]:
    """Return for each entry a line with the name, a blank and a bar of '=' as long as the value.

    >>> name_bars({"a": 3, "b": 1})
    ['a ===', 'b =']
    >>> name_bars({"x": 0})
    ['x ']
    >>> name_bars({})
    []
    """
    return [f"{name} {'=' * n}" for name, n in values.items()]


@exercise(
    "Write names as 'Last, First': the last word, a comma, and the words before it. A single name stays.",
    "Move the family name to the front, followed by a comma and the other names.",
)
def family_first(name):
    """Return a full name as 'Last, First ...'; a single word is returned as it is.

    >>> family_first("Ann Lee")
    'Lee, Ann'
    >>> family_first("Ann Mary Lee")
    'Lee, Ann Mary'
    >>> family_first("Ann")
    'Ann'
    """
    *first, last = name.split()
    return f"{last}, {' '.join(first)}" if first else last


@exercise(
    "Abbreviate all names but the last to initials with a full stop: 'A. M. Lee'.",
    "Write first names as initials followed by '.', then the last name in full.",
)
def initials_and_last(name: str) -> str:
    """Return name with all words except the last one shortened to an initial with a full stop.

    >>> initials_and_last("Ann Mary Lee")
    'A. M. Lee'
    >>> initials_and_last("Tom Fox")
    'T. Fox'
    >>> initials_and_last("Eva")
    'Eva'
    """
    words = name.split()
    short = [word[0] + "." for word in words[:-1]]
    return " ".join(short + words[-1:])


@exercise(
    "Turn 'Last, First' into 'First Last'.",
    "Given a name with the family name in front and a comma, return it in natural order.",
)
def first_name_first(name):
    """Return a name written 'Last, First' as 'First Last'.

    >>> first_name_first("Lee, Ann")
    'Ann Lee'
    >>> first_name_first("Fox,Tom")
    'Tom Fox'
    >>> first_name_first("van Berg, Eva")
    'Eva van Berg'
    """
    last, first = name.split(",")
    return f"{first.strip()} {last.strip()}"


@exercise(
    "Write a small HTML list: every item in <li> and </li>, all within <ul> and </ul>, nothing between.",
    "Return '<ul>', each item wrapped in li tags, and '</ul>' as one string.",
)
def ul_markup(items):
    """Return the items as an HTML list on one line.

    >>> ul_markup(["tea", "milk"])
    '<ul><li>tea</li><li>milk</li></ul>'
    >>> ul_markup([])
    '<ul></ul>'
    >>> ul_markup(["x"])
    '<ul><li>x</li></ul>'
    """
    return "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"


@exercise(
    "Wrap the text in an opening and a closing tag of the given name.",
    "Put '<tag>' before and '</tag>' after the text.",
)
def in_tag(text: str, tag: str) -> str:
    """Return text between the opening and closing tag with the given name.

    >>> in_tag("hello", "b")
    '<b>hello</b>'
    >>> in_tag("", "p")
    '<p></p>'
    >>> in_tag("x < y", "code")
    '<code>x < y</code>'
    """
    return f"<{tag}>{text}</{tag}>"


@exercise(
    "Write a heading of level n for Markdown: n hash signs, a blank and the title.",
    "Return the title preceded by n times '#' and a space.",
)
def markdown_heading(title, n):
    """Return title as a Markdown heading of level n.

    >>> markdown_heading("Menu", 2)
    '## Menu'
    >>> markdown_heading("A b", 1)
    '# A b'
    >>> markdown_heading("", 3)
    '### '
    """
    return "#" * n + " " + title


@exercise(
    "Write tasks as a checklist: '[x] ' before finished ones, '[ ] ' before the others; tasks are pairs of text and bool.",
    "For each (text, done) return a line starting with [x] if done and [ ] otherwise.",
)
def checklist(tasks: list[tuple[str, bool]]) -> list[str]:
    """Return a line '[x] text' or '[ ] text' for each task (text, done).

    >>> checklist([("wash", True), ("cook", False)])
    ['[x] wash', '[ ] cook']
    >>> checklist([])
    []
    >>> checklist([("a", True)])
    ['[x] a']
    """
    return [f"[{'x' if done else ' '}] {text}" for text, done in tasks]


@exercise(
    "Write a fraction as a mixed number: whole part and remainder, such as '2 1/3'; without remainder just the whole part, without whole part just the fraction.",
    "Format a/b (positive integers) as 'w r/b', omitting a part that is zero.",
)
def mixed_number(a: int, b: int) -> str:
    """Return the fraction a/b of positive integers as a mixed number, without parts that are zero.

    >>> mixed_number(7, 3)
    '2 1/3'
    >>> mixed_number(6, 3)
    '2'
    >>> mixed_number(2, 3)
    '2/3'
    """
    whole, rest = divmod(a, b)
    if rest == 0:
        return str(whole)
    if whole == 0:
        return f"{rest}/{b}"
    return f"{whole} {rest}/{b}"


@exercise(
    "Write a value in quotes if it is a string, and plainly otherwise.",
    "Strings are put in double quotes, all other values are converted with str.",
)
def quote_if_text(value):
    """Return value as text, in double quotes if it is a string.

    >>> quote_if_text("tea")
    '"tea"'
    >>> quote_if_text(5)
    '5'
    >>> quote_if_text(None)
    'None'
    """
    return f'"{value}"' if isinstance(value, str) else str(value)


@exercise(
    "Write a row of values for a CSV file: join them by commas and put quotes around values that contain a comma.",
    "Convert the values to text, surround those containing a comma with double quotes, and join with commas.",
)
def csv_row(values: list) -> str:
    """Return values as a CSV line, with quotes around texts that contain a comma.

    >>> csv_row(["a,b", 3, "c"])
    '"a,b",3,c'
    >>> csv_row([])
    ''
    >>> csv_row([1])
    '1'
    """
    cells = [str(v) for v in values]
    return ",".join(f'"{cell}"' if "," in cell else cell for cell in cells)


@exercise(
    "Describe what is shown of a list: 'a, b and 3 more' with the first n items; all items if there are at most n.",
    "List the first n items separated by commas, then ' and k more' if k items are left over.",
)
def and_more(items, n):
    """Return the first n items joined by commas, followed by ' and k more' if k are left.

    >>> and_more(["a", "b", "c", "d"], 2)
    'a, b and 2 more'
    >>> and_more(["a", "b"], 2)
    'a, b'
    >>> and_more([], 3)
    ''
    """
    shown = ", ".join(items[:n])
    rest = len(items) - n
    return f"{shown} and {rest} more" if rest > 0 else shown
