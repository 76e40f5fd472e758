"""T5's layer norm in about half the passes over memory that transformers' own takes.

It divides by the root mean square and does not shift (arXiv 1910.07467).
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import FunctionCtx, once_differentiable
from transformers.models.t5.modeling_t5 import T5LayerNorm


class LayerNorm(T5LayerNorm):
    """A T5LayerNorm with another forward."""

    def forward(self, hidden_states: Tensor) -> Tensor:
        """Norm the last dimension, [..., D] -> [..., D]."""
        if hidden_states.dtype != torch.float32 or self.weight.dtype != torch.float32:
            result: Tensor = super().forward(hidden_states)  # which computes in float32 and rounds
            return result
        result = _LayerNorm.apply(hidden_states, self.weight, self.variance_epsilon)
        return result


class _LayerNorm(torch.autograd.Function):
    @staticmethod
    def forward(ctx: FunctionCtx, x: Tensor, weight: Tensor, epsilon: float) -> Tensor:
        n, inverse = normed(x, epsilon)
        ctx.save_for_backward(n, inverse, weight)
        return n * weight

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor, None]:
        n, inverse, weight = ctx.saved_tensors
        products = (gradient * n).view(-1, weight.numel())  # [N, D]
        means = (products @ weight).div_(weight.numel()).view(inverse.shape)  # [..., 1]
        to_x = (gradient * weight).addcmul_(n, means, value=-1).mul_(inverse)  # [..., D]
        return to_x, products.sum(0), None


def normed(x: Tensor, epsilon: float) -> tuple[Tensor, Tensor]:
    """Return n = x / sqrt(mean(x^2) + e) [..., D], and what x was multiplied with [..., 1]."""
    # vector_norm squares and sums in one pass, pow and mean take two.
    squares = torch.linalg.vector_norm(x, dim=-1, keepdim=True).square_()  # [..., 1]
    inverse = squares.div_(x.size(-1)).add_(epsilon).rsqrt_()
    return x * inverse, inverse


def norm_backward(to_n: Tensor, n: Tensor, inverse: Tensor, residual: Tensor) -> Tensor:
    """Gradient of x where y = x + f(n(x)): with g = dL/dn, (g - n mean(n g)) inverse + residual, [..., D].

    Args:
        to_n: gradient of n [..., D], which is overwritten.
        n: see `normed` [..., D].
        inverse: see `normed` [..., 1].
        residual: gradient of y [..., D].
    """
    means = (to_n * n).sum(-1, keepdim=True).div_(n.size(-1))  # [..., 1]
    return torch.addcmul(residual, to_n.addcmul_(n, means, value=-1), inverse)
