"""Questions about numbers answered with tuples, dictionaries or lists of pairs."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the sum of the even and the sum of the odd digits of n as a tuple.",
    "Add up even digits and odd digits of the number separately.",
)
def digit_sums_by_parity(n: int) -> tuple[int, int]:
    """Return (sum of even digits, sum of odd digits) of n.

    >>> digit_sums_by_parity(12345)
    (6, 9)
    >>> digit_sums_by_parity(7)
    (0, 7)
    >>> digit_sums_by_parity(2080)
    (10, 0)
    """
    digits = [int(d) for d in str(n)]
    even = sum(d for d in digits if d % 2 == 0)
    return even, sum(digits) - even


@exercise(
    "Smallest and largest number of the list together with their indexes: ((min, index), (max, index)), first occurrences.",
    "Return where the extreme values are and what they are.",
)
def extremes_with_places(numbers):
    """Return (minimum, index) and (maximum, index) of a non-empty list.

    >>> extremes_with_places([4, 1, 9, 1])
    ((1, 1), (9, 2))
    >>> extremes_with_places([5])
    ((5, 0), (5, 0))
    >>> extremes_with_places([2, 2])
    ((2, 0), (2, 0))
    """
    low, high = min(numbers), max(numbers)
    return (low, numbers.index(low)), (high, numbers.index(high))


@exercise(
    "Count and sum of the numbers greater than limit, as a tuple.",
    "How many values exceed limit, and what do they add up to?",
)
def count_and_sum_above(numbers: list[int], limit: int) -> tuple[int, int]:
    """Return how many numbers exceed limit and their sum.

    >>> count_and_sum_above([3, 8, 5, 10], 4)
    (3, 23)
    >>> count_and_sum_above([1], 4)
    (0, 0)
    >>> count_and_sum_above([], 0)
    (0, 0)
    """
    chosen = [n for n in numbers if n > limit]
    return len(chosen), sum(chosen)


@exercise(
    "Return a dictionary with the keys 'count', 'sum' and 'mean' for the numbers; the mean is None for an empty list.",
    "Summarise a list: number of values, total and average.",
)
def number_summary(values):
    """Return count, sum and mean of the values as a dict.

    >>> number_summary([2, 4])
    {'count': 2, 'sum': 6, 'mean': 3.0}
    >>> number_summary([7])
    {'count': 1, 'sum': 7, 'mean': 7.0}
    >>> number_summary([])
    {'count': 0, 'sum': 0, 'mean': None}
    """
    total = sum(values)
    mean = total / len(values) if values else None
    return {"count": len(values), "sum": total, "mean": mean}


@exercise(
    "Return the consecutive pairs of numbers with their difference: (a, b, b - a).",
    "List triples of each number, its successor and the step between them.",
)
def steps_as_triples(numbers: list[int]) -> list[tuple[int, int, int]]:
    """Return (a, b, b - a) for all neighbours.

    >>> steps_as_triples([3, 7, 5])
    [(3, 7, 4), (7, 5, -2)]
    >>> steps_as_triples([1])
    []
    >>> steps_as_triples([0, 0])
    [(0, 0, 0)]
    """
    return [(a, b, b - a) for a, b in zip(numbers, numbers[1:])]


@exercise(
    "Split the list at its largest number: numbers before it, the number itself, numbers after it (first maximum).",
    "Return (left part, maximum, right part) of a non-empty list.",
)
def split_at_maximum(numbers):
    """Return the numbers before the first maximum, the maximum and the numbers after it.

    >>> split_at_maximum([2, 9, 4, 9])
    ([2], 9, [4, 9])
    >>> split_at_maximum([5])
    ([], 5, [])
    >>> split_at_maximum([1, 2])
    ([1], 2, [])
    """
    top = max(numbers)
    i = numbers.index(top)
    return numbers[:i], top, numbers[i + 1:]


@exercise(
    "Count the numbers below, inside and above the range low..high (inclusive) in a dictionary.",
    "Return {'below': ..., 'inside': ..., 'above': ...} for the values.",
)
def range_position_counts(values: list[int], low: int, high: int) -> dict[str, int]:
    """Return how many values are below, inside and above low .. high.

    >>> range_position_counts([1, 5, 7, 12], 5, 10)
    {'below': 1, 'inside': 2, 'above': 1}
    >>> range_position_counts([5], 5, 5)
    {'below': 0, 'inside': 1, 'above': 0}
    >>> range_position_counts([], 0, 1)
    {'below': 0, 'inside': 0, 'above': 0}
    """
    counts = {"below": 0, "inside": 0, "above": 0}
    for v in values:
        if v < low:
            counts["below"] += 1
        elif v > high:
            counts["above"] += 1
        else:
            counts["inside"] += 1
    return counts


@exercise(
    "Pair each number with how often it occurs, sorted by number: list of (number, count).",
    "Return the sorted distinct values with their frequencies.",
)
def sorted_frequencies(numbers):
    """Return (number, count) for each distinct number, ascending.

    >>> sorted_frequencies([3, 1, 3, 2, 1, 3])
    [(1, 2), (2, 1), (3, 3)]
    >>> sorted_frequencies([5])
    [(5, 1)]
    >>> sorted_frequencies([])
    []
    """
    return [(n, numbers.count(n)) for n in sorted(set(numbers))]


@exercise(
    "Return the first number above limit together with its index, or None.",
    "Find the earliest (index, value) with value greater than limit.",
)
def first_above_with_index(values: list[int], limit: int) -> tuple[int, int] | None:
    """Return (index, value) of the first value above limit, or None.

    >>> first_above_with_index([2, 5, 9], 4)
    (1, 5)
    >>> first_above_with_index([1], 1) is None
    True
    >>> first_above_with_index([], 0) is None
    True
    """
    for i, v in enumerate(values):
        if v > limit:
            return i, v
    return None


@exercise(
    "Return each number with the running total up to it: (number, total so far).",
    "List pairs of the value and the sum of all values up to and including it.",
)
def with_running_total(numbers):
    """Return (number, running total) pairs.

    >>> with_running_total([4, 1, 5])
    [(4, 4), (1, 5), (5, 10)]
    >>> with_running_total([-2])
    [(-2, -2)]
    >>> with_running_total([])
    []
    """
    pairs = []
    total = 0
    for n in numbers:
        total += n
        pairs.append((n, total))
    return pairs


@exercise(
    "Return all pairs (a, b) with 1 <= a <= b <= n whose sum is divisible by k.",
    "List number pairs up to n, a not above b, with a + b a multiple of k.",
)
def pairs_with_divisible_sum(n, k):
    """Return the pairs a <= b up to n with a + b divisible by k.

    >>> pairs_with_divisible_sum(4, 3)
    [(1, 2), (2, 4), (3, 3)]
    >>> pairs_with_divisible_sum(1, 2)
    [(1, 1)]
    >>> pairs_with_divisible_sum(0, 1)
    []
    """
    return [(a, b) for a in range(1, n + 1) for b in range(a, n + 1) if (a + b) % k == 0]


@exercise(
    "Return the indexes of the even and of the odd numbers as two lists.",
    "Where are even numbers, where are odd ones? Give (even indexes, odd indexes).",
)
def parity_indexes(numbers):
    """Return the indexes of even and of odd numbers.

    >>> parity_indexes([4, 7, 2, 9])
    ([0, 2], [1, 3])
    >>> parity_indexes([1])
    ([], [0])
    >>> parity_indexes([])
    ([], [])
    """
    even = [i for i, n in enumerate(numbers) if n % 2 == 0]
    odd = [i for i, n in enumerate(numbers) if n % 2]
    return even, odd


@exercise(
    "Decompose an amount of minutes into a dict with 'days', 'hours' and 'minutes'.",
    "Split minutes by 1440 and 60 and name the parts.",
)
def minutes_by_unit(minutes: int) -> dict[str, int]:
    """Return days, hours and minutes of an amount of minutes.

    >>> minutes_by_unit(1565)
    {'days': 1, 'hours': 2, 'minutes': 5}
    >>> minutes_by_unit(59)
    {'days': 0, 'hours': 0, 'minutes': 59}
    >>> minutes_by_unit(0)
    {'days': 0, 'hours': 0, 'minutes': 0}
    """
    days, rest = divmod(minutes, 1440)
    hours, minutes = divmod(rest, 60)
    return {"days": days, "hours": hours, "minutes": minutes}


@exercise(
    "Return the two neighbours in the sorted list with the smallest difference, as (a, b); the lowest pair on a tie; None with fewer than two numbers.",
    "Find the closest pair of values.",
)
def nearest_pair(values):
    """Return the two values closest to each other, or None.

    >>> nearest_pair([9, 1, 4, 6])
    (4, 6)
    >>> nearest_pair([5, 5, 1])
    (5, 5)
    >>> nearest_pair([3]) is None
    True
    """
    ordered = sorted(values)
    pairs = zip(ordered, ordered[1:])
    return min(pairs, key=lambda pair: pair[1] - pair[0], default=None)


@exercise(
    "Number the values from 1 in the order of their size and return a dict from value to this number; equal values once.",
    "Map each distinct number to its place among the sorted distinct numbers.",
)
def size_order_numbers(values: list[int]) -> dict[int, int]:
    """Return the 1-based place of each distinct value in ascending order.

    >>> size_order_numbers([30, 10, 20, 10])
    {10: 1, 20: 2, 30: 3}
    >>> size_order_numbers([5])
    {5: 1}
    >>> size_order_numbers([])
    {}
    """
    return {v: i for i, v in enumerate(sorted(set(values)), 1)}
