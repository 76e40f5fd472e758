"""Composed exercises as rows that the engine reads back."""

from __future__ import annotations

from engine.reading import read_tasks
from training.corpus.composed import composed_rows
from training.corpus.rows import row_source


def test_composed_rows_read_back() -> None:
    rows = list(composed_rows(3, 40))
    assert rows == list(composed_rows(3, 40))
    assert len(rows) == 40
    for row in rows:
        (task,) = read_tasks(row_source(row))
        assert (task.name, task.is_stub) == (row.name, True)
        assert tuple((e.source, e.want, e.want_exception) for e in task.examples) == row.examples
