"""Which settings hold for a document: those of the editor, of its folder's `pyproject.toml`, and what trust allows."""

from __future__ import annotations

import dataclasses
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_type_hints

from lsp_server.protocol import mapping_of

if TYPE_CHECKING:
    from lsp_server.settings import Settings

PYPROJECT = "pyproject.toml"


@dataclass(frozen=True)
class Configured:
    """What holds for the documents of one folder."""

    settings: Settings
    problems: tuple[str, ...]
    """One sentence for each setting that is wrong."""
    interpreter: str
    """Python to run code with; empty takes the one this process runs on."""


class Configuration:
    """Everything that was said about settings, by folder."""

    def __init__(self) -> None:
        self.trusted = True
        """False where the client said that the workspace is not to be trusted: then nothing is run."""
        self._editor: Mapping[str, Any] = {}
        self._folders: dict[str | None, Mapping[str, Any]] = {}
        self._cached: dict[Path | None, Configured] = {}

    def set_editor(self, given: Any) -> None:
        """Take what `initializationOptions` or `didChangeConfiguration` give, with or without the section's name."""
        inner = mapping_of(given).get("coderl", given)
        self._editor = mapping_of(inner)
        self.forget()

    def set_folder(self, folder: Path | None, given: Any) -> None:
        """Take what the client answered for one folder; None stands for documents outside of all folders."""
        self._folders[str(folder) if folder is not None else None] = mapping_of(given)
        self.forget()

    def forget(self) -> None:
        """Read the files again when next asked."""
        self._cached.clear()

    def of(self, folder: Path | None) -> Configured:
        """What holds in a folder; None for documents outside of all folders."""
        if folder not in self._cached:
            self._cached[folder] = self._read(folder)
        return self._cached[folder]

    def _read(self, folder: Path | None) -> Configured:
        from lsp_server.settings import nested_keys, read_settings

        project, problem = _pyproject(folder) if folder is not None else ({}, "")
        # First one spelling for all keys, so that none gets past the guard.
        project = nested_keys(project)
        for key in _kept_from_workspace(self.trusted):
            _remove(project, key)
        client = self._folders.get(str(folder) if folder is not None else None, {})
        settings, problems = read_settings(project, self._editor, client)
        return Configured(settings, (problem, *problems) if problem else problems, self._interpreter(settings, folder))

    def _interpreter(self, settings: Settings, folder: Path | None) -> str:
        named = settings.interpreter
        if named:
            path = Path(os.path.expandvars(named)).expanduser()
            if not path.is_absolute() and folder is not None and (os.sep in named or "/" in named):
                path = folder / path
            return str(path)
        places = [folder / name for name in (".venv", "venv")] if folder is not None and self.trusted else []
        active = os.environ.get("VIRTUAL_ENV", "")
        for place in [*places, *([Path(active)] if active else [])]:
            python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
            if python.is_file():
                return str(python)
        return ""


def _kept_from_workspace(trusted: bool) -> list[str]:
    """Settings that a `pyproject.toml` may not make, as dotted snake-case keys."""
    from lsp_server.settings import Settings

    refused = {"never"} if trusted else {"never", "trusted"}

    def walk(kind: type, prefix: str) -> list[str]:
        found: list[str] = []
        hints = get_type_hints(kind)
        for item in dataclasses.fields(kind):
            if dataclasses.is_dataclass(hints[item.name]):
                found += walk(hints[item.name], f"{prefix}{item.name}.")
            elif item.metadata.get("from_workspace") in refused:
                found.append(prefix + item.name)
        return found

    return walk(Settings, "")


def _remove(table: dict[str, Any], key: str) -> None:
    first, _, rest = key.partition(".")
    if not rest:
        table.pop(first, None)
    elif isinstance(table.get(first), dict):
        _remove(table[first], rest)


def _pyproject(folder: Path) -> tuple[dict[str, Any], str]:
    path = folder / PYPROJECT
    try:
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return {}, ""
    except (OSError, UnicodeDecodeError) as error:
        return {}, f"{path} could not be read ({error}); its settings are ignored."
    if "tool.coderl" not in text:
        return {}, ""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        tool = tomllib.loads(text).get("tool", {})
    except tomllib.TOMLDecodeError as error:
        return {}, f"{path} is not valid TOML ({error}); its settings are ignored."
    return dict(mapping_of(mapping_of(tool).get("coderl", {}))), ""
