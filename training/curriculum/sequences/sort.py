"""Sorting with keys and checking order."""

from collections import Counter
from functools import cmp_to_key

from training.curriculum.exercise import exercise


@exercise(
    "Sort words by length; words of equal length alphabetically.",
    "Shortest words first, and among equally long ones in alphabetical order.",
)
def short_words_first(words: list[str]) -> list[str]:
    """Return the words sorted by length and then alphabetically.

    >>> short_words_first(["pear", "fig", "kiwi", "apple"])
    ['fig', 'kiwi', 'pear', 'apple']
    >>> short_words_first(["b", "a"])
    ['a', 'b']
    >>> short_words_first([])
    []
    """
    return sorted(words, key=lambda w: (len(w), w))


@exercise(
    "Order (name, score) tuples by score from high to low; equal scores by name ascending.",
    "Leaderboard: best score on top, ties in alphabetical order of names.",
)
def leaderboard(entries: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Sort (name, score) entries by descending score, then by name.

    >>> leaderboard([("Bo", 5), ("Al", 5), ("Cy", 9)])
    [('Cy', 9), ('Al', 5), ('Bo', 5)]
    >>> leaderboard([])
    []
    >>> leaderboard([("Di", 1)])
    [('Di', 1)]
    """
    return sorted(entries, key=lambda e: (-e[1], e[0]))


@exercise(
    "Sort strings without regard to upper and lower case.",
    "Case-insensitive alphabetical order; strings that differ only in case keep their order.",
)
def sort_ignoring_case(texts):
    """Return the texts in alphabetical order, ignoring letter case. The sort is stable.

    >>> sort_ignoring_case(["beta", "Alpha", "GAMMA"])
    ['Alpha', 'beta', 'GAMMA']
    >>> sort_ignoring_case(["b", "B", "a"])
    ['a', 'b', 'B']
    >>> sort_ignoring_case([])
    []
    """
    return sorted(texts, key=str.casefold)


@exercise(
    "Sort sizes in the order XS, S, M, L, XL.",
    "Arrange clothing size labels from the smallest (XS) to the largest (XL).",
)
def sort_clothing_sizes(sizes: list[str]) -> list[str]:
    """Sort clothing sizes from XS over S, M and L to XL.

    >>> sort_clothing_sizes(["L", "XS", "M"])
    ['XS', 'M', 'L']
    >>> sort_clothing_sizes(["XL", "S", "S"])
    ['S', 'S', 'XL']
    >>> sort_clothing_sizes([])
    []
    """
    order = ["XS", "S", "M", "L", "XL"]
    return sorted(sizes, key=order.index)


@exercise(
    "Sort items according to a custom order list; unknown items follow at the end in their original order.",
    "Arrange items by their place in priority. What priority does not mention comes last, unsorted.",
)
def sort_by_priority(items: list[str], priority: list[str]) -> list[str]:
    """Sort items by their index in priority; items missing there go last, in their original order.

    >>> sort_by_priority(["low", "high", "mid"], ["high", "mid", "low"])
    ['high', 'mid', 'low']
    >>> sort_by_priority(["z", "b", "y", "a"], ["a", "b"])
    ['a', 'b', 'z', 'y']
    >>> sort_by_priority([], ["a"])
    []
    """
    rank = {name: i for i, name in enumerate(priority)}
    return sorted(items, key=lambda item: rank.get(item, len(priority)))


@exercise(
    "Are the numbers in ascending order, equal neighbours allowed?",
    "Check that no number is followed by a smaller one.",
)
def never_decreases(numbers: list[int]) -> bool:
    """Check that each number is at least as large as the one before it.

    >>> never_decreases([1, 2, 2, 5])
    True
    >>> never_decreases([3, 1])
    False
    >>> never_decreases([])
    True
    """
    return all(a <= b for a, b in zip(numbers, numbers[1:]))


@exercise(
    "True if the values get smaller with every step.",
    "Strictly descending check.",
)
def falls_strictly(values):
    """Tell whether every value is smaller than the previous one.

    >>> falls_strictly([9, 4, 1])
    True
    >>> falls_strictly([4, 4])
    False
    >>> falls_strictly([7])
    True
    """
    for i in range(1, len(values)):
        if values[i] >= values[i - 1]:
            return False
    return True


@exercise(
    "Describe the order of a list: 'constant', 'rising', 'falling' or 'mixed'; equal neighbours are allowed in rising and falling.",
    "Classify the direction of the numbers. All equal (or fewer than two numbers) is 'constant', never going down 'rising', never going up 'falling', else 'mixed'.",
)
def direction_name(numbers: list[int]) -> str:
    """Name the direction of the numbers.

    Returns "constant" if all are equal, "rising" if they never go down, "falling" if they never go
    up, and "mixed" otherwise.

    >>> direction_name([1, 1, 4])
    'rising'
    >>> direction_name([5, 2])
    'falling'
    >>> direction_name([1, 3, 2])
    'mixed'
    >>> direction_name([6, 6])
    'constant'
    """
    up = any(a < b for a, b in zip(numbers, numbers[1:]))
    down = any(a > b for a, b in zip(numbers, numbers[1:]))
    if up and down:
        return "mixed"
    if up:
        return "rising"
    return "falling" if down else "constant"


@exercise(
    "Sort by frequency, most frequent first; equally frequent values in ascending order. Duplicates stay.",
    "Order all copies by how often the value occurs (descending), then by the value.",
)
def sort_by_frequency(values: list[int]) -> list[int]:
    """Sort values so that frequent ones come first; equally frequent values ascend.

    >>> sort_by_frequency([3, 1, 1, 2, 3, 3])
    [3, 3, 3, 1, 1, 2]
    >>> sort_by_frequency([2, 1])
    [1, 2]
    >>> sort_by_frequency([])
    []
    """
    counts = Counter(values)
    return sorted(values, key=lambda v: (-counts[v], v))


@exercise(
    "Sort by the last character of each word; words with the same last character keep their order.",
    "Stable ordering of non-empty words by final letter.",
)
def order_by_last_letter(words: list[str]) -> list[str]:
    """Sort non-empty words by their last letter, keeping the order of words with equal last letters.

    >>> order_by_last_letter(["cat", "dog", "panda"])
    ['panda', 'dog', 'cat']
    >>> order_by_last_letter(["bb", "ab"])
    ['bb', 'ab']
    >>> order_by_last_letter([])
    []
    """
    return sorted(words, key=lambda w: w[-1])


@exercise(
    "Put the even numbers first and the odd ones after them, both parts ascending.",
    "Sorted evens followed by sorted odds.",
)
def evens_before_odds(numbers: list[int]) -> list[int]:
    """Return the even numbers in ascending order followed by the odd numbers in ascending order.

    >>> evens_before_odds([3, 2, 8, 1])
    [2, 8, 1, 3]
    >>> evens_before_odds([5])
    [5]
    >>> evens_before_odds([])
    []
    """
    return sorted(numbers, key=lambda n: (n % 2, n))


@exercise(
    "Sort dictionaries by the given field; records without the field come last.",
    "Order records by one field, putting those that lack it at the end.",
)
def sort_records(records: list[dict], field: str) -> list[dict]:
    """Sort records by field; records that do not have it follow at the end in their original order.

    >>> sort_records([{"n": 2}, {"x": 0}, {"n": 1}], "n")
    [{'n': 1}, {'n': 2}, {'x': 0}]
    >>> sort_records([], "a")
    []
    >>> sort_records([{"b": 1}], "a")
    [{'b': 1}]
    """
    having = [r for r in records if field in r]
    lacking = [r for r in records if field not in r]
    return sorted(having, key=lambda r: r[field]) + lacking


@exercise(
    "Sort numbers descending but move all zeros to the end.",
    "Biggest first; zeros always come last, even after negative numbers.",
)
def descending_zeros_last(numbers):
    """Return the numbers in descending order with all zeros at the end.

    >>> descending_zeros_last([0, 5, -2, 9])
    [9, 5, -2, 0]
    >>> descending_zeros_last([0, 0])
    [0, 0]
    >>> descending_zeros_last([])
    []
    """
    return sorted(numbers, key=lambda n: (n == 0, -n))


@exercise(
    "Sort version strings like '1.10.2' by their numeric parts.",
    "Order dotted version numbers numerically, so '1.9' comes before '1.10'.",
)
def sort_versions(versions: list[str]) -> list[str]:
    """Sort dotted version strings by the numbers in them.

    >>> sort_versions(["1.10", "1.9", "1.2.3"])
    ['1.2.3', '1.9', '1.10']
    >>> sort_versions(["2", "1"])
    ['1', '2']
    >>> sort_versions([])
    []
    """
    return sorted(versions, key=lambda v: [int(part) for part in v.split(".")])


@exercise(
    "Merge of two keys: sort people tuples (first, last) by last name, then first name.",
    "Order (first name, last name) pairs as in a telephone book.",
)
def phone_book_order(people: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Sort (first, last) names by last name and then by first name.

    >>> phone_book_order([("Zed", "Ames"), ("Amy", "Bell"), ("Bea", "Ames")])
    [('Bea', 'Ames'), ('Zed', 'Ames'), ('Amy', 'Bell')]
    >>> phone_book_order([])
    []
    >>> phone_book_order([("B", "X"), ("A", "X")])
    [('A', 'X'), ('B', 'X')]
    """
    return sorted(people, key=lambda person: person[::-1])


@exercise(
    "Sort values by insertion: build a new list and put each value at its place, without sorted().",
    "Insertion sort that returns a new ascending list.",
)
def insertion_sorted(values: list[int]) -> list[int]:
    """Return the values in ascending order using insertion sort. The input is not changed.

    >>> insertion_sorted([3, 1, 2])
    [1, 2, 3]
    >>> insertion_sorted([])
    []
    >>> insertion_sorted([5, 5, -1])
    [-1, 5, 5]
    """
    result = []
    for value in values:
        place = len(result)
        while place > 0 and result[place - 1] > value:
            place -= 1
        result.insert(place, value)
    return result


@exercise(
    "Sort small non-negative integers by counting how often each occurs.",
    "Counting sort: ascending order without comparing the elements.",
)
def counting_sorted(numbers: list[int]) -> list[int]:
    """Sort non-negative integers with a counting sort.

    >>> counting_sorted([3, 0, 2, 3])
    [0, 2, 3, 3]
    >>> counting_sorted([])
    []
    >>> counting_sorted([1])
    [1]
    """
    if not numbers:
        return []
    counts = [0] * (max(numbers) + 1)
    for n in numbers:
        counts[n] += 1
    return [n for n, count in enumerate(counts) for _ in range(count)]


@exercise(
    "Sort the body of a table but keep the header row on top.",
    "Return rows with the first row unchanged in first place and the other rows sorted.",
)
def sort_below_header(rows: list[list]) -> list[list]:
    """Sort all rows except the first one, which is a header and stays on top.

    >>> sort_below_header([["name"], ["zoe"], ["ann"]])
    [['name'], ['ann'], ['zoe']]
    >>> sort_below_header([["h"]])
    [['h']]
    >>> sort_below_header([])
    []
    """
    return rows[:1] + sorted(rows[1:])


@exercise(
    "Position of the first element that breaks ascending order (smaller than its predecessor), or None.",
    "Where does the list stop being sorted? None if it is sorted completely.",
)
def first_out_of_order(values: list) -> int | None:
    """Return the index of the first value that is smaller than the one before, or None.

    >>> first_out_of_order([1, 4, 3, 2])
    2
    >>> first_out_of_order([1, 1, 2]) is None
    True
    >>> first_out_of_order([2, 1])
    1
    """
    for i in range(1, len(values)):
        if values[i] < values[i - 1]:
            return i
    return None


@exercise(
    "Sort points by distance from the origin; equal distances by x and then y.",
    "Order (x, y) points from nearest to farthest from (0, 0), ties by coordinates.",
)
def nearest_points_first(points: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sort (x, y) points by their distance from (0, 0), then by x and y.

    >>> nearest_points_first([(3, 4), (1, 0), (0, 2)])
    [(1, 0), (0, 2), (3, 4)]
    >>> nearest_points_first([(1, 0), (0, 1)])
    [(0, 1), (1, 0)]
    >>> nearest_points_first([])
    []
    """
    return sorted(points, key=lambda p: (p[0] ** 2 + p[1] ** 2, p))


@exercise(
    "Order file names such as 'img12.png' by the number they contain; names without a number come first, ties by name.",
    "Natural file order: compare by the digits in each name taken as one integer, nothing counting as -1, then by the name.",
)
def order_by_number_inside(names: list[str]) -> list[str]:
    """Sort names by the number formed by their digits; names without digits come first, ties go by name.

    >>> order_by_number_inside(["img12.png", "img3.png", "cover.png"])
    ['cover.png', 'img3.png', 'img12.png']
    >>> order_by_number_inside(["b1", "a1"])
    ['a1', 'b1']
    >>> order_by_number_inside([])
    []
    """
    def key(name):
        digits = "".join(c for c in name if c.isdigit())
        return (int(digits) if digits else -1, name)

    return sorted(names, key=key)


@exercise(
    "Sort values with a comparison function that returns a negative, zero or positive number.",
    "Old-style sorting: compare(a, b) < 0 means a comes before b.",
)
def sort_with_compare(values, compare):
    """Sort values using a two-argument comparison function.

    >>> sort_with_compare([1, 3, 2], lambda a, b: b - a)
    [3, 2, 1]
    >>> sort_with_compare(["bb", "a"], lambda a, b: len(a) - len(b))
    ['a', 'bb']
    >>> sort_with_compare([], lambda a, b: 0)
    []
    """
    return sorted(values, key=cmp_to_key(compare))


@exercise(
    "Sort pupils into a photo row: shortest at the left end, second shortest at the right end, and so on, so the tallest stand in the middle.",
    "Arrange heights as a mountain: going up from both ends; the smaller of each pair goes left.",
)
def photo_row(heights: list[int]) -> list[int]:
    """Arrange heights so that they rise toward the middle.

    In ascending order, the heights go by turns to the left part and to the right part of the row.

    >>> photo_row([150, 140, 170, 160])
    [140, 160, 170, 150]
    >>> photo_row([1, 2, 3])
    [1, 3, 2]
    >>> photo_row([])
    []
    """
    ordered = sorted(heights)
    return ordered[0::2] + ordered[1::2][::-1]


@exercise(
    "Sort tasks (name, due day, priority) by due day ascending, then priority descending.",
    "Order task tuples: earlier day first, and on the same day the higher priority first. Return the names.",
)
def task_order(tasks):
    """Return the names of (name, day, priority) tasks sorted by day and, within a day, by falling priority.

    >>> task_order([("mop", 2, 1), ("cook", 1, 1), ("shop", 1, 5)])
    ['shop', 'cook', 'mop']
    >>> task_order([])
    []
    >>> task_order([("a", 3, 0)])
    ['a']
    """
    ordered = sorted(tasks, key=lambda t: (t[1], -t[2]))
    return [name for name, _, _ in ordered]


@exercise(
    "Sort the keys of a dictionary by their values, largest value first, ties by key.",
    "Names ordered by falling amount, then alphabetically.",
)
def names_by_amount(amounts: dict[str, int]) -> list[str]:
    """Return the keys sorted by descending value and, for equal values, alphabetically.

    >>> names_by_amount({"a": 1, "b": 3, "c": 3})
    ['b', 'c', 'a']
    >>> names_by_amount({})
    []
    >>> names_by_amount({"z": 0, "y": 0})
    ['y', 'z']
    """
    return sorted(amounts, key=lambda k: (-amounts[k], k))


@exercise(
    "Sort rows of a table by column number column; reverse puts the largest on top.",
    "Order a list of rows by the value in one column, ascending unless reverse is true.",
)
def sort_table(rows: list[list], column: int, reverse: bool = False) -> list[list]:
    """Return the rows sorted by the value in the given column.

    Args:
        rows: table rows.
        column: index of the column to sort by.
        reverse: sort from high to low.

    >>> sort_table([[1, "b"], [2, "a"]], 1)
    [[2, 'a'], [1, 'b']]
    >>> sort_table([[1, 5], [2, 7]], 1, reverse=True)
    [[2, 7], [1, 5]]
    >>> sort_table([], 0)
    []
    """
    return sorted(rows, key=lambda row: row[column], reverse=reverse)


@exercise(
    "Swap sort in place: order the list itself descending and return None.",
    "Sort the given list from large to small in place with selection of the maximum; nothing is returned.",
)
def selection_sort_down(values: list[int]) -> None:
    """Sort values in place from the largest to the smallest.

    >>> data = [2, 9, 4]
    >>> selection_sort_down(data)
    >>> data
    [9, 4, 2]
    >>> other = []
    >>> selection_sort_down(other)
    >>> other
    []
    >>> selection_sort_down([1]) is None
    True
    """
    for i in range(len(values)):
        best = i
        for j in range(i + 1, len(values)):
            if values[j] > values[best]:
                best = j
        values[i], values[best] = values[best], values[i]
