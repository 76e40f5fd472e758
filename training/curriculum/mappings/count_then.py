"""Counting or grouping first, then one more step."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Find the commonest decimal digit of a number; ties go to the smaller digit.",
    "Given an integer, count its digits, the sign apart, and return the most frequent.",
)
def top_digit(n: int) -> int:
    """Return the digit that occurs most often in n, the smallest one on a tie.

    >>> top_digit(12232)
    2
    >>> top_digit(-4554)
    4
    >>> top_digit(0)
    0
    """
    digits = str(abs(n))
    return int(max(sorted(set(digits)), key=digits.count))


@exercise(
    "Add up every repeated value a single time.",
    "Given numbers, total the different ones having at least two occurrences.",
)
def sum_of_repeated(numbers: list[int]) -> int:
    """Return the sum of the distinct numbers that occur more than once, each counted once.

    >>> sum_of_repeated([1, 2, 2, 5, 5, 5])
    7
    >>> sum_of_repeated([1])
    0
    >>> sum_of_repeated([])
    0
    """
    return sum(n for n in set(numbers) if numbers.count(n) > 1)


@exercise(
    "Compute the difference between the highest and the lowest item count.",
    "Given a list, count its items and return maximum count minus minimum count.",
)
def count_spread(items):
    """Return how often the most frequent item occurs minus how often the least frequent one does, 0 for an empty list.

    >>> count_spread(["a", "b", "a", "a"])
    2
    >>> count_spread([1, 2])
    0
    >>> count_spread([])
    0
    """
    if not items:
        return 0
    counts = Counter(items).values()
    return max(counts) - min(counts)


@exercise(
    "Find repeated words of four or more letters.",
    "Given a text, count its words and list alphabetically those with more than 3 letters and a count above one.",
)
def repeated_long_words(text):
    """Return the words longer than three letters that occur at least twice in text, sorted.

    >>> repeated_long_words("tree and tree and bush")
    ['tree']
    >>> repeated_long_words("once only")
    []
    >>> repeated_long_words("")
    []
    """
    counts = Counter(text.split())
    return sorted(word for word in counts if len(word) > 3 and counts[word] > 1)


@exercise(
    "Add up the points of every name and return the winner.",
    "Given pairs of name and points, total the points per name and find the best, deciding ties by the alphabet.",
)
def winner_by_total(pairs: list[tuple[str, int]]) -> str:
    """Return the name with the highest total in the (name, points) pairs, the alphabetically first one on a tie.

    >>> winner_by_total([("bob", 3), ("ann", 2), ("ann", 2)])
    'ann'
    >>> winner_by_total([("y", 1), ("x", 1)])
    'x'
    >>> winner_by_total([("z", 0)])
    'z'
    """
    totals = {}
    for name, points in pairs:
        totals[name] = totals.get(name, 0) + points
    return min(totals, key=lambda name: (-totals[name], name))


@exercise(
    "Average the marks of each name and list those reaching the limit.",
    "Given pairs of name and mark, find alphabetically all names with a mean of limit or more.",
)
def names_with_average(pairs, limit):
    """Return the names whose average in the (name, mark) pairs is at least limit, sorted.

    >>> names_with_average([("ann", 4), ("bob", 9), ("ann", 8)], 6)
    ['ann', 'bob']
    >>> names_with_average([("ann", 5)], 6)
    []
    >>> names_with_average([], 0)
    []
    """
    marks = {}
    for name, mark in pairs:
        marks.setdefault(name, []).append(mark)
    return sorted(name for name, values in marks.items() if sum(values) / len(values) >= limit)


@exercise(
    "Count the entries per day and return the busiest day; no entries give None.",
    "Given pairs whose first element is a day, find the day that occurs most often, else None.",
)
def busiest_day(entries: list[tuple[str, str]]) -> str | None:
    """Return the day with the most entries in a list of (day, text) pairs, the earliest in the list on a tie, or None.

    >>> busiest_day([("Mon", "a"), ("Tue", "b"), ("Tue", "c")])
    'Tue'
    >>> busiest_day([("Sun", "x")])
    'Sun'
    >>> busiest_day([]) is None
    True
    """
    counts = {}
    for day, _ in entries:
        counts[day] = counts.get(day, 0) + 1
    return max(counts, key=counts.get, default=None)


@exercise(
    "Collect the distinct days of each customer and list those with n or more.",
    "Given pairs of customer and day, find alphabetically the customers seen on n different days or more.",
)
def loyal_customers(visits, n):
    """Return the customers who bought on at least n different days, from (customer, day) pairs, sorted.

    >>> loyal_customers([("ann", 1), ("ann", 2), ("bob", 1), ("bob", 1)], 2)
    ['ann']
    >>> loyal_customers([("ann", 1)], 1)
    ['ann']
    >>> loyal_customers([], 1)
    []
    """
    days = {}
    for customer, day in visits:
        days.setdefault(customer, set()).add(day)
    return sorted(c for c in days if len(days[c]) >= n)


@exercise(
    "Sum (category, amount) pairs per category and express each sum as a rounded percentage of all.",
    "Given pairs of category and amount, map every category to its share of the total in percent.",
)
def category_percentages(pairs: list[tuple[str, int]]) -> dict[str, int]:
    """Return the totals per category as percent of the grand total, rounded to whole numbers.

    >>> category_percentages([("food", 30), ("rent", 60), ("food", 10)])
    {'food': 40, 'rent': 60}
    >>> category_percentages([("x", 5)])
    {'x': 100}
    >>> category_percentages([("a", 1), ("b", 2)])
    {'a': 33, 'b': 67}
    """
    totals = {}
    for category, amount in pairs:
        totals[category] = totals.get(category, 0) + amount
    whole = sum(totals.values())
    return {category: round(100 * total / whole) for category, total in totals.items()}


@exercise(
    "Map every initial to its longest word.",
    "Given nonempty words, keep for each first letter the word with the most letters, earlier words winning ties.",
)
def longest_per_initial(words):
    """Return the longest word for each first letter, the first one on a tie.

    >>> longest_per_initial(["an", "ant", "bee", "bay"])
    {'a': 'ant', 'b': 'bee'}
    >>> longest_per_initial(["x"])
    {'x': 'x'}
    >>> longest_per_initial([])
    {}
    """
    best = {}
    for word in words:
        first = word[0]
        if first not in best or len(word) > len(best[first]):
            best[first] = word
    return best


@exercise(
    "Count the words by initial and format the counts.",
    "Given nonempty words, list 'letter: count' for every initial in alphabetical order.",
)
def initial_count_lines(words: list[str]) -> list[str]:
    """Return the number of words for each first letter as text lines 'a: 2', sorted by letter.

    >>> initial_count_lines(["bee", "ant", "ape"])
    ['a: 2', 'b: 1']
    >>> initial_count_lines(["x"])
    ['x: 1']
    >>> initial_count_lines([])
    []
    """
    counts = Counter(word[0] for word in words)
    return [f"{letter}: {counts[letter]}" for letter in sorted(counts)]


@exercise(
    "Make a bar chart of item counts as a list of lines.",
    "Given a list of texts, return for every different one a line with its name and as many stars as it occurs.",
)
def get_bar_lines(items):
    """Draw a bar of '*' for each item in order of first appearance: 'item ***', one star per occurrence.

    >>> get_bar_lines(["a", "b", "a"])
    ['a **', 'b *']
    >>> get_bar_lines(["x"])
    ['x *']
    >>> get_bar_lines([])
    []
    """
    return [f"{item} {'*' * n}" for item, n in Counter(items).items()]


@exercise(
    "Find the least number having the same positive count in every list.",
    "Given lists of numbers, count each list and return the smallest value with one common nonzero count, else None.",
)
def equally_frequent_number(lists: list[list[int]]) -> int | None:
    """Return the smallest number that occurs in all lists equally often and at least once, or None.

    >>> equally_frequent_number([[1, 2, 2], [2, 1, 1, 2]])
    2
    >>> equally_frequent_number([[3], [4]]) is None
    True
    >>> equally_frequent_number([]) is None
    True
    """
    if not lists:
        return None
    for n in sorted(set(lists[0])):
        if len({numbers.count(n) for numbers in lists}) == 1:
            return n
    return None


@exercise(
    "Group words by length and list the groups in ascending order of length.",
    "Given words, return lists of words equally long, from short to long, alphabetical inside.",
)
def length_groups_in_order(words):
    """Return the groups of equal length words as lists, shortest words first, each group sorted.

    >>> length_groups_in_order(["sun", "a", "moon", "bee"])
    [['a'], ['bee', 'sun'], ['moon']]
    >>> length_groups_in_order(["x"])
    [['x']]
    >>> length_groups_in_order([])
    []
    """
    groups = {}
    for word in sorted(words):
        groups.setdefault(len(word), []).append(word)
    return [groups[length] for length in sorted(groups)]


@exercise(
    "Group nonnegative integers by their final digit and return the biggest group.",
    "Given numbers, collect those ending with the same digit and find the longest list.",
)
def biggest_last_digit_group(numbers: list[int]) -> list[int]:
    """Return the largest group of numbers with the same last digit, the first such group on a tie, [] without numbers.

    >>> biggest_last_digit_group([12, 5, 22, 15, 32])
    [12, 22, 32]
    >>> biggest_last_digit_group([7])
    [7]
    >>> biggest_last_digit_group([])
    []
    """
    groups = {}
    for n in numbers:
        groups.setdefault(n % 10, []).append(n)
    return max(groups.values(), key=len, default=[])


@exercise(
    "Find the letters of the first word whose count is the same in all words.",
    "Given a nonempty list of words, list alphabetically the letters with one common count in every word.",
)
def same_count_letters(words):
    """Return the letters that occur in every word equally often as in the first word, sorted.

    >>> same_count_letters(["noon", "onion"])
    ['n', 'o']
    >>> same_count_letters(["tea", "ate"])
    ['a', 'e', 't']
    >>> same_count_letters(["a", "aa"])
    []
    """
    first = Counter(words[0])
    return sorted(c for c in first if all(word.count(c) == first[c] for word in words))


@exercise(
    "How many items does a group have on average?",
    "Given pairs of group and item, divide the number of pairs by the number of different groups, 0 for an empty list.",
)
def mean_group_size(pairs: list[tuple[str, object]]) -> float:
    """Return the average number of items per group after grouping the (group, item) pairs; 0 without pairs.

    >>> mean_group_size([("a", 1), ("a", 2), ("b", 3)])
    1.5
    >>> mean_group_size([("x", 0)])
    1.0
    >>> mean_group_size([])
    0
    """
    if not pairs:
        return 0
    return len(pairs) / len({group for group, _ in pairs})


@exercise(
    "Collect the modes of all nonempty lists.",
    "Given lists, find in each the values of highest count and return all of them once in ascending order.",
)
def modes_of_lists(lists):
    """Return the values that are the most frequent in at least one of the lists, sorted without repeats; ties in a list count all.

    >>> modes_of_lists([[1, 1, 2], [3, 4]])
    [1, 3, 4]
    >>> modes_of_lists([[], [5]])
    [5]
    >>> modes_of_lists([])
    []
    """
    modes = set()
    for values in lists:
        counts = Counter(values)
        modes.update(v for v in counts if counts[v] == max(counts.values()))
    return sorted(modes)


@exercise(
    "Go through the names and return the first one that has been seen n times.",
    "Given a list of names and n, find who is counted for the n-th time first, None if nobody is.",
)
def first_to_reach(names: list[str], n: int) -> str | None:
    """Return the first time at which the running count of any name reaches n, as that name, or None.

    >>> first_to_reach(["ann", "bob", "bob", "ann"], 2)
    'bob'
    >>> first_to_reach(["ann"], 2) is None
    True
    >>> first_to_reach([], 1) is None
    True
    """
    counts = {}
    for name in names:
        counts[name] = counts.get(name, 0) + 1
        if counts[name] == n:
            return name
    return None


@exercise(
    "Group words by their first and last letter and list the pairs with two or more words.",
    "Given nonempty words, find the combinations of initial and final letter that occur repeatedly.",
)
def shared_frames(words):
    """Return the letter pairs (first letter, last letter) shared by at least two words, sorted.

    >>> shared_frames(["tent", "test", "sun", "text"])
    [('t', 't')]
    >>> shared_frames(["ab", "cd"])
    []
    >>> shared_frames([])
    []
    """
    counts = Counter((word[0], word[-1]) for word in words)
    return sorted(pair for pair, n in counts.items() if n >= 2)


@exercise(
    "Sum dated amounts by month 'YYYY-MM' and list the sums chronologically.",
    "Given pairs of ISO date and amount, add up the amounts of each month and return sorted (month, sum) tuples.",
)
def month_totals(entries: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return the total amount per month from ('YYYY-MM-DD', amount) pairs, as (month, total) pairs in order.

    >>> month_totals([("2024-02-03", 5), ("2024-01-09", 1), ("2024-02-10", 2)])
    [('2024-01', 1), ('2024-02', 7)]
    >>> month_totals([("2020-12-31", 0)])
    [('2020-12', 0)]
    >>> month_totals([])
    []
    """
    totals = {}
    for date, amount in entries:
        month = date[:7]
        totals[month] = totals.get(month, 0) + amount
    return sorted(totals.items())


@exercise(
    "Group values by name in order and list the names with values that only rise or stay equal.",
    "Given pairs in time order, find alphabetically the names for which no value is below the one before.",
)
def never_falling_names(pairs):
    """Return the names whose values in the (name, value) pairs never fall, sorted.

    >>> never_falling_names([("a", 1), ("b", 5), ("a", 2), ("b", 3)])
    ['a']
    >>> never_falling_names([("x", 1), ("x", 1)])
    ['x']
    >>> never_falling_names([])
    []
    """
    values = {}
    for name, value in pairs:
        values.setdefault(name, []).append(value)
    return sorted(name for name, vs in values.items() if vs == sorted(vs))
