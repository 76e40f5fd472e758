"""Sorting by simple keys."""

from training.curriculum.exercise import exercise


@exercise(
    "Sort the strings by their last character.",
    "Given a list of non-empty strings, order them by the final letter; strings with the same one keep their order.",
)
def sort_by_last_char(strings: list[str]) -> list[str]:
    """Return the non-empty strings sorted by their last character, keeping the order of equal ones.

    >>> sort_by_last_char(["cat", "sea", "dog"])
    ['sea', 'dog', 'cat']
    >>> sort_by_last_char(["ba", "aa"])
    ['ba', 'aa']
    >>> sort_by_last_char([])
    []
    """
    return sorted(strings, key=lambda s: s[-1])


@exercise(
    "Sort the list so that all zeros come last and the other numbers are ascending.",
    "Write a function to order numbers from small to large but put every zero at the end.",
)
def sort_zeros_last(numbers: list[int]) -> list[int]:
    """Return the numbers in ascending order, but with all zeros at the end.

    >>> sort_zeros_last([0, 3, -1, 0, 2])
    [-1, 2, 3, 0, 0]
    >>> sort_zeros_last([0])
    [0]
    >>> sort_zeros_last([])
    []
    """
    return sorted(numbers, key=lambda n: (n == 0, n))


@exercise(
    "Sort words by how often the given letter occurs in them, most often first; ties alphabetically.",
    "Given words and a letter, order the words by descending count of that letter, equal counts in alphabetical order.",
)
def sort_by_letter_count(words: list[str], letter: str) -> list[str]:
    """Sort the words by the number of times letter occurs, highest first, ties in alphabetical order.

    >>> sort_by_letter_count(["tea", "tattoo", "tent"], "t")
    ['tattoo', 'tent', 'tea']
    >>> sort_by_letter_count(["b", "a"], "x")
    ['a', 'b']
    >>> sort_by_letter_count([], "a")
    []
    """
    return sorted(words, key=lambda word: (-word.count(letter), word))


@exercise(
    "Sort a list of (name, points) tuples by points from high to low and by name where points are equal.",
    "Write a function to rank tuples of name and points: most points first, names alphabetical on a tie.",
)
def ranking_list(results: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return the (name, points) tuples with the most points first; equal points are ordered by name.

    >>> ranking_list([("Uwe", 5), ("Ann", 9), ("Bea", 5)])
    [('Ann', 9), ('Bea', 5), ('Uwe', 5)]
    >>> ranking_list([])
    []
    >>> ranking_list([("X", 0)])
    [('X', 0)]
    """
    return sorted(results, key=lambda r: (-r[1], r[0]))


@exercise(
    "Sort only the strings inside a mixed list; all other elements stay at their places.",
    "Given a list of mixed values, put its strings into alphabetical order among the places where strings stand.",
)
def sort_strings_in_place_of_strings(values: list) -> list:
    """Return the list with its strings sorted among themselves while the other elements do not move.

    >>> sort_strings_in_place_of_strings(["c", 1, "a", 2, "b"])
    ['a', 1, 'b', 2, 'c']
    >>> sort_strings_in_place_of_strings([3, 2])
    [3, 2]
    >>> sort_strings_in_place_of_strings([])
    []
    """
    ordered = iter(sorted(v for v in values if isinstance(v, str)))
    return [next(ordered) if isinstance(v, str) else v for v in values]


@exercise(
    "Sort the numbers by their remainder when divided by m; equal remainders in ascending order of the numbers.",
    "Write a function to order integers first by n % m and then by n.",
)
def sort_by_remainder(numbers: list[int], m: int) -> list[int]:
    """Sort the integers by their remainder modulo m and, within one remainder, by value.

    >>> sort_by_remainder([7, 3, 6, 4], 3)
    [3, 6, 4, 7]
    >>> sort_by_remainder([5, 2], 10)
    [2, 5]
    >>> sort_by_remainder([], 2)
    []
    """
    return sorted(numbers, key=lambda n: (n % m, n))


@exercise(
    "Return the words of the sentence sorted alphabetically without regard to case, joined by single spaces.",
    "Given a sentence, put its words into alphabetical order (case ignored) and return the new sentence.",
)
def alphabetical_sentence(sentence):
    """Return the sentence with its words in alphabetical order, ignoring case.

    >>> alphabetical_sentence("The dog Ate it")
    'Ate dog it The'
    >>> alphabetical_sentence("b a")
    'a b'
    >>> alphabetical_sentence("")
    ''
    """
    return " ".join(sorted(sentence.split(), key=str.lower))


@exercise(
    "Sort each inner list in descending order.",
    "Given a list of lists of numbers, return the lists in the same order but each sorted from large to small.",
)
def rows_descending(rows: list[list[int]]) -> list[list[int]]:
    """Return the rows with the numbers of each row sorted from largest to smallest.

    >>> rows_descending([[1, 3, 2], [4]])
    [[3, 2, 1], [4]]
    >>> rows_descending([[]])
    [[]]
    >>> rows_descending([])
    []
    """
    return [sorted(row, reverse=True) for row in rows]


@exercise(
    "Sort the dictionary by its values from large to small and return a list of its keys.",
    "Write a function that lists the keys of a dict beginning with the key that has the largest value; equal values keep their order.",
)
def keys_by_value_descending(mapping: dict) -> list:
    """Return the keys ordered by their values, the largest value first.

    >>> keys_by_value_descending({"a": 1, "b": 3, "c": 2})
    ['b', 'c', 'a']
    >>> keys_by_value_descending({})
    []
    >>> keys_by_value_descending({"x": 0, "y": 0})
    ['x', 'y']
    """
    return sorted(mapping, key=mapping.get, reverse=True)


@exercise(
    "Check if the list is sorted in descending order, equal neighbours being fine.",
    "Return True if no element is larger than the one before it.",
)
def is_descending(values):
    """Return True if the values never increase from left to right.

    >>> is_descending([5, 3, 3, 1])
    True
    >>> is_descending([1, 2])
    False
    >>> is_descending([])
    True
    """
    return list(values) == sorted(values, reverse=True)


@exercise(
    "Sort numeric strings by the number they stand for.",
    "Given strings such as '10' and '9', return them ordered by numeric value instead of alphabetically.",
)
def sort_numeric_strings(strings: list[str]) -> list[str]:
    """Return the strings of digits sorted by their numeric value.

    >>> sort_numeric_strings(["10", "9", "-2"])
    ['-2', '9', '10']
    >>> sort_numeric_strings(["007", "5"])
    ['5', '007']
    >>> sort_numeric_strings([])
    []
    """
    return sorted(strings, key=int)


@exercise(
    "Sort the characters of a string: digits first, then letters in alphabetical order; all other characters are dropped.",
    "Write a function that returns the sorted digits of the text followed by its sorted letters.",
)
def digits_then_letters(text: str) -> str:
    """Return the sorted digits followed by the sorted letters of the text, without anything else.

    >>> digits_then_letters("c3a1b2")
    '123abc'
    >>> digits_then_letters("z-y!")
    'yz'
    >>> digits_then_letters("")
    ''
    """
    digits = sorted(c for c in text if c.isdigit())
    letters = sorted(c for c in text if c.isalpha())
    return "".join(digits + letters)


@exercise(
    "Sort a list of numbers in ascending order with insertion sort; return a new list.",
    "Write a function that builds a sorted list by putting each number into its right place, without sort or sorted.",
)
def sorted_by_insertion(numbers: list[int]) -> list[int]:
    """Return the numbers in ascending order, inserting one after the other into a sorted list.

    >>> sorted_by_insertion([3, 1, 2])
    [1, 2, 3]
    >>> sorted_by_insertion([2, 2, 1])
    [1, 2, 2]
    >>> sorted_by_insertion([])
    []
    """
    result = []
    for n in numbers:
        i = 0
        while i < len(result) and result[i] <= n:
            i += 1
        result.insert(i, n)
    return result


@exercise(
    "Sort points (x, y) by their distance from the origin, nearest first.",
    "Given a list of coordinate pairs, order them by x*x + y*y.",
)
def points_by_distance(points):
    """Return the (x, y) points sorted by their distance to (0, 0).

    >>> points_by_distance([(3, 3), (1, 0), (0, -2)])
    [(1, 0), (0, -2), (3, 3)]
    >>> points_by_distance([])
    []
    >>> points_by_distance([(0, 5), (0, 4)])
    [(0, 4), (0, 5)]
    """
    return sorted(points, key=lambda p: p[0] ** 2 + p[1] ** 2)


@exercise(
    "Return the k longest strings, longest first; strings of equal length keep their order.",
    "Write a function to pick the k strings with the most characters, sorted by falling length.",
)
def k_longest(strings: list[str], k: int) -> list[str]:
    """Return the k longest strings, the longest one first.

    >>> k_longest(["a", "ccc", "bb"], 2)
    ['ccc', 'bb']
    >>> k_longest(["x"], 3)
    ['x']
    >>> k_longest(["ab", "cd"], 1)
    ['ab']
    """
    return sorted(strings, key=len, reverse=True)[:k]


@exercise(
    "Sort the items by their position in the list `order`; items not listed there come last in alphabetical order.",
    "Given items and a preferred order, return the items in that order, followed by the unknown ones sorted by name.",
)
def sort_by_preference(items: list[str], order: list[str]) -> list[str]:
    """Return the items in the sequence given by order; unknown items follow alphabetically.

    >>> sort_by_preference(["L", "S", "XS", "M"], ["S", "M", "L"])
    ['S', 'M', 'L', 'XS']
    >>> sort_by_preference(["b", "a"], [])
    ['a', 'b']
    >>> sort_by_preference([], ["x"])
    []
    """
    rank = {name: i for i, name in enumerate(order)}
    return sorted(items, key=lambda item: (rank.get(item, len(order)), item))


@exercise(
    "Return the indices of the list in the order that would sort its elements ascending.",
    "Write a function to list positions so that reading the list at these positions gives the sorted list; equal elements in original order.",
)
def sorting_positions(values: list) -> list[int]:
    """Return the indices that put the values into ascending order.

    >>> sorting_positions([30, 10, 20])
    [1, 2, 0]
    >>> sorting_positions([5, 5])
    [0, 1]
    >>> sorting_positions([])
    []
    """
    return sorted(range(len(values)), key=values.__getitem__)


@exercise(
    "Sort the tuples by their second element in descending order.",
    "Given tuples with at least two elements, order them by the element at index 1, largest first.",
)
def tuples_by_second_descending(tuples: list[tuple]) -> list[tuple]:
    """Return the tuples ordered by their second element, from largest to smallest.

    >>> tuples_by_second_descending([("a", 1), ("b", 3)])
    [('b', 3), ('a', 1)]
    >>> tuples_by_second_descending([(1, 2), (0, 2)])
    [(1, 2), (0, 2)]
    >>> tuples_by_second_descending([])
    []
    """
    result = list(tuples)
    result.sort(key=lambda t: t[1], reverse=True)
    return result
