"""Lines end at \\n, \\r\\n and \\r only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.lines import LineIndex, newline_of, split_lines, to_unix

TEXTS = st.text(alphabet="ab\n\r\t\f\x0b\x1c\x85\u2028é😀", max_size=60)


@pytest.mark.parametrize("odd", ["\f", "\x0b", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"])
def test_what_only_splitlines_breaks_at_does_not_end_a_line(odd: str) -> None:
    assert split_lines(f"a{odd}b\nc") == [f"a{odd}b", "c"]
    assert LineIndex(f"a{odd}b\nc").position(4) == (1, 0)


def test_each_line_end_counts_once() -> None:
    assert split_lines("a\r\nb\rc\nd") == ["a", "b", "c", "d"]
    assert split_lines("a\r\nb\rc\n", keepends=True) == ["a\r\n", "b\r", "c\n"]
    assert split_lines("") == []


@given(TEXTS)
def test_lines_with_their_ends_make_up_the_text(text: str) -> None:
    assert "".join(split_lines(text, keepends=True)) == text
    assert "\r" not in to_unix(text)


@given(TEXTS)
def test_offsets_and_positions_are_inverse(text: str) -> None:
    index = LineIndex(text)
    for offset in range(len(text) + 1):
        assert index.offset(*index.position(offset)) == offset
    assert index.position(len(text) + 5) == index.position(len(text))
    assert index.start(index.count + 3) == len(text)


@pytest.mark.parametrize(
    ("text", "newline"), [("", "\n"), ("a", "\n"), ("a\r\nb\r\nc\n", "\r\n"), ("a\rb", "\r"), ("a\nb", "\n")]
)
def test_the_commonest_line_end_is_the_files(text: str, newline: str) -> None:
    assert newline_of(text) == newline
