"""Lists of tuples: sorting, filtering, projecting, converting."""

from training.curriculum.exercise import exercise


@exercise(
    "Order a list of 2-tuples by the second entry in ascending order.",
    "Given pairs, return them sorted by what comes second.",
)
def pairs_by_second(pairs: list[tuple]) -> list[tuple]:
    """Sort the pairs by their second element, smallest first; equal ones keep their order.

    >>> pairs_by_second([("a", 3), ("b", 1)])
    [('b', 1), ('a', 3)]
    >>> pairs_by_second([("x", 2), ("w", 2)])
    [('x', 2), ('w', 2)]
    >>> pairs_by_second([])
    []
    """
    return sorted(pairs, key=lambda pair: pair[1])


@exercise(
    "Order a list of 2-tuples so that the largest first entry comes first.",
    "Given pairs, sort them from the highest to the lowest first element.",
)
def pairs_by_first_down(pairs):
    """Sort the pairs by their first element in descending order; equal ones keep their order.

    >>> pairs_by_first_down([(1, "a"), (3, "b"), (2, "c")])
    [(3, 'b'), (2, 'c'), (1, 'a')]
    >>> pairs_by_first_down([(5, "x")])
    [(5, 'x')]
    >>> pairs_by_first_down([])
    []
    """
    return sorted(pairs, key=lambda pair: pair[0], reverse=True)


@exercise(
    "Order tuples of numbers by ascending total.",
    "Given tuples of numbers, return them sorted by what their elements add up to.",
)
def tuples_by_sum(tuples):
    """Sort the tuples by the sum of their numbers, smallest sum first.

    >>> tuples_by_sum([(5, 1), (2, 2), (0, 9)])
    [(2, 2), (5, 1), (0, 9)]
    >>> tuples_by_sum([(3,), (1, 1, 1)])
    [(3,), (1, 1, 1)]
    >>> tuples_by_sum([])
    []
    """
    return sorted(tuples, key=sum)


@exercise(
    "Order (name, points) tuples by points from high to low; ties go by name alphabetically.",
    "Given pairs of text and number, sort by the larger number first, equal numbers by the text.",
)
def pairs_by_points_then_name(pairs: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Sort the pairs by second element descending and, where these are equal, by first element ascending.

    >>> pairs_by_points_then_name([("bob", 5), ("ann", 5), ("cid", 9)])
    [('cid', 9), ('ann', 5), ('bob', 5)]
    >>> pairs_by_points_then_name([("x", 0)])
    [('x', 0)]
    >>> pairs_by_points_then_name([])
    []
    """
    return sorted(pairs, key=lambda p: (-p[1], p[0]))


@exercise(
    "Order (start, end) pairs by end minus start.",
    "Given pairs of numbers, return them sorted ascending by how much the second exceeds the first.",
)
def pairs_by_difference(pairs):
    """Sort the pairs by the difference of second and first element, smallest difference first.

    >>> pairs_by_difference([(1, 9), (2, 3), (5, 7)])
    [(2, 3), (5, 7), (1, 9)]
    >>> pairs_by_difference([(4, 1)])
    [(4, 1)]
    >>> pairs_by_difference([])
    []
    """
    return sorted(pairs, key=lambda p: p[1] - p[0])


@exercise(
    "Order tuples by how many elements they have, descending.",
    "Given tuples of various sizes, return them from the longest to the shortest.",
)
def tuples_by_size_down(tuples: list[tuple]) -> list[tuple]:
    """Sort the tuples by their length, longest first.

    >>> tuples_by_size_down([(1,), (1, 2, 3), (4, 5)])
    [(1, 2, 3), (4, 5), (1,)]
    >>> tuples_by_size_down([(), (0,)])
    [(0,), ()]
    >>> tuples_by_size_down([])
    []
    """
    return sorted(tuples, key=len, reverse=True)


@exercise(
    "Return the list of tuples with the entries of each one in ascending order.",
    "Given tuples, build new tuples holding the same elements sorted.",
)
def sort_inside_tuples(tuples):
    """Sort the elements inside every tuple.

    >>> sort_inside_tuples([(3, 1, 2), (9, 8)])
    [(1, 2, 3), (8, 9)]
    >>> sort_inside_tuples([()])
    [()]
    >>> sort_inside_tuples([])
    []
    """
    return [tuple(sorted(t)) for t in tuples]


@exercise(
    "Extract what comes first in each tuple.",
    "Given a list of tuples, build the list of their entries at index 0.",
)
def firsts_of_pairs(pairs: list[tuple]) -> list:
    """Return the first elements of all pairs.

    >>> firsts_of_pairs([("a", 1), ("b", 2)])
    ['a', 'b']
    >>> firsts_of_pairs([(5, None)])
    [5]
    >>> firsts_of_pairs([])
    []
    """
    return [pair[0] for pair in pairs]


@exercise(
    "Extract one column from a list of tuples.",
    "Given tuples and an index, list the entry of each tuple at that index.",
)
def column_of_tuples(tuples, index):
    """Return the elements at the given index of all tuples.

    >>> column_of_tuples([(1, 2, 3), (4, 5, 6)], 2)
    [3, 6]
    >>> column_of_tuples([(1, 2), (3,)], -1)
    [2, 3]
    >>> column_of_tuples([], 0)
    []
    """
    return [t[index] for t in tuples]


@exercise(
    "Unzip pairs into two lists, returned as a tuple.",
    "Given 2-tuples, separate what comes first from what comes second.",
)
def unzip_to_lists(pairs: list[tuple]) -> tuple[list, list]:
    """Split a list of pairs into the list of first elements and the list of second elements.

    >>> unzip_to_lists([("a", 1), ("b", 2)])
    (['a', 'b'], [1, 2])
    >>> unzip_to_lists([(0, 0)])
    ([0], [0])
    >>> unzip_to_lists([])
    ([], [])
    """
    return [a for a, _ in pairs], [b for _, b in pairs]


@exercise(
    "Swap first and second in each tuple of the list.",
    "Given pairs (a, b), return the pairs (b, a) in the same order.",
)
def swap_all_pairs(pairs):
    """Exchange the two elements of every pair.

    >>> swap_all_pairs([("a", 1), ("b", 2)])
    [(1, 'a'), (2, 'b')]
    >>> swap_all_pairs([(1, 1)])
    [(1, 1)]
    >>> swap_all_pairs([])
    []
    """
    return [(b, a) for a, b in pairs]


@exercise(
    "Filter 2-tuples: the second entry must be above limit.",
    "Given pairs of name and number, return those with a number exceeding limit.",
)
def pairs_with_second_above(pairs: list[tuple[str, int]], limit: int) -> list[tuple[str, int]]:
    """Keep the pairs whose second element is greater than limit.

    >>> pairs_with_second_above([("a", 3), ("b", 8)], 3)
    [('b', 8)]
    >>> pairs_with_second_above([("a", 3)], 9)
    []
    >>> pairs_with_second_above([], 0)
    []
    """
    return [(name, number) for name, number in pairs if number > limit]


@exercise(
    "Filter pairs (a, b) by a < b.",
    "Given pairs of numbers, return only those that rise from first to second.",
)
def rising_pairs(pairs):
    """Keep the pairs in which the first element is smaller than the second.

    >>> rising_pairs([(1, 2), (3, 3), (5, 4)])
    [(1, 2)]
    >>> rising_pairs([(-2, 0)])
    [(-2, 0)]
    >>> rising_pairs([])
    []
    """
    return [pair for pair in pairs if pair[0] < pair[1]]


@exercise(
    "Filter out every tuple with a missing (None) element.",
    "Given tuples, return those in which all elements are present, that is not None.",
)
def tuples_without_none(tuples: list[tuple]) -> list[tuple]:
    """Keep the tuples that contain no None.

    >>> tuples_without_none([(1, None), (2, 3)])
    [(2, 3)]
    >>> tuples_without_none([(None,), ()])
    [()]
    >>> tuples_without_none([])
    []
    """
    return [t for t in tuples if None not in t]


@exercise(
    "Filter tuples: the given item must occur among their elements.",
    "Given tuples and an item, return all tuples in which the item is found.",
)
def tuples_having(tuples: list[tuple], item) -> list[tuple]:
    """Keep the tuples that contain item.

    >>> tuples_having([(1, 2), (3, 4), (2,)], 2)
    [(1, 2), (2,)]
    >>> tuples_having([("a", "b")], "c")
    []
    >>> tuples_having([], 1)
    []
    """
    return [t for t in tuples if item in t]


@exercise(
    "Filter tuples by their number of elements, which must equal n.",
    "Given tuples and n, return those having exactly n entries.",
)
def tuples_of_length(tuples, n):
    """Keep the tuples of length n.

    >>> tuples_of_length([(1, 2), (3,), (4, 5)], 2)
    [(1, 2), (4, 5)]
    >>> tuples_of_length([()], 0)
    [()]
    >>> tuples_of_length([], 1)
    []
    """
    return [t for t in tuples if len(t) == n]


@exercise(
    "Remove pairs that repeat an earlier pair, in the same or in swapped order.",
    "Given pairs, treat (a, b) and (b, a) as equal and keep only the first of equal ones.",
)
def distinct_unordered_pairs(pairs):
    """Keep one pair of each two pairs that are equal up to exchange of their elements, the first one.

    >>> distinct_unordered_pairs([(1, 2), (2, 1), (3, 1)])
    [(1, 2), (3, 1)]
    >>> distinct_unordered_pairs([(1, 1), (1, 1)])
    [(1, 1)]
    >>> distinct_unordered_pairs([])
    []
    """
    seen = set()
    result = []
    for a, b in pairs:
        if (a, b) not in seen:
            result.append((a, b))
            seen.add((a, b))
            seen.add((b, a))
    return result


@exercise(
    "Remove pairs whose first element already occurred as a first element.",
    "Given pairs, drop those with a repeated key, keeping the earliest.",
)
def first_pair_per_key(pairs: list[tuple]) -> list[tuple]:
    """Keep only the first pair for each first element.

    >>> first_pair_per_key([("a", 1), ("b", 2), ("a", 3)])
    [('a', 1), ('b', 2)]
    >>> first_pair_per_key([("x", 0)])
    [('x', 0)]
    >>> first_pair_per_key([])
    []
    """
    seen = set()
    result = []
    for key, value in pairs:
        if key not in seen:
            seen.add(key)
            result.append((key, value))
    return result


@exercise(
    "Turn a list of lists into a list of tuples.",
    "Given rows as lists, return the same rows as tuples.",
)
def rows_to_tuples(rows):
    """Convert every list of rows into a tuple.

    >>> rows_to_tuples([[1, 2], [3]])
    [(1, 2), (3,)]
    >>> rows_to_tuples([[]])
    [()]
    >>> rows_to_tuples([])
    []
    """
    return [tuple(row) for row in rows]


@exercise(
    "Flatten a list of tuples.",
    "Given tuples, chain their elements into a single list, in order.",
)
def flatten_tuples(tuples: list[tuple]) -> list:
    """Return all elements of all tuples as one list.

    >>> flatten_tuples([(1, 2), (3,)])
    [1, 2, 3]
    >>> flatten_tuples([(), ("a",)])
    ['a']
    >>> flatten_tuples([])
    []
    """
    return [x for t in tuples for x in t]


@exercise(
    "Turn tuples of numeric strings into tuples of ints.",
    "Given tuples such as ('1', '20'), return tuples such as (1, 20).",
)
def tuples_to_ints(tuples):
    """Convert the texts in each tuple to integers.

    >>> tuples_to_ints([("1", "20"), ("-3",)])
    [(1, 20), (-3,)]
    >>> tuples_to_ints([()])
    [()]
    >>> tuples_to_ints([])
    []
    """
    return [tuple(int(x) for x in t) for t in tuples]


@exercise(
    "Extend each tuple of the list by one element at the end.",
    "Given tuples and a value, return the tuples with the value added as last element.",
)
def append_to_tuples(tuples: list[tuple], value) -> list[tuple]:
    """Append value to every tuple.

    >>> append_to_tuples([(1, 2), ()], 0)
    [(1, 2, 0), (0,)]
    >>> append_to_tuples([("a",)], "z")
    [('a', 'z')]
    >>> append_to_tuples([], 1)
    []
    """
    return [t + (value,) for t in tuples]


@exercise(
    "Prefix each tuple with its place in the list, counting from 1.",
    "Given tuples, return new ones that start with a running number beginning at 1.",
)
def number_tuples(tuples):
    """Number the tuples: put 1, 2, 3 and so on in front of their elements.

    >>> number_tuples([("a", 5), ("b", 6)])
    [(1, 'a', 5), (2, 'b', 6)]
    >>> number_tuples([()])
    [(1,)]
    >>> number_tuples([])
    []
    """
    return [(i,) + t for i, t in enumerate(tuples, 1)]


@exercise(
    "Set a new value in all pairs with the given key.",
    "Given pairs, return them with (key, old) changed to (key, value), other pairs unchanged.",
)
def set_in_pairs(pairs: list[tuple], key, value) -> list[tuple]:
    """Replace the second element of the pairs whose first element is key by value.

    >>> set_in_pairs([("a", 1), ("b", 2)], "a", 9)
    [('a', 9), ('b', 2)]
    >>> set_in_pairs([("a", 1)], "z", 9)
    [('a', 1)]
    >>> set_in_pairs([], "a", 1)
    []
    """
    return [(k, value) if k == key else (k, v) for k, v in pairs]


@exercise(
    "Look up a key in a list of pairs; without a match return default.",
    "Given pairs, find the value paired with key for the first time, else the default.",
)
def lookup_in_pairs(pairs, key, default=None):
    """Return the second element of the first pair whose first element is key, or default.

    >>> lookup_in_pairs([("a", 1), ("b", 2), ("b", 3)], "b")
    2
    >>> lookup_in_pairs([("a", 1)], "x", 0)
    0
    >>> lookup_in_pairs([], "x") is None
    True
    """
    for k, v in pairs:
        if k == key:
            return v
    return default


@exercise(
    "Format pairs as one text like 'a: 1; b: 2'.",
    "Given 2-tuples, return them as text 'x: y', separated by '; '.",
)
def pairs_as_text(pairs: list[tuple]) -> str:
    """Write each pair as 'first: second' and join them with semicolons and a space.

    >>> pairs_as_text([("a", 1), ("b", 2)])
    'a: 1; b: 2'
    >>> pairs_as_text([(0, None)])
    '0: None'
    >>> pairs_as_text([])
    ''
    """
    return "; ".join(f"{a}: {b}" for a, b in pairs)


@exercise(
    "Turn every tuple into a text of its elements with '-' between them.",
    "Given tuples, return strings such as '1-2-3'.",
)
def tuples_hyphenated(tuples):
    """Join the elements of each tuple with a hyphen.

    >>> tuples_hyphenated([(1, 2, 3), ("a",)])
    ['1-2-3', 'a']
    >>> tuples_hyphenated([()])
    ['']
    >>> tuples_hyphenated([])
    []
    """
    return ["-".join(str(x) for x in t) for t in tuples]
