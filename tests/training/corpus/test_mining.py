"""What is mined from a tree, and what is left lying."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from training.corpus.mining import MAX_FILE_BYTES, canonical_signature, functions_of, mine_file, python_files

SOURCE = '''\
import os
from json import loads as read

LIMIT = 3


@cached
def load(path, *, mode: str = "r"):
    """Load a file.

    It is JSON.
    """
    # a comment
    return read(open( path , mode ).read())


def empty():
    """Say nothing."""


def todo():
    raise NotImplementedError


class Box(Base):
    size: int = 3

    def __init__(self, x):
        self.x = x

    async def put(self, item):
        await self.x.put(item)


if LIMIT:
    def inner(): return os.getcwd()
'''


def test_functions_of() -> None:
    found = {function.name: function for function in functions_of(SOURCE, "p", "p/a.py")}
    assert set(found) == {"load", "Box.__init__", "Box.put", "inner"}
    load = found["load"]
    assert load.signature == "@cached\ndef load(path, *, mode: str='r'):"
    assert load.docstring == "Load a file.\n\nIt is JSON."
    assert load.body == "return read(open(path, mode).read())"
    assert load.context == "from json import loads as read"
    assert found["inner"].context == "import os"
    assert (
        found["Box.put"].context
        == "class Box(Base):\n    size: int = 3\n    def __init__(self, x):\n        self.x = x"
    )
    assert found["Box.put"].signature == "async def put(self, item):"
    assert len({function.digest for function in found.values()}) == 4


def test_long_functions_are_left() -> None:
    long = "def f():\n" + "".join(f"    name_{number} = {number}\n" for number in range(200))
    assert list(functions_of(long, "p", "p/a.py")) == []
    documented = 'def f():\n    """' + "x" * 3000 + '"""\n    return 1\n'
    assert list(functions_of(documented, "p", "p/a.py")) == []


@pytest.mark.parametrize("above", ["src", "tests"])  # what the tree itself lies in says nothing about it
def test_python_files(tmp_path: Path, above: str) -> None:
    root = tmp_path / above
    for name in ("b/two.py", "a/one.py", "a/tests/three.py", "a/_vendor/four.py", "a/notes.txt", "a/big.py"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("def f(): return 1\n")
    (root / "a" / "big.py").write_text("#" * (MAX_FILE_BYTES + 1))
    assert [path.relative_to(root).as_posix() for path in python_files(root)] == ["a/one.py", "b/two.py"]
    (function,) = mine_file((str(root), str(root / "a" / "one.py")))
    assert (function.package, function.path, function.name) == ("a", "a/one.py", "f")


@pytest.mark.parametrize("content", [b"def f(:\n", b"\xff\xfe", b"x = '\0'\n"])
def test_a_file_that_cannot_be_read_gives_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.py").write_bytes(content)
    assert mine_file((str(tmp_path), str(tmp_path / "a.py"))) == []


def test_canonical_signature() -> None:
    node = ast.parse("@ a\ndef  f( x,y = 1 )->int :\n  pass").body[0]
    assert isinstance(node, ast.FunctionDef)
    assert canonical_signature(node) == "@a\ndef f(x, y=1) -> int:"
    assert ast.unparse(node).endswith("pass")  # the node itself is untouched
