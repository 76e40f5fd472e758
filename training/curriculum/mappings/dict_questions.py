"""Dictionaries: yes-or-no questions, searches and small reports about keys and values."""

from training.curriculum.exercise import exercise


@exercise(
    "Check if any two keys have the same value.",
    "Does some value occur more than once in the dict?",
)
def some_value_shared(d: dict[str, int]) -> bool:
    """Check if two keys share a value.

    >>> some_value_shared({"a": 1, "b": 2, "c": 1})
    True
    >>> some_value_shared({"a": 1})
    False
    >>> some_value_shared({})
    False
    """
    return len(set(d.values())) < len(d)


@exercise(
    "Check if each key is mapped to a value that is a key itself.",
    "Are all values also keys of the dict?",
)
def values_are_keys(d):
    """Check if every value is also a key.

    >>> values_are_keys({"a": "b", "b": "a"})
    True
    >>> values_are_keys({"a": "b"})
    False
    >>> values_are_keys({})
    True
    """
    return all(value in d for value in d.values())


@exercise(
    "Return the keys that are mapped to themselves.",
    "List every key whose value equals the key.",
)
def self_mapped_keys(d: dict) -> list:
    """Return the keys with d[key] == key.

    >>> self_mapped_keys({1: 1, 2: 3, 4: 4})
    [1, 4]
    >>> self_mapped_keys({"a": "b"})
    []
    >>> self_mapped_keys({})
    []
    """
    return [key for key, value in d.items() if key == value]


@exercise(
    "Check that the keys are in alphabetical order as inserted.",
    "Do the keys of the dict come in ascending order?",
)
def keys_are_ordered(d):
    """Check if the keys are in ascending order.

    >>> keys_are_ordered({"a": 1, "c": 2, "d": 3})
    True
    >>> keys_are_ordered({"b": 1, "a": 2})
    False
    >>> keys_are_ordered({})
    True
    """
    return list(d) == sorted(d)


@exercise(
    "Return the first key whose value exceeds the sum of all values before it; None if there is none. The first key counts if its value is positive.",
    "Find the earliest entry larger than everything before it together.",
)
def first_dominating_key(d: dict[str, int]) -> str | None:
    """Return the first key whose value exceeds the sum of earlier values, or None.

    >>> first_dominating_key({"a": 0, "b": 3, "c": 9})
    'b'
    >>> first_dominating_key({"a": 2})
    'a'
    >>> first_dominating_key({"a": 0, "b": -1}) is None
    True
    """
    total = 0
    for key, value in d.items():
        if value > total:
            return key
        total += value
    return None


@exercise(
    "Do the values of the two given keys add up to target? A missing key counts as zero.",
    "Check if d[a] + d[b] equals target, treating missing keys as 0.",
)
def keys_add_up(d, a, b, target):
    """Check if the values of a and b add up to target.

    >>> keys_add_up({"x": 2, "y": 3}, "x", "y", 5)
    True
    >>> keys_add_up({"x": 2}, "x", "q", 2)
    True
    >>> keys_add_up({}, "a", "b", 1)
    False
    """
    return d.get(a, 0) + d.get(b, 0) == target


@exercise(
    "Return the two keys with the largest values as a tuple, the largest first; the dict has at least two entries.",
    "Who is first and who is second by value?",
)
def first_and_second_key(scores: dict[str, int]) -> tuple[str, str]:
    """Return the keys of the largest and second largest value.

    >>> first_and_second_key({"Ann": 4, "Bob": 9, "Cleo": 6})
    ('Bob', 'Cleo')
    >>> first_and_second_key({"x": 1, "y": 1})
    ('x', 'y')
    >>> first_and_second_key({"p": -1, "q": -5})
    ('p', 'q')
    """
    first, second = sorted(scores, key=scores.get, reverse=True)[:2]
    return first, second


@exercise(
    "By how much does the best value beat the second best? 0 if there are fewer than two entries.",
    "Lead of the top entry over the runner-up.",
)
def lead_of_best(scores):
    """Return the largest value minus the second largest, 0 if there is none.

    >>> lead_of_best({"a": 10, "b": 7, "c": 1})
    3
    >>> lead_of_best({"a": 5})
    0
    >>> lead_of_best({"a": 4, "b": 4})
    0
    """
    values = sorted(scores.values(), reverse=True)
    return values[0] - values[1] if len(values) > 1 else 0


@exercise(
    "Return the key whose value is closest to target; the first one on ties, None for an empty dict.",
    "Which entry comes nearest to the target number?",
)
def key_nearest_target(d: dict[str, float], target: float) -> str | None:
    """Return the key with the value closest to target, or None.

    >>> key_nearest_target({"a": 1, "b": 8, "c": 5}, 6)
    'c'
    >>> key_nearest_target({"a": 4, "b": 6}, 5)
    'a'
    >>> key_nearest_target({}, 1) is None
    True
    """
    return min(d, key=lambda key: abs(d[key] - target), default=None)


@exercise(
    "Return the number of keys that start with each of the prefixes, as a dict from prefix to count.",
    "For every prefix count the dictionary keys beginning with it.",
)
def keys_per_prefix(d, prefixes):
    """Return how many keys start with each prefix.

    >>> keys_per_prefix({"tea": 1, "toast": 2, "jam": 3}, ["t", "j", "x"])
    {'t': 2, 'j': 1, 'x': 0}
    >>> keys_per_prefix({}, ["a"])
    {'a': 0}
    >>> keys_per_prefix({"ab": 0, "abc": 0}, ["ab"])
    {'ab': 2}
    """
    return {p: sum(1 for key in d if key.startswith(p)) for p in prefixes}


@exercise(
    "Return the longest value text; '' for an empty dict, the first one on ties.",
    "Which text stored in the dict has the most characters?",
)
def longest_value_text(d: dict[str, str]) -> str:
    """Return the longest value, '' without entries.

    >>> longest_value_text({"a": "tea", "b": "toast"})
    'toast'
    >>> longest_value_text({"a": "on", "b": "at"})
    'on'
    >>> longest_value_text({})
    ''
    """
    return max(d.values(), key=len, default="")


@exercise(
    "Count how many entries have a key longer than their value text.",
    "Number of text-to-text entries in which the key has more characters than the value.",
)
def count_keys_longer(d):
    """Return how many keys are longer than their value.

    >>> count_keys_longer({"tea": "x", "a": "bcd"})
    1
    >>> count_keys_longer({"ab": "cd"})
    0
    >>> count_keys_longer({})
    0
    """
    return sum(1 for key, value in d.items() if len(key) > len(value))


@exercise(
    "Return the keys in the order of their values, but only those with a positive value.",
    "Sort the keys with values above zero by value, smallest first.",
)
def positive_keys_by_value(d: dict[str, int]) -> list[str]:
    """Return the keys with positive values, ordered by value.

    >>> positive_keys_by_value({"a": 5, "b": -2, "c": 1})
    ['c', 'a']
    >>> positive_keys_by_value({"x": 0})
    []
    >>> positive_keys_by_value({})
    []
    """
    return sorted((key for key in d if d[key] > 0), key=d.get)


@exercise(
    "Follow the dict from key to value until a key has no entry and return the last key reached; the chain has no cycle.",
    "Walk start -> d[start] -> ... and give the end of the chain.",
)
def end_of_chain(d, start):
    """Return the end of the chain that begins at start.

    >>> end_of_chain({"a": "b", "b": "c"}, "a")
    'c'
    >>> end_of_chain({"a": "b"}, "x")
    'x'
    >>> end_of_chain({}, "q")
    'q'
    """
    key = start
    while key in d:
        key = d[key]
    return key


@exercise(
    "Return the names of the items to reorder: those with a stock below their minimum; sorted, and items without a minimum are fine.",
    "Compare stock and minimum per item and list what is too low.",
)
def dict_items_to_reorder(stock, minimum):
    """Return the sorted items whose stock is below the minimum.

    >>> dict_items_to_reorder({"tea": 1, "jam": 9}, {"tea": 3, "jam": 2})
    ['tea']
    >>> dict_items_to_reorder({"egg": 0}, {})
    []
    >>> dict_items_to_reorder({}, {"tea": 1})
    []
    """
    return sorted(item for item in stock if stock[item] < minimum.get(item, 0))


@exercise(
    "Return the value of the first of the keys that is in the dict; default if none is.",
    "Try the keys in order and give the first value found.",
)
def first_available(d: dict, keys: list, default=None):
    """Return the value of the first key present in d, or default.

    >>> first_available({"b": 2, "c": 3}, ["a", "c", "b"])
    3
    >>> first_available({}, ["a"], 0)
    0
    >>> first_available({"a": None}, ["a"], 5) is None
    True
    """
    for key in keys:
        if key in d:
            return d[key]
    return default


@exercise(
    "Write the dict as lines 'key ..... value' in which dots fill the space so that every line has the given width.",
    "Return a list of menu lines: key on the left, value on the right, dots in between, each line width characters wide.",
)
def dotted_menu(d, width):
    """Return lines with key, dots and value, each width characters long.

    >>> dotted_menu({"tea": 3, "toast": 12}, 10)
    ['tea......3', 'toast...12']
    >>> dotted_menu({"a": 1}, 5)
    ['a...1']
    >>> dotted_menu({}, 10)
    []
    """
    return [key + "." * (width - len(key) - len(str(value))) + str(value) for key, value in d.items()]


@exercise(
    "Report the extreme entries as text: 'max: key (value), min: key (value)'; the first key on ties.",
    "Return one line that names the keys with the largest and smallest value along with the values.",
)
def extremes_report(d: dict[str, int]) -> str:
    """Return a text with the keys of the largest and smallest value.

    >>> extremes_report({"a": 3, "b": 9, "c": 1})
    'max: b (9), min: c (1)'
    >>> extremes_report({"x": 5})
    'max: x (5), min: x (5)'
    >>> extremes_report({"p": 2, "q": 2})
    'max: p (2), min: p (2)'
    """
    high = max(d, key=d.get)
    low = min(d, key=d.get)
    return f"max: {high} ({d[high]}), min: {low} ({d[low]})"


@exercise(
    "Return a text bar of '#' signs for each entry, as 'key ###', in descending order of value.",
    "Draw a simple bar chart of a dict of counts: one line per key, the largest count first.",
)
def dict_bar_lines(counts):
    """Return bar chart lines, largest count first.

    >>> dict_bar_lines({"a": 1, "b": 3})
    ['b ###', 'a #']
    >>> dict_bar_lines({"x": 0})
    ['x ']
    >>> dict_bar_lines({})
    []
    """
    ordered = sorted(counts.items(), key=lambda item: item[1], reverse=True)
    return [f"{key} " + "#" * n for key, n in ordered]


@exercise(
    "Return the value of the key; raise ValueError with the text 'unknown key' if it is missing or None.",
    "Look up a required setting: a missing or None value leads to a ValueError.",
)
def required_setting(settings: dict, key: str):
    """Return settings[key]; raise ValueError if it is missing or None.

    >>> required_setting({"size": 3}, "size")
    3
    >>> required_setting({"flag": False}, "flag")
    False
    >>> required_setting({"name": None}, "name")
    Traceback (most recent call last):
        ...
    ValueError: unknown key
    """
    value = settings.get(key)
    if value is None:
        raise ValueError("unknown key")
    return value


@exercise(
    "Which keys of the first dict are similar to a key of the second, i.e. equal ignoring case but not identical? Sorted list.",
    "Find keys that differ between the dicts only by upper and lower case.",
)
def keys_differing_in_case(first, second):
    """Return the sorted keys of first that match second only ignoring case.

    >>> keys_differing_in_case({"Tea": 1, "jam": 2}, {"tea": 3, "jam": 4})
    ['Tea']
    >>> keys_differing_in_case({"a": 1}, {"b": 2})
    []
    >>> keys_differing_in_case({}, {"x": 1})
    []
    """
    lowered = {key.lower() for key in second}
    return sorted(key for key in first if key not in second and key.lower() in lowered)
