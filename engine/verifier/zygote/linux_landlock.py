"""Landlock: the kernel's own file system rules for a process that asks for them; no privilege needed."""

from __future__ import annotations

import os
import struct
from collections.abc import Sequence

from . import linux_calls

try:
    import ctypes
except ImportError:
    ctypes = None  # type: ignore[assignment]

_CREATE_RULESET_VERSION = 1
_RULE_PATH_BENEATH = 1

# Access rights of the file system, by bit, and the Landlock version that brought them.
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_CHANGES_V1 = sum(1 << bit for bit in range(4, 13))  # remove and make entries of all kinds
_REFER, _TRUNCATE, _IOCTL_DEV = 1 << 13, 1 << 14, 1 << 15  # versions 2, 3, 5
_NET_TCP = 0b11  # bind, connect; version 4
_SCOPES = 0b11  # abstract sockets, signals; version 6


def abi() -> int:
    """The version of Landlock that this kernel has; 0 where there is none."""
    if not linux_calls.AVAILABLE:
        return 0
    try:
        return linux_calls.call("landlock_create_ruleset", 0, 0, _CREATE_RULESET_VERSION)
    except OSError:
        return 0


def restrict(version: int, tmp: str, read_paths: Sequence[str] | None) -> None:
    """Forbid this process, for good, to change files outside `tmp`, and to read outside `read_paths` where given.

    Also no TCP where the kernel's Landlock covers it, and no signals or abstract sockets to processes outside.
    Raises OSError.
    """
    writes = _WRITE_FILE | _CHANGES_V1
    writes |= _REFER if version >= 2 else 0
    writes |= _TRUNCATE if version >= 3 else 0
    reads = _READ_FILE | _READ_DIR | _EXECUTE
    handled = writes | (_IOCTL_DEV if version >= 5 else 0) | (reads if read_paths is not None else 0)
    attributes = struct.pack("=Q", handled)
    if version >= 4:
        attributes += struct.pack("=Q", _NET_TCP)
    if version >= 6:
        attributes += struct.pack("=Q", _SCOPES)
    buffer = ctypes.create_string_buffer(attributes, len(attributes))
    ruleset = linux_calls.call("landlock_create_ruleset", buffer, len(attributes), 0)
    try:
        _allow(ruleset, tmp, (writes | reads) & handled)
        _allow(ruleset, os.devnull, (_WRITE_FILE | _READ_FILE) & handled)
        for path in read_paths or ():
            file_only = 0 if os.path.isdir(path) else _READ_DIR
            _allow(ruleset, path, reads & ~file_only & handled)
        linux_calls.call("landlock_restrict_self", ruleset, 0)
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: str, access: int) -> None:
    fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = struct.pack("=Qi", access, fd)
        linux_calls.call(
            "landlock_add_rule", ruleset, _RULE_PATH_BENEATH, ctypes.create_string_buffer(rule, len(rule)), 0
        )
    finally:
        os.close(fd)
