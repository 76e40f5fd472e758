"""What a program is worth: the reward of its outcome, its advantage over the greedy baseline, and returns per token.

All functions are small and pure; `rl` puts them together. CodeRL: arXiv 2207.01780, section 3.3. RLTF: arXiv
2307.04349, section 3.3.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence

import torch
from torch import Tensor

from engine.verdict import Outcome

REWARDS = {
    Outcome.COMPILE_ERROR: -1.0,
    Outcome.RUNTIME_ERROR: -0.6,
    Outcome.FAILED_TEST: -0.3,
    Outcome.PASSED_TEST: 1.0,
}
"""R(W), equation 3 of CodeRL."""


class Baseline(str, enum.Enum):
    """What a program's reward is compared with."""

    GREEDY = "greedy"  # the task's greedy program (CodeRL, equation 9)
    MEAN = "mean"  # the task's other sampled programs, on average (RLOO, arXiv 2402.14740)
    NONE = "none"  # nothing: rewards as they are (CodeRL's ablation)


class Weights(str, enum.Enum):
    """How a program's advantage is spread over its tokens."""

    CRITIC = "critic"  # the critic's probability of the program's own outcome, having read the tokens up to this one
    UNIFORM = "uniform"  # every token alike
    LINEAR = "linear"  # falls linearly from 1 at the first token to 1 / T at the last (CodeRL's rule-based ablation)


def reward(outcome: Outcome, passed: int, total: int, *, finer: bool = False) -> float:
    """R(W) of a program.

    Args:
        outcome: what running it said.
        passed, total: Examples passed, and Examples in all.
        finer: a FailedTest is worth -0.3 + 1.3 * passed / total (RLTF's adaptive feedback) instead of -0.3.
    """
    if finer and outcome is Outcome.FAILED_TEST and total:
        return -0.3 + 1.3 * passed / total
    return REWARDS[outcome]


def token_weights(scores: Tensor | None, mask: Tensor, kind: Weights) -> Tensor:
    """Weight q_t of each token, 0 where the mask is.

    Args:
        scores: for CRITIC the critic's probability of the program's own outcome [B, T]; else not read.
        mask: True at tokens that count [B, T].
        kind: which weights.

    Returns:
        [B, T].
    """
    if kind is Weights.CRITIC:
        assert scores is not None, "the critic's scores are needed"
        return scores * mask  # [B, T]
    if kind is Weights.UNIFORM:
        return mask.float()  # [B, T]
    lengths = mask.sum(dim=1, keepdim=True).clamp_min(1)  # [B, 1]
    places = mask.cumsum(dim=1)  # [B, T], 1-based
    return (lengths - places + 1) / lengths * mask  # [B, T]


def own_outcome_scores(token_logits: Tensor, outcomes: Tensor) -> Tensor:
    """q(w_t): softmax of the critic's token logits, read at each program's own outcome (CodeRL, equation 8).

    Args:
        token_logits: [B, T, 4]; those at t have read tokens 0..t.
        outcomes: [B].

    Returns:
        [B, T].
    """
    chances = token_logits.softmax(-1)  # [B, T, 4]
    index = outcomes[:, None, None].expand(-1, chances.size(1), 1)  # [B, T, 1]
    return chances.gather(-1, index).squeeze(-1)


def policy_loss(logprobs: Tensor, returns: Tensor, mask: Tensor, tokens: float) -> Tensor:
    """-sum_t r_t * log p(w_t | w_<t, D) over the tokens that count, divided by `tokens` (CodeRL, equation 9).

    Args:
        logprobs: [B, T], of the sampled tokens.
        returns: [B, T], constants: no gradient flows through them.
        mask: True at tokens that count [B, T].
        tokens: what to divide by; for one batch the number of its tokens.
    """
    return -(returns.detach() * logprobs * mask).sum() / tokens


def kl_to(logits: Tensor, reference: Tensor, mask: Tensor, tokens: float) -> Tensor:
    """KL(p || reference) over the whole vocabulary, summed over the tokens that count and divided by `tokens`.

    Args:
        logits, reference: [B, T, V].
        mask: [B, T].
        tokens: what to divide by.
    """
    own, other = logits.log_softmax(-1), reference.log_softmax(-1)  # [B, T, V]
    return ((own.exp() * (own - other)).sum(-1) * mask).sum() / tokens


def line_mask(lines: Sequence[Sequence[int]], wanted: Sequence[int | None], width: int) -> Tensor:
    """True at the tokens of one line of each program, or at all of them where no line is wanted.

    RLTF's fine-grained feedback: what a compile or runtime error is known to come from is punished alone.

    Args:
        lines: for each program the 0-based line of each of its tokens, the end token included.
        wanted: for each program the line, or None for all.
        width: T, to which the result is padded.

    Returns:
        [B, width].
    """
    mask = torch.zeros(len(lines), width, dtype=torch.bool)
    for row, (numbers, line) in enumerate(zip(lines, wanted, strict=True)):
        chosen = [line is None or number == line for number in numbers]
        if not any(chosen):  # the line holds no token of its own: all share the blame
            chosen = [True] * len(numbers)
        mask[row, : len(chosen)] = torch.tensor(chosen)
    return mask
