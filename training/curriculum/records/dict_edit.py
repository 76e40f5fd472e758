"""Dictionaries: inverting, merging, filtering, sorting, renaming, diffing."""

from training.curriculum.exercise import exercise


@exercise(
    "Swap keys and values; a value that occurs twice keeps the key that comes last.",
    "Build the reverse dictionary from value to key, later entries overriding earlier ones.",
)
def swap_keys_values(mapping: dict) -> dict:
    """Return a dictionary with keys and values exchanged. On equal values the last key wins.

    >>> swap_keys_values({"a": 1, "b": 2})
    {1: 'a', 2: 'b'}
    >>> swap_keys_values({"x": 0, "y": 0})
    {0: 'y'}
    >>> swap_keys_values({})
    {}
    """
    return {value: key for key, value in mapping.items()}


@exercise(
    "Invert a dict without losing anything: each value maps to the list of the keys that had it.",
    "For every distinct value collect all keys carrying it, in their original order.",
)
def keys_by_value(mapping: dict) -> dict:
    """Map each value to the list of all keys that have this value.

    >>> keys_by_value({"Ann": "red", "Bob": "blue", "Cy": "red"})
    {'red': ['Ann', 'Cy'], 'blue': ['Bob']}
    >>> keys_by_value({})
    {}
    >>> keys_by_value({1: True})
    {True: [1]}
    """
    result = {}
    for key, value in mapping.items():
        result.setdefault(value, []).append(key)
    return result


@exercise(
    "Merge two settings dicts; entries of `overrides` replace entries of `defaults`. Neither input is changed.",
    "New dictionary holding all defaults, with the overriding values on top.",
)
def apply_overrides(defaults: dict, overrides: dict) -> dict:
    """Return the defaults updated with the overrides, leaving both inputs unchanged.

    >>> apply_overrides({"size": 1, "color": "red"}, {"size": 2})
    {'size': 2, 'color': 'red'}
    >>> apply_overrides({}, {"a": 1})
    {'a': 1}
    >>> apply_overrides({"a": 1}, {})
    {'a': 1}
    """
    return {**defaults, **overrides}


@exercise(
    "Fill in gaps: add the fallback entries whose key is missing from data or whose value there is None.",
    "Copy of data in which absent or None entries take their value from the fallback dict.",
)
def fill_missing(data: dict, fallback: dict) -> dict:
    """Return a copy of data where missing or None entries are taken from fallback.

    >>> fill_missing({"a": None, "b": 2}, {"a": 1, "b": 9})
    {'a': 1, 'b': 2}
    >>> fill_missing({}, {"c": 3})
    {'c': 3}
    >>> fill_missing({"d": 0}, {"d": 5})
    {'d': 0}
    """
    result = dict(data)
    for key, value in fallback.items():
        if result.get(key) is None:
            result[key] = value
    return result


@exercise(
    "Keep just the listed keys, in the order of the list; unknown keys are skipped.",
    "Pick some keys out of a dictionary, ignoring those it does not have.",
)
def pick_keys(mapping, wanted):
    """Return a dictionary with only the wanted keys that exist, in the order wanted.

    >>> pick_keys({"a": 1, "b": 2, "c": 3}, ["c", "a"])
    {'c': 3, 'a': 1}
    >>> pick_keys({"a": 1}, ["z"])
    {}
    >>> pick_keys({}, [])
    {}
    """
    return {key: mapping[key] for key in wanted if key in mapping}


@exercise(
    "Copy the dict without the given keys.",
    "Leave out every entry whose key is in `unwanted`.",
)
def without_keys(mapping: dict, unwanted: list) -> dict:
    """Return a copy of the mapping that lacks all unwanted keys.

    >>> without_keys({"id": 1, "secret": "x"}, ["secret"])
    {'id': 1}
    >>> without_keys({"id": 1}, ["name"])
    {'id': 1}
    >>> without_keys({"id": 1}, ["id"])
    {}
    """
    return {key: value for key, value in mapping.items() if key not in unwanted}


@exercise(
    "Products cheaper than or costing exactly the limit, as a dictionary.",
    "Filter the price list: only articles with price <= limit remain.",
)
def affordable(prices: dict[str, float], limit: float) -> dict[str, float]:
    """Return only the products whose price does not exceed the limit.

    >>> affordable({"pen": 2.0, "bag": 30.0}, 10)
    {'pen': 2.0}
    >>> affordable({"cup": 4.5}, 4.5)
    {'cup': 4.5}
    >>> affordable({"car": 9000}, 1)
    {}
    """
    return {name: price for name, price in prices.items() if price <= limit}


@exercise(
    "Entries whose key begins with the prefix; the prefix is cut off the keys.",
    "Select configuration options under a prefix and strip that prefix from their names.",
)
def strip_option_prefix(options: dict[str, str], prefix: str) -> dict[str, str]:
    """Return the options whose name starts with prefix, with the prefix removed from the names.

    >>> strip_option_prefix({"db_host": "h", "db_port": "1", "log": "x"}, "db_")
    {'host': 'h', 'port': '1'}
    >>> strip_option_prefix({"a": "1"}, "b")
    {}
    >>> strip_option_prefix({"a": "1"}, "")
    {'a': '1'}
    """
    return {name[len(prefix):]: value for name, value in options.items() if name.startswith(prefix)}


@exercise(
    "Sort a dictionary by its values from small to large.",
    "Same entries, reordered so that the values ascend; equal values keep their order.",
)
def order_by_value(mapping: dict) -> dict:
    """Return the dictionary with its entries in ascending order of value.

    >>> order_by_value({"a": 3, "b": 1, "c": 2})
    {'b': 1, 'c': 2, 'a': 3}
    >>> order_by_value({"x": 1, "w": 1})
    {'x': 1, 'w': 1}
    >>> order_by_value({})
    {}
    """
    return dict(sorted(mapping.items(), key=lambda item: item[1]))


@exercise(
    "Names from the highest score to the lowest; names with equal score are alphabetical.",
    "Ranking of the players as a list of names, best score first, alphabetical on ties.",
)
def names_by_score(scores: dict[str, int]) -> list[str]:
    """Return the names ordered by descending score, ties broken alphabetically.

    >>> names_by_score({"Zoe": 5, "Al": 5, "Bea": 9})
    ['Bea', 'Al', 'Zoe']
    >>> names_by_score({"Kim": 1})
    ['Kim']
    >>> names_by_score({})
    []
    """
    return sorted(scores, key=lambda name: (-scores[name], name))


@exercise(
    "Rename keys according to the table old name -> new name; keys that are not in the table stay as they are.",
    "Apply a renaming table to the keys of a record without touching order or values.",
)
def rename_fields(record: dict, table: dict) -> dict:
    """Return the record with its keys renamed by the table; other keys are unchanged.

    >>> rename_fields({"fn": "Ida", "age": 4}, {"fn": "first_name"})
    {'first_name': 'Ida', 'age': 4}
    >>> rename_fields({"a": 1}, {})
    {'a': 1}
    >>> rename_fields({}, {"a": "b"})
    {}
    """
    return {table.get(key, key): value for key, value in record.items()}


@exercise(
    "Compare two versions of a dict and return a triple of sorted key lists: added, removed, changed.",
    "Which keys are new, which vanished and which have a different value? Three sorted lists in a tuple.",
)
def diff_keys(old: dict, new: dict) -> tuple[list, list, list]:
    """Compare two dictionaries.

    Returns:
        (added, removed, changed), each a sorted list of keys.

    >>> diff_keys({"a": 1, "b": 2}, {"b": 3, "c": 4})
    (['c'], ['a'], ['b'])
    >>> diff_keys({"a": 1}, {"a": 1})
    ([], [], [])
    >>> diff_keys({}, {"y": 1, "x": 1})
    (['x', 'y'], [], [])
    """
    added = sorted(new.keys() - old.keys())
    removed = sorted(old.keys() - new.keys())
    changed = sorted(key for key in old.keys() & new.keys() if old[key] != new[key])
    return added, removed, changed


@exercise(
    "Map each altered key to a pair (before, after); None stands for a missing side.",
    "Difference of two dicts: for keys whose value is not equal give the old and the new value as a tuple, "
    "with None where a dict lacks the key.",
)
def value_changes(before: dict, after: dict) -> dict:
    """Return {key: (old value, new value)} for all keys that differ; a missing value counts as None.

    >>> value_changes({"a": 1, "b": 2}, {"a": 1, "b": 5})
    {'b': (2, 5)}
    >>> value_changes({"a": 1}, {"c": 3})
    {'a': (1, None), 'c': (None, 3)}
    >>> value_changes({}, {})
    {}
    """
    changes = {}
    for key in [*before, *(k for k in after if k not in before)]:
        pair = (before.get(key), after.get(key))
        if pair[0] != pair[1]:
            changes[key] = pair
    return changes


@exercise(
    "Key with the smallest value; raise ValueError('empty') for an empty dict.",
    "Which key has the lowest value? The first one on a tie; an empty dictionary raises ValueError with text 'empty'.",
)
def cheapest_key(prices: dict[str, int]) -> str:
    """Return the key with the lowest value, the first one if tied.

    Raises:
        ValueError: with message 'empty' if there are no prices.

    >>> cheapest_key({"bus": 3, "tram": 2, "taxi": 20})
    'tram'
    >>> cheapest_key({"a": 1, "b": 1})
    'a'
    >>> cheapest_key({})
    Traceback (most recent call last):
        ...
    ValueError: empty
    """
    if not prices:
        raise ValueError("empty")
    return min(prices, key=lambda name: prices[name])


@exercise(
    "All keys sharing the maximum value, sorted; an empty dictionary gives [].",
    "Sorted list of the keys whose value equals the largest value in the dict.",
)
def leaders(points: dict[str, int]) -> list[str]:
    """Return every key that has the highest value, in sorted order.

    >>> leaders({"Jo": 7, "Di": 7, "Al": 2})
    ['Di', 'Jo']
    >>> leaders({"Al": -1})
    ['Al']
    >>> leaders({})
    []
    """
    if not points:
        return []
    best = max(points.values())
    return sorted(name for name, value in points.items() if value == best)


@exercise(
    "Apply a function to every value and keep the keys.",
    "Dictionary with unchanged keys and values transformed by `change`.",
)
def transform_values(mapping, change):
    """Return a dictionary with the same keys and change(value) for each value.

    >>> transform_values({"a": 1, "b": 2}, lambda x: x * 10)
    {'a': 10, 'b': 20}
    >>> transform_values({"w": "hi"}, str.upper)
    {'w': 'HI'}
    >>> transform_values({}, len)
    {}
    """
    return {key: change(value) for key, value in mapping.items()}


@exercise(
    "Lowercase all keys; if two keys then coincide, raise a ValueError naming the lowercase key.",
    "Normalise dictionary keys to lower case and complain with ValueError('duplicate key: ...') about collisions.",
)
def lowercase_keys(headers: dict[str, str]) -> dict[str, str]:
    """Return the headers with lowercase names. Two names that become equal raise ValueError.

    >>> lowercase_keys({"Host": "x", "ETag": "y"})
    {'host': 'x', 'etag': 'y'}
    >>> lowercase_keys({"A": "1", "a": "2"})
    Traceback (most recent call last):
        ...
    ValueError: duplicate key: a
    >>> lowercase_keys({})
    {}
    """
    result = {}
    for name, value in headers.items():
        lowered = name.lower()
        if lowered in result:
            raise ValueError(f"duplicate key: {lowered}")
        result[lowered] = value
    return result


@exercise(
    "Merge any number of dicts of numbers, keeping for each key the largest number.",
    "Union of several dictionaries in which conflicts are settled by taking the maximum.",
)
def merge_keep_max(*tables: dict[str, int]) -> dict[str, int]:
    """Merge dictionaries; when a key occurs several times its largest value is kept.

    >>> merge_keep_max({"a": 1, "b": 5}, {"a": 3})
    {'a': 3, 'b': 5}
    >>> merge_keep_max({"x": -1}, {"x": -4}, {"y": 0})
    {'x': -1, 'y': 0}
    >>> merge_keep_max()
    {}
    """
    best = {}
    for table in tables:
        for key, value in table.items():
            best[key] = max(value, best.get(key, value))
    return best


@exercise(
    "Split a dict into two by a test on the value: first the entries that pass, then the others.",
    "Partition the entries into (accepted, rejected) dictionaries depending on accept(value).",
)
def split_by_value(mapping, accept):
    """Return two dictionaries: the entries whose value is accepted and the remaining ones.

    >>> split_by_value({"a": 5, "b": -2}, lambda v: v > 0)
    ({'a': 5}, {'b': -2})
    >>> split_by_value({}, bool)
    ({}, {})
    >>> split_by_value({"k": ""}, bool)
    ({}, {'k': ''})
    """
    accepted, rejected = {}, {}
    for key, value in mapping.items():
        target = accepted if accept(value) else rejected
        target[key] = value
    return accepted, rejected


@exercise(
    "Keys that both dictionaries have with the same value, sorted.",
    "Sorted list of the keys on whose value the two dicts agree.",
)
def agreed_keys(left: dict, right: dict) -> list:
    """Return the sorted keys that exist in both dictionaries with equal values.

    >>> agreed_keys({"a": 1, "b": 2}, {"b": 2, "a": 0})
    ['b']
    >>> agreed_keys({"a": None}, {})
    []
    >>> agreed_keys({}, {})
    []
    """
    return sorted(key for key in left if key in right and left[key] == right[key])


@exercise(
    "Pair a list of keys with a list of values; keys without a value get the default, surplus values are dropped.",
    "Zip names and values to a dict, padding missing values with `default` and ignoring extra ones.",
)
def zip_with_default(names, values, default=None):
    """Build a dictionary from names and values. Names beyond the last value get the default.

    >>> zip_with_default(["a", "b", "c"], [1, 2], 0)
    {'a': 1, 'b': 2, 'c': 0}
    >>> zip_with_default(["a"], [1, 2])
    {'a': 1}
    >>> zip_with_default(["k"], [])
    {'k': None}
    """
    result = dict.fromkeys(names, default)
    result.update(zip(names, values))
    return result


@exercise(
    "Follow the replacement table from start until a name has no further replacement; a loop gives None.",
    "Resolve an alias through a chain of aliases to its final name, or return None if the aliases go round in circles.",
)
def resolve_alias(aliases: dict[str, str], name: str) -> str | None:
    """Follow the aliases beginning at name and return the final name, or None if they run in a circle.

    >>> resolve_alias({"ll": "list", "list": "ls"}, "ll")
    'ls'
    >>> resolve_alias({}, "cd")
    'cd'
    >>> resolve_alias({"a": "b", "b": "a"}, "a") is None
    True
    """
    seen = set()
    while name in aliases:
        if name in seen:
            return None
        seen.add(name)
        name = aliases[name]
    return name


@exercise(
    "Combine two lookup steps: for each key of `first` look its value up in `second`, skipping misses.",
    "Compose two dictionaries so that a key leads straight to second[first[key]]; keys without a second step drop out.",
)
def chain_lookup(first: dict, second: dict) -> dict:
    """Compose two mappings: key -> second[first[key]]. Keys whose value is unknown to second are left out.

    >>> chain_lookup({"Ann": "IT", "Bo": "HR"}, {"IT": 3})
    {'Ann': 3}
    >>> chain_lookup({"a": 1}, {1: "one"})
    {'a': 'one'}
    >>> chain_lookup({}, {1: 2})
    {}
    """
    return {key: second[mid] for key, mid in first.items() if mid in second}


@exercise(
    "Check that no two keys of the dictionary have the same value.",
    "Is the mapping one-to-one, that is, are all its values distinct?",
)
def is_one_to_one(mapping: dict) -> bool:
    """Check whether all values of the dictionary are different.

    >>> is_one_to_one({"a": 1, "b": 2})
    True
    >>> is_one_to_one({"a": 1, "b": 1})
    False
    >>> is_one_to_one({})
    True
    """
    return len(set(mapping.values())) == len(mapping)
