"""Doctest sessions: prompts, directives, tracebacks, and which statements are checks of their own."""

from __future__ import annotations

import doctest
import textwrap

import pytest

from engine.examples import parse_examples, plain_docstring, read_docstring
from engine.tasks import Example, ExampleForm


def read(docstring: str, name: str = "f", class_name: str = "") -> tuple[Example, ...]:
    return parse_examples(textwrap.dedent(docstring), name, class_name)


def sources(docstring: str, name: str = "f", class_name: str = "") -> list[tuple[str, str]]:
    return [(example.source, example.want) for example in read(docstring, name, class_name)]


def test_a_check_is_read_with_its_lines() -> None:
    (example,) = read("Double.\n\n    >>> f(2)\n    4\n")
    assert example == Example("f(2)", "4\n", ExampleForm.DOCTEST, line=2, end_line=3)


def test_output_of_several_lines_ends_at_a_blank_line() -> None:
    assert sources(
        """
        >>> print(f(2))
        one
          two
        <BLANKLINE>
        three

        Not output.
        """
    ) == [("print(f(2))", "one\n  two\n<BLANKLINE>\nthree\n")]


def test_continuation_lines_belong_to_the_source() -> None:
    assert sources(
        """
        >>> for x in f(2):
        ...     print(x)
        ...
        0
        >>> f(
        ...   3,
        ... )
        1
        """
    ) == [("for x in f(2):\n    print(x)", "0\n"), ("f(\n  3,\n)", "1\n")]


def test_setup_is_folded_into_the_next_check() -> None:
    examples = read(
        """
        >>> s = Stack()
        >>> s.push(1)
        >>> s.pop()
        1
        >>> s.pop()
        2
        """,
        "pop",
        "Stack",
    )
    assert [(e.source, e.want, e.line, e.end_line) for e in examples] == [
        ("s = Stack()\ns.push(1)\ns.pop()", "1\n", 1, 4),
        ("s.pop()", "2\n", 5, 6),
    ]


def test_a_call_of_the_function_that_prints_nothing_is_a_check() -> None:
    assert sources(">>> f(1)\n>>> f(2)\n4\n") == [("f(1)", ""), ("f(2)", "4\n")]


def test_a_trailing_expression_is_a_check_and_a_trailing_assignment_is_dropped() -> None:
    assert sources(">>> s = S()\n>>> s.g(1)\n>>> t = 3\n", "g", "S") == [("s = S()\ns.g(1)", "")]


def test_setup_before_an_expected_exception_is_kept_out_of_that_check() -> None:
    # Folded in, `s.push(1)` could raise the error itself and pass.
    assert sources(
        """
        >>> s.push(1)
        >>> s.push(2)
        Traceback (most recent call last):
          ...
        ValueError: full
        """,
        "push",
        "Stack",
    ) == [("s.push(1)", ""), ("s.push(2)", "")]


@pytest.mark.parametrize(
    ("traceback", "exception"),
    [
        ("Traceback (most recent call last):\n  ...\nValueError: no digits", "ValueError: no digits"),
        ("Traceback (most recent call last):\nKeyError: 'x'", "KeyError: 'x'"),
        (
            'Traceback (most recent call last):\n  File "x", line 1, in f\n    y\nbad.Worse: a\n  b',
            "bad.Worse: a\n  b",
        ),
        ("Traceback (innermost last):\n  ...\nStopIteration", "StopIteration"),
    ],
)
def test_expected_tracebacks(traceback: str, exception: str) -> None:
    (example,) = read(f">>> f(2)\n{traceback}\n")
    assert (example.want, example.want_exception) == ("", exception)


def test_a_traceback_without_its_last_line_is_a_problem() -> None:
    reading = read_docstring(plain_docstring(">>> f(2)\nTraceback (most recent call last):\n    ...\n"), "f")
    assert reading.examples == ()
    assert reading.problems == ("Line 1: the traceback expected of `f(2)` has no last line.",)


def test_directives_become_options() -> None:
    examples = read(
        """
        >>> f(1)  # doctest: +ELLIPSIS
        [1, ...]
        >>> f(2)  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE, -ELLIPSIS
        2
        >>> f(3)  # doctest: +SKIP
        3
        >>> f(4,
        ...   5)  # doctest: +IGNORE_EXCEPTION_DETAIL
        Traceback (most recent call last):
        ValueError
        >>> f(6)  # a remark
        6
        """
    )
    assert [(example.source, set(example.options)) for example in examples] == [
        ("f(1)", {"ELLIPSIS"}),
        ("f(2)", {"NORMALIZE_WHITESPACE"}),
        ("f(4,\n  5)", {"IGNORE_EXCEPTION_DETAIL"}),
        ("f(6)  # a remark", set()),
    ]


def test_unknown_directives_are_a_problem_and_reporting_ones_are_not() -> None:
    reading = read_docstring(
        plain_docstring(">>> f(1)  # doctest: +ELIPSIS\n1\n>>> f(2)  # doctest: +NUMBER +REPORT_NDIFF\n2\n"), "f"
    )
    assert reading.problems == ("Line 1: `ELIPSIS` is not a doctest option.",)
    assert len(reading.examples) == 2


def test_a_directive_inside_a_string_is_text() -> None:
    assert sources(">>> f('# doctest: +SKIP')\n1\n") == [("f('# doctest: +SKIP')", "1\n")]


def test_an_asserting_prompt_hides_its_answer() -> None:
    assert sources(">>> x = 2\n>>> assert f(x) == 4\n") == [("x = 2\nf(x)", "4\n")]


@pytest.mark.parametrize("end", ["```", "Returns:", "~~~"])
def test_output_ends_at_a_fence_or_a_dedent(end: str) -> None:
    assert sources(f"Text.\n\n  >>> f(2)\n  4\n{end}\n") == [("f(2)", "4\n")]


def test_a_missing_space_after_the_prompt_is_forgiven() -> None:
    assert sources(">>>f(2)\n4\n") == [("f(2)", "4\n")]


def test_source_that_is_not_python_is_a_problem() -> None:
    reading = read_docstring(plain_docstring("Doc.\n\n>>> f(2\n4\n>>> f(3)\n6\n"), "f")
    assert [example.source for example in reading.examples] == ["f(3)"]
    assert reading.problems == ("Line 3: `f(2` is not valid Python.",)


def test_comments_and_empty_prompts_say_nothing() -> None:
    assert sources(">>> # a remark\n>>>\n>>> f(2)\n4\n") == [("f(2)", "4\n")]


def test_reading_agrees_with_doctest() -> None:
    value = textwrap.dedent(
        """\
        Session.

            >>> x = 3
            >>> f(x)
            9
            >>> print('a\\tb')
            a  b
            >>> if x:
            ...     print(f(1), f(2))
            1 4

        Text.

        >>> f([1, 2])  # doctest: +ELLIPSIS
        [...]
        """
    )
    theirs = doctest.DocTestParser().get_examples(value)
    ours = read(value)
    assert [example.want for example in ours] == [example.want for example in theirs if example.want]
    assert ours[0].source.split("\n")[-1] + "\n" == theirs[1].source
