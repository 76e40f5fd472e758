"""The forms people write outside doctest, and the sentences that only look like them."""

from __future__ import annotations

import pytest

from engine.examples import DocstringReading, plain_docstring, read_docstring
from engine.tasks import ExampleForm


def read(docstring: str, name: str = "f", class_name: str = "", scope: tuple[str, ...] = ()) -> DocstringReading:
    return read_docstring(plain_docstring(docstring), name, class_name, scope)


@pytest.mark.parametrize(
    ("line", "source", "want", "form"),
    [
        ("f(2) -> 4", "f(2)", "4\n", ExampleForm.ARROW),
        ("f(2) --> 4", "f(2)", "4\n", ExampleForm.ARROW),
        ("f(2) => 4", "f(2)", "4\n", ExampleForm.ARROW),
        ("f(2) ➞ 4", "f(2)", "4\n", ExampleForm.ARROW),
        ("f(2) → 4", "f(2)", "4\n", ExampleForm.ARROW),
        ("f(2) == 4", "f(2)", "4\n", ExampleForm.EQUALS),
        ("f(2) = 4", "f(2)", "4\n", ExampleForm.EQUALS),
        ("f(2) returns 4", "f(2)", "4\n", ExampleForm.PROSE),
        ("f(2) should return 4", "f(2)", "4\n", ExampleForm.PROSE),
        ("f(2) evaluates to 4.", "f(2)", "4\n", ExampleForm.PROSE),
        ("f(2) is 4", "f(2)", "4\n", ExampleForm.PROSE),
        ("f(2)  # => 4", "f(2)", "4\n", ExampleForm.ARROW),
        ("- f(2) -> 4", "f(2)", "4\n", ExampleForm.ARROW),
        ("* `f(2)` returns `4`.", "f(2)", "4\n", ExampleForm.PROSE),
        ("1. ``f(2)`` => ``4``", "f(2)", "4\n", ExampleForm.ARROW),
        ("    Example: f(2) -> 4", "f(2)", "4\n", ExampleForm.ARROW),
        ("Squares, e.g. f(2) -> 4 (not 2).", "f(2)", "4\n", ExampleForm.ARROW),
        ("(f(2) -> 4)", "f(2)", "4\n", ExampleForm.ARROW),
        ("f(2) -> 4  # a remark", "f(2)", "4\n", ExampleForm.ARROW),
        ("f(2) -> 4, because two", "f(2)", "4\n", ExampleForm.ARROW),
        ("f('a') -> \"b\"", "f('a')", "'b'\n", ExampleForm.ARROW),
        ("f('a -> b') -> 'x. y'", "f('a -> b')", "'x. y'\n", ExampleForm.ARROW),
        ("f(k=[1]) -> [2]", "f(k=[1])", "[2]\n", ExampleForm.ARROW),
        ("f(1, 2) -> (1,  2)", "f(1, 2)", "(1, 2)\n", ExampleForm.ARROW),
        ("f(6) -> 1, 2", "f(6)", "(1, 2)\n", ExampleForm.ARROW),
        ("f(2) -> None", "f(2)", "", ExampleForm.ARROW),
        ("f(2) -> true", "f(2)", "True\n", ExampleForm.ARROW),
        ("f(1.5) returns 3.0.", "f(1.5)", "3.0\n", ExampleForm.PROSE),
        ("f(-2) -> -4", "f(-2)", "-4\n", ExampleForm.ARROW),
        ("f(2) -> {'b', 'a'}", "f(2)", "{'b', 'a'}\n", ExampleForm.ARROW),
        ("sorted(f([1])) == [1]", "sorted(f([1]))", "[1]\n", ExampleForm.EQUALS),
        ("f(9) -> Point(1, y=2)", "f(9)", "Point(1, y=2)\n", ExampleForm.ARROW),
        ("f(2) == g(3)", "bool(f(2) == g(3))", "True\n", ExampleForm.EQUALS),
        ("f(2) -> 2 ** 2", "bool(f(2) == (2 ** 2))", "True\n", ExampleForm.ARROW),
        ("assert f(2) == 4", "f(2)", "4\n", ExampleForm.ASSERT),
        ("assert 4 == f(2), 'message'", "f(2)", "4\n", ExampleForm.ASSERT),
        ("assert f(2) is None", "f(2)", "", ExampleForm.ASSERT),
        ("assert not f(2)", "bool(f(2))", "False\n", ExampleForm.ASSERT),
        ("assert f(2)", "bool(f(2))", "True\n", ExampleForm.ASSERT),
        ("assert f(2) > 3.", "bool(f(2) > 3)", "True\n", ExampleForm.ASSERT),
        ("assert abs(f(2) - 4) < 1e-6", "bool(abs(f(2) - 4) < 1e-6)", "True\n", ExampleForm.ASSERT),
        ("e.g. `assert f(2) == 4`", "f(2)", "4\n", ExampleForm.ASSERT),
    ],
)
def test_one_line(line: str, source: str, want: str, form: ExampleForm) -> None:
    reading = read(f"Do it.\n\n{line}\n", scope=("g",))
    assert reading.problems == ()
    assert [(e.source, e.want, e.form, e.line, e.end_line) for e in reading.examples] == [(source, want, form, 2, 2)]


@pytest.mark.parametrize(
    ("line", "exception", "ignores_detail"),
    [
        ("f(-1) raises ValueError", "ValueError", True),
        ("f(-1) raises a ValueError when negative.", "ValueError", True),
        ("f(-1) -> ValueError", "ValueError", True),
        ("f(-1) -> raises KeyError", "KeyError", True),
        ("f(-1) should raise errors.BadThingError", "errors.BadThingError", True),
        ('f(-1) => ValueError("too small")', "ValueError: too small", False),
    ],
)
def test_exceptions(line: str, exception: str, ignores_detail: bool) -> None:
    (example,) = read(line).examples
    assert (example.source, example.want, example.want_exception) == ("f(-1)", "", exception)
    assert ("IGNORE_EXCEPTION_DETAIL" in example.options) is ignores_detail


def test_an_elided_list_is_compared_with_ellipsis() -> None:
    (example,) = read("f(9) -> [0, 1, ..., 8]").examples
    assert (example.want, example.options) == ("[0, 1, ..., 8]\n", frozenset({"ELLIPSIS"}))


def test_several_on_a_line() -> None:
    reading = read("f(2) -> 4, f(3) -> 9; f(4) returns 16 and f(5) returns 25.")
    assert [(e.source, e.want) for e in reading.examples] == [
        ("f(2)", "4\n"),
        ("f(3)", "9\n"),
        ("f(4)", "16\n"),
        ("f(5)", "25\n"),
    ]


def test_an_assertion_of_two_things_is_two_checks() -> None:
    reading = read("assert f(2) == 4 and f(0) == 0")
    assert [(e.source, e.want) for e in reading.examples] == [("f(2)", "4\n"), ("f(0)", "0\n")]


@pytest.mark.parametrize(
    "text",
    [
        "f([1,\n   2]) -> [1,\n   4]",
        "assert f([1,\n   2]) == [\n   1, 4]",
        "f([1, 2]) ->\n   [1, 4]",
    ],
)
def test_examples_over_several_lines(text: str) -> None:
    reading = read(f"Do.\n\n{text}\n\nMore.")
    (example,) = reading.examples
    assert example.want == "[1, 4]\n"
    assert (example.line, example.end_line) == (2, 2 + text.count("\n"))
    assert reading.prose == "Do.\n\nMore."


@pytest.mark.parametrize(
    "line",
    [
        "f(x) -> int",
        "f(2) -> list[int]",
        "f(x: int) -> str",
        "f(x) returns the double of x",
        "f(2) returns the first two primes",
        "f(x) == x",
        "f(a, b) raises ValueError",
        "f(x) -> y",
        "The f function returns 3 values.",
        "See f(2).",
        "g(2) -> 4",
        "refit(2) -> 4",
        "x = f(2)",
        "f(2) -> ...",
        "assert x > 0",
        "f(2) is called twice",
        "f() returns True if there is any",
        "f() is None when there is none",
        "f(2)  # see __name__ == 4",
    ],
)
def test_sentences_and_signatures_are_no_examples(line: str) -> None:
    reading = read(f"{line}\n")
    assert (reading.examples, reading.problems) == ((), ())


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("f(2) -> four", "Line 3: the expected value of `f(2) -> four` could not be read."),
        ("f(2) -> [1, 2", "Line 3: the expected value of `f(2) -> [1, 2` could not be read."),
        ("f(2) -> <object>", "Line 3: the expected value of `f(2) -> <object>` could not be read."),
        ("f(2) returns [1, 2", "Line 3: the expected value of `f(2) returns [1, 2` could not be read."),
        ("assert f(2) ==", "Line 3: `assert f(2) ==` is not valid Python."),
        ("assert f(x) == 4", "Line 3: `assert f(x) == 4` uses `x`, which is not defined."),
    ],
)
def test_unreadable_examples_are_reported(line: str, problem: str) -> None:
    reading = read(f"Do.\n\n{line}\n")
    assert (reading.examples, reading.problems) == ((), (problem,))


@pytest.mark.parametrize(
    ("name", "line", "source"),
    [
        ("push", "Stack([1]).push(2) -> [1, 2]", "Stack([1]).push(2)"),
        ("size", "Stack([1, 2]).size == 2", "Stack([1, 2]).size"),
        ("__init__", "Stack([1]).items == [1]", "Stack([1]).items"),
        ("__len__", "len(Stack([1])) -> 1", "len(Stack([1]))"),
        ("make", "Stack.make(2) returns [0, 0]", "Stack.make(2)"),
    ],
)
def test_methods(name: str, line: str, source: str) -> None:
    assert [example.source for example in read(line, name, "Stack").examples] == [source]


def test_a_methods_name_alone_is_no_call_of_it() -> None:
    assert read("push(2) -> 3", "push", "Stack").examples == ()


def test_session_names_may_be_used() -> None:
    reading = read(">>> s = Stack()\n>>> s.push(1)\n1\n\ns.push(2) -> 2\n", "push", "Stack")
    assert [example.source for example in reading.examples] == ["s = Stack()\ns.push(1)", "s.push(2)"]
