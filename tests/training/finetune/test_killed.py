"""A fine-tuning run in a real process, killed with SIGKILL in every stage: it ends like an unbroken one."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("torch")
pytest.importorskip("onnx")

from engine.model_store import RoleFiles, Roles, load_manifest, write_manifest
from training.run_folder import done_result

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

    from transformers import T5ForConditionalGeneration

KILLED_AT = (
    "sft/metrics.jsonl",
    "rollout/rollouts.jsonl",
    "critic/metrics.jsonl",
    "rl/round_1.jsonl",
    "repair/metrics.jsonl",
    "candidate.partial",
)
"""What a stage writes first: when it is there, the process dies."""


def tune(workspace: Path, parent: Path, data: Path) -> None:
    """Fine-tune in this process, with as little of everything as shows that it is done."""
    import torch
    from rich.console import Console

    from engine.model_store import ModelStore
    from engine.model_store.store import InstalledModel
    from training.corpus.curriculum import curriculum_rows
    from training.finetune import main, plan, replay, stages

    torch.set_num_threads(1)
    few = tuple(row for _, row in zip(range(60), curriculum_rows(), strict=False))
    stages.exercises = replay.exercises = lambda: few  # type: ignore[assignment]
    stages.MAX_TARGET = 40
    # Slower than any machine: every stage takes its smallest number of steps.
    main.measured_speed = lambda model, batch_tokens: 1.0  # type: ignore[assignment]
    settings = plan.FinetuneSettings(
        minutes=0.001, samples=4, rl_rounds=1, batch_tokens=600, budget=2, general_tasks=1, seed=3
    )
    model = InstalledModel(parent, load_manifest(parent))
    console = Console(file=open(os.devnull, "w"))  # noqa: SIM115 - ends with the process
    main.finetune(workspace, ModelStore(data), model, settings, data / "finetune", console)


def run_of(data: Path) -> Path | None:
    """The run's folder, once there is one."""
    folders = list((data / "finetune").glob("*")) if (data / "finetune").exists() else []
    return folders[0] if folders else None


def killed_at(process: BaseProcess, data: Path, name: str) -> bool:
    """Wait until a file is there and kill the process; False where it ended before."""
    while process.is_alive():
        folder = run_of(data)
        if folder is not None and (folder / name).exists():
            assert process.pid is not None
            os.kill(process.pid, signal.SIGKILL)
            process.join()
            return True
        time.sleep(0.002)
    return False


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_killed_in_every_stage_it_ends_alike(
    tiny_t5: T5ForConditionalGeneration,
    export_actor: Callable[[T5ForConditionalGeneration, bool], Path],
    tmp_path: Path,
) -> None:
    workspace = tmp_path / "shop"
    workspace.mkdir()
    (workspace / "sums.py").write_text(
        "\n\n".join(
            f'def add_{n}(x: int) -> int:\n    """Return x and {n} more.\n\n    >>> add_{n}(2)\n    {2 + n}\n    """\n'
            f"    return x + {n}\n"
            for n in range(1, 10)
        )
    )
    parent = export_actor(tiny_t5, True)
    write_manifest(parent, name="tiny", description="", roles=Roles(RoleFiles()))
    # Each process is forked from one that has imported everything: no test waits for imports seven times.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["training.finetune.main"])

    def start(data: Path) -> BaseProcess:
        process = context.Process(target=tune, args=(workspace, parent, data))
        process.start()
        return process

    unbroken = start(tmp_path / "whole")
    unbroken.join()
    assert unbroken.exitcode == 0
    died = [name for name in KILLED_AT if killed_at(start(tmp_path / "cut"), tmp_path / "cut", name)]
    last = start(tmp_path / "cut")
    last.join()
    assert last.exitcode == 0
    assert len(died) >= 5, died
    whole, cut = run_of(tmp_path / "whole"), run_of(tmp_path / "cut")
    assert whole is not None and cut is not None and whole.name == cut.name
    assert load_manifest(cut / "candidate").digest == load_manifest(whole / "candidate").digest
    assert done_result(cut / "evaluate") == done_result(whole / "evaluate")
    for stage in ("corpus", "sft", "rollout", "critic", "rl", "repair"):
        assert done_result(cut / stage) == done_result(whole / stage), stage
    assert asdict(load_manifest(cut / "candidate")) == asdict(load_manifest(whole / "candidate"))
    assert not list(cut.rglob("*.partial"))
