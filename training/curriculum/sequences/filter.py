"""Filtering lists by several kinds of conditions and by type."""

import math
import re

from training.curriculum.exercise import exercise


@exercise(
    "Keep only the readings that lie between low and high, both limits allowed.",
    "From readings, return the values v with low <= v <= high, in their original order.",
)
def readings_within_limits(readings: list[float], low: float, high: float) -> list[float]:
    """Return the readings that fall in the closed interval from low to high.

    >>> readings_within_limits([3, 9, 5, 1], 3, 6)
    [3, 5]
    >>> readings_within_limits([], 0, 1)
    []
    >>> readings_within_limits([7.5, 8.25], 8, 9)
    [8.25]
    """
    return [r for r in readings if low <= r <= high]


@exercise(
    "List every word that has at least size letters and does not start with a capital.",
    "Words of length size or more whose first character is not uppercase.",
    "Filter words: drop those shorter than size and those that begin with an uppercase letter.",
)
def long_lowercase_words(words, size):
    """Select the words that are at least size characters long and do not begin with an uppercase letter.

    >>> long_lowercase_words(["apple", "Banana", "fig", "cherry"], 5)
    ['apple', 'cherry']
    >>> long_lowercase_words(["a", "B"], 1)
    ['a']
    >>> long_lowercase_words([], 3)
    []
    """
    return [w for w in words if len(w) >= size and not w[:1].isupper()]


@exercise(
    "Throw out the None entries of a list, but leave zeros and empty strings alone.",
    "Copy of values without any None; other falsy values stay.",
)
def without_missing(values: list) -> list:
    """Return values without its None entries. Falsy values such as 0 or "" are kept.

    >>> without_missing([1, None, 0, "", None])
    [1, 0, '']
    >>> without_missing([None])
    []
    >>> without_missing([])
    []
    """
    return [v for v in values if v is not None]


@exercise(
    "Given a list with values of many types, return only the strings in it.",
    "Keep the str elements of items and discard everything else, preserving order.",
)
def only_strings(items: list) -> list[str]:
    """Pick out the strings from a list of mixed values.

    >>> only_strings([1, "a", None, "b", 2.5])
    ['a', 'b']
    >>> only_strings([1, 2])
    []
    >>> only_strings(["", ["x"]])
    ['']
    """
    return [item for item in items if isinstance(item, str)]


@exercise(
    "Keep real numbers (int or float) from a mixed list; True and False are not counted as numbers.",
    "Extract the ints and floats of items, leaving out booleans and any other type.",
)
def numeric_entries(items: list) -> list:
    """Return the int and float entries of a mixed list. Booleans do not count as numbers.

    >>> numeric_entries([1, "2", True, 3.5, None])
    [1, 3.5]
    >>> numeric_entries([False])
    []
    >>> numeric_entries([0, -1])
    [0, -1]
    """
    return [x for x in items if isinstance(x, (int, float)) and not isinstance(x, bool)]


@exercise(
    "Split a mixed list into a dictionary from type name to the list of values having that type.",
    "Group the items by the name of their class, keeping the order of items within each group.",
)
def group_by_type_name(items: list) -> dict[str, list]:
    """Sort mixed items into lists, one per type, keyed by the name of the type.

    >>> group_by_type_name([1, "a", 2])
    {'int': [1, 2], 'str': ['a']}
    >>> group_by_type_name([])
    {}
    >>> group_by_type_name([None, 1.5])
    {'NoneType': [None], 'float': [1.5]}
    """
    groups = {}
    for item in items:
        groups.setdefault(type(item).__name__, []).append(item)
    return groups


@exercise(
    "Return the numbers that are strictly above the average of the whole list; an empty list gives an empty list.",
    "Keep every number greater than the arithmetic mean of numbers.",
)
def above_average(numbers: list[float]) -> list[float]:
    """Return the numbers greater than the mean of all numbers.

    >>> above_average([1, 2, 3, 6])
    [6]
    >>> above_average([4, 4])
    []
    >>> above_average([])
    []
    """
    if not numbers:
        return []
    mean = sum(numbers) / len(numbers)
    return [n for n in numbers if n > mean]


@exercise(
    "Remove values further than tolerance away from center.",
    "Keep the values whose absolute distance to center is no more than tolerance.",
)
def close_to(values, center, tolerance):
    """Keep the values that differ from center by at most tolerance.

    >>> close_to([9, 10, 14, 11], 10, 1)
    [9, 10, 11]
    >>> close_to([1, 2, 3], 8, 2)
    []
    >>> close_to([5], 5, 0)
    [5]
    """
    return [v for v in values if abs(v - center) <= tolerance]


@exercise(
    "Return the file names that end in one of the given extensions, ignoring upper and lower case.",
    "Filter file names by extension; the comparison is case-insensitive.",
    "Which of the names have a suffix in extensions (extensions include the dot), whatever the letter case?",
)
def files_with_extension(names: list[str], extensions: list[str]) -> list[str]:
    """Select the file names having one of the extensions, case-insensitively.

    Args:
        names: file names.
        extensions: extensions with their leading dot, such as ".txt".

    >>> files_with_extension(["a.TXT", "b.png", "c.txt"], [".txt"])
    ['a.TXT', 'c.txt']
    >>> files_with_extension(["x.jpg", "y.gif"], [".gif", ".JPG"])
    ['x.jpg', 'y.gif']
    >>> files_with_extension(["readme"], [".md"])
    []
    """
    endings = tuple(e.lower() for e in extensions)
    return [name for name in names if name.lower().endswith(endings)]


@exercise(
    "Keep the numbers that can be divided without remainder by each of the divisors.",
    "Return the members of numbers divisible by all divisors.",
)
def divisible_by_all(numbers: list[int], divisors: list[int]) -> list[int]:
    """Return the numbers that every divisor divides evenly.

    >>> divisible_by_all([6, 10, 12, 18], [2, 3])
    [6, 12, 18]
    >>> divisible_by_all([5, 7], [])
    [5, 7]
    >>> divisible_by_all([8, 9], [5])
    []
    """
    return [n for n in numbers if all(n % d == 0 for d in divisors)]


@exercise(
    "Lines of a file without blank lines and without comment lines, that is lines whose first visible character is '#'.",
    "Drop empty or whitespace-only lines and lines starting (after indentation) with a hash sign.",
)
def meaningful_lines(lines: list[str]) -> list[str]:
    """Remove blank lines and comment lines starting with '#'. The other lines stay unchanged.

    >>> meaningful_lines(["x = 1", "", "# note", "  # more", "y"])
    ['x = 1', 'y']
    >>> meaningful_lines(["   "])
    []
    >>> meaningful_lines(["  a # b"])
    ['  a # b']
    """
    result = []
    for line in lines:
        stripped = line.strip()
        if stripped and not stripped.startswith("#"):
            result.append(line)
    return result


@exercise(
    "Separate numbers into two lists: the non-negative ones, then the negative ones.",
    "Return a pair of lists, numbers >= 0 first and numbers < 0 second, each in the original order.",
)
def divide_by_sign(numbers):
    """Split numbers into a tuple (zero or positive, negative), keeping the order.

    >>> divide_by_sign([3, -1, 0, -7])
    ([3, 0], [-1, -7])
    >>> divide_by_sign([])
    ([], [])
    >>> divide_by_sign([-2])
    ([], [-2])
    """
    good, bad = [], []
    for n in numbers:
        if n < 0:
            bad.append(n)
        else:
            good.append(n)
    return good, bad


@exercise(
    "Return the items for which the flag at the same position is true; the two lists have equal length.",
    "Use a list of booleans as a mask to choose items.",
)
def apply_mask(items: list, flags: list[bool]) -> list:
    """Keep each item whose flag at the same index is true.

    Raises:
        ValueError: if the lists have different lengths.

    >>> apply_mask(["a", "b", "c"], [True, False, True])
    ['a', 'c']
    >>> apply_mask([1, 2], [False, False])
    []
    >>> apply_mask([1], [])
    Traceback (most recent call last):
    ...
    ValueError: lengths differ
    """
    if len(items) != len(flags):
        raise ValueError("lengths differ")
    return [item for item, flag in zip(items, flags) if flag]


@exercise(
    "Only the strings that contain at least one digit character.",
    "Filter out strings having no digit in them.",
)
def entries_with_digits(entries: list[str]) -> list[str]:
    """Return the entries in which some character is a digit.

    >>> entries_with_digits(["room 5", "hall", "b2"])
    ['room 5', 'b2']
    >>> entries_with_digits([""])
    []
    >>> entries_with_digits(["007"])
    ['007']
    """
    return [e for e in entries if any(c.isdigit() for c in e)]


@exercise(
    "Keep the strings that read as whole numbers, with an optional plus or minus sign, and convert them to int.",
    "Parse the strings that look like integers and ignore the others.",
)
def parse_integer_strings(texts: list[str]) -> list[int]:
    """Convert the texts that are optionally signed whole numbers to int and skip all others.

    >>> parse_integer_strings(["12", "x", "-3", "4.5", "+7"])
    [12, -3, 7]
    >>> parse_integer_strings(["", "-"])
    []
    >>> parse_integer_strings(["007"])
    [7]
    """
    return [int(t) for t in texts if re.fullmatch(r"[+-]?[0-9]+", t)]


@exercise(
    "Convert what can be converted to float and drop the strings that cannot.",
    "Return the float value of each text; texts that float() rejects are skipped.",
)
def floats_from_texts(texts):
    """Turn texts into floats, silently leaving out those that are not numbers.

    >>> floats_from_texts(["1.5", "abc", "2"])
    [1.5, 2.0]
    >>> floats_from_texts([])
    []
    >>> floats_from_texts(["", "-0.25"])
    [-0.25]
    """
    result = []
    for text in texts:
        try:
            result.append(float(text))
        except ValueError:
            continue
    return result


@exercise(
    "Exclude from items everything found in the banned list.",
    "Return the items not contained in banned, in order, duplicates preserved.",
)
def exclude_banned(items: list, banned: list) -> list:
    """Return the items that do not occur in banned.

    >>> exclude_banned(["tea", "rum", "milk", "rum"], ["rum"])
    ['tea', 'milk']
    >>> exclude_banned([1, 1, 2], [])
    [1, 1, 2]
    >>> exclude_banned([1], [1])
    []
    """
    return [item for item in items if item not in banned]


@exercise(
    "Return the values satisfying every one of the predicates; with no predicates all values pass.",
    "Filter values by several test functions at once: all tests must return true.",
)
def satisfy_all(values, predicates):
    """Keep each value for which all predicate functions return a true result.

    >>> satisfy_all([1, 4, 6, 9], [lambda v: v > 2, lambda v: v % 2 == 0])
    [4, 6]
    >>> satisfy_all([1, 2], [])
    [1, 2]
    >>> satisfy_all(["a", "A"], [str.isupper])
    ['A']
    """
    return [v for v in values if all(test(v) for test in predicates)]


@exercise(
    "Return the values that are rejected by the predicate, in order.",
    "Opposite of filter: values for which test gives a false result.",
)
def rejected_by(test, values: list) -> list:
    """Return the values for which test(value) is false.

    >>> rejected_by(lambda v: v > 3, [1, 5, 2])
    [1, 2]
    >>> rejected_by(str.isdigit, ["1", "a"])
    ['a']
    >>> rejected_by(bool, [])
    []
    """
    return [v for v in values if not test(v)]


@exercise(
    "Take values from the start while they stay below limit; stop for good at the first that does not.",
    "Longest prefix of values all of whose elements are less than limit.",
)
def leading_values_below(values: list[int], limit: int) -> list[int]:
    """Return the values before the first one that reaches limit.

    >>> leading_values_below([1, 2, 9, 3], 5)
    [1, 2]
    >>> leading_values_below([7], 5)
    []
    >>> leading_values_below([1, 2], 5)
    [1, 2]
    """
    taken = []
    for v in values:
        if v >= limit:
            break
        taken.append(v)
    return taken


@exercise(
    "Drop the empty strings at the start of lines and return the rest, including later empty strings.",
    "Skip leading blank strings only.",
)
def drop_leading_blanks(lines: list[str]) -> list[str]:
    """Return lines without the empty strings in front; empty strings further on stay.

    >>> drop_leading_blanks(["", "", "a", "", "b"])
    ['a', '', 'b']
    >>> drop_leading_blanks(["", ""])
    []
    >>> drop_leading_blanks(["x", ""])
    ['x', '']
    """
    start = 0
    while start < len(lines) and lines[start] == "":
        start += 1
    return lines[start:]


@exercise(
    "Only the numbers that are perfect squares of whole numbers; negative numbers never are.",
    "Keep those integers which equal some integer multiplied by itself.",
)
def keep_square_numbers(numbers: list[int]) -> list[int]:
    """Return the perfect squares among numbers.

    >>> keep_square_numbers([1, 2, 4, 15, 16])
    [1, 4, 16]
    >>> keep_square_numbers([-4, 0])
    [0]
    >>> keep_square_numbers([])
    []
    """
    return [n for n in numbers if n >= 0 and math.isqrt(n) ** 2 == n]


@exercise(
    "Filter (name, age) pairs: names of people who are at least min_age and whose name starts with initial.",
    "Given people as (name, age) tuples, return the names beginning with initial whose age is min_age or above.",
)
def people_matching(people: list[tuple[str, int]], initial: str, min_age: int) -> list[str]:
    """Names from (name, age) pairs that start with initial and belong to someone of at least min_age.

    >>> people_matching([("Ann", 30), ("Ali", 12), ("Bob", 40)], "A", 18)
    ['Ann']
    >>> people_matching([("Ann", 18)], "A", 18)
    ['Ann']
    >>> people_matching([], "Z", 0)
    []
    """
    return [name for name, age in people if age >= min_age and name.startswith(initial)]


@exercise(
    "Remove every element that occurs at most once; the elements occurring several times all stay where they are.",
    "Keep only repeated elements, with all their copies, in order.",
)
def keep_repeated(items):
    """Return items without the ones that appear only a single time.

    >>> keep_repeated([1, 2, 1, 3, 2])
    [1, 2, 1, 2]
    >>> keep_repeated(["a", "b"])
    []
    >>> keep_repeated([])
    []
    """
    return [item for item in items if items.count(item) > 1]


@exercise(
    "Ticket numbers that end with the given last digits, such as 7 or 42.",
    "Keep the integers whose decimal text finishes with the text of ending.",
)
def tickets_ending_in(tickets: list[int], ending: int) -> list[int]:
    """Return the ticket numbers whose final digits are those of ending.

    >>> tickets_ending_in([142, 24, 42], 42)
    [142, 42]
    >>> tickets_ending_in([7, 70, 107], 7)
    [7, 107]
    >>> tickets_ending_in([], 1)
    []
    """
    winners = []
    for ticket in tickets:
        if str(ticket).endswith(str(ending)):
            winners.append(ticket)
    return winners


@exercise(
    "Delete sub-lists that are empty from a list of lists.",
    "Return the rows having at least one element.",
)
def nonempty_rows(rows: list[list]) -> list[list]:
    """Return the rows that are not empty.

    >>> nonempty_rows([[1], [], [2, 3], []])
    [[1], [2, 3]]
    >>> nonempty_rows([[]])
    []
    >>> nonempty_rows([[0]])
    [[0]]
    """
    return [row for row in rows if row]
