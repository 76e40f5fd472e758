"""Counting and finding numbers in a range by a property; the next, previous and nearest number."""

from training.curriculum.exercise import exercise


@exercise(
    "How many integers of the closed range have remainder r modulo k?",
    "Given low, high, k and r, return the number of n in between, ends included, with n % k equal to r.",
)
def count_in_range_by_remainder(low: int, high: int, k: int, r: int) -> int:
    """Count the numbers from low to high, inclusive, that leave remainder r when divided by k.

    >>> count_in_range_by_remainder(1, 10, 3, 1)
    4
    >>> count_in_range_by_remainder(5, 6, 4, 3)
    0
    >>> count_in_range_by_remainder(0, 20, 10, 0)
    3
    """
    return sum(1 for n in range(low, high + 1) if n % k == r)


@exercise(
    "Return every n from 1 to limit, inclusive, with n % a equal to r and n % b equal to s.",
    "Given a limit and two remainder conditions, collect in order all numbers that meet both.",
)
def numbers_with_two_remainders(limit, a, r, b, s):
    """List the positive numbers up to limit that leave remainder r when divided by a and s when divided by b.

    >>> numbers_with_two_remainders(30, 3, 2, 5, 1)
    [11, 26]
    >>> numbers_with_two_remainders(10, 2, 1, 4, 2)
    []
    >>> numbers_with_two_remainders(12, 4, 0, 6, 0)
    [12]
    """
    return [n for n in range(1, limit + 1) if n % a == r and n % b == s]


@exercise(
    "Add up all integers of the closed range except the multiples of k.",
    "Given low, high and k, total every number in between, ends included, which leaves a remainder when divided by k.",
)
def sum_not_multiple(low, high, k):
    """Return the sum of the numbers from low to high, inclusive, that are not divisible by k.

    >>> sum_not_multiple(1, 6, 3)
    12
    >>> sum_not_multiple(4, 4, 2)
    0
    >>> sum_not_multiple(5, 9, 10)
    35
    """
    return sum(n for n in range(low, high + 1) if n % k)


@exercise(
    "Find the last multiple of k in the closed range low..high; None when it contains no multiple.",
    "Going down from high to low, return the first number that k divides, else None.",
)
def last_in_range_divisible(low: int, high: int, k: int) -> int:
    """Return the largest number from low to high, inclusive, that is divisible by k, or None if there is none.

    >>> last_in_range_divisible(1, 20, 7)
    14
    >>> last_in_range_divisible(8, 9, 5) is None
    True
    >>> last_in_range_divisible(10, 10, 5)
    10
    """
    for n in range(high, low - 1, -1):
        if n % k == 0:
            return n
    return None


@exercise(
    "Find the first integer of the closed range whose decimal form has the given digit; -1 without one.",
    "Going up from low to high, which number is the first with that digit in it (-1 for none)?",
)
def first_in_range_with_digit(low, high, digit):
    """Return the smallest number from low to high, inclusive, that contains the digit, or -1 if none does.

    >>> first_in_range_with_digit(10, 50, 4)
    14
    >>> first_in_range_with_digit(10, 20, 7)
    17
    >>> first_in_range_with_digit(11, 13, 9)
    -1
    """
    for n in range(low, high + 1):
        if str(digit) in str(n):
            return n
    return -1


@exercise(
    "Find the number 1, 2, 4, 8, ... with the least distance to n, preferring the lower on a tie.",
    "Given n above 0, compare the greatest power of two not above n with the next one.",
)
def closest_power_of_two(n: int) -> int:
    """Return the power of two nearest to the positive n; if two are equally near, the smaller one.

    >>> closest_power_of_two(5)
    4
    >>> closest_power_of_two(6)
    4
    >>> closest_power_of_two(13)
    16
    >>> closest_power_of_two(1)
    1
    """
    low = 1
    while low * 2 <= n:
        low *= 2
    return low if n - low <= 2 * low - n else 2 * low


@exercise(
    "Search at growing distance below and above n for a number free of the given digit, below first.",
    "Given n and a digit, which number without that digit is nearest? Prefer the lower of two.",
)
def nearest_without_digit(n, digit):
    """Return the non-negative number closest to n that does not contain the digit; if two are equally close, the smaller one.

    >>> nearest_without_digit(13, 3)
    12
    >>> nearest_without_digit(30, 3)
    29
    >>> nearest_without_digit(20, 5)
    20
    """
    distance = 0
    while True:
        for candidate in (n - distance, n + distance):
            if candidate >= 0 and str(digit) not in str(candidate):
                return candidate
        distance += 1


@exercise(
    "Find the next common multiple of the list above n.",
    "Given n and divisors, count up from n + 1 to the first number every divisor divides.",
)
def next_divisible_by_all(n: int, divisors: list) -> int:
    """Return the smallest number greater than n that is divisible by all divisors.

    >>> next_divisible_by_all(10, [2, 3])
    12
    >>> next_divisible_by_all(12, [4, 6])
    24
    >>> next_divisible_by_all(5, [])
    6
    """
    n += 1
    while any(n % d for d in divisors):
        n += 1
    return n


@exercise(
    "Find the closest odd number under n which the odd number k divides.",
    "Given n and an odd k less than n, count down from n - 1 to an odd number divisible by k.",
)
def previous_odd_multiple(n, k):
    """Return the largest odd multiple of the odd k that is below n, for n above k.

    >>> previous_odd_multiple(20, 3)
    15
    >>> previous_odd_multiple(26, 5)
    25
    >>> previous_odd_multiple(8, 7)
    7
    """
    n -= 1
    while n % 2 == 0 or n % k != 0:
        n -= 1
    return n


@exercise(
    "Add one to n, but jump back to low after high.",
    "Given a number in the range low..high, what follows when counting round and round?",
)
def next_in_cycle(n: int, low: int, high: int) -> int:
    """Return the number after n in the cycle low, low + 1, ..., high, low, ...

    >>> next_in_cycle(3, 1, 5)
    4
    >>> next_in_cycle(5, 1, 5)
    1
    >>> next_in_cycle(0, 0, 0)
    0
    """
    return low if n == high else n + 1


@exercise(
    "Map n onto the cycle low..high, so that high + 1 becomes low and low - 1 becomes high.",
    "Given any integer and a range, find the equivalent number in the repeating cycle.",
)
def wrap_into_range(n, low, high):
    """Wrap the integer n around into the range from low to high, inclusive.

    >>> wrap_into_range(13, 1, 12)
    1
    >>> wrap_into_range(0, 1, 12)
    12
    >>> wrap_into_range(25, 0, 9)
    5
    """
    return low + (n - low) % (high - low + 1)


@exercise(
    "How many ways are there to choose two different positive numbers up to limit that add up to total?",
    "Given limit and total, return the amount of pairs (a, b) with 1 <= a < b <= limit and a + b equal to total.",
)
def count_pairs_with_sum(limit: int, total: int) -> int:
    """Count the pairs a < b of numbers from 1 to limit whose sum is total.

    >>> count_pairs_with_sum(5, 6)
    2
    >>> count_pairs_with_sum(10, 3)
    1
    >>> count_pairs_with_sum(4, 20)
    0
    """
    return sum(1 for a in range(1, limit + 1) if a < total - a <= limit)


@exercise(
    "Find all ways to write product as a times b with both factors at most limit, smaller first.",
    "Given limit and product, return the factor pairs within the range ordered by a.",
)
def product_pairs(limit, product):
    """List the pairs (a, b) with 1 <= a <= b <= limit whose product is the given number.

    >>> product_pairs(10, 24)
    [(3, 8), (4, 6)]
    >>> product_pairs(5, 7)
    []
    >>> product_pairs(6, 36)
    [(6, 6)]
    """
    return [(a, b) for a in range(1, limit + 1) for b in range(a, limit + 1) if a * b == product]


@exercise(
    "How many integers of the closed range are still free?",
    "Given a range and a list of occupied numbers, return the amount of unoccupied ones.",
)
def count_outside_list(low, high, taken):
    """Count the numbers from low to high, inclusive, that are not in the list taken.

    >>> count_outside_list(1, 10, [2, 4, 20])
    8
    >>> count_outside_list(1, 3, [1, 2, 3])
    0
    >>> count_outside_list(5, 5, [])
    1
    """
    return sum(1 for n in range(low, high + 1) if n not in taken)


@exercise(
    "Find the first unused number counting upward from start.",
    "Given used numbers and a start, increase the start until it is not among the used ones.",
)
def smallest_free_number(taken: list, start: int) -> int:
    """Return the smallest number of at least start that is not in taken.

    >>> smallest_free_number([3, 4, 6], 3)
    5
    >>> smallest_free_number([], 7)
    7
    >>> smallest_free_number([1, 2], 5)
    5
    """
    while start in taken:
        start += 1
    return start


@exercise(
    "List the gaps of unoccupied numbers in the closed range as pairs of ends.",
    "Given a range and taken numbers, group the free ones into maximal consecutive blocks.",
)
def free_blocks(low, high, taken):
    """Return the runs (first, last) of consecutive numbers from low to high, inclusive, that are not in taken.

    >>> free_blocks(1, 10, [3, 4, 8])
    [(1, 2), (5, 7), (9, 10)]
    >>> free_blocks(1, 3, [1, 2, 3])
    []
    >>> free_blocks(5, 7, [])
    [(5, 7)]
    """
    blocks = []
    for n in range(low, high + 1):
        if n in taken:
            continue
        if blocks and blocks[-1][1] == n - 1:
            blocks[-1] = (blocks[-1][0], n)
        else:
            blocks.append((n, n))
    return blocks


@exercise(
    "Check if the block of size k that contains the non-negative n has an odd number, counting blocks from 0.",
    "Given n and a block size, is the quotient of n by k odd?",
)
def is_between_multiples(n: int, k: int) -> bool:
    """Return whether n is odd-numbered in blocks of k: blocks 0, 2, 4, ... give False and blocks 1, 3, 5, ... give True.

    >>> is_between_multiples(0, 10)
    False
    >>> is_between_multiples(15, 10)
    True
    >>> is_between_multiples(20, 10)
    False
    """
    return n // k % 2 == 1


@exercise(
    "Divide the index by the items per page, round down and add one.",
    "Given a 0-based item index and a page size, which page shows it?",
)
def page_of_item(index, per_page):
    """Return the page, counted from 1, on which the item with the given index from 0 appears.

    >>> page_of_item(0, 10)
    1
    >>> page_of_item(10, 10)
    2
    >>> page_of_item(25, 10)
    3
    """
    return index // per_page + 1


@exercise(
    "Compute the range of items on a page counted from 1, limited by the total number of items.",
    "Given page, page size and total, which items (first, last) are displayed?",
)
def page_bounds(page: int, per_page: int, total: int) -> tuple:
    """Return the first and last item number, counted from 1, shown on a page; the last page may be shorter.

    >>> page_bounds(1, 10, 25)
    (1, 10)
    >>> page_bounds(3, 10, 25)
    (21, 25)
    >>> page_bounds(2, 5, 10)
    (6, 10)
    """
    first = (page - 1) * per_page + 1
    return first, min(page * per_page, total)


@exercise(
    "Split consecutive seat numbers into rows with the given number of seats.",
    "Given a running number, in which row and on which seat of the row is it?",
)
def row_and_seat(number, seats_per_row):
    """Convert a seat number from 1 into (row, seat), both counted from 1.

    >>> row_and_seat(1, 10)
    (1, 1)
    >>> row_and_seat(10, 10)
    (1, 10)
    >>> row_and_seat(23, 10)
    (3, 3)
    """
    row, seat = divmod(number - 1, seats_per_row)
    return row + 1, seat + 1


@exercise(
    "For how many n up to limit, inclusive, is n % a greater than n % b?",
    "Given limit, a and b, compare both remainders of every number and count where the first wins.",
)
def count_numbers_where_larger(limit: int, a: int, b: int) -> int:
    """Count the numbers from 1 to limit whose remainder modulo a is larger than their remainder modulo b.

    >>> count_numbers_where_larger(10, 3, 2)
    5
    >>> count_numbers_where_larger(6, 2, 2)
    0
    >>> count_numbers_where_larger(12, 5, 3)
    7
    """
    return sum(1 for n in range(1, limit + 1) if n % a > n % b)


@exercise(
    "Find the maximum of value % k over the non-empty list.",
    "Given integers and k, which remainder modulo k is the greatest?",
)
def largest_remainder(values, k):
    """Return the largest remainder that any of the values leaves when divided by k.

    >>> largest_remainder([4, 7, 9], 5)
    4
    >>> largest_remainder([10], 5)
    0
    >>> largest_remainder([1, 2, 3], 3)
    2
    """
    return max(v % k for v in values)


@exercise(
    "Which divisor in the closed range wastes least of n? Prefer the bigger one of equals.",
    "Given n and a range of package sizes, choose the size with the least rest, and of equally good ones the largest.",
)
def best_divisor_for(n: int, low: int, high: int) -> int:
    """Return the number from low to high, inclusive, that leaves the smallest remainder when dividing n; ties go to the larger.

    >>> best_divisor_for(20, 6, 9)
    9
    >>> best_divisor_for(12, 5, 7)
    6
    >>> best_divisor_for(30, 4, 6)
    6
    """
    return min(range(low, high + 1), key=lambda k: (n % k, -k))


@exercise(
    "Build a dict from n % k to the numbers with that remainder, in order.",
    "Given integers and k, collect numbers that leave the same rest when divided by k.",
)
def remainder_groups(values, k):
    """Group the values by their remainder modulo k into a dictionary of lists.

    >>> remainder_groups([1, 2, 3, 4], 2)
    {1: [1, 3], 0: [2, 4]}
    >>> remainder_groups([10, 5], 5)
    {0: [10, 5]}
    >>> remainder_groups([], 3)
    {}
    """
    groups = {}
    for v in values:
        groups.setdefault(v % k, []).append(v)
    return groups


@exercise(
    "Count for every remainder from 0 to k - 1 the numbers that have it.",
    "Given integers and k, tally the residues modulo k in a list.",
)
def residue_tally(values: list, k: int) -> list:
    """Return a list of length k whose entry r tells how many values leave remainder r when divided by k.

    >>> residue_tally([1, 4, 5, 6], 3)
    [1, 2, 1]
    >>> residue_tally([], 2)
    [0, 0]
    >>> residue_tally([7, 14], 7)
    [2, 0, 0, 0, 0, 0, 0]
    """
    counts = [0] * k
    for v in values:
        counts[v % k] += 1
    return counts


@exercise(
    "Return True if k divides the difference of a and b.",
    "Given two integers and k, are they congruent modulo k?",
)
def equal_residue(a, b, k):
    """Check whether a and b leave the same remainder when divided by k.

    >>> equal_residue(17, 5, 4)
    True
    >>> equal_residue(8, 3, 2)
    False
    >>> equal_residue(-1, 2, 3)
    True
    """
    return (a - b) % k == 0


@exercise(
    "Which of the sizes fit exactly into the length? Sort them ascending.",
    "Given a length and possible piece sizes, list those leaving nothing over, smallest first.",
)
def fits_evenly(length: int, sizes: list) -> list:
    """Return the sizes that divide length without a remainder, in increasing order.

    >>> fits_evenly(12, [5, 4, 3])
    [3, 4]
    >>> fits_evenly(7, [2, 3])
    []
    >>> fits_evenly(10, [10, 1])
    [1, 10]
    """
    return sorted(size for size in sizes if length % size == 0)


@exercise(
    "How many pairs a < b in the closed range have b - a equal to gap?",
    "Given low, high and a positive gap, return the number of pairs with that difference, never below 0.",
)
def common_difference_count(low, high, gap):
    """Count the pairs of numbers from low to high, inclusive, that are exactly gap apart; gap is positive.

    >>> common_difference_count(1, 10, 3)
    7
    >>> common_difference_count(4, 5, 2)
    0
    >>> common_difference_count(0, 1, 1)
    1
    """
    return max(0, high - low + 1 - gap)


@exercise(
    "Return every n with 10 <= n < limit for which n is two times its digit sum.",
    "Given a limit, collect two-digit and longer numbers under it that are double their digit total.",
)
def double_digit_total_numbers(limit: int) -> list:
    """List the numbers below limit from 10 on that equal twice the sum of their digits.

    >>> double_digit_total_numbers(100)
    [18]
    >>> double_digit_total_numbers(18)
    []
    >>> double_digit_total_numbers(19)
    [18]
    """
    return [n for n in range(10, limit) if n == 2 * sum(map(int, str(n)))]
