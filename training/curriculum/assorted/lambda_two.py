"""Short requests with functions as values, key functions, any/all, min/max with keys, and comprehensions."""

from functools import reduce
from itertools import chain, islice, permutations, repeat

from training.curriculum.exercise import exercise


@exercise(
    "Apply the function f to the elements at even indices only.",
    "Return the list with f(x) in places 0, 2, 4, ... and the other elements unchanged.",
)
def map_even_places(f, lst):
    """Write a function to apply f to every other element, starting with the first.

    >>> map_even_places(lambda x: x * 10, [1, 2, 3])
    [10, 2, 30]
    >>> map_even_places(str.upper, ["a", "b"])
    ['A', 'b']
    >>> map_even_places(abs, [])
    []
    """
    return [f(x) if i % 2 == 0 else x for i, x in enumerate(lst)]


@exercise(
    "Apply f to x n times in a row.",
    "Return f(f(...f(x)...)) with n applications; n = 0 gives x.",
)
def repeat_call(f, x, n):
    """Write a function to apply f n times to x.

    >>> repeat_call(lambda v: v * 2, 1, 5)
    32
    >>> repeat_call(lambda s: s + "!", "hi", 2)
    'hi!!'
    >>> repeat_call(abs, -3, 0)
    -3
    """
    for _ in range(n):
        x = f(x)
    return x


@exercise(
    "Run x through all the functions in order.",
    "Pass x to the first function, its result to the next, and so on; return the final value.",
)
def through_all(x, functions):
    """Write a function to pass a value through a list of functions one after another.

    >>> through_all(3, [lambda v: v + 1, lambda v: v * 2])
    8
    >>> through_all(" Hi ", [str.strip, str.lower])
    'hi'
    >>> through_all(5, [])
    5
    """
    return reduce(lambda v, f: f(v), functions, x)


@exercise(
    "Call each of the functions with x and list the results.",
    "Given functions and a value, return [f(x) for each f].",
)
def results_of(functions, x):
    """Write a function to list what each function returns for x.

    >>> results_of([abs, str], -2)
    [2, '-2']
    >>> results_of([len, max], [3, 9])
    [2, 9]
    >>> results_of([], 1)
    []
    """
    return [f(x) for f in functions]


@exercise(
    "Return the first element for which the predicate is true, or default.",
    "Find the earliest item with test(item) true; if there is none return default.",
)
def first_where(lst, test, default=None):
    """Write a function to find the first element that passes a test, or a default.

    >>> first_where([1, 4, 6], lambda x: x % 2 == 0)
    4
    >>> first_where([1, 3], lambda x: x > 5, "none")
    'none'
    >>> first_where([], bool, 0)
    0
    """
    for x in lst:
        if test(x):
            return x
    return default


@exercise(
    "Index of the last element that passes the test, -1 if none does.",
    "Going from the end, find where test is true first and return this index, or -1.",
)
def last_index_where(lst, test):
    """Write a function to find the index of the last element passing a test, or -1.

    >>> last_index_where([1, 4, 6, 3], lambda x: x % 2 == 0)
    2
    >>> last_index_where(["a"], str.isdigit)
    -1
    >>> last_index_where([], bool)
    -1
    """
    for i in range(len(lst) - 1, -1, -1):
        if test(lst[i]):
            return i
    return -1


@exercise(
    "Count the elements for which the test is true.",
    "How many items satisfy the predicate?",
)
def count_where(lst, test):
    """Write a function to count the elements that pass a test.

    >>> count_where([1, 2, 3], lambda x: x > 1)
    2
    >>> count_where(["a", ""], bool)
    1
    >>> count_where([], bool)
    0
    """
    return sum(1 for x in lst if test(x))


@exercise(
    "Divide the list by a test: (elements passing, elements failing).",
    "Return a pair of lists according to whether test(x) is true, orders kept.",
)
def sift(lst, test):
    """Write a function to split a list into elements that pass a test and those that fail.

    >>> sift([1, 2, 3, 4], lambda x: x > 2)
    ([3, 4], [1, 2])
    >>> sift(["a", "B"], str.isupper)
    (['B'], ['a'])
    >>> sift([], bool)
    ([], [])
    """
    passed, failed = [], []
    for x in lst:
        if test(x):
            passed.append(x)
        else:
            failed.append(x)
    return passed, failed


@exercise(
    "Group the elements by the result of the function f.",
    "Return a dict f(x) -> list of the x giving this result.",
)
def group_with(lst, f):
    """Write a function to group elements by what f returns for them.

    >>> group_with(["a", "bb", "c"], len)
    {1: ['a', 'c'], 2: ['bb']}
    >>> group_with([1, 2, 3], lambda x: x > 1)
    {False: [1], True: [2, 3]}
    >>> group_with([], len)
    {}
    """
    groups = {}
    for x in lst:
        groups.setdefault(f(x), []).append(x)
    return groups


@exercise(
    "Remove elements whose f value was already seen, keeping the first of each.",
    "Deduplicate the list by the key function f.",
)
def unique_with(lst, f):
    """Write a function to keep the first element for each value of f.

    >>> unique_with(["aa", "b", "cc"], len)
    ['aa', 'b']
    >>> unique_with([1, -1, 2], abs)
    [1, 2]
    >>> unique_with([], len)
    []
    """
    seen = set()
    result = []
    for x in lst:
        if f(x) not in seen:
            seen.add(f(x))
            result.append(x)
    return result


@exercise(
    "Check if f gives the same result for all elements.",
    "True when the function does not distinguish any two items of the list.",
)
def agree_on(lst, f):
    """Check if a function returns the same value for all elements.

    >>> agree_on(["ab", "cd"], len)
    True
    >>> agree_on([1, -2], abs)
    False
    >>> agree_on([], str)
    True
    """
    return len({f(x) for x in lst}) <= 1


@exercise(
    "Sum f(x) over all x in the list.",
    "Apply the function to every element and add the results.",
)
def sum_with(lst, f):
    """Write a function to add the results of f for all elements.

    >>> sum_with([1, 2, 3], lambda x: x * x)
    14
    >>> sum_with(["a", "bcd"], len)
    4
    >>> sum_with([], len)
    0
    """
    return sum(map(f, lst))


@exercise(
    "Combine neighbours with f: [f(l[0], l[1]), f(l[1], l[2]), ...].",
    "Call the two-argument function for every adjacent pair and list the results.",
)
def map_neighbours(lst, f):
    """Write a function to apply f to all adjacent pairs.

    >>> map_neighbours([1, 4, 9], lambda a, b: b - a)
    [3, 5]
    >>> map_neighbours(["a", "b"], lambda a, b: a + b)
    ['ab']
    >>> map_neighbours([1], max)
    []
    """
    return [f(a, b) for a, b in zip(lst, lst[1:])]


@exercise(
    "Combine two lists elementwise with the function f.",
    "Return [f(x, y)] for corresponding x of a and y of b.",
)
def combine_with(a, b, f):
    """Write a function to combine two lists element by element using f.

    >>> combine_with([1, 2], [3, 4], lambda x, y: x * y)
    [3, 8]
    >>> combine_with([5], [8], max)
    [8]
    >>> combine_with([], [], min)
    []
    """
    return list(map(f, a, b))


@exercise(
    "Return the element with the largest f value, the last one on ties.",
    "Find the x maximising f(x); among equals take the one standing latest.",
)
def last_best(lst, f):
    """Find the element with the largest value of f, the last on ties.

    >>> last_best(["aa", "b", "cc"], len)
    'cc'
    >>> last_best([-3, 2, 3], abs)
    3
    >>> last_best([7], str)
    7
    """
    return max(reversed(lst), key=f)


@exercise(
    "Take elements until the test is true for one; this element is included.",
    "Return the list up to and including the first item that passes the test, or all of it.",
)
def up_to_first(lst, test):
    """Write a function to take the elements up to the first one passing a test, including it.

    >>> up_to_first([1, 2, 8, 3], lambda x: x > 5)
    [1, 2, 8]
    >>> up_to_first([1, 2], lambda x: x > 5)
    [1, 2]
    >>> up_to_first([9, 1], lambda x: x > 5)
    [9]
    """
    result = []
    for x in lst:
        result.append(x)
        if test(x):
            break
    return result


@exercise(
    "Return a function that adds n to its argument.",
    "Given n, make a one-argument function returning its argument plus n.",
)
def make_adder(n):
    """Write a function that returns a function adding n.

    >>> make_adder(3)(4)
    7
    >>> make_adder(-1)(0)
    -1
    >>> make_adder(0)(9)
    9
    """
    return lambda x: x + n


@exercise(
    "Return a function that tests whether its argument lies between low and high inclusive.",
    "Make a predicate for the range low to high, both ends included.",
)
def range_test(low, high):
    """Write a function that returns a test for being in a range.

    >>> range_test(1, 5)(5)
    True
    >>> range_test(1, 5)(6)
    False
    >>> list(filter(range_test(2, 3), [1, 2, 3, 4]))
    [2, 3]
    """
    return lambda x: low <= x <= high


@exercise(
    "Look up the operation '+', '-' or '*' and apply it to a and b; other operators give None.",
    "Compute a op b for plus, minus and times, using a dict of lambdas; None for an unknown sign.",
)
def operate(a, op, b):
    """Write a function to compute a + b, a - b or a * b depending on the sign, None for others.

    >>> operate(6, "-", 2)
    4
    >>> operate(6, "*", 2)
    12
    >>> operate(6, "?", 2) is None
    True
    """
    operations = {
        "+": lambda x, y: x + y,
        "-": lambda x, y: x - y,
        "*": lambda x, y: x * y,
    }
    return operations[op](a, b) if op in operations else None


@exercise(
    "Sort the words by two keys: length first, text second.",
    "Order the words by number of letters and, for equal lengths, alphabetically.",
)
def size_then_text(words):
    """Write a function to sort words by length and then alphabetically.

    >>> size_then_text(["pear", "fig", "ant", "a"])
    ['a', 'ant', 'fig', 'pear']
    >>> size_then_text(["b", "a"])
    ['a', 'b']
    >>> size_then_text([])
    []
    """
    return sorted(words, key=lambda w: (len(w), w))


@exercise(
    "Sort numbers by their last digit and then by value.",
    "Order non-negative integers by units digit; ties by the number itself.",
)
def by_units(nums: list[int]) -> list[int]:
    """Write a function to sort numbers by last digit, then by value.

    >>> by_units([21, 13, 11, 40])
    [40, 11, 21, 13]
    >>> by_units([5])
    [5]
    >>> by_units([])
    []
    """
    return sorted(nums, key=lambda n: (n % 10, n))


@exercise(
    "Even numbers first and then odd ones, both ascending.",
    "Sort the list so that all even numbers precede the odd numbers; each part is in rising order.",
)
def evens_then_odds(nums: list[int]) -> list[int]:
    """Write a function to sort numbers with the even ones in front.

    >>> evens_then_odds([3, 2, 1, 4])
    [2, 4, 1, 3]
    >>> evens_then_odds([5, 3])
    [3, 5]
    >>> evens_then_odds([])
    []
    """
    return sorted(nums, key=lambda n: (n % 2, n))


@exercise(
    "Negative numbers to the end, everything else in its old order.",
    "Stable partition: non-negative elements first, negative ones last.",
)
def negatives_last(nums):
    """Write a function to move negative numbers to the end without other changes in order.

    >>> negatives_last([-1, 3, -2, 5])
    [3, 5, -1, -2]
    >>> negatives_last([0, -4])
    [0, -4]
    >>> negatives_last([])
    []
    """
    return sorted(nums, key=lambda x: x < 0)


@exercise(
    "Sort by the distance from x, nearest first; the smaller number wins ties.",
    "Order the numbers by abs(n - x), then by n.",
)
def nearest_order(nums, x):
    """Write a function to sort numbers by their distance from x, the smaller first on ties.

    >>> nearest_order([1, 9, 4, 6], 5)
    [4, 6, 1, 9]
    >>> nearest_order([3], 0)
    [3]
    >>> nearest_order([], 1)
    []
    """
    return sorted(nums, key=lambda n: (abs(n - x), n))


@exercise(
    "First n elements of the list repeated endlessly.",
    "Cycle through the non-empty list until n items are collected.",
)
def cycle_take(lst, n):
    """Write a function to take n elements from a list that starts over at its end.

    >>> cycle_take([1, 2, 3], 5)
    [1, 2, 3, 1, 2]
    >>> cycle_take(["a"], 3)
    ['a', 'a', 'a']
    >>> cycle_take([1, 2], 0)
    []
    """
    return list(islice(chain.from_iterable(repeat(lst)), n))


@exercise(
    "All orders of the letters of a word that start with the given letter, sorted and without repeats.",
    "List the distinct permutations of the word beginning with c, in alphabetical order.",
)
def orders_starting(word: str, c: str) -> list[str]:
    """Write a function to list all rearrangements of a word that start with a letter, sorted.

    >>> orders_starting("abc", "b")
    ['bac', 'bca']
    >>> orders_starting("aab", "a")
    ['aab', 'aba']
    >>> orders_starting("ab", "z")
    []
    """
    return sorted({"".join(p) for p in permutations(word) if p[0] == c})
