"""The prompts, letter by letter: a model sees in use what it was trained on."""

from __future__ import annotations

import pytest

from engine.prompt import (
    MAX_CONTEXT_CHARS,
    MAX_EXAMPLE_CHARS,
    MAX_EXAMPLES,
    MAX_MESSAGE_CHARS,
    MAX_PROSE_CHARS,
    build_prompt,
    clip,
    example_text,
    implement_prompt,
    relevant_context,
    repair_prompt,
)
from engine.reading import read_tasks
from engine.tasks import Example, ExampleForm, Task
from engine.verdict import ExampleResult, Outcome, Verdict

SHOP = '''\
import math
from dataclasses import dataclass

RATE = 0.19
STEPS = [
    1,
    2,
]
cache = {}


@dataclass
class Item:
    """Something to sell."""

    name: str
    net: float


@dataclass
class Unused:
    name: str


def helper(x):
    """Help."""
    return x


def gross(item: Item, digits: int = 2) -> float:
    """Return the price with tax, rounded up.

    Args:
        item: what is sold.

    >>> gross(Item("tea", 1.0))
    1.19
    >>> for net in (1.0, 2.0):
    ...     print(gross(Item("x", net)))
    1.19
    2.38
    >>> gross(None)
    Traceback (most recent call last):
    ...
    AttributeError: no net
    >>> x = 3
    """
'''

GROSS_PROMPT = '''\
import math
from dataclasses import dataclass
RATE = 0.19
STEPS = [
    1,
    2,
]
@dataclass
class Item:
    """Something to sell."""
    name: str
    net: float
def gross(item a: Item, digits b: int=2) -> float:
"""Return the price with tax, rounded up.

Args:
    item a: what is sold."""
>>> gross(Item("tea", 1.0))
1.19
>>> for net in (1.0, 2.0):
...     print(gross(Item("x", net)))
1.19
2.38
>>> gross(None)
AttributeError: no net'''

STACK = '''\
class Stack:
    """Last in, first out."""

    limit = 5

    def __init__(self):
        self.items = []

    def push(self, item):
        """Put an item on top.

        >>> s = Stack()
        >>> s.push(1)
        >>> s.items
        [1]
        """
        ...
'''

STACK_PROMPT = '''\
class Stack:
    """Last in, first out."""
    limit = 5
    def __init__(self):
        self.items = []
def push(self, item a):
"""Put an item a on top."""
>>> s = Stack()
>>> s.push(1)
>>> s.items
[1]'''


def task_of(text: str, name: str) -> Task:
    return next(task for task in read_tasks(text) if task.name == name)


def example(source: str, want: str = "", error: str | None = None) -> Example:
    return Example(source, want, ExampleForm.DOCTEST, 0, 0, frozenset(), error)


def context_task(context: str, signature: str = "def f(x):", prose: str = "", name: str = "f") -> Task:
    return Task(name, signature, "", prose, (), context, "", "", True, 0)


@pytest.mark.parametrize(
    ("text", "name", "prompt"), [(SHOP, "gross", GROSS_PROMPT), (STACK, "Stack.push", STACK_PROMPT)]
)
def test_implement_prompt(text: str, name: str, prompt: str) -> None:
    assert implement_prompt(task_of(text, name)) == prompt


@pytest.mark.parametrize(
    ("block", "kept"),
    [
        ("import os", True),
        ("from os import path", True),
        ("LIMIT = 3", True),
        ("LIMIT: int = 3", True),
        ("limit = 3", False),
        ("points = 3", True),
        ("def helper(x): ...", False),
        ("def points(x): ...", True),
        ("async def points(x): ...", True),
        ("class Points: ...", False),
        ("class points:\n    x: int", True),
        ("@cached\ndef points(x): ...", True),
        ("@cached\ndef helper(x): ...", False),
        ("TABLE = {\n    1: 2,\n}", True),
        ("def f(y): ...", False),  # the function itself, elsewhere
    ],
)
def test_relevant_context(block: str, kept: bool) -> None:
    context = f"import json\n{block}\nLAST = 1"
    expected = context if kept else "import json\nLAST = 1"
    assert relevant_context(context_task(context, prose="Add the points of f.")) == expected


def test_names_in_signature_and_examples_count_too() -> None:
    context = "class Cart: ...\ndef make(): ..."
    assert relevant_context(context_task(context, "def f(cart: Cart):")) == "class Cart: ..."
    shown = Task("f", "def f(c):", "", "", (example("f(make())", "1\n"),), context, "", "", True, 0)
    assert relevant_context(shown) == "def make(): ..."


def test_example_text() -> None:
    assert example_text(example("f(2)", "4\n")) == ">>> f(2)\n4"
    assert example_text(example("f(2)", "a\n\nb\n")) == ">>> f(2)\na\n\nb"
    assert example_text(example("x = 2\nfor i in x:\n    f(i)", "4\n")) == ">>> x = 2\n>>> for i in x:\n...     f(i)\n4"
    assert example_text(example("f(2)", "", "ValueError: no")) == ">>> f(2)\nValueError: no"
    assert example_text(example("f(2)")) == ">>> f(2)"


def test_each_part_is_cut_to_its_share() -> None:
    examples = [example(f"f({number})", f"{number}\n") for number in range(MAX_EXAMPLES + 2)]
    prompt = build_prompt("C" * 900, "", "def f(x):", "P" * 2000, examples)
    shown = "\n".join(example_text(each) for each in examples[:MAX_EXAMPLES])
    assert prompt == f'{"C" * MAX_CONTEXT_CHARS}\ndef f(x a):\n"""{"P" * MAX_PROSE_CHARS}"""\n{shown}'


def test_an_overlong_example_is_left_out_whole() -> None:
    long = example("f(1)", "9" * MAX_EXAMPLE_CHARS + "\n")
    assert (
        build_prompt("", "", "def f(x):", "Do.", [long, example("f(2)", "4\n")])
        == 'def f(x a):\n"""Do."""\n>>> f(2)\n4'
    )


def test_context_and_class_come_before_the_signature() -> None:
    assert build_prompt("import os\n", "class A:\n    x: int", "def f(self):", " Do. ", ()) == (
        'import os\nclass A:\n    x: int\ndef f(self):\n"""Do."""'
    )


def test_repair_prompt() -> None:
    task = task_of('def f(n):\n    """Double.\n\n    >>> f(2)\n    4\n    """\n', "f")
    results = (ExampleResult(False, False, "3", "f(2) gave 3, expected 4"),)
    verdict = Verdict(Outcome.FAILED_TEST, "WrongOutput", "f(2) gave 3,\nexpected 4", results)
    assert repair_prompt(task, "\nreturn n + 1\n", verdict) == (
        "# repair FAILED_TEST WrongOutput: f(2) gave 3, expected 4\n"
        "return a + 1\n"
        "# task\n"
        'def f(n a):\n"""Double."""\n>>> f(2)\n4'
    )


def test_repair_prompt_is_bounded() -> None:
    task = task_of('def f(n):\n    """Double."""\n', "f")
    verdict = Verdict(Outcome.RUNTIME_ERROR, "ValueError", "m" * 999, ())
    lines = repair_prompt(task, "b" * 5000, verdict).split("\n")
    assert lines[0] == "# repair RUNTIME_ERROR ValueError: " + "m" * MAX_MESSAGE_CHARS
    assert lines[1] == "b" * MAX_PROSE_CHARS


def test_clip() -> None:
    assert clip("abc", 3) == "abc"
    assert clip("abcd", 3) == "abc"
