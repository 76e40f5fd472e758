"""Lists of measurements and everyday numbers: readings, prices, times, distances."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the days, counted from one, on which the temperature was below zero in the morning and above zero at noon.",
    "Given morning and noon temperatures per day, list the one-based days with frost that thawed.",
)
def thaw_days(morning: list[float], noon: list[float]) -> list[int]:
    """Return the one-based days with morning < 0 and noon > 0.

    >>> thaw_days([-2, 1, -1], [3, 5, -1])
    [1]
    >>> thaw_days([0], [4])
    []
    >>> thaw_days([], [])
    []
    """
    return [day for day, (m, n) in enumerate(zip(morning, noon), start=1) if m < 0 < n]


@exercise(
    "Convert all temperatures from Celsius to Fahrenheit, rounded to one decimal.",
    "Apply c * 9 / 5 + 32 to each reading and round to one digit.",
)
def readings_to_fahrenheit(readings):
    """Return the Celsius readings in Fahrenheit, rounded to one decimal.

    >>> readings_to_fahrenheit([0, 37.5, -40])
    [32.0, 99.5, -40.0]
    >>> readings_to_fahrenheit([100])
    [212.0]
    >>> readings_to_fahrenheit([])
    []
    """
    return [round(c * 9 / 5 + 32, 1) for c in readings]


@exercise(
    "Remove the readings that jump by more than limit from the last accepted reading; the first one is always accepted.",
    "Filter out spikes: a value is kept only if it differs from the previously kept one by at most limit.",
)
def without_spikes(readings: list[float], limit: float) -> list[float]:
    """Return the readings without jumps larger than limit.

    >>> without_spikes([10, 11, 50, 12], 5)
    [10, 11, 12]
    >>> without_spikes([1, 9], 3)
    [1]
    >>> without_spikes([], 1)
    []
    """
    kept = []
    for r in readings:
        if not kept or abs(r - kept[-1]) <= limit:
            kept.append(r)
    return kept


@exercise(
    "Compute the distance driven between successive odometer readings.",
    "Return the differences of consecutive mileage readings.",
)
def trip_distances(readings):
    """Return the distance between successive odometer readings.

    >>> trip_distances([100, 150, 155])
    [50, 5]
    >>> trip_distances([7])
    []
    >>> trip_distances([])
    []
    """
    return [b - a for a, b in zip(readings, readings[1:])]


@exercise(
    "Return the total price of the basket when every third item (in the order given) is free.",
    "Sum the prices but skip the items at positions 3, 6, 9, ...",
)
def list_every_third_free(prices: list[int]) -> int:
    """Return the sum of prices with every third item free.

    >>> list_every_third_free([5, 4, 3, 2])
    11
    >>> list_every_third_free([1, 1])
    2
    >>> list_every_third_free([])
    0
    """
    return sum(p for i, p in enumerate(prices, start=1) if i % 3 != 0)


@exercise(
    "Return the total of the prices when the cheapest item is free; an empty basket costs 0.",
    "Add all prices except one copy of the lowest.",
)
def cheapest_item_free(prices):
    """Return the sum of the prices without the lowest one.

    >>> cheapest_item_free([5, 2, 8])
    13
    >>> cheapest_item_free([3])
    0
    >>> cheapest_item_free([])
    0
    """
    return sum(prices) - min(prices, default=0)


@exercise(
    "Discount all prices over the limit by percent and leave the others; round to two decimals.",
    "Return the price list with expensive items reduced.",
)
def discount_expensive(prices: list[float], limit: float, percent: float) -> list[float]:
    """Return prices with those above limit reduced by percent.

    >>> discount_expensive([10, 50], 20, 10)
    [10, 45.0]
    >>> discount_expensive([20], 20, 50)
    [20]
    >>> discount_expensive([], 5, 5)
    []
    """
    return [round(p * (1 - percent / 100), 2) if p > limit else p for p in prices]


@exercise(
    "Add up times written as 'MM:SS' and return the sum in the same form; minutes may exceed 59.",
    "Total of several durations given in minutes and seconds.",
)
def total_of_durations(durations):
    """Return the total of 'MM:SS' durations as 'MM:SS'.

    >>> total_of_durations(["03:30", "02:45"])
    '06:15'
    >>> total_of_durations(["59:59", "00:01"])
    '60:00'
    >>> total_of_durations([])
    '00:00'
    """
    seconds = 0
    for duration in durations:
        m, s = duration.split(":")
        seconds += 60 * int(m) + int(s)
    return f"{seconds // 60:02d}:{seconds % 60:02d}"


@exercise(
    "Return the fastest lap and its one-based number as a tuple (number, seconds); the first on ties.",
    "Which lap took the least time? Give the lap number and its time.",
)
def quickest_lap(laps: list[float]) -> tuple[int, float]:
    """Return (lap number, seconds) of the fastest lap.

    >>> quickest_lap([62.5, 60.1, 61])
    (2, 60.1)
    >>> quickest_lap([59, 59])
    (1, 59)
    >>> quickest_lap([70])
    (1, 70)
    """
    fastest = min(laps)
    return laps.index(fastest) + 1, fastest


@exercise(
    "Return the number of laps that were slower than the lap before.",
    "How often did a lap take longer than its predecessor?",
)
def slower_laps(laps):
    """Return how many laps were slower than the previous lap.

    >>> slower_laps([60, 62, 61, 65])
    2
    >>> slower_laps([50, 50])
    0
    >>> slower_laps([])
    0
    """
    return sum(b > a for a, b in zip(laps, laps[1:]))


@exercise(
    "Return the weight of the fullest bag: items are put into n bags in turn, item 0 in bag 0, item 1 in bag 1 and so on, starting over after the last bag.",
    "Deal the weights round-robin to n bags and give the largest bag total.",
)
def heaviest_bag(weights: list[int], n: int) -> int:
    """Return the largest total when weights are dealt to n bags in turn.

    >>> heaviest_bag([4, 1, 3, 5], 2)
    7
    >>> heaviest_bag([7], 3)
    7
    >>> heaviest_bag([], 2)
    0
    """
    return max(sum(weights[i::n]) for i in range(n))


@exercise(
    "Return the names of the plants whose height grew by at least cm between the two measurements.",
    "Compare old and new heights by position and list the names of those that gained cm or more.",
)
def plants_grown(names: list[str], old: list[int], new: list[int], cm: int) -> list[str]:
    """Return the names whose height grew by at least cm.

    >>> plants_grown(["fern", "rose"], [10, 20], [15, 21], 3)
    ['fern']
    >>> plants_grown(["ivy"], [5], [5], 0)
    ['ivy']
    >>> plants_grown([], [], [], 1)
    []
    """
    return [name for name, a, b in zip(names, old, new) if b - a >= cm]


@exercise(
    "Return the month numbers (1 to 12) with less rain than the average of all months.",
    "Which months are drier than the mean? Give their one-based numbers.",
)
def dry_months(rain: list[float]) -> list[int]:
    """Return the one-based months with less than average rain.

    >>> dry_months([30, 10, 20, 60])
    [2, 3]
    >>> dry_months([5, 5])
    []
    >>> dry_months([1])
    []
    """
    mean = sum(rain) / len(rain)
    return [month for month, r in enumerate(rain, start=1) if r < mean]


@exercise(
    "Return the battery level after each hour: positive numbers charge, negative ones discharge; the level stays between 0 and 100.",
    "Follow a battery from the start level through the changes, limited to 0..100 percent.",
)
def list_battery_levels(start, changes):
    """Return the battery level after each change, within 0..100.

    >>> list_battery_levels(90, [20, -50, -70])
    [100, 50, 0]
    >>> list_battery_levels(0, [-5])
    [0]
    >>> list_battery_levels(50, [])
    []
    """
    level = start
    levels = []
    for change in changes:
        level = min(100, max(0, level + change))
        levels.append(level)
    return levels


@exercise(
    "Return the average speed over all sections: total distance divided by total time; sections are (distance, hours) pairs.",
    "Overall speed of a trip given as distance and time of its parts.",
)
def list_trip_speed(sections: list[tuple[float, float]]) -> float:
    """Return the total distance divided by the total time.

    >>> list_trip_speed([(100, 1), (50, 2)])
    50.0
    >>> list_trip_speed([(30, 0.5)])
    60.0
    >>> list_trip_speed([(0, 1), (10, 1)])
    5.0
    """
    distance = sum(d for d, _ in sections)
    hours = sum(h for _, h in sections)
    return distance / hours


@exercise(
    "Round all amounts to the nearest 5 cents; amounts are in cents.",
    "Return each amount as the closest multiple of five, where 2 rounds down and 3 rounds up.",
)
def list_to_five_cents(amounts):
    """Return the amounts rounded to multiples of 5.

    >>> list_to_five_cents([12, 13, 20])
    [10, 15, 20]
    >>> list_to_five_cents([0, 99])
    [0, 100]
    >>> list_to_five_cents([])
    []
    """
    return [(a + 2) // 5 * 5 for a in amounts]


@exercise(
    "Return the best total of points when the worst result of the season is dropped; with a single result nothing is dropped.",
    "Sum the points without the lowest one, unless there is only one value.",
)
def list_season_points(results: list[int]) -> int:
    """Return the sum without the worst result, if there is more than one.

    >>> list_season_points([10, 4, 8])
    18
    >>> list_season_points([6])
    6
    >>> list_season_points([3, 3])
    3
    """
    if len(results) == 1:
        return results[0]
    return sum(results) - min(results)


@exercise(
    "Give the water level states as words: 'low' under 20, 'ok' up to 80 inclusive, 'high' above; equal neighbours are merged into one word.",
    "Return the sequence of level states without immediate repetitions.",
)
def level_states(levels):
    """Return the level words with equal neighbours merged.

    >>> level_states([10, 15, 50, 90])
    ['low', 'ok', 'high']
    >>> level_states([20, 80])
    ['ok']
    >>> level_states([])
    []
    """
    states = []
    for level in levels:
        word = "low" if level < 20 else "ok" if level <= 80 else "high"
        if not states or states[-1] != word:
            states.append(word)
    return states


@exercise(
    "Split the bill equally: return what each person still has to pay (positive) or gets back (negative), given what everyone has paid.",
    "For each payment give the equal share minus the payment.",
)
def settle_equally(paid: list[float]) -> list[float]:
    """Return the equal share minus each payment.

    >>> settle_equally([30, 0, 0])
    [-20.0, 10.0, 10.0]
    >>> settle_equally([5])
    [0.0]
    >>> settle_equally([10, 20])
    [5.0, -5.0]
    """
    share = sum(paid) / len(paid)
    return [share - p for p in paid]


@exercise(
    "Check if the readings were taken at regular times: all gaps between successive times are equal.",
    "Are the time stamps evenly spaced?",
)
def time_stamps_regular(times: list[int]) -> bool:
    """Check if all gaps between successive times are equal.

    >>> time_stamps_regular([0, 5, 10, 15])
    True
    >>> time_stamps_regular([1, 2, 4])
    False
    >>> time_stamps_regular([7])
    True
    """
    gaps = [b - a for a, b in zip(times, times[1:])]
    return len(set(gaps)) <= 1


@exercise(
    "Count how many calls are made while another call is still going on; calls are (start, end) sorted by start.",
    "How many calls start before the latest end of the calls before them?",
)
def overlapping_calls(calls):
    """Return how many calls start before an earlier call has ended.

    >>> overlapping_calls([(0, 5), (3, 4), (5, 8)])
    1
    >>> overlapping_calls([(1, 2)])
    0
    >>> overlapping_calls([])
    0
    """
    busy_until = None
    count = 0
    for start, end in calls:
        if busy_until is not None and start < busy_until:
            count += 1
        busy_until = end if busy_until is None else max(busy_until, end)
    return count
