"""Rows under other names, other parameters and without hints still do what their Examples say."""

from __future__ import annotations

import ast
import contextlib
import io
import random

import pytest

from engine.tasks import Example
from training.augment import (
    PARAMETER_NAMES,
    VAGUE_NAMES,
    plain_pair,
    rename_function,
    rename_parameter,
    varied_pair,
    without_hints,
)
from training.corpus.curriculum import curriculum_rows
from training.corpus.rows import Row

ROWS = [row for row in curriculum_rows() if "." not in row.name and not row.class_header]


def outputs(row: Row, signature: str, body: str, examples: list[Example]) -> list[str]:
    """What each Example prints or raises when the row is run with this signature and body."""
    indented = "\n".join(f"    {line}" for line in body.split("\n"))
    namespace: dict[str, object] = {}
    exec("\n".join([*row.imports, signature, indented]), namespace)  # noqa: S102 - this project's own exercises
    results = []
    for example in examples:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            try:
                for statement in ast.parse(example.source).body:
                    exec(compile(ast.Interactive([statement]), "<example>", "single"), namespace)  # noqa: S102 - as above
            except Exception as error:  # noqa: BLE001 - exercises raise what they like
                print(f"{type(error).__name__}: {error}")
        results.append(printed.getvalue())
    return results


def test_renamed_rows_still_run_their_examples() -> None:
    rng = random.Random(8)
    checked = renamed = 0
    for row in rng.sample(ROWS, 200):
        examples = list(row.example_objects())
        expected = outputs(row, row.signature, row.body, examples)
        signature, body, _ = rename_parameter(row.signature, row.body, row.phrasings[0], rng, examples)
        renamed += signature != row.signature
        name = rng.choice(VAGUE_NAMES)
        signature, body, shown = rename_function(row.name, name, signature, body, examples)
        signature = without_hints(signature)
        assert f"def {name}(" in signature
        found = [text.replace(f"{name}(", f"{row.name}(") for text in outputs(row, signature, body, shown)]
        expected = [text.replace(f"{name}(", f"{row.name}(") for text in expected]
        if any(" at 0x" in text for text in expected):
            continue
        assert found == expected, row.name
        checked += 1
    assert checked > 190
    assert renamed > 100


def test_parameters_passed_by_keyword_keep_their_names() -> None:
    example = Example("f(1, low=0)", "1\n", ROWS[0].example_objects()[0].form, 0, 0)
    for seed in range(60):
        signature, _, _ = rename_parameter("def f(v, low):", "return v + low", "", random.Random(seed), [example])
        assert "low" in signature


@pytest.mark.parametrize(
    ("signature", "body"),
    [
        ("def f(v, *, key):", "return v"),  # keyword-only parameters
        ("def f(v):", "return g(v=v)"),
        ("def f(v):", "return map(lambda v: v, v)"),
    ],
)
def test_what_could_clash_is_not_renamed(signature: str, body: str) -> None:
    for seed in range(60):
        assert rename_parameter(signature, body, "p", random.Random(seed)) == (signature, body, "p")


def test_new_names_never_collide() -> None:
    # Every name but `t` is taken, one way or another.
    taken = [name for name in PARAMETER_NAMES if name != "t"]
    signature = f"def f(v, {', '.join(taken[:5])}, *{taken[5]}, **{taken[6]}):"
    body = "return (" + ", ".join(taken[7:]) + ", v)"
    for seed in range(200):
        renamed, _, _ = rename_parameter(signature, body, "", random.Random(seed))
        assert len(set(renamed.replace("*", "").split("(")[1].rstrip("):").split(", "))) == 8


def test_prose_follows_the_parameter() -> None:
    results = {
        rename_parameter("def f(word):", "return word", "Turn `word` round.", random.Random(seed)) for seed in range(40)
    }
    assert ("def f(n):", "return n", "Turn `n` round.") in results


def test_without_hints() -> None:
    assert without_hints("def f(a: int, /, b: str='x', *c: int, d: int=2, **e: int) -> list[int]:") == (
        "def f(a, /, b='x', *c, d=2, **e):"
    )
    assert without_hints("async def f(a: int) -> int:") == "async def f(a):"


def test_varied_pair() -> None:
    row = next(row for row in ROWS if len(row.examples) >= 3 and len(row.phrasings) >= 3)
    pairs = [varied_pair(row, random.Random(seed)) for seed in range(80)]
    assert pairs == [varied_pair(row, random.Random(seed)) for seed in range(80)]
    assert len({prompt for prompt, _ in pairs}) > 20
    for phrasing in row.phrasings:
        assert any(phrasing[:30] in prompt for prompt, _ in pairs)
    for prompt, body in pairs:
        assert prompt.count(">>>") >= 2
        ast.parse("def f():\n" + "\n".join(f"    {line}" for line in body.split("\n")))


def test_plain_pair() -> None:
    row = Row(
        "composed", "f", "def f(x):", ("Add one.", "Other."), (("f(1)", "2\n", None),), "return x + 1", ("import math",)
    )
    assert plain_pair(row) == ('import math\ndef f(x a):\n"""Add one."""\n>>> f(1)\n2', "return a + 1")
