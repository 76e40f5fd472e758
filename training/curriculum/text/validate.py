"""Validation of strings: names, passwords, codes, check digits, brackets, dates."""

import keyword
import re
from datetime import date

from training.curriculum.exercise import exercise


@exercise(
    "Is name usable as a variable name: an identifier that is no Python keyword?",
    "True if name would be accepted by Python as the name of a variable, keywords being excluded.",
)
def is_variable_name(name: str) -> bool:
    """Check whether name is a valid Python identifier and not a keyword.

    >>> is_variable_name("total_2")
    True
    >>> is_variable_name("2nd")
    False
    >>> is_variable_name("class")
    False
    """
    return name.isidentifier() and not keyword.iskeyword(name)


@exercise(
    "Rough plausibility of an e-mail address: one '@', something before it, and a dot inside the domain.",
    "Check that address has exactly one @ with a non-empty user part, and a domain with a dot neither at its start nor at its end; blanks are not allowed.",
)
def looks_like_mail(address: str) -> bool:
    """Roughly check an e-mail address.

    It must contain a single '@' with text before it, a domain having a dot that is neither first nor last,
    and no spaces.

    >>> looks_like_mail("kim@mail.org")
    True
    >>> looks_like_mail("kim@mail")
    False
    >>> looks_like_mail("@mail.org")
    False
    >>> looks_like_mail("a b@c.de")
    False
    """
    if " " in address or address.count("@") != 1:
        return False
    user, domain = address.split("@")
    return bool(user) and "." in domain and domain[0] != "." and domain[-1] != "."


@exercise(
    "List the rules a password breaks, in a fixed order; an empty list means it is fine.",
    "Return messages for a password: 'too short' below 8 characters, 'no digit', 'no capital', 'no lowercase', whichever apply, in that order.",
)
def password_problems(password):
    """Return the list of a password's weaknesses out of 'too short' (under 8), 'no digit', 'no capital', 'no lowercase'.

    >>> password_problems("Secret99")
    []
    >>> password_problems("abc")
    ['too short', 'no digit', 'no capital']
    >>> password_problems("ABCDEFGH1")
    ['no lowercase']
    """
    problems = []
    if len(password) < 8:
        problems.append("too short")
    if not any(ch.isdigit() for ch in password):
        problems.append("no digit")
    if not any(ch.isupper() for ch in password):
        problems.append("no capital")
    if not any(ch.islower() for ch in password):
        problems.append("no lowercase")
    return problems


@exercise(
    "Rate a password 'weak', 'fair' or 'strong' by how many character kinds it mixes and its length.",
    "Count the kinds used among lowercase, uppercase, digits and others. 'strong' needs at least 3 kinds and 10 characters, 'fair' at least 2 kinds and 6 characters, everything else is 'weak'.",
)
def password_rating(password: str) -> str:
    """Rate a password by the kinds of characters (lower, upper, digit, other) and its length.

    'strong': 3 or more kinds and 10 or more characters. 'fair': 2 or more kinds and 6 or more characters.
    Otherwise 'weak'.

    >>> password_rating("Tree-House-7")
    'strong'
    >>> password_rating("tree77")
    'fair'
    >>> password_rating("treehouse")
    'weak'
    """
    kinds = [
        any(ch.islower() for ch in password),
        any(ch.isupper() for ch in password),
        any(ch.isdigit() for ch in password),
        any(not ch.isalnum() for ch in password),
    ]
    if sum(kinds) >= 3 and len(password) >= 10:
        return "strong"
    if sum(kinds) >= 2 and len(password) >= 6:
        return "fair"
    return "weak"


@exercise(
    "Member codes end in a check digit: the sum of the other digits modulo 10. Is it right?",
    "Verify a numeric code whose last digit must equal the last digit of the sum of all digits before it. Codes with other characters or under two digits are invalid.",
)
def check_digit_ok(code: str) -> bool:
    """Check that the last digit of code equals the sum of the preceding digits modulo 10.

    Anything but two or more digits is invalid.

    >>> check_digit_ok("1236")
    True
    >>> check_digit_ok("1235")
    False
    >>> check_digit_ok("995")
    False
    >>> check_digit_ok("x")
    False
    """
    if not code.isdigit() or len(code) < 2:
        return False
    return sum(map(int, code[:-1])) % 10 == int(code[-1])


@exercise(
    "Append a weighted check digit: digits times 1, 2, 3, ... from the left, summed, modulo 10.",
    "Return digits with one more digit, the remainder by ten of the sum of every digit multiplied by its 1-based position.",
)
def with_position_check(digits: str) -> str:
    """Append the check digit sum(digit * position) % 10 to digits, positions counting from 1.

    >>> with_position_check("123")
    '1234'
    >>> with_position_check("50")
    '505'
    >>> with_position_check("")
    '0'
    """
    total = sum(int(d) * i for i, d in enumerate(digits, 1))
    return digits + str(total % 10)


@exercise(
    "Index of the first bracket that does not fit among (), [] and {}, or -1 if all are well nested.",
    "Find where bracket nesting breaks: at a closing bracket without its partner, or else at the innermost bracket never closed. Return its index, -1 when nothing is wrong; other characters do not matter.",
)
def first_bracket_error(text: str) -> int:
    """Return the index of the first wrong closing bracket, else that of the last unclosed one, else -1.

    Brackets are (), [] and {}; other characters are ignored.

    >>> first_bracket_error("f(a[1])")
    -1
    >>> first_bracket_error("(]")
    1
    >>> first_bracket_error("a(b[c")
    3
    """
    partner = {")": "(", "]": "[", "}": "{"}
    stack = []
    for i, ch in enumerate(text):
        if ch in "([{":
            stack.append(i)
        elif ch in partner:
            if not stack or text[stack[-1]] != partner[ch]:
                return i
            stack.pop()
    return stack[-1] if stack else -1


@exercise(
    "Do opening and closing pieces given as pairs balance and nest, e.g. ('begin', 'end'), in a list of words?",
    "Check a list of tokens for proper nesting of block words; pairs maps every closing word to its opening word.",
)
def blocks_balanced(tokens, pairs):
    """Check that block words in tokens nest properly; pairs maps each closing word to its opening word.

    >>> blocks_balanced(["begin", "x", "end"], {"end": "begin"})
    True
    >>> blocks_balanced(["if", "do", "fi", "od"], {"fi": "if", "od": "do"})
    False
    >>> blocks_balanced(["end"], {"end": "begin"})
    False
    """
    stack = []
    openers = set(pairs.values())
    for token in tokens:
        if token in openers:
            stack.append(token)
        elif token in pairs:
            if not stack or stack.pop() != pairs[token]:
                return False
    return not stack


@exercise(
    "Is text a real calendar date in the form YYYY-MM-DD?",
    "True if text consists of four, two and two digits joined by hyphens and names a date that exists.",
)
def is_iso_date(text: str) -> bool:
    """Check whether text is an existing date written as YYYY-MM-DD.

    >>> is_iso_date("2024-02-29")
    True
    >>> is_iso_date("2023-02-29")
    False
    >>> is_iso_date("24-1-1")
    False
    """
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return False
    try:
        date(*map(int, text.split("-")))
    except ValueError:
        return False
    return True


@exercise(
    "Licence plates here have 1-3 capital letters, a hyphen, 1-2 capital letters, a blank and 1-4 digits not beginning with 0.",
    "Validate a plate such as 'B-AB 123': up to three capitals, '-', up to two capitals, a space, then a number of at most four digits without leading zero.",
)
def is_plate(text):
    """Check the form of a plate: 1-3 capitals, '-', 1-2 capitals, a space, 1-4 digits without a leading zero.

    >>> is_plate("B-AB 123")
    True
    >>> is_plate("HH-X 012")
    False
    >>> is_plate("b-ab 1")
    False
    """
    return re.fullmatch(r"[A-Z]{1,3}-[A-Z]{1,2} [1-9]\d{0,3}", text) is not None


@exercise(
    "Is colour a hash sign followed by exactly three or six hex digits?",
    "Validate web colours like '#fff' or '#00AAff'.",
)
def is_hex_colour(colour: str) -> bool:
    """Check whether colour is '#' plus three or six hexadecimal digits.

    >>> is_hex_colour("#fff")
    True
    >>> is_hex_colour("#00AAff")
    True
    >>> is_hex_colour("#abcd")
    False
    >>> is_hex_colour("fff")
    False
    """
    digits = colour[1:]
    if not colour.startswith("#") or len(digits) not in (3, 6):
        return False
    return all(ch in "0123456789abcdefABCDEF" for ch in digits)


@exercise(
    "User names: 3 to 16 characters, beginning with a letter, then letters, digits or single underscores, not ending in one.",
    "Accept a user name of 3-16 ASCII letters, digits and underscores that starts with a letter, does not end with an underscore and has no two underscores in a row.",
)
def valid_username(name: str) -> bool:
    """Validate a user name.

    It has 3 to 16 characters (ASCII letters, digits, underscores), starts with a letter, does not end with
    an underscore and contains no double underscore.

    >>> valid_username("tom_88")
    True
    >>> valid_username("8tom")
    False
    >>> valid_username("a__b")
    False
    >>> valid_username("ab_")
    False
    """
    if not 3 <= len(name) <= 16:
        return False
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name):
        return False
    return "__" not in name and not name.endswith("_")


@exercise(
    "Return the trimmed text if it has from min_length to max_length characters, otherwise raise ValueError.",
    "Check the length of a form field after stripping it; the stripped value is returned and ValueError reports 'too short' or 'too long'.",
)
def checked_field(value, min_length, max_length):
    """Strip value and return it if its length is within the limits.

    Raises:
        ValueError: 'too short' or 'too long'.

    >>> checked_field(" Ada ", 2, 10)
    'Ada'
    >>> checked_field("x", 2, 10)
    Traceback (most recent call last):
    ...
    ValueError: too short
    >>> checked_field("abcdef", 2, 4)
    Traceback (most recent call last):
    ...
    ValueError: too long
    """
    value = value.strip()
    if len(value) < min_length:
        raise ValueError("too short")
    if len(value) > max_length:
        raise ValueError("too long")
    return value


@exercise(
    "Does text fit a picture in which '9' means digit, 'A' capital letter, and anything else itself?",
    "Match text against a picture of equal length: 9 stands for any digit, A for any uppercase letter, every other character for itself.",
)
def fits_picture(text: str, picture: str) -> bool:
    """Check text against picture, where '9' is any digit, 'A' any uppercase letter, other characters literal.

    >>> fits_picture("AB-12", "AA-99")
    True
    >>> fits_picture("A1-12", "AA-99")
    False
    >>> fits_picture("12", "999")
    False
    """
    if len(text) != len(picture):
        return False
    for ch, p in zip(text, picture):
        if p == "9":
            ok = ch.isdigit()
        elif p == "A":
            ok = ch.isupper()
        else:
            ok = ch == p
        if not ok:
            return False
    return True


@exercise(
    "Whether a string is a whole or decimal number with optional sign, no exponent, digits on both sides of the dot.",
    "Accept '12', '-3.5', '+0.25' but neither '.5', '5.' nor '1e3'.",
)
def is_plain_decimal(text):
    """Check whether text is an optionally signed number with digits and, if there is a dot, digits on both its sides.

    >>> is_plain_decimal("-3.5")
    True
    >>> is_plain_decimal("12")
    True
    >>> is_plain_decimal("5.")
    False
    >>> is_plain_decimal("1e3")
    False
    """
    return bool(re.fullmatch(r"[+-]?\d+(\.\d+)?", text))


@exercise(
    "A board square is a letter a-h followed by a digit 1-8. Is square one?",
    "Validate chess-like coordinates such as 'e4'.",
)
def is_board_square(square):
    """Check whether square names a field of an 8x8 board, 'a1' to 'h8'.

    >>> is_board_square("e4")
    True
    >>> is_board_square("i1")
    False
    >>> is_board_square("a10")
    False
    """
    return len(square) == 2 and square[0] in "abcdefgh" and square[1] in "12345678"


@exercise(
    "Parts of a file name that are not allowed: characters out of <>:\"/\\\\|?* found in it, sorted.",
    "Return the forbidden characters (< > : \" / \\\\ | ? *) that name contains, each once and sorted.",
)
def forbidden_in_name(name: str) -> list[str]:
    """List the characters of name that file names must not contain (<>:"/\\\\|?*), sorted without repeats.

    >>> forbidden_in_name("what?:*.txt")
    ['*', ':', '?']
    >>> forbidden_in_name("fine.txt")
    []
    >>> forbidden_in_name("a/b/c")
    ['/']
    """
    return sorted(set(name) & set('<>:"/\\|?*'))


@exercise(
    "Is roll a proper hand of card codes: rank 2-9, T, J, Q, K, A followed by suit c, d, h, s, no card twice?",
    "Check a list of two-character card codes. Each has a rank out of 23456789TJQKA and a suit out of cdhs, and all cards differ.",
)
def valid_hand(cards: list[str]) -> bool:
    """Check that all card codes are a rank (2-9, T, J, Q, K, A) plus a suit (c, d, h, s) and that none repeats.

    >>> valid_hand(["Ah", "Td"])
    True
    >>> valid_hand(["Ah", "Ah"])
    False
    >>> valid_hand(["1c"])
    False
    """
    for card in cards:
        if len(card) != 2 or card[0] not in "23456789TJQKA" or card[1] not in "cdhs":
            return False
    return len(set(cards)) == len(cards)
