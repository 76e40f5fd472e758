"""Decoding under the rules draws only what can be Python, and leaves good programs' chances as the model has them."""

from __future__ import annotations

import ast

import numpy as np
import pytest

from engine.actor import Actor
from engine.lexical_state import LexicalState, advance
from engine.parameter_names import ParameterNames
from engine.sampling import SamplingSettings
from engine.tasks import Task
from engine.well_formed import WellFormed, parsed_lines
from engine.without_replacement import Drawn

SIGNATURE = "def count_over(values: list[int], limit: int) -> int:"
TASK = Task("count_over", SIGNATURE, "", "", (), "import math\nSCALE = 3", "", "", True, 0)


@pytest.fixture
def rules(float_actor: Actor) -> WellFormed:
    return WellFormed.of(TASK, ParameterNames.of(SIGNATURE), float_actor.texts)


@pytest.mark.parametrize(
    "body",
    [
        "if a:",
        "for x in a:\n    if x > b:",
        "try:",
        "try:\n    x = a[0]",
        "match a:",
        "x = (1 +\n  2)",
        "while a:  # on",
    ],
)
def test_beginnings_of_programs_parse(body: str) -> None:
    assert parsed_lines(body, finished=False) is not None


@pytest.mark.parametrize(
    "body", ["return 1 +", "x = = 2", "if a", "  x = 1\n y = 2", "for x in a:\nreturn 1", "1x = 2"]
)
def test_beginnings_of_nothing_do_not(body: str) -> None:
    assert parsed_lines(body, finished=False) is None


@pytest.mark.parametrize("body", ["if a:", "try:\n    x = a", "", "else:"])
def test_a_finished_body_must_be_whole(body: str) -> None:
    assert parsed_lines(body, finished=True) is None


@pytest.mark.parametrize(
    ("body", "fails"),
    [
        ("return sum(x > b for x in a)", False),
        ("return math.sqrt(SCALE)", False),
        ("return Counter(a)[b]", False),  # the import is added afterwards
        ("return count_over(a[1:], b)", False),
        ("return c", True),
        ("return values", True),  # parameters are known by their letters alone
        ("total += 1", True),
    ],
)
def test_names_of_parameters_module_and_library_are_known(rules: WellFormed, body: str, fails: bool) -> None:
    assert rules.line_fails(body, finished=True) is fails


def test_a_nested_function_may_read_what_its_task_does_not_list(float_actor: Actor) -> None:
    nested = Task("outer.inner", "def inner(x):", "", "", (), "", "", "", True, 0)
    method = Task("Box.size", "def size(self):", "", "", (), "", "class Box:", "", True, 0)
    for task, fails in ((nested, False), (method, True)):
        rules = WellFormed.of(task, ParameterNames.of(task.signature), float_actor.texts)
        assert rules.line_fails("return seen", finished=True) is fails


def test_refused_tokens_have_no_weight(rules: WellFormed, float_actor: Actor) -> None:
    ids = np.array([float_actor.ids(text)[0] for text in (")", "]", "a")])
    weights, logits = np.array([0.5, 0.3, 0.2]), np.array([2.0, 1.0, 0.5], np.float32)
    in_index = advance(LexicalState(), "a[")
    assert in_index is not None
    assert rules.admitted(in_index, ids, weights, logits) == pytest.approx([0, 0.6, 0.4])
    assert rules.admitted(LexicalState(), ids, np.array([1.0, 0, 0]), logits).tolist() == [0, 0, 1]
    assert rules.admitted(LexicalState(), ids[:2], weights[:2], logits[:2]).tolist() == [0.5, 0.3]


def test_the_end_is_refused_inside_a_bracket(rules: WellFormed, float_actor: Actor) -> None:
    open_call = advance(LexicalState(), "f(")
    assert open_call is not None
    assert rules.texts.step(open_call, float_actor.end_id) is None
    assert rules.texts.step(LexicalState(), float_actor.end_id) == LexicalState()


@pytest.mark.parametrize("drawn", [False, True])
def test_a_random_model_keeps_to_python_too(rules: WellFormed, float_actor: Actor, drawn: bool) -> None:
    """Random weights rarely write Python: with redraws most of it is Python, without hardly any."""
    settings = SamplingSettings(1.0, 1.0, 24)
    prompt = float_actor.encode("x")

    def broken(well_formed: WellFormed | None) -> int:
        made = float_actor.generate(
            prompt, 64, settings, seed=5, drawn=Drawn() if drawn else None, well_formed=well_formed
        )
        return sum(advance(LexicalState(), float_actor.text(sequence.token_ids)) is None for sequence in made)

    free = broken(None)
    assert free > 5
    assert broken(rules) < free / 2


def test_equal_seeds_give_equal_programs_under_the_rules(rules: WellFormed, float_actor: Actor) -> None:
    settings = SamplingSettings(0.9, 0.95, 30)
    prompt = float_actor.encode("def f(x):")
    first, second = (
        [g.token_ids for g in float_actor.generate(prompt, 12, settings, seed=4, greedy=1, well_formed=rules)]
        for _ in range(2)
    )
    assert first == second


def test_a_rejected_line_is_drawn_again(rules: WellFormed, float_actor: Actor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every first attempt at a finished body is refused; what comes out was drawn by another stream."""
    settings = SamplingSettings(0.9, 0.95, 12)
    prompt = float_actor.encode("def f(x):")
    asked: list[str] = []

    def refuse_twice(_: WellFormed, body: str, *, finished: bool) -> bool:
        asked.append(body)
        return len(asked) <= 2

    monkeypatch.setattr(WellFormed, "line_fails", refuse_twice)
    (made,) = float_actor.generate(
        prompt, 1, settings, seed=1, prefixes=[float_actor.ids("a\n")], well_formed=rules, drawn=Drawn()
    )
    assert len(made.token_ids) == len(made.logprobs) - made.ended
    assert float_actor.text(made.token_ids).startswith("a\n")


def test_every_curriculum_idiom_is_well_formed(rules: WellFormed) -> None:
    body = (
        "seen = {}\nfor i, x in enumerate(a):\n    seen.setdefault(x % b, []).append(i)\n"
        "return max(seen.values(), key=len)"
    )
    lines = body.split("\n")
    for count in range(1, len(lines)):
        assert not rules.line_fails("\n".join(lines[:count]), finished=False)
    assert not rules.line_fails(body, finished=True)
    assert isinstance(parsed_lines(body, finished=True), list)
    assert isinstance((parsed_lines(body, finished=True) or [])[0], ast.Assign)
