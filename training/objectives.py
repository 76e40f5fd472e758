"""The two self-supervised objectives of CodeT5 as text pairs: masked span prediction and next-token prediction."""

from __future__ import annotations

import random
import re

from training.tokenizer import SENTINELS

# Every character belongs to some word, tabs and form feeds too: what is split can be put together again.
WORD = re.compile(r"\n[ ]*|[ ]?\w+|[ ]?[^\w\s]+|[ ]+|\s")


def masked_spans(text: str, rng: random.Random, share: float = 0.15, mean_span: float = 3.0) -> tuple[str, str]:
    """Masked span prediction (CodeT5, arXiv 2109.00859, section 3.2; T5, arXiv 1910.10683, section 3.1.4).

    Returns (text with spans replaced by sentinels, the sentinels each followed by its span). Spans are whole words and
    cover about `share` of them.
    """
    words = WORD.findall(text)
    if len(words) < 4:
        return text, ""
    spans = min(len(SENTINELS), max(1, round(len(words) * share / mean_span)))
    length = max(1, round(len(words) * share / spans))
    starts = sorted(rng.sample(range(max(1, len(words) - length)), min(spans, max(1, len(words) - length))))
    source: list[str] = []
    target: list[str] = []
    position = 0
    for start in starts:
        if start < position:
            continue
        sentinel = SENTINELS[len(target) // 2]
        source += [*words[position:start], sentinel]
        target += [sentinel, "".join(words[start : start + length])]
        position = start + length
    source += words[position:]
    return "".join(source), "".join(target)


def next_tokens(text: str, rng: random.Random, low: float = 0.1, high: float = 0.9) -> tuple[str, str]:
    """Next-token prediction for an encoder-decoder (CodeRL, arXiv 2207.01780, section 3.1).

    A pivot is drawn between 10% and 90% of the program; the encoder reads what precedes, the decoder predicts the rest.
    """
    words = WORD.findall(text)
    pivot = round(len(words) * rng.uniform(low, high))
    return "".join(words[:pivot]), "".join(words[pivot:])
