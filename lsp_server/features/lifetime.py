"""Beginning and end: `initialize` loads nothing heavy, and no process outlives the client."""

from __future__ import annotations

import asyncio
import logging
import os
import threading
from typing import TYPE_CHECKING, Any

from lsprotocol import types

from lsp_server.collector import let_go
from lsp_server.documents.workspace import OpenDocuments
from lsp_server.protocol import mapping_of

if TYPE_CHECKING:
    from lsp_server.server import Server

log = logging.getLogger(__name__)

PARENT_SECONDS = 2.0
"""How often the client's process is looked for."""


def register(server: Server) -> None:
    """Register `initialize`, `initialized`, `shutdown`, and the watch on the client's process."""
    tasks: list[asyncio.Task[None]] = []

    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        old = server.protocol.workspace
        root = params.root_uri or old.root_uri
        server.protocol._workspace = OpenDocuments(
            root, workspace_folders=params.workspace_folders, position_encoding=old.position_encoding
        )
        options = mapping_of(params.initialization_options)
        server.configuration.trusted = options.get("trusted", True) is not False
        server.wants_status = options.get("status", False) is True
        if "settings" in options:
            server.configuration.set_editor(options["settings"])
        # Looked for before the answer: a client that dies right after it would be taken for one of another machine.
        if params.process_id is not None and _alive(params.process_id):
            tasks.append(asyncio.ensure_future(_watch_parent(params.process_id)))
        warm_up = threading.Thread(target=_warm_up, name="coderl-warm-up", daemon=True)
        asyncio.get_running_loop().call_soon(warm_up.start)  # after the answer

    @server.feature(types.INITIALIZED)
    def initialized(params: types.InitializedParams) -> None:
        server.begin()

    @server.feature(types.SHUTDOWN)
    async def shutdown(*unused: Any) -> None:
        await server.stopped()


def _warm_up() -> None:
    """Import what the first request needs, after `initialize` was answered."""
    try:
        import lsp_server.documents.syntax
        import lsp_server.features.verify  # noqa: F401
    except ImportError:
        log.exception("the parser could not be imported")
    let_go()


async def _watch_parent(pid: int) -> None:
    while _alive(pid):
        await asyncio.sleep(PARENT_SECONDS)
    log.warning("the client's process %d has ended without saying so", pid)
    os._exit(1)  # the worker notices that its client has gone


def _alive(pid: int) -> bool:
    if os.name == "nt":
        import ctypes

        kernel: Any = ctypes.windll.kernel32  # type: ignore[attr-defined]
        handle = kernel.OpenProcess(0x00100000, False, pid)
        if not handle:
            return False
        running = kernel.WaitForSingleObject(handle, 0) == 0x102  # WAIT_TIMEOUT
        kernel.CloseHandle(handle)
        return bool(running)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
