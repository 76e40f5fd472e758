"""Lists of strings: filtering, mapping, counting, joining and choosing."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Keep each nonempty word that begins with a character of letters.",
    "Given words and a string of letters, filter out all words starting with another character.",
)
def keep_starting_with_any(words: list[str], letters: str) -> list[str]:
    """Return the words whose first letter is one of the given letters.

    >>> keep_starting_with_any(["apple", "pear", "banana"], "ab")
    ['apple', 'banana']
    >>> keep_starting_with_any(["", "x"], "x")
    ['x']
    >>> keep_starting_with_any([], "q")
    []
    """
    return [w for w in words if w and w[0] in letters]


@exercise(
    "Remove every word in which part occurs as a substring.",
    "Given words and a text part, keep only words without it.",
)
def drop_containing(words: list[str], part: str) -> list[str]:
    """Return the words that do not contain part.

    >>> drop_containing(["tea", "steam", "milk"], "tea")
    ['milk']
    >>> drop_containing(["a", "b"], "c")
    ['a', 'b']
    >>> drop_containing([], "x")
    []
    """
    return [w for w in words if part not in w]


@exercise(
    "Keep the words that begin and end with the same letter; single letters are dropped.",
    "Write a function that filters words, leaving those of length two or more with identical outer letters.",
)
def keep_same_ends(words):
    """Return the words of at least two letters whose first and last letters are equal.

    >>> keep_same_ends(["level", "tea", "arena", "a"])
    ['level', 'arena']
    >>> keep_same_ends(["no"])
    []
    >>> keep_same_ends([])
    []
    """
    return [w for w in words if len(w) > 1 and w[0] == w[-1]]


@exercise(
    "Keep words having two equal adjacent characters.",
    "Given words, drop each one whose neighbouring letters always differ.",
)
def keep_with_double_letter(words: list[str]) -> list[str]:
    """Return the words in which some letter stands twice in a row.

    >>> keep_with_double_letter(["coffee", "tea", "apple"])
    ['coffee', 'apple']
    >>> keep_with_double_letter(["aba"])
    []
    >>> keep_with_double_letter([])
    []
    """
    return [w for w in words if any(a == b for a, b in zip(w, w[1:]))]


@exercise(
    "Keep nonempty strings made up of nothing but the characters 0 to 9.",
    "Given strings, filter out everything that is not a plain sequence of digits.",
)
def keep_purely_numeric(texts: list[str]) -> list[str]:
    """Return the texts that consist of digits only.

    >>> keep_purely_numeric(["12", "a1", "", "007"])
    ['12', '007']
    >>> keep_purely_numeric(["-5"])
    []
    >>> keep_purely_numeric([])
    []
    """
    return [t for t in texts if re.fullmatch("[0-9]+", t)]


@exercise(
    "Convert every text that looks like an integer and skip the others.",
    "Given strings, list the values of those which consist of digits with an optional leading minus.",
)
def numbers_among_texts(texts: list[str]) -> list[int]:
    """Return the integers written by those texts that are whole numbers, a minus sign being allowed.

    >>> numbers_among_texts(["12", "x", "-5", "3.5"])
    [12, -5]
    >>> numbers_among_texts(["--1"])
    []
    >>> numbers_among_texts([])
    []
    """
    return [int(t) for t in texts if re.fullmatch("-?[0-9]+", t)]


@exercise(
    "Capitalize each word.",
    "Given words in any spelling, map every one to its form with only the first letter in upper case.",
)
def capitalize_all(words: list[str]) -> list[str]:
    """Return the words with a capital first letter and small letters otherwise.

    >>> capitalize_all(["tea", "MILK"])
    ['Tea', 'Milk']
    >>> capitalize_all(["", "a"])
    ['', 'A']
    >>> capitalize_all([])
    []
    """
    return [w.capitalize() for w in words]


@exercise(
    "Build an abbreviation from the leading letters.",
    "Given words, take the first character of each nonempty word, join them and use capitals.",
)
def initials_of(words: list[str]) -> str:
    """Return the first letters of the words joined to one string in upper case; empty words are skipped.

    >>> initials_of(["fast", "red", "car"])
    'FRC'
    >>> initials_of(["", "a"])
    'A'
    >>> initials_of([])
    ''
    """
    return "".join(w[0] for w in words if w).upper()


@exercise(
    "Shorten every word of more than n characters to its first n characters and a '.'.",
    "Given words and a maximal length n, keep short words and abbreviate long ones.",
)
def abbreviate_long(words: list[str], n: int) -> list[str]:
    """Return the words, where words longer than n are cut to n letters followed by a dot.

    >>> abbreviate_long(["street", "tea"], 3)
    ['str.', 'tea']
    >>> abbreviate_long(["ab"], 1)
    ['a.']
    >>> abbreviate_long([], 2)
    []
    """
    return [w if len(w) <= n else w[:n] + "." for w in words]


@exercise(
    "Make all words equally long by appending blanks.",
    "Given words, extend each of them with trailing spaces up to the maximal length.",
)
def list_pad_to_longest(words: list[str]) -> list[str]:
    """Return the words padded with spaces on the right to the length of the longest word.

    >>> list_pad_to_longest(["tea", "milk", "a"])
    ['tea ', 'milk', 'a   ']
    >>> list_pad_to_longest(["ab"])
    ['ab']
    >>> list_pad_to_longest([])
    []
    """
    width = max((len(w) for w in words), default=0)
    return [w.ljust(width) for w in words]


@exercise(
    "Write the list as in a sentence: commas between items and the word and before the final item.",
    "Given strings, build an enumeration such as 'a, b and c'; one item stays alone, none give ''.",
)
def list_join_with_and(items: list[str]) -> str:
    """Return the items joined by ', ' with ' and ' before the last one.

    >>> list_join_with_and(["tea", "milk", "juice"])
    'tea, milk and juice'
    >>> list_join_with_and(["tea"])
    'tea'
    >>> list_join_with_and([])
    ''
    """
    if len(items) < 2:
        return "".join(items)
    return ", ".join(items[:-1]) + " and " + items[-1]


@exercise(
    "Leave out empty strings and join the others with the separator.",
    "Given parts and a separator, build one string without doubled separators caused by empty parts.",
)
def list_join_nonempty(parts: list[str], separator: str) -> str:
    """Return the nonempty parts joined by separator.

    >>> list_join_nonempty(["a", "", "b"], "-")
    'a-b'
    >>> list_join_nonempty(["", ""], "/")
    ''
    >>> list_join_nonempty(["x"], ", ")
    'x'
    """
    return separator.join(p for p in parts if p)


@exercise(
    "Format the strings as a bracketed list such as ['a', 'b'] without using repr.",
    "Given strings, put quotes around each, join them with ', ' and enclose the result in brackets.",
)
def quoted_list(items: list[str]) -> str:
    """Return the items in single quotes, separated by commas, inside square brackets.

    >>> quoted_list(["tea", "milk"])
    "['tea', 'milk']"
    >>> quoted_list(["x"])
    "['x']"
    >>> quoted_list([])
    '[]'
    """
    return "[" + ", ".join("'" + item + "'" for item in items) + "]"


@exercise(
    "Add up the lengths of the words.",
    "Given words, count all their characters together.",
)
def total_letters(words: list[str]) -> int:
    """Return the total number of characters of all words.

    >>> total_letters(["tea", "milk"])
    7
    >>> total_letters([""])
    0
    >>> total_letters([])
    0
    """
    return sum(len(w) for w in words)


@exercise(
    "How many letters does a word of the list have on average?",
    "Given words, divide the total number of characters by the number of words (0.0 without words).",
)
def average_word_length_of(words: list[str]) -> float:
    """Return the mean length of the words, or 0.0 for an empty list.

    >>> average_word_length_of(["tea", "milk", "water"])
    4.0
    >>> average_word_length_of(["", "ab"])
    1.0
    >>> average_word_length_of([])
    0.0
    """
    if not words:
        return 0.0
    return sum(map(len, words)) / len(words)


@exercise(
    "Count the nonempty words by their initial letter, in order of first appearance.",
    "Given words, tally how many start with each letter that occurs at the front.",
)
def words_by_first_letter_count(words: list[str]) -> dict[str, int]:
    """Return a dictionary from each first letter to the number of words beginning with it.

    >>> words_by_first_letter_count(["tea", "toast", "milk"])
    {'t': 2, 'm': 1}
    >>> words_by_first_letter_count(["", "a"])
    {'a': 1}
    >>> words_by_first_letter_count([])
    {}
    """
    counts = {}
    for w in words:
        if w:
            counts[w[0]] = counts.get(w[0], 0) + 1
    return counts


@exercise(
    "Map every word to the number of its letters.",
    "Given words, build the dict word -> len(word).",
)
def lengths_dictionary(words: list[str]) -> dict[str, int]:
    """Return a dictionary from each word to its length.

    >>> lengths_dictionary(["tea", "milk"])
    {'tea': 3, 'milk': 4}
    >>> lengths_dictionary([""])
    {'': 0}
    >>> lengths_dictionary([])
    {}
    """
    return {w: len(w) for w in words}


@exercise(
    "Intersect the letters of all words; no words give ''.",
    "Given words, find which characters are contained in each of them and return these in alphabetical order.",
)
def letters_common_to_all(words: list[str]) -> str:
    """Return the letters that occur in every one of the words, sorted and joined.

    >>> letters_common_to_all(["stone", "nest", "tens"])
    'enst'
    >>> letters_common_to_all(["ab", "cd"])
    ''
    >>> letters_common_to_all([])
    ''
    """
    if not words:
        return ""
    common = set(words[0])
    for w in words[1:]:
        common &= set(w)
    return "".join(sorted(common))


@exercise(
    "Find the word with the fewest characters among those in which letter occurs.",
    "Given words and a letter, choose the least long word having that letter, or None.",
)
def shortest_containing(words: list[str], letter: str) -> str | None:
    """Return the shortest word that contains letter; ties go to the first; None if there is none.

    >>> shortest_containing(["steam", "tea", "at"], "e")
    'tea'
    >>> shortest_containing(["b"], "a") is None
    True
    >>> shortest_containing(["ax", "ay"], "a")
    'ax'
    """
    return min((w for w in words if letter in w), key=len, default=None)


@exercise(
    "Find the maximum of the words compared in lower case.",
    (
        "Write a function that returns which word would end a case-insensitive alphabetical list, or '' "
        "without words."
    ),
)
def alphabetically_last(words):
    """Return the word that comes last in alphabetical order, ignoring case; '' for an empty list.

    >>> alphabetically_last(["pear", "Zoo", "apple"])
    'Zoo'
    >>> alphabetically_last(["a"])
    'a'
    >>> alphabetically_last([])
    ''
    """
    return max(words, key=str.lower, default="")


@exercise(
    "Tell if the words form a chain: last letter of one equals first letter of the next.",
    "Given nonempty words, return False when two neighbours do not fit together, otherwise True.",
)
def word_chain_ok(words: list[str]) -> bool:
    """Check whether each word starts with the letter with which the word before it ends.

    >>> word_chain_ok(["tea", "apple", "egg"])
    True
    >>> word_chain_ok(["tea", "milk"])
    False
    >>> word_chain_ok([])
    True
    """
    return all(a[-1] == b[0] for a, b in zip(words, words[1:]))


@exercise(
    "Find where the word chain breaks; -1 if it never does.",
    "Given nonempty words, report the position of the earliest word not fitting to its predecessor.",
)
def first_break_in_chain(words: list[str]) -> int:
    """Return the index of the first word that does not start with the last letter of the word before it, or -1.

    >>> first_break_in_chain(["tea", "apple", "milk", "kiwi"])
    2
    >>> first_break_in_chain(["a", "ab"])
    -1
    >>> first_break_in_chain([])
    -1
    """
    for i in range(1, len(words)):
        if words[i][0] != words[i - 1][-1]:
            return i
    return -1


@exercise(
    "Keep each word with which some other, different word begins.",
    "Given distinct words, list those which are the beginning of a longer word in the list.",
)
def prefix_of_another(words: list[str]) -> list[str]:
    """Return the words that are a prefix of another word of the list.

    >>> prefix_of_another(["tea", "teapot", "milk", "te"])
    ['tea', 'te']
    >>> prefix_of_another(["a", "b"])
    []
    >>> prefix_of_another([])
    []
    """
    return [w for w in words if any(v != w and v.startswith(w) for v in words)]


@exercise(
    "Find all words whose mirror image is also in the list, leaving out palindromes.",
    "Given words, list every couple of two different words that are each other's reverse.",
)
def reversed_partner_pairs(words: list[str]) -> list[tuple[str, str]]:
    """Return the pairs (word, reversed word) for which both are in the list, alphabetically smaller word first,
    sorted.

    >>> reversed_partner_pairs(["tar", "rat", "tea", "on", "no"])
    [('no', 'on'), ('rat', 'tar')]
    >>> reversed_partner_pairs(["level"])
    []
    >>> reversed_partner_pairs([])
    []
    """
    return sorted((w, w[::-1]) for w in set(words) if w < w[::-1] and w[::-1] in words)


@exercise(
    "Substitute new for old inside all words.",
    "Given words and two texts, apply str.replace to each word.",
)
def replace_in_all(words: list[str], old: str, new: str) -> list[str]:
    """Return the words with every occurrence of old replaced by new in each of them.

    >>> replace_in_all(["a-b", "c"], "-", "_")
    ['a_b', 'c']
    >>> replace_in_all(["aa"], "a", "b")
    ['bb']
    >>> replace_in_all([], "x", "y")
    []
    """
    return [w.replace(old, new) for w in words]


@exercise(
    "Strip each line and drop blank ones.",
    "Given text lines, clean them: trim spaces at both ends and skip whatever becomes empty.",
)
def strip_and_drop_empty(lines: list[str]) -> list[str]:
    """Return the lines without surrounding whitespace, leaving out lines that are then empty.

    >>> strip_and_drop_empty([" tea ", "   ", "milk"])
    ['tea', 'milk']
    >>> strip_and_drop_empty([""])
    []
    >>> strip_and_drop_empty([])
    []
    """
    stripped = [line.strip() for line in lines]
    return [line for line in stripped if line]


@exercise(
    "Split every line at its first equals sign into two texts.",
    "Given lines, parse those which contain '=' into tuples of what is before and after the first one.",
)
def lines_to_pairs(lines: list[str]) -> list[tuple[str, str]]:
    """Return for each line of the form 'key=value' the pair (key, value); lines without '=' are skipped.

    >>> lines_to_pairs(["a=1", "note", "b=2=3"])
    [('a', '1'), ('b', '2=3')]
    >>> lines_to_pairs(["=x"])
    [('', 'x')]
    >>> lines_to_pairs([])
    []
    """
    return [tuple(line.split("=", 1)) for line in lines if "=" in line]


@exercise(
    "Number of words whose first letter is a, e, i, o or u, small or capital.",
    "Given words, return how many nonempty ones start with a vowel.",
)
def count_words_with_vowel_start(words: list[str]) -> int:
    """Count the words that begin with a vowel, ignoring case.

    >>> count_words_with_vowel_start(["Apple", "tea", "egg"])
    2
    >>> count_words_with_vowel_start(["", "b"])
    0
    >>> count_words_with_vowel_start([])
    0
    """
    return sum(w[:1].lower() in ("a", "e", "i", "o", "u") for w in words)


@exercise(
    "For every initial keep the longest of its words.",
    "Given nonempty words, group them by first letter and choose the longest of each group.",
)
def longest_of_each_initial(words: list[str]) -> dict[str, str]:
    """Return a dictionary from each first letter to the longest word starting with it; ties go to the first.

    >>> longest_of_each_initial(["tea", "toast", "ant", "apple"])
    {'t': 'toast', 'a': 'apple'}
    >>> longest_of_each_initial(["a", "b"])
    {'a': 'a', 'b': 'b'}
    >>> longest_of_each_initial([])
    {}
    """
    best = {}
    for w in words:
        if w[0] not in best or len(w) > len(best[w[0]]):
            best[w[0]] = w
    return best


@exercise(
    "Write words at even positions in capitals and those at odd positions in small letters.",
    "Given words, change the case of whole words in turn: first upper, second lower, third upper.",
)
def alternate_case_words(words: list[str]) -> list[str]:
    """Return the words alternately in upper and lower case, beginning with upper case.

    >>> alternate_case_words(["tea", "MILK", "egg"])
    ['TEA', 'milk', 'EGG']
    >>> alternate_case_words(["a"])
    ['A']
    >>> alternate_case_words([])
    []
    """
    return [w.upper() if i % 2 == 0 else w.lower() for i, w in enumerate(words)]
