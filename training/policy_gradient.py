"""One round of policy-gradient steps on judged programs: cross-entropy anchor, returns, and KL to the warm start."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Iterator, Sequence

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import T5ForConditionalGeneration

from engine.parameter_names import ParameterNames
from training.augment import varied_pair
from training.corpus.rows import Row
from training.errors import StageFailed
from training.experience import Experience, experience_of, step_rows
from training.fit import TrainingDiverged, width_multiple
from training.model import Critic
from training.pairs import IGNORED, PAD_ID, Batch, Pairs
from training.rewards import Weights, kl_to, own_outcome_scores, policy_loss, token_weights
from training.rl_settings import RLSettings
from training.rollout import Rollout

MAX_SOURCE = 320
MAX_TARGET = 192


class NothingToLearn(StageFailed):
    """Every program of a round is exactly as good as its baseline."""


def train_round(
    model: T5ForConditionalGeneration,
    reference: T5ForConditionalGeneration,
    critic: Critic | None,
    rollouts: Sequence[Rollout],
    rows: Sequence[Row],
    tokenizer: Tokenizer,
    settings: RLSettings,
    optimizer: torch.optim.Optimizer,
    number: int,
) -> dict[str, float]:
    """Take one round's steps; returns what is logged of it.

    Raises:
        NothingToLearn: no program differs from its baseline.
        TrainingDiverged: the loss is not finite.
    """
    experience = experience_of(
        rollouts, tokenizer, MAX_SOURCE, MAX_TARGET, baseline=settings.baseline, finer=settings.finer
    )
    if not len(experience.pairs):
        raise NothingToLearn(
            "No program of this round teaches anything: all are as good as the baseline, or no task could be run."
        )
    rng = random.Random(settings.seed * 7_919 + number)
    # Rollouts hold programs as the model writes them: parameters by their letters.
    texts = {(row.name, ParameterNames.of(row.signature).to_letters(row.body)): varied_pair(row, rng) for row in rows}
    used = [texts[key] for key in dict.fromkeys((r.name, r.solution) for r in rollouts) if key in texts]
    if not used:  # offline programs of tasks that are not among the rows
        used = list(dict.fromkeys((r.prompt, r.solution) for r in rollouts))
    solutions = Pairs.from_texts(used, tokenizer, MAX_SOURCE, MAX_TARGET)
    # Dropout, where the model has any, must not depend on the rounds before: a killed run starts here again.
    torch.manual_seed(settings.seed * 7_919 + number)
    sums: Counter[str] = Counter()
    steps = list(step_rows(len(experience.pairs), settings.samples_per_step, settings.steps_per_round, rng))
    anchors = list(step_rows(len(solutions), settings.solutions_per_step, settings.steps_per_round, rng))
    model.train()
    for chosen, anchor in zip(steps, anchors, strict=True):
        optimizer.zero_grad(set_to_none=True)
        for name, value in backward(model, reference, critic, experience, chosen, solutions, anchor, settings).items():
            sums[name] += value / len(steps)  # type: ignore[assignment]
        norm = torch.nn.utils.clip_grad_norm_(model.parameters(), settings.clip).item()
        if not (math.isfinite(norm) and math.isfinite(sums["loss"])):
            raise TrainingDiverged(
                f"The loss became {sums['loss']} (gradient norm {norm}) in round {number}; the last good round is kept "
                "in checkpoint.pt: lower --lr or raise --kl."
            )
        optimizer.step()
    optimizer.zero_grad(set_to_none=True)
    model.eval()
    return {**sums, **experience.summary}


def backward(
    model: T5ForConditionalGeneration,
    reference: T5ForConditionalGeneration,
    critic: Critic | None,
    experience: Experience,
    chosen: Sequence[int],
    solutions: Pairs,
    anchor: Sequence[int],
    settings: RLSettings,
) -> dict[str, float]:
    """Add one step's gradient, micro-batch by micro-batch; the result does not depend on how it is cut up."""
    device = next(model.parameters()).device
    tokens = float(sum(len(experience.pairs.target(row)) for row in chosen))
    anchor_tokens = float(sum(len(solutions.target(row)) for row in anchor))
    values = {"loss": 0.0, "loss_ce": 0.0, "loss_rl": 0.0, "kl": 0.0}
    for batch in micro_batches(solutions, anchor, settings.micro_tokens, width_multiple(device)):
        logits, labels, mask = forward(model, batch, device)
        chosen_logprobs = logits.log_softmax(-1).gather(-1, labels[:, :, None])[:, :, 0]  # [B, T]
        loss = -(chosen_logprobs * mask).sum() / anchor_tokens * settings.ce_weight
        loss.backward()
        values["loss_ce"] += loss.item()
    for batch in micro_batches(experience.pairs, chosen, settings.micro_tokens, width_multiple(device)):
        logits, labels, mask = forward(model, batch, device)
        logprobs = logits.log_softmax(-1).gather(-1, labels[:, :, None])[:, :, 0]  # [B, T]
        returns = returns_of(critic, experience, batch, mask, settings)  # [B, T]
        rl = policy_loss(logprobs, returns, mask, tokens) * settings.rl_weight
        if settings.kl_weight:
            with torch.no_grad():
                before, _, _ = forward(reference, batch, device)
            kl = kl_to(logits, before, mask, tokens)
        else:
            kl = torch.zeros((), device=device)
        (rl + settings.kl_weight * kl).backward()
        values["loss_rl"] += rl.item()
        values["kl"] += kl.item()
    values["loss"] = values["loss_ce"] + values["loss_rl"] + settings.kl_weight * values["kl"]
    return values


def returns_of(
    critic: Critic | None, experience: Experience, batch: Batch, mask: Tensor, settings: RLSettings
) -> Tensor:
    """r_t = q_t * (R(W) - R(W_b)) of each token (CodeRL, equation 9), each program as often as it was sampled.

    Returns:
        [B, T], 0 where nothing counts.
    """
    rows = torch.from_numpy(batch.rows)
    scores = None
    if settings.weights is Weights.CRITIC:
        assert critic is not None
        with torch.no_grad():
            source, program = (torch.from_numpy(x).to(mask.device) for x in (batch.source, batch.target))
            _, token_logits = critic(source, program)  # [B, T, 4]
        scores = own_outcome_scores(token_logits.float(), experience.outcomes[rows].to(mask.device))
    weights = token_weights(scores, mask, settings.weights)  # [B, T]
    worth = (experience.advantages * experience.copies)[rows].to(mask.device)  # [B]
    blamed = experience.blamed(batch).to(mask.device)  # [B, T]
    return weights * worth[:, None] * blamed


def forward(model: nn.Module, batch: Batch, device: torch.device) -> tuple[Tensor, Tensor, Tensor]:
    """(logits [B, T, V], labels [B, T] with 0 where padded, mask [B, T] True at real tokens)."""
    source = torch.from_numpy(batch.source).to(device)  # [B, S]
    target = torch.from_numpy(batch.target).to(device)  # [B, T]
    output = model(input_ids=source, attention_mask=source != PAD_ID, labels=target)
    mask = target != IGNORED
    return output.logits.float(), target.masked_fill(~mask, 0), mask


def micro_batches(pairs: Pairs, rows: Sequence[int], tokens: int, multiple: int = 1) -> Iterator[Batch]:
    """The named rows in batches of about `tokens` padded tokens, similar lengths together."""
    ordered = sorted(rows, key=lambda row: (len(pairs.target(row)), len(pairs.source(row)), row))
    part: list[int] = []
    width = 0
    for row in ordered:
        own = len(pairs.source(row)) + len(pairs.target(row)) + 32
        if part and (len(part) + 1) * max(width, own) > tokens:
            yield pairs.batch(part, multiple)
            part, width = [], 0
        part.append(row)
        width = max(width, own)
    if part:
        yield pairs.batch(part, multiple)
