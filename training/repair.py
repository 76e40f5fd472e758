"""Repair stage: pairs of (failed program, what its run said) and solution, from rollouts.

CodeRL trains its repair model by cross-entropy on failed samples and ground-truth solutions (arXiv 2207.01780, section
3.4). Here actor and repair model share one set of weights behind two prompts, so the pairs join the supervised stage.
"""

from __future__ import annotations

import itertools
import random
from collections import defaultdict
from collections.abc import Iterable

from training.rollout import Rollout

MAX_PER_TASK = 4


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
