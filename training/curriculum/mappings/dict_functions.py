"""Dictionaries and functions: mapping, filtering, reducing and building with a function argument."""

from training.curriculum.exercise import exercise


@exercise(
    "Map the values of a dictionary.",
    "Given a dict and a function, return the dict of the same keys with f(value) as values.",
)
def map_values(d: dict, f) -> dict:
    """Apply the function f to every value of d.

    >>> map_values({"a": 1, "b": -2}, abs)
    {'a': 1, 'b': 2}
    >>> map_values({"a": "x"}, str.upper)
    {'a': 'X'}
    >>> map_values({}, len)
    {}
    """
    return {key: f(value) for key, value in d.items()}


@exercise(
    "Map the keys of a dictionary.",
    "Given a dict and a function, return f(key) -> value for all entries.",
)
def map_keys(d, f):
    """Apply the function f to every key of d; of keys that become equal the last one wins.

    >>> map_keys({"a": 1, "B": 2}, str.lower)
    {'a': 1, 'b': 2}
    >>> map_keys({1: "x", -1: "y"}, abs)
    {1: 'y'}
    >>> map_keys({}, str)
    {}
    """
    return {f(key): value for key, value in d.items()}


@exercise(
    "Filter a dictionary by a predicate on the values.",
    "Given a dict and a function, return the entries with test(value) being truthy.",
)
def filter_values(d: dict, test) -> dict:
    """Keep the entries of d for whose value test is true.

    >>> filter_values({"a": 1, "b": -2}, lambda v: v > 0)
    {'a': 1}
    >>> filter_values({"a": "", "b": "x"}, bool)
    {'b': 'x'}
    >>> filter_values({}, bool)
    {}
    """
    return {key: value for key, value in d.items() if test(value)}


@exercise(
    "Filter a dictionary by a predicate on the keys.",
    "Given a dict and a function, return the entries with test(key) being truthy.",
)
def filter_by_key_test(d, test):
    """Keep the entries of d for whose key test is true.

    >>> filter_by_key_test({"a": 1, "B": 2}, str.isupper)
    {'B': 2}
    >>> filter_by_key_test({1: "x", 2: "y"}, lambda k: k % 2 == 0)
    {2: 'y'}
    >>> filter_by_key_test({}, bool)
    {}
    """
    return {key: d[key] for key in d if test(key)}


@exercise(
    "Tabulate a function: item -> result for all items.",
    "Given items and a function, return the dict of the function's values at the items.",
)
def tabulate_function(items: list, f) -> dict:
    """Build a dictionary that maps each item to f(item).

    >>> tabulate_function([1, 2, 3], lambda n: n * n)
    {1: 1, 2: 4, 3: 9}
    >>> tabulate_function(["ab", "c"], len)
    {'ab': 2, 'c': 1}
    >>> tabulate_function([], str)
    {}
    """
    return {item: f(item) for item in items}


@exercise(
    "Index a list by a key function.",
    "Given items and a function, return key(item) -> item.",
)
def get_index_by(items, key):
    """Build a dictionary that maps key(item) to item for all items; later items replace earlier ones.

    >>> get_index_by(["ab", "c", "de"], len)
    {2: 'de', 1: 'c'}
    >>> get_index_by([3, -4], abs)
    {3: 3, 4: -4}
    >>> get_index_by([], len)
    {}
    """
    return {key(item): item for item in items}


@exercise(
    "Map each value of key(item) to the number of items that give it.",
    "Given items and a function, return how often each result occurs.",
)
def count_by_function(items: list, key) -> dict:
    """Count the items by the result of the function key.

    >>> count_by_function(["ab", "c", "de"], len)
    {2: 2, 1: 1}
    >>> count_by_function([1, 2, 3], lambda n: n % 2)
    {1: 2, 0: 1}
    >>> count_by_function([], len)
    {}
    """
    counts = {}
    for item in items:
        k = key(item)
        counts[k] = counts.get(k, 0) + 1
    return counts


@exercise(
    "Keep per group, the group being key(item), only the maximum item.",
    "Given items and a key function, map each key to the greatest of its items.",
)
def largest_by_function(items, key):
    """Return for every result of key the largest item that gives it.

    >>> largest_by_function([12, 25, 31, 42], lambda n: n % 10)
    {2: 42, 5: 25, 1: 31}
    >>> largest_by_function(["b", "a", "cc"], len)
    {1: 'b', 2: 'cc'}
    >>> largest_by_function([], len)
    {}
    """
    best = {}
    for item in items:
        k = key(item)
        if k not in best or item > best[k]:
            best[k] = item
    return best


@exercise(
    "Merge two dicts and resolve keys in both by calling f on the two values.",
    "Given dicts a and b and a function, return all keys, with f applied where both have one.",
)
def merge_with(a: dict, b: dict, f) -> dict:
    """Combine two dictionaries with the function f for common keys: f(a[key], b[key]); other keys keep their value.

    >>> merge_with({"x": 1, "y": 2}, {"y": 5}, max)
    {'x': 1, 'y': 5}
    >>> merge_with({"x": 1}, {"x": 4}, lambda p, q: p - q)
    {'x': -3}
    >>> merge_with({}, {"z": 0}, min)
    {'z': 0}
    """
    result = dict(a)
    for key, value in b.items():
        result[key] = f(a[key], value) if key in a else value
    return result


@exercise(
    "Partition a dictionary by a predicate of key and value.",
    "Given a dict and a two-argument function, return (passing entries, failing entries).",
)
def split_by_test(d, test):
    """Split d into the entries that pass test(key, value) and those that do not, as two dictionaries.

    >>> split_by_test({"a": 1, "b": 5}, lambda k, v: v > 2)
    ({'b': 5}, {'a': 1})
    >>> split_by_test({1: 1, 2: 3}, lambda k, v: k == v)
    ({1: 1}, {2: 3})
    >>> split_by_test({}, lambda k, v: True)
    ({}, {})
    """
    yes = {k: v for k, v in d.items() if test(k, v)}
    no = {k: v for k, v in d.items() if k not in yes}
    return yes, no


@exercise(
    "Turn every entry of a dictionary into one item by a function of key and value.",
    "Given a dict and a two-argument function, list its results over the entries in order.",
)
def list_from_entries(d: dict, f) -> list:
    """Return the list of f(key, value) for all entries of d.

    >>> list_from_entries({"a": 2, "b": 1}, lambda k, v: k * v)
    ['aa', 'b']
    >>> list_from_entries({1: 2}, lambda k, v: k + v)
    [3]
    >>> list_from_entries({}, lambda k, v: k)
    []
    """
    return [f(key, value) for key, value in d.items()]


@exercise(
    "Reduce the values of a dictionary to one by repeatedly calling f(result, value).",
    "Given a dict, a two-argument function and a start value, accumulate over the values in order.",
)
def fold_values(d, f, start):
    """Fold the values of d with the function f, beginning with start.

    >>> fold_values({"a": 2, "b": 5}, lambda r, v: r * v, 1)
    10
    >>> fold_values({"a": 3}, max, 10)
    10
    >>> fold_values({}, min, 0)
    0
    """
    result = start
    for value in d.values():
        result = f(result, value)
    return result


@exercise(
    "Look up a key with a cache: call f only for unknown keys and remember the result in d.",
    "Given a dict used as cache, a key and a function, return the cached or newly computed value.",
)
def cached_call(d: dict, key, f):
    """Return the value of key in d, computing and storing f(key) first if the key is missing.

    >>> cached_call({2: 99}, 2, lambda n: n * n)
    99
    >>> cached_call({}, 3, lambda n: n * n)
    9
    >>> cached_call({"a": 1}, "bb", len)
    2
    """
    if key not in d:
        d[key] = f(key)
    return d[key]


@exercise(
    "Transform a record field by field with a dictionary of functions.",
    "Given a dict and key -> function, return the dict with the functions applied to the values of their keys.",
)
def apply_per_key(d, functions):
    """Apply to each value of d the function that functions has for its key; values without function stay.

    >>> apply_per_key({"age": "5", "name": "ann"}, {"age": int, "name": str.title})
    {'age': 5, 'name': 'Ann'}
    >>> apply_per_key({"x": 1}, {})
    {'x': 1}
    >>> apply_per_key({}, {"x": str})
    {}
    """
    return {k: functions[k](v) if k in functions else v for k, v in d.items()}


@exercise(
    "Validate a dictionary with key -> predicate and list the failing keys.",
    "Given a dict and rules, find alphabetically every rule key that is absent or whose value fails the test.",
)
def failing_keys(d: dict, rules: dict) -> list[str]:
    """Return the keys whose rule in rules is not fulfilled by the value of d, sorted; missing keys count as not fulfilled.

    >>> failing_keys({"age": -1, "name": "ann"}, {"age": lambda v: v >= 0, "name": bool})
    ['age']
    >>> failing_keys({}, {"x": bool})
    ['x']
    >>> failing_keys({"a": 1}, {})
    []
    """
    return sorted(key for key, rule in rules.items() if key not in d or not rule(d[key]))


@exercise(
    "Dispatch: look up an operation by its name and apply it.",
    "Given operations as name -> function, a name and x, return operation(x), or x if there is no such operation.",
)
def dispatch(d, name, x):
    """Call the function stored in d under name with the argument x, or return x unchanged for an unknown name.

    >>> dispatch({"neg": lambda v: -v, "twice": lambda v: 2 * v}, "twice", 5)
    10
    >>> dispatch({"neg": lambda v: -v}, "abs", 5)
    5
    >>> dispatch({}, "f", "x")
    'x'
    """
    operation = d.get(name)
    return operation(x) if operation else x


@exercise(
    "Run a pipeline of named functions on a start value.",
    "Given functions by name and a list of names, feed x through them in the order of the list.",
)
def run_named(functions: dict, names: list[str], x):
    """Apply the operations named in names one after the other to x, using the dictionary name -> function.

    >>> run_named({"inc": lambda v: v + 1, "dbl": lambda v: v * 2}, ["inc", "dbl"], 3)
    8
    >>> run_named({"up": str.upper}, ["up"], "a")
    'A'
    >>> run_named({}, [], 7)
    7
    """
    for name in names:
        x = functions[name](x)
    return x


@exercise(
    "Find the key of the entry with maximal f(value).",
    "Given a nonempty dict and a function, evaluate it on all values and return the best key.",
)
def key_with_best(d: dict, f):
    """Return the key whose value gives the largest result of f, the first one on a tie.

    >>> key_with_best({"a": [1, 2], "b": [9]}, sum)
    'b'
    >>> key_with_best({"x": "aa", "y": "bb"}, len)
    'x'
    >>> key_with_best({"p": -3, "q": 2}, abs)
    'p'
    """
    return max(d, key=lambda key: f(d[key]))


@exercise(
    "Order the keys of a dictionary by f(value), ascending.",
    "Given a dict and a function, list its keys from the lowest to the highest f of their values.",
)
def keys_sorted_by(d, f):
    """Sort the entries of d by the function f of the value and return the keys.

    >>> keys_sorted_by({"a": -5, "b": 1, "c": 3}, abs)
    ['b', 'c', 'a']
    >>> keys_sorted_by({"x": "long", "y": "s"}, len)
    ['y', 'x']
    >>> keys_sorted_by({}, len)
    []
    """
    return sorted(d, key=lambda key: f(d[key]))


@exercise(
    "Do all entries of the dictionary satisfy a condition on key and value?",
    "Given a dict and a two-argument predicate, return True if no entry fails it.",
)
def all_entries_satisfy(d: dict, test) -> bool:
    """Check whether test(key, value) holds for every entry of d.

    >>> all_entries_satisfy({1: 2, 2: 4}, lambda k, v: v == 2 * k)
    True
    >>> all_entries_satisfy({"a": "b"}, lambda k, v: k == v)
    False
    >>> all_entries_satisfy({}, lambda k, v: False)
    True
    """
    return all(test(key, value) for key, value in d.items())


@exercise(
    "How many entries of the dictionary satisfy the condition?",
    "Given a dict and a predicate of key and value, return the number of entries passing it.",
)
def count_entries(d, test):
    """Count the entries of d for which test(key, value) holds.

    >>> count_entries({"a": 1, "bb": 2}, lambda k, v: len(k) == v)
    2
    >>> count_entries({1: 0}, lambda k, v: k < v)
    0
    >>> count_entries({}, lambda k, v: True)
    0
    """
    return sum(1 for k, v in d.items() if test(k, v))


@exercise(
    "Iterate a function on its own results until they repeat and list the different values.",
    "Given a function and a start, collect start, f(start), f(f(start)) and so on until a value was seen before.",
)
def orbit(f, start):
    """Follow f from start until a value comes up a second time and return the values seen, in order.

    >>> orbit(lambda n: n * 2 % 7, 1)
    [1, 2, 4]
    >>> orbit(lambda n: n, 5)
    [5]
    >>> orbit(lambda n: (n + 3) % 5, 0)
    [0, 3, 1, 4, 2]
    """
    seen = []
    while start not in seen:
        seen.append(start)
        start = f(start)
    return seen
