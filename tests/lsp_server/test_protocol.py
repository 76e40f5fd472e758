"""What is kept of messages that were dealt with, nothing, and what ends with the client, everything."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import Any

import pytest

from lsp_server.jobs import Job
from lsp_server.protocol import mapping_of
from lsp_server.server import Server
from lsp_server.transports import _handle


class Sent:
    """What the server writes."""

    def __init__(self) -> None:
        self.data = b""

    def write(self, data: bytes) -> None:
        self.data += data

    def close(self) -> None:
        pass


async def edited(times: int) -> Server:
    """A server after so many edits and code actions, and a malformed message."""
    server, sent = Server("1"), Sent()
    server.protocol.set_writer(sent)

    def send(method: str, params: Any, number: int | None = None) -> None:
        message = {"jsonrpc": "2.0", "method": method, "params": params} | ({} if number is None else {"id": number})
        _handle(server, json.dumps(message).encode())

    send("initialize", {"processId": None, "rootUri": None, "capabilities": {}}, 0)
    await asyncio.sleep(0.05)
    uri, start = "file:///a.py", {"line": 0, "character": 0}
    send(
        "textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "python", "version": 0, "text": "x = 1\n"}}
    )
    for number in range(1, times + 1):
        change = {"range": {"start": start, "end": start}, "text": "#"}
        send("textDocument/didChange", {"textDocument": {"uri": uri, "version": number}, "contentChanges": [change]})
        at = {"range": {"start": start, "end": start}, "context": {"diagnostics": []}}
        send("textDocument/codeAction", {"textDocument": {"uri": uri}, **at}, number)
    send("workspace/didChangeConfiguration", {"settings": {"coderl": {}}})
    await asyncio.sleep(0.05)
    assert server.documents.find(uri) is not None and sent.data.count(b'"id"') == times + 1
    await server.stopped()
    return server


def test_nothing_is_kept_of_messages_that_were_dealt_with() -> None:
    server = asyncio.run(edited(50))
    assert server.protocol._request_futures == {}


def test_shutdown_while_commands_run() -> None:
    """pygls goes through what runs and cancels it, which takes it out of what pygls goes through."""

    async def main() -> None:
        server, sent = Server("1"), Sent()
        server.protocol.set_writer(sent)

        def send(method: str, params: Any, **more: int) -> None:
            _handle(server, json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **more}).encode())

        @server.command("coderl.never")
        async def never() -> None:
            await asyncio.get_running_loop().create_future()

        send("initialize", {"processId": None, "rootUri": None, "capabilities": {}}, id=0)
        await asyncio.sleep(0.05)
        for number in (1, 2, 3):
            send("workspace/executeCommand", {"command": "coderl.never", "arguments": []}, id=number)
        send("shutdown", None, id=4)
        await asyncio.sleep(0.05)
        assert b'{"id": 4, "jsonrpc": "2.0", "result": null}' in sent.data, sent.data[-2000:]
        await server.stopped()

    asyncio.run(main())


def test_a_client_that_goes_while_shutdown_waits_for_a_job(caplog: pytest.LogCaptureFixture) -> None:
    ended: list[str] = []

    async def slow_to_stop(job: Job) -> None:
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0.2)
            ended.append(job.name)

    async def main() -> None:
        server, sent = Server("1"), Sent()
        server.protocol.set_writer(sent)
        request = {"jsonrpc": "2.0", "id": 0, "method": "initialize"}
        _handle(server, json.dumps({**request, "params": {"processId": None, "capabilities": {}}}).encode())
        server.jobs.start("implement", "file:///a.py", "f", slow_to_stop)
        await asyncio.sleep(0.05)
        _handle(server, json.dumps({"jsonrpc": "2.0", "id": 1, "method": "shutdown"}).encode())
        await asyncio.sleep(0.05)
        await server.stopped()  # standard input was closed

    asyncio.run(main())
    assert ended == ["f"]
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR], caplog.text


def test_objects_of_no_known_form() -> None:
    class Form:
        def __init__(self) -> None:
            self.a = 1

    assert mapping_of({"a": 1}) == mapping_of(Form()) == {"a": 1}
    assert mapping_of([1]) == mapping_of(None) == mapping_of("text") == {}
