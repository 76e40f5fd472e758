"""Rows survive a file, the split is fixed, and near-duplicates of what is evaluated are left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.reading import read_tasks
from training.corpus.rows import (
    HELD_OUT_DIVISOR,
    Row,
    is_held_out,
    read_rows,
    row_source,
    skeleton,
    without_near_duplicates,
    write_rows,
)
from training.errors import StageFailed

BODY = "result = []\nfor item in items:\n    if item > limit:\n        result.append(item)\nreturn result"
RENAMED = "kept = []\nfor x in numbers:\n    if x > low:\n        kept.append(x)\nreturn kept"


def row(name: str = "above", body: str = BODY, origin: str = "composed", **more: object) -> Row:
    examples = (
        ("above([1, 5], 2)", "[5]\n", None),
        ("x = 1\nabove([], x)", "[]\n", None),
        ("above(1, 2)", "", "TypeError: no"),
    )
    values: dict[str, object] = {"examples": examples, "imports": ("import math",), "extra": {"k": "v"}, **more}
    return Row(origin, name, "def above(items, limit):", ('Keep the "larger" \\ ones.', "Other."), body=body, **values)  # type: ignore[arg-type]


def test_rows_survive_a_file(tmp_path: Path) -> None:
    rows = [
        row(),
        row("é", program="def f(): ...\n", class_header="class A:"),
        Row("mbpp", "f", "def f():", ("p",), (), "pass"),
    ]
    assert write_rows(rows, tmp_path / "deep" / "rows.jsonl") == 3
    assert list(read_rows(tmp_path / "deep" / "rows.jsonl")) == rows


@pytest.mark.parametrize("phrasing", [0, 1])
@pytest.mark.parametrize("shown", [None, 2, 1])
def test_row_source_reads_back(phrasing: int, shown: int | None) -> None:
    given = row()
    (task,) = read_tasks(row_source(given, phrasing, shown))
    assert (task.name, task.signature, task.prose, task.is_stub) == (
        "above",
        given.signature,
        given.phrasings[phrasing],
        True,
    )
    assert tuple((e.source, e.want, e.want_exception) for e in task.examples) == given.examples[:shown]
    assert "import math" in task.context


def test_row_source_prefers_the_file_as_it_was() -> None:
    given = row(program="class A:\n    def above(self): ...\n")
    assert row_source(given) == given.program
    assert row_source(given, 1) != given.program


def test_the_split_never_moves() -> None:
    names = ["total", "is_prime", "reverse_words", "Stack.pop", "a20", "a21", "a25"]
    assert [is_held_out(name) for name in names] == [False, False, True, False, False, True, True]
    held = sum(is_held_out(f"name_{number}") for number in range(4000))
    assert 0.8 < held * HELD_OUT_DIVISOR / 4000 < 1.2


def test_only_exercises_are_held_out() -> None:
    name = next(f"name_{number}" for number in range(100) if is_held_out(f"name_{number}"))
    assert row(name, origin="curriculum/lists").held_out
    assert not row(name, origin="composed").held_out
    assert not row("total", origin="curriculum/lists").held_out


def test_skeletons() -> None:
    assert skeleton(BODY) == skeleton(RENAMED)
    assert skeleton(BODY) != skeleton(BODY.replace(">", "<"))
    assert skeleton("return sum(x)") != skeleton("return max(x)")  # builtins are no names to number
    assert skeleton("return [a for a in b]") == skeleton("return [c for c in d]")


def test_near_duplicates_are_dropped() -> None:
    held = [row("above", BODY)]
    others = [
        row("above", "return 1"),  # the same name
        row("other", RENAMED),  # the same body but for its names
        row("short", "return a"),
        row("kept", RENAMED.replace(">", "<")),
    ]
    assert [r.name for r in without_near_duplicates(others, held)] == ["short", "kept"]
    # Short bodies are alike by chance.
    assert [r.name for r in without_near_duplicates([row("x", "return b")], [row("y", "return a")])] == ["x"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_keeps_the_rows_before(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    rows = [Row("mbpp", "f", "def f(n):", ("Return n.",), (), "return n")]
    write_rows(rows, path)
    (tmp_path / "rows.jsonl.partial").symlink_to("/dev/full")
    with pytest.raises(StageFailed, match="make room and run again"):
        write_rows(rows * 2, path)
    assert list(read_rows(path)) == rows and not (tmp_path / "rows.jsonl.partial").is_symlink()
