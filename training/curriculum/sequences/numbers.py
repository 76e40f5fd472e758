"""Lists of numbers: sums of parts, alternating and weighted sums, statistics by position."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Alternating sum: first minus second plus third minus fourth and so on.",
    "Add the numbers at even indexes and subtract those at odd indexes.",
)
def alternating_total(numbers: list[int]) -> int:
    """Return numbers[0] - numbers[1] + numbers[2] - ... for all the numbers.

    >>> alternating_total([10, 3, 2])
    9
    >>> alternating_total([])
    0
    >>> alternating_total([4, 4])
    0
    """
    return sum(numbers[0::2]) - sum(numbers[1::2])


@exercise(
    "Weighted average of values; weights has the same length. ValueError when the weights add up to zero.",
    "Sum of value times weight divided by the sum of weights.",
)
def average_by_weights(values: list[float], weights: list[float]) -> float:
    """Return the average of values weighted by weights.

    Raises:
        ValueError: if the weights sum to zero.

    >>> average_by_weights([10, 20], [1, 3])
    17.5
    >>> average_by_weights([5], [2])
    5.0
    >>> average_by_weights([1, 2], [0, 0])
    Traceback (most recent call last):
    ...
    ValueError: weights sum to zero
    """
    whole = sum(weights)
    if whole == 0:
        raise ValueError("weights sum to zero")
    return sum(v * w for v, w in zip(values, weights)) / whole


@exercise(
    "Sum where each number counts as often as its 1-based position says.",
    "1 * first + 2 * second + 3 * third + ...",
)
def position_weighted_sum(numbers):
    """Return the sum of every number multiplied by its position, counted from 1.

    >>> position_weighted_sum([5, 1, 2])
    13
    >>> position_weighted_sum([])
    0
    >>> position_weighted_sum([7])
    7
    """
    return sum(i * n for i, n in enumerate(numbers, start=1))


@exercise(
    "Totals of the first half and the second half; with an odd count the middle number belongs to neither.",
    "Return (sum of left half, sum of right half), ignoring a central element.",
)
def half_sums(numbers: list[int]) -> tuple[int, int]:
    """Return the sums of the left and the right half of the list. A middle element is left out.

    >>> half_sums([1, 2, 3, 4])
    (3, 7)
    >>> half_sums([5, 100, 6])
    (5, 6)
    >>> half_sums([])
    (0, 0)
    """
    half = len(numbers) // 2
    return sum(numbers[:half]), sum(numbers[len(numbers) - half:])


@exercise(
    "Sum of the even numbers and sum of the odd numbers, as a tuple in this order.",
    "Add up evens and odds separately.",
)
def even_and_odd_totals(numbers: list[int]) -> tuple[int, int]:
    """Return (total of the even numbers, total of the odd numbers).

    >>> even_and_odd_totals([1, 2, 3, 4])
    (6, 4)
    >>> even_and_odd_totals([])
    (0, 0)
    >>> even_and_odd_totals([7])
    (0, 7)
    """
    totals = [0, 0]
    for n in numbers:
        totals[n % 2] += n
    return tuple(totals)


@exercise(
    "Add up the numbers, but stop as soon as a negative number comes; it is not added.",
    "Sum of the elements before the first negative one.",
)
def sum_until_negative(numbers: list[int]) -> int:
    """Return the sum of the numbers in front of the first negative number.

    >>> sum_until_negative([3, 4, -1, 10])
    7
    >>> sum_until_negative([-5, 2])
    0
    >>> sum_until_negative([1, 2])
    3
    """
    total = 0
    for n in numbers:
        if n < 0:
            break
        total += n
    return total


@exercise(
    "Total of everything between the first and the last occurrence of marker, both excluded; 0 if marker occurs fewer than two times.",
    "Sum the numbers enclosed by the outermost markers.",
)
def sum_between_markers(numbers: list[int], marker: int) -> int:
    """Return the sum of the numbers between the first and the last marker, or 0 without two markers.

    >>> sum_between_markers([5, 0, 2, 3, 0, 9], 0)
    5
    >>> sum_between_markers([1, 0, 2], 0)
    0
    >>> sum_between_markers([], 7)
    0
    """
    places = [i for i, n in enumerate(numbers) if n == marker]
    if len(places) < 2:
        return 0
    return sum(numbers[places[0] + 1:places[-1]])


@exercise(
    "Root mean square: square root of the average of the squares; 0.0 for an empty list.",
    "Quadratic mean of the numbers.",
)
def quadratic_mean(numbers: list[float]) -> float:
    """Return the square root of the mean of the squared numbers, 0.0 if there are none.

    >>> quadratic_mean([3, 3])
    3.0
    >>> quadratic_mean([1, 7])
    5.0
    >>> quadratic_mean([])
    0.0
    """
    if not numbers:
        return 0.0
    return math.sqrt(sum(n * n for n in numbers) / len(numbers))


@exercise(
    "Scalar product of two lists of equal length.",
    "Multiply the lists element by element and add the products.",
)
def paired_product_sum(a: list[int], b: list[int]) -> int:
    """Return the sum of the products of corresponding elements.

    >>> paired_product_sum([1, 2, 3], [4, 5, 6])
    32
    >>> paired_product_sum([], [])
    0
    >>> paired_product_sum([2], [-3])
    -6
    """
    return sum(map(lambda x, y: x * y, a, b))


@exercise(
    "How many numbers are positive, zero and negative, as a dictionary with these three keys.",
    "Count signs: {'positive': ..., 'zero': ..., 'negative': ...}.",
)
def count_signs(numbers: list[float]) -> dict[str, int]:
    """Count the positive, zero and negative numbers.

    >>> count_signs([3, 0, -1, 8])
    {'positive': 2, 'zero': 1, 'negative': 1}
    >>> count_signs([])
    {'positive': 0, 'zero': 0, 'negative': 0}
    >>> count_signs([0.0])
    {'positive': 0, 'zero': 1, 'negative': 0}
    """
    counts = {"positive": 0, "zero": 0, "negative": 0}
    for n in numbers:
        if n > 0:
            counts["positive"] += 1
        elif n == 0:
            counts["zero"] += 1
        else:
            counts["negative"] += 1
    return counts


@exercise(
    "For every value the mean of all the other values; at least two values are needed.",
    "Leave-one-out averages: drop one value at a time and average what remains.",
)
def means_without_each(values: list[float]) -> list[float]:
    """Return for each value the mean of the remaining values (there are at least two values).

    >>> means_without_each([1, 3, 5])
    [4.0, 3.0, 2.0]
    >>> means_without_each([2, 8])
    [8.0, 2.0]
    >>> means_without_each([7, 7, 7])
    [7.0, 7.0, 7.0]
    """
    total = sum(values)
    others = len(values) - 1
    return [(total - v) / others for v in values]


@exercise(
    "Is one of the numbers equal to the sum of all the others?",
    "True if some element is exactly half of the total of the list.",
)
def has_balancing_member(numbers: list[int]) -> bool:
    """Check whether some number equals the sum of all other numbers.

    >>> has_balancing_member([1, 2, 3])
    True
    >>> has_balancing_member([1, 5, 2])
    False
    >>> has_balancing_member([])
    False
    """
    total = sum(numbers)
    return any(2 * n == total for n in numbers)


@exercise(
    "Normalise so the numbers add up to 1; numbers with the sum zero give a ValueError.",
    "Divide each number by the total of all.",
)
def normalised(numbers: list[float]) -> list[float]:
    """Return the numbers divided by their sum.

    >>> normalised([1, 3])
    [0.25, 0.75]
    >>> normalised([5])
    [1.0]
    >>> normalised([1, -1])
    Traceback (most recent call last):
    ...
    ValueError: sum is zero
    """
    total = sum(numbers)
    if total == 0:
        raise ValueError("sum is zero")
    return [n / total for n in numbers]


@exercise(
    "Total price of a basket when every third item is free: the third, sixth, ninth ... price is not charged.",
    "Sum the prices but skip each third one.",
)
def every_third_free(prices: list[int]) -> int:
    """Return the sum of prices where the third, sixth, ninth and so on are free.

    >>> every_third_free([4, 5, 6, 7])
    16
    >>> every_third_free([1, 1])
    2
    >>> every_third_free([])
    0
    """
    return sum(price for i, price in enumerate(prices, 1) if i % 3 != 0)


@exercise(
    "Mean absolute deviation: the average distance of the numbers to their mean.",
    "How far are the numbers from their average, on average?",
)
def mean_distance_to_average(numbers: list[float]) -> float:
    """Return the average absolute difference between the numbers and their mean.

    >>> mean_distance_to_average([2, 4])
    1.0
    >>> mean_distance_to_average([5, 5, 5])
    0.0
    >>> mean_distance_to_average([0, 0, 4, 4])
    2.0
    """
    mean = sum(numbers) / len(numbers)
    return sum(abs(n - mean) for n in numbers) / len(numbers)


@exercise(
    "Penalty of a list: each number above limit costs its excess squared; add the costs.",
    "Sum of (n - limit) ** 2 over the numbers greater than limit.",
)
def excess_penalty(numbers: list[int], limit: int) -> int:
    """Return the sum of the squared excesses of all numbers over limit.

    >>> excess_penalty([5, 8, 2], 4)
    17
    >>> excess_penalty([1, 2], 3)
    0
    >>> excess_penalty([], 0)
    0
    """
    total = 0
    for n in numbers:
        excess = n - limit
        if excess > 0:
            total += excess * excess
    return total


@exercise(
    "Average of the numbers after replacing outliers: values above cap are counted as cap. 0.0 for an empty list.",
    "Mean of min(n, cap) over all numbers; an empty list gives 0.0.",
)
def capped_mean(numbers: list[float], cap: float) -> float:
    """Return the mean of the numbers where each number counts as cap at most, 0.0 without numbers.

    >>> capped_mean([2, 4, 100], 6)
    4.0
    >>> capped_mean([], 5)
    0.0
    >>> capped_mean([1, 2], 9)
    1.5
    """
    if not numbers:
        return 0.0
    return sum(min(n, cap) for n in numbers) / len(numbers)


@exercise(
    "Do the numbers form an arithmetic progression, i.e. is the step between neighbours constant? Short lists count as yes.",
    "Check that consecutive differences are all the same.",
)
def steps_all_equal(numbers: list[int]) -> bool:
    """Check whether all neighbouring numbers have the same difference.

    >>> steps_all_equal([3, 5, 7])
    True
    >>> steps_all_equal([1, 2, 4])
    False
    >>> steps_all_equal([9])
    True
    """
    steps = {b - a for a, b in zip(numbers, numbers[1:])}
    return len(steps) <= 1


@exercise(
    "Round a list of floats to integers so that a running remainder is carried over: error diffusion.",
    "Floor each value after adding the fraction left over from the previous values; carry the new fraction on.",
)
def floor_with_carry(values: list[float]) -> list[int]:
    """Round values down to integers, adding the fraction cut off from one value to the next.

    >>> floor_with_carry([1.5, 1.5, 0.25])
    [1, 2, 0]
    >>> floor_with_carry([0.5, 0.5, 0.5, 0.5])
    [0, 1, 0, 1]
    >>> floor_with_carry([])
    []
    """
    result = []
    carry = 0.0
    for value in values:
        amount = value + carry
        whole = math.floor(amount)
        carry = amount - whole
        result.append(whole)
    return result


@exercise(
    "Geometric series: list of count numbers, each the previous one times ratio, starting at first.",
    "first, first*ratio, first*ratio**2, ... with count terms.",
)
def geometric_list(first: int, ratio: int, count: int) -> list[int]:
    """Return the first count terms of the geometric sequence with the given first term and ratio.

    >>> geometric_list(3, 2, 4)
    [3, 6, 12, 24]
    >>> geometric_list(5, -1, 3)
    [5, -5, 5]
    >>> geometric_list(1, 9, 0)
    []
    """
    return [first * ratio ** k for k in range(count)]


@exercise(
    "Polynomial value at x, with coefficients listed from the constant term upward.",
    "Evaluate c[0] + c[1]*x + c[2]*x**2 + ... by Horner's rule.",
)
def polynomial_value(coefficients: list[int], x: int) -> int:
    """Return the value at x of the polynomial with the given coefficients, constant term first.

    >>> polynomial_value([1, 2, 3], 2)
    17
    >>> polynomial_value([], 5)
    0
    >>> polynomial_value([4], 100)
    4
    """
    value = 0
    for c in reversed(coefficients):
        value = value * x + c
    return value


@exercise(
    "Interpolate None gaps linearly between the known numbers on both sides; gaps at the ends remain None.",
    "Fill runs of None by equal steps between the surrounding values. Leading and trailing None stay.",
)
def interpolate_gaps(values: list) -> list:
    """Fill inner None gaps by linear interpolation between the known neighbours.

    >>> interpolate_gaps([1, None, 3])
    [1, 2.0, 3]
    >>> interpolate_gaps([0, None, None, None, 2])
    [0, 0.5, 1.0, 1.5, 2]
    >>> interpolate_gaps([None, 4, None])
    [None, 4, None]
    """
    result = list(values)
    known = [i for i, v in enumerate(values) if v is not None]
    for left, right in zip(known, known[1:]):
        step = (values[right] - values[left]) / (right - left)
        for i in range(left + 1, right):
            result[i] = values[left] + step * (i - left)
    return result


@exercise(
    "Spread an amount of cents over parts shares as evenly as possible; the first shares get the extra cents.",
    "Divide cents into parts integers that differ by at most one and sum up to cents, larger ones first.",
)
def even_cent_shares(cents: int, parts: int) -> list[int]:
    """Divide cents into parts shares that differ by at most one cent, larger shares first.

    >>> even_cent_shares(100, 3)
    [34, 33, 33]
    >>> even_cent_shares(4, 2)
    [2, 2]
    >>> even_cent_shares(1, 3)
    [1, 0, 0]
    """
    base, extra = divmod(cents, parts)
    return [base + 1] * extra + [base] * (parts - extra)


@exercise(
    "Count the numbers whose neighbours on both sides add up to them; the ends are not considered.",
    "How many inner elements equal the sum of the element before and the element after?",
)
def count_neighbour_sums(numbers: list[int]) -> int:
    """Number of inner elements that equal the sum of their two neighbours.

    >>> count_neighbour_sums([1, 3, 2, 5, 3])
    2
    >>> count_neighbour_sums([1, 2])
    0
    >>> count_neighbour_sums([0, 0, 0])
    1
    """
    return sum(a + c == b for a, b, c in zip(numbers, numbers[1:], numbers[2:]))


@exercise(
    "Score differences made good: total of the positive numbers minus how many negative numbers there are.",
    "Add the positive numbers and subtract one point for each negative number.",
)
def score_with_penalties(points: list[int]) -> int:
    """Return the sum of the positive points minus one for every negative entry.

    >>> score_with_penalties([5, -3, 4, -1])
    7
    >>> score_with_penalties([-2])
    -1
    >>> score_with_penalties([])
    0
    """
    gained = sum(p for p in points if p > 0)
    penalties = len([p for p in points if p < 0])
    return gained - penalties
