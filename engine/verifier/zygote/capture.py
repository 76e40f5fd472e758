"""Standard streams for a candidate: output kept up to a bound, input always at its end."""

from __future__ import annotations

import io
import sys


class OutputLimit(Exception):
    """More was printed than is kept. Raised inside the candidate, so that an endless print ends its Example early."""


# The name a user reads in a message; the module is an accident of this project's layout.
OutputLimit.__module__ = "builtins"


class _Sink(io.RawIOBase):
    """Collects bytes up to a bound."""

    def __init__(self, limit: int, complain: bool) -> None:
        super().__init__()
        self._limit = limit
        self._complain = complain
        self.data = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data) -> int:  # type: ignore[no-untyped-def]
        chunk = bytes(data)
        room = self._limit - len(self.data)
        self.data += chunk[:room] if room > 0 else b""
        if len(chunk) > room and self._complain:
            raise OutputLimit(f"more than {self._limit} bytes printed")
        return len(chunk)


class Capture:
    """Replaces `sys.stdout`, `sys.stderr` and `sys.stdin` while a piece of source runs.

    The collected bytes are held apart from the streams, so a candidate that closes or replaces `sys.stdout` loses
    nothing that was printed before, and the next piece of source gets new streams.
    """

    def __init__(self, limit: int) -> None:
        self._out = _Sink(limit, complain=True)
        self._err = _Sink(0, complain=False)

    def __enter__(self) -> Capture:
        sys.stdout = _text(self._out)
        sys.stderr = _text(self._err)
        sys.stdin = io.StringIO("")
        sys.displayhook = sys.__displayhook__
        return self

    def __exit__(self, *exc: object) -> None:
        # Silent streams stay behind, so that nothing between two pieces of source can fail for want of a stdout.
        sys.stdout = _text(_Sink(0, complain=False))

    def text(self) -> str:
        """What was printed, line ends as written."""
        return bytes(self._out.data).decode("utf-8", "surrogatepass" if self._whole() else "replace")

    def _whole(self) -> bool:
        try:
            bytes(self._out.data).decode("utf-8", "surrogatepass")
        except UnicodeDecodeError:
            return False  # raw bytes written to stdout.buffer, or a character cut in two at the bound
        return True


def _text(sink: _Sink) -> io.TextIOWrapper:
    # surrogatepass: a StringIO, which doctest uses, takes lone surrogates; a strict stream would raise.
    return io.TextIOWrapper(
        sink,  # type: ignore[arg-type]
        encoding="utf-8",
        errors="surrogatepass",
        newline="\n",
        write_through=True,
    )
