"""What a fine-tuning run is going to do and how long it will take, said before it starts and kept with the run."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from rich.table import Table
from torch import nn
from transformers import T5ForConditionalGeneration

from training.finetune.replay import PAIR_TOKENS, REPLAYED_SHARE
from training.fit import (
    FitSettings,
    add_gradients,
    make_optimizers,
    new_accelerator,
    part_count,
    sequence_loss,
)
from training.pairs import Batch
from training.replicas import replicas_for
from training.run_folder import write_whole

FITTED_SHARES = {"sft": 0.6, "critic": 0.12, "repair": 0.28}
"""How the time that sampling and comparing leave is shared out; the warm start moves more than all that follows it."""
LEAST_FITTED = 0.3
"""Share of the time that is kept for these stages, however long sampling takes."""
RL_SHARE = 0.25
"""Share of the time that a second and later rounds of RL may fill."""
RL_STEPS = 4
"""Optimizer steps of one round of RL."""
STAGES = ("corpus", "sft", "rollout", "critic", "rl", "repair", "evaluate", "export")
"""In the order in which they run."""
ROLLED_SECONDS = 0.02
"""Rough cost of sampling and judging one program in a rollout, where equal programs are judged once."""
SEARCHED_SECONDS = 0.05
"""The same in a search, which recalls, refines and repairs; both are for the estimate only."""
STEP_TOKENS = (64 + 2 * 128) * 100
"""Tokens of one step of RL: 64 solutions, and 128 programs through two models and a critic that learns nothing."""


@dataclass(frozen=True)
class FinetuneSettings:
    """What the user may choose."""

    minutes: float = 14.0
    """Time to aim for, in minutes, on an idle machine."""
    samples: int = 16
    """Programs sampled per task and round."""
    rl_rounds: int = 2
    """Rounds of reinforcement learning at most: one always, more where there is time; 0 leaves it out."""
    lr: float = 6e-4
    """Peak learning rate of the warm start; the later stages take a third of it. Larger models want less."""
    batch_tokens: int = 6_000
    """Padded tokens of a batch; a GPU takes ten times as many."""
    budget: int = 20
    """Programs per task when the old and the new model are compared."""
    general_tasks: int = 40
    """Held-out exercises on which the new model must not be worse."""
    seed: int = 1
    """Equal seeds give equal runs on equal hardware."""


@dataclass(frozen=True)
class Plan:
    """The steps of every stage, fixed when a run starts, so that it resumes to the same result."""

    train_tasks: int
    held_out_tasks: int
    sft_steps: int
    critic_steps: int
    rl_rounds: int
    rl_steps: int
    repair_steps: int
    batch_tokens: int
    tokens_per_second: float
    """Measured on this machine."""
    minutes: dict[str, float]
    """Stage -> estimated minutes."""

    @property
    def total_minutes(self) -> float:
        """Estimated minutes of all stages."""
        return sum(self.minutes.values())


def make_plan(
    train_tasks: int,
    held_out_tasks: int,
    tokens_per_second: float,
    settings: FinetuneSettings,
) -> Plan:
    """Fit the steps of every stage into the time to aim for."""
    step_seconds = settings.batch_tokens / tokens_per_second
    actor_seconds = step_seconds * (1 + REPLAYED_SHARE / 3)  # the model before training is asked too, forwards only
    programs = train_tasks * settings.samples
    compared = (held_out_tasks + settings.general_tasks) * settings.budget * 2 * 2  # two models, two strategies
    rl_programs = programs + (held_out_tasks + 1) * 10
    rl_seconds = rl_programs * ROLLED_SECONDS + RL_STEPS * STEP_TOKENS / tokens_per_second
    whole = settings.minutes * 60
    rounds = min(settings.rl_rounds, max(1, int(RL_SHARE * whole / rl_seconds)))
    seconds = {
        "corpus": 20.0,
        "rollout": programs * ROLLED_SECONDS,
        "rl": rounds * rl_seconds,
        "evaluate": compared * SEARCHED_SECONDS + 20.0,
        "export": 10.0,
    }
    left = max(LEAST_FITTED * whole, whole - sum(seconds.values()))
    sft_steps = max(20, min(1_500, int(left * FITTED_SHARES["sft"] / actor_seconds)))
    critic_steps = max(10, min(400, int(left * FITTED_SHARES["critic"] / step_seconds)))
    repair_steps = max(10, min(200, int(left * FITTED_SHARES["repair"] / actor_seconds)))
    seconds |= {
        "sft": sft_steps * actor_seconds,
        "critic": critic_steps * step_seconds,
        "repair": repair_steps * actor_seconds,
    }
    minutes = {stage: seconds[stage] / 60 for stage in STAGES}
    return Plan(
        train_tasks, held_out_tasks, sft_steps, critic_steps, rounds, RL_STEPS, repair_steps,
        settings.batch_tokens, tokens_per_second, minutes,
    )  # fmt: skip


def measured_speed(model: T5ForConditionalGeneration, batch_tokens: int = 6_000) -> float:
    """Tokens per second of a model's training steps on this machine, on its GPU where it has one; weights stay.

    Steps are those of `fit`, optimizers and all: without them, estimates were a third too low.
    """
    accelerator = new_accelerator()
    device = accelerator.device
    nn.Module.to(model, device)  # by its class: transformers hides the types of its own
    optimizers = make_optimizers(model, FitSettings(steps=1, lr=0.0, embedding_lr=0.0, weight_decay=0.0))
    replicas = replicas_for(model, device, part_count(batch_tokens, device, None))
    count = part_count(batch_tokens, device, replicas)
    rows = max(1, batch_tokens // count // PAIR_TOKENS)
    rng = np.random.default_rng(1)
    source, target = (rng.integers(5, 100, (rows, width)) for width in (PAIR_TOKENS * 2 // 3, PAIR_TOKENS // 3))
    parts = [Batch(source, target, np.arange(rows))] * count
    rates = []
    for _ in range(4):
        started = time.perf_counter()
        loss = add_gradients(model, parts, sequence_loss, accelerator, replicas)
        for optimizer in optimizers:
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        loss.item()  # a GPU computes on while Python goes on; reading a value waits for it
        rates.append(sum(part.tokens for part in parts) / (time.perf_counter() - started))
    return max(rates)  # the first warms up, and other work may slow any of them


def kept_plan(path: Path) -> Plan | None:
    """The plan of an earlier start of the same run; None where there is none."""
    if not path.exists():
        return None
    return Plan(**json.loads(path.read_text(encoding="utf-8")))


def keep_plan(path: Path, plan: Plan) -> None:
    """Write a plan down."""
    write_whole(path, json.dumps(asdict(plan), indent=1) + "\n")


def plan_table(plan: Plan, done: Sequence[str]) -> Table:
    """The stages with their estimates; those in `done` are complete already."""
    what = {
        "corpus": f"{plan.train_tasks} functions to learn from, {plan.held_out_tasks} held out",
        "sft": f"{plan.sft_steps} steps of {plan.batch_tokens:,} tokens",
        "rollout": "sample programs and run them in the sandbox",
        "critic": f"{plan.critic_steps} steps",
        "rl": f"{plan.rl_rounds} rounds of {plan.rl_steps} steps" if plan.rl_rounds else "left out",
        "repair": f"{plan.repair_steps} steps",
        "evaluate": "against the current model, on held-out functions and exercises",
        "export": "installed only where it is better",
    }
    table = Table(title=f"about {plan.total_minutes:.0f} minutes at {plan.tokens_per_second:,.0f} tokens/s")
    for column in ("stage", "what", "minutes"):
        table.add_column(column, justify="right" if column == "minutes" else "left")
    for stage, text in what.items():
        table.add_row(stage, text, "done" if stage in done else f"{plan.minutes[stage]:.1f}")
    return table
