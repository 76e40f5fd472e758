"""Ranking, comparing, choosing and grouping of records."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the places of the scores in the order given: the highest score has place 1, equal scores share a place, and the next lower score's place counts all those before it (1, 1, 3).",
    "Competition ranking: for each score one plus the number of strictly greater scores.",
)
def shared_places(scores: list[int]) -> list[int]:
    """Return the place of each score, in the order of the list. The highest score is in place 1. Equal scores share the same place, and the places after them are left out, as in 1, 1, 3.

    >>> shared_places([50, 80, 80, 30])
    [3, 1, 1, 4]
    >>> shared_places([5])
    [1]
    >>> shared_places([])
    []
    """
    return [1 + sum(other > score for other in scores) for score in scores]


@exercise(
    "Return for each score its place, where the highest has place 1, equal scores share a place and no place is skipped afterwards (1, 1, 2).",
    "Dense ranking in list order: one plus the number of different greater scores.",
)
def dense_places(scores: list[int]) -> list[int]:
    """Return the place of every score without gaps. The highest score has place 1. Equal scores have the same place, and the next lower score has the place directly after it, as in 1, 1, 2.

    >>> dense_places([50, 80, 80, 30])
    [2, 1, 1, 3]
    >>> dense_places([7, 7])
    [1, 1]
    >>> dense_places([])
    []
    """
    ordered = sorted(set(scores), reverse=True)
    return [ordered.index(score) + 1 for score in scores]


@exercise(
    "Name the best n players from a dict of points, best first. Players with the same points are ordered by name. If there are fewer than n, return all of them.",
    "Top n keys of a dict by descending value, then by key.",
)
def best_players(points: dict[str, int], n: int) -> list[str]:
    """Return the names of the n players with the most points, the best first. Players with equal points are in alphabetical order. If there are not n players, all are returned.

    >>> best_players({"Ida": 7, "Tom": 9, "Bea": 7}, 2)
    ['Tom', 'Bea']
    >>> best_players({"Ida": 7}, 3)
    ['Ida']
    >>> best_players({}, 1)
    []
    """
    return sorted(points, key=lambda name: (-points[name], name))[:n]


@exercise(
    "Return the names of all players that have the highest number of points, in the order of the dict. No players, no names.",
    "All keys whose value equals the maximum of the dict; [] if the dict is empty.",
)
def all_in_the_lead(points: dict[str, int]) -> list[str]:
    """Return all players who are in the lead, that is who have the most points. They are listed in the order of the dictionary. If there are no players, return an empty list.

    >>> all_in_the_lead({"Ida": 7, "Tom": 9, "Bea": 9})
    ['Tom', 'Bea']
    >>> all_in_the_lead({"Ida": 0})
    ['Ida']
    >>> all_in_the_lead({})
    []
    """
    most = max(points.values(), default=0)
    return [name for name, value in points.items() if value == most]


@exercise(
    "How far is the player behind the leader? Return the difference to the highest points, 0 for the leader. A player who is not in the dict raises ValueError.",
    "Maximum of all values minus the player's value; ValueError for an unknown player.",
)
def points_behind(points: dict[str, int], player: str) -> int:
    """Return how many points the player is behind the leader. For the leader it is 0. Raise ValueError if the player is unknown.

    >>> points_behind({"Ida": 7, "Tom": 9}, "Ida")
    2
    >>> points_behind({"Ida": 7, "Tom": 9}, "Tom")
    0
    >>> points_behind({"Ida": 7}, "Max")
    Traceback (most recent call last):
        ...
    ValueError: unknown player
    """
    if player not in points:
        raise ValueError("unknown player")
    return max(points.values()) - points[player]


@exercise(
    "Find the runner-up: the name with the second highest points. If several share first place, there is no runner-up and None is returned, as for fewer than two players. Ties for second go to the first in the dict.",
    "Key with the highest value below a unique maximum, earliest in the dict on ties; None if the maximum is shared or there is no second player.",
)
def clear_second(points):
    """Return the player in second place. If two or more players share the first place, or if there are fewer than two players, return None. If several players share the second place, return the one that comes first in the dictionary.

    >>> clear_second({"Ida": 7, "Tom": 9, "Bea": 8})
    'Bea'
    >>> clear_second({"Ida": 9, "Tom": 9}) is None
    True
    >>> clear_second({"Ida": 1}) is None
    True
    """
    order = sorted(points, key=points.get, reverse=True)
    if len(order) < 2 or points[order[0]] == points[order[1]]:
        return None
    return order[1]


@exercise(
    "Compare the ranking of two weeks, both lists of names from best to worst. Return for each name of the new list how many places it has gained (negative if lost); names that were not in the old list get None.",
    "For every name in new: old position minus new position, None if it is absent from old.",
)
def places_gained(old: list[str], new: list[str]) -> dict[str, int | None]:
    """Return for each name of the new ranking how many places it has moved up since the old ranking. A negative number means that it has moved down. For a name that is not in the old ranking the value is None. Both rankings begin with the best.

    >>> places_gained(["Ida", "Tom", "Bea"], ["Bea", "Ida", "Max"])
    {'Bea': 2, 'Ida': -1, 'Max': None}
    >>> places_gained(["Ida"], ["Ida"])
    {'Ida': 0}
    >>> places_gained([], ["Ida"])
    {'Ida': None}
    """
    gained = {}
    for place, name in enumerate(new):
        gained[name] = old.index(name) - place if name in old else None
    return gained


@exercise(
    "Sort products by rating, best first. Products with the same rating are sorted by price, cheapest first, and then by name. A product is a dict with the keys name, rating and price; return the names.",
    "Names of product dicts ordered by falling rating, rising price, rising name.",
)
def products_ranked(products: list[dict]) -> list[str]:
    """Return the names of the products in this order: higher ratings come first, among equal ratings lower prices, and among equal prices the alphabetical order of the names decides. Each product is a dictionary with 'name', 'rating' and 'price'.

    >>> products_ranked([{"name": "b", "rating": 4, "price": 9}, {"name": "a", "rating": 4, "price": 5}])
    ['a', 'b']
    >>> products_ranked([{"name": "x", "rating": 3, "price": 1}, {"name": "y", "rating": 5, "price": 9}])
    ['y', 'x']
    >>> products_ranked([])
    []
    """
    ordered = sorted(products, key=lambda p: (-p["rating"], p["price"], p["name"]))
    return [p["name"] for p in ordered]


@exercise(
    "Choose the offer with the lowest price among those with enough pieces. Offers are (shop, price, pieces) triples. Return the shop; the first on equal prices, None if no offer suffices.",
    "Shop of the cheapest (shop, price, pieces) offer having at least the wanted pieces, or None; earlier offers win ties.",
)
def best_offer(offers: list[tuple[str, int, int]], wanted: int) -> str | None:
    """Return the shop with the cheapest offer that has at least the wanted number of pieces. An offer is a triple of shop, price and pieces. If several offers have the same price, take the first. If no offer has enough pieces, return None.

    >>> best_offer([("north", 12, 5), ("south", 9, 2), ("east", 12, 9)], 4)
    'north'
    >>> best_offer([("north", 12, 5), ("south", 9, 2)], 1)
    'south'
    >>> best_offer([("north", 12, 5)], 6) is None
    True
    """
    enough = [offer for offer in offers if offer[2] >= wanted]
    if not enough:
        return None
    return min(enough, key=lambda offer: offer[1])[0]


@exercise(
    "Divide people into age groups of ten years, named like '20-29'. Return a dict from group name to the sorted names, groups from young to old. People are given as a dict name -> age.",
    "Group names by decade of age under keys '10-19' etc. in ascending order, names alphabetical.",
)
def age_groups(ages: dict[str, int]) -> dict[str, list[str]]:
    """Return the people grouped by age. The groups cover ten years each and are named like '20-29'. The youngest group comes first, and within a group the names are in alphabetical order. Groups without people are left out.

    >>> age_groups({"Tom": 34, "Ida": 8, "Bea": 30})
    {'0-9': ['Ida'], '30-39': ['Bea', 'Tom']}
    >>> age_groups({"Max": 29})
    {'20-29': ['Max']}
    >>> age_groups({})
    {}
    """
    groups: dict[str, list[str]] = {}
    for name in sorted(ages, key=lambda n: (ages[n] // 10, n)):
        start = ages[name] // 10 * 10
        groups.setdefault(f"{start}-{start + 9}", []).append(name)
    return groups


@exercise(
    "Form teams of the given size from the names in order. People left over who do not make a full team are returned as second result.",
    "Return (full teams of n, leftover names) from a list.",
)
def teams_and_rest(names: list[str], size: int) -> tuple[list[list[str]], list[str]]:
    """Return the names divided into teams of exactly size people, in order, and as second result the list of those who are left over. Raise ValueError if size is less than 1.

    >>> teams_and_rest(["Ida", "Tom", "Bea", "Max", "Leo"], 2)
    ([['Ida', 'Tom'], ['Bea', 'Max']], ['Leo'])
    >>> teams_and_rest(["Ida"], 2)
    ([], ['Ida'])
    >>> teams_and_rest(["Ida"], 0)
    Traceback (most recent call last):
        ...
    ValueError: size must be positive
    """
    if size < 1:
        raise ValueError("size must be positive")
    full = len(names) // size * size
    teams = [names[i:i + size] for i in range(0, full, size)]
    return teams, names[full:]


@exercise(
    "Split candidates into accepted, waiting list and rejected. Candidates are (name, points), sorted by points first; the best ones get the places, the next ones the waiting places, all others are rejected. Equal points keep their order.",
    "Sort (name, points) stably by falling points and slice the names into the first places, the next waiting, and the rest.",
)
def admission(candidates: list[tuple[str, int]], places: int, waiting: int) -> tuple[list[str], list[str], list[str]]:
    """Return three lists of names: accepted, on the waiting list, and rejected. The candidates are (name, points) pairs. Those with the most points get the places, the next ones the waiting places, and the others are rejected. Candidates with equal points stay in their order.

    >>> admission([("Ida", 7), ("Tom", 9), ("Bea", 7), ("Max", 2)], 1, 2)
    (['Tom'], ['Ida', 'Bea'], ['Max'])
    >>> admission([("Ida", 7)], 3, 3)
    (['Ida'], [], [])
    >>> admission([], 1, 1)
    ([], [], [])
    """
    ordered = [name for name, _ in sorted(candidates, key=lambda c: -c[1])]
    end = places + waiting
    return ordered[:places], ordered[places:end], ordered[end:]


@exercise(
    "Which candidates go into the run-off? The two with the most votes, and all others who have as many votes as the second. Return them alphabetically. With fewer than three candidates all take part.",
    "Names whose vote count is at least the second-highest count, sorted; all names when there are at most two.",
)
def run_off(counts: dict[str, int]) -> list[str]:
    """Return the sorted names of the candidates in the run-off. These are the two with the most votes and everyone who has the same number of votes as the second of them. If there are fewer than three candidates, all of them take part.

    >>> run_off({"Ida": 10, "Tom": 7, "Bea": 7, "Max": 3})
    ['Bea', 'Ida', 'Tom']
    >>> run_off({"Tom": 1, "Ida": 2})
    ['Ida', 'Tom']
    >>> run_off({})
    []
    """
    if len(counts) < 3:
        return sorted(counts)
    second = sorted(counts.values())[-2]
    return sorted(name for name in counts if counts[name] >= second)


@exercise(
    "Return the list of pairs of people with the same interest. Interests is a dict from name to interest; each pair is alphabetical, and the pairs are sorted too.",
    "All sorted (a, b) with a < b whose dict values are equal.",
)
def same_interest_pairs(interests):
    """Return all pairs of people who share the same interest. The dictionary maps each name to one interest. In each pair the alphabetically smaller name comes first, and the list of pairs is sorted. If nobody shares an interest, it is empty.

    >>> same_interest_pairs({"Tom": "chess", "Ida": "chess", "Bea": "music"})
    [('Ida', 'Tom')]
    >>> same_interest_pairs({"Tom": "chess"})
    []
    >>> same_interest_pairs({})
    []
    """
    names = sorted(interests)
    return [(a, b) for a in names for b in names if a < b and interests[a] == interests[b]]


@exercise(
    "For one person, count for every other person the number of common friends. Friends is a dict name -> list; return only counts above zero, names sorted.",
    "For a given person, map every other person to the size of the overlap of their friend lists, dropping zeros, keys in alphabetical order.",
)
def common_friend_counts(friends: dict[str, list[str]], person: str) -> dict[str, int]:
    """Return how many friends the person has in common with each other person. The dictionary friends maps each name to the list of that person's friends. Only people with at least one common friend are listed, in alphabetical order.

    >>> common_friend_counts({"Ida": ["Max", "Leo"], "Tom": ["Max"], "Bea": []}, "Ida")
    {'Tom': 1}
    >>> common_friend_counts({"Ida": ["Max"], "Tom": ["Leo"]}, "Tom")
    {}
    >>> common_friend_counts({"Ida": []}, "Ida")
    {}
    """
    mine = set(friends[person])
    counts = {}
    for name in sorted(friends):
        common = len(mine & set(friends[name]))
        if name != person and common > 0:
            counts[name] = common
    return counts


@exercise(
    "Pick one representative per group: the member with the highest score. Members are (group, name, score) triples; on equal scores the earlier one stays. Return a dict group -> name.",
    "For (group, name, score) records keep for each group the name with the greatest score, the first on ties.",
)
def best_per_group(members: list[tuple[str, str, int]]) -> dict[str, str]:
    """Return the name of the best member of every group. The members are triples of group, name and score. The highest score decides; if scores are equal, the member that comes first is taken. The groups are in order of first appearance.

    >>> best_per_group([("red", "Ida", 5), ("blue", "Tom", 2), ("red", "Bea", 8)])
    {'red': 'Bea', 'blue': 'Tom'}
    >>> best_per_group([("red", "Ida", 5), ("red", "Bea", 5)])
    {'red': 'Ida'}
    >>> best_per_group([])
    {}
    """
    best: dict[str, tuple[str, int]] = {}
    for group, name, score in members:
        if group not in best or score > best[group][1]:
            best[group] = (name, score)
    return {group: name for group, (name, _) in best.items()}


@exercise(
    "Which groups are complete? A group is complete if each role from the list of roles occurs in it at least once. Members are (group, role) pairs; return the complete groups sorted.",
    "Sorted groups in which every required role appears among the (group, role) pairs.",
)
def complete_groups(members: list[tuple[str, str]], roles: list[str]) -> list[str]:
    """Return the sorted names of the groups that have at least one member for every role. The members are (group, role) pairs. Additional roles do not matter. If no roles are required, all groups that occur are complete.

    >>> complete_groups([("A", "cook"), ("B", "cook"), ("A", "driver")], ["cook", "driver"])
    ['A']
    >>> complete_groups([("A", "cook")], [])
    ['A']
    >>> complete_groups([], ["cook"])
    []
    """
    present: dict[str, set[str]] = {}
    for group, role in members:
        present.setdefault(group, set()).add(role)
    return sorted(group for group in present if present[group].issuperset(roles))


@exercise(
    "Give each name a badge: 'gold' for the best, 'silver' for the second, 'bronze' for the third score, where equal scores get the same badge and no badge is skipped. Others get nothing and are left out of the dict.",
    "Map names to gold, silver, bronze according to the three highest different scores; other names are omitted.",
)
def badges(scores: dict[str, int]) -> dict[str, str]:
    """Return the badges that the players get. The highest score earns 'gold', the second highest different score 'silver' and the third 'bronze'. Players with equal scores get the same badge. Players without a badge are not in the result.

    >>> badges({"Ida": 9, "Tom": 7, "Bea": 9, "Max": 5, "Leo": 1})
    {'Ida': 'gold', 'Tom': 'silver', 'Bea': 'gold', 'Max': 'bronze'}
    >>> badges({"Ida": 3})
    {'Ida': 'gold'}
    >>> badges({})
    {}
    """
    levels = sorted(set(scores.values()), reverse=True)
    names = dict(zip(levels, ["gold", "silver", "bronze"]))
    return {player: names[score] for player, score in scores.items() if score in names}


@exercise(
    "Merge two ranked lists by alternating: best of the first, best of the second, second of the first and so on, skipping names already taken.",
    "Interleave two lists starting with the first, keeping only the first occurrence of each name; the remainder of the longer list follows.",
)
def alternating_ranking(first: list[str], second: list[str]) -> list[str]:
    """Return one ranking made from two. Names are taken in turn from the first and the second list, beginning with the first. A name that is already in the result is skipped. When one list is used up, the rest of the other follows.

    >>> alternating_ranking(["a", "b", "c"], ["b", "d"])
    ['a', 'b', 'd', 'c']
    >>> alternating_ranking([], ["x", "y"])
    ['x', 'y']
    >>> alternating_ranking(["a", "b"], ["a", "b"])
    ['a', 'b']
    """
    merged: list[str] = []
    for i in range(max(len(first), len(second))):
        for ranking in (first, second):
            if i < len(ranking) and ranking[i] not in merged:
                merged.append(ranking[i])
    return merged


@exercise(
    "Count in how many of the disciplines the first athlete beats the second. Both have a list of results in the same order of disciplines; where lower is True the smaller result wins. Equal results count for nobody.",
    "Compare two result lists position by position, with a parallel list telling if smaller is better, and count the wins of the first.",
)
def disciplines_won(first: list[float], second: list[float], lower: list[bool]) -> int:
    """Return the number of disciplines in which the first athlete is better than the second. The three lists belong together position by position. If the entry of lower is True, the smaller result is better, otherwise the larger. Equal results are a win for neither.

    >>> disciplines_won([11.2, 6.5, 40], [11.9, 6.8, 38], [True, False, False])
    2
    >>> disciplines_won([5], [5], [True])
    0
    >>> disciplines_won([], [], [])
    0
    """
    wins = 0
    for a, b, smaller_wins in zip(first, second, lower):
        if (a < b) if smaller_wins else (a > b):
            wins += 1
    return wins


@exercise(
    "Return the score that is needed to be among the best n, i.e. the n-th highest score, counting equal scores separately. If there are fewer than n scores, any score suffices: return 0.",
    "The n-th largest element of the list with repeats counted, or 0 for lists shorter than n.",
)
def score_to_qualify(scores: list[int], n: int) -> int:
    """Return the n-th highest of the scores. Equal scores are counted separately. If there are fewer than n scores, return 0. Raise ValueError if n is less than 1.

    >>> score_to_qualify([50, 70, 70, 40], 3)
    50
    >>> score_to_qualify([50], 2)
    0
    >>> score_to_qualify([50], 0)
    Traceback (most recent call last):
        ...
    ValueError: n must be positive
    """
    if n < 1:
        raise ValueError("n must be positive")
    if len(scores) < n:
        return 0
    return sorted(scores, reverse=True)[n - 1]


@exercise(
    "Sort words by how often they occur in the list, rarest first, ties by length and then alphabetically. Each word is listed once.",
    "Distinct words ordered by ascending count, then length, then alphabet.",
)
def rarest_words_first(words: list[str]) -> list[str]:
    """Return the different words, sorted by how often they occur, the rarest first. Words that are equally frequent are sorted by length, shorter ones first, and words of the same length alphabetically.

    >>> rarest_words_first(["to", "tea", "to", "a", "sea"])
    ['a', 'sea', 'tea', 'to']
    >>> rarest_words_first(["b", "a"])
    ['a', 'b']
    >>> rarest_words_first([])
    []
    """
    return sorted(set(words), key=lambda w: (words.count(w), len(w), w))


@exercise(
    "Check whether a ranking agrees with the scores: no name may stand before another one that has a higher score. Names without a score count as 0.",
    "True if the scores along the list of names never increase, unknown names having 0.",
)
def ranking_is_fair(ranking: list[str], scores: dict[str, int]) -> bool:
    """Return whether the ranking fits the scores, which means that the score never increases from one name to the next. A name without a score has 0. A ranking of fewer than two names always fits.

    >>> ranking_is_fair(["Ida", "Tom", "Bea"], {"Ida": 9, "Tom": 9, "Bea": 2})
    True
    >>> ranking_is_fair(["Max", "Ida"], {"Ida": 1})
    False
    >>> ranking_is_fair([], {})
    True
    """
    values = [scores.get(name, 0) for name in ranking]
    return all(a >= b for a, b in zip(values, values[1:]))


@exercise(
    "Give bonus points for the place: the dict of results maps names to scores; the best gets the first entry of the bonus list, and so on; names beyond its end get 0. Equal scores are ordered by name. Return name -> bonus in order of place.",
    "Assign bonuses by rank (descending score, then name); ranks past the bonus list give zero.",
)
def bonus_by_place(results, bonuses):
    """Return the bonus of each player, in order of place. The player with the highest score gets the first bonus, the next one the second and so on. Players for whom no bonus is left get 0. Equal scores are ordered alphabetically by name.

    >>> bonus_by_place({"Ida": 5, "Tom": 8, "Bea": 5}, [10, 5])
    {'Tom': 10, 'Bea': 5, 'Ida': 0}
    >>> bonus_by_place({"Ida": 5}, [])
    {'Ida': 0}
    >>> bonus_by_place({}, [10])
    {}
    """
    order = sorted(results, key=lambda name: (-results[name], name))
    return {name: bonuses[i] if i < len(bonuses) else 0 for i, name in enumerate(order)}
