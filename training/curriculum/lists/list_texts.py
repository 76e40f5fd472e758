"""Lists written as text and texts turned into lists."""

from training.curriculum.exercise import exercise


@exercise(
    "Convert each number to text and join the results.",
    "Given nums and a separator, write the numbers one after the other, separated by it.",
)
def join_numbers(nums: list[int], separator: str) -> str:
    """Return the numbers as one text with separator between them.

    >>> join_numbers([1, 2, 3], "-")
    '1-2-3'
    >>> join_numbers([7], ", ")
    '7'
    >>> join_numbers([], ";")
    ''
    """
    return separator.join(map(str, nums))


@exercise(
    "Write the addition of all numbers as an equation.",
    "Given a nonempty list, join the numbers with ' + ' and append ' = ' and the total.",
)
def sum_as_equation(nums: list[int]) -> str:
    """Return a text such as '1 + 2 = 3' showing the numbers and their sum.

    >>> sum_as_equation([1, 2, 4])
    '1 + 2 + 4 = 7'
    >>> sum_as_equation([5])
    '5 = 5'
    >>> sum_as_equation([0, 0])
    '0 + 0 = 0'
    """
    return " + ".join(str(n) for n in nums) + " = " + str(sum(nums))


@exercise(
    "Write every number with a plus or minus sign in front, separated by spaces.",
    "Given nums, format each with its sign (zero gets a plus) and join them with blanks.",
)
def signed_terms(nums: list[int]) -> str:
    """Return the numbers as a text with explicit signs, such as '+3 -2 +0'.

    >>> signed_terms([3, -2, 0])
    '+3 -2 +0'
    >>> signed_terms([-1])
    '-1'
    >>> signed_terms([])
    ''
    """
    return " ".join(f"{n:+d}" for n in nums)


@exercise(
    "Format the numbers with leading zeros.",
    "Given nonnegative numbers and a width, make all texts at least that wide by zeros in front.",
)
def zero_padded_codes(nums: list[int], width: int) -> list[str]:
    """Return each number as a text padded with zeros on the left to the given width.

    >>> zero_padded_codes([7, 42, 1234], 3)
    ['007', '042', '1234']
    >>> zero_padded_codes([0], 2)
    ['00']
    >>> zero_padded_codes([], 4)
    []
    """
    return [str(n).zfill(width) for n in nums]


@exercise(
    "Format each amount like '3.50 EUR'.",
    "Given prices, write every one with exactly two digits after the point and the unit EUR.",
)
def price_labels(prices: list[float]) -> list[str]:
    """Return the prices as texts with two decimals and ' EUR' behind.

    >>> price_labels([3.5, 10])
    ['3.50 EUR', '10.00 EUR']
    >>> price_labels([0])
    ['0.00 EUR']
    >>> price_labels([])
    []
    """
    return [f"{price:.2f} EUR" for price in prices]


@exercise(
    "Write the list like [a|b|c].",
    "Given items, convert them to text, join them with a vertical bar and enclose everything in brackets.",
)
def list_bracketed(items: list) -> str:
    """Return the items as text in square brackets, separated by '|'.

    >>> list_bracketed([1, "a", 2.5])
    '[1|a|2.5]'
    >>> list_bracketed(["x"])
    '[x]'
    >>> list_bracketed([])
    '[]'
    """
    return "[" + "|".join(str(item) for item in items) + "]"


@exercise(
    "Summarize a list by its first element and the number of the others; '' for an empty list.",
    "Given strings, write the first one and, if there are others, ' and N more'.",
)
def first_and_count(items: list[str]) -> str:
    """Return the first item followed by how many more there are, such as 'tea and 2 more'; a single item stays alone.

    >>> first_and_count(["tea", "milk", "egg"])
    'tea and 2 more'
    >>> first_and_count(["tea"])
    'tea'
    >>> first_and_count([])
    ''
    """
    if not items:
        return ""
    if len(items) == 1:
        return items[0]
    return f"{items[0]} and {len(items) - 1} more"


@exercise(
    "Write at most k items and indicate the omitted ones by three dots.",
    "Given items and k, list the leading k of them as text and mark the rest with an ellipsis.",
)
def shortened_list(items: list, k: int) -> str:
    """Return the first k items joined by ', ', with ', ...' behind if there are more.

    >>> shortened_list([1, 2, 3, 4], 2)
    '1, 2, ...'
    >>> shortened_list(["a"], 3)
    'a'
    >>> shortened_list([], 1)
    ''
    """
    text = ", ".join(str(item) for item in items[:k])
    return text + ", ..." if len(items) > k else text


@exercise(
    "Make a bullet list: one line per item, each after a star and a space.",
    "Given strings, put '* ' in front of each and join the lines.",
)
def bullet_lines(items: list[str]) -> str:
    """Return the items as lines that begin with '* '.

    >>> bullet_lines(["tea"])
    '* tea'
    >>> bullet_lines(["a", "b"])
    '* a\\n* b'
    >>> bullet_lines([])
    ''
    """
    return "\n".join("* " + item for item in items)


@exercise(
    "Write amount and name of everything that occurs at least once.",
    "Given a dictionary from name to count, build 'count x name' for counts above zero.",
)
def count_phrases(counts: dict[str, int]) -> list[str]:
    """Return texts like '2 x tea' for all entries with a positive count, in order.

    >>> count_phrases({"tea": 2, "milk": 0, "egg": 1})
    ['2 x tea', '1 x egg']
    >>> count_phrases({"a": -1})
    []
    >>> count_phrases({})
    []
    """
    return [f"{count} x {name}" for name, count in counts.items() if count > 0]


@exercise(
    "Split at whitespace and convert every part to an integer.",
    "Given a text of whole numbers, list their values.",
)
def split_numbers(text: str) -> list[int]:
    """Return the integers of a text in which they are separated by spaces.

    >>> split_numbers("3 -4  5")
    [3, -4, 5]
    >>> split_numbers("7")
    [7]
    >>> split_numbers("")
    []
    """
    return [int(part) for part in text.split()]


@exercise(
    "Split text at separator, strip every part and drop the empty ones.",
    "Given a text and a separator, list the trimmed nonempty pieces.",
)
def split_clean(text: str, separator: str) -> list[str]:
    """Return the parts of text between separators, without surrounding spaces and without empty parts.

    >>> split_clean("a, b,,c ", ",")
    ['a', 'b', 'c']
    >>> split_clean(" ; ", ";")
    []
    >>> split_clean("x", "/")
    ['x']
    """
    return [part.strip() for part in text.split(separator) if part.strip()]


@exercise(
    "Split a number into the list of its digits.",
    "Given n, list its digits in the order in which they are written.",
)
def digits_list(n: int) -> list[int]:
    """Return the decimal digits of a nonnegative integer from left to right.

    >>> digits_list(305)
    [3, 0, 5]
    >>> digits_list(7)
    [7]
    >>> digits_list(0)
    [0]
    """
    return [int(digit) for digit in str(n)]


@exercise(
    "Put a list of digits together to an integer.",
    "Given digits, multiply the value so far by ten and add the next digit, one after the other.",
)
def list_number_from_digits(digits: list[int]) -> int:
    """Return the number whose decimal digits are given from left to right; 0 for an empty list.

    >>> list_number_from_digits([3, 0, 5])
    305
    >>> list_number_from_digits([0, 7])
    7
    >>> list_number_from_digits([])
    0
    """
    value = 0
    for digit in digits:
        value = value * 10 + digit
    return value


@exercise(
    "Interpret a list of zeros and ones as a binary number.",
    "Given bits, double the value so far and add the next bit for each of them.",
)
def bits_to_number(bits: list[int]) -> int:
    """Return the number with the given binary digits, the most significant one first.

    >>> bits_to_number([1, 0, 1])
    5
    >>> bits_to_number([0])
    0
    >>> bits_to_number([1, 1, 1, 1])
    15
    """
    value = 0
    for bit in bits:
        value = 2 * value + bit
    return value


@exercise(
    "Draw booleans as the characters x and point.",
    "Given flags, write one character for each: x if set, a point otherwise.",
)
def list_flags_to_text(flags: list[bool]) -> str:
    """Return a text with 'x' for every true and '.' for every false flag.

    >>> list_flags_to_text([True, False, True])
    'x.x'
    >>> list_flags_to_text([False])
    '.'
    >>> list_flags_to_text([])
    ''
    """
    return "".join("x" if flag else "." for flag in flags)


@exercise(
    "Convert a text of x and other characters to booleans.",
    "Given a text, list True for each x and False for everything else.",
)
def text_to_flags(text: str) -> list[bool]:
    """Return a list telling for each character whether it is 'x'.

    >>> text_to_flags("x.x")
    [True, False, True]
    >>> text_to_flags("X")
    [False]
    >>> text_to_flags("")
    []
    """
    return [character == "x" for character in text]


@exercise(
    "Draw a horizontal bar chart, one line per name.",
    "Given names and counts of equal number, build texts such as 'tea: ###'.",
)
def histogram_lines(names: list[str], counts: list[int]) -> list[str]:
    """Return lines made of a name, a colon, a space and as many '#' as its count.

    >>> histogram_lines(["tea", "egg"], [3, 1])
    ['tea: ###', 'egg: #']
    >>> histogram_lines(["a"], [0])
    ['a: ']
    >>> histogram_lines([], [])
    []
    """
    return [f"{name}: {'#' * count}" for name, count in zip(names, counts)]


@exercise(
    "Right-align the numbers in a column.",
    "Given nums, convert them to text and make all texts equally wide by blanks in front.",
)
def aligned_right(nums: list[int]) -> list[str]:
    """Return the numbers as texts padded with spaces on the left to the width of the longest one.

    >>> aligned_right([5, 120, -3])
    ['  5', '120', ' -3']
    >>> aligned_right([7])
    ['7']
    >>> aligned_right([])
    []
    """
    texts = [str(n) for n in nums]
    width = max(map(len, texts), default=0)
    return [text.rjust(width) for text in texts]


@exercise(
    "Map letters a to z to the numbers 1 to 26.",
    "Given small letters, list for each of them its place in the alphabet.",
)
def letters_to_positions(letters: list[str]) -> list[int]:
    """Return the position in the alphabet of each small letter, a being 1.

    >>> letters_to_positions(["a", "c", "z"])
    [1, 3, 26]
    >>> letters_to_positions(["m"])
    [13]
    >>> letters_to_positions([])
    []
    """
    return [ord(letter) - ord("a") + 1 for letter in letters]


@exercise(
    "Turn numbers from 1 to 26 into letters and join them.",
    "Given a list of places in the alphabet, write the matching small letters as a text.",
)
def positions_to_word(positions: list[int]) -> str:
    """Return the word spelled by positions in the alphabet, where 1 is 'a' and 26 is 'z'.

    >>> positions_to_word([3, 1, 2])
    'cab'
    >>> positions_to_word([26])
    'z'
    >>> positions_to_word([])
    ''
    """
    return "".join(chr(ord("a") + position - 1) for position in positions)


@exercise(
    "Format durations as hours:minutes.",
    "Given durations in minutes, divide each by 60 and write quotient and remainder with a colon between.",
)
def hours_and_minutes_texts(minutes: list[int]) -> list[str]:
    """Return each number of minutes as a text such as '1:05' with hours and two-digit minutes.

    >>> hours_and_minutes_texts([65, 120])
    ['1:05', '2:00']
    >>> hours_and_minutes_texts([5])
    ['0:05']
    >>> hours_and_minutes_texts([])
    []
    """
    return [f"{m // 60}:{m % 60:02d}" for m in minutes]


@exercise(
    "Summarize repeated items with their count in brackets.",
    "Given strings, list each once and append the number of occurrences for repeated ones.",
)
def compact_repeats(items: list[str]) -> list[str]:
    """Return the distinct items in order of first appearance, followed by ' (xN)' if an item occurs N > 1 times.

    >>> compact_repeats(["tea", "egg", "tea"])
    ['tea (x2)', 'egg']
    >>> compact_repeats(["a"])
    ['a']
    >>> compact_repeats([])
    []
    """
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return [item if n == 1 else f"{item} (x{n})" for item, n in counts.items()]


@exercise(
    "Write names and values like in a query string.",
    "Given two equally long lists, join key and value with '=' and the pairs with '&'.",
)
def keys_and_values_text(keys: list[str], values: list[int]) -> str:
    """Return the text 'key=value' for all pairs of the two lists, joined by '&'.

    >>> keys_and_values_text(["a", "b"], [1, 2])
    'a=1&b=2'
    >>> keys_and_values_text(["x"], [0])
    'x=0'
    >>> keys_and_values_text([], [])
    ''
    """
    return "&".join(f"{key}={value}" for key, value in zip(keys, values))


@exercise(
    "Split each entry at its first colon into a name and a value.",
    "Given texts with a colon, map what stands before it to what stands behind, without spaces around.",
)
def parse_settings_list(entries: list[str]) -> dict[str, str]:
    """Return a dictionary made from entries of the form 'name:value', both trimmed.

    >>> parse_settings_list(["size: 10", "colour:red"])
    {'size': '10', 'colour': 'red'}
    >>> parse_settings_list(["a:b:c"])
    {'a': 'b:c'}
    >>> parse_settings_list([])
    {}
    """
    settings = {}
    for entry in entries:
        name, value = entry.split(":", 1)
        settings[name.strip()] = value.strip()
    return settings


@exercise(
    "Write places between 1 and 20 as English ordinals.",
    "Given numbers from 1 to 20, append st, nd, rd or th.",
)
def ordinal_texts(places: list[int]) -> list[str]:
    """Return '1st', '2nd', '3rd' for 1, 2 and 3 and the number with 'th' for all larger ones below 21.

    >>> ordinal_texts([1, 2, 3, 4])
    ['1st', '2nd', '3rd', '4th']
    >>> ordinal_texts([11, 20])
    ['11th', '20th']
    >>> ordinal_texts([])
    []
    """
    endings = {1: "st", 2: "nd", 3: "rd"}
    return [f"{place}{endings.get(place, 'th')}" for place in places]


@exercise(
    "Write number and noun, adding an s for every number but 1.",
    "Given (number, noun) pairs, build the phrase with the right singular or plural form.",
)
def plural_counts(count_by_word: list[tuple[int, str]]) -> list[str]:
    """Return texts like '1 apple' and '3 apples': the word gets an s unless the number is one.

    >>> plural_counts([(1, "apple"), (3, "pear")])
    ['1 apple', '3 pears']
    >>> plural_counts([(0, "egg")])
    ['0 eggs']
    >>> plural_counts([])
    []
    """
    return [f"{n} {word}" if n == 1 else f"{n} {word}s" for n, word in count_by_word]
