"""More short requests about strings: checking, counting, cutting, building."""

import string

from training.curriculum.exercise import exercise


@exercise(
    "Check if the text has no capital letter.",
    "True when not a single character is upper case.",
)
def no_capitals(text):
    """Check if a text has no upper-case letters.

    >>> no_capitals("all small 1")
    True
    >>> no_capitals("One")
    False
    >>> no_capitals("")
    True
    """
    return not any(c.isupper() for c in text)


@exercise(
    "Check if only the first character is upper case and the rest is not.",
    "True when the string starts with a capital and contains no further capital.",
)
def only_first_capital(s: str) -> bool:
    """Check if the first letter is the only capital.

    >>> only_first_capital("Hello")
    True
    >>> only_first_capital("HeLlo")
    False
    >>> only_first_capital("hello")
    False
    """
    return s[:1].isupper() and not any(c.isupper() for c in s[1:])


@exercise(
    "Check if the letters of the word are in alphabetical order.",
    "True when no letter is followed by one that comes earlier in the alphabet.",
)
def abc_order(word):
    """Check if the letters of a word are in alphabetical order.

    >>> abc_order("almost")
    True
    >>> abc_order("word")
    False
    >>> abc_order("")
    True
    """
    return list(word) == sorted(word)


@exercise(
    "Count the different letters of the text, ignoring case and everything that is no letter.",
    "How many distinct letters occur, upper and lower case counted together?",
)
def letter_variety(text):
    """Count the different letters in a text, ignoring case.

    >>> letter_variety("Anna")
    2
    >>> letter_variety("a1 b2!")
    2
    >>> letter_variety("")
    0
    """
    return len({c for c in text.lower() if c.isalpha()})


@exercise(
    "Which letters of the alphabet are missing from the text? Return them as a sorted string.",
    "List, in one string, all letters a-z that do not occur in the text in either case.",
)
def absent_letters(text: str) -> str:
    """Write a function to find the letters of the alphabet that a text lacks.

    >>> absent_letters("abcdefghijklmnopqrstuvw")
    'xyz'
    >>> absent_letters("Z" + "abcdefghijklmnopqrstuvwxy")
    ''
    >>> len(absent_letters(""))
    26
    """
    return "".join(c for c in string.ascii_lowercase if c not in text.lower())


@exercise(
    "Delete the first and the last character of each word; shorter words vanish.",
    "Trim one character at both ends of every word and drop words with nothing left.",
)
def peel_words(text):
    """Write a function to remove the outer characters of every word.

    >>> peel_words("hello big us")
    'ell i'
    >>> peel_words("abc")
    'b'
    >>> peel_words("")
    ''
    """
    return " ".join(w[1:-1] for w in text.split() if len(w) > 2)


@exercise(
    "Remove the first occurrence of each character of t from s, one by one.",
    "For every character in t delete its earliest copy in s, if any.",
)
def letters_taken_off(s: str, t: str) -> str:
    """Write a function to remove the letters of t from s, one copy for each.

    >>> letters_taken_off("banana", "an")
    'bana'
    >>> letters_taken_off("abc", "xyz")
    'abc'
    >>> letters_taken_off("aa", "aaa")
    ''
    """
    for c in t:
        s = s.replace(c, "", 1)
    return s


@exercise(
    "Cut the text after n characters and add '...' if something was cut off.",
    "Return text unchanged if it has at most n characters, else its first n characters plus three dots.",
)
def shorten_to(text, n):
    """Write a function to shorten a text to n characters followed by three dots if it is longer.

    >>> shorten_to("abcdef", 3)
    'abc...'
    >>> shorten_to("abc", 3)
    'abc'
    >>> shorten_to("", 0)
    ''
    """
    return text if len(text) <= n else text[:n] + "..."


@exercise(
    "Centre the text between stars so that the total width is n.",
    "Pad the string on both sides with '*' up to n characters.",
)
def centred_in_stars(text: str, n: int) -> str:
    """Write a function to centre a text in a row of n stars.

    >>> centred_in_stars("hi", 6)
    '**hi**'
    >>> centred_in_stars("long", 2)
    'long'
    >>> centred_in_stars("", 3)
    '***'
    """
    return text.center(n, "*")


@exercise(
    "Put the string into a list of pieces with n characters, the last padded with '_'.",
    "Cut s into chunks of n characters, filling up an unfinished final chunk with underscores.",
)
def padded_pieces(s, n):
    """Write a function to cut a string into pieces of n characters, padding the last one with underscores.

    >>> padded_pieces("abcde", 2)
    ['ab', 'cd', 'e_']
    >>> padded_pieces("abc", 3)
    ['abc']
    >>> padded_pieces("", 4)
    []
    """
    return [s[i:i + n].ljust(n, "_") for i in range(0, len(s), n)]


@exercise(
    "List all substrings of length n from left to right.",
    "Return every stretch of n consecutive characters of s in order.",
)
def windows_of(s: str, n: int) -> list[str]:
    """Write a function to list all substrings with n characters.

    >>> windows_of("abcd", 2)
    ['ab', 'bc', 'cd']
    >>> windows_of("ab", 3)
    []
    >>> windows_of("aaa", 1)
    ['a', 'a', 'a']
    """
    return [s[i:i + n] for i in range(len(s) - n + 1)]


@exercise(
    "List the suffixes of a word from longest to shortest.",
    "Return the word, then the word without its first letter, and so on down to the last letter.",
)
def endings(word):
    """Write a function to list all suffixes of a word, longest first.

    >>> endings("abc")
    ['abc', 'bc', 'c']
    >>> endings("x")
    ['x']
    >>> endings("")
    []
    """
    return [word[i:] for i in range(len(word))]


@exercise(
    "Longest common suffix of two strings.",
    "Return the longest text with which both a and b end.",
)
def common_tail_text(a, b):
    """Find the longest common ending of two strings.

    >>> common_tail_text("walking", "talking")
    'alking'
    >>> common_tail_text("abc", "xyz")
    ''
    >>> common_tail_text("", "a")
    ''
    """
    i = 0
    while i < min(len(a), len(b)) and a[-1 - i] == b[-1 - i]:
        i += 1
    return a[len(a) - i:]


@exercise(
    "Length of the longest run of the character c.",
    "How many copies of c stand side by side at most?",
)
def longest_run_char(s: str, c: str) -> int:
    """Find the length of the longest run of a character.

    >>> longest_run_char("aabaaa", "a")
    3
    >>> longest_run_char("abc", "z")
    0
    >>> longest_run_char("", "a")
    0
    """
    best = run = 0
    for x in s:
        run = run + 1 if x == c else 0
        best = max(best, run)
    return best


@exercise(
    "Return the text with the n-th word (from 1) removed; if there is no such word, as it is.",
    "Delete word number n of the sentence.",
)
def without_word(sentence, n):
    """Write a function to remove the n-th word of a sentence.

    >>> without_word("one two three", 2)
    'one three'
    >>> without_word("one", 5)
    'one'
    >>> without_word("solo", 1)
    ''
    """
    return " ".join(w for i, w in enumerate(sentence.split(), 1) if i != n)


@exercise(
    "Repeat the last word of the sentence n more times.",
    "Append n further copies of the final word.",
)
def echo_last(sentence: str, n: int) -> str:
    """Write a function to repeat the last word n more times.

    >>> echo_last("hello world", 2)
    'hello world world world'
    >>> echo_last("hey", 1)
    'hey hey'
    >>> echo_last("oh no", 0)
    'oh no'
    """
    words = sentence.split()
    return " ".join(words + words[-1:] * n)


@exercise(
    "Insert the word new after each occurrence of the word old.",
    "Return the sentence in which every word equal to old is followed by new.",
)
def insert_after_word(sentence, old, new):
    """Write a function to insert a word after each occurrence of another word.

    >>> insert_after_word("i like tea", "like", "hot")
    'i like hot tea'
    >>> insert_after_word("a a", "a", "b")
    'a b a b'
    >>> insert_after_word("x", "y", "z")
    'x'
    """
    result = []
    for w in sentence.split():
        result.append(w)
        if w == old:
            result.append(new)
    return " ".join(result)


@exercise(
    "Write the number of letters behind each word: 'cat3'.",
    "Append its length to every word of the text.",
)
def with_lengths(text):
    """Write a function to append its length to every word.

    >>> with_lengths("the cat sleeps")
    'the3 cat3 sleeps6'
    >>> with_lengths("a")
    'a1'
    >>> with_lengths("")
    ''
    """
    return " ".join(w + str(len(w)) for w in text.split())


@exercise(
    "Longest word that starts with the given letter, or None.",
    "Among the words beginning with c find the longest, the first on ties; None if there is none.",
)
def longest_starting(text: str, c: str) -> str | None:
    """Find the longest word starting with a letter, or None.

    >>> longest_starting("bat bear ant", "b")
    'bear'
    >>> longest_starting("bat", "x") is None
    True
    >>> longest_starting("ab ac", "a")
    'ab'
    """
    return max((w for w in text.split() if w.startswith(c)), key=len, default=None)


@exercise(
    "Check if the words get longer from left to right, each at least as long as the one before.",
    "True when no word is shorter than its predecessor.",
)
def growing_words(text):
    """Check if no word is shorter than the word before it.

    >>> growing_words("a to the best")
    True
    >>> growing_words("long no")
    False
    >>> growing_words("")
    True
    """
    sizes = [len(w) for w in text.split()]
    return sizes == sorted(sizes)


@exercise(
    "Check if each word begins with the letter the previous word ends with.",
    "True for a chain of words, last letter equal to next first letter.",
)
def chained_words(words: list[str]) -> bool:
    """Check if every word starts with the last letter of the word before.

    >>> chained_words(["cat", "top", "pen"])
    True
    >>> chained_words(["cat", "dog"])
    False
    >>> chained_words(["one"])
    True
    """
    return all(a[-1] == b[0] for a, b in zip(words, words[1:]))


@exercise(
    "Count the words that are palindromes of at least two letters.",
    "How many words longer than one letter read the same backwards?",
)
def mirror_words(text):
    """Count the words of two or more letters that read the same backwards.

    >>> mirror_words("anna saw a noon")
    2
    >>> mirror_words("cat")
    0
    >>> mirror_words("")
    0
    """
    return sum(1 for w in text.split() if len(w) > 1 and w == w[::-1])


@exercise(
    "Percentage of vowels among the letters, rounded to a whole number; 0 without letters.",
    "What share of the letters are vowels, as a rounded percent?",
)
def vowel_percent(text: str) -> int:
    """Write a function to compute the percentage of vowels among the letters.

    >>> vowel_percent("tea")
    67
    >>> vowel_percent("b c d")
    0
    >>> vowel_percent("12")
    0
    """
    letters = [c for c in text.lower() if c.isalpha()]
    if not letters:
        return 0
    return round(100 * sum(c in "aeiou" for c in letters) / len(letters))
