"""Yes-or-no questions about the characters of a string."""

from training.curriculum.exercise import exercise


@exercise(
    "Check if the string has more digits than letters.",
    "Return True when digits outnumber letters in s.",
)
def digits_outnumber_letters(s: str) -> bool:
    """Tell whether s has more digits than letters.

    >>> digits_outnumber_letters("a12")
    True
    >>> digits_outnumber_letters("ab12")
    False
    >>> digits_outnumber_letters("")
    False
    """
    return sum(c.isdigit() for c in s) > sum(c.isalpha() for c in s)


@exercise(
    "Does every vowel of the text appear in lower case? Consonants may have any case.",
    "Return True if there is no upper-case vowel in the text.",
)
def vowels_all_small(text):
    """Tell whether text has no vowel in upper case.

    >>> vowels_all_small("HeLLo")
    True
    >>> vowels_all_small("Apple")
    False
    >>> vowels_all_small("")
    True
    """
    return not any(c in "AEIOU" for c in text)


@exercise(
    "Return True if the text contains all digits from 0 to 9 at least once.",
    "Check whether none of the ten digits is missing in the string.",
)
def has_every_digit(text):
    """Tell whether all ten digits occur in text.

    >>> has_every_digit("a9876543210")
    True
    >>> has_every_digit("123456789")
    False
    >>> has_every_digit("")
    False
    """
    return all(d in text for d in "0123456789")


@exercise(
    "Check that no two adjacent characters are equal.",
    "Return True if the string has no doubled character next to each other.",
)
def neighbours_all_differ(s: str) -> bool:
    """Tell whether all neighbouring characters of s are different.

    >>> neighbours_all_differ("abab")
    True
    >>> neighbours_all_differ("abba")
    False
    >>> neighbours_all_differ("a")
    True
    """
    return all(a != b for a, b in zip(s, s[1:]))


@exercise(
    "Do both strings have equally many vowels?",
    "Return True when the number of vowels in a equals that in b, ignoring case.",
)
def equal_vowel_number(a: str, b: str) -> bool:
    """Tell whether a and b have the same number of vowels.

    >>> equal_vowel_number("apple", "bee")
    True
    >>> equal_vowel_number("sky", "sea")
    False
    >>> equal_vowel_number("", "hmm")
    True
    """
    def count(s):
        return sum(c in "aeiou" for c in s.lower())
    return count(a) == count(b)


@exercise(
    "Check if all characters of s occur in allowed.",
    "Return True when the string is built from the allowed characters only.",
)
def only_from(s, allowed):
    """Tell whether s has no character outside allowed.

    >>> only_from("cab", "abc")
    True
    >>> only_from("cad", "abc")
    False
    >>> only_from("", "")
    True
    """
    return all(c in allowed for c in s)


@exercise(
    "Is there a letter that occurs in both lower and upper case in the text?",
    "Return True if some letter is used as a small and as a capital letter.",
)
def letter_in_both_cases(text: str) -> bool:
    """Tell whether a letter occurs in lower case and in upper case.

    >>> letter_in_both_cases("Anna")
    True
    >>> letter_in_both_cases("Ben")
    False
    >>> letter_in_both_cases("12")
    False
    """
    return any(c.islower() and c.upper() in text for c in text)


@exercise(
    "Check if the string begins and ends with a digit.",
    "Return True if the first and the last character are digits; an empty string gives False.",
)
def framed_by_digits(s):
    """Tell whether s starts and ends with a digit.

    >>> framed_by_digits("4abc2")
    True
    >>> framed_by_digits("a4")
    False
    >>> framed_by_digits("7")
    True
    >>> framed_by_digits("")
    False
    """
    return s[:1].isdigit() and s[-1:].isdigit()


@exercise(
    "Return True if the characters at even index are all vowels.",
    "Check that positions 0, 2, 4, ... of the word hold vowels, ignoring case.",
)
def vowels_on_even_places(word: str) -> bool:
    """Tell whether all characters at even indexes are vowels.

    >>> vowels_on_even_places("animal")
    True
    >>> vowels_on_even_places("eraser")
    True
    >>> vowels_on_even_places("tea")
    False
    """
    return all(c in "aeiou" for c in word[::2].lower())


@exercise(
    "Is the letter a more frequent in the text than the letter b?",
    "Return True when text contains a strictly more often than b.",
)
def occurs_more_often(text, a, b):
    """Tell whether a occurs more often than b in text.

    >>> occurs_more_often("banana", "a", "n")
    True
    >>> occurs_more_often("abab", "a", "b")
    False
    >>> occurs_more_often("", "x", "y")
    False
    """
    return text.count(a) > text.count(b)


@exercise(
    "Check whether every 'q' in the word is directly followed by 'u'.",
    "Return True if no q stands without a u right after it.",
)
def q_always_with_u(word: str) -> bool:
    """Tell whether each q in word is followed by u.

    >>> q_always_with_u("quiet")
    True
    >>> q_always_with_u("qatar")
    False
    >>> q_always_with_u("tea")
    True
    """
    return word.count("q") == word.count("qu")


@exercise(
    "Return True if the text has an even number of each of its characters.",
    "Check that no character occurs an odd number of times.",
)
def every_char_even_times(text):
    """Tell whether each character of text occurs an even number of times.

    >>> every_char_even_times("abba")
    True
    >>> every_char_even_times("aab")
    False
    >>> every_char_even_times("")
    True
    """
    return all(text.count(c) % 2 == 0 for c in set(text))


@exercise(
    "Do the letters of the word never go backwards by more than k places in the alphabet from one to the next?",
    "Check that each letter's code is at least the previous code minus k.",
)
def falls_at_most(word: str, k: int) -> bool:
    """Tell whether no letter is more than k places before its predecessor.

    >>> falls_at_most("acbd", 1)
    True
    >>> falls_at_most("adb", 1)
    False
    >>> falls_at_most("", 0)
    True
    """
    return all(ord(a) - ord(b) <= k for a, b in zip(word, word[1:]))


@exercise(
    "Check if the text contains a character from the first set before any character of the second set.",
    "Return True when the earliest of all characters in firsts or seconds found in text belongs to firsts.",
)
def first_kind_leads(text: str, firsts: str, seconds: str) -> bool:
    """Tell whether a character of firsts comes before all characters of seconds in text.

    >>> first_kind_leads("x+y-z", "+", "-")
    True
    >>> first_kind_leads("a-b+c", "+", "-")
    False
    >>> first_kind_leads("abc", "+", "-")
    False
    """
    for c in text:
        if c in firsts:
            return True
        if c in seconds:
            return False
    return False


@exercise(
    "Are all letters between the first and the last character equal to each other?",
    "Check that the inside of the string (without its two ends) consists of one repeated character or is empty.",
)
def uniform_inside(s):
    """Tell whether the characters between the ends of s are all the same.

    >>> uniform_inside("abbbc")
    True
    >>> uniform_inside("abcd")
    False
    >>> uniform_inside("xy")
    True
    """
    return len(set(s[1:-1])) <= 1


@exercise(
    "Return True if at least k different vowels occur in the word, ignoring case.",
    "Check whether the text uses k or more distinct vowels.",
)
def has_k_vowel_kinds(word: str, k: int) -> bool:
    """Tell whether word contains at least k different vowels.

    >>> has_k_vowel_kinds("Education", 5)
    True
    >>> has_k_vowel_kinds("banana", 2)
    False
    >>> has_k_vowel_kinds("", 0)
    True
    """
    return len(set(word.lower()) & set("aeiou")) >= k


@exercise(
    "Check if text is text in which letters and digits alternate, beginning with a letter.",
    "Return True for strings like a1b2: letters at even positions, digits at odd positions.",
)
def letter_digit_alternation(text):
    """Tell whether letters and digits alternate in text, a letter first.

    >>> letter_digit_alternation("a1b2")
    True
    >>> letter_digit_alternation("1a")
    False
    >>> letter_digit_alternation("x")
    True
    """
    return all(c.isdigit() if i % 2 else c.isalpha() for i, c in enumerate(text))


@exercise(
    "Do the two words have the same length and the same first letter, ignoring case?",
    "Return True when both words are equally long and begin alike regardless of case.",
)
def same_size_and_start(a: str, b: str) -> bool:
    """Tell whether a and b have equal length and equal first letter, ignoring case.

    >>> same_size_and_start("Moon", "math")
    True
    >>> same_size_and_start("sun", "son")
    True
    >>> same_size_and_start("ab", "abc")
    False
    """
    return len(a) == len(b) and a[:1].lower() == b[:1].lower()


@exercise(
    "Is every blank of the text a single one, with none at the ends?",
    "Check that words are separated by exactly one space and nothing is to be trimmed.",
)
def cleanly_spaced(text):
    """Tell whether text has only single inner blanks and none at its ends.

    >>> cleanly_spaced("all is well")
    True
    >>> cleanly_spaced("too  wide")
    False
    >>> cleanly_spaced(" x")
    False
    """
    return text == " ".join(text.split())


@exercise(
    "Return True if the character occurs in the first k characters as well as in the last k characters.",
    "Check whether ch is found both near the beginning and near the end (within k characters).",
)
def near_both_ends(s: str, ch: str, k: int) -> bool:
    """Tell whether ch is among the first k and among the last k characters of s.

    >>> near_both_ends("abcdea", "a", 2)
    True
    >>> near_both_ends("abcdef", "b", 2)
    False
    >>> near_both_ends("xyx", "y", 2)
    True
    """
    return ch in s[:k] and ch in s[len(s) - k:]


@exercise(
    "Check that the second string can be made from the first by removing its first or its last character.",
    "Return True if short equals text without one outer character.",
)
def one_outer_char_less(text, short):
    """Tell whether short is text without its first or without its last character.

    >>> one_outer_char_less("plane", "lane")
    True
    >>> one_outer_char_less("plane", "plan")
    True
    >>> one_outer_char_less("plane", "plne")
    False
    """
    return short in (text[1:], text[:-1])


@exercise(
    "Do the words start with letters in alphabetical order?",
    "Return True when the first letters of the words never decrease, ignoring case.",
)
def initials_ascend(sentence: str) -> bool:
    """Tell whether the initials of the words are in alphabetical order.

    >>> initials_ascend("All birds can dance")
    True
    >>> initials_ascend("big apples")
    False
    >>> initials_ascend("")
    True
    """
    initials = [w[0].lower() for w in sentence.split()]
    return initials == sorted(initials)


@exercise(
    "Is the number of opening marks equal to the number of closing marks in the text?",
    "Check whether two characters occur equally often.",
)
def equally_many(text, opening, closing):
    """Tell whether opening and closing occur equally often in text.

    >>> equally_many("<a><b>", "<", ">")
    True
    >>> equally_many("((x)", "(", ")")
    False
    >>> equally_many("", "[", "]")
    True
    """
    return text.count(opening) == text.count(closing)


@exercise(
    "Check whether the text is longer than the limit once blanks are removed.",
    "Return True if the number of non-blank characters exceeds limit.",
)
def too_long_without_blanks(text, limit):
    """Tell whether text has more than limit characters besides blanks.

    >>> too_long_without_blanks("a b c", 3)
    False
    >>> too_long_without_blanks("abcd", 3)
    True
    >>> too_long_without_blanks("", 0)
    False
    """
    return len(text.replace(" ", "")) > limit


@exercise(
    "Is the string an increasing run of digits such as '3456', each digit one more than the digit before?",
    "Check that neighbouring digits always rise by exactly one.",
)
def digits_count_up(s: str) -> bool:
    """Tell whether each digit of s is one larger than the previous digit.

    >>> digits_count_up("3456")
    True
    >>> digits_count_up("135")
    False
    >>> digits_count_up("9")
    True
    """
    return all(int(b) - int(a) == 1 for a, b in zip(s, s[1:]))


@exercise(
    "Return True if the words of both sentences are the same apart from their order.",
    "Check whether two sentences use exactly the same words equally often.",
)
def same_words_any_order(a, b):
    """Tell whether a and b consist of the same words in any order.

    >>> same_words_any_order("red and blue", "blue and red")
    True
    >>> same_words_any_order("go go", "go")
    False
    >>> same_words_any_order("", "")
    True
    """
    return sorted(a.split()) == sorted(b.split())
