"""The decorator that marks a curriculum function as an exercise and keeps other phrasings of its docstring."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

F = TypeVar("F", bound=Callable[..., object])

PHRASINGS = "__phrasings__"


def exercise(*phrasings: str) -> Callable[[F], F]:
    """Attach alternative phrasings of the docstring's prose to a function.

    Each phrasing says in other words all that the docstring's prose says; the Examples are shared.

    Raises:
        ValueError: fewer than two phrasings were given.
    """
    if len(phrasings) < 2:
        raise ValueError("an exercise needs at least two alternative phrasings")

    def mark(function: F) -> F:
        setattr(function, PHRASINGS, phrasings)
        return function

    return mark
