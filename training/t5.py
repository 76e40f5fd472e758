"""The T5 that is trained: transformers' own, weight for weight, with fewer passes over memory.

At the width of these models a processor waits for memory as long as it multiplies. Three things are computed in another
way, to the same result: layer norms, ReLU in place, and the cross-entropy, which does without the logits of all tokens.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.autograd.function import FunctionCtx, once_differentiable
from transformers import T5Config, T5ForConditionalGeneration
from transformers.models.t5.modeling_t5 import T5LayerNorm

from training.linear_cross_entropy import linear_cross_entropy
from training.pairs import IGNORED


class TrainedT5(T5ForConditionalGeneration):
    """T5ForConditionalGeneration, which can also return the summed loss alone."""

    def __init__(self, config: T5Config) -> None:
        super().__init__(config)
        for module in self.modules():
            if type(module) is T5LayerNorm:
                module.__class__ = LayerNorm  # same weights, other forward
            elif isinstance(module, nn.ReLU):
                module.inplace = True  # of the product before it nothing else is kept

    def forward(
        self, input_ids: Tensor | None = None, attention_mask: Tensor | None = None, *, scored: Tensor | None = None,
        **rest: Any,
    ) -> Any:  # fmt: skip
        """As transformers' own where there is no `scored`, else the summed cross-entropy of these targets, a scalar.

        Args:
            input_ids: source ids [B, S].
            attention_mask: 1 at real source tokens [B, S].
            scored: target ids [B, T], IGNORED where padded.
            rest: what else transformers' own takes.
        """
        if scored is None:
            return super().forward(input_ids=input_ids, attention_mask=attention_mask, **rest)
        hidden = self.encoder(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state  # [B, S, D]
        states = self.decoder(
            input_ids=self._shift_right(scored), encoder_hidden_states=hidden, encoder_attention_mask=attention_mask
        ).last_hidden_state  # [B, T, D]
        real = scored != IGNORED  # [B, T]
        states, labels = states[real], scored[real]  # [N, D], [N]
        # transformers 5 has a setting of its own for what tied embeddings meant before.
        if getattr(self.config, "scale_decoder_outputs", self.config.tie_word_embeddings):
            states = states * self.config.d_model**-0.5
        if states.device.type != "cpu" or torch.is_autocast_enabled("cpu"):
            return nn.functional.cross_entropy(self.lm_head(states).float(), labels, reduction="sum")
        return linear_cross_entropy(states, self.lm_head.weight, labels)


class LayerNorm(T5LayerNorm):
    """T5's layer norm (root mean square, no shift: arXiv 1910.07467) in about half the passes over memory."""

    def forward(self, hidden_states: Tensor) -> Tensor:
        """Norm the last dimension, [..., D] -> [..., D]."""
        if hidden_states.dtype != torch.float32 or self.weight.dtype != torch.float32:
            result: Tensor = super().forward(hidden_states)  # which computes in float32 and rounds
            return result
        result = _RootMeanSquareNorm.apply(hidden_states, self.weight, self.variance_epsilon)
        return result


class _RootMeanSquareNorm(torch.autograd.Function):
    """y = w x / sqrt(mean(x^2) + e)."""

    @staticmethod
    def forward(ctx: FunctionCtx, x: Tensor, weight: Tensor, epsilon: float) -> Tensor:
        # vector_norm squares and sums in one pass, pow and mean take two.
        squares = torch.linalg.vector_norm(x, dim=-1, keepdim=True).square_()  # [..., 1]
        inverse = squares.div_(x.size(-1)).add_(epsilon).rsqrt_()
        normed = x * inverse  # [..., D]
        ctx.save_for_backward(normed, inverse, weight)
        return normed * weight

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor, None]:
        """With n = x / rms(x): dw = sum(g n), dx = (w g - n mean(w g n)) / rms(x)."""
        normed, inverse, weight = ctx.saved_tensors
        products = (gradient * normed).view(-1, weight.numel())  # [N, D]
        means = (products @ weight).div_(weight.numel()).view(inverse.shape)  # [..., 1]
        own = (gradient * weight).addcmul_(normed, means, value=-1).mul_(inverse)  # [..., D]
        return own, products.sum(0), None
