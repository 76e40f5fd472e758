"""Short requests about values of mixed types: isinstance, None, booleans, conversions."""

from training.curriculum.exercise import exercise


@exercise(
    "Sum the integers in a list of mixed items; booleans are not counted as integers.",
    "Add up only those items of the list that are ints and not bools.",
)
def sum_ints_only(items):
    """Write a function to add the integers in a mixed list, ignoring booleans.

    >>> sum_ints_only([1, "2", 3, True])
    4
    >>> sum_ints_only(["a", None])
    0
    >>> sum_ints_only([2.5, 4])
    4
    """
    return sum(x for x in items if isinstance(x, int) and not isinstance(x, bool))


@exercise(
    "Join the strings of a mixed list, ignoring the other items.",
    "Concatenate every str found in the list, in order, and nothing else.",
)
def glue_strings(items: list) -> str:
    """Write a function to join only the strings of a list.

    >>> glue_strings(["a", 1, "b", None])
    'ab'
    >>> glue_strings([1, 2])
    ''
    >>> glue_strings([])
    ''
    """
    return "".join(x for x in items if isinstance(x, str))


@exercise(
    "Double numbers and repeat strings twice, which is the same operation; turn everything else into None.",
    "Map each int, float or str x to x * 2 and any other item to None.",
)
def double_or_none(items):
    """Write a function to double the numbers and strings of a list and replace other items by None.

    >>> double_or_none([3, "ab", [1]])
    [6, 'abab', None]
    >>> double_or_none([1.5, None])
    [3.0, None]
    >>> double_or_none([])
    []
    """
    return [x * 2 if isinstance(x, (int, float, str)) else None for x in items]


@exercise(
    "Convert numeric strings in the list to int and keep all other items.",
    "Items that are strings made only of digits become integers; the rest stays as it is.",
)
def numeric_texts_to_ints(lst):
    """Write a function to convert the digit strings of a list to integers.

    >>> numeric_texts_to_ints(["12", "x", 3])
    [12, 'x', 3]
    >>> numeric_texts_to_ints(["007", ""])
    [7, '']
    >>> numeric_texts_to_ints([None])
    [None]
    """
    return [int(x) if isinstance(x, str) and x.isdigit() else x for x in lst]


@exercise(
    "Return the type names of the items in a list.",
    "Given a list, tell for each item what its type is called.",
)
def kinds(items: list) -> list[str]:
    """Write a function to list the type names of all items.

    >>> kinds([1, "a", None])
    ['int', 'str', 'NoneType']
    >>> kinds([2.0, [], {}])
    ['float', 'list', 'dict']
    >>> kinds([])
    []
    """
    return [type(x).__name__ for x in items]


@exercise(
    "Count the truthy items of the list.",
    "How many elements are neither zero nor empty nor None nor False?",
)
def truthy_count(items: list) -> int:
    """Count the items that are considered true.

    >>> truthy_count([1, 0, "", "a", None])
    2
    >>> truthy_count([[], [0]])
    1
    >>> truthy_count([])
    0
    """
    return sum(1 for x in items if x)


@exercise(
    "Return the first item that is not None, or default if all are None.",
    "Given a list and a default, find the earliest non-None element; without one return the default.",
)
def first_real(items, default=None):
    """Write a function to get the first item that is not None.

    >>> first_real([None, 0, 5])
    0
    >>> first_real([None, None], "none")
    'none'
    >>> first_real([], 3)
    3
    """
    for x in items:
        if x is not None:
            return x
    return default


@exercise(
    "Replace each None by the last value before it that is not None; leading Nones stay.",
    "Fill the gaps of a list: every None takes over the preceding real value, if there is one.",
)
def carry_last_known(values):
    """Write a function to replace None by the last known value.

    >>> carry_last_known([1, None, None, 4])
    [1, 1, 1, 4]
    >>> carry_last_known([None, 2])
    [None, 2]
    >>> carry_last_known([])
    []
    """
    last = None
    result = []
    for x in values:
        if x is not None:
            last = x
        result.append(last)
    return result


@exercise(
    "Average of the numbers that are not None, or None if there are none.",
    "Compute the mean while ignoring missing (None) values; None when nothing is left.",
)
def mean_known(values: list) -> float | None:
    """Write a function to average the values that are not None.

    >>> mean_known([2, None, 4])
    3.0
    >>> mean_known([None]) is None
    True
    >>> mean_known([]) is None
    True
    """
    known = [v for v in values if v is not None]
    return sum(known) / len(known) if known else None


@exercise(
    "Convert text to bool: 'yes', 'true', 'on' and '1' (any case) are True, everything else False.",
    "Return whether the string says yes: one of yes, true, on, 1, ignoring case and outer spaces.",
)
def as_bool(text: str) -> bool:
    """Write a function to read 'yes', 'true', 'on' or '1' as True and other text as False.

    >>> as_bool("Yes")
    True
    >>> as_bool(" on ")
    True
    >>> as_bool("0")
    False
    """
    return text.strip().lower() in ("yes", "true", "on", "1")


@exercise(
    "Turn a list of booleans into a string of '1' and '0'.",
    "Write True as 1 and False as 0 and join the characters.",
)
def bools_text(flags):
    """Write a function to turn booleans into a string of ones and zeros.

    >>> bools_text([True, False, True])
    '101'
    >>> bools_text([False])
    '0'
    >>> bools_text([])
    ''
    """
    return "".join("1" if f else "0" for f in flags)


@exercise(
    "Read booleans as binary digits, the first being the highest, and return the number.",
    "Convert a list of True/False to the integer whose binary digits they are.",
)
def bools_number(flags):
    """Write a function to convert a list of booleans to the number with these binary digits.

    >>> bools_number([True, False, True])
    5
    >>> bools_number([False, True])
    1
    >>> bools_number([])
    0
    """
    n = 0
    for f in flags:
        n = n * 2 + int(f)
    return n


@exercise(
    "Check if exactly one of the flags is True.",
    "True when a single item of the boolean list is set, neither none nor several.",
)
def just_one(flags: list[bool]) -> bool:
    """Check if exactly one flag is set.

    >>> just_one([False, True, False])
    True
    >>> just_one([True, True])
    False
    >>> just_one([])
    False
    """
    return flags.count(True) == 1


@exercise(
    "Return True if most of the votes are True; a tie gives False.",
    "Do more than half of the booleans say True?",
)
def most_true(votes):
    """Check if more than half of the booleans are True.

    >>> most_true([True, True, False])
    True
    >>> most_true([True, False])
    False
    >>> most_true([])
    False
    """
    return sum(votes) * 2 > len(votes)


@exercise(
    "Return the indices of the True items.",
    "At which positions of the list of booleans is the value True?",
)
def true_spots(flags):
    """Write a function to find the positions of True in a list of booleans.

    >>> true_spots([True, False, True])
    [0, 2]
    >>> true_spots([False])
    []
    >>> true_spots([])
    []
    """
    return [i for i, f in enumerate(flags) if f]


@exercise(
    "Keep the items of lst for which the mask has True at the same place.",
    "Select elements by a parallel list of booleans.",
)
def masked(lst: list, mask: list[bool]) -> list:
    """Write a function to select the items whose mask value is True.

    >>> masked([1, 2, 3], [True, False, True])
    [1, 3]
    >>> masked(["a"], [False])
    []
    >>> masked([], [])
    []
    """
    return [x for x, keep in zip(lst, mask) if keep]


@exercise(
    "Convert the text to int if possible, else to float if possible, else leave it a string.",
    "Parse a string: whole number to int, other number to float, anything else unchanged.",
)
def auto_convert(text):
    """Write a function to convert text to int or float when it looks like one.

    >>> auto_convert("12")
    12
    >>> auto_convert("1.5")
    1.5
    >>> auto_convert("abc")
    'abc'
    """
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text


@exercise(
    "Return the length of x if it has one, and otherwise the number of characters of str(x).",
    "Give len(x) for strings, lists, tuples and dicts, and the length of the written form for other values.",
)
def size_any(x):
    """Write a function to get the length of a value, counting characters of its text if it is no container.

    >>> size_any([1, 2, 3])
    3
    >>> size_any("ab")
    2
    >>> size_any(1234)
    4
    """
    if isinstance(x, (str, list, tuple, dict)):
        return len(x)
    return len(str(x))


@exercise(
    "Wrap x in a list unless it is a list already; None becomes an empty list.",
    "Return x itself if it is a list, [] for None, and [x] in any other case.",
)
def in_list(x):
    """Write a function to make a list of anything: lists stay, None gives an empty list.

    >>> in_list([1, 2])
    [1, 2]
    >>> in_list("a")
    ['a']
    >>> in_list(None)
    []
    """
    if x is None:
        return []
    return x if isinstance(x, list) else [x]


@exercise(
    "Unpack a list of one item to the item itself; other lists stay lists.",
    "If the list has exactly one element return this element, otherwise the list.",
)
def unwrap_single(lst):
    """Write a function to return the only item of a one-item list, or else the list.

    >>> unwrap_single([5])
    5
    >>> unwrap_single([1, 2])
    [1, 2]
    >>> unwrap_single([])
    []
    """
    return lst[0] if len(lst) == 1 else lst


@exercise(
    "Negate booleans and numbers: True becomes False, 5 becomes -5.",
    "Return 'not x' for a bool and '-x' for a number.",
)
def opposite_of(x):
    """Write a function to negate a boolean or a number.

    >>> opposite_of(True)
    False
    >>> opposite_of(5)
    -5
    >>> opposite_of(-1.5)
    1.5
    """
    if isinstance(x, bool):
        return not x
    return -x


@exercise(
    "Upper-case the strings in a mixed list and leave the rest.",
    "Return the list with every str item in capitals; other items are unchanged.",
)
def shout_strings(items: list) -> list:
    """Write a function to make the strings of a mixed list upper case.

    >>> shout_strings(["a", 1, "bC"])
    ['A', 1, 'BC']
    >>> shout_strings([None])
    [None]
    >>> shout_strings([])
    []
    """
    return [x.upper() if isinstance(x, str) else x for x in items]


@exercise(
    "Group the items by the name of their type.",
    "Return a dict: type name -> items of this type in order.",
)
def by_type(items):
    """Write a function to group a mixed list by type.

    >>> by_type([1, "a", 2, None])
    {'int': [1, 2], 'str': ['a'], 'NoneType': [None]}
    >>> by_type(["x"])
    {'str': ['x']}
    >>> by_type([])
    {}
    """
    groups = {}
    for x in items:
        groups.setdefault(type(x).__name__, []).append(x)
    return groups


@exercise(
    "Compare a and b as text, ignoring case, so that 5 and '5' are the same.",
    "True if both values are written the same way, not caring about type or case.",
)
def alike(a, b):
    """Check if two values look the same as text, ignoring case.

    >>> alike(5, "5")
    True
    >>> alike("Yes", "yES")
    True
    >>> alike(1, 1.0)
    False
    """
    return str(a).lower() == str(b).lower()


@exercise(
    "Return the number of list items that are themselves lists or tuples.",
    "Count the elements which are sequences of type list or tuple.",
)
def inner_sequences(items):
    """Count the items that are lists or tuples.

    >>> inner_sequences([1, [2], (3,), "ab"])
    2
    >>> inner_sequences([[[]]])
    1
    >>> inner_sequences([])
    0
    """
    return sum(isinstance(x, (list, tuple)) for x in items)


@exercise(
    "Split a mixed list into its strings and its other items, as a pair of lists.",
    "Return two lists: first all str items, second everything else, orders kept.",
)
def text_and_rest(items: list) -> tuple[list, list]:
    """Write a function to separate the strings of a list from the other items.

    >>> text_and_rest(["a", 1, "b", None])
    (['a', 'b'], [1, None])
    >>> text_and_rest([2])
    ([], [2])
    >>> text_and_rest([])
    ([], [])
    """
    texts, rest = [], []
    for x in items:
        (texts if isinstance(x, str) else rest).append(x)
    return texts, rest
