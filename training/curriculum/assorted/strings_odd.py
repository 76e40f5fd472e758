"""Strings: conditions on positions, neighbours, halves, letters and digits in one sentence."""

import re
import string

from training.curriculum.exercise import exercise


@exercise(
    "Write a function to return the characters of s that are followed by a digit.",
    "Keep every character whose right neighbour is a digit.",
)
def before_digits(s):
    """Return the characters of s that stand directly before a digit.

    >>> before_digits("a1b22c")
    'ab2'
    >>> before_digits("abc")
    ''
    >>> before_digits("12")
    '1'
    """
    return "".join(a for a, b in zip(s, s[1:]) if b.isdigit())


@exercise(
    "Check if the vowels of the text come in alphabetical order.",
    "Return True if reading only a, e, i, o, u of the lowercase word gives a sorted sequence.",
)
def vowels_in_order(word):
    """Return whether the vowels of word appear in alphabetical order, repeats allowed.

    >>> vowels_in_order("camel")
    True
    >>> vowels_in_order("tower")
    False
    >>> vowels_in_order("rhythm")
    True
    """
    vowels = [c for c in word if c in "aeiou"]
    return vowels == sorted(vowels)


@exercise(
    "Insert a hyphen between a letter and a directly following digit.",
    "Put '-' wherever a digit comes right behind a letter.",
)
def hyphen_before_digits(s):
    """Return s with a hyphen between each letter and a digit following it.

    >>> hyphen_before_digits("abc12d3")
    'abc-12d-3'
    >>> hyphen_before_digits("12ab")
    '12ab'
    >>> hyphen_before_digits("")
    ''
    """
    return re.sub(r"([A-Za-z])(\d)", r"\1-\2", s)


@exercise(
    "Return the last word of the sentence that begins with a capital letter, or ''.",
    "Find the final capitalised word; the empty string if no word starts with an uppercase letter.",
)
def last_capitalised(sentence):
    """Return the last word of sentence with an uppercase first letter, or ''.

    >>> last_capitalised("We met Tom and Ida there")
    'Ida'
    >>> last_capitalised("all small")
    ''
    >>> last_capitalised("")
    ''
    """
    for word in reversed(sentence.split()):
        if word[0].isupper():
            return word
    return ""


@exercise(
    "Count how many characters have to be changed so that all letters of the text are the most frequent one.",
    "Number of characters of s that differ from its commonest character; 0 for an empty text.",
)
def unlike_commonest(s):
    """Return how many characters of s are not its most frequent character.

    >>> unlike_commonest("aabac")
    2
    >>> unlike_commonest("zzz")
    0
    >>> unlike_commonest("")
    0
    """
    return len(s) - max((s.count(c) for c in set(s)), default=0)


@exercise(
    "Cut the text into a first part of letters and the rest.",
    "Split s in front of its first character that is not a letter and return both parts.",
)
def letters_and_rest(s):
    """Return the longest beginning of s made of letters, and the remaining text.

    >>> letters_and_rest("abc12d")
    ('abc', '12d')
    >>> letters_and_rest("9x")
    ('', '9x')
    >>> letters_and_rest("only")
    ('only', '')
    """
    i = 0
    while i < len(s) and s[i].isalpha():
        i += 1
    return s[:i], s[i:]


@exercise(
    "Write every word n times in a row in the sentence.",
    "Repeat each word of the text n times, separated by spaces.",
)
def words_repeated(sentence, n):
    """Return sentence with each word written n times in succession.

    >>> words_repeated("so good", 2)
    'so so good good'
    >>> words_repeated("hm", 3)
    'hm hm hm'
    >>> words_repeated("a b", 0)
    ''
    """
    return " ".join(word for word in sentence.split() for _ in range(n))


@exercise(
    "Return the indexes at which a new word of the text begins.",
    "Find the start position of every word in a text with single or multiple spaces.",
)
def get_word_starts(text):
    """Return the index of the first character of each word of text.

    >>> get_word_starts("go to  bed")
    [0, 3, 7]
    >>> get_word_starts(" hi")
    [1]
    >>> get_word_starts("")
    []
    """
    return [m.start() for m in re.finditer(r"\S+", text)]


@exercise(
    "Change the case of all letters from index i on.",
    "Return s with the part from position i in swapped case; the beginning stays.",
)
def swapcase_from(s, i):
    """Return s with upper and lower case exchanged from index i to the end.

    >>> swapcase_from("Hello", 2)
    'HeLLO'
    >>> swapcase_from("abc", 0)
    'ABC'
    >>> swapcase_from("abc", 5)
    'abc'
    """
    return s[:i] + s[i:].swapcase()


@exercise(
    "Check whether the text contains an opening quote and the same number of both quote kinds.",
    "Return True if s has at least one single quote and as many single as double quotes.",
)
def quotes_even_out(s):
    """Return whether s contains equally many ' and " characters and at least one of each.

    >>> quotes_even_out("'a' \\"b\\"")
    True
    >>> quotes_even_out("'a'")
    False
    >>> quotes_even_out("none")
    False
    """
    return s.count("'") == s.count('"') > 0


@exercise(
    "Return the text with every word cut to at most n letters and a dot behind the cut ones.",
    "Abbreviate the words longer than n letters to n letters plus '.'.",
)
def abbreviated(text, n):
    """Return text with words of more than n characters shortened to n characters and a dot.

    >>> abbreviated("monday and tuesday", 3)
    'mon. and tue.'
    >>> abbreviated("a bc", 2)
    'a bc'
    >>> abbreviated("", 1)
    ''
    """
    return " ".join(w if len(w) <= n else w[:n] + "." for w in text.split())


@exercise(
    "Remove the characters of the text that occur in the forbidden string, ignoring case.",
    "Return s without any letter of bad, in upper or lower case.",
)
def strip_letters_any_case(s, bad):
    """Return s without the characters of bad, regardless of case.

    >>> strip_letters_any_case("Anna and Ben", "a")
    'nn nd Ben'
    >>> strip_letters_any_case("abc", "XC")
    'ab'
    >>> strip_letters_any_case("", "q")
    ''
    """
    return "".join(c for c in s if c.lower() not in bad.lower())


@exercise(
    "Find the longest part of the text without a space; the first one on a tie.",
    "Return the longest piece between spaces.",
)
def longest_unbroken(text):
    """Return the longest run of non-space characters of text, the first of several, or ''.

    >>> longest_unbroken("I am here now")
    'here'
    >>> longest_unbroken("one two")
    'one'
    >>> longest_unbroken("   ")
    ''
    """
    return max(text.split(), key=len, default="")


@exercise(
    "Add up the positions in the alphabet of the letters of a word (a is 1), ignoring case and other characters.",
    "Compute the letter value of a text: a counts 1, b 2, ... z 26; anything else counts 0.",
)
def alphabet_sum(word):
    """Return the sum of the alphabet positions of the letters a-z in word, ignoring case.

    >>> alphabet_sum("abc")
    6
    >>> alphabet_sum("A-z")
    27
    >>> alphabet_sum("")
    0
    """
    return sum(ord(c) - 96 for c in word.lower() if "a" <= c <= "z")


@exercise(
    "Replace each letter by its alphabet position followed by a dot; leave out all other characters.",
    "Encode a word as numbers: 'abc' becomes '1.2.3.'.",
)
def get_letter_numbers(word):
    """Return the alphabet positions of the letters of word, each followed by a dot.

    >>> get_letter_numbers("cab")
    '3.1.2.'
    >>> get_letter_numbers("Hi!")
    '8.9.'
    >>> get_letter_numbers("")
    ''
    """
    return "".join(f"{string.ascii_lowercase.index(c) + 1}." for c in word.lower() if c in string.ascii_lowercase)


@exercise(
    "Delete every second space of the text, keeping the first, third and so on.",
    "Keep spaces number 1, 3, 5, ... and remove number 2, 4, 6, ...",
)
def halve_spaces(text):
    """Return text without its second, fourth, sixth, ... space.

    >>> halve_spaces("a b c d")
    'a bc d'
    >>> halve_spaces("ab")
    'ab'
    >>> halve_spaces("  ")
    ' '
    """
    out = ""
    spaces = 0
    for c in text:
        if c == " ":
            spaces += 1
            if spaces % 2 == 0:
                continue
        out += c
    return out


@exercise(
    "Return the words of the sentence that contain a digit anywhere except at the end.",
    "Keep words with at least one digit before their last character.",
)
def inner_digit_words(sentence):
    """Return the words of sentence with a digit that is not their last character.

    >>> inner_digit_words("a1b ab1 12 x")
    ['a1b', '12']
    >>> inner_digit_words("no")
    []
    >>> inner_digit_words("")
    []
    """
    return [w for w in sentence.split() if any(c.isdigit() for c in w[:-1])]


@exercise(
    "Make a password hint: the first and last character with a star for each character between.",
    "Hide all characters of s but the outer two behind stars; texts up to two characters stay.",
)
def hide_inner(s):
    """Return s with everything between its first and last character replaced by stars.

    >>> hide_inner("secret")
    's****t'
    >>> hide_inner("ab")
    'ab'
    >>> hide_inner("x")
    'x'
    """
    if len(s) <= 2:
        return s
    return s[0] + "*" * (len(s) - 2) + s[-1]


@exercise(
    "Check whether s can be made by writing some shorter word with an 's' at its end: it ends in 's' but not in 'ss' and has at least 3 letters.",
    "Return True if the word looks like a plural: three or more letters, a single s at the end.",
)
def looks_plural(s):
    """Return whether s has at least three letters and ends in exactly one s.

    >>> looks_plural("cats")
    True
    >>> looks_plural("glass")
    False
    >>> looks_plural("is")
    False
    """
    return len(s) >= 3 and s.endswith("s") and not s.endswith("ss")


@exercise(
    "Wrap every number in the text in round brackets.",
    "Return s with each run of digits put in parentheses.",
)
def get_bracket_numbers(s):
    """Return s with round brackets around each run of digits.

    >>> get_bracket_numbers("a1 b22")
    'a(1) b(22)'
    >>> get_bracket_numbers("none")
    'none'
    >>> get_bracket_numbers("7")
    '(7)'
    """
    return re.sub(r"\d+", lambda m: f"({m.group()})", s)


@exercise(
    "Return the first repeated word that directly follows itself, ignoring case, or None.",
    "Find a doubled word like 'the the' in the text; give it in lower case, None if there is none.",
)
def doubled_word(text):
    """Return the first word of text that is followed by itself, in lower case, or None.

    >>> doubled_word("This is is a test")
    'is'
    >>> doubled_word("The the end end")
    'the'
    >>> doubled_word("a b a") is None
    True
    """
    words = text.lower().split()
    for a, b in zip(words, words[1:]):
        if a == b:
            return a
    return None


@exercise(
    "Align the key=value lines: pad the keys with spaces so that all '=' stand below each other.",
    "Given (key, value) pairs, return lines 'key = value' with the keys padded to the same width.",
)
def aligned_lines(pairs):
    """Return 'key = value' texts with the keys padded on the right to the longest key.

    >>> aligned_lines([("a", 1), ("long", 2)])
    ['a    = 1', 'long = 2']
    >>> aligned_lines([("x", "y")])
    ['x = y']
    >>> aligned_lines([])
    []
    """
    width = max((len(key) for key, _ in pairs), default=0)
    return [f"{key.ljust(width)} = {value}" for key, value in pairs]


@exercise(
    "Return s rotated so that it begins with the first occurrence of c; unchanged if c does not occur.",
    "Move the part of s in front of the letter c to the end.",
)
def begin_at_letter(s, c):
    """Return s rotated to start at its first c, or s itself without c.

    >>> begin_at_letter("banana", "n")
    'nanaba'
    >>> begin_at_letter("abc", "a")
    'abc'
    >>> begin_at_letter("abc", "z")
    'abc'
    """
    i = max(s.find(c), 0)
    return s[i:] + s[:i]


@exercise(
    "Number of words that are longer than the word before them.",
    "Count the words of the sentence with more letters than their predecessor.",
)
def get_longer_than_previous(sentence):
    """Return how many words of sentence are longer than the word before.

    >>> get_longer_than_previous("a big cat slept")
    2
    >>> get_longer_than_previous("one")
    0
    >>> get_longer_than_previous("aa b cc")
    1
    """
    lengths = [len(w) for w in sentence.split()]
    return sum(b > a for a, b in zip(lengths, lengths[1:]))
