"""Walks over lists of numbers that keep some state: streaks, records, changes."""

from training.curriculum.exercise import exercise


@exercise(
    "Count the days whose temperature is higher than on all days before. The first day counts.",
    "Number of new highs in a series of readings, the first reading included.",
)
def count_new_highs_in(temps: list[int]) -> int:
    """Return how many readings are higher than every reading before them.

    The first reading always counts; an empty list gives 0.

    >>> count_new_highs_in([3, 5, 4, 6])
    3
    >>> count_new_highs_in([9, 8, 7])
    1
    >>> count_new_highs_in([])
    0
    """
    count = 0
    highest = None
    for temp in temps:
        if highest is None or temp > highest:
            count += 1
            highest = temp
    return count


@exercise(
    "Return the length of the longest stretch of consecutive numbers that are all positive. Zero breaks a stretch.",
    "How many positive numbers in a row does the list contain at most?",
)
def longest_positive_stretch(numbers: list[int]) -> int:
    """Return the length of the longest run of positive numbers.

    >>> longest_positive_stretch([1, 2, -1, 3, 4, 5])
    3
    >>> longest_positive_stretch([0, -2])
    0
    >>> longest_positive_stretch([7])
    1
    """
    best = run = 0
    for number in numbers:
        run = run + 1 if number > 0 else 0
        best = max(best, run)
    return best


@exercise(
    "Return the largest increase between two neighbouring values; 0 if the values never rise.",
    "The biggest jump upwards from one item to the next, or 0 when there is none.",
)
def steepest_rise(values):
    """Return the greatest increase from one value to the next, or 0 if there is none.

    >>> steepest_rise([1, 4, 6, 5])
    3
    >>> steepest_rise([5, 4, 3])
    0
    >>> steepest_rise([8])
    0
    """
    steepest = 0
    for before, after in zip(values, values[1:]):
        if after - before > steepest:
            steepest = after - before
    return steepest


@exercise(
    "Add the numbers up until the sum would exceed the budget; return how many were added.",
    "Count how many items from the start of the list fit into the budget, stopping at the first that does not.",
)
def items_within_budget(prices: list[int], budget: int) -> int:
    """Return how many prices from the beginning can be paid with the budget.

    Stop at the first price that no longer fits.

    >>> items_within_budget([3, 4, 5], 8)
    2
    >>> items_within_budget([10, 1], 5)
    0
    >>> items_within_budget([1, 1], 9)
    2
    """
    spent = 0
    for count, price in enumerate(prices):
        if spent + price > budget:
            return count
        spent += price
    return len(prices)


@exercise(
    "Return the lowest value the running sum reaches, counting the start value 0.",
    "Starting with 0, apply the changes one after another and give the minimum level seen.",
)
def lowest_level(changes: list[int]) -> int:
    """Return the lowest running sum of the changes, the start level 0 included.

    >>> lowest_level([3, -5, 1, -2])
    -3
    >>> lowest_level([4, 4])
    0
    >>> lowest_level([])
    0
    """
    level = lowest = 0
    for change in changes:
        level += change
        lowest = min(lowest, level)
    return lowest


@exercise(
    "Classify each step of the series as 'up', 'down' or 'same' compared with the value before.",
    "Return a list with one word per neighbouring pair: 'up' if it grows, 'down' if it falls, else 'same'.",
)
def step_words(series: list[float]) -> list[str]:
    """Return 'up', 'down' or 'same' for each pair of neighbouring values.

    >>> step_words([1, 2, 2, 0])
    ['up', 'same', 'down']
    >>> step_words([5])
    []
    >>> step_words([1.5, 2.5])
    ['up']
    """
    words = []
    for i in range(1, len(series)):
        if series[i] > series[i - 1]:
            words.append("up")
        elif series[i] < series[i - 1]:
            words.append("down")
        else:
            words.append("same")
    return words


@exercise(
    "Return the index where the longest run of equal numbers begins; the first run wins a tie, and an empty list gives -1.",
    "Start position of the longest block of identical neighbours, or -1 for an empty list.",
)
def longest_plateau_start(levels: list[int]) -> int:
    """Return the start index of the longest run of equal values, or -1 for no values.

    On a tie the earliest run is taken.

    >>> longest_plateau_start([1, 2, 2, 3, 3])
    1
    >>> longest_plateau_start([4, 4, 4])
    0
    >>> longest_plateau_start([])
    -1
    """
    best_start, best_length = -1, 0
    start = 0
    for i, level in enumerate(levels):
        if level != levels[start]:
            start = i
        if i - start + 1 > best_length:
            best_start, best_length = start, i - start + 1
    return best_start


@exercise(
    "Replace each negative number by the last non-negative number before it (0 if there is none).",
    "Return the list in which negatives repeat the most recent non-negative value; at the start they become 0.",
)
def cover_negatives(numbers):
    """Return the numbers with each negative replaced by the last non-negative before it.

    Negatives at the very beginning become 0.

    >>> cover_negatives([3, -1, -2, 5])
    [3, 3, 3, 5]
    >>> cover_negatives([-4, 2])
    [0, 2]
    >>> cover_negatives([])
    []
    """
    last = 0
    covered = []
    for number in numbers:
        if number >= 0:
            last = number
        covered.append(last)
    return covered


@exercise(
    "Given daily step counts and a goal, return the greatest number of days in a row on which the goal was met.",
    "Longest series of consecutive days with at least `goal` steps.",
)
def best_goal_streak(steps: list[int], goal: int) -> int:
    """Return the longest run of days with at least `goal` steps.

    >>> best_goal_streak([9, 12, 11, 3, 10], 10)
    2
    >>> best_goal_streak([1, 2], 5)
    0
    >>> best_goal_streak([5, 5, 5], 5)
    3
    """
    streaks = [0]
    for count in steps:
        if count >= goal:
            streaks[-1] += 1
        else:
            streaks.append(0)
    return max(streaks)


@exercise(
    "Return the positions at which the sign of the numbers differs from the sign of the number before. There are no zeros.",
    "Indexes i where numbers[i] and numbers[i-1] have opposite signs; all numbers are nonzero.",
)
def sign_flip_positions(numbers: list[int]) -> list[int]:
    """Return every index whose number has the opposite sign of its predecessor.

    The numbers are never zero.

    >>> sign_flip_positions([1, -2, -3, 4])
    [1, 3]
    >>> sign_flip_positions([5, 6])
    []
    >>> sign_flip_positions([])
    []
    """
    return [i for i in range(1, len(numbers)) if (numbers[i] > 0) != (numbers[i - 1] > 0)]


@exercise(
    "Add the numbers, but skip every number that equals the one directly before it.",
    "Sum of the list where only the first of several equal neighbours is counted.",
)
def sum_skipping_repeats(numbers: list[int]) -> int:
    """Return the sum of the numbers, counting equal neighbours only once.

    >>> sum_skipping_repeats([2, 2, 3, 2])
    7
    >>> sum_skipping_repeats([5, 5, 5])
    5
    >>> sum_skipping_repeats([])
    0
    """
    total = 0
    previous = None
    for number in numbers:
        if number != previous:
            total += number
        previous = number
    return total


@exercise(
    "Return how many numbers must be read from the start until all of the values 1 to n have been seen, or None if that never happens.",
    "Number of items to look at before each of 1..n has appeared at least once; None when some value is missing.",
)
def reads_until_complete(values: list[int], n: int):
    """Return how many values are read until each of 1..n was seen, or None.

    >>> reads_until_complete([1, 3, 1, 2, 3], 3)
    4
    >>> reads_until_complete([1, 1], 2) is None
    True
    >>> reads_until_complete([2, 1], 2)
    2
    """
    missing = set(range(1, n + 1))
    for count, value in enumerate(values, start=1):
        missing.discard(value)
        if not missing:
            return count
    return None


@exercise(
    "Return the pair (longest rising run, longest falling run) measured in steps between neighbours.",
    "Count the most steps in a row going up and the most going down; equal neighbours end both runs.",
)
def rising_and_falling(values: list[int]) -> tuple[int, int]:
    """Return the most consecutive steps upwards and the most consecutive steps downwards.

    >>> rising_and_falling([1, 2, 3, 1, 0])
    (2, 2)
    >>> rising_and_falling([4, 4])
    (0, 0)
    >>> rising_and_falling([1, 5])
    (1, 0)
    """
    up = down = best_up = best_down = 0
    for a, b in zip(values, values[1:]):
        up = up + 1 if b > a else 0
        down = down + 1 if b < a else 0
        best_up = max(best_up, up)
        best_down = max(best_down, down)
    return best_up, best_down


@exercise(
    "Move a counter through the list: a value v moves it v places ahead. Starting at index 0, return the visited indexes until it leaves the list. All values are positive.",
    "Follow the jumps given by the positive values from index 0 and list the positions visited before running past the end.",
)
def jump_indexes(jumps: list[int]) -> list[int]:
    """Return the indexes visited when each value says how far to jump ahead, from index 0.

    >>> jump_indexes([2, 9, 1, 4])
    [0, 2, 3]
    >>> jump_indexes([1, 1])
    [0, 1]
    >>> jump_indexes([])
    []
    """
    visited = []
    position = 0
    while position < len(jumps):
        visited.append(position)
        position += jumps[position]
    return visited


@exercise(
    "A reading is an outburst if it is at least twice the reading before. Return all outbursts in order.",
    "List the values that are at least double their predecessor.",
)
def outbursts(readings):
    """Return the readings that are at least twice as large as the one before.

    >>> outbursts([1, 2, 3, 7])
    [2, 7]
    >>> outbursts([5, 9])
    []
    >>> outbursts([4])
    []
    """
    return [b for a, b in zip(readings, readings[1:]) if b >= 2 * a]


@exercise(
    "Given meter readings that only grow, return the consumption per period; if a reading is lower than the last, the meter was reset to zero and the reading itself counts.",
    "Differences between successive readings, except that after a drop the new reading is taken as the usage.",
)
def usage_with_resets(readings: list[int]) -> list[int]:
    """Return the usage between readings of a meter that may be reset to zero.

    If a reading is lower than the previous one, the usage is the reading itself.

    >>> usage_with_resets([10, 15, 3, 8])
    [5, 3, 5]
    >>> usage_with_resets([7])
    []
    >>> usage_with_resets([1, 1])
    [0]
    """
    usage = []
    for before, now in zip(readings, readings[1:]):
        usage.append(now - before if now >= before else now)
    return usage


@exercise(
    "Return the number that is farthest away from the number before it. With fewer than two numbers return None; the first wins a tie.",
    "Which item differs most from its predecessor? Earliest on a tie, None if there is no pair.",
)
def most_surprising(numbers: list[int]):
    """Return the number with the greatest distance to its predecessor, or None.

    The first such number is returned on a tie.

    >>> most_surprising([5, 6, 1, 2])
    1
    >>> most_surprising([1, 3, 5])
    3
    >>> most_surprising([4]) is None
    True
    """
    if len(numbers) < 2:
        return None
    best = max(range(1, len(numbers)), key=lambda i: abs(numbers[i] - numbers[i - 1]))
    return numbers[best]


@exercise(
    "Count the numbers that are larger than the sum of all numbers before them. The first is compared with 0.",
    "How many items exceed the total of everything in front of them?",
)
def larger_than_sum_before(numbers: list[int]) -> int:
    """Return how many numbers are greater than the sum of all earlier numbers.

    >>> larger_than_sum_before([1, 2, 3, 7])
    3
    >>> larger_than_sum_before([0, 0])
    0
    >>> larger_than_sum_before([])
    0
    """
    total = count = 0
    for number in numbers:
        if number > total:
            count += 1
        total += number
    return count


@exercise(
    "Keep the first number and then each number that is at least `gap` away from the last kept one.",
    "Thin out a list of positions so that successive kept values differ by at least `gap`.",
)
def thin_out(values: list[int], gap: int) -> list[int]:
    """Return the values that are at least `gap` away from the previously kept value.

    The first value is always kept.

    >>> thin_out([1, 2, 5, 6, 9], 3)
    [1, 5, 9]
    >>> thin_out([4, 1], 3)
    [4, 1]
    >>> thin_out([], 2)
    []
    """
    kept = []
    for value in values:
        if not kept or abs(value - kept[-1]) >= gap:
            kept.append(value)
    return kept


@exercise(
    "Yield the larger of the current value and half of the previously yielded one (integer division); the first value is yielded as it is.",
    "Generate a fading peak level: each output is max(value, previous output // 2).",
)
def fading_peaks(values: list[int]):
    """Yield for each value the maximum of it and half of the previous output.

    >>> list(fading_peaks([8, 0, 0, 5]))
    [8, 4, 2, 5]
    >>> list(fading_peaks([1, 3]))
    [1, 3]
    >>> list(fading_peaks([]))
    []
    """
    level = 0
    for value in values:
        level = max(value, level // 2)
        yield level


@exercise(
    "Return the index of the first number that is smaller than its predecessor, or -1 if the list never falls.",
    "Where does the list first go down? Give the index of the lower number, -1 if nowhere.",
)
def first_drop_index(numbers: list[int]) -> int:
    """Return the index of the first number below its predecessor, or -1.

    >>> first_drop_index([1, 2, 2, 1])
    3
    >>> first_drop_index([1, 2, 3])
    -1
    >>> first_drop_index([])
    -1
    """
    for i in range(1, len(numbers)):
        if numbers[i] < numbers[i - 1]:
            return i
    return -1


@exercise(
    "Fill a tank with the given inflows (negative means outflow); it holds at most `capacity` and never less than 0. Return the final level.",
    "Apply changes to a level that starts at 0 and is kept between 0 and capacity after every step; return where it ends.",
)
def final_tank_level(flows: list[int], capacity: int) -> int:
    """Return the final level of a tank kept between 0 and capacity after every flow.

    >>> final_tank_level([5, 8, -3], 10)
    7
    >>> final_tank_level([-4, 2], 10)
    2
    >>> final_tank_level([], 5)
    0
    """
    level = 0
    for flow in flows:
        level = min(capacity, max(0, level + flow))
    return level


@exercise(
    "Return the second-longest run length of equal neighbours, counting runs (not values); None if there is only one run or none.",
    "Split the list into runs of equal values and give the second largest run length, or None if fewer than two runs exist.",
)
def second_longest_run(values: list[int]):
    """Return the length of the second longest run of equal values, or None.

    >>> second_longest_run([1, 1, 1, 2, 3, 3])
    2
    >>> second_longest_run([4, 4]) is None
    True
    >>> second_longest_run([1, 2])
    1
    """
    runs = []
    for i, value in enumerate(values):
        if i and value == values[i - 1]:
            runs[-1] += 1
        else:
            runs.append(1)
    if len(runs) < 2:
        return None
    return sorted(runs)[-2]
