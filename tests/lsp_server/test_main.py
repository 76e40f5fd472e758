"""Arguments, the last line of defence against tracebacks, and a manual that knows every option."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.commands.outcome import CommandFailed
from lsp_server import VERSION
from lsp_server import main as module
from lsp_server.main import main

ROOT = Path(__file__).resolve().parents[2]
MANUAL = ROOT / "docs" / "CLI.md"


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert not ended.value.code
    said = capsys.readouterr().out
    assert said == f"coderl-lsp {VERSION}\n"
    assert f'\nversion = "{VERSION}"\n' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("line", ["", "fly", "doctor now", "verify", "verify a.py --fast", "models add", "models x"])
def test_wrong_arguments(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(line.split())
    assert ended.value.code == 2
    out, err = capsys.readouterr()
    assert out == "" and err.startswith("usage: coderl-lsp")


@pytest.mark.parametrize(
    "line",
    ["a.py::f g", "a.py::f g --json", "a.py::f --json g", "--json a.py f g", "a.py f --json g"],
)
def test_names_and_options_in_any_order(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    monkeypatch.setattr("engine.commands.verify.verify", lambda options: seen.append(options) or 0)
    assert main(["verify", *line.split()]) == 0
    assert seen[0].target.path == Path("a.py") and seen[0].target.names == ("f", "g")


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (CommandFailed("That cannot be."), 2, "That cannot be.\n"),
        (KeyboardInterrupt(), 130, "Interrupted.\n"),
        (BrokenPipeError(), 141, ""),
        (ZeroDivisionError("a\nb"), 2, "coderl-lsp failed unexpectedly (ZeroDivisionError: a b); "),
        (MemoryError(), 2, "coderl-lsp failed unexpectedly (MemoryError); "),
    ],
)
def test_every_error_becomes_a_sentence(
    error: BaseException, code: int, said: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(options: argparse.Namespace) -> int:
        raise error

    monkeypatch.setattr(module, "_doctor", fail)
    monkeypatch.setattr(module.signal, "signal", lambda *ignored: None)
    monkeypatch.setattr(module.os, "dup2", lambda *ignored: None)
    monkeypatch.delenv("CODERL_DEBUG", raising=False)
    assert main(["doctor"]) == code
    out, err = capfd.readouterr()
    assert out == "" and err.startswith(said) and err.count("\n") == (1 if said else 0)


def test_debugging_shows_where(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_doctor", lambda options: 1 // 0)
    monkeypatch.setenv("CODERL_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        main(["doctor"])


def options_of(parser: argparse.ArgumentParser, command: str = "coderl-lsp") -> Iterator[tuple[str, str]]:
    """(command, option) for every option of every command."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, child in action.choices.items():
                yield from options_of(child, f"{command} {name}")
        yield from ((command, option) for option in action.option_strings if option.startswith("--"))


def test_the_manual_names_every_command_and_option() -> None:
    manual = MANUAL.read_text(encoding="utf-8")
    for command, option in options_of(module._parser()):
        assert command in manual, command
        if option != "--help":
            assert re.search(rf"[`\[ ]{option}\b", manual), f"{command} {option}"
