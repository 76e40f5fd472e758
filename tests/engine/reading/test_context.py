"""What a prompt learns of the rest of the file, within bounds."""

from __future__ import annotations

import textwrap

from engine.reading import SourceFile
from engine.reading.context import CLASS_LIMIT, CONTEXT_LIMIT
from engine.tasks import Task


def tasks(text: str) -> dict[str, Task]:
    return {task.name: task for task in SourceFile(textwrap.dedent(text)).tasks()}


TEXT = '''
"""Module."""
from __future__ import annotations
import os
from a import (
    b,
    c as d,
)
try:
    import numpy as np
except ImportError:
    np = None
LIMIT = 3
TABLE = {"x": 1,
         "y": 2}
LONG = "%s"

def helper(a,
           b=1):
    """Help.

    More.
    """
    return a

@dataclass
class Point(Base):
    """A point."""
    x: int
    y: int = 0

    def norm(self) -> float:
        """Length."""

class Plain:
    def __init__(self, n): self.n = n

def f(x):
    """Do."""
''' % ("z" * 200)


def test_imports_constants_and_signatures_of_the_file() -> None:
    assert tasks(TEXT)["f"].context == textwrap.dedent(
        '''\
        from __future__ import annotations
        import os
        from a import ( b, c as d, )
        import numpy as np
        np = None
        LIMIT = 3
        TABLE = {"x": 1,
                 "y": 2}
        def helper(a, b=1):
            """Help."""
        @dataclass
        class Point(Base):
            """A point."""
            x: int
            y: int = 0
        class Plain:
            def __init__(self, n): ...'''
    )


def test_names_of_the_module() -> None:
    names = SourceFile(TEXT).outline.names
    assert {"annotations", "os", "b", "d", "np", "LIMIT", "TABLE", "helper", "Point", "Plain", "f"} <= names
    assert "c" not in names and "x" not in names


def test_star_imports_bind_what_the_table_knows() -> None:
    assert {"sqrt", "floor"} <= SourceFile("from math import *\n").outline.names


def test_what_the_task_names_comes_first_then_what_is_near() -> None:
    filler = "".join(f"def filler_{i}(a, b, c):\n    return a\n" for i in range(200))
    context = tasks(f'def far(q): ...\n{filler}def f(x):\n    """Uses far."""\n')["f"].context
    assert context.startswith("def far(q): ...")
    assert "filler_199" in context and "filler_0(" not in context
    assert len(context) <= CONTEXT_LIMIT


def test_a_class_is_shown_as_a_skeleton_without_the_method() -> None:
    found = tasks(
        '''
        @final
        class Stack(Base,
                    metaclass=M):
            """A stack.

            More.
            """
            limit: int = 3
            """Not shown."""
            items = []

            def __init__(self, n: int):
                self.n = n

                self.text = """
         kept"""

            @property
            @cached
            def size(self) -> int:
                """Size."""
                return 1

            def push(self, x):
                """Push."""

            class Inner:
                pass
        '''
    )
    assert found["Stack.push"].class_header == textwrap.dedent(
        '''\
        @final
        class Stack(Base, metaclass=M):
            """A stack."""
            limit: int = 3
            items = []
            def __init__(self, n: int):
                self.n = n

                self.text = """
             kept"""
            @property
            @cached
            def size(self) -> int: ...
            class Inner: ...'''
    )
    assert found["Stack.push"].context == ""


def test_large_classes_are_bounded() -> None:
    methods = "".join(f"    def method_{i}(self, a, b): return 1\n" for i in range(300))
    header = tasks(f"class C:\n{methods}")["C.method_5"].class_header
    assert len(header) <= CLASS_LIMIT + 100
    assert "method_5(" not in header


def test_local_functions_see_the_signature_around_them() -> None:
    found = tasks("def outer(a):\n    def inner(b): ...\n    return inner\n")
    assert found["outer.inner"].context == "def outer(a): ..."
