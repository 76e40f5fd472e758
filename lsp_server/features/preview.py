"""Preview documents: the file as it would be with a body, for clients that can show what a server provides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, urlsplit

from lsprotocol import types

from lsp_server.documents.workspace import key_of

if TYPE_CHECKING:
    from lsp_server.server import Server

SCHEME = "coderl-candidate"


def register(server: Server) -> None:
    """Register `workspace/textDocumentContent` (LSP 3.18) and `coderl.preview`."""

    @server.feature(types.WORKSPACE_TEXT_DOCUMENT_CONTENT, types.TextDocumentContentOptions(schemes=[SCHEME]))
    def content(params: types.TextDocumentContentParams) -> types.TextDocumentContentResult:
        return types.TextDocumentContentResult(text=_text(server, params.uri))

    @server.command("coderl.preview")
    def preview(*arguments: Any) -> str | None:
        given = arguments[0] if arguments and isinstance(arguments[0], dict) else {}
        uri, name = str(given.get("uri", "")), str(given.get("name", ""))
        choice = next((c for c in server.choices.in_document(key_of(uri)) if c.function.name == name), None)
        if choice is None or not choice.suggestions:
            server.say("There is no body to preview; implement the function first.")
            return None
        number = int(given.get("choice", choice.current or 0)) % len(choice.suggestions)
        made = f"{SCHEME}:/{quote(name)}.py?{quote(uri, safe='')}&{quote(name, safe='')}&{number}"
        if server.supports("window.show_document.support") and server.supports("workspace.text_document_content"):
            server.window_show_document(types.ShowDocumentParams(uri=made, take_focus=False))
        return made


def _text(server: Server, uri: str) -> str:
    from engine.edits import EditRejected, apply_edits, body_edits
    from engine.reading import source_file

    query = urlsplit(uri).query
    parts = [next(iter(parse_qs(f"x={part}").get("x", [""]))) for part in query.split("&")]
    if len(parts) != 3 or not parts[2].isdigit():
        return ""
    document = server.documents.find(parts[0])
    choice = next((c for c in server.choices.in_document(key_of(parts[0])) if c.function.name == parts[1]), None)
    if document is None or choice is None or int(parts[2]) >= len(choice.suggestions):
        return ""
    text = server.view(document).text
    file = source_file(text)
    entry = next((entry for entry in file.functions if entry.name == parts[1]), None)
    if entry is None:
        return ""
    try:
        return apply_edits(text, body_edits(text, file.task(entry), choice.suggestions[int(parts[2])].body))
    except EditRejected:
        return ""
