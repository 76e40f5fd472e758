"""Comparisons, sign logic, boolean combinations and voting."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Return 1 for positive numbers, -1 for negative ones and 0 for zero.",
    "Sign of x as -1, 0 or 1.",
)
def sign_of(x: float) -> int:
    """Return the sign of x as -1, 0 or 1.

    >>> sign_of(3.5)
    1
    >>> sign_of(-2)
    -1
    >>> sign_of(0)
    0
    """
    if x > 0:
        return 1
    if x < 0:
        return -1
    return 0


@exercise(
    "Compare two values: '<', '=' or '>' as text.",
    "Give the sign that belongs between a and b: less than, equal or greater than.",
)
def comparison_sign(a, b):
    """Return '<', '=' or '>' depending on how a compares to b.

    >>> comparison_sign(1, 2)
    '<'
    >>> comparison_sign("b", "a")
    '>'
    >>> comparison_sign(4, 4.0)
    '='
    """
    if a == b:
        return "="
    return "<" if a < b else ">"


@exercise(
    "Is exactly one of the conditions true?",
    "True if a single one among the flags is truthy, no more and no less.",
)
def exactly_one(flags: list[bool]) -> bool:
    """Check whether exactly one of the flags is true.

    >>> exactly_one([False, True, False])
    True
    >>> exactly_one([True, True])
    False
    >>> exactly_one([])
    False
    """
    return sum(1 for f in flags if f) == 1


@exercise(
    "Strict majority of yes votes: more than half of all votes must be true.",
    "Did more than half of the voters say yes?",
)
def motion_passes(votes: list[bool]) -> bool:
    """Check whether more than half of the votes are in favour.

    >>> motion_passes([True, True, False])
    True
    >>> motion_passes([True, False])
    False
    >>> motion_passes([])
    False
    """
    return votes.count(True) * 2 > len(votes)


@exercise(
    "Winner of a vote by name; None if the top place is shared or nobody voted.",
    "Candidate with strictly the most ballots, or None on a tie for first place or without ballots.",
)
def clear_winner(ballots: list[str]):
    """Return the candidate with the most ballots, or None if there is a tie at the top or no ballot.

    >>> clear_winner(["Ann", "Bo", "Ann"])
    'Ann'
    >>> clear_winner(["Ann", "Bo"]) is None
    True
    >>> clear_winner([]) is None
    True
    """
    ranking = Counter(ballots).most_common(2)
    if not ranking:
        return None
    if len(ranking) == 2 and ranking[0][1] == ranking[1][1]:
        return None
    return ranking[0][0]


@exercise(
    "Points by rank: with n choices the first on a ballot earns n - 1 points, the next n - 2 and so on. Return all totals, best first, then by name.",
    "Each ballot ranks the same options. Give len - 1 points for first place down to 0 for last, sum them and list (option, points) from most to fewest, ties alphabetically.",
)
def rank_points(ballots: list[list[str]]) -> list[tuple[str, int]]:
    """Add up points from ranked ballots, where the last place earns 0 and each better place one more.

    Returns (option, points) pairs, highest points first and alphabetical for equal points.

    >>> rank_points([["a", "b", "c"], ["b", "a", "c"], ["b", "c", "a"]])
    [('b', 5), ('a', 3), ('c', 1)]
    >>> rank_points([["y", "x"], ["x", "y"]])
    [('x', 1), ('y', 1)]
    >>> rank_points([])
    []
    """
    points = {}
    for ballot in ballots:
        for place, option in enumerate(reversed(ballot)):
            points[option] = points.get(option, 0) + place
    return sorted(points.items(), key=lambda item: (-item[1], item[0]))


@exercise(
    "Logical implication: false only when the first is true and the second is not.",
    "Does the statement 'if premise then conclusion' hold?",
)
def implies(premise: bool, conclusion: bool) -> bool:
    """Return whether 'if premise then conclusion' holds.

    >>> implies(True, False)
    False
    >>> implies(True, True)
    True
    >>> implies(False, False)
    True
    """
    return not premise or conclusion


@exercise(
    "Is value between the two bounds, whichever of them is larger, bounds included?",
    "True when value lies in the closed range spanned by one and other in any order.",
)
def lies_between(value: float, one: float, other: float) -> bool:
    """Check whether value lies between two bounds given in any order, bounds included.

    >>> lies_between(5, 1, 10)
    True
    >>> lies_between(5, 10, 1)
    True
    >>> lies_between(0, 1, 10)
    False
    """
    return min(one, other) <= value <= max(one, other)


@exercise(
    "Do two closed intervals (start, end) have at least one point in common?",
    "Check whether the ranges a and b touch or overlap.",
)
def ranges_meet(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Check whether two intervals (start, end), ends included, have a point in common.

    >>> ranges_meet((1, 5), (4, 8))
    True
    >>> ranges_meet((1, 3), (3, 4))
    True
    >>> ranges_meet((1, 2), (5, 6))
    False
    """
    return a[0] <= b[1] and b[0] <= a[1]


@exercise(
    "May the alarm ring? It must be armed and a door or a window must be open, unless the test mode is on.",
    "True if armed and not in test mode while at least one of door and window is open.",
)
def alarm_rings(armed: bool, door_open: bool, window_open: bool, test_mode: bool = False) -> bool:
    """Decide whether the alarm rings: armed, something open, and no test mode.

    >>> alarm_rings(True, False, True)
    True
    >>> alarm_rings(True, True, True, test_mode=True)
    False
    >>> alarm_rings(False, True, False)
    False
    """
    return armed and (door_open or window_open) and not test_mode


@exercise(
    "How many of the three sensors agree with the majority? Return the majority value and that number.",
    "Two-out-of-three decision for booleans: (value chosen by most, how many chose it).",
)
def two_of_three(a, b, c):
    """Return (majority value of three booleans, number of them that have it).

    >>> two_of_three(True, False, True)
    (True, 2)
    >>> two_of_three(False, False, False)
    (False, 3)
    >>> two_of_three(False, True, False)
    (False, 2)
    """
    yes = int(a) + int(b) + int(c)
    if yes >= 2:
        return True, yes
    return False, 3 - yes


@exercise(
    "True if all values have the same sign and none is zero. An empty list qualifies.",
    "Check whether the numbers are either all positive or all negative.",
)
def one_sided(numbers: list[float]) -> bool:
    """Check whether the numbers are all positive or all negative.

    >>> one_sided([1, 2.5])
    True
    >>> one_sided([-3, -1])
    True
    >>> one_sided([-3, 1])
    False
    >>> one_sided([0, 1])
    False
    """
    return all(n > 0 for n in numbers) or all(n < 0 for n in numbers)


@exercise(
    "How often does the sign change along the list, zeros being skipped?",
    "Count switches between positive and negative among consecutive nonzero values.",
)
def sign_switches(values: list[int]) -> int:
    """Count the changes between positive and negative numbers along values, skipping zeros.

    >>> sign_switches([1, -2, -3, 4])
    2
    >>> sign_switches([1, 0, -1])
    1
    >>> sign_switches([5, 6])
    0
    """
    signs = [v > 0 for v in values if v != 0]
    return sum(a != b for a, b in zip(signs, signs[1:]))


@exercise(
    "Rows of the truth table of a function with count boolean inputs for which it is true.",
    "All tuples of count booleans that make predicate true, False before True.",
)
def satisfying_inputs(predicate, count):
    """List all tuples of count booleans for which predicate(*tuple) is true, in order with False first.

    >>> satisfying_inputs(lambda a, b: a and b, 2)
    [(True, True)]
    >>> satisfying_inputs(lambda a, b: a != b, 2)
    [(False, True), (True, False)]
    >>> satisfying_inputs(lambda a: False, 1)
    []
    """
    rows = []
    for code in range(2 ** count):
        row = tuple(bool(code >> i & 1) for i in reversed(range(count)))
        if predicate(*row):
            rows.append(row)
    return rows


@exercise(
    "Read 'yes', 'y', 'true', 'on' or '1' as True and 'no', 'n', 'false', 'off' or '0' as False, ignoring case and outer blanks; anything else is a ValueError.",
    "Parse a yes/no word into a boolean, case-insensitively. Unknown words raise ValueError.",
)
def parse_yes_no(word: str) -> bool:
    """Convert a word such as 'yes', 'on', 'no' or '0' to a boolean.

    Accepted are yes, y, true, on, 1 and no, n, false, off, 0 in any case and with outer blanks.

    :raises ValueError: for any other word

    >>> parse_yes_no(" Yes ")
    True
    >>> parse_yes_no("off")
    False
    >>> parse_yes_no("maybe")
    Traceback (most recent call last):
    ...
    ValueError: neither yes nor no: maybe
    """
    cleaned = word.strip().lower()
    if cleaned in {"yes", "y", "true", "on", "1"}:
        return True
    if cleaned in {"no", "n", "false", "off", "0"}:
        return False
    raise ValueError(f"neither yes nor no: {word}")


@exercise(
    "Quorum and majority: at least quorum people must vote yes or no, and yes must outnumber no. Votes are 'yes', 'no' or 'abstain'.",
    "Is the proposal accepted? Abstentions count neither for the quorum nor for the majority.",
)
def proposal_accepted(votes: list[str], quorum: int) -> bool:
    """Decide a vote of 'yes', 'no' and 'abstain'.

    It is accepted if at least quorum votes are not abstentions and yes has more votes than no.

    >>> proposal_accepted(["yes", "no", "yes"], 3)
    True
    >>> proposal_accepted(["yes", "abstain", "abstain"], 2)
    False
    >>> proposal_accepted(["yes", "no"], 1)
    False
    """
    yes = votes.count("yes")
    no = votes.count("no")
    return yes + no >= quorum and yes > no


@exercise(
    "Distribute seats one by one: every seat goes to the party with the highest votes divided by (seats so far + 1), the earlier listed party on ties.",
    "Allocate seats to parties with the highest-quotient rule (divisors 1, 2, 3, ...). Ties are won by the party that comes first in the dict.",
)
def allocate_seats(votes: dict[str, int], seats: int) -> dict[str, int]:
    """Allocate seats so that each one goes to the party with the largest votes / (own seats + 1).

    On a tie the party listed first gets the seat.

    >>> allocate_seats({"A": 100, "B": 60}, 3)
    {'A': 2, 'B': 1}
    >>> allocate_seats({"A": 10, "B": 10}, 1)
    {'A': 1, 'B': 0}
    >>> allocate_seats({"X": 5}, 0)
    {'X': 0}
    """
    won = {party: 0 for party in votes}
    for _ in range(seats):
        best = max(votes, key=lambda p: votes[p] / (won[p] + 1))
        won[best] += 1
    return won


@exercise(
    "Is score a new record? There must be no earlier score that is equal or higher.",
    "True if score beats every entry of history; an empty history is always beaten.",
)
def is_new_record(score: int, history: list[int]) -> bool:
    """Check whether score is higher than every score in history.

    >>> is_new_record(10, [4, 9])
    True
    >>> is_new_record(9, [4, 9])
    False
    >>> is_new_record(1, [])
    True
    """
    return all(score > old for old in history)


@exercise(
    "Are the two floats equal within a relative tolerance of the bigger magnitude, or within an absolute tolerance near zero?",
    "Approximate equality: the difference is at most rel times the larger absolute value or at most abs_tol.",
)
def nearly_equal(a, b, rel=1e-9, abs_tol=0.0):
    """Check whether a and b differ by at most rel times the larger magnitude, or by at most abs_tol.

    >>> nearly_equal(0.1 + 0.2, 0.3)
    True
    >>> nearly_equal(100, 101)
    False
    >>> nearly_equal(100, 101, rel=0.05)
    True
    >>> nearly_equal(0, 0.001, abs_tol=0.01)
    True
    """
    return abs(a - b) <= max(rel * max(abs(a), abs(b)), abs_tol)


@exercise(
    "Compare two float lists element by element within tolerance; different lengths are never close.",
    "Are both lists of equal length with all corresponding numbers at most tolerance apart?",
)
def lists_close(xs: list[float], ys: list[float], tolerance: float = 1e-6) -> bool:
    """Check whether two lists have the same length and differ nowhere by more than tolerance.

    >>> lists_close([1.0, 2.0], [1.0, 2.0000001])
    True
    >>> lists_close([1.0], [1.5])
    False
    >>> lists_close([1.0], [1.0, 2.0])
    False
    """
    if len(xs) != len(ys):
        return False
    return all(abs(x - y) <= tolerance for x, y in zip(xs, ys))


@exercise(
    "Is one number the other with opposite sign?",
    "True when a and b add up to zero.",
)
def are_opposites(a: float, b: float) -> bool:
    """Check whether a and b are negatives of each other.

    >>> are_opposites(3, -3)
    True
    >>> are_opposites(3, 3)
    False
    >>> are_opposites(0, 0)
    True
    """
    return a == -b
