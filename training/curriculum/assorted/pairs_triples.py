"""Short requests that count or find pairs, triples and sections with a property."""

from itertools import combinations

from training.curriculum.exercise import exercise


@exercise(
    "Count pairs of elements whose product is negative.",
    "Number of unordered pairs in which one number is positive and the other negative.",
)
def opposite_sign_pairs(nums: list[int]) -> int:
    """Count the pairs with a negative product.

    >>> opposite_sign_pairs([1, -2, 3])
    2
    >>> opposite_sign_pairs([0, -1])
    0
    >>> opposite_sign_pairs([4, 5])
    0
    """
    return sum(1 for a, b in combinations(nums, 2) if a * b < 0)


@exercise(
    "Count pairs in which one number divides the other; all numbers are positive.",
    "Number of unordered pairs from the list where the larger is a multiple of the smaller.",
)
def dividing_pairs(nums):
    """Count the pairs in which one number is a multiple of the other.

    >>> dividing_pairs([2, 4, 3])
    1
    >>> dividing_pairs([5, 5])
    1
    >>> dividing_pairs([2, 3])
    0
    """
    return sum(1 for a, b in combinations(nums, 2) if a % b == 0 or b % a == 0)


@exercise(
    "Return the first pair of elements (in index order) whose product is target, or None.",
    "Find earlier and later elements a, b with a * b == target; the pair found first by index, None without any.",
)
def pair_with_product(nums, target):
    """Find the first pair of elements with a given product, or None.

    >>> pair_with_product([2, 5, 3, 4], 12)
    (3, 4)
    >>> pair_with_product([2, 6, 3, 4], 12)
    (2, 6)
    >>> pair_with_product([1], 1) is None
    True
    """
    for a, b in combinations(nums, 2):
        if a * b == target:
            return a, b
    return None


@exercise(
    "Smallest sum of two different positions that is larger than limit, or None.",
    "Over all pairs of elements, find the least sum exceeding limit; None if no pair exceeds it.",
)
def least_sum_above(nums: list[int], limit: int) -> int | None:
    """Find the smallest sum of two elements above a limit, or None.

    >>> least_sum_above([1, 4, 6], 6)
    7
    >>> least_sum_above([1, 2], 10) is None
    True
    >>> least_sum_above([5], 0) is None
    True
    """
    sums = [a + b for a, b in combinations(nums, 2)]
    return min((s for s in sums if s > limit), default=None)


@exercise(
    "Sum the absolute differences of all pairs in the list.",
    "Add abs(a - b) over every unordered pair of elements.",
)
def pairwise_distance_total(nums):
    """Write a function to add the differences of all pairs.

    >>> pairwise_distance_total([1, 3, 6])
    10
    >>> pairwise_distance_total([2, 2])
    0
    >>> pairwise_distance_total([9])
    0
    """
    return sum(abs(a - b) for a, b in combinations(nums, 2))


@exercise(
    "Sum of the products of neighbouring elements.",
    "Multiply each number by the one after it and add everything up.",
)
def neighbour_products(nums: list[int]) -> int:
    """Write a function to add the products of adjacent elements.

    >>> neighbour_products([1, 2, 3])
    8
    >>> neighbour_products([5])
    0
    >>> neighbour_products([])
    0
    """
    return sum(a * b for a, b in zip(nums, nums[1:]))


@exercise(
    "Largest product of three neighbouring elements, None for shorter lists.",
    "Find the maximum of a * b * c over all consecutive triples, or None if there is none.",
)
def best_triple_product(nums):
    """Find the largest product of three adjacent elements, or None.

    >>> best_triple_product([1, 2, 3, 1])
    6
    >>> best_triple_product([-1, -2, 3])
    6
    >>> best_triple_product([1, 2]) is None
    True
    """
    return max((a * b * c for a, b, c in zip(nums, nums[1:], nums[2:])), default=None)


@exercise(
    "Count consecutive triples in which the middle number is the sum of the outer ones.",
    "How many elements equal left neighbour plus right neighbour?",
)
def middle_is_sum(nums):
    """Count the elements equal to the sum of both neighbours.

    >>> middle_is_sum([1, 3, 2, 4])
    1
    >>> middle_is_sum([0, 0, 0])
    1
    >>> middle_is_sum([1, 2])
    0
    """
    return sum(1 for a, b, c in zip(nums, nums[1:], nums[2:]) if b == a + c)


@exercise(
    "Check if any three different positions hold numbers with one being the sum of the other two.",
    "Is there an element that equals the sum of two other elements of the list?",
)
def some_sum_triple(nums: list[int]) -> bool:
    """Check if an element is the sum of two other elements.

    >>> some_sum_triple([5, 2, 9, 3])
    True
    >>> some_sum_triple([1, 5, 9])
    False
    >>> some_sum_triple([2, 4])
    False
    """
    return any(2 * max(t) == sum(t) or 2 * min(t) == sum(t) or 2 * sorted(t)[1] == sum(t) for t in combinations(nums, 3))


@exercise(
    "List all triples i < j < k of items that are strictly increasing.",
    "Return the tuples of three elements in list order, each larger than the previous.",
)
def rising_triples(nums):
    """Write a function to list all increasing triples of elements in list order.

    >>> rising_triples([1, 3, 2, 4])
    [(1, 3, 4), (1, 2, 4)]
    >>> rising_triples([3, 2, 1])
    []
    >>> rising_triples([1, 2])
    []
    """
    return [t for t in combinations(nums, 3) if t[0] < t[1] < t[2]]


@exercise(
    "All pairs of names in which the first comes before the second in the list.",
    "List every pairing of two names as 'a & b', following the list order.",
)
def pairings(names: list[str]) -> list[str]:
    """Write a function to list all pairs of names as 'a & b'.

    >>> pairings(["Ann", "Bob", "Cy"])
    ['Ann & Bob', 'Ann & Cy', 'Bob & Cy']
    >>> pairings(["Ann"])
    []
    >>> pairings([])
    []
    """
    return [f"{a} & {b}" for a, b in combinations(names, 2)]


@exercise(
    "Pair each element of a with each element of b, skipping equal ones.",
    "Return all tuples (x, y), x from a and y from b, with x different from y.",
)
def unequal_combos(a, b):
    """Write a function to combine two lists to all pairs of different elements.

    >>> unequal_combos([1, 2], [2, 3])
    [(1, 2), (1, 3), (2, 3)]
    >>> unequal_combos(["a"], ["a"])
    []
    >>> unequal_combos([], [1])
    []
    """
    return [(x, y) for x in a for y in b if x != y]


@exercise(
    "Pairs of words that rhyme, that is share their last two letters.",
    "List all (earlier, later) word pairs having the same final two letters.",
)
def rhymes(words):
    """Write a function to list the pairs of words with the same last two letters.

    >>> rhymes(["cat", "dog", "hat"])
    [('cat', 'hat')]
    >>> rhymes(["one", "two"])
    []
    >>> rhymes([])
    []
    """
    return [(a, b) for a, b in combinations(words, 2) if a[-2:] == b[-2:]]


@exercise(
    "Length of the longest stretch of elements below limit.",
    "How many neighbouring numbers are under the limit in a row, at most?",
)
def longest_below(nums, limit):
    """Find the length of the longest run of numbers below a limit.

    >>> longest_below([1, 9, 2, 3], 5)
    2
    >>> longest_below([9], 5)
    0
    >>> longest_below([], 1)
    0
    """
    best = run = 0
    for x in nums:
        if x < limit:
            run += 1
            best = max(best, run)
        else:
            run = 0
    return best


@exercise(
    "Find the two elements with the smallest sum by absolute value; return them in list order.",
    "Return the pair whose sum is nearest to zero, the first such pair by index; None without a pair.",
)
def nearest_zero_pair(nums):
    """Find the pair of elements whose sum is closest to zero, or None.

    >>> nearest_zero_pair([4, -3, 9, -8])
    (4, -3)
    >>> nearest_zero_pair([1, 2, 3])
    (1, 2)
    >>> nearest_zero_pair([5]) is None
    True
    """
    return min(combinations(nums, 2), key=lambda p: abs(sum(p)), default=None)


@exercise(
    "Divide the list into consecutive pairs and return their sums; a single last element counts alone.",
    "Add first and second, third and fourth, and so on; with odd length the last number stands alone.",
)
def sum_by_twos(nums: list[int]) -> list[int]:
    """Write a function to add the elements two by two.

    >>> sum_by_twos([1, 2, 3, 4])
    [3, 7]
    >>> sum_by_twos([1, 2, 3])
    [3, 3]
    >>> sum_by_twos([])
    []
    """
    return [sum(nums[i:i + 2]) for i in range(0, len(nums), 2)]


@exercise(
    "Match the smallest with the largest, the second smallest with the second largest, ...; return the pairs.",
    "Sort the numbers (an even amount) and pair them from both ends inwards.",
)
def balanced_pairs(nums):
    """Write a function to pair the smallest number with the largest and so on inwards.

    >>> balanced_pairs([4, 1, 3, 2])
    [(1, 4), (2, 3)]
    >>> balanced_pairs([5, 5])
    [(5, 5)]
    >>> balanced_pairs([])
    []
    """
    nums = sorted(nums)
    half = len(nums) // 2
    return list(zip(nums[:half], reversed(nums)))
