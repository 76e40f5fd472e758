"""Combinations, permutations, products; counting pairs and inversions."""

import itertools
from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "All unordered pairs of players, each pair once, in list order.",
    "Who plays whom if everyone meets everyone else once? List the pairs.",
)
def all_matches(players: list[str]) -> list[tuple[str, str]]:
    """Return every pair of different players once.

    >>> all_matches(["A", "B", "C"])
    [('A', 'B'), ('A', 'C'), ('B', 'C')]
    >>> all_matches(["A"])
    []
    >>> all_matches([])
    []
    """
    return list(itertools.combinations(players, 2))


@exercise(
    "Every outfit made of one shirt, one pair of trousers and one hat, as 'shirt/trousers/hat' texts.",
    "Join one element of each of the three lists with slashes in all possible ways, last list varying fastest.",
)
def all_outfits(shirts: list[str], trousers: list[str], hats: list[str]) -> list[str]:
    """Return all combinations of a shirt, trousers and a hat joined by slashes.

    >>> all_outfits(["red"], ["blue", "grey"], ["cap"])
    ['red/blue/cap', 'red/grey/cap']
    >>> all_outfits(["a"], [], ["b"])
    []
    >>> len(all_outfits(["a", "b"], ["c", "d"], ["e", "f"]))
    8
    """
    outfits = []
    for shirt in shirts:
        for trouser in trousers:
            for hat in hats:
                outfits.append(f"{shirt}/{trouser}/{hat}")
    return outfits


@exercise(
    "All subsets of items as lists: first the empty one, then by growing size.",
    "Power set ordered by size, elements in list order.",
)
def subsets_by_size(items: list) -> list[list]:
    """Return all subsets of items, from the empty one to the whole list.

    >>> subsets_by_size([1, 2])
    [[], [1], [2], [1, 2]]
    >>> subsets_by_size([])
    [[]]
    >>> len(subsets_by_size("abcd"))
    16
    """
    return [list(s) for size in range(len(items) + 1) for s in itertools.combinations(items, size)]


@exercise(
    "All arrangements of the letters of a word, each different one once, alphabetically.",
    "Distinct rearrangements of a word, sorted.",
)
def letter_arrangements(word: str) -> list[str]:
    """Return the different arrangements of the letters of word in alphabetical order.

    >>> letter_arrangements("aba")
    ['aab', 'aba', 'baa']
    >>> letter_arrangements("x")
    ['x']
    >>> len(letter_arrangements("abcd"))
    24
    """
    return sorted({"".join(p) for p in itertools.permutations(word)})


@exercise(
    "Count the pairs that stand in the wrong order: an earlier element larger than a later one.",
    "Number of inversions of a list.",
)
def wrongly_ordered_pairs(values: list[int]) -> int:
    """Count the pairs of positions in which the earlier value is greater than the later one.

    >>> wrongly_ordered_pairs([2, 1, 3])
    1
    >>> wrongly_ordered_pairs([3, 2, 1])
    3
    >>> wrongly_ordered_pairs([])
    0
    """
    count = 0
    for i, earlier in enumerate(values):
        for later in values[i + 1:]:
            if earlier > later:
                count += 1
    return count


@exercise(
    "How many pairs of alarms went off at most gap minutes apart?",
    "Count the unordered pairs of times whose difference is no more than gap.",
)
def near_simultaneous_pairs(times: list[int], gap: int) -> int:
    """Number of pairs of times that are at most gap minutes apart.

    >>> near_simultaneous_pairs([10, 12, 30, 31], 2)
    2
    >>> near_simultaneous_pairs([5, 5, 5], 0)
    3
    >>> near_simultaneous_pairs([], 4)
    0
    """
    count = 0
    for i in range(len(times)):
        for j in range(i):
            if abs(times[i] - times[j]) <= gap:
                count += 1
    return count


@exercise(
    "Pairs of words that end in the same two letters, each pair once, in list order; words are at least two letters long.",
    "List all (a, b), a before b, whose final two letters agree.",
)
def rhyming_pairs(words: list[str]) -> list[tuple[str, str]]:
    """Return all pairs of words with the same last two letters, in list order.

    >>> rhyming_pairs(["night", "house", "light", "mouse"])
    [('night', 'light'), ('house', 'mouse')]
    >>> rhyming_pairs(["tea", "cake"])
    []
    >>> rhyming_pairs([])
    []
    """
    pairs = []
    for i, word in enumerate(words):
        for other in words[i + 1:]:
            if word[-2:] == other[-2:]:
                pairs.append((word, other))
    return pairs


@exercise(
    "Groups of exactly size people whose ages sum to at most limit; people is a dictionary name -> age. Return tuples of names.",
    "All teams of the given size, in dictionary order, whose total age does not exceed limit.",
)
def young_teams(people: dict[str, int], size: int, limit: int) -> list[tuple[str, ...]]:
    """Return all teams of size names whose ages add up to at most limit.

    >>> young_teams({"A": 10, "B": 30, "C": 20}, 2, 40)
    [('A', 'B'), ('A', 'C')]
    >>> young_teams({"A": 50}, 1, 40)
    []
    >>> young_teams({}, 0, 5)
    [()]
    """
    teams = itertools.combinations(people, size)
    return [team for team in teams if sum(people[name] for name in team) <= limit]


@exercise(
    "All strings of the given length over an alphabet, in alphabet order.",
    "Every word of length letters that can be written with the alphabet's characters.",
)
def words_over_alphabet(alphabet: str, length: int) -> list[str]:
    """Return all words with the given length over the alphabet.

    >>> words_over_alphabet("ab", 2)
    ['aa', 'ab', 'ba', 'bb']
    >>> words_over_alphabet("x", 3)
    ['xxx']
    >>> words_over_alphabet("ab", 0)
    ['']
    """
    words = [""]
    for _ in range(length):
        words = [word + letter for word in words for letter in alphabet]
    return words


@exercise(
    "Pairs (a, b) with a from the first and b from the second list such that a < b.",
    "Cross two lists and keep the pairs in which the left part is smaller.",
)
def increasing_cross_pairs(left, right):
    """Return all pairs (a, b), a from left and b from right, with a smaller than b.

    >>> increasing_cross_pairs([1, 5], [3, 6])
    [(1, 3), (1, 6), (5, 6)]
    >>> increasing_cross_pairs([9], [1])
    []
    >>> increasing_cross_pairs([], [1])
    []
    """
    return [(a, b) for a in left for b in right if a < b]


@exercise(
    "Two different dishes whose prices add up exactly to the money; menu maps dish to price. Return the names of the first such pair or None.",
    "Find two menu entries that together cost exactly money, in menu order.",
)
def exact_meal(menu: dict[str, int], money: int) -> tuple[str, str] | None:
    """Return the first two different dishes that together cost exactly money, or None.

    >>> exact_meal({"soup": 4, "rice": 5, "cake": 3}, 7)
    ('soup', 'cake')
    >>> exact_meal({"soup": 4}, 8) is None
    True
    >>> exact_meal({"a": 1, "b": 2}, 3)
    ('a', 'b')
    """
    for first, second in itertools.combinations(menu, 2):
        if menu[first] + menu[second] == money:
            return first, second
    return None


@exercise(
    "Is p a permutation of the numbers 0 to n - 1, where n is its length?",
    "Check that a list contains each index exactly one time.",
)
def is_index_permutation(p: list[int]) -> bool:
    """Check that the list contains each of the numbers 0 .. len - 1 exactly once.

    >>> is_index_permutation([2, 0, 1])
    True
    >>> is_index_permutation([0, 2])
    False
    >>> is_index_permutation([])
    True
    """
    return sorted(p) == list(range(len(p)))


@exercise(
    "Rearrange items by a permutation: result[i] is items[order[i]].",
    "Read the items in the order given by a list of indexes.",
)
def arrange_by(items: list, order: list[int]) -> list:
    """Return the items in the order of the given indexes.

    >>> arrange_by(["a", "b", "c"], [2, 0, 1])
    ['c', 'a', 'b']
    >>> arrange_by([], [])
    []
    >>> arrange_by([7, 8], [1, 1])
    [8, 8]
    """
    return [items[i] for i in order]


@exercise(
    "Follow a permutation from start until it returns there; list the visited indexes.",
    "Cycle of a permutation: start, p[start], p[p[start]], ... until start comes again.",
)
def permutation_cycle(p: list[int], start: int) -> list[int]:
    """Return the indexes visited when following the permutation p from start until back at start.

    >>> permutation_cycle([1, 2, 0, 3], 0)
    [0, 1, 2]
    >>> permutation_cycle([1, 2, 0, 3], 3)
    [3]
    >>> permutation_cycle([1, 0], 1)
    [1, 0]
    """
    cycle = [start]
    current = p[start]
    while current != start:
        cycle.append(current)
        current = p[current]
    return cycle


@exercise(
    "All divisions of items in a first and a second team of the given sizes, with the rest left over; only the first team is chosen: return (team, others) pairs.",
    "Choose size members in every possible way and return each choice together with the unchosen ones.",
)
def choose_and_rest(items: list, size: int) -> list[tuple[list, list]]:
    """Return (chosen, rest) for every way to choose size of the distinct items.

    >>> choose_and_rest([1, 2, 3], 1)
    [([1], [2, 3]), ([2], [1, 3]), ([3], [1, 2])]
    >>> choose_and_rest(["a"], 0)
    [([], ['a'])]
    >>> choose_and_rest([], 1)
    []
    """
    result = []
    for chosen in itertools.combinations(items, size):
        rest = [item for item in items if item not in chosen]
        result.append((list(chosen), rest))
    return result


@exercise(
    "Ways to seat people in a row so that a and b are not next to each other: count them.",
    "Number of orders of the distinct people in which a and b are not neighbours.",
)
def seatings_apart(people: list[str], a: str, b: str) -> int:
    """Count the orders of people in which a and b do not sit side by side.

    >>> seatings_apart(["x", "y", "z"], "x", "y")
    2
    >>> seatings_apart(["x", "y"], "x", "y")
    0
    >>> seatings_apart(["w", "x", "y", "z"], "w", "z")
    12
    """
    count = 0
    for order in itertools.permutations(people):
        if abs(order.index(a) - order.index(b)) > 1:
            count += 1
    return count


@exercise(
    "Sums that two dice with the given faces can show: a dictionary sum -> number of ways, ascending sums.",
    "Count for every total how many pairs of faces (one of each die) produce it.",
)
def dice_sum_ways(die_a: list[int], die_b: list[int]) -> dict[int, int]:
    """Return how many ways there are for each sum of one face of die_a and one face of die_b, by ascending sum.

    >>> dice_sum_ways([1, 2], [1, 2])
    {2: 1, 3: 2, 4: 1}
    >>> dice_sum_ways([6], [6])
    {12: 1}
    >>> dice_sum_ways([], [1])
    {}
    """
    ways = Counter(a + b for a in die_a for b in die_b)
    return {total: ways[total] for total in sorted(ways)}


@exercise(
    "Tournament rounds for an even number of teams so everyone meets everyone once (circle method): a list of rounds, each a list of pairs.",
    "Round-robin schedule: keep the first team fixed, rotate the others, pair first with last, second with second last, ...",
)
def tournament_rounds(teams: list[str]) -> list[list[tuple[str, str]]]:
    """Return the rounds of a tournament for an even number of teams, made with the circle method.

    In each round the first team meets the last, the second meets the second last, and so on. Then all
    teams but the first move on by one place, the last one becoming second.

    >>> tournament_rounds(["A", "B"])
    [[('A', 'B')]]
    >>> tournament_rounds(["A", "B", "C", "D"])
    [[('A', 'D'), ('B', 'C')], [('A', 'C'), ('D', 'B')], [('A', 'B'), ('C', 'D')]]
    >>> tournament_rounds([])
    []
    """
    order = list(teams)
    rounds = []
    for _ in range(len(order) - 1):
        half = len(order) // 2
        rounds.append(list(zip(order[:half], order[::-1][:half])))
        order = [order[0], order[-1]] + order[1:-1]
    return rounds


@exercise(
    "Largest gain from one value to the value exactly distance places later; None when there is no such pair.",
    "Maximum of values[i + distance] - values[i]; None if the list is not longer than distance.",
)
def best_gain_at_distance(values: list[int], distance: int) -> int | None:
    """Return the largest increase between two values that stand exactly distance positions apart, or None.

    >>> best_gain_at_distance([1, 5, 4, 9], 2)
    4
    >>> best_gain_at_distance([5, 1], 1)
    -4
    >>> best_gain_at_distance([3], 1) is None
    True
    """
    gains = [values[i + distance] - values[i] for i in range(len(values) - distance)]
    return max(gains) if gains else None


@exercise(
    "Pairs of words such that one is the reverse of the other; each pair once, in list order. Words are distinct.",
    "Find different words in the list that mirror each other.",
)
def mirrored_word_pairs(words: list[str]) -> list[tuple[str, str]]:
    """Return the pairs of different words of which one is the other spelled backwards.

    >>> mirrored_word_pairs(["tip", "war", "pit", "raw"])
    [('tip', 'pit'), ('war', 'raw')]
    >>> mirrored_word_pairs(["noon"])
    []
    >>> mirrored_word_pairs([])
    []
    """
    return [(a, b) for a, b in itertools.combinations(words, 2) if a == b[::-1]]


@exercise(
    "Can the tiles be joined in the given order so that touching numbers match? Tiles may be turned around except the first.",
    "Dominoes in order: keep the first as it is, turn each later (a, b) tile if needed; True if every joint matches.",
)
def dominoes_fit(tiles: list[tuple[int, int]]) -> bool:
    """Check whether the tiles, in this order, form a chain. All tiles but the first may be turned around.

    >>> dominoes_fit([(1, 2), (3, 2), (3, 5)])
    True
    >>> dominoes_fit([(1, 2), (1, 4)])
    False
    >>> dominoes_fit([])
    True
    """
    if not tiles:
        return True
    end = tiles[0][1]
    for a, b in tiles[1:]:
        if a == end:
            end = b
        elif b == end:
            end = a
        else:
            return False
    return True


@exercise(
    "Different sums obtainable by picking exactly two of the numbers (different positions), ascending.",
    "Sorted distinct pair sums.",
)
def possible_pair_sums(numbers: list[int]) -> list[int]:
    """Return in ascending order all different sums of two numbers at different positions.

    >>> possible_pair_sums([1, 2, 3, 4])
    [3, 4, 5, 6, 7]
    >>> possible_pair_sums([5, 5])
    [10]
    >>> possible_pair_sums([8])
    []
    """
    return sorted({a + b for a, b in itertools.combinations(numbers, 2)})
