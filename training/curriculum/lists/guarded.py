"""List functions that raise ValueError for unsuitable input."""

from training.curriculum.exercise import exercise


@exercise(
    "Compute the average, treating an empty list as an error.",
    "Given values, divide their sum by their number, or raise ValueError if there are none.",
)
def list_mean_or_error(values: list[float]) -> float:
    """Return the mean of the values; raise ValueError for an empty list.

    >>> list_mean_or_error([1, 2, 6])
    3.0
    >>> list_mean_or_error([5])
    5.0
    >>> list_mean_or_error([])
    Traceback (most recent call last):
        ...
    ValueError: no values
    """
    if not values:
        raise ValueError("no values")
    return sum(values) / len(values)


@exercise(
    "Unpack a one-element list and fail for any other length.",
    "Given a list, return its element if there is precisely one, otherwise raise ValueError.",
)
def only_item(items: list):
    """Return the single element of a list; raise ValueError if the list does not have exactly one element.

    >>> only_item([7])
    7
    >>> only_item([1, 2])
    Traceback (most recent call last):
        ...
    ValueError: expected exactly one element
    >>> only_item([])
    Traceback (most recent call last):
        ...
    ValueError: expected exactly one element
    """
    if len(items) != 1:
        raise ValueError("expected exactly one element")
    return items[0]


@exercise(
    "Find the position of the only copy of value, failing when it is missing or repeated.",
    "Given a list and a value, return where it stands, or raise ValueError unless there is one single occurrence.",
)
def unique_index_of(items: list, value) -> int:
    """Return the index of value; raise ValueError if it does not occur exactly once.

    >>> unique_index_of([4, 5, 6], 5)
    1
    >>> unique_index_of([1, 1], 1)
    Traceback (most recent call last):
        ...
    ValueError: value must occur exactly once
    >>> unique_index_of([], 3)
    Traceback (most recent call last):
        ...
    ValueError: value must occur exactly once
    """
    if items.count(value) != 1:
        raise ValueError("value must occur exactly once")
    return items.index(value)


@exercise(
    "Access a list but accept only indices from 0 to the length minus one.",
    "Given a list and an index, return the item there or raise ValueError for an index outside of the list.",
)
def element_at_checked(items: list, index: int):
    """Return the element at index; raise ValueError if the index is negative or too large.

    >>> element_at_checked([4, 5, 6], 2)
    6
    >>> element_at_checked([4], -1)
    Traceback (most recent call last):
        ...
    ValueError: index out of range
    >>> element_at_checked([], 0)
    Traceback (most recent call last):
        ...
    ValueError: index out of range
    """
    if not 0 <= index < len(items):
        raise ValueError("index out of range")
    return items[index]


@exercise(
    "Zip two lists and insist on equal lengths.",
    "Given two lists, pair them element by element, or raise ValueError when one is longer.",
)
def zip_strict(a: list, b: list) -> list[tuple]:
    """Return the pairs of elements at equal positions; raise ValueError if the lists have different lengths.

    >>> zip_strict([1, 2], ["a", "b"])
    [(1, 'a'), (2, 'b')]
    >>> zip_strict([1], [])
    Traceback (most recent call last):
        ...
    ValueError: lists differ in length
    >>> zip_strict([], [])
    []
    """
    if len(a) != len(b):
        raise ValueError("lists differ in length")
    return list(zip(a, b))


@exercise(
    "Split a list into equal chunks and fail when something would be left over.",
    "Given a list and a size, divide it without remainder or raise ValueError.",
)
def chunk_exactly(items: list, size: int) -> list[list]:
    """Return items cut into pieces of size elements; raise ValueError if the length is not a multiple of size.

    >>> chunk_exactly([1, 2, 3, 4], 2)
    [[1, 2], [3, 4]]
    >>> chunk_exactly([1, 2, 3], 2)
    Traceback (most recent call last):
        ...
    ValueError: length does not fit
    >>> chunk_exactly([], 5)
    []
    """
    if len(items) % size != 0:
        raise ValueError("length does not fit")
    return [items[i:i + size] for i in range(0, len(items), size)]


@exercise(
    "Sort downwards and take k elements, rejecting an impossible k.",
    "Given nums and k, list the top k values, or raise ValueError when there are not so many.",
)
def largest_k_checked(nums: list[int], k: int) -> list[int]:
    """Return the k largest numbers in descending order; raise ValueError if k is negative or exceeds the number of
    elements.

    >>> largest_k_checked([3, 9, 5], 2)
    [9, 5]
    >>> largest_k_checked([1], 2)
    Traceback (most recent call last):
        ...
    ValueError: bad k
    >>> largest_k_checked([4], 0)
    []
    """
    if not 0 <= k <= len(nums):
        raise ValueError("bad k")
    return sorted(nums, reverse=True)[:k]


@exercise(
    "Pass a sorted list through and reject an unsorted one.",
    "Given nums, verify that no entry is smaller than its predecessor, raising ValueError if one is.",
)
def require_sorted(nums: list[int]) -> list[int]:
    """Return nums unchanged if it is sorted ascending; raise ValueError otherwise.

    >>> require_sorted([1, 2, 2])
    [1, 2, 2]
    >>> require_sorted([2, 1])
    Traceback (most recent call last):
        ...
    ValueError: not sorted
    >>> require_sorted([])
    []
    """
    for a, b in zip(nums, nums[1:]):
        if b < a:
            raise ValueError("not sorted")
    return nums


@exercise(
    "Reject lists with duplicates, mentioning which element is repeated first.",
    "Given a list, return it if it has no duplicates, else raise ValueError with the first element seen twice.",
)
def require_distinct(items: list) -> list:
    """Return items unchanged if all elements differ; raise ValueError naming the first repeated element otherwise.

    >>> require_distinct([1, 2, 3])
    [1, 2, 3]
    >>> require_distinct(["a", "b", "a"])
    Traceback (most recent call last):
        ...
    ValueError: duplicate: a
    >>> require_distinct([])
    []
    """
    seen = set()
    for item in items:
        if item in seen:
            raise ValueError(f"duplicate: {item}")
        seen.add(item)
    return items


@exercise(
    "Add up the list and reject numbers below zero.",
    "Given nums, total them, or raise ValueError at the first negative entry.",
)
def sum_of_positive_only(nums: list[int]) -> int:
    """Return the sum of the numbers; raise ValueError if one of them is negative.

    >>> sum_of_positive_only([1, 0, 5])
    6
    >>> sum_of_positive_only([2, -1])
    Traceback (most recent call last):
        ...
    ValueError: negative number
    >>> sum_of_positive_only([])
    0
    """
    total = 0
    for n in nums:
        if n < 0:
            raise ValueError("negative number")
        total += n
    return total


@exercise(
    "Split at commas and convert each part to int, failing on bad parts.",
    "Given a text such as '1, 2, 3', return its numbers; anything else in it leads to ValueError.",
)
def list_parse_number_list(text: str) -> list[int]:
    """Return the integers of a comma-separated text; raise ValueError for an empty text or a part that is no integer.

    >>> list_parse_number_list("1, 2,3")
    [1, 2, 3]
    >>> list_parse_number_list("1,x")
    Traceback (most recent call last):
        ...
    ValueError: invalid literal for int() with base 10: 'x'
    >>> list_parse_number_list("")
    Traceback (most recent call last):
        ...
    ValueError: empty text
    """
    if not text.strip():
        raise ValueError("empty text")
    return [int(part) for part in text.split(",")]


@exercise(
    "Swap two positions after checking that both lie inside of the list.",
    "Given a list and two indices, return the list with both elements interchanged or raise ValueError.",
)
def swap_checked(items: list, i: int, j: int) -> list:
    """Return a copy of items with the elements at i and j exchanged; raise ValueError for an invalid index.

    >>> swap_checked([1, 2, 3], 0, 2)
    [3, 2, 1]
    >>> swap_checked([1, 2], 0, 2)
    Traceback (most recent call last):
        ...
    ValueError: invalid index
    >>> swap_checked(["a"], 0, 0)
    ['a']
    """
    if not (0 <= i < len(items) and 0 <= j < len(items)):
        raise ValueError("invalid index")
    result = list(items)
    result[i], result[j] = result[j], result[i]
    return result


@exercise(
    "Reshape a flat list into rows of the same length, or fail.",
    (
        "Given nums and a positive number of rows, build the table row by row, raising ValueError when the "
        "length does not divide."
    ),
)
def matrix_from_flat(nums: list[int], rows: int) -> list[list[int]]:
    """Return nums cut into the given number of equally long rows; raise ValueError if that is not possible.

    >>> matrix_from_flat([1, 2, 3, 4, 5, 6], 2)
    [[1, 2, 3], [4, 5, 6]]
    >>> matrix_from_flat([1, 2, 3], 2)
    Traceback (most recent call last):
        ...
    ValueError: cannot form equal rows
    >>> matrix_from_flat([], 1)
    [[]]
    """
    if len(nums) % rows != 0:
        raise ValueError("cannot form equal rows")
    width = len(nums) // rows
    return [nums[r * width:(r + 1) * width] for r in range(rows)]


@exercise(
    "Subtract the amounts in order and fail when the account does not suffice.",
    (
        "Given a balance and amounts, take them off one by one, raising ValueError as soon as the money is "
        "not enough."
    ),
)
def withdraw_all(balance: int, amounts: list[int]) -> int:
    """Return the balance after all withdrawals; raise ValueError if one of them exceeds the balance at that time.

    >>> withdraw_all(10, [3, 4])
    3
    >>> withdraw_all(5, [3, 3])
    Traceback (most recent call last):
        ...
    ValueError: insufficient balance
    >>> withdraw_all(7, [])
    7
    """
    for amount in amounts:
        if amount > balance:
            raise ValueError("insufficient balance")
        balance -= amount
    return balance


@exercise(
    "Convert points to percentages after checking their range.",
    "Given points and the maximum, compute round(100 * p / maximum) for each p, rejecting impossible points.",
)
def scale_grades(points: list[int], maximum: int) -> list[int]:
    """Return the points in whole percent of maximum, rounded; raise ValueError if a number is not between 0 and
    maximum.

    >>> scale_grades([5, 10], 10)
    [50, 100]
    >>> scale_grades([11], 10)
    Traceback (most recent call last):
        ...
    ValueError: points out of range
    >>> scale_grades([0], 4)
    [0]
    """
    if any(not 0 <= p <= maximum for p in points):
        raise ValueError("points out of range")
    return [round(100 * p / maximum) for p in points]


@exercise(
    "Scale the weights so that they add up to one, failing for a zero total.",
    "Given weights, compute each one's share of the total, or raise ValueError when there is nothing to share.",
)
def normalize_weights(weights: list[float]) -> list[float]:
    """Return the weights divided by their sum; raise ValueError if the sum is zero.

    >>> normalize_weights([1, 3])
    [0.25, 0.75]
    >>> normalize_weights([0, 0])
    Traceback (most recent call last):
        ...
    ValueError: weights sum to zero
    >>> normalize_weights([2])
    [1.0]
    """
    total = sum(weights)
    if total == 0:
        raise ValueError("weights sum to zero")
    return [w / total for w in weights]


@exercise(
    "Select elements by position and reject positions that do not exist.",
    (
        "Given a list and indices, collect the elements there or raise ValueError if an index is negative or "
        "too large."
    ),
)
def pick_by_indices_checked(items: list, indices: list[int]) -> list:
    """Return the items at the given indices; raise ValueError for an index outside of the list.

    >>> pick_by_indices_checked(["a", "b", "c"], [2, 0])
    ['c', 'a']
    >>> pick_by_indices_checked([1], [1])
    Traceback (most recent call last):
        ...
    ValueError: no element at 1
    >>> pick_by_indices_checked([], [])
    []
    """
    for i in indices:
        if i < 0 or i >= len(items):
            raise ValueError(f"no element at {i}")
    return [items[i] for i in indices]


@exercise(
    "Get the element at index 1 or fail for short lists.",
    "Given a list, return what stands in second place, raising ValueError when nothing does.",
)
def second_item(items: list):
    """Return the second element; raise ValueError if there are fewer than two.

    >>> second_item([4, 5, 6])
    5
    >>> second_item([1])
    Traceback (most recent call last):
        ...
    ValueError: fewer than two elements
    >>> second_item(["a", "b"])
    'b'
    """
    if len(items) < 2:
        raise ValueError("fewer than two elements")
    return items[1]


@exercise(
    "Check that the list is constant and return its value, failing otherwise.",
    "Given a list, return its only distinct value, or raise ValueError when there is none or more than one.",
)
def common_value(items: list):
    """Return the value that all elements share; raise ValueError if they differ or the list is empty.

    >>> common_value([3, 3, 3])
    3
    >>> common_value([1, 2])
    Traceback (most recent call last):
        ...
    ValueError: elements are not all equal
    >>> common_value([])
    Traceback (most recent call last):
        ...
    ValueError: elements are not all equal
    """
    if not items or any(item != items[0] for item in items):
        raise ValueError("elements are not all equal")
    return items[0]


@exercise(
    "Find the width of a table, rejecting ragged rows.",
    "Given rows, return how many entries each has, or raise ValueError when they do not agree.",
)
def equal_length_rows(rows: list[list]) -> int:
    """Return the common length of all rows; raise ValueError if the lengths differ or there is no row.

    >>> equal_length_rows([[1, 2], [3, 4]])
    2
    >>> equal_length_rows([[1], [2, 3]])
    Traceback (most recent call last):
        ...
    ValueError: rows differ in length
    >>> equal_length_rows([])
    Traceback (most recent call last):
        ...
    ValueError: rows differ in length
    """
    lengths = {len(row) for row in rows}
    if len(lengths) != 1:
        raise ValueError("rows differ in length")
    return lengths.pop()


@exercise(
    "Count valid votes per option and reject unknown ones.",
    (
        "Given votes and the allowed options, build a dict from option to count, raising ValueError on an "
        "invalid vote."
    ),
)
def vote_result(votes: list[str], options: list[str]) -> dict[str, int]:
    """Return the number of votes for each option, also zero counts; raise ValueError for a vote that is no option.

    >>> vote_result(["a", "b", "a"], ["a", "b", "c"])
    {'a': 2, 'b': 1, 'c': 0}
    >>> vote_result(["x"], ["a"])
    Traceback (most recent call last):
        ...
    ValueError: unknown option: x
    >>> vote_result([], ["a"])
    {'a': 0}
    """
    counts = {option: 0 for option in options}
    for vote in votes:
        if vote not in counts:
            raise ValueError(f"unknown option: {vote}")
        counts[vote] += 1
    return counts


@exercise(
    "Add the steps to start one by one and fail when a bound is crossed.",
    (
        "Given a start, signed steps and two bounds, compute the end position or raise ValueError on leaving "
        "the range."
    ),
)
def step_through(start: int, steps: list[int], low: int, high: int) -> int:
    """Return the position after all steps; raise ValueError if it ever leaves the range low to high inclusive.

    >>> step_through(5, [1, -3], 0, 10)
    3
    >>> step_through(0, [-1], 0, 10)
    Traceback (most recent call last):
        ...
    ValueError: out of range
    >>> step_through(2, [], 0, 3)
    2
    """
    position = start
    for step in steps:
        position += step
        if position < low or position > high:
            raise ValueError("out of range")
    return position


@exercise(
    "Move the first k elements to the end, allowing only 0 to len(items) for k.",
    "Given a list and k, cut after k elements and swap both parts, or raise ValueError for an unsuitable k.",
)
def rotate_checked(items: list, k: int) -> list:
    """Return items rotated k places to the left; raise ValueError if k is negative or greater than the length.

    >>> rotate_checked([1, 2, 3], 1)
    [2, 3, 1]
    >>> rotate_checked([1, 2], 3)
    Traceback (most recent call last):
        ...
    ValueError: k out of range
    >>> rotate_checked([1, 2], 2)
    [1, 2]
    """
    if k < 0 or k > len(items):
        raise ValueError("k out of range")
    return items[k:] + items[:k]


@exercise(
    "Join two nonempty paths where the last element of the first equals the first of the second.",
    "Given two lists that meet in one element, chain them, raising ValueError when they do not meet.",
)
def combine_if_compatible(a: list, b: list) -> list:
    """Return a followed by b without repeating the shared element; raise ValueError if a does not end with the start
    of b.

    >>> combine_if_compatible([1, 2], [2, 3])
    [1, 2, 3]
    >>> combine_if_compatible([1], [2])
    Traceback (most recent call last):
        ...
    ValueError: lists do not meet
    >>> combine_if_compatible(["a"], ["a"])
    ['a']
    """
    if a[-1] != b[0]:
        raise ValueError("lists do not meet")
    return a + b[1:]


@exercise(
    "Find the earliest positive entry and fail without one.",
    "Given nums, return the first element above zero, or raise ValueError when all are zero or negative.",
)
def first_positive_or_error(nums: list[int]) -> int:
    """Return the first number greater than zero; raise ValueError if there is none.

    >>> first_positive_or_error([-1, 0, 4, 5])
    4
    >>> first_positive_or_error([-2])
    Traceback (most recent call last):
        ...
    ValueError: no positive number
    >>> first_positive_or_error([3])
    3
    """
    for n in nums:
        if n > 0:
            return n
    raise ValueError("no positive number")


@exercise(
    "Divide two lists entry by entry after checking lengths and zeros.",
    "Given two lists, compute a[i] / b[i] for all i, rejecting unequal lengths and zero divisors by ValueError.",
)
def ratio_list(numerators: list[float], denominators: list[float]) -> list[float]:
    """Return the quotients position by position; raise ValueError if a denominator is zero or the lengths differ.

    >>> ratio_list([6, 1], [3, 2])
    [2.0, 0.5]
    >>> ratio_list([1], [0])
    Traceback (most recent call last):
        ...
    ValueError: cannot divide
    >>> ratio_list([1, 2], [1])
    Traceback (most recent call last):
        ...
    ValueError: cannot divide
    """
    if len(numerators) != len(denominators) or 0 in denominators:
        raise ValueError("cannot divide")
    return [a / b for a, b in zip(numerators, denominators)]


@exercise(
    "Convert clock times to minutes, checking that hours are 0 to 23 and minutes 0 to 59.",
    "Given pairs of hour and minute, compute 60 * hour + minute for each or raise ValueError for invalid ones.",
)
def clock_minutes_checked(times: list[tuple[int, int]]) -> list[int]:
    """Return the minutes since midnight for (hour, minute) pairs; raise ValueError for an impossible time.

    >>> clock_minutes_checked([(1, 30), (0, 5)])
    [90, 5]
    >>> clock_minutes_checked([(24, 0)])
    Traceback (most recent call last):
        ...
    ValueError: no such time
    >>> clock_minutes_checked([])
    []
    """
    result = []
    for hour, minute in times:
        if not (0 <= hour < 24 and 0 <= minute < 60):
            raise ValueError("no such time")
        result.append(60 * hour + minute)
    return result
