"""Areas, lengths, angles and points in the plane."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Subtract the inner rectangle, smaller by the border on every side, from the outer one.",
    "Given outer sides and a border thickness, compute the area of the frame.",
)
def frame_area(width: float, height: float, border: float) -> float:
    """Return the area of a border of the given thickness inside a rectangle of width times height.

    >>> frame_area(10, 8, 1)
    32
    >>> frame_area(4, 4, 2)
    16
    >>> frame_area(5, 3, 0)
    0
    """
    return width * height - (width - 2 * border) * (height - 2 * border)


@exercise(
    "Compute the area between a rectangle and the rectangle that is larger by path on all four sides.",
    "Given garden length and width and the path width, how large is the surrounding path?",
)
def path_around_area(length, width, path):
    """A path of the given width runs around a rectangular garden; return the area of the path.

    >>> path_around_area(10, 5, 1)
    34
    >>> path_around_area(3, 3, 2)
    40
    >>> path_around_area(4, 6, 0)
    0
    """
    return (length + 2 * path) * (width + 2 * path) - length * width


@exercise(
    "Compute the area of a ring from its outer and inner radius with two decimals.",
    "Given two radii, subtract the small disc from the large one and round to two places.",
)
def disc_ring_area(outer: float, inner: float) -> float:
    """Return the area between two circles with the same centre and the given radii, rounded to 2 digits.

    >>> disc_ring_area(2, 1)
    9.42
    >>> disc_ring_area(5, 5)
    0.0
    >>> disc_ring_area(3, 0)
    28.27
    """
    return round(math.pi * (outer**2 - inner**2), 2)


@exercise(
    "Find the radius from the length around the circle and compute the area with two decimals.",
    "Given how long the border of a disc is, how large is its area (rounded to two places)?",
)
def circle_area_from_circumference(circumference):
    """Return the area of a circle with the given circumference, rounded to 2 digits.

    >>> circle_area_from_circumference(10)
    7.96
    >>> circle_area_from_circumference(6.28)
    3.14
    >>> circle_area_from_circumference(0)
    0.0
    """
    radius = circumference / (2 * math.pi)
    return round(math.pi * radius**2, 2)


@exercise(
    "Compute half the circumference plus the diameter for the given radius, with two decimals.",
    "Given a radius, how long is the outline of the semicircle including its straight side?",
)
def half_circle_border(radius: float) -> float:
    """Return the length of the whole border of a half disc, arc plus diameter, rounded to 2 digits.

    >>> half_circle_border(1)
    5.14
    >>> half_circle_border(5)
    25.71
    >>> half_circle_border(0)
    0.0
    """
    return round(math.pi * radius + 2 * radius, 2)


@exercise(
    "Divide the area of a circle by the number of parts and round to two decimals.",
    "Given the radius of a pizza and the number of equal slices, how large is a slice?",
)
def slice_area(radius: float, parts: int) -> float:
    """A round cake is cut into equal parts; return the area of one part, rounded to 2 digits.

    >>> slice_area(10, 8)
    39.27
    >>> slice_area(1, 1)
    3.14
    >>> slice_area(5, 4)
    19.63
    """
    return round(math.pi * radius**2 / parts, 2)


@exercise(
    "Subtract the inscribed circle from a square of the given side; two decimals.",
    "Given a side length, how much area remains in the corners around the inscribed disc?",
)
def square_minus_circle(side):
    """Return the area of a square left over when the largest possible circle is cut out, rounded to 2 digits.

    >>> square_minus_circle(2)
    0.86
    >>> square_minus_circle(10)
    21.46
    >>> square_minus_circle(0)
    0.0
    """
    return round(side**2 - math.pi * (side / 2) ** 2, 2)


@exercise(
    "Compute the distance between opposite corners of a width by height rectangle with two decimals.",
    "Given two sides, apply the theorem of Pythagoras and round to two places.",
)
def diagonal_of_rectangle(width: float, height: float) -> float:
    """Return the length of the diagonal of a rectangle, rounded to 2 digits.

    >>> diagonal_of_rectangle(3, 4)
    5.0
    >>> diagonal_of_rectangle(1, 1)
    1.41
    >>> diagonal_of_rectangle(5, 0)
    5.0
    """
    return round(math.hypot(width, height), 2)


@exercise(
    "Compute the unknown short side of a right-angled triangle with two decimals.",
    "Given the longest side and one leg, take the root of the difference of their squares.",
)
def missing_leg(hypotenuse, leg):
    """Return the other leg of a right triangle with the given hypotenuse and leg, rounded to 2 digits.

    >>> missing_leg(5, 3)
    4.0
    >>> missing_leg(2, 1)
    1.73
    >>> missing_leg(10, 0)
    10.0
    """
    return round(math.sqrt(hypotenuse**2 - leg**2), 2)


@exercise(
    "Compare the square of the longest side with the sum of the other squares and name the triangle.",
    "Given three sides, classify the triangle by its largest angle: equal squares mean right, a larger square obtuse.",
)
def angle_kind_of_triangle(a, b, c):
    """Return 'right', 'acute' or 'obtuse' for a triangle with integer sides a, b and c.

    >>> angle_kind_of_triangle(3, 4, 5)
    'right'
    >>> angle_kind_of_triangle(4, 4, 4)
    'acute'
    >>> angle_kind_of_triangle(2, 3, 4)
    'obtuse'
    """
    x, y, z = sorted([a, b, c])
    if x * x + y * y == z * z:
        return "right"
    return "acute" if x * x + y * y > z * z else "obtuse"


@exercise(
    "Compute 180 times the corner count less two.",
    "Given how many corners a polygon has, what do its inside angles add up to?",
)
def polygon_angle_sum(corners):
    """Return the sum of the inner angles, in degrees, of a polygon with the given number of corners.

    >>> polygon_angle_sum(3)
    180
    >>> polygon_angle_sum(4)
    360
    >>> polygon_angle_sum(6)
    720
    """
    return 180 * (corners - 2)


@exercise(
    "How many sides has the regular polygon with this interior angle? The outer angle is 180 minus it.",
    "Given the inner angle of a regular polygon, divide 360 by the outer angle.",
)
def corners_from_angle(angle: float) -> int:
    """Return the number of corners of a regular polygon whose inner angles have the given size in degrees.

    >>> corners_from_angle(90)
    4
    >>> corners_from_angle(60)
    3
    >>> corners_from_angle(120)
    6
    """
    return round(360 / (180 - angle))


@exercise(
    "Add the distances between consecutive points and from the last back to the first; two decimals.",
    "Given the corners of a polygon in order, compute its perimeter rounded to two places.",
)
def polygon_border(points):
    """Return the total length of the closed line through the points, rounded to 2 digits.

    >>> polygon_border([(0, 0), (3, 0), (3, 4)])
    12.0
    >>> polygon_border([(0, 0), (2, 0)])
    4.0
    >>> polygon_border([(0, 0), (1, 0), (1, 1), (0, 1)])
    4.0
    """
    total = 0
    for p, q in zip(points, points[1:] + points[:1]):
        total += math.dist(p, q)
    return round(total, 2)


@exercise(
    "Sum the straight distances from each point to the next with two decimals.",
    "Given (x, y) points, how long is the route through them without returning?",
)
def open_path_length(points):
    """Return the length of the way that visits the points in order, rounded to 2 digits.

    >>> open_path_length([(0, 0), (3, 4), (3, 5)])
    6.0
    >>> open_path_length([(1, 1)])
    0
    >>> open_path_length([])
    0
    """
    return round(sum(math.dist(p, q) for p, q in zip(points, points[1:])), 2)


@exercise(
    "Average the coordinates of two points.",
    "Given two (x, y) tuples, compute the centre of the segment joining them.",
)
def midpoint_of(p: tuple, q: tuple) -> tuple:
    """Return the point in the middle between the points p and q.

    >>> midpoint_of((0, 0), (4, 2))
    (2.0, 1.0)
    >>> midpoint_of((1, 1), (2, 4))
    (1.5, 2.5)
    >>> midpoint_of((-1, 3), (1, -3))
    (0.0, 0.0)
    """
    return (p[0] + q[0]) / 2, (p[1] + q[1]) / 2


@exercise(
    "Compute the mean of all x and the mean of all y coordinates, each with two decimals.",
    "Given a non-empty list of points, find their centroid rounded to two places.",
)
def average_point(points):
    """Return the average point of the list as (x, y), rounded to 2 digits.

    >>> average_point([(0, 0), (2, 4)])
    (1.0, 2.0)
    >>> average_point([(1, 1), (2, 2), (6, 3)])
    (3.0, 2.0)
    >>> average_point([(5, 7)])
    (5.0, 7.0)
    """
    n = len(points)
    return round(sum(x for x, _ in points) / n, 2), round(sum(y for _, y in points) / n, 2)


@exercise(
    "Reflect an (x, y) point: at the x axis the sign of y changes, at the y axis the sign of x.",
    "Given a point and the name of an axis, return the mirrored point.",
)
def reflect_point(point: tuple, axis: str) -> tuple:
    """Mirror the point at the given axis, 'x' or 'y'.

    >>> reflect_point((2, 3), "x")
    (2, -3)
    >>> reflect_point((2, 3), "y")
    (-2, 3)
    >>> reflect_point((0, 5), "y")
    (0, 5)
    """
    x, y = point
    return (x, -y) if axis == "x" else (-x, y)


@exercise(
    "Return (-y, x) for the point (x, y).",
    "Given a point, turn it a quarter to the left about the origin.",
)
def quarter_turn(point):
    """Rotate the point by 90 degrees counterclockwise around the origin.

    >>> quarter_turn((1, 0))
    (0, 1)
    >>> quarter_turn((2, 3))
    (-3, 2)
    >>> quarter_turn((0, 0))
    (0, 0)
    """
    x, y = point
    return -y, x


@exercise(
    "Add dx to every x and dy to every y coordinate.",
    "Given points and an offset, return the translated points in order.",
)
def shift_points(points: list, dx: float, dy: float) -> list:
    """Move all points by dx to the right and dy up.

    >>> shift_points([(0, 0), (1, 2)], 3, -1)
    [(3, -1), (4, 1)]
    >>> shift_points([], 1, 1)
    []
    >>> shift_points([(5, 5)], 0, 0)
    [(5, 5)]
    """
    return [(x + dx, y + dy) for x, y in points]


@exercise(
    "Stretch all points from the origin by the given factor.",
    "Given a list of (x, y) points, return them scaled.",
)
def scale_points(points, factor):
    """Multiply both coordinates of every point by factor.

    >>> scale_points([(1, 2), (3, 0)], 2)
    [(2, 4), (6, 0)]
    >>> scale_points([], 5)
    []
    >>> scale_points([(4, 6)], 0.5)
    [(2.0, 3.0)]
    """
    return [(x * factor, y * factor) for x, y in points]


@exercise(
    "Compute the bounding rectangle of a non-empty list of points.",
    "Given (x, y) points, find the lowest and highest values of both coordinates.",
)
def corner_box(points: list) -> tuple:
    """Return the smallest axis-parallel box around the points as (min x, min y, max x, max y).

    >>> corner_box([(1, 5), (3, 2)])
    (1, 2, 3, 5)
    >>> corner_box([(0, 0)])
    (0, 0, 0, 0)
    >>> corner_box([(-1, 4), (2, -3), (0, 0)])
    (-1, -3, 2, 4)
    """
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


@exercise(
    "Return True if x is between left and right and y between bottom and top, inclusive.",
    "Given a point and an axis-parallel box, does the box contain the point?",
)
def point_in_box(point, box):
    """Check whether the point lies in the box (left, bottom, right, top), border included.

    >>> point_in_box((2, 3), (0, 0, 4, 4))
    True
    >>> point_in_box((5, 1), (0, 0, 4, 4))
    False
    >>> point_in_box((4, 4), (0, 0, 4, 4))
    True
    """
    x, y = point
    left, bottom, right, top = box
    return left <= x <= right and bottom <= y <= top


@exercise(
    "Check if the distance of the point from the centre is at most radius.",
    "Given a point, a centre and a radius, does the disc contain the point, border included?",
)
def point_in_circle(point: tuple, centre: tuple, radius: float) -> bool:
    """Return whether the point lies inside or on the circle around centre.

    >>> point_in_circle((1, 1), (0, 0), 2)
    True
    >>> point_in_circle((3, 0), (0, 0), 3)
    True
    >>> point_in_circle((3, 3), (0, 0), 4)
    False
    """
    return math.dist(point, centre) <= radius


@exercise(
    "Compare the distance of the centres with the sum of the radii and name the situation.",
    "Given the distance between centres and two radii: larger than their sum is 'apart', equal 'touching', otherwise 'overlapping'.",
)
def relation_of_circles(distance, r1, r2):
    """Return 'apart', 'touching' or 'overlapping' for two circles with the given centre distance and radii.

    >>> relation_of_circles(10, 3, 4)
    'apart'
    >>> relation_of_circles(7, 3, 4)
    'touching'
    >>> relation_of_circles(5, 3, 4)
    'overlapping'
    """
    if distance > r1 + r2:
        return "apart"
    if distance == r1 + r2:
        return "touching"
    return "overlapping"


@exercise(
    "Name the quarter of the plane a point lies in; points on an axis give 'axis'.",
    "Given x and y, decide by their signs in which of the four quadrants the point is, counterclockwise from the upper right.",
)
def quadrant_name(x: float, y: float) -> str:
    """Return the quadrant of the point as 'I', 'II', 'III' or 'IV', or 'axis' if a coordinate is 0.

    >>> quadrant_name(1, 1)
    'I'
    >>> quadrant_name(-2, 3)
    'II'
    >>> quadrant_name(-1, -1)
    'III'
    >>> quadrant_name(0, 5)
    'axis'
    """
    if x == 0 or y == 0:
        return "axis"
    if y > 0:
        return "I" if x > 0 else "II"
    return "III" if x < 0 else "IV"


@exercise(
    "Find the list entry nearest to the target point, the earliest of equally near ones.",
    "Given points and a target, which point is closest in a straight line?",
)
def closest_point_to(points, target):
    """Return the point with the smallest distance to target; ties go to the first one.

    >>> closest_point_to([(0, 0), (3, 3)], (2, 2))
    (3, 3)
    >>> closest_point_to([(1, 0), (0, 1)], (0, 0))
    (1, 0)
    >>> closest_point_to([(5, 5)], (0, 0))
    (5, 5)
    """
    return min(points, key=lambda p: math.dist(p, target))


@exercise(
    "Order (x, y) points by how far they are from (0, 0).",
    "Given points, arrange them by increasing distance to the zero point; equal distances keep their order.",
)
def sort_by_distance_from_origin(points: list) -> list:
    """Sort the points by their distance from the origin, nearest first.

    >>> sort_by_distance_from_origin([(3, 4), (1, 1), (0, 2)])
    [(1, 1), (0, 2), (3, 4)]
    >>> sort_by_distance_from_origin([(0, 0)])
    [(0, 0)]
    >>> sort_by_distance_from_origin([(2, 0), (0, 2)])
    [(2, 0), (0, 2)]
    """
    return sorted(points, key=lambda p: p[0] ** 2 + p[1] ** 2)


@exercise(
    "Check if p, q and r are collinear using the cross product of their differences.",
    "Given three (x, y) points, tell whether a single line passes through all of them.",
)
def collinear_points(p: tuple, q: tuple, r: tuple) -> bool:
    """Return whether the three points lie on one straight line.

    >>> collinear_points((0, 0), (1, 1), (3, 3))
    True
    >>> collinear_points((0, 0), (1, 2), (2, 3))
    False
    >>> collinear_points((1, 0), (1, 5), (1, 9))
    True
    """
    return (q[0] - p[0]) * (r[1] - p[1]) == (q[1] - p[1]) * (r[0] - p[0])


@exercise(
    "Find how far apart the two farthest points are, with two decimals.",
    "Given points, compare all pairs and return the maximum distance (0 if there is no pair).",
)
def longest_distance_of(points):
    """Return the largest distance between any two of the points, rounded to 2 digits, or 0 for fewer than two points.

    >>> longest_distance_of([(0, 0), (3, 4), (1, 1)])
    5.0
    >>> longest_distance_of([(2, 2)])
    0.0
    >>> longest_distance_of([(0, 0), (0, 7)])
    7.0
    """
    return round(max((math.dist(p, q) for p in points for q in points), default=0), 2)
