"""A source file is replaced whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from engine.commands.outcome import CommandFailed
from engine.commands.writing import replace_source, require_writable
from engine.reading import read_source


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.py"
    path.write_bytes("\ufeffx = 'é'\r\n".encode())
    return path


def test_content_and_mode(file: Path) -> None:
    file.chmod(0o755)
    text = read_source(file)
    replace_source(file, text, text + "y = 2\r\n")
    assert file.read_bytes() == "\ufeffx = 'é'\r\ny = 2\r\n".encode()
    assert stat.S_IMODE(file.stat().st_mode) == 0o755
    assert os.listdir(file.parent) == ["a.py"]


def test_a_file_that_has_changed_is_left_alone(file: Path) -> None:
    text = read_source(file)
    file.write_text("edited meanwhile\n")
    with pytest.raises(CommandFailed, match="has changed since it was read"):
        replace_source(file, text, "new\n")
    assert file.read_text() == "edited meanwhile\n"


def test_a_file_that_has_gone_is_not_made_again(file: Path) -> None:
    text = read_source(file)
    file.unlink()
    with pytest.raises(CommandFailed, match="Nothing was written"):
        replace_source(file, text, "new\n")
    assert not file.exists()


def test_characters_that_the_encoding_lacks(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_bytes(b"# coding: ascii\n")
    with pytest.raises(CommandFailed, match="Nothing was written"):
        replace_source(file, "# coding: ascii\n", "# coding: ascii\nx = '→'\n")
    assert file.read_bytes() == b"# coding: ascii\n"


@pytest.mark.parametrize("failing", ["os.replace", "os.fsync", "tempfile.mkstemp", "shutil.copymode"])
def test_a_failure_at_any_step_loses_nothing(file: Path, failing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before, text = file.read_bytes(), read_source(file)

    def fail(*arguments: object, **more: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(failing, fail)
    with pytest.raises(CommandFailed, match=r"Nothing was written to .*No space left on device"):
        replace_source(file, text, "new\n")
    assert file.read_bytes() == before and os.listdir(file.parent) == ["a.py"]


def test_the_check_beforehand_leaves_nothing(file: Path) -> None:
    require_writable(file)
    assert os.listdir(file.parent) == ["a.py"]


def test_the_check_beforehand_finds_a_read_only_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(CommandFailed, match="read-only"):
        require_writable(file)
