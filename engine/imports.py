"""The imports a body needs and its file lacks: which they are, and where in the file they belong."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Collection

from tree_sitter import Node

from engine.lines import LineIndex, newline_of
from engine.quiet_ast import parse_module
from engine.standard_names import import_for
from engine.syntax import Syntax
from engine.text_edits import TextEdit, text_edit

_BUILTINS = frozenset(dir(builtins)) | {"__file__", "__name__", "__class__", "__doc__"}
_IMPORTS = ("import_statement", "import_from_statement", "future_import_statement")
_SIMPLE_FROM = re.compile(r"from[ \t]+([\w.]+)[ \t]+import[ \t]+([\w \t,]+?)[ \t]*$")
_HEADER_COMMENT = re.compile(r"#(?:!|.*coding[:=])")
_LONG_LINE = 100


def missing_imports(body: str, available: Collection[str], signature: str = "") -> tuple[str, ...]:
    """Import lines for names that the body (or the signature) uses and nothing binds.

    `available` holds the names the body can already see: of the module, the enclosing functions and the parameters.
    Only names of the standard library are resolved; a body that does not parse needs nothing.
    """
    tree = parse_module(body)
    if tree is None:
        return ()
    uses = _Uses()
    uses.visit(tree)
    if signature and (header := parse_module(signature + " ...")) is not None:
        uses.visit(header)
    lines = []
    for name in sorted(uses.loaded - uses.bound - set(available) - _BUILTINS):
        line = import_for(name, frozenset(uses.attributes.get(name, ())), name in uses.called)
        if line is not None:
            lines.append(line)
    return tuple(sorted(set(lines)))


def parameter_names(signature: str) -> set[str]:
    """Names that a signature (decorators and `def` line) binds in its body, the function's own included."""
    tree = parse_module(signature + " ...")
    if tree is None:
        return set(re.findall(r"[^\W\d]\w*", signature))
    uses = _Uses()
    uses.visit(tree)
    return uses.bound


class _Uses(ast.NodeVisitor):
    """Collects the names a tree binds anywhere and those it reads; scopes inside it are not told apart."""

    def __init__(self) -> None:
        self.loaded: set[str] = set()
        self.bound: set[str] = set()
        self.called: set[str] = set()
        self.attributes: dict[str, set[str]] = {}

    def visit(self, node: ast.AST) -> None:
        for part in ast.walk(node):
            if isinstance(part, ast.Name):
                (self.loaded if isinstance(part.ctx, ast.Load) else self.bound).add(part.id)
            elif isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name):
                self.attributes.setdefault(part.value.id, set()).add(part.attr)
            elif isinstance(part, ast.Call) and isinstance(part.func, ast.Name):
                self.called.add(part.func.id)
            elif isinstance(part, ast.arg):
                self.bound.add(part.arg)
            elif isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                self.bound.add(part.name)
            elif isinstance(part, (ast.Import, ast.ImportFrom)):
                self.bound |= {alias.asname or alias.name.partition(".")[0] for alias in part.names}
            elif isinstance(part, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and part.name:
                self.bound.add(part.name)
            elif isinstance(part, ast.MatchMapping) and part.rest:
                self.bound.add(part.rest)


def import_edits(syntax: Syntax, text: str, lines: Collection[str]) -> list[TextEdit]:
    """The edits that add import lines to a file: to a line that imports from the same module, or where they belong."""
    imports = _leading_imports(syntax)
    newline = newline_of(text)
    merged: dict[int, tuple[int, int, list[str]]] = {}
    placed: dict[tuple[int, str], list[str]] = {}
    for line in _by_module(lines):
        kind, module, *rest = line.split()
        host = next((node for node in imports if _can_take(syntax, node, module)), None) if kind == "from" else None
        if host is not None:
            start, end = syntax.span(host)
            names = [name.strip(",") for name in rest[1:]]
            merged.setdefault(start, (start, end, []))[2].extend(names)
        else:
            at, side = _place(syntax, imports, line)
            placed.setdefault((at, side), []).append(line)
    edits = []
    index = LineIndex(text)
    for start, end, names in merged.values():
        edits.append(_merge(index, text, start, end, names))
    for (at, side), group in placed.items():
        block = newline.join(group)
        if side == "after":
            edits.append(text_edit(index, at, at, newline + block))
        elif side == "before":
            edits.append(text_edit(index, at, at, block + newline))
        else:
            edits.append(text_edit(index, at, at, _alone(text, at, block, newline)))
    return edits


def _by_module(lines: Collection[str]) -> list[str]:
    """Import lines in order, one per module: `from collections import Counter, deque`."""
    plain = sorted({line for line in lines if line.startswith("import ")})
    names: dict[str, set[str]] = {}
    for line in lines:
        if line.startswith("from "):
            _, module, _, name = line.split()
            names.setdefault(module, set()).add(name)
    return plain + [f"from {module} import {', '.join(sorted(names[module]))}" for module in sorted(names)]


def _leading_imports(syntax: Syntax) -> list[Node]:
    """Import statements on lines of their own before the first definition."""
    found: list[Node] = []
    for node in syntax.root.children:
        if node.type in _IMPORTS:
            line_start = syntax.lines.start(syntax.lines.line_of(syntax.offset(node.start_byte)))
            start, end = syntax.span(node)
            before = syntax.text[line_start:start].strip("\ufeff\f \t")
            after = _rest_of_line(syntax, end).strip()
            if not before and (not after or after.startswith("#")):
                found.append(node)
        elif node.type in ("function_definition", "class_definition", "decorated_definition"):
            break
    return found


def _rest_of_line(syntax: Syntax, offset: int) -> str:
    return syntax.text[offset : syntax.lines.start(syntax.lines.line_of(offset) + 1)]


def _can_take(syntax: Syntax, node: Node, module: str) -> bool:
    match = _SIMPLE_FROM.match(syntax.source(node))
    return match is not None and match[1] == module and " as " not in match[2] and len(match[0]) < _LONG_LINE


def _merge(index: LineIndex, text: str, start: int, end: int, names: list[str]) -> TextEdit:
    """Add names to a simple `from X import a, b`, in order where the line is in order."""
    match = _SIMPLE_FROM.match(text[start:end])
    assert match is not None  # _can_take has matched it
    first = start + match.start(2)
    present = [name.strip() for name in match[2].split(",")]
    if present == sorted(present):
        return text_edit(index, first, start + match.end(2), ", ".join(sorted({*present, *names})))
    at = start + match.end(2)
    return text_edit(index, at, at, "".join(f", {name}" for name in names))


def _place(syntax: Syntax, imports: list[Node], line: str) -> tuple[int, str]:
    """Offset at which a new import line goes, and whether `after` a line, `before` one, or `alone`."""
    future = [node for node in imports if node.type == "future_import_statement"]
    others = [node for node in imports if node.type != "future_import_statement"]
    kind = "import_from_statement" if line.startswith("from") else "import_statement"
    same = [node for node in others if node.type == kind]
    if same:
        smaller = [node for node in same if syntax.source(node) < line]
        if smaller:
            return _line_end(syntax, smaller[-1]), "after"
        return syntax.offset(same[0].start_byte), "before"
    if others and kind == "import_statement":
        return syntax.offset(others[0].start_byte), "before"
    if others:
        return _line_end(syntax, others[-1]), "after"
    if future:
        return _line_end(syntax, future[-1]), "alone"
    return _after_header(syntax), "alone"


def _line_end(syntax: Syntax, node: Node) -> int:
    end = syntax.offset(node.end_byte)
    return end + len(_rest_of_line(syntax, end).rstrip("\r\n"))


def _after_header(syntax: Syntax) -> int:
    """Offset after the shebang, encoding line, licence comment and module docstring."""
    at = 1 if syntax.text.startswith("\ufeff") else 0
    line = 0
    block_end = None
    while line < syntax.lines.count:
        start, end = max(syntax.lines.start(line), at), syntax.lines.start(line + 1)
        text = syntax.text[start:end].strip()
        if line < 2 and _HEADER_COMMENT.match(text):
            at = start + len(syntax.text[start:end].rstrip())
        elif text.startswith("#"):
            block_end = start + len(syntax.text[start:end].rstrip())
        elif not text and block_end is not None:
            at = block_end  # a comment block that stands by itself is the file's; one right above code is the code's
            block_end = None
        elif text:
            break
        line += 1
    statements = [node for node in syntax.root.children if node.type != "comment"]
    if statements and statements[0].type == "expression_statement":
        value = statements[0].named_children
        if value and value[0].type in ("string", "concatenated_string"):
            return _line_end(syntax, statements[0])
    return at


def _alone(text: str, at: int, block: str, newline: str) -> str:
    """An import block with the blank lines around it that it needs where no other import stands."""
    before = "" if at == 0 or text[:at] == "\ufeff" else newline * 2
    rest = text[at:]
    if not rest.strip():
        return before + block + ("" if before else newline)
    following = rest.lstrip("\r\n \t\f")
    wanted = 3 if re.match(r"@|(?:async\s+)?def\b|class\b|#", following) else 2
    blank = rest[: len(rest) - len(following)]
    present = len(re.findall(r"\r\n|\n|\r", blank))
    return before + block + newline * max(0, wanted - present)
