"""Group, aggregate, sort and format."""

from collections import defaultdict

from training.curriculum.exercise import exercise


@exercise(
    "Given (city, rain) pairs, return the city with the most rain in total; the alphabetically first on a tie, None for no data.",
    "Add up the rain per city and name the city with the largest sum (ties: alphabetical order; None if the list is empty).",
)
def wettest_city(records: list[tuple[str, int]]):
    """Return the city with the largest total of rain, or None without records.

    Ties are decided alphabetically.

    >>> wettest_city([("Oslo", 3), ("Bern", 5), ("Oslo", 4)])
    'Oslo'
    >>> wettest_city([("B", 2), ("A", 2)])
    'A'
    >>> wettest_city([]) is None
    True
    """
    totals = defaultdict(int)
    for city, rain in records:
        totals[city] += rain
    if not totals:
        return None
    return min(totals, key=lambda city: (-totals[city], city))


@exercise(
    "Group the words by their last letter and return a dict from letter to the number of such words, with sorted keys. Empty words are skipped.",
    "Count the words per final letter; the keys of the dict are in alphabetical order.",
)
def count_by_last_letter(words: list[str]) -> dict[str, int]:
    """Return how many words end in each letter, with the letters in sorted order.

    Empty words are ignored.

    >>> count_by_last_letter(["tea", "milk", "soda"])
    {'a': 2, 'k': 1}
    >>> count_by_last_letter(["", "b"])
    {'b': 1}
    >>> count_by_last_letter([])
    {}
    """
    counts = {}
    for word in words:
        if word:
            counts[word[-1]] = counts.get(word[-1], 0) + 1
    return dict(sorted(counts.items()))


@exercise(
    "Given (team, points) results, return lines 'team: total' sorted by total descending and then by team.",
    "Sum the points of each team and format the ranking as 'team: total', best team first, names breaking ties.",
)
def team_total_lines(results):
    """Return a line 'team: total' for each team, highest total first.

    Teams with equal totals are sorted by name.

    >>> team_total_lines([("red", 2), ("blue", 3), ("red", 4)])
    ['red: 6', 'blue: 3']
    >>> team_total_lines([("b", 1), ("a", 1)])
    ['a: 1', 'b: 1']
    >>> team_total_lines([])
    []
    """
    totals = {}
    for team, points in results:
        totals[team] = totals.get(team, 0) + points
    ranking = sorted(totals.items(), key=lambda item: (-item[1], item[0]))
    return [f"{team}: {total}" for team, total in ranking]


@exercise(
    "Return the average length of the words for each first letter, as a dict in order of first appearance.",
    "Group the words by initial and compute the mean word length in each group. No word is empty.",
)
def mean_length_by_initial(words: list[str]) -> dict[str, float]:
    """Return for each first letter the mean length of the words that start with it.

    >>> mean_length_by_initial(["ape", "bear", "antelope", "bee"])
    {'a': 5.5, 'b': 3.5}
    >>> mean_length_by_initial(["x"])
    {'x': 1.0}
    >>> mean_length_by_initial([])
    {}
    """
    lengths = defaultdict(list)
    for word in words:
        lengths[word[0]].append(len(word))
    return {letter: sum(group) / len(group) for letter, group in lengths.items()}


@exercise(
    "Group the numbers by their remainder modulo k and return the sum of each group as a list of k sums.",
    "Element r of the result is the sum of all numbers n with n % k == r.",
)
def sums_by_remainder(numbers: list[int], k: int) -> list[int]:
    """Return k sums, the r-th being the sum of the numbers with remainder r modulo k.

    >>> sums_by_remainder([1, 2, 3, 4, 5], 3)
    [3, 5, 7]
    >>> sums_by_remainder([8], 2)
    [8, 0]
    >>> sums_by_remainder([], 2)
    [0, 0]
    """
    sums = [0] * k
    for number in numbers:
        sums[number % k] += number
    return sums


@exercise(
    "Return the customers who ordered on at least `n` different days, sorted. Orders are (customer, day) pairs.",
    "List in alphabetical order everyone whose orders fall on n or more distinct days.",
)
def regular_customers(orders: list[tuple[str, str]], n: int) -> list[str]:
    """Return the sorted customers with orders on at least n different days.

    >>> regular_customers([("Ida", "Mon"), ("Ida", "Tue"), ("Bo", "Mon"), ("Bo", "Mon")], 2)
    ['Ida']
    >>> regular_customers([("Bo", "Mon")], 1)
    ['Bo']
    >>> regular_customers([], 1)
    []
    """
    days = defaultdict(set)
    for customer, day in orders:
        days[customer].add(day)
    return sorted(c for c in days if len(days[c]) >= n)


@exercise(
    "For each category return the most expensive product's name; products are dicts with 'name', 'category' and 'price'. The first one wins a tie.",
    "Build a dict from category to the name of its highest-priced product, keeping the earlier product on equal prices.",
)
def priciest_per_category(products: list[dict]) -> dict[str, str]:
    """Return the name of the most expensive product of every category.

    >>> priciest_per_category([{"name": "pen", "category": "office", "price": 2}, {"name": "lamp", "category": "office", "price": 30}])
    {'office': 'lamp'}
    >>> priciest_per_category([{"name": "a", "category": "x", "price": 1}, {"name": "b", "category": "x", "price": 1}])
    {'x': 'a'}
    >>> priciest_per_category([])
    {}
    """
    best = {}
    for product in products:
        category = product["category"]
        if category not in best or product["price"] > best[category]["price"]:
            best[category] = product
    return {category: product["name"] for category, product in best.items()}


@exercise(
    "Group consecutive readings of the same sensor and return (sensor, average) for each group, in order.",
    "Average the values of neighbouring records that have equal sensor names; records are (sensor, value).",
)
def average_consecutive(records: list[tuple[str, int]]) -> list[tuple[str, float]]:
    """Return the sensor and mean value for each run of records of one sensor.

    >>> average_consecutive([("a", 1), ("a", 3), ("b", 5), ("a", 4)])
    [('a', 2.0), ('b', 5.0), ('a', 4.0)]
    >>> average_consecutive([("x", 7)])
    [('x', 7.0)]
    >>> average_consecutive([])
    []
    """
    groups = []
    for sensor, value in records:
        if groups and groups[-1][0] == sensor:
            groups[-1][1].append(value)
        else:
            groups.append((sensor, [value]))
    return [(sensor, sum(values) / len(values)) for sensor, values in groups]


@exercise(
    "Return the age groups as text: children (under 13), teens (under 20) and adults, in the form 'children 2, teens 0, adults 1'.",
    "Count ages below 13, from 13 to 19, and from 20 on, and write them as 'children X, teens Y, adults Z'.",
)
def age_group_summary(ages: list[int]) -> str:
    """Return how many children, teens and adults there are, as text.

    Children are under 13 and teens under 20.

    >>> age_group_summary([5, 12, 40])
    'children 2, teens 0, adults 1'
    >>> age_group_summary([13, 19, 20])
    'children 0, teens 2, adults 1'
    >>> age_group_summary([])
    'children 0, teens 0, adults 0'
    """
    children = sum(age < 13 for age in ages)
    teens = sum(13 <= age < 20 for age in ages)
    adults = len(ages) - children - teens
    return f"children {children}, teens {teens}, adults {adults}"


@exercise(
    "Return the values that appear in exactly one of the groups, sorted. The groups are lists; repeats within a group do not matter.",
    "List in order all items that belong to one group only.",
)
def exclusive_items(groups: list[list[str]]) -> list[str]:
    """Return the sorted items that occur in exactly one group.

    >>> exclusive_items([["a", "b"], ["b", "c", "c"]])
    ['a', 'c']
    >>> exclusive_items([["x"], ["x"]])
    []
    >>> exclusive_items([])
    []
    """
    owners = {}
    for group in groups:
        for item in set(group):
            owners[item] = owners.get(item, 0) + 1
    return sorted(item for item, count in owners.items() if count == 1)


@exercise(
    "Given (month, amount) bookings, return the month-to-month running balance as a dict in month order.",
    "Sum bookings per month, then accumulate over the sorted months: each month maps to the balance at its end.",
)
def balance_by_month(bookings: list[tuple[int, int]]) -> dict[int, int]:
    """Return the balance at the end of each month that has bookings, in month order.

    >>> balance_by_month([(2, 10), (1, 5), (2, -3)])
    {1: 5, 2: 12}
    >>> balance_by_month([(7, 4)])
    {7: 4}
    >>> balance_by_month([])
    {}
    """
    per_month = defaultdict(int)
    for month, amount in bookings:
        per_month[month] += amount
    balance = 0
    result = {}
    for month in sorted(per_month):
        balance += per_month[month]
        result[month] = balance
    return result


@exercise(
    "Return the number of groups of anagrams: words are in one group if they use the same letters equally often, ignoring case.",
    "Count how many different letter collections occur among the words; case is ignored.",
)
def letter_collection_count(words: list[str]) -> int:
    """Return how many different collections of letters the words are made of.

    Case is ignored.

    >>> letter_collection_count(["Tea", "eat", "tee"])
    2
    >>> letter_collection_count(["on", "no"])
    1
    >>> letter_collection_count([])
    0
    """
    return len({"".join(sorted(word.lower())) for word in words})


@exercise(
    "Group (key, value) pairs and return only those keys whose values are all equal, mapped to that value.",
    "Return a dict of the keys that always come with the same value; keys with contradicting values are left out.",
)
def consistent_keys(pairs):
    """Return the keys that always have the same value, mapped to this value.

    >>> consistent_keys([("a", 1), ("b", 2), ("a", 1), ("b", 3)])
    {'a': 1}
    >>> consistent_keys([("x", None)])
    {'x': None}
    >>> consistent_keys([])
    {}
    """
    values = {}
    for key, value in pairs:
        values.setdefault(key, []).append(value)
    return {key: seen[0] for key, seen in values.items() if all(v == seen[0] for v in seen)}


@exercise(
    "Return the busiest hour of the log; entries are 'HH:MM' texts. The earliest hour wins a tie, an empty log gives None.",
    "Count the 'HH:MM' entries by hour and return the hour (an int) with most entries, the smaller on a tie, or None.",
)
def busiest_hour_of(entries: list[str]):
    """Return the hour with the most 'HH:MM' entries, or None without entries.

    >>> busiest_hour_of(["09:15", "10:00", "09:59"])
    9
    >>> busiest_hour_of(["23:00", "04:30"])
    4
    >>> busiest_hour_of([]) is None
    True
    """
    counts = [0] * 24
    for entry in entries:
        counts[int(entry[:2])] += 1
    if not any(counts):
        return None
    return counts.index(max(counts))


@exercise(
    "Combine several shopping lists given as dicts from item to amount; return lines 'amount x item' sorted by item.",
    "Add the amounts of all lists and write one line '<amount> x <item>' per item in alphabetical order.",
)
def merged_shopping_lines(lists: list[dict[str, int]]) -> list[str]:
    """Return the combined shopping list as sorted lines such as '3 x apple'.

    >>> merged_shopping_lines([{"egg": 6, "bun": 1}, {"bun": 2}])
    ['3 x bun', '6 x egg']
    >>> merged_shopping_lines([{}])
    []
    >>> merged_shopping_lines([{"tea": 1}])
    ['1 x tea']
    """
    totals = {}
    for shopping in lists:
        for item, amount in shopping.items():
            totals[item] = totals.get(item, 0) + amount
    return [f"{totals[item]} x {item}" for item in sorted(totals)]


@exercise(
    "Return the sizes of the groups of equal items, largest group first.",
    "How often does each distinct item occur? Return only the counts in descending order.",
)
def group_sizes_descending(items: list) -> list[int]:
    """Return the number of occurrences of each different item, in descending order.

    >>> group_sizes_descending(["a", "b", "a", "c", "a", "b"])
    [3, 2, 1]
    >>> group_sizes_descending([4])
    [1]
    >>> group_sizes_descending([])
    []
    """
    return sorted((items.count(item) for item in set(items)), reverse=True)


@exercise(
    "Given marks per student as (name, mark), return the names whose worst mark is still at least `limit`, sorted.",
    "List alphabetically the students who never scored below `limit`.",
)
def never_below(marks: list[tuple[str, int]], limit: int) -> list[str]:
    """Return the sorted names of students whose lowest mark is at least limit.

    >>> never_below([("Ann", 7), ("Ben", 4), ("Ann", 6), ("Ben", 9)], 5)
    ['Ann']
    >>> never_below([("Cy", 5)], 5)
    ['Cy']
    >>> never_below([], 5)
    []
    """
    worst = {}
    for name, mark in marks:
        worst[name] = min(mark, worst.get(name, mark))
    return sorted(name for name, mark in worst.items() if mark >= limit)


@exercise(
    "Return a text histogram of the digits in a number: one line per digit that occurs, 'digit: stars', in ascending order.",
    "Count each digit of n and show it as stars after 'd: '; lines are joined by newlines, digits ascending.",
)
def digit_histogram(n: int) -> str:
    """Return one line 'digit: stars' for each digit of a non-negative number, ascending.

    >>> digit_histogram(7)
    '7: *'
    >>> digit_histogram(331)
    '1: *\\n3: **'
    >>> digit_histogram(0)
    '0: *'
    """
    text = str(n)
    return "\n".join(f"{digit}: {'*' * text.count(digit)}" for digit in sorted(set(text)))


@exercise(
    "Find the author with the most different titles. Books are (author, title) pairs; alphabetical order decides ties and an empty list gives ''.",
    "Who wrote the largest number of distinct titles? Return the name, '' if there are no books, the first name alphabetically on a tie.",
)
def most_titles(books: list[tuple[str, str]]) -> str:
    """Return the author with the most different titles, or '' without books.

    >>> most_titles([("Kay", "One"), ("Lee", "Two"), ("Kay", "Six")])
    'Kay'
    >>> most_titles([("Z", "a"), ("Z", "a"), ("M", "b")])
    'M'
    >>> most_titles([])
    ''
    """
    titles = defaultdict(set)
    for author, title in books:
        titles[author].add(title)
    return min(titles, key=lambda author: (-len(titles[author]), author), default="")
