"""Functions with variable, keyword-only and default arguments; optional None; several results."""

from training.curriculum.exercise import exercise


@exercise(
    "Average of all positional arguments, or None without any.",
    "Mean of any number of values given one by one; None if there are none.",
)
def mean_of(*values):
    """Return the average of the arguments, or None without arguments.

    >>> mean_of(1, 2, 6)
    3.0
    >>> mean_of(5)
    5.0
    >>> mean_of() is None
    True
    """
    if not values:
        return None
    return sum(values) / len(values)


@exercise(
    "HTML-like tag with attributes from keyword arguments, in the order given.",
    "Build '<name a=\"1\">text</name>' from a tag name, a text and keyword attributes.",
)
def make_tag(name: str, text: str = "", **attributes) -> str:
    """Return a tag with the given text and attributes.

    >>> make_tag("b", "hi")
    '<b>hi</b>'
    >>> make_tag("a", "x", href="/home")
    '<a href="/home">x</a>'
    >>> make_tag("p")
    '<p></p>'
    """
    attrs = "".join(f' {key}="{value}"' for key, value in attributes.items())
    return f"<{name}{attrs}>{text}</{name}>"


@exercise(
    "Join the parts with a separator, leaving out None and empty strings.",
    "Concatenate non-empty arguments; `sep` is keyword-only and a comma with a space by default.",
)
def join_present(*parts, sep=", "):
    """Join the arguments that are neither None nor empty.

    >>> join_present("Main St", None, "Berlin")
    'Main St, Berlin'
    >>> join_present("a", "", "b", sep="-")
    'a-b'
    >>> join_present()
    ''
    """
    return sep.join(part for part in parts if part)


@exercise(
    "First argument that is not None; None if all are.",
    "Coalesce: return the leftmost value other than None.",
)
def coalesce(*values):
    """Return the first argument that is not None.

    >>> coalesce(None, 0, 5)
    0
    >>> coalesce("a", None)
    'a'
    >>> coalesce(None, None) is None
    True
    """
    for value in values:
        if value is not None:
            return value
    return None


@exercise(
    "New dict with the keyword changes applied; a change to None removes the key.",
    "Copy of a record updated by keyword arguments, where None means deletion.",
)
def patched(record: dict, **changes) -> dict:
    """Return a copy of a record with changes; None removes a key.

    >>> patched({"a": 1, "b": 2}, b=3, c=4)
    {'a': 1, 'b': 3, 'c': 4}
    >>> patched({"a": 1}, a=None)
    {}
    >>> patched({"a": 1})
    {'a': 1}
    """
    merged = {**record, **changes}
    return {key: value for key, value in merged.items() if value is not None}


@exercise(
    "Limit a value: not below `low` and not above `high`, where None means no limit.",
    "Clamp with optional bounds given by keyword.",
)
def bounded(value, *, low=None, high=None):
    """Limit a value to optional lower and upper bounds.

    >>> bounded(15, high=10)
    10
    >>> bounded(-3, low=0, high=10)
    0
    >>> bounded(7)
    7
    """
    if low is not None and value < low:
        return low
    if high is not None and value > high:
        return high
    return value


@exercise(
    "Smallest and largest value together with their difference.",
    "Return (minimum, maximum, spread) of a non-empty list.",
)
def extent(values: list) -> tuple:
    """Return the minimum, the maximum and their difference.

    >>> extent([4, 9, 1])
    (1, 9, 8)
    >>> extent([5])
    (5, 5, 0)
    >>> extent([-2, 2])
    (-2, 2, 4)
    """
    low, high = min(values), max(values)
    return low, high, high - low


@exercise(
    "Separate a list into head and tail: (first item, rest), or (None, []) when it is empty.",
    "Split off the first element.",
)
def split_head(items: list) -> tuple:
    """Return the first item and the list of the others; (None, []) if empty.

    >>> split_head([1, 2, 3])
    (1, [2, 3])
    >>> split_head(["x"])
    ('x', [])
    >>> split_head([])
    (None, [])
    """
    if not items:
        return None, []
    first, *rest = items
    return first, rest


@exercise(
    "Full name from first, optional middle and last name; a middle name is shortened to its initial with a dot.",
    "Compose a name; when middle is given, only its first letter and a dot are used.",
)
def full_name(first: str, last: str, middle: str | None = None) -> str:
    """Return the full name, with the middle name as an initial if there is one.

    >>> full_name("Ada", "Berg")
    'Ada Berg'
    >>> full_name("Ada", "Berg", "Maria")
    'Ada M. Berg'
    >>> full_name("Ada", "Berg", middle="")
    'Ada Berg'
    """
    if middle:
        return f"{first} {middle[0]}. {last}"
    return f"{first} {last}"


@exercise(
    "Call a function with the given positional and keyword arguments twice over: feed the result back in as the only argument.",
    "Apply a function to its arguments and then to its own result.",
)
def twice(function, *args, **kwargs):
    """Return function(function(*args, **kwargs)).

    >>> twice(lambda n: n + 3, 1)
    7
    >>> twice(sorted, [3, 1, 2], reverse=True)
    [1, 2, 3]
    >>> twice(str.strip, " a ")
    'a'
    """
    return function(function(*args, **kwargs))


@exercise(
    "Chain functions: the result of each is the input of the next.",
    "Send a value through the given functions from left to right.",
)
def through(value, *functions):
    """Pass a value through functions one after the other.

    >>> through(" Hello ", str.strip, str.lower)
    'hello'
    >>> through(3, lambda n: n * 2, str)
    '6'
    >>> through(5)
    5
    """
    for function in functions:
        value = function(value)
    return value


@exercise(
    "Remember arguments for later: return a function of the missing ones that puts the remembered ones in front.",
    "Fix the first positional arguments of a function and return a function for the rest.",
)
def prefill(function, *fixed):
    """Return a function that calls the given one with some arguments already filled in.

    >>> prefill(pow, 2)(5)
    32
    >>> prefill(max, 3, 9)(4)
    9
    >>> prefill(len)("abc")
    3
    """
    def call(*rest):
        return function(*fixed, *rest)

    return call


@exercise(
    "Counter function: each call returns the next number, from `start` in steps of `step`.",
    "Make a closure that hands out start, start + step, start + 2 * step, ...",
)
def number_dispenser(start=1, step=1):
    """Return a function that gives the next number on every call.

    >>> tick = number_dispenser()
    >>> tick(), tick()
    (1, 2)
    >>> tens = number_dispenser(10, step=10)
    >>> tens(), tens(), tens()
    (10, 20, 30)
    >>> number_dispenser(5)()
    5
    """
    value = start - step

    def following():
        nonlocal value
        value += step
        return value

    return following


@exercise(
    "Function that remembers the results of another for equal arguments and counts real calls in a list it is given.",
    "Wrap a one-argument function with a dict cache; append each argument that is really computed to `calls`.",
)
def remember(function, calls):
    """Return a caching version of a one-argument function.

    Every argument for which the function is really called is appended to calls.

    >>> log = []
    >>> square = remember(lambda n: n * n, log)
    >>> square(4), square(4)
    (16, 16)
    >>> log
    [4]
    >>> square(5)
    25
    """
    results = {}

    def lookup(argument):
        if argument not in results:
            calls.append(argument)
            results[argument] = function(argument)
        return results[argument]

    return lookup


@exercise(
    "Sort words; with `by_length` shorter ones come first, with `descending` the order is turned around. Both are keyword-only.",
    "Order words alphabetically, or by length and then alphabetically, optionally in reverse.",
)
def order_words(words, *, by_length=False, descending=False):
    """Return the words sorted alphabetically, or by length first if by_length is set.

    >>> order_words(["pear", "fig", "apple"])
    ['apple', 'fig', 'pear']
    >>> order_words(["pear", "fig", "apple"], by_length=True)
    ['fig', 'pear', 'apple']
    >>> order_words(["a", "b"], descending=True)
    ['b', 'a']
    """
    key = (lambda w: (len(w), w)) if by_length else None
    return sorted(words, key=key, reverse=descending)


@exercise(
    "Keyword arguments as 'key=value' text, sorted by key and joined with semicolons.",
    "Serialise options given as keywords into one line in alphabetical order.",
)
def options_line(**options):
    """Return the keyword arguments as 'key=value' joined by ';', sorted by key.

    >>> options_line(width=3, depth=1)
    'depth=1;width=3'
    >>> options_line(a="x")
    'a=x'
    >>> options_line()
    ''
    """
    return ";".join(f"{key}={options[key]}" for key in sorted(options))


@exercise(
    "Append an item to the list and return it; without a list start a new one each time.",
    "Add `item` to `basket`, creating a fresh list when basket is None.",
)
def put_in(item, basket=None):
    """Append an item to a basket (a new list if none is given) and return it.

    >>> put_in("egg")
    ['egg']
    >>> put_in("milk")
    ['milk']
    >>> put_in("tea", ["cup"])
    ['cup', 'tea']
    """
    if basket is None:
        basket = []
    basket.append(item)
    return basket


@exercise(
    "Mean and number of the readings that are not None; the mean is None when no reading is left.",
    "Ignore missing readings (None) and return (average, count) of the others.",
)
def mean_of_known(readings):
    """Return (mean, count) of the readings that are not None.

    >>> mean_of_known([1, None, 3])
    (2.0, 2)
    >>> mean_of_known([None])
    (None, 0)
    >>> mean_of_known([])
    (None, 0)
    """
    known = [r for r in readings if r is not None]
    if not known:
        return None, 0
    return sum(known) / len(known), len(known)


@exercise(
    "Replace each None by the latest value before it; leading Nones stay.",
    "Forward fill of missing values in a list.",
)
def fill_forward(values: list) -> list:
    """Replace None by the last value before it that is not None.

    >>> fill_forward([1, None, None, 4])
    [1, 1, 1, 4]
    >>> fill_forward([None, 2, None])
    [None, 2, 2]
    >>> fill_forward([])
    []
    """
    filled = []
    last = None
    for value in values:
        if value is not None:
            last = value
        filled.append(last)
    return filled


@exercise(
    "Position and value of the largest item, the first on ties; (None, None) for an empty list.",
    "Argmax with the maximum: return (index, value).",
)
def peak_with_index(values):
    """Return (index, value) of the first largest item, or (None, None).

    >>> peak_with_index([3, 8, 5, 8])
    (1, 8)
    >>> peak_with_index([-1])
    (0, -1)
    >>> peak_with_index([])
    (None, None)
    """
    if not values:
        return None, None
    index = max(range(len(values)), key=values.__getitem__)
    return index, values[index]


@exercise(
    "Compare two optional numbers: the larger one, the only one, or None if both are None.",
    "Maximum of two values either of which may be None.",
)
def larger_known(a, b):
    """Return the larger of two values, treating None as missing.

    >>> larger_known(3, 5)
    5
    >>> larger_known(None, 0)
    0
    >>> larger_known(None, None) is None
    True
    """
    if a is None:
        return b
    if b is None:
        return a
    return max(a, b)


@exercise(
    "Quotient, remainder and whether the division is exact.",
    "Divide two integers and return (quotient, remainder, True if nothing is left).",
)
def division_report(a: int, b: int) -> tuple[int, int, bool]:
    """Return the quotient, the remainder and whether b divides a.

    >>> division_report(17, 5)
    (3, 2, False)
    >>> division_report(12, 4)
    (3, 0, True)
    >>> division_report(0, 3)
    (0, 0, True)
    """
    quotient, remainder = divmod(a, b)
    return quotient, remainder, remainder == 0
