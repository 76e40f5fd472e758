"""Regular expressions: matching, extracting, replacing and splitting by patterns."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "List all words of the text that begin with a capital letter, without punctuation.",
    "Find every maximal run of letters whose first letter is uppercase.",
)
def capital_words(text: str) -> list[str]:
    """Return all words of letters in text that start with an uppercase letter.

    >>> capital_words("Ann and Tom, in Rome.")
    ['Ann', 'Tom', 'Rome']
    >>> capital_words("none")
    []
    >>> capital_words("iPad USA")
    ['USA']
    """
    return re.findall(r"\b[A-Z][A-Za-z]*", text)


@exercise(
    "List the hash tags of the text without the hash sign.",
    "Find each # followed by word characters and return the words.",
)
def hash_tags(text):
    """Return the words that directly follow a # in text.

    >>> hash_tags("#sun and #sea2!")
    ['sun', 'sea2']
    >>> hash_tags("none # here")
    []
    >>> hash_tags("#a#b")
    ['a', 'b']
    """
    return re.findall(r"#(\w+)", text)


@exercise(
    "List everything that stands in double quotes, without the quotes.",
    "Extract the quoted passages of the text.",
)
def quoted_passages(text: str) -> list[str]:
    """Return all passages of text in double quotes, without the quotes.

    >>> quoted_passages('say "yes" or "no"')
    ['yes', 'no']
    >>> quoted_passages("none")
    []
    >>> quoted_passages('""')
    ['']
    """
    return re.findall(r'"([^"]*)"', text)


@exercise(
    "Find all mail addresses: word characters, dots and hyphens, an @, and the same again with at least one dot.",
    "Extract the mail addresses from a text.",
)
def mails_in(text):
    """Return all mail addresses in text.

    >>> mails_in("write to ann@x.org or tom.fox@mail.net now")
    ['ann@x.org', 'tom.fox@mail.net']
    >>> mails_in("a@b is none")
    []
    >>> mails_in("")
    []
    """
    return re.findall(r"[\w.-]+@[\w-]+\.[\w-]+", text)


@exercise(
    "Extract all dates of the form YYYY-MM-DD from the text.",
    "Find every occurrence of four digits, two digits and two digits joined by hyphens.",
)
def dates_in(text: str) -> list[str]:
    """Return all dates of the form YYYY-MM-DD in text.

    >>> dates_in("from 2024-05-17 to 2024-06-01")
    ['2024-05-17', '2024-06-01']
    >>> dates_in("17.05.2024")
    []
    >>> dates_in("2024-5-1")
    []
    """
    return re.findall(r"\d{4}-\d\d-\d\d", text)


@exercise(
    "Find all clock times H:MM or HH:MM and return the hours and minutes as pairs of ints.",
    "Extract each time with a colon from the text as a tuple (hours, minutes).",
)
def clock_pairs_in(text):
    """Return all times H:MM or HH:MM in text as pairs of hours and minutes.

    >>> clock_pairs_in("open 9:00 to 18:30")
    [(9, 0), (18, 30)]
    >>> clock_pairs_in("none")
    []
    >>> clock_pairs_in("7:05")
    [(7, 5)]
    """
    return [(int(h), int(m)) for h, m in re.findall(r"(\d{1,2}):(\d\d)", text)]


@exercise(
    "Extract prices: numbers with two decimals that follow a dollar sign, as floats.",
    "Find amounts such as $12.50 in the text and return them as numbers.",
)
def dollar_amounts(text: str) -> list[float]:
    """Return all amounts written like $12.50 in text as floats.

    >>> dollar_amounts("tea $2.50, cake $10.00")
    [2.5, 10.0]
    >>> dollar_amounts("5 dollars")
    []
    >>> dollar_amounts("$7")
    []
    """
    return [float(n) for n in re.findall(r"\$(\d+\.\d\d)", text)]


@exercise(
    "Collect the names in curly braces in a template, each once, in order of first appearance.",
    "Which placeholders {name} does the template use? Return the names without repeats.",
)
def placeholder_names(template):
    """Return the distinct names in curly braces in template, in order of first appearance.

    >>> placeholder_names("Dear {name}, {sum} for {name}")
    ['name', 'sum']
    >>> placeholder_names("none")
    []
    >>> placeholder_names("{a}{b}")
    ['a', 'b']
    """
    return list(dict.fromkeys(re.findall(r"\{(\w+)\}", template)))


@exercise(
    "Is the text a license plate: one to three capitals, a hyphen, one or two capitals, a blank and one to four digits?",
    "Check that the string has the form 'ABC-DE 1234' with 1-3 and 1-2 capital letters and 1-4 digits.",
)
def license_plate_ok(text: str) -> bool:
    """Check whether text is 1-3 capitals, a hyphen, 1-2 capitals, a blank and 1-4 digits.

    >>> license_plate_ok("B-XY 123")
    True
    >>> license_plate_ok("B-XYZ 123")
    False
    >>> license_plate_ok("b-x 1")
    False
    """
    return re.fullmatch(r"[A-Z]{1,3}-[A-Z]{1,2} \d{1,4}", text) is not None


@exercise(
    "Is the text a web color, a hash sign followed by exactly six hexadecimal digits in either case?",
    "Check whether the string looks like '#1a2B3c'.",
)
def web_color_ok(text):
    """Check whether text is a # followed by exactly six hexadecimal digits.

    >>> web_color_ok("#1a2B3c")
    True
    >>> web_color_ok("#12345")
    False
    >>> web_color_ok("#12345g")
    False
    """
    return bool(re.fullmatch(r"#[0-9a-fA-F]{6}", text))


@exercise(
    "Check a product code: two small letters, a hyphen, four digits.",
    "Does the string consist of exactly two lowercase letters, '-' and four decimal digits?",
)
def product_code_ok(code: str) -> bool:
    """Check whether code is two lowercase letters, a hyphen and four digits.

    >>> product_code_ok("ab-1234")
    True
    >>> product_code_ok("abc-1234")
    False
    >>> product_code_ok("AB-1234")
    False
    """
    return bool(re.fullmatch(r"[a-z]{2}-\d{4}", code))


@exercise(
    "Does the text contain a number with a decimal point, digits on both sides?",
    "Check whether somewhere in the text digits, a point and digits follow each other.",
)
def has_decimal_number(text):
    """Check whether text contains a number with a decimal point between digits.

    >>> has_decimal_number("it costs 2.50")
    True
    >>> has_decimal_number("2. place")
    False
    >>> has_decimal_number("no")
    False
    """
    return re.search(r"\d\.\d", text) is not None


@exercise(
    "Does the word occur in the text as a whole word, ignoring case?",
    "Check if the text contains word, upper or lower case, but not just as part of a longer word.",
)
def contains_whole_word(text: str, word: str) -> bool:
    """Check whether word occurs in text as a whole word, ignoring case.

    >>> contains_whole_word("A Cat sleeps.", "cat")
    True
    >>> contains_whole_word("category", "cat")
    False
    >>> contains_whole_word("", "x")
    False
    """
    return re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE) is not None


@exercise(
    "Split the text at commas or semicolons, each possibly surrounded by blanks.",
    "Break the string at every ',' or ';', dropping whitespace around the separators.",
)
def split_commas_semicolons(text: str) -> list[str]:
    """Return the parts of text between commas and semicolons, without blanks around these.

    >>> split_commas_semicolons("a, b ;c")
    ['a', 'b', 'c']
    >>> split_commas_semicolons("solo")
    ['solo']
    >>> split_commas_semicolons("a;;b")
    ['a', '', 'b']
    """
    return re.split(r"\s*[,;]\s*", text)


@exercise(
    "Split a text into sentences at . ! and ?; blanks around sentences are removed and empty ones dropped, the marks too.",
    "Return the sentences without their end marks, stripped, in order.",
)
def sentences_of(text):
    """Return the sentences of text, split at . ! ? and stripped, without empty ones.

    >>> sentences_of("It rains. Really? Yes!")
    ['It rains', 'Really', 'Yes']
    >>> sentences_of("no mark")
    ['no mark']
    >>> sentences_of("...")
    []
    """
    return [part.strip() for part in re.split(r"[.!?]", text) if part.strip()]


@exercise(
    "Return the words of the text in lower case; a word consists of letters and may contain apostrophes.",
    "Extract all words made of letters and apostrophes, written small.",
)
def plain_words(text: str) -> list[str]:
    """Return the words of text, made of letters and apostrophes, in lower case.

    >>> plain_words("Don't go, Tom!")
    ["don't", 'go', 'tom']
    >>> plain_words("1 2 3")
    []
    >>> plain_words("A-b")
    ['a', 'b']
    """
    return re.findall(r"[a-z']+", text.lower())


@exercise(
    "Exchange the two names around every colon: 'a:b' becomes 'b:a'.",
    "Swap the words before and after each colon in the text.",
)
def swap_around_colon(text):
    """Return text with the words on both sides of each colon exchanged.

    >>> swap_around_colon("x:1 y:2")
    '1:x 2:y'
    >>> swap_around_colon("none")
    'none'
    >>> swap_around_colon("left:right")
    'right:left'
    """
    return re.sub(r"(\w+):(\w+)", r"\2:\1", text)


@exercise(
    "Rewrite all dates MM/DD/YYYY in the text as DD.MM.YYYY.",
    "Convert American dates within a text to dates with points, day first.",
)
def point_dates(text: str) -> str:
    """Return text with each date MM/DD/YYYY rewritten as DD.MM.YYYY.

    >>> point_dates("due 05/17/2024")
    'due 17.05.2024'
    >>> point_dates("none")
    'none'
    >>> point_dates("01/02/2000 and 12/31/1999")
    '02.01.2000 and 31.12.1999'
    """
    return re.sub(r"(\d\d)/(\d\d)/(\d{4})", r"\2.\1.\3", text)


@exercise(
    "Remove all tags of the form <...> from the text.",
    "Strip HTML tags and keep what stands between them.",
)
def without_tags(html):
    """Return html without its tags <...>.

    >>> without_tags("<b>tea</b> time")
    'tea time'
    >>> without_tags("plain")
    'plain'
    >>> without_tags("<br/>")
    ''
    """
    return re.sub(r"<[^>]*>", "", html)


@exercise(
    "Replace markdown stars by tags: *word* becomes <i>word</i>.",
    "Put every passage between two stars into i tags instead.",
)
def stars_to_italic(text: str) -> str:
    """Return text with each *passage* replaced by <i>passage</i>.

    >>> stars_to_italic("a *very* good *tea*")
    'a <i>very</i> good <i>tea</i>'
    >>> stars_to_italic("none")
    'none'
    >>> stars_to_italic("2 * 3")
    '2 * 3'
    """
    return re.sub(r"\*([^*]+)\*", r"<i>\1</i>", text)


@exercise(
    "Replace every word longer than n letters by stars of the same length.",
    "Mask long words: each run of more than n letters becomes as many '*'.",
)
def mask_long_words(text, n):
    """Return text with each word of more than n letters replaced by stars.

    >>> mask_long_words("we like green tea", 3)
    'we **** ***** tea'
    >>> mask_long_words("a b", 1)
    'a b'
    >>> mask_long_words("secret!", 2)
    '******!'
    """
    return re.sub(r"[A-Za-z]+", lambda m: "*" * len(m[0]) if len(m[0]) > n else m[0], text)


@exercise(
    "Put a space after every comma that is not followed by one.",
    "Insert the missing blanks behind commas.",
)
def blank_after_commas(text: str) -> str:
    """Return text with a blank inserted after each comma that is not followed by whitespace.

    >>> blank_after_commas("a,b, c,d")
    'a, b, c, d'
    >>> blank_after_commas("none")
    'none'
    >>> blank_after_commas("x,")
    'x,'
    """
    return re.sub(r",(?=\S)", ", ", text)


@exercise(
    "Put a space between a digit and a letter that follows it directly.",
    "Separate numbers from units: '5kg' becomes '5 kg'.",
)
def detach_units(text):
    """Return text with a blank between each digit and a letter directly after it.

    >>> detach_units("5kg and 20cm")
    '5 kg and 20 cm'
    >>> detach_units("a5")
    'a5'
    >>> detach_units("5 kg")
    '5 kg'
    """
    return re.sub(r"(\d)([A-Za-z])", r"\1 \2", text)


@exercise(
    "Return the position at which the first run of at least n digits begins; -1 if there is none.",
    "Find the index of the first n or more consecutive digits, or -1.",
)
def digit_block_at(text: str, n: int) -> int:
    """Return the index of the first run of at least n digits in text, or -1.

    >>> digit_block_at("a1b234", 2)
    3
    >>> digit_block_at("a1b2", 2)
    -1
    >>> digit_block_at("99", 1)
    0
    """
    match = re.search(r"\d{%d,}" % n, text)
    return match.start() if match else -1


@exercise(
    "Count how many words end in 'ing', ignoring case.",
    "Number of words of letters in the text that have the ending ing.",
)
def ing_words(text):
    """Return how many words of text end in ing, ignoring case.

    >>> ing_words("Singing and dancing in spring rain")
    3
    >>> ing_words("ingot")
    0
    >>> ing_words("")
    0
    """
    return len(re.findall(r"ing\b", text.lower()))


@exercise(
    "Return all pieces that consist of a capital letter followed by digits, such as B12.",
    "Find codes made of one uppercase letter and at least one digit.",
)
def letter_number_codes(text: str) -> list[str]:
    """Return all codes of one uppercase letter and one or more digits in text.

    >>> letter_number_codes("from B12 to C7")
    ['B12', 'C7']
    >>> letter_number_codes("b12")
    []
    >>> letter_number_codes("A1A2")
    ['A1', 'A2']
    """
    return re.findall(r"[A-Z]\d+", text)


@exercise(
    "Map the names to the numbers in text such as 'tea=3, milk = 12'.",
    "Find all word = number combinations, blanks around the equals sign allowed, and return a dictionary.",
)
def assignments_in(text):
    """Return a dictionary of all assignments word = number in text.

    >>> assignments_in("tea=3, milk = 12")
    {'tea': 3, 'milk': 12}
    >>> assignments_in("none")
    {}
    >>> assignments_in("x=1 x=2")
    {'x': 2}
    """
    return {name: int(n) for name, n in re.findall(r"(\w+)\s*=\s*(\d+)", text)}


@exercise(
    "Remove repeated punctuation: several equal marks of . ! ? in a row become one.",
    "Reduce runs of the same end mark to a single one.",
)
def single_marks(text: str) -> str:
    """Return text with each run of the same mark . ! or ? reduced to one.

    >>> single_marks("No!!! Why??")
    'No! Why?'
    >>> single_marks("ok.")
    'ok.'
    >>> single_marks("?!?!")
    '?!?!'
    """
    return re.sub(r"([.!?])\1+", r"\1", text)


@exercise(
    "Does the string consist of groups of three digits joined by hyphens, at least one group?",
    "Check the form 123-456-789 with any number of three-digit groups.",
)
def three_digit_groups(text):
    """Check whether text is one or more groups of three digits joined by hyphens.

    >>> three_digit_groups("123-456-789")
    True
    >>> three_digit_groups("123")
    True
    >>> three_digit_groups("12-345")
    False
    """
    return re.fullmatch(r"\d{3}(-\d{3})*", text) is not None
