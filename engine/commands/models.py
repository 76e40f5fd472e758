"""`coderl-lsp models`: lists, adds, chooses, checks and removes models."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from rich.table import Table
from rich.text import Text

from engine.commands.conversion import convert, is_checkpoint, is_hub_id
from engine.commands.outcome import ALL_VERIFIED, NOT_VERIFIED, CommandFailed
from engine.commands.report import SCHEMA
from engine.commands.terminal import Terminal, plain_output
from engine.model_store import MANIFEST_FILE, InstalledModel, ListedModel, ModelError, ModelStore, verify_files

_T = TypeVar("_T")


def list_models(*, as_json: bool) -> int:
    """Print every model, broken ones too; return the exit code.

    Raises:
        CommandFailed: the models' folder cannot be read.
    """
    listed = _store(lambda store: store.list())
    if as_json:
        plain_output()
        print(json.dumps({"schema": SCHEMA, "models": [_as_json(model) for model in listed]}))
        return ALL_VERIFIED
    table = Table()
    for column in ("model", "roles", "size", "description", "folder"):
        table.add_column(column, overflow="fold", justify="right" if column == "size" else "left")
    for model in listed:
        name = Text(f"{model.name} *" if model.is_current else model.name, "bold" if model.is_current else "")
        manifest = model.manifest
        if manifest is None:
            table.add_row(name, Text("broken", "red"), "", Text(model.problem), Text(str(model.folder)))
        else:
            size = f"{manifest.bytes / 1e6:.1f} MB"
            roles = ", ".join(manifest.roles.names())
            table.add_row(name, roles, size, Text(manifest.description), Text(str(model.folder)))
    Terminal().out.print(table)
    return ALL_VERIFIED


def add_model(source: str, *, replace: bool, as_json: bool) -> int:
    """Install a model folder, or a transformers checkpoint (a folder, or a hub id) after converting it.

    Raises:
        CommandFailed: there is no such thing, it is broken or foreign, or its name is taken.
    """
    terminal = Terminal()
    folder = Path(source).expanduser()
    if folder.is_dir() and not (is_checkpoint(folder) and not (folder / MANIFEST_FILE).exists()):
        model = _store(lambda store: store.add(folder, replace=replace))
    else:
        if not folder.is_dir():
            if folder.exists() or not is_hub_id(source):
                raise CommandFailed(f"There is no folder {source}, and it is no name of a hub model (OWNER/NAME).")
            terminal.note(f"There is no folder {source}: getting the model {source} from the Hugging Face hub.")
        with tempfile.TemporaryDirectory(prefix="coderl-convert-") as temporary:
            out = Path(temporary, "model")
            convert(str(folder.absolute()) if folder.is_dir() else source, out)
            model = _store(lambda store: store.add(out, replace=replace))
    if as_json:
        plain_output()
        print(json.dumps({"schema": SCHEMA, "name": model.manifest.name, "folder": str(model.folder)}))
    else:
        name = model.manifest.name
        use = f"use it with `--model {name}`, or always after `coderl-lsp models use {name}`."
        terminal.note(f"Installed {name} in {model.folder}; {use}")
    return ALL_VERIFIED


def use_model(name: str) -> int:
    """Make a model the one that is used where none is named; running servers take it up by themselves.

    Raises:
        CommandFailed: there is no such model, or the choice cannot be written down.
    """
    _store(lambda store: store.set_current(name))
    Terminal().note(f"{name} is the current model.")
    return ALL_VERIFIED


def verify_model(name: str | None, *, as_json: bool) -> int:
    """Compare a model's files with its manifest; 0 where all are as they should be, else 1.

    Raises:
        CommandFailed: there is no such model, or it has no valid manifest.
    """
    model = _store(lambda store: store.resolve(name, check=False))
    check = verify_files(model.folder, model.manifest)
    if as_json:
        plain_output()
        found = {
            "schema": SCHEMA,
            "name": model.manifest.name,
            "folder": str(model.folder),
            "sha256": model.manifest.digest,
            "ok": check.intact,
            "missing": list(check.missing),
            "corrupt": [{"file": file, "problem": problem} for file, problem in check.corrupt],
            "foreign": list(check.foreign),
        }
        print(json.dumps(found))
    else:
        _print_check(model, check.problem, check.foreign)
    return ALL_VERIFIED if check.intact else NOT_VERIFIED


def remove_model(name: str) -> int:
    """Delete a user's model.

    Raises:
        CommandFailed: there is no such model, it is the default one, or it cannot be deleted.
    """
    folder = _store(lambda store: store.remove(name))
    Terminal().note(f"Removed {name} from {folder}.")
    return ALL_VERIFIED


def _store(action: Callable[[ModelStore], _T]) -> _T:
    """Do something with the store, its errors turned into the command's."""
    try:
        return action(ModelStore())
    except ModelError as error:
        raise CommandFailed(str(error)) from None


def _as_json(model: ListedModel) -> dict[str, Any]:
    manifest = model.manifest
    return {
        "name": model.name,
        "current": model.is_current,
        "folder": str(model.folder),
        "problem": model.problem,
        "description": manifest.description if manifest else None,
        "roles": list(manifest.roles.names()) if manifest else [],
        "bytes": manifest.bytes if manifest else None,
        "sha256": manifest.digest if manifest else None,
        "licence": manifest.licence if manifest else None,
    }


def _print_check(model: InstalledModel, problem: str, foreign: Sequence[str]) -> None:
    terminal, manifest = Terminal(), model.manifest
    if problem:
        terminal.out.print(Text(f"{manifest.name} in {model.folder} is damaged: {problem}.", "red"), soft_wrap=True)
    else:
        count, size = len(manifest.files), manifest.bytes / 1e6
        sentence = (
            f"{manifest.name} in {model.folder} is intact: {count} files, {size:.1f} MB, SHA-256 {manifest.digest}."
        )
        terminal.out.print(Text(sentence, "green"), soft_wrap=True)
    if foreign:
        terminal.note(f"Not part of the model, and never used: {', '.join(foreign)}.")
