"""Sorting and ranking dictionaries by key or value."""

from training.curriculum.exercise import exercise


@exercise(
    "List the keys of a dictionary sorted.",
    "Given a dict, return its keys from smallest to largest.",
)
def keys_ascending(d: dict) -> list:
    """Return the keys of d in ascending order.

    >>> keys_ascending({"b": 1, "a": 2})
    ['a', 'b']
    >>> keys_ascending({3: "x", -1: "y"})
    [-1, 3]
    >>> keys_ascending({})
    []
    """
    return sorted(d)


@exercise(
    "List the values of a dictionary from largest to smallest.",
    "Given a dict of numbers, sort its values, the highest first.",
)
def values_descending(d):
    """Return the values of d in descending order.

    >>> values_descending({"a": 1, "b": 5, "c": 3})
    [5, 3, 1]
    >>> values_descending({"a": 2, "b": 2})
    [2, 2]
    >>> values_descending({})
    []
    """
    return sorted(d.values(), reverse=True)


@exercise(
    "List the values so that the value of the smallest key comes first.",
    "Sort the keys of a dict and return the corresponding values.",
)
def values_by_key_order(d: dict) -> list:
    """Return the values of d in the order of their sorted keys.

    >>> values_by_key_order({"b": 1, "a": 9})
    [9, 1]
    >>> values_by_key_order({2: "x", 1: "y"})
    ['y', 'x']
    >>> values_by_key_order({})
    []
    """
    return [d[key] for key in sorted(d)]


@exercise(
    "List the key-value pairs of a dictionary in the order of the keys.",
    "Given a dict, return its (key, value) tuples with ascending keys.",
)
def items_by_key(d):
    """Return the items of d as tuples sorted by key.

    >>> items_by_key({"b": 1, "a": 2})
    [('a', 2), ('b', 1)]
    >>> items_by_key({5: 0})
    [(5, 0)]
    >>> items_by_key({})
    []
    """
    return sorted(d.items(), key=lambda item: item[0])


@exercise(
    "List the key-value pairs of a dictionary by ascending value.",
    "Given a dict, return its (key, value) tuples ordered by the value.",
)
def items_by_value(d: dict) -> list[tuple]:
    """Return the items of d as tuples sorted by value, smallest first; equal values keep their order.

    >>> items_by_value({"a": 3, "b": 1, "c": 2})
    [('b', 1), ('c', 2), ('a', 3)]
    >>> items_by_value({"x": 1, "w": 1})
    [('x', 1), ('w', 1)]
    >>> items_by_value({})
    []
    """
    return sorted(d.items(), key=lambda item: item[1])


@exercise(
    "List the key-value pairs of a dictionary, the highest value first.",
    "Given a dict, order its (key, value) tuples from the largest value to the smallest.",
)
def items_by_value_down(d):
    """Return the items of d as tuples sorted by value in descending order; equal values keep their order.

    >>> items_by_value_down({"a": 3, "b": 1, "c": 7})
    [('c', 7), ('a', 3), ('b', 1)]
    >>> items_by_value_down({"x": 1, "w": 1})
    [('x', 1), ('w', 1)]
    >>> items_by_value_down({})
    []
    """
    return sorted(d.items(), key=lambda item: item[1], reverse=True)


@exercise(
    "Rank keys by their value, highest first; ties go to the alphabetically smaller key.",
    "Given a dict of scores, list the names from the best score to the worst, ties alphabetically.",
)
def get_ranking_list(scores: dict[str, int]) -> list[str]:
    """Return the keys of d by descending value, keys of equal value in alphabetical order.

    >>> get_ranking_list({"bob": 5, "ann": 5, "cid": 9})
    ['cid', 'ann', 'bob']
    >>> get_ranking_list({"x": 0})
    ['x']
    >>> get_ranking_list({})
    []
    """
    return sorted(scores, key=lambda name: (-scores[name], name))


@exercise(
    "Sort a dictionary by its keys and return it as a dictionary.",
    "Given a dict, build a new dict with the keys in ascending order.",
)
def dict_sorted_by_key(d: dict) -> dict:
    """Return a copy of d whose entries are sorted by key.

    >>> dict_sorted_by_key({"b": 1, "a": 2})
    {'a': 2, 'b': 1}
    >>> dict_sorted_by_key({3: 0, 1: 5, 2: 2})
    {1: 5, 2: 2, 3: 0}
    >>> dict_sorted_by_key({})
    {}
    """
    return dict(sorted(d.items()))


@exercise(
    "Sort a dictionary by its values in ascending order and return it as a dictionary.",
    "Given a dict, build a new dict with the entries from the smallest to the largest value.",
)
def dict_sorted_by_value(d):
    """Return a copy of d whose entries are sorted by value, smallest value first.

    >>> dict_sorted_by_value({"a": 3, "b": 1})
    {'b': 1, 'a': 3}
    >>> dict_sorted_by_value({"a": 2, "b": 2, "c": 0})
    {'c': 0, 'a': 2, 'b': 2}
    >>> dict_sorted_by_value({})
    {}
    """
    return dict(sorted(d.items(), key=lambda kv: kv[1]))


@exercise(
    "Order a dict by descending key length.",
    "Given a dict with text keys, return it with the longest keys at the front.",
)
def dict_by_key_length(d: dict[str, int]) -> dict[str, int]:
    """Return a copy of d whose entries are sorted by the length of the key, longest first.

    >>> dict_by_key_length({"a": 1, "abc": 2, "ab": 3})
    {'abc': 2, 'ab': 3, 'a': 1}
    >>> dict_by_key_length({"x": 1, "y": 2})
    {'x': 1, 'y': 2}
    >>> dict_by_key_length({})
    {}
    """
    return {key: d[key] for key in sorted(d, key=len, reverse=True)}


@exercise(
    "Order the keys of a dict of lists by the length of the lists, ascending.",
    "Given a dict of lists, return the keys from the shortest list to the longest.",
)
def keys_by_list_length(d):
    """Return the keys of d sorted by the number of items in their lists, fewest first.

    >>> keys_by_list_length({"a": [1, 2], "b": [3], "c": []})
    ['c', 'b', 'a']
    >>> keys_by_list_length({"a": [1]})
    ['a']
    >>> keys_by_list_length({})
    []
    """
    return sorted(d, key=lambda key: len(d[key]))


@exercise(
    "Sort every list that is a value of the dictionary.",
    "Given a dict of lists, build a new dict with the same keys and sorted lists.",
)
def sort_each_list(d: dict[str, list]) -> dict[str, list]:
    """Return d with each of its lists sorted.

    >>> sort_each_list({"a": [3, 1], "b": [2]})
    {'a': [1, 3], 'b': [2]}
    >>> sort_each_list({"a": []})
    {'a': []}
    >>> sort_each_list({})
    {}
    """
    return {key: sorted(items) for key, items in d.items()}


@exercise(
    "Compute the place of each key when values are ordered from high to low, ties sharing a place.",
    "Given a dict of scores, return name -> 1 + number of strictly higher scores.",
)
def ranks_by_value(scores):
    """Map every key to its rank by value: 1 for the largest value; equal values share the better rank.

    >>> ranks_by_value({"a": 5, "b": 9, "c": 5, "d": 1})
    {'a': 2, 'b': 1, 'c': 2, 'd': 4}
    >>> ranks_by_value({"x": 0})
    {'x': 1}
    >>> ranks_by_value({})
    {}
    """
    return {name: 1 + sum(other > score for other in scores.values()) for name, score in scores.items()}


@exercise(
    "Order words by their number in the dictionary, ascending; words not in it come at the end.",
    "Given words and a dict of weights, sort by weight and put the words without weight last.",
)
def order_by_dict(words: list[str], d: dict[str, int]) -> list[str]:
    """Sort the words of the list by the values that d gives them, unknown words last in their order.

    >>> order_by_dict(["c", "a", "x"], {"a": 1, "c": 2})
    ['a', 'c', 'x']
    >>> order_by_dict(["q", "b", "p"], {"b": 0})
    ['b', 'q', 'p']
    >>> order_by_dict([], {"a": 1})
    []
    """
    return sorted(words, key=lambda word: d.get(word, float("inf")))


@exercise(
    "Find the next larger key after limit in a dictionary with numeric keys; None if there is no such key.",
    "Given a dict with number keys and a limit, return its lowest key above the limit, else None.",
)
def next_key_after(d: dict[int, str], limit: int) -> int | None:
    """Return the smallest key of d that is greater than limit, or None.

    >>> next_key_after({1: "a", 5: "b", 9: "c"}, 5)
    9
    >>> next_key_after({1: "a"}, 1) is None
    True
    >>> next_key_after({}, 0) is None
    True
    """
    return min((key for key in d if key > limit), default=None)


@exercise(
    "Look up x in a table of thresholds: the value of the highest key not above x counts.",
    "Given a dict with numeric keys, return what is stored under the greatest key <= x, else the default.",
)
def lookup_threshold(table, x, default=None):
    """Return the value of the largest key that is at most x, or default if all keys are larger.

    >>> lookup_threshold({0: "low", 50: "mid", 90: "high"}, 60)
    'mid'
    >>> lookup_threshold({0: "low", 50: "mid"}, 50)
    'mid'
    >>> lookup_threshold({10: "a"}, 5, "none")
    'none'
    """
    keys = [key for key in table if key <= x]
    return table[max(keys)] if keys else default


@exercise(
    "Find the values stored under the minimum key and under the maximum key.",
    "Given a nonempty dict, return (value of the lowest key, value of the highest key).",
)
def values_at_extreme_keys(d):
    """Return the values of d that belong to the smallest and the largest key as a tuple.

    >>> values_at_extreme_keys({2: "b", 1: "a", 3: "c"})
    ('a', 'c')
    >>> values_at_extreme_keys({7: "x"})
    ('x', 'x')
    >>> values_at_extreme_keys({-1: 0, 5: 10})
    (0, 10)
    """
    return d[min(d)], d[max(d)]


@exercise(
    "Compute the median value of a nonempty dictionary of numbers.",
    "Sort the values of a dict and return the middle value, averaging the two central ones for an even count.",
)
def median_of_values(d: dict[str, float]) -> float:
    """Return the median of the values of d: the middle one, or the mean of the two middle ones.

    >>> median_of_values({"a": 1, "b": 9, "c": 5})
    5
    >>> median_of_values({"a": 1, "b": 2})
    1.5
    >>> median_of_values({"a": 3})
    3
    """
    values = sorted(d.values())
    middle = len(values) // 2
    if len(values) % 2 == 1:
        return values[middle]
    return (values[middle - 1] + values[middle]) / 2


@exercise(
    "Map each key to the sum of the values of all keys up to and including it, keys ascending.",
    "Given a dict of numbers, accumulate the values along the sorted keys.",
)
def cumulative_by_key(d):
    """Return running totals of the values of d in the order of the sorted keys, as a dictionary.

    >>> cumulative_by_key({2: 5, 1: 1, 3: 10})
    {1: 1, 2: 6, 3: 16}
    >>> cumulative_by_key({"a": 4})
    {'a': 4}
    >>> cumulative_by_key({})
    {}
    """
    total = 0
    result = {}
    for key in sorted(d):
        total += d[key]
        result[key] = total
    return result


@exercise(
    "For sorted keys list each value minus the value before it.",
    "Given a dict of numbers, return by how much the value changes from one key to the next larger one.",
)
def changes_along_keys(d: dict[int, int]) -> list[int]:
    """Return the differences between the values of neighbouring keys when the keys are sorted.

    >>> changes_along_keys({1: 10, 3: 15, 2: 11})
    [1, 4]
    >>> changes_along_keys({1: 5})
    []
    >>> changes_along_keys({})
    []
    """
    values = [d[key] for key in sorted(d)]
    return [b - a for a, b in zip(values, values[1:])]


@exercise(
    "List the gaps in the integer keys of a dictionary in ascending order.",
    "Given a dict with integer keys, find the integers strictly between minimum and maximum key that are no keys; [] for an empty dict.",
)
def missing_keys_between(d):
    """Return the numbers missing as keys between the smallest and the largest key of d.

    >>> missing_keys_between({1: "a", 4: "b"})
    [2, 3]
    >>> missing_keys_between({1: "a", 2: "b"})
    []
    >>> missing_keys_between({})
    []
    """
    if not d:
        return []
    return [k for k in range(min(d), max(d)) if k not in d]


@exercise(
    "List the n keys that have the lowest values in ascending order of value.",
    "Given a dict of numbers and n, find the n cheapest keys.",
)
def lowest_keys(d: dict[str, float], n: int) -> list[str]:
    """Return the keys with the n smallest values, smallest first.

    >>> lowest_keys({"a": 4, "b": 1, "c": 2}, 2)
    ['b', 'c']
    >>> lowest_keys({"a": 4}, 3)
    ['a']
    >>> lowest_keys({}, 1)
    []
    """
    return sorted(d, key=d.get)[:n]


@exercise(
    "Format a dict as a list of 'key: value' texts in the order of the keys.",
    "Given a dictionary, return one text line per entry, alphabetically by key.",
)
def sorted_lines(d):
    """Return lines 'key: value' for all entries of d sorted by key.

    >>> sorted_lines({"b": 2, "a": 1})
    ['a: 1', 'b: 2']
    >>> sorted_lines({"x": None})
    ['x: None']
    >>> sorted_lines({})
    []
    """
    return [f"{key}: {value}" for key, value in sorted(d.items())]


@exercise(
    "Remove the key with the lowest value from a dictionary.",
    "Given a dict of numbers, drop the first entry having the minimum value and return the rest.",
)
def without_lowest(d: dict[str, int]) -> dict[str, int]:
    """Return d without its entry of smallest value; ties go to the first key, an empty dict stays empty.

    >>> without_lowest({"a": 3, "b": 1, "c": 2})
    {'a': 3, 'c': 2}
    >>> without_lowest({"a": 1, "b": 1})
    {'b': 1}
    >>> without_lowest({})
    {}
    """
    if not d:
        return {}
    worst = min(d, key=d.get)
    return {key: value for key, value in d.items() if key != worst}


@exercise(
    "Tell if a dictionary lists its keys from small to large.",
    "Return True when the entries of the dict are already sorted by key.",
)
def keys_in_order(d: dict) -> bool:
    """Check whether the keys of d are stored in ascending order.

    >>> keys_in_order({"a": 1, "b": 0})
    True
    >>> keys_in_order({"b": 1, "a": 0})
    False
    >>> keys_in_order({})
    True
    """
    return list(d) == sorted(d)


@exercise(
    "Find the pair of keys with the smallest difference between their values, the first such pair on a tie.",
    "Given a dict with at least two numbers, return the two keys with the most similar values.",
)
def closest_values_keys(d):
    """Return the two keys whose values are closest to each other, as a tuple in the order of the dictionary.

    >>> closest_values_keys({"a": 1, "b": 10, "c": 12})
    ('b', 'c')
    >>> closest_values_keys({"a": 5, "b": 0})
    ('a', 'b')
    >>> closest_values_keys({"a": 1, "b": 2, "c": 3})
    ('a', 'b')
    """
    keys = list(d)
    pairs = [(x, y) for i, x in enumerate(keys) for y in keys[i + 1:]]
    return min(pairs, key=lambda p: abs(d[p[0]] - d[p[1]]))


@exercise(
    "Find the key with the smallest distance between its value and target; ties go to the first.",
    "Given a nonempty dict of numbers and a target, return the key that comes nearest to it.",
)
def key_nearest_to(d: dict[str, float], target: float) -> str:
    """Return the key whose value is closest to target, the first one on a tie.

    >>> key_nearest_to({"a": 1, "b": 8, "c": 5}, 6)
    'c'
    >>> key_nearest_to({"a": 4, "b": 6}, 5)
    'a'
    >>> key_nearest_to({"x": 100}, 0)
    'x'
    """
    return min(d, key=lambda key: abs(d[key] - target))


@exercise(
    "List the keys in tiers of equal value from the largest value down.",
    "Given a dict, return lists of keys with the same value, ordered by descending value and alphabetically inside.",
)
def tiers_by_value(d):
    """Group the keys of d by rank of value: a list of key lists, highest value first, keys sorted inside.

    >>> tiers_by_value({"b": 5, "a": 5, "c": 9})
    [['c'], ['a', 'b']]
    >>> tiers_by_value({"x": 1})
    [['x']]
    >>> tiers_by_value({})
    []
    """
    return [sorted(k for k in d if d[k] == v) for v in sorted(set(d.values()), reverse=True)]
