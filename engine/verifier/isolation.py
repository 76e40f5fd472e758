"""Chooses how candidates are kept from harming anything, and says what was chosen and why."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from . import bubblewrap, macos
from .file_view import DEVICES, readable_paths, temporary_directory
from .launch import Interpreter
from .zygote import linux_calls, linux_landlock, linux_seccomp

ALLOW_VARIABLE = "CODERL_ALLOW_UNISOLATED"


class IsolationUnavailable(Exception):
    """Candidates cannot be run safely here, and the user has not allowed running them anyway."""

    def __init__(self, reasons: Mapping[str, str]) -> None:
        why = "; ".join(f"{name}: {reason}" for name, reason in reasons.items()) or "no backend for this system"
        super().__init__(
            f"No sandbox is available on this machine ({why}), so generated code is not run; to run it with your own "
            "rights all the same, set `verifier.allowUnisolated`, pass `--allow-unisolated`, or set the environment "
            f"variable {ALLOW_VARIABLE}=1."
        )
        self.reasons = dict(reasons)


@dataclass(frozen=True)
class IsolationReport:
    """What `detect` found, for `coderl-lsp doctor`."""

    backend: str
    """`bubblewrap`, `namespaces`, `landlock`, `sandbox-exec`, or `none`."""
    provides: tuple[str, ...]
    """What a candidate is held back from, one phrase each."""
    why_not: Mapping[str, str] = field(default_factory=dict)
    """For each backend tried before the chosen one, why it was not taken."""

    @property
    def isolated(self) -> bool:
        """Whether this counts as isolation."""
        return self.backend != "none"


class Backend(Protocol):
    """One way of isolating a zygote and its children."""

    name: str

    def unavailable(self) -> str:
        """Why it cannot even be tried here; empty where it can."""

    def command(self, command: Sequence[str], visible: Sequence[str]) -> list[str]:
        """The command line that starts `command` under this backend, seeing only `visible` (read-only)."""

    def settings(self, visible: Sequence[str]) -> dict[str, Any]:
        """What the zygote is told about its own isolation and that of its children."""

    def provides(self) -> tuple[str, ...]:
        """What it holds a candidate back from."""


def _layers() -> dict[str, Any]:
    """Landlock and seccomp as far as this kernel has them: added on top of every Linux backend."""
    return {"landlock": linux_landlock.abi(), "seccomp": linux_seccomp.available()}


def _layer_words() -> tuple[str, ...]:
    layers = _layers()
    words = []
    if layers["seccomp"]:
        words.append("seccomp: no sockets, no new processes, no signals to others, no kernel interfaces beyond need")
    if layers["landlock"]:
        words.append(f"Landlock {layers['landlock']}: writes only below its temporary directory")
    return tuple(words)


_RESOURCES = "limits on memory, CPU time, wall-clock time, threads, file size, open files and output"
_SEPARATE = (
    "no network",
    "a read-only file system without the home directory",
    "an empty temporary directory of its own",
    "a process namespace of its own",
    _RESOURCES,
)


class Bubblewrap:
    """`bwrap` around the zygote, and namespaces of their own for each child."""

    name = "bubblewrap"

    def unavailable(self) -> str:
        return bubblewrap.unavailable() or _no_linux()

    def command(self, command: Sequence[str], visible: Sequence[str]) -> list[str]:
        return bubblewrap.wrap(command, visible, temporary_directory(visible))

    def settings(self, visible: Sequence[str]) -> dict[str, Any]:
        return {"namespaces": True, "tmp": temporary_directory(visible), "view": None, "read_paths": None, **_layers()}

    def provides(self) -> tuple[str, ...]:
        return (*_SEPARATE, *_layer_words())


class Namespaces:
    """User, mount, network, process, IPC and host name namespaces by direct system calls."""

    name = "namespaces"

    def unavailable(self) -> str:
        return _no_linux()

    def command(self, command: Sequence[str], visible: Sequence[str]) -> list[str]:
        return list(command)

    def settings(self, visible: Sequence[str]) -> dict[str, Any]:
        tmp = temporary_directory(visible)
        view = {"visible": list(visible), "devices": list(DEVICES), "tmp": tmp}
        return {"namespaces": True, "tmp": tmp, "view": view, "read_paths": None, **_layers()}

    def provides(self) -> tuple[str, ...]:
        return (*_SEPARATE, *_layer_words())


class Landlock:
    """Landlock and seccomp alone, for kernels that keep user namespaces from ordinary users (Ubuntu since 24.04)."""

    name = "landlock"

    def unavailable(self) -> str:
        missing = _no_linux()
        if not missing and not linux_landlock.abi():
            missing = "this kernel has no Landlock"
        if not missing and not linux_seccomp.available():
            missing = "this kernel has no seccomp filters"
        return missing

    def command(self, command: Sequence[str], visible: Sequence[str]) -> list[str]:
        return list(command)

    def settings(self, visible: Sequence[str]) -> dict[str, Any]:
        return {"namespaces": False, "view": None, "read_paths": [*visible, "/dev"], **_layers()}

    def provides(self) -> tuple[str, ...]:
        return ("no network", "reads only the interpreter and the workspace", _RESOURCES, *_layer_words())


class SandboxExec:
    """macOS `sandbox-exec`."""

    name = "sandbox-exec"

    def unavailable(self) -> str:
        return macos.unavailable()

    def command(self, command: Sequence[str], visible: Sequence[str]) -> list[str]:
        return macos.wrap(command, visible)

    def settings(self, visible: Sequence[str]) -> dict[str, Any]:
        return {"namespaces": False, "view": None, "read_paths": None, "landlock": 0, "seccomp": False}

    def provides(self) -> tuple[str, ...]:
        return ("no network", "writes only below its temporary directory", "limits on CPU time, file size and output")


class Unisolated:
    """No isolation: what is left are resource limits and, on Linux, seccomp and Landlock where they work."""

    name = "none"

    def unavailable(self) -> str:
        return "" if os.name == "posix" else "running candidates is not supported on this system yet"

    def command(self, command: Sequence[str], visible: Sequence[str]) -> list[str]:
        return list(command)

    def settings(self, visible: Sequence[str]) -> dict[str, Any]:
        # Nothing that could fail: this is what is used where the rest has failed.
        return {"namespaces": False, "view": None, "read_paths": None, "landlock": 0, "seccomp": False}

    def provides(self) -> tuple[str, ...]:
        return (_RESOURCES,)


BACKENDS: tuple[Backend, ...] = (Bubblewrap(), Namespaces(), Landlock(), SandboxExec())
"""In the order of preference."""

UNISOLATED: Backend = Unisolated()


def backends(allow_unisolated: bool) -> tuple[Backend, ...]:
    """The backends to try, in order."""
    return (*BACKENDS, UNISOLATED) if allow_unisolated else BACKENDS


def unisolated_allowed_by_environment() -> bool:
    """Whether the environment variable that allows running without isolation is set."""
    return os.environ.get(ALLOW_VARIABLE, "").lower() in ("1", "true", "yes")


def visible_paths(interpreter: Interpreter, path_entries: Sequence[str]) -> tuple[str, ...]:
    """What the sandbox of a template shows; see `file_view`."""
    return readable_paths(interpreter, path_entries)


def _no_linux() -> str:
    if not sys.platform.startswith("linux"):
        return "not Linux"
    if not linux_calls.AVAILABLE:
        return f"not supported on {linux_calls.MACHINE} machines, or Python without ctypes"
    return ""
