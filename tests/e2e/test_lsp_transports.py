"""Every transport, the log options, and a server that never opens a network connection."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.cli_support import DOUBLE, cli, environment, refused
from tests.e2e.lsp_support import PATIENCE, Client, connected, data_dir, runtime, server


def works(client: Client) -> None:
    """The client can do something."""
    client.start()
    uri = client.open(DOUBLE)
    assert client.actions(uri, 0)[0]["title"] == "Implement `double` (2 examples)"


def test_tcp(folder: Path, run: Path) -> None:
    with connected(folder, run, "--tcp", "0") as client:
        works(client)
        assert client.leave() == 0


def test_tcp_client_that_just_goes(folder: Path, run: Path) -> None:
    with connected(folder, run, "--tcp", "127.0.0.1:0") as client:
        works(client)
        client._write.close()
        client._read.close()
    assert client.process.returncode is not None


@pytest.mark.parametrize("kind", ["socket", "pipe"])
def test_connecting_to_the_client(folder: Path, run: Path, kind: str) -> None:
    if kind == "pipe" and not hasattr(socket, "AF_UNIX"):
        pytest.skip("named pipes of Windows need its own listener")
    listener = socket.socket(socket.AF_UNIX if kind == "pipe" else socket.AF_INET)
    with listener:
        listener.bind(str(run / "editor.sock") if kind == "pipe" else ("127.0.0.1", 0))
        listener.listen(1)
        listener.settimeout(120)
        where = str(run / "editor.sock") if kind == "pipe" else str(listener.getsockname()[1])
        process = subprocess.Popen(
            [sys.executable, "-m", "lsp_server", f"--{kind}={where}", "--clientProcessId=1"],
            env=environment(data_dir(folder), CODERL_RUNTIME_DIR=str(run)),
            stdin=subprocess.DEVNULL,
        )
        link, _ = listener.accept()
        with link, link.makefile("rwb") as stream:
            client = Client(process, stream, stream)
            works(client)
            assert client.leave() == 0


def test_web_socket(folder: Path, run: Path) -> None:
    websockets = pytest.importorskip("websockets.sync.client")
    process = subprocess.Popen(
        [sys.executable, "-m", "lsp_server", "--ws", "0"],
        env=environment(data_dir(folder), CODERL_RUNTIME_DIR=str(run)),
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert process.stderr is not None
    with process.stderr:
        found = re.search(r"ws://[\d.]+:\d+", process.stderr.readline().decode())
        assert found
        with websockets.connect(found[0]) as link:
            for number, (method, params) in enumerate(
                [("initialize", {"processId": None, "rootUri": None, "capabilities": {}}), ("shutdown", None)]
            ):
                link.send(json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params}))
                answer = json.loads(link.recv(timeout=120))
                assert answer["id"] == number and "result" in answer
            link.send(json.dumps({"jsonrpc": "2.0", "method": "exit"}))
        assert process.wait(PATIENCE) == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--stdio", "--log-file", "/no/such/folder/x.log"), ("log file", "cannot be written")),
        (("--socket", "1"), ("cannot listen or connect",)),
        (("--pipe", "/no/such/pipe"), ("cannot listen or connect",)),
    ],
)
def test_what_cannot_be_used_is_named(arguments: tuple[str, ...], words: tuple[str, ...]) -> None:
    refused(cli(*arguments), *words)


def test_the_log_holds_no_code(folder: Path, run: Path, tmp_path: Path) -> None:
    log = tmp_path / "server.log"
    with server(folder, run, "--stdio", "--log-level", "debug", "--log-file", str(log)) as client:
        works(client)
        client.send({"id": 77, "method": "textDocument/codeAction", "params": {"secret_word": DOUBLE}})
        client.answer(77)
        client.command("coderl.verify", uri="file:///nowhere/a.py", name="double")
        assert client.leave() == 0
    text = log.read_text()
    assert "Return twice" not in text and "secret_word" not in text


def test_no_network(folder: Path, run: Path, tmp_path: Path) -> None:
    # In server and worker alike, every socket but a local one raises.
    (tmp_path / "sitecustomize.py").write_text(
        "import socket\n"
        "real = socket.socket.connect\n"
        "def connect(self, address, *rest):\n"
        "    if self.family != getattr(socket, 'AF_UNIX', None):\n"
        "        open(__file__ + '.used', 'a').write(repr(address) + '\\n')\n"
        "        raise OSError('no network')\n"
        "    return real(self, address, *rest)\n"
        "socket.socket.connect = connect\n"
        "def getaddrinfo(*rest, **more):\n"
        "    open(__file__ + '.used', 'a').write(repr(rest) + '\\n')\n"
        "    raise OSError('no network')\n"
        "socket.getaddrinfo = getaddrinfo\n"
        "open(__file__ + '.loaded', 'a').write('x')\n"
    )
    path = f"{tmp_path}:{environment()['PYTHONPATH']}"
    with runtime() as own, server(folder, own, "--stdio", PYTHONPATH=path) as client:
        client.settings = {"search": {"budget": 8}}
        works(client)
        job = client.command("coderl.implement", uri="file:///nowhere/a.py", name="double")["job"]
        assert client.finish(job).startswith("double: passes 2/2")
        assert client.leave() == 0
    assert len((tmp_path / "sitecustomize.py.loaded").read_text()) >= 2, "server and worker were not watched"
    assert not (tmp_path / "sitecustomize.py.used").exists()


def test_a_client_that_does_not_read_does_not_stop_the_server(folder: Path, run: Path) -> None:
    with server(folder, run) as client:
        client.start()
        uri = client.open(DOUBLE)
        client.hold()
        request = {"textDocument": {"uri": uri}}
        for _ in range(1500):  # whose answers are several times what a pipe holds
            client.post("textDocument/codeLens", request)
        client.notify("exit", None)
        assert client.process.wait(PATIENCE) == 1
