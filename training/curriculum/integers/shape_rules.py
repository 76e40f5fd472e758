"""Geometry with numbers and points: areas, distances, positions, grids."""

import math

from training.curriculum.exercise import exercise


@exercise(
    "Area of a rectangle from its opposite corners (x1, y1) and (x2, y2).",
    "Multiply the horizontal by the vertical distance of two corner points.",
)
def area_from_corners(a: tuple[int, int], b: tuple[int, int]) -> int:
    """Return the area of the rectangle with opposite corners a and b.

    >>> area_from_corners((1, 1), (4, 3))
    6
    >>> area_from_corners((4, 3), (1, 1))
    6
    >>> area_from_corners((0, 0), (0, 9))
    0
    """
    return abs(a[0] - b[0]) * abs(a[1] - b[1])


@exercise(
    "Total length of the walk through all points in order, moving only along the axes.",
    "Sum the horizontal and vertical distances between consecutive points.",
)
def street_walk_length(points: list[tuple[int, int]]) -> int:
    """Return the summed axis distances between consecutive points.

    >>> street_walk_length([(0, 0), (2, 1), (2, 4)])
    6
    >>> street_walk_length([(1, 1)])
    0
    >>> street_walk_length([])
    0
    """
    return sum(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in zip(points, points[1:]))


@exercise(
    "Return the points with a positive x and a positive y coordinate.",
    "Which points lie in the first quadrant, axes excluded?",
)
def first_quadrant_points(points):
    """Return the points with both coordinates above zero.

    >>> first_quadrant_points([(1, 2), (-1, 3), (0, 5)])
    [(1, 2)]
    >>> first_quadrant_points([(2, -2)])
    []
    >>> first_quadrant_points([])
    []
    """
    return [(x, y) for x, y in points if x > 0 and y > 0]


@exercise(
    "Count the points whose distance from the centre is at most r.",
    "How many points are inside or on the circle with the given centre and radius?",
)
def points_in_disc(points: list[tuple[int, int]], centre: tuple[int, int], r: float) -> int:
    """Return how many points lie in the disc around centre with radius r.

    >>> points_in_disc([(0, 0), (3, 4), (6, 6)], (0, 0), 5)
    2
    >>> points_in_disc([(1, 0)], (0, 0), 0.5)
    0
    >>> points_in_disc([], (0, 0), 1)
    0
    """
    return sum(1 for p in points if math.dist(p, centre) <= r)


@exercise(
    "Return the point that is farthest from the origin; the first one on a tie.",
    "Which of the points has the greatest distance to (0, 0)?",
)
def farthest_point(points):
    """Return the point with the largest distance from the origin.

    >>> farthest_point([(1, 1), (-3, 2), (0, 3)])
    (-3, 2)
    >>> farthest_point([(1, 0), (0, 1)])
    (1, 0)
    >>> farthest_point([(0, 0)])
    (0, 0)
    """
    return max(points, key=lambda p: p[0] ** 2 + p[1] ** 2)


@exercise(
    "Mirror all points at the x axis: y changes its sign.",
    "Return the points with their second coordinate negated.",
)
def mirror_at_x_axis(points: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the points reflected at the x axis.

    >>> mirror_at_x_axis([(1, 2), (3, -4)])
    [(1, -2), (3, 4)]
    >>> mirror_at_x_axis([(5, 0)])
    [(5, 0)]
    >>> mirror_at_x_axis([])
    []
    """
    return [(x, -y) for x, y in points]


@exercise(
    "Swap the coordinates of every point.",
    "Mirror the points at the diagonal: (x, y) becomes (y, x).",
)
def swapped_coordinates(points):
    """Return the points with x and y exchanged.

    >>> swapped_coordinates([(1, 2), (3, 4)])
    [(2, 1), (4, 3)]
    >>> swapped_coordinates([(5, 5)])
    [(5, 5)]
    >>> swapped_coordinates([])
    []
    """
    return [(y, x) for x, y in points]


@exercise(
    "Return the width and height of the smallest upright rectangle containing all points.",
    "Differences between the largest and smallest x and between the largest and smallest y.",
)
def extent_of_points(points: list[tuple[int, int]]) -> tuple[int, int]:
    """Return the width and height of the bounding box of the points.

    >>> extent_of_points([(1, 5), (4, 2), (3, 3)])
    (3, 3)
    >>> extent_of_points([(7, 7)])
    (0, 0)
    >>> extent_of_points([(0, -1), (0, 3)])
    (0, 4)
    """
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return max(xs) - min(xs), max(ys) - min(ys)


@exercise(
    "Do two upright rectangles given as (left, bottom, right, top) overlap in more than an edge?",
    "Check whether the interiors of two axis-parallel boxes have points in common.",
)
def boxes_overlap(a, b):
    """Tell whether the boxes (left, bottom, right, top) overlap.

    >>> boxes_overlap((0, 0, 4, 4), (3, 3, 6, 6))
    True
    >>> boxes_overlap((0, 0, 2, 2), (2, 0, 4, 2))
    False
    >>> boxes_overlap((0, 0, 9, 9), (1, 1, 2, 2))
    True
    """
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


@exercise(
    "Return the rectangle side lengths, whole numbers width <= height, with the given area: all pairs.",
    "List every (width, height) with width * height equal to area and width at most height.",
)
def rectangles_of_area(area: int) -> list[tuple[int, int]]:
    """Return the whole-number rectangles with the given area.

    >>> rectangles_of_area(12)
    [(1, 12), (2, 6), (3, 4)]
    >>> rectangles_of_area(7)
    [(1, 7)]
    >>> rectangles_of_area(9)
    [(1, 9), (3, 3)]
    """
    return [(w, area // w) for w in range(1, area + 1) if area % w == 0 and w * w <= area]


@exercise(
    "How many square tiles of side t are needed to cover a floor of a by b, cutting tiles allowed at the border?",
    "Round a / t and b / t up and multiply.",
)
def border_tiles_needed(a, b, t):
    """Return the number of t x t tiles that cover a floor of a x b.

    >>> border_tiles_needed(6, 4, 2)
    6
    >>> border_tiles_needed(5, 3, 2)
    6
    >>> border_tiles_needed(1, 1, 10)
    1
    """
    return math.ceil(a / t) * math.ceil(b / t)


@exercise(
    "Area of the circle ring between radius inner and radius outer, rounded to two decimals.",
    "Subtract the smaller circle's area from the larger one's.",
)
def ring_area_rounded(inner: float, outer: float) -> float:
    """Return the area between two circles with a common centre.

    >>> ring_area_rounded(1, 2)
    9.42
    >>> ring_area_rounded(0, 1)
    3.14
    >>> ring_area_rounded(3, 3)
    0.0
    """
    return round(math.pi * (outer ** 2 - inner ** 2), 2)


@exercise(
    "Return the circumference of a circle with the given area, one decimal.",
    "Compute the radius from the area and from it the perimeter, rounded to one decimal.",
)
def border_of_disc(area):
    """Return the circumference of the circle with this area.

    >>> border_of_disc(3.14159)
    6.3
    >>> border_of_disc(50)
    25.1
    >>> border_of_disc(0)
    0.0
    """
    return round(2 * math.pi * math.sqrt(area / math.pi), 1)


@exercise(
    "Return the third angle of a triangle in degrees; raise ValueError if the two given angles leave nothing.",
    "Subtract two angles from 180; a result that is not positive is a ValueError.",
)
def remaining_angle(a: float, b: float) -> float:
    """Return 180 - a - b for two angles of a triangle.

    >>> remaining_angle(60, 60)
    60
    >>> remaining_angle(90, 45)
    45
    >>> remaining_angle(100, 80)
    Traceback (most recent call last):
        ...
    ValueError: no triangle
    """
    rest = 180 - a - b
    if rest <= 0:
        raise ValueError("no triangle")
    return rest


@exercise(
    "Return which pairs of points lie on a common horizontal or vertical line: pairs (i, j) of indexes, i < j.",
    "List index pairs of points that agree in x or in y.",
)
def aligned_index_pairs(points):
    """Return the index pairs of points with equal x or equal y.

    >>> aligned_index_pairs([(1, 1), (1, 5), (4, 5)])
    [(0, 1), (1, 2)]
    >>> aligned_index_pairs([(0, 0), (1, 1)])
    []
    >>> aligned_index_pairs([])
    []
    """
    pairs = []
    for i, p in enumerate(points):
        for j in range(i + 1, len(points)):
            if p[0] == points[j][0] or p[1] == points[j][1]:
                pairs.append((i, j))
    return pairs


@exercise(
    "Return the cell (row, column) of number n when the numbers from 0 are written row by row into k columns.",
    "Convert a running index into row and column of a grid with k columns.",
)
def cell_of_number(n: int, k: int) -> tuple[int, int]:
    """Return the row and column of index n in a grid with k columns.

    >>> cell_of_number(7, 3)
    (2, 1)
    >>> cell_of_number(0, 5)
    (0, 0)
    >>> cell_of_number(5, 5)
    (1, 0)
    """
    return divmod(n, k)


@exercise(
    "Is the cell (row, col) on the border of a grid with the given number of rows and columns?",
    "Check whether a cell belongs to the first or last row or column.",
)
def on_grid_edge(row, col, rows, cols):
    """Tell whether a cell lies on the border of the grid.

    >>> on_grid_edge(0, 2, 4, 5)
    True
    >>> on_grid_edge(1, 1, 4, 5)
    False
    >>> on_grid_edge(3, 4, 4, 5)
    True
    """
    return row in (0, rows - 1) or col in (0, cols - 1)


@exercise(
    "List the neighbours of a cell up, down, left and right that are inside the grid, in this order.",
    "Return the at most four adjacent cells (row, column) within rows x cols.",
)
def inside_neighbours(row: int, col: int, rows: int, cols: int) -> list[tuple[int, int]]:
    """Return the cells above, below, left and right that lie in the grid.

    >>> inside_neighbours(0, 0, 3, 3)
    [(1, 0), (0, 1)]
    >>> inside_neighbours(1, 1, 3, 3)
    [(0, 1), (2, 1), (1, 0), (1, 2)]
    >>> inside_neighbours(0, 0, 1, 1)
    []
    """
    around = [(row - 1, col), (row + 1, col), (row, col - 1), (row, col + 1)]
    return [(r, c) for r, c in around if 0 <= r < rows and 0 <= c < cols]


@exercise(
    "Return the number of cells in the frame of width one along the border of an a by b rectangle.",
    "How many cells of an a x b grid touch its border?",
)
def frame_cell_count(a, b):
    """Return the number of border cells of an a x b grid.

    >>> frame_cell_count(4, 5)
    14
    >>> frame_cell_count(1, 6)
    6
    >>> frame_cell_count(2, 2)
    4
    """
    return a * b - max(a - 2, 0) * max(b - 2, 0)


@exercise(
    "Volume of a box minus the volume of n cubes of side s cut out of it.",
    "Return a * b * c minus n times the cube of s.",
)
def box_minus_cubes(a: int, b: int, c: int, n: int, s: int) -> int:
    """Return the volume of the box a x b x c without n cubes of side s.

    >>> box_minus_cubes(4, 3, 2, 2, 1)
    22
    >>> box_minus_cubes(5, 5, 5, 1, 5)
    0
    >>> box_minus_cubes(2, 2, 2, 0, 1)
    8
    """
    return a * b * c - n * s ** 3


@exercise(
    "Turn the direction (dx, dy) by 90 degrees to the left.",
    "Rotate a step counterclockwise by a quarter turn: (dx, dy) becomes (-dy, dx).",
)
def quarter_left(dx, dy):
    """Return the direction turned left by 90 degrees.

    >>> quarter_left(1, 0)
    (0, 1)
    >>> quarter_left(0, 1)
    (-1, 0)
    >>> quarter_left(2, -3)
    (3, 2)
    """
    return -dy, dx


@exercise(
    "Sort the points by distance to the given point, nearest first.",
    "Order points by how far they are from a centre.",
)
def points_by_nearness(points: list[tuple[int, int]], centre: tuple[int, int]) -> list[tuple[int, int]]:
    """Return the points sorted by distance to centre.

    >>> points_by_nearness([(5, 5), (1, 0), (2, 2)], (0, 0))
    [(1, 0), (2, 2), (5, 5)]
    >>> points_by_nearness([(0, 3), (0, 1)], (0, 3))
    [(0, 3), (0, 1)]
    >>> points_by_nearness([], (1, 1))
    []
    """
    return sorted(points, key=lambda p: math.dist(p, centre))


@exercise(
    "Count the lattice points (whole-number coordinates) inside a rectangle from (0, 0) to (w, h), border included, with x + y even.",
    "How many integer points with an even coordinate sum has the grid 0..w by 0..h?",
)
def even_lattice_points(w, h):
    """Return the number of points (x, y), 0 <= x <= w, 0 <= y <= h, with x + y even.

    >>> even_lattice_points(2, 2)
    5
    >>> even_lattice_points(1, 0)
    1
    >>> even_lattice_points(3, 1)
    4
    """
    return sum((x + y) % 2 == 0 for x in range(w + 1) for y in range(h + 1))


@exercise(
    "Return the slope of the line through two points as a float, or None for a vertical line.",
    "Divide the difference in y by the difference in x; None if x is equal.",
)
def slope_or_none(p, q):
    """Return the slope of the line through p and q, or None if it is vertical.

    >>> slope_or_none((0, 0), (2, 1))
    0.5
    >>> slope_or_none((1, 5), (3, 1))
    -2.0
    >>> slope_or_none((1, 1), (1, 4)) is None
    True
    """
    if p[0] == q[0]:
        return None
    return (q[1] - p[1]) / (q[0] - p[0])
