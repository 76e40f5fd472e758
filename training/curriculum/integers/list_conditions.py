"""Lists of whole numbers: sums, counts, choices and changes under conditions."""

from training.curriculum.exercise import exercise


@exercise(
    "Sum of the numbers that are larger than the number directly before them.",
    "Add every element exceeding its left neighbour; the first element has none and does not count.",
)
def sum_of_risers(numbers: list[int]) -> int:
    """Return the sum of the numbers greater than their predecessor.

    >>> sum_of_risers([1, 4, 2, 3])
    7
    >>> sum_of_risers([5])
    0
    >>> sum_of_risers([3, 3, 2])
    0
    """
    return sum(b for a, b in zip(numbers, numbers[1:]) if b > a)


@exercise(
    "Product of the numbers that are neither zero nor one; 1 if there are none.",
    "Multiply all elements except 0 and 1.",
)
def product_beyond_one(numbers):
    """Return the product of the numbers other than 0 and 1.

    >>> product_beyond_one([0, 2, 1, 5])
    10
    >>> product_beyond_one([1, 0])
    1
    >>> product_beyond_one([-3, 2])
    -6
    """
    product = 1
    for n in numbers:
        if n not in (0, 1):
            product *= n
    return product


@exercise(
    "Largest even number at an odd index, or None.",
    "Look at positions 1, 3, 5 ... only and return the greatest even value there; None if there is none.",
)
def top_even_at_odd_index(numbers: list[int]) -> int | None:
    """Return the largest even number at an odd index, or None.

    >>> top_even_at_odd_index([1, 4, 9, 6, 8])
    6
    >>> top_even_at_odd_index([2, 3]) is None
    True
    >>> top_even_at_odd_index([]) is None
    True
    """
    return max((n for n in numbers[1::2] if n % 2 == 0), default=None)


@exercise(
    "Count the numbers strictly between the first and the last number of the list in value.",
    "How many elements have a value strictly between the two end elements?",
)
def between_the_ends(numbers):
    """Return how many numbers lie strictly between the first and the last value.

    >>> between_the_ends([2, 5, 9, 4, 7])
    2
    >>> between_the_ends([3, 3])
    0
    >>> between_the_ends([])
    0
    """
    if not numbers:
        return 0
    low, high = sorted((numbers[0], numbers[-1]))
    return sum(low < n < high for n in numbers)


@exercise(
    "Replace every negative number by the nearest non-negative number to its left, or 0 if there is none.",
    "Fill negative entries with the last value that was not negative.",
)
def fill_negatives_from_left(numbers: list[int]) -> list[int]:
    """Return the numbers with negatives replaced by the last non-negative value.

    >>> fill_negatives_from_left([3, -1, -2, 5, -4])
    [3, 3, 3, 5, 5]
    >>> fill_negatives_from_left([-1, 2])
    [0, 2]
    >>> fill_negatives_from_left([])
    []
    """
    result = []
    last = 0
    for n in numbers:
        if n >= 0:
            last = n
        result.append(last)
    return result


@exercise(
    "Return the numbers that occur at least twice, each once, ascending.",
    "Which values are repeated in the list? Sort them and list each one time.",
)
def repeated_values_sorted(numbers):
    """Return the sorted values that occur more than once.

    >>> repeated_values_sorted([5, 1, 5, 2, 1])
    [1, 5]
    >>> repeated_values_sorted([1, 2])
    []
    >>> repeated_values_sorted([])
    []
    """
    return sorted({n for n in numbers if numbers.count(n) > 1})


@exercise(
    "Subtract the smallest number from all numbers.",
    "Shift the values so that the minimum becomes zero.",
)
def shift_to_zero(numbers: list[int]) -> list[int]:
    """Return the numbers minus their minimum.

    >>> shift_to_zero([5, 3, 8])
    [2, 0, 5]
    >>> shift_to_zero([-2, 0])
    [0, 2]
    >>> shift_to_zero([])
    []
    """
    low = min(numbers, default=0)
    return [n - low for n in numbers]


@exercise(
    "Return the first n numbers that are greater than limit.",
    "Collect values above limit in order until n have been found.",
)
def first_n_above(numbers: list[int], limit: int, n: int) -> list[int]:
    """Return the first n numbers that exceed limit.

    >>> first_n_above([4, 9, 1, 7, 8], 3, 3)
    [4, 9, 7]
    >>> first_n_above([1], 3, 2)
    []
    >>> first_n_above([5, 6], 0, 0)
    []
    """
    return [x for x in numbers if x > limit][:n]


@exercise(
    "Count the local minima: inner numbers smaller than both neighbours.",
    "How many elements, not at the ends, are lower than the ones directly before and after?",
)
def inner_low_points(numbers: list[int]) -> int:
    """Return how many inner numbers are smaller than both neighbours.

    >>> inner_low_points([5, 2, 4, 1, 3])
    2
    >>> inner_low_points([1, 2, 3])
    0
    >>> inner_low_points([])
    0
    """
    return sum(a > b < c for a, b, c in zip(numbers, numbers[1:], numbers[2:]))


@exercise(
    "Return the numbers with their sign alternating: the first positive, the second negative and so on, by absolute value.",
    "Give every second number, starting with the second, a minus sign and all others a plus sign.",
)
def alternate_the_signs(numbers):
    """Return the absolute values with alternating signs, plus first.

    >>> alternate_the_signs([1, 2, -3, -4])
    [1, -2, 3, -4]
    >>> alternate_the_signs([-7])
    [7]
    >>> alternate_the_signs([])
    []
    """
    return [abs(n) if i % 2 == 0 else -abs(n) for i, n in enumerate(numbers)]


@exercise(
    "Sum of the k largest numbers; all of them if there are fewer than k.",
    "Add up the top k values of the list.",
)
def sum_of_top(numbers: list[int], k: int) -> int:
    """Return the sum of the k largest numbers.

    >>> sum_of_top([4, 9, 1, 7], 2)
    16
    >>> sum_of_top([5], 3)
    5
    >>> sum_of_top([1, 2], 0)
    0
    """
    return sum(sorted(numbers, reverse=True)[:k])


@exercise(
    "Difference between the sum of the first half and the sum of the second half; a middle element belongs to neither.",
    "Return (total of the left half) minus (total of the right half), ignoring the centre of an odd-length list.",
)
def half_sum_difference(numbers):
    """Return the sum of the first half minus the sum of the second half.

    >>> half_sum_difference([1, 2, 3, 4])
    -4
    >>> half_sum_difference([5, 9, 2])
    3
    >>> half_sum_difference([])
    0
    """
    half = len(numbers) // 2
    return sum(numbers[:half]) - sum(numbers[len(numbers) - half:])


@exercise(
    "Return the numbers that are equal to their index plus one.",
    "Which numbers stand at their own place when counting from 1?",
)
def numbers_at_own_place(numbers: list[int]) -> list[int]:
    """Return the numbers equal to their 1-based position.

    >>> numbers_at_own_place([1, 5, 3, 2])
    [1, 3]
    >>> numbers_at_own_place([2, 1])
    []
    >>> numbers_at_own_place([])
    []
    """
    return [n for i, n in enumerate(numbers, start=1) if n == i]


@exercise(
    "Remove the first number that is divisible by k and return the remaining list.",
    "Delete only the earliest multiple of k.",
)
def drop_first_multiple(numbers, k):
    """Return the numbers without the first multiple of k.

    >>> drop_first_multiple([5, 6, 9, 3], 3)
    [5, 9, 3]
    >>> drop_first_multiple([1, 2], 5)
    [1, 2]
    >>> drop_first_multiple([], 2)
    []
    """
    for i, n in enumerate(numbers):
        if n % k == 0:
            return numbers[:i] + numbers[i + 1:]
    return list(numbers)


@exercise(
    "Check if the sum of the even numbers is larger than the sum of the odd numbers.",
    "Return True when the even values outweigh the odd ones in total.",
)
def evens_outweigh(numbers: list[int]) -> bool:
    """Tell whether the even numbers have the larger sum.

    >>> evens_outweigh([2, 4, 5])
    True
    >>> evens_outweigh([1, 2, 3])
    False
    >>> evens_outweigh([])
    False
    """
    return sum(n for n in numbers if n % 2 == 0) > sum(n for n in numbers if n % 2)


@exercise(
    "Return the value that appears most often; the largest one on a tie, None for an empty list.",
    "Most frequent number, preferring larger numbers when counts are equal.",
)
def mode_prefer_large(values):
    """Return the most frequent value, the largest on a tie, or None.

    >>> mode_prefer_large([1, 2, 2, 1, 3])
    2
    >>> mode_prefer_large([4])
    4
    >>> mode_prefer_large([]) is None
    True
    """
    return max(values, key=lambda v: (values.count(v), v), default=None)


@exercise(
    "Add to each number the number of smaller values in the list.",
    "Return a list of n plus how many elements are less than n.",
)
def plus_smaller_count(values: list[int]) -> list[int]:
    """Return each value plus the count of smaller values.

    >>> plus_smaller_count([10, 5, 7])
    [12, 5, 8]
    >>> plus_smaller_count([1, 1])
    [1, 1]
    >>> plus_smaller_count([])
    []
    """
    return [v + sum(o < v for o in values) for v in values]


@exercise(
    "How many numbers at the start of the list are even before the first odd one comes?",
    "Length of the leading run of even numbers.",
)
def leading_evens(numbers):
    """Return the number of even numbers before the first odd one.

    >>> leading_evens([2, 4, 5, 6])
    2
    >>> leading_evens([1, 2])
    0
    >>> leading_evens([])
    0
    """
    count = 0
    for n in numbers:
        if n % 2:
            break
        count += 1
    return count


@exercise(
    "Return the list with every number that is a multiple of k written twice.",
    "Duplicate the multiples of k in place; other numbers stay single.",
)
def duplicate_multiples(numbers: list[int], k: int) -> list[int]:
    """Return the numbers, multiples of k doubled.

    >>> duplicate_multiples([1, 2, 3, 4], 2)
    [1, 2, 2, 3, 4, 4]
    >>> duplicate_multiples([5], 3)
    [5]
    >>> duplicate_multiples([], 1)
    []
    """
    result = []
    for n in numbers:
        result.append(n)
        if n % k == 0:
            result.append(n)
    return result


@exercise(
    "Mean of the numbers between low and high inclusive, or None if there are none.",
    "Average only the values inside the closed range low..high.",
)
def mean_within(values, low, high):
    """Return the mean of the values from low to high, or None.

    >>> mean_within([1, 5, 8, 20], 2, 10)
    6.5
    >>> mean_within([1], 2, 3) is None
    True
    >>> mean_within([2, 3], 2, 3)
    2.5
    """
    inside = [v for v in values if low <= v <= high]
    return sum(inside) / len(inside) if inside else None


@exercise(
    "Number of steps up minus number of steps down between neighbours.",
    "Count rises and falls between adjacent numbers and return their difference.",
)
def rise_fall_balance(numbers):
    """Return the number of rises minus the number of falls.

    >>> rise_fall_balance([1, 2, 5, 4])
    1
    >>> rise_fall_balance([3, 3])
    0
    >>> rise_fall_balance([])
    0
    """
    balance = 0
    for a, b in zip(numbers, numbers[1:]):
        if b > a:
            balance += 1
        elif b < a:
            balance -= 1
    return balance


@exercise(
    "Return the numbers greater than the sum of all numbers before them.",
    "Keep each element that exceeds the total of the elements to its left (the first is compared with 0).",
)
def above_prefix_sum(numbers: list[int]) -> list[int]:
    """Return the numbers that are larger than the sum of all earlier numbers.

    >>> above_prefix_sum([1, 2, 2, 9])
    [1, 2, 9]
    >>> above_prefix_sum([-1, 0])
    [0]
    >>> above_prefix_sum([])
    []
    """
    result = []
    total = 0
    for n in numbers:
        if n > total:
            result.append(n)
        total += n
    return result


@exercise(
    "Return the smallest absolute difference between x and any number of the list; None for an empty list.",
    "How close does the list come to x?",
)
def closest_gap_to(values, x):
    """Return the smallest distance of a value from x, or None.

    >>> closest_gap_to([1, 8, 12], 10)
    2
    >>> closest_gap_to([5], 5)
    0
    >>> closest_gap_to([], 1) is None
    True
    """
    return min((abs(v - x) for v in values), default=None)


@exercise(
    "Sum the numbers at the given indexes, skipping indexes outside the list.",
    "Add values[i] for all i in indexes that are valid (0 to len - 1).",
)
def sum_at_indexes(values: list[int], indexes: list[int]) -> int:
    """Return the sum of the values at the valid indexes.

    >>> sum_at_indexes([10, 20, 30], [0, 2, 5])
    40
    >>> sum_at_indexes([1], [-1])
    0
    >>> sum_at_indexes([], [0])
    0
    """
    return sum(values[i] for i in indexes if 0 <= i < len(values))
