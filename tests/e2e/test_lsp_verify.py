"""Verifying what is there: diagnostics at the failing example, hover, repair, saving, notebooks; pushed and pulled."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.cli_support import DOUBLE
from tests.e2e.lsp_support import FULL, Client, server

WRONG = DOUBLE + "    return n + 2\n"


@pytest.fixture(scope="module")
def client(folder: Path, run: Path) -> Iterator[Client]:
    """One editor for all tests of the module, to which diagnostics are pushed."""
    with server(folder, run) as started:
        started.settings = {"search": {"budget": 8}, "notifications": "off", "verifier": {"exampleSeconds": 20}}
        started.start()
        yield started
        assert started.leave() == 0


def verify(client: Client, uri: str, name: str) -> dict[str, Any]:
    """Verify one function; the diagnostics that are published then."""
    client.command("coderl.verify", uri=uri, name=name)
    return published(client, uri)


def published(client: Client, uri: str) -> dict[str, Any]:
    found: dict[str, Any] = client.notified("textDocument/publishDiagnostics", lambda p: p["uri"] == uri)
    return found


def test_failing_examples_are_marked_where_they_stand(client: Client) -> None:
    uri = client.open("\n\n" + WRONG, "file:///nowhere/marked.py")
    [mark] = verify(client, uri, "double")["diagnostics"]
    assert mark["range"] == {"start": {"line": 7, "character": 4}, "end": {"line": 8, "character": 5}}
    assert mark["source"] == "coderl" and mark["code"] == "example-fails" and mark["severity"] == 3
    assert "Expected: 0" in mark["message"] and "Got: 2" in mark["message"]

    actions = client.actions(uri, 4, diagnostics=[mark])
    assert (actions[0]["title"], actions[0]["kind"]) == ("Repair `double` (1 of 2 examples fails)", "quickfix.coderl")
    assert actions[0]["diagnostics"] == [mark] and actions[0]["isPreferred"] is True

    def hover(line: int) -> Any:
        position = {"line": line, "character": 6}
        return client.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": position})

    assert "passes" in hover(5)["contents"]["value"]
    failing = hover(7)["contents"]["value"]
    assert "Expected" in failing and "```text\n2\n```" in failing
    assert hover(3) is None


def test_marks_move_with_edits_above_and_go_with_edits_inside(client: Client) -> None:
    uri = client.open(WRONG, "file:///nowhere/moving.py")
    [mark] = verify(client, uri, "double")["diagnostics"]
    client.change(uri, "import os\n\n\n" + WRONG)
    [moved] = published(client, uri)["diagnostics"]
    assert moved["range"]["start"]["line"] == mark["range"]["start"]["line"] + 3
    client.change(uri, WRONG.replace("n + 2", "n + 3"))
    assert published(client, uri)["diagnostics"] == []


def test_repair_ends_in_a_verified_edit(client: Client) -> None:
    uri = client.open(WRONG, "file:///nowhere/repair.py")
    verify(client, uri, "double")
    action = client.actions(uri, 0)[0]
    job = client.command("coderl.repair", **action["command"]["arguments"][0])["job"]
    assert client.finish(job).startswith("double: passes 2/2")
    assert client.texts[uri] == DOUBLE + "    return n * 2\n"


def test_saving_verifies_what_changed(client: Client) -> None:
    good = DOUBLE.replace("double", "fine") + "    return n * 2\n"
    uri = client.open(good, "file:///nowhere/saved.py")
    client.save(uri)
    client.change(uri, good + "\n\n" + WRONG)
    client.save(uri)
    [mark] = client.notified("textDocument/publishDiagnostics", lambda p: p["uri"] == uri and bool(p["diagnostics"]))[
        "diagnostics"
    ]
    assert mark["range"]["start"]["line"] == 16


def test_the_whole_file_on_demand(client: Client) -> None:
    others = "".join("\n\n" + WRONG.replace("double", f"f{number}") for number in range(3))
    uri = client.open(WRONG + others, "file:///nowhere/whole.py")
    client.command("coderl.verify", uri=uri)
    marks = published(client, uri)["diagnostics"]
    assert [mark["range"]["start"]["line"] for mark in marks] == [5, 16, 27, 38]


def test_modules_that_were_edited_count_at_once(client: Client, tmp_path: Path) -> None:
    (tmp_path / "factors.py").write_text("FACTOR = 3\n")
    text = "from factors import FACTOR\n\n\n" + DOUBLE + "    return n * FACTOR\n"
    uri = client.open(text, (tmp_path / "a.py").as_uri())
    assert len(verify(client, uri, "double")["diagnostics"]) == 1
    (tmp_path / "factors.py").write_text("FACTOR = 2  # as it should be\n")
    assert verify(client, uri, "double")["diagnostics"] == []


def test_what_hangs_is_named_and_does_not_stop_the_next(client: Client) -> None:
    endless = DOUBLE.replace("double", "endless") + "    while True:\n        pass\n"
    uri = client.open(endless + "\n\n" + WRONG, "file:///nowhere/endless.py")
    client.settings = {**client.settings, "verifier": {"exampleSeconds": 1}}
    client.seen = [message for message in client.seen if message.get("method") != "workspace/configuration"]
    client.notify("workspace/didChangeConfiguration", {"settings": None})
    client.notified("workspace/configuration")
    client.command("coderl.verify", uri=uri)
    marks = published(client, uri)["diagnostics"]
    assert "did not finish within 1 s" in marks[0]["message"]
    assert marks[-1]["range"]["start"]["line"] == 17


def test_code_that_reads_and_prints_does_not_disturb_the_server(client: Client) -> None:
    text = '''\
def loud(n):
    """Echo.

    >>> loud(1)
    1
    """
    import os, sys
    sys.__stdout__.write("Content-Length: 3\\\\r\\\\n\\\\r\\\\n{}")
    os.write(1, b"Content-Length: 3")
    try:
        sys.stdin.read()
        os.read(0, 100)
    except OSError:
        pass
    return n
'''
    uri = client.open(text.replace("\\\\", "\\"), "file:///nowhere/loud.py")
    client.command("coderl.verify", uri=uri, name="loud")
    published(client, uri)
    assert client.command("coderl.status")["busy"] is False


def test_pulled_diagnostics(folder: Path, run: Path) -> None:
    capabilities = {
        **FULL,
        "workspace": {**FULL["workspace"], "diagnostics": {"refreshSupport": True}},
        "textDocument": {**FULL["textDocument"], "diagnostic": {}},
    }
    with server(folder, run) as client:
        client.start(capabilities)
        uri = client.open(WRONG)
        document = {"textDocument": {"uri": uri}}
        empty = client.request("textDocument/diagnostic", document)
        assert empty["items"] == []
        client.command("coderl.verify", uri=uri, name="double")
        client.notified("workspace/diagnostic/refresh")
        report = client.request("textDocument/diagnostic", {**document, "previousResultId": empty["resultId"]})
        assert [item["range"]["start"]["line"] for item in report["items"]] == [5]
        again = client.request("textDocument/diagnostic", {**document, "previousResultId": report["resultId"]})
        assert again["kind"] == "unchanged"
        # A comment below the body changes nothing that was run: the mark stays.
        client.change(uri, WRONG + "    # changed\n")
        assert client.request("textDocument/diagnostic", document)["items"] == report["items"]
        client.change(uri, WRONG.replace("n + 2", "n + 3") + "    # changed\n")
        assert client.request("textDocument/diagnostic", document)["items"] == []
        assert not [m for m in client.seen if m.get("method") == "textDocument/publishDiagnostics"]
        assert client.leave() == 0


def test_cells_of_a_notebook_use_those_above(client: Client) -> None:
    cells = {"cell:a": "%load_ext x\nFACTOR = 2\n", "cell:b": WRONG.replace("n + 2", "n * FACTOR + 1")}
    client.notify(
        "notebookDocument/didOpen",
        {
            "notebookDocument": {
                "uri": "file:///nowhere/book.ipynb",
                "notebookType": "jupyter-notebook",
                "version": 1,
                "cells": [{"kind": 2, "document": uri} for uri in cells],
            },
            "cellTextDocuments": [
                {"uri": uri, "languageId": "python", "version": 1, "text": text} for uri, text in cells.items()
            ],
        },
    )
    marks = verify(client, "cell:b", "double")["diagnostics"]
    assert [mark["range"]["start"]["line"] for mark in marks] == [3, 5]
    assert "Got: 5" in marks[0]["message"]
    client.texts["cell:b"], client.versions["cell:b"] = cells["cell:b"], 1
    job = client.command("coderl.repair", uri="cell:b", name="double")["job"]
    assert client.finish(job).startswith("double: passes 2/2")
    assert client.edits[-1]["documentChanges"][0]["textDocument"] == {"uri": "cell:b", "version": 1}
    assert client.texts["cell:b"] == DOUBLE + "    return n * 2\n"
