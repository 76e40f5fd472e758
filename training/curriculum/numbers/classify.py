"""Number predicates, classifications and conditional counting."""

from collections import defaultdict

from training.curriculum.exercise import exercise


@exercise(
    "Describe n as 'negative', 'zero' or 'positive', followed by 'even' or 'odd' (zero is only 'zero').",
    "Text such as 'negative odd' for a whole number; 0 gives just 'zero'.",
)
def describe_integer(n: int) -> str:
    """Describe n with its sign and parity, for example 'negative odd'; 0 is 'zero'.

    >>> describe_integer(-3)
    'negative odd'
    >>> describe_integer(8)
    'positive even'
    >>> describe_integer(0)
    'zero'
    """
    if n == 0:
        return "zero"
    sign = "positive" if n > 0 else "negative"
    parity = "odd" if n % 2 else "even"
    return f"{sign} {parity}"


@exercise(
    "How many numbers are below zero, equal to zero, and above zero? As a tuple of three counts.",
    "Count negatives, zeros and positives in that order.",
)
def count_by_sign(numbers: list[float]) -> tuple[int, int, int]:
    """Return (number of negatives, number of zeros, number of positives).

    >>> count_by_sign([-2, 0, 5, 7])
    (1, 1, 2)
    >>> count_by_sign([])
    (0, 0, 0)
    >>> count_by_sign([-0.5, -1])
    (2, 0, 0)
    """
    below = sum(n < 0 for n in numbers)
    above = sum(n > 0 for n in numbers)
    return below, len(numbers) - below - above, above


@exercise(
    "Group numbers by how many digits they have (sign not counted), as a dict with ascending keys.",
    "Dictionary from digit count to the list of numbers with that many digits, smallest count first.",
)
def group_by_digit_count(numbers):
    """Group integers by their number of digits, without the sign; keys are in ascending order.

    >>> group_by_digit_count([5, 12, -7, 100])
    {1: [5, -7], 2: [12], 3: [100]}
    >>> group_by_digit_count([99, 0])
    {1: [0], 2: [99]}
    >>> group_by_digit_count([])
    {}
    """
    groups = defaultdict(list)
    for n in numbers:
        groups[len(str(abs(n)))].append(n)
    return dict(sorted(groups.items()))


@exercise(
    "Is n made of one digit only, repeated at least twice, such as 77 or 4444?",
    "True for numbers of two or more digits which are all the same.",
)
def is_repdigit(n: int) -> bool:
    """Check whether n has at least two digits and all of them are equal.

    >>> is_repdigit(77)
    True
    >>> is_repdigit(7)
    False
    >>> is_repdigit(778)
    False
    """
    text = str(abs(n))
    return len(text) > 1 and len(set(text)) == 1


@exercise(
    "Round-number test: only the first digit differs from zero and there are at least two digits.",
    "Check whether n looks like 20, 300 or 7000.",
)
def is_round_number(n: int) -> bool:
    """Check whether n has several digits of which only the first is not zero.

    >>> is_round_number(300)
    True
    >>> is_round_number(310)
    False
    >>> is_round_number(5)
    False
    """
    text = str(abs(n))
    return len(text) > 1 and set(text[1:]) == {"0"}


@exercise(
    "Is the text a valid ten-digit code whose last digit equals the sum of the first nine modulo ten?",
    "Validate a code of exactly ten digits with a simple check digit: the nine first digits summed, last digit of that sum.",
)
def valid_check_digit(code: str) -> bool:
    """Check whether code is ten digits long and ends with the last digit of the sum of the other nine.

    >>> valid_check_digit("1234567895")
    True
    >>> valid_check_digit("1234567890")
    False
    >>> valid_check_digit("12a4567895")
    False
    >>> valid_check_digit("15")
    False
    """
    if len(code) != 10 or not code.isdigit():
        return False
    return sum(int(c) for c in code[:9]) % 10 == int(code[9])


@exercise(
    "Compute the check digit that brings the weighted digit sum to a multiple of ten; weights 3 and 1 alternate starting with 3 on the left.",
    "Digit to append so that 3*d1 + 1*d2 + 3*d3 + ... plus the digit is divisible by 10.",
)
def weighted_check_digit(body: str) -> int:
    """Return the digit that makes the sum of the digits, weighted 3, 1, 3, 1, ..., a multiple of ten.

    >>> weighted_check_digit("12")
    5
    >>> weighted_check_digit("0000")
    0
    >>> weighted_check_digit("7")
    9
    """
    total = 0
    for i, ch in enumerate(body):
        total += int(ch) * (3 if i % 2 == 0 else 1)
    return -total % 10


@exercise(
    "Do the numbers form a gap-free block of consecutive integers, in whatever order and without repetition?",
    "True if sorting the list yields start, start + 1, start + 2, ...; the empty list is fine.",
)
def is_consecutive_block(numbers: list[int]) -> bool:
    """Check whether the numbers, in any order, are consecutive integers without repetition.

    >>> is_consecutive_block([5, 3, 4])
    True
    >>> is_consecutive_block([1, 2, 2])
    False
    >>> is_consecutive_block([])
    True
    """
    ordered = sorted(numbers)
    return all(b - a == 1 for a, b in zip(ordered, ordered[1:]))


@exercise(
    "How many numbers in low..high contain the digit at least once?",
    "Count integers from low to high, both included, in whose decimal form the digit occurs.",
)
def count_containing_digit(low: int, high: int, digit: int) -> int:
    """Count the numbers from low to high that contain the digit.

    >>> count_containing_digit(1, 20, 1)
    11
    >>> count_containing_digit(30, 39, 3)
    10
    >>> count_containing_digit(2, 8, 9)
    0
    """
    mark = str(digit)
    return sum(mark in str(n) for n in range(low, high + 1))


@exercise(
    "Label every number 'low', 'ok' or 'high' by the limits of the accepted range, limits being ok.",
    "Map readings to words: below minimum 'low', above maximum 'high', otherwise 'ok'.",
)
def label_readings(readings, minimum, maximum):
    """Label each reading 'low' (below minimum), 'high' (above maximum) or 'ok'.

    >>> label_readings([1, 5, 9], 2, 8)
    ['low', 'ok', 'high']
    >>> label_readings([2, 8], 2, 8)
    ['ok', 'ok']
    >>> label_readings([], 0, 1)
    []
    """
    return ["low" if r < minimum else "high" if r > maximum else "ok" for r in readings]


@exercise(
    "Split the numbers into three lists: below, equal to and above the pivot.",
    "Partition a list around pivot, preserving order in each of the three parts.",
)
def split_around(numbers: list[int], pivot: int) -> tuple[list[int], list[int], list[int]]:
    """Return three lists with the numbers below, equal to and above pivot.

    >>> split_around([4, 1, 3, 3, 9], 3)
    ([1], [3, 3], [4, 9])
    >>> split_around([2], 5)
    ([2], [], [])
    >>> split_around([], 0)
    ([], [], [])
    """
    below, equal, above = [], [], []
    for n in numbers:
        if n < pivot:
            below.append(n)
        elif n > pivot:
            above.append(n)
        else:
            equal.append(n)
    return below, equal, above


@exercise(
    "Values that exceed everything before them; the first value always counts.",
    "List the running records of a series: each entry larger than all earlier entries.",
)
def record_values(series: list[float]) -> list[float]:
    """Return the values of series that are larger than every earlier value.

    >>> record_values([3, 1, 4, 4, 6])
    [3, 4, 6]
    >>> record_values([9, 8])
    [9]
    >>> record_values([])
    []
    """
    records = []
    for value in series:
        if not records or value > records[-1]:
            records.append(value)
    return records


@exercise(
    "Positions of values that are larger than both neighbours; the first and the last value are never counted.",
    "Indexes of the inner local maxima of a list.",
)
def local_tops(values: list[int]) -> list[int]:
    """Return the indexes of inner values larger than both of their neighbours.

    >>> local_tops([1, 5, 2, 8, 3])
    [1, 3]
    >>> local_tops([1, 2, 3])
    []
    >>> local_tops([2, 2, 2, 1])
    []
    """
    return [i for i in range(1, len(values) - 1) if values[i - 1] < values[i] > values[i + 1]]


@exercise(
    "How many numbers from the stream are read until stop appears or sum exceeds budget? The number causing the end is not counted.",
    "Count leading numbers that can be taken: end before the first one equal to stop or the first that would bring the total above budget.",
)
def taken_before_end(stream, stop, budget):
    """Count the numbers taken from the front of stream.

    Taking ends before a number equal to stop or one that would lift the total above budget.

    >>> taken_before_end([3, 4, 0, 5], 0, 100)
    2
    >>> taken_before_end([3, 4, 5], 0, 7)
    2
    >>> taken_before_end([9], 0, 5)
    0
    """
    total = 0
    count = 0
    for n in stream:
        if n == stop or total + n > budget:
            break
        total += n
        count += 1
    return count


@exercise(
    "Is the day number even while the month is odd, or the other way round?",
    "True when day and month differ in parity.",
)
def parity_differs(day: int, month: int) -> bool:
    """Check whether exactly one of day and month is even.

    >>> parity_differs(4, 7)
    True
    >>> parity_differs(5, 11)
    False
    >>> parity_differs(2, 2)
    False
    """
    return day % 2 != month % 2


@exercise(
    "Can all lengths be measured with a folding rule whose sections have the given length, i.e. are all multiples of it?",
    "True if every length is an exact multiple of section.",
)
def all_whole_sections(lengths: list[int], section: int) -> bool:
    """Check whether every length is a multiple of section.

    >>> all_whole_sections([20, 40, 100], 20)
    True
    >>> all_whole_sections([20, 30], 20)
    False
    >>> all_whole_sections([], 7)
    True
    """
    return not any(length % section for length in lengths)


@exercise(
    "Raise ValueError unless value is an int (not a bool) between low and high; otherwise return it.",
    "Validate a whole number within limits: wrong type or out of range is a ValueError, good values are passed through.",
)
def require_int_in_range(value, low, high):
    """Return value if it is an integer from low to high.

    Raises:
        ValueError: value is not an int (booleans do not count) or lies outside the range.

    >>> require_int_in_range(5, 1, 10)
    5
    >>> require_int_in_range(11, 1, 10)
    Traceback (most recent call last):
    ...
    ValueError: 11 is not between 1 and 10
    >>> require_int_in_range(True, 0, 1)
    Traceback (most recent call last):
    ...
    ValueError: not an integer: True
    """
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"not an integer: {value!r}")
    if not low <= value <= high:
        raise ValueError(f"{value} is not between {low} and {high}")
    return value


@exercise(
    "Sum of the values at even indexes minus the sum of those at odd indexes.",
    "Compare two interleaved accounts: total of positions 0, 2, 4, ... less total of positions 1, 3, 5, ...",
)
def interleaved_difference(amounts):
    """Return the total at even indexes minus the total at odd indexes.

    >>> interleaved_difference([5, 1, 4, 2])
    6
    >>> interleaved_difference([3])
    3
    >>> interleaved_difference([])
    0
    """
    return sum(amounts[::2]) - sum(amounts[1::2])
