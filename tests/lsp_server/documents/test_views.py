"""Notebook cells as one text: the cells above, magics as comments, lines and columns unchanged."""

from __future__ import annotations

from lsprotocol import types

from lsp_server.documents.views import view_of
from lsp_server.documents.workspace import OpenDocuments, key_of, path_of

CELLS = [
    ("c1", "%matplotlib inline\nimport math", "python", types.NotebookCellKind.Code),
    ("c2", "# Title", "markdown", types.NotebookCellKind.Markup),
    ("c3", "%%bash\nls def f(): ...", "python", types.NotebookCellKind.Code),
    ("c4", "%%time\nx = 1\n    !ls\n", "python", types.NotebookCellKind.Code),
    ("c5", "def f(): ...", "python", types.NotebookCellKind.Code),
    ("c6", "later = 1", "python", types.NotebookCellKind.Code),
]


def opened() -> OpenDocuments:
    documents = OpenDocuments(None)
    notebook = types.NotebookDocument(
        uri="file:///n.ipynb",
        notebook_type="jupyter-notebook",
        version=1,
        cells=[types.NotebookCell(kind=kind, document=f"cell:{name}") for name, _, _, kind in CELLS],
    )
    items = [
        types.TextDocumentItem(uri=f"cell:{name}", language_id=language, version=1, text=text)
        for name, text, language, _ in CELLS
    ]
    documents.put_notebook_document(types.DidOpenNotebookDocumentParams(notebook, items))
    return documents


def test_a_cell_sees_the_code_above_it() -> None:
    documents = opened()
    cell = documents.find("cell:c5")
    assert cell is not None
    view = view_of(documents, cell)
    assert view.text == "#matplotlib inline\nimport math\n#%bash\n#s def f(): ...\n#%time\nx = 1\n    #ls\ndef f(): ..."
    assert view.line_in_view(cell, 0) == 7
    assert [part.document.uri for part in view.parts] == ["cell:c1", "cell:c3", "cell:c4", "cell:c5"]
    assert [view.part_at(line).document.uri for line in (0, 1, 2, 3, 4, 6, 7, 99)] == [
        "cell:c1", "cell:c1", "cell:c3", "cell:c3", "cell:c4", "cell:c4", "cell:c5", "cell:c5",
    ]  # fmt: skip


def test_other_documents_are_their_own_view() -> None:
    documents = opened()
    documents.put_text_document(types.TextDocumentItem("file:///a.py", "python", 1, "%x\n"))
    document = documents.find("file:///a.py")
    assert document is not None and view_of(documents, document).text == "%x\n"


def test_one_key_for_every_spelling() -> None:
    assert key_of("file:///C%3A/a%20b.py") == key_of("file:///c:/a b.py") == "file:///c:/a b.py"
    assert path_of("untitled:Untitled-1") is None and path_of("file:///a%20b.py") == "/a b.py"


def test_the_innermost_folder() -> None:
    folders = [types.WorkspaceFolder(uri=uri, name="x") for uri in ("file:///w", "file:///w/inner", "file:///wide")]
    documents = OpenDocuments("file:///w", workspace_folders=folders)
    assert documents.folder_of("file:///w/inner/a.py") == "file:///w/inner"
    assert documents.folder_of("file:///w/a.py") == "file:///w"
    assert documents.folder_of("file:///elsewhere/a.py") is None
    assert OpenDocuments("file:///root").folder_of("untitled:1") == "file:///root"


def test_changes_of_what_is_not_open_are_ignored() -> None:
    documents = opened()
    change = types.TextDocumentContentChangeWholeDocument(text="x")
    documents.update_text_document(types.VersionedTextDocumentIdentifier(uri="file:///no.py", version=2), change)
    documents.remove_text_document("file:///no.py")
    documents.update_notebook_document(
        types.DidChangeNotebookDocumentParams(
            types.VersionedNotebookDocumentIdentifier(version=2, uri="file:///no.ipynb"),
            types.NotebookDocumentChangeEvent(),
        )
    )
    assert documents.find("file:///no.py") is None
