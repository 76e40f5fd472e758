"""Decides which part of the file system a sandbox may see, read-only; all else, the user's home first, is not there."""

from __future__ import annotations

import os
from collections.abc import Iterable

from .launch import ZYGOTE_DIR, Interpreter

SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store", "/gnu/store", "/opt")
"""Where systems keep programs and libraries."""

SYSTEM_FILES = (
    "/etc/ld.so.cache",
    "/etc/ld.so.conf",
    "/etc/ld.so.conf.d",
    "/etc/alternatives",
    "/etc/ssl",
    "/etc/passwd",
    "/etc/group",
    "/etc/nsswitch.conf",
    "/etc/localtime",
    "/etc/timezone",
    "/etc/mime.types",
    "/etc/os-release",
)
"""What programs commonly read below /etc; none of it is secret."""

DEVICES = ("null", "zero", "full", "random", "urandom")
"""Device files that a sandbox has below /dev."""


def readable_paths(interpreter: Interpreter, path_entries: Iterable[str]) -> tuple[str, ...]:
    """Absolute paths to show read-only: the system's, the interpreter's, and the workspace's import roots.

    Paths below another one of the list are left out, paths that do not exist too. A symbolic link is followed: the
    target is shown under both names, so that a virtual environment finds the interpreter it was made from.
    """
    wanted = [*SYSTEM, *SYSTEM_FILES]
    own = [*interpreter.prefixes, *interpreter.path, *path_entries, str(ZYGOTE_DIR)]
    for name in {interpreter.executable, os.path.realpath(interpreter.executable)}:
        own.append(os.path.dirname(name))
    for path in own:
        wanted += [os.path.abspath(path), os.path.realpath(path)]
    existing = {path for path in wanted if path != "/" and os.path.exists(path)}
    return tuple(sorted(path for path in existing if not _covered(path, existing)))


def temporary_directory(visible: Iterable[str]) -> str:
    """Where a sandbox has its temporary directory: the usual place, unless something visible lies below it."""
    paths = list(visible)
    for choice in ("/tmp", "/var/tmp"):
        if not any(path == choice or path.startswith(choice + "/") for path in paths):
            return choice
    return "/coderl-tmp"


def _covered(path: str, others: set[str]) -> bool:
    parent = os.path.dirname(path)
    while parent not in ("/", ""):
        # A directory that is itself a link (/lib -> usr/lib) is shown as one and covers nothing by that name.
        if parent in others:
            return True
        parent = os.path.dirname(parent)
    return False
