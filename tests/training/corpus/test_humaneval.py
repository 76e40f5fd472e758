"""The format of HumanEval's JSON lines, on an invented problem."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from training.corpus.humaneval import humaneval_rows
from training.errors import StageFailed

PROBLEM = {
    "task_id": "Invented/0",
    "prompt": "from typing import List\n\n\ndef ferries(loads: List[int], limit: int) -> int:\n"
    '    """Count loads that fit.\n    >>> ferries([1, 5], 3)\n    1\n    """\n',
    "entry_point": "ferries",
    "canonical_solution": "    return sum(load <= limit for load in loads)\n",
    "test": "def check(candidate):\n    assert candidate([1, 2, 9], 2) == 2\n    assert candidate([], 2) == 0\n",
}


def write(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n")
    return path


def test_reading(tmp_path: Path) -> None:
    (row,) = humaneval_rows(write(tmp_path / "p.jsonl", json.dumps(PROBLEM), ""))
    assert (row.name, row.body) == ("ferries", "return sum((load <= limit for load in loads))")
    assert row.examples == (("ferries([1, 5], 3)", "1\n", None),)
    assert row.extra["check"].endswith("check(ferries)") and row.program.startswith("from typing")


@pytest.mark.parametrize("line", ["{", "[]", json.dumps({"task_id": "x"})])
def test_another_format_is_one_sentence(tmp_path: Path, line: str) -> None:
    with pytest.raises(StageFailed, match="Line 2 of .* is not of HumanEval's format"):
        list(humaneval_rows(write(tmp_path / "p.jsonl", json.dumps(PROBLEM), line)))
    with pytest.raises(StageFailed, match="cannot be read"):
        list(humaneval_rows(tmp_path / "missing.jsonl"))
