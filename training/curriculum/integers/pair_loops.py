"""Pairs, triples and nested loops over whole numbers; conditions combined with and, or, not."""

from training.curriculum.exercise import exercise


@exercise(
    "Sort the list and find the least distance between neighbours.",
    "Given two or more numbers, how near are the two closest ones to each other?",
)
def closest_pair_gap(numbers: list) -> int:
    """Return the smallest difference between any two of the numbers; there are at least two.

    >>> closest_pair_gap([9, 1, 5, 6])
    1
    >>> closest_pair_gap([3, 3])
    0
    >>> closest_pair_gap([10, 0])
    10
    """
    ordered = sorted(numbers)
    return min(b - a for a, b in zip(ordered, ordered[1:]))


@exercise(
    "Sort the list of at least two numbers and find the adjacent pair that is farthest apart.",
    "Given numbers, between which two consecutive values by size is the biggest hole?",
)
def widest_gap_pair(numbers):
    """Return the two neighbouring values (lower, upper) in sorted order with the largest gap; ties go to the smaller values.

    >>> widest_gap_pair([1, 10, 4, 12])
    (4, 10)
    >>> widest_gap_pair([5, 2])
    (2, 5)
    >>> widest_gap_pair([0, 2, 4])
    (0, 2)
    """
    ordered = sorted(numbers)
    return max(zip(ordered, ordered[1:]), key=lambda p: p[1] - p[0])


@exercise(
    "List every two entries whose absolute difference exceeds gap, in order of position.",
    "Given numbers and a gap, collect the pairs of values that are farther apart than gap.",
)
def pairs_far_apart(numbers: list, gap: int) -> list:
    """Return all pairs (a, b) of list entries, a standing before b, that differ by more than gap.

    >>> pairs_far_apart([1, 5, 9], 4)
    [(1, 9)]
    >>> pairs_far_apart([1, 2], 3)
    []
    >>> pairs_far_apart([7, 0], 6)
    [(7, 0)]
    """
    result = []
    for i, a in enumerate(numbers):
        for b in numbers[i + 1:]:
            if abs(a - b) > gap:
                result.append((a, b))
    return result


@exercise(
    "Build the table of all products of an element of xs with an element of ys.",
    "Given two lists of numbers, compute nested lists of their pairwise products.",
)
def products_table(xs, ys):
    """Return a list of rows where row i holds the products of xs[i] with all ys.

    >>> products_table([1, 2], [3, 4])
    [[3, 4], [6, 8]]
    >>> products_table([5], [])
    [[]]
    >>> products_table([], [1])
    []
    """
    return [[x * y for y in ys] for x in xs]


@exercise(
    "List the integer rectangles whose four sides add up to perimeter, the shorter side first.",
    "Given an even perimeter, collect every possible pair of sides by ascending width.",
)
def rectangles_with_perimeter(perimeter):
    """Return all (width, height) of positive whole numbers with the given even perimeter and width at most height.

    >>> rectangles_with_perimeter(10)
    [(1, 4), (2, 3)]
    >>> rectangles_with_perimeter(4)
    [(1, 1)]
    >>> rectangles_with_perimeter(2)
    []
    """
    half = perimeter // 2
    return [(w, half - w) for w in range(1, half // 2 + 1)]


@exercise(
    "Check that n is either even or above limit, but not both.",
    "Given n and a limit, is just one of the two conditions true?",
)
def even_xor_large(n: int, limit: int) -> bool:
    """Return whether exactly one holds: n is even, or n is greater than limit.

    >>> even_xor_large(4, 10)
    True
    >>> even_xor_large(12, 10)
    False
    >>> even_xor_large(13, 10)
    True
    >>> even_xor_large(3, 10)
    False
    """
    return (n % 2 == 0) != (n > limit)


@exercise(
    "Return True if both a % b and b % a leave a remainder.",
    "Given two positive integers, is none of them a multiple of the other?",
)
def neither_divides(a, b):
    """Check that neither of the positive numbers a and b divides the other.

    >>> neither_divides(4, 6)
    True
    >>> neither_divides(3, 9)
    False
    >>> neither_divides(5, 5)
    False
    """
    return a % b != 0 and b % a != 0


@exercise(
    "Add up the three conditions n >= low, n <= high and k divides n.",
    "Given n, two bounds and k, return a number from 0 to 3 telling how many tests n passes.",
)
def conditions_met(n: int, low: int, high: int, k: int) -> int:
    """Count how many of these hold for n: it is at least low, it is at most high, it is divisible by k.

    >>> conditions_met(6, 1, 10, 3)
    3
    >>> conditions_met(20, 1, 10, 3)
    1
    >>> conditions_met(11, 20, 10, 2)
    0
    """
    return (n >= low) + (n <= high) + (n % k == 0)


@exercise(
    "Return True if the smallest distance between two entries is not below gap.",
    "Given numbers and a gap, does every pair keep that distance? Fewer than two numbers always do.",
)
def all_pairs_differ_by(numbers, gap):
    """Check whether any two different entries of the list are at least gap apart.

    >>> all_pairs_differ_by([1, 5, 9], 4)
    True
    >>> all_pairs_differ_by([1, 3], 4)
    False
    >>> all_pairs_differ_by([7], 10)
    True
    """
    ordered = sorted(numbers)
    return all(b - a >= gap for a, b in zip(ordered, ordered[1:]))


@exercise(
    "Check that each entry is a multiple of the one before it.",
    "Given positive integers in order, does the division of neighbours never leave a remainder?",
)
def chain_divides(numbers: list) -> bool:
    """Return whether every number divides the next one in the list.

    >>> chain_divides([2, 4, 12])
    True
    >>> chain_divides([2, 3])
    False
    >>> chain_divides([5])
    True
    """
    return all(b % a == 0 for a, b in zip(numbers, numbers[1:]))


@exercise(
    "Return True if of any two neighbours exactly one is greater than level.",
    "Given numbers and a level, do they switch sides at every step?",
)
def alternate_above_below(values, level):
    """Check whether the values lie alternately above and not above the level.

    >>> alternate_above_below([5, 1, 6], 3)
    True
    >>> alternate_above_below([5, 6], 3)
    False
    >>> alternate_above_below([], 0)
    True
    """
    return all((a > level) != (b > level) for a, b in zip(values, values[1:]))


@exercise(
    "How many times do neighbouring values lie on different sides of level?",
    "Given measurements and a level, return the number of crossings; values equal to the level count as not above.",
)
def level_crossings(values: list, level: float) -> int:
    """Count how often the values change between above the level and not above it.

    >>> level_crossings([1, 5, 2, 7], 3)
    3
    >>> level_crossings([4, 5], 3)
    0
    >>> level_crossings([], 1)
    0
    """
    return sum((a > level) != (b > level) for a, b in zip(values, values[1:]))


@exercise(
    "In how many ways can two dice show total in sum?",
    "Given a total and the number of sides, return the number of pairs (a, b) from 1 to sides with that sum.",
)
def two_dice_ways(total: int, sides: int) -> int:
    """Count the ordered results of two dice with the given number of sides that add up to total.

    >>> two_dice_ways(7, 6)
    6
    >>> two_dice_ways(2, 6)
    1
    >>> two_dice_ways(13, 6)
    0
    """
    return sum(1 for a in range(1, sides + 1) if 1 <= total - a <= sides)


@exercise(
    "How many of the 216 ordered throws of three dice exceed limit in total?",
    "Given a limit, test all combinations of three numbers from 1 to 6.",
)
def three_dice_above(limit):
    """Count the results of three ordinary dice whose sum is greater than limit.

    >>> three_dice_above(17)
    1
    >>> three_dice_above(2)
    216
    >>> three_dice_above(18)
    0
    """
    count = 0
    for a in range(1, 7):
        for b in range(1, 7):
            for c in range(1, 7):
                if a + b + c > limit:
                    count += 1
    return count


@exercise(
    "How often does one (x, y) point exceed another one in x as well as in y?",
    "Given points, return the number of pairs (p, q) with p greater than q in both numbers.",
)
def dominating_pairs(points: list) -> int:
    """Count the ordered pairs of points where the first is larger in both coordinates.

    >>> dominating_pairs([(1, 1), (2, 2), (3, 0)])
    1
    >>> dominating_pairs([(0, 0)])
    0
    >>> dominating_pairs([(1, 2), (2, 1)])
    0
    """
    return sum(1 for p in points for q in points if p[0] > q[0] and p[1] > q[1])


@exercise(
    "List every way to split amount into 5, 2 and 1 coins.",
    "Given an amount, find all numbers of five, two and one coins adding up to it, larger coins first.",
)
def coin_combinations(amount: int) -> list:
    """Return all (fives, twos, ones) that pay the amount with coins of 5, 2 and 1, most fives first, then most twos.

    >>> coin_combinations(5)
    [(1, 0, 0), (0, 2, 1), (0, 1, 3), (0, 0, 5)]
    >>> coin_combinations(2)
    [(0, 1, 0), (0, 0, 2)]
    >>> coin_combinations(0)
    [(0, 0, 0)]
    """
    result = []
    for fives in range(amount // 5, -1, -1):
        rest = amount - 5 * fives
        for twos in range(rest // 2, -1, -1):
            result.append((fives, twos, rest - 2 * twos))
    return result


@exercise(
    "Try every number of large packs and fill up with small packs; return the cheapest total.",
    "Given two pack sizes with prices, what is the least cost of getting amount or more pieces?",
)
def cheapest_two_packs(amount, small, large, price_small, price_large):
    """Return the lowest price for at least amount pieces bought in packs of small and large pieces with the given prices.

    >>> cheapest_two_packs(10, 3, 5, 2, 3)
    6
    >>> cheapest_two_packs(7, 2, 4, 1, 3)
    4
    >>> cheapest_two_packs(0, 1, 2, 5, 5)
    0
    """
    best = None
    for packs in range(-(-amount // large) + 1):
        rest = max(0, amount - packs * large)
        price = packs * price_large - (-rest // small) * price_small
        if best is None or price < best:
            best = price
    return best


@exercise(
    "List the ordered pairs of different numbers from 1 to n.",
    "Given n teams, collect every pairing with both home rights, in order.",
)
def match_schedule(n: int) -> list:
    """Return all games (home, away) of teams 1 to n where each team meets each other once at home.

    >>> match_schedule(3)
    [(1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2)]
    >>> match_schedule(2)
    [(1, 2), (2, 1)]
    >>> match_schedule(1)
    []
    """
    return [(a, b) for a in range(1, n + 1) for b in range(1, n + 1) if a != b]


@exercise(
    "Which pair totals can be made in at least two ways? List them in increasing order.",
    "Given numbers, count the sum of every two positions and keep the sums with two or more ways.",
)
def sums_with_repeats(numbers):
    """Return the sums of all pairs of entries at different positions that occur more than once, ascending.

    >>> sums_with_repeats([1, 2, 3, 4])
    [5]
    >>> sums_with_repeats([1, 2])
    []
    >>> sums_with_repeats([5, 5, 5])
    [10]
    """
    counts = {}
    for i, a in enumerate(numbers):
        for b in numbers[i + 1:]:
            counts[a + b] = counts.get(a + b, 0) + 1
    return sorted(total for total, n in counts.items() if n > 1)


@exercise(
    "Compare all pairs (earlier entry first) and choose the one with the least distance of its sum to target.",
    "Given at least two numbers and a target, which two come nearest to it in sum?",
)
def nearest_sum_pair(numbers: list, target: int) -> tuple:
    """Return the pair of entries at different positions whose sum is closest to target; ties go to the first pair found.

    >>> nearest_sum_pair([1, 4, 9], 12)
    (4, 9)
    >>> nearest_sum_pair([2, 2], 10)
    (2, 2)
    >>> nearest_sum_pair([0, 5, 6], 5)
    (0, 5)
    """
    pairs = [(a, b) for i, a in enumerate(numbers) for b in numbers[i + 1:]]
    return min(pairs, key=lambda p: abs(p[0] + p[1] - target))


@exercise(
    "How many combinations of an element of xs and one of ys are in ascending order?",
    "Given two lists, return the number of pairs in which the first value is less than the second.",
)
def count_ordered_between(xs, ys):
    """Count the pairs (x, y) with x from xs, y from ys and x smaller than y.

    >>> count_ordered_between([1, 5], [3, 6])
    3
    >>> count_ordered_between([4], [4])
    0
    >>> count_ordered_between([], [1])
    0
    """
    return sum(1 for x in xs for y in ys if x < y)
