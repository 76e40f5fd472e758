"""Sequences, recurrences and running quantities."""

from itertools import accumulate

from training.curriculum.exercise import exercise


@exercise(
    "First count terms of the arithmetic progression that begins with start and grows by step.",
    "List count numbers, beginning at start, each step more than the one before.",
)
def steady_steps(start: int, step: int, count: int) -> list[int]:
    """Return count numbers starting at start, each larger than the previous one by step.

    >>> steady_steps(3, 4, 4)
    [3, 7, 11, 15]
    >>> steady_steps(10, -5, 3)
    [10, 5, 0]
    >>> steady_steps(1, 1, 0)
    []
    """
    return [start + step * i for i in range(count)]


@exercise(
    "Do consecutive values always differ by the same amount? Lists shorter than three always qualify.",
    "Check if the sequence has a constant step from each number to the next.",
)
def has_constant_step(values):
    """Check whether the difference between neighbouring values is always the same.

    >>> has_constant_step([2, 5, 8])
    True
    >>> has_constant_step([2, 5, 9])
    False
    >>> has_constant_step([4])
    True
    """
    steps = [b - a for a, b in zip(values, values[1:])]
    return all(s == steps[0] for s in steps)


@exercise(
    "Terms of a geometric progression: start, start * ratio, and so on while they do not exceed limit. Start is positive and ratio above 1.",
    "Keep multiplying by ratio from start and collect every value up to limit.",
)
def growth_until(start: int, ratio: int, limit: int) -> list[int]:
    """List start, start * ratio, start * ratio * ratio and so on, as long as they are at most limit.

    >>> growth_until(1, 2, 10)
    [1, 2, 4, 8]
    >>> growth_until(5, 3, 45)
    [5, 15, 45]
    >>> growth_until(9, 2, 8)
    []
    """
    terms = []
    while start <= limit:
        terms.append(start)
        start *= ratio
    return terms


@exercise(
    "Running totals of the numbers.",
    "Cumulative sums: the i-th result is the sum of the first i + 1 numbers.",
)
def running_totals(numbers: list[int]) -> list[int]:
    """Return the cumulative sums of numbers.

    >>> running_totals([1, 2, 3])
    [1, 3, 6]
    >>> running_totals([5, -5, 2])
    [5, 0, 2]
    >>> running_totals([])
    []
    """
    totals = []
    total = 0
    for n in numbers:
        total += n
        totals.append(total)
    return totals


@exercise(
    "For each position give the smallest value met so far.",
    "Running minimum of a list.",
    "Replace every reading by the lowest reading up to and including that point.",
)
def lowest_so_far(readings):
    """Return, for each reading, the lowest reading up to that point.

    >>> lowest_so_far([5, 7, 3, 4])
    [5, 5, 3, 3]
    >>> lowest_so_far([1])
    [1]
    >>> lowest_so_far([])
    []
    """
    return list(accumulate(readings, min))


@exercise(
    "Undo cumulative sums: recover the single amounts from running totals.",
    "Given running totals, return the numbers that were added one after the other.",
)
def amounts_from_totals(totals: list[int]) -> list[int]:
    """Recover the individual amounts from a list of running totals.

    >>> amounts_from_totals([1, 3, 6])
    [1, 2, 3]
    >>> amounts_from_totals([4, 4, 9])
    [4, 0, 5]
    >>> amounts_from_totals([])
    []
    """
    return [b - a for a, b in zip([0] + totals, totals)]


@exercise(
    "Changes from each measurement to the next one.",
    "Differences between neighbours, later minus earlier; the result is one shorter than the input.",
)
def step_changes(measurements: list[float]) -> list[float]:
    """Return the differences between consecutive measurements.

    >>> step_changes([3, 5, 4])
    [2, -1]
    >>> step_changes([10])
    []
    >>> step_changes([1.5, 2.0])
    [0.5]
    """
    return [measurements[i] - measurements[i - 1] for i in range(1, len(measurements))]


@exercise(
    "Take differences of neighbours repeatedly until all entries are equal or only one entry is left; return how many rounds that took.",
    "How many times must a list be replaced by the list of its neighbour differences before it is constant?",
)
def rounds_to_constant(values: list[int]) -> int:
    """Count how often a list must be replaced by its neighbour differences until all entries are equal.

    >>> rounds_to_constant([1, 4, 9, 16])
    2
    >>> rounds_to_constant([3, 5, 7])
    1
    >>> rounds_to_constant([2, 2])
    0
    """
    rounds = 0
    while any(v != values[0] for v in values):
        values = [b - a for a, b in zip(values, values[1:])]
        rounds += 1
    return rounds


@exercise(
    "A rabbit farm begins with start rabbits; each month the number doubles and sold rabbits leave. Rabbits after the given number of months, never under 0.",
    "Repeat months times: double the stock, then take away sold, but do not fall below zero. Return the final stock.",
)
def stock_after_months(start: int, sold: int, months: int) -> int:
    """Double the stock and subtract sold each month, never going below 0; return the final stock.

    >>> stock_after_months(10, 5, 2)
    25
    >>> stock_after_months(3, 7, 4)
    0
    >>> stock_after_months(4, 1, 0)
    4
    """
    stock = start
    for _ in range(months):
        stock = max(0, stock * 2 - sold)
    return stock


@exercise(
    "n-th term of the sequence that starts with first, second and where every further term is twice the previous one minus the one before it plus 1; counting starts at 0.",
    "Recurrence t(k) = 2 * t(k-1) - t(k-2) + 1 with t(0) = first and t(1) = second. Return t(n).",
)
def bent_line_term(first: int, second: int, n: int) -> int:
    """Return term n (from 0) of the sequence first, second, ... where each term is 2 * previous - one before + 1.

    >>> bent_line_term(0, 1, 0)
    0
    >>> bent_line_term(0, 1, 2)
    3
    >>> bent_line_term(0, 1, 4)
    10
    """
    a, b = first, second
    for _ in range(n):
        a, b = b, 2 * b - a + 1
    return a


@exercise(
    "Extend the seed list to length items, every new item being the sum of the last width items.",
    "Grow a sequence: append the total of its last width entries until it has length entries. The seed holds at least width items.",
)
def grow_by_tail_sum(seed: list[int], width: int, length: int) -> list[int]:
    """Extend seed until it has length items, each new item being the sum of the last width items.

    >>> grow_by_tail_sum([1, 1], 2, 6)
    [1, 1, 2, 3, 5, 8]
    >>> grow_by_tail_sum([1, 0, 2], 3, 5)
    [1, 0, 2, 3, 5]
    >>> grow_by_tail_sum([4], 1, 3)
    [4, 4, 4]
    """
    terms = list(seed)
    while len(terms) < length:
        terms.append(sum(terms[-width:]))
    return terms


@exercise(
    "Halve n, rounding down, again and again; list n and all values down to 1.",
    "The chain n, n // 2, n // 4, ... ending with 1, for a positive n.",
)
def halving_chain(n: int) -> list[int]:
    """List the positive integer n and what remains of it after each rounded-down halving, ending at 1.

    >>> halving_chain(10)
    [10, 5, 2, 1]
    >>> halving_chain(8)
    [8, 4, 2, 1]
    >>> halving_chain(1)
    [1]
    """
    chain = [n]
    while chain[-1] > 1:
        chain.append(chain[-1] // 2)
    return chain


@exercise(
    "Apply step repeatedly to start until a value turns up again; return how many different values were seen.",
    "Count the distinct values produced by start, step(start), step(step(start)), ... before the first repetition.",
)
def steps_before_repeat(step, start):
    """Count the different values reached from start by applying step again and again until one repeats.

    >>> steps_before_repeat(lambda x: (x + 3) % 7, 0)
    7
    >>> steps_before_repeat(lambda x: x // 2, 9)
    5
    >>> steps_before_repeat(lambda x: x, 4)
    1
    """
    seen = set()
    value = start
    while value not in seen:
        seen.add(value)
        value = step(value)
    return len(seen)


@exercise(
    "Sum 1 + 1/2 + 1/3 + ... + 1/n, rounded to four decimals; 0.0 for n = 0.",
    "Add the reciprocals of the first n positive integers and round to 4 places.",
)
def reciprocal_sum(n: int) -> float:
    """Return 1/1 + 1/2 + ... + 1/n rounded to four decimals.

    >>> reciprocal_sum(1)
    1.0
    >>> reciprocal_sum(3)
    1.8333
    >>> reciprocal_sum(0)
    0.0
    """
    return round(sum((1 / k for k in range(1, n + 1)), 0.0), 4)


@exercise(
    "How many stones form a filled triangle of the given number of rows, the k-th row holding k stones?",
    "Sum of the integers from 1 to rows, as stones in a triangle.",
)
def stones_in_triangle(rows: int) -> int:
    """Number of stones in a triangle whose rows hold 1, 2, 3, ... stones.

    >>> stones_in_triangle(4)
    10
    >>> stones_in_triangle(1)
    1
    >>> stones_in_triangle(0)
    0
    """
    return rows * (rows + 1) // 2


@exercise(
    "Yield the numbers 1, 2, ... limit and then back down to 1.",
    "Generator that climbs from 1 to limit and comes down again, with limit produced only once.",
)
def up_and_down(limit):
    """Yield 1, 2, ..., limit, ..., 2, 1.

    >>> list(up_and_down(3))
    [1, 2, 3, 2, 1]
    >>> list(up_and_down(1))
    [1]
    >>> list(up_and_down(0))
    []
    """
    yield from range(1, limit + 1)
    yield from range(limit - 1, 0, -1)


@exercise(
    "List with one 1, two 2s, three 3s and so on up to n.",
    "Each number k from 1 to n repeated k times, flattened into one list.",
)
def staircase_numbers(n: int) -> list[int]:
    """Return a list in which each number k from 1 to n stands k times, in order.

    >>> staircase_numbers(3)
    [1, 2, 2, 3, 3, 3]
    >>> staircase_numbers(1)
    [1]
    >>> staircase_numbers(0)
    []
    """
    return [k for k in range(1, n + 1) for _ in range(k)]


@exercise(
    "Index of the first position where the cumulative sum of amounts reaches target, or -1 when it never does.",
    "After which entry (0-based) have the amounts added up to target or more? Return -1 if they fall short.",
)
def position_reaching(amounts: list[int], target: int) -> int:
    """Return the index at which the running total of amounts first reaches target, or -1 if it never does.

    >>> position_reaching([2, 3, 5], 5)
    1
    >>> position_reaching([2, 3, 5], 11)
    -1
    >>> position_reaching([10], 1)
    0
    """
    for i, total in enumerate(accumulate(amounts)):
        if total >= target:
            return i
    return -1


@exercise(
    "Level of a water tank that starts empty and holds at most capacity, after every change in flows; the level can neither fall under 0 nor rise over capacity.",
    "Apply inflows (positive) and outflows (negative) one by one to an empty tank limited to 0..capacity and list the level after each.",
)
def levels_in_tank(flows: list[int], capacity: int) -> list[int]:
    """Return the level of an initially empty tank after each flow, kept between 0 and capacity.

    >>> levels_in_tank([5, 8, -3], 10)
    [5, 10, 7]
    >>> levels_in_tank([-4, 2], 10)
    [0, 2]
    >>> levels_in_tank([], 10)
    []
    """
    level = 0
    levels = []
    for flow in flows:
        level = min(capacity, max(0, level + flow))
        levels.append(level)
    return levels


@exercise(
    "Exponential smoothing: the first output equals the first value, each later one mixes alpha parts of the new value with 1 - alpha parts of the previous output.",
    "Smooth a series with factor alpha, where s[0] = values[0] and s[i] = alpha * values[i] + (1 - alpha) * s[i-1].",
)
def smooth_series(values: list[float], alpha: float) -> list[float]:
    """Smooth values exponentially.

    :param values: the raw series
    :param alpha: weight of the newest value, between 0 and 1
    :return: a list in which each entry is alpha * value + (1 - alpha) * previous entry, starting with the first value

    >>> smooth_series([4, 8, 8], 0.5)
    [4, 6.0, 7.0]
    >>> smooth_series([10, 0], 0.25)
    [10, 7.5]
    >>> smooth_series([], 0.5)
    []
    """
    smoothed = []
    for v in values:
        if smoothed:
            v = alpha * v + (1 - alpha) * smoothed[-1]
        smoothed.append(v)
    return smoothed


@exercise(
    "Number of places where the series switches from going up to going down or the other way round; equal neighbours are ignored.",
    "Count the changes of direction in a list of numbers, skipping flat parts.",
)
def direction_changes(series: list[float]) -> int:
    """Count how often the series changes between rising and falling, ignoring equal neighbours.

    >>> direction_changes([1, 3, 2, 5])
    2
    >>> direction_changes([1, 2, 2, 3])
    0
    >>> direction_changes([3, 3, 1, 1, 4])
    1
    """
    directions = [b > a for a, b in zip(series, series[1:]) if a != b]
    return sum(x != y for x, y in zip(directions, directions[1:]))


@exercise(
    "Fill in the holes of a sequence with a constant step: numbers missing between the smallest and the largest.",
    "Which multiples of step, counted from the minimum, are missing between the minimum and the maximum of numbers?",
)
def gaps_in_progression(numbers, step=1):
    """List the values missing between min and max when going up from the minimum by step.

    >>> gaps_in_progression([3, 5, 6])
    [4]
    >>> gaps_in_progression([10, 40, 20], step=10)
    [30]
    >>> gaps_in_progression([1, 2, 3])
    []
    """
    present = set(numbers)
    return [n for n in range(min(numbers), max(numbers), step) if n not in present]
