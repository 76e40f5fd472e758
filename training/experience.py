"""Judged programs as RL takes them: token pairs with outcome, advantage over a baseline, and blamed lines."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import Tensor

from engine.verdict import Outcome
from training.errors import StageFailed
from training.pairs import Batch, Pairs
from training.rewards import Baseline, line_mask, reward
from training.rollout import Rollout


@dataclass(frozen=True)
class Experience:
    """One round's programs that have something to teach."""

    pairs: Pairs
    """(prompt, program)."""
    outcomes: Tensor
    """Outcome class of each, [rows]."""
    advantages: Tensor
    """R(W) less the baseline of each, [rows]."""
    copies: Tensor
    """How often each was sampled, [rows]; for Baseline.MEAN the greedy program, which was not drawn, not counted."""
    lines: tuple[tuple[int, ...], ...]
    """0-based line of each token of each program, its end token included; empty where no line is blamed."""
    blamed_lines: tuple[int | None, ...]
    """Line whose tokens alone count, of each program; None where all do."""
    summary: dict[str, float]
    """Mean reward, mean baseline, outcome mix: what is logged."""

    def blamed(self, batch: Batch) -> Tensor:
        """True at the tokens that an advantage falls on, [B, T]."""
        rows = batch.rows.tolist()
        width = batch.target.shape[1]
        if not self.lines:
            return torch.ones(len(rows), width, dtype=torch.bool)
        return line_mask([self.lines[r] for r in rows], [self.blamed_lines[r] for r in rows], width)


def experience_of(
    rollouts: Sequence[Rollout],
    tokenizer: Tokenizer,
    max_source: int,
    max_target: int,
    *,
    baseline: Baseline,
    finer: bool,
) -> Experience:
    """Pack sampled programs; those that are exactly as good as the baseline teach nothing and are left out.

    Args:
        rollouts: programs of any number of tasks; reference solutions among them are passed over.
        tokenizer: the policy's.
        max_source, max_target: tokens; longer prompts are cut, longer programs left out.
        baseline: what is subtracted from rewards.
        finer: RLTF's rewards and lines.

    Raises:
        StageFailed: the greedy baseline is wanted and a task has no greedy program.
    """
    sampled = [r for r in rollouts if r.origin != "solution" and r.copies]
    greedy = {_task(r): _reward(r, finer) for r in sampled if r.greedy}
    if baseline is Baseline.GREEDY and any(_task(r) not in greedy for r in sampled):
        raise StageFailed(
            "These programs were sampled without a greedy one per task, so there is no baseline: sample them with "
            "`coderl-train rollout --greedy`, or pass `--baseline mean`."
        )
    total = sum(r.copies for r in sampled) or 1
    mix = Counter[int]()
    for r in sampled:
        mix[r.outcome] += r.copies
    summary = {
        "reward": sum(_reward(r, finer) * r.copies for r in sampled) / total,
        "baseline": sum(greedy.values()) / max(1, len(greedy)),
        **{f"share_{outcome.name.lower()}": mix[outcome] / total for outcome in Outcome},
    }
    if baseline is Baseline.MEAN:
        copies, worth = _drawn(sampled), _over_others(sampled, finer)
    else:
        copies = [r.copies for r in sampled]
        worth = [_reward(r, finer) - (greedy[_task(r)] if baseline is Baseline.GREEDY else 0.0) for r in sampled]
    encoded = tokenizer.encode_batch_fast([r.body for r in sampled], add_special_tokens=False)
    kept = [
        i
        for i, ids in enumerate(encoded)
        if worth[i] and copies[i] and 0 < len(ids.ids) < max_target and sampled[i].prompt
    ]
    pairs = Pairs.from_texts([(sampled[i].prompt, sampled[i].body) for i in kept], tokenizer, max_source, max_target)
    if len(pairs) != len(kept):
        raise StageFailed("A rollout has an empty prompt; its file is not one that `coderl-train rollout` wrote.")
    lines: tuple[tuple[int, ...], ...] = ()
    if finer:
        lines = tuple((*token_lines(tokenizer, encoded[i].ids), sampled[i].body.count("\n")) for i in kept)
    return Experience(
        pairs,
        torch.tensor([sampled[i].outcome for i in kept], dtype=torch.long),
        torch.tensor([worth[i] for i in kept]),
        torch.tensor([float(copies[i]) for i in kept]),
        lines,
        tuple(sampled[i].error_line if finer and worth[i] < 0 else None for i in kept),
        summary,
    )


def _drawn(sampled: Sequence[Rollout]) -> list[int]:
    """How often the policy drew each program: the greedy one was written once without a draw."""
    return [r.copies - r.greedy for r in sampled]


def _over_others(sampled: Sequence[Rollout], finer: bool) -> list[float]:
    """Reward of each program less the mean of the task's other draws; 0 where a task has a single one."""
    drawn = _drawn(sampled)
    counts, sums = Counter[tuple[str, str, str]](), Counter[tuple[str, str, str]]()
    for r, copies in zip(sampled, drawn, strict=True):
        counts[_task(r)] += copies
        sums[_task(r)] += copies * _reward(r, finer)  # type: ignore[assignment]
    worth = []
    for r in sampled:
        count, own = counts[_task(r)], _reward(r, finer)
        difference = own - (sums[_task(r)] - own) / (count - 1) if count > 1 else 0.0
        worth.append(difference if abs(difference) > 1e-9 else 0.0)  # all alike, but for rounding
    return worth


def token_lines(tokenizer: Tokenizer, ids: Sequence[int]) -> tuple[int, ...]:
    """0-based line that each token belongs to; a newline, with the indentation after it, opens the next one."""
    lines, line = [], 0
    for token in ids:
        text: str = tokenizer.decode([token], skip_special_tokens=False)
        line += text.count("\n")
        lines.append(line)
    return tuple(lines)


def step_rows(count: int, size: int, steps: int, rng: random.Random) -> Iterator[list[int]]:
    """Rows of each step: every row once before any comes again, in random order, `size` at a time."""
    pool: list[int] = []
    for _ in range(steps):
        chosen: list[int] = []
        while len(chosen) < min(size, count):
            if not pool:
                pool = rng.sample(range(count), count)
            chosen.append(pool.pop())
        yield chosen


def _task(rollout: Rollout) -> tuple[str, str, str]:
    return rollout.name, rollout.prompt, rollout.solution


def _reward(rollout: Rollout, finer: bool) -> float:
    return reward(Outcome(rollout.outcome), rollout.passed, rollout.total, finer=finer)
