"""Splitting and partitioning lists; balancing sums."""

import itertools

from training.curriculum.exercise import exercise


@exercise(
    "Split the list at every separator; separators are dropped and empty parts are kept.",
    "Like str.split for lists: cut items wherever an element equals separator.",
)
def split_list_at(items: list, separator) -> list[list]:
    """Split items into lists at each element equal to separator, which is left out.

    >>> split_list_at([1, 0, 2, 3, 0], 0)
    [[1], [2, 3], []]
    >>> split_list_at(["a"], "x")
    [['a']]
    >>> split_list_at([], 0)
    [[]]
    """
    parts = [[]]
    for item in items:
        if item == separator:
            parts.append([])
        else:
            parts[-1].append(item)
    return parts


@exercise(
    "Two lists: items for which the test holds, and the rest.",
    "Partition items by a predicate into (accepted, refused).",
)
def partition_by(test, items):
    """Split items into a pair: those that pass the test and those that do not.

    >>> partition_by(lambda n: n > 2, [1, 3, 2, 5])
    ([3, 5], [1, 2])
    >>> partition_by(str.islower, ["a", "B"])
    (['a'], ['B'])
    >>> partition_by(bool, [])
    ([], [])
    """
    passed = [item for item in items if test(item)]
    failed = [item for item in items if not test(item)]
    return passed, failed


@exercise(
    "First element and the remaining list; an empty list gives (None, []).",
    "Separate the head of a list from its tail.",
)
def first_and_others(items: list) -> tuple:
    """Return a pair of the first element and the list of all others; (None, []) for an empty list.

    >>> first_and_others([1, 2, 3])
    (1, [2, 3])
    >>> first_and_others(["x"])
    ('x', [])
    >>> first_and_others([])
    (None, [])
    """
    if not items:
        return None, []
    first, *rest = items
    return first, rest


@exercise(
    "Cut the list in two halves; with an odd length the first half is longer.",
    "Return (left, right) halves, giving the middle element to the left one.",
)
def split_in_half(items: list) -> tuple[list, list]:
    """Split items into two halves. The first half gets the middle element of an odd number of items.

    >>> split_in_half([1, 2, 3, 4])
    ([1, 2], [3, 4])
    >>> split_in_half([1, 2, 3])
    ([1, 2], [3])
    >>> split_in_half([])
    ([], [])
    """
    cut = (len(items) + 1) // 2
    return items[:cut], items[cut:]


@exercise(
    "Cut items into pieces of the given lengths; surplus items are ignored.",
    "Consecutive slices whose sizes are listed in sizes.",
)
def slices_of_sizes(items: list, sizes: list[int]) -> list[list]:
    """Return consecutive pieces of items with the given sizes; items beyond them are dropped.

    >>> slices_of_sizes([1, 2, 3, 4, 5], [2, 1])
    [[1, 2], [3]]
    >>> slices_of_sizes(["a", "b"], [0, 2])
    [[], ['a', 'b']]
    >>> slices_of_sizes([1], [])
    []
    """
    pieces = []
    start = 0
    for size in sizes:
        pieces.append(items[start:start + size])
        start += size
    return pieces


@exercise(
    "Start a new group each time a value is smaller than its predecessor.",
    "Break numbers into maximal stretches that never decrease.",
)
def nondecreasing_stretches(numbers: list[int]) -> list[list[int]]:
    """Split numbers into the longest possible pieces in which no number is smaller than the one before.

    >>> nondecreasing_stretches([1, 3, 2, 2, 5, 0])
    [[1, 3], [2, 2, 5], [0]]
    >>> nondecreasing_stretches([])
    []
    >>> nondecreasing_stretches([4, 4])
    [[4, 4]]
    """
    stretches = []
    for n in numbers:
        if stretches and stretches[-1][-1] <= n:
            stretches[-1].append(n)
        else:
            stretches.append([n])
    return stretches


@exercise(
    "Index at which the list can be cut so both sides have the same sum, or -1; both sides must be non-empty.",
    "Smallest i with sum(numbers[:i]) == sum(numbers[i:]) where neither part is empty; -1 if impossible.",
)
def equal_sum_cut(numbers: list[int]) -> int:
    """Return the first index that cuts numbers into two non-empty parts with equal sums, or -1.

    >>> equal_sum_cut([1, 2, 3, 6])
    3
    >>> equal_sum_cut([1, 2])
    -1
    >>> equal_sum_cut([5])
    -1
    """
    total = sum(numbers)
    left = 0
    for i in range(1, len(numbers)):
        left += numbers[i - 1]
        if 2 * left == total:
            return i
    return -1


@exercise(
    "Assign each weight, heaviest first, to the lighter of two bags and return the two bags.",
    "Greedy balancing of weights in two lists: sort descending, always add to the list with the smaller sum (the first on ties).",
)
def balance_two_bags(weights: list[int]) -> tuple[list[int], list[int]]:
    """Distribute weights over two bags greedily.

    The weights are taken in descending order and each goes to the bag with the smaller sum,
    the first bag on a tie.

    >>> balance_two_bags([3, 1, 4, 2])
    ([4, 1], [3, 2])
    >>> balance_two_bags([5])
    ([5], [])
    >>> balance_two_bags([2, 2])
    ([2], [2])
    """
    first, second = [], []
    for weight in sorted(weights, reverse=True):
        if sum(first) <= sum(second):
            first.append(weight)
        else:
            second.append(weight)
    return first, second


@exercise(
    "Can some of the numbers be chosen so that they sum up to exactly half of the total?",
    "Tell whether the positive integers can be divided into two groups with equal sums.",
)
def splits_evenly(numbers: list[int]) -> bool:
    """Check whether the positive numbers can be divided into two groups having the same sum.

    >>> splits_evenly([3, 1, 2, 2])
    True
    >>> splits_evenly([1, 5])
    False
    >>> splits_evenly([])
    True
    """
    total = sum(numbers)
    if total % 2:
        return False
    reachable = {0}
    for n in numbers:
        reachable |= {r + n for r in reachable}
    return total // 2 in reachable


@exercise(
    "Deal cards to players in turn: player k gets items k, k + players, k + 2 * players ...",
    "Distribute items round robin over the given number of hands.",
)
def deal_round_robin(items: list, players: int) -> list[list]:
    """Hand out items in turn to the players and return the list of hands.

    >>> deal_round_robin([1, 2, 3, 4, 5], 2)
    [[1, 3, 5], [2, 4]]
    >>> deal_round_robin(["a"], 3)
    [['a'], [], []]
    >>> deal_round_robin([], 1)
    [[]]
    """
    return [items[k::players] for k in range(players)]


@exercise(
    "Split into three lists: smaller than pivot, equal to pivot, larger than pivot.",
    "Three-way partition of values around pivot; order inside each list is kept.",
)
def three_way_partition(values, pivot):
    """Return three lists: the values below, equal to and above the pivot.

    >>> three_way_partition([5, 2, 8, 5, 1], 5)
    ([2, 1], [5, 5], [8])
    >>> three_way_partition([], 0)
    ([], [], [])
    >>> three_way_partition([3], 1)
    ([], [], [3])
    """
    below = [v for v in values if v < pivot]
    same = [v for v in values if v == pivot]
    above = [v for v in values if v > pivot]
    return below, same, above


@exercise(
    "Break a list of lines in paragraphs: blank lines separate them, several blank lines count as one.",
    "Group consecutive non-blank lines; blank lines only serve as boundaries and never create empty groups.",
)
def paragraphs_of_lines(lines: list[str]) -> list[list[str]]:
    """Collect consecutive non-blank lines into paragraphs.

    >>> paragraphs_of_lines(["a", "b", "", "", "c"])
    [['a', 'b'], ['c']]
    >>> paragraphs_of_lines(["", " "])
    []
    >>> paragraphs_of_lines(["x"])
    [['x']]
    """
    return [
        list(group)
        for filled, group in itertools.groupby(lines, key=lambda line: bool(line.strip()))
        if filled
    ]


@exercise(
    "Cut off the last count items: return (everything before, the last count items).",
    "Split a list so that the second part holds the final count elements; count may be 0.",
)
def split_off_end(items: list, count: int) -> tuple[list, list]:
    """Split items into (front, end), where end has the last count items.

    >>> split_off_end([1, 2, 3, 4], 1)
    ([1, 2, 3], [4])
    >>> split_off_end([1, 2], 0)
    ([1, 2], [])
    >>> split_off_end([1, 2], 5)
    ([], [1, 2])
    """
    cut = max(0, len(items) - count)
    return items[:cut], items[cut:]


@exercise(
    "Sort numbers in bins bounded by edges: result[i] holds the numbers below edges[i] not in an earlier bin, and the last bin the rest.",
    "Distribute numbers over len(edges) + 1 lists by increasing upper bounds (exclusive).",
)
def sort_into_bins(numbers: list[int], edges: list[int]) -> list[list[int]]:
    """Distribute numbers over bins. Bin i takes numbers smaller than edges[i]; the last bin takes what is left.

    :param numbers: the numbers to distribute.
    :param edges: increasing exclusive upper limits.
    :return: a list of len(edges) + 1 lists.

    >>> sort_into_bins([1, 12, 7, 30], [5, 20])
    [[1], [12, 7], [30]]
    >>> sort_into_bins([5], [5])
    [[], [5]]
    >>> sort_into_bins([], [])
    [[]]
    """
    bins = [[] for _ in range(len(edges) + 1)]
    for n in numbers:
        slot = 0
        while slot < len(edges) and n >= edges[slot]:
            slot += 1
        bins[slot].append(n)
    return bins


@exercise(
    "Split text on spaces but join words so no piece exceeds width characters (greedy). Words are never cut.",
    "Wrap words greedily into lines of at most width characters; a word longer than width gets its own line.",
)
def pack_words(words: list[str], width: int) -> list[str]:
    """Pack words into lines of at most width characters, separated by single spaces.

    A word that is longer than width stands alone on its line.

    >>> pack_words(["one", "two", "three"], 7)
    ['one two', 'three']
    >>> pack_words(["extraordinary", "a"], 5)
    ['extraordinary', 'a']
    >>> pack_words([], 10)
    []
    """
    lines = []
    for word in words:
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines


@exercise(
    "Cut in front of every element that satisfies starts, so that each piece begins with such an element (the first piece may not).",
    "Group lines into sections, where a header (an element for which starts is true) opens a new section.",
)
def sections_by_header(lines, starts):
    """Split lines into sections; a new section begins at each line for which starts(line) is true.

    >>> sections_by_header(["# a", "x", "# b", "y", "z"], lambda s: s.startswith("#"))
    [['# a', 'x'], ['# b', 'y', 'z']]
    >>> sections_by_header(["intro", "# a"], lambda s: s[0] == "#")
    [['intro'], ['# a']]
    >>> sections_by_header([], bool)
    []
    """
    sections = []
    for line in lines:
        if starts(line) or not sections:
            sections.append([])
        sections[-1].append(line)
    return sections


@exercise(
    "Fill boxes in order: put weights into the current box until the next would exceed capacity, then open another.",
    "Group consecutive weights so that each group's sum is at most capacity, filling as far as possible.",
)
def fill_boxes(weights: list[int], capacity: int) -> list[list[int]]:
    """Put weights, in order, into boxes whose total may not exceed capacity.

    A new box is opened when the next weight does not fit.

    Raises:
        ValueError: if a single weight exceeds the capacity.

    >>> fill_boxes([4, 3, 5, 2], 8)
    [[4, 3], [5, 2]]
    >>> fill_boxes([], 3)
    []
    >>> fill_boxes([9], 8)
    Traceback (most recent call last):
    ...
    ValueError: weight too large
    """
    boxes = []
    room = 0
    for weight in weights:
        if weight > capacity:
            raise ValueError("weight too large")
        if not boxes or weight > room:
            boxes.append([])
            room = capacity
        boxes[-1].append(weight)
        room -= weight
    return boxes


@exercise(
    "All ways to cut a list in two, including the cuts with one empty side.",
    "List every (prefix, suffix) pair of items.",
)
def every_two_way_cut(items: list) -> list[tuple[list, list]]:
    """Return all pairs (prefix, suffix) into which items can be cut.

    >>> every_two_way_cut([1, 2])
    [([], [1, 2]), ([1], [2]), ([1, 2], [])]
    >>> every_two_way_cut([])
    [([], [])]
    >>> len(every_two_way_cut("abcd"))
    5
    """
    return [(items[:i], items[i:]) for i in range(len(items) + 1)]


@exercise(
    "Split records into a training part and a test part by taking every n-th record (n, 2n, ...) for the test.",
    "Hold out each n-th record: return (others, held out), counting from 1.",
)
def hold_out_every(records: list, n: int) -> tuple[list, list]:
    """Return (kept, held_out), where held_out has the records number n, 2n, 3n, ... counting from one.

    >>> hold_out_every([10, 20, 30, 40, 50], 2)
    ([10, 30, 50], [20, 40])
    >>> hold_out_every(["a"], 3)
    (['a'], [])
    >>> hold_out_every([1, 2], 1)
    ([], [1, 2])
    """
    kept, held_out = [], []
    for number, record in enumerate(records, 1):
        (held_out if number % n == 0 else kept).append(record)
    return kept, held_out


@exercise(
    "Divide names alphabetically: names up to and including the letter boundary, and those after it, compared case-insensitively by first letter.",
    "Two lists of names, first letters up to boundary on the left, later letters on the right (case ignored).",
)
def split_names_by_letter(names: list[str], boundary: str) -> tuple[list[str], list[str]]:
    """Split names by first letter: up to boundary (inclusive) and after it, ignoring case.

    >>> split_names_by_letter(["Ann", "zoe", "Max"], "m")
    (['Ann', 'Max'], ['zoe'])
    >>> split_names_by_letter([], "a")
    ([], [])
    >>> split_names_by_letter(["Bob"], "A")
    ([], ['Bob'])
    """
    early, late = [], []
    for name in names:
        if name[0].lower() <= boundary.lower():
            early.append(name)
        else:
            late.append(name)
    return early, late


@exercise(
    "Smallest possible difference between the sums of the two parts when the list is cut once (parts may be empty).",
    "Cut numbers somewhere; how close can the left sum and the right sum get in absolute value?",
)
def closest_cut_difference(numbers: list[int]) -> int:
    """Return the smallest absolute difference between left sum and right sum over all cuts of the list.

    >>> closest_cut_difference([4, 1, 6])
    1
    >>> closest_cut_difference([5])
    5
    >>> closest_cut_difference([])
    0
    """
    return min(abs(sum(numbers[:i]) - sum(numbers[i:])) for i in range(len(numbers) + 1))


@exercise(
    "Group of a range of page numbers into spans of size pages written 'first-last'.",
    "Describe pages 1..total in spans of the given size, such as '1-10', '11-20'; a span of one page is a single number.",
)
def page_spans(total: int, size: int) -> list[str]:
    """Return text spans "first-last" covering the pages 1 to total, size pages each.

    A span with a single page is written as just that number.

    >>> page_spans(25, 10)
    ['1-10', '11-20', '21-25']
    >>> page_spans(4, 3)
    ['1-3', '4']
    >>> page_spans(0, 5)
    []
    """
    spans = []
    for first in range(1, total + 1, size):
        last = min(first + size - 1, total)
        spans.append(str(first) if first == last else f"{first}-{last}")
    return spans


@exercise(
    "Remove and return in two lists: elements found in the allowed list and elements that are not.",
    "Known versus unknown: separate items by membership in allowed.",
)
def known_and_unknown(items: list[str], allowed: list[str]) -> dict[str, list[str]]:
    """Return a dictionary with the items found in allowed under "known" and the others under "unknown".

    >>> known_and_unknown(["a", "x"], ["a", "b"])
    {'known': ['a'], 'unknown': ['x']}
    >>> known_and_unknown([], [])
    {'known': [], 'unknown': []}
    >>> known_and_unknown(["b", "b"], ["b"])
    {'known': ['b', 'b'], 'unknown': []}
    """
    result = {"known": [], "unknown": []}
    for item in items:
        key = "known" if item in allowed else "unknown"
        result[key].append(item)
    return result
