"""Keeping, dropping, doubling, moving and testing characters by kind: letters, digits, vowels, case, blanks."""

from training.curriculum.exercise import exercise


@exercise(
    "Keep only the letters of the text, in their order.",
    "Drop every character that is not a letter.",
)
def letters_only(text: str) -> str:
    """Return the letters of text in order.

    >>> letters_only("a1 b2!")
    'ab'
    >>> letters_only("42")
    ''
    >>> letters_only("Tea")
    'Tea'
    """
    return "".join(c for c in text if c.isalpha())


@exercise(
    "Extract the digits of the text as one string.",
    "Keep digit characters and remove all others.",
)
def digits_only_text(text):
    """Return the digits of text joined.

    >>> digits_only_text("room 12, floor 3")
    '123'
    >>> digits_only_text("none")
    ''
    >>> digits_only_text("007")
    '007'
    """
    result = ""
    for c in text:
        if c.isdigit():
            result += c
    return result


@exercise(
    "Convert the digits contained in the text to a list of ints.",
    "Return every digit character of the string as a number, in order.",
)
def digit_values(text: str) -> list[int]:
    """Return the digits of text as a list of integers.

    >>> digit_values("a1b22")
    [1, 2, 2]
    >>> digit_values("x")
    []
    >>> digit_values("90")
    [9, 0]
    """
    return [int(c) for c in text if c.isdigit()]


@exercise(
    "Remove the lowercase letters and keep everything else.",
    "Delete all small letters from the string.",
)
def without_small_letters(s):
    """Return s without its lowercase letters.

    >>> without_small_letters("Big Red 7")
    'B R 7'
    >>> without_small_letters("abc")
    ''
    >>> without_small_letters("ABC")
    'ABC'
    """
    return "".join(c for c in s if not c.islower())


@exercise(
    "Keep the characters that are neither letters nor digits nor blanks.",
    "Extract the special characters of the text.",
)
def special_chars(text: str) -> str:
    """Return the characters of text that are neither letters, digits nor whitespace.

    >>> special_chars("a+b = c!")
    '+=!'
    >>> special_chars("tea 2")
    ''
    >>> special_chars("#?")
    '#?'
    """
    return "".join(c for c in text if not c.isalnum() and not c.isspace())


@exercise(
    "Write every digit of the text twice, everything else once.",
    "Double the digit characters of a string.",
)
def double_digits(s):
    """Return s with each digit doubled.

    >>> double_digits("a1b2")
    'a11b22'
    >>> double_digits("xyz")
    'xyz'
    >>> double_digits("99")
    '9999'
    """
    return "".join(c * 2 if c.isdigit() else c for c in s)


@exercise(
    "Double the uppercase letters of the text; all other characters appear once.",
    "Repeat each capital letter, leave all other characters single.",
)
def double_capitals(text: str) -> str:
    """Return text with each uppercase letter doubled.

    >>> double_capitals("Big Tea")
    'BBig TTea'
    >>> double_capitals("abc")
    'abc'
    >>> double_capitals("AB")
    'AABB'
    """
    result = ""
    for c in text:
        result += c
        if c.isupper():
            result += c
    return result


@exercise(
    "Double each character that occurs in the second string; all other characters stay single.",
    "Write the characters of s that are contained in chosen twice.",
)
def double_chosen(s, chosen):
    """Return s with every character that occurs in chosen doubled.

    >>> double_chosen("banana", "bn")
    'bbannanna'
    >>> double_chosen("tea", "")
    'tea'
    >>> double_chosen("aa", "a")
    'aaaa'
    """
    return "".join(c + c if c in chosen else c for c in s)


@exercise(
    "Move all digits of the text to its end; digits and other characters keep their order.",
    "First everything that is no digit, then the digits.",
)
def digits_to_end(text: str) -> str:
    """Return the characters of text that are no digits followed by its digits.

    >>> digits_to_end("a1b2c")
    'abc12'
    >>> digits_to_end("2024 tea")
    ' tea2024'
    >>> digits_to_end("abc")
    'abc'
    """
    others = "".join(c for c in text if not c.isdigit())
    digits = "".join(c for c in text if c.isdigit())
    return others + digits


@exercise(
    "Move the uppercase letters to the front without changing the order otherwise.",
    "Return the capitals of the string followed by all its other characters.",
)
def capitals_to_front(s):
    """Return the uppercase letters of s followed by the other characters, both in order.

    >>> capitals_to_front("abCdE")
    'CEabd'
    >>> capitals_to_front("tea")
    'tea'
    >>> capitals_to_front("XyZ")
    'XZy'
    """
    return "".join(sorted(s, key=lambda c: not c.isupper()))


@exercise(
    "Replace each blank by n hyphens.",
    "Put n times '-' in the place of every space.",
)
def blanks_to_hyphens(text: str, n: int) -> str:
    """Return text with every blank replaced by n hyphens.

    >>> blanks_to_hyphens("we like tea", 2)
    'we--like--tea'
    >>> blanks_to_hyphens("tea", 3)
    'tea'
    >>> blanks_to_hyphens("a b", 0)
    'ab'
    """
    return text.replace(" ", "-" * n)


@exercise(
    "Replace all letters by x, capital letters by X; other characters stay.",
    "Show the shape of a text: 'x' for each small letter and 'X' for each capital one.",
)
def letter_shape(text):
    """Return text with small letters replaced by x and capital letters by X.

    >>> letter_shape("Tea 4 You!")
    'Xxx 4 Xxx!'
    >>> letter_shape("12")
    '12'
    >>> letter_shape("")
    ''
    """
    return "".join("X" if c.isupper() else "x" if c.islower() else c for c in text)


@exercise(
    "Classify each character: L for letters, D for digits, S for blanks, O for all others.",
    "Return a string of codes L, D, S or O, one per character of the text.",
)
def kind_codes(text: str) -> str:
    """Return L, D, S or O for each letter, digit, whitespace or other character of text.

    >>> kind_codes("a1 !")
    'LDSO'
    >>> kind_codes("Tea")
    'LLL'
    >>> kind_codes("")
    ''
    """
    codes = ""
    for c in text:
        if c.isalpha():
            codes += "L"
        elif c.isdigit():
            codes += "D"
        elif c.isspace():
            codes += "S"
        else:
            codes += "O"
    return codes


@exercise(
    "Split the characters of the text into three strings: letters, digits, and the rest.",
    "Return (letters, digits, others), each joined in original order.",
)
def sort_into_kinds(text):
    """Return the letters, the digits and the other characters of text as three strings.

    >>> sort_into_kinds("a1-b2")
    ('ab', '12', '-')
    >>> sort_into_kinds("tea")
    ('tea', '', '')
    >>> sort_into_kinds("")
    ('', '', '')
    """
    letters = digits = others = ""
    for c in text:
        if c.isalpha():
            letters += c
        elif c.isdigit():
            digits += c
        else:
            others += c
    return letters, digits, others


@exercise(
    "Return the first character that is neither a letter nor a digit; None if there is none.",
    "Find the leftmost special character, blanks included, or None.",
)
def first_special(s: str) -> str | None:
    """Return the first character of s that is not a letter or digit, or None.

    >>> first_special("tea-time!")
    '-'
    >>> first_special("a b")
    ' '
    >>> first_special("abc1") is None
    True
    """
    for c in s:
        if not c.isalnum():
            return c
    return None


@exercise(
    "Return the last uppercase letter of the text, '' if there is none.",
    "Which capital stands nearest to the end of the text?",
)
def last_capital(text):
    """Return the last uppercase letter of text, or '' if it has none.

    >>> last_capital("Big Red dog")
    'R'
    >>> last_capital("tea")
    ''
    >>> last_capital("ABC")
    'C'
    """
    return next((c for c in reversed(text) if c.isupper()), "")


@exercise(
    "List the indices of all vowels, ignoring case.",
    "At which positions of the text do vowels stand, capital or small?",
)
def vowel_places(text: str) -> list[int]:
    """Return the indices of the vowels in text, ignoring case.

    >>> vowel_places("Orange")
    [0, 2, 5]
    >>> vowel_places("sky")
    []
    >>> vowel_places("aA")
    [0, 1]
    """
    return [i for i, c in enumerate(text) if c in "aeiouAEIOU"]


@exercise(
    "Remove the blanks and write the n-th remaining character, counting from 1, in upper case.",
    "Delete all spaces, then capitalise the character at place n (from one).",
)
def compact_with_capital(text, n):
    """Return text without blanks and with its n-th remaining character (from 1) in upper case.

    >>> compact_with_capital("we like tea", 3)
    'weLiketea'
    >>> compact_with_capital("a b", 1)
    'Ab'
    >>> compact_with_capital("ab", 9)
    'ab'
    """
    compact = text.replace(" ", "")
    return compact[:n - 1] + compact[n - 1:n].upper() + compact[n:]


@exercise(
    "Do the digits of the text appear in ascending order? Other characters are ignored, equal digits allowed.",
    "Check that the digits contained in the text never decrease from left to right.",
)
def digits_in_order(text: str) -> bool:
    """Check whether the digits of text never decrease from left to right.

    >>> digits_in_order("a1b1c4")
    True
    >>> digits_in_order("4a2")
    False
    >>> digits_in_order("tea")
    True
    """
    digits = [c for c in text if c.isdigit()]
    return digits == sorted(digits)


@exercise(
    "Are there at least n vowels in the text, ignoring case?",
    "Check whether the number of vowels, small or capital, is n or more.",
)
def vowels_at_least(text, n):
    """Check whether text contains at least n vowels, ignoring case.

    >>> vowels_at_least("Banana", 3)
    True
    >>> vowels_at_least("sky", 1)
    False
    >>> vowels_at_least("", 0)
    True
    """
    return sum(c in "aeiou" for c in text.lower()) >= n


@exercise(
    "Does the text have at most n characters that are no letters?",
    "Check that no more than n characters are something else than letters.",
)
def few_non_letters(text: str, n: int) -> bool:
    """Check whether at most n characters of text are not letters.

    >>> few_non_letters("tea time", 1)
    True
    >>> few_non_letters("a-b-c", 1)
    False
    >>> few_non_letters("", 0)
    True
    """
    return sum(not c.isalpha() for c in text) <= n


@exercise(
    "Is exactly one character of the text a digit?",
    "Check that the text contains one and only one decimal digit.",
)
def exactly_one_digit(text):
    """Check whether exactly one character of text is a digit.

    >>> exactly_one_digit("room 7")
    True
    >>> exactly_one_digit("room 12")
    False
    >>> exactly_one_digit("room")
    False
    """
    return len([c for c in text if c.isdigit()]) == 1


@exercise(
    "Are there more letters than digits in the text?",
    "Check whether the letters outnumber the digits.",
)
def mostly_letters(text: str) -> bool:
    """Check whether text has more letters than digits.

    >>> mostly_letters("abc12")
    True
    >>> mostly_letters("a1")
    False
    >>> mostly_letters("")
    False
    """
    return sum(c.isalpha() for c in text) > sum(c.isdigit() for c in text)


@exercise(
    "Return the difference between the number of vowels and the number of consonants, ignoring case and all that is no letter.",
    "Vowel count minus consonant count of the letters in the text.",
)
def vowel_surplus(text):
    """Return the number of vowels minus the number of consonants in text, ignoring case.

    >>> vowel_surplus("Banana")
    0
    >>> vowel_surplus("sky 1")
    -3
    >>> vowel_surplus("aei")
    3
    """
    letters = [c for c in text.lower() if c.isalpha()]
    vowels = sum(c in "aeiou" for c in letters)
    return vowels - (len(letters) - vowels)


@exercise(
    "Multiply all the digits of the text; 0 if it has no digit.",
    "Compute the product of the digit characters, or 0 without digits.",
)
def product_of_digits_in(text: str) -> int:
    """Return the product of all digits in text, 0 if there are none.

    >>> product_of_digits_in("2 by 35")
    30
    >>> product_of_digits_in("none")
    0
    >>> product_of_digits_in("105")
    0
    """
    digits = [int(c) for c in text if c.isdigit()]
    if not digits:
        return 0
    product = 1
    for d in digits:
        product *= d
    return product


@exercise(
    "Return the largest digit of the text as an int; -1 if there is none.",
    "Which is the greatest decimal digit in the string? Without digits return -1.",
)
def greatest_digit_in(text):
    """Return the greatest digit in text as an integer, or -1 if there is none.

    >>> greatest_digit_in("room 472")
    7
    >>> greatest_digit_in("tea")
    -1
    >>> greatest_digit_in("0")
    0
    """
    return max((int(c) for c in text if c.isdigit()), default=-1)


@exercise(
    "Count the even digits and the odd digits of the text and return both numbers.",
    "Return a pair: how many digits in the text are even, and how many are odd.",
)
def digit_parity_counts(text: str) -> tuple[int, int]:
    """Return the number of even digits and the number of odd digits in text.

    >>> digit_parity_counts("a12b4")
    (2, 1)
    >>> digit_parity_counts("tea")
    (0, 0)
    >>> digit_parity_counts("0")
    (1, 0)
    """
    digits = [int(c) for c in text if c.isdigit()]
    even = sum(d % 2 == 0 for d in digits)
    return even, len(digits) - even


@exercise(
    "Sort only the letters of the text alphabetically, ignoring case, and drop all other characters.",
    "Return the letters in lower case in alphabetical order, joined.",
)
def sorted_small_letters(text):
    """Return the letters of text in lower case and alphabetical order.

    >>> sorted_small_letters("Tea Time!")
    'aeeimtt'
    >>> sorted_small_letters("12")
    ''
    >>> sorted_small_letters("cBa")
    'abc'
    """
    return "".join(sorted(c for c in text.lower() if c.isalpha()))


@exercise(
    "Return the distinct vowels of the text in alphabetical order, in lower case.",
    "Which vowels occur in the text? Give each once, sorted, ignoring case.",
)
def vowels_used(text: str) -> str:
    """Return the different vowels of text in lower case and alphabetical order.

    >>> vowels_used("Orange tea")
    'aeo'
    >>> vowels_used("sky")
    ''
    >>> vowels_used("IIi")
    'i'
    """
    return "".join(v for v in "aeiou" if v in text.lower())


@exercise(
    "Replace the k-th vowel of the text, counting from 1, by the given mark; ignore case.",
    "Put mark in the place of vowel number k; with fewer vowels nothing changes.",
)
def mark_kth_vowel(text, k, mark):
    """Return text with its k-th vowel (from 1) replaced by mark.

    >>> mark_kth_vowel("banana", 2, "*")
    'ban*na'
    >>> mark_kth_vowel("tea", 3, "*")
    'tea'
    >>> mark_kth_vowel("Ox", 1, "0")
    '0x'
    """
    places = [i for i, c in enumerate(text) if c in "aeiouAEIOU"]
    if k > len(places):
        return text
    i = places[k - 1]
    return text[:i] + mark + text[i + 1:]
