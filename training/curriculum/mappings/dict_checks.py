"""Yes-or-no questions and searches about the keys and entries of dictionaries."""

from training.curriculum.exercise import exercise


@exercise(
    "Tell if every key of the dictionary is of type str.",
    "Return True when no key of the dict is anything but text; an empty dict passes.",
)
def keys_are_strings(d: dict) -> bool:
    """Check whether all keys of d are strings.

    >>> keys_are_strings({"a": 1, "b": 2})
    True
    >>> keys_are_strings({"a": 1, 2: 3})
    False
    >>> keys_are_strings({})
    True
    """
    return all(isinstance(key, str) for key in d)


@exercise(
    "Does the dictionary hold a list under some key?",
    "Return True if at least one of the values of the dict is of type list.",
)
def holds_a_list(d):
    """Check whether any value of d is a list.

    >>> holds_a_list({"a": [1], "b": 2})
    True
    >>> holds_a_list({"a": (1,)})
    False
    >>> holds_a_list({})
    False
    """
    return any(isinstance(value, list) for value in d.values())


@exercise(
    "Are the required keys all present in the dictionary?",
    "Given a dict and a list of keys, return True if none of them is missing.",
)
def contains_all_keys(d: dict, keys: list) -> bool:
    """Check whether d has all the given keys.

    >>> contains_all_keys({"a": 1, "b": 2}, ["a", "b"])
    True
    >>> contains_all_keys({"a": 1}, ["a", "c"])
    False
    >>> contains_all_keys({}, [])
    True
    """
    return all(key in d for key in keys)


@exercise(
    "Is any of the keys present in the dictionary?",
    "Given a dict and a list of keys, return True if one or more of them exist.",
)
def has_any_key(d, keys):
    """Check whether d has at least one of the given keys.

    >>> has_any_key({"a": 1}, ["x", "a"])
    True
    >>> has_any_key({"a": 1}, ["x"])
    False
    >>> has_any_key({"a": 1}, [])
    False
    """
    return any(key in d for key in keys)


@exercise(
    "List the required keys missing in the dictionary.",
    "Given a dict and a list of keys, keep those keys that are not in the dict.",
)
def absent_keys(d: dict, keys: list) -> list:
    """Return the given keys that d does not have, in their order.

    >>> absent_keys({"a": 1}, ["a", "b", "c"])
    ['b', 'c']
    >>> absent_keys({"a": 1}, ["a"])
    []
    >>> absent_keys({}, ["x"])
    ['x']
    """
    return [key for key in keys if key not in d]


@exercise(
    "Which keys of the dictionary are unexpected?",
    "Given a dict and a list of allowed keys, list all other keys in ascending order.",
)
def unexpected_keys(d, allowed):
    """Return the keys of d that are not in allowed, sorted.

    >>> unexpected_keys({"b": 1, "a": 2, "z": 3}, ["a"])
    ['b', 'z']
    >>> unexpected_keys({"a": 1}, ["a", "b"])
    []
    >>> unexpected_keys({}, [])
    []
    """
    return sorted(key for key in d if key not in allowed)


@exercise(
    "Does the dictionary map anything to itself?",
    "Return True if there is a key whose value is the key.",
)
def maps_to_itself(d: dict) -> bool:
    """Check whether some key of d equals its own value.

    >>> maps_to_itself({1: 2, 3: 3})
    True
    >>> maps_to_itself({1: 2})
    False
    >>> maps_to_itself({})
    False
    """
    return any(key == value for key, value in d.items())


@exercise(
    "Are all entries of the dictionary mutual?",
    "Return True if looking up the value of any key leads back to that key.",
)
def is_mutual(d):
    """Check whether d is symmetric: whenever a maps to b, b maps to a.

    >>> is_mutual({"a": "b", "b": "a"})
    True
    >>> is_mutual({"a": "b"})
    False
    >>> is_mutual({})
    True
    """
    return all(d.get(value) == key for key, value in d.items())


@exercise(
    "Which values of the dictionary occur among its keys?",
    "Given a dict, list in ascending order the different values that are keys as well.",
)
def values_that_are_keys(d: dict) -> list:
    """Return the values of d that are also keys of d, without repeats, sorted.

    >>> values_that_are_keys({1: 2, 2: 5, 3: 2})
    [2]
    >>> values_that_are_keys({1: 9})
    []
    >>> values_that_are_keys({})
    []
    """
    return sorted({value for value in d.values() if value in d})


@exercise(
    "How many keys of the dictionary begin with the letter in either case?",
    "Given a dict with text keys and a letter, return the number of keys whose first character is that letter, upper or lower.",
)
def count_keys_starting(d, letter):
    """Count the keys that start with the given letter, ignoring case.

    >>> count_keys_starting({"Ann": 1, "amy": 2, "Bob": 3}, "a")
    2
    >>> count_keys_starting({"": 1}, "x")
    0
    >>> count_keys_starting({}, "b")
    0
    """
    return sum(key.lower().startswith(letter.lower()) for key in d)


@exercise(
    "Find the single key whose value is truthy; several or none give None.",
    "Given a dict of flags, return the key that is switched on if exactly one is, else None.",
)
def only_true_key(d: dict[str, bool]) -> str | None:
    """Return the only key of d with a true value, or None if there is none or more than one.

    >>> only_true_key({"a": False, "b": True})
    'b'
    >>> only_true_key({"a": True, "b": True}) is None
    True
    >>> only_true_key({"a": False}) is None
    True
    """
    keys = [key for key, value in d.items() if value]
    return keys[0] if len(keys) == 1 else None


@exercise(
    "Write the keys with true values as text like 'a+c'; without any the text is 'none'.",
    "Given a dict of booleans, join the sorted keys that are True with plus signs, 'none' if all are False.",
)
def set_flags_text(flags):
    """Return the names of the flags that are set, joined by '+', in alphabetical order, or 'none'.

    >>> set_flags_text({"c": True, "a": True, "b": False})
    'a+c'
    >>> set_flags_text({"a": False})
    'none'
    >>> set_flags_text({})
    'none'
    """
    return "+".join(sorted(name for name, on in flags.items() if on)) or "none"


@exercise(
    "How many flags of the dictionary are set?",
    "Given a dict, return the number of keys with a truthy value.",
)
def count_true_values(d: dict) -> int:
    """Count the true values of d.

    >>> count_true_values({"a": True, "b": 0, "c": "x"})
    2
    >>> count_true_values({"a": False})
    0
    >>> count_true_values({})
    0
    """
    return sum(1 for value in d.values() if value)


@exercise(
    "Did the majority say yes in a dict name -> True or False?",
    "Return True if the number of true values exceeds the number of false ones.",
)
def most_are_true(d):
    """Check whether more than half of the values of d are true.

    >>> most_are_true({"a": True, "b": True, "c": False})
    True
    >>> most_are_true({"a": True, "b": False})
    False
    >>> most_are_true({})
    False
    """
    return 2 * sum(d.values()) > len(d)


@exercise(
    "Are the columns of the dictionary equally long?",
    "Given a dict of lists, return True if no list differs in length from the others.",
)
def lists_equally_long(d: dict[str, list]) -> bool:
    """Check whether all lists in d have the same length.

    >>> lists_equally_long({"a": [1, 2], "b": [3, 4]})
    True
    >>> lists_equally_long({"a": [1], "b": []})
    False
    >>> lists_equally_long({})
    True
    """
    return len({len(items) for items in d.values()}) <= 1


@exercise(
    "Do the lists of the dictionary share nothing?",
    "Given a dict of lists, return True if every item belongs to one key only; repeats within one list are fine.",
)
def lists_disjoint(d):
    """Check whether no item occurs in the lists of two different keys.

    >>> lists_disjoint({"a": [1, 1], "b": [2]})
    True
    >>> lists_disjoint({"a": [1], "b": [2, 1]})
    False
    >>> lists_disjoint({})
    True
    """
    seen = set()
    for items in d.values():
        if seen & set(items):
            return False
        seen |= set(items)
    return True


@exercise(
    "Could the dictionary be a list: are its keys 0, 1, 2 and so on without gaps?",
    "Return True when the keys, sorted, count up from 0.",
)
def keys_like_indexes(d: dict[int, object]) -> bool:
    """Check whether the keys of d are exactly the numbers 0 to n - 1, n being the number of entries.

    >>> keys_like_indexes({1: "b", 0: "a"})
    True
    >>> keys_like_indexes({1: "a", 2: "b"})
    False
    >>> keys_like_indexes({})
    True
    """
    return set(d) == set(range(len(d)))


@exercise(
    "Convert int-keyed entries to a list as long as the largest key requires.",
    "Given a dict with nonnegative integer keys, return the list whose index i holds d[i] or filler.",
)
def dict_to_list(d, filler=None):
    """Turn a dictionary with keys 0 to n into the list of its values, missing keys giving filler.

    >>> dict_to_list({0: "a", 2: "c"})
    ['a', None, 'c']
    >>> dict_to_list({1: 5}, 0)
    [0, 5]
    >>> dict_to_list({})
    []
    """
    size = max(d, default=-1) + 1
    return [d.get(i, filler) for i in range(size)]


@exercise(
    "Find the minimum among the entries with a key beginning with prefix.",
    "Given a dict of numbers and a prefix, return the smallest matching value, None without a match.",
)
def lowest_with_prefix(d: dict[str, int], prefix: str) -> int | None:
    """Return the lowest value of the keys that start with prefix, or None if no key does.

    >>> lowest_with_prefix({"ab": 5, "ac": 2, "b": 1}, "a")
    2
    >>> lowest_with_prefix({"b": 1}, "a") is None
    True
    >>> lowest_with_prefix({}, "") is None
    True
    """
    return min((value for key, value in d.items() if key.startswith(prefix)), default=None)


@exercise(
    "List keys of a text dictionary that contain their own value.",
    "Given a dict str -> str, keep the keys that include the value as a substring.",
)
def keys_containing_value(d):
    """Return the keys in which the value occurs as a part of the key, in order.

    >>> keys_containing_value({"banana": "nan", "fig": "x"})
    ['banana']
    >>> keys_containing_value({"a": "a"})
    ['a']
    >>> keys_containing_value({})
    []
    """
    return [key for key, value in d.items() if value in key]


@exercise(
    "Find the entry that needs the most characters as 'key=value' and return it as a tuple.",
    "Given a nonempty dict, return the (key, value) whose text form is longest.",
)
def longest_entry(d: dict) -> tuple:
    """Return the key and value of the entry with the longest text when written as 'key=value', first on a tie.

    >>> longest_entry({"a": 1, "bc": 10, "d": 100})
    ('bc', 10)
    >>> longest_entry({"x": ""})
    ('x', '')
    >>> longest_entry({"ab": 1, "a": 12})
    ('ab', 1)
    """
    return max(d.items(), key=lambda item: len(f"{item[0]}={item[1]}"))


@exercise(
    "Do the values of the dictionary add up to the given total?",
    "Return True if total is the sum over all entries of the dict.",
)
def values_add_up(d, total):
    """Check whether the sum of the values of d equals total.

    >>> values_add_up({"a": 40, "b": 60}, 100)
    True
    >>> values_add_up({"a": 1}, 2)
    False
    >>> values_add_up({}, 0)
    True
    """
    return sum(d.values()) == total


@exercise(
    "Map each type name occurring among the values to the keys with such values, alphabetically.",
    "Given a dict, collect keys by the type of what they hold.",
)
def keys_by_value_type(d: dict) -> dict[str, list[str]]:
    """Return the keys grouped by type name of their values: a dictionary from type name to sorted keys.

    >>> keys_by_value_type({"b": 1, "a": 2, "c": "x"})
    {'int': ['a', 'b'], 'str': ['c']}
    >>> keys_by_value_type({"a": None})
    {'NoneType': ['a']}
    >>> keys_by_value_type({})
    {}
    """
    groups = {}
    for key in sorted(d):
        groups.setdefault(type(d[key]).__name__, []).append(key)
    return groups


@exercise(
    "Report changed settings: one line for each name whose value is not the default.",
    "Given settings and defaults with the same names, list 'name: old -> new' for every difference.",
)
def changed_settings(settings, defaults):
    """Return the settings that differ from their default, as lines 'name: default -> value', sorted by name.

    >>> changed_settings({"b": 2, "a": 5}, {"a": 1, "b": 2})
    ['a: 1 -> 5']
    >>> changed_settings({"a": 1}, {"a": 1})
    []
    >>> changed_settings({}, {})
    []
    """
    return [f"{n}: {defaults[n]} -> {settings[n]}" for n in sorted(settings) if settings[n] != defaults[n]]


@exercise(
    "Add up the values of a dictionary but refuse negative ones with a ValueError.",
    "Given a dict of amounts, return their total; an entry below zero is an error that mentions its key.",
)
def checked_sum(d: dict[str, int]) -> int:
    """Raise ValueError if a value of d is negative, naming the first such key; otherwise return the sum of the values.

    >>> checked_sum({"a": 1, "b": 2})
    3
    >>> checked_sum({"a": 1, "b": -2})
    Traceback (most recent call last):
        ...
    ValueError: negative value for b
    >>> checked_sum({})
    0
    """
    for key, value in d.items():
        if value < 0:
            raise ValueError(f"negative value for {key}")
    return sum(d.values())
