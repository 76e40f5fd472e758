"""Regular expressions for everyday extraction and rewriting."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "All hashtags of a post, lowercased, without the '#', in order and without repeats.",
    "Collect the words following '#' signs, in lower case, each just once in order of appearance.",
)
def hashtags(post: str) -> list[str]:
    """Return the distinct hashtags in post, lowercased and without '#', in order.

    >>> hashtags("Sun #Beach #sea #beach")
    ['beach', 'sea']
    >>> hashtags("nothing")
    []
    >>> hashtags("#a#b")
    ['a', 'b']
    """
    return list(dict.fromkeys(tag.lower() for tag in re.findall(r"#(\w+)", post)))


@exercise(
    "Times of the form H:MM or HH:MM that occur in text.",
    "Find clock times with one or two digits before a colon and two digits behind, as strings in order.",
)
def times_in(text):
    """Return all times like '9:30' or '14:05' written in text.

    >>> times_in("from 9:30 to 14:05")
    ['9:30', '14:05']
    >>> times_in("no time")
    []
    >>> times_in("at 7:00.")
    ['7:00']
    """
    return re.findall(r"\b\d{1,2}:\d{2}\b", text)


@exercise(
    "Capitalize the letter following every hyphen or blank and the first one, by regular expression.",
    "Make uppercase each lowercase letter standing at the start of text or after a space or hyphen.",
)
def raise_initials(text: str) -> str:
    """Uppercase the ASCII letters at the start of text and after spaces or hyphens.

    >>> raise_initials("new york-style")
    'New York-Style'
    >>> raise_initials("a")
    'A'
    >>> raise_initials("")
    ''
    """
    return re.sub(r"(^|[ -])([a-z])", lambda m: m.group(1) + m.group(2).upper(), text)


@exercise(
    "Sum all numbers, decimal ones included, found in text.",
    "Add up every unsigned integer or decimal number appearing in text; the result is a float.",
)
def sum_numbers_in(text):
    """Return the sum of the unsigned numbers in text, which may have decimals, as a float.

    >>> sum_numbers_in("2 eggs, 1.5 cups")
    3.5
    >>> sum_numbers_in("none")
    0.0
    >>> sum_numbers_in("10,20")
    30.0
    """
    return sum((float(n) for n in re.findall(r"\d+(?:\.\d+)?", text)), 0.0)


@exercise(
    "Increase every integer in text by step.",
    "Replace each run of digits with the number it stands for plus step.",
)
def shift_numbers(text: str, step: int = 1) -> str:
    """Add step to every non-negative integer written in text.

    >>> shift_numbers("page 9 of 12")
    'page 10 of 13'
    >>> shift_numbers("a1b2", 10)
    'a11b12'
    >>> shift_numbers("x")
    'x'
    """
    return re.sub(r"\d+", lambda m: str(int(m.group()) + step), text)


@exercise(
    "Split text at commas, semicolons or slashes together with the blanks around them; empty parts are omitted.",
    "Break text at any of , ; / and trim the pieces. Pieces with nothing in them are dropped.",
)
def split_loosely(text):
    """Split text at ',', ';' and '/', dropping surrounding blanks and empty parts.

    >>> split_loosely("red, blue;green / black")
    ['red', 'blue', 'green', 'black']
    >>> split_loosely(",,")
    []
    >>> split_loosely("one")
    ['one']
    """
    return [part for part in re.split(r"\s*[,;/]\s*", text.strip()) if part]


@exercise(
    "Swap 'Last, First' into 'First Last'; other formats are returned stripped.",
    "Bring a name written surname first with a comma into natural order. Anything lacking that shape is only trimmed.",
)
def natural_name(name: str) -> str:
    """Turn 'Last, First' into 'First Last'; return other names stripped.

    >>> natural_name("Berg, Maria")
    'Maria Berg'
    >>> natural_name(" Cher ")
    'Cher'
    >>> natural_name("van Dijk,  Tom")
    'Tom van Dijk'
    """
    match = re.fullmatch(r"\s*([^,]+?)\s*,\s*([^,]+?)\s*", name)
    if match is None:
        return name.strip()
    return f"{match.group(2)} {match.group(1)}"


@exercise(
    "Translate a wildcard pattern, '*' for any text and '?' for any one character, and test name against it.",
    "Does the entire name match pattern, where * matches any number of characters and ? exactly one?",
)
def wildcard_match(name: str, pattern: str) -> bool:
    """Check whether name as a whole matches pattern with the wildcards '*' (any text) and '?' (one character).

    >>> wildcard_match("notes.txt", "*.txt")
    True
    >>> wildcard_match("a1", "a?")
    True
    >>> wildcard_match("abc", "a?")
    False
    """
    regex = re.escape(pattern).replace(r"\*", ".*").replace(r"\?", ".")
    return re.fullmatch(regex, name) is not None


@exercise(
    "Repeated word errors: each word that directly follows itself, lowercased, in order.",
    "Find doubled words such as 'the the' (case ignored) and return them in lower case.",
)
def doubled_words(text):
    """Return the lowercase words that are immediately repeated in text.

    >>> doubled_words("It is is what the The is")
    ['is', 'the']
    >>> doubled_words("fine here")
    []
    >>> doubled_words("no no")
    ['no']
    """
    return re.findall(r"\b(\w+)\s+\1\b", text.lower())


@exercise(
    "Width and height from a size like '1920x1080', or None if text contains no such size.",
    "Search text for two integers with an x between them and return both as a tuple; None when absent.",
)
def find_dimensions(text: str) -> tuple[int, int] | None:
    """Return (width, height) from the first 'WxH' in text, or None.

    >>> find_dimensions("photo 1920x1080.jpg")
    (1920, 1080)
    >>> find_dimensions("3 x 4")
    (3, 4)
    >>> find_dimensions("none") is None
    True
    """
    match = re.search(r"(\d+)\s*x\s*(\d+)", text)
    if match:
        return int(match.group(1)), int(match.group(2))
    return None


@exercise(
    "Count matches of each pattern in text, as a dict from label to count.",
    "For all labelled regular expressions in patterns, tell how many times each matches in text.",
)
def count_patterns(text: str, patterns: dict[str, str]) -> dict[str, int]:
    """Return for every label in patterns the number of matches of its regular expression in text.

    >>> count_patterns("a1 b22", {"numbers": "[0-9]+", "letters": "[a-z]"})
    {'numbers': 2, 'letters': 2}
    >>> count_patterns("", {"x": "x"})
    {'x': 0}
    >>> count_patterns("abc", {})
    {}
    """
    return {label: len(re.findall(pattern, text)) for label, pattern in patterns.items()}


@exercise(
    "Separate stuck-together measurements: put a space between a number and the unit letters after it.",
    "Insert a blank wherever a letter comes directly after a digit.",
)
def space_units(text):
    """Insert a space between each digit and a letter directly after it.

    >>> space_units("5km in 30min")
    '5 km in 30 min'
    >>> space_units("a5")
    'a5'
    >>> space_units("2x2")
    '2 x2'
    """
    return re.sub(r"(\d)([A-Za-z])", r"\1 \2", text)


@exercise(
    "Whole-word replacement of old by new that keeps an initial capital.",
    "Replace old, as a complete word in any case, by new. Where the replaced word began with a capital, new is capitalized.",
)
def replace_word_keep_capital(text: str, old: str, new: str) -> str:
    """Replace the whole word old, ignoring case, by new, capitalized if the original word was.

    >>> replace_word_keep_capital("Dog and dog, dogma", "dog", "cat")
    'Cat and cat, dogma'
    >>> replace_word_keep_capital("abc", "x", "y")
    'abc'
    >>> replace_word_keep_capital("The end", "the", "an")
    'An end'
    """
    def swap(match):
        return new.capitalize() if match.group()[0].isupper() else new

    return re.sub(rf"\b{re.escape(old)}\b", swap, text, flags=re.IGNORECASE)


@exercise(
    "Longest run of digits in text as a string, the first if several, '' if none.",
    "Which digit sequence in text has the most digits? Ties go to the earlier one.",
)
def longest_digit_run(text: str) -> str:
    """Return the longest sequence of digits in text (the first such), or ''.

    >>> longest_digit_run("a12b345c")
    '345'
    >>> longest_digit_run("12 34")
    '12'
    >>> longest_digit_run("x")
    ''
    """
    return max(re.findall(r"\d+", text), key=len, default="")


@exercise(
    "Amounts with currency in text as (amount, code) tuples, e.g. '12.50 EUR'.",
    "Find numbers followed by a blank and three capital letters, and return each as a float with its code.",
)
def amounts_in(text):
    """Return (amount, code) for each number followed by a space and a three-letter uppercase code.

    >>> amounts_in("paid 12.50 EUR and 3 USD")
    [(12.5, 'EUR'), (3.0, 'USD')]
    >>> amounts_in("12 pieces")
    []
    >>> amounts_in("7 CHF")
    [(7.0, 'CHF')]
    """
    return [(float(n), code) for n, code in re.findall(r"(\d+(?:\.\d+)?) ([A-Z]{3})\b", text)]


@exercise(
    "Names of functions defined in Python source text by 'def' at any indentation.",
    "List each name that comes after 'def' at the start of a line, leading blanks permitted.",
)
def defined_names(source: str) -> list[str]:
    """Return the names of the functions defined in the source text with 'def'.

    >>> defined_names("def a():\\n    pass\\n  def b(x): pass")
    ['a', 'b']
    >>> defined_names("x = 1")
    []
    >>> defined_names("undef c()")
    []
    """
    return re.findall(r"^\s*def (\w+)", source, flags=re.MULTILINE)


@exercise(
    "Named fields from a line like 'user=kim ip=1.2.3.4' with a regular expression, values up to the next blank.",
    "Parse every word=value piece in line into a dict; values do not contain whitespace.",
)
def fields_of_line(line: str) -> dict[str, str]:
    """Return a dict of all 'name=value' pairs in line, values ending at whitespace.

    >>> fields_of_line("login user=kim ip=1.2.3.4 ok")
    {'user': 'kim', 'ip': '1.2.3.4'}
    >>> fields_of_line("nothing")
    {}
    >>> fields_of_line("a=1 a=2")
    {'a': '2'}
    """
    return dict(re.findall(r"(\w+)=(\S+)", line))


@exercise(
    "Change dates such as 3.7.2024 inside text to 2024-07-03, padding day and month.",
    "Find day.month.year dates with one- or two-digit days and months in text and write them in ISO order with leading zeros.",
)
def dotted_dates_to_iso(text: str) -> str:
    """Replace each date D.M.YYYY in text by YYYY-MM-DD with zero-padded parts.

    >>> dotted_dates_to_iso("born 3.7.2024")
    'born 2024-07-03'
    >>> dotted_dates_to_iso("24.12.1999 or 1.1.2000")
    '1999-12-24 or 2000-01-01'
    >>> dotted_dates_to_iso("v1.2.3")
    'v1.2.3'
    """
    def iso(match):
        day, month, year = match.groups()
        return f"{year}-{month:0>2}-{day:0>2}"

    return re.sub(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b", iso, text)
