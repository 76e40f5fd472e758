"""Families of sets: groups of people, tags and skills compared with each other."""

from training.curriculum.exercise import exercise


@exercise(
    "In which groups is the person a member?",
    "Given groups and a person, list alphabetically every group whose members include the person.",
)
def groups_of_person(groups: dict[str, list[str]], person: str) -> list[str]:
    """Return the names of the groups that contain person, sorted, groups being a dictionary name -> list of members.

    >>> groups_of_person({"chess": ["ann", "bob"], "art": ["ann"]}, "ann")
    ['art', 'chess']
    >>> groups_of_person({"chess": ["bob"]}, "ann")
    []
    >>> groups_of_person({}, "ann")
    []
    """
    return sorted(name for name, members in groups.items() if person in members)


@exercise(
    "Who is a member of all the groups?",
    "Given a dict of member lists, intersect them all and sort the result.",
)
def in_every_group(groups):
    """Return the people who are in every group, sorted; [] without groups.

    >>> in_every_group({"a": ["ann", "bob"], "b": ["bob", "cid"]})
    ['bob']
    >>> in_every_group({"a": ["zoe", "ann"]})
    ['ann', 'zoe']
    >>> in_every_group({})
    []
    """
    if not groups:
        return []
    return sorted(set.intersection(*(set(members) for members in groups.values())))


@exercise(
    "Who belongs to a single group only?",
    "Given a dict of member lists, count the groups of each person and list those with one.",
)
def in_one_group_only(groups: dict[str, list[str]]) -> list[str]:
    """Return the people who are in exactly one group, sorted.

    >>> in_one_group_only({"a": ["ann", "bob"], "b": ["bob", "cid"]})
    ['ann', 'cid']
    >>> in_one_group_only({"a": ["ann"], "b": ["ann"]})
    []
    >>> in_one_group_only({})
    []
    """
    counts = {}
    for members in groups.values():
        for person in members:
            counts[person] = counts.get(person, 0) + 1
    return sorted(person for person in counts if counts[person] == 1)


@exercise(
    "Which two groups could meet at the same time because nobody is in both?",
    "Given groups, list all pairs of names, smaller name first, whose member lists are disjoint.",
)
def disjoint_group_pairs(groups):
    """Return the pairs of group names that have no member in common, each pair in sorted order.

    >>> disjoint_group_pairs({"a": ["ann"], "b": ["bob"], "c": ["ann", "bob"]})
    [('a', 'b')]
    >>> disjoint_group_pairs({"a": ["ann"]})
    []
    >>> disjoint_group_pairs({})
    []
    """
    names = sorted(groups)
    pairs = []
    for i, a in enumerate(names):
        for b in names[i + 1:]:
            if not set(groups[a]) & set(groups[b]):
                pairs.append((a, b))
    return pairs


@exercise(
    "Which two groups share the largest number of people?",
    "Given groups, compare all pairs of names in sorted order and return the one with the biggest intersection.",
)
def closest_groups(groups: dict[str, list[str]]) -> tuple[str, str]:
    """Return the pair of group names with the most common members, the alphabetically first pair on a tie; there are at least two groups.

    >>> closest_groups({"a": ["x"], "b": ["x", "y"], "c": ["y", "x"]})
    ('b', 'c')
    >>> closest_groups({"q": [], "p": []})
    ('p', 'q')
    >>> closest_groups({"a": ["x"], "b": ["y"], "c": ["y"]})
    ('b', 'c')
    """
    names = sorted(groups)
    pairs = [(a, b) for i, a in enumerate(names) for b in names[i + 1:]]
    return max(pairs, key=lambda p: len(set(groups[p[0]]) & set(groups[p[1]])))


@exercise(
    "Who can do everything that is required?",
    "Given person -> skills and the required skills, list alphabetically those lacking none of them.",
)
def people_with_skills(skills, required):
    """Return the people who have all the required skills, sorted, skills being a dictionary person -> list of skills.

    >>> people_with_skills({"bob": ["cook", "sew"], "ann": ["sew"]}, ["sew"])
    ['ann', 'bob']
    >>> people_with_skills({"ann": ["sew"]}, ["cook"])
    []
    >>> people_with_skills({"ann": []}, [])
    ['ann']
    """
    return sorted(person for person in skills if set(required) <= set(skills[person]))


@exercise(
    "What can none of the people do although it is required?",
    "Given person -> skills and required skills, list in order those missing in all the skill lists.",
)
def missing_skills(team: dict[str, list[str]], required: list[str]) -> list[str]:
    """Return the required skills that nobody in the team has, sorted.

    >>> missing_skills({"ann": ["sew"], "bob": ["cook"]}, ["sew", "drive", "bake"])
    ['bake', 'drive']
    >>> missing_skills({"ann": ["sew"]}, ["sew"])
    []
    >>> missing_skills({}, ["x"])
    ['x']
    """
    known = set().union(*team.values())
    return sorted(set(required) - known)


@exercise(
    "Which skills depend on a single person, and on whom?",
    "Given person -> skills, map every skill found with exactly one person to that person.",
)
def unique_skills(skills):
    """Return the skills that only one person has, as a dictionary skill -> person sorted by skill.

    >>> unique_skills({"ann": ["sew", "cook"], "bob": ["cook"]})
    {'sew': 'ann'}
    >>> unique_skills({"ann": ["x"], "bob": ["x"]})
    {}
    >>> unique_skills({})
    {}
    """
    owners = {}
    for person, items in skills.items():
        for skill in items:
            owners.setdefault(skill, []).append(person)
    return {skill: owners[skill][0] for skill in sorted(owners) if len(owners[skill]) == 1}


@exercise(
    "Who fits best: the largest number of required skills?",
    "Given a nonempty dict person -> skills and the required skills, return the best match by number of common skills.",
)
def best_fit(skills: dict[str, list[str]], required: list[str]) -> str:
    """Return the person whose skills cover the most of the required ones, the alphabetically first on a tie.

    >>> best_fit({"bob": ["cook", "sew"], "ann": ["sew"]}, ["sew", "cook"])
    'bob'
    >>> best_fit({"bob": ["sew"], "ann": ["sew"]}, ["sew"])
    'ann'
    >>> best_fit({"zoe": []}, ["x"])
    'zoe'
    """
    return min(skills, key=lambda p: (-len(set(skills[p]) & set(required)), p))


@exercise(
    "Do the lists split up the items without overlap and without rest?",
    "Given items and lists, return True if the lists together contain each item once and nothing else.",
)
def is_exact_split(items, lists):
    """Check whether every item is in exactly one of the lists.

    >>> is_exact_split([1, 2, 3], [[1], [3, 2]])
    True
    >>> is_exact_split([1, 2], [[1], [1, 2]])
    False
    >>> is_exact_split([], [])
    True
    """
    return sorted(items) == sorted(x for part in lists for x in part)


@exercise(
    "List every pair of different items in ascending order.",
    "Given items, drop repeats, sort them and return all combinations of two.",
)
def two_item_subsets(items: list) -> list[list]:
    """Return all subsets with exactly two items of the sorted distinct items, as lists.

    >>> two_item_subsets([3, 1, 2, 1])
    [[1, 2], [1, 3], [2, 3]]
    >>> two_item_subsets([5])
    []
    >>> two_item_subsets([])
    []
    """
    xs = sorted(set(items))
    return [[a, b] for i, a in enumerate(xs) for b in xs[i + 1:]]


@exercise(
    "Keep the lists whose set of items is no proper subset of another list's set.",
    "Given lists, drop each one all of whose items are in another list with more different items.",
)
def maximal_lists(lists: list[list]) -> list[list]:
    """Return the lists that are not contained, as sets, in a larger one of the lists.

    >>> maximal_lists([[1], [1, 2], [3]])
    [[1, 2], [3]]
    >>> maximal_lists([[1, 2], [2, 1]])
    [[1, 2], [2, 1]]
    >>> maximal_lists([])
    []
    """
    return [a for a in lists if not any(set(a) < set(b) for b in lists)]


@exercise(
    "Rank the items by the number of lists they are in.",
    "Given lists, sort the different items by descending number of lists having them, then by value.",
)
def items_by_spread(lists):
    """Return the items of the lists in the order of how many lists contain them, most first, ties ascending.

    >>> items_by_spread([[1, 2], [2, 3], [2, 1, 1]])
    [2, 1, 3]
    >>> items_by_spread([[5, 4]])
    [4, 5]
    >>> items_by_spread([])
    []
    """
    items = set().union(*lists)
    return sorted(items, key=lambda x: (-sum(x in part for part in lists), x))


@exercise(
    "What is special about each list? Find the items found in it alone.",
    "Given lists, subtract from each the items of all the others and sort what remains.",
)
def own_items(lists: list[list]) -> list[list]:
    """Return for each list the items that no other list contains, sorted.

    >>> own_items([[1, 2], [2, 3], [4, 3, 5]])
    [[1], [], [4, 5]]
    >>> own_items([[1], [1]])
    [[], []]
    >>> own_items([])
    []
    """
    result = []
    for i, part in enumerate(lists):
        others = set().union(*(lists[:i] + lists[i + 1:]))
        result.append(sorted(set(part) - others))
    return result


@exercise(
    "Compare an old and a new list of members: (new ones, gone ones).",
    "Given old and new members, list alphabetically who is only in the new and who only in the old list.",
)
def joined_and_left(old, new):
    """Return the people who joined and those who left between two member lists, as a tuple of sorted lists.

    >>> joined_and_left(["ann", "bob"], ["bob", "cid"])
    (['cid'], ['ann'])
    >>> joined_and_left(["ann"], ["ann"])
    ([], [])
    >>> joined_and_left([], ["zoe", "amy"])
    (['amy', 'zoe'], [])
    """
    return sorted(set(new) - set(old)), sorted(set(old) - set(new))


@exercise(
    "Who never missed a day?",
    "Given a list of name lists, find those on each of them; no days give an empty list.",
)
def always_present(days: list[list[str]]) -> list[str]:
    """Return the names present on all the days, sorted, days being a list of attendance lists.

    >>> always_present([["ann", "bob"], ["bob"], ["cid", "bob"]])
    ['bob']
    >>> always_present([["b", "a"]])
    ['a', 'b']
    >>> always_present([])
    []
    """
    if not days:
        return []
    present = set(days[0])
    for day in days[1:]:
        present &= set(day)
    return sorted(present)


@exercise(
    "Count attendance from lists of names per day and rank the names.",
    "Given attendance lists, return pairs of name and number of days sorted by descending days, then name; repeats within a day count once.",
)
def attendance_ranking(days):
    """Return how many days each name was present, most days first, ties alphabetically, as (name, days) pairs.

    >>> attendance_ranking([["bob", "ann"], ["ann"], ["cid", "cid"]])
    [('ann', 2), ('bob', 1), ('cid', 1)]
    >>> attendance_ranking([["x"]])
    [('x', 1)]
    >>> attendance_ranking([])
    []
    """
    counts = {}
    for day in days:
        for name in set(day):
            counts[name] = counts.get(name, 0) + 1
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


@exercise(
    "After how many days has everybody of names come at least once?",
    "Given names and attendance lists, find the earliest day by which each name has appeared, None if that never happens.",
)
def day_all_seen(names: list[str], days: list[list[str]]) -> int | None:
    """Return the first day, counted from 1, on which all names have been present at least once so far, or None.

    >>> day_all_seen(["ann", "bob"], [["ann"], ["ann"], ["bob"]])
    3
    >>> day_all_seen(["ann"], [["bob"]]) is None
    True
    >>> day_all_seen(["ann"], [["ann", "bob"]])
    1
    """
    missing = set(names)
    for number, day in enumerate(days, 1):
        missing -= set(day)
        if not missing:
            return number
    return None
