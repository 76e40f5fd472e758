"""Counting in strings and lists of strings under combined conditions."""

from training.curriculum.exercise import exercise


@exercise(
    "Count the words of odd length that have a vowel in the middle.",
    "How many words have an odd number of letters and a vowel as their middle letter?",
)
def vowel_centred_words(words: list[str]) -> int:
    """Return how many words of odd length have a vowel in the middle.

    >>> vowel_centred_words(["cat", "storm", "tree", "myths"])
    2
    >>> vowel_centred_words(["a"])
    1
    >>> vowel_centred_words([])
    0
    """
    return sum(len(w) % 2 == 1 and w[len(w) // 2] in "aeiou" for w in words)


@exercise(
    "Count the characters of the text that are neither letters nor digits nor blanks.",
    "How many punctuation-like characters does the text have?",
)
def other_symbol_count(text):
    """Return how many characters are no letters, digits or blanks.

    >>> other_symbol_count("Hi, you! 50%")
    3
    >>> other_symbol_count("abc 1")
    0
    >>> other_symbol_count("")
    0
    """
    return sum(1 for c in text if not c.isalnum() and c != " ")


@exercise(
    "How many of the strings contain at least one digit?",
    "Count the items with a digit in them.",
)
def strings_with_digits(items: list[str]) -> int:
    """Return how many items contain a digit.

    >>> strings_with_digits(["a1", "b", "22"])
    2
    >>> strings_with_digits(["", "x"])
    0
    >>> strings_with_digits([])
    0
    """
    return sum(any(c.isdigit() for c in item) for item in items)


@exercise(
    "Count the positions where the letter of the text lies between two equal letters.",
    "How many characters have the same character on their left and right side?",
)
def between_equal_neighbours(text):
    """Return how many characters stand between two equal characters.

    >>> between_equal_neighbours("abacad")
    2
    >>> between_equal_neighbours("aaa")
    1
    >>> between_equal_neighbours("ab")
    0
    """
    return sum(a == c for a, c in zip(text, text[2:]))


@exercise(
    "Number of distinct words in the list, ignoring case and outer blanks.",
    "How many different words are there if ' Tea' and 'tea' count as one?",
)
def distinct_loose_words(words: list[str]) -> int:
    """Return the number of distinct words, ignoring case and outer blanks.

    >>> distinct_loose_words(["Tea", " tea", "milk"])
    2
    >>> distinct_loose_words(["a", "b"])
    2
    >>> distinct_loose_words([])
    0
    """
    return len({word.strip().lower() for word in words})


@exercise(
    "Count the strings with exactly k different characters.",
    "How many items use k distinct characters?",
)
def strings_with_k_chars(items, k):
    """Return how many items have exactly k distinct characters.

    >>> strings_with_k_chars(["aab", "abc", "zz", "xy"], 2)
    2
    >>> strings_with_k_chars([""], 0)
    1
    >>> strings_with_k_chars([], 1)
    0
    """
    count = 0
    for item in items:
        if len(set(item)) == k:
            count += 1
    return count


@exercise(
    "Which letter is the first to occur three times in the text? None if no letter does.",
    "Read from left to right and return the first character whose count reaches three.",
)
def first_to_three(text: str) -> str | None:
    """Return the first character that occurs for the third time, or None.

    >>> first_to_three("abcabcab")
    'a'
    >>> first_to_three("banana")
    'a'
    >>> first_to_three("aabb") is None
    True
    """
    counts = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
        if counts[c] == 3:
            return c
    return None


@exercise(
    "Count, for each word of the list, the words that start with the same letter; return the list of counts.",
    "For every word give how many words of the list (itself included) share its first letter.",
)
def same_start_counts(words):
    """Return for each word how many words begin with its first letter.

    >>> same_start_counts(["bus", "car", "boat"])
    [2, 1, 2]
    >>> same_start_counts(["x"])
    [1]
    >>> same_start_counts([])
    []
    """
    initials = [word[0] for word in words]
    return [initials.count(i) for i in initials]


@exercise(
    "How many letters of the first word are found at another position in the second word, but not at the same position?",
    "Count the places where a[i] differs from b[i] and a[i] occurs in b.",
)
def misplaced_letters(a: str, b: str) -> int:
    """Return how many letters of a occur in b but not at the same place (equal lengths).

    >>> misplaced_letters("stone", "onset")
    5
    >>> misplaced_letters("abc", "abc")
    0
    >>> misplaced_letters("abc", "xyz")
    0
    """
    return sum(x != y and x in b for x, y in zip(a, b))


@exercise(
    "Count the words between the first and the second occurrence of a word; -1 if it occurs less than twice.",
    "How many words stand between the first two places of target in the sentence?",
)
def words_between_repeats(sentence, target):
    """Return the number of words between the first two occurrences of target, or -1.

    >>> words_between_repeats("one fish two red fish", "fish")
    2
    >>> words_between_repeats("go go", "go")
    0
    >>> words_between_repeats("one two", "one")
    -1
    """
    words = sentence.split()
    places = [i for i, word in enumerate(words) if word == target]
    if len(places) < 2:
        return -1
    return places[1] - places[0] - 1


@exercise(
    "Sum of the lengths of all words that occur only once in the list.",
    "Add up the letters of the words without a duplicate.",
)
def unique_word_letters(words: list[str]) -> int:
    """Return the total length of the words that occur exactly once.

    >>> unique_word_letters(["tea", "egg", "tea", "milk"])
    7
    >>> unique_word_letters(["a", "a"])
    0
    >>> unique_word_letters([])
    0
    """
    return sum(len(w) for w in words if words.count(w) == 1)


@exercise(
    "Return the dictionary of all letters with the number of words they occur in.",
    "For every character count the words containing it at least once.",
)
def words_per_letter(words):
    """Return for each letter in how many words it occurs.

    >>> words_per_letter(["tee", "tea"])
    {'t': 2, 'e': 2, 'a': 1}
    >>> words_per_letter(["x"])
    {'x': 1}
    >>> words_per_letter([])
    {}
    """
    counts = {}
    for word in words:
        for c in dict.fromkeys(word):
            counts[c] = counts.get(c, 0) + 1
    return counts


@exercise(
    "Return the letter that starts the most words; the alphabetically first one on a tie, None without words.",
    "Most frequent initial among the words of the sentence.",
)
def commonest_initial(sentence: str) -> str | None:
    """Return the most frequent first letter of the words, or None.

    >>> commonest_initial("big dogs bite bones")
    'b'
    >>> commonest_initial("b a")
    'a'
    >>> commonest_initial("") is None
    True
    """
    initials = [word[0] for word in sentence.split()]
    return max(sorted(set(initials)), key=initials.count, default=None)


@exercise(
    "Count the strings that are longer than the string before them in the list.",
    "How many times does the length grow from one item to the next?",
)
def length_increases(items):
    """Return how many items are longer than their predecessor.

    >>> length_increases(["a", "abc", "ab", "abcd"])
    2
    >>> length_increases(["x"])
    0
    >>> length_increases([])
    0
    """
    return sum(len(b) > len(a) for a, b in zip(items, items[1:]))


@exercise(
    "Return how many characters must be removed so that the text has at most n of each character.",
    "Sum over all characters the amount by which their count exceeds n.",
)
def surplus_characters(text: str, n: int) -> int:
    """Return how many characters exceed the limit of n per character.

    >>> surplus_characters("banana", 2)
    1
    >>> surplus_characters("aabb", 1)
    2
    >>> surplus_characters("abc", 3)
    0
    """
    return sum(max(text.count(c) - n, 0) for c in set(text))


@exercise(
    "How many strings of the list occur as part of the text?",
    "Count the items that are contained in text.",
)
def contained_items(items: list[str], text: str) -> int:
    """Return how many items are substrings of text.

    >>> contained_items(["rain", "bow", "sun"], "rainbow")
    2
    >>> contained_items([""], "x")
    1
    >>> contained_items([], "abc")
    0
    """
    return sum(item in text for item in items)


@exercise(
    "Return the number of vowels and the number of consonants of all words together, as a dict with the keys 'vowels' and 'consonants'.",
    "Count vowels and consonants over a list of lower-case words.",
)
def vowel_consonant_dict(words):
    """Return the total vowel and consonant counts of the words.

    >>> vowel_consonant_dict(["tea", "sky"])
    {'vowels': 2, 'consonants': 4}
    >>> vowel_consonant_dict(["a"])
    {'vowels': 1, 'consonants': 0}
    >>> vowel_consonant_dict([])
    {'vowels': 0, 'consonants': 0}
    """
    letters = "".join(words)
    vowels = sum(c in "aeiou" for c in letters)
    return {"vowels": vowels, "consonants": len(letters) - vowels}


@exercise(
    "Count how many times text goes from a vowel directly to a consonant.",
    "Number of places where a consonant letter follows immediately after a vowel; input is lower case.",
)
def vowel_to_consonant_steps(word: str) -> int:
    """Return how often a consonant directly follows a vowel.

    >>> vowel_to_consonant_steps("banana")
    2
    >>> vowel_to_consonant_steps("tree")
    0
    >>> vowel_to_consonant_steps("apple")
    1
    """
    return sum(a in "aeiou" and b.isalpha() and b not in "aeiou" for a, b in zip(word, word[1:]))


@exercise(
    "Return the words that contain more vowels than n.",
    "Keep the words with over n vowels, case ignored.",
)
def words_over_n_vowels(words, n):
    """Return the words with more than n vowels.

    >>> words_over_n_vowels(["banana", "Oboe", "sky"], 2)
    ['banana', 'Oboe']
    >>> words_over_n_vowels(["tea"], 2)
    []
    >>> words_over_n_vowels([], 0)
    []
    """
    return [w for w in words if sum(c in "aeiou" for c in w.lower()) > n]


@exercise(
    "How many sentences of the text have at least n words? Sentences end with a period.",
    "Split at periods and count the parts with n or more words.",
)
def sentences_with_n_words(text: str, n: int) -> int:
    """Return how many sentences have at least n words.

    >>> sentences_with_n_words("It rains. We all stay at home. Ok.", 3)
    1
    >>> sentences_with_n_words("Hi.", 1)
    1
    >>> sentences_with_n_words("", 1)
    0
    """
    return sum(1 for part in text.split(".") if len(part.split()) >= n)


@exercise(
    "Count the pairs of words (in different positions) with equal length.",
    "How many pairs i < j are there with equally long words?",
)
def equal_length_pairs(words):
    """Return the number of pairs of words with the same length.

    >>> equal_length_pairs(["tea", "egg", "milk", "jam"])
    3
    >>> equal_length_pairs(["a", "bb"])
    0
    >>> equal_length_pairs([])
    0
    """
    count = 0
    for i in range(len(words)):
        for j in range(i + 1, len(words)):
            if len(words[i]) == len(words[j]):
                count += 1
    return count


@exercise(
    "Return the three counts of letters before m, of letter m, and of letters after m in the alphabet, for a lower-case text.",
    "Split the letters of the text at m: how many are smaller, equal, larger? Other characters are ignored.",
)
def counts_around_letter(text: str, m: str) -> tuple[int, int, int]:
    """Return how many letters of text are smaller than, equal to and larger than m.

    >>> counts_around_letter("garden", "g")
    (3, 1, 2)
    >>> counts_around_letter("a b", "b")
    (1, 1, 0)
    >>> counts_around_letter("", "x")
    (0, 0, 0)
    """
    letters = [c for c in text if c.isalpha()]
    smaller = sum(c < m for c in letters)
    equal = letters.count(m)
    return smaller, equal, len(letters) - smaller - equal


@exercise(
    "Count the items equal to their own reverse ignoring case, but only those with more than one character.",
    "How many items of two or more characters read the same backwards, upper and lower case being equal?",
)
def mirror_item_count(items):
    """Return how many items with at least two characters equal their reverse, ignoring case.

    >>> mirror_item_count(["Otto", "a", "tea", "noon"])
    2
    >>> mirror_item_count(["ab"])
    0
    >>> mirror_item_count([])
    0
    """
    lowered = [item.lower() for item in items]
    return sum(len(item) > 1 and item == item[::-1] for item in lowered)


@exercise(
    "Return for each character of chars how often it occurs in text, in a list.",
    "List the counts of the given characters, in the order of chars.",
)
def counts_in_order(text: str, chars: str) -> list[int]:
    """Return the number of occurrences in text for each character of chars.

    >>> counts_in_order("banana", "abn")
    [3, 1, 2]
    >>> counts_in_order("", "x")
    [0]
    >>> counts_in_order("abc", "")
    []
    """
    return [text.count(c) for c in chars]


@exercise(
    "How many of the texts are longer than the average length of all texts?",
    "Count the items with more characters than the mean.",
)
def longer_than_mean_count(texts):
    """Return how many texts are longer than the mean length.

    >>> longer_than_mean_count(["a", "bb", "cccccc"])
    1
    >>> longer_than_mean_count(["aa", "bb"])
    0
    >>> longer_than_mean_count([])
    0
    """
    if not texts:
        return 0
    mean = sum(map(len, texts)) / len(texts)
    return sum(len(t) > mean for t in texts)


@exercise(
    "Return True if more than half of the words start with a capital letter.",
    "Check whether the majority of the words is capitalised.",
)
def mostly_capitalised(words: list[str]) -> bool:
    """Tell whether more than half of the words start with a capital.

    >>> mostly_capitalised(["Ann", "Ben", "cup"])
    True
    >>> mostly_capitalised(["Ann", "cup"])
    False
    >>> mostly_capitalised([])
    False
    """
    return sum(word[0].isupper() for word in words) > len(words) / 2
