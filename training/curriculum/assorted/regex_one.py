"""Short requests solved with regular expressions: yes or no, finding, replacing."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Return 'found' if the text has a word that starts with 'un', else 'not found'.",
    "Search for a word beginning with un and answer 'found' or 'not found'.",
)
def has_un_word(text):
    """Write a function to look for a word starting with 'un'.

    >>> has_un_word("that is unfair")
    'found'
    >>> has_un_word("run fast")
    'not found'
    >>> has_un_word("")
    'not found'
    """
    return "found" if re.search(r"\bun", text) else "not found"


@exercise(
    "Check if the text consists of groups of three digits separated by dashes.",
    "True when the whole string looks like 123-456-..., one or more groups of exactly three digits.",
)
def three_groups(text: str) -> bool:
    """Check if a string is made of three-digit groups joined by dashes.

    >>> three_groups("123-456")
    True
    >>> three_groups("12-345")
    False
    >>> three_groups("999")
    True
    """
    return re.fullmatch("[0-9]{3}(-[0-9]{3})*", text) is not None


@exercise(
    "Check for a vowel directly followed by a digit.",
    "True if somewhere in the text a letter a, e, i, o or u (any case) stands right before a digit.",
)
def vowel_digit(text):
    """Check if a vowel is followed by a digit anywhere in a string.

    >>> vowel_digit("ba7")
    True
    >>> vowel_digit("b7a")
    False
    >>> vowel_digit("E1")
    True
    """
    return bool(re.search("[aeiou][0-9]", text, re.IGNORECASE))


@exercise(
    "Check if the string has the form of a time like 07:45, hours 00-23 and minutes 00-59.",
    "True for a valid 24-hour time HH:MM with two digits each, False otherwise.",
)
def clock_text(s: str) -> bool:
    """Check if a string is a time written HH:MM.

    >>> clock_text("07:45")
    True
    >>> clock_text("24:00")
    False
    >>> clock_text("7:45")
    False
    """
    return bool(re.fullmatch("([01][0-9]|2[0-3]):[0-5][0-9]", s))


@exercise(
    "Check if the string is a valid variable name in lower case: letters, digits and underscores, not starting with a digit.",
    "True when s consists of a-z, 0-9 and _ only and its first character is no digit.",
)
def lower_identifier(s):
    """Check if a string is a lower-case identifier.

    >>> lower_identifier("max_2")
    True
    >>> lower_identifier("2max")
    False
    >>> lower_identifier("Max")
    False
    """
    return bool(re.fullmatch("[a-z_][a-z0-9_]*", s))


@exercise(
    "Find all hashtags of the text, without the '#'.",
    "List the words following a # sign, in order.",
)
def tags_in(text: str) -> list[str]:
    """Write a function to list the hashtags of a text without the sign.

    >>> tags_in("so #nice and #warm")
    ['nice', 'warm']
    >>> tags_in("none")
    []
    >>> tags_in("#a#b")
    ['a', 'b']
    """
    return re.findall(r"#(\w+)", text)


@exercise(
    "Find the words of at least n letters.",
    "List all runs of letters in the text that are n or more long.",
)
def long_letter_runs(text, n):
    """Write a function to find the words with n or more letters.

    >>> long_letter_runs("the quick, brown fox", 4)
    ['quick', 'brown']
    >>> long_letter_runs("a bc", 3)
    []
    >>> long_letter_runs("", 1)
    []
    """
    return [w for w in re.findall("[A-Za-z]+", text) if len(w) >= n]


@exercise(
    "Replace each digit of the text by '#'.",
    "Mask the string: every decimal digit becomes a hash sign.",
)
def hash_over_digits(text):
    """Write a function to mask all digits with '#'.

    >>> hash_over_digits("pin 4711")
    'pin ####'
    >>> hash_over_digits("none")
    'none'
    >>> hash_over_digits("")
    ''
    """
    return re.sub("[0-9]", "#", text)


@exercise(
    "Put a space between letters and digits that touch.",
    "Insert a blank at each border where a letter is followed by a digit or a digit by a letter.",
)
def space_digits(s):
    """Write a function to separate letters from digits by a space.

    >>> space_digits("abc12")
    'abc 12'
    >>> space_digits("3kg")
    '3 kg'
    >>> space_digits("a1b2")
    'a 1 b 2'
    """
    s = re.sub("([a-z])([0-9])", r"\1 \2", s)
    return re.sub("([0-9])([a-z])", r"\1 \2", s)


@exercise(
    "Replace any run of characters that are no letters or digits by one dash.",
    "Join the alphanumeric parts of the text with dashes, squeezing everything else.",
)
def dashed(text: str) -> str:
    """Write a function to replace every run of other characters than letters and digits by a dash.

    >>> dashed("a, b & c")
    'a-b-c'
    >>> dashed("one_two")
    'one-two'
    >>> dashed("abc")
    'abc'
    """
    return re.sub("[^A-Za-z0-9]+", "-", text)


@exercise(
    "Split the text at commas or semicolons, with spaces around them removed.",
    "Return the list of parts between ',' and ';' separators, surrounding blanks stripped.",
)
def split_either(text):
    """Write a function to split a text at commas and semicolons.

    >>> split_either("a, b;c ,d")
    ['a', 'b', 'c', 'd']
    >>> split_either("one")
    ['one']
    >>> split_either("x;y")
    ['x', 'y']
    """
    return re.split(" *[,;] *", text)


@exercise(
    "Return the position of the first digit, or -1.",
    "Index of the earliest decimal digit in the string; -1 if it has none.",
)
def digit_position(s):
    """Find the index of the first digit, or -1.

    >>> digit_position("ab3c4")
    2
    >>> digit_position("abc")
    -1
    >>> digit_position("7")
    0
    """
    match = re.search("[0-9]", s)
    return match.start() if match else -1


@exercise(
    "Return the start and end of the first match of word as (start, end), or None.",
    "Where does the literal text word occur first in s? Give the slice bounds as a tuple, None if absent.",
)
def span_of(s: str, word: str) -> tuple[int, int] | None:
    """Find the start and end position of a word in a string, or None.

    >>> span_of("see the sea", "the")
    (4, 7)
    >>> span_of("aaa", "b") is None
    True
    >>> span_of("a.b", ".")
    (1, 2)
    """
    match = re.search(re.escape(word), s)
    return match.span() if match else None


@exercise(
    "Count how often word occurs as a whole word, ignoring case.",
    "Number of complete-word matches of word in the text, upper and lower case alike.",
)
def whole_word_count(text, word):
    """Count a word in a text, whole words only and ignoring case.

    >>> whole_word_count("The other, the best", "the")
    2
    >>> whole_word_count("cats", "cat")
    0
    >>> whole_word_count("", "a")
    0
    """
    return len(re.findall(r"\b" + re.escape(word) + r"\b", text, re.IGNORECASE))


@exercise(
    "Swap the two parts of 'Last, First' to 'First Last'.",
    "Turn a name written with a comma round, dropping the comma.",
)
def name_around(s: str) -> str:
    """Write a function to turn 'Last, First' into 'First Last'.

    >>> name_around("Stone, Mia")
    'Mia Stone'
    >>> name_around("Li,Bo")
    'Bo Li'
    >>> name_around("Mono")
    'Mono'
    """
    return re.sub("^(.+), *(.+)$", r"\2 \1", s)


@exercise(
    "Change a date 'YYYY-MM-DD' in a text to 'DD.MM.YYYY'.",
    "Rewrite every ISO date found in the string with day first and dots.",
)
def dotted_dates(text):
    """Write a function to rewrite dates from YYYY-MM-DD to DD.MM.YYYY inside a text.

    >>> dotted_dates("due 2021-03-09")
    'due 09.03.2021'
    >>> dotted_dates("no date")
    'no date'
    >>> dotted_dates("1999-12-31")
    '31.12.1999'
    """
    return re.sub("([0-9]{4})-([0-9]{2})-([0-9]{2})", r"\3.\2.\1", text)


@exercise(
    "Return the domain part of all e-mail addresses in the text.",
    "List what follows the @ in each address (letters, digits, dots and dashes).",
)
def after_at_signs(text: str) -> list[str]:
    """Write a function to list the domains of the mail addresses in a text.

    >>> after_at_signs("ann@home.org or bo@work.net")
    ['home.org', 'work.net']
    >>> after_at_signs("nobody")
    []
    >>> after_at_signs("x@y")
    ['y']
    """
    return re.findall("@([A-Za-z0-9.-]+)", text)


@exercise(
    "Sum all signed integers that occur in the text.",
    "Add the numbers in the string; a minus directly before the digits counts as sign.",
)
def sum_signed(text):
    """Write a function to add all integers in a text, minus signs included.

    >>> sum_signed("5 up, -3 down")
    2
    >>> sum_signed("nothing")
    0
    >>> sum_signed("a-2b10")
    8
    """
    return sum(int(n) for n in re.findall("-?[0-9]+", text))


@exercise(
    "Largest number written in the text, or None.",
    "Find all runs of digits and return the greatest value, None if there are no digits.",
)
def biggest_written(text):
    """Write a function to find the biggest number in a text, or None.

    >>> biggest_written("3 of 20, 7 left")
    20
    >>> biggest_written("none") is None
    True
    >>> biggest_written("a9b10")
    10
    """
    return max(map(int, re.findall("[0-9]+", text)), default=None)


@exercise(
    "Check if the string has only letters, spaces and the punctuation . , ! ?",
    "True when no character other than letters, blanks, dots, commas, exclamation and question marks is in the text.",
)
def plain_prose(text: str) -> bool:
    """Check if a text has only letters, spaces and the marks . , ! ?

    >>> plain_prose("Hi, you!")
    True
    >>> plain_prose("a + b")
    False
    >>> plain_prose("")
    True
    """
    return re.search("[^A-Za-z .,!?]", text) is None


@exercise(
    "Check if c occurs at least twice in a row in s.",
    "True when two copies of the character c are neighbours somewhere.",
)
def twin_char(s, c):
    """Check if a character occurs twice in succession.

    >>> twin_char("hello", "l")
    True
    >>> twin_char("lily", "l")
    False
    >>> twin_char("a..b", ".")
    True
    """
    return re.search(re.escape(c) + "{2}", s) is not None


@exercise(
    "Delete all upper-case letters that directly follow a lower-case letter.",
    "Remove capitals standing right after a small letter; other capitals stay.",
)
def drop_inner_caps(s: str) -> str:
    """Write a function to delete each capital that comes right after a small letter.

    >>> drop_inner_caps("aBc")
    'ac'
    >>> drop_inner_caps("ABc")
    'ABc'
    >>> drop_inner_caps("xYZ")
    'xZ'
    """
    return re.sub("(?<=[a-z])[A-Z]", "", s)


@exercise(
    "Cut trailing digits off the string.",
    "Return s without the run of digits at its end, if there is one.",
)
def no_digit_tail(s):
    """Write a function to remove the digits at the end of a string.

    >>> no_digit_tail("item42")
    'item'
    >>> no_digit_tail("4you")
    '4you'
    >>> no_digit_tail("123")
    ''
    """
    return re.sub("[0-9]+$", "", s)


@exercise(
    "Split 'abc12' into its leading letters and the digits after them, as (text, int); None if it does not fit.",
    "Parse letters followed by a number to a tuple of str and int, or None for other strings.",
)
def letters_then_number(s):
    """Write a function to split a string of letters and digits into text and number, or None.

    >>> letters_then_number("row12")
    ('row', 12)
    >>> letters_then_number("12row") is None
    True
    >>> letters_then_number("x") is None
    True
    """
    match = re.fullmatch("([A-Za-z]+)([0-9]+)", s)
    if match is None:
        return None
    return match.group(1), int(match.group(2))


@exercise(
    "Return the texts in double quotes.",
    "List what stands between pairs of double quotes, in order, without the quotes.",
)
def quoted_parts(text: str) -> list[str]:
    """Write a function to list the parts of a text in double quotes.

    >>> quoted_parts('say "hi" and "bye"')
    ['hi', 'bye']
    >>> quoted_parts("nothing")
    []
    >>> quoted_parts('""')
    ['']
    """
    return re.findall('"([^"]*)"', text)


@exercise(
    "Capitalise every letter that follows a dash and drop the dash.",
    "Turn 'a-b-c' style names to one word: each dash vanishes and the next small letter becomes a capital.",
)
def undash(s):
    """Write a function to remove dashes and make the letter after each one upper case.

    >>> undash("top-left-box")
    'topLeftBox'
    >>> undash("plain")
    'plain'
    >>> undash("a-b")
    'aB'
    """
    return re.sub("-([a-z])", lambda m: m.group(1).upper(), s)
