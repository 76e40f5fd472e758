"""Counting characters of a string under all kinds of conditions."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Count the letters of the string that are no vowels; everything that is not a letter is skipped.",
    "Number of consonants, in either case. Digits, blanks and signs do not count.",
)
def consonant_total(s):
    """Count the consonants of s, ignoring case; characters that are not letters do not count.

    >>> consonant_total("Hello, World")
    7
    >>> consonant_total("aeiou 123")
    0
    >>> consonant_total("xyz")
    3
    """
    return sum(c.isalpha() and c not in "aeiou" for c in s.lower())


@exercise(
    "Count the characters that equal the character right before them.",
    "Number of adjacent pairs of equal characters in the string.",
)
def equal_neighbour_pairs(s: str) -> int:
    """Return how many adjacent pairs of characters in s are equal.

    >>> equal_neighbour_pairs("aabbb")
    3
    >>> equal_neighbour_pairs("abc")
    0
    >>> equal_neighbour_pairs("")
    0
    """
    return sum(a == b for a, b in zip(s, s[1:]))


@exercise(
    "Count the places where a character is followed by a different one.",
    "Given a string, return how often the character changes from one position to the next.",
)
def character_changes(s):
    """Return how many adjacent pairs of characters in s differ.

    >>> character_changes("aabba")
    2
    >>> character_changes("zzzz")
    0
    >>> character_changes("abc")
    2
    """
    changes = 0
    for i in range(1, len(s)):
        if s[i] != s[i - 1]:
            changes += 1
    return changes


@exercise(
    "How many characters of the first string also occur somewhere in the second one? Repeats count each time.",
    "Count the characters of text which are contained in allowed, counting repeated ones every time.",
)
def count_chars_in(text: str, allowed: str) -> int:
    """Count the characters of text that occur in allowed, repeats included.

    >>> count_chars_in("banana", "an")
    5
    >>> count_chars_in("kiwi", "xyz")
    0
    >>> count_chars_in("aab", "a")
    2
    """
    return sum(1 for c in text if c in allowed)


@exercise(
    "Count the characters of text that are missing from the string known.",
    "Number of characters, with repeats, in the first string that the second does not contain.",
)
def count_chars_outside(text, known):
    """Count the characters of text that do not occur in known, repeats included.

    >>> count_chars_outside("banana", "an")
    1
    >>> count_chars_outside("kiwi", "")
    4
    >>> count_chars_outside("abc", "cba")
    0
    """
    return len([c for c in text if c not in known])


@exercise(
    "Count the different letters of the text. Blanks, digits and other signs are left out; case matters.",
    "Number of distinct letters, not counting any character that is not a letter.",
)
def distinct_letters_count(text):
    """Return the number of different letters in text, leaving out all that is not a letter.

    >>> distinct_letters_count("to be or not")
    6
    >>> distinct_letters_count("123")
    0
    >>> distinct_letters_count("aA a")
    2
    """
    return len({c for c in text if c.isalpha()})


@exercise(
    "Number of characters that appear exactly once in the string.",
    "Write a function to count the characters without any repetition in s.",
)
def singles_in_text(s: str) -> int:
    """Count the characters that occur exactly once in s.

    >>> singles_in_text("banana")
    1
    >>> singles_in_text("abc")
    3
    >>> singles_in_text("aabb")
    0
    """
    return sum(1 for n in Counter(s).values() if n == 1)


@exercise(
    "How many different characters occur at least k times in the string?",
    "Count the distinct characters whose number of occurrences is k or more.",
)
def chars_at_least_k_times(s, k):
    """Return how many different characters occur at least k times in s.

    >>> chars_at_least_k_times("banana", 2)
    2
    >>> chars_at_least_k_times("banana", 3)
    1
    >>> chars_at_least_k_times("abc", 2)
    0
    """
    return sum(count >= k for count in Counter(s).values())


@exercise(
    "How many times is the given character repeated at the end of the string?",
    "Count the trailing characters of s that equal c.",
)
def trailing_count(s, c):
    """Return how many times the character c stands at the end of s.

    >>> trailing_count("1500", "0")
    2
    >>> trailing_count("hey!!!", "!")
    3
    >>> trailing_count("abc", "a")
    0
    """
    count = 0
    while count < len(s) and s[-1 - count] == c:
        count += 1
    return count


@exercise(
    "Count how often the piece occurs in the text without overlaps, no matter whether letters are upper or lower case.",
    "Number of non-overlapping occurrences of part in text, ignoring case.",
)
def hits_ignoring_case(text, part):
    """Return how often part occurs in text, ignoring case and without overlaps.

    >>> hits_ignoring_case("Tea and TEA and tea", "tea")
    3
    >>> hits_ignoring_case("aaaa", "AA")
    2
    >>> hits_ignoring_case("milk", "x")
    0
    """
    return text.lower().count(part.lower())


@exercise(
    "Count the punctuation marks . , ; : ! ? in the text.",
    "Given a text, return how many of its characters are one of full stop, comma, semicolon, colon, exclamation or question mark.",
)
def punctuation_total(text: str) -> int:
    """Count the characters of text that are one of . , ; : ! ?

    >>> punctuation_total("Well, yes: it is!")
    3
    >>> punctuation_total("nothing here")
    0
    >>> punctuation_total("?!")
    2
    """
    return sum(text.count(mark) for mark in ".,;:!?")


@exercise(
    "Compute how many more lowercase than uppercase letters there are; the result may be negative.",
    "Number of lowercase letters minus number of uppercase letters.",
)
def lower_minus_upper(s):
    """Return the number of lowercase letters of s minus the number of its uppercase letters.

    >>> lower_minus_upper("Hello")
    3
    >>> lower_minus_upper("ABc")
    -1
    >>> lower_minus_upper("12")
    0
    """
    lower = sum(c.islower() for c in s)
    upper = sum(c.isupper() for c in s)
    return lower - upper


@exercise(
    "Count upper case letters, lower case letters and all other characters; return the three numbers as a dictionary.",
    "Given a string, build a dict with keys 'upper', 'lower' and 'other' holding the number of characters of each kind.",
)
def count_by_kind(s):
    """Return a dictionary with the number of 'upper', 'lower' and 'other' characters of s.

    >>> count_by_kind("Hi You 2")
    {'upper': 2, 'lower': 3, 'other': 3}
    >>> count_by_kind("abc")
    {'upper': 0, 'lower': 3, 'other': 0}
    >>> count_by_kind("")
    {'upper': 0, 'lower': 0, 'other': 0}
    """
    counts = {"upper": 0, "lower": 0, "other": 0}
    for c in s:
        if c.isupper():
            counts["upper"] += 1
        elif c.islower():
            counts["lower"] += 1
        else:
            counts["other"] += 1
    return counts


@exercise(
    "Build a dictionary from each letter to its number of occurrences, ignoring case and all characters that are no letters.",
    "Tally the letters of a text in lower case; digits, blanks and punctuation are left out.",
)
def letter_tally(text: str) -> dict[str, int]:
    """Return how often each letter occurs in text, ignoring case and leaving out everything else.

    >>> letter_tally("To do: 2")
    {'t': 1, 'o': 2, 'd': 1}
    >>> letter_tally("Anna")
    {'a': 2, 'n': 2}
    >>> letter_tally("42")
    {}
    """
    counts = {}
    for c in text.lower():
        if c.isalpha():
            counts[c] = counts.get(c, 0) + 1
    return counts


@exercise(
    "Count each of the five vowels in the text and return a dictionary with all five as keys, zero counts included, ignoring case.",
    "Map every vowel a, e, i, o, u to the number of times it occurs in either case.",
)
def vowel_table(text):
    """Return a dictionary from each vowel to its number of occurrences in text, ignoring case.

    >>> vowel_table("Banana bread")
    {'a': 4, 'e': 1, 'i': 0, 'o': 0, 'u': 0}
    >>> vowel_table("")
    {'a': 0, 'e': 0, 'i': 0, 'o': 0, 'u': 0}
    >>> vowel_table("OUI")
    {'a': 0, 'e': 0, 'i': 1, 'o': 1, 'u': 1}
    """
    text = text.lower()
    return {v: text.count(v) for v in "aeiou"}


@exercise(
    "Count the positions at which two strings hold the same character; the longer one is cut to the shorter.",
    "Number of indices where a and b agree, up to the end of the shorter string.",
)
def agreeing_positions(a: str, b: str) -> int:
    """Return at how many positions a and b have the same character, up to the shorter length.

    >>> agreeing_positions("table", "cable")
    4
    >>> agreeing_positions("ab", "abc")
    2
    >>> agreeing_positions("", "x")
    0
    """
    return sum(x == y for x, y in zip(a, b))


@exercise(
    "Count the positions where two strings differ. Positions that only the longer string has count as different, too.",
    "Number of mismatches between a and b, plus the difference of their lengths.",
)
def mismatch_count(a, b):
    """Return at how many positions a and b differ; positions missing in the shorter one count too.

    >>> mismatch_count("cart", "card")
    1
    >>> mismatch_count("car", "carts")
    2
    >>> mismatch_count("", "")
    0
    """
    return sum(x != y for x, y in zip(a, b)) + abs(len(a) - len(b))


@exercise(
    "Count the characters that stand after the first occurrence of the separator; 0 if it does not occur.",
    "How many characters follow the first separator in the text? Without any separator the answer is 0.",
)
def length_after_first(text: str, sep: str) -> int:
    """Return the number of characters after the first sep in text, 0 if sep does not occur.

    >>> length_after_first("key=value", "=")
    5
    >>> length_after_first("a.b.c", ".")
    3
    >>> length_after_first("plain", ":")
    0
    """
    return len(text.partition(sep)[2])


@exercise(
    "Compute which part of the characters are vowels, as a number between 0 and 1 rounded to two places. An empty text gives 0.0.",
    "Share of vowels among all characters, ignoring case, rounded to 2 decimals; 0.0 for an empty string.",
)
def vowel_share(text):
    """Return the share of vowels among the characters of text, ignoring case and rounded to two decimals.

    >>> vowel_share("area")
    0.75
    >>> vowel_share("Tempo")
    0.4
    >>> vowel_share("")
    0.0
    """
    if not text:
        return 0.0
    vowels = sum(c in "aeiouAEIOU" for c in text)
    return round(vowels / len(text), 2)


@exercise(
    "Compute the percentage of characters that are digits, rounded to one decimal; return 0.0 for an empty string.",
    "What percent of the string are digits? Round to one place. Without characters it is 0.0.",
)
def digit_percentage(s: str) -> float:
    """Return how many percent of the characters of s are digits, rounded to one decimal.

    >>> digit_percentage("a1b2")
    50.0
    >>> digit_percentage("abc9ef")
    16.7
    >>> digit_percentage("")
    0.0
    """
    return round(100 * sum(c.isdigit() for c in s) / len(s), 1) if s else 0.0


@exercise(
    "Count the vowels that come directly after another vowel.",
    "Number of adjacent pairs in which both characters are lowercase vowels.",
)
def vowel_pairs(word):
    """Return how many adjacent pairs of characters in word are both vowels (lowercase).

    >>> vowel_pairs("queue")
    3
    >>> vowel_pairs("banana")
    0
    >>> vowel_pairs("sea air")
    2
    """
    return sum(a in "aeiou" and b in "aeiou" for a, b in zip(word, word[1:]))


@exercise(
    "Count the characters strictly between the first and the last occurrence of c; 0 if c occurs less than twice.",
    "How many characters lie between the outermost occurrences of a character? Fewer than two occurrences give 0.",
)
def gap_between_outer(s: str, c: str) -> int:
    """Return the number of characters strictly between the first and last c in s, 0 if there are not two.

    >>> gap_between_outer("abcda", "a")
    3
    >>> gap_between_outer("noon", "o")
    0
    >>> gap_between_outer("abc", "b")
    0
    """
    first = s.find(c)
    last = s.rfind(c)
    return max(last - first - 1, 0)


@exercise(
    "Count the uppercase letters that are followed directly by a lowercase letter.",
    "Number of places in the text where a capital stands right before a small letter.",
)
def capital_then_small(text):
    """Return how many uppercase letters of text are directly followed by a lowercase letter.

    >>> capital_then_small("Big Red BUS")
    2
    >>> capital_then_small("aBcD")
    1
    >>> capital_then_small("")
    0
    """
    return sum(a.isupper() and b.islower() for a, b in zip(text, text[1:]))


@exercise(
    "Number of vowels among the first n characters of the text, ignoring case.",
    "Write a function to count the vowels, upper or lower case, in the first n characters only.",
)
def vowels_in_front(text: str, n: int) -> int:
    """Count the vowels in the first n characters of text, ignoring case.

    >>> vowels_in_front("Amazing", 3)
    2
    >>> vowels_in_front("rhythm", 6)
    0
    >>> vowels_in_front("oak", 10)
    2
    """
    return sum(c in "aeiou" for c in text[:n].lower())


@exercise(
    "How many capital letters does the string have, not looking at its first character?",
    "Given a string, return the number of uppercase letters after the first position.",
)
def inner_capitals(s):
    """Return how many uppercase letters s contains, its first character left out.

    >>> inner_capitals("BigBlueSky")
    2
    >>> inner_capitals("None")
    0
    >>> inner_capitals("")
    0
    """
    return sum(1 for c in s[1:] if c.isupper())


@exercise(
    "How many of the characters are digits greater than the limit?",
    "Count the decimal digits in the text whose value is above limit.",
)
def digits_above_limit(text: str, limit: int) -> int:
    """Return the number of digit characters in text whose value is greater than limit.

    >>> digits_above_limit("room 179", 5)
    2
    >>> digits_above_limit("no", 0)
    0
    >>> digits_above_limit("2024", 2)
    1
    """
    count = 0
    for char in text:
        if char.isdigit() and int(char) > limit:
            count += 1
    return count


@exercise(
    "How many of the five vowels occur at least once in the word, ignoring case?",
    "Compute the number of different vowels that a word uses, upper or lower case.",
)
def distinct_vowels_used(word: str) -> int:
    """Return the number of different vowels that occur in word, ignoring case.

    >>> distinct_vowels_used("Education")
    5
    >>> distinct_vowels_used("banana")
    1
    >>> distinct_vowels_used("")
    0
    """
    return len(set(word.lower()) & set("aeiou"))


@exercise(
    "Count the blanks at the end of the line.",
    "Given a line, return the number of spaces after its last other character.",
)
def trailing_blanks(line: str) -> int:
    """Return the number of spaces at the end of line.

    >>> trailing_blanks("x = 1  ")
    2
    >>> trailing_blanks("x")
    0
    >>> trailing_blanks("  a ")
    1
    """
    return len(line) - len(line.rstrip(" "))
