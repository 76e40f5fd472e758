"""Short requests about flat lists of numbers."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the given list without its biggest number; only the first occurrence goes.",
    "Remove the largest element once from a list and hand back the rest in order.",
)
def drop_biggest(lst):
    """Write a function to remove the first occurrence of the largest number from a list.

    >>> drop_biggest([3, 9, 4])
    [3, 4]
    >>> drop_biggest([7, 2, 7])
    [2, 7]
    >>> drop_biggest([])
    []
    """
    if not lst:
        return []
    i = lst.index(max(lst))
    return lst[:i] + lst[i + 1:]


@exercise(
    "Drop every copy of the minimum from nums, keeping the other numbers in order.",
    "Given a list, return it without any element equal to its smallest value.",
)
def strip_minimum(nums: list[int]) -> list[int]:
    """Write a function to remove all occurrences of the smallest number.

    >>> strip_minimum([1, 5, 1, 3])
    [5, 3]
    >>> strip_minimum([4])
    []
    >>> strip_minimum([])
    []
    """
    if not nums:
        return []
    low = min(nums)
    return [x for x in nums if x != low]


@exercise(
    "Remove both the smallest and the largest values from the list, all their copies included.",
    "Return the numbers lying strictly between the minimum and the maximum of the list, in order.",
)
def inner_values(nums):
    """Write a function to keep only the numbers strictly between the list's minimum and maximum.

    >>> inner_values([5, 1, 3, 9, 1])
    [5, 3]
    >>> inner_values([2, 2])
    []
    >>> inner_values([])
    []
    """
    if not nums:
        return []
    low, high = min(nums), max(nums)
    return [x for x in nums if low < x < high]


@exercise(
    "Return the list with every n-th element left out (positions n, 2n, 3n, ... counted from 1).",
    "Skip each n-th item of a list, counting positions from one, and return what remains.",
)
def skip_every(lst, n):
    """Write a function to drop every n-th element of a list, counting from 1.

    >>> skip_every([1, 2, 3, 4, 5, 6], 3)
    [1, 2, 4, 5]
    >>> skip_every("abcd", 2)
    ['a', 'c']
    >>> skip_every([1, 2], 1)
    []
    """
    return [x for i, x in enumerate(lst, 1) if i % n != 0]


@exercise(
    "Interleave two lists of equal length: first of a, first of b, second of a, and so on.",
    "Given lists a and b, return one list that takes their elements by turns, starting with a.",
)
def weave_lists(a: list, b: list) -> list:
    """Write a function to interleave two lists element by element.

    >>> weave_lists([1, 2], [8, 9])
    [1, 8, 2, 9]
    >>> weave_lists(["x"], ["y"])
    ['x', 'y']
    >>> weave_lists([], [])
    []
    """
    return [x for pair in zip(a, b) for x in pair]


@exercise(
    "Alternate the items of two lists; when one list is used up, append what is left of the other.",
    "Merge a and b by taking elements in turn, starting with a, and put the surplus of the longer one at the end.",
)
def weave_uneven(a, b):
    """Write a function to interleave two lists of any lengths, with the leftover items at the end.

    >>> weave_uneven([1, 2, 3], [9])
    [1, 9, 2, 3]
    >>> weave_uneven([], ["p", "q"])
    ['p', 'q']
    >>> weave_uneven([1], [2, 3])
    [1, 2, 3]
    """
    result = []
    for i in range(max(len(a), len(b))):
        if i < len(a):
            result.append(a[i])
        if i < len(b):
            result.append(b[i])
    return result


@exercise(
    "Rotate the list so that its smallest element comes first.",
    "Turn the list around cyclically until the (first) minimum stands at the front.",
)
def spin_to_min(lst):
    """Write a function to rotate a list so that it starts with its smallest element.

    >>> spin_to_min([3, 1, 2])
    [1, 2, 3]
    >>> spin_to_min([5, 6, 0, 4])
    [0, 4, 5, 6]
    >>> spin_to_min([])
    []
    """
    if not lst:
        return []
    i = lst.index(min(lst))
    return lst[i:] + lst[:i]


@exercise(
    "Find the index at which sub first begins inside lst, or -1 if it does not occur.",
    "Given a list and a shorter list, return where the shorter one starts as a contiguous part, -1 when absent.",
)
def run_position(lst, sub):
    """Write a function to find where a sublist starts in a list, or -1.

    >>> run_position([5, 6, 7, 6, 7], [6, 7])
    1
    >>> run_position([1, 2], [2, 1])
    -1
    >>> run_position(["a", "b"], ["b"])
    1
    """
    for i in range(len(lst) - len(sub) + 1):
        if lst[i:i + len(sub)] == sub:
            return i
    return -1


@exercise(
    "Check if the list begins with all elements of prefix in order.",
    "True when the first len(prefix) items of lst equal prefix.",
)
def begins_with(lst, prefix):
    """Check if a list starts with another list.

    >>> begins_with([1, 2, 3], [1, 2])
    True
    >>> begins_with([1, 2, 3], [2])
    False
    >>> begins_with([1], [1, 2])
    False
    """
    return lst[:len(prefix)] == prefix


@exercise(
    "Largest gap between two neighbouring elements, by absolute value; 0 with fewer than two elements.",
    "Compute the biggest absolute difference of adjacent numbers in the list, or 0 if there are no neighbours.",
)
def widest_step(nums):
    """Write a function to find the maximum difference between adjacent elements.

    >>> widest_step([1, 4, 3, 9])
    6
    >>> widest_step([10, 2])
    8
    >>> widest_step([5])
    0
    """
    return max((abs(b - a) for a, b in zip(nums, nums[1:])), default=0)


@exercise(
    "Sum of the k largest elements.",
    "Add up the k biggest numbers in the list; if there are fewer, add them all.",
)
def sum_top(nums, k):
    """Write a function to add the k largest numbers.

    >>> sum_top([5, 1, 9, 3], 2)
    14
    >>> sum_top([5, 1], 4)
    6
    >>> sum_top([5, 1], 0)
    0
    """
    return sum(sorted(nums, reverse=True)[:k])


@exercise(
    "Find the k-th smallest element, with k = 1 for the minimum; None if the list is too short.",
    "Given numbers and a rank k counted from 1, return the number at this place of the ascending order, or None.",
)
def rank_from_low(nums: list[int], k: int) -> int | None:
    """Write a function to find the k-th smallest element, None if there is none.

    >>> rank_from_low([7, 3, 5], 1)
    3
    >>> rank_from_low([7, 3, 3], 2)
    3
    >>> rank_from_low([7], 2) is None
    True
    """
    if k > len(nums):
        return None
    return sorted(nums)[k - 1]


@exercise(
    "Find the k-th largest among the distinct values; None if there are fewer than k of them.",
    "Return the k-th biggest number where repeats count once, or None when there are not enough different numbers.",
)
def rank_from_high_distinct(nums, k):
    """Write a function to find the k-th largest distinct number, or None.

    >>> rank_from_high_distinct([5, 5, 4, 2], 2)
    4
    >>> rank_from_high_distinct([5, 5], 2) is None
    True
    >>> rank_from_high_distinct([1, 2, 3], 1)
    3
    """
    values = sorted(set(nums), reverse=True)
    if k > len(values):
        return None
    return values[k - 1]


@exercise(
    "Count neighbouring pairs whose second element is twice the first.",
    "How often is an element directly followed by its double?",
)
def doubling_neighbours(nums: list[int]) -> int:
    """Count the adjacent pairs in which the second number is double the first.

    >>> doubling_neighbours([1, 2, 4, 5])
    2
    >>> doubling_neighbours([3, 1])
    0
    >>> doubling_neighbours([0, 0])
    1
    """
    return sum(1 for a, b in zip(nums, nums[1:]) if b == 2 * a)


@exercise(
    "Swap the smallest and the largest element of the list (first occurrences) in a copy.",
    "Given a non-empty list, return a copy where minimum and maximum have changed places.",
)
def swap_extremes(lst: list) -> list:
    """Write a function to exchange the smallest and the largest element of a list.

    >>> swap_extremes([4, 1, 9, 5])
    [4, 9, 1, 5]
    >>> swap_extremes([7])
    [7]
    >>> swap_extremes([2, 3])
    [3, 2]
    """
    result = list(lst)
    i, j = lst.index(min(lst)), lst.index(max(lst))
    result[i], result[j] = result[j], result[i]
    return result


@exercise(
    "Put x at both ends of the list.",
    "Return a new list that has x as first and last element with the given items in between.",
)
def x_around(lst, x):
    """Write a function to add x at the front and at the back of a list.

    >>> x_around([1, 2], 0)
    [0, 1, 2, 0]
    >>> x_around([], 5)
    [5, 5]
    >>> x_around(["b"], "a")
    ['a', 'b', 'a']
    """
    return [x] + lst + [x]


@exercise(
    "Insert x after every k elements of the list; no x follows an unfinished group at the end.",
    "Given a list, return a new one with x placed behind each complete group of k items.",
)
def insert_behind_groups(lst, k, x):
    """Write a function to insert x after every k-th element of a list.

    >>> insert_behind_groups([1, 2, 3, 4], 2, 0)
    [1, 2, 0, 3, 4, 0]
    >>> insert_behind_groups(["a", "b", "c"], 2, "|")
    ['a', 'b', '|', 'c']
    >>> insert_behind_groups([], 1, 9)
    []
    """
    result = []
    for i, item in enumerate(lst, 1):
        result.append(item)
        if i % k == 0:
            result.append(x)
    return result


@exercise(
    "Return the last k elements in front of a reversed rest: the tail comes first, then the head backwards.",
    "Split off the last k items (k at least 1), keep their order, and append the other items in reverse.",
)
def tail_then_reversed(lst, k):
    """Write a function to put the last k elements first, followed by the other elements in reverse.

    >>> tail_then_reversed([1, 2, 3, 4], 1)
    [4, 3, 2, 1]
    >>> tail_then_reversed([1, 2, 3, 4], 2)
    [3, 4, 2, 1]
    >>> tail_then_reversed([1], 3)
    [1]
    """
    return lst[-k:] + lst[:-k][::-1]


@exercise(
    "Difference between the average and the middle value of the sorted list (odd length).",
    "For an odd number of values, subtract the median from the mean.",
)
def mean_minus_middle(xs: list[float]) -> float:
    """Write a function to subtract the median from the mean of an odd number of values.

    >>> mean_minus_middle([1, 2, 6])
    1.0
    >>> mean_minus_middle([5])
    0.0
    >>> mean_minus_middle([1, 1, 10])
    3.0
    """
    return sum(xs) / len(xs) - sorted(xs)[len(xs) // 2]


@exercise(
    "Count the elements larger than both of their neighbours.",
    "Number of inner positions whose value exceeds the value before and the value after.",
)
def hill_count(xs):
    """Count the inner elements that are greater than the elements on both sides.

    >>> hill_count([1, 5, 2, 6, 3])
    2
    >>> hill_count([1, 2, 3])
    0
    >>> hill_count([4])
    0
    """
    return sum(1 for a, b, c in zip(xs, xs[1:], xs[2:]) if b > a and b > c)


@exercise(
    "Return the indices at which the value differs from the value just before.",
    "List each position (from 1 on) where lst[i] is not equal to lst[i - 1].",
)
def change_points(lst: list) -> list[int]:
    """Find the indices where an element differs from the previous one.

    >>> change_points([1, 1, 2, 2, 3])
    [2, 4]
    >>> change_points(["a", "b"])
    [1]
    >>> change_points([7, 7])
    []
    """
    return [i for i in range(1, len(lst)) if lst[i] != lst[i - 1]]


@exercise(
    "Replace each element by the sum of itself and its right neighbour; the last element stays.",
    "Add to every number the one following it, leaving the final number unchanged.",
)
def add_next(nums):
    """Write a function to add to each element the element after it; the last one stays as it is.

    >>> add_next([1, 2, 3])
    [3, 5, 3]
    >>> add_next([5])
    [5]
    >>> add_next([])
    []
    """
    return [x + y for x, y in zip(nums, nums[1:] + [0])]


@exercise(
    "Find the two neighbouring elements with the largest sum and return them as a tuple, the first such pair.",
    "Return the adjacent pair (a, b) of the list whose total is highest; ties go to the first, None if no pair exists.",
)
def best_neighbours(xs):
    """Find the adjacent pair with the largest sum, the first one on ties, None if there is no pair.

    >>> best_neighbours([1, 5, 2, 4])
    (5, 2)
    >>> best_neighbours([2, 2, 2])
    (2, 2)
    >>> best_neighbours([3]) is None
    True
    """
    return max(zip(xs, xs[1:]), key=sum, default=None)


@exercise(
    "Count the elements that equal their own index.",
    "How many positions i of the list satisfy lst[i] == i?",
)
def at_home(lst):
    """Count the elements equal to their index.

    >>> at_home([0, 2, 2])
    2
    >>> at_home([1, 0])
    0
    >>> at_home([])
    0
    """
    return sum(1 for i, x in enumerate(lst) if x == i)


@exercise(
    "Count how many numbers of a occur in b as their negation.",
    "Number of elements x of a for which -x is an element of b.",
)
def opposites_in(a: list[int], b: list[int]) -> int:
    """Count the numbers of a whose negative is in b.

    >>> opposites_in([1, 2, 3], [-1, -3])
    2
    >>> opposites_in([0], [0])
    1
    >>> opposites_in([5], [5])
    0
    """
    return sum(-x in b for x in a)


@exercise(
    "Count the pairs of one element from a and one from b where the first is less than the second.",
    "In how many combinations (x from a, y from b) does x < y hold?",
)
def smaller_pairs(a, b):
    """Count the pairs (x, y) with x from a, y from b and x smaller than y.

    >>> smaller_pairs([1, 4], [2, 5])
    3
    >>> smaller_pairs([9], [1, 2])
    0
    >>> smaller_pairs([], [1])
    0
    """
    count = 0
    for x in a:
        for y in b:
            if x < y:
                count += 1
    return count


@exercise(
    "List the pairs of elements (in list order) that differ by exactly k.",
    "Return all tuples (x, y), x standing before y, with abs(x - y) equal to k.",
)
def pairs_apart(nums, k):
    """Find all pairs of elements whose difference is k, either way round.

    >>> pairs_apart([1, 3, 5], 2)
    [(1, 3), (3, 5)]
    >>> pairs_apart([4, 1], 3)
    [(4, 1)]
    >>> pairs_apart([1, 2], 9)
    []
    """
    result = []
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if abs(nums[i] - nums[j]) == k:
                result.append((nums[i], nums[j]))
    return result


@exercise(
    "Remove the elements at even indices whose value is negative.",
    "Keep every item except negative numbers standing at positions 0, 2, 4, ...",
)
def purge_even_spots(nums):
    """Write a function to drop negative numbers that stand at even indices.

    >>> purge_even_spots([-1, -2, 3, 4])
    [-2, 3, 4]
    >>> purge_even_spots([5, -5, -6])
    [5, -5]
    >>> purge_even_spots([])
    []
    """
    return [x for i, x in enumerate(nums) if i % 2 == 1 or x >= 0]
