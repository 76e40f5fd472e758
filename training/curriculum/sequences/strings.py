"""Lists of strings, lists of booleans and mixed lists."""

import re
from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Join names as in a sentence: 'A', 'A and B', 'A, B and C'.",
    "Text enumeration of names with commas and a final 'and'; no names give ''.",
)
def enumerate_names(names: list[str]) -> str:
    """Return the names joined by commas and a final "and"; an empty list gives "".

    >>> enumerate_names(["Ann", "Bob", "Cid"])
    'Ann, Bob and Cid'
    >>> enumerate_names(["Ann"])
    'Ann'
    >>> enumerate_names([])
    ''
    """
    if len(names) < 2:
        return "".join(names)
    return ", ".join(names[:-1]) + " and " + names[-1]


@exercise(
    "Pad all strings with spaces on the right to the length of the longest.",
    "Left-align texts to equal width.",
)
def align_left(texts: list[str]) -> list[str]:
    """Return the texts padded on the right with spaces so that all have the same length.

    >>> align_left(["a", "bcd"])
    ['a  ', 'bcd']
    >>> align_left([])
    []
    >>> align_left(["xy"])
    ['xy']
    """
    width = max((len(t) for t in texts), default=0)
    return [t.ljust(width) for t in texts]


@exercise(
    "How many of the words begin with each letter? Count first letters in lower case, keys sorted.",
    "Dictionary of lower-case initial -> number of words, alphabetical; empty words are skipped.",
)
def initial_counts(words: list[str]) -> dict[str, int]:
    """Count the words by their lower-case first letter, in alphabetical order; empty words are skipped.

    >>> initial_counts(["Bee", "ant", "bat"])
    {'a': 1, 'b': 2}
    >>> initial_counts([""])
    {}
    >>> initial_counts([])
    {}
    """
    counts = {}
    for word in words:
        if word:
            letter = word[0].lower()
            counts[letter] = counts.get(letter, 0) + 1
    return dict(sorted(counts.items()))


@exercise(
    "Split each 'name: value' line into a tuple with both parts trimmed; lines without a colon are left out.",
    "Parse lines with a colon into (name, value) pairs.",
)
def colon_pairs(lines: list[str]) -> list[tuple[str, str]]:
    """Return (name, value) for each line containing a colon, split at the first colon and stripped.

    >>> colon_pairs(["host: local", "note", "time: 10:30"])
    [('host', 'local'), ('time', '10:30')]
    >>> colon_pairs([])
    []
    >>> colon_pairs([":"])
    [('', '')]
    """
    pairs = []
    for line in lines:
        name, colon, value = line.partition(":")
        if colon:
            pairs.append((name.strip(), value.strip()))
    return pairs


@exercise(
    "Remove the beginning that all strings have in common.",
    "Strip the longest shared prefix from every text.",
)
def without_common_beginning(texts: list[str]) -> list[str]:
    """Return the texts without their longest common beginning.

    >>> without_common_beginning(["img_cat", "img_cow"])
    ['at', 'ow']
    >>> without_common_beginning(["a", "b"])
    ['a', 'b']
    >>> without_common_beginning([])
    []
    """
    length = 0
    for letters in zip(*texts):
        if len(set(letters)) > 1:
            break
        length += 1
    return [t[length:] for t in texts]


@exercise(
    "Concatenate fragments, leaving out those already contained in the text built so far.",
    "Join strings in order but skip a fragment that occurs in the result up to then.",
)
def join_new_fragments(fragments: list[str]) -> str:
    """Join the fragments, skipping each one that already occurs in the text so far.

    >>> join_new_fragments(["abc", "b", "d"])
    'abcd'
    >>> join_new_fragments([])
    ''
    >>> join_new_fragments(["x", "x"])
    'x'
    """
    text = ""
    for fragment in fragments:
        if fragment not in text:
            text += fragment
    return text


@exercise(
    "Total number of characters in all strings together.",
    "Sum of the lengths of the texts.",
)
def total_characters(texts: list[str]) -> int:
    """Return how many characters the texts have altogether.

    >>> total_characters(["ab", "c", ""])
    3
    >>> total_characters([])
    0
    >>> total_characters([" "])
    1
    """
    return sum(len(t) for t in texts)


@exercise(
    "Put quotes around the strings that contain a space or a comma.",
    "Return the fields, adding double quotes to those with a blank or comma inside.",
)
def quote_if_needed(fields: list[str]) -> list[str]:
    """Surround with double quotes the fields that contain a space or a comma.

    >>> quote_if_needed(["a b", "c", "d,e"])
    ['"a b"', 'c', '"d,e"']
    >>> quote_if_needed([])
    []
    >>> quote_if_needed([""])
    ['']
    """
    return [f'"{f}"' if " " in f or "," in f else f for f in fields]


@exercise(
    "Words that can be found in the text as whole words, ignoring case.",
    "From the list keep the words which occur in text as complete words (case does not matter).",
)
def words_found_in(words: list[str], text: str) -> list[str]:
    """Return the words that occur as whole words in text, ignoring letter case.

    >>> words_found_in(["cat", "dog"], "The Cat sat; dogs ran.")
    ['cat']
    >>> words_found_in(["a"], "")
    []
    >>> words_found_in([], "x y")
    []
    """
    present = set(re.findall(r"\w+", text.lower()))
    return [w for w in words if w.lower() in present]


@exercise(
    "Acronym of a list of words: their first letters in upper case joined.",
    "Capital initials of all non-empty words as one string.",
)
def initials_of_words(words: list[str]) -> str:
    """Return the upper-case first letters of the non-empty words.

    >>> initials_of_words(["portable", "network", "graphics"])
    'PNG'
    >>> initials_of_words(["", "a"])
    'A'
    >>> initials_of_words([])
    ''
    """
    return "".join(w[0].upper() for w in words if w)


@exercise(
    "Chain check: does each word start with the last letter of the word before, ignoring case?",
    "Word-chain game: verify that consecutive non-empty words link last letter to first letter.",
)
def words_link_up(words: list[str]) -> bool:
    """Check that every word begins with the last letter of the previous word, ignoring case.

    >>> words_link_up(["tiger", "Rabbit", "tuna"])
    True
    >>> words_link_up(["cat", "dog"])
    False
    >>> words_link_up([])
    True
    """
    return all(a[-1].lower() == b[0].lower() for a, b in zip(words, words[1:]))


@exercise(
    "Letters that occur in every word, sorted.",
    "Common letters of all words as an alphabetical string; no words give ''.",
)
def letters_in_all(words: list[str]) -> str:
    """Return in alphabetical order the letters that all the words contain.

    >>> letters_in_all(["stone", "notes", "tense"])
    'enst'
    >>> letters_in_all(["ab", "cd"])
    ''
    >>> letters_in_all([])
    ''
    """
    if not words:
        return ""
    common = set(words[0])
    for word in words[1:]:
        common &= set(word)
    return "".join(sorted(common))


@exercise(
    "Read words downwards: the k-th string of the result has the k-th characters of all texts; shorter texts are skipped there.",
    "Columns of a list of texts, from the first character to the last of the longest text.",
)
def read_downwards(texts: list[str]) -> list[str]:
    """Return the columns of the texts: first characters, second characters and so on.

    >>> read_downwards(["abc", "de"])
    ['ad', 'be', 'c']
    >>> read_downwards([])
    []
    >>> read_downwards(["x", "", "y"])
    ['xy']
    """
    longest = max(map(len, texts), default=0)
    return ["".join(t[k] for t in texts if k < len(t)) for k in range(longest)]


@exercise(
    "Group words by length: a dictionary from length to the words having it, lengths ascending.",
    "Map each occurring word length to its words, shortest length first and words in list order.",
)
def length_groups(words: list[str]) -> dict[int, list[str]]:
    """Return a dictionary from word length to the words with that length, ordered by length.

    >>> length_groups(["pen", "a", "cup"])
    {1: ['a'], 3: ['pen', 'cup']}
    >>> length_groups([])
    {}
    >>> length_groups(["", "ab"])
    {0: [''], 2: ['ab']}
    """
    groups = {}
    for word in sorted(words, key=len):
        groups.setdefault(len(word), []).append(word)
    return groups


@exercise(
    "Most common word of a list, longer words preferred on ties, then alphabetical; None for an empty list.",
    "Return the word with the highest count; equal counts are decided by length (longer first) and then alphabetically.",
)
def favourite_word(words: list[str]) -> str | None:
    """Return the most frequent word; ties go to the longer and then to the alphabetically first word.

    >>> favourite_word(["to", "be", "or", "to"])
    'to'
    >>> favourite_word(["a", "bcd"])
    'bcd'
    >>> favourite_word([]) is None
    True
    """
    counts = Counter(words)
    return min(counts, key=lambda w: (-counts[w], -len(w), w), default=None)


@exercise(
    "Shorten strings longer than limit to limit characters, the last of which is '~'.",
    "Truncate long texts with a tilde as final character; limit is at least 1.",
)
def shorten_with_tilde(texts: list[str], limit: int) -> list[str]:
    """Cut texts longer than limit so that they end with "~" and have exactly limit characters.

    >>> shorten_with_tilde(["abcdef", "abc"], 4)
    ['abc~', 'abc']
    >>> shorten_with_tilde(["xy"], 1)
    ['~']
    >>> shorten_with_tilde([], 3)
    []
    """
    return [t if len(t) <= limit else t[:limit - 1] + "~" for t in texts]


@exercise(
    "Invert every boolean.",
    "List of the negated flags.",
)
def negate_flags(flags: list[bool]) -> list[bool]:
    """Return the flags with true and false exchanged.

    >>> negate_flags([True, False])
    [False, True]
    >>> negate_flags([])
    []
    >>> negate_flags([False, False])
    [True, True]
    """
    return [not flag for flag in flags]


@exercise(
    "For each position: are all flags up to and including it true?",
    "Running logical and of booleans.",
)
def all_true_so_far(flags: list[bool]) -> list[bool]:
    """Return for every position whether all flags up to there are true.

    >>> all_true_so_far([True, True, False, True])
    [True, True, False, False]
    >>> all_true_so_far([])
    []
    >>> all_true_so_far([False])
    [False]
    """
    result = []
    good = True
    for flag in flags:
        good = good and flag
        result.append(good)
    return result


@exercise(
    "How often does the switch change its state in the list of booleans?",
    "Count positions where a flag differs from the flag before.",
)
def switch_changes(states: list[bool]) -> int:
    """Return how many times the state changes from one entry to the next.

    >>> switch_changes([True, False, False, True])
    2
    >>> switch_changes([True])
    0
    >>> switch_changes([])
    0
    """
    return sum(a != b for a, b in zip(states, states[1:]))


@exercise(
    "Percentage of true flags, rounded to a whole number; 0 for an empty list.",
    "What share of the answers is True, in rounded percent?",
)
def percent_true(answers: list[bool]) -> int:
    """Return the rounded percentage of true answers, 0 if there are none.

    >>> percent_true([True, False, False])
    33
    >>> percent_true([])
    0
    >>> percent_true([True, True])
    100
    """
    if not answers:
        return 0
    return round(100 * sum(answers) / len(answers))


@exercise(
    "Convert every value to a string, but lists become their elements joined with '+'.",
    "Text form of mixed values; a list is written as its parts connected by plus signs, None as '-'.",
)
def mixed_to_texts(values: list) -> list[str]:
    """Turn mixed values into texts: None becomes "-", a list its elements joined by "+", others str(value).

    >>> mixed_to_texts([1, None, ["a", 2]])
    ['1', '-', 'a+2']
    >>> mixed_to_texts([])
    []
    >>> mixed_to_texts([True, []])
    ['True', '']
    """
    texts = []
    for value in values:
        if value is None:
            texts.append("-")
        elif isinstance(value, list):
            texts.append("+".join(str(part) for part in value))
        else:
            texts.append(str(value))
    return texts


@exercise(
    "Add what can be added in a mixed list: numbers count as they are, numeric strings are converted, everything else counts 0.",
    "Forgiving total of mixed values: ints and floats, plus strings that float() understands; booleans and others are ignored.",
)
def forgiving_total(values: list) -> float:
    """Return the sum of the numbers and numeric strings in a mixed list; other values are ignored.

    Booleans are ignored as well.

    >>> forgiving_total([1, "2.5", "x", None])
    3.5
    >>> forgiving_total([True, []])
    0.0
    >>> forgiving_total([])
    0.0
    """
    total = 0.0
    for value in values:
        if isinstance(value, bool) or not isinstance(value, (int, float, str)):
            continue
        try:
            total += float(value)
        except ValueError:
            pass
    return total


@exercise(
    "Sort a list with numbers and strings: first the numbers ascending, then the strings alphabetically.",
    "Order mixed values, numbers before texts, each kind sorted in itself.",
)
def sort_numbers_then_texts(values: list) -> list:
    """Return the numbers in ascending order followed by the strings in alphabetical order.

    >>> sort_numbers_then_texts(["b", 3, "a", 1])
    [1, 3, 'a', 'b']
    >>> sort_numbers_then_texts([])
    []
    >>> sort_numbers_then_texts([2.5, 2])
    [2, 2.5]
    """
    numbers = [v for v in values if not isinstance(v, str)]
    texts = [v for v in values if isinstance(v, str)]
    return sorted(numbers) + sorted(texts)


@exercise(
    "Number of values of each truth kind in a mixed list: (truthy, falsy).",
    "How many entries count as true and how many as false?",
)
def truthy_falsy_counts(values: list) -> tuple[int, int]:
    """Return (number of truthy values, number of falsy values).

    >>> truthy_falsy_counts([1, 0, "", "a", None])
    (2, 3)
    >>> truthy_falsy_counts([])
    (0, 0)
    >>> truthy_falsy_counts([[0]])
    (1, 0)
    """
    truthy = sum(1 for v in values if v)
    return truthy, len(values) - truthy


@exercise(
    "Do all elements have the same type? An empty list does.",
    "Check that type(x) is identical for every element.",
)
def uniform_type(values: list) -> bool:
    """Check whether all values have exactly the same type.

    >>> uniform_type([1, 2, 3])
    True
    >>> uniform_type([1, True])
    False
    >>> uniform_type([])
    True
    """
    return len({type(v) for v in values}) <= 1
