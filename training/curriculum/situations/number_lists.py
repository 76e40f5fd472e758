"""Lists of numbers under careful rules: empty lists, ties, limits, errors."""

from training.curriculum.exercise import exercise


@exercise(
    "Add up the numbers that are greater than the limit. If none is greater, the result is 0.",
    "Sum of all elements strictly above limit (0 if there are none).",
)
def sum_above_limit(numbers: list[int], limit: int) -> int:
    """Return the sum of all numbers that are greater than limit. Numbers equal to limit do not count. If no number is greater, return 0.

    >>> sum_above_limit([3, 8, 5, 10], 5)
    18
    >>> sum_above_limit([1, 2], 9)
    0
    >>> sum_above_limit([], 0)
    0
    """
    return sum(n for n in numbers if n > limit)


@exercise(
    "Give the index of the smallest number. When it occurs several times the last of these indices counts; for an empty list return -1.",
    "Last position of the minimum, -1 if the list is empty.",
)
def last_index_of_smallest(values):
    """Return the index of the smallest value. If it occurs more than once, return its last index. If there are no values, return -1.

    >>> last_index_of_smallest([4, 1, 3, 1])
    3
    >>> last_index_of_smallest([2, 2])
    1
    >>> last_index_of_smallest([])
    -1
    """
    if not values:
        return -1
    low = min(values)
    return max(i for i, v in enumerate(values) if v == low)


@exercise(
    "Return how many numbers lie between low and high, both limits included. Raise ValueError if low is above high.",
    "Count elements x with low <= x <= high; ValueError for low > high.",
)
def count_within(numbers: list[int], low: int, high: int) -> int:
    """Return the number of elements that lie between low and high, both inclusive. Raise ValueError if low is greater than high.

    >>> count_within([1, 5, 8, 10], 5, 10)
    3
    >>> count_within([], 0, 3)
    0
    >>> count_within([1], 3, 2)
    Traceback (most recent call last):
        ...
    ValueError: low is greater than high
    """
    if low > high:
        raise ValueError("low is greater than high")
    return sum(low <= n <= high for n in numbers)


@exercise(
    "Keep the numbers until one of them is negative. This one and all that follow are dropped.",
    "Return the leading elements before the first negative number.",
)
def before_first_negative(numbers: list[int]) -> list[int]:
    """Return the numbers that come before the first negative number. If there is no negative number, return all of them. Zero is not negative.

    >>> before_first_negative([4, 0, 7, -1, 5])
    [4, 0, 7]
    >>> before_first_negative([1, 2])
    [1, 2]
    >>> before_first_negative([-1, 2])
    []
    """
    result = []
    for n in numbers:
        if n < 0:
            break
        result.append(n)
    return result


@exercise(
    "Remove numbers from the front of the list as long as they are zero; zeros further inside stay.",
    "Drop leading zeros of a list of integers.",
)
def without_leading_zeros(numbers: list[int]) -> list[int]:
    """Return the list without the zeros at its beginning. Zeros after the first other number are kept. A list of zeros only becomes empty.

    >>> without_leading_zeros([0, 0, 3, 0, 1])
    [3, 0, 1]
    >>> without_leading_zeros([5, 0])
    [5, 0]
    >>> without_leading_zeros([0, 0])
    []
    """
    start = 0
    while start < len(numbers) and numbers[start] == 0:
        start += 1
    return numbers[start:]


@exercise(
    "Return the two smallest numbers in ascending order. Equal numbers count separately; with fewer than two numbers raise ValueError.",
    "The lowest two elements, sorted, repeats allowed; ValueError if the list is shorter than two.",
)
def two_smallest(numbers: list[int]) -> list[int]:
    """Return a list of the two smallest numbers, the smaller one first. If the smallest number occurs twice, it is returned twice. Raise ValueError if there are fewer than two numbers.

    >>> two_smallest([9, 4, 7, 5])
    [4, 5]
    >>> two_smallest([3, 1, 1])
    [1, 1]
    >>> two_smallest([6])
    Traceback (most recent call last):
        ...
    ValueError: two numbers are needed
    """
    if len(numbers) < 2:
        raise ValueError("two numbers are needed")
    return sorted(numbers)[:2]


@exercise(
    "Replace all numbers above the cap by the cap and all below zero by zero. Others stay.",
    "Clamp every element to the range 0..cap.",
)
def capped_at(numbers: list[int], cap: int) -> list[int]:
    """Return the numbers limited to the range from 0 to cap. Numbers greater than cap become cap, and negative numbers become 0. The order is kept.

    >>> capped_at([5, 12, -3], 10)
    [5, 10, 0]
    >>> capped_at([0, 1], 1)
    [0, 1]
    >>> capped_at([], 4)
    []
    """
    return [max(0, min(n, cap)) for n in numbers]


@exercise(
    "Split the numbers at a pivot: return three lists of those smaller than, equal to and greater than it, each in the original order.",
    "Partition a list into (less, equal, greater) with respect to the given value.",
)
def split_by_pivot(numbers: list[int], pivot: int) -> tuple[list[int], list[int], list[int]]:
    """Return three lists: the numbers smaller than pivot, those equal to it, and those greater. In each list the numbers keep their order. Some of the lists may be empty.

    >>> split_by_pivot([5, 1, 3, 8, 3], 3)
    ([1], [3, 3], [5, 8])
    >>> split_by_pivot([2], 9)
    ([2], [], [])
    >>> split_by_pivot([], 0)
    ([], [], [])
    """
    smaller = [n for n in numbers if n < pivot]
    equal = [n for n in numbers if n == pivot]
    greater = [n for n in numbers if n > pivot]
    return smaller, equal, greater


@exercise(
    "Find the first number that appears again later in the list. None if all are different.",
    "Earliest element (by its first position) that occurs at least twice, or None.",
)
def first_number_coming_again(numbers: list[int]) -> int | None:
    """Return the first number of the list that occurs again at a later position. If no number is repeated, return None.

    >>> first_number_coming_again([3, 5, 7, 5, 3])
    3
    >>> first_number_coming_again([1, 2]) is None
    True
    >>> first_number_coming_again([4, 4])
    4
    """
    for i, n in enumerate(numbers):
        if n in numbers[i + 1:]:
            return n
    return None


@exercise(
    "Check that every number is a multiple of the one before it. A number zero may not be followed by anything; lists with fewer than two numbers are fine.",
    "True if each element is divisible by its predecessor, False if a predecessor is 0.",
)
def chain_of_multiples(numbers: list[int]) -> bool:
    """Return whether each number is a multiple of the number directly before it. If a number that has a successor is 0, the result is False. A list with fewer than two numbers gives True.

    >>> chain_of_multiples([2, 4, 12])
    True
    >>> chain_of_multiples([3, 5])
    False
    >>> chain_of_multiples([0, 4])
    False
    >>> chain_of_multiples([])
    True
    """
    return all(a != 0 and b % a == 0 for a, b in zip(numbers, numbers[1:]))


@exercise(
    "Reduce neighbouring numbers with the same sign to their sum: consecutive non-negative numbers are added up, and so are consecutive negative ones.",
    "Group adjacent elements by sign (zero counts as non-negative) and return the sums of the groups.",
)
def sums_of_sign_groups(numbers: list[int]) -> list[int]:
    """Return the sums of the groups of consecutive numbers that have the same sign. Zero belongs to the positive numbers. The sums are in order. An empty list gives an empty list.

    >>> sums_of_sign_groups([1, 2, -3, -1, 4])
    [3, -4, 4]
    >>> sums_of_sign_groups([0, 5])
    [5]
    >>> sums_of_sign_groups([])
    []
    """
    sums: list[int] = []
    for i, n in enumerate(numbers):
        if i > 0 and (n < 0) == (numbers[i - 1] < 0):
            sums[-1] += n
        else:
            sums.append(n)
    return sums


@exercise(
    "Return the number nearest to the target. On equal distance the smaller number wins; an empty list raises ValueError.",
    "Element with minimal absolute difference from target, the lesser on ties; ValueError for no elements.",
)
def nearest_number(numbers: list[int], target: int) -> int:
    """Return the number of the list that is nearest to target. If two numbers are equally near, return the smaller one. Raise ValueError if the list is empty.

    >>> nearest_number([1, 6, 10], 7)
    6
    >>> nearest_number([9, 5], 7)
    5
    >>> nearest_number([], 7)
    Traceback (most recent call last):
        ...
    ValueError: empty list
    """
    if not numbers:
        raise ValueError("empty list")
    return min(numbers, key=lambda n: (abs(n - target), n))


@exercise(
    "Insert a number into an ascending list so that it stays ascending, after any equal numbers. The given list is not changed.",
    "Return a new sorted list with the number placed behind all elements that are less than or equal to it.",
)
def with_number_inserted(numbers: list[int], n: int) -> list[int]:
    """Return an ascending list with n inserted at the right place. The given list is ascending and is not changed. If it contains n already, the new one is placed after it.

    >>> with_number_inserted([1, 4, 9], 5)
    [1, 4, 5, 9]
    >>> with_number_inserted([2, 2], 1)
    [1, 2, 2]
    >>> with_number_inserted([], 7)
    [7]
    """
    at = 0
    while at < len(numbers) and numbers[at] <= n:
        at += 1
    return numbers[:at] + [n] + numbers[at:]


@exercise(
    "Return True if the list contains the numbers of the pattern one directly after the other. The empty pattern is contained in every list.",
    "Check whether the pattern occurs as a contiguous slice of the list.",
)
def contains_in_a_row(numbers: list[int], pattern: list[int]) -> bool:
    """Return whether the numbers of pattern stand directly one after the other somewhere in the list. An empty pattern is always contained. A pattern that is longer than the list never is.

    >>> contains_in_a_row([1, 2, 3, 4], [2, 3])
    True
    >>> contains_in_a_row([1, 2, 3], [1, 3])
    False
    >>> contains_in_a_row([], [])
    True
    """
    size = len(pattern)
    return any(numbers[i:i + size] == pattern for i in range(len(numbers) - size + 1))


@exercise(
    "Return a list in which each number is repeated as often as the parallel list of counts says. Counts below one mean not at all; lists of different length raise ValueError.",
    "Repeat numbers[i] counts[i] times; ValueError if the two lists differ in length.",
)
def repeated_by_counts(numbers: list[int], counts: list[int]) -> list[int]:
    """Return a list with each number repeated as many times as the count at the same position says. A count of 0 or less leaves the number out. Raise ValueError if the lists do not have the same length.

    >>> repeated_by_counts([7, 8, 9], [2, 0, 1])
    [7, 7, 9]
    >>> repeated_by_counts([], [])
    []
    >>> repeated_by_counts([1], [])
    Traceback (most recent call last):
        ...
    ValueError: lists differ in length
    """
    if len(numbers) != len(counts):
        raise ValueError("lists differ in length")
    result = []
    for n, count in zip(numbers, counts):
        result.extend([n] * count)
    return result


@exercise(
    "Add consecutive numbers until the sum reaches at least the target, then start anew. Return how many times the target was reached; what is left over at the end does not count.",
    "Count completed portions when numbers are accumulated and the sum is reset to 0 each time it is >= target.",
)
def times_target_reached(numbers, target):
    """Return how many times the running sum reaches the target. The numbers are added one by one. As soon as the sum is at least target, this counts and the sum starts again from 0. A rest at the end that is too small is ignored.

    >>> times_target_reached([3, 4, 2, 6, 1], 6)
    2
    >>> times_target_reached([1, 1], 5)
    0
    >>> times_target_reached([], 3)
    0
    """
    total = 0
    reached = 0
    for n in numbers:
        total += n
        if total >= target:
            reached += 1
            total = 0
    return reached


@exercise(
    "Pair up the numbers from outside to inside: first with last, second with second last, and so on, returning the sums. A number left alone in the middle is added as it is.",
    "Sums of mirrored elements; for odd length the middle element stands alone at the end.",
)
def outside_in_sums(numbers: list[int]) -> list[int]:
    """Return the sums of the first and the last number, the second and the last but one, and so on. If the number of elements is odd, the middle one forms the last entry by itself. An empty list gives an empty list.

    >>> outside_in_sums([1, 2, 3, 4])
    [5, 5]
    >>> outside_in_sums([5, 1, 7])
    [12, 1]
    >>> outside_in_sums([])
    []
    """
    half = len(numbers) // 2
    sums = [numbers[i] + numbers[-1 - i] for i in range(half)]
    if len(numbers) % 2 == 1:
        sums.append(numbers[half])
    return sums


@exercise(
    "Return the lengths of the runs of equal neighbouring numbers, in order.",
    "Run-length counts only: sizes of maximal groups of identical adjacent elements.",
)
def lengths_of_equal_runs(numbers):
    """Return the lengths of all runs of equal consecutive numbers, in order. A number that differs from both neighbours is a run of length 1. An empty list has no runs.

    >>> lengths_of_equal_runs([5, 5, 2, 5, 5, 5])
    [2, 1, 3]
    >>> lengths_of_equal_runs([1])
    [1]
    >>> lengths_of_equal_runs([])
    []
    """
    lengths = []
    for i, n in enumerate(numbers):
        if i > 0 and n == numbers[i - 1]:
            lengths[-1] += 1
        else:
            lengths.append(1)
    return lengths


@exercise(
    "Return every k-th number, beginning with the k-th. k must be at least 1, otherwise raise ValueError.",
    "Elements at positions k, 2k, 3k, ... counted from 1; ValueError if k < 1.",
)
def each_kth_number(numbers: list[int], k: int) -> list[int]:
    """Return the k-th number of the list, the 2k-th, the 3k-th and so on, counting from 1. If the list has fewer than k numbers, the result is empty. Raise ValueError if k is less than 1.

    >>> each_kth_number([10, 20, 30, 40, 50], 2)
    [20, 40]
    >>> each_kth_number([1, 2], 3)
    []
    >>> each_kth_number([1], 0)
    Traceback (most recent call last):
        ...
    ValueError: k must be positive
    """
    if k < 1:
        raise ValueError("k must be positive")
    return numbers[k - 1::k]


@exercise(
    "How many numbers are greater than both of their neighbours? The first and the last number have only one neighbour and are not counted.",
    "Count strict inner peaks of the list.",
)
def count_inner_peaks(numbers: list[int]) -> int:
    """Return how many numbers are greater than the number directly before and the number directly after them. The first and the last number do not count, because they lack a neighbour.

    >>> count_inner_peaks([1, 5, 2, 8, 8, 3, 4, 1])
    2
    >>> count_inner_peaks([3, 2, 1])
    0
    >>> count_inner_peaks([])
    0
    """
    triples = zip(numbers, numbers[1:], numbers[2:])
    return sum(a < b > c for a, b, c in triples)


@exercise(
    "Is there a number that equals the sum of all the others? Return the first such number, or None.",
    "First element n with 2 * n equal to the total, None if there is no such element.",
)
def equals_sum_of_others(numbers: list[int]) -> int | None:
    """Return the first number that is equal to the sum of all other numbers of the list. If there is no such number, return None.

    >>> equals_sum_of_others([1, 6, 3, 2])
    6
    >>> equals_sum_of_others([1, 2]) is None
    True
    >>> equals_sum_of_others([0])
    0
    """
    total = sum(numbers)
    for n in numbers:
        if 2 * n == total:
            return n
    return None
