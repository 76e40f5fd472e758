"""Rotating, swapping, reversing and interleaving lists."""

from training.curriculum.exercise import exercise


@exercise(
    "Move the first k elements behind the others (k may exceed the length).",
    "Given a list and a number k, shift it cyclically to the left k times.",
)
def list_turn_left(items: list, k: int) -> list:
    """Return items rotated k places to the left; elements leaving at the front come back at the end.

    >>> list_turn_left([1, 2, 3, 4], 1)
    [2, 3, 4, 1]
    >>> list_turn_left([1, 2, 3], 5)
    [3, 1, 2]
    >>> list_turn_left([], 2)
    []
    """
    if not items:
        return []
    k %= len(items)
    return items[k:] + items[:k]


@exercise(
    "Move the last element to the front k times.",
    "Given a list and a number k, shift it cyclically to the right by k positions.",
)
def list_turn_right(items: list, k: int) -> list:
    """Return items rotated k places to the right; elements leaving at the end come back at the front.

    >>> list_turn_right([1, 2, 3, 4], 1)
    [4, 1, 2, 3]
    >>> list_turn_right(["a", "b"], 2)
    ['a', 'b']
    >>> list_turn_right([], 3)
    []
    """
    result = list(items)
    for _ in range(k):
        if result:
            result.insert(0, result.pop())
    return result


@exercise(
    "Cut the list before its minimum and swap the two parts.",
    "Given nums seen as a ring, list it starting from the least element (the first one if repeated).",
)
def rotate_to_minimum(nums: list[int]) -> list[int]:
    """Return nums rotated so that the first occurrence of its smallest number comes first.

    >>> rotate_to_minimum([4, 5, 1, 3])
    [1, 3, 4, 5]
    >>> rotate_to_minimum([2, 2])
    [2, 2]
    >>> rotate_to_minimum([])
    []
    """
    if not nums:
        return []
    i = nums.index(min(nums))
    return nums[i:] + nums[:i]


@exercise(
    "Rotate the list such that value becomes its first element.",
    "Given a circular order and a value, begin with the value and continue around the circle.",
)
def start_ring_at(items: list, value) -> list:
    """Return the ring of items listed from the first occurrence of value on; unchanged if value is missing.

    >>> start_ring_at(["a", "b", "c"], "b")
    ['b', 'c', 'a']
    >>> start_ring_at([1, 2], 5)
    [1, 2]
    >>> start_ring_at([7], 7)
    [7]
    """
    if value not in items:
        return items
    i = items.index(value)
    return items[i:] + items[:i]


@exercise(
    "Swap two elements given by their positions, leaving the original list untouched.",
    "Given a list and two valid indices, return a new list with these two elements interchanged.",
)
def list_swap_positions(items: list, i: int, j: int) -> list:
    """Return a copy of items in which the elements at the indices i and j are exchanged.

    >>> list_swap_positions([1, 2, 3], 0, 2)
    [3, 2, 1]
    >>> list_swap_positions(["a", "b"], 1, 0)
    ['b', 'a']
    >>> list_swap_positions([5], 0, 0)
    [5]
    """
    result = items[:]
    result[i], result[j] = result[j], result[i]
    return result


@exercise(
    "Swap the elements pairwise; a single last element stays in place.",
    "Given a list, interchange the positions 0 and 1, 2 and 3, 4 and 5 ...",
)
def swap_neighbours(items: list) -> list:
    """Return items with every two neighbours exchanged: first with second, third with fourth and so on.

    >>> swap_neighbours([1, 2, 3, 4, 5])
    [2, 1, 4, 3, 5]
    >>> swap_neighbours(["a"])
    ['a']
    >>> swap_neighbours([])
    []
    """
    result = list(items)
    for i in range(0, len(items) - 1, 2):
        result[i], result[i + 1] = result[i + 1], result[i]
    return result


@exercise(
    "Put the second half before the first half, leaving a middle element where it is.",
    "Given a list, interchange its two halves around the centre.",
)
def list_swap_halves(items: list) -> list:
    """Return items with its first and second half exchanged; with an odd length the middle element stays in the
    middle.

    >>> list_swap_halves([1, 2, 3, 4])
    [3, 4, 1, 2]
    >>> list_swap_halves([1, 2, 3, 4, 5])
    [4, 5, 3, 1, 2]
    >>> list_swap_halves([])
    []
    """
    half = len(items) // 2
    middle = items[half:len(items) - half]
    return items[len(items) - half:] + middle + items[:half]


@exercise(
    "Interchange the smallest and the largest number (first occurrences).",
    "Given a nonempty list, swap the positions of its least and greatest element.",
)
def swap_min_and_max(nums: list[int]) -> list[int]:
    """Return nums with its first minimum and its first maximum exchanged.

    >>> swap_min_and_max([3, 1, 9, 4])
    [3, 9, 1, 4]
    >>> swap_min_and_max([5])
    [5]
    >>> swap_min_and_max([2, 2])
    [2, 2]
    """
    result = list(nums)
    i = nums.index(min(nums))
    j = nums.index(max(nums))
    result[i], result[j] = result[j], result[i]
    return result


@exercise(
    "Turn around a section of the list and keep the rest in place.",
    "Given a list and two indices, reverse the elements lying between them, ends included.",
)
def reverse_between(items: list, start: int, end: int) -> list:
    """Return items with the part from index start to index end, both inclusive, reversed.

    >>> reverse_between([1, 2, 3, 4, 5], 1, 3)
    [1, 4, 3, 2, 5]
    >>> reverse_between(["a", "b"], 0, 1)
    ['b', 'a']
    >>> reverse_between([1, 2, 3], 2, 2)
    [1, 2, 3]
    """
    return items[:start] + items[start:end + 1][::-1] + items[end + 1:]


@exercise(
    "Flip the prefix of length k and leave the other elements.",
    "Given a list and a number k, turn around only the leading k elements.",
)
def reverse_first_k(items: list, k: int) -> list:
    """Return items with its first k elements in reverse order.

    >>> reverse_first_k([1, 2, 3, 4], 3)
    [3, 2, 1, 4]
    >>> reverse_first_k(["a", "b"], 1)
    ['a', 'b']
    >>> reverse_first_k([1, 2], 5)
    [2, 1]
    """
    return items[:k][::-1] + items[k:]


@exercise(
    "Reverse the sequence of negative entries using only their own positions.",
    "Given nums, fill the places of the negative numbers with these numbers taken from back to front.",
)
def reverse_only_negatives(nums: list[int]) -> list[int]:
    """Return nums with the negative numbers in reverse order, while the others stay in place.

    >>> reverse_only_negatives([-1, 5, -2, -3])
    [-3, 5, -2, -1]
    >>> reverse_only_negatives([1, 2])
    [1, 2]
    >>> reverse_only_negatives([-4])
    [-4]
    """
    negatives = [n for n in nums if n < 0]
    return [negatives.pop() if n < 0 else n for n in nums]


@exercise(
    "Append the reversed list to the list.",
    "Given a list, make it a palindrome of double length.",
)
def mirrored(items: list) -> list:
    """Return items followed by the same items in reverse order.

    >>> mirrored([1, 2, 3])
    [1, 2, 3, 3, 2, 1]
    >>> mirrored(["a"])
    ['a', 'a']
    >>> mirrored([])
    []
    """
    return items + items[::-1]


@exercise(
    "Walk to the end of the list and back to its beginning, visiting the last element once.",
    "Given a list, extend it to a palindrome with the last element in the centre.",
)
def there_and_back(items: list) -> list:
    """Return items followed by its elements in reverse order without repeating the last one.

    >>> there_and_back([1, 2, 3])
    [1, 2, 3, 2, 1]
    >>> there_and_back(["a"])
    ['a']
    >>> there_and_back([])
    []
    """
    return items + items[-2::-1] if len(items) > 1 else items


@exercise(
    "Interleave two lists: a[0], b[0], a[1], b[1] and so on, then what remains.",
    "Given two lists of possibly different length, weave them together beginning with the first.",
)
def alternate_two(a: list, b: list) -> list:
    """Return the elements of a and b taken alternately; the rest of the longer list follows at the end.

    >>> alternate_two([1, 3], [2, 4])
    [1, 2, 3, 4]
    >>> alternate_two(["a"], ["x", "y", "z"])
    ['a', 'x', 'y', 'z']
    >>> alternate_two([], [1])
    [1]
    """
    result = []
    for i in range(max(len(a), len(b))):
        result.extend(a[i:i + 1])
        result.extend(b[i:i + 1])
    return result


@exercise(
    "Interleave two lists of the same length.",
    "Write a function that merges two lists by taking one element from each alternately.",
)
def weave_equal_lists(a, b):
    """Return the elements of two equally long lists in turn: a[0], b[0], a[1], b[1] and so on.

    >>> weave_equal_lists([1, 2], [8, 9])
    [1, 8, 2, 9]
    >>> weave_equal_lists(["a"], ["b"])
    ['a', 'b']
    >>> weave_equal_lists([], [])
    []
    """
    return [x for pair in zip(a, b) for x in pair]


@exercise(
    "Put all elements of the positions 0, 2, 4 ... before those of 1, 3, 5 ...",
    "Given a list, rearrange it by taking every second element first and the skipped ones afterwards.",
)
def even_positions_then_odd(items: list) -> list:
    """Return the elements at even indices followed by those at odd indices.

    >>> even_positions_then_odd([10, 11, 12, 13, 14])
    [10, 12, 14, 11, 13]
    >>> even_positions_then_odd(["a"])
    ['a']
    >>> even_positions_then_odd([])
    []
    """
    return items[::2] + items[1::2]


@exercise(
    "Pick items[i] for each i in order.",
    "Given a list and a list of positions, build the list of the elements at these positions.",
)
def reorder_by_indices(items: list, order: list[int]) -> list:
    """Return the items in the order given by a list of indices.

    >>> reorder_by_indices(["a", "b", "c"], [2, 0, 1])
    ['c', 'a', 'b']
    >>> reorder_by_indices([5, 6], [1, 1])
    [6, 6]
    >>> reorder_by_indices([1], [])
    []
    """
    return [items[i] for i in order]


@exercise(
    "Move every item to the position named for it.",
    "Given items and their destinations, build the rearranged list.",
)
def place_at_targets(items: list, targets: list[int]) -> list:
    """Return a list in which items[i] stands at index targets[i]; targets is a permutation of the indices.

    >>> place_at_targets(["a", "b", "c"], [2, 0, 1])
    ['b', 'c', 'a']
    >>> place_at_targets([5, 6], [0, 1])
    [5, 6]
    >>> place_at_targets([], [])
    []
    """
    result = [None] * len(items)
    for item, target in zip(items, targets):
        result[target] = item
    return result


@exercise(
    "Find for each value the position at which it stands in order.",
    "Given a permutation as a list, compute the list whose entry number v is the index of v.",
)
def inverse_order(order: list[int]) -> list[int]:
    """Return the inverse of a permutation of 0 to n - 1.

    >>> inverse_order([2, 0, 1])
    [1, 2, 0]
    >>> inverse_order([0, 1])
    [0, 1]
    >>> inverse_order([])
    []
    """
    return [order.index(v) for v in range(len(order))]


@exercise(
    "Take out the element at the given index and put it first.",
    "Given a list and a valid index, pull that element forward to position 0.",
)
def move_to_front(items: list, index: int) -> list:
    """Return items with the element at index moved to the front; the others keep their order.

    >>> move_to_front([1, 2, 3], 2)
    [3, 1, 2]
    >>> move_to_front(["a", "b"], 0)
    ['a', 'b']
    >>> move_to_front([7], 0)
    [7]
    """
    return [items[index]] + items[:index] + items[index + 1:]


@exercise(
    "Take out the element at index and insert it again steps places further.",
    "Given a list, an index and a number of steps, shift one element along the list.",
)
def move_item_by(items: list, index: int, steps: int) -> list:
    """Return items with the element at index moved by steps positions, a negative number meaning towards the front.

    >>> move_item_by(["a", "b", "c", "d"], 0, 2)
    ['b', 'c', 'a', 'd']
    >>> move_item_by([1, 2, 3], 2, -1)
    [1, 3, 2]
    >>> move_item_by([1], 0, 0)
    [1]
    """
    result = list(items)
    item = result.pop(index)
    result.insert(index + steps, item)
    return result


@exercise(
    "Take the first copy of value out and append it.",
    "Given a queue and a value, let the first element equal to it go to the back of the line.",
)
def send_to_back(items: list, value) -> list:
    """Return items with the first occurrence of value moved to the end; unchanged if value is missing.

    >>> send_to_back([1, 2, 3], 1)
    [2, 3, 1]
    >>> send_to_back(["a"], "b")
    ['a']
    >>> send_to_back([5, 6, 5], 5)
    [6, 5, 5]
    """
    result = list(items)
    if value in result:
        result.remove(value)
        result.append(value)
    return result


@exercise(
    "Push the list to the right by k and keep its length, padding with filler.",
    "Given a list, a number k up to its length and a filler, drop the last k elements and put k fillers in front.",
)
def shift_with_fill(items: list, k: int, filler) -> list:
    """Return items shifted k places to the right; free places at the front get filler, overflow is lost.

    >>> shift_with_fill([1, 2, 3, 4], 1, 0)
    [0, 1, 2, 3]
    >>> shift_with_fill(["a", "b"], 2, "-")
    ['-', '-']
    >>> shift_with_fill([1], 0, 9)
    [1]
    """
    return [filler] * k + items[:len(items) - k]


@exercise(
    "Take one element from each list in turn until all are used up.",
    "Given several lists, merge them by going around and around.",
)
def round_robin(lists: list[list]) -> list:
    """Return the first elements of all lists, then all second elements and so on; exhausted lists are skipped.

    >>> round_robin([[1, 4], [2], [3, 5]])
    [1, 2, 3, 4, 5]
    >>> round_robin([["a", "b"]])
    ['a', 'b']
    >>> round_robin([])
    []
    """
    result = []
    for i in range(max(map(len, lists), default=0)):
        for inner in lists:
            if i < len(inner):
                result.append(inner[i])
    return result


@exercise(
    "Cycle through items and stop after length elements.",
    "Given a nonempty list and a length, fill a list by starting over whenever the end is reached.",
)
def list_repeat_to_length(items: list, length: int) -> list:
    """Return the elements of items repeated cyclically until the list has the given length.

    >>> list_repeat_to_length([1, 2, 3], 5)
    [1, 2, 3, 1, 2]
    >>> list_repeat_to_length(["a"], 3)
    ['a', 'a', 'a']
    >>> list_repeat_to_length([1, 2], 0)
    []
    """
    return [items[i % len(items)] for i in range(length)]


@exercise(
    "Tell if both lists hold the same elements in the same circular order.",
    "Given two lists, return True when cutting a somewhere and exchanging the two parts gives b.",
)
def are_rotations(a: list, b: list) -> bool:
    """Check whether b can be obtained by rotating a.

    >>> are_rotations([1, 2, 3], [3, 1, 2])
    True
    >>> are_rotations([1, 2, 3], [3, 2, 1])
    False
    >>> are_rotations([], [])
    True
    """
    if len(a) != len(b):
        return False
    return a == b or any(a[i:] + a[:i] == b for i in range(len(a)))
