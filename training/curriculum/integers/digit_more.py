"""More on digits: digit by digit arithmetic with remainders, searching and combining several numbers."""

from training.curriculum.exercise import exercise


@exercise(
    "Add n modulo ten and divide by ten until nothing is left of the non-negative n.",
    "Given n, total its digits without converting it to text.",
)
def digits_total_by_division(n: int) -> int:
    """Return the sum of the decimal digits of n, taking them off with remainder and integer division.

    >>> digits_total_by_division(123)
    6
    >>> digits_total_by_division(0)
    0
    >>> digits_total_by_division(9080)
    17
    """
    total = 0
    while n > 0:
        total += n % 10
        n //= 10
    return total


@exercise(
    "Sort the distinct digits downward and take the one after the first; -1 without it.",
    "Given a non-negative n, which digit is exceeded only by the largest one?",
)
def second_largest_digit(n: int) -> int:
    """Return the second largest different digit of n, or -1 if all digits are equal.

    >>> second_largest_digit(3919)
    3
    >>> second_largest_digit(77)
    -1
    >>> second_largest_digit(10)
    0
    """
    digits = sorted(set(str(n)), reverse=True)
    return int(digits[1]) if len(digits) > 1 else -1


@exercise(
    "Where in the number does its biggest digit stand for the first time?",
    "Given a non-negative n, find the 0-based place of the maximum digit.",
)
def position_of_max_digit(n):
    """Return the index from the left, starting at 0, of the largest digit of n; ties go to the first.

    >>> position_of_max_digit(2919)
    1
    >>> position_of_max_digit(5)
    0
    >>> position_of_max_digit(100)
    0
    """
    text = str(n)
    return text.index(max(text))


@exercise(
    "List those decimal digits which are at least low and at most high.",
    "Given n and two bounds, filter its digits.",
)
def digits_between(n: int, low: int, high: int) -> list:
    """Return the digits of n that lie from low to high, inclusive, in order.

    >>> digits_between(192837, 2, 8)
    [2, 8, 3, 7]
    >>> digits_between(555, 6, 9)
    []
    >>> digits_between(10, 0, 1)
    [1, 0]
    """
    return [int(d) for d in str(n) if low <= int(d) <= high]


@exercise(
    "How far apart are the totals of the digits of two non-negative integers?",
    "Given a and b, compare the sums of their digits.",
)
def digit_sums_differ_by(a, b):
    """Return the absolute difference of the digit sums of a and b.

    >>> digit_sums_differ_by(123, 99)
    12
    >>> digit_sums_differ_by(10, 1)
    0
    >>> digit_sums_differ_by(0, 45)
    9
    """
    return abs(sum(map(int, str(a))) - sum(map(int, str(b))))


@exercise(
    "Compare two non-negative integers by the total of their digits, a tie going to the lesser number.",
    "Given a and b, choose the one whose digits add up to more.",
)
def larger_by_digit_sum(a: int, b: int) -> int:
    """Return whichever of a and b has the larger digit sum; if they are equal return the smaller number.

    >>> larger_by_digit_sum(99, 123)
    99
    >>> larger_by_digit_sum(12, 21)
    12
    >>> larger_by_digit_sum(5, 50)
    5
    """
    digits_a = sum(int(d) for d in str(a))
    digits_b = sum(int(d) for d in str(b))
    if digits_a == digits_b:
        return min(a, b)
    return a if digits_a > digits_b else b


@exercise(
    "Number of appearances of a digit over the decimal forms of all integers.",
    "Given numbers and a digit, total its occurrences.",
)
def count_digit_in_list(numbers, digit):
    """Count how often digit occurs in all numbers of the list together.

    >>> count_digit_in_list([12, 21, 22], 2)
    4
    >>> count_digit_in_list([5], 1)
    0
    >>> count_digit_in_list([], 3)
    0
    """
    return sum(str(n).count(str(digit)) for n in numbers)


@exercise(
    "Filter out every integer with the given digit in its decimal form.",
    "Given numbers and a digit, return those written without it, in order.",
)
def free_of_digit(numbers: list, digit: int) -> list:
    """Keep the numbers that do not contain the digit.

    >>> free_of_digit([12, 30, 45], 3)
    [12, 45]
    >>> free_of_digit([1, 11], 1)
    []
    >>> free_of_digit([], 5)
    []
    """
    return [n for n in numbers if str(digit) not in str(n)]


@exercise(
    "Intersect the digit sets of all numbers.",
    "Given non-negative integers, which digits do they all have in common?",
)
def digits_in_every_number(numbers):
    """Return the digits that occur in every number of the non-empty list, ascending.

    >>> digits_in_every_number([123, 321, 13])
    [1, 3]
    >>> digits_in_every_number([5, 6])
    []
    >>> digits_in_every_number([909])
    [0, 9]
    """
    common = set(str(numbers[0]))
    for n in numbers[1:]:
        common &= set(str(n))
    return sorted(int(d) for d in common)


@exercise(
    "Collect the digits of the whole list without repeats and sort them.",
    "Given non-negative integers, which digits are needed to write them?",
)
def digits_used_anywhere(numbers: list) -> list:
    """Return all different digits that occur in the numbers, ascending.

    >>> digits_used_anywhere([12, 27])
    [1, 2, 7]
    >>> digits_used_anywhere([])
    []
    >>> digits_used_anywhere([500, 5])
    [0, 5]
    """
    return sorted({int(d) for n in numbers for d in str(n)})


@exercise(
    "Count the ones digits and return the most frequent, the lowest one if tied.",
    "Given a non-empty list of non-negative integers, which final digit is the commonest?",
)
def most_common_last_digit(numbers):
    """Return the last digit that occurs most often among the numbers; ties go to the smaller digit.

    >>> most_common_last_digit([12, 22, 31])
    2
    >>> most_common_last_digit([5, 6])
    5
    >>> most_common_last_digit([9])
    9
    """
    last = sorted(n % 10 for n in numbers)
    return max(last, key=last.count)


@exercise(
    "Keep only the k leading digits of each positive integer.",
    "Given numbers and k, truncate each decimal form after k digits.",
)
def cut_to_first_digits(numbers: list, k: int) -> list:
    """Replace every number by the number formed by its first k digits; shorter numbers stay.

    >>> cut_to_first_digits([1234, 56, 7], 2)
    [12, 56, 7]
    >>> cut_to_first_digits([987], 1)
    [9]
    >>> cut_to_first_digits([], 3)
    []
    """
    return [int(str(n)[:k]) for n in numbers]


@exercise(
    "For every integer build the largest number with the same digits.",
    "Given non-negative integers, sort the digits inside each of them from high to low.",
)
def sort_digits_of_each(numbers):
    """Arrange the digits of each number in descending order and return the new numbers.

    >>> sort_digits_of_each([132, 40])
    [321, 40]
    >>> sort_digits_of_each([7])
    [7]
    >>> sort_digits_of_each([])
    []
    """
    return [int("".join(sorted(str(n), reverse=True))) for n in numbers]


@exercise(
    "Weight the ones digit with 1, the tens digit with 2 and so on, and add.",
    "Given a non-negative n, compute the total of digit times place number counted from the right.",
)
def digit_weighted_by_place(n: int) -> int:
    """Return the sum of the digits of n, each multiplied by its position from the right, starting at 1.

    >>> digit_weighted_by_place(123)
    10
    >>> digit_weighted_by_place(9)
    9
    >>> digit_weighted_by_place(500)
    15
    """
    return sum(i * int(d) for i, d in enumerate(reversed(str(n)), 1))


@exercise(
    "Separate the digits by parity into a tuple (even, odd) of texts.",
    "Given a non-negative n, write its even digits and its odd digits side by side.",
)
def split_even_odd_digits(n):
    """Return the even digits and the odd digits of n as two strings in order.

    >>> split_even_odd_digits(12345)
    ('24', '135')
    >>> split_even_odd_digits(80)
    ('80', '')
    >>> split_even_odd_digits(7)
    ('', '7')
    """
    text = str(n)
    return "".join(d for d in text if int(d) % 2 == 0), "".join(d for d in text if int(d) % 2 == 1)


@exercise(
    "At which places does the number go down from one digit to the next?",
    "Given a non-negative n, list every position whose digit is less than its left neighbour.",
)
def falling_digit_positions(n: int) -> list:
    """Return the indices, counted from 0 at the left, of digits that are smaller than the digit before them.

    >>> falling_digit_positions(53241)
    [1, 2, 4]
    >>> falling_digit_positions(123)
    []
    >>> falling_digit_positions(90)
    [1]
    """
    text = str(n)
    return [i for i in range(1, len(text)) if text[i] < text[i - 1]]


@exercise(
    "Split the decimal form into maximal blocks of the same digit and list their sizes.",
    "Given a non-negative n, how long is each stretch of identical neighbouring digits?",
)
def digit_blocks_lengths(n):
    """Return the lengths of the runs of equal digits of n from left to right.

    >>> digit_blocks_lengths(112333)
    [2, 1, 3]
    >>> digit_blocks_lengths(5)
    [1]
    >>> digit_blocks_lengths(1010)
    [1, 1, 1, 1]
    """
    text = str(n)
    lengths = [1]
    for a, b in zip(text, text[1:]):
        if a == b:
            lengths[-1] += 1
        else:
            lengths.append(1)
    return lengths


@exercise(
    "List the chain n, n plus its digit sum, and so on up to limit.",
    "Given a positive n and a limit not below it, repeat n += digit sum and collect the values.",
)
def add_digits_to_itself(n: int, limit: int) -> list:
    """Add to n the sum of its digits as long as the result is at most limit and return all values, n included.

    >>> add_digits_to_itself(5, 40)
    [5, 10, 11, 13, 17, 25, 32, 37]
    >>> add_digits_to_itself(12, 12)
    [12]
    >>> add_digits_to_itself(100, 110)
    [100, 101, 103, 107]
    """
    values = []
    while n <= limit:
        values.append(n)
        n += sum(int(d) for d in str(n))
    return values


@exercise(
    "How many integers of the closed range end with a doubled digit (numbers below 10 count as having a leading 0)?",
    "Given two bounds, test for every number if its ones digit equals its tens digit.",
)
def odometer_matches(low, high):
    """Count the numbers from low to high, inclusive, whose last two digits are equal.

    >>> odometer_matches(10, 50)
    4
    >>> odometer_matches(0, 9)
    1
    >>> odometer_matches(98, 111)
    3
    """
    return sum(1 for n in range(low, high + 1) if n % 10 == n // 10 % 10)
