"""Counting arrangements, partitions, and small digit puzzles."""

import math
from itertools import combinations, permutations, product

from training.curriculum.exercise import exercise


@exercise(
    "Number of handshakes if each of n people shakes hands once with everybody else.",
    "How many different pairs can be formed from n people?",
)
def handshakes(people: int) -> int:
    """Return the number of handshakes when everyone of a group shakes hands with everyone else once.

    >>> handshakes(4)
    6
    >>> handshakes(2)
    1
    >>> handshakes(0)
    0
    """
    return people * (people - 1) // 2


@exercise(
    "In how many orders can count different books stand on a shelf?",
    "Product 1 * 2 * ... * count, with 1 for zero books.",
)
def shelf_orders(count: int) -> int:
    """Return in how many orders count different books can be put on a shelf.

    >>> shelf_orders(3)
    6
    >>> shelf_orders(5)
    120
    >>> shelf_orders(0)
    1
    """
    orders = 1
    for k in range(2, count + 1):
        orders *= k
    return orders


@exercise(
    "Ways to choose a committee of size members out of people candidates, the order being irrelevant; 0 if there are too few.",
    "Binomial coefficient people over size, computed by multiplying and dividing step by step.",
)
def committee_count(people: int, size: int) -> int:
    """Return how many different committees of the given size can be chosen from people.

    >>> committee_count(5, 2)
    10
    >>> committee_count(4, 4)
    1
    >>> committee_count(3, 5)
    0
    """
    if size > people:
        return 0
    ways = 1
    for k in range(size):
        ways = ways * (people - k) // (k + 1)
    return ways


@exercise(
    "How many podiums (first, second, third) are possible with the given number of runners?",
    "Count ordered choices of three different runners.",
)
def podium_count(runners: int) -> int:
    """Return the number of possible (first, second, third) results of a race.

    >>> podium_count(3)
    6
    >>> podium_count(10)
    720
    >>> podium_count(2)
    0
    """
    return math.perm(runners, 3)


@exercise(
    "Number of different codes of the given length over an alphabet of symbols characters, optionally with no character used twice.",
    "Count codes of length characters drawn from symbols; with repeats=False all characters must differ.",
)
def code_count(symbols: int, length: int, repeats: bool = True) -> int:
    """Return how many codes of the given length exist with the given number of symbols.

    Args:
        symbols: Number of available characters.
        length: Length of a code.
        repeats: Whether a character may occur more than once.

    Returns:
        The number of possible codes.

    >>> code_count(10, 4)
    10000
    >>> code_count(10, 2, repeats=False)
    90
    >>> code_count(2, 3, repeats=False)
    0
    """
    if repeats:
        return symbols ** length
    total = 1
    for used in range(length):
        total *= max(0, symbols - used)
    return total


@exercise(
    "All outfits as (shirt, trousers) pairs except those in forbidden, in the order of the lists.",
    "Combine every shirt with every pair of trousers, leaving out forbidden combinations.",
)
def allowed_outfits(shirts, trousers, forbidden):
    """List all (shirt, trousers) pairs that are not forbidden.

    >>> allowed_outfits(["red", "blue"], ["grey"], [("red", "grey")])
    [('blue', 'grey')]
    >>> allowed_outfits(["a"], ["x", "y"], [])
    [('a', 'x'), ('a', 'y')]
    >>> allowed_outfits([], ["x"], [])
    []
    """
    return [(s, t) for s in shirts for t in trousers if (s, t) not in forbidden]


@exercise(
    "All unordered splits of n into two positive parts, smaller part first, in ascending order.",
    "Pairs (a, b) of positive integers with a <= b and a + b == n.",
)
def splits_into_two(n: int) -> list[tuple[int, int]]:
    """List the pairs (a, b) of positive integers with a <= b that add up to n.

    >>> splits_into_two(5)
    [(1, 4), (2, 3)]
    >>> splits_into_two(4)
    [(1, 3), (2, 2)]
    >>> splits_into_two(1)
    []
    """
    return [(a, n - a) for a in range(1, n // 2 + 1)]


@exercise(
    "Ways to write n as a sum of positive whole numbers none of which exceeds largest, ignoring order.",
    "Count the partitions of n into parts of at most largest. n = 0 counts as one way.",
)
def count_partitions(n: int, largest: int) -> int:
    """Count the ways to write n as an unordered sum of positive integers not above largest.

    >>> count_partitions(4, 4)
    5
    >>> count_partitions(5, 2)
    3
    >>> count_partitions(0, 3)
    1
    """
    ways = [1] + [0] * n
    for part in range(1, largest + 1):
        for total in range(part, n + 1):
            ways[total] += ways[total - part]
    return ways[n]


@exercise(
    "Yield every way to write n as a sum of whole numbers in falling order, the largest first part coming first.",
    "Generate partitions of n as lists sorted in descending order, beginning with [n].",
)
def falling_sums(n: int):
    """Yield all lists of positive integers in non-increasing order that add up to n, starting with [n].

    >>> list(falling_sums(3))
    [[3], [2, 1], [1, 1, 1]]
    >>> list(falling_sums(1))
    [[1]]
    >>> len(list(falling_sums(5)))
    7
    """
    def extend(rest, cap):
        if rest == 0:
            yield []
            return
        for part in range(min(rest, cap), 0, -1):
            for tail in extend(rest - part, part):
                yield [part] + tail

    yield from extend(n, n)


@exercise(
    "How often does each total come up when two dice with the given number of sides are thrown in all possible ways?",
    "Dictionary from the sum of two dice to the number of combinations producing it, in ascending order of the sum.",
)
def dice_totals(sides: int) -> dict[int, int]:
    """Count for two dice with the given sides how many throws lead to each total.

    >>> dice_totals(2)
    {2: 1, 3: 2, 4: 1}
    >>> dice_totals(6)[7]
    6
    >>> dice_totals(1)
    {2: 1}
    """
    totals = {}
    for a, b in product(range(1, sides + 1), repeat=2):
        totals[a + b] = totals.get(a + b, 0) + 1
    return dict(sorted(totals.items()))


@exercise(
    "Is there a choice of exactly count of the weights with the total target?",
    "Check whether some combination of count different positions in weights sums to target.",
)
def can_reach_with(weights: list[int], count: int, target: int) -> bool:
    """Check whether exactly count of the weights can add up to target.

    >>> can_reach_with([1, 5, 8], 2, 9)
    True
    >>> can_reach_with([1, 5, 8], 2, 8)
    False
    >>> can_reach_with([3], 0, 0)
    True
    """
    return any(sum(chosen) == target for chosen in combinations(weights, count))


@exercise(
    "All different three-digit numbers that can be made from the given digits, each digit tile used at most once, ascending. Numbers do not start with 0.",
    "Sorted three-digit numbers formed by laying three of the digit tiles side by side, no leading zero, duplicates removed.",
)
def three_digit_numbers(tiles: list[int]) -> list[int]:
    """Return in ascending order the three-digit numbers that can be laid with the digit tiles.

    >>> three_digit_numbers([1, 0, 2])
    [102, 120, 201, 210]
    >>> three_digit_numbers([5, 5, 5])
    [555]
    >>> three_digit_numbers([4, 2])
    []
    """
    found = set()
    for a, b, c in permutations(tiles, 3):
        if a != 0:
            found.add(100 * a + 10 * b + c)
    return sorted(found)


@exercise(
    "Numbers between low and high (inclusive) whose digits add up to total.",
    "Search the range low..high for numbers with the given sum of decimal digits.",
)
def numbers_with_digit_total(low: int, high: int, total: int) -> list[int]:
    """List the numbers from low to high whose digits add up to total.

    >>> numbers_with_digit_total(10, 40, 4)
    [13, 22, 31, 40]
    >>> numbers_with_digit_total(1, 9, 5)
    [5]
    >>> numbers_with_digit_total(1, 5, 30)
    []
    """
    return [n for n in range(low, high + 1) if sum(map(int, str(n))) == total]


@exercise(
    "Two-digit numbers that are equal to factor times the sum of their digits.",
    "Find every n from 10 to 99 for which factor * (tens + units) == n.",
)
def multiples_of_digit_sum(factor):
    """List the two-digit numbers equal to factor times the sum of their digits.

    >>> multiples_of_digit_sum(4)
    [12, 24, 36, 48]
    >>> multiples_of_digit_sum(2)
    [18]
    >>> multiples_of_digit_sum(1)
    []
    """
    hits = []
    for n in range(10, 100):
        tens, units = divmod(n, 10)
        if factor * (tens + units) == n:
            hits.append(n)
    return hits


@exercise(
    "Fill the gap: the digit that must replace '?' so that the number becomes divisible by divisor, smallest first; list all that work.",
    "pattern holds digits and one '?'. Return all digits that make the number a multiple of divisor.",
)
def fitting_digits(pattern: str, divisor: int) -> list[int]:
    """List the digits which, put in place of '?', make the number divisible by divisor.

    >>> fitting_digits("1?", 5)
    [0, 5]
    >>> fitting_digits("4?2", 9)
    [3]
    >>> fitting_digits("?1", 2)
    []
    """
    return [d for d in range(10) if int(pattern.replace("?", str(d))) % divisor == 0]


@exercise(
    "Ages puzzle: years from now until the parent is exactly factor times as old as the child; None if that never happens within 100 years.",
    "Smallest number of years y >= 0, up to 100, with parent + y == factor * (child + y), else None.",
)
def years_until_ratio(parent: int, child: int, factor: int):
    """Return in how many years (0 to 100) parent is factor times as old as child, or None.

    >>> years_until_ratio(40, 10, 3)
    5
    >>> years_until_ratio(30, 15, 2)
    0
    >>> years_until_ratio(30, 20, 2) is None
    True
    """
    for years in range(101):
        if parent + years == factor * (child + years):
            return years
    return None


@exercise(
    "All (a, b) with a packs of size x and b packs of size y that give exactly total pieces, by rising a.",
    "How can total be bought using packs of x and packs of y pieces? List (packs of x, packs of y).",
)
def pack_combinations(total: int, x: int, y: int) -> list[tuple[int, int]]:
    """List all (a, b) with a * x + b * y == total and no negative numbers, ordered by a.

    >>> pack_combinations(20, 6, 4)
    [(0, 5), (2, 2)]
    >>> pack_combinations(7, 5, 4)
    []
    >>> pack_combinations(0, 2, 3)
    [(0, 0)]
    """
    found = []
    for a in range(total // x + 1):
        rest = total - a * x
        if rest % y == 0:
            found.append((a, rest // y))
    return found


@exercise(
    "Rounds of a tournament in which the players are halved in each round, an odd one advancing freely, until one is left.",
    "Number of knockout rounds needed for n players when odd players out get a bye.",
)
def knockout_rounds(players: int) -> int:
    """Return the number of knockout rounds until one player is left; an odd player gets a free pass.

    >>> knockout_rounds(8)
    3
    >>> knockout_rounds(5)
    3
    >>> knockout_rounds(1)
    0
    """
    rounds = 0
    while players > 1:
        players = (players + 1) // 2
        rounds += 1
    return rounds


@exercise(
    "Schedule: every team plays each other team once. List the matches as pairs in the order of the team list.",
    "All pairings of two teams, the earlier listed team first.",
)
def match_list(teams):
    """List all pairings of two teams, keeping the order of teams.

    >>> match_list(["A", "B", "C"])
    [('A', 'B'), ('A', 'C'), ('B', 'C')]
    >>> match_list(["A"])
    []
    >>> match_list(["x", "y"])
    [('x', 'y')]
    """
    return list(combinations(teams, 2))


@exercise(
    "Probability of at least one success in the given number of independent tries, rounded to four decimals.",
    "One minus the chance that every try fails, to 4 places; chance is the success probability of a single try.",
)
def at_least_one(chance: float, tries: int) -> float:
    """Return the probability that at least one of several independent tries succeeds, to four decimals.

    >>> at_least_one(0.5, 2)
    0.75
    >>> at_least_one(0.1, 3)
    0.271
    >>> at_least_one(0.3, 0)
    0.0
    """
    return round(1 - (1 - chance) ** tries, 4)


@exercise(
    "Expected gain of a lottery ticket from (probability, prize) pairs minus the ticket price, to two decimals.",
    "Sum probability times prize, subtract the price, round to 2 places.",
)
def expected_gain(prizes: list[tuple[float, float]], price: float) -> float:
    """Return the average gain of a ticket: probability-weighted prizes minus the price, to two decimals.

    >>> expected_gain([(0.1, 50), (0.5, 2)], 5)
    1.0
    >>> expected_gain([], 3)
    -3
    >>> expected_gain([(0.01, 100)], 2)
    -1.0
    """
    return round(sum(p * prize for p, prize in prizes) - price, 2)
