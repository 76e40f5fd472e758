"""Regular expressions in short requests: find, replace, split, check."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Write a function to find all words that contain a double letter, such as 'book'.",
    "Return the words of the text in which some letter occurs twice in a row.",
)
def double_letter_words(text):
    """Return the words of text with two equal adjacent letters.

    >>> double_letter_words("a book and a hammer")
    ['book', 'hammer']
    >>> double_letter_words("no such word")
    []
    >>> double_letter_words("Aa bb")
    ['bb']
    """
    return [w for w in re.findall(r"\w+", text) if re.search(r"([A-Za-z])\1", w)]


@exercise(
    "Replace every run of spaces and tabs by a single underscore, ignoring those at the ends.",
    "Strip the text and turn each stretch of blanks into one underscore.",
)
def blanks_to_underscore(text):
    """Return text stripped, with every run of whitespace replaced by _.

    >>> blanks_to_underscore("  a b   c ")
    'a_b_c'
    >>> blanks_to_underscore("one")
    'one'
    >>> blanks_to_underscore("   ")
    ''
    """
    return re.sub(r"\s+", "_", text.strip())


@exercise(
    "Find all numbers with a decimal point in the text and return them as floats.",
    "Extract the decimal numbers (digits, point, digits) as floats; whole numbers are left out.",
)
def get_decimals_in(text):
    """Return the numbers of the form 12.5 in text as floats.

    >>> get_decimals_in("1.5 kg for 3.20 and 7")
    [1.5, 3.2]
    >>> get_decimals_in("none 5")
    []
    >>> get_decimals_in("")
    []
    """
    return [float(x) for x in re.findall(r"\d+\.\d+", text)]


@exercise(
    "Check if the text consists of groups of exactly three digits separated by commas.",
    "Return True if s looks like '123,456': one or more three-digit groups joined by commas.",
)
def all_three_digit_groups(s):
    """Return whether s is one or more groups of three digits with commas between them.

    >>> all_three_digit_groups("123,456")
    True
    >>> all_three_digit_groups("12,456")
    False
    >>> all_three_digit_groups("789")
    True
    """
    return re.fullmatch(r"\d{3}(,\d{3})*", s) is not None


@exercise(
    "Split the text at every digit run and drop empty pieces.",
    "Return the parts of s between numbers, without empty ones.",
)
def split_on_numbers(s):
    """Return the non-empty pieces of s between its runs of digits.

    >>> split_on_numbers("ab12cd3e")
    ['ab', 'cd', 'e']
    >>> split_on_numbers("42")
    []
    >>> split_on_numbers("abc")
    ['abc']
    """
    return [part for part in re.split(r"\d+", s) if part]


@exercise(
    "Find the words that begin with a capital letter and are followed by a comma or a full stop.",
    "Return capitalised words directly in front of ',' or '.'.",
)
def capital_before_stop(text):
    """Return the capitalised words of text that stand directly before a comma or a full stop.

    >>> capital_before_stop("Hi Tom, meet Ida.")
    ['Tom', 'Ida']
    >>> capital_before_stop("Tom and Ida")
    []
    >>> capital_before_stop("a.")
    []
    """
    return re.findall(r"\b([A-Z]\w*)[,.]", text)


@exercise(
    "Swap the two parts of every 'a/b' in the text, where the parts are letters.",
    "Turn each word/word into the same words in opposite order.",
)
def swap_slash_words(text):
    """Return text with the letters on both sides of each slash exchanged.

    >>> swap_slash_words("and/or")
    'or/and'
    >>> swap_slash_words("his/her book, in/out")
    'her/his book, out/in'
    >>> swap_slash_words("none")
    'none'
    """
    return re.sub(r"([A-Za-z]+)/([A-Za-z]+)", r"\2/\1", text)


@exercise(
    "Count the words that end in 'ing', ignoring case.",
    "How many words of the text have the ending -ing in any case?",
)
def get_ing_words(text):
    """Return the number of words in text that end in ing, ignoring case.

    >>> get_ing_words("Sing while running")
    2
    >>> get_ing_words("RING a bell")
    1
    >>> get_ing_words("")
    0
    """
    return len(re.findall(r"\w*ing\b", text, re.IGNORECASE))


@exercise(
    "Return the first number in the text as an integer, with its minus sign, or None.",
    "Find the earliest whole number, possibly negative, in s; None if there is no digit.",
)
def first_signed_number(s):
    """Return the first integer in s, an optional minus included, or None.

    >>> first_signed_number("it was -5 then 3")
    -5
    >>> first_signed_number("x7")
    7
    >>> first_signed_number("none") is None
    True
    """
    match = re.search(r"-?\d+", s)
    return int(match.group()) if match else None


@exercise(
    "Turn 'key: value' lines into a dict; lines without a colon are skipped and spaces around the parts removed.",
    "Parse lines of the form key: value into a dictionary of stripped strings.",
)
def colon_lines(text):
    """Return a dictionary from the key: value lines of text.

    >>> colon_lines("a: 1\\nb : two\\nskip")
    {'a': '1', 'b': 'two'}
    >>> colon_lines("url: http://x")
    {'url': 'http://x'}
    >>> colon_lines("")
    {}
    """
    return dict(re.findall(r"^\s*([^:\n]+?)\s*:\s*(.*?)\s*$", text, re.MULTILINE))


@exercise(
    "Check whether the text has no two punctuation marks (.,;!?) next to each other.",
    "Return True if .,;!? never occur directly one after another.",
)
def punctuation_apart(text):
    """Return whether no two of .,;!? are adjacent in text.

    >>> punctuation_apart("Yes, sir!")
    True
    >>> punctuation_apart("What?!")
    False
    >>> punctuation_apart("")
    True
    """
    return not re.search(r"[.,;!?]{2}", text)


@exercise(
    "Return the text between the first '<' and the next '>', or '' if there is none.",
    "Find what is inside the first pair of angle brackets; the empty string without one.",
)
def first_in_angles(s):
    """Return the text inside the first < > of s, or ''.

    >>> first_in_angles("to <Ann> and <Bob>")
    'Ann'
    >>> first_in_angles("<>")
    ''
    >>> first_in_angles("none")
    ''
    """
    match = re.search(r"<([^>]*)>", s)
    return match.group(1) if match else ""


@exercise(
    "Shorten every run of the same letter to at most two.",
    "Reduce three or more equal letters in a row to exactly two.",
)
def at_most_double(s):
    """Return s with runs of a repeated character cut to two characters.

    >>> at_most_double("coooool")
    'cool'
    >>> at_most_double("aabb")
    'aabb'
    >>> at_most_double("!!!")
    '!!'
    """
    return re.sub(r"(.)\1{2,}", r"\1\1", s)


@exercise(
    "Find all hashtags in the text that consist of letters only and return them sorted without repeats and in lower case.",
    "Return the distinct letter-only #tags, lowercased and in alphabetical order, with the #.",
)
def plain_tags_sorted(text):
    """Return the sorted distinct lowercase tags # plus letters in text.

    >>> plain_tags_sorted("#Sun and #sea, #sun")
    ['#sea', '#sun']
    >>> plain_tags_sorted("no tags")
    []
    >>> plain_tags_sorted("#b #a")
    ['#a', '#b']
    """
    return sorted(set(tag.lower() for tag in re.findall(r"#[A-Za-z]+\b", text)))


@exercise(
    "Check that a password-like text has a lowercase letter, an uppercase letter and two digits in total.",
    "Return True if s contains at least one small letter, one capital and two digits.",
)
def has_needed_kinds(s):
    """Return whether s has a lowercase letter, an uppercase letter and at least two digits.

    >>> has_needed_kinds("aB34")
    True
    >>> has_needed_kinds("aB3")
    False
    >>> has_needed_kinds("ab12")
    False
    """
    return bool(re.search("[a-z]", s) and re.search("[A-Z]", s)) and len(re.findall(r"\d", s)) >= 2


@exercise(
    "Return the longest run of vowels in the text; the first one on a tie, '' without vowels.",
    "Find the longest stretch of consecutive vowels, in either case.",
)
def longest_vowel_run(s):
    """Return the longest run of vowels in s, the first of several, or ''.

    >>> longest_vowel_run("beautiful queue")
    'ueue'
    >>> longest_vowel_run("day out")
    'ou'
    >>> longest_vowel_run("shy")
    ''
    """
    return max(re.findall(r"[aeiouAEIOU]+", s), key=len, default="")


@exercise(
    "Replace each abbreviation from the dict, when it stands as a whole word, by its long form.",
    "Expand whole words that are keys of the dictionary to their values.",
)
def expand_short_forms(text, forms):
    """Return text with each whole word that is a key of forms replaced by its value.

    >>> expand_short_forms("see u at 5", {"u": "you"})
    'see you at 5'
    >>> expand_short_forms("umbrella", {"u": "you"})
    'umbrella'
    >>> expand_short_forms("", {"a": "b"})
    ''
    """
    return re.sub(r"\w+", lambda m: forms.get(m.group(), m.group()), text)


@exercise(
    "Number the question marks of the text: the first becomes '?1', the second '?2' and so on.",
    "Write after every ? how many question marks there have been so far.",
)
def number_questions(text):
    """Return text with each ? followed by its running number.

    >>> number_questions("who? what?")
    'who?1 what?2'
    >>> number_questions("fine")
    'fine'
    >>> number_questions("??")
    '?1?2'
    """
    parts = text.split("?")
    out = parts[0]
    for i, part in enumerate(parts[1:], 1):
        out += f"?{i}{part}"
    return out


@exercise(
    "Return the indexes of the places where a lowercase letter is directly followed by a capital.",
    "Find the positions of small letters with an uppercase letter right behind them.",
)
def case_borders(s):
    """Return the indexes of lowercase letters directly before an uppercase letter in s.

    >>> case_borders("someVarName")
    [3, 6]
    >>> case_borders("ABC")
    []
    >>> case_borders("aB")
    [0]
    """
    return [m.start() for m in re.finditer(r"[a-z](?=[A-Z])", s)]
