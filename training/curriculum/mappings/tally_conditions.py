"""Tallies: counting items under a condition and questions about the counts."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Count how often each even number occurs; odd numbers are left out.",
    "Return a dict from every even number in the list to its number of occurrences.",
)
def tally_even_numbers(numbers: list[int]) -> dict[int, int]:
    """Return the occurrences of each even number.

    >>> tally_even_numbers([2, 4, 2, 3])
    {2: 2, 4: 1}
    >>> tally_even_numbers([1, 3])
    {}
    >>> tally_even_numbers([0, 0, 0])
    {0: 3}
    """
    counts = {}
    for n in numbers:
        if n % 2 == 0:
            counts[n] = counts.get(n, 0) + 1
    return counts


@exercise(
    "Count the words by their length.",
    "Return a dictionary telling how many words there are of each length.",
)
def tally_word_lengths(words):
    """Return a dict from word length to the number of words of that length.

    >>> tally_word_lengths(["a", "to", "of", "tea"])
    {1: 1, 2: 2, 3: 1}
    >>> tally_word_lengths(["", "x"])
    {0: 1, 1: 1}
    >>> tally_word_lengths([])
    {}
    """
    counts = {}
    for word in words:
        counts[len(word)] = counts.get(len(word), 0) + 1
    return counts


@exercise(
    "Return the items that occur exactly k times, in order of first appearance.",
    "Which items are found k times in the list, no more and no less?",
)
def items_exactly_k_times(items: list, k: int) -> list:
    """Return the items occurring exactly k times, in order of first appearance.

    >>> items_exactly_k_times(["a", "b", "a", "c"], 1)
    ['b', 'c']
    >>> items_exactly_k_times([1, 2, 2, 1, 3], 2)
    [1, 2]
    >>> items_exactly_k_times([], 1)
    []
    """
    counts = Counter(items)
    return [item for item in counts if counts[item] == k]


@exercise(
    "Return the most common item, and among equally common items the smallest one.",
    "Find the mode of the list; the lowest value wins a tie.",
)
def smallest_most_common(values):
    """Return the most frequent value, the smallest one on ties.

    >>> smallest_most_common([3, 1, 3, 1, 2])
    1
    >>> smallest_most_common([5])
    5
    >>> smallest_most_common([9, 9, 4])
    9
    """
    counts = Counter(values)
    top = max(counts.values())
    return min(v for v in counts if counts[v] == top)


@exercise(
    "Count how many different items occur at least k times.",
    "Number of distinct values that appear k or more times in the list.",
)
def count_items_at_least_k_times(items: list, k: int) -> int:
    """Return the number of distinct items that occur at least k times.

    >>> count_items_at_least_k_times(["x", "y", "x", "x", "y"], 2)
    2
    >>> count_items_at_least_k_times([1, 2, 3], 2)
    0
    >>> count_items_at_least_k_times([], 1)
    0
    """
    return sum(1 for n in Counter(items).values() if n >= k)


@exercise(
    "Count the occurrences of each item and return the pairs (item, count) sorted by count, highest first, then by item.",
    "Make a frequency table as a list of tuples: most frequent first, equal counts in ascending order of item.",
)
def frequency_pairs(items):
    """Return (item, count) pairs, most frequent first, ties by item.

    >>> frequency_pairs(["b", "a", "b", "c"])
    [('b', 2), ('a', 1), ('c', 1)]
    >>> frequency_pairs([2, 1])
    [(1, 1), (2, 1)]
    >>> frequency_pairs([])
    []
    """
    return sorted(Counter(items).items(), key=lambda pair: (-pair[1], pair[0]))


@exercise(
    "Count for every remainder from 0 to k - 1 how many numbers leave it when divided by k.",
    "Return a list of length k whose r-th entry is the number of values with remainder r.",
)
def tally_remainders(numbers: list[int], k: int) -> list[int]:
    """Return how many numbers leave each remainder modulo k.

    >>> tally_remainders([3, 4, 5, 6], 3)
    [2, 1, 1]
    >>> tally_remainders([7], 2)
    [0, 1]
    >>> tally_remainders([], 3)
    [0, 0, 0]
    """
    counts = [0] * k
    for n in numbers:
        counts[n % k] += 1
    return counts


@exercise(
    "Count the occurrences of the wanted items only; wanted items that never occur get 0.",
    "For each wanted item tell how often it is in the list, including zero counts.",
)
def tally_wanted(items: list[str], wanted: list[str]) -> dict[str, int]:
    """Return the count of each wanted item in items.

    >>> tally_wanted(["red", "blue", "red"], ["red", "green"])
    {'red': 2, 'green': 0}
    >>> tally_wanted([], ["x"])
    {'x': 0}
    >>> tally_wanted(["a"], [])
    {}
    """
    return {w: items.count(w) for w in wanted}


@exercise(
    "Return a list with every item replaced by how often it occurs in the whole list.",
    "Map each item to its frequency, keeping the positions.",
)
def items_to_frequencies(items):
    """Return for every position the number of occurrences of its item.

    >>> items_to_frequencies(["a", "b", "a"])
    [2, 1, 2]
    >>> items_to_frequencies([1])
    [1]
    >>> items_to_frequencies([])
    []
    """
    counts = Counter(items)
    return [counts[item] for item in items]


@exercise(
    "Find the first item that occurs more than once; None if all items are different.",
    "Return the earliest item in the list that has a second copy somewhere, or None.",
)
def first_item_with_copy(items: list):
    """Return the first item that occurs at least twice, or None.

    >>> first_item_with_copy(["x", "y", "z", "y", "x"])
    'x'
    >>> first_item_with_copy([4, 4])
    4
    >>> first_item_with_copy([1, 2]) is None
    True
    """
    counts = Counter(items)
    for item in items:
        if counts[item] > 1:
            return item
    return None


@exercise(
    "Return the items that have no partner when equal items are paired up, sorted.",
    "List in ascending order all values with an odd number of occurrences.",
)
def items_left_unpaired(values: list[int]) -> list[int]:
    """Return the sorted values that occur an odd number of times.

    >>> items_left_unpaired([1, 2, 1, 3, 3, 3])
    [2, 3]
    >>> items_left_unpaired([5, 5])
    []
    >>> items_left_unpaired([])
    []
    """
    return sorted(v for v, n in Counter(values).items() if n % 2 == 1)


@exercise(
    "Count the first letters of the words, ignoring case and empty words.",
    "Return a dict with the lower-case initial letters and how many words begin with each.",
)
def tally_initials(words):
    """Return how many words start with each letter, in lower case.

    >>> tally_initials(["Ann", "bob", "alf", ""])
    {'a': 2, 'b': 1}
    >>> tally_initials(["x"])
    {'x': 1}
    >>> tally_initials([])
    {}
    """
    counts = {}
    for word in words:
        if word:
            first = word[0].lower()
            counts[first] = counts.get(first, 0) + 1
    return counts


@exercise(
    "Number the copies: return tuples (item, n) where n tells that this is the n-th occurrence of the item.",
    "Pair every item with its running occurrence number, starting at 1 for each item.",
)
def number_the_copies(items):
    """Return (item, occurrence number) for every item in order.

    >>> number_the_copies(["a", "b", "a"])
    [('a', 1), ('b', 1), ('a', 2)]
    >>> number_the_copies([5, 5, 5])
    [(5, 1), (5, 2), (5, 3)]
    >>> number_the_copies([])
    []
    """
    seen = Counter()
    result = []
    for item in items:
        seen[item] += 1
        result.append((item, seen[item]))
    return result


@exercise(
    "Count how often each pair of neighbouring items occurs in the list.",
    "Return a dict from each tuple of two adjacent items to its number of occurrences.",
)
def tally_adjacent_pairs(items: list) -> dict[tuple, int]:
    """Return the counts of pairs of consecutive items.

    >>> tally_adjacent_pairs(["a", "b", "a", "b"])
    {('a', 'b'): 2, ('b', 'a'): 1}
    >>> tally_adjacent_pairs([1, 1, 1])
    {(1, 1): 2}
    >>> tally_adjacent_pairs([7])
    {}
    """
    return dict(Counter(zip(items, items[1:])))


@exercise(
    "Group the items by their count: a dict from each count to the sorted list of items with that count.",
    "Invert a tally so that every number of occurrences maps to the items having it, in sorted order.",
)
def items_by_count(items):
    """Return a dict from count to the sorted items occurring that often.

    >>> items_by_count(["a", "b", "a", "c"])
    {2: ['a'], 1: ['b', 'c']}
    >>> items_by_count([2, 1])
    {1: [1, 2]}
    >>> items_by_count([])
    {}
    """
    groups = {}
    for item, n in sorted(Counter(items).items()):
        groups.setdefault(n, []).append(item)
    return groups


@exercise(
    "Return the items that occur more often in the first list than in the second, sorted.",
    "Which values have a higher count in a than in b? Give them in ascending order.",
)
def more_frequent_in_first(a: list[int], b: list[int]) -> list[int]:
    """Return the sorted values that are more frequent in a than in b.

    >>> more_frequent_in_first([1, 1, 2], [1, 2, 2])
    [1]
    >>> more_frequent_in_first([3], [])
    [3]
    >>> more_frequent_in_first([], [3])
    []
    """
    return sorted(v for v in set(a) if a.count(v) > b.count(v))


@exercise(
    "Count the votes and return the winner; if two or more lead with the same count, return None.",
    "Who got the most votes? The answer is None when there is no single winner.",
)
def single_winner(votes):
    """Return the name with the most votes, or None on a tie or without votes.

    >>> single_winner(["Ann", "Bob", "Ann"])
    'Ann'
    >>> single_winner(["Ann", "Bob"]) is None
    True
    >>> single_winner([]) is None
    True
    """
    ranking = Counter(votes).most_common(2)
    if not ranking:
        return None
    if len(ranking) == 2 and ranking[0][1] == ranking[1][1]:
        return None
    return ranking[0][0]


@exercise(
    "Return the k most common words in alphabetical order; equally common words are chosen in order of first appearance.",
    "Find the k words with the highest counts and sort them by the alphabet.",
)
def common_words_alphabetical(words: list[str], k: int) -> list[str]:
    """Return the k most common words, sorted alphabetically.

    >>> common_words_alphabetical(["tea", "bun", "tea", "bun", "jam"], 2)
    ['bun', 'tea']
    >>> common_words_alphabetical(["x"], 3)
    ['x']
    >>> common_words_alphabetical([], 1)
    []
    """
    return sorted(word for word, n in Counter(words).most_common(k))


@exercise(
    "Add the counts of two tallies key by key.",
    "Combine two dicts of counts into one; keys found in both get the sum.",
)
def add_tallies(first, second):
    """Return the sum of two dicts of counts.

    >>> add_tallies({"a": 1, "b": 2}, {"b": 3, "c": 4})
    {'a': 1, 'b': 5, 'c': 4}
    >>> add_tallies({}, {"x": 1})
    {'x': 1}
    >>> add_tallies({}, {})
    {}
    """
    result = dict(first)
    for key, n in second.items():
        result[key] = result.get(key, 0) + n
    return result


@exercise(
    "Subtract the used counts from the stock and keep only what is left above zero.",
    "Remaining counts after taking away the used items; entries at zero or below disappear.",
)
def remaining_counts(stock: dict[str, int], used: dict[str, int]) -> dict[str, int]:
    """Return the positive remainders of stock minus used.

    >>> remaining_counts({"nail": 5, "screw": 2}, {"nail": 3, "screw": 2})
    {'nail': 2}
    >>> remaining_counts({"a": 1}, {})
    {'a': 1}
    >>> remaining_counts({}, {"a": 1})
    {}
    """
    return dict(Counter(stock) - Counter(used))


@exercise(
    "Write the tally of the items as text such as '2 x a, 1 x b', in order of first appearance.",
    "Return one string listing each distinct item with its count before it, joined by commas.",
)
def tally_text(items):
    """Return the counts of items as text like '2 x a, 1 x b'.

    >>> tally_text(["a", "b", "a"])
    '2 x a, 1 x b'
    >>> tally_text(["egg"])
    '1 x egg'
    >>> tally_text([])
    ''
    """
    return ", ".join(f"{n} x {item}" for item, n in Counter(items).items())


@exercise(
    "Turn a tally back into a sorted list in which each item appears as often as its count.",
    "Expand a dict of counts into the list of items, sorted by item.",
)
def expand_tally(counts: dict[str, int]) -> list[str]:
    """Return the sorted list of items described by counts.

    >>> expand_tally({"b": 1, "a": 3})
    ['a', 'a', 'a', 'b']
    >>> expand_tally({"x": 0})
    []
    >>> expand_tally({})
    []
    """
    result = []
    for item in sorted(counts):
        result.extend([item] * counts[item])
    return result
