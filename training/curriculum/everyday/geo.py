"""Geography and movement: coordinates, compass, distances, routes."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "One of the eight compass points N, NE, E, SE, S, SW, W, NW nearest to a bearing in degrees.",
    "Translate degrees clockwise from north into the closest of eight direction letters.",
)
def compass_point(degrees: float) -> str:
    """Return the nearest of the eight compass points for a bearing.

    >>> compass_point(0)
    'N'
    >>> compass_point(100)
    'E'
    >>> compass_point(225)
    'SW'
    >>> compass_point(350)
    'N'
    """
    points = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]
    return points[round(degrees / 45) % 8]


@exercise(
    "Opposite bearing in degrees, between 0 and 359.",
    "Direction back: turn a bearing around by half a circle.",
)
def back_bearing(bearing: int) -> int:
    """Return the bearing in the opposite direction.

    >>> back_bearing(90)
    270
    >>> back_bearing(200)
    20
    >>> back_bearing(180)
    0
    """
    return (bearing + 180) % 360


@exercise(
    "Where does a walker end who starts at (0, 0) and follows steps such as 'N3' or 'E2'? North raises y, east raises x.",
    "Final (x, y) position after a list of moves made of a compass letter and a number.",
)
def walk(moves: list[str]) -> tuple[int, int]:
    """Return the position after moves such as 'N3', starting at (0, 0).

    N and S change y by +1 and -1 per step, E and W change x.

    >>> walk(["N3", "E2"])
    (2, 3)
    >>> walk(["S1", "N1"])
    (0, 0)
    >>> walk(["W10"])
    (-10, 0)
    """
    directions = {"N": (0, 1), "S": (0, -1), "E": (1, 0), "W": (-1, 0)}
    x = y = 0
    for move in moves:
        dx, dy = directions[move[0]]
        steps = int(move[1:])
        x += dx * steps
        y += dy * steps
    return x, y


@exercise(
    "Distance between two points along a street grid: horizontal plus vertical difference.",
    "City-block distance of two (x, y) places.",
)
def blocks_between(a, b):
    """Return the number of blocks between two places on a street grid.

    >>> blocks_between((0, 0), (3, 4))
    7
    >>> blocks_between((2, 5), (2, 5))
    0
    >>> blocks_between((-1, 0), (1, -1))
    3
    """
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


@exercise(
    "Straight-line length of a route through points, summed over its legs.",
    "Total Euclidean distance when visiting the points in order.",
)
def route_length(points: list[tuple[float, float]]) -> float:
    """Return the length of a route through the points.

    >>> route_length([(0, 0), (3, 4), (3, 0)])
    9.0
    >>> route_length([(1, 1), (1, 2)])
    1.0
    >>> route_length([(5, 5)])
    0
    """
    return sum(math.dist(p, q) for p, q in zip(points, points[1:]))


@exercise(
    "Convert degrees, minutes and seconds to decimal degrees; directions S and W make it negative. Rounded to 4 decimals.",
    "Decimal value of an angle in d, m, s with a letter N, S, E or W, to four places.",
)
def decimal_degrees(degrees: int, minutes: int, seconds: float, direction: str) -> float:
    """Convert an angle in degrees, minutes and seconds to decimal degrees.

    The result is negative for S and W and rounded to four decimals.

    >>> decimal_degrees(52, 30, 0, "N")
    52.5
    >>> decimal_degrees(0, 7, 30, "W")
    -0.125
    >>> decimal_degrees(10, 0, 36, "S")
    -10.01
    """
    value = round(degrees + minutes / 60 + seconds / 3600, 4)
    return -value if direction in "SW" else value


@exercise(
    "Describe a latitude and longitude as text such as '52.5N 13.4E', with S and W for negative values and one decimal.",
    "Format coordinates with hemisphere letters instead of signs.",
)
def show_coordinates(lat: float, lon: float) -> str:
    """Format coordinates with hemisphere letters and one decimal.

    >>> show_coordinates(52.52, 13.4)
    '52.5N 13.4E'
    >>> show_coordinates(-33.9, 18.42)
    '33.9S 18.4E'
    >>> show_coordinates(40, -74)
    '40.0N 74.0W'
    """
    ns = "N" if lat >= 0 else "S"
    ew = "E" if lon >= 0 else "W"
    return f"{abs(lat):.1f}{ns} {abs(lon):.1f}{ew}"


@exercise(
    "Name of the place nearest to a point; places map names to (x, y), and the first one wins ties.",
    "Which known place has the smallest straight-line distance to the point?",
)
def nearest_place(point, places):
    """Return the name of the place closest to a point.

    >>> nearest_place((0, 0), {"mill": (5, 5), "well": (1, 2)})
    'well'
    >>> nearest_place((9, 9), {"mill": (5, 5), "well": (1, 2)})
    'mill'
    >>> nearest_place((0, 0), {"a": (0, 1), "b": (1, 0)})
    'a'
    """
    return min(places, key=lambda name: math.dist(point, places[name]))


@exercise(
    "Smallest box around points: (min x, min y, max x, max y); None for no points.",
    "Bounding rectangle of a list of points as a tuple of four numbers.",
)
def map_extent(points: list[tuple[int, int]]):
    """Return (min x, min y, max x, max y) of the points, or None without points.

    >>> map_extent([(1, 5), (3, 2)])
    (1, 2, 3, 5)
    >>> map_extent([(0, 0)])
    (0, 0, 0, 0)
    >>> map_extent([]) is None
    True
    """
    if not points:
        return None
    xs, ys = zip(*points)
    return min(xs), min(ys), max(xs), max(ys)


@exercise(
    "New facing after turning: facings are N, E, S, W and turns are a string of L and R.",
    "Follow left and right turns from a starting compass letter and give the final one.",
)
def face_after_turns(facing: str, turns: str) -> str:
    """Return the compass letter faced after a string of turns L and R.

    >>> face_after_turns("N", "R")
    'E'
    >>> face_after_turns("N", "LL")
    'S'
    >>> face_after_turns("W", "RLR")
    'N'
    """
    order = "NESW"
    turned = turns.count("R") - turns.count("L")
    return order[(order.index(facing) + turned) % 4]


@exercise(
    "Altogether climbed metres in an elevation profile; descents do not count.",
    "Sum of all positive height differences between neighbouring points.",
)
def total_climb(heights: list[int]) -> int:
    """Return the sum of all ascents in a list of heights.

    >>> total_climb([100, 150, 120, 200])
    130
    >>> total_climb([300, 200, 100])
    0
    >>> total_climb([])
    0
    """
    climb = 0
    for low, high in zip(heights, heights[1:]):
        if high > low:
            climb += high - low
    return climb


@exercise(
    "Positions of summits: inner heights greater than both neighbours.",
    "Indices of points in an elevation profile that are higher than the point before and the point after.",
)
def summit_positions(heights):
    """Return the indices of heights that are above both neighbours.

    >>> summit_positions([1, 5, 2, 8, 3])
    [1, 3]
    >>> summit_positions([3, 3, 3])
    []
    >>> summit_positions([9, 1])
    []
    """
    return [
        i
        for i in range(1, len(heights) - 1)
        if heights[i] > heights[i - 1] and heights[i] > heights[i + 1]
    ]


@exercise(
    "Visit all places greedily: from the start always go to the nearest place not yet seen (Manhattan distance), ties by list order.",
    "Order of a tour in which the next stop is always the closest remaining (x, y) point, measured along the grid.",
)
def greedy_tour(start: tuple[int, int], stops: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the stops in the order of always going to the nearest one next.

    Distances are measured along the grid; of equally near stops the first in the list is taken.

    >>> greedy_tour((0, 0), [(5, 5), (1, 0), (2, 2)])
    [(1, 0), (2, 2), (5, 5)]
    >>> greedy_tour((0, 0), [(0, 2), (2, 0)])
    [(0, 2), (2, 0)]
    >>> greedy_tour((1, 1), [])
    []
    """
    remaining = list(stops)
    here = start
    tour = []
    while remaining:
        nearest = min(remaining, key=lambda p: abs(p[0] - here[0]) + abs(p[1] - here[1]))
        remaining.remove(nearest)
        tour.append(nearest)
        here = nearest
    return tour


@exercise(
    "Can you reach the goal in a road map (place to neighbours) with at most so many roads?",
    "True if the goal lies within `limit` roads of the start; roads go in the direction they are listed.",
)
def within_roads(roads: dict[str, list[str]], start: str, goal: str, limit: int) -> bool:
    """Check whether a goal can be reached with at most limit roads.

    >>> roads = {"A": ["B"], "B": ["C"], "C": []}
    >>> within_roads(roads, "A", "C", 2)
    True
    >>> within_roads(roads, "A", "C", 1)
    False
    >>> within_roads(roads, "C", "C", 0)
    True
    """
    reached = {start}
    for _ in range(limit):
        reached |= {town for place in reached for town in roads.get(place, [])}
    return goal in reached


@exercise(
    "Number of separate islands of connected stations, where links are two-way pairs among the given stations.",
    "Count the connected groups that the links form among the stations.",
)
def network_parts(stations: list[str], links: list[tuple[str, str]]) -> int:
    """Return the number of connected parts of a station network.

    >>> network_parts(["a", "b", "c"], [("a", "b")])
    2
    >>> network_parts(["a", "b", "c"], [("a", "b"), ("c", "b")])
    1
    >>> network_parts([], [])
    0
    """
    group = {station: station for station in stations}
    for left, right in links:
        old, new = group[left], group[right]
        if old != new:
            for station in stations:
                if group[station] == old:
                    group[station] = new
    return len(set(group.values()))


@exercise(
    "Convert kilometres to miles with 1.609344 km to the mile, rounded to two decimals.",
    "Miles in a distance given in km, to 2 places.",
)
def km_to_miles(km: float) -> float:
    """Convert kilometres to miles, rounded to two decimals.

    >>> km_to_miles(10)
    6.21
    >>> km_to_miles(1.609344)
    1.0
    >>> km_to_miles(0)
    0.0
    """
    return round(km / 1.609344, 2)


@exercise(
    "Real distance in metres for a length in millimetres on a map with the scale 1 : scale.",
    "How many metres does a map length (in mm) stand for?",
)
def map_to_metres(millimetres: float, scale: int) -> float:
    """Return the real distance in metres of a length on a map.

    >>> map_to_metres(20, 25000)
    500.0
    >>> map_to_metres(1, 1000)
    1.0
    >>> map_to_metres(0, 50000)
    0.0
    """
    return millimetres * scale / 1000


@exercise(
    "Arrival minute when legs are given as (kilometres, km/h) pairs and the start minute is known; each leg's time is rounded up.",
    "Add travel minutes leg by leg, each rounded up to a full minute, to the departure minute.",
)
def arrival_minute(start: int, legs: list[tuple[float, float]]) -> int:
    """Return the arrival minute of a trip.

    Each leg is (kilometres, km per hour), and its duration is rounded up to whole minutes.

    >>> arrival_minute(0, [(60, 60), (10, 20)])
    90
    >>> arrival_minute(100, [(1, 7)])
    109
    >>> arrival_minute(15, [])
    15
    """
    minute = start
    for km, speed in legs:
        minute += math.ceil(km * 60 / speed)
    return minute


@exercise(
    "Read a chess-like grid reference such as 'C7' as zero-based (column, row).",
    "Map square to numbers: letter A is column 0, and row numbers start at 1.",
)
def grid_reference(ref: str) -> tuple[int, int]:
    """Convert a map reference such as 'C7' to (column, row), both from 0.

    >>> grid_reference("A1")
    (0, 0)
    >>> grid_reference("C7")
    (2, 6)
    >>> grid_reference("j12")
    (9, 11)
    """
    return ord(ref[0].upper()) - ord("A"), int(ref[1:]) - 1


@exercise(
    "Is the point inside or on the edge of a circle with the given centre and radius?",
    "True when the distance of the point from the centre does not exceed the radius.",
)
def in_range_of(point, centre, radius):
    """Check whether a point is at most radius away from a centre.

    >>> in_range_of((3, 4), (0, 0), 5)
    True
    >>> in_range_of((3, 4), (0, 0), 4.9)
    False
    >>> in_range_of((1, 1), (1, 1), 0)
    True
    """
    dx = point[0] - centre[0]
    dy = point[1] - centre[1]
    return dx * dx + dy * dy <= radius * radius
