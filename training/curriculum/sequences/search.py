"""Merging sorted lists, searching, bisect and two pointers."""

import bisect
import heapq

from training.curriculum.exercise import exercise


@exercise(
    "Merge two ascending lists into one ascending list with a loop over both.",
    "Combine sorted lists a and b, keeping the result sorted.",
)
def combine_sorted_lists(a: list[int], b: list[int]) -> list[int]:
    """Merge two ascending lists into one ascending list.

    >>> combine_sorted_lists([1, 4], [2, 3, 9])
    [1, 2, 3, 4, 9]
    >>> combine_sorted_lists([], [5])
    [5]
    >>> combine_sorted_lists([1], [1])
    [1, 1]
    """
    merged = []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            merged.append(a[i])
            i += 1
        else:
            merged.append(b[j])
            j += 1
    return merged + a[i:] + b[j:]


@exercise(
    "Merge any number of sorted lists and drop duplicate values.",
    "Distinct values of several ascending lists, in ascending order.",
)
def merge_without_duplicates(lists: list[list[int]]) -> list[int]:
    """Merge several ascending lists into one ascending list without repeated values.

    >>> merge_without_duplicates([[1, 3], [2, 3], [3, 4]])
    [1, 2, 3, 4]
    >>> merge_without_duplicates([])
    []
    >>> merge_without_duplicates([[7, 7]])
    [7]
    """
    result = []
    for value in heapq.merge(*lists):
        if not result or result[-1] != value:
            result.append(value)
    return result


@exercise(
    "Binary search: index of wanted in the ascending list, -1 if absent.",
    "Find wanted in a sorted list of distinct numbers by halving the search range; -1 when not found.",
)
def halving_search(numbers: list[int], wanted: int) -> int:
    """Return the index of wanted in an ascending list of distinct numbers, or -1, by binary search.

    >>> halving_search([2, 5, 8, 11], 8)
    2
    >>> halving_search([2, 5], 3)
    -1
    >>> halving_search([], 1)
    -1
    """
    low, high = 0, len(numbers) - 1
    while low <= high:
        middle = (low + high) // 2
        if numbers[middle] == wanted:
            return middle
        if numbers[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1


@exercise(
    "How many values of the sorted list are below limit? Use bisect.",
    "Count elements smaller than limit in an ascending list.",
)
def count_below(ordered: list[float], limit: float) -> int:
    """Return how many values of an ascending list are smaller than limit.

    >>> count_below([1, 3, 3, 7], 3)
    1
    >>> count_below([1, 2], 10)
    2
    >>> count_below([], 0)
    0
    """
    return bisect.bisect_left(ordered, limit)


@exercise(
    "Number of copies of value in a sorted list, found by two binary searches.",
    "Count value in an ascending list with bisect.",
)
def count_in_sorted(ordered, value):
    """Return how often value occurs in an ascending list.

    >>> count_in_sorted([1, 2, 2, 2, 5], 2)
    3
    >>> count_in_sorted([1, 5], 3)
    0
    >>> count_in_sorted([], 1)
    0
    """
    return bisect.bisect_right(ordered, value) - bisect.bisect_left(ordered, value)


@exercise(
    "New list with value added at its correct place in the sorted list.",
    "Insert into an ascending list without changing the original.",
)
def with_inserted(ordered: list[int], value: int) -> list[int]:
    """Return a copy of an ascending list with value inserted so that it stays ascending.

    >>> with_inserted([1, 5, 9], 6)
    [1, 5, 6, 9]
    >>> with_inserted([], 3)
    [3]
    >>> with_inserted([2], 1)
    [1, 2]
    """
    place = bisect.bisect(ordered, value)
    return ordered[:place] + [value] + ordered[place:]


@exercise(
    "Largest element not greater than limit in a sorted list; None if all are greater.",
    "Floor lookup: the last value <= limit of an ascending list, or None.",
)
def floor_value(ordered: list[int], limit: int) -> int | None:
    """Return the greatest value of an ascending list that does not exceed limit, or None.

    >>> floor_value([10, 20, 30], 25)
    20
    >>> floor_value([10, 20], 10)
    10
    >>> floor_value([10], 5) is None
    True
    """
    i = bisect.bisect_right(ordered, limit)
    return ordered[i - 1] if i else None


@exercise(
    "Postage by weight: limits ascending with matching prices; the price of the first limit that is at least weight. ValueError if too heavy.",
    "Find the smallest limit >= weight and return the price at the same index; raise ValueError above the last limit.",
)
def price_for_weight(weight: int, limits: list[int], prices: list[int]) -> int:
    """Return the price belonging to the first limit that weight does not exceed.

    Raises:
        ValueError: if weight is greater than every limit.

    >>> price_for_weight(15, [10, 20, 50], [1, 2, 4])
    2
    >>> price_for_weight(10, [10, 20], [1, 2])
    1
    >>> price_for_weight(99, [10], [1])
    Traceback (most recent call last):
    ...
    ValueError: too heavy
    """
    i = bisect.bisect_left(limits, weight)
    if i == len(limits):
        raise ValueError("too heavy")
    return prices[i]


@exercise(
    "Highest price of two different articles that a voucher can pay; prices ascending. 0 if no two fit.",
    "Largest sum of two elements of a sorted price list not above budget, found with two pointers; 0 without such a pair.",
)
def best_two_for_budget(prices: list[int], budget: int) -> int:
    """Return the largest total of two articles from an ascending price list that stays within budget, or 0.

    >>> best_two_for_budget([3, 5, 8, 10], 14)
    13
    >>> best_two_for_budget([6, 7], 10)
    0
    >>> best_two_for_budget([4], 9)
    0
    """
    best = 0
    cheap, dear = 0, len(prices) - 1
    while cheap < dear:
        total = prices[cheap] + prices[dear]
        if total <= budget:
            best = max(best, total)
            cheap += 1
        else:
            dear -= 1
    return best


@exercise(
    "Common values of two ascending lists, found by walking through both at once.",
    "Intersection of sorted lists a and b; a value that is in both several times appears as often as in the poorer list.",
)
def common_sorted(a: list[int], b: list[int]) -> list[int]:
    """Return the values common to two ascending lists, with copies matched one to one.

    >>> common_sorted([1, 2, 2, 5], [2, 2, 3, 5])
    [2, 2, 5]
    >>> common_sorted([1], [2])
    []
    >>> common_sorted([], [1])
    []
    """
    shared = []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            shared.append(a[i])
            i += 1
            j += 1
        elif a[i] < b[j]:
            i += 1
        else:
            j += 1
    return shared


@exercise(
    "Reads the same in both directions? Compare from the two ends toward the middle.",
    "Symmetry check of a list with two indexes.",
)
def mirrors_itself(items: list) -> bool:
    """Check whether the list equals its reverse, comparing from both ends.

    >>> mirrors_itself([1, 2, 1])
    True
    >>> mirrors_itself(["a", "b"])
    False
    >>> mirrors_itself([])
    True
    """
    left, right = 0, len(items) - 1
    while left < right:
        if items[left] != items[right]:
            return False
        left += 1
        right -= 1
    return True


@exercise(
    "Is the value present in the sorted list? Use bisect.",
    "Membership test for an ascending list by binary search.",
)
def in_sorted(ordered: list, value) -> bool:
    """Check by binary search whether value is in an ascending list.

    >>> in_sorted([1, 4, 9], 4)
    True
    >>> in_sorted([1, 4, 9], 5)
    False
    >>> in_sorted([], 0)
    False
    """
    i = bisect.bisect_left(ordered, value)
    return i < len(ordered) and ordered[i] == value


@exercise(
    "Values of the sorted list from low to high inclusive, as a slice found with bisect.",
    "Range query on an ascending list: every v with low <= v <= high.",
)
def slice_between(ordered, low, high):
    """Return the part of an ascending list with values from low to high, both included.

    >>> slice_between([1, 3, 5, 7], 3, 6)
    [3, 5]
    >>> slice_between([1, 2], 5, 9)
    []
    >>> slice_between([4, 4], 4, 4)
    [4, 4]
    """
    return ordered[bisect.bisect_left(ordered, low):bisect.bisect_right(ordered, high)]


@exercise(
    "First item for which test is true, otherwise default.",
    "Linear search by a predicate; default is returned when nothing matches.",
)
def find_first(items, test, default=None):
    """Return the first item that passes the test, or default.

    >>> find_first([1, 8, 3, 10], lambda n: n > 5)
    8
    >>> find_first([], bool, "none")
    'none'
    >>> find_first(["a", "B"], str.isupper)
    'B'
    """
    for item in items:
        if test(item):
            return item
    return default


@exercise(
    "Smallest whole number from low to high for which the monotone test becomes true; high + 1 if it never does.",
    "Binary search over integers: the test is false up to some point and true afterwards; find that point.",
)
def first_true_number(low, high, test):
    """Return the smallest integer in low..high for which test is true, or high + 1.

    The test must be false for small numbers and true from some number on.

    >>> first_true_number(0, 100, lambda n: n * n >= 50)
    8
    >>> first_true_number(1, 5, lambda n: n > 9)
    6
    >>> first_true_number(3, 3, lambda n: True)
    3
    """
    while low <= high:
        middle = (low + high) // 2
        if test(middle):
            high = middle - 1
        else:
            low = middle + 1
    return low


@exercise(
    "Count the pairs of numbers with a sum of at most limit, in a sorted list, using two pointers.",
    "How many index pairs i < j of an ascending list satisfy ordered[i] + ordered[j] <= limit?",
)
def pairs_within_sum(ordered: list[int], limit: int) -> int:
    """Number of pairs of positions in an ascending list whose elements sum to at most limit.

    >>> pairs_within_sum([1, 2, 3, 4], 5)
    4
    >>> pairs_within_sum([10, 20], 5)
    0
    >>> pairs_within_sum([], 5)
    0
    """
    count = 0
    left, right = 0, len(ordered) - 1
    while left < right:
        if ordered[left] + ordered[right] <= limit:
            count += right - left
            left += 1
        else:
            right -= 1
    return count


@exercise(
    "Match trains with connecting buses: for each arrival find the first bus leaving at or after it. Both lists ascend; None when no bus is left.",
    "For every arrival time give the earliest departure not before it (several arrivals may share a bus), or None.",
)
def next_departures(arrivals: list[int], departures: list[int]) -> list[int | None]:
    """For each of the ascending arrivals return the first of the ascending departures not before it, or None.

    >>> next_departures([5, 12, 30], [10, 20])
    [10, 20, None]
    >>> next_departures([10, 10], [10])
    [10, 10]
    >>> next_departures([], [1])
    []
    """
    result = []
    j = 0
    for arrival in arrivals:
        while j < len(departures) and departures[j] < arrival:
            j += 1
        result.append(departures[j] if j < len(departures) else None)
    return result


@exercise(
    "Is every element of small in big? Both lists are ascending; walk through them once. Copies count.",
    "Check that the sorted list small is a sub-multiset of the sorted list big.",
)
def sorted_subset(small: list[int], big: list[int]) -> bool:
    """Check that each element of the ascending list small can be matched with its own element of big.

    >>> sorted_subset([2, 5], [1, 2, 3, 5])
    True
    >>> sorted_subset([2, 2], [1, 2, 3])
    False
    >>> sorted_subset([], [])
    True
    """
    j = 0
    for value in small:
        while j < len(big) and big[j] < value:
            j += 1
        if j == len(big) or big[j] != value:
            return False
        j += 1
    return True


@exercise(
    "Lines of a log containing all the given words, ignoring case.",
    "Search: texts in which each of the words occurs as a part, upper/lower case being equal.",
)
def search_texts(texts: list[str], words: list[str]) -> list[str]:
    """Return the texts that contain every one of the words, ignoring letter case.

    >>> search_texts(["Red apple", "green apple"], ["APPLE", "red"])
    ['Red apple']
    >>> search_texts(["a", "b"], [])
    ['a', 'b']
    >>> search_texts([], ["x"])
    []
    """
    return [t for t in texts if all(w.lower() in t.lower() for w in words)]


@exercise(
    "Name the time of day for an hour 0-23: night before 6, morning before 12, afternoon before 18, then evening.",
    "Use bisect on the limits 6, 12 and 18 to choose between night, morning, afternoon and evening.",
)
def part_of_day(hour: int) -> str:
    """Return "night" before 6, "morning" before 12, "afternoon" before 18, otherwise "evening".

    >>> part_of_day(3)
    'night'
    >>> part_of_day(12)
    'afternoon'
    >>> part_of_day(23)
    'evening'
    """
    names = ["night", "morning", "afternoon", "evening"]
    return names[bisect.bisect([6, 12, 18], hour)]


@exercise(
    "Names starting with prefix from a sorted list of names, without scanning the whole list.",
    "Prefix search in an alphabetically sorted list: locate the first match and read on while matches follow.",
)
def names_with_prefix(sorted_names: list[str], prefix: str) -> list[str]:
    """Return the names in an alphabetical list that start with prefix.

    >>> names_with_prefix(["ada", "bea", "ben", "cal"], "be")
    ['bea', 'ben']
    >>> names_with_prefix(["ada"], "z")
    []
    >>> names_with_prefix(["a", "b"], "")
    ['a', 'b']
    """
    start = bisect.bisect_left(sorted_names, prefix)
    found = []
    for name in sorted_names[start:]:
        if not name.startswith(prefix):
            break
        found.append(name)
    return found


@exercise(
    "Difference of two ascending lists: elements of a that are not in b, using one pass over both.",
    "Values of the sorted list a missing from the sorted list b.",
)
def sorted_difference(a, b):
    """Return the elements of the ascending list a that do not occur in the ascending list b.

    >>> sorted_difference([1, 2, 3, 4], [2, 4])
    [1, 3]
    >>> sorted_difference([1, 1], [])
    [1, 1]
    >>> sorted_difference([], [3])
    []
    """
    result = []
    j = 0
    for value in a:
        while j < len(b) and b[j] < value:
            j += 1
        if j == len(b) or b[j] != value:
            result.append(value)
    return result


@exercise(
    "Remove the comments from a list of entries in place: entries starting with '#' are overwritten, the list gets shorter. Return how many were removed.",
    "Delete in place all strings beginning with a hash sign and return their number.",
)
def purge_comments(entries: list[str]) -> int:
    """Delete the entries that start with "#" from the list itself and return how many were deleted.

    >>> data = ["a", "#b", "c"]
    >>> purge_comments(data)
    1
    >>> data
    ['a', 'c']
    >>> purge_comments([])
    0
    >>> purge_comments(["#", "#x"])
    2
    """
    write = 0
    for entry in entries:
        if not entry.startswith("#"):
            entries[write] = entry
            write += 1
    removed = len(entries) - write
    del entries[write:]
    return removed
