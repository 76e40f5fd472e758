"""One-liners around single builtin functions."""

from training.curriculum.exercise import exercise


@exercise(
    "Distance between two numbers, never negative.",
    "Absolute difference of a and b.",
)
def gap_between(a, b):
    """Return how far apart two numbers are.

    >>> gap_between(3, 10)
    7
    >>> gap_between(10, 3)
    7
    >>> gap_between(-2, -2)
    0
    """
    return abs(a - b)


@exercise(
    "Are all temperatures above freezing (greater than zero)?",
    "True if every value in the list is positive; an empty list counts as true.",
)
def all_above_freezing(temperatures: list[float]) -> bool:
    """Check whether all temperatures are above 0.

    >>> all_above_freezing([3, 0.5])
    True
    >>> all_above_freezing([3, 0])
    False
    >>> all_above_freezing([])
    True
    """
    return all(t > 0 for t in temperatures)


@exercise(
    "Does any of the sentences end with a question mark?",
    "True if at least one text has '?' as its last character.",
)
def has_question(sentences):
    """Check whether any sentence ends with a question mark.

    >>> has_question(["Hi.", "Really?"])
    True
    >>> has_question(["Why? Because."])
    False
    >>> has_question([])
    False
    """
    return any(s.endswith("?") for s in sentences)


@exercise(
    "Binary digits of a number without the '0b' in front.",
    "Write a non-negative integer in base two.",
)
def plain_binary(n: int) -> str:
    """Return the binary digits of n without a prefix.

    >>> plain_binary(6)
    '110'
    >>> plain_binary(0)
    '0'
    >>> plain_binary(255)
    '11111111'
    """
    return bin(n)[2:]


@exercise(
    "Octal digits of a file mode without the '0o' prefix.",
    "Write n in base eight, digits only.",
)
def octal_digits(n: int) -> str:
    """Return the octal digits of a number.

    >>> octal_digits(493)
    '755'
    >>> octal_digits(8)
    '10'
    >>> octal_digits(0)
    '0'
    """
    return oct(n)[2:]


@exercise(
    "Upper-case hexadecimal digits of n without a prefix.",
    "Write a non-negative integer in base sixteen with capital letters.",
)
def upper_hex(n: int) -> str:
    """Return n in hexadecimal with capital letters and without prefix.

    >>> upper_hex(255)
    'FF'
    >>> upper_hex(16)
    '10'
    >>> upper_hex(0)
    '0'
    """
    return hex(n)[2:].upper()


@exercise(
    "Character for the k-th letter of the alphabet in lower case, where 1 is 'a'.",
    "Turn a number from 1 to 26 into the corresponding small letter.",
)
def nth_letter(k: int) -> str:
    """Return the k-th lower-case letter, counting from 1.

    >>> nth_letter(1)
    'a'
    >>> nth_letter(26)
    'z'
    >>> nth_letter(13)
    'm'
    """
    return chr(ord("a") + k - 1)


@exercise(
    "Letter that follows in the character table.",
    "Return the character with the next higher code.",
)
def following_char(char: str) -> str:
    """Return the character whose code is one higher.

    >>> following_char("a")
    'b'
    >>> following_char("Y")
    'Z'
    >>> following_char("0")
    '1'
    """
    return chr(ord(char) + 1)


@exercise(
    "Dozens and single eggs in a number of eggs.",
    "Split a count into full dozens and the remaining pieces.",
)
def dozens_and_rest(eggs: int) -> tuple[int, int]:
    """Return the number of full dozens and of remaining eggs.

    >>> dozens_and_rest(30)
    (2, 6)
    >>> dozens_and_rest(12)
    (1, 0)
    >>> dozens_and_rest(5)
    (0, 5)
    """
    return divmod(eggs, 12)


@exercise(
    "Number the lines of a list like 'n) text', starting at 1.",
    "Prefix each line with its position and a closing bracket.",
)
def bracket_numbers(lines: list[str]) -> list[str]:
    """Return the lines with 'n) ' in front of each, counting from 1.

    >>> bracket_numbers(["tea", "milk"])
    ['1) tea', '2) milk']
    >>> bracket_numbers([""])
    ['1) ']
    >>> bracket_numbers([])
    []
    """
    return [f"{n}) {line}" for n, line in enumerate(lines, 1)]


@exercise(
    "Only the values that count as true in a condition.",
    "Remove all falsy items (zero, empty text, None, False) from a list.",
)
def truthy_only(values: list) -> list:
    """Return the values that are true in a boolean context.

    >>> truthy_only([0, 1, "", "a", None, []])
    [1, 'a']
    >>> truthy_only([False])
    []
    >>> truthy_only([3])
    [3]
    """
    return list(filter(None, values))


@exercise(
    "Sum of the whole numbers written in a space-separated text.",
    "Convert the words of a text to int and add them up.",
)
def sum_of_words(text: str) -> int:
    """Return the sum of the integers in a text, separated by spaces.

    >>> sum_of_words("3 4 -2")
    5
    >>> sum_of_words("10")
    10
    >>> sum_of_words("")
    0
    """
    return sum(map(int, text.split()))


@exercise(
    "How many items of the list are strings?",
    "Count the elements that are instances of str.",
)
def count_strings(items: list) -> int:
    """Return how many items are strings.

    >>> count_strings(["a", 1, "b", None])
    2
    >>> count_strings([1, 2])
    0
    >>> count_strings([""])
    1
    """
    return sum(isinstance(item, str) for item in items)


@exercise(
    "Lengths of the words, in the same order.",
    "Map each word to its number of characters.",
)
def word_lengths_of(words):
    """Return the length of every word.

    >>> word_lengths_of(["a", "tree", ""])
    [1, 4, 0]
    >>> word_lengths_of(["hello"])
    [5]
    >>> word_lengths_of([])
    []
    """
    return list(map(len, words))


@exercise(
    "The cheapest product name in a dict of prices; the first one if several cost the same.",
    "Key with the smallest value.",
)
def cheapest(prices: dict[str, float]) -> str:
    """Return the name with the lowest price.

    >>> cheapest({"tea": 3, "milk": 1, "jam": 4})
    'milk'
    >>> cheapest({"a": 2, "b": 2})
    'a'
    >>> cheapest({"x": 0.5})
    'x'
    """
    return min(prices, key=prices.get)


@exercise(
    "Largest number in a list, or the fallback if the list is empty.",
    "Maximum with a default for no values.",
)
def max_or(values, fallback):
    """Return the largest value, or the fallback for an empty list.

    >>> max_or([3, 9, 2], 0)
    9
    >>> max_or([], -1)
    -1
    >>> max_or([], None) is None
    True
    """
    return max(values, default=fallback)


@exercise(
    "Even numbers from low up to but not including high.",
    "List all even integers in the half-open range [low, high).",
)
def evens_between(low: int, high: int) -> list[int]:
    """Return the even numbers from low up to, but not including, high.

    >>> evens_between(1, 8)
    [2, 4, 6]
    >>> evens_between(4, 8)
    [4, 6]
    >>> evens_between(5, 5)
    []
    """
    return list(range(low + low % 2, high, 2))


@exercise(
    "Round a price to the nearest multiple of five cents, given in cents.",
    "Nearest multiple of 5 for an integer amount.",
)
def to_five_cents(cents: int) -> int:
    """Round an amount in cents to the nearest multiple of 5.

    >>> to_five_cents(12)
    10
    >>> to_five_cents(13)
    15
    >>> to_five_cents(20)
    20
    """
    return round(cents / 5) * 5


@exercise(
    "The digits of a number as text joined by plus signs.",
    "Write 123 as '1+2+3'.",
)
def digits_with_plus(n: int) -> str:
    """Return the digits of a number joined by '+'.

    >>> digits_with_plus(123)
    '1+2+3'
    >>> digits_with_plus(7)
    '7'
    >>> digits_with_plus(100)
    '1+0+0'
    """
    return "+".join(str(n))


@exercise(
    "Total bill: quantities times prices, added up; both lists have the same length.",
    "Sum of the products of corresponding elements.",
)
def sum_of_lines(quantities, prices):
    """Return the sum of quantity * price over two parallel lists.

    >>> sum_of_lines([2, 1], [3, 10])
    16
    >>> sum_of_lines([4], [0.5])
    2.0
    >>> sum_of_lines([], [])
    0
    """
    return sum(q * p for q, p in zip(quantities, prices))


@exercise(
    "Columns of a table given as rows, each column as a tuple.",
    "Turn a list of rows into a list of columns.",
)
def table_columns(rows: list) -> list[tuple]:
    """Return the columns of a table of rows.

    >>> table_columns([[1, 2], [3, 4], [5, 6]])
    [(1, 3, 5), (2, 4, 6)]
    >>> table_columns([["a", "b"]])
    [('a',), ('b',)]
    >>> table_columns([])
    []
    """
    return list(zip(*rows))


@exercise(
    "Tuple of the values, last one first.",
    "Reverse a sequence and return it as a tuple.",
)
def reversed_tuple(values) -> tuple:
    """Return the values in reverse order as a tuple.

    >>> reversed_tuple([1, 2, 3])
    (3, 2, 1)
    >>> reversed_tuple("ab")
    ('b', 'a')
    >>> reversed_tuple([])
    ()
    """
    return tuple(reversed(values))


@exercise(
    "Is the object something that can be called?",
    "True for functions, classes and other callables.",
)
def can_call(thing):
    """Check whether a thing can be called like a function.

    >>> can_call(len)
    True
    >>> can_call("len")
    False
    >>> can_call(int)
    True
    """
    return callable(thing)
