"""Dictionaries: two operations in a row, such as filter then sort, count then compare."""

from training.curriculum.exercise import exercise


@exercise(
    "Keep the entries with a value of at least limit and return their keys in alphabetical order, joined by a comma and a blank.",
    "Return one text with the sorted keys whose value reaches the limit.",
)
def names_reaching_text(scores: dict[str, int], limit: int) -> str:
    """Return the sorted keys with value >= limit as one text.

    >>> names_reaching_text({"Cleo": 5, "Ann": 7, "Bob": 1}, 5)
    'Ann, Cleo'
    >>> names_reaching_text({"Ann": 1}, 2)
    ''
    >>> names_reaching_text({}, 0)
    ''
    """
    return ", ".join(sorted(name for name, s in scores.items() if s >= limit))


@exercise(
    "Double all values and then drop the entries that exceed limit.",
    "Return the dict with every value times two, without results above the limit.",
)
def doubled_within(d, limit):
    """Return the doubled values that are at most limit.

    >>> doubled_within({"a": 2, "b": 9}, 10)
    {'a': 4}
    >>> doubled_within({"x": 5}, 10)
    {'x': 10}
    >>> doubled_within({}, 1)
    {}
    """
    return {k: 2 * v for k, v in d.items() if 2 * v <= limit}


@exercise(
    "Count the items of the list and return only the counts, largest first.",
    "Tally the items and give the frequencies in descending order.",
)
def counts_in_falling_order(items: list) -> list[int]:
    """Return the numbers of occurrences, largest first.

    >>> counts_in_falling_order(["a", "b", "a", "c", "a", "b"])
    [3, 2, 1]
    >>> counts_in_falling_order([1])
    [1]
    >>> counts_in_falling_order([])
    []
    """
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return sorted(counts.values(), reverse=True)


@exercise(
    "Merge the two price lists, taking the lower price where both have the item, and return the total of all prices.",
    "Sum over all items of the cheapest price found in either dict.",
)
def cheapest_combined_total(first, second):
    """Return the total of the lowest price of each item.

    >>> cheapest_combined_total({"tea": 3, "jam": 5}, {"jam": 4, "bun": 1})
    8
    >>> cheapest_combined_total({}, {"tea": 2})
    2
    >>> cheapest_combined_total({}, {})
    0
    """
    total = 0
    for item in set(first) | set(second):
        total += min(first.get(item, second.get(item)), second.get(item, first.get(item)))
    return total


@exercise(
    "Sort the entries by key and return the values in pairs of neighbours.",
    "Order the values by their keys and list the tuples of successive values.",
)
def neighbour_values_by_key(d: dict[int, int]) -> list[tuple[int, int]]:
    """Return pairs of successive values in key order.

    >>> neighbour_values_by_key({3: 30, 1: 10, 2: 20})
    [(10, 20), (20, 30)]
    >>> neighbour_values_by_key({5: 1})
    []
    >>> neighbour_values_by_key({})
    []
    """
    values = [d[key] for key in sorted(d)]
    return list(zip(values, values[1:]))


@exercise(
    "Group the words by length and return for each length the first word in the alphabet.",
    "Map every word length to the alphabetically smallest word of that length.",
)
def dict_first_word_per_length(words):
    """Return the alphabetically first word for each length.

    >>> dict_first_word_per_length(["tea", "bun", "milk", "cake"])
    {3: 'bun', 4: 'cake'}
    >>> dict_first_word_per_length(["x"])
    {1: 'x'}
    >>> dict_first_word_per_length([])
    {}
    """
    best = {}
    for word in words:
        n = len(word)
        if n not in best or word < best[n]:
            best[n] = word
    return best


@exercise(
    "Remove the entries with an empty text, then swap keys and values; if a text occurs twice, the last key wins.",
    "Invert the dict without its blank values.",
)
def invert_without_blanks(d: dict[str, str]) -> dict[str, str]:
    """Return the inverted dict, ignoring empty values.

    >>> invert_without_blanks({"a": "x", "b": "", "c": "y"})
    {'x': 'a', 'y': 'c'}
    >>> invert_without_blanks({"a": "x", "b": "x"})
    {'x': 'b'}
    >>> invert_without_blanks({})
    {}
    """
    return {value: key for key, value in d.items() if value}


@exercise(
    "Look up each word in the table and return the sum of the values found, plus penalty for each unknown word.",
    "Total value of the words, where a word missing from the table counts as penalty.",
)
def value_with_penalty(words, table, penalty):
    """Return the total value of words, unknown ones counting penalty.

    >>> value_with_penalty(["a", "x", "b"], {"a": 3, "b": 4}, -1)
    6
    >>> value_with_penalty([], {"a": 3}, 5)
    0
    >>> value_with_penalty(["q", "q"], {}, 2)
    4
    """
    return sum(table.get(word, penalty) for word in words)


@exercise(
    "For every key with a value below the average of all values, return how far it is below it.",
    "Map each key whose value is under the mean to the difference between mean and value.",
)
def shortfall_to_mean(d: dict[str, float]) -> dict[str, float]:
    """Return for each value below the mean how much is missing.

    >>> shortfall_to_mean({"a": 1, "b": 5, "c": 6})
    {'a': 3.0}
    >>> shortfall_to_mean({"a": 2, "b": 2})
    {}
    >>> shortfall_to_mean({})
    {}
    """
    if not d:
        return {}
    mean = sum(d.values()) / len(d)
    return {k: mean - v for k, v in d.items() if v < mean}


@exercise(
    "Apply the first dict and then the second to each item; items that are missing in a dict pass through it unchanged.",
    "Translate a list twice, with two tables one after the other.",
)
def translate_twice(items, first, second):
    """Return the items translated by both tables in turn.

    >>> translate_twice(["a", "b", "c"], {"a": "b"}, {"b": "x"})
    ['x', 'x', 'c']
    >>> translate_twice(["q"], {}, {})
    ['q']
    >>> translate_twice([1, 2], {1: 2, 2: 3}, {3: 0})
    [2, 0]
    """
    result = []
    for item in items:
        item = first.get(item, item)
        result.append(second.get(item, item))
    return result


@exercise(
    "Return the key that occurs in the most of the given dicts; the first one found on ties, None without keys.",
    "Which key is shared by the largest number of dictionaries?",
)
def most_shared_key(dicts: list[dict]) -> str | None:
    """Return the key contained in the most dicts, or None.

    >>> most_shared_key([{"a": 1, "b": 2}, {"b": 3}, {"c": 4}])
    'b'
    >>> most_shared_key([{"x": 0}, {"y": 0}])
    'x'
    >>> most_shared_key([]) is None
    True
    """
    counts = {}
    for d in dicts:
        for key in d:
            counts[key] = counts.get(key, 0) + 1
    return max(counts, key=counts.get, default=None)


@exercise(
    "Return the keys of the k smallest values and remove them from the dict; give (keys, remaining dict).",
    "Split off the k lowest entries: their keys by ascending value, and the dict without them.",
)
def split_off_lowest(d, k):
    """Return the keys of the k smallest values and the remaining dict.

    >>> split_off_lowest({"a": 5, "b": 1, "c": 3}, 2)
    (['b', 'c'], {'a': 5})
    >>> split_off_lowest({"a": 5}, 0)
    ([], {'a': 5})
    >>> split_off_lowest({}, 1)
    ([], {})
    """
    keys = sorted(d, key=d.get)[:k]
    return keys, {key: v for key, v in d.items() if key not in keys}
