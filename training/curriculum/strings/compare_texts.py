"""Two or more strings compared: common parts, differences, order, merging."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the string that has more vowels; the first one on a tie.",
    "Which of two words contains the larger number of vowels (case ignored)? Prefer a if equal.",
)
def more_vowelled(a: str, b: str) -> str:
    """Return the string with more vowels, a on a tie.

    >>> more_vowelled("sky", "sea")
    'sea'
    >>> more_vowelled("Oboe", "flute")
    'Oboe'
    >>> more_vowelled("cat", "dog")
    'cat'
    """
    return max(a, b, key=lambda s: sum(c in "aeiou" for c in s.lower()))


@exercise(
    "Return the common characters of both strings, sorted and without repeats.",
    "Which letters occur in a and in b? Give them in alphabetical order as one string.",
)
def sorted_common_letters(a, b):
    """Return the sorted distinct characters that a and b share.

    >>> sorted_common_letters("stone", "notes!")
    'enost'
    >>> sorted_common_letters("abc", "xyz")
    ''
    >>> sorted_common_letters("", "a")
    ''
    """
    return "".join(sorted(set(a) & set(b)))


@exercise(
    "Print position by position where two strings of equal length differ: return a text with '^' at differing places and blanks elsewhere.",
    "Mark differences between a and b with carets.",
)
def caret_marks(a: str, b: str) -> str:
    """Return '^' for each differing position and a blank for each equal one.

    >>> caret_marks("table", "cable")
    '^    '
    >>> caret_marks("abc", "abc")
    '   '
    >>> caret_marks("", "")
    ''
    """
    return "".join(" " if x == y else "^" for x, y in zip(a, b))


@exercise(
    "Return how many characters longer the longer string is.",
    "Absolute difference of the lengths of two texts.",
)
def length_gap(a, b):
    """Return the difference of the lengths of a and b.

    >>> length_gap("tea", "bread")
    2
    >>> length_gap("abc", "xyz")
    0
    >>> length_gap("", "a")
    1
    """
    return abs(len(a) - len(b))


@exercise(
    "Build a string that takes at each position the smaller character of a and b; the rest of the longer string is appended.",
    "Merge two texts: minimum of both characters per position, then the remaining tail.",
)
def smaller_char_merge(a: str, b: str) -> str:
    """Return the smaller character at each position, followed by the longer string's rest.

    >>> smaller_char_merge("dog", "cat")
    'cag'
    >>> smaller_char_merge("ab", "aaxy")
    'aaxy'
    >>> smaller_char_merge("", "z")
    'z'
    """
    shared = min(len(a), len(b))
    return "".join(map(min, a, b)) + a[shared:] + b[shared:]


@exercise(
    "Is b equal to a with one character inserted somewhere?",
    "Check whether deleting a single character from b gives a.",
)
def is_one_longer_variant(a, b):
    """Tell whether b is a with exactly one additional character.

    >>> is_one_longer_variant("cat", "cart")
    True
    >>> is_one_longer_variant("cat", "cats")
    True
    >>> is_one_longer_variant("cat", "dogs")
    False
    """
    return any(b[:i] + b[i + 1:] == a for i in range(len(b)))


@exercise(
    "Return the string made of the parts of a that are not at the same position in b: characters of a where b differs or has ended.",
    "Which characters of a do not agree with b at their position? Join them.",
)
def disagreeing_chars(a: str, b: str) -> str:
    """Return the characters of a that b does not repeat at the same index.

    >>> disagreeing_chars("planet", "plenty")
    'aet'
    >>> disagreeing_chars("abc", "a")
    'bc'
    >>> disagreeing_chars("x", "x")
    ''
    """
    return "".join(c for i, c in enumerate(a) if b[i:i + 1] != c)


@exercise(
    "Do the two strings have the same pattern of letters and digits, that is letters and digits at the same places?",
    "Check that at each index both strings have a digit or both have none; lengths must be equal.",
)
def same_digit_places(a, b):
    """Tell whether a and b have digits at exactly the same positions.

    >>> same_digit_places("a1b", "x9y")
    True
    >>> same_digit_places("ab1", "a1b")
    False
    >>> same_digit_places("", "")
    True
    """
    return [c.isdigit() for c in a] == [c.isdigit() for c in b]


@exercise(
    "Return the word of the list that shares the most distinct letters with the given word; the first one on a tie.",
    "Find the candidate with the greatest number of common letters.",
)
def most_similar_word(word: str, candidates: list[str]) -> str:
    """Return the candidate sharing the most distinct letters with word.

    >>> most_similar_word("stone", ["tea", "notes", "dog"])
    'notes'
    >>> most_similar_word("abc", ["xa", "yb"])
    'xa'
    >>> most_similar_word("x", ["q"])
    'q'
    """
    return max(candidates, key=lambda c: len(set(c) & set(word)))


@exercise(
    "Count the words that both sentences have at the same word position.",
    "At how many places do two sentences have the same word?",
)
def equal_word_places(a, b):
    """Return how many word positions hold equal words.

    >>> equal_word_places("we like green tea", "we love green tea")
    3
    >>> equal_word_places("a b", "b a")
    0
    >>> equal_word_places("", "x")
    0
    """
    return sum(x == y for x, y in zip(a.split(), b.split()))


@exercise(
    "Return the words changed between two sentences with equally many words, as 'old->new' texts.",
    "List the replacements word by word.",
)
def replaced_words(old: str, new: str) -> list[str]:
    """Return 'old->new' for every position with different words.

    >>> replaced_words("we like tea", "we love tea")
    ['like->love']
    >>> replaced_words("a b", "a b")
    []
    >>> replaced_words("x y", "y x")
    ['x->y', 'y->x']
    """
    return [f"{a}->{b}" for a, b in zip(old.split(), new.split()) if a != b]


@exercise(
    "How many characters from the start do the strings share, ignoring case?",
    "Length of the common beginning of two texts when upper and lower case are equal.",
)
def common_start_length(a, b):
    """Return the length of the common prefix, ignoring case.

    >>> common_start_length("Interval", "INTERnet")
    5
    >>> common_start_length("abc", "xbc")
    0
    >>> common_start_length("ab", "ABC")
    2
    """
    count = 0
    for x, y in zip(a.lower(), b.lower()):
        if x != y:
            break
        count += 1
    return count


@exercise(
    "Repeat the shorter string until it is as long as the longer one (cut off the surplus) and return both as a pair, in the given order.",
    "Extend the shorter of two non-empty strings by cycling it to the same length.",
)
def cycled_to_same_length(a: str, b: str) -> tuple[str, str]:
    """Return a and b, the shorter one cycled to the length of the longer.

    >>> cycled_to_same_length("abcde", "xy")
    ('abcde', 'xyxyx')
    >>> cycled_to_same_length("a", "xyz")
    ('aaa', 'xyz')
    >>> cycled_to_same_length("ab", "cd")
    ('ab', 'cd')
    """
    n = max(len(a), len(b))
    return (a * n)[:n], (b * n)[:n]


@exercise(
    "Zip two strings with a separator: pairs of characters at the same position joined, e.g. 'a1,b2'.",
    "Join character i of a with character i of b and separate the pairs with commas; extra characters are dropped.",
)
def zipped_pairs_text(a, b):
    """Return the character pairs of a and b joined by commas.

    >>> zipped_pairs_text("abc", "123")
    'a1,b2,c3'
    >>> zipped_pairs_text("ab", "x")
    'ax'
    >>> zipped_pairs_text("", "")
    ''
    """
    return ",".join(x + y for x, y in zip(a, b))


@exercise(
    "Given a list of strings, return the pairs of neighbours that are equal when case is ignored.",
    "List (a, b) for adjacent items that differ at most in upper and lower case.",
)
def caseless_twins(items: list[str]) -> list[tuple[str, str]]:
    """Return the adjacent pairs that are equal ignoring case.

    >>> caseless_twins(["Tea", "tea", "milk", "MILK", "egg"])
    [('Tea', 'tea'), ('milk', 'MILK')]
    >>> caseless_twins(["a", "b", "A"])
    []
    >>> caseless_twins([])
    []
    """
    return [(a, b) for a, b in zip(items, items[1:]) if a.lower() == b.lower()]


@exercise(
    "Is every word of the short sentence also a word of the long sentence, ignoring case?",
    "Check whether the words of one sentence are a subset of the words of another.",
)
def words_covered(short, long):
    """Tell whether all words of short occur in long, ignoring case.

    >>> words_covered("red Tea", "we drink red tea")
    True
    >>> words_covered("red cup", "a red mug")
    False
    >>> words_covered("", "x")
    True
    """
    return set(short.lower().split()) <= set(long.lower().split())


@exercise(
    "Share of positions (in percent, rounded down) at which two equally long strings agree; 100 for empty strings.",
    "Compute the percentage of matching characters.",
)
def match_percent(a: str, b: str) -> int:
    """Return the percentage of equal positions, rounded down.

    >>> match_percent("abcd", "abxd")
    75
    >>> match_percent("abc", "xyz")
    0
    >>> match_percent("", "")
    100
    """
    if not a:
        return 100
    return sum(x == y for x, y in zip(a, b)) * 100 // len(a)


@exercise(
    "Return all strings that are equal to the first one apart from blanks and case.",
    "Which items match the first item when blanks are removed and case is ignored? The first belongs to the result.",
)
def loose_equals_of_first(items: list[str]) -> list[str]:
    """Return the items equal to the first one, ignoring blanks and case.

    >>> loose_equals_of_first(["ab c", "ABC", "abd", "a bc"])
    ['ab c', 'ABC', 'a bc']
    >>> loose_equals_of_first(["x"])
    ['x']
    >>> loose_equals_of_first([])
    []
    """
    keys = [item.replace(" ", "").lower() for item in items]
    return [item for item, key in zip(items, keys) if key == keys[0]]


@exercise(
    "How often must the first string be written in a row so that its length is at least that of the second?",
    "Divide the length of b by the length of a and round up; a is not empty.",
)
def copies_to_reach_length(a, b):
    """Return how many copies of a are at least as long as b.

    >>> copies_to_reach_length("abc", "1234567")
    3
    >>> copies_to_reach_length("xy", "zz")
    1
    >>> copies_to_reach_length("a", "")
    0
    """
    return -(-len(b) // len(a))


@exercise(
    "Return the indexes at which both strings have a vowel.",
    "At which common positions is there a vowel in a as well as in b?",
)
def shared_vowel_places(a: str, b: str) -> list[int]:
    """Return the positions at which a and b both have a vowel.

    >>> shared_vowel_places("banana", "potato")
    [1, 3, 5]
    >>> shared_vowel_places("sky", "sea")
    []
    >>> shared_vowel_places("", "a")
    []
    """
    return [i for i, (x, y) in enumerate(zip(a, b)) if x in "aeiou" and y in "aeiou"]
