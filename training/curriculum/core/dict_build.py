"""Building dictionaries from lists and strings."""

from training.curriculum.exercise import exercise


@exercise(
    "Build a dict that maps each string to its length.",
    "Given a list of strings, return a dictionary from string to number of characters.",
)
def lengths_by_string(strings: list[str]) -> dict[str, int]:
    """Return a dictionary with every string as key and its length as value.

    >>> lengths_by_string(["a", "pear"])
    {'a': 1, 'pear': 4}
    >>> lengths_by_string([])
    {}
    >>> lengths_by_string(["x", "x"])
    {'x': 1}
    """
    return {s: len(s) for s in strings}


@exercise(
    "Combine a list of keys with a list of values; keys without a value get the default.",
    "Write a function to make a dict of two lists in which missing values at the end are filled with default.",
)
def dict_with_filler(keys, values, default=0):
    """Return a dict of the keys and values; keys beyond the values get default.

    >>> dict_with_filler(["a", "b"], [1])
    {'a': 1, 'b': 0}
    >>> dict_with_filler(["x"], [5, 6])
    {'x': 5}
    >>> dict_with_filler([], [])
    {}
    """
    return {k: values[i] if i < len(values) else default for i, k in enumerate(keys)}


@exercise(
    "Add the amounts of equal names in a list of (name, amount) tuples.",
    "Given pairs of name and amount, return a dict with the total amount for each name.",
)
def totals_by_name(pairs: list[tuple[str, int]]) -> dict[str, int]:
    """Return a dict with the sum of the amounts for every name.

    >>> totals_by_name([("tea", 2), ("jam", 1), ("tea", 3)])
    {'tea': 5, 'jam': 1}
    >>> totals_by_name([])
    {}
    >>> totals_by_name([("a", 0)])
    {'a': 0}
    """
    totals = {}
    for name, amount in pairs:
        totals[name] = totals.get(name, 0) + amount
    return totals


@exercise(
    "Group the numbers by their last digit.",
    "Given non-negative integers, return a dict from ones digit to the list of numbers that end in it.",
)
def group_by_last_digit(numbers: list[int]) -> dict[int, list[int]]:
    """Group the non-negative integers in a dict under their last digit.

    >>> group_by_last_digit([12, 5, 22])
    {2: [12, 22], 5: [5]}
    >>> group_by_last_digit([])
    {}
    >>> group_by_last_digit([10, 0])
    {0: [10, 0]}
    """
    groups = {}
    for n in numbers:
        groups.setdefault(n % 10, []).append(n)
    return groups


@exercise(
    "Turn lines like 'key: value' into a dictionary; lines without a colon are skipped.",
    "Parse a list of 'name: text' strings to a dict, with blanks around key and value removed.",
)
def dict_from_colon_lines(lines: list[str]) -> dict[str, str]:
    """Return a dict from 'key: value' lines, ignoring lines that have no colon.

    >>> dict_from_colon_lines(["size: 4", "oops", "hue:red"])
    {'size': '4', 'hue': 'red'}
    >>> dict_from_colon_lines([])
    {}
    >>> dict_from_colon_lines(["t: 10:30"])
    {'t': '10:30'}
    """
    result = {}
    for line in lines:
        if ":" in line:
            key, value = line.split(":", 1)
            result[key.strip()] = value.strip()
    return result


@exercise(
    "Map each element to the list of indices where it stands.",
    "Write a function to build a dict from element to all its positions in the list.",
)
def positions_per_element(items: list) -> dict:
    """Return a dict giving for each element the list of its positions.

    >>> positions_per_element(["a", "b", "a"])
    {'a': [0, 2], 'b': [1]}
    >>> positions_per_element([])
    {}
    >>> positions_per_element([4])
    {4: [0]}
    """
    where = {}
    for i, item in enumerate(items):
        if item not in where:
            where[item] = []
        where[item].append(i)
    return where


@exercise(
    "Map each letter of the word to the letter that follows it; a letter that occurs again keeps its first follower.",
    "Given a word, return a dict from character to the character after its first appearance (the last character has none).",
)
def follower_of_letter(word: str) -> dict[str, str]:
    """Return a dict from each character to the one that comes after its first occurrence.

    >>> follower_of_letter("noon")
    {'n': 'o', 'o': 'o'}
    >>> follower_of_letter("abc")
    {'a': 'b', 'b': 'c'}
    >>> follower_of_letter("x")
    {}
    """
    followers = {}
    for a, b in zip(word, word[1:]):
        followers.setdefault(a, b)
    return followers


@exercise(
    "Number the distinct items of a list in order of appearance, starting with 1.",
    "Given a list, return a dict that assigns 1 to the first distinct element, 2 to the next new one and so on.",
)
def numbering_of(items):
    """Assign consecutive numbers from 1 to the distinct elements in order of appearance.

    >>> numbering_of(["x", "y", "x", "z"])
    {'x': 1, 'y': 2, 'z': 3}
    >>> numbering_of([])
    {}
    >>> numbering_of([9, 9])
    {9: 1}
    """
    numbers = {}
    for item in items:
        if item not in numbers:
            numbers[item] = len(numbers) + 1
    return numbers


@exercise(
    "Return a dict that tells for each number of the list whether it is positive, as True or False.",
    "Map the numbers to booleans: True for those above zero.",
)
def positivity_map(numbers: list[int]) -> dict[int, bool]:
    """Return a dict from number to True if it is greater than zero, else False.

    >>> positivity_map([3, -1, 0])
    {3: True, -1: False, 0: False}
    >>> positivity_map([])
    {}
    >>> positivity_map([5, 5])
    {5: True}
    """
    return {n: n > 0 for n in numbers}


@exercise(
    "Build a dict from word length to the first word of that length.",
    "Given words, return for each occurring length the earliest word that has it.",
)
def first_word_per_length(words: list[str]) -> dict[int, str]:
    """Return a dict from each word length to the first word with that many letters.

    >>> first_word_per_length(["tea", "milk", "jam"])
    {3: 'tea', 4: 'milk'}
    >>> first_word_per_length([])
    {}
    >>> first_word_per_length(["", "a"])
    {0: '', 1: 'a'}
    """
    result = {}
    for word in words:
        if len(word) not in result:
            result[len(word)] = word
    return result


@exercise(
    "Make a dict of the alphabet positions of the letters of a word: a is 1, b is 2 and so on.",
    "Given a lowercase word, map each of its letters to its place in the alphabet.",
)
def alphabet_places(word: str) -> dict[str, int]:
    """Return a dict from each letter of the lowercase word to its number in the alphabet.

    >>> alphabet_places("bad")
    {'b': 2, 'a': 1, 'd': 4}
    >>> alphabet_places("")
    {}
    >>> alphabet_places("zz")
    {'z': 26}
    """
    return {c: ord(c) - ord("a") + 1 for c in word}


@exercise(
    "Keep for each name the highest score from a list of (name, score) tuples.",
    "Given results as pairs, build a dict with the best score of every player.",
)
def best_scores(results: list[tuple[str, int]]) -> dict[str, int]:
    """Return a dict with the largest score for each name.

    >>> best_scores([("Kim", 4), ("Lou", 2), ("Kim", 7)])
    {'Kim': 7, 'Lou': 2}
    >>> best_scores([])
    {}
    >>> best_scores([("A", -3), ("A", -5)])
    {'A': -3}
    """
    best = {}
    for name, score in results:
        if name not in best or score > best[name]:
            best[name] = score
    return best


@exercise(
    "Split a list into the values below, equal to and above a pivot; return a dict with the keys 'below', 'equal' and 'above'.",
    "Write a function to sort numbers into three lists by comparing them with pivot.",
)
def compare_groups(numbers: list[int], pivot: int) -> dict[str, list[int]]:
    """Return a dict with the numbers below, equal to and above pivot.

    >>> compare_groups([1, 5, 9, 5], 5)
    {'below': [1], 'equal': [5, 5], 'above': [9]}
    >>> compare_groups([], 0)
    {'below': [], 'equal': [], 'above': []}
    >>> compare_groups([2], 1)
    {'below': [], 'equal': [], 'above': [2]}
    """
    return {
        "below": [n for n in numbers if n < pivot],
        "equal": [n for n in numbers if n == pivot],
        "above": [n for n in numbers if n > pivot],
    }


@exercise(
    "Count how often each difference between neighbouring numbers occurs.",
    "Given a list of numbers, return a dict from step (next minus current) to how many times it appears.",
)
def step_counts(numbers: list[int]) -> dict[int, int]:
    """Return a dict that counts the differences of neighbouring numbers.

    >>> step_counts([1, 3, 5, 4])
    {2: 2, -1: 1}
    >>> step_counts([7])
    {}
    >>> step_counts([2, 2, 2])
    {0: 2}
    """
    counts = {}
    for a, b in zip(numbers, numbers[1:]):
        step = b - a
        counts[step] = counts.get(step, 0) + 1
    return counts


@exercise(
    "Create a dict from a flat list that alternates keys and numbers written as text; convert the numbers to int.",
    "Given ['a', '1', 'b', '2'], return {'a': 1, 'b': 2}: every even place is a key, the following string is its number.",
)
def dict_of_ints_from_flat(flat: list[str]) -> dict[str, int]:
    """Return a dict built of key, number, key, number ... where the numbers are strings to be converted.

    >>> dict_of_ints_from_flat(["a", "1", "b", "20"])
    {'a': 1, 'b': 20}
    >>> dict_of_ints_from_flat([])
    {}
    >>> dict_of_ints_from_flat(["x", "-4"])
    {'x': -4}
    """
    return {key: int(number) for key, number in zip(flat[::2], flat[1::2])}
