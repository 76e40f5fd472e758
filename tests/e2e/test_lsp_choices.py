"""What was found stays to choose from: alternatives, ghost text, previews, undoing, and what the feedback log says."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.cli_support import ANSWER, DOUBLE, OTHER_ANSWER
from tests.e2e.lsp_support import FULL, PATIENCE, Client, data_dir, server, undecided

BODIES = {DOUBLE + f"    {answer}\n" for answer in (ANSWER, OTHER_ANSWER)}
TITLE = "Body {} of 2 for `double`: passes 2/2 examples"


@pytest.fixture(scope="module")
def client(folder: Path, run: Path) -> Iterator[Client]:
    """One editor for all tests of the module, with a model that finds two bodies; feedback is logged."""
    with server(folder, run) as started:
        started.settings = {"model": undecided(folder), "search": {"budget": 8}, "feedback": "code"}
        started.start()
        yield started
        assert started.leave() == 0


@pytest.fixture
def log(folder: Path) -> Path:
    """The feedback log, empty."""
    path = data_dir(folder) / "feedback.jsonl"
    path.write_text("")
    return path


def implemented(client: Client, name: str) -> str:
    """A document whose function has been implemented."""
    uri = client.open(DOUBLE, f"file:///nowhere/{name}.py")
    job = client.command("coderl.implement", uri=uri, name="double")["job"]
    assert client.finish(job).endswith("; 1 more to choose from.")
    assert client.texts[uri] in BODIES
    return uri


def titles(client: Client, uri: str) -> list[str]:
    return [action["title"].split(", ")[0] for action in client.actions(uri, 0)]


def edited(client: Client, uri: str) -> str:
    """The text after the server's next edit."""
    client.notified("workspace/applyEdit", lambda p: p["edit"]["documentChanges"][0]["textDocument"]["uri"] == uri)
    client.command("coderl.status")
    return client.texts[uri]


def written(log: Path, count: int) -> list[dict[str, Any]]:
    """The log's records, once there are so many."""
    deadline = time.monotonic() + PATIENCE
    while log.read_text().count("\n") < count:
        assert time.monotonic() < deadline, log.read_text()
        time.sleep(0.05)
    return [json.loads(line) for line in log.read_text().splitlines()]


def events(log: Path, count: int) -> list[str]:
    return [record["event"] for record in written(log, count)]


def test_next_and_previous_go_round(client: Client, log: Path) -> None:
    uri = implemented(client, "round")
    first = client.texts[uri]
    [other] = BODIES - {first}
    client.notified("workspace/applyEdit")
    for command, expected in (("next", other), ("next", first), ("previous", other), ("previous", first)):
        client.command(f"coderl.{command}", uri=uri, name="double")
        assert edited(client, uri) == expected
    assert events(log, 4) == ["rejected"] * 4


def test_every_body_is_a_code_action_and_resolves_to_an_edit(client: Client, log: Path) -> None:
    uri = implemented(client, "resolved")
    [other] = BODIES - {client.texts[uri]}
    assert titles(client, uri) == [
        "Verify `double` (2 examples)",
        TITLE.format(2),
        "Keep this body of `double`",
        "Take back the body of `double`",
    ]
    action = client.actions(uri, 0)[1]
    assert action["data"]["choice"] == 1 and "edit" not in action
    resolved = client.request("codeAction/resolve", action)
    [change] = resolved["edit"]["documentChanges"]
    assert change["textDocument"] == {"uri": uri, "version": client.versions[uri]}
    assert {key: value for key, value in resolved.items() if key != "edit"} == action
    client.make_edits(uri, change["edits"])
    assert client.texts[uri] == other
    client.request("workspace/executeCommand", {k: resolved["command"][k] for k in ("command", "arguments")})
    assert titles(client, uri)[1] == TITLE.format(1)


def test_a_client_that_does_not_resolve_gets_a_command(folder: Path, run: Path) -> None:
    plain = {**FULL["textDocument"]["codeAction"], "resolveSupport": None}
    capabilities = {**FULL, "textDocument": {"codeAction": plain}}
    with server(folder, run) as client:
        client.settings = {"model": undecided(folder), "search": {"budget": 8}}
        client.start(capabilities)
        uri = implemented(client, "plain")
        [other] = BODIES - {client.texts[uri]}
        client.notified("workspace/applyEdit")
        command = client.actions(uri, 0)[1]["command"]
        client.request("workspace/executeCommand", {k: command[k] for k in ("command", "arguments")})
        assert edited(client, uri) == other
        assert client.leave() == 0


def test_taking_back_restores_what_was_there(client: Client, log: Path) -> None:
    uri = implemented(client, "restored")
    client.notified("workspace/applyEdit")
    client.command("coderl.reject", uri=uri, name="double")
    assert edited(client, uri) == DOUBLE
    assert titles(client, uri) == ["Implement `double` (2 examples)"]
    assert events(log, 1) == ["rejected"]


def test_keeping_is_logged_with_what_was_kept(client: Client, log: Path) -> None:
    uri = implemented(client, "kept")
    client.command("coderl.accept", uri=uri, name="double")
    [record] = written(log, 1)
    assert record["event"] == "accepted" and (record["passed"], record["total"]) == (2, 2)
    assert DOUBLE + f"    {record['body']}\n" == client.texts[uri]
    assert record["task"]["signature"] == "def double(n: int) -> int:" and record["version"] == 1


def test_undo_is_noticed_and_the_body_offered_again(client: Client, log: Path) -> None:
    uri = implemented(client, "undone")
    client.change(uri, DOUBLE)
    assert events(log, 1) == ["undone"]
    assert titles(client, uri)[0] == "Implement `double` (2 examples)"
    assert titles(client, uri)[1:] == [TITLE.format(1), TITLE.format(2)]


def test_what_is_still_there_at_a_save_has_survived_once(client: Client, log: Path) -> None:
    uri = implemented(client, "survived")
    deadline = time.monotonic() + PATIENCE
    while not log.read_text():
        client.save(uri)
        assert time.monotonic() < deadline
        time.sleep(0.1)
    client.save(uri)
    client.change(uri, client.texts[uri] + "\nx = 1\n")
    client.save(uri)
    client.command("coderl.accept", uri=uri, name="double")
    assert events(log, 2) == ["survived", "accepted"]


def test_a_body_that_was_rewritten_has_not_survived(client: Client, log: Path) -> None:
    uri = implemented(client, "rewritten")
    client.change(uri, DOUBLE + "    return 2 * n\n")
    client.save(uri)
    client.command("coderl.next", uri=uri, name="double")
    said = client.notified("window/showMessage", lambda p: "double" in p["message"])["message"]
    assert said == "The body of double was edited meanwhile, so it was left as it is."
    assert client.texts[uri] == DOUBLE + "    return 2 * n\n"
    assert "survived" not in log.read_text()


def test_ghost_text_only_where_asked_for(client: Client) -> None:
    uri = implemented(client, "ghost")
    client.change(uri, DOUBLE + "    ")
    line = DOUBLE.count("\n")

    def ghosts(trigger: int, at: int = line) -> list[dict[str, Any]]:
        position = {"line": at, "character": 4}
        params = {"textDocument": {"uri": uri}, "position": position, "context": {"triggerKind": trigger}}
        return list(client.request("textDocument/inlineCompletion", params)["items"])

    assert ghosts(2) == [], "nothing as you type"
    found = ghosts(1)
    assert len(found) == 2
    assert {apply(client.texts[uri], item) for item in found} == {text.removesuffix("\n") for text in BODIES}
    client.change(uri, "x = 1\n")
    assert ghosts(1, 0) == []


def apply(text: str, item: dict[str, Any]) -> str:
    lines = text.split("\n")
    start, end = item["range"]["start"], item["range"]["end"]
    before = "\n".join([*lines[: start["line"]], lines[start["line"]][: start["character"]]])
    after = "\n".join([lines[end["line"]][end["character"] :], *lines[end["line"] + 1 :]])
    return before + item["insertText"] + after


def test_previews_show_the_file_as_it_would_be(client: Client) -> None:
    uri = client.open("import math\n\n\n" + DOUBLE, "file:///nowhere/pre view.py")
    schemes = client.initialized["capabilities"]["workspace"]["textDocumentContent"]["schemes"]
    job = client.command("coderl.implement", uri=uri, name="double", apply=False)["job"]
    client.finish(job)
    assert client.texts[uri] == "import math\n\n\n" + DOUBLE
    shown = set()
    for number in (0, 1):
        made = client.command("coderl.preview", uri=uri, name="double", choice=number)
        assert made.split(":")[0] in schemes
        assert client.notified("window/showDocument")["uri"] == made
        shown.add(client.request("workspace/textDocumentContent", {"uri": made})["text"])
    assert shown == {"import math\n\n\n" + body for body in BODIES}
    for odd in ("coderl-candidate:/x", "coderl-candidate:/x?a&b&c", "file:///etc/passwd", "", made + "9"):
        assert client.request("workspace/textDocumentContent", {"uri": odd})["text"] == ""


def test_nothing_to_choose_is_said(client: Client) -> None:
    uri = client.open(DOUBLE, "file:///nowhere/nothing.py")
    for command in ("next", "previous", "accept", "reject"):
        client.command(f"coderl.{command}", uri=uri, name="double")
        assert "implement the function first" in client.notified("window/showMessage")["message"]
    assert client.command("coderl.preview", uri=uri, name="double") is None
