"""Reads the editor's feedback log into rows: bodies that the user kept, logged with their code."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from engine.examples import plain_docstring, read_docstring
from engine.feedback import Event, Feedback, read_feedback
from engine.quiet_ast import parse_module
from training.corpus.rows import Row, body_as_function
from training.errors import StageFailed


def feedback_rows(path: Path, but: Collection[str] = ()) -> Iterator[Row]:
    """Yield each kept body once; what was undone later is no longer kept.

    Args:
        path: the log.
        but: names of functions to leave out, because they are held out.

    Raises:
        StageFailed: the log cannot be read.
    """
    kept: dict[tuple[str, str], Feedback] = {}
    try:
        for record in read_feedback(path):
            if record.body and record.task.signature:
                key = record.task.digest, record.body
                if record.event in (Event.ACCEPTED, Event.SURVIVED):
                    kept[key] = record
                else:
                    kept.pop(key, None)
    except OSError as error:
        raise StageFailed(f"The feedback log {path} cannot be read ({error.strerror or error}).") from None
    for record in kept.values():
        row = feedback_row(record)
        if row is not None and row.name not in but:
            yield row


def feedback_row(record: Feedback) -> Row | None:
    """The row of one kept body; None where it is undocumented or does not parse."""
    assert record.body is not None and record.task.signature is not None
    name = record.task.name
    owner, _, short = name.rpartition(".")
    reading = read_docstring(plain_docstring(record.task.docstring or ""), short, owner)
    if not reading.prose or parse_module(body_as_function(record.body)) is None:
        return None
    return Row(
        origin="feedback",
        name=name,
        signature=record.task.signature,
        phrasings=(reading.prose,),
        # The file around it is not logged, so its Examples may not run: they are shown, not verified, unless it stands
        # alone.
        examples=tuple((e.source, e.want, e.want_exception) for e in reading.examples),
        body=record.body,
    )
