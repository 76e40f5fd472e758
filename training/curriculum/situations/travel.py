"""Trips, cars, fuel, trains, hikes and distances."""

from training.curriculum.exercise import exercise


@exercise(
    "Can a car with fuel for range_km get to the end if it refuels fully at every station? stations are the ascending kilometer marks, the trip ends at end.",
    "Check that no gap between start (0), the stations and the end is longer than the range of a full tank.",
)
def trip_possible(range_km: int, stations: list[int], end: int) -> bool:
    """A car starts at kilometer 0 with a full tank that lasts for range_km kilometers and fills up at every station. stations holds their ascending positions. Return whether the car reaches end.

    >>> trip_possible(50, [40, 80], 120)
    True
    >>> trip_possible(50, [60], 90)
    False
    >>> trip_possible(50, [], 50)
    True
    """
    points = [0] + stations + [end]
    return all(b - a <= range_km for a, b in zip(points, points[1:]))


@exercise(
    "Return the stretches of a hike where it goes up: total meters up and total meters down as a tuple, from a list of heights.",
    "Given heights along a path, add all rises and add all falls; return (rises, falls) as positive numbers.",
)
def meters_up_and_down(heights: list[int]) -> tuple[int, int]:
    """A hike is a list of heights. Return a tuple of all meters that it goes up and all meters that it goes down.

    >>> meters_up_and_down([100, 150, 120, 130])
    (60, 30)
    >>> meters_up_and_down([5])
    (0, 0)
    >>> meters_up_and_down([])
    (0, 0)
    """
    up = 0
    down = 0
    for a, b in zip(heights, heights[1:]):
        if b > a:
            up += b - a
        else:
            down += a - b
    return up, down


@exercise(
    "Fuel cost of a trip: kilometers times consumption per 100 km times price per liter, rounded to two decimals.",
    "Compute the money for fuel given a distance, liters used per 100 km and the price of a liter; round to cents.",
)
def fuel_cost(km: float, per_100: float, price: float) -> float:
    """A car uses per_100 liters of fuel for 100 kilometers. Return the cost of a trip of km kilometers at the given price per liter, rounded to two decimals.

    >>> fuel_cost(250, 6, 1.5)
    22.5
    >>> fuel_cost(100, 5.5, 1.79)
    9.85
    >>> fuel_cost(0, 8, 2)
    0.0
    """
    return round(km / 100 * per_100 * price, 2)


@exercise(
    "After how many days is the destination reached if each day has its own distance? Return the 1-based day, or None if the days do not suffice.",
    "Add up daily distances until they make at least the total; return the number of days used or None.",
)
def day_of_arrival(daily, distance):
    """daily lists how far a hiker walks each day. Return the number of the day, from 1, on which at least distance is reached in total, or None if it is never reached.

    >>> day_of_arrival([10, 20, 15], 30)
    2
    >>> day_of_arrival([10], 30) is None
    True
    >>> day_of_arrival([5, 5], 5)
    1
    """
    walked = 0
    for day, km in enumerate(daily, 1):
        walked += km
        if walked >= distance:
            return day
    return None


@exercise(
    "Toll: cars 5, trucks 5 plus 2 for every axle above two, motorbikes free. Return the toll for a kind and a number of axles.",
    "Given 'car', 'truck' or 'bike' and the axles, compute the price: bike 0, car 5, truck 5 and 2 per extra axle over two.",
)
def toll_for(kind: str, axles: int) -> int:
    """A bridge is free for a 'bike' and costs 5 for a 'car'. A 'truck' pays 5 and 2 more for each axle above two. Return the toll.

    >>> toll_for("bike", 2)
    0
    >>> toll_for("car", 3)
    5
    >>> toll_for("truck", 5)
    11
    """
    if kind == "bike":
        return 0
    if kind == "truck":
        return 5 + 2 * max(0, axles - 2)
    return 5


@exercise(
    "Fine for speeding: nothing up to 5 over the limit, 30 up to 20 over, 100 beyond.",
    "Given speed and limit, return 0, 30 or 100 depending on whether the excess is at most 5, at most 20, or larger.",
)
def fine_for_excess_speed(speed: int, limit: int) -> int:
    """Driving up to 5 faster than the limit costs nothing, up to 20 faster costs 30, and more than that costs 100. Return the fine.

    >>> fine_for_excess_speed(105, 100)
    0
    >>> fine_for_excess_speed(120, 100)
    30
    >>> fine_for_excess_speed(121, 100)
    100
    """
    excess = speed - limit
    if excess <= 5:
        return 0
    if excess <= 20:
        return 30
    return 100


@exercise(
    "Average speed between two radar points for each car; return the plates faster than limit, in order. Cars are (plate, enter, leave) in hours.",
    "Given a distance in km and times in hours, list the plates whose distance divided by travel time is above limit.",
)
def too_fast_cars(cars: list[tuple[str, float, float]], km: float, limit: float) -> list[str]:
    """A road is km kilometers long. Cars are tuples of plate, time of entering and time of leaving in hours. Return the plates of the cars whose average speed is above limit.

    >>> too_fast_cars([("A1", 0, 1), ("B2", 0, 0.5)], 100, 120)
    ['B2']
    >>> too_fast_cars([("A1", 2, 3)], 100, 100)
    []
    >>> too_fast_cars([], 10, 50)
    []
    """
    return [plate for plate, enter, leave in cars if km / (leave - enter) > limit]


@exercise(
    "Return the number of stations between two stops on a line, not counting the two; order does not matter.",
    "Given a list of station names and two of them, count the stations that lie strictly in between.",
)
def stations_between(line: list[str], a: str, b: str) -> int:
    """A railway line is a list of stations. Return how many stations lie between the different stations a and b, no matter which comes first.

    >>> stations_between(["K", "L", "M", "N"], "K", "N")
    2
    >>> stations_between(["K", "L", "M", "N"], "M", "L")
    0
    >>> stations_between(["K", "L", "M"], "M", "K")
    1
    """
    return abs(line.index(a) - line.index(b)) - 1


@exercise(
    "The stops a passenger sees from a to b on a line, both included; if b comes before a the list is reversed.",
    "Return the part of the line from station a to station b in the direction of travel.",
)
def stops_from_to(line, a, b):
    """A train runs on a line of stations in both directions. Return the list of stations from a to b, both included, in the order of the ride.

    >>> stops_from_to(["K", "L", "M", "N"], "L", "N")
    ['L', 'M', 'N']
    >>> stops_from_to(["K", "L", "M", "N"], "M", "K")
    ['M', 'L', 'K']
    >>> stops_from_to(["K", "L"], "K", "K")
    ['K']
    """
    i, j = line.index(a), line.index(b)
    if i <= j:
        return line[i : j + 1]
    return line[j : i + 1][::-1]


@exercise(
    "Where can one change? Return the stations common to both lines in the order of the first.",
    "List the stops of the first line that are on the second line too.",
)
def change_stations(first: list[str], second: list[str]) -> list[str]:
    """Return the stations of the first line that are also on the second line, in the order of the first line.

    >>> change_stations(["A", "B", "C"], ["X", "C", "B"])
    ['B', 'C']
    >>> change_stations(["A"], ["B"])
    []
    >>> change_stations([], ["B"])
    []
    """
    return [station for station in first if station in second]


@exercise(
    "Couple trains: append the wagons of the second train reversed to the first and remove the wagons named 'empty'.",
    "Return the wagons of the first train followed by those of the second from back to front, without any 'empty'.",
)
def couple_trains(a: list[str], b: list[str]) -> list[str]:
    """The wagons of train b are coupled to the end of train a in reverse order, and all wagons called 'empty' are left out. Return the wagons of the new train.

    >>> couple_trains(["post", "empty"], ["coal", "wood"])
    ['post', 'wood', 'coal']
    >>> couple_trains(["empty"], [])
    []
    >>> couple_trains([], ["a", "b"])
    ['b', 'a']
    """
    return [wagon for wagon in a + b[::-1] if wagon != "empty"]


@exercise(
    "Is the bag within limits? It passes if it weighs at most 8 and each side, sorted, is at most 55, 40 and 20 from the longest on.",
    "Check hand luggage: weight up to 8 and dimensions up to 55 x 40 x 20 in any orientation.",
)
def hand_luggage_ok(weight: float, sides: list[int]) -> bool:
    """Hand luggage may weigh at most 8 and measure at most 55, 40 and 20, turned in any way. Return whether a bag with the three sides is allowed.

    >>> hand_luggage_ok(7.5, [20, 55, 40])
    True
    >>> hand_luggage_ok(9, [10, 10, 10])
    False
    >>> hand_luggage_ok(5, [30, 30, 30])
    False
    """
    fits = all(side <= limit for side, limit in zip(sorted(sides), [20, 40, 55]))
    return weight <= 8 and fits


@exercise(
    "Local time at the destination: departure hour plus flight hours plus zone difference on a 24-hour clock.",
    "Given the hour of departure, the duration and how many hours the other zone is ahead, return the hour of arrival there.",
)
def arrival_hour(departure, duration, zone):
    """A plane starts at hour departure and flies for duration hours to a place where clocks are zone hours ahead, or behind if negative. Return the hour of arrival there, from 0 to 23.

    >>> arrival_hour(22, 5, 2)
    5
    >>> arrival_hour(10, 2, -3)
    9
    >>> arrival_hour(0, 1, -5)
    20
    """
    return (departure + duration + zone) % 24


@exercise(
    "Choose the train to take: the last departure that arrives not later than deadline; trains are (departure, arrival). None if none is in time.",
    "Return the latest departure among trains whose arrival is at most the deadline, or None.",
)
def latest_train(trains: list[tuple[int, int]], deadline: int):
    """Trains are pairs of departure and arrival. A traveller wants to leave as late as possible but arrive at deadline or earlier. Return the departure of the best train, or None if there is none.

    >>> latest_train([(8, 10), (9, 11), (10, 13)], 12)
    9
    >>> latest_train([(8, 10)], 9) is None
    True
    >>> latest_train([], 9) is None
    True
    """
    return max((dep for dep, arr in trains if arr <= deadline), default=None)


@exercise(
    "Rental price: per day a fixed rate, but every seventh day is free, plus a fee once.",
    "Compute days times rate, not counting each complete week's seventh day, and add the fee.",
)
def rental_price(days: int, rate: int, fee: int) -> int:
    """A bike costs rate per day, each seventh day is free, and a fee is paid once. Return the price for a number of days.

    >>> rental_price(3, 10, 5)
    35
    >>> rental_price(7, 10, 5)
    65
    >>> rental_price(15, 10, 0)
    130
    """
    return (days - days // 7) * rate + fee


@exercise(
    "Directions in text: 'left', 'right' and 'straight'; return the opposite list for the way back, reversed and with left and right exchanged.",
    "Turn a list of directions into those for the way back.",
)
def directions_back(directions: list[str]) -> list[str]:
    """Directions are 'left', 'right' and 'straight'. For the way back they are needed in reverse order with left and right exchanged. Return this list.

    >>> directions_back(["left", "straight", "left"])
    ['right', 'straight', 'right']
    >>> directions_back(["right"])
    ['left']
    >>> directions_back([])
    []
    """
    swap = {"left": "right", "right": "left"}
    return [swap.get(d, d) for d in reversed(directions)]


@exercise(
    "Which cities does the diary name at least two times? Return them without repeats, ordered by first visit.",
    "List each city that occurs at least twice in the travel diary, in order of first appearance.",
)
def cities_seen_again(diary):
    """A travel diary lists cities in order. Return the cities that were visited more than once, each once, in order of their first visit.

    >>> cities_seen_again(["Rome", "Oslo", "Rome", "Bern", "Oslo"])
    ['Rome', 'Oslo']
    >>> cities_seen_again(["Rome"])
    []
    >>> cities_seen_again([])
    []
    """
    result = []
    for city in diary:
        if diary.count(city) > 1 and city not in result:
            result.append(city)
    return result


@exercise(
    "Total length of a round trip through towns: distances is a dict with (a, b) pairs; the trip returns to the first town.",
    "Sum the distances between consecutive towns of the tour and back from the last one to the first; each pair is stored in tour order.",
)
def round_trip_length(tour: list[str], distances: dict[tuple[str, str], int]) -> int:
    """A tour visits towns in order and goes back to the first one. The dict distances holds the distance from one town to another. Return the length of the tour.

    >>> round_trip_length(["A", "B"], {("A", "B"): 4, ("B", "A"): 5})
    9
    >>> round_trip_length(["A", "B", "C"], {("A", "B"): 1, ("B", "C"): 2, ("C", "A"): 3})
    6
    >>> round_trip_length([], {})
    0
    """
    return sum(distances[a, b] for a, b in zip(tour, tour[1:] + tour[:1]))


@exercise(
    "Pack the backpack: take things in order of value, highest first, while the weight fits; skip what does not fit. Things are (name, weight, value); return the names.",
    "Greedily choose items by descending value that still fit into the weight limit and list their names in this order.",
)
def pack_by_value(things: list[tuple[str, int, int]], limit: int) -> list[str]:
    """Things are tuples of name, weight and value. They are packed from the highest value down, skipping each one that would make the backpack heavier than limit. Return the names in the order of packing.

    >>> pack_by_value([("tent", 5, 9), ("book", 1, 2), ("lamp", 3, 5)], 6)
    ['tent', 'book']
    >>> pack_by_value([("rock", 9, 1)], 5)
    []
    >>> pack_by_value([], 5)
    []
    """
    packed = []
    for name, weight, _ in sorted(things, key=lambda t: -t[2]):
        if weight <= limit:
            packed.append(name)
            limit -= weight
    return packed


@exercise(
    "Delay report: given planned and actual minutes per stop return the largest delay, 0 if no train was late.",
    "Find the maximum of actual minus planned, never below zero.",
)
def largest_delay(planned: list[int], actual: list[int]) -> int:
    """Return the largest delay of a train over all stops, where the lists hold the planned and the actual minutes. Being early does not count, so the result is at least 0.

    >>> largest_delay([10, 20, 30], [12, 27, 30])
    7
    >>> largest_delay([10], [8])
    0
    >>> largest_delay([], [])
    0
    """
    return max((a - p for p, a in zip(planned, actual) if a > p), default=0)


@exercise(
    "Group travellers by country in a dict from country to number of travellers, leaving out those with fewer than n.",
    "Count countries of travellers and keep only countries with at least n of them.",
)
def countries_with_at_least(countries, n):
    """The list countries holds the country of every traveller. Return a dict of the countries with at least n travellers and their numbers.

    >>> countries_with_at_least(["IT", "FR", "IT"], 2)
    {'IT': 2}
    >>> countries_with_at_least(["IT"], 2)
    {}
    >>> countries_with_at_least([], 1)
    {}
    """
    counts = {}
    for country in countries:
        counts[country] = counts.get(country, 0) + 1
    return {country: k for country, k in counts.items() if k >= n}
