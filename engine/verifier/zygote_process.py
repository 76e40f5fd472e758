"""The parent's handle on one zygote: starts it, talks to it from one thread, and ends it."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .zygote import wire

log = logging.getLogger(__name__)

GRACE_SECONDS = 15.0
"""How much longer than its limits a silent zygote is waited for before it is taken for stuck."""


class ZygoteError(Exception):
    """The zygote did not start, or is gone."""


class ZygoteProcess:
    """A running zygote.

    The thread that starts the process is the one that reads from it until its end. The process asks the kernel to be
    killed when its parent *thread* ends (that is what PR_SET_PDEATHSIG follows), so it must not be started from a
    thread that may end earlier; and with this one gone nobody would hear it anyway.
    """

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        open_message: Mapping[str, Any],
        open_seconds: float,
        on_result: Callable[[dict[str, Any]], None],
        on_end: Callable[[ZygoteProcess], None],
        tmp: str | None = None,
    ) -> None:
        """Start it. `on_result` and `on_end` are called in its own thread; `tmp` is removed when it has ended."""
        self._tmp = tmp
        self._command = list(command)
        self._environment = dict(environment)
        self._open_message = dict(open_message)
        self._on_result = on_result
        self._on_end = on_end
        self._process: subprocess.Popen[bytes] | None = None
        self._opened = threading.Event()
        self._write_lock = threading.Lock()
        self._failure = ""
        self._open_seconds = open_seconds
        self._heard = time.monotonic()
        self.busy = False
        """True while an answer is due. Set by the owner; a busy zygote that stays silent is killed."""
        self.busy_seconds = 60.0
        self.confined = False
        """Whether its isolation was set up and tried."""
        self.problems: tuple[str, ...] = ()
        """One sentence for each import statement of the module that failed."""
        self.pid = 0
        """The process id that the outermost process of the zygote has; 0 before it has started."""
        self._thread = threading.Thread(target=self._live, name="coderl-verifier", daemon=True)
        self._thread.start()

    def wait_opened(self) -> None:
        """Wait until the imports have run. Raises ZygoteError, with what it said, where it did not come so far."""
        self._opened.wait(self._open_seconds + GRACE_SECONDS)
        if self._failure or not self._opened.is_set():
            self.kill()
            raise ZygoteError(self._failure or f"the module's imports took more than {self._open_seconds:g} s")

    @property
    def alive(self) -> bool:
        """Whether it can still be given work."""
        return self._thread.is_alive() and not self._failure

    def send(self, message: Mapping[str, Any]) -> None:
        """Send one message. Raises ZygoteError where the process is gone."""
        process = self._process
        try:
            with self._write_lock:
                if process is None or process.stdin is None or process.stdin.closed:
                    raise ZygoteError("the zygote is not running")
                process.stdin.write(wire.pack(dict(message)))
                process.stdin.flush()
            self._heard = time.monotonic()
        except (OSError, ValueError) as error:
            raise ZygoteError(f"the zygote is gone: {error}") from error

    def kill(self) -> None:
        """End the process and all its children. Returns at once; `join` waits."""
        process = self._process
        if process is not None and process.poll() is None:
            process.kill()

    def join(self, seconds: float = 5.0) -> None:
        """Wait up to `seconds` until it is gone."""
        if self._thread is not threading.current_thread():
            self._thread.join(seconds)

    def _live(self) -> None:
        try:
            self._process = process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=self._environment,
                cwd="/" if os.name == "posix" else None,
                start_new_session=True,  # Ctrl-C in a terminal must not reach it
            )
        except OSError as error:
            self._failure = f"cannot start {self._command[0]}: {error}"
            self._remove_tmp()
            self._opened.set()
            self._on_end(self)
            return
        self.pid = process.pid
        try:
            self.send({"open": self._open_message})
            self._read_until_end(process)
        except (ZygoteError, wire.WireError, OSError) as error:
            self._failure = str(error)
        finally:
            process.kill()
            said = b"" if self._opened.is_set() else _remaining(process)
            with self._write_lock:
                for stream in (process.stdin, process.stdout, process.stderr):
                    if stream is not None:
                        try:
                            stream.close()
                        except OSError:
                            pass
            process.wait()
            self._remove_tmp()
            lines = said.decode(errors="replace").strip().splitlines()
            self._failure = self._failure or "the zygote ended"
            if lines:
                self._failure += ": " + lines[-1]
            self._opened.set()
            self._on_end(self)

    def _remove_tmp(self) -> None:
        if self._tmp is not None:
            shutil.rmtree(self._tmp, ignore_errors=True)

    def _read_until_end(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        unpacker = wire.Unpacker()
        fd = process.stdout.fileno()
        timer = _Watchdog(self)
        try:
            while True:
                data = os.read(fd, 1 << 16)
                if not data:
                    return
                self._heard = time.monotonic()
                for message in unpacker.feed(data):
                    if "confined" in message:
                        self.confined = True
                    elif "opened" in message:
                        self.problems = tuple(message["opened"]["problems"])
                        self._opened.set()
                    elif "result" in message:
                        self._on_result(message["result"])
        finally:
            timer.cancel()

    def silent_too_long(self) -> bool:
        """Whether an answer is overdue."""
        limit = self.busy_seconds if self._opened.is_set() else self._open_seconds
        due = self.busy or not self._opened.is_set()
        return due and time.monotonic() - self._heard > limit + (GRACE_SECONDS if self._opened.is_set() else 0)


class _Watchdog:
    """Kills a zygote that has fallen silent while an answer is due."""

    def __init__(self, zygote: ZygoteProcess) -> None:
        self._zygote = zygote
        self._done = threading.Event()
        threading.Thread(target=self._watch, name="coderl-verifier-watchdog", daemon=True).start()

    def cancel(self) -> None:
        self._done.set()

    def _watch(self) -> None:
        while not self._done.wait(1.0):
            if self._zygote.silent_too_long():
                log.warning("a verifier process has fallen silent and is killed")
                self._zygote.kill()
                return


def _remaining(process: subprocess.Popen[bytes]) -> bytes:
    # The zygote has been killed, so this ends; bounded all the same.
    assert process.stderr is not None
    try:
        return process.stderr.read(64 * 1024)
    except OSError:
        return b""
