"""Whole docstrings: styles, prose, contradictions, and text of any kind."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.examples import parse_examples, plain_docstring, prose_of, read_docstring
from engine.examples.loose import Target

GOOGLE = """Double a number.

    Args:
        x: The number.

    Returns:
        Twice the number.

    Examples:
        >>> f(2)
        4

        f(3) -> 6
    """
NUMPY = """Double a number.

    Parameters
    ----------
    x : int
        The number.

    Examples
    --------
    >>> f(2)
    4
    >>> f(3)
    6
    """
REST = """Double a number.

    :param x: the number
    :returns: twice the number

    .. doctest::

        >>> f(2)
        4

    For example::

        f(3) == 6
    """
MARKDOWN = """Double a number.

    Example:

    ```python
    >>> f(2)
    4
    assert f(3) == 6
    ```
    """


@pytest.mark.parametrize(
    ("docstring", "prose"),
    [
        (GOOGLE, "Double a number.\n\nArgs:\n    x: The number.\n\nReturns:\n    Twice the number."),
        (NUMPY, "Double a number.\n\nParameters\n----------\nx : int\n    The number."),
        (REST, "Double a number.\n\n:param x: the number\n:returns: twice the number"),
    ],
)
def test_docstring_styles(docstring: str, prose: str) -> None:
    reading = read_docstring(plain_docstring(docstring), "f")
    assert [(example.source, example.want) for example in reading.examples] == [("f(2)", "4\n"), ("f(3)", "6\n")]
    assert reading.problems == ()
    assert reading.prose == prose


def test_markdown_fences_go_with_their_examples() -> None:
    text = MARKDOWN.replace("    4\n", "    4\n\n")
    reading = read_docstring(plain_docstring(text), "f")
    assert [example.source for example in reading.examples] == ["f(2)", "f(3)"]
    assert reading.prose == "Double a number."


@pytest.mark.parametrize(
    ("docstring", "prose"),
    [
        ("Square, e.g. f(2) -> 4.", "Square."),
        ("Square x. For example, f(2) returns 4 and f(3) returns 9. Never fails.", "Square x. Never fails."),
        ("Square.\n\nExamples: f(2) -> 4\n          f(3) -> 9", "Square."),
        ("Square.\n\nExamples:\n- f(2) -> 4  # even\n- f(3) -> 9\n\nNotes:\n    None.", "Square.\n\nNotes:\n    None."),
        ("Square.\n\nExample usage:\n    >>> f(2)\n    4\nSee g.", "Square.\n\nSee g."),
        ("Square.\n\nExamples:\n    Often used so:\n    >>> f(2)\n    4\n", "Square.\n\nExamples:\n    Often used so:"),
        ("f(2) -> 4", ""),
        ("Square.", "Square."),
        ("", ""),
        ("Examples:\n\nNothing here.", "Examples:\n\nNothing here."),
    ],
)
def test_prose(docstring: str, prose: str) -> None:
    assert prose_of(docstring, "f") == prose


def test_lines_are_those_of_the_file() -> None:
    examples = parse_examples("Double.\n\n>>> f(2)\n4\n\nf(3) -> 6\n", "f", first_line=10)
    assert [(example.line, example.end_line) for example in examples] == [(12, 13), (15, 15)]


def test_the_same_example_in_words_and_code_counts_once() -> None:
    assert len(parse_examples("f(2) returns 4.\n\n>>> f(2)\n4\n", "f")) == 1


@pytest.mark.parametrize(
    ("docstring", "problems"),
    [
        (">>> f(2)\n4\n>>> f(2)\n5\n", ("Line 3: `f(2)` is expected to give both 4 and 5.",)),
        ("f(2) -> 4\nf(2) -> None\n", ("Line 2: `f(2)` is expected to give both 4 and None.",)),
        ("f(2) -> 4\nf(2) raises ValueError\n", ("Line 2: `f(2)` is expected to give both 4 and ValueError.",)),
        ('f(2) raises ValueError\nf(2) -> ValueError("no")\n', ()),
        (">>> s = iter(f(2))\n>>> next(s)\n1\n>>> next(s)\n2\n", ()),
    ],
)
def test_contradictions(docstring: str, problems: tuple[str, ...]) -> None:
    assert read_docstring(plain_docstring(docstring), "f").problems == problems


def test_tabs_are_expanded_as_doctest_does() -> None:
    assert [e.want for e in parse_examples("Doc.\n\n\t>>> f(2)\n\t4\n", "f")] == ["4\n"]


PIECES = st.sampled_from(
    [
        ">>> ",
        "... ",
        "f(",
        "f(2)",
        ")",
        " -> ",
        "==",
        " = ",
        "assert ",
        " returns ",
        " raises ",
        "ValueError",
        "4",
        "'a'",
    ]
    + [
        "[",
        "]",
        "`",
        "\n",
        "\n    ",
        "\n\n",
        "Examples:",
        "Traceback (most recent call last):",
        "x",
        ".",
        ",",
        "#",
        "é",
    ]
    + ["# doctest: +SKIP", "<BLANKLINE>", "```", "--------", "\t", "\x00", "\u2028", "{", "\\", '"', "not ", "is "]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=25).map("".join), st.sampled_from([("f", ""), ("__init__", "S"), ("f", "S")]))
def test_any_text_is_read(docstring: str, names: tuple[str, str]) -> None:
    plain = plain_docstring(docstring, 3)
    reading = read_docstring(plain, *names)
    last = plain.lines[-1]
    for example in reading.examples:
        assert 3 <= example.line <= example.end_line <= last
        assert example.source.strip()
        assert example.want == "" or example.want.endswith("\n")
    assert all(problem.startswith("Line ") and problem.endswith(".") for problem in reading.problems)


@settings(max_examples=200, deadline=None)
@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.text(alphabet="ab '\"\\.,->=é", max_size=6)
        | st.binary(max_size=3),
        lambda inner: (
            st.lists(inner, max_size=3) | st.tuples(inner, inner) | st.dictionaries(st.integers(), inner, max_size=2)
        ),
        max_leaves=6,
    ),
    st.sampled_from([" -> ", " == ", " => ", " returns ", "assert"]),
)
def test_any_literal_is_read_back(value: object, separator: str) -> None:
    line = f"assert f({value!r}) == {value!r}" if separator == "assert" else f"f({value!r}){separator}{value!r}"
    (example,) = parse_examples(f"Same.\n\n    {line}\n", "f")
    assert example.source == f"f({value!r})"
    assert example.want == ("" if value is None else repr(value) + "\n")


def test_expected_values_stay_out_of_the_source() -> None:
    for form in ("f(2) == 31337", "assert f(2) == 31337", "assert 31337 == f(2)", "f(2) -> 31337", ">>> f(2)\n31337"):
        (example,) = parse_examples(form, "f")
        assert "31337" not in example.source


def test_a_target_is_called_by_name_attribute_or_class() -> None:
    from engine.quiet_ast import parse_expression

    def called(source: str, target: Target) -> bool:
        node = parse_expression(source)
        assert node is not None
        return target.is_called_in(node)

    assert called("f(2)", Target("f"))
    assert not called("f", Target("f"))
    assert called("x.f", Target("f", "C"))
    assert called("C() + C()", Target("__add__", "C"))
    assert not called(textwrap.dedent("g(2)"), Target("f"))
