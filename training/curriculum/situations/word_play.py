"""Word and number games played by children: rules, scores, sequences and riddles."""

from training.curriculum.exercise import exercise


@exercise(
    "Score a word: vowels count 1, other letters 2, and a word with a doubled letter (two equal ones in a row) gets 5 extra.",
    "Compute points: 1 per vowel, 2 per consonant, plus 5 if any letter stands twice in a row.",
)
def points_of_game_word(word: str) -> int:
    """In a word game each vowel (a, e, i, o, u) is worth 1 and each other letter 2. A word in which two adjacent letters are equal gets 5 points more. Return the points of word.

    >>> points_of_game_word("tea")
    4
    >>> points_of_game_word("ball")
    12
    >>> points_of_game_word("")
    0
    """
    points = sum(1 if ch in "aeiou" else 2 for ch in word)
    if any(a == b for a, b in zip(word, word[1:])):
        points += 5
    return points


@exercise(
    "Letter value board: sum the values of the letters from a dict, unknown letters count 1; the whole is doubled for words longer than six letters.",
    "Add up letter values (1 if missing in the dict) and multiply by two if the word has more than 6 letters.",
)
def board_word_value(word: str, values: dict[str, int]) -> int:
    """The dict values gives points for some letters and all others count 1. A word with more than six letters counts double. Return the value of word.

    >>> board_word_value("quiz", {"q": 9, "z": 8})
    19
    >>> board_word_value("evening", {"v": 4})
    20
    >>> board_word_value("", {})
    0
    """
    total = sum(values.get(ch, 1) for ch in word)
    return total * 2 if len(word) > 6 else total


@exercise(
    "Can the word be laid with the given letter cards when '?' cards stand for any letter? Check it.",
    "Return True if the number of letters of the word missing from the cards is at most the number of '?' cards.",
)
def word_from_cards(word: str, cards: str) -> bool:
    """A word is laid with letter cards, and each card '?' may stand for any letter. Return whether word can be laid with the cards.

    >>> word_from_cards("tree", "ert?")
    True
    >>> word_from_cards("tree", "ert")
    False
    >>> word_from_cards("", "")
    True
    """
    missing = sum(max(0, word.count(ch) - cards.count(ch)) for ch in set(word))
    return missing <= cards.count("?")


@exercise(
    "Which words of the list begin and end with the same letter, ignoring case? Keep the order and skip words of one letter.",
    "List the words of two or more letters whose first and last letters are equal regardless of case.",
)
def words_ending_as_they_begin(words: list[str]) -> list[str]:
    """Return the words with at least two letters whose first letter equals the last one, ignoring case.

    >>> words_ending_as_they_begin(["Anna", "bob", "tree", "a"])
    ['Anna', 'bob']
    >>> words_ending_as_they_begin(["no"])
    []
    >>> words_ending_as_they_begin([])
    []
    """
    return [w for w in words if len(w) > 1 and w[0].lower() == w[-1].lower()]


@exercise(
    "The children stand in a circle and each says a word of the rhyme in turn. Return the name of the child that says the last word.",
    "Given children and a rhyme, count the words round the circle beginning with the first child and return who gets the final word.",
)
def child_of_last_word(children: list[str], rhyme: str) -> str:
    """Children in a circle are counted out with a rhyme, one word per child, beginning with the first. Return the child that gets the last word. The rhyme has at least one word.

    >>> child_of_last_word(["Ann", "Bob", "Cy"], "one two three four")
    'Ann'
    >>> child_of_last_word(["Ann", "Bob"], "you are out now")
    'Bob'
    >>> child_of_last_word(["Ann"], "hey")
    'Ann'
    """
    return children[(len(rhyme.split()) - 1) % len(children)]


@exercise(
    "In a memory game the cards at the two indices are equal or not; return the new board with both replaced by '-' if they match, otherwise the board as it was.",
    "Compare the cards at places i and j of the list; matching ones are turned into '-'. i and j are different.",
)
def memory_move(board: list[str], i: int, j: int) -> list[str]:
    """A player turns the cards at the different indices i and j. If they are equal both are replaced by '-', otherwise nothing changes. Return the new board.

    >>> memory_move(["a", "b", "a"], 0, 2)
    ['-', 'b', '-']
    >>> memory_move(["a", "b"], 0, 1)
    ['a', 'b']
    >>> memory_move(["x", "x"], 1, 0)
    ['-', '-']
    """
    if board[i] != board[j]:
        return list(board)
    return ["-" if k in (i, j) else card for k, card in enumerate(board)]


@exercise(
    "Packing a suitcase: each player repeats the list so far and adds an item. Return the lines said, items joined by ', '.",
    "For items a, b, c return the growing lines 'a', 'a, b', 'a, b, c'.",
)
def growing_list_lines(items: list[str]) -> list[str]:
    """In a memory game each player says all items so far and adds the next one. Return the list of what is said, with items separated by ', '.

    >>> growing_list_lines(["hat", "sock", "book"])
    ['hat', 'hat, sock', 'hat, sock, book']
    >>> growing_list_lines(["hat"])
    ['hat']
    >>> growing_list_lines([])
    []
    """
    return [", ".join(items[: i + 1]) for i in range(len(items))]


@exercise(
    "Which item did the player forget? Return the first item of the full list that the player's list lacks, or None.",
    "Find the earliest element of the first list which is not in the second; None if nothing is missing.",
)
def first_forgotten(items, said):
    """Return the first of the items that was not said, or None if all were said.

    >>> first_forgotten(["hat", "sock", "book"], ["hat", "book"])
    'sock'
    >>> first_forgotten(["hat"], ["hat"]) is None
    True
    >>> first_forgotten([], []) is None
    True
    """
    return next((item for item in items if item not in said), None)


@exercise(
    "Ladder words: check that each word differs from the one before in exactly one letter at the same place; all have equal length.",
    "Return True if neighbouring words of the list have exactly one position with different letters.",
)
def is_word_ladder(words: list[str]) -> bool:
    """All words have the same length. They form a ladder if each word differs from the word before it in exactly one letter. Return whether they do.

    >>> is_word_ladder(["cold", "cord", "card"])
    True
    >>> is_word_ladder(["cold", "card"])
    False
    >>> is_word_ladder([])
    True
    """
    return all(sum(x != y for x, y in zip(a, b)) == 1 for a, b in zip(words, words[1:]))


@exercise(
    "Shout the word: write it with its last letter repeated so that it has n letters in total, in capitals. Words already that long are only capitalised.",
    "Uppercase the word and stretch its final letter until the length is n; never cut.",
)
def stretched_shout(word: str, n: int) -> str:
    """A word is shouted in capitals and its last letter is repeated until the word has n letters. Longer words are not cut, and an empty word stays empty. Return the result.

    >>> stretched_shout("no", 5)
    'NOOOO'
    >>> stretched_shout("hello", 3)
    'HELLO'
    >>> stretched_shout("", 4)
    ''
    """
    word = word.upper()
    return word + word[-1:] * (n - len(word))


@exercise(
    "Magic trick: think of n, double it, add k, halve (integer division) and subtract the original. Return all intermediate numbers.",
    "Return the list [2n, 2n + k, (2n + k) // 2, (2n + k) // 2 - n].",
)
def magic_trick_steps(n: int, k: int) -> list[int]:
    """In a trick a number n is doubled, then k is added, then the result is halved and rounded down, and at last n is subtracted. Return the list of the numbers after each of the four steps.

    >>> magic_trick_steps(5, 8)
    [10, 18, 9, 4]
    >>> magic_trick_steps(0, 3)
    [0, 3, 1, 1]
    >>> magic_trick_steps(10, 1)
    [20, 21, 10, 0]
    """
    doubled = 2 * n
    added = doubled + k
    halved = added // 2
    return [doubled, added, halved, halved - n]


@exercise(
    "Riddle: I am the smallest number above n that is divisible by a but not by b. Return it.",
    "Find the least integer greater than n which is a multiple of a and no multiple of b; a is not a multiple of b.",
)
def riddle_multiple(n: int, a: int, b: int) -> int:
    """Return the smallest number greater than n that is divisible by a but not by b. a itself is not divisible by b.

    >>> riddle_multiple(10, 5, 3)
    20
    >>> riddle_multiple(14, 5, 3)
    20
    >>> riddle_multiple(0, 7, 2)
    7
    """
    n += 1
    while n % a != 0 or n % b == 0:
        n += 1
    return n


@exercise(
    "Say whether a guess is 'hot' (distance at most 3), 'warm' (at most 10) or 'cold' from the secret number; 'found' if equal.",
    "Answer a guess by its distance to the secret: 0 found, up to 3 hot, up to 10 warm, more cold.",
)
def hot_or_cold(secret: int, guess: int) -> str:
    """A guess is 'found' if it equals the secret, 'hot' at a distance of at most 3, 'warm' at most 10 and otherwise 'cold'. Return the answer.

    >>> hot_or_cold(50, 50)
    'found'
    >>> hot_or_cold(50, 47)
    'hot'
    >>> hot_or_cold(50, 60)
    'warm'
    >>> hot_or_cold(50, 5)
    'cold'
    """
    distance = abs(secret - guess)
    if distance == 0:
        return "found"
    if distance <= 3:
        return "hot"
    if distance <= 10:
        return "warm"
    return "cold"


@exercise(
    "For each guess after the first tell 'warmer', 'colder' or 'same' compared with the guess before, by distance to the secret.",
    "Compare the distances of consecutive guesses to the secret and list the words warmer, colder or same.",
)
def warmer_or_colder(secret: int, guesses: list[int]) -> list[str]:
    """Each guess except the first is answered with 'warmer' if it is nearer to the secret than the guess before, 'colder' if it is farther and 'same' otherwise. Return the answers.

    >>> warmer_or_colder(10, [1, 5, 18, 2])
    ['warmer', 'colder', 'same']
    >>> warmer_or_colder(10, [4])
    []
    >>> warmer_or_colder(3, [])
    []
    """
    answers = []
    for a, b in zip(guesses, guesses[1:]):
        before, now = abs(secret - a), abs(secret - b)
        if now < before:
            answers.append("warmer")
        elif now > before:
            answers.append("colder")
        else:
            answers.append("same")
    return answers


@exercise(
    "Treasure hunt: clues is a dict from place to next place; return the number of places visited from start until a place has no clue.",
    "Follow the clues beginning at start and count all visited places, the last one included; there are no circles.",
)
def treasure_hunt_length(clues: dict[str, str], start: str) -> int:
    """Each clue leads from one place to the next, and there are no circles. Return how many places are visited from start until one has no clue, counting both ends.

    >>> treasure_hunt_length({"tree": "well", "well": "barn"}, "tree")
    3
    >>> treasure_hunt_length({}, "tree")
    1
    >>> treasure_hunt_length({"a": "b"}, "b")
    1
    """
    count = 1
    while start in clues:
        start = clues[start]
        count += 1
    return count


@exercise(
    "Secret friends: everybody gives to the next one in the list and the last one to the first. Return a dict, empty for fewer than two names.",
    "Map each name to its successor in the circle of names; with one name or none the dict is empty.",
)
def gift_circle(names: list[str]) -> dict[str, str]:
    """Everybody gives a present to the next person in the list, and the last one to the first. Return a dict from giver to receiver, which is empty for fewer than two names.

    >>> gift_circle(["Ann", "Bob", "Cy"])
    {'Ann': 'Bob', 'Bob': 'Cy', 'Cy': 'Ann'}
    >>> gift_circle(["Ann"])
    {}
    >>> gift_circle([])
    {}
    """
    if len(names) < 2:
        return {}
    return dict(zip(names, names[1:] + names[:1]))


@exercise(
    "Musical chairs: in each round one chair is taken away and the slowest child leaves. Given a dict of times, return the order in which the children leave.",
    "Sort the names by their times, slowest first, and leave out the winner; equal times alphabetically.",
)
def leaving_order(times):
    """In every round of a game the slowest child leaves, until only the winner is left. Return the names in the order of leaving, without the winner; of equal times the alphabetically first leaves first.

    >>> leaving_order({"Ann": 5, "Bob": 9, "Cy": 7})
    ['Bob', 'Cy']
    >>> leaving_order({"Ann": 5})
    []
    >>> leaving_order({"Bob": 2, "Ann": 2})
    ['Ann']
    """
    return sorted(times, key=lambda name: (-times[name], name))[:-1]
