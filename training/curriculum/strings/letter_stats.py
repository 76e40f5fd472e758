"""Statistics of the letters, words and lines of a text as dictionaries, lists and numbers."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Return a dictionary from each vowel that occurs to its number of occurrences, in order of first appearance, ignoring case.",
    "Count the vowels of the text by letter; vowels that do not occur are left out.",
)
def vowels_present(text: str) -> dict[str, int]:
    """Return how often each vowel occurring in text occurs, ignoring case.

    >>> vowels_present("Orange tea")
    {'o': 1, 'a': 2, 'e': 2}
    >>> vowels_present("sky")
    {}
    >>> vowels_present("AAa")
    {'a': 3}
    """
    counts = {}
    for c in text.lower():
        if c in "aeiou":
            counts[c] = counts.get(c, 0) + 1
    return counts


@exercise(
    "Return the characters with their numbers of occurrences as pairs, most frequent first, ties alphabetically.",
    "List (character, count) sorted by decreasing count and then by character.",
)
def ranked_chars(s):
    """Return pairs (character, count) for s, sorted by decreasing count, then by character.

    >>> ranked_chars("banana")
    [('a', 3), ('n', 2), ('b', 1)]
    >>> ranked_chars("ba")
    [('a', 1), ('b', 1)]
    >>> ranked_chars("")
    []
    """
    return sorted(Counter(s).items(), key=lambda pair: (-pair[1], pair[0]))


@exercise(
    "Group the characters by their number of occurrences: map each count to the sorted string of the characters that occur so often.",
    "Return a dict from number of occurrences to the characters with this number, joined in alphabetical order.",
)
def chars_by_count(text: str) -> dict[int, str]:
    """Return a dictionary from number of occurrences to the sorted characters of text that occur so often.

    >>> chars_by_count("banana")
    {3: 'a', 1: 'b', 2: 'n'}
    >>> chars_by_count("abc")
    {1: 'abc'}
    >>> chars_by_count("")
    {}
    """
    groups = {}
    for c in sorted(set(text)):
        n = text.count(c)
        groups[n] = groups.get(n, "") + c
    return groups


@exercise(
    "Sum the counts: how many characters in total belong to characters that occur more than once?",
    "Number of characters of the string that are not unique in it, repeats included.",
)
def repeated_char_total(s):
    """Return how many characters of s occur more than once, counting all occurrences.

    >>> repeated_char_total("banana")
    5
    >>> repeated_char_total("abc")
    0
    >>> repeated_char_total("aab")
    2
    """
    return sum(n for n in Counter(s).values() if n > 1)


@exercise(
    "Which characters occur an odd number of times? Return them sorted as one string.",
    "Find all characters with an odd count, in alphabetical order.",
)
def odd_count_chars(s: str) -> str:
    """Return the sorted characters that occur an odd number of times in s.

    >>> odd_count_chars("banana")
    'ab'
    >>> odd_count_chars("aabb")
    ''
    >>> odd_count_chars("cab")
    'abc'
    """
    return "".join(sorted(c for c, n in Counter(s).items() if n % 2 == 1))


@exercise(
    "Compute each letter's share of the text as a dictionary, rounded to two decimals; all characters that are no letters are ignored, case too.",
    "Relative frequencies of the letters in lower case, to two places.",
)
def letter_shares(text):
    """Return the share of each letter among the letters of text, ignoring case, rounded to 2 decimals.

    >>> letter_shares("Aab c")
    {'a': 0.5, 'b': 0.25, 'c': 0.25}
    >>> letter_shares("zz")
    {'z': 1.0}
    >>> letter_shares("12")
    {}
    """
    letters = [c for c in text.lower() if c.isalpha()]
    return {c: round(n / len(letters), 2) for c, n in Counter(letters).items()}


@exercise(
    "By how much do the most and the least frequent character differ in their number of occurrences? 0 for an empty string.",
    "Return the greatest count minus the smallest count of the characters in s.",
)
def count_gap(s: str) -> int:
    """Return the difference of the greatest and smallest number of occurrences in s, 0 if s is empty.

    >>> count_gap("banana")
    2
    >>> count_gap("abc")
    0
    >>> count_gap("")
    0
    """
    counts = Counter(s).values()
    return max(counts) - min(counts) if counts else 0


@exercise(
    "Return a tuple with the numbers of characters, words and lines of the text.",
    "Count characters, words and lines; an empty text has no lines.",
)
def text_sizes(text):
    r"""Return the numbers of characters, words and lines of text.

    >>> text_sizes("we like\ntea")
    (11, 3, 2)
    >>> text_sizes("")
    (0, 0, 0)
    >>> text_sizes("one")
    (3, 1, 1)
    """
    return len(text), len(text.split()), len(text.splitlines())


@exercise(
    "Count the words in each line and return the list of these numbers.",
    "Number of words line by line.",
)
def words_per_line(text: str) -> list[int]:
    r"""Return the number of words in each line of text.

    >>> words_per_line("we like tea\nyes\n\nno no")
    [3, 1, 0, 2]
    >>> words_per_line("")
    []
    >>> words_per_line("a")
    [1]
    """
    return [len(line.split()) for line in text.splitlines()]


@exercise(
    "Return the numbers of the lines, counted from 1, that contain the given piece.",
    "In which lines does part occur? List the line numbers beginning at one.",
)
def line_numbers_with(text, part):
    r"""Return the numbers (from 1) of the lines of text that contain part.

    >>> line_numbers_with("tea\nmilk\ngreen tea", "tea")
    [1, 3]
    >>> line_numbers_with("a\nb", "c")
    []
    >>> line_numbers_with("", "a")
    []
    """
    return [i for i, line in enumerate(text.splitlines(), 1) if part in line]


@exercise(
    "Map each word to the list of numbers of the lines in which it occurs, counted from 1 and without repeats, ignoring case.",
    "Build an index of a text: for every lowercase word the line numbers where it stands.",
)
def word_line_index(text: str) -> dict[str, list[int]]:
    r"""Return a dictionary from each lowercase word of text to the numbers of its lines (from 1).

    >>> word_line_index("Tea tea\nmilk tea")
    {'tea': [1, 2], 'milk': [2]}
    >>> word_line_index("")
    {}
    >>> word_line_index("a\nb\na")
    {'a': [1, 3], 'b': [2]}
    """
    index = {}
    for number, line in enumerate(text.splitlines(), 1):
        for word in dict.fromkeys(line.lower().split()):
            index.setdefault(word, []).append(number)
    return index


@exercise(
    "How many words have each length? Return a dictionary from length to count, sorted by length.",
    "Histogram of the word lengths in increasing order of the length.",
)
def word_size_histogram(text):
    """Return how many words of text have each length, in increasing order of length.

    >>> word_size_histogram("we like green tea a lot")
    {1: 1, 2: 1, 3: 2, 4: 1, 5: 1}
    >>> word_size_histogram("")
    {}
    >>> word_size_histogram("bb a")
    {1: 1, 2: 1}
    """
    return dict(sorted(Counter(len(word) for word in text.split()).items()))


@exercise(
    "Find the word length that occurs most often; the smaller one on a tie, 0 without words.",
    "Which number of letters is the commonest among the words? Ties go to the smaller length.",
)
def commonest_length(sentence: str) -> int:
    """Return the most frequent word length in sentence, the smaller on a tie, 0 without words.

    >>> commonest_length("we like it hot")
    2
    >>> commonest_length("a bb")
    1
    >>> commonest_length("")
    0
    """
    lengths = sorted(len(word) for word in sentence.split())
    return max(lengths, key=lengths.count, default=0)


@exercise(
    "Return the n most frequent words with their counts as pairs, in lower case; ties keep the order of first appearance.",
    "List the top n words, ignoring case, as (word, count), most frequent first.",
)
def top_word_pairs(text, n):
    """Return the n most frequent lowercase words of text with their counts.

    >>> top_word_pairs("Tea or milk or tea or jam", 2)
    [('or', 3), ('tea', 2)]
    >>> top_word_pairs("a", 3)
    [('a', 1)]
    >>> top_word_pairs("", 1)
    []
    """
    return Counter(text.lower().split()).most_common(n)


@exercise(
    "Count for every letter how many words begin with it, ignoring case, and return a dictionary.",
    "Number of words per initial letter in lower case.",
)
def initials_tally(sentence: str) -> dict[str, int]:
    """Return how many words of sentence begin with each letter, ignoring case.

    >>> initials_tally("Tea time and toast")
    {'t': 3, 'a': 1}
    >>> initials_tally("")
    {}
    >>> initials_tally("a A")
    {'a': 2}
    """
    tally = {}
    for word in sentence.lower().split():
        tally[word[0]] = tally.get(word[0], 0) + 1
    return tally


@exercise(
    "Which letter do most words contain? Count each word once per letter; ties go to the alphabetically first. There is at least one word.",
    "Find the letter that occurs in the greatest number of words, the first in the alphabet on a tie.",
)
def letter_in_most_words(words):
    """Return the letter contained in the most words, the alphabetically first on a tie.

    >>> letter_in_most_words(["tea", "eat", "sea"])
    'a'
    >>> letter_in_most_words(["aab", "b", "c"])
    'b'
    >>> letter_in_most_words(["x"])
    'x'
    """
    letters = sorted(set("".join(words)))
    return max(letters, key=lambda c: sum(c in word for word in words))


@exercise(
    "For each word compute the number of different letters it has.",
    "Return a dictionary from word to its number of distinct characters.",
)
def variety_by_word(sentence: str) -> dict[str, int]:
    """Return for each word of sentence the number of different characters in it.

    >>> variety_by_word("banana tea")
    {'banana': 3, 'tea': 3}
    >>> variety_by_word("")
    {}
    >>> variety_by_word("aaa a")
    {'aaa': 1, 'a': 1}
    """
    return {word: len(set(word)) for word in sentence.split()}


@exercise(
    "Find the word with the greatest number of different letters; the first one on a tie, None without words.",
    "Return the word that uses the most distinct characters. Ties go to the first.",
)
def richest_letter_word(text):
    """Return the word of text with the most different characters, the first on a tie, or None.

    >>> richest_letter_word("banana tea milk")
    'milk'
    >>> richest_letter_word("aa b")
    'aa'
    >>> richest_letter_word("") is None
    True
    """
    return max(text.split(), key=lambda w: len(set(w)), default=None)


@exercise(
    "Find the word with the highest share of vowels; the first one on a tie. The lowercase text has at least one word.",
    "Which word has the greatest proportion of vowels to letters?",
)
def most_vocalic_word(text: str) -> str:
    """Return the word of the lowercase text with the largest share of vowels, the first on a tie.

    >>> most_vocalic_word("banana tea milk")
    'tea'
    >>> most_vocalic_word("sky")
    'sky'
    >>> most_vocalic_word("go to")
    'go'
    """
    return max(text.split(), key=lambda w: sum(c in "aeiou" for c in w) / len(w))


@exercise(
    "Return the average number of words per sentence, rounded to one decimal; sentences end with a full stop. 0.0 without sentences.",
    "Mean sentence length in words, where '.' ends a sentence; blank parts do not count.",
)
def mean_sentence_words(text):
    """Return the mean number of words per sentence (ending with .), rounded to one decimal.

    >>> mean_sentence_words("It rains. We stay at home.")
    3.0
    >>> mean_sentence_words("one two")
    2.0
    >>> mean_sentence_words("")
    0.0
    """
    sentences = [part for part in text.split(".") if part.strip()]
    if not sentences:
        return 0.0
    return round(sum(len(s.split()) for s in sentences) / len(sentences), 1)


@exercise(
    "Return the median word length: the middle one of the sorted lengths, the lower middle for an even number of words; None without words.",
    "Sort the lengths of the words and return the one in the middle, the left of two.",
)
def median_word_length(sentence: str) -> int | None:
    """Return the (lower) median of the word lengths in sentence, or None without words.

    >>> median_word_length("we like green tea")
    3
    >>> median_word_length("a bb ccc")
    2
    >>> median_word_length("") is None
    True
    """
    lengths = sorted(len(word) for word in sentence.split())
    if not lengths:
        return None
    return lengths[(len(lengths) - 1) // 2]


@exercise(
    "Return the words that occur exactly once in the text, ignoring case, in order.",
    "Which lowercase words have no repetition?",
)
def unrepeated_words(text):
    """Return the lowercase words that occur exactly once in text, in order.

    >>> unrepeated_words("Tea or milk or tea")
    ['milk']
    >>> unrepeated_words("a a")
    []
    >>> unrepeated_words("")
    []
    """
    words = text.lower().split()
    return [word for word in words if words.count(word) == 1]


@exercise(
    "Compute the share of different words among all words, rounded to two decimals and ignoring case; 0.0 without words.",
    "Number of distinct words divided by the number of words.",
)
def word_variety(text: str) -> float:
    """Return distinct words over all words of text, ignoring case, rounded to two decimals.

    >>> word_variety("Tea or tea or milk")
    0.6
    >>> word_variety("one two")
    1.0
    >>> word_variety("")
    0.0
    """
    words = text.lower().split()
    return round(len(set(words)) / len(words), 2) if words else 0.0


@exercise(
    "Map each word to the set of words that follow it somewhere, as a sorted list.",
    "For every word that has a successor return the sorted list of its different successors.",
)
def successors_by_word(sentence):
    """Return a dictionary from each word of sentence to the sorted distinct words that follow it.

    >>> successors_by_word("a b a c")
    {'a': ['b', 'c'], 'b': ['a']}
    >>> successors_by_word("solo")
    {}
    >>> successors_by_word("x x x")
    {'x': ['x']}
    """
    words = sentence.split()
    following = {}
    for current, after in zip(words, words[1:]):
        following.setdefault(current, set()).add(after)
    return {word: sorted(found) for word, found in following.items()}


@exercise(
    "Map every last letter to the number of words that end with it.",
    "Count the words of the sentence by their final character.",
)
def endings_tally(sentence: str) -> dict[str, int]:
    """Return how many words of sentence end with each character.

    >>> endings_tally("we like green tea")
    {'e': 2, 'n': 1, 'a': 1}
    >>> endings_tally("")
    {}
    >>> endings_tally("no go")
    {'o': 2}
    """
    return dict(Counter(word[-1] for word in sentence.split()))


@exercise(
    "Return for each word the position (from 1) of its first occurrence in the text.",
    "Number the words and map each distinct word to the number at which it first appears.",
)
def first_word_places(text):
    """Return a dictionary from each word of text to the position (from 1) of its first occurrence.

    >>> first_word_places("a b a c")
    {'a': 1, 'b': 2, 'c': 4}
    >>> first_word_places("")
    {}
    >>> first_word_places("x x")
    {'x': 1}
    """
    places = {}
    for i, word in enumerate(text.split(), 1):
        places.setdefault(word, i)
    return places


@exercise(
    "Replace every word by a number: equal words get the same number, numbered from 1 in order of first appearance.",
    "Encode the words of the sentence as integers; the first new word is 1, the next new word 2, and so on.",
)
def encode_words(sentence: str) -> list[int]:
    """Return the words of sentence as numbers given from 1 in order of first appearance.

    >>> encode_words("tea or milk or tea")
    [1, 2, 3, 2, 1]
    >>> encode_words("a a a")
    [1, 1, 1]
    >>> encode_words("")
    []
    """
    numbers = {}
    result = []
    for word in sentence.split():
        numbers.setdefault(word, len(numbers) + 1)
        result.append(numbers[word])
    return result


@exercise(
    "Return the sum of the lengths of all words longer than n.",
    "How many characters do the words with more than n characters have together?",
)
def long_word_chars(text, n):
    """Return the total length of the words of text with more than n characters.

    >>> long_word_chars("we like green tea", 3)
    9
    >>> long_word_chars("a b", 1)
    0
    >>> long_word_chars("", 0)
    0
    """
    return sum(len(word) for word in text.split() if len(word) > n)


@exercise(
    "What is the greatest difference in length between two words next to each other? 0 for fewer than two words.",
    "Compute the largest absolute difference of the lengths of neighbouring words.",
)
def biggest_length_jump(sentence: str) -> int:
    """Return the greatest absolute length difference of neighbouring words, 0 for fewer than two.

    >>> biggest_length_jump("a banana or tea")
    5
    >>> biggest_length_jump("one")
    0
    >>> biggest_length_jump("ab cd")
    0
    """
    lengths = [len(word) for word in sentence.split()]
    return max((abs(a - b) for a, b in zip(lengths, lengths[1:])), default=0)


@exercise(
    "Return the columns at which words begin in the line.",
    "List the indices of the first characters of all words of the text.",
)
def word_starts(line):
    """Return the indices at which the words of line begin.

    >>> word_starts("we like tea")
    [0, 3, 8]
    >>> word_starts("  x  y")
    [2, 5]
    >>> word_starts("")
    []
    """
    return [i for i, c in enumerate(line) if c != " " and (i == 0 or line[i - 1] == " ")]
