"""The stages of a fine-tuning run; each leaves its result in a folder of its own and is not repeated once complete."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from rich.console import Console
from torch import nn
from transformers import T5ForConditionalGeneration

from engine.actor import Actor
from engine.critical_sampling import SearchSettings
from engine.library import LIBRARY_FILE, Library
from engine.model_store import GenerationDefaults, InstalledModel, load_manifest
from engine.models import Models
from engine.sampling import SamplingSettings
from engine.verifier import Verifier, VerifierError
from training.corpus.feedback import feedback_rows
from training.corpus.rows import Row, read_rows, write_rows
from training.corpus.workspace import split_rows, workspace_rows
from training.critic import critic_metrics, critic_pairs, outcome_loss, outcome_probabilities, split
from training.errors import StageFailed
from training.evaluate import Score, score_one
from training.evaluation.estimators import paired_interval, pass_at_k
from training.evaluation.problems import Problem, row_problem
from training.export.model import export_model, parity
from training.export.restore import restore_actor, restore_critic
from training.finetune.plan import STAGES, FinetuneSettings, Plan
from training.finetune.replay import Lessons, exercises, pair_counts, replay_loss, replayed_texts, workspace_texts
from training.fit import FitSettings, fit
from training.library import row_wordings
from training.model import CRITIC_SHAPE, Critic
from training.neighbours import judge_neighbours
from training.plots import plot_run
from training.policy_gradient import MAX_SOURCE, MAX_TARGET
from training.progress import progress_bar
from training.repair import repair_pairs
from training.rewards import Weights
from training.rl import train_rl
from training.rl_settings import RLSettings
from training.rollout import Rollout, judge, prepare, read_rollouts, roll_all
from training.run_folder import done_result, mark_done
from training.sft import load_weights
from training.tokenizer import load_tokenizer

MIN_TASKS = 6
"""Functions with passing Examples below which nothing can be learned and tested."""
NEIGHBOURS = 4
"""Programs of the library that are tried on each function: what fails is material for repair and critic."""
REPAIRED_SHARE = 0.25
"""Share of failed programs among the pairs that `repair` learns from; the others are the functions themselves."""
RL_LR = 1e-5
GATE_SHARE = 0.15
"""Share of the training functions that is kept from sft for RL's gate: each is one that sft cannot learn from."""


@dataclass(frozen=True)
class Run:
    """What all stages of one run share."""

    folder: Path
    workspace: Path
    parent: InstalledModel
    """The current model: where training starts and what the result is compared with."""
    settings: FinetuneSettings
    verifier: Verifier
    console: Console

    @property
    def tokenizer(self) -> Path:
        """The parent's tokenizer.json, which every model of the run uses."""
        return self.parent.folder / self.parent.manifest.tokenizer

    def restored_actor(self) -> T5ForConditionalGeneration:
        """The current model's actor in torch, as it was before this run."""
        return restore_actor(self.parent.folder / self.parent.manifest.roles.actor.folder)


def build_corpus(run: Run, feedback: Path | None) -> tuple[list[Row], list[Row]]:
    """(rows to learn from, rows held out): the workspace's functions whose own bodies pass their Examples.

    Bodies that the user accepted in the editor join the first part; see `engine.feedback`.

    Raises:
        StageFailed: there are too few.
    """
    folder = run.folder / "corpus"
    if done_result(folder) is None:
        found = list(workspace_rows(run.workspace))
        passing: list[Row] = []
        failing: list[Row] = []
        with progress_bar() as progress:
            for row in progress.track(found, description="running the workspace's own examples"):
                (passing if own_body_passes(row, run.verifier) else failing).append(row)
        for row in failing[:5]:
            run.console.print(f"left out: {row.name} ({row.origin}) does not pass its own examples")
        if len(passing) < MIN_TASKS:
            raise StageFailed(
                f"{run.workspace} has {len(passing)} functions with a docstring whose examples pass; at least "
                f"{MIN_TASKS} are needed to learn from and to test on. Write examples (`>>> f(2)`) into docstrings."
            )
        train, held_out = split_rows(passing)
        train += feedback_rows(feedback, {row.name for row in held_out}) if feedback else []
        write_rows(train, folder / "train.jsonl")
        write_rows(held_out, folder / "heldout.jsonl")
        mark_done(folder, {"train": len(train), "held_out": len(held_out), "left_out": len(failing)})
    return list(read_rows(folder / "train.jsonl")), list(read_rows(folder / "heldout.jsonl"))


def own_body_passes(row: Row, verifier: Verifier) -> bool:
    """Whether a row's own body passes its Examples in the sandbox."""
    prepared = prepare(row)
    try:
        return prepared is not None and bool(judge(prepared, (), verifier))
    except VerifierError:
        return False


def trained(
    run: Run, name: str, model: T5ForConditionalGeneration, own: Sequence[tuple[str, str]], steps: int, plan: Plan,
    lr: float,
) -> T5ForConditionalGeneration:  # fmt: skip
    """Train an actor on pairs and replayed exercises in the folder `name`, or load it where that is complete."""
    folder = run.folder / name
    if done_result(folder) is not None:
        load_weights(model, folder / "checkpoint.pt")
        on_best_device(model)
        return model.eval()
    _, replayed = pair_counts(steps, plan.batch_tokens)
    others = replayed_texts(replayed, run.settings.seed + STAGES.index(name))  # in each stage other ones
    taught = Lessons.of(own, others, load_tokenizer(run.tokenizer), (MAX_SOURCE, MAX_TARGET))
    loss_function = replay_loss(run.restored_actor(), taught.own)
    settings = FitSettings(
        steps=steps, batch_tokens=plan.batch_tokens, lr=lr, embedding_lr=2 * lr, warmup=max(1, steps // 20),
        seed=run.settings.seed, checkpoint_seconds=30.0, log_every=10,
    )  # fmt: skip
    with progress_bar() as progress:
        bar = progress.add_task(name, total=steps)

        def advance(step: int, loss: float, rate: float) -> None:
            progress.update(bar, completed=step, description=f"{name}: loss {loss:.3f}")

        fit(model, taught.pairs, settings, folder, loss_function, progress=advance)
    plot_run(folder)
    mark_done(folder, {"steps": steps, "pairs": len(taught.pairs), "own": taught.own})
    return model.eval()


def on_best_device(model: nn.Module) -> None:
    """Move a model to where training would have left it: a run that goes on does what an unbroken one would have."""
    nn.Module.to(model, "cuda" if torch.cuda.is_available() else "cpu")  # by its class: transformers hides its types


def warm_start(run: Run, rows: Sequence[Row], plan: Plan) -> T5ForConditionalGeneration:
    """Stage `sft`: the parent's actor, trained on the workspace."""
    learned, _ = pair_counts(plan.sft_steps, plan.batch_tokens)
    own = workspace_texts(rows, learned, run.settings.seed)
    return trained(run, "sft", run.restored_actor(), own, plan.sft_steps, plan, run.settings.lr)


def sampled(run: Run, model: T5ForConditionalGeneration, rows: Sequence[Row], library: Path) -> list[Rollout]:
    """Stage `rollout`: for every training task programs of the warm start, and the library's nearest, judged."""
    folder = run.folder / "rollout"
    out, recalled = folder / "rollouts.jsonl", folder / "neighbours.jsonl"
    if done_result(folder) is None:
        exported(run, "rollout/policy", model, None)
        sampler = Actor(folder / "policy", threads=torch.get_num_threads())
        how = SamplingSettings(1.0, 0.98, MAX_TARGET - 2)
        tasks = [row for row in rows if row.examples]
        roll_all(
            tasks, sampler, run.verifier, out, run.settings.samples, how, run.settings.seed, greedy=True
        )  # fmt: skip
        judge_neighbours(tasks, Library.load(library), NEIGHBOURS, run.verifier, recalled)
        mark_done(folder, {})
    return [*read_rollouts(out), *read_rollouts(recalled)]


def judged(run: Run, rollouts: list[Rollout], plan: Plan) -> Critic:
    """Stage `critic`: the parent's critic, or a new one, trained on the rollouts."""
    folder = run.folder / "critic"
    roles = run.parent.manifest.roles
    tokenizer = load_tokenizer(run.tokenizer)
    torch.manual_seed(run.settings.seed)
    critic = restore_critic(run.parent.folder / roles.critic.folder) if roles.critic else None
    if critic is None:
        critic = Critic(replace(CRITIC_SHAPE, vocab_size=tokenizer.get_vocab_size()))
    if done_result(folder) is not None:
        load_weights(critic, folder / "checkpoint.pt")
        on_best_device(critic)
        return critic.eval()
    train, held = split(rollouts)
    pairs, labels = critic_pairs(train or rollouts, tokenizer)
    steps = plan.critic_steps
    settings = FitSettings(
        steps=steps, batch_tokens=plan.batch_tokens, lr=5e-4, embedding_lr=1e-3, warmup=max(1, steps // 10),
        seed=run.settings.seed, checkpoint_seconds=30.0, log_every=10,
    )  # fmt: skip
    with progress_bar() as progress:
        bar = progress.add_task("critic", total=steps)

        def advance(step: int, loss: float, rate: float) -> None:
            progress.update(bar, completed=step, description=f"critic: loss {loss:.3f}")

        fit(critic, pairs, settings, folder, outcome_loss(labels), progress=advance)
    plot_run(folder)
    metrics: dict[str, float] = {}
    if held:
        held_pairs, held_labels = critic_pairs(held, tokenizer)
        metrics = critic_metrics(outcome_probabilities(critic, held_pairs), held_labels.numpy())
    mark_done(folder, metrics)
    return critic.eval()


def kept_for_gate(rows: Sequence[Row], plan: Plan) -> tuple[list[Row], list[Row]]:
    """(rows for sft, rollouts and RL, tasks of RL's gate): no training has seen the second before the gate decides.

    Of tasks that it has learned by heart a warm start solves nearly all, and no round of RL could do better. `repair`
    learns from them, too: what is held out decides on installing, and on that alone.
    """
    if not plan.rl_rounds:
        return list(rows), []
    tasks = [row for row in rows if row.examples]
    _, gate = split_rows(tasks, GATE_SHARE, "rl gate")
    kept = {id(row) for row in gate}
    return [row for row in rows if id(row) not in kept], gate


def reinforced(
    run: Run, model: T5ForConditionalGeneration, critic: Critic, rows: Sequence[Row], gate: Sequence[Row], plan: Plan
) -> T5ForConditionalGeneration:
    """Stage `rl`: the actor learns from its own programs; it stays as it was where that makes it no better."""
    folder = run.folder / "rl"
    if not gate:  # no RL was asked for, or too few functions are left to tell whether it helps
        return model
    if done_result(folder) is not None:
        if (folder / "best.pt").exists():
            model.load_state_dict(torch.load(folder / "best.pt", weights_only=True)["model"])
        return model.eval()
    learn = [row for row in rows if row.examples]
    settings = RLSettings(
        rounds=plan.rl_rounds, steps_per_round=plan.rl_steps, tasks_per_round=len(learn), samples=run.settings.samples,
        samples_per_step=128, solutions_per_step=64, lr=RL_LR, weights=Weights.CRITIC, seed=run.settings.seed,
    )  # fmt: skip
    train_rl(model, critic, run.tokenizer, learn, gate, settings, folder, run.verifier, run.console)
    return model.eval()


def repairing(
    run: Run, model: T5ForConditionalGeneration, rollouts: Sequence[Rollout], rows: Sequence[Row], plan: Plan
) -> T5ForConditionalGeneration:
    """Stage `repair`: the same weights learn to mend failed programs, with the supervised pairs beside."""
    learned, _ = pair_counts(plan.repair_steps, plan.batch_tokens)
    repairs = repair_pairs(rollouts, run.settings.seed)
    mended = list(itertools.islice(itertools.cycle(repairs), round(learned * REPAIRED_SHARE)))
    own = mended + workspace_texts(rows, learned - len(mended), run.settings.seed + 1)
    return trained(run, "repair", model, own, plan.repair_steps, plan, run.settings.lr / 3)


def exported(
    run: Run,
    name: str,
    model: T5ForConditionalGeneration,
    critic: Critic | None,
    library: Path | None = None,
    **about: Any,
) -> Path:
    """Write a model folder under `name` in the run's folder."""
    folder = run.folder / name
    parent = run.parent.manifest
    export_model(
        folder,
        model.eval(),
        critic,
        run.tokenizer,
        name=about.get("model_name", "policy"),
        description=about.get("description", ""),
        repairs=bool(about),
        provenance=about.get("provenance", {}),
        generation=GenerationDefaults(
            parent.generation.temperature, parent.generation.top_p, parent.generation.max_tokens
        ),
        library=library,
    )
    return folder


def grown_library(run: Run, rows: Sequence[Row]) -> Path:
    """The current model's library and the workspace's own functions, as a file in the run's folder."""
    files = run.parent.manifest.roles.library
    old = Library.load(run.parent.folder / files.folder / LIBRARY_FILE) if files else Library.of(())
    path, partial = run.folder / LIBRARY_FILE, run.folder / f"partial-{LIBRARY_FILE}"
    old.extended(row_wordings(rows)).save(partial)
    partial.replace(path)
    return path


def checked_parity(folder: Path, model: T5ForConditionalGeneration, rows: Sequence[Row]) -> dict[str, float]:
    """How the exported actor compares with torch on the workspace's own prompts."""
    prompts = [prepared.prompt for row in list(rows)[:10] if (prepared := prepare(row))]
    found = parity(folder, model, prompts)
    return {
        "prompts": found.prompts,
        "same_greedy": found.same_greedy,
        "max_logprob_difference": found.max_logprob_difference,
    }


@dataclass(frozen=True)
class Comparison:
    """The new model against the current one on the same tasks."""

    workspace_before: float
    """Share of held-out workspace functions that the top suggestion implements, current model."""
    workspace_after: float
    sample_before: float
    """pass@1 on the same functions, current model."""
    sample_after: float
    general_before: float
    """Share of general held-out exercises implemented, current model."""
    general_after: float
    general_high: float
    """Upper end of the 95% interval of that difference: below 0 the new model has lost something."""
    general_sample_before: float
    """pass@1 on the same exercises, current model."""
    general_sample_after: float
    general_sample_high: float
    """As `general_high`, for pass@1, which tells smaller differences."""

    @property
    def better(self) -> bool:
        """The gate: better on the workspace (by pass@1 where as many are solved), and not worse in general."""
        gained = (self.workspace_after, self.sample_after) > (self.workspace_before, self.sample_before)
        kept = self.general_high >= 0 and self.general_sample_high >= 0
        return gained and self.workspace_after >= self.workspace_before and kept


def compared(run: Run, candidate: Path, held_out: Sequence[Row]) -> Comparison:
    """Stage `evaluate`: both models on the held-out functions of the workspace and on general exercises."""
    general = [row for row in exercises() if row.held_out and row.examples]
    rng = random.Random(run.settings.seed)
    chosen = rng.sample(general, min(run.settings.general_tasks, len(general)))
    own = [row_problem(i, row) for i, row in enumerate(held_out)]
    other = [row_problem(i, row) for i, row in enumerate(chosen)]
    before = Models.load(run.parent.folder, run.parent.manifest)
    after = Models.load(candidate, load_manifest(candidate))
    with progress_bar() as progress:
        total = 2 * (len(own) + len(other))
        bar = progress.add_task("comparing with the current model", total=total)

        def scores(models: Models, problems: Sequence[Problem]) -> list[Score]:
            found = []
            for number, problem in enumerate(problems):
                settings = SearchSettings(
                    budget=run.settings.budget, seed=run.settings.seed + number, enough=0, deadline_seconds=60.0
                )
                score = score_one(problem, models, run.verifier, (1, run.settings.budget), settings)
                progress.advance(bar)
                if score:
                    found.append(score)
            return found

        own_before, own_after = scores(before, own), scores(after, own)
        other_before, other_after = scores(before, other), scores(after, other)
    budget = run.settings.budget

    def solved(found: Sequence[Score]) -> list[float]:
        return [score.strategies["critical"][budget] for score in found]

    def sampled_right(found: Sequence[Score]) -> list[float]:
        return [pass_at_k(s.samples, s.correct, 1) if s.samples else 0.0 for s in found]

    def high(before: list[float], after: list[float]) -> float:
        return paired_interval(before, after)[2] if before else 0.0

    return Comparison(
        _mean(solved(own_before)), _mean(solved(own_after)),
        _mean(sampled_right(own_before)), _mean(sampled_right(own_after)),
        _mean(solved(other_before)), _mean(solved(other_after)), high(solved(other_before), solved(other_after)),
        _mean(sampled_right(other_before)), _mean(sampled_right(other_after)),
        high(sampled_right(other_before), sampled_right(other_after)),
    )  # fmt: skip


def _mean(values: Sequence[float]) -> float:
    return sum(values) / max(1, len(values))
