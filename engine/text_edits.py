"""Edits of a text: what to put in place of which span."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from engine.lines import LineIndex


@dataclass(frozen=True)
class TextEdit:
    """Replaces one span of a text. Offsets, lines and columns are 0-based and count Unicode code points."""

    start: int
    end: int
    new_text: str
    start_line: int
    start_column: int
    end_line: int
    end_column: int


def text_edit(lines: LineIndex, start: int, end: int, new_text: str) -> TextEdit:
    """The edit of the text that `lines` indexes which puts `new_text` in place of [start, end)."""
    return TextEdit(start, end, new_text, *lines.position(start), *lines.position(end))


def apply_edits(text: str, edits: Iterable[TextEdit]) -> str:
    """`text` with the edits made; their offsets all refer to `text` as it is given.

    Raises ValueError where two edits overlap.
    """
    parts: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start < at or edit.end < edit.start:
            raise ValueError(f"edits overlap at offset {edit.start}")
        parts += [text[at : edit.start], edit.new_text]
        at = edit.end
    return "".join([*parts, text[at:]])
