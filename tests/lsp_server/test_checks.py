"""Verdicts stay with the text they hold for, and move with it."""

from __future__ import annotations

from lsp_server.checks import Check, Checks
from lsp_server.documents.document import Document
from lsp_server.documents.positions import Encoding
from lsp_server.worker.messages import Checked, CheckedExample, FunctionId

BODY = 'def f(n):\n    """>>> f(1)\n    2\n    """\n    return n'


def check(start: int, shift: int = 0) -> Check:
    line = start + shift + 1
    example = CheckedExample(line, line + 1, "f(1)", "2", "1", False, False, "f(1) gave 1, expected 2")
    identity = FunctionId("f", "def f(n):", ">>> f(1)\n2", start + shift)
    return Check("f", BODY, start, shift, Checked(identity, (example,), 0, 1, "", (), False))


def placed(text: str, of: Check) -> list[tuple[int, int]]:
    checks = Checks()
    checks.put("a", of)
    document = Document("a", text, 1, Encoding.UTF16)
    return [(example.line, example.end_line) for example in checks.placed("a", document)]


def test_results_move_with_their_function() -> None:
    assert placed(BODY + "\n", check(0)) == [(1, 2)]
    assert placed("import os\r\n\r\rx = 1\n" + BODY, check(0)) == [(5, 6)]


def test_results_of_a_changed_function_are_forgotten() -> None:
    checks = Checks()
    checks.put("a", check(0))
    assert checks.placed("a", Document("a", BODY.replace("n\n", "n + 1\n", 1)[:-1] + "m", 1, Encoding.UTF16)) == []
    assert checks.names("a") == set()
    assert checks.of("a", "f", BODY) is None


def test_of_several_equal_texts_the_nearest() -> None:
    twice = BODY + "\n\n\n" + BODY + "\n"
    assert placed(twice, check(7)) == [(8, 9)]
    assert placed(twice, check(0)) == [(1, 2)]


def test_lines_of_a_notebook_count_from_its_first_cell() -> None:
    assert placed(BODY, check(0, shift=40)) == [(1, 2)]
