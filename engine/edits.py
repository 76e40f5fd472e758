"""The edits that put a candidate's body into its file, and nothing else."""

from __future__ import annotations

import ast
import re
from collections import Counter

from engine.imports import import_edits, missing_imports
from engine.indentation import indent_of
from engine.lines import newline_of, to_unix
from engine.quiet_ast import parse_module
from engine.reading.functions import FunctionEntry
from engine.reading.source_file import SourceFile, source_file
from engine.rendering import IndentStyle, render_body
from engine.syntax import error_count
from engine.tasks import Task
from engine.text_edits import TextEdit, apply_edits, text_edit

__all__ = ["EditRejected", "TextEdit", "apply_edits", "body_edits"]

_PLACEHOLDER_COMMENT = re.compile(
    r"#+\s*(?:TODO|FIXME|XXX|HACK|\.\.\.|your\b|add\b|write\b|fill\b|implement|complete\b|insert\b|not implemented)",
    re.IGNORECASE,
)
_PRAGMA = re.compile(r"#\s*(?:type:|noqa|pragma|pylint:|pyright:|mypy:|fmt:|nosec)")
_DEFAULT_UNIT = "    "


class EditRejected(Exception):
    """A body that cannot be put into its file; the message is one sentence for the user."""


def body_edits(text: str, task: Task, body: str) -> tuple[TextEdit, ...]:
    """The smallest edits of `text` that give the task's function `body`, with the imports that the body needs.

    The signature, the docstring and everything outside the function stay as they are, byte for byte. Raises
    EditRejected where the function is gone, the body is not valid Python, or the new file would not be.
    """
    candidate = to_unix(body).strip("\n")
    tree = parse_module(candidate)
    if tree is None or not tree.body:
        raise EditRejected(f"The body written for {task.name} is not valid Python.")
    file = source_file(text)
    entry = file.entry_of(task)
    if entry is None:
        raise EditRejected(f"There is no function {task.name} in the file any more.")
    try:
        edits = _body_edits(file, entry, candidate)
    except ValueError as error:
        raise EditRejected(f"The body written for {task.name} cannot be indented: {error}.") from None
    needed = missing_imports(candidate, file.visible_names(entry), file.signature(entry))
    edits += import_edits(file.syntax, text, needed)
    edits.sort(key=lambda edit: edit.start)
    _check(file, entry, tree, edits)
    return tuple(edits)


def _body_edits(file: SourceFile, entry: FunctionEntry, candidate: str) -> list[TextEdit]:
    text, lines = file.text, file.syntax.lines
    style = _style(file, entry)
    edits: list[TextEdit] = []
    header_line = lines.line_of(entry.header_end)
    docstring_line = lines.line_of(entry.docstring[0][0]) if entry.docstring else -1
    if docstring_line == header_line:
        # `def f(): "doc"` becomes a block; the docstring itself stays.
        between = entry.docstring[0][0]
        edits.append(text_edit(lines, _skip_back(text, between), between, style.newline + style.base))
    above = lines.line_of(entry.docstring_end)
    if entry.body_start >= entry.body_end:
        at = _line_end(text, entry.body_end)
        rendered = render_body(candidate, style)
        return [*edits, text_edit(lines, at, at, style.newline + rendered)]
    if lines.line_of(entry.body_start) == above:
        # `def f(): ...` or `"doc"; return 1`: the statements move to lines of their own.
        kept = _trailing_pragma(text[entry.body_start : entry.body_end])
        rendered = style.newline + render_body(candidate, style)
        start = entry.docstring_end
        return [*edits, text_edit(lines, start, entry.body_end, (("  " + kept) if kept else "") + rendered)]
    start, candidate = _after_kept_comments(file, entry, candidate)
    line_start = lines.start(lines.line_of(start))
    rendered = render_body(candidate, style)
    if text[line_start:start] == style.base:
        return [*edits, text_edit(lines, start, entry.body_end, rendered[len(style.base) :])]
    return [*edits, text_edit(lines, line_start, entry.body_end, rendered)]


def _style(file: SourceFile, entry: FunctionEntry) -> IndentStyle:
    """The indentation at a function: its own docstring's or statements', else what the file does elsewhere."""
    text = file.text
    def_indent = _line_indent(file, entry.def_start)
    base = ""
    for at in (entry.docstring[0][0] if entry.docstring else entry.header_end, entry.body_start):
        if file.syntax.lines.line_of(at) > file.syntax.lines.line_of(entry.header_end) and not base:
            own = _line_indent(file, at)
            base = own if own.startswith(def_indent) and len(own) > len(def_indent) else ""
    unit = base[len(def_indent) :] if base else _file_unit(file, def_indent)
    return IndentStyle(base or def_indent + unit, unit, newline_of(text))


def _file_unit(file: SourceFile, def_indent: str) -> str:
    """One level of indentation as most functions of the file write it."""
    if def_indent:
        outer = len(set(def_indent)) == 1 and def_indent[0] == "\t"
        if outer:
            return "\t"
    units: Counter[str] = Counter()
    for other in file.functions:
        at = other.docstring[0][0] if other.docstring else other.body_start
        if file.syntax.lines.line_of(at) > file.syntax.lines.line_of(other.header_end):
            outer_indent, inner = _line_indent(file, other.def_start), _line_indent(file, at)
            if inner.startswith(outer_indent) and len(inner) > len(outer_indent):
                units[inner[len(outer_indent) :]] += 1
    if units:
        return units.most_common(1)[0][0]
    first = re.search(
        r"(?:^|(?<=[\n\r]))(?:class|if|for|while|with|try)\b[^\n\r]*:[ \t]*(?:\r\n|\n|\r)([ \t]+)", file.text
    )
    return first[1] if first is not None else def_indent or _DEFAULT_UNIT


def _line_indent(file: SourceFile, offset: int) -> str:
    lines = file.syntax.lines
    start = lines.start(lines.line_of(offset))
    return indent_of(file.text[start:offset].removeprefix("\ufeff") + "x")


def _skip_back(text: str, at: int) -> int:
    return len(text[:at].rstrip(" \t\f"))


def _line_end(text: str, at: int) -> int:
    match = re.compile(r"[^\r\n]*").match(text, at)
    return match.end() if match is not None else at


def _trailing_pragma(code: str) -> str:
    comment = code[code.rfind("#") :] if "#" in code else ""
    return comment.strip() if _PRAGMA.match(comment) else ""


def _after_kept_comments(file: SourceFile, entry: FunctionEntry, candidate: str) -> tuple[int, str]:
    """Where the part of the body to replace starts, and the candidate less the comments kept above it.

    Comments above a stub's placeholder stay unless they only say that something is to be done; comments above real
    statements stay where a blank line sets them apart, since they else describe what is replaced.
    """
    lines = file.syntax.lines
    row = lines.line_of(entry.body_start)
    kept: list[str] = []
    block: list[str] = []
    while lines.start(row) < entry.body_end:
        source = file.text[lines.start(row) : lines.start(row + 1)].strip()
        if not source:
            kept, block = kept + block, []
        elif source.startswith("#") and not _PLACEHOLDER_COMMENT.match(source):
            block.append(source)
        else:
            break
        row += 1
    if entry.is_stub:
        kept += block
    else:
        row -= len(block)
    start = lines.start(row)
    if not kept or start >= entry.body_end:
        return entry.body_start, candidate
    start += len(indent_of(file.text[start : lines.start(row + 1)]))
    own = candidate.split("\n")
    while len(own) > 1 and own[0].strip() in kept:
        own = own[1:]
    return start, "\n".join(own)


def _check(file: SourceFile, entry: FunctionEntry, tree: ast.Module, edits: list[TextEdit]) -> None:
    """Refuse edits after which the file, or at least the function, is not the valid Python that was meant."""
    new_text = apply_edits(file.text, edits)
    broken = f"With the body written for {entry.name} the file would not be valid Python."
    if parse_module(new_text.removeprefix("\ufeff")) is None and (
        parse_module(file.text.removeprefix("\ufeff")) is not None or error_count(new_text) > error_count(file.text)
    ):
        raise EditRejected(broken)
    shift = sum(len(edit.new_text) - (edit.end - edit.start) for edit in edits if edit.end <= entry.start)
    new_file = SourceFile(new_text)
    new_entry = next((other for other in new_file.functions if other.start == entry.start + shift), None)
    if new_entry is None or new_entry.name != entry.name:
        raise EditRejected(broken)
    written = parse_module(new_file.body(new_entry))
    if written is None or ast.dump(written) != ast.dump(tree):
        raise EditRejected(broken)
