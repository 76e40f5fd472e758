"""Dictionaries changed step by step: updating, moving, scaling, renaming, limiting."""

from training.curriculum.exercise import exercise


@exercise(
    "Add n to the value of the key; a missing key starts at zero. Return a new dict.",
    "Return a copy of the counts in which one entry has grown by n.",
)
def dict_raise_entry(counts: dict[str, int], key: str, n: int) -> dict[str, int]:
    """Return counts with n added to the entry of key.

    >>> dict_raise_entry({"a": 1}, "a", 4)
    {'a': 5}
    >>> dict_raise_entry({"a": 1}, "b", 2)
    {'a': 1, 'b': 2}
    >>> dict_raise_entry({}, "x", 0)
    {'x': 0}
    """
    result = dict(counts)
    result[key] = result.get(key, 0) + n
    return result


@exercise(
    "Take one away from the key's value and delete the key when its value reaches zero.",
    "Decrease a counter by one; an entry that falls to 0 disappears, and a missing key changes nothing.",
)
def use_one(stock, key):
    """Return the stock with one piece of key used up.

    >>> use_one({"egg": 2}, "egg")
    {'egg': 1}
    >>> use_one({"egg": 1, "tea": 3}, "egg")
    {'tea': 3}
    >>> use_one({"tea": 3}, "egg")
    {'tea': 3}
    """
    result = dict(stock)
    if key in result:
        result[key] -= 1
        if result[key] == 0:
            del result[key]
    return result


@exercise(
    "Move n units from one account to another; if the source has less than n, nothing changes.",
    "Transfer an amount between two keys of the dict, provided the source value suffices.",
)
def transfer_units(accounts: dict[str, int], source: str, target: str, n: int) -> dict[str, int]:
    """Return the accounts after moving n from source to target if possible.

    >>> transfer_units({"a": 5, "b": 1}, "a", "b", 3)
    {'a': 2, 'b': 4}
    >>> transfer_units({"a": 2, "b": 1}, "a", "b", 3)
    {'a': 2, 'b': 1}
    >>> transfer_units({"a": 4, "b": 0}, "a", "b", 4)
    {'a': 0, 'b': 4}
    """
    result = dict(accounts)
    if result[source] >= n:
        result[source] -= n
        result[target] += n
    return result


@exercise(
    "Move the entry of the key to the end of the dict; a missing key changes nothing.",
    "Return the dict with one entry placed last in insertion order.",
)
def entry_to_end(d, key):
    """Return d with the entry of key moved to the end.

    >>> entry_to_end({"a": 1, "b": 2, "c": 3}, "a")
    {'b': 2, 'c': 3, 'a': 1}
    >>> entry_to_end({"a": 1}, "x")
    {'a': 1}
    >>> entry_to_end({}, "a")
    {}
    """
    result = dict(d)
    if key in result:
        result[key] = result.pop(key)
    return result


@exercise(
    "Put a new entry at the front of the dict, replacing an older entry with the same key.",
    "Return a dict that begins with key: value, followed by all other entries.",
)
def entry_at_front(d: dict[str, int], key: str, value: int) -> dict[str, int]:
    """Return d with the entry key: value at the front.

    >>> entry_at_front({"a": 1, "b": 2}, "c", 3)
    {'c': 3, 'a': 1, 'b': 2}
    >>> entry_at_front({"a": 1, "b": 2}, "b", 5)
    {'b': 5, 'a': 1}
    >>> entry_at_front({}, "x", 0)
    {'x': 0}
    """
    others = {k: v for k, v in d.items() if k != key}
    return {key: value, **others}


@exercise(
    "Halve all values, rounding down, and drop the entries that become zero.",
    "Integer-divide every value by two and keep what is still nonzero.",
)
def halve_and_drop(d):
    """Return d with halved values, without zeros.

    >>> halve_and_drop({"a": 5, "b": 1, "c": 8})
    {'a': 2, 'c': 4}
    >>> halve_and_drop({"x": 0})
    {}
    >>> halve_and_drop({})
    {}
    """
    return {k: v // 2 for k, v in d.items() if v // 2 != 0}


@exercise(
    "Apply the percentage to the listed keys only: their values grow by percent, the others stay.",
    "Raise the prices of the chosen items by the given percentage.",
)
def raise_listed_prices(prices: dict[str, float], keys: list[str], percent: float) -> dict[str, float]:
    """Return prices with those of the listed keys raised by percent.

    >>> raise_listed_prices({"tea": 10, "jam": 4}, ["tea"], 50)
    {'tea': 15.0, 'jam': 4}
    >>> raise_listed_prices({"tea": 10}, [], 50)
    {'tea': 10}
    >>> raise_listed_prices({"tea": 10}, ["x"], 10)
    {'tea': 10}
    """
    return {k: v * (1 + percent / 100) if k in keys else v for k, v in prices.items()}


@exercise(
    "Replace missing values: wherever the dict has None, take the value from the defaults if there is one.",
    "Fill the None entries of a dict from a second dict.",
)
def fill_none_from(d, defaults):
    """Return d with None values replaced from defaults.

    >>> fill_none_from({"a": None, "b": 2}, {"a": 1, "b": 9})
    {'a': 1, 'b': 2}
    >>> fill_none_from({"a": None}, {})
    {'a': None}
    >>> fill_none_from({}, {"a": 1})
    {}
    """
    return {k: defaults.get(k) if v is None else v for k, v in d.items()}


@exercise(
    "Only overwrite existing keys: take new values for keys that are already there and ignore the others.",
    "Update a dict from another one without adding any new key.",
)
def update_known_keys(d: dict, changes: dict) -> dict:
    """Return d with changed values for keys it already has.

    >>> update_known_keys({"a": 1, "b": 2}, {"b": 5, "c": 9})
    {'a': 1, 'b': 5}
    >>> update_known_keys({}, {"a": 1})
    {}
    >>> update_known_keys({"x": 0}, {})
    {'x': 0}
    """
    return {key: changes.get(key, value) for key, value in d.items()}


@exercise(
    "Keep the larger value: set the key to value only if it is missing or holds a smaller number.",
    "Record a high score: the entry changes only when the new value beats the old one.",
)
def keep_high_score(scores, name, value):
    """Return the scores with value recorded for name if it is a new best.

    >>> keep_high_score({"Ann": 5}, "Ann", 8)
    {'Ann': 8}
    >>> keep_high_score({"Ann": 5}, "Ann", 3)
    {'Ann': 5}
    >>> keep_high_score({}, "Bob", 0)
    {'Bob': 0}
    """
    result = dict(scores)
    if name not in result or value > result[name]:
        result[name] = value
    return result


@exercise(
    "Round all float values to n digits and leave other values alone.",
    "Return the dict with its floats rounded to n decimal places.",
)
def round_float_values(d: dict, n: int) -> dict:
    """Return d with float values rounded to n digits.

    >>> round_float_values({"a": 1.256, "b": "x", "c": 3}, 1)
    {'a': 1.3, 'b': 'x', 'c': 3}
    >>> round_float_values({"p": 2.5}, 2)
    {'p': 2.5}
    >>> round_float_values({}, 1)
    {}
    """
    return {k: round(v, n) if isinstance(v, float) else v for k, v in d.items()}


@exercise(
    "Strip blanks from all keys and all text values.",
    "Return the dict of texts with surrounding spaces removed from keys and values.",
)
def strip_entries(d):
    """Return d with stripped keys and values.

    >>> strip_entries({" a ": " x", "b": "y "})
    {'a': 'x', 'b': 'y'}
    >>> strip_entries({"k": ""})
    {'k': ''}
    >>> strip_entries({})
    {}
    """
    return {key.strip(): value.strip() for key, value in d.items()}


@exercise(
    "Lower-case the keys; when two keys become equal, their values are added.",
    "Merge keys that differ only in case by summing their numbers under the lower-case key.",
)
def merge_keys_ignoring_case(d: dict[str, int]) -> dict[str, int]:
    """Return d with lower-case keys, adding values of equal keys.

    >>> merge_keys_ignoring_case({"Tea": 1, "tea": 2, "Jam": 4})
    {'tea': 3, 'jam': 4}
    >>> merge_keys_ignoring_case({"A": 0})
    {'a': 0}
    >>> merge_keys_ignoring_case({})
    {}
    """
    result = {}
    for key, value in d.items():
        result[key.lower()] = result.get(key.lower(), 0) + value
    return result


@exercise(
    "Limit the dict to n entries by removing the oldest ones.",
    "Keep only the last n entries in insertion order.",
)
def newest_n_entries(d, n):
    """Return the n most recently inserted entries.

    >>> newest_n_entries({"a": 1, "b": 2, "c": 3}, 2)
    {'b': 2, 'c': 3}
    >>> newest_n_entries({"a": 1}, 5)
    {'a': 1}
    >>> newest_n_entries({}, 1)
    {}
    """
    items = list(d.items())
    return dict(items[max(0, len(items) - n):])


@exercise(
    "Subtract the smallest value from all values.",
    "Shift the values of the dict down so that the lowest becomes zero.",
)
def values_less_minimum(d: dict[str, int]) -> dict[str, int]:
    """Return d with the minimum value subtracted from each value.

    >>> values_less_minimum({"a": 5, "b": 3, "c": 9})
    {'a': 2, 'b': 0, 'c': 6}
    >>> values_less_minimum({"x": -2})
    {'x': 0}
    >>> values_less_minimum({})
    {}
    """
    low = min(d.values(), default=0)
    return {k: v - low for k, v in d.items()}


@exercise(
    "Increase the age of everyone by one and remove those older than limit.",
    "Add 1 to each value, then keep the entries of at most limit.",
)
def age_and_retire(ages: dict[str, int], limit: int) -> dict[str, int]:
    """Return the ages after one year, without those above limit.

    >>> age_and_retire({"a": 1, "b": 4, "c": 3}, 4)
    {'a': 2, 'c': 4}
    >>> age_and_retire({"x": 0}, 0)
    {}
    >>> age_and_retire({}, 9)
    {}
    """
    return {name: age + 1 for name, age in ages.items() if age + 1 <= limit}


@exercise(
    "Give every key the value of the next key; the last key gets the value of the first.",
    "Rotate the values of the dict by one place while the keys stay.",
)
def rotate_values(d):
    """Return d with each value replaced by the next key's value.

    >>> rotate_values({"a": 1, "b": 2, "c": 3})
    {'a': 2, 'b': 3, 'c': 1}
    >>> rotate_values({"x": 5})
    {'x': 5}
    >>> rotate_values({})
    {}
    """
    values = list(d.values())
    return dict(zip(d, values[1:] + values[:1]))


@exercise(
    "Reverse the order of the entries.",
    "Return the dict with its items inserted from last to first.",
)
def entries_reversed(d: dict) -> dict:
    """Return d with its entries in reverse order.

    >>> entries_reversed({"a": 1, "b": 2})
    {'b': 2, 'a': 1}
    >>> entries_reversed({"x": 0})
    {'x': 0}
    >>> entries_reversed({})
    {}
    """
    return dict(reversed(list(d.items())))


@exercise(
    "Toggle the flag of the key: True becomes False and the other way round; a missing key is set to True.",
    "Flip one boolean entry of the dict, treating missing as False.",
)
def toggle_flag(flags: dict[str, bool], key: str) -> dict[str, bool]:
    """Return flags with the flag of key flipped.

    >>> toggle_flag({"a": True}, "a")
    {'a': False}
    >>> toggle_flag({"a": True}, "b")
    {'a': True, 'b': True}
    >>> toggle_flag({}, "x")
    {'x': True}
    """
    return {**flags, key: not flags.get(key, False)}


@exercise(
    "Raise ValueError if the key already exists, otherwise return the dict with the new entry.",
    "Add an entry, but refuse to overwrite: an existing key leads to a ValueError.",
)
def add_new_entry(d, key, value):
    """Return d with the new entry; raise ValueError if key exists.

    >>> add_new_entry({"a": 1}, "b", 2)
    {'a': 1, 'b': 2}
    >>> add_new_entry({}, "a", 0)
    {'a': 0}
    >>> add_new_entry({"a": 1}, "a", 5)
    Traceback (most recent call last):
        ...
    ValueError: key exists
    """
    if key in d:
        raise ValueError("key exists")
    return {**d, key: value}


@exercise(
    "Move all entries with value zero to the end; the order is otherwise unchanged.",
    "Return the dict with nonzero entries first and zero entries last.",
)
def zero_entries_last(d: dict[str, int]) -> dict[str, int]:
    """Return d with the zero entries at the end.

    >>> zero_entries_last({"a": 0, "b": 2, "c": 0, "d": 1})
    {'b': 2, 'd': 1, 'a': 0, 'c': 0}
    >>> zero_entries_last({"x": 0})
    {'x': 0}
    >>> zero_entries_last({})
    {}
    """
    return dict(sorted(d.items(), key=lambda item: item[1] == 0))


@exercise(
    "Spread n extra units over the keys, one each in order, starting again at the first key when all had one.",
    "Distribute n units round-robin over the entries and return the new counts; the dict is not empty.",
)
def spread_units(counts, n):
    """Return counts after handing out n units in turn.

    >>> spread_units({"a": 0, "b": 5}, 3)
    {'a': 2, 'b': 6}
    >>> spread_units({"x": 1}, 4)
    {'x': 5}
    >>> spread_units({"p": 0, "q": 0, "r": 0}, 2)
    {'p': 1, 'q': 1, 'r': 0}
    """
    result = dict(counts)
    keys = list(result)
    for i in range(n):
        result[keys[i % len(keys)]] += 1
    return result


@exercise(
    "Remove the entry with the largest value and return the pair (removed key, rest); the first on ties.",
    "Pop the top entry: give its key and the dict without it.",
)
def pop_largest(d: dict[str, int]) -> tuple[str, dict[str, int]]:
    """Return the key of the largest value and d without it.

    >>> pop_largest({"a": 3, "b": 8, "c": 5})
    ('b', {'a': 3, 'c': 5})
    >>> pop_largest({"x": 1})
    ('x', {})
    >>> pop_largest({"p": 2, "q": 2})
    ('p', {'q': 2})
    """
    key = max(d, key=d.get)
    return key, {k: v for k, v in d.items() if k != key}
