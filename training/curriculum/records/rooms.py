"""Small worlds: libraries, gardens, parking, games and machines kept in dictionaries and lists."""

from collections import Counter, namedtuple

from training.curriculum.exercise import exercise

Card = namedtuple("Card", "rank suit")


class Garage:
    """A car park with numbered places."""

    def __init__(self, places):
        self.places = [None] * places

    @exercise(
        "Put the car on the lowest free place and return its number (from 0), or -1 if the garage is full.",
        "Park a car: first empty index gets the plate; -1 means no room.",
    )
    def park(self, plate: str) -> int:
        """Park a car on the first free place and return the place index, or -1 if all are taken.

        >>> garage = Garage(2)
        >>> garage.park("AB1"), garage.park("CD2"), garage.park("EF3")
        (0, 1, -1)
        >>> garage.places
        ['AB1', 'CD2']
        >>> Garage(0).park("X")
        -1
        """
        for index, car in enumerate(self.places):
            if car is None:
                self.places[index] = plate
                return index
        return -1

    @exercise(
        "Free the place of the car with this plate; False if it is not here.",
        "Let a car leave and tell whether it was parked in the garage.",
    )
    def leave(self, plate: str) -> bool:
        """Remove the car from its place and return whether it was there.

        >>> garage = Garage(2)
        >>> garage.places = ["AB1", "CD2"]
        >>> garage.leave("AB1")
        True
        >>> garage.places
        [None, 'CD2']
        >>> garage.leave("AB1")
        False
        """
        if plate not in self.places:
            return False
        self.places[self.places.index(plate)] = None
        return True


class Library:
    """Books with the reader who has borrowed them, None when on the shelf."""

    def __init__(self, titles):
        self.borrower = dict.fromkeys(titles)

    @exercise(
        "Lend a book if it exists and is on the shelf; report 'ok', 'unknown' or 'out'.",
        "Hand the title to the reader and answer 'ok'; 'unknown' for titles not owned, 'out' when already borrowed.",
    )
    def lend(self, title: str, reader: str) -> str:
        """Lend a book to a reader and return 'ok', or 'unknown' or 'out' if that is impossible.

        >>> lib = Library(["Emma"])
        >>> lib.lend("Emma", "Al")
        'ok'
        >>> lib.lend("Emma", "Bo")
        'out'
        >>> lib.lend("Dune", "Bo")
        'unknown'
        """
        if title not in self.borrower:
            return "unknown"
        if self.borrower[title] is not None:
            return "out"
        self.borrower[title] = reader
        return "ok"

    @exercise(
        "Sorted titles the reader has at home.",
        "Which books are out to this reader? Alphabetical list.",
    )
    def books_of(self, reader: str) -> list[str]:
        """Return the sorted titles borrowed by the reader.

        >>> lib = Library(["Emma", "Dune", "Ulysses"])
        >>> lib.borrower["Ulysses"] = lib.borrower["Emma"] = "Al"
        >>> lib.books_of("Al")
        ['Emma', 'Ulysses']
        >>> lib.books_of("Bo")
        []
        >>> Library([]).books_of("Al")
        []
        """
        return sorted(title for title, who in self.borrower.items() if who == reader)


@exercise(
    "Water the plants: raise every plant's moisture by `amount` but not above its own maximum; returns a new dict.",
    "Moisture levels after watering, each capped by the limit of that plant (100 if it has none).",
)
def water_plants(moisture: dict[str, int], amount: int, limits: dict[str, int]) -> dict[str, int]:
    """Return the moisture of each plant after adding amount, limited to the plant's limit (default 100).

    >>> water_plants({"fern": 50, "cactus": 5}, 20, {"cactus": 15})
    {'fern': 70, 'cactus': 15}
    >>> water_plants({"ivy": 95}, 10, {})
    {'ivy': 100}
    >>> water_plants({}, 5, {})
    {}
    """
    return {plant: min(level + amount, limits.get(plant, 100)) for plant, level in moisture.items()}


@exercise(
    "Suit that occurs most in the hand of cards; on a tie the suit seen first.",
    "Which suit has the most cards? None for an empty hand.",
)
def longest_suit(hand: list[Card]) -> str | None:
    """Return the suit with the most cards, the first one if tied, or None for an empty hand.

    >>> longest_suit([Card(9, "hearts"), Card(2, "clubs"), Card(5, "clubs")])
    'clubs'
    >>> longest_suit([Card(9, "hearts"), Card(2, "clubs")])
    'hearts'
    >>> longest_suit([]) is None
    True
    """
    counts = Counter(card.suit for card in hand)
    return max(counts, key=counts.get, default=None)


@exercise(
    "Who takes the trick? Highest card of the suit led by the first card; index of the winner.",
    "Index of the best card among those following the suit of the first card.",
)
def trick_taken_by(cards: list[Card]) -> int:
    """Return the index of the highest card that has the suit of the first card.

    >>> trick_taken_by([Card(5, "clubs"), Card(9, "clubs"), Card(12, "hearts")])
    1
    >>> trick_taken_by([Card(2, "spades"), Card(14, "hearts")])
    0
    >>> trick_taken_by([Card(7, "clubs")])
    0
    """
    led = cards[0].suit
    best = 0
    for index, card in enumerate(cards):
        if card.suit == led and card.rank > cards[best].rank:
            best = index
    return best


@exercise(
    "Ranks that occur exactly twice in the hand, highest first.",
    "List the pairs of a hand of Card tuples as ranks in descending order.",
)
def pair_ranks(hand):
    """Return the ranks held exactly two times, in descending order.

    >>> pair_ranks([Card(4, "a"), Card(9, "b"), Card(4, "c"), Card(9, "d")])
    [9, 4]
    >>> pair_ranks([Card(4, "a"), Card(4, "b"), Card(4, "c")])
    []
    >>> pair_ranks([])
    []
    """
    counts = Counter(card.rank for card in hand)
    return sorted((rank for rank, n in counts.items() if n == 2), reverse=True)


@exercise(
    "Collect treasure: a player walks over cells in order and takes what lies there once. Return the sum.",
    "Sum of the values on the visited cells, each cell counting only at the first visit.",
)
def treasure_sum(treasures: dict[tuple[int, int], int], walk: list[tuple[int, int]]) -> int:
    """Return the total treasure collected on a walk; every cell can be emptied only once.

    >>> treasure_sum({(0, 0): 5, (1, 0): 2}, [(0, 0), (1, 0), (0, 0)])
    7
    >>> treasure_sum({(3, 3): 9}, [(0, 0)])
    0
    >>> treasure_sum({}, [])
    0
    """
    return sum(treasures.get(cell, 0) for cell in set(walk))


@exercise(
    "Is the move a king's move on a board of the given size? One step in any direction, staying on the board.",
    "Check that target is on the size x size board and exactly one step (also diagonal) away from the start.",
)
def is_king_step(start: tuple[int, int], target: tuple[int, int], size: int) -> bool:
    """Check whether target is on the board and one step, straight or diagonal, from start.

    >>> is_king_step((0, 0), (1, 1), 8)
    True
    >>> is_king_step((0, 0), (0, -1), 8)
    False
    >>> is_king_step((2, 2), (2, 2), 8)
    False
    """
    row, column = target
    if not (0 <= row < size and 0 <= column < size):
        return False
    return max(abs(row - start[0]), abs(column - start[1])) == 1


@exercise(
    "Rooms a player can enter with the keys: doors are (room, needed key); a None key means open. Sorted rooms.",
    "Sorted names of rooms whose door is unlocked or whose key is in the bag.",
)
def open_rooms(doors: list[tuple[str, str | None]], keys: set[str]) -> list[str]:
    """Return the sorted rooms whose door needs no key (None) or a key in the bag.

    >>> open_rooms([("hall", None), ("vault", "gold"), ("attic", "iron")], {"iron"})
    ['attic', 'hall']
    >>> open_rooms([("vault", "gold")], set())
    []
    >>> open_rooms([], {"gold"})
    []
    """
    return sorted(room for room, key in doors if key is None or key in keys)


@exercise(
    "Evolve a row of cells: a cell lives next if exactly one of its two neighbours lives; outside is dead.",
    "Next generation of a 0/1 row, where each cell becomes the exclusive or of its left and right neighbours.",
)
def next_row(cells: list[int]) -> list[int]:
    """Return the next generation of 0/1 cells: alive if exactly one neighbour is alive. Beyond the ends all is dead.

    >>> next_row([0, 1, 0])
    [1, 0, 1]
    >>> next_row([1, 1])
    [1, 1]
    >>> next_row([1])
    [0]
    """
    padded = [0] + cells + [0]
    return [padded[i - 1] ^ padded[i + 1] for i in range(1, len(padded) - 1)]


@exercise(
    "Register machine: run 'inc R', 'dec R', 'copy A B' and 'zero R' lines; all registers start at 0.",
    "Execute simple register commands and return the registers used as a dict.",
)
def run_registers(program: list[str]) -> dict[str, int]:
    """Run 'inc R', 'dec R', 'zero R' and 'copy A B' commands on registers starting at 0 and return them.

    >>> run_registers(["inc a", "inc a", "copy a b", "dec a"])
    {'a': 1, 'b': 2}
    >>> run_registers(["inc x", "zero x"])
    {'x': 0}
    >>> run_registers([])
    {}
    """
    registers = {}
    for line in program:
        command, name, *rest = line.split()
        value = registers.get(name, 0)
        if command == "inc":
            registers[name] = value + 1
        elif command == "dec":
            registers[name] = value - 1
        elif command == "zero":
            registers[name] = 0
        else:
            registers[rest[0]] = value
    return registers


@exercise(
    "Instructions executed until the pointer, starting at 0, leaves the list of relative jumps, where 0 means one "
    "ahead; "
    "stop after `limit`.",
    "Count executed instructions of a list of relative jumps (0 means go on by one), giving up at `limit`.",
)
def executed_steps(jumps: list[int], limit: int) -> int:
    """Return how many instructions run until the pointer leaves the list, at most limit.

    Each number is a relative jump; 0 moves to the next instruction.

    >>> executed_steps([0, 2, 0, 0], 100)
    3
    >>> executed_steps([0, -1], 10)
    10
    >>> executed_steps([], 5)
    0
    """
    pointer = steps = 0
    while 0 <= pointer < len(jumps) and steps < limit:
        pointer += jumps[pointer] or 1
        steps += 1
    return steps


@exercise(
    "Microwave display: key presses '0'-'9' shift digits in from the right, 'C' clears; show MM:SS from four digits.",
    "Text 'dd:dd' of the last four digits typed since the last 'C', zeros in front.",
)
def microwave_display(keys: str) -> str:
    """Return the display 'MM:SS' made of the last four digits typed; 'C' clears everything typed so far.

    >>> microwave_display("130")
    '01:30'
    >>> microwave_display("12C5")
    '00:05'
    >>> microwave_display("12345")
    '23:45'
    """
    typed = keys.rpartition("C")[2]
    digits = typed[-4:].zfill(4)
    return f"{digits[:2]}:{digits[2:]}"


@exercise(
    "Chess-clock: players A and B move alternately, A first; total thinking time of both from the list of move times.",
    "Split alternating move times into the totals (A, B).",
)
def thinking_times(moves: list[int]) -> tuple[int, int]:
    """Return the total time of the first and of the second player, who move alternately.

    >>> thinking_times([5, 3, 2])
    (7, 3)
    >>> thinking_times([])
    (0, 0)
    >>> thinking_times([9])
    (9, 0)
    """
    return sum(moves[::2]), sum(moves[1::2])


@exercise(
    "Play 'higher card wins' between two piles of equal length; the winner is 'first', 'second' or 'draw' by rounds "
    "won.",
    "Compare two lists position by position and tell which has more larger entries.",
)
def duel_result(first: list[int], second: list[int]) -> str:
    """Compare cards pairwise and return 'first', 'second' or 'draw' by the number of rounds won.

    >>> duel_result([5, 2, 9], [4, 3, 8])
    'first'
    >>> duel_result([1], [1])
    'draw'
    >>> duel_result([1, 5], [2, 6])
    'second'
    """
    lead = sum((a > b) - (a < b) for a, b in zip(first, second))
    if lead > 0:
        return "first"
    return "second" if lead < 0 else "draw"


@exercise(
    "Health after hits and potions: 'hit' lowers by damage less armour (never below 0 damage); health at 0 ends it.",
    "Process ('hit', d) and ('heal', h) events: hits are reduced by armour, healing is limited to the initial "
    "health, and "
    "nothing happens after reaching 0.",
)
def health_after_events(health: int, armour: int, events: list[tuple[str, int]]) -> int:
    """Return the health after ('hit', damage) and ('heal', points) events.

    Armour reduces each hit, healing never exceeds the initial health, and at 0 the game ends.

    >>> health_after_events(10, 1, [("hit", 4), ("heal", 9)])
    10
    >>> health_after_events(5, 0, [("hit", 9), ("heal", 5)])
    0
    >>> health_after_events(5, 3, [("hit", 2)])
    5
    """
    maximum = health
    for kind, amount in events:
        if health == 0:
            break
        if kind == "hit":
            health = max(0, health - max(0, amount - armour))
        else:
            health = min(maximum, health + amount)
    return health


@exercise(
    "Add up the food portions of all animals from {animal: species} and {species: portions}; unlisted species get 1.",
    "How many portions are needed in total when each animal gets the amount of its species (1 if not listed)?",
)
def portions_needed(animals: dict[str, str], portions: dict[str, int]) -> int:
    """Return the total number of food portions; species without an entry need one portion.

    >>> portions_needed({"Rex": "dog", "Tom": "cat"}, {"dog": 3})
    4
    >>> portions_needed({}, {"dog": 3})
    0
    >>> portions_needed({"A": "dog", "B": "dog"}, {"dog": 2})
    4
    """
    return sum(portions.get(species, 1) for species in animals.values())
