"""What a sandbox has imported is out of date when a module beside the file, or the interpreter's packages, change."""

from __future__ import annotations

import os
import sys
import venv
from pathlib import Path

import pytest

from engine.verifier import InterpreterError
from lsp_server.worker import freshness
from lsp_server.worker.freshness import interpreter_stamp, modules_stamp


def touched(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    os.utime(path, ns=(0, 10**9 * (len(text) + 1)))


@pytest.mark.parametrize("place", ["helper.py", "package/inner.py", "package/deep/er.py"])
def test_modules_in_reach_count(tmp_path: Path, place: str) -> None:
    file = tmp_path / "a.py"
    touched(file, "import helper")
    touched(tmp_path / place, "x = 1")
    before = modules_stamp(str(file))
    assert modules_stamp(str(file)) == before
    touched(tmp_path / place, "x = 10")
    changed = modules_stamp(str(file))
    assert changed != before
    (tmp_path / place).unlink()
    assert modules_stamp(str(file)) not in (before, changed)


@pytest.mark.parametrize("place", ["a.py", "data.json", ".hidden/x.py", "__pycache__/x.py", "env/lib/x.py"])
def test_what_no_import_finds_does_not_count(tmp_path: Path, place: str) -> None:
    file = tmp_path / "a.py"
    touched(file, "x = 1")
    touched(tmp_path / "env" / "pyvenv.cfg", "home = /usr/bin")
    touched(tmp_path / place, "x = 1")
    before = modules_stamp(str(file))
    touched(tmp_path / place, "x = 10")
    assert modules_stamp(str(file)) == before


def test_a_module_sees_what_stands_beside_its_package(tmp_path: Path) -> None:
    file = tmp_path / "package" / "a.py"
    touched(file, "import helper")
    touched(tmp_path / "package" / "__init__.py", "")
    before = modules_stamp(str(file))
    touched(tmp_path / "helper.py", "x = 1")
    assert modules_stamp(str(file)) != before


def test_large_folders_are_not_read_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(freshness, "MOST_ENTRIES", 5)
    for number in range(20):
        touched(tmp_path / f"m{number:02}.py", "x")
    before = modules_stamp(str(tmp_path / "a.py"))
    touched(tmp_path / "m19.py", "changed")
    assert modules_stamp(str(tmp_path / "a.py")) == before
    touched(tmp_path / "m00.py", "changed")
    assert modules_stamp(str(tmp_path / "a.py")) != before


def test_folders_that_cannot_be_read(tmp_path: Path) -> None:
    assert modules_stamp(str(tmp_path / "gone" / "a.py")) == modules_stamp("/no/such/folder/a.py")


def test_packages_count_and_a_wrong_interpreter_is_named(tmp_path: Path) -> None:
    venv.create(tmp_path / "env", with_pip=False)
    python = tmp_path / "env" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    before = interpreter_stamp(str(python))
    assert interpreter_stamp(str(python)) == before != interpreter_stamp(sys.executable)
    [packages] = (tmp_path / "env").rglob("site-packages")
    (packages / "new_package").mkdir()
    os.utime(packages, ns=(0, 0))
    assert interpreter_stamp(str(python)) != before
    with pytest.raises(InterpreterError, match="cannot be run"):
        interpreter_stamp(str(tmp_path / "nothing"))
