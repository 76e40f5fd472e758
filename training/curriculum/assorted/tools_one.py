"""Short requests solved with lambda, map, filter, reduce, itertools, heapq, bisect and collections."""

import heapq
from bisect import bisect_left, bisect_right, insort
from collections import Counter, OrderedDict, defaultdict, deque
from functools import reduce
from itertools import accumulate, combinations, dropwhile, groupby, product, takewhile, zip_longest

from training.curriculum.exercise import exercise


@exercise(
    "Use filter and a lambda to keep the words with at most n letters.",
    "Given words and n, return with filter those not longer than n.",
)
def filter_short(words, n):
    """Write a function to keep the words of at most n letters using filter and lambda.

    >>> filter_short(["a", "abcd", "abc"], 3)
    ['a', 'abc']
    >>> filter_short(["x"], 0)
    []
    >>> filter_short([], 5)
    []
    """
    return list(filter(lambda w: len(w) <= n, words))


@exercise(
    "Use map to convert words to their last letters.",
    "With map and a lambda, return the final character of each word.",
)
def map_last_letters(words: list[str]) -> list[str]:
    """Write a function to get the last letters of all words using map.

    >>> map_last_letters(["cat", "dog"])
    ['t', 'g']
    >>> map_last_letters(["x"])
    ['x']
    >>> map_last_letters([])
    []
    """
    return list(map(lambda w: w[-1], words))


@exercise(
    "Apply map to two lists with a lambda computing x * x + y.",
    "Combine the lists elementwise as the square of the first plus the second, using map.",
)
def map_square_plus(a, b):
    """Write a function to add the squares of a to the elements of b using map.

    >>> map_square_plus([1, 2], [10, 20])
    [11, 24]
    >>> map_square_plus([3], [0])
    [9]
    >>> map_square_plus([], [])
    []
    """
    return list(map(lambda x, y: x * x + y, a, b))


@exercise(
    "Use reduce to multiply the non-zero numbers of the list.",
    "Product of all numbers other than 0, computed with functools.reduce; 1 if there are none.",
)
def reduce_nonzero(nums):
    """Write a function to multiply all non-zero numbers using reduce.

    >>> reduce_nonzero([2, 0, 5])
    10
    >>> reduce_nonzero([0])
    1
    >>> reduce_nonzero([])
    1
    """
    return reduce(lambda acc, x: acc * x if x != 0 else acc, nums, 1)


@exercise(
    "Use reduce to find the longest of the words; the first wins ties.",
    "Reduce a non-empty list of words to its longest one, earlier ones preferred.",
)
def reduce_longest(words: list[str]) -> str:
    """Write a function to find the longest word using reduce.

    >>> reduce_longest(["a", "abc", "xyz"])
    'abc'
    >>> reduce_longest(["one"])
    'one'
    >>> reduce_longest(["", "b"])
    'b'
    """
    return reduce(lambda a, b: b if len(b) > len(a) else a, words)


@exercise(
    "Sort words by their number of vowels using a lambda, most vowels first, stable.",
    "Order the words by falling count of the letters a, e, i, o, u.",
)
def sort_vowel_rich(words):
    """Write a function to sort words by vowel count, highest first, using a lambda.

    >>> sort_vowel_rich(["sky", "banana", "tea"])
    ['banana', 'tea', 'sky']
    >>> sort_vowel_rich(["on", "in"])
    ['on', 'in']
    >>> sort_vowel_rich([])
    []
    """
    return sorted(words, key=lambda w: -sum(c in "aeiou" for c in w))


@exercise(
    "Return the running products of the numbers, using accumulate.",
    "List the product of the first item, first two items, first three items, and so on.",
)
def accumulated_products(nums: list[int]) -> list[int]:
    """Write a function to compute the running products of a list.

    >>> accumulated_products([1, 2, 3, 4])
    [1, 2, 6, 24]
    >>> accumulated_products([5, 0, 2])
    [5, 0, 0]
    >>> accumulated_products([])
    []
    """
    return list(accumulate(nums, lambda a, b: a * b))


@exercise(
    "Return the running maximum after each element, using accumulate.",
    "For each position, the largest value seen up to and including it.",
)
def high_water(nums):
    """Write a function to list the largest value so far at each position.

    >>> high_water([2, 1, 5, 3])
    [2, 2, 5, 5]
    >>> high_water([4, 3])
    [4, 4]
    >>> high_water([])
    []
    """
    return list(accumulate(nums, max))


@exercise(
    "Take items from the front while they are below limit.",
    "Return the leading elements smaller than limit, stopping at the first that is not.",
)
def lead_below(nums, limit):
    """Write a function to take the elements before the first one that is at least limit.

    >>> lead_below([1, 2, 9, 1], 5)
    [1, 2]
    >>> lead_below([9, 1], 5)
    []
    >>> lead_below([], 1)
    []
    """
    return list(takewhile(lambda x: x < limit, nums))


@exercise(
    "Drop leading zeros from a list of numbers; later zeros stay.",
    "Return the list from its first non-zero element on.",
)
def trim_lead_zeros(nums: list[int]) -> list[int]:
    """Write a function to drop the zeros at the start of a list.

    >>> trim_lead_zeros([0, 0, 5, 0])
    [5, 0]
    >>> trim_lead_zeros([0])
    []
    >>> trim_lead_zeros([1, 2])
    [1, 2]
    """
    return list(dropwhile(lambda x: x == 0, nums))


@exercise(
    "Group neighbouring numbers of equal sign-parity: consecutive evens together, consecutive odds together.",
    "Cut the list into maximal stretches of only even or only odd numbers.",
)
def same_parity_groups(nums):
    """Write a function to split a list into runs of even and odd numbers.

    >>> same_parity_groups([2, 4, 1, 3, 6])
    [[2, 4], [1, 3], [6]]
    >>> same_parity_groups([5])
    [[5]]
    >>> same_parity_groups([])
    []
    """
    return [list(g) for _, g in groupby(nums, key=lambda x: x % 2)]


@exercise(
    "Length of the longest run of equal neighbours, 0 if empty.",
    "How many times in a row does an element appear at most?",
)
def longest_equal_run(items):
    """Find the length of the longest run of equal elements.

    >>> longest_equal_run([1, 1, 2, 2, 2])
    3
    >>> longest_equal_run("aab")
    2
    >>> longest_equal_run([])
    0
    """
    return max((len(list(g)) for _, g in groupby(items)), default=0)


@exercise(
    "Pack words by first letter with groupby after sorting: list of (letter, words).",
    "Sort the words and return, for each initial in order, a tuple of the initial and its words.",
)
def index_words(words: list[str]) -> list[tuple[str, list[str]]]:
    """Write a function to group sorted words by first letter as (letter, words) pairs.

    >>> index_words(["bat", "ant", "bee"])
    [('a', ['ant']), ('b', ['bat', 'bee'])]
    >>> index_words(["x"])
    [('x', ['x'])]
    >>> index_words([])
    []
    """
    return [(k, list(g)) for k, g in groupby(sorted(words), key=lambda w: w[0])]


@exercise(
    "Count the pairs of words that have no letter in common.",
    "Number of unordered pairs from the list whose two words share no character.",
)
def disjoint_word_pairs(words):
    """Count the pairs of words without a common letter.

    >>> disjoint_word_pairs(["ab", "cd", "bc"])
    1
    >>> disjoint_word_pairs(["a", "b", "c"])
    3
    >>> disjoint_word_pairs([])
    0
    """
    return sum(1 for a, b in combinations(words, 2) if not set(a) & set(b))


@exercise(
    "All strings of length n over the letters of s, in order.",
    "List every n-letter text that can be written with the characters of s, repetition allowed.",
)
def all_strings(s, n):
    """Write a function to list all strings of length n made from the letters of s.

    >>> all_strings("ab", 2)
    ['aa', 'ab', 'ba', 'bb']
    >>> all_strings("x", 3)
    ['xxx']
    >>> all_strings("ab", 0)
    ['']
    """
    return ["".join(t) for t in product(s, repeat=n)]


@exercise(
    "Add two lists elementwise, treating missing elements of the shorter one as 0.",
    "Sum corresponding numbers; the longer list's surplus stays.",
)
def add_uneven(a, b):
    """Write a function to add lists of different lengths element by element.

    >>> add_uneven([1, 2, 3], [10])
    [11, 2, 3]
    >>> add_uneven([], [4])
    [4]
    >>> add_uneven([1], [1])
    [2]
    """
    return [x + y for x, y in zip_longest(a, b, fillvalue=0)]


@exercise(
    "Return the k words with the greatest length, using heapq.",
    "The k longest words, longest first; ties keep list order.",
)
def heap_longest_words(words: list[str], k: int) -> list[str]:
    """Write a function to find the k longest words using a heap.

    >>> heap_longest_words(["a", "ccc", "bb", "ddd"], 2)
    ['ccc', 'ddd']
    >>> heap_longest_words(["a"], 3)
    ['a']
    >>> heap_longest_words([], 1)
    []
    """
    return heapq.nlargest(k, words, key=len)


@exercise(
    "Insert x into a sorted list with bisect and return the new list.",
    "Put x at its right place in a copy of the ascending list.",
)
def sorted_with(lst: list, x) -> list:
    """Write a function to add x to a sorted list so that it stays sorted.

    >>> sorted_with([1, 4, 6], 5)
    [1, 4, 5, 6]
    >>> sorted_with([], 2)
    [2]
    >>> sorted_with([3], 3)
    [3, 3]
    """
    result = list(lst)
    insort(result, x)
    return result


@exercise(
    "Count the elements of a sorted list from low to high inclusive, using bisect.",
    "How many numbers of the ascending list lie between low and high, both included?",
)
def sorted_between(nums, low, high):
    """Count the elements of a sorted list between low and high inclusive.

    >>> sorted_between([1, 3, 3, 8], 2, 5)
    2
    >>> sorted_between([1, 2], 5, 9)
    0
    >>> sorted_between([4], 4, 4)
    1
    """
    return bisect_right(nums, high) - bisect_left(nums, low)


@exercise(
    "Largest element of the sorted list that is less than x, or None.",
    "Find the predecessor of x in an ascending list; None if no element is smaller.",
)
def just_below(nums: list[int], x: int) -> int | None:
    """Find the largest element smaller than x in a sorted list, or None.

    >>> just_below([1, 4, 9], 5)
    4
    >>> just_below([1, 4, 9], 4)
    1
    >>> just_below([3], 3) is None
    True
    """
    i = bisect_left(nums, x)
    return nums[i - 1] if i > 0 else None


@exercise(
    "Return the grade letter for a score by bisecting the limits; limits are ascending and letters has one more item.",
    "Pick letters[i], where i is the number of limits not above the score.",
)
def letter_for(score, limits, letters):
    """Write a function to find the letter for a score, given ascending limits.

    >>> letter_for(75, [60, 80], "CBA")
    'B'
    >>> letter_for(80, [60, 80], "CBA")
    'A'
    >>> letter_for(10, [60, 80], "CBA")
    'C'
    """
    return letters[bisect_right(limits, score)]


@exercise(
    "List the items that occur more than once with their counts, as a dict.",
    "Count the elements and keep only those counted at least twice.",
)
def repeated_counts(items):
    """Write a function to count the repeated items, leaving out single ones.

    >>> repeated_counts(["a", "b", "a"])
    {'a': 2}
    >>> repeated_counts([1, 2])
    {}
    >>> repeated_counts([])
    {}
    """
    return {k: n for k, n in Counter(items).items() if n > 1}


@exercise(
    "Items of a that are left when each item of b takes away one equal item of a; order of a's first appearances.",
    "Multiset difference of the lists a and b, as a list.",
)
def copies_left(a: list, b: list) -> list:
    """Write a function to remove from a one copy of an element for each copy in b.

    >>> copies_left([1, 1, 2], [1])
    [1, 2]
    >>> copies_left(["x"], ["x", "x"])
    []
    >>> copies_left([3, 4], [])
    [3, 4]
    """
    return list((Counter(a) - Counter(b)).elements())


@exercise(
    "Rotate the list k places to the right with a deque.",
    "Move the last k items to the front, using deque.rotate; a negative k moves left.",
)
def deque_spin(lst, k):
    """Write a function to rotate a list with a deque, negative k meaning to the left.

    >>> deque_spin([1, 2, 3, 4], 1)
    [4, 1, 2, 3]
    >>> deque_spin([1, 2, 3], -1)
    [2, 3, 1]
    >>> deque_spin([], 3)
    []
    """
    d = deque(lst)
    d.rotate(k)
    return list(d)


@exercise(
    "Map each word length to the sorted words of that length.",
    "Group the words by len in a dict with ascending keys; every group is sorted.",
)
def words_by_size(words):
    """Write a function to map lengths to the sorted words of that length, shortest length first.

    >>> words_by_size(["bb", "a", "aa"])
    {1: ['a'], 2: ['aa', 'bb']}
    >>> words_by_size(["xyz"])
    {3: ['xyz']}
    >>> words_by_size([])
    {}
    """
    groups = defaultdict(list)
    for w in sorted(words):
        groups[len(w)].append(w)
    return dict(sorted(groups.items()))


@exercise(
    "Remove repeated items, keeping the last occurrence of each.",
    "Drop all but the final copy of every element, in the order of those final copies.",
)
def keep_last_copies(items: list) -> list:
    """Write a function to remove duplicates, keeping the last copy of each item.

    >>> keep_last_copies([1, 2, 1, 3])
    [2, 1, 3]
    >>> keep_last_copies(["a", "a"])
    ['a']
    >>> keep_last_copies([])
    []
    """
    seen = OrderedDict()
    for x in items:
        seen.pop(x, None)
        seen[x] = True
    return list(seen)
