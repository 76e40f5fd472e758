"""The library stage takes up what may be recalled, and nothing that is held out or belongs to somebody else."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from engine.library import Library
from training import library as stage
from training.corpus.rows import Row, is_held_out, write_rows

EXAMPLES = (("f(1)", "2\n", None),)
HELD = next(name for name in (f"held{n}" for n in range(1000)) if is_held_out(name))
KEPT = next(name for name in (f"kept{n}" for n in range(1000)) if not is_held_out(name))


def row(origin: str, name: str, **more: object) -> Row:
    values = {"phrasings": ("Add one.", "One more."), "examples": EXAMPLES, "body": "return x + 1", **more}
    return Row(origin, name, f"def {name}(x):", **values)  # type: ignore[arg-type]


ROWS = [
    row("curriculum/numbers", KEPT),
    row("curriculum/numbers", HELD),
    row("mined/somewhere", "foreign", body="return x - 1", licence="GPL-3.0"),
    row("curriculum/classes", f"Box.{KEPT}", class_header="class Box:"),
    row("curriculum/numbers", f"{KEPT}_bare", examples=()),
]


def test_held_out_rows_methods_and_rows_without_examples_stay_out() -> None:
    assert {wording.solved.name for wording in stage.row_wordings(ROWS)} == {KEPT, "foreign"}
    assert len(list(stage.row_wordings(ROWS[:1]))) == 2  # one for each phrasing
    assert next(stage.row_wordings(ROWS)).solved.body == "return a + 1"


def test_the_stage_takes_own_exercises_and_others_only_when_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows, out, grown = tmp_path / "rows.jsonl", tmp_path / "library.npz", tmp_path / "grown.npz"
    write_rows(ROWS, rows)
    monkeypatch.setattr(sys, "argv", ["library", "--rows", str(rows), "--out", str(out)])
    stage.main()
    assert [solved.name for solved in Library.load(out).solved] == [KEPT]
    write_rows([row("workspace", "mine", body="return -x")], rows)
    monkeypatch.setattr(
        sys, "argv", ["library", "--rows", str(rows), "--extend", str(out), "--all-origins", "--out", str(grown)]
    )
    stage.main()
    assert [solved.name for solved in Library.load(grown).solved] == [KEPT, "mine"]
