"""Memoised recurrences and small dynamic programs in everyday settings."""

from functools import cache

from training.curriculum.exercise import exercise


@exercise(
    "In how many orders can a bill be paid exactly with notes from the list, order of the notes mattering?",
    "Number of note sequences whose values add up to `amount`; an amount of 0 has one, the empty one.",
)
def note_sequences(notes: list[int], amount: int) -> int:
    """Count the sequences of notes that add up to the amount; different orders are different sequences.

    >>> note_sequences([1, 2], 3)
    3
    >>> note_sequences([5], 7)
    0
    >>> note_sequences([5], 0)
    1
    """
    ways = [1] + [0] * amount
    for total in range(1, amount + 1):
        for note in notes:
            if note <= total:
                ways[total] += ways[total - note]
    return ways[amount]


@exercise(
    "Fewest packs that give exactly n screws, when packs come in the listed sizes; None if it cannot be done.",
    "Minimum number of packs whose sizes sum to n, or None.",
)
def fewest_packs(sizes: list[int], n: int) -> int | None:
    """Return the smallest number of packs with exactly n pieces in total, or None if impossible.

    >>> fewest_packs([4, 6], 14)
    3
    >>> fewest_packs([4, 6], 7) is None
    True
    >>> fewest_packs([3], 0)
    0
    """
    best = [0]
    for total in range(1, n + 1):
        options = [best[total - s] for s in sizes if s <= total and best[total - s] is not None]
        best.append(min(options) + 1 if options else None)
    return best[n]


@exercise(
    "Most value that can be carried: each article has (weight, value) and is taken at most once within the capacity.",
    "Best total value of a selection of (weight, value) articles whose weight does not exceed the capacity.",
)
def best_backpack(articles: list[tuple[int, int]], capacity: int) -> int:
    """Return the greatest total value of articles (weight, value) with a total weight up to the capacity.

    >>> best_backpack([(3, 50), (2, 30), (2, 35)], 4)
    65
    >>> best_backpack([(9, 1)], 5)
    0
    >>> best_backpack([], 10)
    0
    """
    best = [0] * (capacity + 1)
    for weight, value in articles:
        for room in range(capacity, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + value)
    return best[capacity]


@exercise(
    "Walk along fields collecting points, but never from two fields next to each other; what is the most points?",
    "Maximum sum of entries such that no two chosen entries are neighbours; choosing none gives 0.",
)
def spaced_harvest(points: list[int]) -> int:
    """Return the largest sum of points when no two neighbouring fields may be used.

    >>> spaced_harvest([4, 1, 1, 5])
    9
    >>> spaced_harvest([3])
    3
    >>> spaced_harvest([])
    0
    """
    with_last, without_last = 0, 0
    for p in points:
        with_last, without_last = without_last + p, max(with_last, without_last)
    return max(with_last, without_last)


@exercise(
    "Length of the longest selection, in order, in which each value is greater than the one before.",
    "How many books can stay on the shelf so that their heights strictly increase, removing the others?",
)
def longest_growth(heights: list[int]) -> int:
    """Return how many heights can be kept, in order, so that they strictly increase.

    >>> longest_growth([3, 1, 2, 5, 4])
    3
    >>> longest_growth([5, 4])
    1
    >>> longest_growth([])
    0
    """
    lengths = []
    for i, height in enumerate(heights):
        previous = [lengths[j] for j in range(i) if heights[j] < height]
        lengths.append(1 + max(previous, default=0))
    return max(lengths, default=0)


@exercise(
    "Cheapest way through a grid from the top left to the bottom right, going only right or down; sum of cell tolls.",
    "Minimum total toll of a path of right and down moves through the table.",
)
def cheapest_crossing(tolls: list[list[int]]) -> int:
    """Return the lowest sum of tolls on a way from the top left to the bottom right, moving right or down.

    >>> cheapest_crossing([[1, 9], [2, 3]])
    6
    >>> cheapest_crossing([[5]])
    5
    >>> cheapest_crossing([[1, 1, 9], [9, 1, 1]])
    4
    """
    costs = []
    for r, row in enumerate(tolls):
        line = []
        for c, toll in enumerate(row):
            ways = []
            if r:
                ways.append(costs[r - 1][c])
            if c:
                ways.append(line[c - 1])
            line.append(toll + min(ways, default=0))
        costs.append(line)
    return costs[-1][-1]


@exercise(
    "Rabbits: pairs after n months when every pair at least two months old has one new pair each month.",
    "Start with one newborn pair; from its second month on, each pair brings a pair per month. How many after n months?",
)
def rabbit_pairs(months: int) -> int:
    """Return the rabbit pairs after some months, starting with one newborn pair.

    A pair bears another pair every month, beginning in its second month.

    >>> rabbit_pairs(0)
    1
    >>> rabbit_pairs(2)
    2
    >>> rabbit_pairs(5)
    8
    """
    young, grown = 1, 0
    for _ in range(months):
        young, grown = grown, grown + young
    return young + grown


@exercise(
    "Term n of the sequence with f(0)=2, f(1)=1 and f(n) = f(n-1) + 2*f(n-2).",
    "Compute the recurrence starting 2, 1 in which each term is the previous plus twice the one before that.",
)
def mixed_recurrence(n: int) -> int:
    """Return f(n) for f(0) = 2, f(1) = 1 and f(n) = f(n - 1) + 2 * f(n - 2).

    >>> mixed_recurrence(0)
    2
    >>> mixed_recurrence(2)
    5
    >>> mixed_recurrence(4)
    17
    """
    @cache
    def f(k):
        if k < 2:
            return 2 - k
        return f(k - 1) + 2 * f(k - 2)

    return f(n)


@exercise(
    "First n terms of a sequence where each new term is the sum of the last three terms; it begins 0, 0, 1.",
    "List the beginning, n terms long, of the sum-of-three sequence starting with 0, 0, 1.",
)
def sum_of_three_terms(n: int) -> list[int]:
    """Return the first n terms of the sequence 0, 0, 1, ... where every term is the sum of the three before.

    >>> sum_of_three_terms(7)
    [0, 0, 1, 1, 2, 4, 7]
    >>> sum_of_three_terms(2)
    [0, 0]
    >>> sum_of_three_terms(0)
    []
    """
    terms = [0, 0, 1]
    while len(terms) < n:
        terms.append(sum(terms[-3:]))
    return terms[:n]


@exercise(
    "Number of typing steps (insert, delete or replace one letter) that turn one word into the other at least.",
    "Smallest count of single-letter corrections between two spellings.",
)
def correction_steps(wrong: str, right: str) -> int:
    """Return the least number of inserted, deleted or replaced letters that turn one word into the other.

    >>> correction_steps("hous", "house")
    1
    >>> correction_steps("wprd", "word")
    1
    >>> correction_steps("", "abc")
    3
    """
    row = list(range(len(right) + 1))
    for i, a in enumerate(wrong, start=1):
        new = [i]
        for j, b in enumerate(right, start=1):
            new.append(min(row[j] + 1, new[-1] + 1, row[j - 1] + (a != b)))
        row = new
    return row[-1]


@exercise(
    "Most profit from one purchase and one later sale; 0 if prices only fall.",
    "Largest difference between a later and an earlier price, never below 0.",
)
def single_trade_gain(prices):
    """Return the best gain from buying once and selling later, or 0 if there is none.

    >>> single_trade_gain([5, 3, 8, 6])
    5
    >>> single_trade_gain([4, 2])
    0
    >>> single_trade_gain([])
    0
    """
    gain = 0
    cheapest = None
    for price in prices:
        if cheapest is None or price < cheapest:
            cheapest = price
        gain = max(gain, price - cheapest)
    return gain


@exercise(
    "Highest total change over a run of consecutive days; at least one day must be chosen.",
    "Maximum sum of a non-empty contiguous stretch of the numbers.",
)
def best_streak_total(changes: list[int]) -> int:
    """Return the largest sum of one or more consecutive daily changes.

    >>> best_streak_total([2, -3, 4, 1, -2])
    5
    >>> best_streak_total([-4, -1])
    -1
    >>> best_streak_total([7])
    7
    """
    best = running = changes[0]
    for change in changes[1:]:
        running = max(change, running + change)
        best = max(best, running)
    return best


@exercise(
    "Number of ways to hand out n identical sweets to children so that nobody gets more than `limit`.",
    "Distributions of n equal sweets among `children` kids with at most `limit` each.",
)
def sweet_distributions(n: int, children: int, limit: int) -> int:
    """Count the ways to give n identical sweets to the children with at most limit sweets each.

    >>> sweet_distributions(2, 2, 2)
    3
    >>> sweet_distributions(5, 2, 2)
    0
    >>> sweet_distributions(0, 4, 1)
    1
    """
    if children == 0:
        return int(n == 0)
    return sum(sweet_distributions(n - k, children - 1, limit) for k in range(min(n, limit) + 1))


@exercise(
    "Row n of the triangle in which every inner number is the sum of the two above it; the top row, row 0, is [1].",
    "Compute one row of the additive number triangle with ones at its edges.",
)
def addition_triangle_row(n: int) -> list[int]:
    """Return row n of the number triangle where each inner number is the sum of the two above. Row 0 is [1].

    >>> addition_triangle_row(0)
    [1]
    >>> addition_triangle_row(3)
    [1, 3, 3, 1]
    >>> addition_triangle_row(4)
    [1, 4, 6, 4, 1]
    """
    row = [1]
    for _ in range(n):
        row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]
    return row


@exercise(
    "Split jobs between two helpers so that the difference of their total hours is as small as possible; return it.",
    "Smallest possible gap between the sums of two groups into which the hours are divided.",
)
def fairest_gap(hours: list[int]) -> int:
    """Return the smallest difference of workload when the jobs are divided between two people.

    >>> fairest_gap([3, 1, 4])
    0
    >>> fairest_gap([10, 2])
    8
    >>> fairest_gap([])
    0
    """
    sums = {0}
    for h in hours:
        sums |= {s + h for s in sums}
    total = sum(hours)
    return min(abs(total - 2 * s) for s in sums)


@exercise(
    "Cost of the cheapest season: each day buy a day ticket or, on any day, a pass that covers `span` days in a row.",
    "Minimum spending for n consecutive days with tickets for one day and passes for `span` days.",
)
def ticket_cost(days: int, day_price: int, pass_price: int, span: int) -> int:
    """Return the lowest price to travel on each of the days with day tickets and passes for span days.

    >>> ticket_cost(7, 2, 9, 5)
    13
    >>> ticket_cost(3, 2, 9, 5)
    6
    >>> ticket_cost(0, 2, 9, 5)
    0
    """
    best = [0]
    for day in range(1, days + 1):
        single = best[day - 1] + day_price
        with_pass = best[max(0, day - span)] + pass_price
        best.append(min(single, with_pass))
    return best[days]


@exercise(
    "Number of paths for a token on a board with r rows and c columns from corner to corner, right and down only, that "
    "avoid the blocked cells.",
    "Count the right/down ways over an r by c board that step on no blocked (row, column) cell.",
)
def token_paths(r: int, c: int, blocked: set[tuple[int, int]]) -> int:
    """Count the ways from cell (0, 0) to (r - 1, c - 1) by right and down moves avoiding blocked cells.

    >>> token_paths(2, 2, set())
    2
    >>> token_paths(2, 2, {(0, 1)})
    1
    >>> token_paths(3, 3, {(1, 1)})
    2
    """
    @cache
    def ways(i, j):
        if i < 0 or j < 0 or (i, j) in blocked:
            return 0
        if i == j == 0:
            return 1
        return ways(i - 1, j) + ways(i, j - 1)

    return ways(r - 1, c - 1)


@exercise(
    "Least effort to hop from the first stone to the last, one or two stones ahead, each hop costing the height difference.",
    "Minimal sum of absolute height differences when jumping one or two stones forward until the end.",
)
def hopping_effort(stones: list[int]) -> int:
    """Return the least effort to get from the first to the last stone with hops of one or two stones.

    A hop costs the absolute difference of the heights.

    >>> hopping_effort([1, 9, 2])
    1
    >>> hopping_effort([4, 7])
    3
    >>> hopping_effort([5])
    0
    """
    effort = [0]
    for i in range(1, len(stones)):
        options = [effort[i - 1] + abs(stones[i] - stones[i - 1])]
        if i > 1:
            options.append(effort[i - 2] + abs(stones[i] - stones[i - 2]))
        effort.append(min(options))
    return effort[-1]


@exercise(
    "Balance after n years with a yearly interest in whole percent, rounding down to whole cents each year.",
    "Grow the cents year by year: add percent of the balance, cut to an integer.",
)
def savings_after(cents: int, percent: int, years: int) -> int:
    """Return the savings after some years; each year's interest is rounded down to whole cents.

    >>> savings_after(1000, 10, 2)
    1210
    >>> savings_after(99, 1, 1)
    99
    >>> savings_after(500, 5, 0)
    500
    """
    for _ in range(years):
        cents += cents * percent // 100
    return cents


@exercise(
    "Number of splittings of the digits into pieces of one or two digits each, where no piece has a leading zero.",
    "How many ways are there to cut the digit string into one- and two-digit numbers, none starting with 0?",
)
def digit_splittings(digits: str) -> int:
    """Count the ways to cut a digit string into numbers of one or two digits that do not start with 0.

    >>> digit_splittings("123")
    3
    >>> digit_splittings("105")
    1
    >>> digit_splittings("")
    1
    >>> digit_splittings("0")
    0
    """
    if not digits:
        return 1
    if digits[0] == "0":
        return 0
    return sum(digit_splittings(digits[size:]) for size in (1, 2) if size <= len(digits))
