"""Parallel lists: names with scores, items with prices, two columns worked on together."""

from training.curriculum.exercise import exercise


@exercise(
    "Find who has the best score in two parallel lists; ties go to the first, empty lists give None.",
    "Given names and their scores at the same indexes, return the name belonging to the maximum score, None without names.",
)
def best_name(names: list[str], scores: list[int]) -> str | None:
    """Return the name with the highest score, names and scores being lists of equal length; first on a tie, None if empty.

    >>> best_name(["ann", "bob", "cid"], [3, 9, 9])
    'bob'
    >>> best_name(["x"], [0])
    'x'
    >>> best_name([], []) is None
    True
    """
    if not names:
        return None
    return names[scores.index(max(scores))]


@exercise(
    "Filter names by a parallel list of scores.",
    "Given names, scores and a limit, list the names with a score not below the limit.",
)
def names_reaching(names, scores, limit):
    """Return the names whose score at the same index is at least limit.

    >>> names_reaching(["ann", "bob"], [3, 9], 5)
    ['bob']
    >>> names_reaching(["ann"], [5], 5)
    ['ann']
    >>> names_reaching([], [], 1)
    []
    """
    return [name for name, score in zip(names, scores) if score >= limit]


@exercise(
    "Order names by descending score.",
    "Given names and scores at equal indexes, return the names from the best to the worst score.",
)
def get_names_by_score(names: list[str], scores: list[int]) -> list[str]:
    """Sort the names by their scores in a parallel list, highest score first; equal scores keep their order.

    >>> get_names_by_score(["ann", "bob", "cid"], [3, 9, 5])
    ['bob', 'cid', 'ann']
    >>> get_names_by_score(["x", "y"], [1, 1])
    ['x', 'y']
    >>> get_names_by_score([], [])
    []
    """
    pairs = sorted(zip(names, scores), key=lambda pair: pair[1], reverse=True)
    return [name for name, _ in pairs]


@exercise(
    "Multiply amounts by prices position by position and add up.",
    "Given two lists of numbers of equal length, compute their dot product.",
)
def sum_of_products(amounts, prices):
    """Return the sum of the products of corresponding numbers of two lists.

    >>> sum_of_products([2, 1], [3, 10])
    16
    >>> sum_of_products([0], [5])
    0
    >>> sum_of_products([], [])
    0
    """
    total = 0
    for amount, price in zip(amounts, prices):
        total += amount * price
    return total


@exercise(
    "Compute the sum of value times weight divided by the sum of the weights.",
    "Given values and weights of equal length, not all weights being 0, return the weighted average.",
)
def mean_with_weights(values: list[float], weights: list[float]) -> float:
    """Return the mean of values weighted by the numbers of weights at the same indexes.

    >>> mean_with_weights([1, 5], [3, 1])
    2.0
    >>> mean_with_weights([7], [2])
    7.0
    >>> mean_with_weights([0, 10], [0, 1])
    10.0
    """
    return sum(v * w for v, w in zip(values, weights)) / sum(weights)


@exercise(
    "How many numbers of the first list are larger than the number at the same index of the second?",
    "Given two lists, compare them position by position and count the wins of the first.",
)
def count_wins(a, b):
    """Count the positions at which a is greater than b.

    >>> count_wins([3, 1, 5], [2, 1, 9])
    1
    >>> count_wins([1], [0])
    1
    >>> count_wins([], [])
    0
    """
    return sum(x > y for x, y in zip(a, b))


@exercise(
    "Take the maximum of a and b index by index.",
    "Given two lists of equal length, list the greater number of each pair.",
)
def pairwise_larger(a: list[int], b: list[int]) -> list[int]:
    """Return the larger of the two numbers at every position.

    >>> pairwise_larger([1, 5], [3, 2])
    [3, 5]
    >>> pairwise_larger([0], [0])
    [0]
    >>> pairwise_larger([], [])
    []
    """
    return [max(x, y) for x, y in zip(a, b)]


@exercise(
    "Select items by a parallel list of booleans.",
    "Given items and flags, return the items that are flagged.",
)
def flagged_items(items, flags):
    """Keep the items whose flag at the same index is True.

    >>> flagged_items(["a", "b", "c"], [True, False, True])
    ['a', 'c']
    >>> flagged_items([1], [False])
    []
    >>> flagged_items([], [])
    []
    """
    return [item for item, flag in zip(items, flags) if flag]


@exercise(
    "Mix two lists by a list of flags.",
    "Given flags and two lists of equal length, choose a[i] or b[i] depending on flag i.",
)
def choose_by_flags(flags: list[bool], a: list, b: list) -> list:
    """Take from each position the item of a if the flag is true and the item of b otherwise.

    >>> choose_by_flags([True, False], [1, 2], [8, 9])
    [1, 9]
    >>> choose_by_flags([False], ["x"], ["y"])
    ['y']
    >>> choose_by_flags([], [], [])
    []
    """
    return [x if flag else y for flag, x, y in zip(flags, a, b)]


@exercise(
    "Write each item several times according to a parallel list.",
    "Given items and counts, return one list with item i counts[i] times.",
)
def items_times_counts(items, counts):
    """Repeat every item as often as the number at the same index of counts says.

    >>> items_times_counts(["a", "b"], [2, 1])
    ['a', 'a', 'b']
    >>> items_times_counts(["a"], [0])
    []
    >>> items_times_counts([], [])
    []
    """
    result = []
    for item, count in zip(items, counts):
        result += [item] * count
    return result


@exercise(
    "List the positions where a and b agree.",
    "Given two lists, compare them index by index and return the indexes of equal items.",
)
def equal_indexes(a: list, b: list) -> list[int]:
    """Return the indexes at which the two lists have equal items.

    >>> equal_indexes([1, 2, 3], [1, 5, 3])
    [0, 2]
    >>> equal_indexes(["a"], ["b"])
    []
    >>> equal_indexes([], [1])
    []
    """
    return [i for i, (x, y) in enumerate(zip(a, b)) if x == y]


@exercise(
    "Format names and scores as aligned text lines.",
    "Given names and scores, write each pair as the name padded to the longest name, a colon, a space and the score.",
)
def score_lines(names, scores):
    """Return 'name: score' lines for two parallel lists, the names padded with spaces to equal width.

    >>> score_lines(["ann", "jo"], [3, 12])
    ['ann: 3', 'jo : 12']
    >>> score_lines(["x"], [0])
    ['x: 0']
    >>> score_lines([], [])
    []
    """
    width = max((len(name) for name in names), default=0)
    return [f"{name.ljust(width)}: {score}" for name, score in zip(names, scores)]


@exercise(
    "Add up the scores per name.",
    "Given names and scores at the same indexes, map every different name to the sum of its scores.",
)
def score_per_name(names: list[str], scores: list[int]) -> dict[str, int]:
    """Return the total score of each name when names may repeat in the parallel lists.

    >>> score_per_name(["ann", "bob", "ann"], [3, 9, 1])
    {'ann': 4, 'bob': 9}
    >>> score_per_name(["x"], [0])
    {'x': 0}
    >>> score_per_name([], [])
    {}
    """
    totals = {}
    for name, score in zip(names, scores):
        totals[name] = totals.get(name, 0) + score
    return totals


@exercise(
    "Subtract the lists position by position and drop the signs.",
    "Given two lists of numbers, return how far apart the numbers are at each index.",
)
def pairwise_distances(a, b):
    """Return the absolute differences of corresponding numbers.

    >>> pairwise_distances([1, 9], [4, 7])
    [3, 2]
    >>> pairwise_distances([5], [5])
    [0]
    >>> pairwise_distances([], [])
    []
    """
    return [abs(x - y) for x, y in zip(a, b)]


@exercise(
    "Where is the absolute difference of a and b largest?",
    "Given two lists of numbers of equal positive length, find the position of their greatest disagreement.",
)
def index_of_biggest_gap(a: list[int], b: list[int]) -> int:
    """Return the index at which the numbers of the two lists differ most, the first one on a tie; the lists are not empty.

    >>> index_of_biggest_gap([1, 9, 3], [1, 2, 8])
    1
    >>> index_of_biggest_gap([5], [5])
    0
    >>> index_of_biggest_gap([0, 4], [4, 0])
    0
    """
    gaps = [abs(x - y) for x, y in zip(a, b)]
    return gaps.index(max(gaps))


@exercise(
    "Shuffle two lists together item by item and append what is left over.",
    "Given lists a and b, return their items taken in turn, starting with a.",
)
def alternate_items(a, b):
    """Join the two lists alternately: first of a, first of b, second of a and so on; the rest of the longer one follows.

    >>> alternate_items([1, 3], [2, 4, 6, 8])
    [1, 2, 3, 4, 6, 8]
    >>> alternate_items(["x"], [])
    ['x']
    >>> alternate_items([], [])
    []
    """
    result = []
    for x, y in zip(a, b):
        result += [x, y]
    n = min(len(a), len(b))
    return result + a[n:] + b[n:]


@exercise(
    "Pair every item of the first list with every item of the second.",
    "Given two lists, return the list of tuples (x, y) for all x in a and y in b.",
)
def get_all_pairs_of(a: list, b: list) -> list[tuple]:
    """Return all combinations of an item of a and an item of b as pairs, in order.

    >>> get_all_pairs_of([1, 2], ["x", "y"])
    [(1, 'x'), (1, 'y'), (2, 'x'), (2, 'y')]
    >>> get_all_pairs_of([1], [])
    []
    >>> get_all_pairs_of([], [1])
    []
    """
    return [(x, y) for x in a for y in b]


@exercise(
    "Find all combinations of one number of each list that add up to target.",
    "Given two lists and a target, list every (x, y) with x + y equal to it.",
)
def pairs_summing_to(a, b, target):
    """Return the pairs (x, y) with x from a and y from b whose sum is target, in order.

    >>> pairs_summing_to([1, 2, 3], [4, 3], 6)
    [(2, 4), (3, 3)]
    >>> pairs_summing_to([1], [1], 5)
    []
    >>> pairs_summing_to([], [1], 1)
    []
    """
    return [(x, y) for x in a for y in b if x + y == target]


@exercise(
    "Is the first list below the second at all positions?",
    "Given two lists of equal length, return True if x < y holds for each pair.",
)
def below_everywhere(a: list[int], b: list[int]) -> bool:
    """Check whether every number of a is smaller than the number of b at the same index.

    >>> below_everywhere([1, 2], [2, 3])
    True
    >>> below_everywhere([1, 3], [2, 3])
    False
    >>> below_everywhere([], [])
    True
    """
    return all(x < y for x, y in zip(a, b))


@exercise(
    "Count, for every entry of the first list, the smaller entries of the second.",
    "Given two lists of numbers, list for each x in a the number of y in b with y < x.",
)
def counts_below(a, b):
    """Return for each number of a how many numbers of b are smaller than it.

    >>> counts_below([5, 1], [2, 4, 9])
    [2, 0]
    >>> counts_below([3], [])
    [0]
    >>> counts_below([], [1])
    []
    """
    return [sum(1 for y in b if y < x) for x in a]


@exercise(
    "Reorder the second list so that the first one would be ascending.",
    "Given two parallel lists, return the items of b in the order of ascending a; equal keys keep their order.",
)
def sorted_by_other(a: list[int], b: list) -> list:
    """Sort the list b by the values of a at the same indexes.

    >>> sorted_by_other([3, 1, 2], ["x", "y", "z"])
    ['y', 'z', 'x']
    >>> sorted_by_other([1, 1], ["q", "p"])
    ['q', 'p']
    >>> sorted_by_other([], [])
    []
    """
    order = sorted(range(len(a)), key=lambda i: a[i])
    return [b[i] for i in order]
