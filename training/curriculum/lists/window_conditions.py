"""Lists: windows of neighbouring values under conditions."""

from training.curriculum.exercise import exercise


@exercise(
    "Count the windows of k consecutive values whose sum is at least limit.",
    "How many groups of k adjacent numbers add up to limit or more?",
)
def count_windows_reaching(values: list[int], k: int, limit: int) -> int:
    """Return the number of windows of length k with a sum of at least limit.

    >>> count_windows_reaching([1, 5, 2, 4], 2, 6)
    3
    >>> count_windows_reaching([1, 1], 3, 0)
    0
    >>> count_windows_reaching([4], 1, 4)
    1
    """
    count = 0
    for i in range(len(values) - k + 1):
        if sum(values[i:i + k]) >= limit:
            count += 1
    return count


@exercise(
    "Return the maximum of every window of three consecutive values.",
    "For each group of three adjacent numbers give the largest one.",
)
def maxima_of_threes(values):
    """Return the largest value of each window of three.

    >>> maxima_of_threes([1, 4, 2, 3])
    [4, 4]
    >>> maxima_of_threes([5, 6])
    []
    >>> maxima_of_threes([7, 7, 7])
    [7]
    """
    return [max(values[i:i + 3]) for i in range(len(values) - 2)]


@exercise(
    "Find the start index of the window of k consecutive values with the smallest sum; the first one on ties.",
    "Where begins the group of k adjacent numbers that adds up to the least?",
)
def start_of_cheapest_window(costs: list[int], k: int) -> int:
    """Return the start of the k neighbouring values with the smallest sum.

    >>> start_of_cheapest_window([5, 1, 2, 9], 2)
    1
    >>> start_of_cheapest_window([3, 3, 3], 1)
    0
    >>> start_of_cheapest_window([4, 2], 2)
    0
    """
    return min(range(len(costs) - k + 1), key=lambda i: sum(costs[i:i + k]))


@exercise(
    "Return the difference between the largest and the smallest value in each window of length k.",
    "Range (maximum minus minimum) of every k consecutive numbers.",
)
def spans_of_windows(values, k):
    """Return maximum minus minimum for each window of length k.

    >>> spans_of_windows([1, 4, 2, 8], 2)
    [3, 2, 6]
    >>> spans_of_windows([5, 5, 9], 3)
    [4]
    >>> spans_of_windows([1], 2)
    []
    """
    return [max(values[i:i + k]) - min(values[i:i + k]) for i in range(len(values) - k + 1)]


@exercise(
    "Check if some three consecutive values are all even.",
    "Is there a place with three even numbers in a row?",
)
def has_three_even_in_row(nums: list[int]) -> bool:
    """Check if three neighbouring values are all even.

    >>> has_three_even_in_row([1, 2, 4, 6, 3])
    True
    >>> has_three_even_in_row([2, 2, 1, 2])
    False
    >>> has_three_even_in_row([])
    False
    """
    return any(a % 2 == b % 2 == c % 2 == 0 for a, b, c in zip(nums, nums[1:], nums[2:]))


@exercise(
    "Return every window of k consecutive items that contains no item twice.",
    "List the slices of length k whose items are all different.",
)
def windows_without_repeats(items, k):
    """Return the windows of length k with only different items.

    >>> windows_without_repeats([1, 2, 1, 3], 3)
    [[2, 1, 3]]
    >>> windows_without_repeats(["a", "a"], 2)
    []
    >>> windows_without_repeats([4, 5], 1)
    [[4], [5]]
    """
    windows = [items[i:i + k] for i in range(len(items) - k + 1)]
    return [w for w in windows if len(set(w)) == k]


@exercise(
    "For each position return the sum of the last k values up to that position; at the start fewer values are summed.",
    "Trailing sums: every entry adds the current number and up to k - 1 numbers before it.",
)
def trailing_sums(values: list[int], k: int) -> list[int]:
    """Return the sum of the up to k latest values at every position.

    >>> trailing_sums([1, 2, 3, 4], 2)
    [1, 3, 5, 7]
    >>> trailing_sums([5, 5], 10)
    [5, 10]
    >>> trailing_sums([], 3)
    []
    """
    return [sum(values[max(0, i - k + 1):i + 1]) for i in range(len(values))]


@exercise(
    "Count the positions where a value equals the sum of the two values before it.",
    "How many numbers, from the third on, are the total of their two predecessors?",
)
def count_sums_of_previous_two(values):
    """Return how many values equal the sum of the two preceding ones.

    >>> count_sums_of_previous_two([1, 2, 3, 5, 9])
    2
    >>> count_sums_of_previous_two([0, 0, 0, 0])
    2
    >>> count_sums_of_previous_two([4, 1])
    0
    """
    return sum(1 for a, b, c in zip(values, values[1:], values[2:]) if a + b == c)


@exercise(
    "Return the averages of all pairs of neighbouring values that are both positive.",
    "For every two adjacent numbers above zero give their mean.",
)
def means_of_positive_neighbours(values: list[float]) -> list[float]:
    """Return the means of adjacent values where both are positive.

    >>> means_of_positive_neighbours([2, 4, -1, 3, 5])
    [3.0, 4.0]
    >>> means_of_positive_neighbours([1, -1])
    []
    >>> means_of_positive_neighbours([])
    []
    """
    return [(a + b) / 2 for a, b in zip(values, values[1:]) if a > 0 and b > 0]


@exercise(
    "Find the first window of k consecutive values that are all greater than limit and return its start index, or -1.",
    "From which index on do k adjacent numbers in a row exceed the limit for the first time? -1 if never.",
)
def start_of_k_above(values, k, limit):
    """Return the start of the first k consecutive values above limit, or -1.

    >>> start_of_k_above([1, 5, 6, 2, 7], 2, 4)
    1
    >>> start_of_k_above([5, 1, 5], 2, 4)
    -1
    >>> start_of_k_above([9], 1, 3)
    0
    """
    for i in range(len(values) - k + 1):
        if all(v > limit for v in values[i:i + k]):
            return i
    return -1


@exercise(
    "Smooth the list: replace each inner value by the middle one of itself and its two neighbours; the ends stay.",
    "Apply a median filter of width three; the first and last value are kept.",
)
def median_smoothed(values: list[int]) -> list[int]:
    """Return values with inner ones replaced by the median of three neighbours.

    >>> median_smoothed([1, 9, 2, 3])
    [1, 2, 3, 3]
    >>> median_smoothed([5, 1, 5])
    [5, 5, 5]
    >>> median_smoothed([4, 8])
    [4, 8]
    """
    result = values[:]
    for i in range(1, len(values) - 1):
        result[i] = sorted(values[i - 1:i + 2])[1]
    return result


@exercise(
    "Return the product of each value with the value two places later.",
    "Multiply items that are two positions apart.",
)
def products_two_apart(values):
    """Return the products of values that stand two positions apart.

    >>> products_two_apart([1, 2, 3, 4])
    [3, 8]
    >>> products_two_apart([5, 6])
    []
    >>> products_two_apart([2, 0, 2])
    [4]
    """
    return [a * b for a, b in zip(values, values[2:])]


@exercise(
    "Cut the list into blocks of k, dropping an incomplete last block, and return the largest value of each.",
    "Maximum of each full group of k successive values.",
)
def full_block_maxima(values, k):
    """Return the maxima of the complete blocks of k values.

    >>> full_block_maxima([3, 1, 2, 8, 5], 2)
    [3, 8]
    >>> full_block_maxima([4, 4], 3)
    []
    >>> full_block_maxima([6, 2], 1)
    [6, 2]
    """
    return [max(values[i:i + k]) for i in range(0, len(values) - k + 1, k)]


@exercise(
    "Count the windows of length k that read the same in both directions.",
    "Number of palindromic slices with exactly k items.",
)
def count_mirrored_windows(items: list[int], k: int) -> int:
    """Return how many windows of length k are palindromes.

    >>> count_mirrored_windows([1, 2, 1, 2, 3], 3)
    2
    >>> count_mirrored_windows([1, 2], 2)
    0
    >>> count_mirrored_windows([5, 5, 5], 1)
    3
    """
    count = 0
    for i in range(len(items) - k + 1):
        window = items[i:i + k]
        if window == window[::-1]:
            count += 1
    return count


@exercise(
    "For each day from the second on, tell if its value is above the average of all earlier days.",
    "Return a list of booleans: is the number larger than the mean of everything before it? The first one is left out.",
)
def above_earlier_mean(values):
    """Return for each value but the first if it exceeds the mean of earlier ones.

    >>> above_earlier_mean([2, 4, 3, 1])
    [True, False, False]
    >>> above_earlier_mean([5, 5])
    [False]
    >>> above_earlier_mean([1])
    []
    """
    return [v > sum(values[:i]) / i for i, v in enumerate(values) if i > 0]


@exercise(
    "Return the largest change between values that stand k positions apart.",
    "Maximum absolute difference of values[i] and values[i + k]; 0 if the list is too short.",
)
def largest_change_over(values: list[int], k: int) -> int:
    """Return the largest absolute difference over a distance of k positions.

    >>> largest_change_over([1, 3, 9, 4], 2)
    8
    >>> largest_change_over([5, 2], 1)
    3
    >>> largest_change_over([5], 1)
    0
    """
    return max((abs(b - a) for a, b in zip(values, values[k:])), default=0)


@exercise(
    "Does the list contain the pattern as a block of consecutive items?",
    "Check if pattern appears somewhere in items without gaps.",
)
def contains_block(items: list, pattern: list) -> bool:
    """Check if pattern occurs as consecutive items.

    >>> contains_block([1, 2, 3, 4], [2, 3])
    True
    >>> contains_block([1, 2, 3], [1, 3])
    False
    >>> contains_block([1], [])
    True
    """
    k = len(pattern)
    return any(items[i:i + k] == pattern for i in range(len(items) - k + 1))


@exercise(
    "Return all start indices at which the pattern occurs as consecutive items; overlaps count.",
    "At which positions does the block of items begin in the list?",
)
def block_positions_of(items, pattern):
    """Return every index where pattern begins in items.

    >>> block_positions_of([1, 1, 1, 2], [1, 1])
    [0, 1]
    >>> block_positions_of(["a", "b"], ["b"])
    [1]
    >>> block_positions_of([3], [4])
    []
    """
    k = len(pattern)
    return [i for i in range(len(items) - k + 1) if items[i:i + k] == pattern]


@exercise(
    "Sum each value with its left neighbour and its right neighbour; missing neighbours count as zero, and only sums above limit are returned.",
    "Return the three-value neighbourhood sums that exceed the limit.",
)
def neighbourhood_sums_above(values: list[int], limit: int) -> list[int]:
    """Return the sums of value and neighbours that are greater than limit.

    >>> neighbourhood_sums_above([1, 2, 3], 4)
    [6, 5]
    >>> neighbourhood_sums_above([5], 4)
    [5]
    >>> neighbourhood_sums_above([0, 0], 0)
    []
    """
    padded = [0] + values + [0]
    sums = [sum(padded[i:i + 3]) for i in range(len(values))]
    return [s for s in sums if s > limit]


@exercise(
    "Count how many values are equal to at least one of their two neighbours.",
    "Number of items having an identical item directly before or directly after.",
)
def count_with_equal_neighbour(items):
    """Return how many items equal the item before or after them.

    >>> count_with_equal_neighbour([1, 1, 2, 3, 3, 3])
    5
    >>> count_with_equal_neighbour([1, 2, 1])
    0
    >>> count_with_equal_neighbour([])
    0
    """
    count = 0
    for i, item in enumerate(items):
        if item in items[max(0, i - 1):i] or item in items[i + 1:i + 2]:
            count += 1
    return count


@exercise(
    "Return the words of every three consecutive words joined by a space.",
    "List all runs of three adjacent words as texts.",
)
def three_word_phrases(words: list[str]) -> list[str]:
    """Return all phrases of three neighbouring words.

    >>> three_word_phrases(["we", "like", "hot", "tea"])
    ['we like hot', 'like hot tea']
    >>> three_word_phrases(["too", "few"])
    []
    >>> three_word_phrases(["a", "b", "c"])
    ['a b c']
    """
    return [" ".join(words[i:i + 3]) for i in range(len(words) - 2)]


@exercise(
    "Find the highest total of k consecutive values, going around the end of the list back to its start.",
    "Maximum sum of k adjacent numbers in a circle.",
)
def best_circular_window(values, k):
    """Return the largest sum of k consecutive values on a circle.

    >>> best_circular_window([5, 1, 1, 4], 2)
    9
    >>> best_circular_window([3, 2], 1)
    3
    >>> best_circular_window([1, 2, 3], 3)
    6
    """
    doubled = values + values
    return max(sum(doubled[i:i + k]) for i in range(len(values)))


@exercise(
    "Replace each block of two values by their larger one; a single last value stays.",
    "Halve the list: keep from every two successive numbers the greater.",
)
def pairwise_winners(values: list[int]) -> list[int]:
    """Return the larger value of each two consecutive values.

    >>> pairwise_winners([3, 8, 5, 1])
    [8, 5]
    >>> pairwise_winners([4, 2, 9])
    [4, 9]
    >>> pairwise_winners([])
    []
    """
    return [max(values[i:i + 2]) for i in range(0, len(values), 2)]


@exercise(
    "Tell for each window of length k if its values are sorted in ascending order.",
    "Return one boolean per window of k items: is the window non-decreasing?",
)
def windows_sorted(values, k):
    """Return for each window of length k if it is in ascending order.

    >>> windows_sorted([1, 2, 2, 1], 2)
    [True, True, False]
    >>> windows_sorted([3, 4, 5], 3)
    [True]
    >>> windows_sorted([1], 2)
    []
    """
    windows = [values[i:i + k] for i in range(len(values) - k + 1)]
    return [w == sorted(w) for w in windows]


@exercise(
    "Return the sum of the values from the window of length k that contains the most zeros; first window on ties.",
    "Find the k consecutive numbers with the largest number of zeros and add them up.",
)
def sum_of_zero_richest_window(values: list[int], k: int) -> int:
    """Return the sum of the window of length k with the most zeros.

    >>> sum_of_zero_richest_window([1, 0, 5, 0, 0], 3)
    5
    >>> sum_of_zero_richest_window([2, 3], 1)
    2
    >>> sum_of_zero_richest_window([0, 4], 2)
    4
    """
    windows = [values[i:i + k] for i in range(len(values) - k + 1)]
    return sum(max(windows, key=lambda w: w.count(0)))


@exercise(
    "Return how many items lie between each two successive occurrences of the value.",
    "List the gap sizes between consecutive copies of value.",
)
def gaps_between_copies(items, value):
    """Return the numbers of items between successive copies of value.

    >>> gaps_between_copies([1, 0, 0, 1, 1], 1)
    [2, 0]
    >>> gaps_between_copies(["a", "b"], "a")
    []
    >>> gaps_between_copies([], 5)
    []
    """
    places = [i for i, item in enumerate(items) if item == value]
    return [b - a - 1 for a, b in zip(places, places[1:])]
