"""Editing lists: insertion, removal, replacement, swapping, in place or as new lists."""

from training.curriculum.exercise import exercise


@exercise(
    "Return a new list with item put in at index; the given list is not modified.",
    "Copy of items having item inserted before position index.",
)
def inserted_at(items: list, index: int, item) -> list:
    """Return a copy of items with item inserted at index.

    >>> inserted_at([1, 3], 1, 2)
    [1, 2, 3]
    >>> inserted_at([], 0, "a")
    ['a']
    >>> inserted_at([1, 2], 2, 9)
    [1, 2, 9]
    """
    return items[:index] + [item] + items[index:]


@exercise(
    "Copy without the element at index; an index outside the list leaves everything as it is.",
    "Drop the element at a non-negative index, returning a new list; ignore indexes that do not exist.",
)
def dropped_at(items: list, index: int) -> list:
    """Return items without the element at index. If there is no such element, return a plain copy.

    >>> dropped_at(["a", "b", "c"], 1)
    ['a', 'c']
    >>> dropped_at([1], 5)
    [1]
    >>> dropped_at([1], 0)
    []
    """
    return [item for i, item in enumerate(items) if i != index]


@exercise(
    "Replace every occurrence of old by new in a new list.",
    "Substitute new for each element equal to old.",
)
def with_replaced(items: list, old, new) -> list:
    """Return items with each element equal to old replaced by new.

    >>> with_replaced([1, 2, 1], 1, 9)
    [9, 2, 9]
    >>> with_replaced(["a"], "x", "y")
    ['a']
    >>> with_replaced([], 0, 1)
    []
    """
    return [new if item == old else item for item in items]


@exercise(
    "Only the first element equal to old becomes new.",
    "Replace just one occurrence, the leftmost, and return a new list.",
)
def substitute_first(items, old, new):
    """Return a copy of items in which the first occurrence of old is replaced by new.

    >>> substitute_first([1, 2, 1], 1, 7)
    [7, 2, 1]
    >>> substitute_first([3], 1, 7)
    [3]
    >>> substitute_first(["a", "a"], "a", "b")
    ['b', 'a']
    """
    result = list(items)
    for i, item in enumerate(result):
        if item == old:
            result[i] = new
            break
    return result


@exercise(
    "Exchange the elements at positions i and j of the list itself; nothing is returned.",
    "Swap two elements in place.",
)
def swap_places(items: list, i: int, j: int) -> None:
    """Exchange the elements at positions i and j in place.

    >>> data = ["a", "b", "c"]
    >>> swap_places(data, 0, 2)
    >>> data
    ['c', 'b', 'a']
    >>> swap_places(data, 1, 1)
    >>> data
    ['c', 'b', 'a']
    >>> swap_places([1, 2], 0, 1) is None
    True
    """
    items[i], items[j] = items[j], items[i]


@exercise(
    "Move a person one place forward in the queue by swapping with the one in front; new list. Nothing happens if the person is first or missing.",
    "Let name overtake the person directly ahead and return the resulting queue.",
)
def overtake(queue: list[str], name: str) -> list[str]:
    """Return the queue after name has changed places with the person in front.

    The queue stays the same if name is first or not in it.

    >>> overtake(["Ann", "Bob", "Cid"], "Cid")
    ['Ann', 'Cid', 'Bob']
    >>> overtake(["Ann", "Bob"], "Ann")
    ['Ann', 'Bob']
    >>> overtake([], "Bob")
    []
    """
    result = queue[:]
    if name in result[1:]:
        i = result.index(name)
        if i > 0:
            result[i - 1], result[i] = result[i], result[i - 1]
    return result


@exercise(
    "Remove all copies of item from the list in place and return how many were removed.",
    "Delete each element equal to item from the given list; the number of deletions is returned.",
)
def remove_all_copies(items: list, item) -> int:
    """Delete every occurrence of item from the list itself and return the number of deletions.

    >>> data = [1, 2, 1, 3]
    >>> remove_all_copies(data, 1)
    2
    >>> data
    [2, 3]
    >>> remove_all_copies([], 5)
    0
    """
    before = len(items)
    items[:] = [x for x in items if x != item]
    return before - len(items)


@exercise(
    "Move the element at index from_index so that it ends up at to_index; new list.",
    "Take one element out and put it back at another position of the shortened list.",
)
def moved(items: list, from_index: int, to_index: int) -> list:
    """Return a copy of items in which the element at from_index was moved to to_index.

    >>> moved(["a", "b", "c", "d"], 0, 2)
    ['b', 'c', 'a', 'd']
    >>> moved([1, 2, 3], 2, 0)
    [3, 1, 2]
    >>> moved([1], 0, 0)
    [1]
    """
    result = list(items)
    element = result.pop(from_index)
    result.insert(to_index, element)
    return result


@exercise(
    "Bring the given item to the front, keeping the others in order; unchanged if it is absent.",
    "Move-to-front: the first occurrence of item becomes the first element.",
)
def to_front(items: list, item) -> list:
    """Return items with the first occurrence of item moved to the beginning.

    >>> to_front(["a", "b", "c"], "c")
    ['c', 'a', 'b']
    >>> to_front([1, 2], 7)
    [1, 2]
    >>> to_front([], 1)
    []
    """
    if item not in items:
        return list(items)
    rest = list(items)
    rest.remove(item)
    return [item] + rest


@exercise(
    "Insert item after the first occurrence of anchor; append it when anchor is missing.",
    "Place item right behind anchor, or at the end without anchor. Returns a new list.",
)
def insert_after(items: list[str], anchor: str, item: str) -> list[str]:
    """Return a copy of items with item placed directly after anchor, or at the end if anchor is missing.

    >>> insert_after(["a", "c"], "a", "b")
    ['a', 'b', 'c']
    >>> insert_after(["a"], "x", "z")
    ['a', 'z']
    >>> insert_after([], "x", "z")
    ['z']
    """
    if anchor in items:
        cut = items.index(anchor) + 1
    else:
        cut = len(items)
    return items[:cut] + [item] + items[cut:]


@exercise(
    "Replace the slice start:stop by the elements of replacement, whatever their number.",
    "Splice: cut out items[start:stop] and put replacement there; returns a new list.",
)
def splice(items: list, start: int, stop: int, replacement: list) -> list:
    """Return a copy of items in which the elements from start to stop - 1 are replaced.

    >>> splice([1, 2, 3, 4], 1, 3, [9])
    [1, 9, 4]
    >>> splice(["a"], 1, 1, ["b", "c"])
    ['a', 'b', 'c']
    >>> splice([1, 2], 0, 2, [])
    []
    """
    result = items[:]
    result[start:stop] = replacement
    return result


@exercise(
    "Delete the elements at the given positions, returned as a new list; order and repetition of the positions do not matter.",
    "Remove several indexes at once.",
)
def without_positions(items: list, positions: list[int]) -> list:
    """Return items without the elements at the given positions.

    >>> without_positions(["a", "b", "c", "d"], [3, 1])
    ['a', 'c']
    >>> without_positions([1, 2], [0, 0, 9])
    [2]
    >>> without_positions([1], [])
    [1]
    """
    gone = set(positions)
    return [item for i, item in enumerate(items) if i not in gone]


@exercise(
    "Toggle membership: remove item if it is in the selection, otherwise add it at the end. New list.",
    "Selecting an item twice unselects it.",
)
def toggled(selection: list, item) -> list:
    """Return the selection without item if it was selected, otherwise with item appended.

    >>> toggled(["a", "b"], "a")
    ['b']
    >>> toggled(["b"], "c")
    ['b', 'c']
    >>> toggled([], 1)
    [1]
    """
    if item in selection:
        return [s for s in selection if s != item]
    return selection + [item]


@exercise(
    "Replace negative numbers in the list itself by zero; return how many were replaced.",
    "Set every value below 0 to 0 in place and count the changes.",
)
def zero_out_negatives(numbers: list[int]) -> int:
    """Set all negative numbers of the list to zero, in place, and return how many there were.

    >>> data = [3, -1, -5]
    >>> zero_out_negatives(data)
    2
    >>> data
    [3, 0, 0]
    >>> zero_out_negatives([1])
    0
    """
    changed = 0
    for i, n in enumerate(numbers):
        if n < 0:
            numbers[i] = 0
            changed += 1
    return changed


@exercise(
    "Add item to the recent list: it goes first, an older copy disappears, at most limit entries remain.",
    "Most-recently-used list: put item in front, remove its earlier occurrence, cut to limit elements.",
)
def remember_recent(recent: list[str], item: str, limit: int) -> list[str]:
    """Return the list of recent items with item in front, without an older copy, cut to limit entries.

    >>> remember_recent(["b", "a"], "a", 5)
    ['a', 'b']
    >>> remember_recent(["c", "b", "a"], "d", 3)
    ['d', 'c', 'b']
    >>> remember_recent([], "x", 2)
    ['x']
    """
    others = [r for r in recent if r != item]
    return [item, *others][:limit]


@exercise(
    "Fill the gaps (None) of a list, from left to right, with the elements of supply; gaps stay when supply runs out.",
    "Replace None entries by successive supply elements, as long as there are any.",
)
def fill_gaps_from(slots: list, supply: list) -> list:
    """Return slots with its None entries replaced, in order, by the elements of supply.

    >>> fill_gaps_from([None, 2, None], [1, 3])
    [1, 2, 3]
    >>> fill_gaps_from([None, None], ["a"])
    ['a', None]
    >>> fill_gaps_from([5], [1])
    [5]
    """
    source = iter(supply)
    return [next(source, None) if slot is None else slot for slot in slots]


@exercise(
    "Carry out edit commands on a list: ('add', x) appends x, ('drop', x) removes the first x, ('clear', _) empties it. Return the result.",
    "Apply a sequence of (command, value) edits to a copy of items. Dropping a missing value is ignored.",
)
def apply_edits(items, edits):
    """Return a copy of items after the edits "add", "drop" and "clear" were applied in order.

    Dropping a value that is not there has no effect.

    >>> apply_edits([1], [("add", 2), ("drop", 1)])
    [2]
    >>> apply_edits(["a", "b"], [("clear", None), ("add", "z")])
    ['z']
    >>> apply_edits([], [("drop", 5)])
    []
    """
    result = list(items)
    for command, value in edits:
        if command == "add":
            result.append(value)
        elif command == "drop" and value in result:
            result.remove(value)
        elif command == "clear":
            result.clear()
    return result


@exercise(
    "Move all elements for which test is true to the end, both groups in their old order; new list.",
    "Stable move to the back of the matching elements.",
)
def matching_to_back(items, test):
    """Return items with the elements that pass the test moved behind the others, order otherwise kept.

    >>> matching_to_back([1, 2, 3, 4], lambda n: n % 2 == 0)
    [1, 3, 2, 4]
    >>> matching_to_back(["done", "todo"], lambda s: s == "done")
    ['todo', 'done']
    >>> matching_to_back([], bool)
    []
    """
    return [x for x in items if not test(x)] + [x for x in items if test(x)]


@exercise(
    "Update the inventory list of [name, amount] lists in place: increase the amount of name, or append a new entry.",
    "Add amount to the entry with that name; if there is none yet, add an entry. The list is changed and nothing returned.",
)
def restock_shelf(inventory: list[list], name: str, amount: int) -> None:
    """Add amount to the [name, amount] entry of the inventory, creating the entry if needed.

    >>> stock = [["nuts", 3]]
    >>> restock_shelf(stock, "nuts", 2)
    >>> restock_shelf(stock, "figs", 4)
    >>> stock
    [['nuts', 5], ['figs', 4]]
    >>> empty = []
    >>> restock_shelf(empty, "tea", 1)
    >>> empty
    [['tea', 1]]
    >>> restock_shelf([], "x", 0) is None
    True
    """
    for entry in inventory:
        if entry[0] == name:
            entry[1] += amount
            return
    inventory.append([name, amount])


@exercise(
    "Insert a separator into a new list after every count items, but not at the very end.",
    "Put marker behind each group of count elements, except after the last group.",
)
def mark_groups(items: list, count: int, marker) -> list:
    """Return items with marker between groups of count elements.

    >>> mark_groups([1, 2, 3, 4, 5], 2, "|")
    [1, 2, '|', 3, 4, '|', 5]
    >>> mark_groups([1, 2], 2, 0)
    [1, 2]
    >>> mark_groups([], 3, 0)
    []
    """
    result = []
    for i, item in enumerate(items):
        if i and i % count == 0:
            result.append(marker)
        result.append(item)
    return result


@exercise(
    "Strip the given value from both ends of the list; occurrences in the middle remain.",
    "Like str.strip for lists.",
)
def strip_list(items: list, value) -> list:
    """Return items without leading and trailing elements equal to value.

    >>> strip_list([0, 0, 1, 0, 2, 0], 0)
    [1, 0, 2]
    >>> strip_list(["x"], "x")
    []
    >>> strip_list([], 1)
    []
    """
    start, stop = 0, len(items)
    while start < stop and items[start] == value:
        start += 1
    while stop > start and items[stop - 1] == value:
        stop -= 1
    return items[start:stop]


@exercise(
    "Repeat each element times times next to itself.",
    "Stretch a list: every item appears times times in a row.",
)
def stretch_items(items: list, times: int) -> list:
    """Return a list in which every item is repeated times times in a row.

    >>> stretch_items([1, 2], 3)
    [1, 1, 1, 2, 2, 2]
    >>> stretch_items(["a"], 0)
    []
    >>> stretch_items([], 2)
    []
    """
    return [item for item in items for _ in range(times)]


@exercise(
    "Resize to exactly length elements: cut a longer list, extend a shorter one with filler.",
    "Return items shortened or padded at the end to the wanted length.",
)
def fit_length(items, length, filler=None):
    """Return items cut or padded with filler so that it has exactly length elements.

    >>> fit_length([1, 2, 3], 2)
    [1, 2]
    >>> fit_length([1], 3, 0)
    [1, 0, 0]
    >>> fit_length([], 1)
    [None]
    """
    return items[:length] + [filler] * (length - len(items))


@exercise(
    "Fix the list of settings lines: replace the line 'key=...' by 'key=value', or append it when the key has no line.",
    "Set a key in a list of 'key=value' strings. Existing lines for the key are overwritten; otherwise a line is added.",
)
def set_config_line(lines: list[str], key: str, value: str) -> list[str]:
    """Return the "key=value" lines with the line of key set to value, appended if the key is new.

    >>> set_config_line(["a=1", "b=2"], "a", "9")
    ['a=9', 'b=2']
    >>> set_config_line(["a=1"], "c", "3")
    ['a=1', 'c=3']
    >>> set_config_line([], "x", "")
    ['x=']
    """
    new_line = f"{key}={value}"
    result = []
    found = False
    for line in lines:
        if line.split("=", 1)[0] == key:
            result.append(new_line)
            found = True
        else:
            result.append(line)
    if not found:
        result.append(new_line)
    return result
