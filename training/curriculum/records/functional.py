"""Functions that take or return functions."""

from functools import reduce, wraps
from itertools import accumulate, takewhile

from training.curriculum.exercise import exercise


@exercise(
    "Function that applies g first and f to its result.",
    "Compose two one-argument functions: the returned function maps x to f(g(x)).",
)
def compose_two(f, g):
    """Return the function x -> f(g(x)).

    >>> compose_two(abs, lambda x: x - 5)(2)
    3
    >>> compose_two(len, str)(1234)
    4
    >>> compose_two(str.upper, str.strip)(" a ")
    'A'
    """
    return lambda x: f(g(x))


@exercise(
    "Send a value through the functions from left to right.",
    "Pipe: the first function gets the value, each further one gets the previous result; no function returns the "
    "value.",
)
def pipe_value(value, *functions):
    """Pass the value through all functions in order and return the final result.

    >>> pipe_value(3, lambda x: x + 1, lambda x: x * 2)
    8
    >>> pipe_value(" hi ", str.strip, len)
    2
    >>> pipe_value(7)
    7
    """
    for function in functions:
        value = function(value)
    return value


@exercise(
    "Call the function n times in a row, each time on the last result, starting with x.",
    "n-fold application of f to x; zero times gives x.",
)
def apply_times(f, n, x):
    """Apply f n times, beginning with x.

    >>> apply_times(lambda v: v * 2, 5, 1)
    32
    >>> apply_times(str.title, 0, "abc")
    'abc'
    >>> apply_times(lambda s: s + "!", 3, "go")
    'go!!!'
    """
    for _ in range(n):
        x = f(x)
    return x


@exercise(
    "Divide the items into those that fulfil the predicate and those that do not.",
    "Two lists: items for which keep(item) is true, and all others; order preserved.",
)
def partition_items(items, keep):
    """Return (passing, failing): the items for which keep is true and the other ones.

    >>> partition_items([1, 2, 3, 4], lambda n: n % 2 == 0)
    ([2, 4], [1, 3])
    >>> partition_items(["", "a"], bool)
    (['a'], [''])
    >>> partition_items([], bool)
    ([], [])
    """
    passing, failing = [], []
    for item in items:
        (passing if keep(item) else failing).append(item)
    return passing, failing


@exercise(
    "Wrap a one-argument function so that results are remembered in the given dict and never computed twice.",
    "Caching wrapper around f that stores results in the dictionary `store`.",
)
def remember_in(store: dict, f):
    """Return a version of the one-argument function f that keeps its results in store and reuses them.

    >>> cache = {}
    >>> square = remember_in(cache, lambda n: n * n)
    >>> square(4), square(4), square(5)
    (16, 16, 25)
    >>> cache
    {4: 16, 5: 25}
    >>> remember_in({1: "known"}, str)(1)
    'known'
    """
    def wrapper(argument):
        if argument not in store:
            store[argument] = f(argument)
        return store[argument]

    return wrapper


@exercise(
    "Call the function; if it raises one of the exception types, return the fallback.",
    "Run f with the arguments and give `fallback` instead of an exception of the type `error`.",
)
def call_or(f, args, error, fallback):
    """Call f(*args) and return its result, or fallback when it raises the given error.

    >>> call_or(int, ["12"], ValueError, 0)
    12
    >>> call_or(int, ["x"], ValueError, 0)
    0
    >>> call_or(lambda a, b: a / b, [1, 0], ZeroDivisionError, None) is None
    True
    """
    try:
        return f(*args)
    except error:
        return fallback


@exercise(
    "Predicate that is true when all given predicates are.",
    "Combine tests with logical and: the new test accepts a value only if each test does.",
)
def all_of(*tests):
    """Return a test that is passed by values passing all of the given tests.

    >>> is_small_even = all_of(lambda n: n < 10, lambda n: n % 2 == 0)
    >>> is_small_even(4)
    True
    >>> is_small_even(12)
    False
    >>> all_of()(None)
    True
    """
    def combined(value):
        return all(test(value) for test in tests)

    return combined


@exercise(
    "Opposite of a predicate.",
    "Function returning True exactly when `test` is falsy for the same arguments.",
)
def negate(test):
    """Return a function giving the logical opposite of test.

    >>> negate(str.isdigit)("a1")
    True
    >>> negate(lambda a, b: a < b)(1, 2)
    False
    >>> list(filter(negate(bool), [0, 1, ""]))
    [0, '']
    """
    return lambda *args: not test(*args)


@exercise(
    "Exchange the two arguments of a function.",
    "Return g with g(a, b) equal to f(b, a).",
)
def flip_arguments(f):
    """Return a function that calls f with its two arguments swapped.

    >>> flip_arguments(lambda a, b: a - b)(1, 10)
    9
    >>> flip_arguments(pow)(2, 3)
    9
    >>> flip_arguments(str.split)(",", "a,b")
    ['a', 'b']
    """
    def flipped(a, b):
        return f(b, a)

    return flipped


@exercise(
    "Function that multiplies by the factor.",
    "Make a one-argument function which returns its argument times `factor`.",
)
def scaler(factor: float):
    """Return a function that multiplies its argument by factor.

    >>> scaler(3)(5)
    15
    >>> scaler(0.5)(8)
    4.0
    >>> [scaler(k)(10) for k in (0, 1, 2)]
    [0, 10, 20]
    """
    return lambda value: value * factor


@exercise(
    "Create a counter function; every call returns the next whole number beginning with start.",
    "Closure that yields start, start + step, start + 2*step and so on, one per call.",
)
def make_ticker(start: int = 0, step: int = 1):
    """Return a function without arguments that returns start on the first call and step more on each later one.

    >>> tick = make_ticker(5)
    >>> [tick(), tick(), tick()]
    [5, 6, 7]
    >>> down = make_ticker(3, -1)
    >>> down(), down()
    (3, 2)
    >>> make_ticker()()
    0
    """
    current = start - step

    def count():
        nonlocal current
        current += step
        return current

    return count


@exercise(
    "Function that adds up all numbers passed to it so far and returns the total.",
    "Running-total closure: each call adds its argument to a hidden sum and returns that sum.",
)
def make_accumulator():
    """Return a function that adds each argument to a running total and returns the total.

    >>> add = make_accumulator()
    >>> [add(5), add(2), add(-1)]
    [5, 7, 6]
    >>> other = make_accumulator()
    >>> other(0)
    0
    >>> add(1)
    7
    """
    total = 0

    def add(amount):
        nonlocal total
        total += amount
        return total

    return add


@exercise(
    "Decorator-like wrapper that notes each call's arguments in the given list before calling the function.",
    "Wrap f so that the tuple of positional arguments of every call is appended to `log`.",
)
def log_calls(f, log: list):
    """Return a function like f that appends the tuple of its arguments to log on each call.

    >>> calls = []
    >>> loud = log_calls(max, calls)
    >>> loud(1, 4)
    4
    >>> loud(2, 3)
    3
    >>> calls
    [(1, 4), (2, 3)]
    """
    @wraps(f)
    def wrapper(*args):
        log.append(args)
        return f(*args)

    return wrapper


@exercise(
    "Wrap a function so that it really runs only once; further calls return the first result.",
    "Return a version of f that executes on its first call and repeats that result ever after.",
)
def run_once(f):
    """Return a function that calls f only the first time and afterwards returns the same result.

    >>> first = run_once(lambda x: x + 1)
    >>> first(1)
    2
    >>> first(100)
    2
    >>> run_once(len)("abc")
    3
    """
    results = []

    def wrapper(*args):
        if not results:
            results.append(f(*args))
        return results[0]

    return wrapper


@exercise(
    "Fix the first arguments of a function and return a function of the remaining ones.",
    "Partial application by a closure: bind(f, a, b)(c) is f(a, b, c).",
)
def bind(f, *fixed):
    """Return a function that calls f with the fixed arguments followed by its own.

    >>> bind(pow, 2)(10)
    1024
    >>> bind(max, 5)(3)
    5
    >>> bind(lambda a, b, c: a + b + c, "x", "y")("z")
    'xyz'
    """
    def bound(*rest):
        return f(*fixed, *rest)

    return bound


@exercise(
    "Apply f repeatedly from x until the value stops changing, and return that value; stop after `limit` steps with "
    "None.",
    "Fixed point of f reached from x within limit applications, or None.",
)
def apply_until_stable(f, x, limit=100):
    """Apply f again and again until the value no longer changes and return it, or None after limit steps.

    >>> apply_until_stable(lambda n: n // 2, 37)
    0
    >>> apply_until_stable(lambda s: s.replace("aa", "a"), "baaaab")
    'bab'
    >>> apply_until_stable(lambda n: n + 1, 0, 10) is None
    True
    """
    for _ in range(limit):
        following = f(x)
        if following == x:
            return x
        x = following
    return None


@exercise(
    "Values x, f(x), f(f(x)), ... as long as they pass the test.",
    "Generate successive applications of f from x, stopping before the first value the test rejects.",
)
def iterate_while(f, x, test):
    """Yield x, f(x), f(f(x)) and so on while the values pass the test.

    >>> list(iterate_while(lambda n: n * 3, 1, lambda n: n < 50))
    [1, 3, 9, 27]
    >>> list(iterate_while(lambda s: s[1:], "abc", bool))
    ['abc', 'bc', 'c']
    >>> list(iterate_while(abs, 5, lambda n: n > 9))
    []
    """
    while test(x):
        yield x
        x = f(x)


@exercise(
    "Reduce the list from the left with a two-argument function and a start value, also returning all steps.",
    "Every intermediate result of folding the items with f, the start value first.",
)
def fold_steps(f, items, start):
    """Return the list of all intermediate results of folding items with f, beginning with start.

    >>> fold_steps(lambda a, b: a + b, [1, 2, 3], 0)
    [0, 1, 3, 6]
    >>> fold_steps(lambda a, b: b + a, ["x", "y"], "")
    ['', 'x', 'yx']
    >>> fold_steps(max, [], 4)
    [4]
    """
    return list(accumulate(items, f, initial=start))


@exercise(
    "Combine all items with the two-argument function, from the right end, beginning with start.",
    "Right fold: f(first, f(second, ... f(last, start))).",
)
def fold_right(f, items: list, start):
    """Combine the items from the right: f(items[0], f(items[1], ... f(items[-1], start))).

    >>> fold_right(lambda a, b: a - b, [10, 3, 2], 0)
    9
    >>> fold_right(lambda a, b: [a] + b, [1, 2], [])
    [1, 2]
    >>> fold_right(max, [], 7)
    7
    """
    return reduce(lambda result, item: f(item, result), reversed(items), start)


@exercise(
    "Give the first candidate rule that accepts the value: rules are (test, label) pairs, otherwise the default.",
    "Label of the first (test, label) rule whose test holds for the value; `default` if none does.",
)
def classify_by_rules(value, rules, default="other"):
    """Return the label of the first (test, label) rule that the value passes, or default.

    >>> rules = [(lambda n: n < 0, "negative"), (lambda n: n == 0, "zero")]
    >>> classify_by_rules(-3, rules)
    'negative'
    >>> classify_by_rules(0, rules)
    'zero'
    >>> classify_by_rules(8, rules, "positive")
    'positive'
    """
    for test, label in rules:
        if test(value):
            return label
    return default


@exercise(
    "Item with the greatest f(item); None if there are no items. The first wins on ties.",
    "Argmax: which element maximises the scoring function?",
)
def best_by(items, score):
    """Return the item with the highest score(item), the first one if tied, or None for no items.

    >>> best_by(["aa", "b", "cc"], len)
    'aa'
    >>> best_by([3, -7, 5], abs)
    -7
    >>> best_by([], len) is None
    True
    """
    best = best_score = None
    for item in items:
        current = score(item)
        if best_score is None or current > best_score:
            best, best_score = item, current
    return best


@exercise(
    "Leading items that satisfy the test, up to the first that does not.",
    "Longest prefix of the items for which the test holds, as a list.",
)
def prefix_while(items, test):
    """Return the items before the first one that fails the test.

    >>> prefix_while([2, 4, 5, 6], lambda n: n % 2 == 0)
    [2, 4]
    >>> prefix_while("aab", lambda c: c == "b")
    []
    >>> prefix_while([], bool)
    []
    """
    return list(takewhile(test, items))


@exercise(
    "Table of f for all pairs: a list of rows, one per x, with f(x, y) for each y.",
    "Outer table of the two-argument function over xs (rows) and ys (columns).",
)
def function_table(f, xs, ys):
    """Return the rows [f(x, y) for all y], one row per x.

    >>> function_table(lambda x, y: x * y, [1, 2], [3, 4])
    [[3, 4], [6, 8]]
    >>> function_table(max, [0], [5, -1])
    [[5, 0]]
    >>> function_table(pow, [], [1])
    []
    """
    return [[f(x, y) for y in ys] for x in xs]


@exercise(
    "Group items in a dictionary by the result of the key function.",
    "Dictionary from key(item) to the list of items with that key.",
)
def bucket_by(items, key):
    """Group the items by key(item).

    >>> bucket_by(["fig", "kiwi", "nut"], len)
    {3: ['fig', 'nut'], 4: ['kiwi']}
    >>> bucket_by([1, 2, 3], lambda n: n > 1)
    {False: [1], True: [2, 3]}
    >>> bucket_by([], len)
    {}
    """
    buckets = {}
    for item in items:
        buckets.setdefault(key(item), []).append(item)
    return buckets


@exercise(
    "Retry: call the function with attempt numbers 1..n until it returns something other than None; else None.",
    "First non-None result of attempt(1), attempt(2), ..., attempt(n), or None.",
)
def retry_until_result(attempt, n):
    """Call attempt(1) up to attempt(n) and return the first result that is not None, otherwise None.

    >>> retry_until_result(lambda i: i * 10 if i > 2 else None, 5)
    30
    >>> retry_until_result(lambda i: None, 3) is None
    True
    >>> retry_until_result(lambda i: 0, 3)
    0
    """
    for number in range(1, n + 1):
        result = attempt(number)
        if result is not None:
            return result
    return None


@exercise(
    "True if f(x) <= f(x + 1) for every whole x from low up to, but not including, high.",
    "Is f non-decreasing on the integers from low to high?",
)
def is_rising_on(f, low: int, high: int) -> bool:
    """Check that f never decreases on the integers from low to high.

    >>> is_rising_on(lambda x: x * x, 0, 5)
    True
    >>> is_rising_on(lambda x: x * x, -2, 5)
    False
    >>> is_rising_on(abs, 3, 3)
    True
    """
    return all(f(x) <= f(x + 1) for x in range(low, high))
