"""A run's files: settings with hardware and data hashes, metrics that a resumed run does not double, plots, marks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("tensorboard")
pytest.importorskip("matplotlib")

from training.errors import StageFailed
from training.finetune.plan import FinetuneSettings
from training.plots import plot_run
from training.run_folder import Metrics, done_result, mark_done, read_metrics, save_settings, write_whole


def test_settings(tmp_path: Path) -> None:
    save_settings(tmp_path / "run", FinetuneSettings(seed=9), {"rows": "abc"})
    saved = json.loads((tmp_path / "run" / "settings.json").read_text())
    assert saved["seed"] == 9 and saved["data"] == {"rows": "abc"} and saved["hardware"]["torch"]


def test_metrics_of_a_resumed_run_are_those_of_an_unbroken_one(tmp_path: Path) -> None:
    metrics = Metrics(tmp_path, 0)
    for step in range(4):
        metrics.log(step, {"loss": 1.0 / (step + 1)})
    with metrics.path.open("a") as file:
        file.write('{"step": 4, "lo')
    again = Metrics(tmp_path, 2)
    for step in (2, 3, 4):
        again.log(step, {"loss": 1.0 / (step + 1)})
    assert read_metrics(tmp_path) == [{"step": step, "loss": 1.0 / (step + 1)} for step in range(5)]
    events = [path for path in (tmp_path / "tensorboard").iterdir() if path.stat().st_size]
    assert events


def test_plots(tmp_path: Path) -> None:
    assert plot_run(tmp_path) == []
    metrics = Metrics(tmp_path, 0)
    metrics.log(1, {"loss": 2.0, "reward": -0.5, "share_passed_test": 0.2, "held_out_pass_at_1": 0.1})
    metrics.log(2, {"loss": 1.0, "reward": -0.3, "share_passed_test": 0.3, "held_out_pass_at_1": 0.2})
    drawn = plot_run(tmp_path)
    assert [path.name for path in drawn] == ["loss.png", "reward.png", "outcomes.png", "pass_at_k.png"]
    assert all(path.read_bytes().startswith(b"\x89PNG") and path.stat().st_size > 2_000 for path in drawn)


def test_marks(tmp_path: Path) -> None:
    assert done_result(tmp_path) is None
    mark_done(tmp_path, {"steps": 3})
    assert done_result(tmp_path) == {"steps": 3}


def test_what_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StageFailed, match="could not be written"):
        write_whole(tmp_path / "file" / "below.json", "{}")
