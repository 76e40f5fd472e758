"""Ctrl-C ends every command at once, without a word too much and without leaving a process behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.cli_support import DOUBLE, TRIPLE, command, environment, tiny_model

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="counts processes by /proc")


def descendants(pid: int) -> set[int]:
    """Process ids of all processes below `pid`."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if fields[0] not in "ZX":
                parents.setdefault(int(fields[1]), []).append(int(entry.name))
    found: set[int] = set()
    waiting = [pid]
    while waiting:
        children = parents.get(waiting.pop(), [])
        found.update(children)
        waiting += children
    return found


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def wait_until(condition: object, seconds: float = 30.0) -> bool:
    assert callable(condition)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if condition():
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("presses", [1, 2])
@pytest.mark.parametrize("name", ["implement", "implement --write", "verify"])
def test_ctrl_c(name: str, presses: int, tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    text = TRIPLE if name != "verify" else DOUBLE + "    while True:\n        pass\n"
    file.write_text(text)
    arguments: list[str | Path] = [*name.split(), file]
    if name != "verify":
        arguments += ["--model", tiny_model(), "--budget", "900000", "--deadline", "600"]
    process = subprocess.Popen(
        command(*arguments), env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    children: set[int] = set()

    def working() -> bool:
        children.update(descendants(process.pid))
        return len(children) >= 2

    try:
        assert wait_until(working), process.communicate(timeout=5)
        for _ in range(presses):
            os.kill(process.pid, signal.SIGINT)
            time.sleep(0.01)
        out, err = process.communicate(timeout=30)
    finally:
        process.kill()
    assert process.returncode == 130, err
    assert err.decode() == "Interrupted.\n" and out == b""
    assert wait_until(lambda: not any(alive(child) for child in children), 10)
    assert file.read_text() == text
    assert [path.name for path in tmp_path.iterdir()] == ["a.py"]
