"""Reads JSON lines in HumanEval's format (Chen et al., arXiv 2107.03374): prompt, entry point, solution and a check.

Only the format is known here; a file of that benchmark is for evaluation alone, and training refuses what overlaps it.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path

from engine.quiet_ast import parse_module
from engine.reading import read_tasks
from training.corpus.mining import canonical_body
from training.corpus.rows import Row
from training.errors import StageFailed

NEEDED = ("task_id", "prompt", "entry_point", "canonical_solution", "test")


def humaneval_rows(path: Path) -> Iterator[Row]:
    """Yield the problems whose function the engine can read; `extra["check"]` holds the hidden check.

    Raises:
        StageFailed: the file cannot be read, or a line is not of this format.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise StageFailed(f"{path} cannot be read ({error}).") from None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            problem = json.loads(line)
            fields = {name: str(problem[name]) for name in NEEDED}
        except (ValueError, KeyError, TypeError) as error:
            raise StageFailed(
                f"Line {number} of {path} is not of HumanEval's format ({type(error).__name__}: {error}); "
                f"each line needs {', '.join(NEEDED)}."
            ) from None
        row = problem_row(fields)
        if row:
            yield row


def problem_row(fields: dict[str, str]) -> Row | None:
    """The row of one problem; None where its function cannot be read from the prompt."""
    source = fields["prompt"].rstrip() + "\n    ...\n"
    found = [task for task in read_tasks(source) if task.name == fields["entry_point"]]
    whole = parse_module(fields["prompt"] + fields["canonical_solution"])
    if len(found) != 1 or whole is None:
        return None
    task = found[0]
    functions = [n for n in whole.body if isinstance(n, ast.FunctionDef) and n.name == task.name]
    if len(functions) != 1:
        return None
    statements = functions[0].body[1:] if ast.get_docstring(functions[0]) is not None else functions[0].body
    if not statements:
        return None
    return Row(
        origin="humaneval",
        name=task.name,
        signature=task.signature,
        phrasings=(task.prose,),
        examples=tuple((e.source, e.want, e.want_exception) for e in task.examples),
        body=canonical_body(statements),
        program=source,
        extra={"check": f"{fields['test']}\ncheck({task.name})", "task_id": fields["task_id"]},
    )
