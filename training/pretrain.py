"""Pretraining: masked spans, next tokens and docstring-to-body on mined functions.

python -m training.pretrain --mined runs/corpus/mined.jsonl --tokenizer runs/tokenizer.json --out runs/pretrain
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console

from engine.prompt import build_prompt
from training.fit import FitSettings, fit
from training.model import ACTOR_SHAPE, new_actor
from training.objectives import masked_spans, next_tokens
from training.pairs import Pairs
from training.tokenizer import load_tokenizer

MAX_SOURCE = 512
MAX_TARGET = 256
MIN_DOCSTRING_CHARS = 15
MSP_SHARE = 0.4
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
                yield head, row["body"]
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
    tokenizer = load_tokenizer(options.tokenizer)
    pairs = Pairs.from_texts(list(pretraining_pairs(options.mined, options.seed)), tokenizer, MAX_SOURCE, MAX_TARGET)
    console.print(f"{len(pairs):,} pairs, {len(pairs.source_ids) + len(pairs.target_ids):,} tokens")
    settings = FitSettings(steps=options.steps, batch_tokens=options.batch_tokens, seed=options.seed)
    fit(
        new_actor(ACTOR_SHAPE),
        pairs,
        settings,
        options.out,
        progress=lambda step, loss, rate: console.print(f"step {step} loss {loss:.3f} {rate:,.0f} tokens/s"),
    )


if __name__ == "__main__":
    main()
