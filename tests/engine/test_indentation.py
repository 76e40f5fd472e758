"""Moving code sideways keeps the values of its strings."""

from __future__ import annotations

import pytest

from engine.indentation import dedent_code, indent_of, string_lines, width


@pytest.mark.parametrize(
    ("line", "indent"), [("  x", "  "), ("\t x", "\t "), ("x", ""), ("  \f x", " "), ("", ""), ("   ", "   ")]
)
def test_the_indent_of_a_line(line: str, indent: str) -> None:
    assert indent_of(line) == indent


def test_tabs_are_eight_wide() -> None:
    assert [width(indent) for indent in ("", "  ", "\t", "  \t", "\t ")] == [0, 2, 8, 8, 9]


def test_lines_inside_strings() -> None:
    code = 'x = """a\n b\n"""\ny = "c\\\n d"\nz = f"""{\n1}"""\nt = (1,\n 2)'
    assert string_lines(code) == {1, 2, 4, 6}
    assert string_lines("x = 1\ny = 2") == frozenset()


def test_dedenting() -> None:
    code = 'x = """\n    a\n"""\n    if x:\n        y\n  # odd\n\n   \n    z'
    assert dedent_code(code, "    ") == 'x = """\n    a\n"""\nif x:\n    y\n# odd\n\n\nz'
    assert dedent_code("x\r\n\ty", "\t") == "x\ny"
    assert dedent_code("x", "    ") == "x"
