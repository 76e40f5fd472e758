"""Cleaning text and handling whitespace."""

import re
import string

from training.curriculum.exercise import exercise


@exercise(
    "Collapse every stretch of whitespace to one space and trim both ends.",
    "Normalize spacing: no leading or trailing blanks and only single spaces between words.",
)
def tidy_spaces(text: str) -> str:
    """Return text trimmed and with every run of whitespace replaced by a single space.

    >>> tidy_spaces("  too   many\\tgaps ")
    'too many gaps'
    >>> tidy_spaces("ok")
    'ok'
    >>> tidy_spaces("   ")
    ''
    """
    return " ".join(text.split())


@exercise(
    "Cut whitespace off the right end of each line and drop empty lines at the end of the text.",
    "Trim trailing blanks line by line, then remove trailing blank lines. Lines stay separated by newlines.",
)
def strip_line_ends(text: str) -> str:
    """Remove trailing whitespace from every line of text and empty lines from its end.

    >>> strip_line_ends("a  \\nb\\t\\n\\n")
    'a\\nb'
    >>> strip_line_ends("  x ")
    '  x'
    >>> strip_line_ends("\\n\\n")
    ''
    """
    return "\n".join(line.rstrip() for line in text.split("\n")).rstrip("\n")


@exercise(
    "Number of spaces at the start of line, a tab counting as tab_size.",
    "Measure how far line is indented. Each leading space adds 1 and each leading tab adds tab_size.",
)
def indent_width(line, tab_size=4):
    """Return the width of the leading whitespace of line, tabs counting tab_size columns each.

    >>> indent_width("  x")
    2
    >>> indent_width("\\t x")
    5
    >>> indent_width("x", 8)
    0
    """
    width = 0
    for ch in line:
        if ch == " ":
            width += 1
        elif ch == "\t":
            width += tab_size
        else:
            break
    return width


@exercise(
    "Delete all ASCII punctuation from text.",
    "Return text free of punctuation marks; letters, digits and spaces remain.",
)
def remove_punctuation_marks(text: str) -> str:
    """Return text without any ASCII punctuation characters.

    >>> remove_punctuation_marks("Wait... what?!")
    'Wait what'
    >>> remove_punctuation_marks("don't")
    'dont'
    >>> remove_punctuation_marks("a b")
    'a b'
    """
    return text.translate(str.maketrans("", "", string.punctuation))


@exercise(
    "Squeeze repeats of one particular character into a single one.",
    "Wherever ch occurs several times in a row in text, leave just one of them.",
)
def squeeze_char(text, ch):
    """Replace each run of the character ch in text by a single ch.

    >>> squeeze_char("a--b---c", "-")
    'a-b-c'
    >>> squeeze_char("aab", "b")
    'aab'
    >>> squeeze_char("", "x")
    ''
    """
    while ch * 2 in text:
        text = text.replace(ch * 2, ch)
    return text


@exercise(
    "Remove a pair of matching quotes around s, if present.",
    "If s begins and ends with the same quote character, ' or \", return what is between; otherwise return s unchanged.",
)
def unwrap_quotes(s: str) -> str:
    """Strip one pair of matching single or double quotes enclosing s.

    >>> unwrap_quotes('"hello"')
    'hello'
    >>> unwrap_quotes("'it")
    "'it"
    >>> unwrap_quotes("''")
    ''
    """
    if len(s) >= 2 and s[0] == s[-1] and s[0] in "'\"":
        return s[1:-1]
    return s


@exercise(
    "Turn Windows and old Mac line ends into plain newlines.",
    "Normalize line endings: CR LF pairs and single CRs all become LF.",
)
def unify_newlines(text: str) -> str:
    """Return text with '\\\\r\\\\n' and lone '\\\\r' replaced by '\\\\n'.

    >>> unify_newlines("a\\r\\nb\\rc")
    'a\\nb\\nc'
    >>> unify_newlines("x\\n")
    'x\\n'
    >>> unify_newlines("")
    ''
    """
    return text.replace("\r\n", "\n").replace("\r", "\n")


@exercise(
    "Reduce several blank lines in a row to a single one.",
    "Limit consecutive empty lines in text to one; lines with only blanks are empty too and come out empty.",
)
def merge_blank_lines(text):
    """Collapse runs of blank lines in text to one empty line.

    >>> merge_blank_lines("a\\n\\n\\nb")
    'a\\n\\nb'
    >>> merge_blank_lines("a\\nb")
    'a\\nb'
    >>> merge_blank_lines("a\\n \\n\\nb\\n\\nc")
    'a\\n\\nb\\n\\nc'
    """
    result = []
    for line in text.split("\n"):
        if not line.strip():
            line = ""
            if result and result[-1] == "":
                continue
        result.append(line)
    return "\n".join(result)


@exercise(
    "Normalize a phone number: digits only, with the plus sign kept if it is the first character.",
    "Strip spaces, dashes, brackets and whatever else from a phone number. A plus at the beginning survives.",
)
def clean_phone(number: str) -> str:
    """Reduce a phone number to its digits, preserving a leading plus sign.

    >>> clean_phone("+49 (30) 123-45")
    '+493012345'
    >>> clean_phone("030/99 88")
    '0309988'
    >>> clean_phone("")
    ''
    """
    number = number.strip()
    digits = "".join(ch for ch in number if ch.isdigit())
    return "+" + digits if number.startswith("+") else digits


@exercise(
    "List items trimmed, with the empty ones discarded.",
    "Strip whitespace around every string in items and throw away those left empty.",
)
def strip_items(items: list[str]) -> list[str]:
    """Return the strings in items without surrounding whitespace, omitting empty results.

    >>> strip_items([" a", "", "b  ", "  "])
    ['a', 'b']
    >>> strip_items([])
    []
    >>> strip_items(["x y"])
    ['x y']
    """
    return [stripped for item in items if (stripped := item.strip())]


@exercise(
    "Remove the spaces standing before commas, periods and other closing punctuation.",
    "Fix text in which blanks precede , . ; : ! or ? by deleting those blanks.",
)
def no_space_before_marks(text):
    """Delete whitespace directly in front of the marks , . ; : ! ?

    >>> no_space_before_marks("Well , yes !")
    'Well, yes!'
    >>> no_space_before_marks("a  .b")
    'a.b'
    >>> no_space_before_marks("fine")
    'fine'
    """
    return re.sub(r"\s+([,.;:!?])", r"\1", text)


@exercise(
    "Make sure that exactly one space follows each comma, unless the comma ends the text.",
    "Rewrite text so that commas have no blanks before and one blank after them; nothing is added behind a final comma.",
)
def space_after_commas(text: str) -> str:
    """Normalize the spacing at commas to none before and one after; a trailing comma gets none.

    >>> space_after_commas("a,b ,c,  d")
    'a, b, c, d'
    >>> space_after_commas("end,")
    'end,'
    >>> space_after_commas("none")
    'none'
    """
    return ", ".join(part.strip() for part in text.split(",")).rstrip(" ")


@exercise(
    "Replace typographic quotes and dashes with their plain ASCII counterparts.",
    "Convert curly single and double quotes to straight ones, en and em dashes to '-', and the one-character ellipsis to three dots.",
)
def plain_typography(text: str) -> str:
    """Return text with curly quotes, long dashes and the ellipsis character written in ASCII.

    >>> plain_typography("\u201cyes\u201d \u2013 it\u2019s")
    '"yes" - it\\'s'
    >>> plain_typography("wait\u2026")
    'wait...'
    >>> plain_typography("abc")
    'abc'
    """
    replacements = {
        "\u2018": "'",
        "\u2019": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u2013": "-",
        "\u2014": "-",
        "\u2026": "...",
    }
    for fancy, plain in replacements.items():
        text = text.replace(fancy, plain)
    return text


@exercise(
    "Drop control characters other than newline and tab.",
    "Remove unprintable characters with codes under 32, except tabs and line feeds, as well as code 127.",
)
def drop_control_chars(text):
    """Return text without ASCII control characters, keeping tabs and newlines.

    >>> drop_control_chars("a\\x07b\\x00")
    'ab'
    >>> drop_control_chars("x\\ty") == "x\\ty"
    True
    >>> drop_control_chars("ok\\x7f")
    'ok'
    """
    return "".join(ch for ch in text if ch in "\n\t" or (ord(ch) >= 32 and ord(ch) != 127))


@exercise(
    "Interpret user input as a yes/no answer; None if it is neither.",
    "Return True for 'y', 'yes', 'true', 'on' and '1', False for 'n', 'no', 'false', 'off' and '0', ignoring case and blanks around; for all else return None.",
)
def read_yes_no(answer: str) -> bool | None:
    """Interpret answer as a boolean.

    'y', 'yes', 'true', 'on', '1' mean True; 'n', 'no', 'false', 'off', '0' mean False, in any case and
    with surrounding blanks. Anything else gives None.

    >>> read_yes_no(" Yes ")
    True
    >>> read_yes_no("OFF")
    False
    >>> read_yes_no("maybe") is None
    True
    """
    answer = answer.strip().lower()
    if answer in ("y", "yes", "true", "on", "1"):
        return True
    if answer in ("n", "no", "false", "off", "0"):
        return False
    return None


@exercise(
    "Strip digits from the end of name and return them as a number along with the rest; no digits gives None.",
    "Split name into its stem and trailing number, the number being None where name does not end in digits.",
)
def split_trailing_number(name: str) -> tuple[str, int | None]:
    """Separate a trailing number from name.

    Returns:
        (stem, number), with number None if name has no digits at its end.

    >>> split_trailing_number("room12")
    ('room', 12)
    >>> split_trailing_number("draft")
    ('draft', None)
    >>> split_trailing_number("a1b002")
    ('a1b', 2)
    """
    stem = name.rstrip("0123456789")
    digits = name[len(stem):]
    return stem, int(digits) if digits else None


@exercise(
    "Convert a price written like '$1,250.50' into a float.",
    "Read an amount with optional currency sign and thousands commas; everything except digits, dots and minus signs is ignored.",
)
def read_price(price):
    """Return the number in a price string, ignoring currency signs, commas and blanks.

    >>> read_price("$1,250.50")
    1250.5
    >>> read_price("-3 EUR")
    -3.0
    >>> read_price("£ 20")
    20.0
    """
    return float("".join(ch for ch in price if ch.isdigit() or ch in ".-"))


@exercise(
    "Is text blank, i.e. None, empty, or whitespace only?",
    "Return True when text is None or holds nothing besides whitespace.",
)
def is_blank(text: str | None) -> bool:
    """Check whether text is None, empty or consists of whitespace.

    >>> is_blank(None)
    True
    >>> is_blank(" \\n")
    True
    >>> is_blank("x")
    False
    """
    return text is None or not text.strip()


@exercise(
    "First non-blank of several strings, trimmed, or default if all are blank.",
    "Go through candidates and return the first having more than whitespace, with its ends trimmed; default when there is none.",
)
def first_non_blank(candidates, default=""):
    """Return the first of candidates that is not blank, stripped, otherwise default.

    >>> first_non_blank(["", "  ", " Ada "])
    'Ada'
    >>> first_non_blank([], "nobody")
    'nobody'
    >>> first_non_blank([None, "x"])
    'x'
    """
    for candidate in candidates:
        if candidate and candidate.strip():
            return candidate.strip()
    return default


@exercise(
    "Swap leading spaces for tabs: every full group of size spaces at the start of line becomes one tab.",
    "Convert the indentation of line from spaces to tabs of the given size, keeping surplus spaces after the tabs.",
)
def tabify_indent(line: str, size: int = 4) -> str:
    """Replace the leading spaces of line by tabs, one per size spaces; remaining spaces are kept.

    >>> tabify_indent("        x")
    '\\t\\tx'
    >>> tabify_indent("     y")
    '\\t y'
    >>> tabify_indent("z", 2)
    'z'
    """
    body = line.lstrip(" ")
    tabs, rest = divmod(len(line) - len(body), size)
    return "\t" * tabs + " " * rest + body


@exercise(
    "Make identifiers from arbitrary text: bad characters become underscores and a leading digit is prefixed with one.",
    "Turn text into a valid ASCII variable name by replacing each character other than letters, digits and underscores with '_', and putting '_' in front if it is empty or begins with a digit.",
)
def to_identifier(text: str) -> str:
    """Convert text to a valid identifier.

    Every character except ASCII letters, digits and underscores becomes '_'; an underscore is put in front
    of a leading digit or of an empty result.

    >>> to_identifier("unit price")
    'unit_price'
    >>> to_identifier("2nd try!")
    '_2nd_try_'
    >>> to_identifier("")
    '_'
    """
    name = re.sub(r"[^A-Za-z0-9_]", "_", text)
    if not name or name[0].isdigit():
        name = "_" + name
    return name


@exercise(
    "Delete the thousands separators inside numbers of a text, leaving other commas.",
    "Remove every comma that stands between two digits.",
)
def remove_digit_commas(text):
    """Return text without the commas that have a digit on both sides.

    >>> remove_digit_commas("1,200 apples, 3 pears")
    '1200 apples, 3 pears'
    >>> remove_digit_commas("1,000,000")
    '1000000'
    >>> remove_digit_commas("a,b")
    'a,b'
    """
    return re.sub(r"(?<=\d),(?=\d)", "", text)
