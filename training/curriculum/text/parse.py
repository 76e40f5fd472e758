"""Parsing small text formats: pairs, lists, durations, sizes, ranges, versions."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Parse 'key=value' items separated by semicolons into a dict; blanks around keys and values are dropped.",
    "Read settings like 'a=1; b=2' into a dictionary of stripped strings. Empty items are skipped.",
)
def parse_settings(line: str) -> dict[str, str]:
    """Turn 'key=value' items separated by ';' into a dict of strings, stripping blanks and skipping empty items.

    >>> parse_settings("color=red; size = 10;")
    {'color': 'red', 'size': '10'}
    >>> parse_settings("")
    {}
    >>> parse_settings("eq=a=b")
    {'eq': 'a=b'}
    """
    settings = {}
    for item in line.split(";"):
        if item.strip():
            key, _, value = item.partition("=")
            settings[key.strip()] = value.strip()
    return settings


@exercise(
    "Seconds in a duration like '1h 30m 15s'; units d, h, m and s in any number.",
    "Convert a duration written with the units d, h, m, s (e.g. '2h5m') to a total of seconds.",
)
def duration_to_seconds(text: str) -> int:
    """Return the number of seconds in a duration made of parts such as '2h' or '15 m' (units d, h, m, s).

    >>> duration_to_seconds("1h 30m")
    5400
    >>> duration_to_seconds("2d4s")
    172804
    >>> duration_to_seconds("")
    0
    """
    factors = {"d": 86400, "h": 3600, "m": 60, "s": 1}
    return sum(int(n) * factors[unit] for n, unit in re.findall(r"(\d+)\s*([dhms])", text))


@exercise(
    "Number of bytes in a size such as '10KB' or '1.5 MB', with factor 1024; ValueError for unknown formats.",
    "Parse a file size with unit B, KB, MB or GB (any case, a blank allowed before the unit) into bytes using powers of 1024. Raise ValueError if the text cannot be read.",
)
def size_to_bytes(size: str) -> int:
    """Convert a size with unit B, KB, MB or GB to bytes (1 KB = 1024 B).

    Raises:
        ValueError: if size has another form.

    >>> size_to_bytes("10KB")
    10240
    >>> size_to_bytes("1.5 mb")
    1572864
    >>> size_to_bytes("7 B")
    7
    >>> size_to_bytes("big")
    Traceback (most recent call last):
    ...
    ValueError: not a size: big
    """
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([KMG]?)B", size.strip().upper())
    if not match:
        raise ValueError(f"not a size: {size}")
    number, unit = match.groups()
    power = ["", "K", "M", "G"].index(unit)
    return int(float(number) * 1024 ** power)


@exercise(
    "Expand a page selection such as '1-3,5' to the list of its numbers.",
    "Parse comma-separated numbers and inclusive ranges, returning all numbers in the order written.",
)
def expand_pages(selection):
    """Return the numbers named by a selection of comma-separated numbers and inclusive ranges.

    >>> expand_pages("1-3,5")
    [1, 2, 3, 5]
    >>> expand_pages("7")
    [7]
    >>> expand_pages("9-10, 2")
    [9, 10, 2]
    """
    pages = []
    for part in selection.split(","):
        first, dash, last = part.partition("-")
        if dash:
            pages.extend(range(int(first), int(last) + 1))
        else:
            pages.append(int(first))
    return pages


@exercise(
    "Write sorted distinct integers as a compact list of ranges such as '1-3,5'.",
    "Condense increasing numbers: consecutive ones are joined into 'first-last', and the pieces are separated by commas.",
)
def compact_pages(numbers: list[int]) -> str:
    """Describe increasing integers by comma-separated ranges 'a-b' and single numbers.

    >>> compact_pages([1, 2, 3, 5])
    '1-3,5'
    >>> compact_pages([4])
    '4'
    >>> compact_pages([])
    ''
    """
    ranges = []
    for n in numbers:
        if ranges and n == ranges[-1][1] + 1:
            ranges[-1][1] = n
        else:
            ranges.append([n, n])
    return ",".join(str(a) if a == b else f"{a}-{b}" for a, b in ranges)


@exercise(
    "Version string to a tuple of ints, ignoring a leading 'v'.",
    "Split a version such as 'v1.20.3' at its dots and return the numbers as a tuple.",
)
def version_tuple(version: str) -> tuple[int, ...]:
    """Return the numeric parts of a dotted version as a tuple; a leading 'v' is allowed.

    >>> version_tuple("1.20.3")
    (1, 20, 3)
    >>> version_tuple("v2.0")
    (2, 0)
    >>> version_tuple("7")
    (7,)
    """
    return tuple(int(part) for part in version.removeprefix("v").split("."))


@exercise(
    "Raise one part of a 'major.minor.patch' version by one and reset the parts behind it to zero.",
    "Bump a three-part version: part is 'major', 'minor' or 'patch'; lower-ranking numbers become 0.",
)
def bump_version(version: str, part: str) -> str:
    """Increase the given part ('major', 'minor' or 'patch') of a version and zero the parts after it.

    >>> bump_version("1.4.2", "minor")
    '1.5.0'
    >>> bump_version("1.4.2", "patch")
    '1.4.3'
    >>> bump_version("0.9.9", "major")
    '1.0.0'
    """
    numbers = [int(n) for n in version.split(".")]
    index = ["major", "minor", "patch"].index(part)
    numbers[index] += 1
    for i in range(index + 1, 3):
        numbers[i] = 0
    return ".".join(map(str, numbers))


@exercise(
    "Split a comma-separated line, respecting double quotes around fields that contain commas.",
    "Return the fields of line. A comma inside double quotes does not separate, and the quotes themselves are dropped.",
)
def split_quoted_fields(line: str) -> list[str]:
    """Split line at commas that are not inside double quotes; quotes are removed.

    >>> split_quoted_fields('a,"b,c",d')
    ['a', 'b,c', 'd']
    >>> split_quoted_fields("x")
    ['x']
    >>> split_quoted_fields(",")
    ['', '']
    """
    fields = [""]
    quoted = False
    for ch in line:
        if ch == '"':
            quoted = not quoted
        elif ch == "," and not quoted:
            fields.append("")
        else:
            fields[-1] += ch
    return fields


@exercise(
    "Rows of a small table with a header line become dicts keyed by the column names.",
    "Parse text whose first line has column names, separated by sep like all further lines, into a list of dictionaries.",
)
def table_to_dicts(text: str, sep: str = ",") -> list[dict[str, str]]:
    """Parse lines of sep-separated values, the first being the header, into dicts.

    >>> table_to_dicts("name,age\\nAda,36\\nBob,7")
    [{'name': 'Ada', 'age': '36'}, {'name': 'Bob', 'age': '7'}]
    >>> table_to_dicts("x;y\\n1;2", ";")
    [{'x': '1', 'y': '2'}]
    >>> table_to_dicts("a,b")
    []
    """
    header, *rows = [line.split(sep) for line in text.splitlines()]
    return [dict(zip(header, row)) for row in rows]


@exercise(
    "Parse 'HH:MM' into minutes since midnight; ValueError if hour or minute is out of range.",
    "Convert a 24-hour clock time to minutes after midnight, rejecting hours above 23 and minutes above 59 with ValueError.",
)
def clock_to_minutes(clock: str) -> int:
    """Return the minutes since midnight of a time 'HH:MM'.

    :raises ValueError: for hours above 23 or minutes above 59

    >>> clock_to_minutes("01:30")
    90
    >>> clock_to_minutes("23:59")
    1439
    >>> clock_to_minutes("24:00")
    Traceback (most recent call last):
    ...
    ValueError: no such time: 24:00
    """
    hours, minutes = map(int, clock.split(":"))
    if hours > 23 or minutes > 59:
        raise ValueError(f"no such time: {clock}")
    return 60 * hours + minutes


@exercise(
    "Coordinate pair from text like '(3, -4)'.",
    "Read two integers separated by a comma, possibly within parentheses, and return them as a tuple.",
)
def parse_point(text):
    """Parse a point such as '(3, -4)' or '3,-4' into a tuple of two ints.

    >>> parse_point("(3, -4)")
    (3, -4)
    >>> parse_point("0,7")
    (0, 7)
    >>> parse_point(" ( 10 , 20 ) ")
    (10, 20)
    """
    x, y = text.strip().strip("()").split(",")
    return int(x), int(y)


@exercise(
    "Guess the type of a config value: int, float, bool, None or plain string.",
    "Convert text to the value it denotes: 'true'/'false' and 'none' in any case, integers, decimal numbers; other text is returned stripped.",
)
def coerce_value(text: str):
    """Convert text into an int, float, bool or None where it looks like one, otherwise return it stripped.

    >>> coerce_value("42")
    42
    >>> coerce_value(" 2.5 ")
    2.5
    >>> coerce_value("True")
    True
    >>> coerce_value("none") is None
    True
    >>> coerce_value("blue")
    'blue'
    """
    text = text.strip()
    special = {"true": True, "false": False, "none": None}
    if text.lower() in special:
        return special[text.lower()]
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text


@exercise(
    "Evaluate a sum and difference of whole numbers like '10 - 3 + 4', without parentheses.",
    "Compute an expression consisting of integers joined by + and -, from left to right; blanks are ignored.",
)
def eval_plus_minus(expression: str) -> int:
    """Return the value of an expression of integers joined by '+' and '-'.

    >>> eval_plus_minus("10 - 3 + 4")
    11
    >>> eval_plus_minus("-5+2")
    -3
    >>> eval_plus_minus("7")
    7
    """
    return sum(int(term) for term in re.findall(r"[+-]?\d+", expression.replace(" ", "")))


@exercise(
    "Calculate 'number operator number' for + - * /; dividing by zero gives None.",
    "Evaluate two numbers with one operator between, all separated by blanks. Return a float, or None for a division by zero.",
)
def small_calculator(command):
    """Evaluate a command 'a op b' with op one of + - * / and return a float, or None when dividing by zero.

    >>> small_calculator("6 * 7")
    42.0
    >>> small_calculator("1 / 4")
    0.25
    >>> small_calculator("1 / 0") is None
    True
    """
    left, operator, right = command.split()
    a, b = float(left), float(right)
    if operator == "+":
        return a + b
    if operator == "-":
        return a - b
    if operator == "*":
        return a * b
    return a / b if b else None


@exercise(
    "Split a log line '[LEVEL] source: message' into its three parts; None if it looks different.",
    "Return (level, source, message) of a line shaped like '[LEVEL] source: message', or None for any other line.",
)
def parse_log_line(line: str) -> tuple[str, str, str] | None:
    """Parse '[LEVEL] source: message' into a tuple of the three parts, or None if the line does not fit.

    >>> parse_log_line("[WARN] disk: almost full")
    ('WARN', 'disk', 'almost full')
    >>> parse_log_line("hello") is None
    True
    >>> parse_log_line("[INFO] app: a: b")
    ('INFO', 'app', 'a: b')
    """
    match = re.match(r"\[(\w+)\] (\w+): (.*)", line)
    return match.groups() if match else None


@exercise(
    "Read 'Name: value' header lines into a dict with lowercase names; repeated names are joined with ', '.",
    "Parse mail-style headers. Names are lowercased, values stripped, and a name seen again has its value appended after a comma and a space.",
)
def parse_headers(text: str) -> dict[str, str]:
    """Parse lines 'Name: value' into a dict with lowercase names, joining repeated headers with ', '.

    >>> parse_headers("Host: a.org\\nAccept: text")
    {'host': 'a.org', 'accept': 'text'}
    >>> parse_headers("X: 1\\nx: 2")
    {'x': '1, 2'}
    >>> parse_headers("")
    {}
    """
    headers = {}
    for line in text.splitlines():
        name, _, value = line.partition(":")
        name, value = name.strip().lower(), value.strip()
        if name in headers:
            headers[name] += ", " + value
        else:
            headers[name] = value
    return headers


@exercise(
    "Parse a recipe line such as '2 cups flour' into (amount, unit, ingredient).",
    "Split an ingredient line at its first two blanks; the amount becomes a float.",
)
def parse_ingredient(line):
    """Split an ingredient line into its amount as a float, its unit and the ingredient.

    >>> parse_ingredient("2 cups flour")
    (2.0, 'cups', 'flour')
    >>> parse_ingredient("0.5 tsp sea salt")
    (0.5, 'tsp', 'sea salt')
    >>> parse_ingredient("1 l milk")
    (1.0, 'l', 'milk')
    """
    amount, unit, ingredient = line.split(" ", 2)
    return float(amount), unit, ingredient


@exercise(
    "All integers contained in text, minus signs respected.",
    "Extract every whole number from text in order; a hyphen directly before digits makes it negative.",
)
def integers_in(text: str) -> list[int]:
    """Return the integers written in text, in order.

    >>> integers_in("3 apples, -2 pears")
    [3, -2]
    >>> integers_in("none")
    []
    >>> integers_in("x10y20")
    [10, 20]
    """
    return [int(match) for match in re.findall(r"-?\d+", text)]


@exercise(
    "Read a price list of lines 'item ... price' and return the total of the prices.",
    "Sum the last word of every non-blank line as a float, rounded to cents.",
)
def bill_total(bill):
    """Add up the prices standing at the end of the lines of bill, rounded to two decimals.

    >>> bill_total("tea 2.50\\ncake slice 3.20")
    5.7
    >>> bill_total("")
    0
    >>> bill_total("a 1\\n\\nb 2")
    3.0
    """
    return round(sum(float(line.split()[-1]) for line in bill.splitlines() if line.strip()), 2)


@exercise(
    "Parse dice notation like '2d6+1' into (count, sides, bonus); the count defaults to 1 and the bonus to 0.",
    "Return number of dice, sides and modifier of a roll such as 'd20' or '3d8-2'. ValueError for other text.",
)
def parse_dice(notation: str) -> tuple[int, int, int]:
    """Split dice notation into count, sides and bonus.

    Raises:
        ValueError: if notation is malformed.

    >>> parse_dice("2d6+1")
    (2, 6, 1)
    >>> parse_dice("d20")
    (1, 20, 0)
    >>> parse_dice("3d8-2")
    (3, 8, -2)
    >>> parse_dice("six")
    Traceback (most recent call last):
    ...
    ValueError: bad dice: six
    """
    match = re.fullmatch(r"(\d*)d(\d+)([+-]\d+)?", notation)
    if match is None:
        raise ValueError(f"bad dice: {notation}")
    count, sides, bonus = match.groups()
    return int(count or 1), int(sides), int(bonus or 0)


@exercise(
    "Section to settings dict of ini-like text: '[name]' lines open sections, 'key = value' lines fill them.",
    "Parse simple ini text into a dict of dicts. Blank lines and lines beginning with ';' are skipped; settings before any section are ignored.",
)
def parse_ini(text: str) -> dict[str, dict[str, str]]:
    """Parse ini text into {section: {key: value}}, skipping blank lines, ';' comments and anything before a section.

    >>> parse_ini("[db]\\nhost = x\\nport=1\\n\\n[ui]")
    {'db': {'host': 'x', 'port': '1'}, 'ui': {}}
    >>> parse_ini("; note\\na=1")
    {}
    >>> parse_ini("")
    {}
    """
    result = {}
    section = None
    for line in text.splitlines():
        line = line.strip()
        if not line or line.startswith(";"):
            continue
        if line.startswith("[") and line.endswith("]"):
            section = result.setdefault(line[1:-1], {})
        elif section is not None:
            key, _, value = line.partition("=")
            section[key.strip()] = value.strip()
    return result


@exercise(
    "Command line to (positional arguments, options): '--name=value' gives an option, '--flag' gives True.",
    "Separate args into a list of plain arguments and a dict of options. An option starts with two hyphens; without '=' its value is True.",
)
def split_arguments(args: list[str]) -> tuple[list[str], dict]:
    """Separate positional arguments from options of the form '--name=value' or '--flag' (value True).

    >>> split_arguments(["in.txt", "--depth=2", "--fast"])
    (['in.txt'], {'depth': '2', 'fast': True})
    >>> split_arguments([])
    ([], {})
    >>> split_arguments(["a", "b"])
    (['a', 'b'], {})
    """
    positional = []
    options = {}
    for arg in args:
        if arg.startswith("--"):
            name, equals, value = arg[2:].partition("=")
            options[name] = value if equals else True
        else:
            positional.append(arg)
    return positional, options


@exercise(
    "Parse a compact weekday range like 'Mon-Thu' into the list of days; it may wrap around the week.",
    "List the days from the first to the last named in span, going past Sunday to Monday when necessary. A single day gives a list of one.",
)
def days_in_span(span):
    """Return the weekday abbreviations from the first to the last day of a span such as 'Fri-Mon'.

    >>> days_in_span("Mon-Wed")
    ['Mon', 'Tue', 'Wed']
    >>> days_in_span("Sat-Mon")
    ['Sat', 'Sun', 'Mon']
    >>> days_in_span("Fri")
    ['Fri']
    """
    days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    first, _, last = span.partition("-")
    i = days.index(first)
    result = [first]
    while last and result[-1] != last:
        i = (i + 1) % 7
        result.append(days[i])
    return result
