"""The Linux system calls that Python has no function for, by number, through ctypes."""

from __future__ import annotations

import os
import platform
import signal
import sys
from typing import Any

try:
    import ctypes
except ImportError:  # an interpreter built without libffi
    ctypes = None  # type: ignore[assignment]

MACHINE = platform.machine()

_NUMBERS: dict[str, dict[str, int]] = {
    "x86_64": {"capset": 126, "pivot_root": 155},
    "aarch64": {"capset": 91, "pivot_root": 41},
}
# Calls added since 2018 have one number on all machines.
_COMMON = {
    "mount_setattr": 442,
    "landlock_create_ruleset": 444,
    "landlock_add_rule": 445,
    "landlock_restrict_self": 446,
}
NUMBERS = dict(_NUMBERS.get(MACHINE, {}), **_COMMON)

AVAILABLE = sys.platform.startswith("linux") and ctypes is not None and MACHINE in _NUMBERS
"""False where nothing in this module can be used: another system, another machine, or no ctypes."""

PR_SET_PDEATHSIG = 1
PR_SET_NO_NEW_PRIVS = 38
PR_SET_SECCOMP = 22
PR_SET_DUMPABLE = 4

_libc = ctypes.CDLL(None, use_errno=True) if AVAILABLE else None


def check(result: int, what: str) -> int:
    """`result` of a C call, or OSError with the reason where it is negative."""
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def call(name: str, *arguments: Any) -> int:
    """Make the system call `name`. Integers are passed as longs. Raises OSError."""
    assert _libc is not None
    converted = [ctypes.c_long(a) if isinstance(a, int) else a for a in arguments]
    return check(_libc.syscall(ctypes.c_long(NUMBERS[name]), *converted), name)


def prctl(option: int, first: Any, second: Any = 0) -> None:
    """`prctl(2)`. Raises OSError."""
    assert _libc is not None
    arguments = [ctypes.c_ulong(a) if isinstance(a, int) else a for a in (first, second, 0, 0)]
    check(_libc.prctl(ctypes.c_int(option), *arguments), f"prctl {option}")


def unshare(flags: int) -> None:
    """`unshare(2)`. Raises OSError."""
    assert _libc is not None
    check(_libc.unshare(ctypes.c_int(flags)), f"unshare {flags:#x}")


def setns(fd: int, kind: int) -> None:
    """`setns(2)`. Raises OSError."""
    assert _libc is not None
    check(_libc.setns(ctypes.c_int(fd), ctypes.c_int(kind)), "setns")


def mount(source: str, target: str, kind: str, flags: int, data: str = "") -> None:
    """`mount(2)`. Raises OSError."""
    assert _libc is not None
    result = _libc.mount(
        os.fsencode(source), os.fsencode(target), kind.encode(), ctypes.c_ulong(flags), data.encode() or None
    )
    check(result, f"mount {target}")


def unmount(target: str, flags: int) -> None:
    """`umount2(2)`. Raises OSError."""
    assert _libc is not None
    check(_libc.umount2(os.fsencode(target), ctypes.c_int(flags)), f"umount {target}")


def die_with_parent() -> None:
    """Have the kernel kill this process when the thread that started it ends."""
    prctl(PR_SET_PDEATHSIG, int(signal.SIGKILL))


def drop_privileges() -> None:
    """Give up all capabilities, and the gaining of new ones, for good. Raises OSError."""
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)  # _LINUX_CAPABILITY_VERSION_3, this process
    sets = (ctypes.c_uint32 * 6)()  # effective, permitted, inheritable; two words each
    call("capset", header, sets)
    prctl(PR_SET_NO_NEW_PRIVS, 1)
