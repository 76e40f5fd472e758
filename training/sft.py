"""Supervised warm start: (task, body) pairs with varied phrasings, names and Examples.

python -m training.sft --rows runs/corpus/train.jsonl --tokenizer runs/tokenizer.json --out runs/sft --steps 4000
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from pathlib import Path

import torch
from rich.console import Console
from transformers import T5ForConditionalGeneration

from training.augment import varied_pair
from training.corpus.rows import Row, read_rows
from training.fit import FitSettings, fit
from training.model import ACTOR_SHAPE, new_actor
from training.pairs import Pairs
from training.repair import repair_pairs
from training.rollout import read_rollouts
from training.tokenizer import load_tokenizer

MAX_SOURCE = 320
MAX_TARGET = 192

REPEATS = {"curriculum": 8, "mbpp": 4, "mined": 1, "composed": 1}
"""Variations drawn of each row, by the first part of its origin: hand-written exercises weigh most."""


def sft_pairs(rows: Sequence[Row], seed: int, repeats: dict[str, int] = REPEATS) -> list[tuple[str, str]]:
    """Return (prompt, body) pairs: every row in as many variations as its origin weighs."""
    rng = random.Random(seed)
    return [varied_pair(row, rng) for row in rows for _ in range(repeats[row.origin.split("/")[0]])]


def load_weights(model: torch.nn.Module, checkpoint: Path) -> None:
    """Load a stage's checkpoint into a model.

    Raises:
        ValueError: the checkpoint was made with another vocabulary or shape.
    """
    state = torch.load(checkpoint, map_location="cpu", weights_only=True)["model"]
    own = model.state_dict()
    for name, tensor in state.items():
        if name in own and own[name].shape != tensor.shape:
            raise ValueError(
                f"{checkpoint} does not fit: {name} is {tuple(tensor.shape)} there and {tuple(own[name].shape)} here; "
                "it was made with another vocabulary or model shape."
            )
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
    rows = [row for path in options.rows for row in read_rows(path) if not row.held_out]
    tokenizer = load_tokenizer(options.tokenizer)
    texts = sft_pairs(rows, options.seed, REPEATS | {"curriculum": options.curriculum_repeats})
    for path in options.rollouts:
        texts += repair_pairs(read_rollouts(path), options.seed)
    pairs = Pairs.from_texts(texts, tokenizer, MAX_SOURCE, MAX_TARGET)
    console.print(f"{len(rows):,} rows, {len(pairs):,} pairs, {len(pairs.source_ids) + len(pairs.target_ids):,} tokens")
    torch.manual_seed(options.seed)
    model: T5ForConditionalGeneration = new_actor(ACTOR_SHAPE)
    if options.init:
        load_weights(model, options.init)
    settings = FitSettings(
        steps=options.steps,
        batch_tokens=options.batch_tokens,
        lr=options.lr,
        embedding_lr=options.embedding_lr,
        warmup=options.warmup,
        seed=options.seed,
    )
    fit(
        model,
        pairs,
        settings,
        options.out,
        progress=lambda step, loss, rate: console.print(f"step {step} loss {loss:.3f} {rate:,.0f} tokens/s"),
    )


if __name__ == "__main__":
    main()
