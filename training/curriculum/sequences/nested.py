"""Nested lists: flattening, depth, mapping and lists of tuples."""

import itertools

from training.curriculum.exercise import exercise


@exercise(
    "Join a list of lists into one list (one level only).",
    "Concatenate all sublists.",
)
def join_sublists(lists: list[list]) -> list:
    """Concatenate the sublists into a single list.

    >>> join_sublists([[1, 2], [], [3]])
    [1, 2, 3]
    >>> join_sublists([])
    []
    >>> join_sublists([[[1]], [2]])
    [[1], 2]
    """
    return [item for sub in lists for item in sub]


@exercise(
    "Flatten lists nested to any depth; tuples and strings are left as they are.",
    "Recursively replace inner lists by their elements.",
)
def flatten_deeply(data: list) -> list:
    """Return all elements of arbitrarily nested lists as one flat list.

    >>> flatten_deeply([1, [2, [3, []]], "ab"])
    [1, 2, 3, 'ab']
    >>> flatten_deeply([])
    []
    >>> flatten_deeply([[[[5]]], (6, 7)])
    [5, (6, 7)]
    """
    flat = []
    for element in data:
        if isinstance(element, list):
            flat.extend(flatten_deeply(element))
        else:
            flat.append(element)
    return flat


@exercise(
    "How deeply are the lists nested? A flat list has depth 1 and a non-list 0.",
    "Nesting depth of data: 0 for anything but a list, otherwise 1 plus the deepest element.",
)
def levels_of_nesting(data) -> int:
    """Return the nesting depth of lists. Non-lists have depth 0, an empty or flat list has depth 1.

    >>> levels_of_nesting([1, [2, [3]]])
    3
    >>> levels_of_nesting([])
    1
    >>> levels_of_nesting("text")
    0
    """
    if not isinstance(data, list):
        return 0
    return 1 + max((levels_of_nesting(element) for element in data), default=0)


@exercise(
    "Largest number found at any depth of nested lists; None when there is no number.",
    "Deep maximum of lists within lists, or None for empty ones.",
)
def deepest_maximum(data: list):
    """Return the greatest number in nested lists, or None if they hold no number.

    >>> deepest_maximum([1, [9, [4]], 3])
    9
    >>> deepest_maximum([[], [[]]]) is None
    True
    >>> deepest_maximum([-5, [-2]])
    -2
    """
    best = None
    for element in data:
        candidate = deepest_maximum(element) if isinstance(element, list) else element
        if candidate is not None and (best is None or candidate > best):
            best = candidate
    return best


@exercise(
    "Apply function to every non-list element of nested lists and keep the nesting.",
    "Deep map: same shape, each leaf replaced by function(leaf).",
)
def map_nested(function, data):
    """Apply function to each leaf of nested lists, preserving the structure.

    >>> map_nested(lambda n: n * 2, [1, [2, [3]]])
    [2, [4, [6]]]
    >>> map_nested(str.upper, [["a"], "b"])
    [['A'], 'B']
    >>> map_nested(abs, [])
    []
    """
    return [map_nested(function, x) if isinstance(x, list) else function(x) for x in data]


@exercise(
    "Count the leaves, i.e. the elements that are not lists, at any depth.",
    "Number of non-list values inside nested lists.",
)
def count_leaves(data: list) -> int:
    """Number of elements that are not lists themselves, counted at every level.

    >>> count_leaves([1, [2, [3, 4]], []])
    4
    >>> count_leaves([])
    0
    >>> count_leaves([["a"]])
    1
    """
    return sum(count_leaves(x) if isinstance(x, list) else 1 for x in data)


@exercise(
    "Follow a path of indexes into nested lists; KeyError-free: return default if the path does not exist.",
    "Look up data[i][j][...] along path, or default when an index is missing or an intermediate value is no list.",
)
def follow_index_path(data, path, default=None):
    """Return the element reached by following the indexes of path into nested lists, or default.

    >>> follow_index_path([1, [2, [3]]], [1, 1, 0])
    3
    >>> follow_index_path([1], [0, 0], "none")
    'none'
    >>> follow_index_path([1, 2], [])
    [1, 2]
    """
    for index in path:
        if not isinstance(data, list) or not 0 <= index < len(data):
            return default
        data = data[index]
    return data


@exercise(
    "Does value occur anywhere in the nested lists?",
    "Deep membership test.",
)
def found_at_any_depth(data: list, value) -> bool:
    """Check whether value occurs at any depth of the nested lists.

    >>> found_at_any_depth([1, [2, [3]]], 3)
    True
    >>> found_at_any_depth([[], [1]], 2)
    False
    >>> found_at_any_depth([], 0)
    False
    """
    for element in data:
        if element == value:
            return True
        if isinstance(element, list) and found_at_any_depth(element, value):
            return True
    return False


@exercise(
    "Sum of each inner list.",
    "One total per sublist.",
)
def totals_per_sublist(lists: list[list[int]]) -> list[int]:
    """Return the sum of every sublist.

    >>> totals_per_sublist([[1, 2], [], [5]])
    [3, 0, 5]
    >>> totals_per_sublist([])
    []
    >>> totals_per_sublist([[-1, 1]])
    [0]
    """
    return [sum(sub) for sub in lists]


@exercise(
    "Elements contained in all of the lists, in the order of the first list, without duplicates.",
    "Intersection of several lists, ordered as in the first one.",
)
def common_to_all(lists: list[list]) -> list:
    """Return the distinct elements present in every list, ordered as in the first list.

    >>> common_to_all([[3, 1, 2], [2, 3], [3, 2, 9]])
    [3, 2]
    >>> common_to_all([[1], [2]])
    []
    >>> common_to_all([])
    []
    """
    if not lists:
        return []
    first, *others = lists
    shared = [x for x in first if all(x in other for other in others)]
    return list(dict.fromkeys(shared))


@exercise(
    "Lengths of the longest and the shortest sublist as a tuple (longest, shortest); (0, 0) for no sublists.",
    "Maximum and minimum sublist length.",
)
def sublist_length_range(lists: list[list]) -> tuple[int, int]:
    """Return (length of longest sublist, length of shortest sublist), or (0, 0) without sublists.

    >>> sublist_length_range([[1], [1, 2, 3], [4, 5]])
    (3, 1)
    >>> sublist_length_range([])
    (0, 0)
    >>> sublist_length_range([[]])
    (0, 0)
    """
    lengths = [len(sub) for sub in lists]
    return max(lengths, default=0), min(lengths, default=0)


@exercise(
    "Pad all rows to the same length with filler on the right.",
    "Make ragged rows rectangular by appending filler to the shorter ones.",
)
def square_up_rows(rows: list[list], filler=0) -> list[list]:
    """Extend every row with filler to the length of the longest row.

    >>> square_up_rows([[1], [2, 3, 4]])
    [[1, 0, 0], [2, 3, 4]]
    >>> square_up_rows([["a"], []], "-")
    [['a'], ['-']]
    >>> square_up_rows([])
    []
    """
    width = max(map(len, rows), default=0)
    return [row + [filler] * (width - len(row)) for row in rows]


@exercise(
    "Turn (key, value) tuples with repeated keys into a dictionary of lists.",
    "Group the second parts of pairs by their first part.",
)
def pairs_to_lists_by_key(pairs: list[tuple]) -> dict:
    """Collect the values of (key, value) pairs in lists, one list per key.

    >>> pairs_to_lists_by_key([("a", 1), ("b", 2), ("a", 3)])
    {'a': [1, 3], 'b': [2]}
    >>> pairs_to_lists_by_key([])
    {}
    >>> pairs_to_lists_by_key([(1, "x")])
    {1: ['x']}
    """
    grouped = {}
    for key, value in pairs:
        grouped.setdefault(key, []).append(value)
    return grouped


@exercise(
    "Swap the parts of every pair.",
    "Turn each (a, b) into (b, a).",
)
def swap_parts(pairs):
    """Return the pairs with their two parts exchanged.

    >>> swap_parts([(1, "a"), (2, "b")])
    [('a', 1), ('b', 2)]
    >>> swap_parts([])
    []
    >>> swap_parts([(0, 0)])
    [(0, 0)]
    """
    return [(b, a) for a, b in pairs]


@exercise(
    "Third component of every tuple; shorter tuples are skipped.",
    "Column 2 (counted from 0) of the tuples that have it.",
)
def third_components(rows: list[tuple]) -> list:
    """Return the third element of each tuple that has at least three.

    >>> third_components([(1, 2, 3), (4, 5), (6, 7, 8, 9)])
    [3, 8]
    >>> third_components([])
    []
    >>> third_components([()])
    []
    """
    return [row[2] for row in rows if len(row) > 2]


@exercise(
    "Total revenue of orders given as (price, quantity) tuples.",
    "Sum of price times quantity.",
)
def order_value(lines: list[tuple[int, int]]) -> int:
    """Return the sum of price * quantity over all (price, quantity) order lines.

    >>> order_value([(5, 2), (3, 1)])
    13
    >>> order_value([])
    0
    >>> order_value([(10, 0)])
    0
    """
    return sum(price * quantity for price, quantity in lines)


@exercise(
    "Drop the tuples that contain None.",
    "Keep only complete tuples, those in which no component is missing (None).",
)
def complete_tuples(rows: list[tuple]) -> list[tuple]:
    """Return the tuples without any None component.

    >>> complete_tuples([(1, 2), (None, 3), (4, None)])
    [(1, 2)]
    >>> complete_tuples([()])
    [()]
    >>> complete_tuples([(None,)])
    []
    """
    return [row for row in rows if None not in row]


@exercise(
    "Shape of a rectangular list of lists as (rows, columns); ValueError for rows of different lengths.",
    "Return number of rows and columns, rejecting ragged input.",
)
def table_shape(table: list[list]) -> tuple[int, int]:
    """Return (number of rows, number of columns) of a table; an empty table has shape (0, 0).

    Raises:
        ValueError: if the rows differ in length.

    >>> table_shape([[1, 2, 3], [4, 5, 6]])
    (2, 3)
    >>> table_shape([])
    (0, 0)
    >>> table_shape([[1], [2, 3]])
    Traceback (most recent call last):
    ...
    ValueError: ragged table
    """
    widths = {len(row) for row in table}
    if len(widths) > 1:
        raise ValueError("ragged table")
    return len(table), widths.pop() if widths else 0


@exercise(
    "Convert nested lists to nested tuples, at all levels.",
    "Freeze lists recursively into tuples; other values stay.",
)
def freeze_lists(data):
    """Turn lists, including nested ones, into tuples. Other values are returned unchanged.

    >>> freeze_lists([1, [2, [3]]])
    (1, (2, (3,)))
    >>> freeze_lists([])
    ()
    >>> freeze_lists("abc")
    'abc'
    """
    if isinstance(data, list):
        return tuple(freeze_lists(x) for x in data)
    return data


@exercise(
    "Describe nested lists as text with an indentation of two spaces per level, one leaf per line.",
    "Outline: each non-list element becomes a line, indented by two spaces for every list around it beyond the first.",
)
def indented_leaves(data: list, level: int = 0) -> list[str]:
    """Return one line per leaf, indented by two spaces for each level of nesting.

    >>> indented_leaves(["a", ["b", ["c"]], "d"])
    ['a', '  b', '    c', 'd']
    >>> indented_leaves([])
    []
    >>> indented_leaves([[1]])
    ['  1']
    """
    lines = []
    for element in data:
        if isinstance(element, list):
            lines += indented_leaves(element, level + 1)
        else:
            lines.append("  " * level + str(element))
    return lines


@exercise(
    "Maximum of each sublist; empty ones give None.",
    "List the biggest element per sublist, None where a sublist has no elements.",
)
def peak_per_sublist(lists):
    """Return the largest element of every sublist, or None for empty sublists.

    >>> peak_per_sublist([[1, 9], [], [4]])
    [9, None, 4]
    >>> peak_per_sublist([])
    []
    >>> peak_per_sublist([["b", "a"]])
    ['b']
    """
    return [max(sub) if sub else None for sub in lists]


@exercise(
    "Remove empty lists at all levels, also lists that become empty by the removal.",
    "Prune nested lists: delete every inner list that has no leaves.",
)
def prune_empty(data: list) -> list:
    """Return a copy of nested lists without empty lists, including those that become empty.

    >>> prune_empty([1, [], [2, []], [[]]])
    [1, [2]]
    >>> prune_empty([])
    []
    >>> prune_empty([["a"]])
    [['a']]
    """
    result = []
    for element in data:
        if isinstance(element, list):
            element = prune_empty(element)
            if not element:
                continue
        result.append(element)
    return result


@exercise(
    "Path of indexes leading to the first occurrence of value in nested lists (depth first), or None.",
    "Locate value in lists within lists and return its index path.",
)
def index_path(data: list, value) -> list[int] | None:
    """Return the list of indexes that leads to value in nested lists, or None if it is absent.

    >>> index_path([1, [2, 3], [[4]]], 4)
    [2, 0, 0]
    >>> index_path(["a"], "a")
    [0]
    >>> index_path([[], [1]], 9) is None
    True
    """
    for i, element in enumerate(data):
        if element == value:
            return [i]
        if isinstance(element, list):
            rest = index_path(element, value)
            if rest is not None:
                return [i] + rest
    return None


@exercise(
    "Flatten one level lazily: yield elements of inner lists and tuples, other elements directly.",
    "Generator over items in which lists and tuples are opened once.",
)
def open_once(items):
    """Yield the elements of inner lists and tuples, and other elements as they are. One level only.

    >>> list(open_once([1, [2, [3]], (4,)]))
    [1, 2, [3], 4]
    >>> list(open_once([]))
    []
    >>> list(open_once(["ab", []]))
    ['ab']
    """
    for item in items:
        if isinstance(item, (list, tuple)):
            yield from item
        else:
            yield item


@exercise(
    "Add tuples component by component.",
    "Component-wise sum of a list of equally long tuples; an empty list gives an empty tuple.",
)
def sum_tuples(tuples: list[tuple]) -> tuple:
    """Return the tuple of component sums of equally long tuples.

    >>> sum_tuples([(1, 2), (10, 20), (100, 200)])
    (111, 222)
    >>> sum_tuples([])
    ()
    >>> sum_tuples([(5, 6, 7)])
    (5, 6, 7)
    """
    return tuple(map(sum, zip(*tuples)))


@exercise(
    "Names occurring in several teams: given lists of members, return the sorted names that are in two teams or more.",
    "Members who belong to at least two of the lists, alphabetically.",
)
def in_several_teams(teams: list[list[str]]) -> list[str]:
    """Return, sorted, the names that are members of at least two teams.

    >>> in_several_teams([["Ann", "Bob"], ["Bob"], ["Cid", "Ann"]])
    ['Ann', 'Bob']
    >>> in_several_teams([["Ann", "Ann"]])
    []
    >>> in_several_teams([])
    []
    """
    names = set(itertools.chain.from_iterable(teams))
    return sorted(name for name in names if sum(name in team for team in teams) >= 2)
