"""Mid-size functions: searching, trying out, remembering partial results."""

from functools import cache

from training.curriculum.exercise import exercise


@exercise(
    "All ways to hang flags in a row of n with the given colours so that neighbours differ, as strings in order.",
    "List every string of length n over the colour letters in which no two adjacent letters are equal.",
)
def flag_rows(n: int, colours: str) -> list[str]:
    """Return all strings of n colour letters without equal neighbours.

    >>> flag_rows(2, "rb")
    ['rb', 'br']
    >>> flag_rows(1, "xyz")
    ['x', 'y', 'z']
    >>> flag_rows(0, "rb")
    ['']
    """
    rows = [""]
    for _ in range(n):
        rows = [row + c for row in rows for c in colours if row[-1:] != c]
    return rows


@exercise(
    "Cheapest way to rent a bike for a number of days from offers (days, price): offers may be used repeatedly and may cover more days than needed.",
    "Minimum cost to cover at least `days` days with rental packages, each a (length, price) pair usable any number of times.",
)
def rental_cost(days: int, offers: list[tuple[int, int]]) -> int:
    """Return the lowest price for renting at least a number of days.

    Each offer (length, price) can be taken any number of times.

    >>> rental_cost(5, [(1, 10), (3, 24)])
    44
    >>> rental_cost(6, [(1, 10), (7, 45)])
    45
    >>> rental_cost(0, [(1, 10)])
    0
    """
    cheapest = [0]
    for day in range(1, days + 1):
        cheapest.append(min(price + cheapest[max(0, day - length)] for length, price in offers))
    return cheapest[days]


@exercise(
    "Choose gifts with total price exactly equal to the budget: return the first fitting list of names found by trying to take each gift in order, or None.",
    "Backtrack over gifts (name to price), preferring to take earlier ones, until the budget is used up exactly; None if that is impossible.",
)
def gifts_for_budget(prices: dict[str, int], budget: int):
    """Return names of gifts that cost exactly the budget together, or None.

    Gifts are tried in order, and taking a gift is tried before leaving it out.

    >>> gifts_for_budget({"cup": 7, "book": 12, "pen": 3}, 15)
    ['book', 'pen']
    >>> gifts_for_budget({"cup": 7}, 5) is None
    True
    >>> gifts_for_budget({"cup": 7}, 0)
    []
    """
    names = list(prices)

    def attempt(index, left):
        if left == 0:
            return []
        if index == len(names) or left < 0:
            return None
        name = names[index]
        rest = attempt(index + 1, left - prices[name])
        if rest is not None:
            return [name] + rest
        return attempt(index + 1, left)

    return attempt(0, budget)


@exercise(
    "Shortest number of moves for a token on a ring of `size` fields that can go `steps` forward or one back, from field 0 to the target.",
    "Breadth-first search on a circle: each move is +steps or -1 modulo size; count the moves to reach the target from 0.",
)
def ring_moves(size: int, steps: int, target: int) -> int:
    """Return the fewest moves from field 0 to a target on a ring.

    A move goes steps fields forward or one field back.

    >>> ring_moves(10, 3, 5)
    3
    >>> ring_moves(10, 3, 9)
    1
    >>> ring_moves(5, 2, 0)
    0
    """
    moves = 0
    current = {0}
    seen = {0}
    while target not in current:
        current = {f for p in current for f in ((p + steps) % size, (p - 1) % size)} - seen
        seen |= current
        moves += 1
    return moves


@exercise(
    "Seat guests in a row so that no two enemies sit side by side: first fitting order, trying guests in the given order, or None.",
    "Backtracking seating plan. `enemies` is a list of pairs that must not be neighbours; give None when there is no solution.",
)
def seat_guests(guests: list[str], enemies: list[tuple[str, str]]):
    """Return the first order of guests without enemies side by side, or None.

    >>> seat_guests(["Ann", "Bob", "Cem"], [("Ann", "Bob")])
    ['Ann', 'Cem', 'Bob']
    >>> seat_guests(["Ann", "Bob"], [("Bob", "Ann")]) is None
    True
    >>> seat_guests(["Ann"], [])
    ['Ann']
    """
    def place(row):
        if len(row) == len(guests):
            return row
        for guest in guests:
            if guest in row:
                continue
            if row and ((row[-1], guest) in enemies or (guest, row[-1]) in enemies):
                continue
            found = place(row + [guest])
            if found:
                return found
        return None

    return place([])


@exercise(
    "Split a run of glued digits into ascending house numbers: True if it can be cut into at least two numbers, each larger than the one before, without leading zeros.",
    "Can the digit text be separated into two or more strictly increasing numbers that do not begin with 0?",
)
def splits_ascending(digits: str) -> bool:
    """Check whether digits can be cut into at least two strictly increasing numbers without leading zeros.

    >>> splits_ascending("91011")
    True
    >>> splits_ascending("21")
    False
    >>> splits_ascending("7")
    False
    >>> splits_ascending("102")
    False
    """
    def cut(start, previous, parts):
        if start == len(digits):
            return parts >= 2
        if digits[start] == "0":
            return False
        for end in range(start + 1, len(digits) + 1):
            number = int(digits[start:end])
            if number > previous and cut(end, number, parts + 1):
                return True
        return False

    return cut(0, 0, 0)


@exercise(
    "Fewest buttons to press to get exactly the wanted number from 0 with the operations 'add a' and 'times b' (a at least 1, b at least 2); None if impossible.",
    "Search backwards or forwards for the least number of presses of '+a' and '*b' that turn 0 into the target; None when it cannot be done.",
)
def button_presses(target: int, a: int, b: int):
    """Return the fewest presses of '+a' and '*b' that lead from 0 to a target, or None.

    >>> button_presses(10, 5, 2)
    2
    >>> button_presses(12, 3, 2)
    3
    >>> button_presses(7, 5, 2) is None
    True
    """
    level = {0}
    seen = {0}
    presses = 0
    while level:
        if target in level:
            return presses
        level = {n for v in level for n in (v + a, v * b) if n <= target} - seen
        seen |= level
        presses += 1
    return None


@exercise(
    "Position at which a level first reaches the mark in an ascending list, by halving the range; the length if it never does.",
    "Binary search for the first index whose value is at least `mark` in sorted readings.",
)
def first_at_least(readings: list[int], mark: int) -> int:
    """Return the first index with a value of at least mark in an ascending list.

    If there is none, the length of the list is returned.

    >>> first_at_least([2, 5, 5, 9], 5)
    1
    >>> first_at_least([2, 5], 7)
    2
    >>> first_at_least([], 1)
    0
    """
    low, high = 0, len(readings)
    while low < high:
        middle = (low + high) // 2
        if readings[middle] < mark:
            low = middle + 1
        else:
            high = middle
    return low


@exercise(
    "Number of ways to colour a garland of n lamps red or blue so that no `limit` red lamps stand in a row.",
    "Count the strings of n lamps, each red or blue, that never have `limit` consecutive red ones.",
)
def garland_count(n: int, limit: int) -> int:
    """Count the red and blue garlands of n lamps without limit red lamps in a row.

    >>> garland_count(2, 2)
    3
    >>> garland_count(3, 2)
    5
    >>> garland_count(4, 1)
    1
    """
    @cache
    def ways(left, red):
        if red == limit:
            return 0
        if left == 0:
            return 1
        return ways(left - 1, 0) + ways(left - 1, red + 1)

    return ways(n, 0)


@exercise(
    "Everything a part is built of: total amounts of basic parts for one product, from a dict of part to {component: count}; parts without an entry are basic.",
    "Resolve a bill of materials recursively and return a dict of basic part to quantity needed for one item.",
)
def basic_parts(product: str, recipes: dict[str, dict[str, int]]) -> dict[str, int]:
    """Return how many basic parts are needed for one product.

    Parts without a recipe are basic.

    >>> basic_parts("cart", {"cart": {"wheel": 4, "box": 1}, "box": {"plank": 6}})
    {'wheel': 4, 'plank': 6}
    >>> basic_parts("nail", {})
    {'nail': 1}
    >>> basic_parts("a", {"a": {"b": 2, "c": 1}, "b": {"c": 3}})
    {'c': 7}
    """
    if product not in recipes:
        return {product: 1}
    total: dict[str, int] = {}
    for component, count in recipes[product].items():
        for part, amount in basic_parts(component, recipes).items():
            total[part] = total.get(part, 0) + amount * count
    return total
