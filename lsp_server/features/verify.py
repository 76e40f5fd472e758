"""`coderl.verify`, and verifying on save: runs functions as they stand and marks the Examples that fail."""

from __future__ import annotations

import asyncio
import time
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from lsprotocol import types

from lsp_server.documents.workspace import key_of
from lsp_server.features import diagnostics
from lsp_server.features.implement import run_of, tell
from lsp_server.features.offers import examples
from lsp_server.features.progress import JobProgress
from lsp_server.jobs import TooManyJobs
from lsp_server.server import file_name_of
from lsp_server.worker import messages
from lsp_server.worker.client import WorkerFailed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lsp_server.documents.document import Document
    from lsp_server.documents.syntax import Function
    from lsp_server.jobs import Job
    from lsp_server.server import Server

MOST_ON_SAVE = 25
"""Functions verified at one save; the rest waits for the next."""
SLICE_SECONDS = 0.003


def start(server: Server, document: Document, functions: Sequence[Function], asked: bool) -> Job:
    """Start verifying functions; return at once. Raises TooManyJobs.

    Args:
        asked: whether the user asked for it, and is to be told how it went.
    """
    name = functions[0].name if len(functions) == 1 else ""

    async def work(job: Job) -> None:
        await _work(server, document, functions, job, asked)

    return server.jobs.start("verify", key_of(document.uri), name, work)


async def all_with_examples(server: Server, document: Document) -> list[Function]:
    """The functions of a document that can be verified; other requests have their turn while it is read."""
    found: list[Function] = []
    started = time.monotonic()
    for function in server.syntax(document).functions():
        if function.is_task and not function.is_stub and function.examples:
            found.append(function)
        if time.monotonic() - started > SLICE_SECONDS:
            await asyncio.sleep(0)
            started = time.monotonic()
    return found


def remember_saved(server: Server, uri: str) -> None:
    """Take a document's text for the one that is saved, to know at the next save what has changed."""
    document = server.documents.find(uri)
    if document is not None:
        server.saved_texts[key_of(uri)] = document.text


def on_save(server: Server, uri: str) -> None:
    """Verify what changed since the last save, and what was verified before."""
    document = server.documents.find(uri)
    if document is None:
        return
    before = server.saved_texts.get(key_of(uri), "")
    server.saved_texts[key_of(uri)] = document.text
    configured = server.configured(uri)
    if not (server.configuration.trusted and configured.settings.verifier.on_save):
        return

    async def verify() -> None:
        known = server.checks.names(key_of(uri))
        functions = [
            function
            for function in await all_with_examples(server, document)
            if function.name in known or function.text not in before
        ]
        if functions:
            try:
                start(server, document, functions[:MOST_ON_SAVE], asked=False)
            except TooManyJobs:
                pass  # the next save comes

    server.background(verify())


async def _work(server: Server, document: Document, functions: Sequence[Function], job: Job, asked: bool) -> None:
    what = functions[0].name if len(functions) == 1 else f"{len(functions)} functions"
    job.stage = "running the examples"
    progress = JobProgress(server, job, f"Verifying {what}") if asked else None
    view = server.view(document)
    shift = view.line_in_view(document, 0)
    by_name = {function.name: function for function in functions}
    verdicts: list[messages.Checked] = []

    def heard(event: str, body: dict[str, Any]) -> None:
        if event != "verdict":
            return
        checked = messages.checked(body)
        verdicts.append(checked)
        _remember(server, document, by_name[checked.function.name], checked, shift)
        if progress is not None:
            progress.report(f"{len(verdicts)} of {len(functions)} functions", 100 * len(verdicts) // len(functions))

    ids = tuple(messages.FunctionId(f.name, f.signature, f.docstring, f.line + shift) for f in functions)
    ended, wrong = "", True
    try:
        configured = await server.settled(document.uri)
        request = messages.Verify(view.text, file_name_of(server, document.uri), ids, run_of(configured))
        await server.worker.ask("verify", asdict(request), heard)
        ended = summary(verdicts)
        wrong = any(checked.passed < checked.total for checked in verdicts)
    except WorkerFailed as error:
        ended = str(error)
        if not asked:
            server.say_once(ended, types.MessageType.Warning)
    except asyncio.CancelledError:
        if progress is not None:
            progress.end("Cancelled.")
        raise
    finally:
        if progress is not None:
            progress.end(ended)
        diagnostics.refresh(server, document.uri)
    if asked:
        tell(server, server.configured(document.uri), ended, wrong)


def summary(verdicts: Sequence[messages.Checked]) -> str:
    """One sentence on how verifying went."""
    if len(verdicts) == 1:
        [checked] = verdicts
        if checked.passed == checked.total:
            return f"{checked.function.name} passes {'its' if checked.total == 1 else 'all'} {examples(checked.total)}."
        text = f"{checked.function.name} passes {checked.passed}/{checked.total}: {checked.message}"
        return text.rstrip(".") + "."
    failing = [checked.function.name for checked in verdicts if checked.passed < checked.total]
    if not failing:
        return f"All {len(verdicts)} functions pass their examples."
    named = ", ".join(failing[:3]) + (" ..." if len(failing) > 3 else "")
    return f"{len(failing)} of {len(verdicts)} functions fail an example: {named}."


def _remember(server: Server, document: Document, function: Function, checked: messages.Checked, shift: int) -> None:
    from lsp_server.checks import Check

    key = key_of(document.uri)
    if server.documents.find(document.uri) is document:
        server.checks.put(key, Check(function.name, function.text, function.start_line, shift, checked))
