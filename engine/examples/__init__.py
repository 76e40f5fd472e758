"""Reads the Examples of a docstring: doctest sessions and the looser forms people write, with exact file lines.

reading = read_docstring(plain_docstring("Double x.\\n\\n>>> f(2)\\n4\\n"), "f")
reading.examples[0].source, reading.examples[0].want      # ("f(2)", "4\\n")
reading.prose                                             # "Double x."
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from engine.docstrings import Docstring, plain_docstring
from engine.examples.loose import Target, read_loose
from engine.examples.prose import without_examples
from engine.examples.sessions import at_lines, read_session
from engine.tasks import Example

__all__ = ["Docstring", "DocstringReading", "parse_examples", "plain_docstring", "prose_of", "read_docstring"]


@dataclass(frozen=True)
class DocstringReading:
    """A docstring taken apart."""

    examples: tuple[Example, ...]
    problems: tuple[str, ...]
    """One sentence per Example that could not be read, and per contradiction between two."""
    prose: str


def read_docstring(
    docstring: Docstring, name: str, class_name: str = "", scope: Collection[str] = ()
) -> DocstringReading:
    """Take the docstring of function `name` (a method of `class_name` if given) apart.

    `scope` holds the module-level names that Examples may use besides builtins and the function itself.
    """
    lines = dedented_lines(docstring.value)
    session = read_session(lines, name, bool(class_name))
    known = frozenset(scope) | session.bound | {class_name or name}
    loose = read_loose(lines, session.covered, Target(name, class_name), known)
    found = list(session.examples)
    seen = {(example.source, example.want, example.want_exception) for example in found}
    for hit in loose.hits:
        check = hit.check
        if (check.source, check.want, check.want_exception) in seen and not session.stateful:
            continue  # said twice, in words and in code
        seen.add((check.source, check.want, check.want_exception))
        found.append(
            Example(check.source, check.want, hit.form, hit.line, hit.end_line, check.options, check.want_exception)
        )
    found.sort(key=lambda example: (example.line, example.end_line))
    problems = [(line, sentence) for line, sentence in [*session.problems, *loose.problems]]
    if not session.stateful:
        problems += _contradictions(found)
    return DocstringReading(
        examples=tuple(
            at_lines(example, docstring.line(example.line), docstring.line(example.end_line)) for example in found
        ),
        problems=tuple(f"Line {docstring.line(line) + 1}: {sentence}." for line, sentence in sorted(problems)),
        prose=without_examples(lines, session.covered, loose.hits),
    )


def parse_examples(
    docstring: str, name: str, class_name: str = "", scope: Collection[str] = (), first_line: int = 0
) -> tuple[Example, ...]:
    """The Examples of a docstring given by its value; its lines are counted from `first_line`."""
    return read_docstring(plain_docstring(docstring, first_line), name, class_name, scope).examples


def prose_of(docstring: str, name: str, class_name: str = "", scope: Collection[str] = ()) -> str:
    """A docstring without its Examples and the headings left empty by that."""
    return read_docstring(plain_docstring(docstring), name, class_name, scope).prose


def dedented_lines(value: str) -> list[str]:
    """The value's lines, tabs expanded and margin removed as `inspect.cleandoc` does, but none dropped."""
    lines = value.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip()]
    margin = min(margins, default=0)
    return [lines[0].lstrip(" "), *(line[margin:].rstrip() for line in lines[1:])]


def _contradictions(examples: list[Example]) -> list[tuple[int, str]]:
    first: dict[str, Example] = {}
    problems: list[tuple[int, str]] = []
    for example in examples:
        other = first.setdefault(example.source, example)
        if not _agree(other, example):
            said = " ".join((other.want_exception or other.want or "None").split())
            then = " ".join((example.want_exception or example.want or "None").split())
            problems.append((example.line, f"`{example.source}` is expected to give both {said} and {then}"))
    return problems


def _agree(one: Example, other: Example) -> bool:
    """Whether two expectations of the same source can both be met, as far as their text tells."""
    if one.want_exception is None or other.want_exception is None:
        return (one.want, one.want_exception) == (other.want, other.want_exception)
    if "IGNORE_EXCEPTION_DETAIL" in one.options | other.options:
        return one.want_exception.partition(":")[0] == other.want_exception.partition(":")[0]
    return one.want_exception == other.want_exception
