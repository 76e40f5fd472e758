"""Questions answered by True or False about lists, strings, tuples, dictionaries and numbers."""

import re
from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Check if the list contains a number that is the sum of its two neighbours.",
    "Return True if some inner element equals the element before plus the element after.",
)
def neighbour_sum_exists(nums):
    """Return whether an element of nums is the sum of the elements next to it on both sides.

    >>> neighbour_sum_exists([1, 4, 3, 9])
    True
    >>> neighbour_sum_exists([1, 2, 3])
    False
    >>> neighbour_sum_exists([5])
    False
    """
    return any(a + c == b for a, b, c in zip(nums, nums[1:], nums[2:]))


@exercise(
    "Check whether each word of the sentence is longer than n letters or written in capitals.",
    "Return True if every word has more than n characters or is all uppercase.",
)
def long_or_capital(sentence, n):
    """Return whether all words of sentence are longer than n or in upper case.

    >>> long_or_capital("EU summit today", 4)
    True
    >>> long_or_capital("an EU summit", 4)
    False
    >>> long_or_capital("", 3)
    True
    """
    return all(len(w) > n or w.isupper() for w in sentence.split())


@exercise(
    "Return True if the two numbers have a digit in common.",
    "Check whether some digit occurs in both a and b.",
)
def any_digit_in_both(a, b):
    """Return whether a and b have at least one digit in common.

    >>> any_digit_in_both(123, 345)
    True
    >>> any_digit_in_both(12, 34)
    False
    >>> any_digit_in_both(0, 10)
    True
    """
    return bool(set(str(a)) & set(str(b)))


@exercise(
    "Check if a text is a valid variable-like code: a letter, then two to four digits, then optionally one letter.",
    "Return True if s is one letter followed by 2 to 4 digits and perhaps a final letter.",
)
def code_like(s):
    """Return whether s is a letter, 2-4 digits and an optional letter.

    >>> code_like("A123")
    True
    >>> code_like("b12c")
    True
    >>> code_like("A1")
    False
    """
    return bool(re.fullmatch(r"[A-Za-z]\d{2,4}[A-Za-z]?", s))


@exercise(
    "Check if the string contains three equal characters in a row.",
    "Return True if some character occurs three times directly one after another.",
)
def triple_in_row(s):
    """Return whether s has three equal adjacent characters.

    >>> triple_in_row("abbbc")
    True
    >>> triple_in_row("aabb")
    False
    >>> triple_in_row("")
    False
    """
    return any(a == b == c for a, b, c in zip(s, s[1:], s[2:]))


@exercise(
    "Check whether no two of the given intervals (start, end) touch or overlap; they are in ascending order.",
    "Return True if in a sorted list of intervals each begins after the previous one has ended.",
)
def gaps_everywhere(intervals):
    """Return whether each interval of the sorted list starts later than the one before ends.

    >>> gaps_everywhere([(1, 2), (4, 6)])
    True
    >>> gaps_everywhere([(1, 4), (4, 6)])
    False
    >>> gaps_everywhere([])
    True
    """
    return all(a[1] < b[0] for a, b in zip(intervals, intervals[1:]))


@exercise(
    "Check if exactly one of the three conditions is true.",
    "Return True when one and only one of a, b and c is truthy.",
)
def only_one_holds(a, b, c):
    """Return whether exactly one of a, b, c is true.

    >>> only_one_holds(True, False, False)
    True
    >>> only_one_holds(True, True, False)
    False
    >>> only_one_holds(False, False, False)
    False
    """
    return [bool(a), bool(b), bool(c)].count(True) == 1


@exercise(
    "Return True if the most frequent element makes up at least half of the list.",
    "Check whether some value occurs in 50 percent or more of the positions; False for an empty list.",
)
def half_are_same(lst):
    """Return whether one value fills at least half of lst.

    >>> half_are_same([1, 1, 2, 3])
    True
    >>> half_are_same([1, 2, 3])
    False
    >>> half_are_same([])
    False
    """
    return bool(lst) and max(Counter(lst).values()) * 2 >= len(lst)


@exercise(
    "Check that every opening word 'begin' has a later 'end' and none ends too early.",
    "Return True if the words begin and end in the list are balanced; other words do not matter.",
)
def begin_end_balanced(words):
    """Return whether each 'begin' in words is closed by a later 'end' and the other way round.

    >>> begin_end_balanced(["begin", "x", "end"])
    True
    >>> begin_end_balanced(["end", "begin"])
    False
    >>> begin_end_balanced([])
    True
    """
    depth = 0
    for word in words:
        if word == "begin":
            depth += 1
        elif word == "end":
            depth -= 1
            if depth < 0:
                return False
    return depth == 0


@exercise(
    "Check whether the second list holds the squares of the first, in the same order.",
    "Return True if squaring each number of a gives b.",
)
def squares_of(a, b):
    """Return whether b is the list of the squares of a.

    >>> squares_of([1, 2, 3], [1, 4, 9])
    True
    >>> squares_of([2], [5])
    False
    >>> squares_of([], [])
    True
    """
    return [x * x for x in a] == b


@exercise(
    "Return True if the digits of n, read from left to right, never decrease and n is even.",
    "Check that n is even and its digits are in ascending order, repeats allowed.",
)
def even_and_sorted(n):
    """Return whether n is even and its digits never decrease from left to right.

    >>> even_and_sorted(1248)
    True
    >>> even_and_sorted(125)
    False
    >>> even_and_sorted(20)
    False
    """
    digits = str(n)
    return n % 2 == 0 and list(digits) == sorted(digits)


@exercise(
    "Check if the list can be cut into two parts with equal sums, keeping the order; both parts may be empty.",
    "Return True if some prefix of the list adds up to the same as the rest.",
)
def equal_cut(nums):
    """Return whether nums can be split at some place into two parts of equal sum.

    >>> equal_cut([1, 2, 3])
    True
    >>> equal_cut([1, 3])
    False
    >>> equal_cut([])
    True
    """
    return any(sum(nums[:i]) == sum(nums[i:]) for i in range(len(nums) + 1))


@exercise(
    "Return True if any two elements of the list are exactly k positions apart and equal.",
    "Check if some element equals the one k places later.",
)
def equal_at_distance(lst, k):
    """Return whether lst[i] == lst[i + k] for some i.

    >>> equal_at_distance([1, 2, 1], 2)
    True
    >>> equal_at_distance([1, 1, 2], 2)
    False
    >>> equal_at_distance([], 1)
    False
    """
    return any(a == b for a, b in zip(lst, lst[k:]))


@exercise(
    "Check if all keys of the dictionary are strings and all values are non-empty.",
    "Return True if each key is a str and no value is empty or zero.",
)
def clean_mapping(d):
    """Return whether all keys of d are strings and all its values are true.

    >>> clean_mapping({"a": 1, "b": "x"})
    True
    >>> clean_mapping({"a": ""})
    False
    >>> clean_mapping({1: 2})
    False
    """
    return all(isinstance(key, str) and bool(value) for key, value in d.items())


@exercise(
    "Return True if a number of the first list divides every number of the second one.",
    "Check whether some element of a is a divisor of all elements of b.",
)
def one_divides_all(a, b):
    """Return whether at least one number of a divides each number of b.

    >>> one_divides_all([4, 3], [6, 9])
    True
    >>> one_divides_all([4], [8, 10])
    False
    >>> one_divides_all([], [1])
    False
    """
    return any(all(y % x == 0 for y in b) for x in a)


@exercise(
    "Check if the point (x, y) lies on the border of the rectangle from (0, 0) to (w, h).",
    "Return True if the point is on one of the four edges of a w by h rectangle with a corner at the origin.",
)
def on_border(x, y, w, h):
    """Return whether (x, y) lies on an edge of the rectangle from (0, 0) to (w, h).

    >>> on_border(0, 2, 4, 3)
    True
    >>> on_border(1, 1, 4, 3)
    False
    >>> on_border(5, 0, 4, 3)
    False
    """
    inside = 0 <= x <= w and 0 <= y <= h
    return inside and (x in (0, w) or y in (0, h))


@exercise(
    "Return True if the text contains a number greater than limit.",
    "Check whether any run of digits in s stands for a value above limit.",
)
def mentions_more_than(s, limit):
    """Return whether a whole number in s exceeds limit.

    >>> mentions_more_than("5 cats, 12 dogs", 10)
    True
    >>> mentions_more_than("5 cats", 10)
    False
    >>> mentions_more_than("", 0)
    False
    """
    return any(int(n) > limit for n in re.findall(r"\d+", s))


@exercise(
    "Check if both strings have the same first letter and the same last letter; empty strings give False.",
    "Return True if two non-empty texts agree in their first and in their last character.",
)
def same_outer_letters(str1, str2):
    """Return whether str1 and str2 are non-empty and agree in first and last character.

    >>> same_outer_letters("cat", "coat")
    True
    >>> same_outer_letters("cat", "can")
    False
    >>> same_outer_letters("", "a")
    False
    """
    if not str1 or not str2:
        return False
    return str1[0] == str2[0] and str1[-1] == str2[-1]


@exercise(
    "Check that the list never contains two numbers in a row that are both above the limit.",
    "Return True if every number above limit is followed by one that is not.",
)
def never_twice_above(nums, limit):
    """Return whether no two adjacent numbers of nums both exceed limit.

    >>> never_twice_above([5, 1, 6], 4)
    True
    >>> never_twice_above([5, 6, 1], 4)
    False
    >>> never_twice_above([], 0)
    True
    """
    return not any(a > limit and b > limit for a, b in zip(nums, nums[1:]))


@exercise(
    "Return True if the list has an odd number of elements and the middle one is the largest.",
    "Check whether the centre of an odd-length list holds its maximum.",
)
def peak_in_middle(lst):
    """Return whether lst has odd length and its middle element is its maximum.

    >>> peak_in_middle([1, 5, 2])
    True
    >>> peak_in_middle([9, 5, 2])
    False
    >>> peak_in_middle([1, 2])
    False
    """
    return len(lst) % 2 == 1 and lst[len(lst) // 2] == max(lst)
