"""Choosing one thing by a rule: best, nearest, first, with ties and missing cases decided."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the number nearest to target; if two are equally near, the larger one. None for an empty list.",
    "Which value has the smallest distance to target? Prefer the greater among equals, and return None without values.",
)
def nearest_prefer_larger(numbers: list[int], target: int):
    """Return the number that is nearest to target, the larger one if two are equally near, or None for an empty list.

    >>> nearest_prefer_larger([1, 4, 8], 6)
    8
    >>> nearest_prefer_larger([10], 3)
    10
    >>> nearest_prefer_larger([], 3) is None
    True
    """
    return min(numbers, key=lambda n: (abs(n - target), -n), default=None)


@exercise(
    "Choose the hotel with the best rating; of equal ratings the cheaper one. Hotels are (name, rating, price); return the name or None.",
    "From triples of name, rating and price return the name with the highest rating and, among those, the lowest price; None if the list is empty.",
)
def best_rated_cheapest(hotels: list[tuple[str, int, int]]):
    """Hotels are tuples of name, rating and price. The highest rating wins, and of equal ratings the lower price. Return the name of the winner, or None without hotels.

    >>> best_rated_cheapest([("Sun", 4, 90), ("Sea", 5, 120), ("Bay", 5, 80)])
    'Bay'
    >>> best_rated_cheapest([("Inn", 1, 10)])
    'Inn'
    >>> best_rated_cheapest([]) is None
    True
    """
    if not hotels:
        return None
    return min(hotels, key=lambda h: (-h[1], h[2]))[0]


@exercise(
    "Return the longest word of at most n letters, the first of several; '' if every word is longer.",
    "Among words no longer than n, find the one with the most letters (earliest on a tie), or return an empty string.",
)
def longest_word_up_to(words: list[str], n: int) -> str:
    """A sign has room for n letters. Return the longest word that fits, the first one if several are equally long, or '' if none fits.

    >>> longest_word_up_to(["sun", "cloud", "rain", "snow"], 4)
    'rain'
    >>> longest_word_up_to(["cloud"], 3)
    ''
    >>> longest_word_up_to([], 3)
    ''
    """
    return max((w for w in words if len(w) <= n), key=len, default="")


@exercise(
    "Largest number in the list that is smaller than limit, or -1 if there is none.",
    "Return the greatest element strictly below limit; -1 when all are at least limit.",
)
def best_below(numbers, limit):
    """Return the largest of the numbers that is less than limit, or -1 if no number is.

    >>> best_below([3, 9, 6], 9)
    6
    >>> best_below([5], 2)
    -1
    >>> best_below([], 7)
    -1
    """
    return max((n for n in numbers if n < limit), default=-1)


@exercise(
    "The umpire wants the middle player: return the name with the median age, the list has an odd number of (name, age) pairs.",
    "Sort the pairs by age and return the name in the middle; the number of pairs is odd.",
)
def person_of_middle_age(people: list[tuple[str, int]]) -> str:
    """People are pairs of name and age, all ages are different and their number is odd. Return the name of the person in the middle when they are ordered by age.

    >>> person_of_middle_age([("Ann", 50), ("Bob", 20), ("Cy", 31)])
    'Cy'
    >>> person_of_middle_age([("Zoe", 7)])
    'Zoe'
    >>> person_of_middle_age([("A", 1), ("B", 2), ("C", 3), ("D", 9), ("E", 5)])
    'C'
    """
    ordered = sorted(people, key=lambda p: p[1])
    return ordered[len(ordered) // 2][0]


@exercise(
    "Second-price auction: the highest bidder wins but pays the second highest bid. Return (name, price); bids is a dict with at least two entries and different values.",
    "Given a dict from bidder to bid, return the name of the top bidder along with the bid of the runner-up.",
)
def auction_result(bids: dict[str, int]) -> tuple[str, int]:
    """The highest bidder wins an auction and pays the second highest bid. There are at least two bids and all are different. Return the name of the winner and the price.

    >>> auction_result({"Ann": 50, "Bob": 80, "Cy": 65})
    ('Bob', 65)
    >>> auction_result({"Ann": 2, "Bob": 1})
    ('Ann', 1)
    >>> auction_result({"X": 10, "Y": 99, "Z": 0})
    ('Y', 10)
    """
    ranked = sorted(bids, key=bids.get, reverse=True)
    return ranked[0], bids[ranked[1]]


@exercise(
    "Pick the first color of wishes that is available; otherwise the first available one, or None if nothing is available.",
    "Return the most wanted available option; if no wish is available return available[0], or None for an empty list.",
)
def pick_by_wishes(wishes: list[str], available: list[str]):
    """A customer lists wishes in order of preference. Return the first wish that is available, otherwise the first available thing, or None if nothing is available.

    >>> pick_by_wishes(["red", "blue"], ["green", "blue"])
    'blue'
    >>> pick_by_wishes(["red"], ["green"])
    'green'
    >>> pick_by_wishes(["red"], []) is None
    True
    """
    for wish in wishes:
        if wish in available:
            return wish
    return available[0] if available else None


@exercise(
    "Which two neighbours differ the most? Return the index of the left one, the first such place; -1 for fewer than two numbers.",
    "Find the position i with the greatest absolute difference between element i and element i + 1, earliest on ties, or -1.",
)
def biggest_jump_index(values: list[int]) -> int:
    """Return the index after which the biggest jump up or down to the next value happens, the first one on a tie, or -1 if there are fewer than two values.

    >>> biggest_jump_index([1, 5, 2, 6])
    0
    >>> biggest_jump_index([4])
    -1
    >>> biggest_jump_index([9, 1, 2])
    0
    """
    jumps = [abs(b - a) for a, b in zip(values, values[1:])]
    if not jumps:
        return -1
    return jumps.index(max(jumps))


@exercise(
    "Return the key whose list has the most different elements; first key on a tie; '' for an empty dict.",
    "Given a dict of lists, which entry has the greatest variety? Return its key, the earliest among equals, or ''.",
)
def most_varied_collection(collections: dict[str, list[str]]) -> str:
    """Each person has a list of stamps. Return the person with the most different stamps, the first one on a tie, or '' if there is nobody.

    >>> most_varied_collection({"Ann": ["a", "a"], "Bob": ["a", "b"]})
    'Bob'
    >>> most_varied_collection({"Ann": [], "Bob": []})
    'Ann'
    >>> most_varied_collection({})
    ''
    """
    return max(collections, key=lambda name: len(set(collections[name])), default="")


@exercise(
    "Find the last value in the list that is greater than its right neighbour, or return None.",
    "Going from the end, find the first value that is larger than the one to its right; None if the list never falls.",
)
def last_drop_value(numbers):
    """Return the last number that is greater than the number directly after it, or None if there is no such number.

    >>> last_drop_value([5, 3, 8, 2, 4])
    8
    >>> last_drop_value([1, 2]) is None
    True
    >>> last_drop_value([]) is None
    True
    """
    for a, b in reversed(list(zip(numbers, numbers[1:]))):
        if a > b:
            return a
    return None


@exercise(
    "Team captain: the player with the most games; on ties the youngest, then the alphabetically first. Players are (name, games, age).",
    "Return the name of the player ranked first by games descending, age ascending and name ascending.",
)
def team_captain(players: list[tuple[str, int, int]]) -> str:
    """Players are tuples of name, games and age. The captain has the most games, on a tie the lowest age, and then the alphabetically first name. Return the captain's name.

    >>> team_captain([("Bob", 10, 30), ("Ann", 10, 25), ("Cy", 3, 20)])
    'Ann'
    >>> team_captain([("Bob", 1, 20), ("Al", 1, 20)])
    'Al'
    >>> team_captain([("Zed", 0, 40)])
    'Zed'
    """
    return min(players, key=lambda p: (-p[1], p[2], p[0]))[0]


@exercise(
    "Choose the route with the fewest stops not longer than limit minutes; routes maps name to (stops, minutes). Ties by minutes. None if none qualifies.",
    "Among routes whose minutes are at most limit return the name with the least stops, then least minutes, or None.",
)
def best_route(routes, limit):
    """The dict routes maps a name to a pair of stops and minutes. Among the routes of at most limit minutes choose the one with the fewest stops, on a tie the faster one. Return its name, or None if no route is fast enough.

    >>> best_route({"A": (2, 50), "B": (1, 70), "C": (2, 40)}, 60)
    'C'
    >>> best_route({"A": (0, 99)}, 60) is None
    True
    >>> best_route({"A": (0, 60)}, 60)
    'A'
    """
    allowed = [name for name in routes if routes[name][1] <= limit]
    return min(allowed, key=lambda name: routes[name], default=None)


@exercise(
    "Return the number that is the maximum of its row and also the largest such over all even-length rows; 0 if there are none.",
    "Among the rows with an even number of elements find the overall greatest element, 0 without such rows; empty rows are skipped.",
)
def max_in_even_rows(rows: list[list[int]]) -> int:
    """Only rows with an even number of elements count, and empty rows are skipped. Return the largest number in them, or 0 if there is none.

    >>> max_in_even_rows([[1, 9], [50], [3, 4]])
    9
    >>> max_in_even_rows([[7]])
    0
    >>> max_in_even_rows([[], [-2, -5]])
    -2
    """
    return max((max(row) for row in rows if row and len(row) % 2 == 0), default=0)


@exercise(
    "Return (index, value) of the first maximum of the list, or (-1, 0) if it is empty.",
    "Find the greatest element and where it stands first; the pair (-1, 0) stands for an empty list.",
)
def first_max_with_index(values: list[int]) -> tuple[int, int]:
    """Return a tuple of the index and the value of the largest element, the first one if there are several, and (-1, 0) for an empty list.

    >>> first_max_with_index([3, 8, 8])
    (1, 8)
    >>> first_max_with_index([-4])
    (0, -4)
    >>> first_max_with_index([])
    (-1, 0)
    """
    if not values:
        return -1, 0
    best = max(values)
    return values.index(best), best


@exercise(
    "Who is closest to the target without going over? Return the name from a dict of guesses, the first one on a tie, or None if all are above.",
    "Given guesses by name, find the highest guess that is at most target and return who made it; None if every guess exceeds it.",
)
def closest_without_over(guesses: dict[str, int], target: int):
    """In a guessing game the highest guess that is not above target wins, and the first one wins a tie. Return the winner's name, or None if all guesses are too high.

    >>> closest_without_over({"Ann": 90, "Bob": 75, "Cy": 110}, 100)
    'Ann'
    >>> closest_without_over({"Ann": 9}, 5) is None
    True
    >>> closest_without_over({"Ann": 5, "Bob": 5}, 5)
    'Ann'
    """
    fair = [name for name in guesses if guesses[name] <= target]
    return max(fair, key=guesses.get, default=None)


@exercise(
    "Return the letter that occurs most often in the text, letters only and ignoring case; ties alphabetical; '' without letters.",
    "Most frequent letter of a text in lowercase, the alphabetically first among equals, or an empty string.",
)
def top_letter_ignoring_case(text: str) -> str:
    """Return the letter that occurs most often in text, ignoring case, as a lowercase letter. A tie goes to the alphabetically first letter, and without letters the result is ''.

    >>> top_letter_ignoring_case("Bob and Bill")
    'b'
    >>> top_letter_ignoring_case("ba")
    'a'
    >>> top_letter_ignoring_case("12")
    ''
    """
    letters = sorted(ch for ch in text.lower() if ch.isalpha())
    return max(letters, key=letters.count, default="")


@exercise(
    "Return the value chosen by majority of three sensors: the value at least two agree on, otherwise the middle one.",
    "Given three readings, return the one that occurs twice or more, or else their median.",
)
def sensor_vote(a, b, c):
    """Three sensors measure the same thing. If two or more agree, return their value, otherwise the middle one of the three values.

    >>> sensor_vote(5, 9, 5)
    5
    >>> sensor_vote(1, 7, 3)
    3
    >>> sensor_vote(2, 2, 2)
    2
    """
    return sorted([a, b, c])[1]


@exercise(
    "Return the names with the best score, all of them if tied, sorted; [] for no scores.",
    "Given a dict of scores list everybody who has the maximum score in alphabetical order.",
)
def all_winners(scores: dict[str, int]) -> list[str]:
    """All players with the highest score are winners. Return their names in alphabetical order, an empty list without players.

    >>> all_winners({"Cy": 7, "Ann": 7, "Bob": 3})
    ['Ann', 'Cy']
    >>> all_winners({"Ann": 0})
    ['Ann']
    >>> all_winners({})
    []
    """
    best = max(scores.values(), default=0)
    return sorted(name for name, score in scores.items() if score == best)


@exercise(
    "Return the box with the smallest volume that still holds the needed volume; boxes are (name, volume). 'none' if all are too small.",
    "Among the boxes of at least the needed volume give the name of the smallest one, the first on a tie, or 'none'.",
)
def smallest_fitting_box(boxes: list[tuple[str, int]], needed: int) -> str:
    """Boxes are pairs of name and volume. Return the name of the smallest box whose volume is at least needed, the first one on a tie, or 'none' if no box is large enough.

    >>> smallest_fitting_box([("L", 90), ("M", 50), ("S", 20)], 30)
    'M'
    >>> smallest_fitting_box([("S", 20)], 30)
    'none'
    >>> smallest_fitting_box([], 1)
    'none'
    """
    fitting = [box for box in boxes if box[1] >= needed]
    if not fitting:
        return "none"
    return min(fitting, key=lambda box: box[1])[0]


@exercise(
    "Two words compete: the one with more different vowels wins; on a tie the shorter, then the first. Return the winner.",
    "Return a or b, preferring more distinct vowels, then fewer letters, then a.",
)
def vowel_contest(a: str, b: str) -> str:
    """Two lowercase words compete. The one with more different vowels (a, e, i, o, u) wins, on a tie the shorter one, and if that is equal too the first one. Return the winner.

    >>> vowel_contest("banana", "melon")
    'melon'
    >>> vowel_contest("stone", "tone")
    'tone'
    >>> vowel_contest("cat", "hat")
    'cat'
    """
    return min([a, b], key=lambda w: (-len(set(w) & set("aeiou")), len(w)))


@exercise(
    "First number that is followed by a smaller and preceded by a smaller number, together with its index, else None.",
    "Return (index, value) of the first inner element greater than both neighbours; None if there is no such element.",
)
def first_peak(values: list[int]):
    """A peak is a value that is greater than the values directly before and after it. Return the index and the value of the first peak, or None if there is no peak.

    >>> first_peak([1, 3, 2, 5, 4])
    (1, 3)
    >>> first_peak([1, 2, 3]) is None
    True
    >>> first_peak([4, 1]) is None
    True
    """
    for i in range(1, len(values) - 1):
        if values[i - 1] < values[i] > values[i + 1]:
            return i, values[i]
    return None


@exercise(
    "Return the item after the marker in the list, or default if the marker is missing or last.",
    "Given a list, find the first occurrence of marker and return its successor; fall back to default.",
)
def item_after_marker(items, marker, default):
    """Return the item directly after the first marker in items, or default if there is no marker or nothing after it.

    >>> item_after_marker(["a", "to", "b"], "to", "?")
    'b'
    >>> item_after_marker(["a", "to"], "to", "?")
    '?'
    >>> item_after_marker([], "to", "?")
    '?'
    """
    if marker in items[:-1]:
        return items[items.index(marker) + 1]
    return default


@exercise(
    "Return a tuple of the shortest and the longest name; first of equals both times; ('', '') for no names.",
    "Given names, find the one with the fewest and the one with the most letters, each the earliest, or two empty strings.",
)
def shortest_and_longest_name(names: list[str]) -> tuple[str, str]:
    """Return a tuple of the shortest and the longest name, in both cases the first one on a tie. Without names it is a tuple of two empty strings.

    >>> shortest_and_longest_name(["Bob", "Christa", "Al", "Jo"])
    ('Al', 'Christa')
    >>> shortest_and_longest_name(["Ann"])
    ('Ann', 'Ann')
    >>> shortest_and_longest_name([])
    ('', '')
    """
    return min(names, key=len, default=""), max(names, key=len, default="")
