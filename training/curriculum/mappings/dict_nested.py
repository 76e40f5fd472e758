"""Dictionaries of dictionaries and dictionaries of lists."""

from training.curriculum.exercise import exercise


@exercise(
    "Look up a value in a dict of dicts by two keys; without such an entry return None.",
    "Given a nested dictionary and the outer and inner key, return the inner value or None.",
)
def get_nested_value(table: dict, row: str, column: str):
    """Return the value stored in table under row and then column, or None if either is missing.

    >>> get_nested_value({"a": {"x": 1}}, "a", "x")
    1
    >>> get_nested_value({"a": {"x": 1}}, "a", "y") is None
    True
    >>> get_nested_value({}, "a", "x") is None
    True
    """
    return table.get(row, {}).get(column)


@exercise(
    "Set a value under two keys of a nested dict; a missing inner dict is created.",
    "Given a nested dictionary, an outer key, an inner key and a value, put the value there and return the dictionary.",
)
def set_nested_value(table, row, column, value):
    """Store value in the dict of dicts table under row and column, creating the inner dictionary if needed; return table.

    >>> set_nested_value({}, "a", "x", 1)
    {'a': {'x': 1}}
    >>> set_nested_value({"a": {"x": 1}}, "a", "y", 2)
    {'a': {'x': 1, 'y': 2}}
    >>> set_nested_value({"a": {"x": 1}}, "a", "x", 5)
    {'a': {'x': 5}}
    """
    table.setdefault(row, {})[column] = value
    return table


@exercise(
    "For each outer key of a dict of dicts add up the numbers inside.",
    "Given nested dicts of numbers, map every outer key to its total.",
)
def totals_per_outer(table: dict[str, dict[str, int]]) -> dict[str, int]:
    """Return the sum of the inner values for every outer key.

    >>> totals_per_outer({"a": {"x": 1, "y": 2}, "b": {"x": 5}})
    {'a': 3, 'b': 5}
    >>> totals_per_outer({"a": {}})
    {'a': 0}
    >>> totals_per_outer({})
    {}
    """
    return {row: sum(inner.values()) for row, inner in table.items()}


@exercise(
    "For each inner key of a dict of dicts add up its numbers over all outer keys.",
    "Given nested dicts of numbers, return the column totals: inner key -> sum.",
)
def totals_per_inner(table):
    """Return the sum of the inner values for every inner key.

    >>> totals_per_inner({"a": {"x": 1, "y": 2}, "b": {"x": 5}})
    {'x': 6, 'y': 2}
    >>> totals_per_inner({"a": {}})
    {}
    >>> totals_per_inner({})
    {}
    """
    totals = {}
    for inner in table.values():
        for key, value in inner.items():
            totals[key] = totals.get(key, 0) + value
    return totals


@exercise(
    "Add up every inner value of a nested dictionary.",
    "Given a dictionary of dictionaries with numbers, compute the grand total.",
)
def grand_total_nested(table: dict[str, dict[str, int]]) -> int:
    """Return the sum of all numbers in a dict of dicts.

    >>> grand_total_nested({"a": {"x": 1, "y": 2}, "b": {"x": 5}})
    8
    >>> grand_total_nested({"a": {}})
    0
    >>> grand_total_nested({})
    0
    """
    return sum(sum(inner.values()) for inner in table.values())


@exercise(
    "Turn {row: {column: value}} into {column: {row: value}}.",
    "Given a nested dictionary, swap its two levels of keys.",
)
def exchange_levels(table):
    """Exchange the outer and inner keys of a dict of dicts.

    >>> exchange_levels({"a": {"x": 1, "y": 2}, "b": {"x": 5}})
    {'x': {'a': 1, 'b': 5}, 'y': {'a': 2}}
    >>> exchange_levels({"a": {"x": 0}})
    {'x': {'a': 0}}
    >>> exchange_levels({})
    {}
    """
    result = {}
    for row, inner in table.items():
        for column, value in inner.items():
            result.setdefault(column, {})[row] = value
    return result


@exercise(
    "Turn nested keys into pairs: {a: {x: v}} becomes {(a, x): v}.",
    "Given a dictionary of dictionaries, return a single-level dict keyed by (outer key, inner key).",
)
def flatten_to_tuple_keys(table: dict) -> dict:
    """Flatten a dict of dicts into one dictionary whose keys are tuples (outer, inner).

    >>> flatten_to_tuple_keys({"a": {"x": 1, "y": 2}, "b": {"x": 5}})
    {('a', 'x'): 1, ('a', 'y'): 2, ('b', 'x'): 5}
    >>> flatten_to_tuple_keys({"a": {}})
    {}
    >>> flatten_to_tuple_keys({})
    {}
    """
    return {(row, column): value for row, inner in table.items() for column, value in inner.items()}


@exercise(
    "Turn {(a, x): v} into {a: {x: v}}.",
    "Given a dict keyed by pairs, nest it by the first and then by the second element of the key.",
)
def nest_tuple_keys(flat):
    """Build a dict of dicts from a dictionary whose keys are tuples (outer, inner).

    >>> nest_tuple_keys({("a", "x"): 1, ("a", "y"): 2, ("b", "x"): 5})
    {'a': {'x': 1, 'y': 2}, 'b': {'x': 5}}
    >>> nest_tuple_keys({("a", "x"): 0})
    {'a': {'x': 0}}
    >>> nest_tuple_keys({})
    {}
    """
    result = {}
    for (outer, inner), value in flat.items():
        if outer not in result:
            result[outer] = {}
        result[outer][inner] = value
    return result


@exercise(
    "Join outer and inner key by a dot to get a flat dictionary.",
    "Given {\"a\": {\"x\": 1}}, return {\"a.x\": 1}, and so on for all entries.",
)
def flatten_two_levels(table: dict[str, dict]) -> dict[str, object]:
    """Flatten a dict of dicts into one dictionary with keys 'outer.inner'.

    >>> flatten_two_levels({"a": {"x": 1, "y": 2}})
    {'a.x': 1, 'a.y': 2}
    >>> flatten_two_levels({"a": {}, "b": {"z": 3}})
    {'b.z': 3}
    >>> flatten_two_levels({})
    {}
    """
    result = {}
    for outer, inner in table.items():
        for key, value in inner.items():
            result[f"{outer}.{key}"] = value
    return result


@exercise(
    "Turn nested dicts of any depth into one flat dict with dotted keys.",
    "Given a dictionary whose values may be dictionaries again, return {'a.b.c': value} for all innermost values.",
)
def flatten_dotted(d, prefix=""):
    """Flatten a dictionary nested to any depth; the keys on the way are joined by dots.

    >>> flatten_dotted({"a": {"b": {"c": 1}}, "d": 2})
    {'a.b.c': 1, 'd': 2}
    >>> flatten_dotted({"x": 1})
    {'x': 1}
    >>> flatten_dotted({})
    {}
    """
    result = {}
    for key, value in d.items():
        if isinstance(value, dict):
            result.update(flatten_dotted(value, prefix + key + "."))
        else:
            result[prefix + key] = value
    return result


@exercise(
    "Turn {'a.b': 1} into {'a': {'b': 1}}, splitting every key at the dots.",
    "Given a dict whose keys are paths with dots, return the nested dictionary they describe.",
)
def unflatten_dotted(flat: dict[str, object]) -> dict:
    """Build a nested dictionary from a flat one with dotted keys.

    >>> unflatten_dotted({"a.b": 1, "a.c": 2, "d": 3})
    {'a': {'b': 1, 'c': 2}, 'd': 3}
    >>> unflatten_dotted({"x": 1})
    {'x': 1}
    >>> unflatten_dotted({})
    {}
    """
    result = {}
    for path, value in flat.items():
        *parents, last = path.split(".")
        node = result
        for part in parents:
            node = node.setdefault(part, {})
        node[last] = value
    return result


@exercise(
    "Get a value from nested dicts by a path of keys; a broken path gives None.",
    "Given a nested dict and a list of keys, descend key by key and return the final value, None if it does not exist.",
)
def follow_key_path(d: dict, keys: list):
    """Follow the list of keys into the nested dictionary d and return what is there, or None if a key is missing.

    >>> follow_key_path({"a": {"b": {"c": 1}}}, ["a", "b", "c"])
    1
    >>> follow_key_path({"a": {"b": 2}}, ["a", "x"]) is None
    True
    >>> follow_key_path({"a": 5}, ["a", "b"]) is None
    True
    """
    for key in keys:
        if not isinstance(d, dict) or key not in d:
            return None
        d = d[key]
    return d


@exercise(
    "Add up every number of a dict whose values are numbers or dicts again.",
    "Sum the leaves of nested dictionaries, all of them being integers.",
)
def sum_nested_dict(d: dict) -> int:
    """Return the sum of all integers in a dictionary nested to any depth.

    >>> sum_nested_dict({"a": 1, "b": {"c": 2, "d": {"e": 3}}})
    6
    >>> sum_nested_dict({"a": {}})
    0
    >>> sum_nested_dict({})
    0
    """
    total = 0
    for value in d.values():
        if isinstance(value, dict):
            total += sum_nested_dict(value)
        else:
            total += value
    return total


@exercise(
    "List the keys of a dict and of all dicts inside it; a key comes before the keys below it.",
    "Collect every key of nested dictionaries, outer keys first, depth first.",
)
def all_nested_keys(d):
    """Return all keys of a nested dictionary at every level, in the order they are met.

    >>> all_nested_keys({"a": {"b": 1}, "c": 2})
    ['a', 'b', 'c']
    >>> all_nested_keys({"x": {}})
    ['x']
    >>> all_nested_keys({})
    []
    """
    keys = []
    for key, value in d.items():
        keys.append(key)
        if isinstance(value, dict):
            keys.extend(all_nested_keys(value))
    return keys


@exercise(
    "Find the outer keys of a dict of dicts where inner[key] equals value.",
    "Given people as name -> attributes, list the names whose attribute key has this value.",
)
def outer_keys_where(table: dict[str, dict], key: str, value) -> list[str]:
    """Return the outer keys whose inner dictionary has the given key with the given value.

    >>> outer_keys_where({"ann": {"age": 5}, "bob": {"age": 7}}, "age", 5)
    ['ann']
    >>> outer_keys_where({"ann": {"age": 5}}, "size", 5)
    []
    >>> outer_keys_where({}, "age", 1)
    []
    """
    return [outer for outer, inner in table.items() if key in inner and inner[key] == value]


@exercise(
    "Pull one column out of a dict of dicts, using default for absent entries.",
    "Given nested dicts and an inner key, map every outer key to inner.get(key, default).",
)
def column_of_nested(table, key, default=None):
    """Return for each outer key its inner value under key, with default where it is missing.

    >>> column_of_nested({"ann": {"age": 5}, "bob": {}}, "age", 0)
    {'ann': 5, 'bob': 0}
    >>> column_of_nested({"ann": {"age": 5}}, "size")
    {'ann': None}
    >>> column_of_nested({}, "age")
    {}
    """
    return {outer: inner.get(key, default) for outer, inner in table.items()}


@exercise(
    "Which entry of a dict of dicts is best in the given field?",
    "Given name -> attributes with numbers, find the name with the maximum of one attribute.",
)
def outer_key_with_most(table: dict[str, dict[str, int]], key: str) -> str:
    """Return the outer key whose inner dictionary has the largest value under key; ties go to the first.

    >>> outer_key_with_most({"ann": {"age": 5}, "bob": {"age": 7}}, "age")
    'bob'
    >>> outer_key_with_most({"a": {"n": 1}, "b": {"n": 1}}, "n")
    'a'
    >>> outer_key_with_most({"x": {"k": -2}}, "k")
    'x'
    """
    return max(table, key=lambda outer: table[outer][key])


@exercise(
    "Order the outer keys of a dict of dicts by one inner field, smallest first.",
    "Given name -> attributes, list the names sorted by the attribute key.",
)
def sort_outer_by(table, key):
    """Sort the outer keys by their inner value under key, ascending.

    >>> sort_outer_by({"ann": {"age": 9}, "bob": {"age": 7}}, "age")
    ['bob', 'ann']
    >>> sort_outer_by({"x": {"n": 1}}, "n")
    ['x']
    >>> sort_outer_by({}, "n")
    []
    """
    return sorted(table, key=lambda name: table[name][key])


@exercise(
    "Delete one inner key in all dicts of a dict of dicts, returning a new structure.",
    "Given nested dictionaries and a key, leave this key out of every inner dictionary.",
)
def drop_inner_key(table: dict[str, dict], key: str) -> dict[str, dict]:
    """Remove from each inner dictionary the given key, without changing the original.

    >>> drop_inner_key({"a": {"x": 1, "y": 2}, "b": {"y": 3}}, "x")
    {'a': {'y': 2}, 'b': {'y': 3}}
    >>> drop_inner_key({"a": {"x": 1}}, "x")
    {'a': {}}
    >>> drop_inner_key({}, "x")
    {}
    """
    return {outer: {k: v for k, v in inner.items() if k != key} for outer, inner in table.items()}


@exercise(
    "List every inner key that occurs anywhere, without repeats, in ascending order.",
    "Collect the column names of a nested dictionary in sorted order.",
)
def inner_key_names(table):
    """Return all distinct inner keys of a dict of dicts, sorted.

    >>> inner_key_names({"a": {"y": 1}, "b": {"x": 2, "y": 3}})
    ['x', 'y']
    >>> inner_key_names({"a": {}})
    []
    >>> inner_key_names({})
    []
    """
    names = set()
    for inner in table.values():
        names.update(inner)
    return sorted(names)


@exercise(
    "Fill the holes of a dict of dicts so that all the inner dicts have the same sorted keys.",
    "Given nested dicts, add missing inner keys with the value filler everywhere, columns in sorted order.",
)
def complete_inner(table: dict[str, dict], filler=0) -> dict[str, dict]:
    """Make every inner dictionary complete: each gets all inner keys that occur anywhere, with filler for missing ones.

    >>> complete_inner({"a": {"x": 1}, "b": {"y": 2}})
    {'a': {'x': 1, 'y': 0}, 'b': {'x': 0, 'y': 2}}
    >>> complete_inner({"a": {"x": 1}, "b": {}}, "-")
    {'a': {'x': 1}, 'b': {'x': '-'}}
    >>> complete_inner({})
    {}
    """
    columns = sorted({column for inner in table.values() for column in inner})
    return {row: {c: inner.get(c, filler) for c in columns} for row, inner in table.items()}


@exercise(
    "Map every key to the average of its numbers; an empty list has average 0.",
    "Given a dict of number lists, compute the mean per key.",
)
def means_of_lists(d: dict[str, list[float]]) -> dict[str, float]:
    """Return the mean of each list of numbers in d, 0 for an empty list.

    >>> means_of_lists({"a": [1, 2], "b": []})
    {'a': 1.5, 'b': 0}
    >>> means_of_lists({"x": [4]})
    {'x': 4.0}
    >>> means_of_lists({})
    {}
    """
    return {key: sum(xs) / len(xs) if xs else 0 for key, xs in d.items()}


@exercise(
    "Map each key to the maximum of its list, skipping empty lists.",
    "Given a dict of lists of numbers, keep per key only the highest number.",
)
def maxima_of_lists(d):
    """Return the largest number of each nonempty list in d; keys with empty lists are left out.

    >>> maxima_of_lists({"a": [1, 5], "b": []})
    {'a': 5}
    >>> maxima_of_lists({"x": [-3, -4]})
    {'x': -3}
    >>> maxima_of_lists({})
    {}
    """
    return {key: max(numbers) for key, numbers in d.items() if numbers}


@exercise(
    "Concatenate the lists that are the values of a dict.",
    "Given a dict of lists, chain all their items into a single list.",
)
def chain_values(d: dict[str, list]) -> list:
    """Return all items of the lists in d as one list, in order, with repeats.

    >>> chain_values({"a": [1, 2], "b": [2]})
    [1, 2, 2]
    >>> chain_values({"a": []})
    []
    >>> chain_values({})
    []
    """
    return [item for items in d.values() for item in items]


@exercise(
    "Unfold a dict of lists into pairs of key and list item.",
    "Given a dictionary of lists, list one (key, item) tuple for each element.",
)
def unfold_lists(d):
    """Return (key, item) for every item of every list in d.

    >>> unfold_lists({"a": [1, 2], "b": [3]})
    [('a', 1), ('a', 2), ('b', 3)]
    >>> unfold_lists({"a": []})
    []
    >>> unfold_lists({})
    []
    """
    pairs = []
    for key, items in d.items():
        for item in items:
            pairs.append((key, item))
    return pairs


@exercise(
    "Keep only the keys whose list has at least one item.",
    "Given a dict of lists, drop the entries with nothing in their list.",
)
def drop_empty_lists(d: dict[str, list]) -> dict[str, list]:
    """Remove empty lists from d.

    >>> drop_empty_lists({"a": [1], "b": []})
    {'a': [1]}
    >>> drop_empty_lists({"a": []})
    {}
    >>> drop_empty_lists({})
    {}
    """
    return {key: items for key, items in d.items() if items}


@exercise(
    "Delete an item from all the lists of a dict.",
    "Given a dict of lists and an item, build the same dict with lists that no longer contain the item.",
)
def remove_from_lists(d, item):
    """Remove item from every list in d, all occurrences, and return a new dictionary.

    >>> remove_from_lists({"a": [1, 2, 1], "b": [3]}, 1)
    {'a': [2], 'b': [3]}
    >>> remove_from_lists({"a": [1]}, 1)
    {'a': []}
    >>> remove_from_lists({}, 0)
    {}
    """
    return {key: [x for x in items if x != item] for key, items in d.items()}


@exercise(
    "Find which items are listed under two or more keys of a dict of lists.",
    "Given a dict of lists, return in ascending order every item shared by more than one list.",
)
def items_under_two_keys(d: dict[str, list]) -> list:
    """Return the items that occur in the lists of at least two keys, sorted.

    >>> items_under_two_keys({"a": [1, 2, 2], "b": [3, 1]})
    [1]
    >>> items_under_two_keys({"a": [5, 5]})
    []
    >>> items_under_two_keys({})
    []
    """
    counts = {}
    for items in d.values():
        for item in set(items):
            counts[item] = counts.get(item, 0) + 1
    return sorted(item for item, n in counts.items() if n >= 2)


@exercise(
    "Convert columns to rows: {'a': [1, 2]} becomes [{'a': 1}, {'a': 2}].",
    "Given a dict of columns, return the list of records.",
)
def columns_to_records(columns):
    """Turn a dictionary of equally long lists into a list of dictionaries, one per position.

    >>> columns_to_records({"a": [1, 2], "b": [3, 4]})
    [{'a': 1, 'b': 3}, {'a': 2, 'b': 4}]
    >>> columns_to_records({"a": []})
    []
    >>> columns_to_records({})
    []
    """
    return [dict(zip(columns, row)) for row in zip(*columns.values())]
