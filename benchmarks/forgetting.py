"""What a short fine-tuning forgets: the warm start of `finetune` with replay by divergence, and by cross-entropy.

    python -m benchmarks.forgetting --workspace examples/workspace [--steps 150] [--tasks 150] [--out result.json]

Both learn the same pairs in the same order from the default model. Programs are sampled for held-out exercises, and for
the workspace's functions that are held out, and judged on their own examples.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from transformers import T5ForConditionalGeneration

from benchmarks.report import percent, publish, setting
from engine.actor import Actor
from engine.model_store import GenerationDefaults, ModelStore
from engine.sampling import SamplingSettings
from engine.verifier import Verifier
from training.corpus.rows import Row
from training.corpus.workspace import split_rows, workspace_rows
from training.evaluation.estimators import paired_interval, pass_at_k
from training.export.model import export_model
from training.export.restore import restore_actor
from training.finetune.plan import FinetuneSettings
from training.finetune.replay import Lessons, exercises, pair_counts, replay_loss, replayed_texts, workspace_texts
from training.fit import FitSettings, LossFunction, fit, sequence_loss
from training.policy_gradient import MAX_SOURCE, MAX_TARGET
from training.rollout import LIMITS, roll
from training.tokenizer import load_tokenizer

SAMPLING = SamplingSettings(1.0, 0.98, MAX_TARGET - 2)
SEED = 1


@dataclass(frozen=True)
class Passed:
    """Share of programs that pass, task by task."""

    first: list[float]
    """pass@1."""
    any: list[float]
    """pass@k at k, the number of samples."""


def passed(actor: Actor, rows: Sequence[Row], samples: int, verifier: Verifier) -> Passed:
    """Sample and judge programs for each row; rows whose own body fails are left out."""
    first, any_ = [], []
    for number, row in enumerate(rows):
        found = [r for r in roll(row, actor, verifier, samples, SAMPLING, SEED + number) if r.origin != "solution"]
        if found:
            correct = sum(r.copies for r in found if r.passed == r.total)
            first.append(pass_at_k(samples, correct, 1))
            any_.append(float(correct > 0))
    return Passed(first, any_)


def main() -> None:
    """Train both, sample from all three, and publish."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--workspace", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=150)
    parser.add_argument("--tasks", type=int, default=150, help="held-out exercises")
    parser.add_argument("--samples", type=int, default=8)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    parent = ModelStore().resolve("default")
    tokenizer_file = parent.folder / parent.manifest.tokenizer
    actor_folder = parent.folder / parent.manifest.roles.actor.folder
    settings = FinetuneSettings()
    train, held_out = split_rows(list(workspace_rows(options.workspace)))
    general = [row for row in exercises() if row.held_out and row.examples]
    sets = {
        "exercises": random.Random(SEED).sample(general, options.tasks),
        "workspace": [row for row in held_out if row.examples],
    }
    learned, replayed = pair_counts(options.steps, settings.batch_tokens)
    taught = Lessons.of(
        workspace_texts(train, learned, SEED), replayed_texts(replayed, SEED), load_tokenizer(tokenizer_file),
        (MAX_SOURCE, MAX_TARGET),
    )  # fmt: skip
    fitted = FitSettings(
        steps=options.steps, batch_tokens=settings.batch_tokens, lr=settings.lr, embedding_lr=2 * settings.lr,
        warmup=max(1, options.steps // 20), seed=SEED, log_every=10,
    )  # fmt: skip
    ways: dict[str, LossFunction | None] = {
        "before": None,
        "replay by divergence": replay_loss(restore_actor(actor_folder), taught.own),
        "replay by cross-entropy": sequence_loss,
    }
    console = Console()

    def told(step: int, loss: float, rate: float) -> None:
        console.print(f"step {step} loss {loss:.3f} {rate:,.0f} tokens/s")

    rows, data = [], {}
    before: dict[str, Passed] = {}
    with tempfile.TemporaryDirectory() as work, Verifier(limits=LIMITS) as verifier:
        for name, loss in ways.items():
            model: T5ForConditionalGeneration = restore_actor(actor_folder)
            if loss is not None:
                fit(model, taught.pairs, fitted, Path(work, name), loss, progress=told)
            folder = Path(work, f"{name} exported")
            export_model(
                folder, model.eval(), None, tokenizer_file, name="forgetting", description="", repairs=False,
                provenance={}, generation=GenerationDefaults(1.0, 0.98, MAX_TARGET - 2),
            )  # fmt: skip
            actor = Actor(folder)
            for which, tasks in sets.items():
                found = passed(actor, tasks, options.samples, verifier)
                before.setdefault(which, found)
                change, low, high = paired_interval(before[which].first, found.first)
                difference = "" if loss is None else f"{100 * change:+.1f} [{100 * low:+.1f}, {100 * high:+.1f}]"
                rows.append((name, which, str(len(found.first)), percent(found.first), difference, percent(found.any)))
                console.print(*rows[-1], sep=" | ")
                data[f"{name}, {which}"] = {"pass@1": found.first, f"pass@{options.samples}": found.any}
    header = ("model", "tasks", "n", "pass@1", "to before", f"pass@{options.samples}")
    publish("forgetting", header, rows, {**setting(SEED, parent.manifest.name), "tasks": data}, options.out)


if __name__ == "__main__":
    main()
