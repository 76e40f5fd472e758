"""Words of a sentence chosen by a condition, as lists, counts or sentences."""

from training.curriculum.exercise import exercise


@exercise(
    "Given a sentence, return the list of its words that end in a vowel.",
    "Find every word whose last letter is a, e, i, o or u, ignoring case.",
)
def words_ending_in_vowel(sentence):
    """Return the words of the sentence that end with a vowel, in order.

    >>> words_ending_in_vowel("the blue car goes slow")
    ['the', 'blue']
    >>> words_ending_in_vowel("I saw a PIZZA")
    ['I', 'a', 'PIZZA']
    >>> words_ending_in_vowel("")
    []
    """
    return [w for w in sentence.split() if w[-1].lower() in "aeiou"]


@exercise(
    "Number of words in the text that begin with a vowel, upper or lower case.",
    "Count the words whose first letter is one of a, e, i, o, u (case does not matter).",
)
def count_vowel_initial_words(text: str) -> int:
    """Count the words that start with a vowel, ignoring case.

    >>> count_vowel_initial_words("An apple under the tree")
    3
    >>> count_vowel_initial_words("big dogs")
    0
    >>> count_vowel_initial_words("")
    0
    """
    return sum(1 for word in text.split() if word[0].lower() in "aeiou")


@exercise(
    "Keep just the words with an odd number of letters and join them with blanks again.",
    "Write a function that drops all words of even length from a sentence.",
)
def keep_odd_length_words(sentence: str) -> str:
    """Return the sentence with only the words of odd length.

    >>> keep_odd_length_words("we see four cats today")
    'see today'
    >>> keep_odd_length_words("to be")
    ''
    >>> keep_odd_length_words("")
    ''
    """
    return " ".join(w for w in sentence.split() if len(w) % 2 == 1)


@exercise(
    "Which words contain the given letter at least twice? Return them as a list.",
    "List the words in which a letter occurs two or more times.",
)
def words_with_letter_twice(sentence, letter):
    """Return the words that contain letter at least twice.

    >>> words_with_letter_twice("see the green tent", "e")
    ['see', 'green']
    >>> words_with_letter_twice("one two", "o")
    []
    >>> words_with_letter_twice("", "x")
    []
    """
    return [word for word in sentence.split() if word.count(letter) >= 2]


@exercise(
    "Check if every word of the sentence has at least n characters.",
    "Return True when no word is shorter than n; a sentence without words gives True.",
)
def no_word_shorter_than(sentence: str, n: int) -> bool:
    """Tell whether all words have at least n letters.

    >>> no_word_shorter_than("good old days", 3)
    True
    >>> no_word_shorter_than("a good day", 2)
    False
    >>> no_word_shorter_than("", 5)
    True
    """
    return all(len(word) >= n for word in sentence.split())


@exercise(
    "Return whether any word is longer than n characters.",
    "True if the sentence holds at least one word with more than n letters.",
)
def has_word_longer_than(sentence, n):
    """Check if some word of the sentence is longer than n.

    >>> has_word_longer_than("tiny words only", 4)
    True
    >>> has_word_longer_than("tiny words only", 5)
    False
    >>> has_word_longer_than("", 0)
    False
    """
    return any(len(word) > n for word in sentence.split())


@exercise(
    "Collect the words that start and end with the same letter, ignoring case.",
    "Given a text, list the words whose first letter equals their last letter, case-insensitively.",
)
def same_edge_words(text: str) -> list[str]:
    """Return the words whose first and last letter are equal, ignoring case.

    >>> same_edge_words("Anna kept a level boat")
    ['Anna', 'a', 'level']
    >>> same_edge_words("no such thing")
    []
    >>> same_edge_words("x")
    ['x']
    """
    found = []
    for word in text.split():
        low = word.lower()
        if low[0] == low[-1]:
            found.append(word)
    return found


@exercise(
    "Return the words that occur exactly once, in the order of the sentence.",
    "List every word without a second occurrence, ordered as in the text.",
)
def words_seen_once(sentence):
    """Return the words that appear exactly once in the sentence, in order.

    >>> words_seen_once("red blue red green")
    ['blue', 'green']
    >>> words_seen_once("go go")
    []
    >>> words_seen_once("one")
    ['one']
    """
    words = sentence.split()
    return [w for w in words if words.count(w) == 1]


@exercise(
    "Count the words that consist of digits only.",
    "How many words of the text are whole numbers such as 42?",
)
def count_number_words(text):
    """Count the words made only of digits.

    >>> count_number_words("buy 2 pens and 10 cups")
    2
    >>> count_number_words("room 4b")
    0
    >>> count_number_words("")
    0
    """
    return sum(word.isdigit() for word in text.split())


@exercise(
    "Remove every word that is a number and return the remaining sentence.",
    "Drop the words consisting only of digits; the others are joined by single blanks.",
)
def drop_number_words(text: str) -> str:
    """Return text without the words that consist of digits.

    >>> drop_number_words("add 3 eggs and 200 grams")
    'add eggs and grams'
    >>> drop_number_words("7 8 9")
    ''
    >>> drop_number_words("v2 stays")
    'v2 stays'
    """
    return " ".join(word for word in text.split() if not word.isdigit())


@exercise(
    "Split the words into two lists: those of at most n letters and the longer ones.",
    "Return a pair (short words, long words), where short means length up to and including n.",
)
def short_and_long_words(sentence, n):
    """Return the words of length at most n and the words longer than n.

    >>> short_and_long_words("we eat fresh bread", 3)
    (['we', 'eat'], ['fresh', 'bread'])
    >>> short_and_long_words("a b", 1)
    (['a', 'b'], [])
    >>> short_and_long_words("", 2)
    ([], [])
    """
    words = sentence.split()
    short = [w for w in words if len(w) <= n]
    long = [w for w in words if len(w) > n]
    return short, long


@exercise(
    "Find the words whose letters are in alphabetical order from left to right.",
    "List the words in which no letter is smaller than the one before it.",
)
def alphabetical_letter_words(sentence: str) -> list[str]:
    """Return the words whose letters are sorted in ascending order.

    >>> alphabetical_letter_words("the first box has almost flour")
    ['first', 'box', 'almost']
    >>> alphabetical_letter_words("zebra")
    []
    >>> alphabetical_letter_words("")
    []
    """
    return [word for word in sentence.split() if list(word) == sorted(word)]


@exercise(
    "Return the words that have no letter in common with the given word.",
    "List each word of the sentence that shares not a single character with other.",
)
def words_disjoint_from(sentence, other):
    """Return the words that share no letter with other.

    >>> words_disjoint_from("cat dog bird", "tale")
    ['dog', 'bird']
    >>> words_disjoint_from("sun moon", "xyz")
    ['sun', 'moon']
    >>> words_disjoint_from("aa ab", "a")
    []
    """
    letters = set(other)
    return [word for word in sentence.split() if not letters & set(word)]


@exercise(
    "Which words are capitalised although they are not the first word? Return them in order.",
    "List the words after the first one that begin with a capital letter.",
)
def inner_capitalised_words(sentence):
    """Return the capitalised words of the sentence, leaving out the first word.

    >>> inner_capitalised_words("Today Ben and Mia went to Rome")
    ['Ben', 'Mia', 'Rome']
    >>> inner_capitalised_words("Hello")
    []
    >>> inner_capitalised_words("we saw Oslo")
    ['Oslo']
    """
    return [word for word in sentence.split()[1:] if word[0].isupper()]


@exercise(
    "Count the words that contain a hyphen.",
    "Number of words in the sentence with at least one '-' inside.",
)
def count_hyphenated(sentence: str) -> int:
    """Count the words with a hyphen in them.

    >>> count_hyphenated("a well-known part-time job")
    2
    >>> count_hyphenated("plain words")
    0
    >>> count_hyphenated("-")
    1
    """
    return len([w for w in sentence.split() if "-" in w])


@exercise(
    "Return every word that occurs in the text both in lower case and capitalised, sorted.",
    "Find the lower-case words whose capitalised form is also in the text; give them in alphabetical order.",
)
def words_in_both_cases(text):
    """Return the sorted lower-case words that also occur capitalised.

    >>> words_in_both_cases("The cat saw the dog and Cat ran")
    ['cat', 'the']
    >>> words_in_both_cases("May may march")
    ['may']
    >>> words_in_both_cases("no pairs")
    []
    """
    words = set(text.split())
    return sorted(w for w in words if w.islower() and w.capitalize() in words)


@exercise(
    "Return the first word that has exactly n letters, or None if there is none.",
    "Find the earliest word of length n in the sentence; give None when no word fits.",
)
def first_word_of_length(sentence: str, n: int) -> str | None:
    """Return the first word with exactly n letters, or None.

    >>> first_word_of_length("we like warm tea", 4)
    'like'
    >>> first_word_of_length("we like warm tea", 3)
    'tea'
    >>> first_word_of_length("we like", 9) is None
    True
    """
    for word in sentence.split():
        if len(word) == n:
            return word
    return None


@exercise(
    "Return the last word that starts with the prefix, or an empty string.",
    "Search the sentence from its end for a word beginning with prefix; '' if none does.",
)
def last_word_with_prefix(sentence, prefix):
    """Return the last word that begins with prefix, or '' if there is none.

    >>> last_word_with_prefix("redo the work and return", "re")
    'return'
    >>> last_word_with_prefix("sun and sand", "sa")
    'sand'
    >>> last_word_with_prefix("sun", "x")
    ''
    """
    for word in reversed(sentence.split()):
        if word.startswith(prefix):
            return word
    return ""


@exercise(
    "Compute the total number of letters in the words that start with the given letter.",
    "Sum the lengths of all words beginning with a certain letter.",
)
def letters_in_words_starting(sentence, letter):
    """Return the summed length of the words that start with letter.

    >>> letters_in_words_starting("big blue sky", "b")
    7
    >>> letters_in_words_starting("big blue sky", "z")
    0
    >>> letters_in_words_starting("", "a")
    0
    """
    return sum(len(w) for w in sentence.split() if w.startswith(letter))


@exercise(
    "Among the words ending with the suffix, return the longest; '' if no word ends that way.",
    "Find the longest word with the given ending, the first one on a tie, or an empty string.",
)
def longest_word_with_suffix(sentence: str, suffix: str) -> str:
    """Return the longest word that ends with suffix, or '' if there is none.

    >>> longest_word_with_suffix("playing and singing outdoors", "ing")
    'playing'
    >>> longest_word_with_suffix("running is swimming", "ing")
    'swimming'
    >>> longest_word_with_suffix("cats", "x")
    ''
    """
    fitting = [w for w in sentence.split() if w.endswith(suffix)]
    return max(fitting, key=len, default="")


@exercise(
    "Return the words that are longer than the average word of the sentence.",
    "List every word whose length is strictly above the mean word length.",
)
def words_above_mean_length(sentence):
    """Return the words longer than the mean length of all words.

    >>> words_above_mean_length("a bb ccc dddddd")
    ['dddddd']
    >>> words_above_mean_length("same size")
    []
    >>> words_above_mean_length("")
    []
    """
    words = sentence.split()
    if not words:
        return []
    mean = sum(len(w) for w in words) / len(words)
    return [w for w in words if len(w) > mean]


@exercise(
    "Count the words that contain no vowel at all.",
    "How many words of the text are without a, e, i, o and u, whatever their case?",
)
def count_vowelless_words(text):
    """Count the words that have no vowels.

    >>> count_vowelless_words("my dry sky is blue")
    3
    >>> count_vowelless_words("Hmm PST")
    2
    >>> count_vowelless_words("")
    0
    """
    count = 0
    for word in text.lower().split():
        if not any(c in "aeiou" for c in word):
            count += 1
    return count


@exercise(
    "Return the set-like sorted list of words that occur in the first but not in the second sentence.",
    "Which words are used only in sentence a and never in sentence b? Sort them, without repeats.",
)
def words_only_in_first(a: str, b: str) -> list[str]:
    """Return the sorted distinct words of a that are missing from b.

    >>> words_only_in_first("we eat red apples", "they eat apples")
    ['red', 'we']
    >>> words_only_in_first("x x y", "y")
    ['x']
    >>> words_only_in_first("", "abc")
    []
    """
    return sorted(set(a.split()) - set(b.split()))


@exercise(
    "Check if two neighbouring words of the sentence are equal, ignoring case.",
    "Return True if the same word stands twice in a row; capitals make no difference.",
)
def word_doubled_in_row(sentence):
    """Tell whether two adjacent words are the same, ignoring case.

    >>> word_doubled_in_row("I saw the The dog")
    True
    >>> word_doubled_in_row("the dog and the cat")
    False
    >>> word_doubled_in_row("one")
    False
    """
    words = sentence.lower().split()
    return any(a == b for a, b in zip(words, words[1:]))


@exercise(
    "Return the words with only distinct letters, that is without any repeated letter.",
    "Keep the words in which each letter occurs once.",
)
def words_without_repeated_letter(sentence: str) -> list[str]:
    """Return the words in which no letter is repeated.

    >>> words_without_repeated_letter("green plants need water")
    ['plants', 'water']
    >>> words_without_repeated_letter("noon book")
    []
    >>> words_without_repeated_letter("")
    []
    """
    return [w for w in sentence.split() if len(set(w)) == len(w)]


@exercise(
    "For each word return True if it is longer than the word before it; the first word gives False.",
    "Compute a list of booleans that says whether every word exceeds its predecessor in length.",
)
def longer_than_predecessor_flags(sentence):
    """Return one flag per word: is it longer than the previous word? The first flag is False.

    >>> longer_than_predecessor_flags("a bird sat somewhere")
    [False, True, False, True]
    >>> longer_than_predecessor_flags("one")
    [False]
    >>> longer_than_predecessor_flags("")
    []
    """
    flags = []
    previous = None
    for word in sentence.split():
        flags.append(previous is not None and len(word) > previous)
        previous = len(word)
    return flags


@exercise(
    "Return the second longest word length that occurs in the sentence, or None if all words are equally long.",
    "Find the second largest of the distinct word lengths; None if there are fewer than two.",
)
def second_word_length(sentence):
    """Return the second largest distinct word length, or None.

    >>> second_word_length("we like green tea")
    4
    >>> second_word_length("big dog") is None
    True
    >>> second_word_length("a bb bb")
    1
    """
    lengths = sorted({len(w) for w in sentence.split()}, reverse=True)
    return lengths[1] if len(lengths) > 1 else None


@exercise(
    "Words that come alphabetically between the two given words, both inclusive, in sentence order.",
    "Return the words w of the sentence with low <= w <= high.",
)
def words_in_alphabet_range(sentence: str, low: str, high: str) -> list[str]:
    """Return the words that lie alphabetically between low and high, inclusive.

    >>> words_in_alphabet_range("pear fig apple kiwi", "b", "l")
    ['fig', 'kiwi']
    >>> words_in_alphabet_range("fig pear", "fig", "pear")
    ['fig', 'pear']
    >>> words_in_alphabet_range("fig", "g", "z")
    []
    """
    return [w for w in sentence.split() if low <= w <= high]


@exercise(
    "Remove from the sentence every word that contains one of the given letters.",
    "Keep only words free of all letters in banned, joined by blanks.",
)
def drop_words_with_letters(sentence, banned):
    """Return the sentence without the words that contain a banned letter.

    >>> drop_words_with_letters("every good cook tastes soup", "kp")
    'every good tastes'
    >>> drop_words_with_letters("abc", "c")
    ''
    >>> drop_words_with_letters("abc def", "")
    'abc def'
    """
    kept = []
    for word in sentence.split():
        if not any(c in banned for c in word):
            kept.append(word)
    return " ".join(kept)


@exercise(
    "Return how often the words of the list occur in the sentence altogether.",
    "Count the words of the sentence that are members of the list wanted.",
)
def count_wanted_words(sentence: str, wanted: list[str]) -> int:
    """Count the words of the sentence that are in the list wanted.

    >>> count_wanted_words("the cat and the dog", ["the", "dog"])
    3
    >>> count_wanted_words("a b c", [])
    0
    >>> count_wanted_words("", ["x"])
    0
    """
    return sum(1 for word in sentence.split() if word in wanted)
