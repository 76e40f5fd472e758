"""Running state: totals, flags, best-so-far, previous values."""

from training.curriculum.exercise import exercise


@exercise(
    "How many numbers from the start of the list can be added before the sum goes over the limit?",
    "Count the leading elements whose running total stays at or below limit.",
)
def how_many_fit(weights: list[int], limit: int) -> int:
    """Return how many weights, taken in order, fit before their sum exceeds the limit.

    >>> how_many_fit([3, 4, 5], 8)
    2
    >>> how_many_fit([10, 1], 5)
    0
    >>> how_many_fit([1, 1], 9)
    2
    """
    total = 0
    for count, weight in enumerate(weights):
        total += weight
        if total > limit:
            return count
    return len(weights)


@exercise(
    "Write a function to add the numbers, but start again from 0 whenever a 0 is met; return the final sum.",
    "Sum of the numbers after the last zero of the list, computed by resetting at each zero.",
)
def sum_with_reset(numbers: list[int]) -> int:
    """Add up the numbers, resetting the sum at each 0, and return the final sum.

    >>> sum_with_reset([4, 0, 2, 3])
    5
    >>> sum_with_reset([1, 2])
    3
    >>> sum_with_reset([7, 0])
    0
    """
    total = 0
    for n in numbers:
        if n == 0:
            total = 0
        else:
            total += n
    return total


@exercise(
    "A counter goes up by 1 on '+' and down by 1 on '-', but never below 0. Return its value at the end.",
    "Follow a text of '+' and '-' with a counter that starts at 0 and is held at 0 from below; give the result.",
)
def floor_counter(commands):
    """Return the final value of a counter driven by '+' and '-', which never drops below 0.

    >>> floor_counter("++-")
    1
    >>> floor_counter("--+")
    1
    >>> floor_counter("")
    0
    """
    value = 0
    for command in commands:
        if command == "+":
            value += 1
        elif value > 0:
            value -= 1
    return value


@exercise(
    "Find the length of the longest run of consecutive True values.",
    "Given a list of booleans, return how many True values follow one another at most.",
)
def best_true_streak(flags: list[bool]) -> int:
    """Return the length of the longest run of True in the list.

    >>> best_true_streak([True, True, False, True])
    2
    >>> best_true_streak([False])
    0
    >>> best_true_streak([])
    0
    """
    best = current = 0
    for flag in flags:
        current = current + 1 if flag else 0
        best = max(best, current)
    return best


@exercise(
    "Return the highest level of water in a tank: it starts at start, each change is added, and the peak is reported.",
    "Given a starting level and a list of changes, find the greatest level reached, the start included.",
)
def peak_level(start: int, changes: list[int]) -> int:
    """Return the highest level reached from start while adding the changes one by one.

    >>> peak_level(10, [5, -3, 4])
    16
    >>> peak_level(3, [-1, -1])
    3
    >>> peak_level(0, [])
    0
    """
    level = peak = start
    for change in changes:
        level += change
        peak = max(peak, level)
    return peak


@exercise(
    "Number each element by how often it has occurred so far: first time 1, second time 2, ...",
    "For each item of the list, return the count of this item up to and including its position.",
)
def occurrence_ranks(items):
    """Return, for each element, how many times it has occurred up to its position.

    >>> occurrence_ranks(["a", "b", "a"])
    [1, 1, 2]
    >>> occurrence_ranks([5, 5, 5])
    [1, 2, 3]
    >>> occurrence_ranks([])
    []
    """
    counts = {}
    result = []
    for item in items:
        counts[item] = counts.get(item, 0) + 1
        result.append(counts[item])
    return result


@exercise(
    "Add up only the increases from one value to the next.",
    "Total climb of a list of heights: the sum of all positive differences between neighbours.",
)
def sum_of_increases(heights: list[int]) -> int:
    """Return the sum of the rises between consecutive values.

    >>> sum_of_increases([1, 4, 2, 3])
    4
    >>> sum_of_increases([5, 3])
    0
    >>> sum_of_increases([])
    0
    """
    total = 0
    for previous, current in zip(heights, heights[1:]):
        if current > previous:
            total += current - previous
    return total


@exercise(
    "Apply operations ('+', number), ('-', number) or ('*', number) one after another to a starting value.",
    "Compute the result of a chain of (operator, number) steps beginning with start; operators are +, - and *.",
)
def apply_steps(start: int, steps: list[tuple[str, int]]) -> int:
    """Apply the (operator, number) steps to start in order and return the result.

    >>> apply_steps(2, [("+", 3), ("*", 4)])
    20
    >>> apply_steps(5, [("-", 7)])
    -2
    >>> apply_steps(1, [])
    1
    """
    value = start
    for operator, number in steps:
        if operator == "+":
            value += number
        elif operator == "-":
            value -= number
        else:
            value *= number
    return value


@exercise(
    "Return the position at which the running total first reaches the goal, or -1.",
    "Find the index of the element with which the sum from the start becomes at least goal; -1 if it never does.",
)
def sum_goal_index(amounts, goal):
    """Return the first index at which the running sum is at least goal, or -1.

    >>> sum_goal_index([2, 3, 4], 5)
    1
    >>> sum_goal_index([1, 1], 9)
    -1
    >>> sum_goal_index([7], 7)
    0
    """
    total = 0
    for i, amount in enumerate(amounts):
        total += amount
        if total >= goal:
            return i
    return -1


@exercise(
    "Join the words to growing phrases: the first word, the first two, the first three, ...",
    "Given a list of words, return the list of all beginnings joined by spaces.",
)
def growing_phrases(words: list[str]) -> list[str]:
    """Return the phrases made of the first word, the first two words, and so on.

    >>> growing_phrases(["go", "to", "bed"])
    ['go', 'go to', 'go to bed']
    >>> growing_phrases(["hi"])
    ['hi']
    >>> growing_phrases([])
    []
    """
    return [" ".join(words[:i + 1]) for i in range(len(words))]


@exercise(
    "Keep a value only if it is greater than the last kept value; the first one is always kept.",
    "Filter a list to an increasing one: drop every number that does not exceed the latest number kept.",
)
def keep_rising(numbers: list[int]) -> list[int]:
    """Return the numbers that are greater than every number kept before them.

    >>> keep_rising([3, 1, 4, 4, 6])
    [3, 4, 6]
    >>> keep_rising([5, 4])
    [5]
    >>> keep_rising([])
    []
    """
    kept = []
    for n in numbers:
        if not kept or n > kept[-1]:
            kept.append(n)
    return kept


@exercise(
    "How many people are in the room at the end? 'in' adds one, 'out' takes one away; raise ValueError if someone leaves an empty room.",
    "Track 'in' and 'out' events and return the number of people left. Leaving an empty room is a ValueError.",
)
def people_left(events: list[str]) -> int:
    """Return the number of people in a room after the 'in' and 'out' events.

    Raises:
        ValueError: If somebody leaves while the room is empty.

    >>> people_left(["in", "in", "out"])
    1
    >>> people_left([])
    0
    >>> people_left(["out"])
    Traceback (most recent call last):
    ...
    ValueError: the room is empty
    """
    people = 0
    for event in events:
        if event == "in":
            people += 1
        elif people == 0:
            raise ValueError("the room is empty")
        else:
            people -= 1
    return people


@exercise(
    "Replace each number by its difference to the previous one; the first stays as it is.",
    "Return the first value followed by the changes from value to value.",
)
def first_then_changes(numbers):
    """Return the first number followed by the differences between consecutive numbers.

    >>> first_then_changes([5, 8, 6])
    [5, 3, -2]
    >>> first_then_changes([4])
    [4]
    >>> first_then_changes([])
    []
    """
    result = []
    previous = 0
    for n in numbers:
        result.append(n - previous)
        previous = n
    return result


@exercise(
    "Sum the numbers with alternating signs: plus for the first, minus for the second, and so on.",
    "First minus second plus third minus fourth ... of the list.",
)
def plus_minus_sum(numbers: list[int]) -> int:
    """Return the sum of the numbers with alternately positive and negative sign.

    >>> plus_minus_sum([5, 2, 1])
    4
    >>> plus_minus_sum([1, 1])
    0
    >>> plus_minus_sum([])
    0
    """
    total = 0
    sign = 1
    for n in numbers:
        total += sign * n
        sign = -sign
    return total


@exercise(
    "Count how many times the direction switch is on when a car passes: 's' toggles the switch (off at first), 'c' is a car.",
    "Given a string of 's' (switch toggled) and 'c' (car), count the cars that pass while the switch is on; it begins off.",
)
def cars_while_on(signals: str) -> int:
    """Count the 'c' characters read while the switch, toggled by each 's' and off at first, is on.

    >>> cars_while_on("cscc")
    2
    >>> cars_while_on("scsc")
    1
    >>> cars_while_on("")
    0
    """
    on = False
    count = 0
    for signal in signals:
        if signal == "s":
            on = not on
        elif on:
            count += 1
    return count


@exercise(
    "Write a function to find the most frequent element seen up to each position; earlier leaders stay ahead on ties.",
    "After every item, report the item with the highest count so far; the current leader changes only when it is overtaken.",
)
def leader_history(votes):
    """Return the leading candidate after each vote; a leader changes only when overtaken.

    >>> leader_history(["a", "b", "b", "a", "a"])
    ['a', 'a', 'b', 'b', 'a']
    >>> leader_history(["x"])
    ['x']
    >>> leader_history([])
    []
    """
    counts = {}
    leader = None
    history = []
    for vote in votes:
        counts[vote] = counts.get(vote, 0) + 1
        if leader is None or counts[vote] > counts[leader]:
            leader = vote
        history.append(leader)
    return history


@exercise(
    "Split a list into groups whose sums do not exceed the capacity, filling each group in order.",
    "Pack numbers, in their order, into lists: begin a new list when the next number would make the sum greater than capacity.",
)
def pack_in_order(sizes: list[int], capacity: int) -> list[list[int]]:
    """Pack the sizes in order into groups whose sums stay within the capacity.

    >>> pack_in_order([3, 4, 2, 5], 7)
    [[3, 4], [2, 5]]
    >>> pack_in_order([6, 6], 7)
    [[6], [6]]
    >>> pack_in_order([], 5)
    []
    """
    groups = []
    current = []
    for size in sizes:
        if current and sum(current) + size > capacity:
            groups.append(current)
            current = []
        current.append(size)
    if current:
        groups.append(current)
    return groups


@exercise(
    "Return the two largest numbers of a list with at least two elements, as (largest, second), going through the list once.",
    "Find the top two values in one pass; equal values count separately.",
)
def top_two_in_one_pass(numbers: list[int]) -> tuple[int, int]:
    """Return the largest and the second largest element, found in a single pass.

    >>> top_two_in_one_pass([3, 9, 5])
    (9, 5)
    >>> top_two_in_one_pass([4, 4, 1])
    (4, 4)
    >>> top_two_in_one_pass([-2, -1])
    (-1, -2)
    """
    first, second = max(numbers[:2]), min(numbers[:2])
    for n in numbers[2:]:
        if n > first:
            first, second = n, first
        elif n > second:
            second = n
    return first, second


@exercise(
    "Money grows by rate percent each year. Count the years until it is at least goal; rate and amount are positive.",
    "Number of yearly steps, each adding rate percent, that bring amount up to goal or more.",
)
def years_to_goal(amount: float, rate: float, goal: float) -> int:
    """Return how many years of growth by rate percent it takes until the amount reaches the goal.

    >>> years_to_goal(100, 10, 120)
    2
    >>> years_to_goal(100, 5, 100)
    0
    >>> years_to_goal(50, 100, 300)
    3
    """
    years = 0
    while amount < goal:
        amount += amount * rate / 100
        years += 1
    return years


@exercise(
    "Running average after each number, as floats.",
    "For every position of the list return the mean of all the numbers up to there.",
)
def means_so_far(numbers):
    """Return the list of averages of the first one, first two, first three ... numbers.

    >>> means_so_far([2, 4, 9])
    [2.0, 3.0, 5.0]
    >>> means_so_far([1])
    [1.0]
    >>> means_so_far([])
    []
    """
    result = []
    total = 0
    for count, n in enumerate(numbers, start=1):
        total += n
        result.append(total / count)
    return result


@exercise(
    "A lamp starts off and is switched by every True in the list. Return its state after each entry.",
    "Given presses as booleans, list whether the lamp is on after each one; every True flips it.",
)
def lamp_states(presses: list[bool]) -> list[bool]:
    """Return the state of a lamp after each entry; it starts off and each True flips it.

    >>> lamp_states([True, False, True])
    [True, True, False]
    >>> lamp_states([False])
    [False]
    >>> lamp_states([])
    []
    """
    on = False
    states = []
    for press in presses:
        if press:
            on = not on
        states.append(on)
    return states


@exercise(
    "Stock at the end: begin with stock, take away each order that can be filled completely, and skip the others.",
    "Subtract the orders one after another from the stock, ignoring each order that is larger than what is left; return the rest.",
)
def stock_after_orders(stock: int, orders: list[int]) -> int:
    """Return the stock left after filling every order that does not exceed the current stock.

    >>> stock_after_orders(10, [4, 8, 5])
    1
    >>> stock_after_orders(3, [5])
    3
    >>> stock_after_orders(2, [])
    2
    """
    for order in orders:
        if order <= stock:
            stock -= order
    return stock


@exercise(
    "Count how many times the value changes from one element to the next.",
    "Number of positions where an element differs from the one before it.",
)
def value_switches(items):
    """Count the positions at which an element differs from its predecessor.

    >>> value_switches([1, 1, 2, 1])
    2
    >>> value_switches("aaa")
    0
    >>> value_switches([])
    0
    """
    changes = 0
    for previous, current in zip(items, items[1:]):
        if previous != current:
            changes += 1
    return changes
