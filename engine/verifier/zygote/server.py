"""The zygote's loop: takes candidates from the verifier, forks one child for each, and sends back what they did."""

from __future__ import annotations

import os
import selectors
import shutil
import signal
import sys
import tempfile
import time
from collections import deque
from typing import Any

from . import candidate, confine, linux_calls, linux_namespaces, template, wire
from .child import Child

FIRST_PRIVATE_FD = 200
"""The protocol's descriptors live from here on, away from the low numbers that programs like to close."""


class Zygote:
    """One template process. `serve` returns when the verifier goes away."""

    def __init__(self, control_in: int, control_out: int) -> None:
        self._in = control_in
        self._out = control_out
        self._outgoing = bytearray()
        self._flushing = False  # whether the selector watches for room to write
        self._unpacker = wire.Unpacker()
        self._selector = selectors.DefaultSelector()
        poll = getattr(self._selector, "fileno", None)
        self._selector_fd: int = poll() if poll else -1
        self._waiting: deque[dict[str, Any]] = deque()
        self._children: dict[int, Child] = {}  # by process id
        self._limits: dict[str, Any] = {}
        self._isolation: dict[str, Any] = {}
        self._module: dict[str, Any] = {}
        self._parallel = 1
        self._used_memory = 0
        self._tmp = "/tmp"
        self._wake_in, self._wake_out = os.pipe()

    def open(self, message: dict[str, Any]) -> None:
        """Take on the isolation, run the module's imports, and report."""
        self._limits = message["limits"]
        self._parallel = message["parallel"]
        self._module = message["module"]
        self._isolation = message["isolation"]
        if self._isolation["namespaces"]:
            linux_namespaces.enter_template(self._isolation["view"], [self._in, self._out])
        self._tmp = self._isolation["tmp"]
        os.environ.update(HOME=self._tmp, TMPDIR=self._tmp)
        self._check_confinement()
        self._send({"confined": True})
        problems = template.prepare(
            self._module["file_name"], self._module["module_name"], self._module["imports"], self._module["path"]
        )
        self._used_memory = template.address_space()
        if self._isolation["namespaces"]:
            linux_namespaces.hide_answers(self._module["file_name"])
        # Imports may have changed it. Set here once: in the child it would cost some tenths of a millisecond.
        os.environ.clear()
        os.environ.update(self._module["environment"], HOME=self._tmp, TMPDIR=self._tmp)
        tempfile.tempdir = self._tmp
        self._send({"opened": {"problems": problems, "pid": os.getpid()}})

    def _check_confinement(self) -> None:
        """Confine one child that does nothing. Raises ConfineError: another kind of isolation is tried then."""
        receive, send = os.pipe()
        if self._isolation["namespaces"]:
            linux_namespaces.before_fork()
        pid = os.fork()
        if pid == 0:
            try:
                confine.confine(self._limits, self._isolation, template.address_space(), self._tmp)
                os._exit(0)
            except BaseException as error:  # noqa: BLE001 - reported to the process that decides
                os.write(send, str(error).encode()[:2000])
            finally:
                os._exit(1)
        if self._isolation["namespaces"]:
            linux_namespaces.after_fork()
        os.close(send)
        reason = os.read(receive, 4000)
        os.close(receive)
        _, status = os.waitpid(pid, 0)
        if status != 0:
            raise confine.ConfineError(reason.decode() or f"a confined process ended with status {status}")

    def serve(self) -> None:
        """Work until the control pipe ends."""
        # After the imports, which may have installed handlers of their own.
        os.set_blocking(self._wake_out, False)
        os.set_blocking(self._wake_in, False)
        signal.signal(signal.SIGCHLD, lambda number, frame: None)
        signal.set_wakeup_fd(self._wake_out, warn_on_full_buffer=False)
        os.set_blocking(self._in, False)
        os.set_blocking(self._out, False)
        self._selector.register(self._in, selectors.EVENT_READ, self._read_control)
        self._selector.register(self._wake_in, selectors.EVENT_READ, self._drain_wakeups)
        try:
            while True:
                for key, _ in self._selector.select(self._next_deadline()):
                    if key.data() is False:
                        return
                self._reap()
                self._enforce_deadlines()
                while self._waiting and len(self._children) < self._parallel:
                    self._start(self._waiting.popleft())
        finally:
            for child in self._children.values():
                child.kill()

    def _read_control(self) -> bool:
        try:
            data = os.read(self._in, 1 << 16)
        except BlockingIOError:
            return True
        if not data:
            return False  # the verifier has closed the pipe, or was killed
        for message in self._unpacker.feed(data):
            if "run" in message:
                self._waiting.append(message["run"])
            elif "cancel" in message:
                self._cancel(message["cancel"])
        return True

    def _cancel(self, number: int) -> None:
        for job in list(self._waiting):
            if job["id"] == number:
                self._waiting.remove(job)
                self._send({"result": {"id": number, "stopped": "Cancelled", "load": None, "steps": [], "seconds": 0}})
        for child in self._children.values():
            if child.number == number:
                child.stop("Cancelled")

    def _drain_wakeups(self) -> bool:
        try:
            os.read(self._wake_in, 4096)
        except BlockingIOError:
            pass
        return True

    def _start(self, run: dict[str, Any]) -> None:
        job = candidate.Job(
            program=run["program"],
            sources=run["sources"],
            file_name=self._module["file_name"],
            module_name=self._module["module_name"],
            output_bytes=self._limits["output_bytes"],
        )
        tmp = self._tmp if self._isolation["namespaces"] else tempfile.mkdtemp(dir=self._tmp)
        receive, send = os.pipe()
        if self._isolation["namespaces"]:
            linux_namespaces.before_fork()
        started = time.monotonic()
        pid = os.fork()
        if pid == 0:
            self._be_child(job, send, tmp)
        if self._isolation["namespaces"]:
            linux_namespaces.after_fork()
        os.close(send)
        os.set_blocking(receive, False)
        child = Child(pid, run["id"], receive, started, len(job.sources), self._limits, tmp)
        self._children[pid] = child
        self._selector.register(receive, selectors.EVENT_READ, lambda: self._read_child(child))

    def _be_child(self, job: candidate.Job, send: int, tmp: str) -> None:
        status = candidate.EXIT_REPORT
        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            # Closed by number: every object that is left alone here is a page that need not be copied.
            own = (self._selector_fd, self._in, self._out, self._wake_in, self._wake_out)
            for fd in (*own, *(child.fd for child in self._children.values())):
                try:
                    os.close(fd)
                except OSError:
                    pass  # not open: a pipe that has ended, or a kqueue, which no child inherits
            linux_namespaces.close_private()
            if tmp != self._tmp:
                os.environ["HOME"] = os.environ["TMPDIR"] = tempfile.tempdir = tmp
            try:
                confine.confine(self._limits, self._isolation, self._used_memory, tmp)
            except confine.ConfineError as error:
                os.write(send, candidate.confine_failure(str(error)))
                os._exit(candidate.EXIT_CONFINE)
            template.reseed()
            candidate.run(job, send)
            status = 0
        except MemoryError:
            status = candidate.EXIT_MEMORY
        finally:
            os._exit(status)

    def _read_child(self, child: Child) -> bool:
        if not child.read():
            self._selector.unregister(child.fd)
            child.closed()
        return True

    def _reap(self) -> None:
        while self._children:
            try:
                pid, status, usage = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            child = self._children.pop(pid, None)
            if child is None:
                continue
            if child.fd >= 0:
                child.read_rest()
                self._selector.unregister(child.fd)
                child.closed()
            child.kill_group()
            self._send({"result": child.result(status, usage.ru_utime + usage.ru_stime)})
            if not self._isolation["namespaces"]:
                shutil.rmtree(child.tmp, ignore_errors=True)

    def _next_deadline(self) -> float | None:
        if not self._children:
            return None
        deadline: float = min(child.deadline for child in self._children.values())
        return None if deadline == float("inf") else max(0.0, deadline - time.monotonic())

    def _enforce_deadlines(self) -> None:
        now = time.monotonic()
        for child in self._children.values():
            if now >= child.deadline:
                child.overdue()

    def _send(self, message: dict[str, Any]) -> None:
        # Never waits: while this process waited to write, the verifier could be waiting to write to it.
        self._outgoing += wire.pack(message)
        self._flush()

    def _flush(self) -> bool:
        while self._outgoing:
            try:
                del self._outgoing[: os.write(self._out, self._outgoing)]
            except BlockingIOError:
                break
        if bool(self._outgoing) != self._flushing:
            self._flushing = not self._flushing
            if self._flushing:
                self._selector.register(self._out, selectors.EVENT_WRITE, self._flush)
            else:
                self._selector.unregister(self._out)
        return True


def main() -> None:
    """Run as the template process, speaking on what were standard input and output."""
    control_in, control_out = _private_streams()
    if hasattr(signal, "SIGINT"):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the verifier's process to handle
    if linux_calls.AVAILABLE:
        linux_calls.die_with_parent()
    unpacker = wire.Unpacker()
    messages: list[dict[str, Any]] = []
    while not messages:
        data = os.read(control_in, 1 << 16)
        if not data:
            return
        messages = unpacker.feed(data)
    zygote = Zygote(control_in, control_out)
    zygote.open(messages[0]["open"])
    _silence(2)
    zygote.serve()


def _private_streams() -> tuple[int, int]:
    import fcntl

    control_in = fcntl.fcntl(0, fcntl.F_DUPFD_CLOEXEC, FIRST_PRIVATE_FD)
    control_out = fcntl.fcntl(1, fcntl.F_DUPFD_CLOEXEC, FIRST_PRIVATE_FD)
    _silence(0)
    _silence(1)
    sys.stdin = open(os.devnull)  # noqa: SIM115 - open for as long as the process is
    sys.stdout = open(os.devnull, "w")  # noqa: SIM115
    return control_in, control_out


def _silence(fd: int) -> None:
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, fd)
    os.close(null)
