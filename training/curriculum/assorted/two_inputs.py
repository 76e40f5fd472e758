"""Two inputs together: two lists, a list and a string, a dictionary and a list, a number and a text."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Write a function to return the words of the list whose length occurs in the list of numbers.",
    "Keep words with a number of letters contained in sizes.",
)
def words_of_sizes(words, sizes):
    """Return the words whose length is in sizes.

    >>> words_of_sizes(["a", "bcd", "ef"], [1, 3])
    ['a', 'bcd']
    >>> words_of_sizes(["abc"], [])
    []
    >>> words_of_sizes([], [2])
    []
    """
    return [w for w in words if len(w) in sizes]


@exercise(
    "Find for each number of the first list the smallest number of the second list that is greater, or None.",
    "For every x in a return the least y in b with y > x, None if all are too small.",
)
def next_above_each(a, b):
    """Return for each element of a the smallest greater element of b, or None.

    >>> next_above_each([1, 4, 9], [5, 3, 8])
    [3, 5, None]
    >>> next_above_each([2], [2])
    [None]
    >>> next_above_each([], [1])
    []
    """
    return [min((y for y in b if y > x), default=None) for x in a]


@exercise(
    "Raise the characters of the string at the given indexes to upper case.",
    "Return s with capitals at exactly the listed positions; the other characters stay.",
)
def capitals_at(s, places):
    """Return s with the characters at the indexes in places in upper case.

    >>> capitals_at("banana", [0, 3])
    'BanAna'
    >>> capitals_at("abc", [5])
    'abc'
    >>> capitals_at("", [])
    ''
    """
    return "".join(c.upper() if i in places else c for i, c in enumerate(s))


@exercise(
    "Count how many elements of a are larger than every element of b; all of them if b is empty.",
    "Number of values in the first list that exceed the maximum of the second.",
)
def count_above_all(a, b):
    """Return how many elements of a are greater than all elements of b.

    >>> count_above_all([1, 5, 9], [4, 2])
    2
    >>> count_above_all([1], [3])
    0
    >>> count_above_all([1, 2], [])
    2
    """
    return sum(all(x > y for y in b) for x in a)


@exercise(
    "Replace each number in a by its position in b, counted from 1; numbers missing in b become 0.",
    "Look up the place of every element of a in the list b, 1-based; 0 means not found.",
)
def places_in_other(a, b):
    """Return the 1-based index in b of each element of a, 0 if absent.

    >>> places_in_other(["b", "z"], ["a", "b"])
    [2, 0]
    >>> places_in_other([1, 1], [1, 1])
    [1, 1]
    >>> places_in_other([], [5])
    []
    """
    return [b.index(x) + 1 if x in b else 0 for x in a]


@exercise(
    "Insert the elements of b behind each element of a that equals the marker.",
    "Return a with the whole list b placed after every occurrence of marker.",
)
def insert_after_marker(a, b, marker):
    """Return a with the elements of b following each element equal to marker.

    >>> insert_after_marker([1, 0, 2, 0], [7, 8], 0)
    [1, 0, 7, 8, 2, 0, 7, 8]
    >>> insert_after_marker(["a"], ["b"], "x")
    ['a']
    >>> insert_after_marker([], [1], 2)
    []
    """
    out = []
    for x in a:
        out.append(x)
        if x == marker:
            out.extend(b)
    return out


@exercise(
    "Add up the values of the dictionary for all keys in the list, each repeated key counting again; unknown keys count as the given penalty.",
    "Sum d[key] over the keys of the list, using penalty where a key is missing.",
)
def sum_with_penalty(d, keys, penalty):
    """Return the sum of d's values for keys, penalty for each key not in d.

    >>> sum_with_penalty({"a": 2, "b": 5}, ["a", "a", "x"], -1)
    3
    >>> sum_with_penalty({}, ["k"], 3)
    3
    >>> sum_with_penalty({"a": 1}, [], 9)
    0
    """
    return sum(d.get(key, penalty) for key in keys)


@exercise(
    "Compare two lists of scores: return how often the first is higher, how often equal, how often the second is higher.",
    "Given two equally long lists, count wins of a, draws and wins of b as a tuple.",
)
def wins_draws_losses(a, b):
    """Return the numbers of positions with a higher, a equal and b higher.

    >>> wins_draws_losses([3, 2, 1], [1, 2, 3])
    (1, 1, 1)
    >>> wins_draws_losses([5, 5], [1, 5])
    (1, 1, 0)
    >>> wins_draws_losses([], [])
    (0, 0, 0)
    """
    wins = sum(x > y for x, y in zip(a, b))
    draws = sum(x == y for x, y in zip(a, b))
    return wins, draws, len(a) - wins - draws


@exercise(
    "Return the text with each letter moved k places only if it is in the given set of letters; others stay. Moves go round after z.",
    "Shift those lowercase letters of text that occur in chosen by k in the alphabet, wrapping around.",
)
def shift_chosen(text, chosen, k):
    """Return text with the lowercase letters in chosen shifted k places, z followed by a.

    >>> shift_chosen("haze", "az", 1)
    'hbae'
    >>> shift_chosen("abc", "", 3)
    'abc'
    >>> shift_chosen("", "a", 1)
    ''
    """
    return "".join(chr((ord(c) - 97 + k) % 26 + 97) if c in chosen else c for c in text)


@exercise(
    "Find the element of a that has the most elements of b within distance d; the first one on ties.",
    "Return the x of a with the largest count of y in b such that abs(x - y) <= d, the first of several.",
)
def most_within(a, b, d):
    """Return the element of a with the most elements of b at most d away, the first of several.

    >>> most_within([1, 10], [9, 11, 2], 1)
    10
    >>> most_within([0, 5], [20], 3)
    0
    >>> most_within([4], [], 1)
    4
    """
    return max(a, key=lambda x: sum(abs(x - y) <= d for y in b))


@exercise(
    "Distribute the items over the names in turn and return a dict from name to list of items.",
    "Deal items to names one after another; each name gets a list, possibly empty.",
)
def deal_to_names(items, names):
    """Return a dictionary from each name to the items dealt to it in turn.

    >>> deal_to_names([1, 2, 3], ["Ann", "Bob"])
    {'Ann': [1, 3], 'Bob': [2]}
    >>> deal_to_names([], ["Ann"])
    {'Ann': []}
    >>> deal_to_names("abcd", ["x", "y", "z"])
    {'x': ['a', 'd'], 'y': ['b'], 'z': ['c']}
    """
    return {name: list(items[i::len(names)]) for i, name in enumerate(names)}


@exercise(
    "Remove from the text each word of the list once: every listed word takes away its first occurrence.",
    "Given a sentence and words, delete for each word one matching word of the sentence, from the left.",
)
def strike_words(sentence, words):
    """Return sentence without the first occurrence of each of words.

    >>> strike_words("a b a c", ["a"])
    'b a c'
    >>> strike_words("to be or", ["be", "be"])
    'to or'
    >>> strike_words("", ["x"])
    ''
    """
    left = sentence.split()
    for w in words:
        if w in left:
            left.remove(w)
    return " ".join(left)


@exercise(
    "Return the lines numbered in the list, in the list's order, from a text; line numbers start at 1.",
    "Given text and line numbers, join the requested lines with line breaks.",
)
def chosen_lines(text, numbers):
    """Return the lines of text with the given 1-based numbers, joined by line breaks.

    >>> chosen_lines("a\\nb\\nc", [3, 1])
    'c\\na'
    >>> chosen_lines("one", [1, 1])
    'one\\none'
    >>> chosen_lines("x", [])
    ''
    """
    lines = text.split("\n")
    return "\n".join(lines[n - 1] for n in numbers)


@exercise(
    "Find the letters needed to turn the first word into the second: letters of b missing in a, with repeats, sorted.",
    "Which letters must be bought to write word b when the letters of word a are there? Return them sorted as a string.",
)
def letters_to_buy(a, b):
    """Return the sorted letters that b needs beyond those of a.

    >>> letters_to_buy("tea", "teeth")
    'eht'
    >>> letters_to_buy("abc", "cab")
    ''
    >>> letters_to_buy("", "ba")
    'ab'
    """
    return "".join(sorted((Counter(b) - Counter(a)).elements()))


@exercise(
    "Return the pairs (x, y) with x from a and y from b whose sum is even and x smaller than y.",
    "List all combinations of one element of each list with an even total and the first below the second.",
)
def even_rising_pairs(a, b):
    """Return the pairs (x, y) of elements of a and b with x < y and an even sum.

    >>> even_rising_pairs([1, 2], [3, 4])
    [(1, 3), (2, 4)]
    >>> even_rising_pairs([5], [3])
    []
    >>> even_rising_pairs([], [2])
    []
    """
    return [(x, y) for x in a for y in b if x < y and (x + y) % 2 == 0]


@exercise(
    "Merge two dictionaries of lists: lists of common keys are joined, without repeated elements.",
    "Combine {key: list} dicts; for a key in both, append the elements of the second list that are new.",
)
def merge_list_dicts_once(a, b):
    """Return a and b merged, lists of common keys joined without repeats.

    >>> merge_list_dicts_once({"x": [1, 2]}, {"x": [2, 3], "y": [4]})
    {'x': [1, 2, 3], 'y': [4]}
    >>> merge_list_dicts_once({}, {"k": [1, 1]})
    {'k': [1]}
    >>> merge_list_dicts_once({"a": []}, {})
    {'a': []}
    """
    result = {key: list(dict.fromkeys(values)) for key, values in a.items()}
    for key, values in b.items():
        result[key] = list(dict.fromkeys(result.get(key, []) + values))
    return result


@exercise(
    "Walk through the list by jumps: start at index 0, move by the next jump each time, and collect the visited elements; stop when leaving the list.",
    "Given a list and jump widths, return the elements visited from index 0 on, until a jump ends outside.",
)
def visited_by_jumps(lst, jumps):
    """Return the elements of the non-empty lst visited from index 0 by the jumps, ending at the first jump outside.

    >>> visited_by_jumps(["a", "b", "c", "d"], [2, 1, -3])
    ['a', 'c', 'd', 'a']
    >>> visited_by_jumps([1, 2], [5, 1])
    [1]
    >>> visited_by_jumps([7], [])
    [7]
    """
    i = 0
    visited = [lst[0]]
    for jump in jumps:
        i += jump
        if not 0 <= i < len(lst):
            break
        visited.append(lst[i])
    return visited


@exercise(
    "Number of positions at which both lists hold a number above their own average.",
    "Count indexes i with a[i] greater than the mean of a and b[i] greater than the mean of b.",
)
def both_above_mean(a, b):
    """Return how many positions have a[i] above a's mean and b[i] above b's mean.

    >>> both_above_mean([1, 5, 6], [9, 8, 1])
    1
    >>> both_above_mean([1, 1], [2, 2])
    0
    >>> both_above_mean([0, 10], [0, 10])
    1
    """
    mean_a = sum(a) / len(a)
    mean_b = sum(b) / len(b)
    return sum(x > mean_a and y > mean_b for x, y in zip(a, b))
