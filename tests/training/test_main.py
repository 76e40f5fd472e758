"""`coderl-train` says in one sentence what is wrong, whatever the stage."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("torch")

from training.main import STAGES


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "training.main", *arguments], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_has_a_main(stage: str) -> None:
    assert callable(importlib.import_module(STAGES[stage][0]).main)


def test_an_unknown_stage_and_an_unknown_option() -> None:
    missing = run("fly")
    assert missing.returncode == 2 and "There is no stage 'fly'" in missing.stderr and "finetune" in missing.stderr
    unknown = run("evaluate", "--format", "mbpp", "--data", "x", "--fast")
    assert unknown.returncode == 2 and "--fast" in unknown.stderr and "Traceback" not in unknown.stderr


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("evaluate --format mbpp --data nowhere.jsonl", "There is no nowhere.jsonl"),
        ("critic --rollouts nowhere.jsonl --tokenizer nowhere.json --out out", "nowhere.json"),
        ("finetune nowhere --model nowhere", "no model"),
    ],
)
def test_a_users_mistake_is_one_sentence(line: str, said: str, tmp_path: Path) -> None:
    ended = run(*line.split())
    assert ended.returncode == 2 and said in ended.stderr
    assert "Traceback" not in ended.stderr and len(ended.stderr.strip().splitlines()) == 1
