"""Only what can be written from the docstring alone is taken."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from training.corpus.self_contained import self_contained_row, self_contained_rows, standard

GOOD = {
    "package": "p",
    "name": "total",
    "signature": "def total(values):",
    "docstring": "Return the sum of all values.\n\n>>> total([1])\n1",
    "body": "return math.fsum(value for value in values)",
    "context": "import math\nimport numpy",
}


def test_a_good_one() -> None:
    row = self_contained_row(GOOD)
    assert row is not None
    assert (row.origin, row.imports, row.phrasings) == ("mined/p", ("import math",), ("Return the sum of all values.",))
    assert row.examples == (("total([1])", "1\n", None),)


@pytest.mark.parametrize(
    "change",
    [
        {"name": "Box.total"},
        {"body": "return numpy.sum(values)"},
        {"body": "return helper(values)"},
        {"body": "return LIMIT"},
        {"body": "\n".join(["values = list(values)"] * 30)},
        {"docstring": "Sum."},
        {"signature": "@cached\ndef total(values):"},
        {"signature": "async def total(values):"},
        {"signature": "def total(values"},
        {"docstring": "x" * 600},
    ],
)
def test_what_is_left_out(change: dict[str, str]) -> None:
    assert self_contained_row({**GOOD, **change}) is None


@pytest.mark.parametrize(
    "body",
    [
        "import json\nreturn json.dumps(values)",
        "try:\n    return values[0]\nexcept IndexError as error:\n    raise ValueError(error)",
        "def inner(x):\n    return x\nreturn [inner(v) for v in values]",
        "return total(values[1:])",
        "return sorted(values, key=lambda v: -v)",
    ],
)
def test_what_binds_its_own_names_is_taken(body: str) -> None:
    assert self_contained_row({**GOOD, "body": body}) is not None


def test_standard() -> None:
    assert standard("import os.path")
    assert standard("from collections import Counter")
    assert not standard("import numpy")
    assert not standard("from . import x")
    assert not standard("from collections import (")


def test_a_file_of_them(tmp_path: Path) -> None:
    path = tmp_path / "mined.jsonl"
    path.write_text(
        "".join(json.dumps(raw) + "\n" for raw in (GOOD, {**GOOD, "body": "return x"}, {**GOOD, "name": "b"}))
    )
    assert [row.name for row in self_contained_rows(path)] == ["total", "b"]
