"""The ways to reach the server: standard input and output, TCP, WebSocket, and named pipes.

One client per process; when it goes, the process ends. What can block does so in threads of its own, so that a client
that does not read never stops the server, and nothing at exit waits for standard input.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import queue
import re
import select
import sys
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.commands.outcome import CommandFailed

if TYPE_CHECKING:
    from lsp_server.server import Server

log = logging.getLogger(__name__)

_LENGTH = re.compile(rb"content-length:\s*(\d+)\s*", re.IGNORECASE)
MAX_MESSAGE = 256 * 1024 * 1024
"""Bytes; more than that is no message."""
AT_ONCE = 4096
"""Bytes that fit where a pipe says that it can be written to, as POSIX has it."""
FLUSH_SECONDS = 2.0
"""How long what is still to be written at exit may take."""


@dataclass(frozen=True)
class Transport:
    """How the client reaches the server."""

    kind: str
    """`stdio`, `tcp` (listen), `ws` (listen), `socket` (connect to the client's port) or `pipe` (to its pipe)."""
    host: str = "127.0.0.1"
    port: int = 0
    path: str = ""


def serve(server: Server, transport: Transport) -> int:
    """Serve one client until it leaves; return the exit code.

    Raises:
        CommandFailed: the address cannot be used.
    """
    if transport.kind == "stdio":
        return _run(server, lambda: _stdio(server))
    runners: dict[str, Callable[[Server, Transport], Awaitable[None]]] = {
        "tcp": _listen,
        "ws": _web_socket,
        "socket": _connect,
        "pipe": _connect,
    }
    return _run(server, lambda: runners[transport.kind](server, transport))


def _run(server: Server, main: Callable[[], Awaitable[None]]) -> int:
    async def served() -> None:
        try:
            await main()
        finally:
            await server.stopped()

    try:
        asyncio.run(served())
    except KeyboardInterrupt:
        pass
    except SystemExit as exit_:
        return int(exit_.code or 0) if not isinstance(exit_.code, str) else 1
    except OSError as error:
        raise CommandFailed(f"The server cannot listen or connect there: {error.strerror or error}.") from None
    # Without `exit` the client broke off; the protocol wants 1 unless it had asked for `shutdown`.
    return 0 if server.protocol._shutdown else 1


async def _stdio(server: Server) -> None:
    # By their descriptors: a thread that waits inside a buffered stream would hold its lock at exit.
    received, sent = sys.stdin.fileno(), sys.stdout.fileno()
    # What a library prints by mistake must not end up between the messages.
    sys.stdout = sys.stderr
    loop = asyncio.get_running_loop()
    inbox: asyncio.Queue[bytes | None] = asyncio.Queue()
    if not _read_when_ready(received, loop, inbox):
        threading.Thread(target=_read, args=(received, loop, inbox), name="coderl-stdin", daemon=True).start()
    writer = _ThreadWriter(sent)
    server.protocol.set_writer(writer)
    try:
        while (body := await inbox.get()) is not None:
            _handle(server, body)
    finally:
        writer.flush()


def _read_when_ready(descriptor: int, loop: asyncio.AbstractEventLoop, inbox: asyncio.Queue[bytes | None]) -> bool:
    """Read in the loop, which wakes no other thread for a message; False where that cannot be: files, and Windows."""
    messages = _Messages()

    def read() -> None:
        try:
            data = os.read(descriptor, 1 << 16)  # it is ready: this does not wait
            messages.feed(data)
            while (body := messages.next()) is not None:
                inbox.put_nowait(body)
        except (OSError, ValueError):
            data = b""
        if not data:
            loop.remove_reader(descriptor)
            inbox.put_nowait(None)

    try:
        loop.add_reader(descriptor, read)
    except (OSError, NotImplementedError, ValueError):
        return False
    return True


def _read(descriptor: int, loop: asyncio.AbstractEventLoop, inbox: asyncio.Queue[bytes | None]) -> None:
    messages = _Messages()
    body: bytes | None = b""
    while body is not None:
        try:
            body = messages.next()
            while body is None and (data := os.read(descriptor, 1 << 16)):
                messages.feed(data)
                body = messages.next()
        except (OSError, ValueError):
            body = None
        try:
            loop.call_soon_threadsafe(inbox.put_nowait, body)
        except RuntimeError:  # the loop has ended
            return


class _Messages:
    """Cuts what is read into messages."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._length = 0
        self._in_body = False

    def feed(self, data: bytes) -> None:
        self._data += data

    def next(self) -> bytes | None:
        """The next message; None where more must be read. Raises ValueError where it is too long."""
        while not self._in_body:
            end = self._data.find(b"\n")
            if end < 0:
                return None
            header = bytes(self._data[: end + 1])
            del self._data[: end + 1]
            if header.strip():
                self._length = _length(header) or self._length
            else:
                self._in_body = bool(self._length)
        if len(self._data) < self._length:
            return None
        body = bytes(self._data[: self._length])
        del self._data[: self._length]
        self._length, self._in_body = 0, False
        return body


def _length(header: bytes) -> int:
    match = _LENGTH.fullmatch(header.strip())
    if match is None:
        return 0
    length = int(match[1])
    if length > MAX_MESSAGE:
        log.error("a message of %d bytes is too long", length)
        raise ValueError("message too long")
    return length


def _handle(server: Server, body: bytes | str) -> None:
    protocol = server.protocol
    try:
        message = json.loads(body, object_hook=protocol.structure_message)
    except ValueError:  # no JSON, or no UTF-8
        log.warning("ignored %d bytes that are not JSON", len(body))
        protocol._send_data({"jsonrpc": "2.0", "id": None, "error": {"code": -32700, "message": "That is not JSON."}})
        return
    except RecursionError:
        log.warning("ignored a message that is nested too deeply")
        return
    try:
        protocol.handle_message(message)
    except Exception:
        log.exception("a message could not be handled")


class _ThreadWriter:
    """Writes in a thread, in order; at once what is short and certain not to block."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._put = self._written = 0
        """Items given to the thread, and those it is done with."""
        self._poll = select.poll() if hasattr(select, "poll") else None
        if self._poll is not None:
            self._poll.register(descriptor, select.POLLOUT)
        self._waiting: queue.SimpleQueue[bytes | threading.Event] = queue.SimpleQueue()
        threading.Thread(target=self._write, name="coderl-stdout", daemon=True).start()

    def write(self, data: bytes) -> None:
        if self._put == self._written and len(data) <= AT_ONCE and self._is_ready():
            try:
                data = data[os.write(self._descriptor, data) :]
            except (OSError, ValueError):
                pass  # the thread will notice, too
        if data:
            self._put += 1
            self._waiting.put(data)

    def close(self) -> None:
        self.flush()

    def _is_ready(self) -> bool:
        return self._poll is not None and [event for _, event in self._poll.poll(0)] == [select.POLLOUT]

    def flush(self) -> None:
        """Wait until all is written, but not for ever."""
        done = threading.Event()
        self._waiting.put(done)
        done.wait(FLUSH_SECONDS)

    def _write(self) -> None:
        broken = False
        while True:
            item = self._waiting.get()
            if isinstance(item, threading.Event):
                item.set()
            elif not broken:
                try:
                    while item:
                        item = item[os.write(self._descriptor, item) :]
                except (OSError, ValueError):
                    broken = True  # the client has gone: reading will tell
            if not isinstance(item, threading.Event):
                self._written += 1


class _StreamWriter:
    """An asyncio stream as pygls wants a writer: `write` returns nothing that must be awaited."""

    def __init__(self, writer: asyncio.StreamWriter) -> None:
        self._writer = writer

    def write(self, data: bytes) -> None:
        if not self._writer.is_closing():
            self._writer.write(data)

    def close(self) -> None:
        self._writer.close()


async def _talk(server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    server.protocol.set_writer(_StreamWriter(writer))
    length = 0
    try:
        while header := await reader.readline():
            if header.strip():
                length = _length(header) or length
            elif length:
                _handle(server, await reader.readexactly(length))
                length = 0
    except (asyncio.IncompleteReadError, ConnectionError, ValueError):
        pass
    finally:
        try:
            await asyncio.wait_for(writer.drain(), FLUSH_SECONDS)
        except (OSError, asyncio.TimeoutError):
            pass
        writer.close()


async def _listen(server: Server, transport: Transport) -> None:
    done = asyncio.Event()
    taken = False
    failure: list[BaseException] = []

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal taken
        if taken:
            writer.close()
            return
        taken = True
        try:
            await _talk(server, reader, writer)
        except SystemExit as exit_:
            failure.append(exit_)
        finally:
            done.set()

    listener = await asyncio.start_server(connected, transport.host, transport.port)
    _announce("tcp", listener.sockets[0].getsockname())
    async with listener:
        await done.wait()
    if failure:
        raise failure[0]


async def _connect(server: Server, transport: Transport) -> None:
    if transport.kind == "socket":
        reader, writer = await asyncio.open_connection(transport.host, transport.port)
    elif os.name == "nt":
        reader, writer = await _open_windows_pipe(transport.path)
    else:
        reader, writer = await asyncio.open_unix_connection(transport.path)
    await _talk(server, reader, writer)


async def _open_windows_pipe(path: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    loop: Any = asyncio.get_running_loop()  # the proactor loop, the default on Windows
    reader = asyncio.StreamReader(loop=loop)
    protocol = asyncio.StreamReaderProtocol(reader, loop=loop)
    transport, _ = await loop.create_pipe_connection(lambda: protocol, path)
    return reader, asyncio.StreamWriter(transport, protocol, reader, loop)


async def _web_socket(server: Server, transport: Transport) -> None:
    try:
        from websockets.asyncio.server import ServerConnection
        from websockets.asyncio.server import serve as serve_web_socket
        from websockets.exceptions import ConnectionClosed
    except ImportError:
        raise CommandFailed(
            "WebSocket needs one more package: install it with `pip install coderl-lsp[websocket]`."
        ) from None

    done = asyncio.Event()
    taken = False
    failure: list[BaseException] = []

    async def connected(connection: ServerConnection) -> None:
        nonlocal taken
        if taken:
            return
        taken = True
        outbox: asyncio.Queue[bytes] = asyncio.Queue()

        async def send() -> None:
            while True:
                await connection.send((await outbox.get()).decode("utf-8"))

        sending = asyncio.ensure_future(send())
        server.protocol.set_writer(_QueueWriter(outbox), include_headers=False)
        try:
            while True:
                _handle(server, await connection.recv())
        except ConnectionClosed:
            pass
        except SystemExit as exit_:
            failure.append(exit_)
        finally:
            sending.cancel()
            done.set()

    async with serve_web_socket(connected, transport.host, transport.port, max_size=MAX_MESSAGE) as listener:
        _announce("ws", next(iter(listener.sockets)).getsockname())
        await done.wait()
    if failure:
        raise failure[0]


class _QueueWriter:
    def __init__(self, outbox: asyncio.Queue[bytes]) -> None:
        self._outbox = outbox

    def write(self, data: bytes) -> None:
        self._outbox.put_nowait(data)

    def close(self) -> None:
        pass


def _announce(scheme: str, address: tuple[Any, ...]) -> None:
    """Say on standard error where the server listens; port 0 lets the system choose."""
    host = f"[{address[0]}]" if ":" in str(address[0]) else address[0]
    print(f"Listening on {scheme}://{host}:{address[1]}", file=sys.stderr, flush=True)
