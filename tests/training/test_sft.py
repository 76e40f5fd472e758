"""Rows become as many pairs as their origin weighs."""

from __future__ import annotations

import pytest

pytest.importorskip("torch")

from training.corpus.rows import Row
from training.sft import sft_pairs


def row(origin: str, name: str) -> Row:
    return Row(origin, name, f"def {name}(x):", ("Add one to x.",), (("f(1)", "2\n", None),), "return x + 1")


def test_repeats() -> None:
    rows = [row("curriculum/numbers", "aa"), row("mined/json", "bb"), row("composed", "cc")]
    pairs = sft_pairs(rows, 3, {"curriculum": 3, "mined": 1, "composed": 2})
    assert len(pairs) == 6
    assert all(body.startswith("return ") for _, body in pairs)
    assert pairs == sft_pairs(rows, 3, {"curriculum": 3, "mined": 1, "composed": 2})
