"""Inline completion: bodies found before, as ghost text in a stub, and only when the user asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from lsp_server.documents.workspace import key_of

if TYPE_CHECKING:
    from lsp_server.server import Server


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
        [edit] = edits
        if edit.start_line <= params.position.line <= edit.end_line:
            place = document.range(edit.start_line, edit.start_column, edit.end_line, edit.end_column)
            about = {"uri": document.uri, "name": function.name, "choice": number, "accepted": True}
            taken = types.Command(title="Accept", command="coderl.chosen", arguments=[about])
            items.append(types.InlineCompletionItem(insert_text=edit.new_text, range=place, command=taken))
    return items
