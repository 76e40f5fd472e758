"""Counting, indexing and mapping list elements with dictionaries and sets."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Count the values and list them sorted.",
    "Given a list, build a dict value -> count whose entries are ordered by value.",
)
def tally_sorted_by_value(items: list) -> dict:
    """Return a dictionary from each value to its number of occurrences, with the keys in ascending order.

    >>> tally_sorted_by_value([3, 1, 3, 2])
    {1: 1, 2: 1, 3: 2}
    >>> tally_sorted_by_value(["b", "a"])
    {'a': 1, 'b': 1}
    >>> tally_sorted_by_value([])
    {}
    """
    counts = {}
    for item in sorted(items):
        counts[item] = counts.get(item, 0) + 1
    return counts


@exercise(
    "Count the values and leave out the ones that are single.",
    "Given a list, map every repeated value to how often it occurs, in order of first appearance.",
)
def tally_only_repeated(items: list) -> dict:
    """Return a dictionary with the counts of those values that occur more than once.

    >>> tally_only_repeated([1, 2, 1, 3, 3, 3])
    {1: 2, 3: 3}
    >>> tally_only_repeated(["a"])
    {}
    >>> tally_only_repeated([])
    {}
    """
    return {value: n for value, n in Counter(items).items() if n > 1}


@exercise(
    "How many percent of the elements are equal to each value?",
    "Given a list, compute round(100 * count / length) for all of its values.",
)
def tally_in_percent(items: list) -> dict:
    """Return a dictionary from each value to its share of the list in percent, rounded to whole numbers.

    >>> tally_in_percent(["a", "b", "a", "a"])
    {'a': 75, 'b': 25}
    >>> tally_in_percent([1])
    {1: 100}
    >>> tally_in_percent([])
    {}
    """
    return {value: round(100 * n / len(items)) for value, n in Counter(items).items()}


@exercise(
    "Count numbers by sign under three words, zero counts included.",
    "Given nums, build a dict that tells how many are below, equal to and above zero.",
)
def tally_conditions(nums: list[int]) -> dict[str, int]:
    """Return a dictionary with the counts of the 'negative', 'zero' and 'positive' numbers.

    >>> tally_conditions([1, -2, 0, 5])
    {'negative': 1, 'zero': 1, 'positive': 2}
    >>> tally_conditions([0])
    {'negative': 0, 'zero': 1, 'positive': 0}
    >>> tally_conditions([])
    {'negative': 0, 'zero': 0, 'positive': 0}
    """
    counts = {"negative": 0, "zero": 0, "positive": 0}
    for n in nums:
        if n < 0:
            counts["negative"] += 1
        elif n == 0:
            counts["zero"] += 1
        else:
            counts["positive"] += 1
    return counts


@exercise(
    "List the numbers of occurrences of the wanted values, in their order.",
    "Given a list and some values, count every one of these values in the list.",
)
def counts_of_wanted(items: list, wanted: list) -> list[int]:
    """Return for each wanted value how often it occurs in items.

    >>> counts_of_wanted([1, 2, 1, 3], [1, 3, 9])
    [2, 1, 0]
    >>> counts_of_wanted(["a"], [])
    []
    >>> counts_of_wanted([], ["x"])
    [0]
    """
    return [items.count(value) for value in wanted]


@exercise(
    "Subtract the count of b from the count of a.",
    "Given a list and two values, compare how often they occur.",
)
def difference_of_counts(items: list, a, b) -> int:
    """Return how much more often a occurs than b (negative if b is more frequent).

    >>> difference_of_counts(["a", "b", "a"], "a", "b")
    1
    >>> difference_of_counts([1, 1], 2, 1)
    -2
    >>> difference_of_counts([], 0, 1)
    0
    """
    return items.count(a) - items.count(b)


@exercise(
    "Tell if the counts of two values in the list are equal.",
    "Given a list and two values, return True when neither is more frequent than the other.",
)
def occurs_equally_often(items: list, a, b) -> bool:
    """Check whether a and b occur the same number of times.

    >>> occurs_equally_often(["x", "o", "x", "o"], "x", "o")
    True
    >>> occurs_equally_often([1, 1, 2], 1, 2)
    False
    >>> occurs_equally_often([], 3, 4)
    True
    """
    return items.count(a) == items.count(b)


@exercise(
    "Read the list from the left and report the value whose count reaches k first.",
    "Given a list and k, find which element gets its k-th copy earliest; None if none does.",
)
def first_to_occur_k_times(items: list, k: int):
    """Return the value that is the first to have occurred k times, or None.

    >>> first_to_occur_k_times(["a", "b", "b", "a"], 2)
    'b'
    >>> first_to_occur_k_times([1, 2], 2) is None
    True
    >>> first_to_occur_k_times([5], 1)
    5
    """
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
        if counts[item] == k:
            return item
    return None


@exercise(
    "Map every distinct value to where it appears for the first time.",
    "Given a list, note for each value the position at which it is first seen.",
)
def earliest_index_of_each(items: list) -> dict:
    """Return a dictionary from each value to the index of its first occurrence.

    >>> earliest_index_of_each(["a", "b", "a"])
    {'a': 0, 'b': 1}
    >>> earliest_index_of_each([7])
    {7: 0}
    >>> earliest_index_of_each([])
    {}
    """
    first = {}
    for i, item in enumerate(items):
        if item not in first:
            first[item] = i
    return first


@exercise(
    "Map every distinct value to where it appears for the last time.",
    "Given a list, note for each value its final position; keys in order of first appearance.",
)
def latest_index_of_each(items: list) -> dict:
    """Return a dictionary from each value to the index of its last occurrence.

    >>> latest_index_of_each(["a", "b", "a"])
    {'a': 2, 'b': 1}
    >>> latest_index_of_each([7])
    {7: 0}
    >>> latest_index_of_each([])
    {}
    """
    return {item: i for i, item in enumerate(items)}


@exercise(
    "How far apart are the outermost copies of every value?",
    "Given a list, compute last index minus first index for each distinct value (0 for single ones).",
)
def span_of_each(items: list) -> dict:
    """Return a dictionary from each value to the distance between its first and its last occurrence.

    >>> span_of_each(["a", "b", "a", "b", "b"])
    {'a': 2, 'b': 3}
    >>> span_of_each([1])
    {1: 0}
    >>> span_of_each([])
    {}
    """
    span = {}
    start = {}
    for i, item in enumerate(items):
        start.setdefault(item, i)
        span[item] = i - start[item]
    return span


@exercise(
    "Replace values by small integers, equal values by equal ones.",
    "Given a list, number the distinct values as they appear and list the number of each element.",
)
def value_ids(items: list) -> list[int]:
    """Return for each element the number of its value, where new values get the numbers 0, 1, 2 in order of first
    appearance.

    >>> value_ids(["x", "y", "x", "z"])
    [0, 1, 0, 2]
    >>> value_ids([9])
    [0]
    >>> value_ids([])
    []
    """
    ids = {}
    result = []
    for item in items:
        if item not in ids:
            ids[item] = len(ids)
        result.append(ids[item])
    return result


@exercise(
    "Look every element up in a dictionary and keep unknown ones.",
    "Given a list and a mapping, substitute the mapped value wherever there is one.",
)
def translate_values(items: list, table: dict) -> list:
    """Return the items with each one replaced by its entry in table; items that table lacks stay as they are.

    >>> translate_values(["a", "b", "c"], {"a": 1, "c": 3})
    [1, 'b', 3]
    >>> translate_values([5], {})
    [5]
    >>> translate_values([], {1: 2})
    []
    """
    return [table.get(item, item) for item in items]


@exercise(
    "Look the elements up in a dictionary and skip unknown ones.",
    "Given a list and a mapping, list the mapped values of all known elements in order.",
)
def translate_known_only(items: list, table: dict) -> list:
    """Return the entries of table for those items that it contains; other items are dropped.

    >>> translate_known_only(["a", "b", "a"], {"a": 1})
    [1, 1]
    >>> translate_known_only([5], {})
    []
    >>> translate_known_only([], {1: 2})
    []
    """
    return [table[item] for item in items if item in table]


@exercise(
    "Add up what the articles in the list cost according to the price table.",
    "Given a list of articles, possibly with repeats, and a dict of prices, compute the amount to pay.",
)
def total_price(cart: list[str], prices: dict[str, int]) -> int:
    """Return the sum of the prices of all articles in the cart; unknown articles cost nothing.

    >>> total_price(["tea", "egg", "tea"], {"tea": 3, "egg": 1})
    7
    >>> total_price(["x"], {})
    0
    >>> total_price([], {"a": 5})
    0
    """
    return sum(prices.get(article, 0) for article in cart)


@exercise(
    "Serve the orders one after the other and list those for which nothing is left.",
    "Given ordered articles and the available numbers, go through the orders and note every unserved one.",
)
def without_stock(orders: list[str], stock: dict[str, int]) -> list[str]:
    """Return the orders that cannot be served when each served order takes one piece from stock.

    >>> without_stock(["a", "a", "b"], {"a": 1, "b": 1})
    ['a']
    >>> without_stock(["x"], {})
    ['x']
    >>> without_stock([], {"a": 2})
    []
    """
    left = dict(stock)
    missing = []
    for article in orders:
        if left.get(article, 0) > 0:
            left[article] -= 1
        else:
            missing.append(article)
    return missing


@exercise(
    "Add points to the score of each winner.",
    (
        "Given a score table and a list of winners, possibly repeated, compute the new table without changing "
        "the old one."
    ),
)
def update_scores(scores: dict[str, int], winners: list[str], points: int) -> dict[str, int]:
    """Return the scores after every entry of winners has received the points; new names start at 0.

    >>> update_scores({"a": 1}, ["a", "b", "a"], 2)
    {'a': 5, 'b': 2}
    >>> update_scores({}, [], 5)
    {}
    >>> update_scores({"x": 3}, ["x"], -1)
    {'x': 2}
    """
    result = dict(scores)
    for name in winners:
        result[name] = result.get(name, 0) + points
    return result


@exercise(
    "Who has the most points? List all of them in alphabetical order.",
    "Given a dict from name to score, find the maximum and list every name that reaches it.",
)
def list_leaders(scores: dict[str, int]) -> list[str]:
    """Return the sorted names with the highest score; [] for an empty dictionary.

    >>> list_leaders({"b": 5, "a": 5, "c": 2})
    ['a', 'b']
    >>> list_leaders({"x": 0})
    ['x']
    >>> list_leaders({})
    []
    """
    top = max(scores.values(), default=0)
    return sorted(name for name, score in scores.items() if score == top)


@exercise(
    "Who is absent? List every name that has no entry or a false entry.",
    "Given names and a dict from name to presence, collect the names not present.",
)
def names_missing_from(names: list[str], present: dict[str, bool]) -> list[str]:
    """Return the names that are not marked as true in present, in order.

    >>> names_missing_from(["a", "b", "c"], {"a": True, "b": False})
    ['b', 'c']
    >>> names_missing_from(["x"], {"x": True})
    []
    >>> names_missing_from([], {})
    []
    """
    return [name for name in names if not present.get(name, False)]


@exercise(
    "Turn a mapping of keys to lists around.",
    "Given a dict from word to list of page numbers, build a dict from page number to the words on it.",
)
def invert_index_lists(index: dict[str, list[int]]) -> dict[int, list[str]]:
    """Return a dictionary from each number to the keys whose lists contain it, in order.

    >>> invert_index_lists({"tea": [1, 3], "egg": [3]})
    {1: ['tea'], 3: ['tea', 'egg']}
    >>> invert_index_lists({"a": []})
    {}
    >>> invert_index_lists({})
    {}
    """
    pages = {}
    for word, numbers in index.items():
        for number in numbers:
            pages.setdefault(number, []).append(word)
    return pages


@exercise(
    "Find which group has the most members.",
    "Given a dict from name to list, return the name whose list has the greatest length.",
)
def longest_value_list(groups: dict[str, list]) -> str | None:
    """Return the key with the longest list; ties go to the first; None for an empty dictionary.

    >>> longest_value_list({"a": [1], "b": [1, 2], "c": [3, 4]})
    'b'
    >>> longest_value_list({"x": []})
    'x'
    >>> longest_value_list({}) is None
    True
    """
    return max(groups, key=lambda name: len(groups[name]), default=None)


@exercise(
    "Count the different members of all groups; somebody in two groups counts once.",
    "Given a dict from name to list, unite the lists and return how many values there are without repeats.",
)
def total_members(groups: dict[str, list]) -> int:
    """Return the number of distinct elements in all lists of the dictionary together.

    >>> total_members({"a": [1, 2], "b": [2, 3]})
    3
    >>> total_members({"x": []})
    0
    >>> total_members({})
    0
    """
    members = set()
    for group in groups.values():
        members.update(group)
    return len(members)


@exercise(
    "In how many of the lists do the two names occur together?",
    "Given a list of groups and two names, return the number of groups holding both of them.",
)
def pairs_seen_together(groups: list[list[str]], a: str, b: str) -> int:
    """Count the groups that contain both a and b.

    >>> pairs_seen_together([["a", "b"], ["a", "c"], ["b", "x", "a"]], "a", "b")
    2
    >>> pairs_seen_together([["a"]], "a", "b")
    0
    >>> pairs_seen_together([], "x", "y")
    0
    """
    return sum(a in group and b in group for group in groups)


@exercise(
    "Which friends do two people share?",
    "Given a dict from name to list of friends, intersect the lists of two people and sort the result.",
)
def common_partners(friends: dict[str, list[str]], a: str, b: str) -> list[str]:
    """Return the sorted names that are in the lists of both a and b.

    >>> common_partners({"a": ["x", "y"], "b": ["y", "z"]}, "a", "b")
    ['y']
    >>> common_partners({"a": ["x"]}, "a", "b")
    []
    >>> common_partners({}, "p", "q")
    []
    """
    return sorted(set(friends.get(a, [])) & set(friends.get(b, [])))
