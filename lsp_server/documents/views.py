"""What the engine reads for a document: its own text, or for a notebook's cell the cells above it and the cell."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lsprotocol import types

from lsp_server.documents.document import Document, split
from lsp_server.documents.workspace import OpenDocuments, key_of

_MAGIC = re.compile(r"([ \t]*)[%!?](?=\S)")
_CELL_MAGIC = re.compile(r"\s*%%(\w+)")
_PYTHON_MAGICS = {"time", "timeit", "capture", "prun"}


@dataclass(frozen=True)
class Part:
    """One document's share of a view."""

    document: Document
    first_line: int
    line_count: int


@dataclass(frozen=True)
class View:
    """A text made of one document, or of several; lines are counted from the first one's start."""

    text: str
    parts: tuple[Part, ...]

    def line_in_view(self, document: Document, line: int) -> int:
        """The view's line for a line of one of its documents."""
        return line + next((part.first_line for part in self.parts if part.document is document), 0)

    def part_at(self, line: int) -> Part:
        """The part that a line of the view lies in; the last one for lines past the end."""
        return next((part for part in self.parts if line < part.first_line + part.line_count), self.parts[-1])


def view_of(documents: OpenDocuments, document: Document) -> View:
    """The view that ends with a document."""
    notebook = documents.notebook_of(document.uri)
    if notebook is None:
        return View(document.text, (Part(document, 0, document.line_count),))
    pieces: list[str] = []
    parts: list[Part] = []
    first = 0
    for cell in notebook.cells:
        found = documents.find(cell.document)
        if found is None or cell.kind != types.NotebookCellKind.Code or found.language_id not in ("python", ""):
            continue
        last = key_of(cell.document) == key_of(document.uri)
        text = _without_magics(found.text)
        if not last and not text.endswith(("\n", "\r")):
            text += "\n"
        count = found.line_count if last else len(split(text)) - 1
        pieces.append(text)
        parts.append(Part(found, first, count))
        first += count
        if last:
            break
    if not parts or parts[-1].document is not document:
        return View(document.text, (Part(document, 0, document.line_count),))
    return View("".join(pieces), tuple(parts))


def _without_magics(text: str) -> str:
    """A cell with IPython's magics as comments; lines and columns stay."""
    lines = split(text)
    cell = _CELL_MAGIC.match(text)
    if cell is not None and cell[1] not in _PYTHON_MAGICS:
        return "".join("#" + line[1:] if line.strip() else line for line in lines)
    return "".join(
        _MAGIC.sub(lambda match: match[1] + "#", line, count=1) if _MAGIC.match(line) else line for line in lines
    )
