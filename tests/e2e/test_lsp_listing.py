"""Reviewing before anything is edited: bodies and functions as lists; what was only looked at, accepted or rejected."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.cli_support import DOUBLE, TRIPLE
from tests.e2e.lsp_support import PATIENCE, Client, data_dir, server

DONE = DOUBLE + "    return n * 2\n"


@pytest.fixture(scope="module")
def client(folder: Path, run: Path) -> Iterator[Client]:
    """One editor that asks for the status and keeps the feedback log."""
    with server(folder, run) as started:
        started.settings = {"search": {"budget": 8}, "feedback": "code"}
        started.start(status=True)
        yield started
        assert started.leave() == 0


def searched(client: Client, uri: str, name: str = "double") -> tuple[str, dict[str, Any]]:
    """Search without applying; (the job's id, what was found)."""
    job = client.command("coderl.implement", uri=uri, name=name, apply=False)["job"]
    client.finish(job)
    return job, client.command("coderl.suggestions", uri=uri, name=name)


def events(folder: Path) -> list[str]:
    log = data_dir(folder) / "feedback.jsonl"
    return [json.loads(line)["event"] for line in log.read_text().splitlines()] if log.exists() else []


def test_a_search_leaves_the_file_alone_until_a_body_is_accepted(client: Client, folder: Path) -> None:
    uri = client.open(DOUBLE, "file:///nowhere/reviewed.py")
    before, edits = len(events(folder)), len(client.edits)
    job, found = searched(client, uri)
    assert (found["job"], found["current"], client.texts[uri]) == (job, None, DOUBLE)
    best = found["suggestions"][0]
    assert (best["choice"], best["body"].strip(), best["passed"], best["total"]) == (0, "return n * 2", 2, 2)
    assert best["agreed"] >= 1 and 0 <= best["critic"] <= 1 and best["origin"] == "sample" and not best["byValue"]
    assert len(client.edits) == edits
    client.command("coderl.accept", uri=uri, name="double", choice=0)
    client.notified("workspace/applyEdit", lambda params: params["label"] == "Implement double")
    assert client.texts[uri] == DONE
    # The server learns that the edit was made after the client has made it.
    deadline = time.monotonic() + PATIENCE
    while events(folder)[before:] != ["accepted"] and time.monotonic() < deadline:
        time.sleep(0.05)
    assert events(folder)[before:] == ["accepted"]
    assert client.command("coderl.suggestions", uri=uri, name="double")["current"] == 0


def test_a_body_that_was_only_looked_at_can_be_rejected(client: Client, folder: Path) -> None:
    uri = client.open(DOUBLE, "file:///nowhere/unwanted.py")
    before = len(events(folder))
    searched(client, uri)
    client.command("coderl.reject", uri=uri, name="double", choice=0)
    assert client.command("coderl.status")["busy"] is False
    assert client.texts[uri] == DOUBLE and events(folder)[before:] == ["rejected"]
    assert client.command("coderl.suggestions", uri=uri, name="double") is None


def test_the_preview_is_had_by_resolving(client: Client) -> None:
    uri = client.open(DOUBLE, "file:///nowhere/preview.py")
    searched(client, uri)
    data = {"uri": uri, "name": "double", "choice": 0}
    action = client.request("codeAction/resolve", {"title": "", "data": data})
    [change] = action["edit"]["documentChanges"]
    assert "return n * 2" in "".join(edit["newText"] for edit in change["edits"])
    assert client.texts[uri] == DOUBLE


def test_ghost_text_that_is_taken_is_accepted(client: Client, folder: Path) -> None:
    uri = client.open(DOUBLE, "file:///nowhere/ghost.py")
    before = len(events(folder))
    searched(client, uri)
    items: list[dict[str, Any]] = []
    for line, text in enumerate(DOUBLE.splitlines()):
        at = {"line": line, "character": len(text)}
        asked = {"textDocument": {"uri": uri}, "position": at, "context": {"triggerKind": 1}}
        items = client.request("textDocument/inlineCompletion", asked)["items"] or items
    assert items
    client.make_edits(uri, [{"range": items[0]["range"], "newText": items[0]["insertText"]}])
    assert client.texts[uri].rstrip("\n") == DONE.rstrip("\n")
    taken = items[0]["command"]
    client.request("workspace/executeCommand", {"command": taken["command"], "arguments": taken["arguments"]})
    assert client.command("coderl.suggestions", uri=uri, name="double")["current"] == 0
    assert events(folder)[before:] == ["accepted"]


def test_functions_with_how_their_examples_went(client: Client) -> None:
    text = DONE + "\n\n" + TRIPLE.replace("    ...", "    return n + 1") + "\n\ndef plain(n):\n    return n\n"
    uri = client.open(text, "file:///nowhere/functions.py")
    first, second = client.command("coderl.functions", uri=uri)
    assert (first["name"], first["line"], first["isStub"], first["check"]) == ("double", 0, False, None)
    assert second["name"] == "triple" and [example["line"] for example in second["examples"]] == [14, 16]
    shown = len(client.messages())
    job = client.command("coderl.verify", uri=uri, name="triple", quiet=True)["job"]
    while job in [running["id"] for running in client.command("coderl.status")["jobs"]]:
        time.sleep(0.05)
    first, second = client.command("coderl.functions", uri=uri)
    assert first["check"] is None and (second["check"]["passed"], second["check"]["total"]) == (0, 2)
    failed = second["check"]["examples"][0]
    assert (failed["line"], failed["want"].strip(), failed["got"].strip(), failed["passed"]) == (14, "0", "1", False)
    assert len(client.messages()) == shown  # it was asked for quietly
    client.change(uri, text.replace("n + 1", "n * 3"))
    assert client.command("coderl.functions", uri=uri)[1]["check"] is None


@pytest.mark.parametrize("given", [[], [None], ["file:///nowhere/unknown.py"], [{"uri": 5}], [{"uri": "untitled:x"}]])
def test_what_is_not_there_is_null(client: Client, given: list[Any]) -> None:
    asked = {"command": "coderl.functions", "arguments": given}
    assert client.request("workspace/executeCommand", asked) is None
