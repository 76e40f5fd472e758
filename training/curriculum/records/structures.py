"""Searching, ranking, matching and small puzzles over mixed data shapes."""

from bisect import bisect_left, insort
from itertools import zip_longest

from training.curriculum.exercise import exercise


@exercise(
    "Position in an ascending list where the value is, or -1; searched by halving.",
    "Binary lookup in sorted names: index or -1 when missing.",
)
def sorted_position(names: list[str], name: str) -> int:
    """Return the index of the name in a sorted list, or -1 if it is not there.

    >>> sorted_position(["Al", "Bo", "Cy"], "Bo")
    1
    >>> sorted_position(["Al"], "Zed")
    -1
    >>> sorted_position([], "x")
    -1
    """
    index = bisect_left(names, name)
    if index < len(names) and names[index] == name:
        return index
    return -1


@exercise(
    "Insert the scores one by one in a sorted list and report the list after every insertion.",
    "Snapshots of an always-sorted list while values are added.",
)
def sorted_snapshots(scores: list[int]) -> list[list[int]]:
    """Return the sorted list of the scores received so far, after every score.

    >>> sorted_snapshots([3, 1])
    [[3], [1, 3]]
    >>> sorted_snapshots([2, 2])
    [[2], [2, 2]]
    >>> sorted_snapshots([])
    []
    """
    current = []
    snapshots = []
    for score in scores:
        insort(current, score)
        snapshots.append(current.copy())
    return snapshots


@exercise(
    "Percentage of the values that are smaller than the given one, rounded down; an empty list gives 0.",
    "Percent rank of x within values as an integer.",
)
def percent_rank(values: list[float], x: float) -> int:
    """Return the whole percentage of values that are less than x; 0 if there are no values.

    >>> percent_rank([1, 2, 3, 4], 3)
    50
    >>> percent_rank([5, 6, 7], 6)
    33
    >>> percent_rank([], 1)
    0
    """
    if not values:
        return 0
    return 100 * sum(v < x for v in values) // len(values)


@exercise(
    "How did everybody move between two rankings? Positive numbers mean places gained; newcomers get None.",
    "Rank change per name in the new ranking: old place minus new place, or None for names without old place.",
)
def rank_moves(old: list[str], new: list[str]) -> dict[str, int | None]:
    """Return for each name in the new ranking how many places it rose, or None if it was not ranked before.

    >>> rank_moves(["a", "b", "c"], ["c", "a", "d"])
    {'c': 2, 'a': -1, 'd': None}
    >>> rank_moves([], ["x"])
    {'x': None}
    >>> rank_moves(["q"], [])
    {}
    """
    places = {name: place for place, name in enumerate(old)}
    return {
        name: places[name] - place if name in places else None
        for place, name in enumerate(new)
    }


@exercise(
    "Neighbours of a player in the ranking: (the one above, the one below), None at the ends.",
    "Who stands directly before and after the name in the list? A pair with None where nobody is.",
)
def rank_neighbours(ranking: list[str], name: str) -> tuple[str | None, str | None]:
    """Return the names directly above and below the given name in the ranking, None if there is none.

    >>> rank_neighbours(["a", "b", "c"], "b")
    ('a', 'c')
    >>> rank_neighbours(["a", "b"], "a")
    (None, 'b')
    >>> rank_neighbours(["solo"], "solo")
    (None, None)
    """
    place = ranking.index(name)
    above = ranking[place - 1] if place > 0 else None
    below = ranking[place + 1] if place + 1 < len(ranking) else None
    return above, below


@exercise(
    "Medals: the first three get 'gold', 'silver', 'bronze', all others an empty string.",
    "Dictionary of name to medal for a list in finishing order; '' from place four on.",
)
def award_medals(finishers: list[str]) -> dict[str, str]:
    """Return the medal of each finisher, '' for everyone after third place.

    >>> award_medals(["Al", "Bo"])
    {'Al': 'gold', 'Bo': 'silver'}
    >>> award_medals(["a", "b", "c", "d"])
    {'a': 'gold', 'b': 'silver', 'c': 'bronze', 'd': ''}
    >>> award_medals([])
    {}
    """
    medals = ["gold", "silver", "bronze"]
    awarded = {}
    for place, name in enumerate(finishers):
        awarded[name] = medals[place] if place < len(medals) else ""
    return awarded


@exercise(
    "Match donors to needs in order: each need takes from the first donor that still has something, possibly several. "
    "List (donor, need, amount).",
    "Allocate the donors' amounts to the needs one after the other and return every partial allocation as a triple.",
)
def allocate(donors: list[tuple[str, int]], needs: list[tuple[str, int]]) -> list[tuple[str, str, int]]:
    """Cover the needs in order from the donors in order and return (donor, need, amount) allocations.

    >>> allocate([("A", 5), ("B", 4)], [("x", 3), ("y", 4)])
    [('A', 'x', 3), ('A', 'y', 2), ('B', 'y', 2)]
    >>> allocate([("A", 1)], [("x", 3)])
    [('A', 'x', 1)]
    >>> allocate([], [("x", 1)])
    []
    """
    left = [[name, amount] for name, amount in donors]
    allocations = []
    for need, wanted in needs:
        for donor in left:
            amount = min(donor[1], wanted)
            if amount:
                allocations.append((donor[0], need, amount))
                donor[1] -= amount
                wanted -= amount
    return allocations


@exercise(
    "Give everybody the first wish that is still free; None if all their wishes are gone.",
    "Assign unique items by wish lists in order of the people.",
)
def grant_wishes(wishes: dict[str, list[str]]) -> dict[str, str | None]:
    """Give each person in turn the first of their wishes nobody has received yet, or None.

    >>> grant_wishes({"Al": ["kite", "ball"], "Bo": ["kite", "drum"], "Cy": ["drum"]})
    {'Al': 'kite', 'Bo': 'drum', 'Cy': None}
    >>> grant_wishes({"Al": []})
    {'Al': None}
    >>> grant_wishes({})
    {}
    """
    taken = set()
    granted = {}
    for person, wanted in wishes.items():
        gift = next((w for w in wanted if w not in taken), None)
        if gift is not None:
            taken.add(gift)
        granted[person] = gift
    return granted


@exercise(
    "Line-by-line comparison: ' ' for equal lines, '<' for the left and '>' for the right line where they differ.",
    "Compare two lists of lines at equal positions and produce marked lines; a missing line produces no entry.",
)
def compare_lines(left: list[str], right: list[str]) -> list[str]:
    """Compare lines by position: '  line' if equal, else '< left' and '> right' (a missing side is omitted).

    >>> compare_lines(["a", "b"], ["a", "c"])
    ['  a', '< b', '> c']
    >>> compare_lines(["x"], [])
    ['< x']
    >>> compare_lines([], [])
    []
    """
    report = []
    for a, b in zip_longest(left, right):
        if a == b:
            report.append(f"  {a}")
            continue
        if a is not None:
            report.append(f"< {a}")
        if b is not None:
            report.append(f"> {b}")
    return report


@exercise(
    "Text table: each column as wide as its longest cell, cells left-aligned and separated by ' | '.",
    "Align rows of strings into lines with padded columns joined by ' | '; trailing blanks are cut.",
)
def align_columns(rows: list[list[str]]) -> list[str]:
    """Format rows of strings as lines with aligned columns separated by ' | ', without trailing blanks.

    >>> align_columns([["id", "name"], ["10", "Al"]])
    ['id | name', '10 | Al']
    >>> align_columns([["a", "b"], ["long", "c"]])
    ['a    | b', 'long | c']
    >>> align_columns([])
    []
    """
    widths = [max(map(len, column)) for column in zip(*rows)]
    return [" | ".join(cell.ljust(w) for cell, w in zip(row, widths)).rstrip() for row in rows]


@exercise(
    "True if no two values of the mapping differ, which includes the case without any values.",
    "Are all values in the dictionary the same? An empty dict counts as yes.",
)
def all_values_equal(mapping: dict) -> bool:
    """Check whether all values of the dictionary are equal.

    >>> all_values_equal({"a": 1, "b": 1})
    True
    >>> all_values_equal({"a": 1, "b": 2})
    False
    >>> all_values_equal({})
    True
    """
    values = list(mapping.values())
    return all(value == values[0] for value in values)


@exercise(
    "First free name: the name itself, or name-2, name-3 and so on if it is taken.",
    "Make a name unique among those existing by appending '-2', '-3', ...",
)
def free_name(name: str, existing: list[str]) -> str:
    """Return the name if it is unused, otherwise the name with the first free suffix -2, -3, ...

    >>> free_name("log", ["log", "log-2"])
    'log-3'
    >>> free_name("log", [])
    'log'
    >>> free_name("a", ["a"])
    'a-2'
    """
    if name not in existing:
        return name
    number = 2
    while f"{name}-{number}" in existing:
        number += 1
    return f"{name}-{number}"


@exercise(
    "Weighted average of marks given as {subject: (mark, weight)}; None if the weights sum to zero.",
    "Mean of the marks with their weights, or None without weight.",
)
def weighted_mark(marks: dict[str, tuple[float, int]]) -> float | None:
    """Return the weighted mean of {subject: (mark, weight)}, or None if the total weight is 0.

    >>> weighted_mark({"art": (1, 1), "math": (2, 3)})
    1.75
    >>> weighted_mark({"pe": (4, 0)}) is None
    True
    >>> weighted_mark({}) is None
    True
    """
    total_weight = sum(weight for _, weight in marks.values())
    if total_weight == 0:
        return None
    return sum(mark * weight for mark, weight in marks.values()) / total_weight


@exercise(
    "Can the dominoes be laid in the given order, turning pieces as needed? Return the chain of turned pieces or None.",
    "Lay domino tuples one after another, flipping where necessary so that touching ends match; the first is not "
    "flipped. None if it fails.",
)
def lay_dominoes(pieces: list[tuple[int, int]]) -> list[tuple[int, int]] | None:
    """Lay the dominoes in order, turning each after the first if needed so that ends match; None if impossible.

    >>> lay_dominoes([(1, 2), (3, 2), (3, 3)])
    [(1, 2), (2, 3), (3, 3)]
    >>> lay_dominoes([(1, 2), (5, 6)]) is None
    True
    >>> lay_dominoes([])
    []
    """
    chain = []
    for a, b in pieces:
        if not chain or chain[-1][1] == a:
            chain.append((a, b))
        elif chain[-1][1] == b:
            chain.append((b, a))
        else:
            return None
    return chain


@exercise(
    "Ingredients to buy for several dishes with the number of each, given recipes; what is in the pantry is "
    "subtracted.",
    "Shopping list {ingredient: amount} for a meal plan {dish: times}, less the pantry; only positive amounts.",
)
def shopping_list(plan: dict[str, int], recipes: dict[str, dict[str, int]], pantry: dict[str, int]) -> dict[str, int]:
    """Return the ingredients to buy for cooking each dish the planned number of times, minus the pantry.

    >>> shopping_list({"cake": 2}, {"cake": {"egg": 3, "milk": 1}}, {"egg": 4})
    {'egg': 2, 'milk': 2}
    >>> shopping_list({"tea": 1}, {"tea": {"leaf": 1}}, {"leaf": 9})
    {}
    >>> shopping_list({}, {}, {"egg": 1})
    {}
    """
    needed = {}
    for dish, times in plan.items():
        for ingredient, amount in recipes[dish].items():
            needed[ingredient] = needed.get(ingredient, 0) + amount * times
    to_buy = {}
    for ingredient, amount in needed.items():
        lacking = amount - pantry.get(ingredient, 0)
        if lacking > 0:
            to_buy[ingredient] = lacking
    return to_buy


@exercise(
    "Which dishes can be cooked from the pantry? Sorted names of recipes whose ingredients are all there.",
    "Recipes (name: list of ingredients) that need nothing outside the pantry, in alphabetical order.",
)
def cookable_dishes(recipes: dict[str, list[str]], pantry: set[str]) -> list[str]:
    """Return the sorted recipes for which the pantry holds every ingredient.

    >>> cookable_dishes({"toast": ["bread"], "soup": ["leek", "salt"]}, {"bread", "salt"})
    ['toast']
    >>> cookable_dishes({"water": []}, set())
    ['water']
    >>> cookable_dishes({}, {"salt"})
    []
    """
    return sorted(dish for dish, needs in recipes.items() if pantry.issuperset(needs))


@exercise(
    "Sum a nested budget: {department: {item: cost}} to {department: total}, plus 'all' for everything.",
    "Totals per department and, under the key 'all', the grand total.",
)
def budget_totals(budget):
    """Return the sum of the costs per department, and the grand total under 'all'.

    >>> budget_totals({"IT": {"pc": 5, "lan": 2}, "HR": {"ads": 1}})
    {'IT': 7, 'HR': 1, 'all': 8}
    >>> budget_totals({"X": {}})
    {'X': 0, 'all': 0}
    >>> budget_totals({})
    {'all': 0}
    """
    totals = {department: sum(costs.values()) for department, costs in budget.items()}
    totals["all"] = sum(totals.values())
    return totals


@exercise(
    "Look up friends' phone numbers in order; the report has 'name: number' or 'name: unknown' lines.",
    "Phone list lines for the names, with the word unknown where the book has no entry.",
)
def phone_lines(names: list[str], book: dict[str, str]) -> list[str]:
    """Return a line 'name: number' for each name, or 'name: unknown' without an entry in the book.

    >>> phone_lines(["Al", "Bo"], {"Al": "123"})
    ['Al: 123', 'Bo: unknown']
    >>> phone_lines([], {"Al": "123"})
    []
    >>> phone_lines(["Cy"], {})
    ['Cy: unknown']
    """
    return [f"{name}: {book.get(name, 'unknown')}" for name in names]


@exercise(
    "Dictionary of squares 1..n without those divisible by 5.",
    "Map each k from 1 to n to k*k, leaving out squares that 5 divides.",
)
def squares_without_fives(n: int) -> dict[int, int]:
    """Return {k: k * k} for k from 1 to n, omitting squares divisible by 5.

    >>> squares_without_fives(3)
    {1: 1, 2: 4, 3: 9}
    >>> squares_without_fives(6)
    {1: 1, 2: 4, 3: 9, 4: 16, 6: 36}
    >>> squares_without_fives(0)
    {}
    """
    return {k: k * k for k in range(1, n + 1) if k * k % 5}


@exercise(
    "Remove entries whose time is over: keep those with expiry after `now`.",
    "Purge a dict {key: (value, expires)} and return {key: value} of the entries still valid at `now`.",
)
def unexpired(entries: dict[str, tuple], now: int) -> dict:
    """Return {key: value} of the entries {key: (value, expiry)} whose expiry is later than now.

    >>> unexpired({"a": (1, 10), "b": (2, 5)}, 7)
    {'a': 1}
    >>> unexpired({"a": (1, 7)}, 7)
    {}
    >>> unexpired({}, 0)
    {}
    """
    return {key: value for key, (value, expiry) in entries.items() if expiry > now}
