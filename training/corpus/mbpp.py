"""Reads MBPP (Austin et al., arXiv 2108.07732; CC-BY-4.0) from its JSON lines: rows to train on, tasks to report on."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path

from engine.examples import parse_examples
from training.corpus.mining import canonical_body, canonical_signature
from training.corpus.rows import Row

SPLITS = {"prompt": range(1, 11), "test": range(11, 511), "validation": range(511, 601), "train": range(601, 975)}


def mbpp_rows(path: Path, split: str) -> Iterator[Row]:
    """Yield a split's problems whose tests call one function by name; `extra["tests"]` holds all asserts, one a line.

    Raises:
        KeyError: no such split.
    """
    for line in path.read_text(encoding="utf-8").splitlines():
        problem = json.loads(line)
        if problem["task_id"] not in SPLITS[split]:
            continue
        row = problem_row(problem)
        if row:
            yield row


def problem_row(problem: dict[str, object]) -> Row | None:
    """The row of one problem; None where the solution's function cannot be told from the tests."""
    code = str(problem["code"]).replace("\r\n", "\n").replace("\t", "    ")
    tests = [str(t) for t in problem["test_list"]]  # type: ignore[attr-defined]
    try:
        tree = ast.parse(code)
        called = {
            n.func.id
            for t in tests
            for n in ast.walk(ast.parse(t))
            if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)
        }
    except SyntaxError:
        return None
    functions = [n for n in tree.body if isinstance(n, ast.FunctionDef)]
    wanted = [n for n in functions if n.name in called]
    if len(wanted) != 1:
        return None
    node = wanted[0]
    examples = parse_examples("\n".join(tests), node.name)
    if not examples:
        return None
    helpers = [ast.unparse(n) for n in functions if n is not node]
    body = canonical_body(node.body)
    return Row(
        origin="mbpp",
        name=node.name,
        signature=canonical_signature(node),
        phrasings=(str(problem["text"]),),
        examples=tuple((e.source, e.want, e.want_exception) for e in examples),
        body="\n".join([*helpers, body]),
        imports=tuple(ast.unparse(n) for n in tree.body if isinstance(n, ast.Import | ast.ImportFrom)),
        licence="CC-BY-4.0",
        extra={"tests": "\n".join(tests), "task_id": str(problem["task_id"])},
    )
