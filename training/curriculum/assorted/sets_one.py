"""Sets: members in common, differences, subsets, distinct values; results in sorted or list order."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Write a function to find the elements that are in exactly one of two lists, sorted.",
    "Return the sorted symmetric difference of two lists.",
)
def only_on_one_side(a, b):
    """Return the sorted values that occur in a or in b but not in both.

    >>> only_on_one_side([1, 2, 3], [3, 4])
    [1, 2, 4]
    >>> only_on_one_side(["a"], ["a"])
    []
    >>> only_on_one_side([], [2, 1])
    [1, 2]
    """
    return sorted(set(a) ^ set(b))


@exercise(
    "Check if all elements of the first list occur in the second.",
    "Return True if a, seen as a set, is a subset of b.",
)
def covered_by(a, b):
    """Return whether every element of a is also an element of b.

    >>> covered_by([1, 1, 2], [2, 1, 3])
    True
    >>> covered_by([4], [1])
    False
    >>> covered_by([], [])
    True
    """
    return set(a) <= set(b)


@exercise(
    "Check whether two lists have no element in common.",
    "Return True if no value is in both lists.",
)
def nothing_shared(lst1, lst2):
    """Return whether lst1 and lst2 are disjoint.

    >>> nothing_shared([1, 2], [3, 4])
    True
    >>> nothing_shared(["a", "b"], ["b"])
    False
    >>> nothing_shared([], [])
    True
    """
    return set(lst1).isdisjoint(lst2)


@exercise(
    "Return the elements common to all the lists, sorted.",
    "Given a list of lists, find the values that every one of them contains, in ascending order; [] for no lists.",
)
def in_each_list(lists):
    """Return the sorted values that all of lists contain.

    >>> in_each_list([[1, 2, 3], [2, 3], [3, 2, 9]])
    [2, 3]
    >>> in_each_list([[1], [2]])
    []
    >>> in_each_list([])
    []
    """
    if not lists:
        return []
    return sorted(set.intersection(*map(set, lists)))


@exercise(
    "Return the union of all the lists, sorted.",
    "Collect the distinct values of several lists in ascending order.",
)
def all_values_once(lists):
    """Return all different values that occur in lists, sorted.

    >>> all_values_once([[3, 1], [1, 2]])
    [1, 2, 3]
    >>> all_values_once([["b"], [], ["a"]])
    ['a', 'b']
    >>> all_values_once([])
    []
    """
    return sorted(set().union(*lists))


@exercise(
    "Return the elements of lst in order of first appearance without those in banned.",
    "Remove repeats and all banned values from a list, keeping the order.",
)
def distinct_except(lst, banned):
    """Return the different elements of lst that are not in banned, in order of first appearance.

    >>> distinct_except([3, 1, 3, 2], [1])
    [3, 2]
    >>> distinct_except("hello", "l")
    ['h', 'e', 'o']
    >>> distinct_except([], [1])
    []
    """
    return [x for x in dict.fromkeys(lst) if x not in banned]


@exercise(
    "Count how many new elements the second list brings that the first does not have, repeats counted once.",
    "Number of distinct values in b that are absent from a.",
)
def new_value_count(a, b):
    """Return how many different values of b are not in a.

    >>> new_value_count([1, 2], [2, 3, 3, 4])
    2
    >>> new_value_count([], ["a", "a"])
    1
    >>> new_value_count([1], [1])
    0
    """
    return len(set(b) - set(a))


@exercise(
    "Return the words that use only letters of the given alphabet text.",
    "Keep each word all of whose characters are contained in letters.",
)
def words_from_letters(words, letters):
    """Return those of words that consist only of characters of letters.

    >>> words_from_letters(["bad", "cab", "dog"], "abcd")
    ['bad', 'cab']
    >>> words_from_letters(["aa"], "a")
    ['aa']
    >>> words_from_letters(["x"], "")
    []
    """
    allowed = set(letters)
    return [w for w in words if set(w) <= allowed]


@exercise(
    "Return the pair of lists with the most elements in common, as indexes (i, j); the first pair on a tie.",
    "Find which two lists share the most distinct values; give their positions.",
)
def most_overlapping(lists):
    """Return the indexes i < j of the two lists with the largest intersection, the first such pair.

    >>> most_overlapping([[1, 2], [2, 3], [1, 2, 3]])
    (0, 2)
    >>> most_overlapping([[1], [2], [3]])
    (0, 1)
    >>> most_overlapping([["a"], ["b"], ["b"]])
    (1, 2)
    """
    pairs = [(i, j) for i in range(len(lists)) for j in range(i + 1, len(lists))]
    return max(pairs, key=lambda p: len(set(lists[p[0]]) & set(lists[p[1]])))


@exercise(
    "Remove from the first list one copy for each element of the second list.",
    "Subtract b from a as multisets: every element of b takes away at most one equal element of a.",
)
def take_away_copies(a, b):
    """Return a after removing, for each element of b, the first equal element if there is one.

    >>> take_away_copies([1, 1, 2], [1])
    [1, 2]
    >>> take_away_copies(["x", "y"], ["z", "x"])
    ['y']
    >>> take_away_copies([], [1])
    []
    """
    rest = list(a)
    for x in b:
        if x in rest:
            rest.remove(x)
    return rest


@exercise(
    "Return the guests invited by exactly one host, sorted; a dict maps hosts to lists of guests.",
    "Given lists of names by host, find the names that are in one list only, in alphabetical order.",
)
def invited_once(invitations):
    """Return the sorted guests that appear in exactly one host's list.

    >>> invited_once({"Ann": ["Tim", "Zoe"], "Bob": ["Zoe"]})
    ['Tim']
    >>> invited_once({"Ann": ["Tim"], "Bob": ["Tim"]})
    []
    >>> invited_once({})
    []
    """
    counts = Counter(g for guests in invitations.values() for g in set(guests))
    return sorted(g for g, c in counts.items() if c == 1)


@exercise(
    "Check whether the list holds every digit from 0 to 9 at least once.",
    "Return True if all ten digits are among the numbers.",
)
def has_all_digits(nums):
    """Return whether each of 0 to 9 is an element of nums.

    >>> has_all_digits([9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
    True
    >>> has_all_digits([1, 2, 3])
    False
    >>> has_all_digits(list(range(12)))
    True
    """
    return set(range(10)) <= set(nums)


@exercise(
    "Return how many elements must be read until all k different values have been seen; -1 if never.",
    "Find the length of the shortest prefix with at least k distinct values, or -1.",
)
def reads_until_distinct(lst, k):
    """Return the length of the shortest prefix of lst with k different values, or -1.

    >>> reads_until_distinct([1, 1, 2, 3], 2)
    3
    >>> reads_until_distinct("abcab", 3)
    3
    >>> reads_until_distinct([1, 1], 2)
    -1
    """
    seen = set()
    for i, x in enumerate(lst, 1):
        seen.add(x)
        if len(seen) == k:
            return i
    return -1


@exercise(
    "Split the values into three sorted lists: only in a, in both, only in b.",
    "Given two lists, return the left-only, common and right-only values.",
)
def three_way_split(a, b):
    """Return the sorted values only in a, in both lists, and only in b.

    >>> three_way_split([1, 2, 3], [2, 3, 4])
    ([1], [2, 3], [4])
    >>> three_way_split(["x"], [])
    (['x'], [], [])
    >>> three_way_split([1], [1])
    ([], [1], [])
    """
    a, b = set(a), set(b)
    return sorted(a - b), sorted(a & b), sorted(b - a)


@exercise(
    "Return the largest number that occurs in both lists, or None.",
    "Find the maximum of the common elements of two lists; None if nothing is shared.",
)
def top_common(a, b):
    """Return the largest value that is in a and in b, or None.

    >>> top_common([1, 5, 9], [5, 1])
    5
    >>> top_common([1], [2]) is None
    True
    >>> top_common([3, 3], [3])
    3
    """
    return max(set(a) & set(b), default=None)


@exercise(
    "Check if the two lists hold equal elements equally often, in any order.",
    "Return True if one list can be rearranged into the other.",
)
def rearrangement(a, b):
    """Return whether a and b have the same elements the same number of times.

    >>> rearrangement([1, 2, 2], [2, 1, 2])
    True
    >>> rearrangement([1, 1, 2], [1, 2, 2])
    False
    >>> rearrangement([], [])
    True
    """
    return Counter(a) == Counter(b)


@exercise(
    "Return the sorted tuple of the different types' names in a mixed list.",
    "Which types occur in the list? Give their names in alphabetical order as a tuple.",
)
def type_names_present(lst):
    """Return the alphabetically sorted names of the types of the elements of lst, as a tuple.

    >>> type_names_present([1, "a", 2.0, "b"])
    ('float', 'int', 'str')
    >>> type_names_present([True])
    ('bool',)
    >>> type_names_present([])
    ()
    """
    return tuple(sorted({type(x).__name__ for x in lst}))
