"""The curriculum as rows: all of them readable by the engine, the held-out ones apart from those trained on."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from engine.reading import read_tasks
from training.corpus.curriculum import curriculum_rows, module_rows
from training.corpus.rows import Row, body_as_function, row_source, without_near_duplicates

MODULE = '''\
"""A topic."""

import math
import os

from training.curriculum.exercise import exercise

LIMIT = 3
OTHER = 4


@exercise("First phrasing.", "Second phrasing.")
def area(r: float) -> float:
    """Return the area.

    >>> area(0)
    0.0
    >>> area("x")
    Traceback (most recent call last):
    TypeError: no
    """
    return min(LIMIT, math.pi * r ** 2)  # capped


def _helper():
    return 1


class Box:
    """Holds things."""

    def __init__(self):
        self.items = []

    @exercise("Put one in.", "Add one.")
    def put(self, item):
        """Put an item in.

        >>> b = Box()
        >>> b.put(1)
        >>> b.items
        [1]
        """
        self.items.append(item)
'''


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return list(curriculum_rows())


def test_every_row_reads_back_with_all_its_examples(rows: list[Row]) -> None:
    assert len(rows) >= 600
    for row in rows:
        tasks = [task for task in read_tasks(row_source(row)) if task.name == row.name]
        assert len(tasks) == 1, row.name
        assert [(e.source, e.want) for e in tasks[0].examples] == [(s, w) for s, w, _ in row.examples], row.name
        assert len(tasks[0].examples) >= 1
        assert tasks[0].is_stub
        ast.parse(body_as_function(row.body))


def test_held_out_and_training_rows_share_nothing(rows: list[Row]) -> None:
    held = [row for row in rows if row.held_out]
    assert len(held) >= 100
    kept = list(without_near_duplicates((row for row in rows if not row.held_out), held))
    assert not {row.name for row in held} & {row.name for row in kept}
    assert len(kept) > 0.85 * (len(rows) - len(held))


def test_a_module(tmp_path: Path) -> None:
    (tmp_path / "topic.py").write_text(MODULE)
    area, put = module_rows(tmp_path / "topic.py")
    assert area == Row(
        origin="curriculum/topic",
        name="area",
        signature="def area(r: float) -> float:",
        phrasings=("Return the area.", "First phrasing.", "Second phrasing."),
        examples=(("area(0)", "0.0\n", None), ('area("x")', "", "TypeError: no")),
        body="return min(LIMIT, math.pi * r ** 2)",
        imports=("import math",),
        class_header="LIMIT = 3",
        program=area.program,
        licence="Apache-2.0",
    )
    assert area.program.startswith("LIMIT = 3\n")
    assert "@exercise" not in area.program
    assert "math.pi" not in area.program
    assert (put.name, put.body) == ("Box.put", "self.items.append(item)")
    assert put.class_header.startswith("class Box:\n    def __init__(self):")
    assert [task.name for task in read_tasks(put.program) if task.is_stub] == ["Box.put"]


def test_infrastructure_is_no_topic(tmp_path: Path) -> None:
    for name in ("check", "exercise", "__init__", "topic"):
        (tmp_path / f"{name}.py").write_text(MODULE)
    assert {row.origin for row in curriculum_rows(tmp_path)} == {"curriculum/topic"}
