"""From an assertion or an equality to a check: source that leaves the expected answer out, and that answer."""

from __future__ import annotations

import ast
import builtins
import re
from dataclasses import dataclass

from engine.examples.expected import expected_output, free_names
from engine.quiet_ast import parse_expression

_EXCEPTION_LIKE = re.compile(r"\w*(?:Error|Exception|Warning)$")


@dataclass(frozen=True)
class Check:
    """What to run and what to expect; see `engine.tasks.Example`."""

    source: str
    want: str
    want_exception: str | None = None
    options: frozenset[str] = frozenset()


def read_assertion(test: ast.expr, statement: str) -> list[Check]:
    """The checks that `assert test` makes; `statement` is the text the tree was parsed from.

    The process that runs a candidate must not see the answer, so `f(2) == 4` becomes `f(2)` with `4` expected. What is
    no comparison with a literal is run as `bool(...)`.
    """
    if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And):
        return [check for part in test.values for check in read_assertion(part, statement)]
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return [Check(f"bool({_text(test.operand, statement)})", "False\n")]
    if isinstance(test, ast.Compare) and len(test.ops) == 1:
        left, right = test.left, test.comparators[0]
        if isinstance(test.ops[0], ast.Eq) or (isinstance(test.ops[0], ast.Is) and isinstance(right, ast.Constant)):
            if expected_output(left, "") is not None:
                left, right = right, left
            want = expected_output(right, _text(right, statement))
            if want is not None and expected_output(left, "") is None:
                return [Check(_text(left, statement), want)]
    return [Check(f"bool({_text(test, statement)})", "True\n")]


def equality_check(
    left: str, right: ast.expr, text: str, exact: bool, known: frozenset[str] = frozenset()
) -> Check | None:
    """The check that `left` gives what `right` (written as `text`) says; None where that cannot be told.

    `exact` is for `==`, whose right side is always an expression to evaluate. After an arrow it may also be how the
    value prints (`Point(1, 2)` of a class this file does not have).
    """
    if is_exception_name(right) and not exact:
        return _exception_check(left, right)
    want = expected_output(right, text)
    if want is not None:
        return Check(left, want)
    if not exact and any(isinstance(part, ast.Constant) and part.value is Ellipsis for part in ast.walk(right)):
        if isinstance(right, ast.Constant):
            return None  # `f(x) -> ...` says nothing
        return Check(left, text + "\n", options=frozenset({"ELLIPSIS"}))
    if not free_names(right) - known:
        simple = isinstance(right, (ast.Call, ast.Name, ast.Attribute, ast.Subscript, ast.List, ast.Dict, ast.Tuple))
        return Check(f"bool({left} == {text if simple else '(' + text + ')'})", "True\n")
    if not exact and isinstance(right, ast.Call):
        return Check(left, text + "\n")
    return None


def is_exception_name(node: ast.expr) -> bool:
    """Whether an expression names an exception or makes one: `ValueError`, `errors.BadError("no")`."""
    if isinstance(node, ast.Call):
        node = node.func
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    builtin = getattr(builtins, name, None)
    if isinstance(builtin, type):
        return issubclass(builtin, BaseException)
    return _EXCEPTION_LIKE.match(name) is not None


def _exception_check(left: str, right: ast.expr) -> Check:
    if isinstance(right, ast.Call) and len(right.args) == 1 and isinstance(right.args[0], ast.Constant):
        return Check(left, "", f"{ast.unparse(right.func)}: {right.args[0].value!s}")
    name = ast.unparse(right.func if isinstance(right, ast.Call) else right)
    return Check(left, "", name, frozenset({"IGNORE_EXCEPTION_DETAIL"}))


def _text(node: ast.expr, statement: str) -> str:
    """The expression as it is written, or written anew where it spans lines in a way that needs its parentheses."""
    text = ast.get_source_segment(statement, node)
    if text is None or parse_expression(text) is None:
        return ast.unparse(node)
    return text
