"""Reads the curriculum's modules into rows, by their source alone."""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.examples import plain_docstring, read_docstring
from training.corpus.mining import canonical_body, canonical_signature, class_lines
from training.corpus.rows import Row

FOLDER = Path(__file__).parent.parent / "curriculum"
INFRASTRUCTURE = {"__init__", "exercise", "check"}


def curriculum_rows(folder: Path = FOLDER) -> Iterator[Row]:
    """Yield every exercise of the curriculum, topic by topic, module by module."""
    for path in sorted(folder.rglob("*.py")):
        if path.stem not in INFRASTRUCTURE:
            yield from module_rows(path)


def module_rows(path: Path) -> Iterator[Row]:
    """Yield the exercises of one module.

    Raises:
        SyntaxError: the module does not parse.
    """
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    imports = [
        node
        for node in tree.body
        if isinstance(node, ast.Import | ast.ImportFrom) and "training" not in ast.unparse(node)
    ]
    constants = [ast.unparse(node) for node in tree.body if isinstance(node, ast.Assign | ast.AnnAssign)]
    scope = [name for node in imports for name in bound_names(node)]
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            row = exercise_row(node, None, path.stem, imports, constants, scope, tree)
            if row:
                yield row
        elif isinstance(node, ast.ClassDef):
            for member in node.body:
                if isinstance(member, ast.FunctionDef):
                    row = exercise_row(member, node, path.stem, imports, constants, [*scope, node.name], tree)
                    if row:
                        yield row


def exercise_row(
    node: ast.FunctionDef,
    owner: ast.ClassDef | None,
    module: str,
    imports: list[ast.Import | ast.ImportFrom],
    constants: list[str],
    scope: list[str],
    tree: ast.Module,
) -> Row | None:
    """The row of a function marked `@exercise`; None where it is not marked."""
    marks = [d for d in node.decorator_list if isinstance(d, ast.Call) and is_mark(d)]
    docstring = ast.get_docstring(node, clean=True)
    if not marks or docstring is None:
        return None
    phrasings = [ast.literal_eval(argument) for argument in marks[0].args]
    reading = read_docstring(plain_docstring(docstring), node.name, owner.name if owner else "", scope)
    fields: dict[str, Any] = {f: getattr(node, f, None) for f in node._fields}
    bare = ast.FunctionDef(**fields)
    bare.decorator_list = [d for d in node.decorator_list if d not in marks]
    used = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
    needed = tuple(ast.unparse(i) for i in imports if bound_names(i) & used)
    header = [c for c in constants if any(name in c.split("=")[0] for name in used)]
    if owner is not None:
        header += class_lines(owner, node)
    return Row(
        origin=f"curriculum/{module}",
        name=f"{owner.name}.{node.name}" if owner else node.name,
        signature=canonical_signature(bare),
        phrasings=(
            reading.prose,
            *(" ".join(p.split("\n\n")[0].split()) if "\n" not in p.strip() else p.strip() for p in phrasings),
        ),
        examples=tuple((e.source, e.want, e.want_exception) for e in reading.examples),
        body=canonical_body(node.body[1:]),
        imports=needed,
        class_header="\n".join(header),
        program=stub_source(node, owner, imports, tree),
        licence="Apache-2.0",
    )


def stub_source(
    node: ast.FunctionDef, owner: ast.ClassDef | None, imports: list[ast.Import | ast.ImportFrom], tree: ast.Module
) -> str:
    """The file a user would have before asking: constants, the class with its other methods, the function as a stub.

    Imports that only the reference body needs are left out.
    """
    stub = copy.copy(node)
    stub.decorator_list = [d for d in node.decorator_list if not is_mark(d)]
    stub.body = [node.body[0], ast.Expr(ast.Constant(...))]
    target: ast.stmt = stub
    if owner is not None:
        target = copy.copy(owner)
        target.body = [stub if member is node else without_mark(member) for member in owner.body]
    used = {n.id for n in ast.walk(target) if isinstance(n, ast.Name)}
    used |= set(re.findall(r"\w+", ast.get_docstring(node) or ""))
    constants: list[ast.stmt] = [n for n in tree.body if isinstance(n, ast.Assign | ast.AnnAssign)]
    wanted = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)} | used
    constants = [
        c
        for c in constants
        if any(isinstance(n, ast.Name) and n.id in wanted and isinstance(n.ctx, ast.Store) for n in ast.walk(c))
    ]
    used |= {n.id for c in constants for n in ast.walk(c) if isinstance(n, ast.Name)}
    classes = [
        without_marks(n) for n in tree.body if isinstance(n, ast.ClassDef) and n is not owner and n.name in wanted
    ]
    used |= {n.id for c in classes for n in ast.walk(c) if isinstance(n, ast.Name)}
    kept: list[ast.stmt] = [i for i in imports if bound_names(i) & used]
    return ast.unparse(ast.Module(body=[*kept, *constants, *classes, target], type_ignores=[])) + "\n"


def is_mark(decorator: ast.expr) -> bool:
    """True for the `@exercise(...)` decorator."""
    return isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "exercise"


def without_mark(member: ast.stmt) -> ast.stmt:
    """A class member without its `@exercise`."""
    if not isinstance(member, ast.FunctionDef):
        return member
    bare = copy.copy(member)
    bare.decorator_list = [d for d in member.decorator_list if not is_mark(d)]
    return bare


def without_marks(owner: ast.ClassDef) -> ast.ClassDef:
    """A class whose members have no `@exercise`."""
    bare = copy.copy(owner)
    bare.body = [without_mark(member) for member in owner.body]
    return bare


def bound_names(node: ast.Import | ast.ImportFrom) -> set[str]:
    """Names an import statement binds."""
    return {alias.asname or alias.name.split(".")[0] for alias in node.names}
