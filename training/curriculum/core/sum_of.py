"""Sums over derived values."""

from math import prod

from training.curriculum.exercise import exercise


@exercise(
    "Find the total number of characters in a list of strings.",
    "Given strings, add up their lengths.",
)
def total_length(strings: list[str]) -> int:
    """Return the sum of the lengths of all strings.

    >>> total_length(["ab", "", "cde"])
    5
    >>> total_length([])
    0
    >>> total_length(["one word"])
    8
    """
    return sum(map(len, strings))


@exercise(
    "Sum of the numbers at odd indices minus the sum of the numbers at even indices.",
    "Write a function to subtract the total of positions 0, 2, 4, ... from the total of positions 1, 3, 5, ...",
)
def odd_minus_even_index_sum(numbers: list[int]) -> int:
    """Return the sum of the elements with an odd index minus the sum of those with an even index.

    >>> odd_minus_even_index_sum([1, 5, 2, 6])
    8
    >>> odd_minus_even_index_sum([4])
    -4
    >>> odd_minus_even_index_sum([])
    0
    """
    return sum(numbers[1::2]) - sum(numbers[::2])


@exercise(
    "Add up the absolute differences between neighbouring numbers.",
    "Return the total distance travelled when moving through the numbers of the list one after another.",
)
def total_variation(numbers):
    """Sum the absolute differences of all neighbouring numbers.

    >>> total_variation([1, 4, 2])
    5
    >>> total_variation([3])
    0
    >>> total_variation([0, -2, 0])
    4
    """
    return sum(abs(b - a) for a, b in zip(numbers, numbers[1:]))


@exercise(
    "Write a function to sum the first k and the last k numbers of a list; the list has at least 2*k elements.",
    "Add the k numbers at each end of the list, where 2*k is not more than the length.",
)
def sum_of_both_ends(numbers: list[int], k: int) -> int:
    """Return the sum of the first k and the last k numbers (the list is long enough).

    >>> sum_of_both_ends([1, 2, 3, 4, 5], 2)
    12
    >>> sum_of_both_ends([7, 8], 1)
    15
    >>> sum_of_both_ends([7, 8], 0)
    0
    """
    return sum(numbers[:k]) + sum(numbers[len(numbers) - k :])


@exercise(
    "Add up all integers found in a mixed list, including numbers inside strings such as '12'; skip everything else.",
    "Given values of different types, sum the ints and the digit-only strings, ignoring the others.",
)
def sum_mixed(values: list) -> int:
    """Return the sum of the ints and of the strings made of digits; other values are ignored.

    >>> sum_mixed([1, "20", "x", 3])
    24
    >>> sum_mixed([None, 2.5])
    0
    >>> sum_mixed(["7"])
    7
    """
    total = 0
    for value in values:
        if isinstance(value, int):
            total += value
        elif isinstance(value, str) and value.isdigit():
            total += int(value)
    return total


@exercise(
    "Find the sum of the products of all neighbouring pairs of numbers.",
    "Return a[0]*a[1] + a[1]*a[2] + ... for the list of numbers; 0 if there are fewer than two.",
)
def sum_of_neighbour_products(numbers):
    """Return the sum of the product of each element with the following one.

    >>> sum_of_neighbour_products([1, 2, 3])
    8
    >>> sum_of_neighbour_products([5])
    0
    >>> sum_of_neighbour_products([2, -3])
    -6
    """
    total = 0
    for i in range(len(numbers) - 1):
        total += numbers[i] * numbers[i + 1]
    return total


@exercise(
    "Sum the values of those keys of the dictionary that start with the prefix.",
    "Given a dict of amounts, add the amounts whose key begins with prefix.",
)
def sum_for_prefix(amounts: dict[str, int], prefix: str) -> int:
    """Return the sum of the values whose keys start with prefix.

    >>> sum_for_prefix({"food_milk": 2, "food_tea": 3, "rent": 9}, "food_")
    5
    >>> sum_for_prefix({"a": 1}, "b")
    0
    >>> sum_for_prefix({"a": 1, "b": 2}, "")
    3
    """
    return sum(v for k, v in amounts.items() if k.startswith(prefix))


@exercise(
    "Add the multiples of k that are smaller than n.",
    "Write a function to compute k + 2k + 3k + ... over all positive multiples of k below n.",
)
def sum_multiples_under(n: int, k: int) -> int:
    """Return the sum of all positive multiples of k less than n.

    >>> sum_multiples_under(10, 4)
    12
    >>> sum_multiples_under(4, 4)
    0
    >>> sum_multiples_under(16, 5)
    30
    """
    return sum(range(k, n, k))


@exercise(
    "Return the sum of the lengths of all words that start with an uppercase letter.",
    "Given a sentence, add the number of characters of each capitalised word.",
)
def length_of_capitalised_words(sentence: str) -> int:
    """Add up the lengths of the words that begin with a capital letter.

    >>> length_of_capitalised_words("Anna met Bo")
    6
    >>> length_of_capitalised_words("no names")
    0
    >>> length_of_capitalised_words("")
    0
    """
    return sum(len(w) for w in sentence.split() if w[0].isupper())


@exercise(
    "Find the product of the sums of the inner lists.",
    "Add up each inner list and multiply the totals; with no lists the answer is 1.",
)
def product_of_row_sums(rows: list[list[int]]) -> int:
    """Return the product of the sums of all the rows.

    >>> product_of_row_sums([[1, 2], [4]])
    12
    >>> product_of_row_sums([[3], []])
    0
    >>> product_of_row_sums([])
    1
    """
    return prod(sum(row) for row in rows)


@exercise(
    "Add the numbers after the last zero in the list; if there is no zero, add all numbers.",
    "Write a function to sum everything to the right of the final 0 of a list, or the whole list when it has no 0.",
)
def sum_after_last_zero(numbers: list[int]) -> int:
    """Return the sum of the numbers that follow the last zero; all numbers if there is no zero.

    >>> sum_after_last_zero([5, 0, 2, 3])
    5
    >>> sum_after_last_zero([1, 2])
    3
    >>> sum_after_last_zero([4, 0])
    0
    """
    total = 0
    for n in numbers:
        if n == 0:
            total = 0
        else:
            total += n
    return total


@exercise(
    "Sum of the largest number of each inner list; empty inner lists are skipped.",
    "Given a list of lists, add up the maxima of the non-empty lists.",
)
def sum_of_maxima(lists: list[list[int]]) -> int:
    """Return the sum of the maximum of every non-empty list.

    >>> sum_of_maxima([[1, 5], [], [7, 2]])
    12
    >>> sum_of_maxima([])
    0
    >>> sum_of_maxima([[-1]])
    -1
    """
    return sum(max(lst) for lst in lists if lst)


@exercise(
    "Return the sum of the distances of all numbers from the target.",
    "Add |n - target| over all numbers n of the list.",
)
def total_distance_to(numbers, target):
    """Sum up how far each number is away from target.

    >>> total_distance_to([1, 5, 8], 4)
    8
    >>> total_distance_to([4, 4], 4)
    0
    >>> total_distance_to([], 1)
    0
    """
    total = 0
    for n in numbers:
        total += abs(n - target)
    return total


@exercise(
    "Calculate the sum of reciprocals 1/n of the non-zero numbers of a list.",
    "Given a list of numbers, add 1 divided by each of them, leaving out zeros.",
)
def sum_of_reciprocals(numbers: list[float]) -> float:
    """Return the sum of 1/n over all numbers n that are not zero.

    >>> sum_of_reciprocals([2, 4])
    0.75
    >>> sum_of_reciprocals([0, 1])
    1.0
    >>> sum_of_reciprocals([])
    0
    """
    return sum(1 / n for n in numbers if n)
