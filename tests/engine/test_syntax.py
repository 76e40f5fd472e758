"""Offsets of nodes are offsets of the text, whatever its characters and line ends."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tree_sitter import Node

from engine.syntax import Syntax, error_count


def identifiers(syntax: Syntax) -> list[str]:
    found, stack = [], [syntax.root]
    while stack:
        node: Node = stack.pop()
        if node.type == "identifier":
            found.append(syntax.source(node))
        stack.extend(reversed(node.children))
    return found


def test_offsets_after_wide_characters() -> None:
    syntax = Syntax("\ufeffx = 'é😀\u2028'; yé = 1\rz = '\ud800'; w = 2\r\n")
    assert identifiers(syntax) == ["x", "yé", "z", "w"]


@given(
    st.lists(st.sampled_from(["a = 'é'", "b = '😀'; c = 1", "# ü", "", "d = '''\f\n'''"]), max_size=8),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_spans_cut_out_what_they_name(lines: list[str], newline: str) -> None:
    syntax = Syntax(newline.join(lines))
    assert all(name in "abcd" for name in identifiers(syntax))


def test_errors_are_counted() -> None:
    assert error_count("x = 1\n") == 0
    assert error_count("x = (\n") > 0
    assert error_count("def f():\n    return +\n\ndef g():\n    return +\n") == 2 * error_count(
        "def f():\n    return +\n"
    )
