"""The models that are trained: a T5 encoder-decoder for actor and repair, and the critic on a T5 of its own."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from transformers import T5Config

from training.pairs import IGNORED, PAD_ID
from training.t5 import TrainedT5

OUTCOMES = 4


@dataclass(frozen=True)
class ModelShape:
    """Sizes of a T5."""

    vocab_size: int = 4096
    d_model: int = 256
    d_ff: int = 768
    heads: int = 4
    """Attention heads; each is d_model / heads wide."""
    encoder_layers: int = 4
    """Deep encoder: it runs once a Task."""
    decoder_layers: int = 3
    """Shallow decoder: it runs once a token."""
    dropout: float = 0.0


ACTOR_SHAPE = ModelShape()
CRITIC_SHAPE = ModelShape()
"""The actor's, whose weights the critic starts from: from random ones it learns little of what a prompt asks for."""


def t5_config(shape: ModelShape) -> T5Config:
    """Return the transformers configuration of a shape; the architecture is CodeT5's (T5 v1.0: ReLU, tied)."""
    return T5Config(
        vocab_size=shape.vocab_size,
        d_model=shape.d_model,
        d_ff=shape.d_ff,
        d_kv=shape.d_model // shape.heads,
        num_heads=shape.heads,
        num_layers=shape.encoder_layers,
        num_decoder_layers=shape.decoder_layers,
        dropout_rate=shape.dropout,
        feed_forward_proj="relu",
        relative_attention_num_buckets=32,
        relative_attention_max_distance=128,
        tie_word_embeddings=True,
        pad_token_id=PAD_ID,
        eos_token_id=2,
        decoder_start_token_id=PAD_ID,
        use_cache=False,
    )


def new_actor(shape: ModelShape) -> TrainedT5:
    """Return a freshly initialised actor."""
    return TrainedT5(t5_config(shape))


class Critic(nn.Module):
    """T5 with CodeRL's head on each decoder state: Linear(d, 128), ReLU, Linear(128, 4).

    The published critic takes the element-wise maximum over all positions, padding included, and so decides in the
    padding; here pooling is over code tokens only (CodeRL, arXiv 2207.01780, section 3.2).
    """

    def __init__(self, shape: ModelShape) -> None:
        super().__init__()
        self.t5 = TrainedT5(t5_config(shape))
        self.head = nn.Sequential(nn.Linear(shape.d_model, 128), nn.ReLU(), nn.Linear(128, OUTCOMES))

    def forward(self, source: Tensor, program: Tensor) -> tuple[Tensor, Tensor]:
        """Judge programs.

        Args:
            source: prompt ids [B, S], PAD_ID where padded.
            program: program ids ending in EOS [B, T], IGNORED where padded.

        Returns:
            (outcome logits [B, 4], token logits [B, T, 4]). Token logits at t have read the program's tokens 0..t.
        """
        real = program != IGNORED  # [B, T]
        states = self.t5.states(source, source != PAD_ID, program.masked_fill(~real, PAD_ID), real)  # [B, T, D]
        token_logits = self.head(states)  # [B, T, 4]
        return masked_max(token_logits, real), token_logits


def masked_max(token_logits: Tensor, real: Tensor) -> Tensor:
    """Element-wise maximum over real positions only.

    Args:
        token_logits: [B, T, C].
        real: [B, T], False at padding.

    Returns:
        [B, C].
    """
    return token_logits.masked_fill(~real[:, :, None], torch.finfo(token_logits.dtype).min).amax(dim=1)
