"""Validating text input: shapes, lengths, ranges, required parts, error messages."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Is the length of the text between low and high, both inclusive?",
    "Check that a string has at least low and at most high characters.",
)
def length_within(text: str, low: int, high: int) -> bool:
    """Check whether text has at least low and at most high characters.

    >>> length_within("tea", 1, 3)
    True
    >>> length_within("", 1, 3)
    False
    >>> length_within("milk", 1, 3)
    False
    """
    return low <= len(text) <= high


@exercise(
    "Is the text blank, that is, empty or made of whitespace only?",
    "Check whether nothing remains when whitespace is stripped.",
)
def nothing_but_blanks(text):
    """Check whether text is empty or consists of whitespace only.

    >>> nothing_but_blanks("  ")
    True
    >>> nothing_but_blanks(" a ")
    False
    >>> nothing_but_blanks("")
    True
    """
    return not text.strip()


@exercise(
    "Is a user name valid: 3 to 12 characters, lowercase letters and digits only, beginning with a letter?",
    "Check a login: first a small letter, then 2 to 11 small letters or digits.",
)
def user_name_ok(name: str) -> bool:
    """Check whether name has 3 to 12 lowercase letters or digits and starts with a letter.

    >>> user_name_ok("ann7")
    True
    >>> user_name_ok("7ann")
    False
    >>> user_name_ok("ab")
    False
    """
    return re.fullmatch(r"[a-z][a-z0-9]{2,11}", name) is not None


@exercise(
    "Does the mail address have exactly one @, something before it, and a dot after it that is neither first nor last there?",
    "Check an address: one '@', a non-empty name, and a host with a dot inside.",
)
def mail_plausible(address):
    """Check whether address has one @, a name before it and a host with an inner dot after it.

    >>> mail_plausible("ann@x.org")
    True
    >>> mail_plausible("@x.org")
    False
    >>> mail_plausible("ann@org.")
    False
    """
    if address.count("@") != 1:
        return False
    name, host = address.split("@")
    return name != "" and "." in host[1:-1]


@exercise(
    "Is the text an IP address of four numbers from 0 to 255 separated by dots?",
    "Check the form a.b.c.d with decimal numbers not above 255.",
)
def ip4_ok(text: str) -> bool:
    """Check whether text consists of four numbers from 0 to 255 separated by dots.

    >>> ip4_ok("192.168.0.1")
    True
    >>> ip4_ok("256.1.1.1")
    False
    >>> ip4_ok("1.2.3")
    False
    """
    parts = text.split(".")
    return len(parts) == 4 and all(p.isdigit() and int(p) <= 255 for p in parts)


@exercise(
    "Is the text a decimal number with exactly n digits behind the point?",
    "Check that the string is digits, a point and n more digits.",
)
def has_n_decimals(text, n):
    """Check whether text is a decimal number with exactly n digits after the point.

    >>> has_n_decimals("12.50", 2)
    True
    >>> has_n_decimals("12.5", 2)
    False
    >>> has_n_decimals(".50", 2)
    False
    """
    whole, _, decimals = text.partition(".")
    return whole.isdigit() and decimals.isdigit() and len(decimals) == n


@exercise(
    "Check a password and return the list of its faults: 'too short' below 8 characters, 'no digit', 'no capital'.",
    "Return all complaints about a password in the order too short (fewer than 8), no digit, no capital.",
)
def password_faults(password: str) -> list[str]:
    """Return the faults of password: 'too short' (below 8), 'no digit', 'no capital'.

    >>> password_faults("Secret12")
    []
    >>> password_faults("abc")
    ['too short', 'no digit', 'no capital']
    >>> password_faults("abcdefgh1")
    ['no capital']
    """
    faults = []
    if len(password) < 8:
        faults.append("too short")
    if not any(c.isdigit() for c in password):
        faults.append("no digit")
    if not any(c.isupper() for c in password):
        faults.append("no capital")
    return faults


@exercise(
    "Rate a password: one point each for a lowercase letter, an uppercase letter, a digit, and another character.",
    "How many of the four kinds small letter, capital, digit and other sign does the password contain?",
)
def kinds_in_password(password):
    """Return how many of the kinds lowercase, uppercase, digit and other occur in password.

    >>> kinds_in_password("aB3!")
    4
    >>> kinds_in_password("abc")
    1
    >>> kinds_in_password("")
    0
    """
    kinds = [
        any(c.islower() for c in password),
        any(c.isupper() for c in password),
        any(c.isdigit() for c in password),
        any(not c.isalnum() for c in password),
    ]
    return sum(kinds)


@exercise(
    "Return the characters of the text that are not allowed, each once and in order of first appearance.",
    "Which distinct characters of text are missing in the string allowed?",
)
def forbidden_chars(text: str, allowed: str) -> str:
    """Return the distinct characters of text that do not occur in allowed, in order of appearance.

    >>> forbidden_chars("a1b!a!", "ab")
    '1!'
    >>> forbidden_chars("abba", "ab")
    ''
    >>> forbidden_chars("", "x")
    ''
    """
    return "".join(dict.fromkeys(c for c in text if c not in allowed))


@exercise(
    "Return the text stripped; raise ValueError with the message 'empty' if nothing is left.",
    "Strip whitespace from the input and insist on a non-empty result, otherwise raise ValueError('empty').",
)
def require_text(text):
    """Return text without surrounding whitespace.

    Raise ValueError with the message 'empty' if nothing is left.

    >>> require_text(" tea ")
    'tea'
    >>> require_text("x")
    'x'
    >>> require_text("  ")
    Traceback (most recent call last):
        ...
    ValueError: empty
    """
    text = text.strip()
    if not text:
        raise ValueError("empty")
    return text


@exercise(
    "Convert the text to an integer between low and high, both inclusive; raise ValueError if it lies outside.",
    "Parse a whole number and check its range low to high; a number out of range raises a ValueError.",
)
def int_in_range(text: str, low: int, high: int) -> int:
    """Return text as an integer between low and high, both inclusive.

    Raise ValueError if the number is out of range.

    >>> int_in_range("7", 1, 10)
    7
    >>> int_in_range("10", 1, 10)
    10
    >>> int_in_range("11", 1, 10)
    Traceback (most recent call last):
        ...
    ValueError: out of range
    """
    n = int(text)
    if not low <= n <= high:
        raise ValueError("out of range")
    return n


@exercise(
    "Return the choice that the input abbreviates: the only option beginning with it, ignoring case; raise ValueError if none or several fit.",
    "Complete an abbreviation to the single matching option. No match or an ambiguous one raises a ValueError.",
)
def complete_option(text, options):
    """Return the only one of the options that starts with text, ignoring case.

    Raise ValueError if no option or more than one fits.

    >>> complete_option("st", ["start", "help"])
    'start'
    >>> complete_option("H", ["start", "help"])
    'help'
    >>> complete_option("s", ["start", "stop"])
    Traceback (most recent call last):
        ...
    ValueError: no unique option
    """
    found = [option for option in options if option.lower().startswith(text.lower())]
    if len(found) != 1:
        raise ValueError("no unique option")
    return found[0]


@exercise(
    "Which of the required keys are missing in a text of the form 'k=v;k=v'? Return them in the given order.",
    "Given semicolon-separated pairs key=value and required key names, return the required names that do not occur as keys.",
)
def missing_keys_in(text: str, required: list[str]) -> list[str]:
    """Return the required keys that do not occur in text, which has the form 'k=v;k=v'.

    >>> missing_keys_in("a=1;b=2", ["a", "c"])
    ['c']
    >>> missing_keys_in("a=1", ["a"])
    []
    >>> missing_keys_in("", ["x", "y"])
    ['x', 'y']
    """
    keys = [pair.split("=")[0] for pair in text.split(";")]
    return [key for key in required if key not in keys]


@exercise(
    "Is every line of the text at most n characters long?",
    "Check that no line exceeds n characters.",
)
def lines_fit(text, n):
    r"""Check whether every line of text has at most n characters.

    >>> lines_fit("ab\nabc", 3)
    True
    >>> lines_fit("ab\nabcd", 3)
    False
    >>> lines_fit("", 0)
    True
    """
    return all(len(line) <= n for line in text.splitlines())


@exercise(
    "List the numbers of the lines that are longer than n characters, counted from 1.",
    "Which lines of the text exceed n characters? Return their numbers starting with one.",
)
def too_long_lines(text: str, n: int) -> list[int]:
    r"""Return the numbers (from 1) of the lines of text with more than n characters.

    >>> too_long_lines("ab\nabcd\nabcde", 3)
    [2, 3]
    >>> too_long_lines("ab", 5)
    []
    >>> too_long_lines("", 1)
    []
    """
    return [i for i, line in enumerate(text.splitlines(), 1) if len(line) > n]


@exercise(
    "Do all rows of the grid, given as strings, have the same length?",
    "Check that the lines form a rectangle. No lines at all count as rectangle.",
)
def forms_rectangle(rows):
    """Check whether all strings in rows have the same length.

    >>> forms_rectangle(["ab", "cd"])
    True
    >>> forms_rectangle(["ab", "c"])
    False
    >>> forms_rectangle([])
    True
    """
    return len({len(row) for row in rows}) <= 1


@exercise(
    "Does the text use only one kind of bracket correctly closed in number: as many '(' as ')' and as many '[' as ']'?",
    "Check that round and square brackets each occur in equal numbers of opening and closing ones, without regard to their order.",
)
def bracket_counts_match(text: str) -> bool:
    """Check whether text has as many ( as ) and as many [ as ].

    >>> bracket_counts_match("f(a[1])")
    True
    >>> bracket_counts_match("(]")
    False
    >>> bracket_counts_match(")(")
    True
    """
    return text.count("(") == text.count(")") and text.count("[") == text.count("]")


@exercise(
    "Is the text a fraction 'a/b' of whole numbers with b not zero?",
    "Check whether the string consists of digits, a slash and digits, the second number not being 0.",
)
def fraction_ok(text):
    """Check whether text is a fraction a/b of whole numbers with a nonzero b.

    >>> fraction_ok("3/4")
    True
    >>> fraction_ok("3/0")
    False
    >>> fraction_ok("3/")
    False
    """
    top, _, bottom = text.partition("/")
    return top.isdigit() and bottom.isdigit() and int(bottom) != 0


@exercise(
    "Does the version have three numbers separated by dots, without leading zeros except 0 itself?",
    "Check the form major.minor.patch where each part is 0 or a number that does not begin with 0.",
)
def version_ok(text: str) -> bool:
    """Check whether text is a version of three numbers without leading zeros.

    >>> version_ok("1.10.0")
    True
    >>> version_ok("1.02.3")
    False
    >>> version_ok("1.2")
    False
    """
    return bool(re.fullmatch(r"(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}", text))


@exercise(
    "Does the text begin and end with a letter and contain only letters, hyphens and apostrophes?",
    "Check a surname: letters, '-' and ''' only, with letters at both ends.",
)
def surname_ok(name):
    """Check whether name has only letters, hyphens and apostrophes and letters at both ends.

    >>> surname_ok("O'Neil-Fox")
    True
    >>> surname_ok("-Fox")
    False
    >>> surname_ok("Fox 2")
    False
    """
    return bool(re.fullmatch(r"[A-Za-z]([A-Za-z'-]*[A-Za-z])?", name))


@exercise(
    "Is the last digit of the digit string the sum of the others modulo 10?",
    "Verify a check digit: all digits but the last are added and the last digit of the total must equal the final digit.",
)
def sum_check_digit_ok(digits: str) -> bool:
    """Check whether the last digit equals the sum of the other digits modulo 10.

    >>> sum_check_digit_ok("1236")
    True
    >>> sum_check_digit_ok("995")
    False
    >>> sum_check_digit_ok("98")
    False
    """
    return sum(int(d) for d in digits[:-1]) % 10 == int(digits[-1])


@exercise(
    "Append a check digit so that the sum of all digits becomes a multiple of ten.",
    "Return the digit string with one more digit that brings the digit sum to a multiple of 10.",
)
def with_check_digit(digits):
    """Return digits followed by the digit that makes the digit sum a multiple of 10.

    >>> with_check_digit("123")
    '1234'
    >>> with_check_digit("55")
    '550'
    >>> with_check_digit("")
    '0'
    """
    total = sum(int(d) for d in digits)
    return digits + str(-total % 10)


@exercise(
    "Find the first name in the list that is not made of letters only; None if all are.",
    "Return the first string containing anything but letters, or None.",
)
def first_bad_name(names: list[str]) -> str | None:
    """Return the first of the names that does not consist of letters only, or None.

    >>> first_bad_name(["Ann", "T0m", "x y"])
    'T0m'
    >>> first_bad_name(["Ann", ""])
    ''
    >>> first_bad_name(["Ann"]) is None
    True
    """
    for name in names:
        if not name.isalpha():
            return name
    return None


@exercise(
    "Split valid from invalid entries: return the list of all that are whole numbers, as ints, and the list of the others.",
    "Sort inputs into integers (converted) and texts that cannot be converted.",
)
def valid_and_invalid(entries):
    """Return the entries that are integers, converted, and the list of the other entries.

    >>> valid_and_invalid(["1", "x", "-3"])
    ([1, -3], ['x'])
    >>> valid_and_invalid(["2.5"])
    ([], ['2.5'])
    >>> valid_and_invalid([])
    ([], [])
    """
    numbers = []
    rest = []
    for entry in entries:
        try:
            numbers.append(int(entry))
        except ValueError:
            rest.append(entry)
    return numbers, rest


@exercise(
    "Is the time span 'HH:MM-HH:MM' well-formed and does its start lie before its end?",
    "Check a span of two clock times with two digits each: the form is right and the first time is earlier.",
)
def span_ok(text: str) -> bool:
    """Check whether text has the form 'HH:MM-HH:MM' with the first time before the second.

    >>> span_ok("09:00-17:30")
    True
    >>> span_ok("17:30-09:00")
    False
    >>> span_ok("9-17")
    False
    """
    if not re.fullmatch(r"\d\d:\d\d-\d\d:\d\d", text):
        return False
    start, end = text.split("-")
    return start < end


@exercise(
    "Does the file name have one of the allowed extensions, ignoring case?",
    "Check that the name ends with a dot and any of the given extensions, upper or lower case.",
)
def extension_allowed(name, extensions):
    """Check whether the file name has one of the extensions (without dot), ignoring case.

    >>> extension_allowed("photo.JPG", ["png", "jpg"])
    True
    >>> extension_allowed("notes.txt", ["md"])
    False
    >>> extension_allowed("jpg", ["jpg"])
    False
    """
    return any(name.lower().endswith("." + e.lower()) for e in extensions)


@exercise(
    "Is the move legal: a letter from a to h and a digit from 1 to 8, twice, with different squares, like 'e2e4'?",
    "Check that the text names two different squares of a chess board.",
)
def chess_move_ok(move: str) -> bool:
    """Check whether move names two different squares such as 'e2e4'.

    >>> chess_move_ok("e2e4")
    True
    >>> chess_move_ok("e2e2")
    False
    >>> chess_move_ok("e2i4")
    False
    """
    return bool(re.fullmatch(r"([a-h][1-8]){2}", move)) and move[:2] != move[2:]


@exercise(
    "Is the word hyphenated properly: no hyphen at either end and never two hyphens in a row?",
    "Check that hyphens stand only singly between other characters.",
)
def hyphens_ok(word):
    """Check whether word has no hyphen at its ends and no two adjacent hyphens.

    >>> hyphens_ok("well-to-do")
    True
    >>> hyphens_ok("-x")
    False
    >>> hyphens_ok("a--b")
    False
    """
    return not word.startswith("-") and not word.endswith("-") and "--" not in word


@exercise(
    "Return 'ok' if both inputs are equal, 'case' if they differ only in case, otherwise 'different'.",
    "Compare a repeated input with the first: 'ok', 'case' for differences in upper and lower case only, or 'different'.",
)
def confirm_input(first: str, second: str) -> str:
    """Return 'ok' for equal texts, 'case' if they differ only in case, else 'different'.

    >>> confirm_input("Tea", "Tea")
    'ok'
    >>> confirm_input("Tea", "tea")
    'case'
    >>> confirm_input("Tea", "team")
    'different'
    """
    if first == second:
        return "ok"
    if first.lower() == second.lower():
        return "case"
    return "different"


@exercise(
    "Say what is wrong with an age given as text: 'not a number', 'negative', 'too high' above 130, or '' if it is fine.",
    "Validate an age: return an error word or an empty string. Ages from 0 to 130 are accepted.",
)
def age_error(text):
    """Return '' for an age from 0 to 130, else 'not a number', 'negative' or 'too high'.

    >>> age_error("42")
    ''
    >>> age_error("x")
    'not a number'
    >>> age_error("-1")
    'negative'
    >>> age_error("131")
    'too high'
    """
    try:
        age = int(text)
    except ValueError:
        return "not a number"
    if age < 0:
        return "negative"
    return "too high" if age > 130 else ""
