"""What `FILE[::QUALNAME ...]` means."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.commands.outcome import CommandFailed
from engine.commands.target import Target, named_entries, open_source, parse_target
from engine.reading import source_file


@pytest.mark.parametrize(
    ("file", "further", "path", "names"),
    [
        ("a.py", [], "a.py", ()),
        ("a.py::f", [], "a.py", ("f",)),
        ("a.py::f::C.m", [], "a.py", ("f", "C.m")),
        ("a.py::f", ["g", "C.m::h"], "a.py", ("f", "g", "C.m", "h")),
        ("a.py", ["g"], "a.py", ("g",)),
        ("a.py::f", ["f"], "a.py", ("f",)),
        (r"C:\work\a.py::f", [], r"C:\work\a.py", ("f",)),
        ("/a: b/c.py::f", [], "/a: b/c.py", ("f",)),
    ],
)
def test_notations(file: str, further: list[str], path: str, names: tuple[str, ...]) -> None:
    assert parse_target(file, further) == Target(Path(path), names)


@pytest.mark.parametrize(
    ("file", "further"),
    [("::f", []), ("a.py::", []), ("a.py::f::::g", []), ("a.py", ["b.py"]), ("a.py", ["b.py::f"]), ("a.py", ["x/f"])],
)
def test_what_is_none(file: str, further: list[str]) -> None:
    with pytest.raises(CommandFailed):
        parse_target(file, further)


def test_of_several_definitions_the_described_ones_are_meant() -> None:
    text = (
        "class C:\n    @property\n    def x(self):\n        '''Get.'''\n\n"
        "    @x.setter\n    def x(self, v):\n        self.v = v\n"
        "if 1:\n    def f(): return 1\nelse:\n    def f(): return 2\n"
    )
    file = source_file(text)
    entries = named_entries(file, Target(Path("a.py"), ("C.x", "f")))
    assert [(entry.name, entry.line) for entry in entries] == [("C.x", 2), ("f", 11)]


def test_a_script_needs_no_suffix(tmp_path: Path) -> None:
    script = tmp_path / "script"
    script.write_text("#!/usr/bin/env python\ndef f(): ...\n")
    assert [entry.name for entry in open_source(script).entries] == ["f"]
    empty = tmp_path / "empty.py"
    empty.write_text("")
    assert open_source(empty).entries == ()


@pytest.mark.parametrize(
    ("name", "end"),
    [
        ("treble", "There is no function treble in a.py."),
        ("dubble", "did you mean double?"),
        ("lift", "did you mean Box.lift?"),
        ("Box", "did you mean Box.lift or Box.drop?"),
        ("given", "which stays without a body."),
    ],
)
def test_what_is_not_there_is_said_with_what_is_near(name: str, end: str) -> None:
    file = source_file(
        "from typing import overload\n"
        "class Box:\n    def lift(self): ...\n    def drop(self): ...\n"
        "def double(n): ...\n"
        "@overload\ndef given(n: int) -> int: ...\n"
    )
    with pytest.raises(CommandFailed) as raised:
        named_entries(file, Target(Path("a.py"), (name,)))
    assert str(raised.value).endswith(end)
