"""Dictionaries: choosing, changing, combining and counting entries under odd conditions."""

from collections import Counter, defaultdict

from training.curriculum.exercise import exercise


@exercise(
    "Find the keys whose value is longer than the key itself.",
    "Return, in order, the keys of a dict of strings that have more letters in the value than in the key.",
)
def longer_values(d):
    """Return the keys of d whose string value is longer than the key.

    >>> longer_values({"a": "xy", "long": "z"})
    ['a']
    >>> longer_values({"k": "v"})
    []
    >>> longer_values({})
    []
    """
    return [key for key, value in d.items() if len(value) > len(key)]


@exercise(
    "Add one to the value of each given key in the dictionary; unknown keys start at 0.",
    "Return d with the counts of the given keys raised by 1, new keys included.",
)
def bump_keys(d, keys):
    """Return a copy of d with 1 added for every occurrence of a key in keys.

    >>> bump_keys({"a": 1}, ["a", "b", "a"])
    {'a': 3, 'b': 1}
    >>> bump_keys({}, ["x"])
    {'x': 1}
    >>> bump_keys({"z": 5}, [])
    {'z': 5}
    """
    result = dict(d)
    for key in keys:
        result[key] = result.get(key, 0) + 1
    return result


@exercise(
    "Return the sum of the values whose key is a number.",
    "Add up the values of all int or float keys of a mixed dictionary.",
)
def sum_for_number_keys(d):
    """Return the sum of the values of d that belong to int or float keys.

    >>> sum_for_number_keys({1: 10, "a": 5, 2.5: 1})
    11
    >>> sum_for_number_keys({"x": 1})
    0
    >>> sum_for_number_keys({})
    0
    """
    return sum(value for key, value in d.items() if isinstance(key, (int, float)))


@exercise(
    "Keep only the entries whose value occurs once among all values.",
    "Return the dictionary without the keys that share their value with another key.",
)
def unshared_values(d):
    """Return the entries of d whose value no other key has.

    >>> unshared_values({"a": 1, "b": 2, "c": 1})
    {'b': 2}
    >>> unshared_values({"x": 0})
    {'x': 0}
    >>> unshared_values({})
    {}
    """
    counts = Counter(d.values())
    return {key: value for key, value in d.items() if counts[value] == 1}


@exercise(
    "Swap the values of two keys; if one of them is missing, return the dict unchanged.",
    "Return d with the values of keys a and b exchanged when both exist.",
)
def values_exchanged(d, a, b):
    """Return d with the values of a and b exchanged, or d itself if a key is missing.

    >>> values_exchanged({"x": 1, "y": 2}, "x", "y")
    {'x': 2, 'y': 1}
    >>> values_exchanged({"x": 1}, "x", "z")
    {'x': 1}
    >>> values_exchanged({}, 1, 2)
    {}
    """
    if a not in d or b not in d:
        return d
    return {**d, a: d[b], b: d[a]}


@exercise(
    "Return the value of the first of the given keys that is in the dictionary, or None.",
    "Look up the keys one after another and return the first value found; None if none is there.",
)
def get_first_known(d, keys):
    """Return d's value for the first of keys that it contains, or None.

    >>> get_first_known({"a": 1, "b": 2}, ["x", "b", "a"])
    2
    >>> get_first_known({"a": 0}, ["a"])
    0
    >>> get_first_known({}, ["k"]) is None
    True
    """
    for key in keys:
        if key in d:
            return d[key]
    return None


@exercise(
    "Split the dictionary into two: entries with values of at least limit, and all others.",
    "Return (high, low): the entries of d with value >= limit and the remaining ones.",
)
def get_split_by_value(d, limit):
    """Return two dictionaries: entries of d with a value of at least limit, and the rest.

    >>> get_split_by_value({"a": 5, "b": 1}, 3)
    ({'a': 5}, {'b': 1})
    >>> get_split_by_value({"a": 3}, 3)
    ({'a': 3}, {})
    >>> get_split_by_value({}, 1)
    ({}, {})
    """
    high = {k: v for k, v in d.items() if v >= limit}
    low = {k: v for k, v in d.items() if v < limit}
    return high, low


@exercise(
    "Return the names that like at least two of the given things; likes are lists by name.",
    "Given a dict from name to list, find the names whose list shares two or more elements with things.",
)
def likes_two_of(likes, things):
    """Return the names in likes whose list contains at least two of things.

    >>> likes_two_of({"Ann": ["tea", "jam"], "Bob": ["tea"]}, ["jam", "tea"])
    ['Ann']
    >>> likes_two_of({"Ann": ["tea", "tea"]}, ["tea"])
    []
    >>> likes_two_of({}, ["x"])
    []
    """
    return [name for name, liked in likes.items() if len(set(liked) & set(things)) >= 2]


@exercise(
    "Return the dictionary limited to its first n entries in order of falling value.",
    "Keep the n entries with the greatest values, the greatest first; ties keep their order.",
)
def best_entries(d, n):
    """Return a dictionary of the n entries of d with the largest values, in falling order.

    >>> best_entries({"a": 1, "b": 3, "c": 2}, 2)
    {'b': 3, 'c': 2}
    >>> best_entries({"a": 1, "b": 1}, 1)
    {'a': 1}
    >>> best_entries({}, 3)
    {}
    """
    return dict(sorted(d.items(), key=lambda item: item[1], reverse=True)[:n])


@exercise(
    "Collect for each value length the keys: group the keys by the length of their list.",
    "Return {length: [keys]} where length is how many elements the key's list has.",
)
def keys_by_list_size(d):
    """Return a dictionary from list length to the keys of d with lists of that length.

    >>> keys_by_list_size({"a": [1], "b": [2], "c": []})
    {1: ['a', 'b'], 0: ['c']}
    >>> keys_by_list_size({"x": [1, 2]})
    {2: ['x']}
    >>> keys_by_list_size({})
    {}
    """
    groups = defaultdict(list)
    for key, values in d.items():
        groups[len(values)].append(key)
    return dict(groups)


@exercise(
    "Rename the keys of a dictionary by a mapping from old to new; keys not in the mapping are dropped.",
    "Return only the entries whose key has a new name, under that name.",
)
def renamed_only(d, names):
    """Return the entries of d whose key is in names, with the new key names[key].

    >>> renamed_only({"a": 1, "b": 2}, {"a": "alpha"})
    {'alpha': 1}
    >>> renamed_only({"x": 1}, {"y": "z"})
    {}
    >>> renamed_only({}, {"a": "b"})
    {}
    """
    return {names[key]: value for key, value in d.items() if key in names}


@exercise(
    "Find the most common value of a dictionary; the one met first on ties, None if it is empty.",
    "Which value do most keys have? Return None for an empty dict.",
)
def commonest_value(d):
    """Return the most frequent value of d, the first met of several, or None.

    >>> commonest_value({"a": 1, "b": 2, "c": 2})
    2
    >>> commonest_value({"x": "y"})
    'y'
    >>> commonest_value({}) is None
    True
    """
    if not d:
        return None
    return Counter(d.values()).most_common(1)[0][0]


@exercise(
    "Return the differences of two dictionaries with the same keys, leaving out the zeros.",
    "For equal keys give new minus old, but only where something changed.",
)
def nonzero_changes(old, new):
    """Return {key: new - old} for the keys of old whose value changed; new has the same keys.

    >>> nonzero_changes({"a": 1, "b": 2}, {"a": 4, "b": 2})
    {'a': 3}
    >>> nonzero_changes({"x": 1}, {"x": 1})
    {}
    >>> nonzero_changes({}, {})
    {}
    """
    changes = {}
    for key in old:
        if new[key] != old[key]:
            changes[key] = new[key] - old[key]
    return changes


@exercise(
    "Count in how many of the dictionaries each key occurs with a positive value.",
    "Given a list of dicts, return {key: number of dicts in which its value is above 0}.",
)
def positive_presence(dicts):
    """Return for each key the number of dicts that hold it with a value above 0.

    >>> positive_presence([{"a": 1, "b": 0}, {"a": 5}])
    {'a': 2}
    >>> positive_presence([{"x": -1}])
    {}
    >>> positive_presence([])
    {}
    """
    counts = {}
    for d in dicts:
        for key, value in d.items():
            if value > 0:
                counts[key] = counts.get(key, 0) + 1
    return counts


@exercise(
    "Fill the None values of a dictionary from a second one; without a replacement the entry is removed.",
    "Replace each None by the value of defaults, dropping keys that defaults does not have.",
)
def none_filled(d, defaults):
    """Return d with None values taken from defaults, or left out if defaults lacks the key.

    >>> none_filled({"a": None, "b": 2}, {"a": 1})
    {'a': 1, 'b': 2}
    >>> none_filled({"a": None}, {})
    {}
    >>> none_filled({}, {"x": 1})
    {}
    """
    result = {}
    for key, value in d.items():
        if value is not None:
            result[key] = value
        elif key in defaults:
            result[key] = defaults[key]
    return result


@exercise(
    "Return a dict from each key to its share of the sum of all values, rounded to two decimals.",
    "Divide every value by the total of all values, keeping 2 decimals.",
)
def value_shares(d):
    """Return each value of d over the sum of all values, rounded to two decimals.

    >>> value_shares({"a": 1, "b": 3})
    {'a': 0.25, 'b': 0.75}
    >>> value_shares({"x": 5})
    {'x': 1.0}
    >>> value_shares({})
    {}
    """
    total = sum(d.values())
    return {key: round(value / total, 2) for key, value in d.items()}


@exercise(
    "Find the person who got the most votes when each vote is a dict with a 'for' field and a 'weight'; None without votes.",
    "Sum the weights per candidate in 'for' and return the candidate with the largest sum, the first on ties.",
)
def get_vote_winner(votes):
    """Return the 'for' value with the greatest total 'weight' in votes, or None.

    >>> get_vote_winner([{"for": "A", "weight": 2}, {"for": "B", "weight": 3}, {"for": "A", "weight": 2}])
    'A'
    >>> get_vote_winner([{"for": "X", "weight": 1}])
    'X'
    >>> get_vote_winner([]) is None
    True
    """
    totals = {}
    for vote in votes:
        totals[vote["for"]] = totals.get(vote["for"], 0) + vote["weight"]
    return max(totals, key=totals.get, default=None)


@exercise(
    "Return the entries whose key comes alphabetically before their string value.",
    "Keep key-value pairs of texts with key < value.",
)
def key_before_value(d):
    """Return the entries of d with a key smaller than the value.

    >>> key_before_value({"a": "b", "d": "c"})
    {'a': 'b'}
    >>> key_before_value({"x": "x"})
    {}
    >>> key_before_value({})
    {}
    """
    return {key: value for key, value in d.items() if key < value}


@exercise(
    "Apply price changes in percent to a price dict: changes holds the percentages, missing keys stay; round to 2 decimals.",
    "Raise each price by its percentage in changes, if there is one, with 2 decimals.",
)
def prices_changed(prices, changes):
    """Return prices with each one changed by changes.get(key, 0) percent, two decimals.

    >>> prices_changed({"tea": 4, "jam": 2}, {"tea": 50})
    {'tea': 6.0, 'jam': 2.0}
    >>> prices_changed({"oil": 10}, {"oil": -15})
    {'oil': 8.5}
    >>> prices_changed({}, {"x": 5})
    {}
    """
    return {key: round(price * (1 + changes.get(key, 0) / 100), 2) for key, price in prices.items()}


@exercise(
    "Turn {parent: children} around: return the parent of each child; a child listed twice keeps its first parent.",
    "Build a dict from child to parent out of a dict of lists, earlier parents winning.",
)
def parent_of_each(children):
    """Return a dictionary from child to the first parent listing it.

    >>> parent_of_each({"A": ["x", "y"], "B": ["y", "z"]})
    {'x': 'A', 'y': 'A', 'z': 'B'}
    >>> parent_of_each({"A": []})
    {}
    >>> parent_of_each({})
    {}
    """
    parents = {}
    for parent, names in children.items():
        for name in names:
            parents.setdefault(name, parent)
    return parents


@exercise(
    "Return how many keys start with an uppercase letter and have a value that is a number below zero.",
    "Count the capitalised string keys with negative values.",
)
def capital_negative_count(d):
    """Return the number of keys of d starting with a capital letter and having a value below 0.

    >>> capital_negative_count({"A": -1, "b": -2, "C": 3})
    1
    >>> capital_negative_count({"Xy": -5, "Z": -1})
    2
    >>> capital_negative_count({})
    0
    """
    return sum(key[0].isupper() and value < 0 for key, value in d.items())
