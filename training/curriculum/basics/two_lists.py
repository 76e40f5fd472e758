"""Functions of two lists: pairing, comparing, merging."""

from training.curriculum.exercise import exercise


@exercise(
    "Given two lists of equal length, return the list of the larger value at each position.",
    "Write a function to take the bigger of the two numbers at every index.",
)
def larger_at_each(a: list[int], b: list[int]) -> list[int]:
    """Return the maximum of the two lists position by position.

    >>> larger_at_each([1, 5, 2], [3, 4, 2])
    [3, 5, 2]
    >>> larger_at_each([-1], [-2])
    [-1]
    >>> larger_at_each([], [])
    []
    """
    return [max(x, y) for x, y in zip(a, b)]


@exercise(
    "Check if all elements of needed are found in available.",
    "Given two lists, tell whether available has every element of needed at least once.",
)
def has_everything(available: list, needed: list) -> bool:
    """Check if available contains every element of needed.

    >>> has_everything(["egg", "milk", "salt"], ["salt", "egg"])
    True
    >>> has_everything([1, 2], [2, 3])
    False
    >>> has_everything([1], [])
    True
    """
    return all(item in available for item in needed)


@exercise(
    "Join two lists end to end, the second one reversed.",
    "Return first followed by the elements of second in backward order.",
)
def append_backwards(first, second):
    """Return the first list followed by the reverse of the second.

    >>> append_backwards([1, 2], [3, 4])
    [1, 2, 4, 3]
    >>> append_backwards([], [5, 6])
    [6, 5]
    >>> append_backwards([7], [])
    [7]
    """
    return first + second[::-1]


@exercise(
    "Select the elements of items for which the flag at the same position is true.",
    "Keep items[i] wherever flags[i] is truthy.",
)
def pick_flagged(items: list, flags: list) -> list:
    """Return the items whose flag is true.

    >>> pick_flagged(["a", "b", "c"], [True, False, True])
    ['a', 'c']
    >>> pick_flagged([1, 2], [0, 0])
    []
    >>> pick_flagged([1], [1])
    [1]
    """
    result = []
    for item, flag in zip(items, flags):
        if flag:
            result.append(item)
    return result


@exercise(
    "Take the elements at the given positions.",
    "Given a list of items and a list of indexes, return the items found at those indexes, in the order of the indexes.",
)
def elements_at(items, positions):
    """Return the elements of items at the listed positions.

    >>> elements_at(["a", "b", "c"], [2, 0])
    ['c', 'a']
    >>> elements_at([5, 6], [1, 1])
    [6, 6]
    >>> elements_at([1], [])
    []
    """
    return [items[p] for p in positions]


@exercise(
    "Which list has the greater sum? Return 'first', 'second' or 'equal'.",
    "Compare the totals of two lists of numbers and give 'first', 'second' or 'equal'.",
)
def heavier_list(first, second):
    """Return 'first' or 'second' for the list with the greater sum, or 'equal'.

    >>> heavier_list([1, 2], [4])
    'second'
    >>> heavier_list([5], [2, 2])
    'first'
    >>> heavier_list([], [0])
    'equal'
    """
    a, b = sum(first), sum(second)
    if a > b:
        return "first"
    if b > a:
        return "second"
    return "equal"


@exercise(
    "Replace each element of items that occurs in olds by the element of news at the same position as in olds.",
    "Given parallel lists olds and news, swap every old value in items for its new value; other values stay.",
)
def substitute_values(items: list, olds: list, news: list) -> list:
    """Return items with every value listed in olds replaced by the corresponding value of news.

    >>> substitute_values([1, 2, 3, 1], [1, 3], [10, 30])
    [10, 2, 30, 10]
    >>> substitute_values(["a"], [], [])
    ['a']
    >>> substitute_values([], [1], [2])
    []
    """
    mapping = dict(zip(olds, news))
    return [mapping.get(item, item) for item in items]


@exercise(
    "Find the first element of a that also occurs in b, or None if there is none.",
    "Return the earliest item of the first list that the second list contains as well.",
)
def first_shared_item(a, b):
    """Return the first element of a that is also in b, or None.

    >>> first_shared_item([4, 7, 9], [9, 7])
    7
    >>> first_shared_item(["x"], ["y"]) is None
    True
    >>> first_shared_item([1, 2], [2, 1])
    1
    """
    for item in a:
        if item in b:
            return item
    return None


@exercise(
    "Add two lists of numbers position by position; where one list has ended, treat its value as 0.",
    "Element-wise sum of two lists whose lengths may differ: missing numbers count as zero.",
)
def add_uneven_lists(a: list[int], b: list[int]) -> list[int]:
    """Return the element-wise sum of two lists, treating missing elements as 0.

    >>> add_uneven_lists([1, 2, 3], [10])
    [11, 2, 3]
    >>> add_uneven_lists([], [4, 5])
    [4, 5]
    >>> add_uneven_lists([1], [1])
    [2]
    """
    result = []
    for i in range(max(len(a), len(b))):
        x = a[i] if i < len(a) else 0
        y = b[i] if i < len(b) else 0
        result.append(x + y)
    return result


@exercise(
    "Write a function to make strings 'name: score' out of a list of names and a list of scores.",
    "Label each score with its name, in the form 'name: score'.",
)
def labelled_scores(names: list[str], scores: list[int]) -> list[str]:
    """Return strings of the form 'name: score' for the names and scores at equal positions.

    >>> labelled_scores(["Ann", "Bo"], [3, 5])
    ['Ann: 3', 'Bo: 5']
    >>> labelled_scores([], [])
    []
    >>> labelled_scores(["Cy"], [0])
    ['Cy: 0']
    """
    return [f"{name}: {score}" for name, score in zip(names, scores)]


@exercise(
    "Find the names whose score is the highest one.",
    "Given parallel lists of names and scores, return the list of names that reached the top score, in order.",
)
def names_at_top(names, scores):
    """Return the names that belong to the highest score.

    >>> names_at_top(["Ann", "Bo", "Cy"], [4, 7, 7])
    ['Bo', 'Cy']
    >>> names_at_top(["Ann"], [1])
    ['Ann']
    >>> names_at_top([], [])
    []
    """
    if not scores:
        return []
    top = max(scores)
    return [name for name, score in zip(names, scores) if score == top]


@exercise(
    "Check if the second list is a rearrangement of the first.",
    "Return True if both lists have the same elements equally often, in whatever order.",
)
def is_rearranged(first: list, second: list) -> bool:
    """Check whether the two lists contain the same elements the same number of times.

    >>> is_rearranged([1, 2, 2], [2, 1, 2])
    True
    >>> is_rearranged([1, 2, 2], [1, 1, 2])
    False
    >>> is_rearranged([], [])
    True
    """
    rest = list(second)
    for item in first:
        if item not in rest:
            return False
        rest.remove(item)
    return not rest


@exercise(
    "Index of the first position at which the lists differ, or -1 when they are equal; a missing element counts as a difference.",
    "Find where two lists first disagree. If one is the beginning of the other, that is the length of the shorter; for equal lists return -1.",
)
def first_disagreement(a: list, b: list) -> int:
    """Return the first index where the lists differ, or -1 if they are equal.

    >>> first_disagreement([1, 2, 3], [1, 5, 3])
    1
    >>> first_disagreement([1], [1, 2])
    1
    >>> first_disagreement(["a"], ["a"])
    -1
    """
    for i, (x, y) in enumerate(zip(a, b)):
        if x != y:
            return i
    if len(a) != len(b):
        return min(len(a), len(b))
    return -1


@exercise(
    "Repeat each item as many times as the number at the same position says.",
    "Given items and counts, return a flat list that holds items[i] counts[i] times.",
)
def repeat_by_counts(items, counts):
    """Return a list with each item repeated according to its count.

    >>> repeat_by_counts(["a", "b"], [2, 1])
    ['a', 'a', 'b']
    >>> repeat_by_counts([7], [0])
    []
    >>> repeat_by_counts([1, 2], [1, 3])
    [1, 2, 2, 2]
    """
    result = []
    for item, count in zip(items, counts):
        result.extend([item] * count)
    return result


@exercise(
    "Sort the names by their ages, youngest first.",
    "Return the names in rising order of the ages given at the same positions; equal ages keep their order.",
)
def names_by_age(names: list[str], ages: list[int]) -> list[str]:
    """Return the names ordered from the youngest to the oldest.

    >>> names_by_age(["Ann", "Bo", "Cy"], [30, 12, 25])
    ['Bo', 'Cy', 'Ann']
    >>> names_by_age(["Di", "Ed"], [5, 5])
    ['Di', 'Ed']
    >>> names_by_age([], [])
    []
    """
    order = sorted(range(len(names)), key=lambda i: ages[i])
    return [names[i] for i in order]


@exercise(
    "Count how many elements of the first list also occur somewhere in the second; repeated elements count each time.",
    "How many items of a are members of b? Duplicates in a are counted separately.",
)
def members_in_other(a: list, b: list) -> int:
    """Count the elements of a that are contained in b.

    >>> members_in_other([1, 2, 2, 3], [2, 3])
    3
    >>> members_in_other([], [1])
    0
    >>> members_in_other(["x"], ["y"])
    0
    """
    return sum(item in b for item in a)


@exercise(
    "Given lists of start and end times, return how long each visit lasted.",
    "For every position subtract the start from the end.",
)
def visit_lengths(starts: list[int], ends: list[int]) -> list[int]:
    """Return the length of each visit from its start and end time.

    >>> visit_lengths([9, 13], [12, 14])
    [3, 1]
    >>> visit_lengths([], [])
    []
    >>> visit_lengths([5], [5])
    [0]
    """
    return [end - start for start, end in zip(starts, ends)]


@exercise(
    "Check if two lists have the same length and the same first element.",
    "Return True when both lists are equally long and begin with equal values; two empty lists also pass.",
)
def alike_in_size_and_start(a, b):
    """Check whether the lists are equally long and start with the same element.

    >>> alike_in_size_and_start([1, 2], [1, 9])
    True
    >>> alike_in_size_and_start([1], [1, 2])
    False
    >>> alike_in_size_and_start([], [])
    True
    """
    return len(a) == len(b) and a[:1] == b[:1]


@exercise(
    "Count the wins of the first player: rounds in which the first score is higher than the second.",
    "Given the scores of two players round by round, return how many rounds the first player won.",
)
def rounds_won_by_first(first: list[int], second: list[int]) -> int:
    """Count the rounds in which the first score is greater than the second.

    >>> rounds_won_by_first([3, 5, 2], [1, 5, 4])
    1
    >>> rounds_won_by_first([9, 9], [1, 2])
    2
    >>> rounds_won_by_first([], [])
    0
    """
    wins = 0
    for a, b in zip(first, second):
        if a > b:
            wins += 1
    return wins


@exercise(
    "Build a dictionary from words to numbers, adding up the numbers of repeated words.",
    "Given parallel lists of names and amounts, return the total amount of each name.",
)
def amounts_per_name(names: list[str], amounts: list[int]) -> dict[str, int]:
    """Return a dictionary with the sum of the amounts of each name.

    >>> amounts_per_name(["tea", "jam", "tea"], [2, 5, 1])
    {'tea': 3, 'jam': 5}
    >>> amounts_per_name([], [])
    {}
    >>> amounts_per_name(["a"], [0])
    {'a': 0}
    """
    totals = {}
    for name, amount in zip(names, amounts):
        totals[name] = totals.get(name, 0) + amount
    return totals
