"""Points, distances, rectangles, triangles, circles and angles."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Straight-line distance between two points given as (x, y).",
    "Euclidean distance from point p to point q in the plane.",
)
def point_distance(p: tuple[float, float], q: tuple[float, float]) -> float:
    """Return the straight-line distance between the points p and q.

    >>> point_distance((0, 0), (3, 4))
    5.0
    >>> point_distance((1, 1), (1, 1))
    0.0
    >>> point_distance((-1, 2), (-1, -5))
    7.0
    """
    return math.hypot(q[0] - p[0], q[1] - p[1])


@exercise(
    "Number of blocks a taxi drives between two crossings of a street grid, going only along the axes.",
    "Sum of the horizontal and vertical distances between (x, y) positions a and b.",
)
def taxi_blocks(a: tuple[int, int], b: tuple[int, int]) -> int:
    """Return how many blocks a taxi must drive from a to b when streets run only along the two axes.

    >>> taxi_blocks((0, 0), (3, 4))
    7
    >>> taxi_blocks((2, -1), (-2, -1))
    4
    >>> taxi_blocks((5, 5), (5, 5))
    0
    """
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


@exercise(
    "Point halfway between two points of any dimension.",
    "Given two equally long coordinate tuples, return the tuple of coordinate averages.",
)
def midpoint(p, q):
    """Return the point halfway between p and q, which have the same number of coordinates.

    >>> midpoint((0, 0), (4, 6))
    (2.0, 3.0)
    >>> midpoint((1, 1, 1), (2, 3, 4))
    (1.5, 2.0, 2.5)
    >>> midpoint((7,), (7,))
    (7.0,)
    """
    return tuple((a + b) / 2 for a, b in zip(p, q))


@exercise(
    "Total length of the path visiting the points in order, rounded to two decimals.",
    "Add up the straight distances between consecutive (x, y) points and round to 2 places.",
)
def path_length(points: list[tuple[float, float]]) -> float:
    """Return the length of the path through the points in order, rounded to two decimals.

    >>> path_length([(0, 0), (3, 4), (3, 5)])
    6.0
    >>> path_length([(0, 0), (1, 1)])
    1.41
    >>> path_length([(2, 2)])
    0.0
    """
    length = 0.0
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        length += math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2)
    return round(length, 2)


@exercise(
    "Smallest axis-parallel box around the points, as (left, bottom, right, top).",
    "Bounding box of a non-empty list of (x, y) points: min x, min y, max x, max y.",
)
def bounding_box(points: list[tuple[float, float]]) -> tuple[float, float, float, float]:
    """Return (min x, min y, max x, max y) of a non-empty list of points.

    >>> bounding_box([(1, 5), (3, 2)])
    (1, 2, 3, 5)
    >>> bounding_box([(0, 0)])
    (0, 0, 0, 0)
    >>> bounding_box([(-1, 4), (2, -3), (0, 0)])
    (-1, -3, 2, 4)
    """
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


@exercise(
    "Is the point inside the box (left, bottom, right, top)? Points on the edge count as inside.",
    "Check whether an (x, y) point lies within or on the border of a rectangle given by two x and two y limits.",
)
def inside_box(point, box):
    """Check whether point lies in the box (left, bottom, right, top), its border included.

    >>> inside_box((2, 3), (0, 0, 5, 5))
    True
    >>> inside_box((5, 0), (0, 0, 5, 5))
    True
    >>> inside_box((6, 3), (0, 0, 5, 5))
    False
    """
    x, y = point
    left, bottom, right, top = box
    return left <= x <= right and bottom <= y <= top


@exercise(
    "Common part of two boxes given as (left, bottom, right, top), or None if they share no area.",
    "Intersect two axis-parallel rectangles; rectangles that only touch or are apart give None.",
)
def box_overlap(a: tuple, b: tuple):
    """Return the box common to a and b, or None if they do not share any area.

    Boxes are tuples (left, bottom, right, top).

    >>> box_overlap((0, 0, 4, 4), (2, 1, 6, 3))
    (2, 1, 4, 3)
    >>> box_overlap((0, 0, 1, 1), (1, 0, 2, 1)) is None
    True
    >>> box_overlap((0, 0, 9, 9), (3, 3, 4, 4))
    (3, 3, 4, 4)
    """
    left, bottom = max(a[0], b[0]), max(a[1], b[1])
    right, top = min(a[2], b[2]), min(a[3], b[3])
    if left >= right or bottom >= top:
        return None
    return left, bottom, right, top


@exercise(
    "Length of the frame around a picture of the given width and height.",
    "Perimeter of a rectangle.",
)
def frame_length(width: float, height: float) -> float:
    """Return the perimeter of a width by height rectangle.

    >>> frame_length(3, 4)
    14
    >>> frame_length(2.5, 2.5)
    10.0
    >>> frame_length(0, 6)
    12
    """
    return 2 * (width + height)


@exercise(
    "Area of a circular disc from its diameter, to two decimals.",
    "Given the diameter of a circle, return its area rounded to 2 places.",
)
def disc_area(diameter: float) -> float:
    """Return the area of a disc with the given diameter, rounded to two decimals.

    >>> disc_area(2)
    3.14
    >>> disc_area(10)
    78.54
    >>> disc_area(0)
    0.0
    """
    return round(math.pi * (diameter / 2) ** 2, 2)


@exercise(
    "Area between two circles with the same centre, rounded to one decimal; the order of the radii does not matter.",
    "Ring area for two radii in any order, to one decimal place.",
)
def ring_area(radius_a, radius_b):
    """Return the area of the ring between two concentric circles, rounded to one decimal.

    The radii may be given in either order.

    >>> ring_area(1, 2)
    9.4
    >>> ring_area(2, 1)
    9.4
    >>> ring_area(3, 3)
    0.0
    """
    return round(abs(radius_a ** 2 - radius_b ** 2) * math.pi, 1)


@exercise(
    "Third angle of a triangle in degrees, from the two others; ValueError if those leave nothing for it.",
    "Given two triangle angles in degrees, compute the remaining one. Raise ValueError when it would not be positive.",
)
def third_angle(first: float, second: float) -> float:
    """Return the third angle of a triangle in degrees.

    Raises:
        ValueError: the two given angles add up to 180 or more.

    >>> third_angle(60, 60)
    60
    >>> third_angle(90, 45)
    45
    >>> third_angle(100, 80)
    Traceback (most recent call last):
    ...
    ValueError: angles too large
    """
    rest = 180 - first - second
    if rest <= 0:
        raise ValueError("angles too large")
    return rest


@exercise(
    "Call an angle of 0 to 360 degrees 'acute', 'right', 'obtuse', 'straight' or 'reflex'.",
    "Name of an angle: under 90 acute, 90 right, under 180 obtuse, 180 straight, otherwise reflex.",
)
def angle_name(degrees):
    """Return the name of an angle: acute below 90, right at 90, obtuse below 180, straight at 180, else reflex.

    >>> angle_name(45)
    'acute'
    >>> angle_name(90)
    'right'
    >>> angle_name(120)
    'obtuse'
    >>> angle_name(180)
    'straight'
    >>> angle_name(270)
    'reflex'
    """
    if degrees < 90:
        return "acute"
    if degrees == 90:
        return "right"
    if degrees < 180:
        return "obtuse"
    return "straight" if degrees == 180 else "reflex"


@exercise(
    "Smallest turn between two compass headings in degrees, ignoring direction.",
    "How many degrees apart are the headings a and b, going the shorter way round?",
)
def heading_difference(a: float, b: float) -> float:
    """Return the angle between two compass headings in degrees, measured the shorter way round.

    >>> heading_difference(350, 10)
    20
    >>> heading_difference(0, 180)
    180
    >>> heading_difference(90, 45)
    45
    """
    apart = abs(a - b) % 360
    return min(apart, 360 - apart)


@exercise(
    "Main compass direction ('N', 'E', 'S' or 'W') nearest to a heading; 45 belongs to E, 135 to S, 225 to W and 315 to N.",
    "Turn a heading in degrees into one of the four letters N, E, S, W, each covering a quarter circle centred on it.",
)
def quarter_direction(heading: int) -> str:
    """Return the nearest of the directions 'N', 'E', 'S', 'W' for a heading in degrees, halfway turning clockwise.

    >>> quarter_direction(10)
    'N'
    >>> quarter_direction(45)
    'E'
    >>> quarter_direction(200)
    'S'
    >>> quarter_direction(-80)
    'W'
    """
    return "NESW"[(heading + 45) % 360 // 90]


@exercise(
    "Area of a polygon from its corner points in order, by the shoelace formula.",
    "Compute the area enclosed by a simple polygon given as (x, y) corners in walking order.",
)
def polygon_area(corners: list[tuple[float, float]]) -> float:
    """Return the area of the simple polygon with the given corners, listed in order around it.

    >>> polygon_area([(0, 0), (4, 0), (4, 3), (0, 3)])
    12.0
    >>> polygon_area([(0, 0), (2, 0), (0, 2)])
    2.0
    >>> polygon_area([(0, 0), (0, 2), (2, 0)])
    2.0
    """
    twice = 0
    for i, (x1, y1) in enumerate(corners):
        x2, y2 = corners[(i + 1) % len(corners)]
        twice += x1 * y2 - x2 * y1
    return abs(twice) / 2


@exercise(
    "Do the three points lie on one straight line?",
    "Check collinearity of the points a, b and c with integer coordinates.",
)
def on_one_line(a, b, c):
    """Check whether three points with integer coordinates lie on one straight line.

    >>> on_one_line((0, 0), (1, 1), (5, 5))
    True
    >>> on_one_line((0, 0), (1, 1), (2, 3))
    False
    >>> on_one_line((2, 2), (2, 2), (9, 1))
    True
    """
    return (b[0] - a[0]) * (c[1] - a[1]) == (b[1] - a[1]) * (c[0] - a[0])


@exercise(
    "Slope of the line through two points; None for a vertical line.",
    "Rise over run between p and q, or None when both have the same x.",
)
def line_slope(p: tuple[float, float], q: tuple[float, float]):
    """Return the slope of the line through p and q, or None if it is vertical.

    >>> line_slope((0, 0), (2, 4))
    2.0
    >>> line_slope((1, 3), (5, 3))
    0.0
    >>> line_slope((2, 1), (2, 9)) is None
    True
    """
    run = q[0] - p[0]
    if run == 0:
        return None
    return (q[1] - p[1]) / run


@exercise(
    "Turn the point (x, y) a quarter circle counterclockwise around the origin, the given number of times.",
    "Rotate a grid point about (0, 0) by quarters * 90 degrees to the left.",
)
def rotate_quarters(x: int, y: int, quarters: int) -> tuple[int, int]:
    """Rotate the point (x, y) counterclockwise about the origin by the given number of quarter turns.

    >>> rotate_quarters(2, 1, 1)
    (-1, 2)
    >>> rotate_quarters(2, 1, 2)
    (-2, -1)
    >>> rotate_quarters(2, 1, 4)
    (2, 1)
    """
    for _ in range(quarters % 4):
        x, y = -y, x
    return x, y


@exercise(
    "Which quadrant holds the point: 1, 2, 3 or 4? Points on an axis give 0.",
    "Quadrant number of (x, y), counted counterclockwise from upper right; 0 if a coordinate is zero.",
)
def quadrant_of(x: float, y: float) -> int:
    """Return the quadrant of the point (x, y) as 1 to 4, or 0 if it lies on an axis.

    >>> quadrant_of(3, 5)
    1
    >>> quadrant_of(-2, 1)
    2
    >>> quadrant_of(-1, -1)
    3
    >>> quadrant_of(4, -4)
    4
    >>> quadrant_of(0, 7)
    0
    """
    if x == 0 or y == 0:
        return 0
    if y > 0:
        return 1 if x > 0 else 2
    return 3 if x < 0 else 4


@exercise(
    "Relation of two circles given as (x, y, r): 'apart', 'touching', 'crossing' or 'nested', where touching means touching from outside and nested means one lies within the other.",
    "Compare two integer circles: centres farther apart than both radii give 'apart', exactly that far 'touching'; centre distance at most the difference of the radii gives 'nested'; everything else 'crossing'.",
)
def circle_relation(a: tuple[int, int, int], b: tuple[int, int, int]) -> str:
    """Describe how two circles (x, y, radius) lie to each other.

    'apart' if they have a gap, 'touching' if they touch from outside, 'nested' if one lies within
    the other, otherwise 'crossing'.

    >>> circle_relation((0, 0, 1), (5, 0, 2))
    'apart'
    >>> circle_relation((0, 0, 1), (3, 0, 2))
    'touching'
    >>> circle_relation((0, 0, 5), (1, 0, 2))
    'nested'
    >>> circle_relation((0, 0, 2), (3, 0, 2))
    'crossing'
    """
    gap = (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2
    reach = (a[2] + b[2]) ** 2
    if gap > reach:
        return "apart"
    if gap == reach:
        return "touching"
    if gap <= (a[2] - b[2]) ** 2:
        return "nested"
    return "crossing"


@exercise(
    "The point of candidates nearest to origin, the earlier one on a tie; None if there are no candidates.",
    "Closest (x, y) candidate to a given point by straight-line distance, or None for an empty list.",
)
def closest_point(origin, candidates):
    """Return the candidate point closest to origin, or None if there are no candidates.

    >>> closest_point((0, 0), [(5, 5), (1, 2), (3, 0)])
    (1, 2)
    >>> closest_point((1, 1), [(1, 2), (2, 1)])
    (1, 2)
    >>> closest_point((0, 0), []) is None
    True
    """
    def squared(p):
        return (p[0] - origin[0]) ** 2 + (p[1] - origin[1]) ** 2

    return min(candidates, key=squared, default=None)


@exercise(
    "Average position of the points as (x, y).",
    "Centre of mass of equally heavy (x, y) points; the list is not empty.",
)
def centre_of_points(points: list[tuple[float, float]]) -> tuple[float, float]:
    """Return the average (x, y) of a non-empty list of points.

    >>> centre_of_points([(0, 0), (4, 2)])
    (2.0, 1.0)
    >>> centre_of_points([(1, 1)])
    (1.0, 1.0)
    >>> centre_of_points([(0, 0), (3, 0), (0, 3)])
    (1.0, 1.0)
    """
    n = len(points)
    return sum(x for x, _ in points) / n, sum(y for _, y in points) / n


@exercise(
    "Will a ladder of the given length, with its foot the given distance from the wall, reach up to height?",
    "Check by the right-angled triangle whether a leaning ladder gets at least as high as height.",
)
def ladder_reaches(length: float, foot: float, height: float) -> bool:
    """Check whether a ladder standing foot away from a wall reaches at least the given height.

    >>> ladder_reaches(5, 3, 4)
    True
    >>> ladder_reaches(5, 3, 4.1)
    False
    >>> ladder_reaches(2, 3, 0.5)
    False
    """
    return length >= foot and length ** 2 >= foot ** 2 + height ** 2


@exercise(
    "Surface of a closed box with the three edge lengths.",
    "Total area of the six faces of a cuboid, e.g. the wrapping paper needed without overlap.",
)
def wrapping_area(length, width, height):
    """Return the total surface area of a closed box.

    >>> wrapping_area(1, 2, 3)
    22
    >>> wrapping_area(2, 2, 2)
    24
    >>> wrapping_area(0.5, 1, 2)
    7.0
    """
    return 2 * (length * width + width * height + length * height)


@exercise(
    "Does a box fit through a rectangular opening? Any face may go first, the edges being parallel to the opening. A tight fit is allowed.",
    "Check whether the two shortest edges of the box are no longer than the two sides of the opening, matched by size.",
)
def fits_through(box: tuple[float, float, float], opening: tuple[float, float]) -> bool:
    """Check whether a box can be pushed straight through a rectangular opening, any face first.

    >>> fits_through((10, 2, 3), (3, 2))
    True
    >>> fits_through((4, 4, 4), (5, 3))
    False
    >>> fits_through((1, 9, 9), (9, 1))
    True
    """
    small, middle, _ = sorted(box)
    low, high = sorted(opening)
    return small <= low and middle <= high
