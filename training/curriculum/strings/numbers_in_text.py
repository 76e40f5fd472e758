"""Numbers contained in text: extracting, adding, comparing, replacing and formatting them."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Extract all whole numbers from the text as a list of ints; signs are ignored.",
    "Find every run of digits in the text and convert it to an integer.",
)
def numbers_found(text: str) -> list[int]:
    """Return all runs of digits in text as integers.

    >>> numbers_found("12 eggs, 3 nuts")
    [12, 3]
    >>> numbers_found("none")
    []
    >>> numbers_found("a007b")
    [7]
    """
    return [int(run) for run in re.findall(r"\d+", text)]


@exercise(
    "Extract all integers, where a minus sign directly before the digits makes a number negative.",
    "Find the signed whole numbers of the text in order.",
)
def signed_numbers_found(text):
    """Return all integers in text, negative ones included.

    >>> signed_numbers_found("from -5 to 12")
    [-5, 12]
    >>> signed_numbers_found("none")
    []
    >>> signed_numbers_found("x-1y-2")
    [-1, -2]
    """
    return [int(n) for n in re.findall(r"-?\d+", text)]


@exercise(
    "Extract all decimal numbers as floats; the point and the digits after it may be missing.",
    "Find numbers such as 3 or 2.75 in the text and return them as floats.",
)
def decimals_found(text: str) -> list[float]:
    """Return all numbers in text, with or without decimals, as floats.

    >>> decimals_found("2.5 kg and 3 l")
    [2.5, 3.0]
    >>> decimals_found("")
    []
    >>> decimals_found("v1.20")
    [1.2]
    """
    return [float(n) for n in re.findall(r"\d+(?:\.\d+)?", text)]


@exercise(
    "Add up all the whole numbers contained in the text.",
    "Compute the total of the numbers that occur as runs of digits; 0 if there are none.",
)
def total_in_text(text):
    """Return the sum of all runs of digits in text.

    >>> total_in_text("2 cups and 13 plates")
    15
    >>> total_in_text("none")
    0
    >>> total_in_text("1a2b3")
    6
    """
    return sum(map(int, re.findall(r"\d+", text)))


@exercise(
    "Add up the single digits of the text.",
    "Sum of all digit characters in the string; other characters are ignored.",
)
def add_digits_in(s: str) -> int:
    """Return the sum of all digit characters in s.

    >>> add_digits_in("a1b22")
    5
    >>> add_digits_in("x")
    0
    >>> add_digits_in("909")
    18
    """
    return sum(int(c) for c in s if c.isdigit())


@exercise(
    "Find the largest whole number in the text; None if it contains no number.",
    "Return the maximum of all numbers occurring as runs of digits, or None.",
)
def largest_in_text(text):
    """Return the largest number in text, or None if there is none.

    >>> largest_in_text("7 or 12 or 9")
    12
    >>> largest_in_text("0")
    0
    >>> largest_in_text("no") is None
    True
    """
    return max((int(n) for n in re.findall(r"\d+", text)), default=None)


@exercise(
    "Return the first whole number of the text; the default value if there is none.",
    "What is the first number in the text? Return default when it has no digits.",
)
def first_number_or(text: str, default: int) -> int:
    """Return the first number in text, or default if there is none.

    >>> first_number_or("chapter 12, page 3", 0)
    12
    >>> first_number_or("end", -1)
    -1
    >>> first_number_or("5", 1)
    5
    """
    match = re.search(r"\d+", text)
    return int(match.group()) if match else default


@exercise(
    "Return the last whole number contained in the text, or None.",
    "Which number comes last? None if the text has no digits.",
)
def final_number(text):
    """Return the last run of digits in text as an integer, or None if there is none.

    >>> final_number("3 of 15 eggs")
    15
    >>> final_number("v2")
    2
    >>> final_number("none") is None
    True
    """
    numbers = re.findall(r"\d+", text)
    return int(numbers[-1]) if numbers else None


@exercise(
    "How many whole numbers, that is, runs of digits, does the text contain?",
    "Count the numbers in the text; adjacent digits form one number.",
)
def how_many_numbers(text: str) -> int:
    """Return the number of runs of digits in text.

    >>> how_many_numbers("12 and 5 and x9")
    3
    >>> how_many_numbers("none")
    0
    >>> how_many_numbers("123")
    1
    """
    return len(re.findall(r"\d+", text))


@exercise(
    "Count the numbers in the text which are greater than limit.",
    "How many runs of digits have a value above the limit?",
)
def numbers_above_in_text(text, limit):
    """Return how many of the whole numbers in text are greater than limit.

    >>> numbers_above_in_text("5, 17 and 30", 10)
    2
    >>> numbers_above_in_text("1 2 3", 3)
    0
    >>> numbers_above_in_text("", 0)
    0
    """
    return sum(int(n) > limit for n in re.findall(r"\d+", text))


@exercise(
    "Compute the mean of the numbers in the text, rounded to two decimals; None without numbers.",
    "Average all runs of digits found in the text; None if there are none.",
)
def mean_in_text(text: str) -> float | None:
    """Return the mean of all whole numbers in text rounded to two decimals, or None.

    >>> mean_in_text("2 and 5")
    3.5
    >>> mean_in_text("1, 1, 2")
    1.33
    >>> mean_in_text("x") is None
    True
    """
    numbers = [int(n) for n in re.findall(r"\d+", text)]
    if not numbers:
        return None
    return round(sum(numbers) / len(numbers), 2)


@exercise(
    "Increase every number in the text by n.",
    "Replace each run of digits by its value plus n.",
)
def raise_numbers(text, n):
    """Return text with n added to every whole number in it.

    >>> raise_numbers("page 9 of 20", 1)
    'page 10 of 21'
    >>> raise_numbers("none", 5)
    'none'
    >>> raise_numbers("a1", 10)
    'a11'
    """
    return re.sub(r"\d+", lambda match: str(int(match.group()) + n), text)


@exercise(
    "Multiply all whole numbers in the text by a factor.",
    "Replace every run of digits with its product with factor.",
)
def scale_numbers(text: str, factor: int) -> str:
    """Return text with every whole number multiplied by factor.

    >>> scale_numbers("2 eggs and 150 g flour", 3)
    '6 eggs and 450 g flour'
    >>> scale_numbers("salt", 2)
    'salt'
    >>> scale_numbers("7", 0)
    '0'
    """
    return re.sub(r"\d+", lambda match: str(int(match.group()) * factor), text)


@exercise(
    "Pad all numbers in the text with zeros to at least width digits.",
    "Write every run of digits with leading zeros up to the given width.",
)
def pad_numbers(text, width):
    """Return text with every number padded with leading zeros to width digits.

    >>> pad_numbers("img7 and img12", 3)
    'img007 and img012'
    >>> pad_numbers("none", 2)
    'none'
    >>> pad_numbers("2024", 2)
    '2024'
    """
    return re.sub(r"\d+", lambda match: match.group().zfill(width), text)


@exercise(
    "Put every number of the text into square brackets.",
    "Surround each run of digits with [ and ].",
)
def square_bracket_numbers(text: str) -> str:
    """Return text with each run of digits in square brackets.

    >>> square_bracket_numbers("see 12 and 7")
    'see [12] and [7]'
    >>> square_bracket_numbers("none")
    'none'
    >>> square_bracket_numbers("5")
    '[5]'
    """
    return re.sub(r"(\d+)", r"[\1]", text)


@exercise(
    "Increase the number at the end of the name by one, keeping its leading zeros; append 1 if there is no number.",
    "Given a label such as 'file09', return the next label 'file10'; a label without final digits gets a '1'.",
)
def next_label(label):
    """Return label with its trailing number increased by one (same width), or with 1 appended.

    >>> next_label("file09")
    'file10'
    >>> next_label("part")
    'part1'
    >>> next_label("v099")
    'v100'
    """
    stem = label.rstrip("0123456789")
    digits = label[len(stem):]
    if not digits:
        return label + "1"
    return stem + str(int(digits) + 1).zfill(len(digits))


@exercise(
    "Sort names by the number at their end, not alphabetically.",
    "Order labels such as 'x10' and 'x9' by the integer they end with.",
)
def sort_by_end_number(names: list[str]) -> list[str]:
    """Return names sorted by the number each of them ends with.

    >>> sort_by_end_number(["x10", "x9", "x1"])
    ['x1', 'x9', 'x10']
    >>> sort_by_end_number(["b2", "a3"])
    ['b2', 'a3']
    >>> sort_by_end_number([])
    []
    """
    return sorted(names, key=lambda name: int(re.search(r"\d+$", name).group()))


@exercise(
    "Remove grouping commas from numbers and convert to int: '1,234' gives 1234.",
    "Parse a whole number that may contain commas between groups of digits and blanks around it.",
)
def int_with_commas(text):
    """Return the integer written in text, which may contain commas as group separators.

    >>> int_with_commas("1,234")
    1234
    >>> int_with_commas(" 56 ")
    56
    >>> int_with_commas("-7,000,001")
    -7000001
    """
    return int(text.replace(",", ""))


@exercise(
    "Convert a decimal number with a comma as decimal sign, and points between groups, to float.",
    "Parse '1.234,5' as 1234.5: points separate groups and the comma is the decimal sign.",
)
def continental_float(text: str) -> float:
    """Return the float written in text with decimal comma and points as group separators.

    >>> continental_float("1.234,5")
    1234.5
    >>> continental_float("0,25")
    0.25
    >>> continental_float("7")
    7.0
    """
    return float(text.replace(".", "").replace(",", "."))


@exercise(
    "Convert text to int; return the default if the text is no whole number.",
    "Try to read an integer from a string, falling back to default when that fails.",
)
def parse_int_or(text, default):
    """Return text converted to an integer, or default if it is not one.

    >>> parse_int_or("42", 0)
    42
    >>> parse_int_or("x", 0)
    0
    >>> parse_int_or(" -3 ", 9)
    -3
    """
    try:
        return int(text)
    except ValueError:
        return default


@exercise(
    "Convert a price such as '$12.50' to cents.",
    "Read an amount with a leading dollar sign and exactly two decimals; return it as an integer number of cents.",
)
def price_in_cents(price: str) -> int:
    """Return the price, given like '$12.50', in cents.

    >>> price_in_cents("$12.50")
    1250
    >>> price_in_cents("$0.05")
    5
    >>> price_in_cents("$3.00")
    300
    """
    dollars, cents = price.lstrip("$").split(".")
    return int(dollars) * 100 + int(cents)


@exercise(
    "Convert a percentage like '12.5%' to a fraction.",
    "Parse a text that ends in a percent sign and divide the number by 100.",
)
def percent_text_value(text):
    """Return the number given as a percentage in text, divided by 100.

    >>> percent_text_value("12.5%")
    0.125
    >>> percent_text_value("100%")
    1.0
    >>> percent_text_value("0 %")
    0.0
    """
    return float(text.rstrip("% ")) / 100


@exercise(
    "Sum up amounts written with a trailing k for thousand: '3', '2k' and so on, separated by blanks.",
    "Add whole numbers of which some end in 'k', meaning times 1000.",
)
def total_with_k(text: str) -> int:
    """Return the sum of the blank-separated whole numbers in text, where a final k means thousand.

    >>> total_with_k("3 2k 10")
    2013
    >>> total_with_k("1k")
    1000
    >>> total_with_k("")
    0
    """
    total = 0
    for part in text.split():
        if part.endswith("k"):
            total += int(part[:-1]) * 1000
        else:
            total += int(part)
    return total


@exercise(
    "Find the longest run of digits, the first on a tie, and return it as text; '' without digits.",
    "Which number in the text has the most digits? Return its digits unchanged.",
)
def longest_number_text(text: str) -> str:
    """Return the longest run of digits in text, the first on a tie, or ''.

    >>> longest_number_text("12 and 0456 and 99")
    '0456'
    >>> longest_number_text("no")
    ''
    >>> longest_number_text("a1b2")
    '1'
    """
    return max(re.findall(r"\d+", text), key=len, default="")


@exercise(
    "Replace digits written as words in the sentence by numerals: the dictionary maps words to numbers.",
    "Exchange each word that is a key of the dictionary for its value as text.",
)
def words_to_numerals(sentence, numerals):
    """Return sentence with each word that is a key of numerals replaced by its value.

    >>> words_to_numerals("two eggs and three nuts", {"two": 2, "three": 3})
    '2 eggs and 3 nuts'
    >>> words_to_numerals("none", {"one": 1})
    'none'
    >>> words_to_numerals("", {})
    ''
    """
    return " ".join(str(numerals.get(word, word)) for word in sentence.split())


@exercise(
    "Spell out the digits of n: 'two zero five' for 205.",
    "Write each decimal digit of a non-negative number as an English word, blanks between.",
)
def spell_digits(n: int) -> str:
    """Return the digits of the non-negative number n as English words.

    >>> spell_digits(205)
    'two zero five'
    >>> spell_digits(7)
    'seven'
    >>> spell_digits(90)
    'nine zero'
    """
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return " ".join(names[int(d)] for d in str(n))


@exercise(
    "Map each unit to the number before it: '5 kg 20 cm' gives {'kg': 5, 'cm': 20}.",
    "Parse pairs of a whole number and a word, separated by blanks, into a dictionary from word to number.",
)
def units_to_amounts(text):
    """Return a dictionary from each word in text to the number that stands before it.

    >>> units_to_amounts("5 kg 20 cm")
    {'kg': 5, 'cm': 20}
    >>> units_to_amounts("1 day")
    {'day': 1}
    >>> units_to_amounts("")
    {}
    """
    parts = text.split()
    return {unit: int(number) for number, unit in zip(parts[::2], parts[1::2])}


@exercise(
    "Compute the difference between the largest and the smallest number in the text; 0 if it has fewer than two.",
    "Spread of the whole numbers found in a text: maximum minus minimum, or 0 without two numbers.",
)
def number_spread_in(text: str) -> int:
    """Return the largest minus the smallest whole number in text, 0 if there are fewer than two.

    >>> number_spread_in("3 to 12 in 7")
    9
    >>> number_spread_in("5")
    0
    >>> number_spread_in("")
    0
    """
    numbers = [int(n) for n in re.findall(r"\d+", text)]
    return max(numbers) - min(numbers) if numbers else 0


@exercise(
    "Return the words of the sentence that contain a digit.",
    "List those words in which at least one character is a decimal digit.",
)
def words_with_digits(sentence):
    """Return the words of sentence that contain at least one digit.

    >>> words_with_digits("room 12b on floor2")
    ['12b', 'floor2']
    >>> words_with_digits("none")
    []
    >>> words_with_digits("a1")
    ['a1']
    """
    return [word for word in sentence.split() if any(c.isdigit() for c in word)]
