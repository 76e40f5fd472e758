"""Evaluation by hand on scripted programs: pass@k, n@k, strategies at equal budget, hidden tests, the printed table."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("torch")

from scripted import DOUBLE, ScriptedActor, ScriptedCritic, scripted_models

from engine.tasks import Example, ExampleForm
from engine.verifier import Verifier
from training.errors import StageFailed
from training.evaluate import Score, evaluate, score_one, summary, table
from training.evaluation.problems import FORMATS, Problem

HIDDEN = (Example("double(-1)", "-2\n", ExampleForm.DOCTEST, 0, 0),)
# The first is the greedy one. `abs` passes what is shown and fails what is hidden.
BODIES = ("return n", "return abs(n) * 2", "return n * 2", "return n +", "return n * 2", "return 3")


def settings(budget: int) -> object:
    from engine.critical_sampling import SearchSettings

    return SearchSettings(budget=budget, seed=0, deadline_seconds=60.0, enough=0)


def problem(hidden: tuple[Example, ...] = HIDDEN) -> Problem:
    return Problem("p1", "double", DOUBLE, hidden, "introductory")


def test_one_problem_by_hand(search_verifier: Verifier) -> None:
    models = scripted_models(ScriptedActor(BODIES), ScriptedCritic(likes=["return n * 2"]))
    score = score_one(problem(), models, search_verifier, (1, 6), settings(6))  # type: ignore[arg-type]
    assert score is not None
    # Of the five programs after the greedy one, `n * 2` is right, twice.
    assert (score.samples, score.correct) == (5, 2)
    # Two programs pass what is shown; `n * 2`, generated twice, comes first.
    assert score.at_k == {"1@6": 1.0, "5@6": 1.0}
    assert score.strategies["sample"] == {1: 0.0, 6: 0.0}
    assert score.strategies["filter"] == {1: 0.0, 6: 1.0}
    shown = score_one(problem(()), models, search_verifier, (2,), settings(2))  # type: ignore[arg-type]
    assert shown is not None and (shown.samples, shown.correct) == (1, 1)
    assert shown.strategies["filter"] == {2: 1.0}


def test_a_task_that_cannot_be_read_is_left_out(search_verifier: Verifier) -> None:
    models = scripted_models(ScriptedActor(BODIES))
    with pytest.raises(StageFailed, match="--format"):
        evaluate([Problem("p", "missing", DOUBLE, ())], models, search_verifier, (1,), 0)


def test_summary_and_table() -> None:
    def of(value: float) -> dict[int, float]:
        return {1: value, 5: value, 10: value}

    scores = [
        Score("a", "easy", 5, 2, {"1@6": 1.0}, {"sample": of(1), "filter": of(1), "critical": of(1)}),
        Score("b", "hard", 5, 0, {"1@6": 0.0}, {"sample": of(0), "filter": of(0), "critical": of(1)}),
    ]
    figures = summary(scores, (1, 5, 10))
    assert figures["all"]["problems"] == 2 and figures["easy"]["problems"] == 1
    assert figures["all"]["pass@1"]["mean"] == pytest.approx(0.2)
    assert figures["all"]["pass@5"]["mean"] == pytest.approx(0.5)
    assert "pass@10" not in figures["all"]  # nothing can be said with five samples
    assert figures["hard"]["critical 1"] == {"mean": 1.0, "low": 1.0, "high": 1.0}
    from rich.console import Console

    console = Console(width=120, record=True, quiet=False, file=open("/dev/null", "w"))  # noqa: SIM115
    console.print(table("title", figures))
    text = console.export_text()
    assert "pass@1" in text and "20.0% [0.0, 40.0]" in text and "easy (1)" in text


def test_every_format_gives_problems(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    tree.mkdir()
    (tree / "a.py").write_text(DOUBLE.replace("...", "return n * 2"))
    (found,) = FORMATS["tree"](tree)
    assert (found.task_name, found.hidden) == ("double", ()) and "return" not in found.source
    assert found.path == str(tree / "a.py")
    mbpp = {
        "task_id": 12, "text": "Add.", "code": "def add(a, b):\n    return a + b",
        "test_list": ["assert add(1, 2) == 3", "assert add(0, 0) == 0"],
    }  # fmt: skip
    path = tmp_path / "m.jsonl"
    path.write_text(json.dumps(mbpp) + "\n")
    (found,) = FORMATS["mbpp"](path)
    assert len(found.hidden) == 2 and found.source.count(">>>") == 1
    with pytest.raises(StageFailed, match="no file of rows"):
        list(FORMATS["rows"](path))
