"""Lines and offsets of a text, counted as Python and editors count them.

`str.splitlines` also breaks at form feeds, `\\x1c`, `\\x85`, U+2028 and the like, which are no line ends in Python
source nor in the Language Server Protocol; every position computed with it is wrong below the first such character.
Here only `\\n`, `\\r\\n` and `\\r` end a line.
"""

from __future__ import annotations

import re
from bisect import bisect_right

_LINE_END = re.compile(r"\r\n|\n|\r")


def split_lines(text: str, keepends: bool = False) -> list[str]:
    """The lines of `text`; like `str.splitlines`, a final line end opens no further line."""
    lines: list[str] = []
    start = 0
    for match in _LINE_END.finditer(text):
        lines.append(text[start : match.end() if keepends else match.start()])
        start = match.end()
    if start < len(text):
        lines.append(text[start:])
    return lines


def newline_of(text: str) -> str:
    """The line end that `text` uses most; `\\n` where it has none."""
    counts = {"\r\n": text.count("\r\n")}
    counts["\n"] = text.count("\n") - counts["\r\n"]
    counts["\r"] = text.count("\r") - counts["\r\n"]
    return max(("\n", "\r\n", "\r"), key=lambda end: counts[end])


def to_unix(text: str) -> str:
    """`text` with every line end turned into `\\n`."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


class LineIndex:
    """Turns offsets of one text into (line, column) and back, both 0-based and in code points."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._starts = [0]
        self._starts.extend(match.end() for match in _LINE_END.finditer(text))

    @property
    def count(self) -> int:
        """Number of lines, the empty one after a final line end included."""
        return len(self._starts)

    def position(self, offset: int) -> tuple[int, int]:
        """(line, column) of an offset, which is clamped to the text."""
        offset = max(0, min(offset, self._length))
        line = bisect_right(self._starts, offset) - 1
        return line, offset - self._starts[line]

    def line_of(self, offset: int) -> int:
        """The line an offset lies on."""
        return self.position(offset)[0]

    def start(self, line: int) -> int:
        """Offset at which a line starts; the text's end for lines past the last."""
        return self._starts[line] if line < len(self._starts) else self._length

    def offset(self, line: int, column: int) -> int:
        """Offset of (line, column), clamped to the text."""
        return min(self.start(line) + column, self._length)
