"""The bodies found for functions, which of them is in the file, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from lsp_server.documents.syntax import Function
from lsp_server.worker.messages import Found, FunctionId, Implemented


@dataclass(eq=False)
class Choice:
    """What a search found for one function, and what the user did with it."""

    uri: str
    function: Function
    """As it was when the search began."""
    view_line: int
    """Line of its `def` in the view that was searched."""
    answer: Implemented
    job: str = ""
    """Id of the job that found it."""
    current: int | None = None
    """Number of the body that is in the file; None where none is."""
    applied_text: str = ""
    """The function's text with that body, once the client has reported it."""
    survived: bool = False
    """Whether it was still there at a save, which is written down once."""
    seen: set[int] = field(default_factory=set)
    """Numbers of the bodies that were in the file at some time."""

    @property
    def suggestions(self) -> tuple[Found, ...]:
        """The bodies worth choosing: those that pass everything; without any, none."""
        return tuple(found for found in self.answer.suggestions if found.total and found.passed == found.total)

    @property
    def identity(self) -> FunctionId:
        """The function, for the worker."""
        return FunctionId(self.function.name, self.function.signature, self.function.docstring, self.view_line)

    def matches(self, function: Function) -> bool:
        """Whether it is about this function as it is now."""
        own = self.function
        return (own.name, own.signature, own.docstring) == (function.name, function.signature, function.docstring)

    def body_now(self) -> str:
        """The body that the file should have at the moment."""
        return self.answer.old_body if self.current is None else self.suggestions[self.current].body


class Choices:
    """The latest Choice of each function."""

    def __init__(self) -> None:
        self._choices: dict[tuple[str, str], Choice] = {}

    def put(self, document: str, choice: Choice) -> None:
        """Remember a search's result, in place of an earlier one's."""
        self._choices.pop((document, choice.function.name), None)
        self._choices[document, choice.function.name] = choice

    def of(self, document: str, function: Function) -> Choice | None:
        """What was found for a function, unless its signature or docstring has changed since."""
        choice = self._choices.get((document, function.name))
        return choice if choice is not None and choice.matches(function) else None

    def in_document(self, document: str) -> list[Choice]:
        """All of one document."""
        return [choice for (key, _), choice in self._choices.items() if key == document]

    def latest(self) -> Choice | None:
        """The one found last."""
        return next(reversed(self._choices.values()), None)

    def remove(self, document: str, name: str) -> None:
        """Forget one."""
        self._choices.pop((document, name), None)

    def close(self, document: str) -> None:
        """Forget those of a document that was closed."""
        for key in [key for key in self._choices if key[0] == document]:
            del self._choices[key]


def score(found: Found) -> str:
    """What speaks for a body, e.g. `passes 3/3 examples, agreed on by 14 candidates, critic 0.93`."""
    parts = [f"passes {found.passed}/{found.total} {'example' if found.total == 1 else 'examples'}"]
    if found.cluster > 1:
        parts.append(f"agreed on by {found.cluster} candidates")
    if found.critic is not None:
        parts.append(f"critic {found.critic:.2f}")
    if found.by_value:
        parts.append("compared by value")
    return ", ".join(parts)
