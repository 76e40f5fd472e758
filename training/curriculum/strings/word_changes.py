"""Changing single words of a sentence and words letter by letter."""

from training.curriculum.exercise import exercise


@exercise(
    "Capitalise the n-th word of the sentence, counting from 1, and leave the others alone.",
    "Write the first letter of word number n as a capital; a number outside of the sentence changes nothing.",
)
def capitalise_nth_word(sentence: str, n: int) -> str:
    """Return sentence with its n-th word (from 1) capitalised.

    >>> capitalise_nth_word("we like tea", 2)
    'we Like tea'
    >>> capitalise_nth_word("we like tea", 9)
    'we like tea'
    >>> capitalise_nth_word("solo", 1)
    'Solo'
    """
    words = sentence.split()
    if 1 <= n <= len(words):
        words[n - 1] = words[n - 1].capitalize()
    return " ".join(words)


@exercise(
    "Remove the n-th word of the sentence, counting from 1.",
    "Drop the word at place n; if there is no such word, the sentence stays the same.",
)
def remove_nth_word(sentence, n):
    """Return sentence without its n-th word (from 1).

    >>> remove_nth_word("we really like tea", 2)
    'we like tea'
    >>> remove_nth_word("we like", 5)
    'we like'
    >>> remove_nth_word("solo", 1)
    ''
    """
    words = sentence.split()
    return " ".join(word for i, word in enumerate(words, 1) if i != n)


@exercise(
    "Insert a word after every occurrence of another word.",
    "Wherever target stands in the sentence, put extra behind it.",
)
def add_after_word(sentence: str, target: str, extra: str) -> str:
    """Return sentence with extra inserted after each word equal to target.

    >>> add_after_word("tea or tea", "tea", "time")
    'tea time or tea time'
    >>> add_after_word("milk", "tea", "x")
    'milk'
    >>> add_after_word("", "a", "b")
    ''
    """
    result = []
    for word in sentence.split():
        result.append(word)
        if word == target:
            result.append(extra)
    return " ".join(result)


@exercise(
    "Insert a filler word between every two words of the sentence.",
    "Put filler between neighbouring words, not at the ends.",
)
def with_filler(sentence, filler):
    """Return sentence with filler inserted between every two neighbouring words.

    >>> with_filler("we like tea", "um")
    'we um like um tea'
    >>> with_filler("solo", "um")
    'solo'
    >>> with_filler("", "um")
    ''
    """
    return f" {filler} ".join(sentence.split())


@exercise(
    "Replace every word by its length.",
    "Write the number of characters in the place of each word, separated by blanks.",
)
def lengths_for_words(sentence: str) -> str:
    """Return sentence with every word replaced by its number of characters.

    >>> lengths_for_words("we like tea")
    '2 4 3'
    >>> lengths_for_words("a")
    '1'
    >>> lengths_for_words("")
    ''
    """
    return " ".join(str(len(word)) for word in sentence.split())


@exercise(
    "Shorten every word to its first n letters.",
    "Cut each word of the sentence after n characters.",
)
def clip_words(sentence, n):
    """Return sentence with each word cut to its first n characters.

    >>> clip_words("green tea with milk", 3)
    'gre tea wit mil'
    >>> clip_words("a bc", 5)
    'a bc'
    >>> clip_words("", 2)
    ''
    """
    return " ".join(word[:n] for word in sentence.split())


@exercise(
    "Put the length in brackets behind every word: 'tea' becomes 'tea(3)'.",
    "Append to each word its number of characters in round brackets.",
)
def annotate_lengths(sentence: str) -> str:
    """Return sentence with the length in brackets after each word.

    >>> annotate_lengths("we like tea")
    'we(2) like(4) tea(3)'
    >>> annotate_lengths("a")
    'a(1)'
    >>> annotate_lengths("")
    ''
    """
    return " ".join(f"{word}({len(word)})" for word in sentence.split())


@exercise(
    "Number the words: '1.we 2.like 3.tea'.",
    "Put the position, counted from 1, and a full stop in front of every word.",
)
def enumerate_in_place(sentence):
    """Return sentence with the position (from 1) and a full stop before each word.

    >>> enumerate_in_place("we like tea")
    '1.we 2.like 3.tea'
    >>> enumerate_in_place("solo")
    '1.solo'
    >>> enumerate_in_place("")
    ''
    """
    return " ".join(f"{i}.{word}" for i, word in enumerate(sentence.split(), 1))


@exercise(
    "Swap each word with the next one: first and second, third and fourth; a last single word stays.",
    "Exchange neighbouring words in pairs.",
)
def exchange_word_pairs(sentence: str) -> str:
    """Return sentence with the words of each pair exchanged; an unpaired last word stays.

    >>> exchange_word_pairs("one two three four")
    'two one four three'
    >>> exchange_word_pairs("one two three")
    'two one three'
    >>> exchange_word_pairs("")
    ''
    """
    words = sentence.split()
    for i in range(0, len(words) - 1, 2):
        words[i], words[i + 1] = words[i + 1], words[i]
    return " ".join(words)


@exercise(
    "Rotate the words of the sentence to the left by k places.",
    "Move the first k words to the end; k may exceed the number of words. An empty sentence stays empty.",
)
def rotate_words(sentence, k):
    """Return sentence with its words rotated to the left by k places.

    >>> rotate_words("we like green tea", 1)
    'like green tea we'
    >>> rotate_words("a b c", 4)
    'b c a'
    >>> rotate_words("", 2)
    ''
    """
    words = sentence.split()
    if not words:
        return ""
    k %= len(words)
    return " ".join(words[k:] + words[:k])


@exercise(
    "Reverse the order of the words, but only from the n-th word on, counting from 1.",
    "Keep the first n - 1 words and write the others in reverse order.",
)
def turn_words_from(sentence: str, n: int) -> str:
    """Return sentence with the words from the n-th (from 1) on in reverse order.

    >>> turn_words_from("one two three four", 2)
    'one four three two'
    >>> turn_words_from("a b c", 1)
    'c b a'
    >>> turn_words_from("a b", 5)
    'a b'
    """
    words = sentence.split()
    return " ".join(words[:n - 1] + words[n - 1:][::-1])


@exercise(
    "Sort the words without the first and last one alphabetically; the outer two stay in place.",
    "Keep the first and the last word and put the words between them in alphabetical order.",
)
def sort_inner_words(sentence):
    """Return sentence with the words between the first and last one sorted.

    >>> sort_inner_words("we tea milk and love")
    'we and milk tea love'
    >>> sort_inner_words("b a")
    'b a'
    >>> sort_inner_words("x")
    'x'
    """
    words = sentence.split()
    return " ".join(words[:1] + sorted(words[1:-1]) + words[1:][-1:])


@exercise(
    "Exchange the first and last letter of every word.",
    "In each word swap both end letters; words of one letter stay.",
)
def swap_word_ends(sentence):
    """Return sentence with the first and last letter of each word exchanged.

    >>> swap_word_ends("green tea")
    'nreeg aet'
    >>> swap_word_ends("a bc")
    'a cb'
    >>> swap_word_ends("")
    ''
    """
    result = []
    for word in sentence.split():
        if len(word) > 1:
            word = word[-1] + word[1:-1] + word[0]
        result.append(word)
    return " ".join(result)


@exercise(
    "Exchange the first letters of two words: 'big dog' becomes 'dig bog'.",
    "Given a phrase of exactly two words, swap their initials.",
)
def swap_initials(phrase: str) -> str:
    """Return the two-word phrase with the first letters of its words exchanged.

    >>> swap_initials("big dog")
    'dig bog'
    >>> swap_initials("tea cup")
    'cea tup'
    >>> swap_initials("a b")
    'b a'
    """
    first, second = phrase.split()
    return second[0] + first[1:] + " " + first[0] + second[1:]


@exercise(
    "Combine two words: the first half of a and the second half of b; halves are split at half the length rounded down.",
    "Build a blend from the beginning of the first word and the end of the second word.",
)
def blend_words(a, b):
    """Return the first half of a followed by the second half of b (split at length // 2).

    >>> blend_words("breakfast", "lunch")
    'breanch'
    >>> blend_words("smog", "fog")
    'smog'
    >>> blend_words("a", "b")
    'b'
    """
    return a[:len(a) // 2] + b[len(b) // 2:]


@exercise(
    "Replace every word found in the dictionary by its translation; capital first letters are kept.",
    "Translate word by word with a dictionary of lowercase words; if a word is capitalised, so is its translation. Unknown words stay.",
)
def dictionary_translation(sentence: str, table: dict[str, str]) -> str:
    """Return sentence with the words translated by table (lowercase keys), capitals at the start kept.

    >>> dictionary_translation("Red house", {"red": "rot", "house": "Haus"})
    'Rot Haus'
    >>> dictionary_translation("a b", {})
    'a b'
    >>> dictionary_translation("Go go", {"go": "geh"})
    'Geh geh'
    """
    result = []
    for word in sentence.split():
        new = table.get(word.lower(), word)
        if word[0].isupper():
            new = new.capitalize()
        result.append(new)
    return " ".join(result)


@exercise(
    "Censor the listed words: replace each by stars of the same length, ignoring case.",
    "Put as many '*' as letters in the place of every word of the sentence that is in the lowercase list.",
)
def star_out_listed(sentence, bad):
    """Return sentence with every word whose lowercase form is in bad replaced by stars.

    >>> star_out_listed("Darn that darn cat", ["darn"])
    '**** that **** cat'
    >>> star_out_listed("nice", ["bad"])
    'nice'
    >>> star_out_listed("", [])
    ''
    """
    return " ".join("*" * len(w) if w.lower() in bad else w for w in sentence.split())


@exercise(
    "Insert a dash after every n words; none at the end.",
    "Group the words by n and put ' - ' between the groups.",
)
def dash_every_n_words(sentence: str, n: int) -> str:
    """Return sentence with ' - ' between groups of n words.

    >>> dash_every_n_words("one two three four five", 2)
    'one two - three four - five'
    >>> dash_every_n_words("one", 3)
    'one'
    >>> dash_every_n_words("", 1)
    ''
    """
    words = sentence.split()
    groups = [" ".join(words[i:i + n]) for i in range(0, len(words), n)]
    return " - ".join(groups)


@exercise(
    "Take from both sentences the words by turns; the remaining words of the longer one follow at the end.",
    "Interleave the words of two sentences, beginning with the first sentence.",
)
def interleave_words(a, b):
    """Return the words of a and b by turns, followed by the rest of the longer sentence.

    >>> interleave_words("one three", "two four")
    'one two three four'
    >>> interleave_words("a b c", "x")
    'a x b c'
    >>> interleave_words("", "y z")
    'y z'
    """
    first, second = a.split(), b.split()
    result = []
    for i in range(max(len(first), len(second))):
        result += first[i:i + 1] + second[i:i + 1]
    return " ".join(result)


@exercise(
    "Form a word from the n-th letters of all words that are long enough, counting from 1.",
    "Take letter number n of every word with at least n letters and join them.",
)
def nth_letters(sentence: str, n: int) -> str:
    """Return the n-th letters (from 1) of all words of sentence that have one, joined.

    >>> nth_letters("we like green tea", 2)
    'eire'
    >>> nth_letters("a bc", 2)
    'c'
    >>> nth_letters("", 1)
    ''
    """
    return "".join(word[n - 1] for word in sentence.split() if len(word) >= n)


@exercise(
    "Join the words in camel form but with the first letter of each word except the first as a capital only if the word has more than two letters.",
    "Concatenate the lowercase words of the phrase; words after the first are capitalised if they are longer than two letters.",
)
def camel_long_words(phrase):
    """Return the words joined, those after the first capitalised if longer than two letters.

    >>> camel_long_words("date of birth")
    'dateofBirth'
    >>> camel_long_words("size")
    'size'
    >>> camel_long_words("go to the sea")
    'gotoTheSea'
    """
    words = phrase.split()
    return "".join(w.capitalize() if i > 0 and len(w) > 2 else w for i, w in enumerate(words))


@exercise(
    "Write the sentence vertically: one word per line, right-aligned to the longest word.",
    "Return the words as a list padded with blanks on the left to equal width.",
)
def stack_words(sentence: str) -> list[str]:
    """Return the words of sentence right-aligned to the length of the longest word.

    >>> stack_words("we like tea")
    ['  we', 'like', ' tea']
    >>> stack_words("solo")
    ['solo']
    >>> stack_words("")
    []
    """
    words = sentence.split()
    width = max(map(len, words), default=0)
    return [word.rjust(width) for word in words]


@exercise(
    "Read the words letter by letter from top to bottom: the first letters of all words, then the second letters, and so on; short words are skipped.",
    "Transpose the words: return the list of strings made of the i-th letters of all words that have them.",
)
def letters_by_place(words):
    """Return for each letter position the string of the letters of all words at that position.

    >>> letters_by_place(["tea", "milk", "jam"])
    ['tmj', 'eia', 'alm', 'k']
    >>> letters_by_place(["ab"])
    ['a', 'b']
    >>> letters_by_place([])
    []
    """
    longest = max(map(len, words), default=0)
    return ["".join(w[i] for w in words if i < len(w)) for i in range(longest)]


@exercise(
    "Repeat each word as often as its position says: the first once, the second twice, and so on.",
    "Word number i of the sentence appears i times in a row.",
)
def repeat_words_by_place(sentence: str) -> str:
    """Return sentence with its i-th word (from 1) repeated i times.

    >>> repeat_words_by_place("go on now")
    'go on on now now now'
    >>> repeat_words_by_place("solo")
    'solo'
    >>> repeat_words_by_place("")
    ''
    """
    return " ".join(word for i, word in enumerate(sentence.split(), 1) for _ in range(i))


@exercise(
    "Keep one word out of k: the first, the one k places later, and so on.",
    "Return the sentence with only every k-th word, starting with the first.",
)
def every_kth_word(sentence, k):
    """Return every k-th word of sentence, starting with the first.

    >>> every_kth_word("one two three four five", 2)
    'one three five'
    >>> every_kth_word("a b c", 5)
    'a'
    >>> every_kth_word("", 1)
    ''
    """
    return " ".join(sentence.split()[::k])


@exercise(
    "Return the words from the first occurrence of start up to the next occurrence of end, both included; an empty string if this is impossible.",
    "Cut out the part of the sentence that begins with the word start and ends with the first word end after it.",
)
def from_word_to_word(sentence: str, start: str, end: str) -> str:
    """Return the part of sentence from the word start to the next word end, inclusive, or ''.

    >>> from_word_to_word("we like green tea a lot", "like", "tea")
    'like green tea'
    >>> from_word_to_word("we like tea", "tea", "we")
    ''
    >>> from_word_to_word("a b", "x", "b")
    ''
    """
    words = sentence.split()
    if start not in words:
        return ""
    i = words.index(start)
    if end not in words[i:]:
        return ""
    return " ".join(words[i:words.index(end, i) + 1])


@exercise(
    "Split the sentence into two sentences at the word, which is dropped; without it the second part is empty.",
    "Return the words before the first occurrence of sep and the words after it as two strings.",
)
def split_at_word(sentence, sep):
    """Return the words before and after the first word sep of sentence, as two strings.

    >>> split_at_word("tea and milk and jam", "and")
    ('tea', 'milk and jam')
    >>> split_at_word("tea", "and")
    ('tea', '')
    >>> split_at_word("and x", "and")
    ('', 'x')
    """
    words = sentence.split()
    if sep not in words:
        return " ".join(words), ""
    i = words.index(sep)
    return " ".join(words[:i]), " ".join(words[i + 1:])


@exercise(
    "Delete every word that is contained in another word of the sentence as a part of it.",
    "Keep those words that are not a proper part of any other word in the sentence.",
)
def drop_contained_words(sentence: str) -> str:
    """Return sentence without the words that are part of another, different word in it.

    >>> drop_contained_words("tea teapot pot cup")
    'teapot cup'
    >>> drop_contained_words("a b")
    'a b'
    >>> drop_contained_words("")
    ''
    """
    words = sentence.split()
    return " ".join(w for w in words if not any(w != v and w in v for v in words))


@exercise(
    "Print-ready list: the words in lower case, sorted, without repeats and joined by ', '.",
    "Return the distinct words of the text, written small and in alphabetical order, with comma and blank between.",
)
def word_index(text):
    """Return the distinct lowercase words of text in sorted order, joined by ', '.

    >>> word_index("Tea or milk or tea")
    'milk, or, tea'
    >>> word_index("")
    ''
    >>> word_index("B a")
    'a, b'
    """
    return ", ".join(sorted(set(text.lower().split())))
