"""`coderl.status`, and the `coderl/status` notification for clients that ask for it at `initialize`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lsp_server.server import Server

STATUS = "coderl/status"
"""Notification: `{"busy", "kind": "normal" | "warning" | "inactive", "message", "jobs"}`."""
NOTIFY_SECONDS = 0.2
"""Changes within this time are told of together."""


def register(server: Server) -> None:
    """Notify of changes."""
    waiting: list[asyncio.TimerHandle] = []

    def notify() -> None:
        waiting.clear()
        server.protocol.notify(STATUS, summary(server))

    def changed() -> None:
        if server.wants_status and not waiting:
            waiting.append(asyncio.get_running_loop().call_later(NOTIFY_SECONDS, notify))

    server.on_jobs(changed)


def summary(server: Server) -> dict[str, Any]:
    """What the server does now, in one line and in detail."""
    jobs = server.jobs.running()
    kind, message = "normal", "Ready"
    if not server.configuration.trusted:
        kind, message = "inactive", "The workspace is not trusted: nothing is run."
    elif jobs:
        first = jobs[0]
        message = f"{first.name or 'file'}: {first.stage}" + (f" (+{len(jobs) - 1})" if len(jobs) > 1 else "")
    return {
        "busy": bool(jobs),
        "kind": kind,
        "message": message,
        "jobs": [
            {"id": job.id, "kind": job.kind, "name": job.name, "stage": job.stage, "percentage": job.percentage}
            for job in jobs
        ],
    }


async def status(server: Server, uri: str | None) -> dict[str, Any]:
    """`summary` with the worker, the model, the interpreter and the data folder."""
    from lsp_server.features.implement import data_dir

    worker = await server.worker.ask_running("status")
    configured = server.configuration.of(server.folder(uri) if uri else None)
    return {
        **summary(server),
        "trusted": server.configuration.trusted,
        "worker": worker,
        "model": (worker or {}).get("model") or configured.settings.model,
        "interpreter": configured.interpreter,
        "data_dir": data_dir(),
        "problems": list(configured.problems),
    }
