"""The forms in which examples may be written, besides doctest's.

`coderl-lsp verify examples/loose_forms.py` runs them, as every editor with the language server does.
"""

from __future__ import annotations


def initials(name: str) -> str:
    """Return the first letters of a name's words.

    initials("Ada Lovelace") -> "AL"
    initials("Grace Brewster Hopper") => "GBH"
    initials("Plato") ➞ "P"
    """
    return "".join(word[0] for word in name.split())


def clamp(value: int, low: int, high: int) -> int:
    """Return the value, or the nearest limit where it lies outside of them.

    assert clamp(5, 0, 10) == 5
    assert clamp(-3, 0, 10) == 0
    clamp(12, 0, 10) == 10
    """
    return max(low, min(value, high))


def parity(number: int) -> str:
    """Say whether a number is even or odd.

    For example, parity(4) returns 'even', and parity(7) returns 'odd'.
    """
    return "even" if number % 2 == 0 else "odd"


class Counter:
    """Counts what it is shown.

    A method's examples may keep a state: each sees what the ones before it did.
    """

    def __init__(self) -> None:
        self.seen: dict[str, int] = {}

    def show(self, word: str) -> int:
        """Count a word and return how often it has been shown.

        >>> counter = Counter()
        >>> counter.show("tea")
        1
        >>> counter.show("tea")
        2
        >>> counter.show("rice")
        1
        """
        self.seen[word] = self.seen.get(word, 0) + 1
        return self.seen[word]
