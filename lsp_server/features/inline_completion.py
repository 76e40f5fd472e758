"""Inline completion: bodies found before, as ghost text in a stub, and only when the user asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from lsp_server.documents.workspace import key_of

if TYPE_CHECKING:
    from engine.text_edits import TextEdit
    from lsp_server.documents.document import Document
    from lsp_server.server import Server
    from lsp_server.worker.messages import Edit


def register(server: Server) -> None:
    """Register `textDocument/inlineCompletion`; pygls announces it only where options are given."""

    @server.feature(types.TEXT_DOCUMENT_INLINE_COMPLETION, types.InlineCompletionOptions())
    def inline_completion(params: types.InlineCompletionParams) -> types.InlineCompletionList:
        items: list[types.InlineCompletionItem] = []
        if params.context.trigger_kind == types.InlineCompletionTriggerKind.Invoked:
            items = _items(server, params)
        return types.InlineCompletionList(items=items)


def _items(server: Server, params: types.InlineCompletionParams) -> list[types.InlineCompletionItem]:
    from engine.edits import EditRejected, body_edits
    from engine.reading import source_file

    document = server.documents.find(params.text_document.uri)
    if document is None or params.position.line >= document.line_count:
        return []
    function = server.syntax(document).function_at(params.position.line)
    choice = server.choices.of(key_of(document.uri), function) if function is not None else None
    if function is None or choice is None or not function.is_stub:
        return []
    file = source_file(document.text)
    entry = next((e for e in file.functions if e.name == function.name and e.line == function.line), None)
    if entry is None:
        return []
    task = file.task(entry)
    items = []
    for number, found in enumerate(choice.suggestions):
        try:
            edits = body_edits(document.text, task, found.body)
        except EditRejected:
            continue
        if len(edits) != 1:
            continue  # ghost text cannot add an import at the file's top
        edit = _at_cursor(document, edits[0], params.position.line)
        if edit is not None:
            place = document.range(edit.start_line, edit.start_column, edit.end_line, edit.end_column)
            about = {"uri": document.uri, "name": function.name, "choice": number, "accepted": True}
            taken = types.Command(title="Accept", command="coderl.chosen", arguments=[about])
            items.append(types.InlineCompletionItem(insert_text=edit.new_text, range=place, command=taken))
    return items


def _at_cursor(document: Document, edit: TextEdit, line: int) -> Edit | None:
    """The edit as one of the cursor's line, which is all that ghost text can change; None where it cannot be."""
    from lsp_server.worker.messages import Edit

    if edit.start_line == edit.end_line == line:
        return Edit(line, edit.start_column, line, edit.end_column, edit.new_text)
    blank = all(not document.line(number).strip() for number in range(edit.start_line + 1, line + 1))
    rest = document.line(edit.start_line)[edit.start_column :]
    inserts = (edit.start_line, edit.start_column) == (edit.end_line, edit.end_column)
    if not inserts or line < edit.start_line or rest.strip() or not blank or edit.new_text[:1] not in ("\r", "\n"):
        return None
    # The new lines begin on the blank one that the cursor is on, rather than below the docstring.
    width = len(document.line(line).rstrip("\r\n"))
    return Edit(line, 0, line, width, edit.new_text.lstrip("\r\n"))
