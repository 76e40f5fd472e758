"""A user's tree becomes rows: what has a body and Examples, each with its file as it was before."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.program import assemble
from engine.reading import read_tasks
from training.corpus.rows import Row
from training.corpus.workspace import split_rows, workspace_rows

SOURCE = '''\
"""Fares."""

from math import ceil

STEP = 5


def fare(km: float) -> int:
    """Return the fare in steps.

    >>> fare(7)
    10
    """
    return ceil(km / STEP) * STEP


def undocumented(x):
    return x


def unwritten(x):
    """Return twice x.

    >>> unwritten(2)
    4
    """
    ...


class Ticket:
    """A ticket."""

    def __init__(self, km: float) -> None:
        self.km = km

    def price(self) -> int:
        """Return its price.

        >>> Ticket(3).price()
        5
        """
        return fare(self.km)
'''


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "fares.py").write_text(SOURCE)
    (tmp_path / "broken.py").write_text("def f(:\n")
    (tmp_path / "bytes.py").write_bytes(b"\xff\xfe\0")
    for hidden in (".venv", "venv"):
        (tmp_path / hidden).mkdir()
        (tmp_path / hidden / "copy.py").write_text(SOURCE)
    return tmp_path


def test_rows(tree: Path) -> None:
    fare, price = workspace_rows(tree, "MIT")
    assert (fare.name, fare.origin, fare.licence) == ("fare", "workspace/shop/fares.py", "MIT")
    assert fare.body == "return ceil(km / STEP) * STEP"
    assert "STEP = 5" in fare.imports and "from math import ceil" in fare.imports
    assert fare.extra["path"] == str(tree / "shop" / "fares.py")
    assert price.name == "Ticket.price" and price.class_header.startswith("class Ticket")


def test_each_file_is_as_before_and_takes_the_body_again(tree: Path) -> None:
    for row in workspace_rows(tree):
        (task,) = [task for task in read_tasks(row.program) if task.name == row.name]
        assert task.is_stub and task.examples
        assert row.body not in row.program
        namespace: dict[str, object] = {}
        exec(assemble(row.program, task, row.body).text, namespace)  # noqa: S102 - this test's own source
        assert eval(task.examples[0].source, namespace) == int(task.examples[0].want)


def test_the_split_depends_on_each_function_alone() -> None:
    rows = [Row("workspace/a.py", f"f{i}", "def f():", ("?",), (), f"return {i}") for i in range(200)]
    train, held = split_rows(rows)
    assert len(train) + len(held) == 200 and 20 <= len(held) <= 60
    names = {row.name for row in held}
    assert {row.name for row in split_rows(rows[:120])[1]} == names & {f"f{i}" for i in range(120)}
    assert [len(part) for part in split_rows(rows[:2])] == [1, 1]
    assert [len(part) for part in split_rows(rows[:1])] == [1, 0]
    assert split_rows([]) == ([], [])


def test_what_is_left_to_train_on_can_be_split_again() -> None:
    """By the same hash nothing would be: all that is below the bound has been taken out."""
    rows = [Row("workspace/a.py", f"f{i}", "def f():", ("?",), (), f"return {i}") for i in range(200)]
    train, _ = split_rows(rows)
    learn, gate = split_rows(train, purpose="gate")
    assert 0.1 * len(train) < len(gate) < 0.4 * len(train) and len(learn) + len(gate) == len(train)
