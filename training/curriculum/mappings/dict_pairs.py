"""Two or more dictionaries together: merging, comparing, adding, joining."""

from training.curriculum.exercise import exercise


@exercise(
    "Merge two dicts, the second one overwriting the first.",
    "Combine two dictionaries into a new one where b wins for keys that both have.",
)
def merge_second_wins(a: dict, b: dict) -> dict:
    """Return a dictionary with the entries of both a and b; for common keys the value of b counts.

    >>> merge_second_wins({"x": 1}, {"y": 2})
    {'x': 1, 'y': 2}
    >>> merge_second_wins({"x": 1}, {"x": 5})
    {'x': 5}
    >>> merge_second_wins({}, {})
    {}
    """
    return {**a, **b}


@exercise(
    "Merge two dicts so that the first keeps its values for keys both have.",
    "Combine two dictionaries, adding from b only keys that a lacks.",
)
def merge_first_wins(a, b):
    """Return a dictionary with the entries of both a and b; for common keys the value of a counts.

    >>> merge_first_wins({"x": 1}, {"y": 2})
    {'x': 1, 'y': 2}
    >>> merge_first_wins({"x": 1}, {"x": 5})
    {'x': 1}
    >>> merge_first_wins({}, {"z": 0})
    {'z': 0}
    """
    result = dict(a)
    for key, value in b.items():
        if key not in result:
            result[key] = value
    return result


@exercise(
    "Combine two dicts by taking the maximum of the values of each common key.",
    "Given two dictionaries of numbers, return for every key the greater of its values.",
)
def merge_by_maximum(a, b):
    """Merge two dictionaries of numbers, keeping the larger value for keys that occur in both.

    >>> merge_by_maximum({"x": 1, "y": 9}, {"y": 3, "z": 4})
    {'x': 1, 'y': 9, 'z': 4}
    >>> merge_by_maximum({"x": -1}, {"x": -5})
    {'x': -1}
    >>> merge_by_maximum({}, {"q": 0})
    {'q': 0}
    """
    result = dict(a)
    for key, value in b.items():
        result[key] = max(value, result.get(key, value))
    return result


@exercise(
    "Compute for each key of the first dict its value minus the value in the second dict.",
    "Given two dictionaries of numbers, return the differences a[key] - b[key] for all keys of a.",
)
def subtract_dict(a: dict[str, int], b: dict[str, int]) -> dict[str, int]:
    """Subtract the values of b from those of a for every key of a; keys missing in b count as 0.

    >>> subtract_dict({"x": 5, "y": 2}, {"x": 3})
    {'x': 2, 'y': 2}
    >>> subtract_dict({"x": 1}, {"z": 4})
    {'x': 1}
    >>> subtract_dict({}, {"z": 4})
    {}
    """
    return {key: value - b.get(key, 0) for key, value in a.items()}


@exercise(
    "Combine all dicts of a list into one dict, the last value of a key counting.",
    "Given a list of dictionaries, update them one after the other into a single dictionary.",
)
def merge_all(dicts: list[dict]) -> dict:
    """Merge a list of dictionaries; later ones overwrite earlier ones.

    >>> merge_all([{"a": 1}, {"b": 2}, {"a": 3}])
    {'a': 3, 'b': 2}
    >>> merge_all([{}])
    {}
    >>> merge_all([])
    {}
    """
    result = {}
    for d in dicts:
        result.update(d)
    return result


@exercise(
    "Sum the values of each key over all dictionaries of the list.",
    "Given several dicts of counts, return one dict with the total for every key.",
)
def sum_all_dicts(dicts):
    """Add up a list of dictionaries of numbers key by key.

    >>> sum_all_dicts([{"a": 1}, {"a": 2, "b": 1}])
    {'a': 3, 'b': 1}
    >>> sum_all_dicts([{"x": 4}])
    {'x': 4}
    >>> sum_all_dicts([])
    {}
    """
    totals = {}
    for d in dicts:
        for key, value in d.items():
            totals[key] = totals.get(key, 0) + value
    return totals


@exercise(
    "Merge dicts by gathering the values of every key in a list.",
    "Given a list of dictionaries, return key -> list of the values the key has in them.",
)
def gather_values(dicts: list[dict]) -> dict[str, list]:
    """Collect for each key the list of all its values in the given dictionaries, in order.

    >>> gather_values([{"a": 1}, {"a": 2, "b": 3}])
    {'a': [1, 2], 'b': [3]}
    >>> gather_values([{"a": 1}])
    {'a': [1]}
    >>> gather_values([])
    {}
    """
    result = {}
    for d in dicts:
        for key, value in d.items():
            result.setdefault(key, []).append(value)
    return result


@exercise(
    "List the common keys of two dicts in ascending order.",
    "Which keys occur in a and also in b? Return them sorted.",
)
def common_keys_sorted(a: dict, b: dict) -> list:
    """Return the keys that both dictionaries have, sorted.

    >>> common_keys_sorted({"x": 1, "y": 2}, {"y": 5, "x": 0})
    ['x', 'y']
    >>> common_keys_sorted({"x": 1}, {"y": 1})
    []
    >>> common_keys_sorted({}, {"y": 1})
    []
    """
    return sorted(a.keys() & b.keys())


@exercise(
    "List the keys that occur only in the first dictionary.",
    "Find which keys of the first dict are missing in the second.",
)
def keys_only_in_first(a, b):
    """Return the keys of a that b does not have, in the order of a.

    >>> keys_only_in_first({"x": 1, "y": 2}, {"y": 5})
    ['x']
    >>> keys_only_in_first({"x": 1}, {"x": 1})
    []
    >>> keys_only_in_first({}, {"x": 1})
    []
    """
    return [key for key in a if key not in b]


@exercise(
    "List in sorted order all keys that one dict has and the other has not.",
    "Symmetric difference of the keys of two dicts as a sorted list.",
)
def keys_in_one_dict(a: dict, b: dict) -> list:
    """Return the keys that occur in exactly one of the two dictionaries, sorted.

    >>> keys_in_one_dict({"x": 1, "y": 2}, {"y": 5, "z": 0})
    ['x', 'z']
    >>> keys_in_one_dict({"x": 1}, {"x": 2})
    []
    >>> keys_in_one_dict({}, {"b": 1, "a": 2})
    ['a', 'b']
    """
    return sorted(set(a) ^ set(b))


@exercise(
    "Keep those entries of a that b has with the same value.",
    "Find the common part of two dicts: keys in both with identical values.",
)
def shared_entries(a, b):
    """Return the entries that are equal in both dictionaries, key and value.

    >>> shared_entries({"x": 1, "y": 2}, {"x": 1, "y": 3})
    {'x': 1}
    >>> shared_entries({"x": None}, {})
    {}
    >>> shared_entries({"x": 1}, {"x": 1})
    {'x': 1}
    """
    return {key: value for key, value in a.items() if key in b and b[key] == value}


@exercise(
    "Map every key with different values in the two dicts to both values.",
    "Compare two dictionaries on their common keys and return key -> (old, new) where they disagree.",
)
def disagreements(a: dict, b: dict) -> dict:
    """Return the common keys whose values differ, each with the tuple (value in a, value in b).

    >>> disagreements({"x": 1, "y": 2}, {"x": 1, "y": 3})
    {'y': (2, 3)}
    >>> disagreements({"x": 1}, {"y": 1})
    {}
    >>> disagreements({}, {})
    {}
    """
    return {key: (a[key], b[key]) for key in a if key in b and a[key] != b[key]}


@exercise(
    "Tell if the dict small is contained in the dict big, values included.",
    "Return True if each key of small exists in big with the same value.",
)
def dict_contains(big: dict, small: dict) -> bool:
    """Check whether every entry of small also is an entry of big.

    >>> dict_contains({"a": 1, "b": 2}, {"a": 1})
    True
    >>> dict_contains({"a": 1}, {"a": 2})
    False
    >>> dict_contains({"a": 1}, {})
    True
    """
    return all(key in big and big[key] == value for key, value in small.items())


@exercise(
    "Do two dictionaries share all their keys? Order and values do not matter.",
    "Return True if both dicts contain exactly the same keys.",
)
def same_keys(a, b):
    """Check whether a and b have the same keys, whatever their values.

    >>> same_keys({"x": 1, "y": 2}, {"y": 0, "x": 0})
    True
    >>> same_keys({"x": 1}, {"x": 1, "y": 2})
    False
    >>> same_keys({}, {})
    True
    """
    return set(a) == set(b)


@exercise(
    "Compose two dicts so that the values of the first are looked up in the second.",
    "Given a: key -> middle and b: middle -> value, return key -> value where b knows the middle.",
)
def compose_dicts(a: dict, b: dict) -> dict:
    """Chain two dictionaries: map each key of a to b[a[key]], leaving out keys whose value b lacks.

    >>> compose_dicts({"x": 1, "y": 2}, {1: "one"})
    {'x': 'one'}
    >>> compose_dicts({"x": 1}, {})
    {}
    >>> compose_dicts({}, {1: "one"})
    {}
    """
    return {key: b[middle] for key, middle in a.items() if middle in b}


@exercise(
    "Multiply the amount of every item by its price and add up, unknown prices counting 0.",
    "Given a dict item -> amount and a dict item -> price, compute the sum of amount times price.",
)
def price_of_basket(amounts, prices):
    """Return the total price of the basket: amounts times prices; items without a price cost nothing.

    >>> price_of_basket({"tea": 2, "jam": 1}, {"tea": 3, "jam": 4})
    10
    >>> price_of_basket({"tea": 2, "egg": 6}, {"tea": 3})
    6
    >>> price_of_basket({}, {"tea": 3})
    0
    """
    total = 0
    for item, amount in amounts.items():
        total += amount * prices.get(item, 0)
    return total


@exercise(
    "Tell if all needs can be met: for each item the stock holds as much as needed or more.",
    "Given the dicts needed and stock, return True when no item is short.",
)
def stock_suffices(stock: dict[str, int], needed: dict[str, int]) -> bool:
    """Check whether stock has at least the needed amount of every item.

    >>> stock_suffices({"egg": 6, "oil": 1}, {"egg": 2})
    True
    >>> stock_suffices({"egg": 1}, {"egg": 2})
    False
    >>> stock_suffices({}, {"salt": 1})
    False
    """
    return all(stock.get(item, 0) >= amount for item, amount in needed.items())


@exercise(
    "Compute the shortage per item: needed minus in stock where that is positive.",
    "Given needed amounts and the stock, return a dict of what has to be bought in addition.",
)
def shortages(stock, needed):
    """Return how much of every needed item is missing in stock, leaving out items that suffice.

    >>> shortages({"egg": 1, "oil": 2}, {"egg": 4, "oil": 1})
    {'egg': 3}
    >>> shortages({}, {"salt": 1})
    {'salt': 1}
    >>> shortages({"egg": 9}, {"egg": 9})
    {}
    """
    result = {}
    for item, amount in needed.items():
        missing = amount - stock.get(item, 0)
        if missing > 0:
            result[item] = missing
    return result


@exercise(
    "For keys that occur in both dicts, pair up the two values.",
    "Inner join of two dictionaries: key -> (value of a, value of b), only for keys in both.",
)
def join_dicts(a: dict, b: dict) -> dict:
    """Join two dictionaries on their common keys: map each such key to the tuple of both values.

    >>> join_dicts({"x": 1, "y": 2}, {"y": "b", "z": "c"})
    {'y': (2, 'b')}
    >>> join_dicts({"x": 1}, {"x": None})
    {'x': (1, None)}
    >>> join_dicts({}, {})
    {}
    """
    return {key: (a[key], b[key]) for key in a if key in b}


@exercise(
    "Full join: every key of a or b, sorted, with the pair of its values; a missing value is None.",
    "Given two dicts, return key -> (value in a or None, value in b or None) in ascending key order.",
)
def full_join_dicts(a, b):
    """Join two dictionaries on all keys: map each to a tuple of both values, None where a key is missing.

    >>> full_join_dicts({"x": 1}, {"y": 2})
    {'x': (1, None), 'y': (None, 2)}
    >>> full_join_dicts({"x": 1}, {"x": 3})
    {'x': (1, 3)}
    >>> full_join_dicts({}, {})
    {}
    """
    return {key: (a.get(key), b.get(key)) for key in sorted(set(a) | set(b))}


@exercise(
    "List the keys shared by all dicts of the list in ascending order.",
    "Given several dictionaries, find the keys that none of them lacks.",
)
def keys_in_all(dicts: list[dict]) -> list:
    """Return the keys that occur in every one of the given dictionaries, sorted; [] without dictionaries.

    >>> keys_in_all([{"a": 1, "b": 2}, {"b": 0, "c": 1}])
    ['b']
    >>> keys_in_all([{"z": 1, "a": 2}])
    ['a', 'z']
    >>> keys_in_all([])
    []
    """
    if not dicts:
        return []
    common = set(dicts[0])
    for d in dicts[1:]:
        common &= set(d)
    return sorted(common)


@exercise(
    "Map every key to the number of dicts of the list that have it.",
    "Given a list of dictionaries, return how often each key appears among them.",
)
def key_frequency(dicts):
    """Count in how many of the dictionaries each key occurs.

    >>> key_frequency([{"a": 1, "b": 2}, {"b": 0}])
    {'a': 1, 'b': 2}
    >>> key_frequency([{}, {}])
    {}
    >>> key_frequency([])
    {}
    """
    counts = {}
    for d in dicts:
        for key in d:
            counts[key] = counts.get(key, 0) + 1
    return counts


@exercise(
    "Look up a key in several dicts one after the other; the first one that has it decides, else None.",
    "Given a list of dictionaries and a key, return its value from the first dict containing the key.",
)
def search_dicts(dicts: list[dict], key):
    """Return the first value found for key in the dictionaries, searched in order, or None.

    >>> search_dicts([{"a": 1}, {"b": 2}, {"b": 3}], "b")
    2
    >>> search_dicts([{"a": None}], "a") is None
    True
    >>> search_dicts([], "x") is None
    True
    """
    for d in dicts:
        if key in d:
            return d[key]
    return None


@exercise(
    "Find the key of before whose value differs most from its value in after, either up or down.",
    "Given two dicts of numbers, return which key of the first changed by the largest absolute amount.",
)
def biggest_change(before: dict[str, int], after: dict[str, int]) -> str:
    """Return the key with the largest change from before to after, counting missing keys as 0; first key of before on a tie.

    >>> biggest_change({"a": 5, "b": 5}, {"a": 6, "b": 1})
    'b'
    >>> biggest_change({"a": 5}, {})
    'a'
    >>> biggest_change({"x": 1, "y": 1}, {"x": 2, "y": 0})
    'x'
    """
    return max(before, key=lambda key: abs(after.get(key, 0) - before[key]))


@exercise(
    "Compare two versions of a dict and list the keys that are new, gone and altered.",
    "Given the dicts old and new, return (added, removed, changed) with the keys sorted in each list.",
)
def diff_summary(old, new):
    """Describe the changes from old to new as a tuple of sorted lists: added, removed and changed keys.

    >>> diff_summary({"a": 1, "b": 2}, {"b": 3, "c": 4})
    (['c'], ['a'], ['b'])
    >>> diff_summary({"a": 1}, {"a": 1})
    ([], [], [])
    >>> diff_summary({}, {"z": 1, "y": 2})
    (['y', 'z'], [], [])
    """
    added = sorted(new.keys() - old.keys())
    removed = sorted(old.keys() - new.keys())
    changed = sorted(key for key in old if key in new and old[key] != new[key])
    return added, removed, changed


@exercise(
    "Update a copy of a dict with another one in which None means that the key is to be removed.",
    "Given a dict and changes, set the changed keys and drop those whose new value is None.",
)
def apply_changes(d: dict, updates: dict) -> dict:
    """Apply the updates to d: a value None deletes the key, every other value is stored; return a new dictionary.

    >>> apply_changes({"a": 1, "b": 2}, {"a": None, "c": 3})
    {'b': 2, 'c': 3}
    >>> apply_changes({"a": 1}, {"x": None})
    {'a': 1}
    >>> apply_changes({}, {})
    {}
    """
    result = dict(d)
    for key, value in updates.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = value
    return result


@exercise(
    "Complete a dict: keys of defaults that d lacks or has as None get their default value.",
    "Given a dict and its defaults, return a copy of d where each absent or None value is taken from defaults.",
)
def fill_from_defaults(d, defaults):
    """Fill the missing or None values of d from the dictionary defaults.

    >>> fill_from_defaults({"a": 1, "b": None}, {"b": 2, "c": 3})
    {'a': 1, 'b': 2, 'c': 3}
    >>> fill_from_defaults({"a": 0}, {"a": 5})
    {'a': 0}
    >>> fill_from_defaults({}, {"x": 1})
    {'x': 1}
    """
    result = dict(d)
    for key, value in defaults.items():
        if result.get(key) is None:
            result[key] = value
    return result


@exercise(
    "Multiply the two values of each key that both dicts have and add the products.",
    "Given two dictionaries of numbers, compute their dot product over the keys they share.",
)
def dot_of_dicts(a: dict[str, int], b: dict[str, int]) -> int:
    """Return the sum of products of the values of common keys.

    >>> dot_of_dicts({"x": 2, "y": 3}, {"x": 5, "y": 1})
    13
    >>> dot_of_dicts({"x": 2}, {"y": 3})
    0
    >>> dot_of_dicts({}, {})
    0
    """
    return sum(value * b[key] for key, value in a.items() if key in b)
