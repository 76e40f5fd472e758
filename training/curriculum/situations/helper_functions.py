"""Small general helpers: safe access, defaults, applying functions, combining results."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the item at an index, or the fallback if the index is out of range. Negative indices count from the end as usual.",
    "Safe indexing of a list with a default for positions that do not exist.",
)
def item_or_fallback(items: list, index: int, fallback=None):
    """Return the item of the list at index. Negative indices count from the end. If there is no such item, return fallback.

    >>> item_or_fallback(["a", "b"], 1)
    'b'
    >>> item_or_fallback(["a", "b"], -3, "none")
    'none'
    >>> item_or_fallback([], 0, 5)
    5
    """
    if -len(items) <= index < len(items):
        return items[index]
    return fallback


@exercise(
    "Return the first of the values that is not None and not an empty text; if all are, return None. The number 0 and False are accepted.",
    "First value that is neither None nor '', or None.",
)
def first_usable_value(values: list):
    """Return the first value that is neither None nor an empty text. The values 0 and False count as usable. If no value is usable, return None.

    >>> first_usable_value([None, "", "x"])
    'x'
    >>> first_usable_value(["", 0, 5])
    0
    >>> first_usable_value([None, ""]) is None
    True
    """
    for value in values:
        if value is not None and value != "":
            return value
    return None


@exercise(
    "Convert every text to an int; texts that are not whole numbers are replaced by the fallback. A minus sign and spaces at the ends are allowed.",
    "Map strings to integers, putting the default where int() fails.",
)
def ints_or_fallback(texts: list[str], fallback: int) -> list[int]:
    """Return the whole numbers that the texts stand for. If a text is not a whole number, fallback takes its place. The result is as long as the list of texts.

    >>> ints_or_fallback(["5", "x", " -2 "], 0)
    [5, 0, -2]
    >>> ints_or_fallback(["", "1.5"], -1)
    [-1, -1]
    >>> ints_or_fallback([], 9)
    []
    """
    numbers = []
    for text in texts:
        try:
            numbers.append(int(text))
        except ValueError:
            numbers.append(fallback)
    return numbers


@exercise(
    "Apply a function to every item and return two lists: the results, and the items for which the function raised ValueError.",
    "Map with error collection: (successful results, items that failed with ValueError).",
)
def results_and_failures(function, items: list) -> tuple[list, list]:
    """Return the results of applying function to the items, and the items for which that was not possible. An item fails if function raises ValueError for it. Both lists are in the order of the items.

    >>> results_and_failures(int, ["4", "x", "7"])
    ([4, 7], ['x'])
    >>> results_and_failures(len, ["ab", ""])
    ([2, 0], [])
    >>> results_and_failures(int, [])
    ([], [])
    """
    results, failures = [], []
    for item in items:
        try:
            results.append(function(item))
        except ValueError:
            failures.append(item)
    return results, failures


@exercise(
    "Apply the functions to the value one after the other, each to the result of the one before, but stop as soon as a result is None and return None then.",
    "Pipeline of functions that short-circuits on None.",
)
def chain_unless_none(value, functions: list):
    """Return the result of applying the functions in order, each one to the result of the one before. As soon as a result is None, the remaining functions are not called and None is returned. Without functions the value itself is returned.

    >>> chain_unless_none(" 5 ", [str.strip, int])
    5
    >>> chain_unless_none("a", [{"b": 1}.get, str]) is None
    True
    >>> chain_unless_none(3, [])
    3
    """
    for function in functions:
        if value is None:
            return None
        value = function(value)
    return value


@exercise(
    "Group items by what the key function returns; groups in order of first appearance, items in their order. Items for which the key is None are left out.",
    "Dict from key(item) to list of items, skipping None keys.",
)
def grouped_by(items: list, key) -> dict:
    """Return the items grouped by the result of the function key. The result maps each key to the list of its items. Items whose key is None are left out. The order is kept.

    >>> grouped_by(["fig", "apple", "kiwi", "pear"], len)
    {3: ['fig'], 5: ['apple'], 4: ['kiwi', 'pear']}
    >>> grouped_by([1, 2, 3], lambda n: None if n == 2 else n % 2)
    {1: [1, 3]}
    >>> grouped_by([], len)
    {}
    """
    groups: dict = {}
    for item in items:
        k = key(item)
        if k is not None:
            groups.setdefault(k, []).append(item)
    return groups


@exercise(
    "Count the items for which the function returns a true value and those for which it does not; return both numbers.",
    "(how many satisfy the predicate, how many do not).",
)
def counts_of_yes_and_no(items, accepts):
    """Return how many of the items the function accepts and how many it does not accept, as a pair. For an empty list both numbers are 0.

    >>> counts_of_yes_and_no([1, 5, 8], lambda n: n > 4)
    (2, 1)
    >>> counts_of_yes_and_no(["a", "B"], str.isupper)
    (1, 1)
    >>> counts_of_yes_and_no([], bool)
    (0, 0)
    """
    yes = sum(1 for item in items if accepts(item))
    return yes, len(items) - yes


@exercise(
    "Return the index of the first item that the function accepts, searching from the given start index; -1 if there is none from there on.",
    "First position >= start with a true predicate, or -1.",
)
def index_from(items: list, start: int, accepts) -> int:
    """Return the index of the first item at or after the index start for which accepts returns True. If there is no such item, return -1. The start may lie behind the end.

    >>> index_from([4, 9, 2, 8], 1, lambda n: n % 2 == 0)
    2
    >>> index_from([4], 1, lambda n: True)
    -1
    >>> index_from(["a", "B"], 0, str.isupper)
    1
    """
    for i in range(start, len(items)):
        if accepts(items[i]):
            return i
    return -1


@exercise(
    "Combine two lists item by item with a function; where one list is shorter, the missing items are replaced by the filler.",
    "zip_longest with a combining function and a fill value.",
)
def combined_with_filler(a: list, b: list, combine, filler) -> list:
    """Return the results of applying the function combine to the items of a and b at the same position. If one list is shorter, filler is used for its missing items. The result is as long as the longer list.

    >>> combined_with_filler([1, 2, 3], [10], lambda x, y: x + y, 0)
    [11, 2, 3]
    >>> combined_with_filler(["a"], ["b", "c"], lambda x, y: x + y, "-")
    ['ab', '-c']
    >>> combined_with_filler([], [], max, 0)
    []
    """
    size = max(len(a), len(b))
    a = a + [filler] * (size - len(a))
    b = b + [filler] * (size - len(b))
    return [combine(x, y) for x, y in zip(a, b)]


@exercise(
    "Repeat applying a function to a value until the value no longer changes, but at most limit times. Return the last value.",
    "Iterate x = f(x) to a fixed point with a bound on the number of steps.",
)
def settled_value(function, value, limit: int):
    """Return the value that results when function is applied again and again until the result equals the value before. After limit applications the repetition ends in any case. If limit is 0, the value is returned unchanged.

    >>> settled_value(lambda n: n // 2, 20, 10)
    0
    >>> settled_value(lambda n: n + 1, 0, 3)
    3
    >>> settled_value(str.strip, " a ", 0)
    ' a '
    """
    for _ in range(limit):
        new = function(value)
        if new == value:
            break
        value = new
    return value


@exercise(
    "Return the key whose value is the largest according to a measuring function; the first on ties. An empty dict raises ValueError.",
    "Dict key with the maximal measure(value), earliest on ties; ValueError if there are no entries.",
)
def key_of_largest_by(entries: dict, measure):
    """Return the key whose value gives the largest result of the function measure. If several values give the same result, the key that comes first is returned. Raise ValueError if the dictionary is empty.

    >>> key_of_largest_by({"a": [1], "b": [1, 2]}, len)
    'b'
    >>> key_of_largest_by({"x": -9, "y": 4}, abs)
    'x'
    >>> key_of_largest_by({}, len)
    Traceback (most recent call last):
        ...
    ValueError: no entries
    """
    if not entries:
        raise ValueError("no entries")
    return max(entries, key=lambda key: measure(entries[key]))


@exercise(
    "Make a function that returns True only if all the given conditions accept its argument. Without conditions it accepts everything.",
    "Build a predicate that is the conjunction of a list of predicates.",
)
def all_conditions(conditions: list):
    """Return a function of one argument that is True if every one of the conditions accepts the argument. The conditions are functions. If there are none, the function is always True.

    >>> all_conditions([str.isalpha, str.islower])("abc")
    True
    >>> all_conditions([lambda n: n > 0, lambda n: n % 2 == 0])(7)
    False
    >>> all_conditions([])("anything")
    True
    """
    return lambda value: all(condition(value) for condition in conditions)


@exercise(
    "Make a function that adds a number to its argument but never returns more than the maximum.",
    "Closure: x -> min(x + step, maximum).",
)
def capped_adder(step: int, maximum: int):
    """Return a function that adds step to its argument. If the sum is greater than maximum, the function returns maximum instead.

    >>> capped_adder(3, 10)(5)
    8
    >>> capped_adder(3, 10)(9)
    10
    >>> capped_adder(-2, 10)(1)
    -1
    """
    def add(x):
        return min(x + step, maximum)

    return add


@exercise(
    "Return a copy of nested dicts without any entry whose value is None, at every level. Dicts that become empty stay as empty dicts.",
    "Recursively drop None values from dictionaries.",
)
def none_entries_dropped(data: dict) -> dict:
    """Return a copy of the dictionary without the entries whose value is None. Dictionaries inside it are treated in the same way. If a dictionary becomes empty, it is kept.

    >>> none_entries_dropped({"a": None, "b": {"c": None, "d": 1}})
    {'b': {'d': 1}}
    >>> none_entries_dropped({"x": {"y": None}})
    {'x': {}}
    >>> none_entries_dropped({})
    {}
    """
    result = {}
    for key, value in data.items():
        if isinstance(value, dict):
            result[key] = none_entries_dropped(value)
        elif value is not None:
            result[key] = value
    return result


@exercise(
    "Sort by several keys given as (field, descending) pairs, the first being the most important. Records are dicts that have all the fields.",
    "Multi-key sort of dicts with a direction for each field (stable sorts from the last key to the first).",
)
def sorted_by_fields(records: list[dict], fields: list[tuple[str, bool]]) -> list[dict]:
    """Return the records sorted by several fields. The fields are (name, descending) pairs, where the first pair is the most important. If descending is True, larger values come first. Records that agree in all fields keep their order.

    >>> sorted_by_fields([{"a": 1, "b": 1}, {"a": 2, "b": 5}, {"a": 1, "b": 9}], [("a", False), ("b", True)])
    [{'a': 1, 'b': 9}, {'a': 1, 'b': 1}, {'a': 2, 'b': 5}]
    >>> sorted_by_fields([{"a": 1}, {"a": 3}], [("a", True)])
    [{'a': 3}, {'a': 1}]
    >>> sorted_by_fields([{"a": 2}, {"a": 1}], [])
    [{'a': 2}, {'a': 1}]
    """
    result = list(records)
    for name, descending in reversed(fields):
        result.sort(key=lambda record: record[name], reverse=descending)
    return result


@exercise(
    "Split a list at the items that the function accepts: each such item begins a new group. Items before the first one form a group of their own.",
    "Group consecutive items, starting a new group at every item satisfying the predicate.",
)
def groups_starting_at(items: list, starts) -> list[list]:
    """Return the items in groups. Each item for which the function starts returns True begins a new group, and the following items belong to it. Items before the first such item form the first group. An empty list has no groups.

    >>> groups_starting_at(["A", "b", "c", "D", "e"], str.isupper)
    [['A', 'b', 'c'], ['D', 'e']]
    >>> groups_starting_at([1, 2, 10, 3], lambda n: n >= 10)
    [[1, 2], [10, 3]]
    >>> groups_starting_at([], bool)
    []
    """
    groups: list[list] = []
    for item in items:
        if starts(item) or not groups:
            groups.append([])
        groups[-1].append(item)
    return groups
