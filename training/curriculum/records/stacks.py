"""Stacks, queues and heaps."""

import heapq
from collections import deque

from training.curriculum.exercise import exercise


@exercise(
    "Carry out stack commands 'push X' and 'pop' and return what remains, bottom first; popping an empty stack is "
    "ignored.",
    "Final stack content after a list of push and pop commands. A pop without content does nothing.",
)
def run_stack(commands: list[str]) -> list[str]:
    """Execute 'push X' and 'pop' commands and return the stack from bottom to top. Pop on an empty stack is ignored.

    >>> run_stack(["push a", "push b", "pop"])
    ['a']
    >>> run_stack(["pop", "push c"])
    ['c']
    >>> run_stack([])
    []
    """
    stack = []
    for command in commands:
        if command.startswith("push "):
            stack.append(command[5:])
        elif command == "pop" and stack:
            stack.pop()
    return stack


@exercise(
    "Plates are stacked; 'clean' puts a plate with the next number on top, 'use' takes the top one. List the used "
    "ones.",
    "Numbers of the plates taken: each 'clean' adds plate 1, 2, 3, ... on top and each 'use' removes the top plate, "
    "if any.",
)
def used_plates(actions: list[str]) -> list[int]:
    """Return the numbers of the plates used. 'clean' stacks the next plate (from 1), 'use' takes the top one if any.

    >>> used_plates(["clean", "clean", "use", "clean", "use"])
    [2, 3]
    >>> used_plates(["use"])
    []
    >>> used_plates(["clean", "use", "use"])
    [1]
    """
    stack, used = [], []
    number = 0
    for action in actions:
        if action == "clean":
            number += 1
            stack.append(number)
        elif stack:
            used.append(stack.pop())
    return used


@exercise(
    "Customers are served in order of arrival, `per_round` at a time; return the groups.",
    "Split the waiting line into successive groups of at most per_round customers.",
)
def serve_in_rounds(queue: list[str], per_round: int) -> list[list[str]]:
    """Return the groups of customers served per round in order of arrival.

    >>> serve_in_rounds(["a", "b", "c"], 2)
    [['a', 'b'], ['c']]
    >>> serve_in_rounds([], 3)
    []
    >>> serve_in_rounds(["x"], 5)
    [['x']]
    """
    line = deque(queue)
    rounds = []
    while line:
        rounds.append([line.popleft() for _ in range(min(per_round, len(line)))])
    return rounds


@exercise(
    "Each job needs some minutes; the machine works on a job for at most `slice_` minutes and then puts it at the end. "
    "In which order are the jobs finished?",
    "Round-robin processing of (name, minutes) jobs with a time slice; list the names by completion.",
)
def finish_order(jobs: list[tuple[str, int]], slice_: int) -> list[str]:
    """Return the names of (name, minutes) jobs in the order they finish under round-robin with the given slice.

    >>> finish_order([("a", 5), ("b", 2)], 3)
    ['b', 'a']
    >>> finish_order([("a", 1), ("b", 1)], 1)
    ['a', 'b']
    >>> finish_order([], 4)
    []
    """
    queue = deque(jobs)
    finished = []
    while queue:
        name, minutes = queue.popleft()
        if minutes <= slice_:
            finished.append(name)
        else:
            queue.append((name, minutes - slice_))
    return finished


@exercise(
    "Keep only the last n messages of a stream, oldest first.",
    "The n newest entries of any iterable in their original order.",
)
def last_messages(stream, n):
    """Return the last n items of a stream, in order.

    >>> last_messages(iter(["a", "b", "c"]), 2)
    ['b', 'c']
    >>> last_messages([1], 5)
    [1]
    >>> last_messages([1, 2], 0)
    []
    """
    return list(deque(stream, maxlen=n))


@exercise(
    "Mean of each window of the last k readings; nothing is produced until k readings are there.",
    "Moving average with window length k, as a list of floats.",
)
def window_means(readings: list[int], k: int) -> list[float]:
    """Return the average of every k consecutive readings.

    >>> window_means([1, 3, 5, 7], 2)
    [2.0, 4.0, 6.0]
    >>> window_means([4], 2)
    []
    >>> window_means([2, 2], 1)
    [2.0, 2.0]
    """
    window = deque()
    total = 0
    means = []
    for reading in readings:
        window.append(reading)
        total += reading
        if len(window) > k:
            total -= window.popleft()
        if len(window) == k:
            means.append(total / k)
    return means


@exercise(
    "Browser history: 'visit X' opens a page, 'back' returns to the previous one if there is one. Which page is shown?",
    "Current page after a list of 'visit X' and 'back' actions starting at 'home'.",
)
def current_page(actions: list[str]) -> str:
    """Return the page shown after 'visit X' and 'back' actions, beginning on 'home'.

    Going back on the first page has no effect.

    >>> current_page(["visit news", "visit blog", "back"])
    'news'
    >>> current_page(["back", "back"])
    'home'
    >>> current_page(["visit a", "back"])
    'home'
    """
    history = ["home"]
    for action in actions:
        if action == "back":
            if len(history) > 1:
                history.pop()
        else:
            history.append(action.removeprefix("visit "))
    return history[-1]


@exercise(
    "Names of the n people with most points, best first, from a dict of points.",
    "Top n keys of the dictionary by value, using a heap; ties keep dictionary order.",
)
def podium(points: dict[str, int], n: int = 3) -> list[str]:
    """Return the n names with the highest points, best first.

    >>> podium({"Al": 3, "Bo": 9, "Cy": 5, "Di": 1})
    ['Bo', 'Cy', 'Al']
    >>> podium({"Al": 3, "Bo": 9}, 1)
    ['Bo']
    >>> podium({})
    []
    """
    return heapq.nlargest(n, points, key=points.get)


@exercise(
    "Patients (urgency, name) are treated by highest urgency, those equally urgent in order of arrival.",
    "Order of treatment of the arrivals: larger urgency first, first come first served otherwise.",
)
def treatment_order(arrivals: list[tuple[int, str]]) -> list[str]:
    """Return the names in order of treatment: highest urgency first, then order of arrival.

    >>> treatment_order([(1, "Jan"), (5, "Eva"), (1, "Abe")])
    ['Eva', 'Jan', 'Abe']
    >>> treatment_order([(2, "Solo")])
    ['Solo']
    >>> treatment_order([])
    []
    """
    heap = []
    for position, (urgency, name) in enumerate(arrivals):
        heapq.heappush(heap, (-urgency, position, name))
    return [heapq.heappop(heap)[2] for _ in arrivals]


@exercise(
    "Assign tasks in order to the machine that is free first (lowest number on a tie); when is all work finished?",
    "Finishing time when each task goes to the earliest available of `machines` machines.",
)
def makespan(durations: list[int], machines: int) -> int:
    """Return when all tasks are finished if each goes in turn to the machine that becomes free first.

    >>> makespan([3, 2, 4], 2)
    6
    >>> makespan([5, 5], 5)
    5
    >>> makespan([], 1)
    0
    """
    free_at = [0] * machines
    for duration in durations:
        start = heapq.heappop(free_at)
        heapq.heappush(free_at, start + duration)
    return max(free_at)


@exercise(
    "Line of people where VIPs (name ending in '*') go to the front and others to the back; return the final line.",
    "Process arrivals: a starred name joins at the head of the queue, any other at its tail. Stars are removed.",
)
def vip_line(arrivals: list[str]) -> list[str]:
    """Return the queue after all arrivals. Names with a trailing '*' join at the front, others at the end.

    The star is dropped.

    >>> vip_line(["Al", "Bo", "Cy*"])
    ['Cy', 'Al', 'Bo']
    >>> vip_line(["A*", "B*"])
    ['B', 'A']
    >>> vip_line([])
    []
    """
    line = deque()
    for name in arrivals:
        if name.endswith("*"):
            line.appendleft(name[:-1])
        else:
            line.append(name)
    return list(line)


@exercise(
    "Deal the cards of a pile: put the top card on the table, move the next one under the pile, and so on; return the "
    "table order.",
    "Repeatedly lay out the front card and move the following one to the back until no card is left.",
)
def deal_and_tuck(cards: list) -> list:
    """Return the cards in the order dealt when, alternately, the front card is dealt and the next goes to the back.

    >>> deal_and_tuck([1, 2, 3, 4])
    [1, 3, 2, 4]
    >>> deal_and_tuck(["a"])
    ['a']
    >>> deal_and_tuck([])
    []
    """
    pile = deque(cards)
    table = []
    while pile:
        table.append(pile.popleft())
        pile.rotate(-1)
    return table


@exercise(
    "For every tower, tell whether someone looking from the left end sees it, that is, it is higher than all before "
    "it.",
    "Boolean per height: does it exceed every earlier height?",
)
def visible_towers(heights: list[int]) -> list[bool]:
    """For each tower return whether it is higher than all towers before it.

    >>> visible_towers([3, 2, 5, 5])
    [True, False, True, False]
    >>> visible_towers([0])
    [True]
    >>> visible_towers([])
    []
    """
    visible = []
    highest = None
    for height in heights:
        sees = highest is None or height > highest
        visible.append(sees)
        if sees:
            highest = height
    return visible


@exercise(
    "Longest the waiting line ever gets when '+' adds a person and '-' removes one (never below zero).",
    "Maximum length of a queue driven by a string of plus and minus signs; a minus at zero is ignored.",
)
def longest_line(moves: str) -> int:
    """Return the maximum queue length for a string of '+' (someone joins) and '-' (someone leaves, if any).

    >>> longest_line("++-+")
    2
    >>> longest_line("---")
    0
    >>> longest_line("")
    0
    """
    length = longest = 0
    for move in moves:
        length = length + 1 if move == "+" else max(0, length - 1)
        longest = max(longest, length)
    return longest


@exercise(
    "Combine the sorted lists by taking items in turn by smallest first, dropping repeated values.",
    "Merge two ascending lists into one ascending list without duplicates, with two indexes.",
)
def merge_unique(a: list[int], b: list[int]) -> list[int]:
    """Merge two ascending lists into an ascending list in which no value is repeated.

    >>> merge_unique([1, 3, 3], [2, 3])
    [1, 2, 3]
    >>> merge_unique([], [5, 5])
    [5]
    >>> merge_unique([], [])
    []
    """
    merged = []
    i = j = 0
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i] <= b[j]):
            value = a[i]
            i += 1
        else:
            value = b[j]
            j += 1
        if not merged or merged[-1] != value:
            merged.append(value)
    return merged
