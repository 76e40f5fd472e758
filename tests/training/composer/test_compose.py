"""The composer is deterministic, varied, and every exercise it yields really holds."""

from __future__ import annotations

import ast
import contextlib
import io
import re
from collections import Counter
from typing import Any

import pytest

from training.composer.compose import compose, readable
from training.composer.exercise import ComposedExercise
from training.composer.registry import FAMILIES


@pytest.fixture(scope="module")
def exercises() -> list[ComposedExercise]:
    return list(compose(11, 2000))


def shown(call: str, namespace: dict[str, Any]) -> str:
    """What the interactive prompt prints for the call."""
    out = io.StringIO()
    try:
        with contextlib.redirect_stdout(out):
            value = eval(call, namespace)
    except ValueError as error:
        return f"Traceback (most recent call last):\n    ...\nValueError: {error}"
    if out.getvalue():
        return out.getvalue().rstrip("\n")
    return "" if value is None else repr(value)


def test_same_seed_gives_same_exercises() -> None:
    assert list(compose(3, 60)) == list(compose(3, 60))


def test_prefix_does_not_depend_on_count() -> None:
    assert list(compose(4, 20)) == list(compose(4, 50))[:20]


def test_other_seed_gives_other_exercises() -> None:
    assert list(compose(3, 20)) != list(compose(5, 20))


def test_every_source_parses(exercises: list[ComposedExercise]) -> None:
    for exercise in exercises:
        (function,) = [node for node in ast.parse(exercise.source()).body if isinstance(node, ast.FunctionDef)]
        assert function.name == exercise.name


def test_examples_hold_in_a_fresh_namespace(exercises: list[ComposedExercise]) -> None:
    for exercise in exercises[:600]:
        namespace: dict[str, Any] = {}
        exec(exercise.source(), namespace)  # noqa: S102 - code composed by the package under test
        for call, want in exercise.examples:
            assert shown(call, namespace) == want, exercise


def test_examples_are_enough_and_differ(exercises: list[ComposedExercise]) -> None:
    for exercise in exercises:
        assert 3 <= len(exercise.examples) <= 6
        assert len({want for _, want in exercise.examples}) > 1
        assert len({call for call, _ in exercise.examples}) == len(exercise.examples)


def test_examples_are_short(exercises: list[ComposedExercise]) -> None:
    for exercise in exercises:
        for call, want in exercise.examples:
            assert len(want) <= 120
            assert len(call) <= 150


def test_phrasings_are_different_and_complete(exercises: list[ComposedExercise]) -> None:
    for exercise in exercises:
        assert 2 <= len(set(exercise.phrasings)) == len(exercise.phrasings) <= 3
        for text in exercise.phrasings:
            assert "«" not in text and "»" not in text
            assert not re.search(r"\{[a-z]+\}", text), text
            assert text[-1] != " " and "  " not in text.replace("\n    ", "").replace("'  '", ""), text


def test_hints_are_common_but_not_everywhere(exercises: list[ComposedExercise]) -> None:
    hinted = sum(" -> " in exercise.signature for exercise in exercises)
    assert 0.5 < hinted / len(exercises) < 0.75


def test_bodies_are_diverse(exercises: list[ComposedExercise]) -> None:
    bodies = Counter(exercise.body for exercise in exercises)
    assert len(bodies) >= 1200
    assert bodies.most_common(1)[0][1] <= 5


def test_every_family_appears() -> None:
    origins = {exercise.origin for exercise in compose(7, 6000)}
    assert {made.__name__ for made, _ in FAMILIES} <= origins
    assert len(origins) >= 70


def test_readable_is_a_module(exercises: list[ComposedExercise]) -> None:
    for exercise in exercises[:50]:
        assert exercise.name in readable(exercise)
