"""The T5 that is trained: transformers' own, weight for weight, with fewer passes over memory.

At the width of these models a processor waits for memory as long as it multiplies. On a CPU, in float32, the sublayers
and the cross-entropy are therefore computed by `training.sublayers` and `training.linear_cross_entropy`, to the same
result; elsewhere it is transformers' own.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from transformers import T5Config, T5ForConditionalGeneration
from transformers.models.t5.modeling_t5 import T5LayerNorm, T5Stack

from training.layer_norm import LayerNorm
from training.linear_cross_entropy import linear_cross_entropy
from training.pairs import IGNORED
from training.sublayers import MASKED, cross_attention, feed_forward, self_attention


class TrainedT5(T5ForConditionalGeneration):
    """T5ForConditionalGeneration, which can also return the decoder's states, or the summed loss, alone."""

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
        assert input_ids is not None and attention_mask is not None
        states = self.states(input_ids, attention_mask, self._shift_right(scored))  # [B, T, D]
        real = scored != IGNORED  # [B, T]
        states, labels = states[real], scored[real]  # [N, D], [N]
        # transformers 5 has a setting of its own for what tied embeddings meant before.
        if getattr(self.config, "scale_decoder_outputs", self.config.tie_word_embeddings):
            states = states * self.config.d_model**-0.5
        if states.device.type != "cpu" or torch.is_autocast_enabled("cpu"):
            return nn.functional.cross_entropy(self.lm_head(states).float(), labels, reduction="sum")
        return linear_cross_entropy(states, self.lm_head.weight, labels)

    def states(self, source: Tensor, real: Tensor, target: Tensor, target_real: Tensor | None = None) -> Tensor:
        """Return the decoder's last states [B, T, D].

        Args:
            source: source ids [B, S].
            real: true at real source tokens [B, S].
            target: what the decoder reads [B, T].
            target_real: true at real target tokens [B, T]; all of them where there is none.
        """
        if not self.written_out():
            hidden = self.encoder(input_ids=source, attention_mask=real).last_hidden_state  # [B, S, D]
            result: Tensor = self.decoder(
                input_ids=target, attention_mask=target_real, encoder_hidden_states=hidden, encoder_attention_mask=real
            ).last_hidden_state
            return result
        seen = masked(real)  # [B, S]
        hidden = self._stack_states(self.encoder, source, seen)  # [B * S, D]
        own = masked(target_real if target_real is not None else torch.ones_like(target, dtype=torch.bool))  # [B, T]
        return self._stack_states(self.decoder, target, own, hidden, seen).view(*target.shape, -1)

    def written_out(self) -> bool:
        """True where `training.sublayers` knows this model and computes as fast as the device can."""
        return (
            self.shared.weight.device.type == "cpu"
            and self.shared.weight.dtype == torch.float32
            and not torch.is_autocast_enabled("cpu")
            and not torch.compiler.is_compiling()  # which merges passes itself
            and not (self.training and self.config.dropout_rate)
            and (self.config.dense_act_fn, self.config.is_gated_act) == ("relu", False)
        )

    def _stack_states(
        self, stack: T5Stack, ids: Tensor, mask: Tensor, hidden: Tensor | None = None, seen: Tensor | None = None
    ) -> Tensor:
        """States of a stack's last layer, normed, [B * T, D].

        Args:
            stack: encoder or decoder.
            ids: what it reads [B, T].
            mask: of them, 0 or MASKED [B, T].
            hidden: the encoder's states, for a decoder [B * S, D].
            seen: of them, 0 or MASKED [B, S].
        """
        epsilon, heads, length = self.config.layer_norm_epsilon, self.config.num_heads, ids.size(1)
        blocks: Any = stack.block
        bias = blocks[0].layer[0].SelfAttention.compute_bias(length, length)[0]  # [H, T, T]
        if hidden is not None:
            bias = bias.masked_fill(torch.ones(length, length, dtype=torch.bool).triu(1), MASKED)
        x = nn.functional.embedding(ids.reshape(-1), self.shared.weight)  # [B * T, D]
        for block in blocks:
            layer = block.layer[0]
            x = self_attention(x, layer.layer_norm.weight, weights_of(layer.SelfAttention), bias, mask, epsilon)
            if hidden is not None and seen is not None:
                layer = block.layer[1]
                weights = weights_of(layer.EncDecAttention)
                x = cross_attention(x, hidden, layer.layer_norm.weight, weights, heads, seen, epsilon)
            layer = block.layer[-1]
            dense = layer.DenseReluDense
            x = feed_forward(x, layer.layer_norm.weight, dense.wi.weight, dense.wo.weight, epsilon)
        result: Tensor = stack.final_layer_norm(x)
        return result


def weights_of(attention: Any) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Weights of queries, keys and values, each [H * d, D], and of the output [D, H * d]."""
    return attention.q.weight, attention.k.weight, attention.v.weight, attention.o.weight


def masked(real: Tensor) -> Tensor:
    """What is added to scores: 0 where true, else MASKED, [B, S]."""
    return torch.zeros(real.shape).masked_fill_(~real.bool(), MASKED)
