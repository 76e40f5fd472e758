"""Sets: membership, union, common and missing elements."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the union of any number of lists as one sorted list.",
    "Given several lists inside a list, collect every distinct value in rising order.",
)
def union_of_lists(lists):
    """Return all distinct values of the given lists, sorted.

    >>> union_of_lists([[3, 1], [1, 2]])
    [1, 2, 3]
    >>> union_of_lists([[]])
    []
    >>> union_of_lists([["b"], ["a"], ["b"]])
    ['a', 'b']
    """
    seen = set()
    for values in lists:
        seen.update(values)
    return sorted(seen)


@exercise(
    "Find the letters that appear in the first word but not in the second, as a sorted string.",
    "Return, in alphabetical order and joined together, the distinct letters of first that second lacks.",
)
def letters_only_in_first(first: str, second: str) -> str:
    """Return the distinct letters of first that do not occur in second, sorted and joined.

    >>> letters_only_in_first("planet", "plate")
    'n'
    >>> letters_only_in_first("abc", "")
    'abc'
    >>> letters_only_in_first("aa", "a")
    ''
    """
    return "".join(sorted(set(first) - set(second)))


@exercise(
    "Check if the given word uses only letters from the allowed string.",
    "Tell whether every character of word is one of the characters in allowed.",
)
def uses_allowed_letters(word: str, allowed: str) -> bool:
    """Check if all characters of word are found in allowed.

    >>> uses_allowed_letters("deed", "de")
    True
    >>> uses_allowed_letters("dead", "de")
    False
    >>> uses_allowed_letters("", "x")
    True
    """
    return set(word) <= set(allowed)


@exercise(
    "Given attendance lists of two days, return the sorted names of those who came on exactly one day.",
    "Sorted list of names that are in one of the two lists but not in both.",
)
def came_only_once(monday: list[str], tuesday: list[str]) -> list[str]:
    """Return the sorted names that occur in exactly one of the two lists.

    >>> came_only_once(["Ann", "Bo"], ["Bo", "Cy"])
    ['Ann', 'Cy']
    >>> came_only_once(["Ann"], ["Ann"])
    []
    >>> came_only_once([], ["Di"])
    ['Di']
    """
    return sorted(set(monday) ^ set(tuesday))


@exercise(
    "Count the distinct pairs of neighbouring letters in a word.",
    "Number of different two-character pieces that occur in the string.",
)
def distinct_letter_pairs(word: str) -> int:
    """Return the number of different pairs of adjacent characters in the word.

    >>> distinct_letter_pairs("banana")
    3
    >>> distinct_letter_pairs("ab")
    1
    >>> distinct_letter_pairs("x")
    0
    """
    return len({word[i:i + 2] for i in range(len(word) - 1)})


@exercise(
    "Convert a list of words to the sorted list of the different word lengths.",
    "Which lengths occur among the words? Return them in rising order, each once.",
)
def different_lengths(words: list[str]) -> list[int]:
    """Return the sorted distinct lengths of the words.

    >>> different_lengths(["one", "two", "three"])
    [3, 5]
    >>> different_lengths([""])
    [0]
    >>> different_lengths([])
    []
    """
    return sorted({len(word) for word in words})


@exercise(
    "Check if the list of numbers is a complete set 1, 2, ..., n in any order, n being its length.",
    "Return True if the list holds each whole number from 1 to its length exactly once.",
)
def is_full_numbering(numbers: list[int]) -> bool:
    """Check whether the list is a rearrangement of 1, 2, ..., len(numbers).

    >>> is_full_numbering([3, 1, 2])
    True
    >>> is_full_numbering([1, 1, 3])
    False
    >>> is_full_numbering([])
    True
    """
    return set(numbers) == set(range(1, len(numbers) + 1))


@exercise(
    "Return the values of the second list that are new, that is not in the first, in order and each only once.",
    "Given known values and incoming values, list the incoming ones that were not known, without repetition, in order of arrival.",
)
def newcomers(known, incoming):
    """Return the incoming values that are not known, in order and without repetition.

    >>> newcomers([1, 2], [2, 3, 4, 3])
    [3, 4]
    >>> newcomers([], ["a", "a"])
    ['a']
    >>> newcomers([5], [5])
    []
    """
    seen = set(known)
    result = []
    for value in incoming:
        if value not in seen:
            seen.add(value)
            result.append(value)
    return result


@exercise(
    "How do two sets relate? Return 'equal', 'inside' if a lies in b, 'contains' if b lies in a, else 'other'.",
    "Compare collections a and b as sets and return one of the words 'equal', 'inside', 'contains', 'other'.",
)
def describe_inclusion(a: list, b: list) -> str:
    """Return 'equal', 'inside' (a within b), 'contains' (b within a) or 'other'.

    >>> describe_inclusion([1, 2], [2, 1])
    'equal'
    >>> describe_inclusion([1], [1, 2])
    'inside'
    >>> describe_inclusion([1, 2], [2])
    'contains'
    >>> describe_inclusion([1], [2])
    'other'
    """
    x, y = set(a), set(b)
    if x == y:
        return "equal"
    if x < y:
        return "inside"
    if x > y:
        return "contains"
    return "other"


@exercise(
    "Share of distinct common elements: size of the intersection divided by size of the union, 0.0 for two empty lists.",
    "Measure the overlap of two lists as common distinct values over all distinct values. Two empty lists give 0.0.",
)
def overlap_share(a, b):
    """Return the number of common distinct values divided by the number of all distinct values.

    >>> overlap_share([1, 2], [2, 3, 4])
    0.25
    >>> overlap_share([1], [1, 1])
    1.0
    >>> overlap_share([], [])
    0.0
    """
    union = set(a) | set(b)
    if not union:
        return 0.0
    return len(set(a) & set(b)) / len(union)


@exercise(
    "Find the values that occur in all of the given lists, sorted.",
    "Given a list of lists, return the sorted common values; no lists at all give an empty result.",
)
def in_every_list(lists: list[list[int]]) -> list[int]:
    """Return the sorted values that every one of the lists contains.

    >>> in_every_list([[1, 2, 3], [2, 3], [3, 2, 9]])
    [2, 3]
    >>> in_every_list([[1], []])
    []
    >>> in_every_list([])
    []
    """
    if not lists:
        return []
    common = set(lists[0])
    for values in lists[1:]:
        common &= set(values)
    return sorted(common)


@exercise(
    "Check if all of the words begin with different letters.",
    "Return False if two of the words share their first letter, True otherwise. The words are not empty.",
)
def initials_are_unique(words: list[str]) -> bool:
    """Check whether no two words start with the same letter.

    >>> initials_are_unique(["ant", "bee", "cow"])
    True
    >>> initials_are_unique(["ant", "ape"])
    False
    >>> initials_are_unique([])
    True
    """
    return len({word[0] for word in words}) == len(words)


@exercise(
    "Remove the given value from a set and return the rest as a sorted list; a value that is not there changes nothing.",
    "Sorted elements of the set apart from value.",
)
def set_without(elements, value):
    """Return the elements of the set other than value as a sorted list.

    >>> set_without({3, 1, 2}, 2)
    [1, 3]
    >>> set_without({5}, 5)
    []
    >>> set_without({1}, 9)
    [1]
    """
    rest = set(elements)
    rest.discard(value)
    return sorted(rest)


@exercise(
    "Count the values that appear in at least two of the given lists.",
    "Given several lists, find how many distinct values are shared by two lists or more.",
)
def shared_by_several(lists: list[list]) -> int:
    """Return the number of distinct values that occur in two or more of the lists.

    >>> shared_by_several([[1, 2], [2, 3], [3, 3]])
    2
    >>> shared_by_several([[1, 1]])
    0
    >>> shared_by_several([])
    0
    """
    once, several = set(), set()
    for values in lists:
        unique = set(values)
        several |= once & unique
        once |= unique
    return len(several)


@exercise(
    "Which vowels (a, e, i, o, u) does the text not contain? Return them as a string in alphabetical order; case does not matter.",
    "Missing vowels of a text, joined in the order a, e, i, o, u, ignoring case.",
)
def vowels_not_used(text: str) -> str:
    """Return the vowels that do not occur in the text, in alphabetical order.

    >>> vowels_not_used("Open door")
    'aiu'
    >>> vowels_not_used("")
    'aeiou'
    >>> vowels_not_used("EDUCATION")
    ''
    """
    return "".join(v for v in "aeiou" if v not in text.lower())


@exercise(
    "Which of the expected guests have not arrived? Return their names sorted.",
    "Sorted names that are invited but not among the arrived ones.",
)
def guests_missing(invited: list[str], arrived: list[str]) -> list[str]:
    """Return the sorted names of invited guests who have not arrived.

    >>> guests_missing(["Ann", "Bo", "Cy"], ["Bo"])
    ['Ann', 'Cy']
    >>> guests_missing(["Ann"], ["Ann", "Di"])
    []
    >>> guests_missing([], [])
    []
    """
    return sorted(set(invited) - set(arrived))


@exercise(
    "Check if a collection of cards contains a complete series, i.e. all the numbers from first to last.",
    "Are all whole numbers between first and last, both included, among the cards?",
)
def owns_series(cards, first, last):
    """Check whether the cards include every number from first to last.

    >>> owns_series([5, 3, 4, 9], 3, 5)
    True
    >>> owns_series([3, 5], 3, 5)
    False
    >>> owns_series([7], 7, 7)
    True
    """
    return set(range(first, last + 1)) <= set(cards)
