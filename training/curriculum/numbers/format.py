"""Writing numbers as text and reading them back."""

import re

from training.curriculum.exercise import exercise

SMALL_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]


@exercise(
    "Write n with a separator between every three digits, a comma unless another one is given.",
    "Group the digits of an integer by thousands using separator.",
)
def group_thousands(n: int, separator: str = ",") -> str:
    """Format an integer with a separator between groups of three digits.

    >>> group_thousands(1234567)
    '1,234,567'
    >>> group_thousands(-9876, separator=".")
    '-9.876'
    >>> group_thousands(42)
    '42'
    """
    return f"{n:,}".replace(",", separator)


@exercise(
    "Ordinal text of a positive integer: 1st, 2nd, 3rd, 4th, with 11th to 13th as exceptions.",
    "Append 'st', 'nd', 'rd' or 'th' to n as English does.",
)
def ordinal_text(n: int) -> str:
    """Return n with its English ordinal ending, such as '1st' or '12th'.

    >>> ordinal_text(1)
    '1st'
    >>> ordinal_text(12)
    '12th'
    >>> ordinal_text(23)
    '23rd'
    >>> ordinal_text(111)
    '111th'
    """
    if 10 <= n % 100 <= 20:
        return f"{n}th"
    endings = {1: "st", 2: "nd", 3: "rd"}
    return f"{n}{endings.get(n % 10, 'th')}"


@exercise(
    "A number with its noun, adding 's' to the noun unless the number is one.",
    "Text like '1 file' or '3 files' from a count and a singular word.",
)
def count_with_noun(count: int, noun: str) -> str:
    """Return the count followed by the noun, with an 's' added unless count is 1.

    >>> count_with_noun(1, "file")
    '1 file'
    >>> count_with_noun(0, "error")
    '0 errors'
    >>> count_with_noun(5, "line")
    '5 lines'
    """
    ending = "" if count == 1 else "s"
    return f"{count} {noun}{ending}"


@exercise(
    "Large numbers in short form: thousands with 'k', millions with 'M', one decimal, trailing '.0' dropped; smaller numbers unchanged.",
    "Abbreviate n like 1.5k or 2M; values under a thousand are written in full.",
)
def short_number(n: int) -> str:
    """Abbreviate a non-negative integer with 'k' or 'M' and at most one decimal.

    >>> short_number(950)
    '950'
    >>> short_number(1500)
    '1.5k'
    >>> short_number(2000000)
    '2M'
    """
    for limit, letter in ((1_000_000, "M"), (1000, "k")):
        if n >= limit:
            text = f"{n / limit:.1f}"
            return text.removesuffix(".0") + letter
    return str(n)


@exercise(
    "Read numbers such as '3k', '1.5M' or '20' as integers; k means thousand and M million, in either case.",
    "Expand an abbreviated number with an optional k or m ending to an int.",
)
def expand_short_number(text):
    """Convert text like '1.5k', '2M' or '20' to an integer; the letters may have any case.

    >>> expand_short_number("1.5k")
    1500
    >>> expand_short_number("2M")
    2000000
    >>> expand_short_number("20")
    20
    """
    factors = {"k": 1000, "m": 1_000_000}
    factor = factors.get(text[-1].lower(), 1)
    digits = text[:-1] if factor > 1 else text
    return round(float(digits) * factor)


@exercise(
    "Always show the sign: '+5', '-3', and '0' without one.",
    "Text of n with an explicit plus for positive numbers; zero stays bare.",
)
def signed_text(n: int) -> str:
    """Return n as text with '+' in front of positive numbers and nothing in front of zero.

    >>> signed_text(5)
    '+5'
    >>> signed_text(-3)
    '-3'
    >>> signed_text(0)
    '0'
    """
    if n == 0:
        return "0"
    return f"{n:+d}"


@exercise(
    "Accounting style: negative amounts in parentheses without minus, two decimals and thousands commas.",
    "Format value with 2 decimals and commas, e.g. '1,200.00'; negative ones look like '(35.50)'.",
)
def accounting_text(value: float) -> str:
    """Format an amount with commas and two decimals, negative ones in parentheses.

    >>> accounting_text(1200)
    '1,200.00'
    >>> accounting_text(-35.5)
    '(35.50)'
    >>> accounting_text(0)
    '0.00'
    """
    body = f"{abs(value):,.2f}"
    return f"({body})" if value < 0 else body


@exercise(
    "Remove superfluous zeros: show x with at most places decimals, no trailing zeros and no lone decimal point.",
    "Round x to places decimals and print it as short as possible.",
)
def tidy_decimal(x: float, places: int = 2) -> str:
    """Return x with at most the given decimals and without trailing zeros.

    >>> tidy_decimal(2.50)
    '2.5'
    >>> tidy_decimal(3.0)
    '3'
    >>> tidy_decimal(1.23456, places=3)
    '1.235'
    """
    text = f"{x:.{places}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text


@exercise(
    "Tally marks for a count: groups of five as '||||/' separated by blanks, and the rest as single strokes.",
    "Draw count as tally: each five becomes '||||/', leftovers plain '|', groups divided by a space.",
)
def tally_drawing(count: int) -> str:
    """Draw a count with tally marks, '||||/' for each five, groups separated by spaces.

    >>> tally_drawing(7)
    '||||/ ||'
    >>> tally_drawing(5)
    '||||/'
    >>> tally_drawing(3)
    '|||'
    >>> tally_drawing(0)
    ''
    """
    fives, rest = divmod(count, 5)
    groups = ["||||/"] * fives
    if rest:
        groups.append("|" * rest)
    return " ".join(groups)


@exercise(
    "Write a number from 1 on in bead notation: 'H' for each hundred, 'T' for each ten, '.' for each one, in that order.",
    "Represent n by repeated symbols, hundreds as H, tens as T and ones as dots.",
)
def bead_notation(n: int) -> str:
    """Write n with 'H' per hundred, 'T' per ten and '.' per one.

    >>> bead_notation(123)
    'HTT...'
    >>> bead_notation(40)
    'TTTT'
    >>> bead_notation(5)
    '.....'
    """
    hundreds, rest = divmod(n, 100)
    tens, ones = divmod(rest, 10)
    return "H" * hundreds + "T" * tens + "." * ones


@exercise(
    "Value of a text made of symbols, each worth the number found in values; unknown symbols raise ValueError.",
    "Add up symbol worths over a string, e.g. with values {'T': 10, '.': 1}. ValueError for symbols without a worth.",
)
def symbol_sum(text: str, values: dict[str, int]) -> int:
    """Add up the values of the symbols in text.

    Raises:
        ValueError: a symbol has no value.

    >>> symbol_sum("TT..", {"T": 10, ".": 1})
    22
    >>> symbol_sum("", {"T": 10})
    0
    >>> symbol_sum("TX", {"T": 10})
    Traceback (most recent call last):
    ...
    ValueError: unknown symbol 'X'
    """
    total = 0
    for symbol in text:
        if symbol not in values:
            raise ValueError(f"unknown symbol {symbol!r}")
        total += values[symbol]
    return total


@exercise(
    "Parse a mixed number such as '2 1/4', '3/8' or '5' into a float.",
    "Read whole numbers, fractions a/b, and a whole number followed by a fraction; return the value as float.",
)
def parse_mixed_number(text: str) -> float:
    """Convert '2 1/4', '3/8' or '5' to a float.

    >>> parse_mixed_number("2 1/4")
    2.25
    >>> parse_mixed_number("3/8")
    0.375
    >>> parse_mixed_number("5")
    5.0
    """
    value = 0.0
    for part in text.split():
        if "/" in part:
            top, bottom = part.split("/")
            value += int(top) / int(bottom)
        else:
            value += int(part)
    return value


@exercise(
    "Integer behind text such as '0x1f', '0b101', '0o17' or plain decimal digits.",
    "Read a whole number whose prefix tells the base: 0x for 16, 0b for 2, 0o for 8, none for 10.",
)
def read_prefixed_int(text: str) -> int:
    """Convert text to an integer, honouring the prefixes 0x, 0b and 0o.

    >>> read_prefixed_int("0x1f")
    31
    >>> read_prefixed_int("0b101")
    5
    >>> read_prefixed_int("042")
    42
    """
    bases = {"0x": 16, "0b": 2, "0o": 8}
    base = bases.get(text[:2].lower(), 10)
    return int(text, base)


@exercise(
    "Two hexadecimal lowercase digits per byte, joined with colons.",
    "Show a list of byte values as text like '0a:ff'.",
)
def bytes_with_colons(values):
    """Return byte values as two-digit hexadecimal numbers joined by colons.

    >>> bytes_with_colons([10, 255, 0])
    '0a:ff:00'
    >>> bytes_with_colons([7])
    '07'
    >>> bytes_with_colons([])
    ''
    """
    return ":".join(f"{v:02x}" for v in values)


@exercise(
    "Turn '#rgb' or '#rrggbb' into a tuple of three numbers from 0 to 255; in the short form each digit is doubled.",
    "Parse a hexadecimal web colour, long or short form, into (red, green, blue).",
)
def parse_web_colour(text: str) -> tuple[int, int, int]:
    """Convert a colour like '#ff8000' or '#f80' to (red, green, blue).

    >>> parse_web_colour("#ff8000")
    (255, 128, 0)
    >>> parse_web_colour("#f80")
    (255, 136, 0)
    >>> parse_web_colour("#000")
    (0, 0, 0)
    """
    digits = text.lstrip("#")
    if len(digits) == 3:
        digits = "".join(d * 2 for d in digits)
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


@exercise(
    "All integers contained in a text, in order; a minus directly before the digits belongs to the number.",
    "Extract the whole numbers, negative ones included, found anywhere in the text.",
)
def integers_in_text(text: str) -> list[int]:
    """Return all integers that occur in text, a minus sign directly before the digits included.

    >>> integers_in_text("from 3 to -12 in 7steps")
    [3, -12, 7]
    >>> integers_in_text("none")
    []
    >>> integers_in_text("007")
    [7]
    """
    return [int(m) for m in re.findall(r"-?\d+", text)]


@exercise(
    "Convert text to an int, or give back default if it is not a whole number.",
    "Safe int conversion: default is returned for anything int() rejects, None included.",
)
def int_or_default(text, default=0):
    """Convert text to an integer, returning default if that is impossible.

    >>> int_or_default("12")
    12
    >>> int_or_default("x1", default=-1)
    -1
    >>> int_or_default(None)
    0
    """
    try:
        return int(text)
    except (TypeError, ValueError):
        return default


@exercise(
    "Is the text a decimal number: optional sign, digits, and optionally a point followed by digits?",
    "Check that text looks like '12', '-0.5' or '+3.25'; exponents and lone points are not accepted.",
)
def looks_like_decimal(text: str) -> bool:
    """Check whether text is a number with an optional sign and optional decimals after a point.

    >>> looks_like_decimal("-0.5")
    True
    >>> looks_like_decimal("12")
    True
    >>> looks_like_decimal("3.")
    False
    >>> looks_like_decimal("1e5")
    False
    """
    return re.fullmatch(r"[+-]?\d+(\.\d+)?", text) is not None


@exercise(
    "Parse a number written the continental way, with points between thousands and a decimal comma.",
    "Float value of text like '1.234,5'.",
)
def parse_comma_decimal(text: str) -> float:
    """Convert a number with decimal comma and points between thousands to a float.

    >>> parse_comma_decimal("1.234,5")
    1234.5
    >>> parse_comma_decimal("0,25")
    0.25
    >>> parse_comma_decimal("17")
    17.0
    """
    return float(text.replace(".", "").replace(",", "."))


@exercise(
    "Expand a selection such as '1-3,8' into the list of numbers.",
    "Read comma-separated numbers and ranges with a dash and return every number meant, in order.",
)
def expand_page_ranges(text: str) -> list[int]:
    """Expand text like '1-3,8' to a list of integers.

    >>> expand_page_ranges("1-3,8")
    [1, 2, 3, 8]
    >>> expand_page_ranges("5")
    [5]
    >>> expand_page_ranges("9, 2-2")
    [9, 2]
    """
    numbers = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        numbers.extend(range(int(first), int(last or first) + 1))
    return numbers


@exercise(
    "Word for a number from zero to ten by looking it up in SMALL_WORDS, digits for all others.",
    "Spell out 0..10 using SMALL_WORDS; any other integer becomes its digits.",
)
def spell_small(n: int) -> str:
    """Return the word for n from SMALL_WORDS if it is 0 to 10, otherwise its digits.

    >>> spell_small(3)
    'three'
    >>> spell_small(11)
    '11'
    >>> spell_small(-1)
    '-1'
    """
    if 0 <= n < len(SMALL_WORDS):
        return SMALL_WORDS[n]
    return str(n)


@exercise(
    "Right-align numbers to a common width and return them as lines.",
    "Pad every number with blanks on the left so all texts are as long as the longest one.",
)
def align_numbers(numbers):
    """Return the numbers as texts, padded on the left to the width of the longest.

    >>> align_numbers([5, 120, -3])
    ['  5', '120', ' -3']
    >>> align_numbers([7])
    ['7']
    >>> align_numbers([])
    []
    """
    texts = [str(n) for n in numbers]
    width = max(map(len, texts), default=0)
    return [t.rjust(width) for t in texts]


@exercise(
    "Invoice code: a prefix, a dash, and the number with leading zeros up to digits places.",
    "Build identifiers like 'INV-00042'.",
)
def numbered_code(prefix: str, number: int, digits: int = 5) -> str:
    """Return prefix, a dash and the number padded with zeros to the given digits.

    >>> numbered_code("INV", 42)
    'INV-00042'
    >>> numbered_code("A", 7, digits=2)
    'A-07'
    >>> numbered_code("X", 1234, digits=3)
    'X-1234'
    """
    return f"{prefix}-{number:0{digits}d}"


@exercise(
    "Next code in a series: increase the number at the end of the text, keeping its leading zeros. ValueError without a number.",
    "Increment the trailing digits of an identifier such as 'img009', preserving their width; raise ValueError when there are no digits at the end.",
)
def next_code(code: str) -> str:
    """Increase the number at the end of code by one and keep its width.

    :raises ValueError: if code does not end with digits

    >>> next_code("img009")
    'img010'
    >>> next_code("A99")
    'A100'
    >>> next_code("abc")
    Traceback (most recent call last):
    ...
    ValueError: no number at the end
    """
    match = re.search(r"\d+$", code)
    if match is None:
        raise ValueError("no number at the end")
    digits = match.group()
    return code[:match.start()] + str(int(digits) + 1).zfill(len(digits))


@exercise(
    "Scientific notation as (mantissa, exponent) with 1 <= |mantissa| < 10; zero gives (0.0, 0). Mantissa rounded to six decimals.",
    "Split a number into a mantissa of one leading digit and a power of ten, rounding the mantissa to 6 places.",
)
def split_scientific(x: float) -> tuple[float, int]:
    """Return (mantissa, exponent) so that x is mantissa * 10 ** exponent with one digit before the point.

    The mantissa is rounded to six decimals; zero gives (0.0, 0).

    >>> split_scientific(1234.5)
    (1.2345, 3)
    >>> split_scientific(-0.05)
    (-5.0, -2)
    >>> split_scientific(0)
    (0.0, 0)
    """
    mantissa, exponent = f"{x:.6e}".split("e")
    return float(mantissa), int(exponent)
