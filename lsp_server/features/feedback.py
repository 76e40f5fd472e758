"""Notes what becomes of applied bodies, where the user wants it: accepted, rejected, undone, survived a save."""

from __future__ import annotations

import asyncio
import datetime
import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol import types

from lsp_server.documents.workspace import key_of

if TYPE_CHECKING:
    from lsp_server.choices import Choice
    from lsp_server.server import Server

log = logging.getLogger(__name__)

FEEDBACK_FILE = "feedback.jsonl"
"""Name of the log, in the data folder."""
UNDO_SECONDS = 0.5
"""After an edit, whether it took a body back is looked at when nothing was typed for so long."""


def applied(server: Server, choice: Choice) -> None:
    """A body was put into the file; its text is known once the client has reported the change."""
    choice.survived = False
    choice.applied_text = ""


def accepted(server: Server, choice: Choice) -> None:
    """The user said that the body stays."""
    _note(server, choice, "accepted")


def rejected(server: Server, choice: Choice, number: int | None = None) -> None:
    """The user took the body back by command, or the body of a number was looked at and not wanted."""
    _note(server, choice, "rejected", number)


def replaced(server: Server, choice: Choice) -> None:
    """The user went on to another body."""
    if choice.current is not None:
        _note(server, choice, "rejected")


def saved(server: Server, uri: str) -> None:
    """A document was saved: bodies that are still there have survived."""
    from lsp_server.features.apply import current_function

    document = server.documents.find(uri)
    for choice in server.choices.in_document(key_of(uri)) if document is not None else []:
        if choice.current is None or choice.survived or document is None:
            continue
        function = current_function(server, document, choice.function)
        if function is not None and function.text == choice.applied_text:
            choice.survived = True
            _note(server, choice, "survived")


def changed(server: Server, uri: str) -> None:
    """A document was edited: by our own edit, or by an undo."""
    key = key_of(uri)
    if not any(choice.current is not None or not choice.applied_text for choice in server.choices.in_document(key)):
        return
    timers = server.waiting_undos
    if key in timers:
        timers[key].cancel()

    def look() -> None:
        timers.pop(key, None)
        _look(server, uri)

    timers[key] = asyncio.get_running_loop().call_later(UNDO_SECONDS, look)


def _look(server: Server, uri: str) -> None:
    from lsp_server.features.apply import current_function

    document = server.documents.find(uri)
    for choice in server.choices.in_document(key_of(uri)) if document is not None else []:
        if choice.current is None or document is None:
            continue
        function = current_function(server, document, choice.function)
        if function is None:
            continue
        if function.text == choice.function.text:
            _note(server, choice, "undone")
            choice.current = None
        elif not choice.applied_text:
            choice.applied_text = function.text


def _note(server: Server, choice: Choice, event: str, number: int | None = None) -> None:
    level = server.configured(choice.uri).settings.feedback
    number = choice.current if number is None else number
    if level == "off" or number is None:
        return
    from engine.feedback import Event, Feedback, FeedbackTask, to_line
    from engine.model_store import ModelStore

    found = choice.suggestions[number]
    with_code = level == "code"
    function = choice.function
    path = ModelStore().data_dir / FEEDBACK_FILE
    try:
        task = FeedbackTask.of(function.name, function.signature, function.docstring, with_code=with_code)
        note = Feedback(
            time=datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
            event=Event(event),
            task=task,
            body=found.body if with_code else None,
            model=choice.answer.digest,
            origin=found.origin,
            passed=found.passed,
            total=found.total,
        )
        _append(path, to_line(note))
    except OSError as error:
        server.say_once(
            f"The feedback log {path} could not be written ({error.strerror or error}); "
            "set `coderl.feedback` to `off` or make room for it.",
            types.MessageType.Warning,
        )
    except UnicodeEncodeError:
        log.warning("a function with a lone surrogate in its text is not logged")


def _append(path: Path, line: str) -> None:
    """Add a line to the log, which only its owner can read."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        os.write(descriptor, line.encode("utf-8"))  # one call: lines of two editors do not mix
    finally:
        os.close(descriptor)
