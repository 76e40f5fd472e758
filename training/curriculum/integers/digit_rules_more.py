"""Digits under conditions: selecting, comparing, building numbers from digits."""

from training.curriculum.exercise import exercise


@exercise(
    "Sum of the digits of n that are larger than k.",
    "Add only those decimal digits of the number that exceed k.",
)
def digit_total_above(n: int, k: int) -> int:
    """Return the sum of the digits of n greater than k.

    >>> digit_total_above(27491, 3)
    20
    >>> digit_total_above(555, 5)
    0
    >>> digit_total_above(0, 0)
    0
    """
    return sum(int(d) for d in str(n) if int(d) > k)


@exercise(
    "Count the odd digits of n, ignoring the sign.",
    "How many digits of the integer are odd?",
)
def odd_digit_number(n):
    """Return the number of odd digits in n.

    >>> odd_digit_number(12345)
    3
    >>> odd_digit_number(-13)
    2
    >>> odd_digit_number(0)
    0
    """
    return sum(int(d) % 2 for d in str(abs(n)))


@exercise(
    "Return the digits of n that are even, as a list, from left to right.",
    "List all even digits of the number in their order.",
)
def even_digit_items(n: int) -> list[int]:
    """Return the even digits of n in order.

    >>> even_digit_items(48123)
    [4, 8, 2]
    >>> even_digit_items(777)
    []
    >>> even_digit_items(0)
    [0]
    """
    return [int(d) for d in str(n) if d in "02468"]


@exercise(
    "Remove every odd digit from n; 0 if nothing is left.",
    "Return the number formed by the remaining even digits of n, or 0.",
)
def strike_odd_digits(n):
    """Return n without its odd digits, 0 if none remain.

    >>> strike_odd_digits(12345)
    24
    >>> strike_odd_digits(135)
    0
    >>> strike_odd_digits(806)
    806
    """
    kept = ""
    for d in str(n):
        if int(d) % 2 == 0:
            kept += d
    return int(kept) if kept else 0


@exercise(
    "Replace every digit of n that is at least 5 by 9 and every smaller digit by 0; return the text.",
    "Round each digit separately to 0 or 9 and give the result as a string.",
)
def polarise_digits(n: int) -> str:
    """Return the digits of n as text, those from 5 on as 9, the others as 0.

    >>> polarise_digits(1729)
    '0909'
    >>> polarise_digits(5)
    '9'
    >>> polarise_digits(40)
    '00'
    """
    return "".join("9" if d >= "5" else "0" for d in str(n))


@exercise(
    "Check if the digits of n are alternately even and odd, no matter which comes first.",
    "Return True when no two neighbouring digits have the same parity.",
)
def digit_parity_alternates(n):
    """Tell whether even and odd digits alternate in n.

    >>> digit_parity_alternates(1234)
    True
    >>> digit_parity_alternates(112)
    False
    >>> digit_parity_alternates(7)
    True
    """
    digits = [int(d) for d in str(n)]
    return all(a % 2 != b % 2 for a, b in zip(digits, digits[1:]))


@exercise(
    "Return the largest difference between two neighbouring digits of n; 0 for a single digit.",
    "Find the maximum of |a - b| over all adjacent digit pairs.",
)
def biggest_digit_step(n: int) -> int:
    """Return the largest step between adjacent digits of n.

    >>> biggest_digit_step(1905)
    9
    >>> biggest_digit_step(33)
    0
    >>> biggest_digit_step(8)
    0
    """
    digits = [int(d) for d in str(n)]
    return max((abs(a - b) for a, b in zip(digits, digits[1:])), default=0)


@exercise(
    "Number of digits of n that equal their own position, counted from 1 at the left.",
    "How many digits stand at the place they name (first digit 1, second digit 2, ...)?",
)
def digits_at_home(n):
    """Return how many digits of n are equal to their position from the left, starting at 1.

    >>> digits_at_home(1234)
    4
    >>> digits_at_home(3214)
    2
    >>> digits_at_home(9)
    0
    """
    return sum(int(d) == i for i, d in enumerate(str(n), 1))


@exercise(
    "Product of the first and the last digit of n.",
    "Multiply the leading digit by the final digit.",
)
def outer_digit_product(n: int) -> int:
    """Return the first digit of n times its last digit.

    >>> outer_digit_product(374)
    12
    >>> outer_digit_product(6)
    36
    >>> outer_digit_product(80)
    0
    """
    digits = str(n)
    return int(digits[0]) * int(digits[-1])


@exercise(
    "Return the number without its first and last digit; 0 if it has at most two digits.",
    "Strip the outermost digits of n.",
)
def inner_number(n):
    """Return n without its outer digits, or 0 if nothing is left.

    >>> inner_number(12345)
    234
    >>> inner_number(47)
    0
    >>> inner_number(905)
    0
    """
    inner = str(n)[1:-1]
    return int(inner) if inner else 0


@exercise(
    "Return the middle digit of n if it has an odd number of digits, otherwise None.",
    "Which digit is in the centre of the number? None if there is no single middle.",
)
def centre_digit(n: int) -> int | None:
    """Return the middle digit of n, or None for an even number of digits.

    >>> centre_digit(12345)
    3
    >>> centre_digit(7)
    7
    >>> centre_digit(1234) is None
    True
    """
    digits = str(n)
    if len(digits) % 2 == 0:
        return None
    return int(digits[len(digits) // 2])


@exercise(
    "Double every digit of n and write the results one after the other.",
    "Multiply each digit by two and join the products to one number.",
)
def doubled_digits_number(n):
    """Return the number made of the doubled digits of n.

    >>> doubled_digits_number(123)
    246
    >>> doubled_digits_number(67)
    1214
    >>> doubled_digits_number(0)
    0
    """
    return int("".join(str(2 * int(d)) for d in str(n)))


@exercise(
    "How often does the most frequent digit occur in n?",
    "Return the highest count of a single digit in the number.",
)
def top_digit_frequency(n: int) -> int:
    """Return how often the most frequent digit of n occurs.

    >>> top_digit_frequency(122333)
    3
    >>> top_digit_frequency(908)
    1
    >>> top_digit_frequency(77)
    2
    """
    digits = str(n)
    return max(digits.count(d) for d in digits)


@exercise(
    "Sum of the numbers you get by cutting n after its k-th digit.",
    "Split the digits of n behind position k and add both parts; an empty part counts 0.",
)
def sum_of_cut_parts(n, k):
    """Return the sum of the first k digits read as a number and the remaining digits read as a number.

    >>> sum_of_cut_parts(1234, 2)
    46
    >>> sum_of_cut_parts(1234, 1)
    235
    >>> sum_of_cut_parts(56, 0)
    56
    """
    digits = str(n)
    return int(digits[:k] or "0") + int(digits[k:] or "0")


@exercise(
    "Add the digits in pairs from the left: first plus second, third plus fourth ...; return the list.",
    "Sum neighbouring digits two by two; an unpaired last digit stays alone.",
)
def digit_pair_totals(n: int) -> list[int]:
    """Return the sums of the digit pairs of n from the left.

    >>> digit_pair_totals(1234)
    [3, 7]
    >>> digit_pair_totals(905)
    [9, 5]
    >>> digit_pair_totals(6)
    [6]
    """
    digits = [int(d) for d in str(n)]
    return [sum(digits[i:i + 2]) for i in range(0, len(digits), 2)]


@exercise(
    "Return True if some digit of n occurs at least k times.",
    "Check whether any single digit is found k or more times in the number.",
)
def digit_repeats_at_least(n, k):
    """Tell whether a digit occurs at least k times in n.

    >>> digit_repeats_at_least(12131, 3)
    True
    >>> digit_repeats_at_least(1234, 2)
    False
    >>> digit_repeats_at_least(5, 1)
    True
    """
    digits = str(n)
    return any(digits.count(d) >= k for d in digits)


@exercise(
    "List the digits that occur more than once in n, ascending and without repeats.",
    "Which digits are found at least twice in the number? Sort them.",
)
def digits_seen_twice(n: int) -> list[int]:
    """Return the digits that occur at least twice in n, sorted.

    >>> digits_seen_twice(232511)
    [1, 2]
    >>> digits_seen_twice(987)
    []
    >>> digits_seen_twice(0)
    []
    """
    digits = str(n)
    return sorted({int(d) for d in digits if digits.count(d) > 1})


@exercise(
    "Write n with the digit d inserted between all neighbouring digits.",
    "Separate the digits of n by d and return the new number.",
)
def separate_with_digit(n, d):
    """Return n with d placed between its digits.

    >>> separate_with_digit(123, 0)
    10203
    >>> separate_with_digit(7, 5)
    7
    >>> separate_with_digit(44, 4)
    444
    """
    return int(str(d).join(str(n)))


@exercise(
    "Exchange every digit a with b and every b with a in the number n.",
    "Swap the two digits a and b wherever they occur in n.",
)
def swap_digits_everywhere(n: int, a: int, b: int) -> int:
    """Return n with the digits a and b exchanged.

    >>> swap_digits_everywhere(1213, 1, 2)
    2123
    >>> swap_digits_everywhere(555, 1, 2)
    555
    >>> swap_digits_everywhere(90, 0, 9)
    9
    """
    table = {str(a): str(b), str(b): str(a)}
    return int("".join(table.get(d, d) for d in str(n)))


@exercise(
    "Count how many of the numbers have a digit sum divisible by k.",
    "For how many values is the sum of the digits a multiple of k?",
)
def count_digit_sum_multiples(numbers, k):
    """Return how many numbers have a digit sum that k divides.

    >>> count_digit_sum_multiples([12, 13, 30], 3)
    2
    >>> count_digit_sum_multiples([7], 5)
    0
    >>> count_digit_sum_multiples([], 2)
    0
    """
    count = 0
    for number in numbers:
        if sum(int(d) for d in str(number)) % k == 0:
            count += 1
    return count


@exercise(
    "Return the numbers that have exactly k digits.",
    "Keep the integers of the list whose length in decimal writing, without the sign, is k.",
)
def numbers_of_k_digits(numbers: list[int], k: int) -> list[int]:
    """Return the numbers with exactly k digits, the sign not counted.

    >>> numbers_of_k_digits([5, 12, -34, 100], 2)
    [12, -34]
    >>> numbers_of_k_digits([0], 1)
    [0]
    >>> numbers_of_k_digits([], 3)
    []
    """
    return [n for n in numbers if len(str(abs(n))) == k]


@exercise(
    "Build the number that consists of the last digits of all numbers, in order.",
    "Join the final digits of the values to one number; 0 for an empty list.",
)
def number_from_last_digits(values):
    """Return the number formed by the last digit of each value.

    >>> number_from_last_digits([12, 7, 340, 5])
    2705
    >>> number_from_last_digits([9])
    9
    >>> number_from_last_digits([])
    0
    """
    result = 0
    for value in values:
        result = result * 10 + value % 10
    return result


@exercise(
    "Return the smallest digit that is not used in n, or None if all ten occur.",
    "Find the lowest of the digits 0 to 9 missing from the number.",
)
def lowest_unused_digit(n):
    """Return the smallest digit missing in n, or None.

    >>> lowest_unused_digit(1023)
    4
    >>> lowest_unused_digit(5)
    0
    >>> lowest_unused_digit(9876543210) is None
    True
    """
    for d in range(10):
        if str(d) not in str(n):
            return d
    return None


@exercise(
    "Sum of all numbers with one digit removed from n: leave out each digit in turn and add the results.",
    "Delete every digit once, read what remains as a number (nothing is 0) and return the total.",
)
def total_with_digit_removed(n: int) -> int:
    """Return the sum of all numbers obtained by deleting one digit of n.

    >>> total_with_digit_removed(123)
    48
    >>> total_with_digit_removed(50)
    5
    >>> total_with_digit_removed(4)
    0
    """
    digits = str(n)
    total = 0
    for i in range(len(digits)):
        total += int(digits[:i] + digits[i + 1:] or "0")
    return total


@exercise(
    "Return how many trailing digits a and b have in common.",
    "Compare two numbers from their last digit on and count the equal digits until the first difference.",
)
def shared_trailing_digits(a, b):
    """Return the number of equal digits at the ends of a and b.

    >>> shared_trailing_digits(1234, 934)
    2
    >>> shared_trailing_digits(10, 11)
    0
    >>> shared_trailing_digits(77, 77)
    2
    """
    count = 0
    for x, y in zip(reversed(str(a)), reversed(str(b))):
        if x != y:
            break
        count += 1
    return count


@exercise(
    "Check if the number reads as its digits sorted from large to small.",
    "Return True when no digit of n is followed by a larger one.",
)
def digits_fall_or_stay(n: int) -> bool:
    """Tell whether the digits of n never increase from left to right.

    >>> digits_fall_or_stay(8831)
    True
    >>> digits_fall_or_stay(312)
    False
    >>> digits_fall_or_stay(5)
    True
    """
    return list(str(n)) == sorted(str(n), reverse=True)


@exercise(
    "Return the digits of n as words separated by hyphens, e.g. 'four-two'.",
    "Spell the number digit by digit with '-' between the words.",
)
def digits_as_hyphen_words(n):
    """Return the names of the digits of n joined by hyphens.

    >>> digits_as_hyphen_words(42)
    'four-two'
    >>> digits_as_hyphen_words(0)
    'zero'
    >>> digits_as_hyphen_words(907)
    'nine-zero-seven'
    """
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return "-".join(names[int(d)] for d in str(n))


@exercise(
    "Group the numbers by how many digits they have: a dict from digit count to list of numbers.",
    "Return a dictionary whose keys are lengths in digits and whose values are the numbers of that length.",
)
def group_by_digit_length(numbers: list[int]) -> dict[int, list[int]]:
    """Return the non-negative numbers grouped by their number of digits.

    >>> group_by_digit_length([5, 12, 7, 100])
    {1: [5, 7], 2: [12], 3: [100]}
    >>> group_by_digit_length([0])
    {1: [0]}
    >>> group_by_digit_length([])
    {}
    """
    groups = {}
    for number in numbers:
        groups.setdefault(len(str(number)), []).append(number)
    return groups


@exercise(
    "Add up the digits of n that stand at even positions from the right, the last digit being position 0.",
    "Sum the units digit, the hundreds digit, the ten-thousands digit and so on.",
)
def every_other_digit_from_right(n):
    """Return the sum of every second digit of n, starting with the last one.

    >>> every_other_digit_from_right(12345)
    9
    >>> every_other_digit_from_right(70)
    0
    >>> every_other_digit_from_right(8)
    8
    """
    return sum(int(d) for d in str(n)[::-2])
