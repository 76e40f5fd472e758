"""Lists of numbers: several conditions at once, positions, neighbours, two lists together."""

from collections import Counter
from itertools import accumulate

from training.curriculum.exercise import exercise


@exercise(
    "Replace every number above high by high and drop every number below low.",
    "Cap the large values of a list at high and leave out the ones under low.",
)
def cap_and_drop(nums, low, high):
    """Return nums without values under low, values over high lowered to high.

    >>> cap_and_drop([1, 5, 9, 12], 3, 10)
    [5, 9, 10]
    >>> cap_and_drop([0, 1], 5, 9)
    []
    >>> cap_and_drop([], 1, 2)
    []
    """
    return [min(x, high) for x in nums if x >= low]


@exercise(
    "Check whether the sum of the list's front half is greater than the sum of its back half; a middle element belongs to neither.",
    "Return True if the first half of the numbers outweighs the second half, the middle one of an odd length left out.",
)
def front_heavier(nums):
    """Return whether the first len//2 numbers have a larger sum than the last len//2.

    >>> front_heavier([5, 1, 2, 3])
    True
    >>> front_heavier([1, 9, 2])
    False
    >>> front_heavier([])
    False
    """
    half = len(nums) // 2
    return sum(nums[:half]) > sum(nums[len(nums) - half:])


@exercise(
    "Return the elements that are equal to their index plus k.",
    "Keep the values x at position i with x == i + k.",
)
def index_plus(lst, k):
    """Return the elements of lst that equal their index plus k.

    >>> index_plus([1, 5, 3, 4], 1)
    [1, 3, 4]
    >>> index_plus([0, 1], 0)
    [0, 1]
    >>> index_plus([], 2)
    []
    """
    return [x for i, x in enumerate(lst) if x == i + k]


@exercise(
    "Multiply each number by the number of elements after it.",
    "Return x times how many elements follow it, for every x of the list.",
)
def times_followers(nums):
    """Return each number multiplied by the count of elements behind it.

    >>> times_followers([3, 4, 5])
    [6, 4, 0]
    >>> times_followers([7])
    [0]
    >>> times_followers([])
    []
    """
    n = len(nums)
    return [x * (n - 1 - i) for i, x in enumerate(nums)]


@exercise(
    "Return the most frequent element among those greater than the limit; the smallest one on ties, None if there is none.",
    "Which number above limit occurs most often? On a tie take the smallest; None without any.",
)
def common_above(nums, limit):
    """Return the most frequent number of nums above limit, the smallest of several, or None.

    >>> common_above([1, 5, 5, 7, 1, 1], 3)
    5
    >>> common_above([4, 6], 3)
    4
    >>> common_above([1], 9) is None
    True
    """
    counts = Counter(x for x in nums if x > limit)
    if not counts:
        return None
    return min(counts, key=lambda x: (-counts[x], x))


@exercise(
    "Sum each number with the number at the mirrored position; return the sums of the first half.",
    "Add first and last, second and second last and so on; a middle element is left out.",
)
def mirror_sums(nums):
    """Return the sums of the elements at mirrored positions, from outside to inside, without the middle.

    >>> mirror_sums([1, 2, 3, 4])
    [5, 5]
    >>> mirror_sums([1, 5, 2])
    [3]
    >>> mirror_sums([9])
    []
    """
    return [nums[i] + nums[-1 - i] for i in range(len(nums) // 2)]


@exercise(
    "Return the number of steps the running total of the list is below zero.",
    "Add the numbers one by one and count how often the total so far is negative.",
)
def times_in_debt(nums):
    """Return at how many positions the running sum of nums is below 0.

    >>> times_in_debt([1, -2, -1, 5])
    2
    >>> times_in_debt([3])
    0
    >>> times_in_debt([-1, -1])
    2
    """
    return sum(total < 0 for total in accumulate(nums))


@exercise(
    "Take elements alternately: one from a, two from b, and so on until either cannot give its share.",
    "Build a list from one element of a followed by two of b, repeatedly, as long as both have enough.",
)
def one_then_two(a, b):
    """Return groups of one element of a and two of b, in turn, while both lists suffice.

    >>> one_then_two([1, 2], [5, 6, 7, 8])
    [1, 5, 6, 2, 7, 8]
    >>> one_then_two([1, 2, 3], [4, 5])
    [1, 4, 5]
    >>> one_then_two([], [1, 2])
    []
    """
    out = []
    for i in range(min(len(a), len(b) // 2)):
        out += [a[i], b[2 * i], b[2 * i + 1]]
    return out


@exercise(
    "Return the values of a at the positions where b is True.",
    "Given a list and a list of booleans, select the elements with a true partner and sort them descending.",
)
def flagged_descending(a, b):
    """Return the elements of a whose partner in b is true, largest first.

    >>> flagged_descending([3, 1, 2], [True, False, True])
    [3, 2]
    >>> flagged_descending([5], [False])
    []
    >>> flagged_descending([], [])
    []
    """
    return sorted((x for x, flag in zip(a, b) if flag), reverse=True)


@exercise(
    "Check that a list has no valley: no element is smaller than both its neighbours, and no two neighbours are equal.",
    "Return True if the list has no equal neighbours and no element below both of its neighbours.",
)
def no_valley(nums):
    """Return whether nums has neither equal neighbours nor an element smaller than both neighbours.

    >>> no_valley([1, 4, 3, 2])
    True
    >>> no_valley([3, 1, 2])
    False
    >>> no_valley([1, 1])
    False
    """
    if any(a == b for a, b in zip(nums, nums[1:])):
        return False
    return not any(a > b < c for a, b, c in zip(nums, nums[1:], nums[2:]))


@exercise(
    "Return the largest rise from an element to the one two places later; 0 if there is no rise.",
    "Find the greatest difference lst[i + 2] - lst[i]; 0 if it is never positive or the list is too short.",
)
def best_rise_over_two(lst):
    """Return the largest lst[i + 2] - lst[i], at least 0.

    >>> best_rise_over_two([1, 5, 4, 2])
    3
    >>> best_rise_over_two([9, 5, 1])
    0
    >>> best_rise_over_two([1, 2])
    0
    """
    return max([0] + [b - a for a, b in zip(lst, lst[2:])])


@exercise(
    "Return the list without the elements that equal the one two places before.",
    "Drop every element that is the same as the element at the index two lower in the original list.",
)
def without_two_back(lst):
    """Return the elements of lst that differ from the element two positions earlier.

    >>> without_two_back([1, 2, 1, 3])
    [1, 2, 3]
    >>> without_two_back("abab")
    ['a', 'b']
    >>> without_two_back([])
    []
    """
    return [x for i, x in enumerate(lst) if i < 2 or x != lst[i - 2]]


@exercise(
    "Sort the numbers by how often they occur, rarest first; equal counts by value.",
    "Return the different numbers in ascending order of frequency, then of size.",
)
def rarest_ordered(nums):
    """Return the distinct values of nums ordered by count and then by value.

    >>> rarest_ordered([3, 3, 1, 2, 2, 2])
    [1, 3, 2]
    >>> rarest_ordered([5, 4])
    [4, 5]
    >>> rarest_ordered([])
    []
    """
    counts = Counter(nums)
    return sorted(counts, key=lambda x: (counts[x], x))


@exercise(
    "Return the elements of the longer list that lie beyond the length of the shorter one.",
    "Given two lists, find the surplus elements of the longer one; [] for equal lengths.",
)
def overhang(a, b):
    """Return the end of the longer of a and b that has no partner in the other.

    >>> overhang([1, 2, 3], [9])
    [2, 3]
    >>> overhang([1], [2, 3])
    [3]
    >>> overhang([], [])
    []
    """
    return a[len(b):] or b[len(a):]


@exercise(
    "Subtract from each number the smallest number seen so far, itself included.",
    "Return for every position how far the number is above the running minimum.",
)
def above_running_low(nums):
    """Return each number minus the minimum of the numbers up to it.

    >>> above_running_low([3, 5, 1, 4])
    [0, 2, 0, 3]
    >>> above_running_low([2, 1])
    [0, 0]
    >>> above_running_low([])
    []
    """
    return [x - low for x, low in zip(nums, accumulate(nums, min))]


@exercise(
    "Give the indexes of the elements that are closest to the mean of the list.",
    "Find all positions whose number has the smallest distance from the average.",
)
def nearest_mean_places(nums):
    """Return the indexes of the numbers closest to the mean of the non-empty list nums.

    >>> nearest_mean_places([1, 5, 3])
    [2]
    >>> nearest_mean_places([2, 4])
    [0, 1]
    >>> nearest_mean_places([7])
    [0]
    """
    mean = sum(nums) / len(nums)
    least = min(abs(x - mean) for x in nums)
    return [i for i, x in enumerate(nums) if abs(x - mean) == least]


@exercise(
    "Return the total of the numbers that come right after a multiple of k.",
    "Sum every element whose predecessor is divisible by k.",
)
def sum_after_multiples(nums, k):
    """Return the sum of the numbers of nums directly behind a multiple of k.

    >>> sum_after_multiples([3, 5, 6, 1], 3)
    6
    >>> sum_after_multiples([1, 2], 5)
    0
    >>> sum_after_multiples([4], 2)
    0
    """
    return sum(b for a, b in zip(nums, nums[1:]) if a % k == 0)


@exercise(
    "Swap the first negative number with the last positive one; unchanged if one is missing.",
    "Exchange the leftmost number below 0 and the rightmost number above 0.",
)
def trade_signs(nums):
    """Return nums with its first negative and its last positive number exchanged, if both exist.

    >>> trade_signs([3, -1, 4, -2])
    [3, 4, -1, -2]
    >>> trade_signs([-5, 1])
    [1, -5]
    >>> trade_signs([1, 2])
    [1, 2]
    """
    negative = [i for i, x in enumerate(nums) if x < 0]
    positive = [i for i, x in enumerate(nums) if x > 0]
    if not negative or not positive:
        return nums
    result = list(nums)
    i, j = negative[0], positive[-1]
    result[i], result[j] = result[j], result[i]
    return result
