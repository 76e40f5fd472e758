"""Tuples, named tuples and small data classes."""

from collections import namedtuple
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import NamedTuple

from training.curriculum.exercise import exercise

Book = namedtuple("Book", "title year pages")
Point = namedtuple("Point", ["x", "y"])


class Parcel(NamedTuple):
    """A parcel with a label, a weight in grams and a destination."""

    label: str
    grams: int
    city: str


@dataclass(frozen=True)
class Task:
    """A piece of work with a priority (1 is most urgent)."""

    name: str
    priority: int
    done: bool = False


@exercise(
    "Titles of the books published before the year, in the given order.",
    "From Book tuples select those older than `year` and list their titles.",
)
def older_titles(books: list[Book], year: int) -> list[str]:
    """Return the titles of the books that appeared before the given year.

    >>> older_titles([Book("Sea", 1950, 90), Book("Ice", 2001, 80)], 2000)
    ['Sea']
    >>> older_titles([Book("Sea", 1950, 90)], 1950)
    []
    >>> older_titles([], 1900)
    []
    """
    return [book.title for book in books if book.year < year]


@exercise(
    "The thickest book, or None if there are no books.",
    "Book with the most pages; the first on a tie; None for an empty list.",
)
def thickest_book(books):
    """Return the book with the most pages, or None for an empty list.

    >>> thickest_book([Book("A", 1, 10), Book("B", 2, 30)]).title
    'B'
    >>> thickest_book([Book("A", 1, 10), Book("B", 2, 10)]).title
    'A'
    >>> thickest_book([]) is None
    True
    """
    return max(books, key=attrgetter("pages"), default=None)


@exercise(
    "Move a point by dx and dy and return a new point.",
    "Shift the Point: x grows by dx, y by dy.",
)
def shift_point(p: Point, dx: int, dy: int) -> Point:
    """Return the point moved by dx horizontally and dy vertically.

    >>> shift_point(Point(1, 2), 3, -2)
    Point(x=4, y=0)
    >>> shift_point(Point(0, 0), 0, 0)
    Point(x=0, y=0)
    >>> shift_point(Point(-1, 5), 1, 1)
    Point(x=0, y=6)
    """
    return p._replace(x=p.x + dx, y=p.y + dy)


@exercise(
    "Smallest box (as two corner points) around all points.",
    "Bounding box of the points: the Point of minimal coordinates and the Point of maximal coordinates.",
)
def bounding_corners(points: list[Point]) -> tuple[Point, Point]:
    """Return the lower left and the upper right corner of the box around the points.

    >>> bounding_corners([Point(1, 5), Point(4, 2)])
    (Point(x=1, y=2), Point(x=4, y=5))
    >>> bounding_corners([Point(3, 3)])
    (Point(x=3, y=3), Point(x=3, y=3))
    >>> bounding_corners([Point(0, 0), Point(-1, -1)])
    (Point(x=-1, y=-1), Point(x=0, y=0))
    """
    xs = [p.x for p in points]
    ys = [p.y for p in points]
    return Point(min(xs), min(ys)), Point(max(xs), max(ys))


@exercise(
    "Weight of all parcels for each destination city.",
    "Add the grams of the parcels city by city.",
)
def weight_by_city(parcels: list[Parcel]) -> dict[str, int]:
    """Return the total weight in grams of the parcels going to each city.

    >>> weight_by_city([Parcel("a", 100, "Kiel"), Parcel("b", 50, "Bonn"), Parcel("c", 20, "Kiel")])
    {'Kiel': 120, 'Bonn': 50}
    >>> weight_by_city([Parcel("z", 0, "Ulm")])
    {'Ulm': 0}
    >>> weight_by_city([])
    {}
    """
    totals = {}
    for parcel in parcels:
        totals[parcel.city] = totals.get(parcel.city, 0) + parcel.grams
    return totals


@exercise(
    "Load parcels in order while the total stays within the limit; return the labels of those that fit. A parcel that "
    "is too heavy is left behind and the next is tried.",
    "Greedy loading: take each parcel in turn if it still fits into the remaining grams, and give the labels taken.",
)
def load_van(parcels: list[Parcel], limit: int) -> list[str]:
    """Return the labels of the parcels loaded, taking each in turn if the total weight stays within the limit.

    >>> load_van([Parcel("a", 60, "X"), Parcel("b", 50, "X"), Parcel("c", 40, "X")], 100)
    ['a', 'c']
    >>> load_van([Parcel("a", 5, "X")], 4)
    []
    >>> load_van([], 10)
    []
    """
    loaded, weight = [], 0
    for label, grams, _ in parcels:
        if weight + grams <= limit:
            weight += grams
            loaded.append(label)
    return loaded


@exercise(
    "Mark the task called name as done and return the new list of tasks.",
    "Complete one task by name; tasks are immutable, so a changed copy is put in its place.",
)
def complete_task(tasks: list[Task], name: str) -> list[Task]:
    """Return the tasks with the one of the given name marked as done.

    >>> complete_task([Task("wash", 1)], "wash")
    [Task(name='wash', priority=1, done=True)]
    >>> complete_task([Task("iron", 2)], "wash")
    [Task(name='iron', priority=2, done=False)]
    >>> complete_task([], "x")
    []
    """
    return [replace(task, done=True) if task.name == name else task for task in tasks]


@exercise(
    "Name of the most urgent task that is not done, None if everything is done; lowest priority number first, then "
    "alphabetical.",
    "Which open task comes next? Compare by priority number and then name; None when no task is open.",
)
def next_task(tasks: list[Task]) -> str | None:
    """Return the name of the open task with the smallest priority number, ties by name; None if all are done.

    >>> next_task([Task("sew", 2), Task("cook", 1), Task("run", 1, True)])
    'cook'
    >>> next_task([Task("b", 1), Task("a", 1)])
    'a'
    >>> next_task([Task("b", 1, True)]) is None
    True
    """
    waiting = [(task.priority, task.name) for task in tasks if not task.done]
    return min(waiting)[1] if waiting else None


@exercise(
    "Split a list of pairs into two lists.",
    "Unzip: list of all first parts and list of all second parts.",
)
def unzip_pairs(pairs: list[tuple]) -> tuple[list, list]:
    """Return a list of the first items and a list of the second items of the pairs.

    >>> unzip_pairs([(1, "a"), (2, "b")])
    ([1, 2], ['a', 'b'])
    >>> unzip_pairs([])
    ([], [])
    >>> unzip_pairs([(None, 0)])
    ([None], [0])
    """
    firsts = [a for a, _ in pairs]
    seconds = [b for _, b in pairs]
    return firsts, seconds


@exercise(
    "Componentwise sum of two tuples of the same length; otherwise ValueError('length mismatch').",
    "Add two tuples position by position, raising ValueError with 'length mismatch' if they differ in length.",
)
def sum_coordinates(a: tuple, b: tuple) -> tuple:
    """Add two tuples of numbers element by element.

    Raises:
        ValueError: 'length mismatch' if the tuples have different lengths.

    >>> sum_coordinates((1, 2), (10, 20))
    (11, 22)
    >>> sum_coordinates((), ())
    ()
    >>> sum_coordinates((1,), (1, 2))
    Traceback (most recent call last):
        ...
    ValueError: length mismatch
    """
    if len(a) != len(b):
        raise ValueError("length mismatch")
    return tuple(x + y for x, y in zip(a, b))


@exercise(
    "Format an (hours, minutes) tuple as 'H:MM'.",
    "Text of a clock time tuple with two digits for the minutes and no padding of the hours.",
)
def clock_label(time: tuple[int, int]) -> str:
    """Format (hours, minutes) as text such as '7:05'.

    >>> clock_label((7, 5))
    '7:05'
    >>> clock_label((12, 30))
    '12:30'
    >>> clock_label((0, 0))
    '0:00'
    """
    hours, minutes = time
    return f"{hours}:{minutes:02}"


@exercise(
    "Replace the element at the index of a tuple and return a new tuple.",
    "Tuple with `value` in place of what was at position `index` (not negative).",
)
def tuple_with(items, index, value):
    """Return a copy of the tuple in which the element at index is replaced by value.

    >>> tuple_with((1, 2, 3), 1, 9)
    (1, 9, 3)
    >>> tuple_with(("a",), 0, "b")
    ('b',)
    >>> tuple_with((0, 0), 1, None)
    (0, None)
    """
    return items[:index] + (value,) + items[index + 1:]


@exercise(
    "Smallest, largest and mean of the readings as a (low, high, mean) tuple; None for no readings.",
    "Summary triple of a list of numbers, or None if the list is empty.",
)
def reading_summary(readings: list[float]) -> tuple[float, float, float] | None:
    """Return (lowest, highest, average) of the readings, or None if there are none.

    >>> reading_summary([2, 4, 9])
    (2, 9, 5.0)
    >>> reading_summary([1.5])
    (1.5, 1.5, 1.5)
    >>> reading_summary([]) is None
    True
    """
    if not readings:
        return None
    return min(readings), max(readings), sum(readings) / len(readings)


@exercise(
    "Flatten a list of tuples to one list.",
    "Write the elements of all tuples one after another in a single list.",
)
def chain_tuples(tuples: list[tuple]) -> list:
    """Return one list with the elements of all tuples in order.

    >>> chain_tuples([(1, 2), (3,), ()])
    [1, 2, 3]
    >>> chain_tuples([])
    []
    >>> chain_tuples([("a", 1)])
    ['a', 1]
    """
    return [item for group in tuples for item in group]


@exercise(
    "Parse 'name=grams@city' into a Parcel; anything else raises ValueError('bad parcel').",
    "Make a Parcel from text like 'box=200@Riga', raising ValueError with 'bad parcel' for malformed text.",
)
def parse_parcel(text: str) -> Parcel:
    """Create a Parcel from text of the form 'label=grams@city'. Malformed text raises ValueError.

    >>> parse_parcel("box=200@Riga")
    Parcel(label='box', grams=200, city='Riga')
    >>> parse_parcel("a=1@B").grams
    1
    >>> parse_parcel("box200")
    Traceback (most recent call last):
        ...
    ValueError: bad parcel
    """
    label, _, rest = text.partition("=")
    grams, _, city = rest.partition("@")
    if not label or not grams.isdigit() or not city:
        raise ValueError("bad parcel")
    return Parcel(label, int(grams), city)


@exercise(
    "Namedtuple to text 'field=value' parts joined by comma and blank.",
    "Describe any named tuple as a comma separated list of field=value.",
)
def describe_namedtuple(item) -> str:
    """Return the fields of a named tuple as text, e.g. 'x=1, y=2'.

    >>> describe_namedtuple(Point(1, 2))
    'x=1, y=2'
    >>> describe_namedtuple(Book("Sea", 1950, 90))
    'title=Sea, year=1950, pages=90'
    >>> describe_namedtuple(Parcel("p", 3, "Ulm"))
    'label=p, grams=3, city=Ulm'
    """
    return ", ".join(f"{field}={value}" for field, value in zip(item._fields, item))


@exercise(
    "Sum of the products of price and quantity over (name, price, quantity) triples.",
    "Total cost of a basket given as triples of article, unit price and number of pieces.",
)
def basket_cost(lines: list[tuple[str, int, int]]) -> int:
    """Return the total of price times quantity over (article, price, quantity) lines.

    >>> basket_cost([("pen", 2, 3), ("ink", 5, 1)])
    11
    >>> basket_cost([])
    0
    >>> basket_cost([("gift", 0, 9)])
    0
    """
    return sum(price * quantity for _, price, quantity in lines)


@exercise(
    "Rotate a tuple to the right by k places; k may exceed the length.",
    "Move the last k elements of the tuple to the front, counting k modulo the length.",
)
def turn_tuple(items: tuple, k: int) -> tuple:
    """Rotate the tuple k positions to the right.

    >>> turn_tuple((1, 2, 3, 4), 1)
    (4, 1, 2, 3)
    >>> turn_tuple((1, 2, 3), 5)
    (2, 3, 1)
    >>> turn_tuple((), 3)
    ()
    """
    if not items:
        return items
    cut = -k % len(items)
    return items[cut:] + items[:cut]
