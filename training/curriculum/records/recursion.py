"""Recursion on lists, numbers and strings: depth, sums, search, generating choices, splitting."""

from training.curriculum.exercise import exercise


@exercise(
    "Depth of a nested list: 0 for a plain value, 1 for a flat or empty list.",
    "How many list levels does the value have at most?",
)
def list_depth(value) -> int:
    """Return how deeply lists are nested in the value. A non-list has depth 0, an empty list 1.

    >>> list_depth([1, [2, [3]]])
    3
    >>> list_depth([])
    1
    >>> list_depth("a")
    0
    """
    if not isinstance(value, list):
        return 0
    return 1 + max(map(list_depth, value), default=0)


@exercise(
    "Yield the elements of nested tuples or lists from left to right as one flat stream.",
    "Generator that flattens any nesting of lists and tuples.",
)
def iter_flat(nested):
    """Yield the innermost elements of nested lists and tuples in order.

    >>> list(iter_flat([1, (2, [3, 4]), 5]))
    [1, 2, 3, 4, 5]
    >>> list(iter_flat([]))
    []
    >>> list(iter_flat(["ab", ["c"]]))
    ['ab', 'c']
    """
    for item in nested:
        if isinstance(item, (list, tuple)):
            yield from iter_flat(item)
        else:
            yield item


@exercise(
    "Does the nested list contain the target at any level?",
    "Search recursively through inner lists for a value equal to target.",
)
def nested_contains(items: list, target) -> bool:
    """Check whether the target occurs anywhere in a nested list.

    >>> nested_contains([1, [2, [3]]], 3)
    True
    >>> nested_contains([1, [2]], 5)
    False
    >>> nested_contains([], 0)
    False
    """
    for item in items:
        if item == target:
            return True
        if isinstance(item, list) and nested_contains(item, target):
            return True
    return False


@exercise(
    "Reverse a list and, recursively, every list inside it.",
    "Mirror a nested list on all levels.",
)
def mirror_nested(items: list) -> list:
    """Reverse a nested list at every level.

    >>> mirror_nested([1, [2, 3], 4])
    [4, [3, 2], 1]
    >>> mirror_nested([[1, [2, 3]]])
    [[[3, 2], 1]]
    >>> mirror_nested([])
    []
    """
    return [mirror_nested(x) if isinstance(x, list) else x for x in reversed(items)]


@exercise(
    "Index path, as a list of positions, to the first occurrence of target in a nested list; None if absent.",
    "Where is the target? Give the list of indexes to follow from the outside to the inside, or None.",
)
def path_to(items: list, target) -> list[int] | None:
    """Return the list of indexes leading to the first occurrence of target in a nested list, or None.

    >>> path_to([1, [2, [3]]], 3)
    [1, 1, 0]
    >>> path_to([5], 5)
    [0]
    >>> path_to([[1], []], 9) is None
    True
    """
    for index, item in enumerate(items):
        if item == target:
            return [index]
        if isinstance(item, list):
            inner = path_to(item, target)
            if inner is not None:
                return [index] + inner
    return None


@exercise(
    "All words of the given length over the alphabet, in the order of its letters.",
    "Generate every string with `length` letters taken from `alphabet`, repetition allowed.",
)
def all_words(alphabet: str, length: int) -> list[str]:
    """Return all strings of the given length made from the letters of the alphabet, in alphabet order.

    >>> all_words("ab", 2)
    ['aa', 'ab', 'ba', 'bb']
    >>> all_words("xyz", 1)
    ['x', 'y', 'z']
    >>> all_words("ab", 0)
    ['']
    """
    if length == 0:
        return [""]
    return [letter + rest for letter in alphabet for rest in all_words(alphabet, length - 1)]


@exercise(
    "Every way to pick one option per course, as lists in menu order.",
    "All combinations with exactly one entry from each of the lists; no lists give one empty choice.",
)
def menu_choices(courses: list[list[str]]) -> list[list[str]]:
    """Return all menus that take one dish from each course, in order.

    >>> menu_choices([["soup", "salad"], ["fish"]])
    [['soup', 'fish'], ['salad', 'fish']]
    >>> menu_choices([])
    [[]]
    >>> menu_choices([["a"], []])
    []
    """
    if not courses:
        return [[]]
    later = menu_choices(courses[1:])
    return [[dish] + rest for dish in courses[0] for rest in later]


@exercise(
    "Write the steps that take n down to 1: halve if even, else subtract one; the list starts with n.",
    "Sequence from n to 1 in which even numbers are halved and odd numbers reduced by 1.",
)
def halving_trail(n: int) -> list[int]:
    """Return the numbers from n down to 1, halving even numbers and subtracting 1 from odd ones.

    >>> halving_trail(10)
    [10, 5, 4, 2, 1]
    >>> halving_trail(1)
    [1]
    >>> halving_trail(7)
    [7, 6, 3, 2, 1]
    """
    if n == 1:
        return [1]
    return [n] + halving_trail(n // 2 if n % 2 == 0 else n - 1)


@exercise(
    "Reverse a text recursively.",
    "Text from its last to its first character, without loops.",
)
def recursive_reverse(text: str) -> str:
    """Return the text backwards, computed by recursion.

    >>> recursive_reverse("abc")
    'cba'
    >>> recursive_reverse("")
    ''
    >>> recursive_reverse("z")
    'z'
    """
    if len(text) < 2:
        return text
    return recursive_reverse(text[1:]) + text[0]


@exercise(
    "Total number of people a newcomer has under them: direct reports and all reports of those.",
    "Count everyone below the boss in the hierarchy boss -> list of direct reports.",
)
def team_size(reports: dict[str, list[str]], boss: str) -> int:
    """Return how many people work directly or indirectly for the boss.

    >>> team_size({"Ada": ["Ben", "Cleo"], "Ben": ["Dan"]}, "Ada")
    3
    >>> team_size({"Ada": ["Ben"]}, "Ben")
    0
    >>> team_size({}, "Eve")
    0
    """
    return sum(1 + team_size(reports, member) for member in reports.get(boss, []))


@exercise(
    "Chain of superiors from the person upwards, the person excluded.",
    "List the boss, the boss's boss and so on according to the table person -> boss.",
)
def chain_of_command(boss_of: dict[str, str], person: str) -> list[str]:
    """Return the superiors of a person from the nearest to the highest.

    >>> chain_of_command({"Dan": "Ben", "Ben": "Ada"}, "Dan")
    ['Ben', 'Ada']
    >>> chain_of_command({"Dan": "Ben"}, "Ben")
    []
    >>> chain_of_command({}, "X")
    []
    """
    boss = boss_of.get(person)
    if boss is None:
        return []
    return [boss] + chain_of_command(boss_of, boss)


@exercise(
    "Basic materials needed for one product: expand recipes until only things without a recipe remain.",
    "Count the raw materials of an item given recipes item -> {part: amount}; things without a recipe are raw.",
)
def raw_materials(recipes: dict[str, dict[str, int]], item: str) -> dict[str, int]:
    """Return how much of each raw material is needed for one item. Items without a recipe are raw.

    >>> raw_materials({"table": {"leg": 4, "top": 1}, "leg": {"wood": 2}}, "table")
    {'wood': 8, 'top': 1}
    >>> raw_materials({}, "sand")
    {'sand': 1}
    >>> raw_materials({"pair": {"glove": 2}}, "pair")
    {'glove': 2}
    """
    if item not in recipes:
        return {item: 1}
    needed = {}
    for part, amount in recipes[item].items():
        for material, n in raw_materials(recipes, part).items():
            needed[material] = needed.get(material, 0) + n * amount
    return needed


@exercise(
    "Sums that can be reached by giving each number a plus or minus sign, sorted and without repeats.",
    "All totals obtainable with a sign in front of every number; no numbers give [0].",
)
def signed_totals(numbers: list[int]) -> list[int]:
    """Return the sorted distinct totals when each number is either added or subtracted.

    >>> signed_totals([1, 2])
    [-3, -1, 1, 3]
    >>> signed_totals([4])
    [-4, 4]
    >>> signed_totals([])
    [0]
    """
    if not numbers:
        return [0]
    rest = signed_totals(numbers[1:])
    return sorted({s + t for s in (numbers[0], -numbers[0]) for t in rest})


@exercise(
    "Expand '2[ab]'-like shorthand given as nested lists [count, parts...]: a string stands for itself, a list repeats "
    "the joined parts count times.",
    "Turn a repeat tree into text. A list's first entry is the repeat number, the others are strings or such lists.",
)
def expand_repeats(node) -> str:
    """Expand a repeat tree: a string is itself, a list [n, part, ...] is its joined parts repeated n times.

    >>> expand_repeats([2, "a", [3, "b"]])
    'abbbabbb'
    >>> expand_repeats("hi")
    'hi'
    >>> expand_repeats([0, "x"])
    ''
    """
    if isinstance(node, str):
        return node
    count, *parts = node
    return "".join(expand_repeats(part) for part in parts) * count


@exercise(
    "Exponent by squaring: base to a non-negative whole power using few multiplications and no ** operator.",
    "Compute base^exponent recursively by halving the exponent.",
)
def fast_power(base: int, exponent: int) -> int:
    """Return base raised to the non-negative exponent by repeated squaring.

    >>> fast_power(3, 5)
    243
    >>> fast_power(7, 0)
    1
    >>> fast_power(-2, 3)
    -8
    """
    if exponent == 0:
        return 1
    half = fast_power(base, exponent // 2)
    return half * half * base if exponent % 2 else half * half


@exercise(
    "Halve the list (first half shorter if odd), rearrange both halves the same way and alternate their items "
    "beginning "
    "with the second half; fewer than two items are left alone.",
    "Recursively interleave: the two halves (first one not longer) are arranged the same way, then woven together, "
    "second half's item first.",
)
def weave_order(items: list) -> list:
    """Arrange each half of the list recursively and weave the halves, starting with the second half.

    The first half is the shorter one for odd lengths; lists of one item or none stay as they are.

    >>> weave_order([1, 2, 3, 4])
    [4, 2, 3, 1]
    >>> weave_order([1, 2])
    [2, 1]
    >>> weave_order([])
    []
    """
    if len(items) < 2:
        return items
    middle = len(items) // 2
    first = weave_order(items[:middle])
    second = weave_order(items[middle:])
    woven = []
    for i, item in enumerate(second):
        woven.append(item)
        if i < len(first):
            woven.append(first[i])
    return woven
