"""The functions of an open document, found again after every keystroke without reading the whole file again.

tree-sitter keeps the tree up to date by the edits made, in a time that grows with the number of definitions; at a
keystroke the one around the cursor is parsed instead. A function is cut out with the headers of the classes around it
and read by `engine.reading` on its own, so that what is offered is what the engine sees; readings are kept by text.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import tree_sitter_python
from tree_sitter import Language, Node, Parser, Point, Range, Tree

from engine.reading import SourceFile
from lsp_server.documents.document import Document

_FUNCTION = "function_definition"
_CLASS = "class_definition"
_DECORATED = "decorated_definition"
_DEFINITION = re.compile(r"[ \t\f]*(?:(?:async[ \t]+def|def|class)\b|@)")
_DEF = re.compile(r"([ \t\f]*)(?:async[ \t]+def|def)\b")
_CLASS_LINE = re.compile(r"([ \t\f]*)class[ \t]+\w+[^:\r\n]*:")
_NOT_CODE = re.compile(r"[ \t\f]*(?:#[^\r\n]*)?[\r\n]*\Z")
_LEAVES = {"expression_statement", "import_statement", "import_from_statement", "comment", "return_statement"}
KEPT_READINGS = 2048
"""Functions whose reading is remembered, over all documents."""
MOST_PARSED_ALONE = 400
"""Lines of a definition that is parsed on its own; a longer one is parsed with its file, which reuses what it knows."""
LOOK_BACK = 400
"""Lines looked through above the cursor for the `def` of a function that tree-sitter could not make out."""


@dataclass(frozen=True)
class ExampleLines:
    """Where an Example stands, in lines of the document."""

    line: int
    end_line: int
    source: str


@dataclass(frozen=True)
class Function:
    """A function of a document as far as syntax tells."""

    name: str
    """Qualified, e.g. `Stack.pop`."""
    line: int
    """Of the `def`."""
    start_line: int
    """Of the first decorator, or of the `def`."""
    end_line: int
    """Last line of the body."""
    is_stub: bool
    docstring: str
    """As `inspect.cleandoc` gives it; empty where there is none."""
    signature: str
    examples: tuple[ExampleLines, ...]
    problems: int
    """Number of Examples that cannot be read."""
    text: str
    """From the first decorator or `def` to the end of the body: what a Verdict holds for."""
    is_task: bool
    """False for overloads and the like, which stay without a body."""


@dataclass(frozen=True)
class _Piece:
    """A function cut out of its document: the first `shift` lines of `text` are headers put before it."""

    text: str
    first_line: int
    shift: int


class DocumentSyntax:
    """Follows one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._parser = Parser(_language())
        self._alone = Parser(_language())
        self._tree: Tree | None = None
        """The file as it was last parsed, moved by the edits since."""
        self._parsed = self._moved = -1
        """The document's revisions when that was parsed, and up to which it was moved."""

    def function_at(self, line: int) -> Function | None:
        """The innermost function around a line, for which the file need not be whole. Takes a millisecond or two."""
        document = self.document
        at = _code_line(document, line)
        piece = self._piece_at(at) or _piece_by_text(document, at)
        if piece is None:
            return None
        around = [function for function in _read(piece) if function.start_line <= at <= function.end_line]
        found = max(around, key=lambda function: function.start_line, default=None)
        return found if found is not None and found.start_line <= line else None

    def functions(self) -> Iterator[Function]:
        """All functions in file order, one piece at a time; ends early where the document changes on the way."""
        revision = self.document.revision
        seen = -1
        for piece in self._pieces(self._root(), ()):
            if self.document.revision != revision:
                return
            for function in _read(piece):
                if function.line > seen:
                    seen = max(seen, function.line)
                    yield function

    def _root(self) -> Node:
        """The whole file as it is now."""
        tree = self._followed()
        if tree is None or self._parsed != self.document.revision:
            data = self.document.utf8()
            tree = self._tree = self._parser.parse(data, tree) if tree is not None else self._parser.parse(data)
            self._parsed = self._moved = self.document.revision
        return tree.root_node

    def _root_around(self, line: int, column: int) -> Node:
        """A root below which the definition around a place is as it is now; what is around it may be missing or old."""
        tree = self._followed()
        if tree is None or self._parsed == self.document.revision:
            return self._root()
        root = tree.root_node
        outer: Node | None = root.descendant_for_point_range((line, column), (line, column))
        while outer is not None and outer.parent is not None and outer.parent != root:
            outer = outer.parent
        if outer is None or outer == root or outer.is_error or outer.start_point[1]:
            return self._root()
        if not outer.has_changes:
            return root
        first = outer.start_point[0]
        last = outer.end_point[0] - (outer.end_point[1] == 0)  # an edit reaches to the start of the next line
        if last - first > MOST_PARSED_ALONE:
            return self._root()
        found = self._parse_alone(first, last)
        # Cut short by the edit, or grown beyond its end: then the file tells.
        alone = found.named_children
        if found.has_error or len(alone) != 1 or alone[0].type != outer.type or alone[0].end_point[0] != last:
            return self._root()
        return found

    def _followed(self) -> Tree | None:
        """The tree, moved by the edits made since; None where they are not known."""
        document = self.document
        if self._tree is not None and self._moved != document.revision:
            splices = document.splices_since(self._moved)
            if splices is None:
                self._tree = None
            else:
                for splice in splices:
                    self._tree.edit(
                        splice.start_byte,
                        splice.old_end_byte,
                        splice.new_end_byte,
                        (splice.start_line, 0),
                        splice.old_end,
                        splice.new_end,
                    )
            self._moved = document.revision
        return self._tree

    def _parse_alone(self, first: int, last: int) -> Node:
        """The lines `first` to `last` parsed as if there were no others, with the places they have in the document."""
        data = self.document.utf8_of(first, last + 1)
        start = self.document.byte_offset(first)
        end = Point(last + 1, 0) if data.endswith(b"\n") else Point(last, len(data) - data.rfind(b"\n") - 1)
        self._alone.included_ranges = [Range(Point(first, 0), end, start, start + len(data))]
        return self._alone.parse(lambda offset, _: data[offset - start :] if offset >= start else b"").root_node

    def _piece_at(self, line: int) -> _Piece | None:
        source = self.document.line(line)
        column = self.document.byte_column(line, len(source) - len(source.lstrip()))
        node: Node | None = self._root_around(line, column).descendant_for_point_range((line, column), (line, column))
        path: list[Node] = []
        while node is not None:
            path.append(node)
            node = node.parent
        classes: list[Node] = []
        for number, node in enumerate(reversed(path)):
            if node.type == _CLASS:
                classes.append(node)
            elif node.type == _FUNCTION:
                above = path[len(path) - number] if number else None
                return self._piece(above if above is not None and above.type == _DECORATED else node, node, classes)
            elif node.type == _DECORATED:
                definition = node.child_by_field_name("definition")
                # The cursor is on a decorator.
                if definition is not None and definition.type == _FUNCTION and definition not in path:
                    return self._piece(node, definition, classes)
        return None

    def _pieces(self, node: Node, classes: tuple[Node, ...]) -> Iterator[_Piece]:
        for child in node.named_children:
            inner = child
            if child.type == _DECORATED:
                inner = child.child_by_field_name("definition") or child
            if inner.type == _FUNCTION:
                piece = self._piece(child, inner, list(classes))
                if piece is not None:
                    yield piece
            elif inner.type == _CLASS:
                body = inner.child_by_field_name("body")
                if body is not None:
                    yield from self._pieces(body, (*classes, inner))
            elif inner.type not in _LEAVES and inner.named_child_count:
                yield from self._pieces(inner, classes)

    def _piece(self, outer: Node, function: Node, classes: list[Node]) -> _Piece | None:
        document = self.document
        start = outer.start_point[0]
        if document.line(start)[: outer.start_point[1]].strip(" \t\f\ufeff"):
            return None  # `if x: def f()...` on one line is no place to write a body
        end = _block_end(document, function.start_point[0], function.end_point[0])
        headers = [_header(document, node) for node in classes]
        return _with_headers(document, start, end, headers)


def _with_headers(document: Document, start: int, end: int, headers: list[str]) -> _Piece:
    source = document.text_of(start, end + 1)
    if start == 0:
        source = source.removeprefix("\ufeff")
    if source[:1] in " \t" and not (headers and headers[0][:1] not in " \t"):
        headers = ["if 1:\n", *headers]
    return _Piece("".join(headers) + source, start, len(headers))


def _header(document: Document, node: Node) -> str:
    """A class's first line, written on one line."""
    row = node.start_point[0]
    source = document.line(row)
    indent = source[: len(source) - len(source.lstrip(" \t\f\ufeff"))].replace("\ufeff", "")
    name = node.child_by_field_name("name")
    bases = node.child_by_field_name("superclasses")
    words = (_source(document, name) or "_") if name is not None else "_"
    of = " ".join(_source(document, bases).split()) if bases is not None else ""
    return f"{indent}class {words}{'' if '#' in of else of}:\n"


def _source(document: Document, node: Node) -> str:
    """A node's text as the document has it now, which for an older tree tree-sitter itself does not know."""
    (first, start), (last, end) = node.start_point, node.end_point
    data = document.utf8_of(first, last + 1)
    stop = len(document.utf8_of(first, last)) + end
    return data[start:stop].decode("utf-8", "replace")


def _block_end(document: Document, first: int, last: int) -> int:
    """Last line of a block that starts on line `first`: comments after the last statement that are indented deeper."""
    indent = _width(document.line(first))
    end = last
    line = last + 1
    while line < document.line_count:
        source = document.line(line)
        if source.strip():
            if _width(source) <= indent or not _NOT_CODE.match(source):
                break
            end = line
        line += 1
    return end


def _code_line(document: Document, line: int) -> int:
    """The line itself, or the code above it where it is blank or a comment inside a block."""
    source = document.line(line)
    if not _NOT_CODE.match(source) or (source.strip() and not source[:1].isspace()):
        return line
    for above in range(line - 1, max(-1, line - LOOK_BACK), -1):
        if not _NOT_CODE.match(document.line(above)):
            return above
    return line


def _piece_by_text(document: Document, line: int) -> _Piece | None:
    """The function around a line by indentation alone, for files too broken for tree-sitter."""
    width: int | None = None
    start = -1
    headers: list[str] = []
    for row in range(line, max(-1, line - LOOK_BACK), -1):
        source = document.line(row)
        if not source.strip():
            continue
        if start < 0:
            match = _DEF.match(source)
            if match is not None and (row == line or _width(source) < _width_of_code(document, line)):
                start, width = row, _width(source)
            elif row == line and source.lstrip().startswith("@"):
                below = next((r for r in range(line, line + 20) if _DEF.match(document.line(r))), None)
                if below is None:
                    return None
                start, width = below, _width(document.line(below))
        elif width:
            match = _CLASS_LINE.match(source)
            if match is not None and _width(source) < width:
                headers.insert(0, source.rstrip().partition(":")[0] + ":\n")
                width = _width(source)
    if start < 0:
        return None
    indent = _width(document.line(start))
    end = start
    while end + 1 < document.line_count:
        source = document.line(end + 1)
        if source.strip() and _width(source) <= indent and _DEFINITION.match(source):
            break
        end += 1
    first = start
    while first and document.line(first - 1).lstrip().startswith("@"):
        first -= 1
    return _with_headers(document, first, end, headers)


def _width_of_code(document: Document, line: int) -> int:
    return _width(document.line(line))


def _width(source: str) -> int:
    expanded = source.removeprefix("\ufeff").expandtabs()
    return len(expanded) - len(expanded.lstrip())


_readings: OrderedDict[str, tuple[Function, ...]] = OrderedDict()


def _read(piece: _Piece) -> tuple[Function, ...]:
    """The functions of a piece, with lines of the document."""
    functions = _readings.pop(piece.text, None)
    if functions is None:
        file = SourceFile(piece.text)
        functions = tuple(_function(file, number) for number in range(len(file.functions)))
    _readings[piece.text] = functions
    while len(_readings) > KEPT_READINGS:
        _readings.popitem(last=False)
    return tuple(_moved(function, piece.first_line - piece.shift) for function in functions)


def _function(file: SourceFile, number: int) -> Function:
    entry = file.functions[number]
    task = file.task(entry)
    return Function(
        name=entry.name,
        line=entry.line,
        start_line=file.syntax.lines.line_of(entry.start),
        end_line=max(entry.end_line, entry.line),
        is_stub=entry.is_stub,
        docstring=task.docstring,
        signature=task.signature,
        examples=tuple(ExampleLines(e.line, e.end_line, e.source) for e in task.examples),
        problems=len(task.problems),
        text=file.text[entry.start : max(entry.body_end, entry.docstring_end)],
        is_task=entry.is_task,
    )


def _moved(function: Function, by: int) -> Function:
    if not by:
        return function
    return replace(
        function,
        line=function.line + by,
        start_line=function.start_line + by,
        end_line=function.end_line + by,
        examples=tuple(replace(e, line=e.line + by, end_line=e.end_line + by) for e in function.examples),
    )


@lru_cache(maxsize=1)
def _language() -> Language:
    return Language(tree_sitter_python.language())
