"""Choosing the next token of many candidates at once: temperature, nucleus, per-candidate reproducible draws."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class SamplingSettings:
    """How tokens are drawn."""

    temperature: float = 0.8
    """Divides the logits; 0 takes the best token always."""
    top_p: float = 0.95
    """Nucleus: the smallest set of best tokens whose probabilities sum to at least this (arXiv 1904.09751)."""
    max_tokens: int = 200
    """Longest body, in tokens."""


def uniform_draws(seed: int, first: int, count: int, length: int) -> NDArray[np.float64]:
    """Return uniform numbers [count, length]; row i depends only on (seed, first + i), whatever else is generated."""
    # As uint64 from the start: a list with a number of 2**63 or more would go through float64 and lose its low bits.
    keys = np.array([(seed & 0xFFFFFFFFFFFFFFFF, first + i) for i in range(count)], np.uint64)
    return np.stack([np.random.Generator(np.random.Philox(key=key)).random(length) for key in keys])


def draw(
    logits: NDArray[np.float32], uniforms: NDArray[np.float64], temperatures: NDArray[np.float64], top_p: float
) -> NDArray[np.int64]:
    """Draw one column per row.

    Args:
        logits: [N, K], best first.
        uniforms: [N], in [0, 1).
        temperatures: [N], each at least 0; 0 takes the best column always.
        top_p: the nucleus.

    Returns:
        Column numbers [N].
    """
    greedy = temperatures <= 0
    scaled = (logits - logits[:, :1]) / np.where(greedy, 1.0, temperatures)[:, None]
    weights = np.exp(scaled, dtype=np.float64)  # [N, K]
    cumulative = np.cumsum(weights, axis=1)
    # A column is in the nucleus while the mass before it is still below top_p.
    weights *= (cumulative - weights) < top_p * cumulative[:, -1:]
    cumulative = np.cumsum(weights, axis=1)
    chosen = (cumulative <= (uniforms * cumulative[:, -1])[:, None]).sum(axis=1)
    return np.where(greedy, 0, np.minimum(chosen, logits.shape[1] - 1))
