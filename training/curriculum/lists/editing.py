"""Inserting, removing, replacing and deduplicating list elements."""

from bisect import insort

from training.curriculum.exercise import exercise


@exercise(
    "Add value to the sorted list so that it stays sorted.",
    "Given a list in increasing order and a value, build the list that contains the value too, still in order.",
)
def insert_in_order(sorted_items: list[int], value: int) -> list[int]:
    """Return an ascending list with value inserted at the right place.

    >>> insert_in_order([1, 4, 6], 5)
    [1, 4, 5, 6]
    >>> insert_in_order([], 3)
    [3]
    >>> insert_in_order([2, 2], 1)
    [1, 2, 2]
    """
    result = list(sorted_items)
    insort(result, value)
    return result


@exercise(
    "Put extra in front of each target.",
    "Given a list and two values, add the second directly ahead of all copies of the first.",
)
def insert_before_each(items: list, target, extra) -> list:
    """Return items with extra inserted before every occurrence of target.

    >>> insert_before_each([1, 2, 1], 1, 0)
    [0, 1, 2, 0, 1]
    >>> insert_before_each(["a"], "b", "x")
    ['a']
    >>> insert_before_each([], 1, 2)
    []
    """
    result = []
    for item in items:
        if item == target:
            result.append(extra)
        result.append(item)
    return result


@exercise(
    "Put extra behind the first target; append it when there is no target.",
    "Given a list and two values, add the second one just behind the earliest copy of the first.",
)
def insert_after_value(items: list, target, extra) -> list:
    """Return items with extra inserted right after the first occurrence of target, or at the end if target is missing.

    >>> insert_after_value([1, 2, 1], 1, 9)
    [1, 9, 2, 1]
    >>> insert_after_value(["a"], "b", "x")
    ['a', 'x']
    >>> insert_after_value([], 1, 2)
    [2]
    """
    if target not in items:
        return items + [extra]
    i = items.index(target) + 1
    return items[:i] + [extra] + items[i:]


@exercise(
    "Put the whole list extra into items at position index.",
    "Given a list, an index and a second list, splice the second list in at that index.",
)
def insert_list_at(items: list, index: int, extra: list) -> list:
    """Return items with all elements of extra inserted before the given index.

    >>> insert_list_at([1, 2, 3], 1, [8, 9])
    [1, 8, 9, 2, 3]
    >>> insert_list_at([], 0, ["a"])
    ['a']
    >>> insert_list_at([5], 1, [])
    [5]
    """
    return items[:index] + extra + items[index:]


@exercise(
    "Put extra behind each complete group of k elements.",
    "Given a list, a number k and a value, add the value whenever k more elements have been copied.",
)
def insert_every_k(items: list, k: int, extra) -> list:
    """Return items with extra inserted after every k elements, also at the end if the length is a multiple of k.

    >>> insert_every_k([1, 2, 3, 4, 5], 2, 0)
    [1, 2, 0, 3, 4, 0, 5]
    >>> insert_every_k(["a"], 3, "-")
    ['a']
    >>> insert_every_k([1, 2], 1, 7)
    [1, 7, 2, 7]
    """
    result = []
    for place, item in enumerate(items, start=1):
        result.append(item)
        if place % k == 0:
            result.append(extra)
    return result


@exercise(
    "Complete a sorted list so that it contains every integer from its first to its last element.",
    "Given increasing integers, close the gaps between consecutive ones.",
)
def insert_missing_steps(nums: list[int]) -> list[int]:
    """Return an ascending list with all missing whole numbers between its elements filled in.

    >>> insert_missing_steps([1, 3, 6])
    [1, 2, 3, 4, 5, 6]
    >>> insert_missing_steps([4])
    [4]
    >>> insert_missing_steps([])
    []
    """
    if not nums:
        return []
    return list(range(nums[0], nums[-1] + 1))


@exercise(
    "List the gaps: integers strictly between minimum and maximum that do not occur.",
    "Given a nonempty list, find all values of its range which are absent from it.",
)
def missing_numbers_between(nums: list[int]) -> list[int]:
    """Return the whole numbers between the smallest and the largest element that the list lacks, ascending.

    >>> missing_numbers_between([6, 1, 3])
    [2, 4, 5]
    >>> missing_numbers_between([4])
    []
    >>> missing_numbers_between([2, 3])
    []
    """
    return [n for n in range(min(nums), max(nums)) if n not in nums]


@exercise(
    "Replace consecutive elements, beginning at start, by those of values, ignoring what does not fit.",
    (
        "Given a list, a start index and replacement values, write them over the old elements without growing "
        "the list."
    ),
)
def overwrite_from(items: list, start: int, values: list) -> list:
    """Return items with the elements from index start on overwritten by values; the length stays the same.

    >>> overwrite_from([1, 2, 3, 4], 1, [8, 9])
    [1, 8, 9, 4]
    >>> overwrite_from(["a", "b"], 1, ["x", "y"])
    ['a', 'x']
    >>> overwrite_from([], 0, [1])
    []
    """
    result = list(items)
    for i, value in enumerate(values, start=start):
        if i < len(result):
            result[i] = value
    return result


@exercise(
    "Write value at each index listed in positions.",
    "Given a list, some indices and a value, substitute the value at these indices; others are unchanged.",
)
def replace_at_positions(items: list, positions: list[int], value) -> list:
    """Return items with the elements at the given positions replaced by value.

    >>> replace_at_positions([1, 2, 3], [0, 2], 9)
    [9, 2, 9]
    >>> replace_at_positions(["a"], [], "x")
    ['a']
    >>> replace_at_positions([1, 2], [7], 0)
    [1, 2]
    """
    return [value if i in positions else item for i, item in enumerate(items)]


@exercise(
    "Exchange the leftmost copy of old for new and leave later copies.",
    "Given a list and two values, substitute the second for the first a single time.",
)
def replace_first_match(items: list, old, new) -> list:
    """Return items with only the first occurrence of old replaced by new.

    >>> replace_first_match([1, 2, 1], 1, 9)
    [9, 2, 1]
    >>> replace_first_match(["a"], "b", "c")
    ['a']
    >>> replace_first_match([], 0, 1)
    []
    """
    result = list(items)
    for i, item in enumerate(result):
        if item == old:
            result[i] = new
            break
    return result


@exercise(
    "Exchange the rightmost copy of old for new; earlier copies remain.",
    "Write a function that substitutes new for the final old in the list, if there is one.",
)
def replace_last_match(items, old, new):
    """Return items with only the last occurrence of old replaced by new.

    >>> replace_last_match([1, 2, 1], 1, 9)
    [1, 2, 9]
    >>> replace_last_match(["a"], "b", "c")
    ['a']
    >>> replace_last_match([4, 4], 4, 5)
    [4, 5]
    """
    result = list(items)
    for i in range(len(result) - 1, -1, -1):
        if result[i] == old:
            result[i] = new
            return result
    return result


@exercise(
    "Write value at each place that is a multiple of k.",
    "Given a list, a step k and a value, overwrite the elements in the places k, 2k and so on.",
)
def replace_every_kth(items: list, k: int, value) -> list:
    """Return items with every k-th element (k, 2k, 3k ... counting from 1) replaced by value.

    >>> replace_every_kth([1, 2, 3, 4, 5], 2, 0)
    [1, 0, 3, 0, 5]
    >>> replace_every_kth(["a"], 1, "x")
    ['x']
    >>> replace_every_kth([1, 2], 3, 9)
    [1, 2]
    """
    result = list(items)
    for i in range(k - 1, len(result), k):
        result[i] = value
    return result


@exercise(
    "Keep each value the first time and write filler for all later copies.",
    "Given a list and a filler, blank out the elements which have been seen before.",
)
def replace_duplicates_with(items: list, filler) -> list:
    """Return items with every repeated occurrence of a value replaced by filler; first occurrences stay.

    >>> replace_duplicates_with([1, 2, 1, 1], 0)
    [1, 2, 0, 0]
    >>> replace_duplicates_with(["a", "b"], "-")
    ['a', 'b']
    >>> replace_duplicates_with([], 9)
    []
    """
    seen = set()
    result = []
    for item in items:
        result.append(filler if item in seen else item)
        seen.add(item)
    return result


@exercise(
    "Cut the part start to end (end exclusive) out of the list.",
    "Given a list and two indices, delete the section between them and join the rest.",
)
def remove_slice(items: list, start: int, end: int) -> list:
    """Return items without the elements from index start up to but not including index end.

    >>> remove_slice([1, 2, 3, 4], 1, 3)
    [1, 4]
    >>> remove_slice(["a", "b"], 0, 0)
    ['a', 'b']
    >>> remove_slice([1, 2], 0, 9)
    []
    """
    return items[:start] + items[end:]


@exercise(
    "Delete at most k copies of value, counting from the left.",
    "Given a list, a value and a number k, drop the earliest k copies of the value and keep the rest.",
)
def remove_first_k_matches(items: list, value, k: int) -> list:
    """Return items without the first k occurrences of value.

    >>> remove_first_k_matches([1, 2, 1, 1], 1, 2)
    [2, 1]
    >>> remove_first_k_matches(["a"], "b", 1)
    ['a']
    >>> remove_first_k_matches([5, 5], 5, 0)
    [5, 5]
    """
    result = []
    for item in items:
        if item == value and k > 0:
            k -= 1
        else:
            result.append(item)
    return result


@exercise(
    "Delete the rightmost copy of value only.",
    "Given a list and a value, drop its final occurrence and keep the earlier ones.",
)
def remove_last_match(items: list, value) -> list:
    """Return items without the last occurrence of value; unchanged if value is missing.

    >>> remove_last_match([1, 2, 1, 3], 1)
    [1, 2, 3]
    >>> remove_last_match(["a"], "b")
    ['a']
    >>> remove_last_match([5], 5)
    []
    """
    for i in range(len(items) - 1, -1, -1):
        if items[i] == value:
            return items[:i] + items[i + 1:]
    return items


@exercise(
    "Delete what stands in the centre: one element for odd, two for even lengths.",
    "Given a list, cut out the element (or pair) that is equally far from both ends.",
)
def remove_middle(items: list) -> list:
    """Return items without its middle element, or without its two middle elements if the length is even.

    >>> remove_middle([1, 2, 3])
    [1, 3]
    >>> remove_middle([1, 2, 3, 4])
    [1, 4]
    >>> remove_middle([])
    []
    """
    half = (len(items) - 1) // 2
    return items[:half] + items[len(items) - half:] if half > 0 else []


@exercise(
    "Subtract the list unwanted from items, counting multiplicities; the leftmost copies go first.",
    "Given two lists, take out of the first one copy per entry of the second and return what remains.",
)
def remove_one_for_each(items: list, unwanted: list) -> list:
    """Return items after removing, for each element of unwanted, one equal element if there is one.

    >>> remove_one_for_each([1, 2, 1, 3], [1, 3])
    [2, 1]
    >>> remove_one_for_each(["a"], ["a", "a"])
    []
    >>> remove_one_for_each([5], [])
    [5]
    """
    result = list(items)
    for item in unwanted:
        if item in result:
            result.remove(item)
    return result


@exercise(
    "Drop every element that has occurred before.",
    "Given a list, keep only the first copy of each value.",
)
def distinct_in_order(items: list) -> list:
    """Return the distinct elements in order of first appearance.

    >>> distinct_in_order([3, 1, 3, 2, 1])
    [3, 1, 2]
    >>> distinct_in_order(["b", "b"])
    ['b']
    >>> distinct_in_order([])
    []
    """
    return list(dict.fromkeys(items))


@exercise(
    "Keep only the final copy of each value.",
    "Given a list, drop each element that occurs again further to the right.",
)
def distinct_by_last(items: list) -> list:
    """Return the distinct elements in order of their last appearance.

    >>> distinct_by_last([3, 1, 3, 2, 1])
    [3, 2, 1]
    >>> distinct_by_last(["b", "b"])
    ['b']
    >>> distinct_by_last([])
    []
    """
    return [item for i, item in enumerate(items) if item not in items[i + 1:]]


@exercise(
    "Keep the first number of each magnitude.",
    "Given nums, treat n and -n as equal and drop duplicates, keeping first appearances.",
)
def distinct_ignoring_sign(nums: list[int]) -> list[int]:
    """Return nums without the numbers whose absolute value has occurred before.

    >>> distinct_ignoring_sign([3, -3, 1, -1, 3])
    [3, 1]
    >>> distinct_ignoring_sign([0])
    [0]
    >>> distinct_ignoring_sign([])
    []
    """
    seen = set()
    result = []
    for n in nums:
        if abs(n) not in seen:
            seen.add(abs(n))
            result.append(n)
    return result


@exercise(
    "Drop duplicates regardless of upper and lower case, keeping the first spelling.",
    "Given words, keep each one only if no earlier word has the same letters ignoring case.",
)
def list_distinct_ignoring_case(words: list[str]) -> list[str]:
    """Return words without those that equal an earlier word when case is ignored.

    >>> list_distinct_ignoring_case(["Tea", "tea", "Milk"])
    ['Tea', 'Milk']
    >>> list_distinct_ignoring_case(["a", "b"])
    ['a', 'b']
    >>> list_distinct_ignoring_case([])
    []
    """
    first = {}
    for word in words:
        first.setdefault(word.lower(), word)
    return list(first.values())


@exercise(
    "Keep a number only if no earlier one leaves the same remainder when divided by k.",
    "Given nums and k, drop each element whose remainder has been seen before.",
)
def distinct_by_remainder(nums: list[int], k: int) -> list[int]:
    """Return the first number for each remainder modulo k, in order.

    >>> distinct_by_remainder([1, 4, 2, 5, 3], 3)
    [1, 2, 3]
    >>> distinct_by_remainder([10, 20], 10)
    [10]
    >>> distinct_by_remainder([], 2)
    []
    """
    chosen = {}
    for n in nums:
        if n % k not in chosen:
            chosen[n % k] = n
    return list(chosen.values())


@exercise(
    "Remove duplicates and sort downwards.",
    "Given a list, list its different values in decreasing order.",
)
def sorted_distinct_descending(items: list) -> list:
    """Return the distinct elements from largest to smallest.

    >>> sorted_distinct_descending([3, 1, 3, 2])
    [3, 2, 1]
    >>> sorted_distinct_descending(["a", "b", "a"])
    ['b', 'a']
    >>> sorted_distinct_descending([])
    []
    """
    return sorted(set(items), reverse=True)


@exercise(
    "Tell at every position if the value has already been seen.",
    "Given a list, build booleans that are True for the second and later copies of a value.",
)
def mark_duplicates(items: list) -> list[bool]:
    """Return for each element whether an equal one stands somewhere before it.

    >>> mark_duplicates([1, 2, 1, 1])
    [False, False, True, True]
    >>> mark_duplicates(["a"])
    [False]
    >>> mark_duplicates([])
    []
    """
    return [item in items[:i] for i, item in enumerate(items)]


@exercise(
    "Number repeated names so that they can be told apart; first copies stay as they are.",
    "Given names, add an underscore and the number of the occurrence to each name seen before.",
)
def make_names_distinct(names: list[str]) -> list[str]:
    """Return the names with '_2', '_3' and so on appended to the second, third and later copies of a name.

    >>> make_names_distinct(["a", "b", "a", "a"])
    ['a', 'b', 'a_2', 'a_3']
    >>> make_names_distinct(["x"])
    ['x']
    >>> make_names_distinct([])
    []
    """
    counts = {}
    result = []
    for name in names:
        counts[name] = counts.get(name, 0) + 1
        result.append(name if counts[name] == 1 else f"{name}_{counts[name]}")
    return result


@exercise(
    "Put as many fillers before the elements as are needed to reach length.",
    "Given a list, a length and a filler, extend it on the left side.",
)
def pad_front(items: list, length: int, filler) -> list:
    """Return items padded at the front with filler up to the given length; longer lists stay unchanged.

    >>> pad_front([1, 2], 4, 0)
    [0, 0, 1, 2]
    >>> pad_front(["a", "b"], 1, "-")
    ['a', 'b']
    >>> pad_front([], 2, None)
    [None, None]
    """
    return [filler] * (length - len(items)) + items


@exercise(
    "Make the list have length elements: shorten it if it is too long, append fillers if it is too short.",
    "Given a list, a length and a filler, adjust its size at the right end.",
)
def fit_to_length(items: list, length: int, filler) -> list:
    """Return items cut or padded at the end with filler to exactly the given length.

    >>> fit_to_length([1, 2], 4, 0)
    [1, 2, 0, 0]
    >>> fit_to_length(["a", "b", "c"], 2, "-")
    ['a', 'b']
    >>> fit_to_length([], 1, 5)
    [5]
    """
    return items[:length] + [filler] * (length - len(items))


@exercise(
    "Carry out add and drop commands on a copy of the list.",
    "Given a list and pairs of command and value, process them in order and return the resulting list.",
)
def list_apply_edits(items: list, edits: list[tuple]) -> list:
    """Return items after the edits ('add', x), which appends x, and ('drop', x), which removes the first x if there is
    one.

    >>> list_apply_edits([1, 2], [("add", 3), ("drop", 1)])
    [2, 3]
    >>> list_apply_edits([], [("drop", 5)])
    []
    >>> list_apply_edits(["a"], [])
    ['a']
    """
    result = list(items)
    for command, value in edits:
        if command == "add":
            result.append(value)
        elif value in result:
            result.remove(value)
    return result


@exercise(
    "Go from left to right and drop an entry if it is below the one kept before it.",
    "Given nums, thin the list out greedily so that what remains never decreases.",
)
def remove_smaller_than_previous_kept(nums: list[int]) -> list[int]:
    """Return nums without every number that is smaller than the last number kept.

    >>> remove_smaller_than_previous_kept([3, 1, 4, 2, 5])
    [3, 4, 5]
    >>> remove_smaller_than_previous_kept([2, 1])
    [2]
    >>> remove_smaller_than_previous_kept([])
    []
    """
    kept = []
    for n in nums:
        if not kept or n >= kept[-1]:
            kept.append(n)
    return kept


@exercise(
    "Append new and keep only the last capacity elements.",
    (
        "Given a list, a new element and a capacity, add the element and cut the front so that the capacity "
        "is not exceeded."
    ),
)
def evict_oldest(items: list, new, capacity: int) -> list:
    """Return items with new appended; if there are then more than capacity elements, the oldest ones at the front are
    dropped.

    >>> evict_oldest([1, 2, 3], 4, 3)
    [2, 3, 4]
    >>> evict_oldest([], "a", 2)
    ['a']
    >>> evict_oldest([1, 2], 3, 1)
    [3]
    """
    result = items + [new]
    return result[-capacity:]
