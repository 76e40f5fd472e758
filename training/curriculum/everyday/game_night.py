"""Rules of simple games: dice, cards, words, points, turns, boards."""

from training.curriculum.exercise import exercise


@exercise(
    "Score a roll of dice: the sum of the eyes, doubled if all dice show the same number. One die alone is not doubled; no dice score 0.",
    "Sum of the dice, times two when there are at least two and all are equal.",
)
def roll_score(dice: list[int]) -> int:
    """Return the score of a roll of dice. It is the sum of the numbers, and twice the sum if there are at least two dice and all show the same number. Without dice the score is 0.

    >>> roll_score([3, 3, 3])
    18
    >>> roll_score([2, 5])
    7
    >>> roll_score([6])
    6
    >>> roll_score([])
    0
    """
    total = sum(dice)
    if len(dice) > 1 and len(set(dice)) == 1:
        return 2 * total
    return total


@exercise(
    "Which number should be kept of a roll? The one that shows most often; of equally frequent ones the highest. No dice give None.",
    "Most frequent die value, the larger on ties, None for an empty roll.",
)
def number_to_keep(dice: list[int]) -> int | None:
    """Return the number that occurs most often among the dice. If several numbers are equally frequent, return the highest of them. If there are no dice, return None.

    >>> number_to_keep([2, 5, 2, 6, 1])
    2
    >>> number_to_keep([3, 3, 4, 4])
    4
    >>> number_to_keep([]) is None
    True
    """
    return max(dice, key=lambda d: (dice.count(d), d), default=None)


@exercise(
    "Do the dice contain a straight of n consecutive numbers? Repeated numbers do not hurt, and the order does not matter.",
    "True if some run of n successive integers all appear among the dice.",
)
def has_straight(dice, n):
    """Return True if the dice show n consecutive numbers, such as 2, 3, 4 for n = 3. The order of the dice does not matter, and numbers may be repeated. If n is 0, the answer is True whenever there are dice.

    >>> has_straight([4, 1, 3, 2, 4], 4)
    True
    >>> has_straight([1, 2, 4, 5], 3)
    False
    >>> has_straight([], 1)
    False
    """
    return any(all(start + k in dice for k in range(n)) for start in dice)


@exercise(
    "Play a race: each player throws in turn and moves by the number; whoever first reaches at least the goal wins. Throws is the list of all numbers in order; return the winner's index or None if nobody gets there.",
    "Distribute throws cyclically over n players and return the first to reach the goal, None otherwise.",
)
def race_winner(throws: list[int], players: int, goal: int) -> int | None:
    """Return the index of the player who first reaches the goal. The throws belong to the players in turn, beginning with player 0, and each throw moves its player forward by that number. It is enough to reach or pass the goal. If the throws end before that, return None.

    >>> race_winner([3, 5, 4, 6], 2, 10)
    1
    >>> race_winner([3, 1], 2, 10) is None
    True
    >>> race_winner([10], 3, 10)
    0
    """
    positions = [0] * players
    for turn, number in enumerate(throws):
        player = turn % players
        positions[player] += number
        if positions[player] >= goal:
            return player
    return None


@exercise(
    "Move on a ring of fields: return the new field and how many times the start (field 0) was passed or reached. Moves are not negative.",
    "New position modulo size and number of completed rounds for position + steps.",
)
def move_on_ring(position: int, steps: int, size: int) -> tuple[int, int]:
    """Return the field on which a piece stands after moving steps fields on a ring of size fields, and how many times it has reached or passed field 0 on the way. The fields are numbered from 0.

    >>> move_on_ring(8, 5, 10)
    (3, 1)
    >>> move_on_ring(2, 3, 10)
    (5, 0)
    >>> move_on_ring(0, 20, 10)
    (0, 2)
    """
    rounds, field = divmod(position + steps, size)
    return field, rounds


@exercise(
    "Follow ladders and slides: after a throw the piece moves on, and if the field has an entry in the dict it is moved to the entry's field, once. Fields beyond the last are not entered: the piece stays. Return the field after all throws.",
    "Simulate a board with jumps; throws that would pass the last field are ignored.",
)
def field_after_throws(throws: list[int], jumps: dict[int, int], last: int) -> int:
    """Return the field on which a piece stands after the throws, starting from field 0. After each throw it moves forward by the number; if the new field has an entry in jumps, it goes on to that field. If a throw would lead beyond the field last, the piece does not move.

    >>> field_after_throws([3, 2], {3: 8}, 20)
    10
    >>> field_after_throws([6, 6], {}, 10)
    6
    >>> field_after_throws([], {0: 5}, 10)
    0
    """
    field = 0
    for number in throws:
        if field + number <= last:
            field += number
            field = jumps.get(field, field)
    return field


@exercise(
    "Compare two cards by rank in the order 2-10, J, Q, K, A. Cards are texts such as '10h' whose last character is the suit. Return the higher card, the first on equal rank.",
    "Higher-ranked of two card texts (rank + suit letter), first one if the ranks are equal.",
)
def higher_card(a: str, b: str) -> str:
    """Return the card with the higher rank. The ranks from low to high are 2 to 10, J, Q, K and A. A card is the rank followed by one letter for the suit, as in '10h'. If both have the same rank, return the first.

    >>> higher_card("10h", "Ks")
    'Ks'
    >>> higher_card("Ah", "As")
    'Ah'
    >>> higher_card("9c", "10c")
    '10c'
    """
    ranks = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]
    return max(a, b, key=lambda card: ranks.index(card[:-1]))


@exercise(
    "Group a hand of cards by suit (the last character); the cards keep their order, the suits appear as they first come.",
    "Dict from suit letter to the cards of that suit.",
)
def hand_by_suit(cards: list[str]) -> dict[str, list[str]]:
    """Return the cards of a hand grouped by suit. The suit is the last character of a card. The cards of each suit keep their order, and the suits are in order of first appearance.

    >>> hand_by_suit(["10h", "As", "2h"])
    {'h': ['10h', '2h'], 's': ['As']}
    >>> hand_by_suit(["Kc"])
    {'c': ['Kc']}
    >>> hand_by_suit([])
    {}
    """
    suits: dict[str, list[str]] = {}
    for card in cards:
        suits.setdefault(card[-1], []).append(card)
    return suits


@exercise(
    "Which cards of the hand may be played on the open card? Those with the same suit or the same rank, and jacks always. A card is rank plus one suit letter.",
    "Filter cards matching the top card in suit or rank, or having rank J.",
)
def playable_cards(hand: list[str], top: str) -> list[str]:
    """Return the cards of the hand that may be played. A card may be played if it has the same suit as the card top, or the same rank, or if it is a jack ('J'). The last character of a card is its suit, the rest its rank. The order of the hand is kept.

    >>> playable_cards(["7h", "9s", "Jc", "7d"], "7s")
    ['7h', '9s', 'Jc', '7d']
    >>> playable_cards(["2c"], "9h")
    []
    >>> playable_cards([], "9h")
    []
    """
    return [card for card in hand if card[-1] == top[-1] or card[:-1] == top[:-1] or card[:-1] == "J"]


@exercise(
    "Score a word with letter values from a dict, 1 for letters not listed; words of at least seven letters get 10 extra points. The empty word scores 0.",
    "Sum of letter values (default 1) plus 10 for words with seven or more letters.",
)
def laid_word_points(word: str, values: dict[str, int]) -> int:
    """Return the points for a word. Each letter counts its entry in values, or 1 if it has none. If the word has at least seven letters, there are 10 additional points. An empty word gives 0 points.

    >>> laid_word_points("axe", {"x": 8})
    10
    >>> laid_word_points("gardens", {})
    17
    >>> laid_word_points("", {"x": 8})
    0
    """
    points = sum(values.get(letter, 1) for letter in word)
    if len(word) >= 7:
        points += 10
    return points


@exercise(
    "Give hints for a guessed word of the same length as the secret: '+' for a right letter in the right place, '-' for any other place. Different lengths raise ValueError.",
    "Position-wise hint text with '+' where letters agree and '-' elsewhere; ValueError if the lengths differ.",
)
def place_hints(secret: str, guess: str) -> str:
    """Return a hint for a guess: a text with '+' at every position where guess has the same letter as secret, and '-' at every other position. Raise ValueError if both words do not have the same length.

    >>> place_hints("garden", "golden")
    '+--+++'
    >>> place_hints("sun", "sun")
    '+++'
    >>> place_hints("sun", "moon")
    Traceback (most recent call last):
        ...
    ValueError: lengths differ
    """
    if len(secret) != len(guess):
        raise ValueError("lengths differ")
    return "".join("+" if a == b else "-" for a, b in zip(secret, guess))


@exercise(
    "Judge guesses of a number: 'too low', 'too high' or 'right'. Stop after the first right guess; return the list of answers.",
    "Answers to successive number guesses up to and including the correct one.",
)
def guess_answers(secret: int, guesses: list[int]) -> list[str]:
    """Return the answers to the guesses in order. An answer is 'too low', 'too high' or 'right'. After the first right guess the game ends, and further guesses get no answer.

    >>> guess_answers(7, [5, 9, 7, 3])
    ['too low', 'too high', 'right']
    >>> guess_answers(7, [1])
    ['too low']
    >>> guess_answers(7, [])
    []
    """
    answers = []
    for guess in guesses:
        if guess == secret:
            answers.append("right")
            break
        answers.append("too low" if guess < secret else "too high")
    return answers


@exercise(
    "Count the points of a match of several rounds: the winner of a round gets one point, a tie gives none, and the last round counts double. Return both totals.",
    "Given (a, b) round results, count wins per side with the final round worth two.",
)
def match_totals(rounds: list[tuple[int, int]]) -> tuple[int, int]:
    """Return the points of both players. Each round is a pair of results, and the player with the higher result gets one point. A tie gives nobody a point. In the last round the winner gets two points.

    >>> match_totals([(3, 1), (2, 2), (0, 5)])
    (1, 2)
    >>> match_totals([(1, 0)])
    (2, 0)
    >>> match_totals([])
    (0, 0)
    """
    first = second = 0
    for i, (a, b) in enumerate(rounds, 1):
        worth = 2 if i == len(rounds) else 1
        if a > b:
            first += worth
        elif b > a:
            second += worth
    return first, second


@exercise(
    "When was the match decided? A side wins the match with the given number of won rounds. Rounds are 'A' or 'B'; return the number of rounds played by then, or 0 if it is still open.",
    "Smallest prefix length in which one of the letters occurs `needed` times, else 0.",
)
def rounds_until_decided(rounds: str, needed: int) -> int:
    """Return after how many rounds the match was decided. The text names the winner of every round, 'A' or 'B', in order. The match is decided when one of them has won needed rounds. If it is not decided, return 0.

    >>> rounds_until_decided("ABAAB", 3)
    4
    >>> rounds_until_decided("AB", 2)
    0
    >>> rounds_until_decided("BBB", 3)
    3
    """
    for played in range(1, len(rounds) + 1):
        if needed in (rounds[:played].count("A"), rounds[:played].count("B")):
            return played
    return 0


@exercise(
    "Pass out cards one by one to n players until none is left; return the hands. Fewer than one player raises ValueError.",
    "Deal a list cyclically into n hands.",
)
def dealt_hands(cards: list[str], n: int) -> list[list[str]]:
    """Return the hands of n players after all cards have been dealt one by one in turn. The first cards may give some players one card more than others. Raise ValueError if n is less than 1.

    >>> dealt_hands(["a", "b", "c", "d", "e"], 2)
    [['a', 'c', 'e'], ['b', 'd']]
    >>> dealt_hands([], 3)
    [[], [], []]
    >>> dealt_hands(["a"], 0)
    Traceback (most recent call last):
        ...
    ValueError: no players
    """
    if n < 1:
        raise ValueError("no players")
    hands: list[list[str]] = [[] for _ in range(n)]
    for i, card in enumerate(cards):
        hands[i % n].append(card)
    return hands


@exercise(
    "Whose turn is it? Players go in turn; 'skip' makes the next player miss one turn and 'reverse' changes the direction, any other action is a normal move. Return the index of the player to move after all actions, starting with player 0.",
    "Simulate turn order with skip and reverse actions for n players.",
)
def player_to_move(actions: list[str], n: int) -> int:
    """Return the index of the player whose turn it is after the actions. Player 0 begins, and each action is made by the player whose turn it is. After 'skip' the next player is left out. 'reverse' changes the direction of play. After any other action the next player in the current direction follows.

    >>> player_to_move(["play", "skip"], 4)
    3
    >>> player_to_move(["play", "reverse", "play"], 3)
    2
    >>> player_to_move([], 2)
    0
    """
    player = 0
    direction = 1
    for action in actions:
        if action == "reverse":
            direction = -direction
        player += direction * (2 if action == "skip" else 1)
    return player % n


@exercise(
    "Health after attacks: each attack takes its strength minus the armour, at least 1, as long as there is health left. Return the remaining health, never below zero.",
    "Subtract max(1, attack - armour) for each attack and floor the result at 0.",
)
def health_left(health: int, armour: int, attacks: list[int]) -> int:
    """Return the health that is left after all attacks. Each attack costs its strength reduced by the armour, but at least 1. Health never falls below 0.

    >>> health_left(20, 3, [8, 2, 5])
    12
    >>> health_left(3, 0, [10])
    0
    >>> health_left(5, 1, [])
    5
    """
    for attack in attacks:
        health -= max(1, attack - armour)
    return max(0, health)


@exercise(
    "Which level does a player have? The list gives the points needed for level 2, 3, ... in ascending order; level 1 needs none.",
    "One plus the number of thresholds not above the points.",
)
def level_by_thresholds(points: int, thresholds: list[int]) -> int:
    """Return the level of a player with the given points. Everybody has at least level 1. The thresholds are the points needed for level 2, level 3 and so on, in ascending order; exactly that many points are enough.

    >>> level_by_thresholds(250, [100, 250, 500])
    3
    >>> level_by_thresholds(99, [100])
    1
    >>> level_by_thresholds(5, [])
    1
    """
    return 1 + sum(points >= threshold for threshold in thresholds)


@exercise(
    "How many points are missing to the next level? The thresholds ascend; above the last of them return None.",
    "Smallest threshold greater than points, minus points, or None.",
)
def points_to_next_level(points, thresholds):
    """Return how many points are missing until the next threshold. The thresholds are in ascending order. A threshold that is exactly reached does not count as next. If all thresholds are reached, return None.

    >>> points_to_next_level(120, [100, 250])
    130
    >>> points_to_next_level(100, [100, 250])
    150
    >>> points_to_next_level(300, [100, 250]) is None
    True
    """
    for threshold in thresholds:
        if threshold > points:
            return threshold - points
    return None


@exercise(
    "Insert a new score into a high-score table of (name, score) pairs, highest first, keeping at most size entries. Among equal scores the older entry stays ahead. Return the new table.",
    "Append the entry, sort stably by descending score and cut to size.",
)
def new_high_scores(table: list[tuple[str, int]], name: str, score: int, size: int) -> list[tuple[str, int]]:
    """Return the high-score table after a new result. The table holds (name, score) pairs, the highest score first, and keeps at most size of them. If scores are equal, the entry that was there before comes first. The new result may not make it into the table.

    >>> new_high_scores([("Ida", 90), ("Tom", 70)], "Bea", 90, 3)
    [('Ida', 90), ('Bea', 90), ('Tom', 70)]
    >>> new_high_scores([("Ida", 90), ("Tom", 70)], "Bea", 50, 2)
    [('Ida', 90), ('Tom', 70)]
    >>> new_high_scores([], "Max", 1, 5)
    [('Max', 1)]
    """
    entries = table + [(name, score)]
    return sorted(entries, key=lambda entry: -entry[1])[:size]
