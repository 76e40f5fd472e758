"""Deduplicating, consecutive repeats and runs."""

import itertools
from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Remove later duplicates, keeping the first occurrence of each element in place.",
    "Distinct elements in the order in which they first appear.",
)
def first_occurrences(items: list) -> list:
    """Return the items without duplicates, in order of first appearance.

    >>> first_occurrences([3, 1, 3, 2, 1])
    [3, 1, 2]
    >>> first_occurrences([])
    []
    >>> first_occurrences(["a", "a"])
    ['a']
    """
    return list(dict.fromkeys(items))


@exercise(
    "Keep the last copy of each element and drop the earlier ones.",
    "Distinct elements ordered by their final appearance.",
)
def last_occurrences(items: list) -> list:
    """Remove duplicates so that the last occurrence of every element remains.

    >>> last_occurrences([1, 2, 1, 3])
    [2, 1, 3]
    >>> last_occurrences(["x", "x"])
    ['x']
    >>> last_occurrences([])
    []
    """
    kept = []
    for item in reversed(items):
        if item not in kept:
            kept.append(item)
    return kept[::-1]


@exercise(
    "Collapse each run of equal neighbours into a single element.",
    "Drop every element that equals the one right before it.",
)
def squash_equal_runs(items: list) -> list:
    """Replace each run of equal adjacent items by one item.

    >>> squash_equal_runs([1, 1, 2, 1, 1])
    [1, 2, 1]
    >>> squash_equal_runs([])
    []
    >>> squash_equal_runs(["a", "b"])
    ['a', 'b']
    """
    return [item for i, item in enumerate(items) if i == 0 or item != items[i - 1]]


@exercise(
    "List of (value, run length) tuples for consecutive equal values.",
    "Run-length summary of a sequence as pairs of value and count.",
)
def run_length_pairs(values):
    """Summarise the runs of equal neighbouring values as (value, length) pairs.

    >>> run_length_pairs([5, 5, 7, 5])
    [(5, 2), (7, 1), (5, 1)]
    >>> run_length_pairs("aab")
    [('a', 2), ('b', 1)]
    >>> run_length_pairs([])
    []
    """
    return [(value, len(list(group))) for value, group in itertools.groupby(values)]


@exercise(
    "Expand (value, count) tuples into a flat list with each value repeated count times.",
    "Undo run-length pairs.",
)
def unroll_counted_values(pairs: list[tuple]) -> list:
    """Return a list in which each value is repeated as often as its pair says.

    >>> unroll_counted_values([("a", 2), ("b", 1)])
    ['a', 'a', 'b']
    >>> unroll_counted_values([(7, 0)])
    []
    >>> unroll_counted_values([])
    []
    """
    result = []
    for value, count in pairs:
        result.extend([value] * count)
    return result


@exercise(
    "Length of the longest stretch of equal neighbouring elements; 0 for an empty list.",
    "How long is the longest run of the same element?",
)
def longest_run_length(items):
    """Return the length of the longest run of equal adjacent items.

    >>> longest_run_length([1, 1, 1, 2, 2])
    3
    >>> longest_run_length("abc")
    1
    >>> longest_run_length([])
    0
    """
    longest = current = 0
    previous = None
    for item in items:
        if current and item == previous:
            current += 1
        else:
            current = 1
        previous = item
        longest = max(longest, current)
    return longest


@exercise(
    "The most wins in a row: results is a string of letters and 'W' means a win.",
    "Longest winning streak, i.e. the maximum number of consecutive 'W' characters.",
)
def longest_winning_streak(results: str) -> int:
    """Return the greatest number of consecutive "W" letters in results.

    >>> longest_winning_streak("WWLWWWD")
    3
    >>> longest_winning_streak("LLD")
    0
    >>> longest_winning_streak("")
    0
    """
    best = streak = 0
    for letter in results:
        streak = streak + 1 if letter == "W" else 0
        best = max(best, streak)
    return best


@exercise(
    "How many runs of equal neighbours does the list consist of?",
    "Count the groups of consecutive identical elements.",
)
def count_runs(items: list) -> int:
    """Return the number of runs of equal adjacent items.

    >>> count_runs([1, 1, 2, 1])
    3
    >>> count_runs([])
    0
    >>> count_runs(["a", "a"])
    1
    """
    return sum(1 for _ in itertools.groupby(items))


@exercise(
    "Values that occur more than once, each listed once, ordered by first appearance.",
    "Which elements are duplicated?",
    "Return the distinct items having two or more copies, in order of their first copy.",
)
def duplicated_values(items: list) -> list:
    """Return every item that appears at least twice, once each, in order of first appearance.

    >>> duplicated_values([4, 1, 4, 2, 1, 4])
    [4, 1]
    >>> duplicated_values([1, 2])
    []
    >>> duplicated_values([])
    []
    """
    counts = Counter(items)
    return [item for item, count in counts.items() if count > 1]


@exercise(
    "Remove repeated visits: drop a city if it was visited among the latest two kept cities.",
    "Keep a city only when it is not one of the two cities kept most recently.",
)
def spaced_visits(cities: list[str]) -> list[str]:
    """Keep each city unless it is one of the last two cities already kept.

    >>> spaced_visits(["Rome", "Oslo", "Rome", "Bern", "Rome"])
    ['Rome', 'Oslo', 'Bern', 'Rome']
    >>> spaced_visits(["Kyiv", "Kyiv"])
    ['Kyiv']
    >>> spaced_visits([])
    []
    """
    kept = []
    for city in cities:
        if city not in kept[-2:]:
            kept.append(city)
    return kept


@exercise(
    "Remove words that repeat an earlier word regardless of capitals; the first spelling is kept.",
    "Case-insensitive removal of duplicate words.",
)
def unique_words_ignoring_case(words: list[str]) -> list[str]:
    """Drop words that equal an earlier word when letter case is ignored.

    >>> unique_words_ignoring_case(["Tea", "tea", "Milk", "TEA"])
    ['Tea', 'Milk']
    >>> unique_words_ignoring_case([])
    []
    >>> unique_words_ignoring_case(["a", "b"])
    ['a', 'b']
    """
    seen = set()
    result = []
    for word in words:
        key = word.lower()
        if key not in seen:
            seen.add(key)
            result.append(word)
    return result


@exercise(
    "Keep the first record for every value of the field key; records are dictionaries.",
    "Deduplicate dictionaries by one of their fields.",
)
def unique_records(records: list[dict], key: str) -> list[dict]:
    """Return the records without those whose value under key occurred in an earlier record.

    >>> unique_records([{"id": 1, "n": "a"}, {"id": 1, "n": "b"}], "id")
    [{'id': 1, 'n': 'a'}]
    >>> unique_records([], "id")
    []
    >>> len(unique_records([{"k": 1}, {"k": 2}], "k"))
    2
    """
    by_key = {}
    for record in records:
        by_key.setdefault(record[key], record)
    return list(by_key.values())


@exercise(
    "First element that has already appeared before, or None if all are different.",
    "Find the earliest repetition when reading from left to right.",
)
def earliest_repetition(items):
    """Return the first item that equals an earlier one, or None if there is none.

    >>> earliest_repetition([5, 1, 2, 1, 5])
    1
    >>> earliest_repetition("hello")
    'l'
    >>> earliest_repetition([1, 2]) is None
    True
    """
    seen = set()
    for item in items:
        if item in seen:
            return item
        seen.add(item)
    return None


@exercise(
    "Do all elements differ from each other? Elements need not be hashable.",
    "Check that no two elements are equal, also for lists of lists.",
)
def all_different(items: list) -> bool:
    """Check that no item occurs twice. The items may be unhashable.

    >>> all_different([1, 2, 3])
    True
    >>> all_different([[1], [2], [1]])
    False
    >>> all_different([])
    True
    """
    for i, item in enumerate(items):
        if item in items[i + 1:]:
            return False
    return True


@exercise(
    "Allow each element at most limit times; surplus copies are removed from the right.",
    "Keep only the first limit occurrences of every item.",
)
def limit_copies(items: list, limit: int) -> list:
    """Return the items, keeping no more than limit copies of each (the first ones).

    >>> limit_copies([1, 1, 1, 2, 1], 2)
    [1, 1, 2]
    >>> limit_copies(["a", "b"], 0)
    []
    >>> limit_copies([], 3)
    []
    """
    used = Counter()
    result = []
    for item in items:
        if used[item] < limit:
            used[item] += 1
            result.append(item)
    return result


@exercise(
    "Group seat numbers (ascending, distinct) into blocks of seats lying side by side.",
    "Split an ascending list of different integers wherever a number is skipped; return the blocks as lists.",
)
def adjacent_seat_blocks(seats: list[int]) -> list[list[int]]:
    """Split an ascending list of seat numbers into blocks of directly adjacent seats.

    >>> adjacent_seat_blocks([4, 5, 6, 9, 11, 12])
    [[4, 5, 6], [9], [11, 12]]
    >>> adjacent_seat_blocks([])
    []
    >>> adjacent_seat_blocks([3])
    [[3]]
    """
    blocks = []
    for seat in seats:
        if blocks and blocks[-1][-1] == seat - 1:
            blocks[-1].append(seat)
        else:
            blocks.append([seat])
    return blocks


@exercise(
    "Append a counter to repeated names: the second copy becomes 'name_2', the third 'name_3'.",
    "Make names unique by adding an underscore and the number of the occurrence from the second occurrence on.",
)
def number_repeated_names(names: list[str]) -> list[str]:
    """Add "_2", "_3" and so on to the second, third and later copies of a name.

    >>> number_repeated_names(["a", "b", "a", "a"])
    ['a', 'b', 'a_2', 'a_3']
    >>> number_repeated_names(["x"])
    ['x']
    >>> number_repeated_names([])
    []
    """
    counts = {}
    result = []
    for name in names:
        counts[name] = counts.get(name, 0) + 1
        result.append(name if counts[name] == 1 else f"{name}_{counts[name]}")
    return result


@exercise(
    "Collapse runs of blank strings to one blank string, leaving other repeats alone.",
    "Squeeze consecutive empty lines: at most one empty line in a row stays.",
)
def squeeze_empty_lines(lines: list[str]) -> list[str]:
    """Reduce every run of empty lines to a single empty line.

    >>> squeeze_empty_lines(["a", "", "", "b", "b"])
    ['a', '', 'b', 'b']
    >>> squeeze_empty_lines(["", "", ""])
    ['']
    >>> squeeze_empty_lines([])
    []
    """
    result = []
    for line in lines:
        if line == "" and result and result[-1] == "":
            continue
        result.append(line)
    return result


@exercise(
    "Does some element stand next to itself at least count times in a row?",
    "True if a run of count or more equal neighbours exists.",
)
def has_streak_of_equals(items: list, count: int) -> bool:
    """Check whether an item is repeated count times in a row somewhere.

    >>> has_streak_of_equals([1, 2, 2, 2, 3], 3)
    True
    >>> has_streak_of_equals([1, 2, 1, 2], 2)
    False
    >>> has_streak_of_equals(["a"], 1)
    True
    """
    return any(len(list(group)) >= count for _, group in itertools.groupby(items))


@exercise(
    "Group equal neighbours in sublists.",
    "Split the list into runs: each sublist holds consecutive equal elements.",
)
def runs_as_lists(items):
    """Return the runs of equal neighbouring items as lists.

    >>> runs_as_lists([1, 1, 2, 1])
    [[1, 1], [2], [1]]
    >>> runs_as_lists([])
    []
    >>> runs_as_lists("aab")
    [['a', 'a'], ['b']]
    """
    runs = []
    for item in items:
        if runs and runs[-1][0] == item:
            runs[-1].append(item)
        else:
            runs.append([item])
    return runs


@exercise(
    "Start index and length of the longest run of True; (0, 0) if there is none.",
    "Find the longest consecutive block of true flags and return (start, length), the first such block on ties.",
)
def longest_true_block(flags: list[bool]) -> tuple[int, int]:
    """Return (start, length) of the first longest block of consecutive true flags, (0, 0) without any.

    >>> longest_true_block([True, False, True, True])
    (2, 2)
    >>> longest_true_block([False])
    (0, 0)
    >>> longest_true_block([True, False, True])
    (0, 1)
    """
    best = (0, 0)
    position = 0
    for flag, group in itertools.groupby(flags):
        length = len(list(group))
        if flag and length > best[1]:
            best = (position, length)
        position += length
    return best


@exercise(
    "Remove a reading if it equals the last reading that was kept and comes less than gap positions after it.",
    "Debounce a signal: an event repeating the last kept event within fewer than gap positions is suppressed.",
)
def debounce_events(events: list[str], gap: int) -> list[str]:
    """Drop an event that equals the most recently kept event and stands less than gap positions after it.

    >>> debounce_events(["a", "a", "b", "a"], 2)
    ['a', 'b', 'a']
    >>> debounce_events(["x", "x", "x"], 2)
    ['x', 'x']
    >>> debounce_events([], 3)
    []
    """
    kept = []
    last_index = 0
    for i, event in enumerate(events):
        if kept and kept[-1] == event and i - last_index < gap:
            continue
        kept.append(event)
        last_index = i
    return kept


@exercise(
    "Number of distinct values in the list.",
    "How many different elements are there?",
)
def distinct_count(values: list) -> int:
    """Return how many different values the list contains.

    >>> distinct_count([1, 2, 2, 3])
    3
    >>> distinct_count([])
    0
    >>> distinct_count(["a", "A"])
    2
    """
    return len(set(values))


@exercise(
    "How many elements would have to be removed so that no value occurs twice?",
    "Count the surplus copies: length minus number of distinct values.",
)
def extra_copy_count(values):
    """Number of items that are repetitions of an earlier item.

    >>> extra_copy_count([1, 1, 1, 2])
    2
    >>> extra_copy_count([])
    0
    >>> extra_copy_count("abca")
    1
    """
    return len(values) - len(set(values))


@exercise(
    "Merge neighbouring (name, amount) entries of the same name by adding the amounts.",
    "Combine adjacent tuples that share their first part; their second parts are summed.",
)
def merge_adjacent_entries(entries: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Join consecutive (name, amount) entries with equal names, adding up the amounts.

    >>> merge_adjacent_entries([("a", 1), ("a", 2), ("b", 5), ("a", 1)])
    [('a', 3), ('b', 5), ('a', 1)]
    >>> merge_adjacent_entries([])
    []
    >>> merge_adjacent_entries([("x", 4)])
    [('x', 4)]
    """
    merged = []
    for name, amount in entries:
        if merged and merged[-1][0] == name:
            merged[-1] = (name, merged[-1][1] + amount)
        else:
            merged.append((name, amount))
    return merged
