"""Pretraining: masked spans, next tokens and docstring-to-body on mined functions.

python -m training.pretrain --mined runs/corpus/mined.jsonl --tokenizer runs/tokenizer.json --out runs/pretrain
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from rich.console import Console

from engine.parameter_names import ParameterNames
from engine.prompt import build_prompt
from training.fit import FitSettings, fit
from training.model import ACTOR_SHAPE, new_actor
from training.objectives import masked_spans, next_tokens
from training.pairs import Pairs
from training.plots import plot_run
from training.run_folder import digests
from training.tokenizer import load_tokenizer

MAX_SOURCE = 512
MAX_TARGET = 256
MIN_DOCSTRING_CHARS = 15
MSP_SHARE = 0.4
"""Share of functions that also give a masked-span pair."""


@dataclass(frozen=True)
class PretrainSettings:
    """Settings of one pretraining run, saved with it."""

    fit: FitSettings
    """Of the training loop."""
    mined: str
    """File of mined functions."""
    max_source: int = MAX_SOURCE
    """Tokens of a source; longer ones are cut."""
    max_target: int = MAX_TARGET
    """Tokens of a target; longer ones are left out."""
    msp_share: float = MSP_SHARE
    """Share of functions that also give a masked-span pair."""


def pretraining_pairs(mined: Path, seed: int) -> Iterator[tuple[str, str]]:
    """Yield text pairs: docstring to body where there is a docstring, next-token for all, masked spans for some."""
    rng = random.Random(seed)
    with mined.open(encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            docstring = row["docstring"]
            head = build_prompt(row["context"], "", row["signature"], docstring, ())
            if len(docstring) >= MIN_DOCSTRING_CHARS:
                yield head, ParameterNames.of(row["signature"]).to_letters(row["body"])
            text = row["signature"] + "\n" + "\n".join(f"    {part}" for part in row["body"].split("\n"))
            prefix, rest = next_tokens(text, rng)
            if prefix and rest:
                yield (row["context"] + "\n" + prefix if row["context"] else prefix), rest
            if rng.random() < MSP_SHARE:
                whole = f'{row["signature"]}\n"""{docstring[:300]}"""\n{row["body"]}' if docstring else text
                yield masked_spans(whole, rng)


def main() -> None:
    """Build the pairs and pretrain a new actor."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mined", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--batch-tokens", type=int, default=65_536)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    console = Console()
    settings = PretrainSettings(
        FitSettings(steps=options.steps, batch_tokens=options.batch_tokens, seed=options.seed), str(options.mined)
    )
    tokenizer = load_tokenizer(options.tokenizer, ACTOR_SHAPE.vocab_size)
    pairs = Pairs.from_texts(list(pretraining_pairs(options.mined, options.seed)), tokenizer, MAX_SOURCE, MAX_TARGET)
    console.print(f"{len(pairs):,} pairs, {len(pairs.source_ids) + len(pairs.target_ids):,} tokens")
    torch.manual_seed(options.seed)
    fit(
        new_actor(ACTOR_SHAPE),
        pairs,
        settings.fit,
        options.out,
        progress=lambda step, loss, rate: console.print(f"step {step} loss {loss:.3f} {rate:,.0f} tokens/s"),
        tree=settings,
        data=digests(options.mined, options.tokenizer),
    )
    plot_run(options.out)


if __name__ == "__main__":
    main()
