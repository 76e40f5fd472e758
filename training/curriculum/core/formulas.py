"""Small formulas and if ladders."""

from training.curriculum.exercise import exercise


@exercise(
    "Return 'cold' below 10 degrees, 'mild' below 20, 'warm' below 30 and 'hot' otherwise.",
    "Write a function to name a temperature: under 10 cold, under 20 mild, under 30 warm, else hot.",
)
def heat_label(degrees: float) -> str:
    """Return 'cold' under 10, 'mild' under 20, 'warm' under 30 and 'hot' from 30 on.

    >>> heat_label(5)
    'cold'
    >>> heat_label(20)
    'warm'
    >>> heat_label(30)
    'hot'
    """
    if degrees < 10:
        return "cold"
    if degrees < 20:
        return "mild"
    if degrees < 30:
        return "warm"
    return "hot"


@exercise(
    "Find the area of a ring with the given outer and inner side lengths of two squares.",
    "Given a square with a square hole, return the area that remains.",
)
def square_frame_area(outer: float, inner: float) -> float:
    """Return the area of a square with side outer from which a square with side inner was cut out.

    >>> square_frame_area(5, 3)
    16
    >>> square_frame_area(2, 0)
    4
    >>> square_frame_area(1.5, 0.5)
    2.0
    """
    return outer**2 - inner**2


@exercise(
    "Return how many boxes are needed for the given number of items when each box holds size items.",
    "Write a function to divide items by the box size, rounding up.",
)
def boxes_for_items(items, size):
    """Return the number of boxes of the given size that are needed for all items.

    >>> boxes_for_items(10, 4)
    3
    >>> boxes_for_items(8, 4)
    2
    >>> boxes_for_items(0, 5)
    0
    """
    return (items + size - 1) // size


@exercise(
    "Compare two numbers: return 1 if a is larger, -1 if b is larger and 0 if they are equal.",
    "Write a function that gives the sign of a - b as -1, 0 or 1.",
)
def order_sign(a: float, b: float) -> int:
    """Return 1 if a > b, -1 if a < b and 0 if both are equal.

    >>> order_sign(5, 2)
    1
    >>> order_sign(1, 9)
    -1
    >>> order_sign(3, 3)
    0
    """
    if a > b:
        return 1
    if a < b:
        return -1
    return 0
