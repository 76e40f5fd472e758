"""What a forked child gives up before it runs a candidate: time, memory, files, processes, and every privilege."""

from __future__ import annotations

import math
import os
import signal
import sys
from typing import Any

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

from . import linux_calls, linux_landlock, linux_namespaces, linux_seccomp

MIB = 1024 * 1024


class ConfineError(Exception):
    """A child could not be confined as promised; it must not run anything."""


def confine(limits: dict[str, Any], isolation: dict[str, Any], used_memory: int, tmp: str) -> None:
    """Confine this process for good. `used_memory` is the template's address space in bytes.

    `isolation` says what `probe` found to work; each part of it that then fails raises ConfineError, because a
    candidate must never run with less than what the user was told.
    """
    try:
        if isolation["namespaces"]:
            linux_namespaces.enter_child(tmp, limits["tmp_mb"] * MIB)
        elif hasattr(os, "setsid"):
            os.setsid()
        os.chdir(tmp)
        _set_limits(limits, used_memory, isolation["namespaces"])
        if linux_calls.AVAILABLE:
            linux_calls.die_with_parent()
            linux_calls.drop_privileges()
            if isolation["landlock"]:
                linux_landlock.restrict(isolation["landlock"], tmp, isolation["read_paths"])
            if isolation["seccomp"]:
                linux_seccomp.install(processes=limits["processes"] > 0)
    except Exception as error:
        raise ConfineError(f"{type(error).__name__}: {error}") from error
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)


def _set_limits(limits: dict[str, Any], used_memory: int, own_user: bool) -> None:
    if resource is None:
        return
    seconds = math.ceil(limits["candidate_seconds"]) + 1
    wanted = [
        ("RLIMIT_CORE", 0),
        ("RLIMIT_CPU", seconds),
        ("RLIMIT_FSIZE", limits["file_mb"] * MIB),
        ("RLIMIT_NOFILE", limits["open_files"]),
        ("RLIMIT_MSGQUEUE", 0),
    ]
    if sys.platform != "darwin":  # accepted but without effect there, and refused by some versions
        wanted.append(("RLIMIT_AS", used_memory + limits["memory_mb"] * MIB))
    if own_user:
        # Counted per user and user namespace: only in a namespace of the child's own does it count the child alone.
        wanted.append(("RLIMIT_NPROC", 1 + limits["processes"] + limits["threads"]))
    for name, value in wanted:
        kind = getattr(resource, name, None)
        if kind is None:
            continue
        hard = resource.getrlimit(kind)[1]
        if hard != resource.RLIM_INFINITY:
            value = min(value, hard)
        resource.setrlimit(kind, (value, value))
