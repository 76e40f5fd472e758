"""Inventory, orders, ledgers, permissions, votes and schedules."""

from collections import Counter, defaultdict
from itertools import cycle

from training.curriculum.exercise import exercise


@exercise(
    "Apply deliveries (+) and withdrawals (-) to the stock and return the new stock; going below zero is a ValueError "
    "naming the article.",
    "Book (article, change) movements into a copy of the stock, raising ValueError('out of ARTICLE') if it would be "
    "negative.",
)
def book_movements(stock: dict[str, int], movements: list[tuple[str, int]]) -> dict[str, int]:
    """Return the stock after all (article, change) movements.

    Raises:
        ValueError: 'out of <article>' if an article would become negative.

    >>> book_movements({"nut": 5}, [("nut", -2), ("oil", 3)])
    {'nut': 3, 'oil': 3}
    >>> book_movements({}, [])
    {}
    >>> book_movements({"nut": 1}, [("nut", -2)])
    Traceback (most recent call last):
        ...
    ValueError: out of nut
    """
    result = dict(stock)
    for article, change in movements:
        amount = result.get(article, 0) + change
        if amount < 0:
            raise ValueError(f"out of {article}")
        result[article] = amount
    return result


@exercise(
    "What must be reordered: for every article below its minimum, the amount that is lacking.",
    "Compare stock with minimum levels and return {article: shortage} for those that fall short.",
)
def reorder_list(stock: dict[str, int], minimum: dict[str, int]) -> dict[str, int]:
    """Return how many pieces of each article are missing to reach its minimum.

    >>> reorder_list({"pen": 3, "ink": 9}, {"pen": 10, "ink": 5})
    {'pen': 7}
    >>> reorder_list({}, {"cup": 2})
    {'cup': 2}
    >>> reorder_list({"cup": 2}, {"cup": 2})
    {}
    """
    shortage = {}
    for article, wanted in minimum.items():
        lacking = wanted - stock.get(article, 0)
        if lacking > 0:
            shortage[article] = lacking
    return shortage


@exercise(
    "Order total in cents with shipping added unless the goods reach the free-shipping limit.",
    "Sum price * pieces of the cart; below `free_from` the shipping fee comes on top. An empty cart costs 0.",
)
def order_total(cart: list[tuple[int, int]], shipping: int, free_from: int) -> int:
    """Return the total of a cart of (price, pieces) plus shipping if it is below free_from.

    An empty cart costs nothing.

    >>> order_total([(500, 2)], 300, 2000)
    1300
    >>> order_total([(500, 4)], 300, 2000)
    2000
    >>> order_total([], 300, 2000)
    0
    """
    goods = sum(price * pieces for price, pieces in cart)
    if cart and goods < free_from:
        goods += shipping
    return goods


@exercise(
    "Account balances after transfers (from, to, amount), starting at zero each, sorted by name.",
    "Who is up and who is down? Net balance per account after the list of transfers.",
)
def net_balances(transfers: list[tuple[str, str, int]]) -> dict[str, int]:
    """Return the net balance of each account after all (giver, receiver, amount) transfers, sorted by account.

    >>> net_balances([("Bo", "Al", 5), ("Al", "Cy", 2)])
    {'Al': 3, 'Bo': -5, 'Cy': 2}
    >>> net_balances([])
    {}
    >>> net_balances([("X", "X", 9)])
    {'X': 0}
    """
    balances = defaultdict(int)
    for giver, receiver, amount in transfers:
        balances[giver] -= amount
        balances[receiver] += amount
    return dict(sorted(balances.items()))


@exercise(
    "Share a bill equally: everyone's payment minus the fair share, positive for those who get money back. The total "
    "divides evenly.",
    "For each person what they paid less the average payment (whole numbers).",
)
def trip_settlement(paid: dict[str, int]) -> dict[str, int]:
    """Return for each person the amount paid minus the equal share; the total divides evenly.

    >>> trip_settlement({"Ann": 30, "Ben": 0, "Cy": 0})
    {'Ann': 20, 'Ben': -10, 'Cy': -10}
    >>> trip_settlement({"Ann": 4, "Ben": 4})
    {'Ann': 0, 'Ben': 0}
    >>> trip_settlement({})
    {}
    """
    if not paid:
        return {}
    share = sum(paid.values()) // len(paid)
    return {person: amount - share for person, amount in paid.items()}


@exercise(
    "Is the user allowed to do the action? An explicit deny beats an allow, and nothing means no.",
    "Access check on (user, action, effect) rules: False if any matching rule says 'deny', True if one says 'allow'.",
)
def is_allowed(rules: list[tuple[str, str, str]], user: str, action: str) -> bool:
    """Check access by (user, action, effect) rules. '*' matches any user; 'deny' beats 'allow'; default is no.

    >>> is_allowed([("*", "read", "allow")], "eva", "read")
    True
    >>> is_allowed([("*", "read", "allow"), ("tom", "read", "deny")], "tom", "read")
    False
    >>> is_allowed([], "eva", "read")
    False
    """
    effects = {effect for who, what, effect in rules if who in (user, "*") and what == action}
    return "allow" in effects and "deny" not in effects


@exercise(
    "Winner by absolute majority: the option with more than half of the votes, else None.",
    "Which choice got over 50 percent of all votes? None if there is no such choice.",
)
def majority_choice(votes: list[str]) -> str | None:
    """Return the option chosen by more than half of the voters, or None.

    >>> majority_choice(["tea", "tea", "milk"])
    'tea'
    >>> majority_choice(["tea", "milk"]) is None
    True
    >>> majority_choice([]) is None
    True
    """
    for option, count in Counter(votes).most_common(1):
        if count * 2 > len(votes):
            return option
    return None


@exercise(
    "Points from ranked ballots: on a ballot of n names the first gets n points, the last one point. Sort by points, "
    "then by name.",
    "Score ballots positionally and return (name, points) pairs, best first, alphabetical on ties.",
)
def ballot_points(ballots: list[list[str]]) -> list[tuple[str, int]]:
    """Return (name, points) from best to worst, where place i on a ballot of n names gives n - i points.

    The first place has i = 0. Ties are ordered by name.

    >>> ballot_points([["Al", "Bo"], ["Bo", "Al"], ["Bo", "Al"]])
    [('Bo', 5), ('Al', 4)]
    >>> ballot_points([["X"]])
    [('X', 1)]
    >>> ballot_points([])
    []
    """
    points = Counter()
    for ballot in ballots:
        for place, name in enumerate(ballot):
            points[name] += len(ballot) - place
    return sorted(points.items(), key=lambda entry: (-entry[1], entry[0]))


@exercise(
    "Runoff: remove the option with fewest first places (last in alphabet if tied) from all ballots.",
    "One round of instant runoff; return the ballots without the eliminated option.",
)
def eliminate_last(ballots: list[list[str]]) -> list[list[str]]:
    """Remove from all ballots the option with the fewest first places, the alphabetically last if tied.

    Options that are never first count zero.

    >>> eliminate_last([["a", "b"], ["a", "c"], ["b", "a"]])
    [['a', 'b'], ['a'], ['b', 'a']]
    >>> eliminate_last([["a"], ["b"]])
    [['a'], []]
    >>> eliminate_last([])
    []
    """
    firsts = Counter(ballot[0] for ballot in ballots if ballot)
    options = {option for ballot in ballots for option in ballot}
    if not options:
        return ballots
    fewest = min(firsts[option] for option in options)
    loser = max(option for option in options if firsts[option] == fewest)
    return [[option for option in ballot if option != loser] for ballot in ballots]


@exercise(
    "Rota: assign the people in turn to the days, starting again after the last person.",
    "Dictionary from day to the person on duty, taking people cyclically.",
)
def duty_rota(days: list[str], people: list[str]) -> dict[str, str]:
    """Assign people to days in rotation.

    >>> duty_rota(["Mon", "Tue", "Wed"], ["Al", "Bo"])
    {'Mon': 'Al', 'Tue': 'Bo', 'Wed': 'Al'}
    >>> duty_rota(["Mon"], ["Al", "Bo"])
    {'Mon': 'Al'}
    >>> duty_rota([], ["Al"])
    {}
    """
    return dict(zip(days, cycle(people)))


@exercise(
    "All games of a round in which each team meets each other once, as pairs in list order.",
    "Fixtures where everybody plays everybody exactly one time.",
)
def fixtures(teams: list[str]) -> list[tuple[str, str]]:
    """Return all pairings of teams where each plays each other once.

    >>> fixtures(["A", "B", "C"])
    [('A', 'B'), ('A', 'C'), ('B', 'C')]
    >>> fixtures(["A"])
    []
    >>> fixtures([])
    []
    """
    games = []
    for i, home in enumerate(teams):
        for guest in teams[i + 1:]:
            games.append((home, guest))
    return games


@exercise(
    "League table from results (home, guest, home goals, guest goals): 3 points for a win, 1 for a draw; points then "
    "name.",
    "Add up league points and return (team, points) ordered by falling points and then team name.",
)
def league_table(results: list[tuple[str, str, int, int]]) -> list[tuple[str, int]]:
    """Return (team, points) sorted by points and then name; a win gives 3 points, a draw 1 to each.

    >>> league_table([("A", "B", 2, 0), ("B", "C", 1, 1)])
    [('A', 3), ('B', 1), ('C', 1)]
    >>> league_table([("X", "Y", 0, 4)])
    [('Y', 3), ('X', 0)]
    >>> league_table([])
    []
    """
    points = {}
    for home, guest, home_goals, guest_goals in results:
        points.setdefault(home, 0)
        points.setdefault(guest, 0)
        if home_goals > guest_goals:
            points[home] += 3
        elif home_goals < guest_goals:
            points[guest] += 3
        else:
            points[home] += 1
            points[guest] += 1
    return sorted(points.items(), key=lambda entry: (-entry[1], entry[0]))


@exercise(
    "Map each due day to its list of chores, days ascending and chores alphabetical.",
    "Agenda by day for {chore: day}.",
)
def agenda_by_day(due: dict[str, int]) -> dict[int, list[str]]:
    """Group chores by the day they are due, sorted by day and then by chore.

    >>> agenda_by_day({"wash": 2, "cook": 1, "iron": 2})
    {1: ['cook'], 2: ['iron', 'wash']}
    >>> agenda_by_day({})
    {}
    >>> agenda_by_day({"a": 0})
    {0: ['a']}
    """
    agenda = defaultdict(list)
    for chore, day in sorted(due.items(), key=lambda item: (item[1], item[0])):
        agenda[day].append(chore)
    return dict(agenda)


@exercise(
    "Loyalty stamps: every tenth coffee is free; how many of n coffees must be paid?",
    "Number of coffees to pay when the 10th, 20th and so on are free.",
)
def coffees_to_pay(n: int) -> int:
    """Return how many of n coffees are paid if every tenth one is free.

    >>> coffees_to_pay(9)
    9
    >>> coffees_to_pay(10)
    9
    >>> coffees_to_pay(25)
    23
    """
    return n - n // 10


@exercise(
    "Postage by weight: the price of the first bracket whose limit is not exceeded; too heavy gives None.",
    "Look a weight up in ascending (limit, price) brackets, limits inclusive, None beyond the last.",
)
def postage(weight: int, brackets: list[tuple[int, int]]) -> int | None:
    """Return the price of the first (limit, price) bracket with weight <= limit, or None.

    >>> postage(20, [(20, 80), (50, 120)])
    80
    >>> postage(21, [(20, 80), (50, 120)])
    120
    >>> postage(99, [(50, 120)]) is None
    True
    """
    for limit, price in brackets:
        if weight <= limit:
            return price
    return None


@exercise(
    "Graduated tax: each (threshold, percent) step taxes the part of the income above its threshold up to the next "
    "one.",
    "Tax in whole units for ascending (lower bound, percent) steps, where only the slice in each step has its rate.",
)
def stepped_tax(income: int, steps: list[tuple[int, int]]) -> float:
    """Return the tax on the income; each ascending (lower bound, percent) step taxes only its own slice.

    >>> stepped_tax(3000, [(1000, 10), (2000, 20)])
    300.0
    >>> stepped_tax(500, [(1000, 10)])
    0.0
    >>> stepped_tax(1500, [(0, 10)])
    150.0
    """
    tax = 0.0
    for i, (lower, percent) in enumerate(steps):
        upper = steps[i + 1][0] if i + 1 < len(steps) else income
        slice_ = min(income, upper) - lower
        if slice_ > 0:
            tax += slice_ * percent / 100
    return tax


@exercise(
    "Sell from batches in order of arrival: return the batches left after removing `pieces`; too few pieces left is a "
    "ValueError('not enough').",
    "First in, first out: take pieces from (name, amount) batches beginning with the oldest.",
)
def take_oldest_first(batches: list[tuple[str, int]], pieces: int) -> list[tuple[str, int]]:
    """Take pieces from the oldest batches first and return the remaining (name, amount) batches.

    Raises:
        ValueError: 'not enough' if the batches hold too few pieces.

    >>> take_oldest_first([("May", 5), ("June", 5)], 7)
    [('June', 3)]
    >>> take_oldest_first([("May", 5)], 0)
    [('May', 5)]
    >>> take_oldest_first([("May", 1)], 2)
    Traceback (most recent call last):
        ...
    ValueError: not enough
    """
    left = []
    for name, amount in batches:
        used = min(amount, pieces)
        pieces -= used
        if amount > used:
            left.append((name, amount - used))
    if pieces:
        raise ValueError("not enough")
    return left


@exercise(
    "Names of borrowers whose book was due before today, sorted by how long it is overdue, longest first.",
    "Overdue readers in order of decreasing delay (ties by name) for {reader: due day}.",
)
def overdue_readers(due: dict[str, int], today: int) -> list[str]:
    """Return the readers whose due day is before today, longest overdue first, then by name.

    >>> overdue_readers({"Al": 3, "Bo": 1, "Cy": 9}, 5)
    ['Bo', 'Al']
    >>> overdue_readers({"Al": 5}, 5)
    []
    >>> overdue_readers({"Di": 1, "Bo": 1}, 2)
    ['Bo', 'Di']
    """
    late = [(day, reader) for reader, day in due.items() if day < today]
    return [reader for _, reader in sorted(late)]


@exercise(
    "Match invoices to payments: numbers of invoices that have not been paid in full, sorted.",
    "Invoice ids whose payments, summed, are below the billed amount.",
)
def open_invoices(invoices: dict[int, int], payments: list[tuple[int, int]]) -> list[int]:
    """Return the sorted numbers of invoices whose (number, amount) payments do not reach the invoice amount.

    >>> open_invoices({1: 100, 2: 50}, [(1, 60), (2, 50), (1, 30)])
    [1]
    >>> open_invoices({7: 10}, [])
    [7]
    >>> open_invoices({}, [(1, 5)])
    []
    """
    paid = defaultdict(int)
    for number, amount in payments:
        paid[number] += amount
    return sorted(number for number, amount in invoices.items() if paid[number] < amount)


@exercise(
    "Apply the best single coupon: coupons are ('percent', p) or ('fixed', f); the lowest resulting price, never "
    "below 0.",
    "Cheapest price after using at most one coupon of the list on the price in cents (percentages rounded down).",
)
def best_coupon_price(price: int, coupons: list[tuple[str, int]]) -> int:
    """Return the lowest price in cents after using at most one coupon ('percent', p) or ('fixed', amount).

    Percentage discounts are rounded down; the price never falls below 0.

    >>> best_coupon_price(1000, [("percent", 10), ("fixed", 150)])
    850
    >>> best_coupon_price(100, [("fixed", 500)])
    0
    >>> best_coupon_price(99, [])
    99
    """
    best = price
    for kind, value in coupons:
        discount = price * value // 100 if kind == "percent" else value
        best = min(best, max(0, price - discount))
    return best


@exercise(
    "Seat the groups in order on tables of the given size; a group that does not fit at the current table opens the "
    "next.",
    "Number of tables used when groups are seated one after the other without being split or going back.",
)
def tables_needed(groups: list[int], seats: int) -> int:
    """Return how many tables are used if groups are seated in order and a new table is opened when one does not fit.

    >>> tables_needed([2, 3, 4], 5)
    2
    >>> tables_needed([4, 2, 4], 5)
    3
    >>> tables_needed([], 5)
    0
    """
    tables = free = 0
    for group in groups:
        if group > free:
            tables += 1
            free = seats
        free -= group
    return tables
