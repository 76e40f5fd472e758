"""Small classes: accounts, thermostats, playlists, stock, queues, text buffers, score boards."""

from training.curriculum.exercise import exercise


class Account:
    """A bank account in whole cents."""

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.history = []

    @exercise(
        "Put money into the account and note it in the history; amounts of zero or less raise ValueError.",
        "Increase the balance by a positive amount and append ('deposit', amount) to self.history.",
    )
    def deposit(self, amount):
        """Add a positive amount to the balance and record ('deposit', amount) in the history.

        Raises ValueError if the amount is not positive.

        >>> a = Account("Ida", 100)
        >>> a.deposit(50)
        >>> a.balance, a.history
        (150, [('deposit', 50)])
        >>> a.deposit(0)
        Traceback (most recent call last):
            ...
        ValueError: amount must be positive
        >>> a.balance
        150
        """
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount
        self.history.append(("deposit", amount))

    @exercise(
        "Take money out if the balance covers it; tell with True or False whether it worked.",
        "Subtract amount from the balance and return True, or leave everything as it is and return False when there is too little.",
    )
    def withdraw(self, amount):
        """Withdraw an amount if the balance is large enough; return whether it happened.

        >>> a = Account("Ida", 100)
        >>> a.withdraw(30)
        True
        >>> a.withdraw(80)
        False
        >>> a.balance
        70
        """
        if amount > self.balance:
            return False
        self.balance -= amount
        self.history.append(("withdraw", amount))
        return True

    @exercise(
        "Move an amount from this account to another one; too little money raises ValueError and changes nothing.",
        "Transfer cents to the other account, or raise ValueError('insufficient funds') when the balance is smaller than the amount.",
    )
    def transfer(self, other, amount):
        """Move money to another account.

        Raises:
            ValueError: the balance is smaller than the amount.

        >>> a, b = Account("Ida", 100), Account("Ben")
        >>> a.transfer(b, 60)
        >>> a.balance, b.balance
        (40, 60)
        >>> a.transfer(b, 41)
        Traceback (most recent call last):
            ...
        ValueError: insufficient funds
        >>> b.balance
        60
        """
        if amount > self.balance:
            raise ValueError("insufficient funds")
        self.balance -= amount
        other.balance += amount

    @exercise(
        "Developer's view of the account, as in Account('Ida', 100).",
        "Build the representation text: the class name with owner (quoted) and balance in brackets.",
    )
    def __repr__(self):
        """Return text of the form Account('owner', balance).

        >>> Account("Ida", 100)
        Account('Ida', 100)
        >>> Account("Ben")
        Account('Ben', 0)
        >>> repr(Account("Zoe", 5))
        "Account('Zoe', 5)"
        """
        return f"Account({self.owner!r}, {self.balance})"


class Thermostat:
    """Keeps a room near a target temperature."""

    def __init__(self, target=20, band=1):
        self.target = target
        self.band = band
        self.heating = False

    @exercise(
        "Switch the heating on below target minus band, off above target plus band, and otherwise leave it; return its state.",
        "React to a measured temperature with hysteresis: heat when too cold, stop when too warm, keep the state in between.",
    )
    def update(self, temperature):
        """Adjust the heating to a measured temperature and return whether it is on.

        It goes on below target - band, off above target + band, and stays as it was in between.

        >>> t = Thermostat(20, 1)
        >>> t.update(18)
        True
        >>> t.update(20.5)
        True
        >>> t.update(21.5)
        False
        """
        if temperature < self.target - self.band:
            self.heating = True
        elif temperature > self.target + self.band:
            self.heating = False
        return self.heating

    @exercise(
        "Set a new target, limited to the range from 5 to 30.",
        "Store the wanted temperature after clamping it between 5 and 30 degrees, and return what was stored.",
    )
    def set_target(self, wanted):
        """Set the target temperature, clamped to 5..30, and return it.

        >>> Thermostat().set_target(22)
        22
        >>> Thermostat().set_target(99)
        30
        >>> Thermostat().set_target(-4)
        5
        """
        self.target = max(5, min(30, wanted))
        return self.target


class Playlist:
    """An ordered list of (title, seconds) songs with a current position."""

    def __init__(self, songs=()):
        self.songs = list(songs)
        self.position = 0

    @exercise(
        "Number of songs in the playlist, so that len() works.",
        "Let len(playlist) give the count of its songs.",
    )
    def __len__(self):
        """Return how many songs the playlist has.

        >>> len(Playlist())
        0
        >>> len(Playlist([("Rain", 200)]))
        1
        >>> len(Playlist([("Rain", 200), ("Sun", 180)]))
        2
        """
        return len(self.songs)

    @exercise(
        "Titles one after the other, so that a for loop over the playlist sees them.",
        "Make the playlist iterable: yield the title of each song in order.",
    )
    def __iter__(self):
        """Yield the titles of the songs in order.

        >>> list(Playlist([("Rain", 200), ("Sun", 180)]))
        ['Rain', 'Sun']
        >>> list(Playlist())
        []
        >>> "-".join(Playlist([("A", 1), ("B", 2)]))
        'A-B'
        """
        for title, _ in self.songs:
            yield title

    @exercise(
        "True if a song with this title is in the playlist; upper and lower case are the same.",
        "Support `title in playlist`, comparing titles without regard to case.",
    )
    def __contains__(self, title):
        """Check whether a title is in the playlist, ignoring case.

        >>> "rain" in Playlist([("Rain", 200)])
        True
        >>> "Snow" in Playlist([("Rain", 200)])
        False
        >>> "Rain" in Playlist()
        False
        """
        return any(name.lower() == title.lower() for name, _ in self.songs)

    @exercise(
        "Go to the next song and return its title; after the last one start over. None for an empty playlist.",
        "Advance the position by one, wrapping to the beginning, and give the title now current (or None without songs).",
    )
    def skip(self):
        """Move to the next song, starting again after the last, and return its title.

        An empty playlist returns None.

        >>> p = Playlist([("Rain", 200), ("Sun", 180)])
        >>> p.skip()
        'Sun'
        >>> p.skip()
        'Rain'
        >>> Playlist().skip() is None
        True
        """
        if not self.songs:
            return None
        self.position = (self.position + 1) % len(self.songs)
        return self.songs[self.position][0]

    @property
    @exercise(
        "Total length of all songs as text 'M:SS'.",
        "Property that adds the seconds of the songs and shows them as minutes, a colon and two-digit seconds.",
    )
    def duration(self):
        """The playing time of all songs together, as 'M:SS'.

        >>> Playlist([("Rain", 200), ("Sun", 185)]).duration
        '6:25'
        >>> Playlist([("Blip", 5)]).duration
        '0:05'
        >>> Playlist().duration
        '0:00'
        """
        minutes, seconds = divmod(sum(length for _, length in self.songs), 60)
        return f"{minutes}:{seconds:02d}"


class Inventory:
    """Counts of items in a store room."""

    def __init__(self, stock=None):
        self.stock = dict(stock or {})

    @classmethod
    @exercise(
        "Build an inventory from lines such as 'bolt 5'; a name on several lines is added up.",
        "Alternative constructor that reads text with one 'name count' pair per line and sums repeated names.",
    )
    def from_text(cls, text):
        """Create an inventory from lines of the form 'name count'.

        >>> Inventory.from_text("bolt 5\\nnut 2\\nbolt 1").stock
        {'bolt': 6, 'nut': 2}
        >>> Inventory.from_text("").stock
        {}
        >>> Inventory.from_text("red paint 3").stock
        {'red paint': 3}
        """
        result = cls()
        for line in text.splitlines():
            name, count = line.rsplit(" ", 1)
            result.stock[name] = result.stock.get(name, 0) + int(count)
        return result

    @exercise(
        "Remove a quantity of an item; entries that reach zero disappear. Too little stock raises ValueError.",
        "Take `count` pieces of `name` out of the store and delete the item when none is left; ValueError if there are not enough.",
    )
    def remove(self, name, count=1):
        """Take items out of the stock.

        An item with nothing left is deleted. ValueError is raised if there is not enough of it.

        >>> inv = Inventory({"bolt": 3})
        >>> inv.remove("bolt"); inv.stock
        {'bolt': 2}
        >>> inv.remove("bolt", 2); inv.stock
        {}
        >>> inv.remove("nut")
        Traceback (most recent call last):
            ...
        ValueError: not enough nut
        """
        available = self.stock.get(name, 0)
        if count > available:
            raise ValueError(f"not enough {name}")
        if count == available:
            self.stock.pop(name, None)
        else:
            self.stock[name] = available - count

    @exercise(
        "Join two inventories with + into a new one in which the counts of equal items are summed.",
        "Addition of store rooms: a fresh Inventory holding every item of both with counts added, leaving both operands alone.",
    )
    def __add__(self, other):
        """Return a new inventory with the counts of both added.

        >>> (Inventory({"a": 1}) + Inventory({"a": 2, "b": 5})).stock
        {'a': 3, 'b': 5}
        >>> (Inventory() + Inventory({"x": 1})).stock
        {'x': 1}
        >>> (Inventory() + Inventory()).stock
        {}
        """
        combined = dict(self.stock)
        for name, count in other.stock.items():
            combined[name] = combined.get(name, 0) + count
        return Inventory(combined)

    @exercise(
        "Sorted names of the items of which fewer than `limit` remain.",
        "List, in alphabetical order, the items that run low, i.e. whose count is below the limit.",
    )
    def low_stock(self, limit):
        """Return the names of items with a count below the limit, sorted.

        >>> Inventory({"nut": 2, "bolt": 9, "cap": 1}).low_stock(3)
        ['cap', 'nut']
        >>> Inventory({"nut": 3}).low_stock(3)
        []
        >>> Inventory().low_stock(10)
        []
        """
        return sorted(name for name, count in self.stock.items() if count < limit)


class TextBuffer:
    """A line of text with a cursor between characters."""

    def __init__(self, text="", cursor=None):
        self.text = text
        self.cursor = len(text) if cursor is None else cursor

    @exercise(
        "Insert characters at the cursor and move the cursor behind them.",
        "Type `piece` at the current cursor position; afterwards the cursor stands after the new text.",
    )
    def insert(self, piece):
        """Insert text at the cursor and move the cursor to its end.

        >>> b = TextBuffer("held", 3)
        >>> b.insert("lo wor")
        >>> b.text, b.cursor
        ('hello word', 9)
        >>> c = TextBuffer()
        >>> c.insert("x"); (c.text, c.cursor)
        ('x', 1)
        >>> c.insert(""); (c.text, c.cursor)
        ('x', 1)
        """
        self.text = self.text[: self.cursor] + piece + self.text[self.cursor :]
        self.cursor += len(piece)

    @exercise(
        "Delete the character before the cursor, if there is one, and return it; otherwise return an empty string.",
        "Backspace: drop the character left of the cursor, move the cursor back, and give the dropped character ('' at the start).",
    )
    def backspace(self):
        """Delete the character left of the cursor and return it ('' when there is none).

        >>> b = TextBuffer("cart", 3)
        >>> b.backspace()
        'r'
        >>> b.text, b.cursor
        ('cat', 2)
        >>> TextBuffer("a", 0).backspace()
        ''
        """
        if self.cursor == 0:
            return ""
        removed = self.text[self.cursor - 1]
        self.text = self.text[: self.cursor - 1] + self.text[self.cursor :]
        self.cursor -= 1
        return removed

    @exercise(
        "Move the cursor by a number of characters, never outside the text, and return the new position.",
        "Shift the cursor left (negative) or right (positive), clamped to the start and end of the text.",
    )
    def move(self, steps):
        """Move the cursor by steps within the text and return its position.

        >>> TextBuffer("abc", 1).move(1)
        2
        >>> TextBuffer("abc", 1).move(10)
        3
        >>> TextBuffer("abc", 1).move(-5)
        0
        """
        self.cursor = min(len(self.text), max(0, self.cursor + steps))
        return self.cursor


class ScoreBoard:
    """Points of players in a game."""

    def __init__(self):
        self.points = {}

    @exercise(
        "Credit points to a player (new players start at zero) and return the player's new total.",
        "Add `score` to the total kept for `player` and give back that total.",
    )
    def add(self, player, score):
        """Add a score to a player's points and return the new total.

        >>> s = ScoreBoard()
        >>> s.add("Kim", 5)
        5
        >>> s.add("Kim", -2)
        3
        >>> s.add("Lou", 0)
        0
        """
        self.points[player] = self.points.get(player, 0) + score
        return self.points[player]

    @exercise(
        "Names of all players who share the highest total, sorted; no players means an empty list.",
        "Leaders of the game: everybody whose points equal the maximum, in alphabetical order.",
    )
    def leaders(self):
        """Return the players with the most points, sorted by name.

        >>> s = ScoreBoard()
        >>> s.leaders()
        []
        >>> s.points = {"Kim": 5, "Lou": 7, "Ann": 7}
        >>> s.leaders()
        ['Ann', 'Lou']
        >>> s.points = {"Kim": 0}
        >>> s.leaders()
        ['Kim']
        """
        if not self.points:
            return []
        best = max(self.points.values())
        return sorted(name for name, total in self.points.items() if total == best)

    @exercise(
        "Text table with one line per player in the form 'rank. name points', best first; equal points are ordered by name.",
        "Render the ranking as lines '1. Lou 7', highest points first and names alphabetical among equals.",
    )
    def render(self):
        """Return the ranking as lines '1. name points', best player first.

        >>> s = ScoreBoard()
        >>> s.render()
        ''
        >>> s.points = {"Kim": 5, "Lou": 7}
        >>> print(s.render())
        1. Lou 7
        2. Kim 5
        >>> s.points = {"Zed": 1, "Amy": 1}
        >>> s.render()
        '1. Amy 1\\n2. Zed 1'
        """
        ranking = sorted(self.points.items(), key=lambda item: (-item[1], item[0]))
        return "\n".join(f"{rank}. {name} {total}" for rank, (name, total) in enumerate(ranking, 1))


class TicketQueue:
    """People waiting with running ticket numbers."""

    def __init__(self):
        self.waiting = []
        self.next_number = 1

    @exercise(
        "Give the person the next ticket number, put them at the end of the queue, and return the number.",
        "Enqueue (number, person) with a running number that starts at 1, and return that number.",
    )
    def join(self, person):
        """Add a person to the queue and return the ticket number.

        >>> q = TicketQueue()
        >>> q.join("Mia")
        1
        >>> q.join("Tom")
        2
        >>> q.waiting
        [(1, 'Mia'), (2, 'Tom')]
        """
        number = self.next_number
        self.waiting.append((number, person))
        self.next_number += 1
        return number

    @exercise(
        "Take the first person off the queue and return the name, or None if nobody waits.",
        "Serve whoever has waited longest: remove the front entry and give back the person (None when empty).",
    )
    def call_next(self):
        """Remove the first waiting person and return the name, or None.

        >>> q = TicketQueue()
        >>> q.call_next() is None
        True
        >>> q.waiting = [(1, "Mia"), (2, "Tom")]
        >>> q.call_next()
        'Mia'
        >>> q.waiting
        [(2, 'Tom')]
        """
        if not self.waiting:
            return None
        _, person = self.waiting.pop(0)
        return person
