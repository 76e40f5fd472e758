"""Counting things with dictionaries and Counter."""

from collections import Counter, defaultdict

from training.curriculum.exercise import exercise


@exercise(
    "Build a dictionary from each fruit name to the number of times it shows up in the basket.",
    "Tally a basket: how often does every fruit occur? Answer as a dict.",
)
def tally_basket(basket: list[str]) -> dict[str, int]:
    """Count how many times each fruit appears in the basket, as a dictionary.

    >>> tally_basket(["plum", "fig", "plum"])
    {'plum': 2, 'fig': 1}
    >>> tally_basket([])
    {}
    >>> tally_basket(["kiwi"])
    {'kiwi': 1}
    """
    counts = {}
    for fruit in basket:
        counts[fruit] = counts.get(fruit, 0) + 1
    return counts


@exercise(
    "Count the words by their first letter, ignoring case; empty words are skipped.",
    "Map every lowercase initial to the number of non-empty words that begin with it.",
)
def count_by_initial(words: list[str]) -> dict[str, int]:
    """Return how many words start with each letter, in lowercase. Skip empty words.

    >>> count_by_initial(["Ant", "bee", "asp"])
    {'a': 2, 'b': 1}
    >>> count_by_initial(["", "cat"])
    {'c': 1}
    >>> count_by_initial([])
    {}
    """
    counts = defaultdict(int)
    for word in words:
        if word:
            counts[word[0].lower()] += 1
    return dict(counts)


@exercise(
    "Count the strings by how many characters they have; keys of the result are in ascending order.",
    "Histogram of string lengths as a dict ordered from the shortest length to the longest.",
)
def length_histogram(items: list[str]) -> dict[int, int]:
    """Map each string length to the number of strings with that length, sorted by length.

    >>> length_histogram(["aa", "b", "cc", "ddd"])
    {1: 1, 2: 2, 3: 1}
    >>> length_histogram(["", ""])
    {0: 2}
    >>> length_histogram([])
    {}
    """
    counts = Counter(len(item) for item in items)
    return dict(sorted(counts.items()))


@exercise(
    "Find the value that was voted for most; if several share the lead, the one seen first wins. None for no votes.",
    "Winner of a list of votes, the earliest voted candidate on a tie, or None when the list is empty.",
)
def vote_winner(votes):
    """Return the candidate with the most votes. Ties go to whoever received a vote first; no votes gives None.

    >>> vote_winner(["Mia", "Leo", "Leo"])
    'Leo'
    >>> vote_winner(["Ana", "Bo", "Bo", "Ana"])
    'Ana'
    >>> vote_winner([]) is None
    True
    """
    if not votes:
        return None
    counts = Counter(votes)
    return max(counts, key=counts.get)


@exercise(
    "Sorted list of the values that occur at least `minimum` times.",
    "Which values reach a frequency of `minimum` or more? Return them in ascending order.",
)
def frequent_values(values: list[int], minimum: int) -> list[int]:
    """Return, sorted, the values that occur at least minimum times.

    >>> frequent_values([3, 1, 3, 2, 1, 3], 2)
    [1, 3]
    >>> frequent_values([5, 5], 3)
    []
    >>> frequent_values([9], 1)
    [9]
    """
    counts = Counter(values)
    return sorted(v for v, n in counts.items() if n >= minimum)


@exercise(
    "Count the elements for which the predicate holds.",
    "Number of items accepted by the function `test`.",
)
def count_matching(items, test):
    """Return how many items satisfy the predicate test.

    >>> count_matching([1, 2, 3, 4], lambda x: x > 2)
    2
    >>> count_matching(["a", "", "b"], bool)
    2
    >>> count_matching([], bool)
    0
    """
    return sum(1 for item in items if test(item))


@exercise(
    "Turn counts into fractions of the total. When the total is zero every share is 0.0.",
    "Relative frequencies: divide each count by the sum of all counts; use 0.0 everywhere if that sum is zero.",
)
def counts_to_shares(counts: dict[str, int]) -> dict[str, float]:
    """Convert counts to shares of the total. If the total is 0, every share is 0.0.

    >>> counts_to_shares({"yes": 3, "no": 1})
    {'yes': 0.75, 'no': 0.25}
    >>> counts_to_shares({"a": 0})
    {'a': 0.0}
    >>> counts_to_shares({})
    {}
    """
    total = sum(counts.values())
    if total == 0:
        return {key: 0.0 for key in counts}
    return {key: n / total for key, n in counts.items()}


@exercise(
    "Subtract what was used from what is available, dropping every item whose remainder is zero or less.",
    "Items left after taking away `used` from `available`; only positive remainders are kept.",
)
def remaining_supplies(available: dict[str, int], used: dict[str, int]) -> dict[str, int]:
    """Return what is left of each supply after use. Supplies with nothing left are omitted.

    >>> remaining_supplies({"flour": 5, "eggs": 3}, {"eggs": 3})
    {'flour': 5}
    >>> remaining_supplies({"milk": 2}, {"milk": 1})
    {'milk': 1}
    >>> remaining_supplies({"salt": 1}, {"salt": 4, "oil": 2})
    {}
    """
    left = {}
    for name, amount in available.items():
        rest = amount - used.get(name, 0)
        if rest > 0:
            left[name] = rest
    return left


@exercise(
    "Names of the k most common labels; labels with the same count are ordered alphabetically.",
    "Rank labels by frequency, highest first and alphabetical among equals, and return the first k.",
)
def top_labels(labels: list[str], k: int) -> list[str]:
    """Return the k most frequent labels, most frequent first, ties in alphabetical order.

    >>> top_labels(["bug", "docs", "bug", "api"], 2)
    ['bug', 'api']
    >>> top_labels(["x"], 5)
    ['x']
    >>> top_labels(["x", "y"], 0)
    []
    """
    counts = Counter(labels)
    ranked = sorted(counts, key=lambda label: (-counts[label], label))
    return ranked[:k]


@exercise(
    "Count the pairs of neighbours: every two consecutive stations form one (from, to) key.",
    "How often does each direct step from one station to the next occur in the route? Keys are tuples.",
)
def count_transitions(route):
    """Count each step from one station to the next, keyed by (from, to).

    >>> count_transitions(["A", "B", "A", "B"])
    {('A', 'B'): 2, ('B', 'A'): 1}
    >>> count_transitions(["A"])
    {}
    >>> count_transitions([])
    {}
    """
    counts = {}
    for step in zip(route, route[1:]):
        counts[step] = counts.get(step, 0) + 1
    return counts


@exercise(
    "Count even and odd numbers and return both counts in a dict with keys 'even' and 'odd'.",
    "Dictionary with the number of even and the number of odd integers in the list.",
)
def parity_counts(numbers: list[int]) -> dict[str, int]:
    """Return a dictionary with the number of 'even' and 'odd' integers.

    >>> parity_counts([1, 2, 4])
    {'even': 2, 'odd': 1}
    >>> parity_counts([])
    {'even': 0, 'odd': 0}
    >>> parity_counts([-3])
    {'even': 0, 'odd': 1}
    """
    even = sum(n % 2 == 0 for n in numbers)
    return {"even": even, "odd": len(numbers) - even}


@exercise(
    "Put each measurement into a bucket of the given width and count them; the key is the lower bound of the bucket.",
    "Histogram with buckets `width` wide: map the start of each non-empty bucket to its number of values, ascending.",
)
def bucket_counts(values: list[int], width: int) -> dict[int, int]:
    """Count values per bucket of the given width, keyed by the bucket's lower bound in ascending order.

    >>> bucket_counts([1, 4, 12, 15], 10)
    {0: 2, 10: 2}
    >>> bucket_counts([30, 5], 5)
    {5: 1, 30: 1}
    >>> bucket_counts([], 3)
    {}
    """
    counts = {}
    for value in values:
        start = value // width * width
        counts[start] = counts.get(start, 0) + 1
    return dict(sorted(counts.items()))


@exercise(
    "Number of distinct visitors in the log.",
    "How many different visitors does the log mention?",
    "Count visitors, but each one only once even when listed repeatedly.",
)
def unique_visitors(log: list[str]) -> int:
    """Return the number of different visitors in the log.

    >>> unique_visitors(["eva", "tom", "eva"])
    2
    >>> unique_visitors([])
    0
    >>> unique_visitors(["Tom", "tom"])
    2
    """
    return len(set(log))


@exercise(
    "Draw one text line per key: the key, a space and as many '*' as its count says.",
    "Render counts as a bar chart in text, each line being the name followed by a space and a row of asterisks.",
)
def star_chart(counts: dict[str, int]) -> list[str]:
    """Return one line per entry: the name, a space and one asterisk for every count.

    >>> star_chart({"cat": 3, "dog": 1})
    ['cat ***', 'dog *']
    >>> star_chart({"owl": 0})
    ['owl ']
    >>> star_chart({})
    []
    """
    return [f"{name} {'*' * n}" for name, n in counts.items()]


@exercise(
    "Count the values of a dictionary by the name of their type.",
    "How many values of each type does the mapping hold? Keys of the answer are type names such as 'int'.",
)
def count_value_types(data: dict) -> dict[str, int]:
    """Count the dictionary's values per type name.

    >>> count_value_types({"a": 1, "b": "x", "c": 2})
    {'int': 2, 'str': 1}
    >>> count_value_types({"f": None})
    {'NoneType': 1}
    >>> count_value_types({})
    {}
    """
    return dict(Counter(type(value).__name__ for value in data.values()))


@exercise(
    "Repeat every key as often as its count tells, in the order of the dict; negative counts give nothing.",
    "Expand a dictionary of counts back to a flat list.",
)
def expand_counts(counts: dict) -> list:
    """Return a list in which each key occurs as many times as its count. Negative counts yield nothing.

    >>> expand_counts({"a": 2, "b": 1})
    ['a', 'a', 'b']
    >>> expand_counts({"z": 0, "y": -2})
    []
    >>> expand_counts({7: 3})
    [7, 7, 7]
    """
    result = []
    for key, n in counts.items():
        result.extend([key] * n)
    return result


@exercise(
    "Running occurrence number: the i-th entry tells how many times that value has been seen up to and including i.",
    "For each position give the count so far of the value standing there.",
)
def occurrence_numbers(values: list) -> list[int]:
    """For each value return how many times it has occurred so far, itself included.

    >>> occurrence_numbers(["a", "b", "a"])
    [1, 1, 2]
    >>> occurrence_numbers([5, 5, 5])
    [1, 2, 3]
    >>> occurrence_numbers([])
    []
    """
    seen = Counter()
    result = []
    for value in values:
        seen[value] += 1
        result.append(seen[value])
    return result


@exercise(
    "Check whether two shopping lists hold the same articles with the same multiplicity, in any order.",
    "True if both lists contain equal items equally often; the order is irrelevant.",
)
def same_shopping(first: list[str], second: list[str]) -> bool:
    """Check whether both lists contain the same articles equally often, regardless of order.

    >>> same_shopping(["tea", "jam"], ["jam", "tea"])
    True
    >>> same_shopping(["tea", "tea"], ["tea"])
    False
    >>> same_shopping([], [])
    True
    """
    return Counter(first) == Counter(second)


@exercise(
    "How many surplus copies are there, that is, elements beyond the first of their kind?",
    "Number of elements that would have to be removed to make the list free of duplicates.",
)
def surplus_copies(cards: list) -> int:
    """Return how many cards are duplicates of an earlier card.

    >>> surplus_copies(["K", "Q", "K", "K"])
    2
    >>> surplus_copies([1, 2, 3])
    0
    >>> surplus_copies([])
    0
    """
    return len(cards) - len(set(cards))


@exercise(
    "Counting vowels in the text, case-insensitively: a dict with all five vowels in alphabetical order, zero "
    "included.",
    "For a, e, i, o and u tell how often each occurs in the text, upper or lower case, also when it never does.",
)
def vowel_tally(text: str) -> dict[str, int]:
    """Count each of the vowels a, e, i, o, u in the text ignoring case. Absent vowels have count 0.

    >>> vowel_tally("Area")
    {'a': 2, 'e': 1, 'i': 0, 'o': 0, 'u': 0}
    >>> vowel_tally("")
    {'a': 0, 'e': 0, 'i': 0, 'o': 0, 'u': 0}
    >>> vowel_tally("You")
    {'a': 0, 'e': 0, 'i': 0, 'o': 1, 'u': 1}
    """
    lowered = text.lower()
    return {vowel: lowered.count(vowel) for vowel in "aeiou"}


@exercise(
    "How many complete kits can be packed from the parts in stock, when the recipe states the parts per kit?",
    "Largest number of kits buildable: the scarcest part of the recipe decides; a missing part allows none. "
    "An empty recipe gives 0.",
)
def complete_kits(stock: dict[str, int], recipe: dict[str, int]) -> int:
    """Return how many full kits can be assembled from the stock when each kit needs the recipe's parts.

    An empty recipe makes 0 kits.

    >>> complete_kits({"leg": 9, "top": 3}, {"leg": 4, "top": 1})
    2
    >>> complete_kits({"leg": 9}, {"leg": 4, "top": 1})
    0
    >>> complete_kits({"leg": 9}, {})
    0
    """
    if not recipe:
        return 0
    return min(stock.get(part, 0) // need for part, need in recipe.items())
