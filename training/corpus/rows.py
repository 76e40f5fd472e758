"""The common row of supervised data: one task with its solution, from whatever source."""

from __future__ import annotations

import ast
import contextlib
import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from engine.tasks import Example, ExampleForm
from training.errors import StageFailed

HELD_OUT_DIVISOR = 16
"""One exercise in this many is held out, chosen by the hash of its name."""


@dataclass(frozen=True)
class Row:
    """One task with a reference solution."""

    origin: str
    """`curriculum/MODULE`, `composed`, `mbpp` or `mined/PACKAGE`."""
    name: str
    """Qualified name of the function."""
    signature: str
    """`def` line(s), canonical formatting."""
    phrasings: tuple[str, ...]
    """Prose of the docstring, then other phrasings of it; Examples excluded."""
    examples: tuple[tuple[str, str, str | None], ...]
    """(source, want, want_exception) of each Example."""
    body: str
    """Canonical body."""
    imports: tuple[str, ...] = ()
    """Import lines the body needs."""
    class_header: str = ""
    """For a method: its class as a skeleton."""
    program: str = ""
    """The file as it is before the task is solved, the function a stub; empty where the function stands alone."""
    licence: str = ""
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def held_out(self) -> bool:
        """True where this exercise is kept for evaluation and never trained on."""
        return self.origin.startswith("curriculum/") and is_held_out(self.name)

    def example_objects(self) -> tuple[Example, ...]:
        """The Examples as the engine's type (line numbers unknown: 0)."""
        return tuple(
            Example(source, want, ExampleForm.DOCTEST, 0, 0, frozenset(), error)
            for source, want, error in self.examples
        )


def row_source(row: Row, phrasing: int = 0, shown: int | None = None) -> str:
    """The file a user would have: the row's function as a stub with docstring and Examples.

    Args:
        row: the task.
        phrasing: which of the row's phrasings; other than 0 only for functions that stand alone.
        shown: number of Examples in the docstring; None shows all.
    """
    if row.program and phrasing == 0 and shown is None:
        return row.program
    lines = [row.phrasings[phrasing], ""]
    for source, want, error in row.examples[:shown]:
        first, *rest = source.split("\n")
        lines += [f">>> {first}", *(f"... {line}" for line in rest)]
        if error is not None:
            lines += ["Traceback (most recent call last):", error]
        lines += want.rstrip("\n").split("\n") if want else []
    docstring = "\n".join(lines).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    block = "\n".join(f"    {line}" if line else "" for line in f'"""{docstring}\n"""\n...'.split("\n"))
    head = "".join(f"{line}\n" for line in row.imports)
    return f"{head}{row.signature}\n{block}\n"


def is_held_out(name: str) -> bool:
    """The split, fixed before any training: by the SHA-256 of the exercise's name."""
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % HELD_OUT_DIVISOR == 0


def write_rows(rows: Iterable[Row], path: Path) -> int:
    """Write rows as JSON lines, the whole file or nothing of it; returns their number.

    Raises:
        StageFailed: the file cannot be written; one that was there before is kept.
    """
    partial = path.with_name(path.name + ".partial")
    count = 0
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("w", encoding="utf-8") as file:
            for row in rows:
                file.write(json.dumps(asdict(row)) + "\n")
                count += 1
        partial.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise StageFailed(
            f"{path} could not be written ({error.strerror or error}); make room and run again."
        ) from error
    return count


def read_rows(path: Path) -> Iterator[Row]:
    """Read what `write_rows` wrote.

    Raises:
        OSError: the file cannot be read.
        StageFailed: a line is no row.
    """
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                raw = json.loads(line)
                for key in ("phrasings", "imports"):
                    raw[key] = tuple(raw[key])
                raw["examples"] = tuple(tuple(e) for e in raw["examples"])
                row = Row(**raw)
            except (ValueError, KeyError, TypeError):
                raise StageFailed(
                    f"{path} is no file of rows: line {number} is of another kind or was cut short; "
                    "`coderl-train corpus` writes such files."
                ) from None
            yield row


def skeleton(body: str) -> str:
    """The body with local names numbered by first use: equal for bodies that differ only in naming.

    Used to find near-duplicates of held-out exercises. Names of builtins and attributes stay.
    """
    tree = ast.parse(body_as_function(body))
    names: dict[str, str] = {}
    kept = set(dir(__import__("builtins")))
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id not in kept:
            node.id = names.setdefault(node.id, f"v{len(names)}")
        elif isinstance(node, ast.arg):
            node.arg = names.setdefault(node.arg, f"v{len(names)}")
    return ast.unparse(tree)


def body_as_function(body: str) -> str:
    """A body as a function without parameters, so that `return` and `yield` parse."""
    return "def f():\n" + "\n".join(f"    {line}" for line in body.split("\n"))


def without_near_duplicates(rows: Iterable[Row], held_out: Iterable[Row], min_chars: int = 50) -> Iterator[Row]:
    """Drop rows named like a held-out exercise or with the same body skeleton (bodies of `min_chars` or more)."""
    names: set[str] = set()
    skeletons: set[str] = set()
    for row in held_out:
        names.add(row.name)
        if len(row.body) >= min_chars:
            skeletons.add(skeleton(row.body))
    for row in rows:
        if row.name not in names and not (len(row.body) >= min_chars and skeleton(row.body) in skeletons):
            yield row
