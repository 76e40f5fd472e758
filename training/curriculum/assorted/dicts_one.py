"""Short requests about dictionaries."""

from collections import Counter, defaultdict

from training.curriculum.exercise import exercise


@exercise(
    "Return the dict with k added to every value whose key starts with the prefix.",
    "Given a dict with text keys and numeric values, raise by k the values whose key begins with prefix; the others stay.",
)
def raise_prefixed(d, prefix, k):
    """Write a function to add k to the values of all keys that start with a prefix.

    >>> raise_prefixed({"ab": 1, "ba": 2}, "a", 10)
    {'ab': 11, 'ba': 2}
    >>> raise_prefixed({"x": 1}, "y", 5)
    {'x': 1}
    >>> raise_prefixed({}, "a", 1)
    {}
    """
    return {key: v + k if key.startswith(prefix) else v for key, v in d.items()}


@exercise(
    "List the keys whose value is at least limit, in dict order.",
    "Given a dict and a limit, return all keys with a value not below the limit.",
)
def keys_from(d: dict, limit: int) -> list:
    """Write a function to find the keys with a value of at least limit.

    >>> keys_from({"a": 3, "b": 1, "c": 5}, 3)
    ['a', 'c']
    >>> keys_from({"a": 0}, 1)
    []
    >>> keys_from({}, 0)
    []
    """
    return [k for k, v in d.items() if v >= limit]


@exercise(
    "Find the key with the longest list as value, the first one on ties; None for an empty dict.",
    "The dict maps keys to lists: return the key whose list has most items, or None without keys.",
)
def fullest_key(d):
    """Write a function to find the key with the longest list, None if the dict is empty.

    >>> fullest_key({"a": [1], "b": [1, 2], "c": []})
    'b'
    >>> fullest_key({"x": [], "y": []})
    'x'
    >>> fullest_key({}) is None
    True
    """
    return max(d, key=lambda k: len(d[k]), default=None)


@exercise(
    "Remove the entries whose value is None or an empty string.",
    "Return a copy of the dict without keys that map to None or ''.",
)
def compact_dict(d):
    """Write a function to drop entries with value None or ''.

    >>> compact_dict({"a": 1, "b": None, "c": ""})
    {'a': 1}
    >>> compact_dict({"n": 0, "f": False})
    {'n': 0, 'f': False}
    >>> compact_dict({})
    {}
    """
    return {k: v for k, v in d.items() if v is not None and v != ""}


@exercise(
    "Swap keys and values, gathering the keys of equal values in a list.",
    "Invert the dict: each value maps to the list of keys that had it, in order.",
)
def invert_many(d: dict) -> dict:
    """Write a function to map every value to the list of its keys.

    >>> invert_many({"a": 1, "b": 2, "c": 1})
    {1: ['a', 'c'], 2: ['b']}
    >>> invert_many({"x": "y"})
    {'y': ['x']}
    >>> invert_many({})
    {}
    """
    result = defaultdict(list)
    for k, v in d.items():
        result[v].append(k)
    return dict(result)


@exercise(
    "Check if no value of the dict occurs twice.",
    "True when all values of the dictionary are different from each other.",
)
def one_to_one(d):
    """Check if all values of a dict are different.

    >>> one_to_one({"a": 1, "b": 2})
    True
    >>> one_to_one({"a": 1, "b": 1})
    False
    >>> one_to_one({})
    True
    """
    return len(set(d.values())) == len(d)


@exercise(
    "Return the values of the dict ordered by key.",
    "List what the dictionary stores, going through its keys in sorted order.",
)
def values_by_key(d):
    """Write a function to list the values in the order of the sorted keys.

    >>> values_by_key({"b": 1, "a": 2})
    [2, 1]
    >>> values_by_key({3: "x", 1: "y"})
    ['y', 'x']
    >>> values_by_key({})
    []
    """
    return [d[k] for k in sorted(d)]


@exercise(
    "Order the dict by value, highest first; equal values are ordered by key.",
    "Return a new dict with the entries sorted by falling value and, on ties, by rising key.",
)
def dict_high_first(d: dict[str, int]) -> dict[str, int]:
    """Write a function to sort a dict by value descending, then by key.

    >>> dict_high_first({"a": 1, "c": 5, "b": 5})
    {'b': 5, 'c': 5, 'a': 1}
    >>> dict_high_first({"x": 0})
    {'x': 0}
    >>> dict_high_first({})
    {}
    """
    return dict(sorted(d.items(), key=lambda kv: (-kv[1], kv[0])))


@exercise(
    "Combine two dicts; for keys in both keep the larger value.",
    "Union of the dictionaries a and b, taking the maximum where a key is in both.",
)
def union_max(a, b):
    """Write a function to merge two dicts, keeping the larger value of common keys.

    >>> union_max({"x": 1, "y": 5}, {"y": 2, "z": 3})
    {'x': 1, 'y': 5, 'z': 3}
    >>> union_max({}, {"a": 1})
    {'a': 1}
    >>> union_max({"a": 1}, {"a": 1})
    {'a': 1}
    """
    result = dict(a)
    for k, v in b.items():
        result[k] = max(v, result.get(k, v))
    return result


@exercise(
    "Subtract the amounts of b from those of a; missing keys count as 0 and results of 0 are left out.",
    "Return a dict of a[k] - b[k] over all keys of both dicts (0 when absent), without zero entries.",
)
def dict_minus(a: dict, b: dict) -> dict:
    """Write a function to subtract one dict of numbers from another, dropping zeros.

    >>> dict_minus({"x": 5, "y": 2}, {"x": 3, "y": 2})
    {'x': 2}
    >>> dict_minus({}, {"z": 1})
    {'z': -1}
    >>> dict_minus({"a": 1}, {})
    {'a': 1}
    """
    result = {}
    for k in list(a) + [k for k in b if k not in a]:
        diff = a.get(k, 0) - b.get(k, 0)
        if diff != 0:
            result[k] = diff
    return result


@exercise(
    "List the keys for which the two dicts have different values; only keys in both are compared.",
    "Find the common keys of a and b whose values disagree, in the order of a.",
)
def conflicting_keys(a, b):
    """Write a function to find the common keys with different values.

    >>> conflicting_keys({"x": 1, "y": 2}, {"x": 1, "y": 3})
    ['y']
    >>> conflicting_keys({"x": 1}, {"z": 1})
    []
    >>> conflicting_keys({}, {})
    []
    """
    return [k for k in a if k in b and a[k] != b[k]]


@exercise(
    "Check if every entry of small is also in big with the same value.",
    "True when big[k] exists and equals small[k] for all keys k of small.",
)
def dict_within(small: dict, big: dict) -> bool:
    """Check if a dict is part of another dict.

    >>> dict_within({"a": 1}, {"a": 1, "b": 2})
    True
    >>> dict_within({"a": 2}, {"a": 1})
    False
    >>> dict_within({}, {})
    True
    """
    return all(k in big and big[k] == v for k, v in small.items())


@exercise(
    "Pick the given keys from the dict, in the given order; keys that are missing get None.",
    "Return a dict having exactly the keys listed, with the values of d or None.",
)
def choose_keys(d, keys):
    """Write a function to select some keys of a dict, with None for missing ones.

    >>> choose_keys({"a": 1, "b": 2}, ["b", "z"])
    {'b': 2, 'z': None}
    >>> choose_keys({"a": 1}, [])
    {}
    >>> choose_keys({}, ["k"])
    {'k': None}
    """
    return {k: d.get(k) for k in keys}


@exercise(
    "Rename one key of the dict, leaving its place in the order unchanged.",
    "Return a copy of d in which the key old is called new; all other entries stay as they are.",
)
def relabel_entry(d, old, new):
    """Write a function to rename a key without changing the order.

    >>> relabel_entry({"a": 1, "b": 2}, "a", "z")
    {'z': 1, 'b': 2}
    >>> relabel_entry({"a": 1}, "q", "z")
    {'a': 1}
    >>> relabel_entry({}, "a", "b")
    {}
    """
    return {new if k == old else k: v for k, v in d.items()}


@exercise(
    "Turn a dict into text like 'a=1;b=2' with the keys sorted.",
    "Join the entries as key=value with semicolons, in key order.",
)
def dict_text(d: dict) -> str:
    """Write a function to turn a dict into text, key=value joined by semicolons and sorted by key.

    >>> dict_text({"b": 2, "a": 1})
    'a=1;b=2'
    >>> dict_text({"x": "y"})
    'x=y'
    >>> dict_text({})
    ''
    """
    return ";".join(f"{k}={d[k]}" for k in sorted(d))


@exercise(
    "Parse 'a=1;b=2' into a dict with int values; empty text gives an empty dict.",
    "Read semicolon-separated key=number items and return them as a dictionary of ints.",
)
def text_dict(s):
    """Write a function to read a dict of ints from text like 'a=1;b=2'.

    >>> text_dict("a=1;b=22")
    {'a': 1, 'b': 22}
    >>> text_dict("x=-3")
    {'x': -3}
    >>> text_dict("")
    {}
    """
    result = {}
    for part in s.split(";"):
        if part:
            k, v = part.split("=")
            result[k] = int(v)
    return result


@exercise(
    "Add up all numbers in the lists stored in the dict.",
    "The values are lists of numbers: compute the grand total.",
)
def sum_of_lists(d):
    """Write a function to add all numbers in a dict of lists.

    >>> sum_of_lists({"a": [1, 2], "b": [3]})
    6
    >>> sum_of_lists({"a": []})
    0
    >>> sum_of_lists({})
    0
    """
    return sum(sum(v) for v in d.values())


@exercise(
    "Replace every list in the dict by its length.",
    "Return a dict with the same keys, telling how many items each value contains.",
)
def sizes_of(d: dict[str, list]) -> dict[str, int]:
    """Write a function to map each key to the number of items in its list.

    >>> sizes_of({"a": [1, 2], "b": []})
    {'a': 2, 'b': 0}
    >>> sizes_of({"x": ["y"]})
    {'x': 1}
    >>> sizes_of({})
    {}
    """
    return {k: len(v) for k, v in d.items()}


@exercise(
    "Return the key for which the value sum / count is highest, given key -> list of numbers; empty lists are ignored.",
    "Find the key whose numbers have the largest mean; lists without numbers do not take part, None if all are empty.",
)
def best_mean_key(d):
    """Write a function to find the key with the highest average, skipping empty lists; None if there is none.

    >>> best_mean_key({"ann": [3, 5], "bob": [6], "cy": []})
    'bob'
    >>> best_mean_key({"cy": []}) is None
    True
    >>> best_mean_key({"a": [1], "b": [1]})
    'a'
    """
    filled = {k: v for k, v in d.items() if v}
    return max(filled, key=lambda k: sum(filled[k]) / len(filled[k]), default=None)


@exercise(
    "Split the dict in two: entries with positive values and the rest.",
    "Return a tuple of dicts, first the entries whose value is above zero, then the others.",
)
def split_by_sign(d):
    """Write a function to separate the entries with positive values from the others.

    >>> split_by_sign({"a": 1, "b": -2, "c": 0})
    ({'a': 1}, {'b': -2, 'c': 0})
    >>> split_by_sign({"x": 5})
    ({'x': 5}, {})
    >>> split_by_sign({})
    ({}, {})
    """
    yes = {k: v for k, v in d.items() if v > 0}
    no = {k: v for k, v in d.items() if v <= 0}
    return yes, no


@exercise(
    "Count how many values of the dict are of each type, by type name.",
    "Return a dict from type name to the number of values having that type.",
)
def type_census(d: dict) -> dict[str, int]:
    """Write a function to count the values of a dict by type.

    >>> type_census({"a": 1, "b": "x", "c": 2})
    {'int': 2, 'str': 1}
    >>> type_census({"a": None})
    {'NoneType': 1}
    >>> type_census({})
    {}
    """
    return dict(Counter(type(v).__name__ for v in d.values()))


@exercise(
    "Increase the count of key by one, starting at 1 for a new key, and return a new dict.",
    "Return a copy of the counter dict in which key has been counted once more.",
)
def count_once_more(counts, key):
    """Write a function to raise the count of a key by one in a copy of a dict.

    >>> count_once_more({"a": 2}, "a")
    {'a': 3}
    >>> count_once_more({"a": 2}, "b")
    {'a': 2, 'b': 1}
    >>> count_once_more({}, "x")
    {'x': 1}
    """
    return {**counts, key: counts.get(key, 0) + 1}


@exercise(
    "Look up each item in the dict, using default for those not in it.",
    "Translate a list by the mapping; unknown items become the default.",
)
def translate_all(lst, mapping, default):
    """Write a function to replace list items by their values in a dict, or by a default.

    >>> translate_all(["a", "b"], {"a": 1}, 0)
    [1, 0]
    >>> translate_all([1, 2], {1: "one", 2: "two"}, "?")
    ['one', 'two']
    >>> translate_all([], {}, None)
    []
    """
    return [mapping.get(x, default) for x in lst]


@exercise(
    "Follow the mapping from start until a key is missing and return the last item reached.",
    "Starting at start, look up again and again; stop at the first item that is no key and return it.",
)
def chase(links: dict, start):
    """Write a function to follow a dict from key to value until there is no further key.

    >>> chase({"a": "b", "b": "c"}, "a")
    'c'
    >>> chase({1: 2}, 5)
    5
    >>> chase({"x": "y"}, "x")
    'y'
    """
    while start in links:
        start = links[start]
    return start


@exercise(
    "Fetch the value at a path of keys in nested dicts, or None if a key is missing.",
    "Walk through nested dictionaries along the list of keys; return None as soon as a step fails.",
)
def deep_get(d, path):
    """Write a function to get a value from nested dicts by a list of keys, or None.

    >>> deep_get({"a": {"b": 3}}, ["a", "b"])
    3
    >>> deep_get({"a": {"b": 3}}, ["a", "x"]) is None
    True
    >>> deep_get({"a": 1}, [])
    {'a': 1}
    """
    for key in path:
        if not isinstance(d, dict) or key not in d:
            return None
        d = d[key]
    return d


@exercise(
    "Count all keys of a dict, those of nested dicts included.",
    "How many keys does the dictionary have in total, at every depth?",
)
def count_keys_deep(d):
    """Write a function to count the keys of a nested dict at all levels.

    >>> count_keys_deep({"a": 1, "b": {"c": 2}})
    3
    >>> count_keys_deep({"a": {"b": {"c": {}}}})
    3
    >>> count_keys_deep({})
    0
    """
    total = len(d)
    for v in d.values():
        if isinstance(v, dict):
            total += count_keys_deep(v)
    return total


@exercise(
    "Zip two lists into a dict; keys left without a value get None.",
    "Build a dictionary from a list of keys and a list of values, padding missing values with None.",
)
def dict_padded(keys: list, values: list) -> dict:
    """Write a function to make a dict from keys and values, None where a value is missing.

    >>> dict_padded(["a", "b"], [1])
    {'a': 1, 'b': None}
    >>> dict_padded(["a"], [1, 2])
    {'a': 1}
    >>> dict_padded([], [])
    {}
    """
    return {k: values[i] if i < len(values) else None for i, k in enumerate(keys)}


@exercise(
    "Check if the dict has a key that equals its own value.",
    "True when for at least one entry key and value are the same.",
)
def has_fixed_entry(d):
    """Check if any key maps to itself.

    >>> has_fixed_entry({1: 2, 3: 3})
    True
    >>> has_fixed_entry({"a": "b"})
    False
    >>> has_fixed_entry({})
    False
    """
    return any(k == v for k, v in d.items())
