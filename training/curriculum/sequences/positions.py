"""Indexes and positions in lists."""

from training.curriculum.exercise import exercise


@exercise(
    "All positions at which wanted appears in items.",
    "List of the indexes of every element equal to wanted.",
)
def positions_of(items: list, wanted) -> list[int]:
    """Return the indexes of all elements equal to wanted.

    >>> positions_of(["a", "b", "a"], "a")
    [0, 2]
    >>> positions_of([1, 2], 3)
    []
    >>> positions_of([], 0)
    []
    """
    return [i for i, item in enumerate(items) if item == wanted]


@exercise(
    "Index of the first number below zero, -1 if there is none.",
    "Where does the first negative number stand? Return -1 when all are zero or more.",
)
def first_negative_position(numbers: list[float]) -> int:
    """Return the index of the first negative number, or -1.

    >>> first_negative_position([4, 0, -2, -5])
    2
    >>> first_negative_position([1, 2])
    -1
    >>> first_negative_position([])
    -1
    """
    for i, n in enumerate(numbers):
        if n < 0:
            return i
    return -1


@exercise(
    "Index of the last occurrence of item; ValueError if it is absent.",
    "Like list.index but searching from the end. Raises ValueError when nothing equals item.",
)
def last_position(items, item):
    """Return the highest index at which item occurs.

    Raises:
        ValueError: if item is not in items.

    >>> last_position([1, 2, 1, 3], 1)
    2
    >>> last_position("banana", "a")
    5
    >>> last_position([], 4)
    Traceback (most recent call last):
    ...
    ValueError: item not found
    """
    for i in range(len(items) - 1, -1, -1):
        if items[i] == item:
            return i
    raise ValueError("item not found")


@exercise(
    "Dictionary from each element to the list of its positions.",
    "Build an inverted index of items: element -> all indexes in increasing order.",
)
def position_table(items: list[str]) -> dict[str, list[int]]:
    """Map every element to the list of indexes where it occurs.

    >>> position_table(["x", "y", "x"])
    {'x': [0, 2], 'y': [1]}
    >>> position_table([])
    {}
    >>> position_table(["a"])
    {'a': [0]}
    """
    table = {}
    for i, item in enumerate(items):
        table.setdefault(item, []).append(i)
    return table


@exercise(
    "Elements standing at the given indexes; indexes outside the list are ignored.",
    "Pick items by position, silently skipping positions that do not exist (negative ones included).",
)
def pick_by_index(items: list, indexes: list[int]) -> list:
    """Return the items at the given indexes, ignoring indexes that are negative or too large.

    >>> pick_by_index(["a", "b", "c"], [2, 0, 7])
    ['c', 'a']
    >>> pick_by_index([1, 2], [-1, 1, 1])
    [2, 2]
    >>> pick_by_index([], [0])
    []
    """
    return [items[i] for i in indexes if 0 <= i < len(items)]


@exercise(
    "Distance (in positions) between the first occurrences of a and b; None if either is missing.",
    "How many steps apart are a and b in the list? Use their first occurrences, None when one is not there.",
)
def steps_between(items: list[str], a: str, b: str) -> int | None:
    """Return how far apart the first occurrences of a and b are, or None if one does not occur.

    >>> steps_between(["bus", "car", "van", "bike"], "bike", "car")
    2
    >>> steps_between(["bus"], "bus", "bus")
    0
    >>> steps_between(["bus"], "bus", "tram") is None
    True
    """
    if a not in items or b not in items:
        return None
    return abs(items.index(a) - items.index(b))


@exercise(
    "Element of a list at a position that wraps around in both directions.",
    "Circular indexing: index len(items) is the first element again, and -1 the last.",
)
def wrap_get(items: list, index: int):
    """Return items[index] where the index wraps around the list's end in either direction.

    >>> wrap_get(["n", "e", "s", "w"], 5)
    'e'
    >>> wrap_get([10, 20, 30], -4)
    30
    >>> wrap_get([1], 100)
    1
    """
    return items[index % len(items)]


@exercise(
    "Items at odd indexes (1, 3, 5, ...), in order.",
    "Every second item, starting with the second one.",
)
def items_at_odd_positions(items):
    """Return the items whose index is odd.

    >>> items_at_odd_positions(["a", "b", "c", "d"])
    ['b', 'd']
    >>> items_at_odd_positions([5])
    []
    >>> items_at_odd_positions([])
    []
    """
    return items[1::2]


@exercise(
    "Return the item, or fallback if the list is too short (index is non-negative).",
    "Safe list access with a default value for indexes past the end or below 0.",
)
def get_or_default(items: list, index: int, fallback=None):
    """Return items[index], or fallback if there is no such index. Negative indexes count as missing.

    >>> get_or_default(["x", "y"], 1)
    'y'
    >>> get_or_default(["x"], 3, "-")
    '-'
    >>> get_or_default([1, 2], -1, 0)
    0
    """
    if 0 <= index < len(items):
        return items[index]
    return fallback


@exercise(
    "Middle element, or the left one of the two middle elements if the length is even.",
    "Return the element in the centre of a non-empty list (lower middle for even lengths).",
)
def central_item(items: list):
    """Return the middle element of a non-empty list; for even lengths the left of the two middle ones.

    >>> central_item([1, 2, 3])
    2
    >>> central_item(["a", "b", "c", "d"])
    'b'
    >>> central_item([7])
    7
    """
    return items[(len(items) - 1) // 2]


@exercise(
    "(row, column) of the first cell equal to target, reading row by row; None if it is nowhere.",
    "Locate target in a list of rows and give its row and column index, or None.",
)
def locate_in_grid(grid: list[list], target) -> tuple[int, int] | None:
    """Return (row, column) of target in the grid, or None when it does not occur.

    >>> locate_in_grid([[1, 2], [3, 4]], 3)
    (1, 0)
    >>> locate_in_grid([["a"]], "b") is None
    True
    >>> locate_in_grid([[], [0, 5, 5]], 5)
    (1, 1)
    """
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if cell == target:
                return r, c
    return None


@exercise(
    "Indexes i (from 1 on) at which items[i] differs from items[i - 1].",
    "Positions where a series changes its value compared with the previous element.",
)
def change_positions(items: list) -> list[int]:
    """Return the indexes at which an element differs from its predecessor.

    >>> change_positions([0, 0, 1, 1, 0])
    [2, 4]
    >>> change_positions(["a"])
    []
    >>> change_positions([1, 2, 3])
    [1, 2]
    """
    return [i for i in range(1, len(items)) if items[i] != items[i - 1]]


@exercise(
    "Numbers that are equal to their own index.",
    "Return the indexes i with numbers[i] == i.",
)
def fixed_points(numbers: list[int]) -> list[int]:
    """Return every index whose element equals the index itself.

    >>> fixed_points([0, 5, 2, 1])
    [0, 2]
    >>> fixed_points([3, 3])
    []
    >>> fixed_points([])
    []
    """
    return [i for i, n in enumerate(numbers) if i == n]


@exercise(
    "Order of indexes that would sort values ascending; equal values keep their order.",
    "Argsort: the list of positions arranged so that the values they point to increase.",
)
def sorting_order(values: list) -> list[int]:
    """Return the indexes in the order in which they must be read to get values sorted.

    >>> sorting_order([30, 10, 20])
    [1, 2, 0]
    >>> sorting_order(["b", "a", "b"])
    [1, 0, 2]
    >>> sorting_order([])
    []
    """
    return sorted(range(len(values)), key=lambda i: values[i])


@exercise(
    "Inverse of a permutation given as a list: result[p[i]] = i.",
    "Return where each number 0..n-1 is located in the permutation p.",
)
def invert_permutation(p):
    """Return the inverse q of the permutation p, so that q[p[i]] == i for all i.

    >>> invert_permutation([2, 0, 1])
    [1, 2, 0]
    >>> invert_permutation([0])
    [0]
    >>> invert_permutation([1, 0, 3, 2])
    [1, 0, 3, 2]
    """
    inverse = [0] * len(p)
    for i, target in enumerate(p):
        inverse[target] = i
    return inverse


@exercise(
    "Place of a person in the queue, counting from 1; 0 if not in the queue.",
    "One-based position of name in queue, with 0 meaning absent.",
)
def place_in_queue(queue: list[str], name: str) -> int:
    """Return the 1-based place of name in the queue, or 0 if it is not waiting.

    >>> place_in_queue(["Ida", "Tom", "Eve"], "Tom")
    2
    >>> place_in_queue(["Ida"], "Bob")
    0
    >>> place_in_queue([], "Ida")
    0
    """
    try:
        return queue.index(name) + 1
    except ValueError:
        return 0


@exercise(
    "Start index of the first place where pattern occurs as a contiguous piece of items, else -1.",
    "Find a sublist inside a list and return the position at which it begins (-1 if not contained).",
)
def find_sublist(items: list, pattern: list) -> int:
    """Return the first index at which pattern occurs contiguously in items, or -1.

    >>> find_sublist([1, 2, 3, 4], [2, 3])
    1
    >>> find_sublist([1, 2], [2, 1])
    -1
    >>> find_sublist([5], [])
    0
    """
    width = len(pattern)
    for start in range(len(items) - width + 1):
        if items[start:start + width] == pattern:
            return start
    return -1


@exercise(
    "Column letter positions: which columns of a table header have the given names? Missing names give -1.",
    "For each wanted column name return its index in header, or -1 if the header lacks it.",
)
def column_indexes(header: list[str], wanted: list[str]) -> list[int]:
    """Return the index in header for each wanted column name, -1 for unknown names.

    >>> column_indexes(["id", "name", "city"], ["city", "id"])
    [2, 0]
    >>> column_indexes(["id"], ["zip"])
    [-1]
    >>> column_indexes([], [])
    []
    """
    place = {name: i for i, name in enumerate(header)}
    return [place.get(name, -1) for name in wanted]


@exercise(
    "Index of the first element that is not equal to the element at the same index of the other list; -1 if equal.",
    "Find where two lists first differ. If one is a prefix of the other, that is the shorter length; identical lists give -1.",
)
def where_lists_differ(left: list, right: list) -> int:
    """Return the first index at which the lists differ, or -1 if they are equal.

    If one list is the beginning of the other, the result is the length of the shorter one.

    >>> where_lists_differ([1, 2, 3], [1, 9, 3])
    1
    >>> where_lists_differ([1], [1, 2])
    1
    >>> where_lists_differ(["a"], ["a"])
    -1
    """
    for i, (a, b) in enumerate(zip(left, right)):
        if a != b:
            return i
    if len(left) != len(right):
        return min(len(left), len(right))
    return -1


@exercise(
    "Number of elements strictly between the first and the last true flag; 0 for fewer than two true flags.",
    "How many positions lie between the outermost true values of flags?",
)
def span_between_flags(flags: list[bool]) -> int:
    """Return how many elements lie between the first and the last true flag, 0 if there are not two.

    >>> span_between_flags([False, True, False, False, True])
    2
    >>> span_between_flags([True])
    0
    >>> span_between_flags([True, True])
    0
    """
    on = [i for i, flag in enumerate(flags) if flag]
    if len(on) < 2:
        return 0
    return on[-1] - on[0] - 1


@exercise(
    "Convert a flat index to (row, column) for a table with width columns.",
    "Row and column of cell number index in a grid that is numbered row by row, width cells per row.",
)
def cell_of_index(index: int, width: int) -> tuple[int, int]:
    """Return the (row, column) of a flat index in a grid with the given width.

    >>> cell_of_index(7, 3)
    (2, 1)
    >>> cell_of_index(0, 5)
    (0, 0)
    >>> cell_of_index(4, 5)
    (0, 4)
    """
    return divmod(index, width)


@exercise(
    "Elements before the first occurrence of marker; everything if marker is missing.",
    "Cut items at marker and return the part in front of it (the whole list when marker does not appear).",
)
def before_marker(items, marker):
    """Return the elements in front of the first marker, or a copy of all elements without a marker.

    >>> before_marker([1, 2, "stop", 3], "stop")
    [1, 2]
    >>> before_marker([1, 2], 9)
    [1, 2]
    >>> before_marker(["end"], "end")
    []
    """
    if marker in items:
        return items[:items.index(marker)]
    return list(items)


@exercise(
    "For every query return its position in ranking counted from the last place (last is 1).",
    "Positions from the end: the final element of ranking has number 1. All queries are in ranking.",
)
def places_from_end(ranking: list[str], queries: list[str]) -> list[int]:
    """Return for each query how far it is from the end of ranking, the last element being 1.

    >>> places_from_end(["gold", "silver", "bronze"], ["bronze", "gold"])
    [1, 3]
    >>> places_from_end(["x"], ["x", "x"])
    [1, 1]
    >>> places_from_end(["a"], [])
    []
    """
    return [len(ranking) - ranking.index(q) for q in queries]


@exercise(
    "Does a appear somewhere before b in the list? False if either is missing.",
    "Check the order of two elements: True when the first a stands left of the first b.",
)
def comes_before(items: list, a, b) -> bool:
    """Check that both a and b occur and that a's first position is smaller than b's.

    >>> comes_before(["wash", "dry", "fold"], "wash", "fold")
    True
    >>> comes_before([2, 1], 1, 2)
    False
    >>> comes_before([1], 1, 2)
    False
    """
    return a in items and b in items and items.index(a) < items.index(b)
