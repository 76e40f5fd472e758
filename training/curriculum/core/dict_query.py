"""Asking and changing dictionaries."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the sorted list of all keys whose value equals the given value.",
    "Write a function to find which keys of a dict have a certain value, in alphabetical order.",
)
def keys_with_value(mapping: dict[str, object], value) -> list[str]:
    """Return the sorted keys that have the given value.

    >>> keys_with_value({"b": 1, "a": 1, "c": 2}, 1)
    ['a', 'b']
    >>> keys_with_value({"x": 0}, 5)
    []
    >>> keys_with_value({}, None)
    []
    """
    return sorted(k for k, v in mapping.items() if v == value)


@exercise(
    "Remove all entries with a value below the limit from a dict of numbers; return a new dict.",
    "Given a dict of numbers, keep only the entries whose value is at least limit.",
)
def entries_at_least(mapping: dict[str, float], limit: float) -> dict[str, float]:
    """Return a new dict with those entries whose value is limit or more.

    >>> entries_at_least({"a": 5, "b": 2}, 3)
    {'a': 5}
    >>> entries_at_least({"a": 3}, 3)
    {'a': 3}
    >>> entries_at_least({}, 0)
    {}
    """
    return {k: v for k, v in mapping.items() if v >= limit}


@exercise(
    "Check if two dictionaries have any key in common.",
    "Return True when at least one key occurs in both dicts.",
)
def share_a_key(first: dict, second: dict) -> bool:
    """Return True if some key is present in both dictionaries.

    >>> share_a_key({"a": 1}, {"a": 2, "b": 3})
    True
    >>> share_a_key({"a": 1}, {"b": 1})
    False
    >>> share_a_key({}, {})
    False
    """
    return not first.keys().isdisjoint(second)


@exercise(
    "Add two dictionaries of numbers: keys found in both have their values summed.",
    "Write a function to merge two dicts of counts by adding the counts of equal keys.",
)
def add_count_dicts(a: dict[str, int], b: dict[str, int]) -> dict[str, int]:
    """Return a dict with all keys of a and b, adding the values of common keys.

    >>> add_count_dicts({"x": 1, "y": 2}, {"y": 3, "z": 4})
    {'x': 1, 'y': 5, 'z': 4}
    >>> add_count_dicts({}, {"a": 1})
    {'a': 1}
    >>> add_count_dicts({}, {})
    {}
    """
    total = dict(a)
    for key, value in b.items():
        total[key] = total.get(key, 0) + value
    return total


@exercise(
    "Follow a path of keys through nested dicts and return the value there, or the default if a key is missing.",
    "Given nested dictionaries and a list of keys, look up one key after another; return default when that fails.",
)
def value_at_path(data: dict, path: list[str], default=None):
    """Return the value found by following the keys in path, or default.

    >>> value_at_path({"a": {"b": 3}}, ["a", "b"])
    3
    >>> value_at_path({"a": {}}, ["a", "x"], 0)
    0
    >>> value_at_path({"a": 1}, [])
    {'a': 1}
    """
    for key in path:
        if not isinstance(data, dict) or key not in data:
            return default
        data = data[key]
    return data


@exercise(
    "Return the key with the longest list as its value; the first one on a tie, None for an empty dict.",
    "Given a dict of lists, find which key has the most elements.",
)
def key_of_longest_list(groups: dict[str, list]) -> str | None:
    """Return the key whose list is the longest, or None when the dict is empty.

    >>> key_of_longest_list({"a": [1], "b": [1, 2]})
    'b'
    >>> key_of_longest_list({}) is None
    True
    >>> key_of_longest_list({"x": [], "y": []})
    'x'
    """
    return max(groups, key=lambda k: len(groups[k]), default=None)


@exercise(
    "Compute the average of the values of a dict of numbers; 0 for an empty one.",
    "Return the mean value of all entries in a dictionary, or 0 without entries.",
)
def average_value(mapping):
    """Return the mean of the dictionary's values, or 0 if it is empty.

    >>> average_value({"a": 2, "b": 4})
    3.0
    >>> average_value({})
    0
    >>> average_value({"x": 1, "y": 2})
    1.5
    """
    if not mapping:
        return 0
    return sum(mapping.values()) / len(mapping)


@exercise(
    "Rename a key of the dictionary, keeping the order of the entries; a missing key changes nothing.",
    "Given a dict, return a copy in which the key old is called new and stands at the same place.",
)
def rename_key(mapping: dict, old, new) -> dict:
    """Return a copy of the dict where the key old is replaced by new at the same position.

    >>> rename_key({"a": 1, "b": 2}, "a", "x")
    {'x': 1, 'b': 2}
    >>> rename_key({"a": 1}, "z", "y")
    {'a': 1}
    >>> rename_key({}, 1, 2)
    {}
    """
    return {new if key == old else key: value for key, value in mapping.items()}


@exercise(
    "Find the keys that have different values in the two dicts or exist in only one of them; sorted.",
    "Compare two dictionaries and return the sorted list of keys in which they differ.",
)
def changed_keys(old: dict[str, object], new: dict[str, object]) -> list[str]:
    """Return the sorted keys that are not present with the same value in both dicts.

    >>> changed_keys({"a": 1, "b": 2}, {"a": 1, "b": 3, "c": 4})
    ['b', 'c']
    >>> changed_keys({}, {})
    []
    >>> changed_keys({"x": 0}, {})
    ['x']
    """
    result = []
    for key in sorted(old.keys() | new.keys()):
        if key not in old or key not in new or old[key] != new[key]:
            result.append(key)
    return result


@exercise(
    "Subtract one from the count of the key; remove the key when its count becomes zero; return a new dict.",
    "Given a dict of counts, take away one piece of key. Entries that reach 0 disappear, an unknown key changes nothing.",
)
def take_one(counts: dict[str, int], key: str) -> dict[str, int]:
    """Return the counts with one fewer of key; a key with no pieces left is removed.

    >>> take_one({"nut": 2, "bolt": 1}, "nut")
    {'nut': 1, 'bolt': 1}
    >>> take_one({"bolt": 1}, "bolt")
    {}
    >>> take_one({"a": 1}, "b")
    {'a': 1}
    """
    result = dict(counts)
    if key in result:
        result[key] -= 1
        if result[key] == 0:
            del result[key]
    return result


@exercise(
    "Multiply all numeric values of the dictionary by factor and leave the other values alone.",
    "Write a function to scale the int and float values of a dict; strings and the like stay unchanged.",
)
def scale_numbers_in_dict(data: dict, factor: float) -> dict:
    """Return a copy of the dict in which all int and float values are multiplied by factor.

    >>> scale_numbers_in_dict({"eggs": 2, "unit": "pc"}, 3)
    {'eggs': 6, 'unit': 'pc'}
    >>> scale_numbers_in_dict({"x": 0.5}, 2)
    {'x': 1.0}
    >>> scale_numbers_in_dict({}, 2)
    {}
    """
    return {k: v * factor if isinstance(v, (int, float)) else v for k, v in data.items()}


@exercise(
    "Return the values for the given keys, raising KeyError with the first key that is missing.",
    "Look up several keys in a dictionary and return their values as a list; an unknown key is a KeyError.",
)
def values_for(mapping: dict, keys: list) -> list:
    """Return the list of values for the keys.

    Raises:
        KeyError: a key is not in the mapping.

    >>> values_for({"a": 1, "b": 2}, ["b", "a"])
    [2, 1]
    >>> values_for({}, [])
    []
    >>> values_for({"a": 1}, ["z"])
    Traceback (most recent call last):
    ...
    KeyError: 'z'
    """
    return [mapping[key] for key in keys]


@exercise(
    "Return the n keys with the largest values, the largest first; equal values in alphabetical order.",
    "Given a dict from name to number, list the names of the n highest numbers, ties by name.",
)
def top_n_keys(mapping: dict[str, int], n: int) -> list[str]:
    """Return the n keys with the highest values, ties in alphabetical order.

    >>> top_n_keys({"a": 1, "c": 5, "b": 5}, 2)
    ['b', 'c']
    >>> top_n_keys({"x": 1}, 3)
    ['x']
    >>> top_n_keys({}, 1)
    []
    """
    ordered = sorted(mapping.items(), key=lambda item: (-item[1], item[0]))
    return [key for key, _ in ordered[:n]]


@exercise(
    "Count how many keys are strings that contain an uppercase letter.",
    "Return the number of dictionary keys which are of type str and not completely free of capitals.",
)
def count_keys_with_capitals(mapping: dict) -> int:
    """Count the string keys that have at least one uppercase letter.

    >>> count_keys_with_capitals({"Name": 1, "age": 2, 3: "X"})
    1
    >>> count_keys_with_capitals({})
    0
    >>> count_keys_with_capitals({"aB": 0, "C": 0})
    2
    """
    return sum(isinstance(key, str) and key != key.lower() for key in mapping)


@exercise(
    "Check whether all values of the dict are different.",
    "Return True if no two keys have the same value; the values are hashable.",
)
def has_distinct_values(mapping: dict) -> bool:
    """Return True if every value occurs under one key only.

    >>> has_distinct_values({"a": 1, "b": 2})
    True
    >>> has_distinct_values({"a": 1, "b": 1})
    False
    >>> has_distinct_values({})
    True
    """
    return len(set(mapping.values())) == len(mapping)


@exercise(
    "Return all elements of the dictionary's lists in one sorted list without duplicates.",
    "Given a dict of lists, collect every distinct value of the lists and sort them.",
)
def distinct_members(groups: dict[str, list[int]]) -> list[int]:
    """Return the sorted distinct elements of all the lists in the dict.

    >>> distinct_members({"a": [3, 1], "b": [1, 2]})
    [1, 2, 3]
    >>> distinct_members({})
    []
    >>> distinct_members({"x": []})
    []
    """
    seen = set()
    for members in groups.values():
        seen.update(members)
    return sorted(seen)


@exercise(
    "Return the first key of the dict that begins with the prefix, or None.",
    "Search the keys in order for one that starts with prefix and return it; None if no key does.",
)
def complete_key(commands: dict[str, object], prefix: str) -> str | None:
    """Return the first key that starts with prefix, or None if there is none.

    >>> complete_key({"start": 1, "stop": 2}, "sto")
    'stop'
    >>> complete_key({"start": 1}, "x") is None
    True
    >>> complete_key({"a": 1, "ab": 2}, "a")
    'a'
    """
    return next((key for key in commands if key.startswith(prefix)), None)
