"""Windows, chunks and slices of lists."""

from training.curriculum.exercise import exercise


@exercise(
    "List the totals of every run of size adjacent entries.",
    "Given values and a window size, slide the window over the list and compute each sum.",
)
def moving_sums(values: list[int], size: int) -> list[int]:
    """Return the sums of all windows of size consecutive values.

    >>> moving_sums([1, 2, 3, 4], 2)
    [3, 5, 7]
    >>> moving_sums([5, 5, 5], 3)
    [15]
    >>> moving_sums([1], 2)
    []
    """
    return [sum(values[i:i + size]) for i in range(len(values) - size + 1)]


@exercise(
    "Compute the moving average with the given window size.",
    "Given values and a size, list the mean of each group of that many adjacent values.",
)
def moving_means(values: list[float], size: int) -> list[float]:
    """Return the averages of all windows of size consecutive values.

    >>> moving_means([1, 3, 5, 7], 2)
    [2.0, 4.0, 6.0]
    >>> moving_means([4, 4], 2)
    [4.0]
    >>> moving_means([1], 3)
    []
    """
    return [sum(values[i:i + size]) / size for i in range(len(values) - size + 1)]


@exercise(
    "List the maximum of each run of size adjacent entries.",
    "Write a function which moves a window of the given size along the list and notes the maximum in it.",
)
def moving_maxima(values, size):
    """Return the largest value of every window of size consecutive values.

    >>> moving_maxima([1, 5, 2, 4], 2)
    [5, 5, 4]
    >>> moving_maxima([3, 2, 1], 3)
    [3]
    >>> moving_maxima([7], 2)
    []
    """
    return [max(values[i:i + size]) for i in range(len(values) - size + 1)]


@exercise(
    "List the spread within each group of size adjacent entries.",
    "Given values and a window size, compute for each window how far its largest and smallest value are apart.",
)
def moving_ranges(values: list[int], size: int) -> list[int]:
    """Return maximum minus minimum of every window of size consecutive values.

    >>> moving_ranges([1, 5, 2, 4], 2)
    [4, 3, 2]
    >>> moving_ranges([3, 3, 9], 3)
    [6]
    >>> moving_ranges([], 2)
    []
    """
    result = []
    for i in range(len(values) - size + 1):
        window = values[i:i + size]
        result.append(max(window) - min(window))
    return result


@exercise(
    "List every contiguous sublist of length size, from left to right.",
    "Given a list and a size, build the list of its overlapping windows.",
)
def all_windows(items: list, size: int) -> list[list]:
    """Return all slices of size consecutive items.

    >>> all_windows([1, 2, 3, 4], 3)
    [[1, 2, 3], [2, 3, 4]]
    >>> all_windows(["a", "b"], 1)
    [['a'], ['b']]
    >>> all_windows([1], 2)
    []
    """
    return [items[i:i + size] for i in range(len(items) - size + 1)]


@exercise(
    "Find where the run of size adjacent entries with the greatest total begins.",
    "Given values and a window size not above their number, return the index at which the best window starts.",
)
def best_window_start(values: list[int], size: int) -> int:
    """Return the start index of the window of size values with the largest sum; ties go to the first.

    >>> best_window_start([1, 5, 5, 2], 2)
    1
    >>> best_window_start([3, 3, 3], 1)
    0
    >>> best_window_start([1, 2], 2)
    0
    """
    return max(range(len(values) - size + 1), key=lambda i: sum(values[i:i + size]))


@exercise(
    "Number of runs of size adjacent entries that add up to more than limit.",
    "Given values, a window size and a limit, return how many windows exceed the limit in total.",
)
def windows_above(values: list[int], size: int, limit: int) -> int:
    """Count the windows of size consecutive values whose sum is greater than limit.

    >>> windows_above([1, 5, 5, 2], 2, 6)
    2
    >>> windows_above([1, 1], 2, 5)
    0
    >>> windows_above([9], 1, 3)
    1
    """
    return sum(sum(values[i:i + size]) > limit for i in range(len(values) - size + 1))


@exercise(
    "Number of runs of size adjacent items without repeats.",
    "Given a list and a window size, return how many windows consist of different elements only.",
)
def windows_all_distinct(items: list, size: int) -> int:
    """Count the windows of size consecutive items in which no item occurs twice.

    >>> windows_all_distinct([1, 2, 2, 3, 4], 2)
    3
    >>> windows_all_distinct(["a", "a"], 2)
    0
    >>> windows_all_distinct([5, 6, 7], 3)
    1
    """
    count = 0
    for i in range(len(items) - size + 1):
        if len(set(items[i:i + size])) == size:
            count += 1
    return count


@exercise(
    "Find the first position at which all elements of block follow one another in items; -1 if there is none.",
    "Given two lists, locate the second inside of the first and return its start index or -1.",
)
def position_of_block(items: list, block: list) -> int:
    """Return the index where block begins for the first time as consecutive elements of items, or -1.

    >>> position_of_block([5, 1, 2, 1, 2], [1, 2])
    1
    >>> position_of_block([1, 2], [2, 1])
    -1
    >>> position_of_block([1], [1, 2])
    -1
    """
    for i in range(len(items) - len(block) + 1):
        if items[i:i + len(block)] == block:
            return i
    return -1


@exercise(
    "List the surroundings of every element: up to radius entries on both sides and the element itself.",
    "Given values and a radius, collect for each index the slice from index - radius to index + radius inclusive.",
)
def centered_windows(values: list[int], radius: int) -> list[list[int]]:
    """Return for each position the elements at most radius positions away from it, cut off at the ends.

    >>> centered_windows([1, 2, 3, 4], 1)
    [[1, 2], [1, 2, 3], [2, 3, 4], [3, 4]]
    >>> centered_windows([5], 2)
    [[5]]
    >>> centered_windows([1, 2], 0)
    [[1], [2]]
    """
    return [values[max(0, i - radius):i + radius + 1] for i in range(len(values))]


@exercise(
    "Split the list into consecutive groups of size items each.",
    "Given a list and a size, build non-overlapping chunks from left to right, the last of which holds the rest.",
)
def chunks_of(items: list, size: int) -> list[list]:
    """Return items cut into pieces of size elements; the last piece may be shorter.

    >>> chunks_of([1, 2, 3, 4, 5], 2)
    [[1, 2], [3, 4], [5]]
    >>> chunks_of(["a"], 3)
    [['a']]
    >>> chunks_of([], 2)
    []
    """
    return [items[i:i + size] for i in range(0, len(items), size)]


@exercise(
    "Split the list into consecutive groups of size items and leave out the rest that does not fill a group.",
    "Given a list and a size, build as many complete chunks as possible.",
)
def list_full_chunks_only(items: list, size: int) -> list[list]:
    """Return items cut into pieces of exactly size elements, dropping an incomplete last piece.

    >>> list_full_chunks_only([1, 2, 3, 4, 5], 2)
    [[1, 2], [3, 4]]
    >>> list_full_chunks_only(["a"], 3)
    []
    >>> list_full_chunks_only([1, 2], 1)
    [[1], [2]]
    """
    return [items[i:i + size] for i in range(0, len(items) - size + 1, size)]


@exercise(
    "Split the list into groups of equal size, filling up the final group with filler.",
    "Given a list, a size and a filler, build chunks that all have exactly size entries.",
)
def list_padded_chunks(items: list, size: int, filler) -> list[list]:
    """Return items cut into pieces of size elements, the last one padded with filler to full size.

    >>> list_padded_chunks([1, 2, 3], 2, 0)
    [[1, 2], [3, 0]]
    >>> list_padded_chunks(["a", "b"], 2, "-")
    [['a', 'b']]
    >>> list_padded_chunks([], 3, 0)
    []
    """
    chunks = [items[i:i + size] for i in range(0, len(items), size)]
    if chunks:
        chunks[-1] = chunks[-1] + [filler] * (size - len(chunks[-1]))
    return chunks


@exercise(
    "Cut nums into non-overlapping groups of size entries and add up each group.",
    "Given daily amounts and a group size such as 7, compute the totals per group.",
)
def chunk_sums(nums: list[int], size: int) -> list[int]:
    """Return the sum of every block of size consecutive numbers; the last block may be shorter.

    >>> chunk_sums([1, 2, 3, 4, 5], 2)
    [3, 7, 5]
    >>> chunk_sums([7], 3)
    [7]
    >>> chunk_sums([], 4)
    []
    """
    return [sum(nums[i:i + size]) for i in range(0, len(nums), size)]


@exercise(
    "Cut the list into groups of size entries (the last may be shorter) and take the maximum of each.",
    "Write a function that lists the biggest entry of each non-overlapping chunk.",
)
def chunk_maxima(nums, size):
    """Return the largest number of every block of size consecutive numbers.

    >>> chunk_maxima([1, 4, 3, 2, 5], 2)
    [4, 3, 5]
    >>> chunk_maxima([7], 3)
    [7]
    >>> chunk_maxima([], 1)
    []
    """
    result = []
    for start in range(0, len(nums), size):
        result.append(max(nums[start:start + size]))
    return result


@exercise(
    "Turn around each group of size adjacent items while keeping the order of the groups.",
    "Given a list and a size, reverse the chunks one by one and join them again.",
)
def reverse_each_chunk(items: list, size: int) -> list:
    """Return items with every block of size consecutive elements reversed; a shorter last block is reversed too.

    >>> reverse_each_chunk([1, 2, 3, 4, 5], 2)
    [2, 1, 4, 3, 5]
    >>> reverse_each_chunk(["a", "b", "c"], 3)
    ['c', 'b', 'a']
    >>> reverse_each_chunk([], 2)
    []
    """
    result = []
    for i in range(0, len(items), size):
        result += items[i:i + size][::-1]
    return result


@exercise(
    "Take the elements at the positions 0, size, 2 * size and so on.",
    "Given a list and a size, cut it into chunks and keep the leading element of each.",
)
def first_of_each_chunk(items: list, size: int) -> list:
    """Return the first element of every block of size consecutive elements.

    >>> first_of_each_chunk([1, 2, 3, 4, 5], 2)
    [1, 3, 5]
    >>> first_of_each_chunk(["a"], 4)
    ['a']
    >>> first_of_each_chunk([], 3)
    []
    """
    return items[::size]


@exercise(
    "Cut the list into groups of size items and keep the final item of each.",
    "Given a list and a chunk size, collect the closing elements of all chunks.",
)
def last_of_each_chunk(items, size):
    """Return the last element of every block of size consecutive elements, also of a shorter last block.

    >>> last_of_each_chunk([1, 2, 3, 4, 5], 2)
    [2, 4, 5]
    >>> last_of_each_chunk(["a"], 4)
    ['a']
    >>> last_of_each_chunk([1, 2, 3], 3)
    [3]
    """
    return [items[i:i + size][-1] for i in range(0, len(items), size)]


@exercise(
    "Distribute the elements one by one: the first goes to hand 0, the next to hand 1, and so on around.",
    (
        "Given a list and a number of groups, group i gets the elements at the indices i, i + hands, i + 2 * "
        "hands ..."
    ),
)
def deal_to_hands(cards: list, hands: int) -> list[list]:
    """Return the cards dealt in turn to the given number of hands.

    >>> deal_to_hands([1, 2, 3, 4, 5], 2)
    [[1, 3, 5], [2, 4]]
    >>> deal_to_hands(["a"], 3)
    [['a'], [], []]
    >>> deal_to_hands([], 2)
    [[], []]
    """
    return [cards[i::hands] for i in range(hands)]


@exercise(
    "Divide the list into so many slices as evenly as possible; the first slices take the surplus elements.",
    "Given a list and a number of parts, split it in order into nearly equal pieces.",
)
def split_into_parts(items: list, parts: int) -> list[list]:
    """Return items cut into the given number of consecutive parts whose sizes differ by at most one, longer ones
    first.

    >>> split_into_parts([1, 2, 3, 4, 5], 2)
    [[1, 2, 3], [4, 5]]
    >>> split_into_parts([1, 2], 3)
    [[1], [2], []]
    >>> split_into_parts([1, 2, 3, 4], 2)
    [[1, 2], [3, 4]]
    """
    size, extra = divmod(len(items), parts)
    result = []
    start = 0
    for i in range(parts):
        end = start + size + (1 if i < extra else 0)
        result.append(items[start:end])
        start = end
    return result


@exercise(
    "Cut the list into pieces: the first has lengths[0] elements, the next lengths[1], and so on.",
    "Given a list and a list of lengths, take that many elements at a time from the front; a rest is dropped.",
)
def slices_by_lengths(items: list, lengths: list[int]) -> list[list]:
    """Return consecutive slices of items with the given lengths.

    >>> slices_by_lengths([1, 2, 3, 4, 5], [2, 3])
    [[1, 2], [3, 4, 5]]
    >>> slices_by_lengths(["a", "b", "c"], [1, 0, 1])
    [['a'], [], ['b']]
    >>> slices_by_lengths([], [])
    []
    """
    result = []
    start = 0
    for length in lengths:
        result.append(items[start:start + length])
        start += length
    return result


@exercise(
    "Split the list at the given indices.",
    "Given a list and increasing cut positions, return the slices between the neighbouring cuts, ends included.",
)
def list_cut_at(items: list, positions: list[int]) -> list[list]:
    """Return items cut into pieces before each of the given ascending positions.

    >>> list_cut_at([1, 2, 3, 4, 5], [1, 3])
    [[1], [2, 3], [4, 5]]
    >>> list_cut_at(["a", "b"], [])
    [['a', 'b']]
    >>> list_cut_at([1, 2], [0])
    [[], [1, 2]]
    """
    bounds = [0] + positions + [len(items)]
    return [items[a:b] for a, b in zip(bounds, bounds[1:])]


@exercise(
    "Take the elements at start, start + k, start + 2k and so on.",
    "Given a list, a step k and a start index, collect the elements met when jumping k positions at a time.",
)
def every_kth_from(items: list, k: int, start: int) -> list:
    """Return every k-th element, beginning at index start.

    >>> every_kth_from([0, 1, 2, 3, 4, 5], 2, 1)
    [1, 3, 5]
    >>> every_kth_from(["a", "b", "c"], 5, 0)
    ['a']
    >>> every_kth_from([1, 2], 1, 2)
    []
    """
    return items[start::k]


@exercise(
    "Leave out each k-th element.",
    "Given a list and k, keep an element unless its 1-based place is a multiple of k.",
)
def drop_every_kth(items: list, k: int) -> list:
    """Return items without the elements in the places k, 2k, 3k and so on, counting from 1.

    >>> drop_every_kth([1, 2, 3, 4, 5, 6], 3)
    [1, 2, 4, 5]
    >>> drop_every_kth(["a", "b"], 1)
    []
    >>> drop_every_kth([1, 2], 5)
    [1, 2]
    """
    return [item for place, item in enumerate(items, start=1) if place % k != 0]


@exercise(
    "Trim k elements at each end of the list.",
    "Given a list and a number k, keep only what is left after cutting k entries from both sides.",
)
def middle_slice(items: list, k: int) -> list:
    """Return items without the first k and the last k elements.

    >>> middle_slice([1, 2, 3, 4, 5], 1)
    [2, 3, 4]
    >>> middle_slice(["a", "b"], 1)
    []
    >>> middle_slice([1, 2, 3], 0)
    [1, 2, 3]
    """
    return items[k:len(items) - k]


@exercise(
    "Drop everything but k elements at either end.",
    "Given a list and k, join its first k elements with its last k; a short list is returned as it is.",
)
def outer_elements(items: list, k: int) -> list:
    """Return the first k and the last k elements; the whole list if it has at most 2k elements.

    >>> outer_elements([1, 2, 3, 4, 5], 1)
    [1, 5]
    >>> outer_elements(["a", "b", "c"], 2)
    ['a', 'b', 'c']
    >>> outer_elements([1, 2, 3, 4, 5, 6], 2)
    [1, 2, 5, 6]
    """
    if len(items) <= 2 * k:
        return items
    return items[:k] + items[-k:]


@exercise(
    "Cut out what stands between the markers start and end, without the markers.",
    "Given a list and two marker values, collect the elements after the first start up to the following end.",
)
def slice_between_values(items: list, start, end) -> list:
    """Return the elements strictly between the first start and the next end after it, or [] if either is missing.

    >>> slice_between_values([1, 7, 2, 3, 8], 7, 8)
    [2, 3]
    >>> slice_between_values(["(", "a", ")"], "(", ")")
    ['a']
    >>> slice_between_values([7, 1], 7, 8)
    []
    """
    if start not in items:
        return []
    begin = items.index(start) + 1
    if end not in items[begin:]:
        return []
    return items[begin:items.index(end, begin)]


@exercise(
    "List what remains when the elements are removed one by one from the front.",
    "Given a list, collect items[0:], items[1:], items[2:] and so on, without the empty rest.",
)
def shrinking_suffixes(items: list) -> list[list]:
    """Return all suffixes of the list from the whole list down to the last element alone.

    >>> shrinking_suffixes([1, 2, 3])
    [[1, 2, 3], [2, 3], [3]]
    >>> shrinking_suffixes(["a"])
    [['a']]
    >>> shrinking_suffixes([])
    []
    """
    return [items[i:] for i in range(len(items))]
