"""Repair stage: an actor learns to mend programs, from pairs of (failed program, what its run said) and solution.

    coderl-train repair --rollouts rollouts.jsonl --rows runs/corpus/train.jsonl --tokenizer runs/tokenizer.json \\
        --init runs/sft/checkpoint.pt --out runs/repair --steps 500

CodeRL trains its repair model by cross-entropy on failed samples and ground-truth solutions (arXiv 2207.01780, section
3.4). Here actor and repair model share one set of weights behind two prompts, so supervised pairs are mixed in.
"""

from __future__ import annotations

import argparse
import itertools
import random
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from training.corpus.rows import read_rows
from training.errors import StageFailed
from training.fit import FitSettings, fit
from training.model import ACTOR_SHAPE, new_actor
from training.pairs import Pairs
from training.plots import plot_run
from training.rollout import Rollout, read_rollouts
from training.run_folder import digests
from training.tokenizer import load_tokenizer

MAX_PER_TASK = 4


@dataclass(frozen=True)
class RepairSettings:
    """Settings of one repair run, saved with it."""

    fit: FitSettings
    """Of the training loop."""
    rollouts: tuple[str, ...]
    """Files of rollouts whose failed programs are to be mended."""
    rows: tuple[str, ...]
    """Files of rows that are trained on beside, so that the actor forgets nothing."""
    init: str
    """Checkpoint to start from."""
    max_per_task: int = MAX_PER_TASK
    """Failed programs of one task at most."""


def repair_pairs(rollouts: Iterable[Rollout], seed: int) -> list[tuple[str, str]]:
    """Return (repair prompt, solution) pairs, at most four failed programs of a task.

    The solution is the passing program of the same task nearest to the failed one, be it the reference or one of the
    actor's own: a repair should change little.
    """
    rng = random.Random(seed)
    by_task: dict[tuple[str, str], list[Rollout]] = defaultdict(list)
    for rollout in rollouts:
        by_task[(rollout.name, rollout.solution)].append(rollout)
    pairs = []
    for (_, solution), group in by_task.items():
        passing = [r.body for r in group if r.passed == r.total] or [solution]
        failed = [r for r in group if r.repair_prompt]
        for rollout in rng.sample(failed, min(MAX_PER_TASK, len(failed))):
            pairs.append((rollout.repair_prompt, min(passing, key=lambda body: distance(body, rollout.body))))
    return pairs


def distance(one: str, other: str) -> float:
    """Share of word pairs (bigrams) that two programs do not have in common, 0 to 1."""
    first, second = bigrams(one), bigrams(other)
    return 1.0 - len(first & second) / max(1, len(first | second))


def bigrams(text: str) -> set[tuple[str, str]]:
    """Neighbouring words of a program."""
    words = text.split()
    return set(itertools.pairwise(words))


def main() -> None:
    """Train an actor on repair pairs, with supervised pairs beside them."""
    # The supervised stage takes repair pairs, too: imported above, the two modules would wait for each other.
    from training.sft import MAX_SOURCE, MAX_TARGET, load_weights, sft_pairs

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rollouts", type=Path, nargs="+", required=True)
    parser.add_argument("--rows", type=Path, nargs="*", default=[], help="rows to train on beside")
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--init", type=Path, required=True, help="checkpoint.pt to start from")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--batch-tokens", type=int, default=6_000)
    parser.add_argument("--lr", type=float, default=5e-4)
    parser.add_argument("--embedding-lr", type=float, default=1e-3)
    parser.add_argument("--warmup", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    console = Console()
    settings = RepairSettings(
        fit=FitSettings(
            steps=options.steps,
            batch_tokens=options.batch_tokens,
            lr=options.lr,
            embedding_lr=options.embedding_lr,
            warmup=options.warmup,
            seed=options.seed,
        ),
        rollouts=tuple(map(str, options.rollouts)),
        rows=tuple(map(str, options.rows)),
        init=str(options.init),
    )
    repairs = repair_pairs((r for path in options.rollouts for r in read_rollouts(path)), options.seed)
    if not repairs:
        raise StageFailed(
            "No program in these rollouts failed, so there is nothing to mend; sample more, or at a higher temperature."
        )
    rows = [row for path in options.rows for row in read_rows(path) if not row.held_out]
    tokenizer = load_tokenizer(options.tokenizer, ACTOR_SHAPE.vocab_size)
    pairs = Pairs.from_texts(repairs + sft_pairs(rows, options.seed), tokenizer, MAX_SOURCE, MAX_TARGET)
    console.print(f"{len(repairs):,} failed programs, {len(pairs):,} pairs in all")
    model = new_actor(ACTOR_SHAPE)
    load_weights(model, options.init)
    fit(
        model,
        pairs,
        settings.fit,
        options.out,
        progress=lambda step, loss, rate: console.print(f"step {step} loss {loss:.3f} {rate:,.0f} tokens/s"),
        tree=settings,
        data=digests(*options.rollouts, *options.rows, options.tokenizer, options.init),
    )
    plot_run(options.out)


if __name__ == "__main__":
    main()
