"""Grouping items into dictionaries: by a property, with totals, counts, bests, conditions."""

from collections import defaultdict

from training.curriculum.exercise import exercise


@exercise(
    "Group the numbers by their number of digits, leaving out negative numbers.",
    "Return a dict from digit count to the non-negative numbers with that many digits, in order.",
)
def by_digit_count(numbers: list[int]) -> dict[int, list[int]]:
    """Return the non-negative numbers grouped by number of digits.

    >>> by_digit_count([5, 12, 7, -3])
    {1: [5, 7], 2: [12]}
    >>> by_digit_count([100])
    {3: [100]}
    >>> by_digit_count([])
    {}
    """
    groups = {}
    for n in numbers:
        if n >= 0:
            groups.setdefault(len(str(n)), []).append(n)
    return groups


@exercise(
    "Group the words by their last letter and sort every group.",
    "Map each final letter to the sorted list of words that end with it.",
)
def sorted_groups_by_last_letter(words):
    """Return the words grouped by last letter, each group sorted.

    >>> sorted_groups_by_last_letter(["tea", "sun", "sea", "moon"])
    {'a': ['sea', 'tea'], 'n': ['moon', 'sun']}
    >>> sorted_groups_by_last_letter(["x"])
    {'x': ['x']}
    >>> sorted_groups_by_last_letter([])
    {}
    """
    groups = defaultdict(list)
    for word in words:
        groups[word[-1]].append(word)
    return {letter: sorted(group) for letter, group in groups.items()}


@exercise(
    "Sum the amounts per category and keep only categories whose total is at least limit.",
    "Total up (category, amount) pairs by category, then drop totals under the limit.",
)
def totals_reaching(pairs: list[tuple[str, int]], limit: int) -> dict[str, int]:
    """Return the totals per category that are at least limit.

    >>> totals_reaching([("tea", 3), ("jam", 1), ("tea", 4)], 5)
    {'tea': 7}
    >>> totals_reaching([("a", 1)], 1)
    {'a': 1}
    >>> totals_reaching([], 0)
    {}
    """
    totals = {}
    for category, amount in pairs:
        totals[category] = totals.get(category, 0) + amount
    return {c: t for c, t in totals.items() if t >= limit}


@exercise(
    "For each name keep the first score that was recorded and ignore the later ones.",
    "Return a dict from name to the earliest value in the list of pairs.",
)
def first_score_per_name(pairs: list[tuple[str, int]]) -> dict[str, int]:
    """Return the first score of each name.

    >>> first_score_per_name([("Ann", 3), ("Ann", 8), ("Bob", 5)])
    {'Ann': 3, 'Bob': 5}
    >>> first_score_per_name([("x", 0)])
    {'x': 0}
    >>> first_score_per_name([])
    {}
    """
    result = {}
    for name, score in pairs:
        result.setdefault(name, score)
    return result


@exercise(
    "Return the length that the most words have; the first to appear wins ties, None without words.",
    "Find the most frequent number of letters among the words, or None for an empty list.",
)
def dict_commonest_length(words: list[str]) -> int | None:
    """Return the most frequent word length, or None.

    >>> dict_commonest_length(["tea", "milk", "jam"])
    3
    >>> dict_commonest_length(["a", "to"])
    1
    >>> dict_commonest_length([]) is None
    True
    """
    counts = {}
    for word in words:
        counts[len(word)] = counts.get(len(word), 0) + 1
    return max(counts, key=counts.get, default=None)


@exercise(
    "Group the numbers into 'small' (under 10), 'medium' (10 to 99) and 'large' (100 and more); all three keys are always present.",
    "Sort the numbers into three named classes by size and return the dict of lists.",
)
def three_size_groups(numbers):
    """Return the numbers grouped as small, medium and large.

    >>> three_size_groups([5, 120, 10, 99])
    {'small': [5], 'medium': [10, 99], 'large': [120]}
    >>> three_size_groups([100])
    {'small': [], 'medium': [], 'large': [100]}
    >>> three_size_groups([])
    {'small': [], 'medium': [], 'large': []}
    """
    groups = {"small": [], "medium": [], "large": []}
    for n in numbers:
        if n < 10:
            groups["small"].append(n)
        elif n < 100:
            groups["medium"].append(n)
        else:
            groups["large"].append(n)
    return groups


@exercise(
    "Map each number to the list of its multiples found in the second list.",
    "For every divisor give the numbers it divides, in order.",
)
def multiples_per_divisor(divisors: list[int], numbers: list[int]) -> dict[int, list[int]]:
    """Return for each divisor the numbers divisible by it.

    >>> multiples_per_divisor([2, 3], [4, 6, 9])
    {2: [4, 6], 3: [6, 9]}
    >>> multiples_per_divisor([5], [1])
    {5: []}
    >>> multiples_per_divisor([], [1, 2])
    {}
    """
    return {d: [n for n in numbers if n % d == 0] for d in divisors}


@exercise(
    "Group equal items with their positions and keep only items that occur more than once.",
    "Map each repeated item to the list of indices where it stands.",
)
def positions_of_repeated(items):
    """Return the positions of every item occurring at least twice.

    >>> positions_of_repeated(["a", "b", "a", "c", "b"])
    {'a': [0, 2], 'b': [1, 4]}
    >>> positions_of_repeated([1, 2])
    {}
    >>> positions_of_repeated([])
    {}
    """
    places = defaultdict(list)
    for i, item in enumerate(items):
        places[item].append(i)
    return {item: where for item, where in places.items() if len(where) > 1}


@exercise(
    "Average the marks per subject, rounded to one decimal.",
    "From (subject, mark) pairs compute the mean mark of every subject with one digit after the point.",
)
def rounded_means_per_subject(pairs: list[tuple[str, float]]) -> dict[str, float]:
    """Return the mean mark per subject, rounded to one decimal.

    >>> rounded_means_per_subject([("art", 2), ("art", 3), ("maths", 1)])
    {'art': 2.5, 'maths': 1.0}
    >>> rounded_means_per_subject([("x", 4)])
    {'x': 4.0}
    >>> rounded_means_per_subject([])
    {}
    """
    marks = {}
    for subject, mark in pairs:
        marks.setdefault(subject, []).append(mark)
    return {s: round(sum(m) / len(m), 1) for s, m in marks.items()}


@exercise(
    "Count the events per hour from times written 'HH:MM'.",
    "Return a dict from hour (as int) to the number of times in that hour.",
)
def dict_events_per_hour(times: list[str]) -> dict[int, int]:
    """Return how many times fall in each hour.

    >>> dict_events_per_hour(["09:15", "10:00", "09:59"])
    {9: 2, 10: 1}
    >>> dict_events_per_hour(["00:01"])
    {0: 1}
    >>> dict_events_per_hour([])
    {}
    """
    counts = {}
    for time in times:
        hour = int(time.split(":")[0])
        counts[hour] = counts.get(hour, 0) + 1
    return counts


@exercise(
    "Group the file names by their extension, in lower case; names without a dot go under ''.",
    "Map each extension to its files: 'a.TXT' belongs to 'txt', 'readme' to the empty key.",
)
def files_by_extension_key(names):
    """Return the file names grouped by lower-case extension.

    >>> files_by_extension_key(["a.TXT", "b.csv", "c.txt", "readme"])
    {'txt': ['a.TXT', 'c.txt'], 'csv': ['b.csv'], '': ['readme']}
    >>> files_by_extension_key(["x.tar.gz"])
    {'gz': ['x.tar.gz']}
    >>> files_by_extension_key([])
    {}
    """
    groups = {}
    for name in names:
        extension = name.rsplit(".", 1)[1].lower() if "." in name else ""
        groups.setdefault(extension, []).append(name)
    return groups


@exercise(
    "Split the items into groups by the number before the dash, e.g. '2-b' belongs to group 2; the values keep only the part after the dash.",
    "Parse texts 'number-rest' and collect the rests under the numbers.",
)
def rests_by_number(codes):
    """Return the parts after the dash grouped by the number before it.

    >>> rests_by_number(["2-b", "1-a", "2-c"])
    {2: ['b', 'c'], 1: ['a']}
    >>> rests_by_number(["10-x"])
    {10: ['x']}
    >>> rests_by_number([])
    {}
    """
    groups = {}
    for code in codes:
        number, rest = code.split("-", 1)
        groups.setdefault(int(number), []).append(rest)
    return groups


@exercise(
    "Find the groups that contain only one item and return their keys, sorted; pairs are (key, item).",
    "Which keys occur exactly once in the list of pairs?",
)
def keys_with_one_item(pairs: list[tuple[str, int]]) -> list[str]:
    """Return the sorted keys that occur exactly once.

    >>> keys_with_one_item([("b", 1), ("a", 2), ("b", 3)])
    ['a']
    >>> keys_with_one_item([("x", 0)])
    ['x']
    >>> keys_with_one_item([])
    []
    """
    keys = [key for key, _ in pairs]
    return sorted(key for key in keys if keys.count(key) == 1)


@exercise(
    "Total the amounts per month from ISO dates: pairs are (date, amount) and the keys of the result are 'YYYY-MM'.",
    "Sum the amounts by the first seven characters of their date.",
)
def totals_per_month(entries):
    """Return the sum of amounts for each month.

    >>> totals_per_month([("2024-01-05", 3), ("2024-01-20", 4), ("2024-02-01", 1)])
    {'2024-01': 7, '2024-02': 1}
    >>> totals_per_month([("2023-12-31", 9)])
    {'2023-12': 9}
    >>> totals_per_month([])
    {}
    """
    totals = defaultdict(int)
    for date, amount in entries:
        totals[date[:7]] += amount
    return dict(totals)


@exercise(
    "Group consecutive numbers that differ by exactly one into lists.",
    "Cut the list wherever the next number is not the previous one plus 1, and return the pieces.",
)
def chains_of_successors(numbers: list[int]) -> list[list[int]]:
    """Return the list cut into runs of successive numbers.

    >>> chains_of_successors([1, 2, 3, 7, 8, 4])
    [[1, 2, 3], [7, 8], [4]]
    >>> chains_of_successors([5])
    [[5]]
    >>> chains_of_successors([])
    []
    """
    groups = []
    for n in numbers:
        if groups and groups[-1][-1] + 1 == n:
            groups[-1].append(n)
        else:
            groups.append([n])
    return groups


@exercise(
    "For each category return the cheapest item; products are (category, name, price) and earlier products win ties.",
    "Map every category to the name of its product with the lowest price.",
)
def cheapest_per_category(products):
    """Return the name of the cheapest product of each category.

    >>> cheapest_per_category([("tea", "mint", 3), ("tea", "rose", 2), ("jam", "fig", 5)])
    {'tea': 'rose', 'jam': 'fig'}
    >>> cheapest_per_category([("a", "x", 1), ("a", "y", 1)])
    {'a': 'x'}
    >>> cheapest_per_category([])
    {}
    """
    best = {}
    for category, name, price in products:
        if category not in best or price < best[category][1]:
            best[category] = (name, price)
    return {category: name for category, (name, _) in best.items()}


@exercise(
    "Return a dict that tells for each word how many other words in the list start with the same letter.",
    "Per word, count the words sharing its first letter, not counting itself; words are distinct.",
)
def initial_companions(words: list[str]) -> dict[str, int]:
    """Return for each word the number of other words with its initial.

    >>> initial_companions(["tea", "toast", "jam"])
    {'tea': 1, 'toast': 1, 'jam': 0}
    >>> initial_companions(["x"])
    {'x': 0}
    >>> initial_companions([])
    {}
    """
    initials = [word[0] for word in words]
    return {word: initials.count(word[0]) - 1 for word in words}


@exercise(
    "Group the pairs by their sum.",
    "Map each total a + b to the list of pairs (a, b) having it.",
)
def pairs_by_sum(pairs):
    """Return the pairs grouped by their sum.

    >>> pairs_by_sum([(1, 4), (2, 3), (0, 0)])
    {5: [(1, 4), (2, 3)], 0: [(0, 0)]}
    >>> pairs_by_sum([(-1, 1)])
    {0: [(-1, 1)]}
    >>> pairs_by_sum([])
    {}
    """
    groups = {}
    for a, b in pairs:
        groups.setdefault(a + b, []).append((a, b))
    return groups


@exercise(
    "Count for each team its wins; games are (winner, loser) pairs and teams without a win get 0.",
    "Return a dict with every team that played and how often it won.",
)
def wins_including_zero(games: list[tuple[str, str]]) -> dict[str, int]:
    """Return the number of wins of every team that played.

    >>> wins_including_zero([("Red", "Blue"), ("Red", "Green")])
    {'Red': 2, 'Blue': 0, 'Green': 0}
    >>> wins_including_zero([("A", "B"), ("B", "A")])
    {'A': 1, 'B': 1}
    >>> wins_including_zero([])
    {}
    """
    wins = {}
    for winner, loser in games:
        wins[winner] = wins.get(winner, 0) + 1
        wins.setdefault(loser, 0)
    return wins


@exercise(
    "Return the k items of every group at most: pairs are (group, item), the first k items of each group are kept in order.",
    "Limit each group to its first k items and return a dict of lists.",
)
def first_k_of_each_group(pairs, k):
    """Return up to k items for each group.

    >>> first_k_of_each_group([("a", 1), ("a", 2), ("b", 3), ("a", 4)], 2)
    {'a': [1, 2], 'b': [3]}
    >>> first_k_of_each_group([("x", 9)], 1)
    {'x': [9]}
    >>> first_k_of_each_group([], 3)
    {}
    """
    groups = {}
    for group, item in pairs:
        items = groups.setdefault(group, [])
        if len(items) < k:
            items.append(item)
    return groups


@exercise(
    "Return the set sizes per key: how many different values are paired with each key.",
    "Count the distinct values for every key in a list of (key, value) pairs.",
)
def distinct_values_per_key(pairs: list[tuple[str, int]]) -> dict[str, int]:
    """Return the number of distinct values of each key.

    >>> distinct_values_per_key([("a", 1), ("a", 1), ("a", 2), ("b", 5)])
    {'a': 2, 'b': 1}
    >>> distinct_values_per_key([("x", 0)])
    {'x': 1}
    >>> distinct_values_per_key([])
    {}
    """
    values = defaultdict(set)
    for key, value in pairs:
        values[key].add(value)
    return {key: len(found) for key, found in values.items()}


@exercise(
    "Join the notes of each day: pairs are (day, note); notes of the same day are separated by '; '.",
    "Map every day to one text with all its notes in order, joined by a semicolon and a blank.",
)
def notes_per_day(entries):
    """Return the joined notes of each day.

    >>> notes_per_day([("mon", "tea"), ("tue", "run"), ("mon", "read")])
    {'mon': 'tea; read', 'tue': 'run'}
    >>> notes_per_day([("sun", "")])
    {'sun': ''}
    >>> notes_per_day([])
    {}
    """
    notes = {}
    for day, note in entries:
        notes[day] = notes[day] + "; " + note if day in notes else note
    return notes


@exercise(
    "Return the difference between the largest and smallest value for every key of the pairs.",
    "Range per key: maximum minus minimum of the values recorded for it.",
)
def range_per_key(pairs: list[tuple[str, int]]) -> dict[str, int]:
    """Return the range of the values of each key.

    >>> range_per_key([("a", 3), ("b", 5), ("a", 9)])
    {'a': 6, 'b': 0}
    >>> range_per_key([("x", 4)])
    {'x': 0}
    >>> range_per_key([])
    {}
    """
    values = {}
    for key, value in pairs:
        values.setdefault(key, []).append(value)
    return {key: max(found) - min(found) for key, found in values.items()}


@exercise(
    "Assign each score to its grade by limits: limits is a list of (minimum, grade) from high to low; count the scores per grade.",
    "Tally grades, where a score gets the first grade whose minimum it reaches; scores under all limits are ignored.",
)
def grade_tally(scores, limits):
    """Return how many scores get each grade.

    >>> grade_tally([95, 60, 72, 10], [(90, "A"), (50, "B")])
    {'A': 1, 'B': 2}
    >>> grade_tally([50], [(50, "ok")])
    {'ok': 1}
    >>> grade_tally([], [(0, "x")])
    {}
    """
    counts = {}
    for score in scores:
        for minimum, grade in limits:
            if score >= minimum:
                counts[grade] = counts.get(grade, 0) + 1
                break
    return counts
