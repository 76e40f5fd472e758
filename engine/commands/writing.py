"""Writes a source file whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from engine.commands.outcome import CommandFailed
from engine.reading import UnreadableSource, encode_source, read_source

_PREFIX = ".coderl-"


def require_writable(path: Path) -> None:
    """Find out, before any work is done, whether `replace_source` could write here.

    Raises:
        CommandFailed: the file is read-only, or no file can be made in its folder.
    """
    real = Path(os.path.realpath(path))
    if not os.access(real, os.W_OK):
        raise CommandFailed(f"{path} is read-only, so nothing can be written to it.")
    try:
        handle, temporary = tempfile.mkstemp(prefix=_PREFIX, dir=real.parent)
        os.close(handle)
        os.unlink(temporary)
    except OSError as error:
        raise CommandFailed(_refusal(path, error)) from None


def replace_source(path: Path, old: str, new: str) -> None:
    """Put `new` in place of `old` by renaming a temporary file; mode, encoding, mark and line ends are kept.

    Raises:
        CommandFailed: the file no longer holds `old`, or cannot be written. It is left as it is then.
    """
    real = Path(os.path.realpath(path))  # a link stays a link
    try:
        data = encode_source(new)
        if read_source(real) != old:
            raise CommandFailed(f"{path} has changed since it was read, so nothing was written to it.")
    except UnreadableSource as error:
        raise CommandFailed(f"Nothing was written to {path}: {error}") from None
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(prefix=_PREFIX, dir=real.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        shutil.copymode(real, temporary)
        _keep_owner(real, temporary)
        os.replace(temporary, real)
        temporary = ""
    except OSError as error:
        raise CommandFailed(_refusal(path, error)) from None
    finally:
        if temporary:
            Path(temporary).unlink(missing_ok=True)


def _refusal(path: Path, error: OSError) -> str:
    return f"Nothing was written to {path}: {error.strerror or error} ({path.parent})."


def _keep_owner(real: Path, temporary: str) -> None:
    if hasattr(os, "chown"):
        was, now = real.stat(), os.stat(temporary)
        if (was.st_uid, was.st_gid) != (now.st_uid, now.st_gid):
            try:
                os.chown(temporary, was.st_uid, was.st_gid)
            except OSError:
                return  # only root may give files away; the content is what counts
