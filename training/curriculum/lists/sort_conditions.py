"""Lists: ordering by two criteria, partly sorting, ranking and restoring order."""

from training.curriculum.exercise import exercise


@exercise(
    "Sort the numbers by their number of digits, and numbers of equal length by value.",
    "Order non-negative numbers: fewer digits first, then smaller first.",
)
def by_digits_then_value(numbers: list[int]) -> list[int]:
    """Return the numbers sorted by digit count and then by value.

    >>> by_digits_then_value([100, 9, 25, 3])
    [3, 9, 25, 100]
    >>> by_digits_then_value([10, 10])
    [10, 10]
    >>> by_digits_then_value([])
    []
    """
    return sorted(numbers, key=lambda n: (len(str(n)), n))


@exercise(
    "Sort the words by length descending; words of equal length are in alphabetical order.",
    "Longest words first, ties by the alphabet.",
)
def by_length_down_then_alphabet(words):
    """Return the words longest first, equal lengths alphabetically.

    >>> by_length_down_then_alphabet(["fig", "plum", "kiwi", "date"])
    ['date', 'kiwi', 'plum', 'fig']
    >>> by_length_down_then_alphabet(["b", "a"])
    ['a', 'b']
    >>> by_length_down_then_alphabet([])
    []
    """
    return sorted(words, key=lambda w: (-len(w), w))


@exercise(
    "Sort only the negative numbers among their own places; the other numbers stay where they are.",
    "Put the negative values in ascending order without moving the non-negative ones.",
)
def sort_negatives_in_place(values: list[int]) -> list[int]:
    """Return values with the negative ones sorted among their positions.

    >>> sort_negatives_in_place([-1, 5, -3, 0, -2])
    [-3, 5, -2, 0, -1]
    >>> sort_negatives_in_place([3, 1])
    [3, 1]
    >>> sort_negatives_in_place([])
    []
    """
    negatives = iter(sorted(v for v in values if v < 0))
    return [next(negatives) if v < 0 else v for v in values]


@exercise(
    "Sort the words by their last letter, and by the whole word if the last letters are equal.",
    "Order by final character first, then alphabetically.",
)
def by_last_letter_then_word(words):
    """Return the words sorted by last letter, then alphabetically.

    >>> by_last_letter_then_word(["sun", "tea", "sea", "moon"])
    ['sea', 'tea', 'moon', 'sun']
    >>> by_last_letter_then_word(["ab"])
    ['ab']
    >>> by_last_letter_then_word([])
    []
    """
    return sorted(words, key=lambda w: (w[-1], w))


@exercise(
    "Sort the numbers so that multiples of k come first; within both groups the order is ascending.",
    "Multiples of k ascending, followed by all other numbers ascending.",
)
def multiples_first_sorted(numbers: list[int], k: int) -> list[int]:
    """Return the sorted multiples of k followed by the other sorted numbers.

    >>> multiples_first_sorted([5, 3, 6, 1], 3)
    [3, 6, 1, 5]
    >>> multiples_first_sorted([2, 1], 7)
    [1, 2]
    >>> multiples_first_sorted([], 2)
    []
    """
    return sorted(numbers, key=lambda n: (n % k != 0, n))


@exercise(
    "Sort the even numbers ascending and the odd numbers descending, each kind on the places it already occupies.",
    "Rearrange the evens upwards and the odds downwards without mixing up their positions.",
)
def evens_up_odds_down_in_place(numbers):
    """Return numbers with evens ascending and odds descending at their places.

    >>> evens_up_odds_down_in_place([4, 1, 2, 3])
    [2, 3, 4, 1]
    >>> evens_up_odds_down_in_place([5, 7])
    [7, 5]
    >>> evens_up_odds_down_in_place([])
    []
    """
    evens = sorted(n for n in numbers if n % 2 == 0)
    odds = sorted((n for n in numbers if n % 2 == 1), reverse=True)
    return [evens.pop(0) if n % 2 == 0 else odds.pop(0) for n in numbers]


@exercise(
    "Return the indices that would sort the list in descending order; equal values keep their original order.",
    "List the positions of the values from the largest value to the smallest.",
)
def positions_by_value_down(values: list[int]) -> list[int]:
    """Return the indices ordered by descending value.

    >>> positions_by_value_down([3, 9, 5])
    [1, 2, 0]
    >>> positions_by_value_down([1, 1])
    [0, 1]
    >>> positions_by_value_down([])
    []
    """
    return sorted(range(len(values)), key=lambda i: -values[i])


@exercise(
    "Sort texts containing a number after a dash by that number, such as 'item-12'.",
    "Order strings of the form 'name-number' by the number.",
)
def by_number_after_dash(codes: list[str]) -> list[str]:
    """Return the codes sorted by the number after the dash.

    >>> by_number_after_dash(["a-10", "b-9", "c-1"])
    ['c-1', 'b-9', 'a-10']
    >>> by_number_after_dash(["x-5"])
    ['x-5']
    >>> by_number_after_dash([])
    []
    """
    return sorted(codes, key=lambda code: int(code.split("-")[1]))


@exercise(
    "Sort everything except the first and last item, which stay in their places.",
    "Return the list with its inner part in ascending order.",
)
def sort_inner_part(values):
    """Return values with all but the first and last sorted.

    >>> sort_inner_part([9, 5, 3, 4, 1])
    [9, 3, 4, 5, 1]
    >>> sort_inner_part([2, 1])
    [2, 1]
    >>> sort_inner_part([7])
    [7]
    """
    if len(values) < 3:
        return values[:]
    return [values[0]] + sorted(values[1:-1]) + [values[-1]]


@exercise(
    "Sort the given names by the order of the list priority; names not in it come last in alphabetical order.",
    "Names with a priority first, in that order, then all the others alphabetically.",
)
def by_priority_then_alphabet(names: list[str], priority: list[str]) -> list[str]:
    """Return names ordered by priority, the others alphabetically at the end.

    >>> by_priority_then_alphabet(["d", "a", "c", "b"], ["c", "a"])
    ['c', 'a', 'b', 'd']
    >>> by_priority_then_alphabet(["y", "x"], [])
    ['x', 'y']
    >>> by_priority_then_alphabet([], ["a"])
    []
    """
    first = [name for name in priority if name in names]
    others = sorted(name for name in names if name not in priority)
    return first + others


@exercise(
    "Return the sorted list with the median value moved to the front; the length is odd.",
    "Put the middle one of the sorted numbers first, followed by the rest in ascending order.",
)
def median_to_front(values):
    """Return the sorted values with the median moved to the front.

    >>> median_to_front([5, 1, 3])
    [3, 1, 5]
    >>> median_to_front([7])
    [7]
    >>> median_to_front([9, 8, 2, 4, 6])
    [6, 2, 4, 8, 9]
    """
    ordered = sorted(values)
    middle = ordered.pop(len(ordered) // 2)
    return [middle] + ordered


@exercise(
    "Sort by distance from the middle value m, nearest first; of two equally near numbers the smaller comes first.",
    "Order the numbers by their absolute difference to m and then by size.",
)
def nearest_first(values, m):
    """Return the values by distance to m, smaller ones first on ties.

    >>> nearest_first([1, 4, 6, 9], 5)
    [4, 6, 1, 9]
    >>> nearest_first([10, 0], 5)
    [0, 10]
    >>> nearest_first([], 1)
    []
    """
    return sorted(values, key=lambda v: (abs(v - m), v))


@exercise(
    "Sort dates written as 'DD.MM.YYYY' from the earliest to the latest.",
    "Order dates with day, month and year separated by dots chronologically.",
)
def chronological_dotted_dates(dates: list[str]) -> list[str]:
    """Return the DD.MM.YYYY dates in chronological order.

    >>> chronological_dotted_dates(["05.03.2021", "01.12.2020", "04.03.2021"])
    ['01.12.2020', '04.03.2021', '05.03.2021']
    >>> chronological_dotted_dates(["31.01.1999"])
    ['31.01.1999']
    >>> chronological_dotted_dates([])
    []
    """
    return sorted(dates, key=lambda d: d.split(".")[::-1])


@exercise(
    "Return the ranks of the values: 1 for the largest, equal values share the best rank, and the following ranks are skipped.",
    "For each score give its place, where a tie takes the same place as in sports (1, 2, 2, 4).",
)
def sports_ranks(scores):
    """Return the competition rank of each score.

    >>> sports_ranks([50, 80, 50, 20])
    [2, 1, 2, 4]
    >>> sports_ranks([7])
    [1]
    >>> sports_ranks([])
    []
    """
    return [1 + sum(1 for other in scores if other > s) for s in scores]


@exercise(
    "Insert the value into the sorted list at the right place and return the new list; it goes before equal values.",
    "Keep an ascending list sorted while adding one more number.",
)
def add_keeping_order(ordered: list[int], value: int) -> list[int]:
    """Return the sorted list with value inserted.

    >>> add_keeping_order([1, 4, 8], 5)
    [1, 4, 5, 8]
    >>> add_keeping_order([], 3)
    [3]
    >>> add_keeping_order([2, 3], 9)
    [2, 3, 9]
    """
    i = 0
    while i < len(ordered) and ordered[i] < value:
        i += 1
    return ordered[:i] + [value] + ordered[i:]


@exercise(
    "Sort rows by their sum, largest sum first, rows with equal sums by their first value ascending.",
    "Order lists of numbers by descending total and then by leading number.",
)
def rows_by_sum_then_first(rows):
    """Return the rows by descending sum, then by first value.

    >>> rows_by_sum_then_first([[1, 2], [5, 5], [0, 3]])
    [[5, 5], [0, 3], [1, 2]]
    >>> rows_by_sum_then_first([[2], [1, 1]])
    [[1, 1], [2]]
    >>> rows_by_sum_then_first([])
    []
    """
    return sorted(rows, key=lambda row: (-sum(row), row[0]))


@exercise(
    "Sort the characters of every word and then sort the resulting words.",
    "Bring the letters of each word into alphabetical order and order the list as well.",
)
def sort_letters_and_list(words: list[str]) -> list[str]:
    """Return the letter-sorted words in sorted order.

    >>> sort_letters_and_list(["tea", "bad", "cab"])
    ['abc', 'abd', 'aet']
    >>> sort_letters_and_list(["ba"])
    ['ab']
    >>> sort_letters_and_list([])
    []
    """
    return sorted("".join(sorted(word)) for word in words)


@exercise(
    "Sort version texts like '1.10.2' by their numeric parts.",
    "Order dotted version numbers so that 1.9 comes before 1.10.",
)
def versions_in_order(versions: list[str]) -> list[str]:
    """Return the versions in numeric order.

    >>> versions_in_order(["1.10", "1.9", "1.2.5"])
    ['1.2.5', '1.9', '1.10']
    >>> versions_in_order(["2"])
    ['2']
    >>> versions_in_order([])
    []
    """
    return sorted(versions, key=lambda v: [int(part) for part in v.split(".")])


@exercise(
    "Merge equal neighbours after sorting: return (value, count) pairs in ascending order of value.",
    "Sort the list and collapse copies into pairs of value and number of copies.",
)
def sorted_with_counts(values):
    """Return (value, count) pairs in ascending order.

    >>> sorted_with_counts([3, 1, 3])
    [(1, 1), (3, 2)]
    >>> sorted_with_counts(["b", "a"])
    [('a', 1), ('b', 1)]
    >>> sorted_with_counts([])
    []
    """
    result = []
    for v in sorted(values):
        if result and result[-1][0] == v:
            result[-1] = (v, result[-1][1] + 1)
        else:
            result.append((v, 1))
    return result


@exercise(
    "Find out by how many positions the item moves when the list is sorted; negative numbers mean to the left. The item occurs once.",
    "Index of the item in the sorted list minus its index in the list.",
)
def shift_by_sorting(values: list[int], item: int) -> int:
    """Return the new index of item after sorting minus its old index.

    >>> shift_by_sorting([9, 1, 5], 9)
    2
    >>> shift_by_sorting([9, 1, 5], 1)
    -1
    >>> shift_by_sorting([4], 4)
    0
    """
    return sorted(values).index(item) - values.index(item)


@exercise(
    "Sort by the value in the table: items missing from the table are placed at the end in their old order.",
    "Order the items by their weight in a dict; unknown items come last.",
)
def by_weight_unknown_last(items, weights):
    """Return items by ascending weight, unknown ones at the end.

    >>> by_weight_unknown_last(["x", "b", "a"], {"a": 1, "b": 2})
    ['a', 'b', 'x']
    >>> by_weight_unknown_last(["q", "p"], {})
    ['q', 'p']
    >>> by_weight_unknown_last([], {"a": 1})
    []
    """
    known = [item for item in items if item in weights]
    unknown = [item for item in items if item not in weights]
    return sorted(known, key=lambda item: weights[item]) + unknown


@exercise(
    "Split the list at its middle and sort the first half ascending and the second half descending; a middle item belongs to the second half.",
    "Return the front half going up and the back half going down.",
)
def halves_up_and_down(values: list[int]) -> list[int]:
    """Return the first half ascending and the second half descending.

    >>> halves_up_and_down([4, 1, 2, 8])
    [1, 4, 8, 2]
    >>> halves_up_and_down([3, 2, 5])
    [3, 5, 2]
    >>> halves_up_and_down([])
    []
    """
    half = len(values) // 2
    return sorted(values[:half]) + sorted(values[half:], reverse=True)


@exercise(
    "Return the words in alphabetical order; upper and lower case count the same and equal words keep their order.",
    "Sort words case-insensitively.",
)
def alphabetical_any_case(words):
    """Return the words sorted without regard to case.

    >>> alphabetical_any_case(["pear", "Fig", "apple"])
    ['apple', 'Fig', 'pear']
    >>> alphabetical_any_case(["B", "a", "b"])
    ['a', 'B', 'b']
    >>> alphabetical_any_case([])
    []
    """
    return sorted(words, key=str.lower)
