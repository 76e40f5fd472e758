"""The k-th, n-th and extreme elements of lists, strings, tuples and dictionaries."""

import heapq

from training.curriculum.exercise import exercise


@exercise(
    "Write a function to find the k-th even number of a list, counted from 1; None if there are fewer.",
    "Return the even element that comes k-th from the left, or None if the list has less than k evens.",
)
def kth_even(nums, k):
    """Return the k-th even number of nums (k starts at 1), or None.

    >>> kth_even([1, 4, 6, 3, 8], 2)
    6
    >>> kth_even([2], 1)
    2
    >>> kth_even([1, 3], 1) is None
    True
    """
    evens = [x for x in nums if x % 2 == 0]
    return evens[k - 1] if k <= len(evens) else None


@exercise(
    "Return the k-th largest of the different values in the list.",
    "Find the value on place k when the list without repeats is sorted from high to low.",
)
def kth_top_distinct(lst, k):
    """Return the k-th largest value of lst, repeats counted once.

    >>> kth_top_distinct([5, 5, 3, 1], 2)
    3
    >>> kth_top_distinct([4], 1)
    4
    >>> kth_top_distinct([1, 2, 2, 3, 3], 3)
    1
    """
    return sorted(set(lst), reverse=True)[k - 1]


@exercise(
    "Find the index of the k-th occurrence of x in the list, or -1.",
    "At which position does x appear for the k-th time? Return -1 if it appears less often.",
)
def index_of_kth(lst, x, k):
    """Return the index at which x occurs for the k-th time in lst, or -1.

    >>> index_of_kth([1, 2, 1, 1], 1, 2)
    2
    >>> index_of_kth(["a", "b"], "a", 2)
    -1
    >>> index_of_kth([3, 3], 3, 1)
    0
    """
    spots = [i for i, item in enumerate(lst) if item == x]
    return spots[k - 1] if k <= len(spots) else -1


@exercise(
    "Find the start of the n-th occurrence of a part in a text, overlaps allowed, or -1.",
    "Return the index where part is found for the n-th time in the string; -1 if it is found less often.",
)
def nth_find(text, part, n):
    """Return the index of the n-th occurrence of part in text, overlapping ones included, or -1.

    >>> nth_find("banana", "an", 2)
    3
    >>> nth_find("aaa", "aa", 2)
    1
    >>> nth_find("abc", "x", 1)
    -1
    """
    i = -1
    for _ in range(n):
        i = text.find(part, i + 1)
        if i == -1:
            return -1
    return i


@exercise(
    "Return every k-th element of the list, starting with element number k.",
    "Take the elements at positions k, 2k, 3k and so on, counted from 1.",
)
def every_kth_item(lst, k):
    """Return the elements number k, 2k, 3k, ... of lst.

    >>> every_kth_item([1, 2, 3, 4, 5, 6], 2)
    [2, 4, 6]
    >>> every_kth_item("abcdefg", 3)
    'cf'
    >>> every_kth_item([1], 2)
    []
    """
    return lst[k - 1::k]


@exercise(
    "Return the list without every k-th element.",
    "Delete elements number k, 2k, 3k, ... from the list, counted from 1.",
)
def without_every_kth(lst, k):
    """Return lst without its elements number k, 2k, 3k, ...

    >>> without_every_kth([1, 2, 3, 4, 5, 6], 3)
    [1, 2, 4, 5]
    >>> without_every_kth([1, 2, 3], 1)
    []
    >>> without_every_kth(["a", "b"], 5)
    ['a', 'b']
    """
    return [x for i, x in enumerate(lst, 1) if i % k != 0]


@exercise(
    "Find the k-th smallest absolute value in the list.",
    "Ignore the signs and return the value on place k in ascending order.",
)
def kth_least_abs(nums, k):
    """Return the k-th smallest of the absolute values of nums.

    >>> kth_least_abs([-3, 1, 2], 2)
    2
    >>> kth_least_abs([-5], 1)
    5
    >>> kth_least_abs([4, -4, 0], 3)
    4
    """
    return sorted(abs(x) for x in nums)[k - 1]


@exercise(
    "Find the third largest of three or more numbers without sorting them yourself.",
    "Return the number ranking third from the top, repeats included.",
)
def third_from_top(nums):
    """Return the third largest of nums, equal numbers counted separately.

    >>> third_from_top([4, 9, 2, 7])
    4
    >>> third_from_top([5, 5, 5])
    5
    >>> third_from_top([1, 2, 3])
    1
    """
    return heapq.nlargest(3, nums)[-1]


@exercise(
    "Return the n-th character from the end of the string, counting from 1, or None if the string is too short.",
    "Given a text and n, find its n-th last character; None if there are fewer than n.",
)
def nth_last_char(s, n):
    """Return the n-th last character of s, or None if s is shorter than n.

    >>> nth_last_char("hello", 2)
    'l'
    >>> nth_last_char("a", 1)
    'a'
    >>> nth_last_char("ab", 3) is None
    True
    """
    return s[-n] if n <= len(s) else None


@exercise(
    "Find the n-th positive number that is divisible by a and ends in the digit d.",
    "Count up the multiples of a and return the n-th one with last digit d.",
)
def nth_multiple_ending(n, a, d):
    """Return the n-th positive multiple of a whose last digit is d.

    >>> nth_multiple_ending(1, 3, 1)
    21
    >>> nth_multiple_ending(2, 7, 4)
    84
    >>> nth_multiple_ending(3, 5, 5)
    25
    """
    x = 0
    while n > 0:
        x += a
        if x % 10 == d:
            n -= 1
    return x


@exercise(
    "Return the key with the k-th largest value of the dictionary.",
    "Rank the keys by descending value and give the one on place k.",
)
def key_of_rank(d, k):
    """Return the key of d whose value is the k-th largest.

    >>> key_of_rank({"a": 3, "b": 9, "c": 5}, 1)
    'b'
    >>> key_of_rank({"a": 3, "b": 9, "c": 5}, 3)
    'a'
    >>> key_of_rank({"x": 1}, 1)
    'x'
    """
    return sorted(d, key=d.get, reverse=True)[k - 1]


@exercise(
    "Find the n-th smallest number of a matrix.",
    "Return the number on place n when all elements of the nested list are sorted ascending.",
)
def nth_in_table(table, n):
    """Return the n-th smallest of all numbers in the rows of table.

    >>> nth_in_table([[3, 1], [2, 9]], 2)
    2
    >>> nth_in_table([[5]], 1)
    5
    >>> nth_in_table([[7, 7], [1]], 3)
    7
    """
    return sorted(x for row in table for x in row)[n - 1]


@exercise(
    "Return the tuple with the k-th smallest second element.",
    "Sort the tuples by their second item and give tuple number k.",
)
def kth_by_second(tuples, k):
    """Return the tuple on place k when tuples are ordered by their second element.

    >>> kth_by_second([("a", 3), ("b", 1), ("c", 2)], 2)
    ('c', 2)
    >>> kth_by_second([(1, 1)], 1)
    (1, 1)
    >>> kth_by_second([(0, 5), (9, 4)], 1)
    (9, 4)
    """
    return sorted(tuples, key=lambda t: t[1])[k - 1]


@exercise(
    "Find the n-th letter of the alphabet that does not occur in the word; None if there are fewer missing letters.",
    "List the lowercase letters missing from the text in alphabetical order and return the n-th.",
)
def nth_missing_letter(word, n):
    """Return the n-th letter from a to z that is not in word, or None.

    >>> nth_missing_letter("bad", 1)
    'c'
    >>> nth_missing_letter("xyz", 2)
    'b'
    >>> nth_missing_letter("abc", 24) is None
    True
    """
    missing = [c for c in "abcdefghijklmnopqrstuvwxyz" if c not in word]
    return missing[n - 1] if n <= len(missing) else None


@exercise(
    "Remove the k-th smallest element from the list, leaving the others in place.",
    "Return the list without one copy of the number ranking k-th from below.",
)
def drop_kth_smallest(nums, k):
    """Return nums without the first copy of its k-th smallest number.

    >>> drop_kth_smallest([4, 1, 3], 1)
    [4, 3]
    >>> drop_kth_smallest([4, 1, 3], 3)
    [1, 3]
    >>> drop_kth_smallest([2, 2, 1], 2)
    [2, 1]
    """
    i = nums.index(sorted(nums)[k - 1])
    return nums[:i] + nums[i + 1:]


@exercise(
    "Find the number of the list that has exactly k smaller numbers in it; None if there is none.",
    "Return the element for which exactly k elements of the list are less, or None.",
)
def with_k_below(nums, k):
    """Return the first number of nums that is greater than exactly k others, or None.

    >>> with_k_below([10, 30, 20], 1)
    20
    >>> with_k_below([5, 5, 7], 1) is None
    True
    >>> with_k_below([5, 5, 7], 0)
    5
    """
    for x in nums:
        if sum(y < x for y in nums) == k:
            return x
    return None


@exercise(
    "Return the longest word after leaving out the k longest ones; the first in the list on a tie.",
    "Sort words by falling length, keeping the order of equals, and return word number k + 1.",
)
def longest_after(words, k):
    """Return the word that is longest when the k longest of words are left out.

    >>> longest_after(["a", "abc", "ab"], 1)
    'ab'
    >>> longest_after(["aa", "bb"], 1)
    'bb'
    >>> longest_after(["one"], 0)
    'one'
    """
    return sorted(words, key=len, reverse=True)[k]


@exercise(
    "Find the n-th digit of a number from the right, 0 if the number has fewer digits.",
    "Return digit number n of a non-negative integer, where the last digit is number 1.",
)
def nth_digit_from_right(number, n):
    """Return the n-th digit of number counted from the right, 0 beyond its length.

    >>> nth_digit_from_right(5678, 2)
    7
    >>> nth_digit_from_right(5678, 4)
    5
    >>> nth_digit_from_right(9, 3)
    0
    """
    return number // 10 ** (n - 1) % 10


@exercise(
    "Return the indexes of the k largest elements in ascending order; earlier positions win ties.",
    "Find where the k greatest numbers stand and sort those positions.",
)
def places_of_top(nums, k):
    """Return the sorted indexes of the k largest numbers, the earlier of equal ones first.

    >>> places_of_top([4, 9, 1, 7], 2)
    [1, 3]
    >>> places_of_top([3, 3, 3], 2)
    [0, 1]
    >>> places_of_top([5], 1)
    [0]
    """
    order = sorted(range(len(nums)), key=lambda i: -nums[i])
    return sorted(order[:k])


@exercise(
    "Replace all but the k largest numbers by zero.",
    "Keep the numbers at least as great as the k-th largest and set the rest to 0.",
)
def zero_but_top(nums, k):
    """Return nums with every number below the k-th largest replaced by 0.

    >>> zero_but_top([5, 1, 4, 3], 2)
    [5, 0, 4, 0]
    >>> zero_but_top([2, 2, 1], 1)
    [2, 2, 0]
    >>> zero_but_top([7], 1)
    [7]
    """
    limit = sorted(nums, reverse=True)[k - 1]
    return [x if x >= limit else 0 for x in nums]


@exercise(
    "Compute the difference between the k-th largest and the k-th smallest number.",
    "Sort the list and subtract its k-th element from the k-th last one.",
)
def kth_gap(nums, k):
    """Return the k-th largest minus the k-th smallest of nums.

    >>> kth_gap([1, 5, 9, 12], 1)
    11
    >>> kth_gap([1, 5, 9, 12], 2)
    4
    >>> kth_gap([3], 1)
    0
    """
    ordered = sorted(nums)
    return ordered[-k] - ordered[k - 1]


@exercise(
    "Find the line number of the k-th line that contains the word, counting lines from 1; 0 if there is none.",
    "Given text lines, return the 1-based number of the k-th line with the word in it, or 0.",
)
def kth_line_with(lines, word, k):
    """Return the number of the k-th line containing word, or 0.

    >>> kth_line_with(["a b", "c", "b a"], "a", 2)
    3
    >>> kth_line_with(["x"], "x", 1)
    1
    >>> kth_line_with(["x"], "y", 1)
    0
    """
    for number, line in enumerate(lines, 1):
        if word in line:
            k -= 1
            if k == 0:
                return number
    return 0


@exercise(
    "Sum the numbers ranking from k-th smallest to m-th smallest, both inclusive.",
    "Add up positions k to m of the sorted list, counted from 1.",
)
def rank_range_sum(nums, k, m):
    """Return the sum of the k-th to the m-th smallest of nums.

    >>> rank_range_sum([5, 1, 4, 2], 2, 3)
    6
    >>> rank_range_sum([9, 8], 1, 2)
    17
    >>> rank_range_sum([3], 1, 1)
    3
    """
    return sum(sorted(nums)[k - 1:m])


@exercise(
    "Return the two largest numbers as a tuple, larger first; they may be equal.",
    "Give the greatest and second greatest number of a list with at least two numbers.",
)
def best_two(nums):
    """Return the two largest of nums as a tuple, the larger first.

    >>> best_two([3, 8, 5])
    (8, 5)
    >>> best_two([4, 4, 1])
    (4, 4)
    >>> best_two([1, 2])
    (2, 1)
    """
    return tuple(sorted(nums, reverse=True)[:2])
