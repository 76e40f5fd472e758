"""Finds the functions of a file, broken or not, and where their parts stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tree_sitter import Node

from engine.indentation import indent_of, width
from engine.reading.mending import hides_code, mend
from engine.syntax import Syntax

_HOLDERS = {
    "module",
    "block",
    "if_statement",
    "elif_clause",
    "else_clause",
    "try_statement",
    "except_clause",
    "except_group_clause",
    "finally_clause",
    "with_statement",
    "for_statement",
    "while_statement",
    "match_statement",
    "case_clause",
    "ERROR",
}
_NOT_IMPLEMENTED = re.compile(r"raise\s+(?:builtins\.)?NotImplementedError\b")
_AFTER_HEADER = re.compile(r"[ \t\f]*(?:#[^\r\n]*)?")
_BLANK = re.compile(r"[ \t\f\r\n]*")


@dataclass(frozen=True)
class FunctionEntry:
    """A function or method of a file: its name and the offsets of its parts."""

    name: str
    """Qualified name, e.g. `Stack.pop` or `outer.inner`."""
    line: int
    """0-based line of the `def` (or `async def`) keyword."""
    end_line: int
    """0-based last line of the body."""
    start: int
    """Offset of the first decorator, or of `def` where there is none."""
    def_start: int
    """Offset of `def` or `async`."""
    header_end: int
    """Offset after the signature's colon."""
    docstring: tuple[tuple[int, int], ...]
    """Offsets of the docstring's literals, several where they are concatenated; empty without a docstring."""
    docstring_end: int
    """Offset after the docstring; `header_end` where there is none."""
    body_start: int
    """Offset of the body's first statement or comment, docstring excluded; `body_end` where there is no body."""
    body_end: int
    """Offset after the body's last statement or comment."""
    is_stub: bool
    """True where there is nothing in the body but `...`, `pass`, `raise NotImplementedError`, comments."""
    is_method: bool
    is_local: bool
    """True where it is defined inside another function, so that module-level code cannot name it."""
    is_task: bool
    """False for overloads, abstract methods and the stubs of protocols, which are to stay without a body."""
    decorators: tuple[str, ...] = ()
    """Last names of the decorators, e.g. `property`, `lru_cache`."""

    @property
    def short_name(self) -> str:
        """The name after the last dot."""
        return self.name.rpartition(".")[2]

    @property
    def class_name(self) -> str:
        """For a method, the name of its class; else empty."""
        return self.name.rpartition(".")[0].rpartition(".")[2] if self.is_method else ""


@dataclass(frozen=True)
class _Scope:
    prefix: str = ""
    in_class: bool = False
    in_function: bool = False
    is_protocol: bool = False


def parse_tolerantly(text: str) -> Syntax:
    """The text's tree; where an unfinished statement hides what follows it, that statement is read as blank."""
    syntax = Syntax(text)
    if syntax.root.has_error and hides_code(syntax):
        mended = mend(text)
        if mended is not None:
            return Syntax(mended)
    return syntax


def find_functions(syntax: Syntax, text: str) -> Iterator[FunctionEntry]:
    """Every function of the file, in file order, overloads and abstract methods included."""
    stack: list[tuple[Node, _Scope, Node | None]] = [(syntax.root, _Scope(), None)]
    while stack:
        node, scope, decorated = stack.pop()
        kind = node.type
        if kind == "decorated_definition":
            definition = node.child_by_field_name("definition")
            if definition is not None:
                stack.append((definition, scope, node))
        elif kind == "function_definition":
            entry = _entry(syntax, text, node, scope, decorated)
            if entry is not None:
                yield entry
                body = node.child_by_field_name("body")
                if body is not None:
                    stack.append((body, _Scope(entry.name + ".", False, True), None))
        elif kind == "class_definition":
            name, body = node.child_by_field_name("name"), node.child_by_field_name("body")
            if name is not None and body is not None:
                bases = node.child_by_field_name("superclasses")
                protocol = bases is not None and re.search(r"\bProtocol\b", syntax.source(bases)) is not None
                prefix = scope.prefix + syntax.source(name) + "."
                stack.append((body, _Scope(prefix, True, scope.in_function, protocol), None))
        elif kind in _HOLDERS:
            stack.extend((child, scope, None) for child in reversed(node.children) if child.is_named)


def _entry(syntax: Syntax, text: str, node: Node, scope: _Scope, decorated: Node | None) -> FunctionEntry | None:
    name = node.child_by_field_name("name")
    colon = next((child for child in node.children if child.type == ":" and not child.is_missing), None)
    if name is None or name.is_missing or colon is None:
        return None
    def_start, header_end = syntax.offset(node.start_byte), syntax.offset(colon.end_byte)
    if name.start_point[0] != node.start_point[0]:
        return None
    block = node.child_by_field_name("body")
    statements = [] if block is None else [child for child in block.named_children if child.type != "comment"]
    statements = [child for child in statements if child.end_byte > child.start_byte]
    literals = _docstring_literals(statements[0]) if statements else []
    docstring = tuple(syntax.span(literal) for literal in literals)
    docstring_end = docstring[-1][1] if docstring else header_end
    if docstring and statements[0].end_byte > literals[-1].end_byte:
        docstring_end = syntax.offset(statements[0].end_byte)  # a closing parenthesis
    code = statements[1:] if docstring else statements
    stray = [child for child in node.children if child.is_error and child.start_byte >= colon.end_byte]
    def_width = width(indent_of(text[syntax.lines.start(syntax.lines.line_of(def_start)) : def_start]))
    if code:
        end = syntax.offset(max(child.end_byte for child in [*code, *stray]))
        end = len(text[:end].rstrip())
    else:
        end = syntax.offset(max((child.end_byte for child in stray), default=0))
    body_start, body_end = _body_span(syntax, text, docstring_end, end, def_width)
    decorators = _decorator_names(syntax, decorated)
    is_stub = not stray and all(_is_placeholder(syntax, statement) for statement in code)
    hidden = {"overload", "abstractmethod", "abstractproperty"} & set(decorators)
    return FunctionEntry(
        name=scope.prefix + syntax.source(name),
        line=syntax.lines.line_of(def_start),
        end_line=syntax.lines.line_of(max(body_end, docstring_end)),
        start=syntax.offset(decorated.start_byte) if decorated is not None else def_start,
        def_start=def_start,
        header_end=header_end,
        docstring=docstring,
        docstring_end=docstring_end,
        body_start=body_start,
        body_end=body_end,
        is_stub=is_stub,
        is_method=scope.in_class,
        is_local=scope.in_function,
        is_task=not hidden and not (scope.is_protocol and is_stub),
        decorators=decorators,
    )


def _docstring_literals(statement: Node) -> list[Node]:
    if statement.type != "expression_statement" or len(statement.named_children) != 1:
        return []
    value = statement.named_children[0]
    while value.type == "parenthesized_expression" and len(value.named_children) == 1:
        value = value.named_children[0]
    literals = value.named_children if value.type == "concatenated_string" else [value]
    literals = [literal for literal in literals if literal.type != "comment"]
    for literal in literals:
        opening = literal.children[0].text if literal.type == "string" and literal.children else None
        if opening is None or set(opening.lower()) & set(b"bf") or literal.has_error:
            return []
    return literals


def _is_placeholder(syntax: Syntax, statement: Node) -> bool:
    if statement.type == "pass_statement":
        return True
    if statement.type == "expression_statement":
        return [child.type for child in statement.named_children] == ["ellipsis"]
    return statement.type == "raise_statement" and _NOT_IMPLEMENTED.match(syntax.source(statement)) is not None


def _body_span(syntax: Syntax, text: str, header_end: int, code_end: int, def_width: int) -> tuple[int, int]:
    """Where the body starts and ends, its comments included; both at the header's end where there is none.

    tree-sitter leaves comments at a block's edges outside of it, so they are found in the text: those on lines of
    their own that are indented deeper than the `def`.
    """
    header = _AFTER_HEADER.match(text, header_end)
    start = header.end() if header is not None and "#" in header[0] else header_end
    end = code_end
    if end > start:
        tail = re.compile(r"[ \t\f]*(?:;[ \t\f]*)?(?:#[^\r\n]*)?").match(text, end)
        end = tail.end() if tail is not None and tail[0].strip() else end
    at = max(start, end)
    line = syntax.lines.line_of(at) + 1
    last = at
    while line < syntax.lines.count:
        following = text[syntax.lines.start(line) : syntax.lines.start(line + 1)]
        stripped = following.strip()
        if stripped and (not stripped.startswith("#") or width(indent_of(following)) <= def_width):
            break
        if stripped:
            last = syntax.lines.start(line) + len(following.rstrip())
        line += 1
    end = last if last > at else end
    if end <= start:
        return start, start
    blank = _BLANK.match(text, start)
    first = blank.end() if blank is not None else start
    if text.startswith(";", first):
        blank = _BLANK.match(text, first + 1)
        first = blank.end() if blank is not None else first + 1
    return min(first, end), end


def _decorator_names(syntax: Syntax, decorated: Node | None) -> tuple[str, ...]:
    if decorated is None:
        return ()
    names = []
    for child in decorated.children:
        if child.type == "decorator":
            match = re.match(r"@\s*([\w.\s]+)", syntax.source(child))
            names.append(match[1].strip().rpartition(".")[2].strip() if match else "")
    return tuple(names)
