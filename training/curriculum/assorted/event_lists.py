"""Lists of events, moves and marks: following a state through a list by simple rules."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the state of a lamp after a list of words 'on', 'off' and 'toggle', starting off, as a boolean.",
    "Switch a lamp by commands; toggle reverses it. Is it on at the end?",
)
def lamp_state(commands):
    """Return whether a lamp that starts off is on after all commands.

    >>> lamp_state(["on", "toggle", "toggle"])
    True
    >>> lamp_state(["toggle"])
    True
    >>> lamp_state([])
    False
    """
    on = False
    for c in commands:
        on = not on if c == "toggle" else c == "on"
    return on


@exercise(
    "Count the points of a game: a hit gives 1 point, every third hit in a row gives 2 extra points, a miss ends the row.",
    "Given a list of booleans, score 1 per True plus 2 more whenever a streak of hits reaches a multiple of three.",
)
def get_streak_points(hits):
    """Return the number of hits plus 2 for every third consecutive hit.

    >>> get_streak_points([True, True, True])
    5
    >>> get_streak_points([True, False, True])
    2
    >>> get_streak_points([True] * 6)
    10
    """
    points = streak = 0
    for hit in hits:
        streak = streak + 1 if hit else 0
        if hit:
            points += 1
            if streak % 3 == 0:
                points += 2
    return points


@exercise(
    "Return the first event name that happens twice without another event of the name 'pause' in between, or None.",
    "Find the earliest event that repeats before a 'pause' clears the memory; None if none does.",
)
def repeat_before_pause(events):
    """Return the first event repeated since the last 'pause', or None.

    >>> repeat_before_pause(["a", "b", "pause", "a", "c", "a"])
    'a'
    >>> repeat_before_pause(["a", "pause", "a"]) is None
    True
    >>> repeat_before_pause(["x", "x"])
    'x'
    """
    seen = set()
    for e in events:
        if e == "pause":
            seen.clear()
        elif e in seen:
            return e
        else:
            seen.add(e)
    return None


@exercise(
    "Compute the total time between 'start' and 'stop' events, given as (minute, word) tuples in order; an unfinished start counts nothing.",
    "Sum the durations from each start to the next stop.",
)
def running_minutes(events):
    """Return the sum of the minutes from each 'start' to the following 'stop'.

    >>> running_minutes([(0, "start"), (10, "stop"), (20, "start"), (25, "stop")])
    15
    >>> running_minutes([(3, "start")])
    0
    >>> running_minutes([])
    0
    """
    total = 0
    begun = None
    for minute, word in events:
        if word == "start":
            begun = minute
        elif begun is not None:
            total += minute - begun
            begun = None
    return total


@exercise(
    "Return the height after each step of a walk written with 'u' (up 1), 'd' (down 1) and 'f' (flat), starting at 0.",
    "Turn a text of u, d and f into the list of heights after every letter.",
)
def heights_of_walk(walk):
    """Return the heights after each letter of walk, u up, d down, f flat.

    >>> heights_of_walk("uufd")
    [1, 2, 2, 1]
    >>> heights_of_walk("d")
    [-1]
    >>> heights_of_walk("")
    []
    """
    heights = []
    height = 0
    for step in walk:
        if step == "u":
            height += 1
        elif step == "d":
            height -= 1
        heights.append(height)
    return heights


@exercise(
    "Find the name with the most 'win' events in (name, result) tuples; the alphabetically first on ties, None without a win.",
    "Count the wins per name and return the best one, alphabetical order deciding; None if nobody won.",
)
def most_wins(results):
    """Return the name with the most 'win' results, alphabetically first of several, or None.

    >>> most_wins([("b", "win"), ("a", "win"), ("b", "loss")])
    'a'
    >>> most_wins([("x", "loss")]) is None
    True
    >>> most_wins([("b", "win"), ("a", "win"), ("b", "win")])
    'b'
    """
    wins = {}
    for name, result in results:
        if result == "win":
            wins[name] = wins.get(name, 0) + 1
    return min(wins, key=lambda name: (-wins[name], name), default=None)


@exercise(
    "Return the stock after (item, change) events, where a change that would make an item negative is refused.",
    "Apply changes to item counts starting at 0, skipping those that lead below zero; return the dict.",
)
def get_stock_after(changes):
    """Return the counts per item after all changes that keep them at 0 or more.

    >>> get_stock_after([("a", 5), ("a", -3), ("a", -4), ("b", 1)])
    {'a': 2, 'b': 1}
    >>> get_stock_after([("x", -1)])
    {}
    >>> get_stock_after([])
    {}
    """
    stock = {}
    for item, change in changes:
        new = stock.get(item, 0) + change
        if new >= 0:
            stock[item] = new
    return stock


@exercise(
    "Return the refused changes of a counter that must stay between 0 and limit.",
    "Add the changes one by one, skipping and collecting each one that would leave the range 0 to limit, both inclusive.",
)
def refused_changes(changes, limit):
    """Return the changes not applied because the counter would leave 0..limit.

    >>> refused_changes([3, 4, -5, 2], 5)
    [4, -5]
    >>> refused_changes([-1, 1], 1)
    [-1]
    >>> refused_changes([], 3)
    []
    """
    value = 0
    refused = []
    for c in changes:
        if 0 <= value + c <= limit:
            value += c
        else:
            refused.append(c)
    return refused


@exercise(
    "Tell on which day (counted from 1) the total of daily amounts first exceeds the goal while the day's amount is positive, or 0.",
    "Return the number of the first day with a positive amount on which the running sum is above goal; 0 if there is none.",
)
def day_over_goal(amounts, goal):
    """Return the first day, from 1, with a positive amount and a running total above goal, or 0.

    >>> day_over_goal([5, -2, 4, 3], 6)
    3
    >>> day_over_goal([1, 1], 5)
    0
    >>> day_over_goal([], 0)
    0
    """
    total = 0
    for day, amount in enumerate(amounts, 1):
        total += amount
        if amount > 0 and total > goal:
            return day
    return 0


@exercise(
    "Return the floors where a lift stops: from the start it goes to each called floor in order, skipping calls for the floor it is on.",
    "List the floors visited by a lift for the calls, leaving out calls that need no movement.",
)
def lift_stops(start, calls):
    """Return the called floors without those where the lift already is.

    >>> lift_stops(0, [3, 3, 1, 0])
    [3, 1, 0]
    >>> lift_stops(2, [2])
    []
    >>> lift_stops(5, [])
    []
    """
    stops = []
    for floor in calls:
        if floor != start:
            stops.append(floor)
            start = floor
    return stops


@exercise(
    "Compute how many floors a lift travels in total for its calls, starting at the given floor, counting only upward travel.",
    "Sum the floors moved up on the way through all calls.",
)
def floors_up(start, calls):
    """Return the total number of floors moved upwards from start through calls.

    >>> floors_up(0, [3, 1, 4])
    6
    >>> floors_up(5, [2])
    0
    >>> floors_up(1, [])
    0
    """
    total = 0
    for floor in calls:
        total += max(0, floor - start)
        start = floor
    return total


@exercise(
    "Replay votes: the latest vote of each voter counts. Return the number of votes per option.",
    "Given (voter, option) tuples in time order, count only each voter's last choice.",
)
def final_votes(votes):
    """Return a dictionary from option to the number of voters whose last vote is for it.

    >>> final_votes([("Ann", "x"), ("Bob", "x"), ("Ann", "y")])
    {'y': 1, 'x': 1}
    >>> final_votes([("Ann", "x")])
    {'x': 1}
    >>> final_votes([])
    {}
    """
    choice = dict(votes)
    counts = {}
    for option in choice.values():
        counts[option] = counts.get(option, 0) + 1
    return counts


@exercise(
    "Return the longest time in a list of minutes between two alarms, where minutes are sorted and the day's start 0 counts as an alarm.",
    "Find the largest gap from 0 to the first minute or between neighbouring minutes; 0 for no alarms.",
)
def longest_quiet(minutes):
    """Return the largest gap between neighbours of 0 followed by the sorted minutes.

    >>> longest_quiet([5, 20, 22])
    15
    >>> longest_quiet([30, 40])
    30
    >>> longest_quiet([])
    0
    """
    return max((b - a for a, b in zip([0] + minutes, minutes)), default=0)


@exercise(
    "Give each reading a word compared with the one before: 'up', 'down' or 'same'; the first one is 'start'.",
    "Describe readings in words: start, then up, down or same compared with the reading before.",
)
def trend_words(readings):
    """Return start, up, down or same for each reading compared with the one before.

    >>> trend_words([3, 5, 5, 1])
    ['start', 'up', 'same', 'down']
    >>> trend_words([7])
    ['start']
    >>> trend_words([])
    []
    """
    words = []
    for i, x in enumerate(readings):
        if i == 0:
            words.append("start")
        elif x > readings[i - 1]:
            words.append("up")
        else:
            words.append("down" if x < readings[i - 1] else "same")
    return words


@exercise(
    "Return the seats left free: people take given seat numbers in order, and whoever finds the seat taken takes the lowest free one.",
    "Assign seats 1 to n by wish; if the wish is taken use the smallest free number; return the free seats, ascending.",
)
def seats_left(n, wishes):
    """Return the free seats of 1..n after seating everyone by wish or else at the lowest free seat.

    >>> seats_left(4, [2, 2])
    [3, 4]
    >>> seats_left(3, [3, 1])
    [2]
    >>> seats_left(2, [])
    [1, 2]
    """
    free = list(range(1, n + 1))
    for seat in wishes:
        free.remove(seat if seat in free else free[0])
    return free


@exercise(
    "Check that no name checks out before it has checked in, in a list of (name, 'in' or 'out') events.",
    "Return True if every 'out' follows an open 'in' of the same name.",
)
def sound_log(events):
    """Return whether each 'out' event comes after an unclosed 'in' of that name.

    >>> sound_log([("a", "in"), ("a", "out")])
    True
    >>> sound_log([("a", "in"), ("b", "out")])
    False
    >>> sound_log([])
    True
    """
    inside = set()
    for name, action in events:
        if action == "in":
            inside.add(name)
        elif name not in inside:
            return False
        else:
            inside.remove(name)
    return True


@exercise(
    "Return the lives left after a list of 'hit', 'heal' and 'shield' events, starting with n: a hit costs one life unless a shield is up (the shield is used up), heal gives one back up to n.",
    "Simulate lives: hits take one or the shield, heals add one but never above n; stop at 0 lives.",
)
def lives_left(n, events):
    """Return the lives after the events, starting with n; at 0 the game is over.

    >>> lives_left(3, ["hit", "shield", "hit", "hit"])
    1
    >>> lives_left(1, ["hit", "heal"])
    0
    >>> lives_left(2, ["heal"])
    2
    """
    lives = n
    shield = False
    for e in events:
        if e == "shield":
            shield = True
        elif e == "heal":
            lives = min(n, lives + 1)
        elif shield:
            shield = False
        else:
            lives -= 1
        if lives == 0:
            break
    return lives
