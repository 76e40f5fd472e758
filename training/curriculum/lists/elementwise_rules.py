"""Two or three lists of equal length: element-wise work under conditions."""

from training.curriculum.exercise import exercise


@exercise(
    "Add two lists element by element, but leave out positions where the sum is zero.",
    "Given two number lists, return the pairwise sums that are not 0.",
)
def nonzero_pair_sums(a: list[int], b: list[int]) -> list[int]:
    """Return the element-wise sums of a and b without the zeros.

    >>> nonzero_pair_sums([1, 2, 3], [4, -2, 1])
    [5, 4]
    >>> nonzero_pair_sums([5], [-5])
    []
    >>> nonzero_pair_sums([], [])
    []
    """
    return [x + y for x, y in zip(a, b) if x + y != 0]


@exercise(
    "Count the positions at which both lists hold an even number.",
    "How many indices have an even value in the first list and also in the second?",
)
def count_both_even(first, second):
    """Return the number of positions where both values are even.

    >>> count_both_even([2, 4, 5], [6, 7, 8])
    1
    >>> count_both_even([0, 2], [4, 0])
    2
    >>> count_both_even([], [1])
    0
    """
    return sum(1 for x, y in zip(first, second) if x % 2 == 0 and y % 2 == 0)


@exercise(
    "Return the absolute difference of the two values at each position.",
    "For each index give the distance between the numbers of the two lists.",
)
def distances_by_position(xs: list[int], ys: list[int]) -> list[int]:
    """Return the list of absolute element-wise differences.

    >>> distances_by_position([1, 5, 9], [4, 5, 2])
    [3, 0, 7]
    >>> distances_by_position([-3], [3])
    [6]
    >>> distances_by_position([], [])
    []
    """
    return [abs(x - y) for x, y in zip(xs, ys)]


@exercise(
    "Find the index at which the two lists are farthest apart; the first such index on ties.",
    "Return the position with the largest absolute difference between both numbers, the earliest one if several.",
)
def index_of_largest_distance(xs, ys):
    """Return the first index where xs and ys differ the most.

    >>> index_of_largest_distance([1, 5, 9], [4, 5, 2])
    2
    >>> index_of_largest_distance([1, 2], [2, 1])
    0
    >>> index_of_largest_distance([3], [3])
    0
    """
    return max(range(len(xs)), key=lambda i: abs(xs[i] - ys[i]))


@exercise(
    "Take the value from the first list where it is positive and from the second list everywhere else.",
    "Merge two lists by position: positive entries of the first win, otherwise the second one supplies the value.",
)
def positive_or_other(first: list[int], second: list[int]) -> list[int]:
    """Return the first list with non-positive values replaced from the second list.

    >>> positive_or_other([3, -1, 0], [7, 8, 9])
    [3, 8, 9]
    >>> positive_or_other([-2], [-5])
    [-5]
    >>> positive_or_other([], [])
    []
    """
    return [x if x > 0 else y for x, y in zip(first, second)]


@exercise(
    "Sum only those values of the first list whose partner in the second list is negative.",
    "Add the numbers of values at the positions where signs is below zero.",
)
def sum_where_partner_negative(values, signs):
    """Return the sum of the values whose partner in signs is negative.

    >>> sum_where_partner_negative([10, 20, 30], [-1, 2, -3])
    40
    >>> sum_where_partner_negative([5], [0])
    0
    >>> sum_where_partner_negative([], [])
    0
    """
    total = 0
    for v, s in zip(values, signs):
        if s < 0:
            total += v
    return total


@exercise(
    "Return the list of the middle values: at each position the median of the three numbers.",
    "Given three lists of equal length, pick at every index the number that is neither the smallest nor the largest.",
)
def middle_of_three_lists(a: list[int], b: list[int], c: list[int]) -> list[int]:
    """Return at each position the middle one of the three values.

    >>> middle_of_three_lists([1, 9], [5, 8], [3, 7])
    [3, 8]
    >>> middle_of_three_lists([2], [2], [6])
    [2]
    >>> middle_of_three_lists([], [], [])
    []
    """
    return [sorted(group)[1] for group in zip(a, b, c)]


@exercise(
    "Check if at every position the first list's value divides the second list's value.",
    "Return True when each number of a is a divisor of the number at the same index in b.",
)
def divides_at_every_position(a, b):
    """Check if each value of a divides the value of b at the same position.

    >>> divides_at_every_position([2, 3], [8, 9])
    True
    >>> divides_at_every_position([2, 4], [8, 6])
    False
    >>> divides_at_every_position([], [])
    True
    """
    return all(y % x == 0 for x, y in zip(a, b))


@exercise(
    "Give the indices at which the second list is larger than the first one.",
    "List all positions where the new value exceeds the old value.",
)
def indices_of_increase(old: list[int], new: list[int]) -> list[int]:
    """Return the indices where new is greater than old.

    >>> indices_of_increase([1, 5, 3], [2, 5, 9])
    [0, 2]
    >>> indices_of_increase([4], [1])
    []
    >>> indices_of_increase([], [])
    []
    """
    return [i for i in range(len(old)) if new[i] > old[i]]


@exercise(
    "Join the words of two lists pairwise with a hyphen, skipping pairs in which one word is empty.",
    "Connect texts at the same position by '-' and leave out pairs containing an empty string.",
)
def hyphen_pairs(left, right):
    """Return left-right for each pair of non-empty texts.

    >>> hyphen_pairs(["sea", "", "sun"], ["side", "x", "set"])
    ['sea-side', 'sun-set']
    >>> hyphen_pairs(["a"], [""])
    []
    >>> hyphen_pairs([], [])
    []
    """
    return [a + "-" + b for a, b in zip(left, right) if a and b]


@exercise(
    "Multiply the lists element-wise and return the running total of the products.",
    "Compute the cumulative sums of the pairwise products of two lists.",
)
def running_products_total(prices: list[int], counts: list[int]) -> list[int]:
    """Return the running totals of price times count.

    >>> running_products_total([2, 3], [5, 4])
    [10, 22]
    >>> running_products_total([1, 1, 1], [0, 7, 1])
    [0, 7, 8]
    >>> running_products_total([], [])
    []
    """
    total = 0
    result = []
    for p, c in zip(prices, counts):
        total += p * c
        result.append(total)
    return result


@exercise(
    "Swap the two values at every position where the first is larger than the second; return both lists as a tuple.",
    "Arrange each pair of partners so that the smaller number is in the first list and the larger in the second.",
)
def order_each_pair(a, b):
    """Return two lists holding the smaller and the larger value of each position.

    >>> order_each_pair([5, 1], [2, 3])
    ([2, 1], [5, 3])
    >>> order_each_pair([4], [4])
    ([4], [4])
    >>> order_each_pair([], [])
    ([], [])
    """
    smaller = [min(x, y) for x, y in zip(a, b)]
    larger = [max(x, y) for x, y in zip(a, b)]
    return smaller, larger


@exercise(
    "Subtract the second list from the first, element by element, but never go below zero.",
    "Element-wise difference of two lists in which negative results become 0.",
)
def subtract_not_below_zero(a: list[int], b: list[int]) -> list[int]:
    """Return the element-wise differences, with negative ones replaced by 0.

    >>> subtract_not_below_zero([5, 2, 7], [3, 4, 7])
    [2, 0, 0]
    >>> subtract_not_below_zero([1], [10])
    [0]
    >>> subtract_not_below_zero([], [])
    []
    """
    return [max(x - y, 0) for x, y in zip(a, b)]


@exercise(
    "Raise each base to the exponent at the same position.",
    "Given bases and exponents, return the list of powers base ** exponent.",
)
def powers_by_position(bases, exponents):
    """Return each base raised to its exponent.

    >>> powers_by_position([2, 3, 5], [3, 2, 0])
    [8, 9, 1]
    >>> powers_by_position([10], [4])
    [10000]
    >>> powers_by_position([], [])
    []
    """
    return [b ** e for b, e in zip(bases, exponents)]


@exercise(
    "Return the remainders of dividing a by b position by position; a zero divisor gives None.",
    "Element-wise modulo of two lists, with None where the divisor is 0.",
)
def remainders_or_none(a: list[int], b: list[int]) -> list[int | None]:
    """Return the element-wise remainders, None where b is zero.

    >>> remainders_or_none([7, 8, 9], [2, 0, 5])
    [1, None, 4]
    >>> remainders_or_none([4], [4])
    [0]
    >>> remainders_or_none([], [])
    []
    """
    return [x % y if y != 0 else None for x, y in zip(a, b)]


@exercise(
    "Compare two lists and write '<', '=' or '>' for each position in one string.",
    "Return a text with one comparison sign per index: is the first value smaller, equal or greater?",
)
def comparison_signs(a: list[int], b: list[int]) -> str:
    """Return the string of comparison signs between the values of a and b.

    >>> comparison_signs([1, 5, 3], [2, 5, 1])
    '<=>'
    >>> comparison_signs([0, 0], [0, 1])
    '=<'
    >>> comparison_signs([], [])
    ''
    """
    signs = ""
    for x, y in zip(a, b):
        if x < y:
            signs += "<"
        elif x > y:
            signs += ">"
        else:
            signs += "="
    return signs


@exercise(
    "Add the shorter list to the beginning of the longer one; the remaining values of the longer list stay unchanged.",
    "Element-wise sum of two lists of possibly different length, where missing numbers count as zero.",
)
def list_add_uneven_lists(a, b):
    """Return the element-wise sum, treating missing values as 0.

    >>> list_add_uneven_lists([1, 2, 3], [10, 20])
    [11, 22, 3]
    >>> list_add_uneven_lists([], [4])
    [4]
    >>> list_add_uneven_lists([7], [3])
    [10]
    """
    n = max(len(a), len(b))
    a = a + [0] * (n - len(a))
    b = b + [0] * (n - len(b))
    return [x + y for x, y in zip(a, b)]


@exercise(
    "Return the mean absolute error between two lists of equal, non-zero length.",
    "Average of the absolute differences of the values at the same positions.",
)
def mean_absolute_distance(actual: list[float], guessed: list[float]) -> float:
    """Return the mean of the absolute element-wise differences.

    >>> mean_absolute_distance([1, 2, 3], [2, 2, 5])
    1.0
    >>> mean_absolute_distance([4], [4])
    0.0
    >>> mean_absolute_distance([0, 10], [5, 5])
    5.0
    """
    return sum(abs(x - y) for x, y in zip(actual, guessed)) / len(actual)


@exercise(
    "Insert the items of extras behind the items of base at the same position, extras first running out being fine.",
    "Interleave two lists; when extras is used up the rest of base follows. extras is never longer than base.",
)
def interleave_with_extras(base, extras):
    """Return base with the extras put behind its first items, one each.

    >>> interleave_with_extras([1, 2, 3], ["a", "b"])
    [1, 'a', 2, 'b', 3]
    >>> interleave_with_extras([1], [])
    [1]
    >>> interleave_with_extras([1, 2], [8, 9])
    [1, 8, 2, 9]
    """
    result = []
    for i, item in enumerate(base):
        result.append(item)
        if i < len(extras):
            result.append(extras[i])
    return result


@exercise(
    "Keep the item of names whenever the number at the same position is at least limit.",
    "Select the names whose score reaches the limit.",
)
def names_at_least(names: list[str], scores: list[int], limit: int) -> list[str]:
    """Return the names whose score is at least limit.

    >>> names_at_least(["Ann", "Bob", "Cleo"], [5, 9, 7], 7)
    ['Bob', 'Cleo']
    >>> names_at_least(["Ann"], [1], 2)
    []
    >>> names_at_least([], [], 0)
    []
    """
    return [name for name, score in zip(names, scores) if score >= limit]


@exercise(
    "Return the longer text at each position; the first list wins if both are equally long.",
    "Element-wise choice between two lists of strings: the one with more characters, ties go to the first.",
)
def longer_texts(first, second):
    """Return at each position the longer text, the first one on ties.

    >>> longer_texts(["ab", "c"], ["x", "yz"])
    ['ab', 'yz']
    >>> longer_texts(["on"], ["at"])
    ['on']
    >>> longer_texts([], [])
    []
    """
    return [max(a, b, key=len) for a, b in zip(first, second)]


@exercise(
    "Count in how many positions exactly two of the three lists agree.",
    "Number of indices where the three values consist of exactly two different ones.",
)
def count_two_agree(a: list, b: list, c: list) -> int:
    """Return how many positions show exactly two different values.

    >>> count_two_agree([1, 2, 3], [1, 5, 3], [4, 6, 3])
    1
    >>> count_two_agree([1], [2], [1])
    1
    >>> count_two_agree([], [], [])
    0
    """
    return sum(1 for group in zip(a, b, c) if len(set(group)) == 2)


@exercise(
    "Cut each number to the range given by the bounds at the same position.",
    "Limit the i-th value to between lows[i] and highs[i], inclusive.",
)
def clamp_by_position(values, lows, highs):
    """Return the values limited to their own lower and upper bounds.

    >>> clamp_by_position([5, 0, 9], [1, 2, 3], [4, 6, 20])
    [4, 2, 9]
    >>> clamp_by_position([3], [3], [3])
    [3]
    >>> clamp_by_position([], [], [])
    []
    """
    return [min(max(v, low), high) for v, low, high in zip(values, lows, highs)]


@exercise(
    "Return True if the products at mirrored positions agree: a[0]*b[0] equals a[-1]*b[-1] and so on.",
    "Check whether the list of pairwise products reads the same forwards and backwards.",
)
def products_are_mirrored(a: list[int], b: list[int]) -> bool:
    """Check if the element-wise products form a palindrome.

    >>> products_are_mirrored([2, 5, 6], [3, 1, 1])
    True
    >>> products_are_mirrored([1, 2], [3, 4])
    False
    >>> products_are_mirrored([], [])
    True
    """
    products = [x * y for x, y in zip(a, b)]
    return products == products[::-1]


@exercise(
    "Find the first position at which the two lists hold the same value; -1 if they never agree.",
    "Index of the earliest agreement between two lists, or -1.",
)
def first_agreement(a, b):
    """Return the first index where a and b are equal, or -1.

    >>> first_agreement([1, 2, 3], [3, 2, 3])
    1
    >>> first_agreement([1], [2])
    -1
    >>> first_agreement([], [4])
    -1
    """
    for i, (x, y) in enumerate(zip(a, b)):
        if x == y:
            return i
    return -1


@exercise(
    "Return the sum of the larger numbers minus the sum of the smaller numbers over all positions.",
    "At each index take the larger of both values and subtract the smaller; add everything up.",
)
def total_advantage(a: list[int], b: list[int]) -> int:
    """Return the total of larger minus smaller value over all positions.

    >>> total_advantage([3, 8], [5, 1])
    9
    >>> total_advantage([2, 2], [2, 2])
    0
    >>> total_advantage([], [])
    0
    """
    return sum(max(x, y) - min(x, y) for x, y in zip(a, b))


@exercise(
    "Tell who wins more positions: return 'first', 'second' or 'draw'.",
    "Compare two score lists index by index and name the list that is larger more often.",
)
def who_wins_more(first, second):
    """Return which list has the larger value at more positions.

    >>> who_wins_more([3, 1, 5], [2, 4, 1])
    'first'
    >>> who_wins_more([1, 2], [2, 1])
    'draw'
    >>> who_wins_more([0], [9])
    'second'
    """
    balance = 0
    for x, y in zip(first, second):
        if x > y:
            balance += 1
        elif x < y:
            balance -= 1
    if balance > 0:
        return "first"
    return "second" if balance < 0 else "draw"


@exercise(
    "Multiply the i-th value by the i-th value from the end of the same list.",
    "Return the element-wise product of the list and its own reversal.",
)
def times_reversal(values: list[int]) -> list[int]:
    """Return the element-wise product of values with its reverse.

    >>> times_reversal([1, 2, 3])
    [3, 4, 3]
    >>> times_reversal([4, 5])
    [20, 20]
    >>> times_reversal([])
    []
    """
    return [x * y for x, y in zip(values, reversed(values))]


@exercise(
    "Raise a ValueError if the lists differ in length, otherwise return the element-wise sums.",
    "Add two lists position by position; lists of unequal length are refused with ValueError.",
)
def add_equal_lists(a, b):
    """Return the element-wise sums; raise ValueError if the lengths differ.

    >>> add_equal_lists([1, 2], [3, 4])
    [4, 6]
    >>> add_equal_lists([], [])
    []
    >>> add_equal_lists([1], [])
    Traceback (most recent call last):
        ...
    ValueError: lists differ in length
    """
    if len(a) != len(b):
        raise ValueError("lists differ in length")
    return [x + y for x, y in zip(a, b)]
