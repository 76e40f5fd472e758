"""The open documents and folders, in place of pygls' own workspace.

pygls keys documents by the URI as the client spells it; here `file:///C:/a.py` and `file:///c%3A/a.py` are one
document.
Changes to documents that are not open are ignored.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from urllib.parse import unquote

from lsprotocol import types
from pygls.uris import to_fs_path
from pygls.workspace import Workspace

from lsp_server.documents.document import Document
from lsp_server.documents.positions import Encoding

log = logging.getLogger(__name__)

_DRIVE = re.compile(r"^(file:///)([A-Za-z])(?=:)")


def key_of(uri: str) -> str:
    """One spelling for all URIs of a document: nothing escaped, drive letter in lower case."""
    return _DRIVE.sub(lambda match: match[1] + match[2].lower(), unquote(uri))


def path_of(uri: str) -> str | None:
    """The file that a URI names; None where it names none (`untitled:`, `vscode-notebook-cell:`)."""
    try:
        return to_fs_path(uri) if uri.startswith("file:") else None
    except ValueError:
        return None


class OpenDocuments(Workspace):
    """The documents, notebooks and folders that the client has open."""

    def __init__(
        self,
        root_uri: str | None,
        sync_kind: types.TextDocumentSyncKind = types.TextDocumentSyncKind.Incremental,
        workspace_folders: Sequence[types.WorkspaceFolder] | None = None,
        position_encoding: types.PositionEncodingKind | str | None = types.PositionEncodingKind.Utf16,
    ) -> None:
        super().__init__(root_uri, sync_kind, workspace_folders, position_encoding)
        self.encoding = Encoding(str(getattr(position_encoding, "value", position_encoding)))
        self.documents: dict[str, Document] = {}

    def find(self, uri: str) -> Document | None:
        """The open document of a URI."""
        return self.documents.get(key_of(uri))

    def folder_of(self, uri: str) -> str | None:
        """URI of the innermost workspace folder that a document lies in; without folders the root."""
        key = key_of(uri)
        around = [
            folder.uri
            for folder in self.folders.values()
            if key == key_of(folder.uri) or key.startswith(key_of(folder.uri).rstrip("/") + "/")
        ]
        alone = str(self.root_uri) if self.root_uri and not self.folders else None
        return max(around, key=len, default=alone)

    def notebook_of(self, uri: str) -> types.NotebookDocument | None:
        """The notebook that a cell belongs to; None for other documents."""
        return self.get_notebook_document(cell_uri=key_of(uri))

    def put_text_document(self, text_document: types.TextDocumentItem, notebook_uri: str | None = None) -> None:
        """A document was opened."""
        key = key_of(text_document.uri)
        self.documents[key] = Document(
            text_document.uri,
            text_document.text,
            text_document.version,
            self.encoding,
            str(text_document.language_id or ""),
        )
        if notebook_uri:
            self._cell_in_notebook[key] = unquote(notebook_uri)

    def remove_text_document(self, doc_uri: str) -> None:
        """A document was closed."""
        self.documents.pop(key_of(doc_uri), None)
        self._cell_in_notebook.pop(key_of(doc_uri), None)

    def update_text_document(
        self, text_doc: types.VersionedTextDocumentIdentifier, change: types.TextDocumentContentChangeEvent
    ) -> None:
        """A document was changed."""
        document = self.find(text_doc.uri)
        if document is None:
            log.warning("ignored a change of %s, which is not open", text_doc.uri)
            return
        document.apply(change)
        document.version = text_doc.version

    def update_notebook_document(self, params: types.DidChangeNotebookDocumentParams) -> None:
        """A notebook was changed."""
        if unquote(params.notebook_document.uri) not in self.notebook_documents:
            log.warning("ignored a change of %s, which is not open", params.notebook_document.uri)
            return
        super().update_notebook_document(params)
