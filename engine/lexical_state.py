"""Where a half-written program stands for Python's tokenizer: open brackets, open string, comment; one token further.

The reference is "Lexical analysis" in the Python language reference. An f-string counts as one string, as it does for
every Python up to 3.11: quotes of its own kind never occur inside it.
"""

from __future__ import annotations

from typing import NamedTuple

_CLOSING = {")": "(", "]": "[", "}": "{"}


class LexicalState(NamedTuple):
    """Everything that decides what the next character may be."""

    brackets: str = ""
    """Brackets that are open, outermost first."""
    quote: str = ""
    """The delimiter of the open string, one or three quotes; empty outside of strings."""
    quotes_seen: str = ""
    """Quotes just read that may yet become three: the opening of a string, or the end of a triple-quoted one."""
    escaped: bool = False
    """True right after a backslash."""
    comment: bool = False
    """True from a `#` to the end of the line."""

    @property
    def between_statements(self) -> bool:
        """True where a line end ends the statement and a program may end: nothing is open."""
        closed_string = not self.quote and len(self.quotes_seen) != 1  # one quote read: a string that is open
        return not self.brackets and closed_string and not self.escaped


def advance(state: LexicalState, text: str) -> LexicalState | None:
    """The state after reading some more text; None where no Python program goes on like this."""
    for character in text:
        following = _step(state, character)
        if following is None:
            return None
        state = following
    return state


def _step(state: LexicalState, character: str) -> LexicalState | None:
    if state.quotes_seen and not state.quote:
        # One or two quotes have been read outside of a string: an opening, an empty string, or two of three.
        if character == state.quotes_seen[0]:
            if len(state.quotes_seen) == 2:
                return LexicalState(state.brackets, quote=character * 3)
            return state._replace(quotes_seen=character * 2)
        if len(state.quotes_seen) == 1:
            return _in_string(state._replace(quote=state.quotes_seen, quotes_seen=""), character)
        state = state._replace(quotes_seen="")
    if state.quote:
        return _in_string(state, character)
    if state.comment:
        return state._replace(comment=character != "\n")
    return _in_code(state, character)


def _in_string(state: LexicalState, character: str) -> LexicalState | None:
    if state.escaped:
        return state._replace(escaped=False, quotes_seen="")
    if character == "\\":
        return state._replace(escaped=True, quotes_seen="")
    if character == "\n" and len(state.quote) == 1:
        return None
    if character != state.quote[0]:
        return state._replace(quotes_seen="")
    seen = state.quotes_seen + character
    return LexicalState(state.brackets) if len(seen) == len(state.quote) else state._replace(quotes_seen=seen)


def _in_code(state: LexicalState, character: str) -> LexicalState | None:
    if state.escaped:
        return state._replace(escaped=False) if character == "\n" else None
    if character in "([{":
        return state._replace(brackets=state.brackets + character)
    if character in _CLOSING:
        return state._replace(brackets=state.brackets[:-1]) if state.brackets[-1:] == _CLOSING[character] else None
    if character in "'\"":
        return state._replace(quotes_seen=character)
    if character == "#":
        return state._replace(comment=True)
    if character == "\\":
        return state._replace(escaped=True)
    return None if character in "$?`" else state
