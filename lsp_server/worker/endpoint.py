"""Where the worker listens: a socket in a folder of the user's own (0700), a named pipe on Windows.

One worker per user, machine and installation: the socket's name carries the installation and the protocol's version.
"""

from __future__ import annotations

import contextlib
import getpass
import hashlib
import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from lsp_server.worker.messages import PROTOCOL

RUNTIME_DIR_VARIABLE = "CODERL_RUNTIME_DIR"
"""Environment variable that names the folder to use instead."""

LONGEST_PATH = 100
"""Bytes that the path of a socket may have, with some to spare: macOS takes 103, Linux 107."""


class EndpointError(Exception):
    """The private folder cannot be had; the message is one sentence for the user."""


def runtime_dir() -> Path:
    """The folder for socket, locks and the worker's log; made where it is missing.

    Raises:
        EndpointError: it cannot be made, or somebody else could get at it.
    """
    named = os.environ.get(RUNTIME_DIR_VARIABLE, "")
    if named:
        folder = Path(named)
    elif os.name == "nt":
        folder = Path(os.environ.get("LOCALAPPDATA", tempfile.gettempdir()), "coderl-lsp", "run")
    elif os.environ.get("XDG_RUNTIME_DIR") and os.access(os.environ["XDG_RUNTIME_DIR"], os.W_OK):
        folder = Path(os.environ["XDG_RUNTIME_DIR"], "coderl-lsp")
    else:
        folder = Path(tempfile.gettempdir(), f"coderl-lsp-{os.getuid()}")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name != "nt":
            found = folder.lstat()
            if stat.S_ISLNK(found.st_mode) or found.st_uid != os.getuid():
                raise EndpointError(
                    f"{folder} belongs to somebody else; name another folder in {RUNTIME_DIR_VARIABLE}."
                )
            if stat.S_IMODE(found.st_mode) & 0o077:
                folder.chmod(0o700)
    except OSError as error:
        raise EndpointError(
            f"The folder {folder} for the model process cannot be used ({error.strerror or error}); "
            f"name another one in {RUNTIME_DIR_VARIABLE}."
        ) from None
    if os.name != "nt" and len(os.fsencode(address(folder))) > LONGEST_PATH:
        raise EndpointError(
            f"The path of {folder} is too long for a socket; name a shorter one in {RUNTIME_DIR_VARIABLE}."
        )
    return folder


def address(folder: Path) -> str:
    """Path of the socket, or name of the pipe."""
    mark = hashlib.sha256(f"{PROTOCOL}\0{sys.prefix}\0{Path(__file__).parent}".encode()).hexdigest()[:12]
    if os.name == "nt":
        return rf"\\.\pipe\coderl-{getpass.getuser()}-{mark}"
    return str(folder / f"worker-{mark}.sock")


def log_file(folder: Path) -> Path:
    """Where the worker writes what goes wrong."""
    return folder / "worker.log"


@contextlib.contextmanager
def lock(path: Path, wait: bool) -> Iterator[bool]:
    """Hold a lock that ends with this process; False where it is taken and `wait` is not."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield _take(descriptor, wait)
    finally:
        os.close(descriptor)


def _take(descriptor: int, wait: bool) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError:
        return False
    return True
