"""Vowels, consonants, digits and marks: rules about kinds of characters."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the kind of each character as a text: 'v' for vowels, 'c' for other letters, 'd' for digits, '-' for anything else.",
    "Translate a lower-case text into its character kinds v, c, d and -.",
)
def kinds_of_chars(text: str) -> str:
    """Return a letter for the kind of each character of text.

    >>> kinds_of_chars("tea 4 u!")
    'cvv-d-v-'
    >>> kinds_of_chars("b2")
    'cd'
    >>> kinds_of_chars("")
    ''
    """
    result = ""
    for c in text:
        if c in "aeiou":
            result += "v"
        elif c.isalpha():
            result += "c"
        elif c.isdigit():
            result += "d"
        else:
            result += "-"
    return result


@exercise(
    "Turn around the sequence of the consonants of a lower-case word while every vowel keeps its position.",
    "Reverse the order of the consonants; the vowels stay at their places. Lower-case letters only.",
)
def reverse_consonants(word):
    """Return word with its consonants in reverse order, vowels in place.

    >>> reverse_consonants("garden")
    'nadreg'
    >>> reverse_consonants("tea")
    'tea'
    >>> reverse_consonants("aeiou")
    'aeiou'
    """
    consonants = [c for c in word if c not in "aeiou"]
    return "".join(c if c in "aeiou" else consonants.pop() for c in word)


@exercise(
    "Move all vowels of the word to its end, keeping the order of vowels and of consonants.",
    "Return the consonants followed by the vowels, each in original order; case ignored.",
)
def vowels_to_end(word: str) -> str:
    """Return word with its vowels moved to the end.

    >>> vowels_to_end("orange")
    'rngoae'
    >>> vowels_to_end("Apple")
    'pplAe'
    >>> vowels_to_end("sky")
    'sky'
    """
    return "".join(sorted(word, key=lambda c: c.lower() in "aeiou"))


@exercise(
    "Is each vowel of the word followed by a consonant or by the end?",
    "Check that no two vowels are neighbours.",
)
def no_vowel_pairs(word):
    """Tell whether no vowel is directly followed by another vowel.

    >>> no_vowel_pairs("banana")
    True
    >>> no_vowel_pairs("tea")
    False
    >>> no_vowel_pairs("")
    True
    """
    return not any(a in "aeiou" and b in "aeiou" for a, b in zip(word, word[1:]))


@exercise(
    "Return the vowel that occurs most often in the text; the first in the order a, e, i, o, u on a tie, None if there is no vowel.",
    "Which vowel is the most frequent one, ignoring case?",
)
def top_vowel(text: str) -> str | None:
    """Return the most frequent vowel, or None.

    >>> top_vowel("Banana bread")
    'a'
    >>> top_vowel("ie")
    'e'
    >>> top_vowel("hmm") is None
    True
    """
    text = text.lower()
    best = max("aeiou", key=text.count)
    return best if best in text else None


@exercise(
    "Replace the n-th vowel of the text (from 1) by the given letter; unchanged if there are fewer vowels.",
    "Exchange vowel number n for another character.",
)
def replace_nth_vowel(text, n, new):
    """Return text with its n-th vowel replaced by new.

    >>> replace_nth_vowel("banana", 2, "o")
    'banona'
    >>> replace_nth_vowel("sky", 1, "e")
    'sky'
    >>> replace_nth_vowel("idea", 3, "*")
    'ide*'
    """
    count = 0
    for i, c in enumerate(text):
        if c in "aeiou":
            count += 1
            if count == n:
                return text[:i] + new + text[i + 1:]
    return text


@exercise(
    "Count the words of the sentence in which vowels are in the majority, i.e. more vowels than other letters.",
    "How many words have more vowels than consonants, ignoring case?",
)
def vowel_majority_words(sentence: str) -> int:
    """Return how many words have more vowels than other characters.

    >>> vowel_majority_words("we eat Oboe and tea")
    3
    >>> vowel_majority_words("big dog")
    0
    >>> vowel_majority_words("")
    0
    """
    count = 0
    for word in sentence.lower().split():
        vowels = sum(c in "aeiou" for c in word)
        if vowels > len(word) - vowels:
            count += 1
    return count


@exercise(
    "Return the longest consonant cluster of a lower-case word; '' if there is none, the first on a tie.",
    "Find the longest run of letters without a vowel.",
)
def longest_consonant_run(word):
    """Return the longest run of consonants in word.

    >>> longest_consonant_run("backstreet")
    'ckstr'
    >>> longest_consonant_run("aeio")
    ''
    >>> longest_consonant_run("tab")
    't'
    """
    best = run = ""
    for c in word:
        run = "" if c in "aeiou" else run + c
        if len(run) > len(best):
            best = run
    return best


@exercise(
    "Count digits, letters and all other characters of the text and return the name of the most frequent kind: 'digits', 'letters' or 'others'; this order decides ties.",
    "Which kind of character prevails in the text?",
)
def prevailing_kind(text: str) -> str:
    """Return 'digits', 'letters' or 'others', whichever is most frequent.

    >>> prevailing_kind("a1b22")
    'digits'
    >>> prevailing_kind("ab!")
    'letters'
    >>> prevailing_kind("?!")
    'others'
    """
    counts = {
        "digits": sum(c.isdigit() for c in text),
        "letters": sum(c.isalpha() for c in text),
    }
    counts["others"] = len(text) - counts["digits"] - counts["letters"]
    return max(counts, key=counts.get)


@exercise(
    "Remove the punctuation marks . , ; : ! ? from the text but keep those between two digits, as in 3.5 or 10:30.",
    "Delete punctuation unless a digit stands directly on both sides.",
)
def drop_marks_outside_numbers(text):
    """Return text without punctuation except between digits.

    >>> drop_marks_outside_numbers("At 10:30, pay 3.5!")
    'At 10:30 pay 3.5'
    >>> drop_marks_outside_numbers("Hi, you.")
    'Hi you'
    >>> drop_marks_outside_numbers("1.")
    '1'
    """
    result = ""
    for i, c in enumerate(text):
        if c in ".,;:!?":
            if not (text[i - 1:i].isdigit() and text[i + 1:i + 2].isdigit()):
                continue
        result += c
    return result


@exercise(
    "Return the letters that stand directly before a vowel, without repeats, sorted.",
    "Which consonants precede a vowel somewhere in the lower-case text? Give them alphabetically.",
)
def consonants_before_vowels(text: str) -> list[str]:
    """Return the sorted distinct consonants that come right before a vowel.

    >>> consonants_before_vowels("banana bread")
    ['b', 'n', 'r']
    >>> consonants_before_vowels("aeiou")
    []
    >>> consonants_before_vowels("")
    []
    """
    found = set()
    for a, b in zip(text, text[1:]):
        if a.isalpha() and a not in "aeiou" and b in "aeiou":
            found.add(a)
    return sorted(found)


@exercise(
    "Number of letters between the first and the second vowel of the word; None if it has fewer than two vowels.",
    "How many characters separate the first two vowels?",
)
def gap_of_first_vowels(word):
    """Return the number of characters between the first two vowels, or None.

    >>> gap_of_first_vowels("garden")
    2
    >>> gap_of_first_vowels("tea")
    0
    >>> gap_of_first_vowels("sky") is None
    True
    """
    places = [i for i, c in enumerate(word) if c in "aeiou"]
    if len(places) < 2:
        return None
    return places[1] - places[0] - 1


@exercise(
    "Write a small letter for every capital and '_' before it, e.g. 'fileName' becomes 'file_name'; digits also get '_' before them if they follow a letter.",
    "Convert camel case to snake case where a digit after a letter is separated, too.",
)
def snake_with_digits(name: str) -> str:
    """Return name in snake case, digits after letters separated by '_'.

    >>> snake_with_digits("fileName2")
    'file_name_2'
    >>> snake_with_digits("x10y")
    'x_10y'
    >>> snake_with_digits("abc")
    'abc'
    """
    result = ""
    previous = ""
    for c in name:
        if c.isupper() or (c.isdigit() and previous.isalpha()):
            result += "_"
        result += c.lower()
        previous = c
    return result


@exercise(
    "Return how many of the five vowels are missing in the text, ignoring case.",
    "Count the letters of a, e, i, o, u that do not occur.",
)
def absent_vowel_count(text):
    """Return how many vowels do not occur in text.

    >>> absent_vowel_count("Banana bread")
    3
    >>> absent_vowel_count("education")
    0
    >>> absent_vowel_count("")
    5
    """
    return sum(v not in text.lower() for v in "aeiou")


@exercise(
    "Sort the words by how many vowels they have, most vowels first; equal counts keep their order.",
    "Order lower-case words descending by number of vowels.",
)
def by_vowel_amount(words: list[str]) -> list[str]:
    """Return the words sorted by falling number of vowels.

    >>> by_vowel_amount(["sky", "banana", "tea", "oboe"])
    ['banana', 'oboe', 'tea', 'sky']
    >>> by_vowel_amount(["a", "b"])
    ['a', 'b']
    >>> by_vowel_amount([])
    []
    """
    return sorted(words, key=lambda w: -sum(c in "aeiou" for c in w))


@exercise(
    "Return the first word without any letter of the given text, or None.",
    "Find the earliest word in the list that shares no letter with letters.",
)
def first_word_avoiding(words, letters):
    """Return the first word that contains none of the letters, or None.

    >>> first_word_avoiding(["tea", "milk", "jus"], "ae")
    'milk'
    >>> first_word_avoiding(["abc"], "c") is None
    True
    >>> first_word_avoiding([], "x") is None
    True
    """
    for word in words:
        if not any(c in letters for c in word):
            return word
    return None
