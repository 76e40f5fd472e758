"""The neighbours of a task are run against its own Examples, and its own entry is not among them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from engine.library import Library
from engine.verdict import Outcome
from training import neighbours as stage
from training.corpus.rows import Row, is_held_out, write_rows
from training.library import row_wordings
from training.rollout import read_rollouts

NAMES = [name for name in (f"task{n}" for n in range(100)) if not is_held_out(name)]


def row(name: str, prose: str, body: str, *examples: tuple[str, str]) -> Row:
    made = tuple((source.replace("f(", f"{name}("), want, None) for source, want in examples)
    return Row("curriculum/numbers", name, f"def {name}(x):", (prose,), made, body)


DOUBLE = row(NAMES[0], "Return twice the number.", "return x * 2", ("f(2)", "4\n"), ("f(3)", "6\n"))
SUM = row(NAMES[1], "Return the number added to itself, twice the number.", "return x + x", ("f(5)", "10\n"))
SQUARE = row(NAMES[2], "Return the square of the number.", "return x ** 2", ("f(2)", "4\n"), ("f(3)", "9\n"))


def test_what_the_library_recalls_is_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows, library, out = tmp_path / "rows.jsonl", tmp_path / "library.npz", tmp_path / "neighbours.jsonl"
    write_rows([DOUBLE, SUM, SQUARE], rows)
    Library.of(row_wordings([DOUBLE, SUM, SQUARE])).save(library)
    monkeypatch.setattr(
        sys, "argv", ["neighbours", "--rows", str(rows), "--library", str(library), "--out", str(out), "--count", "2"]
    )
    stage.main()
    found = [rollout for rollout in read_rollouts(out) if rollout.name == DOUBLE.name]
    own, *others = found
    assert (own.origin, own.body) == ("solution", "return a * 2")
    assert {rollout.body: Outcome(rollout.outcome) for rollout in others} == {
        "return a + a": Outcome.PASSED_TEST,
        "return a ** 2": Outcome.FAILED_TEST,
    }
    square = next(rollout for rollout in others if rollout.outcome == Outcome.FAILED_TEST)
    assert (square.passed, square.total) == (1, 2)
    assert "return a ** 2" in square.repair_prompt
    written = out.read_text()
    stage.main()  # all done already: nothing is added
    assert out.read_text() == written
