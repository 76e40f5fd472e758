"""Tuples: taking apart, building, comparing."""

from training.curriculum.exercise import exercise


@exercise(
    "Swap the two members of a pair.",
    "Given a tuple (a, b), return (b, a).",
)
def flipped(pair: tuple) -> tuple:
    """Return the pair with its two members exchanged.

    >>> flipped((1, 2))
    (2, 1)
    >>> flipped(("a", None))
    (None, 'a')
    >>> flipped((3, 3))
    (3, 3)
    """
    a, b = pair
    return b, a


@exercise(
    "Return the smallest and the largest number of a list as a tuple.",
    "Write a function that gives (minimum, maximum) of a non-empty list.",
)
def low_and_high(numbers):
    """Return a tuple with the minimum and the maximum of the list.

    >>> low_and_high([4, 1, 9])
    (1, 9)
    >>> low_and_high([5])
    (5, 5)
    >>> low_and_high([-1, -8])
    (-8, -1)
    """
    return min(numbers), max(numbers)


@exercise(
    "Replace the element at the given position of a tuple and return the new tuple.",
    "Give a copy of the tuple in which the value at index is exchanged for the new value.",
)
def tuple_with_change(values: tuple, index: int, new) -> tuple:
    """Return a copy of the tuple with the element at index replaced by new.

    >>> tuple_with_change((1, 2, 3), 1, 9)
    (1, 9, 3)
    >>> tuple_with_change(("a",), 0, "b")
    ('b',)
    >>> tuple_with_change((5, 6), -1, 0)
    (5, 0)
    """
    items = list(values)
    items[index] = new
    return tuple(items)


@exercise(
    "Split a list of pairs into the list of first members and the list of second members.",
    "Given pairs (a, b), return a tuple of two lists: all the a values and all the b values.",
)
def separate_pairs(pairs: list[tuple]) -> tuple[list, list]:
    """Return the first members and the second members of the pairs as two lists.

    >>> separate_pairs([(1, "a"), (2, "b")])
    ([1, 2], ['a', 'b'])
    >>> separate_pairs([])
    ([], [])
    >>> separate_pairs([(0, 0)])
    ([0], [0])
    """
    firsts, seconds = [], []
    for a, b in pairs:
        firsts.append(a)
        seconds.append(b)
    return firsts, seconds


@exercise(
    "Check if the members of a tuple are in strictly falling order.",
    "Tell whether each value of the tuple is less than the one before it.",
)
def tuple_is_falling(values):
    """Check whether every element of the tuple is smaller than its predecessor.

    >>> tuple_is_falling((9, 5, 1))
    True
    >>> tuple_is_falling((3, 3))
    False
    >>> tuple_is_falling((7,))
    True
    """
    return all(a > b for a, b in zip(values, values[1:]))


@exercise(
    "Find the pair with the largest second member; the first one on ties.",
    "Given a non-empty list of pairs, return the one whose second value is the greatest (the earliest if several).",
)
def pair_with_top_second(pairs: list[tuple]) -> tuple:
    """Return the pair whose second member is the largest.

    >>> pair_with_top_second([("a", 3), ("b", 7), ("c", 5)])
    ('b', 7)
    >>> pair_with_top_second([("x", 1), ("y", 1)])
    ('x', 1)
    >>> pair_with_top_second([(0, -1)])
    (0, -1)
    """
    return max(pairs, key=lambda pair: pair[1])


@exercise(
    "Count the tuples that have the given length.",
    "How many of the tuples in the list consist of exactly size elements?",
)
def tuples_of_size(tuples, size):
    """Count the tuples in the list that have exactly size elements.

    >>> tuples_of_size([(1,), (1, 2), (3, 4)], 2)
    2
    >>> tuples_of_size([()], 0)
    1
    >>> tuples_of_size([], 1)
    0
    """
    return sum(1 for t in tuples if len(t) == size)


@exercise(
    "Turn a full name into a tuple (first, last); a single word gives an empty last name.",
    "Split a name at its first space into first name and rest; without a space the rest is ''.",
)
def name_parts(full_name: str) -> tuple[str, str]:
    """Split a full name at the first space into a tuple (first, last).

    >>> name_parts("Ada Stone")
    ('Ada', 'Stone')
    >>> name_parts("Cher")
    ('Cher', '')
    >>> name_parts("Jo van Berg")
    ('Jo', 'van Berg')
    """
    first, _, last = full_name.partition(" ")
    return first, last


@exercise(
    "Add a value to the front of a tuple.",
    "Return a new tuple that starts with value and goes on with the given elements.",
)
def tuple_prepended(value, elements: tuple) -> tuple:
    """Return the tuple with value put in front.

    >>> tuple_prepended(0, (1, 2))
    (0, 1, 2)
    >>> tuple_prepended("a", ())
    ('a',)
    >>> tuple_prepended((1,), (2,))
    ((1,), 2)
    """
    return (value,) + elements


@exercise(
    "Quotient and remainder of two integers as a tuple; None if the divisor is 0.",
    "Given a and b, return (a // b, a % b), or None when b is zero.",
)
def division_pair(a: int, b: int):
    """Return (quotient, remainder) of a divided by b, or None if b is 0.

    >>> division_pair(17, 5)
    (3, 2)
    >>> division_pair(4, 0) is None
    True
    >>> division_pair(0, 3)
    (0, 0)
    """
    if b == 0:
        return None
    return divmod(a, b)


@exercise(
    "Multiply each pair of numbers and add up the products.",
    "Given a list of (quantity, price) pairs, return the total cost.",
)
def pairs_total_cost(pairs: list[tuple[int, int]]) -> int:
    """Return the sum of quantity * price over all pairs.

    >>> pairs_total_cost([(2, 5), (1, 10)])
    20
    >>> pairs_total_cost([])
    0
    >>> pairs_total_cost([(0, 99)])
    0
    """
    total = 0
    for quantity, price in pairs:
        total += quantity * price
    return total


@exercise(
    "Join the elements of a tuple into one string with the given separator; numbers are converted to text.",
    "Write out a tuple of any values as text, separated by sep.",
)
def tuple_to_text(values, sep):
    """Return the elements of the tuple as text, joined by sep.

    >>> tuple_to_text((1, "a", 2.5), "-")
    '1-a-2.5'
    >>> tuple_to_text((), ",")
    ''
    >>> tuple_to_text((7,), ",")
    '7'
    """
    return sep.join(str(v) for v in values)


@exercise(
    "Order a list of points (x, y) by y, then by x.",
    "Sort coordinate pairs from the lowest y upwards; points at the same height go from left to right.",
)
def points_by_height(points: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the points sorted by y and, for equal y, by x.

    >>> points_by_height([(2, 1), (0, 5), (1, 1)])
    [(1, 1), (2, 1), (0, 5)]
    >>> points_by_height([])
    []
    >>> points_by_height([(3, -1), (3, -2)])
    [(3, -2), (3, -1)]
    """
    return sorted(points, key=lambda p: (p[1], p[0]))


@exercise(
    "Remove the pairs in which both members are equal.",
    "Keep only those pairs of the list whose two members differ.",
)
def without_twins(pairs: list[tuple]) -> list[tuple]:
    """Return the pairs whose two members are different.

    >>> without_twins([(1, 1), (1, 2), ("a", "a")])
    [(1, 2)]
    >>> without_twins([])
    []
    >>> without_twins([(0, 1)])
    [(0, 1)]
    """
    return [(a, b) for a, b in pairs if a != b]


@exercise(
    "Divide a list into a tuple (evens, odds) of two lists.",
    "Return two lists in a tuple: the even numbers and the odd numbers, each in the original order.",
)
def evens_and_odds(numbers):
    """Return a tuple with the list of even numbers and the list of odd numbers.

    >>> evens_and_odds([1, 2, 3, 4])
    ([2, 4], [1, 3])
    >>> evens_and_odds([])
    ([], [])
    >>> evens_and_odds([5])
    ([], [5])
    """
    evens = [n for n in numbers if n % 2 == 0]
    odds = [n for n in numbers if n % 2 == 1]
    return evens, odds


@exercise(
    "Number the words from 1: return tuples (number, word).",
    "Given a list of words, pair each word with its position, counting from one.",
)
def numbered_words(words: list[str]) -> list[tuple[int, str]]:
    """Return (number, word) tuples, numbering the words from 1.

    >>> numbered_words(["tea", "milk"])
    [(1, 'tea'), (2, 'milk')]
    >>> numbered_words([])
    []
    >>> numbered_words(["a"])
    [(1, 'a')]
    """
    return list(enumerate(words, start=1))


@exercise(
    "Check if a point (x, y) lies inside or on the edge of a rectangle given as (left, bottom, right, top).",
    "Tell whether the rectangle's bounds, edges included, contain the point.",
)
def point_in_rectangle(point, rectangle):
    """Check whether the point (x, y) is within the rectangle (left, bottom, right, top), edges included.

    >>> point_in_rectangle((2, 3), (0, 0, 4, 4))
    True
    >>> point_in_rectangle((4, 0), (0, 0, 4, 4))
    True
    >>> point_in_rectangle((5, 1), (0, 0, 4, 4))
    False
    """
    x, y = point
    left, bottom, right, top = rectangle
    return left <= x <= right and bottom <= y <= top


@exercise(
    "Element-wise comparison of two tuples: a tuple of booleans, True where the members are equal.",
    "Return for each position of two equally long tuples whether the values agree, as a tuple.",
)
def equality_tuple(a: tuple, b: tuple) -> tuple:
    """Return a tuple that says for each position whether a and b are equal there.

    >>> equality_tuple((1, 2), (1, 3))
    (True, False)
    >>> equality_tuple((), ())
    ()
    >>> equality_tuple(("x",), ("x",))
    (True,)
    """
    return tuple(x == y for x, y in zip(a, b))


@exercise(
    "Look up a key in a list of (key, value) tuples and return its value, or default if it is not there.",
    "Value of the first tuple whose first member is key; default when no tuple matches.",
)
def value_from_pairs(pairs: list[tuple], key, default=None):
    """Return the value that belongs to key in a list of (key, value) tuples, or default.

    >>> value_from_pairs([("a", 1), ("b", 2)], "b")
    2
    >>> value_from_pairs([("a", 1)], "z", 0)
    0
    >>> value_from_pairs([(1, "x"), (1, "y")], 1)
    'x'
    """
    for k, v in pairs:
        if k == key:
            return v
    return default


@exercise(
    "Flatten a tuple that may contain tuples one level deep.",
    "Given a tuple, return a new tuple in which each inner tuple is replaced by its elements; other values stay.",
)
def spread_inner_tuples(values: tuple) -> tuple:
    """Return the tuple with its inner tuples replaced by their elements, one level deep.

    >>> spread_inner_tuples((1, (2, 3), 4))
    (1, 2, 3, 4)
    >>> spread_inner_tuples(((), ("a",)))
    ('a',)
    >>> spread_inner_tuples((5, ((6,), 7)))
    (5, (6,), 7)
    """
    result = []
    for value in values:
        if isinstance(value, tuple):
            result.extend(value)
        else:
            result.append(value)
    return tuple(result)


@exercise(
    "Midpoint of two points given as (x, y) tuples.",
    "Find the point half way between p and q and return it as a tuple of floats.",
)
def halfway_point(p, q):
    """Return the point in the middle between p and q.

    >>> halfway_point((0, 0), (4, 2))
    (2.0, 1.0)
    >>> halfway_point((1, 1), (2, 1))
    (1.5, 1.0)
    >>> halfway_point((3, 3), (3, 3))
    (3.0, 3.0)
    """
    return ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2)


@exercise(
    "Find the tuples in which a given value occurs.",
    "Return those tuples of the list that contain value, in their order.",
)
def tuples_containing(tuples: list[tuple], value) -> list[tuple]:
    """Return the tuples that contain the value.

    >>> tuples_containing([(1, 2), (3,), (2, 2)], 2)
    [(1, 2), (2, 2)]
    >>> tuples_containing([()], 1)
    []
    >>> tuples_containing([("a", "b")], "b")
    [('a', 'b')]
    """
    return [t for t in tuples if value in t]
