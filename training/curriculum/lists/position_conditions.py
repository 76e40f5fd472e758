"""Lists: conditions that involve the position of an item as well as its value."""

from training.curriculum.exercise import exercise


@exercise(
    "Keep the numbers that are greater than their own index.",
    "Return every value that exceeds the position it stands at, counted from zero.",
)
def values_beyond_index(values: list[int]) -> list[int]:
    """Return the values that are greater than their index.

    >>> values_beyond_index([1, 1, 5, 0])
    [1, 5]
    >>> values_beyond_index([0, 0, 0])
    []
    >>> values_beyond_index([])
    []
    """
    return [v for i, v in enumerate(values) if v > i]


@exercise(
    "Count the values whose parity is the same as the parity of their index.",
    "How many even numbers stand at even positions plus odd numbers at odd positions?",
)
def count_parity_matches(values):
    """Return how many values are even or odd just like their index.

    >>> count_parity_matches([0, 1, 2])
    3
    >>> count_parity_matches([1, 2, 3])
    0
    >>> count_parity_matches([])
    0
    """
    return sum(1 for i, v in enumerate(values) if v % 2 == i % 2)


@exercise(
    "Return the largest value at an odd index, or None if the list has fewer than two items.",
    "Find the maximum among the numbers in positions 1, 3, 5, ...; None without such positions.",
)
def max_at_odd_index(nums: list[int]) -> int | None:
    """Return the largest value at an odd index, or None.

    >>> max_at_odd_index([9, 2, 8, 5])
    5
    >>> max_at_odd_index([1, -3])
    -3
    >>> max_at_odd_index([7]) is None
    True
    """
    return max(nums[1::2], default=None)


@exercise(
    "Return the difference between the sum at even positions and the sum at odd positions.",
    "Add up the numbers at indices 0, 2, 4, ... and subtract those at indices 1, 3, 5, ...",
)
def even_minus_odd_positions(nums):
    """Return the sum at even indices minus the sum at odd indices.

    >>> even_minus_odd_positions([10, 3, 2])
    9
    >>> even_minus_odd_positions([0, 4])
    -4
    >>> even_minus_odd_positions([])
    0
    """
    return sum(nums[::2]) - sum(nums[1::2])


@exercise(
    "Return the index of the largest value in the second half of the list; for odd lengths the middle item belongs to the second half.",
    "Where does the maximum of the back half stand? Give its index in the whole list.",
)
def index_of_max_in_second_half(values: list[int]) -> int:
    """Return the index of the largest value in the second half of values.

    >>> index_of_max_in_second_half([9, 1, 3, 7])
    3
    >>> index_of_max_in_second_half([5, 2, 2])
    1
    >>> index_of_max_in_second_half([4])
    0
    """
    half = len(values) // 2
    return max(range(half, len(values)), key=lambda i: values[i])


@exercise(
    "Set every k-th value to zero (the k-th, the 2k-th and so on, counted from one).",
    "Replace the numbers at one-based positions that are multiples of k by 0.",
)
def list_zero_every_kth(values, k):
    """Return values with every k-th entry replaced by 0.

    >>> list_zero_every_kth([1, 2, 3, 4, 5], 2)
    [1, 0, 3, 0, 5]
    >>> list_zero_every_kth([7, 8], 3)
    [7, 8]
    >>> list_zero_every_kth([9, 9], 1)
    [0, 0]
    """
    return [0 if (i + 1) % k == 0 else v for i, v in enumerate(values)]


@exercise(
    "Return the positions, counted from one, at which the word is longer than n letters.",
    "Give the one-based places of all words with more than n characters.",
)
def places_of_long_words(words: list[str], n: int) -> list[int]:
    """Return the one-based positions of words longer than n.

    >>> places_of_long_words(["hi", "hello", "yes", "friend"], 3)
    [2, 4]
    >>> places_of_long_words(["a"], 1)
    []
    >>> places_of_long_words([], 0)
    []
    """
    return [i for i, word in enumerate(words, start=1) if len(word) > n]


@exercise(
    "Return the items at the even positions in order, followed by the items at the odd positions in reverse order.",
    "First every second item going right, then the remaining ones coming back from the right.",
)
def there_even_back_odd(items):
    """Return items at even indices forwards, then items at odd indices backwards.

    >>> there_even_back_odd([0, 1, 2, 3, 4])
    [0, 2, 4, 3, 1]
    >>> there_even_back_odd(["a", "b"])
    ['a', 'b']
    >>> there_even_back_odd([])
    []
    """
    return items[::2] + items[1::2][::-1]


@exercise(
    "Check if all numbers at even indices are positive and all numbers at odd indices are negative.",
    "Does the list alternate between positive and negative numbers, starting with a positive one?",
)
def signs_alternate_from_positive(nums: list[int]) -> bool:
    """Check if values at even indices are positive and the others negative.

    >>> signs_alternate_from_positive([3, -1, 4])
    True
    >>> signs_alternate_from_positive([3, 1])
    False
    >>> signs_alternate_from_positive([])
    True
    """
    return all(x > 0 for x in nums[::2]) and all(x < 0 for x in nums[1::2])


@exercise(
    "Sum the products of each value with its one-based position.",
    "Compute 1*first + 2*second + 3*third and so on.",
)
def position_times_value_sum(nums):
    """Return the sum of value times one-based position.

    >>> position_times_value_sum([5, 2, 1])
    12
    >>> position_times_value_sum([-1])
    -1
    >>> position_times_value_sum([])
    0
    """
    return sum(i * x for i, x in enumerate(nums, 1))


@exercise(
    "Return the sum of the values that stand directly after a zero.",
    "Add up every number whose left neighbour is 0.",
)
def sum_right_after_zero(values: list[int]) -> int:
    """Return the sum of all values that directly follow a 0.

    >>> sum_right_after_zero([0, 5, 1, 0, 2])
    7
    >>> sum_right_after_zero([3, 0])
    0
    >>> sum_right_after_zero([0, 0, 4])
    4
    """
    return sum(b for a, b in zip(values, values[1:]) if a == 0)


@exercise(
    "Return the values that stand between two larger neighbours.",
    "List the inner numbers that are smaller than the number before and the number after.",
)
def values_in_dips(values):
    """Return the inner values smaller than both neighbours.

    >>> values_in_dips([5, 2, 6, 1, 3])
    [2, 1]
    >>> values_in_dips([1, 2, 3])
    []
    >>> values_in_dips([4])
    []
    """
    return [b for a, b, c in zip(values, values[1:], values[2:]) if a > b < c]


@exercise(
    "Return the item in the exact middle, or the two middle items as a list of two if the length is even.",
    "Give the centre of a non-empty list: a list with one item for odd length, with two items for even length.",
)
def centre_items(items: list) -> list:
    """Return a list of the one or two middle items.

    >>> centre_items([1, 2, 3])
    [2]
    >>> centre_items([1, 2, 3, 4])
    [2, 3]
    >>> centre_items(["x"])
    ['x']
    """
    n = len(items)
    return items[(n - 1) // 2:n // 2 + 1]


@exercise(
    "Double the values at the positions listed in places; all other values stay.",
    "Given a list and some indices, multiply the numbers at these indices by two.",
)
def double_at(values, places):
    """Return values with the entries at the given indices doubled.

    >>> double_at([1, 2, 3], [0, 2])
    [2, 2, 6]
    >>> double_at([5], [])
    [5]
    >>> double_at([4, 4], [1, 1])
    [4, 8]
    """
    return [v * 2 if i in places else v for i, v in enumerate(values)]


@exercise(
    "Remove the first and the last occurrence of the value; if it occurs once, remove just that one.",
    "Delete the outermost copies of value from the list and keep those in between.",
)
def remove_outer_occurrences(items, value):
    """Return items without the first and the last occurrence of value.

    >>> remove_outer_occurrences([1, 2, 1, 3, 1], 1)
    [2, 1, 3]
    >>> remove_outer_occurrences([4, 5], 5)
    [4]
    >>> remove_outer_occurrences([6], 0)
    [6]
    """
    places = [i for i, item in enumerate(items) if item == value]
    if not places:
        return items[:]
    return [x for i, x in enumerate(items) if i != places[0] and i != places[-1]]


@exercise(
    "Return the part of the list from the first to the last occurrence of the value, both inclusive; empty if it is missing.",
    "Slice out everything between the outermost copies of value, including them.",
)
def span_of_value(items: list[int], value: int) -> list[int]:
    """Return the slice from the first to the last occurrence of value.

    >>> span_of_value([4, 1, 5, 1, 6], 1)
    [1, 5, 1]
    >>> span_of_value([2, 3], 3)
    [3]
    >>> span_of_value([2, 3], 9)
    []
    """
    if value not in items:
        return []
    start = items.index(value)
    end = len(items) - items[::-1].index(value)
    return items[start:end]


@exercise(
    "Pair each item with the number of items that come after it.",
    "For every item give a tuple of the item and how many follow it in the list.",
)
def items_with_remaining(items):
    """Return (item, number of later items) for every item.

    >>> items_with_remaining(["a", "b", "c"])
    [('a', 2), ('b', 1), ('c', 0)]
    >>> items_with_remaining([7])
    [(7, 0)]
    >>> items_with_remaining([])
    []
    """
    return [(item, len(items) - i - 1) for i, item in enumerate(items)]


@exercise(
    "Replace each value at an index divisible by three by the text 'skip'.",
    "Write 'skip' at positions 0, 3, 6, ... and leave the other items unchanged.",
)
def mark_every_third(items):
    """Return items with 'skip' at indices divisible by 3.

    >>> mark_every_third([1, 2, 3, 4])
    ['skip', 2, 3, 'skip']
    >>> mark_every_third(["a"])
    ['skip']
    >>> mark_every_third([])
    []
    """
    return ["skip" if i % 3 == 0 else item for i, item in enumerate(items)]


@exercise(
    "Return the value that stands k places before the end, or default if the list is too short; k = 1 means the last item.",
    "Fetch the k-th item counted from the back, falling back to default.",
)
def from_end_or_default(items: list, k: int, default=None):
    """Return the k-th item from the end, or default.

    >>> from_end_or_default([1, 2, 3], 1)
    3
    >>> from_end_or_default([1, 2, 3], 3)
    1
    >>> from_end_or_default([1], 2, 0)
    0
    """
    if k > len(items):
        return default
    return items[-k]


@exercise(
    "Check if the value occurs in the first half and also in the second half; the middle item of an odd list belongs to neither.",
    "Is the value found on both sides of the centre of the list?",
)
def in_both_halves(items, value):
    """Check if value occurs in the front half and in the back half.

    >>> in_both_halves([1, 2, 3, 1], 1)
    True
    >>> in_both_halves([1, 2, 3], 2)
    False
    >>> in_both_halves([], 0)
    False
    """
    half = len(items) // 2
    return value in items[:half] and value in items[len(items) - half:]


@exercise(
    "Add up the values from the first positive number on to the end of the list.",
    "Sum of the list without the non-positive numbers at its beginning.",
)
def sum_from_first_positive(nums: list[int]) -> int:
    """Return the sum of the values starting at the first positive one.

    >>> sum_from_first_positive([-2, 0, 3, -1])
    2
    >>> sum_from_first_positive([-1, -2])
    0
    >>> sum_from_first_positive([4])
    4
    """
    for i, x in enumerate(nums):
        if x > 0:
            return sum(nums[i:])
    return 0


@exercise(
    "Return the list of items whose index is a prime number below ten (2, 3, 5, 7).",
    "Pick the items at the positions 2, 3, 5 and 7 as far as they exist.",
)
def items_at_small_primes(items):
    """Return the items at indices 2, 3, 5 and 7.

    >>> items_at_small_primes(list("abcdefgh"))
    ['c', 'd', 'f', 'h']
    >>> items_at_small_primes([10, 20, 30])
    [30]
    >>> items_at_small_primes([1])
    []
    """
    return [items[i] for i in (2, 3, 5, 7) if i < len(items)]


@exercise(
    "Return the values that appear at the same index in the list and in its sorted version.",
    "Which numbers already stand where sorting would put them? Keep their order.",
)
def already_in_place(values: list[int]) -> list[int]:
    """Return the values whose position would not change by sorting.

    >>> already_in_place([1, 3, 2, 4])
    [1, 4]
    >>> already_in_place([2, 1])
    []
    >>> already_in_place([])
    []
    """
    return [a for a, b in zip(values, sorted(values)) if a == b]


@exercise(
    "Move every value one position to the right; the last value wraps around to the front, and negative values turn positive.",
    "Rotate the list by one to the right and take absolute values.",
)
def rotate_and_abs(values):
    """Return the absolute values rotated right by one position.

    >>> rotate_and_abs([1, -2, 3])
    [3, 1, 2]
    >>> rotate_and_abs([-5])
    [5]
    >>> rotate_and_abs([])
    []
    """
    return [abs(v) for v in values[-1:] + values[:-1]]


@exercise(
    "Find the longest word among those at even positions; the first of them on ties.",
    "Look at words 0, 2, 4, ... and return the one with the most letters.",
)
def longest_at_even_positions(words: list[str]) -> str:
    """Return the longest word at an even index, the first one on ties.

    >>> longest_at_even_positions(["fig", "banana", "plum", "kiwi"])
    'plum'
    >>> longest_at_even_positions(["ab", "xyz", "cd"])
    'ab'
    >>> longest_at_even_positions(["only"])
    'only'
    """
    return max(words[::2], key=len)


@exercise(
    "Return the sum of the values at the positions from start up to and including end.",
    "Add the numbers between two indices, both inclusive.",
)
def sum_positions_inclusive(values, start, end):
    """Return the sum of values[start] to values[end], both inclusive.

    >>> sum_positions_inclusive([1, 2, 3, 4], 1, 2)
    5
    >>> sum_positions_inclusive([5, 6], 0, 0)
    5
    >>> sum_positions_inclusive([7, 8, 9], 0, 2)
    24
    """
    return sum(values[start:end + 1])
