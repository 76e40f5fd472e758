"""Lists of tuples: filtering, totals, lookups, sorting and regrouping."""

from training.curriculum.exercise import exercise


@exercise(
    "Unzip a list of pairs into two lists.",
    "Given pairs, separate the components: first entries in one list, second entries in another.",
)
def firsts_and_seconds(pairs: list[tuple]) -> tuple[list, list]:
    """Return the list of all first elements and the list of all second elements.

    >>> firsts_and_seconds([(1, "a"), (2, "b")])
    ([1, 2], ['a', 'b'])
    >>> firsts_and_seconds([(5, 6)])
    ([5], [6])
    >>> firsts_and_seconds([])
    ([], [])
    """
    return [a for a, _ in pairs], [b for _, b in pairs]


@exercise(
    "Turn every (a, b) into (b, a).",
    "Given a list of tuples of two, reverse each tuple.",
)
def swap_each_pair(pairs: list[tuple]) -> list[tuple]:
    """Return the pairs with their two elements exchanged.

    >>> swap_each_pair([(1, 2), (3, 4)])
    [(2, 1), (4, 3)]
    >>> swap_each_pair([("a", 5)])
    [(5, 'a')]
    >>> swap_each_pair([])
    []
    """
    return [(b, a) for a, b in pairs]


@exercise(
    "Add up the numbers in (name, number) tuples.",
    "Given pairs, ignore their first components and total the second ones.",
)
def list_total_of_seconds(pairs: list[tuple[str, int]]) -> int:
    """Return the sum of the second elements of all pairs.

    >>> list_total_of_seconds([("a", 3), ("b", 4)])
    7
    >>> list_total_of_seconds([("x", 0)])
    0
    >>> list_total_of_seconds([])
    0
    """
    return sum(number for _, number in pairs)


@exercise(
    "Find the first component belonging to the maximal second component.",
    "Given (name, number) tuples, tell the name with the highest number, or None without tuples.",
)
def name_with_highest(pairs: list[tuple[str, int]]) -> str | None:
    """Return the name whose number is largest; ties go to the first; None for an empty list.

    >>> name_with_highest([("Ann", 3), ("Bob", 7)])
    'Bob'
    >>> name_with_highest([("a", 1), ("b", 1)])
    'a'
    >>> name_with_highest([]) is None
    True
    """
    if not pairs:
        return None
    return max(pairs, key=lambda pair: pair[1])[0]


@exercise(
    "List the first components of all pairs with a second component above limit.",
    "Given (name, number) tuples and a limit, collect the names that exceed it.",
)
def names_above(pairs: list[tuple[str, int]], limit: int) -> list[str]:
    """Return the names whose number is greater than limit, in order.

    >>> names_above([("Ann", 3), ("Bob", 7)], 5)
    ['Bob']
    >>> names_above([("a", 1)], 1)
    []
    >>> names_above([], 0)
    []
    """
    return [name for name, number in pairs if number > limit]


@exercise(
    "Order the two numbers inside of every tuple.",
    "Given pairs of numbers, turn (a, b) into (min, max) for all of them.",
)
def pairs_in_order(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return each pair with its smaller number first.

    >>> pairs_in_order([(3, 1), (2, 5)])
    [(1, 3), (2, 5)]
    >>> pairs_in_order([(4, 4)])
    [(4, 4)]
    >>> pairs_in_order([])
    []
    """
    return [(min(a, b), max(a, b)) for a, b in pairs]


@exercise(
    "Keep tuples (a, b) with a < b.",
    "Given pairs, drop those in which the numbers are equal or in descending order.",
)
def increasing_pairs_only(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the pairs whose first number is less than the second.

    >>> increasing_pairs_only([(1, 2), (3, 3), (5, 4)])
    [(1, 2)]
    >>> increasing_pairs_only([(2, 1)])
    []
    >>> increasing_pairs_only([])
    []
    """
    return [(a, b) for a, b in pairs if a < b]


@exercise(
    "Add up every tuple by itself.",
    "Given tuples of numbers of any length, list their totals.",
)
def list_sums_of_tuples(rows: list[tuple]) -> list[int]:
    """Return the sum of the numbers of each tuple.

    >>> list_sums_of_tuples([(1, 2), (3, 4, 5)])
    [3, 12]
    >>> list_sums_of_tuples([()])
    [0]
    >>> list_sums_of_tuples([])
    []
    """
    return [sum(row) for row in rows]


@exercise(
    "Find the tuple that adds up to the most, the later one if several do.",
    "Given a nonempty list of number tuples, return the one of maximal total, preferring later ones.",
)
def tuple_with_largest_total(rows: list[tuple]) -> tuple:
    """Return the tuple with the largest sum; ties go to the last.

    >>> tuple_with_largest_total([(1, 2), (3, 0), (1, 1)])
    (3, 0)
    >>> tuple_with_largest_total([(5,)])
    (5,)
    >>> tuple_with_largest_total([(0, 1), (9, 9)])
    (9, 9)
    """
    best = rows[0]
    for row in rows:
        if sum(row) >= sum(best):
            best = row
    return best


@exercise(
    "Add up the numbers of (name, number) entries separately for every name.",
    "Given entries with repeated names, compute the total of each name in order of first appearance.",
)
def totals_per_name(entries: list[tuple[str, int]]) -> dict[str, int]:
    """Return a dictionary from each name to the sum of its numbers.

    >>> totals_per_name([("a", 1), ("b", 2), ("a", 3)])
    {'a': 4, 'b': 2}
    >>> totals_per_name([("x", 5)])
    {'x': 5}
    >>> totals_per_name([])
    {}
    """
    totals = {}
    for name, number in entries:
        totals[name] = totals.get(name, 0) + number
    return totals


@exercise(
    "Keep the maximum of the numbers for every name.",
    "Given (name, number) entries with repeated names, find the best result of each.",
)
def best_per_name(entries: list[tuple[str, int]]) -> dict[str, int]:
    """Return a dictionary from each name to its largest number.

    >>> best_per_name([("a", 1), ("b", 2), ("a", 3)])
    {'a': 3, 'b': 2}
    >>> best_per_name([("x", -5)])
    {'x': -5}
    >>> best_per_name([])
    {}
    """
    best = {}
    for name, number in entries:
        if name not in best or number > best[name]:
            best[name] = number
    return best


@exercise(
    "Group the second components by the first ones.",
    "Given (name, number) entries, collect the numbers of every name in a list.",
)
def lists_per_name(entries: list[tuple[str, int]]) -> dict[str, list[int]]:
    """Return a dictionary from each name to the list of its numbers, in order.

    >>> lists_per_name([("a", 1), ("b", 2), ("a", 3)])
    {'a': [1, 3], 'b': [2]}
    >>> lists_per_name([("x", 5)])
    {'x': [5]}
    >>> lists_per_name([])
    {}
    """
    groups = {}
    for name, number in entries:
        groups.setdefault(name, []).append(number)
    return groups


@exercise(
    "Average the numbers separately for every name.",
    "Given (name, number) entries with repeated names, compute each name's average.",
)
def average_per_name(entries: list[tuple[str, float]]) -> dict[str, float]:
    """Return a dictionary from each name to the mean of its numbers.

    >>> average_per_name([("a", 1), ("b", 2), ("a", 4)])
    {'a': 2.5, 'b': 2.0}
    >>> average_per_name([("x", 5)])
    {'x': 5.0}
    >>> average_per_name([])
    {}
    """
    groups = {}
    for name, number in entries:
        groups.setdefault(name, []).append(number)
    return {name: sum(numbers) / len(numbers) for name, numbers in groups.items()}


@exercise(
    "Later entries of a name replace its earlier ones.",
    "Given (name, value) entries, keep the final value of every name.",
)
def last_entry_per_name(entries: list[tuple]) -> list[tuple]:
    """Return for each name only its last entry, in order of first appearance of the names.

    >>> last_entry_per_name([("a", 1), ("b", 2), ("a", 3)])
    [('a', 3), ('b', 2)]
    >>> last_entry_per_name([("x", 5)])
    [('x', 5)]
    >>> last_entry_per_name([])
    []
    """
    return list(dict(entries).items())


@exercise(
    "Look a name up in a list of (name, value) tuples.",
    "Given entries, a name and a default, find the first matching tuple and return its second component.",
)
def value_for_name(entries: list[tuple], name: str, default):
    """Return the value of the first entry with the given name, or default if there is none.

    >>> value_for_name([("a", 1), ("a", 2)], "a", 0)
    1
    >>> value_for_name([("b", 3)], "a", -1)
    -1
    >>> value_for_name([], "x", None) is None
    True
    """
    for key, value in entries:
        if key == name:
            return value
    return default


@exercise(
    "Invert (name, number) entries: group the names by number.",
    "Given entries, collect for every number its names in alphabetical order.",
)
def pairs_to_grouped_names(entries: list[tuple[str, int]]) -> dict[int, list[str]]:
    """Return a dictionary from each number to the sorted names that have it.

    >>> pairs_to_grouped_names([("b", 1), ("a", 1), ("c", 2)])
    {1: ['a', 'b'], 2: ['c']}
    >>> pairs_to_grouped_names([("x", 5)])
    {5: ['x']}
    >>> pairs_to_grouped_names([])
    {}
    """
    groups = {}
    for name, number in sorted(entries):
        groups.setdefault(number, []).append(name)
    return groups


@exercise(
    "Put a running number in front of every pair.",
    "Given pairs, turn the first into (1, a, b), the second into (2, c, d) and so on.",
)
def add_index_to_pairs(pairs: list[tuple]) -> list[tuple]:
    """Return triples made of the place of a pair, counted from 1, and its two elements.

    >>> add_index_to_pairs([("a", 5), ("b", 6)])
    [(1, 'a', 5), (2, 'b', 6)]
    >>> add_index_to_pairs([(0, 0)])
    [(1, 0, 0)]
    >>> add_index_to_pairs([])
    []
    """
    return [(place, a, b) for place, (a, b) in enumerate(pairs, start=1)]


@exercise(
    "Shorten each tuple by one at the end.",
    "Given tuples, cut off the final component of all of them.",
)
def drop_last_component(rows: list[tuple]) -> list[tuple]:
    """Return the tuples without their last element.

    >>> drop_last_component([(1, 2, 3), (4, 5)])
    [(1, 2), (4,)]
    >>> drop_last_component([("a",)])
    [()]
    >>> drop_last_component([])
    []
    """
    return [row[:-1] for row in rows]


@exercise(
    "Extend each tuple by value.",
    "Given tuples and a value, build longer tuples that end with the value.",
)
def append_component(rows: list[tuple], value) -> list[tuple]:
    """Return the tuples with value added as last element.

    >>> append_component([(1, 2), (3,)], 0)
    [(1, 2, 0), (3, 0)]
    >>> append_component([()], "x")
    [('x',)]
    >>> append_component([], 1)
    []
    """
    return [row + (value,) for row in rows]


@exercise(
    "Extend each tuple of numbers by its total.",
    "Given number tuples, attach to every one the sum of its components.",
)
def append_sum_component(rows: list[tuple]) -> list[tuple]:
    """Return the tuples with the sum of their numbers added as last element.

    >>> append_sum_component([(1, 2), (3, 4, 5)])
    [(1, 2, 3), (3, 4, 5, 12)]
    >>> append_sum_component([(7,)])
    [(7, 7)]
    >>> append_sum_component([])
    []
    """
    return [(*row, sum(row)) for row in rows]


@exercise(
    "Find the interval whose end is farthest from its start.",
    "Given intervals, choose the longest one, or None if there are none.",
)
def list_longest_interval(intervals: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Return the (start, end) pair with the greatest length; ties go to the first; None for an empty list.

    >>> list_longest_interval([(1, 3), (5, 9), (2, 6)])
    (5, 9)
    >>> list_longest_interval([(4, 4)])
    (4, 4)
    >>> list_longest_interval([]) is None
    True
    """
    return max(intervals, key=lambda iv: iv[1] - iv[0], default=None)


@exercise(
    "Keep the pairs with start <= x <= end.",
    "Given intervals and a number, list those in which the number lies.",
)
def intervals_containing(intervals: list[tuple[int, int]], x: int) -> list[tuple[int, int]]:
    """Return the intervals (start, end) that contain x, both ends included.

    >>> intervals_containing([(1, 3), (5, 9), (2, 6)], 3)
    [(1, 3), (2, 6)]
    >>> intervals_containing([(1, 2)], 5)
    []
    >>> intervals_containing([], 0)
    []
    """
    return [(a, b) for a, b in intervals if a <= x <= b]


@exercise(
    "Add up how long all (start, end) pairs are.",
    "Given intervals, total their lengths; overlapping parts count several times.",
)
def total_length_of_intervals(intervals: list[tuple[int, int]]) -> int:
    """Return the sum of the lengths (end minus start) of the intervals.

    >>> total_length_of_intervals([(1, 3), (5, 9)])
    6
    >>> total_length_of_intervals([(4, 4)])
    0
    >>> total_length_of_intervals([])
    0
    """
    return sum(end - start for start, end in intervals)


@exercise(
    "Keep the points lying in the circle of the given radius around (0, 0), border included.",
    "Given points and a radius, drop every point farther away from the origin than the radius.",
)
def points_within(points: list[tuple[float, float]], radius: float) -> list[tuple[float, float]]:
    """Return the points (x, y) whose distance from the origin is at most radius.

    >>> points_within([(1, 1), (3, 4), (5, 5)], 5)
    [(1, 1), (3, 4)]
    >>> points_within([(2, 0)], 1)
    []
    >>> points_within([], 1)
    []
    """
    return [(x, y) for x, y in points if x * x + y * y <= radius * radius]


@exercise(
    "Find the minimum and maximum of the x and of the y coordinates.",
    "Given a nonempty list of points, compute ((min x, min y), (max x, max y)).",
)
def list_bounding_corners(points: list[tuple[int, int]]) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return the lower left and the upper right corner of the smallest box around the points.

    >>> list_bounding_corners([(1, 5), (3, 2)])
    ((1, 2), (3, 5))
    >>> list_bounding_corners([(0, 0)])
    ((0, 0), (0, 0))
    >>> list_bounding_corners([(-1, 4), (2, 2), (0, 9)])
    ((-1, 2), (2, 9))
    """
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return (min(xs), min(ys)), (max(xs), max(ys))


@exercise(
    "Add dx to every x and dy to every y coordinate.",
    "Given points and two amounts, translate all of the points.",
)
def list_shift_points(points: list[tuple[int, int]], dx: int, dy: int) -> list[tuple[int, int]]:
    """Return the points moved by dx in x direction and by dy in y direction.

    >>> list_shift_points([(1, 2), (3, 4)], 10, -1)
    [(11, 1), (13, 3)]
    >>> list_shift_points([(0, 0)], 0, 0)
    [(0, 0)]
    >>> list_shift_points([], 1, 1)
    []
    """
    return [(x + dx, y + dy) for x, y in points]


@exercise(
    "Count wins, draws and losses of a team from its match results.",
    "Given pairs of own and opposing goals, tally the three outcomes in a dict.",
)
def matches_won(results: list[tuple[int, int]]) -> dict[str, int]:
    """Return how many results (own goals, other goals) are wins, draws and losses, under the keys 'win', 'draw' and
    'loss'.

    >>> matches_won([(2, 1), (0, 0), (1, 3)])
    {'win': 1, 'draw': 1, 'loss': 1}
    >>> matches_won([(1, 0)])
    {'win': 1, 'draw': 0, 'loss': 0}
    >>> matches_won([])
    {'win': 0, 'draw': 0, 'loss': 0}
    """
    tally = {"win": 0, "draw": 0, "loss": 0}
    for own, other in results:
        if own > other:
            tally["win"] += 1
        elif own == other:
            tally["draw"] += 1
        else:
            tally["loss"] += 1
    return tally


@exercise(
    "Compute what an order costs altogether.",
    "Given order lines, multiply amount and price of each and add the products.",
)
def invoice_total(lines: list[tuple[str, int, float]]) -> float:
    """Return the sum of amount times price over all (article, amount, price) lines.

    >>> invoice_total([("pen", 2, 1.5), ("book", 1, 10.0)])
    13.0
    >>> invoice_total([("x", 0, 9.0)])
    0.0
    >>> invoice_total([])
    0
    """
    return sum(amount * price for _, amount, price in lines)


@exercise(
    "Find which article causes the highest cost.",
    "Given order lines, compare amount * price and return the article of the maximum, '' if there is none.",
)
def most_expensive_line(lines: list[tuple[str, int, float]]) -> str:
    """Return the article of the (article, amount, price) line with the largest amount times price; '' for no lines.

    >>> most_expensive_line([("pen", 20, 1.5), ("book", 1, 10.0)])
    'pen'
    >>> most_expensive_line([("x", 1, 1.0)])
    'x'
    >>> most_expensive_line([])
    ''
    """
    return max(lines, key=lambda line: line[1] * line[2], default=("",))[0]


@exercise(
    "List the start of the first leg and then the ends of all legs.",
    "Given connected legs, write down the places passed; no legs give an empty list.",
)
def route_stations(legs: list[tuple[str, str]]) -> list[str]:
    """Return the stations of a route given as (from, to) legs that follow one another, each station once.

    >>> route_stations([("A", "B"), ("B", "C")])
    ['A', 'B', 'C']
    >>> route_stations([("X", "Y")])
    ['X', 'Y']
    >>> route_stations([])
    []
    """
    if not legs:
        return []
    return [legs[0][0]] + [end for _, end in legs]
