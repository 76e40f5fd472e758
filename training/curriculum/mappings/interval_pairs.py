"""Intervals as pairs (start, end): length, overlap, cover, gaps, cutting."""

from training.curriculum.exercise import exercise


@exercise(
    "Subtract the start of the interval from its end.",
    "Given a pair (start, end), compute how long the interval is.",
)
def interval_length(interval: tuple[int, int]) -> int:
    """Return the length of the interval (start, end).

    >>> interval_length((3, 8))
    5
    >>> interval_length((2, 2))
    0
    >>> interval_length((-4, 1))
    5
    """
    start, end = interval
    return end - start


@exercise(
    "Add up end minus start over a list of pairs.",
    "Given intervals, sum their lengths without regard to overlaps.",
)
def sum_of_lengths(intervals):
    """Return the total length of all intervals, counting overlapping parts repeatedly.

    >>> sum_of_lengths([(0, 3), (2, 5)])
    6
    >>> sum_of_lengths([(1, 1)])
    0
    >>> sum_of_lengths([])
    0
    """
    return sum(end - start for start, end in intervals)


@exercise(
    "Is start <= x <= end?",
    "Return True if the number x is inside the interval or on one of its ends.",
)
def interval_contains(interval: tuple[float, float], x: float) -> bool:
    """Check whether x lies in the closed interval (start, end), both ends included.

    >>> interval_contains((1, 5), 5)
    True
    >>> interval_contains((1, 5), 6)
    False
    >>> interval_contains((2, 2), 2)
    True
    """
    return interval[0] <= x <= interval[1]


@exercise(
    "Do two intervals overlap or touch?",
    "Given two pairs (start, end), return True if neither ends before the other starts.",
)
def intervals_meet(a, b):
    """Check whether the closed intervals a and b have at least one point in common.

    >>> intervals_meet((1, 5), (4, 9))
    True
    >>> intervals_meet((1, 3), (3, 4))
    True
    >>> intervals_meet((1, 2), (5, 6))
    False
    """
    return a[0] <= b[1] and b[0] <= a[1]


@exercise(
    "Intersect two intervals.",
    "Given two pairs (start, end), return (later start, earlier end) if that is an interval, else None.",
)
def common_part(a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int] | None:
    """Return the common part of the closed intervals a and b as a pair, or None if there is none.

    >>> common_part((1, 5), (3, 9))
    (3, 5)
    >>> common_part((1, 3), (3, 4))
    (3, 3)
    >>> common_part((1, 2), (5, 6)) is None
    True
    """
    start = max(a[0], b[0])
    end = min(a[1], b[1])
    return (start, end) if start <= end else None


@exercise(
    "Compute the length of the common part of two intervals.",
    "Given two pairs (start, end), return the amount by which they overlap, at least 0.",
)
def overlap_amount(a, b):
    """Return how long the overlap of the intervals a and b is, 0 if they do not overlap.

    >>> overlap_amount((1, 5), (3, 9))
    2
    >>> overlap_amount((1, 3), (3, 4))
    0
    >>> overlap_amount((1, 2), (5, 6))
    0
    """
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


@exercise(
    "Compute the hull of two intervals: the earlier start and the later end.",
    "Given two pairs (start, end), span an interval from the lower start to the higher end.",
)
def hull_of_two(a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int]:
    """Return the smallest interval that contains both a and b.

    >>> hull_of_two((1, 3), (5, 8))
    (1, 8)
    >>> hull_of_two((1, 9), (2, 3))
    (1, 9)
    >>> hull_of_two((0, 0), (0, 0))
    (0, 0)
    """
    return min(a[0], b[0]), max(a[1], b[1])


@exercise(
    "Compute the earliest start and the latest end of a list of intervals; None for an empty list.",
    "Given pairs (start, end), return the interval they span altogether, else None.",
)
def hull_of_all(intervals):
    """Return the smallest interval that contains all the given intervals, or None if there are none.

    >>> hull_of_all([(3, 5), (1, 2), (4, 9)])
    (1, 9)
    >>> hull_of_all([(2, 2)])
    (2, 2)
    >>> hull_of_all([]) is None
    True
    """
    if not intervals:
        return None
    return min(start for start, _ in intervals), max(end for _, end in intervals)


@exercise(
    "Is a contained in b, equal ends allowed?",
    "Given two pairs (start, end), return True if b starts no later and ends no earlier than a.",
)
def lies_inside(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Check whether interval a lies completely inside interval b.

    >>> lies_inside((2, 3), (1, 5))
    True
    >>> lies_inside((1, 5), (1, 5))
    True
    >>> lies_inside((0, 3), (1, 5))
    False
    """
    return b[0] <= a[0] and a[1] <= b[1]


@exercise(
    "How far apart are two intervals?",
    "Given two pairs (start, end), compute the distance from the end of the earlier to the start of the later, at least 0.",
)
def distance_between_intervals(a, b):
    """Return the gap between the intervals a and b, 0 if they overlap or touch.

    >>> distance_between_intervals((1, 3), (7, 9))
    4
    >>> distance_between_intervals((7, 9), (1, 3))
    4
    >>> distance_between_intervals((1, 5), (2, 3))
    0
    """
    return max(0, b[0] - a[1], a[0] - b[1])


@exercise(
    "Cut an interval to the limits low and high.",
    "Given (start, end) and two limits, raise the start to low, lower the end to high and return the pair, None if it is empty.",
)
def cut_to_limits(interval: tuple[int, int], low: int, high: int) -> tuple[int, int] | None:
    """Return the part of the interval that lies between low and high, or None if nothing is left.

    >>> cut_to_limits((1, 9), 3, 6)
    (3, 6)
    >>> cut_to_limits((4, 5), 0, 10)
    (4, 5)
    >>> cut_to_limits((1, 2), 5, 6) is None
    True
    """
    start = max(interval[0], low)
    end = min(interval[1], high)
    if start > end:
        return None
    return start, end


@exercise(
    "Add offset to both ends of the pair.",
    "Given (start, end) and an offset, return the shifted interval of the same length.",
)
def moved_interval(interval, offset):
    """Move the interval by offset.

    >>> moved_interval((1, 4), 10)
    (11, 14)
    >>> moved_interval((0, 0), -2)
    (-2, -2)
    >>> moved_interval((5, 6), 0)
    (5, 6)
    """
    start, end = interval
    return start + offset, end + offset


@exercise(
    "Average start and end.",
    "Given (start, end), compute the point half way between them.",
)
def middle_of_interval(interval: tuple[float, float]) -> float:
    """Return the middle of the interval.

    >>> middle_of_interval((2, 6))
    4.0
    >>> middle_of_interval((1, 2))
    1.5
    >>> middle_of_interval((-3, 3))
    0.0
    """
    return (interval[0] + interval[1]) / 2


@exercise(
    "List the whole numbers from start to end, both included.",
    "Given a pair of integers, return every integer between them, ends included; nothing if start is greater than end.",
)
def get_integers_in(interval):
    """Return all integers in the closed interval (start, end).

    >>> get_integers_in((2, 5))
    [2, 3, 4, 5]
    >>> get_integers_in((3, 3))
    [3]
    >>> get_integers_in((4, 1))
    []
    """
    return list(range(interval[0], interval[1] + 1))


@exercise(
    "In how many intervals does the number x lie, ends included?",
    "Given a list of pairs and x, return the number of pairs with start <= x <= end.",
)
def count_containing(intervals: list[tuple[int, int]], x: int) -> int:
    """Count how many of the closed intervals contain x.

    >>> count_containing([(1, 5), (3, 8), (6, 9)], 4)
    2
    >>> count_containing([(1, 2)], 2)
    1
    >>> count_containing([], 0)
    0
    """
    return sum(1 for start, end in intervals if start <= x <= end)


@exercise(
    "Find the earliest pair in the list with start <= x <= end, None if no interval holds x.",
    "Given intervals and a number, return the one it falls into first, else None.",
)
def first_containing(intervals, x):
    """Return the first interval that contains x, or None.

    >>> first_containing([(1, 2), (3, 5), (4, 8)], 4)
    (3, 5)
    >>> first_containing([(1, 2)], 7) is None
    True
    >>> first_containing([], 1) is None
    True
    """
    for start, end in intervals:
        if start <= x <= end:
            return start, end
    return None


@exercise(
    "Look up x in a list of half-open ranges with labels.",
    "Given triples (start, end, label), return the label with start <= x < end, None without a match.",
)
def label_for(ranges: list[tuple[int, int, str]], x: int) -> str | None:
    """Return the label of the interval that x falls into, the limits being (start, end, label) with end excluded, or None.

    >>> label_for([(0, 10, "low"), (10, 20, "high")], 10)
    'high'
    >>> label_for([(0, 10, "low")], 10) is None
    True
    >>> label_for([], 1) is None
    True
    """
    for start, end, label in ranges:
        if start <= x < end:
            return label
    return None


@exercise(
    "Find the pair with the greatest difference of end and start; an empty list gives None.",
    "Given intervals, return the one of maximal length, ties going to the first.",
)
def longest_interval(intervals):
    """Return the longest interval, the first one on a tie, or None without intervals.

    >>> longest_interval([(1, 3), (5, 9), (0, 4)])
    (5, 9)
    >>> longest_interval([(2, 2)])
    (2, 2)
    >>> longest_interval([]) is None
    True
    """
    return max(intervals, key=lambda i: i[1] - i[0], default=None)


@exercise(
    "Drop every interval shorter than n.",
    "Given pairs (start, end) and n, return those with end minus start of n or more.",
)
def long_intervals(intervals: list[tuple[int, int]], n: int) -> list[tuple[int, int]]:
    """Keep the intervals that are at least n long.

    >>> long_intervals([(0, 5), (2, 3)], 3)
    [(0, 5)]
    >>> long_intervals([(1, 1)], 0)
    [(1, 1)]
    >>> long_intervals([], 1)
    []
    """
    return [(start, end) for start, end in intervals if end - start >= n]


@exercise(
    "Order pairs (start, end) by the second and then by the first element.",
    "Given intervals, return them from the one that ends first to the one that ends last.",
)
def intervals_by_end(intervals):
    """Sort the intervals by their end, those with equal ends by start.

    >>> intervals_by_end([(1, 9), (3, 4), (2, 4)])
    [(2, 4), (3, 4), (1, 9)]
    >>> intervals_by_end([(0, 0)])
    [(0, 0)]
    >>> intervals_by_end([])
    []
    """
    return sorted(intervals, key=lambda i: (i[1], i[0]))


@exercise(
    "Are the intervals free of overlaps when sorted by start?",
    "Given pairs (start, end), return True if each one ends no later than the next one starts.",
)
def no_overlaps(intervals: list[tuple[int, int]]) -> bool:
    """Check whether no two of the intervals overlap; touching ends are allowed.

    >>> no_overlaps([(5, 6), (1, 3), (3, 5)])
    True
    >>> no_overlaps([(1, 4), (3, 5)])
    False
    >>> no_overlaps([])
    True
    """
    ordered = sorted(intervals)
    return all(a[1] <= b[0] for a, b in zip(ordered, ordered[1:]))


@exercise(
    "List the free stretches between consecutive intervals.",
    "Given sorted disjoint intervals, return (end of one, start of the next) wherever there is room between them.",
)
def gaps_between(intervals):
    """Return the gaps between neighbouring intervals, which are sorted and do not overlap, as pairs.

    >>> gaps_between([(1, 3), (5, 6), (6, 9)])
    [(3, 5)]
    >>> gaps_between([(1, 2)])
    []
    >>> gaps_between([])
    []
    """
    return [(a[1], b[0]) for a, b in zip(intervals, intervals[1:]) if a[1] < b[0]]


@exercise(
    "List all (i, j) with i < j whose intervals have more than a point in common.",
    "Given intervals, find which two of them clash, as index pairs in order.",
)
def overlapping_indexes(intervals: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the pairs of indexes of overlapping intervals, touching not counting.

    >>> overlapping_indexes([(1, 4), (3, 6), (6, 8)])
    [(0, 1)]
    >>> overlapping_indexes([(1, 2), (2, 3)])
    []
    >>> overlapping_indexes([])
    []
    """
    pairs = []
    for i in range(len(intervals)):
        for j in range(i + 1, len(intervals)):
            a, b = intervals[i], intervals[j]
            if a[0] < b[1] and b[0] < a[1]:
                pairs.append((i, j))
    return pairs


@exercise(
    "Divide (start, end) into n adjoining intervals.",
    "Given an interval and n, return the n pieces from left to right.",
)
def equal_parts(interval, n):
    """Split the interval into n parts of equal length, as a list of pairs.

    >>> equal_parts((0, 6), 3)
    [(0.0, 2.0), (2.0, 4.0), (4.0, 6.0)]
    >>> equal_parts((1, 2), 1)
    [(1.0, 2.0)]
    >>> equal_parts((0, 1), 2)
    [(0.0, 0.5), (0.5, 1.0)]
    """
    start, end = interval
    step = (end - start) / n
    return [(start + i * step, start + (i + 1) * step) for i in range(n)]


@exercise(
    "Make consecutive pairs from a list of numbers.",
    "Given points in ascending order, return (first, second), (second, third) and so on.",
)
def intervals_from_points(points: list[int]) -> list[tuple[int, int]]:
    """Turn a sorted list of cut points into the intervals between neighbouring points.

    >>> intervals_from_points([1, 4, 9])
    [(1, 4), (4, 9)]
    >>> intervals_from_points([5])
    []
    >>> intervals_from_points([])
    []
    """
    return list(zip(points, points[1:]))


@exercise(
    "Cut a hole into an interval.",
    "Given (start, end) and a hole (low, high), return the pieces of the interval before and after the hole.",
)
def cut_hole(interval, hole):
    """Remove the part (low, high) from the interval and return the list of what is left, zero to two pairs.

    >>> cut_hole((0, 10), (3, 5))
    [(0, 3), (5, 10)]
    >>> cut_hole((0, 10), (-5, 4))
    [(4, 10)]
    >>> cut_hole((2, 3), (0, 9))
    []
    """
    start, end = interval
    low, high = hole
    if high <= start or low >= end:
        return [interval]
    pieces = []
    if start < low:
        pieces.append((start, low))
    if high < end:
        pieces.append((high, end))
    return pieces


@exercise(
    "Format integer ranges separated by commas, an interval of one number as that number only.",
    "Given pairs (start, end), join 'start-end' texts with ', ' and write just the number if both are equal.",
)
def intervals_as_text(intervals: list[tuple[int, int]]) -> str:
    """Write the closed intervals of integers as text like '1-3, 5', a single number where start equals end.

    >>> intervals_as_text([(1, 3), (5, 5)])
    '1-3, 5'
    >>> intervals_as_text([(0, 9)])
    '0-9'
    >>> intervals_as_text([])
    ''
    """
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in intervals)


@exercise(
    "Parse comma separated ranges 'a-b' or numbers 'a' of nonnegative integers.",
    "Given text with ranges, return (start, end) for each, where '5' means (5, 5); an empty text has none.",
)
def intervals_from_text(text):
    """Read intervals from text like '1-3,5' into a list of pairs; a single number is an interval of itself.

    >>> intervals_from_text("1-3,5")
    [(1, 3), (5, 5)]
    >>> intervals_from_text("10-20")
    [(10, 20)]
    >>> intervals_from_text("")
    []
    """
    result = []
    for part in text.split(",") if text else []:
        start, _, end = part.partition("-")
        result.append((int(start), int(end or start)))
    return result
