"""Names read before anything binds them are found; names that some path binds are left alone."""

from __future__ import annotations

import ast
import builtins

import pytest

from engine.bound_names import first_unbound

KNOWN = frozenset(dir(builtins)) | {"a", "b"}


def unbound(body: str) -> str | None:
    return first_unbound(ast.parse(body).body, KNOWN.__contains__)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("return x", "x"),
        ("y = x\nx = 1", "x"),
        ("total += 1", "total"),
        ("for i in range(n):\n    pass", "n"),
        ("s = [x for x in a]\nreturn x", "x"),
        ("return [x for x in x]", "x"),
        ("return sorted(a, key=lambda p: q)", "q"),
        ("with open(path) as f:\n    pass", "path"),
        ("if a:\n    y = 1\nreturn z", "z"),
        ("try:\n    pass\nexcept KeyError:\n    return e", "e"),
        ("return {k: v for k, w in a}", "v"),
        ("result[0] = 1", "result"),
        ("return f'{a} {c}'", "c"),
    ],
)
def test_unbound_names_are_found(body: str, name: str) -> None:
    assert unbound(body) == name


@pytest.mark.parametrize(
    "body",
    [
        "x = a\nreturn x",
        "for i, (p, q) in enumerate(a):\n    b += p * q + i\nelse:\n    return i",
        "if a:\n    y = 1\nreturn y",
        "return [y for x in a if (y := x)] and y",
        "return [(x, y) for x in a for y in x]",
        "def walk(node):\n    return later(node)\nlater = walk\nreturn walk(a)",
        "return sorted(a, key=lambda p, *q, r=b, **s: (p, q, r, s))",
        "import math as m\nfrom os import path\nreturn m.pi, path",
        "try:\n    x = a\nexcept (KeyError, ValueError) as e:\n    return e\nreturn x",
        "with open(a) as f, open(b) as g:\n    return f, g",
        "match a:\n    case [x, *rest]:\n        return x, rest\n    case {'k': v, **more}:\n        return v, more",
        "x: int = 3\nreturn x",
        "global seen\nseen = 1\nreturn seen",
        "class Box:\n    size = unknown\nreturn Box",
        "return {k: v for k, v in a.items()}",
    ],
)
def test_bound_names_are_left_alone(body: str) -> None:
    assert unbound(body) is None
