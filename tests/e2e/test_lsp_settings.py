"""Settings over the wire: per folder, from `pyproject.toml`, changed while the server runs; late interpreters."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.e2e.cli_support import DOUBLE
from tests.e2e.lsp_support import FULL, PATIENCE, Client, server

UNWATCHED: dict[str, Any] = {**FULL, "workspace": {**FULL["workspace"], "didChangeWatchedFiles": None}}
"""A client that watches no files itself."""


def lenses(client: Client, uri: str) -> int:
    return len(client.request("textDocument/codeLens", {"textDocument": {"uri": uri}}))


def eventually(happened: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def project(folder: Path, *lines: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "pyproject.toml").write_text("\n".join(["[tool.coderl]", *lines, ""]))


def test_each_folder_has_its_own(folder: Path, run: Path, tmp_path: Path) -> None:
    quiet, loud, late = (tmp_path / name for name in ("quiet", "loud", "late"))
    project(quiet, "code-lens = false")
    project(loud, "code-lens = false")
    late.mkdir()
    with server(folder, run) as client:
        client.settings_of = {loud.as_uri(): {"codeLens": True}, late.as_uri(): {"codeLens": False}}
        client.start(folders=[quiet, loud])
        client.notified("client/registerCapability")  # the settings are known by then
        uris = {place: client.open(DOUBLE, (place / "a.py").as_uri()) for place in (quiet, loud, late)}
        assert [lenses(client, uri) for uri in uris.values()] == [0, 1, 1]
        added = {"added": [{"uri": late.as_uri(), "name": "late"}], "removed": []}
        client.notify("workspace/didChangeWorkspaceFolders", {"event": added})
        client.notified("workspace/configuration", lambda p: len(p["items"]) == 4)
        eventually(lambda: [lenses(client, uri) for uri in uris.values()] == [0, 1, 0])
        gone = {"added": [], "removed": [{"uri": loud.as_uri(), "name": "loud"}]}
        client.notify("workspace/didChangeWorkspaceFolders", {"event": gone})
        client.notified("workspace/configuration", lambda p: loud.as_uri() not in str(p))
        assert client.leave() == 0


def test_settings_pushed_by_clients_that_cannot_be_asked(folder: Path, run: Path) -> None:
    with server(folder, run) as client:
        client.start({}, settings={"coderl": {"codeLens": False}})
        uri = client.open(DOUBLE)
        assert lenses(client, uri) == 0
        client.notify("workspace/didChangeConfiguration", {"settings": {"coderl": {"codeLens": True}}})
        assert lenses(client, uri) == 1
        client.notify("workspace/didChangeConfiguration", {"settings": {"coderl": {"codeLens": 7}}})
        assert "`coderl.codeLens` must be true or false" in client.notified("window/showMessage")["message"]
        assert client.leave() == 0


def test_a_changed_project_file_is_seen_without_the_client(folder: Path, run: Path, tmp_path: Path) -> None:
    with server(folder, run) as client:
        client.start(UNWATCHED, folders=[tmp_path])
        uri = client.open(DOUBLE, (tmp_path / "a.py").as_uri())
        assert lenses(client, uri) == 1

        def hidden() -> bool:
            project(tmp_path, "code-lens = false")  # again and again: the watch may not be there yet
            return lenses(client, uri) == 0

        eventually(hidden)
        assert client.leave() == 0


def test_a_changed_project_file_that_the_client_reports(folder: Path, run: Path, tmp_path: Path) -> None:
    with server(folder, run) as client:
        client.start(folders=[tmp_path])
        client.notified("client/registerCapability", lambda p: "**/pyproject.toml" in str(p))
        uri = client.open(DOUBLE, (tmp_path / "a.py").as_uri())
        assert lenses(client, uri) == 1
        project(tmp_path, "code-lens = false")
        change = {"uri": (tmp_path / "pyproject.toml").as_uri(), "type": 1}
        client.notify("workspace/didChangeWatchedFiles", {"changes": [change]})
        assert lenses(client, uri) == 0
        assert client.leave() == 0


def test_an_environment_that_is_made_later_is_taken(folder: Path, run: Path, tmp_path: Path) -> None:
    with server(folder, run) as client:
        client.start(UNWATCHED, folders=[tmp_path])
        uri = client.open(DOUBLE, (tmp_path / "a.py").as_uri())
        assert client.command("coderl.status", uri=uri)["interpreter"] == ""
        python = tmp_path / ".venv" / "bin" / "python"
        # The folder first and its Python later, as `python -m venv` does.
        python.parent.parent.mkdir()
        python.parent.mkdir()

        def taken() -> bool:
            python.unlink(missing_ok=True)
            python.touch()
            return bool(client.command("coderl.status", uri=uri)["interpreter"] == str(python))

        eventually(taken)
        assert client.leave() == 0
