"""Agreement and rank: candidates grouped by what they do, then ordered by what speaks for them."""

from __future__ import annotations

import ast
import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from engine.quiet_ast import parse_module
from engine.suggestions import Candidate
from engine.verdict import Verdict


@dataclass(frozen=True)
class Judged:
    """A Candidate with all that is known of it."""

    candidate: Candidate
    verdict: Verdict
    copies: int = 1
    """How often this very program was generated."""
    critic: float | None = None
    """The critic's p(PassedTest)."""


def behaviour_key(judged: Judged) -> str:
    """Equal for candidates that did the same on every Example and every probe.

    Where there are no probes, only equal programs agree: passing the same three Examples says little.
    """
    results = "".join("1" if result.passed else "0" for result in judged.verdict.results)
    return f"{results}:{judged.verdict.behaviour or canonical(judged.candidate.body)}"


def clusters(candidates: Iterable[Judged]) -> Counter[str]:
    """Number of programs in each behaviour group (AlphaCode, arXiv 2203.07814, section 4.6), copies counted."""
    sizes: Counter[str] = Counter()
    for judged in candidates:
        sizes[behaviour_key(judged)] += judged.copies
    return sizes


def agreement(candidates: Iterable[Judged]) -> dict[str, int]:
    """What the model's probability is of each behaviour group, in bits below certainty, rounded: -1 is one in two.

    The probabilities of a group's different programs are summed: where no program is drawn twice, their number says
    little, and one likely program outweighs several that only chance brought up.
    """
    parts: dict[str, dict[str, float]] = {}
    for judged in candidates:
        parts.setdefault(behaviour_key(judged), {})[canonical(judged.candidate.body)] = judged.candidate.logprob
    bits = {}
    for key, logprobs in parts.items():
        best = max(logprobs.values())
        total = best + math.log(sum(math.exp(logprob - best) for logprob in logprobs.values()))
        bits[key] = round(total / math.log(2))
    return bits


def rank(candidates: Sequence[Judged]) -> list[tuple[Judged, int]]:
    """Return (candidate, size of its cluster), best first.

    Order: Examples passed, then agreement, then what the critic says of the best of the group, then log-probability,
    then brevity. Inside a group, whose programs did the same, the model's likeliest wording of it comes first.
    """
    sizes, bits = clusters(candidates), agreement(candidates)
    critic: dict[str, float] = {}
    for judged in candidates:
        key = behaviour_key(judged)
        critic[key] = max(critic.get(key, 0.0), judged.critic or 0.0)

    def merit(pair: tuple[Judged, int]) -> tuple[int, int, float, float, int]:
        judged, _ = pair
        candidate, key = judged.candidate, behaviour_key(judged)
        return (judged.verdict.passed, bits[key], critic[key], candidate.logprob, -len(candidate.body))

    return sorted(((judged, sizes[behaviour_key(judged)]) for judged in candidates), key=merit, reverse=True)


def canonical(body: str) -> str:
    """A body in one formatting, so that layout makes no difference; itself where it does not parse."""
    tree = parse_module("async def _():\n" + "\n".join(f" {line}" for line in body.split("\n")))
    return body if tree is None else ast.dump(tree)
