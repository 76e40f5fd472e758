"""Sorting, filtering and mapping with key functions, lambdas and operators."""

from functools import reduce
from operator import attrgetter, itemgetter

from training.curriculum.exercise import exercise


@exercise(
    "Write a function to sort words by their number of different letters, most varied first; ties alphabetically.",
    "Order the words by falling count of distinct letters and, if equal, by alphabet.",
)
def sort_by_variety(words):
    """Return words ordered by number of distinct letters, highest first, ties alphabetical.

    >>> sort_by_variety(["aab", "abc", "zz", "xyz"])
    ['abc', 'xyz', 'aab', 'zz']
    >>> sort_by_variety(["b", "a"])
    ['a', 'b']
    >>> sort_by_variety([])
    []
    """
    return sorted(words, key=lambda w: (-len(set(w)), w))


@exercise(
    "Sort the strings as numbers when they consist of digits, and put all the others behind them alphabetically.",
    "Digit texts come first in numeric order, then the remaining texts in alphabetical order.",
)
def digits_first(texts):
    """Return the digit texts sorted by value followed by the other texts sorted alphabetically.

    >>> digits_first(["b", "10", "9", "a"])
    ['9', '10', 'a', 'b']
    >>> digits_first(["x"])
    ['x']
    >>> digits_first([])
    []
    """
    numbers = sorted((t for t in texts if t.isdigit()), key=int)
    return numbers + sorted(t for t in texts if not t.isdigit())


@exercise(
    "Use filter to keep the tuples whose elements are all equal to the first one.",
    "Return the tuples of the list that consist of a single repeated value; empty tuples count.",
)
def filter_constant(tuples):
    """Return the tuples all of whose elements are the same.

    >>> filter_constant([(1, 1), (1, 2), (3,)])
    [(1, 1), (3,)]
    >>> filter_constant([()])
    [()]
    >>> filter_constant([])
    []
    """
    return list(filter(lambda t: len(set(t)) <= 1, tuples))


@exercise(
    "Use reduce to join digits into a number, from a list of digits in reverse order.",
    "Given digits with the ones first, compute the number with reduce.",
)
def reduce_reversed_digits(digits):
    """Return the number whose digits, from the last to the first, are in digits.

    >>> reduce_reversed_digits([3, 2, 1])
    123
    >>> reduce_reversed_digits([0, 1])
    10
    >>> reduce_reversed_digits([])
    0
    """
    return reduce(lambda value, d: value * 10 + d, reversed(digits), 0)


@exercise(
    "Sort a list of dicts by two fields: 'rank' ascending and 'name' descending.",
    "Order records by rank; records with the same rank go from Z to A by name.",
)
def by_rank_then_name_down(records):
    """Return records ordered by ascending rank, ties by descending name.

    >>> by_rank_then_name_down([{"name": "a", "rank": 1}, {"name": "b", "rank": 1}, {"name": "c", "rank": 0}])
    [{'name': 'c', 'rank': 0}, {'name': 'b', 'rank': 1}, {'name': 'a', 'rank': 1}]
    >>> by_rank_then_name_down([{"name": "x", "rank": 3}])
    [{'name': 'x', 'rank': 3}]
    >>> by_rank_then_name_down([])
    []
    """
    ordered = sorted(records, key=itemgetter("name"), reverse=True)
    return sorted(ordered, key=itemgetter("rank"))


@exercise(
    "Return the names of those pairs (name, test) for which the test function is true for x.",
    "Given (name, function) pairs, list the names whose function accepts x.",
)
def passed_tests(tests, x):
    """Return the names of the (name, function) pairs with function(x) true.

    >>> passed_tests([("even", lambda n: n % 2 == 0), ("big", lambda n: n > 9)], 4)
    ['even']
    >>> passed_tests([("none", lambda n: False)], 1)
    []
    >>> passed_tests([], 5)
    []
    """
    return [name for name, test in tests if test(x)]


@exercise(
    "Find the number for which the function f gives the smallest absolute value; the first one on ties.",
    "Return the candidate x whose f(x) is closest to zero.",
)
def nearest_root(f, candidates):
    """Return the first of candidates with the least absolute value of f.

    >>> nearest_root(lambda x: x * x - 10, [1, 2, 3, 4])
    3
    >>> nearest_root(lambda x: x, [-1, 1])
    -1
    >>> nearest_root(lambda x: 5, [7])
    7
    """
    return min(candidates, key=lambda x: abs(f(x)))


@exercise(
    "Sort the letters of a word so that vowels come first, both groups alphabetically.",
    "Return the word's letters with all vowels in front in alphabetical order, then the consonants in alphabetical order.",
)
def vowels_then_consonants(word):
    """Return the letters of word sorted with a, e, i, o, u before all others.

    >>> vowels_then_consonants("banana")
    'aaabnn'
    >>> vowels_then_consonants("code")
    'eocd'
    >>> vowels_then_consonants("")
    ''
    """
    return "".join(sorted(word, key=lambda c: (c not in "aeiou", c)))


@exercise(
    "Filter the list by a function and return both the kept elements and the number of removed ones.",
    "Return (elements with keep(x) true, how many were dropped).",
)
def keep_and_count(items, keep):
    """Return the elements for which keep is true and the number of the others.

    >>> keep_and_count([1, 2, 3, 4], lambda x: x > 2)
    ([3, 4], 2)
    >>> keep_and_count("ab", lambda c: c == "z")
    ([], 2)
    >>> keep_and_count([], bool)
    ([], 0)
    """
    kept = [x for x in items if keep(x)]
    return kept, len(items) - len(kept)


@exercise(
    "Apply the function to elements at the given indexes only.",
    "Return the list with f applied to the items whose positions are listed; the others are kept.",
)
def apply_at(f, lst, indexes):
    """Return lst with f applied to the elements at indexes.

    >>> apply_at(lambda x: x * 10, [1, 2, 3], [0, 2])
    [10, 2, 30]
    >>> apply_at(str.upper, ["a", "b"], [1])
    ['a', 'B']
    >>> apply_at(abs, [-1], [])
    [-1]
    """
    return [f(x) if i in indexes else x for i, x in enumerate(lst)]


@exercise(
    "Make a function that tells whether a number is a multiple of k and greater than low.",
    "Return a test: a function of n that is true if k divides n and n exceeds low.",
)
def multiple_test(k, low):
    """Return a function that checks that its argument is a multiple of k above low.

    >>> multiple_test(3, 5)(9)
    True
    >>> multiple_test(3, 5)(3)
    False
    >>> multiple_test(2, 0)(7)
    False
    """
    return lambda n: n % k == 0 and n > low


@exercise(
    "Sort the pairs (name, score) by score descending, then give equal scores the same rank; return name to rank, starting at 1 and skipping ranks after ties.",
    "Rank names by score, highest first: 1 plus the number of better scores.",
)
def ranks_by_score(pairs):
    """Return a dictionary from name to rank, 1 for the best; equal scores share a rank.

    >>> ranks_by_score([("a", 5), ("b", 9), ("c", 5)])
    {'a': 2, 'b': 1, 'c': 2}
    >>> ranks_by_score([("x", 1)])
    {'x': 1}
    >>> ranks_by_score([])
    {}
    """
    return {name: 1 + sum(other > score for _, other in pairs) for name, score in pairs}


@exercise(
    "Read the given attribute from every object in the list, sorted ascending.",
    "Return the sorted values of one attribute, such as 'real', of all objects.",
)
def sorted_attribute(objects, name):
    """Return the sorted values of the attribute called name of the objects.

    >>> sorted_attribute([3 + 1j, 1 + 2j], "real")
    [1.0, 3.0]
    >>> sorted_attribute([3 + 1j, 1 + 2j], "imag")
    [1.0, 2.0]
    >>> sorted_attribute([], "real")
    []
    """
    return sorted(map(attrgetter(name), objects))


@exercise(
    "Take words while they get longer: keep each word that is longer than all kept before.",
    "Filter the list so that every kept word has more letters than the one kept last.",
)
def filter_growing(words):
    """Return the words that are longer than every word kept before them.

    >>> filter_growing(["a", "to", "on", "tree"])
    ['a', 'to', 'tree']
    >>> filter_growing(["abc", "d"])
    ['abc']
    >>> filter_growing([])
    []
    """
    kept = []
    for w in words:
        if not kept or len(w) > len(kept[-1]):
            kept.append(w)
    return kept


@exercise(
    "Sort the list of version texts like '1.10.2' by their numbers.",
    "Order dotted version strings numerically part by part.",
)
def sort_versions_numeric(versions):
    """Return the dotted version texts in ascending numeric order.

    >>> sort_versions_numeric(["1.10", "1.9", "1.9.1"])
    ['1.9', '1.9.1', '1.10']
    >>> sort_versions_numeric(["2", "10", "1"])
    ['1', '2', '10']
    >>> sort_versions_numeric([])
    []
    """
    return sorted(versions, key=lambda v: list(map(int, v.split("."))))


@exercise(
    "Find the pair of words (first, second) from two lists whose total length is greatest.",
    "Combine the longest word of each of two non-empty lists into a tuple, the first ones on ties.",
)
def longest_from_both(a, b):
    """Return the longest word of a and the longest word of b as a tuple.

    >>> longest_from_both(["to", "tree"], ["x", "yz"])
    ('tree', 'yz')
    >>> longest_from_both(["a", "b"], ["c"])
    ('a', 'c')
    >>> longest_from_both([""], ["q"])
    ('', 'q')
    """
    return max(a, key=len), max(b, key=len)


@exercise(
    "Sort strings without regard to case; of equal ones the uppercase form goes first.",
    "Return the texts in case-insensitive order, ties in normal string order.",
)
def caseless_then_normal_order(texts):
    """Return texts sorted case-insensitively, ties by normal order.

    >>> caseless_then_normal_order(["b", "a", "B", "A"])
    ['A', 'a', 'B', 'b']
    >>> caseless_then_normal_order(["Zoo", "apple"])
    ['apple', 'Zoo']
    >>> caseless_then_normal_order([])
    []
    """
    return sorted(texts, key=lambda t: (t.lower(), t))


@exercise(
    "Chain number functions by name: apply 'double', 'square' and 'negate' from the list of names to x in order.",
    "Given x and a list of operation names (double, square, negate), carry them out one after another.",
)
def run_named_steps(x, names):
    """Return x after the operations double, square and negate in names.

    >>> run_named_steps(3, ["double", "square"])
    36
    >>> run_named_steps(2, ["negate", "double"])
    -4
    >>> run_named_steps(5, [])
    5
    """
    steps = {"double": lambda n: n * 2, "square": lambda n: n * n, "negate": lambda n: -n}
    for name in names:
        x = steps[name](x)
    return x
