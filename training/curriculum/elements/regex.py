"""Small tasks for regular expressions."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Given a string, return all whole numbers in it as a list of integers.",
    "Write a function to extract every run of digits from text and convert it to int.",
)
def pull_integers(text: str) -> list[int]:
    """Return all runs of digits in text as integers.

    >>> pull_integers("3 cats, 12 dogs")
    [3, 12]
    >>> pull_integers("a007b")
    [7]
    >>> pull_integers("none")
    []
    """
    return [int(digits) for digits in re.findall(r"\d+", text)]


@exercise(
    "Check if the string consists of three capital letters, a dash and three digits.",
    "Write a function that tells whether a plate looks like 'ABC-123', using a regular expression.",
)
def plate_ok(plate: str) -> bool:
    """Check whether plate is three capital letters, a dash and three digits.

    >>> plate_ok("ABC-123")
    True
    >>> plate_ok("AB-1234")
    False
    >>> plate_ok("xABC-123")
    False
    """
    return re.fullmatch(r"[A-Z]{3}-\d{3}", plate) is not None


@exercise(
    "Remove everything from the string that is not a digit.",
    "Given a text, return only its digits, using re.sub.",
)
def strip_to_digits(text):
    """Remove all characters except digits from text.

    >>> strip_to_digits("(030) 12-34")
    '0301234'
    >>> strip_to_digits("abc")
    ''
    >>> strip_to_digits("7")
    '7'
    """
    return re.sub(r"\D", "", text)


@exercise(
    "Find all words that begin with a capital letter.",
    "Given a text, return the list of its words whose first letter is upper case, found by a pattern.",
)
def capital_words_in(text: str) -> list[str]:
    """Find all words in text that start with a capital letter.

    >>> capital_words_in("Ann met Bob in town")
    ['Ann', 'Bob']
    >>> capital_words_in("nobody here")
    []
    >>> capital_words_in("X ray, Yes!")
    ['X', 'Yes']
    """
    return re.findall(r"\b[A-Z]\w*", text)


@exercise(
    "Split the string at commas or semicolons, ignoring spaces around them.",
    "Write a function to split a text on ',' and ';' and any blanks beside these marks.",
)
def split_on_marks(text):
    """Split text at each comma or semicolon, dropping spaces around the marks.

    >>> split_on_marks("a, b;c")
    ['a', 'b', 'c']
    >>> split_on_marks("one")
    ['one']
    >>> split_on_marks("x ; y , z")
    ['x', 'y', 'z']
    """
    return re.split(r"\s*[,;]\s*", text)


@exercise(
    "Check if the string has at least one digit.",
    "Write a function that searches a text for any digit and returns True or False.",
)
def has_any_digit(text: str) -> bool:
    """Check whether text contains a digit.

    >>> has_any_digit("room 5")
    True
    >>> has_any_digit("room")
    False
    >>> has_any_digit("")
    False
    """
    return bool(re.search(r"\d", text))


@exercise(
    "Given a text like 'width=20', return the name and the integer value, or None if it has another form.",
    "Write a function to parse 'name=number' into a tuple; return None when the text does not match.",
)
def parse_assignment(text: str) -> tuple[str, int] | None:
    """Parse 'name=number' and return (name, number), or None if text does not have this form.

    >>> parse_assignment("width=20")
    ('width', 20)
    >>> parse_assignment("x=-3")
    ('x', -3)
    >>> parse_assignment("width") is None
    True
    """
    match = re.fullmatch(r"(\w+)=(-?\d+)", text)
    if match is None:
        return None
    return match.group(1), int(match.group(2))


@exercise(
    "Hide all digits of the string behind the character '#'.",
    "Write a function to replace every digit by '#'.",
)
def hash_digits(text: str) -> str:
    """Replace each digit in text by '#'.

    >>> hash_digits("PIN 1234")
    'PIN ####'
    >>> hash_digits("none")
    'none'
    >>> hash_digits("")
    ''
    """
    return re.sub("[0-9]", "#", text)


@exercise(
    "Count how often the word occurs in text as a whole word, in any case.",
    "Given a text and a word, return the number of whole-word matches, ignoring case.",
)
def count_whole_word(text: str, word: str) -> int:
    """Count the whole-word occurrences of word in text, ignoring case.

    >>> count_whole_word("The cat. A cat! Cats", "cat")
    2
    >>> count_whole_word("CAT cat", "cat")
    2
    >>> count_whole_word("", "cat")
    0
    """
    pattern = r"\b" + re.escape(word) + r"\b"
    return len(re.findall(pattern, text, re.IGNORECASE))


@exercise(
    "Check if a string starts with a letter or underscore and goes on with letters, digits or underscores only.",
    "Write a function to test with a regular expression whether name could be a variable name.",
)
def looks_like_name(name: str) -> bool:
    """Check whether name is a letter or underscore followed only by letters, digits and underscores.

    >>> looks_like_name("total_2")
    True
    >>> looks_like_name("2total")
    False
    >>> looks_like_name("")
    False
    """
    return bool(re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name))


@exercise(
    "Find the first price such as '$4.50' in text and return it as a float, or None if there is none.",
    "Given a text, return the number after the first dollar sign, or None.",
)
def first_dollar_price(text: str) -> float | None:
    """Return the first amount written after a dollar sign as a float, or None if there is none.

    >>> first_dollar_price("now $4.50, was $6")
    4.5
    >>> first_dollar_price("$3")
    3.0
    >>> first_dollar_price("free") is None
    True
    """
    match = re.search(r"\$(\d+(?:\.\d+)?)", text)
    return float(match.group(1)) if match else None


@exercise(
    "Return the domain, which is the part after '@', of every e-mail address in a text.",
    "Write a function to list the domains of all mail addresses found.",
)
def mail_domains(text):
    """Find the part after '@' of all e-mail addresses in text.

    >>> mail_domains("ann@home.org, bob@work.net")
    ['home.org', 'work.net']
    >>> mail_domains("ann at home")
    []
    >>> mail_domains("x@y.z")
    ['y.z']
    """
    return re.findall(r"\w+@([\w.]+\w)", text)


@exercise(
    "Split a string into alternating groups of letters and digits; other characters are dropped.",
    "Given text such as 'ab12c', return the list of its letter groups and digit groups.",
)
def letter_digit_groups(text: str) -> list[str]:
    """Return the runs of letters and the runs of digits in text, in order.

    >>> letter_digit_groups("ab12c3")
    ['ab', '12', 'c', '3']
    >>> letter_digit_groups("A-7")
    ['A', '7']
    >>> letter_digit_groups("")
    []
    """
    return re.findall("[A-Za-z]+|[0-9]+", text)


@exercise(
    "Double every number in a text.",
    "Given a text, replace each whole number in it by twice its value.",
)
def double_numbers_in(text: str) -> str:
    """Return text with every whole number replaced by twice the number.

    >>> double_numbers_in("2 eggs, 50 g flour")
    '4 eggs, 100 g flour'
    >>> double_numbers_in("none")
    'none'
    >>> double_numbers_in("7")
    '14'
    """
    return re.sub(r"\d+", lambda m: str(int(m.group()) * 2), text)


@exercise(
    "Return the list of start positions of all matches of pattern in text.",
    "Given a regular expression and a text, find where each match begins.",
)
def match_starts(pattern: str, text: str) -> list[int]:
    """Return the start index of every match of the regular expression pattern in text.

    >>> match_starts("a", "banana")
    [1, 3, 5]
    >>> match_starts("[0-9]+", "12 and 7")
    [0, 7]
    >>> match_starts("z", "abc")
    []
    """
    return [m.start() for m in re.finditer(pattern, text)]


@exercise(
    "Check if the string is a time such as '09:30' with hours 00 to 23 and minutes 00 to 59.",
    "Write a function to validate a 24-hour time with two digits for the hour and two for the minute.",
)
def is_day_time(text):
    """Check whether text is a valid 24-hour time in the form HH:MM.

    >>> is_day_time("09:30")
    True
    >>> is_day_time("24:00")
    False
    >>> is_day_time("9:30")
    False
    """
    return bool(re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text))


@exercise(
    "Find all hashtags in a post, without the '#'.",
    "Given a text, return the list of words that stand directly after a '#' sign.",
)
def tags_in_post(post: str) -> list[str]:
    """Return the words marked with '#' in post, without the mark.

    >>> tags_in_post("Sun #beach and #sea")
    ['beach', 'sea']
    >>> tags_in_post("no tags")
    []
    >>> tags_in_post("#one#two")
    ['one', 'two']
    """
    return re.findall(r"#(\w+)", post)


@exercise(
    "Add up all whole numbers that occur in a text.",
    "Given a text, find its numbers and return their sum, 0 if there are none.",
)
def sum_in_text(text):
    """Return the sum of the whole numbers in text.

    >>> sum_in_text("2 apples and 3 pears")
    5
    >>> sum_in_text("12")
    12
    >>> sum_in_text("none")
    0
    """
    return sum(map(int, re.findall(r"\d+", text)))


@exercise(
    "Replace three or more dots in a row by exactly three dots.",
    "Given a text, shorten each run of more than three dots to '...'.",
)
def tame_dots(text: str) -> str:
    """Replace each run of three or more dots in text by '...'.

    >>> tame_dots("well......yes")
    'well...yes'
    >>> tame_dots("a..b")
    'a..b'
    >>> tame_dots("")
    ''
    """
    return re.sub(r"\.{3,}", "...", text)


@exercise(
    "Check if a colour is written as '#' and six hexadecimal digits.",
    "Write a function that tells whether text is a colour code like '#00ff7f'.",
)
def is_colour_code(text: str) -> bool:
    """Check whether text is '#' followed by exactly six hexadecimal digits.

    >>> is_colour_code("#00ff7F")
    True
    >>> is_colour_code("#12345")
    False
    >>> is_colour_code("00ff7f")
    False
    """
    return re.fullmatch(r"#[0-9a-fA-F]{6}", text) is not None


@exercise(
    "Return the number at the end of a name, or 0 if the name does not end with digits.",
    "Given a name such as 'file12', return its final number as int; without digits at the end return 0.",
)
def number_at_end(name):
    """Return the number formed by the digits at the end of name, or 0 without such digits.

    >>> number_at_end("file12")
    12
    >>> number_at_end("v2beta")
    0
    >>> number_at_end("7")
    7
    """
    match = re.search(r"\d+$", name)
    if match:
        return int(match.group())
    return 0
