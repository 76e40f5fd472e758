"""Work-done progress: "34 of 100 candidates, best 2/3", with a button that cancels the job."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

from lsprotocol import types

from lsp_server.waiting import within

if TYPE_CHECKING:
    from lsp_server.jobs import Job
    from lsp_server.server import Server

REPORT_SECONDS = 0.1
"""Reports that count come no faster than this."""
CREATE_SECONDS = 3.0
"""How long the client's consent is waited for; the job does not wait."""


def register(server: Server) -> None:
    """Register the cancel button."""

    @server.feature(types.WINDOW_WORK_DONE_PROGRESS_CANCEL)
    def cancel(params: types.WorkDoneProgressCancelParams) -> None:
        job = server.jobs.get(str(params.token).removeprefix(_PREFIX))
        if job is not None:
            job.cancel()


_PREFIX = "coderl/"


class JobProgress:
    """One job's progress in the client, from its begin to its one end."""

    def __init__(self, server: Server, job: Job, title: str) -> None:
        self._server, self._job, self._title = server, job, title
        self._token = _PREFIX + job.id
        self._last = 0.0
        self._held: asyncio.TimerHandle | None = None
        """Where the latest report came too soon: when it is told of."""
        self._begun = self._ended = False
        self._creating: asyncio.Task[None] | None = None
        if server.supports("window.work_done_progress"):
            self._creating = asyncio.ensure_future(self._create())

    def report(self, message: str, percentage: int | None = None) -> None:
        """Say where the job stands: every stage, and of what is counted as much as people can read and the last."""
        counted = percentage is not None
        if not counted:
            self._tell_held()
        if percentage is not None:
            self._job.percentage = max(self._job.percentage, min(percentage, 100))
        self._job.stage = message
        if not self._begun or self._ended:
            return
        wait = self._last + REPORT_SECONDS - time.monotonic()
        if not counted or wait <= 0:
            self._tell()
        elif self._held is None:
            self._held = asyncio.get_running_loop().call_later(wait, self._tell)

    def end(self, message: str) -> None:
        """Say how it ended; the second call says nothing."""
        if self._ended:
            return
        self._tell_held()
        self._ended = True
        if self._begun:
            self._notify(types.WorkDoneProgressEnd(message=message))
        elif self._creating is not None:
            self._creating.cancel()

    async def _create(self) -> None:
        try:
            params = types.WorkDoneProgressCreateParams(token=self._token)
            await within(CREATE_SECONDS, self._server.window_work_done_progress_create_async(params))
        except (Exception, asyncio.TimeoutError):  # noqa: BLE001 - a client that refuses gets no progress
            return
        if self._ended:
            return
        self._begun = True
        begin = types.WorkDoneProgressBegin(
            title=self._title, cancellable=True, message=self._job.stage, percentage=self._job.percentage
        )
        self._notify(begin)

    def _tell_held(self) -> None:
        if self._held is not None:
            self._tell()

    def _tell(self) -> None:
        """Report where the job stands now."""
        if self._held is not None:
            self._held.cancel()
            self._held = None
        self._last = time.monotonic()
        self._notify(types.WorkDoneProgressReport(message=self._job.stage, percentage=self._job.percentage))
        self._server.jobs.changed()

    def _notify(self, value: Any) -> None:
        self._server.protocol.notify(types.PROGRESS, types.ProgressParams(token=self._token, value=value))
