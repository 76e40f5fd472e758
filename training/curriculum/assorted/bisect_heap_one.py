"""Use of heapq, bisect, itertools, collections and operator on small everyday lists."""

import heapq
from bisect import bisect_left, bisect_right, insort
from collections import OrderedDict, defaultdict
from itertools import accumulate, chain, combinations, dropwhile, groupby, islice, pairwise, takewhile
from operator import itemgetter

from training.curriculum.exercise import exercise


@exercise(
    "Count with bisect how many elements of a sorted list are at most x.",
    "Given an ascending list, return the number of elements less than or equal to x.",
)
def sorted_count_up_to(arr, x):
    """Return how many elements of the sorted list arr are at most x.

    >>> sorted_count_up_to([1, 3, 3, 7], 3)
    3
    >>> sorted_count_up_to([5, 6], 1)
    0
    >>> sorted_count_up_to([], 4)
    0
    """
    return bisect_right(arr, x)


@exercise(
    "Find the smallest element of a sorted list that is at least x, or None.",
    "Given an ascending list, return the first value not below x; None if all are smaller.",
)
def sorted_at_least(arr, x):
    """Return the first element of the sorted list arr that is >= x, or None.

    >>> sorted_at_least([2, 5, 9], 4)
    5
    >>> sorted_at_least([2, 5, 9], 5)
    5
    >>> sorted_at_least([2], 3) is None
    True
    """
    i = bisect_left(arr, x)
    return arr[i] if i < len(arr) else None


@exercise(
    "Insert all new numbers into a sorted list so that it stays sorted.",
    "Return the ascending list with the given numbers put at their right places.",
)
def insert_each_sorted(arr, new):
    """Return the sorted list arr with the numbers of new inserted in order.

    >>> insert_each_sorted([1, 5, 9], [4, 0])
    [0, 1, 4, 5, 9]
    >>> insert_each_sorted([], [3, 1])
    [1, 3]
    >>> insert_each_sorted([2], [])
    [2]
    """
    result = list(arr)
    for x in new:
        insort(result, x)
    return result


@exercise(
    "Check with binary search whether x is in the sorted list.",
    "Return True if the ascending list contains x, looking it up by bisect.",
)
def sorted_has(arr, x):
    """Return whether the sorted list arr contains x.

    >>> sorted_has([1, 4, 6], 4)
    True
    >>> sorted_has([1, 4, 6], 5)
    False
    >>> sorted_has([], 1)
    False
    """
    i = bisect_left(arr, x)
    return i < len(arr) and arr[i] == x


@exercise(
    "Return the grade letter for a score: below 50 'D', from 50 'C', from 70 'B', from 90 'A'.",
    "Map a number of points to D, C, B or A with the limits 50, 70 and 90.",
)
def letter_by_limits(score):
    """Return 'D', 'C', 'B' or 'A' for a score, with the limits 50, 70 and 90.

    >>> letter_by_limits(49)
    'D'
    >>> letter_by_limits(70)
    'B'
    >>> letter_by_limits(95)
    'A'
    """
    return "DCBA"[bisect_right([50, 70, 90], score)]


@exercise(
    "Return the n cheapest entries of a dict from article to price as (article, price) pairs, cheapest first.",
    "Find the n items of the dictionary with the smallest values.",
)
def cheapest_entries(prices, n):
    """Return the n (key, value) pairs of prices with the smallest values, in ascending order of value.

    >>> cheapest_entries({"tea": 4, "jam": 2, "rice": 3}, 2)
    [('jam', 2), ('rice', 3)]
    >>> cheapest_entries({"tea": 4}, 3)
    [('tea', 4)]
    >>> cheapest_entries({}, 1)
    []
    """
    return heapq.nsmallest(n, prices.items(), key=itemgetter(1))


@exercise(
    "Merge several sorted lists into one sorted list without repeats.",
    "Given ascending lists, return all different values in ascending order.",
)
def merge_sorted_once(lists):
    """Return the different values of the sorted lists as one ascending list.

    >>> merge_sorted_once([[1, 3], [2, 3, 4]])
    [1, 2, 3, 4]
    >>> merge_sorted_once([[5, 5]])
    [5]
    >>> merge_sorted_once([])
    []
    """
    return [x for x, _ in groupby(heapq.merge(*lists))]


@exercise(
    "Serve tasks by priority: return the names of (priority, name) pairs, lowest number first.",
    "Pop the tasks from a heap and list their names; equal priorities go by name.",
)
def tasks_by_priority(tasks):
    """Return the names of the (priority, name) tasks in ascending order of priority, then name.

    >>> tasks_by_priority([(2, "wash"), (1, "cook"), (2, "iron")])
    ['cook', 'iron', 'wash']
    >>> tasks_by_priority([(5, "rest")])
    ['rest']
    >>> tasks_by_priority([])
    []
    """
    heap = list(tasks)
    heapq.heapify(heap)
    return [heapq.heappop(heap)[1] for _ in range(len(heap))]


@exercise(
    "Return all ways to choose k items whose sum is exactly the target.",
    "List the combinations of k elements that add up to target, in list order.",
)
def choices_with_sum(nums, k, target):
    """Return the k-element combinations of nums, as tuples, with the sum target.

    >>> choices_with_sum([1, 2, 3, 4], 2, 5)
    [(1, 4), (2, 3)]
    >>> choices_with_sum([1, 1, 2], 2, 2)
    [(1, 1)]
    >>> choices_with_sum([1], 1, 9)
    []
    """
    return [c for c in combinations(nums, k) if sum(c) == target]


@exercise(
    "Drop the blank strings at the start of the list, but keep later ones.",
    "Remove leading empty texts from a list of lines.",
)
def skip_leading_blank(lines):
    """Return lines without the empty strings at its beginning.

    >>> skip_leading_blank(["", "", "a", "", "b"])
    ['a', '', 'b']
    >>> skip_leading_blank(["x"])
    ['x']
    >>> skip_leading_blank([""])
    []
    """
    return list(dropwhile(lambda line: line == "", lines))


@exercise(
    "Return the elements before the first one equal to the stop value.",
    "Take elements from the front until stop appears; stop is not included.",
)
def take_until(items, stop):
    """Return the elements of items in front of the first stop, or all of them.

    >>> take_until([3, 4, 0, 5], 0)
    [3, 4]
    >>> take_until(["end", "a"], "end")
    []
    >>> take_until([1, 2], 9)
    [1, 2]
    """
    return list(takewhile(lambda x: x != stop, items))


@exercise(
    "Compress the list into (value, count) pairs of equal neighbours, leaving out runs of a single element.",
    "For every run of at least two equal adjacent elements, return the element and the run's length.",
)
def real_runs(lst):
    """Return (value, length) for each run of two or more equal neighbours in lst.

    >>> real_runs([1, 1, 2, 3, 3, 3])
    [(1, 2), (3, 3)]
    >>> real_runs("hello")
    [('l', 2)]
    >>> real_runs([1, 2])
    []
    """
    runs = [(value, len(list(group))) for value, group in groupby(lst)]
    return [run for run in runs if run[1] > 1]


@exercise(
    "Return the sums of neighbours whose product is positive.",
    "For each adjacent pair of numbers with equal signs (no zeros), give their sum.",
)
def same_sign_sums(nums):
    """Return the sums of the adjacent pairs of nums with a positive product.

    >>> same_sign_sums([1, 2, -3, -4])
    [3, -7]
    >>> same_sign_sums([1, -1])
    []
    >>> same_sign_sums([0, 5, 6])
    [11]
    """
    return [a + b for a, b in pairwise(nums) if a * b > 0]


@exercise(
    "Return elements start to stop (excluded) of all the lists joined together.",
    "Chain several lists and cut out the section between two positions.",
)
def joined_section(lists, start, stop):
    """Return the elements with index start to stop - 1 of the joined lists.

    >>> joined_section([[1, 2], [3], [4, 5]], 1, 4)
    [2, 3, 4]
    >>> joined_section([["a"], ["b"]], 0, 1)
    ['a']
    >>> joined_section([], 0, 3)
    []
    """
    return list(islice(chain.from_iterable(lists), start, stop))


@exercise(
    "Remember only the n most recently used different names: a name used again becomes the newest.",
    "Given the names in order of use, return the last n different ones, oldest first.",
)
def recent_names(uses, n):
    """Return the n most recently used different names of uses, the oldest first.

    >>> recent_names(["a", "b", "a", "c"], 2)
    ['a', 'c']
    >>> recent_names(["x", "x"], 3)
    ['x']
    >>> recent_names([], 2)
    []
    """
    order = OrderedDict()
    for name in uses:
        order[name] = True
        order.move_to_end(name)
        if len(order) > n:
            order.popitem(last=False)
    return list(order)


@exercise(
    "Group words by their first and last letter as a key pair.",
    "Return a dict from (first letter, last letter) to the words with these ends.",
)
def by_both_ends(words):
    """Return a dictionary from (first, last) letter to the words of that kind.

    >>> by_both_ends(["tent", "test", "area"])
    {('t', 't'): ['tent', 'test'], ('a', 'a'): ['area']}
    >>> by_both_ends(["a"])
    {('a', 'a'): ['a']}
    >>> by_both_ends([])
    {}
    """
    groups = defaultdict(list)
    for w in words:
        groups[w[0], w[-1]].append(w)
    return dict(groups)


@exercise(
    "Count how many combinations of two words from the list share no letter.",
    "In how many pairs of words do the two have no character in common?",
)
def disjoint_pair_count(words):
    """Return the number of pairs of words without a common letter.

    >>> disjoint_pair_count(["ab", "cd", "ae"])
    2
    >>> disjoint_pair_count(["aa", "a"])
    0
    >>> disjoint_pair_count([])
    0
    """
    return sum(not set(a) & set(b) for a, b in combinations(words, 2))


@exercise(
    "Return the maximum reached so far at every position of the list, starting from at least the given floor.",
    "List the running maxima, where floor counts as an element in front of the list.",
)
def running_top_from(nums, floor):
    """Return for each position the largest of floor and the numbers up to there.

    >>> running_top_from([1, 5, 3, 8], 2)
    [2, 5, 5, 8]
    >>> running_top_from([1, 1], 4)
    [4, 4]
    >>> running_top_from([], 0)
    []
    """
    return list(accumulate(nums, max, initial=floor))[1:]


@exercise(
    "Return the k longest words in alphabetical order.",
    "Pick the k words with the most letters (earlier ones on ties) and sort them alphabetically.",
)
def longest_words_sorted(words, k):
    """Return the k longest of words in alphabetical order.

    >>> longest_words_sorted(["pear", "fig", "banana"], 2)
    ['banana', 'pear']
    >>> longest_words_sorted(["b", "a"], 1)
    ['b']
    >>> longest_words_sorted([], 2)
    []
    """
    return sorted(heapq.nlargest(k, words, key=len))
