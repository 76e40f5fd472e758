"""Grouping items by a key and working on the groups."""

from collections import defaultdict
from itertools import groupby

from training.curriculum.exercise import exercise


@exercise(
    "Map each initial to the list of the words that start with it, in order.",
    "Given nonempty words, return first letter -> words having this first letter.",
)
def words_grouped_by_initial(words: list[str]) -> dict[str, list[str]]:
    """Group the words by their first letter in a dictionary of lists.

    >>> words_grouped_by_initial(["ant", "bee", "ape"])
    {'a': ['ant', 'ape'], 'b': ['bee']}
    >>> words_grouped_by_initial(["x"])
    {'x': ['x']}
    >>> words_grouped_by_initial([])
    {}
    """
    groups = {}
    for word in words:
        groups.setdefault(word[0], []).append(word)
    return groups


@exercise(
    "Map each length to the list of the words that long, in order.",
    "Given words, return length -> words of this length.",
)
def words_grouped_by_length(words):
    """Group the words by their length in a dictionary of lists.

    >>> words_grouped_by_length(["a", "bc", "d"])
    {1: ['a', 'd'], 2: ['bc']}
    >>> words_grouped_by_length([""])
    {0: ['']}
    >>> words_grouped_by_length([])
    {}
    """
    groups = defaultdict(list)
    for word in words:
        groups[len(word)].append(word)
    return dict(groups)


@exercise(
    "Map each final letter to the alphabetical list of the words that end with it.",
    "Given nonempty words, return last letter -> sorted words with this ending.",
)
def words_grouped_by_ending(words: list[str]) -> dict[str, list[str]]:
    """Group the words by their last letter, the words of each group sorted.

    >>> words_grouped_by_ending(["sun", "pan", "sea"])
    {'n': ['pan', 'sun'], 'a': ['sea']}
    >>> words_grouped_by_ending(["b"])
    {'b': ['b']}
    >>> words_grouped_by_ending([])
    {}
    """
    groups = {}
    for word in sorted(words):
        groups.setdefault(word[-1], []).append(word)
    return groups


@exercise(
    "Split numbers by parity in a dictionary with the keys 'even' and 'odd', keeping their order.",
    "Given integers, return a dict of two lists, the even numbers and the odd numbers.",
)
def grouped_by_parity(numbers: list[int]) -> dict[str, list[int]]:
    """Group the numbers into even and odd ones: {'even': [...], 'odd': [...]}.

    >>> grouped_by_parity([1, 2, 3, 4])
    {'even': [2, 4], 'odd': [1, 3]}
    >>> grouped_by_parity([5])
    {'even': [], 'odd': [5]}
    >>> grouped_by_parity([])
    {'even': [], 'odd': []}
    """
    groups = {"even": [], "odd": []}
    for n in numbers:
        if n % 2 == 0:
            groups["even"].append(n)
        else:
            groups["odd"].append(n)
    return groups


@exercise(
    "Map each remainder that occurs to the list of the numbers leaving it when divided by k.",
    "Given integers and k, return n % k -> the numbers n, in order.",
)
def grouped_by_remainder(numbers, k):
    """Group the numbers by their remainder modulo k.

    >>> grouped_by_remainder([1, 2, 3, 4], 3)
    {1: [1, 4], 2: [2], 0: [3]}
    >>> grouped_by_remainder([10, 20], 10)
    {0: [10, 20]}
    >>> grouped_by_remainder([], 2)
    {}
    """
    groups = {}
    for n in numbers:
        r = n % k
        if r not in groups:
            groups[r] = []
        groups[r].append(n)
    return groups


@exercise(
    "Map each digit count to the numbers of that length.",
    "Given nonnegative integers, return number of digits -> numbers with so many digits.",
)
def grouped_by_digit_count(numbers: list[int]) -> dict[int, list[int]]:
    """Group the nonnegative numbers by how many digits they have.

    >>> grouped_by_digit_count([5, 12, 7, 100])
    {1: [5, 7], 2: [12], 3: [100]}
    >>> grouped_by_digit_count([0])
    {1: [0]}
    >>> grouped_by_digit_count([])
    {}
    """
    groups = {}
    for n in numbers:
        groups.setdefault(len(str(n)), []).append(n)
    return groups


@exercise(
    "Map each digit sum to the nonnegative numbers that have it.",
    "Given nonnegative integers, collect those with equal digit sums in one list each.",
)
def grouped_by_digit_sum(numbers):
    """Group the numbers by the sum of their digits.

    >>> grouped_by_digit_sum([12, 21, 30, 4])
    {3: [12, 21, 30], 4: [4]}
    >>> grouped_by_digit_sum([0])
    {0: [0]}
    >>> grouped_by_digit_sum([])
    {}
    """
    groups = {}
    for n in numbers:
        total = sum(int(d) for d in str(n))
        groups.setdefault(total, []).append(n)
    return groups


@exercise(
    "Sort numbers into lists of negative, zero and positive ones in a dictionary; groups without numbers do not appear.",
    "Given numbers, map the word for their sign to the list of numbers with that sign.",
)
def grouped_by_sign(numbers: list[int]) -> dict[str, list[int]]:
    """Group the numbers by sign with the keys 'negative', 'zero' and 'positive', leaving out empty groups.

    >>> grouped_by_sign([-1, 4, 0, -2])
    {'negative': [-1, -2], 'positive': [4], 'zero': [0]}
    >>> grouped_by_sign([3])
    {'positive': [3]}
    >>> grouped_by_sign([])
    {}
    """
    groups = {}
    for n in numbers:
        if n < 0:
            sign = "negative"
        elif n == 0:
            sign = "zero"
        else:
            sign = "positive"
        groups.setdefault(sign, []).append(n)
    return groups


@exercise(
    "Apply key to every item and map each result to the list of the items giving it.",
    "Given a list and a function, return key(item) -> items with this key, in order.",
)
def grouped_by_function(items, key):
    """Group the items by the result of the function key.

    >>> grouped_by_function([1, -1, 2], abs)
    {1: [1, -1], 2: [2]}
    >>> grouped_by_function(["a", "B"], str.isupper)
    {False: ['a'], True: ['B']}
    >>> grouped_by_function([], len)
    {}
    """
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


@exercise(
    "Collect for each key its different values in ascending order.",
    "Given key-value tuples, return key -> sorted values without repeats.",
)
def pairs_grouped_distinct(pairs):
    """Group (key, value) pairs into a dictionary from key to the sorted list of its distinct values.

    >>> pairs_grouped_distinct([("a", 3), ("a", 1), ("a", 3)])
    {'a': [1, 3]}
    >>> pairs_grouped_distinct([("x", 0)])
    {'x': [0]}
    >>> pairs_grouped_distinct([])
    {}
    """
    groups = {}
    for key, value in pairs:
        groups.setdefault(key, set()).add(value)
    return {key: sorted(values) for key, values in groups.items()}


@exercise(
    "Add up the numbers that are paired with the same key.",
    "Given tuples of key and number, map each key to the sum of its numbers.",
)
def pair_totals(pairs: list[tuple[str, int]]) -> dict[str, int]:
    """Return the total of the values for each key of the (key, value) pairs.

    >>> pair_totals([("a", 1), ("b", 2), ("a", 3)])
    {'a': 4, 'b': 2}
    >>> pair_totals([("x", -1)])
    {'x': -1}
    >>> pair_totals([])
    {}
    """
    totals = {}
    for key, value in pairs:
        totals[key] = totals.get(key, 0) + value
    return totals


@exercise(
    "Average the numbers that are paired with the same key.",
    "Given tuples of key and number, map each key to the arithmetic mean of its numbers.",
)
def pair_means(pairs):
    """Return the mean of the values for each key of the (key, value) pairs.

    >>> pair_means([("a", 1), ("b", 2), ("a", 4)])
    {'a': 2.5, 'b': 2.0}
    >>> pair_means([("x", 5)])
    {'x': 5.0}
    >>> pair_means([])
    {}
    """
    groups = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return {key: sum(values) / len(values) for key, values in groups.items()}


@exercise(
    "Keep for every key only the maximum of the numbers paired with it.",
    "Given tuples of key and number, map each key to its highest number.",
)
def get_pair_maxima(pairs: list[tuple[str, int]]) -> dict[str, int]:
    """Return the largest value for each key of the (key, value) pairs.

    >>> get_pair_maxima([("a", 1), ("b", 2), ("a", 4)])
    {'a': 4, 'b': 2}
    >>> get_pair_maxima([("x", -5), ("x", -6)])
    {'x': -5}
    >>> get_pair_maxima([])
    {}
    """
    best = {}
    for key, value in pairs:
        if key not in best or value > best[key]:
            best[key] = value
    return best


@exercise(
    "Keep for every key only the minimum of the numbers paired with it.",
    "Given tuples of key and number, map each key to its lowest number.",
)
def pair_minima(pairs):
    """Return the smallest value for each key of the (key, value) pairs.

    >>> pair_minima([("a", 3), ("b", 2), ("a", 1)])
    {'a': 1, 'b': 2}
    >>> pair_minima([("x", 5)])
    {'x': 5}
    >>> pair_minima([])
    {}
    """
    best = {}
    for key, value in pairs:
        best[key] = min(value, best.get(key, value))
    return best


@exercise(
    "Count how many tuples have the same first element.",
    "Given pairs, map every first element to how often it comes first.",
)
def pair_counts_by_key(pairs: list[tuple]) -> dict:
    """Return the number of pairs for each key of the (key, value) pairs.

    >>> pair_counts_by_key([("a", 1), ("b", 2), ("a", 1)])
    {'a': 2, 'b': 1}
    >>> pair_counts_by_key([(1, 2)])
    {1: 1}
    >>> pair_counts_by_key([])
    {}
    """
    counts = {}
    for key, _ in pairs:
        counts[key] = counts.get(key, 0) + 1
    return counts


@exercise(
    "Keep the latest value of every key and list the (key, value) tuples in key order.",
    "Given pairs in time order, return the final value per key as sorted pairs.",
)
def latest_per_key(pairs):
    """Return the last value for each key of the pairs, sorted by key as a list of pairs.

    >>> latest_per_key([("b", 1), ("a", 2), ("b", 5)])
    [('a', 2), ('b', 5)]
    >>> latest_per_key([("x", 0)])
    [('x', 0)]
    >>> latest_per_key([])
    []
    """
    return sorted(dict(pairs).items())


@exercise(
    "Split the numbers wherever even changes to odd or odd to even.",
    "Given integers, return lists of consecutive numbers that are all even or all odd.",
)
def parity_runs(numbers):
    """Group neighbouring numbers of equal parity into lists.

    >>> parity_runs([2, 4, 1, 3, 6])
    [[2, 4], [1, 3], [6]]
    >>> parity_runs([7])
    [[7]]
    >>> parity_runs([])
    []
    """
    return [list(group) for _, group in groupby(numbers, key=lambda n: n % 2)]


@exercise(
    "Split a sorted list of different integers wherever the next is not exactly one larger.",
    "Given ascending integers, return the blocks in which each number follows its predecessor by 1.",
)
def consecutive_blocks(numbers: list[int]) -> list[list[int]]:
    """Group the sorted distinct numbers into lists of consecutive integers.

    >>> consecutive_blocks([1, 2, 3, 7, 8])
    [[1, 2, 3], [7, 8]]
    >>> consecutive_blocks([5])
    [[5]]
    >>> consecutive_blocks([])
    []
    """
    blocks = []
    for n in numbers:
        if blocks and n == blocks[-1][-1] + 1:
            blocks[-1].append(n)
        else:
            blocks.append([n])
    return blocks


@exercise(
    "Find the longest list of words sharing their initial, [] without words.",
    "Given nonempty words, group them by initial and return the biggest group.",
)
def biggest_initial_group(words):
    """Return the largest group when the words are grouped by first letter; ties go to the group that starts first.

    >>> biggest_initial_group(["ant", "bee", "ape"])
    ['ant', 'ape']
    >>> biggest_initial_group(["x", "y"])
    ['x']
    >>> biggest_initial_group([])
    []
    """
    groups = {}
    for word in words:
        groups.setdefault(word[0], []).append(word)
    return max(groups.values(), key=len, default=[])


@exercise(
    "Map each ending after the last dot to the list of the file names that have it.",
    "Given file names, return extension -> names; names that contain no dot go under the empty text.",
)
def files_grouped_by_ending(names: list[str]) -> dict[str, list[str]]:
    """Group the file names by their extension, '' for names without a dot.

    >>> files_grouped_by_ending(["a.txt", "b.py", "c.txt"])
    {'txt': ['a.txt', 'c.txt'], 'py': ['b.py']}
    >>> files_grouped_by_ending(["readme"])
    {'': ['readme']}
    >>> files_grouped_by_ending([])
    {}
    """
    groups = {}
    for name in names:
        extension = name.rsplit(".", 1)[1] if "." in name else ""
        groups.setdefault(extension, []).append(name)
    return groups


@exercise(
    "Map each year and month to the number of dates that fall into it.",
    "Given ISO date texts, return the first seven characters -> count.",
)
def count_dates_by_month(dates):
    """Group dates written as 'YYYY-MM-DD' by month 'YYYY-MM' and count them.

    >>> count_dates_by_month(["2024-05-01", "2024-05-30", "2024-06-02"])
    {'2024-05': 2, '2024-06': 1}
    >>> count_dates_by_month(["1999-12-31"])
    {'1999-12': 1}
    >>> count_dates_by_month([])
    {}
    """
    counts = {}
    for date in dates:
        month = date[:7]
        counts[month] = counts.get(month, 0) + 1
    return counts


@exercise(
    "Map each repeated item to the list of its positions.",
    "Given a list, return item -> indexes for every item occurring at least twice.",
)
def positions_of_repeats(items: list) -> dict:
    """Group the indexes of the list by the item at that index, keeping only items that occur more than once.

    >>> positions_of_repeats(["a", "b", "a"])
    {'a': [0, 2]}
    >>> positions_of_repeats([1, 2])
    {}
    >>> positions_of_repeats([7, 7, 7])
    {7: [0, 1, 2]}
    """
    positions = {}
    for i, item in enumerate(items):
        positions.setdefault(item, []).append(i)
    return {item: where for item, where in positions.items() if len(where) > 1}


@exercise(
    "Distribute a list over n lists round robin.",
    "Given items and n, return n lists where item i is in list i modulo n.",
)
def deal_into_groups(items, n):
    """Deal the items into n groups in turn: the first to group 0, the second to group 1 and so on.

    >>> deal_into_groups([1, 2, 3, 4, 5], 2)
    [[1, 3, 5], [2, 4]]
    >>> deal_into_groups(["a"], 3)
    [['a'], [], []]
    >>> deal_into_groups([], 2)
    [[], []]
    """
    return [items[i::n] for i in range(n)]


@exercise(
    "Map each team to the names that belong to it according to the dictionary team_of.",
    "Given names and a dict of their teams, return team -> names in order, None for names not in the dict.",
)
def grouped_by_team(names: list[str], team_of: dict[str, str]) -> dict:
    """Group names into teams by a dictionary name -> team; names without a team go under None.

    >>> grouped_by_team(["ann", "bob", "cid"], {"ann": "red", "cid": "red"})
    {'red': ['ann', 'cid'], None: ['bob']}
    >>> grouped_by_team(["ann"], {})
    {None: ['ann']}
    >>> grouped_by_team([], {"ann": "red"})
    {}
    """
    teams = {}
    for name in names:
        teams.setdefault(team_of.get(name), []).append(name)
    return teams


@exercise(
    "Partition a list by a predicate: (accepted, rejected), both in order.",
    "Given items and a test function, return the items passing it and the items failing it.",
)
def partition_by_test(items, test):
    """Split the items into those for which the function test is true and the others, as a tuple of two lists.

    >>> partition_by_test([1, -2, 3], lambda n: n > 0)
    ([1, 3], [-2])
    >>> partition_by_test(["a", "B"], str.islower)
    (['a'], ['B'])
    >>> partition_by_test([], bool)
    ([], [])
    """
    accepted = [item for item in items if test(item)]
    rejected = [item for item in items if not test(item)]
    return accepted, rejected
