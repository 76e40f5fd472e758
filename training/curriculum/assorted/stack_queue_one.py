"""Stacks and queues: lists used from one end, deques, commands, brackets, waiting lines."""

from collections import deque

from training.curriculum.exercise import exercise


@exercise(
    "Run a list of commands on a stack: a number is pushed, the text 'drop' removes the top; return the stack.",
    "Given numbers and the word 'drop', push the numbers and pop for each drop (nothing happens on an empty stack).",
)
def push_drop(commands):
    """Return the stack after pushing each number of commands and popping on each 'drop'.

    >>> push_drop([1, 2, "drop", 3])
    [1, 3]
    >>> push_drop(["drop", 5])
    [5]
    >>> push_drop([])
    []
    """
    stack = []
    for c in commands:
        if c == "drop":
            if stack:
                stack.pop()
        else:
            stack.append(c)
    return stack


@exercise(
    "Write a function to return the greatest height a stack reaches when 1 means push and 0 means pop.",
    "Given a list of ones (push) and zeros (pop), find the largest size the stack ever has.",
)
def stack_peak(moves):
    """Return the largest number of elements on a stack while moves of 1 push and moves of 0 pop.

    >>> stack_peak([1, 1, 0, 1, 1])
    3
    >>> stack_peak([1, 0, 1, 0])
    1
    >>> stack_peak([])
    0
    """
    size = best = 0
    for m in moves:
        size += 1 if m == 1 else -1
        best = max(best, size)
    return best


@exercise(
    "Serve a queue for n turns: each turn the first person goes to the end; return the resulting order.",
    "Take the front element of the line and put it at the back, n times.",
)
def front_to_end(queue, n):
    """Return queue after its first element has moved to the end n times.

    >>> front_to_end(["a", "b", "c"], 1)
    ['b', 'c', 'a']
    >>> front_to_end([1, 2, 3], 4)
    [2, 3, 1]
    >>> front_to_end([1], 3)
    [1]
    """
    line = deque(queue)
    for _ in range(n):
        line.append(line.popleft())
    return list(line)


@exercise(
    "Return the page shown after visiting pages, where the text 'back' returns to the page before.",
    "Given a list of page names and 'back' entries, find the current page; 'back' on the first page does nothing.",
)
def page_after(visits):
    """Return the page open at the end of visits, where 'back' leaves the newest page unless it is the only one.

    >>> page_after(["home", "news", "back"])
    'home'
    >>> page_after(["home", "news", "sport", "back", "shop"])
    'shop'
    >>> page_after(["home", "back"])
    'home'
    """
    history = []
    for page in visits:
        if page != "back":
            history.append(page)
        elif len(history) > 1:
            history.pop()
    return history[-1]


@exercise(
    "Return the position of the first closing square bracket that has no opening one before it, or -1.",
    "Find the index of the earliest unmatched ']' in the text; -1 if all are matched.",
)
def stray_bracket(s):
    """Return the index of the first ] in s without a matching [ before it, or -1.

    >>> stray_bracket("[a]]")
    3
    >>> stray_bracket("[[]]")
    -1
    >>> stray_bracket("]")
    0
    """
    open_count = 0
    for i, c in enumerate(s):
        if c == "[":
            open_count += 1
        elif c == "]":
            if open_count == 0:
                return i
            open_count -= 1
    return -1


@exercise(
    "Return pairs of positions (open, close) of the matching braces in the text, in order of closing.",
    "List the index pairs of each '{' with its '}', inner pairs first.",
)
def brace_pairs(s):
    """Return the (open, close) index pairs of matching braces in s, in the order in which they close.

    >>> brace_pairs("{a{b}}")
    [(2, 4), (0, 5)]
    >>> brace_pairs("{}{}")
    [(0, 1), (2, 3)]
    >>> brace_pairs("none")
    []
    """
    stack = []
    pairs = []
    for i, c in enumerate(s):
        if c == "{":
            stack.append(i)
        elif c == "}":
            pairs.append((stack.pop(), i))
    return pairs


@exercise(
    "Collapse a list with a stack: a number that equals the top is merged with it into their sum.",
    "Push numbers; when the new number is the same as the top of the stack, replace the top by the double. Merge only once per number.",
)
def merge_equal_top(nums):
    """Return the stack after pushing nums, where a number equal to the top doubles the top instead.

    >>> merge_equal_top([2, 2, 3])
    [4, 3]
    >>> merge_equal_top([2, 2, 4])
    [8]
    >>> merge_equal_top([1, 2, 1])
    [1, 2, 1]
    """
    stack = []
    for n in nums:
        if stack and stack[-1] == n:
            stack[-1] += n
        else:
            stack.append(n)
    return stack


@exercise(
    "Keep only the numbers that stay on a stack when every new number first removes all smaller ones from the top.",
    "Write a function that pushes numbers, popping smaller tops before each push; return what is left.",
)
def pop_smaller(nums):
    """Return the stack after pushing nums, each push preceded by popping all smaller tops.

    >>> pop_smaller([3, 1, 2])
    [3, 2]
    >>> pop_smaller([1, 2, 3])
    [3]
    >>> pop_smaller([5, 4, 4])
    [5, 4, 4]
    """
    stack = []
    for n in nums:
        while stack and stack[-1] < n:
            stack.pop()
        stack.append(n)
    return stack


@exercise(
    "Simulate a line of customers: names join, 'next' serves the first one; return the served names.",
    "List the people who were served, where every 'next' takes the one who has waited longest.",
)
def served_names(events):
    """Return the names served by the 'next' entries of events, where other entries join the line.

    >>> served_names(["Ann", "Bob", "next", "Cid", "next"])
    ['Ann', 'Bob']
    >>> served_names(["next", "Ann"])
    []
    >>> served_names(["Ann", "Bob"])
    []
    """
    line = deque()
    served = []
    for event in events:
        if event != "next":
            line.append(event)
        elif line:
            served.append(line.popleft())
    return served


@exercise(
    "Return the last n entries of a log using a queue of fixed size.",
    "Keep only the newest n lines.",
)
def newest_entries(log, n):
    """Return the last n entries of log, or all if there are fewer.

    >>> newest_entries(["a", "b", "c"], 2)
    ['b', 'c']
    >>> newest_entries(["a"], 5)
    ['a']
    >>> newest_entries([1, 2, 3], 0)
    []
    """
    return list(deque(log, maxlen=n))


@exercise(
    "Put even numbers at the front and odd numbers at the back of a growing list, one after another.",
    "Given numbers, add each even one to the left end and each odd one to the right end.",
)
def evens_to_left(nums):
    """Return the list built from nums by inserting evens at the front and odds at the end.

    >>> evens_to_left([1, 2, 3, 4])
    [4, 2, 1, 3]
    >>> evens_to_left([2, 4, 6])
    [6, 4, 2]
    >>> evens_to_left([])
    []
    """
    line = deque()
    for n in nums:
        if n % 2 == 0:
            line.appendleft(n)
        else:
            line.append(n)
    return list(line)


@exercise(
    "Check whether the numbers can be unloaded in the given order from a stack loaded in the other given order.",
    "Return True if popping everything after pushing `loaded` yields `unloaded`.",
)
def unloads_as(loaded, unloaded):
    """Return whether popping all of loaded, pushed in order, gives unloaded.

    >>> unloads_as([1, 2, 3], [3, 2, 1])
    True
    >>> unloads_as([1, 2], [1, 2])
    False
    >>> unloads_as([], [])
    True
    """
    return loaded[::-1] == unloaded


@exercise(
    "Remove pairs of neighbours that add up to zero, again and again, using a stack.",
    "Given integers, cancel every number with a direct neighbour of opposite value until nothing cancels.",
)
def cancel_opposites(nums):
    """Return nums after repeatedly removing neighbours that add up to zero, from the left.

    >>> cancel_opposites([1, 2, -2, 3])
    [1, 3]
    >>> cancel_opposites([1, 2, -2, -1])
    []
    >>> cancel_opposites([4, 5])
    [4, 5]
    """
    stack = []
    for n in nums:
        if stack and stack[-1] + n == 0:
            stack.pop()
        else:
            stack.append(n)
    return stack


@exercise(
    "Return how deep the list of 'in' and 'out' steps ends: +1 for in, -1 for out, never below zero.",
    "Compute the level after a list of 'in' and 'out' words, starting at 0; 'out' at level 0 changes nothing.",
)
def final_level(steps):
    """Return the level after all steps, where 'in' goes one down and 'out' one up but not above 0.

    >>> final_level(["in", "in", "out"])
    1
    >>> final_level(["out", "in"])
    1
    >>> final_level([])
    0
    """
    level = 0
    for step in steps:
        level = level + 1 if step == "in" else max(0, level - 1)
    return level


@exercise(
    "Split numbers over two queues, always adding to the one with the smaller total; ties go to the first.",
    "Given waiting times, put each customer in the queue whose times sum to less (first on equality) and return both queues.",
)
def two_queues(times):
    """Return two lists: each of times joins the one with the smaller sum, the first if equal.

    >>> two_queues([3, 1, 1, 2])
    ([3], [1, 1, 2])
    >>> two_queues([5])
    ([5], [])
    >>> two_queues([])
    ([], [])
    """
    first, second = [], []
    for t in times:
        if sum(first) <= sum(second):
            first.append(t)
        else:
            second.append(t)
    return first, second


@exercise(
    "Return the number at the top of the stack after each of the moves, None while it is empty; positive numbers push, 0 pops.",
    "Given numbers where 0 means pop, list the top of the stack after every step.",
)
def tops_after_moves(moves):
    """Return the stack's top after each move; 0 pops, other numbers are pushed, None stands for empty.

    >>> tops_after_moves([4, 5, 0])
    [4, 5, 4]
    >>> tops_after_moves([1, 0, 2])
    [1, None, 2]
    >>> tops_after_moves([0])
    [None]
    """
    stack = []
    tops = []
    for m in moves:
        if m != 0:
            stack.append(m)
        elif stack:
            stack.pop()
        tops.append(stack[-1] if stack else None)
    return tops


@exercise(
    "Pair each closing tag 'end' with the latest unfinished name and return the names in order of ending.",
    "Given names and 'end' words, list the names in the order in which they are ended; the newest open name ends first.",
)
def ended_names(words):
    """Return the names ended by each 'end' in words, where 'end' closes the most recent open name.

    >>> ended_names(["a", "b", "end", "end"])
    ['b', 'a']
    >>> ended_names(["a", "end", "b", "end"])
    ['a', 'b']
    >>> ended_names(["a"])
    []
    """
    open_names = []
    closed = []
    for word in words:
        if word == "end":
            closed.append(open_names.pop())
        else:
            open_names.append(word)
    return closed


@exercise(
    "Let a queue hold at most k people; return those who were turned away when it was full.",
    "People join in order, 'leave' frees the front place; list the names that found the queue of size k full.",
)
def turned_away(events, k):
    """Return the names that arrived while k people were waiting; 'leave' removes the first in line.

    >>> turned_away(["a", "b", "c"], 2)
    ['c']
    >>> turned_away(["a", "leave", "b", "c"], 1)
    ['c']
    >>> turned_away(["a"], 3)
    []
    """
    queue = []
    refused = []
    for event in events:
        if event == "leave":
            queue = queue[1:]
        elif len(queue) < k:
            queue.append(event)
        else:
            refused.append(event)
    return refused


@exercise(
    "Move every plate from one stack to another, top plate first; return both stacks.",
    "Pop all of the first stack onto the second and return (first, second).",
)
def pour_stack(first, second):
    """Return both stacks after popping everything from first onto second.

    >>> pour_stack([1, 2], [9])
    ([], [9, 2, 1])
    >>> pour_stack([], [3])
    ([], [3])
    >>> pour_stack([4], [])
    ([], [4])
    """
    return [], second + first[::-1]


@exercise(
    "Move the number to the bottom of the stack, the other elements keeping their order.",
    "Write a function to insert x below all other elements of a stack whose top is the last element.",
)
def put_at_bottom(stack, x):
    """Return stack with x added underneath all other elements.

    >>> put_at_bottom([1, 2], 0)
    [0, 1, 2]
    >>> put_at_bottom([], 5)
    [5]
    >>> put_at_bottom(["b"], "a")
    ['a', 'b']
    """
    return [x] + stack


@exercise(
    "Return the waiting time of each customer in a line: the sum of the service times before them.",
    "Given service times, list how long each one in the queue waits before being served.",
)
def queue_waits(times):
    """Return for each entry of times the sum of those before it.

    >>> queue_waits([3, 2, 5])
    [0, 3, 5]
    >>> queue_waits([4])
    [0]
    >>> queue_waits([])
    []
    """
    waits = []
    total = 0
    for t in times:
        waits.append(total)
        total += t
    return waits


@exercise(
    "Merge two queues by always taking the smaller front element; equal fronts come from the first.",
    "Given two lists, repeatedly remove the lesser of the two front items, the first list's on a tie, until both are empty.",
)
def merge_fronts(a, b):
    """Return the elements of a and b in the order in which the smaller front is taken.

    >>> merge_fronts([1, 4], [2, 3])
    [1, 2, 3, 4]
    >>> merge_fronts([5, 1], [4, 6])
    [4, 5, 1, 6]
    >>> merge_fronts([], [2])
    [2]
    """
    a, b = deque(a), deque(b)
    merged = []
    while a and b:
        merged.append(a.popleft() if a[0] <= b[0] else b.popleft())
    return merged + list(a) + list(b)
