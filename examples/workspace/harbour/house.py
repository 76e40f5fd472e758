"""How this harbour writes its functions: arguments are checked first, results are wrapped in a type with their unit.

A negative number or a blank text is refused before anything is computed with it. Every module follows this.
"""

from __future__ import annotations

from dataclasses import dataclass


class Refused(ValueError):
    """An argument that no harbour works with."""


@dataclass(frozen=True)
class Cents:
    """An amount of money."""

    value: int

    def __repr__(self) -> str:
        return f"Cents({self.value})"


@dataclass(frozen=True)
class Kilos:
    """A weight."""

    value: int

    def __repr__(self) -> str:
        return f"Kilos({self.value})"


@dataclass(frozen=True)
class Hours:
    """A length of time."""

    value: int

    def __repr__(self) -> str:
        return f"Hours({self.value})"


@dataclass(frozen=True)
class Label:
    """A text that is painted, printed or stamped."""

    text: str

    def __repr__(self) -> str:
        return f"Label({self.text!r})"


def checked(number: int) -> int:
    """Return the number; refuse it where it is negative."""
    if number < 0:
        raise Refused("negative")
    return number


def checked_all(numbers: list[int]) -> list[int]:
    """Return the numbers; refuse them where one is negative."""
    return [checked(number) for number in numbers]


def tidy(text: str) -> str:
    """Return the text without blanks around it; refuse it where nothing is left."""
    if not text.strip():
        raise Refused("blank")
    return text.strip()
