"""The lexical state agrees with Python's own tokenizer and parser about what may follow and what may end."""

from __future__ import annotations

import ast
import sysconfig
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.lexical_state import LexicalState, advance

STANDARD_LIBRARY = Path(sysconfig.get_paths()["stdlib"])
MODULES = ("ast", "bisect", "calendar", "collections/__init__", "csv", "difflib", "heapq", "json/decoder", "textwrap")
PIECES = ["(", ")", "[", "]", "{", "}", "'", '"', "'''", '"""', "\\", "\n", "#", "a", " ", "1", ",", ":", "f", "\\n"]


@pytest.mark.parametrize("module", MODULES)
def test_real_programs_pass_and_end_between_statements(module: str) -> None:
    text = (STANDARD_LIBRARY / f"{module}.py").read_text(encoding="utf-8")
    state = advance(LexicalState(), text)
    assert state is not None
    assert state.between_statements


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_what_parses_is_admitted(text: str) -> None:
    try:
        ast.parse(text)
    except SyntaxError:
        return
    state = advance(LexicalState(), text)
    assert state is not None, text
    # A backslash at the very end of a file is tolerated by the parser; a body goes on with other lines.
    assert state.between_statements or text.endswith("\\")


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), st.integers(0, 12))
def test_reading_in_two_steps_is_reading_in_one(text: str, cut: int) -> None:
    halfway = advance(LexicalState(), text[:cut])
    whole = advance(LexicalState(), text)
    assert whole == (advance(halfway, text[cut:]) if halfway is not None else None)


@pytest.mark.parametrize("text", ["f(a]", "]", "x = 'a\n", "return (a}", 'f"{a}\n', "a ? b", "a\\ b", "((a))[)"])
def test_what_no_program_begins_with(text: str) -> None:
    assert advance(LexicalState(), text) is None


@pytest.mark.parametrize("text", ["f(a", "x = [1, {", "x = 'a", "x = '", "x = '''a\n''", "a + \\", "s = '\\'"])
def test_what_may_go_on_but_not_end(text: str) -> None:
    state = advance(LexicalState(), text)
    assert state is not None
    assert not state.between_statements


@pytest.mark.parametrize("text", ["x = ''", "x = 'a'", "'''a'b\n'''", "# it's (", "f('(')", "x = ''''a'''", "'\\''"])
def test_what_may_end(text: str) -> None:
    state = advance(LexicalState(), text)
    assert state is not None
    assert state.between_statements
