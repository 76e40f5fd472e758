"""The language server against the clock: start, keystroke to code action, memory, cancelling; other servers beside it.

    python -m benchmarks.lsp [--starts 9] [--keystrokes 400] [--rounds 3] [--edits 100000] [--cancels 5] [--model NAME]
                             [--out results.json]

Raw JSON-RPC against the real processes. Starts alternate between the servers, so that a busy machine slows all alike.
`pylsp` and `ruff` take part where they are installed. Times are wall-clock, from the first byte sent to the answer
read.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from queue import Empty, Queue
from typing import Any

import psutil

from benchmarks.report import publish, quantile, setting
from engine.model_store import ModelStore

FUNCTIONS = 1250
LINES_EACH = 8
EMPTY = (
    "from pygls.lsp.server import LanguageServer; from pygls.cli import start_server; "
    "start_server(LanguageServer('empty', '1'), [])"
)
CAPABILITIES: dict[str, Any] = {
    "window": {"workDoneProgress": True},
    "workspace": {"applyEdit": True, "workspaceEdit": {"documentChanges": True}},
    "textDocument": {"codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["refactor"]}}}},
}
URI = "file:///benchmark/large.py"
SEARCHED = "file:///benchmark/searched.py"
UNSOLVABLE = '''\
def f(n: int) -> int:
    """Give back what nobody can.

    >>> f(1)
    83172649
    >>> f(2)
    -9182.5
    """


def endless(n: int) -> int:
    """Come back never.

    >>> endless(1)
    1
    """
    while True:
        pass
'''
STAGES = (
    ("starting the process", "starting"),
    ("loading the model", "loading"),
    ("preparing the sandbox", "sandbox"),
    ("searching", "candidates"),
)
"""Stages of a search, each with a word of what progress says then."""


class Client:
    """One server and the raw connection to it."""

    def __init__(self, command: Sequence[str], **environment: str) -> None:
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **environment},
        )
        self._inbox: Queue[tuple[float, dict[str, Any]]] = Queue()
        self._aside: list[tuple[float, dict[str, Any]]] = []
        self._number = 0
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        stream = self.process.stdout
        assert stream is not None
        while True:
            length = 0
            while (line := stream.readline()).strip():
                if line.lower().startswith(b"content-length"):
                    length = int(line.split(b":")[1])
            if not line:
                return
            self._inbox.put((time.perf_counter(), json.loads(stream.read(length))))

    def send(self, message: dict[str, Any]) -> None:
        """Send one message."""
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def notify(self, method: str, params: Any) -> None:
        """Send a notification."""
        self.send({"method": method, "params": params})

    def request(self, method: str, params: Any) -> tuple[Any, float]:
        """(result, seconds until it was there)."""
        self._number += 1
        number = self._number
        begun = time.perf_counter()
        self.send({"id": number, "method": method, "params": params})
        at, message = self.wait(lambda m: m.get("id") == number and "method" not in m)
        return message.get("result"), at - begun

    def wait(self, wanted: Any, seconds: float = 300.0) -> tuple[float, dict[str, Any]]:
        """The next message that is wanted, with the time it came at."""
        for item in self._aside:
            if wanted(item[1]):
                self._aside.remove(item)
                return item
        deadline = time.perf_counter() + seconds
        while True:
            try:
                at, message = self._inbox.get(timeout=max(0.01, deadline - time.perf_counter()))
            except Empty:
                raise SystemExit("the server does not answer") from None
            if "method" in message and "id" in message:
                self.send({"id": message["id"], "result": None})
            if wanted(message):
                return at, message
            self._aside.append((at, message))

    def initialize(self) -> float:
        """Seconds from starting the process to the reply."""
        params = {"processId": None, "rootUri": None, "capabilities": CAPABILITIES}
        self.request("initialize", {**params, "initializationOptions": {"settings": SETTINGS}})
        seconds = time.perf_counter() - self.started
        self.notify("initialized", {})
        return seconds

    def open(self, uri: str, text: str) -> None:
        """Open a document."""
        document = {"uri": uri, "languageId": "python", "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": document})

    def type(self, version: int, line: int, character: int, text: str, length: int = 0) -> None:
        """Make one edit on one line of the large file."""
        span = {"start": {"line": line, "character": character}, "end": {"line": line, "character": character + length}}
        document = {"uri": URI, "version": version}
        changes = [{"range": span, "text": text}]
        self.notify("textDocument/didChange", {"textDocument": document, "contentChanges": changes})

    def action(self, line: int) -> float:
        """Seconds for the code actions of a line."""
        at = {"line": line, "character": 8}
        params = {"textDocument": {"uri": URI}, "range": {"start": at, "end": at}, "context": {"diagnostics": []}}
        return self.request("textDocument/codeAction", params)[1]

    def memory(self) -> float:
        """Resident memory in MB, children excluded."""
        return float(psutil.Process(self.process.pid).memory_info().rss) / 1e6

    def stop(self) -> None:
        """End it."""
        with contextlib.suppress(OSError):
            self.send({"id": 10**6, "method": "shutdown", "params": None})
            self.notify("exit", None)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


SETTINGS: dict[str, Any] = {
    "search": {"budget": 100_000, "deadlineSeconds": 600, "enough": 0},
    "verifier": {"exampleSeconds": 60},
}


def note(what: str) -> None:
    """Say on standard error what is measured now."""
    print(what, file=sys.stderr, flush=True)


def commands() -> dict[str, list[str]]:
    """The servers that take part."""
    found = {
        "coderl-lsp": [sys.executable, "-m", "lsp_server", "--stdio"],
        "empty pygls": [sys.executable, "-c", EMPTY],
    }
    if subprocess.run([sys.executable, "-c", "import pylsp"], capture_output=True, check=False).returncode == 0:
        found["pylsp"] = [sys.executable, "-m", "pylsp"]
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or shutil.which("ruff")
    if ruff:
        found["ruff"] = [ruff, "server"]
    return found


def large_file() -> str:
    """10,000 lines, 1,250 documented functions."""
    return "".join(
        f'def f{n}(n: int) -> int:\n    """Return n times {n}.\n\n    >>> f{n}(1)\n    {n}\n    """\n'
        f"    return n * {n}\n\n"
        for n in range(FUNCTIONS)
    )


def starts(count: int) -> dict[str, dict[str, float]]:
    """Milliseconds from starting each server to its initialize reply, and its memory then."""
    seconds: dict[str, list[float]] = {name: [] for name in commands()}
    memory: dict[str, list[float]] = {name: [] for name in commands()}
    for _ in range(count):
        for name, command in commands().items():
            note(f"starting {name}")
            client = Client(command)
            seconds[name].append(client.initialize())
            client.open(SEARCHED, UNSOLVABLE)
            time.sleep(1.5)
            memory[name].append(client.memory())
            client.stop()
    return {
        name: {"start_ms": 1e3 * statistics.median(seconds[name]), "memory_mb": statistics.median(memory[name])}
        for name in seconds
    }


def keystrokes(client: Client, count: int, seed: int, version: int) -> dict[str, float]:
    """Milliseconds from a keystroke to the next code actions, on random lines of the large file."""
    rng = random.Random(seed)
    taken: list[float] = []
    for number in range(count):
        line = rng.randrange(FUNCTIONS) * LINES_EACH + 6
        begun = time.perf_counter()
        client.type(version + 2 * number, line, 11, "x")
        client.action(line)
        taken.append(time.perf_counter() - begun)
        client.type(version + 2 * number + 1, line, 11, "", 1)
        time.sleep(0.005)
    return {"p50_ms": 1e3 * quantile(taken, 0.5), "p99_ms": 1e3 * quantile(taken, 0.99)}


def typing(count: int, rounds: int, seed: int) -> dict[str, dict[str, float]]:
    """`keystrokes` of every server with code actions, in turns; of each, the round with the lowest 99th percentile."""
    taken: dict[str, list[dict[str, float]]] = {}
    with contextlib.ExitStack() as stack:
        clients = {"coderl-lsp": stack.enter_context(ours())}
        for name, command in commands().items():
            if name in ("pylsp", "ruff"):
                clients[name] = client = Client(command)
                stack.callback(client.stop)
                client.initialize()
                client.open(URI, large_file())
                client.action(0)
        version = 2
        for number in range(rounds):
            for name, client in clients.items():
                note(f"typing in {name}")
                taken.setdefault(name, []).append(keystrokes(client, count, seed + number, version))
            version += 2 * count
            client = clients["coderl-lsp"]
            note("typing in coderl-lsp while it searches")
            token = start(client, "coderl.implement", "f")
            reached(client, token, ["candidates"])
            name = "coderl-lsp, a search running"
            taken.setdefault(name, []).append(keystrokes(client, count, seed + number, version))
            version += 2 * count
            cancelled(client, token)
    return {name: min(of, key=lambda figures: figures["p99_ms"]) for name, of in taken.items()}


def start(client: Client, command: str, name: str) -> str:
    """Start a job that does not end by itself; its progress token."""
    given = {"command": command, "arguments": [{"uri": SEARCHED, "name": name, "fresh": True}]}
    return "coderl/" + str(client.request("workspace/executeCommand", given)[0]["job"])


def progress(message: dict[str, Any], token: str) -> dict[str, Any]:
    """What a message says about a job's progress; empty where it is about something else."""
    params = message.get("params")
    if message.get("method") != "$/progress" or not isinstance(params, dict) or params.get("token") != token:
        return {}
    return dict(params["value"])


def reached(client: Client, token: str, words: Sequence[str]) -> None:
    """Wait until the job's progress says one of the words."""
    client.wait(lambda message: any(word in progress(message, token).get("message", "") for word in words))


def cancelled(client: Client, token: str) -> float:
    """Milliseconds from the cancel button to the end of progress."""
    begun = time.perf_counter()
    client.notify("window/workDoneProgress/cancel", {"token": token})
    at, _ = client.wait(lambda message: progress(message, token).get("kind") == "end")
    return 1e3 * (at - begun)


def cancels(times: int) -> dict[str, float]:
    """Milliseconds to cancel at each stage, the worst of several."""
    worst: dict[str, float] = {}
    for _ in range(times):
        note("cancelling")
        with ours() as client:
            for number, (stage, _) in enumerate(STAGES):
                token = start(client, "coderl.implement", "f")
                # A stage may be over before it is told of: then the next one does.
                reached(client, token, [word for _, word in STAGES[number:]])
                worst[stage] = max(worst.get(stage, 0.0), cancelled(client, token))
            token = start(client, "coderl.verify", "endless")
            reached(client, token, ["running"])
            worst["running examples"] = max(worst.get("running examples", 0.0), cancelled(client, token))
    return worst


@contextlib.contextmanager
def ours() -> Iterator[Client]:
    """Our server, with a worker of its own and the large file open."""
    with tempfile.TemporaryDirectory(prefix="clsp-") as runtime:
        client = Client(commands()["coderl-lsp"], CODERL_RUNTIME_DIR=runtime)
        client.initialize()
        client.open(URI, large_file())
        client.open(SEARCHED, UNSOLVABLE)
        client.action(0)
        try:
            yield client
        finally:
            client.stop()
            time.sleep(0.5)


def main() -> None:
    """Run and publish."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--starts", type=int, default=9)
    parser.add_argument("--keystrokes", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--edits", type=int, default=100_000)
    parser.add_argument("--cancels", type=int, default=5)
    parser.add_argument("--model")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    if options.model:
        SETTINGS["model"] = options.model
    model = ModelStore().resolve(options.model)
    figures: dict[str, Any] = {"start": starts(options.starts), "keystroke": {}, "cancel_ms": {}, "memory_mb": {}}

    figures["keystroke"] = typing(options.keystrokes, options.rounds, options.seed)
    figures["cancel_ms"] = cancels(options.cancels)
    note(f"making {options.edits} edits")
    with ours() as client:
        rng = random.Random(options.seed)
        for number in range(options.edits // 2 + 1):
            if number in (options.edits // 20, options.edits // 2):
                client.action(0)
                figures["memory_mb"][f"after {2 * number} edits"] = client.memory()
            line = rng.randrange(FUNCTIONS) * LINES_EACH + 6
            client.type(2 * number + 2, line, 11, "x")
            client.type(2 * number + 3, line, 11, "", 1)
            if number % 50 == 0:
                client.action(line)

    empty = figures["start"]["empty pygls"]
    rows = [
        [f"start to initialize, {name}", f"{f['start_ms']:.0f} ms", f"{f['start_ms'] / empty['start_ms']:.2f}x empty"]
        for name, f in figures["start"].items()
    ]
    rows += [
        [f"memory, {name}", f"{f['memory_mb']:.0f} MB", f"{f['memory_mb'] - empty['memory_mb']:+.0f} MB"]
        for name, f in figures["start"].items()
    ]
    rows += [
        [f"keystroke and code action, {name}", f"{f['p50_ms']:.1f} ms", f"p99 {f['p99_ms']:.1f} ms"]
        for name, f in figures["keystroke"].items()
    ]
    rows += [[f"cancel while {stage}", f"{ms:.0f} ms", "the worst"] for stage, ms in figures["cancel_ms"].items()]
    rows += [[f"memory {when}", f"{mb:.0f} MB", ""] for when, mb in figures["memory_mb"].items()]
    data = {"setting": setting(options.seed, model.manifest.name), **figures}
    publish("The language server", ["what", "median", "beside"], rows, data, options.out)


if __name__ == "__main__":
    main()
