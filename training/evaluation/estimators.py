"""Estimates from samples: pass@k, n@k, and bootstrap intervals over tasks."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

RESAMPLES = 2_000


def pass_at_k(samples: int, correct: int, k: int) -> float:
    """Unbiased estimate of the chance that one of k programs is correct, from `correct` among `samples`.

    1 - C(n - c, k) / C(n, k) (Chen et al., arXiv 2107.03374, equation 1).

    Raises:
        ValueError: k is not between 1 and `samples`, or `correct` is not between 0 and `samples`.
    """
    if not (1 <= k <= samples and 0 <= correct <= samples):
        raise ValueError(f"pass@{k} cannot be estimated from {correct} correct of {samples} samples")
    return 1.0 - math.comb(samples - correct, k) / math.comb(samples, k)


def n_at_k(ordered: Sequence[bool], n: int) -> float:
    """n@k: 1.0 where one of the n submitted programs is correct (AlphaCode, arXiv 2203.07814, section 4.6).

    Args:
        ordered: for each of the k programs, best first as they would be submitted, whether it is correct.
        n: programs submitted.
    """
    return float(any(ordered[:n]))


def interval(values: Sequence[float], seed: int = 0) -> tuple[float, float, float]:
    """Mean and its 95% bootstrap interval over tasks; NaN without values."""
    if not values:
        return float("nan"), float("nan"), float("nan")
    rng = random.Random(seed)
    count = len(values)
    means = sorted(sum(rng.choices(values, k=count)) / count for _ in range(RESAMPLES))
    return sum(values) / count, means[int(0.025 * RESAMPLES)], means[int(0.975 * RESAMPLES) - 1]


def paired_interval(first: Sequence[float], second: Sequence[float], seed: int = 0) -> tuple[float, float, float]:
    """Mean difference second - first on the same tasks and its 95% bootstrap interval.

    Raises:
        ValueError: not the same number of tasks.
    """
    return interval([b - a for a, b in zip(first, second, strict=True)], seed)


def percent(values: Sequence[float]) -> str:
    """`41.2% [34.1, 48.0]`: mean and 95% interval of shares."""
    mean, low, high = interval(values)
    return f"{100 * mean:.1f}% [{100 * low:.1f}, {100 * high:.1f}]"
