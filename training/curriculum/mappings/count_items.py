"""Counting numbers and other items of lists with dictionaries."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Map each distinct item of the list to its number of occurrences.",
    "Given a list, build the dictionary of frequencies of its items.",
)
def occurrences(items: list) -> dict:
    """Count how often each item occurs in items and return a dictionary.

    >>> occurrences([3, 1, 3])
    {3: 2, 1: 1}
    >>> occurrences(["x"])
    {'x': 1}
    >>> occurrences([])
    {}
    """
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


@exercise(
    "Map each distinct item to its count, with the smallest item first.",
    "Given a list, return its frequencies as a dict sorted by item.",
)
def sorted_occurrences(items):
    """Count the items like a frequency dictionary whose keys are in ascending order.

    >>> sorted_occurrences([3, 1, 3])
    {1: 1, 3: 2}
    >>> sorted_occurrences(["b", "a", "b"])
    {'a': 1, 'b': 2}
    >>> sorted_occurrences([])
    {}
    """
    return dict(sorted(Counter(items).items()))


@exercise(
    "Find the number that occurs most often, the lowest one on a tie, None without numbers.",
    "Given a list of numbers, return the commonest, deciding ties in favour of the smaller.",
)
def most_frequent_smallest(numbers: list[int]) -> int | None:
    """Return the most frequent number; ties go to the smallest number, an empty list gives None.

    >>> most_frequent_smallest([5, 3, 5, 3])
    3
    >>> most_frequent_smallest([7])
    7
    >>> most_frequent_smallest([]) is None
    True
    """
    if not numbers:
        return None
    return min(set(numbers), key=lambda n: (-numbers.count(n), n))


@exercise(
    "Find the item with the highest count; ties go to the item whose last occurrence is latest.",
    "Given a nonempty list, return its commonest item, preferring later ones on a tie.",
)
def most_frequent_latest(items):
    """Return the most frequent item, the one seen last among equally frequent ones; the list is not empty.

    >>> most_frequent_latest(["a", "b", "a", "b"])
    'b'
    >>> most_frequent_latest([1, 1, 2])
    1
    >>> most_frequent_latest([9])
    9
    """
    return max(reversed(items), key=items.count)


@exercise(
    "Find the rarest item; ties go to the one that comes first.",
    "Given a nonempty list, return the item with the fewest occurrences, the earliest of several.",
)
def least_frequent(items: list) -> object:
    """Return the least frequent item of a nonempty list, the first one on a tie.

    >>> least_frequent([1, 1, 2])
    2
    >>> least_frequent(["a", "b"])
    'a'
    >>> least_frequent([4, 4])
    4
    """
    return min(items, key=items.count)


@exercise(
    "List the items without a repeat in the list.",
    "Given a list, keep only the items whose count is one.",
)
def items_once(items):
    """Return the items that occur exactly once, in order.

    >>> items_once([1, 2, 1, 3])
    [2, 3]
    >>> items_once([5, 5])
    []
    >>> items_once([])
    []
    """
    counts = Counter(items)
    return [item for item in items if counts[item] == 1]


@exercise(
    "List the repeated items of a list without repeats, in the order they first appear.",
    "Given a list, find which items have two or more occurrences.",
)
def items_repeated(items: list) -> list:
    """Return the items that occur at least twice, each once, in order of first appearance.

    >>> items_repeated([1, 2, 1, 3, 2])
    [1, 2]
    >>> items_repeated([1, 2])
    []
    >>> items_repeated(["a", "a", "a"])
    ['a']
    """
    return [item for item, n in Counter(items).items() if n > 1]


@exercise(
    "Find all items with a count of exactly k, in ascending order.",
    "Given a list and k, return sorted the distinct items appearing k times.",
)
def items_with_count(items, k):
    """Return the items that occur exactly k times, sorted.

    >>> items_with_count([1, 2, 1, 3, 3], 2)
    [1, 3]
    >>> items_with_count([1], 2)
    []
    >>> items_with_count([], 1)
    []
    """
    return sorted(item for item, n in Counter(items).items() if n == k)


@exercise(
    "List in ascending order the items whose count divided by the length is above share.",
    "Given a list and a share between 0 and 1, find the items occurring more often than this fraction.",
)
def items_above_share(items: list, share: float) -> list:
    """Return the items that make up more than the given share of the list, sorted.

    >>> items_above_share([1, 1, 2, 3], 0.4)
    [1]
    >>> items_above_share([1, 2], 0.5)
    []
    >>> items_above_share([], 0.1)
    []
    """
    return sorted(x for x in set(items) if items.count(x) / len(items) > share)


@exercise(
    "Map each distinct item to its count divided by the number of all items.",
    "Given a list, compute the relative frequency of every item.",
)
def relative_frequencies(items):
    """Return the share of each item in the list as a dictionary of fractions.

    >>> relative_frequencies(["a", "b", "a", "a"])
    {'a': 0.75, 'b': 0.25}
    >>> relative_frequencies([1])
    {1: 1.0}
    >>> relative_frequencies([])
    {}
    """
    return {item: count / len(items) for item, count in Counter(items).items()}


@exercise(
    "Count numbers by parity in a dictionary with the keys 'even' and 'odd'.",
    "Given integers, return a dict telling how many are even and how many are odd.",
)
def get_parity_counts(numbers: list[int]) -> dict[str, int]:
    """Count how many even and how many odd numbers there are, as {'even': ..., 'odd': ...}.

    >>> get_parity_counts([1, 2, 3])
    {'even': 1, 'odd': 2}
    >>> get_parity_counts([0, -2])
    {'even': 2, 'odd': 0}
    >>> get_parity_counts([])
    {'even': 0, 'odd': 0}
    """
    counts = {"even": 0, "odd": 0}
    for n in numbers:
        counts["even" if n % 2 == 0 else "odd"] += 1
    return counts


@exercise(
    "Return how many numbers are below zero, equal to zero and above zero.",
    "Given numbers, count negatives, zeros and positives in a tuple of three.",
)
def sign_counts(nums):
    """Count the numbers by sign, as a tuple (negative, zero, positive).

    >>> sign_counts([-1, 0, 5, 7])
    (1, 1, 2)
    >>> sign_counts([0, 0])
    (0, 2, 0)
    >>> sign_counts([])
    (0, 0, 0)
    """
    negative = sum(1 for n in nums if n < 0)
    zero = nums.count(0)
    return negative, zero, len(nums) - negative - zero


@exercise(
    "Map each remainder 0 to k - 1 to the number of list entries that have it modulo k.",
    "Given integers and k, return remainder -> count for all possible remainders.",
)
def remainder_counts(numbers: list[int], k: int) -> dict[int, int]:
    """Count the numbers by their remainder when divided by k, remainders without numbers included.

    >>> remainder_counts([1, 2, 3, 4], 3)
    {0: 1, 1: 2, 2: 1}
    >>> remainder_counts([10], 2)
    {0: 1, 1: 0}
    >>> remainder_counts([], 2)
    {0: 0, 1: 0}
    """
    counts = {r: 0 for r in range(k)}
    for n in numbers:
        counts[n % k] += 1
    return counts


@exercise(
    "Map each decimal digit that occurs in the numbers to how often it occurs in total.",
    "Given nonnegative integers, count the digits of all of them in one dict sorted by digit.",
)
def digit_counts_of_all(numbers):
    """Count the digits of all numbers together, as a dictionary from digit to count, ascending.

    >>> digit_counts_of_all([12, 21, 3])
    {1: 2, 2: 2, 3: 1}
    >>> digit_counts_of_all([100])
    {0: 2, 1: 1}
    >>> digit_counts_of_all([])
    {}
    """
    digits = "".join(str(n) for n in numbers)
    return {int(d): digits.count(d) for d in sorted(set(digits))}


@exercise(
    "Map the name of each type, such as 'int', to the number of items of that type.",
    "Given a mixed list, return type name -> how many items have it.",
)
def count_by_type(items: list) -> dict[str, int]:
    """Count the items by type name.

    >>> count_by_type([1, "a", 2, None])
    {'int': 2, 'str': 1, 'NoneType': 1}
    >>> count_by_type([True, 1.5])
    {'bool': 1, 'float': 1}
    >>> count_by_type([])
    {}
    """
    counts = {}
    for item in items:
        name = type(item).__name__
        counts[name] = counts.get(name, 0) + 1
    return counts


@exercise(
    "Map each length to the number of inner lists that long.",
    "Given a list of lists, return length -> how many of them have this length.",
)
def count_by_size(rows):
    """Count the lists in rows by their length.

    >>> count_by_size([[1], [2, 3], [4]])
    {1: 2, 2: 1}
    >>> count_by_size([[]])
    {0: 1}
    >>> count_by_size([])
    {}
    """
    return dict(Counter(len(row) for row in rows))


@exercise(
    "Build a histogram: map the start of each interval of the given width to the number of values in it, ascending.",
    "Given numbers and a bin width, return bin start -> count for the bins that occur, sorted.",
)
def get_histogram(numbers: list[int], width: int) -> dict[int, int]:
    """Count how many numbers fall into each band of the given width, keyed by the lower end of the band.

    >>> get_histogram([1, 5, 12, 19], 10)
    {0: 2, 10: 2}
    >>> get_histogram([-1, 0], 10)
    {-10: 1, 0: 1}
    >>> get_histogram([], 5)
    {}
    """
    counts = {}
    for n in sorted(numbers):
        start = n // width * width
        counts[start] = counts.get(start, 0) + 1
    return counts


@exercise(
    "Return the list of counts: for every position how often its item occurs.",
    "Given a list, map each item to its frequency, keeping the positions.",
)
def frequency_of_each(items):
    """Replace each item by its number of occurrences in the whole list.

    >>> frequency_of_each(["a", "b", "a"])
    [2, 1, 2]
    >>> frequency_of_each([1])
    [1]
    >>> frequency_of_each([])
    []
    """
    counts = Counter(items)
    return [counts[item] for item in items]


@exercise(
    "For every position return the running count of its item.",
    "Number the repeats of each item: first occurrence 1, second 2 and so on.",
)
def running_count_of_each(items: list) -> list[int]:
    """Replace each item by how often it has occurred so far, itself included.

    >>> running_count_of_each(["a", "b", "a", "a"])
    [1, 1, 2, 3]
    >>> running_count_of_each([1, 2])
    [1, 1]
    >>> running_count_of_each([])
    []
    """
    counts = {}
    result = []
    for item in items:
        counts[item] = counts.get(item, 0) + 1
        result.append(counts[item])
    return result


@exercise(
    "List the distinct items from the most to the least frequent, ties from small to large.",
    "Given a list, rank its different items by how often they occur.",
)
def distinct_by_frequency(items):
    """Sort the items by descending frequency; equally frequent items are in ascending order, each listed once.

    >>> distinct_by_frequency([3, 1, 3, 2, 2])
    [2, 3, 1]
    >>> distinct_by_frequency([5, 4])
    [4, 5]
    >>> distinct_by_frequency([])
    []
    """
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))


@exercise(
    "Turn frequencies back into a list: every key as many times as its value.",
    "Given item -> count, return the items written out, in the order of the dict.",
)
def expand_frequencies(counts: dict) -> list:
    """Expand a dictionary of counts into a list with each key repeated as often as its count says.

    >>> expand_frequencies({"a": 2, "b": 1})
    ['a', 'a', 'b']
    >>> expand_frequencies({"x": 0})
    []
    >>> expand_frequencies({})
    []
    """
    result = []
    for item, n in counts.items():
        result.extend([item] * n)
    return result


@exercise(
    "Subtract one list from another with multiplicity: every element of taken cancels one equal item.",
    "Given two lists, take away the items of the second from the first, each only once per occurrence.",
)
def get_multiset_minus(items, taken):
    """Remove from items one occurrence for each element of taken, and return what is left in order.

    >>> get_multiset_minus([1, 1, 2, 3], [1, 3])
    [1, 2]
    >>> get_multiset_minus([1], [2])
    [1]
    >>> get_multiset_minus([1, 1], [1, 1, 1])
    []
    """
    left = Counter(taken)
    result = []
    for item in items:
        if left[item] > 0:
            left[item] -= 1
        else:
            result.append(item)
    return result


@exercise(
    "Count the distinct items whose frequency is higher than that of the given item.",
    "Given a list and an item, tell how many other items are commoner than it.",
)
def count_commoner(items: list, item) -> int:
    """Return the number of different items that occur in the list more often than item.

    >>> count_commoner(["a", "a", "b", "c", "c"], "b")
    2
    >>> count_commoner([1, 1, 2], 1)
    0
    >>> count_commoner([1], 5)
    1
    """
    counts = Counter(items)
    return sum(1 for n in counts.values() if n > counts[item])


@exercise(
    "Map every word of the vocabulary to its count in the list, 0 if it is absent.",
    "Given a list and a vocabulary, return the counts of exactly the vocabulary entries.",
)
def count_vocabulary(items: list[str], vocabulary: list[str]) -> dict[str, int]:
    """Count how often each item of vocabulary occurs in items, items outside the vocabulary being ignored.

    >>> count_vocabulary(["a", "b", "a", "z"], ["a", "c"])
    {'a': 2, 'c': 0}
    >>> count_vocabulary([], ["x"])
    {'x': 0}
    >>> count_vocabulary(["x"], [])
    {}
    """
    return {word: items.count(word) for word in vocabulary}


@exercise(
    "Who is in the lead? List all names sharing the highest number of votes, sorted.",
    "Given a list of votes, return sorted every candidate that nobody beats.",
)
def get_leaders(votes: list[str]) -> list[str]:
    """Return the names with the most votes in alphabetical order, [] without votes.

    >>> get_leaders(["bob", "ann", "bob", "ann", "cid"])
    ['ann', 'bob']
    >>> get_leaders(["x"])
    ['x']
    >>> get_leaders([])
    []
    """
    counts = Counter(votes)
    return sorted(name for name in counts if counts[name] == max(counts.values()))


@exercise(
    "Return {'below': ..., 'within': ..., 'above': ...} for numbers compared with low and high, both inclusive.",
    "Given numbers and two limits, count those less than low, those from low to high and those greater than high.",
)
def count_against_limits(nums: list[float], low: float, high: float) -> dict[str, int]:
    """Count how many of the numbers lie below, within and above the limits, as a dictionary.

    >>> count_against_limits([1, 5, 9, 12], 5, 9)
    {'below': 1, 'within': 2, 'above': 1}
    >>> count_against_limits([0], 1, 2)
    {'below': 1, 'within': 0, 'above': 0}
    >>> count_against_limits([], 0, 1)
    {'below': 0, 'within': 0, 'above': 0}
    """
    counts = {"below": 0, "within": 0, "above": 0}
    for n in nums:
        if n < low:
            counts["below"] += 1
        elif n > high:
            counts["above"] += 1
        else:
            counts["within"] += 1
    return counts
