"""Hover on an Example: how it went when it was last run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from lsp_server.documents.workspace import key_of
from lsp_server.features.diagnostics import shows_output

if TYPE_CHECKING:
    from lsp_server.server import Server
    from lsp_server.worker.messages import CheckedExample


def register(server: Server) -> None:
    """Register `textDocument/hover`."""

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(params: types.HoverParams) -> types.Hover | None:
        document = server.documents.find(params.text_document.uri)
        if document is None:
            return None
        line = params.position.line
        for example in server.checks.placed(key_of(document.uri), document):
            if example.line <= line <= example.end_line:
                content = types.MarkupContent(kind=_kind(server), value=_text(example.result, _kind(server)))
                return types.Hover(contents=content, range=document.line_range(example.line, example.end_line))
        return None


def _kind(server: Server) -> types.MarkupKind:
    text_document = server.client_capabilities.text_document
    formats = text_document.hover.content_format if text_document and text_document.hover else None
    return types.MarkupKind.Markdown if formats and types.MarkupKind.Markdown in formats else types.MarkupKind.PlainText


def _text(result: CheckedExample, kind: types.MarkupKind) -> str:
    if result.passed:
        return "This example passes" + (", compared by value." if result.by_value else ".")
    message = result.message.rstrip(".") + "."
    if not shows_output(result):
        return message
    if kind is types.MarkupKind.PlainText:
        return f"{message}\nExpected: {result.want or 'nothing'}\nGot: {result.got}"
    return f"{message}\n\nExpected\n{_fenced(result.want)}\ngot\n{_fenced(result.got)}"


def _fenced(text: str) -> str:
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}text\n{text}\n{fence}"
