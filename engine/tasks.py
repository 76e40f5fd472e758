"""What is asked for: the Task and the Examples it must satisfy."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class ExampleForm(str, enum.Enum):
    """How an Example was written in the docstring."""

    DOCTEST = "doctest"  # >>> f(2)  with the expected output on the following lines
    ARROW = "arrow"  # f(2) -> 4, f(2) => 4, f(2) ➞ 4
    EQUALS = "equals"  # f(2) == 4
    ASSERT = "assert"  # assert f(2) == 4
    PROSE = "prose"  # f(2) returns 4


@dataclass(frozen=True)
class Example:
    """One check read from a docstring.

    `source` is run, what it prints (an expression's repr included, as the interactive prompt prints it) is compared
    with `want`. Setup statements that precede a check (`>>> s = Stack()`) are part of its source; later Examples of
    the same docstring see the names earlier ones bound.
    """

    source: str
    """Python code to run, one or more lines, no prompt characters."""
    want: str
    """Expected output, ending in a newline unless empty. Never sent to the process that runs the candidate."""
    form: ExampleForm
    line: int
    """0-based line of the file where the Example starts."""
    end_line: int
    """0-based line of the file where the Example ends (the last line of what is expected), inclusive."""
    options: frozenset[str] = frozenset()
    """doctest option names in force, e.g. `ELLIPSIS`, `NORMALIZE_WHITESPACE`, `IGNORE_EXCEPTION_DETAIL`."""
    want_exception: str | None = None
    """Last line of an expected traceback, e.g. `ValueError: no digits`; None where no exception is expected."""


@dataclass(frozen=True)
class Task:
    """One function or method to implement or repair, with all that a body may use."""

    name: str
    """Qualified name inside its file, e.g. `Stack.pop` or `outer.inner`."""
    signature: str
    """Decorators and `def` line(s) up to and including the colon, dedented, `\\n` line ends, no body."""
    docstring: str
    """The docstring as `inspect.cleandoc` gives it, the Examples included. Empty where there is none."""
    prose: str
    """The docstring without its Examples: what the function is for, in words."""
    examples: tuple[Example, ...]
    context: str
    """The parts of the same file that a body may use: imports, constants, signatures of functions and classes."""
    class_header: str
    """For a method, the enclosing class as a skeleton (its `class` line, attributes, sibling methods); else empty."""
    body: str
    """The body as it stands, dedented, docstring excluded; empty where there is none."""
    is_stub: bool
    """True where the body is `...`, `pass`, `raise NotImplementedError`, only comments, or empty."""
    line: int
    """0-based line of the `def` (or `async def`) keyword in the file."""
    problems: tuple[str, ...] = ()
    """Sentences about Examples that could not be read (one each), for the user."""
