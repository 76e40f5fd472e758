"""Sets: unions, differences, subsets, coverage, power sets, greedy covers."""

from itertools import combinations

from training.curriculum.exercise import exercise


@exercise(
    "Sorted list of everything that is in at least one of the lists.",
    "Union of all the given lists without duplicates, in ascending order.",
)
def merged_tags(*tag_lists: list[str]) -> list[str]:
    """Return all tags of all lists, sorted and without duplicates.

    >>> merged_tags(["b", "a"], ["a", "c"])
    ['a', 'b', 'c']
    >>> merged_tags()
    []
    >>> merged_tags(["x", "x"])
    ['x']
    """
    return sorted(set().union(*tag_lists))


@exercise(
    "Guests who were invited but did not come, alphabetically.",
    "Sorted names in `invited` that are absent from `arrived`.",
)
def no_shows(invited: list[str], arrived: list[str]) -> list[str]:
    """Return the invited guests who did not arrive, sorted.

    >>> no_shows(["Tim", "Amy", "Joe"], ["Joe"])
    ['Amy', 'Tim']
    >>> no_shows(["Amy"], ["Amy", "Bob"])
    []
    >>> no_shows([], ["Bob"])
    []
    """
    return sorted(set(invited) - set(arrived))


@exercise(
    "Elements that belong to exactly one of the two collections, sorted.",
    "Symmetric difference of two lists as a sorted list.",
)
def only_in_one(left: list[int], right: list[int]) -> list[int]:
    """Return the sorted values that occur in one of the lists but not in both.

    >>> only_in_one([1, 2, 3], [2, 3, 4])
    [1, 4]
    >>> only_in_one([5], [5])
    []
    >>> only_in_one([], [9, 8])
    [8, 9]
    """
    return sorted(set(left) ^ set(right))


@exercise(
    "Check whether all skills a job asks for are among the skills of the candidate.",
    "True if the required skills are a subset of those offered.",
)
def is_qualified(candidate: list[str], required: list[str]) -> bool:
    """Check whether the candidate has every required skill.

    >>> is_qualified(["sql", "python", "git"], ["git", "sql"])
    True
    >>> is_qualified(["git"], ["git", "c"])
    False
    >>> is_qualified([], [])
    True
    """
    return set(required) <= set(candidate)


@exercise(
    "Are the collections pairwise disjoint, that is, is no element in two of them?",
    "Check that no two of the groups share a member.",
)
def pairwise_disjoint(groups: list[set]) -> bool:
    """Check that no two groups have an element in common.

    >>> pairwise_disjoint([{1, 2}, {3}, {4, 5}])
    True
    >>> pairwise_disjoint([{1}, {2}, {1, 3}])
    False
    >>> pairwise_disjoint([])
    True
    """
    seen = set()
    for group in groups:
        if seen & group:
            return False
        seen |= group
    return True


@exercise(
    "All subsets of the items as sorted lists, ordered by size and then lexicographically.",
    "Power set: the empty list first, then one-element lists and so on up to the whole set, each in sorted order.",
)
def sorted_power_set(items) -> list[list]:
    """Return all subsets of the items as lists, by size and then in sorted order.

    >>> sorted_power_set({2, 1})
    [[], [1], [2], [1, 2]]
    >>> sorted_power_set(set())
    [[]]
    >>> sorted_power_set({"a"})
    [[], ['a']]
    """
    ordered = sorted(items)
    subsets = []
    for size in range(len(ordered) + 1):
        subsets.extend(list(choice) for choice in combinations(ordered, size))
    return subsets


@exercise(
    "Share of common elements among all elements of both sets; 1.0 when both are empty.",
    "Similarity of two sets: size of intersection divided by size of union, and 1.0 for two empty sets.",
)
def set_similarity(first: set, second: set) -> float:
    """Return the size of the intersection divided by the size of the union; two empty sets give 1.0.

    >>> set_similarity({1, 2, 3}, {2, 3, 4})
    0.5
    >>> set_similarity({"a"}, {"b"})
    0.0
    >>> set_similarity(set(), set())
    1.0
    """
    union = first | second
    if not union:
        return 1.0
    return len(first & second) / len(union)


@exercise(
    "Topics that every book of the shelf treats, sorted; an empty shelf has none.",
    "Sorted intersection of all the topic sets.",
)
def common_topics(books: list[set[str]]) -> list[str]:
    """Return the sorted topics that occur in all of the books.

    >>> common_topics([{"war", "love"}, {"love", "sea"}])
    ['love']
    >>> common_topics([{"b", "a"}])
    ['a', 'b']
    >>> common_topics([])
    []
    """
    if not books:
        return []
    return sorted(set.intersection(*books))


@exercise(
    "Numbers from 1 to n which nobody has taken yet, ascending.",
    "Which seats out of 1..n are still free?",
)
def free_seats(n: int, taken: list[int]) -> list[int]:
    """Return the seat numbers from 1 to n that are not taken.

    >>> free_seats(5, [2, 4])
    [1, 3, 5]
    >>> free_seats(2, [1, 2])
    []
    >>> free_seats(3, [])
    [1, 2, 3]
    """
    occupied = set(taken)
    return [seat for seat in range(1, n + 1) if seat not in occupied]


@exercise(
    "Greedy cover: repeatedly pick the team covering the most open tasks (the alphabetically first on a tie) and "
    "return "
    "the picked names; stop when nothing more can be covered.",
    "Choose team names one at a time, always the one with the largest number of uncovered tasks, until no team adds "
    "any.",
)
def greedy_cover(tasks: set, teams: dict[str, set]) -> list[str]:
    """Pick teams greedily until all tasks are covered or no team helps any more.

    The team with the most uncovered tasks comes next; ties are settled alphabetically.

    >>> greedy_cover({1, 2, 3, 4}, {"A": {1, 2}, "B": {2, 3, 4}, "C": {4}})
    ['B', 'A']
    >>> greedy_cover({1, 9}, {"A": {1}})
    ['A']
    >>> greedy_cover(set(), {"A": {1}})
    []
    """
    open_tasks = set(tasks)
    picked = []
    while open_tasks:
        best = min(teams, key=lambda name: (-len(teams[name] & open_tasks), name), default=None)
        if best is None or not teams[best] & open_tasks:
            break
        picked.append(best)
        open_tasks -= teams[best]
    return picked


@exercise(
    "Pairs of names (alphabetical) of users who like at least one same thing.",
    "Which two users share an interest? Sorted list of name pairs.",
)
def sharing_pairs(likes: dict[str, set]) -> list[tuple[str, str]]:
    """Return all alphabetically ordered pairs of users with a common interest.

    >>> sharing_pairs({"Ann": {"chess"}, "Bo": {"chess", "go"}, "Cy": {"go"}})
    [('Ann', 'Bo'), ('Bo', 'Cy')]
    >>> sharing_pairs({"Ann": {"chess"}})
    []
    >>> sharing_pairs({"B": {1}, "A": {1}})
    [('A', 'B')]
    """
    return [(a, b) for a, b in combinations(sorted(likes), 2) if likes[a] & likes[b]]


@exercise(
    "Report how two sets relate: 'equal', 'subset', 'superset', 'disjoint' or 'overlapping', checked in this order.",
    "Name the relation of set a to set b with one of the words equal, subset, superset, disjoint, overlapping.",
)
def set_relation(a: set, b: set) -> str:
    """Describe a relative to b: 'equal', 'subset', 'superset', 'disjoint' or 'overlapping'.

    The first description that applies is used.

    >>> set_relation({1}, {1, 2})
    'subset'
    >>> set_relation({1, 2}, {3})
    'disjoint'
    >>> set_relation({1, 2}, {2, 3})
    'overlapping'
    >>> set_relation(set(), set())
    'equal'
    """
    if a == b:
        return "equal"
    if a < b:
        return "subset"
    if a > b:
        return "superset"
    return "overlapping" if a & b else "disjoint"


@exercise(
    "Group members into sets that are already merged: unite all sets that share an element, directly or through "
    "others.",
    "Merge overlapping groups until the groups are disjoint; return sorted lists in sorted order.",
)
def unite_overlapping(groups: list[list[int]]) -> list[list[int]]:
    """Merge groups that have common members, also indirectly, and return them as sorted lists in order.

    >>> unite_overlapping([[1, 2], [5], [2, 3]])
    [[1, 2, 3], [5]]
    >>> unite_overlapping([[1], [2], [1, 2]])
    [[1, 2]]
    >>> unite_overlapping([])
    []
    """
    merged = []
    for group in groups:
        current = set(group)
        separate = []
        for other in merged:
            if other & current:
                current |= other
            else:
                separate.append(other)
        merged = separate + [current]
    return sorted(sorted(group) for group in merged)


@exercise(
    "Elements that are members of at least k of the sets, sorted.",
    "Which values occur in k or more of the given sets?",
)
def in_at_least(sets: list[set], k: int) -> list:
    """Return the sorted elements contained in at least k of the sets.

    >>> in_at_least([{1, 2}, {2, 3}, {2, 1}], 2)
    [1, 2]
    >>> in_at_least([{"a"}, {"b"}], 2)
    []
    >>> in_at_least([], 1)
    []
    """
    everything = set().union(*sets)
    return sorted(x for x in everything if sum(x in s for s in sets) >= k)


@exercise(
    "Apply a list of '+tag' and '-tag' edits to the tags and return the outcome sorted.",
    "Add every tag marked with plus and remove every tag marked with minus, in order; answer with a sorted list.",
)
def edit_tags(tags: list[str], edits: list[str]) -> list[str]:
    """Apply edits like '+new' and '-old' to a set of tags and return the sorted tags.

    >>> edit_tags(["draft"], ["+urgent", "-draft"])
    ['urgent']
    >>> edit_tags([], ["-none"])
    []
    >>> edit_tags(["b"], ["+a", "+b"])
    ['a', 'b']
    """
    current = set(tags)
    for edit in edits:
        if edit.startswith("+"):
            current.add(edit[1:])
        else:
            current.discard(edit[1:])
    return sorted(current)


@exercise(
    "Members that joined and members that left between two lists, as two sorted lists.",
    "Compare yesterday's and today's member lists: (joined, left), both sorted.",
)
def membership_changes(yesterday, today):
    """Return (joined, left): the sorted names that are new and those that disappeared.

    >>> membership_changes(["a", "b"], ["b", "c"])
    (['c'], ['a'])
    >>> membership_changes([], ["z", "y"])
    (['y', 'z'], [])
    >>> membership_changes(["a"], ["a"])
    ([], [])
    """
    before, after = set(yesterday), set(today)
    return sorted(after - before), sorted(before - after)


@exercise(
    "Check that the blocks form a partition of the whole: non-empty, disjoint and together equal to it.",
    "Is `blocks` a partition of `whole`? No block may be empty and each element must be in exactly one block.",
)
def is_partition(whole: set, blocks: list[set]) -> bool:
    """Check whether the blocks are non-empty, do not overlap and together make up the whole.

    >>> is_partition({1, 2, 3}, [{1}, {2, 3}])
    True
    >>> is_partition({1, 2}, [{1, 2}, {2}])
    False
    >>> is_partition({1}, [{1}, set()])
    False
    """
    if not all(blocks):
        return False
    return sum(len(b) for b in blocks) == len(whole) and set().union(*blocks) == whole


@exercise(
    "First element of the second list that already appears in the first list, or None.",
    "Earliest item of `incoming` that is known from `existing`; None if all are new.",
)
def first_known(existing, incoming):
    """Return the first incoming item that already exists, or None.

    >>> first_known([3, 4], [1, 4, 3])
    4
    >>> first_known([], [1]) is None
    True
    >>> first_known(["x"], ["x"])
    'x'
    """
    known = set(existing)
    for item in incoming:
        if item in known:
            return item
    return None


@exercise(
    "Smallest number of boxes from the list whose contents together include every wanted item; None if impossible.",
    "Try all combinations of boxes by increasing size and return how many are needed to cover `wanted`, or None.",
)
def fewest_boxes(wanted: set, boxes: list[set]) -> int | None:
    """Return the least number of boxes that together contain everything wanted, or None.

    >>> fewest_boxes({1, 2, 3}, [{1}, {2}, {1, 2}, {3}])
    2
    >>> fewest_boxes({7}, [{1}])
    >>> fewest_boxes(set(), [{1}])
    0
    >>> fewest_boxes({1, 4}, [{4, 1}, {1}])
    1
    """
    for size in range(len(boxes) + 1):
        for choice in combinations(boxes, size):
            if wanted <= set().union(*choice):
                return size
    return None


@exercise(
    "Permissions a user holds through roles: the union of the roles' permissions, sorted; unknown roles add nothing.",
    "Sorted list of everything the given roles allow according to the role table.",
)
def effective_permissions(roles: list[str], table: dict[str, set[str]]) -> list[str]:
    """Return the sorted permissions granted by any of the roles. Roles missing from the table grant nothing.

    >>> effective_permissions(["editor", "viewer"], {"viewer": {"read"}, "editor": {"write", "read"}})
    ['read', 'write']
    >>> effective_permissions(["ghost"], {})
    []
    >>> effective_permissions([], {"viewer": {"read"}})
    []
    """
    granted = set()
    for role in roles:
        granted |= table.get(role, set())
    return sorted(granted)


@exercise(
    "Sets that are not contained in another set of the list, as sorted lists in input order.",
    "Keep the maximal sets only: drop every set that is a proper subset of some other one.",
)
def maximal_sets(sets: list[set]) -> list[list]:
    """Return, as sorted lists, the sets that are not a proper subset of another one.

    >>> maximal_sets([{1}, {2, 1}, {3}])
    [[1, 2], [3]]
    >>> maximal_sets([{4, 5}])
    [[4, 5]]
    >>> maximal_sets([])
    []
    """
    return [sorted(s) for s in sets if not any(s < other for other in sets)]
