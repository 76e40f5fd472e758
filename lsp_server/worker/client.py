"""The server's side of the worker: starts it when it is first needed, asks it, and starts it again after a crash."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lsp_server.waiting import within
from lsp_server.worker import messages
from lsp_server.worker.endpoint import EndpointError, address, lock, log_file, runtime_dir

log = logging.getLogger(__name__)

START_SECONDS = 40.0
"""How long a new worker may take until it listens."""
LOG_BYTES = 1_000_000
"""Size at which the worker's log is begun anew."""


class WorkerFailed(Exception):
    """The request cannot be met; the message is one sentence for the user."""


class _Gone(Exception):
    """The connection ended before the answer."""

    def __init__(self, left: bool) -> None:
        super().__init__()
        self.left = left
        """True where the worker said that it was leaving."""


Event = Callable[[str, dict[str, Any]], None]
"""Called with the name and body of each event before the last."""


class WorkerClient:
    """Asks the one worker of this user and machine."""

    def __init__(self, on_restart: Callable[[], None]) -> None:
        """`on_restart` is called when a worker that had crashed is started again."""
        self._on_restart = on_restart
        self._connecting = asyncio.Lock()
        self._connection: _Connection | None = None
        self._ids = itertools.count(1)
        self._process: subprocess.Popen[bytes] | None = None
        self._idle_minutes: float | None = None
        self._closed = False

    @property
    def connected(self) -> bool:
        """Whether a worker is there now."""
        return self._connection is not None and not self._connection.ended

    async def ask(self, op: str, body: dict[str, Any], on_event: Event | None = None) -> dict[str, Any]:
        """Have the worker do something; return the body of its answer. Cancelling this cancels it there.

        Raises:
            WorkerFailed: it cannot be done, or the worker crashed twice on it.
        """
        crashed = left = 0
        while True:
            connection = await self._connected()
            try:
                return await connection.ask(str(next(self._ids)), op, body, on_event)
            except _Gone as gone:
                left += gone.left
                crashed += not gone.left
                if self._closed or left > 3:
                    raise WorkerFailed("The model process has ended.") from None
                if crashed > 1:
                    raise WorkerFailed(
                        f"The model process has crashed twice; {log_file(runtime_dir())} may say why."
                    ) from None
                if not gone.left:
                    log.warning("the worker has crashed and is started again")
                    self._on_restart()

    async def ask_running(self, op: str) -> dict[str, Any] | None:
        """Ask a worker that is there; None where none is."""
        connection = self._connection
        if connection is None or connection.ended:
            return None
        try:
            return await connection.ask(str(next(self._ids)), op, {}, None)
        except _Gone:
            return None

    def set_idle_minutes(self, minutes: float) -> None:
        """After how long without work the worker may leave."""
        self._idle_minutes = minutes
        if self._connection is not None:
            self._connection.send({"op": "settings", "body": {"idle_minutes": minutes}})

    async def close(self) -> None:
        """Leave the worker; if this was its last client, it ends."""
        self._closed = True
        if self._connection is not None:
            self._connection.close()
        process = self._process
        if process is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                await asyncio.to_thread(process.wait, 0.2)

    async def _connected(self) -> _Connection:
        async with self._connecting:
            if self._connection is None or self._connection.ended:
                try:
                    self._connection = await self._connect()
                except EndpointError as error:
                    raise WorkerFailed(str(error)) from None
                except OSError as error:
                    raise WorkerFailed(
                        f"The model process could not be started ({error.strerror or error}); free some memory or disk "
                        "space and try again."
                    ) from None
                if self._idle_minutes is not None:
                    self.set_idle_minutes(self._idle_minutes)
            return self._connection

    async def _connect(self) -> _Connection:
        folder = runtime_dir()
        where = address(folder)
        found = await _open(where)
        if found is not None:
            return found
        # One server starts it while the others wait for the lock, and then find it.
        with lock(Path(folder, "start.lock"), wait=False) as taken:
            if taken:
                self._start(folder)
            deadline = asyncio.get_running_loop().time() + START_SECONDS
            while (found := await _open(where)) is None:
                await asyncio.sleep(0.05)
                process = self._process
                # Code 0: another worker holds the lock, as one that is just leaving does.
                if process is not None and process.poll() == 0 and taken:
                    self._start(folder)
                elif process is not None and process.poll() is not None and taken:
                    raise WorkerFailed(f"The model process ends at once; {log_file(folder)} says why.")
                if asyncio.get_running_loop().time() > deadline:
                    raise WorkerFailed(f"The model process does not start; {log_file(folder)} may say why.")
        return found

    def _start(self, folder: Path) -> None:
        target = log_file(folder)
        fresh = not target.exists() or target.stat().st_size > LOG_BYTES
        environment = dict(os.environ)
        root = str(Path(__file__).resolve().parents[2])
        with target.open("wb" if fresh else "ab") as output:
            self._process = subprocess.Popen(
                # Found by its folder, not by the directory the editor was started in.
                [sys.executable, "-c", _BOOT, root],
                stdin=subprocess.DEVNULL,  # never the client's
                stdout=output,
                stderr=output,
                cwd=str(folder),
                env=environment,
                start_new_session=True,
            )
        log.info("started a worker, process %d", self._process.pid)


_BOOT = "import sys; sys.path[0] = sys.argv.pop(); from lsp_server.worker.service import main; sys.exit(main())"


class _Connection:
    """One connection to a worker."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._waiting: dict[str, tuple[asyncio.Future[dict[str, Any]], Event | None]] = {}
        self._left = False
        self.ended = False
        self._task = asyncio.ensure_future(self._read())

    async def ask(self, id_: str, op: str, body: dict[str, Any], on_event: Event | None) -> dict[str, Any]:
        if self.ended:
            raise _Gone(self._left)
        future: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        self._waiting[id_] = (future, on_event)
        self.send({"id": id_, "op": op, "body": body})
        try:
            return await future
        except asyncio.CancelledError:
            self.send({"id": id_, "op": "cancel"})
            raise
        finally:
            self._waiting.pop(id_, None)

    def send(self, message: dict[str, Any]) -> None:
        if not self._writer.is_closing():
            self._writer.write(messages.pack(message))

    def close(self) -> None:
        self.ended = True
        self._writer.close()

    async def _read(self) -> None:
        try:
            while line := await self._reader.readline():
                self._received(json.loads(line))
        except (OSError, ValueError) as error:
            log.warning("the worker's connection broke: %s", error)
        finally:
            self.ended = True
            self._writer.close()
            for future, _ in self._waiting.values():
                if not future.done():
                    future.set_exception(_Gone(self._left))

    def _received(self, message: dict[str, Any]) -> None:
        if message.get("event") == "leaving":
            self._left = self.ended = True
            return
        future, on_event = self._waiting.get(str(message.get("id")), (None, None))
        if future is None or future.done():
            return
        event, body = message["event"], message["body"]
        if event == "done":
            future.set_result(body)
        elif event == "failed":
            future.set_exception(WorkerFailed(body["message"]))
        elif event == "cancelled":
            future.set_exception(WorkerFailed("It was cancelled."))
        elif on_event is not None:
            try:
                on_event(event, body)
            except Exception:
                log.exception("an event of the worker could not be handled")


async def _open(where: str) -> _Connection | None:
    """Connect and hear the worker's greeting; None where there is no worker."""
    try:
        if os.name == "nt":
            loop: Any = asyncio.get_running_loop()
            reader = asyncio.StreamReader(limit=messages.MAX_LINE)
            protocol = asyncio.StreamReaderProtocol(reader)
            transport, _ = await loop.create_pipe_connection(lambda: protocol, where)
            writer = asyncio.StreamWriter(transport, protocol, reader, loop)
        else:
            reader, writer = await asyncio.open_unix_connection(where, limit=messages.MAX_LINE)
    except (FileNotFoundError, ConnectionError):
        return None
    try:
        hello = await within(5.0, reader.readline())
    except (asyncio.TimeoutError, OSError):
        hello = b""
    if b'"hello"' not in hello:  # it was just leaving
        writer.close()
        return None
    return _Connection(reader, writer)
