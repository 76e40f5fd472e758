"""Writes a candidate's body in the indentation and line ends of the file it goes into."""

from __future__ import annotations

import io
import tokenize
from dataclasses import dataclass

from engine.indentation import indent_of, string_lines, width
from engine.lines import to_unix

_LAYOUT = {tokenize.NL, tokenize.COMMENT, tokenize.INDENT, tokenize.DEDENT}


@dataclass(frozen=True)
class IndentStyle:
    """How a file is indented at one place."""

    base: str
    """White space before the statements of the body."""
    unit: str
    """What each further level adds."""
    newline: str


def render_body(body: str, style: IndentStyle) -> str:
    """`body` (dedented, valid Python) with every line indented, no final line end.

    Blocks get the file's unit. Continuation lines keep their distance from the line their statement starts on. Lines
    inside strings stay as they are, since their white space is part of the value.

    Raises ValueError where the body cannot be split into tokens.
    """
    body = to_unix(body).strip("\n")
    lines = body.split("\n")
    inside = string_lines(body)
    out: list[str] = []
    for number, (line, (level, own_width)) in enumerate(zip(lines, _levels(body, lines), strict=True)):
        if number in inside:
            out.append(line)
        elif not line.strip():
            out.append("")
        else:
            extra = max(0, width(indent_of(line)) - own_width)
            if style.unit == "\t":
                out.append(style.base + style.unit * (level + extra // 4) + " " * (extra % 4) + line.lstrip(" \t\f"))
            else:
                out.append(style.base + style.unit * level + " " * extra + line.lstrip(" \t\f"))
    return style.newline.join(out)


def _levels(body: str, lines: list[str]) -> list[tuple[int, int]]:
    """For each line its block's depth and the width of the indent that its statement starts with."""
    starts: dict[int, tuple[int, int]] = {}
    ends: dict[int, int] = {}
    comments: list[int] = []
    depth = 0
    first: int | None = None
    try:
        for token in tokenize.generate_tokens(io.StringIO(body + "\n").readline):
            row = token.start[0] - 1
            if token.type == tokenize.INDENT:
                depth += 1
            elif token.type == tokenize.DEDENT:
                depth -= 1
            elif token.type == tokenize.COMMENT and first is None:
                comments.append(row)
            elif token.type == tokenize.NEWLINE:
                if first is not None:
                    ends[first] = token.start[0] - 1
                first = None
            elif token.type not in _LAYOUT and token.type != tokenize.ENDMARKER and first is None:
                first = row
                starts[row] = (depth, width(indent_of(lines[row])))
    except (tokenize.TokenError, SyntaxError) as error:
        raise ValueError(f"the body is not valid Python: {error}") from None
    levels: list[tuple[int, int]] = []
    current = (0, 0)
    for row in range(len(lines)):
        current = starts.get(row, current)
        levels.append(current)
    by_width = {own: level for level, own in starts.values()}
    for row in comments:
        # A comment between blocks belongs to the one in whose column it stands.
        column = width(indent_of(lines[row]))
        following = next((levels[later] for later in range(row + 1, len(lines)) if later in starts), (0, 0))
        levels[row] = (by_width[column], column) if column in by_width else following
    return levels
