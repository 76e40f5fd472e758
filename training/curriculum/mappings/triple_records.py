"""Triples and longer tuples as records: staff, sales, flights, measurements."""

from training.curriculum.exercise import exercise


@exercise(
    "Filter staff tuples by department and list only the names.",
    "Given triples and a department, return the first element wherever the second equals it.",
)
def staff_in(staff: list[tuple[str, str, int]], department: str) -> list[str]:
    """Return the names of all (name, department, pay) triples in the given department.

    >>> staff_in([("Ann", "it", 5), ("Bob", "hr", 4), ("Cid", "it", 3)], "it")
    ['Ann', 'Cid']
    >>> staff_in([("Ann", "it", 5)], "hr")
    []
    >>> staff_in([], "it")
    []
    """
    return [name for name, dep, _ in staff if dep == department]


@exercise(
    "Sum the third elements per second element.",
    "Given staff triples, map each department to the sum of its pay.",
)
def pay_per_department(staff):
    """Return the total pay of every department from (name, department, pay) triples.

    >>> pay_per_department([("Ann", "it", 5), ("Bob", "hr", 4), ("Cid", "it", 3)])
    {'it': 8, 'hr': 4}
    >>> pay_per_department([("Ann", "it", 0)])
    {'it': 0}
    >>> pay_per_department([])
    {}
    """
    totals = {}
    for _, department, pay in staff:
        totals[department] = totals.get(department, 0) + pay
    return totals


@exercise(
    "Map each department to the person with the highest pay in it.",
    "Given staff triples, find per department the name of the largest pay, the earlier one on a tie.",
)
def best_paid_per_department(staff: list[tuple[str, str, int]]) -> dict[str, str]:
    """Return the best paid name of every department from (name, department, pay) triples, first on a tie.

    >>> best_paid_per_department([("Ann", "it", 3), ("Bob", "hr", 4), ("Cid", "it", 5)])
    {'it': 'Cid', 'hr': 'Bob'}
    >>> best_paid_per_department([("Ann", "it", 1), ("Bob", "it", 1)])
    {'it': 'Ann'}
    >>> best_paid_per_department([])
    {}
    """
    best = {}
    for name, department, pay in staff:
        if department not in best or pay > best[department][1]:
            best[department] = (name, pay)
    return {department: name for department, (name, _) in best.items()}


@exercise(
    "Return new staff triples in which one department gets a percentage more.",
    "Given staff, a department and a percentage, change the third element of the matching triples.",
)
def raise_pay(staff, department, percent):
    """Raise the pay in all triples (name, department, pay) of the given department by percent, rounded.

    >>> raise_pay([("Ann", "it", 200), ("Bob", "hr", 100)], "it", 10)
    [('Ann', 'it', 220), ('Bob', 'hr', 100)]
    >>> raise_pay([("Ann", "it", 200)], "hr", 10)
    [('Ann', 'it', 200)]
    >>> raise_pay([], "it", 5)
    []
    """
    return [
        (name, dep, round(pay * (100 + percent) / 100) if dep == department else pay)
        for name, dep, pay in staff
    ]


@exercise(
    "Order staff tuples by their second element and, where equal, by the third from high to low.",
    "Given staff triples, return them grouped by department alphabetically with the best paid first.",
)
def staff_sorted(staff: list[tuple[str, str, int]]) -> list[tuple[str, str, int]]:
    """Sort (name, department, pay) triples by department, within a department by descending pay.

    >>> staff_sorted([("Ann", "it", 3), ("Bob", "hr", 4), ("Cid", "it", 5)])
    [('Bob', 'hr', 4), ('Cid', 'it', 5), ('Ann', 'it', 3)]
    >>> staff_sorted([("Ann", "it", 3)])
    [('Ann', 'it', 3)]
    >>> staff_sorted([])
    []
    """
    return sorted(staff, key=lambda person: (person[1], -person[2]))


@exercise(
    "Who earns more than the mean? List the names alphabetically.",
    "Given pairs of name and pay, find all names with a pay greater than the arithmetic mean.",
)
def above_mean_pay(pairs):
    """Return the names whose pay is above the average pay of all (name, pay) pairs, sorted.

    >>> above_mean_pay([("Zoe", 9), ("Ann", 1), ("Bob", 8)])
    ['Bob', 'Zoe']
    >>> above_mean_pay([("Ann", 5)])
    []
    >>> above_mean_pay([])
    []
    """
    if not pairs:
        return []
    mean = sum(pay for _, pay in pairs) / len(pairs)
    return sorted(name for name, pay in pairs if pay > mean)


@exercise(
    "Filter flight triples by their first element and sort them by price.",
    "Given flights and an airport, list the flights leaving there in ascending order of price.",
)
def flights_from(flights: list[tuple[str, str, int]], origin: str) -> list[tuple[str, str, int]]:
    """Return the flights (from, to, price) that start at origin, cheapest first.

    >>> flights_from([("A", "B", 90), ("A", "C", 40), ("B", "C", 10)], "A")
    [('A', 'C', 40), ('A', 'B', 90)]
    >>> flights_from([("A", "B", 90)], "C")
    []
    >>> flights_from([], "A")
    []
    """
    return sorted((f for f in flights if f[0] == origin), key=lambda f: f[2])


@exercise(
    "Find the cheapest direct flight or pair of connecting flights; None if there is none.",
    "Given priced flights, compare direct connections with those over one stop and return the least total, else None.",
)
def cheapest_with_one_stop(flights, origin, target):
    """Return the lowest price from origin to target with at most one change, from flights (from, to, price), or None.

    >>> cheapest_with_one_stop([("A", "B", 30), ("B", "C", 20), ("A", "C", 70)], "A", "C")
    50
    >>> cheapest_with_one_stop([("A", "B", 30)], "A", "B")
    30
    >>> cheapest_with_one_stop([("A", "B", 30)], "B", "A") is None
    True
    """
    prices = [price for a, b, price in flights if a == origin and b == target]
    for a, b, first in flights:
        for c, d, second in flights:
            if a == origin and b == c and d == target:
                prices.append(first + second)
    return min(prices, default=None)


@exercise(
    "Which places have a flight from origin and one back?",
    "Given (from, to) pairs, list alphabetically the targets of origin that also fly to it.",
)
def return_destinations(flights: list[tuple[str, str]], origin: str) -> list[str]:
    """Return the destinations that can be reached from origin by a flight in both directions, sorted.

    >>> return_destinations([("A", "B"), ("B", "A"), ("A", "C")], "A")
    ['B']
    >>> return_destinations([("A", "C")], "A")
    []
    >>> return_destinations([], "A")
    []
    """
    return sorted({b for a, b in flights if a == origin and (b, origin) in flights})


@exercise(
    "Average the values per station and return the station with the largest average.",
    "Given nonempty measurements, find the first element with the greatest mean of third elements.",
)
def warmest_station(measurements):
    """Return the station with the highest mean value from (station, day, value) triples, first on a tie.

    >>> warmest_station([("a", 1, 10), ("b", 1, 12), ("a", 2, 16)])
    'a'
    >>> warmest_station([("x", 1, 0)])
    'x'
    >>> warmest_station([("p", 1, 3), ("q", 1, 3)])
    'p'
    """
    values = {}
    for station, _, value in measurements:
        values.setdefault(station, []).append(value)
    return max(values, key=lambda s: sum(values[s]) / len(values[s]))


@exercise(
    "Find the days for which every station that occurs has a measurement.",
    "Given measurements, list in ascending order the days with as many different stations as there are in total.",
)
def complete_days(measurements: list[tuple[str, int, float]]) -> list[int]:
    """Return the days on which all stations reported, from (station, day, value) triples, sorted.

    >>> complete_days([("a", 1, 10), ("b", 1, 12), ("a", 2, 16)])
    [1]
    >>> complete_days([("x", 3, 0)])
    [3]
    >>> complete_days([])
    []
    """
    stations = {station for station, _, _ in measurements}
    by_day = {}
    for station, day, _ in measurements:
        by_day.setdefault(day, set()).add(station)
    return sorted(day for day in by_day if by_day[day] == stations)


@exercise(
    "Build a table as dict of dicts from triples.",
    "Given triples, store each value under its row and column.",
)
def table_from_triples(triples):
    """Turn (row, column, value) triples into nested dictionaries {row: {column: value}}, later values winning.

    >>> table_from_triples([("a", "x", 1), ("a", "y", 2), ("b", "x", 3)])
    {'a': {'x': 1, 'y': 2}, 'b': {'x': 3}}
    >>> table_from_triples([("a", "x", 1), ("a", "x", 9)])
    {'a': {'x': 9}}
    >>> table_from_triples([])
    {}
    """
    table = {}
    for row, column, value in triples:
        table.setdefault(row, {})[column] = value
    return table


@exercise(
    "Unfold {row: {column: value}} into a sorted list of triples.",
    "Given a dict of dicts, list one tuple per inner entry in ascending order.",
)
def triples_from_table(table: dict[str, dict]) -> list[tuple]:
    """Return the triples (row, column, value) of a nested dictionary, sorted.

    >>> triples_from_table({"b": {"x": 3}, "a": {"y": 2, "x": 1}})
    [('a', 'x', 1), ('a', 'y', 2), ('b', 'x', 3)]
    >>> triples_from_table({"a": {}})
    []
    >>> triples_from_table({})
    []
    """
    return sorted((row, column, value) for row, inner in table.items() for column, value in inner.items())


@exercise(
    "Map every item to its price on the greatest day.",
    "Given dated prices in any order, return item -> price of the last day on which it is listed.",
)
def latest_prices(prices):
    """Keep the latest price of each item from (day, item, price) triples, as a dictionary.

    >>> latest_prices([(2, "tea", 5), (1, "tea", 4), (1, "jam", 7)])
    {'jam': 7, 'tea': 5}
    >>> latest_prices([(1, "x", 0)])
    {'x': 0}
    >>> latest_prices([])
    {}
    """
    result = {}
    for _, item, price in sorted(prices):
        result[item] = price
    return result


@exercise(
    "Subtract the earliest price of each item from its latest.",
    "Given dated prices, map each item to price on its last day minus price on its first day.",
)
def price_development(prices: list[tuple[int, str, int]]) -> dict[str, int]:
    """Return the change of price from the first to the last day for every item in (day, item, price) triples.

    >>> price_development([(1, "tea", 4), (3, "tea", 9), (2, "tea", 5)])
    {'tea': 5}
    >>> price_development([(1, "x", 7)])
    {'x': 0}
    >>> price_development([])
    {}
    """
    by_item = {}
    for _, item, price in sorted(prices):
        by_item.setdefault(item, []).append(price)
    return {item: values[-1] - values[0] for item, values in by_item.items()}


@exercise(
    "Find the name of the rectangle for which width times height is greatest.",
    "Given nonempty triples of width, height and name, return the name of the biggest area.",
)
def largest_rectangle_name(rectangles):
    """Return the rectangle (width, height, name) with the largest area as its name; first on a tie.

    >>> largest_rectangle_name([(2, 3, "a"), (4, 2, "b"), (8, 1, "c")])
    'b'
    >>> largest_rectangle_name([(1, 1, "x")])
    'x'
    >>> largest_rectangle_name([(1, 6, "p"), (2, 3, "q")])
    'p'
    """
    return max(rectangles, key=lambda r: r[0] * r[1])[2]


@exercise(
    "Sort date triples and write them in ISO form.",
    "Given (day, month, year) tuples, return the zero padded ISO texts from the earliest to the latest.",
)
def iso_texts_in_order(dates: list[tuple[int, int, int]]) -> list[str]:
    """Convert dates (day, month, year) into texts 'YYYY-MM-DD' in chronological order.

    >>> iso_texts_in_order([(3, 12, 2024), (14, 2, 2024)])
    ['2024-02-14', '2024-12-03']
    >>> iso_texts_in_order([(1, 1, 1999)])
    ['1999-01-01']
    >>> iso_texts_in_order([])
    []
    """
    return sorted(f"{year:04d}-{month:02d}-{day:02d}" for day, month, year in dates)


@exercise(
    "Add up durations given as hour-minute pairs and carry full hours.",
    "Given (h, m) tuples, compute their sum as (hours, minutes).",
)
def add_hour_minutes(times):
    """Return the total of times (hours, minutes) as a pair with less than 60 minutes.

    >>> add_hour_minutes([(1, 40), (0, 50)])
    (2, 30)
    >>> add_hour_minutes([(2, 0)])
    (2, 0)
    >>> add_hour_minutes([])
    (0, 0)
    """
    minutes = sum(60 * h + m for h, m in times)
    return divmod(minutes, 60)


@exercise(
    "Among the students without a mark below minimum find the one with the largest total of marks; none gives None.",
    "Given (name, list of marks) pairs and a minimum, return the name with the best sum that has no lower mark, else None.",
)
def best_passing_student(students: list[tuple[str, list[int]]], minimum: int) -> str | None:
    """Return the student with all marks at least minimum and the highest mark sum, students being (name, marks) pairs, or None.

    >>> best_passing_student([("Ann", [5, 9]), ("Bob", [7, 6]), ("Cid", [2, 20])], 5)
    'Ann'
    >>> best_passing_student([("Ann", [1])], 5) is None
    True
    >>> best_passing_student([], 0) is None
    True
    """
    passed = [(name, marks) for name, marks in students if all(m >= minimum for m in marks)]
    return max(passed, key=lambda s: sum(s[1]))[0] if passed else None


@exercise(
    "List the name pairs of points that are close to each other in both coordinates.",
    "Given named points and d, return (first name, second name) for all pairs with both coordinate differences not above d.",
)
def close_names(points, d):
    """Return the pairs of names whose (name, x, y) points are at most distance d apart in x and in y, in order.

    >>> close_names([("a", 0, 0), ("b", 1, 1), ("c", 5, 5)], 1)
    [('a', 'b')]
    >>> close_names([("a", 0, 0), ("b", 0, 9)], 3)
    []
    >>> close_names([], 1)
    []
    """
    result = []
    for i, (p, x1, y1) in enumerate(points):
        for q, x2, y2 in points[i + 1:]:
            if abs(x1 - x2) <= d and abs(y1 - y2) <= d:
                result.append((p, q))
    return result
