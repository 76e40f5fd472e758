"""Parsing small pieces of Python that may be anything: no exception, no warning, None where it does not parse."""

from __future__ import annotations

import ast
import warnings
from typing import Any


def parse_module(source: str) -> ast.Module | None:
    """The tree of `source`, None where it is not valid Python."""
    tree = _parse(source, "exec")
    return tree if isinstance(tree, ast.Module) else None


def parse_expression(source: str) -> ast.expr | None:
    """The tree of `source` if it is one expression, else None."""
    tree = _parse(source.strip(), "eval")
    return tree.body if isinstance(tree, ast.Expression) else None


def compiles(source: str) -> bool:
    """Whether `source` compiles as a module; a `return` outside of a function parses and does not."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(source, "source", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return False
    return True


def literal_value(node: ast.expr) -> tuple[bool, Any]:
    """(True, value) where the expression is a literal, else (False, None)."""
    try:
        return True, ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return False, None


def _parse(source: str, mode: str) -> ast.AST | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # text of unknown origin: `4 (even)` is a call of an int to the compiler
            return ast.parse(source, mode=mode)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return None
