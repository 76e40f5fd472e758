"""Nested dictionaries: searching, counting, changing under conditions."""

from training.curriculum.exercise import exercise


@exercise(
    "Count all inner entries whose value is greater than limit.",
    "In a dict of dicts, how many numbers exceed the limit?",
)
def count_inner_above(table: dict[str, dict[str, int]], limit: int) -> int:
    """Return how many inner values are greater than limit.

    >>> count_inner_above({"a": {"x": 1, "y": 5}, "b": {"x": 7}}, 4)
    2
    >>> count_inner_above({"a": {}}, 0)
    0
    >>> count_inner_above({}, 1)
    0
    """
    return sum(1 for inner in table.values() for value in inner.values() if value > limit)


@exercise(
    "Return the outer keys whose inner dict contains the given inner key, in order.",
    "Which entries have the field? List their outer keys.",
)
def outer_keys_having(table, inner_key):
    """Return the outer keys whose inner dict has inner_key.

    >>> outer_keys_having({"a": {"x": 1}, "b": {"y": 2}, "c": {"x": 0}}, "x")
    ['a', 'c']
    >>> outer_keys_having({"a": {}}, "x")
    []
    >>> outer_keys_having({}, "x")
    []
    """
    return [key for key, inner in table.items() if inner_key in inner]


@exercise(
    "Find the (outer, inner) pair of keys with the largest value; None if there are no values.",
    "Where in the dict of dicts is the maximum stored? Return both keys as a tuple, first one on ties.",
)
def keys_of_inner_maximum(table: dict[str, dict[str, int]]) -> tuple[str, str] | None:
    """Return the outer and inner key of the largest value, or None.

    >>> keys_of_inner_maximum({"a": {"x": 1}, "b": {"x": 9, "y": 3}})
    ('b', 'x')
    >>> keys_of_inner_maximum({"a": {"x": 2, "y": 2}})
    ('a', 'x')
    >>> keys_of_inner_maximum({"a": {}}) is None
    True
    """
    best = None
    for outer, inner in table.items():
        for key, value in inner.items():
            if best is None or value > table[best[0]][best[1]]:
                best = (outer, key)
    return best


@exercise(
    "Return a flat dict from outer key to the value of one inner key, using 0 where the inner key is missing.",
    "Pick one field out of every inner dict; entries without it give 0.",
)
def pick_inner_or_zero(table, field):
    """Return the field of each inner dict, 0 if it is missing.

    >>> pick_inner_or_zero({"Ann": {"age": 4}, "Bob": {}}, "age")
    {'Ann': 4, 'Bob': 0}
    >>> pick_inner_or_zero({"Ann": {"x": 1}}, "x")
    {'Ann': 1}
    >>> pick_inner_or_zero({}, "x")
    {}
    """
    return {key: inner.get(field, 0) for key, inner in table.items()}


@exercise(
    "Increase one nested counter: add n to table[outer][inner], creating missing levels; return a new dict.",
    "Return a copy of the two-level tally in which the count under both keys has grown by n.",
)
def add_to_nested(table: dict, outer: str, inner: str, n: int) -> dict:
    """Return the table with n added under outer and inner key.

    >>> add_to_nested({"a": {"x": 1}}, "a", "x", 4)
    {'a': {'x': 5}}
    >>> add_to_nested({}, "a", "x", 2)
    {'a': {'x': 2}}
    >>> add_to_nested({"a": {"x": 1}}, "a", "y", 5)
    {'a': {'x': 1, 'y': 5}}
    """
    result = {key: dict(value) for key, value in table.items()}
    entry = result.setdefault(outer, {})
    entry[inner] = entry.get(inner, 0) + n
    return result


@exercise(
    "Remove all inner entries with value zero, and then all outer entries that became empty.",
    "Clean a dict of dicts: no zeros and no empty inner dicts remain.",
)
def prune_zeros(table):
    """Return the table without zero values and empty inner dicts.

    >>> prune_zeros({"a": {"x": 0, "y": 2}, "b": {"x": 0}})
    {'a': {'y': 2}}
    >>> prune_zeros({"a": {}})
    {}
    >>> prune_zeros({})
    {}
    """
    result = {}
    for outer, inner in table.items():
        kept = {k: v for k, v in inner.items() if v != 0}
        if kept:
            result[outer] = kept
    return result


@exercise(
    "Return the average of the inner values for each outer key; empty inner dicts are left out.",
    "Map every outer key to the mean of its inner numbers, skipping entries without numbers.",
)
def inner_means(table: dict[str, dict[str, float]]) -> dict[str, float]:
    """Return the mean of each non-empty inner dict.

    >>> inner_means({"a": {"x": 2, "y": 4}, "b": {}})
    {'a': 3.0}
    >>> inner_means({"a": {"x": 5}})
    {'a': 5.0}
    >>> inner_means({})
    {}
    """
    return {k: sum(v.values()) / len(v) for k, v in table.items() if v}


@exercise(
    "Return the best inner key for each outer key, that is the one with the largest value.",
    "For every inner dict (none is empty) give the key of its maximum.",
)
def best_inner_keys(table):
    """Return for each outer key the inner key with the largest value.

    >>> best_inner_keys({"Ann": {"art": 2, "music": 5}, "Bob": {"art": 3}})
    {'Ann': 'music', 'Bob': 'art'}
    >>> best_inner_keys({"x": {"a": 1, "b": 1}})
    {'x': 'a'}
    >>> best_inner_keys({})
    {}
    """
    return {outer: max(inner, key=inner.get) for outer, inner in table.items()}


@exercise(
    "Check if every inner dict has exactly the same keys as the first one.",
    "Do all entries of the dict of dicts share one set of fields?",
)
def same_inner_keys(table: dict[str, dict]) -> bool:
    """Check if all inner dicts have equal keys.

    >>> same_inner_keys({"a": {"x": 1, "y": 2}, "b": {"y": 0, "x": 0}})
    True
    >>> same_inner_keys({"a": {"x": 1}, "b": {}})
    False
    >>> same_inner_keys({})
    True
    """
    inners = list(table.values())
    return all(inner.keys() == inners[0].keys() for inner in inners)


@exercise(
    "Return (outer, inner, value) for all entries, sorted by value descending.",
    "List every value of a dict of dicts with both of its keys, largest value first.",
)
def triples_by_value(table):
    """Return (outer, inner, value) triples, largest value first.

    >>> triples_by_value({"a": {"x": 1, "y": 8}, "b": {"x": 5}})
    [('a', 'y', 8), ('b', 'x', 5), ('a', 'x', 1)]
    >>> triples_by_value({"a": {}})
    []
    >>> triples_by_value({})
    []
    """
    triples = [(o, i, v) for o, inner in table.items() for i, v in inner.items()]
    return sorted(triples, key=lambda t: t[2], reverse=True)


@exercise(
    "Multiply all inner values by factor.",
    "Scale every number of a dict of dicts and return a new one.",
)
def scale_nested(table: dict[str, dict[str, int]], factor: int) -> dict[str, dict[str, int]]:
    """Return the table with all inner values multiplied by factor.

    >>> scale_nested({"a": {"x": 1}, "b": {"y": 2, "z": 0}}, 3)
    {'a': {'x': 3}, 'b': {'y': 6, 'z': 0}}
    >>> scale_nested({"a": {}}, 2)
    {'a': {}}
    >>> scale_nested({}, 5)
    {}
    """
    return {o: {i: v * factor for i, v in inner.items()} for o, inner in table.items()}


@exercise(
    "Merge two dicts of dicts; where both have an inner key, the second one's value wins.",
    "Combine two nested settings level by level, the second overriding the first.",
)
def merge_two_levels(first, second):
    """Return both tables merged, the second one winning.

    >>> merge_two_levels({"a": {"x": 1, "y": 2}}, {"a": {"y": 5}, "b": {"z": 3}})
    {'a': {'x': 1, 'y': 5}, 'b': {'z': 3}}
    >>> merge_two_levels({}, {"a": {"x": 1}})
    {'a': {'x': 1}}
    >>> merge_two_levels({"a": {"x": 1}}, {})
    {'a': {'x': 1}}
    """
    result = {key: dict(inner) for key, inner in first.items()}
    for key, inner in second.items():
        result.setdefault(key, {}).update(inner)
    return result


@exercise(
    "Return the value found by following the list of keys, or default as soon as a key is missing.",
    "Walk down the nested dict along the path and give default if the path breaks off.",
)
def value_along_path(data: dict, path: list[str], default=None):
    """Return the value at the path in data, or default.

    >>> value_along_path({"a": {"b": {"c": 5}}}, ["a", "b", "c"])
    5
    >>> value_along_path({"a": {"b": 1}}, ["a", "x"], 0)
    0
    >>> value_along_path({"a": 1}, [])
    {'a': 1}
    """
    for key in path:
        if not isinstance(data, dict) or key not in data:
            return default
        data = data[key]
    return data


@exercise(
    "Count all values in a nested dict that are not dicts themselves.",
    "Number of leaf values at any depth of the dictionary.",
)
def count_leaf_values(data: dict) -> int:
    """Return the number of values that are not dicts, at any depth.

    >>> count_leaf_values({"a": 1, "b": {"c": 2, "d": {"e": 3}}})
    3
    >>> count_leaf_values({"a": {}})
    0
    >>> count_leaf_values({})
    0
    """
    count = 0
    for value in data.values():
        if isinstance(value, dict):
            count += count_leaf_values(value)
        else:
            count += 1
    return count


@exercise(
    "Return all leaf values of the nested dict that are strings, in order.",
    "Collect every text stored at any depth of a dictionary.",
)
def texts_at_any_depth(data):
    """Return the string values at all depths in order.

    >>> texts_at_any_depth({"a": "x", "b": {"c": 1, "d": "y"}})
    ['x', 'y']
    >>> texts_at_any_depth({"a": {"b": {"c": "deep"}}})
    ['deep']
    >>> texts_at_any_depth({})
    []
    """
    found = []
    for value in data.values():
        if isinstance(value, dict):
            found += texts_at_any_depth(value)
        elif isinstance(value, str):
            found.append(value)
    return found


@exercise(
    "Does the key occur at any level of the nested dict?",
    "Check the dictionary and all dictionaries inside it for the given key.",
)
def key_at_any_depth(data: dict, key: str) -> bool:
    """Check if key occurs in data or in any inner dict.

    >>> key_at_any_depth({"a": {"b": {"c": 1}}}, "c")
    True
    >>> key_at_any_depth({"a": {"b": 2}}, "x")
    False
    >>> key_at_any_depth({}, "a")
    False
    """
    if key in data:
        return True
    return any(key_at_any_depth(v, key) for v in data.values() if isinstance(v, dict))


@exercise(
    "Add one to every number in the nested dict, whatever its depth; other values stay.",
    "Return a copy of the nested dictionary with all ints increased by 1.",
)
def increment_deep(data):
    """Return data with all ints at any depth increased by one.

    >>> increment_deep({"a": 1, "b": {"c": 2, "d": "x"}})
    {'a': 2, 'b': {'c': 3, 'd': 'x'}}
    >>> increment_deep({"a": {}})
    {'a': {}}
    >>> increment_deep({})
    {}
    """
    result = {}
    for key, value in data.items():
        if isinstance(value, dict):
            result[key] = increment_deep(value)
        elif isinstance(value, int):
            result[key] = value + 1
        else:
            result[key] = value
    return result


@exercise(
    "Sort the outer keys by the value of an inner field, smallest first; entries without the field come last.",
    "Order the outer keys ascending by table[key][field], those lacking it at the end.",
)
def outer_by_field(table: dict[str, dict[str, int]], field: str) -> list[str]:
    """Return the outer keys sorted by an inner field, missing ones last.

    >>> outer_by_field({"a": {"n": 3}, "b": {}, "c": {"n": 1}}, "n")
    ['c', 'a', 'b']
    >>> outer_by_field({"x": {}}, "n")
    ['x']
    >>> outer_by_field({}, "n")
    []
    """
    present = [key for key in table if field in table[key]]
    missing = [key for key in table if field not in table[key]]
    return sorted(present, key=lambda key: table[key][field]) + missing


@exercise(
    "Return the inner keys that occur under every outer key, sorted; [] for an empty dict.",
    "Which fields do all entries have in common?",
)
def common_inner_keys(table):
    """Return the sorted inner keys shared by all inner dicts.

    >>> common_inner_keys({"a": {"x": 1, "y": 2}, "b": {"y": 3}})
    ['y']
    >>> common_inner_keys({"a": {"x": 1}, "b": {}})
    []
    >>> common_inner_keys({})
    []
    """
    if not table:
        return []
    return sorted(set.intersection(*[set(inner) for inner in table.values()]))


@exercise(
    "Count for each inner key in how many inner dicts it occurs.",
    "How often is each field used? Return a dict from inner key to number of entries having it.",
)
def field_usage(table: dict[str, dict]) -> dict[str, int]:
    """Return how many inner dicts contain each inner key.

    >>> field_usage({"a": {"x": 1, "y": 2}, "b": {"y": 3}})
    {'x': 1, 'y': 2}
    >>> field_usage({"a": {}})
    {}
    >>> field_usage({})
    {}
    """
    counts = {}
    for inner in table.values():
        for field in inner:
            counts[field] = counts.get(field, 0) + 1
    return counts


@exercise(
    "Rename an inner key in all inner dicts that have it.",
    "Return the dict of dicts with the field old called new everywhere.",
)
def rename_inner_key(table, old, new):
    """Return the table with the inner key old renamed to new.

    >>> rename_inner_key({"a": {"x": 1}, "b": {"y": 2}}, "x", "z")
    {'a': {'z': 1}, 'b': {'y': 2}}
    >>> rename_inner_key({"a": {}}, "x", "z")
    {'a': {}}
    >>> rename_inner_key({}, "x", "z")
    {}
    """
    return {o: {new if k == old else k: v for k, v in inner.items()} for o, inner in table.items()}


@exercise(
    "Return the outer keys for which the sum of the inner values equals total.",
    "Whose inner numbers add up to exactly the given total?",
)
def outer_keys_with_sum(table: dict[str, dict[str, int]], total: int) -> list[str]:
    """Return the outer keys whose inner values add up to total.

    >>> outer_keys_with_sum({"a": {"x": 2, "y": 3}, "b": {"x": 5}, "c": {"x": 1}}, 5)
    ['a', 'b']
    >>> outer_keys_with_sum({"a": {}}, 0)
    ['a']
    >>> outer_keys_with_sum({}, 1)
    []
    """
    return [key for key, inner in table.items() if sum(inner.values()) == total]


@exercise(
    "Keep for each outer key only the inner entries listed in fields.",
    "Reduce all inner dicts to the given fields; missing fields are simply absent.",
)
def restrict_inner(table, fields):
    """Return the table with the inner dicts restricted to fields.

    >>> restrict_inner({"a": {"x": 1, "y": 2}, "b": {"y": 3}}, ["y"])
    {'a': {'y': 2}, 'b': {'y': 3}}
    >>> restrict_inner({"a": {"x": 1}}, [])
    {'a': {}}
    >>> restrict_inner({}, ["x"])
    {}
    """
    return {o: {f: inner[f] for f in fields if f in inner} for o, inner in table.items()}


@exercise(
    "Turn the dict of dicts into a list of records in which the outer key is stored under the field 'name'.",
    "Return one dict per entry: its inner dict plus 'name' with the outer key.",
)
def nested_to_records(table: dict[str, dict]) -> list[dict]:
    """Return the inner dicts as records with the outer key as name.

    >>> nested_to_records({"Ann": {"age": 4}, "Bob": {"age": 6}})
    [{'name': 'Ann', 'age': 4}, {'name': 'Bob', 'age': 6}]
    >>> nested_to_records({"x": {}})
    [{'name': 'x'}]
    >>> nested_to_records({})
    []
    """
    return [{"name": key, **inner} for key, inner in table.items()]


@exercise(
    "Return the paths of all leaves as texts joined by slashes, such as 'a/b'.",
    "List every value's chain of keys in a nested dict, keys separated by '/'.",
)
def slash_paths(data: dict) -> list[str]:
    """Return the slash separated key paths of all leaf values.

    >>> slash_paths({"a": 1, "b": {"c": 2, "d": {"e": 3}}})
    ['a', 'b/c', 'b/d/e']
    >>> slash_paths({"a": {}})
    []
    >>> slash_paths({})
    []
    """
    paths = []
    for key, value in data.items():
        if isinstance(value, dict):
            paths += [key + "/" + path for path in slash_paths(value)]
        else:
            paths.append(key)
    return paths


@exercise(
    "Compare two dicts of dicts with the same keys and list the (outer, inner) pairs whose values differ.",
    "Where do two tables with equal structure disagree? Return the key pairs.",
)
def nested_differences(first, second):
    """Return the (outer, inner) keys at which the tables differ.

    >>> nested_differences({"a": {"x": 1, "y": 2}}, {"a": {"x": 1, "y": 5}})
    [('a', 'y')]
    >>> nested_differences({"a": {"x": 1}}, {"a": {"x": 1}})
    []
    >>> nested_differences({}, {})
    []
    """
    return [(o, i) for o in first for i in first[o] if first[o][i] != second[o][i]]


@exercise(
    "Return the largest number at any depth of a nested dict of ints; None if it holds no number.",
    "Overall maximum of all leaf values, or None for a dict without leaves.",
)
def deep_maximum(data: dict) -> int | None:
    """Return the largest leaf value, or None.

    >>> deep_maximum({"a": 3, "b": {"c": 8, "d": {"e": 5}}})
    8
    >>> deep_maximum({"a": -1})
    -1
    >>> deep_maximum({"a": {}}) is None
    True
    """
    best = None
    for value in data.values():
        if isinstance(value, dict):
            value = deep_maximum(value)
        if value is not None and (best is None or value > best):
            best = value
    return best
