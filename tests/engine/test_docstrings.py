"""Docstring values agree with Python's, and each of their lines knows its line of the file."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.docstrings import decode_docstring, plain_docstring
from engine.quiet_ast import parse_expression


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ('"""One."""', (7,)),
        ('"""One.\n\nTwo.\n"""', (7, 8, 9, 10)),
        ('r"""One \\n\nTwo"""', (7, 8)),
        ('"""One\\nTwo\nThree"""', (7, 7, 8)),
        ('"""\\\nOne\nTwo"""', (8, 9)),
        ('"""\\\n\\\nOne"""', (9,)),
        ("'One\\x0aTwo\\u000aThree'", (7, 7, 7)),
        ('"""a\\\n  b\n\\N{BULLET} c"""', (7, 9)),
    ],
)
def test_lines_of_the_value_keep_their_file_lines(source: str, lines: tuple[int, ...]) -> None:
    docstring = decode_docstring([(source, 7)])
    assert docstring is not None
    assert docstring.value == ast.literal_eval(source)
    assert docstring.lines == lines


def test_concatenated_literals_are_one_docstring() -> None:
    docstring = decode_docstring([('"One.\\n"', 3), ("'>>> f(2)\\n'", 4), ("'4'", 5)])
    assert docstring is not None
    assert docstring.value == "One.\n>>> f(2)\n4"
    assert docstring.lines == (3, 4, 5)


@pytest.mark.parametrize("source", ['b"x"', 'f"x"', 'rb"x"', "x", "3"])
def test_what_is_no_text_literal_is_no_docstring(source: str) -> None:
    assert decode_docstring([(source, 0)]) is None


def test_line_ends_of_the_file_do_not_show() -> None:
    docstring = decode_docstring([('"""One\r\nTwo\r"""', 0)])
    assert docstring is not None
    assert docstring.value == "One\nTwo\n"


def test_an_unterminated_literal_is_read_to_its_end() -> None:
    docstring = decode_docstring([('"""One\nTwo', 0)])
    assert docstring is not None
    assert docstring.value == "One\nTwo"


def test_a_plain_docstring_counts_from_its_first_line() -> None:
    docstring = plain_docstring("One\r\n\r\nTwo", first_line=4)
    assert (docstring.value, docstring.lines, docstring.line(9)) == ("One\n\nTwo", (4, 5, 6), 6)


@given(st.text(alphabet="ab\\\n'\"nxuN{}07 \té", max_size=30), st.sampled_from(["", "r", "u", "R"]))
def test_the_value_is_pythons(content: str, prefix: str) -> None:
    source = f'{prefix}"""{content}"""'
    node = parse_expression(source)
    if not isinstance(node, ast.Constant) or '"""' in content or content.endswith('"'):
        return
    docstring = decode_docstring([(source, 0)])
    assert docstring is not None
    assert docstring.value == node.value
    assert len(docstring.lines) == docstring.value.count("\n") + 1
    assert list(docstring.lines) == sorted(docstring.lines)
