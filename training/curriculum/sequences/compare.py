"""Comparing lists: multisets, differences, common elements, voting and majority."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Do both lists hold the same elements equally often, in any order?",
    "Multiset equality of two lists.",
)
def same_multiset(a: list, b: list) -> bool:
    """Check whether two lists contain the same elements with the same counts, ignoring the order.

    >>> same_multiset([1, 2, 2], [2, 1, 2])
    True
    >>> same_multiset([1, 2], [1, 1, 2])
    False
    >>> same_multiset([], [])
    True
    """
    return Counter(a) == Counter(b)


@exercise(
    "Elements of a that also occur in b, in the order of a and with a's duplicates.",
    "Keep from the first list what the second list contains too.",
)
def shared_in_order(a: list, b: list) -> list:
    """Return the elements of a that are also in b, in the order of a.

    >>> shared_in_order([3, 1, 2, 3], [2, 3])
    [3, 2, 3]
    >>> shared_in_order(["a"], ["b"])
    []
    >>> shared_in_order([], [1])
    []
    """
    return [item for item in a if item in b]


@exercise(
    "What was added and what was removed between an old and a new list? Return (added, removed).",
    "Compare versions of a list: elements only in new and elements only in old, each in list order.",
)
def list_changes(old: list, new: list) -> tuple[list, list]:
    """Return (added, removed): elements only in the new list and elements only in the old list.

    >>> list_changes(["a", "b"], ["b", "c"])
    (['c'], ['a'])
    >>> list_changes([], [1])
    ([1], [])
    >>> list_changes([1, 2], [2, 1])
    ([], [])
    """
    added = [item for item in new if item not in old]
    removed = [item for item in old if item not in new]
    return added, removed


@exercise(
    "Number of positions where two lists agree; extra elements of the longer list do not count.",
    "How many elements are equal to the element at the same index in the other list?",
)
def matching_positions(a, b):
    """Count the positions at which both lists have equal elements.

    >>> matching_positions([1, 2, 3], [1, 5, 3])
    2
    >>> matching_positions("abc", "abcd")
    3
    >>> matching_positions([], [1])
    0
    """
    return sum(x == y for x, y in zip(a, b))


@exercise(
    "Remove from a one copy for every element of b; what b has too many is ignored. Order of a is kept.",
    "Multiset difference a minus b: each element of b cancels one equal element of a, the earliest.",
)
def multiset_minus(a: list, b: list) -> list:
    """Return a after removing, for each element of b, its first remaining copy in a.

    >>> multiset_minus([1, 1, 2, 3], [1, 3])
    [1, 2]
    >>> multiset_minus(["x"], ["y"])
    ['x']
    >>> multiset_minus([], [1])
    []
    """
    rest = list(a)
    for item in b:
        if item in rest:
            rest.remove(item)
    return rest


@exercise(
    "Does one list consist of some of the first elements of the other?",
    "True when either list is a prefix of the other one.",
)
def one_starts_other(a: list, b: list) -> bool:
    """Check whether one of the lists is the beginning of the other.

    >>> one_starts_other([1, 2], [1, 2, 3])
    True
    >>> one_starts_other([1, 3], [1, 2, 3])
    False
    >>> one_starts_other([], [5])
    True
    """
    short = min(len(a), len(b))
    return a[:short] == b[:short]


@exercise(
    "Common beginning of two lists.",
    "Longest list that both a and b start with.",
)
def common_start(a: list, b: list) -> list:
    """Return the elements with which both lists begin.

    >>> common_start([1, 2, 3], [1, 2, 9])
    [1, 2]
    >>> common_start(["a"], ["b"])
    []
    >>> common_start([], [])
    []
    """
    start = []
    for x, y in zip(a, b):
        if x != y:
            break
        start.append(x)
    return start


@exercise(
    "Winner of an election: the name with the most votes, on a tie the alphabetically first; None without votes.",
    "Most frequent vote, ties resolved alphabetically.",
)
def election_winner(votes: list[str]) -> str | None:
    """Return the name with the most votes, the alphabetically first on a tie, None without votes.

    >>> election_winner(["Bo", "Al", "Bo"])
    'Bo'
    >>> election_winner(["Cy", "Al"])
    'Al'
    >>> election_winner([]) is None
    True
    """
    if not votes:
        return None
    counts = Counter(votes)
    return min(counts, key=lambda name: (-counts[name], name))


@exercise(
    "Is there a candidate with more than half of the votes? Return the candidate or ''.",
    "Absolute majority: the option chosen by over 50 percent of the ballots, or an empty string.",
)
def absolute_majority(ballots: list[str]) -> str:
    """Return the option with more than half of the ballots, or "" if there is none.

    >>> absolute_majority(["yes", "no", "yes"])
    'yes'
    >>> absolute_majority(["a", "b"])
    ''
    >>> absolute_majority([])
    ''
    """
    for option, count in Counter(ballots).items():
        if 2 * count > len(ballots):
            return option
    return ""


@exercise(
    "Points election: each ballot ranks names; first place gets n points for n names on the ballot, the next n - 1, down to 1. Return totals per name sorted by name.",
    "Borda count: a dictionary name -> points, keys in alphabetical order, where a ballot of n names gives n, n-1, ..., 1 points.",
)
def ranked_ballot_points(ballots: list[list[str]]) -> dict[str, int]:
    """Return the points of each name when a ballot with n names gives n points to the first, n - 1 to the next, and so on.

    The keys are in alphabetical order.

    >>> ranked_ballot_points([["b", "a"], ["a", "b"], ["a", "b"]])
    {'a': 5, 'b': 4}
    >>> ranked_ballot_points([])
    {}
    >>> ranked_ballot_points([["x"]])
    {'x': 1}
    """
    points = Counter()
    for ballot in ballots:
        for place, name in enumerate(ballot):
            points[name] += len(ballot) - place
    return dict(sorted(points.items()))


@exercise(
    "Instant runoff: repeatedly drop the name with the fewest first places (alphabetically last on ties) until one has more than half of the ballots.",
    "Ranked voting with elimination; every ballot lists all candidates by preference. Return the winner.",
)
def runoff_winner(ballots: list[list[str]]) -> str:
    """Return the winner of ranked ballots by eliminating the weakest candidate until someone has a majority.

    The weakest has the fewest first places; among equally weak ones the alphabetically last is dropped.

    >>> runoff_winner([["a", "b"], ["a", "b"], ["b", "a"]])
    'a'
    >>> runoff_winner([["a", "c", "b"], ["a", "b", "c"], ["b", "c", "a"], ["b", "a", "c"], ["c", "b", "a"]])
    'b'
    >>> runoff_winner([["x"]])
    'x'
    """
    remaining = set(ballots[0])
    while True:
        first = {name: 0 for name in remaining}
        for ballot in ballots:
            first[next(name for name in ballot if name in remaining)] += 1
        leader = max(first, key=lambda name: first[name])
        if 2 * first[leader] > len(ballots) or len(remaining) == 1:
            return leader
        fewest = min(first.values())
        remaining.remove(max(name for name in remaining if first[name] == fewest))


@exercise(
    "Vote result 'accepted', 'rejected' or 'tie' from booleans.",
    "Compare the number of True and False votes and name the outcome.",
)
def motion_result(votes: list[bool]) -> str:
    """Return "accepted" if most votes are true, "rejected" if most are false, and "tie" otherwise.

    >>> motion_result([True, True, False])
    'accepted'
    >>> motion_result([False])
    'rejected'
    >>> motion_result([])
    'tie'
    """
    yes = votes.count(True)
    no = votes.count(False)
    if yes == no:
        return "tie"
    return "accepted" if yes > no else "rejected"


@exercise(
    "Which elements occur in exactly one of the two lists? Those of the first list come first.",
    "Symmetric difference keeping list order.",
)
def in_exactly_one_list(a: list, b: list) -> list:
    """Return the elements found in only one of the lists: those of a first, then those of b.

    >>> in_exactly_one_list([1, 2], [2, 3])
    [1, 3]
    >>> in_exactly_one_list([], ["x"])
    ['x']
    >>> in_exactly_one_list([1], [1])
    []
    """
    return [x for x in a if x not in b] + [y for y in b if y not in a]


@exercise(
    "Similarity of two lists as number of common distinct elements divided by number of all distinct elements; 1.0 if both are empty.",
    "Jaccard index of the two collections.",
)
def common_share(a, b):
    """Return the share of distinct elements that both lists have in common, 1.0 for two empty lists.

    >>> common_share([1, 2, 3], [2, 3, 4])
    0.5
    >>> common_share(["a"], ["b"])
    0.0
    >>> common_share([], [])
    1.0
    """
    together = set(a) | set(b)
    if not together:
        return 1.0
    return len(set(a) & set(b)) / len(together)


@exercise(
    "Are the lists equal when the upper or lower case of their strings is ignored?",
    "Compare two string lists element by element, case-insensitively.",
)
def equal_ignoring_case(a: list[str], b: list[str]) -> bool:
    """Check whether two lists of strings are equal when letter case does not matter.

    >>> equal_ignoring_case(["Red", "BLUE"], ["red", "blue"])
    True
    >>> equal_ignoring_case(["a"], ["a", "b"])
    False
    >>> equal_ignoring_case([], [])
    True
    """
    return [s.lower() for s in a] == [s.lower() for s in b]


@exercise(
    "What is still missing for a recipe? needed and pantry are lists of ingredient names, repeated names meaning several pieces. Return missing names, repeated as often as they lack, in the order of needed.",
    "List the needed items not covered by the pantry; each pantry piece covers one needed piece.",
)
def still_to_buy(needed: list[str], pantry: list[str]) -> list[str]:
    """Return the needed pieces that the pantry does not cover, in order; one pantry piece covers one needed piece.

    >>> still_to_buy(["egg", "egg", "milk"], ["egg"])
    ['egg', 'milk']
    >>> still_to_buy(["salt"], ["salt", "oil"])
    []
    >>> still_to_buy([], [])
    []
    """
    stock = Counter(pantry)
    missing = []
    for name in needed:
        if stock[name] > 0:
            stock[name] -= 1
        else:
            missing.append(name)
    return missing


@exercise(
    "Standings from match results (team, goals, other team, other goals): 3 points for a win, 1 each for a draw. Return a dictionary team -> points in order of first appearance.",
    "Add league points over the matches given as (home, home goals, away, away goals).",
)
def league_points(matches: list[tuple[str, int, str, int]]) -> dict[str, int]:
    """Return the points of all teams: 3 for a win, 1 for a draw, 0 for a defeat.

    >>> league_points([("A", 2, "B", 1), ("B", 0, "A", 0)])
    {'A': 4, 'B': 1}
    >>> league_points([("C", 0, "D", 3)])
    {'C': 0, 'D': 3}
    >>> league_points([])
    {}
    """
    points = {}
    for home, home_goals, away, away_goals in matches:
        points.setdefault(home, 0)
        points.setdefault(away, 0)
        if home_goals > away_goals:
            points[home] += 3
        elif home_goals < away_goals:
            points[away] += 3
        else:
            points[home] += 1
            points[away] += 1
    return points


@exercise(
    "All values held by exactly one of the lists in a collection, sorted.",
    "Values that appear in a single list only, ascending; repeats within that list do not matter.",
)
def exclusive_values(lists: list[list[int]]) -> list[int]:
    """Return in ascending order the values that occur in one list only.

    >>> exclusive_values([[1, 2], [2, 3], [3, 4, 4]])
    [1, 4]
    >>> exclusive_values([[5]])
    [5]
    >>> exclusive_values([[1], [1]])
    []
    """
    holders = Counter(value for values in lists for value in set(values))
    return sorted(value for value, count in holders.items() if count == 1)


@exercise(
    "Does every list in the collection start with the same element? False if any is empty.",
    "Check that all lists share their first element.",
)
def same_first_element(lists):
    """Check that all lists are non-empty and begin with equal elements.

    >>> same_first_element([[1, 2], [1], [1, 9]])
    True
    >>> same_first_element([[1], [2]])
    False
    >>> same_first_element([[1], []])
    False
    """
    return all(sub and sub[0] == lists[0][0] for sub in lists)


@exercise(
    "Points for predicted match results: exact score 3 points, right tendency (home win, draw, away win) 1 point, otherwise 0. Return the total.",
    "Compare predictions and results, both lists of (home, away) goals; 3 points for equality, 1 for the same winner or both draws.",
)
def prediction_points(predictions: list[tuple[int, int]], results: list[tuple[int, int]]) -> int:
    """Return the points for predicted (home, away) scores: 3 if exact, 1 if only the winner (or draw) is right.

    >>> prediction_points([(2, 1), (0, 0)], [(2, 1), (1, 1)])
    4
    >>> prediction_points([(0, 1)], [(3, 0)])
    0
    >>> prediction_points([], [])
    0
    """
    points = 0
    for (h1, a1), (h2, a2) in zip(predictions, results):
        if (h1, a1) == (h2, a2):
            points += 3
        elif (h1 > a1) == (h2 > a2) and (h1 < a1) == (h2 < a2):
            points += 1
    return points


@exercise(
    "Check a delivery: for each ordered article compare the ordered with the delivered number of pieces and list 'name: difference' where they differ, sorted by name.",
    "Given lists of ordered and delivered article names, report per article delivered minus ordered as text with sign, leaving out zero differences.",
)
def delivery_differences(ordered: list[str], delivered: list[str]) -> list[str]:
    """Return texts such as "cup: +1" for the articles whose delivered count differs from the ordered count.

    The texts are sorted by article name and the number has its sign.

    >>> delivery_differences(["cup", "mug"], ["cup", "cup"])
    ['cup: +1', 'mug: -1']
    >>> delivery_differences(["a"], ["a"])
    []
    >>> delivery_differences([], ["pan", "pan"])
    ['pan: +2']
    """
    want, got = Counter(ordered), Counter(delivered)
    report = []
    for name in sorted(want | got):
        difference = got[name] - want[name]
        if difference:
            report.append(f"{name}: {difference:+d}")
    return report


@exercise(
    "Merge attendance: names listed on every day, in alphabetical order.",
    "Who was present each day? Sorted list of the names in all daily lists; no days give an empty list.",
)
def present_every_day(days: list[list[str]]) -> list[str]:
    """Return the sorted names that occur in the list of every day.

    >>> present_every_day([["Eva", "Tim"], ["Tim", "Eva", "Jo"], ["Tim"]])
    ['Tim']
    >>> present_every_day([])
    []
    >>> present_every_day([["b", "a"]])
    ['a', 'b']
    """
    if not days:
        return []
    present = set(days[0])
    for day in days[1:]:
        present &= set(day)
    return sorted(present)
