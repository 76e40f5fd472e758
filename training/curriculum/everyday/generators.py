"""Generators: streams, chunks, countdowns, merging, windows."""

from itertools import islice

from training.curriculum.exercise import exercise


@exercise(
    "Yield the numbers from start down to 1 and finally the word 'go'.",
    "A countdown generator: start, start - 1, ..., 1, 'go'.",
)
def launch_countdown(start: int):
    """Yield start, start - 1, ..., 1 and then 'go'.

    >>> list(launch_countdown(3))
    [3, 2, 1, 'go']
    >>> list(launch_countdown(1))
    [1, 'go']
    >>> list(launch_countdown(0))
    ['go']
    """
    while start > 0:
        yield start
        start -= 1
    yield "go"


@exercise(
    "Yield lists of `size` items from any iterable; the last list may be shorter.",
    "Batch a stream: collect items into lists of the given size and yield each when full, plus the remainder.",
)
def batches(stream, size):
    """Yield the items of a stream in lists of a size; the last one may be shorter.

    >>> list(batches("abcde", 2))
    [['a', 'b'], ['c', 'd'], ['e']]
    >>> list(batches(range(4), 4))
    [[0, 1, 2, 3]]
    >>> list(batches([], 3))
    []
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
    "Running mean of the numbers seen so far, one after each number.",
    "Yield the average of all values up to and including the current one.",
)
def mean_stream(numbers):
    """Yield the mean of the numbers seen so far after each of them.

    >>> list(mean_stream([2, 4, 9]))
    [2.0, 3.0, 5.0]
    >>> list(mean_stream([7]))
    [7.0]
    >>> list(mean_stream([]))
    []
    """
    total = 0
    for count, number in enumerate(numbers, 1):
        total += number
        yield total / count


@exercise(
    "Merge two sorted streams into one sorted stream without sorting again.",
    "Yield the items of two ascending lists in ascending order by always taking the smaller front item (left first on ties).",
)
def weave_sorted(left: list, right: list):
    """Yield the items of two ascending lists in ascending order.

    >>> list(weave_sorted([1, 4], [2, 3, 9]))
    [1, 2, 3, 4, 9]
    >>> list(weave_sorted([], [5]))
    [5]
    >>> list(weave_sorted([1, 1], [1]))
    [1, 1, 1]
    """
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            yield left[i]
            i += 1
        else:
            yield right[j]
            j += 1
    yield from left[i:]
    yield from right[j:]


@exercise(
    "Yield each item once, the first time it is seen.",
    "Drop repeated items from a stream but keep the order.",
)
def without_repeats(stream):
    """Yield the different items of a stream in order of first appearance.

    >>> list(without_repeats([3, 1, 3, 2, 1]))
    [3, 1, 2]
    >>> "".join(without_repeats("banana"))
    'ban'
    >>> list(without_repeats([]))
    []
    """
    seen = set()
    for item in stream:
        if item not in seen:
            seen.add(item)
            yield item


@exercise(
    "Yield neighbouring pairs of any iterable: first with second, second with third, and so on.",
    "Stream of (previous, current) tuples.",
)
def previous_and_current(stream):
    """Yield (previous, current) for neighbouring items of a stream.

    >>> list(previous_and_current([1, 2, 3]))
    [(1, 2), (2, 3)]
    >>> list(previous_and_current("ab"))
    [('a', 'b')]
    >>> list(previous_and_current([5]))
    []
    """
    iterator = iter(stream)
    try:
        previous = next(iterator)
    except StopIteration:
        return
    for current in iterator:
        yield previous, current
        previous = current


@exercise(
    "Endless stream of multiples of a number, starting with the number itself.",
    "Yield step, 2 * step, 3 * step and so on without end.",
)
def multiples_of(step: int):
    """Yield the multiples of step forever, beginning with step.

    >>> list(islice(multiples_of(3), 4))
    [3, 6, 9, 12]
    >>> next(multiples_of(10))
    10
    >>> list(islice(multiples_of(-1), 2))
    [-1, -2]
    """
    value = step
    while True:
        yield value
        value += step


@exercise(
    "Items up to and including the first that satisfies the stop test.",
    "Yield items until one for which stop(item) is true; that one is still yielded and then the stream ends.",
)
def until_including(stream, stop):
    """Yield items up to and including the first for which stop(item) holds.

    >>> list(until_including([1, 2, 9, 3], lambda n: n > 5))
    [1, 2, 9]
    >>> list(until_including([1, 2], lambda n: n > 5))
    [1, 2]
    >>> list(until_including([], bool))
    []
    """
    for item in stream:
        yield item
        if stop(item):
            break


@exercise(
    "Take turns between the given iterables: one item from each in order; exhausted ones drop out.",
    "Round-robin generator over several iterables of possibly different lengths.",
)
def alternate_sources(*sources):
    """Yield one item from each source in turn, leaving out exhausted sources.

    >>> list(alternate_sources("abc", "1", "xy"))
    ['a', '1', 'x', 'b', 'y', 'c']
    >>> list(alternate_sources([1, 2]))
    [1, 2]
    >>> list(alternate_sources())
    []
    """
    iterators = [iter(source) for source in sources]
    while iterators:
        alive = []
        for iterator in iterators:
            try:
                yield next(iterator)
            except StopIteration:
                continue
            alive.append(iterator)
        iterators = alive


@exercise(
    "All items of arbitrarily nested lists, from left to right; strings are items.",
    "Walk through lists within lists and yield everything that is not a list.",
)
def leaves(nested):
    """Yield the items of nested lists from left to right.

    >>> list(leaves([1, [2, [3, "ab"]], []]))
    [1, 2, 3, 'ab']
    >>> list(leaves([]))
    []
    >>> list(leaves([[["x"]]]))
    ['x']
    """
    for item in nested:
        if isinstance(item, list):
            yield from leaves(item)
        else:
            yield item


@exercise(
    "Yield the sums of every window of `width` neighbouring numbers.",
    "Moving sum over a list: one value for each group of width consecutive numbers.",
)
def window_sums(numbers, width):
    """Yield the sum of every group of width neighbouring numbers.

    >>> list(window_sums([1, 2, 3, 4], 2))
    [3, 5, 7]
    >>> list(window_sums([5, 5], 2))
    [10]
    >>> list(window_sums([1], 3))
    []
    """
    for start in range(len(numbers) - width + 1):
        yield sum(numbers[start : start + width])


@exercise(
    "Halve a number with integer division again and again and yield every value until 0 comes out (0 included).",
    "Sequence n, n // 2, n // 4, ... ending with 0.",
)
def keep_halving(n: int):
    """Yield n, then its repeated integer halves, down to and including 0.

    >>> list(keep_halving(10))
    [10, 5, 2, 1, 0]
    >>> list(keep_halving(1))
    [1, 0]
    >>> list(keep_halving(0))
    [0]
    """
    while n > 0:
        yield n
        n //= 2
    yield 0


@exercise(
    "Split a stream at a separator item: yield the lists between separators, empty ones included.",
    "Like str.split for any iterable, with `mark` as the separator item.",
)
def split_stream(stream, mark):
    """Yield the lists of items between occurrences of a mark.

    >>> list(split_stream([1, 0, 2, 3, 0], 0))
    [[1], [2, 3], []]
    >>> list(split_stream("a-b", "-"))
    [['a'], ['b']]
    >>> list(split_stream([], 0))
    [[]]
    """
    part = []
    for item in stream:
        if item == mark:
            yield part
            part = []
        else:
            part.append(item)
    yield part


@exercise(
    "Yield (line number, line) for the lines that contain the word, numbers from 1.",
    "Search a text and yield numbered matching lines.",
)
def matching_lines(text: str, word: str):
    """Yield (number, line) for each line of a text that contains a word, counting from 1.

    >>> list(matching_lines("red fox\\ndog\\nred", "red"))
    [(1, 'red fox'), (3, 'red')]
    >>> list(matching_lines("a\\nb", "c"))
    []
    >>> next(matching_lines("x\\nyx", "y"))
    (2, 'yx')
    """
    for number, line in enumerate(text.splitlines(), start=1):
        if word in line:
            yield number, line


@exercise(
    "Bounce between 0 and top forever: 0, 1, ..., top, top - 1, ..., 0, 1, and so on; top is at least 1.",
    "Endless zigzag of whole numbers from 0 up to top and back.",
)
def bounce(top: int):
    """Yield 0 up to top and back down to 0, again and again.

    >>> list(islice(bounce(2), 6))
    [0, 1, 2, 1, 0, 1]
    >>> list(islice(bounce(1), 4))
    [0, 1, 0, 1]
    >>> next(bounce(9))
    0
    """
    value, step = 0, 1
    while True:
        yield value
        if not 0 <= value + step <= top:
            step = -step
        value += step


@exercise(
    "Yield only values that are larger than every value before.",
    "Filter a stream of numbers down to its successive new maxima.",
)
def new_highs(values):
    """Yield the values that exceed all earlier ones.

    >>> list(new_highs([3, 1, 4, 4, 9, 2]))
    [3, 4, 9]
    >>> list(new_highs([5, 4]))
    [5]
    >>> list(new_highs([]))
    []
    """
    highest = None
    for value in values:
        if highest is None or value > highest:
            highest = value
            yield value


@exercise(
    "Every n-th item of a stream, beginning with the first.",
    "Thin out an iterable: yield the items at positions 0, n, 2n and so on.",
)
def every_nth(stream, n):
    """Yield the first item and then every n-th item after it.

    >>> list(every_nth("abcdefg", 3))
    ['a', 'd', 'g']
    >>> list(every_nth([1, 2, 3], 1))
    [1, 2, 3]
    >>> list(every_nth([], 2))
    []
    """
    for position, item in enumerate(stream):
        if position % n == 0:
            yield item


@exercise(
    "Simulate saving: yield the balance after each month until it is at least the goal; the balance starts at 0.",
    "Add the monthly amount repeatedly, yielding each balance, and stop after the goal is reached.",
)
def savings_path(monthly, goal):
    """Yield the growing balance after each month until the goal is reached.

    >>> list(savings_path(40, 100))
    [40, 80, 120]
    >>> list(savings_path(50, 50))
    [50]
    >>> list(savings_path(10, 0))
    []
    """
    balance = 0
    while balance < goal:
        balance += monthly
        yield balance


@exercise(
    "Count how many items an iterator yields, without building a list.",
    "Length of any iterable, found by running through it.",
)
def count_yielded(stream):
    """Return the number of items that an iterable yields.

    >>> count_yielded(c for c in "hello" if c != "l")
    3
    >>> count_yielded(range(10))
    10
    >>> count_yielded(iter([]))
    0
    """
    return sum(1 for _ in stream)
