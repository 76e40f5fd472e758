"""Elementwise operations on two lists and merging lists."""

from itertools import zip_longest

from training.curriculum.exercise import exercise


@exercise(
    "Add two lists of possibly different length, padding the shorter one with zeros.",
    "Given two lists, compute a list as long as the longer one whose entries are the sums at each position.",
)
def add_padded(a: list[int], b: list[int]) -> list[int]:
    """Return the elementwise sums of a and b, where missing numbers of the shorter list count as 0.

    >>> add_padded([1, 2, 3], [10])
    [11, 2, 3]
    >>> add_padded([], [4, 5])
    [4, 5]
    >>> add_padded([1], [1])
    [2]
    """
    return [x + y for x, y in zip_longest(a, b, fillvalue=0)]


@exercise(
    "Divide each entry of a by the entry of b at its index; a zero divisor gives None.",
    "Given two equally long lists, compute a[i] / b[i], putting None in place of impossible divisions.",
)
def divide_elementwise(a: list[float], b: list[float]) -> list:
    """Return the quotients of the numbers at the same position, with None where the divisor is zero.

    >>> divide_elementwise([6, 1], [3, 2])
    [2.0, 0.5]
    >>> divide_elementwise([5], [0])
    [None]
    >>> divide_elementwise([], [])
    []
    """
    return [x / y if y != 0 else None for x, y in zip(a, b)]


@exercise(
    "Combine two lists by taking the maximum entry by entry.",
    "Given two equally long lists, compute max(a[i], b[i]) for every i.",
)
def list_larger_of_each(a: list[int], b: list[int]) -> list[int]:
    """Return the larger of the two numbers at each position.

    >>> list_larger_of_each([1, 5, 3], [4, 2, 3])
    [4, 5, 3]
    >>> list_larger_of_each([0], [-1])
    [0]
    >>> list_larger_of_each([], [])
    []
    """
    return [max(x, y) for x, y in zip(a, b)]


@exercise(
    "Combine two lists by taking the minimum entry by entry.",
    "Given two equally long lists, list the lesser element of every index.",
)
def smaller_of_each(a, b):
    """Return the smaller of the two numbers at each position.

    >>> smaller_of_each([1, 5, 3], [4, 2, 3])
    [1, 2, 3]
    >>> smaller_of_each([0], [-1])
    [-1]
    >>> smaller_of_each([], [])
    []
    """
    return list(map(min, a, b))


@exercise(
    "Average two lists entry by entry.",
    "Given two equally long lists, compute (a[i] + b[i]) / 2 for every index.",
)
def average_elementwise(a: list[float], b: list[float]) -> list[float]:
    """Return the means of the numbers at the same position.

    >>> average_elementwise([1, 4], [3, 4])
    [2.0, 4.0]
    >>> average_elementwise([0], [5])
    [2.5]
    >>> average_elementwise([], [])
    []
    """
    return [(x + y) / 2 for x, y in zip(a, b)]


@exercise(
    "Multiply two lists entry by entry and add the results.",
    "Given two vectors as lists of equal length, compute their dot product.",
)
def list_scalar_product(a: list[int], b: list[int]) -> int:
    """Return the sum of the products of the numbers at the same position.

    >>> list_scalar_product([1, 2, 3], [4, 5, 6])
    32
    >>> list_scalar_product([1, 1], [2, -2])
    0
    >>> list_scalar_product([], [])
    0
    """
    return sum(x * y for x, y in zip(a, b))


@exercise(
    "Blend two lists: t = 0 gives a, t = 1 gives b, values between give a mixture.",
    "Given two equally long lists and a share t, interpolate between matching entries.",
)
def linear_mix(a: list[float], b: list[float], t: float) -> list[float]:
    """Return the entries (1 - t) * a[i] + t * b[i].

    >>> linear_mix([0, 10], [10, 20], 0.5)
    [5.0, 15.0]
    >>> linear_mix([1, 2], [5, 6], 0)
    [1, 2]
    >>> linear_mix([], [], 0.3)
    []
    """
    return [(1 - t) * x + t * y for x, y in zip(a, b)]


@exercise(
    "Combine two lists under the control of a list of booleans.",
    "Given flags and two equally long lists, take a[i] where flags[i] holds, else b[i].",
)
def choose_by_flag(flags: list[bool], a: list, b: list) -> list:
    """Return at each position the element of a if the flag there is true and the element of b otherwise.

    >>> choose_by_flag([True, False], [1, 2], [8, 9])
    [1, 9]
    >>> choose_by_flag([False], ["x"], ["y"])
    ['y']
    >>> choose_by_flag([], [], [])
    []
    """
    return [x if flag else y for flag, x, y in zip(flags, a, b)]


@exercise(
    "Fill the None entries of a with the entries of b at the same index.",
    "Given two equally long lists, prefer the first and fall back to the second for missing values.",
)
def earliest_known(a: list, b: list) -> list:
    """Return at each position the element of a, or the element of b where a has None.

    >>> earliest_known([1, None, 3], [7, 8, 9])
    [1, 8, 3]
    >>> earliest_known([None], [None])
    [None]
    >>> earliest_known([], [])
    []
    """
    return [y if x is None else x for x, y in zip(a, b)]


@exercise(
    "Merge two lists sorted from large to small into one such list.",
    "Given two lists in decreasing order, repeatedly take the larger of their first remaining elements.",
)
def merge_descending(a: list[int], b: list[int]) -> list[int]:
    """Return one descending list with all elements of two descending lists.

    >>> merge_descending([9, 4], [7, 5, 1])
    [9, 7, 5, 4, 1]
    >>> merge_descending([], [5])
    [5]
    >>> merge_descending([2], [2])
    [2, 2]
    """
    result = []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] >= b[j]:
            result.append(a[i])
            i += 1
        else:
            result.append(b[j])
            j += 1
    return result + a[i:] + b[j:]


@exercise(
    "Join two lists and drop every element that has occurred before.",
    "Given two lists, append to the first whatever is new in the second, without repeats.",
)
def merge_without_repeats(a: list, b: list) -> list:
    """Return the elements of a followed by those of b, each value only once.

    >>> merge_without_repeats([1, 2, 1], [2, 3])
    [1, 2, 3]
    >>> merge_without_repeats([], ["a", "a"])
    ['a']
    >>> merge_without_repeats([5], [5])
    [5]
    """
    result = []
    for x in a + b:
        if x not in result:
            result.append(x)
    return result


@exercise(
    "Join two lists and let the end of the first overlap with the beginning of the second as far as possible.",
    (
        "Given two lists, find the largest k for which the last k elements of a are the first k of b, and "
        "merge them there."
    ),
)
def overlap_join(a: list, b: list) -> list:
    """Return a followed by b, where the longest suffix of a that is also a prefix of b is written only once.

    >>> overlap_join([1, 2, 3], [2, 3, 4])
    [1, 2, 3, 4]
    >>> overlap_join(["a"], ["b"])
    ['a', 'b']
    >>> overlap_join([5], [5])
    [5]
    """
    for k in range(min(len(a), len(b)), 0, -1):
        if a[-k:] == b[:k]:
            return a + b[k:]
    return a + b


@exercise(
    "Zip two lists to a list of tuples.",
    "Given two lists, build (a[0], b[0]), (a[1], b[1]) and so on up to the shorter length.",
)
def pairs_of_matching(a: list, b: list) -> list[tuple]:
    """Return the list of pairs of elements at the same position; surplus elements are dropped.

    >>> pairs_of_matching([1, 2], ["a", "b"])
    [(1, 'a'), (2, 'b')]
    >>> pairs_of_matching([1, 2, 3], ["x"])
    [(1, 'x')]
    >>> pairs_of_matching([], [5])
    []
    """
    return list(zip(a, b))


@exercise(
    "Zip two lists to the length of the longer one, padding the shorter one with filler.",
    "Given two lists and a filler, build tuples for all positions of the longer list.",
)
def pairs_with_filler(a: list, b: list, filler) -> list[tuple]:
    """Return the pairs of elements at the same position, where filler stands for missing elements.

    >>> pairs_with_filler([1, 2, 3], ["x"], "-")
    [(1, 'x'), (2, '-'), (3, '-')]
    >>> pairs_with_filler([], [7], 0)
    [(0, 7)]
    >>> pairs_with_filler([1], [2], 9)
    [(1, 2)]
    """
    return list(zip_longest(a, b, fillvalue=filler))


@exercise(
    "Build a dict out of a list of keys and a list of values.",
    "Given two equally long lists, map the entries of the first to those of the second.",
)
def lookup_from_lists(keys: list, values: list) -> dict:
    """Return a dictionary from each key to the value at the same position; a later key overwrites an equal earlier
    one.

    >>> lookup_from_lists(["a", "b"], [1, 2])
    {'a': 1, 'b': 2}
    >>> lookup_from_lists(["a", "a"], [1, 2])
    {'a': 2}
    >>> lookup_from_lists([], [])
    {}
    """
    return dict(zip(keys, values))


@exercise(
    "Add up amounts separately for every key.",
    (
        "Given two equally long lists of keys and amounts, compute the total per distinct key, in order of "
        "first appearance."
    ),
)
def totals_per_key(keys: list[str], amounts: list[int]) -> dict[str, int]:
    """Return a dictionary from each key to the sum of the amounts at the positions of that key.

    >>> totals_per_key(["a", "b", "a"], [1, 2, 3])
    {'a': 4, 'b': 2}
    >>> totals_per_key(["x"], [5])
    {'x': 5}
    >>> totals_per_key([], [])
    {}
    """
    totals = {}
    for key, amount in zip(keys, amounts):
        totals[key] = totals.get(key, 0) + amount
    return totals


@exercise(
    "Find the entry of keys that belongs to the maximum of values.",
    "Given names and their scores in two lists, return the name with the highest score, or None.",
)
def best_key(keys: list, values: list[int]):
    """Return the key whose value at the same position is largest; ties go to the first; None for empty lists.

    >>> best_key(["a", "b", "c"], [3, 9, 9])
    'b'
    >>> best_key(["x"], [0])
    'x'
    >>> best_key([], []) is None
    True
    """
    if not keys:
        return None
    return keys[values.index(max(values))]


@exercise(
    "Sort one list according to the numbers of a second list.",
    "Given items and their weights, list the items from lightest to heaviest.",
)
def order_by_other(items: list, weights: list[int]) -> list:
    """Return items sorted by the weight at the same position, ascending; ties keep their order.

    >>> order_by_other(["a", "b", "c"], [3, 1, 2])
    ['b', 'c', 'a']
    >>> order_by_other(["x", "y"], [1, 1])
    ['x', 'y']
    >>> order_by_other([], [])
    []
    """
    return [item for _, item in sorted(zip(weights, items), key=lambda pair: pair[0])]


@exercise(
    "Filter items by comparing two number lists entry by entry.",
    "Given three equally long lists, keep items[i] if a[i] > b[i].",
)
def keep_where_greater(items: list, a: list[int], b: list[int]) -> list:
    """Return the items at the positions where a is greater than b.

    >>> keep_where_greater(["x", "y", "z"], [3, 1, 5], [2, 2, 5])
    ['x']
    >>> keep_where_greater([1], [0], [1])
    []
    >>> keep_where_greater([], [], [])
    []
    """
    return [item for item, x, y in zip(items, a, b) if x > y]


@exercise(
    "Add several equally long lists entry by entry.",
    "Given a list of rows, compute the total of each column.",
)
def column_sums(rows: list[list[int]]) -> list[int]:
    """Return the sums of the numbers at the same position over all rows.

    >>> column_sums([[1, 2], [3, 4], [5, 6]])
    [9, 12]
    >>> column_sums([[7]])
    [7]
    >>> column_sums([])
    []
    """
    return [sum(column) for column in zip(*rows)]


@exercise(
    "Which values can be reached by adding an entry of a to an entry of b? Sort them without repeats.",
    (
        "Given two lists, add every element of the first to every element of the second and list the results "
        "ascending."
    ),
)
def all_sums_of_two_lists(a: list[int], b: list[int]) -> list[int]:
    """Return the sorted distinct sums of one number of a and one number of b.

    >>> all_sums_of_two_lists([1, 2], [10, 20])
    [11, 12, 21, 22]
    >>> all_sums_of_two_lists([1, 2], [1, 2])
    [2, 3, 4]
    >>> all_sums_of_two_lists([], [3])
    []
    """
    return sorted({x + y for x in a for y in b})


@exercise(
    "Build the Cartesian product of two lists.",
    "Given two lists, combine each entry of the first with every entry of the second.",
)
def all_combinations_of_two(a: list, b: list) -> list[tuple]:
    """Return all pairs of an element of a and an element of b, ordered by a first and b second.

    >>> all_combinations_of_two([1, 2], ["x", "y"])
    [(1, 'x'), (1, 'y'), (2, 'x'), (2, 'y')]
    >>> all_combinations_of_two(["a"], [])
    []
    >>> all_combinations_of_two([0], [0])
    [(0, 0)]
    """
    result = []
    for x in a:
        for y in b:
            result.append((x, y))
    return result


@exercise(
    "Find the combinations of an entry of a and an entry of b whose sum is total.",
    "Given two lists and a total, list the pairs taken from both lists that add up to it.",
)
def pairs_adding_up(a: list[int], b: list[int], total: int) -> list[tuple[int, int]]:
    """Return all pairs (x, y) with x from a, y from b and x + y equal to total, in order.

    >>> pairs_adding_up([1, 2, 3], [4, 3], 5)
    [(1, 4), (2, 3)]
    >>> pairs_adding_up([1], [1], 5)
    []
    >>> pairs_adding_up([], [2], 2)
    []
    """
    return [(x, y) for x in a for y in b if x + y == total]


@exercise(
    "How near do the two lists come to each other? None without numbers on both sides.",
    (
        "Given two lists, compare every entry of the first with every entry of the second and return the "
        "least distance."
    ),
)
def closest_across(a: list[int], b: list[int]) -> int | None:
    """Return the smallest absolute difference between a number of a and a number of b, or None if a list is empty.

    >>> closest_across([1, 10], [7, 20])
    3
    >>> closest_across([5], [5])
    0
    >>> closest_across([], [1]) is None
    True
    """
    return min((abs(x - y) for x in a for y in b), default=None)


@exercise(
    "Add to each entry the amount stored in changes under its index, if any.",
    "Given a list and a dictionary from positions to increments, compute the adjusted list.",
)
def apply_changes_by_index(values: list[int], changes: dict[int, int]) -> list[int]:
    """Return values with changes added: changes maps an index to the amount to add there.

    >>> apply_changes_by_index([10, 20, 30], {0: 5, 2: -1})
    [15, 20, 29]
    >>> apply_changes_by_index([1], {})
    [1]
    >>> apply_changes_by_index([], {})
    []
    """
    return [v + changes.get(i, 0) for i, v in enumerate(values)]


@exercise(
    "Withdraw amount: use up the first balance, then the second, and so on.",
    (
        "Given balances and an amount not above their sum, subtract as much as possible from each in order "
        "until it is paid."
    ),
)
def pay_from_accounts(balances: list[int], amount: int) -> list[int]:
    """Return the balances after taking amount from them, emptying them one after the other from the front.

    >>> pay_from_accounts([5, 3, 4], 6)
    [0, 2, 4]
    >>> pay_from_accounts([5], 2)
    [3]
    >>> pay_from_accounts([1, 1], 0)
    [1, 1]
    """
    result = []
    for balance in balances:
        taken = min(balance, amount)
        result.append(balance - taken)
        amount -= taken
    return result


@exercise(
    "Distribute amount over the containers, filling each to its capacity before going on.",
    "Given capacities and an amount, list the contents when the containers are filled in order.",
)
def fill_containers(capacities: list[int], amount: int) -> list[int]:
    """Return how much each container holds after amount is poured in from the first to the last; what is too much is
    lost.

    >>> fill_containers([3, 4, 5], 5)
    [3, 2, 0]
    >>> fill_containers([2, 2], 9)
    [2, 2]
    >>> fill_containers([], 1)
    []
    """
    filled = []
    for capacity in capacities:
        part = min(capacity, amount)
        filled.append(part)
        amount -= part
    return filled
