"""Mines Python trees for functions: signature, docstring, canonical body and what the body uses of its file.

python -m training.corpus.mining --out runs/corpus/mined.jsonl DIR [DIR ...]
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import json
import multiprocessing
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rich.progress import track

MAX_FILE_BYTES = 400_000
MAX_BODY_CHARS = 1_200
MAX_DOCSTRING_CHARS = 2_500
MAX_CONTEXT_CHARS = 500

# Generated code and data tables teach nothing; vendored copies are duplicates of packages mined by themselves.
# Tests assert far more than they compute.
SKIPPED_PARTS = {
    "__pycache__",
    "_vendor",
    "vendored",
    "_vendored_packages",
    "node_modules",
    "lib2to3",
    "idlelib",
    "test",
    "tests",
}


@dataclass(frozen=True)
class MinedFunction:
    """One function found in a source file."""

    package: str
    """Top-level folder or distribution it came from."""
    path: str
    """File, relative to the mined root."""
    name: str
    """Qualified name in the file."""
    signature: str
    """Decorators and `def` line, canonical formatting."""
    docstring: str
    """Cleaned docstring; empty where there is none."""
    body: str
    """Canonical body (`ast.unparse`), docstring and comments removed, dedented."""
    context: str
    """Import lines and, for methods, the class line and `__init__` signature that the body refers to."""

    @property
    def digest(self) -> str:
        """Content hash used for exact de-duplication and for the split."""
        return hashlib.sha256(f"{self.signature}\n{self.body}".encode()).hexdigest()


def canonical_body(statements: list[ast.stmt]) -> str:
    """Source of statements in one canonical formatting, so that a small model need not model style."""
    return ast.unparse(ast.Module(body=statements, type_ignores=[]))


def canonical_signature(node: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    """Decorators and `def` line of a function in canonical formatting, colon included."""
    fields: dict[str, Any] = {field: getattr(node, field, None) for field in node._fields}
    hollow = type(node)(**fields)
    hollow.body = [ast.Pass()]
    text = ast.unparse(ast.fix_missing_locations(hollow))
    return text[: text.rindex("\n")]


def functions_of(source: str, package: str, path: str) -> Iterator[MinedFunction]:
    """Yield every function and method of a module that has a real body of acceptable size.

    Raises:
        SyntaxError, ValueError: the source does not parse.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tree = ast.parse(source)
    imports = [
        (ast.unparse(n), {a.asname or a.name.split(".")[0] for a in n.names})
        for n in tree.body
        if isinstance(n, ast.Import | ast.ImportFrom)
    ]

    def visit(nodes: Iterable[ast.stmt], scope: tuple[str, ...], owner: ast.ClassDef | None) -> Iterator[MinedFunction]:
        for node in nodes:
            if isinstance(node, ast.ClassDef):
                yield from visit(node.body, (*scope, node.name), node)
            elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                found = mined(node, scope, owner)
                if found:
                    yield found
            elif isinstance(node, ast.If | ast.Try):
                yield from visit(node.body, scope, owner)

    def mined(
        node: ast.FunctionDef | ast.AsyncFunctionDef, scope: tuple[str, ...], owner: ast.ClassDef | None
    ) -> MinedFunction | None:
        docstring = ast.get_docstring(node, clean=True) or ""
        statements = node.body[1:] if docstring or ast.get_docstring(node, clean=False) is not None else node.body
        if not statements or len(docstring) > MAX_DOCSTRING_CHARS:
            return None
        body = canonical_body(statements)
        if (
            len(body) > MAX_BODY_CHARS
            or body in ("pass", "...", "raise NotImplementedError")
            or body.startswith("raise NotImplementedError")
        ):
            return None
        signature = canonical_signature(node)
        if len(signature) > 400:
            return None
        used = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
        lines = [text for text, names in imports if names & used]
        if owner is not None:
            lines += class_lines(owner, node)
        context = "\n".join(lines)[:MAX_CONTEXT_CHARS]
        return MinedFunction(package, path, ".".join((*scope, node.name)), signature, docstring, body, context)

    yield from visit(tree.body, (), None)


def class_lines(owner: ast.ClassDef, method: ast.AST) -> list[str]:
    """The class line, short attribute declarations and a short `__init__` of a method's class."""
    bases = ", ".join(ast.unparse(b) for b in owner.bases)
    lines = [f"class {owner.name}({bases}):" if bases else f"class {owner.name}:"]
    for member in owner.body:
        if isinstance(member, ast.AnnAssign) or (isinstance(member, ast.Assign) and len(lines) < 8):
            text = ast.unparse(member)
            if len(text) < 60:
                lines.append(f"    {text}")
        elif isinstance(member, ast.FunctionDef) and member.name == "__init__" and member is not method:
            statements = member.body[1:] if ast.get_docstring(member, clean=False) is not None else member.body
            text = (
                canonical_signature(member)
                + "\n"
                + "\n".join(f"    {x}" for s in statements for x in ast.unparse(s).split("\n"))
            )
            if len(text) < 400:
                lines += [f"    {line}" for line in text.split("\n")]
    return lines


def mine_file(job: tuple[str, str]) -> list[MinedFunction]:
    """Functions of one file; empty where the file cannot be read or parsed (reported by the caller as skipped)."""
    root, path = job
    try:
        source = Path(path).read_text(encoding="utf-8")
        relative = Path(path).relative_to(root)
        return list(functions_of(source, relative.parts[0], str(relative)))
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
        return []


def python_files(root: Path) -> Iterator[Path]:
    """Python files below a folder worth mining, in a fixed order."""
    for path in sorted(root.rglob("*.py")):
        if (
            not SKIPPED_PARTS & set(path.relative_to(root).parts)
            and path.is_file()
            and path.stat().st_size <= MAX_FILE_BYTES
        ):
            yield path


def main() -> None:
    """Mine folders into one JSON-lines file, exact duplicates removed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("roots", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--processes", type=int, default=multiprocessing.cpu_count())
    options = parser.parse_args()
    jobs = [(str(root), str(path)) for root in options.roots for path in python_files(root)]
    seen: set[str] = set()
    options.out.parent.mkdir(parents=True, exist_ok=True)
    with multiprocessing.Pool(options.processes) as pool, options.out.open("w", encoding="utf-8") as out:
        for functions in track(pool.imap(mine_file, jobs, chunksize=16), "mining", total=len(jobs)):
            for function in functions:
                if function.digest not in seen:
                    seen.add(function.digest)
                    out.write(json.dumps(asdict(function)) + "\n")
    print(f"{len(seen)} functions from {len(jobs)} files in {options.out}")


if __name__ == "__main__":
    main()
