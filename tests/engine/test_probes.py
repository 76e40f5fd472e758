"""Extra inputs are calls like those of the Examples, always the same, and never one of them."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.examples import parse_examples
from engine.probes import PROBE_LIMIT, probes
from engine.tasks import Task


def task(docstring: str, name: str = "f") -> Task:
    owner, _, short = name.rpartition(".")
    return Task(name, "def f():", docstring, "", parse_examples(docstring, short, owner), "", "", "", True, 0)


@pytest.mark.parametrize(
    ("docstring", "calls"),
    [
        ("f(2) -> 4", ["f(3)", "f(1)", "f(0)", "f(-2)", "f(7)"]),
        ("f(True) -> 4", ["f(False)"]),
        ("f(0.5) -> 4", ["f(1.5)", "f(-0.5)", "f(0.0)", "f(0.25)"]),
        ("f('aB') -> 4", ["f('Ba')", "f('')", "f('Ab')", "f('aBaB')", "f('B')", "f('a')", "f('aB aB')"]),
        ("f([1, 2]) -> 4", ["f([2, 1])", "f([2, 2])", "f([1, 3])", "f([2])", "f([])", "f([1, 2, 1])", "f([1])"]),
        ("f((1,)) -> 4", ["f((2,))", "f(())", "f((1, 1))"]),
        ("f({'a': 1}) -> 4", ["f({'a': 2})", "f({})"]),
        ("f({1, 2}) -> 4", ["f({2})", "f(set())"]),
        ("f(b'ab') -> 4", ["f(b'ba')", "f(b'')", "f(b'abab')", "f(b'b')"]),
        ("f(None) -> 4", []),
        ("assert not f(1)", ["f(2)", "f(0)", "f(-1)", "f(5)"]),
        ("sorted(f(x=1)) -> [4]", ["f(x=2)", "f(x=0)", "f(x=-1)", "f(x=5)"]),
        ("f([[1], ['a']]) -> 4", ["f([['a'], [1]])", "f([[2], ['a']])", "f([[1], ['']])", "f([['a']])", "f([])"]),
    ],
)
def test_mutations(docstring: str, calls: list[str]) -> None:
    assert list(probes(task(docstring)))[: len(calls)] == calls
    assert bool(probes(task(docstring))) is bool(calls)


def test_calls_take_turns_and_examples_are_left_out() -> None:
    found = probes(task("f(1, 'a') -> 1\nf(2, 'b') -> 1\n"))
    assert found[:4] == ("f(3, 'b')", "f(1, '')", "f(2, '')", "f(0, 'a')") or len(found) == PROBE_LIMIT
    assert not {"f(1, 'a')", "f(2, 'b')", "f(2, 'a')"} <= set(found)
    assert len(set(found)) == len(found) == PROBE_LIMIT
    assert len(probes(task("f(1, 'a') -> 1"), limit=3)) == 3


def test_sessions_with_state_give_none() -> None:
    assert probes(task(">>> x = 2\n>>> f(x)\n4\n>>> y = f(3)\n>>> y\n6\n")) == ()


@pytest.mark.parametrize(
    ("name", "docstring", "first"),
    [
        ("C.m", "C(1).m(2) -> 3", "C(1).m(3)"),
        ("C.s", "C.s(2) -> 3", "C.s(3)"),
    ],
)
def test_methods(name: str, docstring: str, first: str) -> None:
    assert probes(task(docstring, name))[0] == first


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.tuples(inner)
        | st.dictionaries(st.text(max_size=2), inner, max_size=2)
        | st.sets(st.integers(), max_size=2)
    ),
    max_leaves=5,
)


@settings(max_examples=200, deadline=None)
@given(st.lists(VALUES, min_size=1, max_size=3))
def test_probes_are_literal_calls_of_the_same_shape(values: list[object]) -> None:
    given_task = task(f"assert f({', '.join(map(repr, values))})")
    found = probes(given_task)
    assert found == probes(given_task)
    assert len(found) == len(set(found)) <= PROBE_LIMIT
    for source in found:
        call = ast.parse(source, mode="eval").body
        assert isinstance(call, ast.Call) and ast.unparse(call.func) == "f" and len(call.args) == len(values)
        changed = [ast.literal_eval(argument) for argument in call.args]
        assert [type(value) for value in changed] == [type(value) for value in values]
        assert sum(repr(one) != repr(other) for one, other in zip(changed, values, strict=True)) == 1
