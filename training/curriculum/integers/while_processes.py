"""Processes that repeat until something happens, counted or followed with while loops."""

from training.curriculum.exercise import exercise


@exercise(
    "Count the weeks until the savings, growing by weekly every week, are at least price.",
    "Given a price and a weekly amount, how many full weeks must one save?",
)
def weeks_to_save(price: int, weekly: int) -> int:
    """Return after how many weeks of saving weekly units each the price can be paid.

    >>> weeks_to_save(100, 30)
    4
    >>> weeks_to_save(90, 30)
    3
    >>> weeks_to_save(0, 5)
    0
    """
    weeks = 0
    saved = 0
    while saved < price:
        saved += weekly
        weeks += 1
    return weeks


@exercise(
    "Count the days on which daily_use can be taken from the tank, if refill (smaller than daily_use) flows in after each.",
    "Given a start level, a daily use and a smaller daily refill, after how many days does the level fall below the daily use?",
)
def days_until_empty(liters, daily_use, refill):
    """A tank holds liters; each day daily_use is taken out and then refill is added. Return the number of days until less than daily_use is left.

    >>> days_until_empty(10, 4, 1)
    3
    >>> days_until_empty(3, 5, 0)
    0
    >>> days_until_empty(20, 5, 0)
    4
    """
    days = 0
    while liters >= daily_use:
        liters = liters - daily_use + refill
        days += 1
    return days


@exercise(
    "How often does a ball bounce up to at least limit when every bounce reaches factor times the last height?",
    "Multiply height by factor (below 1) repeatedly and return how many results are not below limit.",
)
def bounces_above(height: float, factor: float, limit: float) -> int:
    """A ball dropped from height rises to factor times the previous height at each bounce; count the bounces that rise to limit or more.

    >>> bounces_above(10, 0.5, 2)
    2
    >>> bounces_above(8, 0.5, 4)
    1
    >>> bounces_above(1, 0.5, 3)
    0
    """
    count = 0
    height *= factor
    while height >= limit:
        count += 1
        height *= factor
    return count


@exercise(
    "Count the years until the amount, increased by rate percent each year, is twice its start value or more.",
    "Given an amount and a positive yearly growth in percent, how many years does doubling take?",
)
def years_to_double(amount, rate):
    """Return after how many years an amount growing by rate percent per year has at least doubled.

    >>> years_to_double(100, 50)
    2
    >>> years_to_double(100, 10)
    8
    >>> years_to_double(7, 100)
    1
    """
    target = 2 * amount
    years = 0
    while amount < target:
        amount *= 1 + rate / 100
        years += 1
    return years


@exercise(
    "Start with a population, add births and subtract deaths each year, stopping at zero, and give the final number.",
    "Given start, yearly births and deaths and a number of years, simulate the population, where negative values become 0.",
)
def population_after(start: int, births: int, deaths: int, years: int) -> int:
    """Return the population after the given years when births are added and deaths removed every year; it never drops below 0.

    >>> population_after(100, 5, 3, 10)
    120
    >>> population_after(10, 0, 4, 5)
    0
    >>> population_after(50, 2, 2, 7)
    50
    """
    for _ in range(years):
        start = max(0, start + births - deaths)
    return start


@exercise(
    "Count the foldings, each doubling the thickness, that make the paper reach target.",
    "Given a thickness and a target, double until it is not below the target and return how many doublings it took.",
)
def folds_until_thick(thickness, target):
    """Return how often paper of the given thickness must be folded in half until it is at least target thick.

    >>> folds_until_thick(1, 10)
    4
    >>> folds_until_thick(3, 3)
    0
    >>> folds_until_thick(5, 11)
    2
    """
    folds = 0
    while thickness < target:
        thickness *= 2
        folds += 1
    return folds


@exercise(
    "Split a length into parts of size piece; a rest becomes a final smaller part.",
    "Given a length and a piece size, list the sizes of all pieces in the order they are cut.",
)
def cut_pieces(length: int, piece: int) -> list:
    """Cut pieces of the given size from a length and return the list of pieces, where the last one may be shorter.

    >>> cut_pieces(10, 4)
    [4, 4, 2]
    >>> cut_pieces(8, 4)
    [4, 4]
    >>> cut_pieces(3, 5)
    [3]
    """
    pieces = []
    while length > 0:
        pieces.append(min(piece, length))
        length -= piece
    return pieces


@exercise(
    "Take away growing numbers starting with 1 from n as long as possible and give back the rest.",
    "Given n, keep removing the next whole number until it would be larger than what remains; return the remainder.",
)
def subtract_growing(n):
    """Subtract 1, then 2, then 3 and so on from n while the result stays non-negative; return what is left.

    >>> subtract_growing(10)
    0
    >>> subtract_growing(12)
    2
    >>> subtract_growing(0)
    0
    """
    k = 1
    while n >= k:
        n -= k
        k += 1
    return n


@exercise(
    "List the path from the positive n to 1 where multiples of three are divided by three and other numbers are increased by one.",
    "Given n, build the list of values produced by dividing by 3 if possible and adding 1 otherwise, until 1 is reached.",
)
def threes_chain(n):
    """Follow the rule: a multiple of 3 is divided by 3, any other number grows by 1; return all values from n down to 1.

    >>> threes_chain(10)
    [10, 11, 12, 4, 5, 6, 2, 3, 1]
    >>> threes_chain(9)
    [9, 3, 1]
    >>> threes_chain(1)
    [1]
    """
    path = [n]
    while n > 1:
        n = n // 3 if n % 3 == 0 else n + 1
        path.append(n)
    return path


@exercise(
    "After how many whole hours has the faster A, starting at a, caught up with B, who starts at b?",
    "Given two starts and two speeds (A faster), count the hours until the position of A is at least that of B.",
)
def meeting_hour(a: int, b: int, speed_a: int, speed_b: int) -> int:
    """A starts at position a and moves speed_a per hour, B starts ahead at b and moves speed_b; return the first full hour at which A is not behind.

    >>> meeting_hour(0, 10, 5, 3)
    5
    >>> meeting_hour(4, 4, 2, 1)
    0
    >>> meeting_hour(0, 7, 4, 1)
    3
    """
    hours = 0
    while a < b:
        a += speed_a
        b += speed_b
        hours += 1
    return hours


@exercise(
    "Count the months to repay a debt with a fixed monthly payment and monthly interest in percent.",
    "Given debt, payment (larger than the interest) and monthly rate, simulate until nothing is owed and return the months.",
)
def pay_off_months(debt: float, payment: float, rate: float) -> int:
    """Each month interest of rate percent is added to the debt and then payment is paid; return the number of months until it is gone.

    >>> pay_off_months(100, 50, 0)
    2
    >>> pay_off_months(1000, 500, 10)
    3
    >>> pay_off_months(90, 100, 10)
    1
    """
    months = 0
    while debt > 0:
        debt += debt * rate / 100
        debt -= payment
        months += 1
    return months


@exercise(
    "Count the subtractions needed to make the positive a and b equal when always the smaller is taken from the bigger.",
    "Given two positive integers, reduce the larger by the smaller again and again and count the steps to equality.",
)
def subtract_in_turn(a, b):
    """Repeatedly subtract the smaller number from the larger until both are equal; return how many subtractions that takes.

    >>> subtract_in_turn(12, 8)
    2
    >>> subtract_in_turn(7, 7)
    0
    >>> subtract_in_turn(5, 1)
    4
    """
    steps = 0
    while a != b:
        if a > b:
            a -= b
        else:
            b -= a
        steps += 1
    return steps


@exercise(
    "Count the boxes used when items are packed one after the other and a box holds at most capacity.",
    "Given weights none of which exceeds capacity, fill box after box in order and tell how many are needed.",
)
def packed_box_count(weights: list, capacity: int) -> int:
    """Put the weights into boxes in order, opening a new box when the next weight does not fit; return the number of boxes.

    >>> packed_box_count([3, 4, 5, 2], 8)
    2
    >>> packed_box_count([5, 5, 5], 5)
    3
    >>> packed_box_count([], 10)
    0
    """
    boxes = 0
    free = 0
    for w in weights:
        if w > free:
            boxes += 1
            free = capacity
        free -= w
    return boxes


@exercise(
    "List the levels hour by hour from the start up to 100; charging adds gain per hour and never passes 100.",
    "Given a start level and an hourly gain, collect all levels including the start and the final 100.",
)
def charge_levels(level, gain):
    """Return the list of battery levels when gain percent points are added per hour from level until 100, where it stops.

    >>> charge_levels(70, 15)
    [70, 85, 100]
    >>> charge_levels(100, 20)
    [100]
    >>> charge_levels(10, 30)
    [10, 40, 70, 100]
    """
    levels = [level]
    while level < 100:
        level = min(100, level + gain)
        levels.append(level)
    return levels


@exercise(
    "Count the minutes until something cools down to limit or less, if each minute removes 10 percent of the gap to the room.",
    "Given a temperature, the cooler room and a limit above the room, simulate minute by minute and return the number needed.",
)
def cool_down_minutes(temperature: float, room: float, limit: float) -> int:
    """Every minute the difference to the room temperature shrinks by a tenth; return after how many minutes temperature is at most limit.

    >>> cool_down_minutes(80, 20, 60)
    4
    >>> cool_down_minutes(50, 20, 50)
    0
    >>> cool_down_minutes(100, 0, 50)
    7
    """
    minutes = 0
    while temperature > limit:
        temperature -= (temperature - room) / 10
        minutes += 1
    return minutes


@exercise(
    "List the coins handed out when the biggest possible coin is chosen again and again (a 1 coin exists).",
    "Given an amount and coin values including 1, repeatedly take the greatest coin not above the rest.",
)
def coins_for_amount(amount: int, coins: list) -> list:
    """Pay amount by always taking the largest coin that still fits; return the coins used. One of the coins is 1.

    >>> coins_for_amount(17, [1, 5, 10])
    [10, 5, 1, 1]
    >>> coins_for_amount(3, [1, 2])
    [2, 1]
    >>> coins_for_amount(0, [1])
    []
    """
    used = []
    while amount > 0:
        coin = max(c for c in coins if c <= amount)
        used.append(coin)
        amount -= coin
    return used


@exercise(
    "Count how often step must be added to n to get a multiple of k; give -1 if k tries are not enough.",
    "Given n, step and k, try 0, 1, 2, ... additions up to k and return the first number of additions giving a multiple of k, else -1.",
)
def steps_to_multiple(n, step, k):
    """Add step to n until the result is divisible by k and return how many additions were needed, or -1 after k additions without success.

    >>> steps_to_multiple(5, 3, 7)
    3
    >>> steps_to_multiple(8, 2, 4)
    0
    >>> steps_to_multiple(1, 2, 4)
    -1
    """
    for count in range(k + 1):
        if (n + count * step) % k == 0:
            return count
    return -1


@exercise(
    "Divide n by ten, rounding down, while it exceeds limit.",
    "Given a non-negative n and limit, cut digits off the right end until the number is not above limit.",
)
def trim_until_small(n: int, limit: int) -> int:
    """Drop the last digit of n again and again until n is at most limit and return it.

    >>> trim_until_small(12345, 200)
    123
    >>> trim_until_small(50, 50)
    50
    >>> trim_until_small(99, 0)
    0
    """
    while n > limit:
        n //= 10
    return n


@exercise(
    "Count the plants that can be watered in order before the can runs short for the next one.",
    "Given the liters in a can and a list of needs, serve the plants one after another and stop when a need exceeds the rest.",
)
def plants_served(can, plants):
    """Give each plant its liters in order while the can holds enough and return how many plants were watered; stop at the first that cannot be.

    >>> plants_served(10, [3, 4, 5])
    2
    >>> plants_served(2, [3, 1])
    0
    >>> plants_served(9, [4, 5])
    2
    """
    watered = 0
    for need in plants:
        if need > can:
            break
        can -= need
        watered += 1
    return watered


@exercise(
    "Count the rides until nobody is waiting, if each ride takes at most seats persons.",
    "Given people and seats, compute the number of trips, where the last may be partly filled.",
)
def elevator_trips(people: int, seats: int) -> int:
    """Return how many trips an elevator with the given seats needs for all people.

    >>> elevator_trips(10, 4)
    3
    >>> elevator_trips(8, 4)
    2
    >>> elevator_trips(0, 6)
    0
    """
    trips = 0
    while people > 0:
        people -= seats
        trips += 1
    return trips


@exercise(
    "Total the numbers before the first 0; without a zero add all of them.",
    "Given a list, sum its entries from the front and stop at the first zero.",
)
def sum_until_zero(values: list) -> int:
    """Add the values in order until a zero is met and return the sum.

    >>> sum_until_zero([3, 4, 0, 9])
    7
    >>> sum_until_zero([1, 2])
    3
    >>> sum_until_zero([0, 5])
    0
    """
    total = 0
    for v in values:
        if v == 0:
            break
        total += v
    return total


@exercise(
    "Find the earliest cumulative total exceeding limit; give None when the whole sum stays within it.",
    "Given numbers and a limit, accumulate from the front and return the sum at the moment it passes limit (None if never).",
)
def sum_until_over(values, limit):
    """Add the values in order and return the first running sum that is greater than limit, or None if none is.

    >>> sum_until_over([3, 4, 5], 6)
    7
    >>> sum_until_over([1, 1], 5) is None
    True
    >>> sum_until_over([10], 9)
    10
    """
    total = 0
    for v in values:
        total += v
        if total > limit:
            return total
    return None


@exercise(
    "List the positions on the way from position to goal, moving by at most stride each time.",
    "Given two numbers and a positive stride, walk up or down to the goal and collect each stop, start included.",
)
def robot_turns(position, goal, stride):
    """A robot steps towards goal in strides and shortens only the last stride; return all positions from start to goal.

    >>> robot_turns(0, 10, 4)
    [0, 4, 8, 10]
    >>> robot_turns(5, 1, 3)
    [5, 2, 1]
    >>> robot_turns(2, 2, 1)
    [2]
    """
    path = [position]
    while position != goal:
        gap = goal - position
        position += max(-stride, min(stride, gap))
        path.append(position)
    return path


@exercise(
    "List how much each valve drains when they are used in order and the tank cannot go below zero; stop when it is empty.",
    "Given a level and valve amounts, subtract them one by one, limited by the rest, and list the drained amounts.",
)
def drain_order(level: int, valves: list) -> list:
    """Open the valves in turn, each taking its amount (or what is left), until the level is 0; return the amounts taken.

    >>> drain_order(10, [4, 4, 4])
    [4, 4, 2]
    >>> drain_order(5, [2, 1])
    [2, 1]
    >>> drain_order(0, [3])
    []
    """
    drained = []
    for v in valves:
        if level == 0:
            break
        amount = min(v, level)
        drained.append(amount)
        level -= amount
    return drained


@exercise(
    "Count the years until a is strictly greater than b when both grow by fixed amounts; -1 if a cannot catch up.",
    "Given two values and their yearly growth, find the first year in which a is above b, or -1 when that is impossible.",
)
def overtake_year(a, b, growth_a, growth_b):
    """Return after how many years a, growing by growth_a a year, exceeds b, growing by growth_b, or -1 if never.

    >>> overtake_year(10, 20, 4, 1)
    4
    >>> overtake_year(5, 3, 0, 0)
    0
    >>> overtake_year(1, 9, 2, 2)
    -1
    """
    if a > b:
        return 0
    if growth_a <= growth_b:
        return -1
    years = 0
    while a <= b:
        a += growth_a
        b += growth_b
        years += 1
    return years
