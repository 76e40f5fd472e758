"""Scores, limits and tables: looking up, bonuses, penalties, levels, averages of points."""

from training.curriculum.exercise import exercise


@exercise(
    "Total of the points, where every third result counts double.",
    "Add the points; the 3rd, 6th, 9th ... value is doubled.",
)
def third_counts_double(points: list[int]) -> int:
    """Return the sum of the points with each third one doubled.

    >>> third_counts_double([1, 2, 3, 4])
    13
    >>> third_counts_double([5, 5])
    10
    >>> third_counts_double([])
    0
    """
    return sum(p * 2 if i % 3 == 0 else p for i, p in enumerate(points, 1))


@exercise(
    "Sum of the best n results; raise ValueError if there are fewer than n.",
    "Add the n highest points, ValueError for too few results.",
)
def best_results_total(points, n):
    """Return the sum of the n highest points.

    >>> best_results_total([3, 9, 4], 2)
    13
    >>> best_results_total([1], 1)
    1
    >>> best_results_total([1], 2)
    Traceback (most recent call last):
        ...
    ValueError: too few results
    """
    if len(points) < n:
        raise ValueError("too few results")
    return sum(sorted(points)[len(points) - n:])


@exercise(
    "Bonus of 5 for each pair of consecutive rounds with at least limit points; return points plus bonuses.",
    "Total points plus five for every two neighbouring rounds that both reach limit.",
)
def total_with_pair_bonus(rounds: list[int], limit: int) -> int:
    """Return the points plus 5 per adjacent pair of rounds reaching limit.

    >>> total_with_pair_bonus([10, 12, 3, 10], 10)
    40
    >>> total_with_pair_bonus([10, 10, 10], 10)
    40
    >>> total_with_pair_bonus([], 5)
    0
    """
    bonus = sum(5 for a, b in zip(rounds, rounds[1:]) if a >= limit and b >= limit)
    return sum(rounds) + bonus


@exercise(
    "Return the player with the highest total in a dict from name to list of points; the first one on a tie.",
    "Whose points add up to the most?",
)
def top_player(scores):
    """Return the name with the largest sum of points.

    >>> top_player({"Ann": [3, 4], "Ben": [9], "Eva": []})
    'Ben'
    >>> top_player({"A": [1], "B": [1]})
    'A'
    >>> top_player({"Solo": []})
    'Solo'
    """
    return max(scores, key=lambda name: sum(scores[name]))


@exercise(
    "How many levels are passed? thresholds is ascending; a level is passed if points reach its threshold.",
    "Count the thresholds that are at most points.",
)
def levels_passed(points: int, thresholds: list[int]) -> int:
    """Return how many thresholds the points reach.

    >>> levels_passed(120, [50, 100, 200])
    2
    >>> levels_passed(100, [100])
    1
    >>> levels_passed(5, [])
    0
    """
    return sum(points >= t for t in thresholds)


@exercise(
    "Points missing to the next threshold; 0 if all thresholds are reached.",
    "Distance from points to the smallest threshold above it.",
)
def missing_to_threshold(points, thresholds):
    """Return the points missing to the next threshold, or 0.

    >>> missing_to_threshold(120, [50, 100, 200])
    80
    >>> missing_to_threshold(200, [50, 200])
    0
    >>> missing_to_threshold(1, [3, 2])
    1
    """
    return min((t - points for t in thresholds if t > points), default=0)


@exercise(
    "Ranking list: names sorted by points descending, equal points alphabetically.",
    "Order the keys of a dict by falling value, ties by name.",
)
def ranking_names(points: dict[str, int]) -> list[str]:
    """Return the names ordered by points (high to low), then by name.

    >>> ranking_names({"Eva": 5, "Ann": 7, "Ben": 5})
    ['Ann', 'Ben', 'Eva']
    >>> ranking_names({"A": 0})
    ['A']
    >>> ranking_names({})
    []
    """
    return sorted(points, key=lambda name: (-points[name], name))


@exercise(
    "Return the place (from 1) of the name in the ranking by points; players with more points come first, equal points share a place.",
    "One plus the number of players with strictly more points.",
)
def place_of(points, name):
    """Return the place of name by points.

    >>> place_of({"Ann": 7, "Ben": 5, "Eva": 5}, "Eva")
    2
    >>> place_of({"Ann": 7, "Ben": 5}, "Ann")
    1
    >>> place_of({"A": 1, "B": 1, "C": 0}, "C")
    3
    """
    return 1 + sum(p > points[name] for p in points.values())


@exercise(
    "Percentage of passed tests: results is a list of booleans; rounded to one decimal, 0.0 for none.",
    "Share of True values in percent with one decimal.",
)
def passed_percent(results: list[bool]) -> float:
    """Return the percentage of True in results.

    >>> passed_percent([True, True, False])
    66.7
    >>> passed_percent([False])
    0.0
    >>> passed_percent([])
    0.0
    """
    if not results:
        return 0.0
    return round(sum(results) / len(results) * 100, 1)


@exercise(
    "Subtract a penalty of 2 points for every strike beyond the third; the result is not negative.",
    "Points minus two per strike above three, at least 0.",
)
def points_after_strikes(points, strikes):
    """Return the points reduced by 2 for each strike beyond three.

    >>> points_after_strikes(10, 5)
    6
    >>> points_after_strikes(10, 3)
    10
    >>> points_after_strikes(1, 9)
    0
    """
    return max(points - 2 * max(strikes - 3, 0), 0)


@exercise(
    "Average of the marks without those equal to 0 (missed tests); None if nothing is left; two decimals.",
    "Mean of all non-zero marks, rounded to two decimals, or None.",
)
def mean_of_taken_tests(marks: list[int]) -> float | None:
    """Return the mean of the non-zero marks, or None.

    >>> mean_of_taken_tests([2, 0, 3])
    2.5
    >>> mean_of_taken_tests([0]) is None
    True
    >>> mean_of_taken_tests([1, 2, 2])
    1.67
    """
    taken = [m for m in marks if m != 0]
    if not taken:
        return None
    return round(sum(taken) / len(taken), 2)


@exercise(
    "Longest series of consecutive wins in a list of results 'W', 'D' and 'L'.",
    "How many 'W' follow each other at most?",
)
def best_win_series(results):
    """Return the length of the longest run of 'W'.

    >>> best_win_series(["W", "W", "L", "W"])
    2
    >>> best_win_series(["D"])
    0
    >>> best_win_series([])
    0
    """
    best = series = 0
    for result in results:
        series = series + 1 if result == "W" else 0
        best = max(best, series)
    return best


@exercise(
    "Running leader: after each round give the index of the player with the most points so far; rounds are lists with one number per player, ties go to the lower index.",
    "Who leads after every round? Return the list of player indexes.",
)
def leaders_after_rounds(rounds: list[list[int]]) -> list[int]:
    """Return the index of the leading player after each round.

    >>> leaders_after_rounds([[1, 3], [4, 1], [0, 9]])
    [1, 0, 1]
    >>> leaders_after_rounds([[2, 2]])
    [0]
    >>> leaders_after_rounds([])
    []
    """
    leaders = []
    totals = []
    for points in rounds:
        totals = [t + p for t, p in zip(totals, points)] if totals else list(points)
        leaders.append(totals.index(max(totals)))
    return leaders


@exercise(
    "Who improved most from the first to the second test? Both are dicts with the same names; the first name on a tie.",
    "Return the name with the largest difference second minus first.",
)
def most_improved(first: dict[str, int], second: dict[str, int]) -> str:
    """Return the name with the largest improvement.

    >>> most_improved({"Ann": 5, "Ben": 2}, {"Ann": 6, "Ben": 5})
    'Ben'
    >>> most_improved({"A": 3}, {"A": 1})
    'A'
    >>> most_improved({"A": 1, "B": 1}, {"A": 2, "B": 2})
    'A'
    """
    return max(first, key=lambda name: second[name] - first[name])


@exercise(
    "Names that scored above the average of all, sorted.",
    "Which keys have a value strictly greater than the mean value? Alphabetical order.",
)
def above_average_names(scores):
    """Return the sorted names with more than the mean score.

    >>> above_average_names({"Ann": 5, "Ben": 1, "Eva": 6})
    ['Ann', 'Eva']
    >>> above_average_names({"A": 2, "B": 2})
    []
    >>> above_average_names({})
    []
    """
    if not scores:
        return []
    mean = sum(scores.values()) / len(scores)
    return sorted(name for name, score in scores.items() if score > mean)


@exercise(
    "Split the points of a game fairly: the winner gets two thirds rounded up, the second the rest.",
    "Return (winner's share, runner-up's share) of n points, two thirds rounded up for the winner.",
)
def share_of_prize(n: int) -> tuple[int, int]:
    """Return the shares of n points, two thirds (rounded up) and the rest.

    >>> share_of_prize(9)
    (6, 3)
    >>> share_of_prize(10)
    (7, 3)
    >>> share_of_prize(0)
    (0, 0)
    """
    winner = -(-2 * n // 3)
    return winner, n - winner


@exercise(
    "Each throw removes its points from start; a throw that would go below zero is void. Return the remaining points after each throw.",
    "Count down from start by the throws, ignoring throws that are too large, and list all intermediate results.",
)
def remaining_after_throws(start, throws):
    """Return the remaining points after every throw.

    >>> remaining_after_throws(50, [20, 40, 30])
    [30, 30, 0]
    >>> remaining_after_throws(5, [6])
    [5]
    >>> remaining_after_throws(9, [])
    []
    """
    remaining = []
    for throw in throws:
        if throw <= start:
            start -= throw
        remaining.append(start)
    return remaining


@exercise(
    "Did the score ever turn: was the first team behind at some time and ahead at another? Goals are given as a text of '1' and '2'.",
    "Check if team 1 both trailed and led during the match described by scorer digits.",
)
def lead_changed(goals: str) -> bool:
    """Tell whether team 1 was both behind and ahead during the match.

    >>> lead_changed("211")
    True
    >>> lead_changed("112")
    False
    >>> lead_changed("")
    False
    """
    difference = 0
    behind = ahead = False
    for goal in goals:
        difference += 1 if goal == "1" else -1
        behind = behind or difference < 0
        ahead = ahead or difference > 0
    return behind and ahead


@exercise(
    "Return the number of players needed so that teams of k are complete: how many must join n players.",
    "How many more players make n divisible by k?",
)
def players_missing(n, k):
    """Return how many players are missing for full teams of k.

    >>> players_missing(13, 5)
    2
    >>> players_missing(10, 5)
    0
    >>> players_missing(1, 4)
    3
    """
    return (k - n % k) % k


@exercise(
    "Count the matches of a tournament in which each of n teams plays every other team twice.",
    "Double round robin: n times (n - 1) matches.",
)
def double_round_matches(n: int) -> int:
    """Return the number of matches when each pair of n teams meets twice.

    >>> double_round_matches(4)
    12
    >>> double_round_matches(2)
    2
    >>> double_round_matches(1)
    0
    """
    return n * (n - 1)


@exercise(
    "Dice points: sum of the dice, plus 10 if all show the same number, nothing if any die shows 1.",
    "Return 0 when a one is among the dice, otherwise their sum with a bonus of ten for equal dice.",
)
def dice_points(dice):
    """Return the points for a throw of dice.

    >>> dice_points([4, 4, 4])
    22
    >>> dice_points([2, 5])
    7
    >>> dice_points([6, 1])
    0
    """
    if 1 in dice:
        return 0
    bonus = 10 if len(set(dice)) == 1 else 0
    return sum(dice) + bonus
