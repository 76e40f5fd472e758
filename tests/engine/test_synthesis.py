"""From a file's text to suggestions whose edits apply, by script and with real verdicts."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from scripted import DOUBLE, ScriptedActor, ScriptedCritic, scripted_models

from engine.models import Models
from engine.program import assemble
from engine.reading import read_tasks
from engine.suggestions import Status, Synthesis
from engine.synthesis import (
    SearchSettings,
    Strategy,
    closing_message,
    import_roots,
    synthesize,
    template_for,
    verify_existing,
)
from engine.text_edits import apply_edits
from engine.verdict import Outcome
from engine.verifier import Verifier

UNTESTED = 'def half(n):\n    """Return half of it."""\n'


def answer(verifier: Verifier, models: Models, text: str = DOUBLE, name: str = "double", **more: object) -> Synthesis:
    settings = SearchSettings(**{"strategy": Strategy.FILTER, "budget": 8, "enough": 0, **more})  # type: ignore[arg-type]
    task = next(task for task in read_tasks(text) if task.name == name)
    return synthesize(text, task, "double_module.py", models, verifier, settings)


def test_verified(search_verifier: Verifier) -> None:
    critic = ScriptedCritic(likes=["return a * 2"])
    actor = ScriptedActor(["return n * 3", "return n * 2", "return n + n", "return 4"])
    result = answer(search_verifier, scripted_models(actor, critic))
    assert (result.status, result.message, result.generated) == (Status.VERIFIED, "", 8)
    assert [s.candidate.body for s in result.suggestions][:3] == ["return n * 2", "return n + n", "return 4"]
    best = result.suggestions[0]
    # Both right programs do the same on the probes too: four of the eight agree.
    assert (best.cluster, best.verdict.passed, best.verdict.total) == (4, 2, 2)
    assert best.critic == pytest.approx(0.8)
    assert result.first_verified_seconds is not None
    assert 0 < result.first_verified_seconds <= result.seconds
    for suggestion in result.suggestions:
        text = apply_edits(DOUBLE, suggestion.edits)
        ast.parse(text)
        assert text == DOUBLE.replace("    ...\n", f"    {suggestion.candidate.body}\n")


def test_probes_tell_apart_what_the_examples_do_not(search_verifier: Verifier) -> None:
    actor = ScriptedActor(["return {2: 4, 5: 10}.get(n, 0)", "return n * 2", "return n + n", "return 2 * n"])
    result = answer(search_verifier, scripted_models(actor))
    assert [s.cluster for s in result.suggestions] == [6, 6, 6, 2]
    assert "get" in result.suggestions[-1].candidate.body


def test_partial(search_verifier: Verifier) -> None:
    result = answer(search_verifier, scripted_models(ScriptedActor(["return 4", "return 5"])))
    assert result.status is Status.PARTIAL
    assert result.message == "0 of 8 candidates pass all examples; the best passes 1/2: double(5) gave 4, expected 10."
    assert result.first_verified_seconds is None


def test_none(search_verifier: Verifier) -> None:
    result = answer(search_verifier, scripted_models(ScriptedActor(["return 5"])))
    assert result.status is Status.NONE
    assert result.message == "0 of 8 candidates pass all examples; the best passes 0/2: double(2) gave 5, expected 4."


def test_a_candidate_that_breaks_the_file_is_dropped(search_verifier: Verifier) -> None:
    result = answer(search_verifier, scripted_models(ScriptedActor(["return (n", "return n * 2"])))
    assert [s.candidate.body for s in result.suggestions] == ["return n * 2"]
    result = answer(search_verifier, scripted_models(ScriptedActor(["return (n"])))
    assert (result.status, result.suggestions) == (Status.NONE, ())
    assert result.message == "0 of 8 candidates pass all examples; none of them fits into the file."


def test_nothing_generated(search_verifier: Verifier) -> None:
    result = answer(search_verifier, scripted_models(ScriptedActor(["return n * 2"])), deadline_seconds=-1.0)
    assert (result.status, result.generated, result.suggestions) == (Status.NONE, 0, ())
    assert result.message == "The search ended before any candidate was verified."


def test_without_examples(search_verifier: Verifier) -> None:
    result = answer(search_verifier, scripted_models(ScriptedActor(["return n / 2"])), UNTESTED, "half")
    assert (result.status, result.message) == (Status.PARTIAL, "half has no examples, so nothing could be verified.")
    assert result.suggestions[0].verdict.total == 0
    assert result.first_verified_seconds is None


def test_at_most_as_many_suggestions_as_asked_for(search_verifier: Verifier) -> None:
    actor = ScriptedActor([f"return {number}" for number in range(8)])
    assert len(answer(search_verifier, scripted_models(actor), suggestions=3).suggestions) == 3


def test_missing_imports_become_part_of_the_edit(search_verifier: Verifier) -> None:
    result = answer(search_verifier, scripted_models(ScriptedActor(["return math.floor(n * 2)"])))
    assert result.status is Status.VERIFIED
    assert apply_edits(DOUBLE, result.suggestions[0].edits).startswith("import math\n")


@pytest.mark.parametrize("strategy", list(Strategy))
def test_equal_seeds_give_equal_answers(search_verifier: Verifier, strategy: Strategy) -> None:
    def once() -> list[tuple[str, int]]:
        actor = ScriptedActor(["return n * 2", "return n * 2.0", "return 4"], endings=("+ n", "2 * n"))
        models = scripted_models(actor, ScriptedCritic("return "), ScriptedActor(["return n"]))
        result = answer(search_verifier, models, strategy=strategy, budget=12)
        assert result.generated == (1 if strategy is Strategy.SAMPLE else 12)
        return sorted((s.candidate.body, s.cluster) for s in result.suggestions)

    assert once() == once()


def test_verify_existing(search_verifier: Verifier) -> None:
    def verdict(body: str) -> tuple[Outcome, int]:
        text = DOUBLE.replace("...", body)
        result = verify_existing(text, read_tasks(text)[0], "double_module.py", search_verifier)
        return result.outcome, result.passed

    assert verdict("return n * 2") == (Outcome.PASSED_TEST, 2)
    assert verdict("return 4") == (Outcome.FAILED_TEST, 1)
    assert verdict("return n / 0") == (Outcome.RUNTIME_ERROR, 0)


def test_template(tmp_path: Path) -> None:
    text = "import os\n" + DOUBLE
    program = assemble(text, read_tasks(text)[0], "pass")
    template = template_for(program, str(tmp_path / "shop.py"))
    assert template == template_for(program, str(tmp_path / "shop.py"))
    assert "import os\n" in template.imports_source
    assert "itertools" in template.imports_source
    assert "candidate_module" in repr(template_for(program, str(tmp_path / "not-a-name.py")))


def test_import_roots(tmp_path: Path) -> None:
    inner = tmp_path / "package" / "inner"
    inner.mkdir(parents=True)
    assert import_roots(inner / "a.py") == [str(inner)]
    (inner / "__init__.py").touch()
    (tmp_path / "package" / "__init__.py").touch()
    assert import_roots(inner / "a.py") == [str(inner), str(tmp_path)]


def test_closing_message_of_a_verified_task_is_empty() -> None:
    assert closing_message(read_tasks(DOUBLE)[0], Status.VERIFIED, [], 3, 3) == ""
