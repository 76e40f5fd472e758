"""Parse a small textual format, then compute something from it."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "A shopping text such as '2x3.5, 1x4' lists amount x price; return the total cost as a float.",
    "Multiply amount and price of each 'AxB' entry of a comma-separated list and add up the results; an empty text gives 0.0.",
)
def cost_of_order_text(order: str) -> float:
    """Return the total cost of an order written as 'amount x price' entries.

    Entries look like '2x3.5' and are separated by commas; an empty order costs 0.0.

    >>> cost_of_order_text("2x3.5, 1x4")
    11.0
    >>> cost_of_order_text("10x0.5")
    5.0
    >>> cost_of_order_text("")
    0.0
    """
    total = 0.0
    for entry in order.split(","):
        if entry.strip():
            amount, price = entry.split("x")
            total += int(amount) * float(price)
    return total


@exercise(
    "Given 'W:3 D:1 L:2', return the points: 3 per win, 1 per draw, 0 per loss. Missing letters count as zero.",
    "Read a record of wins (W), draws (D) and losses (L) such as 'W:3 D:1' and compute 3*W + D.",
)
def points_from_record(record: str) -> int:
    """Return the points for a record such as 'W:3 D:1 L:2'.

    A win gives 3 points and a draw gives 1.

    >>> points_from_record("W:3 D:1 L:2")
    10
    >>> points_from_record("L:4")
    0
    >>> points_from_record("")
    0
    """
    values = {"W": 3, "D": 1, "L": 0}
    points = 0
    for part in record.split():
        letter, count = part.split(":")
        points += values[letter] * int(count)
    return points


@exercise(
    "Evaluate a sum like '3+14+5' written with plus signs only; spaces are allowed.",
    "Return the result of a text in which whole numbers are joined by '+'.",
)
def evaluate_sum_text(text: str) -> int:
    """Return the value of a text that adds whole numbers, such as '3 + 14'.

    >>> evaluate_sum_text("3+14+5")
    22
    >>> evaluate_sum_text(" 7 ")
    7
    >>> evaluate_sum_text("1 + 2")
    3
    """
    return sum(int(part) for part in text.split("+"))


@exercise(
    "Given a time span 'HH:MM-HH:MM' return its length in minutes; if the end is earlier than the start it ends on the next day.",
    "Number of minutes from the first to the second time of 'HH:MM-HH:MM', passing midnight if necessary.",
)
def span_minutes(span: str) -> int:
    """Return the length in minutes of a span such as '09:30-11:00'.

    A span that ends before it starts runs past midnight.

    >>> span_minutes("09:30-11:00")
    90
    >>> span_minutes("23:50-00:10")
    20
    >>> span_minutes("08:00-08:00")
    0
    """
    start, end = span.split("-")

    def minutes(clock):
        hour, minute = clock.split(":")
        return int(hour) * 60 + int(minute)

    return (minutes(end) - minutes(start)) % (24 * 60)


@exercise(
    "Sum the amounts of all lines of the form 'label = number'; lines without '=' are ignored.",
    "Add up the whole numbers behind the equals signs of a multi-line text, skipping lines without one.",
)
def sum_assigned_values(text: str) -> int:
    """Return the sum of the numbers after '=' in the lines of a text.

    Lines without '=' are skipped.

    >>> sum_assigned_values("a = 3\\nnote\\nb = -1")
    2
    >>> sum_assigned_values("nothing")
    0
    >>> sum_assigned_values("x=5")
    5
    """
    total = 0
    for line in text.splitlines():
        label, sign, value = line.partition("=")
        if sign:
            total += int(value)
    return total


@exercise(
    "Read a matrix written as rows separated by ';' and cells separated by spaces; return the sum of each row.",
    "Text like '1 2;3 4' holds rows of numbers: give the list of row sums.",
)
def row_sums_of_text(matrix: str) -> list[int]:
    """Return the row sums of a matrix written like '1 2;3 4'.

    >>> row_sums_of_text("1 2;3 4")
    [3, 7]
    >>> row_sums_of_text("5")
    [5]
    >>> row_sums_of_text("1 -1;0 0;9 1")
    [0, 0, 10]
    """
    return [sum(map(int, row.split())) for row in matrix.split(";")]


@exercise(
    "Return the number of minutes that '1h 20m' style text stands for; either part can be missing.",
    "Convert a duration such as '2h', '45m' or '1h 5m' to minutes; an empty text is 0.",
)
def duration_text_minutes(duration: str) -> int:
    """Return the minutes in a text such as '1h 20m', '2h' or '45m'.

    >>> duration_text_minutes("1h 20m")
    80
    >>> duration_text_minutes("45m")
    45
    >>> duration_text_minutes("")
    0
    """
    minutes = 0
    for part in duration.split():
        value = int(part[:-1])
        minutes += value * 60 if part.endswith("h") else value
    return minutes


@exercise(
    "A recipe line looks like '200 g flour'. Return it scaled by `factor`, with the amount as a whole number rounded down.",
    "Multiply the leading whole number of the line by `factor` (floor the result) and keep the remaining words.",
)
def scale_recipe_line(line: str, factor: float) -> str:
    """Return the recipe line with its leading amount multiplied by factor, rounded down.

    >>> scale_recipe_line("200 g flour", 1.5)
    '300 g flour'
    >>> scale_recipe_line("3 eggs", 0.5)
    '1 eggs'
    >>> scale_recipe_line("2 cups milk", 2)
    '4 cups milk'
    """
    amount, rest = line.split(" ", 1)
    return f"{int(int(amount) * factor)} {rest}"


@exercise(
    "Given a fraction text 'a/b', return it as a percentage text without decimals, e.g. '1/4' gives '25%'. Whole numbers without slash are allowed; round down.",
    "Turn 'a/b' (or just 'a') into a floor percentage followed by '%'.",
)
def fraction_text_percent(fraction: str) -> str:
    """Return a fraction such as '1/4' as a percentage rounded down, such as '25%'.

    A text without a slash is a whole number.

    >>> fraction_text_percent("1/4")
    '25%'
    >>> fraction_text_percent("2/3")
    '66%'
    >>> fraction_text_percent("1")
    '100%'
    """
    top, slash, bottom = fraction.partition("/")
    return f"{int(top) * 100 // (int(bottom) if slash else 1)}%"


@exercise(
    "Find all prices like '$12' or '$3.50' in a text and return the highest as a float, or None if there is none.",
    "Return the largest dollar amount mentioned in the text, None when no '$' amount occurs.",
)
def highest_price_mentioned(text: str):
    """Return the highest dollar price in the text as a float, or None.

    >>> highest_price_mentioned("from $12 down to $3.50")
    12.0
    >>> highest_price_mentioned("free") is None
    True
    >>> highest_price_mentioned("$0.99 each")
    0.99
    """
    prices = re.findall(r"\$(\d+(?:\.\d+)?)", text)
    return max(map(float, prices), default=None)


@exercise(
    "Move on a grid by a text like 'N3 E2 S1': letter is the direction, number the steps. Return the final (x, y) from (0, 0); north and east are positive.",
    "Follow the moves of a route text (N, S, E, W plus step count) from the origin and give the end point as (x, y).",
)
def end_of_route(route: str) -> tuple[int, int]:
    """Return the end point (x, y) of a route such as 'N3 E2' from (0, 0).

    North raises y and east raises x.

    >>> end_of_route("N3 E2 S1")
    (2, 2)
    >>> end_of_route("W4")
    (-4, 0)
    >>> end_of_route("")
    (0, 0)
    """
    directions = {"N": (0, 1), "S": (0, -1), "E": (1, 0), "W": (-1, 0)}
    x = y = 0
    for move in route.split():
        dx, dy = directions[move[0]]
        steps = int(move[1:])
        x += dx * steps
        y += dy * steps
    return x, y


@exercise(
    "Return the sum of all integers from the ranges in a text like '1-3,7'. Both ends belong to the range.",
    "Add all the numbers that a page selection such as '1-3,7' covers, range ends included.",
)
def sum_of_range_text(selection: str) -> int:
    """Return the sum of the numbers selected by a text such as '1-3,7'.

    >>> sum_of_range_text("1-3,7")
    13
    >>> sum_of_range_text("5")
    5
    >>> sum_of_range_text("2-2,10-11")
    23
    """
    total = 0
    for part in selection.split(","):
        first, _, last = part.partition("-")
        total += sum(range(int(first), int(last or first) + 1))
    return total


@exercise(
    "Given a score text like '21:15 18:21 21:19', return how many sets the first player won.",
    "Count the set scores 'a:b' in the text for which a is greater than b.",
)
def sets_won_by_first(scores: str) -> int:
    """Return how many sets the first player won in a text such as '21:15 18:21'.

    >>> sets_won_by_first("21:15 18:21 21:19")
    2
    >>> sets_won_by_first("3:11")
    0
    >>> sets_won_by_first("")
    0
    """
    won = 0
    for result in scores.split():
        first, second = map(int, result.split(":"))
        won += first > second
    return won


@exercise(
    "Read a size text like '3x4x5' and return the volume, i.e. the product of all numbers. Raise ValueError if a number is not positive.",
    "Multiply the dimensions written with 'x' between them; non-positive dimensions cause a ValueError.",
)
def volume_of_size_text(size: str) -> int:
    """Return the product of the dimensions in a text such as '3x4x5'.

    Raises:
        ValueError: if a dimension is zero or negative.

    >>> volume_of_size_text("3x4x5")
    60
    >>> volume_of_size_text("7x2")
    14
    >>> volume_of_size_text("0x5")
    Traceback (most recent call last):
    ...
    ValueError: dimensions must be positive
    """
    volume = 1
    for part in size.split("x"):
        if int(part) <= 0:
            raise ValueError("dimensions must be positive")
        volume *= int(part)
    return volume


@exercise(
    "Compute 'a op b' where op is one of + - * /; the text has spaces around the operator. Division by zero gives None.",
    "Evaluate a text with two whole numbers and one operator in between; return None when dividing by zero.",
)
def compute_two_terms(text: str):
    """Return the value of a text such as '6 * 7' with one operator.

    Division gives a float; division by zero gives None.

    >>> compute_two_terms("6 * 7")
    42
    >>> compute_two_terms("9 / 2")
    4.5
    >>> compute_two_terms("1 / 0") is None
    True
    """
    left, operator, right = text.split()
    a, b = int(left), int(right)
    if operator == "+":
        return a + b
    if operator == "-":
        return a - b
    if operator == "*":
        return a * b
    return a / b if b else None


@exercise(
    "From lines 'name,hours,wage' return a dict of the pay of each person; the header line comes first and is skipped.",
    "Skip the first line of the CSV text and map each name to hours times wage (whole numbers).",
)
def pay_from_csv(text: str) -> dict[str, int]:
    """Return the pay per name from CSV text with the columns name, hours and wage.

    The first line is a header.

    >>> pay_from_csv("name,hours,wage\\nAnn,10,15\\nBo,3,20")
    {'Ann': 150, 'Bo': 60}
    >>> pay_from_csv("name,hours,wage")
    {}
    >>> pay_from_csv("n,h,w\\nCy,0,9")
    {'Cy': 0}
    """
    pay = {}
    for line in text.splitlines()[1:]:
        name, hours, wage = line.split(",")
        pay[name] = int(hours) * int(wage)
    return pay


@exercise(
    "Return the average of all numbers found in a free text, or 0.0 if there are none. Only whole numbers without sign occur.",
    "Extract every digit group of the text as a number and compute the mean; 0.0 without numbers.",
)
def mean_of_numbers_in_text(text: str) -> float:
    """Return the mean of all whole numbers in the text, or 0.0 if there are none.

    >>> mean_of_numbers_in_text("3 cats and 6 dogs")
    4.5
    >>> mean_of_numbers_in_text("a10b20")
    15.0
    >>> mean_of_numbers_in_text("none")
    0.0
    """
    numbers = [int(group) for group in re.findall(r"\d+", text)]
    if not numbers:
        return 0.0
    return sum(numbers) / len(numbers)


@exercise(
    "A stack of weights is written like '5kg,300g,2kg'. Return the total in grams.",
    "Add masses given in 'kg' or 'g', separated by commas, and give the sum in grams.",
)
def total_grams(masses: str) -> int:
    """Return the total in grams of masses such as '5kg,300g'.

    >>> total_grams("5kg,300g,2kg")
    7300
    >>> total_grams("250g")
    250
    >>> total_grams("1kg")
    1000
    """
    total = 0
    for mass in masses.split(","):
        if mass.endswith("kg"):
            total += int(mass[:-2]) * 1000
        else:
            total += int(mass[:-1])
    return total


@exercise(
    "Substitute the numbers of the dict for the names in a formula like 'a+b-c' and compute it from left to right. Only + and - occur.",
    "Evaluate a formula of names joined by + and -, looking each name up in `values`; unknown names count as 0.",
)
def evaluate_names(formula: str, values: dict[str, int]) -> int:
    """Return the value of a formula such as 'a+b-c' with the given values.

    Names that are not in the dict count as 0.

    >>> evaluate_names("a+b-c", {"a": 5, "b": 2, "c": 4})
    3
    >>> evaluate_names("x", {"x": 9})
    9
    >>> evaluate_names("x-y", {"x": 1})
    1
    """
    total = 0
    for term in formula.replace("-", "+-").split("+"):
        if term.startswith("-"):
            total -= values.get(term[1:], 0)
        else:
            total += values.get(term, 0)
    return total
