"""Blanks out unfinished statements that would hide the rest of a file from the parser.

An open bracket or quote makes everything below it unreadable. Split at lines that start a statement in column 0, the
file shows which pieces are at fault; those are replaced with white space of the same length, so that offsets stay.
"""

from __future__ import annotations

import re

from tree_sitter import Node

from engine.lines import LineIndex
from engine.syntax import Syntax

_TOP_LEVEL = re.compile(
    r"(?:^|(?<=[\n\r\f]))(?!(?:else|elif|except|finally|case)\b)[^\W\d]\w*|(?:^|(?<=[\n\r\f]))[@\"']"
)
_MEMBER = re.compile(r"(?:^|(?<=[\n\r]))[ \t]+(?=(?:async[ \t]+)?def\b|@|class\b)")
_DEFINITION = re.compile(r"[\r\n][ \t]*(?:(?:async[ \t]+)?def\b|class\b|@)")
_TOP_DEFINITION = re.compile(r"[\r\n](?:(?:async[ \t]+)?def\b|class\b|@)")
_STRAY_BRACKET = re.compile(r"(?<=[\r\n])[)\]}][^\r\n]*")
_NON_BLANK = re.compile(r"[^\r\n]")
_MAX_JOINED = 8


def mend(text: str) -> str | None:
    """`text` with the pieces blanked that do not parse on their own; None where there is nothing to gain."""
    starts = sorted({0, *(match.start() for match in _TOP_LEVEL.finditer(text))})
    pieces = [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    if len(pieces) < 2:
        return None
    mended: list[str] = []
    at = 0
    while at < len(pieces):
        joined = pieces[at]
        taken = 1
        if Syntax(joined).root.has_error:
            # A split inside a multi-line string leaves both halves broken; together they are whole.
            for count in range(2, min(_MAX_JOINED, len(pieces) - at) + 1):
                candidate = "".join(pieces[at : at + count])
                if not Syntax(candidate).root.has_error:
                    joined, taken = candidate, count
                    break
            else:
                joined = _mend_members(joined) if _is_broken(joined) else joined
        mended.append(joined)
        at += taken
    return "".join(mended)


def hides_code(syntax: Syntax) -> bool:
    """Whether an error at the top level, or one that swallowed a definition, keeps code from being seen."""
    for child in syntax.root.children:
        if child.is_error:
            return True
        if child.has_error:
            inner = child.child_by_field_name("definition") or child
            if _TOP_DEFINITION.search(syntax.source(inner)) or _has_swallowed_definition(syntax, inner):
                return True
    return False


def _has_swallowed_definition(syntax: Syntax, node: Node) -> bool:
    stack = [node]
    while stack:
        part = stack.pop()
        if part.is_error and _DEFINITION.search(syntax.source(part)):
            return True
        stack.extend(child for child in part.children if child.has_error)
    return False


def _is_broken(piece: str) -> bool:
    """Whether a piece would hide a definition below it."""
    syntax = Syntax(piece + "\ndef _(): pass\n")
    return syntax.root.has_error and (hides_code(syntax) or _has_open_quote(syntax))


def _has_open_quote(syntax: Syntax) -> bool:
    """Whether a triple quote was never closed; the parser skips it, but in the file it takes in what follows."""
    stack = [syntax.root]
    while stack:
        node = stack.pop()
        if node.is_error and any(
            child.type == "string_start" and child.end_byte - child.start_byte >= 3 for child in node.children
        ):
            return True
        stack.extend(child for child in node.children if child.has_error)
    return False


def _mend_members(piece: str) -> str:
    """Blank a stray closing bracket, the broken members of a class, or the whole piece."""
    without = _STRAY_BRACKET.sub(lambda match: _blank(match[0]), piece)
    if not _is_broken(without):
        return without
    if not re.match(r"\s*(?:@[^\r\n]*\s+)*class\b", piece):
        return _blank(piece)
    members = [match.start() for match in _MEMBER.finditer(piece)]
    if not members:
        return _blank(piece)
    first = LineIndex(piece).position(members[0])[0]
    head = piece[: members[0]] if first else ""
    if _is_broken(head + " pass"):
        return _blank(piece)
    out = [head]
    for start, end in zip(members, [*members[1:], len(piece)], strict=True):
        member = piece[start:end]
        out.append(_blank(member) if _is_broken("class _:\n" + member) else member)
    return "".join(out)


def _blank(piece: str) -> str:
    return _NON_BLANK.sub(" ", piece)
