"""Dictionaries in a few lines: build, query, update, compare."""

from training.curriculum.exercise import exercise


@exercise(
    "Find the key with the largest value in the dictionary; None for an empty dictionary.",
    "Write a function that returns the key whose value is the maximum, or None if there are no keys.",
)
def key_of_largest(table: dict[str, int]) -> str | None:
    """Return the key with the largest value, or None if the dictionary is empty.

    >>> key_of_largest({"a": 3, "b": 7})
    'b'
    >>> key_of_largest({"x": 1})
    'x'
    >>> key_of_largest({}) is None
    True
    """
    if not table:
        return None
    return max(table, key=table.get)


@exercise(
    "Merge two dictionaries; for keys in both the value of the second counts.",
    "Given two dictionaries, return a new one with all entries, where second overrides first.",
)
def overlay(first: dict, second: dict) -> dict:
    """Return a new dictionary with the entries of both, those of second winning.

    >>> overlay({"a": 1, "b": 2}, {"b": 3})
    {'a': 1, 'b': 3}
    >>> overlay({}, {"x": 1})
    {'x': 1}
    >>> overlay({"x": 1}, {})
    {'x': 1}
    """
    merged = dict(first)
    merged.update(second)
    return merged


@exercise(
    "Check if the dictionary contains all of the given keys.",
    "Write a function that tells whether no required key is missing from a dict.",
)
def has_all_keys(table: dict, keys: list) -> bool:
    """Check whether every one of keys is a key of the dictionary.

    >>> has_all_keys({"a": 1, "b": 2}, ["a", "b"])
    True
    >>> has_all_keys({"a": 1}, ["a", "c"])
    False
    >>> has_all_keys({}, [])
    True
    """
    return all(key in table for key in keys)


@exercise(
    "Find all keys that have the given value, in the order of the dictionary.",
    "Given a dictionary and a value, return the list of keys mapped to it.",
)
def keys_for_value(table, wanted):
    """Return the list of keys whose value equals wanted.

    >>> keys_for_value({"a": 1, "b": 2, "c": 1}, 1)
    ['a', 'c']
    >>> keys_for_value({"a": 1}, 9)
    []
    >>> keys_for_value({}, 1)
    []
    """
    found = []
    for key, value in table.items():
        if value == wanted:
            found.append(key)
    return found


@exercise(
    "Convert a dictionary to a list of 'key: value' strings.",
    "Write a function to describe each entry of a dict as text with a colon between key and value.",
)
def entry_texts(table):
    """Return a list with the text 'key: value' for each entry.

    >>> entry_texts({"a": 1, "b": 2})
    ['a: 1', 'b: 2']
    >>> entry_texts({3: "x"})
    ['3: x']
    >>> entry_texts({})
    []
    """
    return [f"{key}: {value}" for key, value in table.items()]


@exercise(
    "Return the keys that two dictionaries have in common, sorted.",
    "Given two dicts, find their shared keys as a sorted list.",
)
def keys_in_both(first: dict, second: dict) -> list:
    """Return the sorted list of keys that occur in both dictionaries.

    >>> keys_in_both({"a": 1, "b": 2}, {"b": 5, "c": 6})
    ['b']
    >>> keys_in_both({"y": 1, "x": 2}, {"x": 1, "y": 2})
    ['x', 'y']
    >>> keys_in_both({}, {"a": 1})
    []
    """
    return sorted(first.keys() & second.keys())


@exercise(
    "Add an amount to the value of a key in a copy of the dictionary; a missing key counts as 0.",
    "Given a dict, a key and an amount, return a new dict in which the key's value has grown by the amount.",
)
def raise_entry(table, key, amount=1):
    """Return a copy of the dictionary in which amount is added to the value of key, 0 if missing.

    >>> raise_entry({"a": 1}, "a")
    {'a': 2}
    >>> raise_entry({}, "b", 5)
    {'b': 5}
    >>> raise_entry({"a": 1}, "b", 2)
    {'a': 1, 'b': 2}
    """
    updated = table.copy()
    updated[key] = updated.get(key, 0) + amount
    return updated


@exercise(
    "Check if two different keys of the dictionary have the same value.",
    "Write a function that tells whether any value occurs more than once in a dict.",
)
def has_equal_values(table: dict[str, int]) -> bool:
    """Check whether at least two keys have the same value.

    >>> has_equal_values({"a": 1, "b": 1})
    True
    >>> has_equal_values({"a": 1, "b": 2})
    False
    >>> has_equal_values({})
    False
    """
    return len(set(table.values())) < len(table)


@exercise(
    "Group words by their first letter in a dictionary of lists.",
    "Given non-empty words, return a dict from each initial letter to the words that begin with it.",
)
def by_first_letter(words: list[str]) -> dict[str, list[str]]:
    """Group non-empty words by their first letter.

    >>> by_first_letter(["ant", "bee", "ape"])
    {'a': ['ant', 'ape'], 'b': ['bee']}
    >>> by_first_letter(["x"])
    {'x': ['x']}
    >>> by_first_letter([])
    {}
    """
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[0], []).append(word)
    return groups


@exercise(
    "Look up each item in the dictionary; items that are not keys stay as they are.",
    "Given a list and a replacement dict, return the list with the known items replaced.",
)
def replace_known(items, replacements):
    """Return items with each one that is a key of replacements replaced by its value.

    >>> replace_known(["a", "b"], {"a": "x"})
    ['x', 'b']
    >>> replace_known([1, 2, 1], {1: 10, 2: 20})
    [10, 20, 10]
    >>> replace_known([], {"a": 1})
    []
    """
    return [replacements.get(item, item) for item in items]


@exercise(
    "Return a dictionary from each number in a list to its square.",
    "Given numbers, map every one of them to itself times itself.",
)
def square_table(numbers: list[int]) -> dict[int, int]:
    """Map each number to its square.

    >>> square_table([1, 2, 3])
    {1: 1, 2: 4, 3: 9}
    >>> square_table([-4])
    {-4: 16}
    >>> square_table([])
    {}
    """
    return {n: n * n for n in numbers}


@exercise(
    "Count the dictionary entries whose value is an empty string or list.",
    "Write a function to count the values of length zero in a dict of strings or lists.",
)
def count_empty_values(table: dict) -> int:
    """Count the values of the dictionary that have length 0.

    >>> count_empty_values({"a": "", "b": "x"})
    1
    >>> count_empty_values({"a": [], "b": ""})
    2
    >>> count_empty_values({})
    0
    """
    return sum(1 for value in table.values() if len(value) == 0)


@exercise(
    "Split a dictionary in two: entries with negative values and all other entries.",
    "Given a dictionary of numbers, return a tuple of the negative part and the rest.",
)
def split_negative_entries(table):
    """Return two dictionaries: the entries with negative values and the others.

    >>> split_negative_entries({"a": -1, "b": 2})
    ({'a': -1}, {'b': 2})
    >>> split_negative_entries({"a": 0})
    ({}, {'a': 0})
    >>> split_negative_entries({})
    ({}, {})
    """
    negative, other = {}, {}
    for key, value in table.items():
        if value < 0:
            negative[key] = value
        else:
            other[key] = value
    return negative, other


@exercise(
    "Return the difference between the largest and the smallest value, or 0 for an empty dictionary.",
    "Given a dict with numbers as values, find the span of the values; 0 if there are none.",
)
def value_span(table: dict[str, int]) -> int:
    """Return the largest minus the smallest value of the dictionary, or 0 if it is empty.

    >>> value_span({"a": 3, "b": 10})
    7
    >>> value_span({"a": 3})
    0
    >>> value_span({})
    0
    """
    values = list(table.values())
    return max(values) - min(values) if values else 0


@exercise(
    "Put a prefix before every key of the dictionary.",
    "Given a dict with string keys and a prefix, return a dict whose keys begin with the prefix.",
)
def prefix_keys(table: dict[str, int], prefix: str) -> dict[str, int]:
    """Return the dictionary with prefix put before each key.

    >>> prefix_keys({"a": 1, "b": 2}, "x_")
    {'x_a': 1, 'x_b': 2}
    >>> prefix_keys({"a": 1}, "")
    {'a': 1}
    >>> prefix_keys({}, "p")
    {}
    """
    return {prefix + key: value for key, value in table.items()}


@exercise(
    "Return the total cost of an order, given prices per item and ordered quantities; unknown items cost 0.",
    "Given a dict of prices and a dict of quantities, add up price times quantity.",
)
def order_cost(prices, quantities):
    """Return the sum of price times quantity over all ordered items; items without a price cost 0.

    >>> order_cost({"tea": 2, "bun": 3}, {"tea": 2, "bun": 1})
    7
    >>> order_cost({"tea": 2}, {"jam": 4})
    0
    >>> order_cost({}, {})
    0
    """
    total = 0
    for item, quantity in quantities.items():
        total += prices.get(item, 0) * quantity
    return total


@exercise(
    "Find the name of the youngest person in a dictionary of ages, the alphabetically first one on a tie.",
    "Given a non-empty dict from name to age, return the name with the lowest age, alphabetical order deciding ties.",
)
def youngest_name(ages: dict[str, int]) -> str:
    """Return the name with the lowest age, the first in the alphabet if several are equal.

    >>> youngest_name({"Ben": 30, "Ada": 25})
    'Ada'
    >>> youngest_name({"Zoe": 7, "Al": 7})
    'Al'
    >>> youngest_name({"Max": 50})
    'Max'
    """
    return min(ages, key=lambda name: (ages[name], name))


@exercise(
    "Build a dictionary from 'key=value' strings.",
    "Given a list of texts with an equals sign, return a dict from the left part to the right part.",
)
def dict_from_equations(texts):
    """Return a dictionary built from strings of the form 'key=value'.

    >>> dict_from_equations(["a=1", "b=x"])
    {'a': '1', 'b': 'x'}
    >>> dict_from_equations(["k=a=b"])
    {'k': 'a=b'}
    >>> dict_from_equations([])
    {}
    """
    result = {}
    for text in texts:
        key, _, value = text.partition("=")
        result[key] = value
    return result


@exercise(
    "Return the keys whose values differ between two dictionaries, looking only at keys in both.",
    "Given an old and a new dict, list the keys present in both whose value has changed.",
)
def changed_entries(old: dict, new: dict) -> list:
    """Return the keys of old that are also in new but with another value.

    >>> changed_entries({"a": 1, "b": 2}, {"a": 1, "b": 3})
    ['b']
    >>> changed_entries({"a": 1}, {"c": 1})
    []
    >>> changed_entries({}, {})
    []
    """
    return [key for key in old if key in new and old[key] != new[key]]


@exercise(
    "Multiply each value of the dictionary by a factor.",
    "Given a dict of numbers and a factor, return a new dict with all values multiplied.",
)
def multiply_values(table: dict[str, int], factor: int) -> dict[str, int]:
    """Return the dictionary with every value multiplied by factor.

    >>> multiply_values({"a": 2, "b": 5}, 3)
    {'a': 6, 'b': 15}
    >>> multiply_values({"a": 2}, 0)
    {'a': 0}
    >>> multiply_values({}, 4)
    {}
    """
    return {key: value * factor for key, value in table.items()}


@exercise(
    "Check if every value in the dictionary is larger than the limit.",
    "Write a function that tells whether no value of a dict is at or below the limit.",
)
def all_values_above(table, limit):
    """Check whether all values of the dictionary are greater than limit.

    >>> all_values_above({"a": 5, "b": 6}, 4)
    True
    >>> all_values_above({"a": 4}, 4)
    False
    >>> all_values_above({}, 0)
    True
    """
    for value in table.values():
        if value <= limit:
            return False
    return True
