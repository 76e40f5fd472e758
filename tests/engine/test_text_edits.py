"""Edits are made together, at offsets of the text as it was."""

from __future__ import annotations

import pytest

from engine.lines import LineIndex
from engine.text_edits import apply_edits, text_edit


def test_edits_know_their_positions() -> None:
    edit = text_edit(LineIndex("a\r\n😀b\n"), 4, 5, "x")
    assert (edit.start_line, edit.start_column, edit.end_line, edit.end_column) == (1, 1, 1, 2)


def test_edits_are_applied_in_any_order() -> None:
    text = "one two three"
    lines = LineIndex(text)
    edits = [text_edit(lines, 8, 13, "3"), text_edit(lines, 0, 3, "1"), text_edit(lines, 3, 3, "!")]
    assert apply_edits(text, edits) == "1! two 3"
    assert apply_edits(text, []) == text


def test_overlapping_edits_are_refused() -> None:
    lines = LineIndex("abc")
    with pytest.raises(ValueError, match="overlap at offset 1"):
        apply_edits("abc", [text_edit(lines, 0, 2, ""), text_edit(lines, 1, 3, "")])
