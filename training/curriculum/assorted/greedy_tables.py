"""Small greedy choices, tables filled step by step, best totals, simulations with a budget."""

from training.curriculum.exercise import exercise


@exercise(
    "Pack weights into bags in the given order; start a new bag when the next weight would exceed the limit. Return the bags.",
    "Fill bags one after another: a weight that does not fit into the current bag opens the next one.",
)
def bags_in_order(weights, limit):
    """Return the list of bags, each a list of consecutive weights with a sum of at most limit.

    >>> bags_in_order([3, 4, 2, 5], 7)
    [[3, 4], [2, 5]]
    >>> bags_in_order([1, 1, 1], 10)
    [[1, 1, 1]]
    >>> bags_in_order([], 5)
    []
    """
    bags = [[]]
    for w in weights:
        if sum(bags[-1]) + w > limit:
            bags.append([])
        bags[-1].append(w)
    return bags if bags[0] else []


@exercise(
    "Pay an amount with notes of 50, 20, 10 and 5, the largest first, and return how many of each are used as a dict.",
    "Break an amount divisible by 5 into notes 50, 20, 10, 5 from large to small; notes not needed are left out.",
)
def note_counts(amount):
    """Return a dictionary from note (50, 20, 10, 5) to its number, larger notes used first.

    >>> note_counts(85)
    {50: 1, 20: 1, 10: 1, 5: 1}
    >>> note_counts(20)
    {20: 1}
    >>> note_counts(0)
    {}
    """
    counts = {}
    for note in (50, 20, 10, 5):
        if amount >= note:
            counts[note] = amount // note
            amount %= note
    return counts


@exercise(
    "Match the largest demand with the largest supply and so on; return how many demands are covered by their partner.",
    "Sort both lists downwards, pair them up and count the pairs whose supply is at least the demand.",
)
def covered_pairs(demands, supplies):
    """Return how many demands are at most their partner when both lists are paired in descending order.

    >>> covered_pairs([5, 2], [4, 3])
    1
    >>> covered_pairs([1, 1], [9, 1])
    2
    >>> covered_pairs([3], [])
    0
    """
    pairs = zip(sorted(demands, reverse=True), sorted(supplies, reverse=True))
    return sum(s >= d for d, s in pairs)


@exercise(
    "Assign each job to the worker who is free earliest (the first on ties) and return when all jobs are done.",
    "Given job durations and k workers, give each job in order to the least loaded worker; return the greatest load.",
)
def finish_time(jobs, k):
    """Return the largest total of k workers when each job goes to the one with the least work so far.

    >>> finish_time([3, 2, 2], 2)
    4
    >>> finish_time([4, 1, 1, 1], 2)
    4
    >>> finish_time([], 3)
    0
    """
    loads = [0] * k
    for job in jobs:
        loads[loads.index(min(loads))] += job
    return max(loads)


@exercise(
    "Count the ways to cover a strip of length n with pieces of length 2 and 5, where order matters.",
    "In how many ordered ways can n be written as a sum of twos and fives?",
)
def strips_two_five(n):
    """Return the number of ordered sums of 2 and 5 that give n, 1 for n = 0.

    >>> strips_two_five(7)
    2
    >>> strips_two_five(1)
    0
    >>> strips_two_five(0)
    1
    """
    ways = [1] + [0] * n
    for i in range(1, n + 1):
        if i >= 2:
            ways[i] += ways[i - 2]
        if i >= 5:
            ways[i] += ways[i - 5]
    return ways[n]


@exercise(
    "Build row n of a table in which each row starts and ends with n and every inner number is the sum of the two above, beginning with the row [0].",
    "Compute row n of a number triangle: the rim of row i is i, inner entries add two neighbours of the row before.",
)
def rim_triangle_row(n):
    """Return row n (counted from 0) of the triangle with i at both ends of row i and sums inside; row 0 is [0].

    >>> rim_triangle_row(0)
    [0]
    >>> rim_triangle_row(2)
    [2, 2, 2]
    >>> rim_triangle_row(4)
    [4, 7, 8, 7, 4]
    """
    row = [0]
    for i in range(1, n + 1):
        row = [i] + [a + b for a, b in zip(row, row[1:])] + [i]
    return row


@exercise(
    "Count the texts over the letters a and b in which no two b's are adjacent, for all lengths from 0 to n.",
    "For each length from 0 to n, how many texts of a and b contain no 'bb'? Return the list of counts.",
)
def counts_without_bb(n):
    """Return the list of the numbers of texts over a and b without bb, for the lengths 0 to n.

    >>> counts_without_bb(0)
    [1]
    >>> counts_without_bb(3)
    [1, 2, 3, 5]
    >>> counts_without_bb(5)
    [1, 2, 3, 5, 8, 13]
    """
    counts = [1, 2]
    while len(counts) <= n:
        counts.append(counts[-1] + counts[-2])
    return counts[:n + 1]


@exercise(
    "Simulate a savings account: add the monthly amount, then the interest in percent; return the balance list, rounded to 2 decimals.",
    "For each of n months add amount to the balance and then rate percent; list the balances.",
)
def savings_table(amount, rate, n):
    """Return the balances after each of n months of paying in amount and adding rate percent.

    >>> savings_table(100, 1, 3)
    [101.0, 203.01, 306.04]
    >>> savings_table(50, 0, 2)
    [50.0, 100.0]
    >>> savings_table(10, 5, 0)
    []
    """
    balance = 0
    table = []
    for _ in range(n):
        balance = round((balance + amount) * (1 + rate / 100), 2)
        table.append(balance)
    return table


@exercise(
    "Find the step at which a population that grows by its half (rounded down) and loses d each step first falls to 0 or exceeds the limit.",
    "Each step p becomes p + p // 2 - d; count the steps until p is at most 0 or above limit.",
)
def steps_to_edge(p, d, limit):
    """Return how many steps p -> p + p // 2 - d it takes until p <= 0 or p > limit; p // 2 differs from d.

    >>> steps_to_edge(10, 2, 30)
    4
    >>> steps_to_edge(4, 3, 50)
    3
    >>> steps_to_edge(60, 1, 50)
    0
    """
    steps = 0
    while 0 < p <= limit:
        p += p // 2 - d
        steps += 1
    return steps


@exercise(
    "Return the cheapest total of choosing exactly one price from each shop's list.",
    "Given lists of prices, take the least of each list and add them up.",
)
def cheapest_basket(shops):
    """Return the sum of the smallest price of each list in shops.

    >>> cheapest_basket([[3, 2], [5], [4, 9]])
    11
    >>> cheapest_basket([[1]])
    1
    >>> cheapest_basket([])
    0
    """
    return sum(min(prices) for prices in shops)


@exercise(
    "Fill a glass by the given pours until it is full; return how much is spilled in total.",
    "Add up amounts in a glass of limited size and return the overflow.",
)
def spilled(pours, size):
    """Return how much of the pours does not fit into a glass of the given size.

    >>> spilled([3, 4, 2], 6)
    3
    >>> spilled([1, 1], 5)
    0
    >>> spilled([], 2)
    0
    """
    return max(0, sum(pours) - size)


@exercise(
    "Spread n sweets over k children one after another and return how many each child gets.",
    "Deal n items in turn to k receivers; list the counts, earlier ones getting the surplus.",
)
def dealt_counts(n, k):
    """Return the numbers of items each of k receivers gets when n are dealt in turn.

    >>> dealt_counts(7, 3)
    [3, 2, 2]
    >>> dealt_counts(4, 2)
    [2, 2]
    >>> dealt_counts(1, 3)
    [1, 0, 0]
    """
    return [n // k + (i < n % k) for i in range(k)]


@exercise(
    "Raise numbers as little as possible so that the list becomes non-descending from left to right; return the new list.",
    "Replace each number smaller than the one before it by that one.",
)
def lift_to_ascending(nums):
    """Return nums with every number raised to at least the result's number before it.

    >>> lift_to_ascending([3, 1, 4, 2])
    [3, 3, 4, 4]
    >>> lift_to_ascending([1, 2])
    [1, 2]
    >>> lift_to_ascending([])
    []
    """
    out = []
    for x in nums:
        out.append(max(x, out[-1]) if out else x)
    return out


@exercise(
    "Pair up the weakest and the strongest, then the next ones, and return the pairs; a middle one stays out.",
    "Sort the numbers and pair the smallest with the largest, the second smallest with the second largest and so on.",
)
def weak_strong_pairs(nums):
    """Return the (small, large) pairs of the sorted nums from outside to inside.

    >>> weak_strong_pairs([4, 1, 3, 2])
    [(1, 4), (2, 3)]
    >>> weak_strong_pairs([5, 6, 7])
    [(5, 7)]
    >>> weak_strong_pairs([1])
    []
    """
    ordered = sorted(nums)
    half = len(ordered) // 2
    return list(zip(ordered[:half], ordered[::-1]))


@exercise(
    "Refuel only when needed: given distances between stations and the tank's range, return the number of stops, or -1 if a distance is too long.",
    "Drive the given distances with a full tank at the start; refuel before a distance that the rest of the tank does not cover. Count the refuellings.",
)
def refuel_stops(distances, tank):
    """Return how often the tank must be filled up on the way, -1 if some distance exceeds tank.

    >>> refuel_stops([30, 40, 50], 80)
    1
    >>> refuel_stops([90], 80)
    -1
    >>> refuel_stops([10, 20], 50)
    0
    """
    left = tank
    stops = 0
    for d in distances:
        if d > tank:
            return -1
        if d > left:
            left = tank
            stops += 1
        left -= d
    return stops
