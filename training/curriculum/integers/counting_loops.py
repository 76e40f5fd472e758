"""Loops with accumulators over ranges of whole numbers: sums, counts, extremes, searches under conditions."""

from training.curriculum.exercise import exercise


@exercise(
    "Add up all multiples of k up to limit, inclusive, whose last digit is different from digit.",
    "Given limit, k and a digit, total the multiples of k with another ones digit.",
)
def sum_divisible_not_ending(limit: int, k: int, digit: int) -> int:
    """Return the sum of the numbers from 1 to limit that are divisible by k but do not end with digit.

    >>> sum_divisible_not_ending(30, 5, 0)
    45
    >>> sum_divisible_not_ending(10, 3, 9)
    9
    >>> sum_divisible_not_ending(4, 5, 1)
    0
    """
    return sum(n for n in range(k, limit + 1, k) if n % 10 != digit)


@exercise(
    "For how many numbers up to limit, inclusive, is the sum of the squared digits even?",
    "Given a limit, test the digit squares of every number and count even totals.",
)
def count_square_sums(limit):
    """Count the numbers from 1 to limit whose digits, squared and added, give an even number.

    >>> count_square_sums(10)
    4
    >>> count_square_sums(20)
    10
    >>> count_square_sums(1)
    0
    """
    return sum(1 for n in range(1, limit + 1) if sum(int(d) ** 2 for d in str(n)) % 2 == 0)


@exercise(
    "Among all pairs up to limit with the given sum, how large can the product be?",
    "Given a limit and a sum, maximise the product of two numbers; no pair gives 0.",
)
def largest_product_pair(limit: int, total: int) -> int:
    """Return the largest product a * b of numbers from 1 to limit with a + b equal to total, or 0 if there is no such pair.

    >>> largest_product_pair(10, 7)
    12
    >>> largest_product_pair(3, 6)
    9
    >>> largest_product_pair(2, 9)
    0
    """
    best = 0
    for a in range(1, limit + 1):
        b = total - a
        if 1 <= b <= limit:
            best = max(best, a * b)
    return best


@exercise(
    "Count how often n can be lowered by its remainder by k (or by one if the remainder is zero) before reaching 0.",
    "Given n and k, repeat n -= max(1, n % k) and count the rounds.",
)
def count_steps_by_remainder(n: int, k: int) -> int:
    """While n is positive, subtract n modulo k, but at least 1; return the number of subtractions until n is 0.

    >>> count_steps_by_remainder(10, 4)
    5
    >>> count_steps_by_remainder(5, 10)
    1
    >>> count_steps_by_remainder(0, 3)
    0
    """
    count = 0
    while n > 0:
        n -= max(1, n % k)
        count += 1
    return count


@exercise(
    "Sort the numbers, keep those divisible by k and add the differences of neighbours.",
    "Given integers and k, how far is it from the smallest to the largest multiple of k, added up step by step? Fewer than two give 0.",
)
def sum_of_gaps_between_multiples(numbers, k):
    """Return the sum of the distances between consecutive multiples of k among the sorted numbers.

    >>> sum_of_gaps_between_multiples([9, 3, 5, 12], 3)
    9
    >>> sum_of_gaps_between_multiples([5], 5)
    0
    >>> sum_of_gaps_between_multiples([], 2)
    0
    """
    chosen = sorted(n for n in numbers if n % k == 0)
    return sum(b - a for a, b in zip(chosen, chosen[1:]))


@exercise(
    "Which integer of the closed range has digits adding up to the least, the bigger one when tied?",
    "Given two bounds, minimise the sum of digits and prefer greater numbers among equals.",
)
def smallest_digit_sum_in_range(low: int, high: int) -> int:
    """Return the number from low to high, inclusive, with the smallest digit sum; ties go to the larger number.

    >>> smallest_digit_sum_in_range(15, 25)
    20
    >>> smallest_digit_sum_in_range(98, 101)
    100
    >>> smallest_digit_sum_in_range(7, 9)
    7
    """
    return min(range(low, high + 1), key=lambda n: (sum(int(d) for d in str(n)), -n))


@exercise(
    "Multiply each number of the closed range by its position counted from 1 and add up.",
    "Given low and high, weight the integers in order with 1, 2, 3 and so on and total them.",
)
def weighted_range_sum(low: int, high: int) -> int:
    """Return 1 * low + 2 * (low + 1) + 3 * (low + 2) + ... up to high.

    >>> weighted_range_sum(5, 7)
    38
    >>> weighted_range_sum(1, 3)
    14
    >>> weighted_range_sum(4, 4)
    4
    """
    return sum(i * n for i, n in enumerate(range(low, high + 1), 1))


@exercise(
    "Sum 1, then pass over skip numbers, add the next one and so on up to n.",
    "Given n and skip, total every (skip + 1)-th number of 1 to n, beginning with 1.",
)
def skip_and_add(n, skip):
    """Add the numbers 1 to n, leaving out skip numbers after every number added.

    >>> skip_and_add(10, 2)
    22
    >>> skip_and_add(5, 0)
    15
    >>> skip_and_add(3, 5)
    1
    """
    total = 0
    k = 1
    while k <= n:
        total += k
        k += skip + 1
    return total


@exercise(
    "Combine 1 with the numbers up to n: plus for even ones, times for odd ones.",
    "Given n, compute ((1 + 2) * 3 + 4) * 5 and so on up to n.",
)
def alternate_add_multiply(n: int) -> int:
    """Start with 1 and go through 2 to n, adding even numbers and multiplying by odd numbers; return the result.

    >>> alternate_add_multiply(3)
    9
    >>> alternate_add_multiply(5)
    65
    >>> alternate_add_multiply(1)
    1
    """
    result = 1
    for k in range(2, n + 1):
        if k % 2 == 0:
            result += k
        else:
            result *= k
    return result


@exercise(
    "Return the longest start of the list with a total of at most limit; all numbers are non-negative.",
    "Given numbers and a limit, stop before the first number that would push the sum above the limit.",
)
def collect_until_limit(numbers, limit):
    """Take numbers from the front as long as their sum does not exceed limit and return the taken ones.

    >>> collect_until_limit([3, 4, 5], 8)
    [3, 4]
    >>> collect_until_limit([9], 5)
    []
    >>> collect_until_limit([1, 2], 3)
    [1, 2]
    """
    taken = []
    total = 0
    for n in numbers:
        if total + n > limit:
            break
        total += n
        taken.append(n)
    return taken


@exercise(
    "Find the position of the second multiple of k in the list.",
    "Given integers and k, where does a multiple of k occur for the second time (-1 if it never does)?",
)
def second_multiple_index(numbers: list, k: int) -> int:
    """Return the index of the second number divisible by k, or -1 if there are fewer than two.

    >>> second_multiple_index([3, 4, 6, 9], 3)
    2
    >>> second_multiple_index([5, 6], 5)
    -1
    >>> second_multiple_index([], 1)
    -1
    """
    seen = 0
    for i, n in enumerate(numbers):
        if n % k == 0:
            seen += 1
            if seen == 2:
                return i
    return -1


@exercise(
    "Add up what follows the final 0 of the list.",
    "Given integers, start the sum anew at every zero and return its value at the end.",
)
def sum_since_final_zero(numbers):
    """Return the sum of the numbers after the last zero; without a zero all numbers count.

    >>> sum_since_final_zero([1, 0, 2, 0, 3, 4])
    7
    >>> sum_since_final_zero([5, 6])
    11
    >>> sum_since_final_zero([7, 0])
    0
    """
    total = 0
    for n in numbers:
        total = 0 if n == 0 else total + n
    return total


@exercise(
    "Split the list at zeros and find the block with the greatest total.",
    "Given non-negative integers, reset a running sum at each zero and return the highest value reached.",
)
def max_between_zeros(numbers: list) -> int:
    """Return the largest sum of a block of non-negative numbers separated by zeros, 0 for an empty list.

    >>> max_between_zeros([1, 2, 0, 4, 0, 1])
    4
    >>> max_between_zeros([0, 0])
    0
    >>> max_between_zeros([5])
    5
    """
    best = total = 0
    for n in numbers:
        total = total + n if n else 0
        best = max(best, total)
    return best


@exercise(
    "How many neighbours consist of one even and one odd number?",
    "Given integers, return the number of positions at which even turns to odd or odd to even.",
)
def count_changes_of_parity(numbers):
    """Count how often the parity changes from one number to the next.

    >>> count_changes_of_parity([1, 2, 4, 5])
    2
    >>> count_changes_of_parity([2, 2])
    0
    >>> count_changes_of_parity([])
    0
    """
    return sum(a % 2 != b % 2 for a, b in zip(numbers, numbers[1:]))


@exercise(
    "How many even numbers stand next to each other at most?",
    "Given integers, count even entries in a row, start over at odd ones and return the maximum.",
)
def longest_even_stretch(numbers: list) -> int:
    """Return the length of the longest run of consecutive even numbers.

    >>> longest_even_stretch([2, 4, 1, 6])
    2
    >>> longest_even_stretch([1, 3])
    0
    >>> longest_even_stretch([8])
    1
    """
    best = run = 0
    for n in numbers:
        if n % 2 == 0:
            run += 1
            best = max(best, run)
        else:
            run = 0
    return best


@exercise(
    "List start, start - step and so on while positive, leaving out the forbidden numbers.",
    "Given start, step and a list of numbers to avoid, collect the rest of the countdown.",
)
def countdown_with_skips(start, step, forbidden):
    """Count down from start to 1 by step and return the numbers that are not in forbidden.

    >>> countdown_with_skips(10, 3, [4])
    [10, 7, 1]
    >>> countdown_with_skips(5, 2, [])
    [5, 3, 1]
    >>> countdown_with_skips(3, 1, [3, 2, 1])
    []
    """
    return [n for n in range(start, 0, -step) if n not in forbidden]


@exercise(
    "Sum leading digits up to and including the first one divisible by two; without an even digit sum all.",
    "Given a non-negative integer, total its digits from left to right and stop after an even one.",
)
def digits_sum_until_even(n: int) -> int:
    """Add the digits of n from the left until the first even digit, which is included, and return the sum.

    >>> digits_sum_until_even(13571)
    17
    >>> digits_sum_until_even(1342)
    8
    >>> digits_sum_until_even(2999)
    2
    """
    total = 0
    for d in str(n):
        total += int(d)
        if int(d) % 2 == 0:
            break
    return total


@exercise(
    "Find the greatest number of each row and take the least of these.",
    "Given rows of numbers, which is the lowest among their largest values?",
)
def minimum_of_maxima(rows):
    """Return the smallest of the row maxima of a non-empty list of non-empty rows.

    >>> minimum_of_maxima([[1, 5], [3, 2], [9]])
    3
    >>> minimum_of_maxima([[4]])
    4
    >>> minimum_of_maxima([[0, -1], [7, 7]])
    0
    """
    return min(max(row) for row in rows)


@exercise(
    "Which row contains the greatest count of even entries, the earliest one if tied?",
    "Given a non-empty list of rows, count the even numbers in each and find the best row's index.",
)
def row_with_most_even(rows: list) -> int:
    """Return the index of the row with the most even numbers; ties go to the first row.

    >>> row_with_most_even([[1, 2], [4, 6], [8, 8]])
    1
    >>> row_with_most_even([[1], [3]])
    0
    >>> row_with_most_even([[2]])
    0
    """
    counts = [sum(n % 2 == 0 for n in row) for row in rows]
    return counts.index(max(counts))


@exercise(
    "Move two integers toward each other one unit at a time and count the steps until the gap is below two.",
    "Given a and b, how many rounds of balancing are needed until their difference is 0 or 1?",
)
def steps_to_equal(a, b):
    """Each step adds 1 to the smaller and subtracts 1 from the larger number; return the steps until they differ by at most 1.

    >>> steps_to_equal(2, 9)
    3
    >>> steps_to_equal(5, 5)
    0
    >>> steps_to_equal(10, 4)
    3
    """
    steps = 0
    while abs(a - b) > 1:
        if a < b:
            a, b = a + 1, b - 1
        else:
            a, b = a - 1, b + 1
        steps += 1
    return steps


@exercise(
    "Count unit transfers from the maximum to the minimum until the amounts are as even as possible.",
    "Given at least one amount, how many units have to be shifted, always from the biggest to the smallest entry?",
)
def transfer_until_balanced(amounts: list) -> int:
    """Move single units from the largest to the smallest amount until they differ by at most one; return the number of moves.

    >>> transfer_until_balanced([1, 5])
    2
    >>> transfer_until_balanced([3, 3, 3])
    0
    >>> transfer_until_balanced([0, 0, 4])
    2
    """
    amounts = list(amounts)
    moves = 0
    while max(amounts) - min(amounts) > 1:
        amounts[amounts.index(max(amounts))] -= 1
        amounts[amounts.index(min(amounts))] += 1
        moves += 1
    return moves


@exercise(
    "Draw the multiples of k among 1 to n as crosses in a row of dots.",
    "Given n and k, write one character per number: 'x' for multiples of k, otherwise '.'.",
)
def mark_numbers(n, k):
    """Return a string of length n with 'x' at the positions 1 to n that are divisible by k and '.' elsewhere.

    >>> mark_numbers(7, 3)
    '..x..x.'
    >>> mark_numbers(4, 1)
    'xxxx'
    >>> mark_numbers(3, 5)
    '...'
    """
    return "".join("x" if i % k == 0 else "." for i in range(1, n + 1))


@exercise(
    "Add up every integer of every closed range in the list.",
    "Given pairs of bounds, total the numbers from first to last of each pair.",
)
def sum_ranges(ranges: list) -> int:
    """Return the sum of all whole numbers in the ranges (first, last), both ends included; overlapping numbers count each time.

    >>> sum_ranges([(1, 3), (10, 10)])
    16
    >>> sum_ranges([])
    0
    >>> sum_ranges([(1, 2), (2, 3)])
    8
    """
    return sum(sum(range(first, last + 1)) for first, last in ranges)


@exercise(
    "Count for each integer how many ranges contain it and keep those with a single one.",
    "Given pairs of bounds, which whole numbers are covered once and only once?",
)
def numbers_in_exactly_one(ranges):
    """Return the numbers that lie in exactly one of the closed ranges (first, last), ascending.

    >>> numbers_in_exactly_one([(1, 4), (3, 6)])
    [1, 2, 5, 6]
    >>> numbers_in_exactly_one([(2, 2)])
    [2]
    >>> numbers_in_exactly_one([(1, 2), (1, 2)])
    []
    """
    counts = {}
    for first, last in ranges:
        for n in range(first, last + 1):
            counts[n] = counts.get(n, 0) + 1
    return sorted(n for n, c in counts.items() if c == 1)
