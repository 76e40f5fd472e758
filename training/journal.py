"""Lines that a killed run neither loses nor writes twice: a JSON-lines file and beside it how far it is complete.

After the lines of a job are written, `FILE.done` gets the job's number and the file's size. What follows the last
recorded size was being written when the process ended; it is cut off, and its job is done again.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING

from training.errors import StageFailed

if TYPE_CHECKING:
    from typing_extensions import Self


class Journal:
    """Writes the lines of numbered jobs; knows which jobs an earlier run has finished."""

    def __init__(self, path: Path) -> None:
        """Open for going on; nothing is cut off before `__enter__`.

        Args:
            path: the file of lines; the record lies beside it with the suffix `.done`.
        """
        self.path = path
        self.record = path.with_suffix(".done")
        self.done: set[int] = set()
        """Numbers of the jobs that are finished."""
        self._lines: IO[bytes] | None = None
        self._finished: IO[bytes] | None = None

    def __enter__(self) -> Self:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        complete: int | None = 0
        if self.record.exists():
            whole, _, _ = self.record.read_bytes().rpartition(b"\n")  # a last line without its end was cut short
            for line in whole.splitlines():
                number, *size = line.split()
                self.done.add(int(number))
                complete = int(size[0]) if size else None
            os.truncate(self.record, len(whole) + 1 if whole else 0)
        # Earlier versions recorded no sizes: their lines are taken as they are.
        if complete is not None and self.path.is_file() and self.path.stat().st_size > complete:
            os.truncate(self.path, complete)
        self._lines, self._finished = self.path.open("ab"), self.record.open("ab")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self._lines is not None and self._finished is not None
        for file in (self._lines, self._finished):
            try:
                file.close()
            except OSError:  # a full disk has been reported by `write`
                pass

    def write(self, job: int, lines: Iterable[str]) -> None:
        """Write a finished job's lines, in one piece.

        Raises:
            StageFailed: they cannot be written; everything before them is safe.
        """
        assert self._lines is not None and self._finished is not None
        data = "".join(line + "\n" for line in lines).encode()
        try:
            self._lines.write(data)
            self._lines.flush()
            self._finished.write(f"{job} {self._lines.tell()}\n".encode())
            self._finished.flush()
        except OSError as error:
            raise StageFailed(
                f"{self.path} could not be written ({error.strerror or error}); what was finished is safe: "
                "make room and run the same command again."
            ) from error
        self.done.add(job)
