"""Sets and lists used as sets: common items, differences, subsets, distinct counts."""

from training.curriculum.exercise import exercise


@exercise(
    "List the common items of two lists in ascending order.",
    "Intersection of a and b as a sorted list.",
)
def common_items_sorted(a: list, b: list) -> list:
    """Return the items that occur in both lists, sorted and without repeats.

    >>> common_items_sorted([3, 1, 2, 3], [3, 2, 5])
    [2, 3]
    >>> common_items_sorted([1], [2])
    []
    >>> common_items_sorted([], [])
    []
    """
    return sorted(set(a) & set(b))


@exercise(
    "Filter the first list to the items that the second list contains.",
    "Keep the elements of a which occur in b, without changing their order or number.",
)
def keep_items_in(a, b):
    """Return the items of a that also are in b, in the order of a, repeats included.

    >>> keep_items_in([3, 1, 3], [3, 4])
    [3, 3]
    >>> keep_items_in([1], [])
    []
    >>> keep_items_in([], [1])
    []
    """
    allowed = set(b)
    return [item for item in a if item in allowed]


@exercise(
    "Filter out of the first list everything that the second list contains.",
    "Remove from a all items that occur in b.",
)
def remove_items_in(a: list, b: list) -> list:
    """Return the items of a that are not in b, in the order of a, repeats included.

    >>> remove_items_in([3, 1, 3], [3, 4])
    [1]
    >>> remove_items_in([1, 1], [])
    [1, 1]
    >>> remove_items_in([], [1])
    []
    """
    banned = set(b)
    return [item for item in a if item not in banned]


@exercise(
    "Union of two lists as a sorted list without repeats.",
    "List all the items occurring in at least one of the lists, each once, in ascending order.",
)
def union_sorted(a, b):
    """Return the sorted distinct items that are in a or in b or in both.

    >>> union_sorted([3, 1], [2, 3])
    [1, 2, 3]
    >>> union_sorted([], [1, 1])
    [1]
    >>> union_sorted([], [])
    []
    """
    return sorted(set(a) | set(b))


@exercise(
    "List in ascending order what occurs in a or in b but not in both.",
    "Symmetric difference of two lists as a sorted list.",
)
def in_exactly_one(a: list, b: list) -> list:
    """Return the sorted distinct items that are in exactly one of the two lists.

    >>> in_exactly_one([1, 2], [2, 3])
    [1, 3]
    >>> in_exactly_one([1], [1])
    []
    >>> in_exactly_one([], [5, 5])
    [5]
    """
    return sorted(set(a) ^ set(b))


@exercise(
    "Which items of the first list does the second lack? Ascending, without repeats.",
    "Set difference a minus b as a sorted list.",
)
def only_in_first(a, b):
    """Return the sorted distinct items of a that are missing in b.

    >>> only_in_first([3, 1, 1, 2], [2])
    [1, 3]
    >>> only_in_first([1], [1])
    []
    >>> only_in_first([], [1])
    []
    """
    return sorted(set(a) - set(b))


@exercise(
    "Union of two lists that keeps the order in which items first appear.",
    "Join the lists a and b and drop every item seen before.",
)
def union_in_order(a: list, b: list) -> list:
    """Return the items in a or b, without repeats, in order of first appearance, a before b.

    >>> union_in_order([3, 1], [2, 3])
    [3, 1, 2]
    >>> union_in_order([], [1, 1])
    [1]
    >>> union_in_order(["x"], ["x"])
    ['x']
    """
    return list(dict.fromkeys(a + b))


@exercise(
    "List in ascending order the items occurring in each one of the given lists.",
    "Intersect all lists of a list and return the result sorted.",
)
def common_to_lists(lists: list[list]) -> list:
    """Return the items that all lists have in common, sorted; [] if there are no lists.

    >>> common_to_lists([[1, 2, 3], [3, 2], [2, 5, 3]])
    [2, 3]
    >>> common_to_lists([[2, 1, 1]])
    [1, 2]
    >>> common_to_lists([])
    []
    """
    if not lists:
        return []
    common = set(lists[0])
    for other in lists[1:]:
        common &= set(other)
    return sorted(common)


@exercise(
    "List in ascending order all items that two or more of the lists contain.",
    "Given several lists, find what is shared by any two of them; repeats within one list do not count.",
)
def in_at_least_two(lists):
    """Return the items that occur in at least two of the lists, sorted.

    >>> in_at_least_two([[1, 2], [2, 3], [3]])
    [2, 3]
    >>> in_at_least_two([[1, 1], [2]])
    []
    >>> in_at_least_two([])
    []
    """
    counts = {}
    for items in lists:
        for item in set(items):
            counts[item] = counts.get(item, 0) + 1
    return sorted(item for item in counts if counts[item] >= 2)


@exercise(
    "List in ascending order the items that exactly one of the given lists contains.",
    "Given several lists, find what belongs to a single list, no matter how often it occurs there.",
)
def in_single_list(lists: list[list]) -> list:
    """Return the items that occur in only one of the lists, sorted.

    >>> in_single_list([[1, 2], [2, 3], [3, 4, 4]])
    [1, 4]
    >>> in_single_list([[1], [1]])
    []
    >>> in_single_list([])
    []
    """
    items = set().union(*lists)
    return sorted(x for x in items if sum(x in items_of for items_of in lists) == 1)


@exercise(
    "Is the first list a subset of the second, ignoring order and repeats?",
    "Return True when b contains all the items of a.",
)
def is_subset_of(a: list, b: list) -> bool:
    """Check whether every item of a is also in b.

    >>> is_subset_of([1, 1], [1, 2])
    True
    >>> is_subset_of([3], [1, 2])
    False
    >>> is_subset_of([], [1])
    True
    """
    return set(a) <= set(b)


@exercise(
    "Are the two lists disjoint?",
    "Return True if nothing occurs in both lists.",
)
def have_nothing_in_common(a, b):
    """Check whether a and b have no item in common.

    >>> have_nothing_in_common([1, 2], [3])
    True
    >>> have_nothing_in_common([1, 2], [2])
    False
    >>> have_nothing_in_common([], [])
    True
    """
    return not set(a) & set(b)


@exercise(
    "Do the two lists share n or more different items?",
    "Return True if the intersection of both lists has no fewer than n members.",
)
def share_at_least(a: list, b: list, n: int) -> bool:
    """Check whether a and b have at least n distinct items in common.

    >>> share_at_least([1, 2, 3], [2, 3, 4], 2)
    True
    >>> share_at_least([1, 1], [1, 1], 2)
    False
    >>> share_at_least([], [], 0)
    True
    """
    return len(set(a) & set(b)) >= n


@exercise(
    "Are two lists equal when taken as sets?",
    "Return True if each item of one list is in the other and the other way round.",
)
def same_items(a, b):
    """Check whether both lists contain the same items, no matter in which order and how often.

    >>> same_items([1, 2, 2], [2, 1])
    True
    >>> same_items([1], [1, 2])
    False
    >>> same_items([], [])
    True
    """
    return set(a) == set(b)


@exercise(
    "How many different items does the list contain?",
    "Count the members of the list without repeats.",
)
def count_different(items: list) -> int:
    """Return the number of distinct items in items.

    >>> count_different([1, 2, 1])
    2
    >>> count_different(["a", "A"])
    2
    >>> count_different([])
    0
    """
    return len(set(items))


@exercise(
    "Count the surplus copies: the length of the list minus its number of distinct items.",
    "Given a list, compute how many of its elements are repeats of an earlier one.",
)
def count_surplus(items):
    """Return how many items would have to be removed to make all items different.

    >>> count_surplus([1, 1, 1, 2])
    2
    >>> count_surplus([1, 2])
    0
    >>> count_surplus([])
    0
    """
    return len(items) - len(set(items))


@exercise(
    "Does the list contain a repeated item?",
    "Return True if at least two elements of the list are equal.",
)
def has_repeats(items: list) -> bool:
    """Check whether any item occurs twice.

    >>> has_repeats([1, 2, 1])
    True
    >>> has_repeats([1, 2])
    False
    >>> has_repeats([])
    False
    """
    return len(set(items)) < len(items)


@exercise(
    "Drop words that were seen before in any case; the first form stays.",
    "Given words, remove later duplicates, treating capital and small letters as equal.",
)
def distinct_ignoring_case(words: list[str]) -> list[str]:
    """Return the words without repeats ignoring case, keeping the first spelling of each.

    >>> distinct_ignoring_case(["Tea", "tea", "Jam", "TEA"])
    ['Tea', 'Jam']
    >>> distinct_ignoring_case(["a"])
    ['a']
    >>> distinct_ignoring_case([])
    []
    """
    seen = set()
    result = []
    for word in words:
        if word.lower() not in seen:
            seen.add(word.lower())
            result.append(word)
    return result


@exercise(
    "Remove duplicates so that every item stays at its last position.",
    "Given a list, drop an element if the same element comes again later.",
)
def keep_last_occurrences(items):
    """Return the list without repeats where the last occurrence of each item is kept.

    >>> keep_last_occurrences([1, 2, 1, 3])
    [2, 1, 3]
    >>> keep_last_occurrences(["a", "a"])
    ['a']
    >>> keep_last_occurrences([])
    []
    """
    return [item for i, item in enumerate(items) if item not in items[i + 1:]]


@exercise(
    "Remove items whose key equals the key of an earlier item.",
    "Given a list and a key function, keep only the first item for each value of key(item).",
)
def distinct_by_function(items, key):
    """Return the distinct items after applying the function key, keeping the first item for every key.

    >>> distinct_by_function([1, -1, 2, -2], abs)
    [1, 2]
    >>> distinct_by_function(["ab", "c", "de"], len)
    ['ab', 'c']
    >>> distinct_by_function([], len)
    []
    """
    seen = set()
    result = []
    for item in items:
        k = key(item)
        if k not in seen:
            seen.add(k)
            result.append(item)
    return result


@exercise(
    "Size of the intersection divided by the size of the union of two lists taken as sets.",
    "Similarity of two lists: number of distinct common items over number of distinct items in total.",
)
def get_overlap_share(a: list, b: list) -> float:
    """Return the share of common items among all items of a and b, 0.0 if both are empty.

    >>> get_overlap_share([1, 2, 3], [2, 3, 4])
    0.5
    >>> get_overlap_share([1], [2])
    0.0
    >>> get_overlap_share([], [])
    0.0
    """
    union = set(a) | set(b)
    if not union:
        return 0.0
    return len(set(a) & set(b)) / len(union)


@exercise(
    "List the missing integers of a range in ascending order.",
    "Given numbers and two limits, find every integer between them, limits included, that does not occur.",
)
def absent_numbers(numbers, low, high):
    """Return the numbers from low to high inclusive that are not in the list.

    >>> absent_numbers([1, 3, 4], 1, 5)
    [2, 5]
    >>> absent_numbers([2], 2, 2)
    []
    >>> absent_numbers([], 1, 3)
    [1, 2, 3]
    """
    present = set(numbers)
    return [n for n in range(low, high + 1) if n not in present]


@exercise(
    "List alphabetically the characters shared by all words.",
    "Intersect the character sets of the given words.",
)
def letters_in_all_words(words: list[str]) -> list[str]:
    """Return the letters of the alphabet that occur in every word, sorted; [] without words.

    >>> letters_in_all_words(["tea", "eat", "ate"])
    ['a', 'e', 't']
    >>> letters_in_all_words(["sun", "moon"])
    ['n']
    >>> letters_in_all_words([])
    []
    """
    if not words:
        return []
    return sorted(set.intersection(*(set(word) for word in words)))


@exercise(
    "Collect the distinct characters of all the words in alphabetical order in a text.",
    "Given words, join all different letters they use, ascending.",
)
def letters_in_any_word(words):
    """Return the letters used in any of the words, sorted, as one string.

    >>> letters_in_any_word(["tea", "ten"])
    'aent'
    >>> letters_in_any_word(["zz"])
    'z'
    >>> letters_in_any_word([])
    ''
    """
    return "".join(sorted(set("".join(words))))


@exercise(
    "Compare the sets of a and b and name the relation of a to b.",
    "Return 'equal', 'subset' (a inside b), 'superset' (b inside a), 'disjoint' or 'overlapping', tested in this order.",
)
def relation_of_lists(a: list, b: list) -> str:
    """Describe how two lists relate as sets: 'equal', 'subset', 'superset', 'disjoint' or 'overlapping'.

    >>> relation_of_lists([1, 2], [2, 1])
    'equal'
    >>> relation_of_lists([1], [1, 2])
    'subset'
    >>> relation_of_lists([1, 2], [2, 3])
    'overlapping'
    >>> relation_of_lists([1], [2])
    'disjoint'
    """
    x, y = set(a), set(b)
    if x == y:
        return "equal"
    if x < y:
        return "subset"
    if x > y:
        return "superset"
    if not x & y:
        return "disjoint"
    return "overlapping"


@exercise(
    "How many of the inner lists have all different items?",
    "Given a list of lists, return the number of lists without repeats; an empty list counts.",
)
def rows_without_repeats(rows):
    """Count the rows that contain no repeated item.

    >>> rows_without_repeats([[1, 2], [3, 3], []])
    2
    >>> rows_without_repeats([[1, 1]])
    0
    >>> rows_without_repeats([])
    0
    """
    return sum(len(set(row)) == len(row) for row in rows)


@exercise(
    "Start with nothing and flip the membership of every item in turn, then return what remains, sorted.",
    "Given a list of toggles, return in ascending order the items toggled an odd number of times.",
)
def toggle_members(items: list) -> list:
    """Toggle the items one after the other: an item enters the set if absent and leaves it if present; return the sorted set.

    >>> toggle_members([1, 2, 1, 3])
    [2, 3]
    >>> toggle_members(["a", "a"])
    []
    >>> toggle_members([])
    []
    """
    members = set()
    for item in items:
        if item in members:
            members.remove(item)
        else:
            members.add(item)
    return sorted(members)


@exercise(
    "Count per inner list the different wanted items it contains.",
    "Given lists and a list of wanted items, return the size of each intersection.",
)
def wanted_counts(lists, wanted):
    """Return for each list how many of its distinct items are in wanted.

    >>> wanted_counts([[1, 2, 2], [3], []], [2, 3])
    [1, 1, 0]
    >>> wanted_counts([[1]], [])
    [0]
    >>> wanted_counts([], [1])
    []
    """
    return [len(set(items) & set(wanted)) for items in lists]


@exercise(
    "List the indexes of the first occurrences of all items.",
    "Given a list, find every index whose item does not occur earlier.",
)
def indexes_of_new_items(items: list) -> list[int]:
    """Return the positions at which a new item, not seen before, appears.

    >>> indexes_of_new_items(["a", "b", "a", "c"])
    [0, 1, 3]
    >>> indexes_of_new_items([1, 1])
    [0]
    >>> indexes_of_new_items([])
    []
    """
    seen = set()
    result = []
    for i, item in enumerate(items):
        if item not in seen:
            result.append(i)
            seen.add(item)
    return result
