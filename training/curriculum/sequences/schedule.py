"""Ranges and slices, pagination, batching and scheduling rounds."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Items shown on a page, pages numbered from 1 with per_page items each; a page that does not exist is empty.",
    "Slice of items belonging to the 1-based page number.",
)
def page_items(items: list, page: int, per_page: int) -> list:
    """Return the items on the given page (first page is 1). Pages outside the range are empty.

    >>> page_items([1, 2, 3, 4, 5], 2, 2)
    [3, 4]
    >>> page_items([1, 2, 3], 2, 2)
    [3]
    >>> page_items([1], 0, 5)
    []
    """
    if page < 1:
        return []
    start = (page - 1) * per_page
    return items[start:start + per_page]


@exercise(
    "How many pages are needed for total entries with per_page on each? At least 1.",
    "Page count, rounding up, with one page even when there is nothing to show.",
)
def pages_needed(total: int, per_page: int) -> int:
    """Return the number of pages for total entries; an empty list still has one page.

    >>> pages_needed(21, 10)
    3
    >>> pages_needed(20, 10)
    2
    >>> pages_needed(0, 10)
    1
    """
    return max(1, math.ceil(total / per_page))


@exercise(
    "Page numbers to show in a navigation bar: the current page and up to around pages on each side, within 1..last.",
    "List the pages from current - around to current + around, clipped to valid page numbers.",
)
def navigation_pages(current: int, last: int, around: int) -> list[int]:
    """Return the page numbers from current - around to current + around that exist (1 to last).

    >>> navigation_pages(5, 10, 2)
    [3, 4, 5, 6, 7]
    >>> navigation_pages(1, 3, 2)
    [1, 2, 3]
    >>> navigation_pages(9, 9, 1)
    [8, 9]
    """
    first = max(1, current - around)
    stop = min(last, current + around)
    return list(range(first, stop + 1))


@exercise(
    "Text such as 'showing 11-20 of 35' for the given page; 'nothing to show' if the page is empty.",
    "Describe which entries a 1-based page displays, or say 'nothing to show' beyond the end.",
)
def page_caption(page: int, per_page: int, total: int) -> str:
    """Return a caption like "showing 11-20 of 35", or "nothing to show" if the page has no entries.

    >>> page_caption(2, 10, 35)
    'showing 11-20 of 35'
    >>> page_caption(4, 10, 35)
    'showing 31-35 of 35'
    >>> page_caption(1, 10, 0)
    'nothing to show'
    """
    first = (page - 1) * per_page + 1
    last = min(page * per_page, total)
    if first > last:
        return "nothing to show"
    return f"showing {first}-{last} of {total}"


@exercise(
    "Numbers from start to stop, both included, counting up or down as needed.",
    "Inclusive range in either direction.",
)
def range_both_ways(start: int, stop: int) -> list[int]:
    """Return all whole numbers from start to stop, including both, upward or downward.

    >>> range_both_ways(2, 5)
    [2, 3, 4, 5]
    >>> range_both_ways(3, 1)
    [3, 2, 1]
    >>> range_both_ways(4, 4)
    [4]
    """
    step = 1 if start <= stop else -1
    return list(range(start, stop + step, step))


@exercise(
    "Multiples of step that lie between low and high (inclusive).",
    "All whole numbers in low..high divisible by the positive step.",
)
def multiples_between(low: int, high: int, step: int) -> list[int]:
    """Return the multiples of step from low to high, both limits included.

    >>> multiples_between(5, 20, 6)
    [6, 12, 18]
    >>> multiples_between(-4, 4, 4)
    [-4, 0, 4]
    >>> multiples_between(1, 2, 5)
    []
    """
    first = math.ceil(low / step) * step
    return list(range(first, high + 1, step))


@exercise(
    "count evenly spaced floats from start to stop, both ends included; count is at least 2.",
    "Divide the interval from start to stop in count - 1 equal steps and list all points.",
)
def equal_steps_between(start: float, stop: float, count: int) -> list[float]:
    """Return count evenly spaced numbers from start to stop, including both (count >= 2).

    >>> equal_steps_between(0, 1, 5)
    [0.0, 0.25, 0.5, 0.75, 1.0]
    >>> equal_steps_between(2, 4, 2)
    [2.0, 4.0]
    >>> equal_steps_between(3, 3, 3)
    [3.0, 3.0, 3.0]
    """
    step = (stop - start) / (count - 1)
    return [start + i * step for i in range(count)]


@exercise(
    "Middle part: drop count elements from either end; nothing remains if the list is too short.",
    "Cut count items off the beginning and off the end.",
)
def trimmed_ends(items: list, count: int) -> list:
    """Return items without the first count and the last count elements.

    >>> trimmed_ends([1, 2, 3, 4, 5], 1)
    [2, 3, 4]
    >>> trimmed_ends([1, 2, 3], 2)
    []
    >>> trimmed_ends([1, 2], 0)
    [1, 2]
    """
    return items[count:len(items) - count]


@exercise(
    "Shorten a long list for display: the first head items, '...', then the last tail items; short lists stay whole.",
    "Preview of a list. If it has more than head + tail items, replace the middle by the string '...'.",
)
def list_preview(items: list, head: int, tail: int) -> list:
    """Return items with its middle replaced by "..." if there are more than head + tail items.

    >>> list_preview([1, 2, 3, 4, 5], 2, 1)
    [1, 2, '...', 5]
    >>> list_preview([1, 2], 1, 1)
    [1, 2]
    >>> list_preview([1, 2, 3], 1, 0)
    [1, '...']
    """
    if len(items) <= head + tail:
        return list(items)
    return items[:head] + ["..."] + items[len(items) - tail:]


@exercise(
    "Apply a slice written as text, like '2:5' or ':3', to items; either side of the colon may be empty.",
    "Interpret 'start:stop' (either side may be missing) and return that slice of items.",
)
def slice_by_text(items: list, text: str) -> list:
    """Return the slice of items described by a text such as "1:3", ":2" or "2:".

    >>> slice_by_text([10, 20, 30, 40], "1:3")
    [20, 30]
    >>> slice_by_text([10, 20, 30], ":2")
    [10, 20]
    >>> slice_by_text([10, 20, 30], "-1:")
    [30]
    """
    start, stop = text.split(":")
    return items[int(start) if start else None:int(stop) if stop else None]


@exercise(
    "Expand page selections: '1-3,7' becomes [1, 2, 3, 7].",
    "Parse a comma-separated list of numbers and number ranges (with a hyphen) into a list of integers.",
)
def expand_page_selection(selection: str) -> list[int]:
    """Return the page numbers named by a selection like "1-3,7".

    >>> expand_page_selection("1-3,7")
    [1, 2, 3, 7]
    >>> expand_page_selection("5")
    [5]
    >>> expand_page_selection("2-2, 9-10")
    [2, 9, 10]
    """
    pages = []
    for part in selection.split(","):
        if "-" in part:
            first, last = part.split("-")
            pages.extend(range(int(first), int(last) + 1))
        else:
            pages.append(int(part))
    return pages


@exercise(
    "Cleaning rota: for each week the name whose turn it is, going round the list, beginning with the first name.",
    "Assign weeks weeks to the names cyclically.",
)
def cleaning_rota(names: list[str], weeks: int) -> list[str]:
    """Return who cleans in each of the weeks when the names take turns.

    >>> cleaning_rota(["Ann", "Bob"], 3)
    ['Ann', 'Bob', 'Ann']
    >>> cleaning_rota(["Zoe"], 2)
    ['Zoe', 'Zoe']
    >>> cleaning_rota(["a", "b"], 0)
    []
    """
    return [names[week % len(names)] for week in range(weeks)]


@exercise(
    "Rota that skips absent people: for each day take the next person in turn who is not absent on that day; None if all are absent.",
    "Go around the names day by day. absences[d] lists those missing on day d; the turn passes over them.",
)
def rota_with_absences(names: list[str], absences: list[list[str]]) -> list[str | None]:
    """Return the person on duty each day, going round the names and skipping those absent that day.

    >>> rota_with_absences(["a", "b", "c"], [[], ["b"], []])
    ['a', 'c', 'a']
    >>> rota_with_absences(["a"], [["a"]])
    [None]
    >>> rota_with_absences(["a", "b"], [])
    []
    """
    duty = []
    turn = 0
    for absent in absences:
        chosen = None
        for offset in range(len(names)):
            candidate = names[(turn + offset) % len(names)]
            if candidate not in absent:
                chosen = candidate
                turn += offset + 1
                break
        duty.append(chosen)
    return duty


@exercise(
    "Start times of count appointments of length minutes with a pause between them, the first at first minutes.",
    "Schedule: first, first + length + pause, and so on; count entries.",
)
def appointment_starts(first: int, length: int, pause: int, count: int) -> list[int]:
    """Return the start minutes of count appointments separated by a pause.

    >>> appointment_starts(540, 30, 10, 3)
    [540, 580, 620]
    >>> appointment_starts(0, 60, 0, 2)
    [0, 60]
    >>> appointment_starts(5, 1, 1, 0)
    []
    """
    return [first + k * (length + pause) for k in range(count)]


@exercise(
    "Start and end of lessons given durations that follow each other with a fixed break; (start, end) tuples.",
    "Lay out blocks of the given durations one after the other beginning at begin, with break_length between them.",
)
def lay_out_blocks(begin: int, durations: list[int], break_length: int) -> list[tuple[int, int]]:
    """Return (start, end) for blocks that follow one another with a break in between.

    >>> lay_out_blocks(8, [2, 1], 1)
    [(8, 10), (11, 12)]
    >>> lay_out_blocks(0, [], 5)
    []
    >>> lay_out_blocks(0, [3, 3], 0)
    [(0, 3), (3, 6)]
    """
    blocks = []
    at = begin
    for duration in durations:
        blocks.append((at, at + duration))
        at += duration + break_length
    return blocks


@exercise(
    "Free gaps between appointments within a day: appointments are sorted, non-overlapping (start, end); return the free (start, end) spans.",
    "List the unoccupied time spans from opening to closing.",
)
def free_spans(opening: int, closing: int, booked: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the free time spans between opening and closing, given sorted non-overlapping bookings.

    >>> free_spans(8, 18, [(9, 10), (12, 18)])
    [(8, 9), (10, 12)]
    >>> free_spans(8, 10, [])
    [(8, 10)]
    >>> free_spans(8, 10, [(8, 10)])
    []
    """
    gaps = []
    at = opening
    for start, end in booked:
        if start > at:
            gaps.append((at, start))
        at = end
    if at < closing:
        gaps.append((at, closing))
    return gaps


@exercise(
    "Batches for mailing: at most size addresses each and no domain twice in a batch. Every address goes into the first batch that can take it, or opens a new one.",
    "Distribute addresses: each goes to the earliest batch that has room (fewer than size) and no address with the same part after '@'.",
)
def mail_batches(addresses: list[str], size: int) -> list[list[str]]:
    """Put each address into the first batch with fewer than size entries and without its domain.

    >>> mail_batches(["a@x", "b@x", "c@y"], 2)
    [['a@x', 'c@y'], ['b@x']]
    >>> mail_batches([], 3)
    []
    >>> mail_batches(["a@x", "b@y"], 1)
    [['a@x'], ['b@y']]
    """
    batches = []
    for address in addresses:
        domain = address.split("@")[1]
        for batch in batches:
            if len(batch) < size and all(a.split("@")[1] != domain for a in batch):
                batch.append(address)
                break
        else:
            batches.append([address])
    return batches


@exercise(
    "Order tasks so every task comes after those it needs; needs maps task -> list. Repeatedly take the alphabetically first ready task. ValueError for a cycle.",
    "Topological order with alphabetical choice among the available tasks; raise ValueError if no task is ready.",
)
def dependency_order(needs: dict[str, list[str]]) -> list[str]:
    """Return the tasks in an order in which each comes after the tasks it needs.

    Among the tasks that are ready the alphabetically first is taken.

    Raises:
        ValueError: if the needs form a cycle.

    >>> dependency_order({"serve": ["cook"], "cook": ["buy"], "buy": []})
    ['buy', 'cook', 'serve']
    >>> dependency_order({"b": [], "a": []})
    ['a', 'b']
    >>> dependency_order({"x": ["x"]})
    Traceback (most recent call last):
    ...
    ValueError: cycle
    """
    order = []
    waiting = dict(needs)
    while waiting:
        ready = sorted(t for t, before in waiting.items() if all(b in order for b in before))
        if not ready:
            raise ValueError("cycle")
        order.append(ready[0])
        del waiting[ready[0]]
    return order


@exercise(
    "Which batch (from 0) does the element with the given index fall in, and at which place within the batch?",
    "Translate an index into (batch number, position in batch) for batches of size elements.",
)
def batch_position(index: int, size: int) -> tuple[int, int]:
    """Return (batch number, position inside the batch) of an element, both counted from 0.

    >>> batch_position(7, 3)
    (2, 1)
    >>> batch_position(0, 10)
    (0, 0)
    >>> batch_position(9, 10)
    (0, 9)
    """
    return index // size, index % size


@exercise(
    "Pairing for a knockout round by seeding: best against worst, second best against second worst; a middle player gets a bye (paired with None).",
    "Match the first of the ranking with the last, and so on inward; with an odd number the remaining player is paired with None.",
)
def knockout_pairs(ranking: list[str]) -> list[tuple]:
    """Return the knockout pairs best-worst, second best-second worst and so on. A left-over player meets None.

    >>> knockout_pairs(["a", "b", "c", "d"])
    [('a', 'd'), ('b', 'c')]
    >>> knockout_pairs(["a", "b", "c"])
    [('a', 'c'), ('b', None)]
    >>> knockout_pairs([])
    []
    """
    players = list(ranking)
    pairs = []
    while players:
        best = players.pop(0)
        worst = players.pop() if players else None
        pairs.append((best, worst))
    return pairs


@exercise(
    "Number of rounds of a knockout tournament with the given number of players (half, rounded up, go on each round).",
    "How many rounds until one player is left if in each round the players are halved, rounding up?",
)
def rounds_until_champion(players: int) -> int:
    """Return how many rounds are played until one player is left, half of them (rounded up) advancing.

    >>> rounds_until_champion(8)
    3
    >>> rounds_until_champion(5)
    3
    >>> rounds_until_champion(1)
    0
    """
    rounds = 0
    while players > 1:
        players = (players + 1) // 2
        rounds += 1
    return rounds


@exercise(
    "Do two slices of positions overlap? Each is (start, stop) with stop exclusive; empty slices never overlap.",
    "Check whether half-open ranges a and b share at least one index.",
)
def slices_overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Check whether two half-open ranges (start, stop) have a position in common.

    >>> slices_overlap((0, 5), (4, 8))
    True
    >>> slices_overlap((0, 5), (5, 8))
    False
    >>> slices_overlap((2, 2), (0, 9))
    False
    """
    return max(a[0], b[0]) < min(a[1], b[1])


@exercise(
    "Every step-th element counted from the end, the last element first.",
    "Walk the list backwards in strides of step.",
)
def strides_from_end(items: list, step: int) -> list:
    """Return the last element, then the one step places before it, and so on.

    >>> strides_from_end([1, 2, 3, 4, 5], 2)
    [5, 3, 1]
    >>> strides_from_end(["a", "b"], 5)
    ['b']
    >>> strides_from_end([], 1)
    []
    """
    return items[::-step]
