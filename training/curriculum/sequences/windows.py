"""Chunks, windows, pairs and neighbours."""

import itertools

from training.curriculum.exercise import exercise


@exercise(
    "Break items into consecutive pieces of size elements; the last piece may be shorter.",
    "Cut a list into lists of the given size, with a possibly smaller remainder at the end.",
)
def cut_into_chunks(items: list, size: int) -> list[list]:
    """Split items into consecutive lists of length size. The last list may be shorter.

    >>> cut_into_chunks([1, 2, 3, 4, 5], 2)
    [[1, 2], [3, 4], [5]]
    >>> cut_into_chunks([], 3)
    []
    >>> cut_into_chunks(["a"], 4)
    [['a']]
    """
    return [items[i:i + size] for i in range(0, len(items), size)]


@exercise(
    "Pieces of exactly size elements; leftover elements at the end are discarded.",
    "Full chunks only: cut items every size elements and ignore an incomplete final chunk.",
)
def full_chunks_only(items, size):
    """Split items into chunks of exactly size elements, dropping an incomplete last chunk.

    >>> full_chunks_only([1, 2, 3, 4, 5], 2)
    [[1, 2], [3, 4]]
    >>> full_chunks_only([1], 2)
    []
    >>> full_chunks_only("abcdef", 3)
    ['abc', 'def']
    """
    count = len(items) // size
    return [items[k * size:(k + 1) * size] for k in range(count)]


@exercise(
    "All contiguous windows of width elements, as lists.",
    "Sliding window: every run of width neighbouring elements, moving one step at a time.",
)
def sliding_windows(values: list, width: int) -> list[list]:
    """Return every contiguous window with the given width, from left to right.

    >>> sliding_windows([1, 2, 3, 4], 3)
    [[1, 2, 3], [2, 3, 4]]
    >>> sliding_windows([1], 2)
    []
    >>> sliding_windows(["a", "b"], 1)
    [['a'], ['b']]
    """
    return [values[i:i + width] for i in range(len(values) - width + 1)]


@exercise(
    "Moving average over width neighbouring values.",
    "Mean of each window of width consecutive values; too few values give an empty list.",
)
def moving_average(values: list[float], width: int) -> list[float]:
    """Return the averages of all windows of width consecutive values.

    >>> moving_average([2, 4, 6, 8], 2)
    [3.0, 5.0, 7.0]
    >>> moving_average([1], 2)
    []
    >>> moving_average([5, 7], 1)
    [5.0, 7.0]
    """
    averages = []
    for start in range(len(values) - width + 1):
        window = values[start:start + width]
        averages.append(sum(window) / width)
    return averages


@exercise(
    "Tuples of each element and its successor.",
    "Neighbouring pairs of a sequence: (first, second), (second, third) and so on.",
)
def successive_pairs(items: list) -> list[tuple]:
    """Return the pairs of adjacent items.

    >>> successive_pairs([1, 2, 3])
    [(1, 2), (2, 3)]
    >>> successive_pairs(["x"])
    []
    >>> successive_pairs([])
    []
    """
    return list(zip(items, items[1:]))


@exercise(
    "Maximum of each window of the given width.",
    "Slide a window over values and note the biggest element in each position of the window.",
)
def window_maxima(values: list[int], width: int) -> list[int]:
    """Return the maximum of every window of width consecutive values.

    >>> window_maxima([1, 5, 2, 4], 2)
    [5, 5, 4]
    >>> window_maxima([3, 1], 2)
    [3]
    >>> window_maxima([], 1)
    []
    """
    return [max(values[i:i + width]) for i in range(len(values) - width + 1)]


@exercise(
    "Smooth a series by replacing each value with the mean of itself and its direct neighbours; the ends have one neighbour only.",
    "Average every value with the one on its left and the one on its right, as far as they exist.",
)
def smooth_with_neighbours(series: list[float]) -> list[float]:
    """Replace each value by the average of itself and its existing left and right neighbours.

    >>> smooth_with_neighbours([3, 6, 9])
    [4.5, 6.0, 7.5]
    >>> smooth_with_neighbours([5])
    [5.0]
    >>> smooth_with_neighbours([])
    []
    """
    result = []
    for i in range(len(series)):
        around = series[max(0, i - 1):i + 2]
        result.append(sum(around) / len(around))
    return result


@exercise(
    "Pair up the items two by two; a left-over last item is paired with filler.",
    "Make tuples of items 0 and 1, 2 and 3, ...; with an odd number of items complete the last tuple with filler.",
)
def pair_up(items: list, filler=None) -> list[tuple]:
    """Group the items in tuples of two, completing an incomplete last tuple with filler.

    >>> pair_up([1, 2, 3, 4])
    [(1, 2), (3, 4)]
    >>> pair_up(["a", "b", "c"], "-")
    [('a', 'b'), ('c', '-')]
    >>> pair_up([])
    []
    """
    return list(itertools.zip_longest(items[::2], items[1::2], fillvalue=filler))


@exercise(
    "Turn a flat list key, value, key, value into a dictionary; an odd number of entries is a ValueError.",
    "Build a dict out of alternating keys and values.",
)
def alternating_to_dict(flat: list) -> dict:
    """Read a flat list as alternating keys and values and return the dictionary.

    >>> alternating_to_dict(["a", 1, "b", 2])
    {'a': 1, 'b': 2}
    >>> alternating_to_dict([])
    {}
    >>> alternating_to_dict(["a"])
    Traceback (most recent call last):
    ...
    ValueError: odd number of entries
    """
    if len(flat) % 2:
        raise ValueError("odd number of entries")
    return dict(zip(flat[0::2], flat[1::2]))


@exercise(
    "How many adjacent pairs are equal?",
    "Count the positions at which an element is the same as the one right after it.",
)
def equal_neighbour_count(items):
    """Number of neighbouring pairs with equal elements.

    >>> equal_neighbour_count([1, 1, 2, 2, 2])
    3
    >>> equal_neighbour_count("aab")
    1
    >>> equal_neighbour_count([])
    0
    """
    return sum(a == b for a, b in zip(items, items[1:]))


@exercise(
    "Check that neighbours never differ by more than step.",
    "True when the absolute difference between each number and the next is at most step.",
)
def changes_gently(numbers: list[int], step: int) -> bool:
    """Tell whether all consecutive numbers differ by no more than step.

    >>> changes_gently([1, 3, 2, 4], 2)
    True
    >>> changes_gently([1, 5], 3)
    False
    >>> changes_gently([], 0)
    True
    """
    return all(abs(b - a) <= step for a, b in zip(numbers, numbers[1:]))


@exercise(
    "Divide items into parts nearly equal lists, the earlier lists getting one extra element when needed.",
    "Distribute items over a fixed number of consecutive groups whose sizes differ by at most one, bigger groups first.",
)
def consecutive_even_parts(items: list, parts: int) -> list[list]:
    """Cut items into the given number of consecutive parts whose lengths differ by at most one.

    Args:
        items: the elements to distribute.
        parts: number of parts, at least 1.

    Returns:
        A list of lists; the longer parts come first.

    >>> consecutive_even_parts([1, 2, 3, 4, 5], 2)
    [[1, 2, 3], [4, 5]]
    >>> consecutive_even_parts(["a", "b"], 3)
    [['a'], ['b'], []]
    >>> consecutive_even_parts([1, 2, 3], 3)
    [[1], [2], [3]]
    """
    size, extra = divmod(len(items), parts)
    result = []
    start = 0
    for k in range(parts):
        end = start + size + (1 if k < extra else 0)
        result.append(items[start:end])
        start = end
    return result


@exercise(
    "Sum every block of size values; the last block may be smaller.",
    "Totals of consecutive groups of size numbers, for instance weekly totals of daily values.",
)
def block_totals(values: list[int], size: int) -> list[int]:
    """Return the sum of each consecutive block of size values.

    >>> block_totals([1, 2, 3, 4, 5], 2)
    [3, 7, 5]
    >>> block_totals([], 7)
    []
    >>> block_totals([4, 4, 4], 3)
    [12]
    """
    return [sum(values[i:i + size]) for i in range(0, len(values), size)]


@exercise(
    "Neighbouring pairs around a circle: the last item is also paired with the first.",
    "List (item, next item) for every item of a ring; the successor of the last is the first.",
)
def circular_pairs(ring: list) -> list[tuple]:
    """Return each item with its successor, where the first item follows the last.

    >>> circular_pairs(["a", "b", "c"])
    [('a', 'b'), ('b', 'c'), ('c', 'a')]
    >>> circular_pairs([1])
    [(1, 1)]
    >>> circular_pairs([])
    []
    """
    return list(zip(ring, ring[1:] + ring[:1]))


@exercise(
    "The elements directly left and right of position index, as a list; edges have only one.",
    "Return the existing neighbours of items[index] in order.",
)
def direct_neighbours(items: list, index: int) -> list:
    """Return the neighbours of the element at index: the one before and the one after, if present.

    >>> direct_neighbours(["a", "b", "c"], 1)
    ['a', 'c']
    >>> direct_neighbours(["a", "b"], 0)
    ['b']
    >>> direct_neighbours([1], 0)
    []
    """
    around = []
    if index > 0:
        around.append(items[index - 1])
    if index + 1 < len(items):
        around.append(items[index + 1])
    return around


@exercise(
    "Yield the items in lists of at most size, reading any iterable lazily.",
    "Generator of batches: collect size items, yield them, go on; a smaller rest is yielded at the end.",
)
def batched_lists(stream, size):
    """Yield lists of size consecutive items from an iterable; the last list may be shorter.

    >>> list(batched_lists(range(5), 2))
    [[0, 1], [2, 3], [4]]
    >>> list(batched_lists([], 2))
    []
    >>> next(batched_lists("abcdef", 3))
    ['a', 'b', 'c']
    """
    batch = []
    for item in stream:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


@exercise(
    "Start of the window of width consecutive sales with the highest total; earliest on ties.",
    "Find the best stretch of width days and return the index of its first day.",
)
def best_stretch_start(sales: list[int], width: int) -> int:
    """Return the start index of the width consecutive values having the largest sum (the first such window).

    >>> best_stretch_start([1, 9, 8, 2], 2)
    1
    >>> best_stretch_start([5, 5, 5], 1)
    0
    >>> best_stretch_start([1, 2, 3], 3)
    0
    """
    current = best = sum(sales[:width])
    best_start = 0
    for start in range(1, len(sales) - width + 1):
        current += sales[start + width - 1] - sales[start - 1]
        if current > best:
            best = current
            best_start = start
    return best_start


@exercise(
    "Absolute differences between all neighbours, as a list.",
    "How far apart is each number from the following one?",
)
def neighbour_distances(numbers: list[int]) -> list[int]:
    """Return the absolute difference of each pair of adjacent numbers.

    >>> neighbour_distances([4, 1, 6])
    [3, 5]
    >>> neighbour_distances([2])
    []
    >>> neighbour_distances([0, 0])
    [0]
    """
    return [abs(a - b) for a, b in zip(numbers, numbers[1:])]


@exercise(
    "Elements larger than both their left and right neighbours; the first and last are never included.",
    "Return the interior local maxima of the numbers.",
)
def inner_peaks(numbers: list[int]) -> list[int]:
    """Return the numbers that are greater than both neighbours. The ends do not count.

    >>> inner_peaks([1, 5, 2, 8, 3])
    [5, 8]
    >>> inner_peaks([9, 1])
    []
    >>> inner_peaks([1, 2, 2, 1])
    []
    """
    return [
        here
        for left, here, right in zip(numbers, numbers[1:], numbers[2:])
        if left < here > right
    ]


@exercise(
    "Indexes of the valleys: positions whose value is lower than both neighbours.",
    "Where are the local minima inside the list (ends excluded)?",
)
def valley_positions(heights: list[int]) -> list[int]:
    """Return the indexes of heights that are lower than the height before and the height after.

    >>> valley_positions([5, 1, 4, 3, 6])
    [1, 3]
    >>> valley_positions([1, 2, 3])
    []
    >>> valley_positions([2, 2, 2])
    []
    """
    found = []
    for i in range(1, len(heights) - 1):
        if heights[i] < heights[i - 1] and heights[i] < heights[i + 1]:
            found.append(i)
    return found


@exercise(
    "Compare each day with the day one week earlier: list today minus the value seven places before.",
    "Week-over-week changes of daily values; the first seven days have none.",
)
def week_over_week(daily: list[int]) -> list[int]:
    """Return the change of each daily value against the value seven days before.

    >>> week_over_week([1, 2, 3, 4, 5, 6, 7, 11, 2])
    [10, 0]
    >>> week_over_week([4, 4])
    []
    >>> week_over_week([0] * 7 + [3])
    [3]
    """
    return [daily[i] - daily[i - 7] for i in range(7, len(daily))]


@exercise(
    "Fill the last chunk with padding so every chunk has size elements.",
    "Chunk the list; pad the final chunk up to full size.",
)
def padded_chunks(items: list, size: int, padding) -> list[list]:
    """Split items into chunks of size elements and fill up the last one with padding.

    >>> padded_chunks([1, 2, 3], 2, 0)
    [[1, 2], [3, 0]]
    >>> padded_chunks([], 2, 0)
    []
    >>> padded_chunks(["a"], 3, "")
    [['a', '', '']]
    """
    chunks = []
    for i in range(0, len(items), size):
        chunk = items[i:i + size]
        chunks.append(chunk + [padding] * (size - len(chunk)))
    return chunks


@exercise(
    "Count windows of the given width whose sum is greater than limit.",
    "How many runs of width consecutive numbers add up to more than limit?",
)
def windows_over_limit(numbers: list[int], width: int, limit: int) -> int:
    """Number of windows of width consecutive numbers with a sum above limit.

    >>> windows_over_limit([1, 2, 3, 4], 2, 4)
    2
    >>> windows_over_limit([1, 1], 3, 0)
    0
    >>> windows_over_limit([5], 1, 5)
    0
    """
    count = 0
    for i in range(len(numbers) - width + 1):
        if sum(numbers[i:i + width]) > limit:
            count += 1
    return count


@exercise(
    "Is there a pair of neighbours that adds up to total?",
    "True if some number and the one right behind it have the given sum.",
)
def neighbours_sum_to(numbers: list[int], total: int) -> bool:
    """Check whether any two adjacent numbers add up to total.

    >>> neighbours_sum_to([1, 4, 5], 9)
    True
    >>> neighbours_sum_to([1, 4, 5], 6)
    False
    >>> neighbours_sum_to([3], 3)
    False
    """
    return any(a + b == total for a, b in zip(numbers, numbers[1:]))
