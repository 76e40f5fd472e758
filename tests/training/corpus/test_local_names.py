"""Local names by what they are for, and bodies that still do the same."""

from __future__ import annotations

import ast

import pytest

from engine.parameter_names import ParameterNames
from training.corpus.curriculum import curriculum_rows
from training.corpus.local_names import with_conventional_locals
from training.corpus.rows import body_as_function


@pytest.mark.parametrize(
    ("body", "parameters", "expected"),
    [
        ("return [n for n in nums if n]", ["nums"], "return [x for x in nums if x]"),
        ("return [x for v in x]", ["x"], "return [x for y in x]"),
        ("return sum(int(d) for d in str(n))", ["n"], "return sum((int(ch) for ch in str(n)))"),
        ("for k, v in d.items():\n    print(k, v)", ["d"], "for key, value in d.items():\n    print(key, value)"),
        ("return [v * p for p, v in enumerate(xs)]", ["xs"], "return [x * i for i, x in enumerate(xs)]"),
        ("n = 0\nfor e in xs:\n    n += 1\nreturn n", ["xs"], "count = 0\nfor x in xs:\n    count += 1\nreturn count"),
        ("n = 0\nfor e in xs:\n    n += e\nreturn n", ["xs"], "total = 0\nfor x in xs:\n    total += x\nreturn total"),
        ("out = []\nout.append(1)\nreturn out", [], "result = []\nresult.append(1)\nreturn result"),
        ("return [w for w, _, _ in rows]", ["rows"], "return [x for x, _, _ in rows]"),
        ("return sorted(xs, key=lambda p: p[1])", ["xs"], "return sorted(xs, key=lambda x: x[1])"),
        ("[a for b in", [], "[a for b in"),
    ],
)
def test_convention(body: str, parameters: list[str], expected: str) -> None:
    assert with_conventional_locals(body, parameters) == expected


def test_two_of_a_kind_stay_apart() -> None:
    body = with_conventional_locals("good = []\nbad = []\ngood.append(1)\nreturn (good, bad)")
    names = {n.id for n in ast.walk(ast.parse(body_as_function(body))) if isinstance(n, ast.Name)}
    assert len(names) == 2


def test_every_exercise_still_passes_its_examples() -> None:
    """Renaming throughout the curriculum changes no result."""
    ran = 0
    for row in curriculum_rows():
        if "." in row.name or row.class_header or not row.signature.startswith("def "):
            continue
        body = with_conventional_locals(row.body, ParameterNames.of(row.signature).letters)
        if body == row.body:
            continue
        for source, want, error in row.examples[:2]:
            if error is None and "\n" not in source and want:
                assert outcome(row.imports, row.signature, body, source) == outcome(
                    row.imports, row.signature, row.body, source
                ), row.name
                ran += 1
    assert ran > 1_000


# The curriculum's own reference bodies and Examples are run here, no generated program.
def outcome(imports: tuple[str, ...], signature: str, body: str, source: str) -> object:
    """What an expression gives with the function in place."""
    namespace: dict[str, object] = {}
    lines = "\n".join(f"    {line}" for line in body.split("\n"))
    exec("from __future__ import annotations\n" + "\n".join(imports) + f"\n{signature}\n{lines}", namespace)  # noqa: S102
    try:
        value = eval(source, namespace)
    except Exception as problem:  # noqa: BLE001 - whatever it raises, both bodies must raise it
        return repr(problem)
    return value if not hasattr(value, "__next__") else list(value)
