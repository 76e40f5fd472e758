"""Reads `FILE[::QUALNAME ...]` and picks the functions it means."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.commands.outcome import CommandFailed
from engine.quiet_ast import parse_module
from engine.reading import FunctionEntry, SourceFile, UnreadableSource, read_source, source_file

_PYTHON_SUFFIXES = (".py", ".pyw", ".pyi", "")


@dataclass(frozen=True)
class Target:
    """What a command is to work on."""

    path: Path
    """The file, as it was named."""
    names: tuple[str, ...]
    """Qualified names of functions in it; empty where none is named."""


def parse_target(file_argument: str, further: Sequence[str]) -> Target:
    """Take `FILE::a::B.c` and the arguments after it apart.

    Raises:
        CommandFailed: the file or a name is empty, or a second file is named.
    """
    file, *names = file_argument.split("::")
    for argument in further:
        if "/" in argument or "\\" in argument or argument.endswith(".py") or ".py::" in argument:
            raise CommandFailed(f"One file at a time: {argument!r} is not the name of a function in {file}.")
        names += argument.split("::")
    if not file:
        raise CommandFailed(f"No file is named in {file_argument!r}; it is written FILE::NAME.")
    if not all(names):
        raise CommandFailed(f"A function's name is missing after `::` in {file_argument!r}.")
    return Target(Path(file), tuple(dict.fromkeys(names)))


def open_source(path: Path) -> SourceFile:
    """The file at `path`, broken or not.

    Raises:
        CommandFailed: it cannot be read, or is no Python.
    """
    try:
        text = read_source(path)
    except UnreadableSource as error:
        raise CommandFailed(str(error)) from None
    file = source_file(text)
    is_valid = parse_module(text.removeprefix("\ufeff")) is not None
    if path.suffix.lower() not in _PYTHON_SUFFIXES and not (is_valid and file.functions):
        raise CommandFailed(f"{path} is not a Python file.")
    if not is_valid and not file.functions:
        raise CommandFailed(f"{path} is not valid Python, and no function can be made out in it.")
    return file


def named_entries(file: SourceFile, target: Target) -> list[FunctionEntry]:
    """The functions that a target names, in the order named.

    Raises:
        CommandFailed: there is none of a name, or it is one that is to stay without a body.
    """
    found: list[FunctionEntry] = []
    for name in target.names:
        same = [entry for entry in file.entries if entry.name == name]
        if not same:
            raise CommandFailed(_no_such(file, target.path, name))
        # Of several definitions (a property and its setter, say) those that say what they are for.
        found += [entry for entry in same if entry.docstring] or same[-1:]
    return found


def _no_such(file: SourceFile, path: Path, name: str) -> str:
    if any(entry.name == name for entry in file.functions):
        return f"{name} in {path} is an overload or an abstract method, which stays without a body."
    names = list(dict.fromkeys(entry.name for entry in file.entries))
    members = [other for other in names if other.startswith(name + ".")]
    short = [other for other in names if other.rpartition(".")[2] == name]
    close = members or short or difflib.get_close_matches(name, names, n=3)
    hint = f"; did you mean {_either(close[:3])}?" if close else "."
    return f"There is no function {name} in {path}{hint}"


def _either(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
