"""Unified diffs between two versions of a file, to be looked at or to be applied."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import Path

from engine.lines import split_lines

_NO_FINAL_NEWLINE = "\\ No newline at end of file\n"


def patch(path: Path, old: str, new: str) -> str:
    """A patch that `git apply` and `patch -p1` understand, line ends as in the file; empty where nothing differs."""
    name = path.as_posix().lstrip("/")
    parts = []
    for line in _diff(old, new, f"a/{name}", f"b/{name}"):
        parts.append(line if line.endswith(("\n", "\r")) else f"{line}\n{_NO_FINAL_NEWLINE}")
    return "".join(parts)


def shown_lines(old: str, new: str) -> list[str]:
    """The lines of the diff for people: without line ends, byte-order mark and file names."""
    lines = _diff(old.removeprefix("\ufeff"), new.removeprefix("\ufeff"), "", "")
    return [line.rstrip("\r\n").replace("\f", "^L") for line in lines][2:]


def _diff(old: str, new: str, old_name: str, new_name: str) -> Iterator[str]:
    return difflib.unified_diff(
        split_lines(old, keepends=True), split_lines(new, keepends=True), old_name, new_name, n=3
    )
