"""Short requests about records: lists of dicts or tuples of everyday things."""

from collections import defaultdict

from training.curriculum.exercise import exercise


@exercise(
    "Names of all people who are at least as old as the given age.",
    "From dicts with 'name' and 'age' list the names whose age is not below the minimum.",
)
def names_from_age(people, minimum):
    """Write a function to list the names of people of at least a minimum age.

    >>> names_from_age([{"name": "Ann", "age": 30}, {"name": "Bob", "age": 17}], 18)
    ['Ann']
    >>> names_from_age([{"name": "Bob", "age": 17}], 17)
    ['Bob']
    >>> names_from_age([], 1)
    []
    """
    return [p["name"] for p in people if p["age"] >= minimum]


@exercise(
    "Total value of a stock list: add price times count over the dicts.",
    "Each item has 'price' and 'count': return the sum of price * count.",
)
def stock_value(items: list[dict]) -> float:
    """Write a function to compute the value of all items, price times count.

    >>> stock_value([{"price": 2, "count": 3}, {"price": 5, "count": 1}])
    11
    >>> stock_value([{"price": 9, "count": 0}])
    0
    >>> stock_value([])
    0
    """
    return sum(item["price"] * item["count"] for item in items)


@exercise(
    "Find the record with the smallest value under a key; records lacking the key are ignored, None if none has it.",
    "Return the dict whose value for key is lowest among the dicts that have the key, or None.",
)
def lowest_record(records, key):
    """Write a function to find the dict with the smallest value for a key, or None.

    >>> lowest_record([{"n": 3}, {"n": 1}, {"m": 0}], "n")
    {'n': 1}
    >>> lowest_record([{"a": 1}], "b") is None
    True
    >>> lowest_record([], "x") is None
    True
    """
    return min((r for r in records if key in r), key=lambda r: r[key], default=None)


@exercise(
    "Values of one key in all dicts, with default for dicts that lack the key.",
    "Pluck the value stored under key from each record, or default where it is missing.",
)
def pluck_or(records, key, default):
    """Write a function to collect a key's value from every dict, or a default.

    >>> pluck_or([{"a": 1}, {"b": 2}], "a", 0)
    [1, 0]
    >>> pluck_or([{}], "x", None)
    [None]
    >>> pluck_or([], "x", 1)
    []
    """
    return [r.get(key, default) for r in records]


@exercise(
    "Keep the dicts that agree with all conditions given as a dict.",
    "Filter records: every key of wanted must have the same value in the record.",
)
def meets_conditions(records: list[dict], wanted: dict) -> list[dict]:
    """Write a function to keep the records that match all given key-value conditions.

    >>> meets_conditions([{"a": 1, "b": 2}, {"a": 1, "b": 3}], {"a": 1, "b": 3})
    [{'a': 1, 'b': 3}]
    >>> meets_conditions([{"a": 1}], {"z": 1})
    []
    >>> meets_conditions([{"a": 1}], {})
    [{'a': 1}]
    """
    return [r for r in records if all(r.get(k) == v for k, v in wanted.items())]


@exercise(
    "Count the records for each value of a key.",
    "How many dicts have each value under key? Return a dict value -> count.",
)
def tally_by(records, key):
    """Write a function to count records by the value of a key.

    >>> tally_by([{"c": "red"}, {"c": "blue"}, {"c": "red"}], "c")
    {'red': 2, 'blue': 1}
    >>> tally_by([{"n": 1}], "n")
    {1: 1}
    >>> tally_by([], "c")
    {}
    """
    counts = {}
    for r in records:
        counts[r[key]] = counts.get(r[key], 0) + 1
    return counts


@exercise(
    "Sum the amounts per category, given (category, amount) tuples, and sort the totals from high to low.",
    "Return a list of (category, total) pairs, largest total first, computed from (category, amount) entries.",
)
def ranked_totals(entries: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Write a function to total the amounts per category and list the totals, highest first.

    >>> ranked_totals([("food", 5), ("rent", 50), ("food", 8)])
    [('rent', 50), ('food', 13)]
    >>> ranked_totals([("a", 1)])
    [('a', 1)]
    >>> ranked_totals([])
    []
    """
    totals = defaultdict(int)
    for category, amount in entries:
        totals[category] += amount
    return sorted(totals.items(), key=lambda kv: kv[1], reverse=True)


@exercise(
    "Mean of the scores for each name, given (name, score) pairs.",
    "Return a dict from name to the average of that name's scores.",
)
def mean_scores(pairs):
    """Write a function to average the scores of each name.

    >>> mean_scores([("Ann", 4), ("Bob", 5), ("Ann", 6)])
    {'Ann': 5.0, 'Bob': 5.0}
    >>> mean_scores([("Cy", 3)])
    {'Cy': 3.0}
    >>> mean_scores([])
    {}
    """
    scores = defaultdict(list)
    for name, score in pairs:
        scores[name].append(score)
    return {name: sum(s) / len(s) for name, s in scores.items()}


@exercise(
    "Best score of each player from (player, score) tuples.",
    "Map every player to the highest of their scores.",
)
def player_bests(results):
    """Write a function to find the highest score of each player.

    >>> player_bests([("Ann", 3), ("Bob", 7), ("Ann", 9)])
    {'Ann': 9, 'Bob': 7}
    >>> player_bests([("Bob", -1)])
    {'Bob': -1}
    >>> player_bests([])
    {}
    """
    best = {}
    for player, score in results:
        if player not in best or score > best[player]:
            best[player] = score
    return best


@exercise(
    "Names of the items that are out of stock (count 0), sorted.",
    "From (name, count) tuples return the sorted names with nothing left.",
)
def sold_out(stock: list[tuple[str, int]]) -> list[str]:
    """Write a function to list the names with count zero in alphabetical order.

    >>> sold_out([("pen", 0), ("cup", 4), ("mug", 0)])
    ['mug', 'pen']
    >>> sold_out([("pen", 1)])
    []
    >>> sold_out([])
    []
    """
    return sorted(name for name, count in stock if count == 0)


@exercise(
    "Add a key with the same value to every dict of the list; an existing value wins.",
    "Return copies of the records in which key has been set to value unless it was there.",
)
def with_default(records, key, value):
    """Write a function to set a key in all dicts that do not have it.

    >>> with_default([{"a": 1}, {}], "a", 0)
    [{'a': 1}, {'a': 0}]
    >>> with_default([{"b": 2}], "a", None)
    [{'a': None, 'b': 2}]
    >>> with_default([], "a", 1)
    []
    """
    return [{key: value, **r} if key not in r else dict(r) for r in records]


@exercise(
    "Remove the given key from each dict of the list.",
    "Return the records without one field.",
)
def without_field(records: list[dict], key: str) -> list[dict]:
    """Write a function to remove a key from every dict.

    >>> without_field([{"a": 1, "b": 2}, {"b": 3}], "b")
    [{'a': 1}, {}]
    >>> without_field([{"a": 1}], "z")
    [{'a': 1}]
    >>> without_field([], "a")
    []
    """
    return [{k: v for k, v in r.items() if k != key} for r in records]


@exercise(
    "Keep one record per value of key: the last one seen.",
    "Drop earlier dicts that have the same value under key as a later one; the order is that of first appearance.",
)
def latest_by(records, key):
    """Write a function to keep only the last record for each value of a key.

    >>> latest_by([{"id": 1, "v": "a"}, {"id": 2, "v": "b"}, {"id": 1, "v": "c"}], "id")
    [{'id': 1, 'v': 'c'}, {'id': 2, 'v': 'b'}]
    >>> latest_by([{"id": 5}], "id")
    [{'id': 5}]
    >>> latest_by([], "id")
    []
    """
    return list({r[key]: r for r in records}.values())


@exercise(
    "Index the records by a key: dict from the value of key to the record.",
    "Build a lookup table from each record's value under key to the record itself.",
)
def lookup_table(records, key):
    """Write a function to make a dict of records by the value of a key.

    >>> lookup_table([{"id": 7, "n": "x"}], "id")
    {7: {'id': 7, 'n': 'x'}}
    >>> lookup_table([{"id": 1}, {"id": 2}], "id")
    {1: {'id': 1}, 2: {'id': 2}}
    >>> lookup_table([], "id")
    {}
    """
    return {r[key]: r for r in records}


@exercise(
    "Join people with cities: return 'name (city)' for each person, '?' if the city id is unknown.",
    "Given (name, city_id) tuples and a dict id -> city, format every person as 'name (city)'.",
)
def with_city(people: list[tuple[str, int]], cities: dict[int, str]) -> list[str]:
    """Write a function to write every name with the city looked up by its id, '?' if unknown.

    >>> with_city([("Ann", 1), ("Bob", 9)], {1: "Rome"})
    ['Ann (Rome)', 'Bob (?)']
    >>> with_city([("Cy", 2)], {2: "Oslo"})
    ['Cy (Oslo)']
    >>> with_city([], {})
    []
    """
    return [f"{name} ({cities.get(city, '?')})" for name, city in people]


@exercise(
    "Check if no two records have the same value under key.",
    "True when the key's values are all different over the list of dicts.",
)
def unique_field(records, key):
    """Check if the values of a key are different in all records.

    >>> unique_field([{"id": 1}, {"id": 2}], "id")
    True
    >>> unique_field([{"id": 1}, {"id": 1}], "id")
    False
    >>> unique_field([], "id")
    True
    """
    values = [r[key] for r in records]
    return len(values) == len(set(values))


@exercise(
    "Split the tasks into done and open, as a pair of lists of titles.",
    "From dicts with 'title' and 'done' return (titles that are done, titles that are not).",
)
def done_and_open(tasks):
    """Write a function to separate the titles of done tasks from those of open ones.

    >>> done_and_open([{"title": "a", "done": True}, {"title": "b", "done": False}])
    (['a'], ['b'])
    >>> done_and_open([{"title": "x", "done": False}])
    ([], ['x'])
    >>> done_and_open([])
    ([], [])
    """
    done = [t["title"] for t in tasks if t["done"]]
    todo = [t["title"] for t in tasks if not t["done"]]
    return done, todo


@exercise(
    "Sort the dicts by key, those without it at the end.",
    "Order records by their value under key, ascending; records lacking the key come last in their old order.",
)
def sort_missing_last(records: list[dict], key: str) -> list[dict]:
    """Write a function to sort dicts by a key, with dicts lacking it at the end.

    >>> sort_missing_last([{"n": 2}, {}, {"n": 1}], "n")
    [{'n': 1}, {'n': 2}, {}]
    >>> sort_missing_last([{"a": 1}], "n")
    [{'a': 1}]
    >>> sort_missing_last([], "n")
    []
    """
    have = [r for r in records if key in r]
    lack = [r for r in records if key not in r]
    return sorted(have, key=lambda r: r[key]) + lack


@exercise(
    "Raise the price of every item by a percentage, rounded to two places.",
    "Return copies of the dicts with 'price' increased by p percent.",
)
def dearer_by_percent(items, p):
    """Write a function to raise all prices by p percent, rounding to two digits.

    >>> dearer_by_percent([{"name": "pen", "price": 2.0}], 10)
    [{'name': 'pen', 'price': 2.2}]
    >>> dearer_by_percent([{"price": 5}], 0)
    [{'price': 5.0}]
    >>> dearer_by_percent([], 5)
    []
    """
    return [{**item, "price": round(item["price"] * (1 + p / 100), 2)} for item in items]


@exercise(
    "Which name occurs in the most teams? Teams are lists of names; ties go to the name seen first.",
    "Given a dict team -> members, find the person who is a member of most teams, None if there is nobody.",
)
def busiest_member(teams):
    """Find the person who is in the most teams, the first seen on ties, or None.

    >>> busiest_member({"a": ["Ann", "Bob"], "b": ["Bob"]})
    'Bob'
    >>> busiest_member({"a": ["Cy", "Di"]})
    'Cy'
    >>> busiest_member({}) is None
    True
    """
    counts = {}
    for members in teams.values():
        for name in members:
            counts[name] = counts.get(name, 0) + 1
    return max(counts, key=counts.get, default=None)


@exercise(
    "List all teams of a person: keys of the dict whose list contains the name, sorted.",
    "In which teams is the given name a member? Sorted list.",
)
def teams_of(teams: dict[str, list[str]], name: str) -> list[str]:
    """Write a function to list the teams of a person in alphabetical order.

    >>> teams_of({"red": ["Ann"], "blue": ["Ann", "Bob"]}, "Ann")
    ['blue', 'red']
    >>> teams_of({"red": ["Ann"]}, "Cy")
    []
    >>> teams_of({}, "Ann")
    []
    """
    return sorted(team for team, members in teams.items() if name in members)


@exercise(
    "Turn team -> members into member -> teams.",
    "Reverse a dict of lists: every item maps to the list of keys whose list has it.",
)
def member_index(teams):
    """Write a function to map every member to the list of their teams.

    >>> member_index({"red": ["Ann", "Bob"], "blue": ["Ann"]})
    {'Ann': ['red', 'blue'], 'Bob': ['red']}
    >>> member_index({"x": []})
    {}
    >>> member_index({})
    {}
    """
    result = {}
    for team, members in teams.items():
        for name in members:
            result.setdefault(name, []).append(team)
    return result


@exercise(
    "Account balance after (kind, amount) moves: 'in' adds and 'out' subtracts.",
    "Start at zero, add the amounts marked 'in' and take away those marked 'out'.",
)
def balance_after(moves: list[tuple[str, int]]) -> int:
    """Write a function to compute the balance after moves marked 'in' or 'out'.

    >>> balance_after([("in", 50), ("out", 20)])
    30
    >>> balance_after([("out", 5)])
    -5
    >>> balance_after([])
    0
    """
    balance = 0
    for kind, amount in moves:
        if kind == "in":
            balance += amount
        else:
            balance -= amount
    return balance


@exercise(
    "Return the n longest songs from (title, seconds) tuples, as titles, longest first.",
    "List the titles of the n entries with the most seconds.",
)
def longest_songs(songs, n):
    """Write a function to list the titles of the n longest songs.

    >>> longest_songs([("a", 100), ("b", 250), ("c", 180)], 2)
    ['b', 'c']
    >>> longest_songs([("a", 100)], 3)
    ['a']
    >>> longest_songs([], 1)
    []
    """
    ordered = sorted(songs, key=lambda s: s[1], reverse=True)
    return [title for title, _ in ordered[:n]]


@exercise(
    "Group people by the first letter of their name, capital letters as keys in order.",
    "Return a dict from initial to the names starting with it, with sorted keys; names keep their order.",
)
def phone_book(names):
    """Write a function to group names by their capital initial, initials in order.

    >>> phone_book(["Bob", "Ann", "bea"])
    {'A': ['Ann'], 'B': ['Bob', 'bea']}
    >>> phone_book(["Cy"])
    {'C': ['Cy']}
    >>> phone_book([])
    {}
    """
    groups = defaultdict(list)
    for name in names:
        groups[name[0].upper()].append(name)
    return dict(sorted(groups.items()))


@exercise(
    "Check if every order contains only items that are on the menu.",
    "True when all names in all orders are keys of the menu dict.",
)
def orders_possible(orders: list[list[str]], menu: dict[str, float]) -> bool:
    """Check if all ordered items are on the menu.

    >>> orders_possible([["tea"], ["tea", "cake"]], {"tea": 2, "cake": 3})
    True
    >>> orders_possible([["soup"]], {"tea": 2})
    False
    >>> orders_possible([], {})
    True
    """
    return all(item in menu for order in orders for item in order)


@exercise(
    "Bill for an order: sum the menu prices, unknown items cost nothing.",
    "Add up the prices of the ordered items; items missing from the menu count 0.",
)
def order_bill(order, menu):
    """Write a function to add the menu prices of the ordered items, unknown ones being free.

    >>> order_bill(["tea", "cake", "tea"], {"tea": 2, "cake": 3})
    7
    >>> order_bill(["soup"], {"tea": 2})
    0
    >>> order_bill([], {"tea": 2})
    0
    """
    return sum(menu.get(item, 0) for item in order)
