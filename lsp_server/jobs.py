"""The table of jobs: what runs for which function, at most so many, the newest one per function."""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

log = logging.getLogger(__name__)

MOST_JOBS = 8
"""Jobs that may run or wait at once."""


class TooManyJobs(Exception):
    """The table is full; the message is one sentence for the user."""


@dataclass(eq=False)
class Job:
    """One thing asked for: implementing, repairing or verifying."""

    id: str
    kind: str
    """`implement`, `repair` or `verify`."""
    document: str
    """Key of the document's URI."""
    name: str
    """Qualified name of the function; of a whole file, empty."""
    stage: str = "waiting"
    """In a few words, for people: what it does now."""
    percentage: int = 0
    superseded: bool = False
    """True where it was cancelled because a newer one does the same."""
    task: asyncio.Task[None] | None = field(default=None, repr=False)

    def cancel(self) -> None:
        """Stop it."""
        if self.task is not None:
            self.task.cancel()


class Jobs:
    """All jobs that have not ended."""

    def __init__(self, on_change: Callable[[], None]) -> None:
        """`on_change` is called when a job starts, ends or reports."""
        self._jobs: dict[str, Job] = {}
        self._numbers = itertools.count(1)
        self._on_change = on_change

    def start(self, kind: str, document: str, name: str, work: Callable[[Job], Coroutine[Any, Any, None]]) -> Job:
        """Start a job; one of the same kind for the same function gives way.

        Raises:
            TooManyJobs: the table is full.
        """
        for other in self.of(document):
            if other.name == name and (other.kind == "verify") == (kind == "verify"):
                other.superseded = True
                other.cancel()
                del self._jobs[other.id]
        if len(self._jobs) >= MOST_JOBS:
            raise TooManyJobs(f"{MOST_JOBS} functions are being worked on already; wait for one or cancel it.")
        job = Job(f"job-{next(self._numbers)}", kind, document, name)
        self._jobs[job.id] = job
        job.task = asyncio.ensure_future(work(job))
        job.task.add_done_callback(lambda task: self._ended(job, task))
        self._on_change()
        return job

    def running(self) -> list[Job]:
        """All of them, oldest first."""
        return list(self._jobs.values())

    def of(self, document: str) -> list[Job]:
        """Those of one document."""
        return [job for job in self._jobs.values() if job.document == document]

    def get(self, id_: str) -> Job | None:
        """The job of an id; None where it has ended."""
        return self._jobs.get(id_)

    def changed(self) -> None:
        """Say that a job has got on."""
        self._on_change()

    async def cancel_all(self) -> None:
        """Stop all, and wait until they have."""
        tasks = [job.task for job in self.running() if job.task is not None]
        for job in self.running():
            job.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=1.0)

    def _ended(self, job: Job, task: asyncio.Task[None]) -> None:
        self._jobs.pop(job.id, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("a job failed", exc_info=error)
        self._on_change()
