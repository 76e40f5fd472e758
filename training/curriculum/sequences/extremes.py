"""Minimum, maximum and their relatives: conditions, keys, runners-up, ranges."""

import heapq

from training.curriculum.exercise import exercise


@exercise(
    "Second highest of the distinct scores, None if fewer than two different scores exist.",
    "The largest score that is smaller than the best one, or None.",
)
def best_below_top(scores: list[int]) -> int | None:
    """Return the largest score below the top score, or None when all scores are equal or missing.

    >>> best_below_top([7, 9, 9, 4])
    7
    >>> best_below_top([5, 5])
    >>> best_below_top([1, 2, 3])
    2
    >>> best_below_top([]) is None
    True
    """
    distinct = sorted(set(scores))
    return distinct[-2] if len(distinct) >= 2 else None


@exercise(
    "The smallest value above zero; None when no value is positive.",
    "Find the least positive number in values, or return None.",
)
def least_positive(values: list[int]) -> int | None:
    """Return the smallest number greater than zero, or None if there is no such number.

    >>> least_positive([4, -1, 2, 0])
    2
    >>> least_positive([-3, 0]) is None
    True
    >>> least_positive([9])
    9
    """
    return min((v for v in values if v > 0), default=None)


@exercise(
    "Find the name of the cheapest product; products maps names to prices. Equal prices: the one listed first.",
    "Return the key with the lowest price.",
)
def cheapest_product(products: dict[str, float]) -> str:
    """Return the product name with the lowest price (the first one on a tie).

    >>> cheapest_product({"pen": 2, "clip": 1, "ink": 8})
    'clip'
    >>> cheapest_product({"a": 5, "b": 5})
    'a'
    >>> cheapest_product({"only": 3.5})
    'only'
    """
    return min(products, key=products.get)


@exercise(
    "Return the longest text; among equally long texts the one that comes last. An empty list gives ''.",
    "Last of the texts having maximum length ('' if there are no texts).",
)
def last_longest_text(texts):
    """Return the longest text, preferring the last one if several are equally long.

    >>> last_longest_text(["ab", "abc", "xyz", "q"])
    'xyz'
    >>> last_longest_text([])
    ''
    >>> last_longest_text(["", ""])
    ''
    """
    best = ""
    for text in texts:
        if len(text) >= len(best):
            best = text
    return best


@exercise(
    "Which month had the largest temperature range? months maps names to (low, high) tuples; the first one on ties.",
    "Return the key whose (low, high) pair has the biggest difference between high and low.",
)
def most_variable_month(months: dict[str, tuple[int, int]]) -> str:
    """Return the month with the largest difference between high and low, the first one on ties.

    >>> most_variable_month({"may": (8, 20), "june": (12, 30)})
    'june'
    >>> most_variable_month({"a": (0, 5), "b": (-5, 0)})
    'a'
    >>> most_variable_month({"july": (3, 3)})
    'july'
    """
    best_name = ""
    best_range = -1
    for name, (low, high) in months.items():
        if high - low > best_range:
            best_name = name
            best_range = high - low
    return best_name


@exercise(
    "The count largest values in descending order.",
    "Top values of a list, biggest first; fewer when the list is shorter than count.",
)
def top_values(values: list[int], count: int) -> list[int]:
    """Return the count greatest values, largest first.

    >>> top_values([5, 1, 9, 3], 2)
    [9, 5]
    >>> top_values([2], 3)
    [2]
    >>> top_values([1, 2], 0)
    []
    """
    return heapq.nlargest(count, values)


@exercise(
    "Add the three lowest prices; when there are fewer than three, add all of them.",
    "Sum of the up to three smallest prices.",
)
def three_lowest_total(prices: list[int]) -> int:
    """Return the sum of the three smallest prices (of all, if there are fewer).

    >>> three_lowest_total([8, 1, 5, 2])
    8
    >>> three_lowest_total([4])
    4
    >>> three_lowest_total([])
    0
    """
    return sum(sorted(prices)[:3])


@exercise(
    "The value nearest to target; of two equally near values take the smaller.",
    "Which of values has the smallest absolute difference to target? Ties go to the lower value.",
)
def nearest_value(values: list[int], target: int) -> int:
    """Return the value closest to target, the smaller one on a tie.

    >>> nearest_value([1, 8, 12], 10)
    8
    >>> nearest_value([3], 100)
    3
    >>> nearest_value([-2, 5], 4)
    5
    """
    return min(values, key=lambda v: (abs(v - target), v))


@exercise(
    "Return (smallest, largest) of the values as a tuple, found in a single loop.",
    "Pair of minimum and maximum of a non-empty list, without calling min or max.",
)
def extremes_in_one_pass(values):
    """Return a tuple with the minimum and the maximum of a non-empty list.

    >>> extremes_in_one_pass([4, 2, 9])
    (2, 9)
    >>> extremes_in_one_pass([7])
    (7, 7)
    >>> extremes_in_one_pass(["b", "a"])
    ('a', 'b')
    """
    low = high = values[0]
    for v in values[1:]:
        if v < low:
            low = v
        elif v > high:
            high = v
    return low, high


@exercise(
    "Largest even number in the list, or the given default if all are odd.",
    "Find the maximum of the even numbers; return default when there are none.",
)
def biggest_even(numbers: list[int], default: int = -1) -> int:
    """Return the greatest even number, or default if no number is even.

    >>> biggest_even([3, 8, 2, 11])
    8
    >>> biggest_even([1, 3])
    -1
    >>> biggest_even([], 0)
    0
    """
    return max((n for n in numbers if n % 2 == 0), default=default)


@exercise(
    "Return the index of the row with the highest total; the first such row on a tie.",
    "Which row sums to the most? Give its index, the lowest one if several are equal.",
)
def richest_row(rows: list[list[int]]) -> int:
    """Index of the row whose elements have the largest sum.

    >>> richest_row([[1, 2], [9], [4, 4]])
    1
    >>> richest_row([[5], [5]])
    0
    >>> richest_row([[], [-1]])
    0
    """
    totals = [sum(row) for row in rows]
    return totals.index(max(totals))


@exercise(
    "Element of the list with the biggest absolute value; the sign is kept, the first wins on ties.",
    "Return the number farthest from zero.",
)
def farthest_from_zero(numbers: list[int]) -> int:
    """Return the number with the greatest absolute value (the first one on ties).

    >>> farthest_from_zero([3, -8, 5])
    -8
    >>> farthest_from_zero([2, -2])
    2
    >>> farthest_from_zero([0])
    0
    """
    return max(numbers, key=abs)


@exercise(
    "Average of the values after one smallest and one largest value are left out; ValueError for fewer than three values.",
    "Trimmed mean: drop a single minimum and a single maximum, then average the remaining values. At least three are required.",
)
def trimmed_mean(values: list[float]) -> float:
    """Return the mean of values without one lowest and one highest value.

    Raises:
        ValueError: if there are fewer than three values.

    >>> trimmed_mean([1, 5, 7, 100])
    6.0
    >>> trimmed_mean([2, 2, 2])
    2.0
    >>> trimmed_mean([1, 2])
    Traceback (most recent call last):
    ...
    ValueError: need at least three values
    """
    if len(values) < 3:
        raise ValueError("need at least three values")
    middle = sorted(values)[1:-1]
    return sum(middle) / len(middle)


@exercise(
    "The oldest person's name from (name, age) tuples; among equals the alphabetically first.",
    "Given pairs of name and age, find the name belonging to the greatest age, ties resolved alphabetically.",
)
def oldest_name(people: list[tuple[str, int]]) -> str:
    """Return the name of the oldest person; if several share the age, the alphabetically first of them.

    >>> oldest_name([("Mia", 30), ("Leo", 41)])
    'Leo'
    >>> oldest_name([("Zoe", 50), ("Abe", 50)])
    'Abe'
    >>> oldest_name([("Kai", 1)])
    'Kai'
    """
    return min(people, key=lambda p: (-p[1], p[0]))[0]


@exercise(
    "How many times the maximum occurs in values; 0 for an empty list.",
    "Count the copies of the biggest value.",
)
def times_maximum_occurs(values):
    """Return how often the largest value appears.

    >>> times_maximum_occurs([3, 9, 9, 1])
    2
    >>> times_maximum_occurs([])
    0
    >>> times_maximum_occurs([-1])
    1
    """
    return values.count(max(values)) if values else 0


@exercise(
    "The word that would come first in a dictionary, ignoring capital letters.",
    "Alphabetically smallest word under a case-insensitive comparison.",
)
def first_in_dictionary(words: list[str]) -> str:
    """Return the word that sorts first when letter case is ignored.

    >>> first_in_dictionary(["pear", "Apple", "Zoo"])
    'Apple'
    >>> first_in_dictionary(["b", "A"])
    'A'
    >>> first_in_dictionary(["x"])
    'x'
    """
    return min(words, key=str.lower)


@exercise(
    "Final score of a performance: the judges' marks added up after the highest and the lowest are struck out once each. With two marks or fewer the score is 0.",
    "Sum of marks without one top mark and one bottom mark; 0 when at most two marks were given.",
)
def strike_out_score(marks: list[int]) -> int:
    """Return the sum of the marks leaving out one best and one worst mark, 0 for fewer than three marks.

    >>> strike_out_score([7, 9, 8, 5])
    15
    >>> strike_out_score([10, 10, 10])
    10
    >>> strike_out_score([3, 4])
    0
    """
    if len(marks) < 3:
        return 0
    return sum(marks) - max(marks) - min(marks)


@exercise(
    "Position of the largest element, counting from the end when several are equal, so the last maximum.",
    "Index of the last occurrence of the greatest value.",
)
def index_of_last_maximum(values: list[int]) -> int:
    """Return the index of the last occurrence of the maximum of a non-empty list.

    >>> index_of_last_maximum([5, 9, 2, 9])
    3
    >>> index_of_last_maximum([1])
    0
    >>> index_of_last_maximum([8, 3])
    0
    """
    best = 0
    for i, value in enumerate(values):
        if value >= values[best]:
            best = i
    return best


@exercise(
    "Best and worst of a season: given results as (team, points), return (team with most points, team with fewest points).",
    "From (team, points) tuples return the names of the first and the last team by points.",
)
def season_extremes(results):
    """Return a pair: the team with the most points and the team with the fewest.

    >>> season_extremes([("Reds", 10), ("Blues", 4), ("Greens", 7)])
    ('Reds', 'Blues')
    >>> season_extremes([("Solo", 1)])
    ('Solo', 'Solo')
    >>> season_extremes([("A", 0), ("B", 3)])
    ('B', 'A')
    """
    ranked = sorted(results, key=lambda r: r[1])
    return ranked[-1][0], ranked[0][0]


@exercise(
    "Largest increase from one day to the following day; 0 when the price never rises.",
    "Biggest upward step between neighbouring prices, or 0 if there is none.",
)
def largest_daily_rise(prices: list[int]) -> int:
    """Return the largest rise between two consecutive prices, at least 0.

    >>> largest_daily_rise([5, 8, 6, 11])
    5
    >>> largest_daily_rise([9, 4])
    0
    >>> largest_daily_rise([])
    0
    """
    best = 0
    for today, tomorrow in zip(prices, prices[1:]):
        best = max(best, tomorrow - today)
    return best


@exercise(
    "Longest waiting time between two departures; times ascend. 0 for fewer than two departures.",
    "Largest difference between consecutive entries of an ascending timetable, 0 if there is no pair.",
)
def longest_wait(departures: list[int]) -> int:
    """Return the longest time between two consecutive departures, or 0 if there are fewer than two.

    >>> longest_wait([10, 25, 30])
    15
    >>> longest_wait([7])
    0
    >>> longest_wait([5, 5])
    0
    """
    return max((later - earlier for earlier, later in zip(departures, departures[1:])), default=0)


@exercise(
    "The maximum of every column of a rectangular table.",
    "For a list of equally long rows, list the biggest entry of each column.",
)
def column_maxima(table: list[list[int]]) -> list[int]:
    """Return the largest value of each column of the table.

    >>> column_maxima([[1, 9], [4, 2]])
    [4, 9]
    >>> column_maxima([[3, 3, 3]])
    [3, 3, 3]
    >>> column_maxima([])
    []
    """
    return [max(column) for column in zip(*table)]


@exercise(
    "Largest value of any depth-one sublist; empty sublists are ignored and all empty gives None.",
    "Overall maximum of a list of lists, None when they contain nothing.",
)
def overall_maximum(rows: list[list[int]]) -> int | None:
    """Return the greatest number found in any of the rows, or None if all rows are empty.

    >>> overall_maximum([[1, 5], [], [3]])
    5
    >>> overall_maximum([[], []]) is None
    True
    >>> overall_maximum([[-4], [-2]])
    -2
    """
    best = None
    for row in rows:
        for value in row:
            if best is None or value > best:
                best = value
    return best


@exercise(
    "k-th smallest element, counting from 1; k outside 1..len raises IndexError.",
    "Return the element that stands at place k (1-based) of the sorted values; IndexError for an impossible k.",
)
def kth_in_order(values: list[int], k: int) -> int:
    """Return the k-th smallest value, where k = 1 means the minimum.

    >>> kth_in_order([7, 3, 5], 2)
    5
    >>> kth_in_order([4, 4, 1], 3)
    4
    >>> kth_in_order([1], 2)
    Traceback (most recent call last):
    ...
    IndexError: k out of range
    """
    if not 1 <= k <= len(values):
        raise IndexError("k out of range")
    return sorted(values)[k - 1]


@exercise(
    "Which station measured the lowest temperature on any day? readings maps station names to lists; stations without values are skipped.",
    "Name of the station having the overall coldest reading, or None when nobody has readings.",
)
def coldest_station(readings: dict[str, list[int]]) -> str | None:
    """Return the station with the lowest single reading; stations with no readings are ignored.

    >>> coldest_station({"north": [3, -8], "south": [5, 1]})
    'north'
    >>> coldest_station({"a": [], "b": [4]})
    'b'
    >>> coldest_station({}) is None
    True
    """
    active = [name for name, values in readings.items() if values]
    return min(active, key=lambda name: min(readings[name]), default=None)


@exercise(
    "Price range without extremes: (second lowest, second highest) price of at least three prices.",
    "Sort the prices and return the one after the smallest and the one before the largest as a tuple.",
)
def usual_price_range(prices):
    """Return (second lowest, second highest) of at least three prices.

    >>> usual_price_range([9, 1, 5, 7])
    (5, 7)
    >>> usual_price_range([4, 4, 10])
    (4, 4)
    >>> usual_price_range([3, 1, 2])
    (2, 2)
    """
    ordered = sorted(prices)
    return ordered[1], ordered[-2]
