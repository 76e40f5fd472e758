"""More short requests about tuples: conditions, slices, nesting, records as tuples."""

from training.curriculum.exercise import exercise


@exercise(
    "Sum the numbers of the tuple that stand before the first zero.",
    "Add the leading elements of a tuple up to, but not including, the first 0.",
)
def tup_sum_to_zero(tup):
    """Write a function to add the numbers of a tuple before the first zero.

    >>> tup_sum_to_zero((3, 4, 0, 9))
    7
    >>> tup_sum_to_zero((1, 2))
    3
    >>> tup_sum_to_zero(())
    0
    """
    total = 0
    for x in tup:
        if x == 0:
            break
        total += x
    return total


@exercise(
    "Return the positions in the tuple at which x stands, as a tuple.",
    "Collect all indices i with tup[i] == x.",
)
def tup_where(tup: tuple, x) -> tuple[int, ...]:
    """Write a function to find all indices of x in a tuple.

    >>> tup_where((1, 2, 1), 1)
    (0, 2)
    >>> tup_where(("a",), "b")
    ()
    >>> tup_where((), 0)
    ()
    """
    return tuple(i for i, y in enumerate(tup) if y == x)


@exercise(
    "Remove all copies of x from the tuple.",
    "Return the tuple without elements equal to x.",
)
def tup_without(tup, x):
    """Write a function to remove every x from a tuple.

    >>> tup_without((1, 2, 1), 1)
    (2,)
    >>> tup_without(("a",), "b")
    ('a',)
    >>> tup_without((5, 5), 5)
    ()
    """
    return tuple(y for y in tup if y != x)


@exercise(
    "Return a sorted tuple of the different elements.",
    "Drop duplicates from the tuple and put the rest in ascending order.",
)
def tup_distinct(tup):
    """Write a function to sort a tuple and remove duplicates.

    >>> tup_distinct((3, 1, 3))
    (1, 3)
    >>> tup_distinct(("b", "a"))
    ('a', 'b')
    >>> tup_distinct(())
    ()
    """
    return tuple(sorted(set(tup)))


@exercise(
    "Return (smallest, largest) of the tuple's numbers, or None if it is empty.",
    "Give minimum and maximum of the numbers as a pair; None without numbers.",
)
def tup_range(tup: tuple) -> tuple | None:
    """Write a function to return the smallest and the largest element of a tuple, or None.

    >>> tup_range((4, 9, 2))
    (2, 9)
    >>> tup_range((5,))
    (5, 5)
    >>> tup_range(()) is None
    True
    """
    if not tup:
        return None
    return min(tup), max(tup)


@exercise(
    "Split the tuple into first element and the tuple of the others.",
    "Return (head, tail) of a non-empty tuple.",
)
def head_and_tail(tup):
    """Write a function to split a tuple into its first element and the rest.

    >>> head_and_tail((1, 2, 3))
    (1, (2, 3))
    >>> head_and_tail(("x",))
    ('x', ())
    >>> head_and_tail((None, 0))
    (None, (0,))
    """
    head, *tail = tup
    return head, tuple(tail)


@exercise(
    "Insert x at index i of the tuple.",
    "Return a tuple one longer, with x at place i and the later elements moved up.",
)
def tup_insert(tup: tuple, i: int, x) -> tuple:
    """Write a function to insert x into a tuple at index i.

    >>> tup_insert((1, 3), 1, 2)
    (1, 2, 3)
    >>> tup_insert((), 0, "a")
    ('a',)
    >>> tup_insert((1,), 9, 5)
    (1, 5)
    """
    return tup[:i] + (x,) + tup[i:]


@exercise(
    "Make a tuple of the numbers from a to b inclusive in steps of step.",
    "Return the tuple a, a + step, ... as long as the numbers do not exceed b.",
)
def tup_steps(a, b, step):
    """Write a function to make a tuple of numbers from a to b inclusive.

    >>> tup_steps(1, 7, 2)
    (1, 3, 5, 7)
    >>> tup_steps(0, 5, 3)
    (0, 3)
    >>> tup_steps(4, 3, 1)
    ()
    """
    return tuple(range(a, b + 1, step))


@exercise(
    "Compare two tuples position by position and count how many places the first one wins.",
    "Number of positions where the element of a is greater than that of b.",
)
def places_won(a, b):
    """Count the positions at which the first tuple has the larger number.

    >>> places_won((3, 1, 5), (2, 2, 4))
    2
    >>> places_won((1,), (1,))
    0
    >>> places_won((), ())
    0
    """
    return sum(x > y for x, y in zip(a, b))


@exercise(
    "Check if one tuple is the reverse of the other.",
    "True when b holds the elements of a in opposite order.",
)
def reversed_twin(a: tuple, b: tuple) -> bool:
    """Check if b is a written backwards.

    >>> reversed_twin((1, 2, 3), (3, 2, 1))
    True
    >>> reversed_twin((1, 2), (1, 2))
    False
    >>> reversed_twin((), ())
    True
    """
    return a == b[::-1]


@exercise(
    "Dot product of two number tuples.",
    "Multiply the tuples elementwise and sum up.",
)
def tup_dot(a, b):
    """Write a function to multiply two tuples element by element and add the products.

    >>> tup_dot((1, 2), (3, 4))
    11
    >>> tup_dot((5,), (0,))
    0
    >>> tup_dot((), ())
    0
    """
    return sum(x * y for x, y in zip(a, b))


@exercise(
    "Sum all tuples of the list position by position; all have the same length.",
    "Add equally long tuples elementwise to one tuple of totals.",
)
def tup_add_up(rows: list[tuple[int, ...]]) -> tuple[int, ...]:
    """Write a function to add a list of tuples position by position.

    >>> tup_add_up([(1, 2), (3, 4), (5, 6)])
    (9, 12)
    >>> tup_add_up([(7, 8, 9)])
    (7, 8, 9)
    >>> tup_add_up([])
    ()
    """
    return tuple(sum(col) for col in zip(*rows))


@exercise(
    "Return the tuples containing at least one negative number.",
    "Keep those tuples of the list in which some element is below zero.",
)
def with_negative(rows):
    """Write a function to keep the tuples with a negative number.

    >>> with_negative([(1, -2), (3, 4)])
    [(1, -2)]
    >>> with_negative([(), (-1,)])
    [(-1,)]
    >>> with_negative([])
    []
    """
    return [t for t in rows if any(x < 0 for x in t)]


@exercise(
    "Sort each tuple and then sort the list of tuples.",
    "Return the tuples with ordered elements, in ascending order themselves.",
)
def sort_twice(rows: list[tuple]) -> list[tuple]:
    """Write a function to sort the elements of every tuple and then the list.

    >>> sort_twice([(3, 1), (2, 0)])
    [(0, 2), (1, 3)]
    >>> sort_twice([(2, 1), (1, 2)])
    [(1, 2), (1, 2)]
    >>> sort_twice([])
    []
    """
    return sorted(tuple(sorted(t)) for t in rows)


@exercise(
    "Find the tuple with the most different elements, the first on ties.",
    "Which tuple in the list has the greatest number of distinct items?",
)
def most_varied(rows):
    """Find the tuple with the most distinct elements.

    >>> most_varied([(1, 1, 1), (1, 2), (3, 3)])
    (1, 2)
    >>> most_varied([(5,), (6,)])
    (5,)
    >>> most_varied([(), ("a", "b")])
    ('a', 'b')
    """
    return max(rows, key=lambda t: len(set(t)))


@exercise(
    "How many tuples have x as first or last element?",
    "Count the non-empty tuples that begin or end with x.",
)
def x_at_edge(rows, x):
    """Count the tuples that start or end with x.

    >>> x_at_edge([(1, 2), (3, 1), (2, 1, 3)], 1)
    2
    >>> x_at_edge([()], 1)
    0
    >>> x_at_edge([("a",)], "a")
    1
    """
    return sum(1 for t in rows if t and x in (t[0], t[-1]))


@exercise(
    "Second elements of the pairs whose first element is key.",
    "Look up all values belonging to key in a list of (key, value) tuples.",
)
def values_under(pairs: list[tuple], key) -> list:
    """Write a function to list the second elements of all pairs starting with key.

    >>> values_under([("a", 1), ("b", 2), ("a", 3)], "a")
    [1, 3]
    >>> values_under([("a", 1)], "z")
    []
    >>> values_under([], 1)
    []
    """
    return [v for k, v in pairs if k == key]


@exercise(
    "Name of the item with the lowest price per unit from (name, price, units) tuples; the first on ties.",
    "Divide price by units for each (name, price, units) and return the cheapest name.",
)
def best_buy(offers):
    """Find the name with the lowest price per unit among (name, price, units) tuples.

    >>> best_buy([("small", 2, 1), ("large", 5, 4)])
    'large'
    >>> best_buy([("a", 1, 1), ("b", 2, 2)])
    'a'
    >>> best_buy([("x", 9, 3)])
    'x'
    """
    return min(offers, key=lambda o: o[1] / o[2])[0]


@exercise(
    "Total length of all (start, end) ranges.",
    "Add end - start over the list of tuples.",
)
def total_span(ranges: list[tuple[int, int]]) -> int:
    """Write a function to add the lengths of all ranges.

    >>> total_span([(1, 4), (10, 12)])
    5
    >>> total_span([(5, 5)])
    0
    >>> total_span([])
    0
    """
    return sum(end - start for start, end in ranges)


@exercise(
    "Return the ranges that contain the number x, ends included.",
    "Filter (low, high) tuples by low <= x <= high.",
)
def ranges_around(ranges, x):
    """Write a function to keep the ranges in which x lies, ends included.

    >>> ranges_around([(1, 5), (4, 9), (6, 7)], 5)
    [(1, 5), (4, 9)]
    >>> ranges_around([(1, 2)], 3)
    []
    >>> ranges_around([], 0)
    []
    """
    return [(low, high) for low, high in ranges if low <= x <= high]


@exercise(
    "Remove the n-th element of every tuple.",
    "Return the list of tuples, each without its element at index n.",
)
def cut_from_each(rows, n):
    """Write a function to remove the element at index n from all tuples.

    >>> cut_from_each([(1, 2, 3), (4, 5, 6)], 0)
    [(2, 3), (5, 6)]
    >>> cut_from_each([("a", "b")], 1)
    [('a',)]
    >>> cut_from_each([], 0)
    []
    """
    return [t[:n] + t[n + 1:] for t in rows]


@exercise(
    "Append to each tuple the sum of its numbers.",
    "Extend all tuples of the list by their own totals.",
)
def tup_with_sum(rows: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """Write a function to extend every tuple by its sum.

    >>> tup_with_sum([(1, 2), (3,)])
    [(1, 2, 3), (3, 3)]
    >>> tup_with_sum([()])
    [(0,)]
    >>> tup_with_sum([])
    []
    """
    return [t + (sum(t),) for t in rows]


@exercise(
    "Convert the strings in a list of tuples to upper case and leave other elements.",
    "Return the tuples with each str element in capitals.",
)
def tup_upper_texts(rows):
    """Write a function to make all strings in a list of tuples upper case.

    >>> tup_upper_texts([("a", 1), ("bc", None)])
    [('A', 1), ('BC', None)]
    >>> tup_upper_texts([(2,)])
    [(2,)]
    >>> tup_upper_texts([])
    []
    """
    return [tuple(x.upper() if isinstance(x, str) else x for x in t) for t in rows]


@exercise(
    "Number the items of the list: tuples (1, item), (2, item), ...",
    "Pair every item with its position counted from start.",
)
def numbered_from(items, start):
    """Write a function to pair every item with a number, counting from start.

    >>> numbered_from(["a", "b"], 1)
    [(1, 'a'), (2, 'b')]
    >>> numbered_from(["x"], 10)
    [(10, 'x')]
    >>> numbered_from([], 0)
    []
    """
    return list(enumerate(items, start))


@exercise(
    "Zip three lists to tuples, as far as the shortest list goes.",
    "Combine the i-th elements of a, b and c to a triple for each i that exists in all three.",
)
def zip_three(a: list, b: list, c: list) -> list[tuple]:
    """Write a function to combine three lists to a list of triples.

    >>> zip_three([1, 2], ["a", "b"], [True, False])
    [(1, 'a', True), (2, 'b', False)]
    >>> zip_three([1], [], [2])
    []
    >>> zip_three([], [], [])
    []
    """
    return list(zip(a, b, c))


@exercise(
    "Undo zip: turn a list of pairs into two lists.",
    "Return the list of all first elements and the list of all second elements.",
)
def pull_apart(pairs):
    """Write a function to turn a list of pairs into a pair of lists.

    >>> pull_apart([(1, "a"), (2, "b")])
    ([1, 2], ['a', 'b'])
    >>> pull_apart([(0, 0)])
    ([0], [0])
    >>> pull_apart([])
    ([], [])
    """
    return [a for a, _ in pairs], [b for _, b in pairs]


@exercise(
    "Sum of all numbers in a tuple of tuples, any depth.",
    "Add up the numbers found in the tuple and in all tuples nested in it.",
)
def nested_tup_total(tup):
    """Write a function to add all numbers in a nested tuple.

    >>> nested_tup_total((1, (2, 3), ((4,),)))
    10
    >>> nested_tup_total(())
    0
    >>> nested_tup_total((5,))
    5
    """
    return sum(nested_tup_total(x) if isinstance(x, tuple) else x for x in tup)
