"""Bad messages, bad settings, bad models, silent clients: the server goes on, and says once what to do."""

from __future__ import annotations

import json
import os
import shutil
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.cli_support import DOUBLE, TRIPLE
from tests.e2e.lsp_support import FULL, PATIENCE, Client, data_dir, server


@pytest.fixture(scope="module")
def client(folder: Path, run: Path) -> Iterator[Client]:
    """One editor for the tests that only send nonsense."""
    with server(folder, run) as started:
        started.start()
        yield started
        assert started.leave() == 0


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"",
        b"\xff\xfe",
        b"[]",
        b"[1, 2]",
        b'"text"',
        b"null",
        b"{}",
        b'{"jsonrpc": "1.0", "method": "exit"}',
        b'{"jsonrpc": "2.0"}',
        b'{"jsonrpc": "2.0", "id": "never asked", "result": 1}',
        b'{"jsonrpc": "2.0", "id": null, "error": {"code": 1, "message": "x"}}',
        b'{"jsonrpc": "2.0", "method": 7}',
        b'{"jsonrpc": "2.0", "method": "no/such/notification", "params": {}}',
        b'{"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": 99999}}',
        b'{"jsonrpc": "2.0", "method": "$/cancelRequest"}',
        b'{"jsonrpc": "2.0", "method": "window/workDoneProgress/cancel", "params": {"token": 5}}',
        b'{"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {}}',
        b'{"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {"contentChanges": [{"text": "x"}], '
        b'"textDocument": {"uri": "x", "version": 1}}}',
        b'{"jsonrpc": "2.0", "method": "textDocument/didSave", "params": {"textDocument": {"uri": "file:///no"}}}',
        b'{"jsonrpc": "2.0", "method": "coderl/didChangeTrust", "params": {"trusted": true}}',
        b'{"jsonrpc": "2.0", "method": "coderl/didChangeTrust", "params": {"trusted": "no"}}',
        b'{"jsonrpc": "2.0", "method": "coderl/didChangeTrust", "params": [false]}',
        b'{"jsonrpc": "2.0", "method": "coderl/didChangeTrust"}',
        b"[" * 100_000,
    ],
    ids=lambda body: body[:60].decode("ascii", "replace"),
)
def test_nonsense_is_ignored(client: Client, body: bytes) -> None:
    if body:
        client.send_raw(body)
    else:
        client._write.write(b"Nonsense: 1\r\nContent-Length: 0\r\n\r\n\r\n")
    assert client.command("coderl.status")["trusted"] is True


@pytest.mark.parametrize(
    ("method", "params", "code"),
    [
        ("no/such/request", {}, -32601),
        ("textDocument/codeAction", {}, -32602),
        ("textDocument/codeAction", {"textDocument": 5}, -32602),
        ("textDocument/codeLens", None, -32602),
        ("workspace/executeCommand", {"command": "rm"}, -32602),
        ("workspace/executeCommand", {}, -32602),
    ],
)
def test_malformed_requests_are_answered(client: Client, method: str, params: Any, code: int) -> None:
    answer = client.answer(client.post(method, params))
    assert answer["error"]["code"] == code, answer


@pytest.mark.parametrize(
    "command", ["implement", "repair", "verify", "accept", "reject", "next", "previous", "preview"]
)
@pytest.mark.parametrize(
    "arguments", [None, [], [5], ["file:///no.py"], [{"uri": 5, "name": [], "line": "x"}], [{}, {}]]
)
def test_commands_with_odd_arguments(client: Client, command: str, arguments: Any) -> None:
    params = {"command": f"coderl.{command}"} | ({} if arguments is None else {"arguments": arguments})
    answer = client.answer(client.post("workspace/executeCommand", params))
    assert answer.get("result") is None
    assert "error" not in answer, answer


def test_positions_out_of_range(client: Client) -> None:
    uri = client.open(DOUBLE, "file:///nowhere/range.py")
    for line, character in ((0, 10**6), (10**6, 0), (2**31 - 1, 2**31 - 1)):
        at = {"line": line, "character": character}
        span = {"start": at, "end": at}
        context: dict[str, Any] = {"diagnostics": []}
        params = {"textDocument": {"uri": uri}, "range": span, "context": context}
        client.request("textDocument/codeAction", params)
        client.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": at})
        inline = {"textDocument": {"uri": uri}, "position": at, "context": {"triggerKind": 1}}
        assert client.request("textDocument/inlineCompletion", inline) == {"items": []}
    client.make_edits(uri, [{"range": {"start": {"line": 10**6, "character": 5}, "end": at}, "newText": "# end"}])
    lenses = client.request("textDocument/codeLens", {"textDocument": {"uri": uri}})
    assert len(lenses) == 1


def test_requests_before_initialize_and_after_shutdown(folder: Path, run: Path) -> None:
    with server(folder, run) as client:
        early = client.answer(client.post("textDocument/codeLens", {"textDocument": {"uri": "file:///a.py"}}))
        assert early["error"]["code"] == -32002
        client.notify("textDocument/didOpen", {})
        client.start()
        client.request("shutdown", None)
        late = client.answer(client.post("textDocument/codeLens", {"textDocument": {"uri": "file:///a.py"}}))
        assert late["error"]["code"] == -32600
        client.notify("exit", None)
        assert client.process.wait(PATIENCE) == 0


def test_exit_without_shutdown_and_a_closed_pipe(folder: Path, run: Path) -> None:
    with server(folder, run) as client:
        client.start()
        client.notify("exit", None)
        assert client.process.wait(PATIENCE) == 1
    with server(folder, run) as client:
        client.start()
        client._write.close()
        assert client.process.wait(PATIENCE) == 1


def test_bad_settings_are_named_once_each(folder: Path, run: Path, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.coderl]\nfeedback = 5\n")
    with server(folder, run) as client:
        client.settings = {"search": {"budget": "many"}, "notThere": 1}
        client.start(folders=[tmp_path], settings={"codeLens": "maybe"})
        uri = client.open(DOUBLE, (tmp_path / "a.py").as_uri())
        for _ in range(3):
            client.notify("workspace/didChangeConfiguration", {"settings": None})
            assert client.actions(uri, 0)
        for words in ("coderl.search.budget", "coderl.notThere", "coderl.codeLens", "coderl.feedback"):
            client.notified("window/showMessage", lambda p, words=words: words in p["message"])
        assert client.messages() == []
        assert client.leave() == 0


def test_a_client_that_never_answers(folder: Path, run: Path) -> None:
    with server(folder, run) as client:
        client.silent = {
            "workspace/configuration",
            "client/registerCapability",
            "window/workDoneProgress/create",
            "workspace/applyEdit",
            "workspace/codeLens/refresh",
        }
        client.start(settings={"search": {"budget": 8}})
        uri = client.open(DOUBLE)
        client.command("coderl.implement", uri=uri, name="double")
        assert client.actions(uri, 0)
        said = client.notified("window/showMessage", lambda p: "did not answer within" in p["message"])
        assert "look at the file" in said["message"]
        for message in [message for message in client.seen if message.get("method") in client.silent]:
            client.send({"id": message["id"], "result": None})  # too late, which harms nobody
        assert client.actions(uri, 0)
        assert client.leave() == 0


def test_a_client_that_can_do_nothing(folder: Path, run: Path) -> None:
    with server(folder, run) as client:
        client.start({})
        uri = client.open(DOUBLE)
        assert client.actions(uri, 0)
        client.command("coderl.implement", uri=uri, name="double")
        said = client.notified("window/showMessage")["message"]
        assert said == "This editor does not let a server make edits, so nothing was changed."
        assert client.leave() == 0


def failing(folder: Path, run: Path, options: dict[str, Any]) -> str:
    """The one sentence that implementing ends with."""
    with server(folder, run) as client:
        client.settings = options
        client.start()
        uri = client.open(DOUBLE)
        job = client.command("coderl.implement", uri=uri, name="double")["job"]
        said = str(client.notified("window/showMessage")["message"])
        client.command("coderl.cancel", job=job)
        assert client.texts[uri] == DOUBLE and client.messages() == []
        assert client.leave() == 0
    assert "\n" not in said and said.endswith(".")
    return said


def test_a_missing_model(folder: Path, run: Path) -> None:
    said = failing(folder, run, {"model": "nowhere"})
    assert "'nowhere'" in said and "coderl-lsp models" in said


def test_a_corrupt_model(folder: Path, run: Path) -> None:
    broken = data_dir(folder) / "models" / "broken"
    shutil.copytree(data_dir(folder) / "models" / "tiny", broken)
    content = bytearray((broken / "decoder.onnx").read_bytes())
    content[len(content) // 2] ^= 0xFF
    (broken / "decoder.onnx").write_bytes(content)
    manifest = json.loads((broken / "manifest.json").read_text())
    (broken / "manifest.json").write_text(json.dumps({**manifest, "name": "broken"}))
    said = failing(folder, run, {"model": "broken"})
    assert "damaged" in said and "decoder.onnx" in said


def test_a_half_written_model(folder: Path, run: Path) -> None:
    half = data_dir(folder) / "models" / "half"
    shutil.copytree(data_dir(folder) / "models" / "tiny", half)
    (half / "manifest.json").unlink()
    assert "manifest" in failing(folder, run, {"model": "half"})


@pytest.mark.parametrize("path", ["/no/such/python", "/dev/null", "."])
def test_a_wrong_interpreter(folder: Path, run: Path, path: str) -> None:
    said = failing(folder, run, {"interpreter": path})
    assert "cannot be run" in said and "coderl.interpreter" in said


def test_a_new_model_is_taken_up_without_a_restart(folder: Path, run: Path) -> None:
    models = data_dir(folder) / "models"
    with server(folder, run) as client:
        client.settings = {"search": {"budget": 100_000, "deadlineSeconds": 600}}
        client.start(status=True)
        uri = client.open(TRIPLE)
        running = client.command("coderl.implement", uri=uri, name="triple")["job"]
        client.reached(running, "candidates")
        # Half of it first, as a slow disk would have it: the running search goes on with what it has.
        shutil.copytree(models / "tiny", models / "newer", ignore=shutil.ignore_patterns("decoder.onnx"))
        manifest = json.loads((models / "newer" / "manifest.json").read_text())
        (models / "newer" / "manifest.json").write_text(json.dumps({**manifest, "name": "newer"}))
        (models.parent / "current").write_text("newer\n")
        try:
            client.reached(running, "candidates")
            assert client.command("coderl.status")["model"] == "tiny"
            client.cancel(running)
            client.finish(running)
            other = client.open(DOUBLE, "file:///nowhere/b.py")
            half = client.command("coderl.implement", uri=other, name="double")["job"]
            assert "decoder.onnx" in client.finish(half)
            shutil.copy(models / "tiny" / "decoder.onnx", models / "newer")
            client.settings = {"search": {"budget": 8}}
            client.notify("workspace/didChangeConfiguration", {"settings": None})
            whole = client.command("coderl.implement", uri=other, name="double")["job"]
            assert client.finish(whole).startswith("double: passes 2/2")
            assert client.command("coderl.status")["model"] == "newer"
        finally:
            (models.parent / "current").write_text("tiny\n")
        assert client.leave() == 0


@pytest.mark.skipif(os.name == "nt", reason="permissions are of another kind there")
def test_a_read_only_workspace_and_data_folder(folder: Path, run: Path, tmp_path: Path) -> None:
    workspace, data = tmp_path / "workspace", tmp_path / "data"
    workspace.mkdir()
    (workspace / "a.py").write_text(DOUBLE)
    shutil.copytree(data_dir(folder), data)
    # The superuser is held back by a mount alone.
    start: tuple[str, ...] = (sys.executable, "-m", "lsp_server")
    if os.geteuid() == 0:
        if shutil.which("bwrap") is None:
            pytest.skip("the superuser may write to every folder")
        mounts = [word for path in (workspace, data) for word in ("--ro-bind", str(path), str(path))]
        start = ("bwrap", "--dev-bind", "/", "/", *mounts, "--die-with-parent", *start)
    for path in (workspace, data):
        path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        with server(folder, run, start=start, CODERL_DATA_DIR=str(data)) as client:
            client.settings = {"search": {"budget": 8}, "feedback": "code"}
            client.start(folders=[workspace])
            uri = client.open(DOUBLE, (workspace / "a.py").as_uri())
            job = client.command("coderl.implement", uri=uri, name="double")["job"]
            assert client.finish(job).startswith("double: passes 2/2")
            for _ in range(2):
                client.command("coderl.accept", uri=uri, name="double")
            said = client.notified("window/showMessage")["message"]
            assert "feedback log" in said and "coderl.feedback" in said
            assert client.messages() == [] and client.leave() == 0
    finally:
        for path in (workspace, data):
            path.chmod(stat.S_IRWXU)


def test_untrusted_workspaces_run_nothing_until_they_are_trusted(folder: Path, run: Path) -> None:
    wrong = DOUBLE + "    return n + 2\n"
    with server(folder, run) as client:
        client.start(trusted=False, status=True)
        uri = client.open(DOUBLE)
        other = client.open(wrong, "file:///nowhere/wrong.py")
        [action] = client.actions(uri, 0)
        assert "not trusted" in action["disabled"]["reason"]
        for command in ("implement", "repair", "verify"):
            assert client.command(f"coderl.{command}", uri=uri, name="double") is None
            assert "not trusted" in client.notified("window/showMessage")["message"]
        client.save(other)
        assert client.command("coderl.status")["worker"] is None
        client.notify("coderl/didChangeTrust", {"trusted": True})
        assert client.notified("coderl/status", lambda p: p["kind"] == "normal")["busy"] is False
        assert "command" in client.actions(uri, 0)[0]
        client.command("coderl.verify", uri=other, name="double")
        assert client.notified("textDocument/publishDiagnostics", lambda p: bool(p["diagnostics"]))
        assert client.leave() == 0


def test_two_hundred_open_files(client: Client) -> None:
    uris = [client.open(DOUBLE.replace("double", f"f{n}"), f"file:///nowhere/many/{n}.py") for n in range(200)]
    for number in (0, 99, 199):
        assert client.actions(uris[number], 0)[0]["title"] == f"Implement `f{number}` (2 examples)"
    for uri in uris:
        client.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    assert client.actions(uris[0], 0) == []


def test_a_file_of_ten_thousand_lines(client: Client) -> None:
    text = "".join(DOUBLE.replace("double", f"f{n}") + "    ...\n\n" for n in range(1000))
    uri = client.open(text, "file:///nowhere/large.py")
    numbers = [client.post("textDocument/codeLens", {"textDocument": {"uri": uri}})]
    line = DOUBLE.count("\n") + 2
    for n in (3, 500, 999):
        at = {"line": n * line + 8, "character": 0}
        client.make_edits(uri, [{"range": {"start": at, "end": at}, "newText": "    # note\n"}])
        text = client.texts[uri]
        assert client.actions(uri, n * line + 1)[0]["title"].startswith("Implement `f")
    client.answer(numbers[0])
    lenses = client.request("textDocument/codeLens", {"textDocument": {"uri": uri}})
    assert len(lenses) == 1000


def test_feedback_is_opt_in_and_local(folder: Path, run: Path) -> None:
    log = data_dir(folder) / "feedback.jsonl"
    for level, lines in (("off", 0), ("noCode", 1), ("code", 2)):
        with server(folder, run) as client:
            client.settings = {"search": {"budget": 8}, "feedback": level}
            client.start(FULL)
            uri = client.open(DOUBLE)
            client.finish(client.command("coderl.implement", uri=uri, name="double")["job"])
            client.command("coderl.accept", uri=uri, name="double")
            assert client.leave() == 0
        written = log.read_text().splitlines() if log.exists() else []
        assert len(written) == lines
    without, with_code = map(json.loads, log.read_text().splitlines())
    assert without["event"] == with_code["event"] == "accepted"
    assert without["body"] is None and "double" not in json.dumps(without)
    assert with_code["body"] == "return n * 2" and with_code["task"]["name"] == "double"
    assert without["task"]["digest"] == with_code["task"]["digest"]
    assert stat.S_IMODE(log.stat().st_mode) == 0o600 or os.name == "nt"
