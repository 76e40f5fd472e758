"""Cross-entropy of what a linear layer says, a few rows at a time, so that logits stay in a processor's cache.

The gradient is computed with the loss, from the same softmax, and the logits of all rows never exist together. Method:
as in "Cut your losses in large-vocabulary language models" (arXiv 2411.09009), here for a CPU.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import FunctionCtx, once_differentiable

LOGIT_BYTES = 8 << 20
"""Logits that are held at a time; measured: 2 to 16 MiB do not differ, the logits of 4,096 tokens cost 5% of a step."""
LEAST_ROWS = 128
"""Fewer rows at a time would waste the matrix product."""


def linear_cross_entropy(states: Tensor, weight: Tensor, labels: Tensor) -> Tensor:
    """Summed cross-entropy of softmax(states @ weight.T), a scalar.

    Args:
        states: [N, D], float32.
        weight: [V, D], float32.
        labels: [N], each from 0 to V - 1.
    """
    result: Tensor = _LinearCrossEntropy.apply(states, weight, labels)
    return result


class _LinearCrossEntropy(torch.autograd.Function):
    @staticmethod
    def forward(ctx: FunctionCtx, states: Tensor, weight: Tensor, labels: Tensor) -> Tensor:
        rows = max(LEAST_ROWS, LOGIT_BYTES // (4 * len(weight)))
        logits = states.new_empty(min(rows, len(states)), len(weight))  # [R, V], used again for every part
        softmax = torch.empty_like(logits)  # [R, V]
        to_states, to_weight = torch.empty_like(states), torch.zeros_like(weight)
        total = states.new_zeros(())
        for start in range(0, len(states), rows):
            part = states[start : start + rows]  # [r, D]
            wanted = labels[start : start + rows, None]  # [r, 1]
            scores, shares = logits[: len(part)], softmax[: len(part)]
            torch.mm(part, weight.T, out=scores)
            torch.softmax(scores, 1, out=shares)
            # log-sum-exp from the likeliest token, whose share is never so small that its logarithm is lost.
            normalisers = scores.amax(1) - shares.amax(1).log_()  # [r]
            total += (normalisers - scores.gather(1, wanted)[:, 0]).sum()
            shares.scatter_add_(1, wanted, shares.new_full(wanted.shape, -1.0))  # d loss / d logits
            torch.mm(shares, weight, out=to_states[start : start + rows])
            to_weight.addmm_(shares.T, part)
        ctx.save_for_backward(to_states, to_weight)
        return total

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor, None]:
        to_states, to_weight = ctx.saved_tensors
        return to_states * gradient, to_weight * gradient, None
