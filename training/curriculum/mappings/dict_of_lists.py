"""Dictionaries whose values are lists: reading, changing, counting, turning around."""

from training.curriculum.exercise import exercise


@exercise(
    "Return a dict with the length of the list stored under each key.",
    "Map every key to the number of items in its list.",
)
def list_lengths_by_key(groups: dict[str, list]) -> dict[str, int]:
    """Return the number of items for each key.

    >>> list_lengths_by_key({"a": [1, 2], "b": []})
    {'a': 2, 'b': 0}
    >>> list_lengths_by_key({"x": ["y"]})
    {'x': 1}
    >>> list_lengths_by_key({})
    {}
    """
    return {key: len(items) for key, items in groups.items()}


@exercise(
    "Append the item to the list of the key; if the key is new, start a list for it. The original dict stays unchanged.",
    "Return a copy of the groups in which item has been added at the end of the key's list.",
)
def with_added_item(groups, key, item):
    """Return the groups with item appended under key.

    >>> with_added_item({"a": [1]}, "a", 2)
    {'a': [1, 2]}
    >>> with_added_item({"a": [1]}, "b", 5)
    {'a': [1], 'b': [5]}
    >>> with_added_item({}, "x", 0)
    {'x': [0]}
    """
    result = {k: list(v) for k, v in groups.items()}
    result.setdefault(key, []).append(item)
    return result


@exercise(
    "Return the key with the largest sum of its list; first key on ties.",
    "Which group has the highest total?",
)
def key_with_largest_sum(groups: dict[str, list[int]]) -> str:
    """Return the key whose list has the largest sum.

    >>> key_with_largest_sum({"a": [1, 2], "b": [5], "c": [2, 2]})
    'b'
    >>> key_with_largest_sum({"x": [], "y": [-1]})
    'x'
    >>> key_with_largest_sum({"p": [3], "q": [1, 2]})
    'p'
    """
    return max(groups, key=lambda k: sum(groups[k]))


@exercise(
    "Return the mean of each list; keys with an empty list map to None.",
    "Compute the average per key, None where there are no numbers.",
)
def means_or_none(groups):
    """Return the mean of the numbers of each key, or None for empty lists.

    >>> means_or_none({"a": [2, 4], "b": []})
    {'a': 3.0, 'b': None}
    >>> means_or_none({"x": [5]})
    {'x': 5.0}
    >>> means_or_none({})
    {}
    """
    return {k: sum(v) / len(v) if v else None for k, v in groups.items()}


@exercise(
    "Find all keys whose list contains the item, in order.",
    "Return the names of the groups the item belongs to.",
)
def groups_with_item(groups: dict[str, list], item) -> list[str]:
    """Return the keys whose list contains item.

    >>> groups_with_item({"red": [1, 2], "blue": [2], "green": [3]}, 2)
    ['red', 'blue']
    >>> groups_with_item({"red": [1]}, 9)
    []
    >>> groups_with_item({}, 1)
    []
    """
    return [key for key, items in groups.items() if item in items]


@exercise(
    "Turn the dict around: map every item to the sorted list of keys whose list contains it.",
    "Invert groups so that each member leads to the groups it is in, sorted.",
)
def invert_groups(groups):
    """Return a dict from each item to the sorted keys it is listed under.

    >>> invert_groups({"a": [1, 2], "b": [2]})
    {1: ['a'], 2: ['a', 'b']}
    >>> invert_groups({"x": []})
    {}
    >>> invert_groups({})
    {}
    """
    result = {}
    for key in sorted(groups):
        for item in groups[key]:
            result.setdefault(item, []).append(key)
    return result


@exercise(
    "Remove repeats inside every list, keeping the first occurrences.",
    "Return the dict with each list reduced to its distinct items in order of first appearance.",
)
def distinct_in_each(groups: dict[str, list]) -> dict[str, list]:
    """Return the groups with each list free of repeats.

    >>> distinct_in_each({"a": [1, 2, 1], "b": []})
    {'a': [1, 2], 'b': []}
    >>> distinct_in_each({"x": ["q", "q"]})
    {'x': ['q']}
    >>> distinct_in_each({})
    {}
    """
    return {k: list(dict.fromkeys(v)) for k, v in groups.items()}


@exercise(
    "Join the lists of two dicts: a key found in both gets the first list followed by the second one.",
    "Merge dictionaries of lists by concatenating the lists of equal keys.",
)
def merge_list_dicts(first, second):
    """Return one dict with the lists of equal keys concatenated.

    >>> merge_list_dicts({"a": [1]}, {"a": [2], "b": [3]})
    {'a': [1, 2], 'b': [3]}
    >>> merge_list_dicts({}, {"x": []})
    {'x': []}
    >>> merge_list_dicts({"k": [0]}, {})
    {'k': [0]}
    """
    result = {k: list(v) for k, v in first.items()}
    for key, items in second.items():
        result[key] = result.get(key, []) + items
    return result


@exercise(
    "Return all items of all lists in one sorted list without repeats.",
    "Collect the distinct members of every group in ascending order.",
)
def all_distinct_members(groups: dict[str, list[int]]) -> list[int]:
    """Return the sorted distinct items of all lists.

    >>> all_distinct_members({"a": [3, 1], "b": [1, 2]})
    [1, 2, 3]
    >>> all_distinct_members({"x": []})
    []
    >>> all_distinct_members({})
    []
    """
    return sorted({item for items in groups.values() for item in items})


@exercise(
    "Drop every key whose list has fewer than k items.",
    "Keep only groups of size k or more.",
)
def groups_of_at_least(groups, k):
    """Return the groups with at least k items.

    >>> groups_of_at_least({"a": [1, 2], "b": [3], "c": []}, 1)
    {'a': [1, 2], 'b': [3]}
    >>> groups_of_at_least({"a": [1]}, 2)
    {}
    >>> groups_of_at_least({}, 0)
    {}
    """
    return {key: items for key, items in groups.items() if len(items) >= k}


@exercise(
    "Return the newest entry of each list, that is the last one; empty lists are left out.",
    "Map every key with a non-empty list to its final item.",
)
def newest_entry_per_key(history: dict[str, list]) -> dict[str, object]:
    """Return the last item of each non-empty list.

    >>> newest_entry_per_key({"a": [1, 2], "b": [], "c": [7]})
    {'a': 2, 'c': 7}
    >>> newest_entry_per_key({"x": ["old", "new"]})
    {'x': 'new'}
    >>> newest_entry_per_key({})
    {}
    """
    return {key: items[-1] for key, items in history.items() if items}


@exercise(
    "Sort the keys by the length of their lists, longest first, equal lengths alphabetically.",
    "Order the group names by group size descending and then by name.",
)
def names_by_group_size(groups):
    """Return the keys by descending list length, then by name.

    >>> names_by_group_size({"b": [1], "a": [2], "c": [1, 2]})
    ['c', 'a', 'b']
    >>> names_by_group_size({"x": []})
    ['x']
    >>> names_by_group_size({})
    []
    """
    return sorted(groups, key=lambda k: (-len(groups[k]), k))


@exercise(
    "Count how often the item occurs in all lists together.",
    "Total number of occurrences of one item over every group.",
)
def total_occurrences(groups: dict[str, list], item) -> int:
    """Return how often item occurs in all lists.

    >>> total_occurrences({"a": [1, 1], "b": [2, 1]}, 1)
    3
    >>> total_occurrences({"a": []}, 0)
    0
    >>> total_occurrences({}, 3)
    0
    """
    return sum(items.count(item) for items in groups.values())


@exercise(
    "Keep in every list only the positive numbers, and leave out keys for which nothing remains.",
    "Filter each list to its values above zero and drop keys that end up empty.",
)
def positives_per_key(groups):
    """Return the positive numbers per key, without empty lists.

    >>> positives_per_key({"a": [1, -2], "b": [-3], "c": [4, 5]})
    {'a': [1], 'c': [4, 5]}
    >>> positives_per_key({"x": [0]})
    {}
    >>> positives_per_key({})
    {}
    """
    result = {}
    for key, numbers in groups.items():
        kept = [n for n in numbers if n > 0]
        if kept:
            result[key] = kept
    return result


@exercise(
    "Check if no item is listed under two different keys.",
    "Return True when the groups have no member in common.",
)
def groups_do_not_overlap(groups):
    """Check if every item belongs to one group only.

    >>> groups_do_not_overlap({"a": [1, 2], "b": [3]})
    True
    >>> groups_do_not_overlap({"a": [1], "b": [1]})
    False
    >>> groups_do_not_overlap({})
    True
    """
    seen = set()
    for items in groups.values():
        if seen & set(items):
            return False
        seen.update(items)
    return True


@exercise(
    "Return the items that are found under every key, sorted; an empty dict gives an empty list.",
    "Which members do all groups share? Answer in sorted order.",
)
def items_under_all_keys(groups: dict[str, list[int]]) -> list[int]:
    """Return the sorted items contained in all lists.

    >>> items_under_all_keys({"a": [1, 2, 3], "b": [2, 3]})
    [2, 3]
    >>> items_under_all_keys({"a": [1], "b": [2]})
    []
    >>> items_under_all_keys({})
    []
    """
    if not groups:
        return []
    common = set.intersection(*[set(items) for items in groups.values()])
    return sorted(common)


@exercise(
    "Move the item from the list of one key to the end of the list of another; if it is not there, nothing changes.",
    "Transfer an item between two groups and return the new dict.",
)
def move_between_groups(groups, item, source, target):
    """Return the groups with item moved from source to target.

    >>> move_between_groups({"a": [1, 2], "b": []}, 1, "a", "b")
    {'a': [2], 'b': [1]}
    >>> move_between_groups({"a": [1], "b": [2]}, 9, "a", "b")
    {'a': [1], 'b': [2]}
    >>> move_between_groups({"x": [5], "y": [5]}, 5, "y", "x")
    {'x': [5, 5], 'y': []}
    """
    result = {k: list(v) for k, v in groups.items()}
    if item in result[source]:
        result[source].remove(item)
        result[target].append(item)
    return result


@exercise(
    "Return the longest list of the dict and its key as a tuple (key, list); the first on ties.",
    "Find the entry with the most items and give it as a pair.",
)
def largest_group_entry(groups: dict[str, list]) -> tuple[str, list]:
    """Return the (key, list) entry with the most items.

    >>> largest_group_entry({"a": [1], "b": [2, 3]})
    ('b', [2, 3])
    >>> largest_group_entry({"x": [], "y": []})
    ('x', [])
    >>> largest_group_entry({"p": [1, 2], "q": [3, 4]})
    ('p', [1, 2])
    """
    return max(groups.items(), key=lambda entry: len(entry[1]))


@exercise(
    "Sort the numbers of each list in descending order.",
    "Return the dict with every list arranged from largest to smallest.",
)
def lists_descending(groups):
    """Return the groups with each list sorted from large to small.

    >>> lists_descending({"a": [1, 3, 2], "b": []})
    {'a': [3, 2, 1], 'b': []}
    >>> lists_descending({"x": [5, 5]})
    {'x': [5, 5]}
    >>> lists_descending({})
    {}
    """
    return {key: sorted(values, reverse=True) for key, values in groups.items()}


@exercise(
    "Return the item at index i of every list; lists that are too short give None.",
    "For each key fetch the i-th item of its list, or None if it does not exist.",
)
def ith_of_each(groups: dict[str, list], i: int) -> dict[str, object]:
    """Return the i-th item of each list, None if there is none.

    >>> ith_of_each({"a": [1, 2], "b": [3]}, 1)
    {'a': 2, 'b': None}
    >>> ith_of_each({"x": []}, 0)
    {'x': None}
    >>> ith_of_each({}, 2)
    {}
    """
    return {k: v[i] if i < len(v) else None for k, v in groups.items()}


@exercise(
    "Turn a dict of equally long columns into a list of row tuples.",
    "Read the table stored as column lists row by row.",
)
def columns_to_row_tuples(columns):
    """Return the rows of a table given as a dict of columns.

    >>> columns_to_row_tuples({"name": ["Ann", "Bob"], "age": [3, 5]})
    [('Ann', 3), ('Bob', 5)]
    >>> columns_to_row_tuples({"x": []})
    []
    >>> columns_to_row_tuples({"n": [1, 2]})
    [(1,), (2,)]
    """
    return list(zip(*columns.values()))


@exercise(
    "Split each comma separated text into a list of stripped parts.",
    "Return a dict with the same keys whose values are the texts cut at the commas, without surrounding blanks.",
)
def split_values(texts: dict[str, str]) -> dict[str, list[str]]:
    """Return the parts of each comma separated value.

    >>> split_values({"fruit": "fig, plum", "tea": "green"})
    {'fruit': ['fig', 'plum'], 'tea': ['green']}
    >>> split_values({"x": " a ,b"})
    {'x': ['a', 'b']}
    >>> split_values({})
    {}
    """
    return {key: [part.strip() for part in text.split(",")] for key, text in texts.items()}


@exercise(
    "Join the words of each list with ' and '.",
    "Replace every list of words by one text with ' and ' between the words.",
)
def joined_values(groups):
    """Return the words of each key joined by ' and '.

    >>> joined_values({"a": ["tea", "milk"], "b": ["jam"]})
    {'a': 'tea and milk', 'b': 'jam'}
    >>> joined_values({"x": []})
    {'x': ''}
    >>> joined_values({})
    {}
    """
    return {key: " and ".join(words) for key, words in groups.items()}


@exercise(
    "Return the keys whose list is sorted in ascending order.",
    "Which keys hold values that never decrease? List them in order.",
)
def keys_with_sorted_list(groups: dict[str, list[int]]) -> list[str]:
    """Return the keys whose list is in ascending order.

    >>> keys_with_sorted_list({"a": [1, 2, 2], "b": [3, 1], "c": []})
    ['a', 'c']
    >>> keys_with_sorted_list({"x": [2, 1]})
    []
    >>> keys_with_sorted_list({})
    []
    """
    return [k for k, v in groups.items() if v == sorted(v)]


@exercise(
    "Return (smallest, largest) for each key with a non-empty list.",
    "Map keys to the tuple of minimum and maximum of their numbers, skipping empty lists.",
)
def extremes_per_key(groups):
    """Return the minimum and maximum of each non-empty list.

    >>> extremes_per_key({"a": [3, 1, 2], "b": []})
    {'a': (1, 3)}
    >>> extremes_per_key({"x": [7]})
    {'x': (7, 7)}
    >>> extremes_per_key({})
    {}
    """
    return {k: (min(v), max(v)) for k, v in groups.items() if v}


@exercise(
    "Which key's list contains the overall largest number? Empty lists are possible, but not all are empty.",
    "Find the key under which the maximum of all numbers is stored; first key on ties.",
)
def key_of_overall_maximum(groups: dict[str, list[int]]) -> str:
    """Return the key whose list holds the largest number of all.

    >>> key_of_overall_maximum({"a": [1, 9], "b": [12, 0]})
    'b'
    >>> key_of_overall_maximum({"x": [], "y": [-4]})
    'y'
    >>> key_of_overall_maximum({"p": [5], "q": [5]})
    'p'
    """
    filled = [key for key in groups if groups[key]]
    return max(filled, key=lambda key: max(groups[key]))


@exercise(
    "Cut each list to its first k items.",
    "Return the dict with no list longer than k; extra items at the end are dropped.",
)
def first_k_per_key(groups, k):
    """Return the first k items of each list.

    >>> first_k_per_key({"a": [1, 2, 3], "b": [4]}, 2)
    {'a': [1, 2], 'b': [4]}
    >>> first_k_per_key({"x": [1]}, 0)
    {'x': []}
    >>> first_k_per_key({}, 5)
    {}
    """
    return {key: items[:k] for key, items in groups.items()}


@exercise(
    "Write each entry as a line 'key (count): items' with the items joined by commas.",
    "Return a list of texts such as 'a (2): x, y' describing each group.",
)
def group_summary_lines(groups):
    """Return one descriptive line per group.

    >>> group_summary_lines({"a": ["x", "y"], "b": ["z"]})
    ['a (2): x, y', 'b (1): z']
    >>> group_summary_lines({"tea": ["mint", "mate", "rose"]})
    ['tea (3): mint, mate, rose']
    >>> group_summary_lines({})
    []
    """
    lines = []
    for key, items in groups.items():
        lines.append(f"{key} ({len(items)}): " + ", ".join(items))
    return lines
