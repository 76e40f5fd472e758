"""Sorting lists by rules, keys and custom orders."""

from training.curriculum.exercise import exercise


@exercise(
    "Order the list by n modulo 10.",
    "Given nonnegative integers, sort them ascending according to their final digit only.",
)
def list_sort_by_last_digit(nums: list[int]) -> list[int]:
    """Return nonnegative numbers sorted by their last digit; ties keep their order.

    >>> list_sort_by_last_digit([31, 12, 40, 2])
    [40, 31, 12, 2]
    >>> list_sort_by_last_digit([5])
    [5]
    >>> list_sort_by_last_digit([])
    []
    """
    return sorted(nums, key=lambda n: n % 10)


@exercise(
    "Order by distance from zero, with -n before n.",
    "Given integers, sort them by magnitude ascending and put the smaller one first on ties.",
)
def sort_by_absolute(nums: list[int]) -> list[int]:
    """Return nums sorted by absolute value; among equal absolute values the negative number comes first.

    >>> sort_by_absolute([3, -1, -3, 2])
    [-1, 2, -3, 3]
    >>> sort_by_absolute([0])
    [0]
    >>> sort_by_absolute([])
    []
    """
    return sorted(nums, key=lambda n: (abs(n), n))


@exercise(
    "Order the numbers by how far they are from center.",
    "Given nums and a center, sort ascending by the absolute difference to it.",
)
def sort_by_distance_to(nums: list[int], center: int) -> list[int]:
    """Return nums sorted by their distance from center, nearest first; ties keep their order.

    >>> sort_by_distance_to([1, 9, 5, 6], 5)
    [5, 6, 1, 9]
    >>> sort_by_distance_to([4, 6], 5)
    [4, 6]
    >>> sort_by_distance_to([], 0)
    []
    """
    return sorted(nums, key=lambda n: abs(n - center))


@exercise(
    "Sort by parity first (even before odd) and by value second.",
    "Given integers, put the sorted even entries in front of the sorted odd entries.",
)
def sort_evens_then_odds(nums: list[int]) -> list[int]:
    """Return all even numbers ascending followed by all odd numbers ascending.

    >>> sort_evens_then_odds([3, 2, 1, 4])
    [2, 4, 1, 3]
    >>> sort_evens_then_odds([5])
    [5]
    >>> sort_evens_then_odds([])
    []
    """
    return sorted(nums, key=lambda n: (n % 2, n))


@exercise(
    "Sort the even entries upwards and the odd ones downwards and join them.",
    "Given integers, list first the evens from small to large and then the odds from large to small.",
)
def evens_up_odds_down(nums: list[int]) -> list[int]:
    """Return the even numbers ascending followed by the odd numbers descending.

    >>> evens_up_odds_down([3, 2, 1, 4])
    [2, 4, 3, 1]
    >>> evens_up_odds_down([5, 7])
    [7, 5]
    >>> evens_up_odds_down([])
    []
    """
    evens = sorted(n for n in nums if n % 2 == 0)
    odds = sorted((n for n in nums if n % 2 == 1), reverse=True)
    return evens + odds


@exercise(
    (
        "Sort so that numbers above zero come first in increasing order and the others after them in "
        "decreasing order."
    ),
    "Given nums, join the ascending list of positive entries with the descending list of the rest.",
)
def positives_before_negatives(nums):
    """Return the positive numbers ascending followed by the zeros and the negative numbers descending.

    >>> positives_before_negatives([-1, 3, 0, 1, -2])
    [1, 3, 0, -1, -2]
    >>> positives_before_negatives([-5, -4])
    [-4, -5]
    >>> positives_before_negatives([])
    []
    """
    positive = sorted(n for n in nums if n > 0)
    rest = sorted((n for n in nums if n <= 0), reverse=True)
    return positive + rest


@exercise(
    "Order by n % k first and by n second.",
    "Given integers and k, sort ascending by what is left when dividing by k, the smaller number first on ties.",
)
def list_sort_by_remainder(nums: list[int], k: int) -> list[int]:
    """Return nums sorted by the remainder modulo k; equal remainders are sorted by value.

    >>> list_sort_by_remainder([5, 3, 4, 7], 3)
    [3, 4, 7, 5]
    >>> list_sort_by_remainder([2, 1], 1)
    [1, 2]
    >>> list_sort_by_remainder([], 2)
    []
    """
    return sorted(nums, key=lambda n: (n % k, n))


@exercise(
    "Order from short to long, and alphabetically among equally long words.",
    "Given words, sort them with the number of letters as first and the text as second criterion.",
)
def sort_by_length_then_alphabet(words: list[str]) -> list[str]:
    """Return the words sorted by length; words of equal length are sorted alphabetically.

    >>> sort_by_length_then_alphabet(["pear", "fig", "apple", "egg"])
    ['egg', 'fig', 'pear', 'apple']
    >>> sort_by_length_then_alphabet(["b", "a"])
    ['a', 'b']
    >>> sort_by_length_then_alphabet([])
    []
    """
    return sorted(words, key=lambda w: (len(w), w))


@exercise(
    "Sort by length in descending order.",
    "Write a function that orders words such that longer ones come before shorter ones.",
)
def longest_words_first(words):
    """Return the words from longest to shortest; ties keep their order.

    >>> longest_words_first(["fig", "apple", "pear"])
    ['apple', 'pear', 'fig']
    >>> longest_words_first(["aa", "bb"])
    ['aa', 'bb']
    >>> longest_words_first([])
    []
    """
    return sorted(words, key=len, reverse=True)


@exercise(
    "Order the words alphabetically, treating capital letters like small ones.",
    "Given words, sort them by their lower-case form and keep the original spelling.",
)
def list_sort_ignoring_case(words: list[str]) -> list[str]:
    """Return the words sorted alphabetically without regard to upper and lower case.

    >>> list_sort_ignoring_case(["pear", "Apple", "fig"])
    ['Apple', 'fig', 'pear']
    >>> list_sort_ignoring_case(["B", "a"])
    ['a', 'B']
    >>> list_sort_ignoring_case([])
    []
    """
    return sorted(words, key=str.lower)


@exercise(
    "Order the tuples from the highest to the lowest number; ties are ordered alphabetically.",
    "Given (name, score) tuples, make a ranking: best score first, names in alphabetical order among equals.",
)
def sort_by_second_down_first_up(pairs: list[tuple]) -> list[tuple]:
    """Return the pairs (name, score) sorted by score descending and, for equal scores, by name ascending.

    >>> sort_by_second_down_first_up([("b", 3), ("a", 3), ("c", 5)])
    [('c', 5), ('a', 3), ('b', 3)]
    >>> sort_by_second_down_first_up([("x", 1)])
    [('x', 1)]
    >>> sort_by_second_down_first_up([])
    []
    """
    return sorted(pairs, key=lambda pair: (-pair[1], pair[0]))


@exercise(
    "Order the tuples by first plus second, ascending.",
    "Given pairs of numbers, sort them so that smaller totals come first; ties keep their order.",
)
def sort_pairs_by_sum(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the pairs sorted by the sum of their two numbers.

    >>> sort_pairs_by_sum([(3, 4), (1, 1), (5, 0)])
    [(1, 1), (5, 0), (3, 4)]
    >>> sort_pairs_by_sum([(2, 2), (1, 3)])
    [(2, 2), (1, 3)]
    >>> sort_pairs_by_sum([])
    []
    """
    return sorted(pairs, key=sum)


@exercise(
    "Order the tuples by the absolute difference of their entries, descending.",
    "Given pairs of numbers, put those with the larger distance between the two numbers first.",
)
def sort_pairs_by_difference(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the pairs sorted by how far their two numbers are apart, widest first; ties keep their order.

    >>> sort_pairs_by_difference([(3, 4), (1, 9), (5, 2)])
    [(1, 9), (5, 2), (3, 4)]
    >>> sort_pairs_by_difference([(1, 2), (2, 1)])
    [(1, 2), (2, 1)]
    >>> sort_pairs_by_difference([])
    []
    """
    return sorted(pairs, key=lambda p: abs(p[0] - p[1]), reverse=True)


@exercise(
    "List every value once, the commonest first.",
    "Given a list, order its different values by descending number of occurrences.",
)
def list_distinct_by_frequency(items: list) -> list:
    """Return the distinct elements from most to least frequent; ties in order of first appearance.

    >>> list_distinct_by_frequency([1, 2, 2, 3, 3, 3])
    [3, 2, 1]
    >>> list_distinct_by_frequency(["b", "a"])
    ['b', 'a']
    >>> list_distinct_by_frequency([])
    []
    """
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return sorted(counts, key=lambda item: -counts[item])


@exercise(
    "Arrange the elements as prescribed by order, unknown ones at the end.",
    (
        "Given a list and a preferred order of values, sort the list accordingly and leave what is not "
        "mentioned for the end."
    ),
)
def sort_in_given_order(items: list, order: list) -> list:
    """Return items sorted by their position in order; items that order lacks come last in their old order.

    >>> sort_in_given_order(["c", "x", "a", "b"], ["a", "b", "c"])
    ['a', 'b', 'c', 'x']
    >>> sort_in_given_order([1, 2], [])
    [1, 2]
    >>> sort_in_given_order([], [1])
    []
    """
    return sorted(items, key=lambda item: order.index(item) if item in order else len(order))


@exercise(
    "Sort the texts S, M, L and XL from small to large.",
    "Given a list of size names, order it by the real size instead of alphabetically.",
)
def named_sizes_in_order(sizes: list[str]) -> list[str]:
    """Return clothing sizes sorted as S, M, L, XL.

    >>> named_sizes_in_order(["L", "S", "XL", "M", "S"])
    ['S', 'S', 'M', 'L', 'XL']
    >>> named_sizes_in_order(["M"])
    ['M']
    >>> named_sizes_in_order([])
    []
    """
    return sorted(sizes, key=["S", "M", "L", "XL"].index)


@exercise(
    "Sort numbers upwards; missing values (None) follow after them.",
    "Given numbers mixed with None, order the numbers and put every None behind.",
)
def nones_last(values: list) -> list:
    """Return the values sorted ascending with all None entries at the end.

    >>> nones_last([3, None, 1])
    [1, 3, None]
    >>> nones_last([None])
    [None]
    >>> nones_last([])
    []
    """
    return sorted(values, key=lambda v: (v is None, v or 0))


@exercise(
    "Order records by one field, records that lack it at the end.",
    "Given dictionaries and a key, sort them ascending by that entry and put incomplete ones behind.",
)
def sort_by_key_list(rows: list[dict], key: str) -> list[dict]:
    """Return the dictionaries sorted by the value under key; those without the key come last.

    >>> sort_by_key_list([{"n": 2}, {"n": 1}], "n")
    [{'n': 1}, {'n': 2}]
    >>> sort_by_key_list([{}, {"n": 5}], "n")
    [{'n': 5}, {}]
    >>> sort_by_key_list([], "n")
    []
    """
    have = [row for row in rows if key in row]
    lack = [row for row in rows if key not in row]
    return sorted(have, key=lambda row: row[key]) + lack


@exercise(
    "In which order must the positions be visited to see the values sorted?",
    "Given a list, compute the argsort: the list of indices ordered by the value found there.",
)
def sorted_positions(values: list) -> list[int]:
    """Return the indices of the values in the order that sorts them ascending; ties keep their order.

    >>> sorted_positions([30, 10, 20])
    [1, 2, 0]
    >>> sorted_positions(["b", "a"])
    [1, 0]
    >>> sorted_positions([])
    []
    """
    return sorted(range(len(values)), key=lambda i: values[i])


@exercise(
    "Sort only the prefix of length k.",
    "Given a list and k, order the leading k entries and leave everything behind them in place.",
)
def sort_first_k(nums: list[int], k: int) -> list[int]:
    """Return nums with its first k elements sorted ascending and the rest unchanged.

    >>> sort_first_k([5, 3, 4, 1], 3)
    [3, 4, 5, 1]
    >>> sort_first_k([2, 1], 0)
    [2, 1]
    >>> sort_first_k([2, 1], 9)
    [1, 2]
    """
    return sorted(nums[:k]) + nums[k:]


@exercise(
    "Keep the prefix of length k and sort the rest from large to small.",
    "Given a list and k, order the part from index k on downwards.",
)
def sort_tail_descending(nums: list[int], k: int) -> list[int]:
    """Return nums with its first k elements unchanged and everything after them sorted descending.

    >>> sort_tail_descending([5, 1, 4, 2, 3], 2)
    [5, 1, 4, 3, 2]
    >>> sort_tail_descending([1, 2], 0)
    [2, 1]
    >>> sort_tail_descending([7], 3)
    [7]
    """
    return nums[:k] + sorted(nums[k:], reverse=True)


@exercise(
    "Order a table by one column, descending.",
    (
        "Given rows of equal length and a column index, sort the rows so that the greatest entry of this "
        "column comes first."
    ),
)
def sort_rows_by_column(rows: list[list], column: int) -> list[list]:
    """Return the rows sorted by the entry in the given column, largest first.

    >>> sort_rows_by_column([[1, 5], [2, 9], [3, 7]], 1)
    [[2, 9], [3, 7], [1, 5]]
    >>> sort_rows_by_column([["a"], ["b"]], 0)
    [['b'], ['a']]
    >>> sort_rows_by_column([], 0)
    []
    """
    return sorted(rows, key=lambda row: row[column], reverse=True)


@exercise(
    "Count the exchanges made when adjacent elements in wrong order are swapped until the list is sorted.",
    "Given nums, run bubble sort on a copy and return the number of swaps.",
)
def swaps_of_bubble_sort(nums: list[int]) -> int:
    """Return how many swaps of neighbours bubble sort needs to sort the list ascending.

    >>> swaps_of_bubble_sort([3, 1, 2])
    2
    >>> swaps_of_bubble_sort([1, 2])
    0
    >>> swaps_of_bubble_sort([])
    0
    """
    values = list(nums)
    swaps = 0
    for end in range(len(values) - 1, 0, -1):
        for i in range(end):
            if values[i] > values[i + 1]:
                values[i], values[i + 1] = values[i + 1], values[i]
                swaps += 1
    return swaps


@exercise(
    "Go from left to right once and exchange adjacent elements whenever the left one is larger.",
    "Given nums, carry out a single round of bubble sort; the maximum ends up at the end.",
)
def one_bubble_pass(nums: list[int]) -> list[int]:
    """Return the list after one pass that swaps each two neighbours standing in descending order.

    >>> one_bubble_pass([3, 1, 2])
    [1, 2, 3]
    >>> one_bubble_pass([1, 2])
    [1, 2]
    >>> one_bubble_pass([])
    []
    """
    values = list(nums)
    for i in range(len(values) - 1):
        if values[i] > values[i + 1]:
            values[i], values[i + 1] = values[i + 1], values[i]
    return values


@exercise(
    "Sort by insertion: put every element in front of the first larger one collected so far.",
    "Given a list, sort it without the built-in sort by inserting the elements one at a time.",
)
def list_insertion_sorted(items: list) -> list:
    """Return the items in ascending order, built by inserting each one into the sorted part before it.

    >>> list_insertion_sorted([3, 1, 2])
    [1, 2, 3]
    >>> list_insertion_sorted(["b", "a"])
    ['a', 'b']
    >>> list_insertion_sorted([])
    []
    """
    result = []
    for item in items:
        i = len(result)
        while i > 0 and result[i - 1] > item:
            i -= 1
        result.insert(i, item)
    return result


@exercise(
    "Sort by selection: move the minimum of the rest to the result until nothing is left.",
    "Write a function that sorts a list by removing its minimum again and again.",
)
def selection_sorted(items):
    """Return the items in ascending order, built by repeatedly taking out the smallest remaining one.

    >>> selection_sorted([3, 1, 2])
    [1, 2, 3]
    >>> selection_sorted(["b", "a"])
    ['a', 'b']
    >>> selection_sorted([])
    []
    """
    rest = list(items)
    result = []
    while rest:
        smallest = min(rest)
        rest.remove(smallest)
        result.append(smallest)
    return result


@exercise(
    "Sort the numbers and write them as a chain of comparisons.",
    "Given distinct numbers, build a text such as '1 < 2 < 5'.",
)
def comparison_chain(numbers: list[int]) -> str:
    """Return the numbers joined from smallest to largest, separated by ' < '.

    >>> comparison_chain([5, 1, 2])
    '1 < 2 < 5'
    >>> comparison_chain([7])
    '7'
    >>> comparison_chain([])
    ''
    """
    return " < ".join(str(n) for n in sorted(numbers))
