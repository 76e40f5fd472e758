"""Parts of a list: blocks, runs, prefixes and suffixes, contained or not."""

from itertools import groupby

from training.curriculum.exercise import exercise


@exercise(
    "Write a function to count the consecutive blocks of k elements whose sum is even.",
    "Given a list and k, return how many slices of length k add up to an even number.",
)
def even_sum_blocks(nums, k):
    """Return the number of slices of k consecutive elements of nums with an even sum.

    >>> even_sum_blocks([1, 3, 2, 4], 2)
    2
    >>> even_sum_blocks([1, 2, 3], 1)
    1
    >>> even_sum_blocks([1], 2)
    0
    """
    return sum(sum(nums[i:i + k]) % 2 == 0 for i in range(len(nums) - k + 1))


@exercise(
    "Return the index where the list sub starts inside lst, or -1 if it does not occur.",
    "Find the first position at which all elements of sub follow one another in lst; -1 without a match.",
)
def locate_sublist(lst, sub):
    """Return the first index at which sub occurs as a block in lst, or -1.

    >>> locate_sublist([1, 2, 3, 4], [3, 4])
    2
    >>> locate_sublist([5, 5, 6], [5, 6])
    1
    >>> locate_sublist([1, 2], [2, 1])
    -1
    """
    for i in range(len(lst) - len(sub) + 1):
        if lst[i:i + len(sub)] == sub:
            return i
    return -1


@exercise(
    "Count how often the block sub occurs in lst, overlaps included.",
    "Number of positions of lst at which the list sub begins; occurrences may overlap.",
)
def count_sublist(lst, sub):
    """Return how many times sub occurs as consecutive elements of lst, overlapping ones included.

    >>> count_sublist([1, 1, 1], [1, 1])
    2
    >>> count_sublist(["a", "b", "a"], ["a"])
    2
    >>> count_sublist([1, 2], [3])
    0
    """
    n = len(sub)
    return sum(lst[i:i + n] == sub for i in range(len(lst) - n + 1))


@exercise(
    "Remove the first occurrence of the block sub from lst; return lst unchanged if it is not there.",
    "Given a list and a sublist, cut the sublist out once, at its first place, if it occurs.",
)
def cut_sublist(lst, sub):
    """Return lst without the first occurrence of the consecutive elements sub.

    >>> cut_sublist([1, 2, 3, 4], [2, 3])
    [1, 4]
    >>> cut_sublist([1, 2, 1, 2], [1, 2])
    [1, 2]
    >>> cut_sublist([1, 2], [3])
    [1, 2]
    """
    n = len(sub)
    for i in range(len(lst) - n + 1):
        if lst[i:i + n] == sub:
            return lst[:i] + lst[i + n:]
    return lst


@exercise(
    "Find the longest prefix of the list whose sum stays at most the limit.",
    "Take elements from the front as long as their total does not exceed limit.",
)
def prefix_under(nums, limit):
    """Return the elements from the front of nums that can be taken before the total exceeds limit.

    >>> prefix_under([3, 2, 4, 1], 6)
    [3, 2]
    >>> prefix_under([7, 1], 6)
    []
    >>> prefix_under([1, 1], 10)
    [1, 1]
    """
    taken = []
    total = 0
    for x in nums:
        if total + x > limit:
            break
        total += x
        taken.append(x)
    return taken


@exercise(
    "Return the longest run of equal elements as a list; the first one on a tie.",
    "Given a list, find the longest stretch of identical neighbours, preferring the earlier; [] if the list is empty.",
)
def longest_same_stretch(lst):
    """Return the longest block of equal consecutive elements of lst, the first of several.

    >>> longest_same_stretch([1, 2, 2, 3, 3])
    [2, 2]
    >>> longest_same_stretch(["a", "b", "b", "b"])
    ['b', 'b', 'b']
    >>> longest_same_stretch([])
    []
    """
    return max((list(group) for _, group in groupby(lst)), key=len, default=[])


@exercise(
    "Count the runs of equal elements that are at least k long.",
    "How many stretches of identical neighbours in the list have k or more elements?",
)
def runs_of_at_least(lst, k):
    """Return the number of maximal runs of equal elements in lst with at least k elements.

    >>> runs_of_at_least([1, 1, 2, 2, 2, 3], 2)
    2
    >>> runs_of_at_least([1, 1, 2, 2, 2, 3], 3)
    1
    >>> runs_of_at_least([], 1)
    0
    """
    return sum(len(list(group)) >= k for _, group in groupby(lst))


@exercise(
    "Return the lengths of the runs of positive numbers in the list.",
    "For each maximal stretch of numbers above zero, give its length, in order.",
)
def positive_run_lengths(nums):
    """Return the lengths of the maximal runs of numbers above 0 in nums, in order.

    >>> positive_run_lengths([1, 2, -1, 3])
    [2, 1]
    >>> positive_run_lengths([-1, 0])
    []
    >>> positive_run_lengths([5, 5, 5])
    [3]
    """
    return [len(list(group)) for above, group in groupby(nums, key=lambda x: x > 0) if above]


@exercise(
    "Find the length of the longest stretch without the number x.",
    "Return how many elements the longest block not containing x has.",
)
def longest_gap_without(lst, x):
    """Return the length of the longest block of consecutive elements of lst that are not x.

    >>> longest_gap_without([1, 0, 2, 3, 0], 0)
    2
    >>> longest_gap_without([0, 0], 0)
    0
    >>> longest_gap_without([4, 5], 0)
    2
    """
    best = current = 0
    for item in lst:
        current = 0 if item == x else current + 1
        best = max(best, current)
    return best


@exercise(
    "Return the elements strictly between the first and the last occurrence of x.",
    "Write a function to take what lies between the outermost two copies of x; [] if there are fewer than two.",
)
def between_copies(lst, x):
    """Return the elements of lst between the first and last x, or [] if x occurs less than twice.

    >>> between_copies([0, 7, 1, 2, 7], 7)
    [1, 2]
    >>> between_copies([7, 1, 7, 2, 7], 7)
    [1, 7, 2]
    >>> between_copies([7, 1], 7)
    []
    """
    if lst.count(x) < 2:
        return []
    first = lst.index(x)
    last = len(lst) - 1 - lst[::-1].index(x)
    return lst[first + 1:last]


@exercise(
    "Check if the list ends with the given elements.",
    "Return True if tail is a suffix of lst.",
)
def finishes_with(lst, tail):
    """Return whether the last elements of lst are those of tail, in the same order.

    >>> finishes_with([1, 2, 3], [2, 3])
    True
    >>> finishes_with([1, 2, 3], [1, 2])
    False
    >>> finishes_with([1], [])
    True
    """
    return len(tail) <= len(lst) and lst[len(lst) - len(tail):] == tail


@exercise(
    "Check whether the elements of sub can be found in lst in the same order, gaps allowed.",
    "Return True if deleting some elements of lst leaves exactly sub.",
)
def ordered_inside(lst, sub):
    """Return whether sub can be read in lst from left to right, skipping elements.

    >>> ordered_inside([1, 2, 3, 4], [1, 3])
    True
    >>> ordered_inside([1, 2, 3, 4], [3, 1])
    False
    >>> ordered_inside([1], [])
    True
    """
    rest = iter(lst)
    return all(x in rest for x in sub)


@exercise(
    "Split the list into the parts before and from the first negative number.",
    "Given numbers, return two lists: everything ahead of the first number below zero, and the rest.",
)
def split_at_negative(nums):
    """Return nums cut into two lists in front of its first negative number.

    >>> split_at_negative([1, 2, -3, 4])
    ([1, 2], [-3, 4])
    >>> split_at_negative([-1, 2])
    ([], [-1, 2])
    >>> split_at_negative([1, 2])
    ([1, 2], [])
    """
    for i, x in enumerate(nums):
        if x < 0:
            return nums[:i], nums[i:]
    return nums, []


@exercise(
    "Cut the list into pieces that each end with an even number; a leftover at the end is its own piece.",
    "Write a function to split a list after every even number.",
)
def split_after_evens(nums):
    """Return nums split behind each even number, with any rest as the last piece.

    >>> split_after_evens([1, 2, 3, 4, 5])
    [[1, 2], [3, 4], [5]]
    >>> split_after_evens([2, 2])
    [[2], [2]]
    >>> split_after_evens([])
    []
    """
    pieces = []
    piece = []
    for x in nums:
        piece.append(x)
        if x % 2 == 0:
            pieces.append(piece)
            piece = []
    if piece:
        pieces.append(piece)
    return pieces


@exercise(
    "Return the k consecutive elements with the smallest range between their maximum and minimum; the first on ties.",
    "Find the block of length k whose largest and smallest values are closest together.",
)
def calmest_block(nums, k):
    """Return the slice of k elements of nums with the least max minus min, the first of several.

    >>> calmest_block([1, 9, 8, 7, 2], 3)
    [9, 8, 7]
    >>> calmest_block([5, 5, 1], 2)
    [5, 5]
    >>> calmest_block([4, 1], 1)
    [4]
    """
    blocks = [nums[i:i + k] for i in range(len(nums) - k + 1)]
    return min(blocks, key=lambda block: max(block) - min(block))


@exercise(
    "Return the longest prefix that is in ascending order, equal neighbours allowed.",
    "Take elements from the front of the list until one is smaller than the one before it.",
)
def sorted_front(nums):
    """Return the front part of nums up to, but not including, the first fall.

    >>> sorted_front([1, 3, 3, 2, 5])
    [1, 3, 3]
    >>> sorted_front([4, 1])
    [4]
    >>> sorted_front([])
    []
    """
    for i in range(1, len(nums)):
        if nums[i] < nums[i - 1]:
            return nums[:i]
    return nums


@exercise(
    "Reverse only the elements from index i to index j, both inclusive.",
    "Return the list with the section between two positions turned around.",
)
def reverse_section(lst, i, j):
    """Return lst with the elements from index i through j in reverse order.

    >>> reverse_section([1, 2, 3, 4, 5], 1, 3)
    [1, 4, 3, 2, 5]
    >>> reverse_section(["a", "b"], 0, 1)
    ['b', 'a']
    >>> reverse_section([1, 2, 3], 2, 2)
    [1, 2, 3]
    """
    return lst[:i] + lst[i:j + 1][::-1] + lst[j + 1:]


@exercise(
    "Sort only the elements from index start up to but excluding index end.",
    "Given a list and two positions, return the list with that slice in ascending order.",
)
def sort_section(lst, start, end):
    """Return lst with the slice from start to end (excluded) sorted.

    >>> sort_section([5, 4, 3, 2, 1], 1, 4)
    [5, 2, 3, 4, 1]
    >>> sort_section([3, 1, 2], 0, 3)
    [1, 2, 3]
    >>> sort_section([2, 1], 1, 1)
    [2, 1]
    """
    return lst[:start] + sorted(lst[start:end]) + lst[end:]


@exercise(
    "Replace the section from index i to j (excluded) with the given value, once.",
    "Write a function that collapses a slice of the list into one single value.",
)
def collapse_section(lst, i, j, value):
    """Return lst with the elements from i to before j replaced by the one element value.

    >>> collapse_section([1, 2, 3, 4], 1, 3, 0)
    [1, 0, 4]
    >>> collapse_section([1, 2], 0, 2, "all")
    ['all']
    >>> collapse_section([1, 2], 1, 1, 9)
    [1, 9, 2]
    """
    return lst[:i] + [value] + lst[j:]


@exercise(
    "Move the first k elements to the end of the list in reverse order.",
    "Take k elements off the front and put them behind the rest, turned around.",
)
def front_to_back_turned(lst, k):
    """Return lst without its first k elements, followed by those in reverse order.

    >>> front_to_back_turned([1, 2, 3, 4, 5], 2)
    [3, 4, 5, 2, 1]
    >>> front_to_back_turned(["a", "b"], 0)
    ['a', 'b']
    >>> front_to_back_turned([1, 2], 2)
    [2, 1]
    """
    return lst[k:] + lst[:k][::-1]


@exercise(
    "Count the blocks of consecutive elements, of any length, that contain only even numbers.",
    "Number of non-empty contiguous parts of the list all of whose elements are even.",
)
def all_even_parts(nums):
    """Return how many non-empty contiguous parts of nums consist of even numbers only.

    >>> all_even_parts([2, 4, 1, 6])
    4
    >>> all_even_parts([1, 3])
    0
    >>> all_even_parts([2, 2, 2])
    6
    """
    count = current = 0
    for x in nums:
        current = current + 1 if x % 2 == 0 else 0
        count += current
    return count


@exercise(
    "Return the longest common suffix of two lists.",
    "Given two lists, find the elements on which both agree at their ends.",
)
def shared_ending(a, b):
    """Return the longest list that both a and b end with.

    >>> shared_ending([1, 2, 3], [9, 2, 3])
    [2, 3]
    >>> shared_ending([1], [2])
    []
    >>> shared_ending([4, 5], [4, 5])
    [4, 5]
    """
    k = 0
    while k < min(len(a), len(b)) and a[-1 - k] == b[-1 - k]:
        k += 1
    return a[len(a) - k:]


@exercise(
    "Return the list's middle third; the length is a multiple of three.",
    "Cut the list into three equal parts and give back the one in the middle.",
)
def centre_third(lst):
    """Return the middle one of three equally long parts of lst.

    >>> centre_third([1, 2, 3, 4, 5, 6])
    [3, 4]
    >>> centre_third(["a", "b", "c"])
    ['b']
    >>> centre_third([])
    []
    """
    third = len(lst) // 3
    return lst[third:2 * third]


@exercise(
    "Find the first block of k consecutive elements that are all different; None if there is none.",
    "Return the earliest slice of length k without repeats, or None.",
)
def first_distinct_block(lst, k):
    """Return the first slice of k elements of lst without repeated elements, or None.

    >>> first_distinct_block([1, 1, 2, 3], 3)
    [1, 2, 3]
    >>> first_distinct_block("aab", 2)
    'ab'
    >>> first_distinct_block([1, 1, 1], 2) is None
    True
    """
    for i in range(len(lst) - k + 1):
        block = lst[i:i + k]
        if len(set(block)) == k:
            return block
    return None


@exercise(
    "Check if the second list is a rotation of part of the first: its elements appear as a block when lst is read in a circle.",
    "Return True if sub occurs as consecutive elements of lst, where after the last element the first one follows.",
)
def block_in_circle(lst, sub):
    """Return whether sub is a block of lst read as a circle; sub is at most as long as lst.

    >>> block_in_circle([1, 2, 3, 4], [4, 1])
    True
    >>> block_in_circle([1, 2, 3, 4], [2, 3])
    True
    >>> block_in_circle([1, 2, 3], [2, 1])
    False
    """
    double = lst + lst
    return any(double[i:i + len(sub)] == sub for i in range(len(lst)))
