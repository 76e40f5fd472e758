"""Memoised recurrences and small dynamic programs in everyday settings."""

from functools import cache

from training.curriculum.exercise import exercise


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
    "A kite club has members(0)=4 and every year triples but then loses 5 members; how many are left after n years?",
    "Iterate m -> 3*m - 5 for n years, beginning with 4 members.",
)
def kite_club_members(n: int) -> int:
    """Return the number of club members after n years: 4 at first, then each year tripled less 5.

    >>> kite_club_members(0)
    4
    >>> kite_club_members(1)
    7
    >>> kite_club_members(3)
    43
    """
    members = 4
    for _ in range(n):
        members = 3 * members - 5
    return members


@exercise(
    "A pond is treated: algae double in a week, then `removed` units are taken out, never going below zero. List the "
    "amounts from the start over the given number of weeks.",
    "Weekly algae amounts, the initial one included: double, subtract `removed`, stop at 0.",
)
def algae_amounts(start: int, removed: int, weeks: int) -> list[int]:
    """Return the algae amount at the start and after each week, when it doubles and then a fixed amount is removed.

    The amount never falls below zero.

    >>> algae_amounts(5, 3, 3)
    [5, 7, 11, 19]
    >>> algae_amounts(2, 3, 2)
    [2, 1, 0]
    >>> algae_amounts(9, 1, 0)
    [9]
    """
    amounts = [start]
    for _ in range(weeks):
        amounts.append(max(0, amounts[-1] * 2 - removed))
    return amounts


@exercise(
    "Memoised: messages(0) is 1 and messages(k) is the sum of messages(k // 2) and messages(k // 3); give messages(n).",
    "Recursive count where n splits into n // 2 and n // 3 until it reaches 0, which counts as one.",
)
def halves_and_thirds(n: int) -> int:
    """Return g(n) with g(0) = 1 and g(n) = g(n // 2) + g(n // 3) for larger n.

    >>> halves_and_thirds(0)
    1
    >>> halves_and_thirds(1)
    2
    >>> halves_and_thirds(12)
    12
    """
    known = {0: 1}

    def g(k):
        if k not in known:
            known[k] = g(k // 2) + g(k // 3)
        return known[k]

    return g(n)


@exercise(
    "Best mood at the end of a week: each day offers (rest, work) gains, and two working days in a row are not allowed "
    "unless the second one costs an extra `strain`.",
    "Choose rest or work every day to maximise the total gain; working right after a working day subtracts `strain`.",
)
def best_mood(days: list[tuple[int, int]], strain: int) -> int:
    """Return the greatest total gain when each day is spent resting or working, given as (rest gain, work gain).

    Work on the day after a working day costs strain.

    >>> best_mood([(1, 5), (1, 5)], 2)
    8
    >>> best_mood([(1, 5), (1, 5)], 9)
    6
    >>> best_mood([], 1)
    0
    """
    rested, worked = 0, None
    for rest_gain, work_gain in days:
        before = rested if worked is None else max(rested, worked)
        after_work = rested + work_gain
        if worked is not None:
            after_work = max(after_work, worked + work_gain - strain)
        rested, worked = before + rest_gain, after_work
    return rested if worked is None else max(rested, worked)


@exercise(
    "Number of different bead strings with n beads in which red is always followed by blue; colours are red, blue, "
    "green, and a string may not end in red.",
    "Count strings of n letters R, B, G where each R is directly followed by B.",
)
def bead_strings(n: int) -> int:
    """Count the strings of n beads (red, blue, green) in which every red bead is directly followed by a blue one.

    >>> bead_strings(0)
    1
    >>> bead_strings(1)
    2
    >>> bead_strings(2)
    5
    """
    counts = [1, 2]
    for _ in range(n - 1):
        counts.append(2 * counts[-1] + counts[-2])
    return counts[n]


@exercise(
    "Battery percentages hour by hour: +charge when the hour is listed as plugged in, otherwise -drain, kept in "
    "0..100.",
    "Simulate a battery over a list of booleans (plugged or not) and return the level after each hour, limited to "
    "0-100.",
)
def battery_levels(level: int, plugged: list[bool], charge: int, drain: int) -> list[int]:
    """Return the battery level after every hour, rising by charge while plugged in and else falling by drain.

    The level stays between 0 and 100.

    >>> battery_levels(50, [True, False], 30, 20)
    [80, 60]
    >>> battery_levels(90, [True], 30, 5)
    [100]
    >>> battery_levels(3, [False, False], 1, 2)
    [1, 0]
    """
    levels = []
    for is_plugged in plugged:
        level += charge if is_plugged else -drain
        level = min(100, max(0, level))
        levels.append(level)
    return levels


@exercise(
    "Two singers share a list of songs in order, each song being sung by one; changing the singer costs `change`. What "
    "is the lowest total effort, with efforts given as pairs?",
    "Assign each song to singer A or B so that the efforts plus `change` per switch of singer are minimal.",
)
def singers_effort(songs: list[tuple[int, int]], change: int) -> int:
    """Return the lowest total effort to sing all songs, given the effort of two singers for each song.

    Every switch of the singer between songs costs change.

    >>> singers_effort([(1, 5), (5, 1)], 2)
    4
    >>> singers_effort([(1, 5), (5, 1)], 9)
    6
    >>> singers_effort([], 3)
    0
    """
    a = b = 0
    for i, (effort_a, effort_b) in enumerate(songs):
        fee = change if i else 0
        a, b = min(a, b + fee) + effort_a, min(b, a + fee) + effort_b
    return min(a, b)


@exercise(
    "A virus on a farm: newly infected(n) = 2 * newly infected(n-1) - newly infected(n-3), with 1, 2, 4 on days 0 to "
    "2. "
    "Return the number for day n.",
    "Memoised recurrence v(n) = 2 v(n-1) - v(n-3) with first values 1, 2 and 4.",
)
def farm_cases(n: int) -> int:
    """Return the cases on day n, where v(0), v(1), v(2) = 1, 2, 4 and v(n) = 2 * v(n - 1) - v(n - 3).

    >>> farm_cases(2)
    4
    >>> farm_cases(3)
    7
    >>> farm_cases(5)
    20
    """
    @cache
    def v(k):
        if k < 3:
            return 2 ** k
        return 2 * v(k - 1) - v(k - 3)

    return v(n)


@exercise(
    "Which amounts up to `limit` can be weighed out using any number of the given stones on one pan? Sorted, 0 "
    "excluded.",
    "All totals from 1 to limit that are sums of the stone weights, each usable repeatedly.",
)
def weighable_amounts(stones: list[int], limit: int) -> list[int]:
    """Return the amounts from 1 to limit that are sums of the stone weights, where stones may be used repeatedly.

    >>> weighable_amounts([3, 5], 10)
    [3, 5, 6, 8, 9, 10]
    >>> weighable_amounts([7], 6)
    []
    >>> weighable_amounts([1], 3)
    [1, 2, 3]
    """
    possible = [True]
    for amount in range(1, limit + 1):
        possible.append(any(s <= amount and possible[amount - s] for s in stones))
    return [amount for amount in range(1, limit + 1) if possible[amount]]


@exercise(
    "Steam pressure with memory: tomorrow is the sum of the last two days halved (whole number) plus the inflow; "
    "return "
    "the pressures including the two given ones.",
    "Extend [p0, p1] by one value per inflow: (sum of the last two) // 2 + inflow.",
)
def pressure_curve(p0: int, p1: int, inflows: list[int]) -> list[int]:
    """Return the pressures p0, p1 and one more per inflow, each half the sum of the last two plus the inflow.

    >>> pressure_curve(4, 6, [0, 1])
    [4, 6, 5, 6]
    >>> pressure_curve(1, 2, [])
    [1, 2]
    >>> pressure_curve(0, 0, [3])
    [0, 0, 3]
    """
    curve = [p0, p1]
    for inflow in inflows:
        curve.append((curve[-2] + curve[-1]) // 2 + inflow)
    return curve
