"""Lists: accumulating from left to right under conditions."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the running total that only counts positive numbers; negative ones leave it unchanged.",
    "Cumulative sums of the list in which values below zero are ignored but still produce an entry.",
)
def running_positive_total(numbers: list[int]) -> list[int]:
    """Return the running totals of the positive numbers.

    >>> running_positive_total([3, -1, 2])
    [3, 3, 5]
    >>> running_positive_total([-5])
    [0]
    >>> running_positive_total([])
    []
    """
    total = 0
    result = []
    for n in numbers:
        if n > 0:
            total += n
        result.append(total)
    return result


@exercise(
    "For each position tell how many even numbers have appeared up to and including it.",
    "Return the running count of even values.",
)
def running_even_count(numbers):
    """Return the running count of even numbers.

    >>> running_even_count([1, 2, 4, 5])
    [0, 1, 2, 2]
    >>> running_even_count([3])
    [0]
    >>> running_even_count([])
    []
    """
    count = 0
    result = []
    for n in numbers:
        if n % 2 == 0:
            count += 1
        result.append(count)
    return result


@exercise(
    "Return the list of largest absolute values seen so far.",
    "At every position give the maximum distance from zero among the values up to there.",
)
def running_largest_absolute(values: list[int]) -> list[int]:
    """Return the running maximum of the absolute values.

    >>> running_largest_absolute([1, -4, 3, 5])
    [1, 4, 4, 5]
    >>> running_largest_absolute([0, 0])
    [0, 0]
    >>> running_largest_absolute([])
    []
    """
    best = 0
    result = []
    for v in values:
        best = max(best, abs(v))
        result.append(best)
    return result


@exercise(
    "Stop adding as soon as the next number would push the total above limit, and return the total.",
    "Sum values from the left while the sum does not exceed limit.",
)
def sum_up_to_limit(values, limit):
    """Return the sum of leading values that stays within limit.

    >>> sum_up_to_limit([3, 4, 5], 8)
    7
    >>> sum_up_to_limit([10], 5)
    0
    >>> sum_up_to_limit([], 5)
    0
    """
    total = 0
    for v in values:
        if total + v > limit:
            break
        total += v
    return total


@exercise(
    "Skip every value that would push the total above limit, but keep trying the later ones; return the list of values taken.",
    "Go through the numbers in order and take each one that still fits under the limit.",
)
def take_what_fits(values: list[int], limit: int) -> list[int]:
    """Return the values that fit one after the other into limit.

    >>> take_what_fits([5, 4, 3, 1], 9)
    [5, 4]
    >>> take_what_fits([7, 8], 5)
    []
    >>> take_what_fits([], 3)
    []
    """
    taken = []
    total = 0
    for v in values:
        if total + v <= limit:
            taken.append(v)
            total += v
    return taken


@exercise(
    "Return how many numbers from the left are needed until their sum reaches at least target; None if it never does.",
    "Smallest count of leading values with a total of target or more, otherwise None.",
)
def steps_to_reach(values, target):
    """Return the number of leading values needed to reach target, or None.

    >>> steps_to_reach([2, 3, 5], 5)
    2
    >>> steps_to_reach([1, 1], 9) is None
    True
    >>> steps_to_reach([4], 1)
    1
    """
    total = 0
    for count, v in enumerate(values, start=1):
        total += v
        if total >= target:
            return count
    return None


@exercise(
    "Count the current streak of equal items at each position: 1 for a new item, one more for every repetition.",
    "For every position give the length of the run of identical items that ends there.",
)
def run_length_so_far(items: list) -> list[int]:
    """Return the length of the run of equal items ending at each position.

    >>> run_length_so_far(["a", "a", "b", "b", "b"])
    [1, 2, 1, 2, 3]
    >>> run_length_so_far([1])
    [1]
    >>> run_length_so_far([])
    []
    """
    result = []
    for i, item in enumerate(items):
        if i > 0 and items[i - 1] == item:
            result.append(result[-1] + 1)
        else:
            result.append(1)
    return result


@exercise(
    "Start with capital and apply the percentage changes one after the other; return the final value.",
    "Compound a list of percent changes on a starting amount.",
)
def apply_percent_changes(start, changes):
    """Return start after all percentage changes.

    >>> apply_percent_changes(100, [10, -50])
    55.0
    >>> apply_percent_changes(80, [])
    80
    >>> apply_percent_changes(200, [25])
    250.0
    """
    value = start
    for change in changes:
        value += value * change / 100
    return value


@exercise(
    "Return the highest point the running total reaches, where the starting point 0 counts as well.",
    "Maximum of all cumulative sums, at least zero.",
)
def highest_running_total(changes: list[int]) -> int:
    """Return the largest running total, at least 0.

    >>> highest_running_total([3, -5, 4])
    3
    >>> highest_running_total([-1, -2])
    0
    >>> highest_running_total([])
    0
    """
    total = 0
    best = 0
    for change in changes:
        total += change
        best = max(best, total)
    return best


@exercise(
    "Count how often the running total changes from non-negative to negative.",
    "How many times does the account, starting at zero, go into debt?",
)
def times_into_debt(changes):
    """Return how often the running total drops from >= 0 to below 0.

    >>> times_into_debt([2, -3, 4, -9])
    2
    >>> times_into_debt([1, 1])
    0
    >>> times_into_debt([-1, -1])
    1
    """
    total = 0
    count = 0
    for change in changes:
        if total >= 0 and total + change < 0:
            count += 1
        total += change
    return count


@exercise(
    "Build the list of prefixes joined as text: 'a', 'ab', 'abc' for the letters a, b, c.",
    "Return the running concatenation of the given strings.",
)
def running_concatenation(parts: list[str]) -> list[str]:
    """Return the text built up so far at each position.

    >>> running_concatenation(["a", "b", "c"])
    ['a', 'ab', 'abc']
    >>> running_concatenation(["on", "", "e"])
    ['on', 'on', 'one']
    >>> running_concatenation([])
    []
    """
    text = ""
    result = []
    for part in parts:
        text += part
        result.append(text)
    return result


@exercise(
    "Return the running product, restarting with 1 after each zero; the zero itself gives 0.",
    "Cumulative products that begin anew behind every 0.",
)
def products_between_zeros(values):
    """Return running products that start again after a zero.

    >>> products_between_zeros([2, 3, 0, 4, 5])
    [2, 6, 0, 4, 20]
    >>> products_between_zeros([0, 7])
    [0, 7]
    >>> products_between_zeros([])
    []
    """
    product = 1
    result = []
    for v in values:
        result.append(product * v)
        product = 1 if v == 0 else product * v
    return result


@exercise(
    "For each value tell how many earlier values are smaller.",
    "Count, at every position, the preceding numbers below the current one.",
)
def smaller_ones_before(values: list[int]) -> list[int]:
    """Return for each value the number of smaller values before it.

    >>> smaller_ones_before([3, 1, 4, 2])
    [0, 0, 2, 1]
    >>> smaller_ones_before([5, 5])
    [0, 0]
    >>> smaller_ones_before([])
    []
    """
    return [sum(1 for other in values[:i] if other < v) for i, v in enumerate(values)]


@exercise(
    "Return the longest word seen so far at each position; a new word must be strictly longer to take over.",
    "Running maximum of the words by length, the earlier word staying on ties.",
)
def longest_word_so_far(words):
    """Return at each position the longest word up to there.

    >>> longest_word_so_far(["tea", "bun", "bread", "jam"])
    ['tea', 'tea', 'bread', 'bread']
    >>> longest_word_so_far(["a"])
    ['a']
    >>> longest_word_so_far([])
    []
    """
    longest = ""
    result = []
    for word in words:
        if len(word) > len(longest):
            longest = word
        result.append(longest)
    return result


@exercise(
    "Return the index at which a value occurs for the second time for the first time in the list, or -1.",
    "Scan from the left and give the index of the first item that was seen before; -1 if all differ.",
)
def index_of_first_repeat(items: list) -> int:
    """Return the index of the first item that already occurred, or -1.

    >>> index_of_first_repeat([3, 1, 4, 1, 3])
    3
    >>> index_of_first_repeat(["a", "b"])
    -1
    >>> index_of_first_repeat([7, 7])
    1
    """
    seen = set()
    for i, item in enumerate(items):
        if item in seen:
            return i
        seen.add(item)
    return -1


@exercise(
    "Return the stock after each delivery or sale; sales larger than the stock are ignored.",
    "Follow a stock starting at start: add positive changes, apply negative ones only if enough is there.",
)
def stock_ignoring_oversales(start, changes):
    """Return the stock after every change, ignoring sales beyond the stock.

    >>> stock_ignoring_oversales(5, [-3, -4, 6])
    [2, 2, 8]
    >>> stock_ignoring_oversales(0, [-1])
    [0]
    >>> stock_ignoring_oversales(2, [])
    []
    """
    stock = start
    result = []
    for change in changes:
        if stock + change >= 0:
            stock += change
        result.append(stock)
    return result


@exercise(
    "Return the difference between each value and the smallest value before it, leaving out the first value.",
    "For every later number subtract the minimum of all numbers that precede it.",
)
def above_earlier_minimum(values: list[int]) -> list[int]:
    """Return each value minus the smallest earlier value.

    >>> above_earlier_minimum([5, 7, 3, 6])
    [2, -2, 3]
    >>> above_earlier_minimum([1, 1])
    [0]
    >>> above_earlier_minimum([4])
    []
    """
    return [v - min(values[:i]) for i, v in enumerate(values) if i > 0]


@exercise(
    "Alternate between adding and multiplying: start with the first value, add the second, multiply by the third, add the fourth and so on.",
    "Combine the numbers from left to right using + and * in turn, beginning with +.",
)
def add_then_multiply(numbers):
    """Return the result of alternately adding and multiplying the numbers.

    >>> add_then_multiply([2, 3, 4])
    20
    >>> add_then_multiply([1, 1, 2, 5])
    9
    >>> add_then_multiply([9])
    9
    """
    result = numbers[0]
    for i, n in enumerate(numbers[1:]):
        if i % 2 == 0:
            result += n
        else:
            result *= n
    return result


@exercise(
    "Return the values at which a new maximum or a new minimum is reached; the first value always counts.",
    "List all numbers that are larger or smaller than everything before them.",
)
def record_breaking_values(values: list[int]) -> list[int]:
    """Return the values that set a new maximum or minimum.

    >>> record_breaking_values([5, 7, 6, 2, 9])
    [5, 7, 2, 9]
    >>> record_breaking_values([1, 1, 1])
    [1]
    >>> record_breaking_values([])
    []
    """
    result = []
    for i, v in enumerate(values):
        before = values[:i]
        if not before or v > max(before) or v < min(before):
            result.append(v)
    return result


@exercise(
    "Return the running average rounded to one decimal place.",
    "Mean of all values up to each position, with one digit after the point.",
)
def rounded_running_means(values):
    """Return the running means rounded to one decimal.

    >>> rounded_running_means([1, 2, 4])
    [1.0, 1.5, 2.3]
    >>> rounded_running_means([5])
    [5.0]
    >>> rounded_running_means([])
    []
    """
    total = 0
    means = []
    for i, v in enumerate(values, 1):
        total += v
        means.append(round(total / i, 1))
    return means


@exercise(
    "Keep each value that is at least step larger than the last value kept; the first value is always kept.",
    "Thin out the list: drop numbers that have not risen by step since the previous kept one.",
)
def keep_rises_of(values: list[int], step: int) -> list[int]:
    """Return the values that exceed the last kept one by at least step.

    >>> keep_rises_of([1, 2, 4, 5, 9], 3)
    [1, 4, 9]
    >>> keep_rises_of([5, 4], 1)
    [5]
    >>> keep_rises_of([], 2)
    []
    """
    kept = []
    for v in values:
        if not kept or v >= kept[-1] + step:
            kept.append(v)
    return kept


@exercise(
    "Return the total of the values, where every value equal to the one before counts only half.",
    "Sum the list; repetitions of the direct predecessor contribute half of their value.",
)
def sum_with_half_repeats(values):
    """Return the sum in which immediate repetitions count half.

    >>> sum_with_half_repeats([4, 4, 4])
    8.0
    >>> sum_with_half_repeats([1, 2])
    3
    >>> sum_with_half_repeats([])
    0
    """
    total = 0
    for i, v in enumerate(values):
        if i > 0 and values[i - 1] == v:
            total += v / 2
        else:
            total += v
    return total


@exercise(
    "Carry the rest: collect the values in a pot and, whenever the pot holds at least size, take out size; return how often this happens.",
    "How many full portions of the given size can be taken while the values arrive one by one?",
)
def portions_taken(values: list[int], size: int) -> int:
    """Return how many portions of size are taken while values flow in.

    >>> portions_taken([3, 3, 3], 4)
    2
    >>> portions_taken([10], 3)
    3
    >>> portions_taken([1], 5)
    0
    """
    pot = 0
    portions = 0
    for v in values:
        pot += v
        while pot >= size:
            pot -= size
            portions += 1
    return portions


@exercise(
    "Return the distinct items seen so far, as a list of lists, one list per position.",
    "For every position list the different items up to there in order of first appearance.",
)
def distinct_so_far_lists(items):
    """Return for each position the distinct items up to there.

    >>> distinct_so_far_lists(["a", "b", "a"])
    [['a'], ['a', 'b'], ['a', 'b']]
    >>> distinct_so_far_lists([1])
    [[1]]
    >>> distinct_so_far_lists([])
    []
    """
    seen = []
    result = []
    for item in items:
        if item not in seen:
            seen.append(item)
        result.append(list(seen))
    return result


@exercise(
    "Reduce the list from the left by subtraction: first minus second minus third and so on; 0 for an empty list.",
    "Subtract all later numbers from the first one.",
)
def first_minus_rest(numbers: list[int]) -> int:
    """Return the first number minus all the others, 0 if there are none.

    >>> first_minus_rest([10, 3, 2])
    5
    >>> first_minus_rest([7])
    7
    >>> first_minus_rest([])
    0
    """
    if not numbers:
        return 0
    return numbers[0] - sum(numbers[1:])


@exercise(
    "Return the position on a number line after each step, never leaving the range from low to high.",
    "Apply the steps starting at 0 and limit each position to between low and high, inclusive.",
)
def bounded_positions(steps, low, high):
    """Return the positions after each step, limited to low..high.

    >>> bounded_positions([3, 4, -10], -2, 5)
    [3, 5, -2]
    >>> bounded_positions([1], 0, 0)
    [0]
    >>> bounded_positions([], 0, 9)
    []
    """
    position = 0
    result = []
    for step in steps:
        position = max(low, min(high, position + step))
        result.append(position)
    return result


@exercise(
    "Evaluate win streaks: for every 'W' add the length of the current streak of wins as points; 'L' resets the streak.",
    "Total points where the first win in a row gives 1, the second 2 and so on, a loss starting over.",
)
def streak_points(results: list[str]) -> int:
    """Return the points of a list of 'W' and 'L' with growing streak bonus.

    >>> streak_points(["W", "W", "L", "W"])
    4
    >>> streak_points(["L", "L"])
    0
    >>> streak_points(["W", "W", "W"])
    6
    """
    streak = 0
    points = 0
    for result in results:
        if result == "W":
            streak += 1
            points += streak
        else:
            streak = 0
    return points


@exercise(
    "Return the values reversed up to each new zero: collect values and, at a zero, output the collected values backwards; the rest at the end is output backwards too.",
    "Cut the list at zeros, reverse each piece and join the pieces without the zeros.",
)
def reverse_pieces_at_zeros(values):
    """Return the pieces between zeros, each reversed, as one list.

    >>> reverse_pieces_at_zeros([1, 2, 0, 3, 4])
    [2, 1, 4, 3]
    >>> reverse_pieces_at_zeros([0, 5])
    [5]
    >>> reverse_pieces_at_zeros([])
    []
    """
    result = []
    piece = []
    for v in values:
        if v == 0:
            result += piece[::-1]
            piece = []
        else:
            piece.append(v)
    return result + piece[::-1]


@exercise(
    "Count how many times a new smallest value appears after the first one.",
    "How often is the minimum so far beaten by a strictly smaller number?",
)
def count_new_minima(values: list[int]) -> int:
    """Return how often a value is smaller than all values before it.

    >>> count_new_minima([5, 7, 4, 4, 1])
    2
    >>> count_new_minima([1, 2, 3])
    0
    >>> count_new_minima([])
    0
    """
    return sum(1 for i in range(1, len(values)) if values[i] < min(values[:i]))
