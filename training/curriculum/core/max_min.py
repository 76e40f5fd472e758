"""Extremes by derived keys, ties and empty inputs."""

from training.curriculum.exercise import exercise


@exercise(
    "Find the smallest number that is larger than limit; None if there is no such number.",
    "Given a list and a limit, return the least element above the limit, or None.",
)
def smallest_above(numbers, limit):
    """Return the smallest number greater than limit, or None.

    >>> smallest_above([9, 4, 6], 4)
    6
    >>> smallest_above([1, 2], 5) is None
    True
    >>> smallest_above([10], 0)
    10
    """
    return min((n for n in numbers if n > limit), default=None)


@exercise(
    "Find the shortest string of the list; with several of that length take the last one.",
    "Write a function that returns the string with the fewest characters, preferring the later one on a tie.",
)
def last_shortest(strings: list[str]) -> str:
    """Return the shortest string; if several are equally short, the last of them.

    >>> last_shortest(["abc", "de", "fg"])
    'fg'
    >>> last_shortest(["x"])
    'x'
    >>> last_shortest(["", "a"])
    ''
    """
    best = strings[0]
    for s in strings:
        if len(s) <= len(best):
            best = s
    return best


@exercise(
    "Return the difference between the length of the longest and the length of the shortest string; 0 for an empty list.",
    "Given a list of strings, find how many characters longer the longest one is than the shortest one.",
)
def length_spread(strings: list[str]) -> int:
    """Return the longest minus the shortest string length, or 0 without strings.

    >>> length_spread(["a", "abcd", "ab"])
    3
    >>> length_spread(["xy"])
    0
    >>> length_spread([])
    0
    """
    if not strings:
        return 0
    lengths = [len(s) for s in strings]
    return max(lengths) - min(lengths)


@exercise(
    "Return the larger of the two sums: the sum of the positive numbers or the absolute sum of the negative ones.",
    "Write a function to compare the total of the positives with the total size of the negatives and return the bigger total.",
)
def heavier_side(numbers: list[int]) -> int:
    """Return the greater of the positive total and the absolute negative total.

    >>> heavier_side([5, -2, -1])
    5
    >>> heavier_side([1, -4])
    4
    >>> heavier_side([])
    0
    """
    positive = sum(n for n in numbers if n > 0)
    negative = -sum(n for n in numbers if n < 0)
    return max(positive, negative)


@exercise(
    "Return the two numbers of the list that are next to each other and have the biggest sum, as a tuple.",
    "Find the neighbouring pair with the largest total; the first such pair on a tie. The list has at least two numbers.",
)
def best_adjacent_pair(numbers):
    """Return the pair of neighbours with the greatest sum, the first one on a tie.

    >>> best_adjacent_pair([1, 5, 4, 2])
    (5, 4)
    >>> best_adjacent_pair([3, 3, 3])
    (3, 3)
    >>> best_adjacent_pair([0, -1])
    (0, -1)
    """
    return max(zip(numbers, numbers[1:]), key=sum)


@exercise(
    "Find the number closest to the target; if two are equally close return the smaller one.",
    "Given a non-empty list and a target, return the element with the least distance to the target, the smaller element on ties.",
)
def closest_to(numbers: list[int], target: int) -> int:
    """Return the number nearest to target, the smaller number on a tie.

    >>> closest_to([1, 6, 10], 7)
    6
    >>> closest_to([8, 4], 6)
    4
    >>> closest_to([-3], 100)
    -3
    """
    return min(numbers, key=lambda n: (abs(n - target), n))


@exercise(
    "Find the word with the most different letters, ignoring case; first one on a tie.",
    "Given a list of words, return the word that uses the largest number of distinct letters.",
)
def word_richest_in_letters(words: list[str]) -> str:
    """Return the word that has the most distinct letters, case ignored.

    >>> word_richest_in_letters(["banana", "fish", "Anna"])
    'fish'
    >>> word_richest_in_letters(["ab", "cd"])
    'ab'
    >>> word_richest_in_letters(["a"])
    'a'
    """
    return max(words, key=lambda w: len(set(w.lower())))


@exercise(
    "Return the minimum and the maximum of a list as a tuple without using min or max.",
    "Find the smallest and the largest number with one loop; raise ValueError for an empty list.",
)
def min_and_max_by_loop(numbers: list[int]) -> tuple[int, int]:
    """Return (smallest, largest), found in a single pass.

    Raises:
        ValueError: the list is empty.

    >>> min_and_max_by_loop([4, 9, 2])
    (2, 9)
    >>> min_and_max_by_loop([5])
    (5, 5)
    >>> min_and_max_by_loop([])
    Traceback (most recent call last):
    ...
    ValueError: no numbers
    """
    if not numbers:
        raise ValueError("no numbers")
    low = high = numbers[0]
    for n in numbers:
        if n < low:
            low = n
        elif n > high:
            high = n
    return low, high


@exercise(
    "Find the character that occurs most often in the text apart from spaces; the earliest one on a tie, '' for blank text.",
    "Write a function to return the most common non-space character of a string, or an empty string if there is none.",
)
def commonest_visible_char(text: str) -> str:
    """Return the most frequent character that is not a space, or '' when there is none.

    >>> commonest_visible_char("a bb  a b")
    'b'
    >>> commonest_visible_char("xyyx")
    'x'
    >>> commonest_visible_char("  ")
    ''
    """
    letters = text.replace(" ", "")
    return max(letters, key=letters.count, default="")


@exercise(
    "Return the index of the longest string, the first index on a tie, or -1 for an empty list.",
    "Find where in the list the longest string stands; -1 without strings.",
)
def index_of_longest(strings):
    """Return the position of the first longest string, or -1 when the list is empty.

    >>> index_of_longest(["a", "ccc", "bbb"])
    1
    >>> index_of_longest([])
    -1
    >>> index_of_longest(["x"])
    0
    """
    if not strings:
        return -1
    return strings.index(max(strings, key=len))


@exercise(
    "Find the largest drop from one number to the next; 0 if the numbers never fall.",
    "Write a function to return the greatest decrease between neighbouring values of a list.",
)
def largest_drop(values: list[int]) -> int:
    """Return the biggest decrease between two neighbouring values, or 0.

    >>> largest_drop([9, 7, 8, 2])
    6
    >>> largest_drop([1, 2, 3])
    0
    >>> largest_drop([])
    0
    """
    return max((a - b for a, b in zip(values, values[1:]) if a > b), default=0)


@exercise(
    "Return all indices at which the minimum of the list occurs.",
    "Given a list of numbers, find every position of its smallest value; an empty list gives an empty list.",
)
def minimum_indexes(numbers: list[int]) -> list[int]:
    """Return the positions of all occurrences of the smallest number.

    >>> minimum_indexes([3, 1, 2, 1])
    [1, 3]
    >>> minimum_indexes([])
    []
    >>> minimum_indexes([0, 0])
    [0, 1]
    """
    if not numbers:
        return []
    low = min(numbers)
    return [i for i, n in enumerate(numbers) if n == low]
