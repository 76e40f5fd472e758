"""Short requests about tuples and lists of tuples."""

from functools import reduce
from operator import itemgetter

from training.curriculum.exercise import exercise


@exercise(
    "Return the tuple with its first and last elements exchanged.",
    "Swap the outer two items of a tuple; tuples shorter than two come back as they are.",
)
def swap_outer(tup):
    """Write a function to swap the first and the last element of a tuple.

    >>> swap_outer((1, 2, 3))
    (3, 2, 1)
    >>> swap_outer((5,))
    (5,)
    >>> swap_outer(())
    ()
    """
    if len(tup) < 2:
        return tup
    return (tup[-1],) + tup[1:-1] + (tup[0],)


@exercise(
    "Average the two tuples position by position.",
    "Return a tuple whose items are the means of the corresponding items of a and b.",
)
def mid_tuple(a: tuple, b: tuple) -> tuple:
    """Write a function to take the elementwise mean of two tuples.

    >>> mid_tuple((1, 2), (3, 6))
    (2.0, 4.0)
    >>> mid_tuple((0, 0, 0), (1, 1, 1))
    (0.5, 0.5, 0.5)
    >>> mid_tuple((), ())
    ()
    """
    return tuple((x + y) / 2 for x, y in zip(a, b))


@exercise(
    "Compute a tuple of absolute differences between the elements of two tuples.",
    "Given tuples a and b of the same length, return how far apart they are at each position.",
)
def tup_distance(a, b):
    """Write a function to get the elementwise absolute difference of two tuples.

    >>> tup_distance((5, 1), (2, 4))
    (3, 3)
    >>> tup_distance((3,), (3,))
    (0,)
    >>> tup_distance((), ())
    ()
    """
    return tuple(abs(x - y) for x, y in zip(a, b))


@exercise(
    "Multiply each element of the tuple by its index.",
    "Scale every number in the tuple by the position (from 0) at which it stands.",
)
def times_index(tup: tuple) -> tuple:
    """Write a function to multiply every element of a tuple by its index.

    >>> times_index((5, 5, 5))
    (0, 5, 10)
    >>> times_index((7,))
    (0,)
    >>> times_index(())
    ()
    """
    return tuple(i * x for i, x in enumerate(tup))


@exercise(
    "Return a tuple with x appended if it is not already in it.",
    "Add x at the end of the tuple unless the tuple contains it.",
)
def tup_with(tup, x):
    """Write a function to add an item to a tuple unless it is there already.

    >>> tup_with((1, 2), 3)
    (1, 2, 3)
    >>> tup_with((1, 2), 2)
    (1, 2)
    >>> tup_with((), "a")
    ('a',)
    """
    return tup if x in tup else tup + (x,)


@exercise(
    "Replace the element at index i of the tuple by x.",
    "Return a new tuple equal to tup except that position i holds x.",
)
def tup_set(tup: tuple, i: int, x) -> tuple:
    """Write a function to change the element at index i of a tuple.

    >>> tup_set((1, 2, 3), 1, 9)
    (1, 9, 3)
    >>> tup_set(("a",), 0, "b")
    ('b',)
    >>> tup_set((4, 5), 1, 4)
    (4, 4)
    """
    return tup[:i] + (x,) + tup[i + 1:]


@exercise(
    "Check if the elements of the tuple never get smaller from left to right.",
    "True when the tuple is sorted in ascending order (equal neighbours allowed).",
)
def tup_ascending(tup):
    """Check if a tuple is in ascending order.

    >>> tup_ascending((1, 2, 2))
    True
    >>> tup_ascending((3, 1))
    False
    >>> tup_ascending(())
    True
    """
    return all(a <= b for a, b in zip(tup, tup[1:]))


@exercise(
    "Return the tuples whose second element is larger than the first.",
    "Keep the rising pairs (a, b) with b > a, in order.",
)
def rising_only(pairs):
    """Write a function to keep the pairs whose second element exceeds the first.

    >>> rising_only([(1, 2), (3, 3), (5, 4)])
    [(1, 2)]
    >>> rising_only([("a", "b")])
    [('a', 'b')]
    >>> rising_only([])
    []
    """
    return [(a, b) for a, b in pairs if b > a]


@exercise(
    "Sum the products of all pairs in the list.",
    "Multiply the two numbers in each tuple and add up the results.",
)
def pair_product_total(pairs: list[tuple[int, int]]) -> int:
    """Write a function to add the products of the pairs.

    >>> pair_product_total([(2, 3), (4, 5)])
    26
    >>> pair_product_total([(7, 0)])
    0
    >>> pair_product_total([])
    0
    """
    return sum(a * b for a, b in pairs)


@exercise(
    "Sort the pairs by the distance between their two numbers, nearest first.",
    "Order the tuples by absolute difference of their elements, ascending; equal ones keep their order.",
)
def sort_by_width(pairs):
    """Write a function to sort pairs by the difference of their elements.

    >>> sort_by_width([(1, 9), (4, 5), (7, 3)])
    [(4, 5), (7, 3), (1, 9)]
    >>> sort_by_width([(2, 1), (1, 2)])
    [(2, 1), (1, 2)]
    >>> sort_by_width([])
    []
    """
    return sorted(pairs, key=lambda p: abs(p[0] - p[1]))


@exercise(
    "Sort pairs by first element descending and then by second element ascending.",
    "Order tuples (a, b): bigger a first, among equal a the smaller b first; a is a number.",
)
def sort_mixed(pairs):
    """Write a function to sort pairs by the first number descending, then by the second ascending.

    >>> sort_mixed([(1, "b"), (2, "c"), (1, "a")])
    [(2, 'c'), (1, 'a'), (1, 'b')]
    >>> sort_mixed([(0, 1), (0, 0)])
    [(0, 0), (0, 1)]
    >>> sort_mixed([])
    []
    """
    return sorted(pairs, key=lambda p: (-p[0], p[1]))


@exercise(
    "Remove the tuples in which some element is None.",
    "Keep only complete tuples, those without None.",
)
def drop_none_tuples(rows: list[tuple]) -> list[tuple]:
    """Write a function to drop the tuples that contain None.

    >>> drop_none_tuples([(1, 2), (None, 3), (4,)])
    [(1, 2), (4,)]
    >>> drop_none_tuples([(None,)])
    []
    >>> drop_none_tuples([(0, "")])
    [(0, '')]
    """
    return [t for t in rows if None not in t]


@exercise(
    "Count the tuples in which all elements are the same.",
    "How many tuples of the list consist of just one repeated value? Empty tuples count too.",
)
def uniform_tuples(rows):
    """Count the tuples whose elements are all equal.

    >>> uniform_tuples([(1, 1), (1, 2), (3, 3, 3)])
    2
    >>> uniform_tuples([(), (5,)])
    2
    >>> uniform_tuples([])
    0
    """
    return sum(1 for t in rows if len(set(t)) <= 1)


@exercise(
    "Turn (a, b) into (b, a) for every pair of the list.",
    "Flip all pairs, keeping their order in the list.",
)
def flip_pairs(pairs):
    """Write a function to swap the two elements of each pair.

    >>> flip_pairs([(1, "x"), (2, "y")])
    [('x', 1), ('y', 2)]
    >>> flip_pairs([(0, 0)])
    [(0, 0)]
    >>> flip_pairs([])
    []
    """
    return [(b, a) for a, b in pairs]


@exercise(
    "Make a dict from pairs; when a key comes twice, the first value stays.",
    "Convert a list of (key, value) tuples to a dictionary in which the earliest value of each key wins.",
)
def dict_first_wins(pairs):
    """Write a function to convert pairs to a dict, keeping the first value of a repeated key.

    >>> dict_first_wins([("a", 1), ("b", 2), ("a", 3)])
    {'a': 1, 'b': 2}
    >>> dict_first_wins([(1, "x")])
    {1: 'x'}
    >>> dict_first_wins([])
    {}
    """
    result = {}
    for key, value in pairs:
        result.setdefault(key, value)
    return result


@exercise(
    "Join all tuples of the list into one long tuple.",
    "Concatenate a list of tuples, in order, to a single flat tuple.",
)
def glue_tuples(lst):
    """Write a function to join tuples into one.

    >>> glue_tuples([(1, 2), (3,)])
    (1, 2, 3)
    >>> glue_tuples([(), ("a",)])
    ('a',)
    >>> glue_tuples([])
    ()
    """
    return reduce(lambda a, b: a + b, lst, ())


@exercise(
    "Return the numbers of a mixed tuple, ignoring everything that is not an int or float; booleans are ignored too.",
    "Pick out ints and floats from the tuple (True and False do not count as numbers).",
)
def numbers_of(tup):
    """Write a function to keep only the numbers of a mixed tuple, booleans excluded.

    >>> numbers_of((1, "a", 2.5, None))
    (1, 2.5)
    >>> numbers_of((True, 3))
    (3,)
    >>> numbers_of(("x",))
    ()
    """
    return tuple(x for x in tup if isinstance(x, (int, float)) and not isinstance(x, bool))


@exercise(
    "Add the numbers in every tuple and return the list of totals.",
    "Given tuples of numbers, list the sum of each one.",
)
def tuple_totals(rows: list[tuple]) -> list:
    """Write a function to sum each tuple of a list.

    >>> tuple_totals([(1, 2), (3, 4, 5)])
    [3, 12]
    >>> tuple_totals([()])
    [0]
    >>> tuple_totals([])
    []
    """
    return [sum(t) for t in rows]


@exercise(
    "Return how often the most frequent element of the tuple occurs; 0 if it is empty.",
    "Compute the highest number of times any single item is found in the tuple.",
)
def top_frequency(tup: tuple) -> int:
    """Write a function to find how many times the commonest element of a tuple occurs.

    >>> top_frequency((1, 2, 1, 1))
    3
    >>> top_frequency(("a", "b"))
    1
    >>> top_frequency(())
    0
    """
    return max((tup.count(x) for x in tup), default=0)


@exercise(
    "Check if any two neighbouring tuples share an element.",
    "True when some tuple has an item in common with the tuple right after it.",
)
def linked_neighbours(rows):
    """Check if two consecutive tuples have an element in common.

    >>> linked_neighbours([(1, 2), (2, 3)])
    True
    >>> linked_neighbours([(1, 2), (3, 4), (1, 5)])
    False
    >>> linked_neighbours([])
    False
    """
    return any(set(a) & set(b) for a, b in zip(rows, rows[1:]))
