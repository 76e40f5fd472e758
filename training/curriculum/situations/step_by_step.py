"""Step-by-step processes with numbers: growing, halving, filling, counting until."""

from training.curriculum.exercise import exercise


@exercise(
    "Take away a third of the pieces, rounded down, again and again. List the numbers of pieces left after each step until fewer than three remain.",
    "Sequence n - n // 3 repeated while at least three are left; return the results of the steps.",
)
def thirds_taken(pieces: int) -> list[int]:
    """Return how many pieces are left after each step. In a step one third of the pieces, rounded down, is taken away. The steps go on as long as there are at least three pieces. If there are fewer from the beginning, the list is empty.

    >>> thirds_taken(10)
    [7, 5, 4, 3, 2]
    >>> thirds_taken(3)
    [2]
    >>> thirds_taken(2)
    []
    """
    left = []
    while pieces >= 3:
        pieces -= pieces // 3
        left.append(pieces)
    return left


@exercise(
    "A bucket loses some water each hour, 10 percent rounded down but at least 1 unit. After how many hours is it empty? An empty one is at 0.",
    "Hours until level reaches zero when each hour takes max(1, level // 10).",
)
def hours_until_empty(level: int) -> int:
    """Return after how many hours a bucket is empty. Each hour it loses a tenth of its contents, rounded down, but at least one unit. If it is empty or negative at the beginning, return 0.

    >>> hours_until_empty(35)
    26
    >>> hours_until_empty(1)
    1
    >>> hours_until_empty(0)
    0
    """
    hours = 0
    while level > 0:
        level -= max(1, level // 10)
        hours += 1
    return hours


@exercise(
    "Return the first whole number from start on that is divisible by none of the given divisors. At least one divisor equal to 1 or -1 makes this impossible: raise ValueError.",
    "Smallest n >= start with n % d != 0 for all d; ValueError if any divisor is 1 or -1.",
)
def next_undivided(start: int, divisors: list[int]) -> int:
    """Return the smallest number from start on that is not a multiple of any of the divisors. Without divisors it is start itself. Raise ValueError if 1 or -1 is among the divisors, because then there is no such number.

    >>> next_undivided(8, [2, 3])
    11
    >>> next_undivided(7, [])
    7
    >>> next_undivided(5, [1, 2])
    Traceback (most recent call last):
        ...
    ValueError: no such number
    """
    if 1 in divisors or -1 in divisors:
        raise ValueError("no such number")
    n = start
    while any(n % d == 0 for d in divisors):
        n += 1
    return n


@exercise(
    "Count down from n by the given step and list the numbers as long as they are positive. A step below 1 raises ValueError.",
    "n, n - step, n - 2*step, ... while > 0; ValueError for step < 1.",
)
def countdown_by(n: int, step: int) -> list[int]:
    """Return the numbers n, n - step, n - 2 * step and so on, as long as they are greater than 0. If n is not positive, the list is empty. Raise ValueError if step is less than 1.

    >>> countdown_by(10, 3)
    [10, 7, 4, 1]
    >>> countdown_by(0, 2)
    []
    >>> countdown_by(5, 0)
    Traceback (most recent call last):
        ...
    ValueError: step must be positive
    """
    if step < 1:
        raise ValueError("step must be positive")
    return list(range(n, 0, -step))


@exercise(
    "Fill jars from a pot in turn, each time one spoon into each jar that is not full, until the pot is empty or all jars are full. Return the contents of the jars.",
    "Distribute units cyclically over jars with capacities, skipping full ones; return the amounts.",
)
def jars_filled(pot: int, capacities: list[int]) -> list[int]:
    """Return how much is in each jar after a pot has been shared out. One spoonful after the other goes into the jars in turn; jars that are full are skipped. It ends when the pot is empty or all jars are full.

    >>> jars_filled(7, [2, 5, 3])
    [2, 3, 2]
    >>> jars_filled(20, [1, 2])
    [1, 2]
    >>> jars_filled(3, [])
    []
    """
    jars = [0] * len(capacities)
    while pot > 0 and jars != capacities:
        for i, capacity in enumerate(capacities):
            if pot > 0 and jars[i] < capacity:
                jars[i] += 1
                pot -= 1
    return jars


@exercise(
    "Which day's total reading reaches at least half of the book? Pages per day are listed; return the day number from 1, or None if half is never reached.",
    "First one-based index at which the cumulative sum doubled is at least the number of pages.",
)
def half_read_on_day(pages_per_day: list[int], book_pages: int) -> int | None:
    """Return the number of the day, counted from 1, on which at least half of the book has been read. The list gives the pages read on each day. If half of the book is never reached, return None.

    >>> half_read_on_day([30, 50, 40], 200)
    3
    >>> half_read_on_day([10, 10], 20)
    1
    >>> half_read_on_day([10], 100) is None
    True
    """
    total = 0
    for day, pages in enumerate(pages_per_day, 1):
        total += pages
        if 2 * total >= book_pages:
            return day
    return None


@exercise(
    "Simulate saving with wishes: each month an amount is saved; whenever the savings cover the next wish on the list it is bought at once (several in a month are possible). Return in which month, from 1, each wish is bought. The monthly amount must be positive, else ValueError.",
    "Months in which successive prices can be paid from constant monthly savings.",
)
def months_of_wishes(monthly: int, prices: list[int]) -> list[int]:
    """Return the number of the month, counted from 1, in which each wish is fulfilled. Each month the amount monthly is saved. The wishes are bought in order, each as soon as the savings are enough, also several in the same month. Raise ValueError if monthly is not positive.

    >>> months_of_wishes(10, [15, 5, 30])
    [2, 2, 5]
    >>> months_of_wishes(10, [])
    []
    >>> months_of_wishes(0, [5])
    Traceback (most recent call last):
        ...
    ValueError: nothing is saved
    """
    if monthly <= 0:
        raise ValueError("nothing is saved")
    months = []
    month = savings = 0
    for price in prices:
        while savings < price:
            savings += monthly
            month += 1
        savings -= price
        months.append(month)
    return months


@exercise(
    "Write the steps of counting from a to b: upwards or downwards, whichever leads there, both ends included, joined by ' > '.",
    "Text of all integers from a to b inclusive in either direction, separated by ' > '.",
)
def counting_path(a: int, b: int) -> str:
    """Return a text with all whole numbers from a to b, both included, separated by ' > '. If b is smaller than a, the numbers go down. If both are equal, the text is just this number.

    >>> counting_path(2, 5)
    '2 > 3 > 4 > 5'
    >>> counting_path(1, -1)
    '1 > 0 > -1'
    >>> counting_path(7, 7)
    '7'
    """
    step = 1 if b >= a else -1
    return " > ".join(str(n) for n in range(a, b + step, step))


@exercise(
    "Two candles lose fixed lengths per hour, never falling below zero. After how many full hours is the first, taller one not taller any more? 0 if it is not taller at the start; ValueError if it does not burn.",
    "Count hours while tall > short, reducing both by their rates with a floor of 0; raise ValueError when tall_rate <= 0.",
)
def hours_until_overtaken(tall: int, tall_rate: int, short: int, short_rate: int) -> int:
    """Return the number of the first full hour after which the first candle is not taller than the second any more. At the beginning the first has the height tall and the second the height short. Each hour they lose tall_rate and short_rate, but never fall below 0. If the first is not taller from the start, return 0. Raise ValueError if tall_rate is not positive.

    >>> hours_until_overtaken(20, 5, 12, 1)
    2
    >>> hours_until_overtaken(5, 1, 5, 1)
    0
    >>> hours_until_overtaken(5, 0, 1, 1)
    Traceback (most recent call last):
        ...
    ValueError: the candle does not burn
    """
    if tall_rate <= 0:
        raise ValueError("the candle does not burn")
    hours = 0
    while tall > short:
        tall = max(0, tall - tall_rate)
        short = max(0, short - short_rate)
        hours += 1
    return hours


@exercise(
    "Add the digits of the number to it, as often as n says, and return the result. Negative n counts as 0.",
    "Repeat number += sum of its decimal digits n times (number is not negative).",
)
def plus_own_digits(number: int, n: int) -> int:
    """Return the number that results when the sum of its digits is added to it n times. The number is not negative, and the digits are those of the current number each time. If n is 0 or negative, the number is returned unchanged.

    >>> plus_own_digits(15, 1)
    21
    >>> plus_own_digits(15, 2)
    24
    >>> plus_own_digits(8, -1)
    8
    """
    for _ in range(n):
        number += sum(int(d) for d in str(number))
    return number


@exercise(
    "Count how many times a strip can be halved before it is shorter than the limit; lengths are floats. A limit that is not positive raises ValueError.",
    "Number of halvings of a length such that it stays at least the limit; ValueError if the limit is <= 0.",
)
def halvings_possible(length: float, limit: float) -> int:
    """Return how many times the length can be halved without becoming shorter than limit. A half that is exactly as long as limit is still allowed. Raise ValueError if limit is not positive.

    >>> halvings_possible(16, 2)
    3
    >>> halvings_possible(3, 2)
    0
    >>> halvings_possible(5, 0)
    Traceback (most recent call last):
        ...
    ValueError: limit must be positive
    """
    if limit <= 0:
        raise ValueError("limit must be positive")
    count = 0
    while length / 2 >= limit:
        length /= 2
        count += 1
    return count


@exercise(
    "Return the positions of a flea that jumps 1, 2, 3, ... fields, turning around whenever it would leave the strip from 0 to last; if it cannot jump in either direction it stops. n jumps at most, starting at 0 to the right.",
    "Simulate growing jumps within 0..last with reversal at the borders; list the positions after each jump.",
)
def flea_positions(last: int, n: int) -> list[int]:
    """Return the positions of a flea after each of its jumps. It starts at 0, looking to the right, and its jumps are 1, 2, 3 and so on fields long. If a jump would lead outside of the strip from 0 to last, the flea turns around first; if that does not help, it stops. It makes at most n jumps.

    >>> flea_positions(5, 4)
    [1, 3, 0, 4]
    >>> flea_positions(1, 5)
    [1]
    >>> flea_positions(10, 0)
    []
    """
    positions = []
    at, direction = 0, 1
    for jump in range(1, n + 1):
        if not 0 <= at + direction * jump <= last:
            direction = -direction
        if not 0 <= at + direction * jump <= last:
            break
        at += direction * jump
        positions.append(at)
    return positions


@exercise(
    "Warm up: start with the given number of minutes and train 10 percent longer, rounded down but at least one minute more, each day until the maximum, which is not exceeded. List the minutes of n days.",
    "n values where each next is min(maximum, x + max(1, x // 10)).",
)
def training_minutes(start: int, maximum: int, n: int) -> list[int]:
    """Return the training minutes of n days. The first day has start minutes. Each following day has a tenth more, rounded down, but at least one minute more than the day before. No day has more than maximum minutes.

    >>> training_minutes(30, 40, 5)
    [30, 33, 36, 39, 40]
    >>> training_minutes(5, 7, 4)
    [5, 6, 7, 7]
    >>> training_minutes(30, 20, 2)
    [20, 20]
    """
    minutes = []
    today = start
    for _ in range(n):
        today = min(today, maximum)
        minutes.append(today)
        today += max(1, today // 10)
    return minutes


@exercise(
    "Find out after how many throws the sum of all throws is odd and above the limit for the first time. Return the number of throws or 0.",
    "One-based position of the first prefix whose sum is odd and greater than limit; 0 if none.",
)
def throws_until_odd_above(throws, limit):
    """Return after how many throws their sum is, for the first time, both odd and greater than limit. If that never happens, return 0.

    >>> throws_until_odd_above([4, 6, 1, 2], 8)
    3
    >>> throws_until_odd_above([2, 2], 1)
    0
    >>> throws_until_odd_above([], 0)
    0
    """
    total = 0
    for count, number in enumerate(throws, 1):
        total += number
        if total % 2 == 1 and total > limit:
            return count
    return 0


@exercise(
    "Charge a battery to 100: each hour it gains the rate, above 80 only half of it, rounded down but at least 1. Return the hours needed; a rate below 1 raises ValueError.",
    "Hours from level to 100 with slower charging from 80 on.",
)
def charging_hours(level: int, rate: int) -> int:
    """Return how many hours it takes to charge a battery from level to 100. Each hour it gains rate per cent. If the level is 80 or higher at the beginning of an hour, it gains only half of rate, rounded down, but at least 1. Raise ValueError if rate is less than 1.

    >>> charging_hours(40, 20)
    4
    >>> charging_hours(100, 5)
    0
    >>> charging_hours(50, 0)
    Traceback (most recent call last):
        ...
    ValueError: rate must be positive
    """
    if rate < 1:
        raise ValueError("rate must be positive")
    hours = 0
    while level < 100:
        level += rate if level < 80 else max(1, rate // 2)
        hours += 1
    return hours


@exercise(
    "Take coins from the larger of two piles, half of it rounded up, until one pile is empty or both are equal. Return the two piles at the end.",
    "Repeatedly reduce the greater pile to its floor half while the piles differ and neither is zero.",
)
def piles_at_end(a: int, b: int) -> tuple[int, int]:
    """Return the sizes of two piles at the end of a game. As long as they differ and neither is empty, half of the larger pile, rounded up, is taken away from it. Then the sizes are returned in the original order.

    >>> piles_at_end(10, 3)
    (1, 1)
    >>> piles_at_end(4, 4)
    (4, 4)
    >>> piles_at_end(0, 7)
    (0, 7)
    """
    while a != b and a > 0 and b > 0:
        if a > b:
            a //= 2
        else:
            b //= 2
    return a, b
