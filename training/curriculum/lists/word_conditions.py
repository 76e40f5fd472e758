"""Lists of words: choosing, counting, changing and ordering by conditions."""

from training.curriculum.exercise import exercise


@exercise(
    "Keep the words that begin and end with the same letter, ignoring case; empty strings are dropped.",
    "Return all non-empty words whose first and last letters are equal, regardless of case.",
)
def words_closing_alike(words: list[str]) -> list[str]:
    """Return the words with equal first and last letters, ignoring case.

    >>> words_closing_alike(["Anna", "bob", "tea", ""])
    ['Anna', 'bob']
    >>> words_closing_alike(["x"])
    ['x']
    >>> words_closing_alike([])
    []
    """
    return [w for w in words if w and w[0].lower() == w[-1].lower()]


@exercise(
    "Count the words that contain no vowel at all.",
    "How many words are free of the letters a, e, i, o and u, in any case?",
)
def count_words_without_vowel(words):
    """Return the number of words without any vowel.

    >>> count_words_without_vowel(["sky", "sea", "hm"])
    2
    >>> count_words_without_vowel(["A"])
    0
    >>> count_words_without_vowel([])
    0
    """
    return sum(1 for w in words if not any(c in "aeiou" for c in w.lower()))


@exercise(
    "Return the index of the longest word, the last one if several are equally long; -1 for an empty list.",
    "Position of the word with the most characters, later words winning ties.",
)
def index_of_last_longest(words: list[str]) -> int:
    """Return the index of the last longest word, or -1.

    >>> index_of_last_longest(["tea", "milk", "jam", "cake"])
    3
    >>> index_of_last_longest([""])
    0
    >>> index_of_last_longest([])
    -1
    """
    best = -1
    for i, word in enumerate(words):
        if best == -1 or len(word) >= len(words[best]):
            best = i
    return best


@exercise(
    "Sort the words by their number of distinct letters, fewest first; equal ones keep their order.",
    "Order the list by how many different characters each word has.",
)
def by_distinct_letters(words):
    """Return the words sorted by number of different letters.

    >>> by_distinct_letters(["tea", "noon", "sky", "a"])
    ['a', 'noon', 'tea', 'sky']
    >>> by_distinct_letters(["bb", "a"])
    ['bb', 'a']
    >>> by_distinct_letters([])
    []
    """
    return sorted(words, key=lambda w: len(set(w)))


@exercise(
    "Return the average length of the words, or 0 if there are none.",
    "Mean number of letters per word; an empty list gives 0.",
)
def mean_word_length_of(words):
    """Return the mean length of the words, 0 for an empty list.

    >>> mean_word_length_of(["tea", "a", "milk", "toast"])
    3.25
    >>> mean_word_length_of([""])
    0.0
    >>> mean_word_length_of([])
    0
    """
    if not words:
        return 0
    return sum(len(w) for w in words) / len(words)


@exercise(
    "Return the first word that comes before its predecessor in the alphabet, or None if the list is sorted.",
    "Find the earliest word that breaks the alphabetical order.",
)
def list_first_out_of_order(words: list[str]) -> str | None:
    """Return the first word smaller than the word before it, or None.

    >>> list_first_out_of_order(["apple", "fig", "cherry", "plum"])
    'cherry'
    >>> list_first_out_of_order(["a", "a", "b"]) is None
    True
    >>> list_first_out_of_order([]) is None
    True
    """
    for before, word in zip(words, words[1:]):
        if word < before:
            return word
    return None


@exercise(
    "Join the words into a sentence: first word capitalised, words separated by blanks, a full stop at the end; '' without words.",
    "Make a sentence out of a list of words with a capital at the start and a period at the end.",
)
def words_to_sentence(words):
    """Return the words as a sentence, '' for no words.

    >>> words_to_sentence(["the", "tea", "is", "hot"])
    'The tea is hot.'
    >>> words_to_sentence(["stop"])
    'Stop.'
    >>> words_to_sentence([])
    ''
    """
    if not words:
        return ""
    text = " ".join(words)
    return text[0].upper() + text[1:] + "."


@exercise(
    "Return the words of exactly n letters in reverse alphabetical order.",
    "Pick all words with length n and sort them from z to a.",
)
def words_of_length_down(words: list[str], n: int) -> list[str]:
    """Return the words with n letters, sorted descending.

    >>> words_of_length_down(["tea", "milk", "jam", "bun"], 3)
    ['tea', 'jam', 'bun']
    >>> words_of_length_down(["a"], 2)
    []
    >>> words_of_length_down([], 1)
    []
    """
    return sorted((w for w in words if len(w) == n), reverse=True)


@exercise(
    "Pair each word with its length and keep only the pairs with an even length.",
    "Return (word, length) tuples for the words that have an even number of letters.",
)
def even_length_pairs(words):
    """Return (word, length) for words of even length.

    >>> even_length_pairs(["milk", "tea", "on"])
    [('milk', 4), ('on', 2)]
    >>> even_length_pairs([""])
    [('', 0)]
    >>> even_length_pairs([])
    []
    """
    return [(w, len(w)) for w in words if len(w) % 2 == 0]


@exercise(
    "Count the total number of times the letter occurs in all words, ignoring case.",
    "How often is the letter found in the whole list of words, in upper or lower case?",
)
def letter_total(words: list[str], letter: str) -> int:
    """Return how often letter occurs in all words, ignoring case.

    >>> letter_total(["Anna", "tea"], "a")
    3
    >>> letter_total(["xyz"], "A")
    0
    >>> letter_total([], "q")
    0
    """
    return sum(w.lower().count(letter.lower()) for w in words)


@exercise(
    "Return the words that are spelled the same backwards, longest first.",
    "Find the palindromes in the list and sort them by descending length.",
)
def mirror_words_longest_first(words):
    """Return the palindromic words, longest first.

    >>> mirror_words_longest_first(["bob", "tea", "noon", "a"])
    ['noon', 'bob', 'a']
    >>> mirror_words_longest_first(["ab"])
    []
    >>> mirror_words_longest_first([])
    []
    """
    return sorted((w for w in words if w == w[::-1]), key=len, reverse=True)


@exercise(
    "Replace each word by its last n letters; shorter words stay whole.",
    "Keep only the final n characters of every word.",
)
def word_tails(words: list[str], n: int) -> list[str]:
    """Return the last n letters of each word.

    >>> word_tails(["morning", "tea"], 4)
    ['ning', 'tea']
    >>> word_tails(["ab", "c"], 1)
    ['b', 'c']
    >>> word_tails([], 2)
    []
    """
    return [w[-n:] for w in words]


@exercise(
    "Return the words in which at least one letter occurs twice or more.",
    "Keep the words with a repeated letter.",
)
def words_with_repeated_letter(words: list[str]) -> list[str]:
    """Return the words that contain some letter more than once.

    >>> words_with_repeated_letter(["moon", "sun", "apple"])
    ['moon', 'apple']
    >>> words_with_repeated_letter(["a"])
    []
    >>> words_with_repeated_letter([])
    []
    """
    return [w for w in words if len(set(w)) < len(w)]


@exercise(
    "Return the shortest word that contains the given part; None if no word does, the first one on ties.",
    "Among the words including part, which has the fewest letters?",
)
def list_shortest_containing(words: list[str], part: str) -> str | None:
    """Return the shortest word that contains part, or None.

    >>> list_shortest_containing(["sunday", "sun", "sunny"], "un")
    'sun'
    >>> list_shortest_containing(["tea", "sea"], "ea")
    'tea'
    >>> list_shortest_containing(["tea"], "x") is None
    True
    """
    return min((w for w in words if part in w), key=len, default=None)


@exercise(
    "Split the words into those starting with a capital letter and the others; return two lists.",
    "Separate capitalised words from words that are not capitalised.",
)
def capitalised_and_others(words):
    """Return the capitalised words and the remaining words.

    >>> capitalised_and_others(["Oslo", "tea", "Rome"])
    (['Oslo', 'Rome'], ['tea'])
    >>> capitalised_and_others(["x"])
    ([], ['x'])
    >>> capitalised_and_others([])
    ([], [])
    """
    capitalised = []
    others = []
    for word in words:
        if word[:1].isupper():
            capitalised.append(word)
        else:
            others.append(word)
    return capitalised, others


@exercise(
    "Build the acronym: the first letters of all words longer than two letters, in upper case.",
    "Take the initials of the words with at least three letters and join them as capitals.",
)
def list_acronym_of_long_words(words: list[str]) -> str:
    """Return the upper-case initials of words longer than two letters.

    >>> list_acronym_of_long_words(["bank", "of", "north", "hill"])
    'BNH'
    >>> list_acronym_of_long_words(["to", "be"])
    ''
    >>> list_acronym_of_long_words([])
    ''
    """
    return "".join(w[0].upper() for w in words if len(w) > 2)


@exercise(
    "Return the letters that occur in at least two different words, sorted.",
    "Which characters are shared by two or more words of the list? Answer in alphabetical order.",
)
def letters_in_several_words(words):
    """Return the sorted letters occurring in two or more words.

    >>> letters_in_several_words(["tea", "sea", "sun"])
    ['a', 'e', 's']
    >>> letters_in_several_words(["aa", "b"])
    []
    >>> letters_in_several_words([])
    []
    """
    counts = {}
    for word in words:
        for c in set(word):
            counts[c] = counts.get(c, 0) + 1
    return sorted(c for c, n in counts.items() if n >= 2)


@exercise(
    "Fill every word with dots on the right up to the length of the longest word.",
    "Pad all words to equal length by appending '.' characters.",
)
def dotted_to_equal_length(words: list[str]) -> list[str]:
    """Return the words padded with dots to the longest length.

    >>> dotted_to_equal_length(["tea", "milk", "a"])
    ['tea.', 'milk', 'a...']
    >>> dotted_to_equal_length(["x"])
    ['x']
    >>> dotted_to_equal_length([])
    []
    """
    width = max((len(w) for w in words), default=0)
    return [w.ljust(width, ".") for w in words]


@exercise(
    "Return the words between the words start and stop (both excluded); [] if one of them is missing.",
    "Slice the list strictly between the first occurrence of start and the next occurrence of stop.",
)
def list_words_between(words, start, stop):
    """Return the words after start and before stop.

    >>> list_words_between(["we", "go", "to", "the", "sea"], "go", "sea")
    ['to', 'the']
    >>> list_words_between(["a", "b"], "a", "b")
    []
    >>> list_words_between(["a", "b"], "a", "x")
    []
    """
    if start not in words or stop not in words:
        return []
    i = words.index(start)
    return words[i + 1:words.index(stop)]


@exercise(
    "Compare the words with a second list position by position and return those that differ only in case.",
    "List the words of the first list whose counterpart is the same text in different case (identical ones are not listed).",
)
def differ_only_in_case(first: list[str], second: list[str]) -> list[str]:
    """Return the words of first that differ from second only in case.

    >>> differ_only_in_case(["Tea", "jam", "Sun"], ["tea", "jam", "moon"])
    ['Tea']
    >>> differ_only_in_case(["a"], ["A"])
    ['a']
    >>> differ_only_in_case([], [])
    []
    """
    return [a for a, b in zip(first, second) if a != b and a.lower() == b.lower()]


@exercise(
    "Distribute the words over lines of at most width characters, filling each line as far as possible; words are separated by one blank.",
    "Wrap a list of words into lines no longer than width.",
)
def wrap_word_list(words, width):
    """Return lines of words that are at most width characters long.

    >>> wrap_word_list(["we", "like", "hot", "tea"], 8)
    ['we like', 'hot tea']
    >>> wrap_word_list(["a", "b"], 1)
    ['a', 'b']
    >>> wrap_word_list([], 5)
    []
    """
    lines = []
    for word in words:
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines


@exercise(
    "Return the word with the smallest alphabetical value among the longest words.",
    "Of all words that have the maximum length, give the one that comes first in the alphabet.",
)
def first_of_longest(words: list[str]) -> str:
    """Return the alphabetically first of the longest words.

    >>> first_of_longest(["plum", "fig", "kiwi", "pear"])
    'kiwi'
    >>> first_of_longest(["b", "a"])
    'a'
    >>> first_of_longest(["only"])
    'only'
    """
    longest = max(len(w) for w in words)
    return min(w for w in words if len(w) == longest)


@exercise(
    "Drop the given stop words, ignoring case, and keep the rest in order.",
    "Return the words that are not in the stop list; case does not matter.",
)
def list_without_stop_words(words, stops):
    """Return words without the stop words, ignoring case.

    >>> list_without_stop_words(["The", "tea", "is", "hot"], ["the", "is"])
    ['tea', 'hot']
    >>> list_without_stop_words(["a"], [])
    ['a']
    >>> list_without_stop_words([], ["a"])
    []
    """
    lowered = {s.lower() for s in stops}
    return [w for w in words if w.lower() not in lowered]


@exercise(
    "Give each word a score of one point per vowel and return the list of scores.",
    "Count the vowels of every word.",
)
def vowel_scores(words: list[str]) -> list[int]:
    """Return the number of vowels of each word.

    >>> vowel_scores(["tea", "Sky", "OWL"])
    [2, 0, 1]
    >>> vowel_scores([""])
    [0]
    >>> vowel_scores([])
    []
    """
    return [sum(c in "aeiou" for c in w.lower()) for w in words]


@exercise(
    "Merge each word that ends with a hyphen with the word after it, removing the hyphen.",
    "Undo hyphenation: 'mor-' followed by 'ning' becomes 'morning'.",
)
def join_hyphenated(words):
    """Return the words with hyphenated parts joined.

    >>> join_hyphenated(["good", "mor-", "ning"])
    ['good', 'morning']
    >>> join_hyphenated(["a-", "b-", "c"])
    ['abc']
    >>> join_hyphenated([])
    []
    """
    result = []
    for word in words:
        if result and result[-1].endswith("-"):
            result[-1] = result[-1][:-1] + word
        else:
            result.append(word)
    return result


@exercise(
    "Check if the words get strictly longer from one to the next.",
    "Is every word longer than its predecessor?",
)
def words_get_longer(words: list[str]) -> bool:
    """Check if the word lengths strictly increase.

    >>> words_get_longer(["a", "to", "tea"])
    True
    >>> words_get_longer(["a", "b"])
    False
    >>> words_get_longer([])
    True
    """
    lengths = [len(w) for w in words]
    return all(a < b for a, b in zip(lengths, lengths[1:]))


@exercise(
    "Return the position in the alphabet of the first letter of each word (a is 1), ignoring case.",
    "Map words to the number of their initial letter, A or a counting as 1.",
)
def initial_numbers(words):
    """Return the alphabet position of each word's first letter.

    >>> initial_numbers(["apple", "Cat", "zoo"])
    [1, 3, 26]
    >>> initial_numbers(["b"])
    [2]
    >>> initial_numbers([])
    []
    """
    return [ord(w[0].lower()) - ord("a") + 1 for w in words]
