"""Keeping state in a dictionary while processing a list of events."""

from training.curriculum.exercise import exercise


@exercise(
    "Apply additions and removals to a stock dictionary and return the new stock.",
    "Given a stock and pairs of item and signed amount, add every amount to its item, unknown items starting at 0.",
)
def stock_after_moves(stock: dict[str, int], moves: list[tuple[str, int]]) -> dict[str, int]:
    """Return the stock after the movements (item, change), starting from the given stock; items at 0 stay.

    >>> stock_after_moves({"egg": 5}, [("egg", -2), ("tea", 3)])
    {'egg': 3, 'tea': 3}
    >>> stock_after_moves({"egg": 1}, [("egg", -1)])
    {'egg': 0}
    >>> stock_after_moves({}, [])
    {}
    """
    result = dict(stock)
    for item, change in moves:
        result[item] = result.get(item, 0) + change
    return result


@exercise(
    "Book payments between people and return who has gained or lost how much.",
    "Given triples of payer, receiver and amount, subtract from the one, add to the other and return the balances.",
)
def balances_after(payments):
    """Return the account balances after the payments (payer, receiver, amount), all accounts starting at 0.

    >>> balances_after([("ann", "bob", 5), ("bob", "ann", 2)])
    {'ann': -3, 'bob': 3}
    >>> balances_after([("ann", "ann", 9)])
    {'ann': 0}
    >>> balances_after([])
    {}
    """
    balances = {}
    for payer, receiver, amount in payments:
        balances[payer] = balances.get(payer, 0) - amount
        balances[receiver] = balances.get(receiver, 0) + amount
    return balances


@exercise(
    "Apply signed changes written behind the names and return a dict of scores.",
    "Given texts of a name followed by + or - and a number, add up the numbers for each name.",
)
def scores_from_texts(changes: list[str]) -> dict[str, int]:
    """Process 'name+3' and 'name-2' texts and return the score of each name, starting at 0.

    >>> scores_from_texts(["ann+3", "bob-2", "ann+1"])
    {'ann': 4, 'bob': -2}
    >>> scores_from_texts(["x+10"])
    {'x': 10}
    >>> scores_from_texts([])
    {}
    """
    scores = {}
    for change in changes:
        sign = "+" if "+" in change else "-"
        name, number = change.split(sign)
        scores[name] = scores.get(name, 0) + int(sign + number)
    return scores


@exercise(
    "Build a dictionary by tuples of set and delete commands; deleting a missing key does nothing.",
    "Given commands, store or remove keys in turn and return the resulting dict.",
)
def run_store_commands(commands):
    """Run the commands ('set', key, value) and ('delete', key) on an empty dictionary and return it.

    >>> run_store_commands([("set", "a", 1), ("set", "b", 2), ("delete", "a")])
    {'b': 2}
    >>> run_store_commands([("delete", "x")])
    {}
    >>> run_store_commands([])
    {}
    """
    store = {}
    for command in commands:
        if command[0] == "set":
            store[command[1]] = command[2]
        else:
            store.pop(command[1], None)
    return store


@exercise(
    "Assign the smallest free place to arriving cars, free it when they leave and return car -> place at the end.",
    "Given texts 'in x' and 'out x', follow which place numbers are taken and return those still occupied per car.",
)
def parking_places(events: list[str]) -> dict[str, int]:
    """Return the parking place of each car after the events 'in CAR' and 'out CAR': each car takes the lowest free number from 1.

    >>> parking_places(["in a", "in b", "out a", "in c"])
    {'b': 2, 'c': 1}
    >>> parking_places(["in a", "out a"])
    {}
    >>> parking_places([])
    {}
    """
    places = {}
    for event in events:
        action, car = event.split()
        if action == "out":
            del places[car]
        else:
            n = 1
            while n in places.values():
                n += 1
            places[car] = n
    return places


@exercise(
    "Add up the durations between 'on' and the next 'off' for every name.",
    "Given events sorted by time, compute name -> sum of off time minus on time; somebody still on adds nothing.",
)
def logged_in_times(events):
    """Return the total time each name was logged in, from (time, name, 'on' or 'off') events in order of time.

    >>> logged_in_times([(1, "ann", "on"), (3, "bob", "on"), (6, "ann", "off"), (8, "bob", "off")])
    {'ann': 5, 'bob': 5}
    >>> logged_in_times([(1, "ann", "on")])
    {}
    >>> logged_in_times([])
    {}
    """
    started = {}
    totals = {}
    for time, name, state in events:
        if state == "on":
            started[name] = time
        elif name in started:
            totals[name] = totals.get(name, 0) + time - started.pop(name)
    return totals


@exercise(
    "Every press of a name toggles its lamp; list the lamps that are lit at the end in alphabetical order.",
    "Given a list of pressed names, flip each one's state and return the names whose state is on.",
)
def lamps_on(presses: list[str]) -> list[str]:
    """Return the lamps that are on after each name in presses switches its lamp; all start off; sorted.

    >>> lamps_on(["b", "a", "b", "c"])
    ['a', 'c']
    >>> lamps_on(["x", "x"])
    []
    >>> lamps_on([])
    []
    """
    on = {}
    for name in presses:
        on[name] = not on.get(name, False)
    return sorted(name for name in on if on[name])


@exercise(
    "For each position tell how far back the previous equal item is; -1 if there is none.",
    "Given a list, compute index minus index of the last occurrence of the same item, -1 for new items.",
)
def steps_since_last(items):
    """Return for every item the number of steps since it was last seen, -1 at its first occurrence.

    >>> steps_since_last(["a", "b", "a", "a"])
    [-1, -1, 2, 1]
    >>> steps_since_last([1, 2])
    [-1, -1]
    >>> steps_since_last([])
    []
    """
    last = {}
    result = []
    for i, item in enumerate(items):
        result.append(i - last[item] if item in last else -1)
        last[item] = i
    return result


@exercise(
    "How close do equal items come at least? Compute the least difference of their indexes.",
    "Given a list, find the minimum number of steps from an item to its next repeat, None without repeats.",
)
def closest_repeat(items):
    """Return the smallest distance between two equal items of the list, or None if all items differ.

    >>> closest_repeat([1, 2, 1, 3, 3])
    1
    >>> closest_repeat(["a", "b"]) is None
    True
    >>> closest_repeat([]) is None
    True
    """
    last = {}
    gaps = []
    for i, item in enumerate(items):
        if item in last:
            gaps.append(i - last[item])
        last[item] = i
    return min(gaps, default=None)


@exercise(
    "Follow a game point by point and list who is in the lead, a new leader needing strictly more points.",
    "Given the list of who scores, return the leader after every score, where drawing level does not change the leader.",
)
def leader_after_each(points):
    """Return the name that leads after each point when the names in points get one point each in turn; ties keep the earlier leader.

    >>> leader_after_each(["a", "b", "b", "a", "a"])
    ['a', 'a', 'b', 'b', 'a']
    >>> leader_after_each(["x"])
    ['x']
    >>> leader_after_each([])
    []
    """
    scores = {}
    leader = None
    leaders = []
    for name in points:
        scores[name] = scores.get(name, 0) + 1
        if leader is None or scores[name] > scores[leader]:
            leader = name
        leaders.append(leader)
    return leaders


@exercise(
    "Follow the running totals of all names and return the greatest value one of them ever has, at least 0.",
    "Given signed changes per name, compute the peak over time and names of the totals, starting from 0.",
)
def peak_total(changes: list[tuple[str, int]]) -> int:
    """Return the highest total that any name reaches while the (name, change) pairs are processed, 0 without pairs.

    >>> peak_total([("a", 5), ("b", 3), ("a", -4), ("b", 4)])
    7
    >>> peak_total([("a", -1)])
    0
    >>> peak_total([])
    0
    """
    totals = {}
    peak = 0
    for name, change in changes:
        totals[name] = totals.get(name, 0) + change
        peak = max(peak, totals[name])
    return peak


@exercise(
    "Serve each order if the stock has enough of the item, lowering the stock, and list the refused orders.",
    "Given a stock and orders, return the orders for which not enough was left when their turn came; refused orders take nothing.",
)
def refused_orders(stock, orders):
    """Sell from stock: process orders (item, amount) in turn and return those that could not be served completely.

    >>> refused_orders({"egg": 5}, [("egg", 3), ("egg", 3), ("egg", 2)])
    [('egg', 3)]
    >>> refused_orders({}, [("tea", 1)])
    [('tea', 1)]
    >>> refused_orders({"tea": 1}, [])
    []
    """
    left = dict(stock)
    refused = []
    for item, amount in orders:
        if left.get(item, 0) >= amount:
            left[item] -= amount
        else:
            refused.append((item, amount))
    return refused


@exercise(
    "For every position count the distinct names up to there.",
    "Given a list, return the growing number of different items.",
)
def get_distinct_so_far(names: list[str]) -> list[int]:
    """Return the number of different names seen so far after each entry.

    >>> get_distinct_so_far(["a", "b", "a", "c"])
    [1, 2, 2, 3]
    >>> get_distinct_so_far(["x", "x"])
    [1, 1]
    >>> get_distinct_so_far([])
    []
    """
    seen = set()
    result = []
    for name in names:
        seen.add(name)
        result.append(len(seen))
    return result


@exercise(
    "Follow a small library and return reader -> book for all books that are out.",
    "Given lending and returning events, keep track of who has which book and return it at the end.",
)
def books_out(events):
    """Return the book each reader holds after ('lend', reader, book) and ('return', reader) events.

    >>> books_out([("lend", "ann", "Sea"), ("lend", "bob", "Sky"), ("return", "ann")])
    {'bob': 'Sky'}
    >>> books_out([("lend", "ann", "Sea"), ("return", "ann")])
    {}
    >>> books_out([])
    {}
    """
    out = {}
    for event in events:
        if event[0] == "lend":
            out[event[1]] = event[2]
        else:
            out.pop(event[1])
    return out


@exercise(
    "First come, first served: assign hours to the wishes in order and skip wishes for taken hours.",
    "Given wishes, return the timetable in which every hour belongs to the first name that asked for it.",
)
def grant_hours(wishes: list[tuple[str, int]]) -> dict[int, str]:
    """Put names on the free hours of a timetable: each (name, hour) wish is granted if the hour is still free; return hour -> name.

    >>> grant_hours([("ann", 9), ("bob", 9), ("bob", 10)])
    {9: 'ann', 10: 'bob'}
    >>> grant_hours([("ann", 8)])
    {8: 'ann'}
    >>> grant_hours([])
    {}
    """
    timetable = {}
    for name, hour in wishes:
        if hour not in timetable:
            timetable[hour] = name
    return timetable


@exercise(
    "Count the log entries of every name and list each name at the moment its count first goes above limit.",
    "Given a list of names and a limit, return the names with more than limit entries, ordered by when they exceeded it.",
)
def over_limit_order(log, limit):
    """Return the names that occur more than limit times in the log, in the order in which they exceed the limit.

    >>> over_limit_order(["a", "b", "b", "a", "a", "b"], 2)
    ['a', 'b']
    >>> over_limit_order(["a"], 1)
    []
    >>> over_limit_order([], 0)
    []
    """
    counts = {}
    exceeded = []
    for name in log:
        counts[name] = counts.get(name, 0) + 1
        if counts[name] == limit + 1:
            exceeded.append(name)
    return exceeded


@exercise(
    "Map every item to the length of its longest block of neighbouring occurrences.",
    "Given a list, compute for each different item how often it occurs in a row at most.",
)
def longest_run_per_item(items: list) -> dict:
    """Return the longest run of consecutive equal entries for each item, as a dictionary.

    >>> longest_run_per_item(["a", "a", "b", "a", "b", "b", "b"])
    {'a': 2, 'b': 3}
    >>> longest_run_per_item([1])
    {1: 1}
    >>> longest_run_per_item([])
    {}
    """
    best = {}
    run = 0
    for i, item in enumerate(items):
        run = run + 1 if i > 0 and items[i - 1] == item else 1
        best[item] = max(best.get(item, 0), run)
    return best


@exercise(
    "Label each entry 'new' at its first appearance and 'known' at every later one.",
    "Given numbers, tell for every position if the same number occurred earlier.",
)
def new_or_known(numbers):
    """Remember results: return for each number of the list whether it was computed ('new') or known from before ('known').

    >>> new_or_known([3, 5, 3])
    ['new', 'new', 'known']
    >>> new_or_known([1, 1])
    ['new', 'known']
    >>> new_or_known([])
    []
    """
    seen = set()
    labels = []
    for n in numbers:
        labels.append("known" if n in seen else "new")
        seen.add(n)
    return labels


@exercise(
    "Combine loans in both directions between the same two people and return {(debtor, creditor): amount} for positive rests.",
    "Given triples (lender, borrower, amount), set off opposite loans and map (borrower, lender) to what is still owed.",
)
def net_debts(loans: list[tuple[str, str, int]]) -> dict[tuple[str, str], int]:
    """Return {(borrower, lender): amount} still owed after setting off the (lender, borrower, amount) loans against each other.

    >>> net_debts([("ann", "bob", 5), ("bob", "ann", 2)])
    {('bob', 'ann'): 3}
    >>> net_debts([("ann", "bob", 3), ("bob", "ann", 3)])
    {}
    >>> net_debts([])
    {}
    """
    owed = {}
    for lender, borrower, amount in loans:
        owed[borrower, lender] = owed.get((borrower, lender), 0) + amount
    result = {}
    for (borrower, lender), amount in owed.items():
        rest = amount - owed.get((lender, borrower), 0)
        if rest > 0:
            result[borrower, lender] = rest
    return result
