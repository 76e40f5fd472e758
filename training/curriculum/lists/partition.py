"""Splitting lists into two or more groups by a rule."""

from collections import defaultdict

from training.curriculum.exercise import exercise


@exercise(
    "Partition nums by parity into a pair (evens, odds).",
    "Given integers, put the even ones into one list and the odd ones into another and return both.",
)
def list_evens_and_odds(nums: list[int]) -> tuple[list[int], list[int]]:
    """Return the even numbers and the odd numbers as two lists, each in the original order.

    >>> list_evens_and_odds([1, 2, 4, 5])
    ([2, 4], [1, 5])
    >>> list_evens_and_odds([3])
    ([], [3])
    >>> list_evens_and_odds([])
    ([], [])
    """
    evens = [n for n in nums if n % 2 == 0]
    odds = [n for n in nums if n % 2 == 1]
    return evens, odds


@exercise(
    "Split the list by sign into below zero, equal to zero and above zero.",
    "Given nums, build a list of three groups according to the sign, keeping the order within each group.",
)
def negatives_zeros_positives(nums: list[int]) -> list[list[int]]:
    """Return three lists: the negative numbers, the zeros and the positive numbers.

    >>> negatives_zeros_positives([3, -1, 0, 2, -5])
    [[-1, -5], [0], [3, 2]]
    >>> negatives_zeros_positives([0])
    [[], [0], []]
    >>> negatives_zeros_positives([])
    [[], [], []]
    """
    groups = [[], [], []]
    for n in nums:
        if n < 0:
            groups[0].append(n)
        elif n == 0:
            groups[1].append(n)
        else:
            groups[2].append(n)
    return groups


@exercise(
    "Partition nums into (less than limit, at least limit).",
    "Given nums and a limit, separate the entries smaller than the limit from all others, both in order.",
)
def below_and_rest(nums: list[int], limit: int) -> tuple[list[int], list[int]]:
    """Return the numbers below limit and the remaining numbers as two lists.

    >>> below_and_rest([5, 1, 7, 3], 4)
    ([1, 3], [5, 7])
    >>> below_and_rest([9], 2)
    ([], [9])
    >>> below_and_rest([], 0)
    ([], [])
    """
    small, large = [], []
    for n in nums:
        if n < limit:
            small.append(n)
        else:
            large.append(n)
    return small, large


@exercise(
    "Split nums around pivot into below, equal and above.",
    "Given nums and a pivot, group the elements by how they compare with the pivot.",
)
def smaller_equal_larger(nums: list[int], pivot: int) -> list[list[int]]:
    """Return three lists with the numbers less than, equal to and greater than pivot.

    >>> smaller_equal_larger([5, 2, 8, 5], 5)
    [[2], [5, 5], [8]]
    >>> smaller_equal_larger([1], 3)
    [[1], [], []]
    >>> smaller_equal_larger([], 0)
    [[], [], []]
    """
    return [
        [n for n in nums if n < pivot],
        [n for n in nums if n == pivot],
        [n for n in nums if n > pivot],
    ]


@exercise(
    "Move the even entries to the front without changing the order among evens and among odds.",
    "Given nums, list the even elements followed by the odd ones.",
)
def evens_first(nums: list[int]) -> list[int]:
    """Return nums with all even numbers before all odd numbers, each group in its original order.

    >>> evens_first([1, 2, 3, 4])
    [2, 4, 1, 3]
    >>> evens_first([5, 7])
    [5, 7]
    >>> evens_first([])
    []
    """
    return sorted(nums, key=lambda n: n % 2)


@exercise(
    "Put every copy of value at the beginning and the remaining elements behind.",
    "Given a list and a value, collect the equal elements first and the different ones after them.",
)
def value_to_front(items: list, value) -> list:
    """Return items with all occurrences of value moved to the front; the others keep their order.

    >>> value_to_front([1, 5, 2, 5], 5)
    [5, 5, 1, 2]
    >>> value_to_front(["a"], "b")
    ['a']
    >>> value_to_front([], 0)
    []
    """
    return [x for x in items if x == value] + [x for x in items if x != value]


@exercise(
    "Split the list in the middle, giving the extra element to the left part.",
    "Given a list, cut it into two slices of equal size, or of sizes differing by one with the longer one first.",
)
def halves(items: list) -> tuple[list, list]:
    """Return the first and the second half of the list; with an odd length the first half is one longer.

    >>> halves([1, 2, 3, 4])
    ([1, 2], [3, 4])
    >>> halves(["a", "b", "c"])
    (['a', 'b'], ['c'])
    >>> halves([])
    ([], [])
    """
    middle = (len(items) + 1) // 2
    return items[:middle], items[middle:]


@exercise(
    "Split items into thirds; a length that is not divisible by 3 is an error.",
    "Given a list, divide it into three consecutive parts of the same size, or raise ValueError.",
)
def three_equal_parts(items: list) -> list[list]:
    """Return the list cut into three slices of equal length; raise ValueError if the length is not a multiple of
    three.

    >>> three_equal_parts([1, 2, 3, 4, 5, 6])
    [[1, 2], [3, 4], [5, 6]]
    >>> three_equal_parts(["a", "b", "c"])
    [['a'], ['b'], ['c']]
    >>> three_equal_parts([1, 2])
    Traceback (most recent call last):
        ...
    ValueError: length is not a multiple of three
    """
    if len(items) % 3 != 0:
        raise ValueError("length is not a multiple of three")
    size = len(items) // 3
    return [items[:size], items[size:2 * size], items[2 * size:]]


@exercise(
    "Cut the list in two just before the first value.",
    "Given a list and a value, return the elements ahead of its first copy and the rest that starts with it.",
)
def list_split_before(items: list, value) -> tuple[list, list]:
    """Return the part before the first occurrence of value and the part from it on; all in the first part if missing.

    >>> list_split_before([1, 2, 3, 2], 2)
    ([1], [2, 3, 2])
    >>> list_split_before(["a"], "b")
    (['a'], [])
    >>> list_split_before([5], 5)
    ([], [5])
    """
    if value not in items:
        return items, []
    i = items.index(value)
    return items[:i], items[i:]


@exercise(
    "Cut the list in two directly behind the last value.",
    "Given a list and a value, separate everything through its final copy from what follows.",
)
def split_after_last(items: list, value) -> tuple[list, list]:
    """Return the part up to and including the last occurrence of value and the part after it; ([], items) if missing.

    >>> split_after_last([1, 2, 3, 2, 4], 2)
    ([1, 2, 3, 2], [4])
    >>> split_after_last(["a"], "b")
    ([], ['a'])
    >>> split_after_last([5], 5)
    ([5], [])
    """
    cut = 0
    for i, item in enumerate(items):
        if item == value:
            cut = i + 1
    return items[:cut], items[cut:]


@exercise(
    "Cut the list where it stops rising for the first time.",
    (
        "Given nums, find the longest initial part in which each number exceeds the one before, and return it "
        "with the remainder."
    ),
)
def prefix_while_rising(nums: list[int]) -> tuple[list[int], list[int]]:
    """Return the strictly increasing prefix of nums and the rest.

    >>> prefix_while_rising([1, 3, 5, 4, 6])
    ([1, 3, 5], [4, 6])
    >>> prefix_while_rising([2, 2])
    ([2], [2])
    >>> prefix_while_rising([])
    ([], [])
    """
    end = 1
    while end < len(nums) and nums[end] > nums[end - 1]:
        end += 1
    return nums[:end], nums[end:]


@exercise(
    "Split the list after k elements.",
    "Write a function that returns a pair: the leading k items and everything behind them.",
)
def take_and_rest(items: list, k: int) -> tuple[list, list]:
    """Return the first k elements and the remaining ones.

    >>> take_and_rest([1, 2, 3], 2)
    ([1, 2], [3])
    >>> take_and_rest(["a"], 5)
    (['a'], [])
    >>> take_and_rest([1, 2], 0)
    ([], [1, 2])
    """
    return items[:k], items[k:]


@exercise(
    "Split off the final k items; they come first in the result.",
    "Given a list and k, return (the trailing k elements, everything ahead of them); a large k takes all.",
)
def last_k_and_rest(items: list, k: int) -> tuple[list, list]:
    """Return the last k elements and the elements before them.

    >>> last_k_and_rest([1, 2, 3], 2)
    ([2, 3], [1])
    >>> last_k_and_rest(["a"], 5)
    (['a'], [])
    >>> last_k_and_rest([1, 2], 0)
    ([], [1, 2])
    """
    cut = max(0, len(items) - k)
    return items[cut:], items[:cut]


@exercise(
    "Group nonnegative numbers by their final decimal digit, keeping their order.",
    "Given nums, collect under key n % 10 all the numbers n.",
)
def list_group_by_last_digit(nums: list[int]) -> dict[int, list[int]]:
    """Return a dictionary from each last digit to the numbers that end in it.

    >>> list_group_by_last_digit([12, 5, 22])
    {2: [12, 22], 5: [5]}
    >>> list_group_by_last_digit([10])
    {0: [10]}
    >>> list_group_by_last_digit([])
    {}
    """
    groups = {}
    for n in nums:
        groups.setdefault(n % 10, []).append(n)
    return groups


@exercise(
    "Group nums by what is left when dividing by k.",
    "Given nums and k, sort the elements into lists by n % k, in order of first appearance of the remainders.",
)
def group_by_remainder(nums: list[int], k: int) -> dict[int, list[int]]:
    """Return a dictionary that maps each occurring remainder modulo k to the numbers with that remainder.

    >>> group_by_remainder([1, 2, 3, 4], 3)
    {1: [1, 4], 2: [2], 0: [3]}
    >>> group_by_remainder([5], 5)
    {0: [5]}
    >>> group_by_remainder([], 2)
    {}
    """
    groups = defaultdict(list)
    for n in nums:
        groups[n % k].append(n)
    return dict(groups)


@exercise(
    "Group the strings by their number of characters.",
    "Given strings, collect those of equal length in a list under that length.",
)
def group_by_length(items: list[str]) -> dict[int, list[str]]:
    """Return a dictionary from each length to the strings of that length, in order.

    >>> group_by_length(["tea", "milk", "fig"])
    {3: ['tea', 'fig'], 4: ['milk']}
    >>> group_by_length([""])
    {0: ['']}
    >>> group_by_length([])
    {}
    """
    groups = {}
    for item in items:
        if len(item) not in groups:
            groups[len(item)] = []
        groups[len(item)].append(item)
    return groups


@exercise(
    "Sort the items of a mixed list into groups by their type, with names such as 'int' as keys.",
    "Given a list of anything, collect items of the same type under the name of that type, in order.",
)
def list_group_by_type_name(items: list) -> dict[str, list]:
    """Return a dictionary from each type name to the items of that type.

    >>> list_group_by_type_name([1, "a", 2])
    {'int': [1, 2], 'str': ['a']}
    >>> list_group_by_type_name([None])
    {'NoneType': [None]}
    >>> list_group_by_type_name([])
    {}
    """
    groups = {}
    for item in items:
        groups.setdefault(type(item).__name__, []).append(item)
    return groups


@exercise(
    "Map every element to the indices at which it occurs.",
    "Given a list, build an index: for each distinct value its positions in increasing order.",
)
def list_positions_by_value(items: list) -> dict:
    """Return a dictionary from each value to the list of its positions.

    >>> list_positions_by_value(["a", "b", "a"])
    {'a': [0, 2], 'b': [1]}
    >>> list_positions_by_value([5])
    {5: [0]}
    >>> list_positions_by_value([])
    {}
    """
    places = {}
    for i, item in enumerate(items):
        places.setdefault(item, []).append(i)
    return places


@exercise(
    (
        "Sort values into buckets bounded by the ascending limits; a value equal to a limit goes into the "
        "upper bucket."
    ),
    "Given values and ascending limits, bucket number i holds the values that reach exactly i of the limits.",
)
def bucket_by_limits(values: list[int], limits: list[int]) -> list[list[int]]:
    """Return len(limits) + 1 lists: values below the first limit, from there to below the second, and so on.

    >>> bucket_by_limits([1, 5, 9, 12], [5, 10])
    [[1], [5, 9], [12]]
    >>> bucket_by_limits([3], [])
    [[3]]
    >>> bucket_by_limits([], [1])
    [[], []]
    """
    buckets = [[] for _ in range(len(limits) + 1)]
    for v in values:
        buckets[sum(v >= limit for limit in limits)].append(v)
    return buckets


@exercise(
    "Make a histogram: values v with the same v // width are counted together under v // width * width.",
    (
        "Given nonnegative values and a width, return a dictionary from bucket start to count, in order of "
        "first appearance."
    ),
)
def count_per_bucket(values: list[int], width: int) -> dict[int, int]:
    """Count how many values fall into each bucket of the given width; the key is the lower bound of the bucket.

    >>> count_per_bucket([1, 12, 15, 3], 10)
    {0: 2, 10: 2}
    >>> count_per_bucket([5], 5)
    {5: 1}
    >>> count_per_bucket([], 2)
    {}
    """
    counts = {}
    for v in values:
        start = v // width * width
        counts[start] = counts.get(start, 0) + 1
    return counts


@exercise(
    "Split the distinct values into those without and those with duplicates.",
    "Given a list, return a pair: values with a count of one, values with a higher count.",
)
def unique_and_duplicated(items: list) -> tuple[list, list]:
    """Return the values that occur once and the values that occur repeatedly, each list in order of first appearance.

    >>> unique_and_duplicated([1, 2, 1, 3])
    ([2, 3], [1])
    >>> unique_and_duplicated(["a", "a"])
    ([], ['a'])
    >>> unique_and_duplicated([])
    ([], [])
    """
    distinct = list(dict.fromkeys(items))
    single = [x for x in distinct if items.count(x) == 1]
    multiple = [x for x in distinct if items.count(x) > 1]
    return single, multiple


@exercise(
    "Partition items by whether known contains them.",
    (
        "Given a list and a reference list, separate the elements found in the reference from the others, "
        "keeping the order."
    ),
)
def list_known_and_unknown(items: list, known: list) -> tuple[list, list]:
    """Return the items that are in known and the items that are not, as two lists.

    >>> list_known_and_unknown(["a", "x", "b"], ["a", "b"])
    (['a', 'b'], ['x'])
    >>> list_known_and_unknown([1], [])
    ([], [1])
    >>> list_known_and_unknown([], [1])
    ([], [])
    """
    found = [item for item in items if item in known]
    missing = [item for item in items if item not in known]
    return found, missing


@exercise(
    "Separate ints and floats from strings.",
    "Given a list of anything, return (numbers in order, strings in order).",
)
def numbers_and_texts(items: list) -> tuple[list, list]:
    """Return the numbers and the strings of a mixed list as two lists; other items are dropped.

    >>> numbers_and_texts([1, "a", 2.5, None, "b"])
    ([1, 2.5], ['a', 'b'])
    >>> numbers_and_texts(["x"])
    ([], ['x'])
    >>> numbers_and_texts([])
    ([], [])
    """
    numbers = [item for item in items if isinstance(item, (int, float))]
    texts = [item for item in items if isinstance(item, str)]
    return numbers, texts


@exercise(
    "Deal the elements alternately to two lists, beginning with the first list.",
    "Given a list, send its elements in turn left, right, left, right and return both sides.",
)
def alternate_between(items: list) -> tuple[list, list]:
    """Return two lists: the elements at even indices and the elements at odd indices.

    >>> alternate_between([1, 2, 3, 4, 5])
    ([1, 3, 5], [2, 4])
    >>> alternate_between(["a"])
    (['a'], [])
    >>> alternate_between([])
    ([], [])
    """
    return items[::2], items[1::2]


@exercise(
    (
        "Divide the numbers greedily into two groups of similar total; when the sums are equal the first team "
        "gets the number."
    ),
    "Given strengths, go through them in descending order and always add the next to the weaker team.",
)
def fair_teams(strengths: list[int]) -> tuple[list[int], list[int]]:
    """Return two teams built by giving each strength, from largest to smallest, to the team with the lower sum so far.

    >>> fair_teams([5, 4, 3])
    ([5], [4, 3])
    >>> fair_teams([1, 1])
    ([1], [1])
    >>> fair_teams([])
    ([], [])
    """
    first, second = [], []
    for strength in sorted(strengths, reverse=True):
        if sum(first) <= sum(second):
            first.append(strength)
        else:
            second.append(strength)
    return first, second


@exercise(
    "Cut out the slice of items that belongs to one page.",
    "Given a list, a page size and a page number starting at 1, return that page, which is empty beyond the end.",
)
def pages_of(items: list, per_page: int, page: int) -> list:
    """Return the items shown on the given page when per_page items are shown per page; pages are counted from 1.

    >>> pages_of([1, 2, 3, 4, 5], 2, 2)
    [3, 4]
    >>> pages_of(["a"], 3, 1)
    ['a']
    >>> pages_of([1, 2], 2, 5)
    []
    """
    start = (page - 1) * per_page
    return items[start:start + per_page]


@exercise(
    "Sort values into inside (low to high inclusive) and outside.",
    "Given values and two bounds, group them under the words inside and outside.",
)
def inside_and_outliers(values: list[float], low: float, high: float) -> dict[str, list[float]]:
    """Return a dictionary with the keys 'inside' and 'outside' holding the values within and beyond low to high.

    >>> inside_and_outliers([1, 5, 12], 2, 10)
    {'inside': [5], 'outside': [1, 12]}
    >>> inside_and_outliers([3], 3, 3)
    {'inside': [3], 'outside': []}
    >>> inside_and_outliers([], 0, 1)
    {'inside': [], 'outside': []}
    """
    result = {"inside": [], "outside": []}
    for v in values:
        key = "inside" if low <= v <= high else "outside"
        result[key].append(v)
    return result
