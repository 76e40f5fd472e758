"""Replayed exercises: which they are, and that they hold a model to what it said while it learns something else."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("torch")

import torch
from torch import nn

from training.corpus.curriculum import curriculum_rows
from training.finetune import replay
from training.finetune.replay import Lessons, pair_counts, replay_loss, replayed_texts, workspace_texts
from training.fit import FitSettings, LossFunction, fit, sequence_loss
from training.pairs import Pairs

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from transformers import T5ForConditionalGeneration

TEXTS = [(f"price {n} of berths", f"return Cents(checked({n}))") for n in range(4)]
CPU = torch.device("cpu")
FEW = tuple(row for _, row in zip(range(400), curriculum_rows(), strict=False))


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some of the exercises: all of them take seconds to read."""
    monkeypatch.setattr(replay, "exercises", lambda: FEW)


def mean_loss(loss: LossFunction, model: nn.Module, pairs: Pairs) -> float:
    model.eval()
    with torch.no_grad():
        parts = [loss(model, batch, CPU) for batch in pairs.batches(2_000, 1)]
    return sum(part.item() for part, _ in parts) / sum(count for _, count in parts)


def taught_with(tokenizer: Tokenizer) -> Lessons:
    learned, replayed = pair_counts(steps=40, batch_tokens=900)
    own = [TEXTS[number % len(TEXTS)] for number in range(learned)]
    return Lessons.of(own, replayed_texts(replayed, 1), tokenizer, (64, 48))


def test_held_out_exercises_are_never_replayed_and_others_once() -> None:
    known = [row for row in FEW if not row.held_out]
    assert len(known) < len(FEW)
    bodies = {body for _, body in replayed_texts(len(known), 1)}
    assert len(bodies) > 0.9 * len({row.body for row in known})
    assert replayed_texts(50, 1) == replayed_texts(50, 1) != replayed_texts(50, 2)


def test_own_pairs_come_first_and_fill_their_share(tiny_tokenizer: Tokenizer) -> None:
    learned, replayed = pair_counts(steps=40, batch_tokens=900)
    assert learned + replayed == 40 * 900 // replay.PAIR_TOKENS
    assert replayed == pytest.approx(replay.REPLAYED_SHARE * (learned + replayed), abs=1)
    assert min(pair_counts(1, 1)) >= 1
    taught = taught_with(tiny_tokenizer)
    assert taught.own == learned < len(taught.pairs) <= learned + replayed
    own = Pairs.from_texts(TEXTS, tiny_tokenizer, 64, 48)
    for row in (0, 1, taught.own - 1):
        assert taught.pairs.target(row).tolist() == own.target(row % len(TEXTS)).tolist()


def test_the_loss_is_cross_entropy_on_own_rows_and_divergence_on_others(
    tiny_t5: T5ForConditionalGeneration, tiny_tokenizer: Tokenizer
) -> None:
    taught = taught_with(tiny_tokenizer)
    before = copy.deepcopy(tiny_t5)
    everything_own = replay_loss(before, len(taught.pairs))
    assert mean_loss(everything_own, tiny_t5, taught.pairs) == pytest.approx(
        mean_loss(sequence_loss, tiny_t5, taught.pairs), rel=1e-4
    )
    assert mean_loss(replay_loss(before, 0), tiny_t5, taught.pairs) == pytest.approx(0.0, abs=1e-5)
    moved = copy.deepcopy(before).requires_grad_(False)
    for parameter in moved.parameters():
        parameter.mul_(1.3)
    assert mean_loss(replay_loss(before, 0), moved, taught.pairs) > 0.01


def test_a_model_learns_its_own_rows_and_says_of_others_what_it_said(
    tiny_t5: T5ForConditionalGeneration, tiny_tokenizer: Tokenizer, tmp_path: Path
) -> None:
    taught = taught_with(tiny_tokenizer)
    own = Pairs.from_texts(TEXTS, tiny_tokenizer, 64, 48)
    unseen = Pairs.from_texts(replayed_texts(100, 99), tiny_tokenizer, 64, 48)
    before = copy.deepcopy(tiny_t5)
    settings = FitSettings(steps=40, batch_tokens=900, lr=1e-2, embedding_lr=2e-2, warmup=2, seed=1)
    moved, learned = {}, {}
    for name, loss in (("held", replay_loss(copy.deepcopy(before), taught.own)), ("free", sequence_loss)):
        model = copy.deepcopy(before)
        fit(model, taught.pairs, settings, tmp_path / name, loss)
        moved[name] = mean_loss(replay_loss(copy.deepcopy(before), 0), model, unseen)
        learned[name] = mean_loss(sequence_loss, model, own)
    assert learned["held"] < 0.7 * mean_loss(sequence_loss, before, own), learned
    assert moved["held"] < 0.5 * moved["free"], moved


def test_half_of_the_workspaces_pairs_are_as_the_engine_asks() -> None:
    from training.rollout import prepare

    row = next(row for row in FEW if row.examples)
    prepared = prepare(row)
    assert prepared is not None
    other = next(row_ for row_ in FEW if row_.name != row.name)
    both = workspace_texts([row, other], 48, 3)
    assert len(both) == 48 and both == workspace_texts([row, other], 48, 3)
    texts = both[::2]
    assert sum(prompt == prepared.prompt for prompt, _ in texts) >= len(texts) // 2
    assert len({prompt for prompt, _ in texts}) > 2
