"""Parsing small text formats: pairs, sizes, ranges, versions, coordinates, log lines."""

from training.curriculum.exercise import exercise


@exercise(
    "Parse 'k=v;k=v' into a dictionary of strings; an empty text gives an empty dictionary.",
    "Given settings of the form name=value separated by semicolons, return them as a dict.",
)
def settings_dict(text: str) -> dict[str, str]:
    """Return the name=value pairs of text, separated by semicolons, as a dictionary.

    >>> settings_dict("a=1;b=x")
    {'a': '1', 'b': 'x'}
    >>> settings_dict("mode=fast")
    {'mode': 'fast'}
    >>> settings_dict("")
    {}
    """
    result = {}
    for pair in text.split(";"):
        if pair:
            key, value = pair.split("=", 1)
            result[key] = value
    return result


@exercise(
    "Parse 'a:1,b:2' into a dictionary whose values are integers; blanks around names and numbers do not matter.",
    "Read pairs name:number separated by commas into a dict from name to int.",
)
def name_number_dict(text):
    """Return the name:number pairs of text, separated by commas, as a dictionary to ints.

    >>> name_number_dict("tea:3, milk: 12")
    {'tea': 3, 'milk': 12}
    >>> name_number_dict("x:-1")
    {'x': -1}
    >>> name_number_dict("a:1,a:2")
    {'a': 2}
    """
    pairs = [part.split(":") for part in text.split(",")]
    return {name.strip(): int(number) for name, number in pairs}


@exercise(
    "Read key=value parts; a part without '=' is a flag and gets the value True.",
    "Parse blank-separated options into a dictionary: 'a=1' sets a to '1', 'b' alone sets b to True.",
)
def options_dict(line: str) -> dict:
    """Return the blank-separated options of line: name=value pairs, and names alone as True.

    >>> options_dict("size=3 bold")
    {'size': '3', 'bold': True}
    >>> options_dict("")
    {}
    >>> options_dict("a=b=c")
    {'a': 'b=c'}
    """
    options = {}
    for part in line.split():
        name, equals, value = part.partition("=")
        options[name] = value if equals else True
    return options


@exercise(
    "Convert a size like '3x4' to a pair of integers.",
    "Parse width and height from a text of the form WxH.",
)
def size_pair(text):
    """Return the two integers of a size written like '3x4'.

    >>> size_pair("3x4")
    (3, 4)
    >>> size_pair("1920x1080")
    (1920, 1080)
    >>> size_pair("10x1")
    (10, 1)
    """
    width, height = text.split("x")
    return int(width), int(height)


@exercise(
    "Compute the area or volume written as a product such as '2x3x4'.",
    "Multiply all the numbers that are separated by x.",
)
def product_of_sizes(text: str) -> int:
    """Return the product of the integers in text, which are separated by 'x'.

    >>> product_of_sizes("2x3x4")
    24
    >>> product_of_sizes("7")
    7
    >>> product_of_sizes("5x0")
    0
    """
    product = 1
    for part in text.split("x"):
        product *= int(part)
    return product


@exercise(
    "Expand page ranges such as '1-3,8' to the list [1, 2, 3, 8]; ranges include both ends.",
    "Parse comma-separated numbers and ranges low-high (inclusive) into a list of integers.",
)
def page_selection(text):
    """Return the integers described by comma-separated numbers and inclusive ranges.

    >>> page_selection("1-3,8")
    [1, 2, 3, 8]
    >>> page_selection("5")
    [5]
    >>> page_selection("2-2,7-9")
    [2, 7, 8, 9]
    """
    pages = []
    for part in text.split(","):
        low, _, high = part.partition("-")
        pages.extend(range(int(low), int(high or low) + 1))
    return pages


@exercise(
    "How many pages does a selection like '1-3,8' comprise? Ranges include both ends and do not overlap.",
    "Count the numbers described by comma-separated numbers and inclusive ranges.",
)
def count_pages(text: str) -> int:
    """Return how many numbers a list of numbers and inclusive ranges such as '1-3,8' describes.

    >>> count_pages("1-3,8")
    4
    >>> count_pages("5")
    1
    >>> count_pages("10-20,30-31")
    13
    """
    total = 0
    for part in text.split(","):
        if "-" in part:
            low, high = part.split("-")
            total += int(high) - int(low) + 1
        else:
            total += 1
    return total


@exercise(
    "Write a sorted list of different integers with ranges: at least two consecutive numbers become low-high, joined by commas.",
    "Compress ascending numbers such as [1, 2, 3, 8] to '1-3,8'.",
)
def compress_pages(pages):
    """Return the ascending distinct numbers of pages as text with ranges such as '1-3,8'.

    >>> compress_pages([1, 2, 3, 8])
    '1-3,8'
    >>> compress_pages([4, 6])
    '4,6'
    >>> compress_pages([])
    ''
    """
    groups = []
    for page in pages:
        if groups and groups[-1][1] == page - 1:
            groups[-1][1] = page
        else:
            groups.append([page, page])
    return ",".join(str(a) if a == b else f"{a}-{b}" for a, b in groups)


@exercise(
    "Does the number lie in the range given as 'low-high', both ends included?",
    "Check whether n is at least the first and at most the second number of a text such as '5-10'.",
)
def in_text_range(n: int, text: str) -> bool:
    """Check whether n lies in the inclusive range written as 'low-high'.

    >>> in_text_range(5, "5-10")
    True
    >>> in_text_range(11, "5-10")
    False
    >>> in_text_range(7, "7-7")
    True
    """
    low, high = map(int, text.split("-"))
    return low <= n <= high


@exercise(
    "Convert a version such as '1.10.2' to a tuple of integers.",
    "Parse the numbers of a dotted version into a tuple.",
)
def version_to_ints(version):
    """Return the numbers of a dotted version as a tuple.

    >>> version_to_ints("1.10.2")
    (1, 10, 2)
    >>> version_to_ints("3")
    (3,)
    >>> version_to_ints("0.0")
    (0, 0)
    """
    return tuple(int(part) for part in version.split("."))


@exercise(
    "Find the newest version: compare dotted versions number by number, not alphabetically.",
    "Return the highest of several versions like '1.9' and '1.10'.",
)
def highest_dotted_version(versions: list[str]) -> str:
    """Return the greatest of the dotted versions, compared number by number.

    >>> highest_dotted_version(["1.9", "1.10", "1.2.5"])
    '1.10'
    >>> highest_dotted_version(["2.0"])
    '2.0'
    >>> highest_dotted_version(["1.0", "1.0.1"])
    '1.0.1'
    """
    return max(versions, key=lambda v: [int(part) for part in v.split(".")])


@exercise(
    "Increase the last number of a dotted version by one.",
    "Return the next patch version: '1.4.9' becomes '1.4.10'.",
)
def bump_last(version):
    """Return the dotted version with its last number increased by one.

    >>> bump_last("1.4.9")
    '1.4.10'
    >>> bump_last("2.0")
    '2.1'
    >>> bump_last("7")
    '8'
    """
    parts = version.split(".")
    parts[-1] = str(int(parts[-1]) + 1)
    return ".".join(parts)


@exercise(
    "Parse a point such as '(3, -4)' into a pair of integers.",
    "Read two whole numbers from a text with round brackets and a comma.",
)
def point_from_text(text: str) -> tuple[int, int]:
    """Return the coordinates of a point written like '(3, -4)'.

    >>> point_from_text("(3, -4)")
    (3, -4)
    >>> point_from_text("(0,0)")
    (0, 0)
    >>> point_from_text("( 10 , 2 )")
    (10, 2)
    """
    x, y = text.strip("()").split(",")
    return int(x), int(y)


@exercise(
    "Parse points 'x,y' separated by blanks into a list of pairs of integers.",
    "Given coordinates like '1,2 3,4', return [(1, 2), (3, 4)].",
)
def points_list(text):
    """Return the points of text, written 'x,y' and separated by blanks, as pairs of ints.

    >>> points_list("1,2 3,-4")
    [(1, 2), (3, -4)]
    >>> points_list("0,0")
    [(0, 0)]
    >>> points_list("")
    []
    """
    points = []
    for part in text.split():
        x, y = part.split(",")
        points.append((int(x), int(y)))
    return points


@exercise(
    "Follow moves such as 'R3 U2 L1' on a grid starting at (0, 0): R and L change x, U and D change y; return the end point.",
    "Each move is a letter R, L, U or D and a number of steps. Compute the final position as a pair.",
)
def walk_to(moves: str) -> tuple[int, int]:
    """Return the position reached from (0, 0) by moves such as 'R3 U2' (R, L, U, D and a number).

    >>> walk_to("R3 U2 L1")
    (2, 2)
    >>> walk_to("D4")
    (0, -4)
    >>> walk_to("")
    (0, 0)
    """
    x = y = 0
    for move in moves.split():
        steps = int(move[1:])
        if move[0] in "RL":
            x += steps if move[0] == "R" else -steps
        else:
            y += steps if move[0] == "U" else -steps
    return x, y


@exercise(
    "Parse a log line 'LEVEL: message' into the level in lower case and the message without blanks around it.",
    "Split a line at its first colon; return (level, message), level in small letters and message stripped.",
)
def log_level_and_message(line):
    """Return the lowercase level and the stripped message of a log line 'LEVEL: message'.

    >>> log_level_and_message("ERROR: disk full")
    ('error', 'disk full')
    >>> log_level_and_message("INFO: time 12:30 ")
    ('info', 'time 12:30')
    >>> log_level_and_message("Warn:")
    ('warn', '')
    """
    level, _, message = line.partition(":")
    return level.lower(), message.strip()


@exercise(
    "Count the log lines per level, where each line begins with its level in square brackets.",
    "Given lines such as '[info] start', return a dictionary from level to number of lines.",
)
def lines_per_level(lines: list[str]) -> dict[str, int]:
    """Return how many of the lines have each level, which stands in brackets at their beginning.

    >>> lines_per_level(["[info] start", "[error] x", "[info] end"])
    {'info': 2, 'error': 1}
    >>> lines_per_level([])
    {}
    >>> lines_per_level(["[debug] a"])
    {'debug': 1}
    """
    counts = {}
    for line in lines:
        level = line[1:line.index("]")]
        counts[level] = counts.get(level, 0) + 1
    return counts


@exercise(
    "Parse 'Name <mail>' into name and mail address, both without blanks around them.",
    "Split a contact such as 'Ann Lee <ann@x.org>' into a pair (name, address).",
)
def contact_parts(contact):
    """Return name and address of a contact written 'Name <address>'.

    >>> contact_parts("Ann Lee <ann@x.org>")
    ('Ann Lee', 'ann@x.org')
    >>> contact_parts("Tom <t@a.b>")
    ('Tom', 't@a.b')
    >>> contact_parts("<me@a.b>")
    ('', 'me@a.b')
    """
    name, _, rest = contact.partition("<")
    return name.strip(), rest.rstrip(">").strip()


@exercise(
    "Parse the query of a web address into a dictionary: what follows '?' are name=value pairs separated by '&'.",
    "Return the parameters of a URL as a dict; without '?' the dict is empty.",
)
def query_dict(url: str) -> dict[str, str]:
    """Return the name=value pairs behind the ? of url as a dictionary.

    >>> query_dict("http://a.b/c?x=1&y=two")
    {'x': '1', 'y': 'two'}
    >>> query_dict("http://a.b")
    {}
    >>> query_dict("?q=tea")
    {'q': 'tea'}
    """
    query = url.partition("?")[2]
    return dict(pair.split("=", 1) for pair in query.split("&") if pair)


@exercise(
    "Return the host of a web address: what stands between '://' and the next slash.",
    "Extract the host name from a URL such as 'https://a.b/c'.",
)
def url_host_part(url):
    """Return the part of url between '://' and the next slash.

    >>> url_host_part("https://example.org/a/b")
    'example.org'
    >>> url_host_part("http://localhost:80")
    'localhost:80'
    >>> url_host_part("ftp://x.y/")
    'x.y'
    """
    return url.split("://")[1].split("/")[0]


@exercise(
    "Convert a color such as '#ff8000' to a tuple of three numbers from 0 to 255.",
    "Parse red, green and blue from a hash sign followed by six hexadecimal digits.",
)
def rgb_of(color: str) -> tuple[int, int, int]:
    """Return red, green and blue of a color written like '#ff8000'.

    >>> rgb_of("#ff8000")
    (255, 128, 0)
    >>> rgb_of("#000000")
    (0, 0, 0)
    >>> rgb_of("#0A0b0C")
    (10, 11, 12)
    """
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


@exercise(
    "Parse a quantity such as '12 kg' into number and unit; the blank is optional.",
    "Separate the leading digits from the unit and return (int, unit).",
)
def amount_and_unit(text):
    """Return the number and the unit of a quantity such as '12 kg' or '5cm'.

    >>> amount_and_unit("12 kg")
    (12, 'kg')
    >>> amount_and_unit("5cm")
    (5, 'cm')
    >>> amount_and_unit("100")
    (100, '')
    """
    unit = text.lstrip("0123456789")
    number = text[:len(text) - len(unit)]
    return int(number), unit.strip()


@exercise(
    "Evaluate an addition such as '3 + 4 + 10': add the numbers between the plus signs.",
    "Compute the sum written in the text with + between whole numbers.",
)
def eval_sum(text: str) -> int:
    """Return the value of a sum of whole numbers written with plus signs.

    >>> eval_sum("3 + 4 + 10")
    17
    >>> eval_sum("7")
    7
    >>> eval_sum("1+-1")
    0
    """
    return sum(int(part) for part in text.split("+"))


@exercise(
    "Evaluate a simple formula 'a op b' with blanks, where op is one of + - * and a and b are integers.",
    "Compute the result of two whole numbers with an operator between, e.g. '6 * 7'; unknown operators raise ValueError.",
)
def eval_binary(formula):
    """Return the value of a formula such as '6 * 7' with one operator +, - or *.

    Raise ValueError for any other operator.

    >>> eval_binary("6 * 7")
    42
    >>> eval_binary("3 - 10")
    -7
    >>> eval_binary("8 / 2")
    Traceback (most recent call last):
        ...
    ValueError: unknown operator /
    """
    a, op, b = formula.split()
    if op == "+":
        return int(a) + int(b)
    if op == "-":
        return int(a) - int(b)
    if op == "*":
        return int(a) * int(b)
    raise ValueError(f"unknown operator {op}")


@exercise(
    "Parse a fraction such as '3/4' to a float; a text without slash is converted directly.",
    "Return the value of 'a/b' or of a plain number as a float.",
)
def fraction_value(text: str) -> float:
    """Return the value of a fraction such as '3/4' or of a plain number.

    >>> fraction_value("3/4")
    0.75
    >>> fraction_value("2")
    2.0
    >>> fraction_value("10/5")
    2.0
    """
    top, slash, bottom = text.partition("/")
    return int(top) / int(bottom) if slash else float(top)


@exercise(
    "Interpret a text as a boolean: yes, y, true, on and 1 are True, no, n, false, off and 0 are False, ignoring case and outer blanks; anything else raises ValueError.",
    "Convert words such as 'Yes' or 'off' to True or False. Unknown words raise a ValueError.",
)
def bool_from_text(text):
    """Return True for yes, y, true, on, 1 and False for no, n, false, off, 0, ignoring case.

    Raise ValueError for any other text.

    >>> bool_from_text("Yes")
    True
    >>> bool_from_text(" off ")
    False
    >>> bool_from_text("maybe")
    Traceback (most recent call last):
        ...
    ValueError: not a boolean
    """
    word = text.strip().lower()
    if word in ("yes", "y", "true", "on", "1"):
        return True
    if word in ("no", "n", "false", "off", "0"):
        return False
    raise ValueError("not a boolean")


@exercise(
    "Parse a shopping list: each line holds a number and an item, separated by a blank; return a dictionary from item to total number.",
    "Given lines like '3 green apples', add up the numbers per item.",
)
def shopping_totals(lines: list[str]) -> dict[str, int]:
    """Return the total number of each item in lines such as '3 green apples'.

    >>> shopping_totals(["3 eggs", "1 milk", "2 eggs"])
    {'eggs': 5, 'milk': 1}
    >>> shopping_totals(["5 green apples"])
    {'green apples': 5}
    >>> shopping_totals([])
    {}
    """
    totals = {}
    for line in lines:
        number, item = line.split(" ", 1)
        totals[item] = totals.get(item, 0) + int(number)
    return totals


@exercise(
    "Parse a small configuration: lines 'name = value', where blank lines and lines starting with # are skipped.",
    "Return the settings of a text as a dict; comments (#) and empty lines do not count and blanks around names and values are stripped.",
)
def config_dict(text):
    r"""Return the settings name = value of text, skipping blank lines and comments starting with #.

    >>> config_dict("a = 1\n# note\n\nb=x y")
    {'a': '1', 'b': 'x y'}
    >>> config_dict("")
    {}
    >>> config_dict("k = ")
    {'k': ''}
    """
    settings = {}
    for line in text.splitlines():
        line = line.strip()
        if line and not line.startswith("#"):
            name, _, value = line.partition("=")
            settings[name.strip()] = value.strip()
    return settings


@exercise(
    "Convert rows of a CSV text with a header line into a list of dictionaries; there are no quotes.",
    "The first line names the columns. Return one dict per further line, mapping column name to cell.",
)
def csv_records(text: str) -> list[dict[str, str]]:
    r"""Return the lines of a simple CSV text as dictionaries with the names in the first line as keys.

    >>> csv_records("name,age\nAnn,30\nTom,4")
    [{'name': 'Ann', 'age': '30'}, {'name': 'Tom', 'age': '4'}]
    >>> csv_records("a,b")
    []
    >>> csv_records("x\n1")
    [{'x': '1'}]
    """
    header, *rows = [line.split(",") for line in text.splitlines()]
    return [dict(zip(header, row)) for row in rows]


@exercise(
    "Parse a score such as '3:2' and tell the result: 'home', 'away' or 'draw'.",
    "Given goals as home:away, return which side won or 'draw' if the numbers are equal.",
)
def match_result(score):
    """Return 'home', 'away' or 'draw' for a score written like '3:2'.

    >>> match_result("3:2")
    'home'
    >>> match_result("0:1")
    'away'
    >>> match_result("10:10")
    'draw'
    """
    home, away = map(int, score.split(":"))
    if home == away:
        return "draw"
    return "home" if home > away else "away"
