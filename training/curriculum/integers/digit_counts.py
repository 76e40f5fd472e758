"""Digits of whole numbers: counting and summing the ones that meet a condition."""

from training.curriculum.exercise import exercise


@exercise(
    "Add up only those decimal digits of n that are even; a minus sign does not matter.",
    "Compute the total of all even digits in the whole number n, sign ignored.",
)
def total_of_even_digits(n: int) -> int:
    """Return the sum of the even digits of n, ignoring its sign.

    >>> total_of_even_digits(2468)
    20
    >>> total_of_even_digits(1357)
    0
    >>> total_of_even_digits(-124)
    6
    """
    return sum(int(d) for d in str(abs(n)) if int(d) % 2 == 0)


@exercise(
    "Number of decimal digits in n exceeding limit.",
    "Given a whole number n, return how many of its digits are larger than limit.",
)
def digits_above(n: int, limit: int) -> int:
    """Count the digits of n that are greater than limit.

    >>> digits_above(19283, 5)
    2
    >>> digits_above(111, 1)
    0
    >>> digits_above(999, 8)
    3
    >>> digits_above(-70, 6)
    1
    """
    return sum(1 for d in str(abs(n)) if int(d) > limit)


@exercise(
    "Count the occurrences of a given digit in the number n.",
    "Write a function to count how often one digit appears among the digits of n.",
)
def how_many_of_digit(n, digit):
    """Return how many times digit occurs in the decimal form of n.

    >>> how_many_of_digit(12321, 2)
    2
    >>> how_many_of_digit(555, 5)
    3
    >>> how_many_of_digit(90, 1)
    0
    >>> how_many_of_digit(0, 0)
    1
    """
    return str(n).count(str(digit))


@exercise(
    "Count how many distinct digits the integer n has; repeats count once and the sign is ignored.",
    "Number of different decimal digits used to write n without its sign.",
)
def distinct_digit_amount(n: int) -> int:
    """Return the number of different digits in n, ignoring its sign.

    >>> distinct_digit_amount(1223)
    3
    >>> distinct_digit_amount(1111)
    1
    >>> distinct_digit_amount(-98789)
    3
    """
    return len(set(str(abs(n))))


@exercise(
    "Find the maximum digit that appears in the non-negative whole number.",
    "Given a whole number, give back its biggest digit.",
)
def largest_digit_in(number):
    """Return the largest decimal digit of number.

    >>> largest_digit_in(3182)
    8
    >>> largest_digit_in(7)
    7
    >>> largest_digit_in(1000)
    1
    """
    return max(int(d) for d in str(number))


@exercise(
    "Find the minimum digit of a non-negative whole number.",
    "Given a whole number, which of its digits is the lowest?",
)
def smallest_digit_in(number):
    """Return the smallest decimal digit of number.

    >>> smallest_digit_in(3182)
    1
    >>> smallest_digit_in(97)
    7
    >>> smallest_digit_in(505)
    0
    """
    return min(int(d) for d in str(number))


@exercise(
    "Find the commonest digit of n, and the smaller one when several are equally common.",
    "Given a whole number, return its most frequent digit; of equally frequent digits take the lowest.",
)
def most_frequent_digit_of(n: int) -> int:
    """Return the digit that occurs most often in n; ties go to the smaller digit.

    >>> most_frequent_digit_of(122333)
    3
    >>> most_frequent_digit_of(5566)
    5
    >>> most_frequent_digit_of(7)
    7
    """
    digits = sorted(str(n))
    return int(max(digits, key=digits.count))


@exercise(
    "Count how often each digit occurs in n and return the counts as a dict keyed by integer digits.",
    "Map every digit of the whole number n to how many times it appears.",
)
def digit_tally(n):
    """Return a dictionary from each digit of n to its number of occurrences.

    >>> digit_tally(1121)
    {1: 3, 2: 1}
    >>> digit_tally(70)
    {7: 1, 0: 1}
    >>> digit_tally(9)
    {9: 1}
    """
    counts = {}
    for ch in str(n):
        d = int(ch)
        counts[d] = counts.get(d, 0) + 1
    return counts


@exercise(
    "Add the even digits of n and subtract the odd ones.",
    "Compute the difference between the total of even digits and the total of odd digits of n.",
)
def even_less_odd_digit_sum(n: int) -> int:
    """Return the sum of the even digits of n minus the sum of its odd digits.

    >>> even_less_odd_digit_sum(1234)
    2
    >>> even_less_odd_digit_sum(808)
    16
    >>> even_less_odd_digit_sum(135)
    -9
    """
    total = 0
    for d in str(n):
        if int(d) % 2 == 0:
            total += int(d)
        else:
            total -= int(d)
    return total


@exercise(
    "Add up every second digit of n, beginning with the leftmost one.",
    "Sum the digits of the whole number n whose index from the left is even (the first digit has index 0).",
)
def even_position_digit_sum(n: int) -> int:
    """Return the sum of the digits of n at even positions, counting positions from 0 on the left.

    >>> even_position_digit_sum(12345)
    9
    >>> even_position_digit_sum(90)
    9
    >>> even_position_digit_sum(7)
    7
    """
    return sum(int(d) for d in str(n)[::2])


@exercise(
    "Square every decimal digit of n and add the squares.",
    "Given a non-negative whole number, compute the sum of its squared digits.",
)
def digit_square_total(n):
    """Return the sum of the squares of the digits of n.

    >>> digit_square_total(123)
    14
    >>> digit_square_total(40)
    16
    >>> digit_square_total(99)
    162
    """
    return sum(int(d) ** 2 for d in str(n))


@exercise(
    "Raise every digit of n to power and add up the results.",
    "Given n and an exponent, compute the total of all its digits taken to that exponent.",
)
def digit_power_total(n: int, power: int) -> int:
    """Return the sum of the digits of n, each raised to the given power.

    >>> digit_power_total(123, 2)
    14
    >>> digit_power_total(222, 3)
    24
    >>> digit_power_total(905, 1)
    14
    """
    return sum(int(d) ** power for d in str(n))


@exercise(
    "Compute the mean value of all decimal digits in n.",
    "Given a whole number, divide the sum of its digits by how many digits it has.",
)
def digit_mean(n: int) -> float:
    """Return the average of the digits of n.

    >>> digit_mean(1234)
    2.5
    >>> digit_mean(5)
    5.0
    >>> digit_mean(90)
    4.5
    """
    digits = [int(d) for d in str(n)]
    return sum(digits) / len(digits)


@exercise(
    "Count how many zeros the positive whole number n ends with.",
    "Given a positive n, how many times can it be divided by ten without a remainder?",
)
def trailing_zero_count(n: int) -> int:
    """Return the number of zeros at the end of the positive integer n.

    >>> trailing_zero_count(1200)
    2
    >>> trailing_zero_count(7)
    0
    >>> trailing_zero_count(50000)
    4
    """
    count = 0
    while n % 10 == 0:
        count += 1
        n //= 10
    return count


@exercise(
    "Count the digits of n that are zero.",
    "Number of 0 digits in the whole number n.",
)
def zero_digit_count(n):
    """Return how many zeros the decimal form of n contains.

    >>> zero_digit_count(10203)
    2
    >>> zero_digit_count(99)
    0
    >>> zero_digit_count(0)
    1
    """
    return str(n).count("0")


@exercise(
    "List every digit appearing at least twice in n, sorted ascending, each once.",
    "Given a whole number, collect its duplicated digits in ascending order.",
)
def repeated_digit_list(n: int) -> list:
    """Return the digits that occur more than once in n, in increasing order without repeats.

    >>> repeated_digit_list(122331)
    [1, 2, 3]
    >>> repeated_digit_list(987)
    []
    >>> repeated_digit_list(5050)
    [0, 5]
    """
    text = str(n)
    return sorted({int(d) for d in text if text.count(d) > 1})


@exercise(
    "List all decimal digits that are absent from the number n, smallest first.",
    "Which of the ten digits are not used when writing n? Return them in ascending order.",
)
def missing_digit_list(n):
    """Return the digits from 0 to 9 that do not occur in n, in increasing order.

    >>> missing_digit_list(123456789)
    [0]
    >>> missing_digit_list(1357924)
    [0, 6, 8]
    >>> missing_digit_list(1111)
    [0, 2, 3, 4, 5, 6, 7, 8, 9]
    """
    return [d for d in range(10) if str(d) not in str(n)]


@exercise(
    "Find every digit shared by the whole numbers a and b, in ascending order without repeats.",
    "Given two non-negative integers, list the digits they have in common, smallest first.",
)
def common_digit_list(a: int, b: int) -> list:
    """Return the sorted list of digits that occur in both a and b.

    >>> common_digit_list(1234, 4321)
    [1, 2, 3, 4]
    >>> common_digit_list(112, 291)
    [1, 2]
    >>> common_digit_list(55, 66)
    []
    """
    return sorted(int(d) for d in set(str(a)) & set(str(b)))


@exercise(
    "Find how many times in a row one digit is repeated at most in the decimal form of n.",
    "Given a whole number, compute the maximum number of consecutive identical digits.",
)
def longest_equal_digit_run(n):
    """Return the length of the longest run of equal adjacent digits in n.

    >>> longest_equal_digit_run(122333)
    3
    >>> longest_equal_digit_run(1010)
    1
    >>> longest_equal_digit_run(7777)
    4
    """
    text = str(n)
    best = run = 1
    for a, b in zip(text, text[1:]):
        run = run + 1 if a == b else 1
        best = max(best, run)
    return best


@exercise(
    "Number of places in n where a digit is followed by the same digit.",
    "Given a whole number, return how many neighbouring digits are identical.",
)
def equal_neighbour_digits(n: int) -> int:
    """Count the pairs of adjacent digits of n that are equal.

    >>> equal_neighbour_digits(1122)
    2
    >>> equal_neighbour_digits(1234)
    0
    >>> equal_neighbour_digits(5555)
    3
    """
    text = str(n)
    return sum(a == b for a, b in zip(text, text[1:]))


@exercise(
    "Number of positions in n at which the digits go up from one to the next.",
    "Given a whole number, count the adjacent digit pairs where the second digit is greater.",
)
def rising_digit_steps(n):
    """Count how many digits of n are larger than the digit just before them.

    >>> rising_digit_steps(1324)
    2
    >>> rising_digit_steps(987)
    0
    >>> rising_digit_steps(12345)
    4
    """
    text = str(n)
    return sum(1 for a, b in zip(text, text[1:]) if b > a)


@exercise(
    "Add up how far each digit of n is from the next one.",
    "For every pair of adjacent digits of n take the distance, and return the total.",
)
def digit_gap_total(n: int) -> int:
    """Return the sum of the absolute differences between neighbouring digits of n.

    >>> digit_gap_total(195)
    12
    >>> digit_gap_total(1234)
    3
    >>> digit_gap_total(8)
    0
    """
    digits = [int(d) for d in str(n)]
    return sum(abs(a - b) for a, b in zip(digits, digits[1:]))


@exercise(
    "Add the leading digit of the whole number n to its final digit.",
    "Compute leftmost digit plus rightmost digit; a single digit counts twice.",
)
def first_plus_last_digit(n):
    """Return the sum of the first and the last digit of n.

    >>> first_plus_last_digit(4017)
    11
    >>> first_plus_last_digit(5)
    10
    >>> first_plus_last_digit(90)
    9
    """
    text = str(abs(n))
    return int(text[0]) + int(text[-1])


@exercise(
    "Split the digits of n in the middle and return both digit sums as a tuple (left, right).",
    "Given a number with an even number of digits, add up the digits of each half separately.",
)
def half_digit_sums(n: int) -> tuple:
    """Return the digit sum of the left half and of the right half of n, which has an even number of digits.

    >>> half_digit_sums(1234)
    (3, 7)
    >>> half_digit_sums(90)
    (9, 0)
    >>> half_digit_sums(500005)
    (5, 5)
    """
    text = str(n)
    middle = len(text) // 2
    return sum(map(int, text[:middle])), sum(map(int, text[middle:]))


@exercise(
    "Count the prime digits (2, 3, 5, 7) of the whole number n.",
    "Given n, tell the number of its digits that are prime numbers.",
)
def prime_digit_count(n):
    """Return how many digits of n are prime, that is 2, 3, 5 or 7.

    >>> prime_digit_count(2357)
    4
    >>> prime_digit_count(1468)
    0
    >>> prime_digit_count(1223)
    3
    """
    return sum(d in "2357" for d in str(n))


@exercise(
    "Check if the digit sum of n exceeds the given budget.",
    "Given a whole number and a budget, tell whether the total of its digits is greater.",
)
def digit_budget_used(n: int, budget: int) -> bool:
    """Return whether the digits of n add up to more than budget.

    >>> digit_budget_used(999, 20)
    True
    >>> digit_budget_used(123, 6)
    False
    >>> digit_budget_used(70, 6)
    True
    """
    return sum(int(d) for d in str(n)) > budget


@exercise(
    "Filter the list for numbers with the given digit sum.",
    "Given non-negative integers, return those whose decimal digits sum to exactly total, order kept.",
)
def keep_by_digit_sum(numbers: list, total: int) -> list:
    """Keep the numbers whose digits add up to total, in their order.

    >>> keep_by_digit_sum([12, 30, 5, 111], 3)
    [12, 30, 111]
    >>> keep_by_digit_sum([9, 18, 27, 28], 9)
    [9, 18, 27]
    >>> keep_by_digit_sum([], 1)
    []
    """
    return [n for n in numbers if sum(int(d) for d in str(n)) == total]


@exercise(
    "Find the list entry whose digits add up to the most, the earliest one if several tie.",
    "Which of the given non-negative numbers has the greatest sum of digits? The first wins on equality.",
)
def digit_heavy_number(numbers):
    """Return the number with the largest digit sum; ties go to the first one.

    >>> digit_heavy_number([100, 29, 38])
    29
    >>> digit_heavy_number([5, 14])
    5
    >>> digit_heavy_number([9])
    9
    """
    return max(numbers, key=lambda n: sum(int(d) for d in str(n)))


@exercise(
    "Return the whole numbers ordered by the sum of their digits, smaller numbers first on a tie.",
    "Given non-negative integers, arrange them by increasing digit total and then by size.",
)
def sort_by_digit_total(numbers: list) -> list:
    """Sort the numbers by their digit sum, and equal digit sums by value.

    >>> sort_by_digit_total([91, 5, 22])
    [22, 5, 91]
    >>> sort_by_digit_total([30, 3, 12])
    [3, 12, 30]
    >>> sort_by_digit_total([])
    []
    """
    return sorted(numbers, key=lambda n: (sum(map(int, str(n))), n))


@exercise(
    "Build a dict whose keys are lengths in digits and whose values list the numbers of that length in order.",
    "Given non-negative numbers, collect them under their number of decimal digits.",
)
def group_by_digit_amount(numbers):
    """Group the numbers by how many digits they have and return a dictionary from digit count to list.

    >>> group_by_digit_amount([5, 12, 7, 345])
    {1: [5, 7], 2: [12], 3: [345]}
    >>> group_by_digit_amount([10, 20])
    {2: [10, 20]}
    >>> group_by_digit_amount([])
    {}
    """
    groups = {}
    for n in numbers:
        groups.setdefault(len(str(n)), []).append(n)
    return groups


@exercise(
    "Add up only those digits of n which do not exceed limit.",
    "Given a whole number and a limit, compute the total of its digits that are limit or less.",
)
def total_of_low_digits(n, limit):
    """Return the sum of the digits of n that are at most limit.

    >>> total_of_low_digits(1928, 5)
    3
    >>> total_of_low_digits(777, 6)
    0
    >>> total_of_low_digits(305, 3)
    3
    """
    total = 0
    while n > 0:
        d = n % 10
        if d <= limit:
            total += d
        n //= 10
    return total


@exercise(
    "Add up the k rightmost digits of the whole number n.",
    "Given n and k, compute the total of the final k digits; a shorter number counts completely.",
)
def last_digits_total(n: int, k: int) -> int:
    """Return the sum of the last k digits of n.

    >>> last_digits_total(12345, 2)
    9
    >>> last_digits_total(905, 1)
    5
    >>> last_digits_total(12, 5)
    3
    """
    return sum(int(d) for d in str(n)[-k:])
