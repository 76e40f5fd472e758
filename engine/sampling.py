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


def token_weights(logits: NDArray[np.float32], temperature: float, top_p: float) -> NDArray[np.float64]:
    """Sampling weights of the best tokens.

    Args:
        logits: [N, K], best first.
        temperature: at least 0; 0 leaves the best column only.
        top_p: the nucleus.

    Returns:
        [N, K], each row summing to 1.
    """
    if temperature <= 0:
        weights = np.zeros(logits.shape)
        weights[:, 0] = 1.0
        return weights
    weights = np.exp((logits - logits[:, :1]) / temperature, dtype=np.float64)
    cumulative = np.cumsum(weights, axis=1)
    # A column is in the nucleus while the mass before it is still below top_p.
    inside = (cumulative - weights) < top_p * cumulative[:, -1:]
    inside[:, 0] = True  # the best token always, at top_p 0 too
    weights *= inside
    normed: NDArray[np.float64] = weights / weights.sum(axis=1, keepdims=True)
    return normed


def draw(weights: NDArray[np.float64], uniforms: NDArray[np.float64]) -> NDArray[np.int64]:
    """Draw one column per row.

    Args:
        weights: [N, K], at least 0, any scale.
        uniforms: [N], in [0, 1).

    Returns:
        Column numbers [N], never one of weight 0.
    """
    cumulative = np.cumsum(weights, axis=1)
    chosen: NDArray[np.int64] = (cumulative <= (uniforms * cumulative[:, -1])[:, None]).sum(axis=1)
    last = weights.shape[1] - 1 - np.argmax(weights[:, ::-1] > 0, axis=1)
    drawn: NDArray[np.int64] = np.minimum(chosen, last)
    return drawn
