"""Mid-size functions: greedy choices, two pointers, simulations."""

from training.curriculum.exercise import exercise


@exercise(
    "Load a lift with people in queue order; a trip ends when the next person would exceed the weight limit. How many trips are needed?",
    "Number of lift rides when people enter in the given order and each ride carries at most `limit` kilograms. Nobody alone is too heavy.",
)
def lift_trips(weights: list[int], limit: int) -> int:
    """Return how many trips a lift makes for people who enter in order.

    A trip takes as many people as fit below or at the weight limit.

    >>> lift_trips([70, 80, 60, 90], 160)
    2
    >>> lift_trips([100, 100], 150)
    2
    >>> lift_trips([], 100)
    0
    """
    trips = 0
    load = limit
    for weight in weights:
        if load + weight > limit:
            trips += 1
            load = 0
        load += weight
    return trips


@exercise(
    "Fill bottles from a barrel in order of size, smallest first; how many bottles get completely full?",
    "With `litres` available, count how many bottles can be filled when starting with the smallest.",
)
def bottles_filled(litres: int, sizes: list[int]) -> int:
    """Return how many bottles can be filled, taking the smallest first.

    >>> bottles_filled(10, [5, 2, 4])
    2
    >>> bottles_filled(11, [5, 2, 4])
    3
    >>> bottles_filled(1, [2])
    0
    """
    full = 0
    for size in sorted(sizes):
        if size > litres:
            break
        litres -= size
        full += 1
    return full


@exercise(
    "Pay an amount with the given note values, always using the largest that still fits; return a dict of value to count, or None if something is left over.",
    "Greedy payment: from large to small use each note as often as possible. Notes that are not used do not appear; None when it does not come out even.",
)
def pay_with_notes(amount: int, notes: list[int]):
    """Return how many of each note are used to pay an amount greedily, or None.

    >>> pay_with_notes(85, [5, 10, 50])
    {50: 1, 10: 3, 5: 1}
    >>> pay_with_notes(7, [5]) is None
    True
    >>> pay_with_notes(0, [5])
    {}
    """
    used = {}
    for note in sorted(notes, reverse=True):
        count, amount = divmod(amount, note)
        if count:
            used[note] = count
    return used if amount == 0 else None


@exercise(
    "Bacteria in a dish: each hour the number doubles and then `removed` are taken away; after how many hours is the limit reached or exceeded? None if it never grows.",
    "Count the hours until a population that doubles and loses a fixed number each hour is at least `limit`; give None when it does not increase.",
)
def hours_until_full(start: int, removed: int, limit: int):
    """Return after how many hours a population reaches the limit, or None.

    Every hour it doubles and then loses a fixed number. None is returned if it fails to grow.

    >>> hours_until_full(10, 5, 50)
    4
    >>> hours_until_full(5, 5, 50) is None
    True
    >>> hours_until_full(60, 1, 50)
    0
    """
    hours = 0
    while start < limit:
        following = start * 2 - removed
        if following <= start:
            return None
        start = following
        hours += 1
    return hours


@exercise(
    "Robot vacuum on a strip: commands '>' and '<' move within the strip (walls block), '*' cleans the current cell. Return how many different cells were cleaned.",
    "Follow the commands on cells 0 to length - 1, starting at 0, and count the distinct cells on which a '*' was executed.",
)
def cells_cleaned(length: int, commands: str) -> int:
    """Return how many different cells of a strip are cleaned.

    The robot starts on cell 0; '>' and '<' move it unless there is a wall, '*' cleans its cell.

    >>> cells_cleaned(3, "*>*>*>*")
    3
    >>> cells_cleaned(2, "<*")
    1
    >>> cells_cleaned(5, ">>>")
    0
    """
    position = 0
    cleaned = set()
    for command in commands:
        if command == ">":
            position = min(position + 1, length - 1)
        elif command == "<":
            position = max(position - 1, 0)
        elif command == "*":
            cleaned.add(position)
    return len(cleaned)


@exercise(
    "Run a printer queue of (name, pages): each turn prints up to `quota` pages of the front job and moves it to the back if pages are left. Return the names in order of completion.",
    "Round-robin printing with a page quota per turn; list the jobs as they are finished.",
)
def printing_order(jobs: list[tuple[str, int]], quota: int) -> list[str]:
    """Return the job names in the order in which they are finished.

    Each turn prints up to quota pages of the first job; an unfinished job goes to the end.

    >>> printing_order([("a", 5), ("b", 2), ("c", 4)], 3)
    ['b', 'a', 'c']
    >>> printing_order([("x", 1)], 10)
    ['x']
    >>> printing_order([], 1)
    []
    """
    queue = list(jobs)
    finished = []
    while queue:
        name, pages = queue.pop(0)
        if pages <= quota:
            finished.append(name)
        else:
            queue.append((name, pages - quota))
    return finished


@exercise(
    "Elevator log: start on floor 0 and visit the requested floors in order; return the total number of floors travelled and the highest floor seen.",
    "Sum the distances between consecutive requests (from 0) and report it with the maximum floor.",
)
def elevator_trip(requests: list[int]) -> tuple[int, int]:
    """Return the floors travelled and the highest floor for requests served in order from floor 0.

    >>> elevator_trip([3, 1, 5])
    (9, 5)
    >>> elevator_trip([-1])
    (1, 0)
    >>> elevator_trip([])
    (0, 0)
    """
    floor = travelled = highest = 0
    for wanted in requests:
        travelled += abs(wanted - floor)
        floor = wanted
        highest = max(highest, floor)
    return travelled, highest


@exercise(
    "Traffic lights: given red and green durations (red first from second 0) for each light and the driving time between lights, when is the last light passed?",
    "Drive through lights that show red, then green, in turn from second zero; before each light drive `gap` seconds, and wait at red. Return the time after the last one.",
)
def pass_lights(lights: list[tuple[int, int]], gap: int) -> int:
    """Return the second at which the last traffic light is passed.

    Each light is (red, green) in seconds and starts with red at second 0; it takes gap seconds to reach the next light.

    >>> pass_lights([(10, 20)], 5)
    10
    >>> pass_lights([(10, 20), (5, 5)], 12)
    25
    >>> pass_lights([], 9)
    0
    """
    time = 0
    for red, green in lights:
        time += gap
        phase = time % (red + green)
        if phase < red:
            time += red - phase
    return time


@exercise(
    "Share apples fairly: repeatedly the child with the most gives one to the child with the fewest until the difference is at most one. How many apples change hands?",
    "Simulate moving single items from the largest to the smallest pile until all differ by no more than one; return the number of moves.",
)
def apples_passed(piles: list[int]) -> int:
    """Return how many single apples are moved from the largest to the smallest pile until they differ by at most one.

    >>> apples_passed([5, 1])
    2
    >>> apples_passed([4, 0, 2])
    2
    >>> apples_passed([3, 3])
    0
    """
    piles = list(piles)
    moves = 0
    while max(piles) - min(piles) > 1:
        piles[piles.index(max(piles))] -= 1
        piles[piles.index(min(piles))] += 1
        moves += 1
    return moves


@exercise(
    "Vending machine: process events (a number inserts cents, a name buys if credit suffices) and return (bought names, remaining credit).",
    "Run through coins and product names; a product is sold only when the inserted credit covers its price.",
)
def vending_run(events: list, prices: dict[str, int]) -> tuple[list[str], int]:
    """Return the products sold and the credit left after a list of events.

    An int adds credit, and a product name buys it if the credit is enough (otherwise nothing happens).

    >>> vending_run([100, "tea", "tea"], {"tea": 60})
    (['tea'], 40)
    >>> vending_run(["gum"], {"gum": 5})
    ([], 0)
    >>> vending_run([50, 50, "bar"], {"bar": 100})
    (['bar'], 0)
    """
    credit = 0
    sold = []
    for event in events:
        if isinstance(event, int):
            credit += event
        elif prices[event] <= credit:
            credit -= prices[event]
            sold.append(event)
    return sold, credit


@exercise(
    "Which two weights, one from each sorted list, come closest to the target together? Return the pair found first with two pointers.",
    "Walk from the low end of `left` and the high end of `right` to find the pair whose sum is nearest to the target.",
)
def closest_pair_sum(left: list[int], right: list[int], target: int) -> tuple[int, int]:
    """Return a pair, one number from each ascending list, whose sum is closest to the target.

    >>> closest_pair_sum([1, 4, 7], [2, 9], 10)
    (1, 9)
    >>> closest_pair_sum([1, 8], [1, 3], 12)
    (8, 3)
    >>> closest_pair_sum([5], [5], 0)
    (5, 5)
    """
    i, j = 0, len(right) - 1
    best = (left[0], right[-1])
    while i < len(left) and j >= 0:
        total = left[i] + right[j]
        if abs(total - target) < abs(sum(best) - target):
            best = (left[i], right[j])
        if total < target:
            i += 1
        else:
            j -= 1
    return best


@exercise(
    "Sprinklers at positions water `radius` to each side of a bed from 0 to length: is every point watered?",
    "Check whether intervals of the same radius around the given positions cover the whole stretch from 0 to `length`.",
)
def bed_is_watered(length: int, sprinklers: list[int], radius: int) -> bool:
    """Check whether sprinklers of a radius cover a flower bed from 0 to length.

    >>> bed_is_watered(10, [2, 7], 3)
    True
    >>> bed_is_watered(10, [2, 9], 3)
    False
    >>> bed_is_watered(5, [], 1)
    False
    """
    wet_until = 0
    for position in sorted(sprinklers):
        if position - radius > wet_until:
            return False
        wet_until = max(wet_until, position + radius)
    return wet_until >= length
