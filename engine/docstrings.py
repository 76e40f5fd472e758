"""A docstring's value together with the file line that each of its lines stands on.

The value is computed here and not with `ast` because the file may be broken, and because escapes such as `\\n` and
backslash-newlines make the value's lines differ from the file's.
"""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass

from engine.lines import to_unix

_LITERAL = re.compile(r"([A-Za-z]*)('''|\"\"\"|'|\")")
_ESCAPE = re.compile(r"\\(\n|[0-7]{1,3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|N\{[^}]*\}|.|$)", re.DOTALL)
_SIMPLE = {
    "\n": "", "\\": "\\", "'": "'", '"': '"', "a": "\a", "b": "\b",
    "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v",
}  # fmt: skip


@dataclass(frozen=True)
class Docstring:
    """What a docstring says and where."""

    value: str
    """The string's value, not dedented."""
    lines: tuple[int, ...]
    """0-based file line of each line of `value` (as `value.split("\\n")` counts them)."""

    @property
    def clean(self) -> str:
        """The value as `inspect.cleandoc` gives it."""
        return inspect.cleandoc(self.value)

    def line(self, index: int) -> int:
        """File line of the value's line `index`; past the end, that of the last line."""
        return self.lines[min(index, len(self.lines) - 1)]


def plain_docstring(value: str, first_line: int = 0) -> Docstring:
    """A docstring known by its value only; its lines are counted from `first_line`."""
    value = to_unix(value)
    return Docstring(value, tuple(range(first_line, first_line + value.count("\n") + 1)))


def decode_docstring(literals: list[tuple[str, int]]) -> Docstring | None:
    """Read a docstring from its literals (source text, 0-based file line of its start), several where concatenated.

    None where one of them is no text literal: bytes and f-strings are no docstrings to Python either.
    """
    value: list[str] = []
    lines: list[int] = []
    for source, first_line in literals:
        source = to_unix(source)
        opening = _LITERAL.match(source)
        if opening is None or set(opening[1].lower()) - set("ru"):
            return None
        quote = opening[2]
        end = len(source) - len(quote) if source.endswith(quote, opening.end()) else len(source)
        content = source[opening.end() : end]
        if not lines:
            lines.append(first_line)
        elif _at_line_start(value):
            lines[-1] = first_line
        if "r" in opening[1].lower() or "\\" not in content:
            value.append(content)
            lines.extend(range(first_line + 1, first_line + content.count("\n") + 1))
        else:
            _unescape(content, first_line, value, lines)
    return Docstring("".join(value), tuple(lines)) if lines else None


def _unescape(content: str, line: int, value: list[str], lines: list[int]) -> None:
    """Append the value of a non-raw literal's content, and the file line of each value line that it starts."""
    at = 0
    for match in _ESCAPE.finditer(content):
        plain = content[at : match.start()]
        value.append(plain)
        for _ in range(plain.count("\n")):
            line += 1
            lines.append(line)
        text = _escape_value(match[1])
        value.append(text)
        if match[1] == "\n":
            line += 1
            if _at_line_start(value):
                lines[-1] = line
        lines.extend([line] * text.count("\n"))
        at = match.end()
    rest = content[at:]
    value.append(rest)
    lines.extend(range(line + 1, line + rest.count("\n") + 1))


def _at_line_start(value: list[str]) -> bool:
    """Whether the value so far has nothing on its last line."""
    last = next((part for part in reversed(value) if part), "\n")
    return last.endswith("\n")


def _escape_value(escape: str) -> str:
    if escape in _SIMPLE:
        return _SIMPLE[escape]
    if escape[:1] in tuple("01234567"):
        return chr(int(escape, 8))
    if len(escape) > 1:
        try:
            return ("\\" + escape).encode("ascii").decode("unicode_escape")
        except UnicodeError:
            pass
    return "\\" + escape  # Python keeps the backslash of an escape it does not know
