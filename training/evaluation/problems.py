"""Problems to evaluate on, whatever format they come from: a file with a Task, and the tests that decide."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.tasks import Example, ExampleForm
from training.corpus.apps import apps_problems
from training.corpus.humaneval import humaneval_rows
from training.corpus.mbpp import mbpp_rows
from training.corpus.rows import Row, read_rows, row_source
from training.corpus.workspace import workspace_rows


@dataclass(frozen=True)
class Problem:
    """One function to implement, and what tells whether it was."""

    name: str
    """Unique within its set."""
    task_name: str
    """Qualified name of the function in `source`."""
    source: str
    """The file as the model sees it."""
    hidden: tuple[Example, ...]
    """What decides; empty where the Examples of the docstring do."""
    difficulty: str = ""
    path: str = ""
    """Where the file lies; empty where it stands alone."""


def row_problem(number: int, row: Row) -> Problem:
    """A row by its own Examples."""
    return Problem(
        f"{number}:{row.name}", row.name, row_source(row), (), row.origin.split("/")[0], row.extra.get("path", "")
    )


def rows_set(path: Path) -> Iterator[Problem]:
    """Rows with Examples from a file of rows."""
    yield from (row_problem(i, row) for i, row in enumerate(read_rows(path)) if row.examples)


def mbpp_set(path: Path) -> Iterator[Problem]:
    """MBPP's test split: the first assert shown, all of them deciding."""
    for row in mbpp_rows(path, "test"):
        yield Problem(row.extra["task_id"], row.name, row_source(row, shown=1), row.example_objects())


def humaneval_set(path: Path) -> Iterator[Problem]:
    """HumanEval's format: the docstring's Examples shown, the check deciding."""
    for row in humaneval_rows(path):
        check = Example(row.extra["check"], "", ExampleForm.DOCTEST, 0, 0)
        yield Problem(row.extra["task_id"], row.name, row.program, (check,))


def apps_set(path: Path) -> Iterator[Problem]:
    """APPS folders: sample tests shown, all tests deciding."""
    for problem in apps_problems(path):
        name = problem.function or "solve"
        yield Problem(problem.name, name, problem.source(), problem.hidden(), problem.difficulty)


def tree_set(path: Path) -> Iterator[Problem]:
    """A doctested tree: each function as if it were not written yet, its own Examples deciding."""
    for number, row in enumerate(workspace_rows(path)):
        yield row_problem(number, row)


FORMATS: dict[str, Callable[[Path], Iterator[Problem]]] = {
    "rows": rows_set,
    "mbpp": mbpp_set,
    "humaneval": humaneval_set,
    "apps": apps_set,
    "tree": tree_set,
}
"""Format -> its reader."""
