"""Validating user input and records with clear rules."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Check a user name: 3 to 12 characters, letters, digits and underscores only, and the first one a letter.",
    "True if the name starts with a letter, has between 3 and 12 characters and uses nothing but letters, digits and '_'.",
)
def valid_nickname(name: str) -> bool:
    """Check whether a nickname is allowed.

    It has 3 to 12 characters, begins with an ASCII letter, and the rest are ASCII letters, digits or underscores.

    >>> valid_nickname("moss_7")
    True
    >>> valid_nickname("7moss")
    False
    >>> valid_nickname("ab")
    False
    >>> valid_nickname("blue-sky")
    False
    """
    return re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{2,11}", name) is not None


@exercise(
    "List what a new password lacks, in this order: 'length' (under 8), 'digit', 'upper', 'lower'.",
    "Names of the password rules that are broken: at least 8 characters, a digit, a capital letter, a small letter.",
)
def password_lacks(password: str) -> list[str]:
    """Return the rules that a password breaks.

    The rules, in order: 'length' (at least 8 characters), 'digit', 'upper' and 'lower' (at least one of each).

    >>> password_lacks("Secret99x")
    []
    >>> password_lacks("abc")
    ['length', 'digit', 'upper']
    >>> password_lacks("LOUDLOUD1")
    ['lower']
    """
    problems = []
    if len(password) < 8:
        problems.append("length")
    if not any(c.isdigit() for c in password):
        problems.append("digit")
    if not any(c.isupper() for c in password):
        problems.append("upper")
    if not any(c.islower() for c in password):
        problems.append("lower")
    return problems


@exercise(
    "Turn the text into an age between 0 and 130, or raise ValueError with a helpful message.",
    "Parse an age. Text that is no whole number raises ValueError('not a number'), one outside 0..130 ValueError('out of range').",
)
def parse_age(text: str) -> int:
    """Convert text to an age in years.

    Raises:
        ValueError: 'not a number' for text that is not digits, 'out of range' above 130.

    >>> parse_age(" 42 ")
    42
    >>> parse_age("old")
    Traceback (most recent call last):
        ...
    ValueError: not a number
    >>> parse_age("131")
    Traceback (most recent call last):
        ...
    ValueError: out of range
    """
    text = text.strip()
    if not text.isdigit():
        raise ValueError("not a number")
    age = int(text)
    if age > 130:
        raise ValueError("out of range")
    return age


@exercise(
    "Which of the required keys are absent from the record or hold None or an empty string? Keep their order.",
    "List required fields that a record does not fill in; a missing key, None and '' all count as not filled.",
)
def blank_required(record: dict, required: list[str]) -> list[str]:
    """Return the required fields that are missing or blank in a record.

    None and the empty string count as blank; 0 and False do not.

    >>> blank_required({"name": "Ann", "city": ""}, ["name", "city", "zip"])
    ['city', 'zip']
    >>> blank_required({"count": 0}, ["count"])
    []
    >>> blank_required({}, [])
    []
    """
    return [field for field in required if record.get(field) in (None, "")]


@exercise(
    "Interpret 'yes', 'y', 'true', 'on', '1' as True and 'no', 'n', 'false', 'off', '0' as False, in any case; else ValueError.",
    "Parse a yes/no answer typed by a user, ignoring case and outer spaces. Unknown words raise ValueError.",
)
def read_switch(answer: str) -> bool:
    """Convert an answer such as 'Yes' or 'off' to a boolean.

    True: yes, y, true, on, 1. False: no, n, false, off, 0. Anything else raises ValueError.

    >>> read_switch("Yes")
    True
    >>> read_switch(" off ")
    False
    >>> read_switch("maybe")
    Traceback (most recent call last):
        ...
    ValueError: cannot understand 'maybe'
    """
    word = answer.strip().lower()
    if word in {"yes", "y", "true", "on", "1"}:
        return True
    if word in {"no", "n", "false", "off", "0"}:
        return False
    raise ValueError(f"cannot understand {word!r}")


@exercise(
    "A rough e-mail test: exactly one @, something before it, and a dot inside the part after it, not at its ends.",
    "Plausibility check for mail addresses: one at-sign, a non-empty left part, and a domain with an inner dot.",
)
def plausible_email(address):
    """Check roughly whether an address could be an e-mail address.

    There must be one '@', text before it, and a domain that has a dot but neither starts nor ends with one.

    >>> plausible_email("ann@mail.example")
    True
    >>> plausible_email("ann@mail")
    False
    >>> plausible_email("@mail.example")
    False
    >>> plausible_email("a@b@c.de")
    False
    """
    if address.count("@") != 1:
        return False
    local, domain = address.split("@")
    if not local or domain.startswith(".") or domain.endswith("."):
        return False
    return "." in domain


@exercise(
    "Is the value an int (a bool does not count) within the two limits, both allowed?",
    "True for real integers between low and high inclusive; booleans and other types give False.",
)
def is_int_in_range(value, low, high):
    """Check whether a value is an integer from low to high; bools are not accepted.

    >>> is_int_in_range(5, 1, 5)
    True
    >>> is_int_in_range(5.0, 1, 9)
    False
    >>> is_int_in_range(True, 0, 1)
    False
    >>> is_int_in_range(0, 1, 9)
    False
    """
    if isinstance(value, bool) or not isinstance(value, int):
        return False
    return low <= value <= high


@exercise(
    "Validate a product code: two capital letters, a dash, four digits, where the last digit is the sum of the other three modulo 10.",
    "True for codes such as 'AB-1236': letters, dash, digits, and a final check digit equal to the digit sum of the first three mod 10.",
)
def valid_product_code(code: str) -> bool:
    """Check a product code such as 'AB-1236'.

    Two capital letters, a dash and four digits; the last digit is the sum of the three before it, modulo 10.

    >>> valid_product_code("AB-1236")
    True
    >>> valid_product_code("AB-1235")
    False
    >>> valid_product_code("ab-1236")
    False
    >>> valid_product_code("XY-9987")
    False
    """
    match = re.fullmatch(r"[A-Z]{2}-(\d{4})", code)
    if not match:
        return False
    digits = [int(d) for d in match.group(1)]
    return sum(digits[:3]) % 10 == digits[3]


@exercise(
    "Raise ValueError naming every unknown key of the settings; return the settings unchanged if all are known.",
    "Guard against misspelt options: if settings has keys outside `allowed`, raise ValueError listing them sorted.",
)
def reject_unknown_keys(settings: dict, allowed) -> dict:
    """Return the settings if all keys are allowed.

    Raises ValueError with the unknown keys, sorted and separated by commas.

    >>> reject_unknown_keys({"size": 3}, ["size", "color"])
    {'size': 3}
    >>> reject_unknown_keys({"sise": 3, "colr": 1, "size": 2}, ["size", "color"])
    Traceback (most recent call last):
        ...
    ValueError: unknown: colr, sise
    >>> reject_unknown_keys({}, [])
    {}
    """
    unknown = sorted(set(settings) - set(allowed))
    if unknown:
        raise ValueError("unknown: " + ", ".join(unknown))
    return settings


@exercise(
    "Check each (name, type) of the schema against the record and list messages like 'age: expected int' for wrong or absent values.",
    "Compare a record with a schema of field name to type; give one message 'field: expected typename' per field that is missing or of another type.",
)
def type_complaints(record: dict, schema: dict[str, type]) -> list[str]:
    """Return messages for fields that are missing or have the wrong type.

    >>> type_complaints({"name": "Ann", "age": "9"}, {"name": str, "age": int})
    ['age: expected int']
    >>> type_complaints({}, {"tags": list})
    ['tags: expected list']
    >>> type_complaints({"x": 1.5}, {"x": float})
    []
    """
    errors = []
    for field, kind in schema.items():
        if field not in record or not isinstance(record[field], kind):
            errors.append(f"{field}: expected {kind.__name__}")
    return errors


@exercise(
    "Clean a phone number: keep a leading plus and the digits, drop spaces, dashes, dots and brackets; other characters raise ValueError.",
    "Normalise a typed phone number by removing ' -.()' and verify that only digits (after an optional +) remain.",
)
def normalize_phone(text):
    """Remove spaces, dashes, dots and round brackets from a phone number.

    What remains must be digits, optionally after a '+'; otherwise ValueError is raised.

    >>> normalize_phone("(030) 12-34.56")
    '030123456'
    >>> normalize_phone("+49 30 123")
    '+4930123'
    >>> normalize_phone("12a4")
    Traceback (most recent call last):
        ...
    ValueError: bad phone number
    """
    cleaned = "".join(c for c in text if c not in " -.()")
    digits = cleaned[1:] if cleaned.startswith("+") else cleaned
    if not digits.isdigit():
        raise ValueError("bad phone number")
    return cleaned


@exercise(
    "Split rows into good ones and bad ones using a test function; a row on which the test raises an error is bad too.",
    "Partition rows by a predicate into (accepted, rejected); exceptions in the predicate mean rejection.",
)
def sift_rows(rows, is_good):
    """Return (accepted, rejected) rows according to a test.

    A row for which the test raises an exception is rejected.

    >>> sift_rows(["4", "x", "-1"], lambda r: int(r) > 0)
    (['4'], ['x', '-1'])
    >>> sift_rows([1, 2], lambda r: True)
    ([1, 2], [])
    >>> sift_rows([], len)
    ([], [])
    """
    accepted, rejected = [], []
    for row in rows:
        try:
            good = is_good(row)
        except Exception:
            good = False
        (accepted if good else rejected).append(row)
    return accepted, rejected


@exercise(
    "Pick an option by its number typed as text, counting from 1; None for anything that is not a valid choice.",
    "Menu selection: convert the typed text to a position (from one) in the options, or give None when it is not usable.",
)
def menu_choice(text: str, options: list):
    """Return the option that a user chose by number, or None.

    Options are numbered from 1.

    >>> menu_choice("2", ["tea", "coffee"])
    'coffee'
    >>> menu_choice("0", ["tea", "coffee"]) is None
    True
    >>> menu_choice("tea", ["tea"]) is None
    True
    """
    if not text.isdecimal():
        return None
    index = int(text) - 1
    if 0 <= index < len(options):
        return options[index]
    return None


@exercise(
    "Verify that the percentages of all parts add up to 100 within a small tolerance and none is negative.",
    "True if no share is below zero and the shares sum to 100 give or take `tolerance`.",
)
def shares_complete(shares: dict[str, float], tolerance: float = 0.01) -> bool:
    """Check whether percentage shares are non-negative and sum to 100.

    >>> shares_complete({"a": 60, "b": 40})
    True
    >>> shares_complete({"a": 60, "b": 30})
    False
    >>> shares_complete({"a": 110, "b": -10})
    False
    """
    if any(share < 0 for share in shares.values()):
        return False
    return abs(sum(shares.values()) - 100) <= tolerance


@exercise(
    "First value that occurs a second time in the sequence of identifiers, or None if all are different.",
    "Find the earliest repeated id when reading from the left; None without repetition.",
)
def first_repeated_id(ids):
    """Return the first id that has already been seen, or None.

    >>> first_repeated_id([3, 5, 7, 5, 3])
    5
    >>> first_repeated_id(["a", "b"]) is None
    True
    >>> first_repeated_id([]) is None
    True
    """
    seen = set()
    for value in ids:
        if value in seen:
            return value
        seen.add(value)
    return None


@exercise(
    "A postcode is fine if it is five digits and, when a region is given, begins with that region's digit.",
    "Check five-digit postcodes, optionally demanding a certain first digit.",
)
def postcode_ok(code: str, region: str | None = None) -> bool:
    """Check a five-digit postcode, optionally for a region (its first digit).

    >>> postcode_ok("10115")
    True
    >>> postcode_ok("10115", "8")
    False
    >>> postcode_ok("8033", "8")
    False
    >>> postcode_ok("80331", region="8")
    True
    """
    if len(code) != 5 or not code.isdigit():
        return False
    return region is None or code[0] == region


@exercise(
    "Make a display title from user input: trim it, squeeze inner white space, and cut to max_length; blank input raises ValueError.",
    "Tidy a title: collapse all runs of white space to single spaces, limit the length, refuse empty text with ValueError.",
)
def clean_title(text: str, max_length: int = 20) -> str:
    """Return a title with tidy spaces, cut to a maximum length.

    Raises ValueError if nothing but white space was given.

    >>> clean_title("  my   first\\tpost ")
    'my first post'
    >>> clean_title("abcdef", max_length=3)
    'abc'
    >>> clean_title("   ")
    Traceback (most recent call last):
        ...
    ValueError: empty title
    """
    title = " ".join(text.split())
    if not title:
        raise ValueError("empty title")
    return title[:max_length]


@exercise(
    "An order is valid if it has items, every quantity is a positive whole number and every price is not negative.",
    "Check a list of (name, quantity, price) lines: not empty, quantities at least 1, prices at least 0.",
)
def order_is_valid(lines: list[tuple[str, int, float]]) -> bool:
    """Check whether an order's (name, quantity, price) lines make sense.

    There is at least one line, quantities are 1 or more and prices 0 or more.

    >>> order_is_valid([("pen", 2, 1.5)])
    True
    >>> order_is_valid([])
    False
    >>> order_is_valid([("pen", 0, 1.5)])
    False
    >>> order_is_valid([("pen", 1, -0.1)])
    False
    """
    if not lines:
        return False
    for _, quantity, price in lines:
        if quantity < 1 or price < 0:
            return False
    return True


@exercise(
    "Fill gaps in a form with defaults: keys whose value is None or that are absent take the default, others stay.",
    "Combine submitted values with defaults; None counts as not submitted. Only keys of the defaults appear in the result.",
)
def with_defaults(form: dict, defaults: dict) -> dict:
    """Return the values for all default keys, taken from the form where it has them.

    A None in the form counts as missing; extra keys of the form are dropped.

    >>> with_defaults({"size": 3, "color": None}, {"size": 1, "color": "red"})
    {'size': 3, 'color': 'red'}
    >>> with_defaults({"other": 1}, {"size": 1})
    {'size': 1}
    >>> with_defaults({"size": 0}, {"size": 1})
    {'size': 0}
    """
    result = {}
    for key, default in defaults.items():
        value = form.get(key)
        result[key] = default if value is None else value
    return result


@exercise(
    "Convert text like '12,50' or '12.50' or '7' to whole cents; anything with another shape raises ValueError.",
    "Parse a price with an optional comma or dot and exactly two decimals into an integer number of cents.",
)
def price_to_cents(text: str) -> int:
    """Convert a price such as '12,50', '12.50' or '7' to cents.

    Raises ValueError for other forms.

    >>> price_to_cents("12,50")
    1250
    >>> price_to_cents("7")
    700
    >>> price_to_cents("0.05")
    5
    >>> price_to_cents("1.5")
    Traceback (most recent call last):
        ...
    ValueError: bad price: 1.5
    """
    match = re.fullmatch(r"(\d+)(?:[.,](\d\d))?", text.strip())
    if match is None:
        raise ValueError(f"bad price: {text}")
    return int(match[1]) * 100 + int(match[2] or 0)


@exercise(
    "Assert that start is not after end and that the period is not longer than max_days; give the length or raise ValueError.",
    "Validate a booking period given as two day numbers and return its length, refusing reversed or too long periods.",
)
def booking_length(start: int, end: int, max_days: int = 14) -> int:
    """Return the length end - start of a booking.

    Raises:
        ValueError: 'end before start' if end < start, 'too long' if the length is above max_days.

    >>> booking_length(3, 10)
    7
    >>> booking_length(5, 4)
    Traceback (most recent call last):
        ...
    ValueError: end before start
    >>> booking_length(1, 20)
    Traceback (most recent call last):
        ...
    ValueError: too long
    """
    if end < start:
        raise ValueError("end before start")
    length = end - start
    if length > max_days:
        raise ValueError("too long")
    return length


@exercise(
    "Check a list of tags: each tag starts with '#', has at least one more character and no spaces.",
    "True if all tags begin with a hash sign followed by at least one character and contain no space.",
)
def tags_well_formed(tags):
    """Check whether every tag is '#' plus at least one character, without spaces.

    >>> tags_well_formed(["#sun", "#sea2"])
    True
    >>> tags_well_formed(["#"])
    False
    >>> tags_well_formed(["sun"])
    False
    >>> tags_well_formed([])
    True
    """
    return all(tag.startswith("#") and len(tag) > 1 and " " not in tag for tag in tags)
