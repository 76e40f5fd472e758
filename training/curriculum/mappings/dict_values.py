"""Asking a dictionary about its values: totals, extremes, counts and searches."""

from training.curriculum.exercise import exercise


@exercise(
    "Add up the values of a dict of numbers.",
    "Given a dictionary with numeric values, compute their total.",
)
def total_of_values(d: dict[str, int]) -> int:
    """Return the sum of all values of the dictionary d.

    >>> total_of_values({"a": 1, "b": 2})
    3
    >>> total_of_values({"x": -5})
    -5
    >>> total_of_values({})
    0
    """
    return sum(d.values())


@exercise(
    "Average the values of a dictionary; an empty one has the average 0.",
    "Given a dict of numbers, compute the arithmetic mean of its values, 0 without entries.",
)
def mean_of_values(d):
    """Return the mean of the values of d, or 0 if d is empty.

    >>> mean_of_values({"a": 1, "b": 2})
    1.5
    >>> mean_of_values({"x": 4})
    4.0
    >>> mean_of_values({})
    0
    """
    if not d:
        return 0
    return sum(d.values()) / len(d)


@exercise(
    "Find the key whose value is highest, the first such key on a tie.",
    "Given a nonempty dict of numbers, return the key belonging to the maximum value.",
)
def key_of_max(d: dict) -> str:
    """Return the key with the largest value; ties go to the key that comes first in the dictionary.

    >>> key_of_max({"a": 1, "b": 7, "c": 3})
    'b'
    >>> key_of_max({"x": 2, "y": 2})
    'x'
    >>> key_of_max({"z": -1})
    'z'
    """
    return max(d, key=d.get)


@exercise(
    "Find the key whose value is lowest, the first such key on a tie.",
    "Given a nonempty dict of numbers, return the key belonging to the minimum value.",
)
def key_of_min(d):
    """Return the key with the smallest value; ties go to the key that comes first in the dictionary.

    >>> key_of_min({"a": 4, "b": 1, "c": 3})
    'b'
    >>> key_of_min({"x": 2, "y": 2})
    'x'
    >>> key_of_min({"z": 0})
    'z'
    """
    return min(d, key=d.get)


@exercise(
    "List every key whose value equals the maximum of the values; an empty dict gives an empty list.",
    "Find the keys that share the highest value of a dictionary.",
)
def keys_of_max(d: dict[str, int]) -> list[str]:
    """Return all keys that have the largest value, in the order of the dictionary, or [] if d is empty.

    >>> keys_of_max({"a": 5, "b": 2, "c": 5})
    ['a', 'c']
    >>> keys_of_max({"x": 1})
    ['x']
    >>> keys_of_max({})
    []
    """
    if not d:
        return []
    top = max(d.values())
    return [key for key, value in d.items() if value == top]


@exercise(
    "Find the key whose value is highest; ties go to the key that comes first in the alphabet.",
    "Given a nonempty dict, return the best key by value, equal values being decided alphabetically.",
)
def key_of_max_alphabetical(scores):
    """Return the key with the largest value, the alphabetically smallest key if several have it.

    >>> key_of_max_alphabetical({"zoe": 5, "ann": 5, "bob": 1})
    'ann'
    >>> key_of_max_alphabetical({"b": 1, "a": 0})
    'b'
    >>> key_of_max_alphabetical({"x": 3})
    'x'
    """
    return min(scores, key=lambda name: (-scores[name], name))


@exercise(
    "Find the highest value stored in a dictionary; without entries the answer is None.",
    "Maximum of the values of a dict, None for an empty one.",
)
def largest_value(d: dict) -> int | None:
    """Return the largest value of d, or None if d is empty.

    >>> largest_value({"a": 3, "b": 9})
    9
    >>> largest_value({"a": -3})
    -3
    >>> largest_value({}) is None
    True
    """
    return max(d.values(), default=None)


@exercise(
    "Compute how far the highest value of a dict lies above its lowest value.",
    "Range of the values of a dictionary: maximum minus minimum.",
)
def range_of_values(d):
    """Return the difference between the largest and the smallest value of the nonempty dictionary d.

    >>> range_of_values({"a": 3, "b": 9})
    6
    >>> range_of_values({"a": 3})
    0
    >>> range_of_values({"a": -2, "b": 2, "c": 0})
    4
    """
    return max(d.values()) - min(d.values())


@exercise(
    "List the keys of all entries with a value above limit.",
    "Given a dict of numbers and a limit, find which keys have more than the limit.",
)
def keys_with_value_above(d: dict[str, int], limit: int) -> list[str]:
    """Return the keys whose value is greater than limit, in the order of the dictionary.

    >>> keys_with_value_above({"a": 3, "b": 9}, 3)
    ['b']
    >>> keys_with_value_above({"a": 3, "b": 9}, 0)
    ['a', 'b']
    >>> keys_with_value_above({}, 1)
    []
    """
    return [key for key, value in d.items() if value > limit]


@exercise(
    "Number of entries whose value is limit or more.",
    "Given a dictionary and a limit, return how many of its values are not below the limit.",
)
def count_values_at_least(d, limit):
    """Count the values of d that are at least limit.

    >>> count_values_at_least({"a": 3, "b": 9}, 3)
    2
    >>> count_values_at_least({"a": 3, "b": 9}, 10)
    0
    >>> count_values_at_least({}, 0)
    0
    """
    return sum(1 for value in d.values() if value >= limit)


@exercise(
    "Look up keys by value: list every key mapped to the given value.",
    "Given a dict and a value, find the keys under which this value is stored.",
)
def get_keys_for_value(d: dict, value) -> list:
    """Return all keys that have exactly the given value, in the order of the dictionary.

    >>> get_keys_for_value({"a": 1, "b": 2, "c": 1}, 1)
    ['a', 'c']
    >>> get_keys_for_value({"a": 1}, 5)
    []
    >>> get_keys_for_value({}, None)
    []
    """
    return [key for key in d if d[key] == value]


@exercise(
    "Search a dict backwards: find the first key stored with this value, None if no key has it.",
    "Given a dictionary and a value, return the key of the first entry with that value or None.",
)
def first_key_for_value(d, value):
    """Return the first key that has the given value, or None if there is none.

    >>> first_key_for_value({"a": 1, "b": 2, "c": 2}, 2)
    'b'
    >>> first_key_for_value({"a": 1}, 7) is None
    True
    >>> first_key_for_value({}, 1) is None
    True
    """
    for key, v in d.items():
        if v == value:
            return key
    return None


@exercise(
    "Tell if a dictionary contains the given value under any key.",
    "Is the value stored somewhere in the dict? Return True or False.",
)
def has_value(d: dict, value) -> bool:
    """Check whether value occurs among the values of d.

    >>> has_value({"a": 1, "b": 2}, 2)
    True
    >>> has_value({"a": 1}, "a")
    False
    >>> has_value({}, 0)
    False
    """
    return value in d.values()


@exercise(
    "Tell if no value occurs twice in the dictionary.",
    "Return True when every key of the dict has a value of its own, without repeats.",
)
def values_all_different(d):
    """Check whether all values of d are different.

    >>> values_all_different({"a": 1, "b": 2})
    True
    >>> values_all_different({"a": 1, "b": 1})
    False
    >>> values_all_different({})
    True
    """
    return len(set(d.values())) == len(d)


@exercise(
    "Sort the values of a dictionary and leave out repeats.",
    "Given a dict, list its different values from smallest to largest.",
)
def distinct_values_sorted(d: dict) -> list:
    """Return the distinct values of d in ascending order.

    >>> distinct_values_sorted({"a": 2, "b": 1, "c": 2})
    [1, 2]
    >>> distinct_values_sorted({"a": 5})
    [5]
    >>> distinct_values_sorted({})
    []
    """
    return sorted(set(d.values()))


@exercise(
    "Add up the values of all keys that begin with the given prefix.",
    "Given a dict and a prefix, total the entries with matching keys.",
)
def sum_where_key_starts(d: dict[str, int], prefix: str) -> int:
    """Return the sum of the values whose key starts with prefix.

    >>> sum_where_key_starts({"ab": 1, "ac": 2, "b": 5}, "a")
    3
    >>> sum_where_key_starts({"ab": 1}, "x")
    0
    >>> sum_where_key_starts({}, "a")
    0
    """
    return sum(value for key, value in d.items() if key.startswith(prefix))


@exercise(
    "Add up what the dictionary holds for the listed keys, taking 0 for unknown keys.",
    "Given a dict of numbers and a list of keys, total the values of these keys, ignoring absent ones.",
)
def sum_for_keys(d, keys):
    """Return the sum of the values of the given keys; missing keys count as 0.

    >>> sum_for_keys({"a": 1, "b": 2}, ["a", "c"])
    1
    >>> sum_for_keys({"a": 1}, ["a", "a"])
    2
    >>> sum_for_keys({}, ["x"])
    0
    """
    return sum(d.get(key, 0) for key in keys)


@exercise(
    "Multiply the values of a dictionary with each other; without entries the result is 1.",
    "Given a dict of numbers, compute the product of its values.",
)
def product_of_values(d: dict[str, int]) -> int:
    """Return the product of all values of d, 1 if d is empty.

    >>> product_of_values({"a": 2, "b": 5})
    10
    >>> product_of_values({"a": 0, "b": 5})
    0
    >>> product_of_values({})
    1
    """
    result = 1
    for value in d.values():
        result *= value
    return result


@exercise(
    "List the top n keys of a dictionary by value in descending order.",
    "Given a dict of numbers and n, find the n keys that have the most.",
)
def top_keys(d: dict[str, int], n: int) -> list[str]:
    """Return the n keys with the largest values, highest value first.

    >>> top_keys({"a": 1, "b": 9, "c": 5}, 2)
    ['b', 'c']
    >>> top_keys({"a": 1}, 3)
    ['a']
    >>> top_keys({}, 1)
    []
    """
    return sorted(d, key=d.get, reverse=True)[:n]


@exercise(
    "Find the runner-up: the key that comes second when the keys are ordered by descending value.",
    "Given a dict of numbers, return the second best key by value, None with less than two entries.",
)
def runner_up_key(scores):
    """Return the key with the second largest value, or None if there are fewer than two keys.

    >>> runner_up_key({"a": 1, "b": 9, "c": 5})
    'c'
    >>> runner_up_key({"a": 1, "b": 2})
    'a'
    >>> runner_up_key({"a": 1}) is None
    True
    """
    if len(scores) < 2:
        return None
    return sorted(scores, key=scores.get, reverse=True)[1]


@exercise(
    "Tell if all values in the dictionary are greater than zero; an empty dict passes.",
    "Return True when no entry of the dict has a value of 0 or less.",
)
def all_values_positive(d: dict) -> bool:
    """Check whether every value of d is positive.

    >>> all_values_positive({"a": 1, "b": 2})
    True
    >>> all_values_positive({"a": 1, "b": 0})
    False
    >>> all_values_positive({})
    True
    """
    return all(value > 0 for value in d.values())


@exercise(
    "How many entries of the dictionary have no value, that is None?",
    "Given a dict, return the number of keys mapped to None.",
)
def count_none_values(d):
    """Count the keys whose value is None.

    >>> count_none_values({"a": None, "b": 0})
    1
    >>> count_none_values({"a": None, "b": None})
    2
    >>> count_none_values({})
    0
    """
    return sum(1 for value in d.values() if value is None)


@exercise(
    "List in sorted order all keys whose value is empty or None.",
    "Find the keys of blank entries (None, \"\", [] or {}) and return them in alphabetical order.",
)
def keys_of_blank_values(d: dict) -> list[str]:
    """Return the keys in d that map to an empty string, list or dict, or to None, sorted.

    >>> keys_of_blank_values({"b": "", "a": [], "c": 0})
    ['a', 'b']
    >>> keys_of_blank_values({"x": None, "y": {}})
    ['x', 'y']
    >>> keys_of_blank_values({})
    []
    """
    return sorted(key for key, value in d.items() if value in (None, "", [], {}))


@exercise(
    "Count the values of a dict: map each value to the number of keys that have it.",
    "Given a dictionary, return another one from each of its values to its frequency.",
)
def frequency_of_values(d):
    """Return how often each value occurs among the values of d, as a dictionary.

    >>> frequency_of_values({"a": 1, "b": 2, "c": 1})
    {1: 2, 2: 1}
    >>> frequency_of_values({"x": "red"})
    {'red': 1}
    >>> frequency_of_values({})
    {}
    """
    counts = {}
    for value in d.values():
        counts[value] = counts.get(value, 0) + 1
    return counts


@exercise(
    "Find the key with the most characters; ties go to the first.",
    "Given a dict with string keys, return the key of greatest length.",
)
def longest_key(d: dict[str, int]) -> str:
    """Return the longest key of the nonempty dictionary d, the first one on a tie.

    >>> longest_key({"a": 1, "abc": 2, "xyz": 3})
    'abc'
    >>> longest_key({"": 0})
    ''
    >>> longest_key({"k": 1, "no": 2})
    'no'
    """
    return max(d, key=len)


@exercise(
    "Count the elements of all the lists stored in the dictionary.",
    "Given a dict of lists, return how many items the lists have altogether.",
)
def total_list_items(d: dict[str, list]) -> int:
    """Return the total length of all lists that are values of d.

    >>> total_list_items({"a": [1, 2], "b": [3]})
    3
    >>> total_list_items({"a": []})
    0
    >>> total_list_items({})
    0
    """
    return sum(len(items) for items in d.values())


@exercise(
    "Find the key with the most items in its list; ties go to the first, an empty dict gives None.",
    "Given a dict of lists, return which key holds the longest list.",
)
def get_key_of_longest_list(d):
    """Return the key whose list is longest, the first one on a tie, or None if d is empty.

    >>> get_key_of_longest_list({"a": [1], "b": [1, 2], "c": [3, 4]})
    'b'
    >>> get_key_of_longest_list({"a": []})
    'a'
    >>> get_key_of_longest_list({}) is None
    True
    """
    return max(d, key=lambda key: len(d[key]), default=None)


@exercise(
    "Find in which of the lists of a dict the item occurs and return those keys in sorted order.",
    "Given a dict of lists and an item, list the keys that have the item in their list, alphabetically.",
)
def keys_holding_item(d: dict[str, list], item) -> list[str]:
    """Return all keys whose list contains item, sorted.

    >>> keys_holding_item({"b": [1, 2], "a": [2]}, 2)
    ['a', 'b']
    >>> keys_holding_item({"a": [2]}, 3)
    []
    >>> keys_holding_item({}, 1)
    []
    """
    return sorted(key for key, items in d.items() if item in items)


@exercise(
    "Try several keys in order and return the value of the first one present, else the default.",
    "Given a dict, a list of candidate keys and a default, look up the first key that exists.",
)
def lookup_first(d, keys, default=None):
    """Return the value under the first of the given keys that d contains, or default.

    >>> lookup_first({"a": 1, "b": 2}, ["x", "b", "a"])
    2
    >>> lookup_first({"a": 1}, ["x"], 0)
    0
    >>> lookup_first({}, []) is None
    True
    """
    for key in keys:
        if key in d:
            return d[key]
    return default


@exercise(
    "Go through the keys from small to large and tell if the values always rise.",
    "Return True if a larger key always has a larger value in the dictionary.",
)
def values_rise_with_keys(d: dict[int, int]) -> bool:
    """Check whether the values of d grow strictly when its keys are taken in ascending order.

    >>> values_rise_with_keys({3: 9, 1: 1, 2: 4})
    True
    >>> values_rise_with_keys({1: 5, 2: 5})
    False
    >>> values_rise_with_keys({})
    True
    """
    values = [d[key] for key in sorted(d)]
    return all(a < b for a, b in zip(values, values[1:]))
