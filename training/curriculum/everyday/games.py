"""Cards, dice and board games with own rules."""

from collections import Counter

from training.curriculum.exercise import exercise

SUITS = "CDHS"
RANKS = "23456789TJQKA"


@exercise(
    "The full deck of 52 cards as two-letter codes, rank then suit, suit by suit in the order of SUITS.",
    "List every combination of a rank from RANKS and a suit from SUITS, all ranks of the first suit first.",
)
def full_deck() -> list[str]:
    """Return all cards as rank + suit, ordered by suit (SUITS) and then rank (RANKS).

    >>> full_deck()[:2]
    ['2C', '3C']
    >>> full_deck()[-1]
    'AS'
    >>> len(full_deck())
    52
    """
    return [rank + suit for suit in SUITS for rank in RANKS]


@exercise(
    "Sort a hand by rank in the order of RANKS, and by suit in the order of SUITS among equal ranks.",
    "Arrange cards such as 'TH' from the lowest to the highest rank.",
)
def sort_hand(hand: list[str]) -> list[str]:
    """Return the cards sorted by rank (order of RANKS), then suit (order of SUITS).

    >>> sort_hand(["AS", "2H", "TC"])
    ['2H', 'TC', 'AS']
    >>> sort_hand(["KS", "KC"])
    ['KC', 'KS']
    >>> sort_hand([])
    []
    """
    return sorted(hand, key=lambda card: (RANKS.index(card[0]), SUITS.index(card[1])))


@exercise(
    "Do all cards of the hand have the same suit (the last letter)? An empty hand does not.",
    "True if the hand is of a single suit.",
)
def single_suit(hand: list[str]) -> bool:
    """Check whether all cards of a hand share one suit.

    >>> single_suit(["2H", "KH"])
    True
    >>> single_suit(["2H", "KS"])
    False
    >>> single_suit([])
    False
    """
    return len({card[-1] for card in hand}) == 1


@exercise(
    "Ranks that occur at least twice in the hand, in the order of RANKS.",
    "Which card ranks appear more than once? Lowest first.",
)
def paired_ranks(hand):
    """Return the ranks held two or more times, in the order of RANKS.

    >>> paired_ranks(["KH", "2S", "KD", "2C", "9H"])
    ['2', 'K']
    >>> paired_ranks(["AH", "KH"])
    []
    >>> paired_ranks(["5H", "5D", "5S"])
    ['5']
    """
    counts = Counter(card[0] for card in hand)
    return [rank for rank in RANKS if counts[rank] >= 2]


@exercise(
    "Winner of a trick: the highest card of the suit that was led, unless trump cards were played, then the highest trump. Return its index.",
    "Index of the winning card. Trumps beat all others; otherwise only cards of the first card's suit count; ranks follow RANKS.",
)
def who_takes_trick(cards: list[str], trump: str) -> int:
    """Return the index of the card that wins a trick.

    The highest trump wins, or without trumps the highest card of the suit of the first card.

    >>> who_takes_trick(["5H", "KH", "AS"], "C")
    1
    >>> who_takes_trick(["5H", "2C", "AH"], "C")
    1
    >>> who_takes_trick(["9D"], "S")
    0
    """
    suits = {card[1] for card in cards}
    suit = trump if trump in suits else cards[0][1]
    winners = [i for i, card in enumerate(cards) if card[1] == suit]
    return max(winners, key=lambda i: RANKS.index(cards[i][0]))


@exercise(
    "Deal cards one by one in turn to a number of players; the rest of an uneven deck goes to the first players.",
    "Distribute the deck round-robin and return one list per player.",
)
def deal_round(deck: list, players: int) -> list[list]:
    """Deal a deck in turn to the players and return their hands.

    >>> deal_round([1, 2, 3, 4, 5], 2)
    [[1, 3, 5], [2, 4]]
    >>> deal_round(["a"], 3)
    [['a'], [], []]
    >>> deal_round([], 1)
    [[]]
    """
    return [deck[i::players] for i in range(players)]


@exercise(
    "Lift the top `count` cards off a deck and put them under the rest; a count beyond the deck size wraps around.",
    "Cut the deck: the first cards move to the end in unchanged order. An empty deck stays empty.",
)
def cut_cards(deck: list, count: int) -> list:
    """Return the deck with its top cards moved to the bottom.

    >>> cut_cards([1, 2, 3, 4], 1)
    [2, 3, 4, 1]
    >>> cut_cards([1, 2, 3], 5)
    [3, 1, 2]
    >>> cut_cards([], 2)
    []
    """
    if not deck:
        return []
    count %= len(deck)
    return deck[count:] + deck[:count]


@exercise(
    "Score a throw of dice: each group of three or more equal dice brings ten times its face value; all others bring nothing.",
    "Points in a house game: for every face thrown at least three times add 10 * face.",
)
def triple_points(dice: list[int]) -> int:
    """Return ten times the face for every face thrown at least three times.

    >>> triple_points([4, 4, 1, 4, 2])
    40
    >>> triple_points([2, 2, 2, 5, 5, 5])
    70
    >>> triple_points([1, 2, 3])
    0
    """
    return sum(10 * face for face, n in Counter(dice).items() if n >= 3)


@exercise(
    "Take the best throw of several turns, where a throw is a list of dice: highest sum, and of equal sums the one with the higher single die.",
    "Choose the throw with the largest total; ties go to the throw that contains the larger maximum.",
)
def best_throw(throws: list[list[int]]) -> list[int]:
    """Return the throw with the highest sum, preferring the higher single die on equal sums.

    >>> best_throw([[1, 2], [6, 1], [3, 3]])
    [6, 1]
    >>> best_throw([[4, 4], [5, 3]])
    [5, 3]
    >>> best_throw([[2]])
    [2]
    """
    return max(throws, key=lambda dice: (sum(dice), max(dice)))


@exercise(
    "Read dice notation like '2d6+3' as (number of dice, sides, bonus); the bonus may be missing or negative.",
    "Parse 'NdS', 'NdS+B' or 'NdS-B' into a tuple of three integers, with 0 for no bonus.",
)
def dice_spec(text: str) -> tuple[int, int, int]:
    """Parse dice notation such as '2d6+3' to (count, sides, bonus).

    >>> dice_spec("2d6+3")
    (2, 6, 3)
    >>> dice_spec("1d20")
    (1, 20, 0)
    >>> dice_spec("3d4-1")
    (3, 4, -1)
    """
    count, rest = text.split("d")
    for sign in "+-":
        if sign in rest:
            sides, bonus = rest.split(sign)
            return int(count), int(sides), int(sign + bonus)
    return int(count), int(rest), 0


@exercise(
    "Final square of a piece after the given throws on a track; landing exactly on a key of `jumps` moves it to that value.",
    "Move along a board from square 0, applying chutes or shortcuts (dict of square to square) after each throw.",
)
def square_after_throws(throws: list[int], jumps: dict[int, int]) -> int:
    """Return the square reached after the throws, starting at 0.

    After each throw a piece that stands on a key of jumps moves to the value.

    >>> square_after_throws([3, 4], {3: 10})
    14
    >>> square_after_throws([2, 2], {4: 1})
    1
    >>> square_after_throws([], {})
    0
    """
    square = 0
    for throw in throws:
        square += throw
        square = jumps.get(square, square)
    return square


@exercise(
    "On which throw is the goal reached exactly? A throw that would overshoot is lost. None if it never happens.",
    "Count throws (from 1) until a piece stands exactly on square `goal`, ignoring throws that go too far.",
)
def exact_finish(throws, goal):
    """Return the number of the throw that reaches the goal exactly, or None.

    Throws that would pass the goal do not move the piece.

    >>> exact_finish([4, 5, 3, 2], 6)
    4
    >>> exact_finish([6], 6)
    1
    >>> exact_finish([5, 5], 6) is None
    True
    """
    square = 0
    for number, throw in enumerate(throws, 1):
        if square + throw <= goal:
            square += throw
        if square == goal:
            return number
    return None


@exercise(
    "Count the fields of each player on a board of strings, where '.' is free; return a dict in alphabetical order of the marks.",
    "How many cells does every mark hold on the board? Dots are empty and are not counted; keys sorted.",
)
def field_counts(board: list[str]) -> dict[str, int]:
    """Return how many fields every mark holds on a board; '.' is a free field.

    >>> field_counts(["XO.", "X.."])
    {'O': 1, 'X': 2}
    >>> field_counts(["..."])
    {}
    >>> field_counts(["ZA", "AZ", "A."])
    {'A': 3, 'Z': 2}
    """
    cells = "".join(board)
    return {mark: cells.count(mark) for mark in sorted(set(cells) - {"."})}


@exercise(
    "Empty neighbours a token can slide to on a board of strings: (row, column) cells up, down, left and right that hold '.'.",
    "List the free orthogonal neighbour cells of a position, in the order up, down, left, right.",
)
def slide_targets(board: list[str], row: int, column: int) -> list[tuple[int, int]]:
    """Return the empty cells next to a position, in the order up, down, left, right.

    >>> slide_targets(["..", "X."], 1, 0)
    [(0, 0), (1, 1)]
    >>> slide_targets(["XX", "XX"], 0, 0)
    []
    >>> slide_targets(["."], 0, 0)
    []
    """
    targets = []
    for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        r, c = row + dr, column + dc
        if 0 <= r < len(board) and 0 <= c < len(board[r]) and board[r][c] == ".":
            targets.append((r, c))
    return targets


@exercise(
    "Treasure hunt hint: 'found' at distance 0, 'hot' within 2 fields, 'warm' within 5, else 'cold'; the distance is the larger of row and column difference.",
    "Compare a guessed (row, column) with the treasure's and answer found, hot (up to 2), warm (up to 5) or cold by king-move distance.",
)
def treasure_hint(guess: tuple[int, int], treasure: tuple[int, int]) -> str:
    """Return 'found', 'hot' (distance up to 2), 'warm' (up to 5) or 'cold'.

    The distance is the larger of the row and the column difference.

    >>> treasure_hint((3, 3), (3, 3))
    'found'
    >>> treasure_hint((3, 3), (5, 2))
    'hot'
    >>> treasure_hint((0, 0), (1, 5))
    'warm'
    >>> treasure_hint((0, 0), (9, 0))
    'cold'
    """
    distance = max(abs(a - b) for a, b in zip(guess, treasure))
    if distance == 0:
        return "found"
    if distance <= 2:
        return "hot"
    return "warm" if distance <= 5 else "cold"


@exercise(
    "Word score on a letter game: the sum of letter values (missing letters count 1), doubled for words of seven or more letters.",
    "Add up tile values of a word with a bonus factor of two from seven letters on; letters not in the table are worth 1.",
)
def tile_score(word: str, values: dict[str, int]) -> int:
    """Return the score of a word: letter values (1 by default), doubled from seven letters on.

    >>> tile_score("jazz", {"j": 8, "z": 10})
    29
    >>> tile_score("balloon", {})
    14
    >>> tile_score("", {"a": 3})
    0
    """
    score = sum(values.get(letter, 1) for letter in word)
    return score * 2 if len(word) >= 7 else score


@exercise(
    "Chests open in turn until the first trap: add up the coins found before it; a trap is written as None.",
    "Sum the coins in a row of chests up to, but not beyond, the first trapped chest (None).",
)
def loot_before_trap(chests: list) -> int:
    """Return the coins collected before the first trap, which is a None.

    >>> loot_before_trap([5, 2, None, 100])
    7
    >>> loot_before_trap([None, 3])
    0
    >>> loot_before_trap([1, 1])
    2
    """
    coins = 0
    for content in chests:
        if content is None:
            break
        coins += content
    return coins


@exercise(
    "Who begins the next round? Go clockwise from the last starter to the next player who is still in the game.",
    "Next starter: the first active player after `last` in the circular seating order; None if nobody is active.",
)
def next_starter(seats: list[str], active, last: str):
    """Return the next active player after the last starter in a circle of seats, or None.

    >>> next_starter(["Ann", "Bob", "Cem"], {"Ann", "Cem"}, "Ann")
    'Cem'
    >>> next_starter(["Ann", "Bob", "Cem"], {"Ann"}, "Ann")
    'Ann'
    >>> next_starter(["Ann", "Bob"], set(), "Bob") is None
    True
    """
    start = seats.index(last)
    for step in range(1, len(seats) + 1):
        player = seats[(start + step) % len(seats)]
        if player in active:
            return player
    return None


@exercise(
    "Hit points left after a list of attacks reduced by armour; an attack never heals, and points do not go below zero.",
    "Subtract max(0, attack - armour) for every attack and stop at zero.",
)
def health_after_attacks(health: int, attacks: list[int], armour: int = 0) -> int:
    """Return the health left after attacks weakened by armour, at least 0.

    >>> health_after_attacks(20, [5, 8], armour=2)
    11
    >>> health_after_attacks(20, [1, 1], armour=3)
    20
    >>> health_after_attacks(5, [9])
    0
    """
    for attack in attacks:
        health -= max(0, attack - armour)
    return max(0, health)


@exercise(
    "Level for experience points: everybody begins at level 1, and going from level n to n + 1 costs n * 100 points.",
    "Starting with level 1, spend 100 points for the next level, then 200, then 300 and so on; return the level reached.",
)
def level_for(points: int) -> int:
    """Return the level reached with experience points.

    Going from level n to n + 1 takes n * 100 points.

    >>> level_for(0)
    1
    >>> level_for(100)
    2
    >>> level_for(299)
    2
    >>> level_for(300)
    3
    """
    level = 1
    while points >= level * 100:
        points -= level * 100
        level += 1
    return level
