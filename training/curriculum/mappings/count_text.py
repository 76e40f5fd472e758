"""Counting letters and words with dictionaries and Counter."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Map each character of the text to its number of occurrences.",
    "Given a text, build the frequency dict of its characters.",
)
def char_counts_of(text: str) -> dict[str, int]:
    """Count how often each character occurs in text and return a dictionary.

    >>> char_counts_of("noon")
    {'n': 2, 'o': 2}
    >>> char_counts_of("a b")
    {'a': 1, ' ': 1, 'b': 1}
    >>> char_counts_of("")
    {}
    """
    counts = {}
    for char in text:
        counts[char] = counts.get(char, 0) + 1
    return counts


@exercise(
    "Frequency of each letter in lower case; digits, blanks and signs are not counted.",
    "Given a text, return letter -> count, treating capitals like small letters and ignoring non-letters.",
)
def letter_counts_of(text):
    """Count the letters of text ignoring case and skipping everything that is no letter.

    >>> letter_counts_of("Abba!")
    {'a': 2, 'b': 2}
    >>> letter_counts_of("1, 2")
    {}
    >>> letter_counts_of("Zz")
    {'z': 2}
    """
    counts = {}
    for char in text.lower():
        if char.isalpha():
            counts[char] = counts.get(char, 0) + 1
    return counts


@exercise(
    "Find the character with the highest count; ties go to the smallest character, no characters give ''.",
    "Given text, return the character that occurs most, deciding ties alphabetically.",
)
def commonest_char_alphabetical(text):
    """Return the most frequent character, the alphabetically first of several, or '' for an empty text.

    >>> commonest_char_alphabetical("bbaa")
    'a'
    >>> commonest_char_alphabetical("cab")
    'a'
    >>> commonest_char_alphabetical("")
    ''
    """
    if not text:
        return ""
    counts = Counter(text)
    return min(counts, key=lambda c: (-counts[c], c))


@exercise(
    "List the unrepeated characters of the text in order of appearance.",
    "Given a text, find every character whose count is one.",
)
def chars_once(text: str) -> list[str]:
    """Return the characters that occur exactly once in text, in order.

    >>> chars_once("hello")
    ['h', 'e', 'o']
    >>> chars_once("aabb")
    []
    >>> chars_once("")
    []
    """
    return [c for c in text if text.count(c) == 1]


@exercise(
    "List all repeated characters in ascending order, each once.",
    "Given a text, find which characters appear at least twice.",
)
def repeated_chars_sorted(text: str) -> list[str]:
    """Return the characters that occur more than once in text, sorted and without repeats.

    >>> repeated_chars_sorted("balloon")
    ['l', 'o']
    >>> repeated_chars_sorted("abc")
    []
    >>> repeated_chars_sorted("")
    []
    """
    return sorted(c for c, n in Counter(text).items() if n > 1)


@exercise(
    "Find all characters whose count in the text equals k.",
    "Given a text and k, list the characters appearing precisely k times, in the order they first occur.",
)
def chars_with_count(text, k):
    """Return the characters that occur exactly k times in text, in order of first appearance.

    >>> chars_with_count("balloon", 2)
    ['l', 'o']
    >>> chars_with_count("abc", 3)
    []
    >>> chars_with_count("mississippi", 4)
    ['i', 's']
    """
    return [c for c, n in Counter(text).items() if n == k]


@exercise(
    "How often does the commonest character occur?",
    "Compute the highest character frequency of the text; an empty text gives 0.",
)
def highest_char_count(text: str) -> int:
    """Return the largest number of times a character occurs in text, 0 for an empty text.

    >>> highest_char_count("balloon")
    2
    >>> highest_char_count("abc")
    1
    >>> highest_char_count("")
    0
    """
    return max(Counter(text).values(), default=0)


@exercise(
    "Compute the shortage of letters for spelling the word as a dict letter -> missing number.",
    "Given a word and available letters, count the letters that would have to be added.",
)
def missing_letters(word: str, letters: str) -> dict[str, int]:
    """Return which letters, and how many of them, are missing to write word with letters.

    >>> missing_letters("noon", "no")
    {'n': 1, 'o': 1}
    >>> missing_letters("tea", "eat")
    {}
    >>> missing_letters("aaa", "")
    {'a': 3}
    """
    return dict(Counter(word) - Counter(letters))


@exercise(
    "How many characters can be paired off between two texts?",
    "Sum over all characters the smaller of the two counts in a and b.",
)
def common_char_total(a, b):
    """Count the characters that a and b have in common, each as often as it occurs in both.

    >>> common_char_total("hello", "yellow")
    4
    >>> common_char_total("abc", "xyz")
    0
    >>> common_char_total("aab", "ab")
    2
    """
    return sum((Counter(a) & Counter(b)).values())


@exercise(
    "Map every word of the text, in lower case, to its frequency.",
    "Given a text of words separated by spaces, return word -> count with capitals treated like small letters.",
)
def words_counted(text: str) -> dict[str, int]:
    """Count how often each word occurs in text, ignoring case.

    >>> words_counted("The cat the dog")
    {'the': 2, 'cat': 1, 'dog': 1}
    >>> words_counted("go Go GO")
    {'go': 3}
    >>> words_counted("")
    {}
    """
    counts = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return counts


@exercise(
    "Find the word occurring most often; ties go to the word that comes first, no words give ''.",
    "Given a text, return its commonest word or an empty string.",
)
def commonest_word_of(text):
    """Return the most frequent word of text, the first one on a tie, or '' if there are no words.

    >>> commonest_word_of("a b a")
    'a'
    >>> commonest_word_of("one two")
    'one'
    >>> commonest_word_of("")
    ''
    """
    words = text.split()
    return max(words, key=words.count, default="")


@exercise(
    "List in alphabetical order every word appearing n times or more.",
    "Given a text and n, find the words with a frequency of at least n.",
)
def frequent_words_of(text: str, n: int) -> list[str]:
    """Return the words that occur at least n times in text, sorted.

    >>> frequent_words_of("a b a c b a", 2)
    ['a', 'b']
    >>> frequent_words_of("a b", 2)
    []
    >>> frequent_words_of("b a", 1)
    ['a', 'b']
    """
    counts = Counter(text.split())
    return sorted(word for word in counts if counts[word] >= n)


@exercise(
    "List (word, count) for the n commonest words; equal counts are ordered by the alphabet.",
    "Given a text and n, rank its words by frequency and return the first n pairs.",
)
def top_words_with_counts(text, n):
    """Return the n most frequent words with their counts as tuples, most frequent first, ties alphabetically.

    >>> top_words_with_counts("b a b c a d", 2)
    [('a', 2), ('b', 2)]
    >>> top_words_with_counts("x", 5)
    [('x', 1)]
    >>> top_words_with_counts("", 3)
    []
    """
    counts = Counter(text.split())
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:n]


@exercise(
    "Map each word length to the number of words that long.",
    "Given a text, return a dictionary length -> how many words have this length.",
)
def words_per_length(text: str) -> dict[int, int]:
    """Count the words of text by their length.

    >>> words_per_length("a bb cc ddd")
    {1: 1, 2: 2, 3: 1}
    >>> words_per_length("one two")
    {3: 2}
    >>> words_per_length("")
    {}
    """
    counts = {}
    for word in text.split():
        counts[len(word)] = counts.get(len(word), 0) + 1
    return counts


@exercise(
    "Map each initial to the number of words that begin with it, ignoring case.",
    "Given words, return small first letter -> count; empty strings do not count.",
)
def words_per_initial(words):
    """Count the words of the list by their first letter in lower case, skipping empty words.

    >>> words_per_initial(["Ann", "apple", "bob"])
    {'a': 2, 'b': 1}
    >>> words_per_initial(["", "x"])
    {'x': 1}
    >>> words_per_initial([])
    {}
    """
    return dict(Counter(word[0].lower() for word in words if word))


@exercise(
    "Map each final letter to the number of words ending with it.",
    "Given nonempty words, return last letter -> how many words end like this.",
)
def words_per_ending(words: list[str]) -> dict[str, int]:
    """Count the words of the list by their last letter.

    >>> words_per_ending(["sun", "run", "sea"])
    {'n': 2, 'a': 1}
    >>> words_per_ending(["a"])
    {'a': 1}
    >>> words_per_ending([])
    {}
    """
    counts = {}
    for word in words:
        last = word[-1]
        if last not in counts:
            counts[last] = 0
        counts[last] += 1
    return counts


@exercise(
    "Map every letter to the number of words in which it occurs at least once.",
    "Given a list of words, return letter -> count of the words that contain it.",
)
def words_containing_each(words):
    """Count how many of the words contain each letter, a letter counting once per word.

    >>> words_containing_each(["noon", "no"])
    {'n': 2, 'o': 2}
    >>> words_containing_each(["aa", "b"])
    {'a': 1, 'b': 1}
    >>> words_containing_each([])
    {}
    """
    counts = {}
    for word in words:
        for letter in sorted(set(word)):
            counts[letter] = counts.get(letter, 0) + 1
    return counts


@exercise(
    "Count how many letters are vowels (a, e, i, o, u) and how many are consonants.",
    "Given a text, return a dict with the keys 'vowels' and 'consonants'; other characters are ignored.",
)
def vowels_and_consonants(text: str) -> dict[str, int]:
    """Return the counts of vowels and consonants in text as {'vowels': ..., 'consonants': ...}, ignoring case.

    >>> vowels_and_consonants("Hello, you")
    {'vowels': 4, 'consonants': 4}
    >>> vowels_and_consonants("xyz")
    {'vowels': 0, 'consonants': 3}
    >>> vowels_and_consonants("12")
    {'vowels': 0, 'consonants': 0}
    """
    counts = {"vowels": 0, "consonants": 0}
    for char in text.lower():
        if char in "aeiou":
            counts["vowels"] += 1
        elif char.isalpha():
            counts["consonants"] += 1
    return counts


@exercise(
    "Map a, e, i, o and u to their frequency in the text, ignoring case.",
    "Given a text, return a dict with all five vowels and how often each occurs in any case.",
)
def count_of_each_vowel(text):
    """Count each vowel of text; vowels that do not occur have count 0.

    >>> count_of_each_vowel("Banana")
    {'a': 3, 'e': 0, 'i': 0, 'o': 0, 'u': 0}
    >>> count_of_each_vowel("Io")
    {'a': 0, 'e': 0, 'i': 1, 'o': 1, 'u': 0}
    >>> count_of_each_vowel("")
    {'a': 0, 'e': 0, 'i': 0, 'o': 0, 'u': 0}
    """
    return {vowel: text.lower().count(vowel) for vowel in "aeiou"}


@exercise(
    "Classify the characters of text and count them: (upper, lower, digits, others).",
    "Given a text, return a 4-tuple with the number of capitals, small letters, digits and remaining characters.",
)
def char_class_counts(text: str) -> tuple[int, int, int, int]:
    """Return the counts of upper case letters, lower case letters, digits and other characters as a tuple.

    >>> char_class_counts("Ab1 c!")
    (1, 2, 1, 2)
    >>> char_class_counts("ABC")
    (3, 0, 0, 0)
    >>> char_class_counts("")
    (0, 0, 0, 0)
    """
    upper = sum(c.isupper() for c in text)
    lower = sum(c.islower() for c in text)
    digits = sum(c.isdigit() for c in text)
    return upper, lower, digits, len(text) - upper - lower - digits


@exercise(
    "Map each two-character piece of neighbours to its number of occurrences.",
    "Given a text, return pair -> count for all neighbouring characters.",
)
def pair_counts(text):
    """Count the pairs of adjacent characters in text.

    >>> pair_counts("banana")
    {'ba': 1, 'an': 2, 'na': 2}
    >>> pair_counts("aaa")
    {'aa': 2}
    >>> pair_counts("x")
    {}
    """
    return dict(Counter(text[i:i + 2] for i in range(len(text) - 1)))


@exercise(
    "Build word -> {next word: count} for neighbouring words of the text.",
    "Given a text, record in nested dicts how often each word follows each other word.",
)
def following_words(text: str) -> dict[str, dict[str, int]]:
    """Count how often each word is directly followed by another given word: map every word to its successor counts.

    >>> following_words("a b a b a c")
    {'a': {'b': 2, 'c': 1}, 'b': {'a': 2}}
    >>> following_words("one two")
    {'one': {'two': 1}}
    >>> following_words("one")
    {}
    """
    words = text.split()
    result = {}
    for first, second in zip(words, words[1:]):
        inner = result.setdefault(first, {})
        inner[second] = inner.get(second, 0) + 1
    return result


@exercise(
    "How many distinct words does the text have, capitals and small letters being equal?",
    "Count the words of a text without repeats, comparing them in lower case.",
)
def vocabulary_size(text):
    """Return the number of different words in text, ignoring case.

    >>> vocabulary_size("The cat the dog")
    3
    >>> vocabulary_size("a a a")
    1
    >>> vocabulary_size("")
    0
    """
    return len(set(text.lower().split()))


@exercise(
    "Describe the character frequencies of text in a string: count then character, in sorted order.",
    "Given text, join for each distinct character in ascending order its count and the character.",
)
def frequency_text(text: str) -> str:
    """Write text as counts and characters sorted by character, such as '2a1b'.

    >>> frequency_text("bab")
    '1a2b'
    >>> frequency_text("zzz")
    '3z'
    >>> frequency_text("")
    ''
    """
    return "".join(f"{text.count(c)}{c}" for c in sorted(set(text)))


@exercise(
    "Remove all characters with a count above n.",
    "Given a text and n, keep only characters appearing at most n times.",
)
def drop_frequent_chars(text: str, n: int) -> str:
    """Return text without the characters that occur more than n times in it.

    >>> drop_frequent_chars("balloon", 1)
    'ban'
    >>> drop_frequent_chars("aab", 2)
    'aab'
    >>> drop_frequent_chars("aab", 0)
    ''
    """
    counts = Counter(text)
    return "".join(c for c in text if counts[c] <= n)
