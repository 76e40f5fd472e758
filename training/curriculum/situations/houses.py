"""Streets, houses, rooms, hotels and neighbours."""

from training.curriculum.exercise import exercise


@exercise(
    "House numbers on the even side of a street from a to b inclusive; return them in ascending order.",
    "List all even numbers that lie between a and b, both ends included.",
)
def even_side_numbers(a: int, b: int) -> list[int]:
    """On one side of a street all house numbers are even. Return the even house numbers from a to b, both included.

    >>> even_side_numbers(3, 10)
    [4, 6, 8, 10]
    >>> even_side_numbers(4, 4)
    [4]
    >>> even_side_numbers(5, 5)
    []
    """
    return [n for n in range(a, b + 1) if n % 2 == 0]


@exercise(
    "The postman walks up the odd side and comes back on the even side: odd numbers ascending, then even ones descending.",
    "Order house numbers: first all odd ones from small to large, then all even ones from large to small.",
)
def postman_order(numbers: list[int]) -> list[int]:
    """A postman first visits the houses with odd numbers in ascending order and then those with even numbers in descending order. Return the order of the houses.

    >>> postman_order([4, 1, 2, 7])
    [1, 7, 4, 2]
    >>> postman_order([6])
    [6]
    >>> postman_order([])
    []
    """
    odd = sorted(n for n in numbers if n % 2 == 1)
    even = sorted((n for n in numbers if n % 2 == 0), reverse=True)
    return odd + even


@exercise(
    "Sort house numbers that may have a letter like '12a': by the number first, then by the letter.",
    "Given strings such as '7', '12a', '12', order them numerically and then by the letter behind the number.",
)
def sort_house_numbers(numbers: list[str]) -> list[str]:
    """House numbers are digits, maybe followed by one lowercase letter. Return them sorted by number and, for the same number, by letter, where no letter comes first.

    >>> sort_house_numbers(["12a", "7", "12"])
    ['7', '12', '12a']
    >>> sort_house_numbers(["3b", "3a"])
    ['3a', '3b']
    >>> sort_house_numbers([])
    []
    """
    return sorted(numbers, key=lambda n: (int(n.rstrip("abcdefghijklmnopqrstuvwxyz")), n))


@exercise(
    "Which houses have a higher house on neither side? Return the indices of houses at least as high as their direct neighbours.",
    "List the positions where no adjacent value is greater than the value itself.",
)
def not_overshadowed(heights: list[int]) -> list[int]:
    """A house is in the sun if no house directly beside it is higher. Return the indices of all houses in the sun.

    >>> not_overshadowed([3, 5, 5, 2])
    [1, 2]
    >>> not_overshadowed([4])
    [0]
    >>> not_overshadowed([])
    []
    """
    return [i for i, h in enumerate(heights) if h == max(heights[max(0, i - 1) : i + 2])]


@exercise(
    "Room number on floor f and door d, both from 1: floor followed by the door with two digits, such as 305.",
    "Combine a floor and a door number to floor * 100 + door.",
)
def hotel_room_number(floor: int, door: int) -> int:
    """A hotel room number is the floor followed by the door number in two digits, so door 5 on floor 3 is 305. Return the room number.

    >>> hotel_room_number(3, 5)
    305
    >>> hotel_room_number(12, 10)
    1210
    >>> hotel_room_number(1, 1)
    101
    """
    return floor * 100 + door


@exercise(
    "Count rooms per floor from room numbers like 305, whose floor is the number without its last two digits.",
    "Return a dict from floor to the number of rooms; the floor is the room number divided by 100, rounded down.",
)
def rooms_per_floor(rooms):
    """The floor of a room is its number without the last two digits. Return a dict from floor to the number of rooms on it.

    >>> rooms_per_floor([305, 101, 310])
    {3: 2, 1: 1}
    >>> rooms_per_floor([1204])
    {12: 1}
    >>> rooms_per_floor([])
    {}
    """
    floors = {}
    for room in rooms:
        floors[room // 100] = floors.get(room // 100, 0) + 1
    return floors


@exercise(
    "Give each guest the lowest free room; guests after the rooms run out get None. Return a dict from guest to room.",
    "Assign rooms in ascending order to guests in order of arrival; if no room is left the value is None.",
)
def assign_rooms(guests: list[str], rooms: list[int]) -> dict:
    """Guests arrive in order and each gets the lowest room number that is left, or None if there is none. Return a dict from guest to room.

    >>> assign_rooms(["Ann", "Bob"], [12, 7])
    {'Ann': 7, 'Bob': 12}
    >>> assign_rooms(["Ann", "Bob"], [3])
    {'Ann': 3, 'Bob': None}
    >>> assign_rooms([], [1])
    {}
    """
    free = sorted(rooms)
    return {guest: free[i] if i < len(free) else None for i, guest in enumerate(guests)}


@exercise(
    "How many nights is the hotel overbooked? stays are (arrival, departure) days; count the days on which more than rooms guests sleep there.",
    "For every day from the first to the last, count stays with arrival <= day < departure; return the number of days with more than rooms of them.",
)
def overbooked_nights(stays: list[tuple[int, int]], rooms: int) -> int:
    """Each stay is a pair of arrival and departure day, and the guest sleeps from the arrival day until the day before departure. Return the number of nights with more guests than rooms.

    >>> overbooked_nights([(1, 4), (2, 3), (2, 5)], 2)
    1
    >>> overbooked_nights([(1, 3)], 0)
    2
    >>> overbooked_nights([], 1)
    0
    """
    last = max((departure for _, departure in stays), default=0)
    return sum(1 for day in range(last) if sum(a <= day < d for a, d in stays) > rooms)


@exercise(
    "Price of a stay: nights times rate, a stay of a week or more costs a tenth less, rounded down.",
    "Given nights and a nightly rate, return the sum, reduced by 10 percent (rounded down) from seven nights on.",
)
def stay_price(nights: int, rate: int) -> int:
    """A night costs rate, and a stay of seven or more nights is 10 percent cheaper, rounded down. Return the price of a stay.

    >>> stay_price(3, 50)
    150
    >>> stay_price(7, 50)
    315
    >>> stay_price(0, 80)
    0
    """
    total = nights * rate
    if nights >= 7:
        return total * 9 // 10
    return total


@exercise(
    "Liters of paint for walls: areas summed, minus windows area, times coats, divided by coverage and rounded up.",
    "How many full liters are needed to paint the walls without the windows coats times if a liter covers cover square meters?",
)
def paint_liters(walls: list[int], windows: int, coats: int, cover: int) -> int:
    """All walls without the windows are painted coats times, and a liter of paint covers cover square meters. Return the number of liters, rounded up.

    >>> paint_liters([10, 12], 2, 2, 8)
    5
    >>> paint_liters([8], 0, 1, 8)
    1
    >>> paint_liters([], 0, 2, 5)
    0
    """
    area = (sum(walls) - windows) * coats
    return (area + cover - 1) // cover


@exercise(
    "Return the flats next to (one above or below) the given flat, within 1 to n.",
    "List the numbers flat - 1 and flat + 1 as far as they lie between 1 and n.",
)
def flats_next_to(flat, n):
    """A house has flats 1 to n one above the other. Return the list of the flats directly below and above the given flat, as far as they exist.

    >>> flats_next_to(3, 5)
    [2, 4]
    >>> flats_next_to(1, 5)
    [2]
    >>> flats_next_to(1, 1)
    []
    """
    return [f for f in (flat - 1, flat + 1) if 1 <= f <= n]


@exercise(
    "Share the heating cost by area: each flat pays cost times its area divided by all areas, rounded to two decimals.",
    "Given a dict of areas, split the cost in proportion to them and round to cents.",
)
def heating_shares(areas: dict[str, float], cost: float) -> dict[str, float]:
    """The heating cost of a house is split in proportion to the areas of the flats. Return a dict from flat to its share, rounded to two decimals.

    >>> heating_shares({"A": 50, "B": 150}, 100)
    {'A': 25.0, 'B': 75.0}
    >>> heating_shares({"A": 30}, 80)
    {'A': 80.0}
    >>> heating_shares({}, 10)
    {}
    """
    total = sum(areas.values())
    return {flat: round(cost * area / total, 2) for flat, area in areas.items()}


@exercise(
    "Chores rotate: in week w (from 0) person i does the chore number i + w, wrapping around. Return a dict from person to chore.",
    "Given equally long lists of people and chores, shift the chores by the week number and pair them up.",
)
def chores_of_week(people: list[str], chores: list[str], week: int) -> dict[str, str]:
    """In week 0 each person does the chore at the same index, and every week the chores move on by one, from the last to the first. There are as many people as chores. Return a dict from person to chore for the week.

    >>> chores_of_week(["Ann", "Bob"], ["cook", "clean"], 0)
    {'Ann': 'cook', 'Bob': 'clean'}
    >>> chores_of_week(["Ann", "Bob"], ["cook", "clean"], 1)
    {'Ann': 'clean', 'Bob': 'cook'}
    >>> chores_of_week(["Ann"], ["cook"], 8)
    {'Ann': 'cook'}
    """
    return {person: chores[(i + week) % len(chores)] for i, person in enumerate(people)}


@exercise(
    "Is there a day on which all flatmates are at home? Each has a list of days; return the earliest common day or None.",
    "Find the smallest day contained in every list; None if there is none or no list.",
)
def first_common_day(days: list[list[int]]):
    """Each flatmate has a list of days at home. Return the earliest day on which all are at home, or None if there is no such day.

    >>> first_common_day([[3, 1, 5], [5, 3], [3, 5, 9]])
    3
    >>> first_common_day([[1], [2]]) is None
    True
    >>> first_common_day([]) is None
    True
    """
    if not days:
        return None
    return min((d for d in days[0] if all(d in other for other in days)), default=None)


@exercise(
    "Write the doorbell text of a flat: the last names in alphabetical order joined with ' / ', without repeats.",
    "From full names take the last words, remove duplicates, sort them and join them with ' / '.",
)
def doorbell_text(names: list[str]) -> str:
    """A doorbell shows the last names of all people in a flat, each once, in alphabetical order and separated by ' / '. Return its text.

    >>> doorbell_text(["Ann Reed", "Bob Reed", "Cy Ames"])
    'Ames / Reed'
    >>> doorbell_text(["Zoe Hill"])
    'Hill'
    >>> doorbell_text([])
    ''
    """
    return " / ".join(sorted({name.split()[-1] for name in names}))
