"""Rotating, shifting, interleaving and zipping lists of unequal lengths."""

import itertools
from collections import deque

from training.curriculum.exercise import exercise


@exercise(
    "Move the first count elements to the end; count may exceed the length.",
    "Rotate the list to the left by count places.",
)
def turn_left(items: list, count: int) -> list:
    """Return items rotated count places to the left.

    >>> turn_left([1, 2, 3, 4], 1)
    [2, 3, 4, 1]
    >>> turn_left([1, 2, 3], 5)
    [3, 1, 2]
    >>> turn_left([], 2)
    []
    """
    if not items:
        return []
    count %= len(items)
    return items[count:] + items[:count]


@exercise(
    "Bring the last element to the front and repeat that times times.",
    "Rotate to the right: in every step the final element becomes the first.",
)
def rotate_backwards(items, times):
    """Return a list in which the last element was moved to the front the given number of times.

    >>> rotate_backwards([1, 2, 3], 1)
    [3, 1, 2]
    >>> rotate_backwards(["a", "b"], 2)
    ['a', 'b']
    >>> rotate_backwards([], 1)
    []
    """
    line = deque(items)
    line.rotate(times)
    return list(line)


@exercise(
    "Move everything count places to the right; elements pushed out are lost and filler appears on the left.",
    "Shift right without wrapping, filling the free places with filler. The length stays the same.",
)
def shift_right_fill(items: list, count: int, filler=0) -> list:
    """Shift items count places to the right, dropping what falls off and filling with filler.

    >>> shift_right_fill([1, 2, 3], 1)
    [0, 1, 2]
    >>> shift_right_fill(["a", "b"], 5, "")
    ['', '']
    >>> shift_right_fill([7, 8], 0)
    [7, 8]
    """
    count = min(count, len(items))
    return [filler] * count + items[:len(items) - count]


@exercise(
    "Take elements by turns from the two lists; when one runs out append the rest of the other.",
    "Interleave first and second, starting with first; leftovers of the longer list go to the end.",
)
def alternate_lists(first: list, second: list) -> list:
    """Interleave two lists, starting with first, and append the remainder of the longer one.

    >>> alternate_lists([1, 3], [2, 4])
    [1, 2, 3, 4]
    >>> alternate_lists(["a"], ["b", "c", "d"])
    ['a', 'b', 'c', 'd']
    >>> alternate_lists([], [5])
    [5]
    """
    mixed = []
    for a, b in zip(first, second):
        mixed += [a, b]
    short = min(len(first), len(second))
    return mixed + first[short:] + second[short:]


@exercise(
    "Combine any number of lists by taking one element of each in every round, skipping exhausted lists.",
    "Round-robin merge of several lists.",
)
def merge_in_rounds(*lists):
    """Interleave several lists: one element from each per round, ignoring lists that have run out.

    >>> merge_in_rounds([1, 4], [2], [3, 5])
    [1, 2, 3, 4, 5]
    >>> merge_in_rounds()
    []
    >>> merge_in_rounds(["a"], ["b"])
    ['a', 'b']
    """
    missing = object()
    rounds = itertools.zip_longest(*lists, fillvalue=missing)
    return [item for row in rounds for item in row if item is not missing]


@exercise(
    "Pair elements of two lists; the shorter list is padded with default.",
    "Zip a and b to the length of the longer one, using default for missing partners.",
)
def pair_padded(a: list, b: list, default=None) -> list[tuple]:
    """Pair up two lists, using default where the shorter one has no element.

    >>> pair_padded([1, 2], ["x"])
    [(1, 'x'), (2, None)]
    >>> pair_padded([], [1, 2], 0)
    [(0, 1), (0, 2)]
    >>> pair_padded([], [])
    []
    """
    length = max(len(a), len(b))
    padded_a = a + [default] * (length - len(a))
    padded_b = b + [default] * (length - len(b))
    return list(zip(padded_a, padded_b))


@exercise(
    "Pair each of the long items with one of the short ones, starting over with the short list as often as needed.",
    "Assign colours to items cyclically: colours repeat when there are more items.",
)
def cycle_colours(items: list[str], colours: list[str]) -> list[tuple[str, str]]:
    """Give every item a colour, going through the colours again and again.

    >>> cycle_colours(["a", "b", "c"], ["red", "blue"])
    [('a', 'red'), ('b', 'blue'), ('c', 'red')]
    >>> cycle_colours(["x"], ["green", "pink"])
    [('x', 'green')]
    >>> cycle_colours([], ["red"])
    []
    """
    return list(zip(items, itertools.cycle(colours)))


@exercise(
    "Undo a zip: from a list of pairs make the list of first parts and the list of second parts.",
    "Separate (a, b) tuples into two lists; no pairs give two empty lists.",
)
def pairs_to_two_lists(pairs):
    """Split a list of pairs into two lists.

    >>> pairs_to_two_lists([(1, "a"), (2, "b")])
    ([1, 2], ['a', 'b'])
    >>> pairs_to_two_lists([])
    ([], [])
    >>> pairs_to_two_lists([(0, 0)])
    ([0], [0])
    """
    return [a for a, _ in pairs], [b for _, b in pairs]


@exercise(
    "Check whether one list is a rotation of the other.",
    "True if turning left by some number of places gives right.",
)
def is_turned_version(left: list, right: list) -> bool:
    """Tell whether right can be produced by rotating left.

    >>> is_turned_version([1, 2, 3], [3, 1, 2])
    True
    >>> is_turned_version([1, 2, 3], [3, 2, 1])
    False
    >>> is_turned_version([], [])
    True
    """
    if len(left) != len(right):
        return False
    if not left:
        return True
    return any(left[i:] + left[:i] == right for i in range(len(left)))


@exercise(
    "Reverse only the part from index start up to, but not including, stop.",
    "Copy of items with the slice start:stop in reverse order.",
)
def reverse_part(items: list, start: int, stop: int) -> list:
    """Return items with the elements from start to stop - 1 in reverse order.

    >>> reverse_part([1, 2, 3, 4, 5], 1, 4)
    [1, 4, 3, 2, 5]
    >>> reverse_part([1, 2], 0, 2)
    [2, 1]
    >>> reverse_part(["a"], 0, 0)
    ['a']
    """
    return items[:start] + items[start:stop][::-1] + items[stop:]


@exercise(
    "Reverse the order within every group of size elements, the groups staying in place.",
    "Chop items in groups of size and flip each group; a shorter last group is flipped too.",
)
def reverse_in_groups(items: list, size: int) -> list:
    """Reverse each consecutive group of size items.

    >>> reverse_in_groups([1, 2, 3, 4, 5], 2)
    [2, 1, 4, 3, 5]
    >>> reverse_in_groups([1, 2, 3], 3)
    [3, 2, 1]
    >>> reverse_in_groups([], 2)
    []
    """
    result = []
    for i in range(0, len(items), size):
        result.extend(reversed(items[i:i + size]))
    return result


@exercise(
    "Swap the first half with the second; for odd lengths the middle element stays in the middle.",
    "Exchange both halves of a list around a possible central element.",
)
def exchange_halves(items):
    """Return items with its two halves exchanged. A middle element keeps its place.

    >>> exchange_halves([1, 2, 3, 4])
    [3, 4, 1, 2]
    >>> exchange_halves([1, 2, 3, 4, 5])
    [4, 5, 3, 1, 2]
    >>> exchange_halves([])
    []
    """
    n = len(items)
    half = n // 2
    return items[n - half:] + items[half:n - half] + items[:half]


@exercise(
    "Cut a deck of cards at position cut and complete it: the lower part comes on top.",
    "Put the cards from index cut onward before the others. A cut of 0 or the full length changes nothing.",
)
def lift_off_cards(deck: list, cut: int) -> list:
    """Lift off the first cut cards and lay them under the rest.

    Raises:
        ValueError: if cut is negative or larger than the deck.

    >>> lift_off_cards(["ace", "king", "ten"], 1)
    ['king', 'ten', 'ace']
    >>> lift_off_cards([1, 2], 2)
    [1, 2]
    >>> lift_off_cards([1], 3)
    Traceback (most recent call last):
    ...
    ValueError: bad cut
    """
    if not 0 <= cut <= len(deck):
        raise ValueError("bad cut")
    return deck[cut:] + deck[:cut]


@exercise(
    "Alternate from both ends: first, last, second, second to last, and so on.",
    "Reorder items by taking one from the front, then one from the back, until none is left.",
)
def zigzag_from_ends(items: list) -> list:
    """Return the items in the order first, last, second, second last, and so on.

    >>> zigzag_from_ends([1, 2, 3, 4, 5])
    [1, 5, 2, 4, 3]
    >>> zigzag_from_ends(["a", "b"])
    ['a', 'b']
    >>> zigzag_from_ends([])
    []
    """
    line = deque(items)
    result = []
    from_front = True
    while line:
        result.append(line.popleft() if from_front else line.pop())
        from_front = not from_front
    return result


@exercise(
    "Rotate so that the list starts with item; unchanged copy if item is not included.",
    "Turn the ring of items until item is at the front.",
)
def start_with(items: list[str], item: str) -> list[str]:
    """Rotate items so that the first occurrence of item comes first.

    >>> start_with(["mon", "tue", "wed"], "tue")
    ['tue', 'wed', 'mon']
    >>> start_with(["a", "b"], "z")
    ['a', 'b']
    >>> start_with([], "q")
    []
    """
    if item not in items:
        return items[:]
    i = items.index(item)
    return items[i:] + items[:i]


@exercise(
    "Weave two texts character by character; the surplus of the longer text comes last.",
    "Interleave the characters of two strings, then add what remains of the longer one.",
)
def weave_texts(a: str, b: str) -> str:
    """Interleave the characters of a and b and append the rest of the longer text.

    >>> weave_texts("ace", "bd")
    'abcde'
    >>> weave_texts("", "xyz")
    'xyz'
    >>> weave_texts("1", "2")
    '12'
    """
    return "".join(x + y for x, y in itertools.zip_longest(a, b, fillvalue=""))


@exercise(
    "Rotate the list so the smallest element is first.",
    "Turn a non-empty ring until its minimum (first occurrence) stands at index 0.",
)
def minimum_to_front(ring: list[int]) -> list[int]:
    """Return ring rotated so that its first minimum comes first.

    >>> minimum_to_front([5, 2, 8])
    [2, 8, 5]
    >>> minimum_to_front([1, 4])
    [1, 4]
    >>> minimum_to_front([3])
    [3]
    """
    k = ring.index(min(ring))
    return ring[k:] + ring[:k]


@exercise(
    "Who deals in the given round? Players take turns around the table; round 1 is dealt by the player first.",
    "Return the dealer of a round (1-based) when the duty passes to the next player each round, starting with player first.",
)
def dealer_of_round(players: list[str], first: str, round_number: int) -> str:
    """Return who deals in a round if player first deals round 1 and the deal moves on by one each round.

    >>> dealer_of_round(["Ann", "Bob", "Cid"], "Bob", 1)
    'Bob'
    >>> dealer_of_round(["Ann", "Bob", "Cid"], "Bob", 3)
    'Ann'
    >>> dealer_of_round(["Solo"], "Solo", 9)
    'Solo'
    """
    start = players.index(first)
    return players[(start + round_number - 1) % len(players)]


@exercise(
    "All rotations of a list, beginning with the list itself.",
    "Every way to turn items, from 0 to len - 1 places to the left.",
)
def all_turns(items: list) -> list[list]:
    """Return every left rotation of items, starting with the unrotated list.

    >>> all_turns([1, 2, 3])
    [[1, 2, 3], [2, 3, 1], [3, 1, 2]]
    >>> all_turns(["x"])
    [['x']]
    >>> all_turns([])
    []
    """
    return [items[i:] + items[:i] for i in range(len(items))]


@exercise(
    "Compare a series with a copy of itself delayed by lag: return values[i] - values[i - lag] for each i >= lag.",
    "Lagged differences of a series.",
)
def lagged_differences(values: list[int], lag: int) -> list[int]:
    """Return the differences between each value and the value lag places earlier.

    >>> lagged_differences([1, 4, 9, 16], 2)
    [8, 12]
    >>> lagged_differences([5, 7], 1)
    [2]
    >>> lagged_differences([1], 3)
    []
    """
    return [later - earlier for earlier, later in zip(values, values[lag:])]


@exercise(
    "Swap every two neighbours: positions 0 and 1, 2 and 3, etc. An odd last element stays.",
    "Exchange the elements pairwise.",
)
def swap_pairwise(items):
    """Return items with neighbouring pairs exchanged; an unpaired last item stays in place.

    >>> swap_pairwise([1, 2, 3, 4])
    [2, 1, 4, 3]
    >>> swap_pairwise(["a", "b", "c"])
    ['b', 'a', 'c']
    >>> swap_pairwise([])
    []
    """
    result = list(items)
    for i in range(0, len(result) - 1, 2):
        result[i], result[i + 1] = result[i + 1], result[i]
    return result


@exercise(
    "Fill in the missing (None) values with the last value seen before; leading Nones remain.",
    "Forward fill: carry the most recent known value over gaps.",
)
def repeat_last_known_value(values: list) -> list:
    """Replace each None by the latest earlier value that is not None. Leading None entries remain.

    >>> repeat_last_known_value([1, None, None, 4, None])
    [1, 1, 1, 4, 4]
    >>> repeat_last_known_value([None, 2])
    [None, 2]
    >>> repeat_last_known_value([])
    []
    """
    filled = []
    last = None
    for value in values:
        if value is not None:
            last = value
        filled.append(last)
    return filled


@exercise(
    "Extend the list to length by repeating it from the beginning; cut it if it is too long.",
    "Repeat the pattern cyclically until the result has exactly length elements.",
)
def repeat_to_length(pattern: list, length: int) -> list:
    """Repeat pattern cyclically to get exactly length elements.

    >>> repeat_to_length([1, 2, 3], 5)
    [1, 2, 3, 1, 2]
    >>> repeat_to_length(["a"], 3)
    ['a', 'a', 'a']
    >>> repeat_to_length([1, 2, 3], 2)
    [1, 2]
    """
    return [pattern[i % len(pattern)] for i in range(length)]


@exercise(
    "Combine equally indexed elements of several lists by adding them; missing elements count as 0.",
    "Element-wise total of lists of unequal length, absent values being zero.",
)
def add_series_of_any_length(*series: list[int]) -> list[int]:
    """Add lists position by position, counting missing elements as zero.

    >>> add_series_of_any_length([1, 2, 3], [10])
    [11, 2, 3]
    >>> add_series_of_any_length([1], [1], [1, 5])
    [3, 5]
    >>> add_series_of_any_length()
    []
    """
    return [sum(column) for column in itertools.zip_longest(*series, fillvalue=0)]
