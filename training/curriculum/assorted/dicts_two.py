"""More short requests about dictionaries: counting, grouping, editing, comparing."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Count the words of a text by their length: dict length -> number of words, shortest length first.",
    "How many words of each length does the text have? Return a dict with ascending lengths.",
)
def length_tally(text):
    """Write a function to count the words of a text by length, lengths in ascending order.

    >>> length_tally("to be or not")
    {2: 3, 3: 1}
    >>> length_tally("a")
    {1: 1}
    >>> length_tally("")
    {}
    """
    counts = Counter(len(w) for w in text.split())
    return dict(sorted(counts.items()))


@exercise(
    "Count even and odd numbers: {'even': ..., 'odd': ...}.",
    "Return a dict telling how many numbers are even and how many are odd.",
)
def parity_tally(nums: list[int]) -> dict[str, int]:
    """Write a function to count the even and the odd numbers in a dict.

    >>> parity_tally([1, 2, 3])
    {'even': 1, 'odd': 2}
    >>> parity_tally([4])
    {'even': 1, 'odd': 0}
    >>> parity_tally([])
    {'even': 0, 'odd': 0}
    """
    counts = {"even": 0, "odd": 0}
    for x in nums:
        counts["odd" if x % 2 else "even"] += 1
    return counts


@exercise(
    "Group numbers by their remainder when divided by k.",
    "Map each occurring remainder modulo k to the list of numbers having it.",
)
def remainder_classes(nums, k):
    """Write a function to group numbers by remainder modulo k.

    >>> remainder_classes([1, 2, 3, 4], 3)
    {1: [1, 4], 2: [2], 0: [3]}
    >>> remainder_classes([5, 10], 5)
    {0: [5, 10]}
    >>> remainder_classes([], 2)
    {}
    """
    groups = {}
    for x in nums:
        groups.setdefault(x % k, []).append(x)
    return groups


@exercise(
    "Letters of the word with their first index, as a dict.",
    "Map every character of the word to the position where it first appears.",
)
def first_places(word: str) -> dict[str, int]:
    """Write a function to map each character to its first index.

    >>> first_places("noon")
    {'n': 0, 'o': 1}
    >>> first_places("a")
    {'a': 0}
    >>> first_places("")
    {}
    """
    return {c: word.index(c) for c in word}


@exercise(
    "Count the letters of the text, most frequent first, ties in alphabetical order; other characters are ignored.",
    "Return a dict letter -> count (lower case), sorted by falling count and then by letter.",
)
def letter_ranking(text):
    """Write a function to count the letters, ignoring case, most frequent first and then by letter.

    >>> letter_ranking("Banana!")
    {'a': 3, 'n': 2, 'b': 1}
    >>> letter_ranking("ba")
    {'a': 1, 'b': 1}
    >>> letter_ranking("12")
    {}
    """
    counts = Counter(c for c in text.lower() if c.isalpha())
    return dict(sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))


@exercise(
    "Find the key with the second largest value; None with fewer than two keys.",
    "Sort the keys by value descending and return the second one, or None.",
)
def runner_up(d: dict[str, int]) -> str | None:
    """Find the key with the second highest value, or None.

    >>> runner_up({"a": 5, "b": 9, "c": 7})
    'c'
    >>> runner_up({"a": 5}) is None
    True
    >>> runner_up({"x": 1, "y": 2})
    'x'
    """
    keys = sorted(d, key=d.get, reverse=True)
    return keys[1] if len(keys) > 1 else None


@exercise(
    "All keys that share the largest value, in dict order.",
    "Return the list of keys whose value equals the maximum.",
)
def all_leaders(d):
    """Find all keys with the highest value.

    >>> all_leaders({"a": 3, "b": 5, "c": 5})
    ['b', 'c']
    >>> all_leaders({"x": 0})
    ['x']
    >>> all_leaders({})
    []
    """
    top = max(d.values(), default=None)
    return [k for k, v in d.items() if v == top]


@exercise(
    "Difference between the largest and the smallest value of the dict; 0 if it is empty.",
    "How far apart are the extreme values?",
)
def value_spread(d: dict) -> int:
    """Write a function to subtract the smallest from the largest value of a dict, 0 if empty.

    >>> value_spread({"a": 3, "b": 10})
    7
    >>> value_spread({"a": 3})
    0
    >>> value_spread({})
    0
    """
    return max(d.values()) - min(d.values()) if d else 0


@exercise(
    "Replace each value by its share of the total in percent, rounded to one decimal.",
    "Convert amounts to percentages of their sum, one digit after the point.",
)
def parts_in_percent(d):
    """Write a function to turn the values of a dict into percentages of their sum with one decimal.

    >>> parts_in_percent({"a": 1, "b": 3})
    {'a': 25.0, 'b': 75.0}
    >>> parts_in_percent({"x": 7})
    {'x': 100.0}
    >>> parts_in_percent({})
    {}
    """
    total = sum(d.values())
    return {k: round(100 * v / total, 1) for k, v in d.items()}


@exercise(
    "Replace each value by its rank, 1 for the largest; equal values share a rank.",
    "For every key, tell one plus the number of strictly larger values in the dict.",
)
def value_ranks(d):
    """Write a function to replace the values by their ranks, the largest being 1.

    >>> value_ranks({"a": 10, "b": 30, "c": 20})
    {'a': 3, 'b': 1, 'c': 2}
    >>> value_ranks({"a": 5, "b": 5})
    {'a': 1, 'b': 1}
    >>> value_ranks({})
    {}
    """
    return {k: 1 + sum(w > v for w in d.values()) for k, v in d.items()}


@exercise(
    "Running totals of the values in dict order.",
    "Map each key to the sum of its value and all values before it.",
)
def cumulative_dict(d: dict) -> dict:
    """Write a function to replace every value by the running total.

    >>> cumulative_dict({"jan": 5, "feb": 3})
    {'jan': 5, 'feb': 8}
    >>> cumulative_dict({"x": 1})
    {'x': 1}
    >>> cumulative_dict({})
    {}
    """
    total = 0
    result = {}
    for k, v in d.items():
        total += v
        result[k] = total
    return result


@exercise(
    "Remove the keys with the given names from a copy of the dict.",
    "Return d without the listed keys; names that are no keys are ignored.",
)
def dict_lacking(d, names):
    """Write a function to drop some keys from a dict.

    >>> dict_lacking({"a": 1, "b": 2, "c": 3}, ["a", "c"])
    {'b': 2}
    >>> dict_lacking({"a": 1}, ["z"])
    {'a': 1}
    >>> dict_lacking({}, [])
    {}
    """
    return {k: v for k, v in d.items() if k not in names}


@exercise(
    "Prefix all keys of the dict with the given text and an underscore.",
    "Return the dict with every key k changed to prefix_k.",
)
def keys_with_prefix_added(d: dict, prefix: str) -> dict:
    """Write a function to put a prefix and an underscore before all keys.

    >>> keys_with_prefix_added({"id": 1, "x": 2}, "user")
    {'user_id': 1, 'user_x': 2}
    >>> keys_with_prefix_added({"a": None}, "b")
    {'b_a': None}
    >>> keys_with_prefix_added({}, "p")
    {}
    """
    return {f"{prefix}_{k}": v for k, v in d.items()}


@exercise(
    "Convert all keys to lower case; if two keys become equal, the values are added.",
    "Return a dict with small-letter keys, summing the numbers of keys that differ only in case.",
)
def fold_keys(d):
    """Write a function to make the keys lower case, adding up values of equal keys.

    >>> fold_keys({"A": 1, "a": 2, "B": 3})
    {'a': 3, 'b': 3}
    >>> fold_keys({"x": 1})
    {'x': 1}
    >>> fold_keys({})
    {}
    """
    result = {}
    for k, v in d.items():
        result[k.lower()] = result.get(k.lower(), 0) + v
    return result


@exercise(
    "Turn nested {outer: {inner: value}} into {(outer, inner): value}.",
    "Flatten a dict of dicts: tuple keys of outer and inner key.",
)
def tuple_keys(d):
    """Write a function to flatten a dict of dicts to one dict with tuple keys.

    >>> tuple_keys({"a": {"x": 1, "y": 2}, "b": {"x": 3}})
    {('a', 'x'): 1, ('a', 'y'): 2, ('b', 'x'): 3}
    >>> tuple_keys({"a": {}})
    {}
    >>> tuple_keys({})
    {}
    """
    return {(k, j): v for k, inner in d.items() for j, v in inner.items()}


@exercise(
    "Swap the levels of a dict of dicts: result[inner][outer] = d[outer][inner].",
    "Turn {a: {b: v}} inside out to {b: {a: v}}.",
)
def inside_out_dict(d: dict) -> dict:
    """Write a function to exchange the outer and inner keys of a dict of dicts.

    >>> inside_out_dict({"a": {"x": 1, "y": 2}, "b": {"x": 3}})
    {'x': {'a': 1, 'b': 3}, 'y': {'a': 2}}
    >>> inside_out_dict({"a": {}})
    {}
    >>> inside_out_dict({})
    {}
    """
    result = {}
    for outer, inner in d.items():
        for k, v in inner.items():
            result.setdefault(k, {})[outer] = v
    return result


@exercise(
    "Sum the inner values for each outer key of a dict of dicts.",
    "Replace every inner dict by the total of its values.",
)
def inner_totals(d):
    """Write a function to replace each inner dict by the sum of its values.

    >>> inner_totals({"a": {"x": 1, "y": 2}, "b": {}})
    {'a': 3, 'b': 0}
    >>> inner_totals({"q": {"z": 5}})
    {'q': 5}
    >>> inner_totals({})
    {}
    """
    return {k: sum(inner.values()) for k, inner in d.items()}


@exercise(
    "Combine the lists stored in two dicts of lists key by key.",
    "Merge dicts of lists: common keys get a's list followed by b's list.",
)
def join_list_dicts(a, b):
    """Write a function to merge two dicts of lists, joining the lists of common keys.

    >>> join_list_dicts({"x": [1]}, {"x": [2], "y": [3]})
    {'x': [1, 2], 'y': [3]}
    >>> join_list_dicts({}, {"a": []})
    {'a': []}
    >>> join_list_dicts({"k": [1, 1]}, {})
    {'k': [1, 1]}
    """
    keys = list(a) + [k for k in b if k not in a]
    return {k: a.get(k, []) + b.get(k, []) for k in keys}


@exercise(
    "Pair the values of the keys both dicts have: key -> (a's value, b's value).",
    "For every common key build a tuple of its two values, in the order of a.",
)
def paired_values(a: dict, b: dict) -> dict:
    """Write a function to pair the values of common keys of two dicts.

    >>> paired_values({"x": 1, "y": 2}, {"y": 3, "z": 4})
    {'y': (2, 3)}
    >>> paired_values({"x": 1}, {})
    {}
    >>> paired_values({1: "a"}, {1: "b"})
    {1: ('a', 'b')}
    """
    return {k: (a[k], b[k]) for k in a if k in b}


@exercise(
    "Report what changed from old to new: keys added, removed and changed, each sorted.",
    "Compare two dicts and return (added keys, removed keys, keys with another value) as sorted lists.",
)
def dict_changes(old, new):
    """Write a function to list the added, removed and changed keys from one dict to another, each sorted.

    >>> dict_changes({"a": 1, "b": 2}, {"b": 3, "c": 4})
    (['c'], ['a'], ['b'])
    >>> dict_changes({"a": 1}, {"a": 1})
    ([], [], [])
    >>> dict_changes({}, {"z": 0})
    (['z'], [], [])
    """
    added = sorted(k for k in new if k not in old)
    removed = sorted(k for k in old if k not in new)
    changed = sorted(k for k in new if k in old and old[k] != new[k])
    return added, removed, changed


@exercise(
    "Move a key to the front of the dict order.",
    "Return a dict with the same entries in which key comes first; key is in the dict.",
)
def key_to_front(d, key):
    """Write a function to move one key of a dict to the front.

    >>> key_to_front({"a": 1, "b": 2}, "b")
    {'b': 2, 'a': 1}
    >>> key_to_front({"x": 0}, "x")
    {'x': 0}
    >>> key_to_front({1: "a", 2: "b", 3: "c"}, 2)
    {2: 'b', 1: 'a', 3: 'c'}
    """
    return {key: d[key], **{k: v for k, v in d.items() if k != key}}


@exercise(
    "Take away n from the count of key; the key is removed when the count falls to 0 or below.",
    "Return a copy of the counts with key lowered by n and deleted once nothing is left.",
)
def use_up(counts: dict[str, int], key: str, n: int) -> dict[str, int]:
    """Write a function to lower a count by n, removing the key when nothing is left.

    >>> use_up({"egg": 3, "milk": 1}, "egg", 2)
    {'egg': 1, 'milk': 1}
    >>> use_up({"egg": 3}, "egg", 3)
    {}
    >>> use_up({"egg": 3}, "tea", 1)
    {'egg': 3}
    """
    result = dict(counts)
    if key in result:
        result[key] -= n
        if result[key] <= 0:
            del result[key]
    return result


@exercise(
    "Check if the stock covers all needs: each needed name has at least the needed amount.",
    "True when stock[name] >= amount for every entry of needs, missing names counting as 0.",
)
def stock_covers(stock, needs):
    """Check if the amounts in stock are enough for all needs.

    >>> stock_covers({"egg": 3, "milk": 1}, {"egg": 2})
    True
    >>> stock_covers({"egg": 1}, {"egg": 2})
    False
    >>> stock_covers({}, {"tea": 1})
    False
    """
    return all(stock.get(k, 0) >= n for k, n in needs.items())


@exercise(
    "What is missing? For each need above the stock, tell by how much.",
    "Return name -> shortfall for all names of needs whose stock (0 if absent) is too small.",
)
def shortfalls(stock: dict, needs: dict) -> dict:
    """Write a function to compute how much of each need is missing in stock.

    >>> shortfalls({"egg": 1}, {"egg": 3, "milk": 1})
    {'egg': 2, 'milk': 1}
    >>> shortfalls({"egg": 5}, {"egg": 3})
    {}
    >>> shortfalls({}, {})
    {}
    """
    return {k: n - stock.get(k, 0) for k, n in needs.items() if n > stock.get(k, 0)}


@exercise(
    "Divide dict entries into two dicts by whether the key is in names.",
    "Return (entries with a key in names, all other entries).",
)
def split_by_names(d, names):
    """Write a function to split a dict into entries with listed keys and the others.

    >>> split_by_names({"a": 1, "b": 2}, ["b"])
    ({'b': 2}, {'a': 1})
    >>> split_by_names({"a": 1}, [])
    ({}, {'a': 1})
    >>> split_by_names({}, ["x"])
    ({}, {})
    """
    inside = {k: v for k, v in d.items() if k in names}
    outside = {k: v for k, v in d.items() if k not in names}
    return inside, outside


@exercise(
    "Cut a dict into a list of dicts with at most n entries each.",
    "Split the entries, in order, into consecutive dicts of n items; the last may be smaller.",
)
def dict_pieces(d, n):
    """Write a function to cut a dict into dicts of at most n entries.

    >>> dict_pieces({"a": 1, "b": 2, "c": 3}, 2)
    [{'a': 1, 'b': 2}, {'c': 3}]
    >>> dict_pieces({"a": 1}, 5)
    [{'a': 1}]
    >>> dict_pieces({}, 1)
    []
    """
    items = list(d.items())
    return [dict(items[i:i + n]) for i in range(0, len(items), n)]


@exercise(
    "Words of the text with the numbers of the lines (from 1) in which they occur.",
    "Build an index word -> list of line numbers from a list of lines; each line is listed once per word.",
)
def word_line_numbers(lines: list[str]) -> dict[str, list[int]]:
    """Write a function to index the words of lines by line number.

    >>> word_line_numbers(["red hat", "red red car"])
    {'red': [1, 2], 'hat': [1], 'car': [2]}
    >>> word_line_numbers(["a"])
    {'a': [1]}
    >>> word_line_numbers([])
    {}
    """
    index = {}
    for n, line in enumerate(lines, 1):
        for word in line.split():
            found = index.setdefault(word, [])
            if n not in found:
                found.append(n)
    return index
