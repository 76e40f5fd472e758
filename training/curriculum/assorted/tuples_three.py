"""Tuples and lists of tuples: choosing, changing, combining, checking."""

from training.curriculum.exercise import exercise


@exercise(
    "Join the elements of each tuple into one string with a hyphen between them.",
    "Turn every tuple of texts or numbers into a text like 'a-b-c'.",
)
def hyphen_tuples(tuples):
    """Return for each tuple its elements as text joined by hyphens.

    >>> hyphen_tuples([(1, 2), ("a", "b", "c")])
    ['1-2', 'a-b-c']
    >>> hyphen_tuples([("x",)])
    ['x']
    >>> hyphen_tuples([])
    []
    """
    return ["-".join(map(str, t)) for t in tuples]


@exercise(
    "Add the elements of the first tuple to those of the second one, position by position; a longer rest is kept.",
    "Sum two tuples of different length element by element, treating missing elements as 0.",
)
def uneven_tuple_sum(a, b):
    """Return the elementwise sum of tuples a and b, the shorter one extended by zeros.

    >>> uneven_tuple_sum((1, 2, 3), (10, 20))
    (11, 22, 3)
    >>> uneven_tuple_sum((), (4,))
    (4,)
    >>> uneven_tuple_sum((1,), (1,))
    (2,)
    """
    n = max(len(a), len(b))
    a += (0,) * (n - len(a))
    b += (0,) * (n - len(b))
    return tuple(x + y for x, y in zip(a, b))


@exercise(
    "Check whether a tuple contains another tuple as an element.",
    "Return True if at least one item of tup is itself a tuple.",
)
def holds_tuple(tup):
    """Return whether any element of tup is a tuple.

    >>> holds_tuple((1, (2, 3)))
    True
    >>> holds_tuple((1, [2]))
    False
    >>> holds_tuple(())
    False
    """
    return any(isinstance(x, tuple) for x in tup)


@exercise(
    "Count how many tuples of the list contain the value k.",
    "In how many tuples does k occur?",
)
def tuples_with_value(tuples, k):
    """Return the number of tuples that contain k.

    >>> tuples_with_value([(1, 2), (2, 2), (3,)], 2)
    2
    >>> tuples_with_value([()], 1)
    0
    >>> tuples_with_value([], 0)
    0
    """
    return sum(k in t for t in tuples)


@exercise(
    "Return a tuple of the numbers of tup that are above its mean.",
    "Keep the elements of a tuple that exceed the average of all its elements.",
)
def above_mean_tuple(tup):
    """Return the elements of the non-empty tuple tup greater than their mean, as a tuple.

    >>> above_mean_tuple((1, 2, 6))
    (6,)
    >>> above_mean_tuple((4, 4))
    ()
    >>> above_mean_tuple((7,))
    ()
    """
    mean = sum(tup) / len(tup)
    return tuple(x for x in tup if x > mean)


@exercise(
    "Sum the numbers at index i over all tuples of the list.",
    "Add up the i-th items of the tuples.",
)
def sum_at_index(tuples, i):
    """Return the sum of the elements at index i of the tuples.

    >>> sum_at_index([(1, 2), (3, 4)], 1)
    6
    >>> sum_at_index([(5,)], 0)
    5
    >>> sum_at_index([], 2)
    0
    """
    return sum(t[i] for t in tuples)


@exercise(
    "Convert a list of tuples into a dict from the first element to the tuple of the remaining ones.",
    "Use the first item of each tuple as key and the rest as value.",
)
def first_as_key(tuples):
    """Return a dictionary from the first element of each tuple to the tuple of its other elements.

    >>> first_as_key([("a", 1, 2), ("b", 3)])
    {'a': (1, 2), 'b': (3,)}
    >>> first_as_key([("x",)])
    {'x': ()}
    >>> first_as_key([])
    {}
    """
    return {t[0]: t[1:] for t in tuples}


@exercise(
    "Return the tuples whose first element is smaller than the given value and whose second is larger.",
    "Given (low, high) pairs and x, keep the pairs with low < x < high.",
)
def pairs_around(pairs, x):
    """Return the pairs (low, high) with x strictly between their elements.

    >>> pairs_around([(1, 5), (6, 9), (3, 4)], 4)
    [(1, 5)]
    >>> pairs_around([(0, 2)], 1)
    [(0, 2)]
    >>> pairs_around([], 3)
    []
    """
    return [(low, high) for low, high in pairs if low < x < high]


@exercise(
    "Return the tuple with its smallest and its largest element swapped; all elements are different.",
    "Exchange the minimum and the maximum of a tuple of distinct numbers.",
)
def swap_low_high(tup):
    """Return tup with its least and greatest elements in each other's place.

    >>> swap_low_high((3, 1, 5))
    (3, 5, 1)
    >>> swap_low_high((2, 9))
    (9, 2)
    >>> swap_low_high((4,))
    (4,)
    """
    low, high = min(tup), max(tup)
    swap = {low: high, high: low}
    return tuple(swap.get(x, x) for x in tup)


@exercise(
    "Remove from the list every tuple that is a reversed copy of an earlier kept pair.",
    "Keep a pair only if neither it nor its mirror image was kept before.",
)
def without_mirrored(pairs):
    """Return pairs without those that equal an earlier kept pair, forwards or backwards.

    >>> without_mirrored([(1, 2), (2, 1), (3, 4)])
    [(1, 2), (3, 4)]
    >>> without_mirrored([("a", "a"), ("a", "a")])
    [('a', 'a')]
    >>> without_mirrored([])
    []
    """
    kept = []
    for a, b in pairs:
        if (a, b) not in kept and (b, a) not in kept:
            kept.append((a, b))
    return kept


@exercise(
    "Return a tuple with k copies of each element of tup.",
    "Repeat every element of the tuple k times in a row.",
)
def stretch_tuple(tup, k):
    """Return a tuple in which each element of tup occurs k times in succession.

    >>> stretch_tuple((1, 2), 2)
    (1, 1, 2, 2)
    >>> stretch_tuple(("a",), 3)
    ('a', 'a', 'a')
    >>> stretch_tuple((5, 6), 0)
    ()
    """
    return tuple(x for x in tup for _ in range(k))


@exercise(
    "Sum up the amounts of (name, amount) tuples per name and return sorted (name, total) tuples.",
    "Merge tuples with equal first elements by adding their second elements; sort the result.",
)
def merged_amounts(tuples):
    """Return the sorted (name, sum of amounts) tuples for the given (name, amount) tuples.

    >>> merged_amounts([("b", 2), ("a", 1), ("b", 3)])
    [('a', 1), ('b', 5)]
    >>> merged_amounts([("x", 0)])
    [('x', 0)]
    >>> merged_amounts([])
    []
    """
    totals = {}
    for name, amount in tuples:
        totals[name] = totals.get(name, 0) + amount
    return sorted(totals.items())


@exercise(
    "Return the differences second minus first for a list of pairs, leaving out negative ones.",
    "For every (start, end) pair with start <= end, give the length end - start.",
)
def valid_lengths(pairs):
    """Return end - start for each pair whose end is not before its start.

    >>> valid_lengths([(1, 4), (5, 2), (3, 3)])
    [3, 0]
    >>> valid_lengths([(2, 1)])
    []
    >>> valid_lengths([])
    []
    """
    return [b - a for a, b in pairs if b >= a]


@exercise(
    "Return the shortest tuple of the list, or () if the list is empty; the first one on ties.",
    "Find the tuple with the fewest elements; an empty list gives the empty tuple.",
)
def least_elements(tuples):
    """Return the first of the tuples with the fewest elements, () without tuples.

    >>> least_elements([(1, 2), (3,), (4,)])
    (3,)
    >>> least_elements([("a", "b")])
    ('a', 'b')
    >>> least_elements([])
    ()
    """
    return min(tuples, key=len, default=())


@exercise(
    "Set the element at index i of a tuple to value, returning a new tuple; a bad index raises ValueError.",
    "Return tup with position i replaced by value; ValueError if there is no such position.",
)
def tuple_with_set(tup, i, value):
    """Return a tuple like tup with value at index i.

    >>> tuple_with_set((1, 2, 3), 1, 9)
    (1, 9, 3)
    >>> tuple_with_set(("a",), 0, "z")
    ('z',)
    >>> tuple_with_set((1,), 4, 0)
    Traceback (most recent call last):
        ...
    ValueError: no such index
    """
    if not 0 <= i < len(tup):
        raise ValueError("no such index")
    return tup[:i] + (value,) + tup[i + 1:]


@exercise(
    "Find the element that occurs in the most tuples of the list; the smallest one on a tie.",
    "Return the value contained in more of the tuples than any other; among equals the least.",
)
def widest_spread_element(tuples):
    """Return the element contained in the most tuples, the smallest of several.

    >>> widest_spread_element([(1, 2), (2, 3), (2, 2)])
    2
    >>> widest_spread_element([(5, 4)])
    4
    >>> widest_spread_element([(1, 1, 1), (2,), (2, 3)])
    2
    """
    values = sorted({x for t in tuples for x in t})
    return max(values, key=lambda x: sum(x in t for t in tuples))


@exercise(
    "Return the tuple without its smallest element; only the first copy goes.",
    "Remove the minimum from a tuple once, leaving the order of the rest.",
)
def tuple_minus_least(tup):
    """Return tup without the first occurrence of its minimum.

    >>> tuple_minus_least((3, 1, 2, 1))
    (3, 2, 1)
    >>> tuple_minus_least((5,))
    ()
    >>> tuple_minus_least((2, 2))
    (2,)
    """
    i = tup.index(min(tup))
    return tup[:i] + tup[i + 1:]
