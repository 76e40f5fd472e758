"""Conversions between lists, tuples, dictionaries, strings and numbers."""

import re
from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Convert a list of booleans into text with '+' for True and '-' for False.",
    "Write each True as plus and each False as minus in one string.",
)
def plus_minus_text(flags):
    """Return a string with + for every true and - for every false flag.

    >>> plus_minus_text([True, False, True])
    '+-+'
    >>> plus_minus_text([False])
    '-'
    >>> plus_minus_text([])
    ''
    """
    return "".join("+" if flag else "-" for flag in flags)


@exercise(
    "Convert the counts of a dict into a list with each key repeated as often as its value, keys sorted.",
    "Given {item: count}, list every item count times, in alphabetical order of the items.",
)
def counts_to_list(d):
    """Return the sorted keys of d, each repeated by its count.

    >>> counts_to_list({"b": 2, "a": 1})
    ['a', 'b', 'b']
    >>> counts_to_list({"x": 0})
    []
    >>> counts_to_list({})
    []
    """
    return [key for key in sorted(d) for _ in range(d[key])]


@exercise(
    "Convert a sentence into a list of (word, length) tuples sorted by length.",
    "Pair each word of the text with its number of letters and order the pairs from short to long.",
)
def words_with_sizes(sentence):
    """Return (word, length) tuples of the words in sentence, shortest first, otherwise in order.

    >>> words_with_sizes("we like tea")
    [('we', 2), ('tea', 3), ('like', 4)]
    >>> words_with_sizes("hello")
    [('hello', 5)]
    >>> words_with_sizes("")
    []
    """
    return sorted(((w, len(w)) for w in sentence.split()), key=lambda t: t[1])


@exercise(
    "Convert numbers into texts with exactly d decimals.",
    "Return every number of the list as a string with d digits behind the point.",
)
def with_decimals(nums, d):
    """Return the numbers as texts with d decimals.

    >>> with_decimals([1, 2.345], 2)
    ['1.00', '2.35']
    >>> with_decimals([0.5], 0)
    ['0']
    >>> with_decimals([], 1)
    []
    """
    return [f"{x:.{d}f}" for x in nums]


@exercise(
    "Read a list of number texts, skipping the ones that are not whole numbers, and return their sum.",
    "Sum those strings of the list that stand for integers, with an optional minus sign.",
)
def sum_integer_texts(texts):
    """Return the sum of the texts that consist of digits with an optional minus in front.

    >>> sum_integer_texts(["4", "x", "-1", "2.5"])
    3
    >>> sum_integer_texts(["a"])
    0
    >>> sum_integer_texts([])
    0
    """
    return sum(int(t) for t in texts if re.fullmatch(r"-?\d+", t))


@exercise(
    "Convert a string of space separated 'name=number' parts into a dict with int values.",
    "Parse 'a=1 b=2' into {'a': 1, 'b': 2}.",
)
def get_settings_from_text(text):
    """Return a dictionary from the name=number parts of text.

    >>> get_settings_from_text("a=1 b=20")
    {'a': 1, 'b': 20}
    >>> get_settings_from_text("x=-3")
    {'x': -3}
    >>> get_settings_from_text("")
    {}
    """
    result = {}
    for part in text.split():
        name, number = part.split("=")
        result[name] = int(number)
    return result


@exercise(
    "Turn a list of lists into text: elements joined by commas, rows joined by semicolons.",
    "Write a table as 'a,b;c,d'.",
)
def get_rows_as_text(rows):
    """Return the rows as text with commas between elements and semicolons between rows.

    >>> get_rows_as_text([[1, 2], [3, 4]])
    '1,2;3,4'
    >>> get_rows_as_text([["x"]])
    'x'
    >>> get_rows_as_text([])
    ''
    """
    return ";".join(",".join(str(x) for x in row) for row in rows)


@exercise(
    "Read a table from text with commas between the numbers and semicolons between the rows.",
    "Parse '1,2;3,4' into a list of lists of integers; '' gives [].",
)
def get_rows_from_text(text):
    """Return the list of rows of integers written in text as 1,2;3,4.

    >>> get_rows_from_text("1,2;3,4")
    [[1, 2], [3, 4]]
    >>> get_rows_from_text("7")
    [[7]]
    >>> get_rows_from_text("")
    []
    """
    if not text:
        return []
    return [[int(x) for x in row.split(",")] for row in text.split(";")]


@exercise(
    "Convert a mark from 0 to 100 into stars: one star for every full 20 points.",
    "Return '*' repeated once per complete 20 points, or '-' if there is no star.",
)
def mark_stars(points):
    """Return one star per full 20 of points, - below 20.

    >>> mark_stars(85)
    '****'
    >>> mark_stars(20)
    '*'
    >>> mark_stars(5)
    '-'
    """
    return "*" * (points // 20) or "-"


@exercise(
    "Convert all values of a dict to float where possible; leave the others unchanged.",
    "Return the dictionary with number texts turned into floats and everything else kept.",
)
def floats_where_possible(d):
    """Return d with values converted by float if that works.

    >>> floats_where_possible({"a": "1.5", "b": "x", "c": 2})
    {'a': 1.5, 'b': 'x', 'c': 2.0}
    >>> floats_where_possible({"n": ""})
    {'n': ''}
    >>> floats_where_possible({})
    {}
    """
    result = {}
    for key, value in d.items():
        try:
            result[key] = float(value)
        except ValueError:
            result[key] = value
    return result


@exercise(
    "Turn a number of bytes into text in the largest fitting unit B, KB or MB (1024 steps), rounded down.",
    "Write a size in bytes as whole B, KB or MB.",
)
def get_byte_text(n):
    """Return n bytes as text in B, KB or MB with whole numbers, rounded down.

    >>> get_byte_text(500)
    '500 B'
    >>> get_byte_text(2048)
    '2 KB'
    >>> get_byte_text(3500000)
    '3 MB'
    """
    if n < 1024:
        return f"{n} B"
    if n < 1024 ** 2:
        return f"{n // 1024} KB"
    return f"{n // 1024 ** 2} MB"


@exercise(
    "Convert two parallel lists of names and ages into sorted 'name (age)' texts, oldest first.",
    "Combine names and ages and return 'name (age)' ordered by falling age.",
)
def oldest_first_texts(names, ages):
    """Return 'name (age)' texts ordered by age, highest first.

    >>> oldest_first_texts(["Ann", "Bob"], [20, 35])
    ['Bob (35)', 'Ann (20)']
    >>> oldest_first_texts(["Zoe"], [7])
    ['Zoe (7)']
    >>> oldest_first_texts([], [])
    []
    """
    people = sorted(zip(names, ages), key=lambda p: p[1], reverse=True)
    return [f"{name} ({age})" for name, age in people]


@exercise(
    "Convert a word to its letter counts as text, letters sorted: 'hello' becomes 'e1h1l2o1'.",
    "Write each different letter of the word in alphabetical order with its count behind it.",
)
def letter_counts_text(word):
    """Return the sorted letters of word, each followed by its count.

    >>> letter_counts_text("hello")
    'e1h1l2o1'
    >>> letter_counts_text("aaa")
    'a3'
    >>> letter_counts_text("")
    ''
    """
    return "".join(f"{c}{n}" for c, n in sorted(Counter(word).items()))


@exercise(
    "Turn ranks given as a list of names into a dict from name to points: the first gets as many points as there are names, each next one point less.",
    "Give n points to the first of n names, n - 1 to the second and so on, as a dictionary.",
)
def get_rank_points(names):
    """Return a dictionary from name to points, n for the first of n names down to 1.

    >>> get_rank_points(["Ann", "Bob", "Cid"])
    {'Ann': 3, 'Bob': 2, 'Cid': 1}
    >>> get_rank_points(["Zoe"])
    {'Zoe': 1}
    >>> get_rank_points([])
    {}
    """
    return {name: len(names) - i for i, name in enumerate(names)}


@exercise(
    "Convert an integer into a list of its powers of two, largest first.",
    "Return the powers of 2 that add up to n, in descending order.",
)
def powers_inside(n):
    """Return the distinct powers of two with the sum n, largest first.

    >>> powers_inside(13)
    [8, 4, 1]
    >>> powers_inside(8)
    [8]
    >>> powers_inside(0)
    []
    """
    return [2 ** i for i in range(n.bit_length() - 1, -1, -1) if n >> i & 1]


@exercise(
    "Turn a list of numbers into a bar chart: one line of '#' per number; negative numbers give an empty line.",
    "For every number return a string of that many hash signs.",
)
def bar_lines(nums):
    """Return for each number a text of that many #.

    >>> bar_lines([3, 1, 0])
    ['###', '#', '']
    >>> bar_lines([-2])
    ['']
    >>> bar_lines([])
    []
    """
    return ["#" * n for n in nums]


@exercise(
    "Convert a snake_case name to a title: words with capitals, separated by spaces; 'id' is written 'ID'.",
    "Turn 'user_id' into 'User ID': underscores become spaces, words are capitalised, id is all capitals.",
)
def title_from_snake(name):
    """Return the snake_case name as capitalised words, with id as ID.

    >>> title_from_snake("user_id")
    'User ID'
    >>> title_from_snake("first_name")
    'First Name'
    >>> title_from_snake("x")
    'X'
    """
    return " ".join("ID" if w == "id" else w.capitalize() for w in name.split("_"))
