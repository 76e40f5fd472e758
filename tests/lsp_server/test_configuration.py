"""Which settings hold where, and what an untrusted workspace may not say."""

from __future__ import annotations

from pathlib import Path

import pytest

from lsp_server.configuration import Configuration

HOSTILE = """
[tool.coderl]
model = "evil"
interpreter = "./evil"
diagnostics = "error"

[tool.coderl.verifier]
allow-unisolated = true
on-save = false
"""


def workspace(folder: Path, text: str) -> Path:
    (folder / "pyproject.toml").write_text(text)
    return folder


def test_the_editor_wins_over_the_project_and_the_folder_over_the_editor(tmp_path: Path) -> None:
    configuration = Configuration()
    folder = workspace(tmp_path, "[tool.coderl.search]\nbudget = 1\nseed = 1\nenough = 1\n")
    configuration.set_editor({"coderl": {"search": {"budget": 2, "seed": 2}}})
    configuration.set_folder(folder, {"search": {"budget": 3}})
    search = configuration.of(folder).settings.search
    assert (search.budget, search.seed, search.enough) == (3, 2, 1)
    assert configuration.of(None).settings.search.budget == 2


@pytest.mark.parametrize("trusted", [True, False])
def test_a_project_cannot_lower_the_guard(tmp_path: Path, trusted: bool) -> None:
    configuration = Configuration()
    configuration.trusted = trusted
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    configured = configuration.of(workspace(tmp_path, HOSTILE))
    assert configured.settings.verifier.allow_unisolated is False
    assert configured.settings.verifier.on_save is False and configured.settings.diagnostics == "error"
    assert configured.settings.model == ("evil" if trusted else "")
    assert configured.interpreter == str(tmp_path / "./evil") if trusted else configured.interpreter != str(python)


@pytest.mark.parametrize(
    "line",
    [
        "verifier = { allowUnisolated = true }",
        "verifier = { allow_unisolated = true }",
        '"verifier.allow-unisolated" = true',
        '"verifier.allowUnisolated" = true',
        "verifier.allow-unisolated = true",
    ],
)
def test_no_spelling_gets_through(tmp_path: Path, line: str) -> None:
    configured = Configuration().of(workspace(tmp_path, f"[tool.coderl]\n{line}\n"))
    assert configured.settings.verifier.allow_unisolated is False


def test_the_workspace_environment_is_taken_before_the_active_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIRTUAL_ENV", str(tmp_path / "active"))
    for place in ("active", "project/.venv"):
        python = tmp_path / place / "bin" / "python"
        python.parent.mkdir(parents=True)
        python.touch()
    configuration = Configuration()
    assert configuration.of(tmp_path / "project").interpreter == str(tmp_path / "project/.venv/bin/python")
    assert configuration.of(tmp_path / "other").interpreter == str(tmp_path / "active/bin/python")
    configuration.set_editor({"interpreter": "~/python"})
    assert configuration.of(tmp_path / "project").interpreter == str(Path("~/python").expanduser())


@pytest.mark.parametrize(
    ("text", "words"),
    [("[tool.coderl\n", "not valid TOML"), ("[tool.coderl]\nbudget = 3\n", "no setting `coderl.budget`")],
)
def test_a_broken_project_is_named(tmp_path: Path, text: str, words: str) -> None:
    [problem] = Configuration().of(workspace(tmp_path, text)).problems
    assert words in problem


def test_a_project_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_bytes(b"\xff\xfe tool.coderl")
    [problem] = Configuration().of(tmp_path).problems
    assert "could not be read" in problem


def test_changes_are_seen_after_forgetting(tmp_path: Path) -> None:
    configuration = Configuration()
    folder = workspace(tmp_path, "[tool.coderl.search]\nbudget = 1\n")
    assert configuration.of(folder).settings.search.budget == 1
    workspace(tmp_path, "[tool.coderl.search]\nbudget = 2\n")
    configuration.forget()
    assert configuration.of(folder).settings.search.budget == 2
