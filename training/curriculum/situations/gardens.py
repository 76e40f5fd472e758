"""Gardens, weather, water tanks, thermometers and farms."""

from training.curriculum.exercise import exercise


@exercise(
    "A tank holds at most capacity liters; inflows beyond that spill. Return (liters in the tank, liters spilled) after all inflows, starting empty.",
    "Pour the given amounts one after the other into an empty tank; what does not fit is lost. Give the content and the loss.",
)
def tank_and_spill(inflows: list[int], capacity: int) -> tuple[int, int]:
    """Water is poured in several portions into an empty tank that holds capacity liters, and what does not fit is spilled. Return the content of the tank and the spilled amount.

    >>> tank_and_spill([4, 5, 3], 10)
    (10, 2)
    >>> tank_and_spill([2], 10)
    (2, 0)
    >>> tank_and_spill([], 10)
    (0, 0)
    """
    total = sum(inflows)
    content = min(total, capacity)
    return content, total - content


@exercise(
    "Each hour change liters flow in (or out if negative); the tank never holds less than 0 or more than capacity. Return the content after every hour.",
    "Starting with start liters, apply the hourly changes, limiting the level to 0..capacity each time, and list the levels.",
)
def tank_levels(start: int, changes: list[int], capacity: int) -> list[int]:
    """A tank starts with start liters, and each hour the content changes by a number of liters, but it stays between 0 and capacity. Return the list of contents after each hour.

    >>> tank_levels(5, [7, -3], 10)
    [10, 7]
    >>> tank_levels(2, [-5, 1], 10)
    [0, 1]
    >>> tank_levels(1, [], 10)
    []
    """
    levels = []
    level = start
    for change in changes:
        level = min(capacity, max(0, level + change))
        levels.append(level)
    return levels


@exercise(
    "How many minutes until a tank of the given capacity is full if inflow comes in and outflow leaves every minute? It starts empty. Return -1 if it never gets full.",
    "Compute the whole minutes to fill an empty tank with a tap and a leak, or -1 when the leak is at least as fast as the tap.",
)
def minutes_to_fill(capacity: int, inflow: int, outflow: int) -> int:
    """Every minute inflow liters run into an empty tank and outflow liters leak out. Return how many minutes it takes until capacity liters are inside, rounded up, or -1 if that never happens.

    >>> minutes_to_fill(10, 3, 1)
    5
    >>> minutes_to_fill(9, 3, 1)
    5
    >>> minutes_to_fill(9, 2, 2)
    -1
    """
    gain = inflow - outflow
    if gain <= 0:
        return -1
    return (capacity + gain - 1) // gain


@exercise(
    "Which day was the first with rain of at least limit? Return its index or None.",
    "Find the position of the first amount of rain that is not less than limit; None if every day was drier.",
)
def first_wet_day(rain, limit):
    """rain holds the amount of rain of each day. Return the index of the first day with at least limit, or None if there is no such day.

    >>> first_wet_day([0, 3, 8], 3)
    1
    >>> first_wet_day([0, 1], 3) is None
    True
    >>> first_wet_day([], 1) is None
    True
    """
    for day, amount in enumerate(rain):
        if amount >= limit:
            return day
    return None


@exercise(
    "Length of the longest dry period: the most consecutive days with zero rain.",
    "Given daily rain amounts, return how many zeros stand next to each other at most.",
)
def longest_dry_period(rain: list[int]) -> int:
    """A dry period is a series of consecutive days without rain. Return the length of the longest dry period in the list of daily rain amounts.

    >>> longest_dry_period([0, 0, 5, 0])
    2
    >>> longest_dry_period([3, 1])
    0
    >>> longest_dry_period([])
    0
    """
    longest = 0
    current = 0
    for amount in rain:
        if amount == 0:
            current += 1
            longest = max(longest, current)
        else:
            current = 0
    return longest


@exercise(
    "The gardener waters on a day if it did not rain that day nor the day before. Return the indices of the days with watering.",
    "List the indices of all days without rain whose previous day also had none; before the first day it did not rain.",
)
def days_to_water(rain: list[int]) -> list[int]:
    """The gardener waters the plants on each day on which there was no rain on that day and none on the day before. It was dry before the first day. Return the indices of these days.

    >>> days_to_water([0, 4, 0, 0])
    [0, 3]
    >>> days_to_water([2, 3])
    []
    >>> days_to_water([])
    []
    """
    days = []
    for i, amount in enumerate(rain):
        before = rain[i - 1] if i > 0 else 0
        if amount == 0 and before == 0:
            days.append(i)
    return days


@exercise(
    "A heater is switched on below low and off above high and otherwise stays as it was, off at first. Return its state after the temperatures.",
    "Go through temperatures: under low turn on, over high turn off, in between keep the state. Is the heater on at the end?",
)
def heater_state(temperatures: list[int], low: int, high: int) -> bool:
    """A heater is off at first. It goes on when a temperature is below low, goes off when one is above high, and otherwise does not change. Return whether it is on after all temperatures.

    >>> heater_state([20, 15, 19], 17, 22)
    True
    >>> heater_state([15, 25], 17, 22)
    False
    >>> heater_state([], 17, 22)
    False
    """
    on = False
    for t in temperatures:
        if t < low:
            on = True
        elif t > high:
            on = False
    return on


@exercise(
    "Replace each missing temperature (None) by the last known one; leading None values become default.",
    "Fill the gaps of a measurement list with the value before; use default if there is none yet.",
)
def fill_missing_temperatures(values, default):
    """A thermometer sometimes fails and then the list holds None. Return the list with each None replaced by the last value before it, or by default if there was no value yet.

    >>> fill_missing_temperatures([None, 5, None, 7], 0)
    [0, 5, 5, 7]
    >>> fill_missing_temperatures([None], 20)
    [20]
    >>> fill_missing_temperatures([], 1)
    []
    """
    filled = []
    last = default
    for value in values:
        if value is not None:
            last = value
        filled.append(last)
    return filled


@exercise(
    "Did the temperature ever jump by more than step between two measurements in a row, up or down?",
    "Check if any two adjacent values differ by more than step.",
)
def has_sudden_jump(temperatures: list[float], step: float) -> bool:
    """Return True if the temperature changed by more than step, up or down, from one measurement to the next.

    >>> has_sudden_jump([10, 12, 18], 5)
    True
    >>> has_sudden_jump([10, 5], 5)
    False
    >>> has_sudden_jump([7], 0)
    False
    """
    return any(abs(b - a) > step for a, b in zip(temperatures, temperatures[1:]))


@exercise(
    "Name the weather of a temperature: below 0 'frost', below 15 'cool', below 25 'mild', else 'hot'.",
    "Given degrees, return one of the words frost, cool, mild, hot, with the limits 0, 15 and 25 belonging to the warmer word.",
)
def weather_word(degrees: int) -> str:
    """Temperatures below 0 are called 'frost', below 15 'cool', below 25 'mild' and all higher ones 'hot'. Return the word for degrees.

    >>> weather_word(-3)
    'frost'
    >>> weather_word(0)
    'cool'
    >>> weather_word(15)
    'mild'
    >>> weather_word(25)
    'hot'
    """
    if degrees < 0:
        return "frost"
    if degrees < 15:
        return "cool"
    if degrees < 25:
        return "mild"
    return "hot"


@exercise(
    "Return the coldest and the warmest day names of a dict from day to temperature, the earlier entry on ties.",
    "Given temperatures per day, return the tuple (day of the minimum, day of the maximum), each the first one found.",
)
def coldest_and_warmest_day(temps: dict[str, int]) -> tuple[str, str]:
    """The dict temps maps days to temperatures. Return a tuple of the coldest and the warmest day; if several are equal, take the first in the dict.

    >>> coldest_and_warmest_day({"Mon": 5, "Tue": 9, "Wed": 5})
    ('Mon', 'Tue')
    >>> coldest_and_warmest_day({"Sun": 3})
    ('Sun', 'Sun')
    >>> coldest_and_warmest_day({"Mon": 1, "Tue": 1})
    ('Mon', 'Mon')
    """
    return min(temps, key=temps.get), max(temps, key=temps.get)


@exercise(
    "Is there a day that is warmer than both the day before and the day after?",
    "Check whether some inner value of the list is greater than its two neighbours.",
)
def has_warm_peak(temperatures):
    """A warm peak is a day that is warmer than the day before it and than the day after it. Return whether there is a warm peak; the first and the last day are none.

    >>> has_warm_peak([3, 8, 5])
    True
    >>> has_warm_peak([3, 5, 8])
    False
    >>> has_warm_peak([])
    False
    """
    return any(temperatures[i - 1] < temperatures[i] > temperatures[i + 1] for i in range(1, len(temperatures) - 1))


@exercise(
    "Count the frost nights after which the day got above zero: the pair (night, day) has night < 0 < day.",
    "Number of (night, day) temperature pairs where the first is negative and the second positive.",
)
def frost_then_thaw(pairs: list[tuple[int, int]]) -> int:
    """Each pair holds a night temperature and the temperature of the following day. Return in how many pairs the night is below 0 and the day above 0.

    >>> frost_then_thaw([(-3, 2), (1, 5), (-1, -1)])
    1
    >>> frost_then_thaw([(0, 4)])
    0
    >>> frost_then_thaw([])
    0
    """
    return sum(1 for night, day in pairs if night < 0 < day)


@exercise(
    "A plant grows by grow on each sunny day 's' and half as much (rounded down) on every other day. Return the height after the days.",
    "Starting from height, add grow per 's' and grow // 2 per other letter of days.",
)
def plant_height(height: int, grow: int, days: str) -> int:
    """A plant grows by grow on every sunny day 's' and by half of that, rounded down, on any other day. Return its height after the days.

    >>> plant_height(10, 4, "ssc")
    20
    >>> plant_height(0, 3, "cc")
    2
    >>> plant_height(7, 5, "")
    7
    """
    for day in days:
        height += grow if day == "s" else grow // 2
    return height


@exercise(
    "Plants need a distance of at least gap. Going from left to right, plant at each allowed position that is far enough from the previous plant. Return the chosen positions.",
    "From sorted positions, greedily keep those at least gap away from the last kept one.",
)
def plant_positions(positions: list[int], gap: int) -> list[int]:
    """A gardener goes through the sorted positions and plants at each one that is at least gap away from the last plant; the first position is always used. Return the positions with plants.

    >>> plant_positions([0, 1, 3, 4, 7], 3)
    [0, 3, 7]
    >>> plant_positions([5], 2)
    [5]
    >>> plant_positions([], 2)
    []
    """
    planted = []
    for p in positions:
        if not planted or p - planted[-1] >= gap:
            planted.append(p)
    return planted


@exercise(
    "Return the bed as a string: n flowers, the three kinds in kinds repeating in order, one letter each.",
    "Build a row of n letters by going round and round through the string kinds.",
)
def flower_row(kinds: str, n: int) -> str:
    """A row of n flowers is planted by repeating the letters of kinds in their order over and over. Return the row.

    >>> flower_row("rt", 5)
    'rtrtr'
    >>> flower_row("abc", 2)
    'ab'
    >>> flower_row("x", 0)
    ''
    """
    return "".join(kinds[i % len(kinds)] for i in range(n))


@exercise(
    "How many meters of fence surround a rectangular bed if a gate of the given width is left open?",
    "Compute the perimeter of an a by b rectangle minus the gate.",
)
def fence_with_gate(a: float, b: float, gate: float) -> float:
    """A rectangular garden with the sides a and b gets a fence all around except for a gate. Return the length of the fence.

    >>> fence_with_gate(10, 5, 2)
    28
    >>> fence_with_gate(3, 3, 0)
    12
    >>> fence_with_gate(2.5, 1.5, 1)
    7.0
    """
    return 2 * (a + b) - gate


@exercise(
    "A fence of n meters has a post every gap meters and at both ends; gap divides n. Return the number of posts.",
    "Given the length and the distance between posts, count the posts including the one at the start and the one at the end.",
)
def posts_of_fence(n, gap):
    """A straight fence of n meters has a post at the start and then one every gap meters, the last one at the end. Return the number of posts.

    >>> posts_of_fence(10, 2)
    6
    >>> posts_of_fence(6, 6)
    2
    >>> posts_of_fence(12, 3)
    5
    """
    return n // gap + 1


@exercise(
    "Pick ripe apples: those with a weight between low and high inclusive. Return (picked, left) as lists.",
    "Split the weights into those within low..high and the remaining ones, keeping the order.",
)
def pick_ripe_apples(weights: list[int], low: int, high: int) -> tuple[list[int], list[int]]:
    """An apple is picked if its weight is between low and high, both included. Return the list of picked weights and the list of the others.

    >>> pick_ripe_apples([90, 120, 200], 100, 200)
    ([120, 200], [90])
    >>> pick_ripe_apples([50], 60, 70)
    ([], [50])
    >>> pick_ripe_apples([], 1, 2)
    ([], [])
    """
    picked = [w for w in weights if low <= w <= high]
    left = [w for w in weights if not low <= w <= high]
    return picked, left


@exercise(
    "Fill baskets in order: start a new basket when the next fruit would make the current one heavier than limit. Return the list of baskets.",
    "Group weights into consecutive baskets so that each has a sum of at most limit, opening a new one only when needed.",
)
def fill_baskets(weights, limit):
    """Fruits are put into a basket in order, and a new basket is started when the next fruit would make it heavier than limit. No single fruit is heavier than limit. Return the list of baskets.

    >>> fill_baskets([3, 4, 5, 2], 8)
    [[3, 4], [5, 2]]
    >>> fill_baskets([5, 5], 5)
    [[5], [5]]
    >>> fill_baskets([], 5)
    []
    """
    baskets = []
    for w in weights:
        if baskets and sum(baskets[-1]) + w <= limit:
            baskets[-1].append(w)
        else:
            baskets.append([w])
    return baskets


@exercise(
    "Eggs are packed in boxes of size; return a tuple of the full boxes and the loose eggs.",
    "Given daily numbers of eggs, pack all of them together in boxes of the given size and return (full boxes, eggs left over).",
)
def pack_eggs(eggs_per_day: list[int], size: int) -> tuple[int, int]:
    """The eggs of all days are collected and then packed in boxes of size eggs. Return how many boxes are full and how many eggs are left over.

    >>> pack_eggs([5, 4, 5], 6)
    (2, 2)
    >>> pack_eggs([3, 3], 6)
    (1, 0)
    >>> pack_eggs([], 10)
    (0, 0)
    """
    return divmod(sum(eggs_per_day), size)


@exercise(
    "Rabbits: each month the number doubles and then sold are taken away, never below zero. Return the number after the months.",
    "Repeat for the given months: double the number, subtract sold, but stop at 0.",
)
def rabbits_after(start: int, sold: int, months: int) -> int:
    """Every month the number of rabbits doubles, and after that sold rabbits are given away, or all if there are fewer. Return the number of rabbits after the given months.

    >>> rabbits_after(4, 3, 2)
    7
    >>> rabbits_after(1, 5, 3)
    0
    >>> rabbits_after(2, 0, 4)
    32
    """
    for _ in range(months):
        start = max(0, start * 2 - sold)
    return start


@exercise(
    "Trim the hedge: each height above limit is cut to limit. Return the new heights and the total cut off.",
    "Given heights, lower those greater than limit to limit and return (new list, sum of what was removed).",
)
def trim_hedge(heights: list[int], limit: int) -> tuple[list[int], int]:
    """A hedge is cut so that no part is higher than limit. Return a tuple of the new heights and the total that was cut off.

    >>> trim_hedge([5, 9, 7], 6)
    ([5, 6, 6], 4)
    >>> trim_hedge([1, 2], 6)
    ([1, 2], 0)
    >>> trim_hedge([], 3)
    ([], 0)
    """
    trimmed = [min(h, limit) for h in heights]
    return trimmed, sum(heights) - sum(trimmed)


@exercise(
    "Count the weeds 'w' that stand right beside a flower 'f' in a row string.",
    "Number of positions with 'w' that have an 'f' directly to the left or to the right.",
)
def weeds_beside_flowers(bed: str) -> int:
    """A flower bed is a string with flowers 'f', weeds 'w' and earth '.'. Return how many weeds have a flower directly beside them.

    >>> weeds_beside_flowers("fw.wf")
    2
    >>> weeds_beside_flowers("ww.f")
    0
    >>> weeds_beside_flowers("")
    0
    """
    return sum(1 for i, ch in enumerate(bed) if ch == "w" and "f" in bed[max(0, i - 1) : i + 2])


@exercise(
    "Every seed '.' with a flower '*' directly to its left grows into a flower too, all at the same moment. Return the next row.",
    "One step of growth: a '.' becomes '*' if the character before it in the old row is '*'.",
)
def grow_to_right(row: str) -> str:
    """In a row the flowers '*' spread one place to the right: every '.' whose left neighbour is '*' becomes '*'. All this happens at the same time. Return the new row.

    >>> grow_to_right("*..*.")
    '**.**'
    >>> grow_to_right("...")
    '...'
    >>> grow_to_right("**.")
    '***'
    """
    return row.replace("*.", "**")


@exercise(
    "Average rain per week: split the daily amounts in groups of seven and return the mean of each group, the last may be shorter.",
    "Return the mean of every consecutive block of 7 values; a shorter block at the end is averaged as well.",
)
def weekly_rain_means(rain: list[float]) -> list[float]:
    """Daily rain amounts are grouped into weeks of seven days from the beginning, and the last week may be incomplete. Return the list of the mean of each week.

    >>> weekly_rain_means([7, 0, 0, 0, 0, 0, 0, 4, 2])
    [1.0, 3.0]
    >>> weekly_rain_means([5])
    [5.0]
    >>> weekly_rain_means([])
    []
    """
    weeks = [rain[i : i + 7] for i in range(0, len(rain), 7)]
    return [sum(week) / len(week) for week in weeks]


@exercise(
    "A pond has a layer of algae that doubles daily. After how many days does it cover at least the area, starting with start?",
    "Count doublings of start until it is area or more.",
)
def days_until_covered(start, area):
    """Algae cover start square meters of a pond and double every day. Return the number of days until at least area square meters are covered.

    >>> days_until_covered(1, 10)
    4
    >>> days_until_covered(5, 5)
    0
    >>> days_until_covered(3, 12)
    2
    """
    days = 0
    while start < area:
        start *= 2
        days += 1
    return days
