"""Stacks and queues with lists and deques."""

from collections import deque

from training.curriculum.exercise import exercise


@exercise(
    "Simulate a stack with texts 'push x' and 'pop'; popping an empty stack does nothing.",
    "Given commands, push the named items and pop the latest ones, then return what is left from bottom to top.",
)
def stack_after(commands: list[str]) -> list[str]:
    """Run the commands on an empty stack and return its content: 'push x' adds x, 'pop' removes the top if there is one.

    >>> stack_after(["push a", "push b", "pop", "push c"])
    ['a', 'c']
    >>> stack_after(["pop"])
    []
    >>> stack_after([])
    []
    """
    stack = []
    for command in commands:
        if command == "pop":
            if stack:
                stack.pop()
        else:
            stack.append(command.split()[1])
    return stack


@exercise(
    "Simulate a waiting line with texts 'add x' and 'next'; 'next' on an empty line does nothing.",
    "Given commands, let people join at the end and leave at the front, then return who still waits in order.",
)
def queue_after(commands):
    """Run the commands on an empty queue and return its content: 'add x' appends x, 'next' removes the front if there is one.

    >>> queue_after(["add a", "add b", "next", "add c"])
    ['b', 'c']
    >>> queue_after(["next"])
    []
    >>> queue_after([])
    []
    """
    queue = deque()
    for command in commands:
        if command.startswith("add "):
            queue.append(command[4:])
        elif queue:
            queue.popleft()
    return list(queue)


@exercise(
    "Push every item that is not None and pop for each None; list what is popped.",
    "Given a list where None stands for pop, return the popped items in order; popping an empty stack gives nothing.",
)
def popped_items(items: list) -> list:
    """Return the items in the order in which they are popped from a stack: 'None' entries mean pop, others are pushed.

    >>> popped_items([1, 2, None, 3, None, None])
    [2, 3, 1]
    >>> popped_items([None, 5])
    []
    >>> popped_items([])
    []
    """
    stack = []
    popped = []
    for item in items:
        if item is not None:
            stack.append(item)
        elif stack:
            popped.append(stack.pop())
    return popped


@exercise(
    "Compute the maximal height during pushes '+' and pops '-'.",
    "Given a text of plus and minus signs, follow the stack size from 0, never below 0, and return its peak.",
)
def highest_stack(signs):
    """Return the largest size that a stack reaches when '+' pushes and '-' pops; popping an empty stack changes nothing.

    >>> highest_stack("++-+++--")
    4
    >>> highest_stack("--+")
    1
    >>> highest_stack("")
    0
    """
    size = 0
    highest = 0
    for sign in signs:
        size = size + 1 if sign == "+" else max(size - 1, 0)
        highest = max(highest, size)
    return highest


@exercise(
    "Follow a browser history: each entry is a page or 'back'; return the current page or None.",
    "Given visits, keep a stack of pages that 'back' pops, and tell which page is open at the end, None without one.",
)
def page_open_at_end(visits):
    """Return the final page after visiting pages with a back button: 'back' returns to the page before, other entries are pages.

    >>> page_open_at_end(["home", "news", "back"])
    'home'
    >>> page_open_at_end(["home", "back"]) is None
    True
    >>> page_open_at_end(["a", "back", "b", "c"])
    'c'
    """
    stack = []
    for visit in visits:
        if visit != "back":
            stack.append(visit)
        elif stack:
            stack.pop()
    return stack[-1] if stack else None


@exercise(
    "Send the front of the line to the back k times and return the line.",
    "Given items and k, repeat k times: take away the first item and append it.",
)
def rotate_queue(items: list, k: int) -> list:
    """Rotate the queue: move the first item to the end k times.

    >>> rotate_queue([1, 2, 3, 4], 1)
    [2, 3, 4, 1]
    >>> rotate_queue(["a", "b"], 3)
    ['b', 'a']
    >>> rotate_queue([], 2)
    []
    """
    queue = deque(items)
    queue.rotate(-k)
    return list(queue)


@exercise(
    "Keep only the newest n of the items.",
    "Given items and n, let older items drop out of a window of size n and return what it holds at the end.",
)
def newest_items(items, n):
    """Return the last n items of a stream, in order, using a queue of at most n items.

    >>> newest_items([1, 2, 3, 4], 2)
    [3, 4]
    >>> newest_items([1], 5)
    [1]
    >>> newest_items([], 3)
    []
    """
    return list(deque(items, maxlen=n))


@exercise(
    "Round robin: names with work units are served one unit at a time in turn; list the names as they are done.",
    "Given (name, units) pairs in a queue, serve one unit per turn and return the names in order of completion.",
)
def finishing_sequence(tasks: list[tuple[str, int]]) -> list[str]:
    """Return the order in which tasks finish when each turn works one unit on the first task and puts it to the back if unfinished.

    >>> finishing_sequence([("a", 2), ("b", 1), ("c", 3)])
    ['b', 'a', 'c']
    >>> finishing_sequence([("x", 1)])
    ['x']
    >>> finishing_sequence([])
    []
    """
    queue = deque(tasks)
    done = []
    while queue:
        name, units = queue.popleft()
        if units <= 1:
            done.append(name)
        else:
            queue.append((name, units - 1))
    return done


@exercise(
    "Alternate between popping the first and the last remaining item.",
    "Given a list, return the order in which items are taken when left and right end are used in turn.",
)
def get_from_both_ends(items: list) -> list:
    """Take items from both ends in turn, first from the front, and return them in that order.

    >>> get_from_both_ends([1, 2, 3, 4, 5])
    [1, 5, 2, 4, 3]
    >>> get_from_both_ends(["a"])
    ['a']
    >>> get_from_both_ends([])
    []
    """
    queue = deque(items)
    taken = []
    while queue:
        taken.append(queue.popleft())
        if queue:
            taken.append(queue.pop())
    return taken


@exercise(
    "Turn around the front part of length k.",
    "Given items and k, push the first k on a stack, pop them all and append the rest unchanged.",
)
def reverse_front(items, k):
    """Reverse the first k items of the list with a stack and leave the others in place.

    >>> reverse_front([1, 2, 3, 4], 3)
    [3, 2, 1, 4]
    >>> reverse_front([1, 2], 0)
    [1, 2]
    >>> reverse_front([1, 2], 5)
    [2, 1]
    """
    stack = items[:k]
    result = []
    while stack:
        result.append(stack.pop())
    return result + items[k:]


@exercise(
    "Build the waiting line: names whose flag is True first, then the rest, each in order of arrival.",
    "Given (name, priority) pairs, return the names with priority True followed by those with False.",
)
def line_with_priority(customers: list[tuple[str, bool]]) -> list[str]:
    """Put customers with priority before all others, keeping the order inside both groups.

    >>> line_with_priority([("a", False), ("b", True), ("c", False), ("d", True)])
    ['b', 'd', 'a', 'c']
    >>> line_with_priority([("x", False)])
    ['x']
    >>> line_with_priority([])
    []
    """
    first = [name for name, urgent in customers if urgent]
    others = [name for name, urgent in customers if not urgent]
    return first + others


@exercise(
    "Push numbers on a stack; while the top equals the new number, replace both by their sum.",
    "Given numbers, combine equal neighbours into their sum, repeatedly, and return what remains.",
)
def merge_equal_on_stack(numbers: list[int]) -> list[int]:
    """Merge neighbouring equal numbers from left to right: two equal ones become their sum, which may merge again with the number before.

    >>> merge_equal_on_stack([2, 2, 4])
    [8]
    >>> merge_equal_on_stack([1, 2, 3])
    [1, 2, 3]
    >>> merge_equal_on_stack([])
    []
    """
    stack = []
    for n in numbers:
        while stack and stack[-1] == n:
            n += stack.pop()
        stack.append(n)
    return stack


@exercise(
    "Keep a falling stack: a new number pops everything on top that is not larger than it.",
    "Given numbers, return the stack left over when each number first pops the smaller or equal ones at the top.",
)
def falling_stack(numbers):
    """Return the numbers that are kept when every number removes all smaller or equal numbers directly before it.

    >>> falling_stack([5, 2, 3, 1])
    [5, 3, 1]
    >>> falling_stack([1, 2, 3])
    [3]
    >>> falling_stack([])
    []
    """
    stack = []
    for n in numbers:
        while stack and stack[-1] <= n:
            stack.pop()
        stack.append(n)
    return stack


@exercise(
    "Keep done and undone actions on two stacks; a new action clears the undone ones.",
    "Given commands, apply each 'do x', take back the latest with 'undo', restore it with 'redo' and return the actions that hold.",
)
def actions_in_effect(commands: list[str]) -> list[str]:
    """Undo and redo: run 'do x', 'undo' and 'redo' and return the list of actions in effect.

    >>> actions_in_effect(["do a", "do b", "undo", "redo"])
    ['a', 'b']
    >>> actions_in_effect(["do a", "undo", "do b", "redo"])
    ['b']
    >>> actions_in_effect(["undo"])
    []
    """
    done = []
    undone = []
    for command in commands:
        if command.startswith("do "):
            done.append(command[3:])
            undone = []
        elif command == "undo" and done:
            undone.append(done.pop())
        elif command == "redo" and undone:
            done.append(undone.pop())
    return done


@exercise(
    "Follow arrivals and departures and list who is present at the end.",
    "Given a log of texts 'in name' and 'out name', return the names that came in and did not leave.",
)
def still_present(log):
    """Return the names still in the building when 'in x' and 'out x' are logged, in order of their arrival.

    >>> still_present(["in ann", "in bob", "out ann"])
    ['bob']
    >>> still_present(["in ann", "out ann", "in ann"])
    ['ann']
    >>> still_present([])
    []
    """
    present = []
    for entry in log:
        action, name = entry.split()
        if action == "in":
            present.append(name)
        else:
            present.remove(name)
    return present


@exercise(
    "Follow the length of a waiting line through the events.",
    "Given +1 and -1 events, list the queue length after each, staying at 0 if nobody waits.",
)
def line_lengths(events: list[int]) -> list[int]:
    """Return how many customers wait after each event, +1 for an arrival and -1 for a departure, never below 0.

    >>> line_lengths([1, 1, -1, 1])
    [1, 2, 1, 2]
    >>> line_lengths([-1, 1])
    [0, 1]
    >>> line_lengths([])
    []
    """
    length = 0
    result = []
    for event in events:
        length = max(length + event, 0)
        result.append(length)
    return result


@exercise(
    "Split the weights into consecutive groups whose totals do not exceed the limit.",
    "Given box weights, none above the limit, fill one cart after the other in the given order and return the carts.",
)
def load_carts(weights, limit):
    """Load boxes on carts in order: a new cart starts when the next box would bring the weight above limit.

    >>> load_carts([3, 4, 2, 5], 7)
    [[3, 4], [2, 5]]
    >>> load_carts([5], 5)
    [[5]]
    >>> load_carts([], 10)
    []
    """
    carts = []
    for weight in weights:
        if carts and sum(carts[-1]) + weight <= limit:
            carts[-1].append(weight)
        else:
            carts.append([weight])
    return carts


@exercise(
    "Match every 'e' with the latest unmatched 'b' and list the index pairs.",
    "Given a text of b and e marks, return (position of b, position of e) for each block as it is closed; unmatched e are skipped.",
)
def block_positions(text):
    """Return the pairs of opening and closing positions of 'b' (begin) and 'e' (end) marks in text, in order of the ends.

    >>> block_positions("bbeebe")
    [(1, 2), (0, 3), (4, 5)]
    >>> block_positions("e")
    []
    >>> block_positions("b")
    []
    """
    stack = []
    pairs = []
    for i, mark in enumerate(text):
        if mark == "b":
            stack.append(i)
        elif mark == "e" and stack:
            pairs.append((stack.pop(), i))
    return pairs


@exercise(
    "List the minimum of the stack content after every push.",
    "Given numbers, return the running minimum.",
)
def minimum_after_each_push(numbers: list[int]) -> list[int]:
    """Return the smallest number after each push when the numbers are pushed on a stack one by one.

    >>> minimum_after_each_push([5, 3, 4, 1])
    [5, 3, 3, 1]
    >>> minimum_after_each_push([2])
    [2]
    >>> minimum_after_each_push([])
    []
    """
    minima = []
    for n in numbers:
        minima.append(min(n, minima[-1]) if minima else n)
    return minima


@exercise(
    "Carry out moves on lists used as stacks.",
    "Given stacks and moves as index pairs, pop from the first and push on the second index and return all stacks.",
)
def move_plates(stacks, moves):
    """Move plates between three stacks: each move (a, b) takes the top of stack a to stack b; return the stacks.

    >>> move_plates([[1, 2], [], []], [(0, 1), (0, 2)])
    [[], [2], [1]]
    >>> move_plates([["a"], ["b"]], [(1, 0)])
    [['a', 'b'], []]
    >>> move_plates([[], []], [])
    [[], []]
    """
    for a, b in moves:
        stacks[b].append(stacks[a].pop())
    return stacks
