"""Computing with tuples, pairs and points."""

from training.curriculum.exercise import exercise


@exercise(
    "Add up what comes second in the tuples.",
    "Given pairs of name and number, compute the total of the numbers.",
)
def total_of_seconds(pairs: list[tuple[str, int]]) -> int:
    """Return the sum of the second elements of all pairs.

    >>> total_of_seconds([("a", 1), ("b", 5)])
    6
    >>> total_of_seconds([("x", -2)])
    -2
    >>> total_of_seconds([])
    0
    """
    return sum(number for _, number in pairs)


@exercise(
    "Multiply first and second of every pair and add up the products.",
    "Given (amount, price) pairs, compute the total cost.",
)
def sum_of_pair_products(pairs):
    """Return the sum of the products of the two elements of each pair.

    >>> sum_of_pair_products([(2, 3), (1, 10)])
    16
    >>> sum_of_pair_products([(0, 5)])
    0
    >>> sum_of_pair_products([])
    0
    """
    return sum(a * b for a, b in pairs)


@exercise(
    "Find the tuple whose second entry is greatest, None for an empty list.",
    "Given pairs of name and number, return the whole pair with the highest number or None.",
)
def pair_with_max_second(pairs: list[tuple[str, int]]) -> tuple[str, int] | None:
    """Return the pair with the largest second element; ties go to the first, no pairs give None.

    >>> pair_with_max_second([("a", 1), ("b", 5), ("c", 5)])
    ('b', 5)
    >>> pair_with_max_second([("x", 0)])
    ('x', 0)
    >>> pair_with_max_second([]) is None
    True
    """
    return max(pairs, key=lambda pair: pair[1], default=None)


@exercise(
    "Find the name that belongs to the lowest number in (name, number) pairs.",
    "Given a nonempty list of pairs, return what is paired with the minimum of the second elements.",
)
def name_of_lowest(pairs):
    """Return the first element of the pair with the smallest second element; the first such pair counts.

    >>> name_of_lowest([("a", 4), ("b", 1), ("c", 1)])
    'b'
    >>> name_of_lowest([("x", 7)])
    'x'
    >>> name_of_lowest([("p", -1), ("q", -2)])
    'q'
    """
    return min(pairs, key=lambda pair: pair[1])[0]


@exercise(
    "Compute the maximum of first plus second over all pairs; an empty list gives 0.",
    "Given pairs of numbers, find the greatest total of one pair.",
)
def largest_pair_sum(pairs: list[tuple[int, int]]) -> int:
    """Return the largest sum of a pair, or 0 without pairs.

    >>> largest_pair_sum([(1, 2), (5, 0), (3, 1)])
    5
    >>> largest_pair_sum([(-4, 1)])
    -3
    >>> largest_pair_sum([])
    0
    """
    return max((a + b for a, b in pairs), default=0)


@exercise(
    "Add tuples of numbers position by position.",
    "Given tuples, total all first elements, all second elements and so on; no tuples give ().",
)
def tuple_column_sums(tuples):
    """Return the sums of the columns of tuples of equal length, as a tuple.

    >>> tuple_column_sums([(1, 2), (3, 4), (5, 6)])
    (9, 12)
    >>> tuple_column_sums([(7,)])
    (7,)
    >>> tuple_column_sums([])
    ()
    """
    return tuple(sum(column) for column in zip(*tuples))


@exercise(
    "For every position in the tuples compute (minimum, maximum).",
    "Given tuples of numbers of equal length, return the range of each column.",
)
def column_ranges(tuples: list[tuple]) -> list[tuple]:
    """Return the smallest and the largest number of each column as a list of pairs.

    >>> column_ranges([(1, 9), (4, 2), (3, 5)])
    [(1, 4), (2, 9)]
    >>> column_ranges([(7,)])
    [(7, 7)]
    >>> column_ranges([])
    []
    """
    return [(min(column), max(column)) for column in zip(*tuples)]


@exercise(
    "Replace every tuple of numbers by its total.",
    "Given tuples, compute for each one what its elements add up to.",
)
def sums_of_tuples(tuples):
    """Return the sum of each tuple as a list.

    >>> sums_of_tuples([(1, 2), (3,), ()])
    [3, 3, 0]
    >>> sums_of_tuples([(-1, 1)])
    [0]
    >>> sums_of_tuples([])
    []
    """
    return [sum(t) for t in tuples]


@exercise(
    "Replace each pair by its maximum.",
    "Given pairs of numbers, list the greater number of each.",
)
def larger_of_each(pairs: list[tuple[int, int]]) -> list[int]:
    """Return the larger element of every pair.

    >>> larger_of_each([(1, 2), (5, 3)])
    [2, 5]
    >>> larger_of_each([(4, 4)])
    [4]
    >>> larger_of_each([])
    []
    """
    return [max(a, b) for a, b in pairs]


@exercise(
    "Replace each pair by the absolute difference of its numbers.",
    "Given pairs of numbers, list the distances between first and second.",
)
def gaps_of_pairs(pairs):
    """Return how far the elements of each pair lie apart.

    >>> gaps_of_pairs([(1, 4), (9, 3)])
    [3, 6]
    >>> gaps_of_pairs([(2, 2)])
    [0]
    >>> gaps_of_pairs([])
    []
    """
    return [abs(a - b) for a, b in pairs]


@exercise(
    "How many of the pairs have the same first and second entry?",
    "Given 2-tuples, return the number of those whose elements agree.",
)
def count_matching_pairs(pairs: list[tuple]) -> int:
    """Count the pairs with equal elements.

    >>> count_matching_pairs([(1, 1), (1, 2), ("a", "a")])
    2
    >>> count_matching_pairs([(0, 1)])
    0
    >>> count_matching_pairs([])
    0
    """
    return sum(a == b for a, b in pairs)


@exercise(
    "Return the tuple of the sums of corresponding elements.",
    "Given equally long tuples a and b, compute a[0] + b[0], a[1] + b[1] and so on.",
)
def add_tuples(a, b):
    """Add two tuples of numbers element by element.

    >>> add_tuples((1, 2), (10, 20))
    (11, 22)
    >>> add_tuples((5,), (-5,))
    (0,)
    >>> add_tuples((), ())
    ()
    """
    return tuple(x + y for x, y in zip(a, b))


@exercise(
    "Scale a tuple of numbers.",
    "Given a tuple and a factor, return the tuple of the products.",
)
def scale_tuple(t: tuple, factor: float) -> tuple:
    """Multiply every element of the tuple t by factor.

    >>> scale_tuple((1, 2, 3), 2)
    (2, 4, 6)
    >>> scale_tuple((4,), 0.5)
    (2.0,)
    >>> scale_tuple((), 7)
    ()
    """
    return tuple(x * factor for x in t)


@exercise(
    "Set one position of a tuple.",
    "Given a tuple, an index and a value, build a new tuple that has the value at this index.",
)
def tuple_with_value_at(t, index, value):
    """Return a copy of the tuple t with the element at index replaced by value.

    >>> tuple_with_value_at((1, 2, 3), 1, 9)
    (1, 9, 3)
    >>> tuple_with_value_at(("a",), 0, "b")
    ('b',)
    >>> tuple_with_value_at((1, 2), 1, None)
    (1, None)
    """
    return t[:index] + (value,) + t[index + 1:]


@exercise(
    "Delete one position of a tuple.",
    "Given a tuple and an index, build a new tuple that lacks this element.",
)
def tuple_without_index(t: tuple, index: int) -> tuple:
    """Return the tuple t without its element at index.

    >>> tuple_without_index((1, 2, 3), 1)
    (1, 3)
    >>> tuple_without_index((1,), 0)
    ()
    >>> tuple_without_index((1, 2), 5)
    (1, 2)
    """
    return t[:index] + t[index + 1:]


@exercise(
    "How often does value occur in the tuple?",
    "Given a tuple, return the number of its elements equal to the given value.",
)
def occurrences_in_tuple(t, value):
    """Count the elements of the tuple t that are equal to value.

    >>> occurrences_in_tuple((1, 2, 1), 1)
    2
    >>> occurrences_in_tuple(("a",), "b")
    0
    >>> occurrences_in_tuple((), 0)
    0
    """
    return t.count(value)


@exercise(
    "Find where value stands in the tuple; -1 if it does not occur.",
    "Given a tuple and a value, return the first matching position, else -1.",
)
def position_in_tuple(t: tuple, value) -> int:
    """Return the index of the first occurrence of value in the tuple t, or -1.

    >>> position_in_tuple((5, 7, 5), 7)
    1
    >>> position_in_tuple((5,), 1)
    -1
    >>> position_in_tuple((), 1)
    -1
    """
    return t.index(value) if value in t else -1


@exercise(
    "Compute (minimum, maximum, maximum minus minimum) of a tuple of numbers.",
    "Given a tuple of numbers, return a triple: lowest, highest, range.",
)
def tuple_extent(t):
    """Return the smallest and largest element of a nonempty tuple and their difference.

    >>> tuple_extent((3, 9, 1))
    (1, 9, 8)
    >>> tuple_extent((4,))
    (4, 4, 0)
    >>> tuple_extent((-2, 2))
    (-2, 2, 4)
    """
    return min(t), max(t), max(t) - min(t)


@exercise(
    "Return (head, tail) of a nonempty tuple.",
    "Given a tuple, separate the first element from all the others.",
)
def head_and_rest(t: tuple) -> tuple:
    """Split the tuple t into its first element and the tuple of the rest.

    >>> head_and_rest((1, 2, 3))
    (1, (2, 3))
    >>> head_and_rest(("a",))
    ('a', ())
    >>> head_and_rest((0, 0))
    (0, (0,))
    """
    head, *rest = t
    return head, tuple(rest)


@exercise(
    "List every combination of two positions i < j as the tuple (t[i], t[j]).",
    "Given a tuple, pair each element with each later element.",
)
def pairs_within(t):
    """Return all pairs of different elements of the tuple, in order of their positions.

    >>> pairs_within((1, 2, 3))
    [(1, 2), (1, 3), (2, 3)]
    >>> pairs_within(("a",))
    []
    >>> pairs_within(())
    []
    """
    return [(t[i], t[j]) for i in range(len(t)) for j in range(i + 1, len(t))]


@exercise(
    "Compute the midpoint of two (x, y) points.",
    "Given two points as tuples, return the tuple of the averages of their coordinates.",
)
def middle_point(p: tuple[float, float], q: tuple[float, float]) -> tuple[float, float]:
    """Return the point in the middle between the points p and q.

    >>> middle_point((0, 0), (4, 2))
    (2.0, 1.0)
    >>> middle_point((1, 1), (1, 1))
    (1.0, 1.0)
    >>> middle_point((-3, 0), (3, 5))
    (0.0, 2.5)
    """
    return (p[0] + q[0]) / 2, (p[1] + q[1]) / 2


@exercise(
    "Add the absolute differences of the x and of the y coordinates of two points.",
    "Given points (x, y), compute how many unit steps along the axes lead from one to the other.",
)
def grid_steps(p, q):
    """Return the number of steps between two grid points when only horizontal and vertical steps are allowed.

    >>> grid_steps((0, 0), (3, 4))
    7
    >>> grid_steps((2, 2), (2, 2))
    0
    >>> grid_steps((-1, 5), (1, 4))
    3
    """
    return abs(p[0] - q[0]) + abs(p[1] - q[1])


@exercise(
    "Add the shift to a point and return the new point.",
    "Given a point and a shift, both pairs, return the point after the move.",
)
def shifted_point(point: tuple[int, int], shift: tuple[int, int]) -> tuple[int, int]:
    """Move the point (x, y) by (dx, dy).

    >>> shifted_point((1, 2), (3, -1))
    (4, 1)
    >>> shifted_point((0, 0), (0, 0))
    (0, 0)
    >>> shifted_point((-5, 5), (5, -5))
    (0, 0)
    """
    x, y = point
    dx, dy = shift
    return x + dx, y + dy


@exercise(
    "Change the sign of the y coordinate of each point.",
    "Given points, return them reflected to the other side of the x axis.",
)
def mirror_points_at_x_axis(points):
    """Mirror all points (x, y) at the x axis.

    >>> mirror_points_at_x_axis([(1, 2), (3, -4)])
    [(1, -2), (3, 4)]
    >>> mirror_points_at_x_axis([(5, 1)])
    [(5, -1)]
    >>> mirror_points_at_x_axis([])
    []
    """
    return [(x, -y) for x, y in points]


@exercise(
    "Filter points by 0 <= x <= width and 0 <= y <= height.",
    "Given points and the size of a rectangle at the origin, return those inside or on its edge.",
)
def points_in_rectangle(points: list[tuple[int, int]], width: int, height: int) -> list[tuple[int, int]]:
    """Keep the points that lie in the rectangle from (0, 0) to (width, height), border included.

    >>> points_in_rectangle([(1, 1), (5, 0), (6, 1), (-1, 0)], 5, 3)
    [(1, 1), (5, 0)]
    >>> points_in_rectangle([(0, 0)], 0, 0)
    [(0, 0)]
    >>> points_in_rectangle([], 2, 2)
    []
    """
    return [(x, y) for x, y in points if 0 <= x <= width and 0 <= y <= height]


@exercise(
    "Find the point nearest to (0, 0); ties go to the first.",
    "Given a nonempty list of points, return the one with minimal x * x + y * y.",
)
def point_nearest_origin(points):
    """Return the point with the smallest squared distance from the origin, the first one on a tie.

    >>> point_nearest_origin([(3, 4), (1, 1), (-1, 1)])
    (1, 1)
    >>> point_nearest_origin([(9, 9)])
    (9, 9)
    >>> point_nearest_origin([(2, 0), (0, -1)])
    (0, -1)
    """
    return min(points, key=lambda p: p[0] ** 2 + p[1] ** 2)


@exercise(
    "Compute (min x, min y, max x, max y) of a nonempty list of points.",
    "Given points, return the limits of the box around them.",
)
def box_around(points: list[tuple[int, int]]) -> tuple[int, int, int, int]:
    """Return the smallest rectangle containing all points as (left, bottom, right, top).

    >>> box_around([(1, 5), (3, 2)])
    (1, 2, 3, 5)
    >>> box_around([(0, 0)])
    (0, 0, 0, 0)
    >>> box_around([(-1, 0), (4, 7), (2, -3)])
    (-1, -3, 4, 7)
    """
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


@exercise(
    "Compute the mean x and the mean y of the points as a tuple.",
    "Given points, return their centre of gravity.",
)
def mean_point(points):
    """Return the average point of a nonempty list of points.

    >>> mean_point([(0, 0), (4, 2)])
    (2.0, 1.0)
    >>> mean_point([(1, 1)])
    (1.0, 1.0)
    >>> mean_point([(0, 3), (3, 0), (0, 0)])
    (1.0, 1.0)
    """
    n = len(points)
    return sum(x for x, _ in points) / n, sum(y for _, y in points) / n


@exercise(
    "How many of the points lie on the x axis or on the y axis?",
    "Given points, return the number of those having at least one coordinate that is zero.",
)
def count_on_axes(points: list[tuple[int, int]]) -> int:
    """Count the points on the axes: points with x or y equal to 0.

    >>> count_on_axes([(0, 5), (3, 0), (1, 1), (0, 0)])
    3
    >>> count_on_axes([(2, 2)])
    0
    >>> count_on_axes([])
    0
    """
    return sum(1 for x, y in points if x == 0 or y == 0)


@exercise(
    "Tell in which quarter of the plane (x, y) lies; points on an axis give 0.",
    "Given a point, return 1 for x > 0 and y > 0, 2 for x < 0 and y > 0, 3 for both negative, 4 otherwise and 0 if x or y is 0.",
)
def get_quadrant_of(point):
    """Return the quadrant 1 to 4 of the point, counted against the clock from top right, or 0 on an axis.

    >>> get_quadrant_of((1, 2))
    1
    >>> get_quadrant_of((-1, -2))
    3
    >>> get_quadrant_of((3, 0))
    0
    >>> get_quadrant_of((3, -1))
    4
    """
    x, y = point
    if x == 0 or y == 0:
        return 0
    if y > 0:
        return 1 if x > 0 else 2
    return 3 if x < 0 else 4


@exercise(
    "Compare version tuples and return the sign of the comparison.",
    "Given two tuples of numbers, tell by 1, 0 or -1 whether the first is larger, equal or smaller.",
)
def compare_versions_as_tuples(a: tuple[int, ...], b: tuple[int, ...]) -> int:
    """Compare two tuples (major, minor, patch): return 1 if a is later, -1 if it is earlier, 0 if equal.

    >>> compare_versions_as_tuples((1, 2, 0), (1, 1, 9))
    1
    >>> compare_versions_as_tuples((1, 0), (1, 0))
    0
    >>> compare_versions_as_tuples((0, 9), (1, 0))
    -1
    """
    if a == b:
        return 0
    return 1 if a > b else -1


@exercise(
    "How many corresponding elements of the tuples are equal?",
    "Given two tuples, return the number of indexes with the same element in both.",
)
def agreeing_elements(a, b):
    """Count the positions at which two tuples of equal length agree.

    >>> agreeing_elements((1, 2, 3), (1, 5, 3))
    2
    >>> agreeing_elements(("a",), ("b",))
    0
    >>> agreeing_elements((), ())
    0
    """
    return sum(1 for x, y in zip(a, b) if x == y)
