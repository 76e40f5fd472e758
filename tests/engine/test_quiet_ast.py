"""Text that is no Python gives None, never an exception or a warning."""

from __future__ import annotations

import ast
import warnings

import pytest

from engine.quiet_ast import compiles, literal_value, parse_expression, parse_module


@pytest.mark.parametrize(
    "source", ["f(", "\x00", "4 (", "(" * 500, "-" * 100_000 + "1", "\ud800", "1" * 5000 + "x", ""]
)
def test_no_expression(source: str) -> None:
    assert parse_expression(source) is None


def test_no_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert parse_expression("4 (even)") is not None
        assert parse_expression(r"'\d'") is not None
        assert parse_module("x is 4") is not None


def test_literals() -> None:
    assert literal_value(ast.parse("[1, -2.5, {'a': None}]", mode="eval").body) == (True, [1, -2.5, {"a": None}])
    assert literal_value(ast.parse("f(2)", mode="eval").body) == (False, None)
    assert literal_value(ast.parse("{[]: 1}", mode="eval").body) == (False, None)


def test_compiling_finds_more_than_parsing() -> None:
    assert compiles("def f():\n    return 1\n")
    assert parse_module("return 1") is not None and not compiles("return 1")
    assert not compiles("x = (")
    assert not compiles("\x00")
