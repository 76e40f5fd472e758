"""Nested dictionaries and JSON-like data: reading, setting, flattening, merging, walking."""

import json

from training.curriculum.exercise import exercise


@exercise(
    "Read a value from nested dicts by a dotted path such as 'a.b'; return the default when any step is missing.",
    "Nested get: walk down the keys of the dotted path, giving `default` if the way ends early.",
)
def get_by_path(data: dict, path: str, default=None):
    """Look up a dotted path in nested dictionaries, returning default if it does not exist.

    >>> get_by_path({"db": {"port": 5432}}, "db.port")
    5432
    >>> get_by_path({"db": {}}, "db.host", "localhost")
    'localhost'
    >>> get_by_path({"db": 7}, "db.x.y") is None
    True
    """
    current = data
    for key in path.split("."):
        if not isinstance(current, dict) or key not in current:
            return default
        current = current[key]
    return current


@exercise(
    "Store a value under a list of keys, creating inner dictionaries on the way, and return the dictionary.",
    "Nested set: descend through `keys`, make missing dicts, put the value at the end; the changed data is returned.",
)
def set_by_keys(data: dict, keys: list[str], value) -> dict:
    """Set a value deep inside nested dictionaries, creating missing levels. Returns the modified data.

    >>> set_by_keys({}, ["a", "b"], 1)
    {'a': {'b': 1}}
    >>> set_by_keys({"a": {"c": 2}}, ["a", "b"], 1)
    {'a': {'c': 2, 'b': 1}}
    >>> set_by_keys({"x": 0}, ["x"], 9)
    {'x': 9}
    """
    current = data
    for key in keys[:-1]:
        current = current.setdefault(key, {})
    current[keys[-1]] = value
    return data


@exercise(
    "Flatten nested dicts to one level, joining the keys with a dot.",
    "Turn {'a': {'b': 1}} style data into a flat dict with dotted keys.",
)
def flatten_config(config: dict) -> dict:
    """Flatten a nested dictionary into a single level with dotted keys. Empty inner dictionaries vanish.

    >>> flatten_config({"a": {"b": 1, "c": {"d": 2}}, "e": 3})
    {'a.b': 1, 'a.c.d': 2, 'e': 3}
    >>> flatten_config({"x": {}})
    {}
    >>> flatten_config({})
    {}
    """
    flat = {}
    for key, value in config.items():
        if isinstance(value, dict):
            for inner, leaf in flatten_config(value).items():
                flat[f"{key}.{inner}"] = leaf
        else:
            flat[key] = value
    return flat


@exercise(
    "Rebuild nested dictionaries from keys that are separated by slashes.",
    "Unflatten: each key like 'a/b/c' becomes a path of nested dicts with the value at its end.",
)
def unflatten_slashes(flat: dict[str, int]) -> dict:
    """Turn a flat dictionary with slash-separated keys into nested dictionaries.

    >>> unflatten_slashes({"a/b": 1, "a/c": 2})
    {'a': {'b': 1, 'c': 2}}
    >>> unflatten_slashes({"x": 5})
    {'x': 5}
    >>> unflatten_slashes({})
    {}
    """
    tree = {}
    for path, value in flat.items():
        *parents, last = path.split("/")
        node = tree
        for part in parents:
            node = node.setdefault(part, {})
        node[last] = value
    return tree


@exercise(
    "Merge two nested dicts: inner dicts are merged recursively, any other value of the second replaces the first.",
    "Deep merge of `extra` into a copy of `base`.",
)
def deep_merge(base: dict, extra: dict) -> dict:
    """Merge extra into base recursively and return the result; values of extra win, base is not changed.

    >>> deep_merge({"ui": {"font": "serif", "size": 10}}, {"ui": {"size": 12}})
    {'ui': {'font': 'serif', 'size': 12}}
    >>> deep_merge({"a": 1}, {"a": {"b": 2}})
    {'a': {'b': 2}}
    >>> deep_merge({}, {})
    {}
    """
    merged = dict(base)
    for key, value in extra.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            merged[key] = deep_merge(merged[key], value)
        else:
            merged[key] = value
    return merged


@exercise(
    "Depth of nested dictionaries: a dict without inner dicts has depth 1, a non-dict has depth 0.",
    "How many levels of dicts are nested in the value?",
)
def dict_depth(value) -> int:
    """Return how deeply dictionaries are nested. A plain value has depth 0, an empty dictionary 1.

    >>> dict_depth({"a": {"b": {}}})
    3
    >>> dict_depth({})
    1
    >>> dict_depth(5)
    0
    """
    if not isinstance(value, dict):
        return 0
    return 1 + max((dict_depth(inner) for inner in value.values()), default=0)


@exercise(
    "Add up all numbers in a structure of dicts and lists, however deep; other values and booleans are ignored.",
    "Total of every int or float found anywhere in JSON-like data; True and False do not count.",
)
def sum_json_numbers(data):
    """Sum all numbers found anywhere in nested dictionaries and lists. Booleans and other values are ignored.

    >>> sum_json_numbers({"a": 1, "b": [2, {"c": 3}], "d": "4"})
    6
    >>> sum_json_numbers([True, None])
    0
    >>> sum_json_numbers(2.5)
    2.5
    """
    if isinstance(data, dict):
        return sum(sum_json_numbers(v) for v in data.values())
    if isinstance(data, list):
        return sum(sum_json_numbers(v) for v in data)
    if isinstance(data, (int, float)) and not isinstance(data, bool):
        return data
    return 0


@exercise(
    "Collect every value stored under the given key at any level, in the order met.",
    "Search dicts and lists recursively and list all values whose key is `name`.",
)
def find_all_values(data, name: str) -> list:
    """Find all values stored under a key anywhere in nested dictionaries and lists.

    >>> find_all_values({"id": 1, "sub": [{"id": 2}, {"x": 0}]}, "id")
    [1, 2]
    >>> find_all_values({"a": {"id": {"id": 3}}}, "id")
    [{'id': 3}, 3]
    >>> find_all_values([], "id")
    []
    """
    found = []
    if isinstance(data, dict):
        for key, value in data.items():
            if key == name:
                found.append(value)
            found += find_all_values(value, name)
    elif isinstance(data, list):
        for value in data:
            found += find_all_values(value, name)
    return found


@exercise(
    "Number of leaves, that is of values that are neither dict nor list, in the JSON-like data.",
    "Count the plain values at the ends of a nested structure of dicts and lists.",
)
def count_json_leaves(data) -> int:
    """Count the values that are not containers in nested dictionaries and lists.

    >>> count_json_leaves({"a": [1, 2], "b": {"c": None}})
    3
    >>> count_json_leaves([])
    0
    >>> count_json_leaves("x")
    1
    """
    if isinstance(data, dict):
        data = list(data.values())
    if isinstance(data, list):
        return sum(map(count_json_leaves, data))
    return 1


@exercise(
    "Remove all None values from dicts at every level; lists keep theirs but their dicts are cleaned.",
    "Recursively clean JSON-like data: dictionary entries with value None are left out.",
)
def prune_nulls(data):
    """Drop every dictionary entry whose value is None, at all levels. None inside a list stays.

    >>> prune_nulls({"a": None, "b": {"c": None, "d": 1}})
    {'b': {'d': 1}}
    >>> prune_nulls([None, {"x": None}])
    [None, {}]
    >>> prune_nulls(3)
    3
    """
    if isinstance(data, dict):
        return {k: prune_nulls(v) for k, v in data.items() if v is not None}
    if isinstance(data, list):
        return [prune_nulls(v) for v in data]
    return data


@exercise(
    "Replace the values of sensitive keys by '***' on every level of nested dictionaries.",
    "Copy of the nested dict in which each entry whose key is in `secret` has the value '***'.",
)
def mask_secrets(data: dict, secret: list[str]) -> dict:
    """Mask the values of secret keys with '***', also in inner dictionaries.

    >>> mask_secrets({"user": "eva", "login": {"password": "x"}}, ["password"])
    {'user': 'eva', 'login': {'password': '***'}}
    >>> mask_secrets({"pin": {"a": 1}}, ["pin"])
    {'pin': '***'}
    >>> mask_secrets({}, ["pin"])
    {}
    """
    masked = {}
    for key, value in data.items():
        if key in secret:
            masked[key] = "***"
        elif isinstance(value, dict):
            masked[key] = mask_secrets(value, secret)
        else:
            masked[key] = value
    return masked


@exercise(
    "Yield all paths to leaves of nested dicts, each path a tuple of keys.",
    "Generate the key tuples that lead to the non-dict values.",
)
def leaf_paths(tree: dict, prefix: tuple = ()):
    """Yield the path of keys, as a tuple, to each value that is not a dictionary.

    >>> list(leaf_paths({"a": {"b": 1, "c": 2}, "d": 3}))
    [('a', 'b'), ('a', 'c'), ('d',)]
    >>> list(leaf_paths({"a": {}}))
    []
    >>> list(leaf_paths({}))
    []
    """
    for key, value in tree.items():
        path = prefix + (key,)
        if isinstance(value, dict):
            yield from leaf_paths(value, path)
        else:
            yield path


@exercise(
    "Parse JSON text and return the list of its top-level keys sorted; text that is not a JSON object gives [].",
    "Sorted keys of a JSON object given as text, or an empty list if it is invalid or something else.",
)
def json_keys(text: str) -> list[str]:
    """Return the sorted top-level keys of a JSON object. Invalid text or another kind of value gives [].

    >>> json_keys('{"b": 1, "a": 2}')
    ['a', 'b']
    >>> json_keys("[1, 2]")
    []
    >>> json_keys("{oops")
    []
    """
    try:
        data = json.loads(text)
    except json.JSONDecodeError:
        return []
    return sorted(data) if isinstance(data, dict) else []


@exercise(
    "Serialise data as JSON without spaces and with sorted keys.",
    "Canonical compact JSON text of the data: keys in order, no blanks after separators.",
)
def compact_json(data) -> str:
    """Return the data as JSON text with sorted keys and no whitespace.

    >>> compact_json({"b": 1, "a": [True, None]})
    '{"a":[true,null],"b":1}'
    >>> compact_json([])
    '[]'
    >>> compact_json("hi")
    '"hi"'
    """
    return json.dumps(data, sort_keys=True, separators=(",", ":"))


@exercise(
    "Swap the two levels of a dict of dicts: outer keys become inner keys and the other way round.",
    "Transpose nested dictionaries so that result[b][a] equals table[a][b].",
)
def swap_levels(table: dict[str, dict]) -> dict[str, dict]:
    """Exchange the outer and inner keys of a dictionary of dictionaries.

    >>> swap_levels({"Ann": {"math": 1}, "Bo": {"math": 2, "art": 3}})
    {'math': {'Ann': 1, 'Bo': 2}, 'art': {'Bo': 3}}
    >>> swap_levels({"x": {}})
    {}
    >>> swap_levels({})
    {}
    """
    swapped = {}
    for outer, row in table.items():
        for inner, value in row.items():
            swapped.setdefault(inner, {})[outer] = value
    return swapped


@exercise(
    "Delete the entry at a dotted path if it exists; tell with True or False whether something was deleted.",
    "Remove a nested key given as 'a.b.c' in place. Returns whether it was there.",
)
def delete_path(data, path):
    """Remove the value at a dotted path from nested dictionaries and return whether it existed.

    >>> delete_path({"a": {"b": 1}}, "a.b")
    True
    >>> delete_path({"a": {}}, "a.b")
    False
    >>> delete_path({"a": 1}, "a.b.c")
    False
    """
    *parents, last = path.split(".")
    for key in parents:
        data = data.get(key) if isinstance(data, dict) else None
    if isinstance(data, dict) and last in data:
        del data[last]
        return True
    return False


@exercise(
    "Sum the sizes in a folder tree: numbers are file sizes, dictionaries are sub-folders.",
    "Total size of a directory given as nested dicts with integer sizes at the leaves.",
)
def folder_size(folder: dict) -> int:
    """Return the total size of a folder, where a value is a file size or a dictionary for a sub-folder.

    >>> folder_size({"a.txt": 10, "img": {"x.png": 5, "y.png": 7}})
    22
    >>> folder_size({"empty": {}})
    0
    >>> folder_size({"one": 1})
    1
    """
    total = 0
    for entry in folder.values():
        total += folder_size(entry) if isinstance(entry, dict) else entry
    return total


@exercise(
    "Draw nested dictionaries as indented lines, two spaces per level, with one key per line.",
    "Outline of a nested dict: a list of its keys in order, each indented by two blanks for every level.",
)
def outline_lines(tree: dict, level: int = 0) -> list[str]:
    """Return the keys of a nested dictionary as lines indented by two spaces per level.

    >>> outline_lines({"fruit": {"apple": {}, "pear": {}}, "nuts": {}})
    ['fruit', '  apple', '  pear', 'nuts']
    >>> outline_lines({"a": {"b": {"c": {}}}})
    ['a', '  b', '    c']
    >>> outline_lines({})
    []
    """
    lines = []
    for key, inner in tree.items():
        lines.append("  " * level + key)
        lines.extend(outline_lines(inner, level + 1))
    return lines


@exercise(
    "Convert every string in JSON-like data by stripping surrounding blanks; keys and other values stay.",
    "Recursively trim the strings inside nested dicts and lists.",
)
def trim_strings(data):
    """Strip whitespace around all string values inside nested dictionaries and lists.

    >>> trim_strings({"a": " x ", "b": [" y", 1]})
    {'a': 'x', 'b': ['y', 1]}
    >>> trim_strings("  z ")
    'z'
    >>> trim_strings(None) is None
    True
    """
    if isinstance(data, str):
        return data.strip()
    if isinstance(data, dict):
        return {key: trim_strings(value) for key, value in data.items()}
    if isinstance(data, list):
        return [trim_strings(value) for value in data]
    return data


@exercise(
    "Check whether `part` is contained in `whole`: every key of part must be in whole with an equal value, and inner "
    "dicts are compared the same way.",
    "Recursive sub-dictionary test; whole may have additional keys on any level.",
)
def contains_config(whole: dict, part: dict) -> bool:
    """Check whether all entries of part occur in whole. Inner dictionaries only need to be contained too.

    >>> contains_config({"a": {"b": 1, "c": 2}, "d": 3}, {"a": {"c": 2}})
    True
    >>> contains_config({"a": 1}, {"a": 2})
    False
    >>> contains_config({"a": 1}, {})
    True
    """
    for key, wanted in part.items():
        if key not in whole:
            return False
        actual = whole[key]
        if isinstance(wanted, dict) and isinstance(actual, dict):
            if not contains_config(actual, wanted):
                return False
        elif wanted != actual:
            return False
    return True


@exercise(
    "Names of the required fields that are absent or empty (None or '') in the form, in the order required.",
    "Validate a form: list the required field names that have no usable value.",
)
def blank_required_fields(form: dict, required: list[str]) -> list[str]:
    """Return the required fields that are missing from the form or are None or an empty string.

    >>> blank_required_fields({"name": "Eva", "mail": ""}, ["name", "mail", "age"])
    ['mail', 'age']
    >>> blank_required_fields({"age": 0}, ["age"])
    []
    >>> blank_required_fields({}, [])
    []
    """
    return [field for field in required if form.get(field) in (None, "")]


@exercise(
    "Check data against a schema of types; return sorted names of keys that are missing or have the wrong type.",
    "Given {key: type}, list in sorted order the keys whose value in data is not an instance of that type or is "
    "absent.",
)
def schema_errors(data: dict, schema: dict[str, type]) -> list[str]:
    """Return the sorted keys of the schema that data lacks or holds with a value of another type.

    >>> schema_errors({"age": "5", "name": "Jo"}, {"age": int, "name": str, "id": int})
    ['age', 'id']
    >>> schema_errors({"x": 1.5}, {"x": float})
    []
    >>> schema_errors({}, {})
    []
    """
    errors = []
    for key, expected in schema.items():
        if key not in data or not isinstance(data[key], expected):
            errors.append(key)
    return sorted(errors)


@exercise(
    "Follow a mixed path of dict keys and list positions; LookupError problems and type problems give None.",
    "Walk into dicts and lists by the steps of the path and return what is there, or None if a step fails.",
)
def dig(data, *steps):
    """Return the value reached by successive keys or list indexes, or None if a step is impossible.

    >>> dig({"users": [{"name": "Pia"}]}, "users", 0, "name")
    'Pia'
    >>> dig({"users": []}, "users", 3) is None
    True
    >>> dig(5, "a") is None
    True
    >>> dig(5)
    5
    """
    for step in steps:
        try:
            data = data[step]
        except (LookupError, TypeError):
            return None
    return data
