"""Conversions between strings, numbers, lists, dictionaries, units and bases."""

from training.curriculum.exercise import exercise


@exercise(
    "Convert a string of comma-separated numbers to a list of integers.",
    "Given text such as '4,5,6', return the numbers as ints; empty text gives an empty list.",
)
def ints_from_commas(text: str) -> list[int]:
    """Convert comma-separated text to a list of integers.

    >>> ints_from_commas("4,5,6")
    [4, 5, 6]
    >>> ints_from_commas(" 7 , -2")
    [7, -2]
    >>> ints_from_commas("")
    []
    """
    if not text:
        return []
    return [int(part) for part in text.split(",")]


@exercise(
    "Convert an integer to a string of at least the given width, with zeros on the left.",
    "Write n as text filled up with leading zeros to width characters.",
)
def padded_number(n: int, width: int) -> str:
    """Return the number as a string with leading zeros up to the given width.

    >>> padded_number(7, 3)
    '007'
    >>> padded_number(1234, 2)
    '1234'
    >>> padded_number(0, 1)
    '0'
    """
    return str(n).zfill(width)


@exercise(
    "Turn a list of booleans into a string of '1' and '0'.",
    "Convert flags to text: '1' for a true value and '0' for a false one.",
)
def flags_to_text(flags):
    """Return a string with '1' for each true and '0' for each false flag.

    >>> flags_to_text([True, False, True])
    '101'
    >>> flags_to_text([])
    ''
    >>> flags_to_text([0, 5])
    '01'
    """
    return "".join("1" if flag else "0" for flag in flags)


@exercise(
    "Convert a string to an int, or return the fallback if it is not a whole number.",
    "Parse text as an integer; when that is impossible give back fallback.",
)
def parsed_or_fallback(text: str, fallback: int) -> int:
    """Return the text as an integer, or fallback if it cannot be converted.

    >>> parsed_or_fallback("42", 0)
    42
    >>> parsed_or_fallback("4.5", -1)
    -1
    >>> parsed_or_fallback("", 7)
    7
    """
    try:
        return int(text)
    except ValueError:
        return fallback


@exercise(
    "Convert kilometres to metres and return a whole number, rounding to the nearest metre.",
    "Given a distance in km (possibly with decimals), give the distance in whole metres.",
)
def metres_from_km(km: float) -> int:
    """Convert a distance in kilometres to whole metres.

    >>> metres_from_km(1.5)
    1500
    >>> metres_from_km(0)
    0
    >>> metres_from_km(0.0126)
    13
    """
    return round(km * 1000)


@exercise(
    "Convert a dictionary to a list of 'key=value' strings sorted by key.",
    "Write out each entry of the dict as 'key=value'; the list is in the order of the keys.",
)
def dict_to_assignments(settings: dict) -> list[str]:
    """Return the entries of the dictionary as sorted 'key=value' strings.

    >>> dict_to_assignments({"b": 2, "a": 1})
    ['a=1', 'b=2']
    >>> dict_to_assignments({})
    []
    >>> dict_to_assignments({"on": True})
    ['on=True']
    """
    return [f"{key}={settings[key]}" for key in sorted(settings)]


@exercise(
    "Convert a number of hours given as a decimal to a string 'H:MM'.",
    "Turn 1.5 into '1:30': hours and minutes, the minutes rounded and with two digits.",
)
def hours_to_clock(hours):
    """Convert decimal hours to text of the form 'H:MM'.

    >>> hours_to_clock(1.5)
    '1:30'
    >>> hours_to_clock(0.1)
    '0:06'
    >>> hours_to_clock(10)
    '10:00'
    """
    minutes = round(hours * 60)
    return f"{minutes // 60}:{minutes % 60:02d}"


@exercise(
    "Convert a list of characters and numbers into one string.",
    "Join all elements of a mixed list into a single piece of text without separators.",
)
def glue_together(parts: list) -> str:
    """Return all parts converted to text and joined.

    >>> glue_together(["a", 1, "b", 2])
    'a1b2'
    >>> glue_together([])
    ''
    >>> glue_together([0.5])
    '0.5'
    """
    return "".join(map(str, parts))


@exercise(
    "Write a function to convert a non-negative integer to its base-3 digits as a string.",
    "Ternary notation of n, that is digits 0, 1 and 2.",
)
def to_ternary(n: int) -> str:
    """Return the base-3 representation of a non-negative integer.

    >>> to_ternary(5)
    '12'
    >>> to_ternary(0)
    '0'
    >>> to_ternary(27)
    '1000'
    """
    if n == 0:
        return "0"
    digits = ""
    while n > 0:
        digits = str(n % 3) + digits
        n //= 3
    return digits


@exercise(
    "Read a string of 'key:value' items separated by ';' into a dictionary of strings.",
    "Convert 'a:1;b:2' to {'a': '1', 'b': '2'}; empty text gives an empty dict.",
)
def dict_from_semicolons(text: str) -> dict[str, str]:
    """Convert text of the form 'key:value;key:value' to a dictionary.

    >>> dict_from_semicolons("a:1;b:2")
    {'a': '1', 'b': '2'}
    >>> dict_from_semicolons("url:x:y")
    {'url': 'x:y'}
    >>> dict_from_semicolons("")
    {}
    """
    result = {}
    for item in text.split(";"):
        if item:
            key, value = item.split(":", 1)
            result[key] = value
    return result


@exercise(
    "Convert a truth value given as text: 'yes', 'true', 'on' and '1' are True in any letter case, all else is False.",
    "Check if the text says yes, true, on or 1, ignoring case and outer blanks.",
)
def text_to_bool(text):
    """Return True if the text is 'yes', 'true', 'on' or '1', ignoring case and surrounding spaces.

    >>> text_to_bool(" Yes ")
    True
    >>> text_to_bool("off")
    False
    >>> text_to_bool("1")
    True
    """
    return text.strip().lower() in ("yes", "true", "on", "1")


@exercise(
    "Convert a list of digits to the integer they write.",
    "Given decimal digits, most significant first, return the whole number; no digits give 0.",
)
def number_of_digit_list(digits: list[int]) -> int:
    """Return the integer written by the list of decimal digits.

    >>> number_of_digit_list([4, 0, 7])
    407
    >>> number_of_digit_list([0, 5])
    5
    >>> number_of_digit_list([])
    0
    """
    value = 0
    for digit in digits:
        value = value * 10 + digit
    return value


@exercise(
    "Convert pounds to kilograms, rounded to one decimal; one pound is 0.4536 kg.",
    "Weight in kg with one decimal place for a weight in pounds (0.4536 kg each).",
)
def pounds_to_kg(pounds: float) -> float:
    """Convert a weight in pounds (0.4536 kg each) to kilograms with one decimal.

    >>> pounds_to_kg(10)
    4.5
    >>> pounds_to_kg(0)
    0.0
    >>> pounds_to_kg(150)
    68.0
    """
    return round(pounds * 0.4536, 1)


@exercise(
    "Turn a dictionary into a list of (value, key) tuples, largest value first.",
    "Given a dict with number values, return its entries as (value, key) pairs in falling order.",
)
def value_key_ranking(amounts: dict[str, int]) -> list[tuple[int, str]]:
    """Return (value, key) tuples of the dictionary in descending order.

    >>> value_key_ranking({"a": 1, "b": 5})
    [(5, 'b'), (1, 'a')]
    >>> value_key_ranking({})
    []
    >>> value_key_ranking({"x": 2, "y": 2})
    [(2, 'y'), (2, 'x')]
    """
    return sorted(((v, k) for k, v in amounts.items()), reverse=True)


@exercise(
    "Change every value that looks like a whole number to an int and leave other strings alone.",
    "Given a list of strings, convert those made of digits only to integers.",
)
def convert_numeric_items(items: list[str]) -> list:
    """Return the items with digit-only strings converted to integers.

    >>> convert_numeric_items(["a", "12", "3b"])
    ['a', 12, '3b']
    >>> convert_numeric_items([])
    []
    >>> convert_numeric_items(["007"])
    [7]
    """
    return [int(item) if item.isdigit() else item for item in items]


@exercise(
    "Convert a word to the list of positions of its letters in the alphabet (a is 1), ignoring case.",
    "Letter numbers of a word: a or A gives 1, b gives 2 and so on.",
)
def alphabet_ranks(word):
    """Return the alphabet position of each letter of the word, with a as 1.

    >>> alphabet_ranks("Cab")
    [3, 1, 2]
    >>> alphabet_ranks("z")
    [26]
    >>> alphabet_ranks("")
    []
    """
    return [ord(ch) - ord("a") + 1 for ch in word.lower()]


@exercise(
    "Convert an amount in cents to a string with a dollar sign and two decimals.",
    "Format whole cents as dollars, like '$12.05'.",
)
def cents_as_dollars(cents: int) -> str:
    """Return a non-negative amount in cents as text like '$12.05'.

    >>> cents_as_dollars(1205)
    '$12.05'
    >>> cents_as_dollars(7)
    '$0.07'
    >>> cents_as_dollars(0)
    '$0.00'
    """
    return f"${cents // 100}.{cents % 100:02d}"


@exercise(
    "Convert a list to a dictionary that maps each element to its index; a repeated element keeps its last index.",
    "Build a dict from value to position for the given list (last position for repeated values).",
)
def index_lookup(items: list) -> dict:
    """Return a dictionary from each element to its (last) index in the list.

    >>> index_lookup(["a", "b", "a"])
    {'a': 2, 'b': 1}
    >>> index_lookup([])
    {}
    >>> index_lookup([10])
    {10: 0}
    """
    return {item: i for i, item in enumerate(items)}


@exercise(
    "Convert seconds to a tuple (minutes, seconds).",
    "Given a number of seconds, return the full minutes and the seconds left over.",
)
def minutes_and_seconds(seconds: int) -> tuple[int, int]:
    """Split a number of seconds into (minutes, remaining seconds).

    >>> minutes_and_seconds(135)
    (2, 15)
    >>> minutes_and_seconds(59)
    (0, 59)
    >>> minutes_and_seconds(60)
    (1, 0)
    """
    return seconds // 60, seconds % 60


@exercise(
    "Convert any value to a list: a list stays, a tuple or set becomes a (sorted, for sets) list, None gives [], all else is put into a list.",
    "Make a list of the argument. None becomes an empty list, tuples are converted, sets are sorted, single values are wrapped.",
)
def listify(value):
    """Return the value as a list: None gives [], tuples are converted, sets sorted, other values wrapped.

    >>> listify((1, 2))
    [1, 2]
    >>> listify({3, 1})
    [1, 3]
    >>> listify("ab")
    ['ab']
    >>> listify(None)
    []
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
    "Convert a hexadecimal string, with or without the prefix '0x', to an integer.",
    "Value of a base-16 number in text form. Raise ValueError if the text is no such number.",
)
def hex_value(text: str) -> int:
    """Return the integer value of a hexadecimal string, which may begin with '0x'.

    >>> hex_value("ff")
    255
    >>> hex_value("0x10")
    16
    >>> hex_value("A")
    10
    """
    return int(text, 16)


@exercise(
    "Convert a fraction written as 'a/b' to a float; plain numbers are accepted too.",
    "Parse text like '3/4' or '2.5' and return the float value.",
)
def fraction_text_to_float(text):
    """Convert text like '3/4' or '2' to a float.

    >>> fraction_text_to_float("3/4")
    0.75
    >>> fraction_text_to_float("2")
    2.0
    >>> fraction_text_to_float("-1/2")
    -0.5
    """
    if "/" in text:
        top, bottom = text.split("/")
        return int(top) / int(bottom)
    return float(text)
