"""Codes and labels: checking, splitting, building and comparing identifiers."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Check that a ticket code has one capital letter, a dash and three to five digits.",
    "Is the code of the form K-1234 with three, four or five digits?",
)
def ticket_code_ok(code: str) -> bool:
    """Tell whether code is a capital, '-' and three to five digits.

    >>> ticket_code_ok("K-1234")
    True
    >>> ticket_code_ok("k-123")
    False
    >>> ticket_code_ok("K-12")
    False
    """
    return re.fullmatch(r"[A-Z]-\d{3,5}", code) is not None


@exercise(
    "Split a code like 'AB12C' into its letters and its digits, each as one string.",
    "Return (letters of the code, digits of the code).",
)
def code_letters_and_digits(code):
    """Return the letters and the digits of code.

    >>> code_letters_and_digits("AB12C")
    ('ABC', '12')
    >>> code_letters_and_digits("77")
    ('', '77')
    >>> code_letters_and_digits("")
    ('', '')
    """
    letters = "".join(c for c in code if c.isalpha())
    digits = "".join(c for c in code if c.isdigit())
    return letters, digits


@exercise(
    "Make a product key: first n letters of the name in upper case, a dash and the number with four digits.",
    "Build keys like 'LAM-0042' from a name, a number and the prefix length.",
)
def product_key(name: str, number: int, n: int) -> str:
    """Return the first n letters of name in capitals, '-' and four digits.

    >>> product_key("lamp", 42, 3)
    'LAM-0042'
    >>> product_key("ox", 12345, 3)
    'OX-12345'
    >>> product_key("table", 0, 1)
    'T-0000'
    """
    return f"{name[:n].upper()}-{number:04d}"


@exercise(
    "Which codes of the list are invalid, i.e. do not consist of exactly n capital letters or digits?",
    "Return the codes with a wrong length or other characters than A-Z and 0-9.",
)
def invalid_codes(codes, n):
    """Return the codes that are not n capitals or digits.

    >>> invalid_codes(["AB1", "ab1", "A12X"], 3)
    ['ab1', 'A12X']
    >>> invalid_codes(["7"], 1)
    []
    >>> invalid_codes([], 2)
    []
    """
    return [c for c in codes if not re.fullmatch(r"[A-Z0-9]{%d}" % n, c)]


@exercise(
    "Return the first unused code of the form prefix + number, starting with number 1.",
    "Find the smallest n such that prefix followed by n is not in the list, and return that text.",
)
def first_free_code(prefix: str, used: list[str]) -> str:
    """Return prefix with the smallest number from 1 that is not used.

    >>> first_free_code("A", ["A1", "A2", "A4"])
    'A3'
    >>> first_free_code("B", [])
    'B1'
    >>> first_free_code("x", ["x2"])
    'x1'
    """
    n = 1
    while f"{prefix}{n}" in used:
        n += 1
    return f"{prefix}{n}"


@exercise(
    "Sort codes such as 'B12' by letter and then by number.",
    "Order codes of one letter and a whole number; the numbers count as numbers, not as text.",
)
def sort_letter_number_codes(codes):
    """Return the codes sorted by letter, then by number.

    >>> sort_letter_number_codes(["B2", "A10", "A9"])
    ['A9', 'A10', 'B2']
    >>> sort_letter_number_codes(["C1"])
    ['C1']
    >>> sort_letter_number_codes([])
    []
    """
    return sorted(codes, key=lambda code: (code[0], int(code[1:])))


@exercise(
    "Group the codes by the part before the dash.",
    "Return a dict from the text before '-' to the list of the parts after it.",
)
def codes_by_section(codes: list[str]) -> dict[str, list[str]]:
    """Return the parts behind the dash, grouped by the part before it.

    >>> codes_by_section(["a-1", "b-2", "a-3"])
    {'a': ['1', '3'], 'b': ['2']}
    >>> codes_by_section(["x-y-z"])
    {'x': ['y-z']}
    >>> codes_by_section([])
    {}
    """
    sections = {}
    for code in codes:
        section, rest = code.split("-", 1)
        sections.setdefault(section, []).append(rest)
    return sections


@exercise(
    "Are two codes the same when dashes, blanks and case are ignored?",
    "Compare codes loosely: only letters and digits count, upper and lower case are equal.",
)
def codes_match(a, b):
    """Tell whether a and b have the same letters and digits, ignoring case.

    >>> codes_match("AB-12", "ab 12")
    True
    >>> codes_match("AB-12", "AB-21")
    False
    >>> codes_match("", "-")
    True
    """
    return re.sub(r"[^a-z0-9]", "", a.lower()) == re.sub(r"[^a-z0-9]", "", b.lower())


@exercise(
    "Return the next code: the last character moves one up in the alphabet; 'z' is a ValueError.",
    "Advance the final lower-case letter by one, ValueError if it is already z.",
)
def next_letter_code(code: str) -> str:
    """Return code with its last letter advanced by one.

    >>> next_letter_code("box-a")
    'box-b'
    >>> next_letter_code("y")
    'z'
    >>> next_letter_code("az")
    Traceback (most recent call last):
        ...
    ValueError: no further code
    """
    if code[-1] == "z":
        raise ValueError("no further code")
    return code[:-1] + chr(ord(code[-1]) + 1)


@exercise(
    "Missing numbers: codes are 'N1', 'N2', ...; return the numbers from 1 to the largest that are not in the list.",
    "Which running numbers of the codes are left out below the maximum?",
)
def missing_code_numbers(codes: list[str]) -> list[int]:
    """Return the numbers missing between 1 and the largest code number.

    >>> missing_code_numbers(["N1", "N5", "N3"])
    [2, 4]
    >>> missing_code_numbers(["N1", "N2"])
    []
    >>> missing_code_numbers([])
    []
    """
    numbers = {int(code[1:]) for code in codes}
    return [n for n in range(1, max(numbers, default=0)) if n not in numbers]


@exercise(
    "Return True if the pin has exactly four digits, not all equal and not rising by one each time.",
    "Check a four-digit pin: reject other text, equal digits and sequences like 3456.",
)
def pin_acceptable(pin):
    """Tell whether pin has four digits that are neither all equal nor consecutive.

    >>> pin_acceptable("2580")
    True
    >>> pin_acceptable("1111")
    False
    >>> pin_acceptable("3456")
    False
    >>> pin_acceptable("12a4")
    False
    """
    if not re.fullmatch(r"\d{4}", pin):
        return False
    steps = {int(b) - int(a) for a, b in zip(pin, pin[1:])}
    return steps != {0} and steps != {1}


@exercise(
    "Translate a shelf code 'row.column' into one number: (row - 1) * columns + column.",
    "Read 'r.c' and return the running shelf number when each row has the given number of columns.",
)
def shelf_number(code: str, columns: int) -> int:
    """Return the running number of the shelf 'row.column'.

    >>> shelf_number("1.3", 10)
    3
    >>> shelf_number("4.2", 10)
    32
    >>> shelf_number("2.1", 5)
    6
    """
    row, column = map(int, code.split("."))
    return (row - 1) * columns + column


@exercise(
    "Merge several code ranges such as 'A1-A4' into the full list of codes; a code without dash stands for itself.",
    "Expand ranges with the same letter: 'B2-B4' gives B2, B3, B4.",
)
def expand_code_ranges(ranges: list[str]) -> list[str]:
    """Return all codes of the ranges.

    >>> expand_code_ranges(["A1-A3", "B7"])
    ['A1', 'A2', 'A3', 'B7']
    >>> expand_code_ranges(["C9-C10"])
    ['C9', 'C10']
    >>> expand_code_ranges([])
    []
    """
    codes = []
    for text in ranges:
        first, _, last = text.partition("-")
        last = last or first
        for n in range(int(first[1:]), int(last[1:]) + 1):
            codes.append(f"{first[0]}{n}")
    return codes


@exercise(
    "Return the characters in which two codes of equal length differ as text 'position:old>new', joined by commas, positions from 1.",
    "Describe the changes from code a to code b.",
)
def code_changes(a, b):
    """Return 'position:old>new' for each difference of a and b.

    >>> code_changes("AB12", "AC13")
    '2:B>C,4:2>3'
    >>> code_changes("X", "X")
    ''
    >>> code_changes("12", "21")
    '1:1>2,2:2>1'
    """
    return ",".join(f"{i}:{x}>{y}" for i, (x, y) in enumerate(zip(a, b), 1) if x != y)
