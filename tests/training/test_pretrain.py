"""Mined functions become pairs of all three objectives."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("torch")

from training.pretrain import pretraining_pairs

BODY = "result = 0\nfor value in values:\n    result += value\nreturn result"


def test_pairs(tmp_path: Path) -> None:
    rows = [
        {
            "context": "import math",
            "signature": "def total(values):",
            "docstring": "Return the sum of all values.",
            "body": BODY,
        },
        {"context": "", "signature": "def count(values):", "docstring": "", "body": BODY},
    ] * 10
    path = tmp_path / "mined.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    pairs = list(pretraining_pairs(path, 1))
    assert pairs == list(pretraining_pairs(path, 1))
    # As the engine asks: the parameter's letter behind it in the prompt, in its place in the body.
    documented = (
        'import math\ndef total(values a):\n"""Return the sum of all values a."""', BODY.replace("in values", "in a"),
    )  # fmt: skip
    assert pairs.count(documented) == 10
    masked = [pair for pair in pairs if "<extra_id_0>" in pair[0]]
    assert 2 <= len(masked) <= 16
    pivots = [pair for pair in pairs if pair != documented and pair not in masked]
    assert len(pivots) == 20
    for prefix, rest in pivots:
        whole = (prefix + rest).removeprefix("import math\n")
        assert whole.split("\n", 1)[1] == "\n".join(f"    {line}" for line in BODY.split("\n"))
