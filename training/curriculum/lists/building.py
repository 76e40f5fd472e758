"""Building lists of numbers from rules: ranges, sequences and patterns."""

from training.curriculum.exercise import exercise


@exercise(
    "List k, 2k, 3k and so on as long as they do not exceed limit.",
    "Given k and a limit, collect all positive numbers up to the limit (inclusive) that k divides.",
)
def multiples_up_to(k: int, limit: int) -> list[int]:
    """Return the positive multiples of k that are at most limit.

    >>> multiples_up_to(3, 10)
    [3, 6, 9]
    >>> multiples_up_to(5, 4)
    []
    >>> multiples_up_to(4, 8)
    [4, 8]
    """
    return list(range(k, limit + 1, k))


@exercise(
    "List k, 2k, 3k, ..., n times k.",
    "Given k and a count n, build the list of the n smallest positive numbers divisible by k.",
)
def first_n_multiples(k: int, n: int) -> list[int]:
    """Return the first n positive multiples of k.

    >>> first_n_multiples(4, 3)
    [4, 8, 12]
    >>> first_n_multiples(7, 1)
    [7]
    >>> first_n_multiples(5, 0)
    []
    """
    return [k * i for i in range(1, n + 1)]


@exercise(
    "Count backwards from start to stop.",
    "Given start and stop with start not below stop, list all integers between them in descending order.",
)
def list_countdown_list(start: int, stop: int) -> list[int]:
    """Return the whole numbers from start down to stop, both inclusive.

    >>> list_countdown_list(5, 2)
    [5, 4, 3, 2]
    >>> list_countdown_list(3, 3)
    [3]
    >>> list_countdown_list(1, -1)
    [1, 0, -1]
    """
    return list(range(start, stop - 1, -1))


@exercise(
    "List every integer between a and b, starting at a and ending at b.",
    "Given two integers, walk from the first to the second in steps of one and list the numbers visited.",
)
def range_either_direction(a: int, b: int) -> list[int]:
    """Return the whole numbers from a to b inclusive, counting up or down as needed.

    >>> range_either_direction(2, 5)
    [2, 3, 4, 5]
    >>> range_either_direction(5, 2)
    [5, 4, 3, 2]
    >>> range_either_direction(4, 4)
    [4]
    """
    step = 1 if a <= b else -1
    return list(range(a, b + step, step))


@exercise(
    "Divide the interval start to stop into n - 1 equal steps and list all the points.",
    "Given two ends and a count, compute start + i * (stop - start) / (n - 1) for i from 0 to n - 1.",
)
def list_evenly_spaced(start: float, stop: float, n: int) -> list[float]:
    """Return n numbers with equal gaps from start to stop, both inclusive; n is at least 2.

    >>> list_evenly_spaced(0, 10, 5)
    [0.0, 2.5, 5.0, 7.5, 10.0]
    >>> list_evenly_spaced(1, 2, 2)
    [1.0, 2.0]
    >>> list_evenly_spaced(4, 0, 3)
    [4.0, 2.0, 0.0]
    """
    step = (stop - start) / (n - 1)
    return [start + i * step for i in range(n)]


@exercise(
    "List every odd integer that is at least a and at most b.",
    "Given two bounds, collect the numbers of the range which are not divisible by two.",
)
def list_odd_numbers_between(a: int, b: int) -> list[int]:
    """Return the odd numbers from a to b inclusive.

    >>> list_odd_numbers_between(3, 8)
    [3, 5, 7]
    >>> list_odd_numbers_between(4, 4)
    []
    >>> list_odd_numbers_between(-3, 1)
    [-3, -1, 1]
    """
    return [n for n in range(a, b + 1) if n % 2 == 1]


@exercise(
    "List the common multiples of the divisors up to limit.",
    "Given a limit and some divisors, keep each positive number up to the limit which all of them divide.",
)
def numbers_divisible_by_all(limit: int, divisors: list[int]) -> list[int]:
    """Return the numbers from 1 to limit that are divisible by every one of the divisors.

    >>> numbers_divisible_by_all(12, [2, 3])
    [6, 12]
    >>> numbers_divisible_by_all(10, [4])
    [4, 8]
    >>> numbers_divisible_by_all(3, [])
    [1, 2, 3]
    """
    return [n for n in range(1, limit + 1) if all(n % d == 0 for d in divisors)]


@exercise(
    "List what remains of 1 to limit after striking out all multiples of the divisors.",
    (
        "Given a limit and some divisors, keep each positive number up to the limit that leaves a remainder "
        "for all of them."
    ),
)
def numbers_divisible_by_none(limit: int, divisors: list[int]) -> list[int]:
    """Return the numbers from 1 to limit that are divisible by none of the divisors.

    >>> numbers_divisible_by_none(10, [2, 3])
    [1, 5, 7]
    >>> numbers_divisible_by_none(4, [1])
    []
    >>> numbers_divisible_by_none(3, [])
    [1, 2, 3]
    """
    return [n for n in range(1, limit + 1) if not any(n % d == 0 for d in divisors)]


@exercise(
    "Double a positive number again and again and list all values up to limit.",
    "Given a positive start and a limit, collect the results of repeated doubling which are at most the limit.",
)
def doubling_until(start: int, limit: int) -> list[int]:
    """Return start, 2 * start, 4 * start and so on as long as the value does not exceed limit.

    >>> doubling_until(3, 20)
    [3, 6, 12]
    >>> doubling_until(5, 4)
    []
    >>> doubling_until(1, 1)
    [1]
    """
    values = []
    while start <= limit:
        values.append(start)
        start *= 2
    return values


@exercise(
    "List n, n // 2, n // 4 and so on down to 1.",
    "Given a positive integer, divide it by two without remainder until it is 1 and note all values.",
)
def halving_steps(n: int) -> list[int]:
    """Return n and the results of repeatedly halving it (rounding down) until 1 is reached.

    >>> halving_steps(10)
    [10, 5, 2, 1]
    >>> halving_steps(1)
    [1]
    >>> halving_steps(7)
    [7, 3, 1]
    """
    values = [n]
    while n > 1:
        n //= 2
        values.append(n)
    return values


@exercise(
    "Each new term is the sum of the two terms before it; list n terms beginning with a, b.",
    (
        "Given two start values and a length, build the sequence in which every later number adds up its two "
        "predecessors."
    ),
)
def add_previous_two(a: int, b: int, n: int) -> list[int]:
    """Return the first n terms of the sequence that starts with a and b and continues with the sum of the last two
    terms.

    >>> add_previous_two(2, 5, 5)
    [2, 5, 7, 12, 19]
    >>> add_previous_two(1, 1, 2)
    [1, 1]
    >>> add_previous_two(3, 4, 0)
    []
    """
    terms = []
    for _ in range(n):
        terms.append(a)
        a, b = b, a + b
    return terms


@exercise(
    "List start, then go up by one amount, down by another, up again and so on.",
    "Given a start, two amounts and a length n, build the sequence that rises and falls in turn, rising first.",
)
def alternate_add_subtract(start: int, up: int, down: int, n: int) -> list[int]:
    """Return n terms that begin with start and are formed by alternately adding up and subtracting down.

    >>> alternate_add_subtract(10, 5, 2, 5)
    [10, 15, 13, 18, 16]
    >>> alternate_add_subtract(0, 1, 1, 3)
    [0, 1, 0]
    >>> alternate_add_subtract(7, 1, 1, 1)
    [7]
    """
    terms = [start]
    while len(terms) < n:
        if len(terms) % 2 == 1:
            terms.append(terms[-1] + up)
        else:
            terms.append(terms[-1] - down)
    return terms


@exercise(
    "List start, start + 1, then 2 more, then 3 more, until there are n terms.",
    "Given a start and a count, add 1 to get the second term, 2 to get the third, and so forth.",
)
def growing_steps(start: int, n: int) -> list[int]:
    """Return n terms beginning with start where the step grows by one each time: +1, +2, +3 and so on.

    >>> growing_steps(5, 4)
    [5, 6, 8, 11]
    >>> growing_steps(0, 1)
    [0]
    >>> growing_steps(1, 6)
    [1, 2, 4, 7, 11, 16]
    """
    terms = []
    value = start
    for step in range(1, n + 1):
        terms.append(value)
        value += step
    return terms


@exercise(
    "List 1, 4, 9, 16 and so on up to limit.",
    "Given a limit, collect the perfect squares from 1 which do not exceed it.",
)
def squares_up_to(limit: int) -> list[int]:
    """Return all squares of positive integers that are at most limit.

    >>> squares_up_to(20)
    [1, 4, 9, 16]
    >>> squares_up_to(16)
    [1, 4, 9, 16]
    >>> squares_up_to(0)
    []
    """
    squares = []
    i = 1
    while i * i <= limit:
        squares.append(i * i)
        i += 1
    return squares


@exercise(
    "Write the counts 1 to k one after the other for k from 1 to n.",
    "Given n, build a flat list by appending 1..1, 1..2, 1..3 up to 1..n.",
)
def staircase_list(n: int) -> list[int]:
    """Return 1, then 1 2, then 1 2 3 and so on up to 1 to n, all in one list.

    >>> staircase_list(3)
    [1, 1, 2, 1, 2, 3]
    >>> staircase_list(1)
    [1]
    >>> staircase_list(0)
    []
    """
    return [i for k in range(1, n + 1) for i in range(1, k + 1)]


@exercise(
    "Count 1, 2, ..., n, ..., 2, 1.",
    "Given a positive n, list the integers rising to n and falling again, with n appearing once.",
)
def list_up_and_down(n: int) -> list[int]:
    """Return the numbers from 1 up to n and back down to 1.

    >>> list_up_and_down(3)
    [1, 2, 3, 2, 1]
    >>> list_up_and_down(1)
    [1]
    >>> list_up_and_down(4)
    [1, 2, 3, 4, 3, 2, 1]
    """
    return list(range(1, n + 1)) + list(range(n - 1, 0, -1))


@exercise(
    "Build n numbers that alternate between 1 and -1, beginning with 1.",
    "Given a length n, list plus one at even and minus one at odd positions.",
)
def alternating_ones(n: int) -> list[int]:
    """Return a list of n entries 1, -1, 1, -1 and so on.

    >>> alternating_ones(4)
    [1, -1, 1, -1]
    >>> alternating_ones(1)
    [1]
    >>> alternating_ones(0)
    []
    """
    return [1 if i % 2 == 0 else -1 for i in range(n)]


@exercise(
    "Repeat the nonempty pattern cyclically and stop after n elements.",
    "Given a pattern and a length, continue the pattern periodically until the list is that long.",
)
def pattern_of_length(pattern: list, n: int) -> list:
    """Return the first n elements of the endless repetition of pattern.

    >>> pattern_of_length([1, 2, 3], 7)
    [1, 2, 3, 1, 2, 3, 1]
    >>> pattern_of_length(["a"], 2)
    ['a', 'a']
    >>> pattern_of_length([5, 6], 1)
    [5]
    """
    repeats = n // len(pattern) + 1
    return (pattern * repeats)[:n]


@exercise(
    "Build a 0/1 list of length n that marks one position.",
    "Given a length and an index, set this entry to 1 and all others to 0.",
)
def one_hot(n: int, index: int) -> list[int]:
    """Return a list of n zeros with a single 1 at the given index.

    >>> one_hot(4, 2)
    [0, 0, 1, 0]
    >>> one_hot(1, 0)
    [1]
    >>> one_hot(3, 0)
    [1, 0, 0]
    """
    result = [0] * n
    result[index] = 1
    return result


@exercise(
    "Mark the listed indices with ones in a list of zeros.",
    "Given a length and some indices below it, build the 0/1 list which has a 1 exactly there.",
)
def indicator_list(n: int, positions: list[int]) -> list[int]:
    """Return a list of length n with 1 at the given positions and 0 elsewhere.

    >>> indicator_list(5, [1, 3])
    [0, 1, 0, 1, 0]
    >>> indicator_list(2, [])
    [0, 0]
    >>> indicator_list(1, [0])
    [1]
    """
    return [1 if i in positions else 0 for i in range(n)]


@exercise(
    "Draw each number as a bar consisting of that many symbols.",
    "Given counts and a symbol, list the symbol repeated count times for all of them.",
)
def counts_to_bars(counts: list[int], symbol: str) -> list[str]:
    """Return a string of repeated symbols for every count.

    >>> counts_to_bars([3, 0, 1], "#")
    ['###', '', '#']
    >>> counts_to_bars([2], "ab")
    ['abab']
    >>> counts_to_bars([], "*")
    []
    """
    return [symbol * count for count in counts]


@exercise(
    "List the ways to write total as a sum of two nonnegative whole numbers in order.",
    "Given a total, build (0, total), (1, total - 1) and so on up to (total, 0).",
)
def pairs_with_total(total: int) -> list[tuple[int, int]]:
    """Return all pairs (a, b) of nonnegative integers with a + b equal to total, by increasing a.

    >>> pairs_with_total(3)
    [(0, 3), (1, 2), (2, 1), (3, 0)]
    >>> pairs_with_total(0)
    [(0, 0)]
    >>> pairs_with_total(1)
    [(0, 1), (1, 0)]
    """
    return [(a, total - a) for a in range(total + 1)]


@exercise(
    "List all couples of different positive integers whose product does not exceed limit, smaller one first.",
    "Given a limit, find every a < b such that a times b is no more than the limit.",
)
def pairs_with_small_product(limit: int) -> list[tuple[int, int]]:
    """Return the pairs (a, b) with 1 <= a < b and a * b at most limit, sorted.

    >>> pairs_with_small_product(6)
    [(1, 2), (1, 3), (1, 4), (1, 5), (1, 6), (2, 3)]
    >>> pairs_with_small_product(2)
    [(1, 2)]
    >>> pairs_with_small_product(1)
    []
    """
    return [(a, b) for a in range(1, limit + 1) for b in range(a + 1, limit + 1) if a * b <= limit]


@exercise(
    "Write the multiplication table of n with the given number of lines.",
    "Given n and a length, list one equation for each factor from 1 up to the length.",
)
def multiplication_row(n: int, length: int) -> list[str]:
    """Return texts like '3 x 4 = 12' for n times 1 to length.

    >>> multiplication_row(3, 2)
    ['3 x 1 = 3', '3 x 2 = 6']
    >>> multiplication_row(7, 1)
    ['7 x 1 = 7']
    >>> multiplication_row(2, 0)
    []
    """
    return [f"{n} x {i} = {n * i}" for i in range(1, length + 1)]


@exercise(
    "List the savings at the end of week 1, week 2 and so on.",
    "Given a starting amount, a weekly amount and a number of weeks, compute the balance after every week.",
)
def list_savings_plan(start: int, weekly: int, weeks: int) -> list[int]:
    """Return the amount saved after each week when weekly is added to start once a week.

    >>> list_savings_plan(10, 5, 3)
    [15, 20, 25]
    >>> list_savings_plan(0, 2, 1)
    [2]
    >>> list_savings_plan(7, 1, 0)
    []
    """
    return [start + weekly * week for week in range(1, weeks + 1)]


@exercise(
    "List start and the results of applying x -> factor * x + plus again and again.",
    "Given a start, a factor, a summand and a count, build the sequence of that many terms.",
)
def repeat_operation(start: int, factor: int, plus: int, n: int) -> list[int]:
    """Return n terms beginning with start in which each next term is the last one times factor plus plus.

    >>> repeat_operation(1, 2, 1, 4)
    [1, 3, 7, 15]
    >>> repeat_operation(5, 1, 0, 3)
    [5, 5, 5]
    >>> repeat_operation(2, 3, -1, 1)
    [2]
    """
    terms = []
    value = start
    for _ in range(n):
        terms.append(value)
        value = factor * value + plus
    return terms


@exercise(
    "List every positive number up to limit in which the digit occurs.",
    "Given a limit and a digit from 0 to 9, keep the numbers that show this digit at any place.",
)
def numbers_with_digit(limit: int, digit: int) -> list[int]:
    """Return the numbers from 1 to limit whose decimal form contains digit.

    >>> numbers_with_digit(20, 1)
    [1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
    >>> numbers_with_digit(9, 5)
    [5]
    >>> numbers_with_digit(12, 0)
    [10]
    """
    return [n for n in range(1, limit + 1) if str(digit) in str(n)]


@exercise(
    "Count to limit but say word instead of the numbers divisible by k.",
    "Given a limit, a number k and a word, list 1 to the limit with the word in place of k, 2k, 3k and so on.",
)
def replace_by_words(limit: int, k: int, word: str) -> list:
    """Return the numbers from 1 to limit where each multiple of k is replaced by word.

    >>> replace_by_words(5, 2, "hop")
    [1, 'hop', 3, 'hop', 5]
    >>> replace_by_words(3, 4, "x")
    [1, 2, 3]
    >>> replace_by_words(2, 1, "a")
    ['a', 'a']
    """
    return [word if n % k == 0 else n for n in range(1, limit + 1)]


@exercise(
    "Keep only the first k and the last k of the numbers 1 to n.",
    "Given n and k, list the integers from 1 to n which are among the k smallest or the k largest.",
)
def border_of_range(n: int, k: int) -> list[int]:
    """Return the numbers 1 to n without those that are more than k away from both ends.

    >>> border_of_range(10, 2)
    [1, 2, 9, 10]
    >>> border_of_range(3, 2)
    [1, 2, 3]
    >>> border_of_range(5, 0)
    []
    """
    return [i for i in range(1, n + 1) if i <= k or i > n - k]


@exercise(
    "Add up the digits repeatedly and list all intermediate numbers.",
    "Given a nonnegative integer, replace it by the sum of its digits until it is below 10 and note every value.",
)
def chain_of_digit_sums(n: int) -> list[int]:
    """Return n, its digit sum, the digit sum of that and so on until a single digit is reached.

    >>> chain_of_digit_sums(9875)
    [9875, 29, 11, 2]
    >>> chain_of_digit_sums(7)
    [7]
    >>> chain_of_digit_sums(38)
    [38, 11, 2]
    """
    chain = [n]
    while n >= 10:
        n = sum(int(d) for d in str(n))
        chain.append(n)
    return chain
