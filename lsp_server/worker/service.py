"""The worker process: accepts servers, runs their requests one after another, and leaves when it is not needed.

    python -m lsp_server.worker

It ends with its last client, after a time without work, and where nobody comes at all. Searching, and running Examples,
each have a thread of their own, so that verifying never waits for a search.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import json
import logging
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from lsp_server.worker import messages
from lsp_server.worker.endpoint import address, lock, runtime_dir
from lsp_server.worker.work import Cancelled, Workbench, WorkFailed, sentence

log = logging.getLogger(__name__)

FIRST_CLIENT_SECONDS = 30.0
"""How long a new worker waits for somebody to connect."""
DEFAULT_IDLE_MINUTES = 10.0
WAITING_REQUESTS = 32
"""Requests that may wait in one thread; more are refused."""
EXIT_SECONDS = 3.0
"""How long the way out may take before the process is ended without ceremony."""


@dataclass(eq=False)
class _Client:
    """One connected server."""

    writer: asyncio.StreamWriter
    idle_minutes: float = DEFAULT_IDLE_MINUTES
    requests: dict[str, _Request] = field(default_factory=dict)


@dataclass(eq=False)
class _Request:
    client: _Client
    id: str
    op: str
    body: dict[str, Any]
    cancelled: threading.Event = field(default_factory=threading.Event)


class _Lane:
    """A thread that handles requests in order."""

    def __init__(self, name: str, handle: Callable[[_Request], None]) -> None:
        self._waiting: queue.Queue[_Request] = queue.Queue(WAITING_REQUESTS)
        self._handle = handle
        self.current: _Request | None = None
        threading.Thread(target=self._run, name=name, daemon=True).start()

    def put(self, request: _Request) -> bool:
        """Queue a request; False where too many wait."""
        try:
            self._waiting.put_nowait(request)
        except queue.Full:
            return False
        return True

    @property
    def busy(self) -> bool:
        """Whether something runs or waits."""
        return self.current is not None or not self._waiting.empty()

    def _run(self) -> None:
        while True:
            self.current = self._waiting.get()
            try:
                self._handle(self.current)
            finally:
                self.current = None


class Service:
    """The worker: its clients, its lanes and its workbench."""

    def __init__(self) -> None:
        self._bench = Workbench()
        self._clients: set[_Client] = set()
        self._loop = asyncio.get_running_loop()
        self._over = asyncio.Event()
        self._search = _Lane("coderl-search", self._run_request)
        self._check = _Lane("coderl-check", self._run_request)
        self._last_work = time.monotonic()
        self._started = time.monotonic()
        self._had_client = False

    async def run(self, where: str) -> None:
        """Serve until it is over."""
        server: Any
        if os.name == "nt":
            [server] = await self._loop.start_serving_pipe(self._pipe_protocol, where)  # type: ignore[attr-defined]
        else:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(where)  # left by one that was killed: the lock says that no other is alive
            server = await asyncio.start_unix_server(self._connected, where, limit=messages.MAX_LINE)
            os.chmod(where, 0o600)
        for name in ("SIGTERM", "SIGINT", "SIGHUP"):
            with contextlib.suppress(NotImplementedError, AttributeError):
                self._loop.add_signal_handler(getattr(signal, name), self._over.set)
        ticking = asyncio.ensure_future(self._tick(where))
        await self._over.wait()
        ticking.cancel()
        server.close()
        if os.name != "nt":
            with contextlib.suppress(OSError):
                os.unlink(where)
        for client in list(self._clients):
            self._tell(client, {"event": "leaving"})
            for request in client.requests.values():
                request.cancelled.set()
        with contextlib.suppress(asyncio.TimeoutError, OSError):
            await asyncio.wait_for(asyncio.gather(*(client.writer.drain() for client in self._clients)), 0.5)

    def close(self) -> None:
        """End the verifiers' processes."""
        self._bench.close()

    def _pipe_protocol(self) -> asyncio.StreamReaderProtocol:
        reader = asyncio.StreamReader(limit=messages.MAX_LINE)
        return asyncio.StreamReaderProtocol(reader, self._connected)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        client = _Client(writer)
        self._clients.add(client)
        self._had_client = True
        self._tell(client, {"event": "hello", "body": {"pid": os.getpid()}})
        try:
            while line := await reader.readline():
                self._received(client, json.loads(line))
        except (OSError, ValueError) as error:
            log.warning("a client was dropped: %s", error)
        finally:
            self._clients.discard(client)
            for request in list(client.requests.values()):
                self._cancel(request)
            writer.close()
            if not self._clients:
                self._over.set()

    def _received(self, client: _Client, message: dict[str, Any]) -> None:
        op, id_ = str(message["op"]), str(message.get("id", ""))
        if op == "cancel":
            request = client.requests.get(id_)
            if request is not None:
                self._cancel(request)
        elif op == "settings":
            client.idle_minutes = float(message["body"]["idle_minutes"])
        elif op == "status":
            self._tell(client, {"id": id_, "event": "done", "body": self._status()})
        elif op == "unload":
            self._bench.shelf.unload()
            self._tell(client, {"id": id_, "event": "done", "body": {}})
        else:
            request = client.requests[id_] = _Request(client, id_, op, message["body"])
            lane = self._search if op == "implement" else self._check
            if not lane.put(request):
                self._finish(request, "failed", {"message": "Too much is waiting already; try again in a moment."})

    def _cancel(self, request: _Request) -> None:
        request.cancelled.set()
        # What runs in the sandbox may take seconds to end by itself.
        if self._search.current is request:
            threading.Thread(target=self._bench.search_desk.interrupt, daemon=True).start()
        elif self._check.current is request:
            threading.Thread(target=self._bench.check_desk.interrupt, daemon=True).start()

    def _status(self) -> dict[str, Any]:
        return {
            "pid": os.getpid(),
            "model": self._bench.shelf.name,
            "clients": len(self._clients),
            "busy": self._search.busy or self._check.busy,
            "seconds": round(time.monotonic() - self._started, 1),
        }

    def _run_request(self, request: _Request) -> None:
        """In a lane's thread."""
        report = functools.partial(self._report, request)
        try:
            if request.cancelled.is_set():
                raise Cancelled
            report("started", {})
            if request.op == "implement":
                body = asdict(self._bench.implement(messages.implement(request.body), report, request.cancelled))
            elif request.op == "verify":
                self._bench.verify(messages.verify(request.body), report, request.cancelled)
                body = {}
            elif request.op == "place":
                body = {"edits": [asdict(edit) for edit in self._bench.place(messages.place(request.body))]}
            else:
                raise WorkFailed(f"The model process knows no {request.op!r}; restart the editor.")
            ending = ("done", body)
        except Cancelled:
            ending = ("cancelled", {})
        except WorkFailed as error:
            ending = ("failed", {"message": str(error)})
        except Exception as error:
            log.exception("%s failed", request.op)
            what = f"{type(error).__name__}: {sentence(error)}"
            ending = ("failed", {"message": f"The model process could not do that ({what}) Its log says more."})
        self._last_work = time.monotonic()
        self._loop.call_soon_threadsafe(self._finish, request, *ending)

    def _report(self, request: _Request, event: str, body: dict[str, Any]) -> None:
        message = {"id": request.id, "event": event, "body": body}
        self._loop.call_soon_threadsafe(self._tell, request.client, message)

    def _finish(self, request: _Request, event: str, body: dict[str, Any]) -> None:
        request.client.requests.pop(request.id, None)
        self._tell(request.client, {"id": request.id, "event": event, "body": body})

    def _tell(self, client: _Client, message: dict[str, Any]) -> None:
        if not client.writer.is_closing():
            client.writer.write(messages.pack(message))

    async def _tick(self, where: str) -> None:
        while True:
            await asyncio.sleep(0.25)
            now = time.monotonic()
            busy = self._search.busy or self._check.busy
            idle = 60 * max((client.idle_minutes for client in self._clients), default=DEFAULT_IDLE_MINUTES)
            nobody = not self._had_client and now - self._started > FIRST_CLIENT_SECONDS
            if nobody or (not busy and now - self._last_work > idle):
                log.info("leaving: nothing to do")
                self._over.set()


def main() -> int:
    """Run the worker; 0 also where another one runs already."""
    folder = runtime_dir()
    where = address(folder)
    logging.basicConfig(
        stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"
    )
    os.umask(0o077)
    with contextlib.suppress(AttributeError, OSError):
        os.nice(5)  # what is typed comes first
    held = f"{where}.lock" if os.name != "nt" else str(Path(folder, "worker.lock"))
    with lock(Path(held), wait=False) as taken:
        if not taken:
            return 0
        asyncio.run(_serve(where))
    return 0


async def _serve(where: str) -> None:
    service = Service()
    try:
        await service.run(where)
    finally:
        # A model that is being loaded, or an import that hangs, must not keep the process.
        killer = threading.Timer(EXIT_SECONDS, os._exit, [1])
        killer.daemon = True
        killer.start()
        service.close()
        logging.shutdown()
        os._exit(0)
