"""What a fine-tuned actor learns, and what it is held to: the workspace's functions, and exercises that it knows.

On the workspace's pairs the loss is cross-entropy. On replayed exercises it is the divergence from what the model said
before the training: learning without forgetting (Li and Hoiem, arXiv 1606.09282). Cross-entropy on the exercises'
solutions does not do: it makes solutions of other exercises likelier, and yet takes two fifths of pass@1 there, since a
short training does not sharpen the model again as the long one before it did (docs/RESULTS.md, "What it forgets").
"""

from __future__ import annotations

import functools
import itertools
import random
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional
from transformers import T5ForConditionalGeneration

from engine.parameter_names import ParameterNames
from training.augment import varied_pair
from training.corpus.curriculum import curriculum_rows
from training.corpus.rows import Row
from training.fit import LossFunction
from training.pairs import IGNORED, Batch, Pairs
from training.policy_gradient import forward
from training.rewards import kl_to
from training.rollout import prepare

REPLAYED_SHARE = 0.5
"""Share of the pairs that are replayed exercises, each of them once as far as there are enough."""
PAIR_TOKENS = 120
"""Rough tokens of a pair, from which it is reckoned how many a training can take."""


@functools.cache
def exercises() -> tuple[Row, ...]:
    """The curriculum: replayed in training, and what shows that the model has not forgotten it. Read once."""
    return tuple(curriculum_rows())


def workspace_texts(rows: Sequence[Row], count: int, seed: int) -> list[tuple[str, str]]:
    """`count` (prompt, body) pairs of the workspace's functions in turn, every second time as the engine will ask."""
    rng = random.Random(seed)
    known = [(row, prepare(row), ParameterNames.of(row.signature)) for row in rows]
    texts = []
    for number in range(count):
        row, prepared, letters = known[number % len(known)]
        if prepared is not None and number // len(known) % 2 == 0:
            texts.append((prepared.prompt, letters.to_letters(row.body)))
        else:
            texts.append(varied_pair(row, rng))
    return texts


def replayed_texts(count: int, seed: int) -> list[tuple[str, str]]:
    """`count` (prompt, body) pairs of exercises that are not held out; each comes up anew once all have."""
    rng = random.Random(seed)
    known = [row for row in exercises() if not row.held_out]
    rng.shuffle(known)
    return [varied_pair(row, rng) for row in itertools.islice(itertools.cycle(known), count)]


@dataclass(frozen=True)
class Lessons:
    """The pairs of one training."""

    pairs: Pairs
    own: int
    """So many rows come first that are to be learned; those after them are replayed."""

    @classmethod
    def of(
        cls, own: Sequence[tuple[str, str]], replayed: Sequence[tuple[str, str]], tokenizer: Tokenizer,
        widths: tuple[int, int],
    ) -> Lessons:  # fmt: skip
        """Tokenize (prompt, body) pairs; `widths` are what a prompt is cut to, and from where a body is left out."""
        learned = Pairs.from_texts(own, tokenizer, *widths)
        return cls(Pairs.from_texts([*own, *replayed], tokenizer, *widths), len(learned))


def pair_counts(steps: int, batch_tokens: int) -> tuple[int, int]:
    """(pairs to learn, pairs to replay) that so many steps of so many tokens see once."""
    both = max(2, steps * batch_tokens // PAIR_TOKENS)
    replayed = round(both * REPLAYED_SHARE)
    return both - replayed, replayed


def replay_loss(before: T5ForConditionalGeneration, own: int) -> LossFunction:
    """Cross-entropy on the first `own` rows; on the others KL(before || model), both summed over real tokens.

    `before` is not trained; it is moved to wherever the model is.
    """
    before.eval().requires_grad_(False)

    def loss(model: nn.Module, batch: Batch, device: torch.device) -> tuple[Tensor, float]:
        nn.Module.to(before, device)  # by its class: transformers hides the types of its own
        replayed = batch.rows >= own  # [B]
        logits, labels, real = forward(model, batch, device)  # [B, T, V], [B, T], [B, T]
        known = torch.from_numpy(replayed).to(device)  # [B]
        learned = real & ~known[:, None]
        total = functional.cross_entropy(logits[learned], labels[learned], reduction="sum")
        if replayed.any():
            asked = Batch(batch.source[replayed], batch.target[replayed], batch.rows[replayed])
            with torch.no_grad():
                said, _, kept = forward(before, asked, device)
            total = total + kl_to(said, logits[known], kept, 1.0)
        return total, int((batch.target != IGNORED).sum())

    return loss
