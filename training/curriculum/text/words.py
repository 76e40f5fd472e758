"""Words: lengths, filtering, reordering, initials and counting."""

import re
from collections import Counter, defaultdict

from training.curriculum.exercise import exercise


@exercise(
    "Average word length in text, rounded to two decimals; 0.0 if text has no words.",
    "Mean number of characters per whitespace-separated word, rounded to 2 places. A text without words gives 0.0.",
)
def mean_word_length(text: str) -> float:
    """Return the average length of the words in text rounded to two decimals (0.0 without words).

    >>> mean_word_length("a bbb")
    2.0
    >>> mean_word_length("one four seven")
    4.0
    >>> mean_word_length("")
    0.0
    """
    words = text.split()
    if not words:
        return 0.0
    return round(sum(len(word) for word in words) / len(words), 2)


@exercise(
    "Dictionary from word length to the list of words having it, in text order.",
    "Group the words of text by how long they are.",
)
def words_by_length(text):
    """Map each occurring word length to the words of text with that length, in order.

    >>> words_by_length("we saw a big dog")
    {2: ['we'], 3: ['saw', 'big', 'dog'], 1: ['a']}
    >>> words_by_length("")
    {}
    >>> words_by_length("aa aa")
    {2: ['aa', 'aa']}
    """
    groups = defaultdict(list)
    for word in text.split():
        groups[len(word)].append(word)
    return dict(groups)


@exercise(
    "Initials of a full name as capitals, each followed by a dot.",
    "Write a name's initials: the uppercased first letter of every part plus a period, without spaces.",
)
def dotted_initials(full_name: str) -> str:
    """Return the initials of full_name in upper case with a dot after each.

    >>> dotted_initials("ada king")
    'A.K.'
    >>> dotted_initials("Jean Paul Martin")
    'J.P.M.'
    >>> dotted_initials("")
    ''
    """
    return "".join(part[0].upper() + "." for part in full_name.split())


@exercise(
    "Shorten a full name to first initial and surname, e.g. 'M. Berg'; a single name is returned unchanged.",
    "Give the first letter of the first name, a dot, a space and the last name. Middle names vanish and one-word names stay.",
)
def short_name(full_name: str) -> str:
    """Abbreviate a full name to the initial of the first name followed by the last name.

    Names with only one part are returned as they are.

    >>> short_name("Maria Berg")
    'M. Berg'
    >>> short_name("Tom van Dijk")
    'T. Dijk'
    >>> short_name("Cher")
    'Cher'
    """
    parts = full_name.split()
    if len(parts) < 2:
        return full_name
    return f"{parts[0][0]}. {parts[-1]}"


@exercise(
    "Words of text that begin and end with the same letter, ignoring case and one-letter words.",
    "List words having at least two letters whose first and last letters agree regardless of case.",
)
def words_closing_as_opened(text):
    """Return the words of two or more characters whose first and last characters are equal, ignoring case.

    >>> words_closing_as_opened("Anna ate a radar dish")
    ['Anna', 'radar']
    >>> words_closing_as_opened("a b")
    []
    >>> words_closing_as_opened("Tot")
    ['Tot']
    """
    result = []
    for word in text.split():
        low = word.lower()
        if len(low) > 1 and low[0] == low[-1]:
            result.append(word)
    return result


@exercise(
    "Move the first word of text to its end.",
    "Rotate the words by one to the left, so that what was first is last; words are joined by single spaces.",
)
def first_word_last(text: str) -> str:
    """Return text with its first word moved to the end and single spaces between words.

    >>> first_word_last("now we go")
    'we go now'
    >>> first_word_last("alone")
    'alone'
    >>> first_word_last("")
    ''
    """
    words = text.split()
    return " ".join(words[1:] + words[:1])


@exercise(
    "Swap words in neighbouring pairs: first with second, third with fourth; an odd last word stays.",
    "Exchange each pair of adjacent words in text, leaving a leftover word in place.",
)
def swap_word_pairs(text):
    """Exchange the words of text two by two; a last word without partner keeps its place.

    >>> swap_word_pairs("a b c d")
    'b a d c'
    >>> swap_word_pairs("one two three")
    'two one three'
    >>> swap_word_pairs("x")
    'x'
    """
    words = text.split()
    for i in range(0, len(words) - 1, 2):
        words[i], words[i + 1] = words[i + 1], words[i]
    return " ".join(words)


@exercise(
    "Sort words by length, and alphabetically within equal length.",
    "Return the words ordered from short to long; words of the same length come in alphabetical order.",
)
def by_length_then_alphabet(words: list[str]) -> list[str]:
    """Return words sorted by increasing length, ties in alphabetical order.

    >>> by_length_then_alphabet(["pear", "fig", "apple", "kiwi"])
    ['fig', 'kiwi', 'pear', 'apple']
    >>> by_length_then_alphabet([])
    []
    >>> by_length_then_alphabet(["b", "a"])
    ['a', 'b']
    """
    return sorted(words, key=lambda word: (len(word), word))


@exercise(
    "Is needle one of the whole words of text, ignoring case and punctuation?",
    "Check for needle as a complete word in text; parts of longer words do not count and case does not matter.",
)
def has_whole_word(text: str, needle: str) -> bool:
    """Check whether needle occurs in text as a whole word, regardless of case.

    >>> has_whole_word("The cat, sat.", "cat")
    True
    >>> has_whole_word("concatenate", "cat")
    False
    >>> has_whole_word("CAT!", "cat")
    True
    """
    return needle.lower() in re.findall(r"\w+", text.lower())


@exercise(
    "Words said only a single time in text, in order.",
    "Return those words of text that are not repeated anywhere in it; case matters.",
)
def words_used_once(text: str) -> list[str]:
    """List the words of text which occur exactly once, in order of appearance.

    >>> words_used_once("tea or coffee or tea")
    ['coffee']
    >>> words_used_once("a a")
    []
    >>> words_used_once("x y")
    ['x', 'y']
    """
    counts = Counter(text.split())
    return [word for word, n in counts.items() if n == 1]


@exercise(
    "Remove a word when it repeats the one directly before it (case ignored).",
    "Clean stuttering like 'the the': of equal neighbouring words, compared case-insensitively, keep only the first.",
)
def drop_stutter(text: str) -> str:
    """Return text without words that merely repeat the preceding word, ignoring case.

    >>> drop_stutter("This is is the the end")
    'This is the end'
    >>> drop_stutter("No no no")
    'No'
    >>> drop_stutter("a b a")
    'a b a'
    """
    kept = []
    for word in text.split():
        if not kept or kept[-1].lower() != word.lower():
            kept.append(word)
    return " ".join(kept)


@exercise(
    "Leave out the stop words, matched without regard to case.",
    "Return the words of text that are not in stop_words; comparison ignores case and the result is a list.",
)
def without_stop_words(text, stop_words):
    """List the words of text that are not stop words (given in lower case), comparing without case.

    >>> without_stop_words("The fox and the hen", ["the", "and"])
    ['fox', 'hen']
    >>> without_stop_words("a b", [])
    ['a', 'b']
    >>> without_stop_words("", ["x"])
    []
    """
    blocked = set(stop_words)
    return [word for word in text.split() if word.lower() not in blocked]


@exercise(
    "Chains of words: does each word begin with the last letter of the word before?",
    "Check that the last letter of every word equals the first letter of the next one, case ignored.",
)
def is_word_chain(words: list[str]) -> bool:
    """Check whether every word starts with the letter its predecessor ends with, ignoring case.

    >>> is_word_chain(["tree", "Egg", "goat"])
    True
    >>> is_word_chain(["dog", "cat"])
    False
    >>> is_word_chain([])
    True
    """
    return all(a[-1].lower() == b[0].lower() for a, b in zip(words, words[1:]))


@exercise(
    "Sentence with every word replaced by its length, joined with hyphens.",
    "Describe the rhythm of a phrase: its word lengths as text separated by '-'.",
)
def length_pattern(phrase):
    """Return the lengths of the words in phrase joined by hyphens.

    >>> length_pattern("once upon a time")
    '4-4-1-4'
    >>> length_pattern("hi")
    '2'
    >>> length_pattern("")
    ''
    """
    return "-".join(str(len(word)) for word in phrase.split())


@exercise(
    "Words standing immediately after each occurrence of target.",
    "Collect the word that follows target every time target appears in text; a final target has no follower.",
)
def followers_of(text: str, target: str) -> list[str]:
    """Return the words that directly follow the word target in text.

    >>> followers_of("big cat and big dog", "big")
    ['cat', 'dog']
    >>> followers_of("so big", "big")
    []
    >>> followers_of("a a a", "a")
    ['a', 'a']
    """
    words = text.split()
    return [nxt for word, nxt in zip(words, words[1:]) if word == target]


@exercise(
    "Count word pairs: a dict from 'first second' to how many times the two words stand side by side.",
    "Tally the neighbouring word pairs of text. Keys are both words with a blank between.",
)
def word_pair_counts(text: str) -> dict[str, int]:
    """Count how often each pair of neighbouring words appears, keyed by the two words joined with a space.

    >>> word_pair_counts("go on go on")
    {'go on': 2, 'on go': 1}
    >>> word_pair_counts("one")
    {}
    >>> word_pair_counts("a b c")
    {'a b': 1, 'b c': 1}
    """
    counts = {}
    words = text.split()
    for pair in zip(words, words[1:]):
        key = " ".join(pair)
        counts[key] = counts.get(key, 0) + 1
    return counts


@exercise(
    "Index card of words: a dict mapping each lowercase first letter to the sorted distinct words.",
    "File every distinct word under its first letter in lower case; the words under a letter are sorted.",
)
def words_by_initial(words):
    """Group the distinct words by their lowercase first letter, each group sorted.

    >>> words_by_initial(["fig", "apple", "Fir", "fig"])
    {'f': ['Fir', 'fig'], 'a': ['apple']}
    >>> words_by_initial([])
    {}
    >>> words_by_initial(["b"])
    {'b': ['b']}
    """
    index = {}
    for word in words:
        group = index.setdefault(word[0].lower(), [])
        if word not in group:
            group.append(word)
    return {letter: sorted(group) for letter, group in index.items()}


@exercise(
    "The word at 1-based position n, negative n counting from the end; None if there is no such word.",
    "Pick the nth word of text. n starts at 1, -1 is the last word, and None is returned when n is 0 or out of range.",
)
def nth_word(text: str, n: int) -> str | None:
    """Return the n-th word of text, counting from 1, or from the end for negative n.

    Returns:
        The word, or None for n == 0 or a position that does not exist.

    >>> nth_word("red green blue", 2)
    'green'
    >>> nth_word("red green blue", -1)
    'blue'
    >>> nth_word("red", 0) is None
    True
    >>> nth_word("red", 4) is None
    True
    """
    words = text.split()
    if n == 0 or abs(n) > len(words):
        return None
    return words[n - 1] if n > 0 else words[n]


@exercise(
    "Words shared by both texts (lowercased), sorted.",
    "Find the vocabulary two texts have in common, as a sorted list of lowercase words.",
)
def shared_vocabulary(text_a, text_b):
    """Return the sorted lowercase words that occur in both texts.

    >>> shared_vocabulary("The red car", "a RED the bus")
    ['red', 'the']
    >>> shared_vocabulary("x", "y")
    []
    >>> shared_vocabulary("", "a")
    []
    """
    return sorted(set(text_a.lower().split()) & set(text_b.lower().split()))


@exercise(
    "Is the word made by joining two of the given parts, each used at most once?",
    "Return True when some two entries at different indexes of parts concatenate to word.",
)
def is_compound_of(word: str, parts: list[str]) -> bool:
    """Check whether word is the concatenation of two different entries of parts.

    >>> is_compound_of("sunflower", ["flower", "sun", "rain"])
    True
    >>> is_compound_of("dada", ["da"])
    False
    >>> is_compound_of("rainbow", ["bow", "sun"])
    False
    """
    for i, first in enumerate(parts):
        for j, second in enumerate(parts):
            if i != j and first + second == word:
                return True
    return False


@exercise(
    "Text limited to its first n words; an ellipsis '...' follows if something was cut off.",
    "Keep at most n words from text, appending '...' directly after the last one when words had to be dropped.",
)
def limit_words(text: str, n: int) -> str:
    """Return the first n words of text, followed by '...' if there are more.

    >>> limit_words("a quick note for you", 3)
    'a quick note...'
    >>> limit_words("short", 3)
    'short'
    >>> limit_words("a b", 2)
    'a b'
    """
    words = text.split()
    if len(words) <= n:
        return " ".join(words)
    return " ".join(words[:n]) + "..."


@exercise(
    "Deal the words of text into n lists in turn like playing cards.",
    "Distribute words round-robin: the first goes to list 0, the next to list 1, and after list n - 1 comes list 0 again.",
)
def deal_words(text, n):
    """Distribute the words of text over n lists in turn.

    >>> deal_words("a b c d e", 2)
    [['a', 'c', 'e'], ['b', 'd']]
    >>> deal_words("a", 3)
    [['a'], [], []]
    >>> deal_words("", 1)
    [[]]
    """
    words = text.split()
    return [words[start::n] for start in range(n)]


@exercise(
    "Words of at least min_length characters, longest first, equal lengths in original order.",
    "Filter out words shorter than min_length and arrange the others by decreasing length, keeping the order among equals.",
)
def long_words_first(text: str, min_length: int = 4) -> list[str]:
    """Return the words with min_length or more characters, sorted from longest to shortest (stable).

    >>> long_words_first("this sentence has several words")
    ['sentence', 'several', 'words', 'this']
    >>> long_words_first("a bc", 2)
    ['bc']
    >>> long_words_first("")
    []
    """
    kept = [word for word in text.split() if len(word) >= min_length]
    return sorted(kept, key=len, reverse=True)


@exercise(
    "Estimated reading time in whole minutes at the given words per minute, rounded up, at least one.",
    "How many minutes does reading text take when rate words are read per minute? Round up and never return less than 1.",
)
def reading_minutes(text: str, rate: int = 200) -> int:
    """Estimate the minutes needed to read text, rounded up, with a minimum of 1.

    Args:
        text: what is to be read.
        rate: words read in a minute.

    Returns:
        Whole minutes.

    >>> reading_minutes("word " * 450)
    3
    >>> reading_minutes("")
    1
    >>> reading_minutes("a b c d", rate=2)
    2
    """
    count = len(text.split())
    return max(1, -(-count // rate))


@exercise(
    "Lowercase words of at least min_length letters with their counts, only those occurring n times or more.",
    "Dict of the words of text that are long enough (min_length) and frequent enough (n), lowercased, with how often they occur.",
)
def frequent_long_words(text, min_length, n):
    """Return the counts of the lowercase words in text which have min_length or more characters and occur n times or more.

    >>> frequent_long_words("Rain and rain and snow", 4, 2)
    {'rain': 2}
    >>> frequent_long_words("a a a", 2, 1)
    {}
    >>> frequent_long_words("on On off", 2, 1)
    {'on': 2, 'off': 1}
    """
    counts = Counter(word for word in text.lower().split() if len(word) >= min_length)
    return {word: count for word, count in counts.items() if count >= n}
