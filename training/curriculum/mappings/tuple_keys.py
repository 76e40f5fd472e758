"""Dictionaries keyed by tuples: routes, cells, names with years, pairs of words."""

from training.curriculum.exercise import exercise


@exercise(
    "Add up the values of all keys whose first component equals name.",
    "Sum over a dict with (name, year) keys, restricted to one name.",
)
def total_for_first(d: dict[tuple[str, int], int], name: str) -> int:
    """Return the sum of the values whose key starts with name.

    >>> total_for_first({("Ann", 2020): 5, ("Bob", 2020): 1, ("Ann", 2021): 2}, "Ann")
    7
    >>> total_for_first({("Ann", 2020): 5}, "Bob")
    0
    >>> total_for_first({}, "Ann")
    0
    """
    return sum(v for key, v in d.items() if key[0] == name)


@exercise(
    "Return the sorted distinct second components of all keys.",
    "Which years occur in the (name, year) keys? List each once, ascending.",
)
def second_parts_of_keys(d):
    """Return the sorted second components of the keys without repeats.

    >>> second_parts_of_keys({("a", 3): 0, ("b", 1): 0, ("c", 3): 0})
    [1, 3]
    >>> second_parts_of_keys({("x", 9): 1})
    [9]
    >>> second_parts_of_keys({})
    []
    """
    return sorted({second for first, second in d})


@exercise(
    "Look up the distance of two towns in a dict with pair keys, trying the pair in both orders; None if it is unknown.",
    "Return d[(a, b)] or d[(b, a)], whichever exists, otherwise None.",
)
def either_order_lookup(d: dict[tuple[str, str], int], a: str, b: str) -> int | None:
    """Return the value for (a, b) or (b, a), or None.

    >>> either_order_lookup({("Rome", "Oslo"): 7}, "Oslo", "Rome")
    7
    >>> either_order_lookup({("Rome", "Oslo"): 7}, "Rome", "Oslo")
    7
    >>> either_order_lookup({}, "Rome", "Oslo") is None
    True
    """
    if (a, b) in d:
        return d[(a, b)]
    return d.get((b, a))


@exercise(
    "Turn a dict with pair keys into a nested dict: first component to second component to value.",
    "Nest the entries: {(a, b): v} becomes {a: {b: v}}.",
)
def nest_pair_keys(d):
    """Return the entries nested by the two parts of their key.

    >>> nest_pair_keys({("a", 1): 5, ("a", 2): 6, ("b", 1): 7})
    {'a': {1: 5, 2: 6}, 'b': {1: 7}}
    >>> nest_pair_keys({("x", "y"): 0})
    {'x': {'y': 0}}
    >>> nest_pair_keys({})
    {}
    """
    result = {}
    for (outer, inner), value in d.items():
        result.setdefault(outer, {})[inner] = value
    return result


@exercise(
    "Swap the two parts of every key.",
    "Return a dict in which each key (a, b) has become (b, a).",
)
def keys_turned_around(d: dict[tuple, int]) -> dict[tuple, int]:
    """Return d with the components of each key exchanged.

    >>> keys_turned_around({("a", "b"): 1, ("c", "d"): 2})
    {('b', 'a'): 1, ('d', 'c'): 2}
    >>> keys_turned_around({(1, 1): 0})
    {(1, 1): 0}
    >>> keys_turned_around({})
    {}
    """
    return {(b, a): value for (a, b), value in d.items()}


@exercise(
    "Make the dict symmetric: for each key (a, b) also store the value under (b, a), unless that key exists already.",
    "Add the missing mirrored keys to a dict of pairs.",
)
def add_mirrored_keys(d):
    """Return d extended by the reversed keys.

    >>> add_mirrored_keys({("a", "b"): 1})
    {('a', 'b'): 1, ('b', 'a'): 1}
    >>> add_mirrored_keys({("a", "b"): 1, ("b", "a"): 2})
    {('a', 'b'): 1, ('b', 'a'): 2}
    >>> add_mirrored_keys({})
    {}
    """
    result = dict(d)
    for (a, b), value in d.items():
        result.setdefault((b, a), value)
    return result


@exercise(
    "Sum the values of the cells in one row of a sparse table with (row, column) keys.",
    "Total of all entries whose key has the given row number.",
)
def sparse_row_sum(cells: dict[tuple[int, int], int], row: int) -> int:
    """Return the sum of the cells in the given row.

    >>> sparse_row_sum({(0, 1): 4, (1, 0): 2, (0, 5): 1}, 0)
    5
    >>> sparse_row_sum({(0, 1): 4}, 3)
    0
    >>> sparse_row_sum({}, 0)
    0
    """
    return sum(value for (r, _), value in cells.items() if r == row)


@exercise(
    "Return the nonzero cells of the matrix as a dict from (row, column) to value.",
    "Store a list of lists sparsely, leaving out zeros.",
)
def rows_to_sparse(rows: list[list[int]]) -> dict[tuple[int, int], int]:
    """Return a dict with the position and value of each nonzero cell.

    >>> rows_to_sparse([[0, 3], [4, 0]])
    {(0, 1): 3, (1, 0): 4}
    >>> rows_to_sparse([[0, 0]])
    {}
    >>> rows_to_sparse([])
    {}
    """
    return {(r, c): v for r, row in enumerate(rows) for c, v in enumerate(row) if v != 0}


@exercise(
    "Count the entries whose key consists of two equal parts.",
    "How many keys (a, b) have a equal to b?",
)
def count_diagonal_keys(d):
    """Return the number of keys with two equal components.

    >>> count_diagonal_keys({(1, 1): 0, (1, 2): 0, (3, 3): 0})
    2
    >>> count_diagonal_keys({("a", "b"): 1})
    0
    >>> count_diagonal_keys({})
    0
    """
    return sum(1 for a, b in d if a == b)


@exercise(
    "Return the route with the smallest cost that starts at the given town, as the name of its end, or None.",
    "Where does the cheapest connection from start lead? Keys are (from, to); None if there is no connection.",
)
def cheapest_target(costs: dict[tuple[str, str], int], start: str) -> str | None:
    """Return the end of the cheapest connection from start, or None.

    >>> cheapest_target({("A", "B"): 5, ("A", "C"): 3, ("B", "C"): 1}, "A")
    'C'
    >>> cheapest_target({("A", "B"): 5}, "A")
    'B'
    >>> cheapest_target({("A", "B"): 5}, "B") is None
    True
    """
    targets = {b: cost for (a, b), cost in costs.items() if a == start}
    return min(targets, key=targets.get) if targets else None


@exercise(
    "Compute the length of a tour: sum the distances of consecutive stops from a dict with pair keys.",
    "Add up d[(a, b)] for all neighbouring stops a, b of the route.",
)
def dict_tour_length(d, stops):
    """Return the total distance along the stops.

    >>> dict_tour_length({("A", "B"): 2, ("B", "C"): 4}, ["A", "B", "C"])
    6
    >>> dict_tour_length({("A", "B"): 2}, ["A", "B"])
    2
    >>> dict_tour_length({}, ["A"])
    0
    """
    return sum(d[(a, b)] for a, b in zip(stops, stops[1:]))


@exercise(
    "Return the keys with the largest value as a sorted list.",
    "Which tuple keys share the maximum value? Give all of them in sorted order.",
)
def tuple_keys_of_maximum(d: dict[tuple[int, int], int]) -> list[tuple[int, int]]:
    """Return the sorted keys that have the largest value.

    >>> tuple_keys_of_maximum({(2, 1): 5, (0, 3): 5, (1, 1): 2})
    [(0, 3), (2, 1)]
    >>> tuple_keys_of_maximum({(0, 0): -1})
    [(0, 0)]
    >>> tuple_keys_of_maximum({})
    []
    """
    if not d:
        return []
    top = max(d.values())
    return sorted(key for key in d if d[key] == top)


@exercise(
    "Move all points by (dx, dy); the points are the keys and keep their labels.",
    "Shift every (x, y) key of the dict by the given amounts.",
)
def shift_labelled_points(labels: dict[tuple[int, int], str], dx: int, dy: int) -> dict[tuple[int, int], str]:
    """Return the labels with every point shifted by dx and dy.

    >>> shift_labelled_points({(0, 0): "a", (2, 1): "b"}, 1, -1)
    {(1, -1): 'a', (3, 0): 'b'}
    >>> shift_labelled_points({(5, 5): "x"}, 0, 0)
    {(5, 5): 'x'}
    >>> shift_labelled_points({}, 3, 3)
    {}
    """
    return {(x + dx, y + dy): label for (x, y), label in labels.items()}


@exercise(
    "Return the label of the point closest to (x, y), measured by horizontal plus vertical distance; the first on ties.",
    "Which labelled point is nearest in steps along the axes?",
)
def nearest_label(labels, x, y):
    """Return the label of the point nearest to (x, y) in axis steps.

    >>> nearest_label({(0, 0): "home", (5, 5): "shop"}, 4, 3)
    'shop'
    >>> nearest_label({(0, 2): "a", (2, 0): "b"}, 0, 0)
    'a'
    >>> nearest_label({(1, 1): "only"}, 9, 9)
    'only'
    """
    nearest = min(labels, key=lambda p: abs(p[0] - x) + abs(p[1] - y))
    return labels[nearest]


@exercise(
    "Average the values per first key component.",
    "Return a dict from the first part of the keys to the mean of their values.",
)
def means_by_first_part(d: dict[tuple[str, int], float]) -> dict[str, float]:
    """Return the mean value for each first key component.

    >>> means_by_first_part({("a", 1): 2, ("a", 2): 4, ("b", 1): 5})
    {'a': 3.0, 'b': 5.0}
    >>> means_by_first_part({("x", 0): 1})
    {'x': 1.0}
    >>> means_by_first_part({})
    {}
    """
    groups = {}
    for (first, _), value in d.items():
        groups.setdefault(first, []).append(value)
    return {first: sum(values) / len(values) for first, values in groups.items()}


@exercise(
    "Join the parts of each tuple key with a dot to get text keys.",
    "Replace keys like ('a', 'b') by 'a.b'.",
)
def dotted_keys(d):
    """Return d with each tuple key joined by dots.

    >>> dotted_keys({("a", "b"): 1, ("c",): 2})
    {'a.b': 1, 'c': 2}
    >>> dotted_keys({("x", "y", "z"): 0})
    {'x.y.z': 0}
    >>> dotted_keys({})
    {}
    """
    return {".".join(key): value for key, value in d.items()}


@exercise(
    "Split text keys at the dash to get tuple keys.",
    "Replace keys such as 'a-b' by ('a', 'b').",
)
def split_dash_keys(d: dict[str, int]) -> dict[tuple[str, ...], int]:
    """Return d with each key split at '-' into a tuple.

    >>> split_dash_keys({"a-b": 1, "c-d-e": 2})
    {('a', 'b'): 1, ('c', 'd', 'e'): 2}
    >>> split_dash_keys({"x": 0})
    {('x',): 0}
    >>> split_dash_keys({})
    {}
    """
    return {tuple(key.split("-")): value for key, value in d.items()}


@exercise(
    "Return the winner of a match table: keys are (home, away), values are (home goals, away goals); give the list of winners, 'draw' for equal goals.",
    "For each match name the team with more goals, or 'draw'.",
)
def match_winners(results):
    """Return the winner of every match, or 'draw'.

    >>> match_winners({("Red", "Blue"): (2, 1), ("Blue", "Green"): (0, 0)})
    ['Red', 'draw']
    >>> match_winners({("Red", "Blue"): (0, 3)})
    ['Blue']
    >>> match_winners({})
    []
    """
    winners = []
    for (home, away), (home_goals, away_goals) in results.items():
        if home_goals > away_goals:
            winners.append(home)
        elif home_goals < away_goals:
            winners.append(away)
        else:
            winners.append("draw")
    return winners


@exercise(
    "Find the free seats: all (row, seat) pairs of a hall with the given size that are not keys of the bookings.",
    "List every (row, seat), counted from 1, that nobody has booked.",
)
def free_seat_pairs(bookings: dict[tuple[int, int], str], rows: int, seats: int) -> list[tuple[int, int]]:
    """Return all (row, seat) pairs that are not booked.

    >>> free_seat_pairs({(1, 1): "Ann"}, 1, 2)
    [(1, 2)]
    >>> free_seat_pairs({}, 2, 1)
    [(1, 1), (2, 1)]
    >>> free_seat_pairs({(1, 1): "Ann"}, 1, 1)
    []
    """
    places = [(r, s) for r in range(1, rows + 1) for s in range(1, seats + 1)]
    return [place for place in places if place not in bookings]


@exercise(
    "Return the value of the key (name, year) with the latest year for the given name; None if the name is missing.",
    "What is the most recent value recorded for name? Keys are (name, year).",
)
def latest_year_value(d, name):
    """Return the value with the largest year for name, or None.

    >>> latest_year_value({("Ann", 2020): 1, ("Ann", 2022): 5, ("Bob", 2023): 9}, "Ann")
    5
    >>> latest_year_value({("Bob", 2023): 9}, "Bob")
    9
    >>> latest_year_value({}, "Ann") is None
    True
    """
    years = [year for n, year in d if n == name]
    if not years:
        return None
    return d[(name, max(years))]


@exercise(
    "Count the occupied cells directly left, right, above and below the given cell.",
    "How many of the four side neighbours of (row, column) are keys of the dict?",
)
def count_side_neighbours(cells: dict[tuple[int, int], str], row: int, column: int) -> int:
    """Return how many of the four neighbouring cells are occupied.

    >>> count_side_neighbours({(0, 1): "x", (1, 0): "x", (2, 2): "x"}, 1, 1)
    2
    >>> count_side_neighbours({(5, 5): "x"}, 5, 5)
    0
    >>> count_side_neighbours({}, 0, 0)
    0
    """
    sides = [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
    return sum(1 for cell in sides if cell in cells)


@exercise(
    "Merge keys that contain the same two names in different order by adding their values; the new keys are sorted pairs.",
    "Sum the entries of (a, b) and (b, a) under one key with the names in alphabetical order.",
)
def unordered_pair_totals(d: dict[tuple[str, str], int]) -> dict[tuple[str, str], int]:
    """Return totals per unordered pair, with sorted pairs as keys.

    >>> unordered_pair_totals({("b", "a"): 2, ("a", "b"): 3, ("a", "c"): 1})
    {('a', 'b'): 5, ('a', 'c'): 1}
    >>> unordered_pair_totals({("x", "x"): 4})
    {('x', 'x'): 4}
    >>> unordered_pair_totals({})
    {}
    """
    totals = {}
    for pair, value in d.items():
        key = tuple(sorted(pair))
        totals[key] = totals.get(key, 0) + value
    return totals


@exercise(
    "Return the keys sorted by their second part and then by their first part.",
    "Order the tuple keys of the dict: second component decides, first component breaks ties.",
)
def keys_by_second_part(d):
    """Return the keys ordered by second, then first component.

    >>> keys_by_second_part({("b", 1): 0, ("a", 2): 0, ("a", 1): 0})
    [('a', 1), ('b', 1), ('a', 2)]
    >>> keys_by_second_part({(3, 3): 1})
    [(3, 3)]
    >>> keys_by_second_part({})
    []
    """
    return sorted(d, key=lambda key: (key[1], key[0]))


@exercise(
    "Build the table of all sums: a dict from (a, b) to a + b for a in xs and b in ys.",
    "Map every pair of one value from xs and one from ys to the total of both.",
)
def sum_table(xs: list[int], ys: list[int]) -> dict[tuple[int, int], int]:
    """Return a dict with the sum of each pair of values.

    >>> sum_table([1, 2], [10, 20])
    {(1, 10): 11, (1, 20): 21, (2, 10): 12, (2, 20): 22}
    >>> sum_table([5], [5])
    {(5, 5): 10}
    >>> sum_table([], [1])
    {}
    """
    return {(x, y): x + y for x in xs for y in ys}


@exercise(
    "Drop all entries whose key contains the given part anywhere.",
    "Remove the keys in which the part is one of the components.",
)
def without_key_part(d, part):
    """Return the entries whose key does not contain part.

    >>> without_key_part({("a", "b"): 1, ("b", "c"): 2, ("c", "d"): 3}, "b")
    {('c', 'd'): 3}
    >>> without_key_part({(1, 2): 0}, 3)
    {(1, 2): 0}
    >>> without_key_part({}, "a")
    {}
    """
    return {key: value for key, value in d.items() if part not in key}
