"""Lists of digits and numbers built from them: carrying, comparing, filtering numbers by their digits."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the numbers whose digits are all smaller than d.",
    "Keep the non-negative integers in which no digit reaches d.",
)
def numbers_with_small_digits(numbers: list[int], d: int) -> list[int]:
    """Return the numbers that have only digits below d.

    >>> numbers_with_small_digits([12, 45, 203], 4)
    [12, 203]
    >>> numbers_with_small_digits([9], 9)
    []
    >>> numbers_with_small_digits([], 5)
    []
    """
    return [n for n in numbers if all(int(c) < d for c in str(n))]


@exercise(
    "Return the numbers that contain the digit d at least k times.",
    "Which integers of the list have k or more digits equal to d?",
)
def numbers_repeating_digit(numbers, d, k):
    """Return the numbers with at least k digits equal to d.

    >>> numbers_repeating_digit([121, 11, 12], 1, 2)
    [121, 11]
    >>> numbers_repeating_digit([5], 5, 2)
    []
    >>> numbers_repeating_digit([], 0, 1)
    []
    """
    return [n for n in numbers if str(n).count(str(d)) >= k]


@exercise(
    "Which numbers begin and end with the same digit? Keep their order.",
    "Filter the non-negative numbers whose first digit equals their last digit.",
)
def same_outer_digit_numbers(numbers: list[int]) -> list[int]:
    """Return the numbers with equal first and last digit.

    >>> same_outer_digit_numbers([121, 34, 5, 4004])
    [121, 5, 4004]
    >>> same_outer_digit_numbers([10])
    []
    >>> same_outer_digit_numbers([])
    []
    """
    return [n for n in numbers if str(n)[0] == str(n)[-1]]


@exercise(
    "Sum of the first digits of all numbers.",
    "Add the leading digit of each non-negative integer.",
)
def leading_digit_total(numbers):
    """Return the sum of the first digits of the numbers.

    >>> leading_digit_total([12, 305, 7])
    11
    >>> leading_digit_total([90])
    9
    >>> leading_digit_total([])
    0
    """
    return sum(int(str(n)[0]) for n in numbers)


@exercise(
    "Add two numbers given as digit lists of equal length without carrying: each place modulo ten.",
    "Return (a + b) % 10 for each pair of digits.",
)
def add_digits_modulo(xs: list[int], ys: list[int]) -> list[int]:
    """Return the digit-wise sums modulo 10.

    >>> add_digits_modulo([1, 9, 5], [2, 3, 5])
    [3, 2, 0]
    >>> add_digits_modulo([0], [0])
    [0]
    >>> add_digits_modulo([], [])
    []
    """
    return [(x + y) % 10 for x, y in zip(xs, ys)]


@exercise(
    "Increase each digit of n by one, 9 becoming 0; return the number as text with all its digits.",
    "Raise all digits of n cyclically by 1 and give a string.",
)
def raise_all_digits(n):
    """Return the digits of n, each increased by one modulo 10, as text.

    >>> raise_all_digits(129)
    '230'
    >>> raise_all_digits(9)
    '0'
    >>> raise_all_digits(805)
    '916'
    """
    return "".join(str((int(d) + 1) % 10) for d in str(n))


@exercise(
    "Return the number with its digits in the order: even digits first, then odd digits, as text, each group in original order.",
    "Stable reorder of the digits of n by parity, even before odd.",
)
def even_digits_to_front(n: int) -> str:
    """Return the digits of n, even ones first, as text.

    >>> even_digits_to_front(12345)
    '24135'
    >>> even_digits_to_front(13)
    '13'
    >>> even_digits_to_front(60)
    '60'
    """
    return "".join(sorted(str(n), key=lambda d: int(d) % 2))


@exercise(
    "Largest number that can be formed from the digits of all numbers in the list together; 0 for an empty list.",
    "Collect every digit of the list and arrange them in descending order to one number.",
)
def largest_from_all_digits(numbers):
    """Return the largest number formed from all digits of the numbers.

    >>> largest_from_all_digits([19, 5, 30])
    95310
    >>> largest_from_all_digits([0])
    0
    >>> largest_from_all_digits([])
    0
    """
    digits = "".join(str(n) for n in numbers)
    return int("".join(sorted(digits, reverse=True)) or "0")


@exercise(
    "Return the digit that occurs in the most numbers of the list; the smallest one on a tie, None for an empty list.",
    "Count for each digit the numbers that contain it and give the most common digit.",
)
def most_shared_digit(numbers: list[int]) -> int | None:
    """Return the digit contained in most of the numbers, or None.

    >>> most_shared_digit([12, 25, 220])
    2
    >>> most_shared_digit([5])
    5
    >>> most_shared_digit([]) is None
    True
    """
    if not numbers:
        return None
    return max(range(10), key=lambda d: sum(str(d) in str(n) for n in numbers))


@exercise(
    "Sort the numbers by their first digit; equal first digits by the whole number.",
    "Order non-negative integers by leading digit, then by size.",
)
def order_by_first_digit(numbers):
    """Return the numbers sorted by first digit, then by value.

    >>> order_by_first_digit([31, 100, 25, 3])
    [100, 25, 3, 31]
    >>> order_by_first_digit([9, 10])
    [10, 9]
    >>> order_by_first_digit([])
    []
    """
    return sorted(numbers, key=lambda n: (str(n)[0], n))


@exercise(
    "Return the average number of digits of the numbers, one decimal; 0.0 for an empty list.",
    "Mean length of the decimal writing of the non-negative integers.",
)
def mean_digit_length(numbers: list[int]) -> float:
    """Return the mean number of digits, rounded to one decimal.

    >>> mean_digit_length([5, 12, 100])
    2.0
    >>> mean_digit_length([7, 10])
    1.5
    >>> mean_digit_length([])
    0.0
    """
    if not numbers:
        return 0.0
    return round(sum(len(str(n)) for n in numbers) / len(numbers), 1)


@exercise(
    "Return the numbers from the list that are made of the digits of n only.",
    "Keep each number all of whose digits also occur in n.",
)
def made_of_digits_of(numbers, n):
    """Return the numbers that use only digits of n.

    >>> made_of_digits_of([12, 211, 13], 12)
    [12, 211]
    >>> made_of_digits_of([30, 45], 5)
    []
    >>> made_of_digits_of([], 5)
    []
    """
    allowed = set(str(n))
    return [x for x in numbers if set(str(x)) <= allowed]


@exercise(
    "How many of the numbers have more even than odd digits?",
    "Count the integers in which even digits outnumber odd ones.",
)
def mostly_even_digit_numbers(numbers: list[int]) -> int:
    """Return how many numbers have more even than odd digits.

    >>> mostly_even_digit_numbers([124, 135, 20])
    2
    >>> mostly_even_digit_numbers([12])
    0
    >>> mostly_even_digit_numbers([])
    0
    """
    count = 0
    for n in numbers:
        evens = sum(int(d) % 2 == 0 for d in str(n))
        if evens > len(str(n)) - evens:
            count += 1
    return count


@exercise(
    "Replace each number by its digit sum and return the index of the largest result; the first one on a tie, -1 for an empty list.",
    "Where is the number with the greatest digit sum?",
)
def index_of_top_digit_sum(numbers):
    """Return the index of the number with the largest digit sum, or -1.

    >>> index_of_top_digit_sum([100, 39, 48])
    1
    >>> index_of_top_digit_sum([7])
    0
    >>> index_of_top_digit_sum([])
    -1
    """
    sums = [sum(int(d) for d in str(n)) for n in numbers]
    return sums.index(max(sums)) if sums else -1


@exercise(
    "Fill a display of k digits: the last k digits of n, with leading zeros.",
    "Return the k rightmost digits of n as text.",
)
def display_digits(n: int, k: int) -> str:
    """Return the last k digits of n, zero-padded.

    >>> display_digits(12345, 3)
    '345'
    >>> display_digits(7, 4)
    '0007'
    >>> display_digits(1000, 2)
    '00'
    """
    return f"{n % 10 ** k:0{k}d}"


@exercise(
    "Check if the number contains all digits from 1 to k at least once.",
    "Return True when none of the digits 1..k is missing in n.",
)
def has_digits_up_to(n, k):
    """Tell whether n contains each of the digits 1 .. k.

    >>> has_digits_up_to(3124, 4)
    True
    >>> has_digits_up_to(124, 4)
    False
    >>> has_digits_up_to(7, 0)
    True
    """
    return all(str(d) in str(n) for d in range(1, k + 1))


@exercise(
    "Return the numbers whose digit sum equals the digit sum of the first number.",
    "Filter the list by having the same digit sum as its first element.",
)
def digit_sum_like_first(numbers):
    """Return the numbers with the digit sum of the first number.

    >>> digit_sum_like_first([12, 30, 21, 4])
    [12, 30, 21]
    >>> digit_sum_like_first([7])
    [7]
    >>> digit_sum_like_first([])
    []
    """
    sums = [sum(int(d) for d in str(n)) for n in numbers]
    return [n for n, s in zip(numbers, sums) if s == sums[0]]


@exercise(
    "Return the list of all numbers that result from n by replacing one digit with d, from left to right, without repeats and without n itself.",
    "Set each digit of n in turn to d and collect the different new numbers.",
)
def one_digit_replaced(n: int, d: int) -> list[int]:
    """Return the numbers got by setting one digit of n to d.

    >>> one_digit_replaced(123, 9)
    [923, 193, 129]
    >>> one_digit_replaced(155, 5)
    [555]
    >>> one_digit_replaced(7, 7)
    []
    """
    digits = str(n)
    result = []
    for i in range(len(digits)):
        new = int(digits[:i] + str(d) + digits[i + 1:])
        if new != n and new not in result:
            result.append(new)
    return result


@exercise(
    "Is a house number lucky: are its digits all different and does it contain no 4?",
    "Return True when no digit repeats and the digit four does not occur.",
)
def lucky_house_number(n):
    """Tell whether n has distinct digits and no 4.

    >>> lucky_house_number(127)
    True
    >>> lucky_house_number(141)
    False
    >>> lucky_house_number(33)
    False
    """
    digits = str(n)
    return len(set(digits)) == len(digits) and "4" not in digits


@exercise(
    "Return how many digits must be changed to make all digits of n equal.",
    "Number of digits minus the count of the most frequent digit.",
)
def changes_to_uniform(n: int) -> int:
    """Return how many digits differ from the most frequent digit of n.

    >>> changes_to_uniform(1211)
    1
    >>> changes_to_uniform(123)
    2
    >>> changes_to_uniform(44)
    0
    """
    digits = str(n)
    return len(digits) - max(digits.count(d) for d in digits)


@exercise(
    "Build a number from digits in the list, ignoring entries that are no digits (below 0 or above 9); 0 if none is left.",
    "Join the valid digits of the list to one number.",
)
def number_from_valid_digits(items):
    """Return the number formed by the entries from 0 to 9.

    >>> number_from_valid_digits([1, 12, 0, -3, 5])
    105
    >>> number_from_valid_digits([10])
    0
    >>> number_from_valid_digits([])
    0
    """
    number = 0
    for item in items:
        if 0 <= item <= 9:
            number = number * 10 + item
    return number
