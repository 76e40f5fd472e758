"""Lists with elements of different types: numbers, strings, None, lists, booleans."""

from training.curriculum.exercise import exercise


@exercise(
    "Write a function to return the average of the numbers in a mixed list, None if there are none; booleans do not count.",
    "Find the mean of all int and float elements, ignoring texts, None and booleans.",
)
def mean_of_numbers_only(lst):
    """Return the mean of the numbers in lst, leaving out booleans, or None.

    >>> mean_of_numbers_only([1, "a", 3, True])
    2.0
    >>> mean_of_numbers_only(["x", None]) is None
    True
    >>> mean_of_numbers_only([2.5])
    2.5
    """
    nums = [x for x in lst if isinstance(x, (int, float)) and not isinstance(x, bool)]
    return sum(nums) / len(nums) if nums else None


@exercise(
    "Join the strings of a mixed list with spaces and add up its numbers; return both.",
    "Return (all texts joined by blanks, sum of all numbers) for a list of strings and numbers.",
)
def text_and_total(lst):
    """Return the strings of lst joined by spaces and the sum of its other elements.

    >>> text_and_total(["a", 1, "b", 2])
    ('a b', 3)
    >>> text_and_total([5])
    ('', 5)
    >>> text_and_total([])
    ('', 0)
    """
    texts = [x for x in lst if isinstance(x, str)]
    total = sum(x for x in lst if not isinstance(x, str))
    return " ".join(texts), total


@exercise(
    "Double the numbers and repeat the strings twice; everything else stays.",
    "Multiply each number and each string of the list by 2, leaving other elements alone.",
)
def double_or_repeat(items):
    """Return items with numbers and strings times two.

    >>> double_or_repeat([1, "ab", None])
    [2, 'abab', None]
    >>> double_or_repeat([[1], 2.5])
    [[1], 5.0]
    >>> double_or_repeat([])
    []
    """
    return [x * 2 if isinstance(x, (int, float, str)) else x for x in items]


@exercise(
    "Replace each inner list by its length and each string by its number of characters; numbers stay.",
    "Return the list with lists and strings exchanged for their lengths.",
)
def lengths_or_values(items):
    """Return items with every list and string replaced by its length.

    >>> lengths_or_values([[1, 2], "abc", 7])
    [2, 3, 7]
    >>> lengths_or_values([[], ""])
    [0, 0]
    >>> lengths_or_values([])
    []
    """
    return [len(x) if isinstance(x, (list, str)) else x for x in items]


@exercise(
    "Find the first string of the list that stands after a number, or None.",
    "Return the earliest text whose left neighbour is an int; None if there is none.",
)
def text_after_number(items):
    """Return the first string directly behind an int, or None.

    >>> text_after_number(["a", 1, "b", 2, "c"])
    'b'
    >>> text_after_number(["a", "b"]) is None
    True
    >>> text_after_number([3, 4, "x"])
    'x'
    """
    for a, b in zip(items, items[1:]):
        if isinstance(a, int) and isinstance(b, str):
            return b
    return None


@exercise(
    "Collect the numbers that follow each string in a dict: the string is the key, the numbers up to the next string are its list.",
    "Turn ['a', 1, 2, 'b', 3] into {'a': [1, 2], 'b': [3]}.",
)
def numbers_under_names(items):
    """Return a dictionary from each string to the list of elements up to the next string; the first element is a string.

    >>> numbers_under_names(["a", 1, 2, "b", 3])
    {'a': [1, 2], 'b': [3]}
    >>> numbers_under_names(["x"])
    {'x': []}
    >>> numbers_under_names([])
    {}
    """
    groups = {}
    for x in items:
        if isinstance(x, str):
            current = groups.setdefault(x, [])
        else:
            current.append(x)
    return groups


@exercise(
    "Remove None, empty strings and empty lists from the list, but keep 0 and False.",
    "Keep every element except None, '' and [].",
)
def drop_blank_values(items):
    """Return items without None, empty strings and empty lists.

    >>> drop_blank_values([0, None, "", "a", [], False])
    [0, 'a', False]
    >>> drop_blank_values([None])
    []
    >>> drop_blank_values([])
    []
    """
    return [x for x in items if x is not None and x != "" and x != []]


@exercise(
    "Count the changes of type between neighbouring elements.",
    "How often does an element have a different type from the one before it?",
)
def type_changes(items):
    """Return the number of adjacent elements with different types.

    >>> type_changes([1, 2, "a", "b", 3])
    2
    >>> type_changes([1, 1.0])
    1
    >>> type_changes([])
    0
    """
    return sum(type(a) is not type(b) for a, b in zip(items, items[1:]))


@exercise(
    "Sort the numbers of a mixed list while the strings keep their places.",
    "Return the list with its int elements in ascending order on the positions of ints; strings do not move.",
)
def sort_numbers_in_place_of(items):
    """Return items with the ints sorted among their positions and all other elements fixed.

    >>> sort_numbers_in_place_of([3, "a", 1, "b", 2])
    [1, 'a', 2, 'b', 3]
    >>> sort_numbers_in_place_of(["x"])
    ['x']
    >>> sort_numbers_in_place_of([2, 1])
    [1, 2]
    """
    ordered = iter(sorted(x for x in items if isinstance(x, int)))
    return [next(ordered) if isinstance(x, int) else x for x in items]


@exercise(
    "Turn every element into text and return the longest text; the first one on ties, '' for an empty list.",
    "Which element has the longest str() form? Return that form.",
)
def longest_as_text(items):
    """Return the longest str form of an element of items, the first of several, or ''.

    >>> longest_as_text([1, "abc", 12345])
    '12345'
    >>> longest_as_text([None, True])
    'None'
    >>> longest_as_text([])
    ''
    """
    return max(map(str, items), key=len, default="")


@exercise(
    "Split a mixed list into a dict by type name: {'int': [...], 'str': [...]}.",
    "Group elements under the name of their type, keeping the order.",
)
def grouped_by_type_name(items):
    """Return a dictionary from type name to the elements of that type.

    >>> grouped_by_type_name([1, "a", 2, None])
    {'int': [1, 2], 'str': ['a'], 'NoneType': [None]}
    >>> grouped_by_type_name([True, 1])
    {'bool': [True], 'int': [1]}
    >>> grouped_by_type_name([])
    {}
    """
    groups = {}
    for x in items:
        name = type(x).__name__
        if name not in groups:
            groups[name] = []
        groups[name].append(x)
    return groups


@exercise(
    "Check whether no string of the list equals the text form of a number in it.",
    "Return False if the list holds both a number and its str form, such as 5 and '5'; otherwise True.",
)
def no_number_twin(items):
    """Return whether no number in items also occurs as a string.

    >>> no_number_twin([5, "a", "6"])
    True
    >>> no_number_twin([5, "5"])
    False
    >>> no_number_twin([])
    True
    """
    texts = {x for x in items if isinstance(x, str)}
    return not any(str(x) in texts for x in items if not isinstance(x, str))


@exercise(
    "Replace each None by the mean of its two neighbours; None at the ends stays, neighbours are numbers.",
    "Fill a missing value (None) with the average of the value before and the value after it.",
)
def fill_with_neighbours(values):
    """Return values with each inner None replaced by the mean of the numbers around it.

    >>> fill_with_neighbours([1, None, 3])
    [1, 2.0, 3]
    >>> fill_with_neighbours([None, 2, None])
    [None, 2, None]
    >>> fill_with_neighbours([4, None, 4, None, 5])
    [4, 4.0, 4, 4.5, 5]
    """
    result = list(values)
    for i in range(1, len(values) - 1):
        if values[i] is None:
            result[i] = (values[i - 1] + values[i + 1]) / 2
    return result


@exercise(
    "Return the largest number of the list, where digit texts count as numbers and other texts are ignored; None if there is none.",
    "Compare ints and digit strings as numbers and give the maximum as an int, or None.",
)
def biggest_with_texts(items):
    """Return the largest value of the ints and digit strings in items, or None.

    >>> biggest_with_texts([3, "12", "x"])
    12
    >>> biggest_with_texts(["a"]) is None
    True
    >>> biggest_with_texts(["7", 9])
    9
    """
    return max((int(x) for x in items if isinstance(x, int) or x.isdigit()), default=None)


@exercise(
    "Multiply numbers standing directly before a string with the length of that string and add up the results.",
    "For each number followed by a string, number times string length; return the sum.",
)
def number_times_next_length(items):
    """Return the sum of number * len(string) over every number directly followed by a string.

    >>> number_times_next_length([2, "abc", 5, "x", "y"])
    11
    >>> number_times_next_length(["a", 1])
    0
    >>> number_times_next_length([])
    0
    """
    total = 0
    for a, b in zip(items, items[1:]):
        if not isinstance(a, str) and isinstance(b, str):
            total += a * len(b)
    return total


@exercise(
    "Return the indexes of the elements that are tuples or lists of exactly two elements.",
    "Find the positions of all pairs (list or tuple with length 2) in a mixed list.",
)
def pair_positions(items):
    """Return the indexes of the lists and tuples of length 2 in items.

    >>> pair_positions([(1, 2), 3, [4, 5], "ab"])
    [0, 2]
    >>> pair_positions([[1]])
    []
    >>> pair_positions([])
    []
    """
    return [i for i, x in enumerate(items) if isinstance(x, (list, tuple)) and len(x) == 2]


@exercise(
    "Read a list of tokens where 'x3' after an element means three copies of it; return the expanded list.",
    "Expand repetition tokens: an element followed by the text 'xN' appears N times.",
)
def expand_x_tokens(tokens):
    """Return tokens with each xN token replaced by N - 1 more copies of the element before it.

    >>> expand_x_tokens(["a", "x3", "b"])
    ['a', 'a', 'a', 'b']
    >>> expand_x_tokens([5, "x2"])
    [5, 5]
    >>> expand_x_tokens([])
    []
    """
    out = []
    for t in tokens:
        if isinstance(t, str) and t[0] == "x" and t[1:].isdigit():
            out += [out[-1]] * (int(t[1:]) - 1)
        else:
            out.append(t)
    return out


@exercise(
    "Check that the list alternates between strings and numbers, starting with a string.",
    "Return True if elements at even indexes are strings and those at odd indexes are numbers.",
)
def alternates_text_number(items):
    """Return whether items is string, number, string, number and so on.

    >>> alternates_text_number(["a", 1, "b", 2.5])
    True
    >>> alternates_text_number([1, "a"])
    False
    >>> alternates_text_number([])
    True
    """
    texts = all(isinstance(x, str) for x in items[::2])
    return texts and all(isinstance(x, (int, float)) for x in items[1::2])


@exercise(
    "Return the running total of the numbers, where the text 'reset' sets the total back to 0 and 'double' doubles it.",
    "Process numbers and the words reset and double; return the total at the end.",
)
def total_with_words(items):
    """Return the total after adding numbers, 'double' doubling it and 'reset' setting it to 0.

    >>> total_with_words([2, 3, "double"])
    10
    >>> total_with_words([5, "reset", 1])
    1
    >>> total_with_words([])
    0
    """
    total = 0
    for x in items:
        if x == "reset":
            total = 0
        elif x == "double":
            total *= 2
        else:
            total += x
    return total


@exercise(
    "Find the values that occur both as an element of the outer list and inside one of its inner lists.",
    "Return the non-list elements that are also contained in some inner list, in order.",
)
def inside_and_outside(items):
    """Return the non-list elements of items that also occur in one of its inner lists.

    >>> inside_and_outside([1, [1, 2], 3, [4]])
    [1]
    >>> inside_and_outside([1, 2])
    []
    >>> inside_and_outside([])
    []
    """
    inner = [y for x in items if isinstance(x, list) for y in x]
    return [x for x in items if not isinstance(x, list) and x in inner]


@exercise(
    "Turn each pair (name, count) into the name when count is 1, and into 'name xcount' otherwise; plain strings stay as they are.",
    "Write shopping entries: strings unchanged, tuples (name, n) as 'name xN' unless n is 1.",
)
def get_entry_texts(entries):
    """Return the entries as texts, tuples (name, n) as name or 'name xn'.

    >>> get_entry_texts(["salt", ("egg", 6), ("oil", 1)])
    ['salt', 'egg x6', 'oil']
    >>> get_entry_texts([("a", 0)])
    ['a x0']
    >>> get_entry_texts([])
    []
    """
    out = []
    for e in entries:
        if isinstance(e, str):
            out.append(e)
        else:
            name, n = e
            out.append(name if n == 1 else f"{name} x{n}")
    return out
