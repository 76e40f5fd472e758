"""What a body may use of its own file: imports, constants, other functions and classes, and its own class."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from tree_sitter import Node

from engine.docstrings import decode_docstring
from engine.indentation import dedent_code, indent_of
from engine.lines import to_unix
from engine.reading.functions import FunctionEntry
from engine.standard_names import members_of
from engine.syntax import Syntax

CONTEXT_LIMIT = 1500
CLASS_LIMIT = 1500
_IMPORT_LIMIT = 600
_CONSTANT_LIMIT = 160
_INIT_LIMIT = 600
_IMPORTS = ("import_statement", "import_from_statement", "future_import_statement")
_NESTING = ("if_statement", "else_clause", "elif_clause", "try_statement", "except_clause", "with_statement", "block")
_STAR = re.compile(r"from\s+([\w.]+)\s+import\s*\*")
_WORD = re.compile(r"[^\W\d]\w*")


@dataclass(frozen=True)
class _Item:
    node: Node
    definition: Node
    """The node itself, or what its decorators decorate."""
    names: tuple[str, ...]
    start: int


class ModuleOutline:
    """The top level of a file, rendered piece by piece as far as contexts need it."""

    def __init__(self, syntax: Syntax) -> None:
        self._syntax = syntax
        self._imports: list[Node] = []
        self._items: list[_Item] = []
        self._rendered: dict[int, str] = {}
        self._collect(syntax.root)
        self._items.sort(key=lambda item: item.start)
        self._starts = [item.start for item in self._items]

    @cached_property
    def names(self) -> frozenset[str]:
        """Names that the module binds at its top level, imports included."""
        bound = {name for item in self._items for name in item.names}
        for node in self._imports:
            statement = self._syntax.source(node)
            star = _STAR.match(statement)
            bound |= members_of(star[1]) if star is not None else _imported_names(statement)
        return frozenset(bound)

    @cached_property
    def import_text(self) -> str:
        """The import statements in file order, as much of them as a prompt has room for."""
        kept: list[str] = []
        size = 0
        for node in self._imports:
            text = " ".join(to_unix(self._syntax.source(node)).split())
            if size + len(text) < _IMPORT_LIMIT:
                kept.append(text)
                size += len(text) + 1
        return "\n".join(kept)

    def context(self, entry: FunctionEntry, task_text: str) -> str:
        """The parts of the file that the body of a function may use.

        Bounded: imports, then what the task's text names, then what stands nearest.
        """
        budget = CONTEXT_LIMIT - len(self.import_text)
        chosen: dict[int, str] = {}

        def choose(index: int) -> None:
            nonlocal budget
            item = self._items[index]
            inside = item.start <= entry.start < self._syntax.offset(item.node.end_byte)
            if index in chosen or (inside and not entry.is_local):
                return
            text = self._render(index)
            if text and len(text) < budget:
                chosen[index] = text
                budget -= len(text) + 1

        words = set(_WORD.findall(task_text))
        for word in sorted(words & self._by_name.keys()):
            for index in self._by_name[word]:
                choose(index)
        below = bisect_left(self._starts, entry.start)
        above = below - 1
        tries = 40  # nothing further away is near any more; keeps large files cheap
        while tries and budget > 20 and (above >= 0 or below < len(self._items)):
            tries -= 1
            take_above = below >= len(self._items) or (
                above >= 0 and entry.start - self._starts[above] <= self._starts[below] - entry.start
            )
            choose(above if take_above else below)
            above, below = (above - 1, below) if take_above else (above, below + 1)
        parts = [self.import_text, *(chosen[index] for index in sorted(chosen))]
        return "\n".join(part for part in parts if part)

    def class_header(self, entry: FunctionEntry) -> str:
        """The class around a method as a skeleton: its line, attributes, `__init__`, other methods' signatures."""
        node = self._class_around(entry)
        body = node.child_by_field_name("body") if node is not None else None
        if node is None or body is None:
            return ""
        decorated = node.parent if node.parent is not None and node.parent.type == "decorated_definition" else node
        head = _one_line(self._syntax.text[self._syntax.offset(decorated.start_byte) : self._header_end(node)])
        lines = [head]
        first_line = self._first_docstring_line(node)
        if first_line:
            lines.append(f'    """{first_line}"""')
        size = len(head) + len(first_line)
        for member in body.named_children:
            if self._contains(member, entry):
                continue
            text = self._member(member)
            if text and size + len(text) < CLASS_LIMIT:
                lines.extend("    " + line if line else "" for line in text.split("\n"))
                size += len(text) + 5
        return "\n".join(lines)

    @cached_property
    def _by_name(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for index, item in enumerate(self._items):
            for name in item.names:
                found.setdefault(name, []).append(index)
        return found

    def _collect(self, holder: Node) -> None:
        for node in holder.children:
            if node.type in _IMPORTS:
                self._imports.append(node)
            elif node.type in ("function_definition", "class_definition", "decorated_definition"):
                definition = node.child_by_field_name("definition") if node.type == "decorated_definition" else node
                name = definition.child_by_field_name("name") if definition is not None else None
                if definition is not None and name is not None:
                    self._add(node, definition, (self._syntax.source(name),))
            elif node.type == "expression_statement" and node.named_children:
                assignment = node.named_children[0]
                target = assignment.child_by_field_name("left") if assignment.type == "assignment" else None
                if target is not None:
                    self._add(node, node, tuple(_WORD.findall(self._syntax.source(target))))
            elif node.type == "type_alias_statement":
                self._add(node, node, tuple(_WORD.findall(self._syntax.source(node))[1:2]))
            elif node.type in _NESTING:
                self._collect(node)

    def _add(self, node: Node, definition: Node, names: tuple[str, ...]) -> None:
        self._items.append(_Item(node, definition, names, self._syntax.offset(node.start_byte)))

    def _render(self, index: int) -> str:
        if index not in self._rendered:
            item = self._items[index]
            kind = item.definition.type
            if kind == "function_definition":
                self._rendered[index] = self._skeleton(item.definition)
            elif kind == "class_definition":
                self._rendered[index] = self._class_skeleton(item)
            else:
                text = to_unix(self._syntax.source(item.node))
                self._rendered[index] = text if len(text) <= _CONSTANT_LIMIT else ""
        return self._rendered[index]

    def _skeleton(self, definition: Node) -> str:
        """A definition's header, with the docstring's first line."""
        start = self._syntax.offset(definition.start_byte)
        head = _one_line(self._syntax.text[start : self._header_end(definition)])
        first_line = self._first_docstring_line(definition)
        return f'{head}\n    """{first_line}"""' if first_line else f"{head} ..."

    def _class_skeleton(self, item: _Item) -> str:
        start = self._syntax.offset(item.node.start_byte)
        lines = [_one_line(self._syntax.text[start : self._header_end(item.definition)])]
        first_line = self._first_docstring_line(item.definition)
        if first_line:
            lines.append(f'    """{first_line}"""')
        body = item.definition.child_by_field_name("body")
        for member in body.named_children if body is not None else ():
            if member.type == "expression_statement" and member.named_children:
                if member.named_children[0].type == "assignment" and member.end_byte - member.start_byte <= 80:
                    lines.append("    " + _one_line(self._syntax.source(member)))
            elif member.type == "function_definition":
                name = member.child_by_field_name("name")
                if name is not None and name.text == b"__init__":
                    start = self._syntax.offset(member.start_byte)
                    text = _one_line(self._syntax.text[start : self._header_end(member)])
                    lines.append(f"    {text} ...")
        return "\n".join(lines) if len(lines) > 1 else lines[0] + " ..."

    def _member(self, member: Node) -> str:
        """A class member as it goes into the skeleton; empty for what says nothing."""
        definition = member.child_by_field_name("definition") if member.type == "decorated_definition" else member
        if definition is None:
            return ""
        if definition.type == "function_definition":
            name = definition.child_by_field_name("name")
            start = self._syntax.offset(member.start_byte)
            if name is not None and name.text == b"__init__":
                text = to_unix(self._syntax.source(member))
                if len(text) <= _INIT_LIMIT:
                    line_start = self._syntax.lines.start(self._syntax.lines.line_of(start))
                    return dedent_code(text, indent_of(self._syntax.text[line_start:start]))
            head = self._syntax.text[start : self._header_end(definition)]
            return "\n".join(_decorated_lines(head)) + " ..."
        value = definition.named_children[0].type if definition.named_children else ""
        if definition.type == "expression_statement" and value in ("assignment", "identifier", "type"):
            text = to_unix(self._syntax.source(definition))
            return _one_line(text) if len(text) <= _CONSTANT_LIMIT else ""
        if definition.type == "class_definition":
            start = self._syntax.offset(definition.start_byte)
            return _one_line(self._syntax.text[start : self._header_end(definition)]) + " ..."
        return ""

    def _class_around(self, entry: FunctionEntry) -> Node | None:
        byte = len(self._syntax.text[: entry.def_start].encode("utf-8", "surrogatepass"))
        node = self._syntax.root.descendant_for_byte_range(byte, byte)
        while node is not None and node.type != "class_definition":
            node = node.parent
        return node

    def _contains(self, member: Node, entry: FunctionEntry) -> bool:
        start, end = self._syntax.span(member)
        return start <= entry.def_start < end

    def _header_end(self, definition: Node) -> int:
        colon = next((child for child in definition.children if child.type == ":"), None)
        return self._syntax.offset(colon.end_byte if colon is not None else definition.end_byte)

    def _first_docstring_line(self, definition: Node) -> str:
        body = definition.child_by_field_name("body")
        first = body.named_children[0] if body is not None and body.named_children else None
        if first is None or first.type != "expression_statement" or not first.named_children:
            return ""
        if first.named_children[0].type != "string":
            return ""
        docstring = decode_docstring([(self._syntax.source(first.named_children[0]), 0)])
        lines = docstring.clean.split("\n") if docstring is not None else [""]
        return lines[0].strip()[:120].replace('"""', "'''")


def _decorated_lines(head: str) -> list[str]:
    """Decorators on lines of their own, the `def` in one."""
    lines = [line.strip() for line in to_unix(head).split("\n")]
    at = next((index for index, line in enumerate(lines) if re.match(r"(?:async\s+)?def\b", line)), 0)
    return [*lines[:at], _one_line("\n".join(lines[at:]))]


def _one_line(text: str) -> str:
    if text.startswith("@"):
        return "\n".join(_decorated_lines(text)) if "def" in text else "\n".join(_class_lines(text))
    return " ".join(text.split())


def _class_lines(text: str) -> list[str]:
    lines = [line.strip() for line in to_unix(text).split("\n")]
    at = next((index for index, line in enumerate(lines) if line.startswith("class ")), 0)
    return [*lines[:at], " ".join(" ".join(lines[at:]).split())]


def _imported_names(statement: str) -> set[str]:
    clauses = re.sub(r"#[^\r\n]*", "", statement)
    clauses = re.sub(r"^\s*(?:from\s+[.\w\s]+?\s+)?import\b", "", clauses).strip().strip("()")
    names = set()
    for clause in clauses.split(","):
        words = clause.replace("\\", " ").split()
        if words:
            names.add(words[-1] if len(words) > 1 else words[0].partition(".")[0])
    return names
