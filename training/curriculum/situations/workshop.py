"""Workshops and factories: cutting, packing, checking and counting pieces."""

from training.curriculum.exercise import exercise


@exercise(
    "Cut boards into pieces of the given length: return (number of pieces from all boards, total waste).",
    "Each board gives as many full pieces as fit; count all pieces and add up the remaining ends.",
)
def cut_boards(boards: list[int], piece: int) -> tuple[int, int]:
    """Every board is cut into as many pieces of length piece as possible. Return a tuple of the number of pieces and the total length of the ends left over.

    >>> cut_boards([10, 7], 3)
    (5, 2)
    >>> cut_boards([2], 3)
    (0, 2)
    >>> cut_boards([], 4)
    (0, 0)
    """
    pieces = sum(b // piece for b in boards)
    waste = sum(b % piece for b in boards)
    return pieces, waste


@exercise(
    "Which parts are within tolerance? Return the sizes that differ from target by at most tolerance.",
    "Keep all sizes whose absolute distance to target is not more than tolerance.",
)
def parts_within_tolerance(sizes, target, tolerance):
    """A part is good if its size differs from target by at most tolerance. Return the sizes of the good parts in order.

    >>> parts_within_tolerance([98, 103, 100], 100, 2)
    [98, 100]
    >>> parts_within_tolerance([7], 5, 1)
    []
    >>> parts_within_tolerance([], 5, 1)
    []
    """
    return [size for size in sizes if abs(size - target) <= tolerance]


@exercise(
    "Every n-th piece is inspected; return the indices of the inspected pieces that are faulty (False).",
    "Check the pieces number n, 2n, 3n, ... counted from 1 and list the indices, counted from 0, of those that are False.",
)
def faults_found(pieces: list[bool], n: int) -> list[int]:
    """Only every n-th piece is inspected, beginning with piece number n. Pieces are True if they are good. Return the indices, counted from 0, of the inspected pieces that are not good.

    >>> faults_found([True, False, False, False], 2)
    [1, 3]
    >>> faults_found([False, True], 2)
    []
    >>> faults_found([], 1)
    []
    """
    return [i for i in range(n - 1, len(pieces), n) if not pieces[i]]


@exercise(
    "A machine makes rate pieces per hour, but only half (rounded down) in every third hour. Return the pieces made in the given hours.",
    "Sum rate over the hours 1 to hours, where hours 3, 6, 9 and so on count rate // 2.",
)
def pieces_in_hours(rate: int, hours: int) -> int:
    """A machine makes rate pieces per hour, but in every third hour it is cleaned and makes only half as many, rounded down. Return the number of pieces after the given hours.

    >>> pieces_in_hours(10, 2)
    20
    >>> pieces_in_hours(10, 3)
    25
    >>> pieces_in_hours(5, 6)
    24
    """
    return sum(rate // 2 if hour % 3 == 0 else rate for hour in range(1, hours + 1))


@exercise(
    "Worker with the most finished pieces from (worker, pieces) entries summed per worker; ties go to the alphabetically first; None if empty.",
    "Add up the pieces of each worker and return who has the largest total, the smallest name among equals, or None.",
)
def best_worker(entries: list[tuple[str, int]]):
    """Entries are pairs of worker and number of pieces, and a worker may occur several times. Return the worker with the largest total, the alphabetically first one on a tie, or None without entries.

    >>> best_worker([("Bob", 3), ("Ann", 5), ("Bob", 4)])
    'Bob'
    >>> best_worker([("Bob", 2), ("Ann", 2)])
    'Ann'
    >>> best_worker([]) is None
    True
    """
    totals = {}
    for worker, pieces in entries:
        totals[worker] = totals.get(worker, 0) + pieces
    return min(totals, key=lambda w: (-totals[w], w), default=None)


@exercise(
    "Match bolts and nuts by size: return the number of bolts that find a nut of the same size, each nut used once.",
    "Count the pairs of equal sizes between two lists where every element is used at most once.",
)
def bolts_with_nuts(bolts: list[int], nuts: list[int]) -> int:
    """Every bolt needs a nut of the same size, and each nut fits only one bolt. Return how many bolts get a nut.

    >>> bolts_with_nuts([5, 5, 8], [5, 8, 8])
    2
    >>> bolts_with_nuts([3], [4])
    0
    >>> bolts_with_nuts([], [1])
    0
    """
    return sum(min(bolts.count(size), nuts.count(size)) for size in set(bolts))


@exercise(
    "Return, sorted by name, the tools that had no service in the last limit days before today; services maps each tool to its last service day.",
    "Given last service days and today, list alphabetically those tools whose service was more than limit days ago.",
)
def tools_to_service(services: dict[str, int], today: int, limit: int) -> list[str]:
    """The dict services tells on which day each tool was last serviced. Return the sorted names of the tools whose last service is more than limit days before today.

    >>> tools_to_service({"saw": 10, "drill": 2, "axe": 1}, 20, 15)
    ['axe', 'drill']
    >>> tools_to_service({"saw": 5}, 20, 15)
    []
    >>> tools_to_service({}, 1, 1)
    []
    """
    return sorted(tool for tool, day in services.items() if today - day > limit)


@exercise(
    "Parts hang on a belt as a string; a robot removes each 'x' and the gap closes; return the belt and the number removed.",
    "Delete all 'x' from the text and return the pair (remaining text, count of deletions).",
)
def remove_bad_parts(belt: str) -> tuple[str, int]:
    """Bad parts on a belt are marked 'x' and are removed. Return a tuple of the belt without them and the number of removed parts.

    >>> remove_bad_parts("axbx")
    ('ab', 2)
    >>> remove_bad_parts("ab")
    ('ab', 0)
    >>> remove_bad_parts("")
    ('', 0)
    """
    return belt.replace("x", ""), belt.count("x")
