"""Games: scores, rounds, dice, cards, votes and rankings."""

from training.curriculum.exercise import exercise


@exercise(
    "A win gives 2 points, a draw 1, a loss 0. Add up the points for a string of results W, D and L.",
    "Compute the points of a team from its results, where 'W' is worth two points, 'D' one and 'L' none.",
)
def club_points_from_results(results: str) -> int:
    """A club gets 2 points for a win 'W', 1 for a draw 'D' and none for a loss 'L'. Return the points for a string of results.

    >>> club_points_from_results("WWD")
    5
    >>> club_points_from_results("LL")
    0
    >>> club_points_from_results("")
    0
    """
    return 2 * results.count("W") + results.count("D")


@exercise(
    "Sum the throws, but a throw of 1 resets the sum to zero. Return the final score.",
    "Add up dice values in order; whenever a 1 comes, all points so far are lost.",
)
def score_lost_on_one(throws: list[int]) -> int:
    """A player adds up throws of a die, but every 1 sets the score back to 0 and adds nothing. Return the final score.

    >>> score_lost_on_one([5, 6, 1, 2])
    2
    >>> score_lost_on_one([4, 4])
    8
    >>> score_lost_on_one([3, 1])
    0
    """
    score = 0
    for throw in throws:
        if throw == 1:
            score = 0
        else:
            score += throw
    return score


@exercise(
    "Every throw counts, and a throw equal to the one just before counts double. Return the sum.",
    "Add up the throws, doubling each that repeats the value of its predecessor.",
)
def score_double_on_repeat(throws):
    """A throw counts its value, or twice its value if it equals the throw right before. Return the total score.

    >>> score_double_on_repeat([3, 3, 2])
    11
    >>> score_double_on_repeat([2, 2, 2])
    10
    >>> score_double_on_repeat([])
    0
    """
    total = 0
    for i, throw in enumerate(throws):
        if i > 0 and throws[i - 1] == throw:
            total += 2 * throw
        else:
            total += throw
    return total


@exercise(
    "The lowest and the highest jury mark are dropped; return the mean of the others. At least three marks are given.",
    "Given three or more marks, compute the average without one smallest and one largest mark.",
)
def jury_mean(marks: list[float]) -> float:
    """A jury gives at least three marks. One lowest and one highest mark are crossed out, and the result is the mean of the rest. Return it.

    >>> jury_mean([5, 9, 7])
    7.0
    >>> jury_mean([8, 8, 8, 4])
    8.0
    >>> jury_mean([1, 2, 3, 10])
    2.5
    """
    kept = sorted(marks)[1:-1]
    return sum(kept) / len(kept)


@exercise(
    "Return the winner of a vote, the candidate with the most votes; on a tie the one who got a vote first. None if nobody voted.",
    "Given a list of votes, find the most frequent name, preferring the name that appears earliest among equals, or None.",
)
def vote_winner_first_on_tie(votes: list[str]):
    """The candidate with the most votes wins, and a tie goes to the one whose first vote came earlier. Return the winner, or None without votes.

    >>> vote_winner_first_on_tie(["Bob", "Ann", "Ann", "Bob"])
    'Bob'
    >>> vote_winner_first_on_tie(["Cy", "Ann", "Ann"])
    'Ann'
    >>> vote_winner_first_on_tie([]) is None
    True
    """
    if not votes:
        return None
    return max(votes, key=votes.count)


@exercise(
    "Check if the proposal passes: more 'yes' than 'no' votes and at least quorum votes in all; 'abstain' counts for the quorum only.",
    "Return True if len(votes) reaches the quorum and 'yes' occurs more often than 'no'.",
)
def proposal_passes(votes: list[str], quorum: int) -> bool:
    """Votes are 'yes', 'no' or 'abstain'. A proposal passes if at least quorum votes were given and there are more 'yes' than 'no' votes. Return whether it passes.

    >>> proposal_passes(["yes", "no", "yes"], 3)
    True
    >>> proposal_passes(["yes", "yes"], 3)
    False
    >>> proposal_passes(["yes", "no", "abstain"], 2)
    False
    """
    return len(votes) >= quorum and votes.count("yes") > votes.count("no")


@exercise(
    "Given ballots that each rank candidates, the first gets 3 points, the second 2 and the third 1. Return a dict of points.",
    "Count ranked ballots: 3, 2 and 1 points for the first three places. Return the points per candidate in order of first appearance.",
)
def ranked_vote_points(ballots: list[list[str]]) -> dict[str, int]:
    """Every ballot lists three candidates in order of preference, worth 3, 2 and 1 points. Return a dict from candidate to total points.

    >>> ranked_vote_points([["a", "b", "c"], ["b", "a", "c"]])
    {'a': 5, 'b': 5, 'c': 2}
    >>> ranked_vote_points([["x", "y", "z"]])
    {'x': 3, 'y': 2, 'z': 1}
    >>> ranked_vote_points([])
    {}
    """
    points = {}
    for ballot in ballots:
        for name, value in zip(ballot, [3, 2, 1]):
            points[name] = points.get(name, 0) + value
    return points


@exercise(
    "Ignore invalid votes: those for someone who is not a candidate. Return the number of valid votes per candidate, also zeros.",
    "Given candidates and votes, make a dict that counts for every candidate how many votes name them.",
)
def count_valid_votes(candidates, votes):
    """Only votes for one of the candidates are valid. Return a dict from each candidate to the number of valid votes, 0 included.

    >>> count_valid_votes(["Ann", "Bob"], ["Bob", "Zed", "Bob"])
    {'Ann': 0, 'Bob': 2}
    >>> count_valid_votes(["Ann"], [])
    {'Ann': 0}
    >>> count_valid_votes([], ["Ann"])
    {}
    """
    return {name: votes.count(name) for name in candidates}


@exercise(
    "How many players have a score higher than mine? Return my place in the ranking, 1 being the best.",
    "Compute the rank of my score: one more than the number of strictly greater scores.",
)
def my_place(scores: list[int], mine: int) -> int:
    """The player with the highest score is in place 1, and equal scores share a place. Return the place that the score mine gets among scores.

    >>> my_place([90, 70, 80], 75)
    3
    >>> my_place([90, 70], 90)
    1
    >>> my_place([], 10)
    1
    """
    return sum(1 for score in scores if score > mine) + 1


@exercise(
    "Return the names on the podium: the three players with the most points, ties in alphabetical order; fewer if there are fewer players.",
    "Given a dict from player to points, list up to three best players, sorted by descending points and then by name.",
)
def names_on_podium(points: dict[str, int]) -> list[str]:
    """The three players with the most points stand on the podium, and equal points are ordered by name. Return their names, best first.

    >>> names_on_podium({"Ann": 5, "Bob": 9, "Cy": 5, "Dan": 1})
    ['Bob', 'Ann', 'Cy']
    >>> names_on_podium({"Zoe": 2})
    ['Zoe']
    >>> names_on_podium({})
    []
    """
    return sorted(points, key=lambda name: (-points[name], name))[:3]


@exercise(
    "How long is the streak that is still going? Count the equal results at the end of the string.",
    "Return the number of characters at the end of results that equal the last one; 0 for no results.",
)
def current_streak(results):
    """The current streak consists of the equal results at the end. Return its length, 0 if there are no results.

    >>> current_streak("WLLWW")
    2
    >>> current_streak("WL")
    1
    >>> current_streak("")
    0
    """
    streak = 0
    for result in reversed(results):
        if result != results[-1]:
            break
        streak += 1
    return streak


@exercise(
    "A player starts with lives lives; a 'hit' takes one and a 'heart' gives one. Return the number of lives after the events, stopping at 0.",
    "Go through the events until no life is left: 'hit' is minus one, 'heart' plus one, all others nothing. How many lives remain?",
)
def lives_after_events(lives: int, events: list[str]) -> int:
    """Each 'hit' costs one life and each 'heart' adds one; other events change nothing. The game is over as soon as no life is left. Return the remaining lives.

    >>> lives_after_events(3, ["hit", "heart", "coin"])
    3
    >>> lives_after_events(1, ["hit", "heart"])
    0
    >>> lives_after_events(2, [])
    2
    """
    for event in events:
        if lives == 0:
            break
        if event == "hit":
            lives -= 1
        elif event == "heart":
            lives += 1
    return lives


@exercise(
    "Every 100 points the player rises by a level, starting at level 1. Return the level for a score.",
    "Compute the level: one plus the number of full hundreds in the score.",
)
def level_for_score(score: int) -> int:
    """A player starts on level 1 and rises one level for every full 100 points. Return the level for score.

    >>> level_for_score(0)
    1
    >>> level_for_score(99)
    1
    >>> level_for_score(250)
    3
    """
    return score // 100 + 1


@exercise(
    "Level k needs k times 10 points to be completed. Return how many levels are completed with the given points.",
    "The first level costs 10 points, the second 20, the third 30 and so on. How many can be paid one after the other?",
)
def levels_completed(points: int) -> int:
    """To complete level 1 a player spends 10 points, for level 2 another 20, for level 3 another 30 and so on. Return the number of levels completed with points.

    >>> levels_completed(9)
    0
    >>> levels_completed(30)
    2
    >>> levels_completed(65)
    3
    """
    level = 0
    while points >= (level + 1) * 10:
        level += 1
        points -= level * 10
    return level


@exercise(
    "Return the players who scored above the average of all players, in the order of the dict.",
    "Given a dict of scores, list the names whose score is strictly greater than the mean; an empty dict gives an empty list.",
)
def above_average_players(scores):
    """Return the names of all players whose score is greater than the average of all scores, in the given order. Without players the list is empty.

    >>> above_average_players({"Ann": 2, "Bob": 6, "Cy": 4})
    ['Bob']
    >>> above_average_players({"Ann": 3})
    []
    >>> above_average_players({})
    []
    """
    if not scores:
        return []
    mean = sum(scores.values()) / len(scores)
    return [name for name, score in scores.items() if score > mean]


@exercise(
    "Players take turns in a circle. Who plays in round number r, counted from 0?",
    "Given the list of players, return the one whose turn it is after r turns, starting over after the last player.",
)
def player_of_turn(players: list[str], r: int) -> str:
    """The players take turns in the given order, and after the last comes the first again. Return the player of turn r, where the first player has turn 0.

    >>> player_of_turn(["Ann", "Bob", "Cy"], 1)
    'Bob'
    >>> player_of_turn(["Ann", "Bob", "Cy"], 3)
    'Ann'
    >>> player_of_turn(["Ann"], 7)
    'Ann'
    """
    return players[r % len(players)]


@exercise(
    "Count points per player when they score in turn: points[0] belongs to the first player, points[1] to the second, and so on, then round again. Return the list of sums.",
    "Given points in playing order and the number of players n, sum up every n-th value for each player.",
)
def sums_by_turn(points: list[int], n: int) -> list[int]:
    """n players take turns, and points lists what each turn earned in order. Return the list of the total points of each player.

    >>> sums_by_turn([1, 2, 3, 4, 5], 2)
    [9, 6]
    >>> sums_by_turn([7], 3)
    [7, 0, 0]
    >>> sums_by_turn([], 2)
    [0, 0]
    """
    return [sum(points[i::n]) for i in range(n)]


@exercise(
    "Move a token on a board of fields 0 to last: if a throw would go beyond last, it does not count. Return the final field.",
    "Start at field 0 and add each throw unless that would pass the last field.",
)
def token_field(throws, last):
    """A token starts on field 0 and moves by each throw, but a throw that would take it past the field last is lost. Return the final field.

    >>> token_field([3, 5, 2], 6)
    5
    >>> token_field([6], 6)
    6
    >>> token_field([], 10)
    0
    """
    field = 0
    for throw in throws:
        if field + throw <= last:
            field += throw
    return field


@exercise(
    "Walk on a board with shortcuts: after each throw, if the field is a key of jumps the token goes to its value. Return the final field from 0.",
    "Given throws and a dict of jumps, add each throw to the position and then apply the jump of that field if there is one.",
)
def token_with_jumps(throws: list[int], jumps: dict[int, int]) -> int:
    """A token starts on field 0. After each throw it moves on, and if the new field is in jumps, it jumps to the field given there. Return the final field.

    >>> token_with_jumps([3, 2], {3: 10})
    12
    >>> token_with_jumps([1, 1], {2: 0})
    0
    >>> token_with_jumps([], {1: 5})
    0
    """
    field = 0
    for throw in throws:
        field += throw
        field = jumps.get(field, field)
    return field


@exercise(
    "Two dice: return the score, double the sum for equal dice, otherwise the sum.",
    "Given two throws, add them, and multiply by 2 if they show the same number.",
)
def two_dice_score(a: int, b: int) -> int:
    """Two dice score their sum, and twice their sum if both show the same. Return the score of a and b.

    >>> two_dice_score(3, 4)
    7
    >>> two_dice_score(5, 5)
    20
    >>> two_dice_score(1, 1)
    4
    """
    if a == b:
        return 2 * (a + b)
    return a + b


@exercise(
    "Name a throw of five dice: 'all' if all are equal, 'none' if all are different, else 'some'.",
    "Check the dice: return 'all' for a single value, 'none' when no value occurs twice, 'some' otherwise.",
)
def dice_pattern(dice: list[int]) -> str:
    """A throw of several dice is called 'all' if they all show the same, 'none' if all are different, and 'some' otherwise. Return the name.

    >>> dice_pattern([2, 2, 2])
    'all'
    >>> dice_pattern([1, 5, 3])
    'none'
    >>> dice_pattern([1, 5, 1])
    'some'
    """
    kinds = len(set(dice))
    if kinds == 1:
        return "all"
    if kinds == len(dice):
        return "none"
    return "some"


@exercise(
    "Largest value occurring at least twice among the dice, or 0 if there is no pair.",
    "Return the best pair: the highest number shown by two or more dice; 0 if every number is different.",
)
def best_pair_value(dice):
    """Return the highest number that at least two dice show, or 0 if there is no pair.

    >>> best_pair_value([3, 3, 5, 5, 6])
    5
    >>> best_pair_value([1, 2])
    0
    >>> best_pair_value([])
    0
    """
    return max((d for d in dice if dice.count(d) >= 2), default=0)


@exercise(
    "Deal a deck to n players one card at a time, hand cards to each, and return (hands, remaining deck).",
    "Give each of n players hand cards in turn from the top of the deck; return a tuple of the list of hands and the rest.",
)
def deal_hands(deck: list[int], n: int, hand: int) -> tuple[list[list[int]], list[int]]:
    """A dealer gives the top cards of the deck to n players in turn until everyone has hand cards. Return the list of hands and the rest of the deck.

    >>> deal_hands([1, 2, 3, 4, 5], 2, 2)
    ([[1, 3], [2, 4]], [5])
    >>> deal_hands([1, 2, 3], 3, 1)
    ([[1], [2], [3]], [])
    >>> deal_hands([9], 1, 0)
    ([[]], [9])
    """
    used = deck[: n * hand]
    return [used[i::n] for i in range(n)], deck[n * hand :]


@exercise(
    "Shuffle by rule: cut the deck in the middle (the first half gets the extra card) and swap the halves.",
    "Return the deck with its second half placed before its first half; with an odd number the middle card belongs to the first half.",
)
def cut_deck(deck):
    """A deck is cut in the middle and the lower part is put on top. With an odd number of cards the first part has one card more. Return the new deck.

    >>> cut_deck([1, 2, 3, 4, 5])
    [4, 5, 1, 2, 3]
    >>> cut_deck(["a", "b"])
    ['b', 'a']
    >>> cut_deck([])
    []
    """
    half = (len(deck) + 1) // 2
    return deck[half:] + deck[:half]


@exercise(
    "Who wins the trick? The index of the highest card of the suit that was led first. Cards are (suit, value) pairs.",
    "Given played cards as pairs of suit and value, return the position of the greatest value among the cards with the first card's suit.",
)
def trick_winner(cards: list[tuple[str, int]]) -> int:
    """The first card decides the suit, and the highest card of this suit wins the trick. Return the index of the winning card.

    >>> trick_winner([("h", 5), ("s", 9), ("h", 8)])
    2
    >>> trick_winner([("d", 2), ("c", 3)])
    0
    >>> trick_winner([("s", 1)])
    0
    """
    suit = cards[0][0]
    return max((i for i, c in enumerate(cards) if c[0] == suit), key=lambda i: cards[i][1])


@exercise(
    "A guess gets 'hit' if equal to the secret, 'high' if greater and 'low' if smaller. Return the answers for all guesses up to and including the first hit.",
    "Answer each guess by comparing it with the secret ('low', 'high', 'hit') and stop after a hit.",
)
def answer_guesses(secret: int, guesses: list[int]) -> list[str]:
    """A game answers every guess with 'low', 'high' or 'hit' and ends at the first hit. Return the list of the answers.

    >>> answer_guesses(5, [3, 8, 5, 1])
    ['low', 'high', 'hit']
    >>> answer_guesses(5, [9])
    ['high']
    >>> answer_guesses(5, [])
    []
    """
    answers = []
    for guess in guesses:
        if guess == secret:
            answers.append("hit")
            break
        answers.append("low" if guess < secret else "high")
    return answers


@exercise(
    "Show the secret word with the letters that were not guessed yet as '_'.",
    "Given a word and a string of guessed letters, hide every letter of the word that is not among the guesses behind an underscore.",
)
def show_guessed_letters(word, guessed):
    """In a guessing game all letters of the word that have not been guessed are shown as '_'. Return what is shown.

    >>> show_guessed_letters("lamp", "pa")
    '_a_p'
    >>> show_guessed_letters("tree", "e")
    '__ee'
    >>> show_guessed_letters("", "abc")
    ''
    """
    return "".join(ch if ch in guessed else "_" for ch in word)


@exercise(
    "Number of wrong guesses: guessed letters that are not in the word, each counted once.",
    "Count the different letters of the guesses that the word lacks.",
)
def wrong_guess_count(word: str, guesses: str) -> int:
    """In a guessing game a guessed letter is wrong if the word does not contain it. Return how many different wrong letters were guessed.

    >>> wrong_guess_count("lamp", "axzx")
    2
    >>> wrong_guess_count("lamp", "la")
    0
    >>> wrong_guess_count("", "q")
    1
    """
    return len(set(guesses) - set(word))


@exercise(
    "A team leads after a goal if it has more goals. Goals are a string of 'A' and 'B'. Count how many times the lead changes from one team to the other.",
    "Given who scored each goal, count the moments when the team that was last ahead loses that role to the other team getting ahead.",
)
def lead_changes(goals: str) -> int:
    """Goals are scored in the order of the letters 'A' and 'B'. A team leads while it has more goals. Return how many times a team takes over the lead from the other one; equal scores in between do not matter.

    >>> lead_changes("ABB")
    1
    >>> lead_changes("AABBBAA")
    2
    >>> lead_changes("AAB")
    0
    """
    leader = ""
    changes = 0
    for i in range(1, len(goals) + 1):
        diff = goals[:i].count("A") - goals[:i].count("B")
        if diff != 0:
            ahead = "A" if diff > 0 else "B"
            if leader and ahead != leader:
                changes += 1
            leader = ahead
    return changes
