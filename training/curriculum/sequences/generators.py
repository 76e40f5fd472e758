"""Generators and itertools."""

import itertools
from collections.abc import Iterable, Iterator

from training.curriculum.exercise import exercise


@exercise(
    "Yield start, start + step, start + 2 * step and so on without end.",
    "Endless arithmetic sequence as a generator.",
)
def endless_steps(start: int, step: int) -> Iterator[int]:
    """Yield start, start + step, start + 2 * step, ... forever.

    >>> from itertools import islice
    >>> list(islice(endless_steps(5, 3), 4))
    [5, 8, 11, 14]
    >>> next(endless_steps(0, 1))
    0
    >>> list(islice(endless_steps(2, -2), 3))
    [2, 0, -2]
    """
    value = start
    while True:
        yield value
        value += step


@exercise(
    "First count elements of any iterable as a list.",
    "Take count elements from the front; fewer if the iterable ends before.",
)
def take_front(stream: Iterable, count: int) -> list:
    """Return a list with the first count elements of an iterable.

    >>> take_front(range(100), 3)
    [0, 1, 2]
    >>> take_front("ab", 5)
    ['a', 'b']
    >>> take_front([], 1)
    []
    """
    return list(itertools.islice(stream, count))


@exercise(
    "Yield each element together with True if it is the last one, else False.",
    "Generator of (element, is_last) tuples for any iterable.",
)
def with_last_flag(stream):
    """Yield (element, is_last) for every element of an iterable.

    >>> list(with_last_flag("abc"))
    [('a', False), ('b', False), ('c', True)]
    >>> list(with_last_flag([7]))
    [(7, True)]
    >>> list(with_last_flag([]))
    []
    """
    iterator = iter(stream)
    try:
        current = next(iterator)
    except StopIteration:
        return
    for following in iterator:
        yield current, False
        current = following
    yield current, True


@exercise(
    "Countdown generator: from n to 1, then the word 'go'.",
    "Yield n, n - 1, ..., 1 and finally 'go'.",
)
def countdown_and_go(n: int):
    """Yield the numbers from n down to 1 and then "go".

    >>> list(countdown_and_go(3))
    [3, 2, 1, 'go']
    >>> list(countdown_and_go(0))
    ['go']
    >>> next(countdown_and_go(1))
    1
    """
    while n > 0:
        yield n
        n -= 1
    yield "go"


@exercise(
    "Chain several iterables, skipping those that are None.",
    "Yield the elements of each given iterable in turn; None arguments are ignored.",
)
def chain_present(*streams):
    """Yield the elements of all the given iterables, ignoring arguments that are None.

    >>> list(chain_present([1], None, (2, 3)))
    [1, 2, 3]
    >>> list(chain_present())
    []
    >>> list(chain_present(None, "ab"))
    ['a', 'b']
    """
    for stream in streams:
        if stream is not None:
            yield from stream


@exercise(
    "Number of elements of an iterable that has no len().",
    "Count how many items an iterator yields.",
)
def exhaust_and_count(stream: Iterable) -> int:
    """Return how many elements an iterable delivers.

    >>> exhaust_and_count(x for x in range(4))
    4
    >>> exhaust_and_count(iter([]))
    0
    >>> exhaust_and_count("abc")
    3
    """
    return sum(1 for _ in stream)


@exercise(
    "Yield the words of a text one by one, without punctuation at their ends and in lower case.",
    "Generator of cleaned words: split at spaces, strip .,;:!? from both ends, lower the case, skip empties.",
)
def cleaned_words(text: str) -> Iterator[str]:
    """Yield the words of text in lower case without the marks .,;:!? at their ends.

    >>> list(cleaned_words("Hello, World!"))
    ['hello', 'world']
    >>> list(cleaned_words(" ... "))
    []
    >>> list(cleaned_words("It's late."))
    ["it's", 'late']
    """
    for word in text.split():
        word = word.strip(".,;:!?").lower()
        if word:
            yield word


@exercise(
    "Yield elements only while they keep growing; stop before the first that is not larger than its predecessor.",
    "Lazy version of the strictly increasing beginning of a stream.",
)
def while_growing(stream):
    """Yield elements from the stream until one is not greater than the element before it.

    >>> list(while_growing([1, 4, 9, 3, 20]))
    [1, 4, 9]
    >>> list(while_growing([]))
    []
    >>> list(while_growing([2, 2]))
    [2]
    """
    previous = None
    for value in stream:
        if previous is not None and value <= previous:
            return
        yield value
        previous = value


@exercise(
    "Every n-th element of an iterable, the first included.",
    "Sample a stream: elements 0, n, 2n, ...",
)
def sample_every(stream: Iterable, n: int) -> list:
    """Return the elements number 0, n, 2n, ... of an iterable.

    >>> sample_every(range(10), 4)
    [0, 4, 8]
    >>> sample_every("abc", 1)
    ['a', 'b', 'c']
    >>> sample_every([], 2)
    []
    """
    return list(itertools.islice(stream, 0, None, n))


@exercise(
    "Group words by their first letter, assuming they come sorted; return (letter, words) tuples.",
    "Sections of an alphabetical index: consecutive words with the same initial form one section.",
)
def index_sections(sorted_words: list[str]) -> list[tuple[str, list[str]]]:
    """Return (initial, words) for each group of consecutive words with the same first letter.

    >>> index_sections(["ant", "ape", "bee"])
    [('a', ['ant', 'ape']), ('b', ['bee'])]
    >>> index_sections([])
    []
    >>> index_sections(["x"])
    [('x', ['x'])]
    """
    return [
        (letter, list(group))
        for letter, group in itertools.groupby(sorted_words, key=lambda w: w[0])
    ]


@exercise(
    "Repeat the whole list times times, lazily.",
    "Generator that goes through items over and over, times rounds in total.",
)
def several_rounds(items: list, times: int):
    """Yield all items in order, the given number of times.

    >>> list(several_rounds(["a", "b"], 2))
    ['a', 'b', 'a', 'b']
    >>> list(several_rounds([1], 0))
    []
    >>> list(several_rounds([], 3))
    []
    """
    for _ in range(times):
        yield from items


@exercise(
    "Running count of each element: yield (element, how often it has occurred so far).",
    "Attach to every element its occurrence number, starting with 1.",
)
def with_occurrence_number(items):
    """Yield (item, n) where n says the how-many-th occurrence of that item this is.

    >>> list(with_occurrence_number("aba"))
    [('a', 1), ('b', 1), ('a', 2)]
    >>> list(with_occurrence_number([]))
    []
    >>> list(with_occurrence_number([5, 5]))
    [(5, 1), (5, 2)]
    """
    seen = {}
    for item in items:
        seen[item] = seen.get(item, 0) + 1
        yield item, seen[item]


@exercise(
    "Skip everything up to and including the first line equal to marker, then return the rest as a list.",
    "Lines after the marker line; nothing if the marker never appears.",
)
def rest_after_line(lines: Iterable[str], marker: str) -> list[str]:
    """Return the lines that come after the first line equal to marker.

    >>> rest_after_line(["title", "---", "a", "b"], "---")
    ['a', 'b']
    >>> rest_after_line(["a"], "---")
    []
    >>> rest_after_line(["---", "---"], "---")
    ['---']
    """
    rest = iter(lines)
    for line in rest:
        if line == marker:
            break
    return list(rest)


@exercise(
    "Labels 'a1', 'a2', ..., 'b1', ... for all combinations of letters and numbers, letters outermost.",
    "Cross every letter with every number from 1 to count and join them into labels.",
)
def seat_labels(letters: str, count: int) -> list[str]:
    """Return all labels made of a letter and a number from 1 to count, letter by letter.

    >>> seat_labels("AB", 2)
    ['A1', 'A2', 'B1', 'B2']
    >>> seat_labels("", 3)
    []
    >>> seat_labels("C", 0)
    []
    """
    return [f"{a}{n}" for a, n in itertools.product(letters, range(1, count + 1))]


@exercise(
    "Peek: return the first element and an iterator that still yields everything. ValueError for an empty iterable.",
    "Look at the first element without losing it; result is (first, iterator over all elements).",
)
def peek_first(stream):
    """Return the first element of an iterable together with an iterator over all of its elements.

    Raises:
        ValueError: if there is no element.

    >>> first, everything = peek_first(iter([4, 5, 6]))
    >>> first
    4
    >>> list(everything)
    [4, 5, 6]
    >>> peek_first([])
    Traceback (most recent call last):
    ...
    ValueError: nothing to peek at
    """
    iterator = iter(stream)
    for first in iterator:
        return first, itertools.chain([first], iterator)
    raise ValueError("nothing to peek at")


@exercise(
    "Yield the halves: n, n // 2, n // 4, ... as long as the number is positive.",
    "Generator of repeated integer halving, from n down to 1.",
)
def repeated_halves(n: int) -> Iterator[int]:
    """Yield n and its repeated integer halves until 1 is reached; nothing for n below 1.

    >>> list(repeated_halves(10))
    [10, 5, 2, 1]
    >>> list(repeated_halves(1))
    [1]
    >>> list(repeated_halves(0))
    []
    """
    while n >= 1:
        yield n
        n //= 2


@exercise(
    "Distinct elements of a possibly endless stream, yielded lazily when first met.",
    "Generator that passes each element on only the first time it occurs.",
)
def lazily_distinct(stream):
    """Yield each element of the stream the first time it occurs.

    >>> list(lazily_distinct([2, 1, 2, 3, 1]))
    [2, 1, 3]
    >>> list(lazily_distinct(""))
    []
    >>> next(lazily_distinct(itertools.repeat("x")))
    'x'
    """
    known = set()
    for element in stream:
        if element not in known:
            known.add(element)
            yield element


@exercise(
    "Indices and values of a list in reverse order, as (index, value) tuples.",
    "Enumerate from the back: start with the last index and go down to 0.",
)
def enumerate_backwards(items: list) -> list[tuple]:
    """Return (index, item) pairs from the last item to the first.

    >>> enumerate_backwards(["a", "b"])
    [(1, 'b'), (0, 'a')]
    >>> enumerate_backwards([])
    []
    >>> enumerate_backwards([9])
    [(0, 9)]
    """
    return [(i, items[i]) for i in reversed(range(len(items)))]


@exercise(
    "Iterate over date-like (year, month) tuples from start to stop inclusive.",
    "Yield months as (year, month), beginning with start and ending with stop; December is followed by January of the next year.",
)
def months_between(start: tuple[int, int], stop: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Yield (year, month) for each month from start to stop, both included.

    >>> list(months_between((2023, 11), (2024, 1)))
    [(2023, 11), (2023, 12), (2024, 1)]
    >>> list(months_between((2020, 5), (2020, 5)))
    [(2020, 5)]
    >>> list(months_between((2020, 5), (2020, 4)))
    []
    """
    year, month = start
    while (year, month) <= stop:
        yield year, month
        month += 1
        if month > 12:
            year, month = year + 1, 1


@exercise(
    "Elements of the stream whose selector element is true; selectors repeat cyclically.",
    "Apply a repeating on/off pattern to a stream and keep the elements where it is on.",
)
def keep_by_pattern(stream: Iterable, pattern: list[bool]) -> list:
    """Return the elements at which the endlessly repeated pattern is true.

    >>> keep_by_pattern([1, 2, 3, 4, 5], [True, False])
    [1, 3, 5]
    >>> keep_by_pattern("abcdef", [False, False, True])
    ['c', 'f']
    >>> keep_by_pattern([], [True])
    []
    """
    return list(itertools.compress(stream, itertools.cycle(pattern)))


@exercise(
    "Give each element to one of two lists in turn while reading a stream once.",
    "Deal a stream alternately: return (elements 0, 2, 4, ...; elements 1, 3, 5, ...).",
)
def deal_in_two(stream):
    """Return two lists that receive the elements of the stream by turns.

    >>> deal_in_two(iter([1, 2, 3]))
    ([1, 3], [2])
    >>> deal_in_two([])
    ([], [])
    >>> deal_in_two("wxyz")
    (['w', 'y'], ['x', 'z'])
    """
    piles = ([], [])
    target = itertools.cycle(piles)
    for element in stream:
        next(target).append(element)
    return piles


@exercise(
    "Apply function to value, then to the result and so on; list the first count values, beginning with value itself.",
    "Iterate a function: value, f(value), f(f(value)), ... count entries.",
)
def iterate_function(function, value, count):
    """Return [value, function(value), function(function(value)), ...] with count entries.

    >>> iterate_function(lambda n: n * 2, 1, 5)
    [1, 2, 4, 8, 16]
    >>> iterate_function(str.strip, " a ", 2)
    [' a ', 'a']
    >>> iterate_function(abs, -3, 0)
    []
    """
    values = []
    for _ in range(count):
        values.append(value)
        value = function(value)
    return values


@exercise(
    "Do all elements of an iterable equal each other? An empty one counts as yes.",
    "Check with groupby or iteration that there is at most one distinct element in a row.",
)
def all_same(stream: Iterable) -> bool:
    """Check that all elements of an iterable are equal. True for no elements.

    >>> all_same([3, 3, 3])
    True
    >>> all_same("aab")
    False
    >>> all_same([])
    True
    """
    groups = itertools.groupby(stream)
    next(groups, None)
    return next(groups, None) is None


@exercise(
    "Walk through several lists at the same time and yield the index and the tuple of their elements, ending with the shortest.",
    "enumerate combined with zip: (index, (a, b, ...)).",
)
def numbered_rows(*lists):
    """Return (index, tuple of the elements at that index) pairs up to the end of the shortest list.

    >>> numbered_rows(["a", "b"], [1, 2])
    [(0, ('a', 1)), (1, ('b', 2))]
    >>> numbered_rows([1, 2, 3], [])
    []
    >>> numbered_rows(["z"])
    [(0, ('z',))]
    """
    return list(enumerate(zip(*lists)))
