"""Greedy choices and simple dynamic programming over lists."""

from training.curriculum.exercise import exercise


@exercise(
    "Pay amount with as large coins as possible at every step; coins descend and end with 1. Return the coins used.",
    "Greedy change: take the biggest coin that still fits until nothing is left.",
)
def greedy_change(amount: int, coins: list[int]) -> list[int]:
    """Return the coins that pay amount when always the largest fitting coin is taken.

    :param amount: what is to be paid, not negative.
    :param coins: coin values in descending order, the last one being 1.
    :return: the coins used, largest first.

    >>> greedy_change(18, [10, 5, 1])
    [10, 5, 1, 1, 1]
    >>> greedy_change(0, [1])
    []
    >>> greedy_change(20, [10, 1])
    [10, 10]
    """
    used = []
    for coin in coins:
        while amount >= coin:
            used.append(coin)
            amount -= coin
    return used


@exercise(
    "Buy as many articles as possible with the budget, cheapest first; how many is that?",
    "Largest number of articles affordable: take prices in ascending order until the money is used up.",
)
def most_articles(prices: list[int], budget: int) -> int:
    """Return how many articles can be bought at most with the budget.

    >>> most_articles([5, 2, 8, 3], 10)
    3
    >>> most_articles([4], 3)
    0
    >>> most_articles([], 100)
    0
    """
    bought = 0
    for price in sorted(prices):
        if price > budget:
            break
        budget -= price
        bought += 1
    return bought


@exercise(
    "Choose talks greedily by earliest end so that no two overlap; talks are (start, end) and may touch. Return the chosen ones.",
    "Attend as many non-overlapping talks as possible: sort by end and take each talk that starts no earlier than the last end.",
)
def attendable_talks(talks: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return a largest selection of non-overlapping (start, end) talks, always taking the one ending first.

    A talk may begin when the previous one ends.

    >>> attendable_talks([(9, 12), (9, 10), (10, 11)])
    [(9, 10), (10, 11)]
    >>> attendable_talks([])
    []
    >>> attendable_talks([(1, 5), (2, 3), (4, 6)])
    [(2, 3), (4, 6)]
    """
    chosen = []
    for start, end in sorted(talks, key=lambda talk: talk[1]):
        if not chosen or start >= chosen[-1][1]:
            chosen.append((start, end))
    return chosen


@exercise(
    "Number of trips a lift needs when people enter in order and the total weight may not exceed limit; nobody is heavier than limit.",
    "People board in line order as long as the weight limit allows, then the lift goes; count the rides.",
)
def lift_rides(weights: list[int], limit: int) -> int:
    """Return how many rides are needed if people enter in the given order up to the weight limit.

    >>> lift_rides([60, 70, 80, 50], 140)
    2
    >>> lift_rides([100, 100], 150)
    2
    >>> lift_rides([], 99)
    0
    """
    rides = 0
    load = limit
    for weight in weights:
        if load + weight > limit:
            rides += 1
            load = 0
        load += weight
    return rides


@exercise(
    "Fill a bag of the given capacity greedily with the items of best value per weight; items are (name, weight, value). Return the names taken.",
    "Take items by falling value/weight ratio whenever they still fit and list their names.",
)
def pack_by_ratio(items: list[tuple[str, int, int]], capacity: int) -> list[str]:
    """Return the names of the (name, weight, value) items packed in order of value per weight.

    An item is packed whenever it still fits in the remaining capacity.

    >>> pack_by_ratio([("rock", 9, 9), ("gem", 1, 50), ("book", 2, 8)], 10)
    ['gem', 'book']
    >>> pack_by_ratio([("a", 5, 1)], 4)
    []
    >>> pack_by_ratio([], 3)
    []
    """
    packed = []
    for name, weight, value in sorted(items, key=lambda item: item[2] / item[1], reverse=True):
        if weight <= capacity:
            packed.append(name)
            capacity -= weight
    return packed


@exercise(
    "Highest total value of items (weight, value) within capacity, each item at most once.",
    "Optimal packing: maximise the value with the sum of weights not above capacity.",
)
def best_packed_value(items: list[tuple[int, int]], capacity: int) -> int:
    """Return the largest total value of (weight, value) items whose total weight is at most capacity.

    >>> best_packed_value([(3, 4), (4, 5), (2, 3)], 5)
    7
    >>> best_packed_value([(9, 100)], 5)
    0
    >>> best_packed_value([], 10)
    0
    """
    best = [0] * (capacity + 1)
    for weight, value in items:
        for room in range(capacity, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + value)
    return best[capacity]


@exercise(
    "Which total amounts can be paid exactly with some of the coins, each used at most once? Sorted, 0 included.",
    "All subset sums of the coin values in ascending order.",
)
def payable_amounts(coins: list[int]) -> list[int]:
    """Return the sorted amounts that some selection of the coins adds up to, including 0.

    >>> payable_amounts([1, 2])
    [0, 1, 2, 3]
    >>> payable_amounts([])
    [0]
    >>> payable_amounts([5, 5])
    [0, 5, 10]
    """
    amounts = {0}
    for coin in coins:
        amounts.update([a + coin for a in amounts])
    return sorted(amounts)


@exercise(
    "Number of ways to lay a path of the given length with slabs of the allowed lengths, order mattering.",
    "Count the ordered sequences of slab lengths that add up to length.",
)
def slab_layouts(length: int, slabs: list[int]) -> int:
    """Count the ordered ways to cover a path of the given length with slabs of the given lengths.

    >>> slab_layouts(4, [1, 3])
    3
    >>> slab_layouts(0, [2])
    1
    >>> slab_layouts(3, [2])
    0
    """
    ways = [1] + [0] * length
    for n in range(1, length + 1):
        ways[n] = sum(ways[n - slab] for slab in slabs if slab <= n)
    return ways[length]


@exercise(
    "Length of the longest subsequence in which each number divides the next one exactly, for positive numbers.",
    "Longest chain, keeping the order, where every chosen number is a multiple of the chosen number before it.",
)
def longest_multiple_chain(numbers: list[int]) -> int:
    """Return the length of the longest subsequence in which every number is a multiple of the one before.

    >>> longest_multiple_chain([2, 3, 4, 9, 8])
    3
    >>> longest_multiple_chain([5, 3])
    1
    >>> longest_multiple_chain([])
    0
    """
    lengths = []
    for i, n in enumerate(numbers):
        before = [lengths[j] for j in range(i) if n % numbers[j] == 0]
        lengths.append(1 + max(before, default=0))
    return max(lengths, default=0)


@exercise(
    "Newborns per year of a colony: year 0 has first newborns, and later each year's newborns are those born one year before plus half (rounded down) of those born two years before.",
    "Table by recurrence: n[0] = first, n[1] = first, n[y] = n[y-1] + n[y-2] // 2; return the list for the given number of years.",
)
def colony_newborns(first: int, years: int) -> list[int]:
    """Return the newborns of each year: n[0] = n[1] = first, then n[y] = n[y - 1] + n[y - 2] // 2.

    >>> colony_newborns(4, 5)
    [4, 4, 6, 8, 11]
    >>> colony_newborns(1, 1)
    [1]
    >>> colony_newborns(3, 0)
    []
    """
    table = [first, first]
    while len(table) < years:
        table.append(table[-1] + table[-2] // 2)
    return table[:years]


@exercise(
    "Energy after a training plan: begin with start; 'run' costs 3 if at least 3 are there, otherwise the day becomes a rest; a rest adds 2, never above 10.",
    "Simulate energy over a list of 'run' and 'rest' days: running takes 3 (only possible with 3 or more), resting gives 2 up to a maximum of 10; impossible runs are rests.",
)
def energy_after_plan(start: int, plan: list[str]) -> int:
    """Return the energy left after the days of a plan of "run" and "rest".

    A run costs 3 and needs at least 3, otherwise the day counts as rest. A rest adds 2, at most up to 10.

    >>> energy_after_plan(5, ["run", "run", "rest"])
    6
    >>> energy_after_plan(10, ["rest"])
    10
    >>> energy_after_plan(4, [])
    4
    """
    energy = start
    for day in plan:
        if day == "run" and energy >= 3:
            energy -= 3
        else:
            energy = min(10, energy + 2)
    return energy


@exercise(
    "Assign each guest the smallest free table with at least as many seats as the party; return table sizes or None for parties that find no table.",
    "Best fit: parties arrive in order and get the smallest remaining table that is large enough.",
)
def seat_parties(parties: list[int], tables: list[int]) -> list[int | None]:
    """Return for each party the size of the table it gets: the smallest free one with enough seats, or None.

    >>> seat_parties([2, 4, 3], [4, 2, 6])
    [2, 4, 6]
    >>> seat_parties([5], [4])
    [None]
    >>> seat_parties([], [2])
    []
    """
    free = sorted(tables)
    result = []
    for size in parties:
        table = next((t for t in free if t >= size), None)
        if table is not None:
            free.remove(table)
        result.append(table)
    return result


@exercise(
    "Requests for rooms come in order; each gets the cheapest remaining room with enough beds. rooms are (beds, price). Return the total price, raise ValueError if a request cannot be met.",
    "Total cost when every group in turn takes the lowest-priced free room that has at least as many beds as needed; ValueError if there is none.",
)
def cheapest_rooms_total(groups: list[int], rooms: list[tuple[int, int]]) -> int:
    """Return the total price if each group, in order, takes the cheapest free (beds, price) room that fits.

    Raises:
        ValueError: if no suitable room is left for a group.

    >>> cheapest_rooms_total([2, 1], [(2, 50), (1, 30), (4, 45)])
    75
    >>> cheapest_rooms_total([], [(1, 10)])
    0
    >>> cheapest_rooms_total([3], [(2, 20)])
    Traceback (most recent call last):
    ...
    ValueError: no room left
    """
    free = sorted(rooms, key=lambda room: room[1])
    total = 0
    for size in groups:
        for room in free:
            if room[0] >= size:
                free.remove(room)
                total += room[1]
                break
        else:
            raise ValueError("no room left")
    return total


@exercise(
    "Bus or walk: each leg of a trip costs walk minutes or, by bus, ride minutes; the bus may be used at most tickets times. Lowest total time; legs are (walk, ride).",
    "Use the available tickets on the legs where the bus saves most and return the total minutes.",
)
def fastest_trip(legs: list[tuple[int, int]], tickets: int) -> int:
    """Return the least total time for (walk, ride) legs if at most tickets legs can be done by bus.

    >>> fastest_trip([(10, 4), (20, 5), (6, 8)], 1)
    21
    >>> fastest_trip([(5, 9)], 3)
    5
    >>> fastest_trip([], 2)
    0
    """
    savings = sorted((walk - ride for walk, ride in legs), reverse=True)
    useful = [s for s in savings[:tickets] if s > 0]
    return sum(walk for walk, _ in legs) - sum(useful)


@exercise(
    "Choose for each day one of two jobs; doing a different job than the day before costs switch. Highest possible pay.",
    "Maximise total pay where each day offers (pay of job A, pay of job B) and every change of job costs switch.",
)
def best_job_pay(days: list[tuple[int, int]], switch: int) -> int:
    """Return the best total pay for daily (job A, job B) offers when each change of job costs switch.

    >>> best_job_pay([(5, 1), (1, 9), (5, 1)], 3)
    13
    >>> best_job_pay([(2, 3)], 10)
    3
    >>> best_job_pay([], 1)
    0
    """
    a = b = 0
    for i, (pay_a, pay_b) in enumerate(days):
        cost = switch if i else 0
        a, b = pay_a + max(a, b - cost), pay_b + max(b, a - cost)
    return max(a, b)


@exercise(
    "Hand out amount to people with the given needs: smallest needs are met first, each fully as long as possible, the next partly, others get 0. Keep the original order in the answer.",
    "Allot a limited amount starting with the lowest need (earlier person first on ties) and return what each person gets.",
)
def serve_small_needs_first(amount: int, needs: list[int]) -> list[int]:
    """Return what everyone gets when amount is given out to the smallest needs first.

    >>> serve_small_needs_first(10, [6, 2, 5])
    [3, 2, 5]
    >>> serve_small_needs_first(1, [3, 3])
    [1, 0]
    >>> serve_small_needs_first(50, [7])
    [7]
    """
    given = [0] * len(needs)
    for i in sorted(range(len(needs)), key=lambda k: needs[k]):
        given[i] = min(needs[i], amount)
        amount -= given[i]
    return given


@exercise(
    "Load lorries in order with parcels; a lorry leaves when it holds count parcels or the next would exceed max_weight. Return parcels per lorry.",
    "Group parcels first-come into lorries limited by number and by weight and list how many parcels each carries.",
)
def lorry_loads(parcels: list[int], count: int, max_weight: int) -> list[int]:
    """Return how many parcels each lorry takes when loading in order, limited by count and by total weight.

    >>> lorry_loads([5, 5, 5, 1], 3, 11)
    [2, 2]
    >>> lorry_loads([1, 1, 1], 2, 100)
    [2, 1]
    >>> lorry_loads([], 2, 5)
    []
    """
    loads = []
    weight = 0
    for parcel in parcels:
        if loads and loads[-1] < count and weight + parcel <= max_weight:
            loads[-1] += 1
            weight += parcel
        else:
            loads.append(1)
            weight = parcel
    return loads


@exercise(
    "Fill a playlist: go through the songs in order and add each one that still fits in limit seconds. Return the indexes of the songs taken.",
    "First-fit selection of durations with total at most limit; songs that do not fit are skipped. Give their positions.",
)
def playlist_picks(durations: list[int], limit: int) -> list[int]:
    """Return the indexes of the songs added when each song that still fits into limit is taken in order.

    >>> playlist_picks([200, 300, 100, 150], 450)
    [0, 2, 3]
    >>> playlist_picks([500], 450)
    []
    >>> playlist_picks([], 10)
    []
    """
    picks = []
    for i, duration in enumerate(durations):
        if duration <= limit:
            picks.append(i)
            limit -= duration
    return picks


@exercise(
    "Merge neighbouring lengths until each merged piece reaches at least minimum; a too short rest is added to the last piece.",
    "Add up consecutive lengths greedily: close a piece as soon as it has minimum or more; leftovers join the final piece (or form the only piece).",
)
def merge_short_lengths(lengths: list[int], minimum: int) -> list[int]:
    """Join consecutive lengths into pieces of at least minimum.

    A piece is closed as soon as it is long enough. What is left at the end is added to the last piece.

    >>> merge_short_lengths([2, 3, 6, 1], 5)
    [5, 7]
    >>> merge_short_lengths([1, 1], 5)
    [2]
    >>> merge_short_lengths([], 5)
    []
    """
    pieces = []
    open_length = 0
    for length in lengths:
        open_length += length
        if open_length >= minimum:
            pieces.append(open_length)
            open_length = 0
    if open_length:
        if pieces:
            pieces[-1] += open_length
        else:
            pieces.append(open_length)
    return pieces


@exercise(
    "Pour amount into the glasses from left to right, filling each completely before the next; return the fill levels.",
    "Distribute a liquid over glasses with given capacities in order. What does not fit anywhere is lost.",
)
def pour_into_glasses(amount: int, capacities: list[int]) -> list[int]:
    """Return how full each glass gets when amount is poured into them one after the other.

    >>> pour_into_glasses(7, [3, 3, 3])
    [3, 3, 1]
    >>> pour_into_glasses(0, [2])
    [0]
    >>> pour_into_glasses(100, [5, 1])
    [5, 1]
    """
    levels = []
    for capacity in capacities:
        poured = min(capacity, amount)
        levels.append(poured)
        amount -= poured
    return levels
