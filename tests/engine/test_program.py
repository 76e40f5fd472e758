"""Programs hold the candidate, none of the docstrings, and nothing that fails for reasons of its own."""

from __future__ import annotations

import ast
import sysconfig
import time
from pathlib import Path
from types import CodeType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.program import Program, TaskNotFound, assemble
from engine.reading import SourceFile, read_source, read_tasks
from engine.tasks import Task

STDLIB = Path(sysconfig.get_paths()["stdlib"])


def task_of(text: str, name: str = "f") -> Task:
    return next(task for task in read_tasks(text) if task.name == name)


def program(text: str, body: str, name: str = "f") -> Program:
    return assemble(text, task_of(text, name), body)


def run(text: str, body: str, name: str = "f") -> dict[str, Any]:
    made = program(text, body, name)
    assert made.problems == ()
    namespace: dict[str, Any] = {"__name__": "candidate"}
    exec(made.imports_source, {"__name__": "candidate"})  # noqa: S102 - the program under test
    exec(made.text, namespace)  # noqa: S102 - the program under test
    return namespace


def constants(code: CodeType) -> set[Any]:
    found = set()
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            found |= constants(constant)
        elif isinstance(constant, str):
            found.add(constant)
    return found


TEXT = '''\
#!/usr/bin/env python
# coding: utf-8
"""Module secret."""
from __future__ import annotations
import os, sys
LIMIT = 3

def helper(x):
    """Helper secret."""
    return x * LIMIT

class Shape:
    """Class secret."""
    sides = 0

    def area(self, n: Unknown) -> int:
        """Area secret é.

        >>> Shape().area(2)
        6
        """
        raise NotImplementedError

    async def other(self):
        "Other " "secret"

def f(x):
    """Do.

    >>> f(2)
    6 secret
    """

if __name__ == "__main__":
    sys.exit(f(int(input())))
'''


def test_the_candidate_stands_in_its_file() -> None:
    assert run(TEXT, "return helper(x)")["f"](2) == 6
    assert run(TEXT, "return helper(n)", "Shape.area")["Shape"]().area(2) == 6


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_no_docstring_is_left(newline: str, mark: str) -> None:
    text = mark + TEXT.replace("\n", newline)
    for name in ("f", "Shape.area"):
        made = program(text, "return 1", name)
        assert "\r" not in made.text and "\ufeff" not in made.text
        assert not any("secret" in text for text in constants(compile(made.text, "program", "exec")))
        assert "secret" not in made.text


def test_lines_of_the_body_are_known() -> None:
    body = "y = math.floor(x)\n\nz = '''\nkept\n'''\nreturn y"
    made = program(TEXT, body)
    lines = made.text.split("\n")
    assert lines[made.body_line : made.body_line + made.body_lines] == (
        ["    y = math.floor(x)", "", "    z = '''", "kept", "'''", "    return y"]
    )
    assert made.line_in_body(made.body_line + 1) == 0
    assert made.line_in_body(made.body_line + 6) == 5
    assert made.line_in_body(made.body_line) is None
    assert made.line_in_body(made.body_line + 7) is None


def test_missing_imports_are_added() -> None:
    assert run("def f(xs: List[int]):\n    ...\n", "return Counter(xs).most_common(1)")["f"]([1, 1]) == [(1, 2)]
    made = program("def f(x): ...\n", "return math.floor(x)")
    assert "import math" in made.text and "import math" in made.imports_source


def test_imports_are_collected_for_warming_up() -> None:
    text = """
from __future__ import annotations
import os
from . import sibling
try:
    import no_such_module_at_all as nothing
except ImportError:
    import json as nothing
if os.name:
    from math import pi

def f(): ...
"""
    made = program(text, "return nothing.dumps(pi)[:4]")
    for line in (
        "import os",
        "import no_such_module_at_all as nothing",
        "import json as nothing",
        "from math import pi",
    ):
        assert line in made.imports_source
    assert "sibling" not in made.imports_source
    assert "__future__" not in made.imports_source
    exec(made.imports_source, {})  # noqa: S102 - the program under test
    assert run(text, "return nothing.dumps(pi)[:4]")["f"]() == "3.14"


@pytest.mark.parametrize(
    "unfinished",
    [
        "x = foo(\n",
        "def g(x):\n",
        "def g(x):\n    # TODO\n",
        'def g(x):\n    """Doc."""\n',
        "def g(x)\n    return 1\n",
        "def g(x):\n    return +\n",
        "class C:\n",
        "class C:\n    def m(self):\n\n    def n(self): return 1\n",
        "class C:\n    def m(self):\n        return (\n",
        "import\n",
        "x = no_such_name\n",
        "print(input())\n",
        "import no_such_module_at_all\n",
        "from . import no_such_sibling\n",
        "raise SystemExit\n",
        "1 / 0; y = 3\n",
        "y = 3; 1 / 0\n",
        "for i in range(2):\n    s = '''\n a'''\n    raise ValueError\n",
        "assert False\n",
        "@no_such_decorator_in_sight\n",
        'y = """not closed\n',
        "    return 1\n",
        ")\n",
    ],
)
@pytest.mark.parametrize("place", ["above", "below"])
def test_what_is_unfinished_elsewhere_does_not_matter(unfinished: str, place: str) -> None:
    function = 'def f(x):\n    """Doc."""\n    pass\n'
    text = unfinished + function if place == "above" else function + "z = 1\n" + unfinished
    if unfinished.startswith("@") and place == "above":
        pytest.skip("it decorates the function")
    assert run(text, "return x + 1")["f"](2) == 3


def test_a_broken_sibling_is_left_out_of_its_class() -> None:
    text = (
        "class C:\n    n = 3\n    def bad(self):\n        return +\n\n    def f(self): ...\n    def g(self): return 2\n"
    )
    namespace = run(text, "return self.g() + self.n", "C.f")
    assert namespace["C"]().f() == 5
    assert not hasattr(namespace["C"], "bad")


def test_invalid_bodies_are_put_in_for_the_run_to_show() -> None:
    for body in ("return (", "", "x = '''", "if x:"):
        made = program(TEXT, body)
        with pytest.raises(SyntaxError):
            compile(made.text, "program", "exec")


def test_a_body_cannot_leave_its_function() -> None:
    made = program("def f(x): ...\n", "pass\nimport os")
    tree = ast.parse(made.text)
    assert [type(node).__name__ for node in tree.body] == ["FunctionDef"]


def test_local_functions_cannot_be_called_by_examples() -> None:
    text = "def outer():\n    def inner(x): ...\n    return inner\n"
    made = program(text, "return 1", "outer.inner")
    assert made.problems == ("outer.inner is local to outer, its examples can't be called.",)
    namespace: dict[str, Any] = {}
    exec(made.text, namespace)  # noqa: S102 - the program under test
    assert namespace["outer"]()(2) == 1


def test_decorators_and_one_line_functions() -> None:
    text = "from functools import lru_cache\n@lru_cache\ndef f(x): return 1  # c\ny = 2\n"
    namespace = run(text, "return x + y")
    assert namespace["f"](2) == 4
    assert namespace["f"].cache_info().misses == 1


def test_a_function_that_is_gone_is_reported() -> None:
    with pytest.raises(TaskNotFound, match="^There is no function f in the file[.]$"):
        assemble("x = 1\n", task_of("def f(): ...\n"), "return 1")


def test_candidates_after_the_first_are_cheap() -> None:
    text = "".join(f'def g{i}(x):\n    """Doc."""\n    return x\n\n' for i in range(500)) + "def f(x): ...\n"
    task = task_of(text)
    assemble(text, task, "return 0")
    start = time.perf_counter()
    for number in range(50):
        assemble(text, task, f"return {number}")
    assert time.perf_counter() - start < 1.0  # 0.05 s on an idle machine


@pytest.mark.parametrize("module", ["textwrap", "shlex", "colorsys", "dataclasses", "statistics", "heapq", "turtle"])
def test_modules_of_the_standard_library(module: str) -> None:
    text = read_source(STDLIB / f"{module}.py")
    file = SourceFile(text)
    for entry in file.entries[:: max(1, len(file.entries) // 4)]:
        made = assemble(text, file.task(entry), "return 12345")
        tree = ast.parse(made.text)
        for node in ast.walk(tree):
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
                assert ast.get_docstring(node) is None
        assert made.text.count("return 12345") == 1
        assert bool(made.problems) is entry.is_local


PARTS = st.sampled_from(
    [
        "import os\n",
        "x = (\n",
        "class A:\n",
        "    y = 1\n",
        "def g():\n",
        "    return 1\n",
        "'''\n",
        ")\n",
        "# c\n",
        "@d\n",
        "é = 'é'\n",
        "\x0c\n",
        "if x:\n",
        "else:\n",
        "a = 1; b()\n",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PARTS, max_size=6).map("".join), st.lists(PARTS, max_size=6).map("".join))
def test_any_surroundings(above: str, below: str) -> None:
    text = f"{above}def f(x):\n    '''Secret.'''\n    pass\n{below}"
    for task in read_tasks(text):
        if task.name == "f":
            made = assemble(text, task, "return 12345")
            assert "return 12345" in made.text
            if not made.problems:
                ast.parse(made.text)
                assert made.text.split("\n")[made.body_line].strip() == "return 12345"
