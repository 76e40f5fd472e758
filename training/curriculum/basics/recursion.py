"""Functions that call themselves."""

from training.curriculum.exercise import exercise


@exercise(
    "Write a recursive function to build the string n, n-1, ..., 1 separated by spaces.",
    "Count down from n to 1 as text with blanks between the numbers; n below 1 gives ''.",
)
def countdown_words(n: int) -> str:
    """Return the numbers from n down to 1 as text, separated by spaces.

    >>> countdown_words(3)
    '3 2 1'
    >>> countdown_words(1)
    '1'
    >>> countdown_words(0)
    ''
    """
    if n < 1:
        return ""
    if n == 1:
        return "1"
    return f"{n} " + countdown_words(n - 1)


@exercise(
    "Repeat a text n times by recursion, without the multiplication operator.",
    "Return text written n times in a row; n of 0 or less gives the empty string.",
)
def text_repeated(text, n):
    """Return the text repeated n times, computed recursively.

    >>> text_repeated("ab", 3)
    'ababab'
    >>> text_repeated("x", 0)
    ''
    >>> text_repeated("", 4)
    ''
    """
    if n <= 0:
        return ""
    return text + text_repeated(text, n - 1)


@exercise(
    "Count how often an integer can be halved before it becomes odd; n is positive.",
    "Number of times the positive integer n can be divided by 2 without remainder.",
)
def halvings(n: int) -> int:
    """Return how many times the positive integer n can be divided by 2 exactly.

    >>> halvings(8)
    3
    >>> halvings(7)
    0
    >>> halvings(12)
    2
    """
    if n % 2 == 1:
        return 0
    return 1 + halvings(n // 2)


@exercise(
    "Find the largest element of a non-empty list by recursion.",
    "Return the maximum of the list: compare the first element with the maximum of the rest.",
)
def recursive_maximum(numbers: list[int]) -> int:
    """Return the largest number of a non-empty list, recursively.

    >>> recursive_maximum([3, 8, 5])
    8
    >>> recursive_maximum([-4])
    -4
    >>> recursive_maximum([1, 1])
    1
    """
    if len(numbers) == 1:
        return numbers[0]
    rest = recursive_maximum(numbers[1:])
    return numbers[0] if numbers[0] > rest else rest


@exercise(
    "Count the numbers inside a list that may contain lists, which may contain lists, and so on.",
    "Given an arbitrarily nested list, return how many values other than lists it holds.",
)
def count_nested_values(nested: list) -> int:
    """Return the number of non-list values in a nested list.

    >>> count_nested_values([1, [2, [3, 4]], 5])
    5
    >>> count_nested_values([[], [[]]])
    0
    >>> count_nested_values(["a"])
    1
    """
    count = 0
    for item in nested:
        if isinstance(item, list):
            count += count_nested_values(item)
        else:
            count += 1
    return count


@exercise(
    "Double every number in a nested list and keep its shape.",
    "Return the same structure of lists with each number replaced by twice its value.",
)
def nested_doubled(nested):
    """Return the nested list with every number doubled.

    >>> nested_doubled([1, [2, [3]]])
    [2, [4, [6]]]
    >>> nested_doubled([])
    []
    >>> nested_doubled([[0], -5])
    [[0], -10]
    """
    return [nested_doubled(item) if isinstance(item, list) else item * 2 for item in nested]


@exercise(
    "Put a separator between all the characters of a string, recursively.",
    "Return the text with sep between each two neighbouring characters.",
)
def characters_separated(text: str, sep: str) -> str:
    """Return the text with sep inserted between neighbouring characters.

    >>> characters_separated("abc", "-")
    'a-b-c'
    >>> characters_separated("x", "-")
    'x'
    >>> characters_separated("", "-")
    ''
    """
    if len(text) < 2:
        return text
    return text[0] + sep + characters_separated(text[1:], sep)


@exercise(
    "Check if a value occurs anywhere in a nested list.",
    "Search a list of values and lists, at any depth, for the wanted value.",
)
def nested_has(nested: list, wanted) -> bool:
    """Check whether the wanted value occurs at any depth of the nested list.

    >>> nested_has([1, [2, [3]]], 3)
    True
    >>> nested_has([[1], []], 2)
    False
    >>> nested_has([], 1)
    False
    """
    for item in nested:
        if item == wanted:
            return True
        if isinstance(item, list) and nested_has(item, wanted):
            return True
    return False


@exercise(
    "Number of handshakes when n people each shake hands with everyone once: the last one adds n - 1 to the handshakes of the others.",
    "Count recursively the handshakes among n people; 0 for fewer than two.",
)
def greetings_among(n: int) -> int:
    """Return the number of handshakes among n people, computed recursively.

    >>> greetings_among(4)
    6
    >>> greetings_among(2)
    1
    >>> greetings_among(0)
    0
    """
    if n < 2:
        return 0
    return n - 1 + greetings_among(n - 1)


@exercise(
    "Write a function to remove every occurrence of a character from a string by recursion.",
    "Return text without the character ch, looking at one character at a time.",
)
def erase_character(text, ch):
    """Return the text without the character ch, recursively.

    >>> erase_character("banana", "a")
    'bnn'
    >>> erase_character("xyz", "q")
    'xyz'
    >>> erase_character("", "a")
    ''
    """
    if text == "":
        return ""
    rest = erase_character(text[1:], ch)
    return rest if text[0] == ch else text[0] + rest


@exercise(
    "Apply the rule f(0) = start, f(n) = 2 * f(n - 1) + 1 and return f(n).",
    "Start with the number start and n times double it and add one.",
)
def double_plus_one(start: int, n: int) -> int:
    """Return start after doubling it and adding 1, n times.

    >>> double_plus_one(1, 3)
    15
    >>> double_plus_one(5, 0)
    5
    >>> double_plus_one(0, 2)
    3
    """
    if n == 0:
        return start
    return double_plus_one(2 * start + 1, n - 1)


@exercise(
    "Return the deepest level of a nested dictionary: 0 for a value that is no dict, 1 for a flat or empty dict.",
    "How many dictionaries lie inside one another at most? A value that is not a dict counts as 0.",
)
def nesting_of_dict(value) -> int:
    """Return how deep dictionaries are nested in the value, 0 if it is not a dictionary.

    >>> nesting_of_dict({"a": {"b": 1}})
    2
    >>> nesting_of_dict({})
    1
    >>> nesting_of_dict(7)
    0
    """
    if not isinstance(value, dict):
        return 0
    return 1 + max((nesting_of_dict(v) for v in value.values()), default=0)


@exercise(
    "List all strings of length n made of 'H' and 'T', in alphabetical order.",
    "Every possible result of n coin throws as a string of H and T.",
)
def coin_sequences(n: int) -> list[str]:
    """Return all sequences of n coin throws as strings of 'H' and 'T', sorted.

    >>> coin_sequences(2)
    ['HH', 'HT', 'TH', 'TT']
    >>> coin_sequences(0)
    ['']
    >>> coin_sequences(1)
    ['H', 'T']
    """
    if n == 0:
        return [""]
    shorter = coin_sequences(n - 1)
    return [first + rest for first in "HT" for rest in shorter]


@exercise(
    "Take the first and last elements alternately: first, last, second, last but one, and so on.",
    "Rearrange a list from outside to inside, always one from the front and then one from the back.",
)
def from_both_ends(items):
    """Return the elements in the order first, last, second, second to last, ...

    >>> from_both_ends([1, 2, 3, 4])
    [1, 4, 2, 3]
    >>> from_both_ends(["a", "b", "c"])
    ['a', 'c', 'b']
    >>> from_both_ends([])
    []
    """
    if len(items) < 2:
        return list(items)
    return [items[0], items[-1]] + from_both_ends(items[1:-1])


@exercise(
    "Sum of all the numbers in a nested dictionary; values that are neither numbers nor dicts are skipped.",
    "Add the int values of a dict, going into the dicts it contains; other values do not count.",
)
def nested_dict_total(data: dict) -> int:
    """Return the sum of all integers in a dictionary that may contain dictionaries.

    >>> nested_dict_total({"a": 1, "b": {"c": 2, "d": {"e": 3}}})
    6
    >>> nested_dict_total({"a": "text"})
    0
    >>> nested_dict_total({})
    0
    """
    total = 0
    for value in data.values():
        if isinstance(value, dict):
            total += nested_dict_total(value)
        elif isinstance(value, int):
            total += value
    return total


@exercise(
    "A sheet is cut into quarters and one quarter is cut again, n times in all. How many pieces are there?",
    "Number of pieces after n cuts when each cut replaces one piece by four.",
)
def pieces_after_cuts(n: int) -> int:
    """Return the number of pieces after n cuts, each turning one piece into four.

    >>> pieces_after_cuts(0)
    1
    >>> pieces_after_cuts(1)
    4
    >>> pieces_after_cuts(5)
    16
    """
    if n == 0:
        return 1
    return pieces_after_cuts(n - 1) + 3


@exercise(
    "Reduce a list to one number: replace it by the sums of neighbours again and again until one number is left; an empty list gives 0.",
    "Add neighbouring elements to get a list one shorter and repeat until a single value remains. Return it, or 0 for [].",
)
def neighbour_sum_peak(numbers):
    """Replace the list by the sums of its neighbours until one number is left and return it; [] gives 0.

    >>> neighbour_sum_peak([1, 2, 3])
    8
    >>> neighbour_sum_peak([5])
    5
    >>> neighbour_sum_peak([])
    0
    """
    if not numbers:
        return 0
    if len(numbers) == 1:
        return numbers[0]
    return neighbour_sum_peak([a + b for a, b in zip(numbers, numbers[1:])])


@exercise(
    "Check recursively if all elements of a list are positive.",
    "Return True when the first number is above 0 and so are all the others; an empty list counts as True.",
)
def all_positive_recursive(numbers: list[int]) -> bool:
    """Check whether every number of the list is greater than 0, recursively.

    >>> all_positive_recursive([1, 2])
    True
    >>> all_positive_recursive([3, 0])
    False
    >>> all_positive_recursive([])
    True
    """
    if not numbers:
        return True
    return numbers[0] > 0 and all_positive_recursive(numbers[1:])


@exercise(
    "Find the path of keys to a value in a nested dictionary, as a list; None if it is not there.",
    "Return the keys that lead from the outer dict to the first occurrence of target, or None.",
)
def key_path_to(data: dict, target):
    """Return the list of keys leading to target in a nested dictionary, or None.

    >>> key_path_to({"a": 1, "b": {"c": 2}}, 2)
    ['b', 'c']
    >>> key_path_to({"a": 1}, 1)
    ['a']
    >>> key_path_to({"a": {}}, 5) is None
    True
    """
    for key, value in data.items():
        if value == target:
            return [key]
        if isinstance(value, dict):
            path = key_path_to(value, target)
            if path is not None:
                return [key] + path
    return None


@exercise(
    "Wrap a text in n pairs of square brackets.",
    "Return text with n '[' before it and n ']' behind it, adding one pair per call.",
)
def bracketed(text: str, n: int) -> str:
    """Return the text inside n pairs of square brackets.

    >>> bracketed("x", 2)
    '[[x]]'
    >>> bracketed("x", 0)
    'x'
    >>> bracketed("", 1)
    '[]'
    """
    if n == 0:
        return text
    return "[" + bracketed(text, n - 1) + "]"


@exercise(
    "Count the files in a folder tree: a dict maps names to sub-folders (dicts) or file sizes (ints).",
    "Given nested dicts that stand for folders, return how many entries, at any depth, are not dicts.",
)
def files_in_tree(folder):
    """Return the number of files in a tree where folders are dicts and files are sizes.

    >>> files_in_tree({"a.txt": 10, "docs": {"b.txt": 5, "old": {}}})
    2
    >>> files_in_tree({})
    0
    >>> files_in_tree({"x": {"y": {"z": 1}}})
    1
    """
    if not isinstance(folder, dict):
        return 1
    return sum(files_in_tree(entry) for entry in folder.values())


@exercise(
    "Insert a number into a sorted list by recursion and return the new sorted list.",
    "Given a rising list, put the value in at the right place.",
)
def insert_sorted(numbers: list[int], value: int) -> list[int]:
    """Return the sorted list with value inserted so that it stays sorted.

    >>> insert_sorted([1, 4, 9], 5)
    [1, 4, 5, 9]
    >>> insert_sorted([], 2)
    [2]
    >>> insert_sorted([3, 3], 1)
    [1, 3, 3]
    """
    if not numbers or value <= numbers[0]:
        return [value] + numbers
    return [numbers[0]] + insert_sorted(numbers[1:], value)
