r"""Finding and changing text with regular expressions."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Return the capital letters that directly follow a digit.",
    "List each upper-case letter standing right behind a digit.",
)
def capitals_after_digit(text):
    """Return the capitals that come right after a digit.

    >>> capitals_after_digit("4A b2C 3d")
    ['A', 'C']
    >>> capitals_after_digit("A4")
    []
    >>> capitals_after_digit("")
    []
    """
    return re.findall(r"\d([A-Z])", text)


@exercise(
    "Replace every run of digits by the sign '#'.",
    "Substitute each whole number in the text, however long, with a single '#'.",
)
def numbers_to_hash(text: str) -> str:
    """Return text with each number replaced by '#'.

    >>> numbers_to_hash("room 12, floor 3")
    'room #, floor #'
    >>> numbers_to_hash("1a22b")
    '#a#b'
    >>> numbers_to_hash("none")
    'none'
    """
    return re.sub(r"\d+", "#", text)


@exercise(
    "Check if the text contains a run of at least n digits in a row.",
    "Return True when n or more digits follow each other somewhere in the text.",
)
def has_digit_run(text, n):
    """Tell whether text has at least n digits in a row.

    >>> has_digit_run("id 1234", 4)
    True
    >>> has_digit_run("12-34", 3)
    False
    >>> has_digit_run("", 1)
    False
    """
    return re.search(r"\d{%d,}" % n, text) is not None


@exercise(
    "Put a blank between a letter and a directly following digit.",
    "Insert a space wherever a digit comes immediately after a letter.",
)
def blank_before_digits(text: str) -> str:
    """Return text with a blank between letters and directly following digits.

    >>> blank_before_digits("room12 floor3")
    'room 12 floor 3'
    >>> blank_before_digits("7up")
    '7up'
    >>> blank_before_digits("")
    ''
    """
    return re.sub(r"([A-Za-z])(\d)", r"\1 \2", text)


@exercise(
    "Return the text of all <...> tags without the angle brackets.",
    "List what stands between '<' and '>' each time.",
)
def tag_names_in(text):
    """Return the contents of all angle brackets.

    >>> tag_names_in("<b>bold</b> and <i>")
    ['b', '/b', 'i']
    >>> tag_names_in("a < b")
    []
    >>> tag_names_in("")
    []
    """
    return re.findall(r"<([^<>]+)>", text)


@exercise(
    "Split the text at every run of non-letters and drop empty parts.",
    "Return all maximal runs of letters in the text.",
)
def letter_runs(text: str) -> list[str]:
    """Return the runs of letters in text.

    >>> letter_runs("ab12cd--e")
    ['ab', 'cd', 'e']
    >>> letter_runs("123")
    []
    >>> letter_runs("One, two!")
    ['One', 'two']
    """
    return re.findall(r"[A-Za-z]+", text)


@exercise(
    "Check that the code consists of two capitals, a dash and four digits.",
    "Is the text of the form AB-1234? Return a bool.",
)
def code_form_ok(code: str) -> bool:
    """Tell whether code has the form of two capitals, '-' and four digits.

    >>> code_form_ok("AB-1234")
    True
    >>> code_form_ok("ab-1234")
    False
    >>> code_form_ok("AB-12345")
    False
    """
    return bool(re.fullmatch(r"[A-Z]{2}-\d{4}", code))


@exercise(
    "Double every digit character of the text: '3' becomes '33'.",
    "Write each digit twice and leave all other characters alone.",
)
def write_digits_twice(text):
    """Return text with every digit written twice.

    >>> write_digits_twice("a1b20")
    'a11b2200'
    >>> write_digits_twice("abc")
    'abc'
    >>> write_digits_twice("")
    ''
    """
    return re.sub(r"(\d)", r"\1\1", text)


@exercise(
    "Increase every whole number in the text by n.",
    "Add n to each number found in the text and return the new text.",
)
def add_to_numbers_in(text: str, n: int) -> str:
    """Return text with n added to each whole number.

    >>> add_to_numbers_in("2 cats, 9 dogs", 1)
    '3 cats, 10 dogs'
    >>> add_to_numbers_in("v10", 5)
    'v15'
    >>> add_to_numbers_in("none", 3)
    'none'
    """
    return re.sub(r"\d+", lambda m: str(int(m.group()) + n), text)


@exercise(
    "Count the runs of vowels in the word; neighbouring vowels count as one.",
    "How many groups of consecutive vowels are there in the text, ignoring case?",
)
def vowel_cluster_count(word: str) -> int:
    """Return the number of vowel groups in word.

    >>> vowel_cluster_count("beautiful")
    3
    >>> vowel_cluster_count("Iowa")
    2
    >>> vowel_cluster_count("hmm")
    0
    """
    return len(re.findall(r"[aeiou]+", word.lower()))


@exercise(
    "Return a dictionary of all name=number pairs in the text, the numbers as int.",
    "Find each word followed by '=' and digits, and map the word to the number.",
)
def number_settings(text: str) -> dict[str, int]:
    """Return the name=number pairs of text.

    >>> number_settings("width=30, height=20")
    {'width': 30, 'height': 20}
    >>> number_settings("a=x b=5")
    {'b': 5}
    >>> number_settings("")
    {}
    """
    return {name: int(value) for name, value in re.findall(r"(\w+)=(\d+)", text)}


@exercise(
    "Return the position of the first match of pattern in text, or -1.",
    "At which index does the regular expression match first? -1 if nowhere.",
)
def first_match_index(pattern: str, text: str) -> int:
    """Return where pattern first matches in text, or -1.

    >>> first_match_index("[0-9]", "ab3")
    2
    >>> first_match_index("x+", "abc")
    -1
    >>> first_match_index("b.", "abc")
    1
    """
    match = re.search(pattern, text)
    return match.start() if match else -1


@exercise(
    "Return the numbers that are followed by the unit, as ints: '5 kg' or '5kg'.",
    "Find all whole numbers standing before the given unit, with or without a blank.",
)
def amounts_with_unit(text, unit):
    """Return the whole numbers written in front of unit.

    >>> amounts_with_unit("5 kg flour, 20g salt, 3kg rice", "kg")
    [5, 3]
    >>> amounts_with_unit("10 m", "cm")
    []
    >>> amounts_with_unit("", "g")
    []
    """
    return [int(n) for n in re.findall(r"(\d+)\s*" + re.escape(unit) + r"\b", text)]


@exercise(
    "Remove all blanks that stand before a comma, period, ! or ?.",
    "Delete whitespace directly in front of punctuation marks.",
)
def no_blank_before_marks(text: str) -> str:
    """Return text without blanks before punctuation.

    >>> no_blank_before_marks("Hello , you !")
    'Hello, you!'
    >>> no_blank_before_marks("fine.")
    'fine.'
    >>> no_blank_before_marks(" .")
    '.'
    """
    return re.sub(r"\s+([,.!?])", r"\1", text)


@exercise(
    "Find all times like 9:30 or 17:05 in a text and return them as minutes since midnight.",
    "List hour * 60 + minute for each hh:mm in the text.",
)
def times_as_minutes(text):
    """Return each time h:mm in text as minutes since midnight.

    >>> times_as_minutes("from 9:30 to 17:05")
    [570, 1025]
    >>> times_as_minutes("0:00")
    [0]
    >>> times_as_minutes("never")
    []
    """
    return [int(h) * 60 + int(m) for h, m in re.findall(r"(\d{1,2}):(\d\d)", text)]


@exercise(
    "Return the text with the first letter of each sentence in upper case; sentences end with . ! or ?.",
    "Capitalise every letter at the start and after a period, exclamation or question mark with blanks.",
)
def raise_sentence_starts(text: str) -> str:
    """Return text with capital letters at the sentence starts.

    >>> raise_sentence_starts("it rains. we stay! why? so.")
    'It rains. We stay! Why? So.'
    >>> raise_sentence_starts("ok")
    'Ok'
    >>> raise_sentence_starts("")
    ''
    """
    return re.sub(r"(^|[.!?]\s+)([a-z])", lambda m: m.group(1) + m.group(2).upper(), text)


@exercise(
    "Check if the text consists of groups of three digits separated by single blanks.",
    "Is it written like '123 456 789'? One group is enough.",
)
def is_triple_groups(text):
    """Tell whether text is made of three-digit groups with single blanks between.

    >>> is_triple_groups("123 456")
    True
    >>> is_triple_groups("12 345")
    False
    >>> is_triple_groups("777")
    True
    """
    return re.fullmatch(r"\d{3}( \d{3})*", text) is not None


@exercise(
    "Return the letters and numbers of codes such as 'x12' as pairs (letter, int).",
    "Find each single letter followed by digits and list (letter, number).",
)
def letter_number_pairs(text: str) -> list[tuple[str, int]]:
    """Return (letter, number) for every letter followed by digits.

    >>> letter_number_pairs("x12 y3z")
    [('x', 12), ('y', 3)]
    >>> letter_number_pairs("A0")
    [('A', 0)]
    >>> letter_number_pairs("12")
    []
    """
    return [(c, int(n)) for c, n in re.findall(r"([A-Za-z])(\d+)", text)]


@exercise(
    "Replace each word of the text by its length.",
    "Substitute every run of letters with the number of its letters, keeping blanks and marks.",
)
def words_to_lengths(text):
    """Return text with each run of letters replaced by its length.

    >>> words_to_lengths("we like tea!")
    '2 4 3!'
    >>> words_to_lengths("a-b")
    '1-1'
    >>> words_to_lengths("")
    ''
    """
    return re.sub(r"[A-Za-z]+", lambda m: str(len(m.group())), text)


@exercise(
    "Split at commas or semicolons, with optional blanks around them.",
    "Cut the text into parts at ',' and ';' and drop blanks beside the separators.",
)
def parts_at_marks(text):
    """Return the parts of text between commas and semicolons.

    >>> parts_at_marks("a, b;c ;d")
    ['a', 'b', 'c', 'd']
    >>> parts_at_marks("one")
    ['one']
    >>> parts_at_marks("x,,y")
    ['x', '', 'y']
    """
    return re.split(r"\s*[,;]\s*", text)


@exercise(
    "Return the user names that are mentioned with '@' in the text, in lower case and without repeats, in order of first appearance.",
    "Find @names, lower-case them and keep each once.",
)
def mentions_once(text: str) -> list[str]:
    """Return the distinct lower-case names after '@', in order.

    >>> mentions_once("@Ben and @mia and @ben")
    ['ben', 'mia']
    >>> mentions_once("nobody")
    []
    >>> mentions_once("@x@y")
    ['x', 'y']
    """
    return list(dict.fromkeys(re.findall(r"@(\w+)", text.lower())))


@exercise(
    "Hide all but the last two digits of every number by 'x'.",
    "In each run of digits replace every digit that has at least two more digits after it by x.",
)
def hide_leading_digits(text):
    """Return text with all digits except the last two of each number replaced by 'x'.

    >>> hide_leading_digits("card 123456 pin 99")
    'card xxxx56 pin 99'
    >>> hide_leading_digits("7")
    '7'
    >>> hide_leading_digits("a1000b")
    'axx00b'
    """
    return re.sub(r"\d(?=\d\d)", "x", text)


@exercise(
    "Count the lines that match the pattern completely.",
    "How many lines are a full match of the regular expression?",
)
def count_full_matches(lines: list[str], pattern: str) -> int:
    """Return how many lines match pattern as a whole.

    >>> count_full_matches(["12", "a1", "3"], "[0-9]+")
    2
    >>> count_full_matches(["ab", "abc"], "a.")
    1
    >>> count_full_matches([], "x")
    0
    """
    return sum(1 for line in lines if re.fullmatch(pattern, line))


@exercise(
    "Change 'Last, First' names inside a text to 'First Last'.",
    "Swap the two words around each comma with a blank.",
)
def flip_comma_names(text):
    """Return text with every 'Last, First' turned into 'First Last'.

    >>> flip_comma_names("Berg, Mia")
    'Mia Berg'
    >>> flip_comma_names("Holm, Ben; Lund, Eva")
    'Ben Holm; Eva Lund'
    >>> flip_comma_names("Mia")
    'Mia'
    """
    return re.sub(r"(\w+), (\w+)", r"\2 \1", text)
