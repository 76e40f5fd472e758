"""Recursive functions over numbers, lists, strings and nested data."""

from training.curriculum.exercise import exercise


@exercise(
    "Write a recursive function to sum the numbers of a list that are greater than limit.",
    "Add up all elements above limit using recursion.",
)
def rec_sum_above(nums, limit):
    """Return the sum of the elements of nums that exceed limit, computed recursively.

    >>> rec_sum_above([1, 5, 3, 8], 3)
    13
    >>> rec_sum_above([1], 4)
    0
    >>> rec_sum_above([], 0)
    0
    """
    if not nums:
        return 0
    first = nums[0] if nums[0] > limit else 0
    return first + rec_sum_above(nums[1:], limit)


@exercise(
    "Recursively count how often the character c occurs in the string s.",
    "Number of occurrences of a letter in a text, found by recursion on the rest of the text.",
)
def rec_count_char(s, c):
    """Return how many times c occurs in s, using recursion.

    >>> rec_count_char("banana", "a")
    3
    >>> rec_count_char("xyz", "a")
    0
    >>> rec_count_char("", "a")
    0
    """
    if s == "":
        return 0
    return (s[0] == c) + rec_count_char(s[1:], c)


@exercise(
    "Count the leaves of a nested list: all elements that are not lists themselves.",
    "How many non-list elements does a list of lists of lists contain, at any depth?",
)
def get_leaf_count(nested):
    """Return the number of elements of nested, at any depth, that are not lists.

    >>> get_leaf_count([1, [2, [3, 4]], []])
    4
    >>> get_leaf_count([[], [[]]])
    0
    >>> get_leaf_count(["a"])
    1
    """
    if not isinstance(nested, list):
        return 1
    return sum(get_leaf_count(x) for x in nested)


@exercise(
    "Find the largest number in a list nested to any depth; lists are never empty.",
    "Return the maximum over all levels of a nested list of numbers.",
)
def deep_largest(nested):
    """Return the largest number in nested, whose elements are numbers or non-empty lists of the same kind.

    >>> deep_largest([1, [7, [3]], 2])
    7
    >>> deep_largest([[[4]]])
    4
    >>> deep_largest([-1, [-5]])
    -1
    """
    return max(deep_largest(x) if isinstance(x, list) else x for x in nested)


@exercise(
    "Replace every occurrence of old by new in a nested list, at all depths.",
    "Return a copy of a nested list in which all elements equal to old are new.",
)
def deep_replace(nested, old, new):
    """Return nested with each element old, at any depth, replaced by new.

    >>> deep_replace([1, [2, 1], [[1]]], 1, 0)
    [0, [2, 0], [[0]]]
    >>> deep_replace(["a", ["b"]], "c", "d")
    ['a', ['b']]
    >>> deep_replace([], 1, 2)
    []
    """
    result = []
    for x in nested:
        if isinstance(x, list):
            result.append(deep_replace(x, old, new))
        else:
            result.append(new if x == old else x)
    return result


@exercise(
    "Return the elements of a nested list that lie exactly at depth d, where the outermost elements have depth 1.",
    "Collect all non-list items at nesting level d in order.",
)
def at_depth(nested, d):
    """Return the non-list elements of nested at depth d, the top level being 1.

    >>> at_depth([1, [2, [3]], 4], 1)
    [1, 4]
    >>> at_depth([1, [2, [3]], 4], 2)
    [2]
    >>> at_depth([1], 3)
    []
    """
    if d == 1:
        return [x for x in nested if not isinstance(x, list)]
    out = []
    for x in nested:
        if isinstance(x, list):
            out += at_depth(x, d - 1)
    return out


@exercise(
    "Recursively reverse the words of a list and the letters of each word.",
    "Return the words in opposite order, every word spelled backwards, without loops.",
)
def rec_turn_all(words):
    """Return the reversed words of the list in reverse order, using recursion.

    >>> rec_turn_all(["abc", "de"])
    ['ed', 'cba']
    >>> rec_turn_all(["x"])
    ['x']
    >>> rec_turn_all([])
    []
    """
    if not words:
        return []
    return rec_turn_all(words[1:]) + [words[0][::-1]]


@exercise(
    "Return the number of times n can be halved with integer division until it is 0.",
    "Count recursively how many halvings bring a positive integer down to zero.",
)
def get_halvings_to_zero(n):
    """Return how often n // 2 must be applied until 0 is reached.

    >>> get_halvings_to_zero(1)
    1
    >>> get_halvings_to_zero(10)
    4
    >>> get_halvings_to_zero(0)
    0
    """
    if n == 0:
        return 0
    return 1 + get_halvings_to_zero(n // 2)


@exercise(
    "List all texts of length n made of the letters of the given alphabet, in alphabet order.",
    "Generate every word with n letters from the alphabet recursively.",
)
def get_words_of_length(alphabet, n):
    """Return all strings of n characters from alphabet, in the order of the alphabet.

    >>> get_words_of_length("ab", 2)
    ['aa', 'ab', 'ba', 'bb']
    >>> get_words_of_length("xyz", 1)
    ['x', 'y', 'z']
    >>> get_words_of_length("ab", 0)
    ['']
    """
    if n == 0:
        return [""]
    return [c + rest for c in alphabet for rest in get_words_of_length(alphabet, n - 1)]


@exercise(
    "Return the keys of a nested dictionary as dotted paths to its values.",
    "List the path of every non-dict value of nested dicts, the keys joined by dots.",
)
def get_dotted_paths(d):
    """Return the dotted key paths of all values in d that are not dictionaries.

    >>> get_dotted_paths({"a": 1, "b": {"c": 2, "d": 3}})
    ['a', 'b.c', 'b.d']
    >>> get_dotted_paths({"x": {"y": {"z": 0}}})
    ['x.y.z']
    >>> get_dotted_paths({})
    []
    """
    paths = []
    for key, value in d.items():
        if isinstance(value, dict):
            paths += [key + "." + p for p in get_dotted_paths(value)]
        else:
            paths.append(key)
    return paths


@exercise(
    "Sum all integer values of a dictionary whose values may be dictionaries again.",
    "Add up the numbers at every level of nested dictionaries.",
)
def dict_deep_sum(d):
    """Return the sum of all numbers in d and the dictionaries inside it.

    >>> dict_deep_sum({"a": 1, "b": {"c": 2, "d": {"e": 3}}})
    6
    >>> dict_deep_sum({"x": {}})
    0
    >>> dict_deep_sum({})
    0
    """
    return sum(dict_deep_sum(v) if isinstance(v, dict) else v for v in d.values())


@exercise(
    "Write a recursive function that repeats the string s n times with a separator in between.",
    "Return n copies of s joined by sep, computed recursively.",
)
def rec_repeat(s, n, sep):
    """Return s written n times with sep between the copies.

    >>> rec_repeat("ho", 3, "-")
    'ho-ho-ho'
    >>> rec_repeat("a", 1, ",")
    'a'
    >>> rec_repeat("a", 0, ",")
    ''
    """
    if n == 0:
        return ""
    if n == 1:
        return s
    return s + sep + rec_repeat(s, n - 1, sep)


@exercise(
    "Check recursively if the list is strictly falling.",
    "Return True if each element is greater than the next one, using recursion.",
)
def rec_falling(lst):
    """Return whether every element of lst is greater than its successor.

    >>> rec_falling([5, 3, 1])
    True
    >>> rec_falling([5, 5])
    False
    >>> rec_falling([])
    True
    """
    if len(lst) < 2:
        return True
    return lst[0] > lst[1] and rec_falling(lst[1:])


@exercise(
    "Compute a sequence: f(0) = 2, f(1) = 5, every later term is the term before minus the one before that.",
    "Return term n of the sequence 2, 5, 3, -2, ... where each term is the difference of the previous two.",
)
def difference_term(n):
    """Return term n of the sequence with terms 2 and 5 at the start and f(n) = f(n-1) - f(n-2).

    >>> difference_term(0)
    2
    >>> difference_term(3)
    -2
    >>> difference_term(6)
    2
    """
    if n == 0:
        return 2
    if n == 1:
        return 5
    return difference_term(n - 1) - difference_term(n - 2)


@exercise(
    "Return the total of a family tree: the number of descendants of a person in a dict from name to list of children.",
    "Given a dict that maps each parent to its children, count all descendants of name.",
)
def descendants(children, name):
    """Return how many descendants name has in children.

    >>> descendants({"A": ["B", "C"], "B": ["D"]}, "A")
    3
    >>> descendants({"A": ["B", "C"], "B": ["D"]}, "B")
    1
    >>> descendants({}, "X")
    0
    """
    return sum(1 + descendants(children, child) for child in children.get(name, []))


@exercise(
    "Find the head of the chain: follow the boss of each name in the dict until somebody has none.",
    "Given a dict from person to boss, return the top boss above name, or name if there is no boss.",
)
def top_boss(boss_of, name):
    """Return the last name reached when following boss_of from name.

    >>> top_boss({"a": "b", "b": "c"}, "a")
    'c'
    >>> top_boss({"a": "b"}, "b")
    'b'
    >>> top_boss({}, "x")
    'x'
    """
    if name not in boss_of:
        return name
    return top_boss(boss_of, boss_of[name])


@exercise(
    "Return all ways to write n as an ordered sum of ones and threes, as lists.",
    "List every sequence of the numbers 1 and 3 that adds up to n, sequences beginning with 1 first.",
)
def ones_and_threes(n):
    """Return the lists of ones and threes with sum n, those starting with 1 first.

    >>> ones_and_threes(3)
    [[1, 1, 1], [3]]
    >>> ones_and_threes(4)
    [[1, 1, 1, 1], [1, 3], [3, 1]]
    >>> ones_and_threes(0)
    [[]]
    """
    if n == 0:
        return [[]]
    if n < 0:
        return []
    return [[1] + rest for rest in ones_and_threes(n - 1)] + [[3] + rest for rest in ones_and_threes(n - 3)]


@exercise(
    "Remove all spaces from a string by recursion.",
    "Return the text without blanks, handling one character per call.",
)
def rec_unspaced(s):
    """Return s without its spaces, computed recursively.

    >>> rec_unspaced("a b c")
    'abc'
    >>> rec_unspaced("   ")
    ''
    >>> rec_unspaced("")
    ''
    """
    if not s:
        return ""
    return ("" if s[0] == " " else s[0]) + rec_unspaced(s[1:])


@exercise(
    "Apply upper case to all strings in a nested list; leave other elements unchanged.",
    "Return a nested list with every string, at any depth, in capitals.",
)
def deep_upper(nested):
    """Return nested with all its strings in upper case.

    >>> deep_upper(["a", ["b", 1]])
    ['A', ['B', 1]]
    >>> deep_upper([[["x"]]])
    [[['X']]]
    >>> deep_upper([])
    []
    """
    if isinstance(nested, list):
        return [deep_upper(x) for x in nested]
    if isinstance(nested, str):
        return nested.upper()
    return nested


@exercise(
    "Walk down a nested list by a list of indexes and return what is found there.",
    "Given nested lists and a path of positions, return the element at the end of the path.",
)
def follow_indexes(nested, path):
    """Return the element of nested reached by applying the indexes of path one after another.

    >>> follow_indexes([1, [2, [3, 4]]], [1, 1, 0])
    3
    >>> follow_indexes(["a", "b"], [1])
    'b'
    >>> follow_indexes([5], [])
    [5]
    """
    if not path:
        return nested
    return follow_indexes(nested[path[0]], path[1:])
