"""Predicates over sequences: every element, some element, exactly one."""

from training.curriculum.exercise import exercise


@exercise(
    "Check if all numbers of the list are multiples of k.",
    "Return True if every number in the list can be divided by k without remainder, False otherwise.",
)
def all_multiples_of(numbers: list[int], k: int) -> bool:
    """Return True if each number in the list is divisible by k.

    >>> all_multiples_of([4, 8, 12], 4)
    True
    >>> all_multiples_of([4, 6], 4)
    False
    >>> all_multiples_of([], 3)
    True
    """
    return all(n % k == 0 for n in numbers)


@exercise(
    "Check whether the list has at least one negative number.",
    "Write a function to tell if any number of a list is below zero.",
)
def has_negative(numbers: list[float]) -> bool:
    """Return True when some number in the list is negative.

    >>> has_negative([3, -1])
    True
    >>> has_negative([0, 2])
    False
    >>> has_negative([])
    False
    """
    return any(n < 0 for n in numbers)


@exercise(
    "Return True if every string is longer than the one before it.",
    "Check whether the lengths of the strings in the list get strictly bigger from left to right.",
)
def lengths_increase(strings: list[str]) -> bool:
    """Check if each string of the list is longer than its predecessor.

    >>> lengths_increase(["a", "bb", "cccc"])
    True
    >>> lengths_increase(["a", "b"])
    False
    >>> lengths_increase([])
    True
    """
    return all(len(a) < len(b) for a, b in zip(strings, strings[1:]))


@exercise(
    "Check if exactly one element of the list is equal to the value.",
    "Write a function that returns True when the value occurs in the list one single time.",
)
def occurs_exactly_once(items, value):
    """Return True if value is in the list exactly one time.

    >>> occurs_exactly_once([1, 2, 1], 2)
    True
    >>> occurs_exactly_once([1, 2, 1], 1)
    False
    >>> occurs_exactly_once([], 1)
    False
    """
    return items.count(value) == 1


@exercise(
    "Check whether any two neighbouring elements of the list are equal.",
    "Return True if somewhere in the list the same element stands twice in a row.",
)
def has_equal_neighbours(items: list) -> bool:
    """Return True if two adjacent elements are the same.

    >>> has_equal_neighbours([1, 2, 2, 3])
    True
    >>> has_equal_neighbours([1, 2, 1])
    False
    >>> has_equal_neighbours([])
    False
    """
    for i in range(1, len(items)):
        if items[i] == items[i - 1]:
            return True
    return False


@exercise(
    "Check if all strings in a list begin with the same letter, ignoring case; an empty string makes the answer False.",
    "Write a function to test that every string has the same first letter (case-insensitive). Empty strings fail, an empty list passes.",
)
def share_first_letter(strings: list[str]) -> bool:
    """Return True if all strings start with the same letter, upper and lower case being equal.

    >>> share_first_letter(["Tom", "tea", "Ten"])
    True
    >>> share_first_letter(["a", "b"])
    False
    >>> share_first_letter(["a", ""])
    False
    >>> share_first_letter([])
    True
    """
    if "" in strings:
        return False
    return len({s[0].lower() for s in strings}) <= 1


@exercise(
    "Check if the string consists only of characters from the second string.",
    "Given a text and a string of permitted characters, return True if nothing else occurs in the text.",
)
def made_only_of(text, permitted):
    """Return True if each character of text is one of the permitted characters.

    >>> made_only_of("0110", "01")
    True
    >>> made_only_of("0120", "01")
    False
    >>> made_only_of("", "ab")
    True
    """
    return set(text) <= set(permitted)


@exercise(
    "Check if some pair of different positions in the list has numbers with the given difference.",
    "Write a function to find out whether two numbers in the list differ by exactly diff, a positive number.",
)
def has_pair_with_difference(numbers: list[int], diff: int) -> bool:
    """Return True if the list contains two numbers whose difference is diff (diff is positive).

    >>> has_pair_with_difference([1, 5, 9], 4)
    True
    >>> has_pair_with_difference([1, 5, 9], 3)
    False
    >>> has_pair_with_difference([], 1)
    False
    """
    present = set(numbers)
    return any(n + diff in present for n in present)


@exercise(
    "Check whether all inner lists have the same length.",
    "Given a list of lists, return True if they are all equally long; an empty outer list counts as True.",
)
def is_rectangular(rows: list[list]) -> bool:
    """Return True if all the rows have an equal number of elements.

    >>> is_rectangular([[1, 2], [3, 4]])
    True
    >>> is_rectangular([[1], [2, 3]])
    False
    >>> is_rectangular([])
    True
    """
    return len(set(map(len, rows))) <= 1


@exercise(
    "Return True if the list contains all numbers from 1 to n in any order, possibly among others.",
    "Check that none of the integers 1..n is missing from the list.",
)
def covers_one_to(numbers: list[int], n: int) -> bool:
    """Check if every integer from 1 to n occurs in the list.

    >>> covers_one_to([3, 1, 2, 9], 3)
    True
    >>> covers_one_to([1, 3], 3)
    False
    >>> covers_one_to([], 0)
    True
    """
    return set(range(1, n + 1)).issubset(numbers)


@exercise(
    "Check if the value lies in any of the (low, high) ranges; both ends belong to a range.",
    "Write a function to test whether a number falls into at least one of several closed intervals.",
)
def in_any_range(value, ranges):
    """Return True if value is inside one of the ranges, given as (low, high) tuples with both ends included.

    >>> in_any_range(5, [(1, 3), (5, 8)])
    True
    >>> in_any_range(4, [(1, 3), (5, 8)])
    False
    >>> in_any_range(0, [])
    False
    """
    for low, high in ranges:
        if low <= value <= high:
            return True
    return False


@exercise(
    "Check if no value of the dictionary is an empty string.",
    "Return True when all fields of the form, a dict of strings, have been filled in.",
)
def all_fields_filled(form: dict[str, str]) -> bool:
    """Return True if none of the values of the dict is an empty or blank string.

    >>> all_fields_filled({"name": "Eva", "city": "Bonn"})
    True
    >>> all_fields_filled({"name": "Eva", "city": " "})
    False
    >>> all_fields_filled({})
    True
    """
    return all(value.strip() for value in form.values())


@exercise(
    "Check whether a list alternates between even and odd numbers.",
    "Return True if of every two neighbouring integers in the list one is even and the other one is odd.",
)
def alternates_parity(numbers: list[int]) -> bool:
    """Return True if even and odd numbers take turns in the list.

    >>> alternates_parity([1, 2, 5, 8])
    True
    >>> alternates_parity([2, 4])
    False
    >>> alternates_parity([7])
    True
    """
    return all((a + b) % 2 == 1 for a, b in zip(numbers, numbers[1:]))


@exercise(
    "Check if at least k numbers of the list are greater than limit.",
    "Write a function that returns True when k or more of the numbers exceed limit.",
)
def at_least_k_above(numbers: list[int], limit: int, k: int) -> bool:
    """Return True if no fewer than k of the numbers are greater than limit.

    >>> at_least_k_above([5, 8, 1], 4, 2)
    True
    >>> at_least_k_above([5, 8, 1], 6, 2)
    False
    >>> at_least_k_above([], 0, 0)
    True
    """
    found = 0
    for n in numbers:
        if n > limit:
            found += 1
    return found >= k


@exercise(
    "Check whether any word of the sentence is longer than limit characters.",
    "Return True if the sentence has a word of more than limit letters.",
)
def has_long_word(sentence, limit):
    """Return True if some word in the sentence has more than limit characters.

    >>> has_long_word("a tiny elephant", 6)
    True
    >>> has_long_word("we go", 2)
    False
    >>> has_long_word("", 0)
    False
    """
    return any(len(word) > limit for word in sentence.split())


@exercise(
    "Check if every key of the first dictionary has the same value in the second dictionary.",
    "Return True when all key-value pairs of small are also found in big.",
)
def is_subdict(small: dict, big: dict) -> bool:
    """Return True if each entry of small is also in big with an equal value.

    >>> is_subdict({"a": 1}, {"a": 1, "b": 2})
    True
    >>> is_subdict({"a": 2}, {"a": 1})
    False
    >>> is_subdict({}, {})
    True
    """
    return all(key in big and big[key] == value for key, value in small.items())


@exercise(
    "Check that the list first does not fall and afterwards does not rise, so that it has a single hill.",
    "Write a function to test if numbers go up (or stay level) to a top and then only go down (or stay level).",
)
def is_single_hill(numbers: list[int]) -> bool:
    """Return True if the numbers never rise again once they have fallen.

    >>> is_single_hill([1, 3, 3, 2])
    True
    >>> is_single_hill([1, 3, 2, 4])
    False
    >>> is_single_hill([])
    True
    """
    falling = False
    for a, b in zip(numbers, numbers[1:]):
        if b < a:
            falling = True
        elif b > a and falling:
            return False
    return True


@exercise(
    "Return True if all elements have the same type as the first element; True for an empty list.",
    "Check whether a list holds values of one single type only.",
)
def is_homogeneous(values: list) -> bool:
    """Check if all elements of the list are of exactly the same type.

    >>> is_homogeneous([1, 2, 3])
    True
    >>> is_homogeneous([1, "2"])
    False
    >>> is_homogeneous([])
    True
    """
    return len({type(v) for v in values}) <= 1


@exercise(
    "Check if all of the needed items can be found in the available items.",
    "Write a function that returns True if no needed item is missing from the available list; repeats do not matter.",
)
def everything_available(needed, available):
    """Return True if each needed item is present in available.

    >>> everything_available(["nut", "bolt"], ["bolt", "saw", "nut"])
    True
    >>> everything_available(["glue"], ["bolt"])
    False
    >>> everything_available([], [])
    True
    """
    for item in needed:
        if item not in available:
            return False
    return True
