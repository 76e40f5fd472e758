"""T5's three sublayers with their gradients written out, so that a CPU passes over memory as seldom as it can.

Each is x + f(norm(x)) in float32, without dropout. What autograd would do in passes of its own is left out or folded
into matrix products: the norm's weight into the matrix behind it, the residual into the last product; heads are read in
place where transformers' own copies them; gradients of scores and of ReLU overwrite what they come from. Architecture:
arXiv 1910.10683, section 2.1; transformers' own T5 is what the tests compare with.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import FunctionCtx, once_differentiable

from training.layer_norm import norm_backward, normed

MASKED = -1e30
"""Added to the score of what must not be seen; two of them are still finite."""


def feed_forward(x: Tensor, norm: Tensor, wi: Tensor, wo: Tensor, epsilon: float) -> Tensor:
    """x + ReLU(norm(x) wi.T) wo.T.

    Args:
        x: [N, D].
        norm: weight of the layer norm [D].
        wi: [F, D].
        wo: [D, F].
        epsilon: of the layer norm.
    """
    result: Tensor = _FeedForward.apply(x, norm, wi, wo, epsilon)
    return result


def self_attention(
    x: Tensor, norm: Tensor, weights: tuple[Tensor, Tensor, Tensor, Tensor], bias: Tensor, mask: Tensor, epsilon: float
) -> Tensor:
    """x + attention of norm(x) to itself, [B * T, D].

    Args:
        x: [B * T, D].
        norm: weight of the layer norm [D].
        weights: of queries, keys and values, each [H * d, D], and of the output [D, H * d].
        bias: added to the scores, by head [H, T, T].
        mask: added to the scores, 0 or MASKED [B, T].
        epsilon: of the layer norm.
    """
    result: Tensor = _SelfAttention.apply(x, norm, *weights, bias, mask, epsilon)
    return result


def cross_attention(
    y: Tensor, hidden: Tensor, norm: Tensor, weights: tuple[Tensor, Tensor, Tensor, Tensor], heads: int, mask: Tensor,
    epsilon: float,
) -> Tensor:  # fmt: skip
    """y + attention of norm(y) to the encoder's states, [B * T, D].

    Args:
        y: [B * T, D].
        hidden: the encoder's states [B * S, D].
        norm: weight of the layer norm [D].
        weights: of queries, keys and values, each [H * d, D], and of the output [D, H * d].
        heads: H.
        mask: added to the scores, 0 or MASKED [B, S].
        epsilon: of the layer norm.
    """
    result: Tensor = _CrossAttention.apply(y, hidden, norm, *weights, heads, mask, epsilon)
    return result


class _FeedForward(torch.autograd.Function):
    @staticmethod
    def forward(ctx: FunctionCtx, x: Tensor, norm: Tensor, wi: Tensor, wo: Tensor, epsilon: float) -> Tensor:
        n, inverse = normed(x, epsilon)
        scaled = wi * norm  # [F, D]: norm(x) wi.T = n scaled.T
        inner = torch.mm(n, scaled.T).relu_()  # [N, F]
        ctx.save_for_backward(n, inverse, norm, wi, wo, scaled, inner)
        return torch.addmm(x, inner, wo.T)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
        n, inverse, norm, wi, wo, scaled, inner = ctx.saved_tensors
        to_wo = gradient.T @ inner
        to_inner = gradient @ wo  # [N, F]
        torch.ops.aten.threshold_backward.grad_input(to_inner, inner, 0.0, grad_input=to_inner)
        to_wi, to_norm = _unfolded(to_inner.T @ n, wi, norm)
        return norm_backward(to_inner @ scaled, n, inverse, gradient), to_norm, to_wi, to_wo, None


class _SelfAttention(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: FunctionCtx, x: Tensor, norm: Tensor, q: Tensor, k: Tensor, v: Tensor, o: Tensor, bias: Tensor,
        mask: Tensor, epsilon: float,
    ) -> Tensor:  # fmt: skip
        heads, length, _ = bias.shape
        n, inverse = normed(x, epsilon)
        scaled = torch.cat([q, k, v]).mul_(norm)  # [3 * H * d, D]
        projected = torch.mm(n, scaled.T).view(-1, length, 3, heads, len(q) // heads)  # [B, T, 3, H, d]
        shares, contexts = _attend(projected.unbind(2), bias, mask)
        flat = contexts.view(len(x), -1)  # [B * T, H * d]
        ctx.save_for_backward(n, inverse, norm, q, k, v, o, scaled, projected, shares, flat)
        return torch.addmm(x, flat, o.T)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
        n, inverse, norm, q, k, v, o, scaled, projected, shares, contexts = ctx.saved_tensors
        to_o = gradient.T @ contexts
        to_projected = torch.empty_like(projected)  # [B, T, 3, H, d]
        to_bias = _attend_backward(
            torch.mm(gradient, o).view(projected[:, :, 0].shape), shares, projected.unbind(2), to_projected.unbind(2)
        )
        flat = to_projected.view(len(n), -1)  # [B * T, 3 * H * d]
        to_qkv, to_norm = _unfolded(flat.T @ n, torch.cat([q, k, v]), norm)
        to_x = norm_backward(flat @ scaled, n, inverse, gradient)
        return to_x, to_norm, *to_qkv.chunk(3), to_o, to_bias, None, None


class _CrossAttention(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: FunctionCtx, y: Tensor, hidden: Tensor, norm: Tensor, q: Tensor, k: Tensor, v: Tensor, o: Tensor,
        heads: int, mask: Tensor, epsilon: float,
    ) -> Tensor:  # fmt: skip
        batch, length = mask.shape
        n, inverse = normed(y, epsilon)
        scaled, both = q * norm, torch.cat([k, v])  # [H * d, D], [2 * H * d, D]
        queries = torch.mm(n, scaled.T).view(batch, -1, heads, len(q) // heads)  # [B, T, H, d]
        projected = torch.mm(hidden, both.T).view(batch, length, 2, heads, -1)  # [B, S, 2, H, d]
        shares, contexts = _attend((queries, *projected.unbind(2)), mask.new_zeros(heads, 1, 1), mask)
        flat = contexts.view(len(y), -1)  # [B * T, H * d]
        ctx.save_for_backward(n, inverse, hidden, norm, q, o, scaled, both, queries, projected, shares, flat)
        return torch.addmm(y, flat, o.T)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
        n, inverse, hidden, norm, q, o, scaled, both, queries, projected, shares, contexts = ctx.saved_tensors
        to_o = gradient.T @ contexts
        to_queries, to_projected = torch.empty_like(queries), torch.empty_like(projected)
        _attend_backward(
            torch.mm(gradient, o).view(queries.shape), shares, (queries, *projected.unbind(2)),
            (to_queries, *to_projected.unbind(2)),
        )  # fmt: skip
        flat, flat_projected = to_queries.view(len(n), -1), to_projected.view(len(hidden), -1)
        to_q, to_norm = _unfolded(flat.T @ n, q, norm)
        to_y = norm_backward(flat @ scaled, n, inverse, gradient)
        to_hidden = flat_projected @ both
        return to_y, to_hidden, to_norm, to_q, *(flat_projected.T @ hidden).chunk(2), to_o, None, None, None


def _unfolded(to_scaled: Tensor, weight: Tensor, norm: Tensor) -> tuple[Tensor, Tensor]:
    """Gradients of a matrix and of the norm's weight that were folded into one; overwrites `to_scaled` [M, D]."""
    to_norm = (to_scaled * weight).sum(0)  # [D]
    return to_scaled.mul_(norm), to_norm


def _attend(qkv: tuple[Tensor, ...], bias: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
    """Attention of each head, unscaled as T5's is: shares [H, B, T, S] and contexts [B, T, H, d].

    Args:
        qkv: queries [B, T, H, d], keys and values [B, S, H, d].
        bias: [H, T, S], or [H, 1, 1].
        mask: [B, S].
    """
    q, k, v = qkv
    batch, length, heads, _ = q.shape
    shares = q.new_empty(heads, batch, length, k.size(1))
    torch.add(bias[:, None].expand(shares.shape), mask[:, None], out=shares)
    contexts = q.new_empty(q.shape)
    for head in range(heads):  # one head's [B, T, d] is a view that a product takes as it is, all heads' is not
        shares[head].baddbmm_(q[:, :, head], k[:, :, head].mT)
    torch.softmax(shares, -1, out=shares)
    for head in range(heads):
        torch.bmm(shares[head], v[:, :, head], out=contexts[:, :, head])
    return shares, contexts


def _attend_backward(gradient: Tensor, shares: Tensor, qkv: tuple[Tensor, ...], to_qkv: tuple[Tensor, ...]) -> Tensor:
    """Write the gradients of `_attend`'s q, k and v into `to_qkv`; returns that of its bias [H, T, S]."""
    (q, k, v), (to_q, to_k, to_v) = qkv, to_qkv
    to_bias = shares.new_empty(shares.size(0), shares.size(2), shares.size(3))
    to_scores = torch.empty_like(shares[0])  # [B, T, S], of one head at a time
    for head, share in enumerate(shares):
        torch.bmm(share.mT, gradient[:, :, head], out=to_v[:, :, head])
        torch.bmm(gradient[:, :, head], v[:, :, head].mT, out=to_scores)
        torch.ops.aten._softmax_backward_data.out(to_scores, share, -1, share.dtype, grad_input=to_scores)
        torch.sum(to_scores, 0, out=to_bias[head])
        torch.bmm(to_scores, k[:, :, head], out=to_q[:, :, head])
        torch.bmm(to_scores.mT, q[:, :, head], out=to_k[:, :, head])
    return to_bias
