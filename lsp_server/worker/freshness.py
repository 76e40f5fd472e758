"""Whether what a running sandbox has imported is still what is on disk: the interpreter's packages, the user's modules.

A sandbox imports once and is kept. Without this a module that was edited, or a package that was installed, would only
count after a restart.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from engine.synthesis import import_roots
from engine.verifier.launch import probe

MOST_ENTRIES = 5_000
"""Files and folders looked at; in larger workspaces changes past that go unseen until the sandbox is closed."""
_NOT_THE_USERS = {"__pycache__", "node_modules", "site-packages"}


def interpreter_stamp(executable: str) -> str:
    """A text that changes when an environment is made anew, or packages come and go.

    Raises:
        InterpreterError: the interpreter cannot be run.
    """
    found = probe(executable)
    packages = [entry for entry in found.path if entry.endswith("-packages")]
    own = [executable, str(Path(executable).parent.parent / "pyvenv.cfg"), found.executable]
    return _hashed(_state(path) for path in [*own, *packages])


def modules_stamp(file_name: str) -> str:
    """A text that changes when a Python file does that `file_name` may import from its folders, itself left out."""
    own = os.path.abspath(file_name)
    left = MOST_ENTRIES
    states: list[str] = []
    waiting = import_roots(Path(own))
    seen = set(waiting)
    while waiting and left > 0:
        folder = waiting.pop(0)
        try:
            with os.scandir(folder) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except OSError:
            continue
        for entry in found[:left]:
            if entry.name.endswith(".py") and entry.path != own:
                states.append(_state(entry.path))
            elif _may_hold_modules(entry) and entry.path not in seen:
                seen.add(entry.path)
                waiting.append(entry.path)
        left -= len(found)
    return _hashed(states)


def _may_hold_modules(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith(".") or entry.name in _NOT_THE_USERS:
        return False
    try:
        return entry.is_dir(follow_symlinks=False) and not os.path.exists(os.path.join(entry.path, "pyvenv.cfg"))
    except OSError:
        return False


def _state(path: str) -> str:
    try:
        found = os.stat(path)
    except OSError:
        return f"{path}\0"
    return f"{path}\0{found.st_mtime_ns}\0{found.st_size}\0{found.st_ino}"


def _hashed(states: Iterable[str]) -> str:
    return hashlib.sha256("\0\0".join(states).encode("utf-8", "surrogatepass")).hexdigest()
