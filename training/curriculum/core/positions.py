"""Where something stands in a list or a string."""

from training.curriculum.exercise import exercise


@exercise(
    "Return all indices of the list at which the value stands.",
    "Write a function to find every position of a value in a list.",
)
def positions_of_value(items: list, value) -> list[int]:
    """Return the list of positions where items equals value.

    >>> positions_of_value([5, 2, 5], 5)
    [0, 2]
    >>> positions_of_value(["a"], "b")
    []
    >>> positions_of_value([], 1)
    []
    """
    return [i for i, item in enumerate(items) if item == value]


@exercise(
    "Find the index of the last occurrence of item in the list, or -1.",
    "Given a list, return the highest position at which item occurs; -1 if it does not.",
)
def last_index(items, item):
    """Return the index of the last element equal to item, or -1 if there is none.

    >>> last_index([1, 2, 1], 1)
    2
    >>> last_index([1], 3)
    -1
    >>> last_index([], 3)
    -1
    """
    for i in range(len(items) - 1, -1, -1):
        if items[i] == item:
            return i
    return -1


@exercise(
    "Return the index of the n-th occurrence of a character in the text, counting from 1; -1 if it occurs less often.",
    "Find where the character ch appears for the n-th time.",
)
def nth_occurrence(text: str, ch: str, n: int) -> int:
    """Return the index at which ch occurs for the n-th time, or -1.

    >>> nth_occurrence("banana", "a", 2)
    3
    >>> nth_occurrence("banana", "b", 2)
    -1
    >>> nth_occurrence("aaa", "a", 3)
    2
    """
    seen = 0
    for i, c in enumerate(text):
        if c == ch:
            seen += 1
            if seen == n:
                return i
    return -1


@exercise(
    "Find the index of the first uppercase letter of a string; return None if it has none.",
    "Given a string, return where its first capital letter stands, or None.",
)
def first_capital_index(text: str) -> int | None:
    """Return the position of the first capital letter, or None without one.

    >>> first_capital_index("myName")
    2
    >>> first_capital_index("abc") is None
    True
    >>> first_capital_index("X")
    0
    """
    for i, ch in enumerate(text):
        if ch.isupper():
            return i
    return None


@exercise(
    "Return the positions where the list has a larger number than at both neighbouring positions; the ends are not considered.",
    "Write a function to find the indexes of inner elements which exceed the element before and the element after.",
)
def local_top_indexes(numbers: list[int]) -> list[int]:
    """Return the indices of inner elements that are larger than both their neighbours.

    >>> local_top_indexes([1, 4, 2, 6, 5])
    [1, 3]
    >>> local_top_indexes([1, 2, 3])
    []
    >>> local_top_indexes([9])
    []
    """
    return [
        i
        for i in range(1, len(numbers) - 1)
        if numbers[i - 1] < numbers[i] > numbers[i + 1]
    ]


@exercise(
    "Find at which index the running sum of the list first reaches the goal; -1 if it never does.",
    "Add the numbers from the left and return the index where the total becomes at least goal, or -1.",
)
def index_reaching(numbers: list[int], goal: int) -> int:
    """Return the first index where the sum of the numbers so far is at least goal, else -1.

    >>> index_reaching([3, 4, 5], 7)
    1
    >>> index_reaching([1, 1], 5)
    -1
    >>> index_reaching([10], 10)
    0
    """
    total = 0
    for i, n in enumerate(numbers):
        total += n
        if total >= goal:
            return i
    return -1


@exercise(
    "Return the position of the first number that breaks the ascending order, or -1 for a sorted list.",
    "Find the index of the first element that is smaller than its predecessor; -1 if there is none.",
)
def first_disorder(numbers):
    """Return the index of the first element smaller than the one before it, or -1.

    >>> first_disorder([1, 3, 2, 4])
    2
    >>> first_disorder([1, 1, 2])
    -1
    >>> first_disorder([])
    -1
    """
    for i in range(1, len(numbers)):
        if numbers[i] < numbers[i - 1]:
            return i
    return -1


@exercise(
    "Find all indices where two lists of the same length have different elements.",
    "Compare two equally long lists and return the positions at which they do not agree.",
)
def differing_indexes(a: list, b: list) -> list[int]:
    """Return the positions where the two equally long lists differ.

    >>> differing_indexes([1, 2, 3], [1, 5, 4])
    [1, 2]
    >>> differing_indexes(["x"], ["x"])
    []
    >>> differing_indexes([], [])
    []
    """
    return [i for i, (x, y) in enumerate(zip(a, b)) if x != y]


@exercise(
    "Return how many steps lie between the first and the last occurrence of a character; -1 if it is not in the text.",
    "Find the distance from the first to the last place where ch occurs in the text, or -1 when it is absent.",
)
def span_of_char(text: str, ch: str) -> int:
    """Return the distance between the first and last index of ch, or -1 if ch is missing.

    >>> span_of_char("banana", "a")
    4
    >>> span_of_char("abc", "b")
    0
    >>> span_of_char("abc", "z")
    -1
    """
    if ch not in text:
        return -1
    return text.rindex(ch) - text.index(ch)


@exercise(
    "Return the element that stands in the middle of the list; for an even length take the left of the two middle ones.",
    "Given a non-empty list, find its middle element, the left one if there are two.",
)
def middle_item(items: list):
    """Return the middle element (the left one of two middle elements).

    >>> middle_item([1, 2, 3])
    2
    >>> middle_item([1, 2, 3, 4])
    2
    >>> middle_item(["a"])
    'a'
    """
    return items[(len(items) - 1) // 2]


@exercise(
    "Find the word number of the given word in the sentence, counting from 1; return 0 if it is missing. Case is ignored.",
    "Write a function to tell which word of the sentence (1 for the first) equals the given word, ignoring case, or 0.",
)
def word_number(sentence: str, word: str) -> int:
    """Return the one-based position of word in the sentence ignoring case, or 0 if it is not there.

    >>> word_number("The sun is up", "sun")
    2
    >>> word_number("a b", "c")
    0
    >>> word_number("Stop", "stop")
    1
    """
    words = sentence.lower().split()
    if word.lower() not in words:
        return 0
    return words.index(word.lower()) + 1


@exercise(
    "Find the cell (row, column) of the first occurrence of value in a table, or None.",
    "Given a list of rows, return a tuple of row index and column index of the value, searched row by row; None if it is not found.",
)
def locate_in_table(table: list[list], value) -> tuple[int, int] | None:
    """Return (row, column) of the first cell equal to value, or None.

    >>> locate_in_table([[1, 2], [3, 4]], 3)
    (1, 0)
    >>> locate_in_table([[1]], 9) is None
    True
    >>> locate_in_table([[0, 5], [5, 0]], 5)
    (0, 1)
    """
    for r, row in enumerate(table):
        if value in row:
            return r, row.index(value)
    return None


@exercise(
    "Return the last number of a list that differs from its final number; None if all are equal.",
    "Going backwards from the end, find the first number unlike the last one, or None.",
)
def last_different(numbers: list[int]) -> int | None:
    """Return the number nearest to the end that is not equal to the last number, or None.

    >>> last_different([1, 4, 2, 2])
    4
    >>> last_different([3, 3]) is None
    True
    >>> last_different([]) is None
    True
    """
    for n in reversed(numbers):
        if n != numbers[-1]:
            return n
    return None


@exercise(
    "Return the elements at the given positions; positions outside the list give None.",
    "Given a list and some indices, collect the elements there, with None for an index that is too large or negative.",
)
def pick_positions(items, positions):
    """Return the elements at the positions, None for each position that is out of range.

    >>> pick_positions(["a", "b", "c"], [2, 0, 5])
    ['c', 'a', None]
    >>> pick_positions([1], [-1])
    [None]
    >>> pick_positions([1], [])
    []
    """
    return [items[p] if 0 <= p < len(items) else None for p in positions]
