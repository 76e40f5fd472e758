"""Linux namespaces: a network, file system and process table of the template's own, and again for each child."""

from __future__ import annotations

import os
import struct
from collections.abc import Sequence
from typing import Any

from . import linux_calls
from .linux_calls import mount, unmount, unshare

_NEWNS, _NEWUTS, _NEWIPC = 0x00020000, 0x04000000, 0x08000000
_NEWUSER, _NEWPID, _NEWNET = 0x10000000, 0x20000000, 0x40000000

_MS_RDONLY, _MS_NOSUID, _MS_NODEV, _MS_NOEXEC = 1, 2, 4, 8
_MS_REMOUNT, _MS_BIND, _MS_REC, _MS_PRIVATE = 32, 4096, 16384, 1 << 18
_MNT_DETACH = 2

_AT_FDCWD = -100
_AT_RECURSIVE = 0x8000
_MOUNT_ATTR_RDONLY, _MOUNT_ATTR_NOSUID, _MOUNT_ATTR_NODEV = 1, 2, 4

_OLD = "/.host"  # where the machine's own file system is while the sandbox's is being built

_own_pid_namespace = -1


def enter_template(view: dict[str, Any] | None, private: Sequence[int]) -> None:
    """Move this process into namespaces of its own. Returns in a new process, which is the first of its namespace.

    The calling process stays behind to pass on the exit status. With `view` a file system is built from the paths it
    names; without, the one at hand is kept (an outer sandbox has built it). Raises OSError.
    """
    global _own_pid_namespace
    user, group = os.geteuid(), os.getegid()
    flags = _NEWUSER | _NEWNS | _NEWPID
    if view is not None:
        flags |= _NEWNET | _NEWIPC | _NEWUTS
    unshare(flags)
    # The user keeps its number: with every capability in here, and with no more rights than before outside.
    _write("/proc/self/setgroups", "deny")
    _write("/proc/self/uid_map", f"{user} {user} 1")
    _write("/proc/self/gid_map", f"{group} {group} 1")
    _fork_and_stay_behind(private)
    linux_calls.die_with_parent()
    _own_pid_namespace = os.open("/proc/self/ns/pid", os.O_RDONLY | os.O_CLOEXEC)
    mount("none", "/", "", _MS_REC | _MS_PRIVATE)
    if view is not None:
        _build_file_system(view["visible"], view["devices"], view["tmp"])
        os.chdir("/")


def _fork_and_stay_behind(private: Sequence[int]) -> None:
    pid = os.fork()
    if pid == 0:
        return
    for fd in private:
        os.close(fd)  # so that the verifier sees the pipes end when the template does
    _, status = os.waitpid(pid, 0)
    os._exit(os.WEXITSTATUS(status) if os.WIFEXITED(status) else 1)


def _build_file_system(visible: Sequence[str], devices: Sequence[str], tmp: str) -> None:
    """Replace the root by a small one in memory that shows `visible` read-only, some devices, and an empty `tmp`."""
    mount("tmpfs", "/tmp", "tmpfs", _MS_NOSUID | _MS_NODEV, "mode=755,size=4m")
    os.mkdir("/tmp" + _OLD)
    linux_calls.call("pivot_root", _c("/tmp"), _c("/tmp" + _OLD))
    os.chdir("/")
    os.makedirs(tmp, exist_ok=True)
    mount("tmpfs", tmp, "tmpfs", _MS_NOSUID | _MS_NODEV, "mode=1777,size=64m")
    for path in visible:
        if os.path.islink(_OLD + path) and os.path.dirname(path) == "/":
            os.symlink(os.readlink(_OLD + path), path)  # /lib -> usr/lib
        else:
            _show(path, _MOUNT_ATTR_RDONLY | _MOUNT_ATTR_NOSUID | _MOUNT_ATTR_NODEV)
    for name in devices:
        _show("/dev/" + name, 0)
    os.makedirs("/proc", exist_ok=True)
    try:
        # Only for the imports, some of which read it (psutil); children find /proc empty.
        mount("proc", "/proc", "proc", _MS_NOSUID | _MS_NODEV | _MS_NOEXEC | _MS_RDONLY)
    except OSError:
        pass  # refused inside containers that hide parts of /proc
    unmount(_OLD, _MNT_DETACH)
    os.rmdir(_OLD)
    mount("none", "/", "", _MS_REMOUNT | _MS_BIND | _MS_RDONLY | _MS_NOSUID | _MS_NODEV)


def _show(path: str, attributes: int) -> None:
    source = os.path.realpath(_OLD + path) if not os.path.islink(_OLD + path) else _resolve(path)
    if os.path.isdir(source):
        os.makedirs(path, exist_ok=True)
    else:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o644))
    mount(source, path, "", _MS_BIND | _MS_REC)
    if attributes:
        # One call for all mounts below; needs Linux 5.12, as does Landlock nearly (5.13).
        wanted = struct.pack("=QQQQ", attributes, 0, 0, 0)
        linux_calls.call("mount_setattr", _AT_FDCWD, _c(path), _AT_RECURSIVE, _buffer(wanted), len(wanted))


def _resolve(path: str) -> str:
    """Where the link `path` of the machine's file system leads, as a path below `_OLD`."""
    for _ in range(40):
        if not os.path.islink(_OLD + path):
            break
        path = os.path.normpath(os.path.join(os.path.dirname(path), os.readlink(_OLD + path)))
    return _OLD + path


def hide_answers(file_name: str) -> None:
    """Show the module's file as empty, and /proc too, to this process and its children.

    The file's docstrings hold the expected answers. The compiled file beside it holds them as well.
    """
    folder, name = os.path.split(file_name)
    cache = os.path.join(folder, "__pycache__")
    stem = os.path.splitext(name)[0] + "."
    hidden = [file_name]
    if os.path.isdir(cache):
        hidden += [os.path.join(cache, entry) for entry in os.listdir(cache) if entry.startswith(stem)]
    for path in hidden:
        if os.path.isfile(path):
            mount("/dev/null", path, "", _MS_BIND)
    if os.path.isdir("/proc"):
        mount("tmpfs", "/proc", "tmpfs", _MS_RDONLY | _MS_NOSUID | _MS_NODEV | _MS_NOEXEC, "mode=555,size=4k")


def before_fork() -> None:
    """Have the next child start a process namespace of its own: it sees, and can signal, no other process."""
    unshare(_NEWPID)


def after_fork() -> None:
    """Undo `before_fork` for this process, which can do neither threads nor another `before_fork` until then."""
    linux_calls.setns(_own_pid_namespace, _NEWPID)


def close_private() -> None:
    """Close, in a child, what only the template needs."""
    if _own_pid_namespace >= 0:
        os.close(_own_pid_namespace)


def enter_child(tmp: str, tmp_bytes: int) -> None:
    """Give this forked child an empty `tmp` of its own and a user namespace that counts its threads apart."""
    os.setsid()
    unshare(_NEWNS)
    mount("tmpfs", tmp, "tmpfs", _MS_NOSUID | _MS_NODEV, f"mode=700,nr_inodes=4096,size={tmp_bytes}")
    unshare(_NEWUSER)


def _write(path: str, text: str) -> None:
    with open(path, "w") as file:
        file.write(text)


def _c(path: str) -> Any:
    return _buffer(os.fsencode(path) + b"\0")


def _buffer(data: bytes) -> Any:
    import ctypes

    return ctypes.create_string_buffer(data, len(data))
