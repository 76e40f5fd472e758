"""The text under edits, against an oracle that knows nothing but the whole text and the encodings."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lsprotocol import types

from lsp_server.documents.document import Document, split
from lsp_server.documents.positions import Encoding, from_units, to_units

PIECES = st.sampled_from(
    ["a", "def f():", " ", "\t", "\n", "\r\n", "\r", "\f", "\v", "\x1c", "\x85", "\u2028", "\u2029", "é", "侍", "🙂",
     "e\u0301", '"""', "\n\n", "x\ry", "\n    ", "\ufeff", ""]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=12).map("".join)
SPOTS = st.tuples(st.integers(0, 14), st.integers(0, 12))
EDITS = st.lists(st.tuples(SPOTS, SPOTS, TEXTS), min_size=40, max_size=60)
CODECS = {Encoding.UTF8: "utf-8", Encoding.UTF16: "utf-16-le", Encoding.UTF32: "utf-32-le"}
WIDTH = {Encoding.UTF8: 1, Encoding.UTF16: 2, Encoding.UTF32: 4}


def oracle_offset(text: str, line: int, character: int, encoding: Encoding) -> int:
    """Offset of a position, by encoding its line and cutting the bytes."""
    starts = [0, *(match.end() for match in re.finditer("\r\n|\r|\n", text))]
    if line >= len(starts):
        return len(text)
    content = re.split("[\r\n]", text[starts[line] :], maxsplit=1)[0]
    cut = content.encode(CODECS[encoding])[: character * WIDTH[encoding]]
    return starts[line] + len(cut.decode(CODECS[encoding], "ignore"))


def partial(start: tuple[int, int], end: tuple[int, int], text: str) -> types.TextDocumentContentChangePartial:
    span = types.Range(start=types.Position(*start), end=types.Position(*end))
    return types.TextDocumentContentChangePartial(range=span, text=text)


@settings(max_examples=240)  # of 40 edits and more: 10,000 in all
@given(TEXTS, EDITS, st.sampled_from(list(Encoding)))
def test_edits_in_any_order(
    text: str, edits: list[tuple[tuple[int, int], tuple[int, int], str]], encoding: Encoding
) -> None:
    document = Document("file:///a.py", text, 1, encoding)
    for one, other, new in edits:
        offsets = sorted(oracle_offset(text, *spot, encoding) for spot in (one, other))
        document.apply(partial(one, other, new))
        text = text[: offsets[0]] + new + text[offsets[1] :]
        assert document.text == text
        assert [document.line(n) for n in range(document.line_count)] == split(text)
    assert document.utf8().decode() == re.sub("\r(?!\n)", "\n", text)


@given(TEXTS, st.integers(0, 40), st.sampled_from(list(Encoding)))
def test_columns_there_and_back(line: str, column: int, encoding: Encoding) -> None:
    column = min(column, len(line))
    assert from_units(line, to_units(line, column, encoding), encoding) == column
    assert to_units(line, column, encoding) == len(line[:column].encode(CODECS[encoding])) // WIDTH[encoding]


@given(TEXTS)
def test_lines_are_whole_and_end_only_where_the_protocol_says(text: str) -> None:
    lines = split(text)
    assert "".join(lines) == text
    assert len(lines) == len(re.split("\r\n|\r|\n", text))


@pytest.mark.parametrize(
    ("line", "character", "column"), [(0, 1, 1), (0, 2, 1), (0, 3, 2), (0, 99, 4), (9, 0, 4), (0, 4, 3)]
)
def test_positions_inside_a_pair_or_past_the_end(line: int, character: int, column: int) -> None:
    document = Document("file:///a.py", "a🙂bc", 1, Encoding.UTF16)
    assert document.offset(types.Position(line, character)) == column


def test_a_change_does_not_touch_the_message() -> None:
    document = Document("file:///a.py", "abc", 1, Encoding.UTF16)
    change = partial((0, 0), (7, 70), "x")
    document.apply(change)
    assert document.text == "x"
    assert change.range.end == types.Position(7, 70)


def test_whole_text_change() -> None:
    document = Document("file:///a.py", "abc", 1, Encoding.UTF16)
    document.apply(types.TextDocumentContentChangeWholeDocument(text="1\n2"))
    assert document.text == "1\n2" and document.line_count == 2
    assert document.splices_since(0) is None


def test_lone_surrogates_keep_their_size() -> None:
    document = Document("file:///a.py", "a\ud83d\nb", 1, Encoding.UTF16)
    document.apply(partial((1, 0), (1, 1), "\ude42c"))
    assert document.text == "a\ud83d\n\ude42c"
    assert len(document.utf8()) == len("a\ud83d\n\ude42c".encode("utf-8", "surrogatepass"))
