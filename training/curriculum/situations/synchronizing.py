"""Comparing two lists or records: differences, merges, synchronisation."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Which items of the new list were not in the old list? Keep the order of the new list; an item that appears several times in it is returned only once.",
    "Items of new that are absent from old, without repeats, in their order.",
)
def items_added(old: list[str], new: list[str]) -> list[str]:
    """Return the items of new that do not occur in old. They are in the order of new, and repeated items are listed once. If nothing was added, return an empty list.

    >>> items_added(["a", "b"], ["c", "b", "d", "c"])
    ['c', 'd']
    >>> items_added(["a"], ["a", "a"])
    []
    >>> items_added([], [])
    []
    """
    added: list[str] = []
    for item in new:
        if item not in old and item not in added:
            added.append(item)
    return added


@exercise(
    "Compare two lists with repeats: return two sorted lists, the items that the second has more often than the first and those it has less often, each as many times as the counts differ.",
    "Multiset difference in both directions as sorted lists: (surplus of second, surplus of first).",
)
def surplus_and_lack(first: list[str], second: list[str]) -> tuple[list[str], list[str]]:
    """Return what second has in addition to first and what it lacks compared to first, as two sorted lists. Items count as often as they occur: if an item occurs three times in one list and once in the other, it is listed twice.

    >>> surplus_and_lack(["a", "b", "b"], ["b", "c"])
    (['c'], ['a', 'b'])
    >>> surplus_and_lack(["x"], ["x"])
    ([], [])
    >>> surplus_and_lack([], ["y", "y"])
    (['y', 'y'], [])
    """
    a, b = Counter(first), Counter(second)
    return sorted((b - a).elements()), sorted((a - b).elements())


@exercise(
    "Return the position of the first difference between two lists. If one is a beginning of the other, that is the length of the shorter; if they are equal, return -1.",
    "First index at which two sequences differ, min length if one is a proper prefix of the other, -1 when equal.",
)
def index_of_first_change(a: list, b: list) -> int:
    """Return the index of the first position at which the lists a and b differ. If one list ends while all items so far are equal, return its length. If the lists are equal, return -1.

    >>> index_of_first_change([1, 2, 3], [1, 5, 3])
    1
    >>> index_of_first_change([1, 2], [1, 2, 3])
    2
    >>> index_of_first_change([], [])
    -1
    """
    for i, (x, y) in enumerate(zip(a, b)):
        if x != y:
            return i
    return -1 if len(a) == len(b) else min(len(a), len(b))


@exercise(
    "Compare two records, given as dicts, and describe each changed field as 'field: old -> new'. Fields missing on one side are shown as '-'. The lines are sorted by field.",
    "For all keys of both dicts in sorted order, yield 'key: old -> new' where the values differ, with '-' for a missing key.",
)
def changed_field_lines(old: dict[str, object], new: dict[str, object]) -> list[str]:
    """Return a line 'FIELD: OLD -> NEW' for each field whose value differs between the two records, sorted by field. If a field is missing in one of the records, '-' is written instead of its value there. Equal fields are not mentioned.

    >>> changed_field_lines({"age": 7, "city": "Bonn"}, {"age": 8, "city": "Bonn"})
    ['age: 7 -> 8']
    >>> changed_field_lines({"a": 1}, {"b": 2})
    ['a: 1 -> -', 'b: - -> 2']
    >>> changed_field_lines({}, {})
    []
    """
    lines = []
    for field in sorted(old.keys() | new.keys()):
        before, after = old.get(field, "-"), new.get(field, "-")
        if before != after:
            lines.append(f"{field}: {before} -> {after}")
    return lines


@exercise(
    "Bring a contact list up to date. Updates map names to phone numbers; None removes the contact, anything else adds or replaces it. Return a new dict with the names sorted.",
    "Apply a dict of updates (None = delete) to a copy of the contacts and return it with keys in alphabetical order.",
)
def updated_contacts(contacts: dict[str, str], updates: dict[str, str | None]) -> dict[str, str]:
    """Return the contacts after the updates. An update with a number adds a contact or replaces its number; an update with None removes the contact if it exists. The result is sorted by name, and the given dictionaries stay unchanged.

    >>> updated_contacts({"Tom": "12", "Ida": "34"}, {"Ida": None, "Bea": "56"})
    {'Bea': '56', 'Tom': '12'}
    >>> updated_contacts({"Tom": "12"}, {"Tom": "99", "Max": None})
    {'Tom': '99'}
    >>> updated_contacts({}, {})
    {}
    """
    merged = {**contacts, **updates}
    return {name: merged[name] for name in sorted(merged) if merged[name] is not None}


@exercise(
    "Decide per file what a backup has to do. Both sides are dicts from name to time of change. A file that the backup lacks, or has with an earlier time, must be copied. Return the names sorted.",
    "Sorted names whose time in source is greater than in backup or which backup does not contain.",
)
def files_to_copy(source: dict[str, int], backup: dict[str, int]) -> list[str]:
    """Return the sorted names of the files that have to be copied to the backup. The dictionaries map file names to the time of the last change. A file has to be copied if it is not in the backup or if it is older there. Files that exist only in the backup are ignored.

    >>> files_to_copy({"a": 5, "b": 3, "c": 1}, {"a": 4, "b": 3})
    ['a', 'c']
    >>> files_to_copy({"a": 1}, {"a": 9, "z": 2})
    []
    >>> files_to_copy({}, {})
    []
    """
    return sorted(name for name, time in source.items() if name not in backup or backup[name] < time)


@exercise(
    "Merge two copies of notes. Each copy maps a title to a (time, text) pair. For a title in both, the pair with the later time is used, the first copy's on equal times. The titles are sorted.",
    "Combine dicts of (time, text) by keeping the newer entry per key; ties favour the first dict; sorted keys.",
)
def merge_notes(mine: dict[str, tuple[int, str]], theirs: dict[str, tuple[int, str]]) -> dict[str, tuple[int, str]]:
    """Return the notes of both copies together, sorted by title. A note is a (time, text) pair. If a title exists in both copies, the note with the later time is kept. If the times are equal, the one from mine is kept.

    >>> merge_notes({"plan": (3, "old")}, {"plan": (5, "new"), "list": (1, "x")})
    {'list': (1, 'x'), 'plan': (5, 'new')}
    >>> merge_notes({"a": (2, "mine")}, {"a": (2, "theirs")})
    {'a': (2, 'mine')}
    >>> merge_notes({}, {})
    {}
    """
    merged = dict(mine)
    for title, note in theirs.items():
        if title not in merged or note[0] > merged[title][0]:
            merged[title] = note
    return dict(sorted(merged.items()))


@exercise(
    "Two people changed the same original value. If only one changed it, take that value; if both changed it to the same, take that. If they changed it differently raise ValueError. If nobody changed it the original stays.",
    "Three-way merge of single values: base, mine, theirs; a ValueError signals conflicting changes.",
)
def merged_value(base, mine, theirs):
    """Return the value that results when two people have changed the value base. If only one of mine and theirs differs from base, that one is the result. If both are the same, the result is this common value. If both differ from base and from each other, raise ValueError.

    >>> merged_value(1, 1, 5)
    5
    >>> merged_value("a", "b", "b")
    'b'
    >>> merged_value(1, 2, 3)
    Traceback (most recent call last):
        ...
    ValueError: conflict
    """
    if mine == theirs or theirs == base:
        return mine
    if mine == base:
        return theirs
    raise ValueError("conflict")


@exercise(
    "Three-way comparison of dicts: return the sorted keys that both sides changed compared with the base, and changed differently. A missing key counts as the value None.",
    "Keys where mine and theirs both differ from base and from each other, sorted; absent keys are None.",
)
def keys_in_conflict(base: dict, mine: dict, theirs: dict) -> list[str]:
    """Return the sorted keys with conflicting changes. A key is in conflict if its value in mine and its value in theirs both differ from the one in base and also from each other. A key that is missing somewhere has the value None there.

    >>> keys_in_conflict({"a": 1, "b": 1}, {"a": 2, "b": 1}, {"a": 3, "b": 5})
    ['a']
    >>> keys_in_conflict({}, {"x": 1}, {"x": 2})
    ['x']
    >>> keys_in_conflict({"a": 1}, {"a": 2}, {"a": 2})
    []
    """
    conflicts = []
    for key in sorted({*base, *mine, *theirs}):
        values = {base.get(key), mine.get(key), theirs.get(key)}
        if len(values) == 3:
            conflicts.append(key)
    return conflicts


@exercise(
    "Show two lists of lines as a simple diff: equal neighbours at the start and the end are left out; the remaining old lines get '- ' in front, then the remaining new ones '+ '.",
    "Strip the common beginning and ending of two line lists and return the rest, old with '- ' before new with '+ '.",
)
def middle_difference(old: list[str], new: list[str]) -> list[str]:
    """Return the difference between two lists of lines. Lines that are equal at the beginning of both, and then lines that are equal at the end of both, are left out. What remains of old is listed with '- ' in front, followed by what remains of new with '+ '.

    >>> middle_difference(["a", "b", "c"], ["a", "x", "y", "c"])
    ['- b', '+ x', '+ y']
    >>> middle_difference(["a"], ["a"])
    []
    >>> middle_difference([], ["n"])
    ['+ n']
    """
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    old, new = old[start:], new[start:]
    while old and new and old[-1] == new[-1]:
        old, new = old[:-1], new[:-1]
    return ["- " + line for line in old] + ["+ " + line for line in new]


@exercise(
    "Return the share of common items of two lists in percent: items in both, divided by items in at least one, rounded down, repeats not counting. Two empty lists are 100 percent alike.",
    "Floor percentage of |A & B| / |A | B| for the sets of two lists; 100 if both are empty.",
)
def likeness_percent(a, b):
    """Return how alike two lists are in percent, rounded down. This is the number of different items that are in both lists divided by the number of different items that are in at least one of them. If both lists are empty, return 100.

    >>> likeness_percent(["red", "blue"], ["blue", "green"])
    33
    >>> likeness_percent([1, 1], [1])
    100
    >>> likeness_percent([], [])
    100
    """
    union = set(a) | set(b)
    if not union:
        return 100
    return 100 * len(set(a) & set(b)) // len(union)


@exercise(
    "Match incoming items against expected ones in order: return the expected items up to the first that does not come. Other items may come in between; each expected item must come after the one before it.",
    "Longest prefix of expected that occurs as a subsequence of incoming.",
)
def expected_in_order(expected: list[str], incoming: list[str]) -> list[str]:
    """Return those items from the beginning of expected that come in incoming in the right order. Other items may lie between them. As soon as an expected item does not come after the one before it, it and all the following are left out.

    >>> expected_in_order(["open", "read", "close"], ["open", "wait", "read"])
    ['open', 'read']
    >>> expected_in_order(["a", "b"], ["b", "a"])
    ['a']
    >>> expected_in_order([], ["a"])
    []
    """
    found: list[str] = []
    for item in incoming:
        if len(found) < len(expected) and item == expected[len(found)]:
            found.append(item)
    return found


@exercise(
    "Join two sorted lists of numbers into one sorted list in which every number appears only once.",
    "Sorted union of two ascending lists without duplicates.",
)
def merged_without_repeats(a: list[int], b: list[int]) -> list[int]:
    """Return one ascending list with all numbers of the two ascending lists. A number that occurs several times, in one list or in both, appears only once. Either list may be empty.

    >>> merged_without_repeats([1, 3, 5], [2, 3, 6])
    [1, 2, 3, 5, 6]
    >>> merged_without_repeats([1, 1], [])
    [1]
    >>> merged_without_repeats([], [])
    []
    """
    return sorted(set(a) | set(b))


@exercise(
    "Pair the items of two lists by a key, the first letter in lower case: for each item of the first list the first unused item of the second with the same first letter, or None. Every item of the second is used once at most.",
    "For each left text find the earliest not yet taken right text beginning with the same letter, ignoring case; None if there is none.",
)
def pair_by_first_letter(left: list[str], right: list[str]) -> list[tuple[str, str | None]]:
    """Return each text of left together with a partner from right. The partner is the first text of right that begins with the same letter, ignoring case, and is not yet somebody's partner. If there is no such text, the partner is None. No text is empty.

    >>> pair_by_first_letter(["Anna", "Ben", "alf"], ["bear", "ape"])
    [('Anna', 'ape'), ('Ben', 'bear'), ('alf', None)]
    >>> pair_by_first_letter(["x"], [])
    [('x', None)]
    >>> pair_by_first_letter([], ["a"])
    []
    """
    unused = list(right)
    pairs = []
    for text in left:
        partner = next((r for r in unused if r[0].lower() == text[0].lower()), None)
        if partner is not None:
            unused.remove(partner)
        pairs.append((text, partner))
    return pairs


@exercise(
    "Which names stand in the first list but, ignoring case and surrounding spaces, not in the second? Return them as written, in order.",
    "Names of the first list without a counterpart in the second after stripping and lowercasing.",
)
def names_without_counterpart(first: list[str], second: list[str]) -> list[str]:
    """Return the names of the first list that are missing in the second. Upper and lower case and spaces around the names do not matter for the comparison. The names are returned as they are written in the first list.

    >>> names_without_counterpart(["Ida ", "Tom"], ["IDA", "bea"])
    ['Tom']
    >>> names_without_counterpart(["Tom"], [" tom "])
    []
    >>> names_without_counterpart([], ["x"])
    []
    """
    known = {name.strip().lower() for name in second}
    return [name for name in first if name.strip().lower() not in known]


@exercise(
    "Compare two price lists and return the products that got dearer, as a dict from product to the increase, greatest increase first; equal increases keep the order of the new list. Products in only one list do not count.",
    "Positive price differences (new - old) of common products, sorted descending, in a dict.",
)
def price_increases(old: dict[str, int], new: dict[str, int]) -> dict[str, int]:
    """Return by how much the prices of products have risen from the old to the new price list. Only products in both lists with a higher new price are included. The greatest increase comes first.

    >>> price_increases({"tea": 4, "oil": 9, "rice": 3}, {"tea": 5, "oil": 12, "rice": 2})
    {'oil': 3, 'tea': 1}
    >>> price_increases({"tea": 4}, {"salt": 1})
    {}
    >>> price_increases({}, {})
    {}
    """
    increases = {name: new[name] - old[name] for name in new if name in old and new[name] > old[name]}
    return dict(sorted(increases.items(), key=lambda item: -item[1]))


@exercise(
    "Apply editing steps to a list of lines: ('insert', index, text), ('delete', index) and ('replace', index, text). Return the new list; the original is kept. An unknown step raises ValueError.",
    "Run insert/delete/replace tuples over a copy of the lines and return it. ValueError for another action.",
)
def edited_lines(lines: list[str], steps: list[tuple]) -> list[str]:
    """Return the lines after the editing steps have been carried out in order. A step is ('insert', index, text), ('delete', index) or ('replace', index, text). The given list is not changed. Raise ValueError for any other kind of step.

    >>> edited_lines(["a", "b"], [("insert", 1, "x"), ("delete", 0)])
    ['x', 'b']
    >>> edited_lines(["a"], [("replace", 0, "z")])
    ['z']
    >>> edited_lines(["a"], [("swap", 0)])
    Traceback (most recent call last):
        ...
    ValueError: unknown step swap
    """
    result = list(lines)
    for kind, index, *text in steps:
        if kind == "insert":
            result.insert(index, text[0])
        elif kind == "delete":
            del result[index]
        elif kind == "replace":
            result[index] = text[0]
        else:
            raise ValueError(f"unknown step {kind}")
    return result


@exercise(
    "Compare two grids of equal size and return the (row, column) places where they differ, in reading order. Grids of different size raise ValueError.",
    "Coordinates of unequal cells of two lists of strings, row by row; ValueError when the shapes are not the same.",
)
def cells_that_differ(a: list[str], b: list[str]) -> list[tuple[int, int]]:
    """Return the (row, column) positions of all characters that differ between two pictures, each a list of texts. The positions are in reading order and counted from 0. Raise ValueError if the pictures do not have the same number of rows or if two rows differ in length.

    >>> cells_that_differ(["ab", "cd"], ["ax", "yd"])
    [(0, 1), (1, 0)]
    >>> cells_that_differ([], [])
    []
    >>> cells_that_differ(["ab"], ["abc"])
    Traceback (most recent call last):
        ...
    ValueError: different sizes
    """
    if [len(row) for row in a] != [len(row) for row in b]:
        raise ValueError("different sizes")
    return [(i, j) for i, row in enumerate(a) for j, char in enumerate(row) if char != b[i][j]]


@exercise(
    "Find items that changed their place: those that are in both lists but at different positions. Items occur once per list. Return them in the order of the new list.",
    "Elements common to both lists whose index differs, ordered as in the second list.",
)
def moved_items(old, new):
    """Return the items that are in both lists but not at the same position. Every item occurs at most once in each list. The result follows the order of new.

    >>> moved_items(["a", "b", "c"], ["a", "c", "b", "d"])
    ['c', 'b']
    >>> moved_items(["a"], ["b"])
    []
    >>> moved_items([], [])
    []
    """
    return [item for i, item in enumerate(new) if item in old and old.index(item) != i]


@exercise(
    "Decide whether two versions of a text are the same apart from spaces, line breaks and case.",
    "True if the texts are equal after removing all whitespace and lowercasing.",
)
def same_apart_from_spacing(a: str, b: str) -> bool:
    """Return whether two texts are equal if spaces, tabs, line breaks and the difference between upper and lower case are ignored.

    >>> same_apart_from_spacing("Hello  World", "hello\\nworld")
    True
    >>> same_apart_from_spacing("note book", "notebook")
    True
    >>> same_apart_from_spacing("a b", "a c")
    False
    """
    return "".join(a.split()).lower() == "".join(b.split()).lower()


@exercise(
    "Combine two dicts of lists: each key gets the items of the first and then those of the second that it does not yet have. The keys of the first come first.",
    "Merge dicts of lists key by key, appending only items that are new for the key.",
)
def united_lists(first: dict[str, list], second: dict[str, list]) -> dict[str, list]:
    """Return a dictionary with the lists of both dictionaries united. Under each key stand the items of the first dictionary, followed by those of the second that are not there yet. A key may be missing in either. The given lists are not changed.

    >>> united_lists({"fruit": ["fig"]}, {"fruit": ["pear", "fig"], "nut": ["hazel"]})
    {'fruit': ['fig', 'pear'], 'nut': ['hazel']}
    >>> united_lists({"a": [1]}, {})
    {'a': [1]}
    >>> united_lists({}, {})
    {}
    """
    result = {key: list(items) for key, items in first.items()}
    for key, items in second.items():
        target = result.setdefault(key, [])
        for item in items:
            if item not in target:
                target.append(item)
    return result
