"""Text as doctest compares it, values where both sides are literals, exceptions, messages and Verdicts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.comparison import compare, digest, equal_values, exception_type, hide_answer, judge, literal
from engine.tasks import Example, ExampleForm
from engine.verdict import Observation, Outcome

_SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.binary(max_size=5)
_KEYS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5)
LITERALS = st.recursive(
    _SCALARS | st.complex_numbers(allow_nan=False, allow_infinity=False),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.tuples(inner, inner)
        | st.sets(_KEYS, max_size=4)
        | st.dictionaries(_KEYS, inner, max_size=4)
    ),
    max_leaves=12,
)


def example(
    source: str = "f(2)",
    want: str = "",
    exception: str | None = None,
    form: ExampleForm = ExampleForm.DOCTEST,
    *options: str,
) -> Example:
    return Example(source, want, form, 0, 0, frozenset(options), exception)


def gave(output: str) -> Observation:
    return Observation(output)


def raised(exception: str, line: int | None = None) -> Observation:
    return Observation("", exception=exception, error_line=line)


@given(LITERALS)
def test_every_literal_equals_itself(value: object) -> None:
    assert equal_values(value, value)
    assert equal_values(literal(repr(value)), value)


@given(LITERALS)
def test_every_literal_passes_as_printed(value: object) -> None:
    result = compare(example(want=repr(value) + "\n"), gave(repr(value) + "\n"))
    assert result.passed and not result.by_value


@given(LITERALS, LITERALS)
def test_equality_is_symmetric(left: object, right: object) -> None:
    assert equal_values(left, right) == equal_values(right, left)


@given(st.dictionaries(_KEYS, _SCALARS, min_size=2, max_size=5))
def test_dictionary_order_does_not_matter(value: dict[object, object]) -> None:
    turned = dict(reversed(value.items()))
    assert compare(example(want=repr(value) + "\n"), gave(repr(turned) + "\n")).passed


@given(st.floats(-1e300, 1e300), st.floats(-1e-7, 1e-7))
def test_floats_are_equal_within_tolerance_at_any_depth(value: float, error: float) -> None:
    assert equal_values([{"x": (value,)}], [{"x": (value * (1 + error),)}])


@given(st.text())
def test_any_text_can_be_compared(text: str) -> None:
    compare(example(want=text), gave(text + "x"))
    assert compare(example(want=text + "\n"), gave(text + "\n")).passed or "<BLANKLINE>" in text or not text.strip()


@pytest.mark.parametrize(
    ("want", "got"),
    [
        ('"it"', "'it'"),
        ("{3, 1, 2}", "{1, 2, 3}"),
        ("{'a': 1, 'b': [2.0]}", "{'b': [2], 'a': 1}"),
        ("0.3", "0.30000000000000004"),
        ("2", "2.0"),
        ("[1,2]", "[1, 2]"),
        ("{0.3}", "{0.30000000000000004}"),
        ("1+2j", "(1+2j)"),
        ("nan", "float('nan')".replace("float('nan')", "nan")),
        ("[inf, -inf]", "[inf,-inf]"),
        ("4", "np.int64(4)"),
        ("[True, 0.5]", "[np.True_, np.float64(0.5)]"),
        ("frozenset({1, 2})", "frozenset({2, 1})"),
        ("set()", "set( )"),
    ],
)
def test_equal_by_value(want: str, got: str) -> None:
    result = compare(example(want=want + "\n"), gave(got + "\n"))
    assert result.passed
    assert result.by_value or want == got


@pytest.mark.parametrize(
    ("want", "got"),
    [
        ("[0]", "[False]"),
        ("{1: 'a'}", "{True: 'a'}"),
        ("[1, 2]", "(1, 2)"),
        ("'4'", "4"),
        ("b'a'", "'a'"),
        ("0.333", "0.3333333"),
        ("1000000000000000000000", "1000000000000000000001"),
        ("{1, 2}", "{1, 3}"),
        ("{1}", "[1]"),
        ("None", "0"),
        ("nan", "0.0"),
        ("f(1)", "f( 1)"),
        ("[", "[ "),
    ],
)
def test_different_by_value(want: str, got: str) -> None:
    result = compare(example(want=want + "\n"), gave(got + "\n"))
    assert not result.passed
    assert not result.by_value


def test_hostile_literals_are_only_unequal() -> None:
    deep = "[" * 5000 + "]" * 5000
    assert not compare(example(want="1\n"), gave(deep + "\n")).passed
    assert not compare(example(want="1\n"), gave("9" * 6000 + "\n")).passed
    assert not compare(example(want="1\n"), gave("1e999\n")).passed
    assert not compare(example(want="1\n"), gave("-" * 9000 + "1\n")).passed


def test_doctest_options() -> None:
    assert compare(example("f()", "[0, ..., 9]\n", None, ExampleForm.DOCTEST, "ELLIPSIS"), gave("[0, 1, 9]\n")).passed
    assert compare(example("f()", "a  b\n", None, ExampleForm.DOCTEST, "NORMALIZE_WHITESPACE"), gave("a\nb\n")).passed
    assert not compare(example("f()", "[0, ..., 9]\n"), gave("[0, 1, 9]\n")).passed
    assert compare(example("f()", "a\n<BLANKLINE>\nb\n"), gave("a\n\nb\n")).passed
    assert compare(example("f()", "x\n", None, ExampleForm.DOCTEST, "SKIP"), gave("y\n")).passed


def test_the_looser_forms_name_a_value() -> None:
    for form in (ExampleForm.ARROW, ExampleForm.EQUALS, ExampleForm.ASSERT, ExampleForm.PROSE):
        assert compare(example(want="4", form=form), gave("4\n")).passed
        assert compare(example(want="None\n", form=form), gave("")).passed
        assert compare(example(want="hello", form=form), gave("'hello'\n")).passed
    assert compare(example(want="1\n"), gave("True\n")).passed  # doctest's own leniency, from before there was a bool
    assert not compare(example(want="1", form=ExampleForm.ARROW), gave("True\n")).passed
    assert not compare(example(want="hello\n"), gave("'hello'\n")).passed
    assert not compare(example(want="None\n"), gave("")).passed


def test_exceptions() -> None:
    wanted = example(exception="ValueError: no digits")
    assert compare(wanted, raised("ValueError: no digits")).passed
    assert not compare(wanted, raised("ValueError: other")).passed
    assert not compare(wanted, raised("TypeError: no digits")).passed
    assert compare(example(exception="Empty: x"), raised("shop.Empty: x")).passed
    assert compare(example(exception="old.Empty: x"), raised("shop.Empty: x")).passed
    relaxed = example("f()", "", "ValueError: a", ExampleForm.DOCTEST, "IGNORE_EXCEPTION_DETAIL")
    assert compare(relaxed, raised("m.ValueError: b")).passed
    dotted = example("f()", "", "ValueError: no ...", ExampleForm.DOCTEST, "ELLIPSIS")
    assert compare(dotted, raised("ValueError: no digits")).passed
    assert not compare(example(exception="ValueError"), raised("ValueError: x")).passed  # as doctest has it
    assert compare(example(exception="ValueError", form=ExampleForm.ARROW), raised("ValueError: x")).passed
    assert not compare(example(exception="ValueError", form=ExampleForm.ARROW), raised("KeyError: 1")).passed


def test_messages() -> None:
    assert compare(example(want="4\n"), gave("3\n")).message == "f(2) gave 3, expected 4"
    assert compare(example(want="4\n"), gave("")).message == "f(2) gave nothing, expected 4"
    assert compare(example(want=""), gave("3\n")).message == "f(2) gave 3, expected nothing"
    message = compare(example(want="4\n"), raised("ZeroDivisionError: division by zero")).message
    assert message == "f(2) raised ZeroDivisionError: division by zero, expected 4"
    assert compare(example("s = S()\ns.pop( )", "1\n"), gave("2\n")).message == "s.pop( ) gave 2, expected 1"
    stopped = Observation("", finished=False, stopped_by="TimeLimit", detail="did not finish within 2 s")
    assert compare(example(want="4\n"), stopped).message == "f(2) did not finish within 2 s"
    assert compare(example(want="4\n"), Observation("", finished=False)).message == "f(2) was not run"
    long = compare(example(want="4\n"), gave("x" * 500))
    assert len(long.message) < 200 and len(long.got) <= 200
    assert "\n" not in compare(example(want="a\nb\n"), gave("a\nc\n")).message


@pytest.mark.parametrize(
    ("source", "want", "asked", "answer"),
    [
        ("f(2) == 4", "True\n", "f(2)", "4\n"),
        ("4 == f(2)", "True\n", "f(2)", "4\n"),
        ("assert f(2) == 4", "", "f(2)", "4\n"),
        ("x = 1\nassert f(x) == [1, 'a']", "", "x = 1\nf(x)", "[1, 'a']\n"),
        ("f(2) is None", "True\n", "f(2)", "None\n"),
        ("assert f(\n  2) == 4", "", "f(\n  2)", "4\n"),
    ],
)
def test_answers_are_taken_out_of_the_source(source: str, want: str, asked: str, answer: str) -> None:
    hidden = hide_answer(example(source, want))
    assert (hidden.source.replace("(f(", "f(").replace("))", ")"), hidden.want) == (asked, answer)


@pytest.mark.parametrize(
    ("source", "want"),
    [
        ("f(2)", "4\n"),
        ("f(2) == 4", "False\n"),
        ("f(2) == g(2)", "True\n"),
        ("1 < f(2) == 4", "True\n"),
        ("assert isclose(f(2), 4)", ""),
        ("x = 1; assert f(x) == 4", ""),
        ("f(2) ==", "True\n"),
        ("", ""),
        ("4 == 4", "True\n"),
    ],
)
def test_other_sources_stay_as_they_are(source: str, want: str) -> None:
    assert hide_answer(example(source, want)) == example(source, want)


def test_judging() -> None:
    wants = [example("f(1)", "1\n"), example("f(2)", "2\n")]
    verdict = judge(wants, [gave("1\n"), gave("2\n")], seconds=0.5)
    assert (verdict.outcome, verdict.passed, verdict.seconds) == (Outcome.PASSED_TEST, 2, 0.5)
    verdict = judge(wants, [gave("1\n"), raised("shop.Bad: x", 3)])
    assert (verdict.outcome, verdict.sub_type, verdict.passed) == (Outcome.RUNTIME_ERROR, "Bad", 1)
    verdict = judge(wants, [gave("0\n"), raised("KeyError: 1")])
    assert (verdict.outcome, verdict.sub_type) == (Outcome.FAILED_TEST, "WrongOutput")
    verdict = judge([example("assert f(1)", "")], [raised("AssertionError")])
    assert (verdict.outcome, verdict.sub_type) == (Outcome.FAILED_TEST, "WrongOutput")
    verdict = judge([example("f(1)", "1\n")], [raised("AssertionError", 7)])
    assert (verdict.outcome, verdict.sub_type) == (Outcome.RUNTIME_ERROR, "AssertionError")
    verdict = judge([], [], loading=raised("SyntaxError: invalid syntax", 2), compiled=False)
    assert (verdict.outcome, verdict.message) == (Outcome.COMPILE_ERROR, "SyntaxError: invalid syntax (line 2)")


def test_digests() -> None:
    assert digest([]) == ""
    assert digest([gave("<f at 0x7f01>\n")]) == digest([gave("<f at 0x7f02>\n")])
    assert digest([gave("1\n")]) != digest([gave("2\n")])
    assert digest([raised("KeyError: 1")]) == digest([raised("KeyError: 2")]) != digest([raised("ValueError")])
    ended = Observation("", finished=False, stopped_by="TimeLimit")
    assert digest([ended]) != digest([gave("")]) != digest([Observation("", finished=False)])


def test_exception_types() -> None:
    assert exception_type("ValueError: a: b") == "ValueError"
    assert exception_type("shop.stock.Empty") == "Empty"
    assert exception_type("KeyError: 'a.b'") == "KeyError"
