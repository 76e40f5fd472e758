"""Grouping values: dictionaries of lists, indexes, multi-level groups, regrouping."""

from collections import defaultdict

from training.curriculum.exercise import exercise


@exercise(
    "Group file names by extension (without the dot, lowercase); files without a dot go under ''.",
    "Dictionary from lowercase extension to the list of files; '' for names without extension.",
)
def group_files_by_ending(names: list[str]) -> dict[str, list[str]]:
    """Group file names by their lowercase extension. Names without a dot have the extension ''.

    >>> group_files_by_ending(["a.txt", "b.PY", "c.txt", "README"])
    {'txt': ['a.txt', 'c.txt'], 'py': ['b.PY'], '': ['README']}
    >>> group_files_by_ending(["x.tar.gz"])
    {'gz': ['x.tar.gz']}
    >>> group_files_by_ending([])
    {}
    """
    groups = {}
    for name in names:
        _, dot, extension = name.rpartition(".")
        groups.setdefault(extension.lower() if dot else "", []).append(name)
    return groups


@exercise(
    "Group mail addresses by their domain, listing only the user parts, sorted.",
    "Map each domain to the sorted names before the @ sign.",
)
def users_by_domain(addresses: list[str]) -> dict[str, list[str]]:
    """Group addresses by domain, giving the sorted user names for each.

    >>> users_by_domain(["tom@x.org", "amy@x.org", "bo@y.net"])
    {'x.org': ['amy', 'tom'], 'y.net': ['bo']}
    >>> users_by_domain(["a@b"])
    {'b': ['a']}
    >>> users_by_domain([])
    {}
    """
    groups = defaultdict(list)
    for address in addresses:
        user, domain = address.split("@")
        groups[domain].append(user)
    return {domain: sorted(users) for domain, users in groups.items()}


@exercise(
    "Positions of every value in the list.",
    "Index dictionary: value -> list of the indexes where it stands.",
)
def positions_by_value(values: list) -> dict:
    """Map each value to the list of its positions.

    >>> positions_by_value(["a", "b", "a"])
    {'a': [0, 2], 'b': [1]}
    >>> positions_by_value([7])
    {7: [0]}
    >>> positions_by_value([])
    {}
    """
    positions = {}
    for i, value in enumerate(values):
        positions.setdefault(value, []).append(i)
    return positions


@exercise(
    "Turn {course: [students]} into {student: [courses]}, courses in dictionary order.",
    "Invert a dictionary of lists: for every list element collect the keys under which it appears.",
)
def courses_by_student(courses: dict[str, list[str]]) -> dict[str, list[str]]:
    """Return the courses of every student from the students of every course.

    >>> courses_by_student({"art": ["Al", "Bo"], "math": ["Al"]})
    {'Al': ['art', 'math'], 'Bo': ['art']}
    >>> courses_by_student({"art": []})
    {}
    >>> courses_by_student({})
    {}
    """
    result = defaultdict(list)
    for course, students in courses.items():
        for student in students:
            result[student].append(course)
    return dict(result)


@exercise(
    "Word index of a text: each lowercase word with the sorted line numbers (from 1) where it occurs.",
    "Which lines contain each word? Words in alphabetical order, case ignored.",
)
def line_index(lines: list[str]) -> dict[str, list[int]]:
    """Map each lowercase word to the sorted line numbers, from 1, that contain it. Words are in order.

    >>> line_index(["the cat", "The dog the"])
    {'cat': [1], 'dog': [2], 'the': [1, 2]}
    >>> line_index(["", "a"])
    {'a': [2]}
    >>> line_index([])
    {}
    """
    index = {}
    for number, line in enumerate(lines, start=1):
        for word in set(line.lower().split()):
            index.setdefault(word, []).append(number)
    return dict(sorted(index.items()))


@exercise(
    "Two-level grouping: {country: {city: [names]}} from (country, city, name) triples.",
    "Nest names first by country and then by city.",
)
def names_by_place(entries: list[tuple[str, str, str]]) -> dict[str, dict[str, list[str]]]:
    """Group (country, city, name) entries by country and city.

    >>> names_by_place([("IT", "Rome", "Pia"), ("IT", "Rome", "Ugo"), ("FR", "Lyon", "Luc")])
    {'IT': {'Rome': ['Pia', 'Ugo']}, 'FR': {'Lyon': ['Luc']}}
    >>> names_by_place([("IT", "Bari", "Ada"), ("IT", "Rome", "Bea")])
    {'IT': {'Bari': ['Ada'], 'Rome': ['Bea']}}
    >>> names_by_place([])
    {}
    """
    places = {}
    for country, city, name in entries:
        places.setdefault(country, {}).setdefault(city, []).append(name)
    return places


@exercise(
    "Divide the players among teams like dealing cards: player i goes to team i modulo the number of teams.",
    "Deal names round-robin into the given number of lists.",
)
def deal_teams(players: list[str], teams: int) -> list[list[str]]:
    """Distribute the players over the teams in turn.

    >>> deal_teams(["a", "b", "c"], 2)
    [['a', 'c'], ['b']]
    >>> deal_teams(["a"], 3)
    [['a'], [], []]
    >>> deal_teams([], 1)
    [[]]
    """
    return [players[i::teams] for i in range(teams)]


@exercise(
    "Group words that are spelled with the same set of vowels; key is the sorted vowels as a string.",
    "Dictionary from the distinct vowels of a word (in order aeiou) to the words.",
)
def words_by_vowels(words: list[str]) -> dict[str, list[str]]:
    """Group words by the distinct vowels they contain, written in alphabetical order.

    >>> words_by_vowels(["tea", "eat", "sky", "moon"])
    {'ae': ['tea', 'eat'], '': ['sky'], 'o': ['moon']}
    >>> words_by_vowels(["queue"])
    {'eu': ['queue']}
    >>> words_by_vowels([])
    {}
    """
    groups = {}
    for word in words:
        key = "".join(vowel for vowel in "aeiou" if vowel in word)
        groups.setdefault(key, []).append(word)
    return groups


@exercise(
    "Cut the list before every element for which the test is true.",
    "Start a new group at each item accepted by `starts`; leading items before the first one form their own group.",
)
def split_before(items, starts):
    """Split items into groups, beginning a new group at each item for which starts(item) is true.

    >>> split_before([1, 10, 2, 3, 10], lambda n: n == 10)
    [[1], [10, 2, 3], [10]]
    >>> split_before("abC", str.isupper)
    [['a', 'b'], ['C']]
    >>> split_before([], bool)
    []
    """
    groups = []
    for item in items:
        if not groups or starts(item):
            groups.append([])
        groups[-1].append(item)
    return groups


@exercise(
    "Sort every list in a dict of lists and drop empty ones.",
    "Tidy a dictionary of lists: values sorted, keys with nothing in them removed.",
)
def tidy_groups(groups: dict[str, list[int]]) -> dict[str, list[int]]:
    """Return the groups with sorted values, leaving out empty groups.

    >>> tidy_groups({"a": [3, 1], "b": []})
    {'a': [1, 3]}
    >>> tidy_groups({"x": []})
    {}
    >>> tidy_groups({"q": [2]})
    {'q': [2]}
    """
    return {key: sorted(values) for key, values in groups.items() if values}


@exercise(
    "Key of the longest list; the alphabetically first on a tie, None for an empty dict.",
    "Name of the group with the most members.",
)
def largest_group(groups: dict[str, list]) -> str | None:
    """Return the name of the group with the most members, alphabetically first if tied, or None.

    >>> largest_group({"b": [1, 2], "a": [3, 4], "c": []})
    'a'
    >>> largest_group({"x": []})
    'x'
    >>> largest_group({}) is None
    True
    """
    return min(groups, key=lambda name: (-len(groups[name]), name), default=None)


@exercise(
    "Concatenate the lists of two dicts of lists key by key without repeating elements.",
    "Merge two dictionaries of lists; elements already present under a key are not added again.",
)
def merge_groups(a: dict[str, list], b: dict[str, list]) -> dict[str, list]:
    """Merge two dictionaries of lists, adding only elements that are not yet in the key's list.

    >>> merge_groups({"x": [1, 2]}, {"x": [2, 3], "y": [4]})
    {'x': [1, 2, 3], 'y': [4]}
    >>> merge_groups({}, {"z": [5, 5]})
    {'z': [5]}
    >>> merge_groups({}, {})
    {}
    """
    merged = {key: list(values) for key, values in a.items()}
    for key, values in b.items():
        target = merged.setdefault(key, [])
        for value in values:
            if value not in target:
                target.append(value)
    return merged


@exercise(
    "Flatten a dict of lists into (key, element) pairs.",
    "One tuple per list element, along with its key.",
)
def flatten_groups(groups: dict) -> list[tuple]:
    """Return (key, element) for each element of every list.

    >>> flatten_groups({"a": [1, 2], "b": [3]})
    [('a', 1), ('a', 2), ('b', 3)]
    >>> flatten_groups({"a": []})
    []
    >>> flatten_groups({})
    []
    """
    return [(key, element) for key, elements in groups.items() for element in elements]


@exercise(
    "Ages grouped in decades: {'20s': [...], ...} with names sorted, decades ascending.",
    "Group the people of {name: age} by the tens of their age, labelled like '30s'.",
)
def people_by_decade(ages: dict[str, int]) -> dict[str, list[str]]:
    """Group names by decade of age, labelled '20s', '30s' and so on, in ascending order with names sorted.

    >>> people_by_decade({"Vi": 31, "Al": 25, "Bo": 38})
    {'20s': ['Al'], '30s': ['Bo', 'Vi']}
    >>> people_by_decade({"Kid": 7})
    {'0s': ['Kid']}
    >>> people_by_decade({})
    {}
    """
    groups = {}
    for name, age in sorted(ages.items(), key=lambda item: (item[1] // 10, item[0])):
        groups.setdefault(f"{age // 10 * 10}s", []).append(name)
    return groups


@exercise(
    "Median per group of (group, value) pairs; for an even number of values the lower middle one.",
    "Lower median of the values of every group.",
)
def group_low_medians(pairs):
    """Return for each group of (group, value) pairs the lower median of its values.

    >>> group_low_medians([("a", 5), ("a", 1), ("a", 9), ("b", 2), ("b", 4)])
    {'a': 5, 'b': 2}
    >>> group_low_medians([("x", 0)])
    {'x': 0}
    >>> group_low_medians([])
    {}
    """
    groups = defaultdict(list)
    for group, value in pairs:
        groups[group].append(value)
    return {group: sorted(values)[(len(values) - 1) // 2] for group, values in groups.items()}


@exercise(
    "Alphabetical index: sorted names in chunks of `size`, each chunk a pair of a label like 'A-C' (initials of its "
    "first "
    "and last name) and its names.",
    "Divide sorted names into pages of `size`, as pairs of (initials of first and last name joined by '-', names).",
)
def index_pages(names: list[str], size: int) -> list[tuple[str, list[str]]]:
    """Split the sorted names into pages of the given size, each labelled by its first and last initial.

    >>> index_pages(["Cy", "Al", "Bo"], 2)
    [('A-B', ['Al', 'Bo']), ('C-C', ['Cy'])]
    >>> index_pages(["Zoe"], 5)
    [('Z-Z', ['Zoe'])]
    >>> index_pages([], 2)
    []
    """
    ordered = sorted(names)
    pages = []
    for start in range(0, len(ordered), size):
        page = ordered[start:start + size]
        pages.append((f"{page[0][0]}-{page[-1][0]}", page))
    return pages


@exercise(
    "Group numbers by remainder: {remainder: [numbers]} with remainders ascending.",
    "Sort integers into residue classes modulo m.",
)
def residue_classes(numbers: list[int], m: int) -> dict[int, list[int]]:
    """Group the numbers by their remainder modulo m, in ascending order of remainder.

    >>> residue_classes([1, 2, 3, 4, 5], 3)
    {0: [3], 1: [1, 4], 2: [2, 5]}
    >>> residue_classes([-1], 4)
    {3: [-1]}
    >>> residue_classes([], 2)
    {}
    """
    classes = {}
    for n in sorted(numbers, key=lambda n: n % m):
        classes.setdefault(n % m, []).append(n)
    return classes


@exercise(
    "Most common value per key of (key, value) pairs; the first seen wins a tie.",
    "For every user give the colour they chose most often, earliest choice on equal counts.",
)
def favourite_colour(choices: list[tuple[str, str]]) -> dict[str, str]:
    """Return each user's most frequent colour from (user, colour) choices, the first chosen if tied.

    >>> favourite_colour([("Al", "red"), ("Al", "blue"), ("Al", "blue"), ("Bo", "red")])
    {'Al': 'blue', 'Bo': 'red'}
    >>> favourite_colour([("Al", "red"), ("Al", "blue")])
    {'Al': 'red'}
    >>> favourite_colour([])
    {}
    """
    counts = {}
    for user, colour in choices:
        tally = counts.setdefault(user, {})
        tally[colour] = tally.get(colour, 0) + 1
    return {user: max(tally, key=tally.get) for user, tally in counts.items()}


@exercise(
    "Groups whose sum is beyond the limit, as {group: sum} sorted by group.",
    "Totals of the groups that exceed `limit`.",
)
def groups_over(groups: dict[str, list[int]], limit: int) -> dict[str, int]:
    """Return the sums of those groups whose sum is greater than limit, sorted by group name.

    >>> groups_over({"b": [5, 6], "a": [9, 9], "c": [1]}, 10)
    {'a': 18, 'b': 11}
    >>> groups_over({"x": [10]}, 10)
    {}
    >>> groups_over({}, 0)
    {}
    """
    totals = {name: sum(values) for name, values in sorted(groups.items())}
    return {name: total for name, total in totals.items() if total > limit}
