"""Comparing two lists: shared elements, differences, order and equality."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "List the common elements of two lists without repeats, in the order of the first list.",
    "Given lists a and b, find every value of a which b contains too; each value once.",
)
def list_shared_in_order(a: list, b: list) -> list:
    """Return the distinct elements of a that also occur in b, in order of first appearance in a.

    >>> list_shared_in_order([3, 1, 3, 2], [3, 2])
    [3, 2]
    >>> list_shared_in_order(["a"], ["b"])
    []
    >>> list_shared_in_order([], [1])
    []
    """
    return [x for x in dict.fromkeys(a) if x in b]


@exercise(
    "List what a has and b lacks, in the order of a.",
    "Given two lists, keep those entries of the first which are missing from the second.",
)
def list_only_in_first(a: list, b: list) -> list:
    """Return the elements of a that do not occur in b.

    >>> list_only_in_first([1, 2, 3, 2], [1, 3])
    [2, 2]
    >>> list_only_in_first(["a"], [])
    ['a']
    >>> list_only_in_first([], [1])
    []
    """
    return [x for x in a if x not in b]


@exercise(
    "Which values are in a or in b but not in both? Sort them.",
    "Given two lists, compute the ascending symmetric difference of their values.",
)
def list_in_exactly_one(a: list, b: list) -> list:
    """Return the sorted values that occur in exactly one of the two lists.

    >>> list_in_exactly_one([1, 2, 3], [3, 4])
    [1, 2, 4]
    >>> list_in_exactly_one([5], [5])
    []
    >>> list_in_exactly_one([], [2, 1])
    [1, 2]
    """
    return sorted(set(a) ^ set(b))


@exercise(
    "Unite the two lists, drop duplicates and sort ascending.",
    "Write a function that lists every value occurring in a or b once, in increasing order.",
)
def all_values_sorted(a, b):
    """Return the sorted distinct values of both lists together.

    >>> all_values_sorted([3, 1], [2, 3])
    [1, 2, 3]
    >>> all_values_sorted([], [5, 5])
    [5]
    >>> all_values_sorted([], [])
    []
    """
    return sorted(set(a) | set(b))


@exercise(
    "Intersect two lists with multiplicities and sort the result.",
    (
        "Given two lists, a value found m times in one and n times in the other appears min(m, n) times in "
        "the result."
    ),
)
def common_with_counts(a: list, b: list) -> list:
    """Return the elements common to both lists, each as often as it occurs in both, sorted.

    >>> common_with_counts([1, 1, 2, 3], [1, 1, 1, 3])
    [1, 1, 3]
    >>> common_with_counts([4], [5])
    []
    >>> common_with_counts([], [])
    []
    """
    return sorted((Counter(a) & Counter(b)).elements())


@exercise(
    "Tell if b is a rearrangement of a.",
    "Given two lists, return True when sorting them gives the same result.",
)
def same_elements(a: list, b: list) -> bool:
    """Check whether both lists contain the same elements equally often, in any order.

    >>> same_elements([1, 2, 2], [2, 1, 2])
    True
    >>> same_elements([1, 2], [1, 2, 2])
    False
    >>> same_elements([], [])
    True
    """
    return sorted(a) == sorted(b)


@exercise(
    "Tell if each value of one list is also in the other, ignoring order and repeats.",
    "Given two lists, return True if their sets of values are equal.",
)
def same_value_set(a, b):
    """Check whether both lists contain the same distinct values, however often.

    >>> same_value_set([1, 2, 2], [2, 1])
    True
    >>> same_value_set([1], [1, 3])
    False
    >>> same_value_set([], [])
    True
    """
    return set(a) == set(b)


@exercise(
    "Tell if nothing of wanted is missing from items; repeats in wanted do not matter.",
    "Given a list and a list of wanted values, return True when items has all of them.",
)
def contains_all(items: list, wanted: list) -> bool:
    """Check whether every element of wanted occurs in items.

    >>> contains_all([1, 2, 3], [3, 1, 1])
    True
    >>> contains_all(["a"], ["b"])
    False
    >>> contains_all([], [])
    True
    """
    return all(x in items for x in wanted)


@exercise(
    "Tell if the two lists have nothing in common.",
    "Given a list and forbidden values, return True when items is free of all of them.",
)
def contains_none(items: list, forbidden: list) -> bool:
    """Check whether no element of forbidden occurs in items.

    >>> contains_none([1, 2, 3], [4, 5])
    True
    >>> contains_none(["a"], ["b", "a"])
    False
    >>> contains_none([], [1])
    True
    """
    return not any(x in items for x in forbidden)


@exercise(
    "Tell if every value occurs in stock no fewer times than in order.",
    "Given two lists, return True when the second can be taken out of the first item by item.",
)
def covers_with_counts(stock: list, order: list) -> bool:
    """Check whether order can be served from stock: each item must be in stock at least as often as it is ordered.

    >>> covers_with_counts(["a", "b", "a"], ["a", "a"])
    True
    >>> covers_with_counts(["a"], ["a", "a"])
    False
    >>> covers_with_counts([], [])
    True
    """
    return all(stock.count(item) >= order.count(item) for item in set(order))


@exercise(
    "Tell if part can be made from items by leaving out elements.",
    "Given two lists, return True when the first is a subsequence of the second.",
)
def is_ordered_part(part: list, items: list) -> bool:
    """Check whether the elements of part occur in items in the same order, not necessarily next to each other.

    >>> is_ordered_part([1, 3], [1, 2, 3])
    True
    >>> is_ordered_part([3, 1], [1, 2, 3])
    False
    >>> is_ordered_part([], [5])
    True
    """
    position = 0
    for item in items:
        if position < len(part) and item == part[position]:
            position += 1
    return position == len(part)


@exercise(
    "Tell if the first elements of items are exactly those of prefix.",
    "Given two lists, return True when the second one is a prefix of the first.",
)
def list_begins_with(items: list, prefix: list) -> bool:
    """Check whether the list begins with all elements of prefix.

    >>> list_begins_with([1, 2, 3], [1, 2])
    True
    >>> list_begins_with([1], [1, 2])
    False
    >>> list_begins_with(["a"], [])
    True
    """
    return items[:len(prefix)] == prefix


@exercise(
    "Tell if the last elements of items are exactly those of suffix, in order.",
    "Given two lists, return True when the second one is a suffix of the first.",
)
def ends_like(items: list, suffix: list) -> bool:
    """Check whether the list ends with all elements of suffix.

    >>> ends_like([1, 2, 3], [2, 3])
    True
    >>> ends_like([1], [2, 1])
    False
    >>> ends_like(["a"], [])
    True
    """
    return len(suffix) <= len(items) and items[len(items) - len(suffix):] == suffix


@exercise(
    "Collect elements from the front as long as both lists agree.",
    "Given two lists, find the elements with which both begin, stopping at the first difference.",
)
def common_beginning(a: list, b: list) -> list:
    """Return the longest common prefix of the two lists.

    >>> common_beginning([1, 2, 3], [1, 2, 5, 3])
    [1, 2]
    >>> common_beginning(["a"], ["b"])
    []
    >>> common_beginning([], [1])
    []
    """
    prefix = []
    for x, y in zip(a, b):
        if x != y:
            break
        prefix.append(x)
    return prefix


@exercise(
    "With which elements do both lists end? Compare from the back until they differ.",
    "Given two lists, find the greatest number of equal trailing elements and return these elements in order.",
)
def common_ending(a: list, b: list) -> list:
    """Return the longest common suffix of the two lists.

    >>> common_ending([1, 2, 3], [5, 2, 3])
    [2, 3]
    >>> common_ending(["a"], ["b"])
    []
    >>> common_ending([4], [4])
    [4]
    """
    n = 0
    while n < min(len(a), len(b)) and a[-1 - n] == b[-1 - n]:
        n += 1
    return a[len(a) - n:]


@exercise(
    "List all positions where a and b hold different elements.",
    "Given two lists of the same length, find every i with a[i] != b[i].",
)
def differing_indices(a: list, b: list) -> list[int]:
    """Return the indices at which the two equally long lists differ.

    >>> differing_indices([1, 2, 3], [1, 5, 4])
    [1, 2]
    >>> differing_indices(["a"], ["a"])
    []
    >>> differing_indices([], [])
    []
    """
    return [i for i, (x, y) in enumerate(zip(a, b)) if x != y]


@exercise(
    "List the values where a and b agree index by index.",
    "Write a function that compares two lists position by position and keeps the matching elements.",
)
def equal_positions_values(a, b):
    """Return the elements that both lists have at the same position.

    >>> equal_positions_values([1, 2, 3], [1, 5, 3])
    [1, 3]
    >>> equal_positions_values(["a"], ["b"])
    []
    >>> equal_positions_values([1, 2], [1])
    [1]
    """
    return [x for x, y in zip(a, b) if x == y]


@exercise(
    "Number of entries that are contained in secret and do not stand where secret has them.",
    "Given two lists without repeats, return how many guessed values are present but misplaced.",
)
def right_value_wrong_place(guess: list, secret: list) -> int:
    """Count the elements of guess that occur in secret, but at another position.

    >>> right_value_wrong_place([1, 2, 3], [2, 1, 3])
    2
    >>> right_value_wrong_place([4], [5])
    0
    >>> right_value_wrong_place(["a", "b"], ["b", "c"])
    1
    """
    return sum(g in secret and g != s for g, s in zip(guess, secret))


@exercise(
    "Tell if a[i] < b[i] holds for all i.",
    "Given two equally long lists, return True when the second is greater everywhere.",
)
def is_pointwise_less(a: list[int], b: list[int]) -> bool:
    """Check whether every number of a is less than the number of b at the same position.

    >>> is_pointwise_less([1, 2], [2, 3])
    True
    >>> is_pointwise_less([1, 5], [2, 5])
    False
    >>> is_pointwise_less([], [])
    True
    """
    return all(x < y for x, y in zip(a, b))


@exercise(
    "Number of indices i with a[i] > b[i].",
    "Given the points of two players per round, return how many rounds the first one won.",
)
def wins_of_first(a: list[int], b: list[int]) -> int:
    """Count the positions at which a has the larger number.

    >>> wins_of_first([3, 1, 4], [2, 2, 4])
    1
    >>> wins_of_first([5], [9])
    0
    >>> wins_of_first([], [])
    0
    """
    return sum(x > y for x, y in zip(a, b))


@exercise(
    "Compare two lists entry by entry and tell who is ahead more often.",
    "Given two equally long lists, count the positions each one wins and name the winner, or tie.",
)
def better_list(a: list[int], b: list[int]) -> str:
    """Return 'a', 'b' or 'tie' depending on which list has the larger number at more positions.

    >>> better_list([3, 1, 4], [2, 2, 3])
    'a'
    >>> better_list([1], [1])
    'tie'
    >>> better_list([1, 2], [2, 3])
    'b'
    """
    score = sum((x > y) - (x < y) for x, y in zip(a, b))
    if score > 0:
        return "a"
    return "b" if score < 0 else "tie"


@exercise(
    "How far are the two lists apart at most, entry by entry?",
    "Given two lists, compute the maximum of abs(a[i] - b[i]), or 0 when there is nothing to compare.",
)
def largest_pointwise_gap(a: list[float], b: list[float]) -> float:
    """Return the largest absolute difference between numbers at the same position, 0 for empty lists.

    >>> largest_pointwise_gap([1, 5, 9], [2, 2, 9])
    3
    >>> largest_pointwise_gap([1.5], [1.0])
    0.5
    >>> largest_pointwise_gap([], [])
    0
    """
    return max((abs(x - y) for x, y in zip(a, b)), default=0)


@exercise(
    "Add up how far the two lists are apart at each index.",
    "Given two equally long lists, compute the total of |a[i] - b[i]|.",
)
def sum_of_pointwise_gaps(a, b):
    """Return the sum of the absolute differences of numbers at the same position.

    >>> sum_of_pointwise_gaps([1, 5], [3, 2])
    5
    >>> sum_of_pointwise_gaps([4], [4])
    0
    >>> sum_of_pointwise_gaps([], [])
    0
    """
    total = 0
    for x, y in zip(a, b):
        total += abs(x - y)
    return total


@exercise(
    "Compare two versions of a list: what was added and what was removed?",
    "Given an old and a new list, return a pair (added, removed), each in the order of the list it comes from.",
)
def added_and_removed(old: list, new: list) -> tuple[list, list]:
    """Return the elements that are only in new and the elements that are only in old.

    >>> added_and_removed([1, 2, 3], [2, 4])
    ([4], [1, 3])
    >>> added_and_removed(["a"], ["a"])
    ([], [])
    >>> added_and_removed([], [5])
    ([5], [])
    """
    added = [x for x in new if x not in old]
    removed = [x for x in old if x not in new]
    return added, removed


@exercise(
    "Compute the size of the intersection over the size of the union.",
    "Given two lists, tell what share of all their values they have in common.",
)
def overlap_ratio(a: list, b: list) -> float:
    """Return the number of common distinct values divided by the number of all distinct values; 1.0 for two empty
    lists.

    >>> overlap_ratio([1, 2, 3], [2, 3, 4])
    0.5
    >>> overlap_ratio(["a"], ["b"])
    0.0
    >>> overlap_ratio([], [])
    1.0
    """
    union = set(a) | set(b)
    if not union:
        return 1.0
    return len(set(a) & set(b)) / len(union)


@exercise(
    "Intersect all lists and sort the result; no lists give an empty list.",
    "Given a list of lists, find the values common to all of them, ascending and without repeats.",
)
def list_in_all_lists(lists: list[list]) -> list:
    """Return the sorted values that occur in every one of the lists.

    >>> list_in_all_lists([[1, 2, 3], [2, 3], [3, 2, 9]])
    [2, 3]
    >>> list_in_all_lists([[1], [2]])
    []
    >>> list_in_all_lists([])
    []
    """
    if not lists:
        return []
    return sorted(set(lists[0]).intersection(*lists[1:]))


@exercise(
    "Which values are found in k or more of the lists? A value counts once per list.",
    "Given a list of lists and k, list the values, ascending, contained in no fewer than k of them.",
)
def in_at_least_k_lists(lists: list[list], k: int) -> list:
    """Return the sorted values that occur in at least k of the lists.

    >>> in_at_least_k_lists([[1, 2], [2, 3], [2, 2, 3]], 2)
    [2, 3]
    >>> in_at_least_k_lists([["a"]], 2)
    []
    >>> in_at_least_k_lists([], 1)
    []
    """
    values = {x for inner in lists for x in inner}
    return sorted(v for v in values if sum(v in inner for inner in lists) >= k)


@exercise(
    "Tell if both lists read the same when one of them may be turned around.",
    "Given two lists, return True when they are equal in forward or in backward order.",
)
def same_up_to_reversal(a: list, b: list) -> bool:
    """Check whether b is equal to a or to a reversed.

    >>> same_up_to_reversal([1, 2, 3], [3, 2, 1])
    True
    >>> same_up_to_reversal([1, 2], [1, 2])
    True
    >>> same_up_to_reversal([1, 2, 3], [2, 1, 3])
    False
    """
    return b == a or b == a[::-1]


@exercise(
    "Tell if one replacement of a single element turns a into b.",
    "Given two lists, return True when precisely one index holds different elements and the lengths agree.",
)
def differ_in_one_place(a: list, b: list) -> bool:
    """Check whether the lists have the same length and differ at exactly one position.

    >>> differ_in_one_place([1, 2, 3], [1, 5, 3])
    True
    >>> differ_in_one_place([1], [1])
    False
    >>> differ_in_one_place([1, 2], [1])
    False
    """
    return len(a) == len(b) and sum(x != y for x, y in zip(a, b)) == 1


@exercise(
    "Restrict both lists to their shared elements and tell if the results are equal.",
    "Given two lists without repeats, return True when no two common elements are in opposite order.",
)
def shared_relative_order(a: list, b: list) -> bool:
    """Check whether the elements common to both lists stand in the same order in both.

    >>> shared_relative_order([1, 2, 3], [1, 5, 3])
    True
    >>> shared_relative_order([1, 2], [2, 1])
    False
    >>> shared_relative_order(["a"], ["b"])
    True
    """
    return [x for x in a if x in b] == [x for x in b if x in a]
