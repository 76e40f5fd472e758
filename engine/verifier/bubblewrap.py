"""The outer sandbox by `bwrap`, where it is installed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence


def unavailable() -> str:
    """Why it cannot be used; empty where it can be tried."""
    return "" if shutil.which("bwrap") else "bwrap is not installed"


def wrap(command: Sequence[str], visible: Sequence[str]) -> list[str]:
    """The `bwrap` command line that runs `command` without network, seeing only `visible`, read-only."""
    arguments = [
        shutil.which("bwrap") or "bwrap",
        "--unshare-user",
        "--unshare-ipc",
        "--unshare-pid",
        "--unshare-net",
        "--unshare-uts",
        "--unshare-cgroup-try",
        "--die-with-parent",
        "--new-session",
        "--cap-drop",
        "ALL",
    ]
    for path in visible:
        if os.path.islink(path) and os.path.dirname(path) == "/":
            arguments += ["--symlink", os.readlink(path), path]  # /lib -> usr/lib
        else:
            arguments += ["--ro-bind", path, path]
    arguments += ["--dev", "/dev", "--remount-ro", "/dev", "--proc", "/proc", "--tmpfs", "/tmp"]
    # A visible path below /tmp (a workspace there) would be hidden by the empty one: bind it once more.
    for path in visible:
        if path.startswith("/tmp/"):
            arguments += ["--ro-bind", path, path]
    return [*arguments, "--remount-ro", "/", "--chdir", "/", "--", *command]
