"""Tariffs, stocks, scores and counters: everyday rules computed with numbers."""

from training.curriculum.exercise import exercise


@exercise(
    "Compute the fare of a ride with a lower bound.",
    "Given distance, base price, price per kilometre and a minimum, what does the ride cost?",
)
def taxi_price(km: float, base: float, per_km: float, minimum: float) -> float:
    """Return base plus per_km for every kilometre, but at least the minimum price.

    >>> taxi_price(10, 3, 2, 8)
    23
    >>> taxi_price(1, 3, 2, 8)
    8
    >>> taxi_price(0, 4, 1, 4)
    4
    """
    return max(minimum, base + per_km * km)


@exercise(
    "Find the price class of a parcel by its weight; too heavy parcels have no price.",
    "Given the weight in grams, choose the postage of the first class that is sufficient (None if none is).",
)
def postage_for(grams):
    """Return 2 for up to 500 grams, 5 for up to 2000, 9 for up to 10000 and None above.

    >>> postage_for(500)
    2
    >>> postage_for(501)
    5
    >>> postage_for(10000)
    9
    >>> postage_for(10001) is None
    True
    """
    for limit, price in [(500, 2), (2000, 5), (10000, 9)]:
        if grams <= limit:
            return price
    return None


@exercise(
    "Charge use up to limit with the low price and the excess with the high price.",
    "Given a consumption, a limit and two prices, compute the bill.",
)
def water_bill(cubic: int, limit: int, low_price: float, high_price: float) -> float:
    """The first limit cubic metres cost low_price each, all further ones high_price; return the total.

    >>> water_bill(30, 20, 1, 2)
    40
    >>> water_bill(10, 20, 1, 2)
    10
    >>> water_bill(20, 20, 3, 5)
    60
    """
    return min(cubic, limit) * low_price + max(0, cubic - limit) * high_price


@exercise(
    "Compute a monthly phone bill with free minutes.",
    "Given used and included minutes, a price per minute and the flat fee, what is to be paid?",
)
def phone_cost(minutes, included, per_minute, flat):
    """Return the flat fee plus per_minute for each minute beyond the included ones.

    >>> phone_cost(120, 100, 0.5, 10)
    20.0
    >>> phone_cost(80, 100, 0.5, 10)
    10.0
    >>> phone_cost(100, 100, 1, 0)
    0
    """
    return flat + max(0, minutes - included) * per_minute


@exercise(
    "Charge half a unit per day up to day ten, one unit for every further day, limited to 20.",
    "Given the number of days a book is late (0 or less is free), compute the capped fee.",
)
def overdue_media_fee(days: int) -> float:
    """Return the fine for overdue days: 0.5 a day for the first ten days and 1 a day after that, at most 20.

    >>> overdue_media_fee(4)
    2.0
    >>> overdue_media_fee(12)
    7.0
    >>> overdue_media_fee(100)
    20
    >>> overdue_media_fee(0)
    0
    """
    if days <= 0:
        return 0
    return min(20, min(days, 10) * 0.5 + max(0, days - 10))


@exercise(
    "Compute both totals and name the lower one.",
    "Given a consumption and two tariffs, which costs less, 'A', 'B' or are they the 'same'?",
)
def cheaper_tariff(use, base_a, price_a, base_b, price_b):
    """Compare two tariffs with a base fee and a price per unit; return 'A' or 'B', the cheaper one for the given use, or 'same'.

    >>> cheaper_tariff(10, 5, 1, 0, 2)
    'A'
    >>> cheaper_tariff(3, 5, 1, 0, 2)
    'B'
    >>> cheaper_tariff(5, 5, 1, 0, 2)
    'same'
    """
    a = base_a + use * price_a
    b = base_b + use * price_b
    if a == b:
        return "same"
    return "A" if a < b else "B"


@exercise(
    "Try every number of group tickets and pay single prices for the rest; take the minimum.",
    "Given people, the single price, the group price and the group size, what is the cheapest total?",
)
def group_ticket(people: int, single: float, group: float, size: int) -> float:
    """Return the lowest price for people when a group ticket covers up to size persons and single tickets are sold too.

    >>> group_ticket(7, 3, 10, 5)
    16
    >>> group_ticket(4, 3, 10, 5)
    10
    >>> group_ticket(0, 3, 10, 5)
    0
    """
    groups = -(-people // size)
    return min(g * group + max(0, people - g * size) * single for g in range(groups + 1))


@exercise(
    "Divide the missing amount by the pack size and round up.",
    "Given the stock, the required minimum and the pack size, compute the number of packs.",
)
def restock_amount(stock, minimum, pack):
    """Return how many packs must be ordered to bring stock up to at least minimum, 0 if there is enough.

    >>> restock_amount(3, 20, 6)
    3
    >>> restock_amount(25, 20, 6)
    0
    >>> restock_amount(8, 20, 6)
    2
    """
    return max(0, -(-(minimum - stock) // pack))


@exercise(
    "Lower the count of each sold name by one, never below zero.",
    "Given counts by name and a list of sold names, compute the remaining counts.",
)
def stock_after(stock: dict, sales: list) -> dict:
    """Return the stock after selling one piece for every name in sales; sales of missing or sold-out goods are ignored.

    >>> stock_after({"pen": 2, "cup": 1}, ["pen", "cup", "cup"])
    {'pen': 1, 'cup': 0}
    >>> stock_after({}, ["x"])
    {}
    >>> stock_after({"a": 1}, [])
    {'a': 1}
    """
    left = dict(stock)
    for name in sales:
        if left.get(name, 0) > 0:
            left[name] -= 1
    return left


@exercise(
    "List all goods that run short, the scarcest first.",
    "Given counts by name and a minimum, which names must be ordered again?",
)
def names_to_reorder(stock, minimum):
    """Return the names whose count is below minimum, sorted by count and then by name.

    >>> names_to_reorder({"pen": 2, "cup": 9, "ink": 0}, 5)
    ['ink', 'pen']
    >>> names_to_reorder({"a": 5}, 5)
    []
    >>> names_to_reorder({"b": 1, "a": 1}, 2)
    ['a', 'b']
    """
    short = [name for name, count in stock.items() if count < minimum]
    return sorted(short, key=lambda name: (stock[name], name))


@exercise(
    "For every demand hand out the smaller of demand and remaining stock.",
    "Given demands and a stock, list what each customer receives, 0 when nothing is left.",
)
def hand_out_in_order(demands: list, stock: int) -> list:
    """Serve customers in order while stock remains, giving each at most what is left; return the amounts given.

    >>> hand_out_in_order([3, 4, 5], 8)
    [3, 4, 1]
    >>> hand_out_in_order([2], 0)
    [0]
    >>> hand_out_in_order([], 5)
    []
    """
    given = []
    for demand in demands:
        amount = min(demand, stock)
        given.append(amount)
        stock -= amount
    return given


@exercise(
    "Take from each coin value, in descending order, as many as needed and available.",
    "Given coins in a machine and an amount, return value to number of coins used, or None when a rest remains.",
)
def machine_change(coins: dict, amount: int) -> dict:
    """Pay amount greedily from the available coins (value to count), largest values first; return the used coins, or None if it does not work out.

    >>> machine_change({5: 1, 2: 3}, 9)
    {5: 1, 2: 2}
    >>> machine_change({5: 1}, 3) is None
    True
    >>> machine_change({1: 4}, 0)
    {}
    """
    used = {}
    for value in sorted(coins, reverse=True):
        n = min(coins[value], amount // value)
        if n > 0:
            used[value] = n
            amount -= n * value
    return used if amount == 0 else None


@exercise(
    "Count the hits and add the bonus once for each full group of hits.",
    "Given the number of hits, the group size and the bonus, compute the score.",
)
def final_score(hits, bonus_every, bonus):
    """Return one point per hit plus the bonus after every bonus_every hits.

    >>> final_score(7, 3, 5)
    17
    >>> final_score(2, 3, 5)
    2
    >>> final_score(9, 3, 1)
    12
    """
    return hits + hits // bonus_every * bonus


@exercise(
    "Subtract first, then twice first and so on from the points and count the levels, starting at level 1.",
    "Given points and the cost of the first step, how high is the level when the step cost doubles every time?",
)
def level_from_points(points: int, first: int) -> int:
    """Level 2 needs first points and each next level twice as many additional points as the one before; return the level reached.

    >>> level_from_points(50, 100)
    1
    >>> level_from_points(100, 100)
    2
    >>> level_from_points(300, 100)
    3
    """
    level = 1
    while points >= first:
        points -= first
        first *= 2
        level += 1
    return level


@exercise(
    "Process the events in order; at zero lives the game is over.",
    "Given event names and starting lives, how many lives remain?",
)
def remaining_hearts(events, lives):
    """Each 'hit' costs a life, each 'heart' gives one up to the starting number; return the lives at the end, stopping at 0.

    >>> remaining_hearts(["hit", "hit", "heart"], 3)
    2
    >>> remaining_hearts(["heart"], 3)
    3
    >>> remaining_hearts(["hit", "heart"], 1)
    0
    """
    current = lives
    for event in events:
        if event == "hit":
            current -= 1
            if current == 0:
                break
        elif event == "heart":
            current = min(lives, current + 1)
    return current


@exercise(
    "Check the total against the mark and demand at least one point in every part.",
    "Given points of all parts and a pass mark, decide about the exam.",
)
def exam_result(points: list, pass_mark: int) -> str:
    """Return 'passed' if the sum is at least pass_mark and no single result is 0, otherwise 'failed'.

    >>> exam_result([5, 6, 4], 15)
    'passed'
    >>> exam_result([10, 10, 0], 15)
    'failed'
    >>> exam_result([4, 4], 10)
    'failed'
    """
    if sum(points) >= pass_mark and 0 not in points:
        return "passed"
    return "failed"


@exercise(
    "Sort the points, leave out the k smallest and add the rest.",
    "Given points and k, total everything except the k worst results.",
)
def drop_worst_sum(points, k):
    """Return the sum of the points without the k lowest ones.

    >>> drop_worst_sum([5, 1, 8, 3], 2)
    13
    >>> drop_worst_sum([4], 1)
    0
    >>> drop_worst_sum([2, 2], 0)
    4
    """
    return sum(sorted(points)[k:])


@exercise(
    "Subtract the handicap and par from the strokes.",
    "Given strokes, handicap and par, how far above (positive) or below (negative) par is the net score?",
)
def handicap_score(strokes: int, handicap: int, par: int) -> int:
    """Return strokes minus handicap relative to par.

    >>> handicap_score(90, 18, 72)
    0
    >>> handicap_score(70, 0, 72)
    -2
    >>> handicap_score(80, 10, 72)
    -2
    """
    return strokes - handicap - par


@exercise(
    "Compute new minus old, taking one overflow of the counter into account.",
    "Given two readings of a meter with so many digits, how much was counted in between?",
)
def elapsed_meter(old, new, digits):
    """A counter with the given number of digits starts again at 0 after its largest value; return the difference from old to new.

    >>> elapsed_meter(120, 150, 3)
    30
    >>> elapsed_meter(990, 20, 3)
    30
    >>> elapsed_meter(5, 5, 2)
    0
    """
    return (new - old) % 10**digits


@exercise(
    "Divide the difference of the last and the first reading by the number of steps, with one decimal.",
    "Given meter readings of consecutive days, how much is used per day on average?",
)
def average_daily_use(readings: list) -> float:
    """Return the mean increase between consecutive readings, rounded to 1 digit, or 0.0 for fewer than two readings.

    >>> average_daily_use([100, 104, 111])
    5.5
    >>> average_daily_use([50])
    0.0
    >>> average_daily_use([7, 7])
    0.0
    """
    if len(readings) < 2:
        return 0.0
    return round((readings[-1] - readings[0]) / (len(readings) - 1), 1)


@exercise(
    "In which hour was the count highest? Of equal maxima take the latest.",
    "Given counts per hour, find the 0-based hour with the maximum, preferring later hours.",
)
def peak_hour(counts):
    """Return the index of the largest count; ties go to the last one.

    >>> peak_hour([3, 9, 9, 1])
    2
    >>> peak_hour([5])
    0
    >>> peak_hour([0, 0])
    1
    """
    return max(range(len(counts)), key=lambda i: (counts[i], i))


@exercise(
    "Add the changes one after another and count the moments with more than capacity.",
    "Given changes and a capacity, how many times is the place too full?",
)
def over_capacity_times(changes, capacity):
    """Count after how many of the changes the running total is above capacity.

    >>> over_capacity_times([3, 2, -4, 5], 4)
    2
    >>> over_capacity_times([1], 1)
    0
    >>> over_capacity_times([], 0)
    0
    """
    total = count = 0
    for change in changes:
        total += change
        if total > capacity:
            count += 1
    return count


@exercise(
    "Fill shelf after shelf; later shelves may stay empty and surplus books are left out.",
    "Given a number of books, the shelf capacity and the number of shelves, list the books per shelf.",
)
def shelf_count(books: int, per_shelf: int, shelves: int) -> list:
    """Distribute books to shelves from the first on, each holding at most per_shelf; return how many stand on each shelf.

    >>> shelf_count(7, 3, 4)
    [3, 3, 1, 0]
    >>> shelf_count(10, 4, 2)
    [4, 4]
    >>> shelf_count(0, 5, 2)
    [0, 0]
    """
    counts = []
    for _ in range(shelves):
        placed = min(books, per_shelf)
        counts.append(placed)
        books -= placed
    return counts


@exercise(
    "Give every team people // teams members and one more to the first teams until all are placed.",
    "Given a number of people and of teams, list how many members each team gets.",
)
def team_sizes(people, teams):
    """Return the sizes of the teams when people are divided as evenly as possible, larger teams first.

    >>> team_sizes(10, 3)
    [4, 3, 3]
    >>> team_sizes(6, 2)
    [3, 3]
    >>> team_sizes(2, 3)
    [1, 1, 0]
    """
    return [people // teams + (1 if i < people % teams else 0) for i in range(teams)]


@exercise(
    "Carry the rest of each stop over to the next one.",
    "Given the newly waiting people per departure and the seats, how many are left behind after the last bus?",
)
def bus_leftover(waiting: list, seats: int) -> int:
    """At every stop people join the queue and a bus takes at most seats of all waiting; return how many remain at the end.

    >>> bus_leftover([10, 3, 9], 8)
    1
    >>> bus_leftover([5], 8)
    0
    >>> bus_leftover([], 4)
    0
    """
    left = 0
    for people in waiting:
        left = max(0, left + people - seats)
    return left


@exercise(
    "Classify a measurement by two rising limits.",
    "Given a value and two thresholds, which of the alarm levels 0, 1 and 2 applies?",
)
def alarm_level(value, warn, critical):
    """Return 0 if value is below warn, 1 if it is below critical and 2 otherwise.

    >>> alarm_level(5, 10, 20)
    0
    >>> alarm_level(10, 10, 20)
    1
    >>> alarm_level(25, 10, 20)
    2
    """
    if value < warn:
        return 0
    return 1 if value < critical else 2


@exercise(
    "Switch with a tolerance of one degree and keep the present state in between.",
    "Given temperature, target and the current state, decide if the heater runs.",
)
def thermostat(temperature: float, target: float, heating: bool) -> bool:
    """Return whether the heating should be on: on when more than 1 below target, off when more than 1 above, otherwise as before.

    >>> thermostat(17, 20, False)
    True
    >>> thermostat(19.5, 20, True)
    True
    >>> thermostat(22, 20, True)
    False
    """
    if temperature < target - 1:
        return True
    if temperature > target + 1:
        return False
    return heating


@exercise(
    "Compare the day-by-day price (there and back) with the monthly price.",
    "Given travel days, the price of a single ride and of a monthly ticket, what is the least to pay?",
)
def commute_cost(days, single, monthly):
    """Return the cheaper cost of two single tickets a day for the given days or one monthly ticket.

    >>> commute_cost(20, 2, 60)
    60
    >>> commute_cost(10, 2, 60)
    40
    >>> commute_cost(0, 3, 50)
    0
    """
    return min(2 * days * single, monthly)
