"""What the tests of the language server share: a client that speaks raw JSON-RPC to the real process.

It answers what the server asks as an editor would: it makes the edits, keeps the text, and notes everything else.
"""

from __future__ import annotations

import json
import os
import queue
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

from tests.e2e.cli_support import environment, tiny_model, undecided_model

PATIENCE = 240.0
"""Seconds after which something that must happen is taken for hanging. No test is about this time."""

FULL: dict[str, Any] = {
    "general": {"positionEncodings": ["utf-16"]},
    "window": {"workDoneProgress": True, "showDocument": {"support": True}},
    "workspace": {
        "applyEdit": True,
        "configuration": True,
        "workspaceFolders": True,
        "workspaceEdit": {"documentChanges": True, "changeAnnotationSupport": {}},
        "didChangeConfiguration": {"dynamicRegistration": True},
        "didChangeWatchedFiles": {"dynamicRegistration": True},
        "codeLens": {"refreshSupport": True},
        "textDocumentContent": {},
    },
    "textDocument": {
        "codeAction": {
            "disabledSupport": True,
            "dataSupport": True,
            "isPreferredSupport": True,
            "resolveSupport": {"properties": ["edit"]},
        },
        "hover": {"contentFormat": ["markdown", "plaintext"]},
    },
}
"""Capabilities of an editor that can do nearly everything; diagnostics are pushed to it."""


class Ended(Exception):
    """The server closed the connection."""


class Client:
    """One editor."""

    def __init__(self, process: subprocess.Popen[bytes], read: Any, write: Any) -> None:
        self.process = process
        self.texts: dict[str, str] = {}
        self.versions: dict[str, int] = {}
        self.seen: list[dict[str, Any]] = []
        """Notifications and requests of the server, in order."""
        self.settings: Any = None
        """What `workspace/configuration` answers for every item."""
        self.settings_of: dict[str | None, Any] = {}
        """The same for single folders, by URI."""
        self.silent: set[str] = set()
        """Requests of the server that are never answered."""
        self.refuses_edits = ""
        self.edits: list[dict[str, Any]] = []
        self.initialized: dict[str, Any] = {}
        self._number = 0
        self._read, self._write = read, write
        self._inbox: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._reads = threading.Event()
        self._reads.set()
        threading.Thread(target=self._receive, daemon=True).start()

    # -- messages

    def send(self, message: dict[str, Any]) -> None:
        self.send_raw(json.dumps({"jsonrpc": "2.0", **message}).encode())

    def send_raw(self, body: bytes) -> None:
        self._write.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._write.flush()

    def notify(self, method: str, params: Any) -> None:
        self.send({"method": method, "params": params})

    def post(self, method: str, params: Any) -> int:
        """Send a request; its answer is had by `answer`."""
        self._number += 1
        self.send({"id": self._number, "method": method, "params": params})
        return self._number

    def answer(self, number: int) -> dict[str, Any]:
        found = self.wait(lambda message: message.get("id") == number and "method" not in message)
        self.seen.remove(found)
        return found

    def request(self, method: str, params: Any) -> Any:
        answer = self.answer(self.post(method, params))
        assert "error" not in answer, answer
        return answer["result"]

    def wait(self, wanted: Callable[[dict[str, Any]], bool], seconds: float = PATIENCE) -> dict[str, Any]:
        """The first message, from the oldest that was seen on, that is wanted."""
        at = 0
        deadline = time.monotonic() + seconds
        while True:
            for message in self.seen[at:]:
                if wanted(message):
                    return message
            at = len(self.seen)
            try:
                message_or_end = self._inbox.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"the server did not send what was waited for; last: {self.seen[-8:]}") from None
            if message_or_end is None:
                raise Ended
            self.seen.append(message_or_end)
            if "method" in message_or_end and "id" in message_or_end:
                self._reply(message_or_end)

    def notified(self, method: str, wanted: Callable[[Any], bool] = lambda params: True) -> Any:
        """Params of the next notification or request of a kind; each is had once."""
        found = self.wait(lambda message: message.get("method") == method and wanted(message.get("params")))
        self.seen.remove(found)
        return found.get("params")

    def messages(self) -> list[str]:
        """What the user was shown so far."""
        return [m["params"]["message"] for m in self.seen if m.get("method") == "window/showMessage"]

    def _reply(self, message: dict[str, Any]) -> None:
        method, params = message["method"], message.get("params")
        if method in self.silent:
            return
        result: Any = None
        if method == "workspace/configuration":
            result = [self.settings_of.get(item.get("scopeUri"), self.settings) for item in params["items"]]
        elif method == "window/showDocument":
            result = {"success": True}
        elif method == "workspace/applyEdit":
            result = {"applied": not self.refuses_edits}
            if self.refuses_edits:
                result["failureReason"] = self.refuses_edits
            elif any(
                change["textDocument"]["version"] != self.versions[change["textDocument"]["uri"]]
                for change in params["edit"]["documentChanges"]
            ):
                result = {"applied": False, "failureReason": "stale version"}
            else:
                self.edits.append(params["edit"])
                for change in params["edit"]["documentChanges"]:
                    self.make_edits(change["textDocument"]["uri"], change["edits"])
        self.send({"id": message["id"], "result": result})

    def _receive(self) -> None:
        try:
            while self._reads.wait():
                length = 0
                while line := self._read.readline():
                    if not line.strip():
                        break
                    if line.lower().startswith(b"content-length"):
                        length = int(line.split(b":")[1])
                if not line:
                    break
                self._inbox.put(json.loads(self._read.read(length)))
        except (OSError, ValueError):
            pass
        self._inbox.put(None)

    def hold(self) -> None:
        """Read nothing any more."""
        self._reads.clear()

    # -- an editor's life

    def start(self, capabilities: dict[str, Any] = FULL, folders: list[Path] | None = None, **options: Any) -> None:
        named = [{"uri": folder.as_uri(), "name": folder.name} for folder in folders or []]
        self.initialized = self.request(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": named[0]["uri"] if named else None,
                "workspaceFolders": named or None,
                "capabilities": capabilities,
                "initializationOptions": options or None,
            },
        )
        self.notify("initialized", {})

    def open(self, text: str, uri: str = "file:///nowhere/a.py", language: str = "python") -> str:
        self.texts[uri], self.versions[uri] = text, 1
        document = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": document})
        return uri

    def change(self, uri: str, text: str) -> None:
        """Replace a document's whole text."""
        self.versions[uri] += 1
        self.texts[uri] = text
        document = {"uri": uri, "version": self.versions[uri]}
        self.notify("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})

    def make_edits(self, uri: str, edits: list[dict[str, Any]]) -> None:
        """Make text edits as an editor does, from the last to the first, and report them."""
        changes = []
        text = self.texts[uri]
        for edit in sorted(edits, key=lambda e: (e["range"]["start"]["line"], e["range"]["start"]["character"]))[::-1]:
            start, end = (utf16_offset(text, edit["range"][side]) for side in ("start", "end"))
            text = text[:start] + edit["newText"] + text[end:]
            changes.append({"range": edit["range"], "text": edit["newText"]})
        self.texts[uri] = text
        self.versions[uri] += 1
        document = {"uri": uri, "version": self.versions[uri]}
        self.notify("textDocument/didChange", {"textDocument": document, "contentChanges": changes})

    def save(self, uri: str) -> None:
        self.notify("textDocument/didSave", {"textDocument": {"uri": uri}})

    def actions(self, uri: str, line: int, **context: Any) -> list[dict[str, Any]]:
        at = {"line": line, "character": 0}
        params = {
            "textDocument": {"uri": uri},
            "range": {"start": at, "end": at},
            "context": {"diagnostics": [], **context},
        }
        return self.request("textDocument/codeAction", params) or []

    def command(self, name: str, /, **arguments: Any) -> Any:
        return self.request("workspace/executeCommand", {"command": name, "arguments": [arguments]})

    def progress(self, job: str) -> Iterator[dict[str, Any]]:
        """The progress of a job up to its end."""
        while True:
            value: dict[str, Any] = self.notified("$/progress", lambda p: p["token"] == f"coderl/{job}")["value"]
            yield value
            if value["kind"] == "end":
                return

    def reached(self, job: str, words: str) -> None:
        """Wait until a job's progress says something."""
        for value in self.progress(job):
            if words in value.get("message", ""):
                assert value["kind"] != "end", value
                return
        raise AssertionError(f"the job has ended without {words!r}")

    def cancel(self, job: str) -> None:
        """Press the progress' cancel button."""
        self.notify("window/workDoneProgress/cancel", {"token": f"coderl/{job}"})

    def finish(self, job: str) -> str:
        """The sentence a job ends with."""
        return str(list(self.progress(job))[-1]["message"])

    def worker_pid(self) -> int:
        status = self.command("coderl.status")
        return int(status["worker"]["pid"])

    def leave(self) -> int:
        """Shut down and exit; the process' exit code."""
        self.request("shutdown", None)
        self.notify("exit", None)
        return self.process.wait(PATIENCE)


def utf16_offset(text: str, position: dict[str, int]) -> int:
    """Offset of a position counted in UTF-16, by encoding the line."""
    ends = [0, *(match.end() for match in re.finditer(r"\r\n|\n|\r", text))]
    if position["line"] >= len(ends):
        return len(text)
    start = ends[position["line"]]
    found = re.match(r"[^\r\n]*", text[start:])
    line = found[0] if found else ""
    return start + len(line.encode("utf-16-le")[: 2 * position["character"]].decode("utf-16-le", "ignore"))


def data_dir(folder: Path) -> Path:
    """A data folder whose current model is the tiny one."""
    target = folder / "data"
    if not target.exists():
        shutil.copytree(tiny_model(), target / "models" / "tiny")
        (target / "current").write_text("tiny\n")
    return target


def undecided(folder: Path) -> str:
    """Install the model that knows two answers; its name."""
    target = data_dir(folder) / "models" / "undecided"
    if not target.exists():
        shutil.copytree(undecided_model(), target)
    return target.name


@contextmanager
def runtime() -> Iterator[Path]:
    """A folder for the worker's socket, short enough for one; no worker is left in it."""
    folder = Path(tempfile.mkdtemp(prefix="clsp-"))
    try:
        yield folder
    finally:
        for process in workers(folder):
            process.send_signal(signal.SIGKILL)
        shutil.rmtree(folder, ignore_errors=True)


def workers(folder: Path) -> list[psutil.Process]:
    """The worker processes that a runtime folder's servers have started."""
    found = []
    for process in psutil.process_iter():
        try:
            if process.cwd() == str(folder) and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
        except psutil.Error:
            continue
    return found


@contextmanager
def server(
    folder: Path, run: Path, *arguments: str, start: tuple[str, ...] = (sys.executable, "-m", "lsp_server"), **more: str
) -> Iterator[Client]:
    """A server on standard input and output, killed at the end if it is still there."""
    log = folder / "stderr.txt"
    before = log.stat().st_size if log.exists() else 0
    process = subprocess.Popen(
        [*start, *(arguments or ("--stdio",))],
        env={
            **environment(data_dir(folder), CODERL_RUNTIME_DIR=str(run), OMP_NUM_THREADS="1"),
            **more,
        },
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=log.open("ab"),
    )
    try:
        yield Client(process, process.stdout, process.stdin)
    finally:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except OSError:
                    pass
        assert_no_tracebacks(log.read_bytes()[before:].decode(errors="replace"))


@contextmanager
def connected(folder: Path, run: Path, *arguments: str) -> Iterator[Client]:
    """A server that waits for a TCP connection, and a client that is connected to it."""
    process = subprocess.Popen(
        [sys.executable, "-m", "lsp_server", *arguments],
        env=environment(data_dir(folder), CODERL_RUNTIME_DIR=str(run), OMP_NUM_THREADS="1"),
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert process.stderr is not None
    said = process.stderr.readline().decode()
    found = re.search(r"tcp://127\.0\.0\.1:(\d+)", said)
    try:
        assert found, said
        with socket.create_connection(("127.0.0.1", int(found[1]))) as link:
            stream = link.makefile("rwb")
            yield Client(process, stream, stream)
    finally:
        process.kill()
        process.wait()
        process.stderr.close()


def assert_no_tracebacks(log: str) -> None:
    """Nothing went wrong that was not foreseen."""
    assert "Traceback (most recent call last)" not in log, log[-3000:]


def gone(pid: int, seconds: float = PATIENCE) -> bool:
    """Whether a process ends within the time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            if psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
                return True
        except psutil.NoSuchProcess:
            return True
        time.sleep(0.05)
    return False
