"""Lists of lists of uneven length, and lists nested to any depth."""

from training.curriculum.exercise import exercise


@exercise(
    "Flatten a list of lists by one level.",
    "Given several lists in a list, chain their items in order.",
)
def joined_lists(lists: list[list]) -> list:
    """Return all items of the inner lists as one list.

    >>> joined_lists([[1, 2], [], [3]])
    [1, 2, 3]
    >>> joined_lists([["a"]])
    ['a']
    >>> joined_lists([])
    []
    """
    result = []
    for inner in lists:
        result.extend(inner)
    return result


@exercise(
    "List how many items each inner list has.",
    "Given a list of lists, replace every list by its number of elements.",
)
def sizes_of_lists(lists):
    """Return the lengths of the inner lists.

    >>> sizes_of_lists([[1, 2], [], [3]])
    [2, 0, 1]
    >>> sizes_of_lists([["a"]])
    [1]
    >>> sizes_of_lists([])
    []
    """
    return [len(inner) for inner in lists]


@exercise(
    "Count the elements of a list of lists altogether.",
    "Given lists in a list, add up their lengths.",
)
def number_of_inner_items(lists: list[list]) -> int:
    """Return the total number of items in all inner lists.

    >>> number_of_inner_items([[1, 2], [], [3]])
    3
    >>> number_of_inner_items([[]])
    0
    >>> number_of_inner_items([])
    0
    """
    return sum(len(inner) for inner in lists)


@exercise(
    "Order a list of lists by how many items they have.",
    "Given lists, return them from the shortest to the longest.",
)
def lists_by_length(lists):
    """Sort the inner lists by length, shortest first; lists of equal length keep their order.

    >>> lists_by_length([[1, 2, 3], [4], [5, 6]])
    [[4], [5, 6], [1, 2, 3]]
    >>> lists_by_length([[2], [1]])
    [[2], [1]]
    >>> lists_by_length([])
    []
    """
    return sorted(lists, key=len)


@exercise(
    "Order lists of numbers by descending total.",
    "Given lists of numbers, return them from the highest to the lowest sum.",
)
def lists_by_sum_down(lists: list[list[int]]) -> list[list[int]]:
    """Sort the inner lists by their sum, largest sum first.

    >>> lists_by_sum_down([[1], [5, 5], [3]])
    [[5, 5], [3], [1]]
    >>> lists_by_sum_down([[], [-1]])
    [[], [-1]]
    >>> lists_by_sum_down([])
    []
    """
    return sorted(lists, key=sum, reverse=True)


@exercise(
    "Return the lists with the items of each one from largest to smallest.",
    "Given a list of lists, sort each list downwards.",
)
def each_list_sorted_down(lists):
    """Sort every inner list in descending order.

    >>> each_list_sorted_down([[1, 3, 2], [5, 9]])
    [[3, 2, 1], [9, 5]]
    >>> each_list_sorted_down([[]])
    [[]]
    >>> each_list_sorted_down([])
    []
    """
    return [sorted(inner, reverse=True) for inner in lists]


@exercise(
    "Turn a list of lists around on both levels.",
    "Given lists, return them last list first, each list back to front.",
)
def reverse_both_levels(lists: list[list]) -> list[list]:
    """Reverse every inner list and the order of the lists as well.

    >>> reverse_both_levels([[1, 2], [3]])
    [[3], [2, 1]]
    >>> reverse_both_levels([[]])
    [[]]
    >>> reverse_both_levels([])
    []
    """
    return [inner[::-1] for inner in lists[::-1]]


@exercise(
    "Remove odd numbers from each list of a list of lists.",
    "Given lists of integers, filter each one to the numbers divisible by 2.",
)
def evens_in_each(lists):
    """Keep only the even numbers in every inner list.

    >>> evens_in_each([[1, 2, 4], [3], []])
    [[2, 4], [], []]
    >>> evens_in_each([[0]])
    [[0]]
    >>> evens_in_each([])
    []
    """
    return [[n for n in inner if n % 2 == 0] for inner in lists]


@exercise(
    "Drop all lists shorter than n.",
    "Given a list of lists and n, return the lists of length n or more.",
)
def lists_of_min_length(lists: list[list], n: int) -> list[list]:
    """Keep the inner lists that have at least n items.

    >>> lists_of_min_length([[1], [2, 3], [4, 5, 6]], 2)
    [[2, 3], [4, 5, 6]]
    >>> lists_of_min_length([[]], 0)
    [[]]
    >>> lists_of_min_length([], 1)
    []
    """
    return [inner for inner in lists if len(inner) >= n]


@exercise(
    "Filter a list of lists to those in which the item occurs.",
    "Given lists and an item, return the lists holding it.",
)
def lists_containing(lists, item):
    """Keep the inner lists that contain item.

    >>> lists_containing([[1, 2], [3], [2, 2]], 2)
    [[1, 2], [2, 2]]
    >>> lists_containing([["a"]], "b")
    []
    >>> lists_containing([], 0)
    []
    """
    return [inner for inner in lists if item in inner]


@exercise(
    "Remove lists that are equal to an earlier list.",
    "Given a list of lists, drop duplicates in order of first appearance.",
)
def get_distinct_lists(lists: list[list]) -> list[list]:
    """Return the inner lists without repeats, keeping the first of equal lists.

    >>> get_distinct_lists([[1, 2], [2, 1], [1, 2]])
    [[1, 2], [2, 1]]
    >>> get_distinct_lists([[], []])
    [[]]
    >>> get_distinct_lists([])
    []
    """
    result = []
    for inner in lists:
        if inner not in result:
            result.append(inner)
    return result


@exercise(
    "List the final elements of the lists, skipping empty lists.",
    "Given lists, collect what each one ends with; empty ones give nothing.",
)
def last_of_each(lists):
    """Return the last item of every nonempty inner list.

    >>> last_of_each([[1, 2], [], [3]])
    [2, 3]
    >>> last_of_each([[]])
    []
    >>> last_of_each([])
    []
    """
    return [inner[-1] for inner in lists if inner]


@exercise(
    "Extract a column from uneven lists, with filler for missing entries.",
    "Given lists, an index and a filler, list inner[i] or the filler for each list.",
)
def ragged_column(lists: list[list], i: int, filler=None) -> list:
    """Return the item at index i of every inner list, or filler where the list is too short.

    >>> ragged_column([[1, 2], [3], [4, 5]], 1, 0)
    [2, 0, 5]
    >>> ragged_column([[]], 0)
    [None]
    >>> ragged_column([], 2)
    []
    """
    return [inner[i] if i < len(inner) else filler for inner in lists]


@exercise(
    "Make uneven rows equally long by appending filler.",
    "Given lists, extend each with the filler until all have the maximal length.",
)
def pad_lists(lists, filler):
    """Pad all inner lists with filler at the end to the length of the longest.

    >>> pad_lists([[1], [2, 3], []], 0)
    [[1, 0], [2, 3], [0, 0]]
    >>> pad_lists([["a"]], "-")
    [['a']]
    >>> pad_lists([], 0)
    []
    """
    width = max((len(inner) for inner in lists), default=0)
    return [inner + [filler] * (width - len(inner)) for inner in lists]


@exercise(
    "Make uneven rows equally long by dropping items at the end.",
    "Given lists, shorten every one to the minimal length.",
)
def cut_to_shortest(lists: list[list]) -> list[list]:
    """Cut all inner lists to the length of the shortest.

    >>> cut_to_shortest([[1, 2, 3], [4, 5]])
    [[1, 2], [4, 5]]
    >>> cut_to_shortest([[1], []])
    [[], []]
    >>> cut_to_shortest([])
    []
    """
    length = min((len(inner) for inner in lists), default=0)
    return [inner[:length] for inner in lists]


@exercise(
    "Interleave lists of different lengths.",
    "Given lists, return first each one's item 0, then each one's item 1 and so on, as far as they go.",
)
def taken_in_turn(lists):
    """Take items from the lists in turn: all first items, then all second items and so on, skipping lists that have ended.

    >>> taken_in_turn([[1, 4], [2], [3, 5, 6]])
    [1, 2, 3, 4, 5, 6]
    >>> taken_in_turn([[], [1]])
    [1]
    >>> taken_in_turn([])
    []
    """
    result = []
    for i in range(max((len(inner) for inner in lists), default=0)):
        for inner in lists:
            if i < len(inner):
                result.append(inner[i])
    return result


@exercise(
    "How many of the lists never go down?",
    "Given lists of numbers, return the number of those that equal their sorted form.",
)
def count_sorted_lists(lists: list[list[int]]) -> int:
    """Count the inner lists that are sorted in ascending order.

    >>> count_sorted_lists([[1, 2, 2], [3, 1], []])
    2
    >>> count_sorted_lists([[2, 1]])
    0
    >>> count_sorted_lists([])
    0
    """
    return sum(1 for inner in lists if inner == sorted(inner))


@exercise(
    "Search a list of lists for an item and tell where it stands; None if it is nowhere.",
    "Given lists and an item, return the pair of indexes of its first appearance, else None.",
)
def locate_item(lists, item):
    """Return (index of list, index in list) of the first occurrence of item, or None.

    >>> locate_item([[1, 2], [3, 4]], 3)
    (1, 0)
    >>> locate_item([[1]], 9) is None
    True
    >>> locate_item([], 1) is None
    True
    """
    for i, inner in enumerate(lists):
        for j, value in enumerate(inner):
            if value == item:
                return i, j
    return None


@exercise(
    "Flatten lists in lists in lists completely.",
    "Given a list whose items may be lists again, collect all non-list items in order.",
)
def flatten_fully(items: list) -> list:
    """Return every item of a list nested to any depth as one flat list.

    >>> flatten_fully([1, [2, [3, []]], 4])
    [1, 2, 3, 4]
    >>> flatten_fully([[[]]])
    []
    >>> flatten_fully([])
    []
    """
    result = []
    for item in items:
        if isinstance(item, list):
            result.extend(flatten_fully(item))
        else:
            result.append(item)
    return result


@exercise(
    "Add up the numbers of lists in lists.",
    "Given a list of numbers and lists of numbers, and so on, compute the total recursively.",
)
def total_of_nested(items):
    """Return the sum of all numbers in a list nested to any depth.

    >>> total_of_nested([1, [2, [3]], 4])
    10
    >>> total_of_nested([[], [[]]])
    0
    >>> total_of_nested([])
    0
    """
    total = 0
    for item in items:
        total += total_of_nested(item) if isinstance(item, list) else item
    return total


@exercise(
    "Compute the nesting depth of a list; an empty list has depth 1.",
    "How many levels of lists lie inside each other?",
)
def get_levels_of_nesting(items: list) -> int:
    """Return how deep lists are nested in items: 1 for a list without lists inside.

    >>> get_levels_of_nesting([1, [2, [3]]])
    3
    >>> get_levels_of_nesting([1, 2])
    1
    >>> get_levels_of_nesting([])
    1
    """
    return 1 + max((get_levels_of_nesting(x) for x in items if isinstance(x, list)), default=0)


@exercise(
    "Find the maximum of all numbers in lists in lists.",
    "Given a list of numbers and of such lists, return the highest number anywhere inside.",
)
def largest_in_nested(items):
    """Return the largest number in a nonempty nested list of any depth, every list having at least one item.

    >>> largest_in_nested([1, [7, [3]], 4])
    7
    >>> largest_in_nested([[[-2]]])
    -2
    >>> largest_in_nested([5])
    5
    """
    return max(largest_in_nested(x) if isinstance(x, list) else x for x in items)


@exercise(
    "Is the target inside the list or inside one of its inner lists, however deep?",
    "Search lists in lists for an item and return True if it is found.",
)
def get_nested_contains(items: list, target) -> bool:
    """Check whether target occurs anywhere in a list nested to any depth.

    >>> get_nested_contains([1, [2, [3]]], 3)
    True
    >>> get_nested_contains([[1], [[2]]], 5)
    False
    >>> get_nested_contains([], 1)
    False
    """
    for item in items:
        if item == target:
            return True
        if isinstance(item, list) and get_nested_contains(item, target):
            return True
    return False


@exercise(
    "Return the same lists in lists with each number times two.",
    "Given nested lists of numbers, build a copy in which all numbers are doubled.",
)
def double_nested(items):
    """Double every number in a list nested to any depth, keeping the structure.

    >>> double_nested([1, [2, [3]]])
    [2, [4, [6]]]
    >>> double_nested([[]])
    [[]]
    >>> double_nested([0, [-4]])
    [0, [-8]]
    """
    return [double_nested(x) if isinstance(x, list) else 2 * x for x in items]


@exercise(
    "Turn around the list and all lists inside it.",
    "Given lists in lists, return the mirror image: each list back to front, however deep.",
)
def reverse_nested(items: list) -> list:
    """Reverse a nested list at every level.

    >>> reverse_nested([1, [2, 3, [4, 5]]])
    [[[5, 4], 3, 2], 1]
    >>> reverse_nested([[1], 2])
    [2, [1]]
    >>> reverse_nested([])
    []
    """
    return [reverse_nested(x) if isinstance(x, list) else x for x in reversed(items)]


@exercise(
    "Drop every list without content at any depth.",
    "Given lists in lists, return them without inner lists that hold no item after cleaning.",
)
def drop_empty_nested(items):
    """Remove all empty lists from a nested list, also those that become empty by it.

    >>> drop_empty_nested([1, [], [2, [[]]]])
    [1, [2]]
    >>> drop_empty_nested([[[]]])
    []
    >>> drop_empty_nested([])
    []
    """
    result = []
    for item in items:
        if isinstance(item, list):
            item = drop_empty_nested(item)
            if not item:
                continue
        result.append(item)
    return result


@exercise(
    "Format lists in lists like '(a (b c))'.",
    "Given nested lists, join the items of each list by blanks and put them in parentheses.",
)
def nested_as_text(items: list) -> str:
    """Write a nested list of numbers as text with round brackets and blanks, such as '(1 (2 3))'.

    >>> nested_as_text([1, [2, 3], 4])
    '(1 (2 3) 4)'
    >>> nested_as_text([[]])
    '(())'
    >>> nested_as_text([])
    '()'
    """
    parts = [nested_as_text(x) if isinstance(x, list) else str(x) for x in items]
    return "(" + " ".join(parts) + ")"
