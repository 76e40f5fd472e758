"""Marks the Examples that fail, at their own lines, with expected and got: pulled by the client or pushed to it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from lsprotocol import types

from lsp_server.documents.workspace import key_of

if TYPE_CHECKING:
    from lsp_server.checks import PlacedExample
    from lsp_server.documents.document import Document
    from lsp_server.server import Server
    from lsp_server.worker.messages import CheckedExample

SOURCE = "coderl"
CODE = "example-fails"
CHANGE_SECONDS = 0.3
"""After a change, diagnostics are looked at again when nothing was typed for so long."""
SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "information": types.DiagnosticSeverity.Information,
    "hint": types.DiagnosticSeverity.Hint,
}


def register(server: Server) -> None:
    """Register `textDocument/diagnostic`; clients that do not pull are pushed to."""
    options = types.DiagnosticOptions(identifier=SOURCE, inter_file_dependencies=False, workspace_diagnostics=False)

    @server.feature(types.TEXT_DOCUMENT_DIAGNOSTIC, options)
    def diagnostic(
        params: types.DocumentDiagnosticParams,
    ) -> types.RelatedFullDocumentDiagnosticReport | types.RelatedUnchangedDocumentDiagnosticReport:
        document = server.documents.find(params.text_document.uri)
        items = diagnostics(server, document) if document is not None else []
        mark = str(hash(tuple((d.range.start.line, d.range.end.line, d.message) for d in items)))
        if params.previous_result_id == mark:
            return types.RelatedUnchangedDocumentDiagnosticReport(result_id=mark)
        return types.RelatedFullDocumentDiagnosticReport(items=items, result_id=mark)


def diagnostics(server: Server, document: Document) -> list[types.Diagnostic]:
    """The diagnostics of a document as it is now."""
    severity = SEVERITIES.get(server.configured(document.uri).settings.diagnostics)
    if severity is None:
        return []
    placed = server.checks.placed(key_of(document.uri), document)
    return [_diagnostic(document, example, severity) for example in placed if not example.result.passed]


def refresh(server: Server, uri: str) -> None:
    """Have the client show the diagnostics of a document as they are now."""
    document = server.documents.find(uri)
    if document is None:
        return
    if server.supports("text_document.diagnostic"):
        if server.supports("workspace.diagnostics.refresh_support"):
            server.workspace_diagnostic_refresh(None)
        return
    server.text_document_publish_diagnostics(
        types.PublishDiagnosticsParams(
            uri=document.uri, version=document.version, diagnostics=diagnostics(server, document)
        )
    )


def changed(server: Server, uri: str) -> None:
    """A document was edited: results of functions that changed are withdrawn, those below move."""
    key = key_of(uri)
    if not server.checks.names(key) or server.supports("text_document.diagnostic"):
        return
    waiting = server.waiting_refreshes
    if key in waiting:
        waiting[key].cancel()

    def again() -> None:
        waiting.pop(key, None)
        refresh(server, uri)

    waiting[key] = asyncio.get_running_loop().call_later(CHANGE_SECONDS, again)


def closed(server: Server, uri: str) -> None:
    """A document was closed: nothing is shown for it any more."""
    handle = server.waiting_refreshes.pop(key_of(uri), None)
    if handle is not None:
        handle.cancel()
    if not server.supports("text_document.diagnostic"):
        server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri=uri, diagnostics=[]))


def shows_output(result: CheckedExample) -> bool:
    """Whether what an Example gave says more than the message: not where it gave nothing, or was stopped."""
    return bool(result.got) and result.got not in ("TimeLimit", "MemoryLimit", "Crash")


def _diagnostic(document: Document, example: PlacedExample, severity: types.DiagnosticSeverity) -> types.Diagnostic:
    result = example.result
    parts = [result.message.rstrip(".") + "."]
    if shows_output(result):
        parts += [f"Expected: {result.want or 'nothing'}", f"Got: {result.got}"]
    return types.Diagnostic(
        range=document.line_range(example.line, example.end_line),
        message="\n".join(parts),
        severity=severity,
        source=SOURCE,
        code=CODE,
        data={"name": example.check.name},
    )
