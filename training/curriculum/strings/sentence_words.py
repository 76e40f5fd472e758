"""Words of a sentence: picking, measuring, reordering, filtering and changing them."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Return the n-th word from the end, counting the last as 1; '' if there are not enough words.",
    "Which word stands at place n when counting backwards from the last word? Empty string if it does not exist.",
)
def nth_word_from_end(sentence: str, n: int) -> str:
    """Return the n-th word of sentence counted from its end, or '' if there are fewer words.

    >>> nth_word_from_end("we like green tea", 2)
    'green'
    >>> nth_word_from_end("hello", 1)
    'hello'
    >>> nth_word_from_end("a b", 3)
    ''
    """
    words = sentence.split()
    if n > len(words):
        return ""
    return words[-n]


@exercise(
    "Find the shortest word; the first one if several have this length, None without words.",
    "Return the word with the fewest letters. Ties go to the first; None for a blank text.",
)
def first_shortest_word(text):
    """Return the shortest word of text, the first one on a tie, or None if there are no words.

    >>> first_shortest_word("three one two")
    'one'
    >>> first_shortest_word("solo")
    'solo'
    >>> first_shortest_word(" ") is None
    True
    """
    return min(text.split(), key=len, default=None)


@exercise(
    "How long is the longest word? 0 if there is no word.",
    "Compute the greatest number of characters that a word of the text has, 0 for a text without words.",
)
def longest_word_size(text: str) -> int:
    """Return the length of the longest word of text, 0 if there is none.

    >>> longest_word_size("we like bananas")
    7
    >>> longest_word_size("a")
    1
    >>> longest_word_size("")
    0
    """
    return max((len(word) for word in text.split()), default=0)


@exercise(
    "Compute the mean length of the words, rounded to one decimal; 0.0 without words.",
    "Average number of characters per word, to one decimal place. A blank sentence gives 0.0.",
)
def mean_word_size(sentence):
    """Return the mean length of the words in sentence rounded to one decimal, 0.0 without words.

    >>> mean_word_size("we like tea")
    3.0
    >>> mean_word_size("one")
    3.0
    >>> mean_word_size("")
    0.0
    """
    words = sentence.split()
    if not words:
        return 0.0
    return round(sum(len(w) for w in words) / len(words), 1)


@exercise(
    "Sort the words by length, shortest first; words of the same length keep their order.",
    "Return the sentence with its words in order of increasing length, stable on ties.",
)
def order_by_length(sentence: str) -> str:
    """Return sentence with its words sorted by length, equally long ones in original order.

    >>> order_by_length("three is a crowd")
    'a is three crowd'
    >>> order_by_length("bb aa")
    'bb aa'
    >>> order_by_length("")
    ''
    """
    return " ".join(sorted(sentence.split(), key=len))


@exercise(
    "Sort the words alphabetically by their last letter; words with the same last letter keep their order.",
    "Order words according to the letter they end with.",
)
def by_closing_letter(words):
    """Return the non-empty words sorted by their last letter, stable on ties.

    >>> by_closing_letter(["tea", "bus", "lamb"])
    ['tea', 'lamb', 'bus']
    >>> by_closing_letter(["ab", "cb", "a"])
    ['a', 'ab', 'cb']
    >>> by_closing_letter([])
    []
    """
    return sorted(words, key=lambda word: word[-1])


@exercise(
    "Sort the words of the sentence by the number of vowels they contain, most vowels first, ties in original order.",
    "Return the list of words ordered by decreasing vowel count.",
)
def order_by_vowels(sentence: str) -> list[str]:
    """Return the words of sentence sorted by their number of lowercase vowels, most first.

    >>> order_by_vowels("sky banana tea")
    ['banana', 'tea', 'sky']
    >>> order_by_vowels("one two")
    ['one', 'two']
    >>> order_by_vowels("")
    []
    """
    return sorted(sentence.split(), key=lambda w: sum(c in "aeiou" for c in w), reverse=True)


@exercise(
    "Swap the first and the last word of the sentence, the words between them stay.",
    "Exchange both outer words; a sentence with less than two words is returned unchanged.",
)
def swap_outer_words(sentence):
    """Return sentence with its first and last word exchanged.

    >>> swap_outer_words("we all like tea")
    'tea all like we'
    >>> swap_outer_words("hello")
    'hello'
    >>> swap_outer_words("a b")
    'b a'
    """
    words = sentence.split()
    if len(words) > 1:
        words[0], words[-1] = words[-1], words[0]
    return " ".join(words)


@exercise(
    "Move the last word of the sentence to its beginning.",
    "Put the final word in front of all the others.",
)
def final_word_to_front(sentence: str) -> str:
    """Return sentence with its last word moved to the front.

    >>> final_word_to_front("we like tea")
    'tea we like'
    >>> final_word_to_front("hello")
    'hello'
    >>> final_word_to_front("a b c d")
    'd a b c'
    """
    words = sentence.split()
    return " ".join(words[-1:] + words[:-1])


@exercise(
    "Keep just the words that are longer than n characters.",
    "Drop all words with at most n characters from the sentence.",
)
def drop_short_words(sentence, n):
    """Return sentence without the words of at most n characters.

    >>> drop_short_words("we like a cup of tea", 2)
    'like cup tea'
    >>> drop_short_words("a b", 5)
    ''
    >>> drop_short_words("", 1)
    ''
    """
    return " ".join(word for word in sentence.split() if len(word) > n)


@exercise(
    "List the words whose length is between low and high, both inclusive.",
    "Return all words that have at least low and at most high characters.",
)
def words_of_length_between(text: str, low: int, high: int) -> list[str]:
    """Return the words of text with at least low and at most high characters.

    >>> words_of_length_between("we like green tea", 3, 4)
    ['like', 'tea']
    >>> words_of_length_between("a bb ccc", 1, 1)
    ['a']
    >>> words_of_length_between("", 0, 9)
    []
    """
    return [word for word in text.split() if low <= len(word) <= high]


@exercise(
    "Remove the stop words from the sentence, ignoring case.",
    "Return the sentence without those words that are contained, apart from case, in the lowercase list stop.",
)
def strip_stop_words(sentence, stop):
    """Return sentence without the words whose lowercase form is in stop.

    >>> strip_stop_words("The cat on the mat", ["the", "on"])
    'cat mat'
    >>> strip_stop_words("tea", [])
    'tea'
    >>> strip_stop_words("A a", ["a"])
    ''
    """
    return " ".join(w for w in sentence.split() if w.lower() not in stop)


@exercise(
    "Remove a word that equals the word right before it.",
    "Of several equal words in a row keep only one.",
)
def drop_doubled_words(sentence: str) -> str:
    """Return sentence without words that repeat the word directly before them.

    >>> drop_doubled_words("we we like the the tea")
    'we like the tea'
    >>> drop_doubled_words("a b a")
    'a b a'
    >>> drop_doubled_words("")
    ''
    """
    result = []
    for word in sentence.split():
        if not result or result[-1] != word:
            result.append(word)
    return " ".join(result)


@exercise(
    "List the words that occur more than once, each one time, in order of first appearance.",
    "Which words are repeated somewhere in the sentence? Return them without duplicates in the order in which they first occur.",
)
def repeated_words_of(text):
    """Return the words that occur at least twice in text, in order of first appearance.

    >>> repeated_words_of("a b a c b")
    ['a', 'b']
    >>> repeated_words_of("one two")
    []
    >>> repeated_words_of("x x x")
    ['x']
    """
    counts = Counter(text.split())
    return [word for word, count in counts.items() if count > 1]


@exercise(
    "Count the different words, ignoring case.",
    "How many distinct words does the text have when capital and small letters are not distinguished?",
)
def caseless_word_variety(text: str) -> int:
    """Return the number of different words in text, ignoring case.

    >>> caseless_word_variety("Tea or tea or milk")
    3
    >>> caseless_word_variety("")
    0
    >>> caseless_word_variety("A a")
    1
    """
    return len(set(text.lower().split()))


@exercise(
    "Map each word to the number of times it occurs, ignoring case and punctuation at the ends of the words.",
    "Count words in lower case after stripping the characters . , ; : ! ? from both ends.",
)
def word_tally(text):
    """Return how often each word occurs in text, in lower case and without .,;:!? at its ends.

    >>> word_tally("Tea, please! No tea?")
    {'tea': 2, 'please': 1, 'no': 1}
    >>> word_tally("")
    {}
    >>> word_tally("a b. A")
    {'a': 2, 'b': 1}
    """
    counts = {}
    for word in text.lower().split():
        word = word.strip(".,;:!?")
        counts[word] = counts.get(word, 0) + 1
    return counts


@exercise(
    "Find the commonest word of a non-empty text; on a tie the alphabetically first.",
    "Return the word occurring most often. Several equally frequent words: take the smallest in the alphabet.",
)
def commonest_word(text: str) -> str:
    """Return the most frequent word of text, the alphabetically first on a tie.

    >>> commonest_word("b a b a c")
    'a'
    >>> commonest_word("tea")
    'tea'
    >>> commonest_word("x y y")
    'y'
    """
    words = text.split()
    return min(words, key=lambda w: (-words.count(w), w))


@exercise(
    "Build a dictionary from word length to the list of words with that length.",
    "Group the words of the sentence by their number of characters.",
)
def words_grouped_by_size(sentence):
    """Return a dictionary from length to the words of sentence with that length, in order.

    >>> words_grouped_by_size("we like it hot")
    {2: ['we', 'it'], 4: ['like'], 3: ['hot']}
    >>> words_grouped_by_size("")
    {}
    >>> words_grouped_by_size("a b")
    {1: ['a', 'b']}
    """
    groups = {}
    for word in sentence.split():
        groups.setdefault(len(word), []).append(word)
    return groups


@exercise(
    "Group the words by their first letter in lower case.",
    "Return a dict that maps each initial, written small, to the list of words beginning with it.",
)
def initial_to_words(text: str) -> dict[str, list[str]]:
    """Return a dictionary from lowercase initial to the words of text that begin with it.

    >>> initial_to_words("Ann eats an egg")
    {'a': ['Ann', 'an'], 'e': ['eats', 'egg']}
    >>> initial_to_words("tea")
    {'t': ['tea']}
    >>> initial_to_words("")
    {}
    """
    groups = {}
    for word in text.split():
        groups.setdefault(word[0].lower(), []).append(word)
    return groups


@exercise(
    "Build an acronym: the first letters of all words with more than three characters, in capitals.",
    "Join the initials of the words longer than 3 letters and write them in upper case.",
)
def acronym_of_long_words(phrase):
    """Return the uppercase initials of the words of phrase with more than three characters.

    >>> acronym_of_long_words("portable network graphics")
    'PNG'
    >>> acronym_of_long_words("house of the rising sun")
    'HR'
    >>> acronym_of_long_words("a b")
    ''
    """
    return "".join(word[0].upper() for word in phrase.split() if len(word) > 3)


@exercise(
    "Take the last letter of every word and join them.",
    "Return a string with the final characters of the words in order.",
)
def word_endings(sentence: str) -> str:
    """Return the last characters of the words in sentence, joined.

    >>> word_endings("we like tea")
    'eea'
    >>> word_endings("solo")
    'o'
    >>> word_endings("")
    ''
    """
    return "".join(word[-1] for word in sentence.split())


@exercise(
    "Do all words begin with the same letter, ignoring case? A text without words counts as True.",
    "Check whether every word of the sentence has the same initial, capital or small.",
)
def same_initials(sentence):
    """Check whether all words of sentence start with the same letter, ignoring case.

    >>> same_initials("Big brown bear")
    True
    >>> same_initials("tea time now")
    False
    >>> same_initials("")
    True
    """
    return len({word[0].lower() for word in sentence.split()}) <= 1


@exercise(
    "Does each word begin with the letter with which the word before it ends?",
    "Check that the last letter of every word equals the first letter of the next one.",
)
def words_linked(sentence: str) -> bool:
    """Check whether each word of sentence starts with the last letter of the previous word.

    >>> words_linked("tea apple egg")
    True
    >>> words_linked("tea milk")
    False
    >>> words_linked("solo")
    True
    """
    words = sentence.split()
    return all(a[-1] == b[0] for a, b in zip(words, words[1:]))


@exercise(
    "Are the words of the sentence in alphabetical order, ignoring case?",
    "Check that no word comes before its predecessor in the alphabet, upper or lower case.",
)
def words_in_order(sentence):
    """Check whether the words of sentence are sorted alphabetically, ignoring case.

    >>> words_in_order("apple Banana cherry")
    True
    >>> words_in_order("tea milk")
    False
    >>> words_in_order("")
    True
    """
    words = sentence.lower().split()
    return words == sorted(words)


@exercise(
    "List the words that contain every one of the given letters.",
    "Return those words of the sentence in which all characters of letters occur.",
)
def words_with_all(sentence: str, letters: str) -> list[str]:
    """Return the words of sentence that contain all characters of letters.

    >>> words_with_all("steam team mast", "st")
    ['steam', 'mast']
    >>> words_with_all("a b", "x")
    []
    >>> words_with_all("tea", "")
    ['tea']
    """
    return [w for w in sentence.split() if all(c in w for c in letters)]


@exercise(
    "List the words without any of the given letters.",
    "Keep the words in which none of the characters of letters occurs.",
)
def words_avoiding(sentence, letters):
    """Return the words of sentence that contain none of the characters of letters.

    >>> words_avoiding("we like green tea", "e")
    []
    >>> words_avoiding("sun sky", "aei")
    ['sun', 'sky']
    >>> words_avoiding("", "x")
    []
    """
    return [w for w in sentence.split() if not any(c in w for c in letters)]


@exercise(
    "Return the words that both sentences contain, sorted and ignoring case.",
    "Which words occur in a as well as in b? Give them in lower case and alphabetical order without repeats.",
)
def shared_sentence_words(a: str, b: str) -> list[str]:
    """Return the sorted lowercase words that occur in both sentences.

    >>> shared_sentence_words("We like tea", "tea we drink")
    ['tea', 'we']
    >>> shared_sentence_words("one", "two")
    []
    >>> shared_sentence_words("a a", "A b")
    ['a']
    """
    return sorted(set(a.lower().split()) & set(b.lower().split()))


@exercise(
    "List the words of the first sentence that are missing in the second, in order of the first.",
    "Return the words of a which do not occur in b.",
)
def words_missing_in(a, b):
    """Return the words of a that do not occur in b, in order.

    >>> words_missing_in("we like green tea", "tea we drink")
    ['like', 'green']
    >>> words_missing_in("x", "x")
    []
    >>> words_missing_in("", "a")
    []
    """
    known = b.split()
    return [word for word in a.split() if word not in known]


@exercise(
    "Find the word that follows the given word for the first time; None if the word does not occur or is last.",
    "Return the successor of the first occurrence of target among the words, or None.",
)
def word_after(sentence: str, target: str) -> str | None:
    """Return the word after the first target in sentence, or None if there is none.

    >>> word_after("we like green tea", "like")
    'green'
    >>> word_after("we like", "like") is None
    True
    >>> word_after("a b", "c") is None
    True
    """
    words = sentence.split()
    for current, following in zip(words, words[1:]):
        if current == target:
            return following
    return None


@exercise(
    "Return all pairs of adjacent words as strings with a blank between.",
    "List the two-word phrases formed by each word and its successor.",
)
def adjacent_word_pairs(sentence):
    """Return each word of sentence joined with the next one by a blank.

    >>> adjacent_word_pairs("we like green tea")
    ['we like', 'like green', 'green tea']
    >>> adjacent_word_pairs("solo")
    []
    >>> adjacent_word_pairs("a b")
    ['a b']
    """
    words = sentence.split()
    return [f"{a} {b}" for a, b in zip(words, words[1:])]
