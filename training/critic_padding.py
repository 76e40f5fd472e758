"""The padding ablation: the published critic decides in the padding, the masked one on the code; both measured here.

    coderl-train critic --rollouts rollouts.jsonl --tokenizer tokenizer.json --out runs/critic --padding-ablation

The published form pads every program to one length and takes the maximum over all positions. Trained on the same
programs, each form is read with the maximum over code positions alone and over padding positions alone. One that is
right from the padding alone has put its decision where the token scores of RL never look.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from training.fit import FitSettings, fit
from training.model import Critic, ModelShape, masked_max
from training.pairs import IGNORED, PAD_ID, Batch, Pairs

Pooling = Callable[[Tensor, Tensor], Tensor]


class PublishedCritic(Critic):
    """CodeRL's critic as released: padded to one length, no mask, the maximum over all positions."""

    def __init__(self, shape: ModelShape, length: int) -> None:
        super().__init__(shape)
        self.length = length

    def forward(self, source: Tensor, program: Tensor) -> tuple[Tensor, Tensor]:
        """Judge programs.

        Args:
            source: prompt ids [B, S].
            program: program ids [B, T], IGNORED where padded; padded further to `length`.

        Returns:
            (outcome logits [B, 4], token logits [B, length, 4]).
        """
        padded = whole_length(program, self.length)  # [B, L]
        hidden = self.t5.encoder(input_ids=source, attention_mask=source != PAD_ID).last_hidden_state  # [B, S, D]
        states = self.t5.decoder(
            input_ids=padded.masked_fill(padded == IGNORED, PAD_ID),
            encoder_hidden_states=hidden,
            encoder_attention_mask=source != PAD_ID,
        ).last_hidden_state  # [B, L, D]
        token_logits = self.head(states)  # [B, L, 4]
        return token_logits.amax(dim=1), token_logits


def whole_length(program: Tensor, length: int) -> Tensor:
    """Program ids padded with IGNORED to a length, [B, T] -> [B, max(T, length)]."""
    missing = max(0, length - program.size(1))
    return nn.functional.pad(program, (0, missing), value=IGNORED)


def padding_ablation(
    train: tuple[Pairs, Tensor],
    held_out: tuple[Pairs, Tensor],
    shape: ModelShape,
    length: int,
    settings: FitSettings,
    folder: Path,
) -> dict[str, float]:
    """Train both forms alike and measure what each decides from.

    Args:
        train, held_out: programs as token pairs and their outcome classes [rows].
        shape: the critics' size.
        length: positions that the published form pads to.
        settings: of either training.
        folder: run folder; each form gets one of its own.

    Returns:
        `published_all`, `published_code`, `published_padding` and `masked_code`: accuracy on held-out programs by the
        maximum over those positions; `majority`: accuracy of always naming the commonest class.
    """
    from training.critic import outcome_loss

    torch.manual_seed(settings.seed)
    published = PublishedCritic(shape, length)
    fit(published, train[0], settings, folder / "published", outcome_loss(train[1]))
    torch.manual_seed(settings.seed)
    masked = Critic(shape)
    fit(masked, train[0], settings, folder / "masked", outcome_loss(train[1]))
    everywhere: Pooling = lambda logits, real: logits.amax(dim=1)  # noqa: E731
    on_code: Pooling = masked_max
    on_padding: Pooling = lambda logits, real: masked_max(logits, ~real)  # noqa: E731
    pairs, labels = held_out
    return {
        "published_all": accuracy(published, pairs, labels, length, everywhere),
        "published_code": accuracy(published, pairs, labels, length, on_code),
        "published_padding": accuracy(published, pairs, labels, length, on_padding),
        "masked_code": accuracy(masked, pairs, labels, 0, on_code),
        "majority": float(labels.bincount().max() / len(labels)),
    }


def accuracy(critic: Critic, pairs: Pairs, labels: Tensor, length: int, pooling: Pooling) -> float:
    """Share of programs whose class a pooling of the token logits names."""
    right = np.zeros(len(pairs), bool)
    critic.eval()
    with torch.no_grad():
        for batch in pairs.batches(12_000, seed=0):
            right[batch.rows] = named(critic, batch, length, pooling).numpy() == labels[batch.rows].numpy()
    return float(right.mean())


def named(critic: Critic, batch: Batch, length: int, pooling: Pooling) -> Tensor:
    """The class each program is put into, [B]."""
    device = next(critic.parameters()).device
    program = torch.from_numpy(batch.target).to(device)  # [B, T]
    _, token_logits = critic(torch.from_numpy(batch.source).to(device), program)
    real = whole_length(program, length) != IGNORED  # [B, L]
    return pooling(token_logits, real).argmax(dim=-1).cpu()
