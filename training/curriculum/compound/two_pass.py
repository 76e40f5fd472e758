"""First compute an aggregate over all values, then select or transform by it."""

from collections import Counter

from training.curriculum.exercise import exercise


@exercise(
    "Given a list of prices, return those that cost more than the cheapest one by at most `margin`.",
    "Select the prices within `margin` of the minimum price, keeping their order.",
)
def near_cheapest(prices: list[int], margin: int) -> list[int]:
    """Return the prices that are at most `margin` above the lowest price.

    An empty list gives an empty list.

    >>> near_cheapest([10, 13, 11, 20], 2)
    [10, 11]
    >>> near_cheapest([5], 0)
    [5]
    >>> near_cheapest([], 3)
    []
    """
    if not prices:
        return []
    lowest = min(prices)
    return [price for price in prices if price <= lowest + margin]


@exercise(
    "Subtract the mean from every number. Return an empty list for an empty one.",
    "Centre the data: each value minus the average of all values.",
)
def centre_values(numbers: list[float]) -> list[float]:
    """Return the numbers with their mean subtracted from each.

    >>> centre_values([1, 2, 3])
    [-1.0, 0.0, 1.0]
    >>> centre_values([4])
    [0.0]
    >>> centre_values([])
    []
    """
    if not numbers:
        return []
    mean = sum(numbers) / len(numbers)
    return [number - mean for number in numbers]


@exercise(
    "Return the words that occur as often as the most frequent word, in order of first appearance.",
    "Find the highest count of any word and list all words with that count.",
)
def most_used_words(words: list[str]) -> list[str]:
    """Return all words that share the highest number of occurrences.

    They come in the order in which they first appear.

    >>> most_used_words(["a", "b", "a", "c", "b"])
    ['a', 'b']
    >>> most_used_words(["x"])
    ['x']
    >>> most_used_words([])
    []
    """
    counts = Counter(words)
    top = max(counts.values(), default=0)
    return [word for word, count in counts.items() if count == top]


@exercise(
    "Pad all words on the right with dots so that they are as long as the longest word.",
    "Make the words equally long by appending '.' characters up to the length of the longest.",
)
def pad_words_with_dots(words):
    """Return the words filled with dots on the right to the length of the longest word.

    >>> pad_words_with_dots(["tea", "coffee"])
    ['tea...', 'coffee']
    >>> pad_words_with_dots(["a", ""])
    ['a', '.']
    >>> pad_words_with_dots([])
    []
    """
    width = max(map(len, words), default=0)
    return [word.ljust(width, ".") for word in words]


@exercise(
    "Return the share of each number in the total as whole percent, rounded down. If the total is 0, every share is 0.",
    "Convert amounts to integer percentages of their sum (floor); a zero sum yields zeros.",
)
def floor_percent_shares(amounts: list[int]) -> list[int]:
    """Return for each amount its share of the sum in whole percent, rounded down.

    All shares are 0 when the sum is 0.

    >>> floor_percent_shares([1, 1, 2])
    [25, 25, 50]
    >>> floor_percent_shares([1, 2])
    [33, 66]
    >>> floor_percent_shares([0, 0])
    [0, 0]
    """
    total = sum(amounts)
    if total == 0:
        return [0] * len(amounts)
    return [amount * 100 // total for amount in amounts]


@exercise(
    "Return the indexes of all numbers equal to the maximum.",
    "At which positions does the largest value stand? Return every index; an empty list has none.",
)
def indexes_of_maximum(numbers: list[int]) -> list[int]:
    """Return all indexes at which the maximum of the numbers occurs.

    >>> indexes_of_maximum([3, 7, 7, 1])
    [1, 2]
    >>> indexes_of_maximum([0])
    [0]
    >>> indexes_of_maximum([])
    []
    """
    if not numbers:
        return []
    top = max(numbers)
    return [i for i, number in enumerate(numbers) if number == top]


@exercise(
    "Split the numbers in two lists: those below the mean and those at or above it.",
    "Return (below, rest), where below holds the values less than the average and rest all others, each in order.",
)
def split_at_mean(numbers: list[float]) -> tuple[list, list]:
    """Return the numbers below the mean and the numbers not below it.

    Two empty lists are returned for no numbers.

    >>> split_at_mean([1, 2, 6])
    ([1, 2], [6])
    >>> split_at_mean([4, 4])
    ([], [4, 4])
    >>> split_at_mean([])
    ([], [])
    """
    low, high = [], []
    for number in numbers:
        if number * len(numbers) < sum(numbers):
            low.append(number)
        else:
            high.append(number)
    return low, high


@exercise(
    "Curve the marks: add the same number of points to every mark so that the best mark becomes 100.",
    "Shift all marks upwards by the distance between the highest mark and 100.",
)
def curve_marks(marks: list[int]) -> list[int]:
    """Return the marks raised equally so that the highest becomes 100.

    >>> curve_marks([80, 95, 60])
    [85, 100, 65]
    >>> curve_marks([100])
    [100]
    >>> curve_marks([])
    []
    """
    bonus = 100 - max(marks, default=100)
    return [mark + bonus for mark in marks]


@exercise(
    "Replace each None by the mean of the numbers present. If all are None, they become 0.",
    "Fill missing readings (None) with the average of the known ones, or with 0 if none is known.",
)
def fill_gaps_with_mean(readings: list):
    """Return the readings with each None replaced by the mean of the others.

    If no reading is known, 0 is used.

    >>> fill_gaps_with_mean([2, None, 4])
    [2, 3.0, 4]
    >>> fill_gaps_with_mean([None, None])
    [0, 0]
    >>> fill_gaps_with_mean([1])
    [1]
    """
    known = [r for r in readings if r is not None]
    mean = sum(known) / len(known) if known else 0
    return [mean if r is None else r for r in readings]


@exercise(
    "Return the names of the students whose mark is above the class average, sorted alphabetically.",
    "Given a dict of marks by name, list in alphabetical order everyone who scored more than the mean mark.",
)
def students_above_average(marks: dict[str, int]) -> list[str]:
    """Return the sorted names of all students with a mark above the mean.

    >>> students_above_average({"Ann": 9, "Bob": 5, "Cy": 7})
    ['Ann']
    >>> students_above_average({"Eve": 4})
    []
    >>> students_above_average({})
    []
    """
    if not marks:
        return []
    mean = sum(marks.values()) / len(marks)
    return sorted(name for name, mark in marks.items() if mark > mean)


@exercise(
    "Mark each number with 'max', 'min' or '' depending on whether it equals the largest, the smallest or neither. If all are equal, 'max' wins.",
    "Label the extremes of a list: 'max' for the greatest values, 'min' for the lowest, an empty text otherwise; 'max' has priority.",
)
def label_extremes(numbers: list[int]) -> list[str]:
    """Return 'max', 'min' or '' for each number; 'max' is preferred if both apply.

    >>> label_extremes([2, 9, 5])
    ['min', 'max', '']
    >>> label_extremes([3, 3])
    ['max', 'max']
    >>> label_extremes([])
    []
    """
    labels = []
    for number in numbers:
        if number == max(numbers):
            labels.append("max")
        elif number == min(numbers):
            labels.append("min")
        else:
            labels.append("")
    return labels


@exercise(
    "Return the texts that contain the character occurring most often over all texts. If several characters are equally frequent take the smallest.",
    "Find the commonest character of all texts together (alphabetically first on a tie) and keep the texts containing it.",
)
def texts_with_top_char(texts: list[str]) -> list[str]:
    """Return the texts that contain the overall most frequent character.

    On a tie the character that sorts first is used.

    >>> texts_with_top_char(["noon", "on", "cat"])
    ['noon', 'on']
    >>> texts_with_top_char(["ab", "b", "a"])
    ['ab', 'a']
    >>> texts_with_top_char([])
    []
    """
    counts = Counter("".join(texts))
    if not counts:
        return []
    top = min(counts, key=lambda char: (-counts[char], char))
    return [text for text in texts if top in text]


@exercise(
    "Subtract from each cell of a row the minimum of its row.",
    "Reduce every row of the table by its own smallest value.",
)
def reduce_rows(table: list[list[int]]) -> list[list[int]]:
    """Return the table with each row's minimum subtracted from its cells.

    Rows are never empty.

    >>> reduce_rows([[3, 5], [7, 7, 9]])
    [[0, 2], [0, 0, 2]]
    >>> reduce_rows([[4]])
    [[0]]
    >>> reduce_rows([])
    []
    """
    return [[cell - min(row) for cell in row] for row in table]


@exercise(
    "Return the runners who finished within `seconds` of the winner, ordered by time.",
    "Given finishing times by name, list the names whose time is at most the best time plus `seconds`, fastest first.",
)
def close_finishers(times: dict[str, int], seconds: int) -> list[str]:
    """Return the names whose time is within `seconds` of the best, fastest first.

    Equal times are ordered by name.

    >>> close_finishers({"Ida": 65, "Jo": 60, "Kim": 80}, 10)
    ['Jo', 'Ida']
    >>> close_finishers({"Lu": 50}, 0)
    ['Lu']
    >>> close_finishers({}, 5)
    []
    """
    if not times:
        return []
    best = min(times.values())
    near = [name for name in times if times[name] <= best + seconds]
    return sorted(near, key=lambda name: (times[name], name))


@exercise(
    "Drop the columns of the table in which all cells are equal to the empty string.",
    "Return the rows without those columns that are empty ('') in every row.",
)
def drop_empty_columns(rows: list[list[str]]) -> list[list[str]]:
    """Return the rows without the columns that contain only empty strings.

    All rows have the same length.

    >>> drop_empty_columns([["a", "", "b"], ["", "", "c"]])
    [['a', 'b'], ['', 'c']]
    >>> drop_empty_columns([["", ""]])
    [[]]
    >>> drop_empty_columns([])
    []
    """
    if not rows:
        return []
    used = [c for c in range(len(rows[0])) if any(row[c] != "" for row in rows)]
    return [[row[c] for c in used] for row in rows]


@exercise(
    "Count how many numbers lie strictly between the mean and the maximum.",
    "Number of values greater than the average but smaller than the largest value.",
)
def count_between_mean_and_max(values):
    """Return how many values are above the mean and below the maximum.

    >>> count_between_mean_and_max([1, 2, 8, 9])
    1
    >>> count_between_mean_and_max([5, 5])
    0
    >>> count_between_mean_and_max([])
    0
    """
    if not values:
        return 0
    mean = sum(values) / len(values)
    return sum(mean < value < max(values) for value in values)


@exercise(
    "Turn names into short codes of `n` letters, but if two names would get the same code, both keep their full form.",
    "Abbreviate each name to its first n letters unless that abbreviation is shared by another name in the list.",
)
def safe_abbreviations(names: list[str], n: int) -> list[str]:
    """Return each name cut to n letters, or in full where the short form is not unique.

    >>> safe_abbreviations(["London", "Lima", "Longbridge"], 3)
    ['London', 'Lim', 'Longbridge']
    >>> safe_abbreviations(["Oslo", "Rome"], 1)
    ['O', 'R']
    >>> safe_abbreviations([], 2)
    []
    """
    counts = Counter(name[:n] for name in names)
    return [name[:n] if counts[name[:n]] == 1 else name for name in names]


@exercise(
    "Return the median of the numbers that are not extreme, i.e. after removing all copies of the minimum and the maximum; None if nothing is left. For an even count take the lower middle value.",
    "Discard every value equal to the smallest or the largest and give the (lower) middle one of the sorted rest, or None.",
)
def inner_median(numbers: list[int]):
    """Return the lower median of the numbers without all minima and maxima, or None.

    >>> inner_median([1, 5, 3, 9, 1])
    3
    >>> inner_median([2, 2, 8]) is None
    True
    >>> inner_median([]) is None
    True
    """
    if not numbers:
        return None
    low, high = min(numbers), max(numbers)
    inner = sorted(n for n in numbers if low < n < high)
    return inner[(len(inner) - 1) // 2] if inner else None


@exercise(
    "Scale the bars so that the longest has `width` characters, and draw each bar with '#'. Lengths are rounded down.",
    "Draw bars of '#' in proportion to the values; the largest value gets exactly `width` signs. All-zero data gives empty bars.",
)
def scaled_bars(values: list[int], width: int) -> list[str]:
    """Return a bar of '#' for each value, scaled so that the largest has full width.

    >>> scaled_bars([2, 4, 1], 8)
    ['####', '########', '##']
    >>> scaled_bars([0, 0], 5)
    ['', '']
    >>> scaled_bars([], 5)
    []
    """
    top = max(values, default=0)
    if top == 0:
        return ["" for _ in values]
    return ["#" * (value * width // top) for value in values]


@exercise(
    "Return True if one of the numbers is larger than all the others added together, otherwise False.",
    "Check whether the biggest value exceeds the sum of the remaining ones.",
)
def one_dominates(numbers: list[int]) -> bool:
    """Return True if the largest number exceeds the sum of all other numbers.

    An empty list gives False.

    >>> one_dominates([1, 2, 9])
    True
    >>> one_dominates([4, 2, 2])
    False
    >>> one_dominates([])
    False
    """
    if not numbers:
        return False
    biggest = max(numbers)
    return biggest > sum(numbers) - biggest


@exercise(
    "Order the words by how common their first letter is in the list, most common first; words with equally common letters keep their order.",
    "Stable sort of the words, descending by the number of words that share the same initial. No word is empty.",
)
def by_common_initial(words: list[str]) -> list[str]:
    """Return the words sorted by how many words share their first letter, most first.

    Ties keep the original order.

    >>> by_common_initial(["kiwi", "apple", "plum", "pear"])
    ['plum', 'pear', 'kiwi', 'apple']
    >>> by_common_initial(["b", "a"])
    ['b', 'a']
    >>> by_common_initial([])
    []
    """
    counts = Counter(word[0] for word in words)
    return sorted(words, key=lambda word: -counts[word[0]])
