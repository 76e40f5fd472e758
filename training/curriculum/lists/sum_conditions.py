"""Lists: sums, products and counts over the values picked by a condition."""

from training.curriculum.exercise import exercise


@exercise(
    "Sum the numbers that are greater than both of their neighbours; the ends are not counted.",
    "Add up all inner values that exceed the value before and the value after them.",
)
def sum_of_inner_peaks(values: list[int]) -> int:
    """Return the sum of inner values greater than both neighbours.

    >>> sum_of_inner_peaks([1, 5, 2, 7, 3])
    12
    >>> sum_of_inner_peaks([1, 2, 3])
    0
    >>> sum_of_inner_peaks([])
    0
    """
    return sum(b for a, b, c in zip(values, values[1:], values[2:]) if a < b > c)


@exercise(
    "Multiply all numbers that lie strictly between low and high; without any the product is 1.",
    "Product of the values greater than low and less than high.",
)
def product_strictly_between(numbers, low, high):
    """Return the product of the numbers with low < n < high.

    >>> product_strictly_between([2, 3, 10], 1, 10)
    6
    >>> product_strictly_between([5], 5, 9)
    1
    >>> product_strictly_between([], 0, 1)
    1
    """
    product = 1
    for n in numbers:
        if low < n < high:
            product *= n
    return product


@exercise(
    "Add the numbers, but subtract those that are multiples of k.",
    "Signed sum: values divisible by k count negative, all others positive.",
)
def sum_minus_multiples(numbers: list[int], k: int) -> int:
    """Return the sum with multiples of k counted negatively.

    >>> sum_minus_multiples([1, 3, 5, 6], 3)
    -3
    >>> sum_minus_multiples([4], 2)
    -4
    >>> sum_minus_multiples([], 5)
    0
    """
    return sum(-n if n % k == 0 else n for n in numbers)


@exercise(
    "Sum the values at the positions where the flag list is False.",
    "Total of all numbers whose flag is not set.",
)
def sum_of_unflagged(values, flags):
    """Return the sum of the values with a False flag.

    >>> sum_of_unflagged([1, 2, 3], [True, False, False])
    5
    >>> sum_of_unflagged([5], [True])
    0
    >>> sum_of_unflagged([], [])
    0
    """
    return sum(v for v, flag in zip(values, flags) if not flag)


@exercise(
    "Return the sum of the distinct values.",
    "Add up each different number only once.",
)
def sum_counting_once(values: list[int]) -> int:
    """Return the sum of the distinct values.

    >>> sum_counting_once([2, 2, 5])
    7
    >>> sum_counting_once([-1, -1, -1])
    -1
    >>> sum_counting_once([])
    0
    """
    return sum(set(values))


@exercise(
    "Count the numbers whose digit sum is even; signs are ignored.",
    "How many values have digits that add up to an even number?",
)
def count_even_digit_sums(numbers):
    """Return how many numbers have an even digit sum.

    >>> count_even_digit_sums([11, 12, 20])
    2
    >>> count_even_digit_sums([-13, 0])
    2
    >>> count_even_digit_sums([])
    0
    """
    count = 0
    for n in numbers:
        if sum(int(d) for d in str(abs(n))) % 2 == 0:
            count += 1
    return count


@exercise(
    "Return the sum of the values after the last negative number; the whole sum if there is none.",
    "Add up everything that follows the final value below zero.",
)
def sum_after_last_negative(values: list[int]) -> int:
    """Return the sum of the values after the last negative one.

    >>> sum_after_last_negative([4, -1, 2, -3, 5, 1])
    6
    >>> sum_after_last_negative([1, 2])
    3
    >>> sum_after_last_negative([3, -2])
    0
    """
    total = 0
    for v in values:
        total = 0 if v < 0 else total + v
    return total


@exercise(
    "Sum the squares of the odd numbers and the plain values of the even numbers.",
    "Odd values enter the total squared, even values as they are.",
)
def odd_squares_plus_evens(numbers):
    """Return the sum with odd numbers squared.

    >>> odd_squares_plus_evens([3, 4])
    13
    >>> odd_squares_plus_evens([-1, 2])
    3
    >>> odd_squares_plus_evens([])
    0
    """
    return sum(n * n if n % 2 == 1 else n for n in numbers)


@exercise(
    "Return the total number of characters of all words that start with the given letter.",
    "Add the lengths of the words beginning with letter.",
)
def length_of_words_starting(words: list[str], letter: str) -> int:
    """Return the total length of the words that start with letter.

    >>> length_of_words_starting(["tea", "milk", "toast"], "t")
    8
    >>> length_of_words_starting(["a"], "b")
    0
    >>> length_of_words_starting([], "x")
    0
    """
    return sum(len(w) for w in words if w.startswith(letter))


@exercise(
    "Count the pairs of neighbouring values whose sum is at most limit.",
    "How many adjacent pairs add up to no more than limit?",
)
def count_small_neighbour_sums(values, limit):
    """Return how many adjacent pairs sum to at most limit.

    >>> count_small_neighbour_sums([1, 2, 5, 0], 5)
    2
    >>> count_small_neighbour_sums([9, 9], 3)
    0
    >>> count_small_neighbour_sums([1], 10)
    0
    """
    return sum(1 for a, b in zip(values, values[1:]) if a + b <= limit)


@exercise(
    "Return the sum of all values except the k largest ones.",
    "Drop the k biggest numbers and add up the rest.",
)
def sum_without_k_largest(values: list[int], k: int) -> int:
    """Return the sum of the values without the k largest.

    >>> sum_without_k_largest([5, 1, 9, 2], 2)
    3
    >>> sum_without_k_largest([4], 0)
    4
    >>> sum_without_k_largest([7, 7], 3)
    0
    """
    return sum(sorted(values, reverse=True)[k:])


@exercise(
    "Return the sum of the positive values minus the number of negative values.",
    "Each positive number adds itself, each negative number costs one point.",
)
def positives_minus_penalties(values):
    """Return the sum of positive values minus the count of negative ones.

    >>> positives_minus_penalties([3, -8, 2, -1])
    3
    >>> positives_minus_penalties([-5])
    -1
    >>> positives_minus_penalties([])
    0
    """
    score = 0
    for v in values:
        if v > 0:
            score += v
        elif v < 0:
            score -= 1
    return score


@exercise(
    "Return how much the numbers exceed the limit altogether: only the parts above the limit count.",
    "Sum max(value - limit, 0) over the list.",
)
def total_excess(values: list[int], limit: int) -> int:
    """Return the total by which values exceed limit.

    >>> total_excess([5, 12, 15], 10)
    7
    >>> total_excess([1, 2], 5)
    0
    >>> total_excess([], 0)
    0
    """
    return sum(max(v - limit, 0) for v in values)


@exercise(
    "Find the sum of the first k positive numbers of the list; if there are fewer, take all of them.",
    "Go from left to right, collect up to k values above zero and add them.",
)
def sum_of_first_k_positive(values, k):
    """Return the sum of the first k positive values.

    >>> sum_of_first_k_positive([-1, 4, 0, 6, 7], 2)
    10
    >>> sum_of_first_k_positive([3], 5)
    3
    >>> sum_of_first_k_positive([1, 2], 0)
    0
    """
    positives = [v for v in values if v > 0]
    return sum(positives[:k])


@exercise(
    "Return the sum of the indices at which the value occurs.",
    "Add up all positions (from zero) of the given item.",
)
def sum_of_positions(items: list, value) -> int:
    """Return the sum of the indices of value in items.

    >>> sum_of_positions(["a", "b", "a", "a"], "a")
    5
    >>> sum_of_positions([1], 2)
    0
    >>> sum_of_positions([7, 7], 7)
    1
    """
    return sum(i for i, item in enumerate(items) if item == value)


@exercise(
    "Compute the product of all differences between neighbouring values.",
    "Multiply the steps from each value to the next; fewer than two values give 1.",
)
def product_of_steps(values):
    """Return the product of the differences of neighbours.

    >>> product_of_steps([1, 3, 7])
    8
    >>> product_of_steps([5, 5, 6])
    0
    >>> product_of_steps([4])
    1
    """
    product = 1
    for a, b in zip(values, values[1:]):
        product *= b - a
    return product


@exercise(
    "Sum only the values whose right neighbour is larger; the last value has no neighbour and is left out.",
    "Add up every number that is followed directly by a bigger one.",
)
def sum_before_rises(values: list[int]) -> int:
    """Return the sum of the values followed by a larger value.

    >>> sum_before_rises([1, 4, 2, 9])
    3
    >>> sum_before_rises([3, 2, 1])
    0
    >>> sum_before_rises([5])
    0
    """
    return sum(a for a, b in zip(values, values[1:]) if a < b)


@exercise(
    "Count the values that are divisible by their one-based position.",
    "How many numbers are multiples of the place they stand at, counting places from 1?",
)
def count_divisible_by_place(values):
    """Return how many values are divisible by their one-based position.

    >>> count_divisible_by_place([5, 4, 7, 8])
    3
    >>> count_divisible_by_place([1, 1])
    1
    >>> count_divisible_by_place([])
    0
    """
    return sum(1 for place, v in enumerate(values, start=1) if v % place == 0)


@exercise(
    "Return the sum of the larger number of each pair of successive items: items 0 and 1, items 2 and 3 and so on; a single last item counts itself.",
    "Cut the list in twos and add up the maximum of each piece.",
)
def sum_of_pair_maxima(values: list[int]) -> int:
    """Return the sum of the maxima of successive pairs.

    >>> sum_of_pair_maxima([1, 5, 4, 2])
    9
    >>> sum_of_pair_maxima([3, 3, 9])
    12
    >>> sum_of_pair_maxima([])
    0
    """
    return sum(max(values[i:i + 2]) for i in range(0, len(values), 2))


@exercise(
    "Return the sum of the numbers with the most frequent parity; if even and odd numbers are equally many, sum all.",
    "Add up only evens if they are the majority, only odds if those are, and everything on a tie.",
)
def sum_of_majority_parity(numbers):
    """Return the sum of the even or odd numbers, whichever are more, or of all.

    >>> sum_of_majority_parity([1, 2, 3])
    4
    >>> sum_of_majority_parity([4, 5])
    9
    >>> sum_of_majority_parity([])
    0
    """
    evens = [n for n in numbers if n % 2 == 0]
    odds = [n for n in numbers if n % 2 == 1]
    if len(evens) == len(odds):
        return sum(numbers)
    return sum(evens) if len(evens) > len(odds) else sum(odds)


@exercise(
    "Return the percentage of values that are at least limit, rounded to a whole number; 0 for an empty list.",
    "What percent of the numbers reaches the limit? Round to an int.",
)
def percent_reaching(values: list[int], limit: int) -> int:
    """Return the rounded percentage of values that are at least limit.

    >>> percent_reaching([5, 8, 9], 8)
    67
    >>> percent_reaching([1], 2)
    0
    >>> percent_reaching([], 2)
    0
    """
    if not values:
        return 0
    return round(100 * sum(1 for v in values if v >= limit) / len(values))


@exercise(
    "Return the sums of the values left and right of the first zero as a pair; without a zero everything is on the left.",
    "Split the total at the first 0: (sum before, sum after).",
)
def sums_around_zero(values):
    """Return the sum before and the sum after the first zero.

    >>> sums_around_zero([1, 2, 0, 5])
    (3, 5)
    >>> sums_around_zero([4, 4])
    (8, 0)
    >>> sums_around_zero([0, 3, 0, 1])
    (0, 4)
    """
    if 0 not in values:
        return sum(values), 0
    i = values.index(0)
    return sum(values[:i]), sum(values[i + 1:])


@exercise(
    "Sum the values, counting each value at most limit: larger ones count as limit, negative ones as 0.",
    "Total of the numbers after limiting each to the range from 0 to limit.",
)
def sum_of_limited(values: list[int], limit: int) -> int:
    """Return the sum of the values limited to 0..limit.

    >>> sum_of_limited([3, 12, -4], 10)
    13
    >>> sum_of_limited([5], 0)
    0
    >>> sum_of_limited([], 9)
    0
    """
    return sum(min(max(v, 0), limit) for v in values)


@exercise(
    "Count how many numbers must be added, from the largest down, to reach at least half of the total; numbers are positive.",
    "How many of the biggest values make up half of the sum or more?",
)
def largest_for_half(values):
    """Return how many of the largest values reach half of the total.

    >>> largest_for_half([10, 2, 3, 4])
    1
    >>> largest_for_half([1, 1, 1, 1])
    2
    >>> largest_for_half([6])
    1
    """
    half = sum(values) / 2
    total = 0
    count = 0
    for v in sorted(values, reverse=True):
        if total >= half:
            break
        total += v
        count += 1
    return count


@exercise(
    "Return the sum of all numbers that have at least one copy elsewhere in the list, each copy counted.",
    "Add the repeated values with all their occurrences; unique ones are ignored.",
)
def sum_of_non_unique(values: list[int]) -> int:
    """Return the sum of all values that occur more than once.

    >>> sum_of_non_unique([1, 2, 2, 3, 3, 3])
    13
    >>> sum_of_non_unique([1, 2])
    0
    >>> sum_of_non_unique([])
    0
    """
    return sum(v for v in values if values.count(v) > 1)


@exercise(
    "Return the average distance of the values from zero; 0 for an empty list.",
    "Mean of the absolute values.",
)
def mean_absolute_value(values):
    """Return the mean absolute value, 0 for no values.

    >>> mean_absolute_value([3, -5])
    4.0
    >>> mean_absolute_value([-2])
    2.0
    >>> mean_absolute_value([])
    0
    """
    return sum(abs(v) for v in values) / len(values) if values else 0


@exercise(
    "Count the values that are equal to the value at the mirrored position; the middle one of an odd list counts too.",
    "At how many indices does the list agree with its own reversal?",
)
def count_mirror_agreements(items: list) -> int:
    """Return at how many positions items equals its reverse.

    >>> count_mirror_agreements([1, 2, 3, 1])
    2
    >>> count_mirror_agreements(["a", "b", "a"])
    3
    >>> count_mirror_agreements([])
    0
    """
    return sum(1 for a, b in zip(items, items[::-1]) if a == b)


@exercise(
    "Sum the values, counting a value twice if its sign is opposite to the sign of the value before it.",
    "Total of the list in which each number whose sign is opposite to the one before counts twice.",
)
def double_after_sign_change(values):
    """Return the sum with values after a sign change counted twice.

    >>> double_after_sign_change([3, -1, -2, 4])
    7
    >>> double_after_sign_change([5, 6])
    11
    >>> double_after_sign_change([])
    0
    """
    total = 0
    for i, v in enumerate(values):
        if i > 0 and v * values[i - 1] < 0:
            total += 2 * v
        else:
            total += v
    return total
