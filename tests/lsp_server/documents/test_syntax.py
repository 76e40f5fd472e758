"""Functions at the cursor: what is found step by step is what is found by reading the whole text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from lsprotocol import types

from engine.reading import SourceFile
from lsp_server.documents.document import Document
from lsp_server.documents.positions import Encoding
from lsp_server.documents.syntax import DocumentSyntax

SOURCE = '''\
import math


class Shape(
    object,
):
    kind = "x"

    @property
    def area(self) -> float:
        """The area.

        >>> Shape().area
        0.0
        """
        # not done yet

    class Inner:
        async def later(self):
            "doc"
            def now(): ...


if True:

    def conditional(n):
        """Twice.

        >>> conditional(1)
        2
        """


def last(a: str = "🙂") -> int: ...
'''


def opened(text: str) -> tuple[Document, DocumentSyntax]:
    document = Document("file:///a.py", text, 1, Encoding.UTF16)
    return document, DocumentSyntax(document)


def test_every_line_knows_its_function() -> None:
    _, syntax = opened(SOURCE)
    named = {}
    for line in range(SOURCE.count("\n")):
        function = syntax.function_at(line)
        named.setdefault(function.name if function else "", []).append(line)
    lines = SOURCE.split("\n")
    assert named["Shape.area"] == list(range(8, 17))
    assert named["Shape.Inner.later"] == [18, 19]
    assert named["Shape.Inner.later.now"][0] == 20
    assert lines[25].strip().startswith("def conditional") and named["conditional"][:5] == [25, 26, 27, 28, 29]
    assert lines.index('def last(a: str = "🙂") -> int: ...') in named["last"]
    assert named[""][:8] == list(range(8))


def test_functions_are_those_the_engine_reads() -> None:
    _, syntax = opened(SOURCE)
    file = SourceFile(SOURCE)
    expected = [
        (
            task.name,
            task.line,
            task.is_stub,
            task.signature,
            task.docstring,
            [(e.line, e.end_line) for e in task.examples],
        )
        for task in file.tasks()
    ]
    found = [
        (f.name, f.line, f.is_stub, f.signature, f.docstring, [(e.line, e.end_line) for e in f.examples])
        for f in syntax.functions()
    ]
    assert found == expected


EDIT = st.tuples(
    st.integers(0, 40), st.integers(0, 20), st.integers(0, 2), st.integers(0, 8),
    st.sampled_from(["", "x", "\n", "    ", "def g():", '"""', "(", "\n\n", ">>> area()\n", "é🙂", "\r\n", "#", ":"]),
)  # fmt: skip


@settings(max_examples=150)
@given(st.lists(EDIT, min_size=1, max_size=12), st.booleans())
def test_following_edits_gives_what_a_fresh_look_gives(edits: list[tuple[int, int, int, int, str]], all: bool) -> None:
    """With `all`, the whole file is followed at every edit; else the definition at the cursor where that will do."""
    document, syntax = opened(SOURCE)
    for line, column, down, right, new in edits:
        span = types.Range(start=types.Position(line, column), end=types.Position(line + down, right))
        document.apply(types.TextDocumentContentChangePartial(range=span, text=new))
        fresh = DocumentSyntax(Document("file:///a.py", document.text, 1, Encoding.UTF16))
        if all:
            assert syntax._root().end_byte == fresh._root().end_byte
        for at in (0, 9, line, document.line_count - 1):
            mine, other = (
                syntax.function_at(min(at, document.line_count - 1)),
                fresh.function_at(min(at, document.line_count - 1)),
            )
            if not fresh._root().has_error:
                assert mine == other
    assert list(syntax.functions()) == list(fresh.functions())


def test_at_a_keystroke_the_definition_around_it_is_parsed() -> None:
    document, syntax = opened(SOURCE)
    row = SOURCE[: SOURCE.index("def last")].count("\n")
    assert syntax.function_at(row) is not None
    parsed = syntax._parsed
    span = types.Range(start=types.Position(row, 4), end=types.Position(row, 8))
    document.apply(types.TextDocumentContentChangePartial(range=span, text="least"))
    function = syntax.function_at(row)
    assert function is not None and function.name == "least" and syntax._parsed == parsed
    assert "least" in [function.name for function in syntax.functions()] and syntax._parsed == document.revision


def test_a_function_below_an_unfinished_line_is_found() -> None:
    body = "    def f(self, n):\n        '''D.\n\n        >>> A().f(1)\n        2\n        '''\n"
    broken = f"values = [1, 2\n\n\nclass A:\n{body}"
    _, syntax = opened(broken)
    function = syntax.function_at(7)
    assert function is not None and (function.name, len(function.examples)) == ("A.f", 1)


def test_lines_in_the_middle_of_nothing() -> None:
    _, syntax = opened("\n\n# comment\n\nx = 1\n")
    assert [syntax.function_at(line) for line in range(5)] == [None] * 5
    _, empty = opened("")
    assert empty.function_at(0) is None and list(empty.functions()) == []


def test_a_change_ends_a_look_at_all_functions() -> None:
    document, syntax = opened(SOURCE)
    walk = syntax.functions()
    next(walk)
    document.apply(types.TextDocumentContentChangeWholeDocument(text="x = 1\n"))
    assert len(list(walk)) <= 3
    assert list(syntax.functions()) == []
