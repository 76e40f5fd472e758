"""Words of a sentence: splitting, mapping, filtering, counting."""

from training.curriculum.exercise import exercise


@exercise(
    "Count how many words of the sentence start with the given prefix.",
    "Given a sentence and a prefix, return the number of words beginning with it.",
)
def count_words_starting(sentence: str, prefix: str) -> int:
    """Count the words in sentence that start with prefix.

    >>> count_words_starting("red rose and rain", "r")
    3
    >>> count_words_starting("red rose and rain", "ra")
    1
    >>> count_words_starting("", "a")
    0
    """
    count = 0
    for word in sentence.split():
        if word.startswith(prefix):
            count += 1
    return count


@exercise(
    "Find the first word of the sentence that contains the given letter; return None if no word does.",
    "Write a function that returns the first word with a certain letter in it, or None.",
)
def first_word_with(sentence: str, letter: str) -> str | None:
    """Return the first word of sentence that contains letter, or None if there is no such word.

    >>> first_word_with("we like tea", "k")
    'like'
    >>> first_word_with("we like tea", "e")
    'we'
    >>> first_word_with("we like tea", "z") is None
    True
    """
    for word in sentence.split():
        if letter in word:
            return word
    return None


@exercise(
    "Return the word with the most letters; of several equally long words take the last one.",
    "Find the longest word of a sentence, preferring the later one on a tie, or '' if there are no words.",
)
def last_longest_word(sentence: str) -> str:
    """Return the longest word of sentence, the last one if several are equally long, or '' without words.

    >>> last_longest_word("one three seven")
    'seven'
    >>> last_longest_word("banana fig")
    'banana'
    >>> last_longest_word("")
    ''
    """
    best = ""
    for word in sentence.split():
        if len(word) >= len(best):
            best = word
    return best


@exercise(
    "Given a sentence, return a dictionary from each word to its length.",
    "Write a function to map every word of a text to the number of its characters.",
)
def word_length_map(sentence: str) -> dict[str, int]:
    """Map each word of sentence to its length.

    >>> word_length_map("big blue bag")
    {'big': 3, 'blue': 4, 'bag': 3}
    >>> word_length_map("go go")
    {'go': 2}
    >>> word_length_map("")
    {}
    """
    return {word: len(word) for word in sentence.split()}


@exercise(
    "Capitalize every second word of a sentence, starting with the first one.",
    "Given a sentence, put the words at even positions (0, 2, 4, ...) in upper case.",
)
def upper_even_words(sentence):
    """Return sentence with the words at even positions, counted from 0, in upper case.

    >>> upper_even_words("one two three")
    'ONE two THREE'
    >>> upper_even_words("hello")
    'HELLO'
    >>> upper_even_words("")
    ''
    """
    words = sentence.split()
    for i in range(0, len(words), 2):
        words[i] = words[i].upper()
    return " ".join(words)


@exercise(
    "Check if the sentence contains the given word as a whole word, ignoring case.",
    "Write a function that tells whether a word is one of the words of a text; case does not matter.",
)
def sentence_has_word(sentence: str, word: str) -> bool:
    """Check whether word is one of the words in sentence, ignoring case.

    >>> sentence_has_word("The cat sat", "the")
    True
    >>> sentence_has_word("concatenate it", "cat")
    False
    >>> sentence_has_word("", "a")
    False
    """
    return word.lower() in sentence.lower().split()


@exercise(
    "Count the words of a sentence that have an even number of letters.",
    "Write a function to return how many words are of even length.",
)
def count_even_words(sentence: str) -> int:
    """Return the number of words in sentence with an even length.

    >>> count_even_words("this is fun")
    2
    >>> count_even_words("one two")
    0
    >>> count_even_words("")
    0
    """
    return sum(len(word) % 2 == 0 for word in sentence.split())


@exercise(
    "Given a list of words, join them with commas and put 'and' before the last one.",
    "Write a function to convert words to an English enumeration such as 'a, b and c'.",
)
def enumerate_words(words: list[str]) -> str:
    """Join words with commas, but the last two with ' and '.

    >>> enumerate_words(["tea", "milk", "jam"])
    'tea, milk and jam'
    >>> enumerate_words(["tea", "milk"])
    'tea and milk'
    >>> enumerate_words(["tea"])
    'tea'
    >>> enumerate_words([])
    ''
    """
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]


@exercise(
    "Sort the words of a sentence from short to long; words of equal length keep their order.",
    "Write a function to order the words in a string by length.",
)
def words_short_to_long(sentence):
    """Return sentence with its words sorted by length, keeping the order of equally long ones.

    >>> words_short_to_long("three is one")
    'is one three'
    >>> words_short_to_long("bb aa c")
    'c bb aa'
    >>> words_short_to_long("")
    ''
    """
    return " ".join(sorted(sentence.split(), key=len))


@exercise(
    "Given a list of words and a letter, return the words that do not contain the letter.",
    "Filter a list of words: remove each word in which the letter occurs.",
)
def words_lacking_letter(words: list[str], letter: str) -> list[str]:
    """Return the words that do not contain letter.

    >>> words_lacking_letter(["sun", "moon", "star"], "n")
    ['star']
    >>> words_lacking_letter(["sky"], "a")
    ['sky']
    >>> words_lacking_letter([], "a")
    []
    """
    return list(filter(lambda word: letter not in word, words))


@exercise(
    "Split a text at spaces into numbers and words: return the list of integers and the list of other tokens.",
    "Given a text, separate the tokens made of digits (as ints) from the rest and return both lists.",
)
def split_numbers_words(text):
    """Return a tuple of the integers and the other words found in text, both as lists in order.

    >>> split_numbers_words("2 eggs and 10 figs")
    ([2, 10], ['eggs', 'and', 'figs'])
    >>> split_numbers_words("no digits")
    ([], ['no', 'digits'])
    >>> split_numbers_words("")
    ([], [])
    """
    numbers, others = [], []
    for token in text.split():
        if token.isdigit():
            numbers.append(int(token))
        else:
            others.append(token)
    return numbers, others


@exercise(
    "Swap the first and the last word of a sentence.",
    "Given a sentence, return it with its first and last words exchanged; fewer than two words stay as they are.",
)
def swap_end_words(sentence: str) -> str:
    """Return sentence with its first and last word exchanged.

    >>> swap_end_words("cats chase mice")
    'mice chase cats'
    >>> swap_end_words("solo")
    'solo'
    >>> swap_end_words("")
    ''
    """
    words = sentence.split()
    if len(words) > 1:
        words[0], words[-1] = words[-1], words[0]
    return " ".join(words)


@exercise(
    "Find the average word length in a sentence; a sentence without words gives 0.0.",
    "Write a function to compute the mean number of letters per word, 0.0 if there are no words.",
)
def letters_per_word(sentence: str) -> float:
    """Return the average length of the words in sentence, or 0.0 if there are none.

    >>> letters_per_word("one four")
    3.5
    >>> letters_per_word("abc")
    3.0
    >>> letters_per_word("  ")
    0.0
    """
    words = sentence.split()
    if not words:
        return 0.0
    return sum(map(len, words)) / len(words)


@exercise(
    "Check if all words of the sentence have the same number of letters.",
    "Write a function that tells whether every word in a sentence is equally long; no words counts as True.",
)
def words_equally_long(sentence):
    """Check whether all words in sentence have the same length.

    >>> words_equally_long("cat dog cow")
    True
    >>> words_equally_long("cat horse")
    False
    >>> words_equally_long("")
    True
    """
    return len({len(word) for word in sentence.split()}) <= 1


@exercise(
    "Return the words that appear in both sentences, sorted alphabetically and without repeats.",
    "Given two sentences, find their common words as a sorted list.",
)
def words_in_both(first: str, second: str) -> list[str]:
    """Return the sorted list of words that occur in both sentences.

    >>> words_in_both("we eat fish", "fish we sell")
    ['fish', 'we']
    >>> words_in_both("a a b", "a")
    ['a']
    >>> words_in_both("x", "y")
    []
    """
    return sorted(set(first.split()) & set(second.split()))


@exercise(
    "Put the last word of a sentence in front of the others.",
    "Given a sentence, move its final word to the beginning.",
)
def last_word_first(sentence: str) -> str:
    """Return sentence with its last word moved to the front.

    >>> last_word_first("we go home")
    'home we go'
    >>> last_word_first("hello")
    'hello'
    >>> last_word_first("")
    ''
    """
    words = sentence.split()
    return " ".join(words[-1:] + words[:-1])


@exercise(
    "Number the words of a sentence: '1.first 2.second' and so on.",
    "Given a sentence, put its position (from 1) and a dot in front of each word.",
)
def number_the_words(sentence):
    """Return sentence with '1.', '2.' and so on in front of the words.

    >>> number_the_words("red green")
    '1.red 2.green'
    >>> number_the_words("one")
    '1.one'
    >>> number_the_words("")
    ''
    """
    return " ".join(f"{i}.{word}" for i, word in enumerate(sentence.split(), 1))


@exercise(
    "Convert all words to lower case except those written completely in capitals.",
    "Given a sentence, lower every word, but leave words that are all upper case as they are.",
)
def lower_except_shouting(sentence: str) -> str:
    """Return sentence in lower case, but keep words that are fully in capitals.

    >>> lower_except_shouting("The NASA Team")
    'the NASA team'
    >>> lower_except_shouting("Hello World")
    'hello world'
    >>> lower_except_shouting("")
    ''
    """
    result = []
    for word in sentence.split():
        result.append(word if word.isupper() else word.lower())
    return " ".join(result)


@exercise(
    "Count the words that end with the given letter, ignoring case.",
    "Given a sentence and a letter, return how many words have it as their last character in any case.",
)
def count_words_ending(sentence: str, letter: str) -> int:
    """Count the words of sentence that end with letter, ignoring case.

    >>> count_words_ending("cats like MICE", "e")
    2
    >>> count_words_ending("a b", "z")
    0
    >>> count_words_ending("", "a")
    0
    """
    return sum(word.lower().endswith(letter.lower()) for word in sentence.split())


@exercise(
    "Return the words of a list that contain another given text, together with their positions.",
    "Given a list of words and a part, return (index, word) for each word in which the part occurs.",
)
def indexed_words_with(words, part):
    """Return a list of (index, word) for the words that contain part.

    >>> indexed_words_with(["rain", "sun", "train"], "rain")
    [(0, 'rain'), (2, 'train')]
    >>> indexed_words_with(["sun"], "x")
    []
    >>> indexed_words_with([], "a")
    []
    """
    return [(i, word) for i, word in enumerate(words) if part in word]


@exercise(
    "Find the total number of letters in a list of words that start with a vowel.",
    "Given lower case words, add up the lengths of those beginning with a, e, i, o or u.",
)
def vowel_start_length(words: list[str]) -> int:
    """Return the total length of the words that start with a vowel.

    >>> vowel_start_length(["apple", "pear", "egg"])
    8
    >>> vowel_start_length(["fig"])
    0
    >>> vowel_start_length([])
    0
    """
    total = 0
    for word in words:
        if word[0] in "aeiou":
            total += len(word)
    return total
