"""Running a household: meters, chores, supplies, plants, laundry."""

from training.curriculum.exercise import exercise


@exercise(
    "Compute the use between meter readings, given in order. A meter that goes down was replaced and started from 0, so the new reading itself is the use. Fewer than two readings give an empty list.",
    "Differences of consecutive readings, or the later reading itself where it is lower than the one before.",
)
def meter_use(readings: list[int]) -> list[int]:
    """Return the use between each two consecutive meter readings. Normally this is their difference. If a reading is lower than the one before, the meter was replaced by a new one that started at 0, and the use is the reading itself. With fewer than two readings the list is empty.

    >>> meter_use([100, 130, 20, 45])
    [30, 20, 25]
    >>> meter_use([5])
    []
    >>> meter_use([7, 7])
    [0]
    """
    use = []
    for before, now in zip(readings, readings[1:]):
        use.append(now - before if now >= before else now)
    return use


@exercise(
    "Which plants must be watered today? Each plant has the day of its last watering and an interval; it is due when at least the interval has passed. Return the names, most overdue first, then alphabetically.",
    "Names from name -> (last, interval) with today - last >= interval, sorted by falling delay and name.",
)
def plants_to_water(plants: dict[str, tuple[int, int]], today: int) -> list[str]:
    """Return the names of the plants that have to be watered today. Each plant maps to the day of its last watering and the number of days after which it needs water again. The plants that are overdue by the most days come first; equal ones are in alphabetical order.

    >>> plants_to_water({"fern": (10, 2), "cactus": (1, 30), "palm": (5, 5)}, 13)
    ['palm', 'fern']
    >>> plants_to_water({"b": (0, 1), "a": (0, 1)}, 1)
    ['a', 'b']
    >>> plants_to_water({}, 4)
    []
    """
    due = [name for name, (last, interval) in plants.items() if today - last >= interval]
    return sorted(due, key=lambda name: (plants[name][0] + plants[name][1], name))


@exercise(
    "Sort the laundry into loads by temperature: a dict from temperature to the items, coldest first. Items are (name, temperature) pairs and keep their order.",
    "Group names by their temperature with ascending keys.",
)
def laundry_loads(items: list[tuple[str, int]]) -> dict[int, list[str]]:
    """Return the laundry sorted by washing temperature. Each item is a pair of name and temperature. The lowest temperature comes first, and items with the same temperature keep their order.

    >>> laundry_loads([("shirt", 40), ("socks", 60), ("scarf", 30), ("jeans", 40)])
    {30: ['scarf'], 40: ['shirt', 'jeans'], 60: ['socks']}
    >>> laundry_loads([("towel", 60)])
    {60: ['towel']}
    >>> laundry_loads([])
    {}
    """
    loads: dict[int, list[str]] = {}
    for name, temperature in sorted(items, key=lambda item: item[1]):
        loads.setdefault(temperature, []).append(name)
    return loads


@exercise(
    "Estimate in how many days supplies run out: the smallest number of full days that all supplies last, given stock and daily use. Supplies without use do not matter; if none is used return None.",
    "Minimum of stock // use over supplies with positive use, None when no supply is used.",
)
def days_until_shopping(stock: dict[str, int], daily_use: dict[str, int]) -> int | None:
    """Return for how many full days all supplies are enough. The supply that runs out first decides. The daily use is given for each supply; one that is missing in the stock lasts 0 days. Supplies that are not used do not count. If nothing is used, return None.

    >>> days_until_shopping({"milk": 4, "rice": 30}, {"milk": 1, "rice": 5})
    4
    >>> days_until_shopping({"milk": 4}, {"tea": 2})
    0
    >>> days_until_shopping({"milk": 4}, {"milk": 0}) is None
    True
    """
    days = [stock.get(name, 0) // use for name, use in daily_use.items() if use > 0]
    return min(days, default=None)


@exercise(
    "Work out what each flatmate owes for heating: the cost is shared in proportion to the room sizes, rounded down to whole cents, and the remaining cents are paid by the one with the largest room (the first on ties). No rooms raise ValueError.",
    "Proportional split of cents by room size with floor rounding; the rest goes to the largest room; ValueError for an empty dict.",
)
def heating_by_room(cents: int, rooms: dict[str, int]) -> dict[str, int]:
    """Return how many cents of the heating costs each person pays. The costs are shared in proportion to the sizes of the rooms and rounded down. What is missing because of the rounding is added for the person with the largest room, the first one if there are several. Raise ValueError if there are no rooms.

    >>> heating_by_room(1000, {"Ida": 20, "Tom": 10})
    {'Ida': 667, 'Tom': 333}
    >>> heating_by_room(100, {"Ida": 15, "Tom": 15})
    {'Ida': 50, 'Tom': 50}
    >>> heating_by_room(100, {})
    Traceback (most recent call last):
        ...
    ValueError: no rooms
    """
    if not rooms:
        raise ValueError("no rooms")
    total = sum(rooms.values())
    shares = {name: cents * size // total for name, size in rooms.items()}
    largest = max(rooms, key=rooms.get)
    shares[largest] += cents - sum(shares.values())
    return shares


@exercise(
    "Compute the electricity cost of devices: watts times hours per day, summed up, in kilowatt hours for a number of days, times the price, rounded to two decimals.",
    "Sum of watts * hours over devices * days / 1000 * price with 2 decimals.",
)
def electricity_cost(devices: list[tuple[int, float]], days: int, price: float) -> float:
    """Return what the electricity for the devices costs, rounded to two decimals. Each device is a pair of its power in watts and the hours it runs per day. The price is for one kilowatt hour, which is 1000 watt hours. Without devices the cost is 0.

    >>> electricity_cost([(100, 5), (2000, 0.5)], 30, 0.3)
    13.5
    >>> electricity_cost([(60, 10)], 1, 0.5)
    0.3
    >>> electricity_cost([], 30, 0.3) == 0
    True
    """
    watt_hours = sum(watts * hours for watts, hours in devices) * days
    return round(watt_hours / 1000 * price, 2)


@exercise(
    "Decide which bin an item of waste goes into: the table maps a material to a bin; unknown materials go to 'rest'. Return a dict from bin to sorted items for a dict of item -> material.",
    "Group items by the bin of their material, default bin 'rest', items alphabetical.",
)
def waste_by_bin(items: dict[str, str], bins: dict[str, str]) -> dict[str, list[str]]:
    """Return the items sorted into bins. The first dictionary maps each item to its material, the second one each material to a bin. Items of a material without a bin go into 'rest'. The items of a bin are in alphabetical order, and only bins that are used appear.

    >>> waste_by_bin({"jar": "glass", "bag": "paper", "toy": "mixed", "bottle": "glass"}, {"glass": "green", "paper": "blue"})
    {'blue': ['bag'], 'green': ['bottle', 'jar'], 'rest': ['toy']}
    >>> waste_by_bin({"toy": "mixed"}, {})
    {'rest': ['toy']}
    >>> waste_by_bin({}, {"glass": "green"})
    {}
    """
    result: dict[str, list[str]] = {}
    for item in sorted(items):
        result.setdefault(bins.get(items[item], "rest"), []).append(item)
    return result
