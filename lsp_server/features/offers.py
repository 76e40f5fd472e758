"""What can be done with a function, in the words that code actions and lenses show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lsp_server.documents.workspace import key_of

if TYPE_CHECKING:
    from lsp_server.documents.document import Document
    from lsp_server.documents.syntax import Function
    from lsp_server.server import Server

REWRITE = "refactor.rewrite.coderl"
QUICK_FIX = "quickfix.coderl"


@dataclass(frozen=True)
class Offer:
    """One thing that can be done."""

    title: str
    kind: str
    """A code action kind."""
    command: str
    """A command of the server."""
    arguments: dict[str, Any]
    disabled: str = ""
    """Why it cannot be done, as a sentence; empty where it can."""
    choice: int | None = None
    """For a body that was found before, its number."""


def offers(server: Server, document: Document, function: Function) -> list[Offer]:
    """Everything to offer for a function, the likeliest first. Looks at syntax and at what is known, runs nothing."""
    if not function.is_task or not function.docstring:
        return []
    name = function.name.rpartition(".")[2]
    key = key_of(document.uri)
    where = {"uri": document.uri, "name": function.name, "line": function.line}
    total = len(function.examples)
    found: list[Offer] = []
    choice = server.choices.of(key, function)
    check = server.checks.of(key, function.name, function.text)
    reason = _reason(server, function)
    if function.is_stub:
        title = f"Implement `{name}`" + (f" ({examples(total)})" if total else "")
        found.append(Offer(title, REWRITE, "coderl.implement", where, reason))
    elif total:
        if check is not None and check.failed:
            fails = "fails" if check.failed == 1 else "fail"
            title = f"Repair `{name}` ({check.failed} of {examples(check.checked.total)} {fails})"
            found.append(Offer(title, QUICK_FIX, "coderl.repair", where, reason))
        found.append(Offer(f"Verify `{name}` ({examples(total)})", REWRITE, "coderl.verify", where, reason))
    if choice is not None and (choice.current is not None or function.is_stub):
        from lsp_server.choices import score

        count = len(choice.suggestions)
        for number, suggestion in enumerate(choice.suggestions):
            if number != choice.current:
                title = f"Body {number + 1} of {count} for `{name}`: {score(suggestion)}"
                found.append(Offer(title, REWRITE, "coderl.next", {**where, "choice": number}, choice=number))
        if choice.current is not None:
            found.append(Offer(f"Keep this body of `{name}`", REWRITE, "coderl.accept", where))
            found.append(Offer(f"Take back the body of `{name}`", REWRITE, "coderl.reject", where))
    return found


def examples(count: int) -> str:
    """`1 example`, `3 examples`."""
    return f"{count} {'example' if count == 1 else 'examples'}"


def _reason(server: Server, function: Function) -> str:
    if not server.configuration.trusted:
        return "The workspace is not trusted, so no code is run; trust it first."
    if not function.examples:
        read = "that can be read " if function.problems else ""
        return f"The docstring has no example {read}to verify a body by; add one such as `>>> f(2)`."
    return ""
