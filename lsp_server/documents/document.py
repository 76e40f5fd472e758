"""The text of one open document, kept as lines so that an edit costs what it touches.

Only `\\n`, `\\r\\n` and `\\r` end a line, as the protocol says; `str.splitlines`, which pygls uses, also breaks at form
feeds and U+2028, after which every position is wrong.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lsprotocol import types

from lsp_server.documents.positions import Encoding, from_units, to_units

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+\Z")
_LONE_RETURN = re.compile(r"\r(?!\n)")
_SURROGATE = re.compile("[\ud800-\udfff]")
REMEMBERED_EDITS = 64
"""Edits kept for whoever follows the text incrementally; past that it is read anew."""


@dataclass(frozen=True)
class Splice:
    """An edit in whole lines, as tree-sitter wants to hear of it: offsets and columns in UTF-8 bytes."""

    start_line: int
    start_byte: int
    old_end_byte: int
    new_end_byte: int
    old_end: tuple[int, int]
    """Line and column where the removed lines ended."""
    new_end: tuple[int, int]
    """Line and column where the added ones end."""


class Document:
    """One open document. Lines and columns are 0-based; columns are code points unless said otherwise."""

    def __init__(self, uri: str, text: str, version: int | None, encoding: Encoding, language_id: str = "") -> None:
        self.uri = uri
        self.version = version
        self.encoding = encoding
        self.language_id = language_id
        self.revision = 0
        """Goes up with every change, whatever versions the client gives."""
        self.splices: list[tuple[int, Splice]] = []
        """The last edits, each with the revision it led to."""
        self._lines: list[str] = []
        self._sizes: list[int] = []
        self._text: str | None = None
        self._set(text)

    @property
    def text(self) -> str:
        """The whole text."""
        if self._text is None:
            self._text = "".join(self._lines)
        return self._text

    @property
    def line_count(self) -> int:
        """Number of lines; the empty one after a final line end counts."""
        return len(self._lines)

    def line(self, number: int) -> str:
        """A line with its line end; empty past the end."""
        return self._lines[number] if 0 <= number < len(self._lines) else ""

    def text_of(self, start: int, end: int) -> str:
        """The text of lines `start` to `end`, the latter excluded."""
        return "".join(self._lines[start:end])

    def utf8(self) -> bytes:
        """The text for tree-sitter: as UTF-8, every line ending in `\\n`, of unchanged length."""
        return _for_parser(self.text)

    def utf8_of(self, start: int, end: int) -> bytes:
        """The same for lines `start` to `end`, the latter excluded."""
        return _for_parser(self.text_of(start, end))

    def byte_offset(self, line: int) -> int:
        """UTF-8 bytes before a line."""
        return sum(self._sizes[:line])

    def byte_column(self, line: int, column: int) -> int:
        """UTF-8 bytes before a code point of a line."""
        return len(_utf8(self.line(line)[:column]))

    def column(self, line: int, character: int) -> int:
        """Code point column of a client's column; the line end is not part of a line."""
        return from_units(_without_end(self.line(line)), character, self.encoding)

    def position(self, line: int, column: int) -> types.Position:
        """A position in the client's units; past the last line it is the end of the text."""
        if line >= len(self._lines):
            line, column = len(self._lines) - 1, len(self._lines[-1])
        return types.Position(line=line, character=to_units(_without_end(self._lines[line]), column, self.encoding))

    def range(self, start_line: int, start_column: int, end_line: int, end_column: int) -> types.Range:
        """A range in the client's units."""
        return types.Range(start=self.position(start_line, start_column), end=self.position(end_line, end_column))

    def offset(self, position: types.Position) -> int:
        """Offset in the text of a client's position."""
        line, column = self._clamped(position)
        return sum(map(len, self._lines[:line])) + column

    def line_range(self, start: int, end: int) -> types.Range:
        """From the first character that is no blank on line `start` to the end of line `end`, in the client's units."""
        first = _without_end(self.line(start))
        return self.range(start, len(first) - len(first.lstrip()), end, len(_without_end(self.line(end))))

    def apply(self, change: types.TextDocumentContentChangeEvent) -> None:
        """Make one change that the client reports."""
        span = getattr(change, "range", None)
        if span is None:
            self._set(change.text)
            self.splices.clear()
        else:
            start, end = self._clamped(span.start), self._clamped(span.end)
            self._splice(min(start, end), max(start, end), change.text)
        self.revision += 1
        self._text = None

    def splices_since(self, revision: int) -> list[Splice] | None:
        """The edits made after `revision`; None where they are not all known any more."""
        found = [splice for number, splice in self.splices if number > revision]
        return found if len(found) == self.revision - revision else None

    def _set(self, text: str) -> None:
        self._lines = split(text)
        self._sizes = [len(_utf8(line)) for line in self._lines]
        self._text = text

    def _clamped(self, position: types.Position) -> tuple[int, int]:
        if position.line >= len(self._lines):
            return len(self._lines) - 1, len(self._lines[-1])
        line = max(0, position.line)
        return line, self.column(line, position.character)

    def _splice(self, start: tuple[int, int], end: tuple[int, int], text: str) -> None:
        first, last = start[0], end[0]
        before, after = self._lines[first][: start[1]], self._lines[last][end[1] :]
        if first and not before and self._lines[first - 1].endswith("\r"):
            # A line feed put right after a carriage return makes one line end of the two.
            first -= 1
            before = self._lines[first]
        joined = before + text + after
        added = split(joined)
        if not added[-1] and last < len(self._lines) - 1:
            added.pop()  # the empty line after a final line end is the next line, which stays
        sizes = [len(_utf8(line)) for line in added]
        start_byte = sum(self._sizes[:first])
        old_end = (last + 1, 0) if last + 1 < len(self._lines) else (last, self._sizes[last])
        old_end_byte = start_byte + sum(self._sizes[first : last + 1])
        self._lines[first : last + 1] = added
        self._sizes[first : last + 1] = sizes
        after_last = first + len(added)
        new_end = (after_last, 0) if after_last < len(self._lines) else (after_last - 1, self._sizes[after_last - 1])
        splice = Splice(first, start_byte, old_end_byte, start_byte + sum(sizes), old_end, new_end)
        self.splices.append((self.revision + 1, splice))
        del self.splices[:-REMEMBERED_EDITS]


def split(text: str) -> list[str]:
    """The lines of a text with their ends; after a final line end there is one more, empty."""
    lines = _LINE.findall(text)
    if not lines or lines[-1].endswith(("\n", "\r")):
        lines.append("")
    return lines


def _without_end(line: str) -> str:
    return line.rstrip("\r\n")


def _for_parser(text: str) -> bytes:
    return _utf8(_LONE_RETURN.sub("\n", text) if "\r" in text else text)


def _utf8(text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        # JSON can carry lone surrogates; U+FFFD takes as many bytes as one would.
        return _SURROGATE.sub("\ufffd", text).encode("utf-8")
