"""Sort first, then walk over the sorted values."""

from training.curriculum.exercise import exercise


@exercise(
    "Group numbers that are close: sort them and start a new group whenever the next number is more than `gap` above the previous one.",
    "Return clusters of the sorted values in which neighbours are at most `gap` apart.",
)
def cluster_by_gap(values: list[int], gap: int) -> list[list[int]]:
    """Return the sorted values as groups whose neighbours are at most `gap` apart.

    >>> cluster_by_gap([10, 1, 2, 11], 3)
    [[1, 2], [10, 11]]
    >>> cluster_by_gap([5], 1)
    [[5]]
    >>> cluster_by_gap([], 1)
    []
    """
    groups = []
    for value in sorted(values):
        if groups and value - groups[-1][-1] <= gap:
            groups[-1].append(value)
        else:
            groups.append([value])
    return groups


@exercise(
    "Give each score its place in the ranking, 1 for the highest; equal scores share the better place and the following places are left out.",
    "Return for every score, in input order, one plus the number of higher scores.",
)
def places_by_score(scores: list[int]) -> list[int]:
    """Return the place of each score, where the highest has place 1 and ties share a place.

    >>> places_by_score([50, 80, 50, 90])
    [3, 2, 3, 1]
    >>> places_by_score([5])
    [1]
    >>> places_by_score([])
    []
    """
    ordered = sorted(scores, reverse=True)
    return [ordered.index(score) + 1 for score in scores]


@exercise(
    "Return the gap between each pair of neighbouring values after sorting.",
    "Sort the values and list the differences of successive ones.",
)
def sorted_gaps(values):
    """Return the differences between neighbouring values of the sorted list.

    >>> sorted_gaps([9, 1, 4])
    [3, 5]
    >>> sorted_gaps([2, 2])
    [0]
    >>> sorted_gaps([6])
    []
    """
    ordered = sorted(values)
    return [high - low for low, high in zip(ordered, ordered[1:])]


@exercise(
    "Return True if sorting the words by length gives a list in which each word is exactly one letter longer than the one before.",
    "Check that the lengths of the words, sorted, form an unbroken staircase (each one more than the previous).",
)
def lengths_make_stairs(words: list[str]) -> bool:
    """Check whether the sorted word lengths grow by exactly one each time.

    >>> lengths_make_stairs(["tree", "at", "sun"])
    True
    >>> lengths_make_stairs(["a", "four"])
    False
    >>> lengths_make_stairs([])
    True
    """
    lengths = sorted(len(word) for word in words)
    return all(b == a + 1 for a, b in zip(lengths, lengths[1:]))


@exercise(
    "Return the three highest different values, highest first. Fewer are returned if there are not three.",
    "List up to three distinct numbers from the top of the ranking in descending order.",
)
def top_three_distinct(values: list[int]) -> list[int]:
    """Return the three largest different values in descending order.

    >>> top_three_distinct([5, 9, 9, 1, 7])
    [9, 7, 5]
    >>> top_three_distinct([4, 4])
    [4]
    >>> top_three_distinct([])
    []
    """
    return sorted(set(values), reverse=True)[:3]


@exercise(
    "Return the value that divides the sorted numbers so that a quarter of them lies below, i.e. the one at index len // 4; None for an empty list.",
    "Lower quartile by position: sort and take the element at a quarter of the length (rounded down).",
)
def lower_quartile(numbers: list[float]):
    """Return the element at a quarter of the sorted list, or None if it is empty.

    >>> lower_quartile([8, 2, 6, 4])
    4
    >>> lower_quartile([3])
    3
    >>> lower_quartile([]) is None
    True
    """
    if not numbers:
        return None
    return sorted(numbers)[len(numbers) // 4]


@exercise(
    "Return how many elements are not at the place they would have in the sorted list.",
    "Compare the list with its sorted version and count the positions that differ.",
)
def out_of_place(items: list) -> int:
    """Return the number of positions at which the list differs from its sorted version.

    >>> out_of_place([1, 3, 2, 4])
    2
    >>> out_of_place(["b", "a"])
    2
    >>> out_of_place([])
    0
    """
    return sum(a != b for a, b in zip(items, sorted(items)))


@exercise(
    "Merge duplicate names (ignoring case): sort the names without regard to case and keep one spelling of each, the first in the given list.",
    "Return one entry per name ignoring case, in its earliest spelling, sorted case-insensitively.",
)
def unique_names_any_case(names: list[str]) -> list[str]:
    """Return the names sorted ignoring case, each name once in its first spelling.

    >>> unique_names_any_case(["bob", "Ann", "BOB"])
    ['Ann', 'bob']
    >>> unique_names_any_case(["x"])
    ['x']
    >>> unique_names_any_case([])
    []
    """
    first = {}
    for name in names:
        first.setdefault(name.lower(), name)
    return [first[key] for key in sorted(first)]


@exercise(
    "Return the shortest list of the largest numbers whose sum is more than half of the total of all numbers (all positive).",
    "Take numbers from the largest down until they make up more than half of the sum; return those taken.",
)
def majority_holders(holdings: list[int]) -> list[int]:
    """Return the largest holdings that together exceed half of the total.

    Holdings are positive and taken in descending order.

    >>> majority_holders([10, 40, 30, 20])
    [40, 30]
    >>> majority_holders([7])
    [7]
    >>> majority_holders([])
    []
    """
    taken = []
    total = sum(holdings)
    for share in sorted(holdings, reverse=True):
        if 2 * sum(taken) > total:
            break
        taken.append(share)
    return taken


@exercise(
    "Sort the letters of each word, then sort the resulting words.",
    "Return the alphabetically ordered list of the words with their own letters put in order.",
)
def sort_inside_and_out(words: list[str]) -> list[str]:
    """Return the sorted list of the words whose letters were sorted first.

    >>> sort_inside_and_out(["dog", "cab"])
    ['abc', 'dgo']
    >>> sort_inside_and_out(["z", "ba"])
    ['ab', 'z']
    >>> sort_inside_and_out([])
    []
    """
    return sorted("".join(sorted(word)) for word in words)


@exercise(
    "Return the name of the person who arrives first after the given minute; arrivals maps names to minutes. None if nobody does.",
    "Among all arrivals strictly later than `minute` find the earliest and return the name, or None.",
)
def next_arrival(arrivals: dict[str, int], minute: int):
    """Return who arrives next after the given minute, or None if nobody does.

    >>> next_arrival({"Ann": 30, "Bo": 12, "Cy": 20}, 12)
    'Cy'
    >>> next_arrival({"Ann": 5}, 9) is None
    True
    >>> next_arrival({"Ann": 5, "Bo": 8}, 0)
    'Ann'
    """
    for name, time in sorted(arrivals.items(), key=lambda item: item[1]):
        if time > minute:
            return name
    return None


@exercise(
    "Sort the numbers by their distance to the target; of two equally distant ones the smaller comes first.",
    "Order the values from nearest to farthest from `target`, smaller value first on equal distance.",
)
def by_distance_to(target: int, numbers: list[int]) -> list[int]:
    """Return the numbers ordered by distance to target, the smaller first on a tie.

    >>> by_distance_to(5, [9, 4, 6, 1])
    [4, 6, 1, 9]
    >>> by_distance_to(0, [3, -3])
    [-3, 3]
    >>> by_distance_to(1, [])
    []
    """
    return sorted(numbers, key=lambda n: (abs(n - target), n))


@exercise(
    "Sort people (name, age) from old to young; people of one age by name. Return the lines 'name (age)'.",
    "Format each (name, age) as 'name (age)', ordered by descending age and then by name.",
)
def oldest_first_lines(people: list[tuple[str, int]]) -> list[str]:
    """Return 'name (age)' for every person, oldest first and then by name.

    >>> oldest_first_lines([("Bo", 30), ("Al", 41), ("Ann", 30)])
    ['Al (41)', 'Ann (30)', 'Bo (30)']
    >>> oldest_first_lines([("Cy", 5)])
    ['Cy (5)']
    >>> oldest_first_lines([])
    []
    """
    ordered = sorted(people, key=lambda person: (-person[1], person[0]))
    return [f"{name} ({age})" for name, age in ordered]


@exercise(
    "Sort the strings by the number they end with; strings without a final number come first in their given order.",
    "Stable sort by the trailing digits taken as an integer, with -1 for strings not ending in a digit.",
)
def by_trailing_number(labels: list[str]) -> list[str]:
    """Return the labels sorted by the number at their end.

    Labels that do not end in a digit come first.

    >>> by_trailing_number(["room10", "room9", "hall"])
    ['hall', 'room9', 'room10']
    >>> by_trailing_number(["b1", "a1"])
    ['b1', 'a1']
    >>> by_trailing_number([])
    []
    """
    def number(label):
        digits = label[len(label.rstrip("0123456789")):]
        return int(digits) if digits else -1

    return sorted(labels, key=number)
