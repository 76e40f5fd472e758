"""Supervised warm start: (task, body) pairs with varied phrasings, names and Examples.

python -m training.sft --rows runs/corpus/train.jsonl --tokenizer runs/tokenizer.json --out runs/sft --steps 4000
"""

from __future__ import annotations

import argparse
import pickle
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from rich.console import Console
from transformers import T5ForConditionalGeneration

from training.augment import varied_pair
from training.corpus.rows import Row, read_rows
from training.fit import FitSettings, fit
from training.model import ACTOR_SHAPE, new_actor
from training.pairs import Pairs
from training.plots import plot_run
from training.repair import repair_pairs
from training.rollout import read_rollouts
from training.run_folder import digests
from training.tokenizer import load_tokenizer

MAX_SOURCE = 320
MAX_TARGET = 192

REPEATS = {"curriculum": 8, "mbpp": 4, "mined": 1, "composed": 1}
"""Variations drawn of each row, by the first part of its origin: hand-written exercises weigh most."""


@dataclass(frozen=True)
class SftSettings:
    """Settings of one supervised run, saved with it."""

    fit: FitSettings
    """Of the training loop."""
    rows: tuple[str, ...]
    """Files of rows; those that are held out are passed over."""
    rollouts: tuple[str, ...]
    """Files of rollouts whose failed programs become repair pairs."""
    init: str
    """Checkpoint to start from; empty for fresh weights."""
    repeats: Mapping[str, int]
    """Variations of each row, by the first part of its origin."""
    max_source: int = MAX_SOURCE
    """Tokens of a prompt; longer ones are cut."""
    max_target: int = MAX_TARGET
    """Tokens of a body; longer ones are left out."""


def sft_pairs(rows: Sequence[Row], seed: int, repeats: Mapping[str, int] = REPEATS) -> list[tuple[str, str]]:
    """Return (prompt, body) pairs: every row in as many variations as its origin weighs, 1 where it has no weight."""
    rng = random.Random(seed)
    return [varied_pair(row, rng) for row in rows for _ in range(repeats.get(row.origin.split("/")[0], 1))]


def load_weights(model: torch.nn.Module, checkpoint: Path) -> None:
    """Load a stage's checkpoint into a model.

    Raises:
        OSError: there is no such file.
        ValueError: it is no checkpoint, or one that was made with another vocabulary or shape.
    """
    try:
        state = torch.load(checkpoint, map_location="cpu", weights_only=True)["model"]
    except (RuntimeError, KeyError, TypeError, EOFError, pickle.UnpicklingError):
        raise ValueError(
            f"{checkpoint} is no checkpoint that a stage of coderl-train wrote, or it is damaged."
        ) from None
    own = model.state_dict()
    for name, tensor in state.items():
        if name in own and own[name].shape != tensor.shape:
            raise ValueError(
                f"{checkpoint} does not fit: {name} is {tuple(tensor.shape)} there and {tuple(own[name].shape)} here; "
                "it was made with another vocabulary or model shape."
            )
    if set(state) != set(own):
        raise ValueError(f"{checkpoint} does not fit: it was made with another model shape.")
    model.load_state_dict(state)


def main() -> None:
    """Build the pairs and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=Path, nargs="+", required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument(
        "--rollouts", type=Path, nargs="*", default=[], help="rollouts whose failed programs become repair pairs"
    )
    parser.add_argument("--init", type=Path, help="checkpoint.pt to start from")
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--batch-tokens", type=int, default=6_000)
    parser.add_argument("--lr", type=float, default=2e-3)
    parser.add_argument("--embedding-lr", type=float, default=1e-2)
    parser.add_argument("--warmup", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--curriculum-repeats", type=int, default=REPEATS["curriculum"])
    options = parser.parse_args()
    console = Console()
    settings = SftSettings(
        fit=FitSettings(
            steps=options.steps,
            batch_tokens=options.batch_tokens,
            lr=options.lr,
            embedding_lr=options.embedding_lr,
            warmup=options.warmup,
            seed=options.seed,
        ),
        rows=tuple(map(str, options.rows)),
        rollouts=tuple(map(str, options.rollouts)),
        init=str(options.init or ""),
        repeats=REPEATS | {"curriculum": options.curriculum_repeats},
    )
    rows = [row for path in options.rows for row in read_rows(path) if not row.held_out]
    tokenizer = load_tokenizer(options.tokenizer, ACTOR_SHAPE.vocab_size)
    texts = sft_pairs(rows, options.seed, settings.repeats)
    for path in options.rollouts:
        texts += repair_pairs(read_rollouts(path), options.seed)
    pairs = Pairs.from_texts(texts, tokenizer, MAX_SOURCE, MAX_TARGET)
    console.print(f"{len(rows):,} rows, {len(pairs):,} pairs, {len(pairs.source_ids) + len(pairs.target_ids):,} tokens")
    torch.manual_seed(options.seed)
    model: T5ForConditionalGeneration = new_actor(ACTOR_SHAPE)
    if options.init:
        load_weights(model, options.init)
    fit(
        model,
        pairs,
        settings.fit,
        options.out,
        progress=lambda step, loss, rate: console.print(f"step {step} loss {loss:.3f} {rate:,.0f} tokens/s"),
        tree=settings,
        data=digests(*options.rows, *options.rollouts, options.tokenizer),
    )
    plot_run(options.out)


if __name__ == "__main__":
    main()
