"""Building dictionaries from lists, pairs and ranges."""

from training.curriculum.exercise import exercise


@exercise(
    "Build a dict whose keys are the given numbers and whose values are their squares.",
    "Given a list of numbers, map each one to itself times itself.",
)
def map_to_squares(numbers: list[int]) -> dict[int, int]:
    """Return a dictionary that maps every number in numbers to its square.

    >>> map_to_squares([1, 2, 3])
    {1: 1, 2: 4, 3: 9}
    >>> map_to_squares([-4])
    {-4: 16}
    >>> map_to_squares([])
    {}
    """
    return {n: n * n for n in numbers}


@exercise(
    "Map every word of the list to its number of letters.",
    "Given a list of words, build a dict with the words as keys and their lengths as values.",
)
def lengths_by_word(words):
    """Return a dictionary from each word to its length.

    >>> lengths_by_word(["sun", "planet"])
    {'sun': 3, 'planet': 6}
    >>> lengths_by_word(["a", ""])
    {'a': 1, '': 0}
    >>> lengths_by_word([])
    {}
    """
    return {word: len(word) for word in words}


@exercise(
    "Pair up two lists into a dict: the first gives the keys, the second the values.",
    "Write a function to combine a list of keys and a list of values into one dictionary.",
)
def dict_from_two_lists(keys: list, values: list) -> dict:
    """Build a dictionary with the items of keys as keys and the items of values at the same positions as values.

    >>> dict_from_two_lists(["a", "b"], [1, 2])
    {'a': 1, 'b': 2}
    >>> dict_from_two_lists(["x"], [True])
    {'x': True}
    >>> dict_from_two_lists([], [])
    {}
    """
    return dict(zip(keys, values))


@exercise(
    "Build a dict from each item to the last position at which it occurs.",
    "Given a list, return a dictionary item -> index, keeping the last index of repeated items.",
)
def last_index_of_each(items):
    """Map every item of items to its index; if an item occurs several times the last index wins.

    >>> last_index_of_each(["a", "b", "a"])
    {'a': 2, 'b': 1}
    >>> last_index_of_each([5, 5, 5])
    {5: 2}
    >>> last_index_of_each([])
    {}
    """
    return {item: i for i, item in enumerate(items)}


@exercise(
    "Build a dict from each item to the first position where it stands.",
    "Given a list, return a dictionary item -> index in which repeated items keep their first index.",
)
def first_index_of_each(items):
    """Map every item of items to the index of its first occurrence.

    >>> first_index_of_each(["a", "b", "a"])
    {'a': 0, 'b': 1}
    >>> first_index_of_each([7, 8, 7, 8])
    {7: 0, 8: 1}
    >>> first_index_of_each([])
    {}
    """
    result = {}
    for i, item in enumerate(items):
        if item not in result:
            result[item] = i
    return result


@exercise(
    "Build a dict from each item to all of its positions in the list.",
    "For each distinct item collect the list of its indexes in a dictionary.",
)
def positions_of_each(items: list) -> dict:
    """Map every item of items to the list of all indexes at which it occurs.

    >>> positions_of_each(["a", "b", "a"])
    {'a': [0, 2], 'b': [1]}
    >>> positions_of_each([3])
    {3: [0]}
    >>> positions_of_each([])
    {}
    """
    result = {}
    for i, item in enumerate(items):
        result.setdefault(item, []).append(i)
    return result


@exercise(
    "Create a dict in which all the given keys have one and the same value.",
    "Given a list of keys and a value, return a dictionary mapping each key to that value.",
)
def same_value_for_all(keys, value):
    """Build a dictionary that gives every key in keys the same value.

    >>> same_value_for_all(["a", "b"], 0)
    {'a': 0, 'b': 0}
    >>> same_value_for_all([1], "x")
    {1: 'x'}
    >>> same_value_for_all([], 5)
    {}
    """
    return dict.fromkeys(keys, value)


@exercise(
    "Map each name to a new empty list.",
    "Given a list of names, return a dict with the names as keys and a separate empty list for each.",
)
def empty_list_per_name(names: list[str]) -> dict[str, list]:
    """Build a dictionary in which every name in names has its own empty list.

    >>> empty_list_per_name(["ann", "bob"])
    {'ann': [], 'bob': []}
    >>> empty_list_per_name(["ann"])
    {'ann': []}
    >>> empty_list_per_name([])
    {}
    """
    return {name: [] for name in names}


@exercise(
    "Build a dict with the keys 1 to n inclusive and the third powers as values.",
    "Given n, return a dictionary from every number up to n to its cube, starting at 1.",
)
def cubes_up_to(n):
    """Map the numbers from 1 to n to their cubes.

    >>> cubes_up_to(3)
    {1: 1, 2: 8, 3: 27}
    >>> cubes_up_to(1)
    {1: 1}
    >>> cubes_up_to(0)
    {}
    """
    return {i: i ** 3 for i in range(1, n + 1)}


@exercise(
    "Build a dict from each even number in the list to half of it, skipping odd numbers.",
    "Given a list of numbers, return a dictionary of the even ones with their halves as values.",
)
def halves_of_evens(numbers: list[int]) -> dict[int, int]:
    """Map only the even numbers of numbers to their halves.

    >>> halves_of_evens([4, 5, 10])
    {4: 2, 10: 5}
    >>> halves_of_evens([1, 3])
    {}
    >>> halves_of_evens([0, -2])
    {0: 0, -2: -1}
    """
    return {n: n // 2 for n in numbers if n % 2 == 0}


@exercise(
    "Label each number of the list as 'even' or 'odd' in a dictionary.",
    "Given numbers, build a dict whose values tell whether the key is 'even' or 'odd'.",
)
def parity_labels(numbers):
    """Map every number to the word 'even' or 'odd'.

    >>> parity_labels([1, 2])
    {1: 'odd', 2: 'even'}
    >>> parity_labels([0, -3])
    {0: 'even', -3: 'odd'}
    >>> parity_labels([])
    {}
    """
    return {n: "even" if n % 2 == 0 else "odd" for n in numbers}


@exercise(
    "Build a dict from every letter in word to that letter in upper case.",
    "Given a word, return a dictionary letter -> capital letter.",
)
def upper_letter_map(word):
    """Map each letter of word to its uppercase form.

    >>> upper_letter_map("abc")
    {'a': 'A', 'b': 'B', 'c': 'C'}
    >>> upper_letter_map("noon")
    {'n': 'N', 'o': 'O'}
    >>> upper_letter_map("")
    {}
    """
    return {c: c.upper() for c in word}


@exercise(
    "Build a dict from key-value tuples, the last value of a repeated key counting.",
    "Given pairs of key and value, return them as a dictionary.",
)
def pairs_to_dict(pairs: list[tuple]) -> dict:
    """Turn a list of (key, value) pairs into a dictionary; later pairs overwrite earlier ones.

    >>> pairs_to_dict([("a", 1), ("b", 2)])
    {'a': 1, 'b': 2}
    >>> pairs_to_dict([("a", 1), ("a", 9)])
    {'a': 9}
    >>> pairs_to_dict([])
    {}
    """
    return dict(pairs)


@exercise(
    "Build a dict from key-value tuples where earlier pairs win over later ones.",
    "Given pairs of key and value, return a dictionary that ignores every pair whose key was seen before.",
)
def pairs_to_dict_keep_first(pairs):
    """Turn (key, value) pairs into a dictionary; the first value of a repeated key is kept.

    >>> pairs_to_dict_keep_first([("a", 1), ("b", 2)])
    {'a': 1, 'b': 2}
    >>> pairs_to_dict_keep_first([("a", 1), ("a", 9)])
    {'a': 1}
    >>> pairs_to_dict_keep_first([])
    {}
    """
    result = {}
    for key, value in pairs:
        result.setdefault(key, value)
    return result


@exercise(
    "Build a dict from tuples whose second element is the key and whose first element is the value.",
    "Given pairs in the order value, key, return the dictionary key -> value.",
)
def dict_from_swapped_pairs(pairs):
    """Turn (value, key) pairs into a dictionary from key to value.

    >>> dict_from_swapped_pairs([(1, "a"), (2, "b")])
    {'a': 1, 'b': 2}
    >>> dict_from_swapped_pairs([("red", 3)])
    {3: 'red'}
    >>> dict_from_swapped_pairs([])
    {}
    """
    return {key: value for value, key in pairs}


@exercise(
    "Given a list like [key, value, key, value], return the dict it describes.",
    "Read a flat list two items at a time, the first being a key and the second its value.",
)
def dict_from_alternating(flat: list) -> dict:
    """Build a dictionary from a flat list in which keys and values alternate.

    >>> dict_from_alternating(["a", 1, "b", 2])
    {'a': 1, 'b': 2}
    >>> dict_from_alternating(["x", 5])
    {'x': 5}
    >>> dict_from_alternating([])
    {}
    """
    result = {}
    for i in range(0, len(flat), 2):
        result[flat[i]] = flat[i + 1]
    return result


@exercise(
    "Flatten a dict into one list: key, value, key, value and so on.",
    "Given a dictionary, return a list of each key followed by its value.",
)
def dict_to_flat_list(d):
    """Return a flat list in which the keys and values of d alternate.

    >>> dict_to_flat_list({"a": 1, "b": 2})
    ['a', 1, 'b', 2]
    >>> dict_to_flat_list({3: "c"})
    [3, 'c']
    >>> dict_to_flat_list({})
    []
    """
    result = []
    for key, value in d.items():
        result.append(key)
        result.append(value)
    return result


@exercise(
    "Convert a dict into a list of key-value pairs.",
    "Given a dictionary, list its entries as tuples of key and value.",
)
def dict_to_pairs(d: dict) -> list[tuple]:
    """Return the items of d as a list of (key, value) tuples.

    >>> dict_to_pairs({"a": 1, "b": 2})
    [('a', 1), ('b', 2)]
    >>> dict_to_pairs({5: None})
    [(5, None)]
    >>> dict_to_pairs({})
    []
    """
    return list(d.items())


@exercise(
    "Return a tuple of two lists: the keys of the dict and its values.",
    "Given a dict, separate it into the list of keys and the list of values in the same order.",
)
def split_dict(d):
    """Split a dictionary into a list of its keys and a list of its values.

    >>> split_dict({"a": 1, "b": 2})
    (['a', 'b'], [1, 2])
    >>> split_dict({"x": "y"})
    (['x'], ['y'])
    >>> split_dict({})
    ([], [])
    """
    return list(d.keys()), list(d.values())


@exercise(
    "Read comma separated name=number assignments into a dict with int values; an empty text gives an empty dict.",
    "Given text of the form 'key=value,key=value', return the dictionary with the values as integers, {} if the text is empty.",
)
def parse_assignments(text: str) -> dict[str, int]:
    """Parse text such as 'a=1,b=2' into a dictionary of strings to integers.

    >>> parse_assignments("a=1,b=2")
    {'a': 1, 'b': 2}
    >>> parse_assignments("size=-5")
    {'size': -5}
    >>> parse_assignments("")
    {}
    """
    result = {}
    if text:
        for part in text.split(","):
            key, value = part.split("=")
            result[key] = int(value)
    return result


@exercise(
    "Turn 'key: value' lines into a dict of stripped strings.",
    "Given a list of lines with a colon between name and value, return a dictionary of names to values without surrounding spaces.",
)
def parse_colon_lines(lines):
    """Parse lines of the form 'name: value' into a dictionary, with spaces around both parts removed.

    >>> parse_colon_lines(["colour: red", "size : 5"])
    {'colour': 'red', 'size': '5'}
    >>> parse_colon_lines(["time: 10:30"])
    {'time': '10:30'}
    >>> parse_colon_lines([])
    {}
    """
    result = {}
    for line in lines:
        name, value = line.split(":", 1)
        result[name.strip()] = value.strip()
    return result


@exercise(
    "Give every name a running number, the first one 1, as a dict.",
    "Build a dictionary that maps each name to its place in the list, counting from 1.",
)
def number_names(names: list[str]) -> dict[str, int]:
    """Number the names from 1 in order and return the dictionary name -> number.

    >>> number_names(["ann", "bob"])
    {'ann': 1, 'bob': 2}
    >>> number_names(["zoe"])
    {'zoe': 1}
    >>> number_names([])
    {}
    """
    return {name: i for i, name in enumerate(names, 1)}


@exercise(
    "Map each distinct item to a number, 0 for the first one seen, 1 for the next new one and so on.",
    "Number the different items of a list from 0 in the order in which they first occur, as a dict.",
)
def assign_ids(items):
    """Give every distinct item an id starting at 0, in order of first appearance.

    >>> assign_ids(["b", "a", "b", "c"])
    {'b': 0, 'a': 1, 'c': 2}
    >>> assign_ids([9, 9])
    {9: 0}
    >>> assign_ids([])
    {}
    """
    ids = {}
    for item in items:
        if item not in ids:
            ids[item] = len(ids)
    return ids


@exercise(
    "Sort the distinct characters of text and map each to its rank, 0 for the smallest.",
    "Build a dict from each distinct character to its index among the sorted distinct characters.",
)
def char_ranks(text: str) -> dict[str, int]:
    """Map the letters of text to their places in the sorted alphabet of its distinct letters, counting from 0.

    >>> char_ranks("cab")
    {'a': 0, 'b': 1, 'c': 2}
    >>> char_ranks("hello")
    {'e': 0, 'h': 1, 'l': 2, 'o': 3}
    >>> char_ranks("")
    {}
    """
    return {c: i for i, c in enumerate(sorted(set(text)))}


@exercise(
    "Create a table of zeros as a dict of dicts with the given rows and columns.",
    "Given row names and column names, return {row: {column: 0}} for all combinations.",
)
def zero_table(rows, columns):
    """Build a nested dictionary that maps every row name and column name to 0.

    >>> zero_table(["a", "b"], ["x", "y"])
    {'a': {'x': 0, 'y': 0}, 'b': {'x': 0, 'y': 0}}
    >>> zero_table(["a"], [])
    {'a': {}}
    >>> zero_table([], ["x"])
    {}
    """
    return {row: {column: 0 for column in columns} for row in rows}


@exercise(
    "Build a multiplication dict keyed by tuples of one number from each list.",
    "For all combinations of a number from xs and one from ys, store their product under the tuple of both.",
)
def product_table(xs: list[int], ys: list[int]) -> dict[tuple[int, int], int]:
    """Map every pair (a, b) with a in xs and b in ys to the product a * b.

    >>> product_table([1, 2], [3])
    {(1, 3): 3, (2, 3): 6}
    >>> product_table([2], [0, 5])
    {(2, 0): 0, (2, 5): 10}
    >>> product_table([], [1])
    {}
    """
    return {(a, b): a * b for a in xs for b in ys}


@exercise(
    "Build a dict from every word to its distinct letters in alphabetical order.",
    "Given words, return a dictionary whose values are the sorted different letters of the key.",
)
def sorted_letters_of_words(words):
    """Map each word to the set of its letters as a sorted list.

    >>> sorted_letters_of_words(["noon", "cab"])
    {'noon': ['n', 'o'], 'cab': ['a', 'b', 'c']}
    >>> sorted_letters_of_words([""])
    {'': []}
    >>> sorted_letters_of_words([])
    {}
    """
    return {word: sorted(set(word)) for word in words}


@exercise(
    "For every positive number in the list, collect all numbers that divide it, as a dictionary.",
    "Given positive numbers, return a dict number -> ascending list of its divisors.",
)
def divisors_of_each(numbers: list[int]) -> dict[int, list[int]]:
    """Map each number to the list of its divisors.

    >>> divisors_of_each([6, 7])
    {6: [1, 2, 3, 6], 7: [1, 7]}
    >>> divisors_of_each([1])
    {1: [1]}
    >>> divisors_of_each([])
    {}
    """
    return {n: [d for d in range(1, n + 1) if n % d == 0] for n in numbers}


@exercise(
    "Pair keys with values, filling up with default when there are fewer values than keys.",
    "Combine two lists into a dict, the keys beyond the last value being mapped to default.",
)
def dict_with_default_fill(keys, values, default):
    """Build a dictionary from keys and values; keys without a value get the value default.

    >>> dict_with_default_fill(["a", "b"], [1], 0)
    {'a': 1, 'b': 0}
    >>> dict_with_default_fill(["a"], [1], 0)
    {'a': 1}
    >>> dict_with_default_fill(["a"], [], None)
    {'a': None}
    """
    result = {}
    for i, key in enumerate(keys):
        result[key] = values[i] if i < len(values) else default
    return result


@exercise(
    "Build a dict in which every item points to its successor in the list, the last one to None.",
    "Given a list of distinct items, return a dictionary item -> next item, with None after the last.",
)
def successor_map(items: list) -> dict:
    """Map each item to the item that follows it; the last item is mapped to None.

    >>> successor_map(["a", "b", "c"])
    {'a': 'b', 'b': 'c', 'c': None}
    >>> successor_map([1])
    {1: None}
    >>> successor_map([])
    {}
    """
    result = {}
    for i in range(len(items)):
        result[items[i]] = items[i + 1] if i + 1 < len(items) else None
    return result


@exercise(
    "Write a dict as 'a=1,b=2' with the keys in alphabetical order.",
    "Given a dictionary, join its entries as key=value with commas, sorted by key.",
)
def dict_as_text(d):
    """Return the text form of a dictionary as 'key=value' parts joined by commas, keys sorted.

    >>> dict_as_text({"b": 2, "a": 1})
    'a=1,b=2'
    >>> dict_as_text({"x": "y"})
    'x=y'
    >>> dict_as_text({})
    ''
    """
    return ",".join(f"{key}={d[key]}" for key in sorted(d))
