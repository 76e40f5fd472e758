"""Short requests about strings and the words in them."""

import re
from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Return the second word of the sentence or '' if it has fewer than two words.",
    "Given a sentence, hand back the word in second place; an empty string when there is none.",
)
def word_two(sentence: str) -> str:
    """Write a function to get the second word of a sentence, or an empty string.

    >>> word_two("big red car")
    'red'
    >>> word_two("alone")
    ''
    >>> word_two("")
    ''
    """
    words = sentence.split()
    return words[1] if len(words) > 1 else ""


@exercise(
    "Swap the first and the last word of the sentence.",
    "Return the text with its outermost words exchanged; the words in between stay.",
)
def outer_words_swapped(text):
    """Write a function to exchange the first and last words.

    >>> outer_words_swapped("one two three")
    'three two one'
    >>> outer_words_swapped("solo")
    'solo'
    >>> outer_words_swapped("left right")
    'right left'
    """
    words = text.split()
    if len(words) > 1:
        words[0], words[-1] = words[-1], words[0]
    return " ".join(words)


@exercise(
    "Return the sentence without its shortest word (only the first such word is removed).",
    "Leave out the shortest word of the text; on ties the first one goes.",
)
def drop_shortest_word(text: str) -> str:
    """Write a function to remove the shortest word, the first one on ties.

    >>> drop_shortest_word("this is fine")
    'this fine'
    >>> drop_shortest_word("aa bb c d")
    'aa bb d'
    >>> drop_shortest_word("")
    ''
    """
    words = text.split()
    if words:
        words.remove(min(words, key=len))
    return " ".join(words)


@exercise(
    "Count the letters of s that stand at the same place in t.",
    "Number of positions where both strings have the same character; the longer one's rest is ignored.",
)
def same_spots(s, t):
    """Count the positions at which two strings have the same character.

    >>> same_spots("table", "cable")
    4
    >>> same_spots("abc", "bca")
    0
    >>> same_spots("", "xyz")
    0
    """
    return sum(a == b for a, b in zip(s, t))


@exercise(
    "Put a dash between every two neighbouring vowels.",
    "Insert '-' wherever one vowel is directly followed by another vowel.",
)
def split_vowels(word: str) -> str:
    """Write a function to separate adjacent vowels with a dash.

    >>> split_vowels("queue")
    'qu-e-u-e'
    >>> split_vowels("coat")
    'co-at'
    >>> split_vowels("bed")
    'bed'
    """
    return re.sub("([aeiou])(?=[aeiou])", r"\1-", word)


@exercise(
    "Check if the string contains three digits in a row.",
    "Use a regular expression to tell whether three consecutive digits occur anywhere.",
)
def three_digits(s: str) -> bool:
    """Check if a string has three consecutive digits.

    >>> three_digits("ab123c")
    True
    >>> three_digits("1a2b3")
    False
    >>> three_digits("")
    False
    """
    return re.search("[0-9]{3}", s) is not None


@exercise(
    "Find all words written completely in capitals.",
    "List the words of the text that consist of upper-case letters only, in order.",
)
def shouted(text: str) -> list[str]:
    """Write a function to find the words in all capitals.

    >>> shouted("we NEED it NOW")
    ['NEED', 'NOW']
    >>> shouted("Hello")
    []
    >>> shouted("")
    []
    """
    return [w for w in text.split() if w.isupper()]


@exercise(
    "Pull the numbers out of the text as integers.",
    "Given a string, return the list of all whole numbers (runs of digits) in it as ints.",
)
def ints_inside(text):
    """Write a function to extract the whole numbers in a string.

    >>> ints_inside("3 cats, 12 dogs")
    [3, 12]
    >>> ints_inside("no number")
    []
    >>> ints_inside("a07b")
    [7]
    """
    return [int(d) for d in re.findall("[0-9]+", text)]


@exercise(
    "Return the text between the first '<' and the next '>', or None.",
    "Find what stands inside the first pair of angle brackets; None if there is no such pair.",
)
def in_angles(s):
    """Write a function to get the text in the first pair of angle brackets, None without one.

    >>> in_angles("to <bob> and <eve>")
    'bob'
    >>> in_angles("<>")
    ''
    >>> in_angles("none") is None
    True
    """
    match = re.search("<(.*?)>", s)
    return match.group(1) if match else None


@exercise(
    "Return the characters occurring exactly twice, in order of first appearance.",
    "List every character whose count in s is two, each once, in the order they first show up.",
)
def twice_chars(s: str) -> list[str]:
    """Find the characters that occur exactly two times.

    >>> twice_chars("abcab")
    ['a', 'b']
    >>> twice_chars("aaa")
    []
    >>> twice_chars("")
    []
    """
    return [c for c, n in Counter(s).items() if n == 2]


@exercise(
    "Return the string with its first half upper-cased; the middle character of an odd length belongs to the second half.",
    "Make the first len(s) // 2 characters capital and leave the others.",
)
def upper_front_half(s):
    """Write a function to upper-case the first half of a string.

    >>> upper_front_half("abcd")
    'ABcd'
    >>> upper_front_half("abcde")
    'ABcde'
    >>> upper_front_half("")
    ''
    """
    h = len(s) // 2
    return s[:h].upper() + s[h:]


@exercise(
    "Capitalise the last letter of every word.",
    "Given a sentence, return it with the final letter of each word in upper case.",
)
def cap_last(sentence: str) -> str:
    """Write a function to make the last letter of each word upper case.

    >>> cap_last("hello there")
    'hellO therE'
    >>> cap_last("a b")
    'A B'
    >>> cap_last("")
    ''
    """
    return " ".join(w[:-1] + w[-1].upper() for w in sentence.split())


@exercise(
    "Number the words: '1:first 2:second ...'.",
    "Prefix each word of the text with its place, counting from 1, and a colon.",
)
def numbered(text):
    """Write a function to prefix every word with its position.

    >>> numbered("red green")
    '1:red 2:green'
    >>> numbered("x")
    '1:x'
    >>> numbered("")
    ''
    """
    return " ".join(f"{i}:{w}" for i, w in enumerate(text.split(), 1))


@exercise(
    "Check if every word starts with the same letter as the first word.",
    "True when all words of the sentence share their initial; case matters, no words give True.",
)
def all_same_initial(sentence):
    """Check if all words begin with the same letter.

    >>> all_same_initial("big brown bear")
    True
    >>> all_same_initial("big old bear")
    False
    >>> all_same_initial("")
    True
    """
    return len({w[0] for w in sentence.split()}) <= 1


@exercise(
    "Return the longest word that contains no letter twice; '' if there is none, ties go to the first.",
    "Among the words whose letters are all different, find the first longest one, or an empty string.",
)
def longest_plain_word(text: str) -> str:
    """Find the longest word without a repeated letter, the first one on ties.

    >>> longest_plain_word("letter word banana")
    'word'
    >>> longest_plain_word("one two")
    'one'
    >>> longest_plain_word("aa")
    ''
    """
    words = [w for w in text.split() if len(set(w)) == len(w)]
    return max(words, key=len, default="")


@exercise(
    "Convert 'k=v' text to a tuple (k, v); only the first '=' splits.",
    "Split the string at its first equals sign into a pair of strings.",
)
def pair_from(text):
    """Write a function to turn 'key=value' into a tuple.

    >>> pair_from("size=10")
    ('size', '10')
    >>> pair_from("a=b=c")
    ('a', 'b=c')
    >>> pair_from("empty=")
    ('empty', '')
    """
    key, _, value = text.partition("=")
    return key, value


@exercise(
    "Replace the last occurrence of old by new; without old the text stays as it is.",
    "Return s where only the final appearance of the substring old has become new.",
)
def swap_last(s, old, new):
    """Write a function to replace the last occurrence of a substring.

    >>> swap_last("a-b-c", "-", "+")
    'a-b+c'
    >>> swap_last("abab", "ab", "")
    'ab'
    >>> swap_last("xyz", "q", "r")
    'xyz'
    """
    return new.join(s.rsplit(old, 1))


@exercise(
    "Sort the words of the text by their last letter, keeping order on ties.",
    "Return the sentence with its words ordered by final letter; the sorting is stable.",
)
def by_final_letter(text: str) -> str:
    """Write a function to sort the words by their last letter.

    >>> by_final_letter("cat dog pea")
    'pea dog cat'
    >>> by_final_letter("on in an")
    'on in an'
    >>> by_final_letter("")
    ''
    """
    return " ".join(sorted(text.split(), key=lambda w: w[-1]))


@exercise(
    "Write each word backwards if its length is odd.",
    "Reverse the words having an odd number of letters; the other words and the order stay.",
)
def flip_odd_words(sentence):
    """Write a function to reverse the words of odd length.

    >>> flip_odd_words("cat bird apple")
    'tac bird elppa'
    >>> flip_odd_words("no so")
    'no so'
    >>> flip_odd_words("")
    ''
    """
    return " ".join(w[::-1] if len(w) % 2 == 1 else w for w in sentence.split())
