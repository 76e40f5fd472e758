"""Settings: every way of writing them, what is wrong is named and left out, and the generated files are up to date."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lsp_server import settings_docs
from lsp_server.settings import Settings, read_settings


@pytest.mark.parametrize(
    "written",
    [
        {"search": {"deadlineSeconds": 5}},
        {"search": {"deadline-seconds": 5}},
        {"search": {"deadline_seconds": 5}},
        {"search.deadlineSeconds": 5},
        {"search": {"deadlineSeconds": 5, "budget": None}, "model": None},
    ],
)
def test_ways_of_writing(written: dict[str, Any]) -> None:
    settings, problems = read_settings(written)
    assert settings.search.deadline_seconds == 5.0 and isinstance(settings.search.deadline_seconds, float)
    assert problems == () and settings.search.budget == 100


def test_later_layers_win_value_by_value() -> None:
    settings, _ = read_settings({"search": {"budget": 7, "seed": 1}}, {"search": {"budget": 8}}, {})
    assert (settings.search.budget, settings.search.seed) == (8, 1)


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        (
            {"search": {"budget": 0}},
            "`coderl.search.budget` must be a whole number from 1 to 100000, not 0; 100 is used.",
        ),
        (
            {"search": {"budget": 1.5}},
            "`coderl.search.budget` must be a whole number from 1 to 100000, not 1.5; 100 is used.",
        ),
        (
            {"search": {"budget": True}},
            "`coderl.search.budget` must be a whole number from 1 to 100000, not true; 100 is used.",
        ),
        ({"search": {"deadlineSeconds": float("nan")}}, "`coderl.search.deadlineSeconds` must be a number"),
        ({"search": []}, "`coderl.search` must be a group of settings, not []; its defaults are used."),
        ({"feedback": "yes"}, '`coderl.feedback` must be one of "off", "noCode", "code", not "yes"; "off" is used.'),
        ({"codeLens": "no"}, '`coderl.codeLens` must be true or false, not "no"; true is used.'),
        ({"model": 3}, '`coderl.model` must be a string, not 3; "" is used.'),
        ({"modle": "x"}, "There is no setting `coderl.modle`; it is ignored."),
    ],
)
def test_wrong_values_are_named(written: dict[str, Any], sentence: str) -> None:
    settings, problems = read_settings(written)
    assert settings == Settings()
    assert len(problems) == 1 and problems[0].startswith(sentence)


KEYS = st.sampled_from(
    ["search", "model", "budget", "search.budget", "verifier", "onSave", "worker", "", ".", "a.b.c", "é"]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(KEYS, JSON, max_size=5), st.dictionaries(KEYS, JSON, max_size=5))
def test_nothing_stops_reading(first: dict[str, Any], second: dict[str, Any]) -> None:
    settings, problems = read_settings(first, second)
    assert isinstance(settings, Settings)
    assert all(problem.endswith(".") and "\n" not in problem.strip() for problem in problems if problem.isprintable())


def test_what_is_generated_is_up_to_date() -> None:
    rewrite = "run `python -m lsp_server.settings_docs`"
    assert (settings_docs.ROOT / settings_docs.PAGE).read_text(encoding="utf-8") == settings_docs.page(), rewrite
    written = json.loads((settings_docs.ROOT / settings_docs.SCHEMA).read_text(encoding="utf-8"))
    assert written == settings_docs.schema(), rewrite


def test_every_setting_is_documented_and_its_default_is_accepted() -> None:
    entries = list(settings_docs.entries())
    assert len(entries) <= 20
    for entry in entries:
        assert entry.text.endswith("."), entry.key
        assert read_settings({entry.key.removeprefix("coderl."): entry.default}) == (Settings(), ())
