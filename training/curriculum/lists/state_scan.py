"""Going once through a list while remembering something: counters, previous values, modes."""

from training.curriculum.exercise import exercise


@exercise(
    (
        "Add up numbers only while switched on; the words 'on' and 'off' in the list turn adding on and off "
        "(off at first)."
    ),
    "Given a list of integers and the strings on and off, total the integers met in the on state.",
)
def sum_while_switched_on(items: list) -> int:
    """Return the sum of the numbers that stand after an 'on' and before the next 'off'.

    >>> sum_while_switched_on([1, "on", 2, 3, "off", 4])
    5
    >>> sum_while_switched_on([5, 6])
    0
    >>> sum_while_switched_on(["on", 7])
    7
    """
    total = 0
    active = False
    for item in items:
        if item == "on":
            active = True
        elif item == "off":
            active = False
        elif active:
            total += item
    return total


@exercise(
    "Count elements and write the count down at every 'reset' and at the end.",
    "Given a list with reset markers, list the sizes of the pieces the markers separate.",
)
def count_after_each_reset(items: list) -> list[int]:
    """Return how many elements stand between the occurrences of 'reset', including before the first and after the
    last.

    >>> count_after_each_reset([1, 2, "reset", 3])
    [2, 1]
    >>> count_after_each_reset(["reset"])
    [0, 0]
    >>> count_after_each_reset([])
    [0]
    """
    counts = [0]
    for item in items:
        if item == "reset":
            counts.append(0)
        else:
            counts[-1] += 1
    return counts


@exercise(
    "How many elements in a row are not equal to value at most?",
    "Given a list and a value, find the longest stretch free of that value and return its length.",
)
def longest_time_without(items: list, value) -> int:
    """Return the largest number of consecutive elements different from value.

    >>> longest_time_without([1, 2, 0, 3], 0)
    2
    >>> longest_time_without(["a", "a"], "a")
    0
    >>> longest_time_without([], 5)
    0
    """
    best = current = 0
    for item in items:
        if item == value:
            current = 0
        else:
            current += 1
            best = max(best, current)
    return best


@exercise(
    "List where the values start to be above limit: one index per excursion.",
    "Given values and a limit, find every position where they cross from at most the limit to above it.",
)
def alarm_positions(values: list[int], limit: int) -> list[int]:
    """Return the indices at which a value exceeds limit while the value before it did not (or there was none).

    >>> alarm_positions([1, 6, 7, 2, 8], 5)
    [1, 4]
    >>> alarm_positions([9], 5)
    [0]
    >>> alarm_positions([1, 2], 5)
    []
    """
    positions = []
    above = False
    for i, v in enumerate(values):
        if v > limit and not above:
            positions.append(i)
        above = v > limit
    return positions


@exercise(
    "Simulate a thermostat with two limits that starts switched off.",
    (
        "Given temperatures, turn on when one is under low, turn off when one is over high, and list the "
        "state after each."
    ),
)
def thermostat_states(temps: list[float], low: float, high: float) -> list[bool]:
    """Return for each temperature whether the heating is on: it goes on below low, off above high and else stays as it
    was.

    >>> thermostat_states([18, 20, 23, 20], 19, 22)
    [True, True, False, False]
    >>> thermostat_states([20], 19, 22)
    [False]
    >>> thermostat_states([], 1, 2)
    []
    """
    on = False
    states = []
    for t in temps:
        if t < low:
            on = True
        elif t > high:
            on = False
        states.append(on)
    return states


@exercise(
    "Count the attempts made when one stops at the k-th failure.",
    (
        "Given successes and failures as booleans, tell how many entries are processed before k failures end "
        "the test."
    ),
)
def stop_after_k_failures(results: list[bool], k: int) -> int:
    """Return how many results are looked at until the k-th False in total, that one included; all if there are fewer.

    >>> stop_after_k_failures([True, False, True, False, True], 2)
    4
    >>> stop_after_k_failures([True, True], 1)
    2
    >>> stop_after_k_failures([False], 1)
    1
    """
    failures = 0
    for count, ok in enumerate(results, start=1):
        if not ok:
            failures += 1
        if failures == k:
            return count
    return len(results)


@exercise(
    "Subtract one life per failure but never go below zero.",
    "Given results and a number of lives, count what remains at the end.",
)
def list_lives_left(results: list[bool], lives: int) -> int:
    """Return how many lives are left after losing one for every False, stopping at 0.

    >>> list_lives_left([True, False, False], 3)
    1
    >>> list_lives_left([False, False], 1)
    0
    >>> list_lives_left([], 2)
    2
    """
    for ok in results:
        if not ok and lives > 0:
            lives -= 1
    return lives


@exercise(
    "Add 1 for the first hit of a streak, 2 for the second, 3 for the third and so on; a miss ends the streak.",
    "Given hits as booleans, total the growing rewards of consecutive hits.",
)
def score_with_bonus(hits: list[bool]) -> int:
    """Return the score: each hit earns one point plus one point for every hit directly before it in the same streak.

    >>> score_with_bonus([True, True, False, True])
    4
    >>> score_with_bonus([False])
    0
    >>> score_with_bonus([True, True, True])
    6
    """
    score = streak = 0
    for hit in hits:
        if hit:
            streak += 1
            score += streak
        else:
            streak = 0
    return score


@exercise(
    "Follow the direction words one unit each and report where one ends; up increases y, right increases x.",
    "Given a list of directions, count how far one gets horizontally and vertically.",
)
def position_after_moves(moves: list[str]) -> tuple[int, int]:
    """Return the final point (x, y) after the moves 'left', 'right', 'up' and 'down' from (0, 0).

    >>> position_after_moves(["up", "up", "left"])
    (-1, 2)
    >>> position_after_moves(["right", "left"])
    (0, 0)
    >>> position_after_moves([])
    (0, 0)
    """
    x = y = 0
    for move in moves:
        if move == "left":
            x -= 1
        elif move == "right":
            x += 1
        elif move == "up":
            y += 1
        elif move == "down":
            y -= 1
    return x, y


@exercise(
    "Add the moves one by one to 0 and list every position visited repeatedly (the start counts as visited).",
    "Given signed steps, find which points of the number line are stepped on at least twice.",
)
def places_visited_twice(moves: list[int]) -> list[int]:
    """Return the positions on a line that are reached more than once when starting at 0 and making the moves, sorted.

    >>> places_visited_twice([1, -1, 2, -1])
    [0, 1]
    >>> places_visited_twice([3, 4])
    []
    >>> places_visited_twice([])
    []
    """
    position = 0
    visits = {0: 1}
    for move in moves:
        position += move
        visits[position] = visits.get(position, 0) + 1
    return sorted(p for p in visits if visits[p] > 1)


@exercise(
    "Add up the distances from each stop to the next, beginning at start.",
    "Given a start floor and the list of stops, compute the total number of floors passed.",
)
def elevator_distance(floors: list[int], start: int) -> int:
    """Return how many floors an elevator travels when it goes from start to all the floors in the given order.

    >>> elevator_distance([5, 2], 0)
    8
    >>> elevator_distance([3], 3)
    0
    >>> elevator_distance([], 4)
    0
    """
    total = 0
    for floor in floors:
        total += abs(floor - start)
        start = floor
    return total


@exercise(
    "Find where the longest streak of reached goals begins and how long it is.",
    "Given sales and a goal, look at consecutive entries not below the goal and describe the longest such block.",
)
def best_month_streak(sales: list[int], goal: int) -> tuple[int, int]:
    """Return (start index, length) of the longest run of entries of at least goal; ties go to the first; (-1, 0)
    without any.

    >>> best_month_streak([5, 8, 9, 2, 8], 8)
    (1, 2)
    >>> best_month_streak([1], 5)
    (-1, 0)
    >>> best_month_streak([7, 7], 7)
    (0, 2)
    """
    best_start, best_length = -1, 0
    length = 0
    for i, sale in enumerate(sales):
        length = length + 1 if sale >= goal else 0
        if length > best_length:
            best_start, best_length = i - length + 1, length
    return best_start, best_length


@exercise(
    "Process the list with a stack: 'undo' removes the latest entry, anything else is added.",
    "Given commands, apply the undo entries and list what is left; an undo with nothing to cancel does nothing.",
)
def undo_commands(commands: list[str]) -> list[str]:
    """Return the commands that remain when each 'undo' cancels the last command not yet cancelled.

    >>> undo_commands(["draw", "move", "undo"])
    ['draw']
    >>> undo_commands(["undo", "a"])
    ['a']
    >>> undo_commands([])
    []
    """
    stack = []
    for command in commands:
        if command == "undo":
            if stack:
                stack.pop()
        else:
            stack.append(command)
    return stack


@exercise(
    "Expand repeats: 'again' stands for the previous real command.",
    "Given commands, write out every again as the command most recently given.",
)
def repeat_last_commands(commands: list[str]) -> list[str]:
    """Return the commands with each 'again' replaced by the command before it (an 'again' at the start is dropped).

    >>> repeat_last_commands(["go", "again", "stop"])
    ['go', 'go', 'stop']
    >>> repeat_last_commands(["again", "x"])
    ['x']
    >>> repeat_last_commands(["a", "again", "again"])
    ['a', 'a', 'a']
    """
    result = []
    for command in commands:
        if command != "again":
            result.append(command)
        elif result:
            result.append(result[-1])
    return result


@exercise(
    "Tell if the words open and close are balanced like brackets; other words do not matter.",
    (
        "Given a list of words, count open ones and return False when a close comes too early or something "
        "stays open."
    ),
)
def open_close_balanced(items: list[str]) -> bool:
    """Check whether every 'open' has a later matching 'close' and no 'close' comes without an open one before.

    >>> open_close_balanced(["open", "x", "close"])
    True
    >>> open_close_balanced(["close", "open"])
    False
    >>> open_close_balanced(["open"])
    False
    """
    depth = 0
    for item in items:
        if item == "open":
            depth += 1
        elif item == "close":
            depth -= 1
            if depth < 0:
                return False
    return depth == 0


@exercise(
    "Find the maximal depth reached when open adds one and close subtracts one.",
    "Given a list of the words open and close, compute how many are nested at most.",
)
def deepest_open_level(items: list[str]) -> int:
    """Return the largest number of 'open' entries that are open at the same time; each 'close' closes one.

    >>> deepest_open_level(["open", "open", "close", "open"])
    2
    >>> deepest_open_level([])
    0
    >>> deepest_open_level(["open", "close", "open", "close"])
    1
    """
    depth = deepest = 0
    for item in items:
        depth += 1 if item == "open" else -1
        deepest = max(deepest, depth)
    return deepest


@exercise(
    "Find the maximum occupancy over time.",
    "Given a list of in and out events, track the count and return its highest value.",
)
def people_in_room(events: list[str]) -> int:
    """Return the largest number of people present when 'in' means one more and 'out' one fewer, starting with nobody.

    >>> people_in_room(["in", "in", "out", "in"])
    2
    >>> people_in_room([])
    0
    >>> people_in_room(["in", "out"])
    1
    """
    count = most = 0
    for event in events:
        if event == "in":
            count += 1
        else:
            count -= 1
        most = max(most, count)
    return most


@exercise(
    "List the distance to the previous equal element, 0 for first occurrences.",
    "Given a list, remember where each value was seen and note the gap whenever it comes again.",
)
def last_seen_before_repeat(items: list) -> list[int]:
    """Return for each element how many positions back its value occurred last, or 0 if it is new.

    >>> last_seen_before_repeat([5, 6, 5, 5])
    [0, 0, 2, 1]
    >>> last_seen_before_repeat(["a", "b"])
    [0, 0]
    >>> last_seen_before_repeat([])
    []
    """
    last = {}
    gaps = []
    for i, item in enumerate(items):
        gaps.append(i - last[item] if item in last else 0)
        last[item] = i
    return gaps


@exercise(
    "Subtract the sales from stock day by day and list the days when stock is too small.",
    (
        "Given an initial stock and daily demands, note each day whose demand exceeds what remains and empty "
        "the stock then."
    ),
)
def stock_out_days(stock: int, sales: list[int]) -> list[int]:
    """Return the indices of the days on which the demand could not be fully met; what is left is sold on such a day.

    >>> stock_out_days(10, [4, 7, 1])
    [1, 2]
    >>> stock_out_days(5, [5])
    []
    >>> stock_out_days(0, [0, 2])
    [1]
    """
    days = []
    for day, demand in enumerate(sales):
        if demand > stock:
            days.append(day)
        stock = max(0, stock - demand)
    return days


@exercise(
    "Before each use check the level; if it is lower than the use, refill to full and count it, then subtract.",
    "Given a starting level, the uses (none above full) and the full level, count the refills.",
)
def refill_count(level: int, uses: list[int], full: int) -> int:
    """Return how often a tank must be refilled to full because the level would not suffice for the next use.

    >>> refill_count(5, [3, 3, 3], 6)
    1
    >>> refill_count(10, [1, 2], 10)
    0
    >>> refill_count(0, [4], 4)
    1
    """
    refills = 0
    for use in uses:
        if level < use:
            level = full
            refills += 1
        level -= use
    return refills


@exercise(
    "Accept a time if it is more than pause later than the last accepted one; the first is always accepted.",
    "Given sorted times and a pause, filter out events that come too soon after an accepted event.",
)
def cooldown_accepts(times: list[int], pause: int) -> list[int]:
    """Return the ascending times that are accepted when each accepted one blocks the following pause time units.

    >>> cooldown_accepts([1, 2, 5, 6, 9], 3)
    [1, 5, 9]
    >>> cooldown_accepts([4], 10)
    [4]
    >>> cooldown_accepts([], 1)
    []
    """
    accepted = []
    for t in times:
        if not accepted or t > accepted[-1] + pause:
            accepted.append(t)
    return accepted


@exercise(
    "Add up the list, counting each repetition of the previous entry twice.",
    "Given nums, total them; an entry which equals its left neighbour is added two times.",
)
def doubled_on_repeat(nums: list[int]) -> int:
    """Return the sum of the numbers where a number equal to the one before it counts double.

    >>> doubled_on_repeat([1, 2, 2, 3])
    10
    >>> doubled_on_repeat([5, 5, 5])
    25
    >>> doubled_on_repeat([])
    0
    """
    total = 0
    previous = None
    for n in nums:
        total += 2 * n if n == previous else n
        previous = n
    return total


@exercise(
    "Drop every occurrence of marker together with the next element.",
    "Given a list and a marker, leave out the markers and skip one element behind each of them.",
)
def skip_after_marker(items: list, marker) -> list:
    """Return items without each marker and without the element directly after it.

    >>> skip_after_marker([1, "#", 2, 3], "#")
    [1, 3]
    >>> skip_after_marker(["#", "#", 5], "#")
    [5]
    >>> skip_after_marker([1, "#"], "#")
    [1]
    """
    result = []
    skip = False
    for item in items:
        if skip:
            skip = False
        elif item == marker:
            skip = True
        else:
            result.append(item)
    return result


@exercise(
    "Collect the integers; the string double affects only the next number.",
    "Given a list of integers and the word double, list the integers and double each one that follows the word.",
)
def multiply_after_word(items: list) -> list[int]:
    """Return the numbers of the list, where the number directly after the word 'double' is multiplied by two.

    >>> multiply_after_word([1, "double", 2, 3])
    [1, 4, 3]
    >>> multiply_after_word(["double", 5])
    [10]
    >>> multiply_after_word([])
    []
    """
    result = []
    factor = 1
    for item in items:
        if item == "double":
            factor = 2
        else:
            result.append(item * factor)
            factor = 1
    return result


@exercise(
    "Smooth booleans with a majority vote over three neighbours ending at the position.",
    "Given votes, list for every window of three consecutive entries if True is in the majority.",
)
def majority_of_last_three(votes: list[bool]) -> list[bool]:
    """Return for each position from the third on whether at least two of the last three votes are true.

    >>> majority_of_last_three([True, True, False, False])
    [True, False]
    >>> majority_of_last_three([True])
    []
    >>> majority_of_last_three([False, True, True])
    [True]
    """
    return [votes[i - 2] + votes[i - 1] + votes[i] >= 2 for i in range(2, len(votes))]


@exercise(
    "Find the first position where the last k values, itself included, are all the same.",
    "Given values and k, report when the list has been constant for k entries; -1 if never.",
)
def first_stable_index(values: list[int], k: int) -> int:
    """Return the index at which a value stands that is the k-th equal one in a row for the first time, or -1.

    >>> first_stable_index([1, 2, 2, 2, 3], 3)
    3
    >>> first_stable_index([1, 2], 2)
    -1
    >>> first_stable_index([4], 1)
    0
    """
    run = 0
    previous = None
    for i, v in enumerate(values):
        run = run + 1 if v == previous else 1
        previous = v
        if run == k:
            return i
    return -1


@exercise(
    "List where the value changes and what it changes to.",
    "Given a list, note position and value each time a new value begins.",
)
def list_change_points(values: list) -> list[tuple[int, object]]:
    """Return (index, value) for the first element and for every element that differs from the one before it.

    >>> list_change_points([1, 1, 2, 1])
    [(0, 1), (2, 2), (3, 1)]
    >>> list_change_points(["a"])
    [(0, 'a')]
    >>> list_change_points([])
    []
    """
    points = []
    for i, v in enumerate(values):
        if i == 0 or v != values[i - 1]:
            points.append((i, v))
    return points
