"""More short requests about flat lists: filtering, splitting, replacing, comparing."""

from training.curriculum.exercise import exercise


@exercise(
    "Split the list at the first occurrence of x: items before it and items after it; x itself is dropped.",
    "Return a pair of lists, what stands in front of the first x and what follows; without x the second list is empty.",
)
def before_and_after(lst, x):
    """Write a function to split a list in two at the first x.

    >>> before_and_after([1, 2, 0, 3], 0)
    ([1, 2], [3])
    >>> before_and_after([1, 2], 9)
    ([1, 2], [])
    >>> before_and_after([0], 0)
    ([], [])
    """
    if x not in lst:
        return lst, []
    i = lst.index(x)
    return lst[:i], lst[i + 1:]


@exercise(
    "Split the list into pieces wherever x occurs, leaving x out.",
    "Cut a list at every element equal to x and return the list of the parts, empty parts included.",
)
def split_list_on(lst: list, x) -> list[list]:
    """Write a function to split a list at every x.

    >>> split_list_on([1, 0, 2, 3, 0], 0)
    [[1], [2, 3], []]
    >>> split_list_on(["a"], "b")
    [['a']]
    >>> split_list_on([], 1)
    [[]]
    """
    parts = [[]]
    for item in lst:
        if item == x:
            parts.append([])
        else:
            parts[-1].append(item)
    return parts


@exercise(
    "Cut the list into two halves; the first gets the extra item of an odd length.",
    "Return (front, back) halves of the list, front being longer by one if the length is odd.",
)
def front_back_halves(lst):
    """Write a function to split a list into halves, the first one being the longer if need be.

    >>> front_back_halves([1, 2, 3, 4])
    ([1, 2], [3, 4])
    >>> front_back_halves([1, 2, 3])
    ([1, 2], [3])
    >>> front_back_halves([])
    ([], [])
    """
    mid = (len(lst) + 1) // 2
    return lst[:mid], lst[mid:]


@exercise(
    "Exchange the two halves of an even-length list.",
    "Return the list with its back half in front of its front half; the length is even.",
)
def halves_swapped(lst: list) -> list:
    """Write a function to swap the halves of a list of even length.

    >>> halves_swapped([1, 2, 3, 4])
    [3, 4, 1, 2]
    >>> halves_swapped(["a", "b"])
    ['b', 'a']
    >>> halves_swapped([])
    []
    """
    h = len(lst) // 2
    return lst[h:] + lst[:h]


@exercise(
    "Swap every two neighbours: positions 0 and 1, 2 and 3, ...; an odd last item stays.",
    "Return the list with its items exchanged pairwise.",
)
def pairwise_swapped(lst):
    """Write a function to exchange the items of a list in pairs.

    >>> pairwise_swapped([1, 2, 3, 4])
    [2, 1, 4, 3]
    >>> pairwise_swapped([1, 2, 3])
    [2, 1, 3]
    >>> pairwise_swapped([])
    []
    """
    result = []
    for i in range(0, len(lst), 2):
        result += lst[i:i + 2][::-1]
    return result


@exercise(
    "Reverse the first k elements and leave the rest.",
    "Return the list with its leading k items turned around.",
)
def front_reversed(lst, k):
    """Write a function to reverse the first k elements of a list.

    >>> front_reversed([1, 2, 3, 4], 3)
    [3, 2, 1, 4]
    >>> front_reversed([1, 2], 5)
    [2, 1]
    >>> front_reversed([1, 2], 0)
    [1, 2]
    """
    return lst[:k][::-1] + lst[k:]


@exercise(
    "Reverse each block of k elements; a shorter last block is reversed as well.",
    "Turn round the list in consecutive groups of k items.",
)
def blocks_reversed(lst: list, k: int) -> list:
    """Write a function to reverse a list in blocks of k.

    >>> blocks_reversed([1, 2, 3, 4, 5], 2)
    [2, 1, 4, 3, 5]
    >>> blocks_reversed([1, 2, 3], 3)
    [3, 2, 1]
    >>> blocks_reversed([], 2)
    []
    """
    result = []
    for i in range(0, len(lst), k):
        result.extend(reversed(lst[i:i + k]))
    return result


@exercise(
    "Replace all elements equal to old by new, but at most n times from the left.",
    "Return a copy of the list in which the first n occurrences of old have become new.",
)
def swap_up_to(lst, old, new, n):
    """Write a function to replace the first n occurrences of an element.

    >>> swap_up_to([1, 2, 1, 1], 1, 9, 2)
    [9, 2, 9, 1]
    >>> swap_up_to([1], 1, 5, 0)
    [1]
    >>> swap_up_to([], 1, 2, 3)
    []
    """
    result = []
    for x in lst:
        if x == old and n > 0:
            x = new
            n -= 1
        result.append(x)
    return result


@exercise(
    "Remove the last occurrence of x from the list; without x nothing changes.",
    "Return the list lacking its final element equal to x.",
)
def drop_last_copy(lst, x):
    """Write a function to remove the last occurrence of an element.

    >>> drop_last_copy([1, 2, 1, 3], 1)
    [1, 2, 3]
    >>> drop_last_copy([1, 2], 7)
    [1, 2]
    >>> drop_last_copy([5], 5)
    []
    """
    for i in range(len(lst) - 1, -1, -1):
        if lst[i] == x:
            return lst[:i] + lst[i + 1:]
    return lst


@exercise(
    "Count the elements that are smaller than the element directly before them.",
    "How many descents does the list have, that is places where a number is below its predecessor?",
)
def descents(nums: list[int]) -> int:
    """Count how many elements are smaller than their predecessor.

    >>> descents([3, 1, 2, 0])
    2
    >>> descents([1, 1])
    0
    >>> descents([])
    0
    """
    count = 0
    for i in range(1, len(nums)):
        if nums[i] < nums[i - 1]:
            count += 1
    return count


@exercise(
    "Number of times the sign changes between neighbouring numbers; there are no zeros.",
    "Count adjacent pairs of the list in which one number is positive and the other negative.",
)
def sign_flips(nums):
    """Count the sign changes in a list of non-zero numbers.

    >>> sign_flips([1, -2, -3, 4])
    2
    >>> sign_flips([5, 6])
    0
    >>> sign_flips([])
    0
    """
    return sum(1 for a, b in zip(nums, nums[1:]) if (a > 0) != (b > 0))


@exercise(
    "Sum of the elements after the last negative number; all are summed if there is none.",
    "Add up the numbers that follow the final negative one.",
)
def sum_after_negative(nums):
    """Write a function to add the numbers after the last negative number.

    >>> sum_after_negative([4, -1, 2, 3])
    5
    >>> sum_after_negative([1, 2])
    3
    >>> sum_after_negative([5, -2])
    0
    """
    total = 0
    for x in nums:
        total = 0 if x < 0 else total + x
    return total


@exercise(
    "Index of the first element that is larger than its right neighbour; -1 if there is none.",
    "Find the earliest i with lst[i] > lst[i + 1], or -1 when the list never falls.",
)
def first_fall(nums: list[int]) -> int:
    """Find the index of the first element that is larger than the next one, or -1.

    >>> first_fall([1, 3, 2, 1])
    1
    >>> first_fall([1, 2, 2])
    -1
    >>> first_fall([])
    -1
    """
    for i in range(len(nums) - 1):
        if nums[i] > nums[i + 1]:
            return i
    return -1


@exercise(
    "Largest element standing at an odd index; None if there is none.",
    "Find the maximum of the items at positions 1, 3, 5, ..., or None for lists shorter than two.",
)
def max_odd_index(nums):
    """Find the largest element at an odd index, or None.

    >>> max_odd_index([9, 2, 8, 4])
    4
    >>> max_odd_index([9]) is None
    True
    >>> max_odd_index([1, -1])
    -1
    """
    return max(nums[1::2], default=None)


@exercise(
    "Difference of the sum at even indices and the sum at odd indices.",
    "Add every second element starting with the first and subtract all the others.",
)
def index_balance(nums):
    """Write a function to subtract the sum at odd indices from the sum at even indices.

    >>> index_balance([5, 1, 4])
    8
    >>> index_balance([2, 2])
    0
    >>> index_balance([])
    0
    """
    return sum(nums[::2]) - sum(nums[1::2])


@exercise(
    "Check if the elements alternate between two values, like a b a b; both values differ.",
    "True when every element equals the one two places before it and differs from its direct predecessor.",
)
def flip_flop(lst):
    """Check if a list alternates between two different values.

    >>> flip_flop([1, 2, 1, 2])
    True
    >>> flip_flop([1, 2, 3])
    False
    >>> flip_flop([1, 1])
    False
    """
    return all(a != b for a, b in zip(lst, lst[1:])) and all(a == b for a, b in zip(lst, lst[2:]))


@exercise(
    "Check if the list consists of one part repeated twice.",
    "True when the first half of the list equals the second half; the length has to be even.",
)
def doubled_list(lst: list) -> bool:
    """Check if a list is some list repeated twice.

    >>> doubled_list([1, 2, 1, 2])
    True
    >>> doubled_list([1, 2, 1])
    False
    >>> doubled_list([])
    True
    """
    h = len(lst) // 2
    return len(lst) % 2 == 0 and lst[:h] == lst[h:]


@exercise(
    "Check if two lists differ at exactly one position; they have the same length.",
    "Compare lists of equal length: True if a single index has different elements.",
)
def one_difference(a, b):
    """Check if two equally long lists differ in exactly one place.

    >>> one_difference([1, 2, 3], [1, 9, 3])
    True
    >>> one_difference([1, 2], [1, 2])
    False
    >>> one_difference([1, 2], [2, 1])
    False
    """
    return sum(x != y for x, y in zip(a, b)) == 1


@exercise(
    "Length of the common beginning of the two lists.",
    "Count how many elements from the start agree before the first difference.",
)
def agreeing_head(a: list, b: list) -> int:
    """Write a function to count the equal elements at the start of two lists.

    >>> agreeing_head([1, 2, 3], [1, 2, 9])
    2
    >>> agreeing_head(["a"], ["b"])
    0
    >>> agreeing_head([], [1])
    0
    """
    count = 0
    for x, y in zip(a, b):
        if x != y:
            break
        count += 1
    return count


@exercise(
    "Return the elements that are in exactly one of the lists: first those only in a, then those only in b.",
    "List what a has and b lacks, followed by what b has and a lacks, orders kept.",
)
def one_side_only(a, b):
    """Write a function to list the elements found in only one of two lists.

    >>> one_side_only([1, 2], [2, 3])
    [1, 3]
    >>> one_side_only(["x"], ["x"])
    []
    >>> one_side_only([], [5])
    [5]
    """
    return [x for x in a if x not in b] + [x for x in b if x not in a]


@exercise(
    "Order the items of a the way they are ordered in b; items not in b come last in their old order.",
    "Sort list a by the position of its items in list b, unknown ones at the end.",
)
def arrange_like(a, b):
    """Write a function to sort a list in the order given by another list, unknown items last.

    >>> arrange_like(["c", "a", "z"], ["a", "b", "c"])
    ['a', 'c', 'z']
    >>> arrange_like([3, 1], [])
    [3, 1]
    >>> arrange_like([2, 1, 2], [2, 1])
    [2, 2, 1]
    """
    return sorted(a, key=lambda x: b.index(x) if x in b else len(b))


@exercise(
    "Divide each number by the largest one, rounded to two places.",
    "Scale a list of positive numbers so that its maximum becomes 1.0; two decimals.",
)
def scale_by_max(nums):
    """Write a function to divide all numbers by their maximum, rounding to two digits.

    >>> scale_by_max([1, 2, 4])
    [0.25, 0.5, 1.0]
    >>> scale_by_max([3])
    [1.0]
    >>> scale_by_max([1, 3])
    [0.33, 1.0]
    """
    top = max(nums)
    return [round(x / top, 2) for x in nums]


@exercise(
    "Return the list followed by its mirror image, without repeating the last item.",
    "Build a palindrome from the list: forward, then backward, with the last item once in the middle.",
)
def forth_and_back(lst: list) -> list:
    """Write a function to append the reverse of a list, the last item not being repeated.

    >>> forth_and_back([1, 2, 3])
    [1, 2, 3, 2, 1]
    >>> forth_and_back(["x"])
    ['x']
    >>> forth_and_back([])
    []
    """
    return lst + lst[::-1][1:]


@exercise(
    "Sum of the numbers from index i to index j, both included.",
    "Add up the section of the list that starts at position i and ends with position j.",
)
def section_sum(nums, i, j):
    """Write a function to add the elements from index i through index j.

    >>> section_sum([1, 2, 3, 4], 1, 2)
    5
    >>> section_sum([5, 6], 0, 0)
    5
    >>> section_sum([1, 2], 1, 9)
    2
    """
    return sum(nums[i:j + 1])
