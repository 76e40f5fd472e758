"""First, last and k-th elements and positions that meet a condition."""

from training.curriculum.exercise import exercise


@exercise(
    "Find the earliest entry that exceeds limit; None if all are at most limit.",
    "Given nums, go from left to right and return the first element strictly above the limit, else None.",
)
def first_above_limit(nums: list[int], limit: int) -> int | None:
    """Return the first number greater than limit, or None if there is none.

    >>> first_above_limit([1, 5, 9], 3)
    5
    >>> first_above_limit([1, 2], 7) is None
    True
    >>> first_above_limit([], 0) is None
    True
    """
    for n in nums:
        if n > limit:
            return n
    return None


@exercise(
    "Find the negative entry nearest to the end of the list; None without negative numbers.",
    "Write a function that searches from the back for a number below zero and returns it, or None.",
)
def latest_negative(nums: list[int]) -> int | None:
    """Return the last negative number, or None if there is none.

    >>> latest_negative([-3, 4, -5, 6])
    -5
    >>> latest_negative([1, 2]) is None
    True
    >>> latest_negative([]) is None
    True
    """
    for n in reversed(nums):
        if n < 0:
            return n
    return None


@exercise(
    "Find the earliest even entry; use default when there is none.",
    "Given nums and a fallback value, return the first element divisible by two or else the fallback.",
)
def first_even_or_default(nums, default):
    """Return the first even number, or default if all numbers are odd.

    >>> first_even_or_default([3, 4, 6], 0)
    4
    >>> first_even_or_default([1, 3], -1)
    -1
    >>> first_even_or_default([], 99)
    99
    """
    return next((n for n in nums if n % 2 == 0), default)


@exercise(
    "Position of the earliest multiple of k in the list; -1 if there is none.",
    "Given nums and k, find where the first element stands that k divides evenly (-1 when no element qualifies).",
)
def index_of_first_multiple(nums: list[int], k: int) -> int:
    """Return the index of the first number divisible by k, or -1.

    >>> index_of_first_multiple([4, 9, 6], 3)
    1
    >>> index_of_first_multiple([1, 2], 5)
    -1
    >>> index_of_first_multiple([], 2)
    -1
    """
    for i, n in enumerate(nums):
        if n % k == 0:
            return i
    return -1


@exercise(
    "Find the position of the odd entry that is closest to the end; -1 without odd numbers.",
    "Write a function which scans backwards and gives the index of the first odd number met, or -1.",
)
def index_of_last_odd(nums):
    """Return the index of the last odd number, or -1 if all numbers are even.

    >>> index_of_last_odd([3, 4, 5, 8])
    2
    >>> index_of_last_odd([2, 4])
    -1
    >>> index_of_last_odd([])
    -1
    """
    for i in range(len(nums) - 1, -1, -1):
        if nums[i] % 2 == 1:
            return i
    return -1


@exercise(
    "List every position of value, in increasing order.",
    "Given a list and a value, collect the indices of all elements equal to the value.",
)
def every_position_of(items: list, value) -> list[int]:
    """Return all indices at which value occurs.

    >>> every_position_of([5, 1, 5], 5)
    [0, 2]
    >>> every_position_of(["a", "b"], "c")
    []
    >>> every_position_of([], 0)
    []
    """
    return [i for i, item in enumerate(items) if item == value]


@exercise(
    "List the positions of all entries below limit.",
    "You get values and a limit; collect the index of each value smaller than the limit, in order.",
)
def positions_below(values: list[float], limit: float) -> list[int]:
    """Return the indices of the values that are less than limit.

    >>> positions_below([5, 1, 3], 4)
    [1, 2]
    >>> positions_below([9, 8], 2)
    []
    >>> positions_below([], 1)
    []
    """
    return [i for i, v in enumerate(values) if v < limit]


@exercise(
    "Find where the maximum stands; of several equal maxima take the leftmost.",
    "Given a nonempty list, compute the position of its greatest element, the first one if it occurs repeatedly.",
)
def position_of_largest(nums: list[int]) -> int:
    """Return the index of the largest number; ties go to the first.

    >>> position_of_largest([3, 9, 2])
    1
    >>> position_of_largest([4, 4])
    0
    >>> position_of_largest([1])
    0
    """
    return nums.index(max(nums))


@exercise(
    "Find where the minimum stands; of several equal minima take the rightmost.",
    "Write a function that returns the final position at which the lowest value of a nonempty list occurs.",
)
def last_position_of_smallest(nums: list[int]) -> int:
    """Return the index of the smallest number; ties go to the last.

    >>> last_position_of_smallest([3, 1, 2, 1])
    3
    >>> last_position_of_smallest([5])
    0
    >>> last_position_of_smallest([2, 2, 2])
    2
    """
    best = 0
    for i, n in enumerate(nums):
        if n <= nums[best]:
            best = i
    return best


@exercise(
    "List every position at which the maximum is found; an empty list gives an empty list.",
    "Given values, collect the indices of those entries that equal the greatest one.",
)
def all_positions_of_max(values):
    """Return the indices of all occurrences of the largest value.

    >>> all_positions_of_max([3, 7, 1, 7])
    [1, 3]
    >>> all_positions_of_max([4])
    [0]
    >>> all_positions_of_max([])
    []
    """
    if not values:
        return []
    top = max(values)
    return [i for i, v in enumerate(values) if v == top]


@exercise(
    "Find where value appears for the k-th time; -1 if it does not appear so often.",
    (
        "Write a function that counts the copies of value from left to right and returns the position of copy "
        "number k."
    ),
)
def index_of_kth_occurrence(items: list, value, k: int) -> int:
    """Return the index of the k-th occurrence of value, counting from 1, or -1 if there are fewer.

    >>> index_of_kth_occurrence([7, 1, 7, 7], 7, 2)
    2
    >>> index_of_kth_occurrence([7, 1], 7, 2)
    -1
    >>> index_of_kth_occurrence(["a"], "a", 1)
    0
    """
    for i, item in enumerate(items):
        if item == value:
            k -= 1
            if k == 0:
                return i
    return -1


@exercise(
    "Find the element in place k when counting backwards from 1; None if there are fewer than k elements.",
    "Given a list and a positive k, return the k-th last item or None.",
)
def kth_from_the_end(items: list, k: int):
    """Return the k-th element counted from the end (k = 1 is the last), or None if the list is too short.

    >>> kth_from_the_end([4, 5, 6], 1)
    6
    >>> kth_from_the_end([4, 5, 6], 3)
    4
    >>> kth_from_the_end([4, 5, 6], 4) is None
    True
    """
    return items[-k] if k <= len(items) else None


@exercise(
    "Find the element in the centre, the left centre if the length is even; None if the list is empty.",
    (
        "Given a list, return the entry halfway, preferring the earlier one when two share the middle, or "
        "None without entries."
    ),
)
def middle_element(items: list):
    """Return the middle element; for an even number of elements return the left one of the two middle ones.

    >>> middle_element([1, 2, 3])
    2
    >>> middle_element(["a", "b", "c", "d"])
    'b'
    >>> middle_element([]) is None
    True
    """
    if not items:
        return None
    return items[(len(items) - 1) // 2]


@exercise(
    "Find the earliest wanted item which is missing from available.",
    "Given two lists, go through wanted in order and return the first entry absent from available, else None.",
)
def first_missing_value(wanted: list, available: list):
    """Return the first element of wanted that is not in available, or None if all are there.

    >>> first_missing_value([1, 2, 3], [3, 1])
    2
    >>> first_missing_value(["a"], ["a", "b"]) is None
    True
    >>> first_missing_value([], [1]) is None
    True
    """
    for item in wanted:
        if item not in available:
            return item
    return None


@exercise(
    "Find the earliest entry of list a that list b contains too; None if they share nothing.",
    "Given two lists, return the first shared element in the order of the first list.",
)
def first_common_item(a: list, b: list):
    """Return the first element of a that is also in b, or None.

    >>> first_common_item([5, 3, 8], [8, 3])
    3
    >>> first_common_item([1], [2]) is None
    True
    >>> first_common_item([], ["q"]) is None
    True
    """
    return next((x for x in a if x in b), None)


@exercise(
    "Find the position where the list goes down for the first time; -1 if it never does.",
    "Write a function that returns the first i with values[i] < values[i - 1], or -1 when the list never falls.",
)
def index_of_first_drop(values: list[int]) -> int:
    """Return the index of the first value that is smaller than the value before it, or -1.

    >>> index_of_first_drop([1, 3, 2, 0])
    2
    >>> index_of_first_drop([1, 1, 4])
    -1
    >>> index_of_first_drop([])
    -1
    """
    for i in range(1, len(values)):
        if values[i] < values[i - 1]:
            return i
    return -1


@exercise(
    "Find the first position where a and b disagree; compare only as far as both lists reach.",
    "Given two lists, return the smallest i with a[i] != b[i], or -1 if no common position differs.",
)
def index_where_lists_differ(a: list, b: list) -> int:
    """Return the first index at which the two lists have different elements, or -1 if there is none.

    >>> index_where_lists_differ([1, 2, 3], [1, 5, 3])
    1
    >>> index_where_lists_differ(["a"], ["a", "b"])
    -1
    >>> index_where_lists_differ([9], [8])
    0
    """
    for i, (x, y) in enumerate(zip(a, b)):
        if x != y:
            return i
    return -1


@exercise(
    "Add up from the left and report the position where the total reaches target; -1 if it stays below.",
    "Given nums and a target, find how far one has to go until the sum of the elements so far is target or more.",
)
def index_where_sum_reaches(nums: list[int], target: int) -> int:
    """Return the first index at which the running sum is at least target, or -1 if it never is.

    >>> index_where_sum_reaches([3, 4, 5], 7)
    1
    >>> index_where_sum_reaches([1, 1], 5)
    -1
    >>> index_where_sum_reaches([9], 2)
    0
    """
    total = 0
    for i, n in enumerate(nums):
        total += n
        if total >= target:
            return i
    return -1


@exercise(
    "Find the position of the entry with the smallest distance to target, the earliest one on a tie.",
    "Given a nonempty list and a target, return where the nearest value stands.",
)
def index_of_closest(values: list[float], target: float) -> int:
    """Return the index of the value closest to target; ties go to the first.

    >>> index_of_closest([1, 6, 9], 7)
    1
    >>> index_of_closest([4, 8], 6)
    0
    >>> index_of_closest([5], 100)
    0
    """
    return min(range(len(values)), key=lambda i: abs(values[i] - target))


@exercise(
    "Find the item of the given type which is nearest to the end; None if there is none.",
    "Given a mixed list and a type such as str, return the final item of that type.",
)
def last_item_of_type(items, kind):
    """Return the last item that is an instance of the type kind, or None.

    >>> last_item_of_type([1, "a", 2, "b", 3.5], str)
    'b'
    >>> last_item_of_type([1, 2, "x"], int)
    2
    >>> last_item_of_type(["a"], float) is None
    True
    """
    found = None
    for item in items:
        if isinstance(item, kind):
            found = item
    return found


@exercise(
    "Find the earliest truthy element; None if there is no such element.",
    "Write a function that skips all empty or missing elements and returns the first real one, or None.",
)
def first_nonempty(items: list):
    """Return the first element that is not empty (not None, '', 0 or an empty list), or None.

    >>> first_nonempty(["", None, "tea", "milk"])
    'tea'
    >>> first_nonempty([[], 0]) is None
    True
    >>> first_nonempty([]) is None
    True
    """
    for item in items:
        if item:
            return item
    return None


@exercise(
    "Find the earliest pair of neighbours adding up to total; None if no such pair exists.",
    "Given nums and a total, return the two consecutive elements which together make it, as a tuple.",
)
def first_pair_with_sum(nums: list[int], total: int) -> tuple[int, int] | None:
    """Return the first two adjacent numbers whose sum is total, or None.

    >>> first_pair_with_sum([1, 4, 3, 2], 7)
    (4, 3)
    >>> first_pair_with_sum([1, 1], 5) is None
    True
    >>> first_pair_with_sum([], 0) is None
    True
    """
    for a, b in zip(nums, nums[1:]):
        if a + b == total:
            return a, b
    return None


@exercise(
    "How many steps are there from the first to the second copy of value? -1 without a second copy.",
    "Given a list and a value, return the difference of the indices of its first and second occurrence.",
)
def gap_between_occurrences(items: list, value) -> int:
    """Return the distance between the first two occurrences of value, or -1 if it occurs fewer than twice.

    >>> gap_between_occurrences([7, 1, 2, 7, 7], 7)
    3
    >>> gap_between_occurrences(["a", "b"], "a")
    -1
    >>> gap_between_occurrences([], 3)
    -1
    """
    spots = [i for i, item in enumerate(items) if item == value]
    if len(spots) < 2:
        return -1
    return spots[1] - spots[0]


@exercise(
    "Keep the top three values of nums but do not change their order; all of them if there are at most three.",
    "Given distinct numbers, find the three biggest and list them in their original order.",
)
def first_three_largest(nums: list[int]) -> list[int]:
    """Return the three largest numbers in the order in which they stand in the list.

    >>> first_three_largest([5, 9, 1, 7, 3])
    [5, 9, 7]
    >>> first_three_largest([2, 1])
    [2, 1]
    >>> first_three_largest([])
    []
    """
    top = sorted(nums, reverse=True)[:3]
    return [n for n in nums if n in top]


@exercise(
    "Keep only the outermost two elements.",
    "Given a list, drop everything between its first and its last entry.",
)
def ends_of_list(items: list) -> list:
    """Return a list with the first and the last element; a list of fewer than two elements is returned unchanged.

    >>> ends_of_list([1, 2, 3, 4])
    [1, 4]
    >>> ends_of_list(["a"])
    ['a']
    >>> ends_of_list([])
    []
    """
    if len(items) < 2:
        return items
    return [items[0], items[-1]]


@exercise(
    (
        "Go through the values until one exceeds limit and return the one just before; None if the very first "
        "one does."
    ),
    (
        "Given a list and a limit, find the element directly ahead of the first element greater than the "
        "limit (or the final one)."
    ),
)
def last_before_limit(values: list[int], limit: int) -> int | None:
    """Return the last value before the first value above limit, or None if the list starts above it.

    >>> last_before_limit([2, 5, 9, 1], 6)
    5
    >>> last_before_limit([8, 1], 6) is None
    True
    >>> last_before_limit([1, 2], 6)
    2
    """
    last = None
    for v in values:
        if v > limit:
            break
        last = v
    return last
