"""Changing dictionaries: filtering, updating, removing, renaming, inverting."""

from training.curriculum.exercise import exercise


@exercise(
    "Keep only the entries of a dict with values greater than zero.",
    "Given a dictionary of numbers, drop every entry whose value is zero or negative.",
)
def keep_positive_values(d: dict[str, int]) -> dict[str, int]:
    """Return a new dictionary with the entries of d whose value is positive.

    >>> keep_positive_values({"a": 1, "b": -2, "c": 0})
    {'a': 1}
    >>> keep_positive_values({"a": 0})
    {}
    >>> keep_positive_values({})
    {}
    """
    return {key: value for key, value in d.items() if value > 0}


@exercise(
    "Filter a dict to the values that are at least low and at most high.",
    "Given a dictionary and two bounds, keep the entries with low <= value <= high.",
)
def keep_values_between(d, low, high):
    """Return the entries of d whose value lies between low and high inclusive.

    >>> keep_values_between({"a": 1, "b": 5, "c": 9}, 1, 5)
    {'a': 1, 'b': 5}
    >>> keep_values_between({"a": 1}, 2, 3)
    {}
    >>> keep_values_between({}, 0, 1)
    {}
    """
    return {k: v for k, v in d.items() if low <= v <= high}


@exercise(
    "Pick some keys from a dictionary; unknown keys are skipped.",
    "Given a dict and a list of keys, return a smaller dict with those of the keys that exist.",
)
def keep_listed_keys(d: dict, keys: list) -> dict:
    """Return the part of d with only the given keys, leaving out keys that d does not have.

    >>> keep_listed_keys({"a": 1, "b": 2}, ["b", "x"])
    {'b': 2}
    >>> keep_listed_keys({"a": 1}, [])
    {}
    >>> keep_listed_keys({}, ["a"])
    {}
    """
    return {key: d[key] for key in keys if key in d}


@exercise(
    "Omit some keys from a dictionary.",
    "Given a dict and a list of keys, return a new dict that lacks these keys.",
)
def omit_keys(d, keys):
    """Return a copy of d without the given keys.

    >>> omit_keys({"a": 1, "b": 2}, ["b", "x"])
    {'a': 1}
    >>> omit_keys({"a": 1}, [])
    {'a': 1}
    >>> omit_keys({}, ["a"])
    {}
    """
    return {key: value for key, value in d.items() if key not in keys}


@exercise(
    "Keep only entries with keys of length n or more.",
    "Given a dict with string keys, filter out those entries whose key is shorter than n.",
)
def keep_long_keys(d: dict[str, int], n: int) -> dict[str, int]:
    """Return the entries of d whose key has at least n characters.

    >>> keep_long_keys({"a": 1, "abc": 2}, 2)
    {'abc': 2}
    >>> keep_long_keys({"ab": 1}, 2)
    {'ab': 1}
    >>> keep_long_keys({}, 1)
    {}
    """
    return {key: value for key, value in d.items() if len(key) >= n}


@exercise(
    "Filter a dict of integers to even keys with odd values.",
    "Given a dictionary int -> int, keep an entry only if the key is divisible by 2 and the value is not.",
)
def even_key_odd_value(d):
    """Return the entries of d whose key is even and whose value is odd.

    >>> even_key_odd_value({2: 3, 4: 4, 5: 7})
    {2: 3}
    >>> even_key_odd_value({0: 1})
    {0: 1}
    >>> even_key_odd_value({})
    {}
    """
    return {k: v for k, v in d.items() if k % 2 == 0 and v % 2 == 1}


@exercise(
    "Scale all values of a dictionary by a factor.",
    "Given a dict of numbers, build a new dict with each value times factor.",
)
def scale_values(d: dict[str, float], factor: float) -> dict[str, float]:
    """Return a copy of d in which every value is multiplied by factor.

    >>> scale_values({"a": 1, "b": 2}, 3)
    {'a': 3, 'b': 6}
    >>> scale_values({"a": 4}, 0.5)
    {'a': 2.0}
    >>> scale_values({}, 2)
    {}
    """
    return {key: value * factor for key, value in d.items()}


@exercise(
    "Increase all the values of a dictionary by the same amount.",
    "Given a dict of numbers and an amount, shift each value up by it.",
)
def raise_all_values(d, amount):
    """Return a copy of d with amount added to every value.

    >>> raise_all_values({"a": 1, "b": 2}, 10)
    {'a': 11, 'b': 12}
    >>> raise_all_values({"a": 1}, -1)
    {'a': 0}
    >>> raise_all_values({}, 5)
    {}
    """
    return {k: v + amount for k, v in d.items()}


@exercise(
    "Cap all the values of a dictionary at limit.",
    "Given a dict of numbers, lower every value greater than limit to limit.",
)
def cap_values(d: dict[str, int], limit: int) -> dict[str, int]:
    """Return a copy of d in which values above limit are replaced by limit.

    >>> cap_values({"a": 5, "b": 12}, 10)
    {'a': 5, 'b': 10}
    >>> cap_values({"a": 10}, 10)
    {'a': 10}
    >>> cap_values({}, 1)
    {}
    """
    return {key: min(value, limit) for key, value in d.items()}


@exercise(
    "Lowercase the keys of a dictionary.",
    "Given a dict with text keys, build a new one whose keys are written in small letters.",
)
def lower_keys(d):
    """Return a copy of d with all keys in lower case; the last of equal keys wins.

    >>> lower_keys({"A": 1, "bC": 2})
    {'a': 1, 'bc': 2}
    >>> lower_keys({"A": 1, "a": 2})
    {'a': 2}
    >>> lower_keys({})
    {}
    """
    return {key.lower(): value for key, value in d.items()}


@exercise(
    "Prepend a prefix to all keys of a dictionary.",
    "Given a dict and a prefix, make each key start with the prefix.",
)
def put_prefix_on_keys(d: dict[str, int], prefix: str) -> dict[str, int]:
    """Return a copy of d with prefix put before every key.

    >>> put_prefix_on_keys({"a": 1, "b": 2}, "x_")
    {'x_a': 1, 'x_b': 2}
    >>> put_prefix_on_keys({"a": 1}, "")
    {'a': 1}
    >>> put_prefix_on_keys({}, "p")
    {}
    """
    return {prefix + key: value for key, value in d.items()}


@exercise(
    "Rename one key of a dictionary and keep the order of the entries.",
    "Given a dict and two keys, replace the key old by new, leaving all other entries as they are.",
)
def rename_one_key(d, old, new):
    """Return a copy of d with the key old renamed to new in its place; without old nothing changes.

    >>> rename_one_key({"a": 1, "b": 2}, "a", "x")
    {'x': 1, 'b': 2}
    >>> rename_one_key({"a": 1}, "z", "x")
    {'a': 1}
    >>> rename_one_key({}, "a", "b")
    {}
    """
    return {new if key == old else key: value for key, value in d.items()}


@exercise(
    "Replace keys by their new names where the mapping names has one.",
    "Given a dict and a mapping old key -> new key, return the dict with translated keys.",
)
def translate_keys(d: dict, names: dict) -> dict:
    """Rename the keys of d with the dictionary names; keys that names lacks stay the same.

    >>> translate_keys({"a": 1, "b": 2}, {"a": "alpha"})
    {'alpha': 1, 'b': 2}
    >>> translate_keys({"a": 1}, {})
    {'a': 1}
    >>> translate_keys({}, {"a": "b"})
    {}
    """
    return {names.get(key, key): value for key, value in d.items()}


@exercise(
    "Invert a dictionary so that the values become the keys.",
    "Given a dict, return a new one mapping each value back to its key, later keys overwriting earlier ones.",
)
def invert_simple(d):
    """Swap keys and values of d; of equal values the last key wins.

    >>> invert_simple({"a": 1, "b": 2})
    {1: 'a', 2: 'b'}
    >>> invert_simple({"a": 1, "b": 1})
    {1: 'b'}
    >>> invert_simple({})
    {}
    """
    return {value: key for key, value in d.items()}


@exercise(
    "Swap keys and values, collecting keys with the same value in a sorted list.",
    "Given a dict, return value -> list of keys having this value in ascending order.",
)
def invert_to_lists(d: dict) -> dict:
    """Invert d so that each value maps to the sorted list of all its keys.

    >>> invert_to_lists({"b": 1, "a": 1, "c": 2})
    {1: ['a', 'b'], 2: ['c']}
    >>> invert_to_lists({"x": "y"})
    {'y': ['x']}
    >>> invert_to_lists({})
    {}
    """
    result = {}
    for key in sorted(d):
        result.setdefault(d[key], []).append(key)
    return result


@exercise(
    "Turn key -> items into item -> keys.",
    "Given a dict of lists, build a reverse index that tells for every item under which keys it is listed.",
)
def reverse_index(d):
    """Invert a dictionary of lists: map each item to the list of the keys whose list holds it.

    >>> reverse_index({"a": [1, 2], "b": [2]})
    {1: ['a'], 2: ['a', 'b']}
    >>> reverse_index({"x": []})
    {}
    >>> reverse_index({})
    {}
    """
    result = {}
    for key, items in d.items():
        for item in items:
            result.setdefault(item, []).append(key)
    return result


@exercise(
    "Increase one entry of a dictionary by amount; a missing key counts as 0.",
    "Write a function that adds to the number stored under key and returns the changed dict.",
)
def increase_entry(d: dict[str, int], key: str, amount: int) -> dict[str, int]:
    """Add amount to the value of key in d, starting from 0 if the key is missing, and return d.

    >>> increase_entry({"a": 1}, "a", 5)
    {'a': 6}
    >>> increase_entry({"a": 1}, "b", 5)
    {'a': 1, 'b': 5}
    >>> increase_entry({}, "x", -1)
    {'x': -1}
    """
    d[key] = d.get(key, 0) + amount
    return d


@exercise(
    "Add an item to the list stored for key; start a new list when the key is missing.",
    "Given a dict of lists, put item at the end of the list of key and return the dict.",
)
def append_to_key(d, key, item):
    """Append item to the list under key in d, creating the list if needed, and return d.

    >>> append_to_key({"a": [1]}, "a", 2)
    {'a': [1, 2]}
    >>> append_to_key({"a": [1]}, "b", 2)
    {'a': [1], 'b': [2]}
    >>> append_to_key({}, "x", None)
    {'x': [None]}
    """
    d.setdefault(key, []).append(item)
    return d


@exercise(
    "Lower one entry by amount and remove it when it reaches 0 or less.",
    "Take amount away from the number stored under key, dropping the key once its value is no longer positive.",
)
def take_away(d: dict[str, int], key: str, amount: int) -> dict[str, int]:
    """Subtract amount from the value of key and delete the key if nothing is left; return d.

    >>> take_away({"a": 5}, "a", 2)
    {'a': 3}
    >>> take_away({"a": 5, "b": 1}, "a", 5)
    {'b': 1}
    >>> take_away({"a": 1}, "a", 3)
    {}
    """
    d[key] -= amount
    if d[key] <= 0:
        del d[key]
    return d


@exercise(
    "Set one key in a copy of the dictionary.",
    "Given a dict, a key and a value, return a new dict that has this entry in addition, without changing the original.",
)
def with_entry(d, key, value):
    """Return a copy of d with key set to value; d itself stays unchanged.

    >>> with_entry({"a": 1}, "b", 2)
    {'a': 1, 'b': 2}
    >>> with_entry({"a": 1}, "a", 5)
    {'a': 5}
    >>> with_entry({}, 1, 2)
    {1: 2}
    """
    return {**d, key: value}


@exercise(
    "Swap the values stored under two keys.",
    "Given a dict and two of its keys, return a copy in which their values have changed places.",
)
def swap_values(d: dict, a, b) -> dict:
    """Exchange the values of the keys a and b in a copy of d.

    >>> swap_values({"x": 1, "y": 2, "z": 3}, "x", "z")
    {'x': 3, 'y': 2, 'z': 1}
    >>> swap_values({"x": 1, "y": 2}, "y", "x")
    {'x': 2, 'y': 1}
    >>> swap_values({"x": 1}, "x", "x")
    {'x': 1}
    """
    result = dict(d)
    result[a], result[b] = d[b], d[a]
    return result


@exercise(
    "Reverse the order of the entries of a dictionary.",
    "Given a dict, build a new one with the last entry first.",
)
def reverse_entries(d):
    """Return the entries of d as a dictionary in reverse order.

    >>> reverse_entries({"a": 1, "b": 2})
    {'b': 2, 'a': 1}
    >>> reverse_entries({"x": 0})
    {'x': 0}
    >>> reverse_entries({})
    {}
    """
    return dict(reversed(list(d.items())))


@exercise(
    "Take the first n items of a dict.",
    "Given a dictionary and n, keep only its n earliest entries.",
)
def first_entries(d: dict, n: int) -> dict:
    """Return the first n entries of d as a dictionary.

    >>> first_entries({"a": 1, "b": 2, "c": 3}, 2)
    {'a': 1, 'b': 2}
    >>> first_entries({"a": 1}, 5)
    {'a': 1}
    >>> first_entries({"a": 1}, 0)
    {}
    """
    return dict(list(d.items())[:n])


@exercise(
    "Keep for each value only the first key that has it.",
    "Given a dict, drop entries that repeat the value of an earlier entry.",
)
def drop_repeated_values(d: dict) -> dict:
    """Remove all entries whose value occurred already under an earlier key.

    >>> drop_repeated_values({"a": 1, "b": 2, "c": 1})
    {'a': 1, 'b': 2}
    >>> drop_repeated_values({"a": 0, "b": 0})
    {'a': 0}
    >>> drop_repeated_values({})
    {}
    """
    seen = set()
    result = {}
    for key, value in d.items():
        if value not in seen:
            seen.add(value)
            result[key] = value
    return result


@exercise(
    "Partition a dict by value: a tuple of the entries below limit and the rest.",
    "Given a dict of numbers and a limit, return two dicts, first the smaller values, then those at least limit.",
)
def partition_by_value(d, limit):
    """Split d into a dictionary of the entries with values below limit and one of all other entries.

    >>> partition_by_value({"a": 1, "b": 5}, 3)
    ({'a': 1}, {'b': 5})
    >>> partition_by_value({"a": 3}, 3)
    ({}, {'a': 3})
    >>> partition_by_value({}, 0)
    ({}, {})
    """
    low = {k: v for k, v in d.items() if v < limit}
    high = {k: v for k, v in d.items() if v >= limit}
    return low, high


@exercise(
    "Convert numeric text values of a dictionary to int.",
    "Given a dict of strings, return a copy where values consisting only of digits are numbers.",
)
def numeric_values_to_int(d: dict[str, str]) -> dict:
    """Turn all values of d that are digit strings into integers and leave the other values alone.

    >>> numeric_values_to_int({"a": "12", "b": "x1"})
    {'a': 12, 'b': 'x1'}
    >>> numeric_values_to_int({"a": ""})
    {'a': ''}
    >>> numeric_values_to_int({})
    {}
    """
    return {k: int(v) if v.isdigit() else v for k, v in d.items()}


@exercise(
    "Substitute one value by another in the whole dictionary.",
    "Given a dict, return a copy in which each value old has become new.",
)
def replace_value(d, old, new):
    """Replace every value of d that equals old by new.

    >>> replace_value({"a": 1, "b": 2, "c": 1}, 1, 0)
    {'a': 0, 'b': 2, 'c': 0}
    >>> replace_value({"a": "x"}, "y", "z")
    {'a': 'x'}
    >>> replace_value({}, 1, 2)
    {}
    """
    return {key: new if value == old else value for key, value in d.items()}


@exercise(
    "Express each value of a dict as a percentage of the sum of all values.",
    "Given a nonempty dict of positive numbers, map each key to 100 * value / total.",
)
def values_as_percent(d: dict[str, int]) -> dict[str, float]:
    """Convert the values of d to their share of the total in percent.

    >>> values_as_percent({"a": 1, "b": 3})
    {'a': 25.0, 'b': 75.0}
    >>> values_as_percent({"x": 7})
    {'x': 100.0}
    >>> values_as_percent({"a": 2, "b": 2, "c": 4})
    {'a': 25.0, 'b': 25.0, 'c': 50.0}
    """
    total = sum(d.values())
    return {key: 100 * value / total for key, value in d.items()}


@exercise(
    "Shorten a dictionary to n entries by popping the last ones.",
    "Given a dict and n, drop the latest entries as long as there are more than n.",
)
def pop_down_to(d, n):
    """Return d with its entries removed one after another from the end until at most n are left.

    >>> pop_down_to({"a": 1, "b": 2, "c": 3}, 1)
    {'a': 1}
    >>> pop_down_to({"a": 1}, 2)
    {'a': 1}
    >>> pop_down_to({}, 0)
    {}
    """
    while len(d) > n:
        d.popitem()
    return d
