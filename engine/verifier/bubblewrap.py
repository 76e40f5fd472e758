"""The outer sandbox by `bwrap`, where it is installed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence


def unavailable() -> str:
    """Why it cannot be used; empty where it can be tried."""
    return "" if shutil.which("bwrap") else "bwrap is not installed"


def wrap(command: Sequence[str], visible: Sequence[str], tmp: str) -> list[str]:
    """The `bwrap` command line running `command` without network; it sees `visible`, read-only, and an empty `tmp`."""
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
    if os.geteuid() == 0:
        # A process without capabilities may not map user 0 into a further namespace, and the zygote makes one.
        arguments += ["--uid", "1000", "--gid", "1000"]
    for path in visible:
        if os.path.islink(path) and os.path.dirname(path) == "/":
            arguments += ["--symlink", os.readlink(path), path]  # /lib -> usr/lib
        else:
            arguments += ["--ro-bind", path, path]
    arguments += ["--dev", "/dev", "--remount-ro", "/dev", "--proc", "/proc", "--tmpfs", tmp]
    return [*arguments, "--remount-ro", "/", "--chdir", "/", "--", *command]
