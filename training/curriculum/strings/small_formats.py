"""Parsing small text formats into numbers, pairs, lists and dictionaries."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Parse a text like 'apples:3,pears:5' into a dictionary from name to whole number.",
    "Turn comma-separated name:count entries into a dict with integer values; '' gives {}.",
)
def parse_counts(text: str) -> dict[str, int]:
    """Return the dictionary written as name:count entries separated by commas.

    >>> parse_counts("apples:3,pears:5")
    {'apples': 3, 'pears': 5}
    >>> parse_counts("nuts:0")
    {'nuts': 0}
    >>> parse_counts("")
    {}
    """
    counts = {}
    for entry in text.split(","):
        if entry:
            name, number = entry.split(":")
            counts[name] = int(number)
    return counts


@exercise(
    "Read a text such as '3x4' and return the two whole numbers as a tuple.",
    "Split a size like '10x20' at the x and convert both parts to int.",
)
def parse_size_pair(text):
    """Return the two integers of a size written as WIDTHxHEIGHT.

    >>> parse_size_pair("3x4")
    (3, 4)
    >>> parse_size_pair("1920x1080")
    (1920, 1080)
    >>> parse_size_pair("7x")
    Traceback (most recent call last):
        ...
    ValueError: invalid literal for int() with base 10: ''
    """
    width, height = text.split("x")
    return int(width), int(height)


@exercise(
    "Sum the numbers in a text where they are separated by plus signs.",
    "Given something like '2+30+4', return the total as an int.",
)
def total_of_plus_text(text: str) -> int:
    """Return the sum of the integers joined by '+'.

    >>> total_of_plus_text("2+30+4")
    36
    >>> total_of_plus_text("7")
    7
    >>> total_of_plus_text(" 1 + 1 ")
    2
    """
    return sum(int(part) for part in text.split("+"))


@exercise(
    "Turn a text of 0s and 1s into a list of booleans.",
    "Convert each character of a bit string: '1' becomes True, anything else False.",
)
def bits_to_flags(bits):
    """Return one boolean per character, True for '1'.

    >>> bits_to_flags("101")
    [True, False, True]
    >>> bits_to_flags("0")
    [False]
    >>> bits_to_flags("")
    []
    """
    return [bit == "1" for bit in bits]


@exercise(
    "Convert a text with rows separated by semicolons and numbers separated by commas into a list of lists of ints.",
    "Parse '1,2;3,4' as a matrix of whole numbers.",
)
def parse_matrix(text):
    """Return the integer matrix written with ';' between rows and ',' between numbers.

    >>> parse_matrix("1,2;3,4")
    [[1, 2], [3, 4]]
    >>> parse_matrix("5")
    [[5]]
    >>> parse_matrix("1;2;3")
    [[1], [2], [3]]
    """
    return [[int(x) for x in row.split(",")] for row in text.split(";")]


@exercise(
    "Read 'a-b' as a range of whole numbers and return the list from a to b inclusive.",
    "Given a text like '3-6', list all integers from the first to the second number.",
)
def expand_span_text(text: str) -> list[int]:
    """Return the integers of a span written as 'first-last'.

    >>> expand_span_text("3-6")
    [3, 4, 5, 6]
    >>> expand_span_text("8-8")
    [8]
    >>> expand_span_text("5-4")
    []
    """
    first, last = map(int, text.split("-"))
    return list(range(first, last + 1))


@exercise(
    "Convert 'yes', 'y', 'true' or '1' to True and everything else to False, ignoring case and outer blanks.",
    "Is the answer affirmative? Accept yes, y, true and 1 in any case.",
)
def is_affirmative(answer):
    """Tell whether the answer means yes.

    >>> is_affirmative("Yes")
    True
    >>> is_affirmative(" y ")
    True
    >>> is_affirmative("no")
    False
    >>> is_affirmative("")
    False
    """
    return answer.strip().lower() in ("yes", "y", "true", "1")


@exercise(
    "Return the number in front of a unit, for example 12.5 for '12.5 kg', as a float.",
    "Parse a quantity: number, blank, unit; return just the number.",
)
def number_before_unit(text: str) -> float:
    """Return the number at the start of a quantity such as '12.5 kg'.

    >>> number_before_unit("12.5 kg")
    12.5
    >>> number_before_unit("3 m")
    3.0
    >>> number_before_unit("-4 C")
    -4.0
    """
    return float(text.split()[0])


@exercise(
    "Read a price like '$1,250.50' as a float: drop the dollar sign and the commas.",
    "Convert dollar text with thousands commas to a number.",
)
def dollars_as_float(text):
    """Return the amount of a price such as '$1,250.50'.

    >>> dollars_as_float("$1,250.50")
    1250.5
    >>> dollars_as_float("$7")
    7.0
    >>> dollars_as_float("99.9")
    99.9
    """
    return float(text.replace("$", "").replace(",", ""))


@exercise(
    "Return the numbers after the '#' signs of a text, as integers.",
    "Find all references such as #12 and return the list of their numbers.",
)
def hash_numbers(text: str) -> list[int]:
    """Return the integers written directly behind a '#'.

    >>> hash_numbers("see #12 and #7")
    [12, 7]
    >>> hash_numbers("no refs # 5")
    []
    >>> hash_numbers("")
    []
    """
    return [int(n) for n in re.findall(r"#(\d+)", text)]


@exercise(
    "Parse a list written in square brackets, like '[1, 2, 3]', into integers; '[]' gives an empty list.",
    "Remove the brackets, split at commas and convert every part to int.",
)
def parse_int_list(text):
    """Return the integers of a bracketed, comma-separated list.

    >>> parse_int_list("[1, 2, 3]")
    [1, 2, 3]
    >>> parse_int_list("[]")
    []
    >>> parse_int_list("[-4]")
    [-4]
    """
    inner = text.strip("[] ")
    if not inner:
        return []
    return [int(part) for part in inner.split(",")]


@exercise(
    "Read 'hh:mm' and return hours and minutes as integers; raise ValueError if hours exceed 23 or minutes 59.",
    "Parse a clock time into a pair of ints, refusing impossible values with ValueError.",
)
def parse_clock(text: str) -> tuple[int, int]:
    """Return (hours, minutes) of a time hh:mm.

    >>> parse_clock("07:45")
    (7, 45)
    >>> parse_clock("23:59")
    (23, 59)
    >>> parse_clock("24:10")
    Traceback (most recent call last):
        ...
    ValueError: no such time
    """
    hours, minutes = (int(part) for part in text.split(":"))
    if hours > 23 or minutes > 59:
        raise ValueError("no such time")
    return hours, minutes


@exercise(
    "Return a list of (name, age) tuples for lines such as 'Mia 31'.",
    "Each line has a name and a whole number; convert all lines to pairs.",
)
def name_age_pairs(lines):
    """Return the name and the integer age from each line.

    >>> name_age_pairs(["Mia 31", "Ben 8"])
    [('Mia', 31), ('Ben', 8)]
    >>> name_age_pairs(["Lea 0"])
    [('Lea', 0)]
    >>> name_age_pairs([])
    []
    """
    pairs = []
    for line in lines:
        name, age = line.split()
        pairs.append((name, int(age)))
    return pairs


@exercise(
    "Convert moves like 'L3 R2 L1' to a net position: L goes left, R goes right, start at 0.",
    "Add the numbers behind R and subtract those behind L.",
)
def net_of_moves(moves):
    """Return the position after moves such as 'L3' and 'R2', separated by blanks.

    >>> net_of_moves("L3 R2 L1")
    -2
    >>> net_of_moves("R10")
    10
    >>> net_of_moves("")
    0
    """
    position = 0
    for move in moves.split():
        distance = int(move[1:])
        position += distance if move[0] == "R" else -distance
    return position


@exercise(
    "Return the version number 'major.minor.patch' as a tuple of three ints; missing parts count as 0.",
    "Split a dotted version into numbers and fill up with zeros to three entries.",
)
def version_triple(version: str) -> tuple[int, ...]:
    """Return the version as three integers.

    >>> version_triple("1.4.2")
    (1, 4, 2)
    >>> version_triple("3")
    (3, 0, 0)
    >>> version_triple("2.10")
    (2, 10, 0)
    """
    numbers = [int(part) for part in version.split(".")]
    while len(numbers) < 3:
        numbers.append(0)
    return tuple(numbers)


@exercise(
    "Parse '(2, -5)' into the tuple of its two integers.",
    "Read a point written in parentheses with a comma as a pair of ints.",
)
def read_point(text):
    """Return the coordinates of a point written like '(2, -5)'.

    >>> read_point("(2, -5)")
    (2, -5)
    >>> read_point("(0,0)")
    (0, 0)
    >>> read_point("( 7 , 1 )")
    (7, 1)
    """
    x, y = text.strip("()").split(",")
    return int(x), int(y)


@exercise(
    "Return the percentage in the text as a fraction, e.g. 0.25 for '25%'; raise ValueError without a percent sign.",
    "Convert a text ending in % to the number divided by 100; anything else is a ValueError.",
)
def percent_as_fraction(text: str) -> float:
    """Return the value of a percentage text as a float fraction.

    >>> percent_as_fraction("25%")
    0.25
    >>> percent_as_fraction("100%")
    1.0
    >>> percent_as_fraction("25")
    Traceback (most recent call last):
        ...
    ValueError: percent sign expected
    """
    if not text.endswith("%"):
        raise ValueError("percent sign expected")
    return float(text[:-1]) / 100


@exercise(
    "Group entries like 'fruit/apple' by what stands before the slash.",
    "Return a dict from the part before '/' to the list of the parts behind it.",
)
def group_by_slash(entries):
    """Return the entries 'group/item' as a dict of lists.

    >>> group_by_slash(["fruit/apple", "nut/pecan", "fruit/fig"])
    {'fruit': ['apple', 'fig'], 'nut': ['pecan']}
    >>> group_by_slash(["a/b"])
    {'a': ['b']}
    >>> group_by_slash([])
    {}
    """
    groups = {}
    for entry in entries:
        group, item = entry.split("/", 1)
        groups.setdefault(group, []).append(item)
    return groups


@exercise(
    "Return how many seconds 'mm:ss' is.",
    "Convert minutes and seconds separated by a colon into seconds.",
)
def clock_text_seconds(text: str) -> int:
    """Return the seconds of a duration mm:ss.

    >>> clock_text_seconds("2:05")
    125
    >>> clock_text_seconds("00:59")
    59
    >>> clock_text_seconds("61:00")
    3660
    """
    minutes, seconds = text.split(":")
    return int(minutes) * 60 + int(seconds)


@exercise(
    "Read a date 'day.month.year' and return (year, month, day) as integers.",
    "Split a dotted date and give its numbers with the year first.",
)
def dotted_date_numbers(text):
    """Return (year, month, day) of a date written as day.month.year.

    >>> dotted_date_numbers("24.12.2021")
    (2021, 12, 24)
    >>> dotted_date_numbers("1.1.999")
    (999, 1, 1)
    >>> dotted_date_numbers("05.06.2000")
    (2000, 6, 5)
    """
    day, month, year = map(int, text.split("."))
    return year, month, day


@exercise(
    "Return the header names that are followed by a colon at the start of the lines, in lower case.",
    "For lines like 'Date: today' list the text before the first colon; lines without a colon are skipped.",
)
def header_names(lines: list[str]) -> list[str]:
    """Return the lower-case names before the colon of each line that has one.

    >>> header_names(["Date: today", "Host: a:b", "hello"])
    ['date', 'host']
    >>> header_names(["x"])
    []
    >>> header_names([])
    []
    """
    return [line.split(":")[0].strip().lower() for line in lines if ":" in line]


@exercise(
    "Evaluate a chain of additions and subtractions such as '10-3+2'.",
    "Find all signed whole numbers in the text and add them up.",
)
def signed_chain_total(text):
    """Return the value of whole numbers joined by '+' and '-'.

    >>> signed_chain_total("10-3+2")
    9
    >>> signed_chain_total("-4-4")
    -8
    >>> signed_chain_total("")
    0
    """
    return sum(int(n) for n in re.findall(r"[+-]?\d+", text))


@exercise(
    "Return the pieces of a template text that stand in curly braces.",
    "List the contents of all {...} parts in order.",
)
def braces_contents(template: str) -> list[str]:
    """Return what stands inside each pair of curly braces.

    >>> braces_contents("Dear {name}, on {day}")
    ['name', 'day']
    >>> braces_contents("plain")
    []
    >>> braces_contents("{}{x}")
    ['', 'x']
    """
    return re.findall(r"\{([^}]*)\}", template)


@exercise(
    "Convert a comma-separated text to numbers: whole numbers as int, numbers with a point as float.",
    "Split at commas and turn every part into int, or float if it contains '.'.",
)
def mixed_numbers(text):
    """Return the comma-separated numbers of text, as int or float.

    >>> mixed_numbers("1,2.5,3")
    [1, 2.5, 3]
    >>> mixed_numbers("0.0")
    [0.0]
    >>> mixed_numbers("-7,8")
    [-7, 8]
    """
    return [float(part) if "." in part else int(part) for part in text.split(",")]


@exercise(
    "Count the columns of a line separated by '|', ignoring a leading and a trailing bar.",
    "How many cells does a table row such as '|a|b|' have?",
)
def cell_amount(row: str) -> int:
    """Return the number of cells in a row written with '|' between the cells.

    >>> cell_amount("|a|b|")
    2
    >>> cell_amount("x|y|z")
    3
    >>> cell_amount("one")
    1
    """
    return len(row.strip("|").split("|"))


@exercise(
    "Return the amount in a text like '3 apples' multiplied by factor, keeping the word: '6 apples'.",
    "Scale the number at the front of the text and leave the rest as it is.",
)
def scale_leading_number(text, factor):
    """Return text with its leading whole number multiplied by factor.

    >>> scale_leading_number("3 apples", 2)
    '6 apples'
    >>> scale_leading_number("10 big boxes", 0)
    '0 big boxes'
    >>> scale_leading_number("1 cup", 5)
    '5 cup'
    """
    number, rest = text.split(" ", 1)
    return f"{int(number) * factor} {rest}"


@exercise(
    "Return True if the text is a whole number with an optional minus sign in front.",
    "Check whether int-like text such as '-12' or '7' is given; blanks or a plus are not accepted.",
)
def looks_like_int(text: str) -> bool:
    """Tell whether text is digits with at most one leading minus.

    >>> looks_like_int("-12")
    True
    >>> looks_like_int("7")
    True
    >>> looks_like_int("1.5")
    False
    >>> looks_like_int("-")
    False
    """
    return re.fullmatch(r"-?\d+", text) is not None
