"""From the code action to a verified edit: the real server, a real worker, and a tiny model that knows one answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.cli_support import DOUBLE, TRIPLE
from tests.e2e.lsp_support import FULL, Client, server

DONE = DOUBLE + "    return n * 2\n"


@pytest.fixture(scope="module")
def client(folder: Path, run: Path) -> Iterator[Client]:
    """One editor for all tests of the module, each with a document of its own."""
    with server(folder, run) as started:
        started.settings = {"search": {"budget": 8}, "notifications": "always"}
        started.start()
        yield started
        assert started.leave() == 0


def implement(client: Client, uri: str, line: int = 0) -> tuple[str, list[dict[str, Any]]]:
    """Choose the first code action; (closing sentence, progress)."""
    action = client.actions(uri, line)[0]
    started = client.request(
        "workspace/executeCommand",
        {"command": action["command"]["command"], "arguments": action["command"]["arguments"]},
    )
    values = list(client.progress(started["job"]))
    return values[-1]["message"], values


def test_action_and_lens_name_function_and_examples(client: Client) -> None:
    uri = client.open(DOUBLE + "\n\n" + TRIPLE, "file:///nowhere/actions.py")
    [action] = client.actions(uri, 3)
    assert (action["title"], action["kind"]) == ("Implement `double` (2 examples)", "refactor.rewrite.coderl")
    lenses = client.request("textDocument/codeLens", {"textDocument": {"uri": uri}})
    assert [lens["command"]["title"] for lens in lenses] == [
        "Implement `double` (2 examples)",
        "Implement `triple` (2 examples)",
    ]
    assert [lens["range"]["start"]["line"] for lens in lenses] == [0, 10]
    for lens in lenses:  # every lens is a code action too
        actions = client.actions(uri, lens["range"]["start"]["line"])
        assert lens["command"] in [action["command"] for action in actions]


def test_only_kinds_that_were_asked_for(client: Client) -> None:
    uri = client.open(DOUBLE, "file:///nowhere/kinds.py")
    assert client.actions(uri, 0, only=["refactor"])
    assert client.actions(uri, 0, only=["refactor.rewrite.coderl"])
    for kind in ("source.fixAll", "source.organizeImports", "quickfix", "refactor.extract", "refactor.rewrite.coderlx"):
        assert not client.actions(uri, 0, only=[kind])


def test_functions_without_examples_say_why(client: Client) -> None:
    uri = client.open('def f(n):\n    """Return something."""\n\n\ndef g(n):\n    return n\n', "file:///nowhere/why.py")
    [action] = client.actions(uri, 0)
    assert "no example" in action["disabled"]["reason"]
    assert client.actions(uri, 4) == []


def test_implement_ends_in_a_verified_edit(client: Client) -> None:
    uri = client.open(DOUBLE, "file:///nowhere/double.py")
    sentence, values = implement(client, uri)
    assert sentence.startswith("double: passes 2/2 examples")
    assert client.texts[uri] == DONE
    assert values[0]["kind"] == "begin" and values[0]["cancellable"] is True
    assert client.edits[-1]["documentChanges"][0]["textDocument"]["version"] == 1
    assert client.notified("window/showMessage")["message"] == sentence


def test_close_is_said_in_one_sentence_and_nothing_is_edited(client: Client) -> None:
    uri = client.open(TRIPLE, "file:///nowhere/triple.py")
    before = len(client.edits)
    sentence, _ = implement(client, uri)
    assert "0 of 8 candidates pass all examples; the best passes 1/2" in sentence
    assert client.texts[uri] == TRIPLE and len(client.edits) == before
    assert client.notified("window/showMessage", lambda p: "pass all examples" in p["message"])["type"] == 2


def test_progress_counts_candidates(client: Client) -> None:
    uri = client.open(TRIPLE.replace("triple", "thrice"), "file:///nowhere/thrice.py")
    _, values = implement(client, uri)
    told = [value["message"] for value in values if value["kind"] == "report" and "candidates" in value["message"]]
    # Reports are at most ten a second, so a short search may have only one; but the last is always told of.
    assert told and told[-1].endswith(", best 1/2") and " of 8 candidates" in told[-1]


def test_the_same_again_comes_from_the_cache(client: Client) -> None:
    uri = client.open(DOUBLE, "file:///nowhere/again.py")
    implement(client, uri)
    client.change(uri, DOUBLE)  # undone
    sentence, values = implement(client, uri)
    assert sentence.startswith("double: passes 2/2") and client.texts[uri] == DONE
    assert not [value for value in values if "candidates" in value.get("message", "") and value["kind"] == "report"]


def test_an_edit_elsewhere_moves_the_edit(client: Client) -> None:
    uri = client.open(DOUBLE.replace("double", "twice"), "file:///nowhere/moved.py")
    job = client.command("coderl.implement", uri=uri, name="twice")["job"]
    client.change(uri, "import os\n\n\n" + client.texts[uri])
    assert client.finish(job).startswith("twice: passes 2/2")
    assert client.texts[uri] == "import os\n\n\n" + DONE.replace("double", "twice")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda text: text.replace("n: int", "m: int"), "signature or docstring of half was changed"),
        (lambda text: text.replace("twice the", "about twice the"), "signature or docstring of half was changed"),
        (lambda text: text + "    return 7\n", "body of half was edited"),
        (lambda text: "", "no function half"),
    ],
)
def test_a_function_that_was_changed_meanwhile_is_left_alone(client: Client, change: Any, words: str) -> None:
    text = DOUBLE.replace("double", "half")
    uri = client.open(text, f"file:///nowhere/left{abs(hash(words))}{len(change(text))}.py")
    job = client.command("coderl.implement", uri=uri, name="half", fresh=True)["job"]
    client.change(uri, change(text))
    assert words in client.finish(job)
    assert client.texts[uri] == change(text)


def test_a_file_that_was_closed_meanwhile_ends_the_job(client: Client) -> None:
    uri = client.open(TRIPLE, "file:///nowhere/closed.py")
    job = client.command("coderl.implement", uri=uri, name="triple", fresh=True)["job"]
    assert next(client.progress(job))["kind"] == "begin"
    client.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    assert client.finish(job) == "Cancelled."


def test_an_editor_that_refuses_is_named(client: Client) -> None:
    uri = client.open(DOUBLE, "file:///nowhere/refused.py")
    client.refuses_edits = "read-only"
    try:
        sentence, _ = implement(client, uri)
    finally:
        client.refuses_edits = ""
    assert sentence == "The editor refused the edit (read-only)."


def test_alternatives_keep_and_take_back(client: Client) -> None:
    uri = client.open("import math\n\n\n" + DOUBLE, "file:///nowhere/choices.py")
    implement(client, uri, 3)
    titles = [action["title"] for action in client.actions(uri, 4)]
    assert "Keep this body of `double`" in titles and "Take back the body of `double`" in titles
    client.command("coderl.reject", uri=uri, name="double")
    client.notified("workspace/applyEdit", lambda p: p["label"] == "Take back double")
    client.request("textDocument/codeLens", {"textDocument": {"uri": uri}})
    assert client.texts[uri] == "import math\n\n\n" + DOUBLE.rstrip("\n") + "\n" or client.texts[uri].endswith('"""')
    assert [action["title"] for action in client.actions(uri, 4)] == ["Implement `double` (2 examples)"]


def test_closed_and_unknown_documents(client: Client) -> None:
    for uri in ("file:///nowhere/never-opened.py", "untitled:Untitled-1", "http://[bad", ""):
        assert client.actions(uri, 0) == []
        assert client.request("textDocument/codeLens", {"textDocument": {"uri": uri}}) == []
        position = {"line": 0, "character": 0}
        assert client.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": position}) is None
        assert client.command("coderl.implement", uri=uri, name="f") is None
    assert client.notified("window/showMessage", lambda p: "not open" in p["message"])


@pytest.mark.parametrize(
    "uri",
    [
        "untitled:Untitled-1",
        "vscode-vfs://github/owner/repo/a%20b.py",
        "file:///c%3A/Users/me/a.py",
        "file:///nowhere/M%C3%BCller%20%26%20S%C3%B6hne/%E4%BE%8B.py",
    ],
)
def test_any_uri_can_be_implemented(client: Client, uri: str) -> None:
    client.open(DOUBLE, uri)
    sentence, _ = implement(client, uri)
    assert sentence.startswith("double: passes 2/2") and client.texts[uri] == DONE


def test_windows_drive_letters_are_one_file(client: Client) -> None:
    client.open(DOUBLE, "file:///d%3A/work/a.py")
    assert client.actions("file:///D:/work/a.py", 0)


def test_positions_in_other_encodings(folder: Path, run: Path) -> None:
    text = '"""🙂é"""\nclass Ü:\n    def f(self, a="🙂é"): "é🙂\\n>>> Ü().f()\\n2\\n"; ...\n'
    for encoding, column in (("utf-8", 7), ("utf-32", 7)):
        with server(folder, run) as other:
            other.start({**FULL, "general": {"positionEncodings": [encoding, "utf-16"]}})
            assert other.initialized["capabilities"]["positionEncoding"] == encoding
            uri = other.open(text)
            assert "Implement `f` (1 example)" in other.actions(uri, 2)[0]["title"]
            lens = other.request("textDocument/codeLens", {"textDocument": {"uri": uri}})[0]
            line = text.split("\n")[2]
            width = len(line.encode("utf-8")) if encoding == "utf-8" else len(line)
            assert lens["range"]["end"] == {"line": 2, "character": width}
            assert column
            assert other.leave() == 0


def test_status_and_unloading(client: Client) -> None:
    status = client.command("coderl.status")
    assert status["trusted"] is True and status["busy"] is False and status["model"] == "tiny"
    assert client.command("coderl.unloadModel") is True
    assert client.command("coderl.status")["worker"]["model"] == ""
