"""Lists of lists: filtering, ranking, reshaping and summarising the inner lists."""

from collections import Counter
from itertools import chain

from training.curriculum.exercise import exercise


@exercise(
    "Write a function to drop the shortest inner list; of several shortest ones only the first goes.",
    "Remove from a nested list the first sublist of minimal length.",
)
def drop_shortest_list(lists):
    """Return lists without its first shortest inner list.

    >>> drop_shortest_list([[1, 2], [3], [4]])
    [[1, 2], [4]]
    >>> drop_shortest_list([[1]])
    []
    >>> drop_shortest_list([])
    []
    """
    if not lists:
        return []
    i = lists.index(min(lists, key=len))
    return lists[:i] + lists[i + 1:]


@exercise(
    "Find the inner list with the most even numbers; the first one on a tie.",
    "Return the sublist that contains the greatest count of even elements.",
)
def most_evens(lists):
    """Return the inner list with the largest number of even elements, the first of several.

    >>> most_evens([[1, 2], [4, 6, 3], [8]])
    [4, 6, 3]
    >>> most_evens([[1], [3]])
    [1]
    >>> most_evens([[2]])
    [2]
    """
    return max(lists, key=lambda inner: sum(x % 2 == 0 for x in inner))


@exercise(
    "Sort the inner lists by their last element, empty ones first.",
    "Order sublists so that their final elements ascend; sublists without elements come before all others.",
)
def by_last_element(lists):
    """Return lists ordered by last element, empty lists first.

    >>> by_last_element([[1, 9], [], [5, 2]])
    [[], [5, 2], [1, 9]]
    >>> by_last_element([[3], [1, 2]])
    [[1, 2], [3]]
    >>> by_last_element([])
    []
    """
    return sorted(lists, key=lambda inner: inner[-1:])


@exercise(
    "Return the elements that occur in only one of the inner lists, in order of first appearance.",
    "Find the values which no two sublists share; list them as they come, without repeats.",
)
def get_exclusive_values(lists):
    """Return the values contained in exactly one inner list, in order of first appearance.

    >>> get_exclusive_values([[1, 2, 2], [2, 3], [4]])
    [1, 3, 4]
    >>> get_exclusive_values([["a"], ["a"]])
    []
    >>> get_exclusive_values([])
    []
    """
    counts = Counter(x for inner in lists for x in set(inner))
    return [x for x in dict.fromkeys(chain(*lists)) if counts[x] == 1]


@exercise(
    "Sum the largest and the smallest element of each inner list; empty lists give 0.",
    "For every sublist return max + min, or 0 when it has no elements.",
)
def edge_sums(lists):
    """Return the maximum plus the minimum of each inner list, 0 for empty ones.

    >>> edge_sums([[1, 5, 3], [4], []])
    [6, 8, 0]
    >>> edge_sums([[-1, 1]])
    [0]
    >>> edge_sums([])
    []
    """
    return [max(inner) + min(inner) if inner else 0 for inner in lists]


@exercise(
    "Keep the inner lists whose sum is between low and high, both inclusive.",
    "Return the sublists that add up to at least low and at most high.",
)
def sums_in_range(lists, low, high):
    """Return the inner lists with a sum from low to high inclusive.

    >>> sums_in_range([[1, 2], [5], [9, 1]], 3, 5)
    [[1, 2], [5]]
    >>> sums_in_range([[]], 0, 0)
    [[]]
    >>> sums_in_range([], 1, 2)
    []
    """
    return [inner for inner in lists if low <= sum(inner) <= high]


@exercise(
    "Merge each inner list with the one after it: return the list of joined neighbours.",
    "Concatenate every sublist with its right neighbour.",
)
def join_neighbour_lists(lists):
    """Return the concatenations of adjacent inner lists.

    >>> join_neighbour_lists([[1], [2, 3], [4]])
    [[1, 2, 3], [2, 3, 4]]
    >>> join_neighbour_lists([[1]])
    []
    >>> join_neighbour_lists([["a"], []])
    [['a']]
    """
    return [a + b for a, b in zip(lists, lists[1:])]


@exercise(
    "Distribute a flat list over rows of the given lengths.",
    "Cut the elements into sublists whose sizes are listed; leftover elements are dropped.",
)
def cut_by_sizes(flat, sizes):
    """Return the elements of flat as consecutive lists of the given sizes.

    >>> cut_by_sizes([1, 2, 3, 4, 5], [2, 1])
    [[1, 2], [3]]
    >>> cut_by_sizes("abc", [1, 2])
    [['a'], ['b', 'c']]
    >>> cut_by_sizes([1], [])
    []
    """
    rows = []
    start = 0
    for size in sizes:
        rows.append(list(flat[start:start + size]))
        start += size
    return rows


@exercise(
    "Replace every inner list by its most frequent element; the first met wins ties, empty lists give None.",
    "Give the mode of each sublist, None where it is empty.",
)
def mode_of_each(lists):
    """Return the most common element of each inner list, None for empty ones.

    >>> mode_of_each([[1, 2, 2], ["a", "b"], []])
    [2, 'a', None]
    >>> mode_of_each([[5]])
    [5]
    >>> mode_of_each([])
    []
    """
    return [max(inner, key=inner.count) if inner else None for inner in lists]


@exercise(
    "Return the inner lists without those that are contained in the list right before them.",
    "Drop a sublist if all its elements occur in its left neighbour.",
)
def drop_covered(lists):
    """Return lists without each inner list whose elements are all in the list before it.

    >>> drop_covered([[1, 2], [2], [3]])
    [[1, 2], [3]]
    >>> drop_covered([[1], [1, 2]])
    [[1], [1, 2]]
    >>> drop_covered([])
    []
    """
    kept = lists[:1]
    for before, inner in zip(lists, lists[1:]):
        if not set(inner) <= set(before):
            kept.append(inner)
    return kept


@exercise(
    "Count how many elements of the nested list are larger than the first element of their own inner list.",
    "For all sublists together, number of elements that exceed the sublist's first element.",
)
def count_above_first(lists):
    """Return how many elements are greater than the first element of their inner list.

    >>> count_above_first([[2, 3, 1], [0, 5, 5]])
    3
    >>> count_above_first([[4], []])
    0
    >>> count_above_first([])
    0
    """
    return sum(x > inner[0] for inner in lists for x in inner[1:])


@exercise(
    "Return the nested list with each inner list rotated left by its own index.",
    "Rotate sublist number i (from 0) by i places to the left.",
)
def spin_by_index(lists):
    """Return lists with the inner list at index i rotated left by i places.

    >>> spin_by_index([[1, 2, 3], [1, 2, 3], [1, 2, 3]])
    [[1, 2, 3], [2, 3, 1], [3, 1, 2]]
    >>> spin_by_index([["a"], ["b", "c"]])
    [['a'], ['c', 'b']]
    >>> spin_by_index([])
    []
    """
    result = []
    for i, inner in enumerate(lists):
        k = i % len(inner)
        result.append(inner[k:] + inner[:k])
    return result


@exercise(
    "Return the average of the averages of the non-empty inner lists, rounded to two decimals; None without any.",
    "Take the mean of each sublist that has elements and average these means, to 2 decimals.",
)
def mean_of_means(lists):
    """Return the mean of the means of the non-empty inner lists, two decimals, or None.

    >>> mean_of_means([[1, 3], [5], []])
    3.5
    >>> mean_of_means([[1, 2], [2]])
    1.75
    >>> mean_of_means([[]]) is None
    True
    """
    means = [sum(inner) / len(inner) for inner in lists if inner]
    return round(sum(means) / len(means), 2) if means else None


@exercise(
    "Group the inner lists by their first element into a dict; the first element is removed from the lists.",
    "Build {first element: [rest, rest, ...]} from non-empty sublists.",
)
def group_by_head(lists):
    """Return a dictionary from first element to the remainders of the inner lists starting with it.

    >>> group_by_head([["a", 1], ["b", 2], ["a", 3, 4]])
    {'a': [[1], [3, 4]], 'b': [[2]]}
    >>> group_by_head([[1]])
    {1: [[]]}
    >>> group_by_head([])
    {}
    """
    groups = {}
    for head, *rest in lists:
        groups.setdefault(head, []).append(rest)
    return groups


@exercise(
    "Return the largest number of times any value occurs within a single inner list.",
    "What is the highest count of one element inside one sublist? 0 without elements.",
)
def peak_repetition(lists):
    """Return the greatest number of copies of one element within one inner list, 0 if there are no elements.

    >>> peak_repetition([[1, 1, 2], [3], [1]])
    2
    >>> peak_repetition([["a", "b"]])
    1
    >>> peak_repetition([[]])
    0
    """
    return max((inner.count(x) for inner in lists for x in inner), default=0)


@exercise(
    "Alternate the direction of the inner lists: sort the ones at even indexes ascending, the others descending.",
    "Sort each sublist, upwards at index 0, 2, 4, ... and downwards at the others.",
)
def sort_by_turns(lists):
    """Return lists with inner lists sorted ascending at even and descending at odd indexes.

    >>> sort_by_turns([[2, 1], [1, 2], [5, 4]])
    [[1, 2], [2, 1], [4, 5]]
    >>> sort_by_turns([["b", "a"]])
    [['a', 'b']]
    >>> sort_by_turns([])
    []
    """
    return [sorted(inner, reverse=i % 2 == 1) for i, inner in enumerate(lists)]


@exercise(
    "Multiply each inner list's sum by its length and return the index of the greatest result; the first on ties.",
    "Find the position of the sublist whose sum times its number of elements is largest.",
)
def weightiest_index(lists):
    """Return the index of the inner list with the largest sum times length, the first of several.

    >>> weightiest_index([[5], [2, 2], [1, 1, 1]])
    2
    >>> weightiest_index([[0], []])
    0
    >>> weightiest_index([[3]])
    0
    """
    scores = [sum(inner) * len(inner) for inner in lists]
    return scores.index(max(scores))


@exercise(
    "Remove the first and the last element of every inner list, then drop the lists that became empty.",
    "Strip both ends off each sublist and keep only the sublists with something left.",
)
def peel_lists(lists):
    """Return the inner lists without their outer elements, leaving out empty results.

    >>> peel_lists([[1, 2, 3], [4, 5], [6, 7, 8, 9]])
    [[2], [7, 8]]
    >>> peel_lists([["a"]])
    []
    >>> peel_lists([])
    []
    """
    return [inner[1:-1] for inner in lists if len(inner) > 2]
