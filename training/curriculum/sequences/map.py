"""Mapping and accumulating over lists."""

import itertools
import math
from functools import reduce

from training.curriculum.exercise import exercise


@exercise(
    "Multiply each price by (100 - percent) / 100 and round to cents.",
    "Apply a percentage discount to all prices; each result is rounded to two decimals.",
)
def discounted_prices(prices: list[float], percent: float) -> list[float]:
    """Reduce every price by percent and round the result to two decimals.

    >>> discounted_prices([10.0, 19.99], 10)
    [9.0, 17.99]
    >>> discounted_prices([], 50)
    []
    >>> discounted_prices([8.0], 25)
    [6.0]
    """
    return [round(price * (100 - percent) / 100, 2) for price in prices]


@exercise(
    "Map each string to its length.",
    "List of the lengths of the given texts.",
    "How long is each text? Answer with a list of integers in the same order.",
)
def text_lengths(texts: list[str]) -> list[int]:
    """Return the length of every text.

    >>> text_lengths(["a", "bcd", ""])
    [1, 3, 0]
    >>> text_lengths([])
    []
    >>> text_lengths(["two words"])
    [9]
    """
    return [len(t) for t in texts]


@exercise(
    "Limit each value to the range from low to high: smaller values become low and larger ones become high.",
    "Clamp all values so none is below low or above high.",
)
def clamp_all(values, low, high):
    """Clip every value into the range [low, high].

    >>> clamp_all([-5, 3, 99], 0, 10)
    [0, 3, 10]
    >>> clamp_all([], 0, 1)
    []
    >>> clamp_all([1, 2], 2, 2)
    [2, 2]
    """
    return [max(low, min(high, v)) for v in values]


@exercise(
    "Scale scores so the largest one becomes 100; if the largest is 0, return zeros.",
    "Express every score as a percentage of the best score (as float); all zeros stay zero.",
)
def percent_of_best(scores: list[float]) -> list[float]:
    """Return each score as a percentage of the highest score. If the highest is 0, every result is 0.0.

    >>> percent_of_best([5, 10])
    [50.0, 100.0]
    >>> percent_of_best([0, 0])
    [0.0, 0.0]
    >>> percent_of_best([])
    []
    """
    if not scores:
        return []
    best = max(scores)
    if best == 0:
        return [0.0] * len(scores)
    return [100 * s / best for s in scores]


@exercise(
    "Number the lines from 1 and put 'number. ' in front of each.",
    "Prefix each line with its one-based line number, a dot and a space.",
)
def numbered_list(lines: list[str]) -> list[str]:
    """Return the lines with "1. ", "2. " and so on in front.

    >>> numbered_list(["milk", "eggs"])
    ['1. milk', '2. eggs']
    >>> numbered_list([])
    []
    >>> numbered_list([""])
    ['1. ']
    """
    return [f"{i}. {line}" for i, line in enumerate(lines, start=1)]


@exercise(
    "Square the numbers at even positions (0, 2, ...) and leave the others alone.",
    "Return a list where every element with an even index is squared.",
)
def square_even_positions(numbers: list[int]) -> list[int]:
    """Square the elements whose index is even; the remaining elements are unchanged.

    >>> square_even_positions([2, 3, 4])
    [4, 3, 16]
    >>> square_even_positions([])
    []
    >>> square_even_positions([-3])
    [9]
    """
    return [n * n if i % 2 == 0 else n for i, n in enumerate(numbers)]


@exercise(
    "Apply the functions one after the other, the first one first, to value.",
    "Feed value through a pipeline of functions and return the final result.",
)
def run_pipeline(value, functions):
    """Pass value through each function in order and return what comes out at the end.

    >>> run_pipeline(3, [lambda v: v + 1, lambda v: v * 10])
    40
    >>> run_pipeline("  Hi ", [str.strip, str.lower])
    'hi'
    >>> run_pipeline(5, [])
    5
    """
    for function in functions:
        value = function(value)
    return value


@exercise(
    "Call every function of functions on the same argument and list the results.",
    "Results of applying each of several functions to one value.",
)
def fan_out(value, functions):
    """Return [f(value) for each function f], in order.

    >>> fan_out(-4, [abs, str])
    [4, '-4']
    >>> fan_out([3, 1], [min, max, len])
    [1, 3, 2]
    >>> fan_out(1, [])
    []
    """
    return [f(value) for f in functions]


@exercise(
    "Cumulative totals: element i is the sum of amounts[0] to amounts[i].",
    "Account balance after each of the amounts is added, beginning from opening.",
)
def balance_history(opening: int, amounts: list[int]) -> list[int]:
    """Return the balance after each amount is booked, starting from the opening balance.

    >>> balance_history(100, [50, -30])
    [150, 120]
    >>> balance_history(0, [])
    []
    >>> balance_history(10, [-10, 5])
    [0, 5]
    """
    history = []
    balance = opening
    for amount in amounts:
        balance += amount
        history.append(balance)
    return history


@exercise(
    "Product of all the factors; an empty list gives 1.",
    "Multiply the numbers together.",
)
def multiply_together(factors: list[int]) -> int:
    """Return the product of the factors (1 if there are none).

    >>> multiply_together([2, 3, 7])
    42
    >>> multiply_together([])
    1
    >>> multiply_together([5, 0])
    0
    """
    product = 1
    for factor in factors:
        product *= factor
    return product


@exercise(
    "Replace each number by its reciprocal; a zero becomes None.",
    "Return 1/x for each x, or None where x is 0.",
)
def reciprocals(numbers):
    """Compute the reciprocal of every number, with None in place of 1/0.

    >>> reciprocals([2, 4])
    [0.5, 0.25]
    >>> reciprocals([0, 1])
    [None, 1.0]
    >>> reciprocals([])
    []
    """
    return [1 / x if x != 0 else None for x in numbers]


@exercise(
    "Convert temperatures from Celsius to Fahrenheit, rounded to one decimal.",
    "Fahrenheit values (one decimal) of a list of Celsius temperatures.",
)
def celsius_list_to_fahrenheit(temperatures: list[float]) -> list[float]:
    """Return the temperatures, given in Celsius, in Fahrenheit with one decimal.

    >>> celsius_list_to_fahrenheit([0, 100])
    [32.0, 212.0]
    >>> celsius_list_to_fahrenheit([-40])
    [-40.0]
    >>> celsius_list_to_fahrenheit([36.6])
    [97.9]
    """
    return [round(c * 9 / 5 + 32, 1) for c in temperatures]


@exercise(
    "Fold a list of digits (most significant first) into one integer.",
    "Build the whole number whose decimal digits are given from left to right; no digits mean 0.",
)
def digits_to_number(digits: list[int]) -> int:
    """Return the integer written with the given decimal digits.

    >>> digits_to_number([4, 0, 7])
    407
    >>> digits_to_number([])
    0
    >>> digits_to_number([0, 9])
    9
    """
    return reduce(lambda number, digit: number * 10 + digit, digits, 0)


@exercise(
    "Turn grades (0 to 100) into words: 'fail' below 50, 'pass' below 80, otherwise 'distinction'.",
    "Label each mark: under 50 'fail', 50 to 79 'pass', 80 and above 'distinction'.",
)
def grade_labels(marks: list[int]) -> list[str]:
    """Return a label for each mark: "fail" under 50, "pass" under 80, and "distinction" from 80 on.

    >>> grade_labels([49, 50, 80])
    ['fail', 'pass', 'distinction']
    >>> grade_labels([])
    []
    >>> grade_labels([79, 0])
    ['pass', 'fail']
    """
    labels = []
    for mark in marks:
        if mark < 50:
            labels.append("fail")
        elif mark < 80:
            labels.append("pass")
        else:
            labels.append("distinction")
    return labels


@exercise(
    "Running product of numbers: entry i is the product of the numbers up to and including position i.",
    "Cumulative products of a list.",
)
def cumulative_products(numbers: list[int]) -> list[int]:
    """Return the product of the first 1, 2, 3, ... numbers.

    >>> cumulative_products([1, 2, 3, 4])
    [1, 2, 6, 24]
    >>> cumulative_products([])
    []
    >>> cumulative_products([5, 0, 7])
    [5, 0, 0]
    """
    return list(itertools.accumulate(numbers, lambda a, b: a * b))


@exercise(
    "Add corresponding elements of two equally long vectors.",
    "Element-wise sum of a and b.",
)
def sum_two_vectors(a, b):
    """Return the element-by-element sum of two lists of the same length.

    >>> sum_two_vectors([1, 2], [10, 20])
    [11, 22]
    >>> sum_two_vectors([], [])
    []
    >>> sum_two_vectors([1], [1, 2])
    Traceback (most recent call last):
    ...
    ValueError: vectors must have the same length
    """
    if len(a) != len(b):
        raise ValueError("vectors must have the same length")
    return [x + y for x, y in zip(a, b)]


@exercise(
    "Greatest common divisor of a whole list of integers; 0 for an empty list.",
    "Largest integer dividing all the numbers (0 when the list is empty).",
)
def common_divisor_of_list(numbers: list[int]) -> int:
    """Return the greatest common divisor of all numbers, or 0 if there are none.

    >>> common_divisor_of_list([12, 18, 30])
    6
    >>> common_divisor_of_list([7])
    7
    >>> common_divisor_of_list([])
    0
    """
    result = 0
    for n in numbers:
        result = math.gcd(result, n)
    return result


@exercise(
    "Compare each element with the one before: '+' if it is larger, '-' if smaller, '=' if equal.",
    "Describe the steps of a series as a string of '+', '-' and '=' signs, one per neighbouring pair.",
)
def trend_signs(series: list[float]) -> str:
    """Return one sign per step in the series: "+" up, "-" down, "=" no change.

    >>> trend_signs([1, 3, 3, 2])
    '+=-'
    >>> trend_signs([5])
    ''
    >>> trend_signs([0, 1])
    '+'
    """
    signs = ""
    for before, after in zip(series, series[1:]):
        if after > before:
            signs += "+"
        elif after < before:
            signs += "-"
        else:
            signs += "="
    return signs


@exercise(
    "Give the rank of each score, 1 for the highest; equal scores share a rank and the next rank is skipped accordingly.",
    "Competition ranking: a score's rank is one more than the number of scores that beat it.",
)
def ranks_with_ties(scores: list[int]) -> list[int]:
    """Return each score's rank, where the rank is one plus the number of strictly higher scores.

    >>> ranks_with_ties([50, 80, 80, 20])
    [3, 1, 1, 4]
    >>> ranks_with_ties([])
    []
    >>> ranks_with_ties([7])
    [1]
    """
    return [1 + sum(other > score for other in scores) for score in scores]


@exercise(
    "Replace each value by its position among the sorted distinct values, beginning at 0.",
    "Compress coordinates: the smallest distinct value becomes 0, the next 1, and so on.",
)
def compress_values(values):
    """Map every value to its index in the sorted list of distinct values.

    >>> compress_values([40, 10, 40, 25])
    [2, 0, 2, 1]
    >>> compress_values([])
    []
    >>> compress_values([3, 3])
    [0, 0]
    """
    order = {v: i for i, v in enumerate(sorted(set(values)))}
    return [order[v] for v in values]


@exercise(
    "Spread total over the weights proportionally using whole numbers rounded down.",
    "For each weight return total * weight // sum of weights.",
)
def proportional_shares(total: int, weights: list[int]) -> list[int]:
    """Share total in proportion to the weights, each share rounded down to an integer.

    >>> proportional_shares(100, [1, 3])
    [25, 75]
    >>> proportional_shares(10, [1, 1, 1])
    [3, 3, 3]
    >>> proportional_shares(0, [5])
    [0]
    """
    whole = sum(weights)
    return [total * w // whole for w in weights]


@exercise(
    "Look up every code in the table; unknown codes are kept as they are.",
    "Translate a list of codes through a dictionary, leaving codes without an entry unchanged.",
)
def translate_codes(codes: list[str], table: dict[str, str]) -> list[str]:
    """Replace each code by its entry in table, if it has one.

    >>> translate_codes(["de", "fr", "xx"], {"de": "German", "fr": "French"})
    ['German', 'French', 'xx']
    >>> translate_codes([], {"a": "b"})
    []
    >>> translate_codes(["a"], {})
    ['a']
    """
    return [table.get(code, code) for code in codes]


@exercise(
    "Interest on savings: start with amount and each year multiply by 1 + rate; list the yearly values rounded to 2 decimals.",
    "Value of amount after 1, 2, ..., years years of compound interest at rate, each rounded to cents.",
)
def yearly_growth(amount: float, rate: float, years: int) -> list[float]:
    """Return the value at the end of each year when amount grows by rate per year, rounded to 2 decimals.

    Args:
        amount: the initial amount.
        rate: growth per year, 0.1 for ten percent.
        years: how many years to list.

    >>> yearly_growth(100, 0.1, 3)
    [110.0, 121.0, 133.1]
    >>> yearly_growth(100, 0.5, 0)
    []
    >>> yearly_growth(80, 0, 2)
    [80, 80]
    """
    values = []
    for _ in range(years):
        amount = amount * (1 + rate)
        values.append(round(amount, 2))
    return values


@exercise(
    "Turn a list of booleans into a string of '1' and '0'.",
    "Write flags as bits: '1' for true and '0' for false.",
)
def flags_to_bits(flags: list[bool]) -> str:
    """Return the flags as a string of ones (true) and zeros (false).

    >>> flags_to_bits([True, False, True])
    '101'
    >>> flags_to_bits([])
    ''
    >>> flags_to_bits([False])
    '0'
    """
    return "".join("1" if flag else "0" for flag in flags)


@exercise(
    "Is at least half of the list true? An empty list counts as not.",
    "Check whether the number of true flags is no smaller than the number of false ones; False for no flags.",
)
def mostly_true(flags):
    """Tell whether half or more of the flags are true. No flags give False.

    >>> mostly_true([True, False])
    True
    >>> mostly_true([False, False, True])
    False
    >>> mostly_true([])
    False
    """
    return bool(flags) and 2 * sum(map(bool, flags)) >= len(flags)


@exercise(
    "Exactly one of the conditions holds.",
    "Return True when precisely a single flag in the list is true.",
)
def single_true_flag(flags: list[bool]) -> bool:
    """Check that one and only one flag is true.

    >>> single_true_flag([False, True, False])
    True
    >>> single_true_flag([True, True])
    False
    >>> single_true_flag([])
    False
    """
    return sum(1 for flag in flags if flag) == 1
