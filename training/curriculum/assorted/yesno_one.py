"""Short requests that ask to check something and answer True or False."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Check if the list is empty or contains only zeros.",
    "True when there is no element different from 0.",
)
def only_zeros(lst):
    """Check if a list has nothing but zeros.

    >>> only_zeros([0, 0])
    True
    >>> only_zeros([0, 1])
    False
    >>> only_zeros([])
    True
    """
    return all(x == 0 for x in lst)


@exercise(
    "Check if the list has at least n elements greater than k.",
    "True when n or more numbers exceed k.",
)
def enough_above(nums: list[int], k: int, n: int) -> bool:
    """Check if at least n numbers are greater than k.

    >>> enough_above([5, 8, 1], 4, 2)
    True
    >>> enough_above([5, 8, 1], 6, 2)
    False
    >>> enough_above([], 0, 0)
    True
    """
    return sum(x > k for x in nums) >= n


@exercise(
    "Check if the sum of the list is larger than its product.",
    "Do the numbers add up to more than they multiply to?",
)
def sum_beats_product(nums):
    """Check if the sum of the numbers is greater than their product.

    >>> sum_beats_product([1, 1, 3])
    True
    >>> sum_beats_product([2, 3])
    False
    >>> sum_beats_product([])
    False
    """
    product = 1
    for x in nums:
        product *= x
    return sum(nums) > product


@exercise(
    "Check if all elements of the list are between low and high, both allowed.",
    "True if no number lies outside the inclusive range.",
)
def all_between(nums, low, high):
    """Check if all numbers are in a range, limits included.

    >>> all_between([1, 5, 3], 1, 5)
    True
    >>> all_between([0, 2], 1, 5)
    False
    >>> all_between([], 1, 2)
    True
    """
    return all(low <= x <= high for x in nums)


@exercise(
    "Check if x occurs exactly n times in the list.",
    "Is the number of elements equal to x precisely n?",
)
def occurs_exactly(lst: list, x, n: int) -> bool:
    """Check if x is in a list exactly n times.

    >>> occurs_exactly([1, 2, 1], 1, 2)
    True
    >>> occurs_exactly(["a"], "a", 0)
    False
    >>> occurs_exactly([], 5, 0)
    True
    """
    return lst.count(x) == n


@exercise(
    "Check if a comes before b in the list; both must be there.",
    "True when both items are in the list and the first a stands before the first b.",
)
def stands_before(lst, a, b):
    """Check if a stands before b in a list, False if one is missing.

    >>> stands_before([1, 2, 3], 1, 3)
    True
    >>> stands_before([1, 2, 3], 3, 2)
    False
    >>> stands_before([1], 1, 9)
    False
    """
    return a in lst and b in lst and lst.index(a) < lst.index(b)


@exercise(
    "Check if two neighbouring elements have the given sum.",
    "True if some element and the one after it add up to total.",
)
def adjacent_sum_exists(nums, total):
    """Check if any two adjacent numbers add up to total.

    >>> adjacent_sum_exists([1, 4, 2], 6)
    True
    >>> adjacent_sum_exists([1, 4, 2], 3)
    False
    >>> adjacent_sum_exists([5], 5)
    False
    """
    return any(a + b == total for a, b in zip(nums, nums[1:]))


@exercise(
    "Check if even and odd numbers alternate in the list.",
    "True when no two neighbours have the same parity.",
)
def parity_switches(nums: list[int]) -> bool:
    """Check if even and odd numbers take turns.

    >>> parity_switches([1, 2, 3])
    True
    >>> parity_switches([2, 4])
    False
    >>> parity_switches([])
    True
    """
    return all(a % 2 != b % 2 for a, b in zip(nums, nums[1:]))


@exercise(
    "Check if the list has more even numbers than odd ones.",
    "Are the even elements in the majority?",
)
def evens_win(nums):
    """Check if there are more even than odd numbers.

    >>> evens_win([2, 4, 1])
    True
    >>> evens_win([1, 2])
    False
    >>> evens_win([])
    False
    """
    evens = sum(1 for x in nums if x % 2 == 0)
    return evens > len(nums) - evens


@exercise(
    "Check if the steps between neighbours are all the same.",
    "Does the list grow (or shrink) by a constant difference?",
)
def even_steps(nums: list[int]) -> bool:
    """Check if all adjacent differences are equal.

    >>> even_steps([2, 5, 8])
    True
    >>> even_steps([1, 2, 4])
    False
    >>> even_steps([7])
    True
    """
    return len({b - a for a, b in zip(nums, nums[1:])}) <= 1


@exercise(
    "Check if removing one element leaves a list that sums to zero.",
    "Is there an element equal to the total of the whole list?",
)
def zero_without_one(nums):
    """Check if the sum can be made zero by removing one element.

    >>> zero_without_one([1, -1, 5])
    True
    >>> zero_without_one([1, 2])
    False
    >>> zero_without_one([])
    False
    """
    return sum(nums) in nums


@exercise(
    "Check if the counts of all elements in the list are the same.",
    "True when every distinct item occurs equally often.",
)
def equal_counts(items):
    """Check if all items occur the same number of times.

    >>> equal_counts([1, 2, 1, 2])
    True
    >>> equal_counts(["a", "a", "b"])
    False
    >>> equal_counts([])
    True
    """
    return len(set(Counter(items).values())) <= 1


@exercise(
    "Check if all strings in the list have the same length.",
    "True when no two of the words differ in length.",
)
def same_width(words):
    """Check if all words have equal length.

    >>> same_width(["cat", "dog"])
    True
    >>> same_width(["a", "bc"])
    False
    >>> same_width([])
    True
    """
    return len(set(map(len, words))) <= 1


@exercise(
    "Check if some word of the list is contained in another one.",
    "True if there are two different positions where one word is part of the other.",
)
def any_nested_word(words):
    """Check if one of the words is a part of another.

    >>> any_nested_word(["art", "cart", "dog"])
    True
    >>> any_nested_word(["cat", "dog"])
    False
    >>> any_nested_word(["a", "a"])
    True
    """
    for i, a in enumerate(words):
        for j, b in enumerate(words):
            if i != j and a in b:
                return True
    return False


@exercise(
    "Check if the key exists in the dict and its value is not empty.",
    "True when d has the key and what it holds is truthy.",
)
def filled_in(d: dict, key) -> bool:
    """Check if a key is in a dict with a non-empty value.

    >>> filled_in({"a": "x"}, "a")
    True
    >>> filled_in({"a": ""}, "a")
    False
    >>> filled_in({}, "a")
    False
    """
    return bool(d.get(key))


@exercise(
    "Check if two dicts have the same keys, whatever their values.",
    "Do a and b agree in their sets of keys?",
)
def keys_agree(a, b):
    """Check if two dicts have the same keys.

    >>> keys_agree({"x": 1}, {"x": 2})
    True
    >>> keys_agree({"x": 1}, {"y": 1})
    False
    >>> keys_agree({}, {})
    True
    """
    return a.keys() == b.keys()


@exercise(
    "Check if all values of the dict are lists with at least n items.",
    "True when no list stored in the dict is shorter than n.",
)
def lists_long_enough(d, n):
    """Check if all lists in a dict have n or more items.

    >>> lists_long_enough({"a": [1, 2], "b": [3]}, 1)
    True
    >>> lists_long_enough({"a": []}, 1)
    False
    >>> lists_long_enough({}, 5)
    True
    """
    return all(len(v) >= n for v in d.values())


@exercise(
    "Check if the point (x, y) lies in the rectangle from (0, 0) to (w, h), borders included.",
    "True when 0 <= x <= w and 0 <= y <= h.",
)
def in_box(x: float, y: float, w: float, h: float) -> bool:
    """Check if a point is inside a box of width w and height h at the origin.

    >>> in_box(1, 2, 3, 3)
    True
    >>> in_box(4, 2, 3, 3)
    False
    >>> in_box(0, 3, 3, 3)
    True
    """
    return 0 <= x <= w and 0 <= y <= h


@exercise(
    "Check if the ranges (a, b) and (c, d) have a number in common, ends included.",
    "Given two inclusive intervals as tuples, do they overlap or touch?",
)
def spans_touch(p, q):
    """Check if two inclusive ranges share a number.

    >>> spans_touch((1, 5), (4, 9))
    True
    >>> spans_touch((1, 3), (3, 4))
    True
    >>> spans_touch((1, 2), (5, 6))
    False
    """
    return p[0] <= q[1] and q[0] <= p[1]


@exercise(
    "Check if n has an even number of digits.",
    "True when the decimal form of the integer, sign ignored, consists of an even number of digits.",
)
def even_many_digits(n):
    """Check if a number has an even count of digits.

    >>> even_many_digits(1234)
    True
    >>> even_many_digits(-123)
    False
    >>> even_many_digits(0)
    False
    """
    return len(str(abs(n))) % 2 == 0


@exercise(
    "Check if the number contains the digit d.",
    "Is the digit d part of the decimal notation of n?",
)
def shows_digit(n: int, d: int) -> bool:
    """Check if a digit is in a number.

    >>> shows_digit(1482, 8)
    True
    >>> shows_digit(11, 2)
    False
    >>> shows_digit(0, 0)
    True
    """
    return str(d) in str(n)


@exercise(
    "Check if a and b end in the same digit.",
    "Are the last decimal digits of the two non-negative numbers equal?",
)
def same_last_digit(a, b):
    """Check if two numbers end with the same digit.

    >>> same_last_digit(13, 203)
    True
    >>> same_last_digit(5, 50)
    False
    >>> same_last_digit(0, 10)
    True
    """
    return a % 10 == b % 10


@exercise(
    "Check if the text has the same number of a's and b's for given characters a and b.",
    "Do both characters occur equally often in the text?",
)
def equally_often(text, a, b):
    """Check if two characters occur equally often in a text.

    >>> equally_often("banana", "b", "n")
    False
    >>> equally_often("abab", "a", "b")
    True
    >>> equally_often("", "x", "y")
    True
    """
    return text.count(a) == text.count(b)


@exercise(
    "Check if the text contains any of the words in the list.",
    "True when at least one of the given words is a word of the text.",
)
def mentions_any(text: str, words: list[str]) -> bool:
    """Check if at least one of the words is in the text.

    >>> mentions_any("the red car", ["blue", "red"])
    True
    >>> mentions_any("the redder car", ["red"])
    False
    >>> mentions_any("", ["a"])
    False
    """
    present = text.split()
    return any(w in present for w in words)
