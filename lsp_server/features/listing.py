"""`coderl.functions` and `coderl.suggestions`: what is known, for editors that show it in views of their own."""

from __future__ import annotations

import asyncio
import time
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from lsp_server.documents.workspace import key_of
from lsp_server.features.commands import arguments_of, choice_of

if TYPE_CHECKING:
    from lsp_server.checks import PlacedExample
    from lsp_server.documents.document import Document
    from lsp_server.server import Server

SLICE_SECONDS = 0.003
"""After so long other requests have their turn."""


def register(server: Server) -> None:
    """Register both commands."""

    @server.command("coderl.functions")
    async def functions(*arguments: Any) -> list[dict[str, Any]] | None:
        document = server.documents.find(str(arguments_of(arguments).get("uri", "")))
        return await _functions(server, document) if document is not None else None

    @server.command("coderl.suggestions")
    def suggestions(*arguments: Any) -> dict[str, Any] | None:
        choice = choice_of(server, arguments_of(arguments))
        if choice is None:
            return None
        return {
            "name": choice.function.name,
            "job": choice.job,
            "current": choice.current,
            "suggestions": [
                {
                    "choice": number,
                    "body": found.body,
                    "passed": found.passed,
                    "total": found.total,
                    "agreed": found.cluster,
                    "critic": found.critic,
                    "origin": found.origin,
                    "byValue": found.by_value,
                }
                for number, found in enumerate(choice.suggestions)
            ],
        }


async def _functions(server: Server, document: Document) -> list[dict[str, Any]] | None:
    """The functions with Examples, and how they were last found; None where the document changes on the way."""
    placed: dict[str, list[PlacedExample]] = {}
    for example in server.checks.placed(key_of(document.uri), document):
        placed.setdefault(example.check.name, []).append(example)
    revision = document.revision
    found: list[dict[str, Any]] = []
    started = time.monotonic()
    for function in server.syntax(document).functions():
        if function.is_task and function.examples:
            results = placed.get(function.name)
            found.append(
                {
                    "name": function.name,
                    "line": function.line,
                    "endLine": function.end_line,
                    "isStub": function.is_stub,
                    "examples": [asdict(example) for example in function.examples],
                    "check": _check(results) if results else None,
                }
            )
        if time.monotonic() - started > SLICE_SECONDS:
            await asyncio.sleep(0)
            started = time.monotonic()
        if document.revision != revision:
            return None
    return found


def _check(results: list[PlacedExample]) -> dict[str, Any]:
    checked = results[0].check.checked
    return {
        "passed": checked.passed,
        "total": checked.total,
        "message": checked.message,
        "examples": [{**asdict(r.result), "line": r.line, "end_line": r.end_line} for r in results],
    }
