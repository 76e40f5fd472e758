"""Critic stage: trains the outcome classifier on rollouts and reports accuracy, recall, AUC and calibration.

python -m training.critic --rollouts runs/rollouts.jsonl --tokenizer runs/tokenizer.json --out runs/critic --steps 1500
"""

from __future__ import annotations

import argparse
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from rich.console import Console
from tokenizers import Tokenizer
from torch import Tensor, nn

from engine.verdict import Outcome
from training.errors import StageFailed
from training.fit import FitSettings, LossFunction, fit
from training.model import CRITIC_SHAPE, OUTCOMES, Critic
from training.pairs import Batch, Pairs
from training.plots import plot_run
from training.rollout import Rollout, read_rollouts
from training.run_folder import digests, write_whole
from training.sft import load_weights
from training.tokenizer import load_tokenizer

MAX_PROMPT = 320
MAX_PROGRAM = 192
HELD_OUT_DIVISOR = 10
"""One task in this many is kept for the critic's own evaluation."""


@dataclass(frozen=True)
class CriticSettings:
    """Settings of one critic run, saved with it."""

    fit: FitSettings
    """Of the training loop."""
    rollouts: tuple[str, ...]
    """Files of judged programs."""
    init: str
    """The actor's checkpoint to start from; empty for random weights."""
    padding_ablation: bool
    """Also train the published form, which decides in the padding, and compare."""
    max_prompt: int = MAX_PROMPT
    """Tokens of a prompt; longer ones are cut."""
    max_program: int = MAX_PROGRAM
    """Tokens of a program; longer ones are left out."""


def split(rollouts: list[Rollout]) -> tuple[list[Rollout], list[Rollout]]:
    """Split by task, so that no task has programs on both sides."""
    held = [r for r in rollouts if int(hashlib.sha256(r.name.encode()).hexdigest()[:8], 16) % HELD_OUT_DIVISOR == 3]
    names = {r.name for r in held}
    return [r for r in rollouts if r.name not in names], held


def critic_pairs(rollouts: list[Rollout], tokenizer: Tokenizer) -> tuple[Pairs, Tensor]:
    """Token pairs (prompt, program) and their outcome classes [rows]."""
    kept = [r for r in rollouts if 0 < len(tokenizer.encode(r.body, add_special_tokens=False).ids) < MAX_PROGRAM]
    pairs = Pairs.from_texts([(r.prompt, r.body) for r in kept], tokenizer, MAX_PROMPT, MAX_PROGRAM)
    if len(pairs) != len(kept):
        raise ValueError("a prompt is empty")
    return pairs, torch.tensor([r.outcome for r in kept])


def outcome_loss(labels: Tensor) -> LossFunction:
    """Cross-entropy of the pooled outcome logits (CodeRL, arXiv 2207.01780, equation 7): sum, number of programs."""

    def loss(model: nn.Module, batch: Batch, device: torch.device) -> tuple[Tensor, float]:
        source = torch.from_numpy(batch.source).to(device)  # [B, S]
        program = torch.from_numpy(batch.target).to(device)  # [B, T]
        pooled, _ = model(source, program)  # [B, 4]
        wanted = labels[batch.rows].to(device)  # [B]
        return nn.functional.cross_entropy(pooled, wanted, reduction="sum"), len(wanted)

    return loss


def outcome_probabilities(model: nn.Module, pairs: Pairs, tokens: int = 12_000) -> NDArray[np.float64]:
    """p(outcome) of every row, [rows, 4]."""
    result = np.zeros((len(pairs), OUTCOMES))
    device = next(model.parameters()).device
    model.eval()
    with torch.no_grad():
        for batch in pairs.batches(tokens, seed=0):
            pooled, _ = model(torch.from_numpy(batch.source).to(device), torch.from_numpy(batch.target).to(device))
            result[batch.rows] = pooled.softmax(-1).cpu().numpy()
    return result


def critic_metrics(probabilities: NDArray[np.float64], labels: NDArray[np.int64]) -> dict[str, float]:
    """Accuracy, recall per class, AUC of p(passed), and expected calibration error of p(passed) in ten bins.

    Args:
        probabilities: [rows, 4].
        labels: [rows].
    """
    chosen = probabilities.argmax(axis=1)
    metrics = {"rows": float(len(labels)), "accuracy": float((chosen == labels).mean())}
    metrics["majority_share"] = float(np.bincount(labels, minlength=OUTCOMES).max() / len(labels))
    for outcome in Outcome:
        of_class = labels == outcome
        if of_class.any():
            metrics[f"recall_{outcome.name.lower()}"] = float((chosen[of_class] == outcome).mean())
    passed = probabilities[:, Outcome.PASSED_TEST]
    truth = labels == Outcome.PASSED_TEST
    metrics["auc"] = area_under_curve(passed, truth)
    bins = np.minimum((passed * 10).astype(int), 9)
    metrics["calibration_error"] = float(
        sum(
            (bins == b).mean() * abs(passed[bins == b].mean() - truth[bins == b].mean())
            for b in range(10)
            if (bins == b).any()
        )
    )
    return metrics


def area_under_curve(scores: NDArray[np.float64], truth: NDArray[np.bool_]) -> float:
    """Probability that a random passing row scores above a random other one (ties count half); NaN with one class."""
    positives, negatives = int(truth.sum()), int((~truth).sum())
    if not positives or not negatives:
        return float("nan")
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    ranks = (ends - (counts - 1) / 2)[inverse]  # average rank of ties, 1-based
    return float((ranks[truth].sum() - positives * (positives + 1) / 2) / (positives * negatives))


def main() -> None:
    """Train and evaluate."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rollouts", type=Path, nargs="+", required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--init", type=Path, help="the actor's checkpoint to start from (CodeRL starts from CodeT5)")
    parser.add_argument("--steps", type=int, default=1_500)
    parser.add_argument("--batch-tokens", type=int, default=6_000)
    parser.add_argument("--lr", type=float, default=2e-3)
    parser.add_argument("--embedding-lr", type=float, default=1e-2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--padding-ablation", action="store_true", help="also measure the published critic's defect")
    options = parser.parse_args()
    console = Console()
    tokenizer = load_tokenizer(options.tokenizer, CRITIC_SHAPE.vocab_size)
    train, held = split([r for path in options.rollouts for r in read_rollouts(path)])
    if not train or not held:
        raise StageFailed(
            f"There are programs of {len({r.name for r in train + held})} tasks only: too few to train a critic on "
            "some and to test it on others; `coderl-train rollout --tasks` samples more."
        )
    pairs, labels = critic_pairs(train, tokenizer)
    console.print(
        f"{len(train)} programs, outcomes {np.bincount(labels.numpy(), minlength=OUTCOMES).tolist()}, "
        f"{len(held)} held out"
    )
    torch.manual_seed(options.seed)
    model = Critic(CRITIC_SHAPE)
    if options.init:
        load_weights(model.t5, options.init)
    settings = CriticSettings(
        FitSettings(
            steps=options.steps,
            batch_tokens=options.batch_tokens,
            lr=options.lr,
            embedding_lr=options.embedding_lr,
            warmup=min(50, options.steps // 10),
            seed=options.seed,
        ),
        tuple(map(str, options.rollouts)),
        str(options.init or ""),
        options.padding_ablation,
    )
    fit(
        model,
        pairs,
        settings.fit,
        options.out,
        outcome_loss(labels),
        lambda step, loss, rate: console.print(f"step {step} loss {loss:.3f} {rate:,.0f} tokens/s"),
        tree=settings,
        data=digests(*options.rollouts, options.tokenizer, *([options.init] if options.init else [])),
    )
    plot_run(options.out)
    held_pairs, held_labels = critic_pairs(held, tokenizer)
    metrics = critic_metrics(outcome_probabilities(model, held_pairs), held_labels.numpy())
    write_whole(options.out / "metrics.json", json.dumps(metrics, indent=1) + "\n")
    console.print(metrics)
    if options.padding_ablation:
        from training.critic_padding import padding_ablation

        held_out = held_pairs, held_labels
        ablation = padding_ablation((pairs, labels), held_out, CRITIC_SHAPE, MAX_PROGRAM, settings.fit, options.out)
        write_whole(options.out / "padding_ablation.json", json.dumps(ablation, indent=1) + "\n")
        console.print(ablation)


if __name__ == "__main__":
    main()
