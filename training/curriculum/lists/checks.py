"""Yes-or-no questions about lists: order, repetition, patterns and limits."""

from training.curriculum.exercise import exercise


@exercise(
    "Tell if the list is strictly increasing; lists with fewer than two numbers are.",
    "Given nums, return True when no entry is less than or equal to its predecessor.",
)
def is_strictly_rising(nums: list[int]) -> bool:
    """Check whether each number is greater than the one before it.

    >>> is_strictly_rising([1, 3, 7])
    True
    >>> is_strictly_rising([1, 1, 2])
    False
    >>> is_strictly_rising([])
    True
    """
    return all(a < b for a, b in zip(nums, nums[1:]))


@exercise(
    "Tell if the list is non-increasing: it falls or stays equal at every step.",
    "Given nums, return False as soon as an entry exceeds its predecessor, otherwise True.",
)
def never_rises(nums: list[int]) -> bool:
    """Check whether no number is greater than the one before it.

    >>> never_rises([5, 5, 2])
    True
    >>> never_rises([3, 4])
    False
    >>> never_rises([1])
    True
    """
    for i in range(1, len(nums)):
        if nums[i] > nums[i - 1]:
            return False
    return True


@exercise(
    "Tell if the elements stand in increasing or in decreasing order (equal neighbours are allowed).",
    "Given a list, return True when it equals its sorted version or the reverse of it.",
)
def is_sorted_either_way(items: list) -> bool:
    """Check whether the list is sorted ascending or descending.

    >>> is_sorted_either_way([1, 2, 2])
    True
    >>> is_sorted_either_way([9, 4, 1])
    True
    >>> is_sorted_either_way([1, 3, 2])
    False
    """
    return items == sorted(items) or items == sorted(items, reverse=True)


@exercise(
    "Tell if the words are ordered by length, shortest first.",
    "Given words, return True when their lengths never decrease.",
)
def is_sorted_by_length(words: list[str]) -> bool:
    """Check whether no word is shorter than the word before it.

    >>> is_sorted_by_length(["a", "to", "be", "tea"])
    True
    >>> is_sorted_by_length(["tea", "a"])
    False
    >>> is_sorted_by_length([])
    True
    """
    return all(len(a) <= len(b) for a, b in zip(words, words[1:]))


@exercise(
    "Tell if every inner number is greater than both neighbours or less than both neighbours.",
    "Given nums, return True when rises and falls alternate and no two neighbours are equal.",
)
def is_zigzag(nums: list[int]) -> bool:
    """Check whether the list goes strictly up and down in turn, starting in either direction.

    >>> is_zigzag([1, 5, 2, 6])
    True
    >>> is_zigzag([1, 2, 3])
    False
    >>> is_zigzag([4, 4])
    False
    """
    steps = [b - a for a, b in zip(nums, nums[1:])]
    return 0 not in steps and all(s * t < 0 for s, t in zip(steps, steps[1:]))


@exercise(
    "Tell if no two neighbours have the same parity.",
    "Given nums, return True when each even number is followed by an odd one and the other way round.",
)
def list_alternates_parity(nums: list[int]) -> bool:
    """Check whether even and odd numbers alternate.

    >>> list_alternates_parity([1, 2, 5, 8])
    True
    >>> list_alternates_parity([2, 4])
    False
    >>> list_alternates_parity([7])
    True
    """
    return all((a + b) % 2 == 1 for a, b in zip(nums, nums[1:]))


@exercise(
    "Tell if neighbours always differ while elements two places apart are always equal.",
    "Given at least two elements, return True when the list alternates between exactly two values.",
)
def alternates_between_two(items: list) -> bool:
    """Check whether the list repeats two different values in turn, such as a, b, a, b.

    >>> alternates_between_two(["a", "b", "a"])
    True
    >>> alternates_between_two([1, 1])
    False
    >>> alternates_between_two([1, 2, 3])
    False
    """
    return items[0] != items[1] and all(a == b for a, b in zip(items, items[2:]))


@exercise(
    "Tell if all elements of the list are distinct.",
    "Given a list, return True when it contains no duplicates.",
)
def all_values_differ(items: list) -> bool:
    """Check whether no value occurs twice.

    >>> all_values_differ([1, 2, 3])
    True
    >>> all_values_differ(["a", "b", "a"])
    False
    >>> all_values_differ([])
    True
    """
    return len(set(items)) == len(items)


@exercise(
    "Tell if the list contains no two different values.",
    "Write a function returning True when every element equals the first one.",
)
def all_values_same(items):
    """Check whether all elements are equal; an empty list counts as such.

    >>> all_values_same([4, 4])
    True
    >>> all_values_same(["a", "b"])
    False
    >>> all_values_same([])
    True
    """
    return all(item == items[0] for item in items)


@exercise(
    "Tell if adjacent elements always differ.",
    "Given a list, return False when some value stands twice in a row, otherwise True.",
)
def no_equal_neighbours(items: list) -> bool:
    """Check whether no element is equal to the one right after it.

    >>> no_equal_neighbours([1, 2, 1])
    True
    >>> no_equal_neighbours(["a", "a"])
    False
    >>> no_equal_neighbours([])
    True
    """
    return not any(a == b for a, b in zip(items, items[1:]))


@exercise(
    "Tell if the elements form a palindrome.",
    "Given a list, return True when the first equals the last, the second the second last, and so on.",
)
def reads_same_backwards(items: list) -> bool:
    """Check whether the list is equal to its reverse.

    >>> reads_same_backwards([1, 2, 1])
    True
    >>> reads_same_backwards(["a", "b"])
    False
    >>> reads_same_backwards([])
    True
    """
    return items == items[::-1]


@exercise(
    "Drop missing values (None) and tell if the rest is a palindrome.",
    "Given a list that may contain None, ignore those entries and compare the others with their reverse.",
)
def palindrome_ignoring_none(items: list) -> bool:
    """Check whether the list without its None entries reads the same in both directions.

    >>> palindrome_ignoring_none([1, None, 2, 1])
    True
    >>> palindrome_ignoring_none([None, 1, 2])
    False
    >>> palindrome_ignoring_none([None])
    True
    """
    present = [item for item in items if item is not None]
    return present == present[::-1]


@exercise(
    "Tell if the list is an arithmetic progression; fewer than three numbers always are.",
    "Given nums, return True when all consecutive differences are equal.",
)
def holds_constant_step(nums: list[int]) -> bool:
    """Check whether the difference between neighbouring numbers is the same everywhere.

    >>> holds_constant_step([2, 5, 8])
    True
    >>> holds_constant_step([1, 2, 4])
    False
    >>> holds_constant_step([7])
    True
    """
    return len({b - a for a, b in zip(nums, nums[1:])}) <= 1


@exercise(
    "Tell if the nonzero integers form a geometric progression.",
    (
        "Given nonzero numbers, return True when nums[i + 1] / nums[i] is the same for all i, compared "
        "without division."
    ),
)
def has_constant_ratio(nums: list[int]) -> bool:
    """Check whether every number results from the one before it by the same factor.

    >>> has_constant_ratio([2, 6, 18])
    True
    >>> has_constant_ratio([1, 2, 3])
    False
    >>> has_constant_ratio([5])
    True
    """
    return all(b * b == a * c for a, b, c in zip(nums, nums[1:], nums[2:]))


@exercise(
    "Tell if sorting the list gives n, n + 1, n + 2 and so on.",
    "Given integers, return True when they fill a range without a gap and without duplicates.",
)
def is_complete_range(nums: list[int]) -> bool:
    """Check whether the numbers, in any order and without repeats, are consecutive integers.

    >>> is_complete_range([4, 2, 3])
    True
    >>> is_complete_range([1, 3])
    False
    >>> is_complete_range([2, 2, 3])
    False
    """
    return sorted(nums) == list(range(min(nums), max(nums) + 1))


@exercise(
    "Tell if nums is a rearrangement of 1, 2, ..., len(nums).",
    "Given a list, return True when its sorted elements are 1 up to its length.",
)
def is_permutation_from_one(nums: list[int]) -> bool:
    """Check whether the list contains each of the numbers 1 to n exactly once, n being its length.

    >>> is_permutation_from_one([2, 3, 1])
    True
    >>> is_permutation_from_one([1, 1, 3])
    False
    >>> is_permutation_from_one([])
    True
    """
    return sorted(nums) == list(range(1, len(nums) + 1))


@exercise(
    "Tell if the list consists of pairs of equal values, each value making one pair.",
    "Given a list, return True when no value is single and none occurs more than twice.",
)
def every_element_appears_twice(items: list) -> bool:
    """Check whether every value occurs exactly two times.

    >>> every_element_appears_twice([1, 2, 2, 1])
    True
    >>> every_element_appears_twice(["a", "a", "a"])
    False
    >>> every_element_appears_twice([])
    True
    """
    return all(items.count(item) == 2 for item in items)


@exercise(
    "Tell if the list contains nothing but allowed values.",
    "Given a list and the allowed values, return False when an element is not among them.",
)
def only_allowed_values(items: list, allowed: list) -> bool:
    """Check whether every element is one of the allowed values.

    >>> only_allowed_values([1, 2, 1], [1, 2, 3])
    True
    >>> only_allowed_values(["a", "x"], ["a"])
    False
    >>> only_allowed_values([], [])
    True
    """
    return all(item in allowed for item in items)


@exercise(
    "Tell if nothing behind the first entry reaches it.",
    "Given a nonempty list, return True when its first element exceeds each of the rest.",
)
def first_is_largest(nums: list[int]) -> bool:
    """Check whether the first number is greater than all others.

    >>> first_is_largest([9, 3, 5])
    True
    >>> first_is_largest([5, 5])
    False
    >>> first_is_largest([1])
    True
    """
    return all(n < nums[0] for n in nums[1:])


@exercise(
    "Tell if the list begins and ends with the same value.",
    "Given a list, compare its outermost elements (an empty list gives False).",
)
def ends_are_equal(items: list) -> bool:
    """Check whether the first and the last element are equal; False for an empty list.

    >>> ends_are_equal([1, 2, 1])
    True
    >>> ends_are_equal(["a", "b"])
    False
    >>> ends_are_equal([])
    False
    """
    return len(items) > 0 and items[0] == items[-1]


@exercise(
    "Tell if both values occur and the first a stands ahead of the first b.",
    "Given a list and two values, return True when the first copy of a comes earlier than that of b.",
)
def value_before_other(items: list, a, b) -> bool:
    """Check whether a occurs somewhere before the first b; False if a or b is missing.

    >>> value_before_other([3, 1, 2], 3, 2)
    True
    >>> value_before_other([2, 3], 3, 2)
    False
    >>> value_before_other([1], 1, 5)
    False
    """
    return a in items and b in items and items.index(a) < items.index(b)


@exercise(
    "Tell if positive entries form the majority.",
    "Given nums, return True when there are more positive numbers than all other numbers together.",
)
def majority_positive(nums: list[int]) -> bool:
    """Check whether more than half of the numbers are greater than zero.

    >>> majority_positive([1, 2, -3])
    True
    >>> majority_positive([1, 0])
    False
    >>> majority_positive([])
    False
    """
    return sum(n > 0 for n in nums) > len(nums) / 2


@exercise(
    "Tell if the element at index balances the list: equal totals on its left and right.",
    "Given nums and an index, compare the sum ahead of it with the sum behind it, leaving out the element itself.",
)
def sum_left_equals_right(nums: list[int], index: int) -> bool:
    """Check whether the numbers before index have the same sum as the numbers after index.

    >>> sum_left_equals_right([1, 2, 9, 3], 2)
    True
    >>> sum_left_equals_right([1, 5], 0)
    False
    >>> sum_left_equals_right([7], 0)
    True
    """
    return sum(nums[:index]) == sum(nums[index + 1:])


@exercise(
    "Tell if the number of entries above limit is k.",
    "Given values, a limit and k, return True when precisely k of the values exceed the limit.",
)
def exactly_k_satisfy_limit(values: list[int], limit: int, k: int) -> bool:
    """Check whether exactly k values are greater than limit.

    >>> exactly_k_satisfy_limit([1, 5, 9], 4, 2)
    True
    >>> exactly_k_satisfy_limit([1, 5, 9], 4, 1)
    False
    >>> exactly_k_satisfy_limit([], 0, 0)
    True
    """
    return sum(v > limit for v in values) == k


@exercise(
    "Tell if some entry is no less than low and no more than high.",
    "Given nums and two bounds, return True when an element falls into the range they describe.",
)
def any_in_interval(nums: list[int], low: int, high: int) -> bool:
    """Check whether at least one number lies between low and high inclusive.

    >>> any_in_interval([1, 6, 20], 5, 10)
    True
    >>> any_in_interval([1, 20], 5, 10)
    False
    >>> any_in_interval([], 0, 1)
    False
    """
    for n in nums:
        if low <= n <= high:
            return True
    return False


@exercise(
    "Tell if every entry is a multiple of its predecessor.",
    "Given positive integers, return True when nums[i + 1] % nums[i] is 0 for all neighbours.",
)
def divides_chain(nums: list[int]) -> bool:
    """Check whether each number divides the number after it.

    >>> divides_chain([2, 4, 12])
    True
    >>> divides_chain([2, 3])
    False
    >>> divides_chain([5])
    True
    """
    return all(b % a == 0 for a, b in zip(nums, nums[1:]))


@exercise(
    "Tell if at most one swap is enough to sort the list.",
    (
        "Given nums, compare it with its sorted version and return True when they differ at no more than two "
        "positions."
    ),
)
def could_be_sorted_by_one_swap(nums: list[int]) -> bool:
    """Check whether the list is sorted ascending or becomes so by exchanging two of its elements.

    >>> could_be_sorted_by_one_swap([1, 4, 3, 2])
    True
    >>> could_be_sorted_by_one_swap([3, 1, 2])
    False
    >>> could_be_sorted_by_one_swap([])
    True
    """
    return sum(a != b for a, b in zip(nums, sorted(nums))) <= 2


@exercise(
    "Tell if the list is superincreasing.",
    "Given nums, keep a running total and return False when an entry does not exceed it.",
)
def list_larger_than_sum_before(nums: list[int]) -> bool:
    """Check whether each number is greater than the sum of all numbers before it.

    >>> list_larger_than_sum_before([1, 2, 4, 9])
    True
    >>> list_larger_than_sum_before([1, 1, 2])
    False
    >>> list_larger_than_sum_before([])
    True
    """
    total = 0
    for n in nums:
        if n <= total:
            return False
        total += n
    return True


@exercise(
    "Tell if each third entry is 0.",
    "Given nums, look at the indices 2, 5, 8 ... and return True when nothing but zeros stands there.",
)
def every_third_is_zero(nums: list[int]) -> bool:
    """Check whether the numbers in the places 3, 6, 9 and so on, counting from 1, are all zero.

    >>> every_third_is_zero([1, 2, 0, 4, 5, 0])
    True
    >>> every_third_is_zero([0, 0, 1])
    False
    >>> every_third_is_zero([7])
    True
    """
    return not any(nums[2::3])
