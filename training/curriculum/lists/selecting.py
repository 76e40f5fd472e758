"""Choosing elements from lists with several criteria."""

from training.curriculum.exercise import exercise


@exercise(
    "Find the minimum of the prices of available articles.",
    (
        "Given prices and stock numbers in two lists, ignore articles that are sold out and return the least "
        "price, else None."
    ),
)
def pick_cheapest_in_stock(prices: list[int], stock: list[int]) -> int | None:
    """Return the lowest price among the positions whose stock is greater than zero, or None.

    >>> pick_cheapest_in_stock([5, 3, 4], [1, 0, 2])
    4
    >>> pick_cheapest_in_stock([9], [0]) is None
    True
    >>> pick_cheapest_in_stock([], []) is None
    True
    """
    return min((p for p, s in zip(prices, stock) if s > 0), default=None)


@exercise(
    "Take elements from the front until they add up to total or more.",
    "Given nums and a total, collect entries one by one and stop as soon as the sum reaches the total.",
)
def pick_until_total(nums: list[int], total: int) -> list[int]:
    """Return the leading numbers up to and including the one with which the sum is at least total; all if it is not
    reached.

    >>> pick_until_total([3, 4, 5], 6)
    [3, 4]
    >>> pick_until_total([1, 1], 9)
    [1, 1]
    >>> pick_until_total([7], 2)
    [7]
    """
    picked = []
    for n in nums:
        picked.append(n)
        if sum(picked) >= total:
            break
    return picked


@exercise(
    "Select from left to right so that even and odd numbers alternate.",
    "Given nums, keep an entry if it is even after a kept odd one or odd after a kept even one.",
)
def pick_alternating_parity(nums: list[int]) -> list[int]:
    """Return the first number and then each number whose parity differs from that of the last one picked.

    >>> pick_alternating_parity([2, 4, 3, 5, 6])
    [2, 3, 6]
    >>> pick_alternating_parity([1, 1])
    [1]
    >>> pick_alternating_parity([])
    []
    """
    picked = []
    for n in nums:
        if not picked or n % 2 != picked[-1] % 2:
            picked.append(n)
    return picked


@exercise(
    "Keep one item per distinct group, the earliest.",
    "Given items and their groups in two equally long lists, list the leading item of every group in order.",
)
def pick_one_per_group(items: list, groups: list) -> list:
    """Return the first item of each group, where groups names the group of the item at the same position.

    >>> pick_one_per_group(["a", "b", "c"], [1, 1, 2])
    ['a', 'c']
    >>> pick_one_per_group(["x"], ["g"])
    ['x']
    >>> pick_one_per_group([], [])
    []
    """
    first = {}
    for item, group in zip(items, groups):
        first.setdefault(group, item)
    return list(first.values())


@exercise(
    "Find the maximum separately for every group.",
    "Given scores and group names in two equally long lists, compute the best score of each group.",
)
def pick_best_per_group(scores: list[int], groups: list[str]) -> dict[str, int]:
    """Return a dictionary from each group to the largest score at the positions of that group.

    >>> pick_best_per_group([3, 7, 5], ["a", "b", "a"])
    {'a': 5, 'b': 7}
    >>> pick_best_per_group([1], ["x"])
    {'x': 1}
    >>> pick_best_per_group([], [])
    {}
    """
    best = {}
    for score, group in zip(scores, groups):
        best[group] = max(score, best.get(group, score))
    return best


@exercise(
    "Cut a slice of k elements out of the centre of the list.",
    (
        "Given a list and k up to its length, drop about equally many elements on both sides, the surplus one "
        "on the right."
    ),
)
def pick_middle_k(items: list, k: int) -> list:
    """Return the k elements in the middle; if the remaining number is odd, one more is left out at the end than at the
    start.

    >>> pick_middle_k([1, 2, 3, 4, 5], 3)
    [2, 3, 4]
    >>> pick_middle_k([1, 2, 3, 4], 1)
    [2]
    >>> pick_middle_k(["a"], 1)
    ['a']
    """
    start = (len(items) - k) // 2
    return items[start:start + k]


@exercise(
    "Find the neighbours of x among the numbers, x itself not counting.",
    "Given nums and x, compute (greatest entry less than x or None, least entry greater than x or None).",
)
def pick_closest_below_and_above(nums: list[int], x: int) -> tuple:
    """Return the largest number below x and the smallest number above x; None stands for a missing one.

    >>> pick_closest_below_and_above([1, 4, 9], 5)
    (4, 9)
    >>> pick_closest_below_and_above([7], 7)
    (None, None)
    >>> pick_closest_below_and_above([3], 10)
    (3, None)
    """
    below = max((n for n in nums if n < x), default=None)
    above = min((n for n in nums if n > x), default=None)
    return below, above


@exercise(
    "Select positions from left to right such that no two selected ones are neighbours.",
    "Given sorted integers, keep one if it is at least two greater than the last kept one.",
)
def pick_not_adjacent(positions: list[int]) -> list[int]:
    """Return the ascending positions without those that directly follow (by one) a position kept before.

    >>> pick_not_adjacent([1, 2, 3, 7, 8])
    [1, 3, 7]
    >>> pick_not_adjacent([5])
    [5]
    >>> pick_not_adjacent([])
    []
    """
    kept = []
    for p in positions:
        if not kept or p >= kept[-1] + 2:
            kept.append(p)
    return kept
