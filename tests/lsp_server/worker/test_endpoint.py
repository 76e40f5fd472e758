"""The worker's private folder: the user's own, short enough for a socket, and one lock at a time."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from lsp_server.worker.endpoint import RUNTIME_DIR_VARIABLE, EndpointError, address, lock, runtime_dir

ROOT = Path(__file__).resolve().parents[3]
posix = pytest.mark.skipif(os.name == "nt", reason="permissions are of another kind there")


def named(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setenv(RUNTIME_DIR_VARIABLE, str(folder))


@posix
def test_a_folder_is_made_private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(RUNTIME_DIR_VARIABLE, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert runtime_dir() == tmp_path / "coderl-lsp"
    assert stat.S_IMODE((tmp_path / "coderl-lsp").stat().st_mode) == 0o700


@posix
def test_an_open_folder_is_closed_and_a_link_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wide, link = tmp_path / "w", tmp_path / "l"
    wide.mkdir(mode=0o777)
    wide.chmod(0o777)
    named(monkeypatch, wide)
    assert runtime_dir() == wide and stat.S_IMODE(wide.stat().st_mode) == 0o700
    link.symlink_to(wide)
    named(monkeypatch, link)
    with pytest.raises(EndpointError, match="belongs to somebody else"):
        runtime_dir()


@posix
def test_a_path_too_long_for_a_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named(monkeypatch, tmp_path / ("x" * 100))
    with pytest.raises(EndpointError, match="too long for a socket"):
        runtime_dir()


def test_a_folder_that_cannot_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    named(monkeypatch, tmp_path / "file" / "run")
    with pytest.raises(EndpointError, match=RUNTIME_DIR_VARIABLE):
        runtime_dir()


def test_installations_do_not_meet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = address(tmp_path)
    monkeypatch.setattr(sys, "prefix", "/another")
    assert address(tmp_path) != one


def test_a_lock_is_held_by_one_process_and_ends_with_it(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    program = (
        "import sys; from pathlib import Path; from lsp_server.worker.endpoint import lock\n"
        "with lock(Path(sys.argv[1]), wait=False) as taken:\n"
        "    print(taken, flush=True); sys.stdin.read()\n"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", program, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdout is not None
    try:
        assert holder.stdout.readline() == b"True\n"
        with lock(path, wait=False) as taken:
            assert not taken
    finally:
        holder.kill()
        holder.communicate()
    with lock(path, wait=False) as taken:
        assert taken
