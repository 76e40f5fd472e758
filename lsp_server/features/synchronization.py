"""Opening, changing, saving and closing documents: what other features do then."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from lsprotocol import types

from lsp_server.documents.workspace import key_of

if TYPE_CHECKING:
    from lsp_server.server import Server


def register(server: Server) -> None:
    """Register the notifications about documents and notebooks. pygls keeps the documents themselves."""
    from lsp_server.features import diagnostics, feedback

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def did_open(params: types.DidOpenTextDocumentParams) -> None:
        from lsp_server.features import verify

        verify.remember_saved(server, params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def did_change(params: types.DidChangeTextDocumentParams) -> None:
        changed(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def did_save(params: types.DidSaveTextDocumentParams) -> None:
        from lsp_server.features import verify

        verify.on_save(server, params.text_document.uri)
        feedback.saved(server, params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def did_close(params: types.DidCloseTextDocumentParams) -> None:
        closed(params.text_document.uri)

    @server.feature(types.NOTEBOOK_DOCUMENT_DID_OPEN)
    def did_open_notebook(params: types.DidOpenNotebookDocumentParams) -> None:
        pass

    @server.feature(types.NOTEBOOK_DOCUMENT_DID_CHANGE)
    def did_change_notebook(params: types.DidChangeNotebookDocumentParams) -> None:
        cells = params.change.cells
        for change in (cells.text_content or []) if cells is not None else []:
            changed(change.document.uri)
        structure = cells.structure if cells is not None else None
        for cell in (structure.did_close or []) if structure is not None else []:
            closed(cell.uri)

    @server.feature(types.NOTEBOOK_DOCUMENT_DID_SAVE)
    def did_save_notebook(params: types.DidSaveNotebookDocumentParams) -> None:
        notebook = server.documents.get_notebook_document(notebook_uri=params.notebook_document.uri)
        for cell in notebook.cells if notebook is not None else []:
            feedback.saved(server, cell.document)

    @server.feature(types.NOTEBOOK_DOCUMENT_DID_CLOSE)
    def did_close_notebook(params: types.DidCloseNotebookDocumentParams) -> None:
        for cell in params.cell_text_documents:
            closed(cell.uri)

    listeners: tuple[Callable[[Server, str], None], ...] = (diagnostics.changed, feedback.changed)

    def changed(uri: str) -> None:
        for listener in listeners:
            listener(server, uri)

    def closed(uri: str) -> None:
        for job in server.jobs.of(key_of(uri)):
            job.cancel()
        server.closed(uri)
        diagnostics.closed(server, uri)
