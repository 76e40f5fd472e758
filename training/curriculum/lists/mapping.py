"""Building a new list from an old one, element by element."""

from fractions import Fraction

from training.curriculum.exercise import exercise


@exercise(
    "Raise values below low to low and lower values above high to high.",
    "Given a list and two bounds, replace each entry outside of the bounds by the bound it crosses.",
)
def clamp_each(values: list[float], low: float, high: float) -> list[float]:
    """Return the values limited to the range low to high.

    >>> clamp_each([1, 5, 12], 3, 10)
    [3, 5, 10]
    >>> clamp_each([4, 6], 0, 9)
    [4, 6]
    >>> clamp_each([], 0, 1)
    []
    """
    return [max(low, min(high, v)) for v in values]


@exercise(
    "Put new wherever old occurs in the list.",
    "Given a list and two values, exchange all copies of the first value for the second.",
)
def exchange_value(items: list, old, new) -> list:
    """Return items with every old replaced by new.

    >>> exchange_value([1, 2, 1], 1, 9)
    [9, 2, 9]
    >>> exchange_value(["a"], "b", "c")
    ['a']
    >>> exchange_value([], 0, 1)
    []
    """
    return [new if item == old else item for item in items]


@exercise(
    "Set all entries below zero to zero and keep the others.",
    "Write a function that turns numbers with a minus sign into 0 and returns the resulting list.",
)
def list_zero_out_negatives(nums):
    """Return nums with every negative number replaced by 0.

    >>> list_zero_out_negatives([3, -4, 0, -1])
    [3, 0, 0, 0]
    >>> list_zero_out_negatives([5])
    [5]
    >>> list_zero_out_negatives([])
    []
    """
    return [max(n, 0) for n in nums]


@exercise(
    "Multiply odd entries by two; leave even ones as they are.",
    "Given integers, build a list in which each odd one is replaced by twice its value.",
)
def double_odd_numbers(nums: list[int]) -> list[int]:
    """Return nums with every odd number doubled and even numbers unchanged.

    >>> double_odd_numbers([1, 2, 3])
    [2, 2, 6]
    >>> double_odd_numbers([4, 6])
    [4, 6]
    >>> double_odd_numbers([])
    []
    """
    return [n * 2 if n % 2 == 1 else n for n in nums]


@exercise(
    "Divide the even entries by two and keep odd entries.",
    "Write a function which maps a list: n // 2 for an even n, n itself for an odd one.",
)
def halve_even_numbers(nums: list[int]) -> list[int]:
    """Return nums with every even number halved and odd numbers unchanged.

    >>> halve_even_numbers([4, 7, 10])
    [2, 7, 5]
    >>> halve_even_numbers([1, 3])
    [1, 3]
    >>> halve_even_numbers([])
    []
    """
    result = []
    for n in nums:
        if n % 2 == 0:
            result.append(n // 2)
        else:
            result.append(n)
    return result


@exercise(
    "Add to each entry its 0-based position.",
    "Given nums, compute nums[i] + i for all positions i.",
)
def add_index_to_each(nums: list[int]) -> list[int]:
    """Return a list in which every number is increased by its index.

    >>> add_index_to_each([5, 5, 5])
    [5, 6, 7]
    >>> add_index_to_each([10, 0])
    [10, 1]
    >>> add_index_to_each([])
    []
    """
    return [n + i for i, n in enumerate(nums)]


@exercise(
    "Multiply the first number by 1, the second by 2, the third by 3 and so forth.",
    "Given nums, list the products of every element and its 1-based position.",
)
def multiply_by_place(nums):
    """Return each number multiplied by its place, where places are counted from 1.

    >>> multiply_by_place([5, 5, 5])
    [5, 10, 15]
    >>> multiply_by_place([7])
    [7]
    >>> multiply_by_place([])
    []
    """
    return [n * place for place, n in enumerate(nums, 1)]


@exercise(
    "Negate every second number, starting with the second one.",
    "Given nums, keep the entries at even positions and replace those at odd positions by their negative.",
)
def flip_sign_at_odd_index(nums: list[int]) -> list[int]:
    """Return nums with the sign of the elements at odd indices reversed.

    >>> flip_sign_at_odd_index([1, 2, 3, 4])
    [1, -2, 3, -4]
    >>> flip_sign_at_odd_index([5])
    [5]
    >>> flip_sign_at_odd_index([0, -7])
    [0, 7]
    """
    return [-n if i % 2 else n for i, n in enumerate(nums)]


@exercise(
    "Increase every entry by amount (a negative amount lowers them).",
    "Given nums and an amount, shift all elements by that amount.",
)
def shift_all(nums: list[int], amount: int) -> list[int]:
    """Return the numbers with amount added to each of them.

    >>> shift_all([1, 2, 3], 10)
    [11, 12, 13]
    >>> shift_all([5, 0], -5)
    [0, -5]
    >>> shift_all([], 1)
    []
    """
    return [n + amount for n in nums]


@exercise(
    "Multiply all positive values with the same factor such that the maximum turns into top.",
    "Given positive values, compute each one divided by the greatest and multiplied by top.",
)
def scale_to_max(values: list[float], top: float) -> list[float]:
    """Return the values scaled so that the largest becomes top.

    >>> scale_to_max([1, 2, 4], 100)
    [25.0, 50.0, 100.0]
    >>> scale_to_max([5, 5], 1)
    [1.0, 1.0]
    >>> scale_to_max([2], 8)
    [8.0]
    """
    largest = max(values)
    return [v / largest * top for v in values]


@exercise(
    "Subtract the average from every entry.",
    "Compute the mean of a nonempty list and list the differences value minus mean.",
)
def deviations_from_mean(values: list[float]) -> list[float]:
    """Return how far each value is above (positive) or below (negative) the mean.

    >>> deviations_from_mean([1, 2, 6])
    [-2.0, -1.0, 3.0]
    >>> deviations_from_mean([4, 4])
    [0.0, 0.0]
    >>> deviations_from_mean([5])
    [0.0]
    """
    mean = sum(values) / len(values)
    return [v - mean for v in values]


@exercise(
    "For every entry compute how far it is away from target.",
    "Given nums and a target, list the distances in the order of the numbers.",
)
def distance_to_target(nums: list[int], target: int) -> list[int]:
    """Return the absolute difference between each number and target.

    >>> distance_to_target([1, 5, 9], 5)
    [4, 0, 4]
    >>> distance_to_target([0], -3)
    [3]
    >>> distance_to_target([], 1)
    []
    """
    return [abs(n - target) for n in nums]


@exercise(
    "Compute the fraction of the whole that every part makes up.",
    "Given positive parts, list their shares so that all shares add up to 1.",
)
def share_of_total(parts: list[float]) -> list[float]:
    """Return each part divided by the sum of all parts.

    >>> share_of_total([1, 3])
    [0.25, 0.75]
    >>> share_of_total([2, 2, 4])
    [0.25, 0.25, 0.5]
    >>> share_of_total([5])
    [1.0]
    """
    total = sum(parts)
    return [part / total for part in parts]


@exercise(
    "How many percent of the total does every part contribute? Round to integers.",
    "Given parts, compute round(100 * part / total) for each; if the total is 0 all percentages are 0.",
)
def percentages_of_sum(parts: list[int]) -> list[int]:
    """Return each part as a percentage of the sum of all parts, rounded to whole numbers.

    >>> percentages_of_sum([1, 3])
    [25, 75]
    >>> percentages_of_sum([1, 1, 1])
    [33, 33, 33]
    >>> percentages_of_sum([0, 0])
    [0, 0]
    """
    total = sum(parts)
    if total == 0:
        return [0] * len(parts)
    return [round(100 * part / total) for part in parts]


@exercise(
    "Map negative numbers to -1, zero to 0 and positive numbers to 1.",
    "Write a function that gives the list of signs of the entries of nums.",
)
def sign_of_each(nums):
    """Return -1, 0 or 1 for each number depending on its sign.

    >>> sign_of_each([5, -3, 0])
    [1, -1, 0]
    >>> sign_of_each([-1])
    [-1]
    >>> sign_of_each([])
    []
    """
    return [(n > 0) - (n < 0) for n in nums]


@exercise(
    "Compute n modulo k for every entry n.",
    "Given nums and a divisor k, list what is left over from each division.",
)
def remainders_of(nums: list[int], k: int) -> list[int]:
    """Return the remainders of the numbers when divided by k.

    >>> remainders_of([7, 8, 9], 3)
    [1, 2, 0]
    >>> remainders_of([4], 5)
    [4]
    >>> remainders_of([], 2)
    []
    """
    return [n % k for n in nums]


@exercise(
    "Describe each entry by the word even or odd.",
    "Given integers, build the list of words telling their parity.",
)
def parity_words(nums: list[int]) -> list[str]:
    """Return 'even' or 'odd' for every number.

    >>> parity_words([1, 2])
    ['odd', 'even']
    >>> parity_words([0, 7, 9])
    ['even', 'odd', 'odd']
    >>> parity_words([])
    []
    """
    return ["even" if n % 2 == 0 else "odd" for n in nums]


@exercise(
    "Label each score with low, mid or high by comparing it with the two limits.",
    (
        "Given scores and two limits, build a list of labels: under the first is low, over the second is "
        "high, else mid."
    ),
)
def grade_each(scores: list[int], low: int, high: int) -> list[str]:
    """Return 'low' for scores below low, 'high' for scores above high and 'mid' for all others.

    >>> grade_each([3, 7, 12], 5, 10)
    ['low', 'mid', 'high']
    >>> grade_each([5, 10], 5, 10)
    ['mid', 'mid']
    >>> grade_each([], 1, 2)
    []
    """
    labels = []
    for score in scores:
        if score < low:
            labels.append("low")
        elif score > high:
            labels.append("high")
        else:
            labels.append("mid")
    return labels


@exercise(
    "Compare every entry with limit and collect True or False.",
    "Given nums and a limit, compute the booleans n >= limit.",
)
def to_flags(nums: list[int], limit: int) -> list[bool]:
    """Return a list telling for each number whether it is at least limit.

    >>> to_flags([1, 5, 9], 5)
    [False, True, True]
    >>> to_flags([0], 1)
    [False]
    >>> to_flags([], 3)
    []
    """
    return [n >= limit for n in nums]


@exercise(
    "Fill gaps forward: a missing entry takes the last known value, if there is one.",
    "Given a list with None for missing data, carry the most recent real value into the gaps.",
)
def fill_missing_with_previous(readings: list) -> list:
    """Return the readings with each None replaced by the reading before it; a None at the start stays.

    >>> fill_missing_with_previous([3, None, None, 5])
    [3, 3, 3, 5]
    >>> fill_missing_with_previous([None, 2])
    [None, 2]
    >>> fill_missing_with_previous([])
    []
    """
    filled = []
    last = None
    for reading in readings:
        if reading is not None:
            last = reading
        filled.append(last)
    return filled


@exercise(
    "Put the average of the known entries in place of the missing ones.",
    "Given a list with at least one number, compute the mean of the numbers and use it for every None.",
)
def fill_missing_with_mean(values: list) -> list:
    """Return values with each None replaced by the mean of the other values.

    >>> fill_missing_with_mean([2, None, 4])
    [2, 3.0, 4]
    >>> fill_missing_with_mean([5, 7])
    [5, 7]
    >>> fill_missing_with_mean([None, 1])
    [1.0, 1]
    """
    known = [v for v in values if v is not None]
    mean = sum(known) / len(known)
    return [mean if v is None else v for v in values]


@exercise(
    "Put default wherever an entry is missing (None).",
    "Write a function which substitutes a default for all None items and leaves zeros alone.",
)
def fill_missing_with(values: list, default) -> list:
    """Return values with every None replaced by default.

    >>> fill_missing_with([1, None, 0], 9)
    [1, 9, 0]
    >>> fill_missing_with(["a", None], "")
    ['a', '']
    >>> fill_missing_with([], 5)
    []
    """
    return [default if v is None else v for v in values]


@exercise(
    "Cap all entries at limit.",
    "Given nums and a limit, build the list of min(n, limit).",
)
def replace_peaks_by_limit(nums: list[int], limit: int) -> list[int]:
    """Return nums with every number greater than limit replaced by limit.

    >>> replace_peaks_by_limit([3, 8, 12], 10)
    [3, 8, 10]
    >>> replace_peaks_by_limit([1, 2], 5)
    [1, 2]
    >>> replace_peaks_by_limit([], 0)
    []
    """
    return [min(n, limit) for n in nums]


@exercise(
    "Replace each entry below zero by its square.",
    "Given a list, map n to n * n if n is negative and to n otherwise.",
)
def square_negatives_only(nums):
    """Return nums with negative numbers squared and all others unchanged.

    >>> square_negatives_only([-3, 2, -1])
    [9, 2, 1]
    >>> square_negatives_only([0, 4])
    [0, 4]
    >>> square_negatives_only([])
    []
    """
    return [n * n if n < 0 else n for n in nums]


@exercise(
    "Attach to every item its position, as a tuple with the position first.",
    "Given a list, number its items from 0 and return the numbered pairs.",
)
def pair_with_index(items: list) -> list[tuple]:
    """Return a list of pairs (index, item).

    >>> pair_with_index(["a", "b"])
    [(0, 'a'), (1, 'b')]
    >>> pair_with_index([5])
    [(0, 5)]
    >>> pair_with_index([])
    []
    """
    return list(enumerate(items))


@exercise(
    "Put the place, a dot and a space before every item.",
    'Given strings, build strings of the form "place. item" where the first place is 1.',
)
def items_with_place(items: list[str]) -> list[str]:
    """Return the items as numbered lines such as '1. tea', counting from 1.

    >>> items_with_place(["tea", "milk"])
    ['1. tea', '2. milk']
    >>> items_with_place(["x"])
    ['1. x']
    >>> items_with_place([])
    []
    """
    return [f"{i}. {item}" for i, item in enumerate(items, start=1)]


@exercise(
    "Round every entry to digits places after the point.",
    "Write a function that maps round over a list with the given precision.",
)
def round_each_to(values: list[float], digits: int) -> list[float]:
    """Return the values rounded to the given number of decimal places.

    >>> round_each_to([1.234, 5.678], 1)
    [1.2, 5.7]
    >>> round_each_to([0.5], 2)
    [0.5]
    >>> round_each_to([], 1)
    []
    """
    return [round(v, digits) for v in values]


@exercise(
    "Round every entry down to a multiple of k.",
    "Given nums and k, subtract from each element its remainder modulo k.",
)
def nearest_multiple_each(nums: list[int], k: int) -> list[int]:
    """Return for each number the largest multiple of k that is not greater than it.

    >>> nearest_multiple_each([7, 10, 14], 5)
    [5, 10, 10]
    >>> nearest_multiple_each([3], 4)
    [0]
    >>> nearest_multiple_each([], 2)
    []
    """
    return [n // k * k for n in nums]


@exercise(
    "Write each element k times before moving on to the next one.",
    "Given a list and a number k, build the list that contains k adjacent copies of all items.",
)
def repeat_each(items: list, k: int) -> list:
    """Return a list in which every item stands k times in a row.

    >>> repeat_each(["a", "b"], 2)
    ['a', 'a', 'b', 'b']
    >>> repeat_each([1, 2, 3], 1)
    [1, 2, 3]
    >>> repeat_each([5], 0)
    []
    """
    return [item for item in items for _ in range(k)]


@exercise(
    "Write 1 once, 2 twice, 3 three times and so on for the entries of nums.",
    "Given positive integers, replace each one by as many copies as its value says; zeros vanish.",
)
def repeat_by_value(nums: list[int]) -> list[int]:
    """Return a list in which every number n is repeated n times.

    >>> repeat_by_value([3, 1, 2])
    [3, 3, 3, 1, 2, 2]
    >>> repeat_by_value([0])
    []
    >>> repeat_by_value([2, 2])
    [2, 2, 2, 2]
    """
    result = []
    for n in nums:
        result.extend([n] * n)
    return result


@exercise(
    "List 1/n, written as a reduced fraction, for each entry n other than zero.",
    "Skip zeros and give the fraction one over n as a string for all remaining numbers.",
)
def reciprocals_as_fractions(nums: list[int]) -> list[str]:
    """Return the reciprocals of the nonzero numbers as texts like '1/4'.

    >>> reciprocals_as_fractions([2, 0, 5])
    ['1/2', '1/5']
    >>> reciprocals_as_fractions([1])
    ['1']
    >>> reciprocals_as_fractions([-4])
    ['-1/4']
    """
    return [str(Fraction(1, n)) for n in nums if n != 0]


@exercise(
    "How long is every string or list in items? Give the lengths in order.",
    "Given a list of strings or lists, map each one to its number of elements.",
)
def lengths_of_items(items: list) -> list[int]:
    """Return the length of each item.

    >>> lengths_of_items(["tea", "a", ""])
    [3, 1, 0]
    >>> lengths_of_items([[1, 2], []])
    [2, 0]
    >>> lengths_of_items([])
    []
    """
    return [len(item) for item in items]


@exercise(
    "Take rate off every price that reaches limit and keep the cheaper ones.",
    "Given prices, a rate such as 0.5 and a limit, multiply prices not below the limit by 1 - rate.",
)
def apply_discounts(prices: list[float], rate: float, limit: float) -> list[float]:
    """Return the prices, where each price of at least limit is reduced by the fraction rate.

    >>> apply_discounts([100, 10], 0.5, 50)
    [50.0, 10]
    >>> apply_discounts([20.0], 0.1, 30)
    [20.0]
    >>> apply_discounts([], 0.2, 5)
    []
    """
    return [p * (1 - rate) if p >= limit else p for p in prices]
