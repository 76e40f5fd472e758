"""Intervals and spans: overlap, union, gaps, coverage, free slots, clipping."""

from training.curriculum.exercise import exercise


@exercise(
    "Check whether two spans (start, end), with the end excluded, have a moment in common.",
    "Do two half-open time spans overlap? Touching ends do not count.",
)
def spans_overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Check whether two spans (start, end) overlap. The end does not belong to a span.

    >>> spans_overlap((1, 5), (4, 8))
    True
    >>> spans_overlap((1, 4), (4, 8))
    False
    >>> spans_overlap((0, 10), (3, 4))
    True
    """
    return a[0] < b[1] and b[0] < a[1]


@exercise(
    "Common part of two spans as a tuple, or None if they do not meet in more than a point.",
    "Intersection of two (start, end) spans; None when nothing with positive length is shared.",
)
def common_span(a, b):
    """Return the shared part of two spans as (start, end), or None if there is none.

    >>> common_span((1, 6), (4, 9))
    (4, 6)
    >>> common_span((1, 2), (2, 3)) is None
    True
    >>> common_span((0, 10), (2, 5))
    (2, 5)
    """
    start = max(a[0], b[0])
    end = min(a[1], b[1])
    return (start, end) if start < end else None


@exercise(
    "Join spans that overlap or touch and return the result in order.",
    "Simplify a list of (start, end) spans so that no two of them overlap or touch.",
)
def join_spans(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Combine overlapping or touching spans and return them sorted by start.

    >>> join_spans([(5, 7), (1, 3), (2, 4)])
    [(1, 4), (5, 7)]
    >>> join_spans([(1, 2), (2, 3)])
    [(1, 3)]
    >>> join_spans([])
    []
    """
    joined = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


@exercise(
    "Free times between the bookings of a day that runs from opening to closing.",
    "Gaps left by the sorted, non-overlapping bookings within opening and closing time.",
)
def free_slots(bookings: list[tuple[int, int]], opening: int, closing: int) -> list[tuple[int, int]]:
    """Return the free (start, end) slots between opening and closing time.

    The bookings lie within that time, are sorted and do not overlap.

    >>> free_slots([(9, 10), (12, 14)], 8, 18)
    [(8, 9), (10, 12), (14, 18)]
    >>> free_slots([(8, 18)], 8, 18)
    []
    >>> free_slots([], 1, 2)
    [(1, 2)]
    """
    slots = []
    free_from = opening
    for start, end in bookings:
        if start > free_from:
            slots.append((free_from, start))
        free_from = end
    if free_from < closing:
        slots.append((free_from, closing))
    return slots


@exercise(
    "Number of whole units covered by at least one span.",
    "Total length of the union of all spans, counting overlaps only once.",
)
def covered_length(spans: list[tuple[int, int]]) -> int:
    """Return the length covered by the spans altogether; overlapping parts count once.

    >>> covered_length([(0, 5), (3, 8)])
    8
    >>> covered_length([(0, 1), (5, 7)])
    3
    >>> covered_length([])
    0
    """
    total = 0
    reached = None
    for start, end in sorted(spans):
        if reached is None or start > reached:
            total += end - start
            reached = end
        elif end > reached:
            total += end - reached
            reached = end
    return total


@exercise(
    "Is the first span completely inside the second? Equal borders are allowed.",
    "Check that `inner` starts no earlier and ends no later than `outer`.",
)
def lies_within(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    """Check whether the inner span lies completely within the outer one, borders included.

    >>> lies_within((2, 3), (1, 4))
    True
    >>> lies_within((1, 4), (1, 4))
    True
    >>> lies_within((0, 3), (1, 4))
    False
    """
    return outer[0] <= inner[0] and inner[1] <= outer[1]


@exercise(
    "Cut the spans to the window; those outside it disappear.",
    "Clip every (start, end) to the range from low to high and drop what becomes empty.",
)
def clip_spans(spans: list[tuple[int, int]], low: int, high: int) -> list[tuple[int, int]]:
    """Restrict the spans to the window from low to high, dropping spans that become empty.

    >>> clip_spans([(0, 5), (8, 12)], 3, 10)
    [(3, 5), (8, 10)]
    >>> clip_spans([(0, 2)], 2, 9)
    []
    >>> clip_spans([], 0, 1)
    []
    """
    clipped = []
    for start, end in spans:
        start, end = max(start, low), min(end, high)
        if start < end:
            clipped.append((start, end))
    return clipped


@exercise(
    "Subtract a hole from a span; returns the zero, one or two remaining pieces.",
    "Pieces of `span` left when the part covered by `hole` is removed.",
)
def remove_hole(span: tuple[int, int], hole: tuple[int, int]) -> list[tuple[int, int]]:
    """Return what remains of a span after removing a hole from it.

    >>> remove_hole((0, 10), (3, 5))
    [(0, 3), (5, 10)]
    >>> remove_hole((0, 10), (8, 20))
    [(0, 8)]
    >>> remove_hole((2, 4), (0, 9))
    []
    >>> remove_hole((2, 4), (6, 7))
    [(2, 4)]
    """
    start, end = span
    left = (start, min(end, hole[0]))
    right = (max(start, hole[1]), end)
    return [piece for piece in (left, right) if piece[0] < piece[1]]


@exercise(
    "Expand inclusive (first, last) ranges to the list of all numbers, in the order given.",
    "List each integer of every range, both borders included.",
)
def from_ranges(ranges: list[tuple[int, int]]) -> list[int]:
    """Return all numbers of the inclusive ranges one after another.

    >>> from_ranges([(1, 3), (7, 7)])
    [1, 2, 3, 7]
    >>> from_ranges([])
    []
    >>> from_ranges([(4, 3)])
    []
    """
    return [n for first, last in ranges for n in range(first, last + 1)]


@exercise(
    "Page list such as '1-3,5' as numbers.",
    "Parse comma separated pages and page ranges into a list of ints; blanks around parts are fine.",
)
def parse_pages(text: str) -> list[int]:
    """Parse page specifications like '1-3,5' into a list of page numbers.

    >>> parse_pages("1-3,5")
    [1, 2, 3, 5]
    >>> parse_pages(" 7 ")
    [7]
    >>> parse_pages("2-2, 9-10")
    [2, 9, 10]
    """
    pages = []
    for part in text.split(","):
        first, dash, last = part.strip().partition("-")
        pages.extend(range(int(first), int(last if dash else first) + 1))
    return pages


@exercise(
    "Index of the span that contains the point (start included, end not), or -1.",
    "In which of the (start, end) spans does the point fall? First match; -1 for none.",
)
def span_index(spans: list[tuple[float, float]], point: float) -> int:
    """Return the index of the first span with start <= point < end, or -1.

    >>> span_index([(0, 5), (5, 9)], 5)
    1
    >>> span_index([(0, 5)], 2.5)
    0
    >>> span_index([(0, 5)], 7)
    -1
    """
    for i, (start, end) in enumerate(spans):
        if start <= point < end:
            return i
    return -1


@exercise(
    "Longest pause between successive shifts (sorted, not overlapping); fewer than two shifts have pause 0.",
    "Largest gap from the end of one shift to the start of the next.",
)
def longest_pause(shifts: list[tuple[int, int]]) -> int:
    """Return the longest gap between consecutive shifts, or 0 if there are fewer than two.

    >>> longest_pause([(8, 10), (11, 12), (15, 18)])
    3
    >>> longest_pause([(8, 10)])
    0
    >>> longest_pause([(1, 2), (2, 3)])
    0
    """
    return max((b[0] - a[1] for a, b in zip(shifts, shifts[1:])), default=0)


@exercise(
    "First start at or after `earliest` where a meeting of the given length fits between the sorted bookings.",
    "Earliest possible start of a meeting: no booking may overlap it; after the last booking there is always room.",
)
def earliest_start(bookings: list[tuple[int, int]], length: int, earliest: int) -> int:
    """Return the earliest start, not before earliest, for a meeting that fits between the sorted bookings.

    >>> earliest_start([(9, 10), (11, 13)], 1, 9)
    10
    >>> earliest_start([(9, 10), (11, 13)], 2, 9)
    13
    >>> earliest_start([], 3, 8)
    8
    """
    start = earliest
    for begin, end in bookings:
        if start + length <= begin:
            break
        start = max(start, end)
    return start


@exercise(
    "Pairs of indexes of appointments that clash with each other.",
    "All (i, j) with i < j for which appointment i overlaps appointment j.",
)
def clashing_pairs(appointments):
    """Return all index pairs of appointments that overlap in time.

    >>> clashing_pairs([(1, 3), (2, 4), (5, 6)])
    [(0, 1)]
    >>> clashing_pairs([(1, 9), (2, 3), (4, 5)])
    [(0, 1), (0, 2)]
    >>> clashing_pairs([])
    []
    """
    pairs = []
    for i, (start, end) in enumerate(appointments):
        for j in range(i + 1, len(appointments)):
            other_start, other_end = appointments[j]
            if start < other_end and other_start < end:
                pairs.append((i, j))
    return pairs


@exercise(
    "Do the spans leave no hole between low and high?",
    "Check that every point from low to high is covered by the union of the spans.",
)
def covers_range(spans: list[tuple[int, int]], low: int, high: int) -> bool:
    """Check whether the spans cover everything from low to high without a gap.

    >>> covers_range([(3, 6), (0, 4)], 0, 6)
    True
    >>> covers_range([(0, 2), (3, 6)], 0, 6)
    False
    >>> covers_range([], 5, 5)
    True
    """
    reached = low
    for start, end in sorted(spans):
        if start > reached:
            break
        reached = max(reached, end)
    return reached >= high


@exercise(
    "Number of minutes that fall into the cheap tariff window, for a call from start to end on the same day.",
    "How much of the span start..end lies inside the window? Never negative.",
)
def minutes_in_window(start: int, end: int, window: tuple[int, int]) -> int:
    """Return how many minutes of a call from start to end lie within the window (from, to).

    >>> minutes_in_window(50, 80, (60, 120))
    20
    >>> minutes_in_window(0, 10, (60, 120))
    0
    >>> minutes_in_window(70, 75, (60, 120))
    5
    """
    return max(0, min(end, window[1]) - max(start, window[0]))


@exercise(
    "Split a span into consecutive pieces of at most `size`; the last may be shorter.",
    "Chop (start, end) into parts of length size, except possibly the final one.",
)
def chop_span(start: int, end: int, size: int) -> list[tuple[int, int]]:
    """Divide the span from start to end into pieces of the given size; the last may be shorter.

    >>> chop_span(0, 10, 4)
    [(0, 4), (4, 8), (8, 10)]
    >>> chop_span(2, 4, 5)
    [(2, 4)]
    >>> chop_span(3, 3, 1)
    []
    """
    return [(s, min(s + size, end)) for s in range(start, end, size)]


@exercise(
    "Widen the span so that it includes the point.",
    "Smallest span that contains both the given span and the point.",
)
def stretch_span(span, point):
    """Return the span extended as far as needed to contain the point.

    >>> stretch_span((2, 5), 9)
    (2, 9)
    >>> stretch_span((2, 5), 0)
    (0, 5)
    >>> stretch_span((2, 5), 3)
    (2, 5)
    """
    low, high = span
    return min(low, point), max(high, point)
