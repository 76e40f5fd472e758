"""Lists: two operations in a row, such as filter then sort, cut then sum, sort then pair."""

from training.curriculum.exercise import exercise


@exercise(
    "Drop the negative numbers, then return the square of each remaining number in descending order.",
    "Squares of the values that are zero or more, largest first.",
)
def squares_of_nonnegatives_down(numbers: list[int]) -> list[int]:
    """Return the squares of the non-negative numbers, largest first.

    >>> squares_of_nonnegatives_down([2, -5, 3, 0])
    [9, 4, 0]
    >>> squares_of_nonnegatives_down([-1])
    []
    >>> squares_of_nonnegatives_down([])
    []
    """
    return sorted((n * n for n in numbers if n >= 0), reverse=True)


@exercise(
    "Sort the values and return the running totals of the sorted list.",
    "Cumulative sums after bringing the numbers into ascending order.",
)
def running_totals_of_sorted(values):
    """Return the running totals of the sorted values.

    >>> running_totals_of_sorted([3, 1, 2])
    [1, 3, 6]
    >>> running_totals_of_sorted([5, -5])
    [-5, 0]
    >>> running_totals_of_sorted([])
    []
    """
    total = 0
    totals = []
    for v in sorted(values):
        total += v
        totals.append(total)
    return totals


@exercise(
    "Remove repeats, keeping first occurrences, and return every second of the remaining items.",
    "From the distinct items in order of first appearance take those at even positions.",
)
def every_second_distinct(items: list) -> list:
    """Return every second item of the list without repeats.

    >>> every_second_distinct([1, 1, 2, 3, 2, 4])
    [1, 3]
    >>> every_second_distinct(["a", "a"])
    ['a']
    >>> every_second_distinct([])
    []
    """
    return list(dict.fromkeys(items))[::2]


@exercise(
    "Halve the even numbers, then drop everything greater than limit.",
    "Return the list with even values divided by two, without results above limit.",
)
def halved_evens_within(numbers: list[int], limit: int) -> list[int]:
    """Return the numbers with evens halved, keeping those up to limit.

    >>> halved_evens_within([8, 5, 20], 6)
    [4, 5]
    >>> halved_evens_within([7], 6)
    []
    >>> halved_evens_within([], 1)
    []
    """
    halved = [n // 2 if n % 2 == 0 else n for n in numbers]
    return [n for n in halved if n <= limit]


@exercise(
    "Reverse the list and then return its items up to the first zero, without the zero.",
    "Read the list from the back until a 0 is met.",
)
def from_back_until_zero(values):
    """Return the values from the end up to the first zero met.

    >>> from_back_until_zero([1, 0, 2, 3])
    [3, 2]
    >>> from_back_until_zero([4, 5])
    [5, 4]
    >>> from_back_until_zero([6, 0])
    []
    """
    result = []
    for v in reversed(values):
        if v == 0:
            break
        result.append(v)
    return result


@exercise(
    "Split the text at commas, convert the parts to ints and return their maximum minus their minimum.",
    "Range of the whole numbers in a comma separated string.",
)
def range_of_number_text(text: str) -> int:
    """Return the range of the comma separated ints.

    >>> range_of_number_text("3,10,5")
    7
    >>> range_of_number_text("7")
    0
    >>> range_of_number_text("-2, 4")
    6
    """
    numbers = [int(part) for part in text.split(",")]
    return max(numbers) - min(numbers)


@exercise(
    "Keep the words longer than n letters, capitalise them and join them with ', '.",
    "Return one text of all words with more than n letters, each with a capital first letter, separated by comma and blank.",
)
def long_words_text(words, n):
    """Return the capitalised words longer than n letters as one text.

    >>> long_words_text(["tea", "milk", "toast"], 3)
    'Milk, Toast'
    >>> long_words_text(["a"], 1)
    ''
    >>> long_words_text([], 0)
    ''
    """
    return ", ".join(w.capitalize() for w in words if len(w) > n)


@exercise(
    "Subtract the mean from every value, then count how many results are positive.",
    "How many numbers lie above the average? Return 0 for an empty list.",
)
def count_over_mean(values: list[float]) -> int:
    """Return how many values are greater than the mean.

    >>> count_over_mean([1, 2, 9])
    1
    >>> count_over_mean([5, 5])
    0
    >>> count_over_mean([])
    0
    """
    if not values:
        return 0
    mean = sum(values) / len(values)
    return sum(1 for v in values if v - mean > 0)


@exercise(
    "Sort the numbers and pair them up from outside to inside: smallest with largest, second smallest with second largest; a middle number is left out.",
    "Return tuples (low, high) built from both ends of the sorted list.",
)
def outer_pairs_of_sorted(values):
    """Return pairs of the smallest and largest remaining values.

    >>> outer_pairs_of_sorted([4, 1, 3, 2])
    [(1, 4), (2, 3)]
    >>> outer_pairs_of_sorted([5, 9, 7])
    [(5, 9)]
    >>> outer_pairs_of_sorted([])
    []
    """
    ordered = sorted(values)
    return [(ordered[i], ordered[-1 - i]) for i in range(len(ordered) // 2)]


@exercise(
    "Cut the list into parts of k items and keep only the parts whose sum is even.",
    "Return the blocks of k successive numbers that have an even total; a shorter last block counts too.",
)
def list_even_sum_blocks(values: list[int], k: int) -> list[list[int]]:
    """Return the blocks of k values with an even sum.

    >>> list_even_sum_blocks([1, 3, 2, 5, 4], 2)
    [[1, 3], [4]]
    >>> list_even_sum_blocks([1], 3)
    []
    >>> list_even_sum_blocks([], 2)
    []
    """
    blocks = [values[i:i + k] for i in range(0, len(values), k)]
    return [block for block in blocks if sum(block) % 2 == 0]


@exercise(
    "Find the largest value, and return the list of all values after its first occurrence.",
    "What comes behind the maximum?",
)
def after_the_maximum(values):
    """Return the values after the first occurrence of the maximum.

    >>> after_the_maximum([2, 8, 3, 1])
    [3, 1]
    >>> after_the_maximum([5, 9])
    []
    >>> after_the_maximum([4, 4])
    [4]
    """
    return values[values.index(max(values)) + 1:]


@exercise(
    "Add the index to each value and then return the values that are multiples of k.",
    "Shift every number by its position and keep those results divisible by k.",
)
def index_shifted_multiples(values: list[int], k: int) -> list[int]:
    """Return the values plus their index that are divisible by k.

    >>> index_shifted_multiples([3, 1, 4, 6], 3)
    [3, 6, 9]
    >>> index_shifted_multiples([1], 2)
    []
    >>> index_shifted_multiples([], 5)
    []
    """
    shifted = [v + i for i, v in enumerate(values)]
    return [s for s in shifted if s % k == 0]


@exercise(
    "Return the words in order of length, then number them from one as texts like '1. tea'.",
    "Sort the words from short to long and make a numbered list of them.",
)
def numbered_by_length(words):
    """Return the words by length as numbered lines.

    >>> numbered_by_length(["toast", "tea", "milk"])
    ['1. tea', '2. milk', '3. toast']
    >>> numbered_by_length(["x"])
    ['1. x']
    >>> numbered_by_length([])
    []
    """
    return [f"{i}. {word}" for i, word in enumerate(sorted(words, key=len), start=1)]


@exercise(
    "Join all the inner lists, drop the zeros and return the product of the rest.",
    "Multiply every nonzero number of a list of lists; the result is 1 if there is none.",
)
def product_of_nonzero_cells(rows):
    """Return the product of all nonzero numbers in the rows.

    >>> product_of_nonzero_cells([[2, 0], [3, 4]])
    24
    >>> product_of_nonzero_cells([[0]])
    1
    >>> product_of_nonzero_cells([])
    1
    """
    product = 1
    for row in rows:
        for x in row:
            if x != 0:
                product *= x
    return product


@exercise(
    "Remove the first k and the last k items and return the average of the rest; None if nothing is left.",
    "Mean of the list after cutting k values from each end.",
)
def mean_after_cutting_ends(values: list[float], k: int) -> float | None:
    """Return the mean without the first and last k values, or None.

    >>> mean_after_cutting_ends([100, 2, 4, 50], 1)
    3.0
    >>> mean_after_cutting_ends([3, 5], 0)
    4.0
    >>> mean_after_cutting_ends([1, 2], 1) is None
    True
    """
    rest = values[k:len(values) - k]
    return sum(rest) / len(rest) if rest else None


@exercise(
    "Keep the values that rise above all earlier ones, and return how far each exceeds the previous record; the first value is no rise.",
    "List the amounts by which the running maximum grows, from the second record on.",
)
def record_improvements(values):
    """Return by how much each new maximum exceeds the one before.

    >>> record_improvements([3, 5, 4, 9])
    [2, 4]
    >>> record_improvements([7, 6])
    []
    >>> record_improvements([])
    []
    """
    improvements = []
    best = None
    for v in values:
        if best is None:
            best = v
        elif v > best:
            improvements.append(v - best)
            best = v
    return improvements


@exercise(
    "Give each word its position in the sorted list, counted from one; equal words get the same number.",
    "For every word tell at which one-based place it first stands after sorting the list.",
)
def places_after_sorting(words: list[str]) -> list[int]:
    """Return the one-based place of each word in the sorted list.

    >>> places_after_sorting(["jam", "bun", "tea"])
    [2, 1, 3]
    >>> places_after_sorting(["b", "a", "b"])
    [2, 1, 2]
    >>> places_after_sorting([])
    []
    """
    ordered = sorted(words)
    return [ordered.index(word) + 1 for word in words]


@exercise(
    "Sum the numbers per parity and return the larger sum minus the smaller one.",
    "By how much do the total of the even values and the total of the odd values differ?",
)
def parity_total_gap(numbers):
    """Return the absolute difference of the even sum and the odd sum.

    >>> parity_total_gap([1, 2, 3, 4])
    2
    >>> parity_total_gap([5])
    5
    >>> parity_total_gap([])
    0
    """
    balance = 0
    for n in numbers:
        if n % 2 == 0:
            balance += n
        else:
            balance -= n
    return abs(balance)


@exercise(
    "Keep the pairs whose name starts with the prefix and return the sum of their numbers.",
    "Total of the numbers in (name, number) tuples with a name beginning with prefix.",
)
def total_for_prefix(pairs: list[tuple[str, int]], prefix: str) -> int:
    """Return the sum of the numbers whose name starts with prefix.

    >>> total_for_prefix([("tea", 3), ("toast", 4), ("jam", 9)], "t")
    7
    >>> total_for_prefix([("a", 1)], "b")
    0
    >>> total_for_prefix([], "")
    0
    """
    return sum(number for name, number in pairs if name.startswith(prefix))


@exercise(
    "Insert the sum of the two neighbours between each two adjacent values.",
    "Return the list with a + b placed between every a and the following b.",
)
def insert_neighbour_sums(values):
    """Return values with the sum inserted between each two neighbours.

    >>> insert_neighbour_sums([1, 2, 5])
    [1, 3, 2, 7, 5]
    >>> insert_neighbour_sums([4])
    [4]
    >>> insert_neighbour_sums([])
    []
    """
    result = values[:1]
    for a, b in zip(values, values[1:]):
        result += [a + b, b]
    return result
