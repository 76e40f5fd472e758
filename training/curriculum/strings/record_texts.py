"""Texts that hold records: parsing entries, summing fields, filtering and rewriting them."""

from training.curriculum.exercise import exercise


@exercise(
    "Total of the amounts in entries such as 'tea=3' for the given name.",
    "Sum the numbers behind '=' of all entries whose name equals name.",
)
def amount_total_for(entries: list[str], name: str) -> int:
    """Return the summed amounts of the entries 'name=amount' with this name.

    >>> amount_total_for(["tea=3", "milk=1", "tea=4"], "tea")
    7
    >>> amount_total_for(["tea=3"], "egg")
    0
    >>> amount_total_for([], "x")
    0
    """
    total = 0
    for entry in entries:
        key, amount = entry.split("=")
        if key == name:
            total += int(amount)
    return total


@exercise(
    "Return the name with the highest score from lines 'name score'; the first one on a tie.",
    "Each line has a name and a whole number: who has the largest number?",
)
def best_scorer(lines):
    """Return the name with the largest score.

    >>> best_scorer(["Ann 7", "Ben 12", "Eva 12"])
    'Ben'
    >>> best_scorer(["Mia 0"])
    'Mia'
    >>> best_scorer(["A -1", "B -5"])
    'A'
    """
    return max(lines, key=lambda line: int(line.split()[1])).split()[0]


@exercise(
    "Return the names from 'name;city' lines whose city is the given one, sorted.",
    "Filter records by their second field and list the first fields alphabetically.",
)
def names_in_city(lines: list[str], city: str) -> list[str]:
    """Return the sorted names of the lines 'name;city' with this city.

    >>> names_in_city(["Mia;Oslo", "Ben;Rome", "Ann;Oslo"], "Oslo")
    ['Ann', 'Mia']
    >>> names_in_city(["Mia;Oslo"], "Bern")
    []
    >>> names_in_city([], "Oslo")
    []
    """
    names = []
    for line in lines:
        name, place = line.split(";")
        if place == city:
            names.append(name)
    return sorted(names)


@exercise(
    "Count how many records have an empty field; fields are separated by commas.",
    "Number of lines with at least one missing value between the commas.",
)
def incomplete_records(lines):
    """Return how many comma-separated lines have an empty field.

    >>> incomplete_records(["a,b", "a,,c", ",x"])
    2
    >>> incomplete_records(["a"])
    0
    >>> incomplete_records([])
    0
    """
    return sum("" in line.split(",") for line in lines)


@exercise(
    "Return field number n (from 0) of every line as a list; lines with fewer fields give ''.",
    "Extract a column from semicolon-separated lines, '' where it is missing.",
)
def nth_fields(lines: list[str], n: int) -> list[str]:
    """Return the n-th semicolon field of each line, or ''.

    >>> nth_fields(["a;b;c", "d;e", "f"], 1)
    ['b', 'e', '']
    >>> nth_fields(["x"], 0)
    ['x']
    >>> nth_fields([], 2)
    []
    """
    result = []
    for line in lines:
        fields = line.split(";")
        result.append(fields[n] if n < len(fields) else "")
    return result


@exercise(
    "Exchange the first two comma-separated fields of the line; the other fields stay.",
    "Swap field one and field two of a record with at least two fields.",
)
def swap_first_fields(line):
    """Return line with its first two comma-separated fields exchanged.

    >>> swap_first_fields("Berg,Mia,30")
    'Mia,Berg,30'
    >>> swap_first_fields("a,b")
    'b,a'
    >>> swap_first_fields(",x")
    'x,'
    """
    fields = line.split(",")
    fields[0], fields[1] = fields[1], fields[0]
    return ",".join(fields)


@exercise(
    "Build dictionaries from a header and data lines, all comma-separated.",
    "Turn rows of text into dicts with the header fields as keys.",
)
def rows_as_dicts(header: str, lines: list[str]) -> list[dict[str, str]]:
    """Return one dict per line with the fields of header as keys.

    >>> rows_as_dicts("name,age", ["Mia,30", "Ben,8"])
    [{'name': 'Mia', 'age': '30'}, {'name': 'Ben', 'age': '8'}]
    >>> rows_as_dicts("x", ["1"])
    [{'x': '1'}]
    >>> rows_as_dicts("a,b", [])
    []
    """
    keys = header.split(",")
    return [dict(zip(keys, line.split(","))) for line in lines]


@exercise(
    "Return the average of the numbers in the last field of each line, one decimal; None for no lines.",
    "Mean of the final blank-separated numbers of all lines, rounded to one decimal.",
)
def mean_of_last_field(lines):
    """Return the mean of the last numbers of the lines, or None.

    >>> mean_of_last_field(["a 1", "b x 4"])
    2.5
    >>> mean_of_last_field(["7"])
    7.0
    >>> mean_of_last_field([]) is None
    True
    """
    if not lines:
        return None
    numbers = [float(line.split()[-1]) for line in lines]
    return round(sum(numbers) / len(numbers), 1)


@exercise(
    "Apply commands 'add n' and 'sub n' to a start value and return the result.",
    "Process lines that say add or sub with a number, beginning at start.",
)
def run_add_sub(start: int, commands: list[str]) -> int:
    """Return start after all 'add n' and 'sub n' commands.

    >>> run_add_sub(10, ["add 5", "sub 7"])
    8
    >>> run_add_sub(0, ["sub 1"])
    -1
    >>> run_add_sub(3, [])
    3
    """
    for command in commands:
        word, number = command.split()
        if word == "add":
            start += int(number)
        else:
            start -= int(number)
    return start


@exercise(
    "Keep a list of names with commands '+name' (append) and '-name' (remove if present); return the final list.",
    "Play the changes '+x' and '-x' on an empty list.",
)
def play_list_changes(changes):
    """Return the names after all '+name' and '-name' changes.

    >>> play_list_changes(["+Ann", "+Ben", "-Ann"])
    ['Ben']
    >>> play_list_changes(["-Mia", "+Mia"])
    ['Mia']
    >>> play_list_changes([])
    []
    """
    names = []
    for change in changes:
        sign, name = change[0], change[1:]
        if sign == "+":
            names.append(name)
        elif name in names:
            names.remove(name)
    return names


@exercise(
    "Return the total playing time of lines like 'Song 3:45' as text 'm:ss'.",
    "Sum the times at the end of each line and write the result as minutes:seconds.",
)
def total_song_time(lines: list[str]) -> str:
    """Return the sum of the times m:ss at the ends of the lines.

    >>> total_song_time(["Rain 3:45", "Blue Sky 2:30"])
    '6:15'
    >>> total_song_time(["Hum 0:09"])
    '0:09'
    >>> total_song_time([])
    '0:00'
    """
    total = 0
    for line in lines:
        minutes, seconds = line.split()[-1].split(":")
        total += int(minutes) * 60 + int(seconds)
    return f"{total // 60}:{total % 60:02d}"


@exercise(
    "Return the entries of new that are not in old; both are comma-separated texts; keep the order of new.",
    "Which items of the second list text are missing in the first one?",
)
def added_entries(old: str, new: str) -> list[str]:
    """Return the entries of new that old does not have.

    >>> added_entries("a,b,c", "b,d,a,e")
    ['d', 'e']
    >>> added_entries("x", "x")
    []
    >>> added_entries("", "a")
    ['a']
    """
    before = old.split(",")
    return [entry for entry in new.split(",") if entry not in before]


@exercise(
    "Merge 'name:count' lines with the same name by adding their counts; order of first appearance.",
    "Combine repeated names in entries such as 'nut:2' and return entries again.",
)
def merge_count_lines(lines):
    """Return the lines with equal names merged.

    >>> merge_count_lines(["nut:2", "fig:1", "nut:3"])
    ['nut:5', 'fig:1']
    >>> merge_count_lines(["a:0"])
    ['a:0']
    >>> merge_count_lines([])
    []
    """
    counts = {}
    for line in lines:
        name, count = line.split(":")
        counts[name] = counts.get(name, 0) + int(count)
    return [f"{name}:{count}" for name, count in counts.items()]


@exercise(
    "Return the number at the end of the label plus one, keeping the text before it: 'item9' becomes 'item10'.",
    "Increase the trailing number of a label such as 'page12'.",
)
def next_numbered_label(label: str) -> str:
    """Return label with its trailing number increased by one.

    >>> next_numbered_label("item9")
    'item10'
    >>> next_numbered_label("v2.3")
    'v2.4'
    >>> next_numbered_label("7")
    '8'
    """
    text = label.rstrip("0123456789")
    return text + str(int(label[len(text):]) + 1)


@exercise(
    "Check that every line has exactly n comma-separated fields.",
    "Are all records complete with n fields?",
)
def all_have_n_fields(lines, n):
    """Tell whether each line has n comma-separated fields.

    >>> all_have_n_fields(["a,b", "c,d"], 2)
    True
    >>> all_have_n_fields(["a,b", "c"], 2)
    False
    >>> all_have_n_fields([], 3)
    True
    """
    return all(len(line.split(",")) == n for line in lines)


@exercise(
    "Return how many seconds lie between two log lines that start with 'hh:mm:ss'.",
    "Difference in seconds of the time stamps at the beginning of two lines on the same day.",
)
def seconds_between_logs(first: str, second: str) -> int:
    """Return the seconds from the time of first to that of second.

    >>> seconds_between_logs("08:00:05 start", "08:01:00 end")
    55
    >>> seconds_between_logs("10:00:00 a", "10:00:00 b")
    0
    >>> seconds_between_logs("00:59:59 x", "01:00:00 y")
    1
    """
    times = []
    for line in (first, second):
        hours, minutes, seconds = map(int, line.split()[0].split(":"))
        times.append(hours * 3600 + minutes * 60 + seconds)
    return times[1] - times[0]


@exercise(
    "Count the log lines per level; the level is the word in square brackets at the start, in lower case.",
    "Return a dict from level (the text between '[' and ']') to number of lines.",
)
def count_by_level(lines):
    """Return how many lines there are for each bracketed level.

    >>> count_by_level(["[INFO] up", "[Error] disk", "[info] ok"])
    {'info': 2, 'error': 1}
    >>> count_by_level(["[x]"])
    {'x': 1}
    >>> count_by_level([])
    {}
    """
    counts = {}
    for line in lines:
        level = line[1:line.index("]")].lower()
        counts[level] = counts.get(level, 0) + 1
    return counts


@exercise(
    "Return the longest line message: what follows the first ': ' of each line; '' for no lines.",
    "Take the text behind the first colon and blank and give the longest one.",
)
def longest_message(lines: list[str]) -> str:
    """Return the longest text after ': ' of the lines, or ''.

    >>> longest_message(["a: short", "b: much longer"])
    'much longer'
    >>> longest_message(["x: y: z"])
    'y: z'
    >>> longest_message([])
    ''
    """
    return max((line.split(": ", 1)[1] for line in lines), key=len, default="")


@exercise(
    "Turn 'key: value' lines into one line 'key=value&key=value', blanks around the value removed.",
    "Join header lines to a query text with = and &.",
)
def headers_to_query(lines):
    """Return the 'key: value' lines as key=value pairs joined by '&'.

    >>> headers_to_query(["a: 1", "b:  2 "])
    'a=1&b=2'
    >>> headers_to_query(["x: y:z"])
    'x=y:z'
    >>> headers_to_query([])
    ''
    """
    pairs = []
    for line in lines:
        key, value = line.split(":", 1)
        pairs.append(f"{key}={value.strip()}")
    return "&".join(pairs)


@exercise(
    "Return the price list text 'tea 2.50, milk 1.20' as a dict from name to float.",
    "Parse comma-separated 'name price' entries.",
)
def price_dict(text: str) -> dict[str, float]:
    """Return the prices of a text like 'tea 2.50, milk 1.20'.

    >>> price_dict("tea 2.50, milk 1.20")
    {'tea': 2.5, 'milk': 1.2}
    >>> price_dict("green tea 3")
    {'green tea': 3.0}
    >>> price_dict("egg 0.3,egg 0.4")
    {'egg': 0.4}
    """
    prices = {}
    for entry in text.split(","):
        name, price = entry.strip().rsplit(" ", 1)
        prices[name] = float(price)
    return prices


@exercise(
    "Fill the slots of the template: each '?' is replaced by the next value in order.",
    "Replace question marks one after the other by the values.",
)
def fill_question_marks(template, values):
    """Return template with each '?' replaced by the next value.

    >>> fill_question_marks("? plus ?", [1, 2])
    '1 plus 2'
    >>> fill_question_marks("none", [])
    'none'
    >>> fill_question_marks("?", ["x", "y"])
    'x'
    """
    for value in values:
        template = template.replace("?", str(value), 1)
    return template


@exercise(
    "Replace every $name in the text by its value from the dict; unknown names stay.",
    "Substitute words beginning with a dollar sign; words are separated by blanks.",
)
def expand_dollar_words(text: str, values: dict[str, str]) -> str:
    """Return text with the words $name replaced by their values.

    >>> expand_dollar_words("hi $name of $town", {"name": "Mia"})
    'hi Mia of $town'
    >>> expand_dollar_words("$a $a", {"a": "1"})
    '1 1'
    >>> expand_dollar_words("plain", {})
    'plain'
    """
    words = []
    for word in text.split():
        if word.startswith("$"):
            word = values.get(word[1:], word)
        words.append(word)
    return " ".join(words)


@exercise(
    "Count the votes in a text of names separated by blanks and return the winner, or 'tie' if two names share the top count.",
    "Who has the most votes? 'tie' if the first place is shared.",
)
def winner_of_votes(votes: str) -> str:
    """Return the name with the most votes, or 'tie'.

    >>> winner_of_votes("Ann Ben Ann")
    'Ann'
    >>> winner_of_votes("Ann Ben")
    'tie'
    >>> winner_of_votes("Eva")
    'Eva'
    """
    names = votes.split()
    top = max(names.count(name) for name in names)
    leaders = {name for name in names if names.count(name) == top}
    return leaders.pop() if len(leaders) == 1 else "tie"
