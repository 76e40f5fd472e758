"""One operation on those list elements that meet a condition."""

from training.curriculum.exercise import exercise


@exercise(
    "Average only the even entries; None without even entries.",
    "Given nums, drop the odd numbers and compute the average of the others, None if nothing is left.",
)
def mean_of_even_numbers(nums: list[int]) -> float | None:
    """Return the mean of the even numbers, or None if there is none.

    >>> mean_of_even_numbers([2, 3, 6])
    4.0
    >>> mean_of_even_numbers([1, 5]) is None
    True
    >>> mean_of_even_numbers([]) is None
    True
    """
    evens = [n for n in nums if n % 2 == 0]
    return sum(evens) / len(evens) if evens else None


@exercise(
    "Average those entries which are not below limit; 0.0 if all are.",
    "Given values and a limit, compute the average of everything reaching the limit.",
)
def mean_of_values_at_least(values: list[float], limit: float) -> float:
    """Return the mean of the values that are at least limit, or 0.0 if there is none.

    >>> mean_of_values_at_least([1, 5, 7], 5)
    6.0
    >>> mean_of_values_at_least([1], 2)
    0.0
    >>> mean_of_values_at_least([], 0)
    0.0
    """
    total = 0
    count = 0
    for v in values:
        if v >= limit:
            total += v
            count += 1
    return total / count if count else 0.0


@exercise(
    "Average every second value, beginning with the second one.",
    "Write a function that computes the average of the entries at positions 1, 3, 5 and so on.",
)
def mean_at_odd_indices(values):
    """Return the mean of the values at odd indices, or 0.0 if there is none.

    >>> mean_at_odd_indices([1, 4, 9, 8])
    6.0
    >>> mean_at_odd_indices([5])
    0.0
    >>> mean_at_odd_indices([])
    0.0
    """
    chosen = values[1::2]
    return sum(chosen) / len(chosen) if chosen else 0.0


@exercise(
    "Multiply all entries greater than low and smaller than high.",
    "Given nums and two bounds, compute the product of those inside the open interval.",
)
def product_of_values_between(nums: list[int], low: int, high: int) -> int:
    """Return the product of the numbers strictly between low and high (1 if there is none).

    >>> product_of_values_between([1, 3, 4, 9], 2, 9)
    12
    >>> product_of_values_between([5], 5, 6)
    1
    >>> product_of_values_between([], 0, 1)
    1
    """
    result = 1
    for n in nums:
        if low < n < high:
            result *= n
    return result


@exercise(
    "Multiply the k trailing entries.",
    "Given nums and a positive k, compute the product of the final k elements.",
)
def product_of_last_k(nums: list[int], k: int) -> int:
    """Return the product of the last k numbers; of all numbers if there are fewer.

    >>> product_of_last_k([2, 3, 4], 2)
    12
    >>> product_of_last_k([5], 3)
    5
    >>> product_of_last_k([0, 7], 1)
    7
    """
    result = 1
    for n in nums[-k:]:
        result *= n
    return result


@exercise(
    "Drop zeros and negatives and square what is left.",
    "Write a function that lists n * n for each entry n above zero.",
)
def squares_of_positives(nums):
    """Return the squares of the positive numbers, in order.

    >>> squares_of_positives([2, -3, 0, 4])
    [4, 16]
    >>> squares_of_positives([-1])
    []
    >>> squares_of_positives([])
    []
    """
    return [n * n for n in nums if n > 0]


@exercise(
    "Keep even entries and divide them by two.",
    "Given nums, list n // 2 for those n which are even.",
)
def list_halves_of_evens(nums: list[int]) -> list[int]:
    """Return half of every even number and leave out the odd ones.

    >>> list_halves_of_evens([4, 3, 10])
    [2, 5]
    >>> list_halves_of_evens([7])
    []
    >>> list_halves_of_evens([])
    []
    """
    return [n // 2 for n in nums if n % 2 == 0]


@exercise(
    "Change the sign of each entry exceeding limit; others stay.",
    "Given nums and a limit, map n to -n if it is above the limit and to n otherwise.",
)
def negated_above(nums: list[int], limit: int) -> list[int]:
    """Return nums with the numbers greater than limit negated.

    >>> negated_above([1, 5, 3], 2)
    [1, -5, -3]
    >>> negated_above([1], 1)
    [1]
    >>> negated_above([], 0)
    []
    """
    return [-n if n > limit else n for n in nums]


@exercise(
    "Subtract the first entry from all entries.",
    "Given values, list the change relative to the start; an empty list gives an empty list.",
)
def differences_from_first(values: list[int]) -> list[int]:
    """Return how much each value differs from the first one (value minus first).

    >>> differences_from_first([5, 7, 4])
    [0, 2, -1]
    >>> differences_from_first([3])
    [0]
    >>> differences_from_first([])
    []
    """
    return [v - values[0] for v in values]


@exercise(
    "Compute maximum minus value for every entry.",
    "Given values, list the gaps to the greatest one; an empty list gives an empty list.",
)
def differences_from_max(values):
    """Return for each value how much is missing to the largest value.

    >>> differences_from_max([5, 7, 4])
    [2, 0, 3]
    >>> differences_from_max([3])
    [0]
    >>> differences_from_max([])
    []
    """
    return [max(values) - v for v in values]


@exercise(
    "Collect entries exceeding limit from the left until there are k of them.",
    "Given nums, a limit and a count k, list at most k elements above the limit in order.",
)
def first_k_above(nums: list[int], limit: int, k: int) -> list[int]:
    """Return the first k numbers greater than limit; fewer if there are not so many.

    >>> first_k_above([1, 5, 7, 9], 4, 2)
    [5, 7]
    >>> first_k_above([1, 6], 5, 3)
    [6]
    >>> first_k_above([], 0, 1)
    []
    """
    return [n for n in nums if n > limit][:k]


@exercise(
    "Keep the even entries and of these the k trailing ones.",
    "Given nums and a positive k, list the final k elements divisible by two.",
)
def last_k_even(nums: list[int], k: int) -> list[int]:
    """Return the last k even numbers in their original order; k is positive.

    >>> last_k_even([2, 4, 5, 6], 2)
    [4, 6]
    >>> last_k_even([1, 8], 3)
    [8]
    >>> last_k_even([], 1)
    []
    """
    return [n for n in nums if n % 2 == 0][-k:]


@exercise(
    "Filter the entries above zero, then take each k-th of them, counting from one.",
    "Given nums and k, drop everything not positive and pick the places k, 2k, 3k of the rest.",
)
def every_kth_positive(nums: list[int], k: int) -> list[int]:
    """Return every k-th of the positive numbers: the k-th, the 2k-th and so on.

    >>> every_kth_positive([1, -2, 3, 4, 5], 2)
    [3, 5]
    >>> every_kth_positive([7], 1)
    [7]
    >>> every_kth_positive([-1], 1)
    []
    """
    positives = [n for n in nums if n > 0]
    return positives[k - 1::k]


@exercise(
    "Sort ascending and cut off one element at each end.",
    "Given nums, drop a single minimum and a single maximum and list the rest in order.",
)
def sorted_without_extremes(nums: list[int]) -> list[int]:
    """Return the sorted numbers without the smallest and the largest one.

    >>> sorted_without_extremes([5, 1, 9, 3])
    [3, 5]
    >>> sorted_without_extremes([2, 2, 2])
    [2]
    >>> sorted_without_extremes([4])
    []
    """
    return sorted(nums)[1:-1]


@exercise(
    "Among the words beginning with letter find the one with the most characters.",
    "Given words and a letter, choose the longest word with this initial, None if there is none.",
)
def longest_among_starting(words: list[str], letter: str) -> str | None:
    """Return the longest word that starts with letter, or None; ties go to the first.

    >>> longest_among_starting(["tea", "toast", "apple"], "t")
    'toast'
    >>> longest_among_starting(["a"], "b") is None
    True
    >>> longest_among_starting([], "c") is None
    True
    """
    return max((w for w in words if w.startswith(letter)), key=len, default=None)


@exercise(
    "Write all entries exceeding limit, separated by ','.",
    "Given nums and a limit, join the elements above the limit to a string.",
)
def joined_above(nums: list[int], limit: int) -> str:
    """Return the numbers greater than limit as a text with commas between them.

    >>> joined_above([1, 5, 7], 4)
    '5,7'
    >>> joined_above([1], 4)
    ''
    >>> joined_above([9], 0)
    '9'
    """
    return ",".join(str(n) for n in nums if n > limit)


@exercise(
    "Keep the odd entries and list them from back to front.",
    "Write a function that filters out even numbers and turns the remaining list around.",
)
def reversed_odds(nums):
    """Return the odd numbers in reverse order.

    >>> reversed_odds([1, 2, 3, 5])
    [5, 3, 1]
    >>> reversed_odds([4])
    []
    >>> reversed_odds([])
    []
    """
    return [n for n in nums if n % 2 == 1][::-1]


@exercise(
    "Map n to n * n, leaving out entries with squares above limit.",
    "Given nums and a limit, build the dict of those squares which do not exceed the limit.",
)
def dictionary_of_squares(nums: list[int], limit: int) -> dict[int, int]:
    """Return a dictionary from each number to its square for the numbers whose square is at most limit.

    >>> dictionary_of_squares([1, 2, 5], 10)
    {1: 1, 2: 4}
    >>> dictionary_of_squares([4], 3)
    {}
    >>> dictionary_of_squares([], 1)
    {}
    """
    return {n: n * n for n in nums if n * n <= limit}


@exercise(
    "Add up the positions of all entries below zero.",
    "Given nums, total every i with nums[i] < 0.",
)
def index_sum_of_negatives(nums: list[int]) -> int:
    """Return the sum of the indices at which negative numbers stand.

    >>> index_sum_of_negatives([-1, 2, -3, -4])
    5
    >>> index_sum_of_negatives([5])
    0
    >>> index_sum_of_negatives([])
    0
    """
    return sum(i for i, n in enumerate(nums) if n < 0)


@exercise(
    "Compute maximum minus minimum of the even entries only.",
    "Given nums, ignore odd numbers and find how wide the range of the rest is (0 if nothing remains).",
)
def spread_of_evens(nums: list[int]) -> int:
    """Return the difference between the largest and the smallest even number, or 0 without even numbers.

    >>> spread_of_evens([2, 9, 8, 3])
    6
    >>> spread_of_evens([1])
    0
    >>> spread_of_evens([4])
    0
    """
    evens = [n for n in nums if n % 2 == 0]
    return max(evens) - min(evens) if evens else 0


@exercise(
    "Number of different entries that exceed limit.",
    "Given values and a limit, return how many values above it there are without repeats.",
)
def count_distinct_above(values: list[int], limit: int) -> int:
    """Count the distinct values greater than limit.

    >>> count_distinct_above([5, 5, 7, 1], 4)
    2
    >>> count_distinct_above([1], 1)
    0
    >>> count_distinct_above([], 0)
    0
    """
    return len({v for v in values if v > limit})


@exercise(
    "Number of odd entries among the positions 0, 2, 4 and so on.",
    "Given nums, look at every second entry from the first on and return how many are odd.",
)
def count_odd_at_even_index(nums: list[int]) -> int:
    """Count the odd numbers that stand at even indices.

    >>> count_odd_at_even_index([1, 3, 2, 4, 5])
    2
    >>> count_odd_at_even_index([2])
    0
    >>> count_odd_at_even_index([])
    0
    """
    return sum(n % 2 for n in nums[::2])


@exercise(
    "Add up each block of neighbouring entries above zero and return the best total.",
    "Given nums, cut the list at everything not positive and find the piece with the greatest sum.",
)
def max_run_sum_of_positives(nums: list[int]) -> int:
    """Return the largest sum of a run of consecutive positive numbers, or 0 if there is none.

    >>> max_run_sum_of_positives([1, 2, -1, 4])
    4
    >>> max_run_sum_of_positives([-5])
    0
    >>> max_run_sum_of_positives([])
    0
    """
    best = total = 0
    for n in nums:
        total = total + n if n > 0 else 0
        best = max(best, total)
    return best


@exercise(
    "Add the amounts and divide by people: quotient and remainder.",
    "Given amounts and a number of people, compute the share of each and the undivided rest.",
)
def equal_share_and_rest(amounts: list[int], people: int) -> tuple[int, int]:
    """Return how much each person gets when the sum of amounts is shared equally in whole units, and what remains.

    >>> equal_share_and_rest([10, 5], 4)
    (3, 3)
    >>> equal_share_and_rest([3], 3)
    (1, 0)
    >>> equal_share_and_rest([], 2)
    (0, 0)
    """
    return divmod(sum(amounts), people)


@exercise(
    "Drop the multiples of k and order the others from large to small.",
    "Given nums and k, keep elements with a remainder and sort them downwards.",
)
def remove_multiples_sort_rest(nums: list[int], k: int) -> list[int]:
    """Return the numbers that are not divisible by k, sorted descending.

    >>> remove_multiples_sort_rest([3, 4, 6, 7], 3)
    [7, 4]
    >>> remove_multiples_sort_rest([2], 1)
    []
    >>> remove_multiples_sort_rest([], 2)
    []
    """
    return sorted((n for n in nums if n % k != 0), reverse=True)


@exercise(
    "Drop the signs, remove repeats and sort ascending.",
    "Given nums, list which magnitudes occur, in increasing order.",
)
def distinct_absolute_values(nums):
    """Return the sorted distinct absolute values.

    >>> distinct_absolute_values([-3, 3, 1, -2])
    [1, 2, 3]
    >>> distinct_absolute_values([0])
    [0]
    >>> distinct_absolute_values([])
    []
    """
    return sorted({abs(n) for n in nums})


@exercise(
    "Add up entry by entry and stop before the sum exceeds limit; list the sums reached.",
    "Given nums and a limit, note each partial sum until the next would be greater than the limit.",
)
def cumulative_until_limit(nums: list[int], limit: int) -> list[int]:
    """Return the running sums of nums as long as they are at most limit.

    >>> cumulative_until_limit([3, 4, 5], 10)
    [3, 7]
    >>> cumulative_until_limit([9], 5)
    []
    >>> cumulative_until_limit([1, 1], 9)
    [1, 2]
    """
    sums = []
    total = 0
    for n in nums:
        total += n
        if total > limit:
            break
        sums.append(total)
    return sums


@exercise(
    "Find the minimum of the even and of the odd entries, as a pair.",
    "Given nums, return (least even number or None, least odd number or None).",
)
def smallest_of_each_parity(nums: list[int]) -> tuple:
    """Return the smallest even and the smallest odd number; None stands for a missing one.

    >>> smallest_of_each_parity([4, 3, 2, 9])
    (2, 3)
    >>> smallest_of_each_parity([1])
    (None, 1)
    >>> smallest_of_each_parity([])
    (None, None)
    """
    evens = [n for n in nums if n % 2 == 0]
    odds = [n for n in nums if n % 2 == 1]
    return min(evens, default=None), min(odds, default=None)
