"""Lists with values of several types: numbers, texts, None, booleans, nested lists."""

from training.curriculum.exercise import exercise


@exercise(
    "Return only the strings of a mixed list, in upper case.",
    "Pick the text items and convert them to capitals.",
)
def texts_in_capitals(items):
    """Return the string items in upper case.

    >>> texts_in_capitals([1, "ab", None, "C"])
    ['AB', 'C']
    >>> texts_in_capitals([2, 3])
    []
    >>> texts_in_capitals([])
    []
    """
    return [item.upper() for item in items if isinstance(item, str)]


@exercise(
    "Count how many items are None and how many are not; return both counts as a tuple.",
    "Return (number of missing values, number of present values).",
)
def missing_and_present(values: list) -> tuple[int, int]:
    """Return the number of None items and of other items.

    >>> missing_and_present([1, None, 0, None])
    (2, 2)
    >>> missing_and_present([""])
    (0, 1)
    >>> missing_and_present([])
    (0, 0)
    """
    missing = sum(1 for v in values if v is None)
    return missing, len(values) - missing


@exercise(
    "Return the mean of the known values, treating None as unknown; None if nothing is known.",
    "Average a list that may contain None entries, ignoring those; without numbers the result is None.",
)
def list_mean_of_known(values):
    """Return the mean of the values that are not None, or None.

    >>> list_mean_of_known([4, None, 8])
    6.0
    >>> list_mean_of_known([0])
    0.0
    >>> list_mean_of_known([None]) is None
    True
    """
    known = [v for v in values if v is not None]
    if not known:
        return None
    return sum(known) / len(known)


@exercise(
    "Return the type name of each item, such as 'int' or 'str'.",
    "Map every value to the name of its type.",
)
def names_of_types(items):
    """Return the type names of the items.

    >>> names_of_types([1, "a", 2.5, None])
    ['int', 'str', 'float', 'NoneType']
    >>> names_of_types([[], {}])
    ['list', 'dict']
    >>> names_of_types([])
    []
    """
    return [type(item).__name__ for item in items]


@exercise(
    "Check if all items have the same type; an empty list does.",
    "Return True when the list is uniform, i.e. mixes no types.",
)
def is_uniform(items):
    """Check if all items are of one type.

    >>> is_uniform([1, 2, 3])
    True
    >>> is_uniform([1, "2"])
    False
    >>> is_uniform([])
    True
    """
    return len({type(item) for item in items}) <= 1


@exercise(
    "Join all items as text, writing '?' for None.",
    "Return one comma separated string of the values in which missing ones appear as a question mark.",
)
def joined_with_question_marks(values):
    """Return the values joined by commas, '?' for None.

    >>> joined_with_question_marks([1, None, "a"])
    '1,?,a'
    >>> joined_with_question_marks([None])
    '?'
    >>> joined_with_question_marks([])
    ''
    """
    return ",".join("?" if v is None else str(v) for v in values)


@exercise(
    "Double the numbers and repeat the texts twice; other items stay the same.",
    "Apply '* 2' to every int and every string of a mixed list.",
)
def double_numbers_and_texts(items: list) -> list:
    """Return items with numbers doubled and texts repeated twice.

    >>> double_numbers_and_texts([3, "ab", None])
    [6, 'abab', None]
    >>> double_numbers_and_texts([""])
    ['']
    >>> double_numbers_and_texts([])
    []
    """
    return [item * 2 if isinstance(item, (int, str)) else item for item in items]


@exercise(
    "Return the first item that is neither None nor empty text, or default if there is none.",
    "Find the earliest usable value: not None and not ''.",
)
def first_usable(values, default):
    """Return the first value that is not None and not '', or default.

    >>> first_usable([None, "", "x", "y"], "-")
    'x'
    >>> first_usable([0, 1], 9)
    0
    >>> first_usable([None], "-")
    '-'
    """
    for v in values:
        if v is not None and v != "":
            return v
    return default


@exercise(
    "Total length of all items: a text counts its characters, a list its items, and a number counts 1.",
    "Add up len() of strings and lists, with one for anything else.",
)
def total_size(items: list) -> int:
    """Return the total of the lengths, counting 1 for items without length.

    >>> total_size(["abc", [1, 2], 7])
    6
    >>> total_size([None, ""])
    1
    >>> total_size([])
    0
    """
    return sum(len(x) if isinstance(x, (str, list)) else 1 for x in items)


@exercise(
    "Flatten by one level: items that are lists are replaced by their contents, other items stay.",
    "Unpack the inner lists of a mixed list once.",
)
def unpack_inner_lists(items):
    """Return items with inner lists unpacked by one level.

    >>> unpack_inner_lists([1, [2, 3], "a", [[4]]])
    [1, 2, 3, 'a', [4]]
    >>> unpack_inner_lists([[], []])
    []
    >>> unpack_inner_lists([])
    []
    """
    result = []
    for item in items:
        if isinstance(item, list):
            result.extend(item)
        else:
            result.append(item)
    return result


@exercise(
    "Replace every True by 1 and every False by 0; all other items stay as they are.",
    "Turn the booleans in a mixed list into numbers.",
)
def booleans_to_bits(items: list) -> list:
    """Return items with booleans replaced by 1 and 0.

    >>> booleans_to_bits([True, "a", False])
    [1, 'a', 0]
    >>> booleans_to_bits([5, None])
    [5, None]
    >>> booleans_to_bits([])
    []
    """
    return [int(x) if isinstance(x, bool) else x for x in items]


@exercise(
    "Check if a text item stands directly before a number anywhere in the list.",
    "Is there a string whose next neighbour is an int?",
)
def text_before_number(items: list) -> bool:
    """Check if some string is directly followed by an int.

    >>> text_before_number([1, "a", 2])
    True
    >>> text_before_number([1, 2, "a"])
    False
    >>> text_before_number([])
    False
    """
    return any(isinstance(a, str) and isinstance(b, int) for a, b in zip(items, items[1:]))


@exercise(
    "Turn a list that alternates names and numbers into a list of (name, number) pairs.",
    "Pair each text with the number that follows it: ['a', 1, 'b', 2] becomes [('a', 1), ('b', 2)].",
)
def names_with_next_number(items):
    """Return pairs from a list of alternating names and numbers.

    >>> names_with_next_number(["tea", 3, "jam", 5])
    [('tea', 3), ('jam', 5)]
    >>> names_with_next_number(["x", 0])
    [('x', 0)]
    >>> names_with_next_number([])
    []
    """
    return list(zip(items[::2], items[1::2]))


@exercise(
    "Assign each number to the last text before it: return a dict from text to the list of numbers that follow it.",
    "Texts act as headings in the list; collect the numbers below each heading.",
)
def numbers_under_headings(items: list) -> dict[str, list[int]]:
    """Return the numbers listed after each text.

    >>> numbers_under_headings(["a", 1, 2, "b", "c", 3])
    {'a': [1, 2], 'b': [], 'c': [3]}
    >>> numbers_under_headings(["x"])
    {'x': []}
    >>> numbers_under_headings([])
    {}
    """
    result = {}
    heading = None
    for item in items:
        if isinstance(item, str):
            heading = item
            result[heading] = []
        else:
            result[heading].append(item)
    return result


@exercise(
    "Raise ValueError if the list contains anything but ints, otherwise return the maximum.",
    "Maximum of a list of whole numbers; any item of another type leads to a ValueError.",
)
def strict_int_maximum(items):
    """Return the largest int; raise ValueError for other types.

    >>> strict_int_maximum([3, 9, 4])
    9
    >>> strict_int_maximum([-1])
    -1
    >>> strict_int_maximum([1, "2"])
    Traceback (most recent call last):
        ...
    ValueError: not a whole number
    """
    for item in items:
        if not isinstance(item, int):
            raise ValueError("not a whole number")
    return max(items)


@exercise(
    "Compare two values as text ignoring case and outer blanks: keep the items of the list that equal word this way.",
    "Return the items that match word after turning them to text, stripping and lower-casing.",
)
def loosely_equal_items(items: list, word: str) -> list:
    """Return the items equal to word, ignoring case and outer spaces.

    >>> loosely_equal_items([" Yes", "no", "YES "], "yes")
    [' Yes', 'YES ']
    >>> loosely_equal_items([1, "1"], "1")
    [1, '1']
    >>> loosely_equal_items([], "a")
    []
    """
    wanted = word.strip().lower()
    return [item for item in items if str(item).strip().lower() == wanted]


@exercise(
    "Return the distinct items, where 1 and '1' count as the same because they look the same as text.",
    "Remove repeats judged by the text form of the items; the first occurrence stays.",
)
def distinct_by_text(items):
    """Return items without those whose text form occurred before.

    >>> distinct_by_text([1, "1", 2, "a", "a"])
    [1, 2, 'a']
    >>> distinct_by_text([None, "None"])
    [None]
    >>> distinct_by_text([])
    []
    """
    seen = set()
    result = []
    for item in items:
        if str(item) not in seen:
            seen.add(str(item))
            result.append(item)
    return result


@exercise(
    "Turn words for truth into booleans: 'yes', 'true' and '1' give True, everything else False; case is ignored.",
    "Map each text to True if it says yes, true or 1 in any case, otherwise to False.",
)
def truth_of_texts(texts: list[str]) -> list[bool]:
    """Return for each text if it means yes.

    >>> truth_of_texts(["Yes", "no", "TRUE", "1"])
    [True, False, True, True]
    >>> truth_of_texts([""])
    [False]
    >>> truth_of_texts([])
    []
    """
    return [text.lower() in ("yes", "true", "1") for text in texts]


@exercise(
    "Count the numbers in a nested list, however deep they are.",
    "How many non-list items are there in the list and all lists inside it?",
)
def count_leaves_deep(items):
    """Return the number of non-list items at any depth.

    >>> count_leaves_deep([1, [2, [3, 4]], []])
    4
    >>> count_leaves_deep([[[]]])
    0
    >>> count_leaves_deep([5])
    1
    """
    count = 0
    for item in items:
        if isinstance(item, list):
            count += count_leaves_deep(item)
        else:
            count += 1
    return count


@exercise(
    "Return the items that are falsy: zero, empty text, empty list, None or False.",
    "Collect every item that counts as false in a condition.",
)
def falsy_items(items: list) -> list:
    """Return the items that are false in a condition.

    >>> falsy_items([0, 1, "", "a", None, [], [0]])
    [0, '', None, []]
    >>> falsy_items([True])
    []
    >>> falsy_items([])
    []
    """
    return [item for item in items if not item]


@exercise(
    "Write floats with two decimals, ints as they are and texts in quotes; return the list of strings.",
    "Format each item according to its type: 2.5 as '2.50', 3 as '3', 'a' as \"'a'\".",
)
def formatted_by_type(items):
    """Return each item as text, formatted according to its type.

    >>> formatted_by_type([3, 2.5, "a"])
    ['3', '2.50', "'a'"]
    >>> formatted_by_type([1.0])
    ['1.00']
    >>> formatted_by_type([])
    []
    """
    result = []
    for item in items:
        if isinstance(item, float):
            result.append(f"{item:.2f}")
        elif isinstance(item, str):
            result.append("'" + item + "'")
        else:
            result.append(str(item))
    return result


@exercise(
    "Return the index of the first item that is not of the same type as the first item, or -1.",
    "Where does the type change for the first time, compared with the first item?",
)
def index_of_other_type(items: list) -> int:
    """Return the index of the first item with another type than the first, or -1.

    >>> index_of_other_type([1, 2, "a", 3])
    2
    >>> index_of_other_type(["x", "y"])
    -1
    >>> index_of_other_type([])
    -1
    """
    for i, item in enumerate(items):
        if type(item) is not type(items[0]):
            return i
    return -1


@exercise(
    "Subtract b from a where both are known; if one of them is None, the result is None, position by position.",
    "Element-wise difference of two lists that may have gaps; a gap on either side gives None.",
)
def differences_with_gaps(a, b):
    """Return element-wise differences, None where a value is missing.

    >>> differences_with_gaps([5, None, 3], [2, 1, None])
    [3, None, None]
    >>> differences_with_gaps([4], [4])
    [0]
    >>> differences_with_gaps([], [])
    []
    """
    return [None if x is None or y is None else x - y for x, y in zip(a, b)]


@exercise(
    "Return the length of the longest stretch of missing values (None).",
    "How many None entries stand next to each other at most?",
)
def longest_gap(values: list) -> int:
    """Return the length of the longest run of None.

    >>> longest_gap([1, None, None, 2, None])
    2
    >>> longest_gap([1, 2])
    0
    >>> longest_gap([])
    0
    """
    longest = 0
    current = 0
    for v in values:
        current = current + 1 if v is None else 0
        longest = max(longest, current)
    return longest
