"""Sport tables, results, tournaments, records."""

from itertools import combinations

from training.curriculum.exercise import exercise


@exercise(
    "Points for a match from our view: 3 for a win, 1 for a draw, 0 for a defeat.",
    "League points earned with our goals against theirs.",
)
def match_points(ours: int, theirs: int) -> int:
    """Return 3 for a win, 1 for a draw and 0 for a loss.

    >>> match_points(2, 1)
    3
    >>> match_points(0, 0)
    1
    >>> match_points(1, 4)
    0
    """
    if ours > theirs:
        return 3
    return 1 if ours == theirs else 0


@exercise(
    "League table: total points per team from (home, home goals, away, away goals); 3 points per win and 1 each per draw.",
    "Compute every team's points from match results and return a dict in order of first appearance.",
)
def points_by_team(matches: list[tuple[str, int, str, int]]) -> dict[str, int]:
    """Return the points of every team.

    Each match is (home team, home goals, away team, away goals); a win brings 3 points, a draw 1.

    >>> points_by_team([("A", 2, "B", 0), ("B", 1, "C", 1)])
    {'A': 3, 'B': 1, 'C': 1}
    >>> points_by_team([("A", 0, "B", 1), ("A", 2, "B", 2)])
    {'A': 1, 'B': 4}
    >>> points_by_team([])
    {}
    """
    table: dict[str, int] = {}
    for home, home_goals, away, away_goals in matches:
        table.setdefault(home, 0)
        table.setdefault(away, 0)
        if home_goals == away_goals:
            table[home] += 1
            table[away] += 1
        else:
            table[home if home_goals > away_goals else away] += 3
    return table


@exercise(
    "Goal difference of one team over a list of matches (home, home goals, away, away goals).",
    "Goals scored minus goals conceded by `team`, counting only the matches it took part in.",
)
def goal_difference(team, matches):
    """Return goals scored minus goals conceded by a team.

    >>> goal_difference("A", [("A", 3, "B", 1), ("C", 2, "A", 1)])
    1
    >>> goal_difference("B", [("A", 3, "B", 1)])
    -2
    >>> goal_difference("Z", [("A", 3, "B", 1)])
    0
    """
    difference = 0
    for home, scored, away, conceded in matches:
        if team == home:
            difference += scored - conceded
        elif team == away:
            difference += conceded - scored
    return difference


@exercise(
    "All pairings for a tournament in which every team meets every other once.",
    "List each unordered pair of teams one time, in order of the input.",
)
def all_pairings(teams: list[str]) -> list[tuple[str, str]]:
    """Return all pairs of teams for a single round robin.

    >>> all_pairings(["A", "B", "C"])
    [('A', 'B'), ('A', 'C'), ('B', 'C')]
    >>> all_pairings(["A"])
    []
    >>> len(all_pairings(list("ABCDE")))
    10
    """
    return list(combinations(teams, 2))


@exercise(
    "First round of a knockout: strongest against weakest. The teams are sorted by strength and their number is even.",
    "Pair the first seed with the last, the second with the second to last, and so on.",
)
def seed_pairs(ranking: list[str]) -> list[tuple[str, str]]:
    """Pair the best with the worst, the second best with the second worst, and so on.

    >>> seed_pairs(["A", "B", "C", "D"])
    [('A', 'D'), ('B', 'C')]
    >>> seed_pairs(["X", "Y"])
    [('X', 'Y')]
    >>> seed_pairs([])
    []
    """
    half = len(ranking) // 2
    return list(zip(ranking[:half], reversed(ranking)))


@exercise(
    "Play a knockout in list order: neighbours meet, the stronger (by the strength dict) goes on, an odd one out advances freely. Who wins?",
    "Champion of an elimination tournament decided by strength; ties are won by the team listed first.",
)
def knockout_winner(teams: list[str], strength: dict[str, int]) -> str:
    """Return the winner of a knockout between neighbours in the list.

    The team with more strength advances (the first one on a tie); a team without opponent advances too.

    >>> knockout_winner(["A", "B", "C"], {"A": 1, "B": 5, "C": 3})
    'B'
    >>> knockout_winner(["A", "B"], {"A": 2, "B": 2})
    'A'
    >>> knockout_winner(["Z"], {"Z": 0})
    'Z'
    """
    while len(teams) > 1:
        winners = []
        for i in range(0, len(teams), 2):
            pair = teams[i : i + 2]
            winners.append(max(pair, key=strength.get))
        teams = winners
    return teams[0]


@exercise(
    "Rounds needed to find a winner among n players when each round halves the field, rounding up.",
    "Number of knockout rounds for n participants; a lone participant needs none.",
)
def rounds_needed(players: int) -> int:
    """Return the number of knockout rounds for a number of players.

    >>> rounds_needed(8)
    3
    >>> rounds_needed(5)
    3
    >>> rounds_needed(1)
    0
    """
    rounds = 0
    while players > 1:
        players = (players + 1) // 2
        rounds += 1
    return rounds


@exercise(
    "Form of a team as the last five results, newest last: 'W', 'D' or 'L' for each goal pair (ours, theirs).",
    "Build a string of W, D and L for the most recent five (ours, theirs) results.",
)
def recent_form(results: list[tuple[int, int]]) -> str:
    """Return the last five results as letters W, D and L.

    >>> recent_form([(1, 0), (2, 2), (0, 3)])
    'WDL'
    >>> recent_form([(0, 1)] + [(1, 0)] * 5)
    'WWWWW'
    >>> recent_form([])
    ''
    """
    letters = ""
    for ours, theirs in results[-5:]:
        letters += "W" if ours > theirs else "D" if ours == theirs else "L"
    return letters


@exercise(
    "Judges' score: drop one highest and one lowest mark and average the rest; needs at least three marks.",
    "Trimmed mean without the best and the worst mark. Fewer than three marks raise ValueError.",
)
def trimmed_marks_mean(marks: list[float]) -> float:
    """Return the average of the marks without one best and one worst.

    Raises ValueError for fewer than three marks.

    >>> trimmed_marks_mean([8, 9, 10, 1])
    8.5
    >>> trimmed_marks_mean([5, 5, 5])
    5.0
    >>> trimmed_marks_mean([9, 9])
    Traceback (most recent call last):
        ...
    ValueError: need at least three marks
    """
    if len(marks) < 3:
        raise ValueError("need at least three marks")
    kept = sorted(marks)[1:-1]
    return sum(kept) / len(kept)


@exercise(
    "Ranks for race times (smaller is better), where equal times share a rank and the next rank is skipped.",
    "Give every time its place, as in '1, 2, 2, 4', in the order of the input.",
)
def race_places(times: list[float]) -> list[int]:
    """Return the place of each time; equal times share the better place.

    >>> race_places([12.5, 11.0, 12.5, 13.0])
    [2, 1, 2, 4]
    >>> race_places([9])
    [1]
    >>> race_places([])
    []
    """
    return [1 + sum(other < time for other in times) for time in times]


@exercise(
    "Gaps to the winner, in the order of the input, written like '+1.5' and 'winner' for the best time.",
    "Describe every race time by its distance to the fastest with one decimal; the fastest itself is 'winner'.",
)
def gaps_to_winner(times):
    """Return 'winner' for the best time and '+gap' with one decimal for the others.

    >>> gaps_to_winner([61.5, 60.0, 63.25])
    ['+1.5', 'winner', '+3.2']
    >>> gaps_to_winner([10])
    ['winner']
    >>> gaps_to_winner([7, 7])
    ['winner', 'winner']
    """
    best = min(times)
    return ["winner" if t == best else f"+{t - best:.1f}" for t in times]


@exercise(
    "How often was a new personal record set? A record is any distance longer than all before; the first always counts.",
    "Count the attempts that beat every earlier attempt.",
)
def record_count(distances: list[float]) -> int:
    """Return how many distances exceed all earlier ones.

    >>> record_count([5.1, 5.0, 5.4, 5.4, 6.0])
    3
    >>> record_count([3, 2, 1])
    1
    >>> record_count([])
    0
    """
    best = None
    records = 0
    for distance in distances:
        if best is None or distance > best:
            best = distance
            records += 1
    return records


@exercise(
    "Medal table sorted by gold, then silver, then bronze (all descending), then by name; returns the names.",
    "Order countries by their (gold, silver, bronze) tuple, best first; alphabetical for equal tuples.",
)
def medal_order(medals: dict[str, tuple[int, int, int]]) -> list[str]:
    """Return the countries in the order of the medal table.

    >>> medal_order({"B": (1, 0, 0), "A": (0, 9, 9), "C": (1, 2, 0)})
    ['C', 'B', 'A']
    >>> medal_order({"Y": (1, 1, 1), "X": (1, 1, 1)})
    ['X', 'Y']
    >>> medal_order({})
    []
    """
    return sorted(medals, key=lambda name: ([-m for m in medals[name]], name))


@exercise(
    "Running pace as 'M:SS' per kilometre for a distance in km and a time in seconds, rounded down.",
    "Minutes and seconds per kilometre of a run.",
)
def pace_per_km(distance_km: float, seconds: int) -> str:
    """Return the pace 'M:SS' per kilometre.

    >>> pace_per_km(10, 3000)
    '5:00'
    >>> pace_per_km(5, 1432)
    '4:46'
    >>> pace_per_km(0.5, 125)
    '4:10'
    """
    per_km = int(seconds / distance_km)
    return f"{per_km // 60}:{per_km % 60:02d}"


@exercise(
    "Is the set over? One side has at least `target` points and leads by two or more.",
    "True if somebody reached the target with a margin of at least two points.",
)
def set_finished(a: int, b: int, target: int = 21) -> bool:
    """Check whether a set is decided: at least target points and a lead of two.

    >>> set_finished(21, 15)
    True
    >>> set_finished(21, 20)
    False
    >>> set_finished(9, 11, target=11)
    True
    """
    return max(a, b) >= target and abs(a - b) >= 2


@exercise(
    "Winner of a best-of series from a string of letters, one per game: the first letter to reach `needed` wins, None if nobody does.",
    "Who first wins `needed` games in the sequence of game winners? None when the series is unfinished.",
)
def series_winner(games: str, needed: int):
    """Return who first wins the needed number of games, or None.

    >>> series_winner("ABAA", 3)
    'A'
    >>> series_winner("ABBA", 2)
    'B'
    >>> series_winner("AB", 2) is None
    True
    """
    wins = {}
    for player in games:
        wins[player] = wins.get(player, 0) + 1
        if wins[player] == needed:
            return player
    return None


@exercise(
    "Top scorer per team from (team, player, goals) rows; the first row wins on equal goals.",
    "For every team find the player with the most goals.",
)
def top_scorers(rows: list[tuple[str, str, int]]) -> dict[str, str]:
    """Return the best scorer of every team.

    >>> top_scorers([("A", "Kim", 3), ("A", "Lou", 5), ("B", "Max", 1)])
    {'A': 'Lou', 'B': 'Max'}
    >>> top_scorers([("A", "Kim", 2), ("A", "Lou", 2)])
    {'A': 'Kim'}
    >>> top_scorers([])
    {}
    """
    best: dict[str, tuple[str, int]] = {}
    for team, player, goals in rows:
        if team not in best or goals > best[team][1]:
            best[team] = (player, goals)
    return {team: player for team, (player, _) in best.items()}


@exercise(
    "Two teams by alternating choice: players in order of skill go to the teams in the pattern A, B, B, A, A, B, B, A ...",
    "Draft players fairly in snake order into two lists; the first pick goes to the first team.",
)
def alternate_picks(players: list[str]) -> tuple[list[str], list[str]]:
    """Divide players into two teams in the pick order A, B, B, A, A, B, B, ...

    >>> alternate_picks(["p1", "p2", "p3", "p4"])
    (['p1', 'p4'], ['p2', 'p3'])
    >>> alternate_picks(["p1", "p2", "p3", "p4", "p5"])
    (['p1', 'p4', 'p5'], ['p2', 'p3'])
    >>> alternate_picks([])
    ([], [])
    """
    first, second = [], []
    for i, player in enumerate(players):
        if i % 4 in (0, 3):
            first.append(player)
        else:
            second.append(player)
    return first, second


@exercise(
    "New rating of a player after a game: old plus 20 times (result minus expected), where expected is own / (own + other); rounded.",
    "Update a rating with a simple formula. Result is 1, 0.5 or 0, and the expected result is the player's share of both ratings.",
)
def adjusted_rating(own: float, other: float, result: float) -> int:
    """Return the rating after a game, rounded.

    The change is 20 * (result - expected) with expected = own / (own + other).

    >>> adjusted_rating(1000, 1000, 1)
    1010
    >>> adjusted_rating(1000, 1000, 0.5)
    1000
    >>> adjusted_rating(1500, 500, 0)
    1485
    """
    expected = own / (own + other)
    return round(own + 20 * (result - expected))


@exercise(
    "Win percentage with one decimal for wins and losses; 0.0 before the first game.",
    "Share of games won in percent, rounded to a tenth.",
)
def win_percentage(wins, losses):
    """Return the percentage of games won, rounded to one decimal.

    >>> win_percentage(3, 1)
    75.0
    >>> win_percentage(2, 1)
    66.7
    >>> win_percentage(0, 0)
    0.0
    """
    games = wins + losses
    return round(100 * wins / games, 1) if games else 0.0
