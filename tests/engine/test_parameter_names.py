"""Parameters by letters: what the model writes runs the same once the names are back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.parameter_names import LETTERS, ParameterNames


def test_signature_and_prose_show_the_letter_after_each_name() -> None:
    signature = "@staticmethod\ndef fill(text: str, width: int=8, *marks, sep='') -> str:"
    names = ParameterNames.of(signature)
    assert names.letters == {"text": "a", "width": "b", "marks": "c", "sep": "d"}
    assert (
        names.signature(signature) == "@staticmethod\ndef fill(text a: str, width b: int=8, *marks c, sep d='') -> str:"
    )
    assert names.prose("Fill `text` up to width; self.width and texts stay.") == (
        "Fill `text a` up to width b; self.width and texts stay."
    )


def test_self_keeps_its_name() -> None:
    assert ParameterNames.of("def push(self, item):").letters == {"item": "a"}


def test_the_article_is_no_parameter() -> None:
    names = ParameterNames.of("def f(a, b):")
    assert names.prose("Divide `a` by b, a number.") == "Divide `a a` by b b, a number."


@pytest.mark.parametrize("signature", ["", "def broken(:", "x = 1", "class A:"])
def test_what_is_no_signature_has_no_letters(signature: str) -> None:
    names = ParameterNames.of(signature)
    assert names.letters == {}
    assert names.signature(signature) == signature
    assert names.to_letters("return x") == names.to_names("return x") == "return x"


def test_more_parameters_than_letters() -> None:
    signature = "def f(" + ", ".join(f"p{n}" for n in range(12)) + "):"
    names = ParameterNames.of(signature)
    assert len(names.letters) == len(LETTERS)
    assert names.to_letters("return p0 + p11") == "return a + p11"


@pytest.mark.parametrize(
    ("signature", "body", "letters"),
    [
        ("def f(numbers, k):", "return numbers[:k]", "return a[:b]"),
        ("def f(b, a):", "return a - b", "return b - a"),
        ("def f(text):", "text = text.strip()\nreturn text", "a = a.strip()\nreturn a"),
        ("def f(key, items):", "return sorted(items, key=key)", "return sorted(b, key=a)"),
        ("def f(s):", "return f'{s!r:>{len(s)}}'", "return f'{a!r:>{len(a)}}'"),
    ],
)
def test_there_and_back(signature: str, body: str, letters: str) -> None:
    names = ParameterNames.of(signature)
    assert names.to_letters(body) == letters
    assert names.to_names(letters) == body


def test_a_local_called_like_a_letter_makes_way() -> None:
    assert ParameterNames.of("def f(words):").to_letters("a = words[0]\nreturn a") == "a2 = a[0]\nreturn a2"


def run(signature: str, body: str, *arguments: object) -> object:
    """Call the function that a signature and a body make."""
    namespace: dict[str, object] = {}
    exec(signature + "\n" + "\n".join(f"    {line}" for line in body.split("\n")), namespace)  # noqa: S102 - the test's own
    return namespace["f"](*arguments)  # type: ignore[operator]


@given(st.permutations(["a", "b", "x", "total", "limit"]), st.integers(-9, 9), st.integers(-9, 9))
def test_locals_make_way_for_parameters(pool: list[str], first: int, second: int) -> None:
    one, two, *local = pool
    body = (
        f"{local[0]} = 0\nfor {local[1]} in range(3):\n    {local[0]} += {local[1]} * {one}\n"
        f"{local[2]} = lambda {local[1]}: {local[1]} - {two}\nreturn {local[2]}({local[0]})"
    )
    signature = f"def f({one}, {two}):"
    names = ParameterNames.of(signature)
    written = names.to_letters(body)
    assert run(signature, body, first, second) == run("def f(a, b):", written, first, second)
    assert run(signature, names.to_names(written), first, second) == run(signature, body, first, second)


def test_a_local_the_model_calls_like_a_parameter_makes_way() -> None:
    names = ParameterNames.of("def f(total):")
    assert names.to_names("total = 1\nreturn a + total") == "total2 = 1\nreturn total + total2"
    # Without the letter the name can only mean the parameter.
    assert names.to_names("return total + 1") == "return total + 1"


def test_a_body_that_does_not_parse_stays() -> None:
    assert ParameterNames.of("def f(n):").to_names("return a +") == "return a +"


def test_imports_handlers_and_patterns_are_renamed_too() -> None:
    names = ParameterNames.of("def f(os, error):")
    body = "import a\ntry:\n    return a\nexcept ValueError as b:\n    raise b"
    renamed = names.to_names(body)
    assert "import a as os" in renamed
    assert "as error" in renamed and "raise error" in renamed
