"""Processes: one worker for all editors, started when needed, gone with the last; cancelled, killed and restarted."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.e2e.cli_support import DOUBLE, TRIPLE, environment
from tests.e2e.lsp_support import PATIENCE, Client, data_dir, gone, runtime, server, workers

ENDLESS = {"search": {"budget": 100_000, "deadlineSeconds": 600}, "notifications": "always"}
"""Settings with which a search that finds nothing goes on."""


def searching(client: Client, uri: str) -> str:
    """Start a search that finds nothing and wait until it has candidates; its job."""
    job = str(client.command("coderl.implement", uri=uri, name="triple")["job"])
    client.reached(job, "candidates")
    return job


def idle(client: Client) -> None:
    """Wait until the worker, where there is one, does nothing any more."""
    deadline = time.monotonic() + PATIENCE
    while (worker := client.command("coderl.status")["worker"]) is not None and worker["busy"]:
        assert time.monotonic() < deadline, "the worker goes on"
        time.sleep(0.1)


def descendants(pid: int) -> list[int]:
    return [child.pid for child in psutil.Process(pid).children(recursive=True)]


def test_no_worker_until_it_is_needed_and_one_for_two_editors(folder: Path) -> None:
    with runtime() as run, server(folder, run) as one, server(folder, run) as two:
        for client in (one, two):
            client.settings = {"search": {"budget": 8}}
            client.start()
            uri = client.open(DOUBLE)
            assert client.actions(uri, 0)
        assert workers(run) == []
        for client in (one, two):
            job = client.command("coderl.implement", uri="file:///nowhere/a.py", name="double")["job"]
            assert client.finish(job).startswith("double: passes 2/2")
        assert one.worker_pid() == two.worker_pid()
        assert two.command("coderl.status")["worker"]["clients"] == 2
        pid = one.worker_pid()
        assert one.leave() == 0
        job = two.command("coderl.verify", uri="file:///nowhere/a.py", name="double")["job"]
        assert "passes all 2 examples" in two.finish(job)
        assert two.worker_pid() == pid
        assert two.leave() == 0
        assert gone(pid)
        assert list(run.glob("*.sock")) == []


STAGES = ["starting the model process", "loading the model", "preparing the sandbox", "candidates"]


@pytest.mark.parametrize("stage", STAGES)
def test_cancelling_at_each_stage_of_a_search(folder: Path, stage: str) -> None:
    with runtime() as run, server(folder, run) as client:
        client.settings = ENDLESS
        client.start()
        uri = client.open(TRIPLE)
        job = client.command("coderl.implement", uri=uri, name="triple")["job"]
        client.reached(job, stage)
        client.cancel(job)
        assert client.finish(job) == "Cancelled."
        assert client.command("coderl.status")["jobs"] == []
        idle(client)  # it has ended in the worker too
        assert client.texts[uri] == TRIPLE
        assert client.leave() == 0


def test_cancelling_what_waits_and_what_runs_before_it(folder: Path, run: Path) -> None:
    with server(folder, run) as client:
        client.settings = ENDLESS
        client.start()
        uri = client.open(TRIPLE + "\n\n" + TRIPLE.replace("triple", "thrice"))
        first = searching(client, uri)
        second = client.command("coderl.implement", uri=uri, name="thrice")["job"]
        client.reached(second, "waiting")
        client.cancel(second)
        assert client.finish(second) == "Cancelled."
        assert [job["id"] for job in client.command("coderl.status")["jobs"]] == [first]
        client.cancel(first)
        assert client.finish(first) == "Cancelled."
        idle(client)
        assert client.leave() == 0


def test_cancelling_while_examples_run(folder: Path, run: Path) -> None:
    endless = DOUBLE.replace("double", "endless") + "    while True:\n        pass\n"
    with server(folder, run) as client:
        client.settings = {"verifier": {"exampleSeconds": 60}, "notifications": "off"}
        client.start()
        uri = client.open(endless + "\n\n" + DOUBLE + "    return n * 2\n")
        job = client.command("coderl.verify", uri=uri, name="endless")["job"]
        client.notified("$/progress", lambda p: p["token"] == f"coderl/{job}")
        client.cancel(job)
        assert client.finish(job) == "Cancelled."
        # Whoever comes next does not wait for the minute that the endless one would have had.
        after = client.command("coderl.verify", uri=uri, name="double")["job"]
        assert client.finish(after) == "double passes all 2 examples."
        assert client.leave() == 0


def test_cancelling_while_the_editor_makes_the_edit(folder: Path, run: Path) -> None:
    with server(folder, run) as client:
        client.settings = {"search": {"budget": 8}}
        client.silent = {"workspace/applyEdit"}
        client.start()
        uri = client.open(DOUBLE)
        job = client.command("coderl.implement", uri=uri, name="double")["job"]
        client.notified("workspace/applyEdit")
        client.cancel(job)
        assert client.finish(job) == "Cancelled."
        assert client.leave() == 0


def test_newest_wins_and_cancel_by_command(folder: Path, run: Path) -> None:
    with server(folder, run) as client:
        client.settings = ENDLESS
        client.start()
        uri = client.open(TRIPLE)
        first = searching(client, uri)
        second = client.command("coderl.implement", uri=uri, name="triple")["job"]
        assert client.finish(first) == "Cancelled."
        assert [job["id"] for job in client.command("coderl.status")["jobs"]] == [second]
        next(client.progress(second))
        assert client.command("coderl.cancel", uri=uri, name="triple") == 1
        assert client.finish(second) == "Cancelled."
        assert client.leave() == 0


def test_shutdown_during_a_search(folder: Path) -> None:
    with runtime() as run, server(folder, run) as client:
        client.settings = ENDLESS
        client.start()
        searching(client, client.open(TRIPLE))
        pid = client.worker_pid()
        children = descendants(pid)
        assert client.leave() == 0
        assert gone(pid) and all(gone(child) for child in children)


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_killed_server_leaves_nothing_behind(folder: Path) -> None:
    with runtime() as run, server(folder, run) as client:
        client.settings = ENDLESS
        client.start()
        searching(client, client.open(TRIPLE))
        pid = client.worker_pid()
        children = descendants(pid)
        assert children, "no candidates are being verified"
        client.process.send_signal(signal.SIGKILL)
        assert gone(pid) and all(gone(child) for child in children)


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_killed_worker_is_started_again_once_and_the_user_told(folder: Path) -> None:
    with runtime() as run, server(folder, run) as client:
        client.settings = ENDLESS
        client.start()
        uri = client.open(TRIPLE)
        job = searching(client, uri)
        pid = client.worker_pid()
        children = descendants(pid)
        os.kill(pid, signal.SIGKILL)
        said = client.notified("window/showMessage")["message"]
        assert said == "The model process ended unexpectedly and was started again."
        assert all(gone(child) for child in children)
        deadline = time.monotonic() + PATIENCE
        while (status := client.command("coderl.status"))["worker"] is None:
            assert time.monotonic() < deadline
            time.sleep(0.1)
        again = status["worker"]["pid"]
        assert again != pid
        os.kill(again, signal.SIGKILL)
        assert "has crashed twice" in client.finish(job)
        assert client.leave() == 0


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_killed_sandbox_costs_no_more_than_what_ran_in_it(folder: Path) -> None:
    with runtime() as run, server(folder, run) as client:
        client.settings = ENDLESS
        client.start()
        uri = client.open(TRIPLE + "\n\n" + DOUBLE + "    return n * 2\n")
        job = searching(client, uri)
        pid = client.worker_pid()
        killed = descendants(pid)
        assert killed, "no candidates are being verified"
        for child in killed:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        assert all(gone(child) for child in killed)
        other = client.command("coderl.verify", uri=uri, name="double")["job"]
        assert client.finish(other) == "double passes all 2 examples."
        client.cancel(job)  # whether it has gone on or said why not, there is an end to it
        assert client.finish(job)
        assert client.worker_pid() == pid
        assert client.leave() == 0
        assert gone(pid)


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_an_editor_that_dies_without_closing_the_pipe(folder: Path) -> None:
    # The pipe's other end stays open in this process; only the editor's process id tells.
    editor = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    with runtime() as run, server(folder, run) as client:
        client.request(
            "initialize", {"processId": editor.pid, "rootUri": None, "capabilities": {}, "workspaceFolders": None}
        )
        editor.kill()
        editor.wait()
        assert gone(client.process.pid)


def test_an_idle_worker_leaves_and_comes_back(folder: Path) -> None:
    with runtime() as run, server(folder, run) as client:
        client.settings = {"search": {"budget": 8}, "worker": {"idleMinutes": 0.05}}
        client.start()
        uri = client.open(DOUBLE + "    return n * 2\n")
        pids = set()
        for _ in range(2):
            assert "passes" in client.finish(client.command("coderl.verify", uri=uri, name="double")["job"])
            [worker] = workers(run)
            pids.add(worker.pid)
            assert gone(worker.pid)
        assert len(pids) == 2
        assert client.messages() == []  # leaving is no crash
        assert client.leave() == 0


def test_a_runtime_folder_of_somebody_else_or_too_long(folder: Path, tmp_path: Path) -> None:
    long = tmp_path / ("x" * 120)
    with server(folder, long) as client:
        client.start()
        uri = client.open(DOUBLE)
        client.command("coderl.implement", uri=uri, name="double")
        said = client.notified("window/showMessage")["message"]
        assert "too long for a socket" in said and "CODERL_RUNTIME_DIR" in said
        assert client.leave() == 0


def test_the_server_process_holds_no_model_code(folder: Path) -> None:
    check = (
        "import sys, lsp_server.main, lsp_server.transports\n"
        "from lsp_server.server import Server\n"
        "server = Server('0')\n"
        "import lsp_server.documents.syntax, lsp_server.features.implement, lsp_server.features.verify\n"
        "import lsp_server.choices, lsp_server.checks\n"
        "heavy = {'onnxruntime', 'numpy', 'tokenizers', 'torch', 'transformers'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", check], env=environment(data_dir(folder)), capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
