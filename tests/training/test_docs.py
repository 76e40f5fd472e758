"""docs/TRAINING.md names every stage, every logged metric, and no option that its stage does not have."""

from __future__ import annotations

import re
import shlex
import sys
from importlib import import_module
from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("pyarrow")

from training.corpus.rows import Row
from training.corpus.shards import COLUMNS
from training.main import STAGES
from training.plots import GROUPS
from training.rl_settings import RLSettings
from training.rollout import Rollout

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "TRAINING.md").read_text(encoding="utf-8")


def commands() -> list[list[str]]:
    """The words of every command shown, continued lines joined and comments dropped."""
    blocks = re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL)
    lines = [line for block in blocks for line in block.replace("\\\n", " ").splitlines() if line.startswith("$ ")]
    return [shlex.split(line[2:], comments=True) for line in lines]


SHOWN = [words for words in commands() if words[0] == "coderl-train"]


def test_commands_are_shown_for_every_stage() -> None:
    assert {words[1] for words in SHOWN} >= set(STAGES) - {"recipe"}
    assert all(f"`{stage}`" in PAGE or f"## {stage}" in PAGE for stage in STAGES)


@pytest.mark.parametrize("stage", sorted({words[1] for words in SHOWN}))
def test_options_exist(stage: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", [stage, "--help"])
    with pytest.raises(SystemExit):
        import_module(STAGES[stage][0]).main()
    known = set(re.findall(r"--[a-z][a-z-]*", capsys.readouterr().out))
    used = {word for words in SHOWN if words[1] == stage for word in words if word.startswith("--")}
    assert used <= known, used - known


def test_every_column_field_and_metric_is_explained() -> None:
    missing = [name for name in (*COLUMNS, *Rollout.__dataclass_fields__) if f"`{name}`" not in PAGE]
    assert not missing
    assert set(Row.__dataclass_fields__) <= set(COLUMNS)
    for names in GROUPS.values():
        for name in names:
            assert f"`{name}`" in PAGE or name.startswith("share_"), name
    for switch in ("baseline", "weights", "finer", "kl", "ce"):
        assert switch in PAGE and any(switch in field for field in RLSettings.__dataclass_fields__), switch
