"""Two or more lists put together: merging, joining, interleaving, subtracting, zipping."""

from training.curriculum.exercise import exercise


@exercise(
    "Join the two lists and return the result sorted without repeats.",
    "Return the ascending list of all different values found in a or b.",
)
def sorted_union_of_two(a: list[int], b: list[int]) -> list[int]:
    """Return the sorted distinct values of both lists.

    >>> sorted_union_of_two([3, 1], [2, 3])
    [1, 2, 3]
    >>> sorted_union_of_two([], [5, 5])
    [5]
    >>> sorted_union_of_two([], [])
    []
    """
    return sorted(set(a) | set(b))


@exercise(
    "Insert the whole second list into the first one before index i.",
    "Return first with all items of second placed at position i.",
)
def splice_in(first, second, i):
    """Return first with second inserted at index i.

    >>> splice_in([1, 2, 3], [8, 9], 1)
    [1, 8, 9, 2, 3]
    >>> splice_in([1], [2], 5)
    [1, 2]
    >>> splice_in([], ["a"], 0)
    ['a']
    """
    return first[:i] + second + first[i:]


@exercise(
    "Take the items in turn from both lists; when one list is used up, append the rest of the other.",
    "Alternate between the two lists, starting with the first, and finish with the leftovers.",
)
def alternate_with_rest(first: list, second: list) -> list:
    """Return the items of both lists alternately, then the remaining ones.

    >>> alternate_with_rest([1, 2, 3], ["a"])
    [1, 'a', 2, 3]
    >>> alternate_with_rest([], ["x", "y"])
    ['x', 'y']
    >>> alternate_with_rest([1], [2])
    [1, 2]
    """
    n = min(len(first), len(second))
    result = []
    for a, b in zip(first, second):
        result += [a, b]
    return result + first[n:] + second[n:]


@exercise(
    "Take two items from the first list, then one from the second, and so on; the lists fit exactly.",
    "Merge in the rhythm two-one: two items of first followed by one item of second.",
)
def merge_two_to_one(first, second):
    """Return the items in the pattern two of first, one of second.

    >>> merge_two_to_one([1, 2, 3, 4], ["a", "b"])
    [1, 2, 'a', 3, 4, 'b']
    >>> merge_two_to_one([0, 0], [9])
    [0, 0, 9]
    >>> merge_two_to_one([], [])
    []
    """
    result = []
    for i, item in enumerate(second):
        result += first[2 * i:2 * i + 2]
        result.append(item)
    return result


@exercise(
    "Remove from the first list one copy for each item of the second list.",
    "Subtract lists with multiplicity: every item of b cancels at most one equal item of a.",
)
def subtract_copies(a: list, b: list) -> list:
    """Return a with one copy removed for each item of b.

    >>> subtract_copies([1, 2, 2, 3], [2, 3])
    [1, 2]
    >>> subtract_copies(["x"], ["x", "x"])
    []
    >>> subtract_copies([], [1])
    []
    """
    result = a[:]
    for item in b:
        if item in result:
            result.remove(item)
    return result


@exercise(
    "Append to the first list those items of the second that it does not contain yet, each once.",
    "Extend a by the new items of b, in order and without repeats.",
)
def extend_by_new(a, b):
    """Return a followed by the items of b that are not yet in it.

    >>> extend_by_new([1, 2], [2, 3, 3])
    [1, 2, 3]
    >>> extend_by_new([], ["x", "x"])
    ['x']
    >>> extend_by_new([5], [5])
    [5]
    """
    result = a[:]
    for item in b:
        if item not in result:
            result.append(item)
    return result


@exercise(
    "Join the even numbers of the first list with the odd numbers of the second list.",
    "Take evens from a, then odds from b, in one list.",
)
def evens_of_first_odds_of_second(a: list[int], b: list[int]) -> list[int]:
    """Return the even numbers of a followed by the odd numbers of b.

    >>> evens_of_first_odds_of_second([1, 2, 4], [3, 6, 5])
    [2, 4, 3, 5]
    >>> evens_of_first_odds_of_second([1], [2])
    []
    >>> evens_of_first_odds_of_second([], [])
    []
    """
    return [x for x in a if x % 2 == 0] + [y for y in b if y % 2 == 1]


@exercise(
    "Return the k largest numbers of both lists together, largest first.",
    "Pool two lists and give the top k in descending order.",
)
def top_k_of_both(a, b, k):
    """Return the k largest values of both lists, descending.

    >>> top_k_of_both([1, 9, 4], [7, 2], 3)
    [9, 7, 4]
    >>> top_k_of_both([1], [2], 5)
    [2, 1]
    >>> top_k_of_both([], [], 2)
    []
    """
    return sorted(a + b, reverse=True)[:k]


@exercise(
    "Pair the first item of a with the last item of b, the second with the second last and so on.",
    "Zip one list with the reversal of the other.",
)
def pairs_in_opposite_order(a: list, b: list) -> list[tuple]:
    """Return pairs of a from the front and b from the back.

    >>> pairs_in_opposite_order([1, 2, 3], ["a", "b", "c"])
    [(1, 'c'), (2, 'b'), (3, 'a')]
    >>> pairs_in_opposite_order([1], ["x"])
    [(1, 'x')]
    >>> pairs_in_opposite_order([], [])
    []
    """
    return list(zip(a, reversed(b)))


@exercise(
    "Return the items of a that come before the first item that is also in b.",
    "Take items from the front of a until one of them is found in b.",
)
def until_shared_item(a, b):
    """Return the leading items of a that are not in b.

    >>> until_shared_item([1, 2, 3, 4], [3, 9])
    [1, 2]
    >>> until_shared_item(["x"], [])
    ['x']
    >>> until_shared_item([5, 6], [5])
    []
    """
    result = []
    for item in a:
        if item in b:
            break
        result.append(item)
    return result


@exercise(
    "Join several lists into one and put the separator item between them.",
    "Concatenate all lists in the list of lists with one separator between each two.",
)
def join_lists_with(lists: list[list], separator) -> list:
    """Return all lists joined with separator in between.

    >>> join_lists_with([[1], [2, 3], []], 0)
    [1, 0, 2, 3, 0]
    >>> join_lists_with([["a"]], "|")
    ['a']
    >>> join_lists_with([], 0)
    []
    """
    result = []
    for i, part in enumerate(lists):
        if i:
            result.append(separator)
        result += part
    return result


@exercise(
    "Overlay two lists: the second one replaces the beginning of the first as far as it goes.",
    "Return first with its leading items overwritten by second.",
)
def overlay_from_start(first: list, second: list) -> list:
    """Return first with its beginning replaced by second.

    >>> overlay_from_start([1, 2, 3], [9, 8])
    [9, 8, 3]
    >>> overlay_from_start([1], [4, 5])
    [4, 5]
    >>> overlay_from_start([7, 7], [])
    [7, 7]
    """
    return second + first[len(second):]


@exercise(
    "Return the values that both lists contain, in descending order and without repeats.",
    "Common numbers of two lists, each once, largest first.",
)
def common_values_down(a, b):
    """Return the common values, sorted from large to small.

    >>> common_values_down([1, 2, 3, 3], [3, 1, 7])
    [3, 1]
    >>> common_values_down([1], [2])
    []
    >>> common_values_down([], [1])
    []
    """
    return sorted(set(a) & set(b), reverse=True)


@exercise(
    "Count how many items of the first list occur somewhere in the second; repeated items count each time.",
    "Number of positions in a whose item is also contained in b.",
)
def count_found_in_other(a: list, b: list) -> int:
    """Return how many items of a are in b.

    >>> count_found_in_other([1, 2, 2, 3], [2, 9])
    2
    >>> count_found_in_other(["x"], [])
    0
    >>> count_found_in_other([], [1])
    0
    """
    return sum(1 for item in a if item in b)


@exercise(
    "Add a third list: return triples of the items at the same positions, as long as all three lists go.",
    "Zip three lists into a list of triples.",
)
def list_zip_three(a, b, c):
    """Return triples of items at the same position.

    >>> list_zip_three([1, 2], ["x", "y"], [True, False])
    [(1, 'x', True), (2, 'y', False)]
    >>> list_zip_three([1, 2], ["x"], [0, 0])
    [(1, 'x', 0)]
    >>> list_zip_three([], [1], [2])
    []
    """
    return [(x, y, z) for x, y, z in zip(a, b, c)]


@exercise(
    "Put together the first halves of both lists, then the second halves; for odd lengths the middle item belongs to the second half.",
    "Return front of a, front of b, back of a, back of b in one list.",
)
def halves_together(a: list, b: list) -> list:
    """Return both first halves followed by both second halves.

    >>> halves_together([1, 2, 3, 4], [5, 6])
    [1, 2, 5, 3, 4, 6]
    >>> halves_together([1], [2, 3, 4])
    [2, 1, 3, 4]
    >>> halves_together([], [])
    []
    """
    m = len(a) // 2
    n = len(b) // 2
    return a[:m] + b[:n] + a[m:] + b[n:]


@exercise(
    "Replace in the first list each item that occurs in the second list by None.",
    "Blank out, with None, whatever is also found in the other list.",
)
def blank_shared(a, b):
    """Return a with the items contained in b replaced by None.

    >>> blank_shared([1, 2, 3], [2])
    [1, None, 3]
    >>> blank_shared(["x", "y"], ["y", "x"])
    [None, None]
    >>> blank_shared([], [1])
    []
    """
    return [None if item in b else item for item in a]


@exercise(
    "Merge the lists by taking the first items of all lists, then the second items and so on; short lists simply run out.",
    "Read several lists column by column, skipping missing entries.",
)
def column_order(lists: list[list]) -> list:
    """Return the items in column order.

    >>> column_order([[1, 2, 3], [4], [5, 6]])
    [1, 4, 5, 2, 6, 3]
    >>> column_order([["a"], []])
    ['a']
    >>> column_order([])
    []
    """
    longest = max((len(part) for part in lists), default=0)
    return [part[i] for i in range(longest) for part in lists if i < len(part)]


@exercise(
    "Return the list of all sums of one number from a and one from b, without repeats and sorted.",
    "Which different totals are possible with one value of each list? Sorted ascending.",
)
def possible_sums_of_both(a, b):
    """Return the sorted distinct sums of a value of a and a value of b.

    >>> possible_sums_of_both([1, 2], [10, 11])
    [11, 12, 13]
    >>> possible_sums_of_both([0], [5])
    [5]
    >>> possible_sums_of_both([], [1])
    []
    """
    return sorted({x + y for x in a for y in b})


@exercise(
    "Return the longer of the two lists; the first one if both have the same length.",
    "Pick the list with more items, ties going to the first.",
)
def longer_list(a: list, b: list) -> list:
    """Return the longer list, a on ties.

    >>> longer_list([1], [2, 3])
    [2, 3]
    >>> longer_list([1], [2])
    [1]
    >>> longer_list([], [])
    []
    """
    return a if len(a) >= len(b) else b


@exercise(
    "Find the smallest value of a that is not in b; None if there is none.",
    "Minimum of those numbers in the first list that the second list lacks, or None.",
)
def smallest_not_in_other(a, b):
    """Return the smallest value of a not contained in b, or None.

    >>> smallest_not_in_other([4, 2, 7], [2])
    4
    >>> smallest_not_in_other([5, 5], [1])
    5
    >>> smallest_not_in_other([1], [1]) is None
    True
    """
    return min((x for x in a if x not in b), default=None)


@exercise(
    "Compare the totals of two lists and return the difference, larger total minus smaller.",
    "By how much do the sums of both lists differ?",
)
def gap_between_totals(a: list[int], b: list[int]) -> int:
    """Return the absolute difference of both sums.

    >>> gap_between_totals([1, 2], [10])
    7
    >>> gap_between_totals([5], [5])
    0
    >>> gap_between_totals([], [-3])
    3
    """
    return abs(sum(a) - sum(b))


@exercise(
    "For each item of the first list give its index in the second list, or -1 if it is not there.",
    "Look up the positions of a's items in b; missing items give -1.",
)
def positions_in_other(a, b):
    """Return for each item of a its index in b, or -1.

    >>> positions_in_other(["x", "y", "z"], ["z", "x"])
    [1, -1, 0]
    >>> positions_in_other([1], [])
    [-1]
    >>> positions_in_other([], [1])
    []
    """
    return [b.index(item) if item in b else -1 for item in a]


@exercise(
    "Deal the items of the list alternately onto two lists and return both.",
    "Split by turns: items 0, 2, 4, ... in the first result, items 1, 3, 5, ... in the second.",
)
def deal_to_two(items: list) -> tuple[list, list]:
    """Return the items at even and at odd positions.

    >>> deal_to_two([1, 2, 3])
    ([1, 3], [2])
    >>> deal_to_two(["a"])
    (['a'], [])
    >>> deal_to_two([])
    ([], [])
    """
    return items[::2], items[1::2]


@exercise(
    "Append the reversed second list to the first list, but leave out its last item if it equals the last item of the first.",
    "Go forward through a and back through b; an equal item at the turning point appears once.",
)
def forward_and_back(a, b):
    """Return a followed by reversed b, with a shared turning point once.

    >>> forward_and_back([1, 2, 3], [7, 3])
    [1, 2, 3, 7]
    >>> forward_and_back([1], [2])
    [1, 2]
    >>> forward_and_back(["x"], ["x"])
    ['x']
    """
    back = b[::-1]
    if a and back and a[-1] == back[0]:
        back = back[1:]
    return a + back


@exercise(
    "Return True if the joined sorted lists contain every number from low to high at least once.",
    "Do the two lists together cover all whole numbers from low to high, inclusive?",
)
def together_cover(a: list[int], b: list[int], low: int, high: int) -> bool:
    """Check if each number from low to high is in a or b.

    >>> together_cover([1, 3], [2], 1, 3)
    True
    >>> together_cover([1], [3], 1, 3)
    False
    >>> together_cover([], [], 5, 4)
    True
    """
    return all(n in a or n in b for n in range(low, high + 1))


@exercise(
    "Swap the tails of two lists: exchange everything from index i on and return both new lists.",
    "Cut both lists at index i and cross over their rests.",
)
def swap_tails(a, b, i):
    """Return both lists with their parts from index i exchanged.

    >>> swap_tails([1, 2, 3], ["a", "b", "c"], 1)
    ([1, 'b', 'c'], ['a', 2, 3])
    >>> swap_tails([1], [2], 0)
    ([2], [1])
    >>> swap_tails([], [5], 0)
    ([5], [])
    """
    return a[:i] + b[i:], b[:i] + a[i:]


@exercise(
    "Keep those items of the first list at whose position the second list has a true value, and put the others behind them.",
    "Stable partition by flags: flagged items first, unflagged items after them.",
)
def flagged_first(items: list, flags: list[bool]) -> list:
    """Return the flagged items followed by the others.

    >>> flagged_first([1, 2, 3], [False, True, False])
    [2, 1, 3]
    >>> flagged_first(["a"], [True])
    ['a']
    >>> flagged_first([], [])
    []
    """
    chosen = [item for item, flag in zip(items, flags) if flag]
    others = [item for item, flag in zip(items, flags) if not flag]
    return chosen + others


@exercise(
    "Return the index ranges (start, end) at which each of the given lists ends up when they are joined; end is exclusive.",
    "For concatenated lists give the half-open position range of each part.",
)
def ranges_after_joining(lists):
    """Return the (start, end) range of each list in the joined list.

    >>> ranges_after_joining([[1, 2], [3], []])
    [(0, 2), (2, 3), (3, 3)]
    >>> ranges_after_joining([["a"]])
    [(0, 1)]
    >>> ranges_after_joining([])
    []
    """
    ranges = []
    start = 0
    for part in lists:
        ranges.append((start, start + len(part)))
        start += len(part)
    return ranges
