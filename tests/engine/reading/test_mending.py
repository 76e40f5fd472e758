"""An unfinished statement costs itself, not the functions below it."""

from __future__ import annotations

import pytest

from engine.reading import SourceFile
from engine.reading.mending import mend

GOOD = (
    'def good(x):\n    """Do it.\n\n    >>> good(1)\n    2\n    """\n\n\nclass C:\n    def m(self):\n        return 1\n'
)


@pytest.mark.parametrize(
    "broken",
    [
        "x = foo(\n\n",
        "x = [1, 2\n",
        "x = {'a': (\n",
        'y = "abc\n',
        'def bad(x):\n    """Not closed\n    >>> f(\n\n',
        "def bad(x\n\n",
        "def bad(x)\n    return 1\n",
        "def bad(x):\n    return foo(\n\n",
        "class D(\n\n",
        "from x import (\n    a,\n",
        "@\n",
        "if x\n    pass\n",
        "for\n",
        "lambda\n",
        ")\n",
        "x = (1,\n     2\n\n# comment (\n",
    ],
)
@pytest.mark.parametrize("place", ["above", "below", "between"])
def test_functions_beside_broken_code_are_found_whole(broken: str, place: str) -> None:
    more = "def last():\n    pass\n"
    text = {"above": broken + GOOD + more, "below": GOOD + more + broken, "between": GOOD + broken + more}[place]
    file = SourceFile(text)
    found = {entry.name: entry for entry in file.entries}
    assert {"good", "C.m", "last"} <= found.keys()
    task = file.task(found["good"])
    assert task.line == text[: text.index("def good")].count("\n")
    assert [example.source for example in task.examples] == ["good(1)"]
    assert task.is_stub
    assert file.task(found["last"]).body == "pass"


def test_broken_methods_do_not_hide_their_siblings() -> None:
    members = ["x = 1\n", "def a(self):\n        return foo(\n", 'def b(self):\n        """B."""\n']
    members.append("@d\n    def c(self):\n        return 3\n")
    text = "class C:\n" + "\n".join("    " + member for member in members) + "\n\ndef f(): pass\n"
    file = SourceFile(text)
    assert {"C.b", "C.c", "f"} <= {entry.name for entry in file.entries}


def test_mending_keeps_every_offset() -> None:
    text = "é = foo(\r\n\r\ndef f():\r\n    pass\r\n"
    mended = mend(text)
    assert mended is not None
    assert len(mended) == len(text)
    assert mended.endswith("def f():\r\n    pass\r\n")
    assert mended[: mended.index("def")].strip() == ""


def test_strings_that_look_like_code_are_left_whole() -> None:
    text = (
        'x = foo(\n\nT = """\ndef inside():\n    pass\n"""\n\ndef f():\n    return """\ndef also_inside(): pass\n"""\n'
    )
    assert [entry.name for entry in SourceFile(text).entries] == ["f"]
