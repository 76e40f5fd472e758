"""Columns in the client's units (UTF-8, UTF-16 or UTF-32 code units) to code points and back.

LSP 3.17, "Text Documents": a position is a line and an offset in code units of the negotiated encoding. Positions that
lie outside of a line count as its end; those inside of a character count as its start.
"""

from __future__ import annotations

from enum import Enum


class Encoding(str, Enum):
    """The units in which a client counts columns."""

    UTF8 = "utf-8"
    UTF16 = "utf-16"
    UTF32 = "utf-32"


def units(text: str, encoding: Encoding) -> int:
    """Length of `text` in code units."""
    if encoding is Encoding.UTF32 or text.isascii():
        return len(text)
    if encoding is Encoding.UTF16:
        return len(text) + sum(character > "\uffff" for character in text)
    return len(text.encode("utf-8", "surrogatepass"))


def to_units(line: str, column: int, encoding: Encoding) -> int:
    """Code units before code point `column` of a line."""
    return units(line[: max(0, column)], encoding)


def from_units(line: str, offset: int, encoding: Encoding) -> int:
    """Code points before code unit `offset` of a line, which is clamped to the line."""
    if offset <= 0:
        return 0
    if encoding is Encoding.UTF32 or line.isascii():
        return min(offset, len(line))
    passed = 0
    for column, character in enumerate(line):
        passed += units(character, encoding)
        if passed > offset:
            return column
    return len(line)
