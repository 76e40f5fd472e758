"""Time spans and intervals: overlapping, containing, clipping, covering."""

from training.curriculum.exercise import exercise


@exercise(
    "Do two spans have a common part? Spans are (start, end) pairs where the end no longer belongs to the span, so spans that only touch do not overlap.",
    "True if half-open intervals a and b, each (start, end), share at least one point; touching ends do not count.",
)
def two_spans_overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Return True if the spans a and b overlap. A span is a (start, end) pair, the end being excluded. Two spans of which one ends where the other starts do not overlap.

    >>> two_spans_overlap((1, 5), (4, 8))
    True
    >>> two_spans_overlap((1, 5), (5, 8))
    False
    >>> two_spans_overlap((1, 9), (3, 4))
    True
    """
    return a[0] < b[1] and b[0] < a[1]


@exercise(
    "Return the part that two spans have in common as a (start, end) pair, or None when they do not overlap. The end of a span is excluded.",
    "Intersection of two half-open (start, end) intervals; None if it would be empty.",
)
def part_in_common(a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int] | None:
    """Return the span that a and b have in common. Spans are (start, end) pairs without their end point. If there is no common part, return None.

    >>> part_in_common((1, 5), (4, 8))
    (4, 5)
    >>> part_in_common((1, 9), (3, 4))
    (3, 4)
    >>> part_in_common((1, 5), (5, 8)) is None
    True
    """
    start = max(a[0], b[0])
    end = min(a[1], b[1])
    return (start, end) if start < end else None


@exercise(
    "Compute for how long two spans overlap. Spans that touch or lie apart give 0.",
    "Length of the intersection of two (start, end) spans, at least 0.",
)
def overlap_length(first, second):
    """Return the length of the overlap of two (start, end) spans. If they do not overlap, return 0.

    >>> overlap_length((0, 10), (6, 20))
    4
    >>> overlap_length((0, 5), (5, 9))
    0
    >>> overlap_length((0, 5), (7, 9))
    0
    """
    return max(0, min(first[1], second[1]) - max(first[0], second[0]))


@exercise(
    "Cut all spans to a window: parts outside of it are removed, and spans with nothing left inside disappear. The order stays the same.",
    "Clip (start, end) spans to the window from low to high, dropping those that become empty.",
)
def cut_spans_to_window(spans, low, high):
    """Return the spans cut to the window from low to high. A span that sticks out is shortened. A span that lies completely outside, or only touches the window, is left out.

    >>> cut_spans_to_window([(0, 5), (8, 12), (20, 25)], 3, 10)
    [(3, 5), (8, 10)]
    >>> cut_spans_to_window([(0, 3)], 3, 10)
    []
    >>> cut_spans_to_window([], 0, 1)
    []
    """
    clipped = [(max(start, low), min(end, high)) for start, end in spans]
    return [(start, end) for start, end in clipped if start < end]


@exercise(
    "In which span does the point lie? Return the index of the first span with start <= point < end, or -1 when there is none.",
    "Index of the first half-open (start, end) span that contains the point; -1 if no span does.",
)
def span_index_of(spans: list[tuple[int, int]], point: int) -> int:
    """Return the index of the first span that contains point. The start belongs to a span, the end does not. If no span contains the point, return -1.

    >>> span_index_of([(0, 5), (5, 9)], 5)
    1
    >>> span_index_of([(0, 5), (3, 9)], 4)
    0
    >>> span_index_of([(0, 5)], 7)
    -1
    """
    for i, (start, end) in enumerate(spans):
        if start <= point < end:
            return i
    return -1


@exercise(
    "Return the free stretches between spans that are sorted and do not overlap, as (start, end) pairs. Spans that touch leave no stretch between them.",
    "Gaps between consecutive sorted, disjoint spans; empty gaps are skipped.",
)
def stretches_between(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the stretches that lie between consecutive spans. The spans are sorted and do not overlap. Where one span begins at the end of the one before, there is no stretch.

    >>> stretches_between([(0, 3), (5, 6), (6, 9), (12, 13)])
    [(3, 5), (9, 12)]
    >>> stretches_between([(0, 3)])
    []
    >>> stretches_between([])
    []
    """
    return [(a[1], b[0]) for a, b in zip(spans, spans[1:]) if a[1] < b[0]]


@exercise(
    "Find the first free place for something of the given length after the start of the day: the earliest time not earlier than begin such that the length fits before the next booking. Bookings are sorted and do not overlap.",
    "Earliest start >= begin for a slot of some length that collides with none of the sorted (start, end) bookings; after the last booking there is always room.",
)
def earliest_fit_from(bookings: list[tuple[int, int]], length: int, begin: int) -> int:
    """Return the earliest time from begin on at which something of the given length fits between the bookings. The bookings are (start, end) pairs, sorted and without overlap. If it fits nowhere before, the end of the last booking is returned.

    >>> earliest_fit_from([(2, 4), (9, 10)], 3, 0)
    4
    >>> earliest_fit_from([(2, 4), (5, 10)], 2, 0)
    0
    >>> earliest_fit_from([(1, 4), (5, 10)], 2, 0)
    10
    """
    time = begin
    for start, end in bookings:
        if start - time >= length:
            return time
        time = max(time, end)
    return time


@exercise(
    "Check that the spans form one unbroken chain from low to high: the first starts at low, each next one starts where the one before ends, and the last ends at high. No spans are fine only if low equals high.",
    "True if consecutive (start, end) spans join without gap or overlap and together reach exactly from low to high.",
)
def spans_form_chain(spans: list[tuple[int, int]], low: int, high: int) -> bool:
    """Return whether the spans, in their given order, lead from low to high without gaps or overlaps. The first span must start at low, every other one where its predecessor ends, and the last must end at high. Without spans this is true only if low equals high.

    >>> spans_form_chain([(0, 3), (3, 7)], 0, 7)
    True
    >>> spans_form_chain([(0, 3), (4, 7)], 0, 7)
    False
    >>> spans_form_chain([], 2, 2)
    True
    """
    position = low
    for start, end in spans:
        if start != position:
            return False
        position = end
    return position == high


@exercise(
    "Give the smallest span that contains all the given ones. None if there are none.",
    "Hull of (start, end) spans: the least start with the greatest end, or None for an empty list.",
)
def enclosing_span(spans):
    """Return the smallest span that contains all spans, as a (start, end) pair. The spans may be in any order and may have gaps between them. If there are none, return None.

    >>> enclosing_span([(5, 8), (1, 3)])
    (1, 8)
    >>> enclosing_span([(2, 4)])
    (2, 4)
    >>> enclosing_span([]) is None
    True
    """
    if not spans:
        return None
    return min(start for start, _ in spans), max(end for _, end in spans)


@exercise(
    "Keep only the spans that do not lie inside another span of the list. Equal spans do not count as inside each other.",
    "Drop every (start, end) span that another, different span contains completely.",
)
def outermost_spans(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return those spans that are not contained in another span of the list. A span is contained if it starts no earlier and ends no later than another one and is not equal to it. The order is kept.

    >>> outermost_spans([(0, 10), (2, 5), (8, 12)])
    [(0, 10), (8, 12)]
    >>> outermost_spans([(1, 2), (1, 2)])
    [(1, 2), (1, 2)]
    >>> outermost_spans([])
    []
    """
    return [
        (a, b) for a, b in spans
        if not any(c <= a and b <= d and (c, d) != (a, b) for c, d in spans)
    ]


@exercise(
    "Take a span out of another one. What remains is a list of no, one or two spans; parts of length zero are left out.",
    "Difference of two (start, end) spans: the pieces of the first that the second does not cover, in order.",
)
def span_minus(span: tuple[int, int], hole: tuple[int, int]) -> list[tuple[int, int]]:
    """Return what remains of span when the part covered by hole is removed. The result is a list of up to two spans in ascending order. Empty parts are left out. If the two do not overlap, the list holds the span itself.

    >>> span_minus((0, 10), (3, 5))
    [(0, 3), (5, 10)]
    >>> span_minus((0, 10), (0, 4))
    [(4, 10)]
    >>> span_minus((2, 4), (0, 9))
    []
    >>> span_minus((2, 4), (6, 9))
    [(2, 4)]
    """
    start, end = span
    if hole[1] <= start or hole[0] >= end:
        return [span]
    parts = [(start, hole[0]), (hole[1], end)]
    return [part for part in parts if part[0] < part[1]]


@exercise(
    "Cut a long span into pieces of at most the given size. All pieces but the last have exactly that size; an empty span gives no pieces. A size below 1 raises ValueError.",
    "Split (start, end) into consecutive spans of length size, the last possibly shorter. ValueError if size < 1.",
)
def span_pieces(start: int, end: int, size: int) -> list[tuple[int, int]]:
    """Return consecutive spans that together cover the span from start to end. Each is size long except for the last, which may be shorter. If start equals end, there are none. Raise ValueError if size is less than 1.

    >>> span_pieces(0, 10, 4)
    [(0, 4), (4, 8), (8, 10)]
    >>> span_pieces(5, 9, 2)
    [(5, 7), (7, 9)]
    >>> span_pieces(3, 3, 2)
    []
    >>> span_pieces(0, 5, 0)
    Traceback (most recent call last):
        ...
    ValueError: size must be positive
    """
    if size < 1:
        raise ValueError("size must be positive")
    return [(a, min(a + size, end)) for a in range(start, end, size)]


@exercise(
    "Round a span outwards to full hours: minutes are given, the start goes down and the end up to a multiple of 60.",
    "Widen a (start, end) span in minutes so that both ends are multiples of 60.",
)
def span_to_full_hours(start, end):
    """Return the smallest span with full hours at both ends that contains the span from start to end. All times are in minutes. The start is rounded down and the end is rounded up to a multiple of 60.

    >>> span_to_full_hours(130, 170)
    (120, 180)
    >>> span_to_full_hours(60, 120)
    (60, 120)
    >>> span_to_full_hours(59, 61)
    (0, 120)
    """
    return start // 60 * 60, -(-end // 60) * 60


@exercise(
    "Is the time within opening hours that may go past midnight? Times are hours from 0 to 23. If the closing hour is smaller than the opening hour the shop closes on the next day. Opening is included, closing is not; equal hours mean always open.",
    "Test whether hour lies in [opens, closes), where the range wraps around midnight if closes < opens, and covers everything if both are equal.",
)
def within_hours(hour: int, opens: int, closes: int) -> bool:
    """Return whether a place is open at the given hour. It opens at opens and closes at closes; the closing hour itself no longer counts. If closes is smaller than opens, the place is open beyond midnight. If both are equal, it never closes.

    >>> within_hours(10, 9, 17)
    True
    >>> within_hours(1, 20, 2)
    True
    >>> within_hours(17, 9, 17)
    False
    >>> within_hours(4, 0, 0)
    True
    """
    if opens == closes:
        return True
    if opens < closes:
        return opens <= hour < closes
    return hour >= opens or hour < closes


@exercise(
    "Which spans overlap with the one before them? The list is sorted by start. Return the indices of those that begin before the latest end seen so far.",
    "Indices of spans, sorted by start, whose start is smaller than the maximum end of all earlier spans.",
)
def clashing_indices(spans: list[tuple[int, int]]) -> list[int]:
    """Return the indices of all spans that begin before some earlier span has ended. The spans are (start, end) pairs sorted by start. A span may begin at the very moment at which another ends. If none clash, return an empty list.

    >>> clashing_indices([(0, 5), (3, 4), (4, 6), (6, 7)])
    [1, 2]
    >>> clashing_indices([(0, 5), (5, 6)])
    []
    >>> clashing_indices([])
    []
    """
    result = []
    latest = None
    for i, (start, end) in enumerate(spans):
        if latest is not None and start < latest:
            result.append(i)
        latest = end if latest is None else max(latest, end)
    return result


@exercise(
    "Name the longest of the named spans; a dictionary maps names to (start, end). Ties go to the span that starts first. None for an empty dictionary.",
    "Return the key whose (start, end) value has the greatest length, on ties the smallest start, None if empty.",
)
def longest_named_span(spans):
    """Return the name of the longest span. The dictionary maps each name to a (start, end) pair. Of equally long spans the one with the earliest start is chosen. If the dictionary is empty, return None.

    >>> longest_named_span({"a": (0, 3), "b": (5, 10)})
    'b'
    >>> longest_named_span({"a": (4, 6), "b": (1, 3)})
    'b'
    >>> longest_named_span({}) is None
    True
    """
    return min(spans, key=lambda name: (spans[name][0] - spans[name][1], spans[name][0]), default=None)


@exercise(
    "Assign each span to a lane so that spans in one lane do not overlap. Spans are sorted by start; each takes the lowest lane number, from 0, that is free at its start. Return the lane numbers.",
    "First-fit lanes for (start, end) spans sorted by start: reuse the first lane whose last end is at or before the start, else open a new one.",
)
def lanes_for_spans(spans: list[tuple[int, int]]) -> list[int]:
    """Return the lane number for each span, counted from 0. The spans are sorted by start, and each gets the first lane in which the last span has ended by then. A new lane is opened only if no lane is free. A lane is free again at the very end of a span.

    >>> lanes_for_spans([(0, 5), (1, 3), (3, 6), (5, 7)])
    [0, 1, 1, 0]
    >>> lanes_for_spans([(0, 1), (1, 2)])
    [0, 0]
    >>> lanes_for_spans([])
    []
    """
    ends: list[int] = []
    lanes = []
    for start, end in spans:
        lane = next((i for i, last in enumerate(ends) if last <= start), len(ends))
        ends[lane:lane + 1] = [end]
        lanes.append(lane)
    return lanes


@exercise(
    "Paint spans on a line of text: every position covered by a span is '#', all others '.'. The end is excluded, and what lies beyond the width is not drawn.",
    "Draw a string of the given width with '#' where some (start, end) span covers the index and '.' elsewhere.",
)
def drawn_spans(spans, width):
    """Return a text of the given width in which the positions covered by a span are '#' and all others '.'. The first position is 0, and the end of a span is not covered. Parts of spans outside the width are ignored.

    >>> drawn_spans([(1, 3), (5, 6)], 8)
    '.##..#..'
    >>> drawn_spans([(3, 99)], 5)
    '...##'
    >>> drawn_spans([], 4)
    '....'
    """
    return "".join("#" if any(a <= i < b for a, b in spans) else "." for i in range(width))


@exercise(
    "Read spans off a line: return the (start, end) pairs of all runs of '#', the end being the index after the last '#'.",
    "Find maximal runs of the character '#' and give their start and exclusive end indices.",
)
def runs_of_hashes(line: str) -> list[tuple[int, int]]:
    """Return the runs of '#' in line as (start, end) pairs in order. The end is the index just behind the last '#' of the run. If there is no '#', return an empty list.

    >>> runs_of_hashes("..##.#")
    [(2, 4), (5, 6)]
    >>> runs_of_hashes("###")
    [(0, 3)]
    >>> runs_of_hashes("...")
    []
    """
    runs = []
    start = None
    for i, char in enumerate(line + "."):
        if char == "#" and start is None:
            start = i
        elif char != "#" and start is not None:
            runs.append((start, i))
            start = None
    return runs


@exercise(
    "Shift all spans by the same distance so that the earliest of them starts at zero. The order does not change.",
    "Subtract the minimal start from both ends of each (start, end) span; [] stays [].",
)
def spans_from_zero(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans moved so that the smallest start is 0. All are moved by the same distance and their order is kept. Without spans the result is empty.

    >>> spans_from_zero([(12, 15), (10, 11)])
    [(2, 5), (0, 1)]
    >>> spans_from_zero([(0, 4)])
    [(0, 4)]
    >>> spans_from_zero([])
    []
    """
    offset = min((start for start, _ in spans), default=0)
    return [(start - offset, end - offset) for start, end in spans]


@exercise(
    "Parse '9:30-11:00' into a pair of minutes after midnight. Raise ValueError if the end is not after the start.",
    "Convert 'H:MM-H:MM' to (start, end) in minutes since midnight, ValueError when end <= start.",
)
def minutes_of_span(text: str) -> tuple[int, int]:
    """Return start and end of a span of time such as '9:30-11:00' in minutes after midnight. Raise ValueError if the end does not lie after the start.

    >>> minutes_of_span("9:30-11:00")
    (570, 660)
    >>> minutes_of_span("00:00-24:00")
    (0, 1440)
    >>> minutes_of_span("12:00-11:59")
    Traceback (most recent call last):
        ...
    ValueError: end must be after start
    """
    start, end = [int(t.split(":")[0]) * 60 + int(t.split(":")[1]) for t in text.split("-")]
    if end <= start:
        raise ValueError("end must be after start")
    return start, end
