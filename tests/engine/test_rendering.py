"""A body in another indentation is the same code."""

from __future__ import annotations

import ast
import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.rendering import IndentStyle, render_body

BODY = '''\
# first
if x:
    # inside
    for y in x:
        s = f"""
 kept {y}
"""
        z = foo(1,
                2)
    # after the loop

    # before else
else:
    return (
        1
    )
# last
return 2 \\
    + 3'''


def test_spaces() -> None:
    assert (
        render_body(BODY, IndentStyle("  ", "  ", "\n"))
        == '''\
  # first
  if x:
    # inside
    for y in x:
      s = f"""
 kept {y}
"""
      z = foo(1,
              2)
    # after the loop

    # before else
  else:
    return (
        1
    )
  # last
  return 2 \\
      + 3'''
    )


def test_tabs_and_windows_line_ends() -> None:
    assert render_body("if x:\n    return (\n        1,\n      2)", IndentStyle("\t", "\t", "\r\n")) == (
        "\tif x:\r\n\t\treturn (\r\n\t\t\t1,\r\n\t\t  2)"
    )


def test_uneven_blocks_become_even() -> None:
    assert render_body("if x:\n   if y:\n     return 1", IndentStyle("    ", "    ", "\n")) == (
        "    if x:\n        if y:\n            return 1"
    )
    assert (
        render_body("if x:\n\tif y:\n\t\treturn 1", IndentStyle("  ", "  ", "\n"))
        == "  if x:\n    if y:\n      return 1"
    )


def test_what_cannot_be_split_into_tokens_is_refused() -> None:
    with pytest.raises(ValueError, match="not valid Python"):
        render_body("x = (", IndentStyle("    ", "    ", "\n"))


@st.composite
def blocks(draw: st.DrawFn, depth: int = 0) -> list[str]:
    """Lines of a random block, each level indented as it likes."""
    lines: list[str] = []
    simple = [
        "x = 1",
        "return '''a\n  b\n c'''",
        "y = [1,\n 2,\n        3]",
        "# note",
        "z = 'é' \\\n  'f'",
        "pass;",
        "w = f'{x}'",
    ]
    for _ in range(draw(st.integers(1, 3))):
        if depth < 3 and draw(st.booleans()):
            indent = draw(st.sampled_from([" ", "  ", "    ", "\t"]))
            inner = [*draw(blocks(depth=depth + 1)), "pass"]
            lines.append(draw(st.sampled_from(["if x:", "for y in x:", "while x:  # loop", "with x:", "def g(a):"])))
            for statement in inner:
                first, *rest = statement.split("\n")
                lines.append("\n".join([indent + first, *rest]) if "'''" in statement else _indented(statement, indent))
        else:
            lines.append(draw(st.sampled_from(simple)))
            if draw(st.integers(0, 4)) == 0:
                lines.append("")
    return lines


def _indented(statement: str, indent: str) -> str:
    return "\n".join(indent + line for line in statement.split("\n"))


@settings(max_examples=200, deadline=None)
@given(
    blocks().map("\n".join),
    st.sampled_from(["  ", "    ", "\t", "        ", "   "]),
    st.sampled_from(["  ", "    ", "\t", "        ", "   "]),
    st.sampled_from(["\n", "\r\n"]),
)
def test_the_tree_stays_the_same(body: str, base: str, unit: str, newline: str) -> None:
    try:
        tree = ast.parse(body)
    except (SyntaxError, ValueError):
        return
    if not tree.body:
        return
    rendered = render_body(body, IndentStyle(base, unit, newline))
    function = ast.parse(f"def f():{newline}{rendered}{newline}").body[0]
    assert isinstance(function, ast.FunctionDef)
    assert ast.dump(ast.Module(function.body, [])) == ast.dump(tree)
    assert textwrap.dedent(rendered).strip()
