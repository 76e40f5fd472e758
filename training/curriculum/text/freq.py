"""Character frequencies, sorted letters and comparisons by letters."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Dictionary of letter counts in text, case ignored, keys in alphabetical order.",
    "Count each letter of text in lower case and return the counts in a dict sorted by letter; other characters are left out.",
)
def letter_counts_sorted(text: str) -> dict[str, int]:
    """Return how often each letter occurs in text, lowercased, with the keys in alphabetical order.

    >>> letter_counts_sorted("Bob & Ab")
    {'a': 1, 'b': 3, 'o': 1}
    >>> letter_counts_sorted("42")
    {}
    >>> letter_counts_sorted("zza")
    {'a': 1, 'z': 2}
    """
    counts = Counter(ch for ch in text.lower() if ch.isalpha())
    return dict(sorted(counts.items()))


@exercise(
    "Characters of text ordered from most to least frequent, equal counts alphabetically, each once.",
    "Return the distinct characters as a string: commonest first, ties by code point.",
)
def chars_by_frequency(text):
    """Return the distinct characters of text by descending frequency, ties in alphabetical order.

    >>> chars_by_frequency("banana")
    'anb'
    >>> chars_by_frequency("cab")
    'abc'
    >>> chars_by_frequency("")
    ''
    """
    counts = Counter(text)
    return "".join(sorted(counts, key=lambda ch: (-counts[ch], ch)))


@exercise(
    "The letters left over from pool after taking out those of word; ValueError if one is missing.",
    "Remove each letter of word one time from pool and return what remains in the order of pool. Raise ValueError when pool lacks a letter.",
)
def take_letters(pool: str, word: str) -> str:
    """Return pool without the letters of word, removing the leftmost copy for each.

    Raises:
        ValueError: if pool has too few of some letter.

    >>> take_letters("stream", "tea")
    'srm'
    >>> take_letters("aab", "a")
    'ab'
    >>> take_letters("ab", "c")
    Traceback (most recent call last):
    ...
    ValueError: no 'c' left
    """
    for ch in word:
        if ch not in pool:
            raise ValueError(f"no {ch!r} left")
        pool = pool.replace(ch, "", 1)
    return pool


@exercise(
    "Every character of text that occurs at least twice, once each in order of first appearance.",
    "Which characters repeat in text? Give them as a string, listed by their first appearance.",
)
def repeated_chars(text: str) -> str:
    """Return the characters occurring more than once in text, each one time, in order of appearance.

    >>> repeated_chars("letter")
    'et'
    >>> repeated_chars("abc")
    ''
    >>> repeated_chars("aabb")
    'ab'
    """
    counts = Counter(text)
    return "".join(ch for ch, n in counts.items() if n > 1)


@exercise(
    "Sort the letters within each word of phrase, words staying in place.",
    "Rewrite every word with its characters in ascending order; the words are joined by single spaces.",
)
def alphabetize_within_words(phrase):
    """Sort the characters of each word in phrase separately.

    >>> alphabetize_within_words("good day")
    'dgoo ady'
    >>> alphabetize_within_words("cba")
    'abc'
    >>> alphabetize_within_words("")
    ''
    """
    return " ".join("".join(sorted(word)) for word in phrase.split())


@exercise(
    "Draw counts as bars: lines like 'a ***' for each letter in alphabetical order.",
    "Make a text histogram of the letters in text (lowercased): one line per letter, consisting of the letter, a space and as many asterisks as it occurs.",
)
def letter_histogram(text: str) -> str:
    """Return a histogram of the letters in text, one line 'letter stars' per letter in alphabetical order.

    >>> print(letter_histogram("Abba c"))
    a **
    b **
    c *
    >>> letter_histogram("xx")
    'x **'
    >>> letter_histogram("")
    ''
    """
    counts = Counter(ch for ch in text.lower() if ch.isalpha())
    return "\n".join(f"{ch} {'*' * counts[ch]}" for ch in sorted(counts))


@exercise(
    "Relative frequency of ch among the characters of text as a percentage with one decimal.",
    "What percentage of text's characters equals ch? Round to one decimal place; an empty text gives 0.0.",
)
def char_percentage(text, ch):
    """Return the percentage of characters in text equal to ch, rounded to one decimal (0.0 for empty text).

    >>> char_percentage("banana", "a")
    50.0
    >>> char_percentage("abc", "b")
    33.3
    >>> char_percentage("", "x")
    0.0
    """
    if not text:
        return 0.0
    return round(100 * text.count(ch) / len(text), 1)


@exercise(
    "The rarest character of text, the earliest one if several are equally rare; None for empty text.",
    "Return the character with the lowest count; among equals the first to appear counts.",
)
def rarest_char(text: str) -> str | None:
    """Return the least frequent character of text, the first one on ties, or None if text is empty.

    >>> rarest_char("aabbc")
    'c'
    >>> rarest_char("xyxy")
    'x'
    >>> rarest_char("") is None
    True
    """
    if not text:
        return None
    counts = Counter(text)
    return min(counts, key=counts.get)


@exercise(
    "Word in words with the greatest variety of letters; the first one when tied.",
    "Return the word which has the most different characters. Earlier words win ties.",
)
def most_varied_word(words):
    """Return the word with the largest number of distinct characters (the first such word).

    >>> most_varied_word(["banana", "kiwi", "plum"])
    'plum'
    >>> most_varied_word(["ab", "cd"])
    'ab'
    >>> most_varied_word(["zzz"])
    'zzz'
    """
    return max(words, key=lambda word: len(set(word)))


@exercise(
    "Characters common to all of the strings, sorted, each once, as one string.",
    "Intersect the character sets of all strings and write the outcome sorted; no strings at all give ''.",
)
def chars_in_every(strings: list[str]) -> str:
    """Return the sorted characters that occur in each of strings, or '' for an empty list.

    >>> chars_in_every(["hello", "world", "lobby"])
    'lo'
    >>> chars_in_every(["ab", "cd"])
    ''
    >>> chars_in_every([])
    ''
    """
    if not strings:
        return ""
    common = set(strings[0])
    for s in strings[1:]:
        common &= set(s)
    return "".join(sorted(common))


@exercise(
    "Merge letter counts from many strings into one dict, sorted by descending count then letter.",
    "Add up how often each character occurs over all strings; the dict is ordered by count, highest first, and by character within equal counts.",
)
def total_char_counts(strings):
    """Count characters over all strings; the dict is ordered by decreasing count, then by character.

    >>> total_char_counts(["aab", "bc"])
    {'a': 2, 'b': 2, 'c': 1}
    >>> total_char_counts(["z", "yy"])
    {'y': 2, 'z': 1}
    >>> total_char_counts([])
    {}
    """
    totals = {}
    for s in strings:
        for ch in s:
            totals[ch] = totals.get(ch, 0) + 1
    return dict(sorted(totals.items(), key=lambda item: (-item[1], item[0])))


@exercise(
    "Letters of word written as a compact formula: sorted, each with its count if above one, like 'a3bn2'.",
    "Summarize word like a chemical formula. Distinct characters come sorted and a count larger than 1 is written behind its character.",
)
def letter_formula(word: str) -> str:
    """Describe the letters of word in sorted order, each followed by its count unless that is 1.

    >>> letter_formula("banana")
    'a3bn2'
    >>> letter_formula("cab")
    'abc'
    >>> letter_formula("")
    ''
    """
    out = ""
    for ch in sorted(set(word)):
        n = word.count(ch)
        out += ch if n == 1 else f"{ch}{n}"
    return out


@exercise(
    "Replay a string and list, for each index, how many times its character was seen before.",
    "For every character of text give the number of earlier occurrences of the same character.",
)
def earlier_occurrences(text: str) -> list[int]:
    """Return for each character of text how often it already occurred before that position.

    >>> earlier_occurrences("abaab")
    [0, 0, 1, 2, 1]
    >>> earlier_occurrences("xyz")
    [0, 0, 0]
    >>> earlier_occurrences("")
    []
    """
    seen = {}
    result = []
    for ch in text:
        result.append(seen.get(ch, 0))
        seen[ch] = seen.get(ch, 0) + 1
    return result
