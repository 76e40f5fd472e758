"""Characters and their code numbers: ord, chr and letter places."""

import string

from training.curriculum.exercise import exercise


@exercise(
    "Find the character in text that has the highest code number; an empty text gives an empty string.",
    "Write a function that returns the character with the largest ord, or '' when there is none.",
)
def highest_code_char(text: str) -> str:
    """Return the character of text with the largest character code, or '' for an empty text.

    >>> highest_code_char("apple")
    'p'
    >>> highest_code_char("Zebra")
    'r'
    >>> highest_code_char("")
    ''
    """
    return max(text, key=ord, default="")


@exercise(
    "Given a capital letter, return its place in the alphabet, starting with 1 for A.",
    "Write a function to convert an upper case letter to a number from 1 to 26.",
)
def capital_place(letter):
    """Convert a capital letter to its place in the alphabet (A is 1, Z is 26).

    >>> capital_place("A")
    1
    >>> capital_place("C")
    3
    >>> capital_place("Z")
    26
    """
    return ord(letter) - ord("A") + 1


@exercise(
    "Return the lower case letter at the given place of the alphabet, or '?' if place is not from 1 to 26.",
    "Write a function to turn 1 into 'a', 2 into 'b' and so on; other numbers give a question mark.",
)
def letter_for_place(place: int) -> str:
    """Return the small letter at a place (1 to 26) of the alphabet, or '?' for any other number.

    >>> letter_for_place(1)
    'a'
    >>> letter_for_place(26)
    'z'
    >>> letter_for_place(27)
    '?'
    """
    if not 1 <= place <= 26:
        return "?"
    return chr(ord("a") + place - 1)


@exercise(
    "Given a list of numbers, build the string whose characters have these codes.",
    "Write a function to convert character codes to text.",
)
def text_from_codes(codes: list[int]) -> str:
    """Convert a list of character codes to a string.

    >>> text_from_codes([72, 105])
    'Hi'
    >>> text_from_codes([42])
    '*'
    >>> text_from_codes([])
    ''
    """
    return "".join(chr(code) for code in codes)


@exercise(
    "Convert a text to its character codes written in decimal and joined by the given separator.",
    "Given text and a separator, return the codes of all characters as one string.",
)
def codes_joined(text: str, separator: str = "-") -> str:
    """Return the character codes of text as a string, joined by the separator.

    >>> codes_joined("AB")
    '65-66'
    >>> codes_joined("a b", ",")
    '97,32,98'
    >>> codes_joined("")
    ''
    """
    return separator.join(str(ord(ch)) for ch in text)


@exercise(
    "Check if every character of the string has a code below 128.",
    "Write a function that tells whether a text is free of non-ASCII characters, using the character codes.",
)
def codes_below_128(text):
    """Check whether all character codes in text are smaller than 128.

    >>> codes_below_128("plain")
    True
    >>> codes_below_128("caf\u00e9")
    False
    >>> codes_below_128("")
    True
    """
    for ch in text:
        if ord(ch) >= 128:
            return False
    return True


@exercise(
    "Given a letter and a number of steps, return the letter that many steps later; after z comes a again.",
    "Write a function to move a lower case letter along the alphabet by steps, wrapping around at the end.",
)
def step_letter(letter: str, steps: int) -> str:
    """Return the small letter that lies the given number of steps after letter, wrapping round after 'z'.

    >>> step_letter("a", 2)
    'c'
    >>> step_letter("z", 1)
    'a'
    >>> step_letter("c", -3)
    'z'
    """
    return chr((ord(letter) - ord("a") + steps) % 26 + ord("a"))


@exercise(
    "Find how far apart two letters are in the alphabet, ignoring upper and lower case.",
    "Given two letters, return the absolute difference of their alphabet places.",
)
def letters_apart(first: str, second: str) -> int:
    """Return the distance between two letters in the alphabet, ignoring case.

    >>> letters_apart("a", "d")
    3
    >>> letters_apart("D", "a")
    3
    >>> letters_apart("k", "K")
    0
    """
    return abs(ord(first.lower()) - ord(second.lower()))


@exercise(
    "Return all letters from start to end, both included, as one string.",
    "Write a function to list the characters between two letters, including both; nothing if end comes before start.",
)
def letter_range(start: str, end: str) -> str:
    """Return the string of all characters from start to end, both included.

    >>> letter_range("a", "e")
    'abcde'
    >>> letter_range("X", "Z")
    'XYZ'
    >>> letter_range("d", "b")
    ''
    """
    return "".join(chr(code) for code in range(ord(start), ord(end) + 1))


@exercise(
    "Check if the letters of a word follow each other directly in the alphabet, as in 'cde'.",
    "Write a function to test whether each character's code is one more than the code before it.",
)
def is_alphabet_slice(word: str) -> bool:
    """Check whether every character of word has a code exactly one above that of the character before.

    >>> is_alphabet_slice("cde")
    True
    >>> is_alphabet_slice("ace")
    False
    >>> is_alphabet_slice("q")
    True
    """
    return all(ord(b) - ord(a) == 1 for a, b in zip(word, word[1:]))


@exercise(
    "Given a string, return the characters whose code is an even number.",
    "Write a function to keep only characters with an even character code.",
)
def even_code_chars(text):
    """Keep only the characters of text whose character code is even.

    >>> even_code_chars("abcd")
    'bd'
    >>> even_code_chars("0123")
    '02'
    >>> even_code_chars("ace")
    ''
    """
    return "".join(c for c in text if ord(c) % 2 == 0)


@exercise(
    "Convert a digit character to its number without int(); return -1 for any other character.",
    "Write a function that gives the value of a single digit using character codes, or -1 if it is not a digit.",
)
def digit_from_code(char: str) -> int:
    """Return the value of a digit character computed from its code, or -1 if char is not from '0' to '9'.

    >>> digit_from_code("7")
    7
    >>> digit_from_code("0")
    0
    >>> digit_from_code("x")
    -1
    """
    value = ord(char) - ord("0")
    if 0 <= value <= 9:
        return value
    return -1


@exercise(
    "Given a word, return a dictionary from each different character to its code.",
    "Write a function to map the characters of text to their character codes.",
)
def char_code_map(text: str) -> dict[str, int]:
    """Return a dictionary that maps each character of text to its character code.

    >>> char_code_map("ab")
    {'a': 97, 'b': 98}
    >>> char_code_map("oo")
    {'o': 111}
    >>> char_code_map("")
    {}
    """
    return {ch: ord(ch) for ch in text}


@exercise(
    "Find the mean alphabet place of the letters of a lower case word, rounded to the nearest integer.",
    "Given a non-empty lower case word, average its letter numbers (a is 1) and round the result.",
)
def mean_letter_place(word):
    """Return the rounded average alphabet place of the letters of a lower case word, with 'a' as 1.

    >>> mean_letter_place("ac")
    2
    >>> mean_letter_place("z")
    26
    >>> mean_letter_place("abcde")
    3
    """
    places = [ord(ch) - 96 for ch in word]
    return round(sum(places) / len(places))


@exercise(
    "Count the characters whose code lies between low and high, both included.",
    "Given a text and two code numbers, return how many characters have a code in that range.",
)
def count_codes_between(text: str, low: int, high: int) -> int:
    """Count the characters of text with a character code from low to high inclusive.

    >>> count_codes_between("a1b2", 48, 57)
    2
    >>> count_codes_between("Hello", 97, 122)
    4
    >>> count_codes_between("", 0, 200)
    0
    """
    count = 0
    for ch in text:
        if low <= ord(ch) <= high:
            count += 1
    return count


@exercise(
    "Given a lower case letter, return the letter before it; the letter before a is z.",
    "Write a function to find the previous letter of the alphabet, going from a back to z.",
)
def previous_letter(letter):
    """Return the letter before a small letter, with 'z' before 'a'.

    >>> previous_letter("b")
    'a'
    >>> previous_letter("a")
    'z'
    >>> previous_letter("z")
    'y'
    """
    if letter == "a":
        return "z"
    return chr(ord(letter) - 1)


@exercise(
    "Add up the letter numbers of a word (a or A is 1, z or Z is 26); other characters count nothing.",
    "Write a function to compute the value of a word as the sum of alphabet places, ignoring case and non-letters.",
)
def word_worth(word: str) -> int:
    """Return the sum of the alphabet places of the letters in word, ignoring case and other characters.

    >>> word_worth("abc")
    6
    >>> word_worth("Zoo")
    56
    >>> word_worth("b-2")
    2
    """
    return sum(string.ascii_lowercase.index(ch) + 1 for ch in word.lower() if ch in string.ascii_lowercase)


@exercise(
    "Convert a number from 0 to 25 to a capital letter; larger numbers start again at A.",
    "Given an index, return the capital letter at this index, counting round the alphabet.",
)
def capital_at_index(index: int) -> str:
    """Return the capital letter for an index counted from 0, beginning again at 'A' after 'Z'.

    >>> capital_at_index(0)
    'A'
    >>> capital_at_index(25)
    'Z'
    >>> capital_at_index(27)
    'B'
    """
    return string.ascii_uppercase[index % 26]


@exercise(
    "Sort the characters of text by their code from high to low and join them.",
    "Write a function to return the characters of a string in descending order of character code.",
)
def chars_by_code_down(text):
    """Return the characters of text sorted by character code, highest first, as a string.

    >>> chars_by_code_down("banana")
    'nnbaaa'
    >>> chars_by_code_down("aB1")
    'aB1'
    >>> chars_by_code_down("")
    ''
    """
    return "".join(sorted(text, key=ord, reverse=True))


@exercise(
    "Check if the first character has a smaller code than the second.",
    "Given two characters, tell whether a comes before b in the character table.",
)
def code_comes_first(a: str, b: str) -> bool:
    """Check whether the character code of a is smaller than that of b.

    >>> code_comes_first("a", "b")
    True
    >>> code_comes_first("a", "Z")
    False
    >>> code_comes_first("x", "x")
    False
    """
    return ord(a) < ord(b)


@exercise(
    "Return the difference between the largest and smallest character code in text, 0 for an empty text.",
    "Find the span of the character codes of a string.",
)
def code_span(text):
    """Return the largest minus the smallest character code in text, or 0 for an empty text.

    >>> code_span("adc")
    3
    >>> code_span("zz")
    0
    >>> code_span("")
    0
    """
    if not text:
        return 0
    codes = [ord(ch) for ch in text]
    return max(codes) - min(codes)


@exercise(
    "Count the pairs of neighbouring characters in which the second has the larger code.",
    "Given a string, return how often the character code rises from one character to the next.",
)
def count_code_rises(text: str) -> int:
    """Count how often the character code increases between neighbouring characters of text.

    >>> count_code_rises("abca")
    2
    >>> count_code_rises("zyx")
    0
    >>> count_code_rises("")
    0
    """
    return sum(a < b for a, b in zip(text, text[1:]))


@exercise(
    "Convert a letter to the same letter in the other case by changing its code by 32.",
    "Given one letter from a-z or A-Z, return its partner in the other case, using ord and chr.",
)
def other_case_letter(letter: str) -> str:
    """Return the upper case form of a small letter or the lower case form of a capital one.

    >>> other_case_letter("a")
    'A'
    >>> other_case_letter("Q")
    'q'
    >>> other_case_letter("z")
    'Z'
    """
    return chr(ord(letter) ^ 32)
