"""Numbers with checks: rejecting bad values with ValueError, parsing numbers from text, defaults."""

from training.curriculum.exercise import exercise


@exercise(
    "Give the number back unchanged, but refuse zero and negative numbers with a ValueError.",
    "Given n, make sure that it is greater than zero; anything else is an error.",
)
def positive_or_error(n: int) -> int:
    """Return n if it is positive, otherwise raise ValueError.

    >>> positive_or_error(5)
    5
    >>> positive_or_error(0)
    Traceback (most recent call last):
        ...
    ValueError: number must be positive
    >>> positive_or_error(-3)
    Traceback (most recent call last):
        ...
    ValueError: number must be positive
    """
    if n <= 0:
        raise ValueError("number must be positive")
    return n


@exercise(
    "Divide two numbers; a zero divisor gives None instead of an error.",
    "Given a and b, compute the quotient unless b is zero, then None.",
)
def safe_quotient(a, b):
    """Return a divided by b, or None if b is 0.

    >>> safe_quotient(6, 3)
    2.0
    >>> safe_quotient(1, 4)
    0.25
    >>> safe_quotient(5, 0) is None
    True
    """
    return a / b if b != 0 else None


@exercise(
    "Turn a percentage into a fraction and reject values outside 0 to 100.",
    "Given a percent value, convert it to a number from 0 to 1; out of range is a ValueError.",
)
def checked_percent(value: float) -> float:
    """Return value divided by 100; raise ValueError if it is not between 0 and 100.

    >>> checked_percent(25)
    0.25
    >>> checked_percent(100)
    1.0
    >>> checked_percent(101)
    Traceback (most recent call last):
        ...
    ValueError: percentage out of range
    """
    if not 0 <= value <= 100:
        raise ValueError("percentage out of range")
    return value / 100


@exercise(
    "Read a string as an int; when it is anything else give None.",
    "Given text, convert it to an integer if it consists of digits with perhaps a leading '-', else None.",
)
def parse_whole(text):
    """Return the integer written in text, or None if text is not a whole number with an optional minus sign.

    >>> parse_whole("42")
    42
    >>> parse_whole("-7")
    -7
    >>> parse_whole("4.2") is None
    True
    >>> parse_whole("") is None
    True
    """
    digits = text[1:] if text.startswith("-") else text
    return int(text) if digits.isdigit() else None


@exercise(
    "Try to read a whole number and fall back to the default on failure.",
    "Given a string and a default, parse it as int, using the default for invalid input.",
)
def number_or_default(text: str, default: int) -> int:
    """Return text as an integer, or default if it cannot be converted.

    >>> number_or_default("12", 0)
    12
    >>> number_or_default("x", 5)
    5
    >>> number_or_default("", -1)
    -1
    """
    try:
        return int(text)
    except ValueError:
        return default


@exercise(
    "Convert a string to float and give None when that fails.",
    "Given text, read a decimal number from it; invalid text results in None.",
)
def float_or_none(text):
    """Return the float written in text, or None if it is not a number.

    >>> float_or_none("2.5")
    2.5
    >>> float_or_none("7")
    7.0
    >>> float_or_none("abc") is None
    True
    """
    try:
        return float(text)
    except ValueError:
        return None


@exercise(
    "Sum the convertible strings of the list as integers.",
    "Given strings, skip everything that is not an integer and total the rest.",
)
def sum_valid_numbers(texts: list) -> int:
    """Add up all texts that are whole numbers and ignore the others.

    >>> sum_valid_numbers(["1", "x", "-3", "4.5"])
    -2
    >>> sum_valid_numbers([])
    0
    >>> sum_valid_numbers(["10"])
    10
    """
    total = 0
    for text in texts:
        try:
            total += int(text)
        except ValueError:
            continue
    return total


@exercise(
    "How many texts of the list are not numbers?",
    "Given strings, return the number of those for which conversion to float fails.",
)
def count_not_numbers(texts):
    """Count the strings that cannot be read as a float.

    >>> count_not_numbers(["1", "2.5", "a"])
    1
    >>> count_not_numbers([])
    0
    >>> count_not_numbers(["", "-"])
    2
    """
    bad = 0
    for text in texts:
        try:
            float(text)
        except ValueError:
            bad += 1
    return bad


@exercise(
    "Look up 'Jan' to 'Dec' by number and reject numbers out of range.",
    "Given a month number, return its abbreviation; invalid numbers are a ValueError.",
)
def month_name_checked(month: int) -> str:
    """Return the three-letter name of a month from 1 to 12; raise ValueError for other numbers.

    >>> month_name_checked(1)
    'Jan'
    >>> month_name_checked(12)
    'Dec'
    >>> month_name_checked(13)
    Traceback (most recent call last):
        ...
    ValueError: no such month
    """
    names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    if not 1 <= month <= 12:
        raise ValueError("no such month")
    return names[month - 1]


@exercise(
    "Subtract amount from balance, refusing amounts of zero or less and amounts that are too large.",
    "Given balance and amount, compute the new balance; a ValueError tells that the amount is invalid or not covered.",
)
def withdraw_checked(balance, amount):
    """Return the balance after withdrawing amount; raise ValueError if amount is not positive or exceeds the balance.

    >>> withdraw_checked(100, 30)
    70
    >>> withdraw_checked(50, 50)
    0
    >>> withdraw_checked(20, 30)
    Traceback (most recent call last):
        ...
    ValueError: balance too low
    >>> withdraw_checked(20, 0)
    Traceback (most recent call last):
        ...
    ValueError: amount must be positive
    """
    if amount <= 0:
        raise ValueError("amount must be positive")
    if amount > balance:
        raise ValueError("balance too low")
    return balance - amount


@exercise(
    "Take the root and refuse numbers below zero.",
    "Given x, compute x to the power one half; a negative x is a ValueError.",
)
def checked_root(x: float) -> float:
    """Return the square root of x; raise ValueError for negative x.

    >>> checked_root(9)
    3.0
    >>> checked_root(0)
    0.0
    >>> checked_root(-4)
    Traceback (most recent call last):
        ...
    ValueError: negative number
    """
    if x < 0:
        raise ValueError("negative number")
    return x**0.5


@exercise(
    "Divide sum by count and reject an empty list.",
    "Given numbers, compute their mean; no numbers at all are a ValueError.",
)
def mean_or_error(values):
    """Return the average of the values; raise ValueError if there are none.

    >>> mean_or_error([1, 2, 6])
    3.0
    >>> mean_or_error([5])
    5.0
    >>> mean_or_error([])
    Traceback (most recent call last):
        ...
    ValueError: no values
    """
    if not values:
        raise ValueError("no values")
    return sum(values) / len(values)


@exercise(
    "Add the step and refuse results below low or above high.",
    "Given a value, a step and inclusive bounds, compute the sum if it is allowed, otherwise raise ValueError.",
)
def bounded_step(value: int, step: int, low: int, high: int) -> int:
    """Return value plus step; raise ValueError if the result leaves the range low to high.

    >>> bounded_step(5, 2, 0, 10)
    7
    >>> bounded_step(9, 1, 0, 10)
    10
    >>> bounded_step(9, 2, 0, 10)
    Traceback (most recent call last):
        ...
    ValueError: out of range
    """
    result = value + step
    if result < low or result > high:
        raise ValueError("out of range")
    return result


@exercise(
    "Split at the comma, convert both parts to int and reject any other number of parts.",
    "Given text like '3,5', return (3, 5); a wrong number of parts is a ValueError.",
)
def parse_pair(text):
    """Read two whole numbers separated by a comma and return them as a tuple; raise ValueError if there are not exactly two.

    >>> parse_pair("3,5")
    (3, 5)
    >>> parse_pair(" 1 , -2 ")
    (1, -2)
    >>> parse_pair("1,2,3")
    Traceback (most recent call last):
        ...
    ValueError: need two numbers
    """
    parts = text.split(",")
    if len(parts) != 2:
        raise ValueError("need two numbers")
    return int(parts[0]), int(parts[1])


@exercise(
    "Expand text of the form first-last into all its integers; one number alone gives a one-element list.",
    "Given a number or two numbers joined by '-', list what they describe.",
)
def parse_number_range(text: str) -> list:
    """Read a range like '3-6' or a single number like '8' and return the list of numbers, both ends included.

    >>> parse_number_range("3-6")
    [3, 4, 5, 6]
    >>> parse_number_range("8")
    [8]
    >>> parse_number_range("2-2")
    [2]
    """
    first, _, last = text.partition("-")
    return list(range(int(first), int(last or first) + 1))


@exercise(
    "Split at commas and expand parts with a hyphen to all numbers from first to last.",
    "Given text with numbers and inclusive ranges, list every number it stands for.",
)
def parse_number_list(text):
    """Read numbers and ranges such as '1,3-5' and return all integers in order.

    >>> parse_number_list("1,3-5")
    [1, 3, 4, 5]
    >>> parse_number_list("7")
    [7]
    >>> parse_number_list("2-3,2")
    [2, 3, 2]
    """
    result = []
    for part in text.split(","):
        if "-" in part:
            first, last = part.split("-")
            result.extend(range(int(first), int(last) + 1))
        else:
            result.append(int(part))
    return result


@exercise(
    "Divide exactly and refuse when k does not divide n.",
    "Given n and k, compute the quotient for multiples of k; otherwise raise ValueError.",
)
def require_divisible(n: int, k: int) -> int:
    """Return n divided by k as an integer; raise ValueError if there is a remainder.

    >>> require_divisible(12, 4)
    3
    >>> require_divisible(0, 5)
    0
    >>> require_divisible(7, 2)
    Traceback (most recent call last):
        ...
    ValueError: not divisible
    """
    if n % k != 0:
        raise ValueError("not divisible")
    return n // k


@exercise(
    "Accept only strictly increasing lists of limits.",
    "Given limits, make sure that they are ascending without repeats, and reject them with a ValueError if not.",
)
def check_sorted_limits(limits):
    """Return the limits unchanged if each is larger than the one before; otherwise raise ValueError.

    >>> check_sorted_limits([1, 3, 7])
    [1, 3, 7]
    >>> check_sorted_limits([])
    []
    >>> check_sorted_limits([2, 2])
    Traceback (most recent call last):
        ...
    ValueError: limits must increase
    """
    for a, b in zip(limits, limits[1:]):
        if a >= b:
            raise ValueError("limits must increase")
    return limits


@exercise(
    "Add the sides, but only if the longest is shorter than the other two together.",
    "Given three sides, compute their sum; impossible triangles are a ValueError.",
)
def triangle_border(a: float, b: float, c: float) -> float:
    """Return the perimeter of a triangle; raise ValueError if the sides cannot form one.

    >>> triangle_border(3, 4, 5)
    12
    >>> triangle_border(2, 2, 3)
    7
    >>> triangle_border(1, 2, 5)
    Traceback (most recent call last):
        ...
    ValueError: no triangle
    """
    total = a + b + c
    if 2 * max(a, b, c) >= total:
        raise ValueError("no triangle")
    return total


@exercise(
    "Look up a single character among 0-9 and a-f, ignoring case, and reject everything else.",
    "Given one character, which number from 0 to 15 does it stand for? Invalid ones are a ValueError.",
)
def digit_value_checked(ch):
    """Return the value of a hexadecimal digit character, in either case; raise ValueError for other characters.

    >>> digit_value_checked("7")
    7
    >>> digit_value_checked("b")
    11
    >>> digit_value_checked("F")
    15
    >>> digit_value_checked("g")
    Traceback (most recent call last):
        ...
    ValueError: no hexadecimal digit
    """
    value = "0123456789abcdef".find(ch.lower())
    if value < 0:
        raise ValueError("no hexadecimal digit")
    return value


@exercise(
    "Find the class of a seat row by its number and reject rows outside 1 to 60.",
    "Given a row, which of the three classes does it belong to? A row that does not exist is a ValueError.",
)
def seat_class(row: int) -> str:
    """Return 'first' for rows 1 to 5, 'second' for rows 6 to 20 and 'third' for rows 21 to 60; other rows raise ValueError.

    >>> seat_class(5)
    'first'
    >>> seat_class(6)
    'second'
    >>> seat_class(60)
    'third'
    >>> seat_class(0)
    Traceback (most recent call last):
        ...
    ValueError: no such row
    """
    if not 1 <= row <= 60:
        raise ValueError("no such row")
    if row <= 5:
        return "first"
    return "second" if row <= 20 else "third"


@exercise(
    "Return True for a valid set of weights: none below zero and a total of one.",
    "Given floats, are they non-negative with a sum that differs from 1 by less than a billionth?",
)
def weights_sum_to_one(weights):
    """Check whether the weights are all non-negative and add up to 1, up to a tiny rounding error.

    >>> weights_sum_to_one([0.5, 0.25, 0.25])
    True
    >>> weights_sum_to_one([0.5, 0.6])
    False
    >>> weights_sum_to_one([1.5, -0.5])
    False
    """
    return all(w >= 0 for w in weights) and abs(sum(weights) - 1) < 1e-9


@exercise(
    "Keep only measurements that exist and are at least 0.",
    "Given numbers and None entries, return the valid ones in order.",
)
def clean_measurements(values: list) -> list:
    """Remove None and negative values from the list.

    >>> clean_measurements([3, None, -1, 0])
    [3, 0]
    >>> clean_measurements([None])
    []
    >>> clean_measurements([2.5])
    [2.5]
    """
    return [v for v in values if v is not None and v >= 0]


@exercise(
    "Return the values with missing entries filled in.",
    "Given a list with possible None entries and a default number, put the default in their places.",
)
def none_to_default(values, default):
    """Replace every None in the list by default.

    >>> none_to_default([1, None, 3], 0)
    [1, 0, 3]
    >>> none_to_default([], 5)
    []
    >>> none_to_default([None, None], -1)
    [-1, -1]
    """
    return [default if v is None else v for v in values]


@exercise(
    "Carry the most recent value forward over missing entries.",
    "Given numbers with gaps marked None, fill each gap from the left neighbour if there is one.",
)
def fill_with_previous(values: list) -> list:
    """Replace every None by the last number before it; at the front it stays None.

    >>> fill_with_previous([1, None, None, 4])
    [1, 1, 1, 4]
    >>> fill_with_previous([None, 2])
    [None, 2]
    >>> fill_with_previous([])
    []
    """
    result = []
    last = None
    for v in values:
        if v is not None:
            last = v
        result.append(last)
    return result


@exercise(
    "Search the strings for one made of digits only and convert it.",
    "Given texts, find the earliest consisting of digits; without any raise ValueError.",
)
def first_valid_number(texts):
    """Return the first text that is a whole number, as an integer; raise ValueError if there is none.

    >>> first_valid_number(["a", "12", "7"])
    12
    >>> first_valid_number(["5"])
    5
    >>> first_valid_number(["x", "-"])
    Traceback (most recent call last):
        ...
    ValueError: no number found
    """
    for text in texts:
        if text.isdigit():
            return int(text)
    raise ValueError("no number found")


@exercise(
    "Add all values and reject totals above the limit.",
    "Given numbers and a limit, compute their total, which must not be greater than the limit.",
)
def limited_sum(values: list, limit: int) -> int:
    """Return the sum of the values; raise ValueError if it exceeds limit.

    >>> limited_sum([1, 2, 3], 10)
    6
    >>> limited_sum([5, 5], 10)
    10
    >>> limited_sum([8, 3], 10)
    Traceback (most recent call last):
        ...
    ValueError: limit exceeded
    """
    total = sum(values)
    if total > limit:
        raise ValueError("limit exceeded")
    return total


@exercise(
    "Add numbers at equal positions and refuse lists of different length.",
    "Given two lists, combine them by addition; unequal lengths are a ValueError.",
)
def same_length_sums(a, b):
    """Return the element-wise sums of two lists; raise ValueError if their lengths differ.

    >>> same_length_sums([1, 2], [3, 4])
    [4, 6]
    >>> same_length_sums([], [])
    []
    >>> same_length_sums([1], [1, 2])
    Traceback (most recent call last):
        ...
    ValueError: different lengths
    """
    if len(a) != len(b):
        raise ValueError("different lengths")
    return [x + y for x, y in zip(a, b)]


@exercise(
    "Interpret a word as a switch, no matter how it is capitalised, and reject unknown words.",
    "Given text, translate it into a boolean; anything but the six known words is a ValueError.",
)
def truthy_flag(text: str) -> bool:
    """Return True for 'yes', 'on' or '1' and False for 'no', 'off' or '0', ignoring case; otherwise raise ValueError.

    >>> truthy_flag("Yes")
    True
    >>> truthy_flag("off")
    False
    >>> truthy_flag("1")
    True
    >>> truthy_flag("maybe")
    Traceback (most recent call last):
        ...
    ValueError: unknown word
    """
    word = text.lower()
    if word in ("yes", "on", "1"):
        return True
    if word in ("no", "off", "0"):
        return False
    raise ValueError("unknown word")


@exercise(
    "Find minimum and maximum together; no values give None.",
    "Given numbers, return both extremes as a tuple, or None without any number.",
)
def nonempty_extremes(values):
    """Return (smallest, largest) of the values, or None if the list is empty.

    >>> nonempty_extremes([3, 1, 2])
    (1, 3)
    >>> nonempty_extremes([5])
    (5, 5)
    >>> nonempty_extremes([]) is None
    True
    """
    if not values:
        return None
    return min(values), max(values)
