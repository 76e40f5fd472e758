"""Pairs and triples of list elements chosen by a rule."""

from itertools import combinations

from training.curriculum.exercise import exercise


@exercise(
    "List each way to choose two elements of the list, in order.",
    "Given a list, build the tuples (items[i], items[j]) for all i less than j.",
)
def all_pairs_of(items: list) -> list[tuple]:
    """Return all pairs of elements at different positions, earlier element first.

    >>> all_pairs_of([1, 2, 3])
    [(1, 2), (1, 3), (2, 3)]
    >>> all_pairs_of(["a"])
    []
    >>> all_pairs_of([])
    []
    """
    return list(combinations(items, 2))


@exercise(
    "List (x, y) for every choice of two distinct positions, also reversed.",
    "Given a list, combine each element with each other element as first and second member of a tuple.",
)
def ordered_pairs_of(items: list) -> list[tuple]:
    """Return all pairs of elements at two different positions, in both orders.

    >>> ordered_pairs_of([1, 2, 3])
    [(1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2)]
    >>> ordered_pairs_of(["a", "b"])
    [('a', 'b'), ('b', 'a')]
    >>> ordered_pairs_of([5])
    []
    """
    return [(x, y) for i, x in enumerate(items) for j, y in enumerate(items) if i != j]


@exercise(
    "List the positions of every two entries whose sum is total.",
    "Given nums and a total, find all i less than j such that nums[i] + nums[j] is the total.",
)
def index_pairs_with_sum(nums: list[int], total: int) -> list[tuple[int, int]]:
    """Return all index pairs (i, j) with i < j whose numbers add up to total.

    >>> index_pairs_with_sum([1, 4, 3, 2], 5)
    [(0, 1), (2, 3)]
    >>> index_pairs_with_sum([2, 2, 2], 4)
    [(0, 1), (0, 2), (1, 2)]
    >>> index_pairs_with_sum([1], 2)
    []
    """
    pairs = []
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == total:
                pairs.append((i, j))
    return pairs


@exercise(
    "List all values a of the list for which a + d is in the list too, together with a + d.",
    "Given nums and a positive difference d, find every pair of values that are exactly d apart, each pair once.",
)
def pairs_with_difference(nums: list[int], d: int) -> list[tuple[int, int]]:
    """Return the pairs (a, b) of distinct values with b - a equal to d, sorted by a; d is positive.

    >>> pairs_with_difference([1, 5, 3, 3], 2)
    [(1, 3), (3, 5)]
    >>> pairs_with_difference([1, 2], 5)
    []
    >>> pairs_with_difference([], 1)
    []
    """
    values = set(nums)
    return sorted((a, a + d) for a in values if a + d in values)


@exercise(
    "List every choice of two entries that multiply to product.",
    "Given nums and a product, find the tuples (nums[i], nums[j]), i before j, giving it when multiplied.",
)
def pairs_with_product(nums: list[int], product: int) -> list[tuple[int, int]]:
    """Return all pairs of elements at different positions whose product is the given number, in order.

    >>> pairs_with_product([2, 3, 6, 1], 6)
    [(2, 3), (6, 1)]
    >>> pairs_with_product([5], 25)
    []
    >>> pairs_with_product([-1, -4, 4], 4)
    [(-1, -4)]
    """
    return [(a, b) for a, b in combinations(nums, 2) if a * b == product]


@exercise(
    "List all pairs in which the first positive number is a divisor of a number behind it.",
    "Given positive integers, find every i < j with nums[j] % nums[i] == 0 and list the two numbers.",
)
def pairs_where_first_divides(nums: list[int]) -> list[tuple[int, int]]:
    """Return the pairs (a, b) of an earlier a and a later b such that a divides b.

    >>> pairs_where_first_divides([2, 3, 6])
    [(2, 6), (3, 6)]
    >>> pairs_where_first_divides([5, 7])
    []
    >>> pairs_where_first_divides([4, 4])
    [(4, 4)]
    """
    return [(a, b) for i, a in enumerate(nums) for b in nums[i + 1:] if b % a == 0]


@exercise(
    "List all inversions: earlier entries together with a smaller later one.",
    "Given nums, collect every (nums[i], nums[j]) with i < j and nums[i] > nums[j].",
)
def pairs_in_wrong_order(nums: list[int]) -> list[tuple[int, int]]:
    """Return the pairs (a, b) in which a stands before b although a is greater than b.

    >>> pairs_in_wrong_order([3, 1, 2])
    [(3, 1), (3, 2)]
    >>> pairs_in_wrong_order([1, 2])
    []
    >>> pairs_in_wrong_order([])
    []
    """
    result = []
    for i, a in enumerate(nums):
        for b in nums[i + 1:]:
            if a > b:
                result.append((a, b))
    return result


@exercise(
    "Number of ways to choose two entries of which the later one is larger.",
    "Given nums, return how many pairs are in strictly increasing order.",
)
def rising_pair_count(nums: list[int]) -> int:
    """Count the pairs of positions i < j with nums[i] < nums[j].

    >>> rising_pair_count([1, 3, 2])
    2
    >>> rising_pair_count([5, 4])
    0
    >>> rising_pair_count([2, 2])
    0
    """
    return sum(a < b for a, b in combinations(nums, 2))


@exercise(
    "List the values which occur an odd number of times, each once.",
    "Given a list, pair up equal elements and tell which are left without a partner.",
)
def unpaired_items(items: list) -> list:
    """Return the elements that remain when equal elements are removed in pairs, in order of first appearance.

    >>> unpaired_items(["a", "b", "a", "c", "b", "b"])
    ['b', 'c']
    >>> unpaired_items([1, 1])
    []
    >>> unpaired_items([])
    []
    """
    return [item for item in dict.fromkeys(items) if items.count(item) % 2 == 1]


@exercise(
    "Find two entries that together come as near to target as possible.",
    "Given at least two numbers and a target, choose the pair i < j with the least |sum - target|.",
)
def pair_sum_nearest(nums: list[int], target: int) -> tuple[int, int]:
    """Return the pair of elements whose sum is closest to target; ties go to the first pair.

    >>> pair_sum_nearest([1, 5, 9], 11)
    (1, 9)
    >>> pair_sum_nearest([1, 2], 50)
    (1, 2)
    >>> pair_sum_nearest([4, 6, 5], 9)
    (4, 5)
    """
    return min(combinations(nums, 2), key=lambda p: abs(p[0] + p[1] - target))


@exercise(
    "Find the best pair total strictly under limit; None if every pair reaches it.",
    "Given nums and a limit, compute the maximum of all pair sums smaller than the limit.",
)
def largest_pair_sum_below(nums: list[int], limit: int) -> int | None:
    """Return the largest sum of two different elements that is less than limit, or None.

    >>> largest_pair_sum_below([1, 5, 9], 12)
    10
    >>> largest_pair_sum_below([7, 8], 10) is None
    True
    >>> largest_pair_sum_below([3], 9) is None
    True
    """
    sums = [a + b for a, b in combinations(nums, 2) if a + b < limit]
    return max(sums, default=None)


@exercise(
    "Which totals can be made from exactly two entries? List them ascending without repeats.",
    "Given nums, add every pair and return the different results in increasing order.",
)
def distinct_pair_sums(nums: list[int]) -> list[int]:
    """Return the sorted distinct sums of two elements at different positions.

    >>> distinct_pair_sums([1, 2, 3])
    [3, 4, 5]
    >>> distinct_pair_sums([4, 4])
    [8]
    >>> distinct_pair_sums([7])
    []
    """
    return sorted({a + b for a, b in combinations(nums, 2)})


@exercise(
    "Tell if some pair of different positions has the absolute difference gap.",
    "Given nums and a gap, return True when two entries are precisely that far apart.",
)
def has_pair_with_gap(nums: list[int], gap: int) -> bool:
    """Check whether two elements differ by exactly gap.

    >>> has_pair_with_gap([1, 6, 9], 3)
    True
    >>> has_pair_with_gap([1, 2], 5)
    False
    >>> has_pair_with_gap([4, 4], 0)
    True
    """
    return any(abs(a - b) == gap for a, b in combinations(nums, 2))


@exercise(
    "List the choices of three entries in which the middle one is the mean of the outer two.",
    "Given nums, find every i < j < k whose elements form an arithmetic progression.",
)
def triples_in_arithmetic(nums: list[int]) -> list[tuple[int, int, int]]:
    """Return all triples a, b, c in list order with b - a equal to c - b.

    >>> triples_in_arithmetic([1, 3, 5, 7])
    [(1, 3, 5), (3, 5, 7)]
    >>> triples_in_arithmetic([1, 2, 4])
    []
    >>> triples_in_arithmetic([])
    []
    """
    return [(a, b, c) for a, b, c in combinations(nums, 3) if b - a == c - b]


@exercise(
    "Find the best total of three different entries which is at most limit.",
    "Given nums and a limit, compute the maximum of all triple sums up to the limit, None if none fits.",
)
def best_triple_sum(nums: list[int], limit: int) -> int | None:
    """Return the largest sum of three elements that does not exceed limit, or None.

    >>> best_triple_sum([1, 5, 6, 9], 16)
    16
    >>> best_triple_sum([7, 8, 9], 10) is None
    True
    >>> best_triple_sum([1, 2], 50) is None
    True
    """
    sums = [sum(triple) for triple in combinations(nums, 3) if sum(triple) <= limit]
    return max(sums) if sums else None


@exercise(
    "List every combination of k elements.",
    "Given a list and k, build the sublists of exactly k elements taken at different positions.",
)
def groups_of_size(items: list, k: int) -> list[list]:
    """Return all ways to choose k elements, each as a list in the original order.

    >>> groups_of_size([1, 2, 3], 2)
    [[1, 2], [1, 3], [2, 3]]
    >>> groups_of_size(["a", "b"], 0)
    [[]]
    >>> groups_of_size([1], 2)
    []
    """
    return [list(group) for group in combinations(items, k)]


@exercise(
    "List the combinations of any size that add up to total.",
    "Given nums and a total, try every subset by increasing size and keep those with that sum.",
)
def subsets_with_sum(nums: list[int], total: int) -> list[tuple]:
    """Return all nonempty choices of elements whose sum is total, shorter ones first.

    >>> subsets_with_sum([1, 2, 3], 3)
    [(3,), (1, 2)]
    >>> subsets_with_sum([5], 4)
    []
    >>> subsets_with_sum([2, 2], 4)
    [(2, 2)]
    """
    return [c for k in range(1, len(nums) + 1) for c in combinations(nums, k) if sum(c) == total]


@exercise(
    "List for every entry its possible partners making the sum total.",
    "Given nums and a total, find for each position all other elements equal to total minus the element.",
)
def partners_for_each(nums: list[int], total: int) -> list[list[int]]:
    """Return for each number the other numbers (at other positions) that add up with it to total.

    >>> partners_for_each([1, 4, 2, 3], 5)
    [[4], [1], [3], [2]]
    >>> partners_for_each([2, 2], 4)
    [[2], [2]]
    >>> partners_for_each([1], 2)
    [[]]
    """
    return [[m for j, m in enumerate(nums) if j != i and n + m == total] for i, n in enumerate(nums)]


@exercise(
    "Pair the elements that are equally far from the two ends.",
    "Given a list, fold it in the middle and list the tuples of elements that meet.",
)
def mirror_pairs(items: list) -> list[tuple]:
    """Return the pairs of first and last, second and second last element and so on; a middle element is left out.

    >>> mirror_pairs([1, 2, 3, 4])
    [(1, 4), (2, 3)]
    >>> mirror_pairs(["a", "b", "c"])
    [('a', 'c')]
    >>> mirror_pairs([])
    []
    """
    return [(items[i], items[-1 - i]) for i in range(len(items) // 2)]


@exercise(
    "Fold the list in the middle and add the numbers that meet.",
    (
        "Given nums, compute nums[i] + nums[-1 - i] for the first half, then the middle entry of an odd "
        "length unchanged."
    ),
)
def fold_sums(nums: list[int]) -> list[int]:
    """Return the sums of first and last, second and second last number and so on; a middle number is kept as it is.

    >>> fold_sums([1, 2, 3, 4])
    [5, 5]
    >>> fold_sums([1, 2, 3])
    [4, 2]
    >>> fold_sums([])
    []
    """
    half = len(nums) // 2
    result = [nums[i] + nums[-1 - i] for i in range(half)]
    if len(nums) % 2 == 1:
        result.append(nums[half])
    return result


@exercise(
    "Cut the list into non-overlapping pairs.",
    "Given a list, build tuples of its elements at the positions 0 and 1, 2 and 3 and so on.",
)
def consecutive_couples(items: list) -> list[tuple]:
    """Return the elements grouped in twos: first with second, third with fourth; a single last element is dropped.

    >>> consecutive_couples([1, 2, 3, 4, 5])
    [(1, 2), (3, 4)]
    >>> consecutive_couples(["a"])
    []
    >>> consecutive_couples([])
    []
    """
    return list(zip(items[::2], items[1::2]))


@exercise(
    "Take the elements at even positions as keys and those right after them as values.",
    "Given a list such as key, value, key, value, build the corresponding dict.",
)
def flat_pairs_to_dict(items: list) -> dict:
    """Return a dictionary made from a list of alternating keys and values.

    >>> flat_pairs_to_dict(["a", 1, "b", 2])
    {'a': 1, 'b': 2}
    >>> flat_pairs_to_dict(["x", 5])
    {'x': 5}
    >>> flat_pairs_to_dict([])
    {}
    """
    return {items[i]: items[i + 1] for i in range(0, len(items) - 1, 2)}


@exercise(
    "How far apart are the first and the last copy of a value at most?",
    "Given a list, compute the maximum of j - i over all pairs with items[i] == items[j].",
)
def greatest_distance_same_value(items: list) -> int:
    """Return the largest distance between two positions that hold equal elements, or 0 if all elements differ.

    >>> greatest_distance_same_value([1, 2, 1, 3, 2])
    3
    >>> greatest_distance_same_value(["a", "b"])
    0
    >>> greatest_distance_same_value([])
    0
    """
    best = 0
    for i, item in enumerate(items):
        best = max(best, i - items.index(item))
    return best


@exercise(
    "Sort the numbers and pair them from the outside to the inside; a middle number is left out.",
    "Given nums, form couples of a low and a high number by taking both ends of the sorted list.",
)
def match_small_with_large(nums: list[int]) -> list[tuple[int, int]]:
    """Return pairs made of the smallest with the largest number, the second smallest with the second largest and so
    on.

    >>> match_small_with_large([4, 1, 3, 2])
    [(1, 4), (2, 3)]
    >>> match_small_with_large([5, 9, 7])
    [(5, 9)]
    >>> match_small_with_large([])
    []
    """
    ordered = sorted(nums)
    return [(ordered[i], ordered[-1 - i]) for i in range(len(ordered) // 2)]


@exercise(
    "Join each pair of different names with a hyphen, in alphabetical order.",
    "Given distinct names, list all meetings of two as strings like 'Ann-Bob'.",
)
def handshakes_list(names: list[str]) -> list[str]:
    """Return texts 'a-b' for every two names, the alphabetically smaller one first, sorted.

    >>> handshakes_list(["Cid", "Ann", "Bob"])
    ['Ann-Bob', 'Ann-Cid', 'Bob-Cid']
    >>> handshakes_list(["Ann"])
    []
    >>> handshakes_list([])
    []
    """
    return [f"{a}-{b}" for a, b in combinations(sorted(names), 2)]


@exercise(
    "Find the commonest step from one entry to the next.",
    "Given nums, list the differences of adjacent numbers and return the most frequent one.",
)
def commonest_step(nums: list[int]) -> int | None:
    """Return the difference that occurs most often between neighbouring numbers; ties go to the first; None without
    pairs.

    >>> commonest_step([1, 3, 5, 6])
    2
    >>> commonest_step([4]) is None
    True
    >>> commonest_step([9, 8])
    -1
    """
    steps = [b - a for a, b in zip(nums, nums[1:])]
    return max(steps, key=steps.count) if steps else None
