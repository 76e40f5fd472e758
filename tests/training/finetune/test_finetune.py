"""Fine-tuning a tiny model: stages leave marks, a run stopped after any of them ends alike, and the gate decides."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("torch")
pytest.importorskip("onnx")

import torch
from rich.console import Console

from engine.model_store import ModelStore, RoleFiles, Roles, load_manifest, write_manifest
from engine.model_store.store import InstalledModel
from engine.verifier import Verifier
from training.corpus.curriculum import curriculum_rows
from training.corpus.workspace import split_rows, workspace_rows
from training.errors import StageFailed
from training.finetune import main as finetune_module
from training.finetune import replay, stages
from training.finetune.main import finetune, model_name, tree_digest
from training.finetune.plan import FinetuneSettings, keep_plan, kept_plan, make_plan, measured_speed, plan_table
from training.finetune.stages import Comparison
from training.rollout import read_rollouts
from training.run_folder import done_result

if TYPE_CHECKING:
    from transformers import T5ForConditionalGeneration

SETTINGS = FinetuneSettings(minutes=0.001, samples=2, rl_rounds=1, batch_tokens=600, budget=2, general_tasks=1, seed=3)
WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "shop floor"
    folder.mkdir()
    (folder / "sums.py").write_text(
        "\n\n".join(
            f'def add_{word}(n: int) -> int:\n    """Return n and {number} more.\n\n'
            f'    >>> add_{word}(2)\n    {2 + number}\n    """\n    return n + {number}\n'
            for number, word in enumerate(WORDS, 1)
        )
        + '\n\ndef wrong(n):\n    """Return nothing good.\n\n    >>> wrong(1)\n    2\n    """\n    return 3\n'
    )
    return folder


@pytest.fixture
def parent(
    tiny_t5: T5ForConditionalGeneration, export_actor: Callable[[T5ForConditionalGeneration, bool], Path]
) -> InstalledModel:
    folder = export_actor(tiny_t5, True)
    write_manifest(folder, name="tiny", description="", roles=Roles(RoleFiles()))
    return InstalledModel(folder, load_manifest(folder))


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """As little of everything as shows that it is done."""
    monkeypatch.setattr(stages, "MAX_TARGET", 40)
    exercises = tuple(row for _, row in zip(range(60), curriculum_rows(), strict=False))
    for module in (stages, replay):
        monkeypatch.setattr(module, "exercises", lambda: exercises)
    # Slower than any machine: every stage takes its smallest number of steps.
    monkeypatch.setattr(finetune_module, "measured_speed", lambda model, batch_tokens: 1.0)


def run(workspace: Path, parent: InstalledModel, data: Path) -> tuple[Comparison | None, ModelStore]:
    store = ModelStore(data)
    console = Console(file=open("/dev/null", "w"))  # noqa: SIM115
    return finetune(workspace, store, parent, SETTINGS, data / "finetune", console), store


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_stopped_after_every_stage_it_ends_like_an_unbroken_run(
    workspace: Path, parent: InstalledModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    comparison, store = run(workspace, parent, tmp_path / "whole")
    assert comparison is not None
    (folder,) = (tmp_path / "whole" / "finetune").iterdir()
    assert folder.name.startswith("shop-floor-tuned-")
    for stage in ("corpus", "sft", "rollout", "critic", "rl", "repair", "evaluate"):
        assert done_result(folder / stage) is not None, stage
    corpus = done_result(folder / "corpus")
    assert corpus is not None and corpus["left_out"] == 1
    assert corpus["train"] + corpus["held_out"] == len(WORDS) and corpus["held_out"]
    assert (folder / "sft" / "loss.png").exists() and (folder / "plan.json").exists()
    taken = json.loads((folder / "seconds.json").read_text())
    assert set(taken) == {"corpus", "sft", "rollout", "critic", "rl", "repair", "evaluate"}
    gate, learned = (
        {rollout.name for rollout in read_rollouts(folder / path)}
        for path in ("rl/held_out_0.jsonl", "rollout/rollouts.jsonl")
    )
    assert gate and learned and not gate & learned, "RL's gate asks for what the warm start has not seen"
    assert not list(folder.rglob("*.pt")), "checkpoints are of no use any more"
    assert store.list()[-1].name != "shop-floor-tuned" or comparison.better

    class Stopped(BaseException):
        pass

    for stage in ("warm_start", "sampled", "judged", "reinforced", "repairing", "compared"):
        real = getattr(finetune_module, stage)

        def stopped(*arguments: Any, real: Any = real) -> None:
            real(*arguments)
            raise Stopped

        with monkeypatch.context() as patch:
            patch.setattr(finetune_module, stage, stopped)
            with pytest.raises(Stopped):
                run(workspace, parent, tmp_path / "cut")
    (other,) = (tmp_path / "cut" / "finetune").iterdir()
    weights = [
        torch.load(other / stage / "checkpoint.pt", weights_only=True)["model"]["shared.weight"]
        for stage in ("sft", "repair")
    ]
    assert not torch.equal(*weights)
    again, _ = run(workspace, parent, tmp_path / "cut")
    assert again == comparison
    assert load_manifest(other / "candidate").digest == load_manifest(folder / "candidate").digest
    # A complete run is not repeated.
    with monkeypatch.context() as patch:
        patch.setattr(finetune_module, "train_candidate", None)
        patch.setattr(finetune_module, "compared", None)
        assert run(workspace, parent, tmp_path / "cut")[0] == comparison


def test_what_rl_is_judged_on_is_kept_from_sft(workspace: Path) -> None:
    rows = list(workspace_rows(workspace))
    accepted = replace(rows[0], name="accepted_in_the_editor", examples=())
    plan = make_plan(len(rows), 2, 4_000.0, SETTINGS)
    learn, gate = stages.kept_for_gate([*rows, accepted], plan)
    assert gate and {row.name for row in learn} | {row.name for row in gate} >= {row.name for row in rows}
    assert accepted in learn, "what cannot be run cannot be judged"
    assert not {row.name for row in learn} & {row.name for row in gate}
    assert stages.kept_for_gate(rows, replace(plan, rl_rounds=0)) == (rows, [])
    assert stages.kept_for_gate(rows[:1], plan) == (rows[:1], []), "one function alone: RL is left out"


SAME = (0.1, 0.1, 0.0)
BETTER = Comparison(0.2, 0.6, 0.1, 0.4, 0.5, 0.5, 0.0, *SAME)


@pytest.mark.parametrize(
    ("comparison", "better"),
    [
        (BETTER, True),
        (Comparison(0.5, 0.5, 0.2, 0.3, 0.5, 0.5, 0.0, *SAME), True),  # as many solved, more samples right
        (Comparison(0.5, 0.5, 0.2, 0.2, 0.5, 0.6, 0.2, *SAME), False),  # no better
        (Comparison(0.5, 0.4, 0.2, 0.9, 0.5, 0.5, 0.0, *SAME), False),  # worse
        (Comparison(0.2, 0.6, 0.1, 0.4, 0.9, 0.3, -0.3, *SAME), False),  # better here, but what it knew is lost
        (Comparison(0.2, 0.6, 0.1, 0.4, 0.5, 0.5, 0.0, 0.1, 0.05, -0.01), False),  # recalled as before, written less
    ],
)
def test_the_gate(comparison: Comparison, better: bool) -> None:
    assert comparison.better is better


@pytest.mark.parametrize("better", [True, False])
def test_only_a_better_model_is_installed(
    workspace: Path, parent: InstalledModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, better: bool
) -> None:
    import shutil

    from training import export  # noqa: F401 - the stages need it

    def candidate(run_: Any, train: Any, held_out: Any, plan: Any, name: str) -> Path:
        folder: Path = run_.folder / "candidate"
        shutil.copytree(parent.folder, folder)
        write_manifest(folder, name=name, description="", roles=Roles(RoleFiles()))
        return folder

    monkeypatch.setattr(finetune_module, "train_candidate", candidate)
    worse = Comparison(0.6, 0.2, 0.4, 0.1, 0.5, 0.5, 0.0, *SAME)
    monkeypatch.setattr(finetune_module, "compared", lambda *_: BETTER if better else worse)
    _, store = run(workspace, parent, tmp_path / "data")
    assert store.current_name == ("shop-floor-tuned" if better else "default")
    assert (store.models_dir / "shop-floor-tuned").exists() is better


def test_too_small_a_workspace(parent: InstalledModel, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(StageFailed, match="0 functions with a docstring whose examples pass; at least 6"):
        run(tmp_path / "empty", parent, tmp_path / "data")
    with pytest.raises(StageFailed, match="There is no folder"):
        run(tmp_path / "missing", parent, tmp_path / "data")


def test_the_plan(tmp_path: Path) -> None:
    plan = make_plan(40, 10, 4_000.0, FinetuneSettings())
    slower = make_plan(40, 10, 1_000.0, FinetuneSettings())
    assert 5 < plan.total_minutes < 20
    assert slower.sft_steps < plan.sft_steps
    # At least one round of RL wherever it is wanted, more where there is time, none where it is not.
    assert plan.rl_rounds == 2 and slower.rl_rounds == 1
    assert make_plan(40, 10, 4_000.0, FinetuneSettings(rl_rounds=0)).rl_rounds == 0
    assert plan.total_minutes == pytest.approx(FinetuneSettings().minutes, abs=1.0)
    keep_plan(tmp_path / "plan.json", plan)
    assert kept_plan(tmp_path / "plan.json") == plan
    assert kept_plan(tmp_path / "none.json") is None
    assert len(plan_table(plan, ["corpus"]).rows) == 8


def test_measuring_the_speed_changes_no_weight(tiny_t5: T5ForConditionalGeneration) -> None:
    model = copy.deepcopy(tiny_t5)
    assert measured_speed(model, 600) > 0
    for before, after in zip(tiny_t5.parameters(), model.parameters(), strict=True):
        assert torch.equal(before, after) and after.grad is None


def test_the_example_workspace_is_right(search_verifier: Verifier) -> None:
    """Fifty documented functions, each of which passes its own examples: what the documentation says to try first."""
    rows = list(workspace_rows(Path(__file__).resolve().parents[3] / "examples" / "workspace"))
    assert len(rows) >= 50
    assert not [row.name for row in rows if not stages.own_body_passes(row, search_verifier)]
    train, held_out = split_rows(rows)
    assert len(train) >= 30 and len(held_out) >= 5


def test_names_and_digests(workspace: Path) -> None:
    assert model_name(workspace) == "shop-floor-tuned"
    assert model_name(Path("/ü")) == "workspace-tuned"
    before = tree_digest(workspace)
    (workspace / "notes.txt").write_text("not Python")
    assert tree_digest(workspace) == before
    (workspace / "more.py").write_text("")
    assert tree_digest(workspace) != before
