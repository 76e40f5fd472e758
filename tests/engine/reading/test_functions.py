"""Functions are found wherever they stand, with the offsets of their parts."""

from __future__ import annotations

import ast
import sysconfig
import textwrap
from pathlib import Path

import pytest

from engine.reading import FunctionEntry, SourceFile, read_source

STDLIB = Path(sysconfig.get_paths()["stdlib"])


def entries(text: str) -> dict[str, FunctionEntry]:
    return {entry.name: entry for entry in SourceFile(textwrap.dedent(text)).functions}


def parts(text: str, name: str) -> tuple[str, str]:
    text = textwrap.dedent(text)
    entry = next(entry for entry in SourceFile(text).functions if entry.name == name)
    return text[entry.start : entry.header_end], text[entry.body_start : entry.body_end]


def test_qualified_names() -> None:
    found = entries(
        """
        def f(): pass
        async def g(): pass
        class A:
            def m(self): pass
            @staticmethod
            def s(): pass
            class B:
                async def n(self):
                    def inner(): pass
        def outer():
            class L:
                def m(self): pass
            def inner():
                def deep(): pass
        if True:
            def in_if(): pass
        else:
            def in_else(): pass
        try:
            def in_try(): pass
        except ImportError:
            def in_except(): pass
        finally:
            def in_finally(): pass
        with x:
            for y in z:
                while y:
                    def in_loops(): pass
        match x:
            case 1:
                def in_case(): pass
        """
    )
    assert [name for name, entry in found.items() if not entry.is_local] == (
        [
            "f",
            "g",
            "A.m",
            "A.s",
            "A.B.n",
            "outer",
            "in_if",
            "in_else",
            "in_try",
            "in_except",
            "in_finally",
            "in_loops",
            "in_case",
        ]
    )
    assert [name for name, entry in found.items() if entry.is_local] == (
        ["A.B.n.inner", "outer.L.m", "outer.inner", "outer.inner.deep"]
    )
    assert [name for name, entry in found.items() if entry.is_method] == ["A.m", "A.s", "A.B.n", "outer.L.m"]
    assert found["A.B.n"].class_name == "B"


@pytest.mark.parametrize(
    ("body", "is_stub", "code"),
    [
        (" ...", True, "..."),
        (" pass", True, "pass"),
        (" return 1", False, "return 1"),
        (" return 1; x = 2  # c", False, "return 1; x = 2  # c"),
        (" pass;", True, "pass;"),
        ("\n    ...", True, "..."),
        ("\n    # TODO\n    pass  # later", True, "# TODO\n    pass  # later"),
        ("\n    raise NotImplementedError", True, "raise NotImplementedError"),
        ("\n    raise NotImplementedError('x') from None", True, "raise NotImplementedError('x') from None"),
        ("\n    raise NotImplementedErrors", False, "raise NotImplementedErrors"),
        ('\n    """Doc."""', True, ""),
        ('\n    """Doc."""  # noqa', True, ""),
        ('\n    """Doc."""; return 1', False, "return 1"),
        ('\n    """Doc."""\n\n    # TODO', True, "# TODO"),
        ('\n    ("Doc."\n     "More.")\n    pass', True, "pass"),
        ('\n    # before\n    """Doc."""\n    x = 1\n    # after', False, "x = 1\n    # after"),
        ("\n    # TODO\n\n    # more\n", True, "# TODO\n\n    # more"),
        (
            "\n    x = '''\na\n'''\n    # end\n\n    # end of all",
            False,
            "x = '''\na\n'''\n    # end\n\n    # end of all",
        ),
        ("  # type: ignore\n    return 1", False, "return 1"),
        ("", True, ""),
        ("   ", True, ""),
        ("\n    if x:\n        pass", False, "if x:\n        pass"),
        ("\n    return +", False, "return +"),
        ("\n    f'x'\n    pass", False, "f'x'\n    pass"),
    ],
)
@pytest.mark.parametrize("end", ["", "\n", "\n\n\n# next\ndef g(): pass\n", "\n@d\ndef g(): pass\n"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_bodies(body: str, is_stub: bool, code: str, end: str, newline: str) -> None:
    text = f"def f(x):{body}{end}".replace("\n", newline)
    entry = SourceFile(text).functions[0]
    assert text[entry.body_start : entry.body_end] == code.replace("\n", newline)
    assert entry.is_stub is is_stub
    assert text[entry.start : entry.header_end] == "def f(x):"
    assert bool(entry.docstring) is ("Doc." in body)


def test_comments_of_what_follows_are_left_alone() -> None:
    text = """
    class A:
        def f(self):
            return 1
            # of f

        # of g
        def g(self):

        def h(self):
            pass
    # of nothing
    """
    assert parts(text, "A.f")[1] == "return 1\n        # of f"
    assert parts(text, "A.g")[1] == ""
    assert parts(text, "A.h")[1] == "pass"


def test_signatures_with_decorators_and_many_lines() -> None:
    header, body = parts(
        """
        @cache
        @app.route("/x",
                   method=lambda: 1)
        async def f(
            a: dict[str, int] = {"x": 1},  # c
            *b, **c,
        ) -> "x: y":
            return a
        """,
        "f",
    )
    assert header.startswith("@cache\n@app") and header.endswith('-> "x: y":')
    assert body == "return a"


def test_overloads_abstract_methods_and_protocol_stubs_are_no_tasks() -> None:
    found = entries(
        """
        @overload
        def f(x: int) -> int: ...
        @typing.overload
        def f(x: str) -> str: ...
        def f(x): ...
        class A(ABC):
            @abstractmethod
            def g(self): ...
            @property
            @abc.abstractmethod
            def h(self): ...
            def i(self): ...
        class P(Protocol[T]):
            def j(self) -> int: ...
            def k(self): return 1
        """
    )
    assert [name for name, entry in found.items() if entry.is_task] == ["f", "A.i", "P.k"]
    assert found["A.h"].decorators == ("property", "abstractmethod")


def test_duplicates_are_all_kept() -> None:
    file = SourceFile("def f(): pass\ndef f(): return 1\n")
    assert [(entry.name, entry.line) for entry in file.entries] == [("f", 0), ("f", 1)]


def test_lines_count_as_editors_count_them() -> None:
    file = SourceFile("x = '\x1c \u2028'\n\x0c\ndef f():\n    '''é\x0b\n    😀'''\n    pass\n")
    (entry,) = file.entries
    assert (entry.line, entry.end_line) == (2, 5)


@pytest.mark.parametrize("module", ["ast", "dataclasses", "functools", "textwrap", "typing", "shlex", "turtle"])
def test_every_function_of_a_module_is_found_where_python_finds_it(module: str) -> None:
    text = read_source(STDLIB / f"{module}.py")
    file = SourceFile(text)
    nodes = [node for node in ast.walk(ast.parse(text)) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    assert {(entry.short_name, entry.line) for entry in file.functions} == {(n.name, n.lineno - 1) for n in nodes}
    docstrings = {node.lineno - 1: ast.get_docstring(node, clean=False) for node in nodes}
    for entry in file.functions:
        docstring = file.docstring(entry)
        assert (docstring.value if docstring else None) == docstrings[entry.line]
