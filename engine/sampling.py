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
    return np.stack([np.random.Generator(np.random.Philox(key=[seed & 0xFFFFFFFFFFFFFFFF, first + i])).random(length) for i in range(count)])


def draw(
    logits: NDArray[np.float32], uniforms: NDArray[np.float64], settings: SamplingSettings
) -> NDArray[np.int64]:
    """Draw one column per row.

    Args:
        logits: [N, K], best first.
        uniforms: [N], in [0, 1).
        settings: temperature and nucleus.

    Returns:
        Column numbers [N].
    """
    if settings.temperature <= 0:
        return np.zeros(len(logits), np.int64)
    scaled = (logits - logits[:, :1]) / settings.temperature
    weights = np.exp(scaled, dtype=np.float64)  # [N, K]
    cumulative = np.cumsum(weights, axis=1)
    # A column is in the nucleus while the mass before it is still below top_p.
    inside = (cumulative - weights) < settings.top_p * cumulative[:, -1:]
    inside[:, 0] = True  # the best token always, at top_p 0 too
    weights *= inside
    cumulative = np.cumsum(weights, axis=1)
    chosen: NDArray[np.int64] = (cumulative <= (uniforms * cumulative[:, -1])[:, None]).sum(axis=1)
    return np.minimum(chosen, logits.shape[1] - 1)
