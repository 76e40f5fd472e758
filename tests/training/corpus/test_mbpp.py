"""The MBPP reader, on problems written for this test in its format."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from training.corpus.mbpp import mbpp_rows, problem_row

FIRST = {
    "text": "Write a function to add the tax to a net price.",
    "code": "import math\r\ndef rate():\r\n\treturn 2\r\ndef with_tax(net):\r\n  return math.floor(net * rate())",
    "task_id": 602,
    "test_setup_code": "",
    "test_list": ["assert with_tax(2) == 4", "assert with_tax(1.6)==3", "assert with_tax(0) == 0"],
    "challenge_test_list": [],
}
SECOND = {
    **FIRST,
    "task_id": 12,
    "text": "Write a function to greet.",
    "code": "def greet(n):\n    return 'hi ' + n",
    "test_list": ["assert greet('Bo') == 'hi Bo'"],
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "mbpp.jsonl"
    file.write_text(json.dumps(FIRST) + "\n" + json.dumps(SECOND) + "\n")
    return file


def test_splits(path: Path) -> None:
    assert [row.name for row in mbpp_rows(path, "train")] == ["with_tax"]
    assert [row.name for row in mbpp_rows(path, "test")] == ["greet"]
    assert list(mbpp_rows(path, "validation")) == []
    with pytest.raises(KeyError):
        list(mbpp_rows(path, "dev"))


def test_a_problem() -> None:
    row = problem_row(FIRST)
    assert row is not None
    assert (row.origin, row.signature, row.phrasings) == ("mbpp", "def with_tax(net):", (FIRST["text"],))
    assert row.body == "def rate():\n    return 2\nreturn math.floor(net * rate())"
    assert row.imports == ("import math",)
    assert row.examples[0] == ("with_tax(2)", "4\n", None)
    assert len(row.examples) == 3
    assert row.extra == {"tests": "\n".join(FIRST["test_list"]), "task_id": "602"}  # type: ignore[arg-type]
    assert row.licence == "CC-BY-4.0"
    assert not row.held_out


@pytest.mark.parametrize(
    "change",
    [
        {"code": "def with_tax(net:\n"},
        {"code": "with_tax = lambda net: net"},
        {"test_list": ["assert other(2) == 4"]},
        {"test_list": ["assert with_tax(rate()) == 4"]},  # two of its functions are called
    ],
)
def test_problems_that_cannot_be_told(change: dict[str, object]) -> None:
    assert problem_row({**FIRST, **change}) is None
