"""Short requests about conversions between strings, numbers, lists, tuples and dicts."""

from training.curriculum.exercise import exercise


@exercise(
    "Write the numbers of a tuple as text with ' - ' between them.",
    "Join the elements of a tuple of numbers to one string, separated by a spaced dash.",
)
def tuple_line(tup):
    """Write a function to turn a tuple of numbers into text joined by ' - '.

    >>> tuple_line((1, 2, 3))
    '1 - 2 - 3'
    >>> tuple_line((7,))
    '7'
    >>> tuple_line(())
    ''
    """
    return " - ".join(str(x) for x in tup)


@exercise(
    "Read text like '3,4,5' to a tuple of ints; empty text gives an empty tuple.",
    "Convert a comma-separated string of integers into a tuple.",
)
def tuple_from_text(text: str) -> tuple[int, ...]:
    """Write a function to convert '3,4,5' to a tuple of integers.

    >>> tuple_from_text("3,4,5")
    (3, 4, 5)
    >>> tuple_from_text("-1")
    (-1,)
    >>> tuple_from_text("")
    ()
    """
    return tuple(int(p) for p in text.split(",")) if text else ()


@exercise(
    "Convert a number to the list of its digits, minus sign ignored.",
    "Return the decimal digits of the integer n, left to right, as ints.",
)
def int_to_list(n):
    """Write a function to turn a number into a list of its digits, ignoring the sign.

    >>> int_to_list(507)
    [5, 0, 7]
    >>> int_to_list(-12)
    [1, 2]
    >>> int_to_list(0)
    [0]
    """
    return [int(d) for d in str(abs(n))]


@exercise(
    "Glue the numbers of a list together and read the result as one integer.",
    "Write the non-negative numbers side by side and convert the text to int; an empty list gives 0.",
)
def glued_number(lst):
    """Write a function to join the numbers of a list into one number.

    >>> glued_number([1, 23, 4])
    1234
    >>> glued_number([0, 5])
    5
    >>> glued_number([])
    0
    """
    return int("".join(map(str, lst)) or 0)


@exercise(
    "Turn a list into a dict that maps each index to its element.",
    "Build a dict with the positions 0, 1, ... as keys and the items as values.",
)
def index_dict(lst: list) -> dict:
    """Write a function to make a dict from index to element.

    >>> index_dict(["a", "b"])
    {0: 'a', 1: 'b'}
    >>> index_dict([5])
    {0: 5}
    >>> index_dict([])
    {}
    """
    return dict(enumerate(lst))


@exercise(
    "Turn a list into a dict from each element to the list of its positions.",
    "Map every distinct item to all indices at which it stands.",
)
def positions_dict(lst):
    """Write a function to map each element to the list of its indices.

    >>> positions_dict(["a", "b", "a"])
    {'a': [0, 2], 'b': [1]}
    >>> positions_dict([3])
    {3: [0]}
    >>> positions_dict([])
    {}
    """
    result = {}
    for i, x in enumerate(lst):
        result.setdefault(x, []).append(i)
    return result


@exercise(
    "Read a flat list key, value, key, value, ... as a dict.",
    "Convert a list whose items alternate between keys and values to a dictionary.",
)
def dict_from_flat(lst):
    """Write a function to make a dict from a flat list of alternating keys and values.

    >>> dict_from_flat(["a", 1, "b", 2])
    {'a': 1, 'b': 2}
    >>> dict_from_flat([1, "x"])
    {1: 'x'}
    >>> dict_from_flat([])
    {}
    """
    return dict(zip(lst[::2], lst[1::2]))


@exercise(
    "Write a dict as a flat list key, value, key, value, ...",
    "Flatten a dictionary to a list in which every key is followed by its value.",
)
def dict_to_flat(d: dict) -> list:
    """Write a function to turn a dict into a flat list of keys and values.

    >>> dict_to_flat({"a": 1, "b": 2})
    ['a', 1, 'b', 2]
    >>> dict_to_flat({1: None})
    [1, None]
    >>> dict_to_flat({})
    []
    """
    result = []
    for k, v in d.items():
        result.extend([k, v])
    return result


@exercise(
    "Convert a dict of lists to a list of (key, item) tuples.",
    "Unroll the dictionary: one (key, item) pair for each item of each list, in order.",
)
def unrolled(d):
    """Write a function to turn a dict of lists into (key, item) pairs.

    >>> unrolled({"a": [1, 2], "b": [3]})
    [('a', 1), ('a', 2), ('b', 3)]
    >>> unrolled({"x": []})
    []
    >>> unrolled({})
    []
    """
    return [(k, x) for k, items in d.items() for x in items]


@exercise(
    "Turn rows with a header row in front into a list of dicts.",
    "The first row holds the column names: convert each further row to a dict with these names as keys.",
)
def header_table_dicts(rows: list[list]) -> list[dict]:
    """Write a function to turn a table with a header row into dicts.

    >>> header_table_dicts([["n", "v"], ["a", 1], ["b", 2]])
    [{'n': 'a', 'v': 1}, {'n': 'b', 'v': 2}]
    >>> header_table_dicts([["x"]])
    []
    >>> header_table_dicts([["k"], [0]])
    [{'k': 0}]
    """
    header = rows[0]
    return [dict(zip(header, row)) for row in rows[1:]]


@exercise(
    "Turn a list of dicts into a dict of lists; all dicts have the same keys.",
    "Collect for every key the values found under it in the dicts, in order.",
)
def dicts_to_columns(records):
    """Write a function to turn a list of dicts with equal keys into a dict of lists.

    >>> dicts_to_columns([{"a": 1, "b": 2}, {"a": 3, "b": 4}])
    {'a': [1, 3], 'b': [2, 4]}
    >>> dicts_to_columns([{"x": 0}])
    {'x': [0]}
    >>> dicts_to_columns([])
    {}
    """
    result = {}
    for record in records:
        for k, v in record.items():
            result.setdefault(k, []).append(v)
    return result


@exercise(
    "Convert a binary string to its decimal value as a string.",
    "Given text of 0s and 1s, return the number it stands for, written in base ten, as str.",
)
def bits_to_decimal_text(bits):
    """Write a function to convert binary text to decimal text.

    >>> bits_to_decimal_text("1010")
    '10'
    >>> bits_to_decimal_text("0")
    '0'
    >>> bits_to_decimal_text("0011")
    '3'
    """
    return str(int(bits, 2))


@exercise(
    "Convert each character of the text to its two-digit hex code and join them.",
    "Write the string as hexadecimal character codes, two digits each, without separators; ASCII only.",
)
def text_hex(text: str) -> str:
    """Write a function to write ASCII text as hexadecimal codes.

    >>> text_hex("AZ")
    '415a'
    >>> text_hex("a b")
    '612062'
    >>> text_hex("")
    ''
    """
    return "".join(f"{ord(c):02x}" for c in text)


@exercise(
    "Decode text from character codes separated by spaces.",
    "Given decimal codes like '72 105' return the string of those characters.",
)
def from_codes(codes):
    """Write a function to turn character codes separated by spaces into text.

    >>> from_codes("72 105")
    'Hi'
    >>> from_codes("97")
    'a'
    >>> from_codes("")
    ''
    """
    return "".join(chr(int(c)) for c in codes.split())


@exercise(
    "Write a colour (r, g, b) with values 0-255 as '#rrggbb'.",
    "Convert a triple of colour channels to a hash sign followed by six lower-case hex digits.",
)
def colour_code(rgb):
    """Write a function to turn a colour tuple into hex text.

    >>> colour_code((255, 0, 16))
    '#ff0010'
    >>> colour_code((0, 0, 0))
    '#000000'
    >>> colour_code((1, 2, 3))
    '#010203'
    """
    return "#" + "".join(f"{c:02x}" for c in rgb)


@exercise(
    "Read '#rrggbb' as a tuple of three numbers.",
    "Convert a hex colour with leading # to its red, green and blue values.",
)
def colour_tuple(code: str) -> tuple[int, int, int]:
    """Write a function to turn a hex colour into a tuple of numbers.

    >>> colour_tuple("#ff0010")
    (255, 0, 16)
    >>> colour_tuple("#000000")
    (0, 0, 0)
    >>> colour_tuple("#0A0b0C")
    (10, 11, 12)
    """
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)


@exercise(
    "Turn '2:30' (minutes:seconds) into seconds.",
    "Convert a duration written as minutes, colon, seconds to a number of seconds.",
)
def secs_from(text):
    """Write a function to convert 'minutes:seconds' to seconds.

    >>> secs_from("2:30")
    150
    >>> secs_from("0:05")
    5
    >>> secs_from("10:00")
    600
    """
    minutes, seconds = text.split(":")
    return int(minutes) * 60 + int(seconds)


@exercise(
    "Write a number of seconds as 'm:ss'.",
    "Format seconds as minutes and two-digit seconds with a colon.",
)
def as_m_ss(seconds: int) -> str:
    """Write a function to write seconds as minutes:seconds with two-digit seconds.

    >>> as_m_ss(150)
    '2:30'
    >>> as_m_ss(5)
    '0:05'
    >>> as_m_ss(600)
    '10:00'
    """
    return f"{seconds // 60}:{seconds % 60:02d}"


@exercise(
    "Expand ranges: '1-3,7' becomes [1, 2, 3, 7].",
    "Read comma-separated numbers and a-b ranges (inclusive) into the list of all numbers.",
)
def numbers_from_ranges(text):
    """Write a function to expand text with ranges like '1-3,7' to a list of numbers.

    >>> numbers_from_ranges("1-3,7")
    [1, 2, 3, 7]
    >>> numbers_from_ranges("5")
    [5]
    >>> numbers_from_ranges("2-2,4-5")
    [2, 4, 5]
    """
    result = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        result.extend(range(int(first), int(last or first) + 1))
    return result


@exercise(
    "Convert a price text such as '$1,250.50' to a float.",
    "Remove the dollar sign and thousands commas and return the amount as a float.",
)
def price_value(text: str) -> float:
    """Write a function to read a price with dollar sign and commas.

    >>> price_value("$1,250.50")
    1250.5
    >>> price_value("$3")
    3.0
    >>> price_value("0.99")
    0.99
    """
    return float(text.replace("$", "").replace(",", ""))


@exercise(
    "Format cents as dollars: 1234 gives '$12.34'.",
    "Write an amount of cents as text with a dollar sign and two decimals.",
)
def cents_in_dollars(cents):
    """Write a function to write cents as dollars.

    >>> cents_in_dollars(1234)
    '$12.34'
    >>> cents_in_dollars(5)
    '$0.05'
    >>> cents_in_dollars(0)
    '$0.00'
    """
    return f"${cents / 100:.2f}"


@exercise(
    "Write a share between 0 and 1 as a whole percent, like '25%'.",
    "Turn a fraction into text with rounded percentage and percent sign.",
)
def fraction_as_percent(x: float) -> str:
    """Write a function to write a fraction as a rounded percentage.

    >>> fraction_as_percent(0.25)
    '25%'
    >>> fraction_as_percent(1)
    '100%'
    >>> fraction_as_percent(0.333)
    '33%'
    """
    return f"{round(x * 100)}%"


@exercise(
    "Turn 'yyyy-mm-dd' into a tuple of three ints.",
    "Split an ISO date into year, month and day as numbers.",
)
def ymd_numbers(text):
    """Write a function to split a date YYYY-MM-DD into three numbers.

    >>> ymd_numbers("2024-02-09")
    (2024, 2, 9)
    >>> ymd_numbers("1999-12-31")
    (1999, 12, 31)
    >>> ymd_numbers("0800-01-01")
    (800, 1, 1)
    """
    return tuple(int(p) for p in text.split("-"))


@exercise(
    "Read a grid from lines of space-separated numbers.",
    "Convert multi-line text to a list of rows of ints; blank lines are skipped.",
)
def grid_from_text(text: str) -> list[list[int]]:
    """Write a function to read rows of numbers from lines of text, skipping blank lines.

    >>> grid_from_text("1 2\\n3 4")
    [[1, 2], [3, 4]]
    >>> grid_from_text("5\\n\\n6")
    [[5], [6]]
    >>> grid_from_text("")
    []
    """
    return [[int(x) for x in line.split()] for line in text.splitlines() if line.strip()]


@exercise(
    "Convert the boolean values of a dict to 'yes' and 'no'.",
    "Return the dict with True replaced by 'yes' and False by 'no'.",
)
def yes_no_dict(d):
    """Write a function to replace the booleans of a dict by 'yes' and 'no'.

    >>> yes_no_dict({"a": True, "b": False})
    {'a': 'yes', 'b': 'no'}
    >>> yes_no_dict({"x": False})
    {'x': 'no'}
    >>> yes_no_dict({})
    {}
    """
    return {k: "yes" if v else "no" for k, v in d.items()}


@exercise(
    "Turn a count dict into the list of items, each repeated by its count.",
    "Expand {item: number} to a list with number copies of each item, in dict order.",
)
def copies_by_count(counts: dict) -> list:
    """Write a function to turn a dict of counts into a list with that many copies.

    >>> copies_by_count({"a": 2, "b": 1})
    ['a', 'a', 'b']
    >>> copies_by_count({"x": 0})
    []
    >>> copies_by_count({})
    []
    """
    result = []
    for item, n in counts.items():
        result += [item] * n
    return result


@exercise(
    "Turn a sentence into a list of (word, length) tuples.",
    "Pair each word of the text with its number of letters.",
)
def word_sizes(text):
    """Write a function to list the words of a text with their lengths as tuples.

    >>> word_sizes("so it goes")
    [('so', 2), ('it', 2), ('goes', 4)]
    >>> word_sizes("a")
    [('a', 1)]
    >>> word_sizes("")
    []
    """
    return [(w, len(w)) for w in text.split()]


@exercise(
    "Convert a dict to a list of keys sorted by value, or by key if values are equal.",
    "List the keys ordered by their (comparable) values, ascending, ties in key order.",
)
def keys_sorted_by_value(d: dict) -> list:
    """Write a function to list the keys of a dict sorted by value, then by key.

    >>> keys_sorted_by_value({"a": 3, "b": 1, "c": 2})
    ['b', 'c', 'a']
    >>> keys_sorted_by_value({"y": 1, "x": 1})
    ['x', 'y']
    >>> keys_sorted_by_value({})
    []
    """
    return sorted(d, key=lambda k: (d[k], k))


@exercise(
    "Read 'true'/'false' words of a text into a list of booleans; other words are skipped.",
    "For each word that is true or false (any case) give the boolean; ignore the rest.",
)
def bools_from(text):
    """Write a function to read the words true and false of a text as booleans, ignoring other words.

    >>> bools_from("true FALSE maybe")
    [True, False]
    >>> bools_from("none")
    []
    >>> bools_from("True")
    [True]
    """
    words = text.lower().split()
    return [w == "true" for w in words if w in ("true", "false")]
