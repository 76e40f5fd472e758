"""The server ends with its client's process, however early that dies."""

from __future__ import annotations

import subprocess
import sys

SERVED = '''
import asyncio, json, subprocess, sys
from lsp_server.server import Server
from lsp_server.transports import _handle

editor = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
dies = sys.argv[1]

class Client:
    """Dies as soon as it has the answer to `initialize`, or before it is asked."""

    def write(self, data):
        if dies == "after":
            editor.kill()
            editor.wait()

    def close(self):
        pass

async def main():
    server = Server("1")
    server.protocol.set_writer(Client())
    if dies == "before":
        editor.kill()
        editor.wait()
    request = {"jsonrpc": "2.0", "id": 0, "method": "initialize"}
    _handle(server, json.dumps({**request, "params": {"processId": editor.pid, "capabilities": {}}}).encode())
    await asyncio.sleep(3 if dies == "before" else 60)
    await server.stopped()

asyncio.run(main())
'''


def test_a_client_that_dies_right_after_the_answer_to_initialize() -> None:
    served = subprocess.run([sys.executable, "-c", SERVED, "after"], capture_output=True, text=True, timeout=240)
    assert served.returncode == 1 and "ended without saying so" in served.stderr, served.stderr


def test_a_process_that_is_not_of_this_machine_is_not_waited_for() -> None:
    served = subprocess.run([sys.executable, "-c", SERVED, "before"], capture_output=True, text=True, timeout=240)
    assert served.returncode == 0, served.stderr
