"""Puts a body into its file by a versioned edit.

Where the document has moved on, the function is found again; where it cannot be, the edit is refused.
"""

from __future__ import annotations

import asyncio
from dataclasses import asdict
from typing import TYPE_CHECKING

from lsprotocol import types

from lsp_server.documents.workspace import key_of
from lsp_server.server import ANSWER_SECONDS
from lsp_server.waiting import within
from lsp_server.worker.client import WorkerFailed
from lsp_server.worker.messages import Edit, Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lsp_server.choices import Choice
    from lsp_server.documents.document import Document
    from lsp_server.documents.syntax import Function
    from lsp_server.documents.views import View
    from lsp_server.server import Server

ATTEMPTS = 3
"""How often an edit is made anew while somebody types."""


class CannotApply(Exception):
    """The edit cannot be made; the message is one sentence for the user."""


async def apply_body(server: Server, choice: Choice, number: int, searched: View | None = None) -> None:
    """Put the body of a number into the file, in place of the one that should be there.

    Args:
        searched: the view the search ran on, where its edits may still fit.

    Raises:
        CannotApply: the file or the function is not what it was, or the client refused.
    """
    found = choice.suggestions[number]
    label = f"Implement {choice.function.name}"
    for attempt in range(ATTEMPTS):
        view = _view(server, choice)
        if searched is not None and searched.text == view.text and attempt == 0:
            edits: Sequence[Edit] = found.edits
        else:
            edits = await _placed(server, choice, view, found.body)
        if view.text != _view(server, choice).text:
            continue
        if await _apply(server, view, edits, label, choice.uri):
            choice.current = number
            choice.seen.add(number)
            return
    raise CannotApply(f"{choice.function.name} was not changed: the file kept changing; try again.")


async def edit_of_choice(server: Server, uri: str, name: str, number: int) -> types.WorkspaceEdit:
    """The edit that puts a body found before into the file. Raises CannotApply."""
    choice = next((c for c in server.choices.in_document(key_of(uri)) if c.function.name == name), None)
    if choice is None or not 0 <= number < len(choice.suggestions):
        raise CannotApply(f"The bodies found for {name} are not there any more; implement it again.")
    view = _view(server, choice)
    edits = await _placed(server, choice, view, choice.suggestions[number].body)
    if view.text != _view(server, choice).text:
        raise CannotApply("The file was changed meanwhile; try again.")
    return workspace_edit(server, view, edits, f"Implement {name}", choice.uri)


async def restore(server: Server, choice: Choice) -> None:
    """Give the function the text it had before. Raises CannotApply."""
    document = server.documents.find(choice.uri)
    function = current_function(server, document, choice.function) if document is not None else None
    if document is None or function is None:
        raise CannotApply(f"{choice.function.name} is not in the file any more.")
    view = server.view(document)
    first = view.line_in_view(document, function.start_line)
    lines = function.text.splitlines() or [""]
    start = document.line(function.start_line)
    column = len(start) - len(start.lstrip())
    end_column = len(lines[-1]) + (column if len(lines) == 1 else 0)
    edit = Edit(first, column, first + len(lines) - 1, end_column, choice.function.text)
    if not await _apply(server, view, [edit], f"Take back {choice.function.name}", choice.uri):
        raise CannotApply(f"{choice.function.name} was not changed: the editor refused the edit.")
    choice.current = None


def current_function(server: Server, document: Document, wanted: Function) -> Function | None:
    """The function with this name, signature and docstring as it is now, wherever it stands."""
    syntax = server.syntax(document)
    at = syntax.function_at(min(wanted.line, document.line_count - 1))
    identity = (wanted.name, wanted.signature, wanted.docstring)
    if at is not None and (at.name, at.signature, at.docstring) == identity:
        return at
    return next((f for f in syntax.functions() if (f.name, f.signature, f.docstring) == identity), None)


def workspace_edit(server: Server, view: View, edits: Sequence[Edit], label: str, uri: str) -> types.WorkspaceEdit:
    """Edits of a view as the client takes them: versioned and, where wanted and possible, to be confirmed."""
    by_document: dict[str, tuple[Document, list[types.TextEdit | types.AnnotatedTextEdit | types.SnippetTextEdit]]] = {}
    confirm = server.configured(uri).settings.confirm_edits
    confirm = confirm and server.supports("workspace.workspace_edit.change_annotation_support")
    for edit in edits:
        part = view.part_at(edit.start_line)
        first = part.first_line
        place = part.document.range(edit.start_line - first, edit.start_column, edit.end_line - first, edit.end_column)
        made: types.TextEdit | types.AnnotatedTextEdit
        if confirm:
            made = types.AnnotatedTextEdit(range=place, new_text=edit.new_text, annotation_id="coderl")
        else:
            made = types.TextEdit(range=place, new_text=edit.new_text)
        by_document.setdefault(part.document.uri, (part.document, []))[1].append(made)
    if not server.supports("workspace.workspace_edit.document_changes"):
        plain = {
            key: [
                types.TextEdit(range=edit.range, new_text=edit.new_text) for edit in made if hasattr(edit, "new_text")
            ]
            for key, (_, made) in by_document.items()
        }
        return types.WorkspaceEdit(changes=plain)
    changes = [
        types.TextDocumentEdit(
            text_document=types.OptionalVersionedTextDocumentIdentifier(uri=key, version=document.version), edits=made
        )
        for key, (document, made) in by_document.items()
    ]
    annotations = None
    if confirm:
        annotations = {"coderl": types.ChangeAnnotation(label=label, needs_confirmation=True)}
    return types.WorkspaceEdit(document_changes=list(changes), change_annotations=annotations)


def _view(server: Server, choice: Choice) -> View:
    document = server.documents.find(choice.uri)
    if document is None:
        raise CannotApply(f"{choice.function.name} was not changed: its file was closed meanwhile.")
    return server.view(document)


async def _placed(server: Server, choice: Choice, view: View, body: str) -> Sequence[Edit]:
    request = Place(view.text, choice.identity, choice.body_now(), body)
    try:
        answer = await server.worker.ask("place", asdict(request))
    except WorkerFailed as error:
        raise CannotApply(str(error)) from None
    return [Edit(**edit) for edit in answer["edits"]]


async def _apply(server: Server, view: View, edits: Sequence[Edit], label: str, uri: str) -> bool:
    """Have the client make the edits; False where the document had changed in the meantime."""
    if not server.supports("workspace.apply_edit"):
        raise CannotApply("This editor does not let a server make edits, so nothing was changed.")
    versions = [(part.document, part.document.revision) for part in view.parts]
    params = types.ApplyWorkspaceEditParams(edit=workspace_edit(server, view, edits, label, uri), label=label)
    try:
        result = await within(ANSWER_SECONDS, server.workspace_apply_edit_async(params))
    except asyncio.TimeoutError:
        raise CannotApply(
            f"The editor did not answer within {ANSWER_SECONDS:g} s whether it made the edit; look at the file."
        ) from None
    except Exception as error:  # noqa: BLE001 - whatever the client answered, it was no
        raise CannotApply(f"The editor refused the edit ({error}).") from None
    if result.applied:
        return True
    if any(document.revision != revision for document, revision in versions):
        return False
    reason = f" ({result.failure_reason.rstrip('.')})" if result.failure_reason else ""
    raise CannotApply(f"The editor refused the edit{reason}.")
