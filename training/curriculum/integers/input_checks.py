"""Checking numbers: valid input, ranges, kinds and error cases."""

from training.curriculum.exercise import exercise


@exercise(
    "Return n if it is positive, otherwise raise ValueError.",
    "Check that the number is greater than zero; give it back or raise a ValueError.",
)
def require_positive(n: int) -> int:
    """Return n, which must be greater than zero.

    >>> require_positive(5)
    5
    >>> require_positive(1)
    1
    >>> require_positive(0)
    Traceback (most recent call last):
        ...
    ValueError: number must be positive
    """
    if n <= 0:
        raise ValueError("number must be positive")
    return n


@exercise(
    "Divide a by b; if b is zero return the fallback value.",
    "Return the quotient a / b, or fallback when dividing is impossible.",
)
def quotient_or(a, b, fallback):
    """Return a / b, or fallback if b is 0.

    >>> quotient_or(6, 4, 0)
    1.5
    >>> quotient_or(6, 0, -1)
    -1
    >>> quotient_or(0, 5, 9)
    0.0
    """
    if b == 0:
        return fallback
    return a / b


@exercise(
    "Sum of the list; raise ValueError if it contains a negative number.",
    "Add the numbers, none of which may be below zero (ValueError otherwise).",
)
def sum_of_nonnegative(numbers: list[int]) -> int:
    """Return the sum of the numbers; negative numbers are not allowed.

    >>> sum_of_nonnegative([1, 0, 4])
    5
    >>> sum_of_nonnegative([])
    0
    >>> sum_of_nonnegative([3, -1])
    Traceback (most recent call last):
        ...
    ValueError: negative number
    """
    if any(n < 0 for n in numbers):
        raise ValueError("negative number")
    return sum(numbers)


@exercise(
    "Return the largest number; raise ValueError if the list is empty.",
    "Maximum of the values; there must be at least one (ValueError otherwise).",
)
def required_maximum(values):
    """Return the largest value of a non-empty list.

    >>> required_maximum([3, 9, 2])
    9
    >>> required_maximum([-4])
    -4
    >>> required_maximum([])
    Traceback (most recent call last):
        ...
    ValueError: no values
    """
    if not values:
        raise ValueError("no values")
    return max(values)


@exercise(
    "Check that the number is an int (a bool does not count) between low and high, both inclusive.",
    "Return True for a real integer inside the closed range low..high.",
)
def is_int_within(value, low, high):
    """Tell whether value is an int, no bool, from low to high.

    >>> is_int_within(5, 1, 10)
    True
    >>> is_int_within(2.0, 1, 10)
    False
    >>> is_int_within(True, 0, 1)
    False
    >>> is_int_within(11, 1, 10)
    False
    """
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


@exercise(
    "Convert the text to an int from low to high; raise ValueError if it is out of range.",
    "Parse a whole number and make sure that it lies between low and high inclusive.",
)
def parse_in_range(text, low, high):
    """Return the integer written in text, which must be in low .. high.

    >>> parse_in_range("7", 1, 9)
    7
    >>> parse_in_range(" 1 ", 1, 9)
    1
    >>> parse_in_range("12", 1, 9)
    Traceback (most recent call last):
        ...
    ValueError: out of range
    """
    number = int(text)
    if not low <= number <= high:
        raise ValueError("out of range")
    return number


@exercise(
    "Return the list of problems of a number: 'negative' if below zero, 'odd' if odd, 'too large' if above limit, in this order.",
    "Collect the words for all rules that n violates.",
)
def number_problems(n: int, limit: int) -> list[str]:
    """Return the names of all problems of n.

    >>> number_problems(-3, 10)
    ['negative', 'odd']
    >>> number_problems(13, 10)
    ['odd', 'too large']
    >>> number_problems(4, 10)
    []
    """
    problems = []
    if n < 0:
        problems.append("negative")
    if n % 2:
        problems.append("odd")
    if n > limit:
        problems.append("too large")
    return problems


@exercise(
    "Are all numbers different from each other and all between 1 and n?",
    "Check that the list has no repeats and no value outside 1..n.",
)
def distinct_within(numbers, n):
    """Tell whether the numbers are distinct and all in 1 .. n.

    >>> distinct_within([2, 5, 1], 5)
    True
    >>> distinct_within([2, 2], 5)
    False
    >>> distinct_within([0, 1], 5)
    False
    """
    return len(set(numbers)) == len(numbers) and all(1 <= x <= n for x in numbers)


@exercise(
    "Compare a and b and return '<', '=' or '>'.",
    "Give the relation sign that belongs between two numbers.",
)
def relation_sign(a: float, b: float) -> str:
    """Return '<', '=' or '>' for a compared with b.

    >>> relation_sign(1, 2)
    '<'
    >>> relation_sign(3, 3)
    '='
    >>> relation_sign(5, -5)
    '>'
    """
    if a < b:
        return "<"
    if a > b:
        return ">"
    return "="


@exercise(
    "Return how many of the three conditions hold: n is even, n is greater than 100, n ends in 5.",
    "Count the true ones among even, above 100 and last digit five.",
)
def true_conditions(n):
    """Return how many of the conditions even, above 100, ending in 5 hold for n.

    >>> true_conditions(205)
    2
    >>> true_conditions(102)
    2
    >>> true_conditions(7)
    0
    """
    return (n % 2 == 0) + (n > 100) + (n % 10 == 5)


@exercise(
    "Do exactly two of the three numbers have the same value?",
    "Return True when one pair is equal and the third number differs.",
)
def exactly_one_pair(a: int, b: int, c: int) -> bool:
    """Tell whether exactly two of a, b and c are equal.

    >>> exactly_one_pair(1, 2, 1)
    True
    >>> exactly_one_pair(4, 4, 4)
    False
    >>> exactly_one_pair(1, 2, 3)
    False
    """
    return len({a, b, c}) == 2


@exercise(
    "Check whether the three numbers are in strictly ascending or strictly descending order.",
    "Return True if b lies strictly between a and c.",
)
def strictly_ordered(a: int, b: int, c: int) -> bool:
    """Tell whether a, b, c strictly rise or strictly fall.

    >>> strictly_ordered(1, 5, 9)
    True
    >>> strictly_ordered(9, 5, 1)
    True
    >>> strictly_ordered(1, 1, 2)
    False
    """
    return a < b < c or a > b > c


@exercise(
    "Return the numbers outside the range low to high (both inclusive), in their order.",
    "List the values that are smaller than low or larger than high.",
)
def out_of_range_values(values, low, high):
    """Return the values outside low .. high.

    >>> out_of_range_values([1, 5, 10, 15], 5, 10)
    [1, 15]
    >>> out_of_range_values([7], 5, 10)
    []
    >>> out_of_range_values([], 0, 1)
    []
    """
    return [v for v in values if not low <= v <= high]


@exercise(
    "Return the first invalid number: the first one that is negative or above limit; None if all are fine.",
    "Find the earliest value that does not lie between 0 and limit.",
)
def first_invalid(numbers: list[int], limit: int) -> int | None:
    """Return the first number below 0 or above limit, or None.

    >>> first_invalid([3, 12, -1], 10)
    12
    >>> first_invalid([0, 10], 10) is None
    True
    >>> first_invalid([], 5) is None
    True
    """
    return next((n for n in numbers if n < 0 or n > limit), None)


@exercise(
    "Keep only the items that are real numbers (int or float, no bool).",
    "From a mixed list return the ints and floats.",
)
def only_numbers(items):
    """Return the items that are int or float but not bool.

    >>> only_numbers([1, "a", 2.5, True, None])
    [1, 2.5]
    >>> only_numbers(["1"])
    []
    >>> only_numbers([])
    []
    """
    return [x for x in items if isinstance(x, (int, float)) and not isinstance(x, bool)]


@exercise(
    "Convert the texts that are whole numbers and count the others: return (list of ints, number of rejected texts).",
    "Parse a list of texts; texts that are no numbers are only counted.",
)
def parse_and_count_bad(texts: list[str]) -> tuple[list[int], int]:
    """Return the parsed integers and how many texts were no integers.

    >>> parse_and_count_bad(["3", "x", "-7"])
    ([3, -7], 1)
    >>> parse_and_count_bad(["1.5"])
    ([], 1)
    >>> parse_and_count_bad([])
    ([], 0)
    """
    numbers = []
    bad = 0
    for text in texts:
        try:
            numbers.append(int(text))
        except ValueError:
            bad += 1
    return numbers, bad


@exercise(
    "Is the text a number with exactly n digits and no leading zero?",
    "Check that text consists of n digits, the first of which is not 0.",
)
def is_n_digit_text(text: str, n: int) -> bool:
    """Tell whether text is an n-digit number without leading zero.

    >>> is_n_digit_text("1234", 4)
    True
    >>> is_n_digit_text("0123", 4)
    False
    >>> is_n_digit_text("12a", 3)
    False
    """
    return text.isdigit() and len(text) == n and text[0] != "0"


@exercise(
    "Return the step (positive or negative) from a towards b: 1, -1 or 0.",
    "In which direction must one go from a to reach b? 1 for up, -1 for down, 0 if equal.",
)
def direction_to(a, b):
    """Return 1, -1 or 0 for b above, below or equal to a.

    >>> direction_to(2, 7)
    1
    >>> direction_to(7, 2)
    -1
    >>> direction_to(4, 4)
    0
    """
    return (b > a) - (b < a)


@exercise(
    "Check that the readings never jump by more than limit between neighbours; raise ValueError naming the index of the first reading that does.",
    "Return True for smooth readings; a jump above limit raises ValueError with the position of the later value.",
)
def check_jumps(readings: list[int], limit: int) -> bool:
    """Return True if neighbouring readings differ by at most limit.

    >>> check_jumps([1, 3, 2], 2)
    True
    >>> check_jumps([1, 3, 9], 2)
    Traceback (most recent call last):
        ...
    ValueError: jump at index 2
    >>> check_jumps([], 1)
    True
    """
    for i in range(1, len(readings)):
        if abs(readings[i] - readings[i - 1]) > limit:
            raise ValueError(f"jump at index {i}")
    return True


@exercise(
    "Swap the limits if they are in the wrong order and return whether x lies between them, inclusive.",
    "Is x between a and b (ends included), whichever of the two is smaller?",
)
def between_any_order(x, a, b):
    """Tell whether x lies between a and b in either order, inclusive.

    >>> between_any_order(5, 9, 1)
    True
    >>> between_any_order(1, 1, 4)
    True
    >>> between_any_order(0, 1, 4)
    False
    """
    return min(a, b) <= x <= max(a, b)


@exercise(
    "Return the name of the first limit that the number does not exceed, or 'over' if it exceeds all; limits is a dict name to value in ascending order.",
    "Find the category of n: the first name whose limit is at least n.",
)
def category_of(n: int, limits: dict[str, int]) -> str:
    """Return the first name with n <= limit, or 'over'.

    >>> category_of(7, {"low": 5, "mid": 10})
    'mid'
    >>> category_of(5, {"low": 5, "mid": 10})
    'low'
    >>> category_of(11, {"low": 5, "mid": 10})
    'over'
    """
    for name, limit in limits.items():
        if n <= limit:
            return name
    return "over"


@exercise(
    "How many of the guesses are too low, correct and too high for the secret number? Return a tuple of three counts.",
    "Compare every guess with secret and count smaller, equal and larger ones.",
)
def guess_counts(guesses, secret):
    """Return how many guesses are below, equal to and above secret.

    >>> guess_counts([3, 8, 5, 9], 5)
    (1, 1, 2)
    >>> guess_counts([5], 5)
    (0, 1, 0)
    >>> guess_counts([], 1)
    (0, 0, 0)
    """
    low = sum(g < secret for g in guesses)
    high = sum(g > secret for g in guesses)
    return low, len(guesses) - low - high, high


@exercise(
    "Return the sum of a and b, but raise ValueError if the result has more than n digits.",
    "Add two non-negative numbers; an overflow beyond n decimal digits is a ValueError.",
)
def add_with_digit_limit(a: int, b: int, n: int) -> int:
    """Return a + b if it has at most n digits.

    >>> add_with_digit_limit(40, 59, 2)
    99
    >>> add_with_digit_limit(60, 40, 2)
    Traceback (most recent call last):
        ...
    ValueError: overflow
    >>> add_with_digit_limit(0, 0, 1)
    0
    """
    total = a + b
    if total >= 10 ** n:
        raise ValueError("overflow")
    return total
