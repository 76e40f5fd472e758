"""The zygote's view of one forked child: its reports so far, its deadline, and how it ended."""

from __future__ import annotations

import json
import os
import signal
import time
from typing import Any

from . import candidate

MAX_LINE_EXTRA = 32 * 1024
"""Bytes of a report beyond its escaped output: the exception's text and the frame around it."""

CLOSING_SECONDS = 0.25
"""A child whose pipe has ended is given this long to end by itself, so that its exit status tells why."""


class Child:
    """One running candidate.

    A child reports about itself over a pipe that the candidate could find and write to. That gains it nothing: a
    report says what the Examples printed, the expected answers are not in this process tree, and lines that are not
    well formed, come twice or exceed the bound are dropped. The first report for a step stands.
    """

    def __init__(
        self, pid: int, number: int, fd: int, started: float, steps: int, limits: dict[str, Any], tmp: str
    ) -> None:
        self.pid = pid
        self.number = number
        self.fd = fd
        self.tmp = tmp
        self._started = started
        self._limits = limits
        self._room = (steps + 1) * (6 * limits["output_bytes"] + MAX_LINE_EXTRA)
        self._buffer = b""
        self._load: dict[str, Any] | None = None
        self._steps: list[dict[str, Any] | None] = [None] * steps
        self._stopped = ""
        self._detail = ""
        self._killed = False
        self._closing = False
        self._last = started + limits["candidate_seconds"]
        self.deadline = min(self._last, started + limits["example_seconds"])

    def read(self) -> bool:
        """Take in what has been reported. False when the pipe has ended or its bound is used up."""
        try:
            data = os.read(self.fd, 1 << 16)
        except BlockingIOError:
            return True
        except OSError:
            return False
        self._room -= len(data)
        if not data or self._room < 0:
            return False
        *lines, self._buffer = (self._buffer + data).split(b"\n")
        for line in lines:
            self._take(line)
        return True

    def read_rest(self) -> None:
        """Take in what a child that has ended left in the pipe."""
        while True:
            before = self._room
            if not self.read() or self._room == before:
                return

    def _take(self, line: bytes) -> None:
        try:
            report = json.loads(line.decode("ascii"))
            if "confine" in report:
                if self._load is None and not any(self._steps):
                    self._detail = str(report["confine"])
                return
            step = report["step"]
            exception = report["exception"]
            place = report["line"]
            if not isinstance(exception, (str, type(None))) or not isinstance(place, (int, type(None))):
                return
            clean = {"exception": exception and exception[: candidate.MAX_EXCEPTION], "line": place}
            if step == -1 and self._load is None:
                self._load = dict(clean, stage="compile" if report["stage"] == "compile" else "load")
            elif isinstance(step, int) and 0 <= step < len(self._steps) and self._steps[step] is None:
                output = report["output"]
                if not isinstance(output, str) or len(output) > self._limits["output_bytes"]:
                    return
                self._steps[step] = dict(clean, output=output)
            else:
                return
        except (ValueError, KeyError, TypeError, RecursionError, IndexError):
            return
        self.deadline = min(self._last, time.monotonic() + self._limits["example_seconds"])

    def stop(self, reason: str) -> None:
        """Kill it, noting why."""
        if not self._stopped:
            self._stopped = reason
        self.kill()
        self.deadline = float("inf")

    def kill(self) -> None:
        """Kill the child and what it started. In a process namespace of its own the second follows from the first."""
        self.kill_group()
        try:
            os.kill(self.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self._killed = True

    def closed(self) -> None:
        """Note that its pipe has ended. It is either ending, or can report nothing more and is ended soon."""
        os.close(self.fd)
        self.fd = -1
        self._closing = True
        self.deadline = min(self.deadline, time.monotonic() + CLOSING_SECONDS)

    def overdue(self) -> None:
        """Act on a passed deadline."""
        if self._closing:
            self.kill()
            self.deadline = float("inf")
        else:
            self.stop("TimeLimit")

    def kill_group(self) -> None:
        """Kill the process group that the child leads."""
        try:
            os.killpg(self.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            pass

    def result(self, status: int, cpu_seconds: float) -> dict[str, Any]:
        """What is told to the verifier, given the child's wait status."""
        stopped, detail = self._stopped, self._detail
        code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else 0
        complete = self._load is not None and (self._load["exception"] is not None or all(self._steps))
        if not stopped and not complete:
            if code == candidate.EXIT_CONFINE and detail:
                stopped = "Unconfined"
            elif code == candidate.EXIT_MEMORY:
                stopped = "MemoryLimit"
            elif os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL and not self._killed:
                # Only the kernel can have sent it: for CPU time, or for memory that ran out.
                used_up = cpu_seconds >= self._limits["candidate_seconds"]
                stopped = "TimeLimit" if used_up else "MemoryLimit"
            else:
                stopped = "Crash"
                detail = _ending(status, self._killed)
        return {
            "id": self.number,
            "stopped": stopped if not complete else "",
            "detail": detail,
            "load": self._load,
            "steps": self._steps,
            "seconds": time.monotonic() - self._started,
        }


def _ending(status: int, killed: bool) -> str:
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        if killed and number == signal.SIGKILL:
            return "closed or flooded its channel to the verifier"
        try:
            return f"was ended by {signal.Signals(number).name}"
        except ValueError:
            return f"was ended by signal {number}"
    return f"ended the process with exit code {os.WEXITSTATUS(status)}"
