"""Picks from mined functions those a reader could write from the docstring alone: short, on the standard library."""

from __future__ import annotations

import ast
import builtins
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from engine.examples import plain_docstring, read_docstring
from training.corpus.rows import Row

MAX_BODY_CHARS = 400
MAX_PROSE_CHARS = 500
BUILTINS = set(dir(builtins))


def self_contained_rows(mined: Path) -> Iterator[Row]:
    """Yield mined top-level functions with a docstring whose body uses its parameters and the standard library."""
    with mined.open(encoding="utf-8") as file:
        for line in file:
            raw = json.loads(line)
            row = self_contained_row(raw)
            if row:
                yield row


def self_contained_row(raw: dict[str, str]) -> Row | None:
    """The row of a mined function; None where it is long, a method, undocumented, or leans on other code."""
    if "." in raw["name"] or len(raw["body"]) > MAX_BODY_CHARS or len(raw["docstring"]) < 20:
        return None
    try:
        node = ast.parse(raw["signature"] + "\n" + "\n".join(f"    {part}" for part in raw["body"].split("\n"))).body[0]
    except SyntaxError:
        return None
    if not isinstance(node, ast.FunctionDef) or node.decorator_list:
        return None
    imports = [text for text in raw["context"].split("\n") if text.startswith(("import ", "from ")) and standard(text)]
    bound = {name for text in imports for statement in ast.parse(text).body for name in names_bound(statement)}
    bound |= {n.arg for n in ast.walk(node) if isinstance(n, ast.arg)}
    bound |= {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    bound |= {n.name for n in ast.walk(node) if isinstance(n, ast.FunctionDef | ast.ExceptHandler) and n.name}
    bound |= {name for n in ast.walk(node) for name in names_bound(n)}
    body_names = {n.id for statement in node.body for n in ast.walk(statement) if isinstance(n, ast.Name)}
    if body_names - bound - BUILTINS:
        return None
    reading = read_docstring(plain_docstring(raw["docstring"]), raw["name"])
    if not 15 <= len(reading.prose) <= MAX_PROSE_CHARS:
        return None
    return Row(
        origin=f"mined/{raw['package']}",
        name=raw["name"],
        signature=raw["signature"],
        phrasings=(reading.prose,),
        examples=tuple((e.source, e.want, e.want_exception) for e in reading.examples),
        body=raw["body"],
        imports=tuple(imports),
    )


def standard(statement: str) -> bool:
    """True for a whole import line of the standard library (mined context may be cut in the middle of a line)."""
    try:
        ast.parse(statement)
    except SyntaxError:
        return False
    return statement.split()[1].split(".")[0] in sys.stdlib_module_names


def names_bound(node: ast.AST) -> set[str]:
    """Names an import statement binds; empty for other nodes."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        return {alias.asname or alias.name.split(".")[0] for alias in node.names}
    return set()
