"""Converting between str, int, float, bool, list, tuple and dict."""

from training.curriculum.exercise import exercise


@exercise(
    "Parse numbers separated by commas into a list of ints; spaces around them do not matter, empty text gives [].",
    "Convert text such as '1, 2,3' to [1, 2, 3].",
)
def ints_from_csv(text: str) -> list[int]:
    """Return the integers of a comma-separated text.

    >>> ints_from_csv("1, 2,3")
    [1, 2, 3]
    >>> ints_from_csv("-5")
    [-5]
    >>> ints_from_csv("")
    []
    """
    if not text.strip():
        return []
    return [int(part) for part in text.split(",")]


@exercise(
    "Single digits of a non-negative number as a list of ints.",
    "Split n into its decimal digits, leftmost first.",
)
def digit_list(n: int) -> list[int]:
    """Return the digits of n as a list.

    >>> digit_list(407)
    [4, 0, 7]
    >>> digit_list(0)
    [0]
    >>> digit_list(99)
    [9, 9]
    """
    return [int(char) for char in str(n)]


@exercise(
    "Dict from a list of (key, value) pairs; the first pair of a repeated key wins.",
    "Convert pairs to a dictionary, ignoring later values of keys that exist already.",
)
def first_wins_dict(pairs):
    """Return a dict of the pairs in which the first value of each key is kept.

    >>> first_wins_dict([("a", 1), ("b", 2), ("a", 3)])
    {'a': 1, 'b': 2}
    >>> first_wins_dict([("x", 0)])
    {'x': 0}
    >>> first_wins_dict([])
    {}
    """
    result = {}
    for key, value in pairs:
        result.setdefault(key, value)
    return result


@exercise(
    "Text 'a=1, b=2' for a dict, in its own order.",
    "Show the entries of a dict as key=value, separated by a comma and a space.",
)
def dict_to_text(mapping: dict) -> str:
    """Return the entries of a dict as 'key=value' joined by ', '.

    >>> dict_to_text({"a": 1, "b": 2})
    'a=1, b=2'
    >>> dict_to_text({1: None})
    '1=None'
    >>> dict_to_text({})
    ''
    """
    return ", ".join(f"{key}={value}" for key, value in mapping.items())


@exercise(
    "Parse 'a=1, b=2' to a dict with int values.",
    "Convert comma-separated name=number items to a dictionary; empty text gives an empty one.",
)
def text_to_int_dict(text: str) -> dict[str, int]:
    """Return the dict written as 'name=number' items joined by commas.

    >>> text_to_int_dict("a=1, b=2")
    {'a': 1, 'b': 2}
    >>> text_to_int_dict("x = 10")
    {'x': 10}
    >>> text_to_int_dict("")
    {}
    """
    result = {}
    for item in text.split(","):
        if item.strip():
            name, number = item.split("=")
            result[name.strip()] = int(number)
    return result


@exercise(
    "'yes' for true values and 'no' for false ones.",
    "Express the truth of any value as the word yes or no.",
)
def yes_or_no(value) -> str:
    """Return 'yes' if a value is truthy, else 'no'.

    >>> yes_or_no(1)
    'yes'
    >>> yes_or_no("")
    'no'
    >>> yes_or_no([0])
    'yes'
    """
    return "yes" if value else "no"


@exercise(
    "Float from text that may use a decimal comma.",
    "Parse numbers like '3,14' or '3.14'.",
)
def comma_float(text: str) -> float:
    """Convert a number with a decimal comma or point to float.

    >>> comma_float("3,14")
    3.14
    >>> comma_float("2.5")
    2.5
    >>> comma_float("7")
    7.0
    """
    return float(text.replace(",", "."))


@exercise(
    "Percent text such as '12.5%' as a fraction of one.",
    "Convert a percentage string to a float between 0 and 1 (for 0% to 100%).",
)
def percent_to_fraction(text):
    """Convert a percentage such as '50%' to a fraction.

    >>> percent_to_fraction("50%")
    0.5
    >>> percent_to_fraction("12.5 %")
    0.125
    >>> percent_to_fraction("200%")
    2.0
    """
    return float(text.rstrip("% ")) / 100


@exercise(
    "Write a fraction as a percentage with the given number of decimals.",
    "Format 0.125 as '12.5%' for one decimal.",
)
def fraction_to_percent(fraction: float, decimals: int = 0) -> str:
    """Return a fraction as a percentage text.

    >>> fraction_to_percent(0.5)
    '50%'
    >>> fraction_to_percent(0.125, 1)
    '12.5%'
    >>> fraction_to_percent(1)
    '100%'
    """
    return f"{fraction:.{decimals}%}"


@exercise(
    "Nested tuples for nested lists; other items stay as they are.",
    "Convert a list and all lists inside it to tuples.",
)
def lists_to_tuples(value):
    """Return nested lists as nested tuples.

    >>> lists_to_tuples([1, [2, [3]]])
    (1, (2, (3,)))
    >>> lists_to_tuples([])
    ()
    >>> lists_to_tuples("abc")
    'abc'
    """
    if isinstance(value, list):
        return tuple(lists_to_tuples(item) for item in value)
    return value


@exercise(
    "Row dicts from a header and rows of values.",
    "Combine column names with each row to a list of dictionaries.",
)
def rows_to_dicts(header: list[str], rows: list[list]) -> list[dict]:
    """Return one dict per row with the header as keys.

    >>> rows_to_dicts(["id", "name"], [[1, "Ann"], [2, "Bob"]])
    [{'id': 1, 'name': 'Ann'}, {'id': 2, 'name': 'Bob'}]
    >>> rows_to_dicts(["x"], [])
    []
    >>> rows_to_dicts(["x"], [[0]])
    [{'x': 0}]
    """
    return [dict(zip(header, row)) for row in rows]


@exercise(
    "Convert a list of strings to numbers where possible: whole ones to int, all others unchanged.",
    "Turn digit-only strings into ints and keep every other string.",
)
def digits_to_ints(items: list[str]) -> list:
    """Convert the items that consist of digits to int and keep the others.

    >>> digits_to_ints(["12", "a", "3b", "007"])
    [12, 'a', '3b', 7]
    >>> digits_to_ints(["-1"])
    ['-1']
    >>> digits_to_ints([])
    []
    """
    return [int(item) if item.isdigit() else item for item in items]


@exercise(
    "Sign text of a number: '+', '-' or '0'.",
    "Classify a number as positive, negative or zero by a single character.",
)
def sign_char(number) -> str:
    """Return '+', '-' or '0' according to the sign of a number.

    >>> sign_char(5)
    '+'
    >>> sign_char(-0.1)
    '-'
    >>> sign_char(0)
    '0'
    """
    if number > 0:
        return "+"
    if number < 0:
        return "-"
    return "0"


@exercise(
    "List of bools for a text of 1 and 0 characters.",
    "Decode a string such as '101' to [True, False, True].",
)
def bools_from_bits(bits: str) -> list[bool]:
    """Convert a string of '1' and '0' to a list of booleans.

    >>> bools_from_bits("101")
    [True, False, True]
    >>> bools_from_bits("0")
    [False]
    >>> bools_from_bits("")
    []
    """
    return [bit == "1" for bit in bits]


@exercise(
    "Integer whose binary digits are the booleans, first one highest.",
    "Pack truth values into a number, most significant first.",
)
def number_from_bools(flags):
    """Return the number with the booleans as binary digits, highest first.

    >>> number_from_bools([True, False, True])
    5
    >>> number_from_bools([False, True])
    1
    >>> number_from_bools([])
    0
    """
    return sum(2**i for i, flag in enumerate(reversed(flags)) if flag)


@exercise(
    "Wrap a single value in a list; lists stay, tuples and sets become (sorted) lists, None becomes an empty list.",
    "Normalise an argument to a list: None gives [], a list is returned, a tuple is converted, a set is sorted, anything else is wrapped.",
)
def as_list(value) -> list:
    """Return the value as a list.

    None becomes [], lists stay, tuples are converted, sets are sorted, everything else becomes a one-item list.

    >>> as_list(None)
    []
    >>> as_list((1, 2))
    [1, 2]
    >>> as_list({3, 1})
    [1, 3]
    >>> as_list("ab")
    ['ab']
    """
    if value is None:
        return []
    if isinstance(value, list):
        return value
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, set):
        return sorted(value)
    return [value]


@exercise(
    "Text with the name of each item's type, separated by spaces.",
    "List the type names of the items of a list in one string.",
)
def type_names(items: list) -> str:
    """Return the type names of the items, joined by spaces.

    >>> type_names([1, "a", 2.5])
    'int str float'
    >>> type_names([None, True])
    'NoneType bool'
    >>> type_names([])
    ''
    """
    return " ".join(type(item).__name__ for item in items)


@exercise(
    "Convert the value to the type with the given name: 'int', 'float', 'str' or 'bool' (where 'true' in any case is True); other names raise ValueError.",
    "Cast text by type name. For 'bool' only the word true (case-insensitive) gives True; unknown type names are a ValueError.",
)
def cast_to(text: str, kind: str):
    """Convert text to the type named by kind ('int', 'float', 'str' or 'bool').

    For 'bool' the text 'true', in any case, is True and all other text False.
    An unknown kind raises ValueError.

    >>> cast_to("5", "int")
    5
    >>> cast_to("True", "bool")
    True
    >>> cast_to("1.5", "float")
    1.5
    >>> cast_to("x", "date")
    Traceback (most recent call last):
        ...
    ValueError: unknown type date
    """
    if kind == "bool":
        return text.lower() == "true"
    casts = {"int": int, "float": float, "str": str}
    if kind not in casts:
        raise ValueError(f"unknown type {kind}")
    return casts[kind](text)


@exercise(
    "Whole part and decimals of a price text as two ints, e.g. '3.07' gives (3, 7).",
    "Split a decimal text at the point into two integers; without a point the second is 0.",
)
def split_decimal(text):
    """Return the integer before and the integer after the decimal point.

    >>> split_decimal("3.07")
    (3, 7)
    >>> split_decimal("12")
    (12, 0)
    >>> split_decimal("0.5")
    (0, 5)
    """
    whole, _, decimals = text.partition(".")
    return int(whole), int(decimals or 0)
