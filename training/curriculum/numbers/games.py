"""Scores, dice, cards, league tables and other game arithmetic."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "League points from results: three for each win 'W', one for each draw 'D', none for 'L'.",
    "Add up the points of a result string of W, D and L.",
)
def season_points(results: str) -> int:
    """Return the league points for a string of results: 3 per 'W', 1 per 'D', 0 per 'L'.

    >>> season_points("WWD")
    7
    >>> season_points("LL")
    0
    >>> season_points("")
    0
    """
    return 3 * results.count("W") + results.count("D")


@exercise(
    "League table from matches (home, home goals, away, away goals): list of (team, points, goal difference), best first by points, then goal difference, then name.",
    "Compute standings with 3 points for a win and 1 for a draw, sorted by points, goal difference and finally alphabetically.",
)
def standings_from_matches(matches: list[tuple[str, int, str, int]]) -> list[tuple[str, int, int]]:
    """Return (team, points, goal difference) of all teams, best first.

    Matches are (home, home goals, away, away goals). A win earns 3 points, a draw 1. Teams are ordered by
    points, then goal difference, then name.

    >>> standings_from_matches([("A", 2, "B", 0)])
    [('A', 3, 2), ('B', 0, -2)]
    >>> standings_from_matches([("Y", 1, "X", 1)])
    [('X', 1, 0), ('Y', 1, 0)]
    >>> standings_from_matches([])
    []
    """
    points = Counter()
    goals = Counter()
    for home, scored, away, conceded in matches:
        goals[home] += scored - conceded
        goals[away] += conceded - scored
        if scored > conceded:
            points[home] += 3
        elif scored < conceded:
            points[away] += 3
        else:
            points[home] += 1
            points[away] += 1
    teams = sorted(goals, key=lambda t: (-points[t], -goals[t], t))
    return [(t, points[t], goals[t]) for t in teams]


@exercise(
    "Winner of a match given as a text '3:1' with the names of both sides; 'draw' if level.",
    "Read a score such as '2:2' and return home, away or the word 'draw'.",
)
def match_winner(score: str, home: str, away: str) -> str:
    """Return the name of the winning side for a score like '3:1', or 'draw'.

    >>> match_winner("3:1", "Reds", "Blues")
    'Reds'
    >>> match_winner("0:2", "Reds", "Blues")
    'Blues'
    >>> match_winner("1:1", "Reds", "Blues")
    'draw'
    """
    a, b = map(int, score.split(":"))
    if a == b:
        return "draw"
    return home if a > b else away


@exercise(
    "Is the set over? A side must have at least target points and lead by two or more.",
    "Check whether one of the two scores reaches target with a margin of at least 2.",
)
def set_is_over(a: int, b: int, target: int = 11) -> bool:
    """Check whether one side has at least target points and leads by at least two.

    >>> set_is_over(11, 7)
    True
    >>> set_is_over(11, 10)
    False
    >>> set_is_over(13, 15)
    True
    >>> set_is_over(6, 2, target=6)
    True
    """
    return max(a, b) >= target and abs(a - b) >= 2


@exercise(
    "Sum of a hand of number cards where an ace (1) may count 11: use 11 for one ace if the total stays within limit.",
    "Best value of a hand: add the cards, and if there is a 1 among them add 10 more unless this exceeds limit.",
)
def hand_value(cards: list[int], limit: int = 21) -> int:
    """Return the value of a hand in which one ace (1) counts 11 if the total does not exceed limit.

    >>> hand_value([1, 9])
    20
    >>> hand_value([1, 9, 5])
    15
    >>> hand_value([10, 4])
    14
    """
    total = sum(cards)
    if 1 in cards and total + 10 <= limit:
        total += 10
    return total


@exercise(
    "Largest group of equal dice in a throw, as (face, how many); on a tie the higher face.",
    "Which face appears most often, and how often? Prefer the higher face for equal counts.",
)
def best_dice_group(throw):
    """Return (face, count) of the most frequent face in a throw, the higher face on a tie.

    >>> best_dice_group([2, 5, 5, 1])
    (5, 2)
    >>> best_dice_group([3, 3, 6, 6])
    (6, 2)
    >>> best_dice_group([4])
    (4, 1)
    """
    counts = Counter(throw)
    face = max(counts, key=lambda f: (counts[f], f))
    return face, counts[face]


@exercise(
    "Do the dice show one pair and one group of three?",
    "True for five dice made of exactly two different faces, one three times and one twice.",
)
def is_three_and_two(dice: list[int]) -> bool:
    """Check whether five dice consist of three of one face and two of another.

    >>> is_three_and_two([2, 5, 2, 5, 2])
    True
    >>> is_three_and_two([4, 4, 4, 4, 1])
    False
    >>> is_three_and_two([6, 6, 6, 6, 6])
    False
    """
    return sorted(Counter(dice).values()) == [2, 3]


@exercise(
    "Length of the longest street: distinct faces that follow one another without a gap.",
    "How many consecutive numbers can be found among the dice? Duplicates do not matter.",
)
def longest_street(dice: list[int]) -> int:
    """Return the length of the longest sequence of consecutive faces contained in the dice.

    >>> longest_street([1, 2, 3, 5, 6])
    3
    >>> longest_street([4, 4, 4])
    1
    >>> longest_street([6, 2, 4, 5, 3])
    5
    """
    faces = set(dice)
    best = 0
    for start in faces:
        length = 0
        while start + length in faces:
            length += 1
        best = max(best, length)
    return best


@exercise(
    "Total of a dart round: each throw is text like '20', 'D16' (double) or 'T19' (treble); a miss is '-'.",
    "Add up dart throws, doubling those with a D and tripling those with a T in front; '-' scores nothing.",
)
def dart_total(throws: list[str]) -> int:
    """Add up dart throws such as '20', 'D16' (double), 'T19' (treble) and '-' (miss).

    >>> dart_total(["20", "D16", "T19"])
    109
    >>> dart_total(["-", "1"])
    1
    >>> dart_total([])
    0
    """
    total = 0
    for throw in throws:
        if throw == "-":
            continue
        if throw[0] == "D":
            total += 2 * int(throw[1:])
        elif throw[0] == "T":
            total += 3 * int(throw[1:])
        else:
            total += int(throw)
    return total


@exercise(
    "Play a count-down: subtract each score from start, but ignore scores that would go below zero; return what remains.",
    "Remaining points after applying scores, where a score bigger than the remainder is void.",
)
def countdown_left(start: int, scores: list[int]) -> int:
    """Subtract the scores from start, ignoring those that would take it below zero.

    >>> countdown_left(100, [60, 50, 40])
    0
    >>> countdown_left(30, [31])
    30
    >>> countdown_left(50, [10, 20])
    20
    """
    left = start
    for score in scores:
        if score <= left:
            left -= score
    return left


@exercise(
    "Feedback for a guessed secret number: 'higher' if the secret is bigger, 'lower' if smaller, 'correct' if hit.",
    "Tell a player how the secret compares with the guess.",
)
def guess_hint(secret, guess):
    """Return 'higher', 'lower' or 'correct' as a hint about the secret.

    >>> guess_hint(50, 30)
    'higher'
    >>> guess_hint(50, 70)
    'lower'
    >>> guess_hint(50, 50)
    'correct'
    """
    if secret == guess:
        return "correct"
    return "higher" if secret > guess else "lower"


@exercise(
    "Level reached with some experience points: level 1 at 0 points, and the step from level n to n + 1 costs n * 100 points.",
    "Player level for xp points if each level up needs 100 points times the current level.",
)
def player_level(xp: int) -> int:
    """Return the level for xp points, where going from level n to n + 1 costs n * 100 points.

    >>> player_level(0)
    1
    >>> player_level(100)
    2
    >>> player_level(299)
    2
    >>> player_level(300)
    3
    """
    level = 1
    while xp >= level * 100:
        xp -= level * 100
        level += 1
    return level


@exercise(
    "Damage after armour and a possible critical hit: double the attack when critical, subtract armour, at least 1 remains.",
    "Hit points lost: attack, twice if critical, less armour, never under one.",
)
def damage_dealt(attack: int, armour: int, critical: bool = False) -> int:
    """Return attack (doubled if critical) minus armour, but at least 1.

    >>> damage_dealt(10, 3)
    7
    >>> damage_dealt(10, 3, critical=True)
    17
    >>> damage_dealt(2, 9)
    1
    """
    if critical:
        attack *= 2
    return max(1, attack - armour)


@exercise(
    "Who is still alive? hits is a list of (name, damage); everybody starts with health points and falls at 0 or less. Return remaining health of survivors.",
    "Apply damages to players with equal starting health and return a dict of those whose health stays above zero.",
)
def survivors(names: list[str], hits: list[tuple[str, int]], health: int) -> dict[str, int]:
    """Apply (name, damage) hits to players starting with the same health; return the health of the survivors.

    >>> survivors(["Ann", "Bo"], [("Bo", 10), ("Ann", 3)], 10)
    {'Ann': 7}
    >>> survivors(["Ann"], [], 5)
    {'Ann': 5}
    >>> survivors([], [], 5)
    {}
    """
    left = {name: health for name in names}
    for name, damage in hits:
        left[name] -= damage
    return {name: points for name, points in left.items() if points > 0}


@exercise(
    "Sum a skipping-rope game: every streak of jumps scores its length squared; misses (False) end streaks.",
    "For each uninterrupted group of True values add the square of its length.",
)
def streak_score(jumps):
    """Add up the squared lengths of all runs of True.

    >>> streak_score([True, True, False, True])
    5
    >>> streak_score([False])
    0
    >>> streak_score([True] * 3)
    9
    """
    score = 0
    run = 0
    for ok in list(jumps) + [False]:
        if ok:
            run += 1
        else:
            score += run * run
            run = 0
    return score


@exercise(
    "Square a piece lands on after a throw on a board with shortcuts: a dict from square to square. A throw beyond the last square is not made.",
    "Move on a track: add the throw unless it passes the last square, then follow a shortcut if one starts there.",
)
def land_on(square: int, throw: int, last: int, shortcuts: dict[int, int]) -> int:
    """Return the square after a throw, following a shortcut; a throw past the last square is ignored.

    >>> land_on(3, 4, 20, {7: 15})
    15
    >>> land_on(3, 5, 20, {7: 15})
    8
    >>> land_on(18, 5, 20, {})
    18
    """
    target = square + throw
    if target > last:
        return square
    return shortcuts.get(target, target)


@exercise(
    "Points for places in a race: the table gives points for first, second, ... place; later places get none. Return a dict name -> points in finishing order.",
    "Assign table[i] points to the i-th finisher and 0 to everyone beyond the table.",
)
def race_points(finishers: list[str], table: list[int]) -> dict[str, int]:
    """Give each finisher the points listed for the place, 0 beyond the table.

    >>> race_points(["Ann", "Bo", "Cy"], [10, 6])
    {'Ann': 10, 'Bo': 6, 'Cy': 0}
    >>> race_points(["Ann"], [3, 2, 1])
    {'Ann': 3}
    >>> race_points([], [5])
    {}
    """
    return {name: table[i] if i < len(table) else 0 for i, name in enumerate(finishers)}


@exercise(
    "New rating after a game: rating plus factor times the difference of the actual result (1, 0.5, 0) and the expected one; rounded to an int.",
    "Rating update, whole number: rating + factor * (result - expected).",
)
def rating_after_game(rating, expected, result, factor=20):
    """Return rating + factor * (result - expected), rounded to a whole number.

    >>> rating_after_game(1500, 0.5, 1)
    1510
    >>> rating_after_game(1500, 0.75, 0)
    1485
    >>> rating_after_game(1200, 0.5, 0.5, factor=32)
    1200
    """
    return round(rating + factor * (result - expected))


@exercise(
    "Split players into two teams by picking alternately from the strongest to the weakest in the order A, B, B, A, A, B, B, ...; players map to strengths.",
    "Snake draft: sort by strength descending and give players to teams A, B, B, A repeatedly; return both name lists.",
)
def alternate_team_picks(players: dict[str, int]) -> tuple[list[str], list[str]]:
    """Share players between two teams from strongest to weakest in the repeating order A, B, B, A.

    >>> alternate_team_picks({"a": 9, "b": 8, "c": 7, "d": 6})
    (['a', 'd'], ['b', 'c'])
    >>> alternate_team_picks({"p": 1, "q": 5})
    (['q'], ['p'])
    >>> alternate_team_picks({})
    ([], [])
    """
    first, second = [], []
    ranked = sorted(players, key=players.get, reverse=True)
    for i, name in enumerate(ranked):
        if i % 4 in (0, 3):
            first.append(name)
        else:
            second.append(name)
    return first, second
