"""`coderl-train finetune WORKSPACE`: corpus, sft, rollout, critic, rl, repair, evaluate, and export where it is better.

    coderl-train finetune examples/workspace [--minutes 14] [--model NAME] [--dry-run]

Starts from the current model and says what it will take before it begins. Stopped or killed at any point, the same
command goes on where it was. The new model is installed, and made the current one, only where it is better on functions
of the workspace that it has not seen and not worse on general exercises; a running server takes it up by itself.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, fields
from pathlib import Path

from rich.console import Console

from engine.model_store import InstalledModel, ModelError, ModelStore
from engine.verifier import IsolationUnavailable, Verifier
from training.corpus.rows import Row
from training.errors import StageFailed
from training.finetune.plan import (
    STAGES,
    FinetuneSettings,
    Plan,
    keep_plan,
    kept_plan,
    make_plan,
    measured_speed,
    plan_table,
)
from training.finetune.stages import (
    Comparison,
    Run,
    build_corpus,
    checked_parity,
    compared,
    exported,
    grown_library,
    judged,
    kept_for_gate,
    reinforced,
    repairing,
    sampled,
    warm_start,
)
from training.rollout import LIMITS, read_rollouts
from training.run_folder import digests, done_result, mark_done, save_settings, write_whole


def finetune(
    workspace: Path,
    store: ModelStore,
    parent: InstalledModel,
    settings: FinetuneSettings,
    runs: Path,
    console: Console,
    *,
    feedback: Path | None = None,
    name: str = "",
    plan_only: bool = False,
) -> Comparison | None:
    """Run, or go on with, one fine-tuning run; None where only the plan was asked for.

    Args:
        workspace: the user's tree.
        store: where a better model is installed.
        parent: the model to start from and to beat.
        settings: see FinetuneSettings.
        runs: folder of run folders; equal inputs find their run again.
        console: where it is told what happens.
        feedback: the editor's feedback log, if it is to be used.
        name: the new model's name; default: the workspace's.
        plan_only: print the plan and stop.

    Raises:
        StageFailed: the workspace is too small, or a stage cannot go on.
        ModelError: the model cannot be read or installed.
        IsolationUnavailable: programs cannot be run here.
    """
    if not workspace.is_dir():
        raise StageFailed(f"There is no folder {workspace}.")
    workspace = workspace.resolve()
    name = name or model_name(workspace)
    data = {"workspace": tree_digest(workspace), "parent": parent.manifest.digest}
    data |= digests(feedback) if feedback else {}
    key = hashlib.sha256(json.dumps([data, asdict(settings)]).encode()).hexdigest()[:10]
    folder = runs / f"{name}-{key}"
    save_settings(folder, settings, data)
    with Verifier(limits=LIMITS) as verifier:
        run = Run(folder, workspace, parent, settings, verifier, console)
        with timed(run, "corpus"):
            train, held_out = build_corpus(run, feedback)
        plan = planned(run, train, held_out)
        done = [stage for stage in STAGES if done_result(folder / stage) is not None]
        console.print(plan_table(plan, done))
        console.print(f"run folder: {folder}")
        if plan_only:
            return None
        result = done_result(folder / "evaluate")
        if result is None:
            candidate = train_candidate(run, train, held_out, plan, name)
            with timed(run, "evaluate"):
                comparison = compared(run, candidate, held_out)
            mark_done(folder / "evaluate", asdict(comparison))
        else:
            comparison = Comparison(**result)
    told(console, comparison)
    console.print(f"took {sum(seconds_taken(folder).values()) / 60:.1f} minutes, stops not counted")
    if not comparison.better:
        remove_checkpoints(folder)
        console.print(f"The new model is not better: {parent.manifest.name} stays the current model.")
        return comparison
    if done_result(folder / "export") is None:
        installed = store.add(folder / "candidate", replace=True)
        store.set_current(name)
        mark_done(folder / "export", {"name": name, "digest": installed.manifest.digest})
    remove_checkpoints(folder)
    console.print(f"Installed {name} as the current model; running servers take it up by themselves.")
    return comparison


def train_candidate(run: Run, train: list[Row], held_out: list[Row], plan: Plan, name: str) -> Path:
    """All training stages; returns the model folder that came out of them."""
    result = done_result(run.folder / "candidate_made")
    if result is not None:
        return run.folder / "candidate"
    learn, gate = kept_for_gate(train, plan)
    with timed(run, "sft"):
        model = warm_start(run, learn, plan)
    with timed(run, "rollout"):
        library = grown_library(run, train)
        rollouts = sampled(run, model, learn, library)
    if not rollouts:
        raise StageFailed("No program could be judged, so there is nothing to learn from; see the messages above.")
    with timed(run, "critic"):
        critic = judged(run, rollouts, plan)
    with timed(run, "rl"):
        model = reinforced(run, model, critic, learn, gate, plan)
    for path in sorted((run.folder / "rl").glob("round_*.jsonl")):
        rollouts += read_rollouts(path)
    with timed(run, "repair"):
        model = repairing(run, model, rollouts, train, plan)
    candidate = exported(
        run, "candidate", model, critic, library, model_name=name,
        description=f"fine-tuned on {run.workspace.name}",
        provenance={
            "parent": run.parent.manifest.name, "parent_digest": run.parent.manifest.digest,
            "workspace": tree_digest(run.workspace), "plan": asdict(plan), "settings": asdict(run.settings),
        },
    )  # fmt: skip
    mark_done(run.folder / "candidate_made", checked_parity(candidate, model, held_out))
    return candidate


def planned(run: Run, train: list[Row], held_out: list[Row]) -> Plan:
    """The run's plan: that of its first start, or a new one by the speed of this machine."""
    path = run.folder / "plan.json"
    plan = kept_plan(path)
    if plan is None:
        speed = measured_speed(run.restored_actor(), run.settings.batch_tokens)
        plan = make_plan(len(train), len(held_out), speed, run.settings)
        keep_plan(path, plan)
    return plan


@contextmanager
def timed(run: Run, stage: str) -> Iterator[None]:
    """Add the seconds that a stage takes to `seconds.json`; those of an attempt that was stopped count, too."""
    started = time.monotonic()
    try:
        yield
    finally:
        taken = seconds_taken(run.folder)
        taken[stage] = round(taken.get(stage, 0.0) + time.monotonic() - started, 1)
        write_whole(run.folder / "seconds.json", json.dumps(taken, indent=1) + "\n")


def seconds_taken(folder: Path) -> dict[str, float]:
    """Stage -> seconds it has taken so far."""
    path = folder / "seconds.json"
    taken: dict[str, float] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return taken


def remove_checkpoints(folder: Path) -> None:
    """Free what only an unfinished run needs; curves, rollouts, settings and the model that came out of it stay."""
    for path in folder.glob("*/*.pt"):
        path.unlink(missing_ok=True)
    shutil.rmtree(folder / "rollout" / "policy", ignore_errors=True)


def told(console: Console, comparison: Comparison) -> None:
    """Print how the models compare."""
    for what, before, after in (
        (
            "held-out functions of the workspace, top suggestion",
            comparison.workspace_before,
            comparison.workspace_after,
        ),
        ("held-out functions, pass@1", comparison.sample_before, comparison.sample_after),
        ("general exercises, top suggestion", comparison.general_before, comparison.general_after),
        ("general exercises, pass@1", comparison.general_sample_before, comparison.general_sample_after),
    ):
        console.print(f"{what}: {100 * before:.0f}% before, {100 * after:.0f}% after")


def model_name(workspace: Path) -> str:
    """A model's name from a folder's: letters, digits, `.`, `_` and `-`."""
    stem = re.sub(r"[^A-Za-z0-9._-]+", "-", workspace.name).strip("-._")
    return f"{stem or 'workspace'}-tuned"[:64]


def tree_digest(workspace: Path) -> str:
    """SHA-256 over the workspace's Python files, names and contents."""
    digest = hashlib.sha256()
    for path in sorted(workspace.rglob("*.py")):
        if path.is_file():
            digest.update(path.relative_to(workspace).as_posix().encode() + b"\0")
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def main() -> None:
    """Fine-tune the current model on a workspace."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("workspace", type=Path)
    parser.add_argument("--model", help="model to start from (default: the current one)")
    parser.add_argument("--name", default="", help="name of the new model (default: the workspace's)")
    parser.add_argument("--feedback", type=Path, help="the editor's feedback log (JSON lines)")
    parser.add_argument("--runs", type=Path, help="folder for run folders (default: beside the installed models)")
    parser.add_argument("--dry-run", action="store_true", help="say what it would take, and stop")
    defaults = FinetuneSettings()
    for field in fields(FinetuneSettings):
        value = getattr(defaults, field.name)
        parser.add_argument(
            f"--{field.name.replace('_', '-')}", type=type(value), default=value, help=f"default {value}"
        )
    options = parser.parse_args()
    settings = FinetuneSettings(**{field.name: getattr(options, field.name) for field in fields(FinetuneSettings)})
    store = ModelStore()
    console = Console()
    try:
        finetune(
            options.workspace,
            store,
            store.resolve(options.model),
            settings,
            options.runs or store.data_dir / "finetune",
            console,
            feedback=options.feedback,
            name=options.name,
            plan_only=options.dry_run,
        )
    except (ModelError, IsolationUnavailable) as error:
        raise StageFailed(str(error)) from error
    except KeyboardInterrupt:
        raise StageFailed("Stopped; the same command goes on from here.") from None


if __name__ == "__main__":
    main()
