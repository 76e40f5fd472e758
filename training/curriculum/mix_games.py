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
def trick_winner(cards: list[str], trump: str) -> int:
    """Return the index of the card that wins a trick.

    The highest trump wins, or without trumps the highest card of the suit of the first card.

    >>> trick_winner(["5H", "KH", "AS"], "C")
    1
    >>> trick_winner(["5H", "2C", "AH"], "C")
    1
    >>> trick_winner(["9D"], "S")
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
    "Cut in half and interleave: first card of the lower half, first of the upper half and so on; the first half has the extra card.",
    "Perfect shuffle that begins with the first half; with an odd count the first half is one longer.",
)
def interleave_halves(deck: list) -> list:
    """Return the deck after a perfect shuffle of its two halves, beginning with the first half.

    >>> interleave_halves([1, 2, 3, 4])
    [1, 3, 2, 4]
    >>> interleave_halves([1, 2, 3, 4, 5])
    [1, 4, 2, 5, 3]
    >>> interleave_halves([])
    []
    """
    middle = (len(deck) + 1) // 2
    shuffled = [None] * len(deck)
    shuffled[0::2] = deck[:middle]
    shuffled[1::2] = deck[middle:]
    return shuffled


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
    "In how many ways can some six-sided dice show a certain total? The dice are told apart.",
    "Count ordered throws of `dice` ordinary dice whose eyes add up to `total`.",
)
def ways_to_throw(dice: int, total: int) -> int:
    """Return the number of ways in which distinguishable dice add up to a total.

    >>> ways_to_throw(2, 7)
    6
    >>> ways_to_throw(1, 7)
    0
    >>> ways_to_throw(3, 4)
    3
    >>> ways_to_throw(0, 0)
    1
    """
    if dice == 0:
        return 1 if total == 0 else 0
    return sum(ways_to_throw(dice - 1, total - face) for face in range(1, 7))


@exercise(
    "Read dice notation like '2d6+3' as (number of dice, sides, bonus); the bonus may be missing or negative.",
    "Parse 'NdS', 'NdS+B' or 'NdS-B' into a tuple of three integers, with 0 for no bonus.",
)
def parse_dice(text: str) -> tuple[int, int, int]:
    """Parse dice notation such as '2d6+3' to (count, sides, bonus).

    >>> parse_dice("2d6+3")
    (2, 6, 3)
    >>> parse_dice("1d20")
    (1, 20, 0)
    >>> parse_dice("3d4-1")
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
def track_position(throws: list[int], jumps: dict[int, int]) -> int:
    """Return the square reached after the throws, starting at 0.

    After each throw a piece that stands on a key of jumps moves to the value.

    >>> track_position([3, 4], {3: 10})
    14
    >>> track_position([2, 2], {4: 1})
    1
    >>> track_position([], {})
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
    "Mark on a small board given as strings: the one that fills a row or column, else None (diagonals do not count here).",
    "Check rows and columns of a 3x3 board of 'X', 'O' and '.'; return the mark with a full line, or None.",
)
def line_owner(board: list[str]):
    """Return the mark that fills a row or column of a board, or None.

    Empty cells are '.', and diagonals do not count.

    >>> line_owner(["XXX", "O.O", "..."])
    'X'
    >>> line_owner(["OX.", "OX.", "O.."])
    'O'
    >>> line_owner(["X..", ".X.", "..X"]) is None
    True
    """
    columns = ["".join(column) for column in zip(*board)]
    for line in board + columns:
        if line[0] != "." and line == line[0] * len(line):
            return line[0]
    return None


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
    "Clue for a colour-guessing game: how many pegs are right in place, and how many more are right in colour only.",
    "Compare guess and secret strings and return (exact hits, colour hits at other places).",
)
def peg_clue(secret: str, guess: str) -> tuple[int, int]:
    """Return (pegs of right colour and place, pegs of right colour only).

    >>> peg_clue("RGBY", "RBGO")
    (1, 2)
    >>> peg_clue("RRGG", "GGRR")
    (0, 4)
    >>> peg_clue("RGBY", "OOOO")
    (0, 0)
    """
    exact = sum(s == g for s, g in zip(secret, guess))
    shared = sum((Counter(secret) & Counter(guess)).values())
    return exact, shared - exact


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
    "Who wins a stone game when players alternately take 1 to 3 stones and whoever takes the last one wins? 'first' or 'second' with best play.",
    "Best-play result of a take-away game: up to three stones per move and the last stone wins.",
)
def stone_game_winner(stones: int) -> str:
    """Return 'first' or 'second', whoever wins with best play.

    Players take 1, 2 or 3 stones in turn; the last stone wins.

    >>> stone_game_winner(3)
    'first'
    >>> stone_game_winner(4)
    'second'
    >>> stone_game_winner(9)
    'first'
    """
    winning = [False]
    for n in range(1, stones + 1):
        winning.append(any(not winning[n - take] for take in (1, 2, 3) if take <= n))
    return "first" if winning[stones] else "second"


@exercise(
    "Counting-out: players stand in a circle and every k-th one leaves until a single one stays; return the names in the order they leave, the survivor last.",
    "Sequence of eliminations when counting k persons round a circle again and again, ending with whoever remains.",
)
def counting_out(names: list[str], k: int) -> list[str]:
    """Return the names in the order in which every k-th leaves the circle, the last one included.

    >>> counting_out(["Ann", "Bob", "Cem"], 2)
    ['Bob', 'Ann', 'Cem']
    >>> counting_out(["Ann", "Bob"], 1)
    ['Ann', 'Bob']
    >>> counting_out([], 3)
    []
    """
    circle = list(names)
    out = []
    position = 0
    while circle:
        position = (position + k - 1) % len(circle)
        out.append(circle.pop(position))
    return out


@exercise(
    "Hit points left after a list of attacks reduced by armour; an attack never heals, and points do not go below zero.",
    "Subtract max(0, attack - armour) for every attack and stop at zero.",
)
def remaining_health(health: int, attacks: list[int], armour: int = 0) -> int:
    """Return the health left after attacks weakened by armour, at least 0.

    >>> remaining_health(20, [5, 8], armour=2)
    11
    >>> remaining_health(20, [1, 1], armour=3)
    20
    >>> remaining_health(5, [9])
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
