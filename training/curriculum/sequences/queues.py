"""Stacks, queues and deques, simulated."""

import heapq
from collections import deque

from training.curriculum.exercise import exercise


@exercise(
    "Process stack commands: 'push x' puts the word x on the stack, 'pop' takes the top off (nothing happens when empty). Return the stack, bottom first.",
    "Run a list of 'push WORD' and 'pop' commands and return what is left, oldest first.",
)
def run_stack_commands(commands: list[str]) -> list[str]:
    """Return the stack, bottom first, after the commands "push WORD" and "pop".

    Popping an empty stack has no effect.

    >>> run_stack_commands(["push a", "push b", "pop", "push c"])
    ['a', 'c']
    >>> run_stack_commands(["pop"])
    []
    >>> run_stack_commands([])
    []
    """
    stack = []
    for command in commands:
        if command.startswith("push "):
            stack.append(command[5:])
        elif stack:
            stack.pop()
    return stack


@exercise(
    "Work that gets interrupted: 'start X' interrupts the current task by X, 'done' finishes the current task and goes back to the one before. List tasks as they finish.",
    "Tasks behave like a stack: 'start NAME' begins a task on top, 'done' completes the top one. Return the names in the order of completion.",
)
def completed_tasks(log: list[str]) -> list[str]:
    """Return the tasks in the order they are completed by a log of "start NAME" and "done" entries.

    A new task interrupts the current one, which is resumed afterwards.

    >>> completed_tasks(["start letter", "start call", "done", "done"])
    ['call', 'letter']
    >>> completed_tasks(["start tea"])
    []
    >>> completed_tasks([])
    []
    """
    active = []
    completed = []
    for entry in log:
        if entry == "done":
            completed.append(active.pop())
        else:
            active.append(entry.removeprefix("start "))
    return completed


@exercise(
    "Who is served first: people with a ticket go before those without, each group in order of arrival. arrivals are (name, has_ticket).",
    "Serving order for (name, has_ticket) arrivals: ticket holders first, otherwise first come, first served.",
)
def serving_order(arrivals: list[tuple[str, bool]]) -> list[str]:
    """Return the names in serving order: those with a ticket first, each group by arrival.

    >>> serving_order([("Al", False), ("Bo", True), ("Cy", False), ("Di", True)])
    ['Bo', 'Di', 'Al', 'Cy']
    >>> serving_order([])
    []
    >>> serving_order([("Ed", False)])
    ['Ed']
    """
    fast, slow = deque(), deque()
    for name, has_ticket in arrivals:
        (fast if has_ticket else slow).append(name)
    return list(fast + slow)


@exercise(
    "Round-robin work: every job needs some units; in each turn the front job gets up to slice units and goes to the back if not finished. Return the finishing order.",
    "Time slicing of jobs {name: units}: give slice units at a time in turn and list names as they finish.",
)
def finishing_order(jobs: dict[str, int], slice_units: int) -> list[str]:
    """Return the order in which jobs finish when each in turn is worked on for slice_units.

    >>> finishing_order({"a": 3, "b": 1, "c": 2}, 2)
    ['b', 'c', 'a']
    >>> finishing_order({"x": 5}, 1)
    ['x']
    >>> finishing_order({}, 2)
    []
    """
    queue = deque(jobs.items())
    finished = []
    while queue:
        name, units = queue.popleft()
        if units <= slice_units:
            finished.append(name)
        else:
            queue.append((name, units - slice_units))
    return finished


@exercise(
    "Keep only the newest size entries while adding the values one after the other; return what is in the buffer at the end.",
    "Ring buffer: the last size values, oldest first.",
)
def ring_buffer_content(values: list, size: int) -> list:
    """Return the content of a buffer that holds the newest size values after all values were added.

    >>> ring_buffer_content([1, 2, 3, 4], 3)
    [2, 3, 4]
    >>> ring_buffer_content(["a"], 3)
    ['a']
    >>> ring_buffer_content([1, 2], 0)
    []
    """
    return list(deque(values, maxlen=size))


@exercise(
    "Simulate a pocket calculator with one memory: 'M+' adds the shown number to the memory, 'MR' shows the memory, 'MC' empties it, anything else is a number to show. Return the shown number at the end (0 at first).",
    "Process keys where numbers are typed whole and M+, MR, MC work on the memory; give the final display.",
)
def calculator_display(keys: list[str]) -> int:
    """Return what a calculator shows after the keys: whole numbers, "M+", "MR" and "MC".

    "M+" adds the display to the memory, "MR" displays the memory and "MC" sets the memory to 0.

    >>> calculator_display(["5", "M+", "7", "M+", "MR"])
    12
    >>> calculator_display(["5", "M+", "MC", "MR"])
    0
    >>> calculator_display([])
    0
    """
    display = memory = 0
    for key in keys:
        if key == "M+":
            memory += display
        elif key == "MR":
            display = memory
        elif key == "MC":
            memory = 0
        else:
            display = int(key)
    return display


@exercise(
    "Are opening tags '<x>' and closing tags '</x>' in the list nested correctly?",
    "Check a list of tag strings: each closing tag must match the most recently opened tag and none may stay open.",
)
def tags_match(tags: list[str]) -> bool:
    """Check that the tags, such as "<b>" and "</b>", are closed in the right order.

    >>> tags_match(["<a>", "<b>", "</b>", "</a>"])
    True
    >>> tags_match(["<a>", "<b>", "</a>", "</b>"])
    False
    >>> tags_match(["<a>"])
    False
    """
    open_tags = []
    for tag in tags:
        if tag.startswith("</"):
            if not open_tags or open_tags.pop() != tag[2:-1]:
                return False
        else:
            open_tags.append(tag[1:-1])
    return not open_tags


@exercise(
    "Opening a page clears the forward list; 'back' and 'forward' move if possible. Return the current page.",
    "Follow the actions ('back', 'forward' or a page name) beginning at home; tell which page is shown in the end.",
)
def browse_pages(home: str, actions: list[str]) -> str:
    """Return the page shown after the actions, which are page names, "back" or "forward".

    Moves beyond either end of the history are ignored. A new page removes the forward history.

    >>> browse_pages("home", ["a", "b", "back"])
    'a'
    >>> browse_pages("home", ["a", "back", "c", "forward"])
    'c'
    >>> browse_pages("home", ["back"])
    'home'
    """
    past, current, future = [], home, []
    for action in actions:
        if action == "back":
            if past:
                future.append(current)
                current = past.pop()
        elif action == "forward":
            if future:
                past.append(current)
                current = future.pop()
        else:
            past.append(current)
            current = action
            future.clear()
    return current


@exercise(
    "Waiting times at one counter: all people arrive at once, durations say how long each is served; return how long each one waits.",
    "Each customer waits for the total service time of those in front.",
)
def waiting_times(durations: list[int]) -> list[int]:
    """Return how long every person in the queue waits before being served.

    >>> waiting_times([3, 5, 2])
    [0, 3, 8]
    >>> waiting_times([])
    []
    >>> waiting_times([4])
    [0]
    """
    waits = []
    elapsed = 0
    for duration in durations:
        waits.append(elapsed)
        elapsed += duration
    return waits


@exercise(
    "Assign customers to counters: each goes to the counter with the least work so far (lowest number on ties). Return the chosen counter per customer.",
    "For durations in order, pick the counter with the smallest accumulated time and list the counter indexes.",
)
def choose_counters(durations: list[int], counters: int) -> list[int]:
    """Return for each customer the index of the counter with the least work so far (lowest index on ties).

    >>> choose_counters([5, 3, 1, 4], 2)
    [0, 1, 1, 1]
    >>> choose_counters([2, 2], 3)
    [0, 1]
    >>> choose_counters([], 1)
    []
    """
    heap = [(0, index) for index in range(counters)]
    chosen = []
    for duration in durations:
        work, index = heapq.heappop(heap)
        chosen.append(index)
        heapq.heappush(heap, (work + duration, index))
    return chosen


@exercise(
    "Take items from a priority queue: tasks are (priority, name), smallest priority first, ties by name. Return the names in that order using a heap.",
    "Empty a heap of (priority, name) tasks and list the names.",
)
def heap_order(tasks: list[tuple[int, str]]) -> list[str]:
    """Return the names of (priority, name) tasks in the order in which a priority queue releases them.

    >>> heap_order([(2, "wash"), (1, "cook"), (2, "iron")])
    ['cook', 'iron', 'wash']
    >>> heap_order([])
    []
    >>> heap_order([(5, "z")])
    ['z']
    """
    heap = list(tasks)
    heapq.heapify(heap)
    names = []
    while heap:
        names.append(heapq.heappop(heap)[1])
    return names


@exercise(
    "People at the end of the line lose patience: after every second person served, the last one in line leaves. Return the names of those served.",
    "Simulate a queue where two are served from the front, then one leaves at the back, and so on; list the served people.",
)
def served_before_leaving(queue: list[str]) -> list[str]:
    """Return who is served when, after every two people served, the last one in line goes away.

    >>> served_before_leaving(["a", "b", "c", "d", "e"])
    ['a', 'b', 'c', 'd']
    >>> served_before_leaving(["a", "b", "c"])
    ['a', 'b']
    >>> served_before_leaving([])
    []
    """
    line = deque(queue)
    served = []
    while line:
        served.append(line.popleft())
        if len(served) % 2 == 0 and line:
            line.pop()
    return served


@exercise(
    "Printer queue: ('add', name, pages) appends a job and ('print', n) prints n pages from the front jobs. Return the waiting jobs as (name, pages left).",
    "Process print events: jobs are appended, and printing uses up pages of the first job, going on with the next one. List what is still waiting.",
)
def printer_queue(events: list[tuple]) -> list[tuple[str, int]]:
    """Return the jobs left after the events ("add", name, pages) and ("print", pages), with their remaining pages.

    >>> printer_queue([("add", "a", 5), ("add", "b", 3), ("print", 6)])
    [('b', 2)]
    >>> printer_queue([("print", 4), ("add", "x", 1)])
    [('x', 1)]
    >>> printer_queue([])
    []
    """
    jobs = deque()
    for event in events:
        if event[0] == "add":
            jobs.append((event[1], event[2]))
            continue
        pages = event[1]
        while jobs and pages > 0:
            name, left = jobs.popleft()
            done = min(left, pages)
            pages -= done
            if left > done:
                jobs.appendleft((name, left - done))
    return list(jobs)


@exercise(
    "Move discs between three pegs according to moves (from, to), topmost element moving; ValueError when a peg is empty. Return the pegs.",
    "Apply moves of top elements between stacks and return copies of the stacks; moving from an empty stack is a ValueError.",
)
def move_between_stacks(stacks: list[list], moves: list[tuple[int, int]]) -> list[list]:
    """Return the stacks after moving the top (last) element of one stack to another for every (from, to).

    Raises:
        ValueError: if the stack to take from is empty.

    >>> move_between_stacks([[1, 2], []], [(0, 1)])
    [[1], [2]]
    >>> move_between_stacks([["a"], ["b"]], [(0, 1), (1, 0)])
    [['a'], ['b']]
    >>> move_between_stacks([[], [1]], [(0, 1)])
    Traceback (most recent call last):
    ...
    ValueError: empty stack
    """
    result = [list(stack) for stack in stacks]
    for source, target in moves:
        if not result[source]:
            raise ValueError("empty stack")
        result[target].append(result[source].pop())
    return result


@exercise(
    "Two card piles: in each round both top cards are compared and the higher one takes both under its own pile, own card first; equal cards are put aside. Play rounds rounds or until a pile is empty; return the pile sizes.",
    "Simulate a simple card duel with deques for at most rounds rounds and give (cards of first, cards of second).",
)
def card_duel(first: list[int], second: list[int], rounds: int) -> tuple[int, int]:
    """Return the pile sizes after at most rounds rounds of a card duel.

    The higher top card wins both cards, which go under the winner's pile. Equal cards are removed.

    >>> card_duel([5, 2], [3, 9], 1)
    (3, 1)
    >>> card_duel([4], [4], 10)
    (0, 0)
    >>> card_duel([1], [2, 2], 5)
    (0, 3)
    """
    a, b = deque(first), deque(second)
    while rounds > 0 and a and b:
        x, y = a.popleft(), b.popleft()
        if x > y:
            a.extend([x, y])
        elif y > x:
            b.extend([y, x])
        rounds -= 1
    return len(a), len(b)


class TicketMachine:
    """Hands out numbered tickets and calls them in order."""

    def __init__(self) -> None:
        self.next_number = 1
        self.waiting: list[int] = []

    @exercise(
        "Give the next ticket number, put it in the waiting list and return it.",
        "Draw a ticket: numbers start at 1 and increase by one; the new number joins the waiting list.",
    )
    def draw(self) -> int:
        """Hand out the next ticket number and add it to the waiting list.

        >>> machine = TicketMachine()
        >>> machine.draw()
        1
        >>> machine.draw()
        2
        >>> machine.waiting
        [1, 2]
        """
        number = self.next_number
        self.next_number += 1
        self.waiting.append(number)
        return number

    @exercise(
        "Remove and return the ticket that waits longest, or None when nobody waits.",
        "Call the first waiting number; with an empty list the answer is None.",
    )
    def call(self) -> int | None:
        """Take the first number off the waiting list and return it, or None if the list is empty.

        >>> machine = TicketMachine()
        >>> machine.call() is None
        True
        >>> machine.waiting = [4, 5]
        >>> machine.call()
        4
        >>> machine.waiting
        [5]
        """
        return self.waiting.pop(0) if self.waiting else None


class UndoStack:
    """A value with a history that can be undone and redone."""

    def __init__(self, value) -> None:
        self.value = value
        self.undone: list = []
        self.history: list = []

    @exercise(
        "Set a new value: the old one goes to the history and everything undone is forgotten.",
        "Store the current value in history, clear the redo list and take over the new value.",
    )
    def set(self, value) -> None:
        """Replace the value, remembering the old one; the list of undone values is cleared.

        >>> text = UndoStack("a")
        >>> text.set("b")
        >>> text.value
        'b'
        >>> text.history
        ['a']
        >>> text.undone
        []
        """
        self.history.append(self.value)
        self.undone.clear()
        self.value = value

    @exercise(
        "Go back to the previous value and return True; without history nothing changes and False is returned.",
        "Undo one step if possible; tell whether it was possible. The value left is kept for redoing.",
    )
    def undo(self) -> bool:
        """Return to the previous value. The answer tells whether there was one.

        >>> text = UndoStack(1)
        >>> text.undo()
        False
        >>> text.history.append(0)
        >>> text.undo()
        True
        >>> text.value, text.undone
        (0, [1])
        """
        if not self.history:
            return False
        self.undone.append(self.value)
        self.value = self.history.pop()
        return True


class LoadTracker:
    """Keeps the sum of the latest measurements only."""

    def __init__(self, size: int) -> None:
        self.window: deque = deque(maxlen=size)

    @exercise(
        "Record a measurement and return the sum over the latest ones that are kept.",
        "Append value to the limited window and give back the window's total.",
    )
    def add(self, value: int) -> int:
        """Add a measurement and return the sum of the window, which forgets the oldest when full.

        >>> tracker = LoadTracker(2)
        >>> tracker.add(5)
        5
        >>> tracker.add(3)
        8
        >>> tracker.add(1)
        4
        """
        self.window.append(value)
        return sum(self.window)

    @exercise(
        "Mean of the kept measurements, 0.0 when there are none yet.",
        "Average over the current window; an empty window gives 0.0.",
    )
    def average(self) -> float:
        """Return the mean of the measurements in the window, or 0.0 for an empty window.

        >>> tracker = LoadTracker(3)
        >>> tracker.average()
        0.0
        >>> tracker.window.extend([1, 2])
        >>> tracker.average()
        1.5
        >>> tracker.window.extend([3, 4])
        >>> tracker.average()
        3.0
        """
        if not self.window:
            return 0.0
        return sum(self.window) / len(self.window)
