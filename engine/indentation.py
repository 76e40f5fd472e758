"""Moving code to another indentation without touching what stands inside its multi-line strings."""

from __future__ import annotations

import re

from engine.lines import split_lines
from engine.syntax import Syntax

_MULTILINE = re.compile(r"\"\"\"|'''|\\\r?\n|\\\r")


def indent_of(line: str) -> str:
    """The white space a line starts with; a form feed before it resets the column, as in Python, and is left out."""
    blank = line[: len(line) - len(line.lstrip(" \t\f"))]
    return blank[blank.rfind("\f") + 1 :]


def width(indent: str) -> int:
    """Columns an indent takes, tabs to multiples of eight as Python counts them."""
    return len(indent.expandtabs(8))


def string_lines(code: str) -> frozenset[int]:
    """Lines (0-based) of `code` that start inside a string, so that their leading white space is part of its value."""
    if _MULTILINE.search(code) is None:
        return frozenset()
    syntax = Syntax(code)
    found: set[int] = set()
    stack = [syntax.root]
    while stack:
        node = stack.pop()
        if node.start_point[0] == node.end_point[0]:
            continue
        if node.type == "string":
            found.update(range(node.start_point[0] + 1, node.end_point[0] + 1))
        else:
            stack.extend(node.children)
    return frozenset(found)


def dedent_code(code: str, indent: str) -> str:
    """`code` with `indent` taken off each line (as much of it as the line has), `\\n` line ends.

    The first line is taken to start at the code already, as cut out of a file.
    """
    lines = split_lines(code)
    if len(lines) < 2:
        return "\n".join(lines)
    inside = string_lines(code)
    out = lines[:1]
    for number, line in enumerate(lines[1:], 1):
        if number in inside:
            out.append(line)
        elif line.startswith(indent):
            out.append(line[len(indent) :].rstrip() if not line.strip() else line[len(indent) :])
        else:
            shared = len(indent_of(line))
            out.append(line[min(shared, len(indent)) :] if line.strip() else "")
    return "\n".join(out)
