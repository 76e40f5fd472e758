"""Reads a user's own Python tree into rows: each function with Examples, as its file was before it was written."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator
from pathlib import Path

from engine.prompt import relevant_context
from engine.quiet_ast import parse_module
from engine.reading import FunctionEntry, SourceFile, UnreadableSource, read_source, source_file
from engine.tasks import Task
from training.corpus.mining import canonical_body, python_files
from training.corpus.rows import Row, body_as_function

MAX_BODY_CHARS = 1_200
HELD_OUT_SHARE = 0.2


def workspace_rows(root: Path, licence: str = "") -> Iterator[Row]:
    """Yield every function below a folder that has a body and at least one Example, in a fixed order.

    Files that cannot be read or parsed are passed over; hidden folders and virtual environments are not entered.

    Args:
        root: the folder.
        licence: SPDX identifier of the tree's licence, where known.
    """
    for path in python_files(root):
        parts = path.relative_to(root).parts
        if any(part.startswith(".") for part in parts) or {"site-packages", "venv", "node_modules"} & set(parts):
            continue
        try:
            text = read_source(path)
        except UnreadableSource:
            continue
        yield from file_rows(text, path.resolve(), path.relative_to(root).as_posix(), licence)


def file_rows(text: str, path: Path, shown: str, licence: str = "") -> Iterator[Row]:
    """Yield the rows of one file.

    Args:
        text: its source.
        path: where it lies; its programs are run as that file.
        shown: its name in the rows' origin.
        licence: SPDX identifier.
    """
    if parse_module(text) is None:
        return
    file = source_file(text)
    for entry in file.entries:
        task = file.task(entry)
        body = written_body(task)
        if body is None or entry.is_local:
            continue
        yield Row(
            origin=f"workspace/{shown}",
            name=task.name,
            signature=task.signature,
            phrasings=(task.prose,),
            examples=tuple((e.source, e.want, e.want_exception) for e in task.examples),
            body=body,
            imports=tuple(relevant_context(task).split("\n")) if relevant_context(task) else (),
            class_header=task.class_header,
            program=as_stub(file, entry),
            licence=licence,
            extra={"path": str(path)},
        )


def written_body(task: Task) -> str | None:
    """The canonical body of a function that can be learned from; None for stubs, giants and what has no Examples."""
    if task.is_stub or not task.examples or not task.prose:
        return None
    tree = parse_module(body_as_function(task.body))
    if tree is None:
        return None
    function = tree.body[0]
    assert isinstance(function, ast.FunctionDef)
    body = canonical_body(function.body)
    return body if len(body) <= MAX_BODY_CHARS else None


def as_stub(file: SourceFile, entry: FunctionEntry) -> str:
    """The file's text with one function's body replaced by `...`."""
    return file.text[: entry.body_start] + "..." + file.text[entry.body_end :]


def split_rows(rows: list[Row], share: float = HELD_OUT_SHARE, purpose: str = "") -> tuple[list[Row], list[Row]]:
    """(rows to train on, rows held out), by the hash of name and body: at least one on either side where there are two.

    The split depends on each function alone, so it stays as it is while others are added. Splits for different purposes
    are independent: what one leaves to train on, another can split again.
    """

    def place(row: Row) -> str:
        return hashlib.sha256(f"{purpose}{row.name}\n{row.body}".encode()).hexdigest()

    ordered = sorted(rows, key=place)
    bound = int(share * 16**8)
    held = [row for row in ordered if int(place(row)[:8], 16) < bound]
    if len(rows) > 1 and not held:
        held = ordered[:1]
    if len(held) == len(rows):
        held = held[: len(rows) - 1]
    chosen = {id(row) for row in held}
    return [row for row in rows if id(row) not in chosen], [row for row in rows if id(row) in chosen]
