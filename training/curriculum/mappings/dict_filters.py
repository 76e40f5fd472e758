"""Dictionaries: keeping, dropping and counting entries by key, value or both."""

from training.curriculum.exercise import exercise


@exercise(
    "Keep only the entries whose value is an even number.",
    "Return a new dict without the odd values.",
)
def entries_with_even_value(d: dict[str, int]) -> dict[str, int]:
    """Return the entries of d that have an even value.

    >>> entries_with_even_value({"a": 2, "b": 3, "c": 0})
    {'a': 2, 'c': 0}
    >>> entries_with_even_value({"x": 5})
    {}
    >>> entries_with_even_value({})
    {}
    """
    return {key: value for key, value in d.items() if value % 2 == 0}


@exercise(
    "Keep the entries whose value lies strictly between low and high.",
    "Given a dict of numbers and two limits, return the items with a value greater than low and less than high.",
)
def entries_strictly_between(d: dict[str, int], low: int, high: int) -> dict[str, int]:
    """Return the entries with low < value < high.

    >>> entries_strictly_between({"a": 1, "b": 5, "c": 9}, 1, 9)
    {'b': 5}
    >>> entries_strictly_between({"x": 3}, 3, 4)
    {}
    >>> entries_strictly_between({}, 0, 1)
    {}
    """
    return {k: v for k, v in d.items() if low < v < high}


@exercise(
    "Remove all entries whose value is None.",
    "Return the dictionary cleaned of keys that map to None.",
)
def without_none_entries(record):
    """Return the entries of record whose value is not None.

    >>> without_none_entries({"a": 1, "b": None})
    {'a': 1}
    >>> without_none_entries({"x": 0, "y": ""})
    {'x': 0, 'y': ''}
    >>> without_none_entries({"z": None})
    {}
    """
    return {k: v for k, v in record.items() if v is not None}


@exercise(
    "Keep the entries whose key appears in the given list of names.",
    "Return the part of the dictionary that belongs to the wanted keys.",
)
def entries_for_names(d: dict[str, int], names: list[str]) -> dict[str, int]:
    """Return the entries of d whose key is one of names.

    >>> entries_for_names({"Ann": 3, "Bob": 5}, ["Bob", "Cleo"])
    {'Bob': 5}
    >>> entries_for_names({"Ann": 3}, [])
    {}
    >>> entries_for_names({}, ["Ann"])
    {}
    """
    return {k: v for k, v in d.items() if k in names}


@exercise(
    "Count the entries in which the value is larger than the key.",
    "Number of items of an int-to-int dict where value > key.",
)
def count_values_beyond_keys(d):
    """Return how many entries have a value greater than their key.

    >>> count_values_beyond_keys({1: 5, 4: 2, 3: 3})
    1
    >>> count_values_beyond_keys({0: -1})
    0
    >>> count_values_beyond_keys({})
    0
    """
    return sum(1 for k, v in d.items() if v > k)


@exercise(
    "Keep the entries with a value above the average of all values; an empty dict stays empty.",
    "Return only those items whose number exceeds the mean of the dictionary's values.",
)
def entries_above_mean(d: dict[str, float]) -> dict[str, float]:
    """Return the entries whose value is greater than the mean value.

    >>> entries_above_mean({"a": 1, "b": 2, "c": 9})
    {'c': 9}
    >>> entries_above_mean({"a": 4, "b": 4})
    {}
    >>> entries_above_mean({})
    {}
    """
    if not d:
        return {}
    mean = sum(d.values()) / len(d)
    return {k: v for k, v in d.items() if v > mean}


@exercise(
    "Split the dictionary in two: entries with a negative value and all other entries.",
    "Return a pair of dicts, first the items below zero, second the items that are zero or more.",
)
def dict_split_negative_entries(d):
    """Return the entries with negative value and the remaining entries.

    >>> dict_split_negative_entries({"a": -1, "b": 2, "c": 0})
    ({'a': -1}, {'b': 2, 'c': 0})
    >>> dict_split_negative_entries({"x": 5})
    ({}, {'x': 5})
    >>> dict_split_negative_entries({})
    ({}, {})
    """
    negative = {}
    others = {}
    for k, v in d.items():
        if v < 0:
            negative[k] = v
        else:
            others[k] = v
    return negative, others


@exercise(
    "Remove every entry whose value was already seen under an earlier key.",
    "Keep only the first key for each value, so that no value is repeated.",
)
def first_key_per_value(d: dict[str, int]) -> dict[str, int]:
    """Return d without entries whose value already occurred before.

    >>> first_key_per_value({"a": 1, "b": 2, "c": 1})
    {'a': 1, 'b': 2}
    >>> first_key_per_value({"x": 0, "y": 0, "z": 0})
    {'x': 0}
    >>> first_key_per_value({})
    {}
    """
    result = {}
    for key, value in d.items():
        if value not in result.values():
            result[key] = value
    return result


@exercise(
    "Keep the entries whose value occurs only once among all values.",
    "Return the items with a unique value; values shared by several keys are dropped.",
)
def entries_with_unique_value(d):
    """Return the entries whose value no other key has.

    >>> entries_with_unique_value({"a": 1, "b": 2, "c": 1})
    {'b': 2}
    >>> entries_with_unique_value({"x": 3, "y": 4})
    {'x': 3, 'y': 4}
    >>> entries_with_unique_value({"x": 3, "y": 3})
    {}
    """
    values = list(d.values())
    return {k: v for k, v in d.items() if values.count(v) == 1}


@exercise(
    "Return the keys whose value is a string, sorted.",
    "List in alphabetical order all keys that map to text.",
)
def keys_of_texts(settings: dict) -> list[str]:
    """Return the sorted keys whose value is a string.

    >>> keys_of_texts({"size": 3, "name": "x", "colour": "red"})
    ['colour', 'name']
    >>> keys_of_texts({"a": None})
    []
    >>> keys_of_texts({})
    []
    """
    return sorted(k for k, v in settings.items() if isinstance(v, str))


@exercise(
    "Keep the k entries with the largest values, in descending order of value.",
    "Return a dict of the top k items by value, the biggest first; ties keep their original order.",
)
def top_entries(scores, k):
    """Return the k entries with the largest values, largest first.

    >>> top_entries({"Ann": 3, "Bob": 9, "Cleo": 5}, 2)
    {'Bob': 9, 'Cleo': 5}
    >>> top_entries({"Ann": 3}, 4)
    {'Ann': 3}
    >>> top_entries({"Ann": 3, "Bob": 9}, 0)
    {}
    """
    ranked = sorted(scores.items(), key=lambda item: item[1], reverse=True)
    return dict(ranked[:k])


@exercise(
    "Keep the entries whose key starts with an upper-case letter.",
    "Return the items of the dictionary that have a capitalised key.",
)
def capitalised_entries(d: dict[str, int]) -> dict[str, int]:
    """Return the entries whose key begins with a capital letter.

    >>> capitalised_entries({"Oslo": 1, "bern": 2, "Rome": 3})
    {'Oslo': 1, 'Rome': 3}
    >>> capitalised_entries({"a": 1})
    {}
    >>> capitalised_entries({})
    {}
    """
    return {k: v for k, v in d.items() if k[:1].isupper()}


@exercise(
    "Remove the entries with the smallest value, all of them if several share it.",
    "Drop every key that maps to the minimum value.",
)
def without_minimum_entries(d):
    """Return d without the entries that have the smallest value.

    >>> without_minimum_entries({"a": 2, "b": 1, "c": 1})
    {'a': 2}
    >>> without_minimum_entries({"x": 7})
    {}
    >>> without_minimum_entries({})
    {}
    """
    if not d:
        return {}
    low = min(d.values())
    return {k: v for k, v in d.items() if v != low}


@exercise(
    "Count how many keys end with the given suffix.",
    "Number of dictionary keys that finish with suffix.",
)
def count_keys_ending(d: dict[str, int], suffix: str) -> int:
    """Return the number of keys that end with suffix.

    >>> count_keys_ending({"a.txt": 1, "b.csv": 2, "c.txt": 3}, ".txt")
    2
    >>> count_keys_ending({"abc": 0}, "x")
    0
    >>> count_keys_ending({}, "")
    0
    """
    return sum(1 for key in d if key.endswith(suffix))


@exercise(
    "Keep the entries whose list value is not empty and drop the rest.",
    "Return the dictionary without keys that map to an empty list.",
)
def entries_with_items(groups):
    """Return the entries whose list contains at least one item.

    >>> entries_with_items({"a": [1], "b": [], "c": [0]})
    {'a': [1], 'c': [0]}
    >>> entries_with_items({"x": []})
    {}
    >>> entries_with_items({})
    {}
    """
    return {k: v for k, v in groups.items() if v}


@exercise(
    "Return the total of the values whose key is greater than the given limit.",
    "Sum up the values of all entries with a numeric key above limit.",
)
def sum_for_keys_above(d: dict[int, int], limit: int) -> int:
    """Return the sum of the values whose key is greater than limit.

    >>> sum_for_keys_above({1: 10, 5: 20, 9: 30}, 4)
    50
    >>> sum_for_keys_above({2: 7}, 2)
    0
    >>> sum_for_keys_above({}, 0)
    0
    """
    return sum(v for k, v in d.items() if k > limit)


@exercise(
    "Keep the entries whose key equals its value when case is ignored.",
    "Return the items where key and value are the same text apart from upper and lower case.",
)
def entries_equal_ignoring_case(d):
    """Return the entries whose key and value agree ignoring case.

    >>> entries_equal_ignoring_case({"Red": "red", "blue": "green"})
    {'Red': 'red'}
    >>> entries_equal_ignoring_case({"A": "a", "b": "B"})
    {'A': 'a', 'b': 'B'}
    >>> entries_equal_ignoring_case({})
    {}
    """
    return {k: v for k, v in d.items() if k.lower() == v.lower()}


@exercise(
    "Find the key with the largest value among the keys that start with the prefix; None if no key does.",
    "Return the best key beginning with prefix, judged by its value, or None.",
)
def best_key_with_prefix(d: dict[str, int], prefix: str) -> str | None:
    """Return the key with the largest value among those starting with prefix, or None.

    >>> best_key_with_prefix({"ab": 1, "ac": 5, "b": 9}, "a")
    'ac'
    >>> best_key_with_prefix({"b": 9}, "b")
    'b'
    >>> best_key_with_prefix({"b": 9}, "x") is None
    True
    """
    keys = [k for k in d if k.startswith(prefix)]
    return max(keys, key=d.get) if keys else None


@exercise(
    "Remove from the dictionary all keys in banned and return how many entries are left.",
    "Count the entries whose key is not banned.",
)
def count_not_banned(d, banned):
    """Return the number of entries whose key is not in banned.

    >>> count_not_banned({"a": 1, "b": 2, "c": 3}, ["b", "z"])
    2
    >>> count_not_banned({"a": 1}, ["a"])
    0
    >>> count_not_banned({}, ["a"])
    0
    """
    return len([k for k in d if k not in banned])


@exercise(
    "Return the values of all keys that consist of digits only.",
    "Collect the values stored under purely numeric text keys, in order.",
)
def values_of_numeric_keys(d: dict[str, str]) -> list[str]:
    """Return the values whose key consists only of digits.

    >>> values_of_numeric_keys({"1": "one", "x": "ex", "20": "twenty"})
    ['one', 'twenty']
    >>> values_of_numeric_keys({"a1": "q"})
    []
    >>> values_of_numeric_keys({})
    []
    """
    return [v for k, v in d.items() if k.isdigit()]


@exercise(
    "Cap all values at limit, that is, larger values become limit.",
    "Return the dict with no value greater than limit; the smaller ones stay the same.",
)
def dict_cap_values(d, limit):
    """Return d with values above limit replaced by limit.

    >>> dict_cap_values({"a": 3, "b": 12}, 10)
    {'a': 3, 'b': 10}
    >>> dict_cap_values({"x": 10}, 10)
    {'x': 10}
    >>> dict_cap_values({}, 5)
    {}
    """
    return {k: min(v, limit) for k, v in d.items()}


@exercise(
    "Keep every second entry in insertion order, starting with the first.",
    "Return the items of the dictionary at even positions (0, 2, 4, ...).",
)
def every_second_entry(d: dict[str, int]) -> dict[str, int]:
    """Return the entries of d at even positions.

    >>> every_second_entry({"a": 1, "b": 2, "c": 3})
    {'a': 1, 'c': 3}
    >>> every_second_entry({"x": 7})
    {'x': 7}
    >>> every_second_entry({})
    {}
    """
    return dict(list(d.items())[::2])


@exercise(
    "Delete the entry of the key if it is present; the original dictionary is not changed.",
    "Return a copy of the dict without one key, or a plain copy if the key is missing.",
)
def copy_without_key(d, key):
    """Return a copy of d without key.

    >>> copy_without_key({"a": 1, "b": 2}, "a")
    {'b': 2}
    >>> copy_without_key({"a": 1}, "z")
    {'a': 1}
    >>> copy_without_key({}, "a")
    {}
    """
    result = dict(d)
    result.pop(key, None)
    return result


@exercise(
    "Return the pairs (key, value) whose value is a multiple of k, sorted by key.",
    "List the items with a value divisible by k, ordered by their keys.",
)
def pairs_with_multiple(d: dict[str, int], k: int) -> list[tuple[str, int]]:
    """Return the sorted items whose value is divisible by k.

    >>> pairs_with_multiple({"b": 6, "a": 9, "c": 4}, 3)
    [('a', 9), ('b', 6)]
    >>> pairs_with_multiple({"x": 5}, 2)
    []
    >>> pairs_with_multiple({}, 7)
    []
    """
    return sorted((key, value) for key, value in d.items() if value % k == 0)


@exercise(
    "Keep only the entries for which both key and value are positive.",
    "Return the items of a number dict with key > 0 and value > 0.",
)
def fully_positive_entries(d):
    """Return the entries whose key and value are both positive.

    >>> fully_positive_entries({1: 2, -1: 5, 3: -4})
    {1: 2}
    >>> fully_positive_entries({0: 1, 2: 0})
    {}
    >>> fully_positive_entries({})
    {}
    """
    return {k: v for k, v in d.items() if k > 0 and v > 0}


@exercise(
    "Return True if at least k entries have a value of at least limit.",
    "Check if the limit is reached by k or more of the dictionary's values.",
)
def enough_reach_limit(d: dict[str, int], limit: int, k: int) -> bool:
    """Check if at least k values are limit or more.

    >>> enough_reach_limit({"a": 5, "b": 7, "c": 2}, 5, 2)
    True
    >>> enough_reach_limit({"a": 5}, 6, 1)
    False
    >>> enough_reach_limit({}, 1, 0)
    True
    """
    return sum(1 for v in d.values() if v >= limit) >= k


@exercise(
    "Keep the entries whose text value contains the search word, ignoring case.",
    "Search the values of a dict for a word without regard to case and return the matching items.",
)
def entries_mentioning(notes, word):
    """Return the entries whose value contains word, ignoring case.

    >>> entries_mentioning({"mon": "Buy tea", "tue": "rest"}, "TEA")
    {'mon': 'Buy tea'}
    >>> entries_mentioning({"mon": "Buy tea"}, "milk")
    {}
    >>> entries_mentioning({}, "x")
    {}
    """
    return {k: v for k, v in notes.items() if word.lower() in v.lower()}


@exercise(
    "Remove entries from the front until the total of the remaining values is at most limit.",
    "Drop the oldest items of the dict one by one while the values add up to more than limit.",
)
def drop_until_fits(d: dict[str, int], limit: int) -> dict[str, int]:
    """Return the last entries of d whose values together do not exceed limit.

    >>> drop_until_fits({"a": 5, "b": 3, "c": 2}, 6)
    {'b': 3, 'c': 2}
    >>> drop_until_fits({"a": 1}, 1)
    {'a': 1}
    >>> drop_until_fits({"a": 9}, 4)
    {}
    """
    result = dict(d)
    while sum(result.values()) > limit:
        del result[next(iter(result))]
    return result


@exercise(
    "Return the keys of all entries whose value is the same as the value of the given key, without that key.",
    "Which other keys share their value with key? Give them in insertion order.",
)
def keys_with_same_value(d, key):
    """Return the other keys that have the same value as key.

    >>> keys_with_same_value({"a": 1, "b": 2, "c": 1}, "a")
    ['c']
    >>> keys_with_same_value({"a": 1, "b": 2}, "b")
    []
    >>> keys_with_same_value({"x": 0, "y": 0, "z": 0}, "y")
    ['x', 'z']
    """
    return [k for k, v in d.items() if v == d[key] and k != key]
