"""Sets: membership, overlap, missing and extra items, with sorted results."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the items of the checklist that have not been done yet, in the order of the checklist.",
    "Which entries of the first list are missing in the second? Keep their order.",
)
def still_open(checklist: list[str], done: list[str]) -> list[str]:
    """Return the checklist items that are not in done.

    >>> still_open(["pack", "lock", "go"], ["lock"])
    ['pack', 'go']
    >>> still_open(["a"], ["a", "b"])
    []
    >>> still_open([], ["x"])
    []
    """
    finished = set(done)
    return [item for item in checklist if item not in finished]


@exercise(
    "Count the different even numbers in the list.",
    "How many distinct values divisible by two are there?",
)
def count_distinct_evens(numbers):
    """Return the number of distinct even values.

    >>> count_distinct_evens([2, 2, 4, 5])
    2
    >>> count_distinct_evens([1, 3])
    0
    >>> count_distinct_evens([])
    0
    """
    return len({n for n in numbers if n % 2 == 0})


@exercise(
    "Return the sorted values that occur in exactly one of the three lists.",
    "Which numbers are found in one list only, out of three? Copies inside a list do not matter.",
)
def in_one_of_three(a: list[int], b: list[int], c: list[int]) -> list[int]:
    """Return the sorted values contained in exactly one of the lists.

    >>> in_one_of_three([1, 2], [2, 3], [3, 4])
    [1, 4]
    >>> in_one_of_three([5, 5], [], [])
    [5]
    >>> in_one_of_three([1], [1], [1])
    []
    """
    everything = list(set(a)) + list(set(b)) + list(set(c))
    return sorted(v for v in set(everything) if everything.count(v) == 1)


@exercise(
    "Return the share of items of the first list that also occur in the second, counting distinct items only; 0 if the first list is empty.",
    "What fraction of the different values of a is found in b?",
)
def covered_share(a, b):
    """Return the fraction of distinct items of a contained in b.

    >>> covered_share([1, 2, 2, 3], [2, 3])
    0.6666666666666666
    >>> covered_share(["x"], [])
    0.0
    >>> covered_share([], [1])
    0
    """
    wanted = set(a)
    return len(wanted & set(b)) / len(wanted) if wanted else 0


@exercise(
    "Return the first item of the list that is not an element of the allowed set; None if all are allowed.",
    "Find the earliest forbidden item, or None.",
)
def first_not_allowed(items: list, allowed: set):
    """Return the first item that is not allowed, or None.

    >>> first_not_allowed(["a", "b", "x", "y"], {"a", "b"})
    'x'
    >>> first_not_allowed([1, 2], {1, 2, 3}) is None
    True
    >>> first_not_allowed([], set()) is None
    True
    """
    for item in items:
        if item not in allowed:
            return item
    return None


@exercise(
    "Apply the commands to an empty set: '+x' adds x, '-x' removes x if it is there; return the sorted result.",
    "Process texts with a leading plus or minus as additions and removals of a set.",
)
def run_plus_minus(commands):
    """Return the sorted set after all additions and removals.

    >>> run_plus_minus(["+tea", "+jam", "-tea"])
    ['jam']
    >>> run_plus_minus(["-x"])
    []
    >>> run_plus_minus([])
    []
    """
    items = set()
    for command in commands:
        if command[0] == "+":
            items.add(command[1:])
        else:
            items.discard(command[1:])
    return sorted(items)


@exercise(
    "Return the pairs of names whose skill sets overlap, in alphabetical order; skills maps names to lists.",
    "Which two people share at least one skill? List all such pairs of names.",
)
def pairs_sharing_skill(skills: dict[str, list[str]]) -> list[tuple[str, str]]:
    """Return the pairs of names with a common skill.

    >>> pairs_sharing_skill({"Ann": ["art"], "Bob": ["art", "maths"], "Cleo": ["maths"]})
    [('Ann', 'Bob'), ('Bob', 'Cleo')]
    >>> pairs_sharing_skill({"Ann": ["x"], "Bob": []})
    []
    >>> pairs_sharing_skill({})
    []
    """
    names = sorted(skills)
    return [(a, b) for i, a in enumerate(names) for b in names[i + 1:] if set(skills[a]) & set(skills[b])]


@exercise(
    "Return True if every person attended at least one of the events; events is a list of lists of names.",
    "Is everybody in people found in some event?",
)
def everyone_attended(people, events):
    """Check if each person is in at least one of the events.

    >>> everyone_attended(["Ann", "Bob"], [["Ann"], ["Bob", "Cleo"]])
    True
    >>> everyone_attended(["Ann", "Bob"], [["Ann"]])
    False
    >>> everyone_attended([], [])
    True
    """
    present = set()
    for event in events:
        present.update(event)
    return set(people) <= present


@exercise(
    "Replace the items by letters: equal items get the same letter, in order of first appearance a, b, c and so on.",
    "Return the pattern of the list as text, e.g. [5, 9, 5] gives 'aba'.",
)
def pattern_letters(items):
    """Return the pattern of equal items as letters.

    >>> pattern_letters([5, 9, 5])
    'aba'
    >>> pattern_letters(["x", "x", "y"])
    'aab'
    >>> pattern_letters([])
    ''
    """
    letters = {}
    for item in items:
        if item not in letters:
            letters[item] = "abcdefghijklmnopqrstuvwxyz"[len(letters)]
    return "".join(letters[item] for item in items)


@exercise(
    "Return the words that share no letter with the forbidden text.",
    "Keep all words made only of letters that do not occur in forbidden.",
)
def dict_words_avoiding(words: list[str], forbidden: str) -> list[str]:
    """Return the words without any letter of forbidden.

    >>> dict_words_avoiding(["tea", "milk", "jam"], "ae")
    ['milk']
    >>> dict_words_avoiding(["a"], "")
    ['a']
    >>> dict_words_avoiding([], "xyz")
    []
    """
    return [w for w in words if not set(w) & set(forbidden)]


@exercise(
    "Return how many new items each list brings compared with all lists before it.",
    "For each list in turn count the distinct items never seen in earlier lists.",
)
def new_items_per_list(lists):
    """Return the number of new distinct items in each list.

    >>> new_items_per_list([[1, 2], [2, 3, 4], [1, 4]])
    [2, 2, 0]
    >>> new_items_per_list([["a", "a"]])
    [1]
    >>> new_items_per_list([])
    []
    """
    seen = set()
    counts = []
    for items in lists:
        new = set(items) - seen
        counts.append(len(new))
        seen |= new
    return counts


@exercise(
    "Check if the list contains all whole numbers from its minimum to its maximum; the list is not empty.",
    "Are there no gaps between the smallest and the largest number? Copies are fine.",
)
def no_gaps_inside(numbers: list[int]) -> bool:
    """Check if all numbers between minimum and maximum occur.

    >>> no_gaps_inside([3, 5, 4, 4])
    True
    >>> no_gaps_inside([1, 3])
    False
    >>> no_gaps_inside([7])
    True
    """
    present = set(numbers)
    return all(n in present for n in range(min(numbers), max(numbers) + 1))


@exercise(
    "Merge two tag texts such as 'a,b' and 'b,c' into one sorted text without repeats.",
    "Combine comma separated tags of both strings; each tag appears once and in alphabetical order.",
)
def merge_tag_texts(first, second):
    """Return the sorted distinct tags of both texts joined by commas.

    >>> merge_tag_texts("b,a", "c,a")
    'a,b,c'
    >>> merge_tag_texts("x", "x")
    'x'
    >>> merge_tag_texts("tea,jam", "bun")
    'bun,jam,tea'
    """
    return ",".join(sorted(set(first.split(",")) | set(second.split(","))))


@exercise(
    "Return the name of the list that contains the most of the wanted items; the first on ties. lists is a dict of name to items.",
    "Which shop offers the largest number of the wanted goods?",
)
def best_matching_list(lists: dict[str, list[str]], wanted: list[str]) -> str:
    """Return the key of the list with the most wanted items.

    >>> best_matching_list({"a": ["tea"], "b": ["tea", "jam"]}, ["jam", "tea", "bun"])
    'b'
    >>> best_matching_list({"a": [], "b": []}, ["x"])
    'a'
    >>> best_matching_list({"p": ["x", "x"], "q": ["y", "z"]}, ["y", "z"])
    'q'
    """
    return max(lists, key=lambda name: len(set(lists[name]) & set(wanted)))


@exercise(
    "Return the days on which all the given people are free, sorted; free maps each person to a list of days.",
    "Find the common free days of the listed people (at least one).",
)
def dict_common_free_days(free, people):
    """Return the sorted days on which all people are free.

    >>> dict_common_free_days({"Ann": [1, 3, 5], "Bob": [3, 5, 6]}, ["Ann", "Bob"])
    [3, 5]
    >>> dict_common_free_days({"Ann": [2, 1]}, ["Ann"])
    [1, 2]
    >>> dict_common_free_days({"Ann": [1], "Bob": []}, ["Bob", "Ann"])
    []
    """
    return sorted(set.intersection(*[set(free[person]) for person in people]))


@exercise(
    "Raise ValueError if an item of the order is not on the menu, otherwise return the number of different items ordered.",
    "Count the distinct ordered items; an item missing from the menu leads to a ValueError.",
)
def distinct_order_size(order: list[str], menu: list[str]) -> int:
    """Return the number of distinct items; raise ValueError for unknown ones.

    >>> distinct_order_size(["tea", "tea", "bun"], ["bun", "tea"])
    2
    >>> distinct_order_size([], ["tea"])
    0
    >>> distinct_order_size(["fish"], ["tea"])
    Traceback (most recent call last):
        ...
    ValueError: not on the menu
    """
    for item in order:
        if item not in menu:
            raise ValueError("not on the menu")
    return len(set(order))
