"""Text tables: reading lines into records and computing with them."""

from training.curriculum.exercise import exercise


@exercise(
    "Parse comma separated name and age lines.",
    "Given lines such as 'Ann,30', return tuples such as ('Ann', 30).",
)
def read_people(lines: list[str]) -> list[tuple[str, int]]:
    """Read 'name,age' lines into a list of (name, age) tuples with integer ages.

    >>> read_people(["Ann,30", "Bob,4"])
    [('Ann', 30), ('Bob', 4)]
    >>> read_people([" Zoe , 7"])
    [('Zoe', 7)]
    >>> read_people([])
    []
    """
    result = []
    for line in lines:
        name, age = line.split(",")
        result.append((name.strip(), int(age)))
    return result


@exercise(
    "Sum the second column of comma separated lines per entry of the first column.",
    "Given lines such as 'tea,5', map every name to the sum of its integers.",
)
def totals_from_lines(lines):
    """Read 'name,amount' lines and return the total amount for each name.

    >>> totals_from_lines(["tea,5", "jam,2", "tea,1"])
    {'tea': 6, 'jam': 2}
    >>> totals_from_lines(["x,-3"])
    {'x': -3}
    >>> totals_from_lines([])
    {}
    """
    totals = {}
    for line in lines:
        name, amount = line.split(",")
        totals[name] = totals.get(name, 0) + int(amount)
    return totals


@exercise(
    "Parse semicolon separated text whose first line names the columns.",
    "Given lines, use the first as field names and return one dict per further line.",
)
def records_from_lines(lines: list[str]) -> list[dict[str, str]]:
    """Turn lines with a header line of names separated by semicolons into a list of dictionaries of strings.

    >>> records_from_lines(["a;b", "1;2", "3;4"])
    [{'a': '1', 'b': '2'}, {'a': '3', 'b': '4'}]
    >>> records_from_lines(["a;b"])
    []
    >>> records_from_lines([])
    []
    """
    if not lines:
        return []
    fields = lines[0].split(";")
    return [dict(zip(fields, line.split(";"))) for line in lines[1:]]


@exercise(
    "Write records as semicolon separated text lines, missing values as empty text.",
    "Given records and field names, return the header line and one line per record.",
)
def lines_from_records(records, fields):
    """Turn a list of dictionaries into lines separated by semicolons, with a header line of the given fields.

    >>> lines_from_records([{"a": 1, "b": 2}, {"a": 3}], ["a", "b"])
    ['a;b', '1;2', '3;']
    >>> lines_from_records([], ["x", "y"])
    ['x;y']
    >>> lines_from_records([{"z": 0}], ["z"])
    ['z', '0']
    """
    lines = [";".join(fields)]
    for record in records:
        lines.append(";".join(str(record.get(field, "")) for field in fields))
    return lines


@exercise(
    "Find the maximum of one column of whitespace separated text lines.",
    "Given lines and a column index, parse the column as integers and return the greatest, None for no lines.",
)
def column_maximum(lines: list[str], column: int) -> int | None:
    """Return the largest number in the given column of lines separated by blanks, or None without lines.

    >>> column_maximum(["a 5", "b 12", "c 7"], 1)
    12
    >>> column_maximum(["3 -1"], 0)
    3
    >>> column_maximum([], 0) is None
    True
    """
    return max((int(line.split()[column]) for line in lines), default=None)


@exercise(
    "Order text lines by their second word taken as an integer, descending.",
    "Given lines of a name and a number, return them from the highest to the lowest number.",
)
def lines_by_number(lines):
    """Sort lines such as 'bob 12' by the number after the name, largest first.

    >>> lines_by_number(["ann 5", "bob 12", "cid 7"])
    ['bob 12', 'cid 7', 'ann 5']
    >>> lines_by_number(["x 0"])
    ['x 0']
    >>> lines_by_number([])
    []
    """
    return sorted(lines, key=lambda line: int(line.split()[1]), reverse=True)


@exercise(
    "Filter out lines with too few or too many comma separated parts.",
    "Given lines and n, return those which split at commas into n parts.",
)
def lines_with_fields(lines: list[str], n: int) -> list[str]:
    """Keep the lines that have exactly n fields separated by commas.

    >>> lines_with_fields(["a,b", "c", "d,e"], 2)
    ['a,b', 'd,e']
    >>> lines_with_fields([""], 1)
    ['']
    >>> lines_with_fields([], 3)
    []
    """
    return [line for line in lines if len(line.split(",")) == n]


@exercise(
    "Parse a settings file into a dict of stripped strings; comments and blank lines are ignored.",
    "Given lines, return name -> value for every line with '=' that is neither blank nor a '#' comment.",
)
def settings_from_lines(lines):
    """Return the settings in lines 'name = value', skipping empty lines and lines that start with '#'.

    >>> settings_from_lines(["# top", "size = 5", "", "name=x y"])
    {'size': '5', 'name': 'x y'}
    >>> settings_from_lines(["#a=1"])
    {}
    >>> settings_from_lines([])
    {}
    """
    settings = {}
    for line in lines:
        line = line.strip()
        if line and not line.startswith("#"):
            name, value = line.split("=", 1)
            settings[name.strip()] = value.strip()
    return settings


@exercise(
    "Parse '[name]' sections into a dict name -> list of lines.",
    "Given lines, collect the lines after each bracketed heading under its name; lines before any heading are dropped.",
)
def lines_by_heading(lines: list[str]) -> dict[str, list[str]]:
    """Return the lines grouped under their headings: a heading is a line in square brackets, other lines belong to the last heading.

    >>> lines_by_heading(["[a]", "x", "y", "[b]", "z"])
    {'a': ['x', 'y'], 'b': ['z']}
    >>> lines_by_heading(["q", "[a]"])
    {'a': []}
    >>> lines_by_heading([])
    {}
    """
    sections = {}
    current = None
    for line in lines:
        if line.startswith("[") and line.endswith("]"):
            current = line[1:-1]
            sections[current] = []
        elif current is not None:
            sections[current].append(line)
    return sections


@exercise(
    "Group consecutive nonempty lines into lists.",
    "Given lines, return the paragraphs: runs of lines that are not blank.",
)
def blocks_of_lines(lines):
    """Split the lines into blocks at empty lines, leaving out empty blocks.

    >>> blocks_of_lines(["a", "b", "", "", "c"])
    [['a', 'b'], ['c']]
    >>> blocks_of_lines(["", ""])
    []
    >>> blocks_of_lines([])
    []
    """
    blocks = []
    current = []
    for line in lines + [""]:
        if line:
            current.append(line)
        elif current:
            blocks.append(current)
            current = []
    return blocks


@exercise(
    "Map the text before the first colon of each line to the number of such lines.",
    "Given log lines like 'ERROR: disk', return level -> count.",
)
def level_counts(lines: list[str]) -> dict[str, int]:
    """Count the lines for each level in a log whose lines begin with the level and a colon.

    >>> level_counts(["INFO: start", "ERROR: disk", "INFO: end: ok"])
    {'INFO': 2, 'ERROR': 1}
    >>> level_counts(["WARN:"])
    {'WARN': 1}
    >>> level_counts([])
    {}
    """
    counts = {}
    for line in lines:
        level = line.split(":")[0]
        counts[level] = counts.get(level, 0) + 1
    return counts


@exercise(
    "Filter log lines by level and cut off the level.",
    "Given lines and a level, list what follows 'LEVEL: ' in the matching lines.",
)
def messages_of_level(lines, level):
    """Return the messages of all log lines with the given level, lines having the form 'LEVEL: message'.

    >>> messages_of_level(["INFO: start", "ERROR: disk"], "ERROR")
    ['disk']
    >>> messages_of_level(["INFO: x"], "WARN")
    []
    >>> messages_of_level([], "INFO")
    []
    """
    prefix = level + ": "
    return [line[len(prefix):] for line in lines if line.startswith(prefix)]


@exercise(
    "Find the busiest hour of a log as an integer; ties go to the smaller hour, no lines give None.",
    "Given lines starting with HH:MM, count them per hour and return the hour of the highest count, else None.",
)
def busiest_hour_in_log(lines: list[str]) -> int | None:
    """Return the hour with the most lines, lines beginning with a time 'HH:MM'; the earliest hour on a tie, None without lines.

    >>> busiest_hour_in_log(["09:15 a", "10:00 b", "10:59 c"])
    10
    >>> busiest_hour_in_log(["23:00 x", "01:00 y"])
    1
    >>> busiest_hour_in_log([]) is None
    True
    """
    hours = sorted(int(line[:2]) for line in lines)
    return max(hours, key=hours.count, default=None)


@exercise(
    "Build an index word -> list of line numbers, every number once.",
    "Given lines, map each word, ignoring case, to the numbers of the lines containing it, counting from 1.",
)
def get_line_index(lines):
    """Return the words of the lines with the line numbers (from 1) in which each occurs, words in lower case.

    >>> get_line_index(["red tea", "Tea tea", "milk"])
    {'red': [1], 'tea': [1, 2], 'milk': [3]}
    >>> get_line_index([""])
    {}
    >>> get_line_index([])
    {}
    """
    index = {}
    for number, line in enumerate(lines, 1):
        for word in line.lower().split():
            numbers = index.setdefault(word, [])
            if number not in numbers:
                numbers.append(number)
    return index


@exercise(
    "Find repeated lines and list their line numbers.",
    "Given lines, return the positions, counted from 1, of all lines seen before.",
)
def repeated_line_numbers(lines: list[str]) -> list[int]:
    """Return the numbers (from 1) of the lines that are equal to an earlier line.

    >>> repeated_line_numbers(["a", "b", "a", "a"])
    [3, 4]
    >>> repeated_line_numbers(["x"])
    []
    >>> repeated_line_numbers([])
    []
    """
    return [i + 1 for i, line in enumerate(lines) if line in lines[:i]]


@exercise(
    "Add up amount times price over order lines 'AMOUNT x ITEM @ PRICE'.",
    "Given lines whose first and last words are integers, sum the products of both.",
)
def sum_of_order_lines(lines):
    """Return the sum of all amounts in lines like '2 x tea @ 3': the first number times the last.

    >>> sum_of_order_lines(["2 x tea @ 3", "1 x big jam @ 10"])
    16
    >>> sum_of_order_lines(["0 x egg @ 5"])
    0
    >>> sum_of_order_lines([])
    0
    """
    total = 0
    for line in lines:
        words = line.split()
        total += int(words[0]) * int(words[-1])
    return total


@exercise(
    "Tell from a result HOME:AWAY which side has won.",
    "Given two numbers joined by a colon, return 'home' if the first is larger, 'away' if the second is, else 'draw'.",
)
def match_outcome(score: str) -> str:
    """Read a score text such as '3:1' and return 'home', 'away' or 'draw'.

    >>> match_outcome("3:1")
    'home'
    >>> match_outcome("0:2")
    'away'
    >>> match_outcome("1:1")
    'draw'
    """
    home, away = (int(part) for part in score.split(":"))
    if home > away:
        return "home"
    if away > home:
        return "away"
    return "draw"


@exercise(
    "Count the won matches per team over lines like 'red-blue 2:1'.",
    "Given match lines, map every team to how many of its matches it has won.",
)
def wins_per_team(lines):
    """Return the number of wins of each team from lines 'TEAM-TEAM a:b'; teams without a win have 0.

    >>> wins_per_team(["red-blue 2:1", "blue-red 0:0", "green-blue 1:3"])
    {'red': 1, 'blue': 1, 'green': 0}
    >>> wins_per_team(["a-b 0:1"])
    {'a': 0, 'b': 1}
    >>> wins_per_team([])
    {}
    """
    wins = {}
    for line in lines:
        teams, score = line.split()
        first, second = teams.split("-")
        a, b = (int(n) for n in score.split(":"))
        wins[first] = wins.get(first, 0) + (a > b)
        wins[second] = wins.get(second, 0) + (b > a)
    return wins


@exercise(
    "Align the columns of rows of strings and return text lines without trailing blanks.",
    "Given rows of equal length, pad each cell on the right to the width of its column and join with single spaces.",
)
def aligned_rows(rows: list[list[str]]) -> list[str]:
    """Return the table lines with every column padded to its widest entry and columns separated by one space.

    >>> aligned_rows([["a", "bcd"], ["efg", "h"]])
    ['a   bcd', 'efg h']
    >>> aligned_rows([["x"]])
    ['x']
    >>> aligned_rows([])
    []
    """
    widths = [max(len(cell) for cell in column) for column in zip(*rows)]
    return [" ".join(cell.ljust(w) for cell, w in zip(row, widths)).rstrip() for row in rows]


@exercise(
    "Count how many pairs of blanks each line begins with.",
    "Given lines, list for every one the number of its leading spaces divided by two.",
)
def line_levels(lines):
    """Return the indentation level of each line, two leading spaces making one level.

    >>> line_levels(["a", "  b", "    c"])
    [0, 1, 2]
    >>> line_levels(["   x"])
    [1]
    >>> line_levels([])
    []
    """
    return [(len(line) - len(line.lstrip(" "))) // 2 for line in lines]


@exercise(
    "Turn an indented outline into a list of full paths.",
    "Given indented lines, return for every line the path of its ancestors and itself, separated by slashes.",
)
def outline_paths(lines: list[str]) -> list[str]:
    """Return each line's name with the names it is nested in, joined by '/', lines being indented by two spaces per level.

    >>> outline_paths(["a", "  b", "    c", "  d"])
    ['a', 'a/b', 'a/b/c', 'a/d']
    >>> outline_paths(["x"])
    ['x']
    >>> outline_paths([])
    []
    """
    stack = []
    paths = []
    for line in lines:
        level = (len(line) - len(line.lstrip())) // 2
        stack = stack[:level] + [line.strip()]
        paths.append("/".join(stack))
    return paths


@exercise(
    "Add up the second words of the lines, refusing lines without exactly two words or with a bad number.",
    "Given lines, total their numbers; a line that is not a word followed by digits is a ValueError naming its line number.",
)
def strict_line_sum(lines):
    """Raise ValueError if a line is not of the form 'name number'; otherwise return the sum of the numbers.

    >>> strict_line_sum(["tea 3", "jam 4"])
    7
    >>> strict_line_sum(["tea 3", "jam"])
    Traceback (most recent call last):
        ...
    ValueError: bad line 2
    >>> strict_line_sum([])
    0
    """
    total = 0
    for number, line in enumerate(lines, 1):
        words = line.split()
        if len(words) != 2 or not words[1].isdigit():
            raise ValueError(f"bad line {number}")
        total += int(words[1])
    return total
