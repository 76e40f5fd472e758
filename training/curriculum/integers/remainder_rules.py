"""Remainders and division: cycles, groups, wrapping and sharing."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the remainders of all numbers when divided by m.",
    "Map each value to value modulo m.",
)
def all_remainders(numbers: list[int], m: int) -> list[int]:
    """Return every number modulo m.

    >>> all_remainders([5, 10, 12], 4)
    [1, 2, 0]
    >>> all_remainders([-1], 3)
    [2]
    >>> all_remainders([], 2)
    []
    """
    return [n % m for n in numbers]


@exercise(
    "Sum the numbers that are not divisible by m together with their remainders: return (sum of numbers, sum of remainders).",
    "Of all values that m does not divide, return the total and the total of their remainders.",
)
def rest_totals(values: list[int], m: int) -> tuple[int, int]:
    """Return the sum of the values not divisible by m and the sum of their remainders.

    >>> rest_totals([4, 5, 7], 3)
    (16, 4)
    >>> rest_totals([6, 9], 3)
    (0, 0)
    >>> rest_totals([], 2)
    (0, 0)
    """
    rest = [v for v in values if v % m != 0]
    return sum(rest), sum(v % m for v in rest)


@exercise(
    "Group the numbers by their remainder modulo m: a dict from remainder to list.",
    "Return a dictionary that collects the values under value % m.",
)
def collect_by_remainder(values, m):
    """Return the values grouped by remainder modulo m.

    >>> collect_by_remainder([1, 2, 3, 4], 3)
    {1: [1, 4], 2: [2], 0: [3]}
    >>> collect_by_remainder([10], 10)
    {0: [10]}
    >>> collect_by_remainder([], 5)
    {}
    """
    groups = {}
    for v in values:
        groups.setdefault(v % m, []).append(v)
    return groups


@exercise(
    "Find the first number that is divisible by m, or None.",
    "Return the earliest multiple of m in the list; None if the list has none.",
)
def first_multiple_of(numbers: list[int], m: int) -> int | None:
    """Return the first multiple of m, or None.

    >>> first_multiple_of([5, 9, 12], 3)
    9
    >>> first_multiple_of([5, 7], 2) is None
    True
    >>> first_multiple_of([0], 4)
    0
    """
    for n in numbers:
        if n % m == 0:
            return n
    return None


@exercise(
    "Return the number nearest to n that is divisible by k; a tie goes to the larger one.",
    "Round n to the closest multiple of k, halves upwards.",
)
def closest_multiple(n, k):
    """Return the multiple of k closest to n, the larger one on a tie.

    >>> closest_multiple(14, 5)
    15
    >>> closest_multiple(12, 5)
    10
    >>> closest_multiple(6, 4)
    8
    """
    low = n // k * k
    return low if n - low < low + k - n else low + k


@exercise(
    "Return the quotient and the remainder of a divided by b, as text like '17 = 3 * 5 + 2'.",
    "Write the division with remainder of a by b as an equation.",
)
def division_text(a: int, b: int) -> str:
    """Return 'a = q * b + r' for the division of a by b.

    >>> division_text(17, 5)
    '17 = 3 * 5 + 2'
    >>> division_text(12, 4)
    '12 = 3 * 4 + 0'
    >>> division_text(3, 8)
    '3 = 0 * 8 + 3'
    """
    q, r = divmod(a, b)
    return f"{a} = {q} * {b} + {r}"


@exercise(
    "Walk n steps around a circle of size places, starting at place start; return the place reached.",
    "Position after n steps on a ring with places 0 .. size - 1; negative n walks backwards.",
)
def ring_place(start, n, size):
    """Return the place on a ring of the given size after n steps from start.

    >>> ring_place(5, 4, 7)
    2
    >>> ring_place(0, -1, 7)
    6
    >>> ring_place(3, 14, 7)
    3
    """
    return (start + n) % size


@exercise(
    "Return how many full rounds and how many extra places n steps make on a circle of k places.",
    "Split n steps into complete laps of length k and the steps left over.",
)
def laps_and_rest(n: int, k: int) -> tuple[int, int]:
    """Return the number of full laps and the remaining steps.

    >>> laps_and_rest(17, 5)
    (3, 2)
    >>> laps_and_rest(4, 5)
    (0, 4)
    >>> laps_and_rest(10, 5)
    (2, 0)
    """
    return n // k, n % k


@exercise(
    "Return the item that is read at turn n (counted from 0) when the list is repeated forever.",
    "Pick the n-th element of an endlessly repeated list.",
)
def cyclic_item(items, n):
    """Return item number n of the endlessly repeated list.

    >>> cyclic_item(["red", "green", "blue"], 4)
    'green'
    >>> cyclic_item(["a"], 100)
    'a'
    >>> cyclic_item([1, 2], 6)
    1
    """
    return items[n % len(items)]


@exercise(
    "Check if all numbers leave the same remainder when divided by m.",
    "Return True when no two values differ modulo m; an empty list gives True.",
)
def same_remainder_all(values: list[int], m: int) -> bool:
    """Tell whether all values have one remainder modulo m.

    >>> same_remainder_all([1, 4, 10], 3)
    True
    >>> same_remainder_all([1, 2], 3)
    False
    >>> same_remainder_all([], 3)
    True
    """
    return len({v % m for v in values}) <= 1


@exercise(
    "Which remainders modulo m do not occur among the numbers? Return them ascending.",
    "List all r from 0 to m - 1 that no value has as its remainder.",
)
def unused_remainders(values, m):
    """Return the remainders modulo m that no value leaves.

    >>> unused_remainders([3, 4, 8], 4)
    [1, 2]
    >>> unused_remainders([0, 1], 2)
    []
    >>> unused_remainders([], 2)
    [0, 1]
    """
    used = {v % m for v in values}
    return [r for r in range(m) if r not in used]


@exercise(
    "Return the most frequent remainder modulo m; the smallest one on a tie, None for an empty list.",
    "Find the remainder that most values leave when divided by m.",
)
def commonest_remainder(values: list[int], m: int) -> int | None:
    """Return the most frequent remainder of the values modulo m, or None.

    >>> commonest_remainder([4, 7, 8, 10], 3)
    1
    >>> commonest_remainder([1, 2], 3)
    1
    >>> commonest_remainder([], 3) is None
    True
    """
    if not values:
        return None
    remainders = [v % m for v in values]
    return max(range(m), key=remainders.count)


@exercise(
    "Sum of the whole quotients when each number is divided by k.",
    "Divide every value by k without remainder and add the results.",
)
def quotient_sum(values, k):
    """Return the sum of value // k over all values.

    >>> quotient_sum([7, 8, 9], 4)
    5
    >>> quotient_sum([3], 5)
    0
    >>> quotient_sum([], 2)
    0
    """
    return sum(v // k for v in values)


@exercise(
    "How many times can k be subtracted from n before the result would be negative?",
    "Count the subtractions of k that fit into n.",
)
def fitting_subtractions(n, k):
    """Return how often k can be subtracted from n without going below zero.

    >>> fitting_subtractions(17, 5)
    3
    >>> fitting_subtractions(4, 5)
    0
    >>> fitting_subtractions(10, 5)
    2
    """
    count = 0
    while n >= k:
        n -= k
        count += 1
    return count


@exercise(
    "Round every number down to a multiple of k.",
    "Replace each value by the largest multiple of k that does not exceed it.",
)
def floor_all_to_multiple(values: list[int], k: int) -> list[int]:
    """Return the values rounded down to multiples of k.

    >>> floor_all_to_multiple([7, 10, 14], 5)
    [5, 10, 10]
    >>> floor_all_to_multiple([-3], 2)
    [-4]
    >>> floor_all_to_multiple([], 4)
    []
    """
    return [v - v % k for v in values]


@exercise(
    "Return the first common multiple of a and b that is at least n.",
    "Starting with n, find the first number that both a and b divide.",
)
def common_multiple_from(n: int, a: int, b: int) -> int:
    """Return the smallest number >= n that is divisible by a and b.

    >>> common_multiple_from(20, 4, 6)
    24
    >>> common_multiple_from(24, 4, 6)
    24
    >>> common_multiple_from(1, 2, 3)
    6
    """
    while n % a or n % b:
        n += 1
    return n


@exercise(
    "Find the smallest positive number that leaves remainder r when divided by each of the divisors.",
    "Return the least n >= 1 such that n mod d equals r for every d in the list.",
)
def number_with_same_rest(divisors, r):
    """Return the smallest positive n with n % d == r for all divisors d (r smaller than each).

    >>> number_with_same_rest([3, 4], 1)
    1
    >>> number_with_same_rest([2, 5], 0)
    10
    >>> number_with_same_rest([4, 6], 3)
    3
    """
    n = 1
    while any(n % d != r for d in divisors):
        n += 1
    return n


@exercise(
    "Check if exactly one of the numbers is divisible by k.",
    "Return True when the list contains one single multiple of k.",
)
def single_multiple(values: list[int], k: int) -> bool:
    """Tell whether exactly one value is a multiple of k.

    >>> single_multiple([3, 4, 5], 2)
    True
    >>> single_multiple([2, 4], 2)
    False
    >>> single_multiple([1], 2)
    False
    """
    return sum(v % k == 0 for v in values) == 1


@exercise(
    "Return the largest remainder that occurs when the numbers are divided by k; 0 for an empty list.",
    "Find the maximum of value modulo k.",
)
def top_remainder(values, k):
    """Return the largest remainder of the values modulo k, or 0.

    >>> top_remainder([10, 13, 15], 6)
    4
    >>> top_remainder([6, 12], 6)
    0
    >>> top_remainder([], 6)
    0
    """
    return max((v % k for v in values), default=0)


@exercise(
    "Return the boxes needed for every amount in the list when a box holds k items.",
    "Divide each amount by k and round up.",
)
def boxes_for_each(amounts, k):
    """Return for each amount the number of boxes of size k, rounded up.

    >>> boxes_for_each([1, 6, 7], 6)
    [1, 1, 2]
    >>> boxes_for_each([0], 4)
    [0]
    >>> boxes_for_each([], 3)
    []
    """
    return [(amount + k - 1) // k for amount in amounts]


@exercise(
    "Return the pairs of neighbouring numbers whose sum is divisible by m.",
    "List (a, b) for adjacent values a, b with a + b a multiple of m.",
)
def adjacent_sums_divisible(values, m):
    """Return the adjacent pairs with a sum that m divides.

    >>> adjacent_sums_divisible([1, 2, 4, 5], 3)
    [(1, 2), (2, 4), (4, 5)]
    >>> adjacent_sums_divisible([1, 1], 3)
    []
    >>> adjacent_sums_divisible([], 2)
    []
    """
    return [(a, b) for a, b in zip(values, values[1:]) if (a + b) % m == 0]


@exercise(
    "Sum of the numbers from the list that are divisible by at least one of the divisors, each counted once.",
    "Add every value that some divisor divides.",
)
def total_divisible_by_some(values: list[int], divisors: list[int]) -> int:
    """Return the sum of the values that at least one divisor divides.

    >>> total_divisible_by_some([4, 6, 7, 9], [2, 3])
    19
    >>> total_divisible_by_some([5], [2])
    0
    >>> total_divisible_by_some([], [1])
    0
    """
    return sum(v for v in values if any(v % d == 0 for d in divisors))


@exercise(
    "Return the largest of the group sizes that divides n exactly, or None.",
    "Which size allows n people to be split into equal groups? Take the greatest fitting one.",
)
def best_group_size(n, sizes):
    """Return the largest size that divides n, or None.

    >>> best_group_size(24, [3, 5, 6])
    6
    >>> best_group_size(7, [2, 3]) is None
    True
    >>> best_group_size(0, [2, 9])
    9
    """
    return max((s for s in sizes if n % s == 0), default=None)
