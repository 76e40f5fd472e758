"""Validating input: forms, names, codes, dates, lists of errors."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Check a user name: 3 to 12 characters, beginning with a letter, only small letters, digits and underscores. Return the first problem as text: 'length', 'start' or 'characters', in this order, or '' if it is fine.",
    "Name the first violated rule for a user name (length 3-12, starts with a letter, characters a-z 0-9 _) or give '' when valid.",
)
def user_name_problem(name: str) -> str:
    """Return what is wrong with a user name, or '' if nothing is. If it does not have 3 to 12 characters, return 'length'. If it does not begin with a letter, return 'start'. If it contains anything but small letters, digits and underscores, return 'characters'. The rules are checked in this order.

    >>> user_name_problem("kim_7")
    ''
    >>> user_name_problem("ab")
    'length'
    >>> user_name_problem("7kim")
    'start'
    >>> user_name_problem("Kim!")
    'characters'
    """
    if not 3 <= len(name) <= 12:
        return "length"
    if not name[0].isalpha():
        return "start"
    if not re.fullmatch(r"[a-z0-9_]+", name):
        return "characters"
    return ""


@exercise(
    "List what a password lacks, in this order: 'eight characters', 'a digit', 'a capital letter'. If nothing is missing the list is empty.",
    "Return texts for each unmet rule (length at least 8, contains a digit, contains an uppercase letter).",
)
def password_gaps(password: str) -> list[str]:
    """Return a list of what the password lacks. The possible entries are 'eight characters', 'a digit' and 'a capital letter', in this order. If the password fulfils everything, the list is empty.

    >>> password_gaps("garden")
    ['eight characters', 'a digit', 'a capital letter']
    >>> password_gaps("Garden2024")
    []
    >>> password_gaps("longenough1")
    ['a capital letter']
    """
    gaps = []
    if len(password) < 8:
        gaps.append("eight characters")
    if not any(char.isdigit() for char in password):
        gaps.append("a digit")
    if not any(char.isupper() for char in password):
        gaps.append("a capital letter")
    return gaps


@exercise(
    "Which required fields of the form are missing or blank? A field is blank if it contains only spaces. Return their names in the order of the requirement list.",
    "Names from required that are absent from the form dict or map to whitespace-only text.",
)
def missing_fields(form: dict[str, str], required: list[str]) -> list[str]:
    """Return the required fields that are not filled in. A field is not filled in if it is missing in the form or contains nothing but spaces. The order is that of the list required.

    >>> missing_fields({"name": "Ida", "city": " "}, ["name", "city", "age"])
    ['city', 'age']
    >>> missing_fields({"name": "Ida"}, ["name"])
    []
    >>> missing_fields({}, [])
    []
    """
    return [field for field in required if not form.get(field, "").strip()]


@exercise(
    "Convert the text of a number field to an int within limits. Spaces around are fine. Raise ValueError 'not a number' or 'out of range' accordingly; the limits are allowed values.",
    "Parse a whole number with optional minus sign and check low <= n <= high, raising ValueError with a matching message.",
)
def number_in_limits(text: str, low: int, high: int) -> int:
    """Return the whole number written in text. Spaces around it are ignored. Raise ValueError with the message 'not a number' if the text is not a whole number, and with the message 'out of range' if the number is less than low or greater than high.

    >>> number_in_limits(" 42 ", 0, 100)
    42
    >>> number_in_limits("-5", -5, 5)
    -5
    >>> number_in_limits("abc", 0, 9)
    Traceback (most recent call last):
        ...
    ValueError: not a number
    >>> number_in_limits("12", 0, 9)
    Traceback (most recent call last):
        ...
    ValueError: out of range
    """
    text = text.strip()
    if not text.removeprefix("-").isdigit():
        raise ValueError("not a number")
    number = int(text)
    if not low <= number <= high:
        raise ValueError("out of range")
    return number


@exercise(
    "Check a list of positions that a user typed: all must be different, at least 1 and at most count. Return True if so; an empty list is not accepted.",
    "True for a non-empty list of distinct integers within 1..count.",
)
def valid_choice(positions: list[int], count: int) -> bool:
    """Return whether the chosen positions are valid. There must be at least one, no position may be repeated, and each must be between 1 and count, both inclusive.

    >>> valid_choice([3, 1], 3)
    True
    >>> valid_choice([2, 2], 3)
    False
    >>> valid_choice([0], 3)
    False
    >>> valid_choice([], 3)
    False
    """
    return bool(positions) and len(set(positions)) == len(positions) and all(1 <= p <= count for p in positions)


@exercise(
    "Clean the name a person typed: remove spaces at both ends, reduce inner runs of spaces to one, and begin each part with a capital letter, the rest small. Raise ValueError if nothing is left.",
    "Normalise a personal name: split at whitespace, capitalise the parts, join with single spaces; ValueError for blank input.",
)
def cleaned_name(text: str) -> str:
    """Return the name in a clean form. The parts are separated by exactly one space, and each part has a capital letter at the beginning and small letters otherwise. Raise ValueError if the text contains no name.

    >>> cleaned_name("  ida   MILLER ")
    'Ida Miller'
    >>> cleaned_name("tom")
    'Tom'
    >>> cleaned_name("   ")
    Traceback (most recent call last):
        ...
    ValueError: no name
    """
    parts = text.split()
    if not parts:
        raise ValueError("no name")
    return " ".join(part.capitalize() for part in parts)


@exercise(
    "Accept an answer to a yes-or-no question: 'y', 'yes' and 'ok' mean True, 'n' and 'no' mean False, ignoring case and spaces. An empty answer gives the default, anything else raises ValueError.",
    "Interpret a typed answer as boolean with a default for blank input; ValueError if it is not understood.",
)
def answer_to_bool(answer: str, default: bool) -> bool:
    """Return the meaning of an answer to a question. 'y', 'yes' and 'ok' are True; 'n' and 'no' are False. Upper and lower case and spaces at the ends do not matter. An empty answer means default. Raise ValueError for any other answer.

    >>> answer_to_bool(" Yes", False)
    True
    >>> answer_to_bool("n", True)
    False
    >>> answer_to_bool("", True)
    True
    >>> answer_to_bool("maybe", True)
    Traceback (most recent call last):
        ...
    ValueError: please answer yes or no
    """
    word = answer.strip().lower()
    if not word:
        return default
    if word in ("y", "yes", "ok"):
        return True
    if word in ("n", "no"):
        return False
    raise ValueError("please answer yes or no")


@exercise(
    "Check a postal address line 'street number': the last word must begin with a digit, and there must be at least one word before it. Return (street, number) or None.",
    "Split an address into street words and a final house number starting with a digit; None if it does not have that form.",
)
def street_and_number(line: str) -> tuple[str, str] | None:
    """Return the street and the house number of an address line. The number is the last word and must begin with a digit; it may have letters after it. All words before it form the street. If the line has another form, return None.

    >>> street_and_number("Long Lane 12b")
    ('Long Lane', '12b')
    >>> street_and_number("12 Long Lane") is None
    True
    >>> street_and_number("7") is None
    True
    """
    words = line.split()
    if len(words) < 2 or not words[-1][0].isdigit():
        return None
    return " ".join(words[:-1]), words[-1]


@exercise(
    "Is a number plate valid? One to three capital letters, a dash, one or two capital letters, a space, and a number of one to four digits that does not begin with 0.",
    "Match text of the form 'ABC-DE 1234' with 1-3 letters, 1-2 letters and 1-4 digits without leading zero.",
)
def plate_is_valid(text: str) -> bool:
    """Return True if text is a valid number plate. It consists of one to three capital letters, a dash, one or two capital letters, a space and a number with one to four digits. The number must not start with 0.

    >>> plate_is_valid("KA-PT 123")
    True
    >>> plate_is_valid("B-X 0123")
    False
    >>> plate_is_valid("ABCD-E 1")
    False
    """
    return re.fullmatch(r"[A-Z]{1,3}-[A-Z]{1,2} [1-9][0-9]{0,3}", text) is not None


@exercise(
    "Compute a check digit: digits at even positions (from 0) count once, those at odd positions three times; the check digit completes the sum to a multiple of 10. The text must consist of digits only, otherwise ValueError.",
    "Weights 1, 3, 1, 3, ... over the digits; return the number 0-9 that makes the total divisible by ten. ValueError for non-digits.",
)
def completing_digit(digits: str) -> int:
    """Return the check digit for a text of digits. The digits are weighted in turn with 1 and 3, beginning with 1, and added up. The check digit is what is missing to the next multiple of 10, or 0 if nothing is missing. Raise ValueError if the text is empty or contains anything but digits.

    >>> completing_digit("124")
    9
    >>> completing_digit("0550")
    0
    >>> completing_digit("12a")
    Traceback (most recent call last):
        ...
    ValueError: digits expected
    """
    if not digits.isdigit():
        raise ValueError("digits expected")
    total = sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(digits))
    return -total % 10


@exercise(
    "Validate booking records: every record needs a positive number of guests and an end after its start. Return for each faulty record (index, reason) with 'guests' or 'dates'; guests are checked first.",
    "List (index, problem) for dict records with guests < 1 ('guests') or else end <= start ('dates').",
)
def faulty_bookings(bookings: list[dict]) -> list[tuple[int, str]]:
    """Return the faulty bookings as pairs of index and reason. A booking has the keys 'guests', 'start' and 'end'. If there is not at least one guest, the reason is 'guests'. Otherwise, if the end is not after the start, the reason is 'dates'. Correct bookings are not listed.

    >>> faulty_bookings([{"guests": 2, "start": 3, "end": 5}, {"guests": 0, "start": 5, "end": 1}])
    [(1, 'guests')]
    >>> faulty_bookings([{"guests": 1, "start": 5, "end": 5}])
    [(0, 'dates')]
    >>> faulty_bookings([])
    []
    """
    faults = []
    for i, booking in enumerate(bookings):
        if booking["guests"] < 1:
            faults.append((i, "guests"))
        elif booking["end"] <= booking["start"]:
            faults.append((i, "dates"))
    return faults


@exercise(
    "Find all duplicated entries of a list, ignoring case: return the second and further occurrences as they are written, in order.",
    "Entries that equal an earlier entry after lowercasing, in order of appearance.",
)
def repeated_entries(entries: list[str]) -> list[str]:
    """Return every entry that has already occurred earlier in the list, where upper and lower case are the same. The entries are returned as they are written. If all are different, return an empty list.

    >>> repeated_entries(["tea", "Milk", "TEA", "milk", "tea"])
    ['TEA', 'milk', 'tea']
    >>> repeated_entries(["a", "b"])
    []
    >>> repeated_entries([])
    []
    """
    seen = set()
    repeated = []
    for entry in entries:
        if entry.lower() in seen:
            repeated.append(entry)
        seen.add(entry.lower())
    return repeated


@exercise(
    "Does the phone number look right? After removing spaces, dashes and slashes it may start with '+' and otherwise consists of 6 to 14 digits.",
    "True if the text without ' ', '-' and '/' is an optional plus followed by six to fourteen digits.",
)
def phone_looks_right(text: str) -> bool:
    """Return whether text may be a phone number. Spaces, dashes and slashes are ignored. What remains must be 6 to 14 digits, with an optional plus sign in front.

    >>> phone_looks_right("+49 721/608-0")
    True
    >>> phone_looks_right("12345")
    False
    >>> phone_looks_right("1234567+8")
    False
    """
    digits = re.sub(r"[ /-]", "", text).removeprefix("+")
    return digits.isdigit() and 6 <= len(digits) <= 14


@exercise(
    "Check that the shares of all partners are positive and add up to exactly 100. Return 'ok', 'not positive' (checked first) or 'sum is N'.",
    "Report on a dict of percentages: 'not positive' if any is <= 0, 'sum is N' if the total N differs from 100, else 'ok'.",
)
def shares_report(shares: dict[str, int]) -> str:
    """Return a report on the shares of partners in percent. If a share is not positive, the report is 'not positive'. Otherwise, if the shares do not add up to 100, it is 'sum is N' with their sum N. If all is well, it is 'ok'.

    >>> shares_report({"Ida": 60, "Tom": 40})
    'ok'
    >>> shares_report({"Ida": 110, "Tom": -10})
    'not positive'
    >>> shares_report({"Ida": 60, "Tom": 30})
    'sum is 90'
    """
    if any(share <= 0 for share in shares.values()):
        return "not positive"
    total = sum(shares.values())
    return "ok" if total == 100 else f"sum is {total}"


@exercise(
    "Keep only the allowed characters of a text; return the cleaned text and how many characters were removed.",
    "Filter text to the characters contained in allowed and give (result, number dropped).",
)
def keep_allowed(text: str, allowed: str) -> tuple[str, int]:
    """Return the text without the characters that are not allowed, and the number of removed characters. The allowed characters are given as a text. If nothing has to be removed, the number is 0.

    >>> keep_allowed("12-34 x", "0123456789")
    ('1234', 3)
    >>> keep_allowed("abc", "cba")
    ('abc', 0)
    >>> keep_allowed("abc", "")
    ('', 3)
    """
    kept = "".join(char for char in text if char in allowed)
    return kept, len(text) - len(kept)


@exercise(
    "Check the order of answers in a quiz form: each answer is the letter of one of the options A, B, C, ... Return the indices of invalid answers; the number of options per question is given. Small letters are accepted.",
    "Indices where the single letter, uppercased, is not among the first `options[i]` letters of the alphabet.",
)
def invalid_answers(answers: list[str], options: list[int]) -> list[int]:
    """Return the indices of all answers that are not valid. For question i there are options[i] possible answers, named with the letters A, B, C and so on. An answer must be exactly one of these letters, in upper or lower case.

    >>> invalid_answers(["A", "d", "E", ""], [2, 4, 4, 3])
    [2, 3]
    >>> invalid_answers(["b"], [2])
    []
    >>> invalid_answers([], [])
    []
    """
    invalid = []
    for i, answer in enumerate(answers):
        letters = [chr(ord("A") + k) for k in range(options[i])]
        if answer.upper() not in letters:
            invalid.append(i)
    return invalid


@exercise(
    "Are the quantities of an order acceptable? Each must be a multiple of the package size of its product and not more than the maximum. Return the sorted names of products that violate this; products without a package size are not checked.",
    "Sorted product names where quantity % size != 0 or quantity > maximum, for products that have a size.",
)
def bad_quantities(order: dict[str, int], sizes: dict[str, int], maximum: int) -> list[str]:
    """Return the sorted names of the products whose ordered quantity is not acceptable. A quantity must be a multiple of the package size of the product and must not exceed maximum. Products for which no package size is known are always accepted.

    >>> bad_quantities({"egg": 12, "roll": 7, "cup": 5}, {"egg": 6, "roll": 2}, 50)
    ['roll']
    >>> bad_quantities({"egg": 60}, {"egg": 6}, 50)
    ['egg']
    >>> bad_quantities({}, {}, 10)
    []
    """
    bad = []
    for name, quantity in order.items():
        if name in sizes and (quantity % sizes[name] != 0 or quantity > maximum):
            bad.append(name)
    return sorted(bad)


@exercise(
    "Is the text a list of hours like '9-12, 14-18'? Return True if every part has the form a-b with a < b <= 24 and the parts are in ascending order without overlap.",
    "Validate comma-separated hour ranges: numeric a-b, a < b, at most 24, each starting no earlier than the previous end.",
)
def opening_hours_ok(text: str) -> bool:
    """Return whether text is a correct list of opening hours such as '9-12, 14-18'. Each part consists of two whole numbers with a dash, the second one greater than the first and at most 24. A part may not begin before the end of the part before.

    >>> opening_hours_ok("9-12, 14-18")
    True
    >>> opening_hours_ok("9-12,11-18")
    False
    >>> opening_hours_ok("9 to 12")
    False
    """
    last = 0
    for part in text.split(","):
        match = re.fullmatch(r"(\d+)-(\d+)", part.strip())
        if not match:
            return False
        start, end = int(match[1]), int(match[2])
        if start < last or end <= start or end > 24:
            return False
        last = end
    return True


@exercise(
    "Turn validation results into a message: no errors give 'all fine', one error 'error: X', more errors 'N errors: X; Y'.",
    "Summarise a list of error texts as 'all fine', 'error: ...' or 'N errors: a; b'.",
)
def error_message(errors: list[str]) -> str:
    """Return one message for a list of errors. Without errors it is 'all fine'. For a single error it is 'error: ' and the error. For several errors it begins with their number, as in '2 errors: ', and the errors follow, separated by '; '.

    >>> error_message([])
    'all fine'
    >>> error_message(["no name"])
    'error: no name'
    >>> error_message(["no name", "no date"])
    '2 errors: no name; no date'
    """
    if not errors:
        return "all fine"
    if len(errors) == 1:
        return f"error: {errors[0]}"
    return f"{len(errors)} errors: {'; '.join(errors)}"


@exercise(
    "Run named checks on a value. Checks is a dict from a message to a function; return the messages of those whose function does not accept the value, in order.",
    "Collect the keys of the dict whose predicate returns a false result for the value.",
)
def failed_checks(value, checks: dict) -> list[str]:
    """Return the messages of all checks that the value does not pass. The dictionary checks maps a message to a function that returns True if the value is all right. The order of the dictionary is kept.

    >>> failed_checks(7, {"must be even": lambda n: n % 2 == 0, "must be positive": lambda n: n > 0})
    ['must be even']
    >>> failed_checks("abc", {"too short": lambda s: len(s) >= 5, "not lower": str.islower})
    ['too short']
    >>> failed_checks(1, {})
    []
    """
    return [message for message, accepts in checks.items() if not accepts(value)]


@exercise(
    "Limit a text field: cut the text to the maximal length, but if it has to be cut in the middle of a word, remove that partial word too. Without any space in the part, cut hard.",
    "Truncate to max characters at the last space before the limit when a word would be split; hard cut if there is no space.",
)
def limit_field(text: str, longest: int) -> str:
    """Return the text limited to longest characters. If the limit falls inside a word, this word is left out completely, together with the space before it. If there is no space before the limit, the text is simply cut there. A text that is not too long is unchanged.

    >>> limit_field("green garden gate", 14)
    'green garden'
    >>> limit_field("green garden gate", 12)
    'green garden'
    >>> limit_field("extraordinary", 5)
    'extra'
    """
    if len(text) <= longest:
        return text
    part = text[:longest]
    if text[longest] != " " and " " in part:
        part = part[:part.rindex(" ")]
    return part.rstrip()
