"""Puts a candidate body into its file as a program that can be run: no docstrings, no unfinished code, no surprises.

Docstrings go, so that a candidate cannot read the expected answers. Statements that do not parse go, and those at the
top level that only act (calls, loops, imports of what is not installed) may fail without failing every candidate.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import lru_cache

from tree_sitter import Node

from engine.imports import missing_imports
from engine.indentation import indent_of, string_lines
from engine.lines import LineIndex, to_unix
from engine.quiet_ast import compiles, parse_module
from engine.reading.functions import FunctionEntry
from engine.reading.source_file import SourceFile, source_file
from engine.syntax import Syntax
from engine.tasks import Task

_MARKER = "__candidate_body__"
_MARKED_LINE = re.compile(rf"^([ \t\f]*){_MARKER}[^\n]*\n?", re.MULTILINE)
_GUARD = "except (Exception, SystemExit):\n    pass"
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


class TaskNotFound(Exception):
    """The text has no function of the Task's name any more."""


@dataclass(frozen=True)
class Program:
    """A candidate in its file, ready to run."""

    text: str
    """Source of the whole module, `\\n` line ends."""
    imports_source: str
    """Its top-level import statements, each guarded: what may be run once before many candidates."""
    body_line: int
    """0-based line of `text` at which the candidate's body starts."""
    body_lines: int
    """Number of lines of the body."""
    problems: tuple[str, ...] = ()
    """Sentences saying why Examples cannot be run on it; empty where they can."""

    def line_in_body(self, line: int) -> int | None:
        """The candidate's 0-based line for a 1-based line of the program, as tracebacks count; None outside of it."""
        at = line - 1 - self.body_line
        return at if 0 <= at < self.body_lines else None


def assemble(source_text: str, task: Task, body: str) -> Program:
    """The program that defines the task's function with `body`, in the file `source_text` that the task was read from.

    A body that is not valid Python is put in all the same: running the program shows its error. Raises TaskNotFound
    where the text has no function of that name.
    """
    entry = source_file(source_text).entry_of(task)
    if entry is None:
        raise TaskNotFound(f"There is no function {task.name} in the file.")
    skeleton = _skeleton(source_text, entry)
    body = to_unix(body).strip("\n")
    added = [line for line in missing_imports(body, skeleton.names, task.signature)]
    lines = body.split("\n")
    inside = string_lines(body)
    indented = [
        line if number in inside or not line.strip() else skeleton.indent + line for number, line in enumerate(lines)
    ]
    head = skeleton.future + "".join(line + "\n" for line in added) + skeleton.before
    return Program(
        text=head + "\n".join(indented) + "\n" + skeleton.after,
        imports_source=skeleton.imports + "".join(_guarded(line) + "\n" for line in added),
        body_line=head.count("\n"),
        body_lines=len(lines),
        problems=skeleton.problems,
    )


@dataclass(frozen=True)
class _Skeleton:
    """All of a program but the body: made once per Task and shared by its candidates."""

    future: str
    before: str
    after: str
    indent: str
    imports: str
    names: frozenset[str]
    problems: tuple[str, ...]


@lru_cache(maxsize=32)
def _skeleton(source_text: str, entry: FunctionEntry) -> _Skeleton:
    file, name = source_file(source_text), entry.name
    text = _marked(file, entry)
    problems: list[str] = []
    if entry.is_local:
        outer = name.rpartition(".")[0]
        problems.append(f"{name} is local to {outer}, its examples can't be called.")
    if parse_module(text) is None:
        text = "\n".join(_parsing_statements(Syntax(text)))
    tree = parse_module(text)
    if tree is None or _MARKER not in text:
        problems.append(f"The code around {name} is not valid Python.")
        tree, text = None, _alone(file, entry)
        tree = parse_module(text)
    future, imports = "", ""
    if tree is not None:
        text = _without_docstrings(text, tree)
        future, imports, text = _guard_top_level(text)
    marked = _MARKED_LINE.search(text)
    if marked is None:
        return _Skeleton("", "", "", "", "", frozenset(), tuple(problems))
    return _Skeleton(
        future,
        text[: marked.start()],
        text[marked.end() :],
        marked[1],
        imports,
        file.visible_names(entry),
        tuple(problems),
    )


def _marked(file: SourceFile, entry: FunctionEntry) -> str:
    """The file with the function's docstring and body replaced by a marker, and a `pass` in other empty functions."""
    text = file.syntax.text  # unfinished statements that hide others are blank in it
    changes = [(entry.header_end, _end_of(entry), f"\n{_def_indent(text, entry)}    {_MARKER}")]
    for other in file.functions:
        outside = other.header_end < entry.header_end or other.start >= _end_of(entry)
        if other is not entry and outside and not other.docstring and not _has_code(text, other):
            changes.append((other.header_end, other.header_end, " pass"))
    for start, end, new in sorted(changes, reverse=True):
        text = text[:start] + new + text[end:]
    return to_unix(text.removeprefix("\ufeff"))


def _alone(file: SourceFile, entry: FunctionEntry) -> str:
    """Just the function, at module level, where the code around it cannot be run."""
    return f"{file.signature(entry)}\n    {_MARKER}\n"


def _end_of(entry: FunctionEntry) -> int:
    return max(entry.body_end, entry.docstring_end)


def _def_indent(text: str, entry: FunctionEntry) -> str:
    line_start = max(text.rfind("\n", 0, entry.def_start), text.rfind("\r", 0, entry.def_start)) + 1
    return indent_of(text[line_start : entry.def_start].removeprefix("\ufeff") + "x")


def _has_code(text: str, entry: FunctionEntry) -> bool:
    lines = to_unix(text[entry.body_start : entry.body_end]).split("\n")
    return any(line.strip() and not line.strip().startswith("#") for line in lines)


def _parsing_statements(syntax: Syntax) -> list[str]:
    """The top-level statements that are valid Python, a class less its members that are not."""
    kept: list[str] = []
    for node in syntax.root.named_children:
        source = syntax.source(node)
        if parse_module(source) is not None:
            kept.append(source)
        else:
            definition = node.child_by_field_name("definition") if node.type == "decorated_definition" else node
            if definition is not None and definition.type == "class_definition":
                kept.append(_parsing_members(syntax, node, definition))
    return kept


def _parsing_members(syntax: Syntax, node: Node, definition: Node) -> str:
    body = definition.child_by_field_name("body")
    if body is None or not body.named_children:
        return ""
    head = syntax.text[syntax.offset(node.start_byte) : syntax.offset(body.start_byte)].rstrip()
    kept = [head]
    for member in body.named_children:
        start, end = syntax.span(member)
        line_start = syntax.lines.start(syntax.lines.line_of(start))
        source = syntax.text[line_start:start] + syntax.text[start:end]
        if source[: start - line_start].strip() == "" and parse_module(head + "\n" + source) is not None:
            kept.append(source)
    if len(kept) == 1:
        kept.append("    pass")
    whole = "\n".join(kept)
    return whole if parse_module(whole) is not None else ""


def _without_docstrings(text: str, tree: ast.Module) -> str:
    """The text with the docstrings of its module, classes and functions replaced by a constant that is none."""
    index = LineIndex(text)
    spans: list[tuple[int, int]] = []
    for node in ast.walk(tree):
        if not isinstance(node, (ast.Module, *_DEFINITIONS)) or not node.body:
            continue
        first = node.body[0]
        value = first.value if isinstance(first, ast.Expr) else None
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            start = _offset(text, index, first.lineno, first.col_offset)
            end = _offset(text, index, first.end_lineno or first.lineno, first.end_col_offset or 0)
            spans.append((start, end))
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + "0" + text[end:]
    return text


def _offset(text: str, index: LineIndex, line: int, byte_column: int) -> int:
    start = index.start(line - 1)
    source = text[start : index.start(line)]
    if source.isascii():
        return start + byte_column
    return start + len(source.encode("utf-8")[:byte_column].decode("utf-8", "ignore"))


def _guard_top_level(text: str) -> tuple[str, str, str]:
    """Split a module into its `__future__` imports, its imports for warming up, and all of it with guards."""
    tree = parse_module(text)
    if tree is None:
        return "", "", text
    index = LineIndex(text)
    future: list[str] = []
    imports: list[str] = []
    parts: list[str] = []
    for node in tree.body:
        start = _offset(text, index, node.lineno, node.col_offset)
        if isinstance(node, _DEFINITIONS) and node.decorator_list:
            first = node.decorator_list[0]
            start = text.rfind("@", 0, _offset(text, index, first.lineno, first.col_offset))
        source = text[start : _offset(text, index, node.end_lineno or node.lineno, node.end_col_offset or 0)]
        if isinstance(node, ast.ImportFrom) and node.module == "__future__":
            future.append(source + "\n")
        elif _MARKER in source or compiles(source):
            imports += _warm_imports(node)
            parts.append(source if isinstance(node, _DEFINITIONS) or _is_harmless(node) else _guarded(source))
    return "".join(future), "".join(imports), "\n".join([*parts, ""])


def _is_harmless(node: ast.stmt) -> bool:
    """Statements that cannot fail at import but for good reasons, or that a guard would only slow down."""
    if isinstance(node, (ast.Assign, ast.AnnAssign)):
        return node.value is None or isinstance(node.value, ast.Constant)
    return isinstance(node, ast.Pass)


def _guarded(source: str) -> str:
    inside = string_lines(source)
    lines = source.split("\n")
    body = "\n".join(line if number in inside else "    " + line for number, line in enumerate(lines))
    return f"try:\n{body}\n{_GUARD}"


def _warm_imports(node: ast.stmt) -> list[str]:
    """The import statements in a top-level statement, `try` and `if` included, relative ones left out."""
    if isinstance(node, (ast.If, ast.Try)):
        inner = [*node.body, *node.orelse]
        for handler in getattr(node, "handlers", []):
            inner += handler.body
        return [line for child in inner for line in _warm_imports(child)]
    if isinstance(node, ast.Import) or (isinstance(node, ast.ImportFrom) and not node.level):
        return [_guarded(ast.unparse(node)) + "\n"]
    return []
