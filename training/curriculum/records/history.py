"""Undo and redo logs, caches, versioned values and other small stateful classes."""

from collections import Counter, OrderedDict, deque

from training.curriculum.exercise import exercise


class UndoList:
    """A list of lines with undo and redo."""

    def __init__(self):
        self.lines = []
        self.undone = []

    @exercise(
        "Append a line and forget everything that could be redone.",
        "Add text at the end; the redo memory is cleared.",
    )
    def write(self, line):
        """Add a line at the end and clear the redo memory.

        >>> doc = UndoList()
        >>> doc.write("a")
        >>> doc.lines
        ['a']
        >>> doc.undone = ["old"]
        >>> doc.write("b")
        >>> doc.lines, doc.undone
        (['a', 'b'], [])
        >>> fresh = UndoList(); fresh.write(""); fresh.lines
        ['']
        """
        self.lines.append(line)
        self.undone.clear()

    @exercise(
        "Take back the last line, remembering it for redo; tells whether there was one.",
        "Move the newest line to the redo memory. Returns False when there is nothing to undo.",
    )
    def undo(self):
        """Remove the last line and keep it for redo. Return whether a line was removed.

        >>> doc = UndoList()
        >>> doc.undo()
        False
        >>> doc.lines = ["a", "b"]
        >>> doc.undo()
        True
        >>> doc.lines, doc.undone
        (['a'], ['b'])
        """
        if not self.lines:
            return False
        self.undone.append(self.lines.pop())
        return True


class SmallCache:
    """A cache that keeps the most recently used entries up to a capacity."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = OrderedDict()

    @exercise(
        "Store a value as the newest entry and drop the least recently used one if there are too many.",
        "Put an entry at the recent end; on overflow the oldest is evicted.",
    )
    def store(self, key, value):
        """Store the value as most recent entry, evicting the least recently used entry if the capacity is exceeded.

        >>> c = SmallCache(2)
        >>> c.store("a", 1); c.store("b", 2); c.store("c", 3)
        >>> list(c.entries)
        ['b', 'c']
        >>> c.store("b", 9)
        >>> list(c.entries.items())
        [('c', 3), ('b', 9)]
        >>> SmallCache(1).store("x", 0) is None
        True
        """
        self.entries[key] = value
        self.entries.move_to_end(key)
        if len(self.entries) > self.capacity:
            self.entries.popitem(last=False)

    @exercise(
        "Value for the key or default; a hit becomes the most recently used entry.",
        "Look the key up, marking it as recently used; return default when it is not cached.",
    )
    def fetch(self, key, default=None):
        """Return the cached value and mark it as most recently used, or return default.

        >>> c = SmallCache(3)
        >>> c.entries.update(a=1, b=2)
        >>> c.fetch("a")
        1
        >>> list(c.entries)
        ['b', 'a']
        >>> c.fetch("zzz", 0)
        0
        """
        if key not in self.entries:
            return default
        self.entries.move_to_end(key)
        return self.entries[key]


class Ledger:
    """Account balances with a list of postings."""

    def __init__(self):
        self.balances = {}
        self.postings = []

    @exercise(
        "Move an amount between accounts and note the posting; it must be positive (ValueError('bad amount')).",
        "Post a transfer: debit source, credit target and record the triple. A non-positive amount raises ValueError.",
    )
    def transfer(self, source: str, target: str, amount: int) -> None:
        """Move an amount from source to target and record (source, target, amount).

        Raises:
            ValueError: 'bad amount' if the amount is not positive.

        >>> book = Ledger()
        >>> book.transfer("cash", "rent", 50)
        >>> book.balances
        {'cash': -50, 'rent': 50}
        >>> book.postings
        [('cash', 'rent', 50)]
        >>> book.transfer("cash", "rent", 0)
        Traceback (most recent call last):
            ...
        ValueError: bad amount
        """
        if amount <= 0:
            raise ValueError("bad amount")
        self.balances[source] = self.balances.get(source, 0) - amount
        self.balances[target] = self.balances.get(target, 0) + amount
        self.postings.append((source, target, amount))

    @exercise(
        "Sum of all amounts that went into the account.",
        "Total credited to an account according to the postings.",
    )
    def received(self, account: str) -> int:
        """Return the sum of the amounts posted to the account.

        >>> book = Ledger()
        >>> book.postings = [("a", "b", 5), ("b", "a", 2), ("c", "b", 1)]
        >>> book.received("b")
        6
        >>> book.received("a")
        2
        >>> book.received("c")
        0
        """
        return sum(amount for _, target, amount in self.postings if target == account)


class TagIndex:
    """Documents found by their tags."""

    def __init__(self):
        self.by_tag = {}

    @exercise(
        "Register a document under each of its tags.",
        "Add the document name to the set of every given tag.",
    )
    def add_document(self, name, tags):
        """Add a document under all its tags.

        >>> index = TagIndex()
        >>> index.add_document("d1", ["x", "y"])
        >>> index.add_document("d2", ["x"])
        >>> sorted(index.by_tag["x"])
        ['d1', 'd2']
        >>> sorted(index.by_tag)
        ['x', 'y']
        >>> index.add_document("d3", []); "d3" in index.by_tag
        False
        """
        for tag in tags:
            self.by_tag.setdefault(tag, set()).add(name)

    @exercise(
        "Sorted names of documents carrying all the tags; no tags give [].",
        "Find documents that have every one of the given tags.",
    )
    def with_all_tags(self, *tags):
        """Return the sorted documents that have all given tags; without tags return [].

        >>> index = TagIndex()
        >>> index.by_tag = {"x": {"d1", "d2"}, "y": {"d2"}}
        >>> index.with_all_tags("x", "y")
        ['d2']
        >>> index.with_all_tags("x")
        ['d1', 'd2']
        >>> index.with_all_tags("z"), index.with_all_tags()
        ([], [])
        """
        if not tags:
            return []
        groups = [self.by_tag.get(tag, set()) for tag in tags]
        return sorted(set.intersection(*groups))


class Scoreboard:
    """Points of players in a game."""

    def __init__(self):
        self.points = Counter()

    @exercise(
        "Credit points to a player and return the player's new total.",
        "Add to someone's score (unknown players start at 0) and give the sum.",
    )
    def award(self, player: str, points: int) -> int:
        """Add points to a player and return the new total.

        >>> board = Scoreboard()
        >>> board.award("Al", 5)
        5
        >>> board.award("Al", -2)
        3
        >>> board.award("Bo", 0)
        0
        """
        self.points[player] += points
        return self.points[player]

    @exercise(
        "Lines 'rank. name points' from best to worst, equal points by name, ranks simply counted up.",
        "Text ranking of the players like '1. Al 5', highest points first, then alphabetical.",
    )
    def ranking(self) -> list[str]:
        """Return lines such as '1. Al 5' from the best player down, ties by name.

        >>> board = Scoreboard()
        >>> board.points.update({"Bo": 3, "Al": 5, "Cy": 3})
        >>> board.ranking()
        ['1. Al 5', '2. Bo 3', '3. Cy 3']
        >>> Scoreboard().ranking()
        []
        >>> one = Scoreboard(); one.points["X"] = 0; one.ranking()
        ['1. X 0']
        """
        ordered = sorted(self.points.items(), key=lambda item: (-item[1], item[0]))
        return [f"{rank}. {name} {points}" for rank, (name, points) in enumerate(ordered, start=1)]


class RecentWindow:
    """The last few measurements."""

    def __init__(self, size):
        self.values = deque(maxlen=size)

    @exercise(
        "Take in a value and return the mean of the values kept.",
        "Add a measurement (the oldest drops out when full) and give the current average.",
    )
    def push(self, value):
        """Add a value and return the average of the values in the window.

        >>> window = RecentWindow(2)
        >>> window.push(4)
        4.0
        >>> window.push(6)
        5.0
        >>> window.push(8)
        7.0
        """
        self.values.append(value)
        return sum(self.values) / len(self.values)


@exercise(
    "Edit a number by commands '+N', '-N', 'undo' and 'redo'; the final number. A new edit drops the redo list.",
    "Value after additions and subtractions with undo/redo, beginning at 0; undo and redo without history do nothing.",
)
def replay_edits(commands: list[str]) -> int:
    """Return the number after commands '+N', '-N', 'undo' and 'redo', starting from 0.

    Impossible undo or redo commands are ignored; a new edit clears what could be redone.

    >>> replay_edits(["+5", "-2", "undo"])
    5
    >>> replay_edits(["+5", "undo", "redo", "redo"])
    5
    >>> replay_edits(["+1", "undo", "+3", "redo"])
    3
    """
    past, future = [], []
    value = 0
    for command in commands:
        if command == "undo":
            if past:
                future.append(value)
                value = past.pop()
        elif command == "redo":
            if future:
                past.append(value)
                value = future.pop()
        else:
            past.append(value)
            future.clear()
            value += int(command)
    return value


@exercise(
    "Number of cache misses when the keys are requested in order and the least recently used of `size` entries goes "
    "first.",
    "Simulate a least-recently-used cache with room for `size` keys and count the misses.",
)
def count_misses(requests: list[str], size: int) -> int:
    """Count the requests not found in a cache of the given size that drops the least recently used key.

    >>> count_misses(["a", "b", "a", "c", "b"], 2)
    4
    >>> count_misses(["a", "a"], 1)
    1
    >>> count_misses([], 3)
    0
    """
    recent = []
    misses = 0
    for key in requests:
        if key in recent:
            recent.remove(key)
        else:
            misses += 1
            if len(recent) == size:
                recent.pop(0)
        recent.append(key)
    return misses


@exercise(
    "Keys left in a first-in-first-out cache of given size, oldest first; a hit changes nothing.",
    "Which keys does a queue-like cache hold after the requests?",
)
def fifo_cache_content(requests, size):
    """Return the keys in a cache that evicts the key inserted first, oldest first.

    >>> fifo_cache_content(["a", "b", "a", "c"], 2)
    ['b', 'c']
    >>> fifo_cache_content(["x", "x"], 2)
    ['x']
    >>> fifo_cache_content([], 1)
    []
    """
    kept = []
    for key in requests:
        if key not in kept:
            kept.append(key)
            if len(kept) > size:
                kept.pop(0)
    return kept


@exercise(
    "State of a key-value store at a point in time: replay (time, key, value) changes up to and including `moment`; "
    "None deletes the key.",
    "Dictionary that results from all changes with time <= moment, in time order, where the value None removes a key.",
)
def state_at(changes: list[tuple], moment: int) -> dict:
    """Return the store's content after all (time, key, value) changes up to moment; value None deletes.

    >>> state_at([(1, "a", 5), (2, "b", 6), (3, "a", None)], 2)
    {'a': 5, 'b': 6}
    >>> state_at([(3, "a", None), (1, "a", 5)], 3)
    {}
    >>> state_at([], 9)
    {}
    """
    state = {}
    for time, key, value in sorted(changes, key=lambda change: change[0]):
        if time > moment:
            break
        if value is None:
            state.pop(key, None)
        else:
            state[key] = value
    return state


@exercise(
    "Run 'set K V', 'unset K', 'begin', 'rollback' and 'commit' on a dict; one open transaction at a time. Return the "
    "dict at the end (an unfinished transaction counts).",
    "Simple transactional store: begin saves a copy, rollback restores it, commit forgets it.",
)
def run_transactions(script: list[str]) -> dict[str, str]:
    """Execute 'set K V', 'unset K', 'begin', 'rollback' and 'commit' and return the resulting dictionary.

    Rollback restores the state at the last begin; it does nothing outside a transaction.

    >>> run_transactions(["set a 1", "begin", "set a 2", "rollback"])
    {'a': '1'}
    >>> run_transactions(["begin", "set b 3", "commit", "rollback"])
    {'b': '3'}
    >>> run_transactions(["set x 1", "unset x", "unset y"])
    {}
    """
    data, saved = {}, None
    for line in script:
        command, *args = line.split()
        if command == "set":
            data[args[0]] = args[1]
        elif command == "unset":
            data.pop(args[0], None)
        elif command == "begin":
            saved = dict(data)
        elif command == "commit":
            saved = None
        elif saved is not None:
            data, saved = saved, None
    return data


@exercise(
    "Apply a patch to a dict: None removes the key, other values are set. A new dict is returned.",
    "Patched copy of the dictionary, where a None in the patch means deletion.",
)
def apply_patch(document: dict, patch: dict) -> dict:
    """Return the document with the patch applied; a value of None deletes the key.

    >>> apply_patch({"a": 1, "b": 2}, {"b": None, "c": 3})
    {'a': 1, 'c': 3}
    >>> apply_patch({"a": 1}, {})
    {'a': 1}
    >>> apply_patch({}, {"q": None})
    {}
    """
    result = dict(document)
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = value
    return result


@exercise(
    "The patch that turns the old dict into the new one: new and changed values, None for removed keys.",
    "Smallest patch dict from old to new; removed keys get the value None.",
)
def make_patch(old: dict, new: dict) -> dict:
    """Return the patch from old to new: changed or added values, and None for removed keys.

    >>> make_patch({"a": 1, "b": 2}, {"a": 1, "b": 5})
    {'b': 5}
    >>> make_patch({"a": 1}, {"c": 3})
    {'a': None, 'c': 3}
    >>> make_patch({}, {})
    {}
    """
    patch = {key: None for key in old if key not in new}
    for key, value in new.items():
        if key not in old or old[key] != value:
            patch[key] = value
    return patch
