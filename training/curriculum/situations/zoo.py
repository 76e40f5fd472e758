"""Animals, pets, plants and collections kept as records."""

from training.curriculum.exercise import exercise


@exercise(
    "Total food per day: each animal eats its weight in kilos times percent divided by 100; sum it, rounded to one decimal.",
    "Given weights, compute how much food all animals need when each eats percent of its weight.",
)
def daily_food(weights: list[float], percent: float) -> float:
    """Every animal eats percent of its weight per day. Return the food for all animals together, rounded to one decimal.

    >>> daily_food([50, 100], 4)
    6.0
    >>> daily_food([25], 10)
    2.5
    >>> daily_food([], 5)
    0
    """
    return round(sum(w * percent / 100 for w in weights), 1)


@exercise(
    "Names of animals that can live together with all the others: nobody in the list of enemies (pairs) is in the same cage. Check it.",
    "Return True if no pair of enemies has both members in the cage.",
)
def cage_is_peaceful(cage: list[str], enemies: list[tuple[str, str]]) -> bool:
    """Each pair in enemies names two animals that must not be together. Return whether the cage contains no such pair.

    >>> cage_is_peaceful(["cat", "owl"], [("cat", "mouse")])
    True
    >>> cage_is_peaceful(["mouse", "cat"], [("cat", "mouse")])
    False
    >>> cage_is_peaceful([], [("a", "b")])
    True
    """
    return not any(a in cage and b in cage for a, b in enemies)


@exercise(
    "Group animals by their first letter: dict from letter to the list of names in the given order, lowercase letters.",
    "Return a dict from lowercase initial to all names with this initial.",
)
def animals_by_initial(animals: list[str]) -> dict[str, list[str]]:
    """Return a dict from the lowercase first letter to the list of animals that begin with it, in the given order.

    >>> animals_by_initial(["Cat", "cow", "Dog"])
    {'c': ['Cat', 'cow'], 'd': ['Dog']}
    >>> animals_by_initial(["emu"])
    {'e': ['emu']}
    >>> animals_by_initial([])
    {}
    """
    groups = {}
    for animal in animals:
        groups.setdefault(animal[0].lower(), []).append(animal)
    return groups


@exercise(
    "Which kind is most common, and how many are there? Return (kind, number), first kind on ties, None for an empty zoo.",
    "Find the most frequent kind in the list along with its count; earliest among equals; None if there are no animals.",
)
def commonest_kind(kinds: list[str]):
    """Return a tuple of the most frequent kind of animal and its number. On a tie it is the kind that comes first, and without animals the result is None.

    >>> commonest_kind(["ape", "bear", "bear", "ape", "cat"])
    ('ape', 2)
    >>> commonest_kind(["owl"])
    ('owl', 1)
    >>> commonest_kind([]) is None
    True
    """
    if not kinds:
        return None
    best = max(kinds, key=kinds.count)
    return best, kinds.count(best)


@exercise(
    "Add one year to the age of all animals with a birthday in the month; animals are dicts with 'name', 'age' and 'month'. Return new dicts.",
    "Return copies of the records where 'age' is raised by one if 'month' equals the given month.",
)
def celebrate_month(animals: list[dict], month: int) -> list[dict]:
    """Each animal is a dict with the keys name, age and month of birth. Return a list of copies in which everybody born in month is one year older.

    >>> celebrate_month([{"name": "Bo", "age": 2, "month": 5}], 5)
    [{'name': 'Bo', 'age': 3, 'month': 5}]
    >>> celebrate_month([{"name": "Bo", "age": 2, "month": 5}], 6)
    [{'name': 'Bo', 'age': 2, 'month': 5}]
    >>> celebrate_month([], 1)
    []
    """
    return [{**a, "age": a["age"] + 1} if a["month"] == month else dict(a) for a in animals]


@exercise(
    "Return the oldest animal's name per kind from (name, kind, age) triples, the first one on ties.",
    "Given triples of name, kind and age, build a dict from kind to the name with the greatest age, keeping the earlier on equal ages.",
)
def oldest_per_kind(animals: list[tuple[str, str, int]]) -> dict[str, str]:
    """Animals are tuples of name, kind and age. Return a dict from each kind to the name of its oldest animal, the first one on a tie.

    >>> oldest_per_kind([("Bo", "cat", 3), ("Al", "cat", 9), ("Jo", "dog", 1)])
    {'cat': 'Al', 'dog': 'Jo'}
    >>> oldest_per_kind([("A", "ape", 2), ("B", "ape", 2)])
    {'ape': 'A'}
    >>> oldest_per_kind([])
    {}
    """
    best = {}
    for name, kind, age in animals:
        if kind not in best or age > best[kind][1]:
            best[kind] = (name, age)
    return {kind: name for kind, (name, _) in best.items()}


@exercise(
    "Feeding times: animal eats every n hours starting at hour first; list the hours until 23.",
    "Return first, first + n, first + 2n, ... as long as the hour is below 24.",
)
def feeding_hours(first, n):
    """An animal is fed at hour first and then every n hours until the end of the day. Return the list of hours, all below 24.

    >>> feeding_hours(6, 5)
    [6, 11, 16, 21]
    >>> feeding_hours(20, 6)
    [20]
    >>> feeding_hours(0, 12)
    [0, 12]
    """
    return list(range(first, 24, n))


@exercise(
    "A cat sleeps if it is hungry no more than 3 and it is dark, or if it is tired at least 8. Return whether it sleeps.",
    "Given hunger, tiredness and darkness, the cat sleeps when very tired (8 or more), or in the dark with hunger of at most 3.",
)
def cat_sleeps(hunger: int, tired: int, dark: bool) -> bool:
    """A cat sleeps if it is tired by at least 8, or if it is dark and its hunger is at most 3. Return whether it sleeps.

    >>> cat_sleeps(9, 8, False)
    True
    >>> cat_sleeps(3, 1, True)
    True
    >>> cat_sleeps(4, 7, True)
    False
    """
    return tired >= 8 or (dark and hunger <= 3)


@exercise(
    "Weight check: return the names of the animals that lost weight between two dicts of weights, sorted; animals missing in one dict are ignored.",
    "List alphabetically those present in both dicts whose new weight is less than the old one.",
)
def animals_that_lost_weight(before: dict[str, float], after: dict[str, float]) -> list[str]:
    """Two dicts hold the weights of animals before and after a winter. Return the sorted names of those that are in both and weigh less afterwards.

    >>> animals_that_lost_weight({"Bo": 5, "Al": 7, "Cy": 2}, {"Bo": 4, "Al": 7})
    ['Bo']
    >>> animals_that_lost_weight({"Bo": 5}, {})
    []
    >>> animals_that_lost_weight({"b": 3, "a": 3}, {"a": 1, "b": 2})
    ['a', 'b']
    """
    return sorted(name for name in before if name in after and after[name] < before[name])


@exercise(
    "Birds on a wire at positions; a shot of noise at place p scares all within distance d. Return those that stay.",
    "Keep the positions whose distance from p is greater than d.",
)
def birds_that_stay(positions: list[int], p: int, d: int) -> list[int]:
    """Birds sit on a wire at some positions. A noise at p scares away all birds at a distance of at most d. Return the positions of the birds that stay.

    >>> birds_that_stay([1, 4, 9], 3, 2)
    [9]
    >>> birds_that_stay([5], 5, 0)
    []
    >>> birds_that_stay([], 1, 1)
    []
    """
    return [b for b in positions if abs(b - p) > d]


@exercise(
    "A frog jumps over stones numbered from 0: stones[i] tells how far it jumps forward from stone i. Count the jumps until it leaves the row.",
    "Starting at index 0, move on by the number at the current index until the index is outside; return the number of jumps. All numbers are positive.",
)
def frog_jumps(stones: list[int]) -> int:
    """A frog sits on the first stone. The number on a stone, which is at least 1, tells how many stones it jumps forward from there. Return the number of jumps until it is past the last stone.

    >>> frog_jumps([1, 2, 1, 1])
    3
    >>> frog_jumps([9])
    1
    >>> frog_jumps([])
    0
    """
    jumps = 0
    position = 0
    while position < len(stones):
        position += stones[position]
        jumps += 1
    return jumps


@exercise(
    "A bee collects nectar from flowers in order and flies home when it has at least capacity. Return the number of flowers visited.",
    "Add amounts until the sum reaches capacity; how many values were used? All of them if it is never reached.",
)
def flowers_visited(nectar: list[int], capacity: int) -> int:
    """A bee visits flowers in order and flies home as soon as it has collected at least capacity. Return the number of flowers it visits, which is all of them if that is not enough.

    >>> flowers_visited([3, 4, 5], 6)
    2
    >>> flowers_visited([1, 1], 9)
    2
    >>> flowers_visited([], 2)
    0
    """
    collected = 0
    for count, amount in enumerate(nectar, 1):
        collected += amount
        if collected >= capacity:
            return count
    return len(nectar)


@exercise(
    "Trade stamps: give away one of each doubled stamp in order; return (kept, given), the first copy of each stays.",
    "Split a list into first occurrences and repeated ones, both in order.",
)
def keep_and_trade(stamps: list[str]) -> tuple[list[str], list[str]]:
    """A collector keeps the first copy of each stamp and gives all further copies away. Return the kept stamps and those given away, both in order.

    >>> keep_and_trade(["fox", "elk", "fox", "fox"])
    (['fox', 'elk'], ['fox', 'fox'])
    >>> keep_and_trade(["elk"])
    (['elk'], [])
    >>> keep_and_trade([])
    ([], [])
    """
    kept = []
    given = []
    for stamp in stamps:
        if stamp in kept:
            given.append(stamp)
        else:
            kept.append(stamp)
    return kept, given


@exercise(
    "What can two collectors swap? Return (items only a has twice that b lacks, sorted; and the same for b).",
    "A collector offers what they own at least twice and the other does not own. Return both offers as sorted lists.",
)
def possible_swaps(a: list[str], b: list[str]) -> tuple[list[str], list[str]]:
    """A collector offers each item that they have at least twice and that the other one does not have. Return the sorted offers of a and of b.

    >>> possible_swaps(["x", "x", "y"], ["y", "y", "z", "z"])
    (['x'], ['z'])
    >>> possible_swaps(["x"], ["y"])
    ([], [])
    >>> possible_swaps([], ["q", "q"])
    ([], ['q'])
    """
    from_a = sorted(item for item in set(a) if a.count(item) > 1 and item not in b)
    from_b = sorted(item for item in set(b) if b.count(item) > 1 and item not in a)
    return from_a, from_b


@exercise(
    "How complete is the album? Percentage of the numbers 1..n that are in the list, rounded down.",
    "Given collected stickers (with repeats) and the album size n, return the whole percentage of different stickers in 1 to n.",
)
def album_percentage(stickers: list[int], n: int) -> int:
    """An album has places for the stickers 1 to n. Return how many percent of the places are filled by the collected stickers, rounded down; repeats and wrong numbers do not count.

    >>> album_percentage([1, 2, 2, 9], 3)
    66
    >>> album_percentage([], 10)
    0
    >>> album_percentage([2, 1], 2)
    100
    """
    filled = {s for s in stickers if 1 <= s <= n}
    return 100 * len(filled) // n


@exercise(
    "Aquarium: a fish eats every smaller fish directly to its right, one after the other, until a fish is not smaller. Return the number eaten by the fish at index i.",
    "Count the consecutive elements after index i that are less than element i.",
)
def smaller_fish_to_right(fish, i):
    """The fish at index i eats the fish to its right one after the other until one is not smaller than itself. Return how many fish it eats.

    >>> smaller_fish_to_right([5, 2, 4, 6, 1], 0)
    2
    >>> smaller_fish_to_right([5, 5], 0)
    0
    >>> smaller_fish_to_right([3], 0)
    0
    """
    eaten = 0
    for other in fish[i + 1 :]:
        if other >= fish[i]:
            break
        eaten += 1
    return eaten


@exercise(
    "Dogs are walked in groups of at most n; big dogs ('B') go alone. How many walks are needed for the string of dogs?",
    "Each 'B' needs an own walk; the others are walked n at a time. Return the number of walks.",
)
def dog_walks(dogs: str, n: int) -> int:
    """Each big dog 'B' is walked alone and the small dogs 's' are walked in groups of up to n. Return the number of walks.

    >>> dog_walks("sBssB", 2)
    4
    >>> dog_walks("BB", 3)
    2
    >>> dog_walks("", 2)
    0
    """
    big = dogs.count("B")
    small = len(dogs) - big
    return big + (small + n - 1) // n


@exercise(
    "Describe a pet dict as 'Bo the cat (3 years)', with 'year' for age 1 and without the bracket if there is no 'age'.",
    "Write name and kind of a pet, and its age in parentheses if known, minding the singular of year.",
)
def describe_pet(pet: dict) -> str:
    """A pet is a dict with name, kind and maybe age. Return a text like 'Bo the cat (3 years)', with 'year' for an age of 1 and without the part in parentheses if age is missing.

    >>> describe_pet({"name": "Bo", "kind": "cat", "age": 3})
    'Bo the cat (3 years)'
    >>> describe_pet({"name": "Al", "kind": "dog", "age": 1})
    'Al the dog (1 year)'
    >>> describe_pet({"name": "Jo", "kind": "owl"})
    'Jo the owl'
    """
    text = f"{pet['name']} the {pet['kind']}"
    if "age" in pet:
        unit = "year" if pet["age"] == 1 else "years"
        text += f" ({pet['age']} {unit})"
    return text


@exercise(
    "Who eats whom: follow the dict from animal to its prey starting with start and return the chain until an animal has no prey.",
    "Build the list start, prey of start, prey of that, and so on; there are no circles.",
)
def food_chain(eats: dict[str, str], start: str) -> list[str]:
    """The dict eats tells for some animals what they eat, without circles. Return the chain that begins with start and continues until there is no prey.

    >>> food_chain({"owl": "mouse", "mouse": "seed"}, "owl")
    ['owl', 'mouse', 'seed']
    >>> food_chain({"owl": "mouse"}, "mouse")
    ['mouse']
    >>> food_chain({}, "cat")
    ['cat']
    """
    chain = [start]
    while chain[-1] in eats:
        chain.append(eats[chain[-1]])
    return chain


@exercise(
    "A parrot repeats the last word n times; return the sentence with it. Empty sentences stay empty.",
    "Append the final word of the sentence n more times, separated by spaces.",
)
def parrot_answer(sentence: str, n: int) -> str:
    """A parrot repeats a sentence and says its last word n more times. Return what it says, '' for an empty sentence.

    >>> parrot_answer("good day", 2)
    'good day day day'
    >>> parrot_answer("hi", 0)
    'hi'
    >>> parrot_answer("", 3)
    ''
    """
    words = sentence.split()
    return " ".join(words + words[-1:] * n)
