"""Pairs and triples of items with some property."""

from itertools import combinations, product

from training.curriculum.exercise import exercise


@exercise(
    "Count the pairs of words of which one is the beginning of the other. Equal words count as well.",
    "Number of index pairs where one word starts with the other word.",
)
def prefix_pair_count(words: list[str]) -> int:
    """Return how many pairs of words have one word starting with the other.

    >>> prefix_pair_count(["car", "cart", "cat", "ca"])
    4
    >>> prefix_pair_count(["x", "x"])
    1
    >>> prefix_pair_count([])
    0
    """
    return sum(a.startswith(b) or b.startswith(a) for a, b in combinations(words, 2))


@exercise(
    "Return the pair of names with the greatest combined length. The first such pair in list order wins; None for fewer than two names.",
    "Find the two names whose lengths sum to the most, as a tuple, or None if there are not two.",
)
def longest_name_pair(names):
    """Return the two names with the largest total length as a tuple, or None.

    On a tie the earliest pair is returned.

    >>> longest_name_pair(["Al", "Maria", "Bea"])
    ('Maria', 'Bea')
    >>> longest_name_pair(["A", "B", "C"])
    ('A', 'B')
    >>> longest_name_pair(["Solo"]) is None
    True
    """
    pairs = list(combinations(names, 2))
    if not pairs:
        return None
    return max(pairs, key=lambda pair: len(pair[0]) + len(pair[1]))


@exercise(
    "Return all pairs (shirt, trousers) whose colours are different, shirts varying slowest.",
    "Combine each shirt with each pair of trousers, leaving out combinations of one colour.",
)
def contrasting_outfits(shirts: list[str], trousers: list[str]) -> list[tuple[str, str]]:
    """Return every combination of a shirt and trousers of different colours.

    >>> contrasting_outfits(["red", "blue"], ["blue", "black"])
    [('red', 'blue'), ('red', 'black'), ('blue', 'black')]
    >>> contrasting_outfits(["grey"], ["grey"])
    []
    >>> contrasting_outfits([], ["grey"])
    []
    """
    return [(s, t) for s, t in product(shirts, trousers) if s != t]


@exercise(
    "Return the smallest distance between any two of the positions; None if there are fewer than two.",
    "How far apart are the two closest positions on a line? None without a pair.",
)
def smallest_spacing(positions: list[int]):
    """Return the smallest distance between two positions, or None for fewer than two.

    >>> smallest_spacing([10, 3, 8])
    2
    >>> smallest_spacing([5, 5, 9])
    0
    >>> smallest_spacing([1]) is None
    True
    """
    ordered = sorted(positions)
    return min((b - a for a, b in zip(ordered, ordered[1:])), default=None)


@exercise(
    "Return the pairs of different people who share at least one hobby, each pair in alphabetical order and the list sorted.",
    "Given hobbies by person, list all pairs of persons with a common hobby, sorted by name.",
)
def hobby_partners(hobbies: dict[str, list[str]]) -> list[tuple[str, str]]:
    """Return the sorted pairs of people who have a hobby in common.

    >>> hobby_partners({"Zoe": ["chess"], "Ben": ["chess", "golf"], "Ina": ["ski"]})
    [('Ben', 'Zoe')]
    >>> hobby_partners({"A": ["x"], "B": ["y"]})
    []
    >>> hobby_partners({})
    []
    """
    pairs = []
    for a, b in combinations(sorted(hobbies), 2):
        if set(hobbies[a]) & set(hobbies[b]):
            pairs.append((a, b))
    return pairs


@exercise(
    "Pair the items of two lists that have the same length as texts: for each word of the first list take the first unused word of equal length from the second.",
    "Match every word with the earliest not yet used partner of the same length; words without a partner are left out.",
)
def match_by_length(words: list[str], partners: list[str]) -> list[tuple[str, str]]:
    """Return pairs of a word and the first unused partner of the same length.

    Words without a partner are skipped.

    >>> match_by_length(["tea", "milk", "ice"], ["hot", "cold", "new"])
    [('tea', 'hot'), ('milk', 'cold'), ('ice', 'new')]
    >>> match_by_length(["a", "b"], ["c"])
    [('a', 'c')]
    >>> match_by_length([], ["c"])
    []
    """
    free = list(partners)
    pairs = []
    for word in words:
        for partner in free:
            if len(partner) == len(word):
                pairs.append((word, partner))
                free.remove(partner)
                break
    return pairs


@exercise(
    "Count the unordered pairs of dice faces 1..sides (both may be equal) whose sum is the target.",
    "In how many ways can two identical dice with `sides` faces show the sum `target`, ignoring order?",
)
def dice_pair_ways(sides: int, target: int) -> int:
    """Return the number of unordered pairs of faces from 1 to sides with the given sum.

    >>> dice_pair_ways(6, 7)
    3
    >>> dice_pair_ways(6, 8)
    3
    >>> dice_pair_ways(4, 20)
    0
    """
    ways = 0
    for a in range(1, sides + 1):
        if a <= target - a <= sides:
            ways += 1
    return ways


@exercise(
    "Return the indexes (i, j), i < j, of the first two equal items, judged by the smallest j; None if all items differ.",
    "Find the earliest repeat in a list and give the positions of the original and the repeat, or None.",
)
def first_repeat_indexes(items: list):
    """Return the positions of an item and its earliest repetition, or None.

    >>> first_repeat_indexes(["a", "b", "c", "b", "a"])
    (1, 3)
    >>> first_repeat_indexes([1, 1, 1])
    (0, 1)
    >>> first_repeat_indexes([1, 2]) is None
    True
    """
    where = {}
    for j, item in enumerate(items):
        if item in where:
            return where[item], j
        where[item] = j
    return None


@exercise(
    "List all ways to write n as an ordered sum of two positive even numbers, as tuples in ascending order of the first.",
    "Return the pairs (a, b) of positive even integers with a + b == n, starting with the smallest a.",
)
def even_splits(n: int) -> list[tuple[int, int]]:
    """Return all pairs of positive even numbers that add up to n.

    An odd n has none.

    >>> even_splits(8)
    [(2, 6), (4, 4), (6, 2)]
    >>> even_splits(7)
    []
    >>> even_splits(2)
    []
    """
    if n % 2:
        return []
    return [(a, n - a) for a in range(2, n, 2)]


@exercise(
    "How many pairs of equal numbers are there whose two members belong to different rows?",
    "Given a list of rows of heights, count the pairs of equal heights in two different rows.",
)
def equal_across_rows(rows: list[list[int]]) -> int:
    """Return the number of pairs of equal values that stand in different rows.

    >>> equal_across_rows([[150, 160], [160, 160]])
    2
    >>> equal_across_rows([[1, 1]])
    0
    >>> equal_across_rows([[1], [1], [1]])
    3
    """
    count = 0
    for first, second in combinations(rows, 2):
        for height in first:
            count += second.count(height)
    return count


@exercise(
    "Return all pairs of distinct numbers from the list whose larger one is a multiple of the smaller one, as sorted (small, large) tuples. The numbers are positive.",
    "List the pairs (a, b) with a < b and b divisible by a, ordered by a and then b; repeated numbers count once.",
)
def multiple_pairs(numbers: list[int]) -> list[tuple[int, int]]:
    """Return the pairs (small, large) of different numbers with large divisible by small.

    >>> multiple_pairs([6, 2, 3, 7])
    [(2, 6), (3, 6)]
    >>> multiple_pairs([4, 4])
    []
    >>> multiple_pairs([8, 2, 4])
    [(2, 4), (2, 8), (4, 8)]
    """
    return [(a, b) for a, b in combinations(sorted(set(numbers)), 2) if b % a == 0]


@exercise(
    "Return the pair of cities with the shortest road between them from a dict of (city, city) to kilometres; ties go to the pair that sorts first, an empty dict gives None.",
    "Which key of the distance table has the smallest value? Alphabetical order breaks ties; None if empty.",
)
def nearest_city_pair(roads: dict):
    """Return the pair of cities with the smallest distance, or None.

    Ties are decided by alphabetical order of the pair.

    >>> nearest_city_pair({("Bern", "Thun"): 30, ("Bern", "Basel"): 95})
    ('Bern', 'Thun')
    >>> nearest_city_pair({("B", "C"): 5, ("A", "C"): 5})
    ('A', 'C')
    >>> nearest_city_pair({}) is None
    True
    """
    if not roads:
        return None
    return min(roads, key=lambda pair: (roads[pair], pair))


@exercise(
    "Count the pairs of words that have no letter in common.",
    "How many pairs of words share not a single letter? Every pair of positions counts once.",
)
def letterwise_disjoint_pairs(words: list[str]) -> int:
    """Return how many pairs of words have no common letter.

    >>> letterwise_disjoint_pairs(["cat", "dog", "hen"])
    3
    >>> letterwise_disjoint_pairs(["one", "two"])
    0
    >>> letterwise_disjoint_pairs([])
    0
    """
    letter_sets = [set(word) for word in words]
    return sum(1 for a, b in combinations(letter_sets, 2) if a.isdisjoint(b))


@exercise(
    "From the positions on a street return the largest distance between two houses of the same colour, given as (position, colour); 0 if no colour occurs twice.",
    "Greatest distance between equally coloured houses; each house is a (position, colour) tuple.",
)
def widest_same_colour(houses: list[tuple[int, str]]) -> int:
    """Return the largest distance between two houses of equal colour, or 0.

    >>> widest_same_colour([(1, "red"), (4, "blue"), (9, "red")])
    8
    >>> widest_same_colour([(2, "red"), (5, "blue")])
    0
    >>> widest_same_colour([])
    0
    """
    widest = 0
    for (p, colour), (q, other) in combinations(houses, 2):
        if colour == other:
            widest = max(widest, abs(p - q))
    return widest


@exercise(
    "Return True if the people can be paired so that neighbours 1-2, 3-4, ... of the sorted ages differ by at most `limit`; an odd number of people cannot be paired.",
    "Sort the ages and form pairs from the youngest on: are all differences at most the limit? Odd counts give False.",
)
def pairable_by_age(ages, limit):
    """Check whether pairing sorted ages two by two keeps each difference within limit.

    An odd number of ages cannot be paired.

    >>> pairable_by_age([30, 22, 31, 20], 2)
    True
    >>> pairable_by_age([20, 25], 3)
    False
    >>> pairable_by_age([20, 21, 22], 5)
    False
    """
    if len(ages) % 2:
        return False
    ordered = sorted(ages)
    return all(b - a <= limit for a, b in zip(ordered[::2], ordered[1::2]))
